//! Functions that the references need and the standard library lacks.

use super::number::Number;
use super::rows::Want;
use arrayon::DType;

/// Arithmetic in the number's own format: f64, or f32 for everything narrower.
pub(crate) fn native(
    d: DType,
    a: f64,
    b: f64,
    single: fn(f32, f32) -> f32,
    double: fn(f64, f64) -> f64,
) -> f64 {
    match d {
        DType::F64 | DType::C128 => double(a, b),
        _ => f64::from(single(a as f32, b as f32)),
    }
}

/// Functions of complex numbers in the plainest way, for parts that are not extreme.
pub(crate) mod complex {
    type Point = (f64, f64);

    pub(crate) fn exp((a, b): Point) -> Point {
        (a.exp() * b.cos(), a.exp() * b.sin())
    }

    pub(crate) fn ln((a, b): Point) -> Point {
        let (big, small) = (a.abs().max(b.abs()), a.abs().min(b.abs()));
        // Near the unit circle the logarithm is small.
        let near = (big - 1.0) * (big + 1.0) + small * small;
        let re = if near.abs() < 0.5 { near.ln_1p() / 2.0 } else { a.hypot(b).ln() };
        (re, b.atan2(a))
    }

    pub(crate) fn log2(z: Point) -> Point {
        let (re, im) = ln(z);
        (re / std::f64::consts::LN_2, im / std::f64::consts::LN_2)
    }

    pub(crate) fn log10(z: Point) -> Point {
        let (re, im) = ln(z);
        (re / std::f64::consts::LN_10, im / std::f64::consts::LN_10)
    }

    pub(crate) fn expm1((a, b): Point) -> Point {
        (a.exp_m1() * b.cos() - 2.0 * (b / 2.0).sin().powi(2), a.exp() * b.sin())
    }

    pub(crate) fn exp2((a, b): Point) -> Point {
        // The angle and what rounding took from it.
        let ln2 = std::f64::consts::LN_2;
        let (angle, low) = (b * ln2, b.mul_add(ln2, -(b * ln2)) + b * 2.319_046_813_846_299_6e-17);
        let (sin, cos) = angle.sin_cos();
        (a.exp2() * (cos - low * sin), a.exp2() * (sin + low * cos))
    }

    pub(crate) fn log1p((a, b): Point) -> Point {
        let more = 2.0 * a + (a * a + b * b);
        let near = a.abs().max(b.abs()) < 0.25;
        (if near { more.ln_1p() / 2.0 } else { ln((1.0 + a, b)).0 }, b.atan2(1.0 + a))
    }

    /// Hull, Fairgrieve and Tang, "Implementing the complex arcsine and arccosine functions using exception
    /// handling" (1997), without the exceptions.
    pub(crate) fn arcsin((a, b): Point) -> Point {
        let (x, y) = (a.abs(), b.abs());
        let (re, im) = if x.max(y) > 1e8 {
            (x.atan2(y), x.hypot(y).ln() + std::f64::consts::LN_2)
        } else {
            let (r, s) = ((x + 1.0).hypot(y), (x - 1.0).hypot(y));
            let right = if x > 1.0 { s + (x - 1.0) } else { y * y / (s + (1.0 - x)) };
            let right = if right.is_nan() { 0.0 } else { right };
            let more = (y * y / (r + (x + 1.0)) + right) / 2.0;
            let size = more + 1.0;
            let below = if x > 1.0 { y * y / (s + (x - 1.0)) } else { s + (1.0 - x) };
            let below = (size + x) / 2.0 * (y * y / (r + x + 1.0) + below);
            (x.atan2(below.sqrt()), (more + (more * (size + 1.0)).sqrt()).ln_1p())
        };
        (re.copysign(a), im.copysign(b))
    }

    pub(crate) fn arccos((a, b): Point) -> Point {
        let (x, y) = (a.abs(), b.abs());
        let (s, t) = (sqrt((1.0 - x, -y)), sqrt((1.0 + x, y)));
        let re = 2.0 * if a < 0.0 { t.0.atan2(s.0) } else { s.0.atan2(t.0) };
        (re, -arcsin((a, b)).1)
    }

    pub(crate) fn arctan((a, b): Point) -> Point {
        let (re, im) = arctanh((b, a));
        (im, re)
    }

    pub(crate) fn arcsinh((a, b): Point) -> Point {
        let (re, im) = arcsin((b, a));
        (im, re)
    }

    pub(crate) fn arccosh(z: Point) -> Point {
        let (re, im) = arccos(z);
        (im.abs(), re.copysign(z.1))
    }

    pub(crate) fn arctanh((a, b): Point) -> Point {
        let x = a.abs();
        let re = (4.0 * x / ((1.0 - x) * (1.0 - x) + b * b)).ln_1p() / 4.0;
        let im = (2.0 * b.abs()).atan2((1.0 - x) * (1.0 + x) - b * b) / 2.0;
        (re.copysign(a), im.copysign(b))
    }

