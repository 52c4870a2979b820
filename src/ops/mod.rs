//! Operations: the one table, and what is derived from it.

pub mod functor;
pub mod info;
pub mod record;
pub mod reduce;
pub mod table;

pub use info::{Op, Output, Rule};
pub use reduce::Reduce;
