//! Polynomials of few numbers: roots, fits and division.

use crate::base::dtype::c128;
use faer::Mat;
use std::ops::{Mul, SubAssign};

/// The roots of a polynomial, highest power first, whose first and last coefficients are not zero: the
/// eigenvalues of its companion matrix. `None` if they cannot be found, as of coefficients that are not
/// finite.
pub(crate) fn roots(p: &[c128]) -> Option<Vec<c128>> {
    let n = p.len().saturating_sub(1);
    if n == 0 {
        return Some(vec![]);
    }
    if p.iter().any(|c| !(c.re.is_finite() && c.im.is_finite())) {
        return None;
    }
    let mut companion = vec![c128::default(); n * n];
    for j in 0..n {
        companion[j] = -p[j + 1] / p[0];
        if j + 1 < n {
            companion[(j + 1) * n + j] = c128::new(1.0, 0.0);
        }
    }
    eigenvalues(companion, n)
}

/// The eigenvalues of a row-major matrix of `n` rows; complex ones of a real matrix come in pairs.
pub(crate) fn eigenvalues(mut a: Vec<c128>, n: usize) -> Option<Vec<c128>> {
    balance(&mut a, n);
    if a.iter().any(|z| !(z.re.is_finite() && z.im.is_finite())) {
        return None;
    }
    if a.iter().all(|z| z.im == 0.0) {
        return Mat::from_fn(n, n, |i, j| a[i * n + j].re).eigenvalues().ok();
    }
    Mat::from_fn(n, n, |i, j| a[i * n + j]).eigenvalues().ok()
}

/// Scales rows and columns by powers of two until they are of about the same size, which changes no
/// eigenvalue and makes those of badly scaled matrices exact (Parlett and Reinsch, 1969).
fn balance(a: &mut [c128], n: usize) {
    let size = |z: c128| z.re.abs() + z.im.abs();
    // A few sweeps do; the limit is for matrices that are not finite.
    for _ in 0..100 {
        let mut done = true;
        for i in 0..n {
            let others = || (0..n).filter(move |&j| j != i);
            let mut column: f64 = others().map(|j| size(a[j * n + i])).sum();
            let row: f64 = others().map(|j| size(a[i * n + j])).sum();
            if column == 0.0 || row == 0.0 || !(column + row).is_finite() {
                continue;
            }
            let (before, mut factor) = (column + row, 1.0);
            while column < row / 2.0 {
                (factor, column) = (factor * 2.0, column * 4.0);
            }
            while column >= row * 2.0 {
                (factor, column) = (factor / 2.0, column / 4.0);
            }
            if (column + row) / factor < 0.95 * before {
                done = false;
                for j in 0..n {
                    a[i * n + j] /= factor;
                }
                for j in 0..n {
                    a[j * n + i] *= factor;
                }
            }
        }
        if done {
            return;
        }
    }
}

/// Quotient and remainder of polynomials, highest power first, of which `v` has a first coefficient that
/// is not zero; `inverse` is its reciprocal. The remainder has no leading zeros but one.
pub(crate) fn divide<T>(
    u: &[T],
    v: &[T],
    inverse: T,
    zero: T,
    negligible: impl Fn(T) -> bool,
) -> (Vec<T>, Vec<T>)
where
    T: Copy + Mul<Output = T> + SubAssign,
{
    let mut rest = u.to_vec();
    let mut quotient = vec![zero; (u.len() + 1).saturating_sub(v.len()).max(1)];
    for k in 0..(u.len() + 1).saturating_sub(v.len()) {
        let factor = inverse * rest[k];
        quotient[k] = factor;
        for (r, &v) in rest[k..].iter_mut().zip(v) {
            *r -= factor * v;
        }
    }
    let zeros = rest.iter().take_while(|&&r| negligible(r)).count();
    rest.drain(..zeros.min(rest.len() - 1));
    (quotient, rest)
}

/// A least squares solution for one or more columns of values.
pub(crate) struct Solution {
    /// Row-major, a column for each column of values.
    pub(crate) coefficients: Vec<f64>,
    /// Sums of squares of what is left, if the solution is unique and there are more rows than needed.
    pub(crate) residuals: Vec<f64>,
    /// How many singular values count.
    pub(crate) rank: usize,
    /// The singular values of the scaled matrix.
    pub(crate) singular: Vec<f64>,
}

/// The least squares solution of `matrix` (rows times columns, row-major) for `columns` columns of values:
/// columns of the matrix are scaled to length 1, singular values below `rcond` of the largest do not count,
/// as in NumPy's `polyfit`. `None` if there is none, as of numbers that are not finite.
pub(crate) fn least_squares(
    matrix: &[f64],
    rows: usize,
    values: &[f64],
    columns: usize,
    rcond: f64,
) -> Option<Solution> {
    if rows == 0 || matrix.iter().chain(values).any(|x| !x.is_finite()) {
        return None;
    }
    let n = matrix.len() / rows;
    let lengths: Vec<f64> = (0..n)
        .map(|j| (0..rows).map(|i| matrix[i * n + j].powi(2)).sum::<f64>().sqrt())
        .map(|length| if length == 0.0 { 1.0 } else { length })
        .collect();
    let scaled = Mat::from_fn(rows, n, |i, j| matrix[i * n + j] / lengths[j]);
    let svd = scaled.thin_svd().ok()?;
    let (u, v) = (svd.U(), svd.V());
    let singular: Vec<f64> = svd.S().column_vector().iter().copied().collect();
    let least = rcond * singular.first().copied().unwrap_or(0.0);
    let rank = singular.iter().take_while(|&&s| s > least).count();
    let mut coefficients = vec![0.0; n * columns];
    let mut residuals = vec![];
    for c in 0..columns {
        let parts: Vec<f64> = (0..rank)
            .map(|k| (0..rows).map(|i| u[(i, k)] * values[i * columns + c]).sum::<f64>() / singular[k])
            .collect();
        for j in 0..n {
            coefficients[j * columns + c] = (0..rank).map(|k| v[(j, k)] * parts[k]).sum::<f64>() / lengths[j];
        }
        if rank == n && rows > n {
            let at =
                |i: usize| (0..n).map(|j| matrix[i * n + j] * coefficients[j * columns + c]).sum::<f64>();
            residuals.push((0..rows).map(|i| (values[i * columns + c] - at(i)).powi(2)).sum());
        }
    }
    Some(Solution { coefficients, residuals, rank, singular })
}
