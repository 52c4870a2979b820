//! Eigenvectors of Hermitian matrices by divide and conquer.
//!
//! A matrix is made tridiagonal and torn in two, which differ from it by a matrix of rank one. Between
//! the eigenvalues of the halves lie those of the whole, the roots of a secular equation. (Cuppen,
//! Numer. Math. 36, 1981; the vectors as Gu and Eisenstat, SIAM J. Matrix Anal. Appl. 16, 1995: of
//! the matrix whose exact eigenvalues are the roots found; deflation as LAPACK's `dlaed2`.)
//!
//! faer gives the tridiagonal form, small parts and products. The equations are solved here since they
//! take most of the time there, root after root; here on all threads and in vectors: all of `eigh` of
//! 500 rows takes four fifths of the time, and residuals are halved.

use super::super::super::isa::{Job, Level, Shell, with_isa};
use super::Why;
use super::number::{Number, columns_mut, scratch};
use super::spectrum::{NO_CONVERGENCE, diagonal};
use crate::base::dtype::c128;
use crate::base::settings;
use crate::host::threads;
use faer::dyn_stack::MemStack;
use faer::linalg::evd::{self, ComputeEigenvectors, tridiag};
use faer::linalg::householder;
use faer::linalg::matmul::matmul;
use faer::linalg::qr::no_pivoting::factor::recommended_block_size;
use faer::reborrow::{Reborrow, ReborrowMut};
use faer::{Accum, Auto, Conj, Mat, MatMut, MatRef, Par, Spec};
use std::ops::Range;
use std::sync::Mutex;

/// Rows up to which faer does all.
pub(super) const SMALL: usize = 64;

/// Rows of a part that is not torn further.
const LEAF: usize = 32;

/// Rows up to which a part is not worth several threads.
const ALONE: usize = 128;

/// Rows up to which the tridiagonal form is not worth several threads, which wait for each other at every
/// column. (Measured on two processors: eigh of 500 takes 19 ms with one there, 20 to 26 with two; of 1000,
/// 105 and 97.)
const FORMED_ALONE: usize = 640;

/// Roots, or columns, of a task.
const SPAN: usize = 64;

/// Numbers that are added side by side, so that sums depend on no instruction set.
const LANES: usize = 8;

/// The matrices that [`eigh`] works in, five of them. In memory that was used before: to get as much afresh
/// each time takes a sixth of the time of 500 rows on one thread.
pub(super) struct Room<'a, T> {
    /// The eigenvectors, in columns.
    pub(super) to: &'a mut [T],
    form: &'a mut [T],
    vectors: &'a mut [f64],
    work: &'a mut [f64],
}

impl<'a, T: Number> Room<'a, T> {
    /// Words of a matrix of so many rows.
    fn matrix<N>(n: usize) -> usize {
        (n * n * size_of::<N>()).div_ceil(size_of::<u128>())
    }

    /// Words of all of them.
    pub(super) fn words(n: usize) -> usize {
        2 * Self::matrix::<T>(n) + 3 * Self::matrix::<f64>(n)
    }

