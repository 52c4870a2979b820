//! The integration tests, in one binary.

mod dialects;
mod layout;
mod model;
mod npy;
mod operations_text;
mod printing;
mod promote;
mod scalar;
mod shape;
mod slice;
mod support;