    pub(crate) fn sqrt((a, b): Point) -> Point {
        let t = ((a.abs() + a.hypot(b)) / 2.0).sqrt();
        let other = if t == 0.0 { 0.0 } else { b.abs() / (2.0 * t) };
        if a < 0.0 { (other, t.copysign(b)) } else { (t, other.copysign(b)) }
    }

    pub(crate) fn sinh((a, b): Point) -> Point {
        (a.sinh() * b.cos(), a.cosh() * b.sin())
    }

    pub(crate) fn cosh((a, b): Point) -> Point {
        (a.cosh() * b.cos(), a.sinh() * b.sin())
    }

    pub(crate) fn tanh((a, b): Point) -> Point {
        if a.abs() > 40.0 {
            return (a.signum(), 0.0);
        }
        let below = a.sinh() * a.sinh() + b.cos() * b.cos();
        (a.sinh() * a.cosh() / below, b.sin() * b.cos() / below)
    }

    pub(crate) fn sin((a, b): Point) -> Point {
        let (re, im) = sinh((b, a));
        (im, re)
    }

    pub(crate) fn cos((a, b): Point) -> Point {
        let (re, im) = cosh((b, a));
        (re, -im)
    }

    pub(crate) fn tan((a, b): Point) -> Point {
        let (re, im) = tanh((b, a));
        (im, re)
    }
}

/// The integers, bools not among them.
pub(crate) fn proper(d: DType) -> Option<DType> {
    d.is_integer().then_some(d)
}

/// The greatest common divisor, by Euclid's algorithm.
pub(crate) fn divisor(x: &[Number]) -> i128 {
    let (mut a, mut b) = (x[0].whole().abs(), x[1].whole().abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// The least common multiple, wrapped.
pub(crate) fn multiple(x: &[Number]) -> i128 {
    (x[0].whole().abs() / divisor(x).max(1)).wrapping_mul(x[1].whole().abs())
}

/// Whether a count is one that bits of a dtype can be shifted by.
pub(crate) fn inside(d: DType, count: Number) -> bool {
    (0..8 * d.size() as i128).contains(&count.whole())
}

/// Unlike the standard library's, without loss of digits.
pub(crate) fn arcsinh(x: f64) -> f64 {
    let a = x.abs();
    let y = if a > 1e10 {
        a.ln() + std::f64::consts::LN_2
    } else {
        (a + a * a / (1.0 + (a * a + 1.0).sqrt())).ln_1p()
    };
    y.copysign(x)
}

/// See [`arcsinh`].
pub(crate) fn arccosh(x: f64) -> f64 {
    if x < 1.0 {
        return f64::NAN;
    }
    if x > 1e10 {
        return x.ln() + std::f64::consts::LN_2;
    }
    let t = x - 1.0;
    (t + (t * (x + 1.0)).sqrt()).ln_1p()
}

/// See [`arcsinh`].
pub(crate) fn arctanh(x: f64) -> f64 {
    let a = x.abs();
    (0.5 * (2.0 * a / (1.0 - a)).ln_1p()).copysign(x)
}

/// max + f(-|difference|), where the two do not nearly cancel.
pub(crate) fn sum_of_powers(x: &[Number], f: fn(f64) -> f64) -> Want {
    let (a, b) = (x[0].real(), x[1].real());
    if a.is_nan() || b.is_nan() {
        return Want::Near(f64::NAN);
    }
    let (more, less) = (a.max(b), a.min(b));
    let value = if more == less { more + f(0.0) } else { more + f(less - more) };
    if value.abs() >= more.abs() { Want::Near(value) } else { Want::Open }
}

macro_rules! in_both {
    ($name:ident |$x:ident, $y:ident| $body:expr) => {
        /// In both formats.
        pub(crate) mod $name {
            pub(crate) fn single($x: f32, $y: f32) -> f32 {
                $body
            }
            pub(crate) fn double($x: f64, $y: f64) -> f64 {
                $body
            }
        }
    };
}

in_both!(
    modulo | x,
    y | {
        let m = x % y;
        match m == 0.0 {
            true => (0.0 * m).copysign(y),
            false if !m.is_nan() && (m < 0.0) != (y < 0.0) => m + y,
            false => m,
        }
    }
);

// NumPy's own steps (npy_divmod).
in_both!(
    floored | x,
    y | {
        if y == 0.0 {
            return x / y;
        }
        let m = x % y;
        let mut q = (x - m) / y;
        if m != 0.0 && (m < 0.0) != (y < 0.0) {
            q -= 1.0;
        }
        if q == 0.0 {
            return (q * 0.0).copysign(x / y);
        }
        let down = q.floor();
        if q - down > 0.5 { down + 1.0 } else { down }
    }
);

in_both!(
    towards | x,
    y | {
        match x.partial_cmp(&y) {
            None => x + y,
            Some(std::cmp::Ordering::Equal) => y,
            Some(std::cmp::Ordering::Less) => x.next_up(),
            Some(std::cmp::Ordering::Greater) => x.next_down(),
        }
    }
);
