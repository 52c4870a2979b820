//! What bounds a workload: loops written by hand for it, over the same inputs, into memory that is
//! there already.
//!
//! Elementwise expressions are bounded by one fused pass; a reduction by reading its input once, as
//! a sum does; standardising columns by three transfers of the matrix (it is read twice, as its
//! moments come first, and written once), measured as a triad `a + s * b`. The best of plain and
//! non-temporal stores, on one thread and on all, counts. Elementary functions are the crate's own,
//! inlined into the pass.

use arrayon::scalar::cpu::{Cpu, Isa};
use arrayon::scalar::derived;
use arrayon::{Array, DType, Element};
use rayon::prelude::*;
use std::alloc::Layout;
use std::ops::{Add, Div, Mul, Sub};
use std::time::Instant;

/// Outputs above which non-temporal stores are tried, in bytes: smaller ones stay in the cache.
const STREAM: usize = 4 << 20;
/// Elements up to which one thread is tried as well.
const SERIAL: usize = 2_000_000;
/// Elements of a group of stores: one or two cache lines.
const GROUP: usize = 16;

/// A float of the loops.
trait Real:
    Element<Raw = Self>
    + bytemuck::Pod
    + PartialOrd
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
{
    fn of(value: f64) -> Self;
    fn sqrt(self) -> Self;
    fn exp(self) -> Self;
    fn log1p(self) -> Self;
}

/// Any instruction set with fused multiply-add.
#[derive(Clone, Copy)]
struct Fused;

impl Isa for Fused {
    const FMA: bool = true;
}

macro_rules! reals {
    ($($t:ident)*) => { $(
        impl Real for $t {
            #[inline(always)]
            fn of(value: f64) -> $t { value as $t }
            #[inline(always)]
            fn sqrt(self) -> $t { $t::sqrt(self) }
            #[inline(always)]
            fn exp(self) -> $t { derived::exp(Cpu::<$t, Fused>::new(self)).0 }
            #[inline(always)]
            fn log1p(self) -> $t { derived::log1p(Cpu::<$t, Fused>::new(self)).0 }
        }
    )* };
}
reals!(f32 f64);

/// An expression of up to three inputs.
trait Body {
    fn apply<T: Real>(a: T, b: T, c: T) -> T;
}

macro_rules! bodies {
    ($($name:ident |$a:ident, $b:ident, $c:ident| $body:expr;)*) => { $(
        struct $name;
        impl Body for $name {
            #[inline(always)]
            fn apply<T: Real>($a: T, $b: T, $c: T) -> T { $body }
        }
    )* };
}
bodies! {
    Hypot |a, b, _c| (a * a + b * b).sqrt();
    WhereLog1p |a, _b, _c| {
        let (yes, no) = (a.log1p(), (T::of(0.0) - (T::of(0.0) - a).log1p()));
        if a > T::of(0.0) { yes } else { no }
    };
    Gauss |a, b, _c| ((T::of(0.0) - a) * a).exp() + T::of(0.5) * b;
    Nine |a, b, _c| ((a + b) * (a - b) + a * T::of(0.5) - b * T::of(0.25)) * T::of(1.5) + T::of(2.0);
    MulAdd |a, b, c| a * b + c;
    Scale |a, _b, _c| (a - T::of(0.25)) / T::of(1.75);
    Sum2 |a, b, _c| a + b;
    Triad |a, b, _c| a + T::of(3.0) * b;
}

/// Compiles a loop for the best instruction set and for the baseline.
macro_rules! per_isa {
    ($($name:ident $baseline:ident<$($g:ident: $bound:ident),*>($($arg:ident: $t:ty),*) -> $out:ty;)*) => { $(
        fn $name<$($g: $bound),*>($($arg: $t),*) -> $out {
            #[cfg(target_arch = "x86_64")]
            {
                #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")]
                fn avx512<$($g: $bound),*>($($arg: $t),*) -> $out {
                    $baseline::<$($g),*>($($arg),*)
                }
                #[target_feature(enable = "avx2,fma")]
                fn avx2<$($g: $bound),*>($($arg: $t),*) -> $out {
                    $baseline::<$($g),*>($($arg),*)
                }
                if has_avx512() {
                    // SAFETY: the processor has the features.
                    return unsafe { avx512::<$($g),*>($($arg),*) };
                }
                if is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma") {
                    // SAFETY: likewise.
                    return unsafe { avx2::<$($g),*>($($arg),*) };
                }
            }
            $baseline::<$($g),*>($($arg),*)
        }
    )* };
}
per_isa! {
    fused fused_body<T: Real, B: Body>(out: &mut [T], a: &[T], b: &[T], c: &[T]) -> ();
    total total_body<T: Real>(a: &[T]) -> T;
}

