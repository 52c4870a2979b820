//! Values that are given exactly: zeros, infinities, NaN, subnormal numbers, integer powers.

use super::{Fused, Plain};
use arrayon::scalar::cpu::Cpu;
use arrayon::scalar::derived as d;

/// Whether two values are the same, zeros by sign and all NaN alike.
fn same(a: f64, b: f64) -> bool {
    a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan()
}

/// Runs a table of argument and result through both formats and kinds of processor.
macro_rules! specials {
    ($f:expr, $table:expr) => {
        for (x, y) in $table {
            let got = [
                $f(Cpu::<f64, Fused>::new(x)).0,
                $f(Cpu::<f64, Plain>::new(x)).0,
                $f(Cpu::<f32, Fused>::new(x as f32)).0 as f64,
                $f(Cpu::<f32, Plain>::new(x as f32)).0 as f64,
            ];
            for got in got {
                assert!(same(got, y), "{} of {x}: {got}, not {y}", stringify!($f));
            }
        }
    };
}

const INF: f64 = f64::INFINITY;
const NAN: f64 = f64::NAN;

#[test]
fn special_values_of_one_argument_are_those_of_c99() {
    specials!(d::exp, [(0.0, 1.0), (-0.0, 1.0), (INF, INF), (-INF, 0.0), (NAN, NAN)]);
    specials!(d::exp, [(1e30, INF), (-1e30, 0.0), (750.0, INF), (-750.0, 0.0)]);
    specials!(d::expm1, [(0.0, 0.0), (-0.0, -0.0), (INF, INF), (-INF, -1.0), (NAN, NAN)]);
    specials!(d::expm1, [(1e30, INF), (-1e30, -1.0)]);
    specials!(d::log, [(0.0, -INF), (-0.0, -INF), (1.0, 0.0), (INF, INF), (NAN, NAN)]);
    specials!(d::log, [(-1.0, NAN), (-INF, NAN), (-1e-40, NAN)]);
    specials!(d::log1p, [(0.0, 0.0), (-0.0, -0.0), (-1.0, -INF), (INF, INF), (NAN, NAN)]);
    specials!(d::log1p, [(-2.0, NAN), (-INF, NAN)]);
    specials!(d::tanh, [(0.0, 0.0), (-0.0, -0.0), (INF, 1.0), (-INF, -1.0), (NAN, NAN)]);
    specials!(d::tanh, [(1e30, 1.0), (-1e30, -1.0)]);
    specials!(d::sin, [(0.0, 0.0), (-0.0, -0.0), (NAN, NAN)]);
    specials!(d::cos, [(0.0, 1.0), (-0.0, 1.0), (NAN, NAN)]);
    specials!(d::sin_rare, [(0.0, 0.0), (-0.0, -0.0), (INF, NAN), (-INF, NAN), (NAN, NAN)]);
    specials!(d::cos_rare, [(0.0, 1.0), (-0.0, 1.0), (INF, NAN), (-INF, NAN), (NAN, NAN)]);
    for (x, rare) in [(0.0, false), (NAN, false), (1e5, false), (-1e5, false), (1e7, true), (-INF, true)] {
        assert_eq!(d::trig_is_rare(Cpu::<f64, Fused>::new(x)), rare, "{x}");
        assert_eq!(d::trig_is_rare(Cpu::<f32, Fused>::new(x as f32)), rare, "{x}");
    }
}

#[test]
fn subnormal_arguments_and_results_are_kept() {
    let (tiny, small) = (f64::from_bits(1), f64::from_bits(0x000f_ffff_ffff_ffff));
    for x in [tiny, -tiny, small, -small] {
        let x = Cpu::<f64, Fused>::new(x);
        for f in [d::expm1, d::log1p, d::sin, d::sin_rare, d::tanh] {
            assert!(same(f(x).0, x.0), "{}", x.0);
        }
    }
    let x = Cpu::<f64, Plain>::new(-745.133219101941);
    assert_eq!(d::exp(x).0, tiny);
    let x = Cpu::<f64, Plain>::new(tiny);
    assert_eq!(d::log(x).0, -744.4400719213812);
    // The double closest to an odd multiple of pi/2.
    let x = Cpu::<f64, Plain>::new(6381956970095103.0 * 2f64.powi(797));
    assert_eq!(d::cos_rare(x).0, -4.687165924254628e-19);
}

