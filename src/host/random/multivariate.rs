//! Distributions of vectors: each call fills one vector, or a list of them.

use super::Source;
use super::bounded::interval;
use super::continuous::{beta, standard_gamma};
use super::discrete::binomial;
use super::factor::{self, eigh, svd};
use super::hypergeometric::hypergeometric;
use faer::Side;
use faer::linalg::solvers::{SelfAdjointEigen, Svd};

/// Counts of `n` trials among outcomes: conditional binomials. `out` is zeros.
pub fn multinomial<S: Source>(rng: &mut S, n: i64, p: &[f64], out: &mut [i64]) {
    let (mut left, mut p_left) = (n, 1.0);
    let last = p.len() - 1;
    for (x, p) in out.iter_mut().zip(&p[..last]) {
        *x = binomial(rng, left, p / p_left);
        left -= *x;
        if left <= 0 {
            return;
        }
        p_left -= p;
    }
    if left > 0 {
        out[last] = left;
    }
}

/// Counts of colors in samples from an urn, from marginal distributions. `out` is zeros.
pub fn hypergeometric_marginals<S: Source>(rng: &mut S, colors: &[i64], sample: i64, out: &mut [i64]) {
    let total: i64 = colors.iter().sum();
    if total == 0 || sample == 0 {
        return;
    }
    let complement = sample > total / 2;
    let draws = if complement { total - sample } else { sample };
    for counts in out.chunks_exact_mut(colors.len()) {
        let (mut to_draw, mut left) = (draws, total);
        for (x, &color) in counts.iter_mut().zip(&colors[..colors.len() - 1]) {
            if to_draw <= 0 {
                break;
            }
            left -= color;
            *x = hypergeometric(rng, color, left, to_draw);
            to_draw -= *x;
        }
        if to_draw > 0 {
            counts[colors.len() - 1] = to_draw;
        }
        if complement {
            counts.iter_mut().zip(colors).for_each(|(x, color)| *x = color - *x);
        }
    }
}

/// As [`hypergeometric_marginals`], from a list of all that is in the urn.
pub fn hypergeometric_count<S: Source>(rng: &mut S, colors: &[i64], sample: i64, out: &mut [i64]) {
    let total: i64 = colors.iter().sum();
    if total == 0 || sample == 0 || out.is_empty() {
        return;
    }
    let complement = sample > total / 2;
    let draws = if complement { total - sample } else { sample } as usize;
    let mut urn: Vec<usize> =
        colors.iter().enumerate().flat_map(|(i, &n)| std::iter::repeat_n(i, n as usize)).collect();
    for counts in out.chunks_exact_mut(colors.len()) {
        for j in 0..draws {
            let k = j + interval(rng, (urn.len() - j - 1) as u64) as usize;
            urn.swap(j, k);
        }
        urn[..draws].iter().for_each(|&color| counts[color] += 1);
        if complement {
            counts.iter_mut().zip(colors).for_each(|(x, color)| *x = color - *x);
        }
    }
}

/// Dirichlet vectors: gammas over their sum or, for parameters below 0.1, broken sticks. `out` is zeros.
pub fn dirichlet<S: Source>(rng: &mut S, alpha: &[f64], out: &mut [f64]) {
    let k = alpha.len();
    if k == 0 {
        return;
    }
    let largest = alpha.iter().fold(f64::NEG_INFINITY, |m, &a| if m.is_nan() || a <= m { m } else { a });
    if largest >= 0.1 || largest.is_nan() {
        for vector in out.chunks_exact_mut(k) {
            let mut sum = 0.0;
            for (x, &a) in vector.iter_mut().zip(alpha) {
                *x = standard_gamma(rng, a);
                sum += *x;
            }
            let inverse = 1.0 / sum;
            vector.iter_mut().for_each(|x| *x *= inverse);
        }
        return;
    }
    // Sums of the parameters from the right.
    let mut sums = alpha.to_vec();
    let mut sum = 0.0;
    for s in sums.iter_mut().rev() {
        sum += *s;
        *s = sum;
    }
    if sum == 0.0 {
        return;
    }
    for vector in out.chunks_exact_mut(k) {
        let mut stick = 1.0;
        for j in 0..k - 1 {
            let v = beta(rng, alpha[j], sums[j + 1]);
            vector[j] = stick * v;
            stick *= 1.0 - v;
            if sums[j + 1] == 0.0 {
                break;
            }
        }
        vector[k - 1] = stick;
    }
}

