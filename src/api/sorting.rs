//! Sorting: elements in order, their indices, and the parts of an order.

use super::array::Array;
use super::assemble::with_length;
use super::parts::along;
use crate::base::dtype::DType;
use crate::base::error::{Error, ErrorKind, Result};
use crate::base::shape::{Dims, normalize_axis};
use crate::device::routine::{Sort, Task};
use crate::host::sort::Goal;

/// The direction of an order. NaN comes last in both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SortOrder {
    /// The least first.
    #[default]
    Ascending,
    /// The greatest first; equal elements keep their order.
    Descending,
}

/// The array with the axis to be sorted last, and that axis' place; all elements in one axis if none is
/// named.
#[track_caller]
fn last_axis(x: &Array, axis: Option<isize>, name: &'static str) -> Result<(Array, isize)> {
    let (x, axis) = along(x, axis, name)?;
    let axis = axis as isize;
    Ok((x.moveaxis([axis], [-1])?, axis))
}

/// The elements of an axis, or their indices, sorted; as many as there were.
#[track_caller]
fn sorted(x: &Array, axis: Option<isize>, sort: Sort, name: &'static str) -> Result<Array> {
    let (rows, place) = last_axis(x, axis, name)?;
    let dtype = if sort.values { x.dtype() } else { DType::I64 };
    Array::call_one(Task::Sort(sort), &[&rows], dtype, rows.shape())?.moveaxis([-1], [place])
}

fn values(goal: Goal, order: SortOrder) -> Sort {
    Sort { goal, descending: order == SortOrder::Descending, values: true, indices: false }
}

fn indices(goal: Goal, order: SortOrder) -> Sort {
    Sort { values: false, indices: true, ..values(goal, order) }
}

/// Places within an axis, ascending; negative ones count from the end.
#[track_caller]
fn places(x: &Array, axis: usize, kth: &[isize], name: &'static str) -> Result<Goal> {
    let size = x.shape()[axis];
    // Of nothing any place is in order.
    if x.is_empty() {
        return Ok(Goal::Places(Dims::new()));
    }
    let place = |&index: &isize| {
        let place = if index < 0 { index.checked_add_unsigned(size) } else { Some(index) };
        let place = place.and_then(|place| usize::try_from(place).ok()).filter(|&place| place < size);
        place.ok_or_else(|| Error::new(name, ErrorKind::Index { index, axis, size }))
    };
    let mut places = kth.iter().map(place).collect::<Result<Dims>>()?;
    places.sort_unstable();
    Ok(Goal::Places(places))
}

/// The elements along an axis in ascending order; all of them in one axis if none is named.
///
/// NaN comes last, -0 equals 0, complex numbers are ordered by their real parts, then by their
/// imaginary parts. Equal elements keep their order (NumPy's `kind="stable"`). Any dtype.
///
/// ```
/// use arrayon as np;
/// let a = np::array![[3, 1, 2], [9, 7, 8]];
/// assert_eq!(np::sort(&a, -1)?.to_vec::<i32>()?, [1, 2, 3, 7, 8, 9]);
/// assert_eq!(np::sort(&a, None)?.shape(), [6]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`.
#[track_caller]
pub fn sort(x: &Array, axis: impl Into<Option<isize>>) -> Result<Array> {
    sort_with(x, axis, SortOrder::Ascending)
}

/// As [`sort`], in a direction.
///
/// ```
/// use arrayon::{self as np, SortOrder};
/// let a = np::array![1.0, f64::NAN, 2.0];
/// assert_eq!(np::sort_with(&a, -1, SortOrder::Descending)?.to_vec::<f64>()?[..2], [2.0, 1.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`.
#[track_caller]
pub fn sort_with(x: &Array, axis: impl Into<Option<isize>>, order: SortOrder) -> Result<Array> {
    sorted(x, axis.into(), values(Goal::Whole, order), "sort")
}

/// The indices, as int64, that would sort an axis as [`sort`] does; those of the elements in row-major
/// order if none is named.
///
/// ```
/// use arrayon as np;
/// assert_eq!(np::argsort(&np::array![3, 1, 2], -1)?.to_vec::<i64>()?, [1, 2, 0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`.
#[track_caller]
pub fn argsort(x: &Array, axis: impl Into<Option<isize>>) -> Result<Array> {
    argsort_with(x, axis, SortOrder::Ascending)
}

/// As [`argsort`], in a direction; equal elements keep their order in both.
///
/// ```
/// use arrayon::{self as np, SortOrder};
/// let order = np::argsort_with(&np::array![1, 1, 2], -1, SortOrder::Descending)?;
/// assert_eq!(order.to_vec::<i64>()?, [2, 0, 1]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`.
#[track_caller]
pub fn argsort_with(x: &Array, axis: impl Into<Option<isize>>, order: SortOrder) -> Result<Array> {
    sorted(x, axis.into(), indices(Goal::Whole, order), "argsort")
}

