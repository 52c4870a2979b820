//! The GPU that tests run on.

use arrayon::{Device, DeviceKind};
use std::sync::OnceLock;

/// The device named by `ARRAYON_TEST_DEVICE`, or the first that is not the host; a software adapter
/// will do. `None` where there is none: what needs one is skipped then, and the run says so.
pub(crate) fn gpu() -> Option<Device> {
    static GPU: OnceLock<Option<Device>> = OnceLock::new();
    *GPU.get_or_init(|| {
        if let Ok(name) = std::env::var("ARRAYON_TEST_DEVICE") {
            return Some(name.parse().expect("the name of a device"));
        }
        let found = arrayon::devices().into_iter().find(|info| info.kind != DeviceKind::Cpu);
        match &found {
            Some(info) => eprintln!("tests of GPUs run on {info}"),
            None => eprintln!("skipped: there is no GPU, nor software that plays one"),
        }
        found.map(|info| info.device)
    })
}

/// Runs the rest of a test on the GPU, if there is one.
macro_rules! on_gpu {
    () => {
        match $crate::support::on_gpu::gpu() {
            Some(device) => device,
            None => return,
        }
    };
}
pub(crate) use on_gpu;
