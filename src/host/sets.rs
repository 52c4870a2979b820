//! Elements of sorted rows as sets.

use super::sort::key::Ordered;
use super::threads;

/// Elements that one task counts.
const PART: usize = 1 << 16;

/// Whether neighbours in order are the same; NaNs are if `nan` says so.
#[inline(always)]
fn same<T: Ordered>(a: T::Raw, b: T::Raw, nan: bool) -> bool {
    match (T::is_nan(a), T::is_nan(b)) {
        (false, false) => T::rank(a) == T::rank(b),
        (a, b) => a && b && nan,
    }
}

/// Where the runs of equal elements of a sorted row begin.
pub(crate) fn starts<T: Ordered>(x: &[T::Raw], equal_nan: bool) -> Vec<usize> {
    let parts = threads::map(x.len().div_ceil(PART), |p| {
        let range = p * PART..x.len().min((p + 1) * PART);
        let new = |&i: &usize| i == 0 || !same::<T>(x[i - 1], x[i], equal_nan);
        range.filter(new).collect::<Vec<usize>>()
    });
    parts.concat()
}

/// The elements of a sorted row without repetitions.
pub(crate) fn distinct<T: Ordered>(x: &[T::Raw], equal_nan: bool) -> Vec<T::Raw> {
    let parts = threads::map(x.len().div_ceil(PART), |p| {
        let range = p * PART..x.len().min((p + 1) * PART);
        let mut out = Vec::with_capacity(range.len());
        for i in range {
            if i == 0 || !same::<T>(x[i - 1], x[i], equal_nan) {
                out.push(x[i]);
            }
        }
        out
    });
    parts.concat()
}

/// What becomes of the elements of two sets.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Merge {
    /// Those in both.
    Both,
    /// Those in just one.
    Either,
    /// Those in the first alone.
    First,
}

/// Two sets as one; elements are told by their positions in the first, and in the second. NaN equals
/// nothing.
pub(crate) fn merge<T: Ordered>(
    a: &[T::Raw],
    b: &[T::Raw],
    how: Merge,
) -> Vec<(Option<usize>, Option<usize>)> {
    let (mut i, mut j) = (0, 0);
    let mut out = Vec::new();
    while i < a.len() || j < b.len() {
        let equal = i < a.len() && j < b.len() && same::<T>(a[i], b[j], false);
        if equal {
            if how == Merge::Both {
                out.push((Some(i), Some(j)));
            }
            // Of the first set several may equal one of the second, in a dtype that rounds them.
            (i, j) = (i + 1, j + usize::from(how != Merge::First));
        } else if j == b.len() || i < a.len() && T::rank(a[i]) <= T::rank(b[j]) {
            if how != Merge::Both {
                out.push((Some(i), None));
            }
            i += 1;
        } else {
            if how == Merge::Either {
                out.push((None, Some(j)));
            }
            j += 1;
        }
    }
    out
}
