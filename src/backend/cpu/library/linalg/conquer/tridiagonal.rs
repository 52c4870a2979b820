//! Eigenvectors of Hermitian matrices, made tridiagonal.

use super::super::Why;
use super::super::number::{Number, Part, columns_mut, scratch};
use super::super::spectrum::{NO_CONVERGENCE, diagonal};
use super::secular::{Plain, Vectors};
use super::{ALONE, Halves, LEAF, Mixture, Room, Rows, exponent, onward, polar, rotate, scaled};
use crate::base::dtype::c128;
use crate::host::threads;
use faer::dyn_stack::MemStack;
use faer::linalg::evd::{self, ComputeEigenvectors, tridiag};
use faer::linalg::householder;
use faer::linalg::qr::no_pivoting::factor::recommended_block_size;
use faer::reborrow::{Reborrow, ReborrowMut};
use faer::{Auto, Conj, Mat, MatMut, MatRef, Par, Spec};
use std::sync::Mutex;

/// Rows up to which the tridiagonal form is not worth several threads, which wait for each other at every
/// column. (Measured on two processors, 24 times: eigh of 500 takes 18.7 ms at best and 21.5 in the middle with one
/// there, 17.7 and 23.0 with two, which suffer twice from what else uses the machine.)
const FORMED_ALONE: usize = 640;

/// Words of [`eigh`]'s room for so many rows.
pub(in super::super) fn eigh_words<T>(n: usize) -> usize {
    Room::words::<T>(n * n) + Room::words::<f64>(n * n) + Room::words::<f64>(2 * n * n)
}

/// Eigenvalues, ascending, and eigenvectors (in columns, one after the other) of the Hermitian matrix with a
/// lower triangle.
///
/// # Errors
/// If a small part's iteration does not converge.
pub(in super::super) fn eigh<T: Number>(
    lower: MatRef<'_, T>,
    values: &mut [T::Real],
    to: &mut [T],
    mut room: Room<'_>,
    par: Par,
) -> Result<(), Why> {
    let n = values.len();
    let (form, vectors, work) = (room.take::<T>(n * n), room.take::<f64>(n * n), room.take::<f64>(2 * n * n));
    let mut to = columns_mut(to, n, n);
    form.fill(T::ZERO);
    let mut form = columns_mut(form, n, n);
    form.copy_from_triangular_lower(lower);
    let mut reflectors = Mat::<T>::zeros(recommended_block_size::<T>(n, n), n - 1);
    let alone = if n <= FORMED_ALONE { Par::Seq } else { par };
    let mut memory = scratch(tridiag::tridiag_in_place_scratch::<T>(n, alone, Spec::default()));
    tridiag::tridiag_in_place(
        form.rb_mut(),
        reflectors.as_mut(),
        alone,
        MemStack::new(&mut memory),
        Spec::default(),
    );

    // What is beside the diagonal has directions: phases make it positive.
    let mut phases = vec![c128::new(1.0, 0.0); n];
    let (mut d, mut beside) = (vec![0.0; n], vec![0.0; n - 1]);
    for i in 0..n {
        d[i] = form[(i, i)].wide().re;
        if i + 1 < n {
            let (size, phase) = polar(form[(i + 1, i)].wide());
            (beside[i], phases[i + 1]) = (size, onward(phases[i], phase));
        }
    }
    let exponent = exponent(d.iter().chain(&beside));
    d.iter_mut().chain(&mut beside).for_each(|x| *x = scaled(*x, -exponent));
    vectors.fill(0.0);
    conquer(&mut d, &beside, columns_mut(vectors, n, n), work, par)?;

    let mut order: Vec<usize> = (0..n).collect();
    order.sort_by(|&i, &j| d[i].total_cmp(&d[j]));
    for (j, &from) in order.iter().enumerate() {
        values[j] = T::Real::near(scaled(d[from], exponent));
        for (i, (&x, &phase)) in vectors[from * n..][..n].iter().zip(&phases).enumerate() {
            to[(i, j)] = T::near(phase * x);
        }
    }
    let need = householder::apply_block_householder_sequence_on_the_left_in_place_scratch::<T>(
        n - 1,
        reflectors.nrows(),
        n,
    );
    householder::apply_block_householder_sequence_on_the_left_in_place_with_conj(
        form.rb().submatrix(1, 0, n - 1, n - 1),
        reflectors.as_ref(),
        Conj::No,
        to.rb_mut().subrows_mut(1, n - 1),
        par,
        MemStack::new(&mut scratch(need)),
    );
    Ok(())
}

