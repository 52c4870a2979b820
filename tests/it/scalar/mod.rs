//! The scalar functions against references of higher precision, on processors with and without a
//! fused multiply-add. `cargo test scalar -- --nocapture` prints the largest errors found.

mod complex;
mod gpu;
mod inverse;
mod special;
mod two;

use arrayon::scalar::cpu::{Cpu, Isa};
use arrayon::scalar::derived as d;
use arrayon::scalar::num::Real;
use astro_float::{BigFloat, Consts, RoundingMode};
use std::sync::Mutex;

#[derive(Clone, Copy, Debug)]
struct Fused;
impl Isa for Fused {
    const FMA: bool = true;
}

#[derive(Clone, Copy, Debug)]
struct Plain;
impl Isa for Plain {
    const FMA: bool = false;
}

/// A function for both kinds of processor.
type Pair<T> = [fn(T) -> T; 2];

macro_rules! pair {
    ($t:ty, $f:expr) => {
        [|x| $f(Cpu::<$t, Fused>::new(x)).0, |x| $f(Cpu::<$t, Plain>::new(x)).0]
    };
}

/// The sine of any number, the rare case included.
fn sin<T: Real<Mask = bool>>(x: T) -> T {
    if d::trig_is_rare(x) { d::sin_rare(x) } else { d::sin(x) }
}

/// The cosine of any number, the rare case included.
fn cos<T: Real<Mask = bool>>(x: T) -> T {
    if d::trig_is_rare(x) { d::cos_rare(x) } else { d::cos(x) }
}

/// The tangent of any number, the rare case included.
fn tan<T: Real<Mask = bool>>(x: T) -> T {
    if d::trig_is_rare(x) { d::tan_rare(x) } else { d::tan(x) }
}

macro_rules! rows {
    ($t:ty) => {
        [
            ("exp", pair!($t, d::exp), 1.0),
            ("expm1", pair!($t, d::expm1), 1.0),
            ("log", pair!($t, d::log), 1.0),
            ("log1p", pair!($t, d::log1p), 1.0),
            ("sin", pair!($t, sin), 1.0),
            ("cos", pair!($t, cos), 1.0),
            ("sin_rare", pair!($t, d::sin_rare), 1.0),
            ("cos_rare", pair!($t, d::cos_rare), 1.0),
            ("tanh", pair!($t, d::tanh), 2.0),
            ("tan", pair!($t, tan), 2.0),
            ("tan_rare", pair!($t, d::tan_rare), 2.0),
            ("arcsin", pair!($t, d::arcsin), 2.0),
            ("arccos", pair!($t, d::arccos), 2.0),
            ("arctan", pair!($t, d::arctan), 2.0),
            ("sinh", pair!($t, d::sinh), 2.0),
            ("cosh", pair!($t, d::cosh), 2.0),
            ("arcsinh", pair!($t, d::arcsinh), 2.0),
            ("arccosh", pair!($t, d::arccosh), 2.0),
            ("arctanh", pair!($t, d::arctanh), 2.0),
            ("exp2", pair!($t, d::exp2), 1.0),
            ("log2", pair!($t, d::log2), 1.0),
            ("log10", pair!($t, d::log10), 1.0),
            ("cbrt", pair!($t, d::cbrt), 1.0),
        ]
    };
}

/// SplitMix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Between -1 and 1.
    fn unit(&mut self) -> f64 {
        (self.next() as i64) as f64 * 2f64.powi(-63)
    }
}

/// The largest error of a function and where it is.
#[derive(Clone, Copy)]
struct Worst {
    error: f64,
    at: [f64; 2],
}

impl Worst {
    const NONE: Worst = Worst { error: 0.0, at: [0.0; 2] };

    fn see(&mut self, error: f64, at: [f64; 2]) {
        // NaN counts as worst of all, and stays.
        if error.is_nan() || error > self.error {
            *self = Worst { error, at };
        }
    }
}

