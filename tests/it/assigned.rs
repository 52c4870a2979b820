//! Numbers that arrays are asked to hold: what fits, what is an error and what memory there is; and
//! elements written from Rust. Values are NumPy's.

use arrayon::{self as np, Array, DType, DTypeClass, Device, ErrorKind, Weak, all_axes, axis, c128, f16, s};

fn scalar<T: np::Element>(a: &Array) -> T {
    a.item().expect("one element")
}

#[test]
fn arrays_that_no_memory_holds_are_errors() {
    let none = |e: np::Error| assert!(matches!(e.kind(), ErrorKind::OutOfMemory { .. }), "{e}");
    none(np::arange(0, 100_000_000_000_000i64, 1).unwrap_err());
    none(np::arange(0.0, 1e14, 1.0).unwrap_err());
    none(np::linspace_with(0.0, 1.0, 1 << 58, true).unwrap_err());
    none(np::eye_with(1 << 25, 1 << 25, 0, DType::F32).unwrap_err());
    none(np::fromfunction([1 << 50], |_| 0.0).unwrap_err());
    none(np::zeros([1], DType::I8).broadcast_to([1 << 50]).unwrap().to_vec::<i8>().unwrap_err());
    assert!(std::panic::catch_unwind(|| np::linspace(0.0, 1.0, 1 << 58)).is_err());
    // What is made on the host is counted there.
    let held = np::arange(0, 1 << 24, 1).unwrap();
    assert!(np::memory::stats().in_use >= held.nbytes());
    assert_eq!(
        np::eye_with(2, 3, 1, DType::C64).unwrap().real().to_vec::<f32>().unwrap(),
        [0., 1., 0., 0., 0., 1.]
    );
    assert_eq!(np::arange(5, 0, -2).unwrap().to_vec::<i64>().unwrap(), [5, 3, 1]);
}

#[test]
fn ranges_keep_to_int64() {
    let most = i64::MAX;
    assert_eq!(np::arange(most - 1, most, 1).unwrap().to_vec::<i64>().unwrap(), [most - 1]);
    assert_eq!(np::arange(5, 0, i64::MIN).unwrap().to_vec::<i64>().unwrap(), [5]);
    assert_eq!(np::arange(i64::MIN, most, most).unwrap().to_vec::<i64>().unwrap(), [i64::MIN, -1, most - 1]);
    // Beyond it they are float64, as NumPy's.
    let wide = np::arange(0, 1u64 << 63, 1i64 << 62).unwrap();
    assert_eq!(wide.to_vec::<f64>().unwrap(), [0.0, 2f64.powi(62)]);
    let error = np::arange(Weak::Int(0), Weak::Int(1 << 64), Weak::Int(1 << 62)).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Overflow { .. }), "{error}");
}

#[test]
fn bounds_of_clips_may_be_out_of_range() {
    let x = np::array![1u8, 200];
    let clipped = x.clip(Some(-1), Some(300)).unwrap();
    assert_eq!(clipped.to_vec::<u8>().unwrap(), [1, 200]);
    assert_eq!(x.clip(Some(-1.5), Some(300)).unwrap().to_vec::<f64>().unwrap(), [1.0, 200.0]);
    assert_eq!(np::clip(&x, Some(np::array![-1i64]), Some(300)).unwrap().dtype(), DType::I64);
    let bools = np::array![true, false].clip(Some(-1), Some(300)).unwrap();
    assert_eq!(bools.to_vec::<i64>().unwrap(), [1, 0]);
    for error in [x.clip(Some(300), Some(400)).unwrap_err(), x.clip(Some(-5), Some(-1)).unwrap_err()] {
        assert!(matches!(error.kind(), ErrorKind::Overflow { .. }), "{error}");
    }
}

#[test]
fn full_like_refuses_integers_that_do_not_fit() {
    let x = np::zeros([2], DType::U8);
    for value in [300, -1] {
        let error = Array::try_full_like(&x, value).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Overflow { dtype: DType::U8, .. }), "{error}");
    }
    assert!(std::panic::catch_unwind(|| np::full_like(&np::array![1u8], 300)).is_err());
    assert_eq!(np::full_like(&x, 255).to_vec::<u8>().unwrap(), [255; 2]);
    assert_eq!(np::full_like(&x, f64::NAN).to_vec::<u8>().unwrap(), [0; 2]);
    assert_eq!(np::full_like(&np::array![true], 2).to_vec::<bool>().unwrap(), [true]);
}

