//! Discrete distributions, one number at a time. Parameters are taken to be in their domains.

use super::Source;
use super::continuous::gamma;
use super::log_factorials::LOG_FACTORIALS;
use super::ziggurat::standard_exponential;
use std::hint::black_box;

/// log(gamma(x)): S. Zhang and J. Jin, "Computation of Special Functions", 1996.
fn log_gamma(x: f64) -> f64 {
    const SERIES: [f64; 10] = [
        8.333_333_333_333_333e-2,
        -2.777_777_777_777_778e-3,
        7.936_507_936_507_937e-4,
        -5.952_380_952_380_952e-4,
        8.417_508_417_508_418e-4,
        -1.917_526_917_526_918e-3,
        6.410_256_410_256_41e-3,
        -2.955_065_359_477_124e-2,
        1.796_443_723_688_307e-1,
        -1.392_432_216_905_9,
    ];
    const LOG_2PI: f64 = 1.837_877_066_409_345_3;
    if x == 1.0 || x == 2.0 {
        return 0.0;
    }
    let steps = if x < 7.0 { (7.0 - x) as i64 } else { 0 };
    let mut at = x + steps as f64;
    let square = (1.0 / at) * (1.0 / at);
    let sum = SERIES[..9].iter().rev().fold(SERIES[9], |sum, term| sum * square + term);
    let mut log = sum / at + 0.5 * LOG_2PI + (at - 0.5) * at.ln() - at;
    for _ in 0..steps {
        log -= (at - 1.0).ln();
        at -= 1.0;
    }
    log
}

/// log(k!), from a table or by Stirling's series.
pub(super) fn log_factorial(k: i64) -> f64 {
    if let Some(&log) = LOG_FACTORIALS.get(k as usize) {
        return log;
    }
    let n = k as f64;
    (n + 0.5) * n.ln() - n + (0.918_938_533_204_672_8 + (1.0 / n) * (1.0 / 12.0 - 1.0 / (360.0 * n * n)))
}

/// Poisson.
pub fn poisson<S: Source>(rng: &mut S, lam: f64) -> i64 {
    if lam >= 10.0 {
        Ptrs::new(lam).draw(rng)
    } else if lam == 0.0 {
        0
    } else {
        let least = (-lam).exp();
        let mut product = 1.0;
        let mut count = 0;
        loop {
            product *= rng.next_f64();
            if product > least {
                count += 1;
            } else {
                return count;
            }
        }
    }
}

/// As [`poisson`] for means from 10 on, with what numbers of the same mean have in common computed: W.
/// Hörmann, "The transformed rejection method for generating Poisson random variables", 1993. Names are
/// those of the paper.
#[derive(Clone, Copy, Debug)]
pub struct Ptrs {
    lam: f64,
    log_lam: f64,
    a: f64,
    b: f64,
    log_inv_alpha: f64,
    vr: f64,
}

impl Ptrs {
    /// The distribution of a mean, at least 10.
    pub fn new(lam: f64) -> Ptrs {
        let b = 0.931 + 2.53 * lam.sqrt();
        let a = -0.059 + 0.02483 * b;
        let inv_alpha: f64 = 1.1239 + 1.1328 / (b - 3.4);
        let vr = 0.9277 - 3.6224 / (b - 2.0);
        Ptrs { lam, log_lam: lam.ln(), a, b, log_inv_alpha: inv_alpha.ln(), vr }
    }

    /// One number.
    pub fn draw<S: Source>(&self, rng: &mut S) -> i64 {
        let Ptrs { lam, log_lam, a, b, log_inv_alpha, vr } = *self;
        loop {
            let u = rng.next_f64() - 0.5;
            let v = rng.next_f64();
            let us = 0.5 - u.abs();
            let k = ((2.0 * a / us + b) * u + lam + 0.43).floor() as i64;
            if us >= 0.07 && v <= vr {
                return k;
            }
            if k < 0 || (us < 0.013 && v > us) {
                continue;
            }
            let left = v.ln() + log_inv_alpha - (a / (us * us) + b).ln();
            if left <= -lam + k as f64 * log_lam - log_gamma(k as f64 + 1.0) {
                return k;
            }
        }
    }
}

/// Negative binomial.
pub fn negative_binomial<S: Source>(rng: &mut S, n: f64, p: f64) -> i64 {
    let lam = gamma(rng, n, (1.0 - p) / p);
    poisson(rng, lam)
}

/// Binomial.
pub fn binomial<S: Source>(rng: &mut S, n: i64, p: f64) -> i64 {
    Binomial::new(n, p).draw(rng)
}

