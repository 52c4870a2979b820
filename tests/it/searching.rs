//! Searching against NumPy's values and against slow searches.

use super::oracle::calls::calls;
use super::oracle::layouts::{self, Kind};
use super::oracle::number::{Random, array, pool, read};
use arrayon::{self as np, Array, DType, ErrorKind, Side, all_axes, axis, settings};

const RECORDED: &str = include_str!("../data/sorting.txt");

#[test]
fn searches_are_numpys() {
    let (arrays, calls) = calls(RECORDED);
    let mut seen = 0;
    for call in &calls {
        let of = |k: usize| &arrays[call.words[k].parse::<usize>().unwrap()];
        let (x, y) = (of(1), of(2));
        let one = |a: arrayon::Result<Array>| a.map(|a| vec![a]);
        let fp = np::array![3.0, 2.0, 5.0, -1.0];
        let curve = [(3.0, 0.5), (2.0, -1.0), (5.0, 2.0), (-1.0, 4.0)].map(|(re, im)| np::c128::new(re, im));
        let curve = Array::from_slice(&curve);
        let got = match call.words[0] {
            "searchsorted_left" => one(np::sort(x, -1).and_then(|x| x.searchsorted(y, Side::Left))),
            "searchsorted_right" => one(np::sort(x, -1).and_then(|x| x.searchsorted(y, Side::Right))),
            "isin" => one(np::isin(y, x)),
            "not_isin" => one(np::not_isin(y, x)),
            "nonzero" => x.nonzero(),
            "argwhere" => one(np::argwhere(x)),
            "flatnonzero" => one(np::flatnonzero(x)),
            "count_nonzero" => one(np::count_nonzero(x, all_axes())),
            "digitize_left" => one(np::digitize(y, x, false)),
            "digitize_right" => one(np::digitize(y, x, true)),
            "interp" => one(np::interp(y, x, &fp)),
            "interp_sides" => one(np::interp_with(y, x, &fp, -5.0, 7.5, None)),
            "interp_period" => {
                let x = x.add(0.5).unwrap();
                one(np::interp_with(&y.slice(np::s![..-3]).unwrap(), &x, &fp, None, None, 3.5))
            }
            "interp_infinite" => {
                let fp = np::array![3.0, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
                one(np::interp(y, x, &fp))
            }
            "interp_complex" => one(np::interp(y, x, &curve)),
            "interp_complex_sides" => one(np::interp_with(y, x, &curve, -5.0, 7.5, None)),
            "interp_complex_period" => {
                let x = x.add(0.5).unwrap();
                one(np::interp_with(&y.slice(np::s![..-3]).unwrap(), &x, &curve, None, None, 3.5))
            }
            "interp_nan" => one(np::interp(y, x, &np::array![3.0, f64::NAN, 1.0, 2.0])),
            _ => continue,
        };
        call.check(got, 1e-15);
        seen += 1;
    }
    assert!(seen > 200, "{seen}");
}

#[test]
fn any_layout_is_searched() {
    let mut random = Random(5);
    for dtype in [DType::F64, DType::F16, DType::I16, DType::C64] {
        let values = pool(dtype);
        for &shape in layouts::SHAPES {
            for &kind in Kind::ALL {
                let mut next = || values[random.below(values.len())];
                let Some((needles, x)) = layouts::make(kind, dtype, shape, &mut next) else { continue };
                if needles.shape() != shape {
                    continue;
                }
                let plain = array(dtype, shape, &x);
                let row = np::sort(&array(dtype, &[values.len()], &values), 0).unwrap();
                let twice = row.expand_dims([1]).unwrap().broadcast_to([values.len(), 2]).unwrap();
                let row = twice.slice(np::s![.., 1]).unwrap();
                for side in [Side::Left, Side::Right] {
                    let got = row.searchsorted(&needles, side).unwrap();
                    let want = row.searchsorted(&plain, side).unwrap();
                    assert_eq!(read(&got).unwrap(), read(&want).unwrap(), "{dtype} {shape:?} {kind:?}");
                    assert_eq!((got.dtype(), got.shape()), (DType::I64, needles.shape()));
                }
            }
        }
    }
}

#[test]
fn places_keep_the_order() {
    let mut random = Random(6);
    let mut draw = |n: usize| -> Vec<f64> { (0..n).map(|_| (random.unit() * 50.0).trunc()).collect() };
    for n in [0, 1, 2, 3, 15, 16, 17, 1000, 70_000] {
        let x = np::sort(&Array::from_vec(draw(n)), -1).unwrap();
        let needles = draw(30_001);
        let (v, row) = (Array::from_slice(&needles), x.to_vec::<f64>().unwrap());
        for threads in [1, 2, 7] {
            settings::with(
                |s| s.threads = threads,
                || {
                    let left = x.searchsorted(&v, Side::Left).unwrap().to_vec::<i64>().unwrap();
                    let right = x.searchsorted(&v, Side::Right).unwrap().to_vec::<i64>().unwrap();
                    let inside = np::isin(&v, &x).unwrap().to_vec::<bool>().unwrap();
                    for (k, v) in needles.iter().enumerate() {
                        let before = row.partition_point(|x| x < v);
                        let after = row.partition_point(|x| x <= v);
                        assert_eq!((left[k], right[k]), (before as i64, after as i64), "{n} {threads}");
                        assert_eq!(inside[k], before < after);
                    }
                },
            );
        }
    }
}

#[test]
fn a_sorter_brings_order() {
    let x = np::array![3.0, 1.0, 2.0];
    let order = x.argsort(-1).unwrap();
    let at = np::searchsorted_with(&x, np::array![1.5, 3.0], Side::Left, &order).unwrap();
    assert_eq!(at.to_vec::<i64>().unwrap(), [1, 2]);
    let wrong = np::array![0i64, 1, 3];
    let error = np::searchsorted_with(&x, 1.0, Side::Left, &wrong).unwrap().eval().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Index { index: 3, size: 3, .. }), "{error}");
    let short = np::searchsorted_with(&x, 1.0, Side::Left, &np::array![0, 1]).unwrap_err();
    assert!(matches!(short.kind(), ErrorKind::Shape { .. }), "{short}");
    let float = np::searchsorted_with(&x, 1.0, Side::Left, &x).unwrap_err();
    assert!(matches!(float.kind(), ErrorKind::DType { .. }), "{float}");
}

