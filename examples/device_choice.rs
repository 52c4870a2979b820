//! Heat that spreads over a plate, on the device that is named: the same program, the same result.
//!
//! ```sh
//! cargo run --release --example device_choice                          # on the host
//! cargo run --release --example device_choice -- wgpu:0                # on the first GPU
//! cargo run --release --example device_choice -- wgpu:0 1024 heat.pgm  # a larger plate, and a picture
//! ```

#![allow(clippy::print_stdout)]

use arrayon::{self as np, Array, Device, s};
use std::time::{Duration, Instant};

const STEPS: usize = 400;
/// Diffusivity times time step over the squared distance of grid points: at most 1/4.
const RATE: f64 = 0.2;

/// A plate with two hot spots and cold edges, `n` by `n` points.
fn plate(n: usize) -> np::Result<Array> {
    let x = np::linspace(0.0, 1.0, n).astype(np::DType::F32);
    let y = x.reshape([n, 1])?;
    let spot = |cx: f64, cy: f64| -> np::Result<Array> {
        let distance = np::add((&x - cx).square(), (&y - cy).square())?;
        Ok((distance * -60.0).exp())
    };
    let mut plate = np::zeros([n, n], np::DType::F32);
    let inner = s![1..-1, 1..-1];
    plate.set(inner, &(spot(0.3, 0.4)? + 0.5 * spot(0.7, 0.75)?).slice(inner)?)?;
    Ok(plate)
}

/// One step of the explicit scheme: each inner point moves towards the mean of its neighbours. The
/// five views read one array; the expression is one pass over it.
fn step(u: &mut Array) -> np::Result<()> {
    let centre = u.slice(s![1..-1, 1..-1])?;
    let sides = u.slice(s![..-2, 1..-1])? + u.slice(s![2.., 1..-1])?;
    let sides = sides + (u.slice(s![1..-1, ..-2])? + u.slice(s![1..-1, 2..])?);
    let next = &centre + RATE * (sides - 4.0 * &centre);
    u.set(s![1..-1, 1..-1], &next)
}

/// Runs something to its end on a device, and adds the time that it took.
fn timed<T>(device: Device, total: &mut Duration, run: impl FnOnce() -> np::Result<T>) -> np::Result<T> {
    let start = Instant::now();
    let value = run()?;
    np::synchronize(device)?;
    *total += start.elapsed();
    Ok(value)
}

/// A picture in 256 greys, in the portable grey map format.
fn picture(path: &str, field: &Array) -> np::Result<()> {
    let grey = (field / field.max() * 255.0).rint().astype(np::DType::U8);
    let mut file = format!("P5\n{} {}\n255\n", field.shape()[1], field.shape()[0]).into_bytes();
    file.extend(grey.to_vec::<u8>()?);
    if let Err(error) = std::fs::write(path, file) {
        eprintln!("{path}: {error}");
    }
    Ok(())
}

fn main() -> np::Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let device: Device = args.first().map_or(Ok(Device::Cpu), |name| name.parse())?;
    let n = args.get(1).and_then(|n| n.parse().ok()).unwrap_or(512);
    let (mut compute, mut copy) = (Duration::ZERO, Duration::ZERO);

    let host = plate(n)?;
    host.eval()?;
    let mut u = timed(device, &mut copy, || {
        let u = host.to_device(device)?;
        u.eval().map(|()| u)
    })?;
    println!("{n} x {n} points, {STEPS} steps, on {}", u.device());
    for turn in 1..=STEPS {
        timed(device, &mut compute, || {
            step(&mut u)?;
            u.eval()
        })?;
        if turn % 100 == 0 {
            // Computed on the device; one number comes back.
            let norm = timed(device, &mut compute, || {
                let norm = u.square().sum().sqrt();
                norm.eval().map(|()| norm)
            })?;
            println!("step {turn}: norm {:.4}", timed(device, &mut copy, || norm.item::<f32>())?);
        }
    }
    let field = timed(device, &mut copy, || u.to_host())?;
    if let Some(path) = args.get(2) {
        picture(path, &field)?;
    }
    println!("compute {:.1} ms, copies {:.1} ms", compute.as_secs_f64() * 1e3, copy.as_secs_f64() * 1e3);
    let moved = np::transfers();
    println!("to the device {:?}, to the host {:?}", moved.to_device, moved.to_host);
    Ok(())
}
