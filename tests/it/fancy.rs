//! Indices with arrays, and running results, against what NumPy gives for them.

use arrayon::settings;
use arrayon::{self as np, Array, Bounds, DType, ErrorKind, Index, Op, Pick, Places, at, s};

/// The lines of the table that start with a word: what stands before and after the `=`.
fn lines(word: &'static str) -> impl Iterator<Item = (Vec<&'static str>, Vec<&'static str>)> {
    let text = include_str!("../data/fancy.txt");
    text.lines().filter_map(move |line| {
        let (left, right) = line.strip_prefix(word)?.strip_prefix(' ')?.split_once(" = ")?;
        Some((left.split(' ').collect(), right.split(' ').collect()))
    })
}

fn shape(text: &str) -> Vec<usize> {
    text.split('x').filter(|t| *t != "-").map(|t| t.parse().unwrap()).collect()
}

fn list(text: &str) -> Vec<i64> {
    text.split(',').filter(|t| *t != "-").map(|t| t.parse::<i128>().unwrap() as i64).collect()
}

fn array(own: &[usize], values: &str) -> Array {
    Array::from_shape_vec(own, list(values)).unwrap()
}

/// Counts from 0 in a shape, lying in memory in one of several ways.
fn counting(own: &[usize], way: usize) -> Array {
    let len: usize = own.iter().product();
    let x = Array::from_shape_vec(own, (0..len as i64).collect::<Vec<_>>()).unwrap();
    let axes: Vec<isize> = (0..own.len() as isize).collect();
    match way {
        0 => x,
        // Column-major.
        1 => x.t().copy().t(),
        // Every axis backwards in memory.
        2 => x.flip(&axes).unwrap().copy().flip(&axes).unwrap(),
        // Every other element of a larger array.
        _ => {
            let wide: Vec<usize> = own.iter().map(|n| 2 * n).collect();
            let places: Vec<Index> = own.iter().map(|_| Index::ALL.step(2)).collect();
            let mut all = np::full(wide, -7i64);
            all.set(&places, &x).unwrap();
            all.slice(&places).unwrap()
        }
    }
}

fn index(text: &str) -> Vec<Pick> {
    let places = text.split(';').filter(|t| !t.is_empty());
    places
        .map(|place| {
            let (kind, rest) = place.split_at(1);
            let parts = || rest.split_once(':').unwrap();
            match kind {
                "i" => Pick::from(rest.parse::<isize>().unwrap()),
                "e" => Pick::Basic(Index::Ellipsis),
                "n" => Pick::Basic(Index::NewAxis),
                "b" => Pick::from(rest == "1"),
                "a" => Pick::from(array(&shape(parts().0), parts().1)),
                "m" => Pick::from(array(&shape(parts().0), parts().1).astype(DType::Bool)),
                _ => {
                    let bounds: Vec<Option<isize>> = rest.split(',').map(|t| t.parse().ok()).collect();
                    let [start, stop, step] = bounds[..] else { panic!("a slice has three parts") };
                    Pick::Basic(Index::Slice { start, stop, step: step.unwrap() })
                }
            }
        })
        .collect()
}

fn with_all_settings(run: impl Fn()) {
    run();
    settings::with(|s| s.immediate_len = 0, run);
}

#[test]
fn reading_gives_what_numpy_gives() {
    with_all_settings(|| {
        for (left, right) in lines("index") {
            for way in 0..4 {
                let x = counting(&shape(left[0]), way);
                let got = x.index(index(left[1])).unwrap_or_else(|e| panic!("{left:?}: {e}"));
                assert_eq!(got.shape(), shape(right[0]), "{left:?}");
                assert_eq!(got.to_vec::<i64>().unwrap(), list(right[1]), "{left:?} lying in way {way}");
            }
        }
    });
}

