//! The files of values that NumPy produced.

use super::number::{Bits, Number, encode};
use arrayon::{DType, Kind, Weak, c128};

/// The dtype that NumPy calls by a name.
pub(crate) fn dtype(name: &str) -> DType {
    DType::from_name(name).unwrap_or_else(|| panic!("no dtype is called {name}"))
}

/// The bits that a word stands for.
pub(crate) fn bits(dtype: DType, word: &str) -> Bits {
    let part = |text: &str, dtype: DType| match text {
        "nan" => encode(dtype, Number::Real(f64::NAN)),
        _ => Bits::from_str_radix(text, 16).unwrap_or_else(|_| panic!("{text:?} is no number")),
    };
    match (dtype.kind(), word.split_once(':')) {
        (Kind::Complex, Some((re, im))) => {
            let half = if dtype == DType::C64 { DType::F32 } else { DType::F64 };
            part(re, half) | part(im, half) << (8 * half.size())
        }
        _ => part(word, dtype),
    }
}

/// The bits of several words.
pub(crate) fn values(dtype: DType, words: &[&str]) -> Vec<Bits> {
    words.iter().map(|w| bits(dtype, w)).collect()
}

/// A result: its dtype and the rest of the line, or the name of an error.
pub(crate) fn result<'a>(words: &'a [&'a str]) -> Result<(DType, &'a [&'a str]), &'a str> {
    match words {
        ["!", name] => Err(name),
        [name, rest @ ..] => Ok((dtype(name), rest)),
        [] => panic!("a line without a result"),
    }
}

/// A shape as the files write it.
pub(crate) fn shape(text: &str) -> Vec<usize> {
    if text == "s" { vec![] } else { text.split('x').map(|n| n.parse().expect("a length")).collect() }
}

/// A Python number.
pub(crate) fn number(text: &str) -> Weak {
    if let Some((re, im)) = text.strip_suffix('j').and_then(|t| t.split_once('+')) {
        return Weak::Complex(c128::new(re.parse().expect("a number"), im.parse().expect("a number")));
    }
    match text {
        "True" => Weak::Bool(true),
        "False" => Weak::Bool(false),
        _ => text.parse().map(Weak::Int).unwrap_or_else(|_| Weak::Float(text.parse().expect("a number"))),
    }
}

/// The lines of a file without its comments, as words.
pub(crate) fn lines(text: &'static str) -> impl Iterator<Item = (usize, Vec<&'static str>)> {
    let numbered = text.lines().enumerate().filter(|(_, l)| !l.starts_with('#'));
    numbered.map(|(i, l)| (i + 1, l.split(' ').collect()))
}