#[test]
fn assigned_numbers_must_fit() {
    let put = |dtype: DType, value: Weak| -> np::Result<Array> {
        let mut a = np::zeros([2], dtype);
        let set = a.set(s![0], value);
        // An index with arrays says the same, and what fails changes nothing.
        let other = np::zeros([2], dtype).set_index([np::Pick::from(np::array![0])], value);
        assert_eq!(set.is_ok(), other.is_ok(), "{dtype} {value:?}");
        if set.is_err() {
            assert!(!a.any().item::<bool>()?);
        }
        set.map(|()| a.slice(s![0]).expect("there"))
    };
    let complex = Weak::Complex(c128::new(0.0, 1.0));
    for dtype in [DType::U8, DType::F32, DType::F64, DType::I64] {
        let error = put(dtype, complex).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::DType { .. }), "{error}");
    }
    let large = 2f64.powi(63);
    let beyond = [f64::NAN, f64::INFINITY, -f64::INFINITY, 1e300, -2.0 * large];
    let bytes = [300.5, -1.0].map(|v| (DType::U8, v));
    let words = [(DType::I64, large), (DType::U64, 2.0 * large), (DType::U64, -1.0)];
    let all = DType::ALL.iter().filter(|dtype| dtype.is_integer());
    let cases = all.flat_map(|&dtype| beyond.map(|v| (dtype, v)));
    for (dtype, value) in cases.chain(bytes).chain(words) {
        let error = put(dtype, Weak::Float(value)).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Overflow { .. }), "{dtype} {value}: {error}");
    }
    assert_eq!(scalar::<u8>(&put(DType::U8, Weak::Float(255.9)).unwrap()), 255);
    assert_eq!(scalar::<u8>(&put(DType::U8, Weak::Float(-0.9)).unwrap()), 0);
    assert_eq!(scalar::<i64>(&put(DType::I64, Weak::Float(-large)).unwrap()), i64::MIN);
    assert_eq!(scalar::<f16>(&put(DType::F16, Weak::Float(1e300)).unwrap()), f16::INFINITY);
    assert_eq!(scalar::<c128>(&put(DType::C128, complex).unwrap()), c128::new(0.0, 1.0));
    for truth in [complex, Weak::Float(f64::NAN), Weak::Int(300)] {
        assert!(scalar::<bool>(&put(DType::Bool, truth).unwrap()));
    }
}

#[test]
fn numbers_stay_weak_where_arrays_are_compared() {
    let close = |a: np::Result<Array>| a.expect("close").to_vec::<bool>().expect("read");
    let single = np::array![0.1f32];
    assert_eq!(close(np::isclose(&single, 0.1, 0.0, 0.0, false)), [true]);
    assert_eq!(close(np::isclose(0.1, &single, 0.0, 0.0, false)), [true]);
    assert_eq!(close(np::isclose(&single, Array::scalar(0.1), 0.0, 0.0, false)), [false]);
    assert_eq!(close(np::isclose(np::array![1u64 << 63], 1u64 << 63, 1e-5, 1e-8, false)), [true]);
    assert_eq!(close(np::isclose(np::array![2f64.powi(63)], 1u64 << 63, 1e-5, 1e-8, false)), [true]);
    assert_eq!(close(np::isclose(1u64 << 63, np::array![i64::MAX], 1e-5, 1e-8, false)), [true]);
    assert_eq!(close(np::isclose(np::array![true, false], 1, 1e-5, 1e-8, false)), [true, false]);
    assert_eq!(close(np::isclose(0.1, 0.1 + 1e-9, 1e-5, 1e-8, false)), [true]);
    let odd = np::array![f64::INFINITY, f64::NAN, 1.0];
    assert_eq!(close(np::isclose(&odd, f64::INFINITY, 1e-5, 1e-8, true)), [true, false, false]);
    assert_eq!(close(np::isclose(&odd, f64::NAN, 1e-5, 1e-8, true)), [false, true, false]);
    assert!(np::allclose_with(np::array![1.0], np::array![1.1], 0.2, 0.0, false).unwrap());
    assert!(!np::allclose(np::array![1.0], np::array![1.1]).unwrap());
    assert!(np::array_equal_with(&odd, &odd, true).unwrap() && !np::array_equal(&odd, &odd).unwrap());
    assert!(np::array_equal(Array::scalar(1u64 << 63), 1u64 << 63).unwrap());
}

