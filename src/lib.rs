//! NumPy for Rust on every device.
pub mod backend;
pub mod base;
pub mod device;
pub mod graph;
pub mod kernel;
pub mod ops;
pub mod scalar;
pub use base::dtype::DType;
pub use base::error::{Error, ErrorKind, Result};
pub use base::index::{Index, SliceRange, ellipsis, newaxis};
pub use base::promote::{Casting, can_cast, promote_types, result_type};
pub use base::shape::{Extents, Shape, broadcast_shapes};
