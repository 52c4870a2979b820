//! Joining arrays: along an axis they have, along a new one, and in blocks.

use super::array::Array;
use super::assemble::{Fill, assemble, common_dtype};
use crate::base::error::{Error, Result};
use crate::base::layout::Layout;
use crate::base::shape::{Shape, checked, normalize_axis};
use std::borrow::Borrow;

/// The arrays of a list.
fn listed<I: IntoIterator<Item: Borrow<Array>>>(arrays: I) -> Vec<Array> {
    arrays.into_iter().map(|a| a.borrow().clone()).collect()
}

/// Arrays joined along an axis, in which alone their shapes may differ; with `None` for the axis they
/// are flattened first. The dtype is the [`result_type`](crate::result_type) of all.
///
/// Each array is written once, straight to its place: what is still pending is computed there.
///
/// ```
/// use arrayon as np;
/// let (a, b) = (np::array![[1, 2], [3, 4]], np::array![[5, 6]]);
/// assert_eq!(np::concatenate([&a, &b], 0)?.shape(), [3, 2]);
/// assert_eq!(np::concatenate([&a, &b.t()], 1)?.to_vec::<i32>()?, [1, 2, 5, 3, 4, 6]);
/// assert_eq!(np::concatenate([&a, &b], None)?.shape(), [6]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Value` if there are no arrays, `Shape` if one has no axes or their shapes differ in another axis,
/// `Axis`, `DeviceMismatch`.
#[track_caller]
pub fn concatenate<I>(arrays: I, axis: impl Into<Option<isize>>) -> Result<Array>
where
    I: IntoIterator<Item: Borrow<Array>>,
{
    joined("concatenate", &listed(arrays), axis.into())
}

/// As [`concatenate`], the Array API's name.
///
/// # Errors
/// Those of [`concatenate`].
#[track_caller]
pub fn concat<I>(arrays: I, axis: impl Into<Option<isize>>) -> Result<Array>
where
    I: IntoIterator<Item: Borrow<Array>>,
{
    joined("concat", &listed(arrays), axis.into())
}

#[track_caller]
pub(super) fn joined(operation: &'static str, arrays: &[Array], axis: Option<isize>) -> Result<Array> {
    let Some(first) = arrays.first() else {
        return Err(Error::value(operation, "there are no arrays to join"));
    };
    let dtype = common_dtype(arrays);
    let Some(axis) = axis else {
        return flat(operation, arrays);
    };
    let ndim = first.ndim();
    if ndim == 0 {
        return Err(Error::shape(operation, first.shape(), "an array without axes cannot be joined"));
    }
    let axis = normalize_axis(axis, ndim, operation)?;
    let mut total = 0usize;
    for array in arrays {
        let fits =
            array.ndim() == ndim && (0..ndim).all(|d| d == axis || array.shape()[d] == first.shape()[d]);
        if !fits {
            let why = format!("does not join {:?} along axis {axis}", first.shape());
            return Err(Error::shape(operation, array.shape(), why));
        }
        total = total.saturating_add(array.shape()[axis]);
    }
    let mut shape = Shape::from(first.shape());
    shape.as_mut_slice()[axis] = total;
    // A result too large to address has no layout.
    checked(&shape, dtype, operation)?;
    let whole = Layout::contiguous(shape.clone());
    let mut at = 0;
    let mut parts = Vec::with_capacity(arrays.len());
    for array in arrays {
        let n = array.shape()[axis];
        parts.push((whole.narrow(axis, at, 1, n), Fill::Array(array.clone())));
        at += n;
    }
    assemble(operation, dtype, shape, &parts)
}

/// Arrays one after the other in one dimension.
#[track_caller]
fn flat(operation: &'static str, arrays: &[Array]) -> Result<Array> {
    let total = arrays.iter().fold(0usize, |sum, array| sum.saturating_add(array.len()));
    let dtype = common_dtype(arrays);
    checked(&[total], dtype, operation)?;
    let whole = Layout::contiguous(total);
    let mut at = 0;
    let mut parts = Vec::with_capacity(arrays.len());
    for array in arrays {
        // The place in the array's own shape, so that it need not be dense.
        let place = whole.narrow(0, at, 1, array.len()).reshape_view(array.shape());
        parts.push((place.expect("a dense place has any shape"), Fill::Array(array.clone())));
        at += array.len();
    }
    assemble(operation, dtype, total.into(), &parts)
}

