//! Tests that run a second time on a GPU: arrays made inside [`on_gpu`] are committed to it.

use arrayon::settings::Settings;
use arrayon::{Device, DeviceKind};
use std::cell::Cell;
use std::sync::OnceLock;

/// The device named by `ARRAYON_TEST_DEVICE`, or the first that is not the host; a software adapter
/// will do. `None` where there is none, or the variable says `none`: what needs one is skipped then, and
/// the run says so.
pub(crate) fn gpu() -> Option<Device> {
    static GPU: OnceLock<Option<Device>> = OnceLock::new();
    *GPU.get_or_init(|| {
        if let Ok(name) = std::env::var("ARRAYON_TEST_DEVICE") {
            return (name != "none").then(|| name.parse().expect("the name of a device"));
        }
        let found = arrayon::devices().into_iter().find(|info| info.kind != DeviceKind::Cpu);
        match &found {
            Some(info) => eprintln!("tests of GPUs run on {info}"),
            None => eprintln!("skipped: there is no GPU, nor software that plays one"),
        }
        found.map(|info| info.device)
    })
}

thread_local! {
    static ACTIVE: Cell<Option<Device>> = const { Cell::new(None) };
}

/// The GPU that this thread's arrays are on, if they are.
pub(crate) fn active() -> Option<Device> {
    ACTIVE.get()
}

/// Whether this thread's arrays are on software that plays a GPU.
pub(crate) fn is_software() -> bool {
    static SOFTWARE: OnceLock<bool> = OnceLock::new();
    let software = |device| {
        let found = arrayon::devices().into_iter().find(|info| info.device == device);
        found.is_some_and(|info| info.kind == DeviceKind::Software)
    };
    active().is_some_and(|device| *SOFTWARE.get_or_init(|| software(device)))
}

/// Runs a test with its arrays on the GPU, if there is one.
pub(crate) fn on_gpu(test: impl FnOnce()) {
    let Some(device) = gpu() else { return };
    ACTIVE.set(Some(device));
    let run = || {
        test();
        Ok(())
    };
    arrayon::with_device(device, run).expect("the device opens");
    ACTIVE.set(None);
}

/// A name for a way to evaluate, and the settings that make it.
pub(crate) type Variant = (&'static str, fn(&mut Settings));

/// Ways to evaluate on a GPU that must give the same bits.
pub(crate) const VARIANTS: &[Variant] = &[
    ("as it comes", |_| {}),
    ("unfused", |s| s.fuse = false),
    ("in windows", |s| {
        s.gpu_binding = 16 << 10;
        s.gpu_groups = 3;
    }),
];

/// Runs the rest of a test with the GPU, if there is one.
macro_rules! gpu_or_return {
    () => {
        match $crate::support::on_gpu::gpu() {
            Some(device) => device,
            None => return,
        }
    };
}
pub(crate) use gpu_or_return;

/// Tests of the parent module once more, on a GPU.
macro_rules! again_on_gpu {
    ($($test:ident)*) => { $(
        #[test]
        fn $test() {
            $crate::support::on_gpu::on_gpu(super::$test);
        }
    )* };
}
pub(crate) use again_on_gpu;
