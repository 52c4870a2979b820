//! Arrays turned, rolled, repeated and seen in other shapes.

use super::array::Array;
use super::assemble::{Fill, assemble, pick, with_length};
use super::parts::along;
use crate::base::element::Weak;
use crate::base::error::{Error, Result};
use crate::base::layout::Layout;
use crate::base::shape::{Extents, Shape, checked, normalize_axes, normalize_axis};
use crate::host::lists::room;

impl Array {
    /// The elements in one dimension, in row-major order: a copy.
    ///
    /// ```
    /// let a = arrayon::array![[1, 2], [3, 4]];
    /// assert_eq!(a.t().flatten().to_vec::<i32>()?, [1, 3, 2, 4]);
    /// # Ok::<(), arrayon::Error>(())
    /// ```
    #[track_caller]
    #[must_use]
    pub fn flatten(&self) -> Array {
        self.copy().ravel()
    }

    /// With at least one axis.
    #[must_use]
    pub fn atleast_1d(&self) -> Array {
        self.with_axes(&[0], 1)
    }

    /// With at least two axes: one of them is the last.
    ///
    /// ```
    /// assert_eq!(arrayon::array![1, 2, 3].atleast_2d().shape(), [1, 3]);
    /// ```
    #[must_use]
    pub fn atleast_2d(&self) -> Array {
        match self.ndim() {
            0 => self.with_axes(&[0, 1], 2),
            _ => self.with_axes(&[0], 2),
        }
    }

    /// With at least three axes: one of them is the second, two are the first.
    ///
    /// ```
    /// assert_eq!(arrayon::array![1, 2, 3].atleast_3d().shape(), [1, 3, 1]);
    /// assert_eq!(arrayon::array![[1, 2, 3]].atleast_3d().shape(), [1, 3, 1]);
    /// ```
    #[must_use]
    pub fn atleast_3d(&self) -> Array {
        match self.ndim() {
            0 => self.with_axes(&[0, 1, 2], 3),
            1 => self.with_axes(&[0, 2], 3),
            _ => self.with_axes(&[2], 3),
        }
    }

    /// With axes of length 1 at these places, unless there are `ndim` axes.
    fn with_axes(&self, axes: &[isize], ndim: usize) -> Array {
        if self.ndim() >= ndim {
            return self.clone();
        }
        self.view(self.0.layout.expand_dims(axes, "atleast").expect("the places are those of the result"))
    }

    /// Each element `counts` times, one after the other: along an axis, or of all elements in one
    /// dimension. `counts` is a number, or one number for each index of the axis.
    ///
    /// ```
    /// use arrayon as np;
    /// let a = np::array![[1, 2], [3, 4]];
    /// assert_eq!(a.repeat(2, None)?.to_vec::<i32>()?, [1, 1, 2, 2, 3, 3, 4, 4]);
    /// assert_eq!(a.repeat([2, 1], 0)?.to_vec::<i32>()?, [1, 2, 1, 2, 3, 4]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Axis`; `Shape` if there are not as many counts as indices, or the result is too large.
    #[track_caller]
    pub fn repeat(&self, counts: impl Into<Counts>, axis: impl Into<Option<isize>>) -> Result<Array> {
        let (x, axis) = along(self, axis.into(), "repeat")?;
        let n = x.shape()[axis];
        match counts.into() {
            Counts::Each(counts) if counts.len() != 1 => {
                if counts.len() != n {
                    let why = format!("{} counts for axis {axis}", counts.len());
                    return Err(Error::shape("repeat", x.shape(), why));
                }
                let total = counts.iter().fold(0usize, |sum, &count| sum.saturating_add(count));
                checked(&with_length(x.shape(), axis, total), x.dtype(), "repeat")?;
                let mut indices = room(total, "repeat")?;
                indices.extend(counts.iter().enumerate().flat_map(|(i, &n)| std::iter::repeat_n(i, n)));
                pick("repeat", &x, axis, &indices)
            }
            Counts::All(count) => x.tiled_along("repeat", axis + 1, axis, count),
            Counts::Each(counts) => x.tiled_along("repeat", axis + 1, axis, counts[0]),
        }
    }

