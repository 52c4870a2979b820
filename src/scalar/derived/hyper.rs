//! Hyperbolic functions.

use super::exp::{Reduced, reduce, tail};
use super::exp2i;
use crate::scalar::coefficients::Coefficients;
use crate::scalar::num::{Num, Real};

/// The hyperbolic tangent, -t / (2 + t) with t = expm1(-2|x|) (fdlibm's s_tanh.c), the sum within t
/// in two parts; at most 1.8 ulp.
#[inline(always)]
pub fn tanh<T: Real>(x: T) -> T {
    let (a, most) = (x.abs(), x.lit(T::Format::TANH_HIGH));
    let a = T::select(most.lt(a), most, a);
    let Reduced { k, r, c } = reduce(a * x.lit(-2.0));
    let scale = exp2i(k);
    let (sum, rest) = (scale - x.lit(1.0)).fast_two_sum(scale * r);
    let t = sum + scale.fma(tail(r, c), rest);
    (t / (t + x.lit(2.0))).copysign(x)
}
