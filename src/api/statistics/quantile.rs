//! Medians and quantiles.

use super::super::array::Array;
use super::super::elementwise::where_;
use super::super::picking::take_with;
use super::super::reduce::{Axes, axis};
use super::super::sorting::{argsort, partition, sort};
use super::{along, float_of, last, part, rows, wide};
use crate::base::dtype::{DType, Kind};
use crate::base::error::{Error, ErrorKind, Result};
use crate::base::promote::promote_types;
use crate::device::routine::{Bounds, Scan, Task};
use crate::ops::Op;

/// How a quantile that lies between two elements is told: NumPy's methods, of which the first nine are
/// those of Hyndman and Fan, "Sample quantiles in statistical packages" (1996).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum QuantileMethod {
    InvertedCdf,
    AveragedInvertedCdf,
    ClosestObservation,
    InterpolatedInvertedCdf,
    Hazen,
    Weibull,
    #[default]
    Linear,
    MedianUnbiased,
    NormalUnbiased,
    Lower,
    Higher,
    Midpoint,
    Nearest,
}

use QuantileMethod::*;

impl QuantileMethod {
    /// Every method, in the order of NumPy's documentation.
    pub const ALL: [QuantileMethod; 13] = [
        InvertedCdf,
        AveragedInvertedCdf,
        ClosestObservation,
        InterpolatedInvertedCdf,
        Hazen,
        Weibull,
        Linear,
        MedianUnbiased,
        NormalUnbiased,
        Lower,
        Higher,
        Midpoint,
        Nearest,
    ];

    /// NumPy's name.
    pub const fn name(self) -> &'static str {
        match self {
            InvertedCdf => "inverted_cdf",
            AveragedInvertedCdf => "averaged_inverted_cdf",
            ClosestObservation => "closest_observation",
            InterpolatedInvertedCdf => "interpolated_inverted_cdf",
            Hazen => "hazen",
            Weibull => "weibull",
            Linear => "linear",
            MedianUnbiased => "median_unbiased",
            NormalUnbiased => "normal_unbiased",
            Lower => "lower",
            Higher => "higher",
            Midpoint => "midpoint",
            Nearest => "nearest",
        }
    }

    /// Whether the result is always one of the elements.
    pub(super) fn is_discrete(self) -> bool {
        matches!(self, InvertedCdf | ClosestObservation | Lower | Higher | Nearest)
    }

    /// The elements, of `n` in order, before and after the quantile, and the second one's weight.
    pub(super) fn place(self, n: usize, q: f64) -> (usize, usize, f64) {
        let (count, span) = (n as f64, n as f64 - 1.0);
        let between = |alpha: f64, beta: f64| count * q + (alpha + q * (1.0 - alpha - beta)) - 1.0;
        // The next element up, or the one itself where the condition holds.
        let step = |index: f64, stays: fn(f64, f64) -> bool| {
            let floor = index.floor();
            if stays(index - floor, floor) { floor } else { floor + 1.0 }
        };
        let index = match self {
            InvertedCdf => step(count * q - 1.0, |gamma, _| gamma == 0.0),
            ClosestObservation => {
                step(count * q - 1.0 - 0.5, |gamma, floor| gamma == 0.0 && floor.rem_euclid(2.0) == 1.0)
            }
            AveragedInvertedCdf => count * q - 1.0,
            InterpolatedInvertedCdf => between(0.0, 1.0),
            Hazen => between(0.5, 0.5),
            Weibull => between(0.0, 0.0),
            Linear => span * q,
            MedianUnbiased => between(1.0 / 3.0, 1.0 / 3.0),
            NormalUnbiased => between(3.0 / 8.0, 3.0 / 8.0),
            Lower => (span * q).floor(),
            Higher => (span * q).ceil(),
            Nearest => (span * q).round_ties_even(),
            Midpoint => 0.5 * ((span * q).floor() + (span * q).ceil()),
        };
        let before = if index >= span { n - 1 } else { index.max(0.0) as usize };
        let rest = index - before as f64;
        let gamma = match self {
            // Beyond the ends, and at an element, there is nothing to interpolate.
            _ if index >= span || index < 0.0 || self.is_discrete() => 0.0,
            AveragedInvertedCdf => {
                if rest == 0.0 {
                    0.5
                } else {
                    1.0
                }
            }
            Midpoint if rest != 0.0 => 0.5,
            _ => rest,
        };
        let after = if gamma == 0.0 { before } else { before + 1 };
        (before, after, gamma)
    }
}

