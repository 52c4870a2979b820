//! The exponential of a matrix.

use super::factor::Lu;
use super::number::{Number, finite, magnitude, rows, rows_mut};
use super::{Operand, Output, Stack, parts, parts_mut};
use crate::base::error::Result;
use faer::linalg::matmul::matmul;
use faer::{Accum, Par};

/// Numerators of the diagonal Padé approximants of degrees 3, 5, 7, 9 and 13, whose denominators are the
/// same with odd signs changed.
const DEGREES: [(usize, f64, &[f64]); 5] = [
    (3, 1.495585217958292e-2, &[120., 60., 12., 1.]),
    (5, 2.53939833006323e-1, &[30240., 15120., 3360., 420., 30., 1.]),
    (7, 9.504178996162932e-1, &[17297280., 8648640., 1995840., 277200., 25200., 1512., 56., 1.]),
    (
        9,
        2.097847961257068,
        &[17643225600., 8821612800., 2075673600., 302702400., 30270240., 2162160., 110880., 3960., 90., 1.],
    ),
    (
        13,
        4.25,
        &[
            64764752532480000.,
            32382376266240000.,
            7771770303897600.,
            1187353796428800.,
            129060195264000.,
            10559470521600.,
            670442572800.,
            33522128640.,
            1323241920.,
            40840800.,
            960960.,
            16380.,
            182.,
            1.,
        ],
    ),
];

/// A square matrix, row after row.
struct Square<T> {
    a: Vec<T>,
    n: usize,
}

impl<T: Number> Square<T> {
    fn times(&self, other: &Square<T>, par: Par) -> Square<T> {
        let n = self.n;
        let mut to = vec![T::ZERO; n * n];
        let (a, b) = (rows(&self.a, n, n), rows(&other.a, n, n));
        matmul(rows_mut(&mut to, n, n), Accum::Replace, a, b, T::ONE, par);
        Square { a: to, n }
    }

    /// The largest sum of magnitudes in a row.
    fn norm(&self) -> f64 {
        self.a.chunks_exact(self.n).map(|row| row.iter().map(|&x| magnitude(x)).sum()).fold(0.0, f64::max)
    }

    fn scale(&mut self, by: f64) {
        let by = T::near(by.into());
        self.a.iter_mut().for_each(|x| *x *= by);
    }

    /// `sum of factor * power`, the first power being the identity if there is none.
    fn combined(n: usize, terms: &[(f64, Option<&Square<T>>)]) -> Square<T> {
        let mut to = vec![T::ZERO; n * n];
        for &(factor, power) in terms {
            let factor = T::near(factor.into());
            match power {
                Some(power) => to.iter_mut().zip(&power.a).for_each(|(to, &x)| *to += factor * x),
                None => (0..n).for_each(|i| to[i * n + i] += factor),
            }
        }
        Square { a: to, n }
    }

    /// `self` over `below`, of the approximant's two polynomials.
    fn over(self, below: Square<T>, par: Par) -> Square<T> {
        let n = self.n;
        let mut to = vec![T::ZERO; n * n];
        Lu::new(&below.a, n, n, par).solve(&self.a, &mut to, par);
        Square { a: to, n }
    }
}

/// The bound of the power `2 m + 1` of `|a|`, which says by how much more `a` is to be halved.
fn extra<T: Number>(a: &Square<T>, m: usize) -> i32 {
    let (n, norm) = (a.n, a.norm());
    if norm == 0.0 {
        return 0;
    }
    // The norm of a power of a matrix without signs, by products with a vector of ones.
    let mut sums = vec![1.0; n];
    for _ in 0..2 * m + 1 {
        let next: Vec<f64> = (a.a.chunks_exact(n))
            .map(|row| row.iter().zip(&sums).map(|(&x, s)| magnitude(x) * s).sum())
            .collect();
        sums = next;
    }
    let power = sums.into_iter().fold(0.0, f64::max);
    // The leading coefficient of the backward error: 1 / (binomial(2m, m) * (2m + 1)!).
    let mut coefficient = 1.0;
    for k in 1..=m {
        coefficient *= (m + k) as f64 / k as f64;
    }
    for k in 1..=2 * m + 1 {
        coefficient *= k as f64;
    }
    let alpha = power / (norm * coefficient);
    let unit = f64::EPSILON / 2.0;
    if alpha == 0.0 { 0 } else { (((alpha / unit).log2() / (2 * m) as f64).ceil() as i32).max(0) }
}

