//! Bad input: which error, of which operation, with what in its text, from which line.

use arrayon::{
    self as np, Array, Casting, DType, Device, Error, ErrorKind, Index, Op, Result, all_axes, axis, s,
};

/// A call that fails: its line, what it said, and what it should have said.
struct Case {
    line: u32,
    error: Error,
    right_kind: bool,
    operation: &'static str,
    texts: &'static [&'static str],
}

/// The error of a call that must fail.
fn failed<T>(result: Result<T>) -> Error {
    match result {
        Ok(_) => panic!("a call succeeds that should not"),
        Err(error) => error,
    }
}

/// `case! { call => ErrorKind pattern, operation, texts }`, the call on the macro's first line.
macro_rules! case {
    ($call:expr => $kind:pat, $operation:literal, $texts:expr) => {{
        let error = failed($call);
        let right_kind = matches!(error.kind(), $kind);
        Case { line: line!(), error, right_kind, operation: $operation, texts: &$texts }
    }};
}

fn f64s(shape: &[usize]) -> Array {
    np::ones(shape, DType::F64)
}

fn check(cases: Vec<Case>) {
    for Case { line, error, right_kind, operation, texts } in cases {
        let text = error.to_string();
        assert!(right_kind, "line {line}: {text} is of another kind: {:?}", error.kind());
        assert_eq!(error.operation(), operation, "line {line}: {text}");
        assert_eq!((error.location().file(), error.location().line()), (file!(), line), "{text}");
        assert!(text.contains(&format!("{}:{line}", file!())), "{text}");
        for part in texts {
            assert!(text.contains(part), "line {line}: {part:?} is not in {text:?}");
        }
    }
}

#[test]
#[rustfmt::skip]
fn operands_that_do_not_go_together() {
    let (a, b, c) = (f64s(&[2, 3]), f64s(&[4]), f64s(&[2, 0]));
    let bools = np::ones([3], DType::Bool);
    let (bytes, words) = (np::ones([3], DType::I8), np::ones([3], DType::U8));
    let complex = np::ones([3], DType::C128);
    let mut target = np::ones([3], DType::I32);
    let mut row = f64s(&[3]);
    check(vec![
        case! { np::add(&a, &b) => ErrorKind::Broadcast { axis: 1, .. }, "add", ["[2, 3]", "[4]"] },
        case! { a.multiply(&c) => ErrorKind::Broadcast { .. }, "multiply", ["[2, 3]", "[2, 0]"] },
        case! { a.lt(&b) => ErrorKind::Broadcast { .. }, "less", ["[2, 3]", "[4]"] },
        case! { np::where_(&bools, &b, 0.0) => ErrorKind::Broadcast { .. }, "where_", ["[3]", "[4]"] },
        case! { a.power(&b) => ErrorKind::Broadcast { .. }, "power", ["[2, 3]", "[4]"] },
        case! { bools.subtract(&bools) => ErrorKind::DType { .. }, "subtract", ["bool", "logical_xor"] },
        case! { bools.try_unary(Op::Negative) => ErrorKind::DType { .. }, "negative", ["bool"] },
        case! { a.bitwise_and(&a) => ErrorKind::DType { .. }, "bitwise_and", ["float64"] },
        case! { row.bitwise_or(1) => ErrorKind::DType { .. }, "bitwise_or", ["float64"] },
        case! { complex.try_unary(Op::Floor) => ErrorKind::DType { .. }, "floor", ["complex128"] },
        case! { a.try_unary(Op::Add) => ErrorKind::Value { .. }, "add", ["unary"] },
        case! { bytes.add(128) => ErrorKind::Overflow { .. }, "add", ["128", "int8"] },
        case! { words.multiply(-1) => ErrorKind::Overflow { .. }, "multiply", ["-1", "uint8"] },
        case! { np::subtract(300, &words) => ErrorKind::Overflow { .. }, "subtract", ["300", "uint8"] },
        case! { np::where_(&bools, &words, 256) => ErrorKind::Overflow { .. }, "where_", ["256", "uint8"] },
        case! { bytes.power(-2) => ErrorKind::NegativePower { .. }, "power", ["negative power"] },
        case! { target.try_add_assign(1.5) => ErrorKind::Cast { .. }, "add", ["float64", "int32", "same_kind"] },
        case! { target.try_divide_assign(2) => ErrorKind::Cast { .. }, "divide", ["float64", "int32"] },
        case! { row.try_add_assign(&a) => ErrorKind::Shape { .. }, "add", ["[3]", "[2, 3]"] },
        case! { a.astype_with(DType::F32, Casting::Safe) => ErrorKind::Cast { .. }, "astype", ["float64", "float32", "safe"] },
    ]);
    assert_eq!(target.to_vec::<i32>().expect("unchanged"), [1, 1, 1]);
    assert_eq!(row.to_vec::<f64>().expect("unchanged"), [1.0, 1.0, 1.0]);
}

