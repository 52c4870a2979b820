//! Time per element of the scalar functions in the first-level cache, per instruction set:
//! `cargo bench --bench scalar [part of a name]`.
#![allow(clippy::print_stdout, missing_docs)]

use arrayon::scalar::cpu::{Cpu, Isa};
use arrayon::scalar::derived as d;
use std::hint::black_box;
use std::time::Instant;

macro_rules! isas {
    ($($isa:ident $fma:literal)*) => { $(
        #[derive(Clone, Copy)]
        struct $isa;
        impl Isa for $isa {
            const FMA: bool = $fma;
        }
    )* };
}
isas!(Avx512 true  Avx2 true  Baseline false);

/// Nanoseconds per element: the least of many repeats.
fn time<T: Copy + Default>(source: &[T], run: unsafe fn(&mut [T], &[T])) -> f64 {
    let mut target = vec![T::default(); source.len()];
    let mut least = f64::INFINITY;
    for _ in 0..40 {
        let rounds = 200;
        let start = Instant::now();
        for _ in 0..rounds {
            // SAFETY: the caller has checked that the processor has the features.
            unsafe { run(black_box(&mut target), black_box(source)) };
        }
        let each = start.elapsed().as_secs_f64() * 1e9 / (rounds * source.len()) as f64;
        least = least.min(each);
    }
    least
}

/// One loop in a shell of one instruction set.
macro_rules! shell {
    ($($feature:literal)?, $isa:ident, $t:ty, $f:expr) => {{
        $(#[target_feature(enable = $feature)])?
        unsafe fn run(target: &mut [$t], source: &[$t]) {
            for (y, x) in target.iter_mut().zip(source) {
                *y = $f(Cpu::<$t, $isa>::new(*x)).0;
            }
        }
        run
    }};
}

/// A row of the table: name, type, number of elements, range of arguments, body.
macro_rules! rows {
    ($wanted:expr; $($name:literal $t:ident $count:literal $low:literal $high:literal $f:expr;)*) => { $(
        if $name.contains($wanted) {
            let step = ($high - $low) / $count as f64;
            let source: Vec<$t> = (0..$count).map(|i| ($low + step * i as f64) as $t).collect();
            let wide = is_x86_feature_detected!("avx512f")
                && is_x86_feature_detected!("avx512bw")
                && is_x86_feature_detected!("avx512dq")
                && is_x86_feature_detected!("avx512vl");
            let fused = is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma");
            print!("{:14}", $name);
            if wide && fused {
                let run = shell!("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma", Avx512, $t, $f);
                print!("{:8.2}", time(&source, run));
            }
            if fused {
                print!("{:8.2}", time(&source, shell!("avx2,fma", Avx2, $t, $f)));
            }
            println!("{:8.2}", time(&source, shell!(, Baseline, $t, $f)));
        }
    )* };
}

fn main() {
    let wanted = std::env::args().skip(1).find(|a| !a.starts_with('-')).unwrap_or_default();
    println!("ns per element  AVX-512    AVX2  baseline, as far as this processor goes");
    rows! { wanted.as_str();
        "exp f64" f64 128 -20.0 20.0 d::exp;
        "expm1 f64" f64 128 -20.0 20.0 d::expm1;
        "log f64" f64 128 0.1 30.0 d::log;
        "log1p f64" f64 128 -0.5 30.0 d::log1p;
        "sin f64" f64 128 -20.0 20.0 d::sin;
        "cos f64" f64 128 -20.0 20.0 d::cos;
        "sin_rare f64" f64 128 -1e9 1e9 d::sin_rare;
        "tanh f64" f64 128 -3.0 3.0 d::tanh;
        "pow f64" f64 128 0.1 30.0 |x| d::pow(x, x);
        "exp f32" f32 256 -20.0 20.0 d::exp;
        "expm1 f32" f32 256 -20.0 20.0 d::expm1;
        "log f32" f32 256 0.1 30.0 d::log;
        "log1p f32" f32 256 -0.5 30.0 d::log1p;
        "sin f32" f32 256 -20.0 20.0 d::sin;
        "cos f32" f32 256 -20.0 20.0 d::cos;
        "sin_rare f32" f32 256 -1e9 1e9 d::sin_rare;
        "tanh f32" f32 256 -3.0 3.0 d::tanh;
        "pow f32" f32 256 0.1 30.0 |x| d::pow(x, x);
    }
}
