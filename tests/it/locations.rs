//! Errors name the caller's line, whichever way a call fails.

use arrayon as np;
use arrayon::base::promote::Casting;
use arrayon::{Array, DType, Device, Error, Op, axis, s};

/// The error of a call, with the line it was written on.
macro_rules! told {
    ($call:expr) => {
        (line!(), stringify!($call), $call.err())
    };
}

#[test]
fn errors_name_the_callers_line() {
    let a = np::zeros([2, 3], DType::F64);
    let four = np::zeros([4], DType::F64);
    let bytes = np::zeros([3], DType::U8);
    let (mut m, mut i) = (a.clone(), np::zeros([3], DType::I32));
    let big = np::zeros([1000], DType::I64) - 1;
    let nowhere = std::env::temp_dir().join("arrayon").join("nowhere.npy");
    let cut = std::env::temp_dir().join(format!("arrayon-cut-{}.npy", std::process::id()));
    let saved = np::save_bytes(&a).expect("saved");
    std::fs::write(&cut, &saved[..saved.len() - 1]).expect("written");
    #[rustfmt::skip]
    let calls: Vec<(u32, &str, Option<Error>)> = Vec::from([
        told!(np::add(&a, &four)),
        told!(a.add(&four)),
        told!(np::add(&bytes, 300)),
        told!(np::subtract(np::array![true], np::array![false])),
        told!(np::where_(a.gt(0).expect("compares"), &four, 0)),
        told!(np::where_(true, &bytes, -1)),
        told!(a.try_unary(Op::Invert)),
        told!(a.try_unary(Op::Add)),
        told!(m.try_add_assign(np::zeros([5, 2, 3], DType::F64))),
        told!(i.try_add_assign(0.5)),
        told!(np::power(&bytes, -1)),
        told!(np::power(&big, &big).expect("pending").eval()),
        told!(a.slice(s![5])),
        told!(a.slice(s![0, 0, 0])),
        told!(a.slice(s![..;0])),
        told!(m.set(s![5], 1)),
        told!(m.set(s![..], &four)),
        told!(i.set(s![0], 1i64 << 40)),
        told!(m.update(s![9], Ok)),
        told!(a.reshape([7])),
        told!(a.reshape([-1, -1])),
        told!(a.transpose([0])),
        told!(a.transpose([0, 0])),
        told!(a.swapaxes(0, 5)),
        told!(a.moveaxis([0], [5])),
        told!(four.mt()),
        told!(a.flip([2])),
        told!(a.squeeze_axes([0])),
        told!(a.expand_dims([7])),
        told!(a.broadcast_to([4, 4])),
        told!(four.diagonal(0)),
        told!(np::broadcast_arrays(&[&a, &four])),
        told!(a.sum_axis(2)),
        told!(a.sum_with(axis([0, 0]))),
        told!(a.mean_with(axis([5]).keepdims())),
        told!(a.var_axis(-3)),
        told!(a.std_axis(-3)),
        told!(np::zeros([0], DType::F64).min_axis(0)),
        told!(a.index(np::at![[0, 1], [0, 1, 2]])),
        told!(np::take(&a, &four, 0)),
        told!(np::sort(&a, 2)),
        told!(np::linalg::inv(&a)),
        told!(np::fft::rfft(&np::zeros([1], DType::C64))),
        told!(np::arange(0, 1, 0)),
        told!(np::arange(0.0, 1.0, 0.0)),
        told!(np::arange(0.0, f64::NAN, 1.0)),
        told!(np::arange(0, 1i64 << 62, 1)),
        told!(np::linspace_with(0.0, 1.0, usize::MAX, true)),
        told!(np::eye_with(usize::MAX, 2, 0, DType::F64)),
        told!(Array::from_shape_vec([2], vec![1.0])),
        told!(a.to_vec::<f32>()),
        told!(a.item::<f64>()),
        told!(a.to_scalar()),
        told!(a.get::<f64>([0])),
        told!(a.get::<f64>([0, 9])),
        told!(a.t().as_slice::<f64>()),
        told!(a.astype_with(DType::I8, Casting::Safe)),
        told!(a.to_device(Device::Null(9999))),
        told!(np::with_device(Device::Null(9999), || Ok(()))),
        told!(np::load(&nowhere)),
        told!(np::load(&cut)),
        told!(np::load_bytes(b"not a file")),
        told!(np::save(&nowhere, &a)),
        // SAFETY: the files are not changed while they are mapped.
        told!(unsafe { np::memmap(&nowhere) }),
        // SAFETY: as above.
        told!(unsafe { np::memmap(&cut) }),
    ]);
    std::fs::remove_file(&cut).expect("removed");
    let mut wrong = String::new();
    for (line, call, error) in calls {
        let place = error.as_ref().map(|e| (e.location().file(), e.location().line()));
        if place != Some((file!(), line)) {
            wrong += &format!("{call}: {error:?}\n");
        }
    }
    assert!(wrong.is_empty(), "errors that name another line than {}:\n{wrong}", file!());
}