#[cfg(target_arch = "x86_64")]
fn has_avx512() -> bool {
    is_x86_feature_detected!("avx512f")
        && is_x86_feature_detected!("avx512dq")
        && is_x86_feature_detected!("avx512bw")
        && is_x86_feature_detected!("avx512vl")
}

/// Whether fused multiply-add is an instruction; where it is not it is a slow call.
fn fma() -> bool {
    #[cfg(target_arch = "x86_64")]
    return is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma");
    #[cfg(not(target_arch = "x86_64"))]
    cfg!(target_arch = "aarch64")
}

#[inline(always)]
fn fused_body<T: Real, B: Body>(out: &mut [T], a: &[T], b: &[T], c: &[T]) {
    for (((o, &a), &b), &c) in out.iter_mut().zip(a).zip(b).zip(c) {
        *o = B::apply(a, b, c);
    }
}

#[inline(always)]
fn total_body<T: Real>(a: &[T]) -> T {
    let mut lanes = [T::of(0.0); 64];
    let (groups, rest) = a.as_chunks::<64>();
    for group in groups {
        for (lane, &x) in lanes.iter_mut().zip(group) {
            *lane = *lane + x;
        }
    }
    lanes.iter().chain(rest).fold(T::of(0.0), |sum, &x| sum + x)
}

/// As `fused`, with stores that pass by the caches; the output is aligned to them.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")]
fn streamed<T: Real, B: Body>(out: &mut [T], a: &[T], b: &[T], c: &[T]) {
    use std::arch::x86_64::{_mm_sfence, _mm512_loadu_si512, _mm512_stream_si512};
    let (groups, rest) = out.as_chunks_mut::<GROUP>();
    let (a, ra) = a.as_chunks::<GROUP>();
    let (b, rb) = b.as_chunks::<GROUP>();
    let (c, rc) = c.as_chunks::<GROUP>();
    for (((o, a), b), c) in groups.iter_mut().zip(a).zip(b).zip(c) {
        let mut group = [T::of(0.0); GROUP];
        fused_body::<T, B>(&mut group, a, b, c);
        for line in 0..size_of::<[T; GROUP]>() / 64 {
            // SAFETY: both groups are so many whole lines, the output's aligned to lines.
            unsafe {
                let value = _mm512_loadu_si512(group.as_ptr().cast::<u8>().add(64 * line).cast());
                _mm512_stream_si512(o.as_mut_ptr().cast::<u8>().add(64 * line).cast(), value);
            }
        }
    }
    fused_body::<T, B>(rest, ra, rb, rc);
    _mm_sfence();
}

/// Memory of an output: aligned to huge pages, initialised.
struct Output {
    address: *mut u8,
    layout: Layout,
}

// SAFETY: memory that one owner holds.
unsafe impl Send for Output {}

impl Output {
    fn new(bytes: usize) -> Output {
        let layout = Layout::from_size_align(bytes.max(64), 2 << 20).expect("a size that exists");
        // SAFETY: the layout is not empty.
        let address = unsafe { std::alloc::alloc(layout) };
        assert!(!address.is_null(), "memory for the limit's output");
        // SAFETY: the block is ours.
        unsafe {
            #[cfg(target_os = "linux")]
            libc::madvise(address.cast(), layout.size(), libc::MADV_HUGEPAGE);
            address.write_bytes(0, layout.size());
        }
        Output { address, layout }
    }

    fn slice<T: Real>(&mut self) -> &mut [T] {
        // SAFETY: initialised, aligned, and borrowed as long as the slice.
        unsafe { std::slice::from_raw_parts_mut(self.address.cast(), self.layout.size() / size_of::<T>()) }
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        // SAFETY: allocated with this layout.
        unsafe { std::alloc::dealloc(self.address, self.layout) }
    }
}

/// How a pass runs.
#[derive(Clone, Copy)]
struct Way {
    parallel: bool,
    stream: bool,
}

