//! Vectors of numbers: what the innermost loops of a product are made of.
//!
//! Written with intrinsics, unlike the loops of `loops.rs`: a tile of the result must stay in registers,
//! and the compiler, left to itself, keeps it in memory.

use crate::backend::cpu::isa::Baseline;
use crate::scalar::cpu::Isa;

/// A type that products are computed in.
pub(crate) trait Number: Copy + Send + Sync + 'static {
    /// Zero.
    const ZERO: Self;
    /// The sum; integers wrap.
    fn add(self, other: Self) -> Self;
    /// `self * b + c`, rounded once where `FMA` says that there is an instruction for it.
    fn mul_add<const FMA: bool>(self, b: Self, c: Self) -> Self;
}

macro_rules! numbers {
    (float $($f:ident)*; int $($i:ident)*) => {
        $(impl Number for $f {
            const ZERO: $f = 0.0;
            #[inline(always)]
            fn add(self, other: $f) -> $f { self + other }
            #[inline(always)]
            fn mul_add<const FMA: bool>(self, b: $f, c: $f) -> $f {
                if FMA { <$f>::mul_add(self, b, c) } else { self * b + c }
            }
        })*
        $(impl Number for $i {
            const ZERO: $i = 0;
            #[inline(always)]
            fn add(self, other: $i) -> $i { self.wrapping_add(other) }
            #[inline(always)]
            fn mul_add<const FMA: bool>(self, b: $i, c: $i) -> $i { self.wrapping_mul(b).wrapping_add(c) }
        })*
    };
}
numbers!(float f32 f64; int i32 i64);

/// A vector of numbers.
///
/// # Safety
/// Every method asks for code compiled for the instruction set that the vector belongs to; pointers
/// name `LEN` numbers, however aligned.
pub(crate) trait Lanes: Copy {
    /// What it is made of.
    type Number: Number;
    /// How many.
    const LEN: usize;
    /// From memory.
    unsafe fn load(from: *const Self::Number) -> Self;
    /// One number everywhere.
    unsafe fn splat(x: Self::Number) -> Self;
    /// The sum.
    unsafe fn add(self, other: Self) -> Self;
    /// `self * b + c`.
    unsafe fn mul_add(self, b: Self, c: Self) -> Self;
    /// To memory.
    unsafe fn store(self, to: *mut Self::Number);
}

/// A vector as an array, for instruction sets that have no row below.
#[derive(Clone, Copy)]
pub(crate) struct Group<N, const L: usize>([N; L]);

impl<N: Number, const L: usize> Lanes for Group<N, L> {
    type Number = N;
    const LEN: usize = L;
    #[inline(always)]
    unsafe fn load(from: *const N) -> Self {
        // SAFETY: the pointer names as many numbers.
        Group(unsafe { from.cast::<[N; L]>().read_unaligned() })
    }
    #[inline(always)]
    unsafe fn splat(x: N) -> Self {
        // SAFETY: nothing is asked for: any processor can do this.
        Group([x; L])
    }
    #[inline(always)]
    unsafe fn add(mut self, other: Self) -> Self {
        for (x, y) in self.0.iter_mut().zip(other.0) {
            *x = x.add(y);
        }
        self
    }
    #[inline(always)]
    unsafe fn mul_add(self, b: Self, mut c: Self) -> Self {
        for i in 0..L {
            c.0[i] = match Baseline::FMA {
                true => self.0[i].mul_add::<true>(b.0[i], c.0[i]),
                false => self.0[i].mul_add::<false>(b.0[i], c.0[i]),
            };
        }
        c
    }
    #[inline(always)]
    unsafe fn store(self, to: *mut N) {
        // SAFETY: the pointer names as many numbers.
        unsafe { to.cast::<[N; L]>().write_unaligned(self.0) }
    }
}

#[cfg(target_arch = "x86_64")]
mod x86 {
    use super::Lanes;
    use std::arch::x86_64::*;

    /// A row names vector, number, length; load, splat, store, addition; and the multiplication with
    /// addition of `a`, `b`, `c`.
    macro_rules! lanes {
        ($($v:ident $n:ident $len:literal: $load:ident $splat:ident $store:ident $add:ident
           |$a:ident, $b:ident, $c:ident| $fma:expr;)*) => { $(
            impl Lanes for $v {
                type Number = $n;
                const LEN: usize = $len;
                #[inline(always)]
                unsafe fn load(from: *const $n) -> Self {
                    // SAFETY: the caller has the instruction set and names the memory.
                    unsafe { $load(from.cast()) }
                }
                #[inline(always)]
                unsafe fn splat(x: $n) -> Self {
                    // SAFETY: as above.
                    unsafe { $splat(x) }
                }
                #[inline(always)]
                unsafe fn add(self, other: Self) -> Self {
                    // SAFETY: as above.
                    unsafe { $add(self, other) }
                }
                #[inline(always)]
                unsafe fn mul_add(self, $b: Self, $c: Self) -> Self {
                    let $a = self;
                    // SAFETY: as above.
                    unsafe { $fma }
                }
                #[inline(always)]
                unsafe fn store(self, to: *mut $n) {
                    // SAFETY: as above.
                    unsafe { $store(to.cast(), self) }
                }
            }
        )* };
    }