#[test]
fn writing_gives_what_numpy_gives() {
    with_all_settings(|| {
        for (left, right) in lines("set") {
            for way in 0..4 {
                let mut x = counting(&shape(left[0]), way);
                let before = x.clone();
                let part = x.index(index(left[1])).unwrap();
                let len = part.len() as i64;
                let value = Array::from_shape_vec(part.shape(), (0..len).map(|k| -1 - k).collect::<Vec<_>>());
                x.set_index(index(left[1]), value.unwrap()).unwrap();
                assert_eq!(x.to_vec::<i64>().unwrap(), list(right[0]), "{left:?} lying in way {way}");
                let count: Vec<i64> = (0..before.len() as i64).collect();
                assert_eq!(before.to_vec::<i64>().unwrap(), count, "{left:?}: another handle changed");
            }
        }
        for (left, right) in lines("add") {
            for way in 0..4 {
                let mut x = counting(&shape(left[0]), way);
                x.accumulate_at(Op::Add, index(left[1]), 1000).unwrap();
                assert_eq!(x.to_vec::<i64>().unwrap(), list(right[0]), "{left:?} lying in way {way}");
            }
        }
    });
}

#[test]
fn indices_that_do_not_fit_are_errors() {
    let mut seen = 0;
    for (left, _) in lines("fault") {
        let x = counting(&shape(left[0]), 0);
        let got = x.index(index(left[1])).and_then(|a| a.eval());
        assert!(got.is_err(), "{left:?}");
        seen += 1;
    }
    assert!(seen > 0);
    let x = counting(&[3, 4], 0);
    let fault = |got: np::Result<Array>| got.and_then(|a| a.eval()).unwrap_err();
    let error = fault(x.index(at![.., [0, 4]]));
    assert!(matches!(error.kind(), ErrorKind::Index { index: 4, axis: 1, size: 4 }), "{error}");
    assert!(error.location().file().ends_with("fancy.rs"), "{error}");
    let error = fault(x.index(at![newaxis, 1, [-5]]));
    assert!(matches!(error.kind(), ErrorKind::Index { index: -5, axis: 1, size: 4 }), "{error}");
    let error = fault(x.index(at![np::array![u64::MAX]]));
    assert!(matches!(error.kind(), ErrorKind::Index { axis: 0, .. }), "{error}");
    assert!(matches!(fault(x.index(at![np::array![0.5]])).kind(), ErrorKind::DType { .. }));
    assert!(matches!(fault(x.index(at![[0, 1], [0, 1, 2]])).kind(), ErrorKind::Broadcast { .. }));
    assert!(matches!(fault(x.index(at![[0], [0], [0]])).kind(), ErrorKind::TooManyIndices { .. }));
    assert!(matches!(fault(x.index(at![np::array![true, false]])).kind(), ErrorKind::Shape { .. }));
    // A failed write leaves other handles what they had.
    let mut y = x.clone();
    y.set_index(at![[0, 3]], 5).unwrap();
    assert!(matches!(y.eval().unwrap_err().kind(), ErrorKind::Index { index: 3, axis: 0, size: 3 }));
    assert_eq!(x.to_vec::<i64>().unwrap(), (0..12).collect::<Vec<_>>());
}