type Pass = Box<dyn FnMut(Way)>;

/// The loop that bounds a workload.
pub(crate) struct Limit {
    pass: Pass,
    ways: Vec<Way>,
}

impl Limit {
    pub(crate) fn new(name: &str, x: &[Array]) -> Option<Limit> {
        match x[0].dtype() {
            DType::F32 => Limit::of::<f32>(name, x),
            DType::F64 => Limit::of::<f64>(name, x),
            _ => None,
        }
    }

    fn of<T: Real>(name: &str, x: &[Array]) -> Option<Limit> {
        let bytes = x[0].nbytes();
        let (pass, stores) = match name {
            "hypot" => (map::<T, Hypot>(x), true),
            "where_log1p" if fma() => (map::<T, WhereLog1p>(x), true),
            "gauss" if fma() => (map::<T, Gauss>(x), true),
            "nine" => (map::<T, Nine>(x), true),
            "muladd" => (map::<T, MulAdd>(x), true),
            "scale" => (map::<T, Scale>(x), true),
            "add" => (map::<T, Sum2>(x), true),
            "standardise" => (map::<T, Triad>(&[x[0].clone(), x[0].copy()]), true),
            "sum" | "var" | "max" | "sum_axis0" | "sum_axis1" | "argmax_axis0" => (read::<T>(x), false),
            _ => return None,
        };
        #[cfg(target_arch = "x86_64")]
        let stream = stores && bytes >= STREAM && has_avx512();
        #[cfg(not(target_arch = "x86_64"))]
        let stream = { stores && bytes >= STREAM && false };
        let mut ways = Vec::new();
        for parallel in [true, false] {
            for stream in [false, true].into_iter().take(1 + usize::from(stream)) {
                if parallel || x[0].len() <= SERIAL {
                    ways.push(Way { parallel, stream });
                }
            }
        }
        Some(Limit { pass, ways })
    }

    /// Nanoseconds of a pass, the mean of so many in a row; of the best way.
    pub(crate) fn run(&mut self, repeats: u32) -> f64 {
        let mut best = f64::INFINITY;
        for &way in &self.ways {
            let start = Instant::now();
            for _ in 0..repeats {
                (self.pass)(way);
            }
            best = best.min(start.elapsed().as_nanos() as f64 / f64::from(repeats));
        }
        best
    }
}

/// Elements of a piece: a few per thread, whole groups.
fn piece(len: usize, parallel: bool) -> usize {
    let pieces = if parallel { 4 * rayon::current_num_threads() } else { 1 };
    len.div_ceil(pieces).next_multiple_of(GROUP)
}

fn elements<T: Real>(array: &Array) -> &[T] {
    array.as_slice::<T>().expect("inputs are dense and of one dtype")
}

fn map<T: Real, B: Body>(x: &[Array]) -> Pass {
    let x = [0, 1, 2].map(|k| x.get(k).unwrap_or(&x[0]).clone());
    let mut output = Output::new(x[0].nbytes());
    Box::new(move |way| {
        let [a, b, c] = [&x[0], &x[1], &x[2]].map(elements::<T>);
        let size = piece(a.len(), way.parallel);
        let part = |(i, out): (usize, &mut [T])| {
            let range = i * size..i * size + out.len();
            let (a, b, c) = (&a[range.clone()], &b[range.clone()], &c[range]);
            #[cfg(target_arch = "x86_64")]
            if way.stream {
                // SAFETY: only asked for where the processor has the features.
                unsafe { streamed::<T, B>(out, a, b, c) };
                return;
            }
            fused::<T, B>(out, a, b, c);
        };
        let out = &mut output.slice::<T>()[..a.len()];
        if way.parallel {
            out.par_chunks_mut(size).with_max_len(1).enumerate().for_each(part);
        } else {
            out.chunks_mut(size).enumerate().for_each(part);
        }
        std::hint::black_box(out);
    })
}

fn read<T: Real>(x: &[Array]) -> Pass {
    let x = x[0].clone();
    Box::new(move |way| {
        let a = elements::<T>(&x);
        let size = piece(a.len(), way.parallel);
        if way.parallel {
            a.par_chunks(size).with_max_len(1).for_each(|part| {
                std::hint::black_box(total(part));
            });
        } else {
            a.chunks(size).for_each(|part| {
                std::hint::black_box(total(part));
            });
        }
    })
}
