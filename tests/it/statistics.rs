//! Order statistics, averages and covariances against NumPy's values.

use super::oracle::calls::{Call, calls};
use super::oracle::number::Random;
use super::oracle::reductions::{axes, reduction};
use arrayon::{self as np, Array, Covariance, DType, ErrorKind, QuantileMethod, all_axes, axis};

const RECORDED: &str = include_str!("../data/statistics.txt");

fn numbers(text: &str) -> Vec<f64> {
    text.split(',').map(|q| q.parse().unwrap()).collect()
}

fn method(name: &str) -> QuantileMethod {
    QuantileMethod::ALL.into_iter().find(|m| m.name() == name).expect("a method")
}

/// The weights of the file: those of its first weighted average.
fn weights(calls: &[Call], arrays: &[Array]) -> Array {
    let call = calls.iter().find(|call| call.words[0] == "average").expect("an average");
    arrays[call.words[2].parse::<usize>().unwrap()].clone()
}

#[test]
fn statistics_are_numpys() {
    let (arrays, calls) = calls(RECORDED);
    let mut seen = 0;
    for call in &calls {
        let of = |k: usize| &arrays[call.words[k].parse::<usize>().unwrap()];
        let (x, words) = (of(1), &call.words);
        let one = |a: arrayon::Result<Array>| a.map(|a| vec![a]);
        let reduction = reduction(words[0]);
        let got = match words[0] {
            _ if reduction.is_some() => one(reduction.unwrap()(x, axes(words[2]))),
            "quantile" => {
                let (how, q) = (method(words[2]), numbers(words[4]));
                one(match q[..] {
                    [q] => np::quantile_with(x, q, how, axes(words[3])),
                    _ => np::quantile_with(x, q, how, axes(words[3])),
                })
            }
            "nanquantile" => {
                let (how, q) = (method(words[2]), numbers(words[4]));
                one(match how {
                    QuantileMethod::Linear => np::nanquantile(x, q, axes(words[3])),
                    _ => np::nanquantile_with(x, q, how, axes(words[3])),
                })
            }
            "average" => np::average_with(x, of(2), axes(words[3])).map(|(a, b)| vec![a, b]),
            "weighted" => one(np::quantile_weighted(x, numbers(words[4]), of(2), axes(words[3]))),
            "cov" | "corrcoef" => {
                let plain = Covariance::new();
                let counts = np::array![1, 2, 1, 3, 1];
                let how = match words[2] {
                    "counted" => plain.counts(&counts),
                    "weighted" => plain.weights(&weights(&calls, &arrays)),
                    "both" => plain.counts(&counts).weights(&weights(&calls, &arrays)).ddof(0.0),
                    "both1" => plain.counts(&counts).weights(&weights(&calls, &arrays)),
                    "columns" => plain.columns(),
                    "twice" => plain.with(&x.flip([0]).unwrap()),
                    "ddof0" => plain.ddof(0.0),
                    "mixed" => plain.with(of(3)),
                    name if DType::from_name(name).is_some() => plain.dtype(DType::from_name(name).unwrap()),
                    _ => plain,
                };
                one(if words[0] == "cov" { np::cov_with(x, &how) } else { np::corrcoef_with(x, &how) })
            }
            _ => continue,
        };
        call.check(got, 1e-13);
        seen += 1;
    }
    assert!(seen > 950, "{seen}");
}

#[test]
fn quantiles_against_sorted_elements() {
    let mut random = Random(9);
    for n in [1, 2, 10, 4001, 70_000] {
        let mut data: Vec<f64> = (0..n).map(|_| random.unit()).collect();
        let x = Array::from_slice(&data);
        data.sort_by(f64::total_cmp);
        for q in [0.0, 0.1, 0.5, 0.77, 1.0] {
            let place = (n - 1) as f64 * q;
            let (low, rest) = (place.floor() as usize, place.fract());
            let next = data[(low + 1).min(n - 1)];
            let want = data[low] + (next - data[low]) * rest;
            for got in [
                np::quantile(&x, q, all_axes()),
                np::percentile(&x, 100.0 * q, all_axes()),
                np::nanpercentile(&x, 100.0 * q, all_axes()),
            ] {
                let got = got.unwrap().item::<f64>().unwrap();
                assert!((got - want).abs() <= 1e-13, "{n} {q}: {got} {want}");
            }
            let low = np::percentile_with(&x, 100.0 * q, QuantileMethod::Lower, all_axes()).unwrap();
            assert!(data.contains(&low.item::<f64>().unwrap()));
            for how in QuantileMethod::ALL {
                let plain = np::percentile_with(&x, 100.0 * q, how, all_axes()).unwrap();
                let none = np::nanpercentile_with(&x, 100.0 * q, how, all_axes()).unwrap();
                assert!((plain - none).abs().item::<f64>().unwrap() <= 1e-13, "{n} {q} {}", how.name());
            }
        }
        let middle = (data[(n - 1) / 2] + data[n / 2]) / 2.0;
        assert_eq!(np::median(&x, all_axes()).unwrap().item::<f64>().unwrap(), middle);
    }
}

