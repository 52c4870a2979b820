//! Indexing by arrays: integers and masks, mixed with slices.

use super::array::Array;
use super::operand::Operand;
use crate::base::dtype::DType;
use crate::base::error::{Error, ErrorKind, Result};
use crate::base::fancy::{Fancy, Place, resolve};
use crate::base::index::Index;
use crate::base::shape::Shape;
use crate::device::routine::{Bounds, Gather, Scatter, Task};
use crate::graph::build::{self, Arg};
use crate::graph::call;
use crate::graph::node::Edge;
use crate::host::mask;
use crate::ops::Op;
use std::sync::Arc;

/// One place of an index that may hold arrays, as [`at!`](crate::at!) makes it.
#[derive(Clone, Debug)]
pub enum Pick {
    /// An integer, a slice, the ellipsis or a new axis.
    Basic(Index),
    /// An array of integers, or a mask of bools.
    Array(Array),
}

impl<T: Into<Index>> From<T> for Pick {
    fn from(index: T) -> Pick {
        Pick::Basic(index.into())
    }
}

impl From<&Array> for Pick {
    fn from(array: &Array) -> Pick {
        Pick::Array(array.clone())
    }
}

impl From<Array> for Pick {
    fn from(array: Array) -> Pick {
        Pick::Array(array)
    }
}

impl<const N: usize> From<[i64; N]> for Pick {
    #[track_caller]
    fn from(indices: [i64; N]) -> Pick {
        Pick::Array(Array::from_slice(&indices))
    }
}

impl From<Vec<i64>> for Pick {
    #[track_caller]
    fn from(indices: Vec<i64>) -> Pick {
        Pick::Array(Array::from_vec(indices))
    }
}

impl From<bool> for Pick {
    #[track_caller]
    fn from(truth: bool) -> Pick {
        Pick::Array(Array::scalar(truth))
    }
}

/// An index that may hold arrays: the places of [`s!`](crate::s!), and arrays of integers, masks, lists
/// `[0, 2, 5]` and truth values, as [`Array::index`] takes it.
///
/// ```
/// use arrayon::{self as np, at};
/// let a = np::arange(0, 12, 1)?.reshape([3, 4])?;
/// let rows = np::array![2, 0];
/// assert_eq!(a.index(at![&rows, 1..3])?.to_vec::<i64>()?, [9, 10, 1, 2]);
/// assert_eq!(a.index(at![.., [3, -4]])?.to_vec::<i64>()?, [3, 0, 7, 4, 11, 8]);
/// assert_eq!(a.index(at![&a.gt(8)?])?.to_vec::<i64>()?, [9, 10, 11]);
/// # Ok::<(), np::Error>(())
/// ```
#[macro_export]
macro_rules! at {
    () => {
        [] as [$crate::Pick; 0]
    };
    ($($place:expr $(; $step:expr)?),+ $(,)?) => {{
        #[allow(unused_imports)]
        use $crate::{ellipsis, newaxis};
        // `5..0;-1` is not empty here.
        #[allow(clippy::reversed_empty_ranges)]
        let index = [$($crate::__pick_place!($place $(; $step)?)),+];
        index
    }};
}

/// One place of `at!`.
#[doc(hidden)]
#[macro_export]
macro_rules! __pick_place {
    ($place:expr) => {
        $crate::Pick::from($place)
    };
    ($range:expr; $step:expr) => {
        $crate::Pick::Basic($crate::Index::stepped($range, $step))
    };
}

/// An index with its arrays brought to int64 and masks to the places where they are true.
struct Resolved {
    fancy: Fancy,
    /// Arrays of int64 of the shape `fancy.indices`.
    arrays: Vec<Array>,
}

impl Resolved {
    fn gather(&self, name: &'static str) -> Gather {
        let (lead, axes) = (self.fancy.lead, self.fancy.axes.clone());
        Gather { name, lead, axes, along: false, bounds: Bounds::Raise }
    }

    /// An error if nothing is picked, so that nothing is going to run, and an index is outside.
    #[track_caller]
    fn check_unused(&self, name: &'static str) -> Result<()> {
        if !self.fancy.shape.contains(&0) || self.fancy.indices.contains(&0) {
            return Ok(());
        }
        for (k, array) in self.arrays.iter().enumerate() {
            let (size, axis) = (self.fancy.view.shape()[self.fancy.lead + k], self.fancy.axes[k]);
            let outside = |&i: &i64| i >= size as i64 || i < -(size as i64);
            if let Some(index) = array.to_vec::<i64>()?.into_iter().find(outside) {
                return Err(Error::new(name, ErrorKind::Index { index: index as isize, axis, size }));
            }
        }
        Ok(())
    }
}

