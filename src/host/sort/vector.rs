//! Sorting a few thousand integers in vectors, where the processor has AVX-512.
//!
//! Quicksort: a partition keeps the lanes that are below the pivot side by side, with one instruction, and
//! appends them to what is below, the others to what is not. What is short enough is sorted in registers
//! by a bitonic network (Batcher, "Sorting networks and their applications", 1968). The elements are
//! integers, so that there is but one result, whatever the order of work.
//!
//! Instead of compressing to memory, which is slow on Zen 4, lanes are compressed in a register that is then
//! stored as a whole: what is beyond the last of them is overwritten later.

use crate::base::settings;
use std::arch::x86_64::*;

/// Partitions after which a row is none that quicksort serves.
const DEPTH: u32 = 40;

/// Vectors that are sorted in registers.
const NETWORK: usize = 16;

/// Whether the processor has the instructions, and the settings do not ask for others.
pub(super) fn available() -> bool {
    !matches!(settings::current().isa.as_str(), "avx2" | "baseline")
        && is_x86_feature_detected!("avx512f")
        && is_x86_feature_detected!("avx512bw")
        && is_x86_feature_detected!("avx512dq")
        && is_x86_feature_detected!("avx512vl")
}

/// An integer that vectors can hold.
///
/// # Safety
/// All methods ask for AVX-512 with its extensions for bytes, words, and shorter vectors.
pub(super) trait Lanes: Copy + Ord {
    /// Lanes of a vector.
    const LEN: usize;
    /// The greatest value.
    const MOST: Self;
    /// One more.
    fn next(self) -> Self;
    /// `n` elements, and the greatest value in the other lanes.
    ///
    /// # Safety
    /// So many elements are there.
    unsafe fn load(from: *const Self, n: usize) -> __m512i;
    /// Stores `n` lanes.
    ///
    /// # Safety
    /// There is room for them.
    unsafe fn store(to: *mut Self, v: __m512i, n: usize);
    unsafe fn splat(x: Self) -> __m512i;
    /// A bit for each lane of `v` that is less than that of `w`.
    unsafe fn less(v: __m512i, w: __m512i) -> u32;
    /// The lanes whose bits are set, side by side.
    unsafe fn compress(v: __m512i, mask: u32) -> __m512i;
    unsafe fn lesser(v: __m512i, w: __m512i) -> __m512i;
    unsafe fn greater(v: __m512i, w: __m512i) -> __m512i;
    unsafe fn reversed(v: __m512i) -> __m512i;
    /// Sorts the lanes.
    unsafe fn sorted(v: __m512i) -> __m512i;
    /// Sorts lanes that ascend and then descend, or are such lanes turned round.
    unsafe fn merged(v: __m512i) -> __m512i;
}

