//! Copies between the host and a GPU: what comes back is what went there, and every copy is seen.

use crate::support::apart::apart;
use crate::support::on_gpu::{gpu, gpu_or_return};
use arrayon::{self as np, Array, DType, Device, ErrorKind, memory, s};
use std::future::Future;
use std::task::{Context, Poll, Waker};

/// Runs a future without an executor of any kind.
fn wait<T>(future: impl Future<Output = T>) -> T {
    let mut future = Box::pin(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => std::thread::yield_now(),
        }
    }
}

fn bytes(n: usize) -> Vec<u8> {
    (0..n).map(|i| (i * 7 + i / 251) as u8).collect()
}

#[test]
fn every_dtype_and_length_comes_back() {
    let device = gpu_or_return!();
    for &dtype in DType::ALL {
        for n in [0, 1, 2, 3, 5, 64, 1000, 70_001] {
            let a = np::arange(0, n as i64, 1).expect("made").astype(dtype);
            let there = a.to_device(device).expect("copied");
            assert!(there.is_committed());
            let back = there.to_host().expect("copied");
            assert_eq!((there.device(), back.device()), (device, Device::Cpu), "{dtype} {n}");
            assert_eq!((back.dtype(), back.shape()), (dtype, a.shape()));
            let same = |a: &Array| np::save_bytes(a).expect("saved");
            assert_eq!(same(&back), same(&a), "{dtype} {n}");
            assert_eq!(same(&there), same(&a), "{dtype} {n}, read where it is");
        }
    }
}

#[test]
fn large_copies_come_back() {
    let device = gpu_or_return!();
    // More than a piece of an upload, more than all pieces, and more than a read; no multiple of four.
    for n in [(1 << 20) - 1, (1 << 20) + 1, (3 << 20) + 3, (70 << 20) + 2, 131 << 20] {
        let data = bytes(n);
        let there = Array::from_vec(data.clone()).to_device(device).expect("copied");
        assert!(there.to_vec::<u8>().expect("read") == data, "{n}");
        let at = n as isize - 3;
        assert_eq!(there.get::<u8>([at]).expect("read"), data[at as usize]);
    }
}

#[test]
fn single_elements_are_read_at_any_place() {
    let device = gpu_or_return!();
    let data = bytes(100);
    let a = Array::from_vec(data.clone()).to_device(device).expect("copied");
    for i in 0..100 {
        assert_eq!(a.get::<u8>([i]).expect("read"), data[i as usize]);
        assert_eq!(a.slice(s![i..i + 1]).expect("a slice").item::<u8>().expect("read"), data[i as usize]);
    }
    assert_eq!(a.slice(s![3..9]).expect("a slice").to_vec::<u8>().expect("read"), data[3..9]);
    assert_eq!(a.to_string(), Array::from_vec(data).to_string());
}

#[test]
fn futures_bring_values_back() {
    let device = gpu_or_return!();
    let data: Vec<f32> = (0..5000).map(|i| i as f32).collect();
    let there = Array::from_vec(data.clone()).to_device(device).expect("copied");
    let all: Vec<_> = (0..20).map(|_| there.to_vec_async::<f32>()).collect();
    for future in all {
        assert_eq!(wait(future).expect("read"), data);
    }
    let back = wait(there.to_host_async()).expect("read");
    assert_eq!((back.device(), back.to_vec::<f32>().expect("read")), (Device::Cpu, data));
    let one = there.slice(s![7]).expect("an element").item_async::<f32>();
    assert_eq!(wait(one).expect("read"), 7.0);
    // Errors come through the future, and name the line that asked.
    let line = line!() + 1;
    let error = wait(there.to_vec_async::<f64>()).expect_err("another dtype");
    assert!(matches!(error.kind(), ErrorKind::DType { .. }));
    assert_eq!((error.location().file(), error.location().line()), (file!(), line));
    assert!(wait(there.item_async::<f32>()).is_err());
    // The host's own arrays have futures too.
    assert_eq!(wait((np::array![1.0, 2.0] + 1).to_vec_async::<f64>()).expect("computed"), [2.0, 3.0]);
    drop(there.to_vec_async::<f32>());
}

#[test]
fn arrays_move_only_when_told() {
    let device = gpu_or_return!();
    let (a, b) = (np::array![1.0f32, 2.0].to_device(device), np::array![3.0f32, 4.0].to_device(Device::Cpu));
    let (a, b) = (a.expect("copied"), b.expect("committed"));
    let error = np::add(&a, &b).expect_err("two devices");
    assert!(matches!(error.kind(), ErrorKind::DeviceMismatch { .. }), "{error}");
    assert!(a.as_slice::<f32>().is_err());
    let missing = np::array![1].to_device(Device::Wgpu(77)).expect_err("no such device");
    assert!(matches!(missing.kind(), ErrorKind::Device { .. }), "{missing}");
    assert!(missing.location().file().ends_with("transfers.rs"));
}

