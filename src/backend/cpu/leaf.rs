//! Loops over leaves that lie in memory: rows are read where they are, lane after lane, several to a
//! pass, so that accumulators stay in the first-level cache or in registers.

use super::fold::{Lanes, Rows, ask};
use super::isa::Job;
use super::lane::{Lane, Store};
use crate::base::prefetch::ahead;
use crate::ops::reduce::{self, LANES, LEAF, Pick};
use crate::scalar::cpu::Isa;
use bytemuck::Zeroable;
use std::marker::PhantomData;
use std::slice::from_raw_parts;

/// Rows of elements in memory that follow each other, all equally far from the next.
#[derive(Clone, Copy)]
pub(super) struct Grid<'a, R> {
    first: *const R,
    step: isize,
    rows: usize,
    columns: usize,
    life: PhantomData<&'a [R]>,
}

impl<'a, R> Grid<'a, R> {
    /// # Safety
    /// `rows` times `columns` elements lie there, rows `step` elements apart, unchanged for `'a`.
    pub(super) unsafe fn new(first: *const R, step: isize, rows: usize, columns: usize) -> Grid<'a, R> {
        Grid { first, step, rows, columns, life: PhantomData }
    }

    #[inline(always)]
    pub(super) fn rows(&self) -> usize {
        self.rows
    }

    #[inline(always)]
    pub(super) fn row(&self, r: usize) -> &'a [R] {
        assert!(r < self.rows);
        // SAFETY: the promise of `new`.
        unsafe { from_raw_parts(self.first.offset(r as isize * self.step), self.columns) }
    }

    /// The rows from `first` on, by steps of `step`.
    pub(super) fn every(&self, first: usize, step: usize) -> Grid<'a, R> {
        Grid {
            first: self.first.wrapping_offset(first as isize * self.step),
            step: self.step * step as isize,
            rows: self.rows.saturating_sub(first).div_ceil(step),
            ..*self
        }
    }

    /// The elements as one slice, if there is one column of them side by side.
    pub(super) fn flat(&self) -> Option<&'a [R]> {
        // SAFETY: the promise of `new`.
        (self.columns == 1 && self.step == 1).then(|| unsafe { from_raw_parts(self.first, self.rows) })
    }
}

/// Adds rows to accumulators one after another, four to a pass.
pub(super) struct Chain<'a, S: Lane, F, I>(
    pub(super) &'a mut [S::Raw],
    pub(super) Grid<'a, S::Raw>,
    pub(super) PhantomData<(F, I)>,
);

impl<S: Lane, F: reduce::Fold<S::Of<I>>, I: Isa> Job for Chain<'_, S, F, I>
where
    S::Of<I>: Store<S::Raw>,
{
    type Out = ();
    #[inline(always)]
    fn run(self) {
        let Chain(lanes, grid, _) = self;
        let n = lanes.len();
        let mut r = 0;
        while r + 4 <= grid.rows {
            let (a, b) = (&grid.row(r)[..n], &grid.row(r + 1)[..n]);
            let (c, d) = (&grid.row(r + 2)[..n], &grid.row(r + 3)[..n]);
            for i in 0..n {
                let ab =
                    F::combine(F::combine(S::load::<I>(lanes[i]), S::load::<I>(a[i])), S::load::<I>(b[i]));
                lanes[i] = F::combine(F::combine(ab, S::load::<I>(c[i])), S::load::<I>(d[i])).store();
            }
            r += 4;
        }
        while r < grid.rows {
            Rows::<S, F, I>(lanes, grid.row(r), PhantomData).run();
            r += 1;
        }
    }
}

/// Folds the lanes of a single column.
#[inline(always)]
pub(super) fn halves<S: Lane, F: reduce::Fold<S::Of<I>>, I: Isa>(lanes: &mut [S::Raw; LANES]) -> S::Raw
where
    S::Of<I>: Store<S::Raw>,
{
    let mut half = LANES / 2;
    while half > 0 {
        let (low, high) = lanes.split_at_mut(half);
        Rows::<S, F, I>(low, &high[..half], PhantomData).run();
        half /= 2;
    }
    lanes[0]
}

/// Leaves of a single column that are folded in one go: what comes after the loop over a leaf, merging it
/// above all, takes time. (Measured on Zen 4: sums of 2e4 to 1e6 float64 take 0.8 to 0.9 of the time.)
pub(super) const TOGETHER: usize = 16;

/// Folds the values of a single column to lanes, and these.
pub(super) struct Whole<'a, S: Lane, F, I>(pub(super) &'a [S::Raw], pub(super) PhantomData<(F, I)>);

impl<S: Lane, F: reduce::Fold<S::Of<I>>, I: Isa> Job for Whole<'_, S, F, I>
where
    S::Of<I>: Store<S::Raw>,
{
    type Out = S::Raw;
    #[inline(always)]
    fn run(self) -> S::Raw {
        let (groups, rest) = self.0.as_chunks::<LANES>();
        let mut lanes = [F::identity(S::load::<I>(Zeroable::zeroed())).store(); LANES];
        Lanes::<S, F, I>(&mut lanes, groups, PhantomData).run();
        Rows::<S, F, I>(&mut lanes[..rest.len()], rest, PhantomData).run();
        halves::<S, F, I>(&mut lanes)
    }
}

/// Folds up to [`TOGETHER`] leaves of a single column, and merges them in pairs.
pub(super) struct Leaves<'a, S: Lane, F, I>(pub(super) &'a [S::Raw], pub(super) PhantomData<(F, I)>);

