//! LU factors, and the systems that triangular matrices solve.

use super::number::{
    Number, Part, by_columns, columns, columns_mut, finite, magnitude, rows, rows_mut, scratch, transpose,
};
use super::{Operand, Output, Stack, Why, parts, parts_mut, results};
use crate::base::dtype::c128;
use crate::base::error::Result;
use crate::device::routine::{Transpose, Triangle};
use faer::dyn_stack::MemStack;
use faer::linalg::lu::partial_pivoting::{factor as plu, inverse as plu_inverse};
use faer::linalg::triangular_solve as tri;
use faer::perm::PermRef;
use faer::{Conj, MatMut, MatRef, Par, Spec};
use std::cmp::Ordering;

const SINGULAR: Why = "is singular";

/// `p a = l u`.
pub(super) struct Lu<T> {
    /// Both factors, column after column: `l` below the diagonal, whose own are ones.
    lu: Vec<T>,
    /// The row of `a` that each row of the factors is of, and the opposite.
    rows: Vec<usize>,
    places: Vec<usize>,
    /// Whether rows were exchanged an odd number of times.
    odd: bool,
}

impl<T: Number> Lu<T> {
    /// By partial pivoting, recursively.
    pub(super) fn new(a: &[T], m: usize, n: usize, par: Par) -> Lu<T> {
        let mut lu = by_columns(a, m, n);
        let (mut forward, mut back) = (vec![0; m], vec![0; m]);
        let mut memory = scratch(plu::lu_in_place_scratch::<usize, T>(m, n, par, Spec::default()));
        let (info, _) = plu::lu_in_place(
            columns_mut(&mut lu, m, n),
            &mut forward,
            &mut back,
            par,
            MemStack::new(&mut memory),
            Spec::default(),
        );
        Lu { lu, rows: forward, places: back, odd: info.transposition_count % 2 == 1 }
    }

    /// As [`Lu::new`], and where a pivot is zero or its inverse overflows, what LAPACK makes of it: the
    /// column below a zero pivot is zero already and stays.
    fn exact(a: &[T], m: usize, n: usize, par: Par) -> Lu<T> {
        let fast = Lu::new(a, m, n, par);
        if finite(&fast.lu) || !finite(a) { fast } else { Lu::careful(a, m, n) }
    }

    /// As [`Lu::exact`], of a square matrix that has an inverse.
    fn regular(a: &[T], n: usize, par: Par) -> Result<Lu<T>, Why> {
        let fast = Lu::new(a, n, n, par);
        let lu = match fast.is_singular(n) || finite(&fast.lu) || !finite(a) {
            true => fast,
            false => Lu::careful(a, n, n),
        };
        if lu.is_singular(n) { Err(SINGULAR) } else { Ok(lu) }
    }

    /// Column by column, by division.
    fn careful(a: &[T], m: usize, n: usize) -> Lu<T> {
        let mut lu = by_columns(a, m, n);
        let mut order: Vec<usize> = (0..m).collect();
        let mut odd = false;
        for j in 0..m.min(n) {
            let size = |i: usize| magnitude(lu[j * m + i]);
            let mut best = j;
            for i in j + 1..m {
                if size(i) > size(best) {
                    best = i;
                }
            }
            if best != j {
                (0..n).for_each(|c| lu.swap(c * m + j, c * m + best));
                order.swap(j, best);
                odd = !odd;
            }
            let pivot = lu[j * m + j];
            if pivot == T::ZERO {
                continue;
            }
            for i in j + 1..m {
                lu[j * m + i] /= pivot;
            }
            for c in j + 1..n {
                let top = lu[c * m + j];
                for i in j + 1..m {
                    let part = lu[j * m + i] * top;
                    lu[c * m + i] -= part;
                }
            }
        }
        let mut places = vec![0; m];
        order.iter().enumerate().for_each(|(i, &row)| places[row] = i);
        Lu { lu, rows: order, places, odd }
    }

