//! Reductions that pass over NaN as over what is missing.

use super::super::array::Array;
use super::super::elementwise::where_;
use super::super::reduce::{Axes, axis};
use super::super::sorting::sort;
use super::quantile::{Levels, QuantileMethod, between, index_beside, median, quantiles};
use super::{along, float_of, rows, wide};
use crate::base::dtype::{DType, Kind};
use crate::base::element::Weak;
use crate::base::error::{Error, Result};
use crate::base::promote::{promote_types, real_part};
use crate::base::shape::Shape;

/// The array with a number in place of its NaNs.
#[track_caller]
fn filled(x: &Array, value: f64) -> Result<Array> {
    if x.dtype().is_inexact() { where_(x.isnan(), Weak::Float(value), x) } else { Ok(x.clone()) }
}

/// How many elements of each result are not NaN.
#[track_caller]
fn present(x: &Array, axes: &Axes) -> Result<Array> {
    let there =
        if x.dtype().is_inexact() { x.eq(x)? } else { Array::scalar(true).broadcast_to(x.shape())? };
    there.sum_with(axes.clone().dtype(DType::I64))
}

/// The sum of the elements that are not NaN; 0 of none.
///
/// ```
/// use arrayon::{self as np, all_axes};
/// assert_eq!(np::nansum(&np::array![1.0, f64::NAN, 2.0], all_axes())?.item::<f64>()?, 3.0);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`, `RepeatedAxis`.
#[track_caller]
pub fn nansum(x: &Array, axes: Axes) -> Result<Array> {
    filled(x, 0.0)?.sum_with(axes)
}

/// The product of the elements that are not NaN; 1 of none.
///
/// # Errors
/// `Axis`, `RepeatedAxis`.
#[track_caller]
pub fn nanprod(x: &Array, axes: Axes) -> Result<Array> {
    filled(x, 1.0)?.prod_with(axes)
}

/// Running sums of the elements that are not NaN, along an axis; of all elements in row-major order if it is
/// `None`.
///
/// ```
/// use arrayon as np;
/// assert_eq!(np::nancumsum(&np::array![1.0, f64::NAN, 2.0], None)?.to_vec::<f64>()?, [1.0, 1.0, 3.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`.
#[track_caller]
pub fn nancumsum(x: &Array, axis: impl Into<Option<isize>>) -> Result<Array> {
    filled(x, 0.0)?.cumsum(axis)
}

/// Running products of the elements that are not NaN, as [`nancumsum`].
///
/// # Errors
/// `Axis`.
#[track_caller]
pub fn nancumprod(x: &Array, axis: impl Into<Option<isize>>) -> Result<Array> {
    filled(x, 1.0)?.cumprod(axis)
}

/// A reduction of elements of which NaNs are made `outside`; NaN where all are NaN.
#[track_caller]
fn extreme(x: &Array, axes: Axes, outside: f64, reduce: fn(&Array, Axes) -> Result<Array>) -> Result<Array> {
    if !x.dtype().is_inexact() {
        return reduce(x, axes);
    }
    let result = reduce(&filled(x, outside)?, axes.clone())?;
    if axes.begins() {
        return Ok(result);
    }
    where_(present(x, &axes)?.eq(0)?, f64::NAN, result)
}

/// The least element that is not NaN; NaN if all are.
///
/// # Errors
/// `EmptyReduction`; `Axis`, `RepeatedAxis`.
#[track_caller]
pub fn nanmin(x: &Array, axes: Axes) -> Result<Array> {
    extreme(x, axes, f64::INFINITY, Array::min_with)
}

/// The greatest element that is not NaN; NaN if all are.
///
/// # Errors
/// `EmptyReduction`; `Axis`, `RepeatedAxis`.
#[track_caller]
pub fn nanmax(x: &Array, axes: Axes) -> Result<Array> {
    extreme(x, axes, f64::NEG_INFINITY, Array::max_with)
}

/// A position among elements of which NaNs are made `outside`.
#[track_caller]
fn position(
    x: &Array,
    axes: Axes,
    outside: f64,
    name: &'static str,
    reduce: fn(&Array, Axes) -> Result<Array>,
) -> Result<Array> {
    axes.of_all(name)?;
    if x.dtype().is_inexact() && present(x, &axes)?.eq(0)?.any().item::<bool>()? {
        return Err(Error::value(name, "there are but NaNs"));
    }
    reduce(&filled(x, outside)?, axes)
}

/// The position of the first least element that is not NaN, as int64.
///
/// # Errors
/// `EmptyReduction`; `Axis`, `RepeatedAxis`; `Value` where all are NaN (they are computed here).
#[track_caller]
pub fn nanargmin(x: &Array, axes: Axes) -> Result<Array> {
    position(x, axes, f64::INFINITY, "nanargmin", Array::argmin_with)
}

