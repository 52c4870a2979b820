//! Functions of complex numbers against references of higher precision, in units in the last place of
//! the result's magnitude; and their cuts and special values.

use super::{BITS, Exact, Fused, Plain, Random, Worst, check, leading, number};
use arrayon::scalar::complex::Complex;
use arrayon::scalar::cpu::{Cpu, Isa};
use arrayon::scalar::derived::{self as d, complex as c};
use arrayon::scalar::num::Real;
use astro_float::{BigFloat, RoundingMode};

const RM: RoundingMode = RoundingMode::ToEven;
const P: usize = 2 * BITS;

type Point = (f64, f64);

/// Functions for any number, of a common and a rare form.
macro_rules! whole {
    ($($name:ident $part:ident $common:ident $rare:ident;)*) => { $(
        fn $name<R: Real<Mask = bool>>(z: Complex<R>) -> Complex<R> {
            if d::trig_is_rare(z.$part) { c::$rare(z) } else { c::$common(z) }
        }
    )* };
}
whole! {
    exp im exp_complex exp_complex_rare;
    sin re sin sin_rare;
    cos re cos cos_rare;
    tan re tan tan_rare;
    sinh im sinh sinh_rare;
    cosh im cosh cosh_rare;
    tanh im tanh tanh_rare;
}

macro_rules! in_all {
    ($f:expr) => {
        [
            |(a, b)| apply::<Fused>(a, b, |z| $f(z)),
            |(a, b)| apply::<Plain>(a, b, |z| $f(z)),
            |(a, b)| single::<Fused>(a, b, |z| $f(z)),
            |(a, b)| single::<Plain>(a, b, |z| $f(z)),
        ]
    };
}

/// A function of complex numbers.
type Body<T, I> = fn(Complex<Cpu<T, I>>) -> Complex<Cpu<T, I>>;

fn apply<I: Isa>(a: f64, b: f64, f: Body<f64, I>) -> Point {
    let z = f(Complex { re: Cpu::new(a), im: Cpu::new(b) });
    (z.re.0, z.im.0)
}

fn single<I: Isa>(a: f64, b: f64, f: Body<f32, I>) -> Point {
    let z = f(Complex { re: Cpu::new(a as f32), im: Cpu::new(b as f32) });
    (z.re.0.into(), z.im.0.into())
}

type Functions = [fn(Point) -> Point; 4];

fn rows() -> Vec<(&'static str, Functions, f64)> {
    vec![
        ("sqrt", in_all!(c::sqrt), 3.0),
        ("exp", in_all!(exp), 3.0),
        ("log", in_all!(c::log), 3.0),
        ("sin", in_all!(sin), 3.0),
        ("cos", in_all!(cos), 3.0),
        ("sinh", in_all!(sinh), 3.0),
        ("cosh", in_all!(cosh), 3.0),
        ("tan", in_all!(tan), 5.0),
        ("tanh", in_all!(tanh), 5.0),
        ("reciprocal", in_all!(c::reciprocal), 4.0),
        ("sign", in_all!(c::sign), 3.0),
    ]
}

