//! Values that NumPy produced, kept in files: `scripts/reference/` has the programs.

use super::oracle::number::{self, Bits, Given, Number, array, decode, read_canonical};
use super::oracle::recorded::{bits, dtype, lines, number, result, shape, values};
use super::oracle::rows::{self, Call, Row};
use crate::support::on_gpu::{self, on_gpu};
use crate::support::turns::in_turn;
use arrayon::{Array, DType, ErrorKind, Kind, Result, settings};
use std::collections::HashMap;

/// Shape, dtype and elements of a result.
type Evaluated = (Vec<usize>, (DType, Vec<Bits>));

const ELEMENTWISE: &str = include_str!("../data/elementwise.txt");
const REDUCTIONS: &str = include_str!("../data/reductions.txt");

/// Both ways of evaluating tiny arrays.
fn both(call: &dyn Fn() -> Result<(DType, Vec<Bits>)>) -> Result<(DType, Vec<Bits>)> {
    let at_once = call();
    if on_gpu::active().is_some() {
        return at_once;
    }
    let later = settings::with(|s| s.immediate_len = 0, call);
    match (&at_once, &later) {
        (Ok(a), Ok(b)) => assert_eq!(a, b),
        (Err(a), Err(b)) => assert_eq!(a.kind(), b.kind()),
        _ => panic!("{at_once:?} at once, {later:?} through a plan"),
    }
    at_once
}

fn evaluated(a: Result<Array>) -> Result<(DType, Vec<Bits>)> {
    let a = a?;
    Ok((a.dtype(), read_canonical(&a)?))
}

/// What is not there yet: neighbours in half precision. The list must shrink when they come.
fn missing(name: &str, dtypes: &[DType]) -> bool {
    let half = dtypes.iter().any(|d| d.size() == 1 || matches!(d, DType::F16 | DType::BF16));
    half && ["spacing", "nextafter"].contains(&name)
}

/// Whether a value is near enough to NumPy's, whose own functions are a few units off.
fn close(name: &str, dtype: DType, got: Bits, want: Bits) -> bool {
    if got == want {
        return true;
    }
    let ulps = match name {
        "exp" | "expm1" | "log" | "log1p" | "sin" | "cos" | "tanh" | "power" | "absolute" | "sqrt"
        | "angle" | "tan" | "arcsin" | "arccos" | "arctan" | "sinh" | "cosh" | "arcsinh" | "arccosh"
        | "arctanh" | "exp2" | "log2" | "log10" | "cbrt" | "deg2rad" | "rad2deg" | "hypot" | "arctan2"
        | "logaddexp" | "logaddexp2" | "sign" => 4.0,
        // The order of operations is free where a complex quotient is formed, and parts that are not
        // finite are unspecified.
        "divide" | "reciprocal" if dtype.kind() == Kind::Complex => 8.0,
        // The sign of an extreme zero is.
        "minimum" | "maximum" | "fmin" | "fmax" => 0.0,
        _ => return false,
    };
    match (decode(dtype, got), decode(dtype, want)) {
        (Number::Real(a), Number::Real(b)) => (a - b).abs() <= ulps * number::ulp(dtype, b),
        (Number::Pair(a, b), Number::Pair(c, d)) => {
            let size = c.hypot(d);
            let growth = match name {
                // An exponential of the exponent's multiple of a logarithm, whose error grows with that multiple.
                "power" => 1.0 + size.ln().abs(),
                // NumPy rounds that multiple, here up to a million; mpmath's values are closer.
                "exp2" => 1e6,
                _ => 1.0,
            };
            let unit = ulps * growth * number::ulp(dtype, size);
            !(c.is_finite() && d.is_finite()) || (a - c).abs() <= unit && (b - d).abs() <= unit
        }
        _ => false,
    }
}

