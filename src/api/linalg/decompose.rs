//! Decompositions: Cholesky, QR, singular values and eigenvalues.

use super::super::array::Array;
use super::super::picking::take_along_axis;
use super::super::sorting::{argsort, sort};
use super::{Stacked, Triangle, adjoint};
use crate::base::error::Result;
use crate::base::promote::{complex_of, real_part};
use crate::device::routine::Linalg;

/// The lower triangular `l` with `l lᴴ = a`, for each Hermitian, positive definite `[n, n]`.
///
/// The lower triangle of `a` alone is read, and nothing checks that the upper one agrees; in the result
/// the upper one is zero. Computed block by block, recursively.
///
/// ```
/// use arrayon as np;
/// let l = np::linalg::cholesky(&np::array![[4.0, 2.0], [2.0, 5.0]])?;
/// assert_eq!(l.to_vec::<f64>()?, [2.0, 0.0, 1.0, 2.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` unless matrices are square; at evaluation `LinAlg` for one that is not positive definite.
#[track_caller]
pub fn cholesky(a: &Array) -> Result<Array> {
    cholesky_with(a, Triangle::Lower)
}

/// [`cholesky`] of either triangle: the upper factor `u` with `uᴴ u = a` reads the upper one.
///
/// # Errors
/// As [`cholesky`].
#[track_caller]
pub fn cholesky_with(a: &Array, triangle: Triangle) -> Result<Array> {
    let stacked = Stacked::square("cholesky", a)?;
    let (n, dtype) = (stacked.matrix(0).0, stacked.computed());
    let [factor] = stacked.call(Linalg::Cholesky(triangle), [(dtype, &[n, n])])?;
    Ok(factor)
}

/// `(q, r)` with `q r = a`, for each `[m, n]`: `q` of shape `[m, k]` with orthonormal columns, `r` upper
/// triangular of shape `[k, n]`, `k = min(m, n)`. Signs are not unique.
///
/// Computed by Householder reflections, in blocks.
///
/// ```
/// use arrayon as np;
/// let a = np::array![[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]];
/// let (q, r) = np::linalg::qr(&a)?;
/// assert_eq!((q.shape(), r.shape()), (&[3, 2][..], &[2, 2][..]));
/// assert!((q.matmul(&r)? - &a).abs().max().item::<f64>()? < 1e-14);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if there are fewer than two axes.
#[track_caller]
pub fn qr(a: &Array) -> Result<(Array, Array)> {
    qr_with(a, false)
}

/// [`qr`], with a square `q: [m, m]` and `r: [m, n]` if `complete`.
///
/// # Errors
/// As [`qr`].
#[track_caller]
pub fn qr_with(a: &Array, complete: bool) -> Result<(Array, Array)> {
    let stacked = Stacked::new("qr", &[a])?;
    let ((m, n), dtype) = (stacked.matrix(0), stacked.computed());
    let k = if complete { m } else { m.min(n) };
    let [q, r] = stacked.call(Linalg::Qr { complete }, [(dtype, &[m, k]), (dtype, &[k, n])])?;
    Ok((q, r))
}

/// `r` of [`qr`] alone, NumPy's `qr(a, mode="r")`.
///
/// # Errors
/// As [`qr`].
#[track_caller]
pub fn qr_r(a: &Array) -> Result<Array> {
    let stacked = Stacked::new("qr", &[a])?;
    let ((m, n), dtype) = (stacked.matrix(0), stacked.computed());
    let [r] = stacked.call(Linalg::QrR, [(dtype, &[m.min(n), n])])?;
    Ok(r)
}

/// `(u, s, vh)` with `a = u[:, :k] diag(s) vh[:k]`, for each `[m, n]`: unitary `u: [m, m]` and
/// `vh: [n, n]`, and `k = min(m, n)` singular values, real and descending. Signs and phases of vectors are
/// not unique.
///
/// Computed by bidiagonalisation and divide and conquer (Gu and Eisenstat 1995).
///
/// ```
/// use arrayon as np;
/// let a = np::array![[0.0, 2.0], [3.0, 0.0]];
/// let (u, s, vh) = np::linalg::svd(&a)?;
/// assert!((&s - np::array![3.0, 2.0]).abs().max().item::<f64>()? < 1e-15);
/// assert!(((u * s).matmul(&vh)? - &a).abs().max().item::<f64>()? < 1e-15);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if there are fewer than two axes; at evaluation `LinAlg` for a matrix with infinities or NaN,
/// or one for which the iteration does not converge.
#[track_caller]
pub fn svd(a: &Array) -> Result<(Array, Array, Array)> {
    svd_with(a, true)
}

/// [`svd`], with `u: [m, k]` and `vh: [k, n]` unless `full_matrices`.
///
/// # Errors
/// As [`svd`].
#[track_caller]
pub fn svd_with(a: &Array, full_matrices: bool) -> Result<(Array, Array, Array)> {
    let stacked = Stacked::new("svd", &[a])?;
    let ((m, n), dtype) = (stacked.matrix(0), stacked.computed());
    let k = m.min(n);
    let (wide, high) = if full_matrices { (m, n) } else { (k, k) };
    let results = [(dtype, &[m, wide][..]), (real_part(dtype), &[k]), (dtype, &[high, n])];
    let [u, s, vh] = stacked.call(Linalg::Svd { full: full_matrices }, results)?;
    Ok((u, s, vh))
}

/// The singular values of each `[m, n]`, real and descending, `[min(m, n)]`.
///
/// # Errors
/// As [`svd`].
#[track_caller]
pub fn svdvals(a: &Array) -> Result<Array> {
    let stacked = Stacked::new("svdvals", &[a])?;
    let (m, n) = stacked.matrix(0);
    let [s] = stacked.call(Linalg::Svdvals, [(real_part(stacked.computed()), &[m.min(n)])])?;
    Ok(s)
}

