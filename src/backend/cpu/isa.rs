//! Instruction sets: their detection, and the shells in which loops are compiled for one. (Stages of
//! chains bring their own, as their vectors are part of their ABI.)

#[cfg(target_arch = "x86_64")]
use crate::base::processor;
use crate::scalar::cpu::Isa;

/// AVX-512 with the byte, word, double- and quadword extensions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Avx512;
/// AVX2 with fused multiply-add.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Avx2;
/// What the target guarantees: SSE2 on x86-64, NEON with fused multiply-add on aarch64.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Baseline;

impl Isa for Avx512 {
    const FMA: bool = true;
}
impl Isa for Avx2 {
    const FMA: bool = true;
}
impl Isa for Baseline {
    const FMA: bool = cfg!(any(target_arch = "aarch64", target_feature = "fma"));
}

/// The processor's extensions that matter to loops.
pub(crate) fn features() -> Vec<&'static str> {
    macro_rules! detected {
        ($($name:tt)*) => { [$(($name, std::arch::is_x86_feature_detected!($name))),*] };
    }
    #[cfg(target_arch = "x86_64")]
    let all = detected!("sse4.2" "avx" "avx2" "fma" "f16c" "avx512f" "avx512bw" "avx512dq" "avx512vl");
    #[cfg(not(target_arch = "x86_64"))]
    let all: [(&str, bool); 0] = [];
    all.into_iter().filter(|(_, found)| *found).map(|(name, _)| name).collect()
}

/// A loop to be compiled once per instruction set.
///
/// Operands are parameters of their own, slices mostly: only as parameters do they tell the compiler
/// that they do not overlap, and three slices travel in registers. (Measured: the same loops over a
/// struct of slices, passed by address, take 1.7 times as long.)
pub(crate) trait Body<A, B, C = (), D = ()> {
    /// The loop; `#[inline(always)]`, so that it takes on the features of the shell that calls it.
    fn run(a: A, b: B, c: C, d: D);
}

/// An instruction set that loops can be compiled for.
pub(crate) trait Shell: Isa {
    /// Runs a loop compiled for this instruction set.
    ///
    /// # Safety
    /// The processor has the instruction set: it is at most the one [`Level::detect`] found.
    unsafe fn call<T: Body<A, B, C, D>, A, B, C, D>(a: A, b: B, c: C, d: D);

    /// Runs a job compiled for this instruction set.
    ///
    /// # Safety
    /// As [`Shell::call`].
    #[inline(always)]
    unsafe fn job<J: Job>(job: J) -> J::Out {
        let mut out = None;
        // SAFETY: passed on.
        unsafe { Self::call::<Run, _, _, _, _>(job, &mut out, (), ()) };
        out.expect("a job runs once")
    }
}

macro_rules! shells {
    ($($isa:ident $module:ident $features:literal)*) => { $(
        // The compiler makes a unit of each module and works on several at once: most of its time goes
        // into these three.
        mod $module {
            use super::Body;

            #[cfg(target_arch = "x86_64")]
            #[target_feature(enable = $features)]
            pub(super) fn shell<T: Body<A, B, C, D>, A, B, C, D>(a: A, b: B, c: C, d: D) {
                T::run(a, b, c, d)
            }
            #[cfg(not(target_arch = "x86_64"))]
            pub(super) fn shell<T: Body<A, B, C, D>, A, B, C, D>(a: A, b: B, c: C, d: D) {
                T::run(a, b, c, d)
            }
        }

        impl Shell for $isa {
            #[inline(always)]
            unsafe fn call<T: Body<A, B, C, D>, A, B, C, D>(a: A, b: B, c: C, d: D) {
                // SAFETY: the caller vouches for the instruction set.
                #[allow(unused_unsafe)]
                unsafe { $module::shell::<T, A, B, C, D>(a, b, c, d) }
            }
        }
    )* };
}
shells! {
    Avx512 avx512 "avx512f,avx512bw,avx512dq,avx512vl,avx2,fma,bmi1,bmi2,lzcnt,popcnt"
    Avx2 avx2 "avx2,fma,bmi1,bmi2,lzcnt,popcnt"
    Baseline baseline "sse2"
}

/// A loop as a value that gives a result; for loops whose operands do not fit `Body`.
pub(crate) trait Job {
    /// What it gives.
    type Out;
    /// The loop; `#[inline(always)]`, as that of `Body`.
    fn run(self) -> Self::Out;
}

/// A job as a body.
struct Run;

impl<J: Job> Body<J, &mut Option<J::Out>> for Run {
    #[inline(always)]
    fn run(job: J, out: &mut Option<J::Out>, (): (), (): ()) {
        *out = Some(job.run());
    }
}

/// An instruction set as a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Level {
    Baseline,
    Avx2,
    Avx512,
}

impl Level {
    /// The best instruction set that this processor has.
    pub fn detect() -> Level {
        #[cfg(target_arch = "x86_64")]
        {
            if processor::has_avx512() {
                return Level::Avx512;
            }
            if processor::has_avx2() {
                return Level::Avx2;
            }
        }
        Level::Baseline
    }

    /// The level named in the settings, or the best there is; never more than the processor has.
    pub fn named(name: &str) -> Level {
        let best = Level::detect();
        match name {
            "baseline" => Level::Baseline,
            "avx2" => Level::Avx2.min(best),
            _ => best,
        }
    }
}

/// Evaluates an expression with `$i` bound to the type of the instruction set `$level`.
macro_rules! with_isa {
    ($level:expr, $i:ident => $body:expr) => {
        match $level {
            $crate::backend::cpu::isa::Level::Avx512 => {
                type $i = $crate::backend::cpu::isa::Avx512;
                $body
            }
            $crate::backend::cpu::isa::Level::Avx2 => {
                type $i = $crate::backend::cpu::isa::Avx2;
                $body
            }
            $crate::backend::cpu::isa::Level::Baseline => {
                type $i = $crate::backend::cpu::isa::Baseline;
                $body
            }
        }
    };
}
pub(crate) use with_isa;
