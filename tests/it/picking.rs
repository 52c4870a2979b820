//! Choices among elements, frequencies, shifts, powers and triangular factors against NumPy's values.

use super::oracle::calls::calls;
use arrayon::linalg::{Transpose, Triangle};
use arrayon::{self as np, Array, Bounds, Result, linalg};

const RECORDED: &str = include_str!("../data/picking.txt");

/// What the file's words stand for.
struct Words<'a> {
    arrays: &'a [Array],
    words: &'a [&'static str],
}

impl Words<'_> {
    fn array(&self, k: usize) -> &Array {
        &self.arrays[self.number::<usize>(k)]
    }
    fn list(&self, k: usize) -> Vec<&Array> {
        self.words[k].split(',').map(|n| &self.arrays[n.parse::<usize>().expect("a number")]).collect()
    }
    fn number<T: std::str::FromStr>(&self, k: usize) -> T {
        self.words[k].parse().ok().expect("a number")
    }
    /// An axis; any other word is all of them, or none.
    fn axis(&self, k: usize) -> Option<isize> {
        self.words[k].parse().ok()
    }
    fn bounds(&self, k: usize) -> Bounds {
        match self.words[k] {
            "raise" => Bounds::Raise,
            "wrap" => Bounds::Wrap,
            _ => Bounds::Clip,
        }
    }
}

/// An array after it was written to.
fn written(a: &Array, write: impl FnOnce(&mut Array) -> Result<()>) -> Result<Vec<Array>> {
    let mut out = a.copy();
    write(&mut out)?;
    Ok(vec![out])
}

/// The results of a call, and how far they may be from NumPy's.
fn answer(name: &str, w: &Words<'_>) -> (Result<Vec<Array>>, f64) {
    let one = |a: Result<Array>| (a.map(|a| vec![a]), 0.0);
    let near = |a: Result<Array>| (a.map(|a| vec![a]), 1e-13);
    let initial = w.words.last() == Some(&"initial");
    match name {
        "put" => (written(w.array(1), |a| a.put(w.array(2), w.array(3), w.bounds(4))), 0.0),
        "put_along_axis" => {
            let axis = w.axis(4).expect("an axis");
            (written(w.array(1), |a| a.put_along_axis(w.array(2), w.array(3), axis)), 0.0)
        }
        "place" => (written(w.array(1), |a| a.place(w.array(2), w.array(3))), 0.0),
        "putmask" => (written(w.array(1), |a| a.putmask(w.array(2), w.array(3))), 0.0),
        "extract" => one(np::extract(w.array(1), w.array(2))),
        "compress" => one(np::compress(w.array(1), w.array(2), w.axis(3))),
        "choose" => one(np::choose(w.array(1), &w.list(2), w.bounds(3))),
        "select" => {
            let cases: Vec<(&Array, &Array)> = w.list(1).into_iter().zip(w.list(2)).collect();
            one(np::select(&cases, w.array(3)))
        }
        "cumulative_sum" if initial => one(np::cumulative_sum_with(w.array(1), w.axis(2), None, true)),
        "cumulative_sum" => one(np::cumulative_sum(w.array(1), w.axis(2))),
        "cumulative_prod" if initial => one(np::cumulative_prod_with(w.array(1), w.axis(2), None, true)),
        "cumulative_prod" => one(np::cumulative_prod(w.array(1), w.axis(2))),
        "fftshift" | "ifftshift" => {
            let axes: Vec<isize> = w.words[2].split(',').filter_map(|axis| axis.parse().ok()).collect();
            let (all, some) = match name {
                "fftshift" => (np::fft::fftshift(w.array(1)), np::fft::fftshift_axes(w.array(1), &axes)),
                _ => (np::fft::ifftshift(w.array(1)), np::fft::ifftshift_axes(w.array(1), &axes)),
            };
            one(if axes.is_empty() { all } else { some })
        }
        "fftfreq" => near(np::fft::fftfreq(w.number(1), w.number(2))),
        "rfftfreq" => near(np::fft::rfftfreq(w.number(1), w.number(2))),
        "matrix_power" => (linalg::matrix_power(w.array(1), w.number(2)).map(|a| vec![a]), 1e-11),
        "matrix_rank" => one(linalg::matrix_rank(w.array(1))),
        "lu" => (linalg::lu(w.array(1)).map(|(p, l, u)| vec![p, l, u]), 1e-12),
        "solve_triangular" => {
            let triangle = if w.words[3] == "lower" { Triangle::Lower } else { Triangle::Upper };
            let form = match w.words[4] {
                "N" => Transpose::No,
                "T" => Transpose::Plain,
                _ => Transpose::Conjugate,
            };
            near(linalg::solve_triangular_with(w.array(1), w.array(2), triangle, form, false))
        }
        _ => panic!("no function is called {name}"),
    }
}

#[test]
fn answers_are_numpys() {
    let (arrays, calls) = calls(RECORDED);
    let mut failures = Vec::new();
    for call in &calls {
        let check = || {
            let (got, tolerance) = answer(call.words[0], &Words { arrays: &arrays, words: &call.words });
            call.check(got, tolerance);
        };
        if let Err(why) = std::panic::catch_unwind(std::panic::AssertUnwindSafe(check)) {
            failures.push(why.downcast_ref::<String>().cloned().unwrap_or_default());
        }
    }
    assert!(failures.is_empty(), "{} calls differ:\n{}", failures.len(), failures.join("\n"));
    assert!(calls.len() > 1000, "{}", calls.len());
}
