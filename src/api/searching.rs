//! Searching: places in sorted rows, positions of what is not zero, values between points.

use super::array::Array;
use super::fancy::{indices, places_of};
use super::operand::Operand;
use super::reduce::Axes;
use crate::base::dtype::{DType, Kind};
use crate::base::error::{Error, Result};
use crate::base::promote::promote_types;
use crate::device::routine::{Search, Task};

/// On which side of equal elements a place is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Side {
    /// Before them.
    #[default]
    Left,
    /// After them.
    Right,
}

/// An error unless an array has one axis.
#[track_caller]
fn check_row(x: &Array, name: &'static str) -> Result<()> {
    if x.ndim() == 1 {
        return Ok(());
    }
    let why = "a sorted array has one axis".to_string();
    Err(Error::shape(name, x.shape(), why))
}

/// Both operands in their common dtype; a number is of its default one, as NumPy's `asarray` makes it.
#[track_caller]
pub(super) fn common(x: &Array, v: impl Operand) -> (Array, Array) {
    let v = super::linalg::array(&v);
    let dtype = promote_types(x.dtype(), v.dtype());
    (x.astype(dtype), v.astype(dtype))
}

/// Where elements `v` are to be inserted in a sorted array of one axis to keep it sorted, as int64 in
/// the shape of `v`: before equal elements on the left, after them on the right. NaN counts as greatest.
/// Both are cast to their common dtype first.
///
/// ```
/// use arrayon::{self as np, Side};
/// let a = np::array![1.0, 2.0, 2.0, 3.0];
/// assert_eq!(np::searchsorted(&a, 2.0, Side::Left)?.item::<i64>()?, 1);
/// assert_eq!(np::searchsorted(&a, 2.0, Side::Right)?.item::<i64>()?, 3);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if `a` has not one axis; `DeviceMismatch`.
#[track_caller]
pub fn searchsorted(a: &Array, v: impl Operand, side: Side) -> Result<Array> {
    check_row(a, "searchsorted")?;
    let (a, v) = common(a, v);
    let place = Search::Place { right: side == Side::Right, sorter: false };
    Array::call_one(Task::Search(place), &[&a, &v], DType::I64, v.shape())
}

/// As [`searchsorted`] of an array that `sorter`, integers such as [`argsort`](super::sorting::argsort)
/// gives, brings into order.
///
/// # Errors
/// Those of [`searchsorted`]; `Shape` if the sorter is of another shape than the array, `DType` if it is
/// not of integers; `Index`, at evaluation, if it names elements that there are not.
#[track_caller]
pub fn searchsorted_with(a: &Array, v: impl Operand, side: Side, sorter: &Array) -> Result<Array> {
    check_row(a, "searchsorted")?;
    if sorter.shape() != a.shape() {
        let why = format!("the sorter of an array of shape {:?}", a.shape());
        return Err(Error::shape("searchsorted", sorter.shape(), why));
    }
    if !sorter.dtype().is_integer() {
        return Err(Error::dtype("searchsorted", &[sorter.dtype()], "a sorter is of integers"));
    }
    let (a, v) = common(a, v);
    let place = Search::Place { right: side == Side::Right, sorter: true };
    Array::call_one(Task::Search(place), &[&a, &v, &indices(sorter, "searchsorted")?], DType::I64, v.shape())
}

