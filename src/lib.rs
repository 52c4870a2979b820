//! NumPy for Rust on every device.
pub mod backend;
pub mod base;
pub mod device;
pub mod kernel;
pub mod ops;
pub mod scalar;
pub use base::dtype::DType;
