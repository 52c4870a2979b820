//! Sine, cosine and tangent.

use super::pair::quotient;
use super::poly;
use crate::scalar::coefficients::Coefficients;
use crate::scalar::num::{Int, Num, Real};

/// An angle as quadrant * pi/2 + r + low, |r| <= pi/4 or a little more.
pub(super) struct Angle<T: Real> {
    pub(super) quadrant: T::Bits,
    pub(super) r: T,
    pub(super) low: T,
}

/// Cody and Waite's reduction for 0 <= x < TRIG_HIGH: the leading parts of pi/2 are subtracted
/// without any error, the next one with its error kept.
#[inline(always)]
fn reduce<T: Real>(x: T) -> Angle<T> {
    let [mid, low] = T::Format::PIO2_REST;
    let k = (x * x.lit(std::f64::consts::FRAC_2_PI)).rint();
    let mut r = x;
    for part in T::Format::PIO2_EXACT {
        r = (-k).fma(x.lit(*part), r).opaque();
    }
    // r is a multiple of the last bit of the product, so the short sum is exact in any order.
    let (product, error) = k.two_prod(x.lit(mid));
    let (r, rest) = r.fast_two_sum(-product);
    let low = (-k).fma(x.lit(low), rest - error);
    Angle { quadrant: k.to_int(), r, low }
}

/// The sine of an angle, its sign changed where the top bit of `flip` is set: fdlibm's kernels
/// (k_sin.c, k_cos.c) on both halves of the quadrant.
#[inline(always)]
pub(super) fn sine<T: Real>(angle: Angle<T>, flip: T::Bits) -> T {
    let Angle { quadrant, r, low } = angle;
    let z = r * r;
    let (w, rest) = r.lit(1.0).fast_two_sum(z * r.lit(-0.5));
    // Small and large parts are added last, whatever a compiler thinks of sums.
    let sin = r + (r * z).fma(poly(z, T::Format::SIN), low * w).opaque();
    let cos = w + (z * z).fma(poly(z, T::Format::COS), (-r).fma(low, rest)).opaque();
    let odd = (quadrant & quadrant.int(1)).eq(quadrant.int(1));
    let sign = (quadrant & quadrant.int(2)).shl(T::Bits::WIDTH - 2) ^ flip;
    T::from_bits(T::select(odd, cos, sin).to_bits() ^ sign)
}

/// The angle a quarter turn further.
#[inline(always)]
pub(super) fn quarter_turn<T: Real>(mut angle: Angle<T>) -> Angle<T> {
    angle.quadrant = angle.quadrant + angle.quadrant.int(1);
    angle
}

/// Whether |x| is so large that [`sin`] and [`cos`] are of no use and [`sin_rare`](super::sin_rare)
/// and [`cos_rare`](super::cos_rare) must be asked; false for NaN.
#[inline(always)]
pub fn trig_is_rare<T: Real>(x: T) -> T::Mask {
    x.lit(T::Format::TRIG_HIGH).le(x.abs())
}

/// The sine of |x| < TRIG_HIGH (102,000 for f32, 1.6 million for f64): reduction by pi/2 in parts
/// (Cody and Waite 1980), then fdlibm's kernels; at most 0.9 ulp.
#[inline(always)]
pub fn sin<T: Real>(x: T) -> T {
    let bits = x.to_bits();
    sine(reduce(x.abs()), bits & bits.sign_bit())
}

/// The cosine of |x| < TRIG_HIGH, as [`sin`]; at most 0.9 ulp.
#[inline(always)]
pub fn cos<T: Real>(x: T) -> T {
    let zero = x.to_bits().int(0);
    sine(quarter_turn(reduce(x.abs())), zero)
}

/// The tangent of an angle, its sign changed where the top bit of `flip` is set: the quotient of both
/// kernels, each in two parts.
#[inline(always)]
pub(super) fn tangent<T: Real>(angle: Angle<T>, flip: T::Bits) -> T {
    let Angle { quadrant, r, low } = angle;
    let z = r * r;
    let (w, rest) = r.lit(1.0).fast_two_sum(z * r.lit(-0.5));
    let sin = r.fast_two_sum((r * z).fma(poly(z, T::Format::SIN), low * w).opaque());
    let cos = w.fast_two_sum((z * z).fma(poly(z, T::Format::COS), (-r).fma(low, rest)).opaque());
    let odd = (quadrant & quadrant.int(1)).eq(quadrant.int(1));
    let choose = |a: (T, T), b: (T, T)| (T::select(odd, a.0, b.0), T::select(odd, a.1, b.1));
    let (q, q_low) = quotient(choose(cos, sin), choose(sin, cos));
    let sign = (quadrant & quadrant.int(1)).shl(T::Bits::WIDTH - 1) ^ flip;
    T::from_bits((q + q_low).to_bits() ^ sign)
}

/// The tangent of |x| < TRIG_HIGH, as [`sin`]; at most 1.5 ulp.
#[inline(always)]
pub fn tan<T: Real>(x: T) -> T {
    let bits = x.to_bits();
    tangent(reduce(x.abs()), bits & bits.sign_bit())
}
