//! What users see: `Array`, its methods, and NumPy's functions.

pub mod array;
pub mod config;
pub mod create;
pub mod device;
pub mod differences;
pub mod display;
pub mod elementwise;
pub mod fancy;
pub mod fft;
pub mod index;
pub mod io;
pub mod matmul;
pub mod operand;
pub mod operators;
mod parts;
pub mod picking;
pub mod poly;
pub mod polynomial;
pub mod read;
mod reading;
pub mod reduce;
pub mod scan;
pub mod shape;
pub mod signal;
pub mod windows;
