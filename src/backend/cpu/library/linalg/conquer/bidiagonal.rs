//! Singular vectors of matrices, made bidiagonal.

use super::super::Why;
use super::super::number::{Number, Part, columns_mut, scratch};
use super::super::spectrum::{NO_CONVERGENCE, diagonal};
use super::secular::{Squared, Vectors};
use super::{ALONE, Halves, LEAF, Mixture, Room, Rows, exponent, onward, polar, rotate, scaled};
use crate::base::dtype::c128;
use crate::host::threads;
use faer::dyn_stack::MemStack;
use faer::linalg::householder;
use faer::linalg::qr::no_pivoting::factor::recommended_block_size;
use faer::linalg::svd::{self as fsvd, ComputeSvdVectors, bidiag};
use faer::reborrow::{Reborrow, ReborrowMut};
use faer::{Conj, Mat, MatMut, MatRef, Par, Spec};
use std::sync::Mutex;

/// What counts as zero beside numbers around 1: its square is still exact, and so is its fourth power.
const NOTHING: f64 = f64::EPSILON * f64::EPSILON;

/// Words of [`svd`]'s room for so many rows and columns.
pub(in super::super) fn svd_words<T>(m: usize, n: usize) -> usize {
    Room::words::<T>(m * n) + 2 * Room::words::<f64>(n * n) + Room::words::<f64>(2 * n * n)
}

/// Singular values, descending, and vectors (in columns, one after the other) of a matrix that has as many
/// rows as columns, or more: `a = left diag(values) rightᴴ`. As many left ones as there is place for: the
/// columns' number, or the rows'.
///
/// # Errors
/// If a small part's iteration does not converge.
pub(in super::super) fn svd<T: Number>(
    a: MatRef<'_, T>,
    values: &mut [T::Real],
    left: &mut [T],
    right: &mut [T],
    mut room: Room<'_>,
    par: Par,
) -> Result<(), Why> {
    let (m, n) = a.shape();
    let mut form = columns_mut(room.take::<T>(m * n), m, n);
    let (u, v) = (room.take::<f64>(n * n), room.take::<f64>(n * n));
    let work = room.take::<f64>(2 * n * n);
    form.copy_from(a);
    let block = recommended_block_size::<T>(m, n);
    let mut reflectors = [Mat::<T>::zeros(block, n), Mat::<T>::zeros(block, n - 1)];
    let mut memory = scratch(bidiag::bidiag_in_place_scratch::<T>(m, n, par, Spec::default()));
    let [of_rows, of_columns] = &mut reflectors;
    bidiag::bidiag_in_place(
        form.rb_mut(),
        of_rows.as_mut(),
        of_columns.as_mut(),
        par,
        MemStack::new(&mut memory),
        Spec::default(),
    );

    // The numbers have directions: phases on both sides make them positive.
    let one = c128::new(1.0, 0.0);
    let (mut left_phases, mut right_phases) = (vec![one; n], vec![one; n]);
    let (mut d, mut beside) = (vec![0.0; n], vec![0.0; n - 1]);
    for i in 0..n {
        let (size, phase) = polar(form[(i, i)].wide());
        (d[i], left_phases[i]) = (size, onward(right_phases[i], phase));
        if i + 1 < n {
            let (size, phase) = polar(form[(i, i + 1)].wide());
            (beside[i], right_phases[i + 1]) = (size, onward(left_phases[i], phase.conj()));
        }
    }
    let exponent = exponent(d.iter().chain(&beside));
    d.iter_mut().chain(&mut beside).for_each(|x| *x = scaled(*x, -exponent));
    u.fill(0.0);
    v.fill(0.0);
    if d.iter().chain(&beside).all(|&x| x == 0.0) {
        // Thresholds have no meaning.
        (0..n).for_each(|i| (u[i * n + i], v[i * n + i]) = (1.0, 1.0));
    } else {
        conquer(&mut d, &beside, columns_mut(u, n, n), columns_mut(v, n, n), work, par)?;
    }

    let mut order: Vec<usize> = (0..n).collect();
    order.sort_by(|&i, &j| d[j].total_cmp(&d[i]));
    left.fill(T::ZERO);
    let wide = left.len() / m;
    let (mut left, mut right) = (columns_mut(left, m, wide), columns_mut(right, n, n));
    for (j, &from) in order.iter().enumerate() {
        values[j] = T::Real::near(scaled(d[from], exponent));
        let vectors = u[from * n..][..n].iter().zip(&v[from * n..][..n]);
        for (i, (&u, &v)) in vectors.enumerate() {
            left[(i, j)] = T::near(left_phases[i] * u);
            right[(i, j)] = T::near(right_phases[i] * v);
        }
    }
    (n..wide).for_each(|i| left[(i, i)] = T::ONE);

    let need = householder::apply_block_householder_sequence_on_the_left_in_place_scratch::<T>(m, block, m);
    let mut memory = scratch(need);
    let mut apply = |directions: MatRef<'_, T>, joints: MatRef<'_, T>, conj, to: MatMut<'_, T>| {
        householder::apply_block_householder_sequence_on_the_left_in_place_with_conj(
            directions,
            joints,
            conj,
            to,
            par,
            MemStack::new(&mut memory),
        );
    };
    apply(form.rb(), of_rows.as_ref(), Conj::No, left);
    for j in 1..n {
        for i in 0..j {
            form[(j, i)] = form[(i, j)];
        }
    }
    let directions = form.rb().submatrix(1, 0, n - 1, n - 1);
    apply(directions, of_columns.as_ref(), Conj::Yes, right.subrows_mut(1, n - 1));
    Ok(())
}

