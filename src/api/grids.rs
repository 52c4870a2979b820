//! Grids of coordinates, and indices into arrays.

use super::array::Array;
use super::create::{arange, written};
use super::fancy::{indices_within, listed, places_of};
use super::joining::stacked;
use super::operand::Operand;
use crate::base::dtype::{DType, Kind, c128};
use crate::base::element::{Element, Weak};
use crate::base::error::{Error, ErrorKind, Result};
use crate::base::shape::{Shape, checked};
use crate::device::routine::Bounds;
use crate::host::lists;
use std::borrow::Borrow;

/// The order of a grid's first two axes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Indexing {
    /// Cartesian: the first vector runs along the second axis, NumPy's default.
    #[default]
    Xy,
    /// That of matrices: each vector runs along its own axis.
    Ij,
}

/// Vectors as coordinates of a grid: each is seen in the grid's shape, without a copy.
///
/// ```
/// use arrayon as np;
/// let (x, y) = (np::array![1, 2, 3], np::array![10, 20]);
/// let grid = np::meshgrid([&x, &y], np::Indexing::Xy)?;
/// assert_eq!(grid[0].to_vec::<i32>()?, [1, 2, 3, 1, 2, 3]);
/// assert_eq!(grid[1].to_vec::<i32>()?, [10, 10, 10, 20, 20, 20]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if an array has more than one axis, or the grid is too large to address.
#[track_caller]
pub fn meshgrid<I>(vectors: I, indexing: Indexing) -> Result<Vec<Array>>
where
    I: IntoIterator<Item: Borrow<Array>>,
{
    let mut grid = open("meshgrid", vectors, indexing)?;
    let lengths: Shape =
        (0..grid.len()).map(|axis| grid.iter().map(|v| v.shape()[axis]).fold(1, longest)).collect();
    for vector in &mut grid {
        *vector = vector.view(vector.0.layout.broadcast_to(&lengths, "meshgrid")?);
    }
    Ok(grid)
}

/// The longer of two lengths that broadcast; nothing beats a length of 0.
fn longest(a: usize, b: usize) -> usize {
    if a == 1 { b } else { a }
}

/// As [`meshgrid`], with axes of length 1 that stretch in operations, NumPy's `sparse=True`.
///
/// ```
/// use arrayon as np;
/// let grid = np::meshgrid_sparse([np::array![1, 2, 3], np::array![10, 20]], np::Indexing::Ij)?;
/// assert_eq!((&grid[0] + &grid[1]).shape(), [3, 2]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if an array has more than one axis.
#[track_caller]
pub fn meshgrid_sparse<I>(vectors: I, indexing: Indexing) -> Result<Vec<Array>>
where
    I: IntoIterator<Item: Borrow<Array>>,
{
    open("meshgrid_sparse", vectors, indexing)
}

