//! Arrays as sets: elements without repetitions, unions, intersections, differences.
//!
//! The shapes of the results depend on the data, so that these functions compute their arguments.

use super::array::Array;
use super::searching::common;
use super::sorting::{argsort, sort};
use super::stored::{from_stored, picked};
use crate::base::dtype::dispatch;
use crate::base::element::Element;
use crate::base::error::Result;
use crate::base::shape::{Shape, normalize_axis};
use crate::host::sets::{Merge, distinct, merge, starts};
use crate::host::sort::key::Ordered;

/// The distinct elements of an array with what there is to know of them.
#[derive(Clone)]
pub struct Unique {
    /// The distinct elements in ascending order.
    pub values: Array,
    /// The position of the first of each in the array, in row-major order, as int64.
    pub indices: Array,
    /// For each element of the array its position among the values, as int64.
    pub inverse_indices: Array,
    /// How often each comes, as int64.
    pub counts: Array,
}

/// The distinct elements of an array in ascending order. All NaNs count as one, -0 as 0: of equal
/// elements the first in the array stays.
///
/// ```
/// use arrayon as np;
/// assert_eq!(np::unique(&np::array![[3, 1], [1, 2]])?.to_vec::<i32>()?, [1, 2, 3]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// Those of the array's evaluation.
#[track_caller]
pub fn unique(x: &Array) -> Result<Array> {
    x.beside(set(x, true)?)
}

/// The distinct elements, on the host.
#[track_caller]
fn set(x: &Array, equal_nan: bool) -> Result<Array> {
    let sorted = sort(x, None)?.at_hand()?;
    dispatch!(sorted.dtype(), any T => {
        let values = distinct::<T>(sorted.stored::<T>()?, equal_nan);
        from_stored::<T>(values.len(), values)
    })
}

/// As [`unique`], with the positions of the elements, the way back, and their numbers; NaNs count as one
/// if `equal_nan`. Along an axis what is distinct are the slices at its indices, in lexicographic order
/// of their elements; there a NaN always differs, as in NumPy.
///
/// ```
/// use arrayon as np;
/// let u = np::unique_with(&np::array![5, 4, 5], None, true)?;
/// assert_eq!(u.values.to_vec::<i32>()?, [4, 5]);
/// assert_eq!(u.inverse_indices.to_vec::<i64>()?, [1, 0, 1]);
/// assert_eq!((u.indices.to_vec::<i64>()?, u.counts.to_vec::<i64>()?), (vec![1, 0], vec![1, 2]));
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`; those of the array's evaluation.
#[track_caller]
pub fn unique_with(x: &Array, axis: impl Into<Option<isize>>, equal_nan: bool) -> Result<Unique> {
    match axis.into() {
        Some(axis) => unique_slices(x, axis),
        None => {
            let flat = x.ravel().at_hand()?;
            let order = argsort(&flat, 0)?.at_hand()?;
            let order = order.as_slice::<i64>()?;
            let sorted = picked(&flat, order.iter().map(|&i| i as usize))?;
            let starts = dispatch!(x.dtype(), any T => starts::<T>(sorted.stored::<T>()?, equal_nan));
            let values = picked(&sorted, starts.iter().copied())?;
            told(x, values, order, &starts, x.shape())
        }
    }
}

/// What there is to know of runs of equal elements in an order.
#[track_caller]
fn told(x: &Array, values: Array, order: &[i64], starts: &[usize], shape: &[usize]) -> Result<Unique> {
    let ends = starts.iter().skip(1).copied().chain([order.len()]);
    let counts: Vec<i64> = starts.iter().zip(ends).map(|(&start, end)| (end - start) as i64).collect();
    let indices: Vec<i64> = starts.iter().map(|&start| order[start]).collect();
    let mut inverse = vec![0i64; order.len()];
    for ((&start, &count), run) in starts.iter().zip(&counts).zip(0..) {
        for &i in &order[start..start + count as usize] {
            inverse[i as usize] = run;
        }
    }
    Ok(Unique {
        values: x.beside(values)?,
        indices: x.beside(Array::from_vec(indices))?,
        inverse_indices: x.beside(Array::from_shape_vec(shape, inverse)?)?,
        counts: x.beside(Array::from_vec(counts))?,
    })
}

/// The distinct slices along an axis.
#[track_caller]
fn unique_slices(x: &Array, axis: isize) -> Result<Unique> {
    let axis = normalize_axis(axis, x.ndim(), "unique")? as isize;
    let front = x.moveaxis([axis], [0])?.at_hand()?;
    let (n, width) = (front.shape()[0], front.shape()[1..].iter().product::<usize>());
    let mut order: Vec<i64> = (0..n as i64).collect();
    let (starts, values) = dispatch!(x.dtype(), any T => {
        let data = front.stored::<T>()?;
        let row = |i: i64| &data[i as usize * width..][..width];
        let ranks = |i: i64| row(i).iter().map(|&v| <T as Ordered>::rank(v));
        order.sort_by(|&i, &j| ranks(i).cmp(ranks(j)));
        let nan = |i: i64| row(i).iter().any(|&v| <T as Ordered>::is_nan(v));
        let new = |&k: &usize| k == 0 || nan(order[k]) || ranks(order[k - 1]).ne(ranks(order[k]));
        let starts: Vec<usize> = (0..n).filter(new).collect();
        let values: Vec<<T as Element>::Raw> = starts.iter().flat_map(|&k| row(order[k])).copied().collect();
        let mut shape = Shape::from(front.shape());
        shape.as_mut_slice()[0] = starts.len();
        (starts, from_stored::<T>(shape, values)?)
    });
    told(x, values.moveaxis([0], [axis])?, &order, &starts, &[n])
}

/// The array standard's `unique_all`: [`unique_with`] in which each NaN is distinct.
///
/// # Errors
/// Those of the array's evaluation.
#[track_caller]
pub fn unique_all(x: &Array) -> Result<Unique> {
    unique_with(x, None, false)
}

/// The distinct elements and their numbers; each NaN is distinct.
///
/// # Errors
/// Those of the array's evaluation.
#[track_caller]
pub fn unique_counts(x: &Array) -> Result<(Array, Array)> {
    let sorted = sort(x, None)?.at_hand()?;
    let starts = dispatch!(x.dtype(), any T => starts::<T>(sorted.stored::<T>()?, false));
    let ends = starts.iter().skip(1).copied().chain([sorted.len()]);
    let counts: Vec<i64> = starts.iter().zip(ends).map(|(&start, end)| (end - start) as i64).collect();
    let values = picked(&sorted, starts.iter().copied())?;
    Ok((x.beside(values)?, x.beside(Array::from_vec(counts))?))
}

/// The distinct elements and, in the array's shape, the position of each of its elements among them;
/// each NaN is distinct.
///
/// # Errors
/// Those of the array's evaluation.
#[track_caller]
pub fn unique_inverse(x: &Array) -> Result<(Array, Array)> {
    let unique = unique_all(x)?;
    Ok((unique.values, unique.inverse_indices))
}

/// The distinct elements in ascending order; each NaN is distinct.
///
/// # Errors
/// Those of the array's evaluation.
#[track_caller]
pub fn unique_values(x: &Array) -> Result<Array> {
    x.beside(set(x, false)?)
}

/// Two sets as one, in ascending order, in the common dtype.
#[track_caller]
fn merged(a: &Array, b: &Array, how: Merge) -> Result<Array> {
    let (x, y) = common(a, b);
    let (x, y) = (set(&x, true)?, set(&y, true)?);
    dispatch!(x.dtype(), any T => {
        let (p, q) = (x.stored::<T>()?, y.stored::<T>()?);
        let pick = |(i, j): (Option<usize>, Option<usize>)| match (i, j) {
            (Some(i), _) => Some(p[i]),
            (None, j) => j.map(|j| q[j]),
        };
        let values: Vec<<T as Element>::Raw> = merge::<T>(p, q, how).into_iter().filter_map(pick).collect();
        a.beside(from_stored::<T>(values.len(), values)?)
    })
}

/// The elements that are in both arrays, sorted, without repetitions, in the common dtype. NaN is in none.
///
/// ```
/// use arrayon as np;
/// let both = np::intersect1d(&np::array![1, 3, 4, 3], &np::array![3, 1, 2, 1])?;
/// assert_eq!(both.to_vec::<i32>()?, [1, 3]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// Those of the arrays' evaluation.
#[track_caller]
pub fn intersect1d(a: &Array, b: &Array) -> Result<Array> {
    merged(a, b, Merge::Both)
}

