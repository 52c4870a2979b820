//! Hyperbolic functions and their inverses.

use super::exp::{Reduced, reduce, tail};
use super::log::log_near;
use super::pair::{quotient, root};
use super::{exp2i, pow2};
use crate::scalar::coefficients::Coefficients;
use crate::scalar::num::{Format, Real};

/// The hyperbolic tangent, -t / (2 + t) with t = expm1(-2|x|) (fdlibm's s_tanh.c), t and the divisor
/// in two parts; at most 1.5 ulp.
#[inline(always)]
pub fn tanh<T: Real>(x: T) -> T {
    let (a, most) = (x.abs(), x.lit(T::Format::TANH_HIGH));
    let a = T::select(most.lt(a), most, a);
    let Reduced { k, r, .. } = reduce(a * x.lit(-2.0));
    let scale = exp2i(k);
    let (sum, rest) = (scale - x.lit(1.0)).fast_two_sum(scale * r);
    let (t, t_low) = sum.fast_two_sum(scale.fma(tail(r, x.lit(0.0)), rest));
    let (d, d_low) = x.lit(2.0).fast_two_sum(t);
    let q = t / d;
    // What the low parts add to the quotient; a straight line is good enough for 1/d, 1 <= d <= 2.
    let inverse = d.fma(x.lit(-0.5), x.lit(1.457));
    let more = (-q).fma(d_low + t_low, t_low);
    more.fma(inverse, q).copysign(x)
}

/// The hyperbolic functions of a magnitude, to be multiplied by both of `up`: the products may be
/// beyond the format where those with something small are not.
pub(super) struct Hyperbolic<T> {
    pub(super) sinh: T,
    pub(super) cosh: T,
    pub(super) up: [T; 2],
}

/// Both functions from one e^r, 2^k e^r = e^|x|: with v = e^r - 1 and z = v^2 / (1 + v), so that
/// e^-r = 1 - v + z, all but small terms are in two parts.
#[inline(always)]
pub(super) fn hyperbolic<T: Real>(x: T) -> Hyperbolic<T> {
    // Beyond this even the least number times e^|x| overflows.
    let most = x.lit(T::Format::EXP_HIGH - T::Format::EXP_LOW);
    let a = T::select(most.lt(x.abs()), most, x.abs());
    let Reduced { k, r, c } = reduce(a);
    let t = tail(r, c);
    let one = x.lit(1.0);
    let v = r + t;
    let z = v * v / (v + one);
    let cap = x.lit((T::Format::BIAS / 2) as f64);
    let low = T::select(cap.lt(k), cap, k);
    let (p, q) = (exp2i(low - one), exp2i(-low - one));
    let (sum, sum_low) = p.fast_two_sum(q);
    let (difference, difference_low) = p.fast_two_sum(-q);
    let qz = q * z;
    let (m, m_low) = sum.two_prod(r);
    let (s, rest) = difference.fast_two_sum(m);
    let sinh = s + (rest + (m_low + (difference_low + sum.fma(t, -qz))));
    let (m, m_low) = difference.two_prod(r);
    let (s, rest) = sum.fast_two_sum(m);
    let cosh = s + (rest + (m_low + (sum_low + difference.fma(t, qz))));
    let left = k - low;
    let half = (left * x.lit(0.5)).floor();
    Hyperbolic { sinh, cosh, up: [exp2i(half), exp2i(left - half)] }
}

/// The hyperbolic sine; at most 1.5 ulp.
#[inline(always)]
pub fn sinh<T: Real>(x: T) -> T {
    let Hyperbolic { sinh, up, .. } = hyperbolic(x);
    (sinh * up[0] * up[1]).copysign(x)
}

/// The hyperbolic cosine; at most 1.5 ulp.
#[inline(always)]
pub fn cosh<T: Real>(x: T) -> T {
    let Hyperbolic { cosh, up, .. } = hyperbolic(x);
    cosh * up[0] * up[1]
}

/// From here on sqrt(x^2 + 1) is x to the last bit.
#[inline(always)]
fn large<T: Real>(x: T) -> T {
    x.lit(pow2(T::Format::MANTISSA as i64 / 2 + 4))
}

/// The inverse hyperbolic sine, log(1 + |x| + x^2 / (1 + sqrt(1 + x^2))) with its argument in two
/// parts; at most 1 ulp.
#[inline(always)]
pub fn arcsinh<T: Real>(x: T) -> T {
    let (zero, one, a) = (x.lit(0.0), x.lit(1.0), x.abs());
    let big = large(x).lt(a);
    let b = T::select(big, one, a);
    let (p, e) = b.two_prod(b);
    let (h, l) = one.two_sum(p);
    let (s, s_low) = root((h, l + e));
    let (d, d_low) = s.fast_two_sum(one);
    let (q, q_low) = quotient((p, e), (d, d_low + s_low));
    let (u, u_low) = b.fast_two_sum(q);
    let (sum, error) = one.two_sum(u);
    let error = T::select(big, zero, error + (u_low + q_low));
    let y = log_near(T::select(big, a, sum), error, Some(T::select(big, one, zero)));
    T::select(a.lt(a.highest()), y, a).copysign(x)
}

/// The inverse hyperbolic cosine, log(1 + (x - 1) + sqrt(x^2 - 1)) with its argument in two parts;
/// NaN below 1; at most 1 ulp.
#[inline(always)]
pub fn arccosh<T: Real>(x: T) -> T {
    let (zero, one) = (x.lit(0.0), x.lit(1.0));
    let big = large(x).lt(x);
    let b = T::select(big, one, x);
    let (p, e) = b.two_prod(b);
    let (h, l) = p.fast_two_sum(-one);
    let (s, s_low) = root((h, l + e));
    let (t, t_low) = b.two_sum(-one);
    let (u, u_low) = t.two_sum(s);
    let (sum, error) = one.two_sum(u);
    let error = T::select(big, zero, error + (u_low + (t_low + s_low)));
    let y = log_near(T::select(big, x, sum), error, Some(T::select(big, one, zero)));
    let y = T::select(x.lt(x.highest()), y, x);
    T::select(x.lt(one), x.lit(f64::NAN), y)
}

/// The inverse hyperbolic tangent, log(1 + 2|x| / (1 - |x|)) / 2 with its argument in two parts; NaN
/// beyond 1; at most 1 ulp.
#[inline(always)]
pub fn arctanh<T: Real>(x: T) -> T {
    let (zero, one, a) = (x.lit(0.0), x.lit(1.0), x.abs());
    let (q, q_low) = quotient((a + a, zero), one.two_sum(-a));
    let (sum, error) = one.two_sum(q);
    let y = log_near(sum, error + q_low, None) * x.lit(0.5);
    let y = T::select(a.eq(one), a.highest(), y);
    T::select(one.lt(a), x.lit(f64::NAN), y).copysign(x)
}