/// Arrays of one shape joined along a new axis, of which `axis` is the place in the result.
///
/// ```
/// use arrayon as np;
/// let (a, b) = (np::array![1, 2, 3], np::array![4, 5, 6]);
/// assert_eq!(np::stack([&a, &b], 0)?.shape(), [2, 3]);
/// assert_eq!(np::stack([&a, &b], -1)?.to_vec::<i32>()?, [1, 4, 2, 5, 3, 6]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Value` if there are no arrays, `Shape` if their shapes differ, `Axis`, `DeviceMismatch`.
#[track_caller]
pub fn stack<I>(arrays: I, axis: isize) -> Result<Array>
where
    I: IntoIterator<Item: Borrow<Array>>,
{
    stacked("stack", &listed(arrays), axis)
}

#[track_caller]
pub(super) fn stacked(operation: &'static str, arrays: &[Array], axis: isize) -> Result<Array> {
    let mut parts = Vec::with_capacity(arrays.len());
    for array in arrays {
        if array.shape() != arrays[0].shape() {
            let why = format!("does not stack on {:?}", arrays[0].shape());
            return Err(Error::shape(operation, array.shape(), why));
        }
        parts.push(array.view(array.0.layout.expand_dims(&[axis], operation)?));
    }
    joined(operation, &parts, Some(axis))
}

/// Arrays side by side: along the second axis, or the first if they have only one.
///
/// ```
/// use arrayon as np;
/// let a = np::hstack([np::array![1, 2], np::array![3]])?;
/// assert_eq!(a.to_vec::<i32>()?, [1, 2, 3]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// Those of [`concatenate`].
#[track_caller]
pub fn hstack<I>(arrays: I) -> Result<Array>
where
    I: IntoIterator<Item: Borrow<Array>>,
{
    let parts: Vec<Array> = arrays.into_iter().map(|a| a.borrow().atleast_1d()).collect();
    let flat = parts.first().is_some_and(|a| a.ndim() == 1);
    joined("hstack", &parts, Some(if flat { 0 } else { 1 }))
}

/// Arrays on top of each other: along the first axis, those of one dimension being rows.
///
/// ```
/// use arrayon as np;
/// let a = np::vstack([np::array![1, 2], np::array![3, 4]])?;
/// assert_eq!(a.shape(), [2, 2]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// Those of [`concatenate`].
#[track_caller]
pub fn vstack<I>(arrays: I) -> Result<Array>
where
    I: IntoIterator<Item: Borrow<Array>>,
{
    let parts: Vec<Array> = arrays.into_iter().map(|a| a.borrow().atleast_2d()).collect();
    joined("vstack", &parts, Some(0))
}

/// Arrays behind each other: along the third axis, as [`Array::atleast_3d`] shapes them.
///
/// ```
/// use arrayon as np;
/// let a = np::dstack([np::array![1, 2], np::array![3, 4]])?;
/// assert_eq!((a.shape(), a.to_vec::<i32>()?), (&[1, 2, 2][..], vec![1, 3, 2, 4]));
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// Those of [`concatenate`].
#[track_caller]
pub fn dstack<I>(arrays: I) -> Result<Array>
where
    I: IntoIterator<Item: Borrow<Array>>,
{
    let parts: Vec<Array> = arrays.into_iter().map(|a| a.borrow().atleast_3d()).collect();
    joined("dstack", &parts, Some(2))
}

/// Arrays joined along the second axis, those of one dimension being columns.
///
/// ```
/// use arrayon as np;
/// let a = np::column_stack([np::array![1, 2], np::array![3, 4]])?;
/// assert_eq!(a.to_vec::<i32>()?, [1, 3, 2, 4]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// Those of [`concatenate`].
#[track_caller]
pub fn column_stack<I>(arrays: I) -> Result<Array>
where
    I: IntoIterator<Item: Borrow<Array>>,
{
    let mut parts = Vec::new();
    for array in arrays {
        let array = array.borrow();
        parts.push(match array.ndim() {
            0 | 1 => array.reshape([-1, 1])?,
            _ => array.clone(),
        });
    }
    joined("column_stack", &parts, Some(1))
}

/// What [`block`] takes: an array, or a list of blocks.
#[derive(Clone)]
pub enum Block {
    /// An array.
    Array(Array),
    /// Blocks side by side: along the last axis in the innermost lists, the one before it around them.
    List(Vec<Block>),
}

impl From<Array> for Block {
    fn from(array: Array) -> Block {
        Block::Array(array)
    }
}

impl From<&Array> for Block {
    fn from(array: &Array) -> Block {
        Block::Array(array.clone())
    }
}

