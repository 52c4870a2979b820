//! Every integration test, in one binary.

mod npy;
mod printing;
//! The integration tests, in one binary.

mod dialects;
mod support;
//! The integration tests, one binary.

mod layout;
mod model;
mod promote;
mod shape;
mod slice;
