//! What several tests share.

pub(crate) mod apart;
pub(crate) mod cases;
pub(crate) mod golden;
#[cfg(feature = "wgpu")]
pub(crate) mod gpu;
pub(crate) mod interpret;
#[cfg(feature = "wgpu")]
pub(crate) mod launches;
pub(crate) mod on_gpu;
pub(crate) mod recorded;
pub(crate) mod samples;
pub(crate) mod text;
pub(crate) mod turns;
