//! The integration tests, in one binary.

mod copies;
mod coverage;
mod dialects;
mod layout;
mod locations;
mod model;
mod npy;
mod operations_text;
mod plans;
mod printing;
mod promote;
mod scalar;
mod shape;
mod slice;
mod support;
mod tidy;
