//! Functions of complex numbers, from those of their parts. Errors are stated in units in the last
//! place of the result's magnitude; for parts that are not finite the results are those of C99 (annex
//! G) as far as it settles them.

pub use super::complex_inverse::{arccos, arccosh, arcsin, arcsinh, arctan, arctanh};
use super::exp::{exp_times, exp2_times};
use super::hyper::{Hyperbolic, hyperbolic};
use super::log::log_near;
use super::{arctan2, exp2i, hypot};
use crate::scalar::coefficients::Coefficients;
use crate::scalar::num::{Format, Int, Num, Planar, Real};

/// The two parts.
macro_rules! parts {
    ($z:ident) => {
        ($z.re(), $z.im())
    };
}

/// The number of two real parts.
#[inline(always)]
pub fn of_parts<T: Planar>(re: T, im: T) -> T {
    T::new(re.re(), im.re())
}

/// The number with its imaginary part negated.
#[inline(always)]
pub fn conjugate<T: Planar>(z: T) -> T {
    T::new(z.re(), -z.im())
}

/// The angle of the number.
#[inline(always)]
pub fn angle<T: Planar>(z: T) -> T::Part {
    arctan2(z.im(), z.re())
}

/// Whether both parts are finite.
#[inline(always)]
pub fn is_finite<T: Planar>(z: T) -> T::Mask {
    super::is_finite(z.re()) & super::is_finite(z.im())
}

/// Whether a part is infinite.
#[inline(always)]
pub fn is_infinite<T: Planar>(z: T) -> T::Mask {
    super::is_infinite(z.re()) | super::is_infinite(z.im())
}

/// Each part rounded to the nearest integer.
#[inline(always)]
pub fn rint<T: Planar>(z: T) -> T {
    T::new(z.re().rint(), z.im().rint())
}

/// The number divided by its magnitude, 0 of 0; NumPy's choice where a part is infinite.
#[inline(always)]
pub fn sign<T: Planar>(z: T) -> T {
    let (a, b) = parts!(z);
    let (zero, one) = (a.lit(0.0), a.lit(1.0));
    // A power of two brings the larger part near 1.
    let down = scale(T::Part::select(a.abs().lt(b.abs()), b.abs(), a.abs()))[0];
    let (x, y) = (a * down, b * down);
    let size = hypot(x, y);
    let nothing = a.eq(zero) & b.eq(zero);
    let size = T::Part::select(nothing, one, size);
    let nan = a.lit(f64::NAN);
    let (wide, high) = (super::is_infinite(a), super::is_infinite(b));
    let re = T::Part::select(wide, T::Part::select(high | b.is_nan(), nan, one.copysign(a)), x / size);
    let im = T::Part::select(high, T::Part::select(wide | a.is_nan(), nan, one.copysign(b)), y / size);
    let re = T::Part::select(high & !wide, T::Part::select(a.is_nan(), nan, zero), re);
    let im = T::Part::select(wide & !high, T::Part::select(b.is_nan(), nan, zero), im);
    T::new(T::Part::select(nothing, zero, re), T::Part::select(nothing, zero, im))
}

/// 2^-e and 2^e for the even exponent e at or below that of a number that is not negative, inside the
/// normal range, and e itself.
#[inline(always)]
pub(super) fn scale<T: Real>(x: T) -> [T; 3] {
    let (bias, mantissa) = (T::Format::BIAS, T::Format::MANTISSA);
    let e = x.to_bits().shr(mantissa);
    let e = e.minimum(e.int(2 * bias - 2)).maximum(e.int(2));
    // The bias is odd, so that an odd biased exponent is an even one.
    let e = ((e - e.int(1)) | e.int(1)).maximum(e.int(3));
    let down = T::from_bits((e.int(2 * bias) - e).shl(mantissa));
    [down, T::from_bits(e.shl(mantissa)), T::from_int(e - e.int(bias))]
}

/// Half of the exponent [`scale`] gave, as a power of two.
#[inline(always)]
fn half_scale<T: Real>(e: T) -> T {
    exp2i(e * e.lit(0.5))
}