/// The position of the first greatest element that is not NaN, as int64.
///
/// # Errors
/// `EmptyReduction`; `Axis`, `RepeatedAxis`; `Value` where all are NaN (they are computed here).
#[track_caller]
pub fn nanargmax(x: &Array, axes: Axes) -> Result<Array> {
    position(x, axes, f64::NEG_INFINITY, "nanargmax", Array::argmax_with)
}

/// The mean of the elements that are not NaN; NaN of none.
///
/// # Errors
/// `Axis`, `RepeatedAxis`.
#[track_caller]
pub fn nanmean(x: &Array, axes: Axes) -> Result<Array> {
    axes.without_initial("nanmean")?;
    let dtype = wide(x.dtype());
    let sum = filled(&x.astype(dtype), 0.0)?.sum_with(axes.clone())?;
    Ok(sum.divide(present(x, &axes)?.astype(dtype))?.astype(float_of(x.dtype())))
}

/// The variance of the elements that are not NaN, in the dtype that it is computed in.
#[track_caller]
fn variance(x: &Array, axes: &Axes, name: &'static str) -> Result<Array> {
    axes.without_initial(name)?;
    let dtype = wide(x.dtype());
    let wide = x.astype(dtype);
    let mean = nanmean(&wide, axes.clone().keepdims())?;
    let apart = wide.subtract(mean)?;
    // Told by the elements: an infinity less an infinite mean is NaN, and stays.
    let apart = if x.dtype().is_inexact() { where_(x.isnan(), 0.0, apart)? } else { apart };
    let squares = if dtype.kind() == Kind::Complex {
        apart.multiply(apart.conj())?.real()
    } else {
        apart.multiply(&apart)?
    };
    let divisor = present(x, axes)?.astype(real_part(dtype)).subtract(axes.freedom())?;
    let variance = squares.sum_with(axes.clone())?.divide(&divisor)?;
    where_(divisor.le(0.0)?, f64::NAN, variance)
}

/// The variance of the elements that are not NaN, real also of complex numbers; NaN of too few.
///
/// # Errors
/// `Axis`, `RepeatedAxis`.
#[track_caller]
pub fn nanvar(x: &Array, axes: Axes) -> Result<Array> {
    Ok(variance(x, &axes, "nanvar")?.astype(real_part(float_of(x.dtype()))))
}

/// The standard deviation of the elements that are not NaN, real also of complex numbers; NaN of too few.
///
/// # Errors
/// `Axis`, `RepeatedAxis`.
#[track_caller]
pub fn nanstd(x: &Array, axes: Axes) -> Result<Array> {
    Ok(variance(x, &axes, "nanstd")?.sqrt().astype(real_part(float_of(x.dtype()))))
}

/// The median of the elements that are not NaN; NaN of none.
///
/// ```
/// use arrayon::{self as np, all_axes};
/// assert_eq!(np::nanmedian(&np::array![1.0, f64::NAN, 2.0], all_axes())?.item::<f64>()?, 1.5);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`, `RepeatedAxis`.
#[track_caller]
pub fn nanmedian(x: &Array, axes: Axes) -> Result<Array> {
    let rows = rows(x, &axes, "nanmedian")?;
    if !x.dtype().is_inexact() || rows.is_empty() {
        return median(x, axes);
    }
    let ordered = sort(&rows, -1)?;
    let count = present(&rows, &axis([-1]).keepdims())?;
    // Halved by a shift of positions: (n - 1) / 2 and n / 2, of integers.
    let half = |count: &Array| Ok(count.divide(2)?.floor().astype(DType::I64));
    let (low, high) = (along(&ordered, &half(&count.subtract(1)?)?)?, along(&ordered, &half(&count)?)?);
    let dtype = wide(x.dtype());
    let two =
        where_(low.eq(&high)?, low.astype(dtype), low.astype(dtype).add(high.astype(dtype))?.divide(2.0)?)?;
    axes.finish(two.astype(x.dtype()).squeeze_axes([-1])?, x.ndim(), "nanmedian")
}

/// Quantiles of the elements that are not NaN, by linear interpolation; NaN of none.
///
/// # Errors
/// Those of [`quantile`](super::quantile()).
#[track_caller]
pub fn nanquantile(x: &Array, q: impl Into<Levels>, axes: Axes) -> Result<Array> {
    present_quantiles(x, q.into(), QuantileMethod::Linear, axes, "nanquantile")
}

