//! Divide and conquer: eigenvectors of Hermitian matrices and singular vectors.
//!
//! A matrix is made tridiagonal, or bidiagonal, and torn in two. Between the values of the halves lie those
//! of the whole, the roots of a secular equation. (Cuppen, Numer. Math. 36, 1981; the vectors as Gu and
//! Eisenstat, SIAM J. Matrix Anal. Appl. 16, 1995: of the matrix whose exact values are the roots found;
//! deflation as LAPACK's `dlaed2` and `dlasd2`.)
//!
//! faer gives the condensed form, small parts and products. The equations are solved here since they take
//! most of the time there, root after root; here on all threads and in vectors: all of `eigh` or `svd` of
//! 500 rows takes four fifths of the time, and residuals of `eigh` are halved.

mod bidiagonal;
mod secular;
mod tridiagonal;

pub(super) use bidiagonal::{svd, svd_words};
pub(super) use tridiagonal::{eigh, eigh_words};

use super::number::columns_mut;
use crate::base::dtype::c128;
use faer::linalg::matmul::matmul;
use faer::reborrow::{Reborrow, ReborrowMut};
use faer::{Accum, MatMut, MatRef, Par};
use secular::{Root, Secular};

/// Rows up to which faer does all.
pub(super) const SMALL: usize = 64;

/// Rows of a part that is not torn further.
const LEAF: usize = 32;

/// Rows up to which a part is not worth several threads.
const ALONE: usize = 128;

/// Memory that was used before, to be divided: to get as much afresh each time takes a sixth of the time
/// of 500 rows on one thread.
pub(super) struct Room<'a>(pub(super) &'a mut [u128]);

impl<'a> Room<'a> {
    /// Words of so many numbers.
    pub(super) fn words<N>(count: usize) -> usize {
        (count * size_of::<N>()).div_ceil(size_of::<u128>())
    }

    /// Takes room for so many numbers, whatever they are.
    pub(super) fn take<N: bytemuck::Pod>(&mut self, count: usize) -> &'a mut [N] {
        let (first, rest) = std::mem::take(&mut self.0).split_at_mut(Self::words::<N>(count));
        self.0 = rest;
        &mut bytemuck::cast_slice_mut(first)[..count]
    }
}

/// The exponent by which numbers come to lie around 1, so that thresholds have a meaning and squares do
/// not overflow.
fn exponent<'a>(numbers: impl Iterator<Item = &'a f64>) -> i32 {
    let largest = numbers.fold(0.0f64, |most, x| most.max(x.abs()));
    if largest == 0.0 { 0 } else { largest.log2().floor() as i32 }
}

/// A number times a power of two, in two steps, each of which is a number.
fn scaled(x: f64, exponent: i32) -> f64 {
    x * 2f64.powi(exponent / 2) * 2f64.powi(exponent - exponent / 2)
}

/// The magnitude of a number and its direction, which is 1 of a zero.
fn polar(x: c128) -> (f64, c128) {
    let size = if x.im == 0.0 { x.re.abs() } else { x.re.hypot(x.im) };
    (size, if size == 0.0 { c128::new(1.0, 0.0) } else { x / size })
}

/// A direction after another: of length one, however many went before.
fn onward(phase: c128, next: c128) -> c128 {
    polar(phase * next).1
}

/// The rows where a column is not zero.
#[derive(Clone, Copy, PartialEq, PartialOrd, Eq, Ord)]
enum Rows {
    First,
    Both,
    Last,
}

/// The halves' values and where they touch the tear.
struct Halves<'a> {
    values: &'a mut [f64],
    z: Vec<f64>,
    rows: Vec<Rows>,
    /// What `z zᵀ` is multiplied by.
    weight: f64,
    /// Changes that are no more than rounding.
    tolerance: f64,
}

