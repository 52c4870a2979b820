//! Functions applied to parts of arrays against NumPy's results.

use super::oracle::calls::calls;
use arrayon::{self as np, Array, Piece, Result};

const RECORDED: &str = include_str!("../data/applying.txt");

fn along(name: &str, row: &Array) -> Result<Array> {
    match name {
        "sort" => np::sort(row, 0),
        "sum" => Ok(row.sum()),
        "cumsum" => row.cumsum(None),
        "outer" => np::outer(row, row),
        "ends" => np::take(row, &np::array![0, -1], 0),
        "positive" => row.index(np::at![&row.gt(0)?]),
        "halved" => row.divide(2),
        _ => panic!("{name}"),
    }
}

fn over(name: &str, x: &Array, axis: isize) -> Result<Array> {
    match name {
        "sum" => x.sum_axis(axis),
        "cumsum" => x.cumsum(axis),
        "max" => x.max_axis(axis),
        "outer" => x.expand_dims([0]),
        _ => panic!("{name}"),
    }
}

fn piece(name: &str) -> Piece<'static> {
    match name {
        "double" => &|v| v.multiply(2),
        "sum" => &|v| Ok(v.sum()),
        "half" => &|v| v.divide(2),
        "seven" => &|_| Ok(Array::scalar(7i64)),
        "never" => &|_| panic!("no element is for this function"),
        _ => panic!("{name}"),
    }
}

/// An array with elements replaced by an array, or by a number behind "=".
fn copied(to: &Array, from: &str, mask: Option<&Array>, arrays: &[Array]) -> Result<Array> {
    let mut to = to.clone();
    let array = || &arrays[from.parse::<usize>().unwrap()];
    match (from.strip_prefix('='), mask) {
        (None, None) => np::copyto(&mut to, array())?,
        (None, Some(mask)) => np::copyto_where(&mut to, array(), mask)?,
        (Some("True"), _) => np::copyto(&mut to, true)?,
        (Some("1j"), _) => np::copyto(&mut to, np::c128::new(0.0, 1.0))?,
        (Some(text), _) => match text.parse::<i64>() {
            Ok(whole) => np::copyto(&mut to, whole)?,
            Err(_) => np::copyto(&mut to, text.parse::<f64>().unwrap())?,
        },
    }
    Ok(to)
}

#[test]
fn functions_of_parts_are_numpys() {
    let (arrays, calls) = calls(RECORDED);
    let mut seen = 0;
    for call in &calls {
        let words = &call.words;
        let of = |word: &str| &arrays[word.parse::<usize>().unwrap()];
        let x = of(words[1]);
        let got = match words[0] {
            "along" => np::apply_along_axis(|row| along(words[3], row), words[2].parse().unwrap(), x),
            "over" => {
                let axes: Vec<isize> = words[2].split(',').map(|a| a.parse().unwrap()).collect();
                np::apply_over_axes(|x, axis| over(words[3], x, axis), x, axes)
            }
            "piecewise" => {
                let pieces = words[2..].iter().map(|word| word.split_once(':').unwrap());
                let (rest, cases): (Vec<_>, Vec<_>) = pieces.partition(|(condition, _)| *condition == "-");
                let cases: Vec<(&Array, Piece<'_>)> =
                    cases.iter().map(|(condition, name)| (of(condition), piece(name))).collect();
                np::piecewise(x, &cases, rest.first().map(|(_, name)| piece(name)))
            }
            "copyto" => copied(x, words[2], words.get(3).map(|mask| of(mask)), &arrays),
            name => panic!("{name}"),
        };
        call.check(got.map(|a| vec![a]), 1e-15);
        seen += 1;
    }
    assert!(seen > 540, "{seen}");
}
