//! Sorting a few thousand keys in vectors, where the processor has AVX-512.
//!
//! Quicksort: a partition keeps the lanes that are below the pivot side by side, with one instruction, and
//! appends them to what is below, the others to what is not. What is short enough is sorted in registers
//! by a bitonic network (Batcher, "Sorting networks and their applications", 1968). Keys are integers, so
//! that there is but one result, whatever the order of work. Networks make floats of those that stand for
//! floats, as processors compare more of these in a cycle: the two zeros are equal there, and one may come
//! out as the other.
//!
//! Instead of compressing to memory, which is slow on Zen 4, lanes are compressed in a register that is then
//! stored as a whole: what is beyond the last of them is overwritten later.

use crate::base::{processor, settings};
use std::arch::x86_64::*;

/// Partitions after which a row is none that quicksort serves.
const DEPTH: u32 = 40;

/// Vectors that are sorted in registers.
const NETWORK: usize = 16;

/// Whether the processor has the instructions, and the settings do not ask for others.
pub(super) fn available() -> bool {
    !matches!(settings::current().isa.as_str(), "avx2" | "baseline") && processor::has_avx512()
}

/// Runs something that is compiled for these instructions, inlined.
///
/// # Safety
/// The processor has what [`available`] asks for.
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx2,bmi1,bmi2,lzcnt,popcnt")]
pub(super) unsafe fn compiled<R>(run: impl FnOnce() -> R) -> R {
    run()
}

/// A key that vectors can hold; `FLOATS` where it stands for a float that is not NaN.
///
/// # Safety
/// All methods ask for AVX-512 with its extensions for bytes, words, and shorter vectors.
pub(super) trait Lanes: Copy + Ord {
    /// Lanes of a vector.
    const LEN: usize;
    /// The greatest key.
    const MOST: Self;
    /// That of floats, which is infinity's.
    const MOST_FLOAT: Self;
    /// One more.
    fn next(self) -> Self;
    /// `n` keys, and the greatest one in the other lanes.
    ///
    /// # Safety
    /// So many keys are there.
    unsafe fn load<const FLOATS: bool>(from: *const Self, n: usize) -> __m512i;
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
    /// What networks compare: keys of floats become those.
    unsafe fn numbers<const FLOATS: bool>(keys: __m512i) -> __m512i;
    /// The keys of what networks compare.
    unsafe fn keys<const FLOATS: bool>(numbers: __m512i) -> __m512i;
    unsafe fn lesser<const FLOATS: bool>(v: __m512i, w: __m512i) -> __m512i;
    unsafe fn greater<const FLOATS: bool>(v: __m512i, w: __m512i) -> __m512i;
    /// The greater ones in the lanes of the mask, the lesser ones in the others.
    ///
    /// # Safety
    /// As for all of these.
    unsafe fn exchanged<const FLOATS: bool>(v: __m512i, w: __m512i, mask: u32) -> __m512i;
    unsafe fn reversed(v: __m512i) -> __m512i;
    /// Sorts the lanes.
    unsafe fn sorted<const FLOATS: bool>(v: __m512i) -> __m512i;
    /// Sorts lanes that ascend and then descend, or are such lanes turned round.
    unsafe fn merged<const FLOATS: bool>(v: __m512i) -> __m512i;
}