#[test]
fn powers_take_short_cuts() {
    let none = np::zeros([0], DType::I64).power(-1).unwrap();
    assert_eq!(none.to_vec::<i64>().unwrap(), []);
    let error = np::array![1, 2].power(-1).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::NegativePower { .. }), "{error}");
    let error = np::array![2u8].power(-1).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Overflow { .. }), "{error}");
    let complex = np::array![c128::new(-4.0, 0.0), c128::new(3.0, 4.0)];
    assert_eq!(scalar::<c128>(&complex.power(0.5).unwrap().slice(s![0]).unwrap()), c128::new(0.0, 2.0));
    let reciprocals = complex.power(-1).unwrap().to_vec::<c128>().unwrap();
    assert_eq!(reciprocals, [c128::new(-0.25, 0.0), c128::new(0.12, -0.16)]);
    let x = np::array![3.0f32, 5.0, 7.0, 10.0, 49.0];
    let values = x.power(-1).unwrap().to_vec::<f32>().unwrap();
    assert_eq!(values, x.reciprocal().to_vec::<f32>().unwrap());
    let ends = np::array![0.0, f64::INFINITY, -0.0].power(-1).unwrap().to_vec::<f64>().unwrap();
    assert_eq!(ends, [f64::INFINITY, 0.0, -f64::INFINITY]);
    assert_eq!(np::array![4u8].power(0.5).unwrap().to_vec::<f64>().unwrap(), [2.0]);
}

#[test]
fn reductions_cast_before_they_add() {
    let to = |dtype| all_axes().dtype(dtype);
    assert!(scalar::<bool>(&np::array![0.5].sum_with(to(DType::Bool)).unwrap()));
    assert!(scalar::<bool>(&np::array![2, -2].sum_with(to(DType::Bool)).unwrap()));
    assert!(scalar::<bool>(&np::array![2, -2].prod_with(to(DType::Bool)).unwrap()));
    assert_eq!(scalar::<i64>(&np::array![0.5, 0.7, 3.9].sum_with(to(DType::I64)).unwrap()), 3);
    assert_eq!(scalar::<u8>(&np::array![300, 3].sum_with(to(DType::U8)).unwrap()), 47);
    assert_eq!(scalar::<f16>(&np::array![70000.0].sum_with(to(DType::F16)).unwrap()), f16::INFINITY);
    let means = [np::array![1.0, 2.0, 2.0], np::array![1.9, 2.9, 2.9], np::array![-1.0, -2.0, -2.0]];
    for (x, want) in means.iter().zip([1, 1, -1]) {
        assert_eq!(scalar::<i64>(&x.mean_with(to(DType::I64)).unwrap()), want);
    }
    let bytes = np::array![200, 200, 200].mean_with(to(DType::U8)).unwrap();
    assert_eq!(scalar::<u8>(&bytes), 29);
    assert!(scalar::<bool>(&np::array![true, true, false].mean_with(to(DType::Bool)).unwrap()));
    let rows = np::array![[1, 2], [3, 5]].mean_with(axis([0]).keepdims().dtype(DType::I64)).unwrap();
    assert_eq!((rows.shape(), rows.to_vec::<i64>().unwrap()), (&[1, 2][..], vec![2, 3]));
    assert_eq!(scalar::<f32>(&np::array![1, 2, 4].mean_with(to(DType::F32)).unwrap()), 7.0 / 3.0);
}

#[test]
fn reductions_are_functions_too() {
    let x = np::array![[1.0, 4.0], [2.0, 3.0]];
    let values =
        [np::sum(&x), np::prod(&x), np::mean(&x), np::var(&x), np::min(&x), np::amin(&x), np::amax(&x)];
    assert_eq!(values.map(|v| scalar::<f64>(&v)), [10.0, 24.0, 2.5, 1.25, 1.0, 1.0, 4.0]);
    assert_eq!(scalar::<f64>(&np::std(&x)), 1.25f64.sqrt());
    assert_eq!((scalar::<i64>(&np::argmin(&x)), scalar::<i64>(&np::argmax(&x))), (0, 1));
    assert!(scalar::<bool>(&np::all(&x)) && scalar::<bool>(&np::any(&x)));
    assert_eq!(scalar::<f64>(&np::max(&x)), scalar::<f64>(&np::ptp(&x, all_axes()).unwrap()) + 1.0);
}

