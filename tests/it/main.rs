//! Every integration test, in one binary.

mod npy;
mod printing;
//! The integration tests, in one binary.

mod dialects;
mod support;
