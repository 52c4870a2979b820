//! Picking and putting elements by arrays of indices: `take`, `put`, `select` and their kin.

use super::array::Array;
use super::elementwise::where_;
use super::fancy::{indices, indices_within, places_of};
use super::joining::stacked;
use super::operand::Operand;
use super::parts::along;
use crate::base::dtype::DType;
use crate::base::error::{Error, Result};
use crate::base::shape::{Shape, broadcast_shapes, normalize_axis};
use crate::device::routine::{Bounds, Gather, Task};
use crate::graph::build::Arg;

/// The elements at some places along an axis: the axes of `places` replace it. Of all elements in
/// row-major order if the axis is `None`. Negative places count from the end.
///
/// ```
/// use arrayon as np;
/// let a = np::array![[1, 2, 3], [4, 5, 6]];
/// let places = np::array![2, 0];
/// assert_eq!(np::take(&a, &places, 1)?.to_vec::<i32>()?, [3, 1, 6, 4]);
/// assert_eq!(np::take(&a, &places, None)?.to_vec::<i32>()?, [3, 1]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`; `DType` if the places are no integers. Places out of range are an `Index` error of the
/// evaluation.
#[track_caller]
pub fn take(x: &Array, places: &Array, axis: impl Into<Option<isize>>) -> Result<Array> {
    take_with(x, places, axis, Bounds::Raise)
}

/// [`take`] with another rule for places out of range: NumPy's `mode`.
///
/// ```
/// use arrayon::{self as np, Bounds};
/// let a = np::array![10, 20, 30];
/// let places = np::array![-1, 3, 7];
/// assert_eq!(np::take_with(&a, &places, 0, Bounds::Wrap)?.to_vec::<i32>()?, [30, 10, 20]);
/// assert_eq!(np::take_with(&a, &places, 0, Bounds::Clip)?.to_vec::<i32>()?, [10, 30, 30]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// As [`take`]; an axis without elements has none to wrap or clip to, which is an `Index` error at once.
#[track_caller]
pub fn take_with(x: &Array, places: &Array, axis: impl Into<Option<isize>>, bounds: Bounds) -> Result<Array> {
    const NAME: &str = "take";
    let (x, axis) = along(x, axis.into(), NAME)?;
    let places = indices_within(places, (axis, x.shape()[axis]), bounds, NAME)?;
    let (before, after) = (&x.shape()[..axis], &x.shape()[axis + 1..]);
    let shape: Shape = before.iter().chain(places.shape()).chain(after).copied().collect();
    Array::call_one(Task::Gather(Gather::of(NAME, axis, bounds)), &[&x, &places], x.dtype(), shape)
}

/// An array and indices of it along an axis, broadcast to each other on the other axes.
#[track_caller]
fn matched(x: &Array, places: &Array, axis: usize, name: &'static str) -> Result<(Array, Array)> {
    let places = indices(places, name)?;
    if places.ndim() != x.ndim() {
        let why = format!("indices of {} axes do not go with an array of {}", places.ndim(), x.ndim());
        return Err(Error::shape(name, places.shape(), why));
    }
    let with = |array: &Array, length: usize| -> Shape {
        let lengths = array.shape().iter().enumerate();
        lengths.map(|(d, &n)| if d == axis { length } else { n }).collect()
    };
    let others = broadcast_shapes(&[&with(x, 1), &with(&places, 1)], name)?;
    let of = |length: usize| -> Shape {
        others.iter().enumerate().map(|(d, &n)| if d == axis { length } else { n }).collect()
    };
    Ok((x.broadcast_to(of(x.shape()[axis]))?, places.broadcast_to(of(places.shape()[axis]))?))
}

/// [`take_along_axis`] with a rule for indices out of range.
#[track_caller]
pub(super) fn take_along(
    x: &Array,
    places: &Array,
    axis: usize,
    bounds: Bounds,
    name: &'static str,
) -> Result<Array> {
    let (x, places) = matched(x, places, axis, name)?;
    let gather = Task::Gather(Gather::along(name, axis, bounds));
    Array::call_one(gather, &[&x, &places], x.dtype(), places.shape())
}

/// An element along an axis for each of an array of indices, which broadcasts with the array on the
/// other axes: what `argsort` and `argmax` give is used with this.
///
/// ```
/// use arrayon as np;
/// let a = np::array![[3, 1, 2], [9, 8, 7]];
/// let best = a.argmax_with(np::axis([1]).keepdims())?;
/// assert_eq!(np::take_along_axis(&a, &best, 1)?.to_vec::<i32>()?, [3, 9]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`; `Shape` if the numbers of axes differ; `Broadcast`; `DType` if the indices are no integers.
/// Indices out of range are an `Index` error of the evaluation.
#[track_caller]
pub fn take_along_axis(x: &Array, places: &Array, axis: impl Into<Option<isize>>) -> Result<Array> {
    const NAME: &str = "take_along_axis";
    let (x, axis) = along(x, axis.into(), NAME)?;
    take_along(&x, places, axis, Bounds::Raise, NAME)
}