impl Array {
    /// The elements at an index that may hold arrays of integers and masks, by NumPy's rules.
    ///
    /// Arrays of integers broadcast together, and their axes replace the axes that they index: in place
    /// if these are neighbours in the index (integers count as arrays), in front of all others if not. A
    /// mask stands for as many axes as it has, and for the places where it is true. Negative integers
    /// count from the end.
    ///
    /// Masks are evaluated, since the result's shape depends on them; everything else is lazy.
    ///
    /// ```
    /// use arrayon::{self as np, at};
    /// let x = np::zeros([2, 3, 4, 5], np::DType::F32);
    /// assert_eq!(x.index(at![.., [0, 1], .., [0, 1]])?.shape(), [2, 2, 4]);
    /// assert_eq!(x.index(at![0, .., [0, 1]])?.shape(), [2, 3, 5]);
    /// assert_eq!(x.index(at![.., [0, 1], 0])?.shape(), [2, 2, 5]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`Array::slice`]; `DType` for arrays that are neither integers nor bool; `Broadcast` if
    /// they do not fit each other; `Shape` for a mask of another shape than the axes it is for. Indices
    /// in arrays that are out of range are an `Index` error of the evaluation, or of the call if the result
    /// is empty.
    #[track_caller]
    pub fn index(&self, index: impl AsRef<[Pick]>) -> Result<Array> {
        const NAME: &str = "index";
        let index = index.as_ref();
        if let [Pick::Array(mask)] = index
            && mask.dtype() == DType::Bool
            && mask.shape() == self.shape()
            && self.ndim() > 0
        {
            return self.masked(mask);
        }
        match self.resolve(index, NAME)? {
            Ok(layout) => Ok(self.view(layout)),
            Err(found) => {
                found.check_unused(NAME)?;
                let source = self.view(found.fancy.view.clone());
                let inputs: Vec<&Array> = std::iter::once(&source).chain(&found.arrays).collect();
                let gather = Task::Gather(found.gather(NAME));
                Array::call_one(gather, &inputs, self.dtype(), found.fancy.shape)
            }
        }
    }

    /// Replaces the elements at an index that may hold arrays by a value that broadcasts to what
    /// [`Array::index`] gives, cast to the array's dtype. Of several values for one element the last one
    /// stays. Only this array changes.
    ///
    /// ```
    /// use arrayon::{self as np, at};
    /// let mut a = np::zeros([4], np::DType::F64);
    /// a.set_index(at![[3, 0, 3]], np::array![1.0, 2.0, 5.0])?;
    /// assert_eq!(a.to_vec::<f64>()?, [2.0, 0.0, 0.0, 5.0]);
    /// let zeros = a.eq(0.0)?;
    /// a.set_index(at![&zeros], -1.0)?;
    /// assert_eq!(a.to_vec::<f64>()?, [2.0, -1.0, -1.0, 5.0]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`Array::index`] and of [`Array::set`].
    #[track_caller]
    pub fn set_index(&mut self, index: impl AsRef<[Pick]>, value: impl Operand) -> Result<()> {
        const NAME: &str = "set_index";
        let index = index.as_ref();
        if let [Pick::Array(mask)] = index
            && mask.dtype() == DType::Bool
            && mask.shape() == self.shape()
            && let Arg::Weak(_) = value.arg()
        {
            // A number wherever a mask is true: a selection, which fuses.
            let value = self.assigned(value.arg(), NAME)?;
            *self = super::elementwise::where_(mask, value, &*self)?;
            return Ok(());
        }
        self.write_at(index, value.arg(), None, NAME)
    }

    /// Combines the elements at an index with values by a binary operation, NumPy's `ufunc.at`: unlike
    /// `set_index(i, index(i) + v)` it accumulates where an element comes several times, in order.
    ///
    /// ```
    /// use arrayon::{self as np, Op, at};
    /// let mut counts = np::zeros([4], np::DType::I64);
    /// counts.accumulate_at(Op::Add, at![[0, 2, 2, 2]], 1)?;
    /// assert_eq!(counts.to_vec::<i64>()?, [1, 0, 3, 0]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`Array::set_index`]; `DType` if the operation is not binary, or gives another dtype than
    /// the array's.
    #[track_caller]
    pub fn accumulate_at(&mut self, op: Op, index: impl AsRef<[Pick]>, value: impl Operand) -> Result<()> {
        check_fold(op, self.dtype())?;
        self.write_at(index.as_ref(), value.arg(), Some(op), op.name())
    }

