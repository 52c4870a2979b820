//! Floats taken apart and put together, and bits packed into bytes, beside NumPy's.

use super::oracle::calls::calls;
use super::oracle::number::read_canonical;
use arrayon::{self as np, Array, BitOrder, DType, ErrorKind, Result, bf16, c128, settings};

const DATA: &str = include_str!("../data/exponents.txt");

fn call(words: &[&str], arrays: &[Array]) -> Result<Vec<Array>> {
    let array = |k: usize| &arrays[words[k].parse::<usize>().expect("the number of an array")];
    let maybe = |k: usize| words[k].parse::<isize>().ok();
    let order = || if *words.last().expect("an order") == "big" { BitOrder::Big } else { BitOrder::Little };
    let both = |(a, b)| vec![a, b];
    Ok(match words[0] {
        "modf" => both(np::modf(array(1))?),
        "frexp" => both(np::frexp(array(1))?),
        "ldexp" => vec![np::ldexp(array(1), array(2))?],
        "packbits" => vec![np::packbits(array(1), maybe(2), order())?],
        "unpackbits" => vec![np::unpackbits(array(1), maybe(2), maybe(3), order())?],
        other => panic!("no function is called {other}"),
    })
}

#[test]
fn results_are_numpys_to_the_bit() {
    let (arrays, calls) = calls(DATA);
    assert!(calls.len() > 500, "{} calls", calls.len());
    for c in calls {
        let what = format!("line {}: {}", c.line, c.words.join(" "));
        let run = || {
            let got = call(&c.words, &arrays)?;
            got.iter()
                .map(|a| Ok((a.dtype(), a.shape().to_vec(), read_canonical(a)?)))
                .collect::<Result<Vec<_>>>()
        };
        let later = settings::with(|s| s.immediate_len = 0, run);
        match (&c.results, run()) {
            (Err(_), Err(_)) => assert!(later.is_err(), "{what}"),
            (Ok(wants), Ok(got)) => {
                assert_eq!(later.expect("it went at once"), got, "{what}");
                assert_eq!(got.len(), wants.len(), "{what}");
                for (got, want) in got.into_iter().zip(wants) {
                    assert_eq!(got, (want.dtype, want.shape.clone(), want.bits.clone()), "{what}");
                }
            }
            (_, got) => panic!("{what}: {got:?}"),
        }
    }
}

/// NumPy has no bfloat16: here what it is in float32, whose exponents are the same.
#[test]
fn bfloat16_is_taken_apart_exactly() {
    let all: Vec<bf16> = (0..=u16::MAX).step_by(7).map(bf16::from_bits).collect();
    let x = Array::from_vec(all);
    let (significand, exponent) = np::frexp(&x).expect("floats");
    assert_eq!(significand.dtype(), DType::BF16);
    let back = np::ldexp(&significand, &exponent).expect("floats and integers");
    assert_eq!(read_canonical(&back).expect("read"), read_canonical(&x).expect("read"));
    let size = significand.abs();
    let inside = size.ge(0.5).expect("floats").logical_and(size.lt(1.0).expect("floats")).expect("bools");
    let plain = x.isfinite().logical_and(x.ne(0).expect("floats")).expect("bools");
    assert!(np::array_equal(inside, plain).expect("bools"));
    let (fraction, whole) = np::modf(&x).expect("floats");
    assert!(np::array_equal_with(&whole, x.trunc(), true).expect("floats"));
    let within = fraction.abs().lt(1.0).expect("floats").logical_or(x.isnan()).expect("bools");
    assert!(within.all().item::<bool>().expect("read"));
}

#[test]
fn arguments_are_checked() {
    let z = np::array![c128::new(1.0, 0.0)];
    for error in [
        np::modf(&z).unwrap_err(),
        np::frexp(&z).unwrap_err(),
        np::ldexp(&z, 1).unwrap_err(),
        np::ldexp(1.0, &z).unwrap_err(),
        np::packbits(&z, None, BitOrder::Big).unwrap_err(),
        np::unpackbits(&np::array![1], None, None, BitOrder::Big).unwrap_err(),
    ] {
        assert!(matches!(error.kind(), ErrorKind::DType { .. }), "{error}");
    }
    let bytes = np::array![1_u8];
    let error = np::unpackbits(&bytes, None, isize::MIN, BitOrder::Big).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Value { .. }), "{error}");
    let error = np::unpackbits(&bytes, None, isize::MAX, BitOrder::Big).expect("built").eval().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::OutOfMemory { .. }), "{error}");
}
