//! Elementwise functions made of those in the operation table, and their other names.

use super::array::Array;
use super::elementwise::{binary, unary, where_};
use super::operand::Operand;
use crate::base::dtype::{DType, Kind};
use crate::base::element::{Scalar, Weak};
use crate::base::error::{Error, Result};
use crate::base::shape::{Shape, broadcast_shapes};
use crate::graph::build::{self, Arg};
use crate::ops::Op;

pub use super::elementwise::{
    absolute as abs, arccos as acos, arccosh as acosh, arcsin as asin, arcsinh as asinh, arctan as atan,
    arctan2 as atan2, arctanh as atanh, conjugate as conj, deg2rad as radians, divide as true_divide,
    invert as bitwise_invert, left_shift as bitwise_left_shift, power as pow, rad2deg as degrees,
    remainder as mod_, right_shift as bitwise_right_shift, trunc as fix,
};

/// An operand as an array: a number as one without dimensions, of the dtype that it has by itself.
#[track_caller]
pub(super) fn array(arg: Arg<'_>, name: &'static str) -> Result<Array> {
    match arg {
        Arg::Array(edge) => Ok(Array(edge.clone())),
        Arg::Weak(weak) => {
            let scalar = build::fit(name, weak, weak.default_dtype())?;
            super::create::filled(name, Shape::from(()), scalar)
        }
    }
}

/// The array in a dtype that has fractions: float64 unless it is inexact already.
fn inexact(a: Array) -> Array {
    if a.dtype().is_inexact() { a } else { a.astype(DType::F64) }
}

/// Quotient rounded down and remainder with the sign of the divisor, computed together where both are
/// asked for together.
///
/// ```
/// use arrayon as np;
/// let (quotient, rest) = np::divmod(np::array![7, -7], 2)?;
/// np::eval([&quotient, &rest])?;
/// assert_eq!((quotient.to_vec::<i32>()?, rest.to_vec::<i32>()?), (vec![3, -4], vec![1, 1]));
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Broadcast`, `DType` (complex numbers have no remainder), `Overflow`, `DeviceMismatch`.
#[track_caller]
pub fn divmod(a: impl Operand, b: impl Operand) -> Result<(Array, Array)> {
    Ok((binary(Op::FloorDivide, a.arg(), b.arg())?, binary(Op::Remainder, a.arg(), b.arg())?))
}

/// Power in float64, or complex128 if an operand is complex.
///
/// ```
/// use arrayon as np;
/// assert_eq!(np::float_power(np::array![2, 4], -1)?.to_vec::<f64>()?, [0.5, 0.25]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Broadcast`, `DeviceMismatch`.
#[track_caller]
pub fn float_power(a: impl Operand, b: impl Operand) -> Result<Array> {
    let (a, b) = (array(a.arg(), "float_power")?, array(b.arg(), "float_power")?);
    let complex = [&a, &b].iter().any(|x| x.dtype().kind() == Kind::Complex);
    let dtype = if complex { DType::C128 } else { DType::F64 };
    a.astype(dtype).power(b.astype(dtype))
}

/// Elements kept between two bounds: `minimum(maximum(x, low), high)`, so that the upper bound wins
/// over the lower and NaN over both. A bound of `None` bounds nothing, nor does an integer that elements
/// of an integer dtype cannot pass.
///
/// ```
/// use arrayon as np;
/// let x = np::array![-2.0, 0.5, 7.0];
/// assert_eq!(np::clip(&x, Some(0.0), Some(1.0))?.to_vec::<f64>()?, [0.0, 0.5, 1.0]);
/// assert_eq!(np::clip(&x, Some(0.0), None::<f64>)?.to_vec::<f64>()?, [0.0, 0.5, 7.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Broadcast`, `Overflow` of a number, `DeviceMismatch`.
#[track_caller]
pub fn clip(x: impl Operand, low: Option<impl Operand>, high: Option<impl Operand>) -> Result<Array> {
    let mut result = array(x.arg(), "clip")?;
    let dtype = result.dtype();
    // Out of the dtype's range on the far side: no element is beyond it.
    let idle = |bound: Arg<'_>, far: fn(i128) -> bool| match bound {
        Arg::Weak(weak @ Weak::Int(v)) => dtype.is_integer() && weak.to_dtype(dtype).is_none() && far(v),
        _ => false,
    };
    if let Some(low) = low.filter(|low| !idle(low.arg(), |v| v < 0)) {
        result = result.maximum(low)?;
    }
    if let Some(high) = high.filter(|high| !idle(high.arg(), |v| v > 0)) {
        result = result.minimum(high)?;
    }
    Ok(result)
}