/// A binomial distribution, with what its numbers have in common computed.
#[derive(Clone, Copy, Debug)]
pub struct Binomial {
    n: i64,
    p: f64,
    method: Method,
}

/// How the lesser of successes and failures is drawn.
#[derive(Clone, Copy, Debug)]
enum Method {
    Zero,
    Inversion(Inversion),
    Btpe(Btpe),
}

impl Binomial {
    /// The distribution of successes in `n` tries of probability `p`.
    pub fn new(n: i64, p: f64) -> Binomial {
        let lesser = if p <= 0.5 { p } else { 1.0 - p };
        let method = if n == 0 || p == 0.0 {
            Method::Zero
        } else if lesser * n as f64 <= 30.0 {
            Method::Inversion(Inversion::new(n, lesser))
        } else {
            Method::Btpe(Btpe::new(n, lesser))
        };
        Binomial { n, p, method }
    }

    /// One number.
    pub fn draw<S: Source>(&self, rng: &mut S) -> i64 {
        let lesser = match &self.method {
            Method::Zero => return 0,
            Method::Inversion(inversion) => inversion.draw(rng),
            Method::Btpe(btpe) => btpe.draw(rng),
        };
        if self.p <= 0.5 { lesser } else { self.n - lesser }
    }
}

/// Inversion, term by term.
#[derive(Clone, Copy, Debug)]
struct Inversion {
    n: i64,
    p: f64,
    q: f64,
    /// The probability of no success.
    none: f64,
    bound: i64,
}

impl Inversion {
    fn new(n: i64, p: f64) -> Inversion {
        let q = 1.0 - p;
        let none = (n as f64 * (-p).ln_1p()).exp();
        let np = n as f64 * p;
        let bound = (n as f64).min(np + 10.0 * (np * q + 1.0).sqrt()) as i64;
        Inversion { n, p, q, none, bound }
    }

    fn draw<S: Source>(&self, rng: &mut S) -> i64 {
        let Inversion { n, p, q, none, bound } = *self;
        let mut x = 0;
        let mut px = none;
        let mut u = rng.next_f64();
        while u > px {
            x += 1;
            if x > bound {
                x = 0;
                px = none;
                u = rng.next_f64();
            } else {
                u -= px;
                px = ((n - x + 1) as f64 * p * px) / (x as f64 * q);
            }
        }
        x
    }
}

/// V. Kachitvichyanukul and B. W. Schmeiser, "Binomial Random Variate Generation", 1988; p is at most a
/// half. Names are those of the paper.
#[derive(Clone, Copy, Debug)]
struct Btpe {
    n: i64,
    m: i64,
    r: f64,
    q: f64,
    nrq: f64,
    xm: f64,
    xl: f64,
    xr: f64,
    c: f64,
    lambda_l: f64,
    lambda_r: f64,
    p: [f64; 4],
}

impl Btpe {
    fn new(n: i64, p: f64) -> Btpe {
        let nf = n as f64;
        let r = p.min(1.0 - p);
        let q = 1.0 - r;
        let fm = nf * r + r;
        let m = fm.floor() as i64;
        let p1 = (2.195 * (nf * r * q).sqrt() - 4.6 * q).floor() + 0.5;
        let xm = m as f64 + 0.5;
        let (xl, xr) = (xm - p1, xm + p1);
        let c = 0.134 + 20.5 / (15.3 + m as f64);
        let a = (fm - xl) / (fm - xl * r);
        let lambda_l = a * (1.0 + a / 2.0);
        let a = (xr - fm) / (xr * q);
        let lambda_r = a * (1.0 + a / 2.0);
        let p2 = p1 * (1.0 + 2.0 * c);
        let p3 = p2 + c / lambda_l;
        let p4 = p3 + c / lambda_r;
        Btpe { n, m, r, q, nrq: nf * r * q, xm, xl, xr, c, lambda_l, lambda_r, p: [p1, p2, p3, p4] }
    }

    fn draw<S: Source>(&self, rng: &mut S) -> i64 {
        let Btpe { n, m, xm, xl, xr, c, lambda_l, lambda_r, p: [p1, p2, p3, p4], .. } = *self;
        loop {
            let u = rng.next_f64() * p4;
            let mut v = rng.next_f64();
            let y;
            if u <= p1 {
                // The triangle in the middle.
                return (xm - p1 * v + u).floor() as i64;
            } else if u <= p2 {
                let x = xl + (u - p1) / c;
                v = v * c + 1.0 - (m as f64 - x + 0.5).abs() / p1;
                if v > 1.0 {
                    continue;
                }
                y = x.floor() as i64;
            } else if u <= p3 {
                y = (xl + v.ln() / lambda_l).floor() as i64;
                if y < 0 || v == 0.0 {
                    continue;
                }
                v = v * (u - p2) * lambda_l;
            } else {
                y = (xr - v.ln() / lambda_r).floor() as i64;
                if y > n || v == 0.0 {
                    continue;
                }
                v = v * (u - p3) * lambda_r;
            }
            if self.accepts(y, v) {
                return y;
            }
        }
    }

