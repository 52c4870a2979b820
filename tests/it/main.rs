//! The integration tests, in one binary.

mod dialects;
mod support;
