//! The loops of variances: mean and sum of squared deviations.

use super::fold::{FoldLoops, Folded, Leaf, State};
use super::isa::{Job, Shell};
use super::lane::{Lane, Store};
use super::leaf::{Grid, Whole, halves};
use crate::ops::Reduce;
use crate::ops::functor::{On, domain};
use crate::ops::reduce::{LANES, LEAF, chan, kind};
use crate::scalar::cpu::Isa;
use crate::scalar::num::{Field, Num};
use std::marker::PhantomData;
use std::slice::{from_raw_parts, from_raw_parts_mut};

/// Mean and sum of squared deviations, by two passes over a leaf and [`chan`]'s merge.
pub(super) struct Moments<S, I>(pub(super) PhantomData<(S, I)>);

// SAFETY: a marker without data.
unsafe impl<S, I> Sync for Moments<S, I> {}

type SumOf = On<kind::Sum, domain::num>;

/// Adds squared deviations from the columns' means (one per value, or one for all) to lanes.
struct Deviations<'a, S: Lane, I>(&'a mut [S::Raw], &'a [S::Raw], &'a [S::Raw], PhantomData<I>);

impl<S: Lane, I: Isa> Job for Deviations<'_, S, I>
where
    S::Of<I>: Store<S::Raw>,
{
    type Out = ();
    #[inline(always)]
    fn run(self) {
        let Deviations(lanes, values, means, _) = self;
        if means.len() == 1 {
            let mean = S::load::<I>(means[0]);
            for (a, &v) in lanes.iter_mut().zip(values) {
                let d = S::load::<I>(v) - mean;
                *a = (S::load::<I>(*a) + d * d).store();
            }
        } else {
            for ((a, &v), &mean) in lanes.iter_mut().zip(values).zip(means) {
                let d = S::load::<I>(v) - S::load::<I>(mean);
                *a = (S::load::<I>(*a) + d * d).store();
            }
        }
    }
}

/// Adds the squared deviations of rows from the columns' means, four rows to a pass.
struct Squares<'a, S: Lane, I>(&'a mut [S::Raw], Grid<'a, S::Raw>, &'a [S::Raw], PhantomData<I>);

impl<S: Lane, I: Isa> Job for Squares<'_, S, I>
where
    S::Of<I>: Store<S::Raw>,
{
    type Out = ();
    #[inline(always)]
    fn run(self) {
        let Squares(lanes, grid, means, _) = self;
        let n = lanes.len();
        let means = &means[..n];
        let mut r = 0;
        while r + 4 <= grid.rows() {
            let (a, b) = (&grid.row(r)[..n], &grid.row(r + 1)[..n]);
            let (c, d) = (&grid.row(r + 2)[..n], &grid.row(r + 3)[..n]);
            for i in 0..n {
                let mean = S::load::<I>(means[i]);
                let (a, b) = (S::load::<I>(a[i]) - mean, S::load::<I>(b[i]) - mean);
                let (c, d) = (S::load::<I>(c[i]) - mean, S::load::<I>(d[i]) - mean);
                lanes[i] = (S::load::<I>(lanes[i]) + a * a + b * b + c * c + d * d).store();
            }
            r += 4;
        }
        while r < grid.rows() {
            let row = grid.row(r);
            for i in 0..n {
                let d = S::load::<I>(row[i]) - S::load::<I>(means[i]);
                lanes[i] = (S::load::<I>(lanes[i]) + d * d).store();
            }
            r += 1;
        }
    }
}

/// Mean and sum of squared deviations of a leaf of a single column.
struct TwoPasses<'a, S: Lane, I>(&'a [S::Raw], PhantomData<I>);

impl<S: Lane, I: Isa> Job for TwoPasses<'_, S, I>
where
    S::Of<I>: Store<S::Raw> + Field,
{
    type Out = (S::Raw, S::Raw);
    #[inline(always)]
    fn run(self) -> (S::Raw, S::Raw) {
        let total = S::load::<I>(Whole::<S, SumOf, I>(self.0, PhantomData).run());
        let stored: S::Raw = (total / total.lit(self.0.len() as f64)).store();
        let mean = S::load::<I>(stored);
        let (groups, rest) = self.0.as_chunks::<LANES>();
        let mut lanes = [mean.lit(0.0); LANES];
        for group in groups {
            for (a, &v) in lanes.iter_mut().zip(group) {
                let d = S::load::<I>(v) - mean;
                *a = *a + d * d;
            }
        }
        let mut squares = lanes.map(Store::store);
        Deviations::<S, I>(&mut squares[..rest.len()], rest, &[stored], PhantomData).run();
        (stored, halves::<S, SumOf, I>(&mut squares))
    }
}

