//! Inverse trigonometric functions: all of them are the angle of a point.

use super::pair::{quotient, root};
use super::poly;
use crate::scalar::coefficients::Coefficients;
use crate::scalar::num::{Format, Int, Num, Real};

/// The angle of the point with the coordinates d and n, both of them not negative and in two
/// parts; with `left` that of -d and n. The ratio of the lesser and the greater coordinate, or past
/// tan(pi/8) that of their difference and their sum, goes through a minimax polynomial; the eighths
/// of a turn are added in two parts.
#[inline(always)]
fn angle<T: Real>(n: (T, T), d: (T, T), left: Option<T::Mask>) -> T {
    let choose = |mask, yes: (T, T), no: (T, T)| (T::select(mask, yes.0, no.0), T::select(mask, yes.1, no.1));
    let swap = d.0.lt(n.0);
    let (n, d) = (choose(swap, d, n), choose(swap, n, d));
    let far = (d.0 * d.0.lit(0.414_213_56)).lt(n.0);
    let (less, less_low) = n.0.two_sum(-d.0);
    let (more, more_low) = d.0.fast_two_sum(n.0);
    let top = choose(far, (less, less_low + (n.1 - d.1)), n);
    let bottom = choose(far, (more, more_low + (n.1 + d.1)), d);
    let (q, low) = quotient(top, bottom);
    let (zero, one) = (q.lit(0.0), q.lit(1.0));
    // The rounding error of a subnormal quotient is out of reach.
    let tiny = q.abs().lt(q.lit(super::pow2(-T::Format::BIAS * 7 / 8)));
    let low = T::select(tiny, zero, low);
    let z = q * q;
    let tail = (q * z).fma(poly(z, T::Format::ATAN), (-z).fma(low, low));
    // The sum of so many quarters of pi and the ratio's angle, or less that angle.
    let quarters = T::select(far, one, zero);
    let quarters = T::select(swap, q.lit(2.0) - quarters, quarters);
    let (quarters, minus) = match left {
        Some(left) => (T::select(left, q.lit(4.0) - quarters, quarters), swap ^ left),
        None => (quarters, swap),
    };
    let (q, tail) = choose(minus, (-q, -tail), (q, tail));
    let [hi, lo] = T::Format::PIO2;
    let (whole, whole_low) = quarters.two_prod(q.lit(0.5 * hi));
    let (sum, rest) = whole.fast_two_sum(q);
    sum + (rest + (tail + quarters.fma(q.lit(0.5 * lo), whole_low)))
}

/// The inverse tangent; at most 1 ulp.
#[inline(always)]
pub fn arctan<T: Real>(x: T) -> T {
    // Beyond this it is pi/2 to the last bit.
    let (a, most) = (x.abs(), x.lit(super::pow2(T::Format::MANTISSA as i64 + 8)));
    let a = T::select(most.lt(a), most, a);
    let zero = x.lit(0.0);
    angle((a, zero), (x.lit(1.0), zero), None).copysign(x)
}

/// sqrt(1 - x^2) for |x| <= 1 in two parts, NaN beyond.
#[inline(always)]
fn cathetus<T: Real>(x: T) -> (T, T) {
    let (p, e) = x.two_prod(x);
    let (h, l) = x.lit(1.0).fast_two_sum(-p);
    root((h, l - e))
}

/// The inverse sine: the angle opposite to x in a right triangle; at most 1 ulp.
#[inline(always)]
pub fn arcsin<T: Real>(x: T) -> T {
    angle((x.abs(), x.lit(0.0)), cathetus(x), None).copysign(x)
}

/// The inverse cosine: the angle next to x in a right triangle; at most 1 ulp.
#[inline(always)]
pub fn arccos<T: Real>(x: T) -> T {
    angle(cathetus(x), (x.abs(), x.lit(0.0)), Some(x.lt(x.lit(0.0))))
}

/// The angle of the point (x, y) with C99's special cases (annex F.9.1.4); at most 1 ulp.
#[inline(always)]
pub fn arctan2<T: Real>(y: T, x: T) -> T {
    let (zero, one, inf) = (x.lit(0.0), x.lit(1.0), x.highest());
    let (n, d) = (y.abs(), x.abs());
    // What is finite is nothing beside an infinity.
    let infinite = n.eq(inf) | d.eq(inf);
    let unit = |v: T| T::select(infinite, T::select(v.eq(inf), one, zero), v);
    let (n, d) = (unit(n), unit(d));
    let d = T::select(n.eq(zero) & d.eq(zero), one, d);
    let down = scale_down(T::select(d.lt(n), n, d));
    let left = x.to_bits().lt(x.to_bits().int(0));
    let y1 = angle((n * down, zero), (d * down, zero), Some(left)).copysign(y);
    T::select(x.is_nan() | y.is_nan(), x + y, y1)
}

/// 2^-e for the exponent e of a positive number, kept inside the normal range at both ends.
#[inline(always)]
fn scale_down<T: Real>(x: T) -> T {
    let bias = T::Format::BIAS;
    let exponent = x.to_bits().shr(T::Format::MANTISSA);
    let exponent = exponent.minimum(exponent.int(2 * bias - 2)).maximum(exponent.int(2));
    T::from_bits((exponent.int(2 * bias) - exponent).shl(T::Format::MANTISSA))
}
