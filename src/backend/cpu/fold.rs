//! The loops of reductions: dealing a tile to lanes, folding lanes, merging partial results.
//!
//! A leaf of the tree is [`LEAF`] reduced elements of each of `w` columns. Lane `l` of column `c`
//! lies at `l * w + c`; reduced element `r` goes to lane `r % LANES`. So elements that follow each
//! other in memory go to accumulators that follow each other, whatever `w` is.

use super::isa::{Job, Level, Run, Shell, with_isa};
use super::lane::{Lane, Store};
use crate::base::dtype::{DType, dispatch};
use crate::ops::Reduce;
use crate::ops::functor::{On, domain};
use crate::ops::reduce::{self, Family, LANES, Pick, kind, reduce_table};
use crate::scalar::cpu::Isa;
use crate::scalar::num::{Field, Num};
use std::marker::PhantomData;
use std::slice::{from_raw_parts, from_raw_parts_mut};

/// Memory of a partial result: one or two parallel arrays.
#[derive(Clone, Copy)]
pub(crate) struct State {
    pub(crate) a: *mut u8,
    pub(crate) b: *mut u8,
}

/// The loops of one reduction in one dtype.
///
/// # Safety
/// All methods that take states: the arrays have the sizes of `FoldLoops::sizes` times the number
/// of lanes or columns spoken of, aligned to 16 bytes, and do not overlap each other; `values` holds
/// `n` elements.
pub(crate) trait FoldLoops: Sync {
    /// Bytes per lane of the two arrays.
    fn sizes(&self) -> (usize, usize);
    /// Elements per column that `add` keeps until `fold`: `LANES`, or all of a leaf.
    fn rows(&self) -> usize {
        LANES
    }
    /// Sets `w` columns of lanes to the identity.
    unsafe fn reset(&self, lanes: State, w: usize);
    /// Deals `n` values to lanes; the first is element `start` (row-major over rows and columns) of
    /// the leaf, whose first row is reduced element `row`.
    unsafe fn add(&self, lanes: State, w: usize, start: usize, values: *const u8, n: usize, row: usize);
    /// Folds the lanes of a leaf of `rows` rows into one value per column.
    unsafe fn fold(&self, lanes: State, w: usize, rows: usize, out: State);
    /// Merges the later result `b` of `n.1` elements into the earlier one of `n.0`.
    unsafe fn merge(&self, a: State, b: State, w: usize, n: (usize, usize));
    /// Writes the results of `w` columns.
    unsafe fn finish(&self, state: State, w: usize, out: *mut u8);
}

/// A fold of the table: one accumulator.
struct Folded<S, F, I>(PhantomData<(S, F, I)>);

// SAFETY: a marker without data.
unsafe impl<S, F, I> Sync for Folded<S, F, I> {}

/// Adds `values` to `lanes` element by element.
struct Rows<'a, S: Lane, F, I>(&'a mut [S::Raw], &'a [S::Raw], PhantomData<(F, I)>);

impl<S: Lane, F: reduce::Fold<S::Of<I>>, I: Isa> Job for Rows<'_, S, F, I>
where
    S::Of<I>: Store<S::Raw>,
{
    #[inline(always)]
    fn run(self) {
        for (a, &v) in self.0.iter_mut().zip(self.1) {
            *a = F::combine(S::load::<I>(*a), S::load::<I>(v)).store();
        }
    }
}

/// Adds groups of `LANES` values to the lanes of a single column, held in registers meanwhile.
struct Lanes<'a, S: Lane, F, I>(&'a mut [S::Raw; LANES], &'a [[S::Raw; LANES]], PhantomData<(F, I)>);

impl<S: Lane, F: reduce::Fold<S::Of<I>>, I: Isa> Job for Lanes<'_, S, F, I>
where
    S::Of<I>: Store<S::Raw>,
{
    #[inline(always)]
    fn run(self) {
        let mut lanes = [S::load::<I>(self.0[0]); LANES];
        for (a, &v) in lanes.iter_mut().zip(self.0.iter()) {
            *a = S::load::<I>(v);
        }
        for group in self.1 {
            for (a, &v) in lanes.iter_mut().zip(group) {
                *a = F::combine(*a, S::load::<I>(v));
            }
        }
        for (a, v) in self.0.iter_mut().zip(lanes) {
            *a = v.store();
        }
    }
}

