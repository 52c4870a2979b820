//! Functions made of those in the operation table, against values that NumPy produced.

use super::oracle::number::{self, Bits, Number, array, decode, read_canonical};
use super::oracle::recorded::{dtype, lines, result, values};
use arrayon::{self as np, Array, DType, Kind, Result, settings};
use std::collections::HashMap;

const COMPOSED: &str = include_str!("../data/composed.txt");

fn truth(v: Result<bool>) -> Result<Array> {
    Ok(np::full(Vec::<usize>::new(), v?))
}

/// The function of a line.
fn call(name: &str, a: &Array, b: &Array, option: &str) -> Result<Array> {
    let number = || option.parse::<f64>().expect("a number");
    match name {
        "round" => Ok(a.round(option.parse().expect("a number"))),
        "divmod_first" => Ok(np::divmod(a, b)?.0),
        "divmod_second" => Ok(np::divmod(a, b)?.1),
        "isposinf" => np::isposinf(a),
        "isneginf" => np::isneginf(a),
        "sinc" => Ok(np::sinc(a)),
        "float_power" => np::float_power(a, b),
        "array_equal" => truth(np::array_equal(a, b)),
        "array_equal_self" => truth(np::array_equal(a, a)),
        "array_equiv" => truth(np::array_equiv(a, b)),
        "allclose" => truth(np::allclose(a, b)),
        "clip" => np::clip(a, Some(1), None::<i32>)?.clip(None::<i32>, Some(b)),
        "clip_low" => a.clip(Some(1), None::<i32>),
        "clip_high" => a.clip(None::<i32>, Some(b)),
        "nan_to_num" => Ok(np::nan_to_num(a)),
        "nan_to_num_with" => Ok(np::nan_to_num_with(a, number(), Some(number()), Some(-3.0))),
        "isclose" => np::isclose(a, b, number(), 0.1, false),
        "isclose_nan" => np::isclose(a, a, 1e-5, 1e-8, true),
        "angle_deg" => Ok(np::angle_deg(a)),
        _ => panic!("no function is called {name}"),
    }
}

/// Whether a value is NumPy's, or near it where functions of real numbers are in it.
fn close(name: &str, dtype: DType, got: Bits, want: Bits) -> bool {
    let near = |a: f64, b: f64, size: f64| a == b || (a - b).abs() <= 4.0 * number::ulp(dtype, size);
    // Which of two zeros is the lesser is open.
    if name.starts_with("clip") && decode(dtype, got) == decode(dtype, want) {
        return true;
    }
    if got == want || !["sinc", "float_power", "angle_deg"].contains(&name) {
        return got == want;
    }
    match (decode(dtype, got), decode(dtype, want)) {
        // Powers of what is not finite are anybody's guess.
        (a @ Number::Pair(..), _) if a.is_nan() => true,
        // The sine of a multiple of pi that is not quite one.
        (Number::Real(a), Number::Real(b)) => near(a, b, b) || name == "sinc" && (a - b).abs() < 1e-7,
        (Number::Pair(a, b), Number::Pair(c, d)) => {
            let size = 16.0 * c.hypot(d);
            !size.is_finite() || near(a, c, size) && near(b, d, size)
        }
        _ => false,
    }
}

#[test]
fn composed_functions_are_numpys() {
    let mut inputs: HashMap<&str, (Array, Array)> = HashMap::new();
    let mut failures = Vec::new();
    let mut count = 0;
    for (line, words) in lines(COMPOSED) {
        if let ["input", name, d, ref rest @ ..] = words[..] {
            let d = dtype(d);
            let mut list = values(d, rest);
            let a = array(d, &[list.len()], &list);
            list.rotate_right(1);
            inputs.insert(name, (a, array(d, &[list.len()], &list)));
            continue;
        }
        let [name, input, option, ref rest @ ..] = words[..] else { panic!("line {line}") };
        count += 1;
        let (a, b) = &inputs[input];
        let run = || call(name, a, b, option).and_then(|r| Ok((r.dtype(), read_canonical(&r)?)));
        let what = format!("line {line}: {name} of {input} {option}");
        let at_once = run();
        let later = settings::with(|s| s.immediate_len = 0, run);
        match (result(rest), at_once, later) {
            (Err(_), Err(_), Err(_)) => {}
            (Ok((want, rest)), Ok((d, got)), Ok(later)) => {
                let wants = values(want, rest);
                let good = got.len() == wants.len()
                    && got.iter().zip(&wants).all(|(&g, &w)| close(name, want, g, w));
                if d != want || !good || later != (d, got.clone()) {
                    let show = |v: &[Bits]| v.iter().map(|&b| decode(want, b)).collect::<Vec<_>>();
                    failures.push(format!(
                        "{what}: {d}, not {want}, or {:?} not {:?}",
                        show(&got),
                        show(&wants)
                    ));
                }
            }
            (want, got, _) => failures.push(format!("{what}: {got:?}, not {want:?}")),
        }
    }
    assert!(failures.is_empty(), "{} of {count} differ:\n{}", failures.len(), failures.join("\n"));
    assert!(count > 100, "{count} lines");
}

