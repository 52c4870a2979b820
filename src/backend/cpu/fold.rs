//! The loops of reductions: dealing a tile to lanes, folding lanes, merging partial results.
//!
//! A leaf of the tree is [`LEAF`] reduced elements of each of `w` columns. Lane `l` of column `c`
//! lies at `l * w + c`; reduced element `r` goes to lane `r % LANES`. So elements that follow each
//! other in memory go to accumulators that follow each other, whatever `w` is.

use super::isa::{Job, Level, Shell, with_isa};
use super::lane::{Lane, Store};
use super::leaf::{Chain, Choose, Extreme, Find, Grid, Leaves, TOGETHER, Whole};
use super::moments::Moments;
use crate::base::dtype::{DType, Kind, dispatch};
use crate::base::prefetch::{ahead, prefetch};
use crate::ops::Reduce;
use crate::ops::functor::{On, domain};
use crate::ops::reduce::{self, Family, LANES, Pick, kind, reduce_table};
use crate::scalar::cpu::Isa;
use std::marker::PhantomData;
use std::slice::{from_raw_parts, from_raw_parts_mut};

/// Memory of a partial result: one or two parallel arrays.
#[derive(Clone, Copy)]
pub(crate) struct State {
    pub(crate) a: *mut u8,
    pub(crate) b: *mut u8,
}

/// A leaf in memory: where it starts, how many elements its rows are apart, how many rows there are,
/// and which reduced element the first one is.
#[derive(Clone, Copy)]
pub(crate) struct Leaf {
    pub(crate) values: *const u8,
    pub(crate) step: isize,
    pub(crate) rows: usize,
    pub(crate) first: usize,
}

impl Leaf {
    /// # Safety
    /// The leaf holds rows of `w` elements that nobody writes during `'a`.
    pub(super) unsafe fn grid<'a, R>(self, w: usize) -> Grid<'a, R> {
        // SAFETY: the caller's promise.
        unsafe { Grid::new(self.values.cast(), self.step, self.rows, w) }
    }
}

/// Columns from which on an accumulator each is enough where the order does not matter.
const WIDE: usize = 32;

/// The loops of one reduction in one dtype.
///
/// # Safety
/// All methods that take states: the arrays have the sizes of `FoldLoops::sizes` times the number
/// of lanes or columns spoken of, aligned to 16 bytes, and do not overlap each other; `values` holds
/// `n` elements.
pub(crate) trait FoldLoops: Sync {
    /// Bytes per column of the two arrays of a partial result.
    fn sizes(&self) -> (usize, usize);
    /// Elements per array and column that lanes take, for `add` or for `leaf`.
    fn lanes(&self, w: usize, in_place: bool) -> (usize, usize);
    /// Fewest columns, if not one, that `leaf` serves better than `add` does.
    fn least(&self) -> Option<usize>;
    /// Leaves of a single column that `leaf` may be given at once, from a multiple of that number on.
    fn together(&self) -> usize {
        1
    }
    /// Folds a leaf of at least one row that lies in memory; the lanes need not be reset.
    unsafe fn leaf(&self, leaf: Leaf, lanes: State, w: usize, out: State);
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
pub(super) struct Folded<S, F, I>(pub(super) Reduce, pub(super) PhantomData<(S, F, I)>);

// SAFETY: a marker without data.
unsafe impl<S, F, I> Sync for Folded<S, F, I> {}

/// Adds `values` to `lanes` element by element.
pub(super) struct Rows<'a, S: Lane, F, I>(
    pub(super) &'a mut [S::Raw],
    pub(super) &'a [S::Raw],
    pub(super) PhantomData<(F, I)>,
);

impl<S: Lane, F: reduce::Fold<S::Of<I>>, I: Isa> Job for Rows<'_, S, F, I>
where
    S::Of<I>: Store<S::Raw>,
{
    type Out = ();
    #[inline(always)]
    fn run(self) {
        for (a, &v) in self.0.iter_mut().zip(self.1) {
            *a = F::combine(S::load::<I>(*a), S::load::<I>(v)).store();
        }
    }
}