/// Quantiles that are asked for: one number, or several, which make an axis of the result, its first.
#[derive(Clone, Debug)]
pub struct Levels {
    values: Vec<f64>,
    one: bool,
}

impl From<f64> for Levels {
    fn from(q: f64) -> Levels {
        Levels { values: vec![q], one: true }
    }
}

impl<const N: usize> From<[f64; N]> for Levels {
    fn from(q: [f64; N]) -> Levels {
        Levels { values: q.to_vec(), one: false }
    }
}

impl From<&[f64]> for Levels {
    fn from(q: &[f64]) -> Levels {
        Levels { values: q.to_vec(), one: false }
    }
}

impl From<Vec<f64>> for Levels {
    fn from(q: Vec<f64>) -> Levels {
        Levels { values: q, one: false }
    }
}

impl Levels {
    /// The quantiles of percentages.
    pub(super) fn percent(self) -> Levels {
        Levels { values: self.values.iter().map(|q| q / 100.0).collect(), ..self }
    }

    /// The numbers, if they are within 0 and 1.
    #[track_caller]
    pub(super) fn checked(&self, name: &'static str) -> Result<&[f64]> {
        match self.values.iter().find(|q| !(0.0..=1.0).contains(*q)) {
            None => Ok(&self.values),
            Some(q) => Err(Error::value(name, format!("{q} is no share of a whole"))),
        }
    }

    /// The dtype of what is interpolated: that of floats for one number; several numbers are an array of
    /// float64, which takes part in it.
    pub(super) fn dtype(&self, dtype: DType) -> DType {
        if self.one { float_of(dtype) } else { promote_types(float_of(dtype), DType::F64) }
    }

    /// The result of an array whose last axis is that of the numbers.
    #[track_caller]
    pub(super) fn finish(
        &self,
        result: Array,
        axes: &Axes,
        ndim: usize,
        name: &'static str,
    ) -> Result<Array> {
        if self.one {
            return axes.finish(result.squeeze_axes([-1])?, ndim, name);
        }
        let front = result.moveaxis([-1], [0])?;
        if !axes.keeps() {
            return Ok(front);
        }
        // Axes are kept behind the first one.
        let reduced: Vec<isize> = match axes.list() {
            None => (0..ndim as isize).collect(),
            Some(list) => {
                let list = crate::base::shape::normalize_axes(list, ndim, name)?;
                list.iter().map(|&axis| axis as isize).collect()
            }
        };
        front.expand_dims(reduced.iter().map(|axis| axis + 1).collect::<Vec<isize>>())
    }
}

/// Shared errors of order statistics.
#[track_caller]
fn check(x: &Array, rows: &Array, name: &'static str) -> Result<usize> {
    if x.dtype().kind() == Kind::Complex {
        return Err(Error::dtype(name, &[x.dtype()], "quantiles are of real numbers"));
    }
    match rows.shape()[rows.ndim() - 1] {
        0 => Err(Error::new(name, ErrorKind::EmptyReduction { shape: x.shape().to_vec() })),
        n => Ok(n),
    }
}

