//! Scalar functions, written once: traits over what counts as a number, the numbers of the CPU, and
//! the derived functions that every device shares.

pub mod coefficients;
pub mod complex;
pub mod cpu;
pub mod derived;
mod fold;
pub mod half;
pub mod num;
pub mod order;
pub mod sym;
pub mod tape;
