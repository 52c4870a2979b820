//! Opening devices: the only file that names the backends.

use crate::backend::cpu::Cpu;
use crate::backend::null::Null;
use crate::base::settings;
use crate::device::backend::Backend;
use crate::device::caps::Capabilities;
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
    });
}

/// Opens a device that computes nothing and claims what it is told to, for tests of planning; named
/// `Device::Null(number)`. A number that is taken keeps its device, and the new one is of no use.
pub fn open_null(number: u16, capabilities: Capabilities) -> Arc<Null> {
    open();
    let null = Null::new(number, capabilities);
    registry::register(null.clone());
    null
}
