//! Where arrays live, and memory.

use super::array::Array;
use crate::base::error::Result;
use crate::context;
use crate::device::{Device, registry};
use crate::graph::build;

impl Array {
    /// The array on a device, committed to it: what is computed from it is computed there. The copy
    /// is a step of the plan that needs it.
    ///
    /// # Errors
    /// `Device` if the device is not open.
    #[track_caller]
    pub fn to_device(&self, device: Device) -> Result<Array> {
        context::open();
        let whole = if self.0.is_whole() { self.clone() } else { self.copy() };
        Ok(Array::from_draft(build::copy(whole.0, device)?))
    }

    /// The array on the host, committed to it, as CuPy's `asnumpy`.
    ///
    /// # Errors
    /// As evaluation: faults of pending work, lost devices.
    #[track_caller]
    pub fn to_host(&self) -> Result<Array> {
        let host = self.to_device(Device::Cpu)?;
        host.eval()?;
        Ok(host)
    }
}

/// Memory of the host's arrays.
pub mod memory {
    use super::*;
    pub use crate::device::backend::MemoryStats;

    /// Bytes in use and kept for reuse, the peak, and the limit.
    ///
    /// ```
    /// let before = arrayon::memory::stats().in_use;
    /// let a = arrayon::zeros([1000], arrayon::DType::F64);
    /// a.eval()?;
    /// assert!(arrayon::memory::stats().in_use >= before + 8000);
    /// # Ok::<(), arrayon::Error>(())
    /// ```
    pub fn stats() -> MemoryStats {
        context::open();
        registry::find(Device::Cpu).map(|b| b.memory()).unwrap_or_default()
    }

    /// Limits the bytes in use; going beyond is an `OutOfMemory` error. `None` lifts the limit.
    pub fn set_limit(limit: Option<usize>) {
        context::open();
        if let Some(host) = registry::find(Device::Cpu) {
            host.set_limit(limit);
        }
    }

    /// Gives memory that was kept for reuse back to the system.
    pub fn free_all() {
        context::open();
        if let Some(host) = registry::find(Device::Cpu) {
            host.trim();
        }
    }
}