/// Makes the diagonal `d` of an upper bidiagonal matrix its singular values in no order, and gives the
/// vectors in `u` and `v`, which are zero. If there are as many numbers `beside` the diagonal as on it, the
/// matrix has one more column, and the last vector of `v` is what it makes zero. Nothing is negative;
/// `work` is room for two matrices as `v`.
fn conquer(
    d: &mut [f64],
    beside: &[f64],
    mut u: MatMut<'_, f64>,
    mut v: MatMut<'_, f64>,
    work: &mut [f64],
    par: Par,
) -> Result<(), Why> {
    let n = d.len();
    if n <= LEAF {
        return leaf(d, beside, u, v);
    }
    // Without the row in the middle there are two halves, the first of which has one column more.
    let half = n.div_ceil(2);
    let torn = [d[half - 1], beside[half - 1]];
    {
        let (u0, _, _, u1) = u.rb_mut().split_at_mut(half, half);
        let (v0, _, _, v1) = v.rb_mut().split_at_mut(half, half);
        let (d0, d1) = d.split_at_mut(half);
        let (work0, work1) = work.split_at_mut(2 * half * half);
        let halves = [
            Mutex::new((
                &mut d0[..half - 1],
                &beside[..half - 1],
                u0.submatrix_mut(0, 0, half - 1, half - 1),
                v0,
                work0,
            )),
            Mutex::new((d1, &beside[half..], u1, v1, work1)),
        ];
        let done = threads::map_if(n > ALONE && par != Par::Seq, 2, |i| {
            let (d, beside, u, v, work) = &mut *halves[i].lock().unwrap_or_else(|e| e.into_inner());
            conquer(d, beside, u.rb_mut(), v.rb_mut(), work, Par::Seq)
        });
        done.into_iter().collect::<Result<(), Why>>()?;
    }
    join(d, torn, half, u, v, work, if n > ALONE { par } else { Par::Seq });
    Ok(())
}

