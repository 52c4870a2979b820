//! Norms and condition numbers.

use super::super::array::Array;
use super::super::elementwise::where_;
use super::decompose::svdvals;
use super::solve::{inv, slogdet};
use super::{at_least, computed, given, is_square};
use crate::api::create::eye;
use crate::api::reduce::{Axes, all_axes, axis};
use crate::base::error::{Error, Result};
use crate::base::shape::normalize_axes;

/// The order of a norm. A number `p` is that of `sum(|x|^p)^(1/p)` of vectors, infinities and 0 (the
/// number of elements that are not zero) included; of matrices 1 and -1 are the largest and the least
/// column sum, the infinities those of rows, 2 and -2 the largest and the least singular value.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Order {
    /// 2 of vectors, Frobenius of matrices.
    #[default]
    Default,
    /// A number.
    P(f64),
    /// Of matrices: the root of the sum of squares.
    Fro,
    /// Of matrices: the sum of the singular values.
    Nuc,
}

impl From<f64> for Order {
    fn from(p: f64) -> Order {
        Order::P(p)
    }
}

impl From<i32> for Order {
    fn from(p: i32) -> Order {
        Order::P(p.into())
    }
}

/// The 2-norm of all elements: of a vector its length, of a matrix Frobenius'.
///
/// ```
/// use arrayon as np;
/// use np::{axis, linalg::{norm, norm_with, Order}};
/// let a = np::array![[3.0, 4.0], [0.0, 0.0]];
/// assert_eq!(norm(&a).item::<f64>()?, 5.0);
/// assert_eq!(norm_with(&a, 1, axis([1]))?.to_vec::<f64>()?, [7.0, 0.0]);
/// assert_eq!(norm_with(&a, Order::P(f64::INFINITY), np::all_axes())?.item::<f64>()?, 7.0);
/// # Ok::<(), np::Error>(())
/// ```
#[track_caller]
#[must_use]
pub fn norm(x: &Array) -> Array {
    let wide = x.astype(computed(x.dtype()));
    let length = of_vectors(&wide, Order::Default, all_axes()).expect("a sum has a value for any shape");
    length.astype(given(x.dtype(), length.dtype()))
}

/// The norm over one axis, of vectors, or over two, of matrices; over all axes there may be one or two
/// of them, or any number for the default order.
///
/// # Errors
/// `Axis`, `RepeatedAxis`; `Shape` for more axes; `Value` for an order that there is not;
/// `EmptyReduction` for the least of nothing; at evaluation as [`svd`](super::svd).
#[track_caller]
pub fn norm_with(x: &Array, order: impl Into<Order>, axes: Axes) -> Result<Array> {
    axes.of_all("norm")?;
    let order = order.into();
    if axes.list().is_none() && order == Order::Default {
        return vector_norm_with(x, order, axes);
    }
    let list = match axes.list() {
        Some(list) => normalize_axes(list, x.ndim(), "norm")?,
        None => (0..x.ndim()).collect(),
    };
    match list[..] {
        [_] => vector_norm_with(x, order, axes),
        [row, column] => over(x, order, (row, column), axes.keeps()),
        _ => Err(Error::shape("norm", x.shape(), "a norm is over one axis or two".to_string())),
    }
}

/// The 2-norm of all elements, the standard's `vector_norm`.
#[track_caller]
#[must_use]
pub fn vector_norm(x: &Array) -> Array {
    norm(x)
}

/// The norm of vectors that lie along some axes: their elements count as those of one vector.
///
/// # Errors
/// `Axis`, `RepeatedAxis`; `Value` for an order of matrices; `EmptyReduction` for the least of nothing.
#[track_caller]
pub fn vector_norm_with(x: &Array, order: impl Into<Order>, axes: Axes) -> Result<Array> {
    axes.of_all("norm")?;
    let size = of_vectors(&x.astype(computed(x.dtype())), order.into(), axes)?;
    Ok(size.astype(given(x.dtype(), size.dtype())))
}

/// The largest of magnitudes; 0 of none.
#[track_caller]
fn largest(size: &Array, axes: Axes) -> Result<Array> {
    if size.is_empty() { size.sum_with(axes) } else { size.max_with(axes) }
}

#[track_caller]
fn of_vectors(x: &Array, order: Order, axes: Axes) -> Result<Array> {
    let p = match order {
        Order::Default => 2.0,
        Order::P(p) => p,
        Order::Fro | Order::Nuc => {
            return Err(Error::value("norm", "the orders Fro and Nuc are of matrices, over two axes"));
        }
    };
    let size = x.abs();
    if p == f64::INFINITY {
        return largest(&size, axes);
    }
    if p == f64::NEG_INFINITY {
        return size.min_with(axes);
    }
    if p == 0.0 {
        return size.ne(0.0)?.astype(size.dtype()).sum_with(axes);
    }
    if p == 1.0 {
        return size.sum_with(axes);
    }
    if p == 2.0 {
        return Ok(size.multiply(&size)?.sum_with(axes)?.sqrt());
    }
    size.power(p)?.sum_with(axes)?.power(1.0 / p)
}