// Each step of a network compares lanes with those that a permutation brings; the lanes of the mask keep
// the greater one.
macro_rules! lanes {
    ($($t:ident $signed:ident $mask:ident $len:literal: $load:ident $store:ident $splat:ident $less:ident
       $compress:ident $min:ident $max:ident $masked_max:ident
       |$v:ident| reversed $reversed:expr; sorted $($ks:literal $ps:expr),*; merged $($km:literal $pm:expr),*;)*) => { $(
        impl Lanes for $t {
            const LEN: usize = $len;
            const MOST: $t = $t::MAX;
            #[inline(always)]
            fn next(self) -> $t {
                self + 1
            }
            #[inline(always)]
            unsafe fn load(from: *const $t, n: usize) -> __m512i {
                // SAFETY: the caller has the instructions and the elements; other lanes are not read.
                unsafe { $load(_mm512_set1_epi64(-1), ((1u32 << n) - 1) as $mask, from.cast()) }
            }
            #[inline(always)]
            unsafe fn store(to: *mut $t, v: __m512i, n: usize) {
                // SAFETY: the caller has the instructions and the room; other lanes are not written.
                unsafe { $store(to.cast(), ((1u32 << n) - 1) as $mask, v) }
            }
            #[inline(always)]
            unsafe fn splat(x: $t) -> __m512i {
                // SAFETY: the caller has the instructions.
                unsafe { $splat(x as $signed) }
            }
            #[inline(always)]
            unsafe fn less(v: __m512i, w: __m512i) -> u32 {
                // SAFETY: as above.
                unsafe { $less(v, w) }.into()
            }
            #[inline(always)]
            unsafe fn compress(v: __m512i, mask: u32) -> __m512i {
                // SAFETY: as above.
                unsafe { $compress(mask as $mask, v) }
            }
            #[inline(always)]
            unsafe fn lesser(v: __m512i, w: __m512i) -> __m512i {
                // SAFETY: as above.
                unsafe { $min(v, w) }
            }
            #[inline(always)]
            unsafe fn greater(v: __m512i, w: __m512i) -> __m512i {
                // SAFETY: as above.
                unsafe { $max(v, w) }
            }
            #[inline(always)]
            unsafe fn reversed($v: __m512i) -> __m512i {
                // SAFETY: as above.
                unsafe { $reversed }
            }
            #[inline(always)]
            unsafe fn sorted($v: __m512i) -> __m512i {
                // SAFETY: as above.
                unsafe {
                    $(let other = $ps; let $v = $masked_max($min($v, other), $ks, $v, other);)*
                    $v
                }
            }
            #[inline(always)]
            unsafe fn merged($v: __m512i) -> __m512i {
                // SAFETY: as above.
                unsafe {
                    $(let other = $pm; let $v = $masked_max($min($v, other), $km, $v, other);)*
                    $v
                }
            }
        }
    )* };
}
lanes! {
    u64 i64 u8 8: _mm512_mask_loadu_epi64 _mm512_mask_storeu_epi64 _mm512_set1_epi64 _mm512_cmplt_epu64_mask
        _mm512_maskz_compress_epi64 _mm512_min_epu64 _mm512_max_epu64 _mm512_mask_max_epu64
        |v| reversed _mm512_permutexvar_epi64(_mm512_setr_epi64(7, 6, 5, 4, 3, 2, 1, 0), v);
        sorted
            0xaa _mm512_permutex_epi64::<0b10_11_00_01>(v),
            0xcc _mm512_permutex_epi64::<0b00_01_10_11>(v),
            0xaa _mm512_permutex_epi64::<0b10_11_00_01>(v),
            0xf0 Self::reversed(v),
            0xcc _mm512_permutex_epi64::<0b01_00_11_10>(v),
            0xaa _mm512_permutex_epi64::<0b10_11_00_01>(v);
        merged
            0xf0 _mm512_shuffle_i64x2::<0b01_00_11_10>(v, v),
            0xcc _mm512_permutex_epi64::<0b01_00_11_10>(v),
            0xaa _mm512_permutex_epi64::<0b10_11_00_01>(v);
    u32 i32 u16 16: _mm512_mask_loadu_epi32 _mm512_mask_storeu_epi32 _mm512_set1_epi32 _mm512_cmplt_epu32_mask
        _mm512_maskz_compress_epi32 _mm512_min_epu32 _mm512_max_epu32 _mm512_mask_max_epu32
        |v| reversed _mm512_permutexvar_epi32(_mm512_setr_epi32(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0), v);
        sorted
            0xaaaa _mm512_shuffle_epi32::<0b10_11_00_01>(v),
            0xcccc _mm512_shuffle_epi32::<0b00_01_10_11>(v),
            0xaaaa _mm512_shuffle_epi32::<0b10_11_00_01>(v),
            0xf0f0 _mm512_permutexvar_epi32(_mm512_setr_epi32(7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8), v),
            0xcccc _mm512_shuffle_epi32::<0b01_00_11_10>(v),
            0xaaaa _mm512_shuffle_epi32::<0b10_11_00_01>(v),
            0xff00 Self::reversed(v),
            0xf0f0 _mm512_shuffle_i32x4::<0b10_11_00_01>(v, v),
            0xcccc _mm512_shuffle_epi32::<0b01_00_11_10>(v),
            0xaaaa _mm512_shuffle_epi32::<0b10_11_00_01>(v);
        merged
            0xff00 _mm512_shuffle_i32x4::<0b01_00_11_10>(v, v),
            0xf0f0 _mm512_shuffle_i32x4::<0b10_11_00_01>(v, v),
            0xcccc _mm512_shuffle_epi32::<0b01_00_11_10>(v),
            0xaaaa _mm512_shuffle_epi32::<0b10_11_00_01>(v);
}

