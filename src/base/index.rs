//! Basic indices: integers, slices, the ellipsis and new axes, and the macro `s!` that writes them.

use std::ops::{Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};

/// One place of a basic index: what becomes of one axis (or of several, or of none).
///
/// ```
/// use arrayon::{Index, s};
/// assert_eq!(Index::from(-1), Index::Int(-1));
/// assert_eq!(s![1..], [Index::Slice { start: Some(1), stop: None, step: 1 }]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Index {
    /// Picks one element and removes the axis; negative numbers count from the end.
    Int(isize),
    /// Python's `start:stop:step`.
    Slice {
        /// First element; the first of the walk if `None`.
        start: Option<isize>,
        /// The element before which the walk ends; all the way if `None`.
        stop: Option<isize>,
        /// Distance from one element to the next, not 0; negative walks backwards.
        step: isize,
    },
    /// As many whole axes as the other places leave over.
    Ellipsis,
    /// An axis of length 1 that was not there.
    NewAxis,
}

/// An axis of length 1 in [`s!`](crate::s), NumPy's `newaxis`.
#[allow(non_upper_case_globals)]
pub const newaxis: Index = Index::NewAxis;

/// All axes left over in [`s!`](crate::s), NumPy's `...`.
#[allow(non_upper_case_globals)]
pub const ellipsis: Index = Index::Ellipsis;

impl Index {
    /// A whole axis, NumPy's `:`.
    pub const ALL: Index = Index::Slice { start: None, stop: None, step: 1 };

    /// A range walked in steps: what `a..b;n` means inside [`s!`](crate::s).
    ///
    /// An inclusive end is part of the walk in either direction.
    ///
    /// ```
    /// use arrayon::Index;
    /// let back = Index::stepped(5..=0, -1); // written s![5..=0;-1]
    /// assert_eq!(back, Index::Slice { start: Some(5), stop: None, step: -1 });
    /// ```
    #[inline]
    pub fn stepped(range: impl SliceRange, step: isize) -> Index {
        range.stepped(step)
    }

    /// The same slice, start and stop as they are, with another step.
    ///
    /// # Panics
    /// If this is not a slice.
    ///
    /// ```
    /// use arrayon::{Index, s};
    /// assert_eq!([Index::from(1..).step(2)], s![1..;2]);
    /// ```
    #[inline]
    #[must_use]
    #[track_caller]
    pub fn step(self, step: isize) -> Index {
        match self {
            Index::Slice { start, stop, .. } => Index::Slice { start, stop, step },
            other => panic!("only a slice has a step, {other:?} has none"),
        }
    }
}

/// Rust's ranges over integers, as slices: negative ends count from the end of the axis.
pub trait SliceRange {
    /// The slice that walks the range by `step`.
    fn stepped(self, step: isize) -> Index;
}

/// The stop of a walk that includes `last`.
#[inline]
fn past(last: isize, step: isize) -> Option<isize> {
    if step < 0 {
        // Before element 0 there is none, and -1 would be the last one.
        (last != 0).then(|| last.saturating_sub(1))
    } else {
        (last != -1).then(|| last.saturating_add(1))
    }
}

impl SliceRange for RangeFull {
    #[inline]
    fn stepped(self, step: isize) -> Index {
        Index::ALL.step(step)
    }
}

impl From<RangeFull> for Index {
    #[inline]
    fn from(_: RangeFull) -> Index {
        Index::ALL
    }
}

macro_rules! slice_range {
    ($t:ident: $($range:ident($r:ident, $step:ident) { $start:expr, $stop:expr })*) => { $(
        impl SliceRange for $range<$t> {
            #[inline]
            fn stepped(self, $step: isize) -> Index {
                let $r = self;
                Index::Slice { start: $start, stop: $stop, step: $step }
            }
        }

        impl From<$range<$t>> for Index {
            #[inline]
            fn from(range: $range<$t>) -> Index {
                range.stepped(1)
            }
        }
    )* };
}

macro_rules! index_from {
    ($($t:ident $place:ident;)*) => { $(
        /// The integer as `isize`; beyond it there is no element anyway.
        #[inline]
        fn $place(value: $t) -> isize {
            isize::try_from(value).unwrap_or({
                #[allow(unused_comparisons)]
                if value < 0 { isize::MIN } else { isize::MAX }
            })
        }

        impl From<$t> for Index {
            #[inline]
            fn from(value: $t) -> Index {
                Index::Int($place(value))
            }
        }

        slice_range! { $t:
            Range(r, step) { Some($place(r.start)), Some($place(r.end)) }
            RangeFrom(r, step) { Some($place(r.start)), None }
            RangeTo(r, step) { None, Some($place(r.end)) }
            RangeInclusive(r, step) { Some($place(*r.start())), past($place(*r.end()), step) }
            RangeToInclusive(r, step) { None, past($place(r.end), step) }
        }
    )* };
}
index_from! {
    i32 place_i32;
    i64 place_i64;
    isize place_isize;
    usize place_usize;
}

/// A basic index, written nearly as in Python: `[Index; N]`.
///
/// Each place is an integer, a range (`1..`, `..-1`, `a..b`), a range with a step (`..;2`, `5..0;-1`),
/// `newaxis` or `ellipsis`. Python's `x[1:, ::-1, None, ..., 3]` is:
///
/// ```
/// use arrayon::{Index, s};
/// let index = s![1.., ..;-1, newaxis, ellipsis, 3];
/// assert_eq!(index.len(), 5);
/// assert_eq!(index[1], Index::Slice { start: None, stop: None, step: -1 });
/// assert_eq!(index[2], Index::NewAxis);
///
/// let n = 7_usize;
/// assert_eq!(s![2..n], [Index::Slice { start: Some(2), stop: Some(7), step: 1 }]);
/// assert_eq!(s![], [] as [Index; 0]);
/// ```
#[macro_export]
macro_rules! s {
    () => {
        [] as [$crate::Index; 0]
    };
    ($($place:expr $(; $step:expr)?),+ $(,)?) => {{
        #[allow(unused_imports)]
        use $crate::{ellipsis, newaxis};
        // `5..0;-1` is not empty here.
        #[allow(clippy::reversed_empty_ranges)]
        let index = [$($crate::__index_place!($place $(; $step)?)),+];
        index
    }};
}

/// One place of `s!`.
#[doc(hidden)]
#[macro_export]
macro_rules! __index_place {
    ($place:expr) => {
        $crate::Index::from($place)
    };
    ($range:expr; $step:expr) => {
        $crate::Index::stepped($range, $step)
    };
}