#[test]
fn indices_beyond_int64_are_outside() {
    // As int64 they would be -1 and -2, which are inside.
    let (far, x) = (np::array![u64::MAX, u64::MAX - 1], counting(&[3], 0));
    let index = |got: np::Result<()>| {
        let error = got.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Index { axis: 0, size: 3, .. }), "{error}");
    };
    let places = || Places::try_from(&far);
    index(places().and_then(|at| np::delete(&x, at, None)).map(drop));
    index(places().and_then(|at| np::insert(&x, at, 5, None)).map(drop));
    index(np::unravel_index(&far, [3]).map(drop));
    index(np::ravel_multi_index([&far], [3], Bounds::Raise).map(drop));
    index(np::take(&x, &far, 0).and_then(|a| a.eval()));
    index(np::take_along_axis(&x, &far, 0).and_then(|a| a.eval()));
    index(np::choose(&far, &[&x.slice(s![..2]).unwrap(); 3], Bounds::Raise).and_then(|a| a.eval()));
    let mut y = x.clone();
    index(y.put(&far, 5, Bounds::Raise).and_then(|()| y.eval()));
    let sorter = np::array![0, 1, u64::MAX];
    index(np::searchsorted_with(&x, 1, np::Side::Left, &sorter).and_then(|a| a.eval()));
    // Other rules bring them inside: the remainders by 3 of 2^64 - 1 and 2^64 - 2 are 0 and 2.
    let list = |got: np::Result<Array>| got.unwrap().to_vec::<i64>().unwrap();
    for (bounds, want) in [(Bounds::Wrap, [0, 2]), (Bounds::Clip, [2, 2])] {
        assert_eq!(list(np::ravel_multi_index([&far], [3], bounds)), want);
        assert_eq!(list(np::take_with(&x, &far, 0, bounds)), want);
        let choices = [0i64, 1, 2].map(|i| np::full([2], i));
        assert_eq!(list(np::choose(&far, &choices.each_ref(), bounds)), want);
        let (mut put, mut at) = (x.clone(), x.clone());
        put.put(&far, np::array![7, 8], bounds).unwrap();
        at.put(&Array::from_vec(want.to_vec()), np::array![7, 8], Bounds::Raise).unwrap();
        assert_eq!(list(Ok(put)), list(Ok(at)));
    }
}

#[test]
fn indices_of_any_integer_dtype_and_lying_in_any_way() {
    let x = counting(&[5, 3], 0);
    let want = x.index(at![[4, 0, 2]]).unwrap().to_vec::<i64>().unwrap();
    for dtype in DType::ALL.iter().filter(|d| d.is_integer()) {
        let places = np::array![4, 0, 2].astype(*dtype);
        assert_eq!(x.index(at![places]).unwrap().to_vec::<i64>().unwrap(), want, "{dtype}");
    }
    let places = np::array![2, 9, 0, 9, 4].slice(s![..;-2]).unwrap();
    assert_eq!(x.index(at![&places]).unwrap().to_vec::<i64>().unwrap(), want);
    let same = np::array![1].broadcast_to([4]).unwrap();
    assert_eq!(x.index(at![&same, 2]).unwrap().to_vec::<i64>().unwrap(), [5; 4]);
    // Every dtype is moved as it is.
    for &dtype in DType::ALL {
        let y = x.astype(dtype);
        let got = y.index(at![[4, 0, 2]]).unwrap();
        assert_eq!(got.dtype(), dtype);
        let want = Array::from_shape_vec([3, 3], want.clone()).unwrap().astype(dtype);
        assert!(got.eq(&want).unwrap().all().item::<bool>().unwrap(), "{dtype}");
    }
}

#[test]
fn large_arrays_are_picked_from_in_parallel() {
    let n = 300_000usize;
    let x = np::arange(0, n as i64, 1).unwrap();
    let places = (&x * 7919i64 + 13).remainder_of(n as i64);
    let got = x.index(at![&places]).unwrap().to_vec::<i64>().unwrap();
    assert!((0..n as i64).zip(&got).all(|(k, &v)| v == (k * 7919 + 13) % n as i64));
    let mask = places.lt(1000).unwrap();
    let got = x.index(at![&mask]).unwrap().to_vec::<i64>().unwrap();
    let want: Vec<i64> = (0..n as i64).filter(|k| (k * 7919 + 13) % (n as i64) < 1000).collect();
    assert_eq!(got, want);
    // Rows, and a column, of a matrix.
    let m = x.reshape([3000, 100]).unwrap();
    let rows = np::array![2999, 0, 17];
    let got = m.index(at![&rows]).unwrap();
    assert_eq!(got.slice(s![2]).unwrap().to_vec::<i64>().unwrap(), (1700..1800).collect::<Vec<_>>());
    let far = np::full([100_000], 42i64);
    assert!(
        m.index(at![.., &far])
            .unwrap()
            .eq(m.slice(s![.., 42..43]).unwrap())
            .unwrap()
            .all()
            .item::<bool>()
            .unwrap()
    );
}

