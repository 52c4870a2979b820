//! Systems of equations, inverses, determinants, ranks, and the exponential.

use super::super::array::Array;
use super::super::elementwise::where_;
use super::super::operand::Operand;
use super::decompose::{eigh, eigvalsh, svd_with, svdvals};
use super::{Stacked, adjoint, array, at_least, computed, given, is_square};
use crate::api::reduce::axis;
use crate::base::dtype::DType;
use crate::base::error::{Error, Result};
use crate::base::promote::{real_part, result_type};
use crate::device::routine::Linalg;

/// Right-hand sides as matrices, and whether they were a single vector.
#[track_caller]
pub(super) fn columns_of(name: &'static str, n: usize, b: &Array) -> Result<(Array, bool)> {
    let vector = b.ndim() == 1;
    let columns = if vector { b.expand_dims([1])? } else { b.clone() };
    let rows = columns.shape()[columns.ndim() - at_least(name, &columns, 2)?];
    if rows != n {
        let why = format!("{rows} rows do not fit a matrix of {n}");
        return Err(Error::shape(name, b.shape(), why));
    }
    Ok((columns, vector))
}

/// Solutions in the form of the right-hand sides.
#[track_caller]
pub(super) fn drop_column(x: Array, vector: bool) -> Result<Array> {
    if vector { x.squeeze_axes([-1]) } else { Ok(x) }
}

/// `x` of `a x = b` for each `a: [n, n]`; `b` is a vector `[n]` only if it has one axis, and stacks of
/// `[n, k]` otherwise. By LU factorisation with partial pivoting.
///
/// ```
/// use arrayon as np;
/// let a = np::array![[0.0, 2.0], [4.0, 0.0]];
/// assert_eq!(np::linalg::solve(&a, np::array![2.0, 4.0])?.to_vec::<f64>()?, [1.0, 1.0]);
/// let singular = np::linalg::solve(&np::zeros([2, 2], np::DType::F64), np::array![1.0, 2.0])?;
/// assert!(matches!(singular.eval().unwrap_err().kind(), np::ErrorKind::LinAlg { batch: 0, .. }));
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape`, `Broadcast` if shapes do not fit; at evaluation `LinAlg` for a matrix with a pivot that is
/// exactly zero (one that is nearly singular is solved).
#[track_caller]
pub fn solve(a: &Array, b: impl Operand) -> Result<Array> {
    let b = array(&b);
    let n = is_square("solve", a)?;
    let (b, vector) = columns_of("solve", n, &b)?;
    let stacked = Stacked::new("solve", &[a, &b])?;
    let (dtype, k) = (stacked.computed(), stacked.matrix(1).1);
    let [x] = stacked.call(Linalg::Solve, [(dtype, &[n, k])])?;
    drop_column(x, vector)
}

/// The inverse of each `[n, n]`, by LU factorisation.
///
/// # Errors
/// `Shape` unless matrices are square; at evaluation `LinAlg` for one with a pivot that is exactly zero.
#[track_caller]
pub fn inv(a: &Array) -> Result<Array> {
    let stacked = Stacked::square("inv", a)?;
    let (n, dtype) = (stacked.matrix(0).0, stacked.computed());
    let [x] = stacked.call(Linalg::Inv, [(dtype, &[n, n])])?;
    Ok(x)
}

/// The determinant of each `[n, n]`, by LU factorisation; 1 of a matrix without rows.
///
/// ```
/// use arrayon as np;
/// let a = np::array![[4.0, 1.0], [2.0, 3.0]];
/// assert_eq!(np::linalg::det(&a)?.item::<f64>()?, 10.0);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` unless matrices are square.
#[track_caller]
pub fn det(a: &Array) -> Result<Array> {
    let stacked = Stacked::square("det", a)?;
    let [det] = stacked.call(Linalg::Det, [(stacked.computed(), &[])])?;
    Ok(det)
}

/// The determinant of each `[n, n]` as `(sign, logarithm of its magnitude)`, which cannot overflow:
/// `(0, -inf)` of a singular matrix. The sign of a complex one is a number of magnitude 1.
///
/// # Errors
/// `Shape` unless matrices are square.
#[track_caller]
pub fn slogdet(a: &Array) -> Result<(Array, Array)> {
    let stacked = Stacked::square("slogdet", a)?;
    let dtype = stacked.computed();
    let [sign, log] = stacked.call(Linalg::Slogdet, [(dtype, &[]), (real_part(dtype), &[])])?;
    Ok((sign, log))
}