/// NaN where the last element of a row in order is NaN.
#[track_caller]
pub(super) fn told_nan(ordered: &Array, result: Array) -> Result<Array> {
    if !ordered.dtype().is_inexact() {
        return Ok(result);
    }
    let last = last(ordered)?;
    let last = if result.ndim() > last.ndim() { last.expand_dims([-1])? } else { last };
    where_(last.isnan(), last.astype(result.dtype()), result)
}

/// The middle element of those in order, or the mean of the two: NaN if there is one, or of nothing. In
/// float64 for integers.
///
/// ```
/// use arrayon::{self as np, all_axes};
/// assert_eq!(np::median(&np::array![3.0, 1.0, 4.0, 2.0], all_axes())?.item::<f64>()?, 2.5);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`, `RepeatedAxis`.
#[track_caller]
pub fn median(x: &Array, axes: Axes) -> Result<Array> {
    let rows = rows(x, &axes, "median")?;
    let n = rows.shape()[rows.ndim() - 1];
    if n == 0 {
        return axes.finish(rows.mean_axis(-1)?, x.ndim(), "median");
    }
    let (low, high) = ((n - 1) / 2, n / 2);
    let kth = [low as isize, high as isize, -1];
    let ordered = partition(&rows, &kth[..if x.dtype().is_inexact() { 3 } else { 2 }], -1)?;
    let middle = part(&ordered, low, high + 1)?.mean_with(axis([-1]))?;
    axes.finish(told_nan(&ordered, middle)?, x.ndim(), "median")
}

/// Values below which are these shares of the elements, by linear interpolation; NaN if there is one. In
/// float64 for integers and for several shares, in the array's dtype for one share of floats.
///
/// ```
/// use arrayon::{self as np, all_axes};
/// let x = np::array![10.0, 7.0, 4.0, 3.0, 2.0, 1.0];
/// assert_eq!(np::quantile(&x, 0.5, all_axes())?.item::<f64>()?, 3.5);
/// assert_eq!(np::quantile(&x, [0.0, 1.0], all_axes())?.to_vec::<f64>()?, [1.0, 10.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Value` if a share is not within 0 and 1; `EmptyReduction`; `DType` of complex numbers; `Axis`,
/// `RepeatedAxis`.
#[track_caller]
pub fn quantile(x: &Array, q: impl Into<Levels>, axes: Axes) -> Result<Array> {
    quantiles(x, q.into(), Linear, &axes, "quantile")
}

/// As [`quantile`], by a method; those that give one of the elements give it in the array's dtype.
///
/// # Errors
/// Those of [`quantile`].
#[track_caller]
pub fn quantile_with(x: &Array, q: impl Into<Levels>, method: QuantileMethod, axes: Axes) -> Result<Array> {
    quantiles(x, q.into(), method, &axes, "quantile")
}

/// As [`quantile`], of percentages.
///
/// ```
/// use arrayon::{self as np, all_axes};
/// let x = np::array![10, 7, 4, 3, 2, 1];
/// assert_eq!(np::percentile(&x, 50.0, all_axes())?.item::<f64>()?, 3.5);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// Those of [`quantile`].
#[track_caller]
pub fn percentile(x: &Array, q: impl Into<Levels>, axes: Axes) -> Result<Array> {
    quantiles(x, q.into().percent(), Linear, &axes, "percentile")
}

/// As [`quantile_with`], of percentages.
///
/// # Errors
/// Those of [`quantile`].
#[track_caller]
pub fn percentile_with(x: &Array, q: impl Into<Levels>, method: QuantileMethod, axes: Axes) -> Result<Array> {
    quantiles(x, q.into().percent(), method, &axes, "percentile")
}

