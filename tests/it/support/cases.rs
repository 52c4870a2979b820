//! Cases by name, compared with what NumPy gave for them.

use arrayon::{Array, DType, Kind, Result, c128};

/// What each named case gives: arrays, or an error.
pub(crate) struct Cases(Vec<(String, Result<Vec<Array>>)>);

impl Cases {
    pub(crate) fn new() -> Cases {
        Cases(Vec::new())
    }

    /// A case that gives an array.
    pub(crate) fn one(&mut self, name: &str, result: Result<Array>) {
        self.0.push((name.to_string(), result.map(|array| vec![array])));
    }

    /// A case that gives several arrays.
    pub(crate) fn all(&mut self, name: &str, result: Result<Vec<Array>>) {
        self.0.push((name.to_string(), result));
    }

    /// Compares with the lines of a file, which has the same cases; numbers that are not exact may
    /// differ by a few units in the last place if `close` says so.
    pub(crate) fn check(self, file: &str, close: impl Fn(&str) -> bool) {
        let mut want: Vec<(&str, Vec<Vec<&str>>)> = Vec::new();
        for line in file.lines().filter(|line| !line.starts_with('#')) {
            let mut words: Vec<&str> = line.split('|').map(str::trim).collect();
            let name = words.remove(0);
            match want.last_mut() {
                Some((last, lines)) if *last == name => lines.push(words),
                _ => want.push((name, vec![words])),
            }
        }
        let names: Vec<&str> = want.iter().map(|w| w.0).collect();
        for (name, result) in &self.0 {
            let at = names.iter().position(|n| n == name).unwrap_or_else(|| panic!("NumPy has no {name:?}"));
            let lines = &want[at].1;
            match result {
                Err(error) => assert_eq!(lines[0], ["error"], "{name}: {error}"),
                Ok(arrays) => {
                    assert_ne!(lines[0], ["error"], "{name}: no error");
                    assert_eq!(arrays.len(), lines.len(), "{name}");
                    for (array, words) in arrays.iter().zip(lines) {
                        compare(name, array, words, close(name));
                    }
                }
            }
        }
        assert_eq!(self.0.len(), names.len(), "cases without a counterpart");
    }
}

fn compare(name: &str, array: &Array, words: &[&str], close: bool) {
    let shape: Vec<usize> = words[1].split_whitespace().map(|n| n.parse().unwrap()).collect();
    assert_eq!(array.dtype(), DType::from_name(words[0]).unwrap(), "{name}");
    assert_eq!(array.shape(), shape, "{name}");
    let want: Vec<c128> = words[2].split_whitespace().map(number).collect();
    let got = array.astype(DType::C128).to_vec::<c128>().unwrap_or_else(|e| panic!("{name}: {e}"));
    let real = array.dtype().kind() != Kind::Complex;
    let same = |a: f64, b: f64, size: f64| {
        a.to_bits() == b.to_bits()
            || a.is_nan() && b.is_nan()
            || close && (a - b).abs() <= 2.0 * f64::EPSILON * size
    };
    for (g, w) in got.iter().zip(&want) {
        // Complex powers are good to some units of their magnitude.
        let size = if real { w.re.abs() } else { 4.0 * w.norm() };
        let good = same(g.re, w.re, size) && (real || same(g.im, w.im, size));
        assert!(good, "{name}: {got:?}, but NumPy gives {want:?}");
    }
}

fn number(word: &str) -> c128 {
    let (re, im) = word.split_once(',').unwrap_or((word, "0"));
    c128::new(re.parse().unwrap(), im.parse().unwrap())
}
