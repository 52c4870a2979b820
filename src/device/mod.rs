//! The contract between plans and devices.

pub mod backend;
pub mod buffer;
pub mod caps;
pub mod registry;
pub mod routine;

use std::fmt;

/// A device that arrays can live on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Device {
    /// The host's processors and memory.
    Cpu,
    /// A device that computes nothing, for tests of planning.
    Null(u16),
}

impl fmt::Display for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Device::Cpu => f.write_str("cpu"),
            Device::Null(i) => write!(f, "null:{i}"),
        }
    }
}