/// The elements along an axis where a condition of one axis is true; of all elements in row-major order
/// if the axis is `None`. The condition may be shorter than the axis.
///
/// ```
/// use arrayon as np;
/// let a = np::array![[1, 2], [3, 4], [5, 6]];
/// assert_eq!(np::compress(&np::array![false, true], &a, 0)?.to_vec::<i32>()?, [3, 4]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`; `Shape` if the condition has not one axis; errors of the condition's evaluation. A true
/// element beyond the axis is an `Index` error of the evaluation.
#[track_caller]
pub fn compress(condition: &Array, x: &Array, axis: impl Into<Option<isize>>) -> Result<Array> {
    if condition.ndim() != 1 {
        let why = "a condition has one axis".to_string();
        return Err(Error::shape("compress", condition.shape(), why));
    }
    let places = places_of(&condition.astype(DType::Bool), condition.shape())?.swap_remove(0);
    take(x, &Array::from_vec(places), axis)
}

/// The elements where a condition of the same number of elements is true, in row-major order.
///
/// # Errors
/// As [`compress`].
#[track_caller]
pub fn extract(condition: &Array, x: &Array) -> Result<Array> {
    compress(&condition.ravel(), x, None)
}

/// The elements of the choice that each index names: `choices[index[i]][i]`, all broadcast together.
///
/// ```
/// use arrayon as np;
/// let which = np::array![0, 1, 1];
/// let (a, b) = (np::array![1, 2, 3], np::array![10, 20, 30]);
/// assert_eq!(np::choose(&which, &[&a, &b], np::Bounds::Raise)?.to_vec::<i32>()?, [1, 20, 30]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Value` without choices; `Broadcast`; `DType` if the indices are no integers. Indices out of range are
/// an `Index` error of the evaluation.
#[track_caller]
pub fn choose(which: &Array, choices: &[&Array], bounds: Bounds) -> Result<Array> {
    const NAME: &str = "choose";
    if choices.is_empty() {
        return Err(Error::value(NAME, "there is nothing to choose from"));
    }
    let shapes: Vec<&[usize]> =
        std::iter::once(which.shape()).chain(choices.iter().map(|c| c.shape())).collect();
    let shape = broadcast_shapes(&shapes, NAME)?;
    let alike = choices.iter().map(|choice| choice.broadcast_to(shape.clone()));
    let all = stacked(NAME, &alike.collect::<Result<Vec<Array>>>()?, 0)?;
    let which =
        indices_within(which, (0, choices.len()), bounds, NAME)?.broadcast_to(shape)?.expand_dims([0])?;
    take_along(&all, &which, 0, bounds, NAME)?.squeeze_axes([0])
}

/// For each element the choice of the first condition that is true there, else the default; all
/// broadcast together. It is lazy, and fuses.
///
/// ```
/// use arrayon as np;
/// let x = np::arange(0, 6, 1)?;
/// let y = np::select(&[(&x.lt(2)?, &x), (&x.gt(3)?, &x.square())], 42)?;
/// assert_eq!(y.to_vec::<i64>()?, [0, 1, 42, 42, 16, 25]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Value` without conditions; `Broadcast`; `DType` if a condition is not bool.
#[track_caller]
pub fn select(cases: &[(&Array, &Array)], default: impl Operand) -> Result<Array> {
    const NAME: &str = "select";
    let Some(((condition, choice), before)) = cases.split_last() else {
        return Err(Error::value(NAME, "there is nothing to select from"));
    };
    if let Some((condition, _)) = cases.iter().find(|(condition, _)| condition.dtype() != DType::Bool) {
        let why = "conditions must be bool".to_string();
        return Err(Error::dtype(NAME, &[condition.dtype()], why));
    }
    // All choices take part in the dtype, in whatever order they are looked at.
    let weak = match default.arg() {
        Arg::Array(_) => None,
        Arg::Weak(weak) => Some(weak.kind()),
    };
    let typed = match default.arg() {
        Arg::Array(edge) => Some(edge.node.dtype),
        Arg::Weak(_) => None,
    };
    let dtypes = cases.iter().map(|(_, choice)| choice.dtype()).chain(typed);
    let dtype = crate::base::promote::result_type(dtypes, weak);
    let last = match default.arg() {
        Arg::Array(edge) => where_(*condition, *choice, Array(edge.clone()))?,
        Arg::Weak(weak) => where_(*condition, choice.astype(dtype), weak)?,
    };
    let mut out = last.astype(dtype);
    for (condition, choice) in before.iter().rev() {
        out = where_(*condition, choice.astype(dtype), &out)?;
    }
    Ok(out)
}

impl Array {
    /// The elements at some places along an axis: [`take`].
    ///
    /// # Errors
    /// As [`take`].
    #[track_caller]
    pub fn take(&self, places: &Array, axis: impl Into<Option<isize>>) -> Result<Array> {
        take(self, places, axis)
    }

