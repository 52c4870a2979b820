//! Opening devices: the only file that names the backends.

use crate::backend::cpu::Cpu;
use crate::backend::null::Null;
#[cfg(feature = "wgpu")]
use crate::backend::wgpu::{self, Wgpu};
#[cfg(feature = "wgpu")]
use crate::base::error::Result;
use crate::base::settings;
use crate::device::backend::Backend;
use crate::device::caps::Capabilities;
use crate::device::info::DeviceInfo;
use crate::device::registry;
use std::sync::{Arc, OnceLock};

/// Opens the devices of this process, once.
pub(crate) fn open() {
    static OPENED: OnceLock<()> = OnceLock::new();
    OPENED.get_or_init(|| {
        let cpu = Cpu::open();
        if settings::current().debug >= 1 {
            eprintln!("arrayon: {}: {}", cpu.device(), cpu.capabilities().name);
        }
        registry::register(cpu);
        #[cfg(feature = "wgpu")]
        registry::register_opener(|device| match device {
            crate::device::Device::Wgpu(number) => Some(open_wgpu(number).map(|gpu| gpu as _)),
            _ => None,
        });
    });
}

/// The devices of this machine, the host first. None is opened by this.
pub(crate) fn devices() -> Vec<DeviceInfo> {
    #[cfg(feature = "wgpu")]
    let gpus = wgpu::list();
    #[cfg(not(feature = "wgpu"))]
    let gpus = Vec::new();
    std::iter::once(Cpu::describe()).chain(gpus).collect()
}

/// A GPU by its number, opened if it is not: what lies behind `Device::Wgpu(number)`.
///
/// # Errors
/// `Device` if there is no such adapter, or it cannot be opened.
#[cfg(feature = "wgpu")]
pub fn open_wgpu(number: u16) -> Result<Arc<Wgpu>> {
    static OPENED: std::sync::Mutex<Vec<(u16, Arc<Wgpu>)>> = std::sync::Mutex::new(Vec::new());
    open();
    let mut opened = OPENED.lock().unwrap_or_else(|e| e.into_inner());
    if let Some((_, gpu)) = opened.iter().find(|(n, _)| *n == number) {
        return Ok(Arc::clone(gpu));
    }
    let gpu = Wgpu::open(number)?;
    if settings::current().debug >= 1 {
        eprintln!("arrayon: {}: {}", gpu.device(), gpu.capabilities().name);
    }
    opened.push((number, Arc::clone(&gpu)));
    registry::register(gpu.clone());
    Ok(gpu)
}

/// Opens a device that computes nothing and claims what it is told to, for tests of planning; named
/// `Device::Null(number)`. A number that is taken keeps its device, and the new one is of no use.
pub fn open_null(number: u16, capabilities: Capabilities) -> Arc<Null> {
    open();
    let null = Null::new(number, capabilities);
    registry::register(null.clone());
    null
}
