//! Slow, independent references: numbers by their bits, functions, layouts, the reduction tree.

pub(crate) mod calls;
pub(crate) mod functions;
pub(crate) mod layouts;
pub(crate) mod number;
pub(crate) mod recorded;
pub(crate) mod reductions;
pub(crate) mod rows;
pub(crate) mod tables;
pub(crate) mod tree;