#[test]
#[rustfmt::skip]
fn shapes_and_axes_that_are_not_there() {
    let a = f64s(&[2, 3]);
    let empty = f64s(&[0, 3]);
    let line = f64s(&[3]);
    check(vec![
        case! { a.sum_axis(2) => ErrorKind::Axis { axis: 2, ndim: 2 }, "sum", ["axis 2", "2 dimensions"] },
        case! { a.mean_axis(-3) => ErrorKind::Axis { axis: -3, ndim: 2 }, "mean", ["-3"] },
        case! { a.var_axis(5) => ErrorKind::Axis { axis: 5, .. }, "var", ["5"] },
        case! { a.std_axis(5) => ErrorKind::Axis { axis: 5, .. }, "std", ["5"] },
        case! { a.argmax_axis(2) => ErrorKind::Axis { .. }, "argmax", ["axis 2"] },
        case! { a.prod_with(axis([0, -2])) => ErrorKind::RepeatedAxis { axis: 0 }, "prod", ["axis 0"] },
        case! { a.mean_with(axis([1, 1])) => ErrorKind::RepeatedAxis { axis: 1 }, "mean", ["axis 1"] },
        case! { empty.max_axis(0) => ErrorKind::EmptyReduction { .. }, "max", ["[0, 3]"] },
        case! { empty.min_with(all_axes()) => ErrorKind::EmptyReduction { .. }, "min", ["[0, 3]"] },
        case! { empty.argmin_with(all_axes().keepdims()) => ErrorKind::EmptyReduction { .. }, "argmin", ["[0, 3]"] },
        case! { f64s(&[0, 0]).max_axis(0) => ErrorKind::EmptyReduction { .. }, "max", ["[0, 0]"] },
        case! { f64s(&[3, 0, 0]).argmin_axis(1) => ErrorKind::EmptyReduction { .. }, "argmin", ["[3, 0, 0]"] },
        case! { f64s(&[1]).broadcast_to([1 << 61, 1]) => ErrorKind::Shape { .. }, "broadcast_to", ["float64", "too many"] },
        case! { np::load_bytes(&np::base::npy::write_header(DType::U8, false, &[1; 65])) => ErrorKind::Shape { .. }, "load", ["65 axes", "64"] },
        case! { np::ones([1], DType::I8).broadcast_to([1 << 61, 1]).expect("a view").sum_axis(1) => ErrorKind::Shape { .. }, "sum", ["int64", "too many"] },
        case! { line.reshape(vec![1; 65]) => ErrorKind::Shape { .. }, "reshape", ["65 axes", "64"] },
        case! { line.slice(vec![np::newaxis; 64]) => ErrorKind::Shape { .. }, "slice", ["65 axes", "64"] },
        case! { line.expand_dims(Vec::from_iter(0..64)) => ErrorKind::Shape { .. }, "expand_dims", ["65 axes", "64"] },
        case! { f64s(&[1]).broadcast_to(vec![1; 65]) => ErrorKind::Shape { .. }, "broadcast_to", ["65 axes", "64"] },
        case! { a.reshape([4, 2]) => ErrorKind::Shape { .. }, "reshape", ["[2, 3]"] },
        case! { a.reshape([-1, 4]) => ErrorKind::Shape { .. }, "reshape", ["[2, 3]"] },
        case! { empty.reshape([-1, 0]) => ErrorKind::Shape { .. }, "reshape", ["[0, 3]"] },
        case! { a.transpose([0]) => ErrorKind::Shape { .. }, "transpose", ["[2, 3]"] },
        case! { a.transpose([0, 0]) => ErrorKind::RepeatedAxis { .. }, "transpose", ["axis 0"] },
        case! { a.transpose([0, 2]) => ErrorKind::Axis { .. }, "transpose", ["axis 2"] },
        case! { a.swapaxes(0, 2) => ErrorKind::Axis { .. }, "swapaxes", ["axis 2"] },
        case! { a.moveaxis([0, 1], [0]) => ErrorKind::Shape { .. }, "moveaxis", ["[2, 3]"] },
        case! { a.flip([2]) => ErrorKind::Axis { .. }, "flip", ["axis 2"] },
        case! { line.mt() => ErrorKind::Axis { .. }, "swapaxes", ["1 dimensions"] },
        case! { a.squeeze_axes([1]) => ErrorKind::Shape { .. }, "squeeze", ["[2, 3]"] },
        case! { a.expand_dims([0, 0]) => ErrorKind::RepeatedAxis { .. }, "expand_dims", [] },
        case! { a.expand_dims([4]) => ErrorKind::Axis { .. }, "expand_dims", ["axis 4"] },
        case! { a.broadcast_to([3, 3]) => ErrorKind::Broadcast { .. }, "broadcast_to", ["[2, 3]", "[3, 3]"] },
        case! { line.diagonal(0) => ErrorKind::Shape { .. }, "diagonal", [] },
        case! { np::broadcast_arrays(&[&a, &f64s(&[5])]) => ErrorKind::Broadcast { .. }, "broadcast_arrays", ["[5]"] },
        case! { Array::from_shape_vec([2, 2], vec![1.0, 2.0, 3.0]) => ErrorKind::Shape { .. }, "from_shape_vec", ["[2, 2]", "3"] },
        case! { np::arange(0, 1, 0) => ErrorKind::Value { .. }, "arange", ["zero"] },
        case! { np::arange(0.0, f64::INFINITY, 1.0) => ErrorKind::Value { .. }, "arange", ["finite"] },
        case! { np::linspace_with(0.0, 1.0, usize::MAX / 4, true) => ErrorKind::Shape { .. }, "linspace", [] },
        case! { np::eye_with(1 << 40, 1 << 40, 0, DType::U8) => ErrorKind::Shape { .. }, "eye", [] },
    ]);
}