// Each step of a network compares lanes with those that a permutation brings, by a mask.
macro_rules! lanes {
    ($($t:ident $signed:ident $float:ident $mask:ident $len:literal: $load:ident $store:ident $splat:ident
       $less:ident $compress:ident $sign:ident $logic:ident
       integers $min:ident $max:ident $masked_max:ident
       floats $float_min:ident $float_max:ident $float_masked_max:ident $to_float:ident $from_float:ident
       |$v:ident| reversed $reversed:expr; sorted $($ks:literal $ps:expr),*; merged $($km:literal $pm:expr),*;)*) => { $(
        impl Lanes for $t {
            const LEN: usize = $len;
            const MOST: $t = $t::MAX;
            const MOST_FLOAT: $t = $float::INFINITY.to_bits() | 1 << ($t::BITS - 1);
            #[inline(always)]
            fn next(self) -> $t {
                self + 1
            }
            #[inline(always)]
            unsafe fn load<const FLOATS: bool>(from: *const $t, n: usize) -> __m512i {
                let most = if FLOATS { Self::MOST_FLOAT } else { Self::MOST };
                // SAFETY: the caller has the instructions and the keys; other lanes are not read.
                unsafe { $load($splat(most as $signed), ((1u32 << n) - 1) as $mask, from.cast()) }
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
            unsafe fn numbers<const FLOATS: bool>(v: __m512i) -> __m512i {
                // The sign turns, and all other bits of what was negative.
                // SAFETY: as above.
                unsafe {
                    let sign = Self::splat(1 << ($t::BITS - 1));
                    if FLOATS { $logic::<0b0100_1011>(v, $sign::<{ $t::BITS - 1 }>(v), sign) } else { v }
                }
            }
            #[inline(always)]
            unsafe fn keys<const FLOATS: bool>(v: __m512i) -> __m512i {
                // SAFETY: as above.
                unsafe {
                    let sign = Self::splat(1 << ($t::BITS - 1));
                    if FLOATS { $logic::<0b0001_1110>(v, $sign::<{ $t::BITS - 1 }>(v), sign) } else { v }
                }
            }
            #[inline(always)]
            unsafe fn lesser<const FLOATS: bool>(v: __m512i, w: __m512i) -> __m512i {
                // SAFETY: as above.
                unsafe { if FLOATS { $from_float($float_min($to_float(v), $to_float(w))) } else { $min(v, w) } }
            }
            #[inline(always)]
            unsafe fn greater<const FLOATS: bool>(v: __m512i, w: __m512i) -> __m512i {
                // SAFETY: as above.
                unsafe { if FLOATS { $from_float($float_max($to_float(v), $to_float(w))) } else { $max(v, w) } }
            }
            #[inline(always)]
            unsafe fn exchanged<const FLOATS: bool>(v: __m512i, w: __m512i, mask: u32) -> __m512i {
                // SAFETY: as above.
                unsafe {
                    let lesser = Self::lesser::<FLOATS>(v, w);
                    if FLOATS {
                        let (v, w) = ($to_float(v), $to_float(w));
                        $from_float($float_masked_max($to_float(lesser), mask as $mask, v, w))
                    } else {
                        $masked_max(lesser, mask as $mask, v, w)
                    }
                }
            }
            #[inline(always)]
            unsafe fn reversed($v: __m512i) -> __m512i {
                // SAFETY: as above.
                unsafe { $reversed }
            }
            #[inline(always)]
            unsafe fn sorted<const FLOATS: bool>($v: __m512i) -> __m512i {
                // SAFETY: as above.
                unsafe {
                    $(let $v = Self::exchanged::<FLOATS>($v, $ps, $ks);)*
                    $v
                }
            }
            #[inline(always)]
            unsafe fn merged<const FLOATS: bool>($v: __m512i) -> __m512i {
                // SAFETY: as above.
                unsafe {
                    $(let $v = Self::exchanged::<FLOATS>($v, $pm, $km);)*
                    $v
                }
            }
        }
    )* };
}
lanes! {
    u64 i64 f64 u8 8: _mm512_mask_loadu_epi64 _mm512_mask_storeu_epi64 _mm512_set1_epi64
        _mm512_cmplt_epu64_mask _mm512_maskz_compress_epi64 _mm512_srai_epi64 _mm512_ternarylogic_epi64
        integers _mm512_min_epu64 _mm512_max_epu64 _mm512_mask_max_epu64
        floats _mm512_min_pd _mm512_max_pd _mm512_mask_max_pd _mm512_castsi512_pd _mm512_castpd_si512
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
    u32 i32 f32 u16 16: _mm512_mask_loadu_epi32 _mm512_mask_storeu_epi32 _mm512_set1_epi32
        _mm512_cmplt_epu32_mask _mm512_maskz_compress_epi32 _mm512_srai_epi32 _mm512_ternarylogic_epi32
        integers _mm512_min_epu32 _mm512_max_epu32 _mm512_mask_max_epu32
        floats _mm512_min_ps _mm512_max_ps _mm512_mask_max_ps _mm512_castsi512_ps _mm512_castps_si512
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
unsafe fn sort_1<K: Lanes, const FLOATS: bool>(v: &mut [__m512i]) {
    // SAFETY: the caller has the instructions.
    v[0] = unsafe { K::sorted::<FLOATS>(v[0]) };
}

#[inline(always)]
unsafe fn merge_1<K: Lanes, const FLOATS: bool>(v: &mut [__m512i]) {
    // SAFETY: as above.
    v[0] = unsafe { K::merged::<FLOATS>(v[0]) };
}

// Functions for numbers of vectors, as only loops of constant length keep vectors in registers. The first
// part has as many as a power of two; vectors that the rest lacks would hold what is greatest, and stay
// where they are whatever they are compared with.
macro_rules! merges {
    ($($merge:ident: $half:literal $merge_half:ident, $merge_rest:ident;)*) => { $(
        /// Sorts lanes as [`Lanes::merged`] does.
        ///
        /// # Safety
        /// The processor has the instructions.
        #[inline(always)]
        unsafe fn $merge<K: Lanes, const FLOATS: bool>(v: &mut [__m512i]) {
            let (a, b) = v.split_at_mut($half);
            // SAFETY: passed on.
            unsafe {
                for (a, b) in a.iter_mut().zip(b.iter_mut()) {
                    (*a, *b) = (K::lesser::<FLOATS>(*a, *b), K::greater::<FLOATS>(*a, *b));
                }
                $merge_half::<K, FLOATS>(a);
                $merge_rest::<K, FLOATS>(b);
            }
        }
    )* };
}
merges! {
    merge_2: 1 merge_1, merge_1;
    merge_4: 2 merge_2, merge_2;
    merge_6: 4 merge_4, merge_2;
    merge_8: 4 merge_4, merge_4;
}

macro_rules! networks {
    ($($n:literal $network:ident $sort:ident: $half:literal $sort_half:ident $merge_half:ident, $sort_rest:ident $merge_rest:ident;)*) => { $(
        /// Sorts the lanes of some vectors: sorts both parts, then compares each lane with its mirror image,
        /// which leaves the lesser ones on the left.
        ///
        /// # Safety
        /// The processor has the instructions.
        #[inline(always)]
        unsafe fn $sort<K: Lanes, const FLOATS: bool>(v: &mut [__m512i]) {
            let (a, b) = v.split_at_mut($half);
            // SAFETY: passed on.
            unsafe {
                $sort_half::<K, FLOATS>(a);
                $sort_rest::<K, FLOATS>(b);
                for (a, b) in a.iter_mut().rev().zip(b.iter_mut()) {
                    let mirrored = K::reversed(*b);
                    (*a, *b) = (K::lesser::<FLOATS>(*a, mirrored), K::greater::<FLOATS>(*a, mirrored));
                }
                $merge_half::<K, FLOATS>(a);
                $merge_rest::<K, FLOATS>(b);
            }
        }

        /// Sorts as many keys as so many vectors have, or less.
        ///
        /// # Safety
        /// As above.
        #[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx2,bmi1,bmi2,lzcnt,popcnt")]
        unsafe fn $network<K: Lanes, const FLOATS: bool>(data: &mut [K]) {
            let (n, at) = (data.len(), data.as_mut_ptr());
            let some = |i: usize| n.saturating_sub(i * K::LEN).min(K::LEN);
            // SAFETY: the processor has the instructions; the keys are those of `data`.
            unsafe {
                let mut v = [_mm512_setzero_si512(); $n];
                for (i, v) in v.iter_mut().enumerate() {
                    *v = K::numbers::<FLOATS>(K::load::<FLOATS>(at.wrapping_add(i * K::LEN), some(i)));
                }
                $sort::<K, FLOATS>(&mut v);
                for (i, &v) in v.iter().enumerate() {
                    K::store(at.wrapping_add(i * K::LEN), K::keys::<FLOATS>(v), some(i));
                }
            }
        }
    )* };
}
networks! {
    2 network_2 sort_2: 1 sort_1 merge_1, sort_1 merge_1;
    4 network_4 sort_4: 2 sort_2 merge_2, sort_2 merge_2;
    6 network_6 sort_6: 4 sort_4 merge_4, sort_2 merge_2;
    8 network_8 sort_8: 4 sort_4 merge_4, sort_4 merge_4;
    10 network_10 sort_10: 8 sort_8 merge_8, sort_2 merge_2;
    12 network_12 sort_12: 8 sort_8 merge_8, sort_4 merge_4;
    14 network_14 sort_14: 8 sort_8 merge_8, sort_6 merge_6;
    16 network_16 sort_16: 8 sort_8 merge_8, sort_8 merge_8;
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
    unsafe {
        let sorted = K::sorted::<false>(K::load::<false>(some.as_ptr(), K::LEN));
        K::store(some.as_mut_ptr(), sorted, K::LEN);
    }
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
            let vectors = [0, 1, 2, 3].map(|k| K::load::<false>(data.add(i + k * K::LEN), K::LEN));
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
            let v = K::load::<false>(data.add(i), some);
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

/// Sorts a row; `scratch` is as long. With `FLOATS` no key is above that of infinity.
///
/// # Safety
/// The processor has AVX-512 with its extensions for bytes, words, and shorter vectors.
pub(super) unsafe fn sort<K: Lanes, const FLOATS: bool>(data: &mut [K], scratch: &mut [K]) {
    // SAFETY: passed on.
    unsafe { quick::<K, FLOATS>(data, scratch, DEPTH) };
}

unsafe fn quick<K: Lanes, const FLOATS: bool>(mut data: &mut [K], scratch: &mut [K], mut depth: u32) {
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
                quick::<K, FLOATS>(below, scratch, depth);
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
            0..=2 => network_2::<K, FLOATS>(data),
            3..=4 => network_4::<K, FLOATS>(data),
            5..=6 => network_6::<K, FLOATS>(data),
            7..=8 => network_8::<K, FLOATS>(data),
            9..=10 => network_10::<K, FLOATS>(data),
            11..=12 => network_12::<K, FLOATS>(data),
            13..=14 => network_14::<K, FLOATS>(data),
            _ => network_16::<K, FLOATS>(data),
        }
    }
}
