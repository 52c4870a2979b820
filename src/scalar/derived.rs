//! Functions of real numbers built from the primitives of [`Real`], for every device.

use super::num::{Format, Int, Num, Real};

/// sqrt(x*x + y*y) without undue overflow or underflow; an infinite part wins over NaN.
#[inline(always)]
pub fn hypot<T: Real>(x: T, y: T) -> T {
    let (a, b) = (x.abs(), y.abs());
    let big = T::select(a.lt(b), b, a);
    let small = T::select(a.lt(b), a, b);
    // 2^-e for the larger part's exponent e, kept inside the normal range at both ends.
    let bias = T::Format::BIAS;
    let exponent = big.to_bits().shr(T::Format::MANTISSA);
    let exponent = exponent.minimum(exponent.int(2 * bias - 2)).maximum(exponent.int(2));
    let down = T::from_bits((exponent.int(2 * bias) - exponent).shl(T::Format::MANTISSA));
    let up = T::from_bits(exponent.shl(T::Format::MANTISSA));
    let (s, t) = (big * down, small * down);
    let (p, e) = s.two_prod(s);
    let root = (p + t.fma(t, e)).sqrt() * up;
    let infinite = a.eq(a.highest()) | b.eq(b.highest());
    T::select(infinite, a.highest(), T::select(x.is_nan() | y.is_nan(), x + y, root))
}

macro_rules! temporary { ($($f:ident)*) => { $(
/// placeholder during construction
#[inline(always)] pub fn $f<T: Real>(x: T) -> T { x })* } }
temporary!(exp expm1 log log1p sin cos tanh sin_rare cos_rare);
/// placeholder during construction
#[inline(always)]
pub fn trig_is_rare<T: Real>(x: T) -> T::Mask {
    x.is_nan()
}
/// placeholder during construction
#[inline(always)]
pub fn pow<T: Real>(x: T, y: T) -> T {
    x * y
}
/// placeholder during construction
#[inline(always)]
pub fn ipow<T: Int>(x: T, y: T) -> T {
    x * y
}
