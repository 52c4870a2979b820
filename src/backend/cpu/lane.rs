//! How elements in memory become the CPU's numbers and back.

use crate::base::dtype::{bf16, c64, c128, f16};
use crate::base::element::{Element, odd_f32};
use crate::scalar::complex::Complex;
use crate::scalar::cpu::{Cpu, Isa};
use crate::scalar::num::Num;

/// An element that loops can load as a number.
pub(crate) trait Lane: Element {
    /// The number, in code compiled for `I`.
    type Of<I: Isa>: Num<Mask = bool>;
    /// The element that holds a magnitude.
    type Part: Lane;
    /// Whether the number is wider than what is stored.
    const HALF: bool = false;
    /// The number that is stored as `raw`.
    fn load<I: Isa>(raw: Self::Raw) -> Self::Of<I>;
}

/// What can be stored as `R`.
pub(crate) trait Store<R> {
    /// The stored form; half precision rounds to nearest even.
    fn store(self) -> R;
}

impl Store<u8> for bool {
    #[inline(always)]
    fn store(self) -> u8 {
        u8::from(self)
    }
}

macro_rules! plain_lanes {
    ($($t:ident)*) => { $(
        impl Lane for $t {
            type Of<I: Isa> = Cpu<$t, I>;
            type Part = $t;
            #[inline(always)]
            fn load<I: Isa>(raw: $t) -> Cpu<$t, I> { Cpu::new(raw) }
        }
        impl<I> Store<$t> for Cpu<$t, I> {
            #[inline(always)]
            fn store(self) -> $t { self.0 }
        }
    )* };
}
plain_lanes!(i8 i16 i32 i64 u8 u16 u32 u64 f32 f64);

impl Lane for bool {
    type Of<I: Isa> = Cpu<bool, I>;
    type Part = bool;
    #[inline(always)]
    fn load<I: Isa>(raw: u8) -> Cpu<bool, I> {
        Cpu::new(raw != 0)
    }
}

impl<I> Store<u8> for Cpu<bool, I> {
    #[inline(always)]
    fn store(self) -> u8 {
        u8::from(self.0)
    }
}

macro_rules! half_lanes {
    ($($t:ident $widen:ident $narrow:ident)*) => { $(
        impl Lane for $t {
            type Of<I: Isa> = Cpu<f32, I>;
            type Part = $t;
            const HALF: bool = true;
            #[inline(always)]
            fn load<I: Isa>(raw: $t) -> Cpu<f32, I> { Cpu::new($widen(raw)) }
        }
        impl<I> Store<$t> for Cpu<f32, I> {
            #[inline(always)]
            fn store(self) -> $t { $narrow(self.0) }
        }
    )* };
}
half_lanes!(f16 widen_f16 narrow_f16  bf16 widen_bf16 narrow_bf16);

macro_rules! complex_lanes {
    ($($t:ident $part:ident)*) => { $(
        impl Lane for $t {
            type Of<I: Isa> = Complex<Cpu<$part, I>>;
            type Part = $part;
            #[inline(always)]
            fn load<I: Isa>(raw: $t) -> Self::Of<I> { Complex::new(Cpu::new(raw.re), Cpu::new(raw.im)) }
        }
        impl<I> Store<$t> for Complex<Cpu<$part, I>> {
            #[inline(always)]
            fn store(self) -> $t { $t::new(self.re.0, self.im.0) }
        }
    )* };
}
complex_lanes!(c64 f32  c128 f64);

// Conversions of half precision without branches, so that loops over them vectorise; the `half`
// crate's ask for processor features at each call.

/// The exact value of a half-precision number.
#[inline(always)]
pub(crate) fn widen_f16(h: f16) -> f32 {
    let bits = u32::from(h.to_bits());
    let magnitude = (bits & 0x7fff) << 13;
    // The exponent is rebased by a multiplication, which makes subnormals right as well.
    let scaled = f32::from_bits(magnitude) * f32::from_bits(0x7780_0000); // 2^112
    let special = magnitude >= 0x0f80_0000;
    let magnitude = if special { magnitude | 0x7f80_0000 } else { scaled.to_bits() };
    f32::from_bits(magnitude | (bits & 0x8000) << 16)
}

/// The nearest half-precision number, ties to even.
#[inline(always)]
pub(crate) fn narrow_f16(x: f32) -> f16 {
    let bits = x.to_bits();
    let sign = (bits >> 16) & 0x8000;
    let magnitude = bits & 0x7fff_ffff;
    // Normal results: add half a unit less one, plus the last kept bit, then rebase the exponent.
    let odd = (magnitude >> 13) & 1;
    let normal = magnitude.wrapping_add(0xc800_0fff).wrapping_add(odd) >> 13;
    // Subnormal results: let an addition do the rounding.
    let small = (f32::from_bits(magnitude) + 0.5).to_bits().wrapping_sub(0x3f00_0000);
    // The sum is 32 bits wide and wraps below 2^-14; those lanes take the other value.
    let finite = if magnitude < 0x3880_0000 { small } else { normal };
    let result = if magnitude >= 0x4780_0000 { 0x7c00 } else { finite };
    let result = if magnitude > 0x7f80_0000 { 0x7e00 } else { result };
    f16::from_bits((result | sign) as u16)
}

/// The exact value of a brain float.
#[inline(always)]
pub(crate) fn widen_bf16(h: bf16) -> f32 {
    f32::from_bits(u32::from(h.to_bits()) << 16)
}

