//! Sorting against NumPy's values and against a slow stable sort.

use super::oracle::layouts::{self, Kind};
use super::oracle::number::{Bits, Number, Random, array, canonical, decode, pool, read, read_canonical};
use super::oracle::recorded::{self, dtype, lines, values};
use arrayon::settings;
use arrayon::{self as np, Array, DType, ErrorKind, SortOrder, SortOrder::*};
use std::cmp::Ordering;

const RECORDED: &str = include_str!("../data/sorting.txt");

/// The axis that a file names.
fn axis(text: &str) -> Option<isize> {
    (text != "all").then(|| text.parse().expect("an axis"))
}

/// Checks dtype, shape and values of a result.
fn check(line: usize, got: arrayon::Result<Array>, want: &[&str]) {
    let got = got.unwrap_or_else(|e| panic!("line {line}: {e}"));
    let d = dtype(want[0]);
    assert_eq!((got.dtype(), got.shape()), (d, &recorded::shape(want[1])[..]), "line {line}");
    assert_eq!(read_canonical(&got).unwrap(), values(d, &want[2..]), "line {line}");
}

#[test]
fn orders_are_numpys() {
    let mut arrays: Vec<Array> = Vec::new();
    let mut seen = 0;
    for (line, words) in lines(RECORDED) {
        let of = |k: &str| &arrays[k.parse::<usize>().unwrap()];
        match words[..] {
            ["array", d, shape, ref rest @ ..] => {
                arrays.push(array(dtype(d), &recorded::shape(shape), &values(dtype(d), rest)));
                continue;
            }
            ["sort", a, along, ref want @ ..] => check(line, np::sort(of(a), axis(along)), want),
            ["argsort", a, along, ref want @ ..] => check(line, of(a).argsort(axis(along)), want),
            ["lexsort", a, b, along, ref want @ ..] => {
                check(line, np::lexsort(&[of(a), of(b)], along.parse().unwrap()), want);
            }
            _ => continue,
        }
        seen += 1;
    }
    assert!(seen > 200, "{seen}");
}

/// NumPy's order of numbers.
fn compare(a: Number, b: Number, order: SortOrder) -> Ordering {
    let parts = |n: Number| match n {
        Number::Pair(re, im) => (re, im),
        Number::Real(x) => (x, 0.0),
        Number::Whole(_) => (0.0, 0.0),
    };
    let ((ar, ai), (br, bi)) = (parts(a), parts(b));
    let group = |re: f64, im: f64| (re.is_nan(), im.is_nan());
    let by = |x: Ordering| if order == Descending { x.reverse() } else { x };
    if let (Number::Whole(a), Number::Whole(b)) = (a, b) {
        return by(a.cmp(&b));
    }
    let known = |a: f64, b: f64| by(a.partial_cmp(&b).unwrap_or(Ordering::Equal));
    group(ar, ai).cmp(&group(br, bi)).then(known(ar, br)).then(known(ai, bi))
}

/// The indices of elements in order, by a sort of the standard library.
fn reference(dtype: DType, x: &[Bits], order: SortOrder) -> Vec<usize> {
    let numbers: Vec<Number> = x.iter().map(|&b| decode(dtype, b)).collect();
    let mut indices: Vec<usize> = (0..x.len()).collect();
    indices.sort_by(|&a, &b| compare(numbers[a], numbers[b], order));
    indices
}

/// Elements of several distributions.
fn draw(dtype: DType, n: usize, way: usize, random: &mut Random) -> Vec<Bits> {
    let pool = pool(dtype);
    let size = 8 * dtype.size();
    let mask = if size == 128 { Bits::MAX } else { (1 << size) - 1 };
    let mut any = || match (dtype, way) {
        (DType::Bool, _) => Bits::from(random.next() & 1),
        (_, 0) => pool[random.below(pool.len())],
        (_, 1) => (Bits::from(random.next()) << 64 | Bits::from(random.next())) & mask,
        _ => super::oracle::number::encode(
            dtype,
            match dtype.kind() {
                np::Kind::Complex => Number::Pair(random.unit().trunc(), random.unit()),
                np::Kind::Float => Number::Real(random.unit() * random.unit()),
                _ => Number::Whole((random.next() % 100) as i128),
            },
        ),
    };
    (0..n).map(|_| any()).collect()
}