/// As [`conquer`], all at once.
fn leaf(d: &mut [f64], beside: &[f64], u: MatMut<'_, f64>, v: MatMut<'_, f64>) -> Result<(), Why> {
    let (m, n) = (u.nrows(), v.nrows());
    let mut form = Mat::<f64>::zeros(m, n);
    for i in 0..m {
        form[(i, i)] = d[i];
        if i + 1 < n {
            form[(i, i + 1)] = beside[i];
        }
    }
    let kind = ComputeSvdVectors::Full;
    let mut memory = scratch(fsvd::svd_scratch::<f64>(m, n, kind, kind, Par::Seq, Spec::default()));
    fsvd::svd(
        form.as_ref(),
        diagonal(d),
        Some(u),
        Some(v),
        Par::Seq,
        MemStack::new(&mut memory),
        Spec::default(),
    )
    .map_err(|_| NO_CONVERGENCE)
}

/// Singular values and vectors of the whole from those of halves, which are in `d` and in the blocks of `u`
/// and `v`. With their vectors the matrix is `diag(d)`, which is zero where the row in the middle was, and
/// there that row, `z`: so that the squares of its singular values solve `1 + Σ z² / (d² - x) = 0`.
fn join(
    d: &mut [f64],
    torn: [f64; 2],
    half: usize,
    mut u: MatMut<'_, f64>,
    mut v: MatMut<'_, f64>,
    work: &mut [f64],
    par: Par,
) {
    let (n, middle) = (d.len(), half - 1);
    let part = |i: usize| if i < half { torn[0] * v[(middle, i)] } else { torn[1] * v[(half, i)] };
    let mut z: Vec<f64> = (0..n).map(part).collect();
    if v.nrows() > n {
        // Both halves have a vector that they make zero: one of their span keeps away from the row.
        let (x, y) = (z[middle], part(n));
        let length = x.hypot(y);
        if length > 0.0 {
            rotate(&mut v, middle, n, x / length, y / length);
            z[middle] = length;
        }
    }
    (u[(middle, middle)], d[middle]) = (1.0, 0.0);

    let largest = d.iter().chain(&torn).fold(0.0f64, |most, x| most.max(x.abs()));
    let tolerance = (8.0 * f64::EPSILON * largest).max(NOTHING);
    // The zero stays, apart from other values.
    if z[middle].abs() <= tolerance {
        z[middle] = tolerance;
    }
    let place = |i: usize| match i.cmp(&middle) {
        std::cmp::Ordering::Less => Rows::First,
        std::cmp::Ordering::Equal => Rows::Both,
        std::cmp::Ordering::Greater => Rows::Last,
    };
    let others = (0..n).filter(|&i| i != middle).collect();
    let mut halves = Halves { values: d, z, rows: (0..n).map(place).collect(), weight: 1.0, tolerance };
    let (mut kept, dropped) = halves.deflate(others, |i, j, c, s| {
        rotate(&mut u, i, j, c, s);
        rotate(&mut v, i, j, c, s);
    });
    kept.insert(0, middle);
    if let Some(&next) = kept.get(1) {
        halves.values[next] = halves.values[next].max(tolerance / 2.0);
    }

    let parallel = par != Par::Seq;
    let (secular, z) = halves.equation::<Squared>(&kept);
    let (roots, z) = secular.solve(&z, parallel);
    let mixture = Mixture::new(&kept, &dropped, &halves.rows, half);
    let (old, new) = work.split_at_mut(v.nrows() * v.nrows());
    let new = &mut new[..kept.len() * kept.len()];
    let right = Vectors { numerators: &z, head: None, order: &mixture.order };
    secular.vectors(&roots, &right, new, parallel);
    mixture.apply(v, new, old, par);
    // What the matrix makes of these, by the value: of the row in the middle it makes -1.
    let z: Vec<f64> = z.iter().zip(&secular.poles).map(|(z, d)| z * d).collect();
    let left = Vectors { numerators: &z, head: Some(-1.0), order: &mixture.order };
    secular.vectors(&roots, &left, new, parallel);
    mixture.apply(u, new, old, par);
    halves.settle(&roots, &dropped);
}