/// Compares one line of the file.
fn compare(line: usize, name: &str, dtypes: &[DType], words: &[&str], got: Result<(DType, Vec<Bits>)>) {
    let (want, rest) = match (result(words), got) {
        (Err(_), Err(_)) => return,
        (Ok(_), Err(e)) if missing(name, dtypes) => {
            assert!(matches!(e.kind(), ErrorKind::DType { .. }), "line {line}: {e}");
            return;
        }
        (Err(error), Ok((d, v))) => panic!("line {line}: {d} {v:?}, but NumPy raises {error}"),
        (Ok(want), Err(e)) => panic!("line {line}: {e}, but NumPy gives {want:?}"),
        (Ok((want, rest)), Ok(got)) => {
            assert!(!missing(name, dtypes), "line {line}: {name} of {dtypes:?} is there now");
            assert_eq!(got.0, want, "line {line}: {name} of {dtypes:?}");
            (want, (values(want, rest), got.1))
        }
    };
    let (wants, got) = rest;
    assert_eq!(got.len(), wants.len(), "line {line}");
    for (i, (&g, &w)) in got.iter().zip(&wants).enumerate() {
        let (a, b) = (decode(want, g), decode(want, w));
        assert!(close(name, want, g, w), "line {line}: {name} of {dtypes:?}, element {i}: {a:?}, not {b:?}");
    }
}