/// How a covariance is taken apart for [`normal_factor`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Factorization {
    /// Singular value decomposition.
    #[default]
    Svd,
    /// Eigenvalue decomposition of the lower triangle.
    Eigh,
    /// Cholesky decomposition of the lower triangle.
    Cholesky,
}

/// The columns of a matrix.
fn columns(matrix: faer::MatRef<'_, f64>) -> Vec<Vec<f64>> {
    matrix.col_iter().map(|column| column.iter().copied().collect()).collect()
}

/// A factor `a` of a covariance `a aᵀ`, both square and row by row, and whether the covariance was found
/// to be symmetric and positive semidefinite to a tolerance; `None` if it could not be factored.
///
/// Vectors have the signs of NumPy's up to 25 rows; of larger matrices they are the library's.
pub fn normal_factor(
    covariance: &[f64],
    n: usize,
    method: Factorization,
    tolerance: f64,
) -> Option<(Vec<f64>, bool)> {
    let matrix = faer::MatRef::from_row_major_slice(covariance, n, n);
    let mut factor = vec![0.0; n * n];
    let mut put = |value: &dyn Fn(usize, usize) -> f64| {
        factor.iter_mut().enumerate().for_each(|(i, x)| *x = value(i / n, i % n));
    };
    let valid = match method {
        Factorization::Cholesky => {
            let lower = matrix.llt(Side::Lower).ok()?;
            put(&|i, j| if j <= i { lower.L()[(i, j)] } else { 0.0 });
            true
        }
        Factorization::Eigh => {
            let (s, u) = if n <= factor::MOST {
                eigh(covariance, n)?
            } else {
                let eigen = SelfAdjointEigen::new(matrix, Side::Lower).ok()?;
                (eigen.S().column_vector().iter().copied().collect(), columns(eigen.U()))
            };
            put(&|i, j| u[j][i] * s[j].abs().sqrt());
            s.iter().all(|&s| s >= -tolerance)
        }
        Factorization::Svd => {
            let (u, s, v) = if n <= factor::MOST {
                svd(covariance, n)?
            } else {
                let svd = Svd::new(matrix).ok()?;
                (columns(svd.U()), svd.S().column_vector().iter().copied().collect(), columns(svd.V()))
            };
            put(&|i, j| u[j][i] * s[j].sqrt());
            // A semidefinite covariance has the same vectors on both sides.
            let close = |i: usize, j: usize| {
                let again: f64 = (0..n).map(|k| v[k][i] * s[k] * v[k][j]).sum();
                let there = covariance[i * n + j];
                (again - there).abs() <= tolerance + tolerance * there.abs()
            };
            (0..n).all(|i| (0..n).all(|j| close(i, j)))
        }
    };
    Some((factor, valid))
}

/// Turns independent standard normals, row by row, to normals of a mean and the covariance of a factor.
pub fn correlate(mean: &[f64], factor: &[f64], x: &mut [f64]) {
    let n = mean.len();
    let mut row = vec![0.0; n];
    for vector in x.chunks_exact_mut(n.max(1)) {
        row.copy_from_slice(vector);
        for (i, out) in vector.iter_mut().enumerate() {
            let dot: f64 = row.iter().zip(&factor[i * n..]).map(|(x, a)| x * a).sum();
            *out = mean[i] + dot;
        }
    }
}
