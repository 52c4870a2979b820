//! What a device can do and at what price.

use crate::base::dtype::DType;
use crate::ops::Op;

/// Capabilities of a device: the one answer to "can this run here?", and the figures that plans
/// are made with.
#[derive(Clone, Debug)]
pub struct Capabilities {
    /// Name for people.
    pub name: String,
    /// Dtypes that the device computes in.
    pub dtypes: Vec<DType>,
    /// Arrays that a launch may be given, inputs and outputs together.
    pub max_bindings: usize,
    /// Largest buffer in bytes.
    pub max_buffer: usize,
    /// Bytes per second that a kernel streams.
    pub bandwidth: f64,
    /// Scalar operations per second, in the unit of the table's cost column (0.1 ns each on one core).
    pub throughput: f64,
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
}