/// The exponential of each `[n, n]`: the sum of `a^k / k!`.
///
/// Al-Mohy and Higham, "A new scaling and squaring algorithm for the matrix exponential", SIAM J. Matrix
/// Anal. Appl. 31(3), 2009. NaN for a matrix with infinities or NaN.
///
/// ```
/// use arrayon as np;
/// let e = np::linalg::expm(&np::array![[0.0, 1.0], [0.0, 0.0]])?;
/// assert_eq!(e.to_vec::<f64>()?, [1.0, 1.0, 0.0, 1.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` unless matrices are square.
#[track_caller]
pub fn expm(a: &Array) -> Result<Array> {
    let stacked = Stacked::square("expm", a)?;
    let (n, dtype) = (stacked.matrix(0).0, stacked.computed());
    let [x] = stacked.call(Linalg::Expm, [(dtype, &[n, n])])?;
    Ok(x)
}

/// The distance from 1 to the next number, of the real part of what `dtype` is computed in.
pub(super) fn epsilon(dtype: DType) -> f64 {
    match real_part(computed(dtype)) {
        DType::F32 => f64::from(f32::EPSILON),
        _ => f64::EPSILON,
    }
}

/// What [`lstsq`] finds.
#[derive(Clone, Debug)]
pub struct Lstsq {
    /// The solution, `[n]` or `[n, k]`: the shortest one if there are many.
    pub x: Array,
    /// Sums of squared residuals of each column of `b`; empty if the rank is less than `n`, or if
    /// `m <= n`.
    pub residuals: Array,
    /// The rank of `a`.
    pub rank: usize,
    /// The singular values of `a`.
    pub s: Array,
}

/// The least-squares solution of `a x = b`, for one `a: [m, n]` and `b` of `[m]` or `[m, k]`, by the
/// singular value decomposition. Singular values below `eps * max(m, n)` times the largest count as zero.
///
/// The singular values are computed here, as the rank decides what is in the result.
///
/// ```
/// use arrayon as np;
/// let x = np::array![0.0, 1.0, 2.0, 3.0];
/// let mut a = np::ones([4, 2], np::DType::F64);
/// a.set(np::s![.., 0], &x)?;
/// let line = np::linalg::lstsq(&a, &(&x * 2.0 - 1.0))?;
/// assert!((line.x - np::array![2.0, -1.0]).abs().max().item::<f64>()? < 1e-14);
/// assert_eq!(line.rank, 2);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if shapes do not fit; `LinAlg` for infinities or NaN in `a`, or if the iteration does not
/// converge.
#[track_caller]
pub fn lstsq(a: &Array, b: &Array) -> Result<Lstsq> {
    lstsq_with(a, b, None)
}

/// [`lstsq`] with the ratio of singular values below which they count as zero.
///
/// # Errors
/// As [`lstsq`].
#[track_caller]
pub fn lstsq_with(a: &Array, b: &Array, rcond: Option<f64>) -> Result<Lstsq> {
    let [m, n] = *a.shape() else {
        return Err(Error::shape("lstsq", a.shape(), "two axes are needed".to_string()));
    };
    let (columns, vector) = columns_of("lstsq", m, b)?;
    if columns.ndim() != 2 {
        return Err(Error::shape("lstsq", b.shape(), "one or two axes are needed".to_string()));
    }
    let given_dtype = result_type([a.dtype(), b.dtype()], None);
    let dtype = computed(given_dtype);
    let (a, columns) = (a.astype(dtype), columns.astype(dtype));
    let (u, s, vh) = svd_with(&a, false)?;
    let rcond = rcond.unwrap_or(epsilon(dtype) * m.max(n) as f64);
    let rcond = if rcond < 0.0 { epsilon(dtype) } else { rcond };
    let (keep, inverse) = inverses(&s, rcond)?;
    let rank = keep.sum().item::<i64>()? as usize;
    let weights = adjoint(&u)?.matmul(&columns)?.multiply(inverse.expand_dims([-1])?)?;
    let x = adjoint(&vh)?.matmul(&weights)?;
    let residuals = if rank == n && m > n {
        let rest = columns.subtract(a.matmul(&x)?)?.abs();
        rest.multiply(&rest)?.sum_axis(0)?
    } else {
        crate::api::create::zeros([0], real_part(dtype))
    };
    let round = |x: Array| x.astype(given(given_dtype, x.dtype()));
    Ok(Lstsq { x: round(drop_column(x, vector)?), residuals: round(residuals), rank, s: round(s) })
}

