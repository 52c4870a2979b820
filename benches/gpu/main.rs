//! A GPU against a kernel written by hand, in turns, the least time of each:
//! `cargo bench --bench gpu [-- wgpu:NUMBER]`.
//!
//! - a fused chain of five operations on 1.6e7 float32 against `chain.wgsl`, launch and wait included
//! - launches that depend on each other: time and submissions of a hundred
//! - copies both ways
#![allow(clippy::print_stdout)]

mod hand;

use arrayon::{self as np, Array, Device};
use std::time::Instant;

const ROUNDS: usize = 9;

/// The least seconds of several turns of each contestant.
fn race<const N: usize>(mut runs: [&mut dyn FnMut(); N]) -> [f64; N] {
    let mut least = [f64::INFINITY; N];
    // The first turn compiles.
    for turn in 0..=ROUNDS {
        for (run, least) in runs.iter_mut().zip(&mut least) {
            let start = Instant::now();
            run();
            if turn > 0 {
                *least = least.min(start.elapsed().as_secs_f64());
            }
        }
    }
    least
}

fn chain(x: &Array) -> Array {
    ((x * 1.5 + 0.25) * x - 2.0).abs().sqrt()
}

fn main() -> np::Result<()> {
    let name = std::env::args().skip(1).find(|arg| arg.starts_with("wgpu"));
    let device: Device = name.as_deref().unwrap_or("wgpu:0").parse()?;
    let Device::Wgpu(number) = device else { panic!("{device} is not for this benchmark") };
    let gpu = match arrayon::context::open_wgpu(number) {
        Ok(gpu) => gpu,
        Err(error) => {
            println!("skipped: {error}");
            return Ok(());
        }
    };
    let about = np::devices().into_iter().find(|info| info.device == device).expect("it is open");
    println!("{about}");

    let n = 16_000_000;
    let host: Vec<f32> = (0..n).map(|i| (i % 1000) as f32 * 0.01 - 5.0).collect();
    let x = Array::from_vec(host.clone()).to_device(device)?;
    x.eval()?;
    let hand = hand::Chain::new(number, &host, [1.5, 0.25, 2.0]);
    let same = chain(&x).slice(np::s![..1000])?.to_vec::<f32>()?;
    for (i, (ours, theirs)) in same.iter().zip(hand.result(1000)).enumerate() {
        assert!((ours - theirs).abs() <= 1e-5 * theirs.abs(), "element {i}: {ours}, by hand {theirs}");
    }
    let mut ours = || {
        let y = chain(&x);
        y.eval().expect("computed");
        np::synchronize(device).expect("there");
    };
    let [ours, theirs] = race([&mut ours, &mut || hand.run()]);
    println!(
        "chain of five, 1.6e7 f32: {:.2} ms, by hand {:.2} ms, ratio {:.2}",
        ours * 1e3,
        theirs * 1e3,
        theirs / ours
    );

    // Held as it goes, so that each step is a launch of its own.
    let mut y = np::zeros([1000], np::DType::F32).to_device(device)?;
    y.eval()?;
    // Compiled before it counts.
    (&y * 0.5 + 1.0).eval()?;
    np::synchronize(device)?;
    let before = gpu.submissions();
    let start = Instant::now();
    for _ in 0..100 {
        y = &y * 0.5 + 1.0;
        y.eval()?;
    }
    np::synchronize(device)?;
    let took = start.elapsed().as_secs_f64();
    println!("100 dependent launches: {:.1} us each, {} submissions", took * 1e4, gpu.submissions() - before);

    for (dtype, n) in [(np::DType::F32, 512), (np::DType::F32, 1024), (np::DType::F64, 512)] {
        let square = np::linspace(0.0, 1.0, n * n).astype(dtype).reshape([n, n])?.to_device(device)?;
        square.eval()?;
        let mut product = || {
            let result = square.matmul(&square).expect("square");
            result.eval().expect("computed");
            np::synchronize(device).expect("there");
        };
        let [seconds] = race([&mut product]);
        let flops = 2.0 * (n * n * n) as f64 / seconds;
        println!("matmul {dtype} {n}: {:.2} ms, {:.2} GFLOP/s", seconds * 1e3, flops * 1e-9);
    }

    let bytes = 64 << 20;
    let block = Array::from_vec(vec![1u8; bytes]);
    let there = block.to_device(device)?;
    let mut up = || {
        block.to_device(device).expect("built").eval().expect("copied");
        np::synchronize(device).expect("there");
    };
    let mut down = || drop(there.to_host().expect("copied"));
    let [up, down] = race([&mut up, &mut down]);
    let speed = |seconds: f64| bytes as f64 / seconds * 1e-9;
    println!("64 MiB to the device {:.2} GB/s, to the host {:.2} GB/s", speed(up), speed(down));
    Ok(())
}
