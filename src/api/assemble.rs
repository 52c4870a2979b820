//! Arrays made of parts: each part is written once, straight into the place it takes in the result.

use super::array::Array;
use super::picking::take_with;
use crate::base::dtype::DType;
use crate::base::element::Weak;
use crate::base::error::Result;
use crate::base::layout::Layout;
use crate::base::promote::result_type;
use crate::base::settings;
use crate::base::shape::{Dims, Shape};
use crate::device::Device;
use crate::device::buffer::Buffer;
use crate::device::routine::Bounds;
use crate::graph::build::{self, Arg};
use crate::graph::node::{Edge, Node};
use crate::plan;
use std::sync::Arc;

/// Updates up to which a chain of them is left pending. Planning takes longer than in proportion to
/// their number, so that those beyond are computed one by one, each in place as the last of its plan.
const CHAIN: usize = 32;

/// Runs of indices up to which elements are picked as views rather than one by one.
const RUNS: usize = 32;

/// What fills a place: an array that broadcasts to it, or a number.
pub(super) enum Fill {
    /// An array.
    Array(Array),
    /// A number, cast as assignment casts it.
    Number(Weak),
}

impl Fill {
    fn arg(&self) -> Arg<'_> {
        match self {
            Fill::Array(array) => Arg::Array(&array.0),
            Fill::Number(weak) => Arg::Weak(*weak),
        }
    }
}

/// The array whose elements are those of parts, each cast to its dtype and put at the places that a
/// layout over the dense result names, the later over the earlier. Together they name each element.
///
/// # Errors
/// `Shape` if the number of bytes overflows, `Broadcast`, `DeviceMismatch`, `Device`.
#[track_caller]
pub(super) fn assemble(
    operation: &'static str,
    dtype: DType,
    shape: Shape,
    parts: &[(Layout, Fill)],
) -> Result<Array> {
    let args: Vec<Arg<'_>> = parts.iter().map(|(_, fill)| fill.arg()).collect();
    let draft = build::empty(operation, dtype, shape, &args)?;
    let (tiny, size) = (settings::current().immediate_len, draft.shape.size());
    // Of many parts it is the parts that must be tiny.
    if (size <= tiny || parts.len() > CHAIN && size / parts.len() <= tiny / 4)
        && let Some(buffer) = at_once(dtype, &draft.shape, parts)
    {
        return Ok(Array::from_buffer(dtype, draft.shape, buffer));
    }
    let mut draft = draft;
    let (mut chain, mut failed) = (0, false);
    for (region, fill) in parts.iter().filter(|(region, _)| !region.is_empty()) {
        let node = Node::pending(draft);
        // A chain that failed stays pending, for the read to report.
        if chain >= CHAIN && !failed {
            failed = plan::eval(std::slice::from_ref(&node), true).is_err();
        }
        chain += 1;
        draft = match along_memory(region, fill) {
            Some((region, edge)) => build::update(Edge::whole(node), region, Arg::Array(&edge))?,
            None => build::update(Edge::whole(node), region.clone(), fill.arg())?,
        };
    }
    Ok(Array::from_draft(draft))
}

/// The place and the part with their axes in the order that the part has in memory, if that makes it
/// all of its node: then a pending part is computed into its place.
fn along_memory(region: &Layout, fill: &Fill) -> Option<(Layout, Edge)> {
    let Fill::Array(Array(Edge { node, layout })) = fill else { return None };
    if layout.is_contiguous() || layout.shape() != region.shape() || node.value().is_some() {
        return None;
    }
    let order: Vec<isize> = layout.k_order().iter().map(|&axis| axis as isize).collect();
    let turned = layout.permute(&order, "permute").ok()?;
    let whole = *turned.shape() == node.shape && turned.is_dense_at_zero(node.len());
    let region = region.permute(&order, "permute").ok()?;
    whole.then(|| (region, Edge { node: Arc::clone(node), layout: turned }))
}

