//! Functions of the caller's, applied to parts of arrays.

use super::array::Array;
use super::create::ones;
use super::elementwise::where_;
use super::joining::stacked;
use super::operand::Operand;
use super::searching::nonzero;
use crate::base::dtype::DType;
use crate::base::error::{Error, Result};
use crate::base::index::{Index, ellipsis};
use crate::base::promote::{Casting, check_cast};
use crate::base::shape::{Shape, normalize_axis};
use crate::graph::build::Arg;

/// A function of arrays, as [`piecewise`] takes it.
pub type Piece<'a> = &'a dyn Fn(&Array) -> Result<Array>;

/// What a function makes of each row of elements along an axis, NumPy's `apply_along_axis`: the axes of its
/// results take the place of that axis. In the dtype and the shape of the first one, to which others are
/// broadcast; rows are taken in row-major order of the other axes.
///
/// It is for functions that know but one axis: those of arrays take an axis themselves, and are faster.
///
/// ```
/// use arrayon as np;
/// let x = np::array![[8.0, 1.0, 7.0], [4.0, 3.0, 9.0]];
/// let spread = np::apply_along_axis(|row| Ok(row.max() - row.min()), 1, &x)?;
/// assert_eq!(spread.to_vec::<f64>()?, [7.0, 6.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`; `Shape` if another axis is empty, so that nothing tells the shape of a result; `Broadcast` if a
/// result does not fit the first one; those of the function and of the array's evaluation.
#[track_caller]
pub fn apply_along_axis(
    mut function: impl FnMut(&Array) -> Result<Array>,
    axis: isize,
    x: &Array,
) -> Result<Array> {
    const NAME: &str = "apply_along_axis";
    let axis = normalize_axis(axis, x.ndim(), NAME)?;
    let turned = x.moveaxis([axis as isize], [-1])?;
    let others = Shape::from(&turned.shape()[..x.ndim() - 1]);
    if others.size() == 0 {
        return Err(Error::shape(NAME, x.shape(), "an axis that is not the function's is empty"));
    }
    let rows = turned.reshape([others.size() as isize, x.shape()[axis] as isize])?;
    // Once, and not in the pass of each row.
    rows.eval()?;
    let mut results: Vec<Array> = Vec::with_capacity(others.size());
    for row in 0..others.size() {
        let result = function(&rows.slice([Index::Int(row as isize)])?)?;
        results.push(match results.first() {
            Some(first) => result.astype(first.dtype()).broadcast_to(first.shape())?,
            None => result,
        });
    }
    let inner = results[0].ndim();
    let whole: Vec<isize> = others.iter().chain(results[0].shape()).map(|&n| n as isize).collect();
    let from: Vec<isize> = (0..inner).map(|k| (others.len() + k) as isize).collect();
    let to: Vec<isize> = (0..inner).map(|k| (axis + k) as isize).collect();
    stacked(NAME, &results, 0)?.reshape(whole)?.moveaxis(from, to)
}

