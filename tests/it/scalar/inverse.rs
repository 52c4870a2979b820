//! Functions of complex numbers against values that mpmath and NumPy gave: those that
//! `scripts/reference/complex_functions.py` lists.

use super::{Fused, Plain, Worst, check};
use crate::oracle::number::{Number, decode, ulp};
use crate::oracle::recorded::{lines, values};
use arrayon::DType;
use arrayon::scalar::complex::Complex;
use arrayon::scalar::cpu::{Cpu, Isa};
use arrayon::scalar::derived::{self as d, complex as c};
use arrayon::scalar::num::Real;

const DATA: &str = include_str!("../../data/complex_functions.txt");

type Point = (f64, f64);

/// A function of complex numbers.
type Body<T, I> = fn(Complex<Cpu<T, I>>) -> Complex<Cpu<T, I>>;

fn double<I: Isa>((a, b): Point, f: Body<f64, I>) -> Point {
    let z = f(Complex { re: Cpu::new(a), im: Cpu::new(b) });
    (z.re.0, z.im.0)
}

fn single<I: Isa>((a, b): Point, f: Body<f32, I>) -> Point {
    let z = f(Complex { re: Cpu::new(a as f32), im: Cpu::new(b as f32) });
    (z.re.0.into(), z.im.0.into())
}

/// The common or the rare form, by the imaginary part.
fn expm1<R: Real<Mask = bool>>(z: Complex<R>) -> Complex<R> {
    if d::trig_is_rare(z.im) { c::expm1_rare(z) } else { c::expm1(z) }
}

/// See [`expm1`].
fn exp2<R: Real<Mask = bool>>(z: Complex<R>) -> Complex<R> {
    if d::trig_is_rare(z.im) { c::exp2_rare(z) } else { c::exp2(z) }
}

/// A function in float32 and float64, each with and without a fused multiply-add.
type Functions = [[fn(Point) -> Point; 2]; 2];

macro_rules! in_all {
    ($f:expr) => {
        [
            [|z| single::<Fused>(z, |z| $f(z)), |z| single::<Plain>(z, |z| $f(z))],
            [|z| double::<Fused>(z, |z| $f(z)), |z| double::<Plain>(z, |z| $f(z))],
        ]
    };
}

fn rows() -> Vec<(&'static str, Functions, f64)> {
    vec![
        ("expm1", in_all!(expm1), 3.0),
        ("exp2", in_all!(exp2), 3.0),
        ("log1p", in_all!(c::log1p), 3.0),
        ("arcsin", in_all!(c::arcsin), 3.0),
        ("arccos", in_all!(c::arccos), 3.0),
        ("arctan", in_all!(c::arctan), 3.0),
        ("arcsinh", in_all!(c::arcsinh), 3.0),
        ("arccosh", in_all!(c::arccosh), 3.0),
        ("arctanh", in_all!(c::arctanh), 3.0),
    ]
}

fn points(words: &[&str]) -> Vec<Point> {
    let pair = |bits| match decode(DType::C128, bits) {
        Number::Pair(a, b) => (a, b),
        other => panic!("{other:?} is not complex"),
    };
    values(DType::C128, words).into_iter().map(pair).collect()
}

#[test]
fn functions_of_complex_numbers_keep_their_budgets() {
    let mut good = true;
    for (name, functions, budget) in rows() {
        let (mut kind, mut at, mut worst, mut seen) = ("", vec![], [[Worst::NONE; 2]; 2], 0);
        for (_, words) in lines(DATA) {
            match words[..] {
                ["points", told, ref rest @ ..] => (kind, at) = (told, points(rest)),
                ["value", told, ref rest @ ..] if told == name => {
                    for (&z, w) in at.iter().zip(points(rest)) {
                        let formats = [DType::F32, DType::F64];
                        for (k, dtype) in formats.into_iter().enumerate().skip(usize::from(kind == "double"))
                        {
                            for (f, worst) in functions[k].iter().zip(&mut worst[k]) {
                                let got = f(z);
                                let unit = ulp(dtype, w.0.hypot(w.1));
                                let error = (got.0 - w.0).abs().max((got.1 - w.1).abs()) / unit;
                                worst.see(if got == w { 0.0 } else { error }, [z.0, z.1]);
                            }
                            seen += 1;
                        }
                    }
                }
                _ => {}
            }
        }
        assert!(seen > 250, "{seen} values of {name}");
        for (format, worst) in ["f32", "f64"].into_iter().zip(worst) {
            good &= check(format, &format!("complex {name}"), budget, worst);
        }
    }
    assert!(good);
}

#[test]
fn special_values_are_numpys() {
    let mut seen = 0;
    for (name, functions, _) in rows() {
        // NumPy's own formulas for these know nothing of infinities.
        let plain = ["expm1", "exp2", "log1p"].contains(&name);
        let mut at = vec![];
        for (line, words) in lines(DATA) {
            match words[..] {
                ["points", "special", ref rest @ ..] => at = points(rest),
                ["NumPy", told, ref rest @ ..] if told == name => {
                    for (z, w) in at.iter().zip(points(rest)) {
                        for (k, f) in functions.iter().flatten().enumerate() {
                            let got = f(*z);
                            let near = if k < 2 { 1e-6 } else { 1e-14 };
                            let open = z.0.is_nan() || z.1.is_nan();
                            let same = |a: f64, b: f64| {
                                a.is_nan() && b.is_nan()
                                    || plain && b.is_nan()
                                    || a == b && (a != 0.0 || a.is_sign_negative() == b.is_sign_negative())
                                    || (a - b).abs() <= near * b.abs()
                                    // The sign of a part beside NaN is nobody's.
                                    || open && a.abs() == b.abs()
                            };
                            let good = same(got.0, w.0) && same(got.1, w.1);
                            assert!(good, "line {line}: {name} of {z:?}: {got:?}, not {w:?}");
                            seen += 1;
                        }
                    }
                }
                _ => {}
            }
        }
    }
    assert_eq!(seen, 9 * 64 * 4);
}
