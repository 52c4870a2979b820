//! What numbers a dtype holds, and the classes of dtypes that the standard names.

use crate::base::dtype::{DType, Kind, bf16, f16};
use crate::base::error::{Error, Result};
use crate::base::promote::real_part;

/// What an integer dtype holds: [`iinfo`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct IntInfo {
    /// The dtype.
    pub dtype: DType,
    /// Bits of an element.
    pub bits: usize,
    /// The least number.
    pub min: i128,
    /// The greatest number.
    pub max: i128,
}

/// What a floating dtype holds: [`finfo`]. All numbers are exact.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct FloatInfo {
    /// The dtype, of a complex one that of its parts.
    pub dtype: DType,
    /// Bits of a number.
    pub bits: usize,
    /// The distance from 1 to the next greater number.
    pub eps: f64,
    /// The distance from 1 to the next lesser number.
    pub epsneg: f64,
    /// The least finite number.
    pub min: f64,
    /// The greatest finite number.
    pub max: f64,
    /// The least positive number of full precision.
    pub smallest_normal: f64,
    /// The least positive number.
    pub smallest_subnormal: f64,
    /// Decimal digits that every number of so many keeps.
    pub precision: usize,
}

/// The range of an integer dtype.
///
/// ```
/// use arrayon::{self as np, DType};
/// assert_eq!(np::iinfo(DType::U8)?.max, 255);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `DType` if it is not an integer.
#[track_caller]
pub fn iinfo(dtype: DType) -> Result<IntInfo> {
    let bits = 8 * dtype.size();
    let (min, max) = match dtype.kind() {
        Kind::Int => (-1 << (bits - 1), (1 << (bits - 1)) - 1),
        Kind::UInt => (0, (1 << bits) - 1),
        _ => return Err(Error::dtype("iinfo", &[dtype], "not an integer")),
    };
    Ok(IntInfo { dtype, bits, min, max })
}

/// The range and the precision of a floating dtype, of a complex one those of its parts.
///
/// ```
/// use arrayon::{self as np, DType};
/// assert_eq!(np::finfo(DType::F64)?.eps, f64::EPSILON);
/// assert_eq!(np::finfo(DType::C64)?.max, f32::MAX.into());
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `DType` if it is not floating point.
#[track_caller]
pub fn finfo(dtype: DType) -> Result<FloatInfo> {
    let dtype = real_part(dtype);
    // The bits of the significand that are stored, the exponent of the least normal number, the greatest
    // number.
    let (stored, least, max) = match dtype {
        DType::F16 => (10, -14, f16::MAX.to_f64()),
        DType::BF16 => (7, -126, bf16::MAX.to_f64()),
        DType::F32 => (23, -126, f64::from(f32::MAX)),
        DType::F64 => (52, -1022, f64::MAX),
        _ => return Err(Error::dtype("finfo", &[dtype], "not floating point")),
    };
    let eps = 2f64.powi(-stored);
    let smallest_normal = 2f64.powi(least);
    Ok(FloatInfo {
        dtype,
        bits: 8 * dtype.size(),
        eps,
        epsneg: eps / 2.0,
        min: -max,
        max,
        smallest_normal,
        smallest_subnormal: smallest_normal * eps,
        precision: (f64::from(stored) * std::f64::consts::LOG10_2) as usize,
    })
}

/// The classes of dtypes that [`isdtype`] tells apart, as the array API standard names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DTypeClass {
    /// `bool`.
    Bool,
    /// Signed integers.
    SignedInteger,
    /// Unsigned integers.
    UnsignedInteger,
    /// All integers.
    Integral,
    /// Real floating point.
    RealFloating,
    /// Complex floating point.
    ComplexFloating,
    /// All but `bool`.
    Numeric,
}

impl AsRef<[DTypeClass]> for DTypeClass {
    fn as_ref(&self) -> &[DTypeClass] {
        std::slice::from_ref(self)
    }
}

/// Whether a dtype is of a class, or of one of several.
///
/// ```
/// use arrayon::{DType, DTypeClass, isdtype};
/// assert!(isdtype(DType::U8, DTypeClass::Integral));
/// assert!(!isdtype(DType::Bool, [DTypeClass::Numeric, DTypeClass::RealFloating]));
/// ```
pub fn isdtype(dtype: DType, classes: impl AsRef<[DTypeClass]>) -> bool {
    classes.as_ref().iter().any(|class| match class {
        DTypeClass::Bool => dtype == DType::Bool,
        DTypeClass::SignedInteger => dtype.kind() == Kind::Int,
        DTypeClass::UnsignedInteger => dtype.kind() == Kind::UInt,
        DTypeClass::Integral => dtype.is_integer(),
        DTypeClass::RealFloating => dtype.kind() == Kind::Float,
        DTypeClass::ComplexFloating => dtype.kind() == Kind::Complex,
        DTypeClass::Numeric => dtype != DType::Bool,
    })
}
