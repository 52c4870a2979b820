//! What several tests share.

pub mod golden;
pub mod interpret;
pub mod recorded;