/// Rounded to so many decimal places, halves to even; negative ones count to the left of the point.
/// Floats are scaled, rounded and scaled back, as NumPy does, integers rounded without error.
///
/// ```
/// use arrayon as np;
/// assert_eq!(np::round(&np::array![2.675, -0.5], 2).to_vec::<f64>()?, [2.68, -0.5]);
/// assert_eq!(np::round(&np::array![25, 15, 14], -1).to_vec::<i32>()?, [20, 20, 10]);
/// # Ok::<(), np::Error>(())
/// ```
#[track_caller]
#[must_use]
pub fn round(x: &Array, decimals: i32) -> Array {
    rounded(x, decimals).unwrap_or_else(|e| panic!("{e}"))
}

/// As [`round`].
#[track_caller]
#[must_use]
pub fn around(x: &Array, decimals: i32) -> Array {
    round(x, decimals)
}

#[track_caller]
fn rounded(x: &Array, decimals: i32) -> Result<Array> {
    // One factor after another, as NumPy's.
    let scale = (0..decimals.unsigned_abs().min(400)).fold(1.0, |scale, _| scale * 10.0);
    if x.dtype().kind() == Kind::Complex && decimals != 0 {
        let [re, im] = parts(x)?;
        return binary(Op::Complex, rounded(&re, decimals)?.arg(), rounded(&im, decimals)?.arg());
    }
    match (decimals, x.dtype().is_integer()) {
        (0.., true) => Ok(x.clone()),
        (_, true) => {
            let power = 10i128.checked_pow(decimals.unsigned_abs()).unwrap_or(i128::MAX);
            let power = Weak::Int(power);
            if power.to_dtype(x.dtype()).is_none() {
                return Ok(Array::zeros_like(x));
            }
            let (quotient, rest) = divmod(x, power)?;
            let left = binary(Op::Subtract, Arg::Weak(power), rest.arg())?;
            let odd = quotient.bitwise_and(1)?.ne(0)?;
            let up = rest.gt(&left)?.logical_or(rest.eq(&left)?.logical_and(odd)?)?;
            quotient.add(up)?.multiply(power)
        }
        (0, false) => unary(Op::Rint, x),
        (1.., false) => unary(Op::Rint, &x.multiply(scale)?)?.divide(scale),
        (_, false) => unary(Op::Rint, &x.divide(scale)?)?.multiply(scale),
    }
}

/// `sin(pi x) / (pi x)`, 1 at 0.
///
/// ```
/// use arrayon as np;
/// assert_eq!(np::sinc(&np::array![0.0, 0.5]).to_vec::<f64>()?, [1.0, 2.0 / std::f64::consts::PI]);
/// # Ok::<(), np::Error>(())
/// ```
#[track_caller]
#[must_use]
pub fn sinc(x: &Array) -> Array {
    let value = || {
        let y = inexact(x.clone()).multiply(std::f64::consts::PI)?;
        where_(y.eq(0)?, 1.0, y.sin().divide(&y)?)
    };
    value().unwrap_or_else(|e: Error| panic!("{e}"))
}

/// Where an element equals a value that only floats have.
#[track_caller]
fn is_value(x: &Array, value: f64, name: &'static str) -> Result<Array> {
    match x.dtype().kind() {
        Kind::Float => x.eq(value),
        Kind::Complex => {
            let why = "complex numbers have no order".to_owned();
            Err(Error::dtype(name, &[x.dtype()], why))
        }
        _ => super::create::filled(name, x.shape().into(), Scalar::Bool(false)),
    }
}

/// Where elements are positive infinity.
///
/// ```
/// use arrayon as np;
/// let x = np::array![f64::INFINITY, -f64::INFINITY, 1.0];
/// assert_eq!(np::isposinf(&x)?.to_vec::<bool>()?, [true, false, false]);
/// assert_eq!(np::isneginf(&x)?.to_vec::<bool>()?, [false, true, false]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `DType` of complex numbers.
#[track_caller]
pub fn isposinf(x: &Array) -> Result<Array> {
    is_value(x, f64::INFINITY, "isposinf")
}

/// Where elements are negative infinity.
///
/// # Errors
/// `DType` of complex numbers.
#[track_caller]
pub fn isneginf(x: &Array) -> Result<Array> {
    is_value(x, f64::NEG_INFINITY, "isneginf")
}

/// Where elements have an imaginary part that is not zero.
///
/// ```
/// use arrayon::{self as np, c128};
/// let x = np::array![c128::new(1.0, 0.0), c128::new(0.0, 1.0)];
/// assert_eq!(np::iscomplex(&x).to_vec::<bool>()?, [false, true]);
/// # Ok::<(), np::Error>(())
/// ```
#[track_caller]
#[must_use]
pub fn iscomplex(x: &Array) -> Array {
    unary(Op::ImagPart, x).and_then(|part| part.ne(0)).unwrap_or_else(|e| panic!("{e}"))
}