/// As [`nanquantile`], by a method. How many elements are not NaN is computed here, unless it is the linear
/// one.
///
/// ```
/// use arrayon::{self as np, QuantileMethod, all_axes};
/// let x = np::array![1.0, f64::NAN, 2.0, 4.0];
/// let high = np::nanquantile_with(&x, 0.6, QuantileMethod::Higher, all_axes())?;
/// assert_eq!(high.item::<f64>()?, 4.0);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// Those of [`quantile`](super::quantile()); those of the evaluation.
#[track_caller]
pub fn nanquantile_with(
    x: &Array,
    q: impl Into<Levels>,
    method: QuantileMethod,
    axes: Axes,
) -> Result<Array> {
    present_quantiles(x, q.into(), method, axes, "nanquantile")
}

/// As [`nanquantile`], of percentages.
///
/// # Errors
/// Those of [`quantile`](super::quantile()).
#[track_caller]
pub fn nanpercentile(x: &Array, q: impl Into<Levels>, axes: Axes) -> Result<Array> {
    present_quantiles(x, q.into().percent(), QuantileMethod::Linear, axes, "nanpercentile")
}

/// As [`nanquantile_with`], of percentages.
///
/// # Errors
/// Those of [`nanquantile_with`].
#[track_caller]
pub fn nanpercentile_with(
    x: &Array,
    q: impl Into<Levels>,
    method: QuantileMethod,
    axes: Axes,
) -> Result<Array> {
    present_quantiles(x, q.into().percent(), method, axes, "nanpercentile")
}

#[track_caller]
fn present_quantiles(
    x: &Array,
    q: Levels,
    method: QuantileMethod,
    axes: Axes,
    name: &'static str,
) -> Result<Array> {
    let rows = rows(x, &axes, name)?;
    if x.dtype().kind() != Kind::Float {
        return quantiles(x, q, method, &axes, name);
    }
    let levels = q.checked(name)?;
    if rows.shape()[rows.ndim() - 1] == 0 {
        // The mean of nothing, at each level.
        let levels = index_beside(x, levels.to_vec())?;
        let none = rows.mean_with(axis([-1]).keepdims())?.add(levels.multiply(0.0)?)?.astype(x.dtype());
        return q.finish(none, &axes, x.ndim(), name);
    }
    let ordered = sort(&rows, -1)?;
    let count = present(&rows, &axis([-1]).keepdims())?;
    let Places { before, after, gamma } = match method {
        QuantileMethod::Linear => Places::linear(x, &count, levels)?,
        _ => Places::by(x, &count, levels, method)?,
    };
    if method.is_discrete() {
        return q.finish(along(&ordered, &before)?, &axes, x.ndim(), name);
    }
    let (dtype, out) = (wide(x.dtype()), q.dtype(x.dtype()));
    let pick = |place: &Array| Ok(along(&ordered, place)?.astype(dtype));
    let gamma = gamma.astype(promote_types(dtype, out));
    let result = between(&pick(&before)?, &pick(&after)?, &gamma)?;
    q.finish(result.astype(out), &axes, x.ndim(), name)
}

/// Where quantiles are among the elements of rows in order: between two, and at which part of the way.
struct Places {
    before: Array,
    after: Array,
    gamma: Array,
}

impl Places {
    /// Those of the linear method, lazily, in rows of which the first `count` elements count.
    #[track_caller]
    fn linear(x: &Array, count: &Array, levels: &[f64]) -> Result<Places> {
        let span = count.astype(DType::F64).subtract(1.0)?.maximum(0.0)?;
        let place = span.multiply(index_beside(x, levels.to_vec())?)?;
        let before = place.floor();
        let gamma = place.subtract(&before)?;
        let after = before.add(1.0)?.minimum(&span)?;
        // At an element the next one does not matter.
        let after = where_(gamma.eq(0.0)?, &before, after)?;
        Ok(Places { before: before.astype(DType::I64), after: after.astype(DType::I64), gamma })
    }

    /// Those of any method; the counts are computed.
    #[track_caller]
    fn by(x: &Array, count: &Array, levels: &[f64], method: QuantileMethod) -> Result<Places> {
        let counts = count.to_vec::<i64>()?;
        let place = |n: i64, q: f64| match n {
            0 => (0, 0, 0.0),
            _ => method.place(n as usize, q),
        };
        let list: Vec<(usize, usize, f64)> =
            counts.iter().flat_map(|&n| levels.iter().map(move |&q| place(n, q))).collect();
        let mut shape = Shape::from(count.shape());
        shape.as_mut_slice()[count.ndim() - 1] = levels.len();
        let index = |part: fn(&(usize, usize, f64)) -> usize| {
            let index: Vec<i64> = list.iter().map(|place| part(place) as i64).collect();
            index_beside(x, index)?.reshape(&shape[..])
        };
        let gamma: Vec<f64> = list.iter().map(|place| place.2).collect();
        Ok(Places {
            before: index(|place| place.0)?,
            after: index(|place| place.1)?,
            gamma: index_beside(x, gamma)?.reshape(&shape[..])?,
        })
    }
}