    /// Whether `v` is below the probability of `y` over that of the mode.
    fn accepts(&self, y: i64, v: f64) -> bool {
        let Btpe { n, m, r, q, nrq, xm, .. } = *self;
        let k = (y - m).abs();
        if !(k > 20 && (k as f64) < nrq / 2.0 - 1.0) {
            // Near the mode or far from it: step by step.
            let s = r / q;
            let a = s * (n + 1) as f64;
            let mut ratio = 1.0;
            for i in m + 1..y + 1 {
                ratio *= a / i as f64 - s;
            }
            for i in y + 1..m + 1 {
                ratio /= a / i as f64 - s;
            }
            return v <= ratio;
        }
        let kf = k as f64;
        let rho = (kf / nrq) * ((kf * (kf / 3.0 + 0.625) + 0.166_666_666_666_666_66) / nrq + 0.5);
        let t = -k.wrapping_mul(k) as f64 / (2.0 * nrq);
        let log_v = v.ln();
        if log_v < t - rho {
            return true;
        }
        if log_v > t + rho {
            return false;
        }
        let x1 = y as f64 + 1.0;
        let f1 = m as f64 + 1.0;
        let z = n as f64 + 1.0 - m as f64;
        let w = n as f64 - y as f64 + 1.0;
        let stirling = |x: f64| {
            let x2 = x * x;
            (13680.0 - (462.0 - (132.0 - (99.0 - 140.0 / x2) / x2) / x2) / x2) / x / 166_320.0
        };
        let bound = xm * (f1 / x1).ln()
            + ((n - m) as f64 + 0.5) * (z / w).ln()
            + (y - m) as f64 * (w * r / (x1 * q)).ln()
            + stirling(f1)
            + stirling(z)
            + stirling(x1)
            + stirling(w);
        log_v <= bound
    }
}

/// Geometric: the number of tries up to the first success.
pub fn geometric<S: Source>(rng: &mut S, p: f64) -> i64 {
    if p < 0.333_333_333_333_333_3 {
        let z = (-standard_exponential(rng) / (-p).ln_1p()).ceil();
        return if z >= 9.223_372_036_854_776e18 { i64::MAX } else { z as i64 };
    }
    let q = 1.0 - p;
    let u = rng.next_f64();
    let (mut sum, mut term) = (p, p);
    let mut x = 1;
    while u > sum {
        term *= q;
        sum += term;
        x += 1;
    }
    x
}

/// Logarithmic series: A. W. Kemp, "Efficient Generation of Logarithmically Distributed Pseudo-Random
/// Variables", 1981.
pub fn logseries<S: Source>(rng: &mut S, p: f64) -> i64 {
    let r = (-p).ln_1p();
    loop {
        let v = rng.next_f64();
        if v >= p {
            return 1;
        }
        let u = rng.next_f64();
        let q = -(r * u).exp_m1();
        if v <= q * q {
            let result = (1.0 + v.ln() / q.ln()).floor() as i64;
            if result < 1 || v == 0.0 {
                continue;
            }
            return result;
        }
        return if v >= q { 1 } else { 2 };
    }
}

/// Zipf, by rejection (L. Devroye, 1986, chapter 10.6).
pub fn zipf<S: Source>(rng: &mut S, a: f64) -> i64 {
    // The probability of another number is below 3e-309.
    if a >= 1025.0 {
        return 1;
    }
    let am1 = a - 1.0;
    // Hidden from the compiler, which would make other functions of powers of 2.
    let b = black_box(2.0f64).powf(am1);
    let least = black_box(9.223_372_036_854_776e18f64).powf(-am1);
    loop {
        let u01 = rng.next_f64();
        let u = u01 * least + (1.0 - u01);
        let v = rng.next_f64();
        let x = u.powf(-1.0 / am1).floor();
        if !(1.0..=9.223_372_036_854_776e18).contains(&x) {
            continue;
        }
        let t = (1.0 + 1.0 / x).powf(am1);
        if v * x * (t - 1.0) / (b - 1.0) <= t / b {
            return x as i64;
        }
    }
}