/// The numbers, as int64, of the bins that elements are in: `bins` are their edges, ascending or
/// descending. Of ascending ones bin `i` is `bins[i - 1] <= x < bins[i]`, or `bins[i - 1] < x <= bins[i]`
/// if `right`; 0 is before the first edge.
///
/// ```
/// use arrayon as np;
/// let x = np::array![0.2, 6.4, 3.0, 1.6];
/// assert_eq!(np::digitize(&x, &np::array![0.0, 1.0, 2.5, 4.0], false)?.to_vec::<i64>()?, [1, 4, 3, 2]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if the bins have not one axis; `DType` of complex numbers; `Value` if the bins are not monotonic;
/// those of their evaluation, since the direction depends on them.
#[track_caller]
pub fn digitize(x: &Array, bins: &Array, right: bool) -> Result<Array> {
    check_row(bins, "digitize")?;
    if x.dtype().kind() == Kind::Complex || bins.dtype().kind() == Kind::Complex {
        return Err(Error::dtype("digitize", &[x.dtype(), bins.dtype()], "bins are of real numbers"));
    }
    let edges = bins.floats()?;
    // As NumPy: all that are equal ascend.
    let ascends = edges.windows(2).all(|w| w[0] <= w[1]);
    let side = if right { Side::Left } else { Side::Right };
    if ascends {
        return searchsorted(bins, x, side);
    }
    if !edges.windows(2).all(|w| w[0] >= w[1]) {
        return Err(Error::value("digitize", "the bins neither ascend nor descend"));
    }
    let from_end = searchsorted(&bins.flip([0])?, x, side)?;
    (-from_end).add(edges.len())
}

/// Linear interpolation between points `(xp, fp)` at `x`, in float64, or in complex128 if `fp` is complex:
/// before the first point its value, after the last one its, NaN at NaN. `xp` must ascend; it is not checked.
///
/// ```
/// use arrayon as np;
/// let (xp, fp) = (np::array![1.0, 2.0, 3.0], np::array![3.0, 2.0, 0.0]);
/// assert_eq!(np::interp(&np::array![0.0, 1.5, 2.72], &xp, &fp)?.to_vec::<f64>()?[..2], [3.0, 2.5]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// As [`interp_with`].
#[track_caller]
pub fn interp(x: &Array, xp: &Array, fp: &Array) -> Result<Array> {
    interp_with(x, xp, fp, None, None, None)
}

/// As [`interp`], with the values before the first point and after the last one, or with a period of the
/// function: then `xp` may be in any order, and the sides are of no use.
///
/// # Errors
/// `Shape` if `xp` and `fp` are not of one axis and length, or empty; `DType` of complex `x` or `xp`; `Value`
/// if the period is zero.
#[track_caller]
pub fn interp_with(
    x: &Array,
    xp: &Array,
    fp: &Array,
    left: impl Into<Option<f64>>,
    right: impl Into<Option<f64>>,
    period: impl Into<Option<f64>>,
) -> Result<Array> {
    check_row(xp, "interp")?;
    if fp.shape() != xp.shape() || xp.is_empty() {
        let why = format!("values of points of shape {:?}", xp.shape());
        return Err(Error::shape("interp", fp.shape(), why));
    }
    if [x, xp].iter().any(|a| a.dtype().kind() == Kind::Complex) {
        return Err(Error::dtype("interp", &[x.dtype(), xp.dtype()], "abscissas are real numbers"));
    }
    let bits = |value: Option<f64>| value.map(f64::to_bits);
    let period = period.into();
    if period == Some(0.0) {
        return Err(Error::value("interp", "the period must not be zero"));
    }
    let curve = Search::Interpolate {
        left: bits(left.into()),
        right: bits(right.into()),
        period: bits(period.map(f64::abs)),
    };
    let [x, xp] = [x, xp].map(|a| a.astype(DType::F64));
    let dtype = if fp.dtype().kind() == Kind::Complex { DType::C128 } else { DType::F64 };
    Array::call_one(Task::Search(curve), &[&xp, &x, &fp.astype(dtype)], dtype, x.shape())
}

/// Whether each element of `x` is among those of `test`, as bool; NaN never is. Both are cast to their
/// common dtype first.
///
/// ```
/// use arrayon as np;
/// let found = np::isin(&np::array![1, 2, 3], &np::array![3, 1])?;
/// assert_eq!(found.to_vec::<bool>()?, [true, false, true]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `DeviceMismatch`.
#[track_caller]
pub fn isin(x: &Array, test: &Array) -> Result<Array> {
    member(x, test, false)
}

