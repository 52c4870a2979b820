//! The integration tests, one binary.

mod layout;
mod model;
mod promote;
mod shape;
mod slice;
