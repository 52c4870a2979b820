//! Numbers in two parts: a value and what rounding took from it.

use crate::scalar::num::Real;

/// The quotient of two numbers in two parts.
#[inline(always)]
pub(super) fn quotient<T: Real>(a: (T, T), b: (T, T)) -> (T, T) {
    let q = a.0 / b.0;
    let (p, e) = q.two_prod(b.0);
    let rest = ((a.0 - p).opaque() - e).opaque() + (-q).fma(b.1, a.1);
    (q, rest / b.0)
}

/// The square root of a number in two parts; 0 of 0.
#[inline(always)]
pub(super) fn root<T: Real>(a: (T, T)) -> (T, T) {
    let s = a.0.sqrt();
    let (p, e) = s.two_prod(s);
    let rest = ((a.0 - p).opaque() - e).opaque() + a.1;
    let zero = s.lit(0.0);
    (s, T::select(s.eq(zero), zero, rest / (s + s)))
}

/// The product of a number in two parts and a constant in two parts, in one.
#[inline(always)]
pub(super) fn scaled<T: Real>(a: (T, T), factor: [f64; 2]) -> T {
    let [hi, lo] = factor.map(|f| a.0.lit(f));
    let (p, e) = a.0.two_prod(hi);
    p + a.0.fma(lo, a.1.fma(hi, e))
}
