//! Floats taken apart and put together: made of operations of the table, so that they fuse and run on every device.

use super::array::Array;
use super::composed::array;
use super::elementwise::{unary, where_};
use super::operand::Operand;
use crate::base::dtype::{DType, Kind};
use crate::base::error::{Error, Result};
use crate::base::promote::unary_float;
use crate::ops::Op;
use crate::scalar::num::Format;

/// A float to be taken apart, in a dtype that has all of its numbers.
struct Float {
    /// In float32 or float64.
    x: Array,
    /// The dtype that results have.
    dtype: DType,
    /// The greatest exponent of two of the dtype of `x`.
    greatest: f64,
    /// The bits of its significand that are stored.
    mantissa: f64,
}

impl Float {
    #[track_caller]
    fn new(x: &Array, name: &'static str) -> Result<Float> {
        if x.dtype().kind() == Kind::Complex {
            return Err(Error::dtype(name, &[x.dtype()], "complex numbers have no exponent".to_owned()));
        }
        let dtype = unary_float(x.dtype());
        let (inner, greatest, mantissa) = match dtype {
            DType::F64 => (DType::F64, f64::BIAS, f64::MANTISSA),
            _ => (DType::F32, f32::BIAS, f32::MANTISSA),
        };
        Ok(Float { x: x.astype(inner), dtype, greatest: greatest as f64, mantissa: mantissa.into() })
    }
}

/// Fraction and integral part, both with the number's sign; of an infinity a zero and itself.
///
/// ```
/// use arrayon as np;
/// let (fraction, whole) = np::modf(&np::array![-2.5, 0.25])?;
/// assert_eq!((fraction.to_vec::<f64>()?, whole.to_vec::<f64>()?), (vec![-0.5, 0.25], vec![-2.0, 0.0]));
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `DType` of complex numbers.
#[track_caller]
pub fn modf(x: &Array) -> Result<(Array, Array)> {
    let Float { x, dtype, .. } = Float::new(x, "modf")?;
    let whole = unary(Op::Trunc, &x)?;
    let fraction = where_(unary(Op::IsInf, &x)?, 0.0, x.subtract(&whole)?)?.copysign(&x)?;
    Ok((fraction.astype(dtype), whole.astype(dtype)))
}

/// Significand, in [0.5, 1) by magnitude, and exponent of two as int32, whose product is the number: the inverse of
/// [`ldexp`]. Zeros, infinities and NaN are their own significands, with exponent 0.
///
/// ```
/// use arrayon as np;
/// let (significand, exponent) = np::frexp(&np::array![12.0, -0.25])?;
/// assert_eq!(significand.to_vec::<f64>()?, [0.75, -0.5]);
/// assert_eq!(exponent.to_vec::<i32>()?, [4, -1]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `DType` of complex numbers.
#[track_caller]
pub fn frexp(x: &Array) -> Result<(Array, Array)> {
    let Float { x, dtype, greatest, mantissa } = Float::new(x, "frexp")?;
    // Numbers are brought to where they, the next one and the distance to it have all their bits.
    let size = unary(Op::Absolute, &x)?;
    let small = size.lt((mantissa + 2.0 - greatest).exp2())?;
    let shift = where_(&small, 2.0 * (mantissa + 2.0), -2.0)?.astype(x.dtype());
    let size = size.multiply(unary(Op::Exp2, &shift)?)?;
    // The distance is a power of two, and the number so many of them, below 2^(mantissa + 1).
    let step = unary(Op::Spacing, &size)?;
    let significand = size.divide(&step)?.multiply((-mantissa - 1.0).exp2())?.copysign(&x)?;
    let exponent = unary(Op::Rint, &unary(Op::Log2, &step)?)?.add(mantissa + 1.0)?.subtract(shift)?;
    let plain = unary(Op::IsFinite, &x)?.logical_and(x.ne(0.0)?)?;
    let significand = where_(&plain, significand, &x)?.astype(dtype);
    Ok((significand, where_(plain, exponent, 0.0)?.astype(DType::I32)))
}

/// The number times two to an integer power, rounded once.
///
/// ```
/// use arrayon as np;
/// assert_eq!(np::ldexp(0.75, np::array![4, -1])?.to_vec::<f64>()?, [12.0, 0.375]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `DType` of complex numbers and of powers that are not integers, `Broadcast`, `DeviceMismatch`.
#[track_caller]
pub fn ldexp(x: impl Operand, power: impl Operand) -> Result<Array> {
    let power = array(power.arg(), "ldexp")?;
    if power.dtype().is_inexact() {
        return Err(Error::dtype("ldexp", &[power.dtype()], "the power must be an integer".to_owned()));
    }
    let Float { x, dtype, greatest, mantissa } = Float::new(&array(x.arg(), "ldexp")?, "ldexp")?;
    // Three factors reach from the least number to beyond the greatest. A power that is too low for one leaves at
    // least a significand for the next: what the first one rounds, the last makes zero (as musl's scalbn).
    let (low, part) = (1.0 - greatest, mantissa + 2.0 - greatest);
    let mut rest = power.astype(x.dtype());
    let mut result = x;
    for _ in 0..3 {
        let step = where_(rest.lt(low)?, part, rest.minimum(greatest)?)?;
        rest = rest.subtract(&step)?;
        result = result.multiply(unary(Op::Exp2, &step)?)?;
    }
    Ok(result.astype(dtype))
}