#[test]
fn copies_are_counted() {
    if gpu().is_some() {
        apart("transfers::apart_copies_are_counted");
    }
}

#[test]
#[ignore = "run by another test in a process of its own"]
fn apart_copies_are_counted() {
    let device = gpu_or_return!();
    let none = np::transfers();
    assert_eq!(none, np::Transfers::default());
    let a = Array::from_vec(vec![1.0f32; 1000]);
    let there = a.to_device(device).expect("built");
    assert_eq!(np::transfers(), none, "nothing is copied before it is needed");
    there.eval().expect("copied");
    let b = np::array![1.0f64, 2.0].to_device(device).expect("built");
    let host = np::to_host([&there, &b]).expect("copied");
    assert_eq!(host[1].to_vec::<f64>().expect("there"), [1.0, 2.0]);
    let seen = np::transfers();
    assert_eq!((seen.to_device.copies, seen.to_device.bytes), (2, 4016));
    assert_eq!((seen.to_host.copies, seen.to_host.bytes), (2, 4016));
    // A future brings values to the host, whatever new arrays are committed to where it is awaited.
    let back = np::with_device(device, || wait(b.to_host_async())).expect("copied");
    assert_eq!((back.device(), back.is_committed(), back.is_ready()), (Device::Cpu, true, true));
    assert_eq!(np::transfers().to_device, seen.to_device);
    assert_eq!(np::transfers().to_host.copies, 3);
    #[cfg(feature = "wgpu")]
    if let Device::Wgpu(number) = device {
        let gpu = arrayon::context::open_wgpu(number).expect("open");
        np::synchronize(device).expect("there");
        let before = gpu.submissions();
        np::to_host([&there, &b]).expect("copied");
        assert_eq!(gpu.submissions(), before + 1, "one submission for both");
        let (even, third) = (there.slice(s![..;2]).expect("a view"), there.slice(s![1..;3]).expect("a view"));
        let host = np::to_host([&even, &third, &b]).expect("copied");
        assert_eq!(gpu.submissions(), before + 2, "one submission for views");
        assert_eq!(host[0].to_vec::<f32>().expect("there"), vec![1.0; 500]);
        assert_eq!(host[1].to_vec::<f32>().expect("there"), vec![1.0; 333]);
        assert_eq!(host[2].to_vec::<f64>().expect("there"), [1.0, 2.0]);
    }
}

/// Results that were read are freed after that, and a step that changes what is to be read waits.
#[test]
fn reads_are_put_off_until_they_matter() {
    let device = gpu_or_return!();
    let a = np::arange(0, 600, 1).expect("made").astype(DType::F32).reshape([20, 30]).expect("fits");
    let there = a.to_device(device).expect("built");
    for turn in 0..3 {
        let there = &there + turn;
        let mut written = there.copy();
        let before = written.to_device(Device::Cpu).expect("built");
        written.set(s![2..5, ..;2], -1.0).expect("set");
        let after = written.to_device(Device::Cpu).expect("built");
        let sums = (there.t() * 2.0).to_device(Device::Cpu).expect("built") + 1.0;
        let row = written.slice(s![3]).expect("a row").to_device(Device::Cpu).expect("built");
        np::eval([&before, &after, &sums, &row]).expect("computed");
        let a = &a + turn;
        let mut want = a.copy();
        want.set(s![2..5, ..;2], -1.0).expect("set");
        let values = |x: &Array| x.to_vec::<f32>().expect("computed");
        let same = |x: &Array, y: &Array| assert_eq!(values(x), values(y));
        same(&before, &a);
        same(&after, &want);
        same(&sums, &(a.t() * 2.0 + 1.0));
        same(&row, &want.slice(s![3]).expect("a row"));
    }
}

#[cfg(feature = "wgpu")]
#[test]
fn uploads_are_submitted_without_launches() {
    if gpu().is_some() {
        apart("transfers::apart_uploads");
    }
}

#[cfg(feature = "wgpu")]
#[test]
#[ignore = "run by another test in a process of its own"]
fn apart_uploads() {
    let Device::Wgpu(number) = gpu_or_return!() else { return };
    let gpu = arrayon::context::open_wgpu(number).expect("open");
    for (n, size, least) in [(1024, 4, 4), (64, 1 << 20, 8), (3, 48 << 20, 18)] {
        let before = gpu.submissions();
        let data = bytes(size);
        let all: Vec<Array> = (0..n)
            .map(|_| Array::from_vec(data.clone()).to_device(Device::Wgpu(number)).expect("built"))
            .inspect(|there| there.eval().expect("copied"))
            .collect();
        let submissions = gpu.submissions() - before;
        assert!(submissions >= least, "{submissions} submissions of {n} times {size} bytes");
        assert!(all.iter().all(|there| there.to_vec::<u8>().expect("read") == data));
    }
}

/// Panics when it is woken.
struct Rude;