/// As [`intersect1d`], with the positions of the first of each element in both arrays, as int64.
///
/// # Errors
/// Those of the arrays' evaluation.
#[track_caller]
pub fn intersect1d_indices(a: &Array, b: &Array) -> Result<(Array, Array, Array)> {
    let (x, y) = common(a, b);
    let (x, y) = (unique_with(&x.to_host()?, None, true)?, unique_with(&y.to_host()?, None, true)?);
    let pairs = dispatch!(x.values.dtype(), any T => {
        merge::<T>(x.values.stored::<T>()?, y.values.stored::<T>()?, Merge::Both)
    });
    let left = || pairs.iter().filter_map(|pair| pair.0);
    let right = pairs.iter().filter_map(|pair| pair.1);
    Ok((
        a.beside(picked(&x.values, left())?)?,
        a.beside(picked(&x.indices, left())?)?,
        a.beside(picked(&y.indices, right)?)?,
    ))
}

/// The elements of either array or both, sorted, without repetitions, in the common dtype; NaN once.
///
/// ```
/// use arrayon as np;
/// let all = np::union1d(&np::array![-1, 0, 1], &np::array![-2, 0, 2])?;
/// assert_eq!(all.to_vec::<i32>()?, [-2, -1, 0, 1, 2]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// Those of the arrays' evaluation.
#[track_caller]
pub fn union1d(a: &Array, b: &Array) -> Result<Array> {
    let (x, y) = common(a, b);
    let (x, y) = (set(&x, true)?, set(&y, true)?);
    dispatch!(x.dtype(), any T => {
        let both = [x.stored::<T>()?, y.stored::<T>()?].concat();
        a.beside(set(&from_stored::<T>(both.len(), both)?, true)?)
    })
}

/// The elements of the first array that are not in the second, sorted, without repetitions, in the dtype
/// of the first; NaN once. They are compared in the common dtype.
///
/// # Errors
/// Those of the arrays' evaluation.
#[track_caller]
pub fn setdiff1d(a: &Array, b: &Array) -> Result<Array> {
    let own = set(a, true)?;
    let (x, y) = common(&own, b);
    let (x, y) = (x.at_hand()?, set(&y, true)?);
    let kept = dispatch!(x.dtype(), any T => merge::<T>(x.stored::<T>()?, y.stored::<T>()?, Merge::First));
    a.beside(picked(&own, kept.into_iter().filter_map(|pair| pair.0))?)
}

/// The elements that are in just one of the arrays, sorted, without repetitions, in the common dtype. NaN
/// comes once for each array that has it.
///
/// # Errors
/// Those of the arrays' evaluation.
#[track_caller]
pub fn setxor1d(a: &Array, b: &Array) -> Result<Array> {
    merged(a, b, Merge::Either)
}
