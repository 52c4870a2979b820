//! Half precision on wider numbers: rounding to float16 and bfloat16, and their stored bits.
//!
//! Devices compute half precision in `f32` and round each result. The bodies here do so with
//! primitives that every device has, whatever its own half-precision conversions do to subnormals.

use super::num::{Format, Int, Num, Real};
use crate::base::dtype::{bf16, f16};

/// A 16-bit floating-point format.
pub trait Half {
    /// Bits of the significand that are stored.
    const MANTISSA: u32;
    /// Exponent bias.
    const BIAS: i64;
}

impl Half for f16 {
    const MANTISSA: u32 = 10;
    const BIAS: i64 = 15;
}

impl Half for bf16 {
    const MANTISSA: u32 = 7;
    const BIAS: i64 = 127;
}

/// 2 to a power in the normal range.
const fn power_of_two(exponent: i64) -> f64 {
    f64::from_bits(((1023 + exponent) as u64) << 52)
}

/// Whether the formats of `T` and `H` have the same exponents.
fn same_exponents<T: Real, H: Half>() -> bool {
    T::Format::BIAS == H::BIAS
}

/// The value nearest to `x` that the format `H` has, ties to even; infinite beyond its range.
#[inline(always)]
pub fn round<T: Real, H: Half>(x: T) -> T {
    let drop = T::Format::MANTISSA - H::MANTISSA;
    let size = x.abs();
    let bits = size.to_bits();
    // Half a unit less one, and the last bit that stays: carries into it where rounding is upwards.
    let last = bits.shr(drop) & bits.int(1);
    let carried = bits + bits.int((1 << (drop - 1)) - 1) + last;
    let near = T::from_bits(carried & bits.int(-1 << drop));
    let near = if same_exponents::<T, H>() {
        near
    } else {
        let beyond = x.lit(power_of_two(H::BIAS + 1));
        let near = T::select(beyond.le(near), x.highest(), near);
        // Below the normal range units are as large as those of a wider number of this size, so
        // that an addition rounds.
        let least = 1 - H::BIAS;
        let shift = x.lit(power_of_two(least + i64::from(drop)));
        let small = (size + shift).opaque() - shift;
        T::select(size.lt(x.lit(power_of_two(least))), small, near)
    };
    T::select(x.is_nan(), x, near.copysign(x))
}

/// A 32-bit integer, or one beside it that float32 has exactly and bfloat16 rounds alike: where
/// there are more than 24 bits, the lower 15 become one that says whether any was set. Midpoints of
/// bfloat16 have 16 lower zeros there.
#[inline(always)]
pub fn odd<T: Int>(x: T) -> T {
    let top = x.shr(24);
    let small = top.eq(x.int(0)) | top.eq(x.int(-1));
    let upper = x & x.int(-1 << 15);
    let lost = T::select(upper.eq(x), x.int(0), x.int(1 << 15));
    T::select(small, x, upper | lost)
}

/// The value of stored bits, the lower 16 of `bits`; the others are zero.
#[inline(always)]
pub fn unpack<T: Real, H: Half>(bits: T::Bits) -> T {
    let drop = T::Format::MANTISSA - H::MANTISSA;
    let sign = bits.shr(15).shl(T::Bits::WIDTH - 1);
    let bits = bits & bits.int(0x7fff);
    let shifted = bits.shl(drop);
    let magnitude = if same_exponents::<T, H>() {
        shifted
    } else {
        let normal = shifted + bits.int((T::Format::BIAS - H::BIAS) << T::Format::MANTISSA);
        let special = shifted | T::from_bits(bits).highest().to_bits();
        let infinity = bits.int((2 * H::BIAS + 1) << H::MANTISSA);
        let large = T::Bits::select(bits.lt(infinity), normal, special);
        let small = T::from_int(bits);
        let small = small * small.lit(power_of_two(1 - H::BIAS - i64::from(H::MANTISSA)));
        let normal = bits.int(1 << H::MANTISSA);
        T::Bits::select(bits.lt(normal), small.to_bits(), large)
    };
    T::from_bits(magnitude | sign)
}