/// Prints both errors, checks them against the budget, and keeps their row of `docs/accuracy.md`
/// current; under `ARRAYON_BLESS=1` the row is written.
#[allow(clippy::print_stdout)]
fn check(format: &str, name: &str, budget: f64, worst: [Worst; 2]) -> bool {
    static DOCUMENT: Mutex<()> = Mutex::new(());
    let [fused, plain] = worst;
    println!(
        "{format} {name:8} fma {:.3} ulp at {:?}, no fma {:.3} ulp at {:?}",
        fused.error, fused.at, plain.error, plain.at
    );
    let within = worst.iter().all(|w| w.error <= budget);
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/accuracy.md");
    let head = format!("| {format} | `{name}` | {budget} |");
    let _one_at_a_time = DOCUMENT.lock().unwrap_or_else(|e| e.into_inner());
    let text = std::fs::read_to_string(path).expect("docs/accuracy.md");
    let (rows, rest): (Vec<&str>, Vec<&str>) =
        text.lines().partition(|l| l.starts_with("| f32 ") || l.starts_with("| f64 "));
    if std::env::var_os("ARRAYON_BLESS").is_some_and(|v| v == "1") {
        let prefix = format!("| {format} | `{name}` |");
        let mut rows: Vec<String> =
            rows.iter().filter(|l| !l.starts_with(&prefix)).map(|l| (*l).to_string()).collect();
        rows.push(format!("{head} {:.2} | {:.2} |", fused.error, plain.error));
        rows.sort();
        let text = format!("{}\n{}\n", rest.join("\n"), rows.join("\n"));
        std::fs::write(path, text).expect("docs/accuracy.md can be written");
        return within;
    }
    // The references of float32 come from the system's mathematical library, which may differ in
    // the last bit of float64.
    let published: Option<Vec<f64>> = rows
        .iter()
        .find(|l| l.starts_with(&head))
        .map(|l| l[head.len()..].split('|').filter_map(|cell| cell.trim().parse().ok()).collect());
    let current = published
        .is_some_and(|p| p.len() == 2 && p.iter().zip(&worst).all(|(p, w)| (p - w.error).abs() < 0.015));
    assert!(
        current,
        "docs/accuracy.md: the row of {format} {name} is not current; ARRAYON_BLESS=1 writes it"
    );
    within
}

// f32 -------------------------------------------------------------------------------------------

/// Distance of a single from the exact value, in ulp of the exact value; infinity counts as 2^128.
fn error_f32(got: f32, exact: f64) -> f64 {
    if got.is_nan() || exact.is_nan() {
        return if got.is_nan() && exact.is_nan() { 0.0 } else { f64::NAN };
    }
    let top = 2f64.powi(128);
    let (got, exact) = ((got as f64).clamp(-top, top), exact.clamp(-top, top));
    let exponent = (exact.abs().to_bits() >> 52) as i32 - 1023;
    (got - exact).abs() / 2f64.powi(exponent.clamp(-126, 127) - 23)
}

/// The same function in double precision.
fn reference_f32(name: &str) -> fn(f64) -> f64 {
    match name {
        "exp" => f64::exp,
        "expm1" => f64::exp_m1,
        "log" => f64::ln,
        "log1p" => f64::ln_1p,
        "sin" | "sin_rare" => f64::sin,
        "cos" | "cos_rare" => f64::cos,
        "tanh" => f64::tanh,
        "tan" | "tan_rare" => f64::tan,
        "arcsin" => f64::asin,
        "arccos" => f64::acos,
        "arctan" => f64::atan,
        "sinh" => f64::sinh,
        "cosh" => f64::cosh,
        "arcsinh" => f64::asinh,
        "arccosh" => f64::acosh,
        "arctanh" => f64::atanh,
        "exp2" => f64::exp2,
        "log2" => f64::log2,
        "log10" => f64::log10,
        "cbrt" => f64::cbrt,
        _ => unreachable!(),
    }
}

/// Bit patterns of singles, evenly spaced over all of them.
fn singles() -> impl Iterator<Item = f32> {
    (0..u32::MAX / 4099).map(|i| f32::from_bits(i * 4099))
}