    /// Repeated `count` times along a new axis at a place beside `axis`, with which it is then one.
    #[track_caller]
    fn tiled_along(&self, operation: &'static str, place: usize, axis: usize, count: usize) -> Result<Array> {
        let layout = self.0.layout.expand_dims(&[place as isize], operation)?;
        let mut shape = layout.shape().clone();
        shape.as_mut_slice()[place] = count;
        let result = with_length(self.shape(), axis, self.shape()[axis].saturating_mul(count));
        checked(&result, self.dtype(), operation)?;
        let repeated = self.view(layout.broadcast_to(&shape, operation)?);
        if count == 1 { self.reshape(result) } else { repeated.copy().reshape(result) }
    }
}

/// How often [`Array::repeat`] repeats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counts {
    /// Everything as often.
    All(usize),
    /// Each index of the axis as often as told here; a single number is for all.
    Each(Vec<usize>),
}

impl From<usize> for Counts {
    fn from(count: usize) -> Counts {
        Counts::All(count)
    }
}

impl<const N: usize> From<[usize; N]> for Counts {
    fn from(counts: [usize; N]) -> Counts {
        Counts::Each(counts.to_vec())
    }
}

impl From<&[usize]> for Counts {
    fn from(counts: &[usize]) -> Counts {
        Counts::Each(counts.to_vec())
    }
}

impl From<Vec<usize>> for Counts {
    fn from(counts: Vec<usize>) -> Counts {
        Counts::Each(counts)
    }
}

/// As [`Array::repeat`].
///
/// # Errors
/// Those of [`Array::repeat`].
#[track_caller]
pub fn repeat(array: &Array, counts: impl Into<Counts>, axis: impl Into<Option<isize>>) -> Result<Array> {
    array.repeat(counts, axis)
}

/// The array repeated as a whole, `reps` times along each axis; axes that one of the two lacks are
/// added in front.
///
/// ```
/// use arrayon as np;
/// let a = np::array![1, 2];
/// assert_eq!(np::tile(&a, [2])?.to_vec::<i32>()?, [1, 2, 1, 2]);
/// assert_eq!(np::tile(&a, [2, 1])?.shape(), [2, 2]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if the result is too large.
#[track_caller]
pub fn tile(array: &Array, reps: impl AsRef<[usize]>) -> Result<Array> {
    let reps = reps.as_ref();
    let ndim = array.ndim().max(reps.len());
    let (mut apart, mut repeated, mut result) = (Vec::new(), Vec::new(), Vec::new());
    for axis in 0..ndim {
        let rep = (axis + reps.len()).checked_sub(ndim).map_or(1, |k| reps[k]);
        let n = (axis + array.ndim()).checked_sub(ndim).map_or(1, |k| array.shape()[k]);
        apart.extend([1, n]);
        repeated.extend([rep, n]);
        result.push(rep.saturating_mul(n));
    }
    checked(&result, array.dtype(), "tile")?;
    let places: Vec<isize> = (0..ndim).map(|axis| 2 * axis as isize).collect();
    let mut front = vec![1; ndim - array.ndim()];
    front.extend(array.shape());
    let layout = array.0.layout.reshape_view(&front).expect("axes of length 1 can always be added");
    let layout = layout.expand_dims(&places, "tile")?.broadcast_to(&repeated, "tile")?;
    array.view(layout).copy().reshape(&result[..])
}

/// The elements in another shape: those that are too many are left out, those that lack are taken from
/// the start again.
///
/// ```
/// use arrayon as np;
/// let a = np::resize(&np::array![1, 2, 3], [2, 4])?;
/// assert_eq!(a.to_vec::<i32>()?, [1, 2, 3, 1, 2, 3, 1, 2]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if the result is too large.
#[track_caller]
pub fn resize(array: &Array, shape: impl Into<Shape>) -> Result<Array> {
    let shape = shape.into();
    let (dtype, n) = (array.dtype(), array.len());
    let total = checked(&shape, dtype, "resize")?;
    if n == 0 || total == 0 {
        return super::create::filled("resize", shape, Weak::Bool(false).cast(dtype));
    }
    let x = array.ravel();
    let (times, rest) = (total / n, total % n);
    let whole = Layout::contiguous(total);
    let times_all = whole.narrow(0, 0, 1, times * n).reshape_view(&[times, n]);
    let times_all = times_all.expect("a dense place has any shape");
    let last = x.view(x.0.layout.narrow(0, 0, 1, rest));
    let parts = [(times_all, Fill::Array(x)), (whole.narrow(0, times * n, 1, rest), Fill::Array(last))];
    assemble("resize", dtype, total.into(), &parts)?.reshape(&shape[..])
}