/// Where elements have no imaginary part but zero.
///
/// ```
/// use arrayon as np;
/// assert_eq!(np::isreal(&np::array![1.5, 2.0]).to_vec::<bool>()?, [true, true]);
/// # Ok::<(), np::Error>(())
/// ```
#[track_caller]
#[must_use]
pub fn isreal(x: &Array) -> Array {
    unary(Op::ImagPart, x).and_then(|part| part.eq(0)).unwrap_or_else(|e| panic!("{e}"))
}

/// NaN replaced by 0, infinities by the dtype's greatest and least finite numbers.
///
/// ```
/// use arrayon as np;
/// let x = np::array![f64::NAN, f64::INFINITY, 2.0];
/// assert_eq!(np::nan_to_num(&x).to_vec::<f64>()?, [0.0, f64::MAX, 2.0]);
/// # Ok::<(), np::Error>(())
/// ```
#[track_caller]
#[must_use]
pub fn nan_to_num(x: &Array) -> Array {
    nan_to_num_with(x, 0.0, None, None)
}

/// As [`nan_to_num`], with other replacements; `None` is the dtype's greatest or least number.
#[track_caller]
#[must_use]
pub fn nan_to_num_with(x: &Array, nan: f64, posinf: Option<f64>, neginf: Option<f64>) -> Array {
    let value = |x: &Array| -> Result<Array> {
        let most = match x.dtype() {
            DType::F16 => 65504.0,
            DType::BF16 => 3.3895313892515355e38,
            DType::F32 => f64::from(f32::MAX),
            _ => f64::MAX,
        };
        let y = where_(x.isnan(), nan, x)?;
        let y = where_(x.eq(f64::INFINITY)?, posinf.unwrap_or(most), y)?;
        where_(x.eq(f64::NEG_INFINITY)?, neginf.unwrap_or(-most), y)
    };
    let both = || match x.dtype().kind() {
        Kind::Float => value(x),
        Kind::Complex => {
            let [re, im] = parts(x)?;
            binary(Op::Complex, value(&re)?.arg(), value(&im)?.arg())
        }
        _ => Ok(x.clone()),
    };
    both().unwrap_or_else(|e| panic!("{e}"))
}

/// Where two are equal within a tolerance, `|a - b| <= atol + rtol |b|`: not symmetric. Infinities are
/// close to themselves, NaN to NaN if `equal_nan` says so. NumPy's tolerances are 1e-5 and 1e-8.
///
/// ```
/// use arrayon as np;
/// let close = np::isclose(np::array![1.0, f64::NAN], np::array![1.0 + 1e-9, f64::NAN], 1e-5, 1e-8, true)?;
/// assert_eq!(close.to_vec::<bool>()?, [true, true]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Broadcast`, `DeviceMismatch`.
#[track_caller]
pub fn isclose(a: impl Operand, b: impl Operand, rtol: f64, atol: f64, equal_nan: bool) -> Result<Array> {
    const NAME: &str = "isclose";
    // As in NumPy, numbers stay weak, and the second operand gets fractions.
    let wide = match b.arg() {
        Arg::Array(edge) => Some(inexact(Array(edge.clone()))),
        Arg::Weak(_) => None,
    };
    let b = match (&wide, b.arg()) {
        (Some(wide), _) => wide.arg(),
        (None, Arg::Weak(Weak::Bool(v))) => Arg::Weak(Weak::Float(f64::from(u8::from(v)))),
        (None, Arg::Weak(Weak::Int(v))) => Arg::Weak(Weak::Float(v as f64)),
        (None, other) => other,
    };
    let alone = array(a.arg(), NAME)?;
    let a = if wide.is_none() { alone.arg() } else { a.arg() };
    let distance = unary(Op::Absolute, &binary(Op::Subtract, a, b)?)?;
    let near = match b {
        Arg::Array(_) => {
            let b = array(b, NAME)?;
            let reach = unary(Op::Absolute, &b)?.multiply(rtol)?.add(atol)?;
            distance.le(reach)?.logical_and(unary(Op::IsFinite, &b)?)?
        }
        Arg::Weak(b) => {
            let size = match b {
                Weak::Complex(v) => v.norm(),
                Weak::Float(v) => v.abs(),
                _ => unreachable!("integers were made floats"),
            };
            let reach = if size.is_finite() { atol + rtol * size } else { f64::NAN };
            distance.le(reach)?
        }
    };
    let close = near.logical_or(binary(Op::Equal, a, b)?)?;
    if !equal_nan {
        return Ok(close);
    }
    let nan = |x: Arg<'_>| unary(Op::IsNan, &array(x, NAME)?);
    close.logical_or(nan(a)?.logical_and(nan(b)?)?)
}

