//! The integration tests, in one binary.

mod chains;
mod copies;
mod coverage;
mod dialects;
mod errors;
mod layout;
mod laziness;
mod locations;
mod model;
mod npy;
mod numpy;
mod operations_text;
mod oracle;
mod plans;
mod printing;
mod product;
mod promote;
mod properties;
mod scalar;
mod shape;
mod slice;
mod support;
mod tidy;
mod tree;
mod writing;
