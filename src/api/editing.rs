//! Inserting into an axis, deleting from it, and trimming zeros.

use super::array::Array;
use super::assemble::{beside, pick, with_length};
use super::fancy::listed;
use super::joining::joined;
use super::operand::Operand;
use super::parts::along;
use crate::base::dtype::DType;
use crate::base::error::{Error, ErrorKind, Result};
use crate::base::index::Index;
use crate::base::layout::Layout;
use crate::base::promote::Casting;
use crate::base::shape::normalize_axes;

/// Places on an axis: what [`delete`] and [`insert`] take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Places {
    /// One index; negative ones count from the end.
    One(isize),
    /// The indices of a slice, made with [`s!`](crate::s!), by the rules of slices.
    Slice(Index),
    /// Some indices, in any order.
    List(Vec<isize>),
    /// Where this is true.
    Mask(Vec<bool>),
}

impl From<isize> for Places {
    fn from(index: isize) -> Places {
        Places::One(index)
    }
}

impl From<[Index; 1]> for Places {
    fn from([index]: [Index; 1]) -> Places {
        match index {
            Index::Int(index) => Places::One(index),
            index => Places::Slice(index),
        }
    }
}

impl<const N: usize> From<[isize; N]> for Places {
    fn from(indices: [isize; N]) -> Places {
        Places::List(indices.to_vec())
    }
}

impl From<&[isize]> for Places {
    fn from(indices: &[isize]) -> Places {
        Places::List(indices.to_vec())
    }
}

impl From<Vec<isize>> for Places {
    fn from(indices: Vec<isize>) -> Places {
        Places::List(indices)
    }
}

impl<const N: usize> From<[bool; N]> for Places {
    fn from(mask: [bool; N]) -> Places {
        Places::Mask(mask.to_vec())
    }
}

impl From<&[bool]> for Places {
    fn from(mask: &[bool]) -> Places {
        Places::Mask(mask.to_vec())
    }
}

impl From<Vec<bool>> for Places {
    fn from(mask: Vec<bool>) -> Places {
        Places::Mask(mask)
    }
}

impl TryFrom<&Array> for Places {
    type Error = Error;

    /// The places that an array of integers or of bools names, which is evaluated.
    ///
    /// ```
    /// use arrayon as np;
    /// let a = np::array![5, 6, 7];
    /// let mask = a.gt(5)?;
    /// assert_eq!(np::delete(&a, np::Places::try_from(&mask)?, None)?.to_vec::<i32>()?, [5]);
    /// # Ok::<(), np::Error>(())
    /// ```
    #[track_caller]
    fn try_from(array: &Array) -> Result<Places> {
        if array.ndim() > 1 {
            return Err(Error::shape("places", array.shape(), "the places on an axis are a list"));
        }
        if array.dtype() == DType::Bool {
            return Ok(Places::Mask(array.to_vec()?));
        }
        let indices: Vec<isize> = listed(array, "places")?.into_iter().map(|i| i as isize).collect();
        Ok(if array.ndim() == 0 { Places::One(indices[0]) } else { Places::List(indices) })
    }
}

impl Places {
    /// The indices on an axis of length `n`, of which those up to `end` may be named.
    #[track_caller]
    fn resolve(&self, operation: &'static str, axis: usize, n: usize, end: usize) -> Result<Vec<usize>> {
        let list = match self {
            Places::One(index) => std::slice::from_ref(index),
            Places::List(list) => &list[..],
            Places::Slice(index) => {
                let layout = Layout::contiguous(n).slice(&[*index], operation)?;
                return match layout.ndim() {
                    1 => Ok(layout.offsets().collect()),
                    _ => Err(Error::value(operation, "the places are those of one axis")),
                };
            }
            Places::Mask(mask) => {
                if mask.len() != n {
                    let why = format!("the mask's length is not that of axis {axis}, which is {n}");
                    return Err(Error::shape(operation, &[mask.len()], why));
                }
                return Ok((0..n).filter(|&i| mask[i]).collect());
            }
        };
        let mut indices = Vec::with_capacity(list.len());
        for &index in list {
            let from_front = if index < 0 { index.saturating_add_unsigned(n) } else { index };
            if from_front < 0 || from_front as usize >= end {
                return Err(Error::new(operation, ErrorKind::Index { index, axis, size: n }));
            }
            indices.push(from_front as usize);
        }
        Ok(indices)
    }
}