/// Whether all elements are close, by [`isclose`] with NumPy's tolerances; true of none.
///
/// ```
/// use arrayon as np;
/// assert!(np::allclose(np::array![1e10, 1e-9], np::array![1.00001e10, 1e-9])?);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// As [`isclose`], and those of evaluation.
#[track_caller]
pub fn allclose(a: impl Operand, b: impl Operand) -> Result<bool> {
    allclose_with(a, b, 1e-5, 1e-8, false)
}

/// Whether all elements are close, by [`isclose`] with these choices; true of none.
///
/// ```
/// use arrayon as np;
/// assert!(np::allclose_with(np::array![1.0, f64::NAN], np::array![1.1, f64::NAN], 0.2, 0.0, true)?);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// As [`isclose`], and those of evaluation.
#[track_caller]
pub fn allclose_with(
    a: impl Operand,
    b: impl Operand,
    rtol: f64,
    atol: f64,
    equal_nan: bool,
) -> Result<bool> {
    isclose(a, b, rtol, atol, equal_nan)?.all().item()
}

/// Whether two arrays have the same shape and equal elements.
///
/// ```
/// use arrayon as np;
/// assert!(np::array_equal(np::array![1, 2], np::array![1.0, 2.0])?);
/// assert!(!np::array_equal(np::array![1, 1], 1)? && np::array_equiv(np::array![1, 1], 1)?);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `DeviceMismatch`, and those of evaluation.
#[track_caller]
pub fn array_equal(a: impl Operand, b: impl Operand) -> Result<bool> {
    array_equal_with(a, b, false)
}

/// As [`array_equal`], with the choice that NaN equals NaN.
///
/// ```
/// use arrayon as np;
/// let x = np::array![1.0, f64::NAN];
/// assert!(np::array_equal_with(&x, &x, true)? && !np::array_equal(&x, &x)?);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `DeviceMismatch`, and those of evaluation.
#[track_caller]
pub fn array_equal_with(a: impl Operand, b: impl Operand, equal_nan: bool) -> Result<bool> {
    let (a, b) = (array(a.arg(), "array_equal")?, array(b.arg(), "array_equal")?);
    if a.shape() != b.shape() {
        return Ok(false);
    }
    let mut equal = a.eq(&b)?;
    if equal_nan {
        equal = equal.logical_or(unary(Op::IsNan, &a)?.logical_and(unary(Op::IsNan, &b)?)?)?;
    }
    equal.all().item()
}

/// Whether two arrays broadcast together and have equal elements then.
///
/// # Errors
/// `DeviceMismatch`, and those of evaluation.
#[track_caller]
pub fn array_equiv(a: impl Operand, b: impl Operand) -> Result<bool> {
    let (a, b) = (array(a.arg(), "array_equiv")?, array(b.arg(), "array_equiv")?);
    match broadcast_shapes(&[a.shape(), b.shape()], "array_equiv") {
        Ok(_) => a.eq(&b)?.all().item(),
        Err(_) => Ok(false),
    }
}

/// The angle with the positive real axis in degrees.
///
/// ```
/// use arrayon as np;
/// assert_eq!(np::angle_deg(&np::array![-1.0, 2.0]).to_vec::<f64>()?, [180.0, 0.0]);
/// # Ok::<(), np::Error>(())
/// ```
#[track_caller]
#[must_use]
pub fn angle_deg(x: &Array) -> Array {
    let angle = unary(Op::Angle, x).and_then(|angle| unary(Op::Rad2Deg, &angle));
    angle.unwrap_or_else(|e| panic!("{e}"))
}

/// The parts of a complex array.
#[track_caller]
pub(super) fn parts(x: &Array) -> Result<[Array; 2]> {
    Ok([unary(Op::RealPart, x)?, unary(Op::ImagPart, x)?])
}

impl Array {
    /// Rounded to so many decimal places, as [`round`].
    #[track_caller]
    #[must_use]
    pub fn round(&self, decimals: i32) -> Array {
        round(self, decimals)
    }

    /// Elements kept between two bounds, as [`clip`].
    ///
    /// # Errors
    /// `Broadcast`, `Overflow` of a number, `DeviceMismatch`.
    #[track_caller]
    pub fn clip(&self, low: Option<impl Operand>, high: Option<impl Operand>) -> Result<Array> {
        clip(self, low, high)
    }
}