/// What NumPy's `%` gives for positive operands.
trait Remainder {
    fn remainder_of(&self, n: i64) -> Array;
}

impl Remainder for Array {
    fn remainder_of(&self, n: i64) -> Array {
        let values = self.to_vec::<i64>().unwrap();
        Array::from_vec(values.into_iter().map(|v| v % n).collect::<Vec<_>>())
    }
}

#[test]
fn take_and_its_kin_give_what_numpy_gives() {
    with_all_settings(|| {
        for (left, right) in lines("take") {
            let bounds = match left[3] {
                "raise" => Bounds::Raise,
                "wrap" => Bounds::Wrap,
                _ => Bounds::Clip,
            };
            let (places, axis) = (Array::from_vec(list(left[1])), left[2].parse::<isize>().ok());
            for way in 0..4 {
                let got = np::take_with(&counting(&shape(left[0]), way), &places, axis, bounds).unwrap();
                assert_eq!(got.shape(), shape(right[0]), "{left:?}");
                assert_eq!(got.to_vec::<i64>().unwrap(), list(right[1]), "{left:?}");
            }
        }
        for (left, right) in lines("along") {
            let (places, axis) = (array(&shape(left[1]), left[2]), left[3].parse::<isize>().unwrap());
            for way in 0..4 {
                let x = counting(&shape(left[0]), way);
                let got = np::take_along_axis(&x, &places, axis).unwrap();
                assert_eq!(got.shape(), shape(right[0]), "{left:?}");
                assert_eq!(got.to_vec::<i64>().unwrap(), list(right[1]), "{left:?}");
                // What was taken, put back, changes nothing; other values can be taken again.
                let mut y = x.clone();
                y.put_along_axis(&places, &got, axis).unwrap();
                assert_eq!(y.to_vec::<i64>().unwrap(), x.to_vec::<i64>().unwrap(), "{left:?}");
                y.put_along_axis(&places, -5, axis).unwrap();
                let again = np::take_along_axis(&y, &places, axis).unwrap().to_vec::<i64>().unwrap();
                assert!(again.iter().all(|&v| v == -5), "{left:?}");
            }
        }
    });
    let x = counting(&[3], 0);
    let error = np::take(&x, &np::array![3], 0).unwrap().eval().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Index { index: 3, axis: 0, size: 3 }));
    let none = np::zeros([0], DType::I64);
    assert!(np::take_with(&none, &np::array![0], 0, Bounds::Clip).is_err());
    let error = np::take(&none, &np::array![true], 0).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Index { index: 1, axis: 0, size: 0 }), "{error}");
    // Of an axis without elements there is none, even if the result would have none either.
    let empty = np::zeros([0, 3], DType::I64);
    assert!(np::take(&empty.slice(np::s![.., ..0]).unwrap(), &np::array![0], 0).is_err());
    assert_eq!(np::take(&none, &none, 0).unwrap().to_vec::<i64>().unwrap(), []);
}