/// The array without some places of an axis; with `None` for the axis, of its elements in one
/// dimension.
///
/// ```
/// use arrayon::{self as np, s};
/// let a = np::arange(0, 6, 1)?;
/// assert_eq!(np::delete(&a, 1, None)?.to_vec::<i64>()?, [0, 2, 3, 4, 5]);
/// assert_eq!(np::delete(&a, [0, -1], 0)?.to_vec::<i64>()?, [1, 2, 3, 4]);
/// assert_eq!(np::delete(&a, s![..;2], 0)?.to_vec::<i64>()?, [1, 3, 5]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`; `Index` if a place is not there, `Shape` if a mask is not as long as the axis.
#[track_caller]
pub fn delete(array: &Array, places: impl Into<Places>, axis: impl Into<Option<isize>>) -> Result<Array> {
    let (x, axis) = along(array, axis.into(), "delete")?;
    let n = x.shape()[axis];
    let mut kept = vec![true; n];
    for index in places.into().resolve("delete", axis, n, n)? {
        kept[index] = false;
    }
    let indices: Vec<usize> = (0..n).filter(|&i| kept[i]).collect();
    pick("delete", &x, axis, &indices)
}

/// The array with values inserted before some places of an axis; with `None` for the axis, of its
/// elements in one dimension. Places are those of the array as it was, and one may be named again. The
/// values, cast to the array's dtype, broadcast to what is inserted; before a single place there may be
/// several values inserted.
///
/// ```
/// use arrayon as np;
/// let a = np::array![[1, 1], [2, 2]];
/// assert_eq!(np::insert(&a, 1, 5, None)?.to_vec::<i32>()?, [1, 5, 1, 2, 2]);
/// assert_eq!(np::insert(&a, 1, np::array![8, 9], 1)?.to_vec::<i32>()?, [1, 8, 1, 2, 9, 2]);
/// assert_eq!(np::insert(&a, [0, 2], 0, 0)?.shape(), [4, 2]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`; `Index` if a place is not there, `Broadcast`, `DeviceMismatch`.
#[track_caller]
pub fn insert(
    array: &Array,
    places: impl Into<Places>,
    values: impl Operand,
    axis: impl Into<Option<isize>>,
) -> Result<Array> {
    const NAME: &str = "insert";
    let (x, axis) = along(array, axis.into(), NAME)?;
    let n = x.shape()[axis];
    // A mask names places of its own, as many as it may have.
    let places = match places.into() {
        Places::Mask(mask) => Places::List((0..mask.len() as isize).filter(|&i| mask[i as usize]).collect()),
        places => places,
    };
    let indices = places.resolve(NAME, axis, n, n + 1)?;
    let values = beside(NAME, &x, values.arg())?.astype_with(x.dtype(), Casting::Unsafe)?;
    // As many axes as the array, those that lack in front.
    let lacking: Vec<isize> = (0..x.ndim().saturating_sub(values.ndim()) as isize).collect();
    let mut values = values.view(values.0.layout.expand_dims(&lacking, NAME)?);
    let mut count = indices.len();
    if count == 1 {
        // At one place the values' own length is inserted; values of a lone place have that axis first.
        if matches!(places, Places::One(_)) && values.ndim() == x.ndim() {
            values = values.view(values.0.layout.move_axis(&[0], &[axis as isize], NAME)?);
        }
        if values.ndim() == x.ndim() {
            count = values.shape()[axis];
        }
    }
    let values = values.view(values.0.layout.broadcast_to(&with_length(x.shape(), axis, count), NAME)?);
    // Of equal places the first named comes first.
    let mut order: Vec<usize> = (0..indices.len()).collect();
    order.sort_by_key(|&k| indices[k]);
    let mut source = Vec::with_capacity(n + count);
    let mut next = 0;
    for i in 0..=n {
        while next < order.len() && indices[order[next]] == i {
            match indices.len() {
                1 => source.extend(n..n + count),
                _ => source.push(n + order[next]),
            }
            next += 1;
        }
        if i < n {
            source.push(i);
        }
    }
    from_either(&x, &values, axis, &source)
}

