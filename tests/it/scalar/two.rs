//! Functions of two real numbers, against references of higher precision.

use super::{BITS, Exact, Fused, Plain, Random, Worst, check, error_f32, error_f64, number};
use arrayon::scalar::cpu::Cpu;
use arrayon::scalar::derived as d;
use arrayon::scalar::num::Real;
use astro_float::{BigFloat, RoundingMode};

const RM: RoundingMode = RoundingMode::ToEven;

/// Pairs of numbers: of like size, of any, and of none.
fn pairs(random: &mut Random, count: usize, single: bool) -> Vec<[f64; 2]> {
    let mut list = vec![];
    for i in 0..count {
        let (p, q) = (random.next(), random.next());
        let (u, v) = (random.unit(), random.unit());
        let any = |bits: u64| match single {
            true => f64::from(f32::from_bits(bits as u32)),
            false => f64::from_bits(bits),
        };
        let pair = match i % 6 {
            0 => [any(p), any(q)],
            1 => [u * 100.0, v * 100.0],
            2 => [u, u * (1.0 + v * 1e-6)],
            3 => [u * 2f64.powf(v * 40.0), 1.0],
            4 => [1.0 + u * 1e-3, v * 2f64.powf(-60.0 * u.abs())],
            _ => [u * 700.0, u * 700.0 + v * 3.0],
        };
        let pair = if single { pair.map(|x| f64::from(x as f32)) } else { pair };
        if pair.iter().all(|x| x.is_finite() && *x != 0.0) {
            list.push(pair);
        }
    }
    list
}

impl Exact {
    /// The value of a function of two numbers.
    pub(super) fn binary(&mut self, name: &str, x: f64, y: f64) -> BigFloat {
        let p = 2 * BITS;
        let (a, b) = (number(x), number(y));
        match name {
            "hypot" => a.mul(&a, p, RM).add(&b.mul(&b, p, RM), p, RM).sqrt(p, RM),
            "arctan2" => self.angle(&a, &b),
            _ => unreachable!(),
        }
    }

    /// The angle of the point (x, y).
    pub(super) fn angle(&mut self, y: &BigFloat, x: &BigFloat) -> BigFloat {
        let p = 2 * BITS;
        if x.is_zero() && y.is_zero() {
            return BigFloat::from_f64(0.0, p);
        }
        let pi = self.0.pi(p, RM);
        let half = pi.mul(&BigFloat::from_f64(0.5, p), p, RM);
        if y.abs().cmp(&x.abs()).is_some_and(|c| c > 0) {
            let rest = x.div(y, p, RM).atan(p, RM, &mut self.0);
            let quarter = if y.is_negative() { half.neg() } else { half };
            return quarter.sub(&rest, p, RM);
        }
        // The library is at a loss with very small numbers.
        let ratio = y.div(x, p, RM);
        let small = ratio.exponent().is_none_or(|e| e < -120);
        let angle = if small { ratio } else { ratio.atan(p, RM, &mut self.0) };
        match (x.is_negative(), y.is_negative()) {
            (false, _) => angle,
            (true, false) => angle.add(&pi, p, RM),
            (true, true) => angle.sub(&pi, p, RM),
        }
    }
}

type Both = [fn(f64, f64) -> f64; 4];

/// A function in both formats on both kinds of processor.
macro_rules! both {
    ($f:expr) => {
        [
            |x, y| $f(Cpu::<f64, Fused>::new(x), Cpu::new(y)).0,
            |x, y| $f(Cpu::<f64, Plain>::new(x), Cpu::new(y)).0,
            |x, y| $f(Cpu::<f32, Fused>::new(x as f32), Cpu::new(y as f32)).0.into(),
            |x, y| $f(Cpu::<f32, Plain>::new(x as f32), Cpu::new(y as f32)).0.into(),
        ]
    };
}