/// The square root in the right half plane, cut along the negative real axis by the sign of the
/// imaginary part (Kahan, "Branch cuts for complex elementary functions", 1987): the root of half the
/// sum of magnitude and real part's size is one part, the other follows from it; at most 3 ulp.
#[inline(always)]
pub fn sqrt<T: Planar>(z: T) -> T {
    let (a, b) = parts!(z);
    let (zero, inf) = (a.lit(0.0), a.highest());
    let [down, _, e] = scale(T::Part::select(a.abs().lt(b.abs()), b.abs(), a.abs()));
    let (x, y) = (a * down, b * down);
    let t = ((x.abs() + hypot(x, y)) * a.lit(0.5)).sqrt();
    let other = T::Part::select(t.eq(zero), zero, y.abs() / (t + t));
    let (left, up) = (a.lt(zero), half_scale(e));
    let re = T::Part::select(left, other, t) * up;
    let im = (T::Part::select(left, t, other) * up).copysign(b);
    // An infinite imaginary part wins over all else, then the real part.
    let (wide, high) = (super::is_infinite(a), super::is_infinite(b));
    let re = T::Part::select(wide, T::Part::select(left, T::Part::select(b.is_nan(), b, zero), inf), re);
    let cut = T::Part::select(left, inf.copysign(b), T::Part::select(b.is_nan(), b, zero.copysign(b)));
    let im = T::Part::select(wide, cut, im);
    let nan = a.is_nan() & !b.is_nan();
    let im = T::Part::select(nan, a, im);
    T::new(T::Part::select(high, inf, re), T::Part::select(high, b, im))
}

/// The parts of an exponential of z, told by their formula, settled where a part of z is not finite or zero.
#[inline(always)]
fn settled<T: Planar>(z: T, [x, y]: [T::Part; 2]) -> T {
    let (a, b) = parts!(z);
    let zero = a.lit(0.0);
    let open = !super::is_finite(b);
    // Of an angle that has none, e^-inf is 0 and e^inf infinite all the same.
    let x = T::Part::select(open & a.eq(a.lowest()), zero, x);
    let y = T::Part::select(open & a.eq(a.lowest()), zero, y);
    let x = T::Part::select(open & a.eq(a.highest()), a, x);
    T::new(x, T::Part::select(b.eq(zero), b, y))
}

/// e to the power z: e^re cos im and e^re sin im, both right where e^re alone would overflow; at most
/// 3 ulp.
#[inline(always)]
fn exponential<T: Planar>(z: T, sin: T::Part, cos: T::Part) -> T {
    settled(z, exp_times(z.re(), [cos, sin]))
}

/// e to the power z for |im| < TRIG_HIGH; at most 3 ulp.
#[inline(always)]
pub fn exp_complex<T: Planar>(z: T) -> T {
    exponential(z, super::sin(z.im()), super::cos(z.im()))
}

/// e to the power z for any z.
#[inline(always)]
pub fn exp_complex_rare<T: Planar>(z: T) -> T {
    exponential(z, super::sin_rare(z.im()), super::cos_rare(z.im()))
}

/// e to the power z less 1: near zero from the real parts' own, and 1 - cos im in the form that loses
/// nothing.
#[inline(always)]
fn less_one<T: Planar>(z: T, sin: T::Part, cos: T::Part) -> T {
    let (a, one) = (z.re(), z.re().lit(1.0));
    let power: T = exponential(z, sin, cos);
    let versed = T::Part::select(a.lit(0.0).lt(cos), sin * sin / (one + cos), one - cos);
    let re = T::Part::select(a.abs().lt(one), super::expm1(a) * cos - versed, power.re() - one);
    T::new(re, power.im())
}

/// e to the power z less 1 for |im| < TRIG_HIGH; at most 3 ulp.
#[inline(always)]
pub fn expm1<T: Planar>(z: T) -> T {
    less_one(z, super::sin(z.im()), super::cos(z.im()))
}