    #[track_caller]
    fn write_at(&mut self, index: &[Pick], value: Arg<'_>, op: Option<Op>, name: &'static str) -> Result<()> {
        // The region first: an index that is wrong must change nothing.
        let mut found = match (self.resolve(index, name)?, op) {
            (Err(found), _) => found,
            (Ok(_), None) => {
                let basic: Vec<Index> = basic_of(index).collect();
                return self.set_arg(&basic, value);
            }
            // A basic index names each element once.
            (Ok(region), Some(op)) => {
                let now = self.view(region);
                let new = match value {
                    Arg::Array(edge) => now.combine(op, Array(edge.clone()))?,
                    Arg::Weak(weak) => now.combine(op, weak)?,
                };
                let basic: Vec<Index> = basic_of(index).collect();
                return self.set_arg(&basic, new.arg());
            }
        };
        found.check_unused(name)?;
        let value = self.assigned(value, name)?;
        // As in NumPy, leading axes of length 1 that the result does not have are ignored.
        let extra = value.ndim().saturating_sub(found.fancy.shape.ndim());
        let value = match value.shape()[..extra].iter().all(|&n| n == 1) {
            true => value.reshape(Shape::new(&value.shape()[extra..]))?,
            false => value,
        };
        let value = value.broadcast_to(found.fancy.shape.clone())?;
        if self.ensure_covers_node() {
            // The copy lies in another way.
            let Err(again) = self.resolve(index, name)? else { unreachable!("it held arrays before") };
            found.fancy = again.fancy;
        }
        self.scatter(found.gather(name), found.fancy.view, op, &value, &found.arrays)
    }

    /// Replaces elements of a region of this array's node: the array covers its node.
    #[track_caller]
    pub(super) fn scatter(
        &mut self,
        place: Gather,
        region: crate::base::layout::Layout,
        op: Option<Op>,
        value: &Array,
        indices: &[Array],
    ) -> Result<()> {
        let old = Edge::whole(Arc::clone(&self.0.node));
        let edges: Vec<&Edge> = [&old, &value.0].into_iter().chain(indices.iter().map(|i| &i.0)).collect();
        let task = Task::Scatter(Scatter { place, region, op });
        let shape = self.0.node.shape.clone();
        let drafts = call::drafts(task, &edges, vec![(self.dtype(), shape)])?;
        drop(edges);
        drop(old);
        drafts.into_iter().for_each(|draft| self.replace(draft));
        Ok(())
    }

    /// A binary operation with something else.
    #[track_caller]
    fn combine(&self, op: Op, other: impl Operand) -> Result<Array> {
        Ok(Array::from_draft(build::map(op, &[self.arg(), other.arg()])?))
    }

    /// A value in this array's dtype, as assignment casts it.
    #[track_caller]
    pub(super) fn assigned(&self, value: Arg<'_>, name: &'static str) -> Result<Array> {
        match value {
            Arg::Array(edge) => Ok(Array(edge.clone()).astype(self.dtype())),
            Arg::Weak(weak) => Ok(Array::scalar(build::assigned(name, weak, self.dtype())?)),
        }
    }

    /// The elements where a mask of the same shape is true.
    #[track_caller]
    fn masked(&self, truth: &Array) -> Result<Array> {
        let truth = truth.at_hand()?;
        let count = mask::count(truth.stored::<bool>()?);
        Array::call_one(Task::Compress, &[self, &truth], self.dtype(), count)
    }

    /// What an index means for this array: a view, if it holds no arrays.
    #[track_caller]
    fn resolve(
        &self,
        index: &[Pick],
        name: &'static str,
    ) -> Result<std::result::Result<crate::base::layout::Layout, Resolved>> {
        if index.iter().all(|pick| matches!(pick, Pick::Basic(_))) {
            let basic: Vec<Index> = basic_of(index).collect();
            return Ok(Ok(self.0.layout.slice(&basic, name)?));
        }
        let mut places = Vec::new();
        let mut arrays = Vec::new();
        // Axes that places before and after the ellipsis take, to tell a mask which axes it is for.
        let mut axis = 0;
        let taken: usize = index.iter().map(axes_of).sum();
        for pick in index {
            match pick {
                Pick::Basic(at) => {
                    places.push(Place::Basic(*at));
                    axis += match at {
                        Index::Ellipsis => self.ndim().saturating_sub(taken),
                        _ => axes_of(pick),
                    };
                }
                Pick::Array(array) if array.dtype() == DType::Bool => {
                    self.check_mask(array, axis, name)?;
                    axis += array.ndim();
                    // A single truth value is one or no place of an axis of length 1.
                    let single = array.ndim() == 0;
                    for list in places_of(array, if single { &[1] } else { array.shape() })? {
                        let shape = Shape::from(list.len());
                        places.push(if single { Place::New(shape) } else { Place::Array(shape) });
                        arrays.push(Array::from_vec(list));
                    }
                }
                Pick::Array(array) => {
                    places.push(Place::Array(Shape::from(array.shape())));
                    arrays.push(indices(array, name)?);
                    axis += 1;
                }
            }
        }
        let fancy = resolve(&self.0.layout, &places, name)?;
        let arrays: Result<Vec<Array>> =
            arrays.iter().map(|a| a.broadcast_to(fancy.indices.clone())).collect();
        Ok(Err(Resolved { fancy, arrays: arrays? }))
    }

