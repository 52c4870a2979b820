//! What a device can do and at what price.

use super::routine::{Library, Routine};
use crate::base::dtype::{DType, Kind};
use crate::ops::Op;

/// Capabilities of a device: the one answer to "can this run here?", and the figures that plans
/// are made with.
#[derive(Clone, Debug)]
pub struct Capabilities {
    /// Name for people.
    pub name: String,
    /// Dtypes that the device computes in.
    pub dtypes: Vec<DType>,
    /// Library routines that the device has, in those dtypes.
    pub routines: Vec<Library>,
    /// Arrays that a launch may be given, inputs and outputs together.
    pub max_bindings: usize,
    /// Largest buffer in bytes.
    pub max_buffer: usize,
    /// Bytes per second that a kernel streams.
    pub bandwidth: f64,
    /// Scalar operations per second, in the unit of the table's cost column (0.1 ns each on one core).
    pub throughput: f64,
    /// Multiplications and additions per second in a library routine, of float32.
    pub flops: f64,
    /// Seconds that a launch takes at least.
    pub launch: f64,
    /// Whether the memory is the host's own.
    pub is_host: bool,
}

impl Capabilities {
    /// Whether the device computes this operation in this dtype.
    pub fn supports(&self, op: Op, dtype: DType) -> bool {
        op.computes(dtype) && self.computes(dtype)
    }

    /// Whether the device computes in a dtype; it stores and copies any.
    pub fn computes(&self, dtype: DType) -> bool {
        self.dtypes.contains(&dtype)
    }

    /// Estimated seconds of a library routine's arithmetic: a dtype of twice the size has half the rate.
    pub fn seconds(&self, routine: &Routine) -> f64 {
        let dtype = routine.dtype();
        let part = if dtype.kind() == Kind::Complex { dtype.size() / 2 } else { dtype.size() };
        routine.flops() * part.max(4) as f64 / (4.0 * self.flops)
    }

    /// Whether the device has this library routine in this dtype.
    pub fn supports_call(&self, library: Library, dtype: DType) -> bool {
        self.routines.contains(&library) && self.computes(dtype)
    }
}
