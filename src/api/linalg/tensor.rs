//! Contractions over chosen axes, chains and powers of products, tensor equations.

use super::super::array::Array;
use super::super::create::eye_with;
use super::super::operand::Operand;
use super::solve::{inv, solve};
use super::{array, is_square};
use crate::base::error::{Error, Result};
use crate::base::shape::{normalize_axes, size};

/// The sum of products over pairs of axes, which must be of equal lengths; the other axes of the first
/// array, then those of the second, are the result's.
#[track_caller]
pub(super) fn contract(
    name: &'static str,
    a: &Array,
    b: &Array,
    left: &[usize],
    right: &[usize],
) -> Result<Array> {
    let differ = left.iter().zip(right).any(|(&i, &j)| a.shape()[i] != b.shape()[j]);
    if differ || left.len() != right.len() {
        let why = format!("its axes {left:?} do not fit the axes {right:?} of shape {:?}", b.shape());
        return Err(Error::shape(name, a.shape(), why));
    }
    let free = |x: &Array, taken: &[usize]| -> Vec<usize> {
        (0..x.ndim()).filter(|axis| !taken.contains(axis)).collect()
    };
    let (rows, columns) = (free(a, left), free(b, right));
    let lengths = |x: &Array, axes: &[usize]| -> Vec<usize> { axes.iter().map(|&i| x.shape()[i]).collect() };
    let order = |first: &[usize], then: &[usize]| -> Vec<isize> {
        first.iter().chain(then).map(|&axis| axis as isize).collect()
    };
    let shape = [lengths(a, &rows), lengths(b, &columns)].concat();
    let k = size(&lengths(a, left));
    let (m, n) = (size(&lengths(a, &rows)), size(&lengths(b, &columns)));
    let a = a.transpose(order(&rows, left))?.reshape([m, k])?;
    let b = b.transpose(order(right, &columns))?.reshape([k, n])?;
    a.matmul(&b)?.reshape(&shape[..])
}

/// The sum of products over the last `axes` axes of the first array and the first ones of the second, in
/// order; none gives all products.
///
/// ```
/// use arrayon as np;
/// let a = np::arange(0, 24, 1)?.reshape([2, 3, 4])?;
/// assert_eq!(np::tensordot(&a, np::ones([3, 4], np::DType::I64), 2)?.to_vec::<i64>()?, [66, 210]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if there are fewer axes or their lengths differ; `DeviceMismatch`.
#[track_caller]
pub fn tensordot(a: impl Operand, b: impl Operand, axes: usize) -> Result<Array> {
    let (a, b) = (array(&a), array(&b));
    if axes > a.ndim() || axes > b.ndim() {
        let x = if axes > a.ndim() { &a } else { &b };
        return Err(Error::shape("tensordot", x.shape(), format!("{axes} axes cannot be summed over")));
    }
    let left: Vec<usize> = (a.ndim() - axes..a.ndim()).collect();
    let right: Vec<usize> = (0..axes).collect();
    contract("tensordot", &a, &b, &left, &right)
}

/// The sum of products over pairs of axes: the first of `left` with the first of `right`, and so on.
///
/// # Errors
/// `Axis`, `RepeatedAxis`; `Shape` if lists or lengths differ; `DeviceMismatch`.
#[track_caller]
pub fn tensordot_with(
    a: impl Operand,
    b: impl Operand,
    left: impl AsRef<[isize]>,
    right: impl AsRef<[isize]>,
) -> Result<Array> {
    let (a, b) = (array(&a), array(&b));
    let left = normalize_axes(left.as_ref(), a.ndim(), "tensordot")?;
    let right = normalize_axes(right.as_ref(), b.ndim(), "tensordot")?;
    contract("tensordot", &a, &b, &left, &right)
}