/// The stored bits of a value that [`round`] gave: the lower 16, the others are zero.
#[inline(always)]
pub fn pack<T: Real, H: Half>(x: T) -> T::Bits {
    let drop = T::Format::MANTISSA - H::MANTISSA;
    let size = x.abs();
    let bits = size.to_bits();
    let sign = x.to_bits().shr(T::Bits::WIDTH - 16) & bits.int(0x8000);
    let magnitude = if same_exponents::<T, H>() {
        bits.shr(drop)
    } else {
        let least = 1 - H::BIAS;
        let normal = (bits - bits.int((T::Format::BIAS - H::BIAS) << T::Format::MANTISSA)).shr(drop);
        let small = T::select(size.lt(x.lit(power_of_two(least))), size, x.lit(0.0));
        let small = small * x.lit(power_of_two(i64::from(H::MANTISSA) - least));
        let finite = T::Bits::select(size.lt(x.lit(power_of_two(least))), small.to_int(), normal);
        let infinity = bits.int((2 * H::BIAS + 1) << H::MANTISSA);
        T::Bits::select(size.eq(x.highest()), infinity, finite)
    };
    // One NaN for all: its payload may not have survived the rounding.
    let quiet = ((4 * H::BIAS + 3) << (H::MANTISSA - 1)) & 0x7fff;
    T::Bits::select(x.is_nan(), bits.int(quiet), magnitude) | sign
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scalar::cpu::{Cpu, Isa};

    #[derive(Clone, Copy)]
    struct Set;
    impl Isa for Set {
        const FMA: bool = false;
    }

    /// Every number of a format, the midpoint to the next, and neighbours of both in `f32` and
    /// `f64`: where rounding changes its result. The `half` crate is the reference of `f32` alone:
    /// it rounds `f64` twice, or drops its lower bits.
    macro_rules! check {
        ($h:ident $double:ident $single:ident) => {
            fn $double(x: f64, expected: $h) {
                let ours = round::<_, $h>(Cpu::<f64, Set>::new(x));
                let exact = expected.to_f64();
                assert!(ours.0.to_bits() == exact.to_bits() || exact.is_nan() && ours.0.is_nan(), "{x:e}");
                let packed = pack::<_, $h>(ours).0;
                assert!(packed == i64::from(expected.to_bits()) || exact.is_nan(), "{x:e}");
                assert!(!exact.is_nan() || $h::from_bits(packed as u16).is_nan() && packed >> 16 == 0);
            }
            fn $single(x: f32) -> $h {
                let (ours, theirs) = (round::<_, $h>(Cpu::<f32, Set>::new(x)), $h::from_f32(x));
                let exact = theirs.to_f32();
                assert!(ours.0.to_bits() == exact.to_bits() || exact.is_nan() && ours.0.is_nan(), "{x:e}");
                let packed = pack::<_, $h>(ours).0;
                assert!(packed == i32::from(theirs.to_bits()) || x.is_nan(), "{x:e}");
                assert!(!x.is_nan() || $h::from_bits(packed as u16).is_nan() && packed >> 16 == 0);
                theirs
            }
            for bits in 0..=u16::MAX {
                let h = $h::from_bits(bits);
                let wide = unpack::<Cpu<f32, Set>, $h>(Cpu::new(i32::from(bits))).0;
                assert!(wide.to_bits() == h.to_f32().to_bits() || h.is_nan() && wide.is_nan(), "{bits:#x}");
                let wide = unpack::<Cpu<f64, Set>, $h>(Cpu::new(i64::from(bits))).0;
                assert!(wide.to_bits() == h.to_f64().to_bits() || h.is_nan() && wide.is_nan(), "{bits:#x}");
                for step in -2..=2 {
                    let x = f32::from_bits(h.to_f32().to_bits().wrapping_add_signed(step));
                    $double(x.into(), $single(x));
                    if h.is_finite() && h.to_f64() != 0.0 {
                        $double(f64::from_bits(h.to_f64().to_bits().wrapping_add_signed(step.into())), h);
                    }
                }
                if !h.is_finite() {
                    continue;
                }
                // In magnitude; the midpoint before infinity is where it would be without it.
                let next = $h::from_bits(bits + 1);
                let beyond = if next.is_infinite() {
                    2.0 * h.to_f64() - $h::from_bits(bits - 1).to_f64()
                } else {
                    next.to_f64()
                };
                let middle = f64::midpoint(h.to_f64(), beyond);
                let even = if bits & 1 == 0 { h } else { next };
                for (step, expected) in [(-2, h), (-1, h), (0, even), (1, next), (2, next)] {
                    $double(f64::from_bits(middle.to_bits().wrapping_add_signed(step)), expected);
                    $single(f32::from_bits((middle as f32).to_bits().wrapping_add_signed(step as i32)));
                }
            }
            for (x, limit) in [(f64::MAX, $h::INFINITY), (f64::from_bits(1), $h::ZERO), (1e300, $h::INFINITY)]
            {
                $double(x, limit);
                $double(-x, -limit);
            }
        };
    }

    #[test]
    fn rounding_to_float16() {
        check!(f16 double single);
    }

    #[test]
    fn rounding_to_bfloat16() {
        check!(bf16 double single);
    }

    #[test]
    fn integers_round_to_bfloat16_once() {
        let mut x = 0u32;
        loop {
            for near in [x.wrapping_sub(1), x, x.wrapping_add(1)] {
                let ours = bf16::from_f32(odd(Cpu::<u32, Set>::new(near)).0 as f32);
                assert_eq!(ours, nearest(near.into()), "{near}");
                let ours = bf16::from_f32(odd(Cpu::<i32, Set>::new(near as i32)).0 as f32);
                assert_eq!(ours, nearest((near as i32).into()), "{}", near as i32);
            }
            x = match x.checked_add(1 << 13) {
                Some(next) => next,
                None => break,
            };
        }
    }

    /// By the exact rounding of float64, which holds the integer.
    fn nearest(x: i64) -> bf16 {
        bf16::from_f64(round::<_, bf16>(Cpu::<f64, Set>::new(x as f64)).0)
    }
}