    /// The diagonal of `u`.
    fn pivots(&self, m: usize, n: usize) -> impl Iterator<Item = T> + '_ {
        (0..m.min(n)).map(move |i| self.lu[i * m + i])
    }

    /// Solves `a x = b`, row after row, for a square `a`.
    pub(super) fn solve(&self, b: &[T], x: &mut [T], par: Par) {
        let n = self.rows.len();
        let k = b.len() / n;
        for (to, &row) in x.chunks_exact_mut(k.max(1)).zip(&self.rows) {
            to.copy_from_slice(&b[row * k..][..k]);
        }
        substitute(columns(&self.lu, n, n), rows_mut(x, n, k), par);
    }

    fn is_singular(&self, n: usize) -> bool {
        self.pivots(n, n).any(|pivot| pivot == T::ZERO)
    }
}

/// Which triangle of a matrix is a system, and how it is read.
#[derive(Clone, Copy)]
struct Form {
    lower: bool,
    /// With ones for its diagonal.
    unit: bool,
    conj: bool,
}

/// Solves a triangular system in place of its right side.
fn triangle<T: Number>(a: MatRef<'_, T>, form: Form, mut x: MatMut<'_, T>, par: Par) {
    let Form { lower, unit, conj } = form;
    let steep = |pivot: T| pivot.finite() && pivot != T::ZERO && !(T::ONE / pivot).finite();
    if !unit && (0..a.nrows()).any(|i| steep(a[(i, i)])) {
        return by_division(a, form, x);
    }
    let conj = if conj { Conj::Yes } else { Conj::No };
    match (lower, unit) {
        (true, true) => tri::solve_unit_lower_triangular_in_place_with_conj(a, conj, x.as_mut(), par),
        (true, false) => tri::solve_lower_triangular_in_place_with_conj(a, conj, x.as_mut(), par),
        (false, true) => tri::solve_unit_upper_triangular_in_place_with_conj(a, conj, x.as_mut(), par),
        (false, false) => tri::solve_upper_triangular_in_place_with_conj(a, conj, x.as_mut(), par),
    }
}

/// As [`triangle`], where a pivot is so small that its inverse overflows.
fn by_division<T: Number>(a: MatRef<'_, T>, Form { lower, conj, .. }: Form, mut x: MatMut<'_, T>) {
    let n = a.nrows();
    let read = |i: usize, j: usize| if conj { a[(i, j)].conjugate() } else { a[(i, j)] };
    for step in 0..n {
        let i = if lower { step } else { n - 1 - step };
        let others = if lower { i + 1..n } else { 0..i };
        for c in 0..x.ncols() {
            x[(i, c)] /= read(i, i);
            let known = x[(i, c)];
            for r in others.clone() {
                x[(r, c)] -= read(r, i) * known;
            }
        }
    }
}

/// Solves `l u x = b` in place of `b`.
fn substitute<T: Number>(lu: MatRef<'_, T>, mut x: MatMut<'_, T>, par: Par) {
    triangle(lu, Form { lower: true, unit: true, conj: false }, x.as_mut(), par);
    triangle(lu, Form { lower: false, unit: false, conj: false }, x, par);
}

