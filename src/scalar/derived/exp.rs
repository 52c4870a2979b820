//! The exponential and its relatives.

use super::{exp2i, poly, pow2};
use crate::scalar::coefficients::Coefficients;
use crate::scalar::num::{Format, Real};

/// A number as k ln 2 + r + c: an integral k, |r| <= ln(2)/2 and the rounding error of r.
pub(super) struct Reduced<T> {
    pub(super) k: T,
    pub(super) r: T,
    pub(super) c: T,
}

/// Cody and Waite's reduction ("Software Manual for the Elementary Functions", 1980): the first
/// part of ln 2 is so short that its product and the difference are exact.
#[inline(always)]
pub(super) fn reduce<T: Real>(x: T) -> Reduced<T> {
    let [hi, lo] = T::Format::LN2;
    let k = (x * x.lit(std::f64::consts::LOG2_E)).rint();
    let high = (-k).fma(x.lit(hi), x).opaque();
    let r = (-k).fma(x.lit(lo), high).opaque();
    let c = (-k).fma(x.lit(lo), (high - r).opaque());
    Reduced { k, r, c }
}

/// e^(r + c) - 1 - r for a reduced argument.
#[inline(always)]
pub(super) fn tail<T: Real>(r: T, c: T) -> T {
    (r * r).fma(poly(r, T::Format::EXP), c)
}

/// e^(x + low) for a `low` far below x in magnitude.
#[inline(always)]
pub(super) fn exp_sum<T: Real>(x: T, low: Option<T>) -> T {
    let (least, most) = (x.lit(T::Format::EXP_LOW), x.lit(T::Format::EXP_HIGH));
    let inside = T::select(x.lt(least), least, x);
    let inside = T::select(most.lt(inside), most, inside);
    let Reduced { k, r, c } = reduce(inside);
    // A low part may be far above the last bit of r: it must go through the polynomial too.
    let (r, c) = match low {
        Some(low) => r.two_sum(c + T::select(inside.eq(x), low, x.lit(0.0))),
        None => (r, c),
    };
    let y = x.lit(1.0) + (r + tail(r, c)).opaque();
    scaled(y, k, x.lt(x.lit(-0.6 * T::Format::BIAS as f64)))
}

/// y 2^k for a y near 1; `small` tells where k is well below 0.
#[inline(always)]
fn scaled<T: Real>(y: T, k: T, small: T::Mask) -> T {
    // Two factors: 2^k itself may be beyond the format at either end. Where it is small, the second
    // one rounds to a subnormal.
    let shift = 2 * T::Format::MANTISSA as i64;
    let first = k + T::select(small, y.lit(shift as f64), y.lit(-1.0));
    let second = T::select(small, y.lit(pow2(-shift)), y.lit(2.0));
    y * exp2i(first) * second
}

/// 2^x: the fraction of x times ln 2 in two parts, then as [`exp`]; exact for integers; at most 0.9
/// ulp.
#[inline(always)]
pub fn exp2<T: Real>(x: T) -> T {
    let (bias, mantissa) = (T::Format::BIAS, T::Format::MANTISSA as i64);
    let (least, most) = (x.lit((-bias - mantissa - 2) as f64), x.lit((bias + 2) as f64));
    let inside = T::select(x.lt(least), least, x);
    let inside = T::select(most.lt(inside), most, inside);
    let k = inside.rint();
    let f = inside - k;
    let [hi, lo] = T::Format::LN2_PAIR.map(|v| x.lit(v));
    let (r, e) = f.two_prod(hi);
    let y = x.lit(1.0) + (r + tail(r, f.fma(lo, e))).opaque();
    scaled(y, k, k.lt(x.lit(-0.8 * T::Format::BIAS as f64)))
}

/// e^re times the sine and the cosine of im: a power of two is left to be multiplied last, since a
/// product may be finite where e^re is not.
#[inline(always)]
pub(super) fn exp_times<T: Real>(re: T, factors: [T; 2]) -> [T; 2] {
    let most = re.lit(T::Format::EXP_HIGH - T::Format::EXP_LOW);
    let inside = T::select(most.lt(re), most, re);
    let inside = T::select(inside.lt(-most), -most, inside);
    let Reduced { k, r, c } = reduce(inside);
    let y = re.lit(1.0) + (r + tail(r, c)).opaque();
    in_thirds(y, k, factors)
}

/// y 2^k times the factors, for |k| up to three times the bias.
#[inline(always)]
fn in_thirds<T: Real>(y: T, k: T, factors: [T; 2]) -> [T; 2] {
    let third = (k * k.lit(1.0 / 3.0)).rint();
    let (up, last) = (exp2i(third), exp2i(k - third - third));
    factors.map(|f| y * f * up * up * last)
}

/// As [`exp_times`], for 2^re.
#[inline(always)]
pub(super) fn exp2_times<T: Real>(re: T, factors: [T; 2]) -> [T; 2] {
    let most = re.lit((2 * T::Format::BIAS + T::Format::MANTISSA as i64) as f64);
    let inside = T::select(most.lt(re), most, re);
    let inside = T::select(inside.lt(-most), -most, inside);
    let k = inside.rint();
    let f = inside - k;
    let [hi, lo] = T::Format::LN2_PAIR.map(|v| re.lit(v));
    let (r, e) = f.two_prod(hi);
    let y = re.lit(1.0) + (r + tail(r, f.fma(lo, e))).opaque();
    in_thirds(y, k, factors)
}

/// e^x: Cody-Waite reduction by ln 2, the reduced argument in two parts, and a minimax polynomial
/// (Muller, "Elementary Functions", 3rd ed., ch. 11); at most 0.9 ulp.
#[inline(always)]
pub fn exp<T: Real>(x: T) -> T {
    exp_sum(x, None)
}

/// e^x - 1 without cancellation near 0: 2^k (e^r - 1 + (1 - 2^-k)) with all but the last addition
/// in two parts (after Tang, ACM TOMS 18(2), 1992); at most 0.9 ulp.
#[inline(always)]
pub fn expm1<T: Real>(x: T) -> T {
    let (least, most) = (x.lit(T::Format::EXPM1_LOW), x.lit(T::Format::EXP_HIGH));
    let inside = T::select(x.lt(least), least, x);
    let inside = T::select(most.lt(inside), most, inside);
    let Reduced { k, r, c } = reduce(inside);
    let one = x.lit(1.0);
    // 1 - 2^-k = whole + part, from 2^(1-k), which is 0 for the greatest k.
    let twice = exp2i(one - k);
    let whole = twice.fma(x.lit(-0.5), one).opaque();
    let part = twice.fma(x.lit(-0.5), (one - whole).opaque());
    // The sum, with r^2 / 2 apart from the rest of the series.
    let (first, others) = T::Format::EXP.split_first().expect("a constant term");
    let square = r * r;
    let series = poly(r, others).fma(r, x.lit(*first - 0.5));
    let (sum, rest) = whole.fast_two_sum(r);
    let (sum, more) = sum.fast_two_sum(square * x.lit(0.5));
    let y = sum + (rest + (more + square.fma(series, part + c)));
    // 2^k in two factors, the first without effect on a subnormal.
    let y = (y * x.lit(2.0)) * exp2i(k - one);
    y.copysign(x)
}