/// e to the power z less 1 of any number.
#[inline(always)]
pub fn expm1_rare<T: Planar>(z: T) -> T {
    less_one(z, super::sin_rare(z.im()), super::cos_rare(z.im()))
}

/// The product of the imaginary part and ln 2 in two parts.
#[inline(always)]
fn turned<T: Planar>(z: T) -> (T::Part, T::Part) {
    let [hi, lo] = <T::Part as Real>::Format::LN2_PAIR.map(|v| z.im().lit(v));
    let (p, e) = z.im().two_prod(hi);
    (p, z.im().fma(lo, e))
}

/// 2 to the power z, of the sine and the cosine of an angle that lacks `low`.
#[inline(always)]
fn exponential2<T: Planar>(z: T, sin: T::Part, cos: T::Part, low: T::Part) -> T {
    settled(z, exp2_times(z.re(), [(-low).fma(sin, cos), low.fma(cos, sin)]))
}

/// 2 to the power z for |im| < TRIG_HIGH; at most 3 ulp.
#[inline(always)]
pub fn exp2<T: Planar>(z: T) -> T {
    let (angle, low) = turned(z);
    exponential2(z, super::sin(angle), super::cos(angle), low)
}

/// 2 to the power z of any number, whose angle is rounded.
#[inline(always)]
pub fn exp2_rare<T: Planar>(z: T) -> T {
    let (angle, _) = turned(z);
    exponential2(z, super::sin_rare(angle), super::cos_rare(angle), angle.lit(0.0))
}

/// The squared magnitude of a number as (sum + error) 2^times.
struct Norm<R> {
    sum: R,
    error: R,
    times: R,
}

#[inline(always)]
fn norm<R: Real>(a: R, b: R) -> Norm<R> {
    let less = a.abs().lt(b.abs());
    let big = R::select(less, b.abs(), a.abs());
    let small = R::select(less, a.abs(), b.abs());
    let [down, _, e] = scale(big);
    let (x, y) = (big * down, small * down);
    let ((p, p_low), (q, q_low)) = (x.two_prod(x), y.two_prod(y));
    let (sum, l) = p.fast_two_sum(q);
    Norm { sum, error: l + (p_low + q_low), times: e + e }
}

/// The logarithm of z, of which the squared magnitude is known.
#[inline(always)]
fn log_of<T: Planar>(z: T, norm: Norm<T::Part>) -> T {
    let (a, b) = parts!(z);
    let zero = a.lit(0.0);
    let half = log_near(norm.sum, norm.error, Some(norm.times)) * a.lit(0.5);
    let half = T::Part::select(a.eq(zero) & b.eq(zero), a.lowest(), half);
    let half = T::Part::select(a.is_nan() | b.is_nan(), a + b, half);
    let half = T::Part::select(is_infinite(z), a.highest(), half);
    T::new(half, angle(z))
}

/// The natural logarithm: half that of the squared magnitude, which is kept in two parts so that it is
/// right near the unit circle, and the angle; at most 2 ulp.
#[inline(always)]
pub fn log<T: Planar>(z: T) -> T {
    log_of(z, norm(z.re(), z.im()))
}

/// The logarithm of 1 + z; near zero of the squared magnitude as 1 and what is more; at most 3 ulp.
#[inline(always)]
pub fn log1p<T: Planar>(z: T) -> T {
    let (a, b) = parts!(z);
    let (zero, one, half) = (a.lit(0.0), a.lit(1.0), a.lit(0.5));
    let x = one + a;
    let far = norm(x, b);
    let (sum, error) = one.two_sum((a + a) + a.fma(a, b * b));
    let near = a.abs().lt(half) & b.abs().lt(half);
    let choose = |near_: T::Part, far: T::Part| T::Part::select(near, near_, far);
    let norm =
        Norm { sum: choose(sum, far.sum), error: choose(error, far.error), times: choose(zero, far.times) };
    log_of(T::new(x, b), norm)
}

