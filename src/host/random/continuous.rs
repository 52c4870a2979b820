//! Continuous distributions, one number at a time.
//!
//! Parameters are taken to be in their domains. Sources: L. Devroye, "Non-Uniform Random Variate
//! Generation", 1986, and those named at the functions.

use super::Source;
use super::discrete::poisson;
use super::ziggurat::{standard_exponential, standard_exponential_f32, standard_normal, standard_normal_f32};
use std::f64::consts::PI;

/// Uniform in [low, low + range).
#[inline(always)]
pub fn uniform<S: Source>(rng: &mut S, low: f64, range: f64) -> f64 {
    low + range * rng.next_f64()
}

/// Normal.
#[inline(always)]
pub fn normal<S: Source>(rng: &mut S, mean: f64, scale: f64) -> f64 {
    mean + scale * standard_normal(rng)
}

/// Gamma with scale 1: G. Marsaglia and W. W. Tsang, "A Simple Method for Generating Gamma Variables",
/// 2000; for shapes below 1 J. H. Ahrens and U. Dieter, 1974.
pub fn standard_gamma<S: Source>(rng: &mut S, shape: f64) -> f64 {
    if shape == 1.0 {
        return standard_exponential(rng);
    }
    if shape == 0.0 {
        return 0.0;
    }
    if shape < 1.0 {
        loop {
            let u = rng.next_f64();
            let v = standard_exponential(rng);
            if u <= 1.0 - shape {
                let x = u.powf(1.0 / shape);
                if x <= v {
                    return x;
                }
            } else {
                let y = -((1.0 - u) / shape).ln();
                let x = (1.0 - shape + shape * y).powf(1.0 / shape);
                if x <= v + y {
                    return x;
                }
            }
        }
    }
    let b = shape - 1.0 / 3.0;
    let c = 1.0 / (9.0 * b).sqrt();
    loop {
        let (x, v) = loop {
            let x = standard_normal(rng);
            let v = 1.0 + c * x;
            if v <= 0.0 {
                continue;
            }
            break (x, v);
        };
        let v = v * v * v;
        let u = rng.next_f64();
        if u < 1.0 - 0.0331 * (x * x) * (x * x) || u.ln() < 0.5 * x * x + b * (1.0 - v + v.ln()) {
            return b * v;
        }
    }
}

/// As [`standard_gamma`], in single precision.
pub fn standard_gamma_f32<S: Source>(rng: &mut S, shape: f32) -> f32 {
    if shape == 1.0 {
        return standard_exponential_f32(rng);
    }
    if shape == 0.0 {
        return 0.0;
    }
    if shape < 1.0 {
        loop {
            let u = rng.next_f32();
            let v = standard_exponential_f32(rng);
            if u <= 1.0 - shape {
                let x = u.powf(1.0 / shape);
                if x <= v {
                    return x;
                }
            } else {
                let y = -((1.0 - u) / shape).ln();
                let x = (1.0 - shape + shape * y).powf(1.0 / shape);
                if x <= v + y {
                    return x;
                }
            }
        }
    }
    let b = shape - 1.0 / 3.0;
    let c = 1.0 / (9.0 * b).sqrt();
    loop {
        let (x, v) = loop {
            let x = standard_normal_f32(rng);
            let v = 1.0 + c * x;
            if v <= 0.0 {
                continue;
            }
            break (x, v);
        };
        let v = v * v * v;
        let u = rng.next_f32();
        if u < 1.0 - 0.0331 * (x * x) * (x * x) || u.ln() < 0.5 * x * x + b * (1.0 - v + v.ln()) {
            return b * v;
        }
    }
}

/// Gamma.
pub fn gamma<S: Source>(rng: &mut S, shape: f64, scale: f64) -> f64 {
    scale * standard_gamma(rng, shape)
}

/// Beta; by Jöhnk's algorithm (1964) if both parameters are at most 1, else from two gammas.
pub fn beta<S: Source>(rng: &mut S, a: f64, b: f64) -> f64 {
    if !(a <= 1.0 && b <= 1.0) {
        let (x, y) = (standard_gamma(rng, a), standard_gamma(rng, b));
        return x / (x + y);
    }
    // So small that a result other than 0 or 1 would have a probability of about 1e-100.
    if a < 3e-103 && b < 3e-103 {
        return f64::from(u8::from((a + b) * rng.next_f64() < a));
    }
    loop {
        let (u, v) = (rng.next_f64(), rng.next_f64());
        let (x, y) = (u.powf(1.0 / a), v.powf(1.0 / b));
        if x + y > 1.0 || u + v == 0.0 {
            continue;
        }
        if x > 0.0 && y > 0.0 {
            return x / (x + y);
        }
        // One has underflowed: the quotient from the logarithms.
        let delta = u.ln() / a - v.ln() / b;
        return if delta > 0.0 {
            (-(-delta).exp().ln_1p()).exp()
        } else {
            (delta - delta.exp().ln_1p()).exp()
        };
    }
}

/// Chi-square.
pub fn chisquare<S: Source>(rng: &mut S, df: f64) -> f64 {
    2.0 * standard_gamma(rng, df / 2.0)
}

/// Noncentral chi-square.
pub fn noncentral_chisquare<S: Source>(rng: &mut S, df: f64, nonc: f64) -> f64 {
    if nonc.is_nan() {
        return f64::NAN;
    }
    if nonc == 0.0 {
        return chisquare(rng, df);
    }
    if 1.0 < df {
        let chi2 = chisquare(rng, df - 1.0);
        let n = standard_normal(rng) + nonc.sqrt();
        return chi2 + n * n;
    }
    let i = poisson(rng, nonc / 2.0);
    chisquare(rng, df + 2i64.wrapping_mul(i) as f64)
}