impl<S: Lane, F: reduce::Fold<S::Of<I>> + 'static, I: Shell> FoldLoops for Folded<S, F, I>
where
    S::Of<I>: Store<S::Raw>,
{
    fn sizes(&self) -> (usize, usize) {
        (size_of::<S::Raw>(), 0)
    }

    unsafe fn reset(&self, lanes: State, w: usize) {
        // SAFETY: the trait's contract.
        let lanes = unsafe { from_raw_parts_mut(lanes.a.cast::<S::Raw>(), LANES * w) };
        let zero: S::Raw = bytemuck::Zeroable::zeroed();
        lanes.fill(F::identity(S::load::<I>(zero)).store());
    }

    unsafe fn add(&self, lanes: State, w: usize, start: usize, values: *const u8, n: usize, _: usize) {
        // SAFETY: the trait's contract.
        let (lanes, mut values) = unsafe {
            let lanes = from_raw_parts_mut(lanes.a.cast::<S::Raw>(), LANES * w);
            (lanes, from_raw_parts(values.cast::<S::Raw>(), n))
        };
        let mut at = start % (LANES * w);
        while !values.is_empty() {
            if at == 0 && w == 1 {
                let (groups, rest) = values.as_chunks::<LANES>();
                let lanes: &mut [S::Raw; LANES] = (&mut *lanes).try_into().expect("w is 1");
                // SAFETY: the instruction set was found by detection.
                unsafe {
                    I::call::<Run, _, _, _, _>(Lanes::<S, F, I>(lanes, groups, PhantomData), (), (), ())
                };
                values = rest;
            }
            let take = values.len().min(LANES * w - at);
            let (now, rest) = values.split_at(take);
            // SAFETY: as above.
            unsafe {
                I::call::<Run, _, _, _, _>(
                    Rows::<S, F, I>(&mut lanes[at..at + take], now, PhantomData),
                    (),
                    (),
                    (),
                )
            };
            values = rest;
            at = 0;
        }
    }

    unsafe fn fold(&self, lanes: State, w: usize, _: usize, out: State) {
        // SAFETY: the trait's contract.
        let (lanes, out) = unsafe {
            let lanes = from_raw_parts_mut(lanes.a.cast::<S::Raw>(), LANES * w);
            (lanes, from_raw_parts_mut(out.a.cast::<S::Raw>(), w))
        };
        let mut half = LANES / 2;
        while half > 0 {
            let (low, high) = lanes.split_at_mut(half * w);
            // SAFETY: the instruction set was found by detection.
            unsafe {
                I::call::<Run, _, _, _, _>(Rows::<S, F, I>(low, &high[..half * w], PhantomData), (), (), ())
            };
            half /= 2;
        }
        out.copy_from_slice(&lanes[..w]);
    }

    unsafe fn merge(&self, a: State, b: State, w: usize, _: (usize, usize)) {
        // SAFETY: the trait's contract; the instruction set was found by detection.
        unsafe {
            let a = from_raw_parts_mut(a.a.cast::<S::Raw>(), w);
            let b = from_raw_parts(b.a.cast::<S::Raw>(), w);
            I::call::<Run, _, _, _, _>(Rows::<S, F, I>(a, b, PhantomData), (), (), ());
        }
    }

    unsafe fn finish(&self, state: State, w: usize, out: *mut u8) {
        // SAFETY: the trait's contract.
        unsafe { std::ptr::copy_nonoverlapping(state.a, out, w * size_of::<S::Raw>()) }
    }
}

/// A pick of the table: the best value and its position; position -1 means none yet.
struct Picked<S, F, I>(PhantomData<(S, F, I)>);

// SAFETY: a marker without data.
unsafe impl<S, F, I> Sync for Picked<S, F, I> {}

/// Offers later candidates to earlier ones, element by element.
struct Offer<'a, S: Lane, F, I>(
    (&'a mut [S::Raw], &'a mut [i64]),
    (&'a [S::Raw], Positions<'a>),
    PhantomData<(F, I)>,
);

/// Positions of candidates.
#[derive(Clone, Copy)]
enum Positions<'a> {
    /// All of one row.
    Same(i64),
    /// One row after another.
    From(i64),
    /// Each its own, -1 for none.
    Each(&'a [i64]),
}

