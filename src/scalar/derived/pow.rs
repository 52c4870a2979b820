//! Powers.

use super::exp::exp_sum;
use super::log::split_any;
use super::{exp2i, poly};
use crate::scalar::coefficients::Coefficients;
use crate::scalar::num::{Format, Int, Real};

/// log(x) for positive finite x, in two parts that are good to about 12 bits more than a number:
/// 2 atanh(s) with s = (m - 1) / (m + 1) and the first two terms of the series in two parts.
#[inline(always)]
pub(super) fn log_pair<T: Real>(x: T) -> (T, T) {
    let [ln2_hi, ln2_lo] = T::Format::LN2;
    let [third_hi, third_lo] = T::Format::TWO_THIRDS;
    let split = split_any(x);
    let (k, m, one) = (split.k, split.m, x.lit(1.0));
    // s = sh + sl
    let f = m - one;
    let (dh, dl) = one.fast_two_sum(m);
    let sh = f / dh;
    let (p, e) = sh.two_prod(dh);
    let sl = (-sh).fma(dl, (f - p).opaque() - e) / dh;
    // z = s^2
    let (zh, ze) = sh.two_prod(sh);
    let zl = (sh + sh).fma(sl, ze);
    // c = 2/3 + 2/5 z + ...
    let (ch, ce) = x.lit(third_hi).fast_two_sum(zh * poly(zh, T::Format::POW_LOG));
    let cl = ce + zl.fma(x.lit(0.4), x.lit(third_lo));
    // w = z c, v = s w
    let (wh, we) = zh.two_prod(ch);
    let wl = zh.fma(cl, zl.fma(ch, we));
    let (vh, ve) = sh.two_prod(wh);
    let vl = sh.fma(wl, sl.fma(wh, ve));
    // k ln 2 + 2 s + v
    let (a, ae) = (k * x.lit(ln2_hi)).fast_two_sum(sh + sh);
    let (b, be) = a.fast_two_sum(vh);
    let rest = k.fma(x.lit(ln2_lo), sl.fma(x.lit(2.0), vl));
    b.fast_two_sum(ae + (be + rest))
}

/// x to the power y with C99's special cases (annex F.9.4.4): e^(y log x) with the logarithm and
/// the product in two parts (after fdlibm's e_pow.c); at most 0.9 ulp.
#[inline(always)]
pub fn pow<T: Real>(x: T, y: T) -> T {
    let (zero, one, inf) = (x.lit(0.0), x.lit(1.0), x.highest());
    let (a, b) = (x.abs(), y.abs());
    // Beyond POW_HIGH every power but that of 1 overflows or vanishes.
    let most = x.lit(T::Format::POW_HIGH);
    let exponent = T::select(most.lt(b), most.copysign(y), y);
    let (log, log_low) = log_pair(a);
    let (p, e) = exponent.two_prod(log);
    let magnitude = exp_sum(p, Some(exponent.fma(log_low, e)));
    // 0 and infinity to any power but 0.
    let end = a.eq(zero) | a.eq(inf);
    let to_zero = a.eq(zero) ^ y.lt(zero);
    let magnitude = T::select(end, T::select(to_zero, zero, inf), magnitude);
    // The sign: odd integers keep that of x, fractions have no power of a negative number.
    let (half, negative) = (y * x.lit(0.5), x.lt(zero));
    let whole = y.rint().eq(y);
    let odd = whole & !half.rint().eq(half);
    let signed = T::select(odd, magnitude.copysign(x), magnitude);
    let signed = T::select(negative & !whole & !end, x.lit(f64::NAN), signed);
    let signed = T::select(x.is_nan() | y.is_nan(), x + y, signed);
    T::select(y.eq(zero) | x.eq(one), one, signed)
}

/// The cube root: a parabola for the significand, Halley's iterations, and one of Newton's with the
/// residual in two parts; exact for cubes; at most 0.6 ulp.
#[inline(always)]
pub fn cbrt<T: Real>(x: T) -> T {
    let (zero, one, a) = (x.lit(0.0), x.lit(1.0), x.abs());
    let split = split_any(a);
    // a = 2^(3 third) 2^rest m
    let third = (split.k * x.lit(1.0 / 3.0)).rint();
    let rest = third.fma(x.lit(-3.0), split.k);
    let m = split.m;
    let b = m * T::select(rest.lt(zero), x.lit(0.5), T::select(zero.lt(rest), x.lit(2.0), one));
    let factor = T::select(
        rest.lt(zero),
        x.lit(0.793_700_525_984_099_7),
        T::select(zero.lt(rest), x.lit(1.259_921_049_894_873_2), one),
    );
    let mut y = poly(m, T::Format::CBRT) * factor;
    for _ in 0..T::Format::MANTISSA / 20 {
        let cube = y * y * y;
        y = y * (b.fma(x.lit(2.0), cube) / cube.fma(x.lit(2.0), b));
    }
    let (p, e) = y.two_prod(y);
    let (q, f) = p.two_prod(y);
    let residual = ((b - q).opaque() - f).opaque() - e * y;
    let y = y + residual / (p * x.lit(3.0));
    let y = (y * exp2i(third)).copysign(x);
    T::select(a.eq(zero) | a.eq(a.highest()) | x.is_nan(), x, y)
}

/// x to the power n >= 0 for integers that wrap, by repeated squaring; of no meaning for n < 0.
#[inline(always)]
pub fn ipow<T: Int>(x: T, n: T) -> T {
    let (zero, one) = (x.int(0), x.int(1));
    let (mut power, mut square) = (one, x);
    for i in 0..T::WIDTH {
        let bit = n.shr(i) & one;
        power = T::select(bit.eq(zero), power, power * square);
        square = square * square;
    }
    power
}