#[inline(always)]
unsafe fn sort_1<K: Lanes>(v: &mut [__m512i]) {
    // SAFETY: the caller has the instructions.
    v[0] = unsafe { K::sorted(v[0]) };
}

#[inline(always)]
unsafe fn merge_1<K: Lanes>(v: &mut [__m512i]) {
    // SAFETY: as above.
    v[0] = unsafe { K::merged(v[0]) };
}

// Functions for each number of vectors, as only loops of constant length keep vectors in registers.
macro_rules! merges {
    ($($n:literal $merge:ident, $merge_half:ident;)*) => { $(
        /// Sorts lanes as [`Lanes::merged`] does.
        ///
        /// # Safety
        /// The processor has the instructions.
        #[inline(always)]
        unsafe fn $merge<K: Lanes>(v: &mut [__m512i]) {
            let (a, b) = v.split_at_mut($n / 2);
            // SAFETY: passed on.
            unsafe {
                for (a, b) in a.iter_mut().zip(b.iter_mut()) {
                    (*a, *b) = (K::lesser(*a, *b), K::greater(*a, *b));
                }
                $merge_half::<K>(a);
                $merge_half::<K>(b);
            }
        }
    )* };
}
merges! {
    2 merge_2, merge_1;
    4 merge_4, merge_2;
    8 merge_8, merge_4;
}

macro_rules! networks {
    ($($n:literal $name:ident $sort:ident, $sort_half:ident $merge_half:ident;)*) => { $(
        /// Sorts the lanes of some vectors: sorts both halves, then compares each lane with its mirror image,
        /// which leaves the lesser ones on the left.
        ///
        /// # Safety
        /// The processor has the instructions.
        #[inline(always)]
        unsafe fn $sort<K: Lanes>(v: &mut [__m512i]) {
            let (a, b) = v.split_at_mut($n / 2);
            // SAFETY: passed on.
            unsafe {
                $sort_half::<K>(a);
                $sort_half::<K>(b);
                for (a, b) in a.iter_mut().zip(b.iter_mut().rev()) {
                    let mirrored = K::reversed(*b);
                    (*a, *b) = (K::lesser(*a, mirrored), K::greater(*a, mirrored));
                }
                $merge_half::<K>(a);
                $merge_half::<K>(b);
            }
        }

        /// Sorts as many elements as so many vectors have, or less.
        ///
        /// # Safety
        /// As above.
        #[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx2,bmi1,bmi2,lzcnt,popcnt")]
        unsafe fn $name<K: Lanes>(data: &mut [K]) {
            let (n, at) = (data.len(), data.as_mut_ptr());
            let some = |i: usize| n.saturating_sub(i * K::LEN).min(K::LEN);
            // SAFETY: the processor has the instructions; the elements are those of `data`.
            unsafe {
                let mut v = [_mm512_setzero_si512(); $n];
                for (i, v) in v.iter_mut().enumerate() {
                    *v = K::load(at.wrapping_add(i * K::LEN), some(i));
                }
                $sort::<K>(&mut v);
                for (i, &v) in v.iter().enumerate() {
                    K::store(at.wrapping_add(i * K::LEN), v, some(i));
                }
            }
        }
    )* };
}
networks! {
    2 network_2 sort_2, sort_1 merge_1;
    4 network_4 sort_4, sort_2 merge_2;
    8 network_8 sort_8, sort_4 merge_4;
    16 network_16 sort_16, sort_8 merge_8;
}