#[test]
fn running_results_give_what_numpy_gives() {
    with_all_settings(|| {
        for (left, right) in lines("scan") {
            let (name, axis, own) = (left[0], left[2].parse::<isize>().ok(), shape(left[3]));
            let x = array(&own, left[4]).astype(DType::from_name(left[1]).unwrap());
            for x in [x.clone(), x.t().copy().t(), x.flip([]).unwrap()] {
                let got = if name == "cumsum" { x.cumsum(axis) } else { x.cumprod(axis) }.unwrap();
                assert_eq!(got.dtype().name(), right[0], "{left:?}");
                assert_eq!(got.astype(DType::I64).to_vec::<i64>().unwrap(), list(right[1]), "{left:?}");
            }
        }
    });
    // From left to right, on all columns at once and in parallel, whatever the axis.
    let x = np::linspace(0.1, 3.0, 120_000).reshape([400, 300]).unwrap();
    let values = x.to_vec::<f64>().unwrap();
    let down = x.cumsum(0).unwrap().to_vec::<f64>().unwrap();
    let across = x.cumsum(1).unwrap().to_vec::<f64>().unwrap();
    for j in 0..300 {
        let mut sum = 0.0;
        for i in 0..400 {
            sum = if i == 0 { values[j] } else { sum + values[i * 300 + j] };
            assert_eq!(down[i * 300 + j], sum);
        }
    }
    for i in 0..400 {
        let mut sum = 0.0;
        for j in 0..300 {
            sum = if j == 0 { values[i * 300] } else { sum + values[i * 300 + j] };
            assert_eq!(across[i * 300 + j], sum);
        }
    }
    let x = np::array![2.0, f64::NAN, 1.0];
    assert!(np::accumulate(Op::Maximum, &x, 0).unwrap().get::<f64>([2]).unwrap().is_nan());
    let bits = np::array![1u8, 6, 8];
    assert_eq!(np::accumulate(Op::BitwiseOr, &bits, 0).unwrap().to_vec::<u8>().unwrap(), [1, 7, 15]);
    assert!(matches!(np::accumulate(Op::Less, &bits, 0).unwrap_err().kind(), ErrorKind::DType { .. }));
    let with = np::cumulative_sum_with(&bits, 0, None, true).unwrap();
    assert_eq!(with.to_vec::<u64>().unwrap(), [0, 1, 7, 15]);
    let with = np::cumulative_prod_with(&np::array![[2, 3], [4, 5]], 1, Some(DType::F32), true).unwrap();
    assert_eq!(with.to_vec::<f32>().unwrap(), [1.0, 2.0, 6.0, 1.0, 4.0, 20.0]);
    assert!(np::cumulative_sum(&np::zeros([2, 2], DType::F64), None).is_err());
}

#[test]
fn choosing_selecting_and_placing() {
    let which = np::array![[0, 2], [1, 0]];
    let choices = [&np::array![0, 1], &np::array![10, 11], &np::array![20, 21]];
    let got = np::choose(&which, &choices, Bounds::Raise).unwrap();
    assert_eq!(got.to_vec::<i32>().unwrap(), [0, 21, 10, 1]);
    assert!(np::choose(&np::array![3], &choices, Bounds::Raise).unwrap().eval().is_err());
    let got = np::choose(&np::array![3, -1], &choices, Bounds::Clip).unwrap();
    assert_eq!(got.to_vec::<i32>().unwrap(), [20, 1]);
    let x = np::array![[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]];
    let got = np::compress(&np::array![true, false], &x, 1).unwrap();
    assert_eq!(got.to_vec::<f64>().unwrap(), [1.0, 3.0, 5.0]);
    assert_eq!(np::extract(&x.gt(3.5).unwrap(), &x).unwrap().to_vec::<f64>().unwrap(), [4.0, 5.0, 6.0]);
    let mut y = x.clone();
    y.place(&x.gt(2.5).unwrap(), &np::array![-1.0, -2.0, -3.0]).unwrap();
    assert_eq!(y.to_vec::<f64>().unwrap(), [1.0, 2.0, -1.0, -2.0, -3.0, -1.0]);
    let mut y = x.t();
    y.put(&np::array![1, -1], np::array![9.0], Bounds::Raise).unwrap();
    assert_eq!(y.to_vec::<f64>().unwrap(), [1.0, 9.0, 5.0, 2.0, 4.0, 9.0]);
    let mut y = x.clone();
    y.putmask(&x.gt(2.5).unwrap(), np::array![-1.0, -2.0, -3.0, -4.0]).unwrap();
    assert_eq!(y.to_vec::<f64>().unwrap(), [1.0, 2.0, -3.0, -4.0, -1.0, -2.0]);
    let z = np::select(&[(&x.lt(2.5).unwrap(), &np::array![7]), (&x.lt(4.5).unwrap(), &x)], 0).unwrap();
    assert_eq!((z.dtype(), z.to_vec::<f64>().unwrap()), (DType::F64, vec![7.0, 7.0, 3.0, 4.0, 0.0, 0.0]));
}

