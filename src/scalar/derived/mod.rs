//! Functions of real numbers built from the primitives of [`Real`], for every device.
//!
//! Budgets over the whole domain are 1 ulp for exponentials, logarithms, sines, cosines and cube roots,
//! 2 for the others, with and without a fused multiply-add, in every format without help from a wider one. The
//! error bounds stated are those measured by `tests/it/scalar`.

pub mod complex;
mod complex_inverse;
mod divisor;
mod exp;
mod hyper;
mod inverse;
mod log;
mod pair;
mod plain;
mod pow;
mod remainder;
mod trig;
mod trig_rare;

pub use divisor::{gcd, lcm};
pub use exp::{exp, exp2, expm1};
pub use hyper::{arccosh, arcsinh, arctanh, cosh, sinh, tanh};
pub use inverse::{arccos, arcsin, arctan, arctan2};
pub use log::{log, log1p, log2, log10, logaddexp, logaddexp2};
pub use plain::*;
pub use pow::{cbrt, ipow, pow};
pub use remainder::*;
pub use trig::{cos, sin, tan, trig_is_rare};
pub use trig_rare::{cos_rare, sin_rare, tan_rare};

use super::num::{Format, Int, Num, Real};

/// 2^e for a normal exponent, as a constant.
const fn pow2(e: i64) -> f64 {
    f64::from_bits(((e + 1023) as u64) << 52)
}

/// The polynomial with these coefficients, constant term first: Horner's rule, for many terms on
/// even and odd powers apart, since half as long a chain of operations leaves less to wait for.
#[inline(always)]
fn poly<T: Real>(x: T, coefficients: &'static [f64]) -> T {
    if coefficients.len() < 6 {
        return horner(x, x, coefficients, 1);
    }
    let square = x * x;
    let odd = horner(x, square, &coefficients[1..], 2);
    odd.fma(x, horner(x, square, coefficients, 2))
}

/// Every `step`-th coefficient by Horner's rule in `power`; `x` only lends its type.
#[inline(always)]
fn horner<T: Real>(x: T, power: T, coefficients: &'static [f64], step: usize) -> T {
    let last = (coefficients.len() - 1) / step;
    let mut sum = x.lit(coefficients[last * step]);
    for i in (0..last).rev() {
        sum = sum.fma(power, x.lit(coefficients[i * step]));
    }
    sum
}

/// 2^k for an integral k whose power is normal, or 0 for the exponent just below.
#[inline(always)]
fn exp2i<T: Real>(k: T) -> T {
    let k = k.to_int();
    T::from_bits((k + k.int(T::Format::BIAS)).shl(T::Format::MANTISSA))
}

/// The square, x * x.
#[inline(always)]
pub fn square<T: Num>(x: T) -> T {
    x * x
}

/// sqrt(x*x + y*y) without undue overflow or underflow; an infinite part wins over NaN.
#[inline(always)]
pub fn hypot<T: Real>(x: T, y: T) -> T {
    let (a, b) = (x.abs(), y.abs());
    let big = T::select(a.lt(b), b, a);
    let small = T::select(a.lt(b), a, b);
    // 2^-e for the larger part's exponent e, kept inside the normal range at both ends.
    let bias = T::Format::BIAS;
    let exponent = big.to_bits().shr(T::Format::MANTISSA);
    let exponent = exponent.minimum(exponent.int(2 * bias - 2)).maximum(exponent.int(2));
    let down = T::from_bits((exponent.int(2 * bias) - exponent).shl(T::Format::MANTISSA));
    let up = T::from_bits(exponent.shl(T::Format::MANTISSA));
    let (s, t) = (big * down, small * down);
    let (p, e) = s.two_prod(s);
    let root = (p + t.fma(t, e)).sqrt() * up;
    let infinite = a.eq(a.highest()) | b.eq(b.highest());
    T::select(infinite, a.highest(), T::select(x.is_nan() | y.is_nan(), x + y, root))
}