/// Makes the diagonal `d` of a tridiagonal matrix, which has nothing negative beside it, its eigenvalues in
/// no order, and gives the vectors in `q`, which is zero; `work` is room for two matrices.
fn conquer(
    d: &mut [f64],
    beside: &[f64],
    mut q: MatMut<'_, f64>,
    work: &mut [f64],
    par: Par,
) -> Result<(), Why> {
    let n = d.len();
    if n <= LEAF {
        return leaf(d, beside, q);
    }
    let half = n / 2;
    let torn = beside[half - 1];
    d[half - 1] -= torn;
    d[half] -= torn;
    {
        let (first, _, _, last) = q.rb_mut().split_at_mut(half, half);
        let (d0, d1) = d.split_at_mut(half);
        let (work0, work1) = work.split_at_mut(2 * half * half);
        let halves = [
            Mutex::new((d0, &beside[..half - 1], first, work0)),
            Mutex::new((d1, &beside[half..], last, work1)),
        ];
        let done = threads::map_if(n > ALONE && par != Par::Seq, 2, |i| {
            let (d, beside, q, work) = &mut *halves[i].lock().unwrap_or_else(|e| e.into_inner());
            conquer(d, beside, q.rb_mut(), work, Par::Seq)
        });
        done.into_iter().collect::<Result<(), Why>>()?;
    }
    join(d, torn, half, q, work, if n > ALONE { par } else { Par::Seq });
    Ok(())
}

/// As [`conquer`], all at once.
fn leaf(d: &mut [f64], beside: &[f64], q: MatMut<'_, f64>) -> Result<(), Why> {
    let n = d.len();
    let mut form = Mat::<f64>::zeros(n, n);
    for i in 0..n {
        form[(i, i)] = d[i];
        if i + 1 < n {
            form[(i + 1, i)] = beside[i];
        }
    }
    let mut params = <evd::SelfAdjointEvdParams as Auto<f64>>::auto();
    params.recursion_threshold = usize::MAX;
    let kind = ComputeEigenvectors::Yes;
    let mut memory = scratch(evd::self_adjoint_evd_scratch::<f64>(n, kind, Par::Seq, params.into()));
    evd::self_adjoint_evd(
        form.as_ref(),
        diagonal(d),
        Some(q),
        Par::Seq,
        MemStack::new(&mut memory),
        params.into(),
    )
    .map_err(|_| NO_CONVERGENCE)
}

/// Eigenvalues and vectors of the whole from those of halves, which are in `d` and in the blocks of `q`:
/// those of `diag(d) + weight z zᵀ`, where `z` is what the halves' vectors have at the tear.
fn join(d: &mut [f64], torn: f64, half: usize, mut q: MatMut<'_, f64>, work: &mut [f64], par: Par) {
    let n = d.len();
    let weight = 2.0 * torn;
    let z = |i: usize| q[(if i < half { half - 1 } else { half }, i)] * std::f64::consts::FRAC_1_SQRT_2;
    let z: Vec<f64> = (0..n).map(z).collect();

    let largest = |x: &[f64]| x.iter().fold(0.0f64, |most, x| most.max(x.abs()));
    let tolerance = 4.0 * f64::EPSILON * largest(d).max(largest(&z));
    let rows = (0..n).map(|i| if i < half { Rows::First } else { Rows::Last }).collect();
    let mut halves = Halves { values: d, z, rows, weight, tolerance };
    let (kept, dropped) = halves.deflate((0..n).collect(), |i, j, c, s| rotate(&mut q, i, j, c, s));

    let parallel = par != Par::Seq;
    let (secular, z) = halves.equation::<Plain>(&kept);
    let (roots, z) = secular.solve(&z, parallel);
    let mixture = Mixture::new(&kept, &dropped, &halves.rows, half);
    let (old, new) = work[..2 * n * n].split_at_mut(n * n);
    let new = &mut new[..kept.len() * kept.len()];
    secular.vectors(&roots, &Vectors { numerators: &z, head: None, order: &mixture.order }, new, parallel);
    mixture.apply(q, new, old, par);
    halves.settle(&roots, &dropped);
}
