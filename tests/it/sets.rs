//! Sets against NumPy's values and against slow ones.

use super::oracle::calls::{Call, calls};
use super::oracle::number::{Random, canonical, read};
use arrayon::{self as np, Array, DType};
use std::collections::BTreeSet;

const RECORDED: &str = include_str!("../data/sorting.txt");

fn parts(u: np::Unique) -> Vec<Array> {
    vec![u.values, u.indices, u.inverse_indices, u.counts]
}

#[test]
fn sets_are_numpys() {
    let (arrays, calls) = calls(RECORDED);
    let mut seen = 0;
    for call in &calls {
        let of = |k: usize| &arrays[call.words[k].parse::<usize>().unwrap()];
        let (x, y) = (of(1), of(2));
        let one = |a: arrayon::Result<Array>| a.map(|a| vec![a]);
        let got = match call.words[0] {
            "unique" => np::unique_with(x, None, true).map(parts),
            "unique_all" => np::unique_all(x).map(parts),
            "unique_rows" => np::unique_with(x, 0, true).map(parts),
            "intersect1d" => np::intersect1d_indices(x, y).map(|(v, a, b)| vec![v, a, b]),
            "union1d" => one(np::union1d(x, y)),
            "setdiff1d" => one(np::setdiff1d(x, y)),
            "setxor1d" => one(np::setxor1d(x, y)),
            _ => continue,
        };
        call.check(got, 0.0);
        others(call, x, y);
        seen += 1;
    }
    assert!(seen > 150, "{seen}");
}

/// The functions that give a part of what another one gives.
fn others(call: &Call, x: &Array, y: &Array) {
    let Ok(wants) = &call.results else { return };
    let check = |got: arrayon::Result<Array>, k: usize| {
        let got = got.unwrap();
        let bits: Vec<_> = read(&got).unwrap().into_iter().map(|b| canonical(got.dtype(), b)).collect();
        let want: Vec<_> = wants[k].bits.iter().map(|&b| canonical(wants[k].dtype, b)).collect();
        assert_eq!((got.dtype(), got.shape()), (wants[k].dtype, &wants[k].shape[..]), "line {}", call.line);
        assert!(got.dtype() != DType::I64 || bits == want, "line {}", call.line);
    };
    match call.words[0] {
        "unique" => check(np::unique(x), 0),
        "unique_all" => {
            check(np::unique_values(x), 0);
            check(np::unique_inverse(x).map(|u| u.0), 0);
            check(np::unique_inverse(x).map(|u| u.1), 2);
            check(np::unique_counts(x).map(|u| u.0), 0);
            check(np::unique_counts(x).map(|u| u.1), 3);
        }
        "intersect1d" => check(np::intersect1d(x, y), 0),
        _ => {}
    }
}

#[test]
fn large_sets() {
    let mut random = Random(7);
    let mut draw =
        |n: usize, of: u64| -> Vec<i64> { (0..n).map(|_| (random.next() % of) as i64 - 40).collect() };
    for (n, of) in [(100_000, 1000), (200_000, 1 << 40), (5, 3)] {
        let (a, b) = (draw(n, of), draw(n / 2, of));
        let (x, y) = (Array::from_slice(&a), Array::from_slice(&b));
        let (p, q): (BTreeSet<i64>, BTreeSet<i64>) = (a.iter().copied().collect(), b.into_iter().collect());
        let list = |a: Array| a.to_vec::<i64>().unwrap();
        assert!(list(np::unique(&x).unwrap()).iter().eq(&p));
        assert!(list(np::union1d(&x, &y).unwrap()).iter().eq(p.union(&q)));
        assert!(list(np::intersect1d(&x, &y).unwrap()).iter().eq(p.intersection(&q)));
        assert!(list(np::setdiff1d(&x, &y).unwrap()).iter().eq(p.difference(&q)));
        assert!(list(np::setxor1d(&x, &y).unwrap()).iter().eq(p.symmetric_difference(&q)));
        let u = np::unique_all(&x).unwrap();
        let (values, inverse) = (list(u.values), list(u.inverse_indices));
        assert!(inverse.iter().zip(&a).all(|(&i, &v)| values[i as usize] == v));
        assert_eq!(list(u.counts).iter().sum::<i64>(), n as i64);
        let first = |v: i64| a.iter().position(|&x| x == v).unwrap() as i64;
        assert!(list(u.indices).iter().zip(&values).take(50).all(|(&i, &v)| i == first(v)));
    }
}

#[test]
fn slices_along_an_axis() {
    let x = np::array![[1, 2, 1, 0], [1, 2, 1, 0], [0, 5, 0, 9]];
    let rows = np::unique_with(&x, 0, true).unwrap();
    assert_eq!(rows.values.to_vec::<i32>().unwrap(), [0, 5, 0, 9, 1, 2, 1, 0]);
    assert_eq!(rows.indices.to_vec::<i64>().unwrap(), [2, 0]);
    assert_eq!(rows.inverse_indices.to_vec::<i64>().unwrap(), [1, 1, 0]);
    assert_eq!(rows.counts.to_vec::<i64>().unwrap(), [1, 2]);
    let columns = np::unique_with(&x, -1, true).unwrap();
    assert_eq!(columns.values.shape(), [3, 3]);
    assert_eq!(columns.values.to_vec::<i32>().unwrap(), [0, 1, 2, 0, 1, 2, 9, 0, 5]);
    assert_eq!(columns.counts.to_vec::<i64>().unwrap(), [1, 2, 1]);
    assert!(np::unique_with(&x, 2, true).is_err());
}

#[test]
fn differences_keep_what_the_common_dtype_rounds() {
    let x = np::array![1i64 << 53, (1 << 53) + 1];
    let left = |y: f64| np::setdiff1d(&x, &np::array![y]).unwrap().to_vec::<i64>().unwrap();
    assert_eq!(left(1.0), [1 << 53, (1 << 53) + 1]);
    // Both are equal to it as float64.
    assert_eq!(left(2f64.powi(53)), [0; 0]);
}