#[track_caller]
fn open<I>(operation: &'static str, vectors: I, indexing: Indexing) -> Result<Vec<Array>>
where
    I: IntoIterator<Item: Borrow<Array>>,
{
    let vectors: Vec<Array> = vectors.into_iter().map(|v| v.borrow().clone()).collect();
    let ndim = vectors.len();
    let mut grid = Vec::with_capacity(ndim);
    for (k, vector) in vectors.iter().enumerate() {
        if vector.ndim() > 1 {
            return Err(Error::shape(operation, vector.shape(), "not a vector"));
        }
        let axis = match (indexing, k) {
            (Indexing::Xy, 0) if ndim > 1 => 1,
            (Indexing::Xy, 1) => 0,
            _ => k,
        };
        let mut shape = vec![1; ndim];
        shape[axis] = vector.len();
        grid.push(vector.reshape(&shape[..])?);
    }
    Ok(grid)
}

/// Index arrays that pick, together, the elements at all combinations of some indices of each axis: the
/// vectors given, each along its own axis. A vector of bools stands for the places where it is true,
/// and is evaluated.
///
/// ```
/// use arrayon as np;
/// let open = np::ix_([np::array![0, 2], np::array![1, 2, 3]])?;
/// assert_eq!((open[0].shape(), open[1].shape()), (&[2, 1][..], &[1, 3][..]));
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if an array is not a vector; those of the evaluation.
#[track_caller]
pub fn ix_<I>(vectors: I) -> Result<Vec<Array>>
where
    I: IntoIterator<Item: Borrow<Array>>,
{
    let mut named = Vec::new();
    for vector in vectors {
        let vector = vector.borrow();
        if vector.ndim() != 1 {
            return Err(Error::shape("ix_", vector.shape(), "not a vector"));
        }
        named.push(match vector.dtype() {
            DType::Bool => Array::from_vec(places_of(vector, vector.shape())?.swap_remove(0)),
            _ => vector.clone(),
        });
    }
    open("ix_", named, Indexing::Ij)
}

/// The coordinates of all elements of a shape, one array of them for each axis along a new first axis.
///
/// ```
/// use arrayon as np;
/// let at = np::indices([2, 2])?;
/// assert_eq!(at.to_vec::<i64>()?, [0, 0, 1, 1, 0, 1, 0, 1]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if the result is too large.
#[track_caller]
pub fn indices(shape: impl Into<Shape>) -> Result<Array> {
    let shape = shape.into();
    let mut all = vec![shape.ndim()];
    all.extend(shape.iter());
    checked(&all, DType::I64, "indices")?;
    if shape.ndim() == 0 {
        return Ok(super::create::zeros([0], DType::I64));
    }
    let mut grid = indices_sparse(shape.clone())?;
    for vector in &mut grid {
        *vector = vector.broadcast_to(shape.clone())?;
    }
    stacked("indices", &grid, 0)
}

/// The coordinates along each axis of a shape, with axes of length 1 that stretch in operations.
///
/// ```
/// use arrayon as np;
/// let at = np::indices_sparse([2, 3])?;
/// assert_eq!((at[0].shape(), at[1].shape()), (&[2, 1][..], &[1, 3][..]));
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if an axis is too long.
#[track_caller]
pub fn indices_sparse(shape: impl Into<Shape>) -> Result<Vec<Array>> {
    let mut vectors = Vec::new();
    for &n in shape.into().iter() {
        vectors.push(arange(0, n, 1)?);
    }
    open("indices", vectors, Indexing::Ij)
}

/// The array of what a function makes of each index.
///
/// ```
/// use arrayon as np;
/// let a = np::fromfunction([2, 2], |at| at[0] as f64 + 10.0 * at[1] as f64)?;
/// assert_eq!(a.to_vec::<f64>()?, [0.0, 10.0, 1.0, 11.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `OutOfMemory`, or `Shape` if the result is larger than memory can address.
#[track_caller]
pub fn fromfunction<T: Element>(
    shape: impl Into<Shape>,
    mut function: impl FnMut(&[usize]) -> T,
) -> Result<Array> {
    let shape = shape.into();
    let mut at = vec![0; shape.ndim()];
    written("fromfunction", shape.clone(), T::DTYPE, |out: &mut [T::Raw]| {
        for element in out {
            *element = function(&at).to_raw();
            for axis in (0..at.len()).rev() {
                at[axis] += 1;
                if at[axis] < shape[axis] {
                    break;
                }
                at[axis] = 0;
            }
        }
    })
}

/// `num` numbers from `base` to the power of `start` to `base` to the power of `stop`, both included,
/// whose logarithms are spaced evenly; float64.
///
/// ```
/// use arrayon as np;
/// assert_eq!(np::logspace(0.0, 2.0, 3, 10.0)?.to_vec::<f64>()?, [1.0, 10.0, 100.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if `num` numbers are more than memory can address.
#[track_caller]
pub fn logspace(start: impl Into<Weak>, stop: impl Into<Weak>, num: usize, base: f64) -> Result<Array> {
    logspace_with(start, stop, num, base, true)
}

/// As [`logspace`], with the choice to leave `stop` out.
///
/// # Errors
/// Those of [`logspace`].
#[track_caller]
pub fn logspace_with(
    start: impl Into<Weak>,
    stop: impl Into<Weak>,
    num: usize,
    base: f64,
    endpoint: bool,
) -> Result<Array> {
    super::elementwise::power(base, spaced(start.into(), stop.into(), num, endpoint)?)
}

/// The number that an operand is.
fn number(value: Weak) -> c128 {
    match value {
        Weak::Bool(v) => c128::new(f64::from(u8::from(v)), 0.0),
        Weak::Int(v) => c128::new(v as f64, 0.0),
        Weak::Float(v) => c128::new(v, 0.0),
        Weak::Complex(v) => v,
    }
}

/// Evenly spaced numbers as of [`linspace`](crate::linspace), complex if an end is.
#[track_caller]
fn spaced(start: Weak, stop: Weak, num: usize, endpoint: bool) -> Result<Array> {
    let complex = [start, stop].iter().any(|end| end.kind() == Kind::Complex);
    let (start, stop) = (number(start), number(stop));
    let re = super::create::linspace_with(start.re, stop.re, num, endpoint)?;
    if !complex {
        return Ok(re);
    }
    let im = super::create::linspace_with(start.im, stop.im, num, endpoint)?;
    re.add(im.multiply(c128::new(0.0, 1.0))?)
}

/// `num` numbers from `start` to `stop`, both included and exact, each the same multiple of the one
/// before; float64, or complex128 if an end is complex. Both may be negative.
///
/// ```
/// use arrayon as np;
/// assert_eq!(np::geomspace(1.0, 256.0, 3)?.to_vec::<f64>()?, [1.0, 16.0, 256.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Value` if an end is zero; `Shape` if `num` numbers are more than memory can address.
#[track_caller]
pub fn geomspace(start: impl Into<Weak>, stop: impl Into<Weak>, num: usize) -> Result<Array> {
    geomspace_with(start, stop, num, true)
}

/// As [`geomspace`], with the choice to leave `stop` out.
///
/// # Errors
/// Those of [`geomspace`].
#[track_caller]
pub fn geomspace_with(
    start: impl Into<Weak>,
    stop: impl Into<Weak>,
    num: usize,
    endpoint: bool,
) -> Result<Array> {
    let (start, stop) = (start.into(), stop.into());
    let complex = [start, stop].iter().any(|end| end.kind() == Kind::Complex);
    let (start, stop) = (number(start), number(stop));
    if start == c128::default() || stop == c128::default() {
        return Err(Error::value("geomspace", "a geometric sequence cannot hold zero"));
    }
    // The sign is turned back at the end, so that the logarithm of one end is real.
    let sign = start / start.norm();
    let (first, last) = (start / sign, stop / sign);
    if !complex {
        let (first, last, sign) = (first.re, last.re, sign.re);
        let numbers = logspace_with(first.log10(), last.log10(), num, 10.0, endpoint)?;
        return with_ends(numbers, first, last, endpoint)?.multiply(sign);
    }
    let numbers = logspace_with(first.log10(), last.log10(), num, 10.0, endpoint)?;
    with_ends(numbers, first, last, endpoint)?.multiply(sign)
}

/// Numbers whose ends are exact.
#[track_caller]
fn with_ends(mut numbers: Array, first: impl Operand, last: impl Operand, endpoint: bool) -> Result<Array> {
    let num = numbers.len();
    if num > 0 {
        numbers.set([crate::base::index::Index::Int(0)], first)?;
    }
    if num > 1 && endpoint {
        numbers.set([crate::base::index::Index::Int(-1)], last)?;
    }
    Ok(numbers)
}

/// An array for values to come: zeros, since nothing here shows what memory held before.
///
/// # Panics
/// If the shape's size in bytes is more than memory can address.
#[track_caller]
pub fn empty(shape: impl Into<Shape>, dtype: DType) -> Array {
    super::create::zeros(shape, dtype)
}

/// An array for values to come in the shape and dtype of another array.
#[track_caller]
pub fn empty_like(other: &Array) -> Array {
    super::create::zeros_like(other)
}

/// Row and column of each place of an `n` by `m` matrix that a test takes.
#[track_caller]
fn places(
    operation: &'static str,
    n: usize,
    m: usize,
    columns: impl Fn(isize) -> std::ops::Range<isize>,
) -> Result<[Array; 2]> {
    checked(&[n, m], DType::I64, operation)?;
    let range = |row: usize| {
        let range = columns(row as isize);
        range.start.clamp(0, m as isize) as i64..range.end.clamp(0, m as isize) as i64
    };
    let count = (0..n).map(|row| (range(row).end - range(row).start).max(0) as usize).sum();
    let (mut rows, mut cols) = (lists::room(count, operation)?, lists::room(count, operation)?);
    for row in 0..n {
        rows.extend(range(row).map(|_| row as i64));
        cols.extend(range(row));
    }
    Ok([Array::from_vec(rows), Array::from_vec(cols)])
}

/// Rows and columns of the places of an `n` by `m` matrix on or below the `k`th diagonal.
///
/// ```
/// use arrayon as np;
/// let [rows, columns] = np::tril_indices(2, 0, 2)?;
/// assert_eq!((rows.to_vec::<i64>()?, columns.to_vec::<i64>()?), (vec![0, 1, 1], vec![0, 0, 1]));
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if the matrix is too large.
#[track_caller]
pub fn tril_indices(n: usize, k: isize, m: usize) -> Result<[Array; 2]> {
    places("tril_indices", n, m, |row| 0..row.saturating_add(k).saturating_add(1))
}

/// Rows and columns of the places of an `n` by `m` matrix on or above the `k`th diagonal.
///
/// ```
/// use arrayon as np;
/// let [rows, columns] = np::triu_indices(2, 0, 2)?;
/// assert_eq!((rows.to_vec::<i64>()?, columns.to_vec::<i64>()?), (vec![0, 0, 1], vec![0, 1, 1]));
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if the matrix is too large.
#[track_caller]
pub fn triu_indices(n: usize, k: isize, m: usize) -> Result<[Array; 2]> {
    places("triu_indices", n, m, |row| row.saturating_add(k)..isize::MAX)
}

/// The indices of the main diagonal of an array of `ndim` axes of length `n`: the same for each axis.
///
/// ```
/// use arrayon as np;
/// let at = np::diag_indices(2, 2)?;
/// assert_eq!(at[1].to_vec::<i64>()?, [0, 1]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Value` if `n` numbers are too many.
#[track_caller]
pub fn diag_indices(n: usize, ndim: usize) -> Result<Vec<Array>> {
    Ok(vec![arange(0, n, 1)?; ndim])
}

/// The index of each axis of a shape for positions in row-major order, which are evaluated.
///
/// ```
/// use arrayon as np;
/// let at = np::unravel_index(np::array![22, 41], [7, 6])?;
/// assert_eq!((at[0].to_vec::<i64>()?, at[1].to_vec::<i64>()?), (vec![3, 6], vec![4, 5]));
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Index` if a position is not inside the shape, `DType` if positions are not integers; those of the
/// evaluation.
#[track_caller]
pub fn unravel_index(positions: impl Borrow<Array>, shape: impl Into<Shape>) -> Result<Vec<Array>> {
    let (positions, shape) = (positions.borrow(), shape.into());
    let size = checked(&shape, DType::Bool, "unravel_index")?;
    let listed = listed(positions, "unravel_index")?;
    let mut axes = Vec::new();
    for _ in shape.iter() {
        axes.push(lists::room(listed.len(), "unravel_index")?);
    }
    for position in listed {
        if position < 0 || position as u64 >= size as u64 {
            let kind = ErrorKind::Index { index: position as isize, axis: 0, size };
            return Err(Error::new("unravel_index", kind));
        }
        let mut rest = position;
        for (axis, &n) in shape.iter().enumerate().rev() {
            axes[axis].push(rest % n as i64);
            rest /= n as i64;
        }
    }
    let mut arrays = Vec::with_capacity(axes.len());
    for axis in axes {
        arrays.push(Array::from_shape_vec(positions.shape(), axis)?);
    }
    Ok(arrays)
}

/// The positions in row-major order of indices into a shape: one array of indices for each axis, which
/// broadcast together and are evaluated.
///
/// ```
/// use arrayon as np;
/// let at = [np::array![3, 6], np::array![4, 5]];
/// let positions = np::ravel_multi_index(&at, [7, 6], np::Bounds::Raise)?;
/// assert_eq!(positions.to_vec::<i64>()?, [22, 41]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Index` if one is outside its axis and that is to be an error, `Value` if there are not as many arrays
/// as axes, `Broadcast`, `DType` if they are not integers; those of the evaluation.
#[track_caller]
pub fn ravel_multi_index<I>(indices: I, shape: impl Into<Shape>, mode: Bounds) -> Result<Array>
where
    I: IntoIterator<Item: Borrow<Array>>,
{
    const NAME: &str = "ravel_multi_index";
    let shape = shape.into();
    checked(&shape, DType::Bool, NAME)?;
    let indices: Vec<Array> = indices.into_iter().map(|a| a.borrow().clone()).collect();
    if indices.len() != shape.ndim() {
        return Err(Error::value(NAME, format!("{} index arrays for {} axes", indices.len(), shape.ndim())));
    }
    let common = super::shape::broadcast_arrays(&indices.iter().collect::<Vec<_>>())?;
    let out = common.first().map_or(Shape::default(), |array| array.shape().into());
    let mut positions = lists::zeros::<i64>(out.size(), NAME)?;
    for (axis, (array, &n)) in common.iter().zip(shape.iter()).enumerate() {
        let size = n as i64;
        let indices = listed(&indices_within(array, (axis, n), mode, NAME)?, NAME)?;
        for (position, index) in positions.iter_mut().zip(indices) {
            let inside = (0..size).contains(&index);
            let index = match mode {
                _ if inside => index,
                Bounds::Wrap => index.rem_euclid(size),
                Bounds::Clip => index.clamp(0, size - 1),
                Bounds::Raise => {
                    let kind = ErrorKind::Index { index: index as isize, axis, size: n };
                    return Err(Error::new(NAME, kind));
                }
            };
            *position = *position * size + index;
        }
    }
    Array::from_shape_vec(out, positions)
}
