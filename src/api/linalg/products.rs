//! Products of vectors and matrices, composed from `matmul`, multiplications, sums and views.

use super::super::array::Array;
use super::super::create::zeros;
use super::super::elementwise::multiply;
use super::super::operand::Operand;
use super::tensor::contract;
use super::{array, at_least, conjugate};
use crate::base::error::{Error, Result};
use crate::base::index::{Index, ellipsis};
use crate::base::promote::result_type;
use crate::base::shape::broadcast_shapes;

/// The product of two arrays: the sum over the last axis of the first and the second-last (or only) one
/// of the second, without broadcasting; of a number and an array, their product.
///
/// ```
/// use arrayon as np;
/// let (a, b) = (np::ones([2, 3, 4], np::DType::F64), np::ones([5, 4, 6], np::DType::F64));
/// assert_eq!(np::dot(&a, &b)?.shape(), [2, 3, 5, 6]);
/// assert_eq!(np::dot(np::array![1, 2], np::array![3, 4])?.item::<i32>()?, 11);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if the lengths differ; `DeviceMismatch`.
#[track_caller]
pub fn dot(a: impl Operand, b: impl Operand) -> Result<Array> {
    let (x, y) = (array(&a), array(&b));
    if x.ndim() == 0 || y.ndim() == 0 {
        return multiply(a, b);
    }
    let second = if y.ndim() == 1 { 0 } else { y.ndim() - 2 };
    contract("dot", &x, &y, &[x.ndim() - 1], &[second])
}

/// The sum of products of two arrays' elements in row-major order, the first ones conjugated.
///
/// # Errors
/// `Shape` if the numbers of elements differ; `DeviceMismatch`.
#[track_caller]
pub fn vdot(a: impl Operand, b: impl Operand) -> Result<Array> {
    let (a, b) = (array(&a).ravel(), array(&b).ravel());
    contract("vdot", &conjugate(&a)?, &b, &[0], &[0])
}

/// The sum of products over the last axis of both arrays, nothing conjugated; of a number and an array,
/// their product.
///
/// # Errors
/// `Shape` if the last axes differ; `DeviceMismatch`.
#[track_caller]
pub fn inner(a: impl Operand, b: impl Operand) -> Result<Array> {
    let (x, y) = (array(&a), array(&b));
    if x.ndim() == 0 || y.ndim() == 0 {
        return multiply(a, b);
    }
    contract("inner", &x, &y, &[x.ndim() - 1], &[y.ndim() - 1])
}

/// All products of two arrays' elements: `[m, n]`, both in row-major order.
///
/// ```
/// use arrayon as np;
/// let table = np::outer(np::array![1, 2], np::array![1, 10, 100])?;
/// assert_eq!(table.to_vec::<i32>()?, [1, 10, 100, 2, 20, 200]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `DeviceMismatch`.
#[track_caller]
pub fn outer(a: impl Operand, b: impl Operand) -> Result<Array> {
    let (a, b) = (array(&a).ravel(), array(&b).ravel());
    a.expand_dims([1])?.multiply(b.expand_dims([0])?)
}

/// The Kronecker product: each element of the first array times the whole second one, axis by axis.
///
/// ```
/// use arrayon as np;
/// let k = np::kron(np::array![1, 10], np::array![1, 2, 3])?;
/// assert_eq!(k.to_vec::<i32>()?, [1, 2, 3, 10, 20, 30]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if the result is larger than memory can address; `DeviceMismatch`.
#[track_caller]
pub fn kron(a: impl Operand, b: impl Operand) -> Result<Array> {
    let (a, b) = (array(&a), array(&b));
    let axes = a.ndim().max(b.ndim());
    let padded = |x: &Array| [&vec![1; axes - x.ndim()][..], x.shape()].concat();
    let (left, right) = (padded(&a), padded(&b));
    let spread = |lengths: &[usize], at: usize| -> Vec<usize> {
        lengths.iter().flat_map(|&n| if at == 0 { [n, 1] } else { [1, n] }).collect()
    };
    let shape: Vec<usize> = left.iter().zip(&right).map(|(m, n)| m * n).collect();
    a.reshape(&spread(&left, 0)[..])?.multiply(b.reshape(&spread(&right, 1)[..])?)?.reshape(&shape[..])
}

/// The sum of products over the last axis, the first array's elements conjugated; the other axes
/// broadcast.
///
/// # Errors
/// `Shape` if an array has no axes or the last ones differ; `Broadcast`; `DeviceMismatch`.
#[track_caller]
pub fn vecdot(a: impl Operand, b: impl Operand) -> Result<Array> {
    vecdot_with(a, b, -1)
}

