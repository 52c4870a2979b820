//! Temporary.
#[path = "it/records.rs"]
mod records;