/// Asks for the group of values that comes so many bytes later. Where that is none it asks for what is read
/// anyway, which costs up to a sixth of the time from the first caches (measured on Zen 4), but a condition in the
/// loop kept the compiler from vectorising it well, and two loops are twice the code.
#[inline(always)]
pub(super) fn ask<R>(group: &[R; LANES], ahead: usize) {
    for byte in (0..size_of_val(group)).step_by(64) {
        prefetch(group.as_ptr().cast::<u8>().wrapping_add(ahead + byte));
    }
}

/// Adds groups of `LANES` values to the lanes of a single column, held in registers meanwhile.
pub(super) struct Lanes<'a, S: Lane, F, I>(
    pub(super) &'a mut [S::Raw; LANES],
    pub(super) &'a [[S::Raw; LANES]],
    pub(super) PhantomData<(F, I)>,
);

impl<S: Lane, F: reduce::Fold<S::Of<I>>, I: Isa> Job for Lanes<'_, S, F, I>
where
    S::Of<I>: Store<S::Raw>,
{
    type Out = ();
    #[inline(always)]
    fn run(self) {
        let ahead = ahead();
        let mut lanes = [S::load::<I>(self.0[0]); LANES];
        for (a, &v) in lanes.iter_mut().zip(self.0.iter()) {
            *a = S::load::<I>(v);
        }
        for group in self.1 {
            ask(group, ahead);
            for (a, &v) in lanes.iter_mut().zip(group) {
                *a = F::combine(*a, S::load::<I>(v));
            }
        }
        for (a, v) in self.0.iter_mut().zip(lanes) {
            *a = v.store();
        }
    }
}