impl Halves<'_> {
    /// Drops, of the values in `order`, what the tear hardly changes: those that it does not touch, and of
    /// two with the same value one, after a rotation, which is to be done to their vectors. Gives what is
    /// kept, ascending, and what is dropped.
    fn deflate(
        &mut self,
        mut order: Vec<usize>,
        mut rotate: impl FnMut(usize, usize, f64, f64),
    ) -> (Vec<usize>, Vec<usize>) {
        let Halves { values: d, z, rows, weight, tolerance } = self;
        let (mut kept, mut dropped) = (Vec::with_capacity(order.len()), Vec::new());
        order.sort_by(|&i, &j| d[i].total_cmp(&d[j]));
        let mut before: Option<usize> = None;
        for j in order {
            if *weight * z[j].abs() <= *tolerance {
                dropped.push(j);
                continue;
            }
            let Some(i) = before.replace(j) else { continue };
            let length = z[i].hypot(z[j]);
            let (c, s) = (z[j] / length, -z[i] / length);
            if ((d[j] - d[i]) * c * s).abs() > *tolerance {
                kept.push(i);
                continue;
            }
            z[j] = length;
            if rows[i] != rows[j] {
                (rows[i], rows[j]) = (Rows::Both, Rows::Both);
            }
            rotate(i, j, c, s);
            (d[i], d[j]) = (d[i] * c * c + d[j] * s * s, d[i] * s * s + d[j] * c * c);
            dropped.push(i);
        }
        kept.extend(before);
        (kept, dropped)
    }

    /// The equation of what is kept, and its part of `z`.
    fn equation<V>(&self, kept: &[usize]) -> (Secular<V>, Vec<f64>) {
        let of = |x: &[f64]| -> Vec<f64> { kept.iter().map(|&i| x[i]).collect() };
        let z = of(&self.z);
        (Secular::new(of(self.values), &z, 1.0 / self.weight), z)
    }

    /// Makes the values the whole's: the roots, and what was dropped.
    fn settle(self, roots: &[Root], dropped: &[usize]) {
        let dropped = dropped.iter().map(|&i| self.values[i]);
        let all: Vec<f64> = roots.iter().map(Root::value).chain(dropped).collect();
        self.values.copy_from_slice(&all);
    }
}

/// Rotates two columns.
fn rotate(q: &mut MatMut<'_, f64>, i: usize, j: usize, c: f64, s: f64) {
    for r in 0..q.nrows() {
        let (x, y) = (q[(r, i)], q[(r, j)]);
        (q[(r, i)], q[(r, j)]) = (c * x + s * y, c * y - s * x);
    }
}

/// What becomes of the columns of the halves' vectors.
struct Mixture {
    /// Columns that are kept, those with the same rows together, so that products leave out most zeros;
    /// as places among the kept ones.
    order: Vec<usize>,
    /// The columns of that order, and then those that are dropped.
    columns: Vec<usize>,
    /// How many of them have rows in the first half only, and in both.
    first: usize,
    both: usize,
    /// The first row of the last half.
    half: usize,
}

impl Mixture {
    fn new(kept: &[usize], dropped: &[usize], rows: &[Rows], half: usize) -> Mixture {
        let mut order: Vec<usize> = (0..kept.len()).collect();
        order.sort_by_key(|&i| rows[kept[i]]);
        let columns = order.iter().map(|&i| kept[i]).chain(dropped.iter().copied()).collect();
        let count = |wanted: Rows| kept.iter().filter(|&&i| rows[i] == wanted).count();
        Mixture { order, columns, first: count(Rows::First), both: count(Rows::Both), half }
    }

    /// Replaces the columns of `q` by the products of those that are kept with the columns `new`, and then
    /// those that are dropped; `room` is for a matrix.
    fn apply(&self, mut q: MatMut<'_, f64>, new: &[f64], room: &mut [f64], par: Par) {
        let &Mixture { first, both, half, .. } = self;
        let (k, n) = (self.order.len(), q.nrows());
        let mut old = columns_mut(&mut room[..n * self.columns.len()], n, self.columns.len());
        for (to, &from) in self.columns.iter().enumerate() {
            old.rb_mut().col_mut(to).copy_from(q.rb().col(from));
        }
        let (old, new) = (old.rb(), MatRef::from_column_major_slice(new, k, k));
        let (upper, lower) = q.rb_mut().split_at_row_mut(half);
        let (top, bottom) = (first + both, k - first);
        let product = |to: MatMut<'_, f64>, a, b| matmul(to, Accum::Replace, a, b, 1.0, par);
        product(upper.subcols_mut(0, k), old.submatrix(0, 0, half, top), new.subrows(0, top));
        product(
            lower.subcols_mut(0, k),
            old.submatrix(half, first, n - half, bottom),
            new.subrows(first, bottom),
        );
        for i in k..self.columns.len() {
            q.rb_mut().col_mut(i).copy_from(old.col(i));
        }
    }
}