#[test]
fn large_masks() {
    for (shape, step) in [(vec![300_000], 3), (vec![500, 401], 7), (vec![3, 0], 1), (vec![90, 20, 80], 1)] {
        let n: usize = shape.iter().product();
        let x = Array::from_vec((0..n as i64).map(|i| i64::from(i % step == 0)).collect::<Vec<i64>>());
        let x = x.reshape(&shape.iter().map(|&n| n as isize).collect::<Vec<isize>>()[..]).unwrap();
        let flat = np::flatnonzero(&x).unwrap().to_vec::<i64>().unwrap();
        assert_eq!(flat, (0..n as i64).filter(|i| i % step == 0).collect::<Vec<i64>>());
        let lists: Vec<Vec<i64>> = x.nonzero().unwrap().iter().map(|a| a.to_vec().unwrap()).collect();
        let rows = np::argwhere(&x).unwrap();
        assert_eq!(rows.shape(), [flat.len(), shape.len()]);
        let rows = rows.to_vec::<i64>().unwrap();
        for (k, &at) in flat.iter().enumerate() {
            let place = (0..shape.len()).fold(0, |sum, axis| sum * shape[axis] as i64 + lists[axis][k]);
            assert_eq!(place, at);
            assert!((0..shape.len()).all(|axis| rows[k * shape.len() + axis] == lists[axis][k]));
        }
    }
    let counts = np::count_nonzero(&np::array![[1, 0, 2], [0, 0, 3]], axis([1])).unwrap();
    assert_eq!(counts.to_vec::<i64>().unwrap(), [2, 1]);
}

#[test]
fn what_cannot_be_searched() {
    let square = np::ones([2, 2], DType::F64);
    let row = np::array![1.0, 2.0];
    let shape = |e: &np::Error| matches!(e.kind(), ErrorKind::Shape { .. });
    assert!(shape(&square.searchsorted(1.0, Side::Left).unwrap_err()));
    assert!(shape(&np::digitize(&row, &square, false).unwrap_err()));
    assert!(shape(&np::interp(&row, &row, &square).unwrap_err()));
    assert!(shape(
        &np::interp(&row, &row.slice(np::s![..0]).unwrap(), &row.slice(np::s![..0]).unwrap()).unwrap_err()
    ));
    assert!(shape(&np::Array::scalar(1.0).nonzero().unwrap_err()));
    let value = |e: &np::Error| matches!(e.kind(), ErrorKind::Value { .. });
    assert!(value(&np::interp_with(&row, &row, &row, None, None, 0.0).unwrap_err()));
    assert!(value(&np::digitize(&row, &np::array![1.0, 3.0, 2.0], false).unwrap_err()));
    let z = row.astype(DType::C128);
    assert!(matches!(np::interp(&z, &row, &row).unwrap_err().kind(), ErrorKind::DType { .. }));
    assert!(matches!(np::digitize(&z, &row, true).unwrap_err().kind(), ErrorKind::DType { .. }));
    let small = np::array![1i8, 2];
    // A number that is beyond the dtype has another one.
    assert_eq!(small.searchsorted(300, Side::Left).unwrap().item::<i64>().unwrap(), 2);
}

#[test]
fn numbers_are_searched_in_a_dtype_that_has_them() {
    let place = |a: &Array, side| np::searchsorted(a, 300, side).unwrap().item::<i64>().unwrap();
    assert_eq!(place(&np::array![1u8, 2], Side::Left), 2);
    let below = np::searchsorted(&np::array![1u8, 2], -1, Side::Left).unwrap();
    assert_eq!(below.item::<i64>().unwrap(), 0);
    // 1.1 is less than the float32 next to it.
    let single = np::searchsorted(&np::array![1.1f32], 1.1, Side::Right).unwrap();
    assert_eq!(single.item::<i64>().unwrap(), 0);
}
