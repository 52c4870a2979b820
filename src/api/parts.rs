//! Parts of arrays along one axis, taken and put together.

use super::array::Array;
use crate::base::error::{Error, ErrorKind, Result};
use crate::base::index::Index;
use crate::base::promote::result_type;
use crate::base::shape::{Shape, checked};
use crate::graph::build;

/// The elements `range` of an axis, as a view; `None` is the axis' end.
#[track_caller]
pub(super) fn part(a: &Array, axis: usize, start: usize, stop: Option<usize>) -> Result<Array> {
    let mut index = vec![Index::ALL; a.ndim()];
    index[axis] = Index::Slice { start: Some(start as isize), stop: stop.map(|n| n as isize), step: 1 };
    a.slice(index)
}

/// Arrays side by side along an axis, in their common dtype; the other axes are of the same lengths.
#[track_caller]
pub(super) fn joined(name: &'static str, parts: &[&Array], axis: usize) -> Result<Array> {
    let first = parts[0];
    let rest = |a: &Array| -> Vec<usize> {
        a.shape().iter().enumerate().filter(|&(d, _)| d != axis).map(|(_, &n)| n).collect()
    };
    if let Some(other) = parts.iter().find(|a| a.ndim() != first.ndim() || rest(a) != rest(first)) {
        let why = format!("it does not fit beside {:?} along axis {axis}", first.shape());
        return Err(Error::new(name, ErrorKind::Shape { shape: other.shape().to_vec(), why }));
    }
    let dtype = result_type(parts.iter().map(|a| a.dtype()), None);
    let mut shape = Shape::from(first.shape());
    shape.as_mut_slice()[axis] = parts.iter().map(|a| a.shape()[axis]).sum();
    checked(&shape, dtype, name)?;
    let zero = crate::base::element::Weak::Bool(false).cast(dtype);
    let mut result = Array::from_draft(build::full(shape, zero, first.0.node.committed)?);
    let mut at = 0;
    for part in parts.iter().filter(|a| !a.is_empty()) {
        let n = part.shape()[axis];
        let mut index = vec![Index::ALL; result.ndim()];
        index[axis] = Index::Slice { start: Some(at as isize), stop: Some((at + n) as isize), step: 1 };
        result.set(index, *part)?;
        at += n;
    }
    Ok(result)
}