#[test]
fn quantiles_at_infinities_are_numpys() {
    let item = |a: np::Result<Array>| a.unwrap().item::<f64>().unwrap();
    for x in [np::array![f64::INFINITY, f64::INFINITY], np::array![1.0, f64::INFINITY, f64::INFINITY]] {
        for q in [0.5, 1.0] {
            assert!(item(np::quantile(&x, q, all_axes())).is_nan());
            assert!(item(np::nanquantile(&x, q, all_axes())).is_nan());
        }
        assert_eq!(item(np::median(&x, all_axes())), f64::INFINITY);
    }
    assert_eq!(item(np::quantile(&np::array![1.0, f64::INFINITY], 0.25, all_axes())), f64::INFINITY);
}

#[test]
fn several_quantiles_are_float64() {
    let x = np::array![1.0f32, 2.0, 4.0];
    for both in [np::quantile(&x, [0.3, 0.4], all_axes()), np::nanquantile(&x, [0.3, 0.4], all_axes())] {
        let both = both.unwrap();
        assert_eq!((both.dtype(), both.to_vec::<f64>().unwrap()), (DType::F64, vec![1.6, 1.8]));
    }
    assert_eq!(np::quantile(&x, 0.3, all_axes()).unwrap().to_vec::<f32>().unwrap(), [1.6]);
    let half = x.astype(DType::F16);
    assert_eq!(np::quantile(&half, [0.3], all_axes()).unwrap().to_vec::<f64>().unwrap(), [1.6]);
    assert_eq!(np::quantile(&half, 0.3, all_axes()).unwrap().dtype(), DType::F16);
    let low = np::quantile_with(&x, [0.5], QuantileMethod::Lower, all_axes()).unwrap();
    assert_eq!(low.dtype(), DType::F32);
}

#[test]
fn what_is_kept_has_its_dtype() {
    for &dtype in DType::ALL.iter().filter(|d| d.kind() != np::Kind::Complex) {
        let x = np::array![3.0, 1.0, 2.0].astype(dtype);
        let float = if dtype.is_inexact() { dtype } else { DType::F64 };
        let both = np::quantile(&x, [0.0, 0.5], all_axes()).unwrap();
        assert_eq!((both.dtype(), both.shape()), (DType::F64, &[2][..]), "{dtype}");
        assert_eq!(np::quantile(&x, 0.5, all_axes()).unwrap().dtype(), float);
        assert_eq!(np::median(&x, all_axes()).unwrap().dtype(), float);
        assert_eq!(np::nanmedian(&x, all_axes()).unwrap().dtype(), float);
        assert_eq!(np::nanmean(&x, all_axes()).unwrap().dtype(), float);
        let low = np::quantile_with(&x, 0.5, QuantileMethod::Lower, all_axes()).unwrap();
        assert_eq!(low.dtype(), dtype);
        let want = if dtype == DType::Bool { 1.0 } else { 2.0 };
        assert_eq!(low.astype(DType::F64).item::<f64>().unwrap(), want, "{dtype}");
    }
}