/// The parts of a function's value.
fn value(exact: &mut Exact, name: &str, a: f64, b: f64) -> [BigFloat; 2] {
    let (x, y) = (number(a), number(b));
    let half = BigFloat::from_f64(0.5, P);
    let square = |v: &BigFloat| v.mul(v, P, RM);
    let norm = square(&x).add(&square(&y), P, RM);
    match name {
        "sqrt" => {
            let size = norm.sqrt(P, RM);
            let t = x.abs().add(&size, P, RM).mul(&half, P, RM).sqrt(P, RM);
            if t.is_zero() {
                return [t.clone(), t];
            }
            let other = y.mul(&half, P, RM).div(&t, P, RM);
            match a < 0.0 {
                false => [t, other],
                true => [other.abs(), if b.is_sign_negative() { t.neg() } else { t }],
            }
        }
        "exp" => {
            let size = x.exp(P, RM, &mut exact.0);
            [size.mul(&exact.trig("cos", b), P, RM), size.mul(&exact.trig("sin", b), P, RM)]
        }
        "log" => [norm.ln(P, RM, &mut exact.0).mul(&half, P, RM), exact.angle(&y, &x)],
        "sinh" => {
            let (sinh, cosh) = exact.hyperbolic(a);
            [sinh.mul(&exact.trig("cos", b), P, RM), cosh.mul(&exact.trig("sin", b), P, RM)]
        }
        "cosh" => {
            let (sinh, cosh) = exact.hyperbolic(a);
            [cosh.mul(&exact.trig("cos", b), P, RM), sinh.mul(&exact.trig("sin", b), P, RM)]
        }
        "sin" | "tan" => {
            let other = if name == "sin" { "sinh" } else { "tanh" };
            let [re, im] = value(exact, other, b, a);
            [im, re]
        }
        "cos" => {
            let [re, im] = value(exact, "cosh", b, a);
            [re, im.neg()]
        }
        // As good as exact, and within the library's reach.
        "tanh" if a.abs() > 2000.0 => [BigFloat::from_f64(1f64.copysign(a), P), BigFloat::from_f64(0.0, P)],
        "tanh" => {
            let (sinh, cosh) = exact.hyperbolic(a);
            let (sin, cos) = (exact.trig("sin", b), exact.trig("cos", b));
            let below = square(&sinh).add(&square(&cos), P, RM);
            [sinh.mul(&cosh, P, RM).div(&below, P, RM), sin.mul(&cos, P, RM).div(&below, P, RM)]
        }
        "reciprocal" => [x.div(&norm, P, RM), y.neg().div(&norm, P, RM)],
        "sign" => {
            let size = norm.sqrt(P, RM);
            [x.div(&size, P, RM), y.div(&size, P, RM)]
        }
        _ => unreachable!(),
    }
}

impl Exact {
    /// Sine or cosine; of very small numbers the first terms.
    fn trig(&mut self, name: &str, x: f64) -> BigFloat {
        match (name, x.abs() < 2f64.powi(-100)) {
            ("sin", true) => number(x),
            ("cos", true) => BigFloat::from_f64(1.0, P),
            _ => self.unary(name, x),
        }
    }

    fn hyperbolic(&mut self, x: f64) -> (BigFloat, BigFloat) {
        match x.abs() < 2f64.powi(-100) {
            true => (number(x), BigFloat::from_f64(1.0, P)),
            false => (self.unary("sinh", x), self.unary("cosh", x)),
        }
    }
}

/// The distance of a point from the exact one, in ulp of a format at that one's magnitude.
fn error(got: Point, exact: &[BigFloat; 2], [mantissa, least, most]: [i64; 3]) -> f64 {
    let exponent = |v: &BigFloat| if v.is_zero() { -5000 } else { v.exponent().map_or(5000, i64::from) };
    let top = exponent(&exact[0]).max(exponent(&exact[1]));
    if top > most {
        // Beyond the format; a part that is not may be anything near.
        return if got.0.is_infinite() || got.1.is_infinite() { 0.0 } else { f64::NAN };
    }
    let unit = top.max(least) - mantissa;
    let part = |got: f64, exact: &BigFloat| {
        let difference = number(got).sub(exact, P, RM);
        if difference.is_zero() { 0.0 } else { leading(&difference, unit).abs() }
    };
    let (x, y) = (part(got.0, &exact[0]), part(got.1, &exact[1]));
    if got.0.is_infinite() && top == most { 0.0 } else { x.max(y) }
}

fn points(random: &mut Random, count: usize, single: bool) -> Vec<Point> {
    let reach = if single { 80.0 } else { 700.0 };
    let mut list = vec![];
    for i in 0..count {
        let (u, v, w) = (random.unit(), random.unit(), random.unit());
        let near = 2f64.powf(-50.0 * w.abs());
        let point = match i % 8 {
            0 => (u * 3.0, v * 3.0),
            1 => (u * reach, v * 10.0),
            2 => (u * 10.0, v * reach),
            3 => (1.0 + u * near, v * near),
            4 => (u * near, v * near),
            // Near the unit circle.
            5 => ((u * 3.0).cos(), (u * 3.0).sin()),
            6 => (u * 2f64.powf(30.0 * w), v * 2f64.powf(-30.0 * w)),
            _ => (u * 20.0, v * 1e9),
        };
        list.push(if single { (f64::from(point.0 as f32), f64::from(point.1 as f32)) } else { point });
    }
    list
}