/// A logarithm to another base, by its natural logarithm.
#[inline(always)]
pub fn log2<T: Planar>(z: T) -> T {
    let [factor, _] = <T::Part as Real>::Format::INVERSE_LN2;
    let l = log(z);
    T::new(l.re() * z.re().lit(factor), l.im() * z.re().lit(factor))
}

/// The logarithm to the base 10.
#[inline(always)]
pub fn log10<T: Planar>(z: T) -> T {
    let [factor, _] = <T::Part as Real>::Format::INVERSE_LN10;
    let l = log(z);
    T::new(l.re() * z.re().lit(factor), l.im() * z.re().lit(factor))
}

/// sinh x cos y and cosh x sin y, or with `even` cosh x cos y and sinh x sin y.
#[inline(always)]
fn crossed<T: Planar>(x: T::Part, sin: T::Part, cos: T::Part, even: bool) -> T {
    let Hyperbolic { sinh, cosh, up } = hyperbolic(x);
    let sinh = sinh.copysign(x);
    let (p, q) = if even { (cosh, sinh) } else { (sinh, cosh) };
    T::new(p * cos * up[0] * up[1], q * sin * up[0] * up[1])
}

/// The hyperbolic sine for |im| < TRIG_HIGH; at most 3 ulp.
#[inline(always)]
pub fn sinh<T: Planar>(z: T) -> T {
    crossed(z.re(), super::sin(z.im()), super::cos(z.im()), false)
}

/// The hyperbolic sine of any number.
#[inline(always)]
pub fn sinh_rare<T: Planar>(z: T) -> T {
    crossed(z.re(), super::sin_rare(z.im()), super::cos_rare(z.im()), false)
}

/// The hyperbolic cosine for |im| < TRIG_HIGH; at most 3 ulp.
#[inline(always)]
pub fn cosh<T: Planar>(z: T) -> T {
    crossed(z.re(), super::sin(z.im()), super::cos(z.im()), true)
}

/// The hyperbolic cosine of any number.
#[inline(always)]
pub fn cosh_rare<T: Planar>(z: T) -> T {
    crossed(z.re(), super::sin_rare(z.im()), super::cos_rare(z.im()), true)
}

/// The sine for |re| < TRIG_HIGH, -i sinh(iz); at most 3 ulp.
#[inline(always)]
pub fn sin<T: Planar>(z: T) -> T {
    let s: T = crossed(z.im(), super::sin(z.re()), super::cos(z.re()), false);
    T::new(s.im(), s.re())
}

/// The sine of any number.
#[inline(always)]
pub fn sin_rare<T: Planar>(z: T) -> T {
    let s: T = crossed(z.im(), super::sin_rare(z.re()), super::cos_rare(z.re()), false);
    T::new(s.im(), s.re())
}

/// The cosine for |re| < TRIG_HIGH, cosh(iz); at most 3 ulp.
#[inline(always)]
pub fn cos<T: Planar>(z: T) -> T {
    conjugate(crossed(z.im(), super::sin(z.re()), super::cos(z.re()), true))
}

/// The cosine of any number.
#[inline(always)]
pub fn cos_rare<T: Planar>(z: T) -> T {
    conjugate(crossed(z.im(), super::sin_rare(z.re()), super::cos_rare(z.re()), true))
}

/// (sinh x cosh x + i sin y cos y) / (sinh^2 x + cos^2 y), in which nothing cancels.
#[inline(always)]
fn tangent<T: Planar>(z: T, sin: T::Part, cos: T::Part) -> T {
    let (a, b) = parts!(z);
    let (zero, one) = (a.lit(0.0), a.lit(1.0));
    // Beyond this the real part is 1 and the imaginary one next to nothing.
    let most = a.lit(<T::Part as Real>::Format::EXP_HIGH * 0.45);
    let x = T::Part::select(most.lt(a.abs()), most, a.abs());
    let Hyperbolic { sinh, cosh, up } = hyperbolic(x);
    let (sinh, cosh) = (sinh * up[0] * up[1], cosh * up[0] * up[1]);
    let below = sinh.fma(sinh, cos * cos);
    let re = (sinh * cosh / below).copysign(a);
    let im = sin * cos / below;
    let end = super::is_infinite(a);
    let flat = T::Part::select(super::is_finite(b), im * zero, zero);
    let im = T::Part::select(end, flat, im);
    T::new(T::Part::select(end, one.copysign(a), re), im)
}

