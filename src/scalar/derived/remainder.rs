//! Remainders and rounded quotients, without error.

use super::log::split_any;
use super::{exp2i, is_finite, pow2};
use crate::scalar::num::{Format, Int, Real};

/// What is left of a less the nearest multiple of b, in -b/2..=b/2 or a little more; exact for a
/// quotient below 2^(MANTISSA - 2).
#[inline(always)]
fn nearest<T: Real>(a: T, b: T) -> T {
    let q = (a / b).rint();
    let (p, e) = q.two_prod(b);
    (a - p).opaque() - e
}

/// Whether [`fmod`] and what is made of it must be asked for in their second form: quotients of many
/// digits, and numbers near either end of the format.
#[inline(always)]
pub fn fmod_is_rare<T: Real>(x: T, y: T) -> T::Mask {
    let (mantissa, bias) = (T::Format::MANTISSA as i64, T::Format::BIAS);
    let (a, b) = (x.abs(), y.abs());
    let long = (b * b.lit(pow2(mantissa - 3))).le(a);
    let small = b.lt(b.lit(pow2(2 * mantissa + 4 - bias)));
    let large = a.lit(pow2(bias - mantissa)).le(a);
    b.le(a) & is_finite(a) & b.lit(0.0).lt(b) & (long | small | large)
}

/// The remainder with the sign of x for what is not rare: x less the product of y and the quotient,
/// which is exact in two parts.
#[inline(always)]
pub fn fmod<T: Real>(x: T, y: T) -> T {
    let (a, b) = (x.abs(), y.abs());
    let r = nearest(a, b);
    let r = T::select(r.lt(r.lit(0.0)), r + b, r);
    T::select(a.lt(b), a, r).copysign(x)
}

/// The remainder with the sign of x for finite x and y, |x| >= |y| > 0: long division, so many binary
/// digits of the quotient at a time that each step is exact.
#[inline(always)]
pub fn fmod_rare<T: Real>(x: T, y: T) -> T {
    let (mantissa, bias) = (T::Format::MANTISSA as i64, T::Format::BIAS);
    let digits = mantissa - 4;
    let (a, b) = (split_any(x.abs()), split_any(y.abs()));
    let (zero, half) = (x.lit(0.0), x.lit(0.5));
    // The quotient is 2^n a.m / b.m.
    let n = a.k - b.k;
    let below = n.lt(zero);
    let m = T::select(below, a.m * half, a.m);
    let n = T::select(below, zero, n);
    let whole = ((n + half) * x.lit(1.0 / digits as f64)).floor();
    let part = whole.fma(x.lit(-digits as f64), n);
    let mut r = nearest(m * exp2i(part), b.m);
    for step in 0..(2 * bias + mantissa) / digits + 1 {
        let more = x.lit(step as f64).lt(whole);
        r = T::select(more, nearest(r * x.lit(pow2(digits)), b.m), r);
    }
    let r = T::select(r.lt(zero), r + b.m, r);
    let first = (b.k * half).floor();
    (r * exp2i(first) * exp2i(b.k - first)).copysign(x)
}

/// The remainder with the sign of y, from that with the sign of x.
#[inline(always)]
fn signed_as<T: Real>(m: T, y: T) -> T {
    let zero = m.lit(0.0);
    let apart = m.lt(zero) ^ y.lt(zero);
    T::select(m.eq(zero), zero.copysign(y), T::select(apart, m + y, m))
}

/// The remainder with the sign of y for what is not rare.
#[inline(always)]
pub fn remainder<T: Real>(x: T, y: T) -> T {
    signed_as(fmod(x, y), y)
}

/// The remainder with the sign of y for what is rare.
#[inline(always)]
pub fn remainder_rare<T: Real>(x: T, y: T) -> T {
    signed_as(fmod_rare(x, y), y)
}

/// The quotient rounded down, from the remainder, as NumPy has it.
#[inline(always)]
fn floored<T: Real>(x: T, y: T, m: T) -> T {
    let (zero, one, plain) = (x.lit(0.0), x.lit(1.0), x / y);
    let q = (x - m) / y;
    let apart = (m.lt(zero) ^ y.lt(zero)) & !m.eq(zero);
    let q = T::select(apart, q - one, q);
    let down = q.floor();
    let down = T::select(x.lit(0.5).lt(q - down), down + one, down);
    let down = T::select(q.eq(zero), zero.copysign(plain), down);
    T::select(y.eq(zero), plain, down)
}

/// The quotient rounded down for what is not rare.
#[inline(always)]
pub fn floor_divide<T: Real>(x: T, y: T) -> T {
    floored(x, y, fmod(x, y))
}

/// The quotient rounded down for what is rare.
#[inline(always)]
pub fn floor_divide_rare<T: Real>(x: T, y: T) -> T {
    floored(x, y, fmod_rare(x, y))
}

/// The quotient of integers rounded towards zero, and its remainder; both 0 where the divisor is.
#[inline(always)]
fn divided<T: Int>(x: T, y: T) -> (T, T) {
    let (zero, one) = (x.int(0), x.int(1));
    // The quotient of the lowest number and -1 is beyond the type: it wraps.
    let minus = y.lt(zero) & y.eq(x.int(-1));
    let nothing = y.eq(zero);
    let q = x.quotient(T::select(nothing | minus, one, y));
    let q = T::select(nothing, zero, T::select(minus, -x, q));
    (q, T::select(nothing, zero, x - q * y))
}

/// The quotient of integers rounded down; 0 where the divisor is, and the lowest number by -1 is
/// itself.
#[inline(always)]
pub fn ifloor_divide<T: Int>(x: T, y: T) -> T {
    let (q, r) = divided(x, y);
    let zero = x.int(0);
    let apart = (r.lt(zero) ^ y.lt(zero)) & !r.eq(zero);
    T::select(apart, q - x.int(1), q)
}

/// The remainder of integers with the sign of the divisor; 0 where that is 0.
#[inline(always)]
pub fn iremainder<T: Int>(x: T, y: T) -> T {
    let (_, r) = divided(x, y);
    let zero = x.int(0);
    let apart = (r.lt(zero) ^ y.lt(zero)) & !r.eq(zero);
    T::select(apart, r + y, r)
}

/// The remainder of integers with the sign of the first; 0 where the divisor is.
#[inline(always)]
pub fn ifmod<T: Int>(x: T, y: T) -> T {
    divided(x, y).1
}