/// About the middle of a row of at least as many elements as a vector has.
///
/// # Safety
/// The processor has the instructions.
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx2,bmi1,bmi2,lzcnt,popcnt")]
unsafe fn pivot<K: Lanes>(data: &[K]) -> K {
    let step = data.len() / K::LEN;
    let mut some = [K::MOST; 16];
    for (i, to) in some[..K::LEN].iter_mut().enumerate() {
        *to = data[i * step + step / 2];
    }
    // SAFETY: there are so many elements, and the processor has the instructions.
    unsafe { K::store(some.as_mut_ptr(), K::sorted(K::load(some.as_ptr(), K::LEN)), K::LEN) };
    some[K::LEN / 2]
}

/// Brings the elements below the pivot to the front, and tells how many there are.
///
/// # Safety
/// The processor has the instructions.
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx2,bmi1,bmi2,lzcnt,popcnt")]
unsafe fn partition<K: Lanes>(data: &mut [K], scratch: &mut [K], pivot: K) -> usize {
    let n = data.len();
    assert!(scratch.len() >= n);
    let (data, scratch) = (data.as_mut_ptr(), scratch.as_mut_ptr());
    let all = u32::MAX >> (32 - K::LEN);
    let (mut low, mut high) = (0, 0);
    // SAFETY: elements are read before anything is written where they are: `low` and `high` together are
    // as many as have been read, and whole vectors are written only as far as whole vectors were read.
    unsafe {
        let pivot = K::splat(pivot);
        let mut i = 0;
        while i + 4 * K::LEN <= n {
            let vectors = [0, 1, 2, 3].map(|k| K::load(data.add(i + k * K::LEN), K::LEN));
            for v in vectors {
                let less = K::less(v, pivot);
                let count = less.count_ones() as usize;
                K::store(data.add(low), K::compress(v, less), K::LEN);
                K::store(scratch.add(high), K::compress(v, !less & all), K::LEN);
                low += count;
                high += K::LEN - count;
            }
            i += 4 * K::LEN;
        }
        while i < n {
            let some = K::LEN.min(n - i);
            let v = K::load(data.add(i), some);
            let part = all >> (K::LEN - some);
            let less = K::less(v, pivot) & part;
            let count = less.count_ones() as usize;
            K::store(data.add(low), K::compress(v, less), count);
            K::store(scratch.add(high), K::compress(v, !less & part), some - count);
            low += count;
            high += some - count;
            i += K::LEN;
        }
        std::ptr::copy_nonoverlapping(scratch, data.add(low), high);
    }
    low
}

/// Sorts a row; `scratch` is as long.
///
/// # Safety
/// The processor has AVX-512 with its extensions for bytes, words, and shorter vectors.
pub(super) unsafe fn sort<K: Lanes>(data: &mut [K], scratch: &mut [K]) {
    // SAFETY: passed on.
    unsafe { quick(data, scratch, DEPTH) };
}

unsafe fn quick<K: Lanes>(mut data: &mut [K], scratch: &mut [K], mut depth: u32) {
    // SAFETY: the caller has the instructions.
    unsafe {
        while data.len() > NETWORK * K::LEN {
            if depth == 0 {
                return data.sort_unstable();
            }
            depth -= 1;
            let middle = pivot(data);
            let low = partition(data, scratch, middle);
            if low > 0 {
                let (below, rest) = data.split_at_mut(low);
                quick(below, scratch, depth);
                data = rest;
            } else if middle < K::MOST {
                // None is less; those that are equal are in place.
                let equal = partition(data, scratch, middle.next());
                data = &mut data[equal..];
            } else {
                return;
            }
        }
        match data.len().div_ceil(K::LEN) {
            0..=2 => network_2(data),
            3..=4 => network_4(data),
            5..=8 => network_8(data),
            _ => network_16(data),
        }
    }
}