/// The elements of a result of tiny parts, copied on the spot if all parts are there, on the host, uncommitted
/// and of the result's dtype.
fn at_once(dtype: DType, shape: &Shape, parts: &[(Layout, Fill)]) -> Option<Buffer> {
    for (region, fill) in parts {
        let Fill::Array(Array(Edge { node, layout })) = fill else { return None };
        let there = node.value().is_some_and(|buffer| buffer.device() == Device::Cpu);
        if !there || node.committed.is_some() || node.dtype != dtype || layout.shape() != region.shape() {
            return None;
        }
    }
    // Of a type whose alignment is that of every element.
    let size = dtype.size();
    let bytes = shape.size() * size;
    let mut data = vec![0u128; bytes.div_ceil(16)];
    let out: &mut [u8] = bytemuck::cast_slice_mut(&mut data);
    for (region, fill) in parts.iter().filter(|(region, _)| !region.is_empty()) {
        let Fill::Array(Array(Edge { node, layout })) = fill else { return None };
        let from = node.value()?;
        // SAFETY: the buffer is host memory, whose handle is its address, of at least the node's bytes,
        // initialised; nobody writes it while this handle to the node exists.
        let from = unsafe { std::slice::from_raw_parts(from.handle() as *const u8, node.bytes()) };
        if region.is_contiguous() && layout.is_contiguous() {
            let (to, at, n) = (region.offset() * size, layout.offset() * size, region.len() * size);
            out[to..to + n].copy_from_slice(&from[at..at + n]);
        } else {
            for (to, at) in region.offsets().zip(layout.offsets()) {
                out[to * size..][..size].copy_from_slice(&from[at * size..][..size]);
            }
        }
    }
    let address = data.as_ptr().cast::<u8>();
    // SAFETY: the vector's elements stay where they are when it is moved, and are never changed; they
    // are initialised, of valid values, and aligned for every dtype.
    Some(unsafe { Buffer::foreign(address, bytes, Box::new(data)) })
}

/// The promoted dtype of arrays, by NumPy's rule for any number of them.
pub(super) fn common_dtype(arrays: &[Array]) -> DType {
    result_type(arrays.iter().map(Array::dtype), None)
}

/// An operand as an array; a number takes the dtype that it has beside the array.
///
/// # Errors
/// `Overflow` if an integer does not fit.
#[track_caller]
pub(super) fn beside(operation: &'static str, array: &Array, value: Arg<'_>) -> Result<Array> {
    Ok(match value {
        Arg::Array(edge) => Array(edge.clone()),
        Arg::Weak(weak) => {
            let dtype = result_type([array.dtype()], Some(weak.kind()));
            Array::scalar(build::fit(operation, weak, dtype)?)
        }
    })
}

/// The elements of an axis at these indices, in their order.
///
/// # Errors
/// `Shape` if the number of bytes overflows; `Device` if a device cannot do it.
#[track_caller]
pub(super) fn pick(operation: &'static str, x: &Array, axis: usize, indices: &[usize]) -> Result<Array> {
    let mut shape = Shape::from(x.shape());
    shape.as_mut_slice()[axis] = indices.len();
    let runs = runs(indices);
    if let [Run { start, step, len, .. }] = runs[..] {
        return Ok(x.view(x.0.layout.narrow(axis, start, step, len)));
    }
    let on_host = x.0.node.committed.is_none_or(|device| device == Device::Cpu);
    if runs.len() > RUNS && on_host && !shape.contains(&0) {
        let indices = Array::from_vec(indices.iter().map(|&i| i as i64).collect());
        return take_with(x, &indices, axis as isize, Bounds::Clip);
    }
    let whole = Layout::contiguous(shape.clone());
    let part = |run: &Run| {
        let to = whole.narrow(axis, run.at, 1, run.len);
        (to, Fill::Array(x.view(x.0.layout.narrow(axis, run.start, run.step, run.len))))
    };
    let parts: Vec<_> = runs.iter().map(part).collect();
    assemble(operation, x.dtype(), shape, &parts)
}

/// Indices at equal distances, and where in the list they begin.
pub(super) struct Run {
    /// Place of the first in the list.
    pub at: usize,
    /// The first.
    pub start: usize,
    /// The distance.
    pub step: isize,
    /// How many.
    pub len: usize,
}

/// A list of indices as runs at equal distances.
pub(super) fn runs(indices: &[usize]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (at, &index) in indices.iter().enumerate() {
        if let Some(run) = runs.last_mut() {
            let last = run.start as isize + run.step * (run.len as isize - 1);
            let step = index as isize - last;
            if run.len == 1 || step == run.step {
                (run.step, run.len) = (step, run.len + 1);
                continue;
            }
        }
        runs.push(Run { at, start: index, step: 1, len: 1 });
    }
    runs
}

/// The lengths of an array's axes with one of them replaced.
pub(super) fn with_length(shape: &[usize], axis: usize, n: usize) -> Shape {
    let mut lengths = Dims::from_slice(shape);
    lengths[axis] = n;
    lengths.into()
}
