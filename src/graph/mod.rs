//! The lazy graph: nodes, how they are built and checked, and snapshots of what is pending.

pub mod branches;
pub mod build;
pub mod call;
pub mod node;
mod print;
pub mod product;
pub mod region;
pub mod rules;
pub mod verify;
