//! Inverse functions of complex numbers: trigonometric and hyperbolic ones, with the cuts and the values
//! at infinities and NaN that C99 gives them (annex G).

use super::complex::{is_infinite, scale};
use super::hyper::arcsinh as real_arcsinh;
use super::log::log_near;
use super::{arctan2, hypot, pow2};
use crate::scalar::num::{Format, Num, Planar, Real};

/// The square root of u + iv for v >= 0 that is neither huge nor infinite: both parts, of which none is
/// negative.
#[inline(always)]
fn root<R: Real>(u: R, v: R) -> (R, R) {
    let zero = u.lit(0.0);
    let t = ((u.abs() + hypot(u, v)) * u.lit(0.5)).sqrt();
    let other = R::select(t.eq(zero), zero, v / (t + t));
    let left = u.lt(zero);
    (R::select(left, other, t), R::select(left, t, other))
}

/// What the inverse sine and cosine of a + ib, a and b >= 0, are made of: with s = sqrt(1 - z) and
/// t = sqrt(1 + z) the real parts of both, a and the real part of s t up to a common factor, and the size of
/// the result's imaginary part.
struct Roots<R> {
    s: R,
    t: R,
    a: R,
    across: R,
    height: R,
}

/// Kahan, "Branch cuts for complex elementary functions" (1987): no part of the products cancels.
#[inline(always)]
fn roots<R: Real>(a: R, b: R) -> Roots<R> {
    let (zero, one) = (a.lit(0.0), a.lit(1.0));
    // Beyond this 1 is nothing beside z, and a quarter of z serves as well without overflow.
    let most = a.lit(pow2(R::Format::MANTISSA as i64 + 4));
    let far = most.lt(a) | most.lt(b);
    let smaller = |x: R| R::select(far, x * x.lit(0.25), x);
    let (x, y) = (smaller(a), smaller(b));
    let (s, s_im) = root(one - x, y);
    let (t, t_im) = root(one + x, y);
    let across = s.fma(t, s_im * t_im);
    let height = real_arcsinh(s.fma(t_im, s_im * t));
    let height = height + R::select(far, a.lit(2.0 * std::f64::consts::LN_2), zero);
    Roots { s, t, a: x, across, height }
}

/// The inverse sine; at most 3 ulp.
#[inline(always)]
pub fn arcsin<T: Planar>(z: T) -> T {
    let (x, y) = (z.re(), z.im());
    let (a, b) = (x.abs(), y.abs());
    let Roots { a: scaled, across, height, .. } = roots(a, b);
    let infinite = is_infinite(z);
    let (n, d) = (T::Part::select(infinite, a, scaled), T::Part::select(infinite, b, across));
    let re = arctan2(n, d).copysign(x);
    let im = T::Part::select(infinite, a.highest(), height).copysign(y);
    T::new(T::Part::select(a.eq(a.lit(0.0)), x, re), im)
}

/// The inverse cosine; at most 3 ulp.
#[inline(always)]
pub fn arccos<T: Planar>(z: T) -> T {
    let (x, y) = (z.re(), z.im());
    let (a, b, zero) = (x.abs(), y.abs(), x.lit(0.0));
    let Roots { s, t, height, .. } = roots(a, b);
    let (infinite, left) = (is_infinite(z), x.lt(zero));
    let choose =
        |end: T::Part, on_left, other| T::Part::select(infinite, end, T::Part::select(left, on_left, other));
    let angle = arctan2(choose(b, t, s), choose(x, s, t));
    let re = T::Part::select(infinite, angle, angle + angle);
    let re = T::Part::select(a.eq(zero) & y.is_nan(), x.lit(std::f64::consts::FRAC_PI_2), re);
    T::new(re, T::Part::select(infinite, a.highest(), height).copysign(-y))
}

/// The inverse hyperbolic cosine, the inverse cosine turned by a quarter into the right half plane; at
/// most 3 ulp.
#[inline(always)]
pub fn arccosh<T: Planar>(z: T) -> T {
    let w = arccos(z);
    T::new(w.im().abs(), w.re().copysign(z.im()))
}

/// The inverse hyperbolic sine, -i arcsin(iz); at most 3 ulp.
#[inline(always)]
pub fn arcsinh<T: Planar>(z: T) -> T {
    let w = arcsin(T::new(z.im(), z.re()));
    T::new(w.im(), w.re())
}

/// The inverse hyperbolic tangent, log(1 + 4x / |1 - z|^2) / 4 and the half of the angle of
/// (1 + z) (1 - conj z) for x >= 0; at most 3 ulp.
#[inline(always)]
pub fn arctanh<T: Planar>(z: T) -> T {
    let (x, y) = (z.re(), z.im());
    let (a, b) = (x.abs(), y.abs());
    let (zero, one) = (x.lit(0.0), x.lit(1.0));
    let u = one - a;
    // The distance from 1 without its exponent.
    let [down, up, e] = scale(T::Part::select(u.abs().lt(b), b, u.abs()));
    let (v, w) = (u * down, b * down);
    let square = v.fma(v, w * w);
    // The argument of the logarithm, with the exponent outside where it is close to 1, so that nothing overflows.
    let large = zero.lt(e);
    let top = T::Part::select(large, a * down * down, a);
    let base = T::Part::select(large, one, up * up);
    let times = T::Part::select(large, zero, -(e + e));
    let (sum, error) = base.two_sum(top * x.lit(4.0) / square);
    let re = log_near(sum, error, Some(times)) * x.lit(0.25);
    let re = T::Part::select(u.eq(zero) & b.eq(zero), x.highest(), re);
    let re = T::Part::select(x.is_nan() | y.is_nan(), x + y, re);
    let im = arctan2(w + w, v * (one + a) - w * b) * x.lit(0.5);
    let infinite = is_infinite(z);
    let quarter = T::Part::select(y.is_nan(), y, x.lit(std::f64::consts::FRAC_PI_2));
    let re = T::Part::select(infinite | a.eq(zero), zero, re).copysign(x);
    T::new(re, T::Part::select(infinite, quarter, im).copysign(y))
}

/// The inverse tangent, -i arctanh(iz); at most 3 ulp.
#[inline(always)]
pub fn arctan<T: Planar>(z: T) -> T {
    let w = arctanh(T::new(z.im(), z.re()));
    T::new(w.im(), w.re())
}