/// The Frobenius norm of each matrix in the last two axes, the standard's `matrix_norm`.
///
/// # Errors
/// `Shape` if there are fewer than two axes.
#[track_caller]
pub fn matrix_norm(x: &Array) -> Result<Array> {
    matrix_norm_with(x, Order::Fro, false)
}

/// The norm of each matrix in the last two axes, which may stay as axes of length 1.
///
/// # Errors
/// `Shape` if there are fewer than two axes; `Value` for an order that there is not;
/// `EmptyReduction` for the least of nothing; at evaluation as [`svd`](super::svd).
#[track_caller]
pub fn matrix_norm_with(x: &Array, order: impl Into<Order>, keepdims: bool) -> Result<Array> {
    let last = x.ndim() - at_least("matrix_norm", x, 2)?;
    over(x, order.into(), (last, last + 1), keepdims)
}

/// The norm of the matrices whose rows and columns are counted along two axes.
#[track_caller]
fn over(x: &Array, order: Order, (row, column): (usize, usize), keepdims: bool) -> Result<Array> {
    let wide = x.astype(computed(x.dtype()));
    let matrices = wide.moveaxis([row as isize, column as isize], [-2, -1])?;
    // The axis that is summed over first.
    let sums = |axis: isize| matrices.abs().sum_axis(axis);
    let result = match order {
        Order::Default | Order::Fro => of_vectors(&matrices, Order::Default, axis([-2, -1]))?,
        Order::Nuc => svdvals(&matrices)?.sum_axis(-1)?,
        Order::P(1.0) => largest(&sums(-2)?, axis([-1]))?,
        Order::P(-1.0) => sums(-2)?.min_axis(-1)?,
        Order::P(p) if p == f64::INFINITY => largest(&sums(-1)?, axis([-1]))?,
        Order::P(p) if p == f64::NEG_INFINITY => sums(-1)?.min_axis(-1)?,
        Order::P(2.0) => largest(&svdvals(&matrices)?, axis([-1]))?,
        Order::P(-2.0) => svdvals(&matrices)?.min_axis(-1)?,
        Order::P(p) => return Err(Error::value("norm", format!("there is no norm {p} of matrices"))),
    };
    let result = result.astype(given(x.dtype(), result.dtype()));
    if keepdims { result.expand_dims([row as isize, column as isize]) } else { Ok(result) }
}

/// The condition number of each `[m, n]`: the largest singular value over the least, infinite of a
/// singular matrix.
///
/// # Errors
/// `Shape` if there are fewer than two axes or no elements; at evaluation as [`svd`](super::svd).
#[track_caller]
pub fn cond(a: &Array) -> Result<Array> {
    cond_with(a, Order::P(2.0))
}

/// The condition number in a norm: the norm of the matrix times that of its inverse. It is infinite where
/// that is no number, as of a singular matrix, and NaN of a matrix that has one.
///
/// # Errors
/// As [`cond`]; `Shape` unless matrices are square, except for the orders 2 and -2.
#[track_caller]
pub fn cond_with(a: &Array, order: impl Into<Order>) -> Result<Array> {
    let order = order.into();
    at_least("cond", a, 2)?;
    if a.is_empty() {
        return Err(Error::shape("cond", a.shape(), "there is no condition of no elements".to_string()));
    }
    let wide = a.astype(computed(a.dtype()));
    let number = match order {
        Order::Default | Order::P(2.0) | Order::P(-2.0) => {
            let s = svdvals(&wide)?;
            let (largest, least) = (s.max_axis(-1)?, s.min_axis(-1)?);
            let flipped = order == Order::P(-2.0);
            let ratio = if flipped { least.divide(&largest)? } else { largest.divide(&least)? };
            // Of zeros alone.
            where_(ratio.isnan(), f64::INFINITY, &ratio)?
        }
        _ => {
            is_square("cond", a)?;
            let singular = slogdet(&wide)?.0.eq(0.0)?;
            // Any matrix that has an inverse.
            let one = eye(wide.shape()[wide.ndim() - 1]).astype(wide.dtype());
            let regular = where_(singular.expand_dims([-2, -1])?, one, &wide)?;
            let size = |x: &Array| matrix_norm_with(x, order, false);
            let number = size(&wide)?.multiply(size(&inv(&regular)?)?)?;
            let nan = wide.isnan().any_with(axis([-2, -1]))?;
            let lost = singular.logical_or(number.isnan())?.logical_and(nan.logical_not())?;
            where_(nan, f64::NAN, where_(lost, f64::INFINITY, number)?)?
        }
    };
    Ok(number.astype(given(a.dtype(), number.dtype())))
}