#[test]
fn covariances_with_weights() {
    let x = np::array![[1.0, 2.0, 4.0], [0.0, 1.0, 1.0]];
    let counts = np::array![2, 1, 1];
    let repeated = np::array![[1.0, 1.0, 2.0, 4.0], [0.0, 0.0, 1.0, 1.0]];
    let close = |a: Array, b: Array| {
        let (a, b) = (a.to_vec::<f64>().unwrap(), b.to_vec::<f64>().unwrap());
        assert!(a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| (a - b).abs() < 1e-14), "{a:?} {b:?}");
    };
    let counted = Covariance::new().counts(&counts);
    close(np::cov_with(&x, &counted).unwrap(), np::cov(&repeated).unwrap());
    close(np::corrcoef_with(&x, &counted).unwrap(), np::corrcoef(&repeated).unwrap());
    // Weights that are all the same count nothing.
    let even = Covariance::new().weights(&np::array![0.5, 0.5, 0.5]);
    close(np::cov_with(&x, &even).unwrap(), np::cov(&x).unwrap());
    let both = Covariance::new().counts(&counts).weights(&np::array![1.0, 2.0, 1.0]).ddof(0.0);
    let want = Covariance::new().weights(&np::array![2.0, 2.0, 1.0]).ddof(0.0);
    close(np::cov_with(&x, &both).unwrap(), np::cov_with(&x, &want).unwrap());
}

#[test]
fn what_has_no_statistics() {
    let x = np::array![1.0, 2.0];
    let empty = np::zeros([0], DType::F64);
    let value = |e: np::Error| assert!(matches!(e.kind(), ErrorKind::Value { .. }), "{e}");
    value(np::quantile(&x, 1.5, all_axes()).unwrap_err());
    value(np::percentile(&x, [50.0, -1.0], all_axes()).unwrap_err());
    value(np::nanquantile(&x, f64::NAN, all_axes()).unwrap_err());
    value(np::average_with(&x, &np::array![0.0, 0.0], all_axes()).unwrap_err());
    value(np::quantile_weighted(&x, 0.5, &np::array![-1.0, 2.0], all_axes()).unwrap_err());
    value(np::quantile_weighted(&x, 0.5, &np::array![0.0, 0.0], all_axes()).unwrap_err());
    value(np::cov_with(&x, &Covariance::new().weights(&np::array![-1.0, 1.0])).unwrap_err());
    let error = np::quantile(&empty, 0.5, all_axes()).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::EmptyReduction { .. }), "{error}");
    assert!(np::median(&empty, all_axes()).unwrap().item::<f64>().unwrap().is_nan());
    let none = np::nanquantile(&empty, [0.1, 0.2], all_axes()).unwrap().to_vec::<f64>().unwrap();
    assert!(none.len() == 2 && none.iter().all(|q| q.is_nan()));
    let z = x.astype(DType::C128);
    for error in [
        np::quantile(&z, 0.5, all_axes()).unwrap_err(),
        np::nanquantile_with(&z, 0.5, QuantileMethod::Hazen, all_axes()).unwrap_err(),
        np::cov_with(&z, &Covariance::new().dtype(DType::F64)).unwrap_err(),
        np::cov_with(&x, &Covariance::new().dtype(DType::F16)).unwrap_err(),
    ] {
        assert!(matches!(error.kind(), ErrorKind::DType { .. }), "{error}");
    }
    let error = np::average_with(&x, &np::array![1.0, 2.0, 3.0], all_axes()).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Shape { .. }), "{error}");
    assert!(np::cov(&np::zeros([2, 2, 2], DType::F64)).is_err());
    assert!(np::average(&x, axis([1])).is_err());
    assert_eq!(np::average(&x, all_axes()).unwrap().item::<f64>().unwrap(), 1.5);
}

/// The squares of both parts are summed before they are divided: by 0, if no degree of freedom is left.
#[test]
fn variances_of_complex_numbers_without_freedom() {
    let x = np::array![np::c128::new(1.0, 0.0), np::c128::new(2.0, 0.0)];
    for ddof in [2.0, 3.0] {
        for axes in [np::all_axes(), np::all_axes().where_(&np::array![true, true])] {
            let (var, std) =
                (x.var_with(axes.clone().ddof(ddof)).unwrap(), x.std_with(axes.ddof(ddof)).unwrap());
            assert_eq!(
                (var.item::<f64>().unwrap(), std.item::<f64>().unwrap()),
                (f64::INFINITY, f64::INFINITY)
            );
        }
    }
    assert_eq!(x.var_with(np::all_axes().ddof(1.0)).unwrap().item::<f64>().unwrap(), 0.5);
}
