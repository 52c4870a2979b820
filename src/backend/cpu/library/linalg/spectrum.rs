//! Singular values and eigenvalues.

use super::conquer::{self, Room};
use super::eigen::eigen;
use super::number::{Number, Part, by_columns, columns, columns_mut, finite, rows, scratch, transpose};
use super::qr::Qr;
use super::{Operand, Output, Stack, Why, parts, parts_mut, results};
use crate::base::dtype::c128;
use crate::base::error::Result;
use crate::device::routine::{Linalg, Triangle};
use faer::diag::DiagMut;
use faer::dyn_stack::MemStack;
use faer::linalg::evd::{self, ComputeEigenvectors};
use faer::linalg::svd::{self as fsvd, ComputeSvdVectors};
use faer::traits::ComplexField;
use faer::{ColMut, Spec};

const NOT_FINITE: Why = "has elements that are infinite or NaN";
pub(super) const NO_CONVERGENCE: Why = "defeats the iteration: it does not converge";

/// Numbers as faer wants those of a diagonal.
pub(super) fn diagonal<T: ComplexField>(values: &mut [T]) -> DiagMut<'_, T> {
    ColMut::from_slice_mut(values).as_diagonal_mut()
}

/// Runs `job` in so many words of memory.
fn in_room(
    stack: &Stack<'_>,
    words: usize,
    mut job: impl FnMut(Room<'_>) -> Result<(), Why>,
) -> Result<(), Why> {
    let mut run = |memory: &mut [u128]| job(Room(memory));
    // What is above the limit of arrays' memory is none of it, as faer's own is not.
    stack.pool.lend(words, &mut run).unwrap_or_else(|_| run(&mut vec![0; words]))
}

pub(super) fn svd<T: Number>(
    stack: &Stack<'_>,
    inputs: &[Operand<'_>],
    outputs: &mut [Output<'_>],
) -> Result<()> {
    let a = inputs[0].dense::<T>();
    let &Stack { count, m, n, .. } = stack;
    let (vectors, full) = match stack.task {
        Linalg::Svd { full } => (true, full),
        _ => (false, false),
    };
    let (u, s, vh) = if vectors {
        results::<T, T::Real, T>(outputs)
    } else {
        (&mut [][..], results::<T::Real, T, T>(outputs).0, &mut [][..])
    };
    let jobs = parts(&a, count).zip(parts_mut(s, count)).zip(parts_mut(u, count).zip(parts_mut(vh, count)));
    let kind = match (vectors, full) {
        (false, _) => ComputeSvdVectors::No,
        (true, false) => ComputeSvdVectors::Thin,
        (true, true) => ComputeSvdVectors::Full,
    };
    let (wide, high) = if full { (m, n) } else { (m.min(n), m.min(n)) };
    stack.each(jobs, |((a, s), (u, vh)), par| {
        if m == 0 || n == 0 {
            // What there is of vectors is of no direction in particular.
            if vectors {
                u.fill(T::ZERO);
                vh.fill(T::ZERO);
                (0..wide.min(m)).for_each(|i| u[i * wide + i] = T::ONE);
                (0..high.min(n)).for_each(|i| vh[i * n + i] = T::ONE);
            }
            return Ok(());
        }
        if !finite(a) {
            return Err(NOT_FINITE);
        }
        let (tall, flat) = (m.max(n), m.min(n));
        if vectors && flat > conquer::SMALL {
            // Of a matrix and its transpose the one that has no more columns than rows: the left vectors of the
            // transpose are the conjugate of `vh`, transposed, and its right ones the conjugate of `u`.
            let (turned, other, many) = (m <= n, m * wide, 6 * tall > 11 * flat);
            let need = match many {
                true => Room::words::<T>(flat * flat) + conquer::svd_words::<T>(flat, flat),
                false => conquer::svd_words::<T>(tall, flat),
            };
            return in_room(stack, Room::words::<T>(other) + need, |mut room| {
                let other = room.take::<T>(other);
                let (left, right) = if turned { (&mut **vh, &mut *other) } else { (&mut *other, &mut **vh) };
                if !many {
                    let a = if turned { columns(a, n, m) } else { rows(a, m, n) };
                    conquer::svd(a, s, left, right, room, par)?;
                } else {
                    // Of many rows first a triangle (Chan, ACM Trans. Math. Softw. 8, 1982).
                    let copy = || if turned { a.to_vec() } else { by_columns(a, m, n) };
                    let mut qr = Qr::new(copy, tall, flat, par);
                    let (mut r, small) = (vec![T::ZERO; flat * flat], room.take::<T>(flat * flat));
                    qr.r(&mut r);
                    conquer::svd(rows(&r, flat, flat), s, small, right, room, par)?;
                    left.fill(T::ZERO);
                    for (j, to) in left.chunks_exact_mut(tall).enumerate() {
                        match j < flat {
                            true => to[..flat].copy_from_slice(&small[j * flat..][..flat]),
                            false => to[j] = T::ONE,
                        }
                    }
                    let width = left.len() / tall;
                    qr.reflect(columns_mut(left, tall, width), false, par);
                }
                transpose(other, wide, m, u);
                let conjugate = if turned { &mut *u } else { &mut *vh };
                conjugate.iter_mut().for_each(|x| *x = x.conjugate());
                Ok(())
            });
        }
        // The rows are the columns of the transpose, `aᵀ = vhᵀ diag(s) uᵀ`: its left vectors, column after
        // column, are `vh` row after row; its right ones are the conjugate of `u`.
        let mut values = vec![T::ZERO; s.len()];
        let mut right = vec![T::ZERO; if vectors { m * wide } else { 0 }];
        let mut memory = scratch(fsvd::svd_scratch::<T>(n, m, kind, kind, par, Spec::default()));
        if vectors {
            // faer leaves alone what it takes to be zero.
            vh.fill(T::ZERO);
        }
        fsvd::svd(
            columns(a, n, m),
            diagonal(&mut values),
            vectors.then(|| columns_mut(vh, n, high)),
            vectors.then(|| columns_mut(&mut right, m, wide)),
            par,
            MemStack::new(&mut memory),
            Spec::default(),
        )
        .map_err(|_| NO_CONVERGENCE)?;
        s.iter_mut().zip(&values).for_each(|(s, value)| *s = T::Real::near(value.wide().re));
        if vectors {
            transpose(&right, wide, m, u);
            u.iter_mut().for_each(|x| *x = x.conjugate());
        }
        Ok(())
    })
}

pub(super) fn eigh<T: Number>(
    stack: &Stack<'_>,
    triangle: Triangle,
    inputs: &[Operand<'_>],
    outputs: &mut [Output<'_>],
) -> Result<()> {
    let a = inputs[0].dense::<T>();
    let &Stack { count, n, .. } = stack;
    let vectors = matches!(stack.task, Linalg::Eigh(_));
    let (w, v, _) = results::<T::Real, T, T>(outputs);
    let jobs = parts(&a, count).zip(parts_mut(w, count)).zip(parts_mut(v, count));
    let kind = if vectors { ComputeEigenvectors::Yes } else { ComputeEigenvectors::No };
    stack.each(jobs, |((a, w), v), par| {
        if n == 0 {
            return Ok(());
        }
        // faer reads the lower triangle. That of the transpose is the upper one of `a`, and the transpose
        // is the conjugate.
        let flipped = triangle == Triangle::Upper;
        let mut copy = Vec::new();
        if !T::IS_REAL {
            copy = if flipped { a.to_vec() } else { by_columns(a, n, n) };
            // Of a Hermitian matrix the diagonal is real, whatever is there.
            (0..n).for_each(|i| copy[i * n + i] = T::near(c128::new(copy[i * n + i].wide().re, 0.0)));
        }
        let by_column = flipped || !T::IS_REAL;
        let stored = if T::IS_REAL { &a[..] } else { &copy[..] };
        let lower = if by_column { columns(stored, n, n) } else { rows(stored, n, n) };
        let own = |i: usize| if by_column { i * n + i..(i + 1) * n } else { i * n..i * n + i + 1 };
        if (0..n).any(|i| !finite(&stored[own(i)])) {
            return Err(NOT_FINITE);
        }
        let mut give = |to: &[T]| {
            transpose(to, n, n, v);
            if flipped {
                v.iter_mut().for_each(|x| *x = x.conjugate());
            }
        };
        if vectors && n > conquer::SMALL {
            return in_room(stack, Room::words::<T>(n * n) + conquer::eigh_words::<T>(n), |mut room| {
                let to = room.take::<T>(n * n);
                conquer::eigh(lower, w, to, room, par)?;
                give(to);
                Ok(())
            });
        }
        let mut to = vec![T::ZERO; if vectors { n * n } else { 0 }];
        let mut values = vec![T::ZERO; n];
        let mut memory = scratch(evd::self_adjoint_evd_scratch::<T>(n, kind, par, Spec::default()));
        evd::self_adjoint_evd(
            lower,
            diagonal(&mut values),
            vectors.then(|| columns_mut(&mut to, n, n)),
            par,
            MemStack::new(&mut memory),
            Spec::default(),
        )
        .map_err(|_| NO_CONVERGENCE)?;
        w.iter_mut().zip(&values).for_each(|(w, value)| *w = T::Real::near(value.wide().re));
        if vectors {
            give(&to);
        }
        Ok(())
    })
}

pub(super) fn eig<T: Number>(
    stack: &Stack<'_>,
    inputs: &[Operand<'_>],
    outputs: &mut [Output<'_>],
) -> Result<()> {
    let a = inputs[0].dense::<T>();
    let &Stack { count, n, .. } = stack;
    let (w, v, _) = results::<T::Complex, T::Complex, T>(outputs);
    let vectors = stack.task == Linalg::Eig;
    let jobs = parts(&a, count).zip(parts_mut(w, count)).zip(parts_mut(v, count));
    stack.each(jobs, |((a, w), v), _| {
        if n == 0 {
            return Ok(());
        }
        if !finite(a) {
            return Err(NOT_FINITE);
        }
        // Threads do not pay here. (Measured at 300 x 300: 34 ms alone, 36 with a second one.)
        eigen(a, n, w, vectors.then_some(&mut **v)).ok_or(NO_CONVERGENCE)
    })
}