    /// Replaces the elements at some places in row-major order by values, which are repeated if they are
    /// fewer: NumPy's `put`.
    ///
    /// ```
    /// use arrayon::{self as np, Bounds};
    /// let mut a = np::arange(0, 5, 1)?;
    /// a.put(&np::array![0, -1], np::array![-44, -55], Bounds::Raise)?;
    /// assert_eq!(a.to_vec::<i64>()?, [-44, 1, 2, 3, -55]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `DType` if the places are no integers. Places out of range are an `Index` error of the evaluation.
    #[track_caller]
    pub fn put(&mut self, places: &Array, values: impl Operand, bounds: Bounds) -> Result<()> {
        const NAME: &str = "put";
        let places = indices_within(&places.ravel(), (0, self.len()), bounds, NAME)?;
        let values = self.assigned(values.arg(), NAME)?.ravel();
        let values = repeated(&values, places.len())?;
        if places.is_empty() || values.is_empty() {
            return Ok(());
        }
        // In row-major order of the array, whatever its order in memory.
        if !(self.ensure_covers_node() || self.is_c_contiguous()) {
            *self = self.dense_copy()?;
        }
        let Some(region) = self.0.layout.reshape_view(&[self.len()]) else {
            *self = self.dense_copy()?;
            return self.put(&places, &values, bounds);
        };
        self.scatter(Gather::of(NAME, 0, bounds), region, None, &values, &[places])
    }

    /// Replaces an element along an axis for each of an array of indices: the opposite of
    /// [`take_along_axis`].
    ///
    /// # Errors
    /// As [`take_along_axis`], and `Broadcast` if the values do not fit the indices.
    #[track_caller]
    pub fn put_along_axis(&mut self, places: &Array, values: impl Operand, axis: isize) -> Result<()> {
        const NAME: &str = "put_along_axis";
        let axis = normalize_axis(axis, self.ndim(), NAME)?;
        self.ensure_covers_node();
        let (x, at) = matched(self, places, axis, NAME)?;
        if x.shape() != self.shape() {
            let why = format!("indices of shape {:?} go beyond it", places.shape());
            return Err(Error::shape(NAME, self.shape(), why));
        }
        let values = self.assigned(values.arg(), NAME)?.broadcast_to(at.shape())?;
        let region = self.0.layout.clone();
        self.scatter(Gather::along(NAME, axis, Bounds::Raise), region, None, &values, &[at])
    }

    /// Replaces the elements where a mask is true by values in order, which are repeated if they are
    /// fewer: NumPy's `place`.
    ///
    /// # Errors
    /// `Shape` if the mask has another shape; `Value` if there are no values; errors of the mask's
    /// evaluation.
    #[track_caller]
    pub fn place(&mut self, truth: &Array, values: &Array) -> Result<()> {
        const NAME: &str = "place";
        if truth.shape() != self.shape() {
            let why = format!("a mask of shape {:?} does not fit it", truth.shape());
            return Err(Error::shape(NAME, self.shape(), why));
        }
        let places = places_of(&truth.astype(DType::Bool), &[truth.len()])?.swap_remove(0);
        if values.is_empty() && !places.is_empty() {
            return Err(Error::value(NAME, "there are no values to place"));
        }
        self.put(&Array::from_vec(places), values, Bounds::Raise)
    }

    /// Replaces the elements where a mask is true by those of `values` at the same place, which are
    /// repeated if they are fewer: NumPy's `putmask`.
    ///
    /// # Errors
    /// `Shape` if the mask has another shape.
    #[track_caller]
    pub fn putmask(&mut self, truth: &Array, values: impl Operand) -> Result<()> {
        const NAME: &str = "putmask";
        if truth.shape() != self.shape() {
            let why = format!("a mask of shape {:?} does not fit it", truth.shape());
            return Err(Error::shape(NAME, self.shape(), why));
        }
        let values = self.assigned(values.arg(), NAME)?.ravel();
        if values.is_empty() {
            return Ok(());
        }
        let values = repeated(&values, self.len())?.reshape(Shape::new(self.shape()))?;
        *self = where_(truth.astype(DType::Bool), values, &*self)?;
        Ok(())
    }

    /// The elements in row-major order in memory of their own.
    #[track_caller]
    fn dense_copy(&self) -> Result<Array> {
        Ok(Array::from_draft(crate::graph::build::dense(&self.0)?))
    }
}

/// Elements of one axis, repeated or cut to a length.
#[track_caller]
fn repeated(values: &Array, len: usize) -> Result<Array> {
    match values.len() {
        n if n == len => Ok(values.clone()),
        0 => Ok(values.clone()),
        1 => values.broadcast_to([len]),
        n if n > len => values.slice(crate::s![..len]),
        n => {
            let places: Vec<i64> = (0..len).map(|i| (i % n) as i64).collect();
            take(values, &Array::from_vec(places), 0)
        }
    }
}