#[test]
fn every_length_is_sorted() {
    let mut random = Random(1);
    for &dtype in DType::ALL {
        // Of every number of vectors that networks are for, with 8 and with 16 lanes, and beyond.
        let short = [0, 1, 2, 3, 23, 24, 25, 26, 40, 60, 78, 90, 105, 119, 128, 150, 170, 200, 230, 257];
        for n in short.into_iter().chain([700, 5000, 33_000, 70_000]) {
            let all = n <= 5000 || matches!(dtype, DType::F32 | DType::F64);
            let ways = if all { 0..3 } else { 2..3 };
            for way in ways {
                let x = draw(dtype, n, way, &mut random);
                let a = array(dtype, &[n], &x);
                for order in [Ascending, Descending] {
                    let want = reference(dtype, &x, order);
                    let what = format!("{n} of {dtype}, way {way}, {order:?}");
                    let indices = np::argsort_with(&a, -1, order).unwrap().to_vec::<i64>().unwrap();
                    assert!(indices.iter().zip(&want).all(|(&i, &j)| i as usize == j), "{what}");
                    let got = read(&np::sort_with(&a, -1, order).unwrap()).unwrap();
                    let want: Vec<Bits> = want.iter().map(|&i| x[i]).collect();
                    assert!(got == want, "{what}");
                }
            }
        }
    }
}

#[test]
fn what_is_sorted_already_stays() {
    for n in [30, 5000, 100_000] {
        let up: Vec<f64> = (0..n).map(|i| f64::from(i / 3)).collect();
        let down: Vec<f64> = up.iter().rev().copied().collect();
        for x in [&up, &down] {
            let a = Array::from_slice(x);
            assert_eq!(np::sort(&a, -1).unwrap().to_vec::<f64>().unwrap(), up);
            assert_eq!(np::sort_with(&a, -1, Descending).unwrap().to_vec::<f64>().unwrap(), down);
        }
        let same = np::full([n as usize], 7i64);
        let order: Vec<i64> = (0..i64::from(n)).collect();
        assert_eq!(np::argsort_with(&same, -1, Descending).unwrap().to_vec::<i64>().unwrap(), order);
    }
}

/// Buckets are made by a sample, which may have seen little of the row.
#[test]
fn samples_that_mislead() {
    let mut random = Random(5);
    let n = 150_000;
    let clusters: Vec<f64> = (0..n).map(|i| 1e9 * (i % 3) as f64 + random.unit() * 1e-9).collect();
    // Every element that a step of a power of two meets is the same.
    let hidden: Vec<f64> = (0..n).map(|i| if i % 64 == 0 { -0.0 } else { random.unit() - 0.5 }).collect();
    let odd: Vec<f64> = (0..n).map(|i| if i == n / 2 + 1 { -7.0 } else { 3.0 }).collect();
    let steep: Vec<f64> = (0..n).map(|i| 2f64.powi(i % 2000 - 1000) * random.unit()).collect();
    for x in [clusters, hidden, odd, steep] {
        let mut want = x.clone();
        want.sort_by(|a, b| a.partial_cmp(b).expect("numbers"));
        for threads in [1, 2] {
            let got = settings::with(|s| s.threads = threads, || np::sort(&Array::from_slice(&x), -1));
            assert!(got.unwrap().to_vec::<f64>().unwrap() == want);
        }
    }
}

/// The elements of rows along an axis, in row-major order of the other axes.
fn lanes(shape: &[usize], axis: usize, x: &[Bits]) -> Vec<Vec<Bits>> {
    let inner: usize = shape[axis + 1..].iter().product();
    let outer: usize = shape[..axis].iter().product();
    let at = |o: usize, k: usize, i: usize| x[(o * shape[axis] + k) * inner + i];
    let lane = |o: usize, i: usize| (0..shape[axis]).map(|k| at(o, k, i)).collect();
    (0..outer).flat_map(|o| (0..inner).map(move |i| (o, i))).map(|(o, i)| lane(o, i)).collect()
}