impl<S: Lane, F: reduce::Fold<S::Of<I>>, I: Shell> Folded<S, F, I>
where
    S::Of<I>: Store<S::Raw>,
{
    fn identity() -> S::Raw {
        F::identity(S::load::<I>(bytemuck::Zeroable::zeroed())).store()
    }

    /// Whether every order of combining gives the same bits.
    fn is_free(&self) -> bool {
        match S::DTYPE.kind() {
            Kind::Bool | Kind::Int | Kind::UInt => true,
            Kind::Float => !matches!(self.0, Reduce::Sum | Reduce::Prod),
            _ => false,
        }
    }

    /// Lanes of a column for `add`.
    fn dealt(&self, w: usize) -> usize {
        if w >= WIDE && self.is_free() { 1 } else { LANES }
    }

    /// The extreme of many values, unless it is a zero, whose sign takes the exact fold.
    fn extreme(&self, values: &[S::Raw]) -> Option<S::Raw> {
        let max = self.0 == Reduce::Max;
        if !max && self.0 != Reduce::Min || values.len() < 2 * LANES {
            return None;
        }
        // SAFETY: the instruction set was found by detection.
        unsafe {
            match S::DTYPE {
                DType::F32 => {
                    let best: f32 = I::job(Extreme::<f32>(bytemuck::cast_slice(values), max));
                    (best != 0.0).then(|| bytemuck::cast(best))
                }
                DType::F64 => {
                    let best: f64 = I::job(Extreme::<f64>(bytemuck::cast_slice(values), max));
                    (best != 0.0).then(|| bytemuck::cast(best))
                }
                _ => None,
            }
        }
    }

    /// Folds the lanes `lane`, `lane + step`, ... into the first columns of `memory`, which has room
    /// for those of each level.
    fn tree(&self, memory: &mut [S::Raw], grid: Grid<'_, S::Raw>, w: usize, lane: usize, step: usize) {
        if step == LANES {
            memory[..w].fill(Self::identity());
            // SAFETY: the instruction set was found by detection.
            unsafe { I::job(Chain::<S, F, I>(&mut memory[..w], grid.every(lane, LANES), PhantomData)) };
            return;
        }
        self.tree(memory, grid, w, lane, 2 * step);
        // Lanes without elements change nothing, except that complex 1 * inf is NaN.
        if lane + step < grid.rows() || S::DTYPE.kind() == Kind::Complex && self.0 != Reduce::Sum {
            let (left, right) = memory.split_at_mut(w);
            self.tree(right, grid, w, lane + step, 2 * step);
            // SAFETY: as above.
            unsafe { I::job(Rows::<S, F, I>(left, &right[..w], PhantomData)) };
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

    fn lanes(&self, w: usize, in_place: bool) -> (usize, usize) {
        match in_place {
            true if w == 1 || self.is_free() => (0, 0),
            true => (DEPTH, 0),
            false => (self.dealt(w), 0),
        }
    }

    fn least(&self) -> Option<usize> {
        Some(4 * WIDE)
    }

    fn together(&self) -> usize {
        TOGETHER
    }

    unsafe fn leaf(&self, leaf: Leaf, lanes: State, w: usize, out: State) {
        // SAFETY: the trait's contract; the instruction set was found by detection.
        unsafe {
            let grid = leaf.grid(w);
            let out = from_raw_parts_mut(out.a.cast::<S::Raw>(), w);
            if let Some(values) = grid.flat() {
                let exact = || match self.is_free() {
                    true => I::job(Whole::<S, F, I>(values, PhantomData)),
                    false => I::job(Leaves::<S, F, I>(values, PhantomData)),
                };
                out[0] = self.extreme(values).unwrap_or_else(exact);
            } else if self.is_free() {
                out.fill(Self::identity());
                I::job(Chain::<S, F, I>(out, grid, PhantomData));
            } else {
                let memory = from_raw_parts_mut(lanes.a.cast::<S::Raw>(), DEPTH * w);
                self.tree(memory, grid, w, 0, 1);
                out.copy_from_slice(&memory[..w]);
            }
        }
    }

    unsafe fn reset(&self, lanes: State, w: usize) {
        // SAFETY: the trait's contract.
        let lanes = unsafe { from_raw_parts_mut(lanes.a.cast::<S::Raw>(), self.dealt(w) * w) };
        lanes.fill(Self::identity());
    }

    unsafe fn add(&self, lanes: State, w: usize, start: usize, values: *const u8, n: usize, _: usize) {
        // SAFETY: the trait's contract.
        let (lanes, mut values) = unsafe {
            let lanes = from_raw_parts_mut(lanes.a.cast::<S::Raw>(), self.dealt(w) * w);
            (lanes, from_raw_parts(values.cast::<S::Raw>(), n))
        };
        if w == 1
            && let Some(best) = self.extreme(values)
        {
            // The order does not matter, so that any lane will do.
            // SAFETY: the instruction set was found by detection.
            unsafe { I::job(Rows::<S, F, I>(&mut lanes[..1], &[best], PhantomData)) };
            return;
        }
        let mut at = start % lanes.len();
        while !values.is_empty() {
            if at == 0 && w == 1 {
                let (groups, rest) = values.as_chunks::<LANES>();
                let lanes: &mut [S::Raw; LANES] = (&mut *lanes).try_into().expect("w is 1");
                // SAFETY: the instruction set was found by detection.
                unsafe { I::job(Lanes::<S, F, I>(lanes, groups, PhantomData)) };
                values = rest;
            }
            let take = values.len().min(lanes.len() - at);
            let (now, rest) = values.split_at(take);
            // SAFETY: as above.
            unsafe { I::job(Rows::<S, F, I>(&mut lanes[at..at + take], now, PhantomData)) };
            values = rest;
            at = 0;
        }
    }

    unsafe fn fold(&self, lanes: State, w: usize, _: usize, out: State) {
        // SAFETY: the trait's contract.
        let (lanes, out) = unsafe {
            let lanes = from_raw_parts_mut(lanes.a.cast::<S::Raw>(), self.dealt(w) * w);
            (lanes, from_raw_parts_mut(out.a.cast::<S::Raw>(), w))
        };
        let mut half = self.dealt(w) / 2;
        while half > 0 {
            let (low, high) = lanes.split_at_mut(half * w);
            // SAFETY: the instruction set was found by detection.
            unsafe { I::job(Rows::<S, F, I>(low, &high[..half * w], PhantomData)) };
            half /= 2;
        }
        out.copy_from_slice(&lanes[..w]);
    }

    unsafe fn merge(&self, a: State, b: State, w: usize, _: (usize, usize)) {
        // SAFETY: the trait's contract; the instruction set was found by detection.
        unsafe {
            let a = from_raw_parts_mut(a.a.cast::<S::Raw>(), w);
            let b = from_raw_parts(b.a.cast::<S::Raw>(), w);
            I::job(Rows::<S, F, I>(a, b, PhantomData));
        }
    }

    unsafe fn finish(&self, state: State, w: usize, out: *mut u8) {
        // SAFETY: the trait's contract.
        unsafe { std::ptr::copy_nonoverlapping(state.a, out, w * size_of::<S::Raw>()) }
    }
}

/// Rows of accumulators for the levels of the tree over lanes.
const DEPTH: usize = LANES.ilog2() as usize + 1;

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
    type Out = ();
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

    /// Whether "better" is an order, so that there is one best wherever lanes are; of complex numbers
    /// with a part that is NaN it is not.
    fn is_free() -> bool {
        S::DTYPE.kind() != Kind::Complex
    }

    /// Lanes of a column for `add`.
    fn dealt(w: usize) -> usize {
        if w >= WIDE && Self::is_free() { 1 } else { LANES }
    }

    fn offer(best: (&mut [S::Raw], &mut [i64]), values: &[S::Raw], positions: Positions<'_>) {
        // SAFETY: the instruction set was found by detection.
        unsafe { I::job(Offer::<S, F, I>(best, (values, positions), PhantomData)) }
    }
}

impl<S: Lane, F: Pick<S::Of<I>> + 'static, I: Shell> FoldLoops for Picked<S, F, I> {
    fn sizes(&self) -> (usize, usize) {
        (size_of::<S::Raw>(), size_of::<i64>())
    }

    fn lanes(&self, w: usize, in_place: bool) -> (usize, usize) {
        let lanes = if in_place { 0 } else { Self::dealt(w) };
        (lanes, lanes)
    }

    fn least(&self) -> Option<usize> {
        Self::is_free().then_some(2)
    }

    unsafe fn leaf(&self, leaf: Leaf, _: State, w: usize, out: State) {
        // SAFETY: the trait's contract; the instruction set was found by detection.
        unsafe {
            let grid = leaf.grid(w);
            let (best, at) = Self::arrays(out, w);
            if let Some(values) = grid.flat() {
                let found = I::job(Find::<S, F, I>(values, PhantomData));
                (best[0], at[0]) = (values[found], (leaf.first + found) as i64);
            } else {
                I::job(Choose::<S, F, I>((best, at), grid, leaf.first as i64, PhantomData));
            }
        }
    }

    unsafe fn reset(&self, lanes: State, w: usize) {
        // SAFETY: the trait's contract.
        let (best, at) = unsafe { Self::arrays(lanes, Self::dealt(w) * w) };
        best.fill(bytemuck::Zeroable::zeroed());
        at.fill(-1);
    }

    unsafe fn add(&self, lanes: State, w: usize, start: usize, values: *const u8, n: usize, row: usize) {
        // SAFETY: the trait's contract.
        let (best, at) = unsafe { Self::arrays(lanes, Self::dealt(w) * w) };
        // SAFETY: the trait's contract.
        let mut values = unsafe { from_raw_parts(values.cast::<S::Raw>(), n) };
        let mut start = start;
        while !values.is_empty() {
            let lane = start % best.len();
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
        let ((best, at), (out, out_at)) =
            unsafe { (Self::arrays(lanes, Self::dealt(w) * w), Self::arrays(out, w)) };
        let mut half = Self::dealt(w) / 2;
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
                    Some(with_isa!(isa, I => &Folded::<T, On<kind::$fop, domain::$fdom>, I>(Reduce::$fop, PhantomData)))
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