#[test]
fn operators_take_numbers_on_either_side() {
    let x = np::array![3, -3];
    let list = |a: Array| a.to_vec::<i32>().expect("read");
    assert_eq!(list(5 % &x), [2, -1]);
    assert_eq!(list(&x % 2), [1, 1]);
    let n = np::array![0, 3, 8];
    assert_eq!(list(1 << &n), [1, 8, 256]);
    assert_eq!(list(256 >> n.clone()), [256, 32, 1]);
    assert_eq!((list(&n << 1), list(&n >> 1)), (vec![0, 6, 16], vec![0, 1, 4]));
    let b = np::array![3, 5];
    assert_eq!((list(6 & &b), list(6 | &b), list(6 ^ &b)), (vec![2, 4], vec![7, 7], vec![5, 3]));
    let mut c = np::array![12, 13];
    c %= 8;
    c <<= np::array![1, 2];
    c >>= 1;
    assert_eq!(list(c.clone()), [4, 10]);
    assert!(c.try_remainder_assign(1.5).is_err() && c.try_left_shift_assign(0.5).is_err());
    assert!(c.try_right_shift_assign(np::array![[1], [2]]).is_err());
    assert_eq!((np::array![1.5, -1.5] % 2).to_vec::<f64>().unwrap(), [1.5, 0.5]);
}

#[test]
fn constants_and_dtypes_are_told() {
    assert_eq!((np::pi, np::consts::e), (std::f64::consts::PI, std::f64::consts::E));
    assert!(np::nan.is_nan() && np::inf > f64::MAX && np::euler_gamma == 0.5772156649015329);
    assert_eq!(np::zeros([2], DType::I8).slice(s![np::newaxis]).unwrap().shape(), [1, 2]);
    let ints = [DType::I8, DType::U8, DType::I64, DType::U64].map(|d| np::iinfo(d).unwrap());
    let ranges = [(-128, 127), (0, 255), (i64::MIN.into(), i64::MAX.into()), (0, u64::MAX.into())];
    assert_eq!(ints.map(|i| (i.min, i.max)), ranges);
    assert!(np::iinfo(DType::Bool).is_err() && np::finfo(DType::I64).is_err());
    let single = np::finfo(DType::C64).unwrap();
    assert_eq!((single.dtype, single.bits, single.precision), (DType::F32, 32, 6));
    assert_eq!(single.smallest_normal, f64::from(f32::MIN_POSITIVE));
    assert_eq!(single.smallest_subnormal, f64::from(f32::from_bits(1)));
    let double = np::finfo(DType::F64).unwrap();
    assert_eq!((double.eps, double.epsneg), (f64::EPSILON, f64::EPSILON / 2.0));
    assert_eq!((double.min, double.smallest_subnormal), (f64::MIN, f64::from_bits(1)));
    assert_eq!((double.precision, double.smallest_normal), (15, f64::MIN_POSITIVE));
    let half = np::finfo(DType::F16).unwrap();
    assert_eq!((half.eps, half.max, half.precision), (0.0009765625, 65504.0, 3));
    assert_eq!(np::finfo(DType::BF16).unwrap().eps, f64::from(np::bf16::EPSILON));
    assert!(!np::isdtype(DType::Bool, [DTypeClass::Numeric, DTypeClass::Integral]));
    assert!(np::isdtype(DType::C64, DTypeClass::Numeric) && np::isdtype(DType::Bool, DTypeClass::Bool));
    let z = np::array![c128::new(1.0, 0.0), c128::new(0.0, 1.0), c128::new(0.0, f64::NAN)];
    assert_eq!(np::isreal(&z).to_vec::<bool>().unwrap(), [true, false, false]);
    assert_eq!(np::iscomplex(&z).to_vec::<bool>().unwrap(), [false, true, true]);
    assert!(!scalar::<bool>(&np::iscomplex(&np::array![true]).any()));
}

