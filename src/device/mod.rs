//! The contract between plans and devices.

pub mod backend;
pub mod buffer;
pub mod caps;
pub mod info;
pub mod registry;
pub mod routine;
pub mod transfers;

use crate::base::error::{Error, ErrorKind};
use std::fmt;
use std::str::FromStr;

/// A device that arrays can live on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Device {
    /// The host's processors and memory.
    Cpu,
    /// A GPU through Vulkan, Metal or DX12, by its place in [`devices`](crate::devices).
    Wgpu(u16),
    /// A device that computes nothing, for tests of planning.
    Null(u16),
}

impl fmt::Display for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Device::Cpu => f.write_str("cpu"),
            Device::Wgpu(i) => write!(f, "wgpu:{i}"),
            Device::Null(i) => write!(f, "null:{i}"),
        }
    }
}

/// Reads what `Display` writes; a kind alone means its first device.
///
/// ```
/// use arrayon::Device;
/// assert_eq!("wgpu:1".parse::<Device>()?, Device::Wgpu(1));
/// assert_eq!("wgpu".parse::<Device>()?, Device::Wgpu(0));
/// assert!("cuda".parse::<Device>().is_err()); // no such devices in this build
/// # Ok::<(), arrayon::Error>(())
/// ```
impl FromStr for Device {
    type Err = Error;

    #[track_caller]
    fn from_str(text: &str) -> Result<Device, Error> {
        let (kind, number) = text.split_once(':').unwrap_or((text, "0"));
        match (kind, number.parse::<u16>()) {
            ("cpu", Ok(0)) => Ok(Device::Cpu),
            ("wgpu", Ok(i)) => Ok(Device::Wgpu(i)),
            ("null", Ok(i)) => Ok(Device::Null(i)),
            _ => {
                let gpus = if cfg!(feature = "wgpu") { ", wgpu:NUMBER" } else { "" };
                let why = format!("is not a device of this build: cpu{gpus}");
                Err(Error::new("device", ErrorKind::Device { device: text.to_string(), why }))
            }
        }
    }
}
