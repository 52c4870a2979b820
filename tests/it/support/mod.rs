//! What several tests share.

pub(crate) mod golden;
pub(crate) mod gpu;
pub(crate) mod interpret;
pub(crate) mod recorded;
pub(crate) mod samples;
pub(crate) mod text;