/// The elements along an axis, so arranged that those at the places `kth` are the ones of the sorted
/// axis, with none before them greater and none after them less; the order in between is not specified.
///
/// ```
/// use arrayon as np;
/// let a = np::partition(&np::array![5, 1, 4, 2, 3], [2], -1)?;
/// assert_eq!(a.get::<i32>([2])?, 3);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`; `Index` if a place is outside of the axis.
#[track_caller]
pub fn partition(x: &Array, kth: impl AsRef<[isize]>, axis: impl Into<Option<isize>>) -> Result<Array> {
    let (x, axis) = along(x, axis.into(), "partition")?;
    let goal = places(&x, axis, kth.as_ref(), "partition")?;
    sorted(&x, Some(axis as isize), values(goal, SortOrder::Ascending), "partition")
}

/// The indices, as int64, that would arrange an axis as [`partition`] does.
///
/// # Errors
/// `Axis`; `Index` if a place is outside of the axis.
#[track_caller]
pub fn argpartition(x: &Array, kth: impl AsRef<[isize]>, axis: impl Into<Option<isize>>) -> Result<Array> {
    let (x, axis) = along(x, axis.into(), "argpartition")?;
    let goal = places(&x, axis, kth.as_ref(), "argpartition")?;
    sorted(&x, Some(axis as isize), indices(goal, SortOrder::Ascending), "argpartition")
}

/// The `k` first elements of an order of an axis, and their indices as int64, in that order: the
/// greatest ones if it descends, the least ones if it ascends. NaNs count as last.
///
/// ```
/// use arrayon::{self as np, SortOrder};
/// let (values, indices) = np::top_k(&np::array![3, 9, 7], 2, -1, SortOrder::Descending)?;
/// assert_eq!((values.to_vec::<i32>()?, indices.to_vec::<i64>()?), (vec![9, 7], vec![1, 2]));
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`; `Value` if the axis has fewer than `k` elements.
#[track_caller]
pub fn top_k(
    x: &Array,
    k: usize,
    axis: impl Into<Option<isize>>,
    order: SortOrder,
) -> Result<(Array, Array)> {
    let (rows, place) = last_axis(x, axis.into(), "top_k")?;
    let last = rows.ndim() - 1;
    let size = rows.shape()[last];
    if k > size {
        let why = format!("{k} elements of an axis of {size}");
        return Err(Error::value("top_k", why));
    }
    let sort = Sort { values: true, ..indices(Goal::First(k), order) };
    let shape = with_length(rows.shape(), last, k);
    let outputs = vec![(x.dtype(), shape.clone()), (DType::I64, shape)];
    let results = Array::call(Task::Sort(sort), &[&rows], outputs)?;
    Ok((results[0].moveaxis([-1], [place])?, results[1].moveaxis([-1], [place])?))
}

/// The indices, as int64, that sort an axis by several keys, of which the last is looked at first. The
/// keys are of one shape and of any dtypes.
///
/// ```
/// use arrayon as np;
/// let (first, last) = (np::array![2, 1, 1], np::array![5, 6, 5]);
/// assert_eq!(np::lexsort(&[&last, &first], -1)?.to_vec::<i64>()?, [2, 1, 0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`; `Value` without keys; `Shape` if they differ in shape; `DeviceMismatch`.
#[track_caller]
pub fn lexsort(keys: &[&Array], axis: isize) -> Result<Array> {
    let Some(first) = keys.first() else {
        return Err(Error::value("lexsort", "needs a key"));
    };
    if let Some(other) = keys.iter().find(|key| key.shape() != first.shape()) {
        let why = format!("another key's is {:?}", first.shape());
        return Err(Error::shape("lexsort", other.shape(), why));
    }
    let axis = normalize_axis(axis, first.ndim(), "lexsort")? as isize;
    let rows = keys.iter().map(|key| key.moveaxis([axis], [-1])).collect::<Result<Vec<Array>>>()?;
    let rows: Vec<&Array> = rows.iter().collect();
    Array::call_one(Task::LexSort, &rows, DType::I64, rows[0].shape())?.moveaxis([-1], [axis])
}

impl Array {
    /// The elements along an axis in order: [`sort`]. The array itself stays as it is.
    ///
    /// # Errors
    /// `Axis`.
    #[track_caller]
    pub fn sort(&self, axis: impl Into<Option<isize>>) -> Result<Array> {
        sort(self, axis)
    }

    /// The indices that sort an axis: [`argsort`].
    ///
    /// # Errors
    /// `Axis`.
    #[track_caller]
    pub fn argsort(&self, axis: impl Into<Option<isize>>) -> Result<Array> {
        argsort(self, axis)
    }

    /// The elements along an axis arranged about some places: [`partition`].
    ///
    /// # Errors
    /// `Axis`; `Index` if a place is outside of the axis.
    #[track_caller]
    pub fn partition(&self, kth: impl AsRef<[isize]>, axis: impl Into<Option<isize>>) -> Result<Array> {
        partition(self, kth, axis)
    }

    /// The indices that arrange an axis about some places: [`argpartition`].
    ///
    /// # Errors
    /// `Axis`; `Index` if a place is outside of the axis.
    #[track_caller]
    pub fn argpartition(&self, kth: impl AsRef<[isize]>, axis: impl Into<Option<isize>>) -> Result<Array> {
        argpartition(self, kth, axis)
    }
}
