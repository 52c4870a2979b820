//! LU factors and triangular systems: what SciPy has beside NumPy.

use super::super::array::Array;
use super::super::fancy::indices;
use super::solve::{columns_of, drop_column};
use super::{Stacked, Transpose, Triangle, is_square};
use crate::base::dtype::{DType, Kind};
use crate::base::error::{Error, Result};
use crate::device::routine::Linalg;

/// `(p, l, u)` with `p l u = a`, for each `[m, n]`: a permutation `[m, m]`, which is real, a unit lower
/// triangle `[m, k]` and an upper one `[k, n]`, `k = min(m, n)`. By Gaussian elimination with partial pivoting.
///
/// ```
/// use arrayon as np;
/// let a = np::array![[1.0, 2.0], [4.0, 2.0]];
/// let (p, l, u) = np::linalg::lu(&a)?;
/// assert_eq!(p.matmul(&l)?.matmul(&u)?.to_vec::<f64>()?, a.to_vec::<f64>()?);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if there are fewer than two axes.
#[track_caller]
pub fn lu(a: &Array) -> Result<(Array, Array, Array)> {
    let stacked = Stacked::new("lu", &[a])?;
    let ((m, n), dtype) = (stacked.matrix(0), stacked.computed());
    let k = m.min(n);
    let results = [(dtype, &[m, m][..]), (dtype, &[m, k]), (dtype, &[k, n])];
    let [p, l, u] = stacked.call(Linalg::LuFull, results)?;
    let p = if dtype.kind() == Kind::Complex { p.real() } else { p };
    Ok((p, l, u))
}

/// The factors of [`lu`] as LAPACK's `getrf` gives them, for [`lu_solve`]: `l` (without its diagonal of
/// ones) and `u` in one `[m, n]`, and the row that each of `min(m, n)` rows was exchanged with, in turn.
///
/// # Errors
/// `Shape` if there are fewer than two axes.
#[track_caller]
pub fn lu_factor(a: &Array) -> Result<(Array, Array)> {
    let stacked = Stacked::new("lu_factor", &[a])?;
    let ((m, n), dtype) = (stacked.matrix(0), stacked.computed());
    let [lu, pivots] = stacked.call(Linalg::Lu, [(dtype, &[m, n][..]), (DType::I64, &[m.min(n)])])?;
    Ok((lu, pivots))
}

/// `x` of `a x = b`, from the results of [`lu_factor`]. As for [`solve`](super::solve), `b` is a vector
/// only if it has one axis. A zero pivot gives infinities and NaN.
///
/// ```
/// use arrayon as np;
/// let (lu, pivots) = np::linalg::lu_factor(&np::array![[0.0, 2.0], [4.0, 0.0]])?;
/// let x = np::linalg::lu_solve(&lu, &pivots, &np::array![2.0, 4.0])?;
/// assert_eq!(x.to_vec::<f64>()?, [1.0, 1.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if shapes do not fit; `DType` if pivots are no integers; at evaluation `LinAlg` if they are not
/// rows of the matrix.
#[track_caller]
pub fn lu_solve(lu: &Array, pivots: &Array, b: &Array) -> Result<Array> {
    lu_solve_with(lu, pivots, b, Transpose::No)
}

/// [`lu_solve`] for the transpose of `a`, or the conjugate of that.
///
/// # Errors
/// As [`lu_solve`].
#[track_caller]
pub fn lu_solve_with(lu: &Array, pivots: &Array, b: &Array, transpose: Transpose) -> Result<Array> {
    let n = is_square("lu_solve", lu)?;
    let (b, vector) = columns_of("lu_solve", n, b)?;
    if pivots.shape().last() != Some(&n) {
        return Err(Error::shape("lu_solve", pivots.shape(), format!("{n} pivots are needed")));
    }
    // As a matrix of one column the pivots take part in broadcasting, but not in promotion.
    let mut stacked = Stacked::new("lu_solve", &[lu, &b])?;
    let shape: Vec<usize> = stacked.stack.iter().copied().chain([n]).collect();
    let pivots = indices(pivots, "lu_solve")?.broadcast_to(&shape[..])?;
    stacked.operands.insert(1, pivots);
    let (dtype, k) = (stacked.computed(), stacked.matrix(2).1);
    let [x] = stacked.call(Linalg::LuSolve(transpose), [(dtype, &[n, k])])?;
    drop_column(x, vector)
}

/// `x` of `a x = b` for each triangular `a: [n, n]`, of which this triangle is read.
///
/// # Errors
/// `Shape` if shapes do not fit; at evaluation `LinAlg` for a zero on the diagonal.
#[track_caller]
pub fn solve_triangular(a: &Array, b: &Array, triangle: Triangle) -> Result<Array> {
    solve_triangular_with(a, b, triangle, Transpose::No, false)
}

/// [`solve_triangular`] for the transpose of `a`, or with ones for its diagonal.
///
/// ```
/// use arrayon as np;
/// use np::linalg::{Transpose, Triangle};
/// let a = np::array![[1.0, 2.0], [0.0, 4.0]];
/// let b = np::array![3.0, 4.0];
/// let x = np::linalg::solve_triangular_with(&a, &b, Triangle::Upper, Transpose::No, false)?;
/// assert_eq!(x.to_vec::<f64>()?, [1.0, 1.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// As [`solve_triangular`].
#[track_caller]
pub fn solve_triangular_with(
    a: &Array,
    b: &Array,
    triangle: Triangle,
    transpose: Transpose,
    unit_diagonal: bool,
) -> Result<Array> {
    let n = is_square("solve_triangular", a)?;
    let (b, vector) = columns_of("solve_triangular", n, b)?;
    let stacked = Stacked::new("solve_triangular", &[a, &b])?;
    let (dtype, k) = (stacked.computed(), stacked.matrix(1).1);
    let task = Linalg::SolveTriangular { triangle, transpose, unit: unit_diagonal };
    let [x] = stacked.call(task, [(dtype, &[n, k])])?;
    drop_column(x, vector)
}
