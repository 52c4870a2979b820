//! What is more than a GPU does at once: many arrays, large ones, memory that runs out, and a device
//! that goes away in the middle.

#[cfg(feature = "wgpu")]
use crate::support::apart::apart;
#[cfg(target_os = "linux")]
use crate::support::apart::limited;
use crate::support::on_gpu::{gpu, gpu_or_return};
use arrayon::{self as np, Array, DType, ErrorKind, axis, memory, settings};

#[test]
fn forty_inputs_take_several_passes() {
    let device = gpu_or_return!();
    for n in [5, 3000] {
        let inputs: Vec<Array> = (0..40)
            .map(|k| {
                let data: Vec<f32> = (0..n).map(|i| (i * (k + 1) % 17) as f32).collect();
                Array::from_vec(data).to_device(device).expect("built")
            })
            .collect();
        let mut sum = inputs[0].clone();
        for (k, x) in inputs.iter().enumerate().skip(1) {
            sum = if k % 2 == 0 { sum + x } else { sum.maximum(x).expect("one shape") * 0.5 };
        }
        let want = |i: usize| {
            let at = |k: usize| (i * (k + 1) % 17) as f32;
            (1..40).fold(at(0), |sum, k| if k % 2 == 0 { sum + at(k) } else { sum.max(at(k)) * 0.5 })
        };
        let got = sum.to_vec::<f32>().expect("computed");
        assert_eq!(got, (0..n).map(want).collect::<Vec<f32>>());
    }
}

/// Expressions, reductions of every axis and writes, in bindings of 32 KiB and few workgroups.
fn computes_in_windows(rows: usize, columns: usize) {
    let device = gpu().expect("asked for before");
    let host: Vec<f32> = (0..rows * columns).map(|i| (i % 251) as f32 - 100.0).collect();
    let there = Array::from_shape_vec([rows, columns], host.clone()).and_then(|a| a.to_device(device));
    let a = there.expect("copied");
    let y = (&a * 2.0 + 1.0).abs();
    let value = |v: &f32| (v * 2.0 + 1.0).abs();
    let checks = [0, 1, columns - 1, columns, rows * columns / 2 + 1, rows * columns - 1];
    for at in checks {
        let index = [(at / columns) as isize, (at % columns) as isize];
        assert_eq!(y.get::<f32>(index).expect("computed"), value(&host[at]), "{at}");
        assert_eq!(y.t().copy().get::<f32>([index[1], index[0]]).expect("computed"), value(&host[at]));
    }
    // Small integers, whose sums are exact in any order.
    let down = (&a + 100.0).sum_with(axis([0])).and_then(|s| s.to_vec::<f32>()).expect("computed");
    let across = (&a + 100.0).sum_with(axis([1])).and_then(|s| s.to_vec::<f32>()).expect("computed");
    let cell = |r: usize, c: usize| f64::from(host[r * columns + c] + 100.0);
    for c in [0, 1, columns / 2, columns - 1] {
        assert_eq!(f64::from(down[c]), (0..rows).map(|r| cell(r, c)).sum::<f64>(), "column {c}");
    }
    for r in [0, 1, rows / 2, rows - 1] {
        assert_eq!(f64::from(across[r]), (0..columns).map(|c| cell(r, c)).sum::<f64>(), "row {r}");
    }
    assert_eq!(a.max().item::<f32>().expect("computed"), 150.0);
    assert_eq!(a.argmax().item::<i64>().expect("computed"), 250);
    let mut b = a.clone();
    b.set(np::s![1..;2, ..;-3], 7.0).expect("set");
    let seven = b.eq(7.0).and_then(|m| m.sum().item::<i64>()).expect("counted");
    let before = host.iter().filter(|&&v| v == 7.0).count();
    let written = (rows / 2) * columns.div_ceil(3);
    assert!(seven as usize >= written && seven as usize <= written + before, "{seven} of {written}");
}

#[test]
fn arrays_above_a_binding_are_right() {
    gpu_or_return!();
    let small = |s: &mut settings::Settings| {
        s.gpu_binding = 32 << 10;
        s.gpu_groups = 5;
    };
    settings::with(small, || {
        computes_in_windows(300, 257);
        computes_in_windows(3, 40_000);
        computes_in_windows(5000, 33);
    });
}

#[test]
fn more_groups_than_a_dispatch_counts_are_its_most() {
    gpu_or_return!();
    settings::with(|s| s.gpu_groups = usize::MAX ^ 0xffff_ffff, || computes_in_windows(30, 25));
}

/// Whatever is kept compiled, kernels that went come again; one launch may need more than are kept.
#[test]
fn few_kernels_are_kept() {
    let device = gpu_or_return!();
    let run = |kept: usize| {
        settings::with(
            |s| {
                s.gpu_kernels = kept;
                s.fuse = false;
            },
            || {
                np::with_device(device, || {
                    let mut x = np::arange(0.5, 2000.0, 1.0)?.astype(DType::F32);
                    for _ in 0..3 {
                        x = (x + 1.5f32) * 0.25f32;
                        x = x.floor() - x.sqrt();
                        // Leaves, their merge, and an update in parts.
                        x = &x - x.sum();
                        x.set(np::s![1..;3], 2.5f32)?;
                    }
                    // NaN, of roots of what is negative, is equal to itself in bits alone.
                    Ok(x.to_vec::<f32>()?.into_iter().map(f32::to_bits).collect::<Vec<u32>>())
                })
                .expect("computed")
            },
        )
    };
    let all = run(usize::MAX);
    for kept in [0, 1, 2, 5] {
        assert!(run(kept) == all, "{kept} kept");
    }
}

