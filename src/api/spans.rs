//! Grids of ranges of numbers: NumPy's `mgrid` and `ogrid`, as functions.

use super::array::Array;
use super::create::{arange, linspace_with};
use super::grids::{Indexing, meshgrid, meshgrid_sparse};
use super::joining::stack;
use crate::base::element::Weak;
use crate::base::error::{Error, Result};
use crate::base::promote::result_type;
use std::ops::Range;

/// The numbers along one axis of a grid: a range, with a step, or so many evenly spaced.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span(Numbers);

#[derive(Clone, Copy, Debug, PartialEq)]
enum Numbers {
    Step([Weak; 3]),
    Count(f64, f64, usize),
}

impl Span {
    /// From a number on by steps up to another, which is left out, as [`arange`]: NumPy's
    /// `start:stop:step`.
    pub fn step(start: impl Into<Weak>, stop: impl Into<Weak>, step: impl Into<Weak>) -> Span {
        Span(Numbers::Step([start.into(), stop.into(), step.into()]))
    }

    /// So many from a number to another, both included, as [`linspace`](crate::linspace): NumPy's
    /// `start:stop:5j`.
    pub fn count(start: f64, stop: f64, count: usize) -> Span {
        Span(Numbers::Count(start, stop, count))
    }

    #[track_caller]
    fn numbers(self) -> Result<Array> {
        match self.0 {
            Numbers::Step([start, stop, step]) => arange(start, stop, step),
            Numbers::Count(start, stop, count) => linspace_with(start, stop, count, true),
        }
    }
}

impl<T: Into<Weak>> From<Range<T>> for Span {
    fn from(range: Range<T>) -> Span {
        Span::step(range.start, range.end, 1)
    }
}

/// The numbers of each axis, in one dtype.
#[track_caller]
fn vectors<I>(spans: I) -> Result<Vec<Array>>
where
    I: IntoIterator<Item: Into<Span>>,
{
    let vectors: Vec<Array> = spans.into_iter().map(|span| span.into().numbers()).collect::<Result<_>>()?;
    if vectors.is_empty() {
        return Err(Error::value("mgrid", "a grid has an axis"));
    }
    let dtype = result_type(vectors.iter().map(Array::dtype), None);
    Ok(vectors.iter().map(|vector| vector.astype(dtype)).collect())
}

/// A full grid of ranges: coordinates of each axis along the first one of the result. In int64 if all
/// ranges are of integers, else in float64.
///
/// ```
/// use arrayon as np;
/// let grid = np::mgrid([0..2, 5..8])?;
/// assert_eq!(grid.shape(), [2, 2, 3]);
/// assert_eq!(grid.to_vec::<i64>()?, [0, 0, 0, 1, 1, 1, 5, 6, 7, 5, 6, 7]);
/// let fine = np::mgrid([np::Span::count(0.0, 1.0, 3), np::Span::step(0, 4, 2)])?;
/// assert_eq!(fine.to_vec::<f64>()?, [0.0, 0.0, 0.5, 0.5, 1.0, 1.0, 0.0, 2.0, 0.0, 2.0, 0.0, 2.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Value` if there is no range, or as [`arange`]; `Shape` if the grid is too large to address.
#[track_caller]
pub fn mgrid<I>(spans: I) -> Result<Array>
where
    I: IntoIterator<Item: Into<Span>>,
{
    stack(meshgrid(vectors(spans)?, Indexing::Ij)?, 0)
}

/// An open grid of ranges: an array for each axis, of length 1 along the others.
///
/// ```
/// use arrayon as np;
/// let grid = np::ogrid([0..2, 5..8])?;
/// assert_eq!((grid[0].shape(), grid[1].shape()), (&[2, 1][..], &[1, 3][..]));
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// As [`mgrid`].
#[track_caller]
pub fn ogrid<I>(spans: I) -> Result<Vec<Array>>
where
    I: IntoIterator<Item: Into<Span>>,
{
    meshgrid_sparse(vectors(spans)?, Indexing::Ij)
}
