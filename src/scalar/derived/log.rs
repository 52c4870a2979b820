//! Logarithms.

use super::pair::scaled;
use super::pow::log_pair;
use super::{poly, pow2};
use crate::scalar::coefficients::Coefficients;
use crate::scalar::num::{Format, Int, Real};

/// A positive number as 2^k m with m between sqrt(1/2) and sqrt(2).
pub(super) struct Split<T: Real> {
    /// k as a value.
    pub(super) k: T,
    pub(super) m: T,
    /// k + BIAS as an integer.
    biased: T::Bits,
}

/// Takes a positive normal number apart.
#[inline(always)]
fn split<T: Real>(x: T) -> Split<T> {
    let bits = x.to_bits();
    let (bias, mantissa) = (T::Format::BIAS, T::Format::MANTISSA);
    let start = bits.int(T::Format::SQRT_HALF);
    // The sum never reaches the sign; saying so makes the shift a cheap one.
    let moved = (bits + (bits.int(bias << mantissa) - start)) & !bits.sign_bit();
    let biased = moved.shr(mantissa);
    let k = T::from_int(biased - biased.int(bias));
    let m = T::from_bits((moved & bits.int((1 << mantissa) - 1)) + start);
    Split { k, m, biased }
}

/// Takes a positive number apart, subnormal ones too.
#[inline(always)]
pub(super) fn split_any<T: Real>(x: T) -> Split<T> {
    let up = T::Format::MANTISSA as i64 + 2;
    let small = x.lt(T::from_bits(x.to_bits().int(1 << T::Format::MANTISSA)));
    let mut split = split(T::select(small, x * x.lit(pow2(up)), x));
    split.k = split.k - T::select(small, x.lit(up as f64), x.lit(0.0));
    split
}

/// k ln 2 + log(1 + f + low) for a `low` below the last bit of f.
#[inline(always)]
fn log_sum<T: Real>(k: T, f: T, low: Option<T>) -> T {
    let [ln2_hi, ln2_lo] = T::Format::LN2;
    // With s = f / (2 + f): log(1 + f) = 2 atanh(s) = f - f^2/2 + s (f^2/2 + R(s^2)).
    let s = f / (f + f.lit(2.0));
    let z = s * s;
    let half = f * f.lit(0.5) * f;
    let (sum, rest) = (k * f.lit(ln2_hi)).fast_two_sum(f);
    let tail = s.fma(z.fma(poly(z, T::Format::LOG), half), -half);
    let tail = k.fma(f.lit(ln2_lo), tail);
    let tail = match low {
        // The derivative 1 / (1 + f), good to 8%.
        Some(low) => low.fma(f.lit(1.04) - f, tail),
        None => tail,
    };
    sum + (rest + tail)
}

/// `inside` where 0 < x < inf; else what a logarithm with its pole at 0 gives for x.
#[inline(always)]
fn with_ends<T: Real>(x: T, argument: T, inside: T) -> T {
    let zero = x.lit(0.0);
    let y = T::select(argument.lt(x.highest()), inside, argument);
    let y = T::select(argument.eq(zero), x.lowest(), y);
    T::select(argument.lt(zero), x.lit(f64::NAN), T::select(x.is_nan(), x, y))
}

/// The natural logarithm: fdlibm's series in f / (2 + f) (Ng, e_log.c, 1993) with the leading sum
/// in two parts; at most 0.9 ulp.
#[inline(always)]
pub fn log<T: Real>(x: T) -> T {
    let split = split_any(x);
    let y = log_sum(split.k, split.m - x.lit(1.0), None);
    with_ends(x, x, y)
}

/// log(1 + x) without cancellation near 0: [`log`] of the rounded sum, its rounding error carried
/// along (after fdlibm's s_log1p.c); at most 0.9 ulp.
#[inline(always)]
pub fn log1p<T: Real>(x: T) -> T {
    let (sum, error) = x.lit(1.0).two_sum(x);
    let y = log_near(sum, error, None);
    with_ends(x, sum, y).copysign(x)
}

/// log(sum + error) for a positive normal sum, and that plus so many times ln 2.
#[inline(always)]
pub(super) fn log_near<T: Real>(sum: T, error: T, more: Option<T>) -> T {
    let Split { k, m, biased } = split(sum);
    // The error scaled like m, by 2^(1-k) (0 for the greatest k), then by a half.
    let down = (biased.int(2 * T::Format::BIAS + 1) - biased).shl(T::Format::MANTISSA);
    let error = error * T::from_bits(down);
    let (f, half) = (m - sum.lit(1.0), sum.lit(0.5));
    let high = error.fma(half, f).opaque();
    let low = error.fma(half, (f - high).opaque());
    let k = match more {
        Some(more) => k + more,
        None => k,
    };
    log_sum(k, high, Some(low))
}

/// The logarithm to the base 2: the natural one in two parts times 1 / ln 2; exact for powers of
/// two; at most 0.6 ulp.
#[inline(always)]
pub fn log2<T: Real>(x: T) -> T {
    with_ends(x, x, scaled(log_pair(x), T::Format::INVERSE_LN2))
}

/// The logarithm to the base 10, as [`log2`]; exact for powers of ten; at most 0.6 ulp.
#[inline(always)]
pub fn log10<T: Real>(x: T) -> T {
    with_ends(x, x, scaled(log_pair(x), T::Format::INVERSE_LN10))
}

/// log(e^a + e^b) without overflow: the greater, and log(1 + e^d) for their negative difference d;
/// at most 2 ulp unless the two nearly cancel.
#[inline(always)]
pub fn logaddexp<T: Real>(a: T, b: T) -> T {
    sum_of_powers(a, b, a.lit(1.0), |d| log1p(super::exp(d)))
}

/// log2(2^a + 2^b), as [`logaddexp`].
#[inline(always)]
pub fn logaddexp2<T: Real>(a: T, b: T) -> T {
    let [factor, _] = T::Format::INVERSE_LN2.map(|v| a.lit(v));
    sum_of_powers(a, b, factor, |d| log1p(super::exp2(d)))
}

/// The greater of two and `factor` times a function of their negative difference.
#[inline(always)]
fn sum_of_powers<T: Real>(a: T, b: T, factor: T, f: impl Fn(T) -> T) -> T {
    let more = T::select(a.lt(b), b, a);
    let less = T::select(a.lt(b), a, b);
    // Equal infinities have no difference.
    let d = T::select(a.eq(b), a.lit(0.0), less - more);
    let y = f(d).fma(factor, more);
    T::select(a.is_nan() | b.is_nan(), a + b, y)
}
