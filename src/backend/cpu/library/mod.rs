//! Library routines on the host.

mod combine;
mod fft;
mod gather;
mod linalg;
mod scan;
mod scatter;
mod search;
mod sort;

use super::memory::Pool;
use super::threads::Shared;
use crate::base::element::Element;
use crate::base::error::{Error, ErrorKind, Result};
use crate::base::layout::Layout;
use crate::device::backend::{Binding, Call};
use crate::device::routine::{Bounds, Invocation, Place, Task};
use crate::host::mask;
use std::borrow::Cow;

/// Elements that are worth a task of their own.
const TASK: usize = 1 << 15;

/// An array that a routine reads: an address and how elements lie from there on.
#[derive(Clone, Copy)]
pub(super) struct Operand<'a> {
    address: usize,
    place: &'a Place,
}

/// An array that a routine writes, dense in C order.
pub(super) struct Output<'a> {
    address: usize,
    place: &'a Place,
}

impl<'a> Operand<'a> {
    /// How the elements lie.
    fn layout(&self) -> &'a Layout {
        &self.place.layout
    }

    /// The elements in row-major order, as stored: as they lie, or a copy of them.
    ///
    /// `T` must be the operand's dtype.
    pub(super) fn dense<T: Element>(&self) -> Cow<'a, [T::Raw]> {
        debug_assert_eq!(T::DTYPE, self.place.dtype);
        self.moved::<T::Raw>()
    }

    /// The elements in row-major order as any type of their size, to which they are aligned, to be moved.
    pub(super) fn moved<R: Copy>(&self) -> Cow<'a, [R]> {
        debug_assert_eq!(size_of::<R>(), self.place.dtype.size());
        let layout = self.layout();
        if layout.is_empty() {
            return Cow::Borrowed(&[]);
        }
        let start = self.address as *const R;
        if layout.is_contiguous() {
            // SAFETY: the contract of calls: the operand's elements are there, aligned, initialised, and
            // nobody writes them while the routine runs.
            return Cow::Borrowed(unsafe { std::slice::from_raw_parts(start, layout.len()) });
        }
        // SAFETY: as above; offsets, some of them negative, are those of the operand's elements.
        Cow::Owned(layout.offsets().map(|at| unsafe { *start.wrapping_add(at) }).collect())
    }
}

impl Output<'_> {
    /// The elements as stored, to be written.
    ///
    /// `T` must be the output's dtype.
    pub(super) fn dense<T: Element>(&mut self) -> &mut [T::Raw] {
        debug_assert_eq!(T::DTYPE, self.place.dtype);
        self.moved::<T::Raw>()
    }

    /// The elements as any type of their size, to which they are aligned, to be written.
    pub(super) fn moved<R: Copy>(&mut self) -> &mut [R] {
        debug_assert_eq!(size_of::<R>(), self.place.dtype.size());
        let len = self.place.layout.len();
        if len == 0 {
            return &mut [];
        }
        // SAFETY: the contract of calls: the output has room for its elements, host memory is
        // initialised and aligned, nobody else uses it, and `self` is borrowed for as long.
        unsafe { std::slice::from_raw_parts_mut(self.address as *mut R, len) }
    }
}

/// Runs a task, which may take scratch memory from the pool.
///
/// # Safety
/// The contract of calls: the operands lie within their buffers, each result has room for its elements,
/// and nobody else uses its memory.
///
/// # Errors
/// Faults in the data; `OutOfMemory`.
pub(super) unsafe fn run(routine: &Invocation, call: &Call<'_>, pool: &Pool) -> Result<()> {
    let address =
        |binding: &Binding<'_>, place: &Place| binding.buffer.handle() + binding.offset * place.dtype.size();
    let operand = |(binding, place)| Operand { address: address(binding, place), place };
    let output = |(binding, place)| Output { address: address(binding, place), place };
    let inputs: Vec<Operand<'_>> = call.inputs.iter().zip(&routine.inputs).map(operand).collect();
    let mut outputs: Vec<Output<'_>> = call.outputs.iter().zip(&routine.outputs).map(output).collect();
    match &routine.task {
        Task::Gather(gather) => gather::run(gather, &inputs, &mut outputs[0]),
        Task::Scatter(scatter) => scatter::run(scatter, &inputs, &mut outputs[0]),
        Task::Compress => {
            let mask = inputs[1].dense::<bool>();
            by_size!(inputs[0].place.dtype.size(), R => {
                mask::compress(&inputs[0].moved::<R>(), &mask, outputs[0].moved::<R>());
            });
            Ok(())
        }
        Task::Linalg(task) => linalg::run(*task, &inputs, &mut outputs, pool),
        Task::Scan(scan) => {
            scan::run(scan, &inputs[0], &mut outputs[0]);
            Ok(())
        }
        Task::Fft(fft) => fft::run(fft, &inputs[0], &mut outputs[0]),
        Task::Sort(sort) => sort::run(sort, &inputs[0], &mut outputs, pool),
        Task::Search(search) => search::run(search, &inputs, &mut outputs[0]),
        Task::LexSort => sort::lexical(&inputs, &mut outputs[0], pool),
    }
}

/// An index within an axis, brought there by the rule, or the error of one outside.
#[inline(always)]
fn within(index: i64, size: usize, bounds: Bounds) -> Option<usize> {
    let n = size as i64;
    let i = match bounds {
        Bounds::Raise if index < 0 => index.wrapping_add(n),
        Bounds::Raise => index,
        _ if n == 0 => return None,
        Bounds::Wrap => index.rem_euclid(n),
        Bounds::Clip => index.clamp(0, n - 1),
    };
    ((i as u64) < n as u64).then_some(i as usize)
}

/// The error of an index outside an axis.
#[cold]
fn outside(operation: &'static str, index: i64, axis: usize, size: usize) -> Error {
    Error::new(operation, ErrorKind::Index { index: index as isize, axis, size })
}

/// A type of each size that an element can have, for routines that only move elements.
macro_rules! by_size {
    ($size:expr, $R:ident => $body:expr) => {
        match $size {
            1 => {
                type $R = u8;
                $body
            }
            2 => {
                type $R = u16;
                $body
            }
            4 => {
                type $R = u32;
                $body
            }
            8 => {
                type $R = u64;
                $body
            }
            _ => {
                type $R = [u64; 2];
                $body
            }
        }
    };
}
use by_size;