/// What NumPy would round in float64.
#[test]
fn large_integers_round_without_error() {
    let x = np::array![25, 15, 14, -15, -25, -26, (1i64 << 53) + 1, i64::MAX, i64::MIN];
    let tens = [20, 20, 10, -20, -20, -30, 9_007_199_254_740_990, 9_223_372_036_854_775_810u64 as i64];
    assert_eq!(np::round(&x, -1).to_vec::<i64>().expect("read")[..8], tens);
    assert_eq!(np::around(&x, -3).to_vec::<i64>().expect("read")[6], 9_007_199_254_741_000);
    assert_eq!(np::round(&x, -30).to_vec::<i64>().expect("read"), [0; 9]);
    assert_eq!(np::fix(&np::array![-1.5, 1.5]).to_vec::<f64>().expect("read"), [-1.0, 1.0]);
}

/// Functions of floats take integers with and without a sign as they are, not by the integer that holds both.
#[test]
fn floats_of_mixed_integers_are_no_wider_than_either() {
    use DType::{F16, F32, F64, I8, I16, I32, I64, U8, U16, U64};
    for (a, b, want) in
        [(I8, U8, F16), (U16, I8, F32), (I16, U16, F32), (U8, I16, F32), (I64, U64, F64), (I32, U8, F64)]
    {
        let (x, y) = (np::array![3, 5].astype(a), np::array![4, 12].astype(b));
        for r in [x.hypot(&y), y.hypot(&x), x.arctan2(&y), x.copysign(&y), x.heaviside(&y), x.logaddexp(&y)] {
            assert_eq!(r.expect("numbers").dtype(), want, "{a} {b}");
        }
        let parts = x.with_imag(&y).expect("numbers").dtype();
        assert_eq!(parts, if want == F64 { DType::C128 } else { DType::C64 }, "{a} {b}");
        assert_eq!(x.hypot(&y).expect("numbers").astype(F64).to_vec::<f64>().expect("read"), [5.0, 13.0]);
    }
}

#[test]
fn ranges_of_floats_are_numpys() {
    let list = |r: Result<Array>| r.and_then(|a| a.to_vec::<f64>()).expect("a range");
    assert!(list(np::arange(-0.0, 1.0, 0.5))[0].is_sign_negative());
    assert_eq!(list(np::arange(10.0, 10.5, f64::INFINITY)), [10.0]);
    assert_eq!(list(np::arange(0.0, 5e-324, 1e300)), [0.0]);
    assert!(list(np::arange(10.0, 9.5, f64::INFINITY)).is_empty());
    assert!(np::arange(100.0, f64::NEG_INFINITY, 1000.0).is_err());
    assert_eq!(np::arange(0, true, 1).expect("a range").dtype(), DType::I64);
}

/// The other names are the same functions.
#[test]
fn functions_have_two_names() {
    let (a, b) = (np::array![0.5, -0.25], np::array![3.0, -2.0]);
    let bits = |a: Array| read_canonical(&a).expect("read");
    assert_eq!(bits(np::asin(&a)), bits(a.arcsin()));
    assert_eq!(bits(np::atan2(&a, &b).expect("floats")), bits(a.arctan2(&b).expect("floats")));
    assert_eq!(bits(np::mod_(&b, &a).expect("floats")), bits(np::remainder(&b, &a).expect("floats")));
    assert_eq!(bits(np::radians(&b)), bits(np::deg2rad(&b)));
    let z = np::array![np::c128::new(1.0, -2.0)];
    assert_eq!(z.conj().kind_of_parts(), bits(np::conj(&z)));
}

/// Reads a complex array by its parts.
trait Parts {
    fn kind_of_parts(&self) -> Vec<Bits>;
}

impl Parts for Array {
    fn kind_of_parts(&self) -> Vec<Bits> {
        assert_eq!(self.dtype().kind(), Kind::Complex);
        let (re, im) = (read_canonical(&self.real()), read_canonical(&self.imag()));
        re.expect("read").into_iter().zip(im.expect("read")).map(|(re, im)| re | im << 64).collect()
    }
}