impl<S: Lane, F: reduce::Fold<S::Of<I>>, I: Isa> Job for Leaves<'_, S, F, I>
where
    S::Of<I>: Store<S::Raw>,
{
    type Out = S::Raw;
    #[inline(always)]
    fn run(self) -> S::Raw {
        let mut found = [S::Raw::zeroed(); TOGETHER];
        let mut n = 0;
        for (to, leaf) in found.iter_mut().zip(self.0.chunks(LEAF)) {
            *to = Whole::<S, F, I>(leaf, PhantomData).run();
            n += 1;
        }
        while n > 1 {
            for i in 0..n / 2 {
                found[i] = F::combine(S::load::<I>(found[2 * i]), S::load::<I>(found[2 * i + 1])).store();
            }
            if n % 2 == 1 {
                found[n / 2] = found[n - 1];
            }
            n = n.div_ceil(2);
        }
        found[0]
    }
}

/// The greatest (or least) number but for the sign of zero, NaN if there is one: half the work of
/// the exact fold.
pub(super) struct Extreme<'a, R>(pub(super) &'a [R], pub(super) bool);

macro_rules! extreme {
    ($($t:ident)*) => { $(
        impl Job for Extreme<'_, $t> {
            type Out = $t;
            #[inline(always)]
            fn run(self) -> $t {
                if self.1 {
                    self.best($t::NEG_INFINITY, |a, b| if b > a { b } else { a })
                } else {
                    self.best($t::INFINITY, |a, b| if b < a { b } else { a })
                }
            }
        }

        impl Extreme<'_, $t> {
            /// `better` of the two, the first if either is NaN; `worst` never is.
            #[inline(always)]
            fn best(self, worst: $t, better: impl Fn($t, $t) -> $t) -> $t {
                let (groups, rest) = self.0.as_chunks::<LANES>();
                let (mut best, mut nans) = ([worst; LANES], [worst; LANES / 2]);
                let ahead = ahead();
                for group in groups {
                    ask(group, ahead);
                    for (a, &v) in best.iter_mut().zip(group) {
                        *a = better(*a, v);
                    }
                    // One comparison tells whether either of two is NaN.
                    let (left, right) = group.split_at(LANES / 2);
                    for (nan, (a, b)) in nans.iter_mut().zip(left.iter().zip(right)) {
                        *nan = if a.is_nan() | b.is_nan() { $t::NAN } else { *nan };
                    }
                }
                let (mut last, mut nan) = (worst, false);
                for v in best.into_iter().chain(nans).chain(rest.iter().copied()) {
                    last = better(last, v);
                    nan |= v.is_nan();
                }
                if nan { $t::NAN } else { last }
            }
        }
    )* };
}
extreme!(f32 f64);

/// Picks from each column: the best value and its row, counted from the number given.
pub(super) struct Choose<'a, S: Lane, F, I>(
    pub(super) (&'a mut [S::Raw], &'a mut [i64]),
    pub(super) Grid<'a, S::Raw>,
    pub(super) i64,
    pub(super) PhantomData<(F, I)>,
);

impl<S: Lane, F: Pick<S::Of<I>>, I: Isa> Job for Choose<'_, S, F, I> {
    type Out = ();
    #[inline(always)]
    fn run(self) {
        let Choose((best, at), grid, first, _) = self;
        let n = best.len();
        let at = &mut at[..n];
        best.copy_from_slice(grid.row(0));
        at.fill(first);
        let offer = |(a, i): (S::Raw, i64), b: S::Raw, p: i64| {
            let take = F::better(S::load::<I>(a), S::load::<I>(b));
            (if take { b } else { a }, if take { p } else { i })
        };
        let mut r = 1;
        while r + 4 <= grid.rows {
            let (a, b) = (&grid.row(r)[..n], &grid.row(r + 1)[..n]);
            let (c, d) = (&grid.row(r + 2)[..n], &grid.row(r + 3)[..n]);
            let p = first + r as i64;
            for i in 0..n {
                let state = offer(offer((best[i], at[i]), a[i], p), b[i], p + 1);
                (best[i], at[i]) = offer(offer(state, c[i], p + 2), d[i], p + 3);
            }
            r += 4;
        }
        while r < grid.rows {
            let row = &grid.row(r)[..n];
            for i in 0..n {
                (best[i], at[i]) = offer((best[i], at[i]), row[i], first + r as i64);
            }
            r += 1;
        }
    }
}

/// Picks from a leaf of a single column: the position of the first of the best. Nonempty.
pub(super) struct Find<'a, S: Lane, F, I>(pub(super) &'a [S::Raw], pub(super) PhantomData<(F, I)>);

impl<S: Lane, F: Pick<S::Of<I>>, I: Isa> Job for Find<'_, S, F, I> {
    type Out = usize;
    #[inline(always)]
    fn run(self) -> usize {
        let better = |a: S::Raw, b: S::Raw| F::better(S::load::<I>(a), S::load::<I>(b));
        let (groups, rest) = self.0.as_chunks::<LANES>();
        let mut lanes = [self.0[0]; LANES];
        for group in groups {
            for (a, &v) in lanes.iter_mut().zip(group) {
                *a = if better(*a, v) { v } else { *a };
            }
        }
        let mut best = self.0[0];
        for v in lanes.into_iter().chain(rest.iter().copied()) {
            best = if better(best, v) { v } else { best };
        }
        // The first that the best is not better than.
        let as_good = |group: &[S::Raw; LANES]| group.iter().fold(false, |f, &v| f | !better(v, best));
        let skipped = groups.iter().position(as_good).unwrap_or(groups.len()) * LANES;
        let found = self.0[skipped..].iter().position(|&v| !better(v, best));
        skipped + found.expect("the best is one of them")
    }
}
