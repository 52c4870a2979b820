//! Windows, convolutions, differences, gradients and phases beside NumPy's.

use super::oracle::tables::{self, Arg};
use arrayon::{
    self as np, Array, DType, Diff, ErrorKind, Gradient, Overlap, Result, Spacing, Unwrap, Weak, c128, s,
    settings,
};

const DATA: &str = include_str!("../data/signal.txt");

fn overlap(word: &str) -> Overlap {
    match word {
        "full" => Overlap::Full,
        "same" => Overlap::Same,
        _ => Overlap::Valid,
    }
}

fn spacing(arg: Arg) -> Spacing {
    if arg.0.contains(':') { Spacing::At(arg.array()) } else { Spacing::Step(arg.number()) }
}

fn weak(arg: Arg) -> Weak {
    if arg.0.contains('.') { Weak::Float(arg.number()) } else { Weak::Int(arg.number()) }
}

/// Calls a function by name.
fn call(name: &str, args: &[Arg]) -> Result<(Vec<Array>, f64)> {
    let one = |a: Array| vec![a];
    let near = 1e-14;
    let result = match name {
        "bartlett" => one(np::bartlett(args[0].number())),
        "blackman" => one(np::blackman(args[0].number())),
        "hamming" => one(np::hamming(args[0].number())),
        "hanning" => one(np::hanning(args[0].number())),
        "kaiser" => one(np::kaiser(args[0].number(), args[1].number())),
        "i0" => one(np::i0(&args[0].array())?),
        "convolve" => one(np::convolve(&args[0].array(), &args[1].array(), overlap(args[2].0))?),
        "correlate" => one(np::correlate(&args[0].array(), &args[1].array(), overlap(args[2].0))?),
        "diff" => {
            let mut choice = Diff::new().n(args[1].number()).axis(args[2].number());
            if let Some(before) = args[3].maybe() {
                choice = choice.prepend(before);
            }
            if let Some(after) = args[4].maybe() {
                choice = choice.append(after);
            }
            one(np::diff_with(&args[0].array(), choice)?)
        }
        "ediff1d" => one(np::ediff1d(&args[0].array(), args[1].maybe().as_ref(), args[2].maybe().as_ref())?),
        "trapezoid" => one(np::trapezoid_axis(&args[0].array(), spacing(args[1]), args[2].number())?),
        "gradient" => {
            let mut choice = Gradient::new().edge_order(args[1].number());
            if args[2].0 != "-" {
                choice = choice.axes(args[2].0.split(',').map(|n| n.parse().unwrap()).collect::<Vec<_>>());
            }
            for &arg in &args[3..] {
                choice = choice.spacing(spacing(arg));
            }
            np::gradient_with(&args[0].array(), choice)?
        }
        "unwrap" => {
            let mut choice = Unwrap::new().axis(args[3].number());
            if args[1].0 != "-" {
                choice = choice.period(weak(args[1]));
            }
            if args[2].0 != "-" {
                choice = choice.discont(weak(args[2]));
            }
            one(np::unwrap_with(&args[0].array(), choice)?)
        }
        other => panic!("no function is called {other}"),
    };
    Ok((result, near))
}

#[test]
fn results_are_numpys() {
    assert!(tables::check(DATA, call) > 350);
}

#[test]
fn long_signals_are_summed_directly() {
    let wave = |n: usize, k: f64| Array::from_vec((0..n).map(|i| (i as f64 * k).sin()).collect::<Vec<_>>());
    let (a, v) = (wave(20_000, 0.37), wave(301, 1.3));
    let (x, y) = (a.to_vec::<f64>().unwrap(), v.to_vec::<f64>().unwrap());
    let got = np::convolve(&a, &v, Overlap::Same).unwrap();
    assert!(!got.is_ready());
    let got = got.to_vec::<f64>().unwrap();
    assert_eq!(got.len(), 20_000);
    for k in (0..20_000).step_by(997) {
        let terms = (0..301).filter_map(|j| Some(x.get((k + 150usize).checked_sub(j)?)? * y[j]));
        assert!((got[k] - terms.sum::<f64>()).abs() < 1e-12, "{k}");
    }
    // Views as they are, forwards and backwards, and all of the same bits on any number of threads.
    let back = a.slice(s![..;-2]).unwrap();
    let valid = |a: &Array| np::convolve(a, &v, Overlap::Valid).unwrap().to_vec::<f64>().unwrap();
    assert_eq!(valid(&back), valid(&back.copy()));
    let one = settings::with(|s| s.threads = 1, || valid(&a));
    assert_eq!(one, settings::with(|s| s.threads = 2, || valid(&a)));
}

#[test]
fn correlation_conjugates_its_second_operand() {
    let z = Array::from_vec(vec![c128::new(1.0, 2.0), c128::new(-3.0, 0.5)]);
    let energy = np::correlate(&z, &z, Overlap::Valid).unwrap();
    assert_eq!(energy.to_vec::<c128>().unwrap(), [c128::new(14.25, 0.0)]);
}

#[test]
fn arguments_are_checked() {
    let plane = np::ones([2, 2], DType::F64);
    for error in [
        np::convolve(&plane, &plane, Overlap::Full).unwrap_err(),
        np::correlate(&plane, &plane, Overlap::Full).unwrap_err(),
    ] {
        assert!(matches!(error.kind(), ErrorKind::Shape { .. }), "{error}");
    }
    let complex = Array::from_vec(vec![c128::new(1.0, 0.0)]);
    assert!(matches!(np::i0(&complex).unwrap_err().kind(), ErrorKind::DType { .. }));
    assert!(matches!(np::unwrap(&complex).unwrap_err().kind(), ErrorKind::DType { .. }));
    let period = Unwrap::new().period(c128::new(1.0, 0.0));
    assert!(matches!(np::unwrap_with(&plane, period).unwrap_err().kind(), ErrorKind::Value { .. }));
    assert_eq!(np::gradient(&plane).unwrap().len(), 2);
    assert_eq!(np::trapezoid(&plane, 1.0).unwrap().to_vec::<f64>().unwrap(), [1.0, 1.0]);
    assert_eq!(np::diff(&plane).unwrap().to_vec::<f64>().unwrap(), [0.0, 0.0]);
}

#[test]
fn a_number_is_a_signal() {
    let (two, row) = (np::full((), 2i32), np::array![1, 2]);
    for (a, v) in [(&two, &row), (&row, &two)] {
        assert_eq!(np::convolve(a, v, Overlap::Full).unwrap().to_vec::<i32>().unwrap(), [2, 4]);
    }
    assert!(np::correlate(&two, &row, Overlap::Valid).is_err());
}