/// Whether each element of `x` is not among those of `test`: the opposite of [`isin`].
///
/// # Errors
/// `DeviceMismatch`.
#[track_caller]
pub fn not_isin(x: &Array, test: &Array) -> Result<Array> {
    member(x, test, true)
}

#[track_caller]
fn member(x: &Array, test: &Array, invert: bool) -> Result<Array> {
    let (test, x) = common(test, x);
    let row = super::sorting::sort(&test, None)?;
    Array::call_one(Task::Search(Search::Member { invert }), &[&row, &x], DType::Bool, x.shape())
}

/// The indices of the elements that are not zero, in row-major order: an int64 array for each axis. NaN
/// is not zero. The array is computed, for the result's shape depends on it.
///
/// ```
/// use arrayon as np;
/// let at = np::nonzero(&np::array![[3, 0], [0, 4]])?;
/// assert_eq!((at[0].to_vec::<i64>()?, at[1].to_vec::<i64>()?), (vec![0, 1], vec![0, 1]));
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` of an array without axes; those of its evaluation.
#[track_caller]
pub fn nonzero(x: &Array) -> Result<Vec<Array>> {
    if x.ndim() == 0 {
        let why = "an array without axes has no indices".to_string();
        return Err(Error::shape("nonzero", &[], why));
    }
    let lists = places_of(&x.astype(DType::Bool), x.shape())?;
    lists.into_iter().map(|list| x.beside(Array::from_vec(list))).collect()
}

/// The indices of the elements that are not zero as rows of an int64 array: one for each element, with
/// a column for each axis.
///
/// # Errors
/// Those of the array's evaluation.
#[track_caller]
pub fn argwhere(x: &Array) -> Result<Array> {
    if x.ndim() == 0 {
        let count = usize::from(x.astype(DType::Bool).item::<bool>()?);
        return x.beside(Array::from_shape_vec([count, 0], Vec::<i64>::new())?);
    }
    let lists = places_of(&x.astype(DType::Bool), x.shape())?;
    let (rows, columns) = (lists[0].len(), lists.len());
    let data = (0..rows * columns).map(|k| lists[k % columns][k / columns]).collect();
    x.beside(Array::from_shape_vec([rows, columns], data)?)
}

/// The positions, in row-major order, of the elements that are not zero, as int64.
///
/// # Errors
/// Those of the array's evaluation.
#[track_caller]
pub fn flatnonzero(x: &Array) -> Result<Array> {
    let mut lists = places_of(&x.astype(DType::Bool), &[x.len()])?;
    x.beside(Array::from_vec(lists.swap_remove(0)))
}

/// The number of elements that are not zero, as int64; NaN is not. Over the axes that are given.
///
/// ```
/// use arrayon::{self as np, all_axes};
/// assert_eq!(np::count_nonzero(&np::array![1.0, 0.0, f64::NAN], all_axes())?.item::<i64>()?, 2);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`, `RepeatedAxis`.
#[track_caller]
pub fn count_nonzero(x: &Array, axes: Axes) -> Result<Array> {
    axes.of_all("count_nonzero")?;
    x.astype(DType::Bool).sum_with(axes.dtype(DType::I64))
}

impl Array {
    /// The indices of the elements that are not zero: [`nonzero`].
    ///
    /// # Errors
    /// `Shape` of an array without axes; those of its evaluation.
    #[track_caller]
    pub fn nonzero(&self) -> Result<Vec<Array>> {
        nonzero(self)
    }

    /// Where elements are to be inserted in this sorted array: [`searchsorted`].
    ///
    /// # Errors
    /// `Shape` unless the array has one axis; `DeviceMismatch`.
    #[track_caller]
    pub fn searchsorted(&self, v: impl Operand, side: Side) -> Result<Array> {
        searchsorted(self, v, side)
    }
}