#[test]
fn a_write_at_indices_is_done_in_place() {
    let mut x = np::zeros([1 << 20], DType::F64);
    x.eval().unwrap();
    let places = np::array![5, 6];
    let address = x.as_slice::<f64>().unwrap().as_ptr();
    x.set_index(at![&places], 1.0).unwrap();
    assert_eq!(x.as_slice::<f64>().unwrap().as_ptr(), address, "nobody else held the old value");
    let held = x.clone();
    x.accumulate_at(Op::Add, at![&places], 1.0).unwrap();
    assert_ne!(x.as_slice::<f64>().unwrap().as_ptr(), held.as_slice::<f64>().unwrap().as_ptr());
    assert_eq!((held.get::<f64>([5]).unwrap(), x.get::<f64>([5]).unwrap()), (1.0, 2.0));
}

/// Operations that are costly, and so have loops for float32 alone; rounded after each step as in NumPy.
#[test]
#[expect(clippy::excessive_precision, reason = "exact values of float16")]
fn running_results_in_half_precision() {
    use std::f32::consts::LN_2;
    // What NumPy gives in float16 for 3, 4, 12; for the columns of [[3, 5], [2, 2], [3, 0.5]].
    let table: [(Op, [f32; 3], [f32; 6]); 8] = [
        (Op::Hypot, [3.0, 5.0, 13.0], [3.0, 5.0, 3.60546875, 5.38671875, 4.69140625, 5.41015625]),
        (Op::Power, [3.0, 81.0, f32::INFINITY], [3.0, 5.0, 9.0, 25.0, 729.0, 5.0]),
        (Op::FloorDivide, [3.0, 0.0, 0.0], [3.0, 5.0, 1.0, 2.0, 0.0, 4.0]),
        (Op::Remainder, [3.0, 3.0, 3.0], [3.0, 5.0, 1.0, 1.0, 1.0, 0.0]),
        (Op::Fmod, [3.0, 3.0, 3.0], [3.0, 5.0, 1.0, 1.0, 1.0, 0.0]),
        (
            Op::ArcTan2,
            [3.0, 0.6435546875, 0.053588867],
            [3.0, 5.0, 0.98291015625, 1.1904296875, 0.31665039, 1.1728515625],
        ),
        (Op::LogAddExp, [3.0, 4.3125, 12.0], [3.0, 5.0, 3.3125, 5.046875, 3.861328125, 5.05859375]),
        (
            Op::LogAddExp2,
            [3.0, 4.5859375, 12.0078125],
            [3.0, 5.0, 3.5859375, 5.171875, 4.32421875, 5.2265625],
        ),
    ];
    let line = np::array![3.0f32, 4.0, 12.0];
    let plane = np::array![[3.0f32, 5.0], [2.0, 2.0], [3.0, 0.5]];
    for (op, row, columns) in table {
        for (dtype, tolerance) in [(DType::F16, 0.0), (DType::BF16, 0.02)] {
            let close = |got: Array, want: &[f32]| {
                assert_eq!(got.dtype(), dtype);
                let got: Vec<f32> = got.astype(DType::F32).to_vec().unwrap();
                for (got, want) in got.iter().zip(want) {
                    // A million is finite in bfloat16.
                    let beyond = want.is_infinite() && *got >= 65504.0;
                    assert!(
                        beyond || (got - want).abs() <= tolerance * want.abs(),
                        "{op:?} {dtype} {got} {want}"
                    );
                }
            };
            close(np::accumulate(op, &line.astype(dtype), 0).unwrap(), &row);
            close(np::accumulate(op, &plane.astype(dtype), 0).unwrap(), &columns);
            let mut sums = np::array![3.0f32, 7.0].astype(dtype);
            sums.accumulate_at(op, at![[0, 0]], line.slice(s![1..]).unwrap()).unwrap();
            close(sums, &[row[2], 7.0]);
        }
    }
    // Longer than what is widened at once: each step is rounded.
    let long = np::full([2, 300], 1.0f32).astype(DType::F16);
    let got = np::accumulate(Op::LogAddExp, &long, 0).unwrap().astype(DType::F32).to_vec::<f32>().unwrap();
    assert!(got[300..].iter().all(|&v| v == got[300] && (v - 1.0 - LN_2).abs() < 1e-3));
}