/// [`vecdot`] over an axis of both arrays.
///
/// # Errors
/// As [`vecdot`]; `Axis`.
#[track_caller]
pub fn vecdot_with(a: impl Operand, b: impl Operand, axis: isize) -> Result<Array> {
    let (a, b) = (array(&a), array(&b));
    at_least("vecdot", &a, 1)?;
    at_least("vecdot", &b, 1)?;
    let (a, b) = (a.moveaxis([axis], [-1])?, b.moveaxis([axis], [-1])?);
    let product = conjugate(&a)?.expand_dims([-2])?.matmul(b.expand_dims([-1])?)?;
    product.squeeze_axes([-1, -2])
}

/// Each matrix `[m, n]` times a vector `[n]`; leading axes broadcast.
///
/// # Errors
/// `Shape` if axes are missing or lengths differ; `Broadcast`; `DeviceMismatch`.
#[track_caller]
pub fn matvec(a: impl Operand, v: impl Operand) -> Result<Array> {
    let (a, v) = (array(&a), array(&v));
    at_least("matvec", &a, 2)?;
    at_least("matvec", &v, 1)?;
    a.matmul(v.expand_dims([-1])?)?.squeeze_axes([-1])
}

/// The conjugate of a vector `[m]` times each matrix `[m, n]`; leading axes broadcast.
///
/// # Errors
/// As [`matvec`].
#[track_caller]
pub fn vecmat(v: impl Operand, a: impl Operand) -> Result<Array> {
    let (v, a) = (array(&v), array(&a));
    at_least("vecmat", &v, 1)?;
    at_least("vecmat", &a, 2)?;
    conjugate(&v)?.expand_dims([-2])?.matmul(a)?.squeeze_axes([-2])
}

/// The cross product of vectors of three elements in the last axis; the other axes broadcast.
///
/// ```
/// use arrayon as np;
/// let z = np::cross(np::array![1, 0, 0], np::array![0, 1, 0])?;
/// assert_eq!(z.to_vec::<i32>()?, [0, 0, 1]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` unless the axis has three elements; `Broadcast`; `DType` for bool; `DeviceMismatch`.
#[track_caller]
pub fn cross(a: impl Operand, b: impl Operand) -> Result<Array> {
    cross_with(a, b, -1)
}

/// [`cross`] over an axis of both arrays, which is the result's too.
///
/// # Errors
/// As [`cross`]; `Axis`.
#[track_caller]
pub fn cross_with(a: impl Operand, b: impl Operand, axis: isize) -> Result<Array> {
    let last = |x: Array| -> Result<Array> {
        at_least("cross", &x, 1)?;
        let x = x.moveaxis([axis], [-1])?;
        match x.shape().last() {
            Some(3) => Ok(x),
            _ => Err(Error::shape("cross", x.shape(), "vectors must have three elements".to_string())),
        }
    };
    let (a, b) = (last(array(&a))?, last(array(&b))?);
    let shape = broadcast_shapes(&[a.shape(), b.shape()], "cross")?;
    let part = |x: &Array, i: isize| x.slice([ellipsis, Index::Int(i)]);
    let mut to = zeros(shape, result_type([a.dtype(), b.dtype()], None));
    for i in 0..3 {
        let (j, k) = ((i + 1) % 3, (i + 2) % 3);
        let forth = part(&a, j)?.multiply(part(&b, k)?)?;
        let back = part(&a, k)?.multiply(part(&b, j)?)?;
        to.set([ellipsis, Index::Int(i)], forth.subtract(back)?)?;
    }
    to.moveaxis([-1], [axis])
}

/// The sum of the diagonal `offset` above the main one of each matrix in the last two axes; integers add
/// up in 64 bits.
///
/// # Errors
/// `Shape` if there are fewer than two axes.
#[track_caller]
pub fn trace(a: &Array, offset: isize) -> Result<Array> {
    diagonal(a, offset)?.sum_axis(-1)
}

/// The diagonal `offset` above the main one of each matrix in the last two axes, as a view.
///
/// # Errors
/// `Shape` if there are fewer than two axes.
#[track_caller]
pub fn diagonal(a: &Array, offset: isize) -> Result<Array> {
    Ok(a.view(a.0.layout.diagonal(offset, -2, -1, "diagonal")?))
}
