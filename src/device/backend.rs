//! `Backend`: the whole contract of a device.
//!
//! Rules for an implementor:
//! - There is no method per operation. A kernel is made of a [`Program`] and a [`Nest`]; how is the
//!   backend's affair.
//! - Arguments have been checked: shapes agree, arrays lie within their buffers, zero-size launches
//!   never arrive, programs use what [`Capabilities`] grant. Errors are for what a caller cannot
//!   foresee: no memory, a lost device, a fault in the data.
//! - Work is ordered as submitted. `record` and `wait` order it across devices.
//! - An output never overlaps an input, unless the nest says that it is that input in place; then
//!   every element is read before it is written.

use super::Device;
use super::buffer::{Allocation, Buffer};
use super::caps::Capabilities;
use super::routine::Routine;
use crate::base::element::Scalar;
use crate::base::error::{Error, ErrorKind, Result};
use crate::kernel::program::{Nest, Program};
use std::any::Any;
use std::sync::Arc;

/// A compiled kernel, in the backend's own form.
pub type Kernel = Arc<dyn Any + Send + Sync>;

/// A place in an array's memory.
#[derive(Clone, Copy, Debug)]
pub struct Binding<'a> {
    /// The memory.
    pub buffer: &'a Buffer,
    /// First element, counted in elements of the array's dtype.
    pub offset: usize,
}

/// Bytes to be read back.
pub struct Read<'a> {
    /// The memory.
    pub buffer: &'a Buffer,
    /// Where in it, in bytes.
    pub offset: usize,
    /// Where to.
    pub into: &'a mut [u8],
}

/// What a kernel is run on.
#[derive(Clone, Copy)]
pub struct Launch<'a> {
    /// The kernel, from `compile`.
    pub kernel: &'a Kernel,
    /// Number of iterations: that of the nest compiled for, or any other if that nest is flat (a
    /// single loop, over which arrays have steps of 1 or 0).
    pub len: usize,
    /// Arrays read, in the program's order.
    pub inputs: &'a [Binding<'a>],
    /// Scalar arguments, in the program's order.
    pub scalars: &'a [Scalar],
    /// Arrays written: stores, then folds.
    pub outputs: &'a [Binding<'a>],
}

/// What a library routine is run on.
#[derive(Clone, Copy)]
pub struct Call<'a> {
    /// The routine with its shapes; its results have elements.
    pub routine: &'a Routine,
    /// Arrays read, in the routine's order.
    pub inputs: &'a [Binding<'a>],
    /// The arrays written, which overlap none of those read; that of a task that updates holds the
    /// elements of its first operand, which is then not among the inputs.
    pub outputs: &'a [Binding<'a>],
}

impl Call<'_> {
    /// The error of a device that has no such routine.
    #[cold]
    pub fn refused(&self, device: Device) -> Error {
        let library = self.routine.library().name();
        let why = format!("has no {library} in {}", self.routine.dtype());
        Error::new(library, ErrorKind::Device { device: device.to_string(), why })
    }
}

/// A point in a device's queue of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Event(pub u64);

/// Memory of a device, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MemoryStats {
    /// In buffers that somebody holds.
    pub in_use: usize,
    /// Freed and kept for reuse.
    pub cached: usize,
    /// The most that was ever in use.
    pub peak: usize,
    /// The limit on use, if one is set.
    pub limit: Option<usize>,
}

/// A device.
pub trait Backend: Send + Sync + 'static {
    /// Which one.
    fn device(&self) -> Device;
    /// What it can do.
    fn capabilities(&self) -> &Capabilities;
    /// Memory of at least `bytes` bytes, initialised to anything.
    ///
    /// # Errors
    /// `OutOfMemory`.
    fn allocate(&self, bytes: usize) -> Result<Allocation>;
    /// Takes memory back.
    fn free(&self, allocation: Allocation);
    /// Copies from the host to the start of a buffer, whose bytes beyond may change.
    ///
    /// # Errors
    /// A lost device.
    fn upload(&self, src: &[u8], dst: &Buffer) -> Result<()>;
    /// Copies to the host what there is after all work before; several reads are one submission.
    ///
    /// # Errors
    /// A lost device, or the fault of earlier work.
    fn download(&self, reads: &mut [Read<'_>]) -> Result<()>;
    /// Copies `bytes` bytes from the start of a buffer to the start of another, whose bytes beyond
    /// may change.
    ///
    /// # Errors
    /// A lost device.
    fn copy(&self, src: &Buffer, dst: &Buffer, bytes: usize) -> Result<()>;
    /// Makes a kernel.
    ///
    /// # Errors
    /// A lost device, or a program that its compiler refuses.
    fn compile(&self, program: &Program, nest: &Nest) -> Result<Kernel>;
    /// Runs a kernel.
    ///
    /// # Errors
    /// A lost device; on devices that compute synchronously also faults in the data.
    fn launch(&self, launch: &Launch<'_>) -> Result<()>;
    /// Runs a library routine. Only devices that claim a routine ([`Capabilities::supports_call`]) are
    /// asked for it; the others need not have this method.
    ///
    /// # Errors
    /// No memory for what the routine needs beside its operands; a lost device.
    fn call(&self, call: &Call<'_>) -> Result<()> {
        Err(call.refused(self.device()))
    }
    /// Marks this point in the queue.
    fn record(&self) -> Event;
    /// Lets later work wait for an event of another device's queue.
    ///
    /// # Errors
    /// A lost device.
    fn wait(&self, event: Event) -> Result<()>;
    /// Waits on the host for all work.
    ///
    /// # Errors
    /// A lost device, or the fault of earlier work.
    fn synchronise(&self) -> Result<()>;
    /// Memory figures.
    fn memory(&self) -> MemoryStats;
    /// Limits memory in use; `None` lifts the limit.
    fn set_limit(&self, limit: Option<usize>);
    /// Gives freed memory that was kept back to the system.
    fn trim(&self);
}
