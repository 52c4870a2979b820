//! Promotion: which dtype holds the values of others, and which casts each casting level allows.
//!
//! Everything here follows from two facts about a dtype, its kind and its width; the table of
//! results is only a test.

use super::dtype::{DType, Kind};
use super::error::{Error, ErrorKind, Result};

/// How far up the order bool < integer < real < complex a kind is; signedness is no step in it.
const fn level(kind: Kind) -> u8 {
    match kind {
        Kind::Bool => 0,
        Kind::Int | Kind::UInt => 1,
        Kind::Float => 2,
        Kind::Complex => 3,
    }
}

/// The dtype of the real and imaginary parts; a real dtype is its own.
///
/// ```
/// use arrayon::{DType, base::promote::real_part};
/// assert_eq!(real_part(DType::C64), DType::F32);
/// assert_eq!(real_part(DType::I8), DType::I8);
/// ```
pub const fn real_part(dtype: DType) -> DType {
    match dtype {
        DType::C64 => DType::F32,
        DType::C128 => DType::F64,
        real => real,
    }
}

/// The narrowest complex dtype whose parts hold a floating dtype; of integers and bool, complex128.
pub const fn complex_of(dtype: DType) -> DType {
    match dtype {
        DType::F16 | DType::BF16 | DType::F32 | DType::C64 => DType::C64,
        _ => DType::C128,
    }
}

/// The signed integer dtype of so many bytes; beyond eight only a float has the range.
const fn signed(bytes: usize) -> DType {
    match bytes {
        1 => DType::I8,
        2 => DType::I16,
        4 => DType::I32,
        8 => DType::I64,
        _ => DType::F64,
    }
}

/// The join of two integer dtypes.
const fn join_integers(a: DType, b: DType) -> DType {
    let (wide, narrow) = if a.size() >= b.size() { (a, b) } else { (b, a) };
    match (wide.kind(), narrow.kind()) {
        (Kind::Int, Kind::Int) | (Kind::UInt, Kind::UInt) => wide,
        // A signed dtype holds the unsigned ones narrower than itself only.
        (Kind::Int, _) if wide.size() > narrow.size() => wide,
        (Kind::Int, _) => signed(2 * narrow.size()),
        (_, _) => signed(2 * wide.size()),
    }
}

/// The join of a real floating dtype and any real one.
const fn join_float(float: DType, other: DType) -> DType {
    let other = match (other.kind(), other.size()) {
        // Every float holds a bool, and near enough a byte.
        (Kind::Bool, _) | (Kind::Int | Kind::UInt, 1) => return float,
        (Kind::Int | Kind::UInt, 2) => DType::F32,
        (Kind::Int | Kind::UInt, _) => DType::F64,
        _ => other,
    };
    match (float, other) {
        // Range against precision: neither half holds the other.
        (DType::F16, DType::BF16) | (DType::BF16, DType::F16) => DType::F32,
        _ if other.size() > float.size() => other,
        _ => float,
    }
}

/// The smallest dtype that both promote to, as in NumPy, with bfloat16 beside float16.
///
/// ```
/// use arrayon::{DType, promote_types};
/// assert_eq!(promote_types(DType::I8, DType::U8), DType::I16);
/// assert_eq!(promote_types(DType::I64, DType::F32), DType::F64);
/// assert_eq!(promote_types(DType::F16, DType::BF16), DType::F32);
/// ```
pub const fn promote_types(a: DType, b: DType) -> DType {
    let (high, low) = if level(a.kind()) >= level(b.kind()) { (a, b) } else { (b, a) };
    match (high.kind(), low.kind()) {
        (_, Kind::Bool) => high,
        (Kind::Float, _) => join_float(high, low),
        (Kind::Complex, _) => complex_of(join_float(real_part(high), real_part(low))),
        _ => join_integers(high, low),
    }
}