    /// A mask has the lengths of the axes that it is for.
    #[track_caller]
    fn check_mask(&self, truth: &Array, axis: usize, name: &'static str) -> Result<()> {
        if self.ndim() < axis + truth.ndim() {
            let kind = ErrorKind::TooManyIndices { indices: axis + truth.ndim(), ndim: self.ndim() };
            return Err(Error::new(name, kind));
        }
        let own = &self.shape()[axis..][..truth.ndim()];
        if own == truth.shape() {
            return Ok(());
        }
        let why = format!("a mask of shape {:?} does not fit the axes from {axis} on", truth.shape());
        Err(Error::shape(name, self.shape(), why))
    }
}

/// The basic places of an index.
fn basic_of(index: &[Pick]) -> impl Iterator<Item = Index> + '_ {
    index.iter().filter_map(|pick| match pick {
        Pick::Basic(at) => Some(*at),
        Pick::Array(_) => None,
    })
}

/// Axes that a place takes; the ellipsis none of its own.
fn axes_of(pick: &Pick) -> usize {
    match pick {
        Pick::Basic(Index::Int(_) | Index::Slice { .. }) => 1,
        Pick::Basic(_) => 0,
        Pick::Array(array) if array.dtype() == DType::Bool => array.ndim(),
        Pick::Array(_) => 1,
    }
}

/// An array of indices as int64.
///
/// # Errors
/// `DType` if they are no integers.
#[track_caller]
pub(super) fn indices(array: &Array, name: &'static str) -> Result<Array> {
    match array.dtype() {
        DType::I64 => Ok(array.clone()),
        // Beyond int64 no index is right, and none may become right by wrapping.
        DType::U64 => Ok(array.minimum(i64::MAX)?.astype(DType::I64)),
        dtype if dtype.is_integer() => Ok(array.astype(DType::I64)),
        // Nothing has no index that could be wrong; NumPy takes an empty list so, but no array of floats.
        _ if array.is_empty() => Ok(array.astype(DType::I64)),
        dtype => {
            let why = "indices must be integers".to_string();
            Err(Error::dtype(name, &[dtype], why))
        }
    }
}

/// As [`indices`] into an axis of some length, of which truth values are 0 and 1. Of those that wrap around
/// it uint64 has the remainders, so that none is beyond int64. There are none into an axis without elements,
/// whatever the bounds; that is an error here, as what depends on them may have no elements either.
#[track_caller]
pub(super) fn indices_within(
    array: &Array,
    (axis, size): (usize, usize),
    bounds: Bounds,
    name: &'static str,
) -> Result<Array> {
    let found = match (array.dtype(), bounds) {
        (DType::Bool, _) => array.astype(DType::I64),
        (DType::U64, Bounds::Wrap) if size > 0 => indices(&array.remainder(size)?, name)?,
        _ => indices(array, name)?,
    };
    if size == 0
        && let Some(&index) = found.to_vec::<i64>()?.first()
    {
        return Err(Error::new(name, ErrorKind::Index { index: index as isize, axis, size }));
    }
    Ok(found)
}

/// The elements of an array of indices, which is evaluated.
///
/// # Errors
/// `DType` if they are no integers.
#[track_caller]
pub(super) fn listed(array: &Array, name: &'static str) -> Result<Vec<i64>> {
    if !array.dtype().is_integer() {
        return Err(Error::dtype(name, &[array.dtype()], "indices are integers"));
    }
    indices(array, name)?.to_vec()
}

/// The places where a mask is true, in row-major order of a shape of as many elements: a list for each of
/// its axes.
#[track_caller]
pub(super) fn places_of(truth: &Array, shape: &[usize]) -> Result<Vec<Vec<i64>>> {
    Ok(mask::positions(truth.at_hand()?.stored::<bool>()?, shape))
}

/// Whether a binary operation keeps a dtype, so that its results can be its operands again.
///
/// # Errors
/// `DType` if not.
#[track_caller]
pub(super) fn check_fold(op: Op, dtype: DType) -> Result<()> {
    let faults = op == Op::Power && dtype.is_integer();
    if op.arity() == 2 && op.computes(dtype) && op.output(dtype) == dtype && !faults {
        return Ok(());
    }
    let why = "does not combine two elements of the array's dtype into one".to_string();
    Err(Error::dtype(op.name(), &[dtype], why))
}