impl std::task::Wake for Rude {
    fn wake(self: std::sync::Arc<Self>) {
        panic!("not to be woken");
    }
}

#[test]
fn a_waker_that_panics_is_its_owners_concern() {
    let device = gpu_or_return!();
    let data = bytes(8 << 20);
    let there = Array::from_vec(data.clone()).to_device(device).expect("copied");
    let rude = Waker::from(std::sync::Arc::new(Rude));
    for _ in 0..3 {
        let mut first = Box::pin(there.to_vec_async::<u8>());
        let second = there.to_vec_async::<u8>();
        let pending = first.as_mut().poll(&mut Context::from_waker(&rude)).is_pending();
        assert!(wait(second).expect("read") == data);
        assert!(wait(there.to_vec_async::<u8>()).expect("read") == data);
        if pending {
            assert!(wait(first).expect("read") == data);
        }
    }
}

#[cfg(feature = "wgpu")]
#[test]
fn a_lost_device_is_told() {
    if gpu().is_some() {
        apart("transfers::apart_lost");
    }
}

#[cfg(feature = "wgpu")]
#[test]
#[ignore = "run by another test in a process of its own"]
fn apart_lost() {
    let Device::Wgpu(number) = gpu_or_return!() else { return };
    let device = Device::Wgpu(number);
    let gpu = arrayon::context::open_wgpu(number).expect("open");
    let a = Array::from_vec(bytes(1 << 20)).to_device(device).expect("built");
    a.eval().expect("copied");
    let later = a.to_vec_async::<u8>();
    gpu.destroy();
    let lost = |error: np::Error| assert!(matches!(error.kind(), ErrorKind::DeviceLost { .. }), "{error}");
    // Work under way is either done or told to be lost; none of it hangs.
    if let Err(error) = wait(later) {
        lost(error);
    }
    let copied = np::transfers();
    lost(a.to_vec::<u8>().expect_err("lost"));
    lost(a.to_host().expect_err("lost"));
    lost(np::array![1.0].to_device(device).expect("built").eval().expect_err("lost"));
    assert_eq!(np::transfers(), copied, "what failed is not counted");
    lost(np::synchronize(device).expect_err("lost"));
    lost(wait(a.to_vec_async::<u8>()).expect_err("lost"));
    assert!(a.to_string().contains("is lost"));
    // The process lives, and other devices go on.
    assert_eq!((np::array![1.0, 2.0] + 1).to_vec::<f64>().expect("computed"), [2.0, 3.0]);
    drop(a);
}

#[test]
fn memory_that_is_not_to_be_had_is_told() {
    if gpu().is_some() {
        apart("transfers::apart_memory");
    }
}

#[test]
#[ignore = "run by another test in a process of its own"]
fn apart_memory() {
    let device = gpu_or_return!();
    let first = np::zeros([1000], DType::F32).to_device(device).expect("built");
    first.eval().expect("copied");
    let used = memory::stats_of(device).expect("open").in_use;
    assert!(used >= 4000);
    memory::set_limit_of(device, Some(used + 10_000)).expect("open");
    let more = np::zeros([10_000], DType::F32).to_device(device).expect("built");
    let line = line!() - 1;
    let error = more.eval().expect_err("too much");
    match error.kind() {
        ErrorKind::OutOfMemory { device: named, needed, limit, .. } => {
            assert_eq!(
                (named.as_str(), *needed, *limit),
                (&*device.to_string(), 40_000, Some(used + 10_000))
            );
        }
        other => panic!("{other}"),
    }
    assert_eq!((error.location().file(), error.location().line()), (file!(), line));
    memory::set_limit_of(device, None).expect("open");
    more.eval().expect("there is room again");
    let peak = memory::stats_of(device).expect("open").peak;
    drop((first, more));
    memory::free_all();
    let end = memory::stats_of(device).expect("open");
    assert_eq!((end.in_use, end.cached, end.peak), (0, 0, peak));
}

/// A buffer beyond the adapter's largest: the limit is named, and nothing is allocated.
#[test]
fn a_buffer_beyond_the_largest_is_told() {
    let device = gpu_or_return!();
    let found = np::devices().into_iter().find(|info| info.device == device).expect("listed");
    let Some((_, largest)) = found.limits.iter().find(|(name, _)| *name == "max_buffer_size") else { return };
    let Ok(n) = usize::try_from(*largest) else { return };
    // A view of one element, repeated; nothing is read before memory is asked for.
    let huge = np::zeros([1], DType::U8).to_device(device).and_then(|a| a.broadcast_to([n + 1]));
    let error = huge.expect("built").copy().eval().expect_err("too much");
    match error.kind() {
        ErrorKind::Limit { limit, value, asked, .. } => {
            assert_eq!(*limit, "max_buffer_size");
            assert!(*value <= *largest && *asked > *largest);
        }
        other => panic!("{other}"),
    }
}