#[track_caller]
pub(super) fn quantiles(
    x: &Array,
    q: Levels,
    method: QuantileMethod,
    axes: &Axes,
    name: &'static str,
) -> Result<Array> {
    let levels = q.checked(name)?;
    let rows = rows(x, axes, name)?;
    let n = check(x, &rows, name)?;
    let places: Vec<(usize, usize, f64)> = levels.iter().map(|&q| method.place(n, q)).collect();
    let mut kth: Vec<isize> = places.iter().flat_map(|p| [p.0 as isize, p.1 as isize]).collect();
    kth.push(n as isize - 1);
    kth.sort_unstable();
    kth.dedup();
    let ordered = partition(&rows, &kth, -1)?;
    let pick = |place: fn(&(usize, usize, f64)) -> usize| {
        let index: Vec<i64> = places.iter().map(|p| place(p) as i64).collect();
        take_with(&ordered, &index_beside(&ordered, index)?, -1, Bounds::Clip)
    };
    let result = if method.is_discrete() {
        pick(|p| p.0)?
    } else {
        let (dtype, out) = (wide(x.dtype()), q.dtype(x.dtype()));
        let gamma: Vec<f64> = places.iter().map(|p| p.2).collect();
        let gamma = index_beside(&ordered, gamma)?.astype(promote_types(dtype, out));
        between(&pick(|p| p.0)?.astype(dtype), &pick(|p| p.1)?.astype(dtype), &gamma)?.astype(out)
    };
    q.finish(told_nan(&ordered, result)?, axes, x.ndim(), name)
}

/// Numbers as an array that can take part in what is computed from another.
#[track_caller]
pub(super) fn index_beside<T: crate::base::element::Element>(x: &Array, values: Vec<T>) -> Result<Array> {
    x.beside(Array::from_vec(values))
}

/// Interpolation from `a` to `b` as NumPy has it: infinite ends, which are not apart by a number, give NaN.
#[track_caller]
pub(super) fn between(a: &Array, b: &Array, gamma: &Array) -> Result<Array> {
    let span = b.subtract(a)?;
    let up = a.add(span.multiply(gamma)?)?;
    let rest = Array::scalar(1.0).astype(gamma.dtype()).subtract(gamma)?;
    let down = b.subtract(span.multiply(rest)?)?;
    where_(gamma.ge(0.5)?, down, up)
}

/// Quantiles of elements that count as often as their weights say, by the inverted distribution: in the
/// array's dtype. The weights have the array's shape, or that of the one axis that is reduced.
///
/// # Errors
/// Those of [`quantile`]; `Shape` of other weights; `Value` if weights are negative, NaN, infinite or all
/// zero (they are computed here).
#[track_caller]
pub fn quantile_weighted(x: &Array, q: impl Into<Levels>, weights: &Array, axes: Axes) -> Result<Array> {
    let name = "quantile";
    let q = q.into();
    let levels = q.checked(name)?;
    let values = rows(x, &axes, name)?;
    check(x, &values, name)?;
    let spread = super::moments::spread_weights(x, weights, &axes, name)?;
    let weights = rows(&spread, &axes, name)?.astype(DType::F64);
    if weights.lt(0.0)?.any().item::<bool>()? {
        return Err(Error::value(name, "weights must not be negative"));
    }
    let order = argsort(&values, -1)?;
    let ordered = sort(&values, -1)?;
    let scan = Task::Scan(Scan { axis: values.ndim() - 1, op: Op::Add });
    let sorted = along(&weights, &order)?;
    let sums = Array::call_one(scan, &[&sorted], DType::F64, sorted.shape())?;
    let share = sums.divide(last(&sums)?.expand_dims([-1])?)?;
    if last(&share)?.isnan().any().item::<bool>()? {
        return Err(Error::value(name, "weights are NaN, infinite or all zero"));
    }
    // An element without weight at the front is no quantile.
    let share = where_(share.eq(0.0)?, -1.0, &share)?;
    let levels = index_beside(x, levels.to_vec())?;
    let before = share.expand_dims([-2])?.lt(levels.expand_dims([-1])?)?;
    let index = before.sum_with(axis([-1]).dtype(DType::I64))?;
    let result = along(&ordered, &index)?;
    q.finish(told_nan(&ordered, result)?, &axes, x.ndim(), name)
}
