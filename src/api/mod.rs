//! What users see: `Array`, its methods, and NumPy's functions.

pub mod array;
mod assemble;
pub mod config;
pub mod create;
pub mod device;
pub mod display;
pub mod editing;
pub mod elementwise;
pub mod fancy;
pub mod grids;
pub mod index;
pub mod io;
pub mod joining;
pub mod matmul;
pub mod operand;
pub mod operators;
pub mod picking;
pub mod padding;
pub mod read;
mod reading;
pub mod rearranging;
pub mod reduce;
pub mod scan;
pub mod shape;
pub mod splitting;
pub mod triangles;