/// A function of an array and an axis applied again and again, for each of some axes: NumPy's
/// `apply_over_axes`. A result that has lost its axis gets one of length 1 there.
///
/// ```
/// use arrayon as np;
/// let x = np::array![[1, 2], [3, 4]];
/// let total = np::apply_over_axes(|x, axis| x.sum_axis(axis), &x, [0, 1])?;
/// assert_eq!((total.shape(), total.to_vec::<i64>()?), (&[1, 1][..], vec![10]));
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`; `Shape` if a result has neither as many axes as what it was made of nor one less; those of the
/// function.
#[track_caller]
pub fn apply_over_axes(
    mut function: impl FnMut(&Array, isize) -> Result<Array>,
    x: &Array,
    axes: impl AsRef<[isize]>,
) -> Result<Array> {
    const NAME: &str = "apply_over_axes";
    let mut value = x.clone();
    for &axis in axes.as_ref() {
        let axis = normalize_axis(axis, x.ndim(), NAME)? as isize;
        let result = function(&value, axis)?;
        let kept = if result.ndim() < x.ndim() { result.expand_dims([axis])? } else { result };
        if kept.ndim() != x.ndim() {
            let why = format!("a function over an axis of {:?} keeps its axes, or loses that one", x.shape());
            return Err(Error::shape(NAME, kept.shape(), why));
        }
        value = kept;
    }
    Ok(value)
}

/// A function defined in pieces: where a condition is true, its function of the elements there, the last one
/// where several are; where none is, the function `otherwise`, or 0. In the array's dtype. A function is called
/// with the elements that it is for, in row-major order, if there are any, and gives as many or one.
///
/// [`select`](crate::select) computes all pieces everywhere, lazily.
///
/// ```
/// use arrayon as np;
/// let x = np::array![-2.0, -1.0, 3.0];
/// let y = np::piecewise(&x, &[(&x.lt(0.0)?, &|x| Ok(-x))], Some(&|x| Ok(x * 10.0)))?;
/// assert_eq!(y.to_vec::<f64>()?, [2.0, 1.0, 30.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `DType` if a condition is not bool; `Shape` if it has not the array's shape; those of the functions and of
/// the conditions' evaluation.
#[track_caller]
pub fn piecewise(x: &Array, cases: &[(&Array, Piece<'_>)], otherwise: Option<Piece<'_>>) -> Result<Array> {
    const NAME: &str = "piecewise";
    for (condition, _) in cases {
        if condition.dtype() != DType::Bool {
            return Err(Error::dtype(NAME, &[condition.dtype()], "conditions must be bool"));
        }
        if condition.shape() != x.shape() {
            let why = format!("a condition for an array of shape {:?} has its shape", x.shape());
            return Err(Error::shape(NAME, condition.shape(), why));
        }
    }
    let mut result = Array::zeros_like(x);
    let mut put = |condition: &Array, function: Piece<'_>| {
        let there = x.index(crate::at![condition])?;
        if there.is_empty() { Ok(()) } else { result.set_index(crate::at![condition], function(&there)?) }
    };
    for (condition, function) in cases {
        put(condition, *function)?;
    }
    if let Some(function) = otherwise {
        let any =
            cases.iter().try_fold(Array::scalar(false).broadcast_to(x.shape())?, |any, (condition, _)| {
                any.logical_or(*condition)
            })?;
        put(&any.logical_not(), function)?;
    }
    Ok(result)
}

/// Replaces an array's elements by a value that broadcasts to its shape, NumPy's `copyto`: of a dtype of the
/// same kind, or a lower one.
///
/// ```
/// use arrayon as np;
/// let mut a = np::array![[1.0, 2.0], [3.0, 4.0]];
/// np::copyto(&mut a, &np::array![7, 8])?;
/// assert_eq!(a.to_vec::<f64>()?, [7.0, 8.0, 7.0, 8.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `DType` of a higher kind; `Overflow` of an integer that does not fit; `Broadcast`.
#[track_caller]
pub fn copyto(to: &mut Array, from: impl Operand) -> Result<()> {
    let value = fitted(to, from.arg())?;
    to.set([ellipsis], value)
}

/// As [`copyto`], of the elements where a mask is true, which broadcasts to the array's shape.
///
/// ```
/// use arrayon as np;
/// let mut a = np::array![1, 2, 3];
/// np::copyto_where(&mut a, 0, &np::array![true, false, true])?;
/// assert_eq!(a.to_vec::<i32>()?, [0, 2, 0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// Those of [`copyto`]; `DType` if the mask is not bool.
#[track_caller]
pub fn copyto_where(to: &mut Array, from: impl Operand, mask: &Array) -> Result<()> {
    if mask.dtype() != DType::Bool {
        return Err(Error::dtype("copyto", &[mask.dtype()], "a mask must be bool"));
    }
    let value = fitted(to, from.arg())?.broadcast_to(to.shape())?;
    *to = where_(mask.broadcast_to(to.shape())?, value, &*to)?;
    Ok(())
}

/// A value in an array's dtype, if that is of its kind or a higher one.
#[track_caller]
fn fitted(to: &Array, from: Arg<'_>) -> Result<Array> {
    const NAME: &str = "copyto";
    let dtype = match from {
        Arg::Array(edge) => edge.node.dtype,
        // A number has its array's dtype where that is of its kind.
        Arg::Weak(weak) if weak.kind() <= to.dtype().kind() => to.dtype(),
        Arg::Weak(weak) => weak.default_dtype(),
    };
    check_cast(dtype, to.dtype(), Casting::SameKind, NAME)?;
    to.assigned(from, NAME)
}

/// Where a function of a square matrix of ones is not zero, NumPy's `mask_indices`: the row and the column of
/// each such element, in row-major order.
///
/// ```
/// use arrayon as np;
/// let above = np::mask_indices(3, |m| np::triu(m, 1))?;
/// assert_eq!(above[0].to_vec::<i64>()?, [0, 0, 1]);
/// assert_eq!(above[1].to_vec::<i64>()?, [1, 2, 2]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// Those of the function and of its result's evaluation.
#[track_caller]
pub fn mask_indices(n: usize, function: impl FnOnce(&Array) -> Result<Array>) -> Result<Vec<Array>> {
    nonzero(&function(&ones([n, n], DType::I64))?)
}
