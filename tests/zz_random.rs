//! tmp
#[path = "it/random/mod.rs"]
mod random;
