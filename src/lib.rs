//! NumPy for Rust on every device.
pub mod base;
pub mod kernel;
pub mod scalar;
pub use base::dtype::DType;