impl<T: Into<Block>, const N: usize> From<[T; N]> for Block {
    fn from(blocks: [T; N]) -> Block {
        Block::List(blocks.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<Block>> From<Vec<T>> for Block {
    fn from(blocks: Vec<T>) -> Block {
        Block::List(blocks.into_iter().map(Into::into).collect())
    }
}

/// An array of blocks in nested lists: the innermost ones are joined along the last axis, those around
/// them along the one before it, and so on.
///
/// ```
/// use arrayon as np;
/// let (a, b) = (np::eye(2), np::zeros([2, 1], np::DType::F64));
/// let m = np::block([[&a, &b], [&a, &b]])?;
/// assert_eq!(m.shape(), [4, 3]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Value` if a list is empty or the lists are not all nested to one depth, `Shape` if blocks do not fit
/// beside each other, `DeviceMismatch`.
#[track_caller]
pub fn block(blocks: impl Into<Block>) -> Result<Array> {
    let blocks = blocks.into();
    let mut leaves = Vec::new();
    let depth = depth(&blocks, &mut leaves)?;
    let ndim = leaves.iter().map(Array::ndim).max().unwrap_or(0).max(depth);
    let mut placed = Vec::new();
    let shape = place(&blocks, depth, ndim, &vec![0; ndim], &mut placed)?;
    let dtype = common_dtype(&leaves);
    checked(&shape, dtype, "block")?;
    let whole = Layout::contiguous(shape.clone());
    let region = |origin: &[usize], array: &Array| {
        let axes = origin.iter().zip(array.shape()).enumerate();
        axes.fold(whole.clone(), |layout, (axis, (&at, &n))| layout.narrow(axis, at, 1, n))
    };
    let parts: Vec<_> =
        placed.into_iter().map(|(origin, array)| (region(&origin, &array), Fill::Array(array))).collect();
    assemble("block", dtype, shape.into(), &parts)
}

/// How deep the lists are nested, which is the same for all arrays; these are listed.
#[track_caller]
fn depth(block: &Block, leaves: &mut Vec<Array>) -> Result<usize> {
    let list = match block {
        Block::Array(array) => {
            leaves.push(array.clone());
            return Ok(0);
        }
        Block::List(list) => list,
    };
    let mut found = None;
    for block in list {
        let below = depth(block, leaves)?;
        if found.is_some_and(|other| other != below) {
            return Err(Error::value("block", "the lists are not nested to the same depth everywhere"));
        }
        found = Some(below);
    }
    match found {
        Some(below) => Ok(below + 1),
        None => Err(Error::value("block", "a list of blocks is empty")),
    }
}

/// Puts the arrays of a block at their places from `origin` on; gives the block's shape.
#[track_caller]
fn place(
    block: &Block,
    depth: usize,
    ndim: usize,
    origin: &[usize],
    placed: &mut Vec<(Vec<usize>, Array)>,
) -> Result<Vec<usize>> {
    let list = match block {
        Block::Array(array) => {
            let mut shape = vec![1; ndim - array.ndim()];
            shape.extend(array.shape());
            placed.push((origin.to_vec(), array.reshape(&shape[..])?));
            return Ok(shape);
        }
        Block::List(list) => list,
    };
    let axis = ndim - depth;
    let mut origin = origin.to_vec();
    let mut whole: Option<Vec<usize>> = None;
    for block in list {
        let shape = place(block, depth - 1, ndim, &origin, placed)?;
        origin[axis] += shape[axis];
        match &mut whole {
            None => whole = Some(shape),
            Some(whole) => {
                if (0..ndim).any(|d| d != axis && whole[d] != shape[d]) {
                    let why = format!("a block beside it has shape {whole:?}, along axis {axis}");
                    return Err(Error::shape("block", &shape, why));
                }
                whole[axis] += shape[axis];
            }
        }
    }
    Ok(whole.expect("lists that are empty were refused before"))
}

/// An array with others appended: [`concatenate`] of two, the second of which may be a number, which then
/// is one of int64, float64 or complex128 as NumPy's `asarray` makes it.
///
/// ```
/// use arrayon as np;
/// let a = np::append(&np::array![1u8, 2], 300, None)?;
/// assert_eq!(a.to_vec::<i64>()?, [1, 2, 300]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// Those of [`concatenate`].
#[track_caller]
pub fn append(
    array: &Array,
    values: impl super::operand::Operand,
    axis: impl Into<Option<isize>>,
) -> Result<Array> {
    let values = super::linalg::array(&values);
    joined("append", &[array.clone(), values], axis.into())
}