#[test]
fn f32_functions_keep_their_budgets() {
    let mut good = true;
    for (name, functions, budget) in rows!(f32) {
        let functions: Pair<f32> = functions;
        let reference = reference_f32(name);
        let mut worst = [Worst::NONE; 2];
        for x in singles() {
            let exact = reference(x as f64);
            for (f, worst) in functions.iter().zip(&mut worst) {
                worst.see(error_f32(f(x), exact), [x as f64, 0.0]);
            }
        }
        good &= check("f32", name, budget, worst);
    }
    assert!(good);
}

/// Pairs of a base and an exponent whose power is mostly finite.
fn powers(random: &mut Random, count: usize, reach: f64, magnitude: f64) -> Vec<[f64; 2]> {
    let mut pairs = vec![];
    for i in 0..count {
        let wide = 2f64.powf(random.unit() * magnitude);
        let near = 1.0 + random.unit() * 2f64.powf(random.unit().abs() * -24.0);
        let x = if i % 2 == 0 { wide } else { near.abs() };
        let y = match i % 5 {
            0 => (random.unit() * 30.0).round(),
            1 => random.unit() * 3.0,
            _ => random.unit() * reach / x.ln().abs().max(1e-12),
        };
        if !x.is_finite() || x == 0.0 || y == 0.0 {
            continue; // for the table of special cases
        }
        pairs.push([if y == y.round() && i % 3 == 0 { -x } else { x }, y]);
    }
    pairs
}

#[test]
fn f32_powers_keep_their_budget() {
    let mut worst = [Worst::NONE; 2];
    let mut random = Random(1);
    let mut pairs = powers(&mut random, 400_000, 105.0, 148.0);
    for _ in 0..200_000 {
        let bits = random.next();
        pairs.push([f32::from_bits(bits as u32) as f64, f32::from_bits((bits >> 32) as u32) as f64]);
    }
    for [x, y] in pairs {
        let (x, y) = (x as f32, y as f32);
        let exact = (x as f64).powf(y as f64);
        let got = [
            d::pow(Cpu::<f32, Fused>::new(x), Cpu::new(y)).0,
            d::pow(Cpu::<f32, Plain>::new(x), Cpu::new(y)).0,
        ];
        for (got, worst) in got.into_iter().zip(&mut worst) {
            worst.see(error_f32(got, exact), [x as f64, y as f64]);
        }
    }
    assert!(check("f32", "pow", 2.0, worst));
}

// f64 -------------------------------------------------------------------------------------------

/// Bits of the references.
const BITS: usize = 192;

/// Functions of numbers with many bits.
struct Exact(Consts);

impl Exact {
    fn new() -> Self {
        Exact(Consts::new().expect("memory"))
    }