#[test]
fn elements_are_found_by_any_integers() {
    let a = np::array![[1, 2], [3, 4]];
    let (row, column): (usize, i64) = (1, -1);
    assert_eq!(a.get::<i32>([row, 0]).unwrap(), 3);
    assert_eq!(a.get::<i32>([1, column]).unwrap(), 4);
    assert_eq!(a.get::<i32>(vec![0isize, -1]).unwrap(), 2);
    assert_eq!(a.get::<i32>(&a.shape().iter().map(|n| n - 1).collect::<Vec<_>>()[..]).unwrap(), 4);
    assert!(a.get::<i32>([usize::MAX, 0]).is_err() && a.get::<i32>([0usize]).is_err());
}

#[test]
fn slices_are_written_by_one_handle_only() {
    let whole = |a: &Array| a.to_vec::<f64>().expect("read");
    let mut a = np::arange(0.0, 6.0, 1.0).unwrap().reshape([2, 3]).unwrap();
    let (address, view) = (a.as_slice_mut::<f64>().unwrap().as_ptr(), a.clone());
    let pending = np::settings::with(|s| s.immediate_len = 0, || &a + 1.0);
    a.as_slice_mut::<f64>().unwrap()[0] = 10.0;
    assert_eq!((whole(&a)[0], whole(&view)[0], whole(&pending)[0]), (10.0, 0.0, 1.0));
    assert_eq!(a.shape(), [2, 3]);
    // Alone again, it keeps its memory, a row of it too.
    drop(view);
    let mut row = a.slice(s![1]).unwrap();
    drop(a);
    let at = row.as_slice::<f64>().unwrap().as_ptr();
    row.as_slice_mut::<f64>().unwrap().fill(7.0);
    assert_eq!((row.as_slice::<f64>().unwrap().as_ptr(), whole(&row)), (at, vec![7.0; 3]));
    assert_ne!(at, address);
    // Vectors that were taken over are read only, equal copies share memory, masks are bytes.
    let mut taken = Array::from_vec(vec![1.0, 2.0]);
    taken.as_slice_mut::<f64>().unwrap()[1] = 5.0;
    assert_eq!(whole(&taken), [1.0, 5.0]);
    let (mut one, two) = (row.copy(), row.copy());
    np::eval([&one, &two]).unwrap();
    one.as_slice_mut::<f64>().unwrap()[0] = 0.0;
    assert_eq!((whole(&one), whole(&two)), (vec![0.0, 7.0, 7.0], vec![7.0; 3]));
    let mut mask = np::array![1, 2].gt(1).unwrap();
    mask.as_slice_mut::<bool>().unwrap()[0] = true;
    assert_eq!(scalar::<i64>(&mask.sum()), 2);
    assert_eq!(np::zeros([0], DType::I8).as_slice_mut::<i8>().unwrap(), []);
    let error = np::zeros([2, 2], DType::F64).slice(s![.., 0]).unwrap().as_slice_mut::<f64>().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Shape { .. }), "{error}");
    let error = row.as_slice_mut::<f32>().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::DType { .. }), "{error}");
}

#[test]
fn closures_map_elements() {
    let x = np::arange(0, 100_000, 1).unwrap();
    let squares = x.map_with::<i64>(|v| v * v % 1009).unwrap();
    assert!(np::array_equal(&squares, (&x * &x) % 1009).unwrap());
    let turned = np::array![[1, 2], [3, 4]];
    let mapped = turned.t().map_with::<i32>(|v| -v).unwrap();
    assert_eq!((mapped.shape(), mapped.to_vec::<i32>().unwrap()), (&[2, 2][..], vec![-1, -3, -2, -4]));
    assert_eq!(np::zeros([0, 3], DType::F64).map_with::<f64>(|v| v + 1.0).unwrap().shape(), [0, 3]);
    let flipped = np::array![true, false].map_with::<bool>(|v| !v).unwrap();
    assert_eq!(flipped.to_vec::<bool>().unwrap(), [false, true]);
    let error = x.map_with::<f64>(|v| v).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::DType { .. }), "{error}");
    let committed = turned.to_device(Device::Cpu).unwrap().map_with::<i32>(|v| v).unwrap();
    assert!(committed.is_committed());
}
