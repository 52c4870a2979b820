//! Triangles and diagonals of matrices, and matrices made of vectors.

use super::array::Array;
use super::assemble::{Fill, assemble};
use super::create::{arange, eye_with, filled};
use super::elementwise::where_;
use super::grids::{diag_indices, tril_indices, triu_indices};
use super::joining::stacked;
use crate::base::dtype::DType;
use crate::base::element::Weak;
use crate::base::error::{Error, Result};
use crate::base::layout::Layout;
use crate::base::promote::{Casting, promote_types};
use crate::base::shape::{Shape, checked};

/// Whether each place of an `n` by `m` matrix is on or below the `k`th diagonal: an expression of two
/// short vectors, which whatever reads it computes on the way.
#[track_caller]
fn below(n: usize, m: usize, k: isize) -> Result<Array> {
    // Devices have loops for 32 bits that may have none for 64.
    let narrow = n.max(m).saturating_add(k.unsigned_abs()) < i32::MAX as usize;
    let dtype = if narrow { DType::I32 } else { DType::I64 };
    // Beyond the matrix all diagonals are alike.
    let k = k.clamp(-(n as isize) - 1, m as isize + 1);
    let rows = arange(k, n as isize + k, 1)?.astype(dtype).reshape([n, 1])?;
    rows.ge(arange(0, m, 1)?.astype(dtype))
}

/// Zeros but for ones on the `k`th diagonal and below it, in `n` rows and `m` columns.
///
/// ```
/// use arrayon as np;
/// let a = np::tri(2, 3, 1, np::DType::I32)?;
/// assert_eq!(a.to_vec::<i32>()?, [1, 1, 0, 1, 1, 1]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if its size in bytes is more than memory can address.
#[track_caller]
pub fn tri(n: usize, m: usize, k: isize, dtype: DType) -> Result<Array> {
    checked(&[n, m], dtype, "tri")?;
    below(n, m, k)?.astype_with(dtype, Casting::Unsafe)
}

#[track_caller]
fn triangle(operation: &'static str, array: &Array, k: isize, lower: bool) -> Result<Array> {
    let zero = Weak::Bool(false);
    match *array.shape() {
        [] => Err(Error::shape(operation, &[], "a triangle needs an axis")),
        // A vector is every row of a square matrix.
        [n] => triangle(operation, &array.broadcast_to([n, n])?, k, lower),
        [.., n, m] if lower => where_(below(n, m, k)?, array, zero),
        [.., n, m] => where_(below(n, m, k.saturating_sub(1))?, zero, array),
    }
}

/// The matrices of the last two axes with zeros above the `k`th diagonal.
///
/// ```
/// use arrayon as np;
/// let a = np::tril(&np::array![[1, 2], [3, 4]], 0)?;
/// assert_eq!(a.to_vec::<i32>()?, [1, 0, 3, 4]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if there is no axis.
#[track_caller]
pub fn tril(array: &Array, k: isize) -> Result<Array> {
    triangle("tril", array, k, true)
}

/// The matrices of the last two axes with zeros below the `k`th diagonal.
///
/// ```
/// use arrayon as np;
/// let a = np::triu(&np::array![[1, 2], [3, 4]], 1)?;
/// assert_eq!(a.to_vec::<i32>()?, [0, 2, 0, 0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if there is no axis.
#[track_caller]
pub fn triu(array: &Array, k: isize) -> Result<Array> {
    triangle("triu", array, k, false)
}

/// The `k`th diagonal of a matrix, as a view; of a vector, the matrix that has it there and zeros
/// elsewhere.
///
/// ```
/// use arrayon as np;
/// let a = np::diag(&np::array![1, 2], 0)?;
/// assert_eq!(a.to_vec::<i32>()?, [1, 0, 0, 2]);
/// assert_eq!(np::diag(&a, 0)?.to_vec::<i32>()?, [1, 2]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if there are neither one nor two axes, or the result is too large.
#[track_caller]
pub fn diag(array: &Array, k: isize) -> Result<Array> {
    match array.ndim() {
        1 => on_diagonal("diag", array, k),
        2 => Ok(array.view(array.0.layout.diagonal(k, 0, 1, "diag")?)),
        _ => Err(Error::shape("diag", array.shape(), "neither a vector nor a matrix")),
    }
}

