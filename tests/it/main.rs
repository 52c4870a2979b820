//! Integration tests.

mod scalar;