/// Places of an axis of two arrays, those of the second counted on from the first's end.
#[track_caller]
fn from_either(x: &Array, values: &Array, axis: usize, source: &[usize]) -> Result<Array> {
    const RUNS: usize = 64;
    let n = x.shape()[axis];
    let mut pieces: Vec<Array> = Vec::new();
    for run in source.chunk_by(|a, b| b.wrapping_sub(*a) == 1 && *b != n) {
        if pieces.len() == RUNS {
            return pick(
                "insert",
                &joined("insert", &[x.clone(), values.clone()], Some(axis as isize))?,
                axis,
                source,
            );
        }
        let (of, start) = if run[0] < n { (x, run[0]) } else { (values, run[0] - n) };
        pieces.push(of.view(of.0.layout.narrow(axis, start, 1, run.len())));
    }
    if pieces.is_empty() {
        return Ok(x.clone());
    }
    joined("insert", &pieces, Some(axis as isize))
}

/// Which ends [`trim_zeros_with`] trims.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Trim {
    /// Both.
    #[default]
    Both,
    /// The front.
    Front,
    /// The back.
    Back,
}

/// Without the zeros at both ends of all axes: the smallest box that holds what is not zero, as a view.
/// The array is evaluated.
///
/// ```
/// use arrayon as np;
/// let a = np::trim_zeros(&np::array![0, 0, 1, 0, 2, 0])?;
/// assert_eq!(a.to_vec::<i32>()?, [1, 0, 2]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// Those of the evaluation.
#[track_caller]
pub fn trim_zeros(array: &Array) -> Result<Array> {
    trim_zeros_with(array, Trim::Both, None)
}

/// As [`trim_zeros`], of one end or of both, along an axis or along all.
///
/// ```
/// use arrayon as np;
/// let a = np::array![[0, 0, 1], [0, 2, 0]];
/// assert_eq!(np::trim_zeros_with(&a, np::Trim::Front, 1)?.shape(), [2, 2]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`; those of the evaluation.
#[track_caller]
pub fn trim_zeros_with(
    array: &Array,
    trim: Trim,
    axis: impl Into<super::rearranging::Along>,
) -> Result<Array> {
    let ndim = array.ndim();
    let axes = match axis.into().list() {
        Some(axes) => normalize_axes(axes, ndim, "trim_zeros")?,
        None => (0..ndim).collect(),
    };
    let there = array.ne(false)?;
    let mut layout = array.0.layout.clone();
    for axis in axes {
        let others: Vec<isize> = (0..ndim).filter(|&d| d != axis).map(|d| d as isize).collect();
        let full: Vec<bool> = there.any_with(super::reduce::axis(others))?.to_vec()?;
        let n = full.len();
        let first = full.iter().position(|&there| there);
        // Where all is zero nothing is left.
        let (first, last) = match (first, full.iter().rposition(|&there| there)) {
            (Some(first), Some(last)) => (first, last),
            _ => (n, n.wrapping_sub(1)),
        };
        let start = if trim == Trim::Back && first < n { 0 } else { first };
        let end = if trim == Trim::Front { n } else { last.wrapping_add(1) };
        layout = layout.narrow(axis, start.min(n), 1, end.saturating_sub(start));
    }
    Ok(array.view(layout))
}