    /// Integers: what has the registers' type is the same for all lengths of numbers.
    #[derive(Clone, Copy)]
    pub(crate) struct Longs512(__m512i);
    /// Likewise, of 256 bits.
    #[derive(Clone, Copy)]
    pub(crate) struct Longs256(__m256i);

    lanes! {
        __m512d f64 8: _mm512_loadu_pd _mm512_set1_pd _mm512_storeu_pd _mm512_add_pd
            |a, b, c| _mm512_fmadd_pd(a, b, c);
        __m512 f32 16: _mm512_loadu_ps _mm512_set1_ps _mm512_storeu_ps _mm512_add_ps
            |a, b, c| _mm512_fmadd_ps(a, b, c);
        __m512i i32 16: _mm512_loadu_si512 _mm512_set1_epi32 _mm512_storeu_si512 _mm512_add_epi32
            |a, b, c| _mm512_add_epi32(_mm512_mullo_epi32(a, b), c);
        Longs512 i64 8: load512 splat512 store512 add512
            |a, b, c| Longs512(_mm512_add_epi64(_mm512_mullo_epi64(a.0, b.0), c.0));
        __m256d f64 4: _mm256_loadu_pd _mm256_set1_pd _mm256_storeu_pd _mm256_add_pd
            |a, b, c| _mm256_fmadd_pd(a, b, c);
        __m256 f32 8: _mm256_loadu_ps _mm256_set1_ps _mm256_storeu_ps _mm256_add_ps
            |a, b, c| _mm256_fmadd_ps(a, b, c);
        __m256i i32 8: _mm256_loadu_si256 _mm256_set1_epi32 _mm256_storeu_si256 _mm256_add_epi32
            |a, b, c| _mm256_add_epi32(_mm256_mullo_epi32(a, b), c);
        Longs256 i64 4: load256 splat256 store256 add256
            |a, b, c| Longs256(_mm256_add_epi64(times256(a.0, b.0), c.0));
        __m128d f64 2: _mm_loadu_pd _mm_set1_pd _mm_storeu_pd _mm_add_pd
            |a, b, c| _mm_add_pd(_mm_mul_pd(a, b), c);
        __m128 f32 4: _mm_loadu_ps _mm_set1_ps _mm_storeu_ps _mm_add_ps
            |a, b, c| _mm_add_ps(_mm_mul_ps(a, b), c);
    }

    macro_rules! longs {
        ($($v:ident $raw:ident: $load:ident $splat:ident $store:ident $add:ident;
           $l:ident $s:ident $t:ident $p:ident)*) => { $(
            #[inline(always)]
            unsafe fn $load(from: *const $raw) -> $v {
                // SAFETY: the caller has the instruction set and names the memory.
                $v(unsafe { $l(from) })
            }
            #[inline(always)]
            unsafe fn $splat(x: i64) -> $v {
                // SAFETY: as above.
                $v(unsafe { $s(x) })
            }
            #[inline(always)]
            unsafe fn $store(to: *mut $raw, v: $v) {
                // SAFETY: as above.
                unsafe { $t(to, v.0) }
            }
            #[inline(always)]
            unsafe fn $add(a: $v, b: $v) -> $v {
                // SAFETY: as above.
                $v(unsafe { $p(a.0, b.0) })
            }
        )* };
    }
    longs! {
        Longs512 __m512i: load512 splat512 store512 add512;
            _mm512_loadu_si512 _mm512_set1_epi64 _mm512_storeu_si512 _mm512_add_epi64
        Longs256 __m256i: load256 splat256 store256 add256;
            _mm256_loadu_si256 _mm256_set1_epi64x _mm256_storeu_si256 _mm256_add_epi64
    }

    /// The lower halves of products of 64-bit integers, which AVX2 has no instruction for.
    ///
    /// # Safety
    /// The processor has AVX2.
    #[inline(always)]
    unsafe fn times256(a: __m256i, b: __m256i) -> __m256i {
        // SAFETY: the caller has the instruction set.
        unsafe {
            let crossed = _mm256_mullo_epi32(a, _mm256_shuffle_epi32::<0xb1>(b));
            let upper = _mm256_add_epi32(crossed, _mm256_srli_epi64::<32>(crossed));
            _mm256_add_epi64(_mm256_mul_epu32(a, b), _mm256_slli_epi64::<32>(upper))
        }
    }
}

#[cfg(target_arch = "x86_64")]
pub(crate) use x86::{Longs256, Longs512};
