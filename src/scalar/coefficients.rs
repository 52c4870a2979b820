//! Coefficients of the polynomial kernels, per floating-point format.

/// The coefficients that the derived functions need in one format.
pub trait Coefficients {}

impl Coefficients for f32 {}

impl Coefficients for f64 {}