impl<S: Lane, F: Pick<S::Of<I>>, I: Isa> Job for Offer<'_, S, F, I> {
    #[inline(always)]
    fn run(self) {
        let Offer((best, at), (values, positions), _) = self;
        let better = |a: S::Raw, b: S::Raw| F::better(S::load::<I>(a), S::load::<I>(b));
        match positions {
            Positions::Same(p) => {
                for ((a, i), &b) in best.iter_mut().zip(at).zip(values) {
                    let take = (*i < 0) | better(*a, b);
                    *a = if take { b } else { *a };
                    *i = if take { p } else { *i };
                }
            }
            Positions::From(mut p) => {
                for ((a, i), &b) in best.iter_mut().zip(at).zip(values) {
                    let take = (*i < 0) | better(*a, b);
                    *a = if take { b } else { *a };
                    *i = if take { p } else { *i };
                    p += 1;
                }
            }
            Positions::Each(each) => {
                for (((a, i), &b), &p) in best.iter_mut().zip(at).zip(values).zip(each) {
                    // Of two that are equally good the first in position wins, wherever its lane is.
                    let tie = (p < *i) & !better(b, *a);
                    let take = (p >= 0) & ((*i < 0) | better(*a, b) | tie);
                    *a = if take { b } else { *a };
                    *i = if take { p } else { *i };
                }
            }
        }
    }
}

impl<S: Lane, F: Pick<S::Of<I>>, I: Shell> Picked<S, F, I> {
    /// # Safety
    /// The trait's contract for `lanes` lanes.
    unsafe fn arrays<'a>(state: State, lanes: usize) -> (&'a mut [S::Raw], &'a mut [i64]) {
        // SAFETY: the caller's promise.
        unsafe {
            (
                from_raw_parts_mut(state.a.cast::<S::Raw>(), lanes),
                from_raw_parts_mut(state.b.cast::<i64>(), lanes),
            )
        }
    }

    fn offer(best: (&mut [S::Raw], &mut [i64]), values: &[S::Raw], positions: Positions<'_>) {
        // SAFETY: the instruction set was found by detection.
        unsafe {
            I::call::<Run, _, _, _, _>(Offer::<S, F, I>(best, (values, positions), PhantomData), (), (), ())
        }
    }
}

impl<S: Lane, F: Pick<S::Of<I>> + 'static, I: Shell> FoldLoops for Picked<S, F, I> {
    fn sizes(&self) -> (usize, usize) {
        (size_of::<S::Raw>(), size_of::<i64>())
    }

    unsafe fn reset(&self, lanes: State, w: usize) {
        // SAFETY: the trait's contract.
        let (best, at) = unsafe { Self::arrays(lanes, LANES * w) };
        best.fill(bytemuck::Zeroable::zeroed());
        at.fill(-1);
    }

    unsafe fn add(&self, lanes: State, w: usize, start: usize, values: *const u8, n: usize, row: usize) {
        // SAFETY: the trait's contract.
        let (best, at) = unsafe { Self::arrays(lanes, LANES * w) };
        // SAFETY: the trait's contract.
        let mut values = unsafe { from_raw_parts(values.cast::<S::Raw>(), n) };
        let mut start = start;
        while !values.is_empty() {
            let lane = start % (LANES * w);
            let position = (row + start / w) as i64;
            // Up to the end of the lanes, or of the row, whose elements share a position.
            let room = if w == 1 { LANES - lane } else { w - lane % w };
            let take = room.min(values.len());
            let (now, rest) = values.split_at(take);
            let best = (&mut best[lane..lane + take], &mut at[lane..lane + take]);
            Self::offer(
                best,
                now,
                if w == 1 { Positions::From(position) } else { Positions::Same(position) },
            );
            values = rest;
            start += take;
        }
    }

    unsafe fn fold(&self, lanes: State, w: usize, _: usize, out: State) {
        // SAFETY: the trait's contract.
        let ((best, at), (out, out_at)) = unsafe { (Self::arrays(lanes, LANES * w), Self::arrays(out, w)) };
        let mut half = LANES / 2;
        while half > 0 {
            let (low, high) = best.split_at_mut(half * w);
            let (low_at, high_at) = at.split_at_mut(half * w);
            Self::offer((low, low_at), &high[..half * w], Positions::Each(&high_at[..half * w]));
            half /= 2;
        }
        out.copy_from_slice(&best[..w]);
        out_at.copy_from_slice(&at[..w]);
    }

    unsafe fn merge(&self, a: State, b: State, w: usize, _: (usize, usize)) {
        // SAFETY: the trait's contract.
        let (a, (values, positions)) = unsafe { (Self::arrays(a, w), Self::arrays(b, w)) };
        Self::offer(a, values, Positions::Each(positions));
    }

    unsafe fn finish(&self, state: State, w: usize, out: *mut u8) {
        // SAFETY: the trait's contract.
        unsafe { std::ptr::copy_nonoverlapping(state.b, out, w * size_of::<i64>()) }
    }
}