/// By scaling and squaring: Al-Mohy and Higham, "A new scaling and squaring algorithm for the matrix
/// exponential", SIAM J. Matrix Anal. Appl. 31(3), 2009, with exact norms of powers.
fn exponential<T: Number>(a: Square<T>, par: Par) -> Square<T> {
    let n = a.n;
    let a2 = a.times(&a, par);
    let a4 = a2.times(&a2, par);
    let a6 = a4.times(&a2, par);
    let root = |x: &Square<T>, p: i32| x.norm().powf(1.0 / f64::from(p));
    let (d4, d6) = (root(&a4, 4), root(&a6, 6));
    let a8 = a4.times(&a4, par);
    let d8 = root(&a8, 8);
    let low = [d4.max(d6), d4.max(d6), d6.max(d8), d6.max(d8)];
    for (&(degree, bound, b), norm) in DEGREES.iter().zip(low) {
        if norm < bound && extra(&a, degree) == 0 {
            let powers = [None, Some(&a2), Some(&a4), Some(&a6), Some(&a8)];
            let part =
                |odd: usize| -> Vec<_> { (0..=degree / 2).map(|k| (b[2 * k + odd], powers[k])).collect() };
            let (u, v) = (a.times(&Square::combined(n, &part(1)), par), Square::combined(n, &part(0)));
            return quotient(&u, &v, par);
        }
    }
    let (_, bound, b) = DEGREES[4];
    let d10 = root(&a4.times(&a6, par), 10);
    let eta = d6.max(d8).min(d8.max(d10));
    let mut halvings = if eta == 0.0 { 0 } else { ((eta / bound).log2().ceil() as i32).max(0) };
    let mut scaled = a;
    scaled.scale(0.5f64.powi(halvings));
    let more = extra(&scaled, 13);
    scaled.scale(0.5f64.powi(more));
    halvings += more;
    let (mut a2, mut a4, mut a6) = (a2, a4, a6);
    a2.scale(0.5f64.powi(2 * halvings));
    a4.scale(0.5f64.powi(4 * halvings));
    a6.scale(0.5f64.powi(6 * halvings));
    let sum = |odd: usize, par| {
        let at = |k: usize| b[2 * k + odd];
        let high = Square::combined(n, &[(at(6), Some(&a6)), (at(5), Some(&a4)), (at(4), Some(&a2))]);
        let high = a6.times(&high, par);
        let low = [(at(3), Some(&a6)), (at(2), Some(&a4)), (at(1), Some(&a2)), (at(0), None)];
        Square::combined(n, &[(1.0, Some(&high)), (1.0, Some(&Square::combined(n, &low)))])
    };
    let (u, v) = (scaled.times(&sum(1, par), par), sum(0, par));
    let mut x = quotient(&u, &v, par);
    for _ in 0..halvings {
        x = x.times(&x, par);
    }
    x
}

/// `(v + u) / (v - u)`.
fn quotient<T: Number>(u: &Square<T>, v: &Square<T>, par: Par) -> Square<T> {
    let above = Square::combined(u.n, &[(1.0, Some(v)), (1.0, Some(u))]);
    above.over(Square::combined(u.n, &[(1.0, Some(v)), (-1.0, Some(u))]), par)
}

pub(super) fn expm<T: Number>(
    stack: &Stack<'_>,
    inputs: &[Operand<'_>],
    outputs: &mut [Output<'_>],
) -> Result<()> {
    let a = inputs[0].dense::<T>();
    let n = stack.n;
    let jobs = parts(&a, stack.count).zip(parts_mut(outputs[0].dense::<T>(), stack.count));
    stack.each(jobs, |(a, to), par| {
        if n == 0 {
            return Ok(());
        }
        if !finite(a) {
            to.fill(T::near(f64::NAN.into()));
            return Ok(());
        }
        to.copy_from_slice(&exponential(Square { a: a.to_vec(), n }, par).a);
        Ok(())
    })
}