#[test]
fn any_layout_and_axis() {
    let mut random = Random(2);
    for dtype in [DType::F64, DType::I8, DType::F16, DType::C64] {
        for &shape in layouts::SHAPES {
            for &kind in Kind::ALL {
                let mut next = || draw(dtype, 1, 0, &mut random)[0];
                let Some((a, x)) = layouts::make(kind, dtype, shape, &mut next) else { continue };
                if a.shape() != shape {
                    continue;
                }
                for axis in 0..shape.len() {
                    let what = format!("{dtype} {shape:?} {kind:?} axis {axis}");
                    let got = read(&np::sort(&a, axis as isize).unwrap()).unwrap();
                    let order = np::argsort(&a, axis as isize - shape.len() as isize).unwrap();
                    let order = read(&order).unwrap();
                    let rows = lanes(shape, axis, &x);
                    let (got, order) = (lanes(shape, axis, &got), lanes(shape, axis, &order));
                    for ((row, got), order) in rows.iter().zip(got).zip(order) {
                        let want = reference(dtype, row, Ascending);
                        assert!(want.iter().zip(order).all(|(&i, j)| i == j as usize), "{what}");
                        assert!(want.iter().zip(got).all(|(&i, x)| row[i] == x), "{what}");
                    }
                }
                let all = read(&np::sort(&a, None).unwrap()).unwrap();
                let want = reference(dtype, &x, Ascending);
                assert!(all.iter().zip(want).all(|(&got, i)| got == x[i]), "{dtype} {shape:?} {kind:?}");
            }
        }
    }
}

#[test]
fn parts_of_an_order() {
    let mut random = Random(3);
    for &dtype in DType::ALL {
        for n in [1, 2, 17, 1000, 70_000] {
            let x = draw(dtype, n, usize::from(n > 1000) * 2, &mut random);
            let a = array(dtype, &[n], &x);
            let sorted = reference(dtype, &x, Ascending);
            let places = [0, n / 3, n / 2, n - 1];
            let kth = [-1, n as isize / 2, 0, (n / 3) as isize];
            let part = read(&a.partition(kth, -1).unwrap()).unwrap();
            let order = a.argpartition(kth, 0).unwrap().to_vec::<i64>().unwrap();
            let mut seen = vec![false; n];
            order.iter().for_each(|&i| seen[i as usize] = true);
            assert!(seen.iter().all(|&s| s), "{dtype} {n}: not a permutation");
            let indexed: Vec<Bits> = order.iter().map(|&i| x[i as usize]).collect();
            for got in [part, indexed] {
                let cmp = |a: Bits, b: Bits| compare(decode(dtype, a), decode(dtype, b), Ascending);
                for &k in &places {
                    let what = format!("{dtype} {n} at {k}");
                    assert_eq!(cmp(got[k], x[sorted[k]]), Ordering::Equal, "{what}");
                    assert!(got[..k].iter().all(|&v| cmp(v, got[k]) != Ordering::Greater), "{what}");
                    assert!(got[k..].iter().all(|&v| cmp(v, got[k]) != Ordering::Less), "{what}");
                }
                let multiset = |v: &[Bits]| {
                    let mut v: Vec<Bits> = v.iter().map(|&b| canonical(dtype, b)).collect();
                    v.sort_unstable();
                    v
                };
                assert!(multiset(&got) == multiset(&x), "{dtype} {n}: other elements");
            }
            for (order, k) in
                [(Ascending, n / 2), (Descending, n.div_ceil(3)), (Descending, 0), (Ascending, n)]
            {
                let (top, at) = np::top_k(&a, k, -1, order).unwrap();
                let want = reference(dtype, &x, order);
                let at = at.to_vec::<i64>().unwrap();
                assert!(at.len() == k && at.iter().zip(&want).all(|(&i, &j)| i as usize == j), "{dtype} {n}");
                assert!(read(&top).unwrap().iter().zip(&want).all(|(&got, &i)| got == x[i]), "{dtype} {n}");
            }
        }
    }
}