#[test]
fn special_values_of_pow_are_those_of_c99() {
    let table = [
        (0.0, 0.0, 1.0),
        (NAN, 0.0, 1.0),
        (NAN, -0.0, 1.0),
        (INF, 0.0, 1.0),
        (1.0, NAN, 1.0),
        (1.0, INF, 1.0),
        (-1.0, INF, 1.0),
        (-1.0, -INF, 1.0),
        (NAN, 1.0, NAN),
        (2.0, NAN, NAN),
        (0.0, -1.0, INF),
        (-0.0, -1.0, -INF),
        (-0.0, -2.0, INF),
        (-0.0, -0.5, INF),
        (0.0, -INF, INF),
        (-0.0, -INF, INF),
        (0.0, 3.0, 0.0),
        (-0.0, 3.0, -0.0),
        (-0.0, 2.0, 0.0),
        (-0.0, 0.5, 0.0),
        (0.0, INF, 0.0),
        (0.5, INF, 0.0),
        (0.5, -INF, INF),
        (-0.5, INF, 0.0),
        (2.0, INF, INF),
        (2.0, -INF, 0.0),
        (-2.0, -INF, 0.0),
        (-INF, -1.0, -0.0),
        (-INF, -2.0, 0.0),
        (-INF, -0.5, 0.0),
        (-INF, 1.0, -INF),
        (-INF, 2.0, INF),
        (-INF, 0.5, INF),
        (INF, -1.0, 0.0),
        (INF, 0.5, INF),
        (INF, INF, INF),
        (INF, -INF, 0.0),
        (-8.0, 1.0 / 3.0, NAN),
        (-2.0, 3.0, -8.0),
        (-2.0, 2.0, 4.0),
        (-2.0, -1.0, -0.5),
        (4.0, 0.5, 2.0),
        (10.0, 2.0, 100.0),
        (2.0, 100.0, 2f64.powi(100)),
        (2.0, 1e30, INF),
        (0.5, 1e30, 0.0),
        (-2.0, 1e30, INF),
        (2.0, -1e30, 0.0),
        (1.5, 1e-30, 1.0),
        (0.0, NAN, NAN),
        (-INF, NAN, NAN),
    ];
    for (x, y, z) in table {
        let (a, b) = (x as f32, y as f32);
        let got = [
            d::pow(Cpu::<f64, Fused>::new(x), Cpu::new(y)).0,
            d::pow(Cpu::<f64, Plain>::new(x), Cpu::new(y)).0,
        ];
        assert!(got.iter().all(|g| same(*g, z)), "{x} ** {y}: {got:?}, not {z}");
        let got = [
            d::pow(Cpu::<f32, Fused>::new(a), Cpu::new(b)).0,
            d::pow(Cpu::<f32, Plain>::new(a), Cpu::new(b)).0,
        ];
        assert!(got.iter().all(|g| same(*g as f64, z as f32 as f64)), "{a} ** {b}: {got:?}, not {z}");
    }
}

#[test]
fn integer_powers_wrap() {
    for x in -128..=127i8 {
        for n in 0..=127i8 {
            let got = d::ipow(Cpu::<i8, Plain>::new(x), Cpu::new(n)).0;
            assert_eq!(got, x.wrapping_pow(n as u32), "{x} ** {n}");
        }
    }
    for (x, n) in [(3u64, 40u64), (3, 63), (7, 1000), (u64::MAX, 3), (2, 64), (0, 0)] {
        let got = d::ipow(Cpu::<u64, Plain>::new(x), Cpu::new(n)).0;
        assert_eq!(got, x.wrapping_pow(n as u32), "{x} ** {n}");
    }
    assert_eq!(d::square(Cpu::<i32, Plain>::new(-7)).0, 49);
}