#[test]
#[ignore = "takes gigabytes and minutes"]
fn arrays_of_real_size_are_right() {
    gpu_or_return!();
    // 33.6 million elements, more than 65535 workgroups of 256 invocations with two elements each.
    computes_in_windows(4200, 8000);
    // 512 MiB, four times what lavapipe binds.
    computes_in_windows(8192, 16_384);
}

#[cfg(target_os = "linux")]
#[test]
fn memory_runs_out_and_comes_back() {
    if gpu().is_some() {
        limited("ulimit -v 12000000", "limits::apart_exhausted");
    }
}

#[test]
#[ignore = "run by another test in a process of its own"]
fn apart_exhausted() {
    let device = gpu_or_return!();
    let mut held = Vec::new();
    let error = loop {
        // Computed there: the host has no such array.
        let a = np::with_device(device, || Ok(np::ones([1 << 27], DType::F32))).expect("built");
        match a.eval().and_then(|()| np::synchronize(device)) {
            Ok(()) => held.push(a),
            Err(error) => break error,
        }
        assert!(held.len() < 64, "12 GB do not hold 32 GiB");
    };
    assert!(matches!(error.kind(), ErrorKind::OutOfMemory { .. }), "{error}");
    assert!(held.len() > 2, "{error}");
    // What is there stays, and what is freed can be had again.
    assert_eq!(held[0].get::<f32>([12_345]).expect("read"), 1.0);
    held.pop();
    memory::free_all();
    let again = np::with_device(device, || Ok(np::ones([1 << 20], DType::F32))).expect("built");
    assert_eq!(again.sum().item::<f32>().expect("computed"), (1 << 20) as f32);
}

/// Memory that is free, but still read and written by work under way, is waited for.
#[cfg(target_os = "linux")]
#[test]
fn memory_of_work_under_way_is_waited_for() {
    if gpu().is_some() {
        limited("ulimit -v 6000000", "limits::apart_under_way");
    }
}

#[test]
#[ignore = "run by another test in a process of its own"]
fn apart_under_way() {
    let device = gpu_or_return!();
    for k in 0..24 {
        // Of no two sizes alike, so that none takes the place of another.
        let n = (1 << 26) + (k << 22);
        let a = np::with_device(device, || Ok(np::ones([n], DType::F32))).expect("built");
        a.eval().unwrap_or_else(|error| panic!("{k}: {error}"));
    }
    np::synchronize(device).expect("there");
}

/// What was encoded counts as computed; so a driver that refuses it is not to be asked again.
#[cfg(feature = "wgpu")]
#[test]
fn work_that_is_refused_is_told() {
    if gpu().is_some() {
        apart("limits::apart_refused");
    }
}

#[cfg(feature = "wgpu")]
#[test]
#[ignore = "run by another test in a process of its own"]
fn apart_refused() {
    use arrayon::device::{backend::Backend, buffer::Buffer};
    let device = gpu_or_return!();
    let arrayon::Device::Wgpu(number) = device else { return };
    let gpu = arrayon::context::open_wgpu(number).expect("open");
    let x = np::with_device(device, || Ok(np::ones([1000], DType::F32))).expect("built");
    x.eval().expect("computed");
    np::synchronize(device).expect("there");
    let y = &x + 1.0;
    y.eval().expect("encoded");
    // A copy beyond both buffers makes all that is encoded with it void.
    let backend: std::sync::Arc<dyn Backend> = gpu.clone();
    let (a, b) = (Buffer::allocate(&backend, 64), Buffer::allocate(&backend, 64));
    gpu.copy(&a.expect("small"), &b.expect("small"), 1 << 20).expect("encoded");
    for _ in 0..2 {
        let error = y.to_vec::<f32>().expect_err("never computed");
        assert!(matches!(error.kind(), ErrorKind::DeviceLost { .. }), "{error}");
        assert!(error.to_string().contains("1048576"), "{error}");
    }
    assert!(np::synchronize(device).is_err() && (&x + 2.0).eval().is_err());
}

#[cfg(feature = "wgpu")]
#[test]
fn a_device_lost_in_the_middle_of_work_is_told() {
    if gpu().is_some() {
        apart("limits::apart_lost_in_the_middle");
    }
}

#[cfg(feature = "wgpu")]
#[test]
#[ignore = "run by another test in a process of its own"]
fn apart_lost_in_the_middle() {
    let device = gpu_or_return!();
    let arrayon::Device::Wgpu(number) = device else { return };
    let gpu = arrayon::context::open_wgpu(number).expect("open");
    let x = np::with_device(device, || Ok(np::ones([1 << 18], DType::F32))).expect("built");
    let lost = |error: np::Error| assert!(matches!(error.kind(), ErrorKind::DeviceLost { .. }), "{error}");
    let worker = {
        let x = x.clone();
        std::thread::spawn(move || {
            let mut y = x;
            for turn in 0..100_000 {
                y = (&y * 0.5).sin() + 1.0;
                let done = y.eval().and_then(|()| if turn % 7 == 0 { y.sum().eval() } else { Ok(()) });
                if let Err(error) = done {
                    return error;
                }
            }
            panic!("the device is not lost");
        })
    };
    std::thread::sleep(std::time::Duration::from_millis(200));
    gpu.destroy();
    lost(worker.join().expect("no panic"));
    lost(x.to_vec::<f32>().expect_err("lost"));
    lost((&x + 1.0).eval().expect_err("lost"));
    assert_eq!((np::array![1.0, 2.0] + 1.0).to_vec::<f64>().expect("computed"), [2.0, 3.0]);
}