/// Integers, one or a list of them: what [`roll`] shifts by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shifts(Vec<isize>);

/// Axes, or none, which stands for all elements in row-major order: what [`roll`] rolls along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Along(Option<Vec<isize>>);

impl From<isize> for Shifts {
    fn from(shift: isize) -> Shifts {
        Shifts(vec![shift])
    }
}

impl<const N: usize> From<[isize; N]> for Shifts {
    fn from(shifts: [isize; N]) -> Shifts {
        Shifts(shifts.to_vec())
    }
}

impl From<&[isize]> for Shifts {
    fn from(shifts: &[isize]) -> Shifts {
        Shifts(shifts.to_vec())
    }
}

impl Along {
    /// The axes that are named, if any are.
    pub(super) fn list(&self) -> Option<&[isize]> {
        self.0.as_deref()
    }
}

impl From<isize> for Along {
    fn from(axis: isize) -> Along {
        Along(Some(vec![axis]))
    }
}

impl From<Option<isize>> for Along {
    fn from(axis: Option<isize>) -> Along {
        Along(axis.map(|axis| vec![axis]))
    }
}

impl<const N: usize> From<[isize; N]> for Along {
    fn from(axes: [isize; N]) -> Along {
        Along(Some(axes.to_vec()))
    }
}

impl From<&[isize]> for Along {
    fn from(axes: &[isize]) -> Along {
        Along(Some(axes.to_vec()))
    }
}

/// The elements rolled along axes by as many places as told; those that leave at one end come in at the
/// other. An axis may be named again: its shifts add up. With `None` for the axes the elements roll in
/// row-major order.
///
/// ```
/// use arrayon as np;
/// let a = np::array![[1, 2, 3], [4, 5, 6]];
/// assert_eq!(np::roll(&a, 1, None)?.to_vec::<i32>()?, [6, 1, 2, 3, 4, 5]);
/// assert_eq!(np::roll(&a, 1, 1)?.to_vec::<i32>()?, [3, 1, 2, 6, 4, 5]);
/// assert_eq!(np::roll(&a, [1, -1], [0, 1])?.to_vec::<i32>()?, [5, 6, 4, 2, 3, 1]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`; `Value` if there are neither as many shifts as axes nor just one of either.
#[track_caller]
pub fn roll(array: &Array, shift: impl Into<Shifts>, axis: impl Into<Along>) -> Result<Array> {
    let (Shifts(shifts), Along(axes)) = (shift.into(), axis.into());
    let Some(axes) = axes else {
        return rolled(&array.ravel(), &shifts, &vec![0; shifts.len()])?.reshape(array.shape());
    };
    let n = if axes.len() == 1 { shifts.len() } else { axes.len() };
    if [shifts.len(), axes.len()].iter().any(|&len| len != n && len != 1) {
        let why = format!("{} shifts do not go with {} axes", shifts.len(), axes.len());
        return Err(Error::value("roll", why));
    }
    let each = |list: &[isize]| (0..n).map(|k| list[k % list.len()]).collect::<Vec<isize>>();
    rolled(array, &each(&shifts), &each(&axes))
}

/// Rolled by one shift for each of some axes.
#[track_caller]
fn rolled(x: &Array, shifts: &[isize], axes: &[isize]) -> Result<Array> {
    let whole = Layout::contiguous(x.shape());
    let mut places = vec![0; x.ndim()];
    for (&shift, &axis) in shifts.iter().zip(axes) {
        let axis = normalize_axis(axis, x.ndim(), "roll")?;
        let n = x.shape()[axis].max(1) as i128;
        places[axis] = (places[axis] as i128 + shift as i128).rem_euclid(n) as usize;
    }
    // Along each axis that rolls there are two parts of the rest.
    let mut parts = vec![(whole, x.0.layout.clone())];
    for (axis, &place) in places.iter().enumerate().filter(|(_, place)| **place > 0) {
        let rest = x.shape()[axis] - place;
        parts = parts
            .iter()
            .flat_map(|(to, from)| {
                [
                    (to.narrow(axis, place, 1, rest), from.narrow(axis, 0, 1, rest)),
                    (to.narrow(axis, 0, 1, place), from.narrow(axis, rest, 1, place)),
                ]
            })
            .collect();
    }
    let parts: Vec<_> = parts.into_iter().map(|(to, from)| (to, Fill::Array(x.view(from)))).collect();
    assemble("roll", x.dtype(), x.shape().into(), &parts)
}