/// [`svd`] of Hermitian matrices by their eigenvalues, NumPy's `svd(a, hermitian=True)`: the lower triangle
/// alone is read.
///
/// ```
/// use arrayon as np;
/// let a = np::array![[0.0, 2.0], [2.0, 3.0]];
/// let (u, s, vh) = np::linalg::svd_hermitian(&a)?;
/// assert!((&s - np::array![4.0, 1.0]).abs().max().item::<f64>()? < 1e-14);
/// assert!(((u * s).matmul(&vh)? - &a).abs().max().item::<f64>()? < 1e-14);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` unless matrices are square; at evaluation as [`eigh`].
#[track_caller]
pub fn svd_hermitian(a: &Array) -> Result<(Array, Array, Array)> {
    let (w, v) = eigh(a)?;
    // From the greatest magnitude on; a zero has a direction too.
    let s = w.abs();
    let order = argsort(&-&s, -1)?;
    let sign = w.ge(0.0)?.astype(w.dtype()).multiply(2.0)?.subtract(1.0)?;
    let u = take_along_axis(&v, &order.expand_dims([-2])?.broadcast_to(v.shape())?, -1)?;
    let sign = take_along_axis(&sign, &order, -1)?;
    let vh = adjoint(&u.multiply(sign.expand_dims([-2])?)?)?;
    Ok((u, take_along_axis(&s, &order, -1)?, vh))
}

/// The singular values of each Hermitian `[n, n]`, real and descending: the magnitudes of the eigenvalues.
///
/// # Errors
/// As [`svd_hermitian`].
#[track_caller]
pub fn svdvals_hermitian(a: &Array) -> Result<Array> {
    sort(&eigvalsh(a)?.abs(), -1)?.flip([-1])
}

/// `(w, v)` with `a v = v diag(w)` for each Hermitian `[n, n]`: real eigenvalues, ascending, and the
/// orthonormal columns that belong to them. The lower triangle of `a` alone is read.
///
/// Computed by tridiagonalisation and divide and conquer (Cuppen 1981; Gu and Eisenstat 1995).
///
/// ```
/// use arrayon as np;
/// let (w, v) = np::linalg::eigh(&np::array![[2.0, 1.0], [1.0, 2.0]])?;
/// assert!((&w - np::array![1.0, 3.0]).abs().max().item::<f64>()? < 1e-15);
/// assert_eq!(v.shape(), [2, 2]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` unless matrices are square; at evaluation `LinAlg` for a matrix with infinities or NaN, or one
/// for which the iteration does not converge.
#[track_caller]
pub fn eigh(a: &Array) -> Result<(Array, Array)> {
    eigh_with(a, Triangle::Lower)
}

/// [`eigh`] of either triangle, NumPy's `UPLO`.
///
/// # Errors
/// As [`eigh`].
#[track_caller]
pub fn eigh_with(a: &Array, triangle: Triangle) -> Result<(Array, Array)> {
    let stacked = Stacked::square("eigh", a)?;
    let (n, dtype) = (stacked.matrix(0).0, stacked.computed());
    let [w, v] = stacked.call(Linalg::Eigh(triangle), [(real_part(dtype), &[n][..]), (dtype, &[n, n])])?;
    Ok((w, v))
}

/// The eigenvalues of each Hermitian `[n, n]`, real and ascending; the lower triangle is read.
///
/// # Errors
/// As [`eigh`].
#[track_caller]
pub fn eigvalsh(a: &Array) -> Result<Array> {
    eigvalsh_with(a, Triangle::Lower)
}

/// [`eigvalsh`] of either triangle.
///
/// # Errors
/// As [`eigh`].
#[track_caller]
pub fn eigvalsh_with(a: &Array, triangle: Triangle) -> Result<Array> {
    let stacked = Stacked::square("eigvalsh", a)?;
    let n = stacked.matrix(0).0;
    let [w] = stacked.call(Linalg::Eigvalsh(triangle), [(real_part(stacked.computed()), &[n])])?;
    Ok(w)
}

/// `(w, v)` with `a v = v diag(w)` for each `[n, n]`: eigenvalues in no order in particular, and columns
/// of length 1 that belong to them. Both are complex, also where all are real.
///
/// Computed by balancing, reduction to Hessenberg form and the QR algorithm with many shifts.
///
/// ```
/// use arrayon as np;
/// let (w, _) = np::linalg::eig(&np::array![[0.0, -1.0], [1.0, 0.0]])?;
/// assert_eq!(w.dtype(), np::DType::C128);
/// assert!((w.abs() - 1.0).abs().max().item::<f64>()? < 1e-15);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// As [`eigh`].
#[track_caller]
pub fn eig(a: &Array) -> Result<(Array, Array)> {
    let stacked = Stacked::square("eig", a)?;
    let (n, dtype) = (stacked.matrix(0).0, complex_of(stacked.computed()));
    let [w, v] = stacked.call(Linalg::Eig, [(dtype, &[n][..]), (dtype, &[n, n])])?;
    Ok((w, v))
}

/// The eigenvalues of each `[n, n]`, complex, in no order in particular.
///
/// # Errors
/// As [`eigh`].
#[track_caller]
pub fn eigvals(a: &Array) -> Result<Array> {
    let stacked = Stacked::square("eigvals", a)?;
    let n = stacked.matrix(0).0;
    let [w] = stacked.call(Linalg::Eigvals, [(complex_of(stacked.computed()), &[n])])?;
    Ok(w)
}
