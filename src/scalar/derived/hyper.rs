//! Hyperbolic functions.

use super::exp::{Reduced, reduce, tail};
use super::exp2i;
use crate::scalar::coefficients::Coefficients;
use crate::scalar::num::{Num, Real};

/// The hyperbolic tangent, -t / (2 + t) with t = expm1(-2|x|) (fdlibm's s_tanh.c), its
/// sums in two parts; at most 1.3 ulp.
#[inline(always)]
pub fn tanh<T: Real>(x: T) -> T {
    let (a, most) = (x.abs(), x.lit(T::Format::TANH_HIGH));
    let a = T::select(most.lt(a), most, a);
    let Reduced { k, r, .. } = reduce(a * x.lit(-2.0));
    let scale = exp2i(k);
    let (sum, rest) = (scale - x.lit(1.0)).fast_two_sum(scale * r);
    let t = sum + scale.fma(tail(r, x.lit(0.0)), rest);
    let (d, d_low) = x.lit(2.0).fast_two_sum(t);
    let q = t / d;
    // What the low part takes from the quotient is d_low / d of it. It matters most where d is
    // little more than 1; three quarters for 1/d is good enough everywhere.
    (q * x.lit(-0.75)).fma(d_low, q).copysign(x)
}
