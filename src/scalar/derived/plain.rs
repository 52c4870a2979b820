//! Functions that choose, compare and move bits; all of them exact.

use crate::scalar::num::{Field, Int, Num, Real};

/// Whether the number is neither infinite nor NaN, by its bits.
#[inline(always)]
pub fn is_finite<T: Real>(x: T) -> T::Mask {
    x.abs().to_bits().lt(x.highest().to_bits())
}

/// Whether the number is infinite, by its bits.
#[inline(always)]
pub fn is_infinite<T: Real>(x: T) -> T::Mask {
    x.abs().to_bits().eq(x.highest().to_bits())
}

/// Whether the sign bit is set, that of NaN too.
#[inline(always)]
pub fn sign_bit<T: Real>(x: T) -> T::Mask {
    x.to_bits().lt(x.to_bits().int(0))
}

/// The angle of a real number as a complex one: 0, or pi from -0 on downwards.
#[inline(always)]
pub fn angle<T: Real>(x: T) -> T {
    let angle = T::select(sign_bit(x), x.lit(std::f64::consts::PI), x.lit(0.0));
    T::select(x.is_nan(), x, angle)
}

/// The integral part.
#[inline(always)]
pub fn trunc<T: Real>(x: T) -> T {
    x.abs().floor().copysign(x)
}

/// 1, 0 or -1, whichever has the number's sign; NaN of NaN.
#[inline(always)]
pub fn sign<T: Num>(x: T) -> T {
    let (zero, one) = (x.lit(0.0), x.lit(1.0));
    T::select(zero.lt(x), one, T::select(x.lt(zero), -one, T::select(x.is_nan(), x, zero)))
}

/// 0 below 0, 1 above, `middle` at 0; NaN of NaN.
#[inline(always)]
pub fn heaviside<T: Real>(x: T, middle: T) -> T {
    let (zero, one) = (x.lit(0.0), x.lit(1.0));
    T::select(zero.lt(x), one, T::select(x.lt(zero), zero, T::select(x.is_nan(), x, middle)))
}

/// The lesser, or the one that is not NaN, or the first of two that are.
#[inline(always)]
pub fn fmin<T: Num>(a: T, b: T) -> T {
    T::select(b.is_nan(), a, T::select(a.is_nan(), b, a.minimum(b)))
}

/// The greater, or the one that is not NaN, or the first of two that are.
#[inline(always)]
pub fn fmax<T: Num>(a: T, b: T) -> T {
    T::select(b.is_nan(), a, T::select(a.is_nan(), b, a.maximum(b)))
}

/// 1 / x.
#[inline(always)]
pub fn reciprocal<T: Field>(x: T) -> T {
    x.lit(1.0) / x
}

/// 1 / x rounded towards zero; of 0 the lowest number (0 in less than 32 bits), as NumPy's.
#[inline(always)]
pub fn ireciprocal<T: Int>(x: T) -> T {
    let zero = x.int(0);
    let one = x.eq(x.int(1)) | (x.lt(zero) & x.eq(x.int(-1)));
    let of_zero = if T::WIDTH < 32 { zero } else { x.lowest() };
    T::select(one, x, T::select(x.eq(zero), of_zero, zero))
}

/// The next number from x in the direction of y.
#[inline(always)]
pub fn nextafter<T: Real>(x: T, y: T) -> T {
    let bits = x.to_bits();
    let (zero, one) = (bits.int(0), bits.int(1));
    let away = x.lt(y) ^ x.lt(x.lit(0.0));
    let next = T::from_bits(bits + T::Bits::select(away, one, -one));
    let least = T::from_bits(one | (y.to_bits() & bits.sign_bit()));
    let next = T::select((bits & !bits.sign_bit()).eq(zero), least, next);
    T::select(x.is_nan() | y.is_nan(), x + y, T::select(x.eq(y), y, next))
}

/// The distance to the next number away from zero, negative below zero; NaN of what is not finite.
#[inline(always)]
pub fn spacing<T: Real>(x: T) -> T {
    let bits = x.abs().to_bits();
    let next = T::from_bits(bits + bits.int(1)) - x.abs();
    let next = T::select(x.lt(x.lit(0.0)), -next, next);
    T::select(is_finite(x), next, x.lit(f64::NAN))
}

/// Whether a shift by n leaves nothing: n is negative, or not below the width.
#[inline(always)]
fn is_out<T: Int>(n: T) -> T::Mask {
    n.lt(n.int(0)) | n.int(T::WIDTH as i64 - 1).lt(n)
}

/// The shift of x by each bit of n, n below the width.
#[inline(always)]
fn by_bits<T: Int>(x: T, n: T, shift: impl Fn(T, u32) -> T) -> T {
    let mut x = x;
    for i in 0..T::WIDTH.trailing_zeros() {
        let bit = n.shr(i) & n.int(1);
        x = T::select(bit.eq(n.int(0)), x, shift(x, 1 << i));
    }
    x
}

/// x shifted to the left; 0 where nothing is left of it.
#[inline(always)]
pub fn left_shift<T: Int>(x: T, n: T) -> T {
    T::select(is_out(n), x.int(0), by_bits(x, n, |x, count| x.shl(count)))
}

/// x shifted to the right, with copies of its sign; only those where nothing is left of it.
#[inline(always)]
pub fn right_shift<T: Int>(x: T, n: T) -> T {
    let sign = T::select(x.lt(x.int(0)), x.int(-1), x.int(0));
    T::select(is_out(n), sign, by_bits(x, n, |x, count| x.shr(count)))
}

/// The number of bits set in the magnitude: pairs, nibbles and bytes are added up in place.
#[inline(always)]
pub fn bitwise_count<T: Int>(x: T) -> T {
    let x = x.abs();
    let low = |v: T, count: u32, mask: i64| v.shr(count) & v.int(mask);
    let x = x - low(x, 1, 0x5555_5555_5555_5555);
    let pattern = 0x3333_3333_3333_3333;
    let x = (x & x.int(pattern)) + low(x, 2, pattern);
    let mut x = (x + x.shr(4)) & x.int(0x0f0f_0f0f_0f0f_0f0f);
    let mut width = 8;
    while width < T::WIDTH {
        x = x + x.shr(width);
        width *= 2;
    }
    x & x.int(0x7f)
}
