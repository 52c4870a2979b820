//! The integration tests, in one binary.

mod assigned;
mod chains;
mod composed;
mod copies;
mod coverage;
mod dialects;
mod einsum;
mod errors;
mod fancy;
mod fft;
mod histogram;
mod json;
mod layout;
mod laziness;
mod limits;
mod linalg;
mod locations;
mod manipulation;
mod matmul;
mod model;
mod npy;
mod numpy;
mod operations_text;
mod oracle;
mod padding;
mod picking;
mod plans;
mod polynomial;
mod printing;
mod product;
mod promote;
mod properties;
mod random;
mod record_files;
mod records;
mod scalar;
mod searching;
mod sets;
mod shape;
mod signal;
mod slice;
mod sorting;
mod spectrum;
mod statistics;
mod support;
mod text;
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