impl<S: Lane, I: Shell> FoldLoops for Moments<S, I>
where
    S::Of<I>: Store<S::Raw> + Field,
{
    fn sizes(&self) -> (usize, usize) {
        (size_of::<S::Raw>(), size_of::<S::Raw>())
    }

    fn lanes(&self, w: usize, in_place: bool) -> (usize, usize) {
        match in_place {
            true if w == 1 => (0, 0),
            true => (LANES, 0),
            false => (LEAF, LANES),
        }
    }

    fn least(&self) -> Option<usize> {
        Some(8)
    }

    unsafe fn leaf(&self, leaf: Leaf, lanes: State, w: usize, out: State) {
        let sum = Folded::<S, SumOf, I>(Reduce::Sum, PhantomData);
        // SAFETY: the trait's contract, which covers a sum's; the instruction set was found by detection.
        unsafe {
            let grid = leaf.grid(w);
            let mean = from_raw_parts_mut(out.a.cast::<S::Raw>(), w);
            let square = from_raw_parts_mut(out.b.cast::<S::Raw>(), w);
            if let Some(values) = grid.flat() {
                (mean[0], square[0]) = I::job(TwoPasses::<S, I>(values, PhantomData));
                return;
            }
            sum.leaf(leaf, lanes, w, out);
            for m in mean.iter_mut() {
                let total = S::load::<I>(*m);
                *m = (total / total.lit(leaf.rows as f64)).store();
            }
            sum.reset(lanes, w);
            let sums = from_raw_parts_mut(lanes.a.cast::<S::Raw>(), LANES * w);
            for (lane, sums) in sums.chunks_mut(w).enumerate().take(leaf.rows) {
                I::job(Squares::<S, I>(sums, grid.every(lane, LANES), mean, PhantomData));
            }
            sum.fold(lanes, w, leaf.rows, State { a: out.b, b: std::ptr::null_mut() });
        }
    }

    unsafe fn reset(&self, _: State, _: usize) {}

    unsafe fn add(&self, lanes: State, _: usize, start: usize, values: *const u8, n: usize, _: usize) {
        // SAFETY: the trait's contract; the first array has room for a leaf.
        unsafe { std::ptr::copy_nonoverlapping(values.cast(), lanes.a.cast::<S::Raw>().add(start), n) }
    }

    unsafe fn fold(&self, lanes: State, w: usize, rows: usize, out: State) {
        // SAFETY: the trait's contract; lanes of sums fit where a leaf does.
        let (values, sums, mean) = unsafe {
            let values = from_raw_parts(lanes.a.cast::<S::Raw>(), rows * w);
            let sums = from_raw_parts_mut(lanes.b.cast::<S::Raw>(), LANES * w);
            (values, sums, from_raw_parts_mut(out.a.cast::<S::Raw>(), w))
        };
        let sum = Folded::<S, SumOf, I>(Reduce::Sum, PhantomData);
        let lanes = State { a: lanes.b, b: std::ptr::null_mut() };
        // SAFETY: the arrays are those of a sum; the instruction set was found by detection.
        unsafe {
            sum.reset(lanes, w);
            sum.add(lanes, w, 0, values.as_ptr().cast(), values.len(), 0);
            sum.fold(lanes, w, rows, out);
            for m in mean.iter_mut() {
                let total = S::load::<I>(*m);
                *m = (total / total.lit(rows as f64)).store();
            }
            sum.reset(lanes, w);
            if w == 1 {
                for group in values.chunks(LANES) {
                    I::job(Deviations::<S, I>(sums, group, mean, PhantomData));
                }
            } else {
                for (r, row) in values.chunks(w).enumerate() {
                    let lane = r % LANES * w;
                    I::job(Deviations::<S, I>(&mut sums[lane..lane + w], row, mean, PhantomData));
                }
            }
            sum.fold(lanes, w, rows, State { a: out.b, b: std::ptr::null_mut() });
        }
    }

    unsafe fn merge(&self, a: State, b: State, w: usize, n: (usize, usize)) {
        // SAFETY: the trait's contract.
        let (mean, square, mean_b, square_b) = unsafe {
            (
                from_raw_parts_mut(a.a.cast::<S::Raw>(), w),
                from_raw_parts_mut(a.b.cast::<S::Raw>(), w),
                from_raw_parts(b.a.cast::<S::Raw>(), w),
                from_raw_parts(b.b.cast::<S::Raw>(), w),
            )
        };
        for c in 0..w {
            let left = (S::load::<I>(mean[c]), S::load::<I>(square[c]));
            let right = (S::load::<I>(mean_b[c]), S::load::<I>(square_b[c]));
            let count = |n: usize| left.0.lit(n as f64);
            let (m, s) = chan(left, right, (count(n.0), count(n.1), count(n.0 + n.1)));
            (mean[c], square[c]) = (m.store(), s.store());
        }
    }

    unsafe fn finish(&self, state: State, w: usize, out: *mut u8) {
        // SAFETY: the trait's contract.
        unsafe { std::ptr::copy_nonoverlapping(state.b, out, w * size_of::<S::Raw>()) }
    }
}