/// The matrix that has all elements of an array on its `k`th diagonal, and zeros elsewhere.
///
/// ```
/// use arrayon as np;
/// let a = np::diagflat(&np::array![[1], [2]], 1)?;
/// assert_eq!(a.to_vec::<i32>()?, [0, 1, 0, 0, 0, 2, 0, 0, 0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if the result is too large.
#[track_caller]
pub fn diagflat(array: &Array, k: isize) -> Result<Array> {
    on_diagonal("diagflat", &array.ravel(), k)
}

#[track_caller]
fn on_diagonal(operation: &'static str, vector: &Array, k: isize) -> Result<Array> {
    let n = vector.len().saturating_add(k.unsigned_abs());
    let shape = Shape::from([n, n]);
    checked(&shape, vector.dtype(), operation)?;
    let whole = Layout::contiguous(shape.clone());
    let diagonal = whole.diagonal(k, 0, 1, operation)?;
    let parts = [(whole, Fill::Number(Weak::Bool(false))), (diagonal, Fill::Array(vector.clone()))];
    assemble(operation, vector.dtype(), shape, &parts)
}

/// The powers of a vector's elements in columns, `n` of them, from the highest to the zeroth, or the
/// other way round if they are to be `increasing`.
///
/// ```
/// use arrayon as np;
/// let a = np::vander(&np::array![2, 3], 3, false)?;
/// assert_eq!(a.to_vec::<i64>()?, [4, 2, 1, 9, 3, 1]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if it is not a vector, or the result is too large.
#[track_caller]
pub fn vander(vector: &Array, n: usize, increasing: bool) -> Result<Array> {
    if vector.ndim() != 1 {
        return Err(Error::shape("vander", vector.shape(), "not a vector"));
    }
    let dtype = promote_types(vector.dtype(), DType::I64);
    let shape = Shape::from([vector.len(), n]);
    checked(&shape, dtype, "vander")?;
    if n == 0 {
        return filled("vander", shape, Weak::Bool(false).cast(dtype));
    }
    let x = vector.astype_with(dtype, Casting::Unsafe)?;
    let mut columns = vec![filled("vander", vector.shape().into(), Weak::Bool(true).cast(dtype))?];
    for k in 1..n {
        columns.push(if k == 1 { x.clone() } else { columns[k - 1].multiply(&x)? });
    }
    if !increasing {
        columns.reverse();
    }
    stacked("vander", &columns, 1)
}

/// The identity matrix of `n` rows, in a dtype.
///
/// ```
/// use arrayon as np;
/// assert_eq!(np::identity(2, np::DType::I32)?.to_vec::<i32>()?, [1, 0, 0, 1]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if its size in bytes is more than memory can address.
#[track_caller]
pub fn identity(n: usize, dtype: DType) -> Result<Array> {
    eye_with(n, n, 0, dtype)
}

/// Rows and columns of a matrix.
#[track_caller]
fn sides(name: &'static str, array: &Array) -> Result<[usize; 2]> {
    match *array.shape() {
        [n, m] => Ok([n, m]),
        _ => Err(Error::shape(name, array.shape(), "two axes are needed")),
    }
}

/// Rows and columns of the places of a matrix on or below its `k`th diagonal.
///
/// ```
/// use arrayon as np;
/// let a = np::array![[1, 2], [3, 4]];
/// let [rows, columns] = np::tril_indices_from(&a, 0)?;
/// assert_eq!((rows.to_vec::<i64>()?, columns.to_vec::<i64>()?), (vec![0, 1, 1], vec![0, 0, 1]));
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` unless there are two axes.
#[track_caller]
pub fn tril_indices_from(array: &Array, k: isize) -> Result<[Array; 2]> {
    let [n, m] = sides("tril_indices_from", array)?;
    tril_indices(n, k, m)
}

/// Rows and columns of the places of a matrix on or above its `k`th diagonal.
///
/// # Errors
/// `Shape` unless there are two axes.
#[track_caller]
pub fn triu_indices_from(array: &Array, k: isize) -> Result<[Array; 2]> {
    let [n, m] = sides("triu_indices_from", array)?;
    triu_indices(n, k, m)
}

/// The indices of the main diagonal of an array whose axes are of one length: the same for each axis.
///
/// # Errors
/// `Shape` of fewer than two axes, or of several lengths.
#[track_caller]
pub fn diag_indices_from(array: &Array) -> Result<Vec<Array>> {
    match *array.shape() {
        [n, _, ..] if array.shape().iter().all(|&m| m == n) => diag_indices(n, array.ndim()),
        _ => {
            Err(Error::shape("diag_indices_from", array.shape(), "two or more axes of one length are needed"))
        }
    }
}
