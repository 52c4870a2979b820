//! Order statistics, averages, covariances, and reductions that pass over NaN.

mod missing;
mod moments;
mod quantile;

pub use missing::{
    nanargmax, nanargmin, nancumprod, nancumsum, nanmax, nanmean, nanmedian, nanmin, nanpercentile,
    nanpercentile_with, nanprod, nanquantile, nanquantile_with, nanstd, nansum, nanvar,
};
pub use moments::{Covariance, average, average_with, corrcoef, corrcoef_with, cov, cov_with, ptp};
pub use quantile::{
    Levels, QuantileMethod, median, percentile, percentile_with, quantile, quantile_weighted, quantile_with,
};

use super::array::Array;
use super::picking::take_along;
use super::reduce::Axes;
use crate::base::dtype::DType;
use crate::base::error::Result;
use crate::base::index::{Index, ellipsis};
use crate::base::shape::{Dims, Shape, normalize_axes};
use crate::device::routine::Bounds;

/// The array with the axes that are to be reduced as its last one.
#[track_caller]
fn rows(x: &Array, axes: &Axes, name: &'static str) -> Result<Array> {
    axes.of_all(name)?;
    let Some(list) = axes.list() else { return Ok(x.ravel()) };
    let reduced = normalize_axes(list, x.ndim(), name)?;
    let kept: Dims = (0..x.ndim()).filter(|axis| !reduced.contains(axis)).collect();
    let order: Vec<isize> = kept.iter().chain(&reduced).map(|&axis| axis as isize).collect();
    let mut shape: Vec<usize> = kept.iter().map(|&axis| x.shape()[axis]).collect();
    shape.push(reduced.iter().map(|&axis| x.shape()[axis]).product());
    x.transpose(order)?.reshape(&Shape::from(&shape[..])[..])
}

/// Elements of the last axis from one index to another.
#[track_caller]
fn part(rows: &Array, from: usize, to: usize) -> Result<Array> {
    rows.slice([ellipsis, Index::from(from as isize..to as isize)])
}

/// The last element of each row.
#[track_caller]
fn last(rows: &Array) -> Result<Array> {
    rows.slice([ellipsis, Index::Int(-1)])
}

/// Elements of each row at its own indices; those outside are taken from the nearest end.
#[track_caller]
fn along(rows: &Array, index: &Array) -> Result<Array> {
    take_along(rows, index, rows.ndim() - 1, Bounds::Clip, "take_along_axis")
}

/// The float dtype of averages of a dtype.
fn float_of(dtype: DType) -> DType {
    if dtype.is_inexact() { dtype } else { DType::F64 }
}

/// Half precision computes in float32.
fn wide(dtype: DType) -> DType {
    match float_of(dtype) {
        DType::F16 | DType::BF16 => DType::F32,
        dtype => dtype,
    }
}
