//! Primitives of constants, computed while they are recorded.
//!
//! Only what every device computes to the same bits is folded: results that are NaN (whose bits
//! differ) and products that a device may or may not fuse are left to it.

use super::tape::Prim;
use crate::base::dtype::{DType, Kind};

/// The bits that a value of the dtype has: one for bool.
pub(super) fn mask(dtype: DType) -> u64 {
    match dtype {
        DType::Bool => 1,
        _ => u64::MAX >> (64 - 8 * dtype.size()),
    }
}

/// The value of an integer or bool.
fn whole(bits: u64, dtype: DType) -> i128 {
    let unused = 64 - 8 * dtype.size();
    match dtype.kind() {
        Kind::Int => i128::from((bits << unused) as i64 >> unused),
        _ => i128::from(bits),
    }
}

/// The bits of a primitive's result, where it may be known beforehand; `from` is the dtype of the
/// first argument, `to` the result's.
pub(super) fn fold(prim: Prim, from: DType, to: DType, args: &[u64]) -> Option<u64> {
    let bits = match (prim, from) {
        (Prim::Convert, _) => convert(from, to, args[0])?,
        (Prim::FromBits | Prim::ToBits, _) => args[0],
        (Prim::FromInt, DType::I32) => u64::from((args[0] as i32 as f32).to_bits()),
        (Prim::FromInt, DType::I64) => (args[0] as i64 as f64).to_bits(),
        (_, DType::F32) => fold_f32(prim, args)?,
        (_, DType::F64) => fold_f64(prim, args)?,
        _ => fold_whole(prim, from, args)?,
    };
    Some(bits & mask(to))
}

fn fold_whole(prim: Prim, dtype: DType, args: &[u64]) -> Option<u64> {
    let a = whole(args[0], dtype);
    let b = args.get(1).map_or(0, |&bits| whole(bits, dtype));
    let value = match prim {
        Prim::Add => a + b,
        Prim::Sub => a - b,
        // Wraps alike from any width above.
        Prim::Mul => a.wrapping_mul(b),
        Prim::Div if b != 0 => a / b,
        Prim::Neg => -a,
        Prim::Abs => a.abs(),
        Prim::Eq => i128::from(a == b),
        Prim::Lt => i128::from(a < b),
        Prim::Le => i128::from(a <= b),
        Prim::And => a & b,
        Prim::Or => a | b,
        Prim::Xor => a ^ b,
        Prim::Not => !a,
        Prim::Shl(count) => a << count,
        Prim::Shr(count) => a >> count,
        _ => return None,
    };
    Some(value as u64)
}

/// Defines the folding of a float's primitives.
macro_rules! fold_float {
    ($name:ident $t:ident $bits:ident $int:ident) => {
        fn $name(prim: Prim, args: &[u64]) -> Option<u64> {
            let a = $t::from_bits(args[0] as $bits);
            let b = args.get(1).map_or(0.0, |&b| $t::from_bits(b as $bits));
            let value = match prim {
                Prim::Add => a + b,
                Prim::Sub => a - b,
                Prim::Mul => a * b,
                Prim::Div => a / b,
                Prim::Neg => -a,
                Prim::Abs => a.abs(),
                Prim::Sqrt => a.sqrt(),
                Prim::Floor => a.floor(),
                Prim::Rint => a.round_ties_even(),
                Prim::IsNan => return Some(u64::from(a.is_nan())),
                Prim::Eq => return Some(u64::from(a == b)),
                Prim::Lt => return Some(u64::from(a < b)),
                Prim::Le => return Some(u64::from(a <= b)),
                Prim::ToInt if a.abs() < (1u64 << ($t::MANTISSA_DIGITS - 2)) as $t => {
                    return Some(a as $int as u64);
                }
                _ => return None,
            };
            (!value.is_nan()).then_some(u64::from(value.to_bits()))
        }
    };
}
fold_float!(fold_f32 f32 u32 i32);
fold_float!(fold_f64 f64 u64 i64);

/// A conversion as Rust's `as`.
fn convert(from: DType, to: DType, bits: u64) -> Option<u64> {
    // 64-bit integers do not pass through a float, floats do not pass through an integer.
    enum Value {
        Whole(i128),
        Single(f32),
        Double(f64),
    }
    let value = match from {
        DType::F32 => Value::Single(f32::from_bits(bits as u32)),
        DType::F64 => Value::Double(f64::from_bits(bits)),
        _ => Value::Whole(whole(bits, from)),
    };
    macro_rules! to {
        ($t:ident) => {
            match value {
                Value::Whole(v) => v as $t,
                Value::Single(v) => v as $t,
                Value::Double(v) => v as $t,
            }
        };
    }
    Some(match to {
        DType::Bool => u64::from(match value {
            Value::Whole(v) => v != 0,
            Value::Single(v) => v != 0.0,
            Value::Double(v) => v != 0.0,
        }),
        DType::I8 => to!(i8) as u64,
        DType::I16 => to!(i16) as u64,
        DType::I32 => to!(i32) as u64,
        DType::I64 => to!(i64) as u64,
        DType::U8 => u64::from(to!(u8)),
        DType::U16 => u64::from(to!(u16)),
        DType::U32 => u64::from(to!(u32)),
        DType::U64 => to!(u64),
        DType::F32 => u64::from(to!(f32).to_bits()),
        DType::F64 => to!(f64).to_bits(),
        _ => return None,
    })
}