/// F.
pub fn f<S: Source>(rng: &mut S, dfnum: f64, dfden: f64) -> f64 {
    let upper = chisquare(rng, dfnum) * dfden;
    upper / (chisquare(rng, dfden) * dfnum)
}

/// Noncentral F.
pub fn noncentral_f<S: Source>(rng: &mut S, dfnum: f64, dfden: f64, nonc: f64) -> f64 {
    let upper = noncentral_chisquare(rng, dfnum, nonc) * dfden;
    upper / (chisquare(rng, dfden) * dfnum)
}

/// Standard Cauchy.
pub fn standard_cauchy<S: Source>(rng: &mut S) -> f64 {
    let upper = standard_normal(rng);
    upper / standard_normal(rng)
}

/// Student's t.
pub fn standard_t<S: Source>(rng: &mut S, df: f64) -> f64 {
    let upper = standard_normal(rng);
    let lower = standard_gamma(rng, df / 2.0);
    (df / 2.0).sqrt() * upper / lower.sqrt()
}

/// Pareto II, or Lomax.
#[inline(always)]
pub fn pareto<S: Source>(rng: &mut S, a: f64) -> f64 {
    (standard_exponential(rng) / a).exp_m1()
}

/// Weibull.
#[inline(always)]
pub fn weibull<S: Source>(rng: &mut S, a: f64) -> f64 {
    if a == 0.0 { 0.0 } else { standard_exponential(rng).powf(1.0 / a) }
}

/// Power function distribution.
#[inline(always)]
pub fn power<S: Source>(rng: &mut S, a: f64) -> f64 {
    (-(-standard_exponential(rng)).exp_m1()).powf(1.0 / a)
}

/// Laplace.
#[inline(always)]
pub fn laplace<S: Source>(rng: &mut S, mean: f64, scale: f64) -> f64 {
    loop {
        let u = rng.next_f64();
        if u >= 0.5 {
            return mean - scale * (2.0 - u - u).ln();
        }
        if u > 0.0 {
            return mean + scale * (u + u).ln();
        }
    }
}

/// Gumbel.
#[inline(always)]
pub fn gumbel<S: Source>(rng: &mut S, mean: f64, scale: f64) -> f64 {
    loop {
        let u = 1.0 - rng.next_f64();
        if u < 1.0 {
            return mean - scale * (-u.ln()).ln();
        }
    }
}

/// Logistic.
#[inline(always)]
pub fn logistic<S: Source>(rng: &mut S, mean: f64, scale: f64) -> f64 {
    loop {
        let u = rng.next_f64();
        if u > 0.0 {
            return mean + scale * (u / (1.0 - u)).ln();
        }
    }
}

/// Log-normal.
#[inline(always)]
pub fn lognormal<S: Source>(rng: &mut S, mean: f64, sigma: f64) -> f64 {
    normal(rng, mean, sigma).exp()
}

/// Rayleigh.
#[inline(always)]
pub fn rayleigh<S: Source>(rng: &mut S, scale: f64) -> f64 {
    scale * (2.0 * standard_exponential(rng)).sqrt()
}

/// Wald, or inverse Gaussian: J. R. Michael, W. R. Schucany and R. W. Haas, 1976.
pub fn wald<S: Source>(rng: &mut S, mean: f64, scale: f64) -> f64 {
    let y = standard_normal(rng);
    let y = mean * y * y;
    let d = 1.0 + (1.0 + 4.0 * scale / y).sqrt();
    let x = mean * (1.0 - 2.0 / d);
    if rng.next_f64() <= mean / (mean + x) { x } else { mean * mean / x }
}

/// Von Mises: D. J. Best and N. I. Fisher, "Efficient Simulation of the von Mises Distribution", 1979.
pub fn vonmises<S: Source>(rng: &mut S, mu: f64, kappa: f64) -> f64 {
    if kappa.is_nan() {
        return f64::NAN;
    }
    if kappa < 1e-8 {
        return PI * (2.0 * rng.next_f64() - 1.0);
    }
    if kappa > 1e6 {
        // Close to a normal distribution on the circle.
        let mut angle = mu + (1.0 / kappa).sqrt() * standard_normal(rng);
        if angle < -PI {
            angle += 2.0 * PI;
        }
        if angle > PI {
            angle -= 2.0 * PI;
        }
        return angle;
    }
    let s = if kappa < 1e-5 {
        // Rho would be lost to rounding: its series.
        1.0 / kappa + kappa
    } else {
        let r = 1.0 + (1.0 + 4.0 * kappa * kappa).sqrt();
        let rho = (r - (2.0 * r).sqrt()) / (2.0 * kappa);
        (1.0 + rho * rho) / (2.0 * rho)
    };
    let w = loop {
        let z = (PI * rng.next_f64()).cos();
        let w = (1.0 + s * z) / (s + z);
        let y = kappa * (s - w);
        let v = rng.next_f64();
        if y * (2.0 - y) - v >= 0.0 || (y / v).ln() + 1.0 - y >= 0.0 {
            break w;
        }
    };
    let half = rng.next_f64();
    let angle = w.acos();
    let angle = if half < 0.5 { -angle } else { angle } + mu;
    let turned = (angle.abs() + PI) % (2.0 * PI) - PI;
    if angle < 0.0 { -turned } else { turned }
}

/// Triangular.
pub fn triangular<S: Source>(rng: &mut S, left: f64, mode: f64, right: f64) -> f64 {
    let base = right - left;
    let left_base = mode - left;
    let ratio = left_base / base;
    let u = rng.next_f64();
    if u <= ratio {
        left + (u * (left_base * base)).sqrt()
    } else {
        right - ((1.0 - u) * ((right - mode) * base)).sqrt()
    }
}
