//! The integration tests, in one binary.

mod chains;
mod copies;
mod coverage;
mod dialects;
mod errors;
mod histogram;
mod layout;
mod laziness;
mod limits;
mod locations;
mod matmul;
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
mod searching;
mod sets;
mod shape;
mod slice;
mod sorting;
mod statistics;
mod support;
mod tidy;
mod transfers;
mod tree;
#[cfg(feature = "wgpu")]
mod wgsl_maps;
#[cfg(feature = "wgpu")]
mod wgsl_products;
#[cfg(feature = "wgpu")]
mod wgsl_reductions;
mod writing;