#[test]
fn functions_of_two_keep_their_budgets() {
    let rows: [(&str, Both); 2] = [("hypot", both!(d::hypot)), ("arctan2", both!(d::arctan2))];
    let mut exact = Exact::new();
    let mut good = true;
    for (name, functions) in rows {
        for (k, format) in ["f64", "f32"].into_iter().enumerate() {
            let mut worst = [Worst::NONE; 2];
            for [x, y] in pairs(&mut Random(11), 20_000, k == 1) {
                let value = exact.binary(name, x, y);
                for (f, worst) in functions[2 * k..].iter().zip(&mut worst) {
                    let error = match k {
                        0 => error_f64(f(x, y), &value),
                        _ => error_f32(
                            f(x, y) as f32,
                            super::leading(&value, 0) * if value.is_negative() { -1.0 } else { 1.0 },
                        ),
                    };
                    worst.see(error, [x, y]);
                }
            }
            good &= check(format, name, 2.0, worst);
        }
    }
    assert!(good);
}

/// Sums of powers lose digits where they are near 0; elsewhere they keep their budget.
#[test]
fn sums_of_powers_keep_their_budget() {
    type Row = (&'static str, Both, fn(f64, f64) -> f64);
    let rows: [Row; 2] = [
        ("logaddexp", both!(d::logaddexp), |a, b| a.max(b) + (-(a - b).abs()).exp().ln_1p()),
        ("logaddexp2", both!(d::logaddexp2), |a, b| {
            a.max(b) + (-(a - b).abs()).exp2().ln_1p() / std::f64::consts::LN_2
        }),
    ];
    for (name, functions, reference) in rows {
        let mut worst = [Worst::NONE; 2];
        for [x, y] in pairs(&mut Random(5), 100_000, true) {
            let value = reference(x, y);
            if value.abs() >= x.abs().max(y.abs()) {
                for (f, worst) in functions[2..].iter().zip(&mut worst) {
                    worst.see(error_f32(f(x, y) as f32, value), [x, y]);
                }
                for f in &functions[..2] {
                    assert!((f(x, y) - value).abs() <= value.abs() * 1e-15, "{name} of {x} and {y}");
                }
            }
        }
        assert!(check("f32", name, if name == "logaddexp" { 2.0 } else { 3.0 }, worst));
    }
}

/// The second form where the first does not hold.
fn remainder<T: Real<Mask = bool>>(x: T, y: T, common: fn(T, T) -> T, rare: fn(T, T) -> T) -> T {
    if d::fmod_is_rare(x, y) { rare(x, y) } else { common(x, y) }
}

/// Python's remainder, from C's.
fn signed(x: f64, y: f64) -> f64 {
    let m = x % y;
    if m == 0.0 {
        return 0f64.copysign(y);
    }
    if (m < 0.0) != (y < 0.0) { m + y } else { m }
}

#[test]
fn remainders_are_exact() {
    let ends = [0.0, 1.0, 3.0, 0.1, 1e300, f64::MAX, f64::MIN_POSITIVE, 5e-324, 1e-310, f64::INFINITY];
    let mut list = pairs(&mut Random(2), 60_000, false);
    list.extend(ends.iter().flat_map(|&x| ends.iter().flat_map(move |&y| [[x, y], [-x, y], [x, -y]])));
    list.push([f64::NAN, 1.0]);
    list.push([1.0, f64::NAN]);
    let functions: Both = both!(|x, y| remainder(x, y, d::fmod, d::fmod_rare));
    let floors: Both = both!(|x, y| remainder(x, y, d::remainder, d::remainder_rare));
    let same = |a: f64, b: f64| a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan();
    for [x, y] in list {
        for f in &functions[..2] {
            assert!(same(f(x, y), x % y), "{x} % {y}: {}, not {}", f(x, y), x % y);
        }
        for f in &floors[..2] {
            assert!(same(f(x, y), signed(x, y)), "{x} mod {y}: {}, not {}", f(x, y), signed(x, y));
        }
        let (x, y) = (x as f32, y as f32);
        for f in &functions[2..] {
            let got = f(x.into(), y.into());
            assert!(same(got, (x % y).into()), "{x} % {y}: {got}, not {}", x % y);
        }
    }
}