    /// The value of a function.
    fn unary(&mut self, name: &str, x: f64) -> BigFloat {
        let (rm, cc) = (RoundingMode::ToEven, &mut self.0);
        let (big, one) = (number(x), BigFloat::from_f64(1.0, BITS));
        let tiny = x.abs() < 2f64.powi(-60);
        // x + a x^2 + b x^3, as good as exact for such x.
        let cubic = |a: f64, b: f64| {
            let p = 2 * BITS;
            let b = BigFloat::from_f64(1.0, p).div(&BigFloat::from_f64(b, p), p, rm);
            let inner = b.mul(&big, p, rm).add(&BigFloat::from_f64(a, p), p, rm);
            inner.mul(&big, p, rm).add(&one, p, rm).mul(&big, p, rm)
        };
        match name {
            "exp" => big.exp(BITS, rm, cc),
            "expm1" if tiny => cubic(0.5, 6.0),
            "expm1" => big.exp(2 * BITS, rm, cc).sub(&one, 2 * BITS, rm),
            "log" => big.ln(BITS, rm, cc),
            "log1p" if tiny => cubic(-0.5, 3.0),
            "log1p" => big.add(&one, 2 * BITS, rm).ln(BITS, rm, cc),
            "sin" | "sin_rare" => big.sin(BITS, rm, cc),
            "cos" | "cos_rare" => big.cos(BITS, rm, cc),
            "tanh" | "arctan" if tiny => cubic(0.0, -3.0),
            "tan" | "arctanh" if tiny => cubic(0.0, 3.0),
            "arcsin" | "sinh" if tiny => cubic(0.0, 6.0),
            "arcsinh" if tiny => cubic(0.0, -6.0),
            "tan" => big.tan(BITS, rm, cc),
            "arcsin" => big.asin(BITS, rm, cc),
            "arccos" => big.acos(BITS, rm, cc),
            "arctan" => big.atan(BITS, rm, cc),
            "sinh" => big.sinh(BITS, rm, cc),
            "cosh" => big.cosh(BITS, rm, cc),
            "arcsinh" => big.asinh(2 * BITS, rm, cc),
            "arccosh" => big.acosh(2 * BITS, rm, cc),
            "arctanh" => big.atanh(2 * BITS, rm, cc),
            "exp2" => {
                let ln2 = cc.ln_2(2 * BITS, rm);
                big.mul(&ln2, 2 * BITS, rm).exp(BITS, rm, cc)
            }
            "log2" => big.log2(BITS, rm, cc),
            "log10" => big.log10(BITS, rm, cc),
            "cbrt" => big.cbrt(BITS, rm),
            "tanh" => big.tanh(BITS, rm, cc),
            _ => unreachable!(),
        }
    }

    /// The value of x to the power y, an integer if x is negative.
    fn power(&mut self, x: f64, y: f64) -> BigFloat {
        let (rm, cc) = (RoundingMode::ToEven, &mut self.0);
        let log = number(x.abs()).ln(BITS, rm, cc);
        let magnitude = log.mul(&number(y), BITS, rm).exp(BITS, rm, cc);
        if x < 0.0 && y % 2.0 != 0.0 { magnitude.neg() } else { magnitude }
    }
}

/// A double with many bits. (`BigFloat::from_f64` is wrong for subnormal numbers.)
fn number(x: f64) -> BigFloat {
    if !x.is_subnormal() {
        return BigFloat::from_f64(x, BITS);
    }
    let mut big = BigFloat::from_f64(x * 2f64.powi(64), BITS);
    big.set_exponent(big.exponent().expect("finite") - 64);
    big
}

/// x times 2^-shift as a double, from its leading bits.
fn leading(x: &BigFloat, shift: i64) -> f64 {
    let Some((words, _, _, exponent, _)) = x.as_raw_parts() else {
        return f64::INFINITY;
    };
    let top = words.last().copied().unwrap_or(0) as f64 * 2f64.powi(-64);
    top * 2f64.powi((exponent as i64 - shift).clamp(-2000, 1000) as i32)
}

/// Distance of a double from the exact value, in ulp of the exact value; infinity is 2^1024.
fn error_f64(got: f64, exact: &BigFloat) -> f64 {
    if got.is_nan() || exact.is_nan() {
        return if got.is_nan() && exact.is_nan() { 0.0 } else { f64::NAN };
    }
    let rm = RoundingMode::ToEven;
    let two = BigFloat::from_f64(2.0, 64);
    let top = BigFloat::from_f64(2f64.powi(1023), 64).mul(&two, 64, rm);
    let big = |v: &BigFloat| v.is_inf() || v.exponent().is_some_and(|e| e > 1024);
    let clamp = |v: BigFloat| match big(&v) {
        true if v.is_negative() => top.neg(),
        true => top.clone(),
        false => v,
    };
    let got = clamp(number(got));
    let exact = clamp(exact.clone());
    let exponent = exact.exponent().map_or(-2000, i64::from).clamp(-1021, 1024);
    let difference = got.sub(&exact, 2 * BITS, rm);
    if difference.is_zero() { 0.0 } else { leading(&difference, exponent - 53).abs() }
}