/// Which singular values are more than `rcond` times the largest, and their inverses, 0 for the others.
#[track_caller]
fn inverses(s: &Array, rcond: f64) -> Result<(Array, Array)> {
    if s.shape().last() == Some(&0) {
        return Ok((s.gt(0.0)?, s.clone()));
    }
    let least = s.max_with(axis([-1]).keepdims())?.multiply(rcond)?;
    let keep = s.gt(&least)?;
    let one = where_(&keep, s, 1.0)?;
    let inverse = where_(&keep, one.power(-1.0)?, 0.0)?;
    Ok((keep, inverse))
}

/// The pseudo-inverse `[n, m]` of each `[m, n]`, by the singular value decomposition; singular values of
/// 1e-15 times the largest and less count as zero.
///
/// ```
/// use arrayon as np;
/// let a = np::array![[1.0, 0.0], [0.0, 2.0], [0.0, 0.0]];
/// let x = np::linalg::pinv(&a)?;
/// assert_eq!(x.shape(), [2, 3]);
/// assert!((x.matmul(&a)? - np::eye(2)).abs().max().item::<f64>()? < 1e-15);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if there are fewer than two axes; at evaluation as [`svd`](super::svd).
#[track_caller]
pub fn pinv(a: &Array) -> Result<Array> {
    pinv_with(a, 1e-15, false)
}

/// [`pinv`] with the ratio of singular values below which they count as zero (the array API takes
/// `max(m, n) * eps`), and of Hermitian matrices, by their eigenvalues.
///
/// # Errors
/// As [`pinv`]; `Shape` for Hermitian matrices that are not square.
#[track_caller]
pub fn pinv_with(a: &Array, rcond: f64, hermitian: bool) -> Result<Array> {
    at_least("pinv", a, 2)?;
    let dtype = computed(a.dtype());
    let wide = a.astype(dtype);
    let (left, inverse, right) = if hermitian {
        let (w, v) = eigh(&wide)?;
        let (keep, inverse) = inverses(&w.abs(), rcond)?;
        let signed = where_(keep.logical_and(w.lt(0.0)?)?, -&inverse, &inverse)?;
        (v.clone(), signed, adjoint(&v)?)
    } else {
        let (u, s, vh) = svd_with(&wide, false)?;
        (adjoint(&vh)?, inverses(&s, rcond)?.1, adjoint(&u)?)
    };
    let x = left.multiply(inverse.expand_dims([-2])?)?.matmul(&right)?;
    Ok(x.astype(given(a.dtype(), dtype)))
}

/// The rank of each `[m, n]` as int64: singular values above the largest times `max(m, n) * eps`. Of an
/// array of fewer axes 0 if all elements are zero, else 1.
///
/// ```
/// use arrayon as np;
/// assert_eq!(np::linalg::matrix_rank(&np::ones([3, 3], np::DType::F64))?.item::<i64>()?, 1);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// At evaluation as [`svd`](super::svd).
#[track_caller]
pub fn matrix_rank(a: &Array) -> Result<Array> {
    matrix_rank_with(a, None, None, false)
}

/// [`matrix_rank`] with the value above which singular values count, or their ratio to the largest, and
/// of Hermitian matrices, by their eigenvalues.
///
/// # Errors
/// As [`matrix_rank`]; `Shape` for Hermitian matrices that are not square.
#[track_caller]
pub fn matrix_rank_with(
    a: &Array,
    tolerance: Option<f64>,
    relative: Option<f64>,
    hermitian: bool,
) -> Result<Array> {
    if a.ndim() < 2 {
        return Ok(a.ne(0)?.any().astype(DType::I64));
    }
    let longest = a.shape()[a.ndim() - 2..].iter().copied().max().unwrap_or(0);
    let s = if hermitian { eigvalsh(a)?.abs() } else { svdvals(a)? };
    let above = match tolerance {
        Some(tolerance) => s.gt(tolerance)?,
        None if s.shape().last() == Some(&0) => s.gt(0.0)?,
        None => {
            let relative = relative.unwrap_or(longest as f64 * epsilon(a.dtype()));
            s.gt(s.max_with(axis([-1]).keepdims())?.multiply(relative)?)?
        }
    };
    above.sum_axis(-1)
}