/// The array turned by quarters of a circle in the plane of two axes, from the first towards the second:
/// a view.
///
/// ```
/// use arrayon as np;
/// let a = np::array![[1, 2], [3, 4]];
/// assert_eq!(np::rot90(&a, 1, [0, 1])?.to_vec::<i32>()?, [2, 4, 1, 3]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`, `RepeatedAxis`.
#[track_caller]
pub fn rot90(array: &Array, quarters: isize, axes: [isize; 2]) -> Result<Array> {
    let layout = &array.0.layout;
    let axes: Vec<isize> =
        normalize_axes(&axes, array.ndim(), "rot90")?.iter().map(|&axis| axis as isize).collect();
    let exchanged = |layout: &Layout| layout.swap_axes(axes[0], axes[1], "rot90");
    Ok(array.view(match quarters.rem_euclid(4) {
        0 => layout.clone(),
        1 => exchanged(&layout.flip(Some(&axes[1..]), "rot90")?)?,
        2 => layout.flip(Some(&axes), "rot90")?,
        _ => exchanged(layout)?.flip(Some(&axes[1..]), "rot90")?,
    }))
}

/// The elements of some axes in reverse order, of all axes for `None`: see [`Array::flip`].
///
/// # Errors
/// `Axis`, `RepeatedAxis`.
#[track_caller]
pub fn flip(array: &Array, axis: impl Into<Along>) -> Result<Array> {
    let Along(axes) = axis.into();
    Ok(array.view(array.0.layout.flip(axes.as_deref(), "flip")?))
}

/// The elements of the second axis in reverse order: a view.
///
/// ```
/// let a = arrayon::array![[1, 2], [3, 4]];
/// assert_eq!(arrayon::fliplr(&a)?.to_vec::<i32>()?, [2, 1, 4, 3]);
/// # Ok::<(), arrayon::Error>(())
/// ```
///
/// # Errors
/// `Axis` if there is none.
#[track_caller]
pub fn fliplr(array: &Array) -> Result<Array> {
    Ok(array.view(array.0.layout.flip(Some(&[1]), "fliplr")?))
}

/// The elements of the first axis in reverse order: a view.
///
/// ```
/// let a = arrayon::array![[1, 2], [3, 4]];
/// assert_eq!(arrayon::flipud(&a)?.to_vec::<i32>()?, [3, 4, 1, 2]);
/// # Ok::<(), arrayon::Error>(())
/// ```
///
/// # Errors
/// `Axis` if there is none.
#[track_caller]
pub fn flipud(array: &Array) -> Result<Array> {
    Ok(array.view(array.0.layout.flip(Some(&[0]), "flipud")?))
}

/// One axis moved before another, which is counted with the axis still in its place; `start` may be the
/// number of axes. [`Array::moveaxis`] is easier to use.
///
/// ```
/// use arrayon as np;
/// let a = np::zeros([3, 4, 5, 6], np::DType::F64);
/// assert_eq!(np::rollaxis(&a, 3, 1)?.shape(), [3, 6, 4, 5]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`.
#[track_caller]
pub fn rollaxis(array: &Array, axis: isize, start: isize) -> Result<Array> {
    let ndim = array.ndim();
    let axis = normalize_axis(axis, ndim, "rollaxis")?;
    let start = if start < 0 { start + ndim as isize } else { start };
    // One place more than there are axes.
    let start = normalize_axis(start, ndim + 1, "rollaxis")?;
    let to = if axis < start { start - 1 } else { start };
    Ok(array.view(array.0.layout.move_axis(&[axis as isize], &[to as isize], "rollaxis")?))
}