#[test]
fn complex_functions_keep_their_budgets() {
    let mut exact = Exact::new();
    let mut good = true;
    for (name, functions, budget) in rows() {
        for (k, format) in ["f64", "f32"].into_iter().enumerate() {
            let shape = [[53, -1021, 1024], [24, -125, 128]][k];
            let mut worst = [Worst::NONE; 2];
            for point in points(&mut Random(21), 1600, k == 1) {
                let value = value(&mut exact, name, point.0, point.1);
                for (f, worst) in functions[2 * k..].iter().zip(&mut worst) {
                    worst.see(error(f(point), &value, shape), [point.0, point.1]);
                }
            }
            good &= check(format, &format!("complex {name}"), budget, worst);
        }
    }
    assert!(good);
}

const INF: f64 = f64::INFINITY;
const NAN: f64 = f64::NAN;

#[test]
fn special_values_of_complex_functions_are_those_of_c99() {
    let pi = std::f64::consts::PI;
    type Table = (&'static str, Functions, Vec<(Point, Point)>);
    let tables: [Table; 5] = [
        (
            "sqrt",
            in_all!(c::sqrt),
            vec![
                ((-1.0, 0.0), (0.0, 1.0)),
                ((-1.0, -0.0), (0.0, -1.0)),
                ((0.0, 0.0), (0.0, 0.0)),
                ((-0.0, -0.0), (0.0, -0.0)),
                ((4.0, -0.0), (2.0, -0.0)),
                ((3.0, 4.0), (2.0, 1.0)),
                ((NAN, INF), (INF, INF)),
                ((-INF, 3.0), (0.0, INF)),
                ((-INF, -3.0), (0.0, -INF)),
                ((INF, -3.0), (INF, -0.0)),
                ((1.0, NAN), (NAN, NAN)),
                ((NAN, 1.0), (NAN, NAN)),
                ((INF, NAN), (INF, NAN)),
            ],
        ),
        (
            "exp",
            in_all!(exp),
            vec![
                ((0.0, 0.0), (1.0, 0.0)),
                ((0.0, -0.0), (1.0, -0.0)),
                ((INF, 0.0), (INF, 0.0)),
                ((-INF, 1.0), (0.0, 0.0)),
                ((-INF, NAN), (0.0, 0.0)),
                ((INF, 2.0), (-INF, INF)),
                ((NAN, 0.0), (NAN, 0.0)),
                ((1.0, INF), (NAN, NAN)),
            ],
        ),
        (
            "log",
            in_all!(c::log),
            vec![
                ((1.0, 0.0), (0.0, 0.0)),
                ((0.0, 0.0), (-INF, 0.0)),
                ((0.0, -0.0), (-INF, -0.0)),
                ((INF, 0.0), (INF, 0.0)),
                ((NAN, INF), (INF, NAN)),
                ((1.0, NAN), (NAN, NAN)),
            ],
        ),
        (
            "sinh",
            in_all!(sinh),
            vec![
                ((0.0, 0.0), (0.0, 0.0)),
                ((-0.0, -0.0), (-0.0, -0.0)),
                ((INF, 0.0), (INF, 0.0)),
                ((-INF, 2.0), (INF, INF)),
            ],
        ),
        (
            "tanh",
            in_all!(tanh),
            vec![
                ((0.0, 0.0), (0.0, 0.0)),
                ((-0.0, -0.0), (-0.0, -0.0)),
                ((INF, 1.0), (1.0, 0.0)),
                ((-INF, INF), (-1.0, 0.0)),
            ],
        ),
    ];
    let same = |a: f64, b: f64| a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan();
    for (name, functions, table) in tables {
        for (z, w) in table {
            for f in functions {
                let got = f(z);
                assert!(same(got.0, w.0) && same(got.1, w.1), "{name} of {z:?}: {got:?}, not {w:?}");
            }
        }
    }
    // On the negative axis an angle is half a turn, to the side that the zero's sign says.
    let [log, ..]: Functions = in_all!(c::log);
    assert_eq!((log((-1.0, 0.0)), log((-1.0, -0.0))), ((0.0, pi), (0.0, -pi)));
}