/// The nearest brain float, ties to even.
#[inline(always)]
pub(crate) fn narrow_bf16(x: f32) -> bf16 {
    let bits = x.to_bits();
    let rounded = bits.wrapping_add(0x7fff + ((bits >> 16) & 1)) >> 16;
    let nan = (bits >> 16) | 0x40;
    bf16::from_bits((if bits & 0x7fff_ffff > 0x7f80_0000 { nan } else { rounded }) as u16)
}

/// Conversion between elements, as `astype` does it: integers wrap, floats saturate on the way to
/// integers and NaN becomes 0, anything nonzero is true, complex numbers lose their imaginary part.
pub(crate) trait CastTo<T> {
    /// The converted value.
    fn cast_to(self) -> T;
}

/// The value that conversions of a type go through: its number, or the real part of it.
macro_rules! casts {
    (@to_all $from:ident |$x:ident| $real:expr, $truth:expr, $imaginary:expr) => {
        casts!(@plain $from |$x| $real => i8 i16 i32 i64 u8 u16 u32 u64 f32 f64);
        impl CastTo<bool> for $from {
            #[inline(always)]
            fn cast_to(self) -> bool { let $x = self; $truth }
        }
        impl CastTo<bf16> for $from {
            #[inline(always)]
            fn cast_to(self) -> bf16 { let $x = self; narrow_bf16(odd_f32(($real) as f64)) }
        }
        impl CastTo<f16> for $from {
            #[inline(always)]
            fn cast_to(self) -> f16 { let $x = self; narrow_f16(odd_f32(($real) as f64)) }
        }
        impl CastTo<c64> for $from {
            #[inline(always)]
            fn cast_to(self) -> c64 { let $x = self; c64::new(($real) as f32, ($imaginary) as f32) }
        }
        impl CastTo<c128> for $from {
            #[inline(always)]
            fn cast_to(self) -> c128 { let $x = self; c128::new(($real) as f64, ($imaginary) as f64) }
        }
    };
    (@plain $from:ident |$x:ident| $real:expr => $($to:ident)*) => { $(
        impl CastTo<$to> for $from {
            #[inline(always)]
            fn cast_to(self) -> $to { let $x = self; ($real) as $to }
        }
    )* };
    ($($from:ident |$x:ident| $real:expr, $truth:expr, $imaginary:expr;)*) => { $(
        casts!(@to_all $from |$x| $real, $truth, $imaginary);
    )* };
}
casts! {
    bool |x| u8::from(x), x, 0.0;
    i8 |x| x, x != 0, 0.0;
    i16 |x| x, x != 0, 0.0;
    i32 |x| x, x != 0, 0.0;
    i64 |x| x, x != 0, 0.0;
    u8 |x| x, x != 0, 0.0;
    u16 |x| x, x != 0, 0.0;
    u32 |x| x, x != 0, 0.0;
    u64 |x| x, x != 0, 0.0;
    f16 |x| widen_f16(x), x.to_bits() & 0x7fff != 0, 0.0;
    bf16 |x| widen_bf16(x), x.to_bits() & 0x7fff != 0, 0.0;
    f32 |x| x, x != 0.0, 0.0;
    f64 |x| x, x != 0.0, 0.0;
    c64 |x| x.re, x.re != 0.0 || x.im != 0.0, x.im;
    c128 |x| x.re, x.re != 0.0 || x.im != 0.0, x.im;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backend::cpu::isa::Baseline;
    use crate::base::dtype::DType;
    use crate::base::element::Weak;
    use crate::scalar::half::round;

    /// All half-precision numbers, and neighbours of all their midpoints, against the `half` crate;
    /// from `f64`, which that crate does not round correctly, against the bodies of all devices.
    #[test]
    fn half_precision_conversions() {
        for bits in 0..=u16::MAX {
            let h = f16::from_bits(bits);
            let wide = widen_f16(h);
            assert!(wide.to_bits() == h.to_f32().to_bits() || h.is_nan() && wide.is_nan());
            for step in [-1i64, 0, 1, 0x0fff, 0x1000, 0x1001, 0x1fff, 0x2000] {
                let x = f32::from_bits((i64::from(wide.to_bits()) + step) as u32);
                let (ours, theirs) = (narrow_f16(x), f16::from_f32(x));
                assert!(ours.to_bits() == theirs.to_bits() || x.is_nan() && ours.is_nan(), "{x}");
                let y = f64::from(x) * (1.0 + 1e-12);
                let (ours, theirs): (f16, _) =
                    (y.cast_to(), f16::from_f64(round::<_, f16>(Cpu::<f64, Baseline>::new(y)).0));
                assert!(ours.to_bits() == theirs.to_bits() || y.is_nan() && ours.is_nan(), "{y}");
                assert!(Weak::Float(y).cast(DType::F16) == theirs.into() || y.is_nan(), "{y}");
            }
            let b = bf16::from_bits(bits);
            assert!(widen_bf16(b).to_bits() == b.to_f32().to_bits() || b.is_nan());
            for step in [-1i64, 0, 1, 0x7fff, 0x8000, 0x8001] {
                let x = f32::from_bits((i64::from(b.to_f32().to_bits()) + step) as u32);
                let (ours, theirs) = (narrow_bf16(x), bf16::from_f32(x));
                assert!(ours.to_bits() == theirs.to_bits() || x.is_nan() && ours.is_nan(), "{x}");
            }
        }
    }
}
