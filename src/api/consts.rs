//! NumPy's constants, under its names.
//!
//! `e` is here alone and not at the crate's root: with `use arrayon::*` in scope, the `e` of `|e| ...`
//! would name the constant.
#![allow(non_upper_case_globals)]

pub use crate::base::index::newaxis;

/// Euler's number, the base of natural logarithms.
pub const e: f64 = std::f64::consts::E;

/// Euler and Mascheroni's constant: how far the harmonic numbers are ahead of the logarithm in the end.
pub const euler_gamma: f64 = 0.577_215_664_901_532_9;

/// Positive infinity.
pub const inf: f64 = f64::INFINITY;

/// Not a number.
pub const nan: f64 = f64::NAN;

/// The ratio of a circle's circumference to its diameter.
///
/// ```
/// use arrayon as np;
/// assert!((np::array![np::pi].sin().item::<f64>()?).abs() < 1e-15);
/// # Ok::<(), np::Error>(())
/// ```
pub const pi: f64 = std::f64::consts::PI;
