//! Elements picked by arrays of indices.

use super::super::threads;
use super::{Operand, Output, Shared, TASK, by_size, outside, within};
use crate::base::error::Result;
use crate::base::layout::Layout;
use crate::base::shape::Shape;
use crate::device::routine::Gather;

/// Indices that are resolved at a time.
const CHUNK: usize = 1024;

/// The axes of an array that indices are for, those before and those after.
pub(super) struct Axes {
    /// Offsets of the elements of the leading axes, in row-major order.
    pub(super) lead: Vec<usize>,
    /// Length and stride of each axis that is indexed.
    pub(super) indexed: Vec<(usize, isize)>,
    /// The trailing axes.
    pub(super) tail: Layout,
}

impl Axes {
    /// The axes of a layout of which `lead` come first and `count` are indexed.
    pub(super) fn new(layout: &Layout, lead: usize, count: usize) -> Axes {
        let part = |from: usize, to: usize| {
            let shape: Shape = layout.shape()[from..to].iter().copied().collect();
            Layout::new(shape, &layout.strides()[from..to], 0)
        };
        let (shape, strides) = (layout.shape(), layout.strides());
        let end = lead + count;
        Axes {
            lead: part(0, lead).offsets().collect(),
            indexed: (lead..end).map(|axis| (shape[axis], strides[axis])).collect(),
            tail: part(end, layout.ndim()),
        }
    }

    /// Writes the offsets that elements `from..` of the index arrays stand for.
    pub(super) fn offsets(
        &self,
        gather: &Gather,
        indices: &[&[i64]],
        from: usize,
        out: &mut [isize],
    ) -> Result<()> {
        out.fill(0);
        for (k, (&(length, stride), index)) in self.indexed.iter().zip(indices).enumerate() {
            for (place, &i) in out.iter_mut().zip(&index[from..]) {
                let Some(at) = within(i, length, gather.bounds) else {
                    return Err(outside(gather.name, i, gather.axes[k], length));
                };
                *place += at as isize * stride;
            }
        }
        Ok(())
    }
}

/// Runs a gather: `inputs` are the array and the indices.
pub(super) fn run(gather: &Gather, inputs: &[Operand<'_>], out: &mut Output<'_>) -> Result<()> {
    let [x, indices @ ..] = inputs else { unreachable!("a gather reads an array") };
    let owned: Vec<_> = indices.iter().map(Operand::dense::<i64>).collect();
    let indices: Vec<&[i64]> = owned.iter().map(|index| &index[..]).collect();
    let axes = Axes::new(x.layout(), gather.lead, indices.len());
    by_size!(x.place.dtype.size(), R => {
        let (from, to) = (Shared(x.address as *mut R), Shared(out.address as *mut R));
        if gather.along { along(gather, &axes, indices[0], from, to) } else { pick(gather, &axes, &indices, from, to) }
    })
}

/// All trailing elements of each index.
fn pick<R: Copy>(
    gather: &Gather,
    axes: &Axes,
    indices: &[&[i64]],
    from: Shared<R>,
    to: Shared<R>,
) -> Result<()> {
    let count = indices[0].len();
    let tail = axes.tail.len();
    // Indices per task: whole chunks, about `TASK` elements.
    let step = (TASK / tail.max(1)).next_multiple_of(CHUNK).max(CHUNK);
    let parts = count.div_ceil(step);
    let task = |t: usize| -> Result<()> {
        let (lead, part) = (t / parts, t % parts);
        let end = count.min((part + 1) * step);
        if let (&[(length, stride)], 1) = (&axes.indexed[..], tail) {
            // In one go, so that indices are read while elements are waited for.
            let base = from.get().wrapping_add(axes.lead[lead]);
            let to = to.get().wrapping_add(lead * count);
            for (k, &i) in indices[0][..end].iter().enumerate().skip(part * step) {
                let Some(at) = within(i, length, gather.bounds) else {
                    return Err(outside(gather.name, i, gather.axes[0], length));
                };
                // SAFETY: the array has the element, and the result one for each index.
                unsafe { *to.add(k) = *base.offset(at as isize * stride) };
            }
            return Ok(());
        }
        let mut offsets = [0isize; CHUNK];
        for first in (part * step..end).step_by(CHUNK) {
            let offsets = &mut offsets[..CHUNK.min(end - first)];
            axes.offsets(gather, indices, first, offsets)?;
            // SAFETY: the array has the leading offset and those of its indices, checked above, and the
            // result `count` rows of `tail` elements for each lead.
            unsafe {
                let base = from.get().add(axes.lead[lead]);
                let to = to.get().add((lead * count + first) * tail);
                if axes.tail.is_contiguous() {
                    match tail {
                        1 => offsets.iter().enumerate().for_each(|(k, &o)| *to.add(k) = *base.offset(o)),
                        _ => offsets.iter().enumerate().for_each(|(k, &o)| {
                            std::ptr::copy_nonoverlapping(base.offset(o), to.add(k * tail), tail);
                        }),
                    }
                } else {
                    for (k, &o) in offsets.iter().enumerate() {
                        let row = base.offset(o);
                        let to = to.add(k * tail);
                        for (j, at) in axes.tail.offsets().enumerate() {
                            *to.add(j) = *row.wrapping_add(at);
                        }
                    }
                }
            }
        }
        Ok(())
    };
    let many = count * tail * axes.lead.len() > TASK;
    threads::map_if(many, axes.lead.len() * parts, task).into_iter().collect()
}

/// An element for each index: the index arrays have the result's shape.
fn along<R: Copy>(gather: &Gather, axes: &Axes, index: &[i64], from: Shared<R>, to: Shared<R>) -> Result<()> {
    let (length, stride) = axes.indexed[0];
    let tail: Vec<isize> = axes.tail.offsets().map(|at| at as isize).collect();
    let rows = axes.lead.len();
    if rows == 0 || tail.is_empty() {
        return Ok(());
    }
    let block = index.len() / rows;
    let step = (TASK / block.max(1)).max(1);
    let task = |t: usize| -> Result<()> {
        for row in t * step..rows.min((t + 1) * step) {
            let index = &index[row * block..][..block];
            for (k, &i) in index.iter().enumerate() {
                let Some(at) = within(i, length, gather.bounds) else {
                    return Err(outside(gather.name, i, gather.axes[0], length));
                };
                let offset = at as isize * stride + tail[k % tail.len()];
                // SAFETY: the offset is that of an element, and the result has an element an index.
                unsafe { *to.get().add(row * block + k) = *from.get().add(axes.lead[row]).offset(offset) };
            }
        }
        Ok(())
    };
    threads::map_if(index.len() > TASK, rows.div_ceil(step), task).into_iter().collect()
}