/// Mean and sum of squared deviations, by two passes over a leaf and Chan, Golub and LeVeque's
/// merge ("Updating formulae and a pairwise algorithm for computing sample variances", 1979).
struct Moments<S, I>(PhantomData<(S, I)>);

// SAFETY: a marker without data.
unsafe impl<S, I> Sync for Moments<S, I> {}

type SumOf = On<kind::Sum, domain::num>;

/// Adds squared deviations from the columns' means (one per value, or one for all) to lanes.
struct Deviations<'a, S: Lane, I>(&'a mut [S::Raw], &'a [S::Raw], &'a [S::Raw], PhantomData<I>);

impl<S: Lane, I: Isa> Job for Deviations<'_, S, I>
where
    S::Of<I>: Store<S::Raw>,
{
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

impl<S: Lane, I: Shell> FoldLoops for Moments<S, I>
where
    S::Of<I>: Store<S::Raw> + Field,
{
    fn sizes(&self) -> (usize, usize) {
        (size_of::<S::Raw>(), size_of::<S::Raw>())
    }

    fn rows(&self) -> usize {
        reduce::LEAF
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
        let sum = Folded::<S, SumOf, I>(PhantomData);
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
                    I::call::<Run, _, _, _, _>(
                        Deviations::<S, I>(sums, group, mean, PhantomData),
                        (),
                        (),
                        (),
                    );
                }
            } else {
                for (r, row) in values.chunks(w).enumerate() {
                    let lane = r % LANES * w;
                    I::call::<Run, _, _, _, _>(
                        Deviations::<S, I>(&mut sums[lane..lane + w], row, mean, PhantomData),
                        (),
                        (),
                        (),
                    );
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
            let (m, s) = (S::load::<I>(mean[c]), S::load::<I>(square[c]));
            let delta = S::load::<I>(mean_b[c]) - m;
            let share = m.lit(n.1 as f64) / m.lit((n.0 + n.1) as f64);
            mean[c] = (m + delta * share).store();
            let between = delta * delta * (m.lit(n.0 as f64) * share);
            square[c] = (s + (S::load::<I>(square_b[c]) + between)).store();
        }
    }

    unsafe fn finish(&self, state: State, w: usize, out: *mut u8) {
        // SAFETY: the trait's contract.
        unsafe { std::ptr::copy_nonoverlapping(state.b, out, w * size_of::<S::Raw>()) }
    }
}

macro_rules! define_find {
    (fold { $($(#[$fdoc:meta])+ $fop:ident $fname:ident: $acc:ident
              { $fdom:ident |$x:ident| $identity:expr, |$a:ident, $b:ident| $combine:expr })+ }
     pick { $($(#[$pdoc:meta])+ $pop:ident $pname:ident
              { $pdom:ident |$pa:ident, $pb:ident| $better:expr })+ }
    ) => {
        /// The loops of a reduction that accumulates in `dtype`, if there are any.
        pub(crate) fn find(reduce: Reduce, dtype: DType, isa: Level) -> Option<&'static dyn FoldLoops> {
            match reduce {
                $(Reduce::$fop => dispatch!(dtype, $fdom T => {
                    Some(with_isa!(isa, I => &Folded::<T, On<kind::$fop, domain::$fdom>, I>(PhantomData)))
                }, else None),)+
                $(Reduce::$pop => dispatch!(dtype, $pdom T => {
                    Some(with_isa!(isa, I => &Picked::<T, On<kind::$pop, domain::$pdom>, I>(PhantomData)))
                }, else None),)+
                Reduce::Moment => dispatch!(dtype, real T => {
                    Some(with_isa!(isa, I => &Moments::<T, I>(PhantomData)))
                }, else None),
            }
        }
    };
}
reduce_table!(define_find);

impl Reduce {
    /// Whether a leaf's values are all kept until it is folded.
    pub(crate) fn keeps_leaf(self) -> bool {
        self.family() == Family::Moment
    }
}
