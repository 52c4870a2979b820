//! Files of calls that NumPy answered: arrays, then lines `function arguments = results`.

use super::number::{Bits, Number, array, canonical, decode, read};
use super::recorded::{self, dtype, lines, values};
use arrayon::{Array, DType, Kind};

/// A value that came out.
pub(crate) struct Value {
    pub(crate) dtype: DType,
    pub(crate) shape: Vec<usize>,
    pub(crate) bits: Vec<Bits>,
}

/// A call with what came of it: results, or the name of an error.
pub(crate) struct Call {
    pub(crate) line: usize,
    pub(crate) words: Vec<&'static str>,
    pub(crate) results: Result<Vec<Value>, &'static str>,
}

impl Call {
    /// Checks results against the file's; those of floats may be apart by so much of their size.
    pub(crate) fn check(&self, got: arrayon::Result<Vec<Array>>, tolerance: f64) {
        let what = format!("line {}: {}", self.line, self.words.join(" "));
        let wants = match &self.results {
            Ok(wants) => wants,
            Err(name) => {
                let evaluated = got.and_then(|arrays| arrays.iter().try_for_each(Array::eval));
                assert!(evaluated.is_err(), "{what}: NumPy raises {name}");
                return;
            }
        };
        let got = got.unwrap_or_else(|e| panic!("{what}: {e}"));
        assert_eq!(got.len(), wants.len(), "{what}");
        for (got, want) in got.iter().zip(wants) {
            assert_eq!((got.dtype(), got.shape()), (want.dtype, &want.shape[..]), "{what}");
            let bits = read(got).unwrap_or_else(|e| panic!("{what}: {e}"));
            for (&a, &b) in bits.iter().zip(&want.bits) {
                let near = same(want.dtype, a, b, tolerance);
                let numbers = (decode(want.dtype, a), decode(want.dtype, b));
                assert!(near, "{what}: {numbers:?} of {:?}", show(want.dtype, &bits));
            }
        }
    }
}

fn show(dtype: DType, bits: &[Bits]) -> Vec<Number> {
    bits.iter().take(20).map(|&b| decode(dtype, b)).collect()
}

/// Whether two elements are the same number, or near; zeros are whatever their sign, and so are complex
/// numbers with a NaN.
fn same(dtype: DType, a: Bits, b: Bits, tolerance: f64) -> bool {
    if canonical(dtype, a) == canonical(dtype, b) {
        return true;
    }
    let scale = match dtype {
        DType::F16 => 2f64.powi(42),
        DType::F32 | DType::C64 => 2f64.powi(29),
        _ => 1.0,
    };
    let near = |a: f64, b: f64| {
        a == b || (a.is_nan() && b.is_nan()) || (a - b).abs() <= tolerance * scale * b.abs().max(1e-3)
    };
    match (dtype.kind(), decode(dtype, a), decode(dtype, b)) {
        (Kind::Float, Number::Real(a), Number::Real(b)) => near(a, b),
        (Kind::Complex, a, b) if a.is_nan() || b.is_nan() => a.is_nan() && b.is_nan(),
        // In terms of the magnitude, unless that is not finite.
        (Kind::Complex, Number::Pair(a, b), Number::Pair(c, d)) => {
            let apart = (a - c).hypot(b - d);
            apart <= tolerance * scale * c.hypot(d).max(1e-3) || near(a, c) && near(b, d)
        }
        _ => false,
    }
}

/// The arrays of a file, and its calls.
pub(crate) fn calls(text: &'static str) -> (Vec<Array>, Vec<Call>) {
    let (mut arrays, mut calls) = (Vec::new(), Vec::new());
    let value = |words: &[&str]| {
        let dtype = dtype(words[0]);
        Value { dtype, shape: recorded::shape(words[1]), bits: values(dtype, &words[2..]) }
    };
    for (line, words) in lines(text) {
        if words[0] == "array" {
            let v = value(&words[1..]);
            arrays.push(array(v.dtype, &v.shape, &v.bits));
            continue;
        }
        let Some(at) = words.iter().position(|&w| w == "=") else { continue };
        let results = match &words[at + 1..] {
            ["!", name] => Err(*name),
            rest => Ok(rest.split(|&w| w == "|").map(value).collect()),
        };
        calls.push(Call { line, words: words[..at].to_vec(), results });
    }
    (arrays, calls)
}
