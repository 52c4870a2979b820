//! Histograms against NumPy's values and against slow counts.

use super::oracle::calls::calls;
use super::oracle::number::Random;
use arrayon::{self as np, Array, BinRule, Bins, DType, ErrorKind, Histogram, settings};

const RECORDED: &str = include_str!("../data/statistics.txt");

#[test]
fn histograms_are_numpys() {
    let (arrays, calls) = calls(RECORDED);
    let mut seen = 0;
    for call in &calls {
        let of = |k: usize| &arrays[call.words[k].parse::<usize>().unwrap()];
        let (x, words) = (of(1), &call.words);
        let one = |a: arrayon::Result<Array>| a.map(|a| vec![a]);
        let two = |r: arrayon::Result<(Array, Array)>| r.map(|(a, b)| vec![a, b]);
        let whole = np::arange(0, x.len() as i64, 1).unwrap().reshape(x.shape()).unwrap();
        let edges = [-1.0, 0.0, 0.1, 0.1, 0.5, 1.0];
        let got = match (words[0], &words[2..]) {
            ("histogram", ["edges"]) => two(np::histogram(x, edges)),
            ("histogram", ["edges", "weights"]) => {
                two(np::histogram_with(x, edges, &Histogram::new().weights(&whole)))
            }
            ("histogram", [_, "weights"]) => {
                two(np::histogram_with(x, 5, &Histogram::new().weights(&whole.divide(4.0).unwrap())))
            }
            ("histogram", [bins, rest @ ..]) => {
                let how = match rest {
                    ["range"] => Histogram::new().range(-0.5, 1.0),
                    ["density"] => Histogram::new().density(),
                    _ => Histogram::new(),
                };
                two(np::histogram_with(x, bins.parse::<usize>().unwrap(), &how))
            }
            ("edges", [rule, rest @ ..]) => {
                let how = if rest.is_empty() { Histogram::new() } else { Histogram::new().range(-0.5, 1.0) };
                one(np::histogram_bin_edges(x, BinRule::from_name(rule).unwrap(), &how))
            }
            ("histogram2d", [_]) => {
                let bins = [Bins::Count(4), Bins::from([-1.0, 0.0, 0.5, 2.0])];
                let result = np::histogram2d(x, of(2), bins, [None, None], &Histogram::new());
                result.map(|(a, b, c)| vec![a, b, c])
            }
            ("histogram2d", _) => {
                let (bins, ranges) = ([3.into(), 2.into()], [Some((-1.0, 1.0)), Some((-2.0, 2.0))]);
                let result = np::histogram2d(x, of(2), bins, ranges, &Histogram::new().density());
                result.map(|(a, b, c)| vec![a, b, c])
            }
            ("histogramdd", _) => {
                let bins = [2, 1, 2, 1, 2].map(Bins::Count);
                let result = np::histogramdd(x, &bins, &[None; 5], &Histogram::new());
                result.map(|(counts, edges)| [vec![counts], edges].concat())
            }
            ("bincount", [length]) => one(np::bincount(x, length.parse().unwrap())),
            ("bincount_weighted", [length]) => {
                let weights = whole.divide(8.0).unwrap();
                one(np::bincount_weighted(x, &weights, length.parse().unwrap()))
            }
            _ => continue,
        };
        call.check(got, 1e-14);
        seen += 1;
    }
    assert!(seen > 250, "{seen}");
}

/// Counts of elements between edges, one by one.
fn slow(x: &[f64], edges: &[f64]) -> Vec<i64> {
    let mut counts = vec![0; edges.len() - 1];
    let last = counts.len() - 1;
    for &x in x {
        let bin =
            (0..=last).rev().find(|&k| edges[k] <= x && (x < edges[k + 1] || k == last && x == edges[k + 1]));
        if let Some(bin) = bin {
            counts[bin] += 1;
        }
    }
    counts
}

#[test]
fn edges_decide() {
    let mut random = Random(10);
    for bins in [1, 3, 10, 49, 1000] {
        // Many elements lie on edges.
        let edges = np::linspace(-0.7, 1.3, bins + 1).to_vec::<f64>().unwrap();
        let mut data: Vec<f64> = (0..80_000).map(|_| random.unit() * 1.5).collect();
        for (k, x) in data.iter_mut().enumerate().filter(|(k, _)| k % 3 == 0) {
            *x = edges[k % edges.len()];
        }
        data[5] = f64::NAN;
        data[6] = f64::INFINITY;
        let x = Array::from_slice(&data);
        let how = Histogram::new().range(-0.7, 1.3);
        for threads in [1, 2, 7] {
            settings::with(
                |s| s.threads = threads,
                || {
                    let (counts, got) = np::histogram_with(&x, bins, &how).unwrap();
                    let got = got.to_vec::<f64>().unwrap();
                    let want = slow(&data, &got);
                    assert_eq!(counts.to_vec::<i64>().unwrap(), want, "{bins} bins");
                    let (counts, _) = np::histogram(&x, &got[..]).unwrap();
                    assert_eq!(counts.to_vec::<i64>().unwrap(), want, "{bins} bins by edges");
                },
            );
        }
    }
}

#[test]
fn sums_of_weights_do_not_depend_on_threads() {
    let mut random = Random(11);
    let x = Array::from_vec((0..300_000).map(|_| random.unit()).collect::<Vec<f64>>());
    let weights = Array::from_vec((0..300_000).map(|_| random.unit()).collect::<Vec<f64>>());
    let how = Histogram::new().weights(&weights);
    let run = |threads| {
        settings::with(
            |s| s.threads = threads,
            || np::histogram_with(&x, 7, &how).unwrap().0.to_vec::<f64>().unwrap(),
        )
    };
    let want = run(1);
    assert!([2, 7].iter().all(|&threads| run(threads) == want));
    assert!((want.iter().sum::<f64>() - weights.sum().item::<f64>().unwrap()).abs() < 1e-9);
}

