//! What users see: `Array`, its methods, and NumPy's functions.

pub mod array;
pub mod config;
pub mod create;
pub mod device;
pub mod display;
pub mod elementwise;
pub mod index;
pub mod io;
pub mod linalg;
pub mod matmul;
pub mod operand;
pub mod operators;
pub mod read;
mod reading;
pub mod reduce;
pub mod shape;
pub mod trace;
