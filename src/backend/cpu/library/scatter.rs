//! Elements replaced by, or combined with, others at indices.

use super::super::isa::Level;
use super::combine::Combine;
use super::gather::Axes;
use super::{Operand, Output, by_size};
use crate::base::error::Result;
use crate::base::settings;
use crate::device::routine::Scatter;

/// Runs a scatter over `out`, which holds the array: `inputs` are the values and the indices.
///
/// One element after the other: which of several at one place is the last must not depend on threads.
pub(super) fn run(scatter: &Scatter, inputs: &[Operand<'_>], out: &mut Output<'_>) -> Result<()> {
    let [values, indices @ ..] = inputs else { unreachable!("a scatter writes values") };
    let owned: Vec<_> = indices.iter().map(Operand::dense::<i64>).collect();
    let indices: Vec<&[i64]> = owned.iter().map(|index| &index[..]).collect();
    let region = &scatter.region;
    let axes = Axes::new(region, scatter.place.lead, indices.len());
    let start = out.address + region.offset() * out.place.dtype.size();
    let places = Places { scatter, axes, indices: &indices };
    let dtype = out.place.dtype;
    match scatter.op {
        None => by_size!(dtype.size(), R => {
            let (values, to) = (values.moved::<R>(), start as *mut R);
            // SAFETY: places are those of elements of the output, which nobody else uses.
            places.each(|k, at| unsafe { *to.offset(at) = values[k] })
        }),
        Some(op) => {
            let isa = Level::named(settings::current().isa.as_str());
            let combine = Combine::new(op, dtype, isa);
            by_size!(dtype.size(), R => {
                let (values, to) = (values.moved::<R>(), start as *mut R);
                // SAFETY: as above; the loop is given an element of each operand, and room for one.
                places.each(|k, at| unsafe {
                    let (old, mut new) = (*to.offset(at), *to.offset(at));
                    let value = &raw const values[k];
                    combine.call((&raw mut new).cast(), (&raw const old).cast(), value.cast(), 1);
                    *to.offset(at) = new;
                })
            })
        }
    }
}

/// Where each value goes.
struct Places<'a> {
    scatter: &'a Scatter,
    axes: Axes,
    indices: &'a [&'a [i64]],
}

impl Places<'_> {
    /// Calls `put` with the number of each value, in order, and the offset of its element. Nothing is
    /// put if an index is outside.
    fn each(&self, mut put: impl FnMut(usize, isize)) -> Result<()> {
        let (gather, axes) = (&self.scatter.place, &self.axes);
        let count = self.indices[0].len();
        let mut offsets = vec![0; count];
        axes.offsets(gather, self.indices, 0, &mut offsets)?;
        let tail: Vec<isize> = axes.tail.offsets().map(|at| at as isize).collect();
        let mut k = 0;
        if gather.along {
            let block = count.checked_div(axes.lead.len()).unwrap_or(0);
            for (row, &lead) in axes.lead.iter().enumerate() {
                for (j, &offset) in offsets[row * block..][..block].iter().enumerate() {
                    put(row * block + j, lead as isize + offset + tail[j % tail.len()]);
                }
            }
            return Ok(());
        }
        for &lead in &axes.lead {
            for &offset in &offsets {
                for &at in &tail {
                    put(k, lead as isize + offset + at);
                    k += 1;
                }
            }
        }
        Ok(())
    }
}
