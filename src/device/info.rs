//! What there is to know of a device before it is opened.

use super::Device;
use std::fmt;

/// What sort of thing a device is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeviceKind {
    /// The host's processors.
    Cpu,
    /// A GPU with memory of its own.
    DiscreteGpu,
    /// A GPU that shares the host's memory.
    IntegratedGpu,
    /// A GPU lent by a virtual machine's host.
    VirtualGpu,
    /// Software that plays a GPU; it is used only when it is named.
    Software,
    /// Something else.
    Other,
}

impl fmt::Display for DeviceKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            DeviceKind::Cpu => "cpu",
            DeviceKind::DiscreteGpu => "discrete gpu",
            DeviceKind::IntegratedGpu => "integrated gpu",
            DeviceKind::VirtualGpu => "virtual gpu",
            DeviceKind::Software => "software",
            DeviceKind::Other => "other",
        })
    }
}

/// A device and what it is.
#[derive(Clone, Debug, PartialEq)]
pub struct DeviceInfo {
    /// The name to use it by.
    pub device: Device,
    /// Its maker's name for it.
    pub name: String,
    /// What sort of thing it is.
    pub kind: DeviceKind,
    /// The driver and its version, and the interface that it is driven through.
    pub driver: String,
    /// Bytes of memory, where that can be told.
    pub memory: Option<usize>,
    /// What it has beyond the least, by the names of its interface.
    pub features: Vec<String>,
    /// Its limits, by the names of its interface.
    pub limits: Vec<(&'static str, u64)>,
}

impl fmt::Display for DeviceInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} ({}), {}", self.device, self.name, self.kind, self.driver)?;
        if let Some(memory) = self.memory {
            write!(f, ", {:.1} GiB", memory as f64 / (1u64 << 30) as f64)?;
        }
        Ok(())
    }
}