/// The dtype of a result from typed operands and, by kind only, from numbers without a dtype.
///
/// The order does not matter, and it is not a fold of [`promote_types`]: the highest kind there is
/// takes each operand of a lower kind directly. `weak` is the highest kind among the untyped numbers;
/// it raises the kind of the result, never the precision. If it decides alone, the defaults are bool,
/// int64, float64 and complex128; from nothing at all comes float64.
///
/// ```
/// use arrayon::{DType, base::dtype::Kind, result_type};
/// assert_eq!(result_type([DType::I16, DType::U16, DType::F32], None), DType::F32);
/// assert_eq!(result_type([DType::F32], Some(Kind::Float)), DType::F32);
/// assert_eq!(result_type([DType::I32], Some(Kind::Float)), DType::F64);
/// ```
pub fn result_type<I>(dtypes: I, weak: Option<Kind>) -> DType
where
    I: IntoIterator,
    I::Item: std::borrow::Borrow<DType>,
{
    use std::borrow::Borrow;
    // Integers join among themselves and inexact dtypes among theirs; what a float must hold of the
    // integers is noted apart, each by itself.
    let mut integers = DType::Bool;
    let mut needed = DType::Bool;
    let mut inexact: Option<DType> = None;
    let mut typed = false;
    for dtype in dtypes {
        let dtype = *dtype.borrow();
        typed = true;
        if dtype.is_inexact() {
            inexact = Some(match inexact {
                Some(before) => promote_types(before, dtype),
                None => dtype,
            });
        } else {
            integers = promote_types(integers, dtype);
            if dtype.size() > needed.size() {
                needed = dtype;
            }
        }
    }
    let typed = match inexact {
        Some(inexact) => Some(promote_types(inexact, needed)),
        None => typed.then_some(integers),
    };
    match weak {
        Some(kind) => with_weak(typed, kind),
        None => typed.unwrap_or(DType::F64),
    }
}

/// What a number of `kind` without a dtype makes of the dtype beside it.
const fn with_weak(typed: Option<DType>, kind: Kind) -> DType {
    match typed {
        Some(dtype) if level(dtype.kind()) >= level(kind) => dtype,
        Some(dtype) if matches!(kind, Kind::Complex) => complex_of(dtype),
        _ => match kind {
            Kind::Bool => DType::Bool,
            Kind::Int | Kind::UInt => DType::I64,
            Kind::Float => DType::F64,
            Kind::Complex => DType::C128,
        },
    }
}

/// The dtype in which `sqrt`, `sin` and their like compute an operand: inexact dtypes as they are,
/// the others in the narrowest float that NumPy gives them.
///
/// ```
/// use arrayon::{DType, base::promote::unary_float};
/// assert_eq!(unary_float(DType::Bool), DType::F16);
/// assert_eq!(unary_float(DType::U16), DType::F32);
/// assert_eq!(unary_float(DType::I64), DType::F64);
/// ```
pub const fn unary_float(dtype: DType) -> DType {
    match (dtype.kind(), dtype.size()) {
        (Kind::Float | Kind::Complex, _) => dtype,
        (_, 1) => DType::F16,
        (_, 2) => DType::F32,
        _ => DType::F64,
    }
}

/// How much a cast may change, from nothing to anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Casting {
    /// No cast at all.
    No,
    /// Only a change of byte order, of which arrays here have one.
    Equiv,
    /// Casts that keep every value (of int64 and uint64 in float64, up to rounding).
    Safe,
    /// Safe casts and those within a kind, such as float64 to float32, or to a higher one.
    #[default]
    SameKind,
    /// Any cast.
    Unsafe,
}

impl Casting {
    /// NumPy's name.
    pub const fn name(self) -> &'static str {
        match self {
            Casting::No => "no",
            Casting::Equiv => "equiv",
            Casting::Safe => "safe",
            Casting::SameKind => "same_kind",
            Casting::Unsafe => "unsafe",
        }
    }
}

/// Whether a cast is allowed at a casting level.
///
/// ```
/// use arrayon::{Casting, DType, can_cast};
/// assert!(can_cast(DType::I64, DType::F64, Casting::Safe));
/// assert!(!can_cast(DType::I64, DType::F32, Casting::Safe));
/// assert!(can_cast(DType::I64, DType::F32, Casting::SameKind));
/// ```
pub const fn can_cast(from: DType, to: DType, casting: Casting) -> bool {
    let same = from as u8 == to as u8;
    let safe = promote_types(from, to) as u8 == to as u8;
    match casting {
        Casting::No | Casting::Equiv => same,
        Casting::Safe => safe,
        Casting::SameKind => safe || kind_order(from.kind()) <= kind_order(to.kind()),
        Casting::Unsafe => true,
    }
}

/// The order in which same-kind casting climbs: unsigned integers may become signed, not the
/// reverse.
const fn kind_order(kind: Kind) -> u8 {
    match kind {
        Kind::Bool => 0,
        Kind::UInt => 1,
        Kind::Int => 2,
        Kind::Float => 3,
        Kind::Complex => 4,
    }
}

/// An error unless the casting level allows the cast.
#[inline]
#[track_caller]
pub fn check_cast(from: DType, to: DType, casting: Casting, operation: &'static str) -> Result<()> {
    if can_cast(from, to, casting) {
        return Ok(());
    }
    Err(Error::new(operation, ErrorKind::Cast { from, to, casting: casting.name() }))
}