/// The product of several matrices, in the order that needs the fewest multiplications; the first and
/// the last one may be vectors.
///
/// The order is found by dynamic programming (Cormen, Leiserson, Rivest and Stein, "Introduction to
/// Algorithms", section 14.2).
///
/// ```
/// use arrayon as np;
/// let (a, b, c) = (np::eye(3), np::ones([3, 2], np::DType::F64), np::array![1.0, 2.0]);
/// assert_eq!(np::linalg::multi_dot(&[&a, &b, &c])?.to_vec::<f64>()?, [3.0, 3.0, 3.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Value` for fewer than two arrays; `Shape` if one is not a matrix or they do not fit; `DeviceMismatch`.
#[track_caller]
pub fn multi_dot(arrays: &[&Array]) -> Result<Array> {
    let count = arrays.len();
    if count < 2 {
        return Err(Error::value("multi_dot", "at least two arrays are needed"));
    }
    let mut sides = Vec::with_capacity(count + 1);
    for (i, x) in arrays.iter().enumerate() {
        let end = i == 0 || i + 1 == count;
        let (rows, columns) = match *x.shape() {
            [n] if i == 0 => (1, n),
            [n] if end => (n, 1),
            [m, n] => (m, n),
            _ => return Err(Error::shape("multi_dot", x.shape(), "a matrix is needed".to_string())),
        };
        if sides.last().is_some_and(|&before| before != rows) {
            let why = format!("its rows do not fit the {} columns before", sides[i]);
            return Err(Error::shape("multi_dot", x.shape(), why));
        }
        if i == 0 {
            sides.push(rows);
        }
        sides.push(columns);
    }
    // cost[i][j]: of the product of matrices i to j; split[i][j]: after which one it is cut last.
    let mut cost = vec![vec![0.0f64; count]; count];
    let mut split = vec![vec![0; count]; count];
    for length in 1..count {
        for i in 0..count - length {
            let j = i + length;
            cost[i][j] = f64::INFINITY;
            for k in i..j {
                let last = sides[i] as f64 * sides[k + 1] as f64 * sides[j + 1] as f64;
                let total = cost[i][k] + cost[k + 1][j] + last;
                if total < cost[i][j] {
                    (cost[i][j], split[i][j]) = (total, k);
                }
            }
        }
    }
    chain(arrays, &split, 0, count - 1)
}

#[track_caller]
fn chain(arrays: &[&Array], split: &[Vec<usize>], i: usize, j: usize) -> Result<Array> {
    if i == j {
        return Ok(arrays[i].clone());
    }
    let k = split[i][j];
    chain(arrays, split, i, k)?.matmul(chain(arrays, split, k + 1, j)?)
}

/// Each `[n, n]` multiplied by itself: the identity for 0, powers of the inverse if negative. By
/// repeated squaring; integers wrap.
///
/// # Errors
/// `Shape` unless matrices are square; for negative powers at evaluation `LinAlg` for a singular one.
#[track_caller]
pub fn matrix_power(a: &Array, power: i64) -> Result<Array> {
    let n = is_square("matrix_power", a)?;
    if power == 0 {
        return Ok(eye_with(n, n, 0, a.dtype())?.broadcast_to(a.shape())?.copy());
    }
    let mut square = if power < 0 { inv(a)? } else { a.clone() };
    let mut rest = power.unsigned_abs();
    let mut product: Option<Array> = None;
    loop {
        if rest % 2 == 1 {
            product = Some(match product {
                Some(product) => product.matmul(&square)?,
                None => square.clone(),
            });
        }
        rest /= 2;
        if rest == 0 {
            break;
        }
        square = square.matmul(&square)?;
    }
    Ok(product.expect("a power that is not 0"))
}

/// `x` with `tensordot(a, x, x.ndim) = b`, where `a` has the axes of `b` and then those of `x`.
///
/// ```
/// use arrayon as np;
/// let a = np::eye(6).reshape([2, 3, 6])?;
/// let b = np::ones([2, 3], np::DType::F64);
/// assert_eq!(np::linalg::tensorsolve(&a, &b)?.shape(), [6]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if shapes do not fit or the axes of `x` are not as many elements as those of `b`; at evaluation
/// `LinAlg` for a singular system.
#[track_caller]
pub fn tensorsolve(a: &Array, b: &Array) -> Result<Array> {
    let rest = match a.shape().strip_prefix(b.shape()) {
        Some(rest) if size(rest) == b.len() => rest,
        _ => {
            let why = format!("is not that of a square system for shape {:?}", b.shape());
            return Err(Error::shape("tensorsolve", a.shape(), why));
        }
    };
    solve(&a.reshape([b.len(), b.len()])?, b.ravel())?.reshape(rest)
}

/// The inverse of `a` as a map from its axes after the first `axes` to those: `tensordot(inverse, a, axes)`
/// is the identity.
///
/// # Errors
/// `Value` unless `axes` is positive; `Shape` if both groups of axes are not as many elements; at
/// evaluation `LinAlg` for a singular one.
#[track_caller]
pub fn tensorinv(a: &Array, axes: usize) -> Result<Array> {
    if axes == 0 {
        return Err(Error::value("tensorinv", "axes must be positive"));
    }
    let (front, back) = a.shape().split_at(axes.min(a.ndim()));
    if size(front) != size(back) {
        let why = format!("{} elements of the first axes are not {} of the others", size(front), size(back));
        return Err(Error::shape("tensorinv", a.shape(), why));
    }
    let n = size(front);
    inv(&a.reshape([n, n])?)?.reshape([back, front].concat())
}
