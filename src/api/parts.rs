//! Parts of arrays along one axis, taken and put together.

use super::array::Array;
use super::joining;
use crate::base::error::Result;
use crate::base::index::Index;
use crate::base::shape::normalize_axis;

/// An array and an axis of it; without one, all elements in row-major order.
#[track_caller]
pub(super) fn along(x: &Array, axis: Option<isize>, name: &'static str) -> Result<(Array, usize)> {
    match axis {
        Some(axis) => Ok((x.clone(), normalize_axis(axis, x.ndim(), name)?)),
        None => Ok((x.ravel(), 0)),
    }
}

/// The elements `range` of an axis, as a view; `None` is the axis' end.
#[track_caller]
pub(super) fn part(a: &Array, axis: usize, start: usize, stop: Option<usize>) -> Result<Array> {
    let mut index = vec![Index::ALL; a.ndim()];
    index[axis] = Index::Slice { start: Some(start as isize), stop: stop.map(|n| n as isize), step: 1 };
    a.slice(index)
}

/// Arrays side by side along an axis: [`concatenate`](super::joining::concatenate) under the name of
/// whoever asks.
#[track_caller]
pub(super) fn joined(name: &'static str, parts: &[&Array], axis: usize) -> Result<Array> {
    let parts: Vec<Array> = parts.iter().map(|&part| part.clone()).collect();
    joining::joined(name, &parts, Some(axis as isize))
}
