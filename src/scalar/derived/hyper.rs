//! Hyperbolic functions.

use super::exp::{Reduced, reduce, tail};
use super::exp2i;
use crate::scalar::coefficients::Coefficients;
use crate::scalar::num::Real;

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
