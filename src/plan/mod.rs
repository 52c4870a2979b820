//! From pending graphs to steps, and the walk over them.

mod cache;
pub mod exec;
pub mod fuse;
pub mod immediate;
mod lower;
mod place;
mod print;
pub mod schedule;

pub use exec::{eval, explain};
pub use schedule::{Plan, Step};