    /// Divides so many words.
    pub(super) fn new(memory: &'a mut [u128], n: usize) -> Room<'a, T> {
        let (to, memory) = memory.split_at_mut(Self::matrix::<T>(n));
        let (form, memory) = memory.split_at_mut(Self::matrix::<T>(n));
        let (vectors, work) = memory.split_at_mut(Self::matrix::<f64>(n));
        let [to, form] = [to, form].map(|words| &mut bytemuck::cast_slice_mut(words)[..n * n]);
        let [vectors, work] = [vectors, work].map(bytemuck::cast_slice_mut);
        Room { to, form, vectors: &mut vectors[..n * n], work: &mut work[..2 * n * n] }
    }
}

/// Eigenvalues, ascending, and eigenvectors of the Hermitian matrix with a lower triangle.
///
/// # Errors
/// If a small part's iteration does not converge.
pub(super) fn eigh<T: Number>(
    lower: MatRef<'_, T>,
    values: &mut [f64],
    room: &mut Room<'_, T>,
    par: Par,
) -> Result<(), Why> {
    let n = values.len();
    let Room { to, form, vectors, work } = room;
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

    // Of a complex matrix the form is complex beside the diagonal: phases make it real.
    let mut phases = vec![c128::new(1.0, 0.0); n];
    let mut beside = vec![0.0; n - 1];
    for i in 0..n {
        values[i] = form[(i, i)].wide().re;
        if i + 1 < n {
            let x = form[(i + 1, i)].wide();
            beside[i] = if x.im == 0.0 { x.re } else { x.re.hypot(x.im) };
            phases[i + 1] = if beside[i] == 0.0 { phases[i] } else { phases[i] * (x / beside[i]) };
        }
    }
    // Numbers around 1, by a power of two, so that thresholds have a meaning and squares do not overflow.
    let largest = values.iter().chain(&beside).fold(0.0f64, |most, x| most.max(x.abs()));
    let exponent = if largest == 0.0 { 0 } else { largest.log2().floor() as i32 };
    // In two steps, each of which is a number.
    let scaled = |x: f64, e: i32| x * 2f64.powi(e / 2) * 2f64.powi(e - e / 2);
    values.iter_mut().chain(&mut beside).for_each(|x| *x = scaled(*x, -exponent));
    vectors.fill(0.0);
    conquer(values, &beside, columns_mut(vectors, n, n), work, par)?;
    values.iter_mut().for_each(|x| *x = scaled(*x, exponent));

    for (j, column) in vectors.chunks_exact(n).enumerate() {
        for (i, (&x, &phase)) in column.iter().zip(&phases).enumerate() {
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

/// Makes the diagonal `d` of a tridiagonal matrix its eigenvalues, ascending, and gives the vectors;
/// `work` is room for two matrices.
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
    d[half - 1] -= torn.abs();
    d[half] -= torn.abs();
    {
        let (first, mut right, mut left, last) = q.rb_mut().split_at_mut(half, half);
        right.fill(0.0);
        left.fill(0.0);
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

/// The rows where a column is not zero.
#[derive(Clone, Copy, PartialEq, PartialOrd, Eq, Ord)]
enum Rows {
    First,
    Both,
    Last,
}

/// Eigenvalues and vectors of the whole from those of halves, which are in `d` and in the blocks of `q`:
/// those of `diag(d) + weight z zᵀ`, where `z` is what the halves' vectors have at the tear.
fn join(d: &mut [f64], torn: f64, half: usize, mut q: MatMut<'_, f64>, work: &mut [f64], par: Par) {
    let n = d.len();
    let weight = 2.0 * torn.abs();
    let unit = std::f64::consts::FRAC_1_SQRT_2;
    let z = |i: usize| if i < half { q[(half - 1, i)] * unit } else { q[(half, i)] * unit.copysign(torn) };
    let mut z: Vec<f64> = (0..n).map(z).collect();

    // What hardly changes is dropped: columns that the tear does not touch, and of two columns with the
    // same value one, after a rotation.
    let largest = |x: &[f64]| x.iter().fold(0.0f64, |most, x| most.max(x.abs()));
    let tolerance = 4.0 * f64::EPSILON * largest(d).max(largest(&z));
    let mut rows: Vec<Rows> = (0..n).map(|i| if i < half { Rows::First } else { Rows::Last }).collect();
    let (mut kept, mut dropped) = (Vec::with_capacity(n), Vec::new());
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_by(|&i, &j| d[i].total_cmp(&d[j]));
    let mut before: Option<usize> = None;
    for j in order {
        if weight * z[j].abs() <= tolerance {
            dropped.push(j);
            continue;
        }
        let Some(i) = before.replace(j) else { continue };
        let length = z[i].hypot(z[j]);
        let (c, s) = (z[j] / length, -z[i] / length);
        if ((d[j] - d[i]) * c * s).abs() > tolerance {
            kept.push(i);
            continue;
        }
        z[j] = length;
        if rows[i] != rows[j] {
            (rows[i], rows[j]) = (Rows::Both, Rows::Both);
        }
        for r in 0..n {
            let (x, y) = (q[(r, i)], q[(r, j)]);
            (q[(r, i)], q[(r, j)]) = (c * x + s * y, c * y - s * x);
        }
        (d[i], d[j]) = (d[i] * c * c + d[j] * s * s, d[i] * s * s + d[j] * c * c);
        dropped.push(i);
    }
    kept.extend(before);

    let k = kept.len();
    let secular = Secular {
        poles: kept.iter().map(|&i| d[i]).collect(),
        squares: kept.iter().map(|&i| z[i] * z[i]).collect(),
        inverse: 1.0 / weight,
    };
    let parallel = par != Par::Seq;
    let tasks = |run: &(dyn Fn(Range<usize>) -> Vec<f64> + Sync)| -> Vec<f64> {
        threads::map_if(parallel, k.div_ceil(SPAN), |t| run(t * SPAN..k.min((t + 1) * SPAN))).concat()
    };
    let level = Level::named(settings::current().isa.as_str());
    // SAFETY: the processor has the instruction set.
    let pairs = tasks(&|range| with_isa!(level, I => unsafe { I::job(Roots(&secular, range)) }));
    let roots: Vec<Root> = pairs.chunks_exact(2).map(|x| Root { pole: x[0], offset: x[1] }).collect();
    // SAFETY: likewise.
    let mut z1 = tasks(&|range| with_isa!(level, I => unsafe { I::job(Weights(&secular, &roots, range)) }));
    z1.iter_mut().zip(&kept).for_each(|(x, &i)| *x = (-*x).max(0.0).sqrt().copysign(z[i]));

    // Columns with the same rows come together, so that products leave out most zeros.
    let mut grouped: Vec<usize> = (0..k).collect();
    grouped.sort_by_key(|&i| rows[kept[i]]);
    let count = |wanted: Rows| kept.iter().filter(|&&i| rows[i] == wanted).count();
    let (first, both) = (count(Rows::First), count(Rows::Both));
    let (old, new) = work[..2 * n * n].split_at_mut(n * n);
    let mut old = columns_mut(old, n, n);
    for (to, &from) in grouped.iter().map(|&g| &kept[g]).chain(&dropped).enumerate() {
        old.rb_mut().col_mut(to).copy_from(q.rb().col(from));
    }
    let old = old.rb();
    let new = &mut new[..k * k];
    let columns = |start: usize, part: &mut [f64]| {
        let roots = &roots[start / k..][..part.len() / k];
        // SAFETY: likewise.
        with_isa!(level, I => unsafe { I::job(Columns(&secular, roots, &z1, &grouped, part)) });
    };
    match parallel {
        _ if k == 0 => {}
        true => threads::each_part(new, SPAN * k, columns),
        false => columns(0, new),
    }

    let new = MatRef::from_column_major_slice(new, k, k);
    let (upper, lower) = q.rb_mut().split_at_row_mut(half);
    let (top, bottom) = (first + both, k - first);
    let product = |to: MatMut<'_, f64>, a, b| matmul(to, Accum::Replace, a, b, 1.0, par);
    product(upper.subcols_mut(0, k), old.submatrix(0, 0, half, top), new.subrows(0, top));
    product(
        lower.subcols_mut(0, k),
        old.submatrix(half, first, n - half, bottom),
        new.subrows(first, bottom),
    );
    for i in k..n {
        q.rb_mut().col_mut(i).copy_from(old.col(i));
    }
    let found = roots.iter().map(|root| root.pole + root.offset);
    let all: Vec<f64> = found.chain(dropped.iter().map(|&i| d[i])).collect();
    arrange(&all, d, q);
}

/// Sorts the eigenvalues `all` into `d`, and the columns that belong to them.
fn arrange(all: &[f64], d: &mut [f64], mut q: MatMut<'_, f64>) {
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by(|&i, &j| all[i].total_cmp(&all[j]));
    let mut place = vec![0; all.len()];
    for (at, &i) in order.iter().enumerate() {
        d[at] = all[i];
        place[i] = at;
    }
    for i in 0..all.len() {
        while place[i] != i {
            let to = place[i];
            let (a, b) = q.rb_mut().two_cols_mut(i, to);
            a.iter_mut().zip(b.iter_mut()).for_each(|(a, b)| std::mem::swap(a, b));
            place.swap(i, to);
        }
    }
}

/// The equation `inverse + Σ squares / (poles - x) = 0`; the poles ascend.
struct Secular {
    poles: Vec<f64>,
    squares: Vec<f64>,
    inverse: f64,
}

/// A root as a pole beside it and what lies between: differences of the two are exact enough.
struct Root {
    pole: f64,
    offset: f64,
}

impl Root {
    /// How far a pole lies above the root.
    #[inline(always)]
    fn below(&self, pole: f64) -> f64 {
        (pole - self.pole) - self.offset
    }
}

/// Sums over poles of `square / distance` and of `square / distance²`.
#[inline(always)]
fn sums(poles: &[f64], squares: &[f64], root: &Root) -> (f64, f64) {
    let (mut value, mut slope) = ([0.0; LANES], [0.0; LANES]);
    let (poles, poles_left) = poles.as_chunks::<LANES>();
    let (squares, squares_left) = squares.as_chunks::<LANES>();
    for (p, s) in poles.iter().zip(squares) {
        for l in 0..LANES {
            let r = 1.0 / root.below(p[l]);
            value[l] += s[l] * r;
            slope[l] += s[l] * r * r;
        }
    }
    for (l, (p, s)) in poles_left.iter().zip(squares_left).enumerate() {
        let r = 1.0 / root.below(*p);
        value[l] += s * r;
        slope[l] += s * r * r;
    }
    (value.iter().sum(), slope.iter().sum())
}

impl Secular {
    /// The root above pole `j`.
    ///
    /// Steps go to the root of `c + s / (a - x) + t / (b - x)`, which has the poles beside the root and
    /// the slopes of what is left and right of it (the middle way: Li, LAPACK Working Note 89), or halve
    /// the interval if that lies outside.
    #[inline(always)]
    fn root(&self, j: usize) -> Root {
        let Secular { poles, squares, inverse } = self;
        let k = poles.len();
        if k == 1 {
            return Root { pole: poles[0], offset: squares[0] / inverse };
        }
        // The last root has no pole above it; the last two poles lie beside it then.
        let last = j + 1 == k;
        let a = if last { j - 1 } else { j };
        let split = a + 1;
        let (mut low, mut high) = (0.0, squares.iter().sum::<f64>() / inverse);
        let mut root = Root { pole: poles[j], offset: high / 2.0 };
        if !last {
            high = (poles[j + 1] - poles[j]) / 2.0;
            root.offset = high;
            let (left, _) = sums(&poles[..split], &squares[..split], &root);
            let (right, _) = sums(&poles[split..], &squares[split..], &root);
            if inverse + left + right < 0.0 {
                (low, high) = (-high, 0.0);
                root = Root { pole: poles[j + 1], offset: low };
            }
        }
        // More than enough to halve all exponents away.
        for step in 0..1200 {
            let (left, left_slope) = sums(&poles[..split], &squares[..split], &root);
            let (right, right_slope) = sums(&poles[split..], &squares[split..], &root);
            let (value, slope) = (inverse + left + right, left_slope + right_slope);
            let rounding = 8.0 * (left.abs() + right.abs()) + inverse + root.offset.abs() * slope;
            if value.abs() <= f64::EPSILON * rounding {
                break;
            }
            *(if value < 0.0 { &mut low } else { &mut high }) = root.offset;
            let (x, y) = (root.below(poles[a]), root.below(poles[a + 1]));
            let c = value - x * left_slope - y * right_slope;
            let b = (x + y) * value - x * y * slope;
            let product = x * y * value;
            let width = (b * b - 4.0 * product * c).max(0.0).sqrt();
            // Both zeros of `c t² - b t + product`, without cancellation.
            let sum = if b <= 0.0 { b - width } else { b + width };
            let steps = [2.0 * product / sum, sum / (2.0 * c)];
            let inside = |x: &f64| low < *x && *x < high;
            let tried = steps.into_iter().filter(|_| step < 40).map(|t| root.offset + t).find(inside);
            let next = tried.unwrap_or(low + (high - low) / 2.0);
            if next == root.offset || !inside(&next) {
                break;
            }
            root.offset = next;
        }
        root
    }
}

/// Poles and offsets of a range of roots.
struct Roots<'a>(&'a Secular, Range<usize>);

impl Job for Roots<'_> {
    type Out = Vec<f64>;
    #[inline(always)]
    fn run(self) -> Vec<f64> {
        let Roots(secular, range) = self;
        let mut out = Vec::with_capacity(2 * range.len());
        for j in range {
            let root = secular.root(j);
            out.extend([root.pole, root.offset]);
        }
        out
    }
}

/// The squares, with a minus, of the `z` whose equation has exactly the roots found, for a range of poles.
struct Weights<'a>(&'a Secular, &'a [Root], Range<usize>);

impl Job for Weights<'_> {
    type Out = Vec<f64>;
    #[inline(always)]
    fn run(self) -> Vec<f64> {
        let Weights(secular, roots, range) = self;
        let poles = &secular.poles[range.clone()];
        let mut out = vec![1.0; range.len()];
        for (j, root) in roots.iter().enumerate() {
            let own = secular.poles[j];
            let mut times = |range: Range<usize>| {
                for (x, &pole) in out[range.clone()].iter_mut().zip(&poles[range]) {
                    *x *= root.below(pole) / (pole - own);
                }
            };
            if range.contains(&j) {
                let at = j - range.start;
                times(0..at);
                times(at + 1..poles.len());
                out[at] *= root.below(own);
            } else {
                times(0..poles.len());
            }
        }
        out
    }
}

/// Eigenvectors that belong to roots, with their elements in an order.
struct Columns<'a>(&'a Secular, &'a [Root], &'a [f64], &'a [usize], &'a mut [f64]);

impl Job for Columns<'_> {
    type Out = ();
    #[inline(always)]
    fn run(self) {
        let Columns(secular, roots, z, order, to) = self;
        let mut column = vec![0.0; z.len()];
        for (root, to) in roots.iter().zip(to.chunks_exact_mut(z.len())) {
            for ((x, z), &pole) in column.iter_mut().zip(z).zip(&secular.poles) {
                *x = z / root.below(pole);
            }
            let mut squares = [0.0; LANES];
            for chunk in column.chunks(LANES) {
                squares.iter_mut().zip(chunk).for_each(|(s, x)| *s += x * x);
            }
            let length = squares.iter().sum::<f64>().sqrt();
            for (to, &from) in to.iter_mut().zip(order) {
                *to = column[from] / length;
            }
        }
    }
}
