//! What lies between programs and the driver: work on buffers, in terms that need no driver. A
//! kernel's lowering turns a launch into [`Work`]; the device encodes it.

use crate::kernel::wgsl::Wgsl;
use std::sync::Arc;

/// What of an adapter decides texts and dispatches.
#[derive(Clone, Debug)]
pub struct Target {
    /// The types it has.
    pub dialect: Wgsl,
    /// Most bytes of a binding.
    pub max_binding: u64,
    /// Most bindings of a kernel.
    pub max_bindings: usize,
    /// What a binding's offset must be a multiple of, in bytes.
    pub alignment: u64,
    /// Most workgroups of a dispatch.
    pub max_groups: u32,
    /// Bytes of memory that a workgroup shares.
    pub workgroup_memory: u32,
}

impl Target {
    /// Cuts workgroups into dispatches: of each the first group and the number of them.
    pub(super) fn groups(&self, all: usize) -> impl Iterator<Item = (usize, u32)> + use<> {
        let most = self.max_groups as usize;
        (0..all).step_by(most).map(move |first| (first, most.min(all - first) as u32))
    }
}

/// A buffer that a dispatch binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Memory {
    /// An array read.
    Input(usize),
    /// An array written.
    Output(usize),
    /// Memory for this work alone, of `Work::temporaries`.
    Temporary(usize),
    /// A word per check of the program, all ones before the work: see `Work::checks`.
    Status,
}

/// Part of a buffer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound {
    /// The buffer.
    pub memory: Memory,
    /// Where it starts, in bytes: a multiple of the alignment.
    pub offset: u64,
    /// How long it is, in bytes: a multiple of 4, at most `max_binding`; not 0.
    pub size: u64,
}

/// One run of one entry point, `main`, of a module. Binding 0 of group 0 is the parameters, an array
/// of words; the others follow in order. All are storage buffers, for reading and writing.
#[derive(Clone, Debug)]
pub struct Dispatch {
    /// The module. Pipelines are kept by it.
    pub text: Arc<str>,
    /// The words of the parameters; the first is 0.
    pub params: Vec<u32>,
    /// The rest of the bindings.
    pub bindings: Vec<Bound>,
    /// Workgroups, at most `Target::max_groups`.
    pub groups: u32,
}

/// What a launch comes to.
#[derive(Clone, Debug, Default)]
pub struct Work {
    /// Sizes in bytes of temporary buffers.
    pub temporaries: Vec<u64>,
    /// The dispatches, in order; each sees what earlier ones wrote.
    pub dispatches: Vec<Dispatch>,
    /// Number of checks whose first failing position is to be read: of check `k` the word `k` of the
    /// status, all ones if it holds nowhere.
    pub checks: usize,
}
