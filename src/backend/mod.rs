//! The devices: each folder implements `device`'s contract; only `context` names them.

pub mod cpu;
pub mod null;
#[cfg(feature = "wgpu")]
pub mod wgpu;
