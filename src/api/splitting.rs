//! Splitting arrays into views of their parts.

use super::array::Array;
use crate::base::error::{Error, Result};
use crate::base::index::Index;
use crate::base::shape::normalize_axis;

/// Where [`split`] cuts: into a number of equal parts, or before these indices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sections {
    /// So many parts of equal length.
    Count(usize),
    /// Before each of these indices, by the rules of slices: negative ones count from the end, those
    /// outside are clamped.
    Before(Vec<isize>),
}

impl From<usize> for Sections {
    fn from(count: usize) -> Sections {
        Sections::Count(count)
    }
}

impl<const N: usize> From<[isize; N]> for Sections {
    fn from(indices: [isize; N]) -> Sections {
        Sections::Before(indices.to_vec())
    }
}

impl From<&[isize]> for Sections {
    fn from(indices: &[isize]) -> Sections {
        Sections::Before(indices.to_vec())
    }
}

impl From<Vec<isize>> for Sections {
    fn from(indices: Vec<isize>) -> Sections {
        Sections::Before(indices)
    }
}

/// The parts of an array along an axis, as views: so many of equal length, or cut before indices.
///
/// ```
/// use arrayon as np;
/// let parts = np::split(&np::arange(0, 6, 1)?, 3, 0)?;
/// assert_eq!(parts[2].to_vec::<i64>()?, [4, 5]);
/// let parts = np::split(&np::arange(0, 6, 1)?, [1, 4], 0)?;
/// assert_eq!(parts[1].to_vec::<i64>()?, [1, 2, 3]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`; `Value` if there are to be no parts, `Shape` if they cannot be equal.
#[track_caller]
pub fn split(array: &Array, sections: impl Into<Sections>, axis: isize) -> Result<Vec<Array>> {
    parts("split", array, &sections.into(), axis, true)
}

/// As [`split`], but the first parts are longer by one if the axis does not divide evenly.
///
/// ```
/// use arrayon as np;
/// let parts = np::array_split(&np::arange(0, 5, 1)?, 3, 0)?;
/// assert_eq!(parts.iter().map(|p| p.len()).collect::<Vec<_>>(), [2, 2, 1]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`; `Value` if there are to be no parts.
#[track_caller]
pub fn array_split(array: &Array, sections: impl Into<Sections>, axis: isize) -> Result<Vec<Array>> {
    parts("array_split", array, &sections.into(), axis, false)
}

/// The parts of an array along its second axis, or the only one it has.
///
/// ```
/// use arrayon as np;
/// let parts = np::hsplit(&np::eye(4), 2)?;
/// assert_eq!((parts.len(), parts[0].shape()), (2, &[4, 2][..]));
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// Those of [`split`]; `Shape` if there is no axis.
#[track_caller]
pub fn hsplit(array: &Array, sections: impl Into<Sections>) -> Result<Vec<Array>> {
    at_least("hsplit", array, 1)?;
    parts("hsplit", array, &sections.into(), if array.ndim() > 1 { 1 } else { 0 }, true)
}

/// The parts of an array along its first axis, of at least two.
///
/// ```
/// use arrayon as np;
/// let parts = np::vsplit(&np::eye(4), 2)?;
/// assert_eq!((parts.len(), parts[0].shape()), (2, &[2, 4][..]));
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// Those of [`split`]; `Shape` if there are fewer than two axes.
#[track_caller]
pub fn vsplit(array: &Array, sections: impl Into<Sections>) -> Result<Vec<Array>> {
    at_least("vsplit", array, 2)?;
    parts("vsplit", array, &sections.into(), 0, true)
}

/// The parts of an array along its third axis.
///
/// ```
/// use arrayon as np;
/// let parts = np::dsplit(&np::zeros([2, 3, 4], np::DType::F32), 2)?;
/// assert_eq!((parts.len(), parts[0].shape()), (2, &[2, 3, 2][..]));
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// Those of [`split`]; `Shape` if there are fewer than three axes.
#[track_caller]
pub fn dsplit(array: &Array, sections: impl Into<Sections>) -> Result<Vec<Array>> {
    at_least("dsplit", array, 3)?;
    parts("dsplit", array, &sections.into(), 2, true)
}

#[track_caller]
fn at_least(operation: &'static str, array: &Array, ndim: usize) -> Result<()> {
    if array.ndim() >= ndim {
        return Ok(());
    }
    Err(Error::shape(operation, array.shape(), format!("fewer than {ndim} dimensions")))
}

#[track_caller]
fn parts(
    operation: &'static str,
    array: &Array,
    sections: &Sections,
    axis: isize,
    equal: bool,
) -> Result<Vec<Array>> {
    let axis = normalize_axis(axis, array.ndim(), operation)?;
    let n = array.shape()[axis];
    let layout = &array.0.layout;
    match sections {
        Sections::Count(0) => Err(Error::value(operation, "the number of parts must be larger than 0")),
        &Sections::Count(count) => {
            let (each, longer) = (n / count, n % count);
            if equal && longer > 0 {
                let why = format!("axis {axis} does not divide into {count} equal parts");
                return Err(Error::shape(operation, array.shape(), why));
            }
            let part = |k: usize| {
                let start = k * each + k.min(longer);
                array.view(layout.narrow(axis, start, 1, each + usize::from(k < longer)))
            };
            Ok((0..count).map(part).collect())
        }
        Sections::Before(indices) => {
            let mut index = vec![Index::ALL; axis + 1];
            let mut parts = Vec::with_capacity(indices.len() + 1);
            let mut start = 0;
            for stop in indices.iter().map(|&i| Some(i)).chain([None]) {
                index[axis] = Index::Slice { start: Some(start), stop, step: 1 };
                parts.push(array.view(layout.slice(&index, operation)?));
                start = stop.unwrap_or(0);
            }
            Ok(parts)
        }
    }
}

/// The arrays along an axis, without it, as views: the opposite of [`stack`](crate::stack).
///
/// ```
/// use arrayon as np;
/// let rows = np::unstack(&np::array![[1, 2], [3, 4]], 0)?;
/// assert_eq!(rows[1].to_vec::<i32>()?, [3, 4]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`; `Shape` if there is no axis.
#[track_caller]
pub fn unstack(array: &Array, axis: isize) -> Result<Vec<Array>> {
    at_least("unstack", array, 1)?;
    let axis = normalize_axis(axis, array.ndim(), "unstack")?;
    let mut index = vec![Index::ALL; axis + 1];
    let mut parts = Vec::with_capacity(array.shape()[axis]);
    for k in 0..array.shape()[axis] {
        index[axis] = Index::Int(k as isize);
        parts.push(array.view(array.0.layout.slice(&index, "unstack")?));
    }
    Ok(parts)
}
