//! The integration tests, in one binary.

mod chains;
mod copies;
mod coverage;
mod dialects;
mod errors;
mod fancy;
mod fft;
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
mod polynomial;
mod printing;
mod product;
mod promote;
mod properties;
mod scalar;
mod shape;
mod signal;
mod slice;
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