/// Arguments worth trying for any function.
fn doubles(random: &mut Random, count: usize) -> Vec<f64> {
    let mut list = vec![
        // The doubles closest to a multiple of pi/2 (Muller, "Elementary Functions", ch. 11).
        6381956970095103.0 * 2f64.powi(797),
        5319372648326541.0 * 2f64.powi(-52),
        f64::MAX,
        f64::MIN_POSITIVE,
        1.633123935319537e16,
        1e22,
        709.782712893384,
        709.7827128933841,
        -745.1332191019411,
        -745.1332191019412,
        -708.3964185322641,
        -37.42994775023705,
    ];
    for i in 0..count {
        let bits = random.next();
        let u = random.unit();
        let near = 2f64.powf(-54.0 * random.unit().abs());
        list.push(match i % 12 {
            0 | 1 => f64::from_bits(bits),
            2 => u * 800.0,
            3 => u * 2.0,
            4 => u * near,
            5 => 1.0 + u * near,
            6 => (bits % 1_000_000) as f64 * std::f64::consts::FRAC_PI_2,
            7 => (bits >> (bits % 60)) as f64 * std::f64::consts::FRAC_PI_2,
            8 => u * 2e6,
            9 => f64::from_bits(bits & ((1 << 52) - 1) >> (bits >> 59)),
            10 => (bits % 2100) as f64 * 0.5 * std::f64::consts::LN_2 - 740.0 + u * near,
            _ => 0.7 + u * 0.8,
        });
    }
    list
}

/// How many arguments each function gets.
const COUNT: usize = 20_000;

/// Tests the functions named.
fn f64_functions(names: &[&str]) {
    let mut good = true;
    let mut exact = Exact::new();
    let rows: Vec<(&str, Pair<f64>, f64)> = rows!(f64).to_vec();
    // The full reduction shares its references with the short one.
    for wanted in names {
        let list = doubles(&mut Random(7), COUNT);
        let group: Vec<_> = rows.iter().filter(|r| r.0.trim_end_matches("_rare") == *wanted).collect();
        let mut worst = vec![[Worst::NONE; 2]; group.len()];
        for x in list {
            let value = exact.unary(wanted, x);
            for ((_, functions, _), worst) in group.iter().zip(&mut worst) {
                for (f, worst) in functions.iter().zip(worst) {
                    worst.see(error_f64(f(x), &value), [x, 0.0]);
                }
            }
        }
        for ((name, _, budget), worst) in group.iter().zip(worst) {
            good &= check("f64", name, *budget, worst);
        }
    }
    assert!(good);
}

#[test]
fn f64_exponentials_keep_their_budgets() {
    f64_functions(&["exp", "expm1", "tanh"]);
}

#[test]
fn f64_logarithms_keep_their_budgets() {
    f64_functions(&["log", "log1p"]);
}

#[test]
fn f64_sines_keep_their_budgets() {
    f64_functions(&["sin", "cos"]);
}

#[test]
fn f64_inverse_sines_keep_their_budgets() {
    f64_functions(&["arcsin", "arccos", "arctan", "tan"]);
}

#[test]
fn f64_hyperbolics_keep_their_budgets() {
    f64_functions(&["sinh", "cosh", "arcsinh", "arccosh", "arctanh"]);
}

#[test]
fn f64_powers_and_roots_keep_their_budgets() {
    f64_functions(&["exp2", "log2", "log10", "cbrt"]);
}

#[test]
fn f64_powers_keep_their_budget() {
    let mut worst = [Worst::NONE; 2];
    let mut exact = Exact::new();
    for [x, y] in powers(&mut Random(3), COUNT / 4, 746.0, 1070.0) {
        let value = exact.power(x, y);
        let got = [
            d::pow(Cpu::<f64, Fused>::new(x), Cpu::new(y)).0,
            d::pow(Cpu::<f64, Plain>::new(x), Cpu::new(y)).0,
        ];
        for (got, worst) in got.into_iter().zip(&mut worst) {
            worst.see(error_f64(got, &value), [x, y]);
        }
    }
    assert!(check("f64", "pow", 2.0, worst));
}