#[test]
fn threads_do_not_matter() {
    let mut random = Random(4);
    for dtype in [DType::F64, DType::F32, DType::U16, DType::C128] {
        for shape in [[300_000, 1], [2, 90_000], [3000, 40]] {
            let x = draw(dtype, shape[0] * shape[1], 1, &mut random);
            let a = array(dtype, &shape, &x);
            let run = |threads: usize| {
                settings::with(
                    |s| s.threads = threads,
                    || {
                        let axis = if shape[1] == 1 { 0 } else { -1 };
                        let (top, at) = np::top_k(&a, 30, axis, Descending).unwrap();
                        let results = [
                            np::sort(&a, axis).unwrap(),
                            np::argsort(&a, axis).unwrap(),
                            np::argpartition(&a, [20], axis).unwrap(),
                            np::partition(&a, [20], axis).unwrap(),
                            top,
                            at,
                        ];
                        results.map(|r| read(&r).unwrap())
                    },
                )
            };
            let one = run(1);
            for threads in [2, 7] {
                assert!(run(threads) == one, "{dtype} {shape:?} on {threads} threads");
            }
        }
    }
}

/// Of as many kinds as a byte has, which are counted by it: on several threads, and by parts.
#[test]
fn bytes_of_every_value() {
    let mut random = Random(9);
    for dtype in [DType::U8, DType::I8, DType::I64] {
        let x = Array::from_vec((0..70_000).map(|_| (random.next() % 256) as i64 - 128).collect::<Vec<_>>());
        let x = x.astype(dtype);
        let mut want = x.astype(DType::I64).to_vec::<i64>().unwrap();
        want.sort_unstable();
        for threads in [1, 2] {
            settings::with(
                |s| s.threads = threads,
                || {
                    let sorted = np::sort(&x, -1).unwrap().astype(DType::I64).to_vec::<i64>().unwrap();
                    assert!(sorted == want, "{dtype}");
                    let at = np::argsort(&x, -1).unwrap();
                    assert!(
                        np::array_equal(np::take(&x, &at, None).unwrap(), np::sort(&x, -1).unwrap()).unwrap()
                    );
                    let parts = np::partition(&x, [35_000], -1).unwrap().astype(DType::I64);
                    assert_eq!(parts.get::<i64>([35_000]).unwrap(), want[35_000], "{dtype}");
                },
            );
        }
    }
}

#[test]
fn what_cannot_be_sorted() {
    let a = np::ones([2, 3], DType::F64);
    for error in
        [np::sort(&a, 2).unwrap_err(), a.argsort(-3).unwrap_err(), np::lexsort(&[&a], 5).unwrap_err()]
    {
        assert!(matches!(error.kind(), ErrorKind::Axis { ndim: 2, .. }), "{error}");
        assert_eq!(error.location().file(), file!());
    }
    let scalar = np::Array::scalar(1.0);
    assert!(matches!(np::sort(&scalar, -1).unwrap_err().kind(), ErrorKind::Axis { ndim: 0, .. }));
    assert_eq!(np::sort(&scalar, None).unwrap().shape(), [1]);
    let error = np::partition(&a, [3], 1).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Index { index: 3, axis: 1, size: 3 }), "{error}");
    assert!(np::argpartition(&a, [-7], None).is_err() && np::argpartition(&a, [-6], None).is_ok());
    assert!(matches!(np::top_k(&a, 4, 1, Descending).unwrap_err().kind(), ErrorKind::Value { .. }));
    assert!(matches!(np::lexsort(&[], 0).unwrap_err().kind(), ErrorKind::Value { .. }));
    let b = np::ones([3, 2], DType::F64);
    assert!(matches!(np::lexsort(&[&a, &b], 0).unwrap_err().kind(), ErrorKind::Shape { .. }));
}

#[test]
fn parts_of_nothing() {
    let none = np::zeros([2, 0], DType::F64);
    assert_eq!(np::partition(&none, [0], -1).unwrap().shape(), [2, 0]);
    assert_eq!(
        np::argpartition(&np::zeros([0], DType::F64), [5], 0).unwrap().to_vec::<i64>().unwrap(),
        [0; 0]
    );
    assert_eq!(np::partition(&np::zeros([0, 3], DType::F64), [5], -1).unwrap().shape(), [0, 3]);
}