/// Defines free functions that are views of an array, each by the layout that it is seen through.
macro_rules! views {
    ($($(#[$doc:meta])+ $name:ident($array:ident $(, $arg:ident: $type:ty)*) |$layout:ident| $view:expr;)+) => { $(
        $(#[$doc])+
        #[track_caller]
        pub fn $name($array: &Array $(, $arg: $type)*) -> Result<Array> {
            let $layout = &$array.0.layout;
            Ok($array.view($view?))
        }
    )+ };
}
views! {
    /// The last two axes exchanged: see [`Array::mt`].
    ///
    /// # Errors
    /// `Axis` if there are fewer than two.
    matrix_transpose(array) |layout| layout.swap_axes(-1, -2, "matrix_transpose");

    /// The axes in another order: see [`Array::transpose`].
    ///
    /// # Errors
    /// `Axis`, `RepeatedAxis`, or `Shape` if not each axis is named.
    permute_dims(array, axes: impl AsRef<[isize]>) |layout| layout.permute(axes.as_ref(), "permute_dims");

    /// Two axes exchanged: see [`Array::swapaxes`].
    ///
    /// # Errors
    /// `Axis`.
    swapaxes(array, a: isize, b: isize) |layout| layout.swap_axes(a, b, "swapaxes");

    /// Some axes moved to other places: see [`Array::moveaxis`].
    ///
    /// # Errors
    /// `Axis`, `RepeatedAxis`, `Shape` if there are not as many places as axes.
    moveaxis(array, from: impl AsRef<[isize]>, to: impl AsRef<[isize]>)
        |layout| layout.move_axis(from.as_ref(), to.as_ref(), "moveaxis");

    /// With axes of length 1 at these places of the result: see [`Array::expand_dims`].
    ///
    /// # Errors
    /// `Axis`, `RepeatedAxis`.
    expand_dims(array, axes: impl AsRef<[isize]>) |layout| layout.expand_dims(axes.as_ref(), "expand_dims");

    /// Stretched to a shape without a copy: see [`Array::broadcast_to`].
    ///
    /// # Errors
    /// `Broadcast`.
    broadcast_to(array, shape: impl Into<Shape>) |layout| layout.broadcast_to(&shape.into(), "broadcast_to");
}

/// Without axes of length 1: all of them for `None`, or those that are named, which must be of that
/// length.
///
/// ```
/// use arrayon as np;
/// let a = np::zeros([1, 3, 1], np::DType::F64);
/// assert_eq!(np::squeeze(&a, None)?.shape(), [3]);
/// assert_eq!(np::squeeze(&a, 0)?.shape(), [3, 1]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`, `RepeatedAxis`, `Shape` if an axis is longer.
#[track_caller]
pub fn squeeze(array: &Array, axis: impl Into<Along>) -> Result<Array> {
    let Along(axes) = axis.into();
    Ok(array.view(array.0.layout.squeeze(axes.as_deref(), "squeeze")?))
}

/// The elements in another shape: see [`Array::reshape`].
///
/// # Errors
/// `Shape` if the number of elements differs or -1 is ambiguous.
#[track_caller]
pub fn reshape(array: &Array, shape: impl Into<Extents>) -> Result<Array> {
    array.reshape(shape)
}

/// The elements in one dimension: see [`Array::ravel`].
#[track_caller]
#[must_use]
pub fn ravel(array: &Array) -> Array {
    array.ravel()
}

/// With at least one axis: see [`Array::atleast_1d`].
#[must_use]
pub fn atleast_1d(array: &Array) -> Array {
    array.atleast_1d()
}

/// With at least two axes: see [`Array::atleast_2d`].
#[must_use]
pub fn atleast_2d(array: &Array) -> Array {
    array.atleast_2d()
}

/// With at least three axes: see [`Array::atleast_3d`].
#[must_use]
pub fn atleast_3d(array: &Array) -> Array {
    array.atleast_3d()
}

/// The windows of some lengths that slide along some axes: a view in which the axes are as long as there
/// are windows, with the windows' own axes at the end. With `None` for the axes there is a length for
/// each of them.
///
/// Windows overlap, and an array is a value: writing to the view changes one window of a copy.
///
/// ```
/// use arrayon as np;
/// let a = np::array![1, 2, 3, 4];
/// let windows = np::sliding_window_view(&a, [2], None)?;
/// assert_eq!(windows.to_vec::<i32>()?, [1, 2, 2, 3, 3, 4]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`; `Shape` if a window is longer than its axis, or there are not as many lengths as axes.
#[track_caller]
pub fn sliding_window_view(
    array: &Array,
    lengths: impl AsRef<[usize]>,
    axis: impl Into<Along>,
) -> Result<Array> {
    let Along(axes) = axis.into();
    let axes = axes.unwrap_or_else(|| (0..array.ndim() as isize).collect());
    Ok(array.view(array.0.layout.windows(lengths.as_ref(), &axes, "sliding_window_view")?))
}