#[test]
#[rustfmt::skip]
fn indices_and_reads_that_miss() {
    let a = f64s(&[2, 3]);
    let mut b = np::ones([2, 3], DType::U8);
    let zero = Index::Slice { start: None, stop: None, step: 0 };
    check(vec![
        case! { a.slice(s![2]) => ErrorKind::Index { index: 2, axis: 0, size: 2 }, "slice", ["index 2", "axis 0", "size 2"] },
        case! { a.slice(s![0, -4]) => ErrorKind::Index { index: -4, axis: 1, size: 3 }, "slice", ["-4", "axis 1"] },
        case! { a.slice(s![0, 0, 0]) => ErrorKind::TooManyIndices { indices: 3, ndim: 2 }, "slice", ["3 indices", "2 dimensions"] },
        case! { a.slice([zero]) => ErrorKind::Value { .. }, "slice", ["step"] },
        case! { a.get::<f64>([0, 3]) => ErrorKind::Index { index: 3, .. }, "get", ["index 3"] },
        case! { a.get::<f64>([0]) => ErrorKind::Shape { .. }, "get", ["[2, 3]"] },
        case! { a.get::<f32>([0, 0]) => ErrorKind::DType { .. }, "get", ["float64", "float32"] },
        case! { a.to_vec::<i32>() => ErrorKind::DType { .. }, "to_vec", ["float64", "int32", "astype"] },
        case! { a.item::<f64>() => ErrorKind::Shape { .. }, "item", ["[2, 3]"] },
        case! { a.to_scalar() => ErrorKind::Shape { .. }, "to_scalar", ["[2, 3]"] },
        case! { a.t().as_slice::<f64>() => ErrorKind::Shape { .. }, "as_slice", ["[3, 2]", "copy"] },
        case! { b.set(s![2], 1) => ErrorKind::Index { .. }, "set", ["index 2"] },
        case! { b.set(s![..;2, 0, 1], 1) => ErrorKind::TooManyIndices { .. }, "set", ["3 indices"] },
        case! { b.set(s![0], np::ones([2], DType::U8)) => ErrorKind::Broadcast { .. }, "set", ["[2]", "[3]"] },
        case! { b.set(s![0], 256) => ErrorKind::Overflow { .. }, "set", ["256", "uint8"] },
        case! { b.update(s![5], Ok) => ErrorKind::Index { .. }, "slice", ["index 5"] },
        case! { a.to_device(Device::Null(917)) => ErrorKind::Device { .. }, "to_device", ["917"] },
        case! { np::with_device(Device::Null(917), || Ok(())) => ErrorKind::Device { .. }, "with_device", ["917"] },
    ]);
    assert_eq!(b.to_vec::<u8>().expect("unchanged"), [1; 6]);
}