/// The hyperbolic tangent for |im| < TRIG_HIGH; at most 5 ulp.
#[inline(always)]
pub fn tanh<T: Planar>(z: T) -> T {
    tangent(z, super::sin(z.im()), super::cos(z.im()))
}

/// The hyperbolic tangent of any number.
#[inline(always)]
pub fn tanh_rare<T: Planar>(z: T) -> T {
    tangent(z, super::sin_rare(z.im()), super::cos_rare(z.im()))
}

/// The tangent for |re| < TRIG_HIGH, -i tanh(iz); at most 5 ulp.
#[inline(always)]
pub fn tan<T: Planar>(z: T) -> T {
    let t = tanh(T::new(z.im(), z.re()));
    T::new(t.im(), t.re())
}

/// The tangent of any number.
#[inline(always)]
pub fn tan_rare<T: Planar>(z: T) -> T {
    let t = tanh_rare(T::new(z.im(), z.re()));
    T::new(t.im(), t.re())
}

/// A power, as NumPy has it: products for real integral exponents below 100 in magnitude, else
/// e^(w log z), whose error grows with the magnitude of the exponent; 1 for the exponent 0, and of 0
/// the power 0 or NaN.
#[inline(always)]
pub fn pow<T: Planar>(z: T, w: T) -> T {
    let (c, d) = parts!(w);
    let (zero, one) = (c.lit(0.0), c.lit(1.0));
    let unit = T::new(one, zero);
    // The products.
    let whole = c.rint().eq(c) & d.eq(zero) & c.abs().lt(c.lit(100.0));
    let n = T::Part::select(whole, c.abs(), zero).to_int();
    let (mut power, mut square) = (unit, z);
    for i in 0..7 {
        let bit = n.shr(i) & n.int(1);
        power = T::select(bit.eq(n.int(0)), power, power * square);
        square = square * square;
    }
    let power = T::select(c.lt(zero), unit / power, power);
    // The general case; an angle of many turns is not known to much anyway.
    let l = log(z);
    let re = c.fma(l.re(), -(d * l.im()));
    let im = c.fma(l.im(), d * l.re());
    let turns = (im * c.lit(0.5 / std::f64::consts::PI)).rint();
    let [hi, lo] = <T::Part as Real>::Format::PIO2.map(|v| c.lit(4.0 * v));
    let im = (-turns).fma(lo, (-turns).fma(hi, im).opaque());
    let im = im.minimum(c.lit(4.0)).maximum(c.lit(-4.0));
    let general = exponential(T::new(re, im), super::sin(im), super::cos(im));
    let general: T = T::select(whole, power, general);
    // Of zero.
    let nan = c.lit(f64::NAN);
    let vanishes = zero.lt(c);
    let nothing = T::Part::select(vanishes, zero, nan);
    let of_zero = z.re().eq(zero) & z.im().eq(zero);
    let general = T::select(of_zero, T::new(nothing, nothing), general);
    T::select(c.eq(zero) & d.eq(zero), unit, general)
}

/// 1 / z by Smith's method, scaled by the larger part.
#[inline(always)]
pub fn reciprocal<T: Planar>(z: T) -> T {
    let (a, b) = parts!(z);
    let flip = a.abs().lt(b.abs());
    let (big, small) = (T::Part::select(flip, b, a), T::Part::select(flip, a, b));
    let ratio = small / big;
    let (x, one) = (big + small * ratio, a.lit(1.0));
    let (near, far) = (one / x, ratio / x);
    T::new(T::Part::select(flip, far, near), -T::Part::select(flip, near, far))
}
