//! Every integration test, in one binary.

mod npy;
mod printing;