pub(super) fn solve<T: Number>(
    stack: &Stack<'_>,
    inputs: &[Operand<'_>],
    outputs: &mut [Output<'_>],
) -> Result<()> {
    let (a, b) = (inputs[0].dense::<T>(), inputs[1].dense::<T>());
    let n = stack.n;
    let jobs = parts(&a, stack.count)
        .zip(parts(&b, stack.count))
        .zip(parts_mut(outputs[0].dense::<T>(), stack.count));
    stack.each(jobs, |((a, b), x), par| {
        if n == 0 {
            return Ok(());
        }
        Lu::regular(a, n, par)?.solve(b, x, par);
        Ok(())
    })
}

pub(super) fn inv<T: Number>(
    stack: &Stack<'_>,
    inputs: &[Operand<'_>],
    outputs: &mut [Output<'_>],
) -> Result<()> {
    let a = inputs[0].dense::<T>();
    let n = stack.n;
    let jobs = parts(&a, stack.count).zip(parts_mut(outputs[0].dense::<T>(), stack.count));
    stack.each(jobs, |(a, x), par| {
        if n == 0 {
            return Ok(());
        }
        let lu = Lu::new(a, n, n, par);
        if lu.is_singular(n) {
            return Err(SINGULAR);
        }
        let mut memory = scratch(plu_inverse::inverse_scratch::<usize, T>(n, par));
        let factors = columns(&lu.lu, n, n);
        let order = PermRef::new_checked(&lu.rows, &lu.places, n);
        let x = rows_mut(x, n, n);
        plu_inverse::inverse(x, factors, factors, order, par, MemStack::new(&mut memory));
        Ok(())
    })
}

/// The sign of a determinant (a number of magnitude 1, or 0), and the logarithm of its magnitude.
fn sign_and_log<T: Number>(lu: &Lu<T>, n: usize) -> (c128, f64) {
    let start = if lu.odd { -1.0 } else { 1.0 };
    lu.pivots(n, n).fold((c128::new(start, 0.0), 0.0), |(sign, log), pivot| {
        let size = magnitude(pivot);
        if size == 0.0 {
            return (c128::new(0.0, 0.0), f64::NEG_INFINITY);
        }
        let pivot = pivot.wide();
        // Of real numbers infinity has a sign too.
        let unit = if pivot.im == 0.0 { pivot.re.signum() } else { pivot.re / size };
        (sign * c128::new(unit, pivot.im / size), log + size.ln())
    })
}

pub(super) fn slogdet<T: Number>(
    stack: &Stack<'_>,
    inputs: &[Operand<'_>],
    outputs: &mut [Output<'_>],
) -> Result<()> {
    let a = inputs[0].dense::<T>();
    let n = stack.n;
    let (sign, log, _) = results::<T, T::Real, T>(outputs);
    let jobs = parts(&a, stack.count).zip(sign.iter_mut().zip(log));
    stack.each(jobs, |(a, (sign, log)), par| {
        let lu = Lu::exact(a, n, n, par);
        let singular = lu.is_singular(n);
        let (s, l) = if singular { (c128::default(), f64::NEG_INFINITY) } else { sign_and_log(&lu, n) };
        (**sign, **log) = (T::near(s), T::Real::near(l));
        Ok(())
    })
}

pub(super) fn det<T: Number>(
    stack: &Stack<'_>,
    inputs: &[Operand<'_>],
    outputs: &mut [Output<'_>],
) -> Result<()> {
    let a = inputs[0].dense::<T>();
    let n = stack.n;
    let jobs = parts(&a, stack.count).zip(outputs[0].dense::<T>());
    stack.each(jobs, |(a, det), par| {
        let lu = Lu::exact(a, n, n, par);
        let start = c128::new(if lu.odd { -1.0 } else { 1.0 }, 0.0);
        let product = lu.pivots(n, n).fold(start, |product, pivot| product * pivot.wide());
        let size = product.re.abs().max(product.im.abs());
        // Out of range on the way, perhaps, but not at the end: by logarithms, less exactly.
        let doubtful = !(size.is_finite() && size > f64::MIN_POSITIVE);
        **det = T::near(match doubtful {
            true if lu.is_singular(n) => c128::default(),
            true if n > 0 => {
                let (sign, log) = sign_and_log(&lu, n);
                sign.scale(log.exp())
            }
            _ => product,
        });
        Ok(())
    })
}

pub(super) fn lu<T: Number>(
    stack: &Stack<'_>,
    inputs: &[Operand<'_>],
    outputs: &mut [Output<'_>],
) -> Result<()> {
    let a = inputs[0].dense::<T>();
    let &Stack { count, m, n, .. } = stack;
    let (lu, pivots, _) = results::<T, i64, T>(outputs);
    let jobs = parts(&a, count).zip(parts_mut(lu, count)).zip(parts_mut(pivots, count));
    stack.each(jobs, |((a, lu), pivots), par| {
        if m == 0 || n == 0 {
            return Ok(());
        }
        let factors = Lu::exact(a, m, n, par);
        transpose(&factors.lu, n, m, lu);
        // The exchanges that bring the rows into their order.
        let (mut rows, mut places): (Vec<usize>, Vec<usize>) = ((0..m).collect(), (0..m).collect());
        for (i, pivot) in pivots.iter_mut().enumerate() {
            let (here, wanted) = (rows[i], factors.rows[i]);
            let from = places[wanted];
            rows.swap(i, from);
            (places[here], places[wanted]) = (from, i);
            *pivot = from as i64;
        }
        Ok(())
    })
}

pub(super) fn lu_full<T: Number>(
    stack: &Stack<'_>,
    inputs: &[Operand<'_>],
    outputs: &mut [Output<'_>],
) -> Result<()> {
    let a = inputs[0].dense::<T>();
    let &Stack { count, m, n, .. } = stack;
    let (p, l, u) = results::<T, T, T>(outputs);
    let jobs = parts(&a, count).zip(parts_mut(p, count)).zip(parts_mut(l, count).zip(parts_mut(u, count)));
    stack.each(jobs, |((a, p), (l, u)), par| {
        let k = m.min(n);
        p.fill(T::ZERO);
        if k == 0 {
            (0..m).for_each(|i| p[i * m + i] = T::ONE);
            return Ok(());
        }
        let factors = Lu::exact(a, m, n, par);
        factors.rows.iter().enumerate().for_each(|(i, &row)| p[row * m + i] = T::ONE);
        for (i, l) in l.chunks_exact_mut(k).enumerate() {
            for (j, to) in l.iter_mut().enumerate() {
                *to = match i.cmp(&j) {
                    Ordering::Greater => factors.lu[j * m + i],
                    Ordering::Equal => T::ONE,
                    Ordering::Less => T::ZERO,
                };
            }
        }
        for (i, u) in u.chunks_exact_mut(n).enumerate() {
            for (j, to) in u.iter_mut().enumerate() {
                *to = if i <= j { factors.lu[j * m + i] } else { T::ZERO };
            }
        }
        Ok(())
    })
}

pub(super) fn lu_solve<T: Number>(
    stack: &Stack<'_>,
    form: Transpose,
    inputs: &[Operand<'_>],
    outputs: &mut [Output<'_>],
) -> Result<()> {
    let (lu, pivots, b) = (inputs[0].dense::<T>(), inputs[1].dense::<i64>(), inputs[2].dense::<T>());
    let &Stack { count, n, .. } = stack;
    let jobs = parts(&lu, count)
        .zip(parts(&pivots, count))
        .zip(parts(&b, count).zip(parts_mut(outputs[0].dense::<T>(), count)));
    stack.each(jobs, |((lu, pivots), (b, x)), par| {
        if n == 0 {
            return Ok(());
        }
        let swap = |x: &mut [T], i: usize, with: i64| -> Result<(), Why> {
            let k = x.len() / n;
            match usize::try_from(with) {
                Ok(with) if with < n => (0..k).for_each(|c| x.swap(i * k + c, with * k + c)),
                _ => return Err("comes with pivots that are not rows of it"),
            }
            Ok(())
        };
        x.copy_from_slice(b);
        let k = x.len() / n;
        let factors = rows(lu, n, n);
        if form == Transpose::No {
            pivots.iter().enumerate().try_for_each(|(i, &with)| swap(x, i, with))?;
            substitute(factors, rows_mut(x, n, k), par);
            return Ok(());
        }
        let conj = form == Transpose::Conjugate;
        let mut view = rows_mut(x, n, k);
        let flipped = factors.transpose();
        triangle(flipped, Form { lower: true, unit: false, conj }, view.as_mut(), par);
        triangle(flipped, Form { lower: false, unit: true, conj }, view, par);
        pivots.iter().enumerate().rev().try_for_each(|(i, &with)| swap(x, i, with))
    })
}

pub(super) fn solve_triangular<T: Number>(
    stack: &Stack<'_>,
    (triangle, form, unit): (Triangle, Transpose, bool),
    inputs: &[Operand<'_>],
    outputs: &mut [Output<'_>],
) -> Result<()> {
    let (a, b) = (inputs[0].dense::<T>(), inputs[1].dense::<T>());
    let &Stack { count, n, .. } = stack;
    let jobs = parts(&a, count).zip(parts(&b, count)).zip(parts_mut(outputs[0].dense::<T>(), count));
    stack.each(jobs, |((a, b), x), par| {
        if n == 0 {
            return Ok(());
        }
        if !unit && (0..n).any(|i| a[i * n + i] == T::ZERO) {
            return Err(SINGULAR);
        }
        x.copy_from_slice(b);
        let k = x.len() / n;
        let x = rows_mut(x, n, k);
        let (a, lower) = match form {
            Transpose::No => (rows(a, n, n), triangle == Triangle::Lower),
            _ => (columns(a, n, n), triangle == Triangle::Upper),
        };
        self::triangle(a, Form { lower, unit, conj: form == Transpose::Conjugate }, x, par);
        Ok(())
    })
}