/// The message of a panic.
fn panics(call: impl FnOnce()) -> String {
    let why = std::panic::catch_unwind(std::panic::AssertUnwindSafe(call)).expect_err("a panic");
    why.downcast_ref::<String>().cloned().expect("a message")
}

#[test]
#[rustfmt::skip]
fn operators_panic_with_the_whole_message() {
    let (a, b) = (f64s(&[2, 3]), f64s(&[4]));
    let mut c = np::ones([3], DType::I32);
    let texts: [(String, &[&str]); 6] = [
        (panics(|| drop(&a + &b)), &["add", "[2, 3]", "[4]", file!()]),
        (panics(|| drop(-np::ones([2], DType::Bool))), &["negative", "bool", file!()]),
        (panics(|| c += 0.5), &["add", "float64", "int32", file!()]),
        (panics(|| drop(f64s(&[0]).max())), &["max", "no elements", file!()]),
        (panics(|| drop(np::zeros([1 << 40, 1 << 40], DType::F64))), &["zeros", file!()]),
        (panics(|| drop(np::ones([3], DType::C64).floor())), &["floor", "complex64", file!()]),
    ];
    for (text, parts) in texts {
        for part in parts {
            assert!(text.contains(part), "{part:?} is not in {text:?}");
        }
    }
}

/// A pending array whose evaluation fails prints the error, and takes nothing down with it.
#[test]
fn printing_an_error_does_not_panic() {
    let bad = Array::from_vec(vec![2i64, 3]).power(Array::from_vec(vec![1i64, -1])).expect("built");
    assert!(bad.to_string().contains("element 1"), "{bad}");
    assert!(format!("{bad:?}").contains("power"), "{bad:?}");
    assert!(bad.to_vec::<i64>().is_err() && bad.get::<i64>([0]).is_err() && bad.as_slice::<i64>().is_err());
    assert!(bad.sum().item::<i64>().is_err() && np::eval([&bad]).is_err());
}

/// Of several operations that share a pass the one at fault is named, by its own line.
#[test]
fn faults_name_the_operation_that_has_them() {
    for length in [3usize, 6000] {
        let base = np::full([length], 3i64);
        let mut exponents = vec![2i64; length];
        let fine = Array::from_vec(exponents.clone());
        exponents[length - 1] = -4;
        let negative = Array::from_vec(exponents);
        let good = base.power(&fine).expect("built");
        let bad = base.power(&negative).expect("built");
        let line = line!() - 1;
        for sum in [&good + &bad, &bad * 2 + &good] {
            let error = sum.eval().expect_err("a negative power");
            assert_eq!(*error.kind(), ErrorKind::NegativePower { index: length - 1 });
            assert_eq!((error.operation(), error.location().line()), ("power", line), "{error}");
        }
        // What is not at fault can be had all the same.
        assert_eq!(good.get::<i64>([0]).expect("no fault"), 9);
    }
}

/// Passes that reduce go through the elements in another order.
#[test]
fn faults_are_told_by_their_place_whatever_is_reduced() {
    let exponents: Vec<i64> = (0..12_000).map(|i| if i == 5000 || i == 8100 { -1 } else { 2 }).collect();
    let exponents = Array::from_shape_vec([4, 3000], exponents).expect("elements fill the shape");
    let base = np::full([4, 3000], 3i64);
    for axis in [0, 1] {
        let power = || base.power(&exponents).expect("built");
        let sum = (power() * 2).sum_axis(axis).expect("an axis");
        let (apart, beside) = (power(), base.sum_axis(axis).expect("an axis"));
        for error in [sum.eval(), np::eval([&apart, &beside])] {
            let error = error.expect_err("a negative power");
            assert_eq!(*error.kind(), ErrorKind::NegativePower { index: 5000 }, "axis {axis}");
        }
        assert_eq!(beside.to_vec::<i64>().expect("no fault")[0], if axis == 0 { 12 } else { 9000 });
    }
}

/// Numbers of indices that no memory holds.
#[test]
fn what_memory_cannot_hold() {
    let far = np::array![0].broadcast_to([1usize << 45]).expect("a view");
    for error in [
        np::array![1u8, 2].repeat([1usize << 45, 1], None).map(|_| ()),
        np::unravel_index(&far, [7, 6]).map(|_| ()),
        np::tril_indices(1 << 24, 0, 1 << 24).map(|_| ()),
    ] {
        let error = error.expect_err("no memory");
        assert!(matches!(error.kind(), ErrorKind::OutOfMemory { .. }), "{error}");
    }
}