#[test]
fn integers_are_counted() {
    let mut random = Random(12);
    for (n, of) in [(400_000, 10), (400_000, 100_000), (100, 5)] {
        let data: Vec<u32> = (0..n).map(|_| (random.next() % of) as u32).collect();
        let counts = np::bincount(&Array::from_slice(&data), 3).unwrap().to_vec::<i64>().unwrap();
        let mut want = vec![0i64; counts.len()];
        data.iter().for_each(|&v| want[v as usize] += 1);
        assert_eq!(counts, want);
    }
    let none = np::bincount(&np::zeros([0], DType::I64), 0).unwrap();
    assert_eq!(none.shape(), [0]);
    assert_eq!(np::bincount(&np::array![true, false, true], 0).unwrap().to_vec::<i64>().unwrap(), [1, 2]);
}

#[test]
fn what_has_no_histogram() {
    let x = np::array![1.0, 2.0];
    let value = |e: np::Error| assert!(matches!(e.kind(), ErrorKind::Value { .. }), "{e}");
    value(np::histogram(&x, 0).unwrap_err());
    value(np::histogram(&np::array![1.0, f64::NAN], 3).unwrap_err());
    value(np::histogram(&x, [2.0, 1.0]).unwrap_err());
    value(np::histogram_with(&x, 3, &Histogram::new().range(2.0, 1.0)).unwrap_err());
    value(np::histogram_with(&x, BinRule::Auto, &Histogram::new().weights(&x)).unwrap_err());
    value(np::bincount(&np::array![-1, 2], 0).unwrap_err());
    value(np::bincount(&np::array![u64::MAX, 2], 0).unwrap_err());
    let shape = |e: np::Error| assert!(matches!(e.kind(), ErrorKind::Shape { .. }), "{e}");
    shape(np::histogram(&x, [2.0]).unwrap_err());
    shape(np::histogram_with(&x, 3, &Histogram::new().weights(&np::array![1.0])).unwrap_err());
    shape(np::bincount(&np::array![[1, 2]], 0).unwrap_err());
    shape(np::histogramdd(&x, &[Bins::Count(1)], &[None], &Histogram::new()).unwrap_err());
    let dtype = |e: np::Error| assert!(matches!(e.kind(), ErrorKind::DType { .. }), "{e}");
    dtype(np::bincount(&x, 0).unwrap_err());
    dtype(np::histogram(&x.astype(DType::C64), 2).unwrap_err());
    assert_eq!(BinRule::from_name("square"), None);
}

#[test]
fn edges_are_rounded_to_the_elements_dtype() {
    let x = np::array![0.0f32, 1.0, 2.0, 3.0, 4.0, 5.0, 0.1, 0.2, 0.3, 0.7, 0.9, 4.5, 2.5].astype(DType::F16);
    let floats = |a: Array| a.astype(DType::F64).to_vec::<f64>().unwrap();
    let (counts, edges) = np::histogram(&x, 7).unwrap();
    assert_eq!((counts.to_vec::<i64>().unwrap(), edges.dtype()), (vec![5, 2, 1, 1, 1, 1, 2], DType::F16));
    let want = [0.0, 0.71435546875, 1.4287109375, 2.142578125, 2.857421875, 3.572265625, 4.28515625, 5.0];
    assert_eq!(floats(edges), want);
    let unit = Histogram::new().range(0.0, 1.0);
    let (counts, edges) = np::histogram_with(&x, 10, &unit).unwrap();
    assert_eq!(counts.to_vec::<i64>().unwrap(), [1, 1, 1, 1, 0, 0, 0, 1, 0, 2]);
    assert_eq!(floats(edges)[3], 0.300048828125);

    let x = (np::arange(0.0, 11.0, 1.0).unwrap() * 0.1).astype(DType::F32);
    let part = Histogram::new().range(0.1, 0.9);
    let (counts, edges) = np::histogram_with(&x, 10, &part).unwrap();
    assert_eq!(counts.to_vec::<i64>().unwrap(), [1, 1, 1, 1, 0, 1, 1, 1, 1, 1]);
    let want = [0.1, 0.18, 0.26, 0.34, 0.42, 0.5, 0.58, 0.66, 0.74, 0.82, 0.9f32];
    assert_eq!(edges.to_vec::<f32>().unwrap(), want);
    let (counts, _) = np::histogram(&x, 10).unwrap();
    assert_eq!(counts.to_vec::<i64>().unwrap(), [1, 1, 1, 1, 1, 1, 1, 1, 2, 1]);
}

#[test]
fn numbers_of_counts_beyond_memory() {
    let typed = |e: np::Error| {
        assert!(matches!(e.kind(), ErrorKind::OutOfMemory { .. } | ErrorKind::Shape { .. }), "{e}");
    };
    let one = np::array![1.0];
    for most in [1i64 << 50, 1 << 62, i64::MAX] {
        typed(np::bincount(&np::array![most], 0).unwrap_err());
        typed(np::bincount_weighted(&np::array![most], &one, 0).unwrap_err());
    }
    typed(np::bincount(&np::array![1], usize::MAX).unwrap_err());
    typed(np::histogram(&one, 1usize << 50).unwrap_err());
    typed(np::histogram(&one, usize::MAX).unwrap_err());
    // More bins than there are numbers between the ends.
    let close = np::array![1000.0f32, 1001.0].astype(DType::F16);
    assert!(matches!(np::histogram(&close, 10).unwrap_err().kind(), ErrorKind::Value { .. }));
}
