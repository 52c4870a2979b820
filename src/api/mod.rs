//! What users see: `Array`, its methods, and NumPy's functions.

pub mod array;
mod bins;
pub mod config;
pub mod create;
pub mod device;
pub mod display;
pub mod elementwise;
pub mod histogram;
pub mod index;
pub mod io;
pub mod matmul;
pub mod operand;
pub mod operators;
pub mod read;
mod reading;
pub mod reduce;
pub mod searching;
pub mod sets;
pub mod shape;
pub mod sorting;
pub mod statistics;
mod stored;