/// Along the last axis results run from one element to the next, along others from row to row: to the same bits.
#[test]
fn results_that_run_along_any_axis_have_the_same_bits() {
    let x = np::random::default_rng(3).random_with([40, 30], DType::F64).unwrap().add(1.0).unwrap();
    for op in [Op::Add, Op::Multiply, Op::Hypot, Op::LogAddExp, Op::LogAddExp2, Op::Power, Op::ArcTan2] {
        for x in [&x, &x.astype(DType::F32)] {
            let bits = |a: Array| a.astype(DType::F64).to_vec::<f64>().unwrap();
            let across = np::accumulate(op, x, 0).unwrap();
            let along = np::accumulate(op, &x.t().copy(), 1).unwrap().t();
            assert_eq!(bits(across), bits(along), "{op:?} {}", x.dtype());
        }
    }
    // And to those of the operation itself.
    let (a, b) = (x.slice(s![0]).unwrap(), x.slice(s![1]).unwrap());
    let step = np::accumulate(Op::Hypot, &x.t().copy(), 1).unwrap().slice(s![.., 1]).unwrap();
    assert_eq!(step.to_vec::<f64>().unwrap(), a.hypot(&b).unwrap().to_vec::<f64>().unwrap());
}

#[test]
fn truth_values_as_places() {
    let (x, truth) = (np::array![5, 6, 7], np::array![true, false]);
    assert_eq!(np::take(&x, &truth, 0).unwrap().to_vec::<i32>().unwrap(), [6, 5]);
    let mut y = x.clone();
    y.put(&truth, np::array![8, 9], Bounds::Raise).unwrap();
    assert_eq!(y.to_vec::<i32>().unwrap(), [9, 8, 7]);
    let chosen = np::choose(&truth, &[&np::array![1, 2], &np::array![3, 4]], Bounds::Raise).unwrap();
    assert_eq!(chosen.to_vec::<i32>().unwrap(), [3, 2]);
    assert!(np::take_along_axis(&x, &np::array![true, false, true], 0).is_err());
}

#[test]
fn errors_of_indices_name_the_operation() {
    let x = np::array![1.0, 2.0, 3.0];
    let (places, one) = (np::array![5], np::array![0.0]);
    let name = |made: np::Result<Array>| {
        let error = made.and_then(|a| a.eval()).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Index { index: 5, .. }), "{error}");
        error.operation()
    };
    let changed = |change: &dyn Fn(&mut Array) -> np::Result<()>| {
        let mut y = x.clone();
        name(change(&mut y).map(|()| y))
    };
    assert_eq!(name(x.index(at![&places])), "index");
    assert_eq!(name(np::take(&x, &places, 0)), "take");
    assert_eq!(name(np::choose(&places, &[&x], Bounds::Raise)), "choose");
    assert_eq!(changed(&|y| y.set_index(at![&places], &one)), "set_index");
    assert_eq!(changed(&|y| y.put(&places, &one, Bounds::Raise)), "put");
    assert_eq!(changed(&|y| y.accumulate_at(Op::Add, at![&places], &one)), "add");
    let error = np::take(&x, &places, 0).and_then(|a| a.eval()).unwrap_err();
    assert_eq!(error.result(), Some((DType::F64, &[1][..])));
    // Also where there is nothing to pick.
    let none = np::zeros([0, 3], DType::F64);
    assert_eq!(name(none.index(at![.., [5]])), "index");
    assert_eq!(none.index(at![.., [2]]).unwrap().to_vec::<f64>().unwrap(), [0.0; 0]);
    assert_eq!(name(np::zeros([3, 0], DType::F64).index(at![[5]])), "index");
    let mut into = none.clone();
    assert_eq!(name(into.set_index(at![.., [5]], 1.0).map(|()| into)), "set_index");
}
