//! Functions that the references need and the standard library lacks.

use super::number::Number;
use super::rows::Want;

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