/// The pools of the file.
struct Pools(HashMap<(&'static str, DType), Vec<Bits>>);

impl Pools {
    fn array(&self, pool: &'static str, dtype: DType) -> Array {
        let values = &self.0[&(pool, dtype)];
        array(dtype, &[values.len()], values)
    }

    /// The pool rolled by one place.
    fn rolled(&self, dtype: DType) -> Array {
        let mut values = self.0[&("pool", dtype)].clone();
        values.rotate_right(1);
        array(dtype, &[values.len()], &values)
    }
}

fn binary(row: &Row) -> fn(Given, Given) -> Result<Array> {
    match row.call {
        Call::Binary(call) => call,
        _ => panic!("{:?} does not take two operands", row.op),
    }
}

#[test]
fn elementwise_results_are_numpys() {
    let mut pools = Pools(HashMap::new());
    let mut seen: HashMap<&str, usize> = HashMap::new();
    let mut failures = Vec::new();
    // Of all special values, and of others in steps by which every operation has some of its lines.
    let due = |words: &[&str], line| match words[0] {
        "unary" | "where" | "cast" => in_turn(line, 4),
        "weak" | "reverse" => in_turn(line, 5),
        "binary" => in_turn(line, 7),
        _ => true,
    };
    let find = |name: &str| rows::find(name).unwrap_or_else(|| panic!("no operation is called {name}"));
    for (line, words) in lines(ELEMENTWISE) {
        *seen.entry(words[0]).or_default() += 1;
        if !due(&words, line) {
            continue;
        }
        let mut check = || match words[..] {
            [pool @ ("pool" | "powers"), d, ref rest @ ..] => {
                pools.0.insert((pool, dtype(d)), values(dtype(d), rest));
            }
            ["unary", name, d, ref rest @ ..] => {
                let (op, a) = (find(name).op, pools.array("pool", dtype(d)));
                let got = both(&|| evaluated(a.try_unary(op)));
                compare(line, name, &[dtype(d)], rest, got);
            }
            ["binary", name, d, e, ref rest @ ..] => {
                let (call, power) = (binary(find(name)), name == "power");
                let a = pools.array("pool", dtype(d));
                let b = if power { pools.array("powers", dtype(e)) } else { pools.rolled(dtype(e)) };
                let got = both(&|| evaluated(call(Given::Array(a.clone()), Given::Array(b.clone()))));
                compare(line, name, &[dtype(d), dtype(e)], rest, got);
            }
            ["edges", d, ref rest @ ..] => {
                pools.0.insert(("edges", dtype(d)), values(dtype(d), rest));
            }
            ["edge", name, d, ref rest @ ..] => {
                let (op, a) = (find(name).op, pools.array("edges", dtype(d)));
                compare(line, name, &[dtype(d)], rest, both(&|| evaluated(a.try_unary(op))));
            }
            ["pair", name, d, ref rest @ ..] => {
                let (call, b) = (binary(find(name)), pools.array("edges", dtype(d)));
                let a = b.expand_dims([1]).expect("a column");
                let got = both(&|| evaluated(call(Given::Array(a.clone()), Given::Array(b.clone()))));
                compare(line, name, &[dtype(d); 2], rest, got);
            }
            ["where", d, e, ref rest @ ..] => {
                let mask = Array::from_vec(vec![true, false, true, false, true]);
                let (a, b) = (pools.array("pool", dtype(d)), pools.rolled(dtype(e)));
                let got = both(&|| evaluated(arrayon::where_(&mask, &a, &b)));
                compare(line, "where", &[dtype(d), dtype(e)], rest, got);
            }
            ["cast", d, e, ref rest @ ..] => {
                let (_, got) =
                    both(&|| evaluated(Ok(pools.array("pool", dtype(d)).astype(dtype(e))))).expect("cast");
                for (i, (&g, &word)) in got.iter().zip(rest).enumerate() {
                    let good = word == "-" || g == bits(dtype(e), word);
                    assert!(good, "line {line}: element {i} of {d} as {e} is {g:x}, not {word}");
                }
            }
            [side @ ("weak" | "reverse"), name, d, text, ref rest @ ..] => {
                let call = binary(find(name));
                let pool = if side == "reverse" && name == "power" { "powers" } else { "pool" };
                let (a, weak) = (Given::Array(pools.array(pool, dtype(d))), Given::Weak(number(text)));
                let got = both(&|| match side {
                    "weak" => evaluated(call(a.clone(), weak.clone())),
                    _ => evaluated(call(weak.clone(), a.clone())),
                });
                // A complex number makes the whole thing complex.
                let with = if text.ends_with('j') { DType::C128 } else { dtype(d) };
                compare(line, name, &[dtype(d), with], rest, got);
            }
            _ => panic!("line {line} is of no known kind"),
        };
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(&mut check));
        if let Err(why) = outcome {
            failures.push(why.downcast_ref::<String>().cloned().unwrap_or_default());
        }
    }
    assert!(failures.is_empty(), "{} lines differ:\n{}", failures.len(), failures.join("\n"));
    assert!(seen["binary"] > 1500 && seen["cast"] == 225 && seen["weak"] > 1000, "{seen:?}");
}

/// Options of a line of reductions.
fn options(axes: &str, text: &str) -> arrayon::Axes {
    let mut out = match axes {
        "all" => arrayon::all_axes(),
        "none" => arrayon::axis([]),
        list => arrayon::axis(list.split(',').map(|a| a.parse().expect("an axis")).collect::<Vec<isize>>()),
    };
    for option in text.split(';').filter(|&o| o != "-") {
        out = match option.split_once('=') {
            None => out.keepdims(),
            Some(("d", name)) => out.dtype(dtype(name)),
            Some((_, ddof)) => out.ddof(ddof.parse().expect("a number")),
        };
    }
    out
}

fn reduce(name: &str, a: &Array, axes: arrayon::Axes) -> Result<Array> {
    match name {
        "sum" => a.sum_with(axes),
        "prod" => a.prod_with(axes),
        "min" => a.min_with(axes),
        "max" => a.max_with(axes),
        "mean" => a.mean_with(axes),
        "var" => a.var_with(axes),
        "std" => a.std_with(axes),
        "argmin" => a.argmin_with(axes),
        "argmax" => a.argmax_with(axes),
        "any" => a.any_with(axes),
        "all" => a.all_with(axes),
        _ => panic!("no reduction is called {name}"),
    }
}

/// Whether a result of a reduction is near enough to NumPy's: the order of additions differs, and
/// NumPy forms variances of half precision in half precision.
fn near(name: &str, dtype: DType, got: Bits, want: Bits) -> bool {
    let ulps = match (name, dtype) {
        _ if got == want => return true,
        ("var" | "std", DType::F16) => 16.0,
        ("sum" | "prod" | "mean" | "var" | "std", _) => 4.0,
        ("min" | "max", _) => 0.0,
        _ => return false,
    };
    match (decode(dtype, got), decode(dtype, want)) {
        (Number::Real(a), Number::Real(b)) => (a - b).abs() <= ulps * number::ulp(dtype, b),
        // Which complex NaN it is depends on the order too.
        (a @ Number::Pair(..), b @ Number::Pair(..)) if a.is_nan() && b.is_nan() => true,
        (Number::Pair(a, b), Number::Pair(c, d)) => {
            let unit = ulps * number::ulp(dtype, c.hypot(d));
            (a - c).abs() <= unit && (b - d).abs() <= unit
        }
        _ => false,
    }
}

#[test]
fn reductions_are_numpys() {
    let mut arrays: Vec<Array> = Vec::new();
    let mut failures = Vec::new();
    let mut count = 0;
    for (line, words) in lines(REDUCTIONS) {
        let (name, a, axes, given, rest) = match words[..] {
            ["array", _, d, text, ref rest @ ..] => {
                let rest: Vec<&str> = rest.iter().copied().filter(|w| !w.is_empty()).collect();
                arrays.push(array(dtype(d), &shape(text), &values(dtype(d), &rest)));
                continue;
            }
            [name, k, axes, given, ref rest @ ..] => {
                (name, &arrays[k.parse::<usize>().expect("a number")], axes, given, rest)
            }
            _ => panic!("line {line} is of no known kind"),
        };
        let what = format!("line {line}: {name} of {} {:?} over {axes} {given}", a.dtype(), a.shape());
        count += 1;
        if !in_turn(line, 3) {
            continue;
        }
        let run = || {
            let r = reduce(name, a, options(axes, given))?;
            Ok((r.shape().to_vec(), evaluated(Ok(r))?))
        };
        let at_once: Result<Evaluated> = run();
        // On a GPU nothing is computed at once; windows make a difference there.
        let later = match on_gpu::active() {
            None => settings::with(|s| s.immediate_len = 0, run),
            Some(_) => settings::with(on_gpu::VARIANTS[2].1, run),
        };
        match (&at_once, &later) {
            (Ok(a), Ok(b)) if a == b => {}
            (Err(a), Err(b)) if a.kind() == b.kind() => {}
            _ => failures.push(format!("{what}: {at_once:?} at once, {later:?} through a plan")),
        }
        match (result(rest), at_once) {
            (Err(error), Err(e)) => {
                if error == "ValueError" && !matches!(e.kind(), ErrorKind::EmptyReduction { .. }) {
                    failures.push(format!("{what}: {e}, but NumPy raises {error}"));
                }
            }
            (Err(error), Ok(got)) => failures.push(format!("{what}: {got:?}, but NumPy raises {error}")),
            (Ok(_), Err(e)) => failures.push(format!("{what}: {e}")),
            (Ok((want, rest)), Ok((got_shape, (got, got_values)))) => {
                let wants: Vec<&str> = rest[1..].iter().copied().filter(|w| !w.is_empty()).collect();
                if got != want || got_shape != shape(rest[0]) || wants.len() != got_values.len() {
                    failures.push(format!("{what}: {got} {got_shape:?}, not {want} {}", rest[0]));
                    continue;
                }
                for (&g, &w) in got_values.iter().zip(&values(want, &wants)) {
                    if !near(name, want, g, w) {
                        failures.push(format!("{what}: {:?}, not {:?}", decode(want, g), decode(want, w)));
                        break;
                    }
                }
            }
        }
    }
    assert!(failures.is_empty(), "{} of {count} differ:\n{}", failures.len(), failures.join("\n"));
    assert!(count > 2000, "{count} lines");
}

#[test]
fn elementwise_results_of_a_gpu_are_numpys() {
    on_gpu(elementwise_results_are_numpys);
}

#[test]
fn reductions_of_a_gpu_are_numpys() {
    on_gpu(reductions_are_numpys);
}

#[test]
fn every_reduction_is_recorded() {
    for reduce in arrayon::Reduce::ALL {
        // Moments are what variances are made of.
        let name = if reduce.name() == "moment" { "var" } else { reduce.name() };
        assert!(lines(REDUCTIONS).any(|(_, words)| words[0] == name), "{name} is not in the file");
    }
}
