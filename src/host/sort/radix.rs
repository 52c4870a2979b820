//! Sorting unsigned integers by their bits, on one thread or on several.
//!
//! A pass by the top bits that differ cuts large data into buckets that fit the caches. There, integers
//! that vectors can hold are sorted in vectors. For others two passes by the least significant digit first
//! sort by just so many of the top bits as `n` random keys need to differ; the few that still do not are
//! sorted by insertion, larger groups by recursion.

use super::super::threads::{self, Shared};
#[cfg(target_arch = "x86_64")]
use super::vector;
use std::ops::{BitAnd, BitOr, BitXor};

/// Elements that are sorted by insertion, if not in vectors.
const FEW: usize = 24;
/// Elements that are sorted by insertion in any case.
const LEAST: usize = 4;
/// Bytes that are worth cutting into buckets first: more than half of a second-level cache.
const CACHE: usize = 1 << 18;
/// Elements from which on work is spread over threads; those of shorter rows are not.
pub(crate) const PARALLEL: usize = 1 << 16;
/// Elements of a part that one thread counts and moves.
const PART: usize = 1 << 15;
/// Bits that the pass into buckets looks at.
const BUCKET_BITS: u32 = 8;

/// An unsigned integer of some width.
pub(crate) trait Bits:
    Copy
    + Ord
    + Default
    + Send
    + Sync
    + bytemuck::Pod
    + BitOr<Output = Self>
    + BitAnd<Output = Self>
    + BitXor<Output = Self>
{
    /// Every bit.
    const ONES: Self;
    /// The number of bits from the highest one that is set down to bit 0.
    fn bits(self) -> u32;
    /// The bits from `shift` on, as many as fit.
    fn digit(self, shift: u32) -> usize;
    /// Sorts in vectors, if that can be; `scratch` is as long.
    fn in_vectors(_data: &mut [Self], _scratch: &mut [Self]) -> bool {
        false
    }
}

/// What the types of integers that vectors hold have of [`Bits`] beside the others.
macro_rules! vectors {
    (yes) => {
        #[cfg(target_arch = "x86_64")]
        fn in_vectors(data: &mut [Self], scratch: &mut [Self]) -> bool {
            let can = vector::available();
            if can {
                // SAFETY: the processor has the instructions.
                unsafe { vector::sort(data, scratch) };
            }
            can
        }
    };
    (no) => {};
}

macro_rules! bits {
    ($($t:ident $vectors:ident)*) => { $(
        impl Bits for $t {
            const ONES: $t = $t::MAX;
            #[inline(always)]
            fn bits(self) -> u32 {
                $t::BITS - self.leading_zeros()
            }
            #[inline(always)]
            fn digit(self, shift: u32) -> usize {
                (self >> shift) as usize
            }
            vectors!($vectors);
        }
    )* };
}
bits!(u8 no u16 no u32 yes u64 yes u128 no);

/// What a look at all elements tells.
#[derive(Clone, Copy)]
struct Look<K> {
    any: K,
    all: K,
    sorted: bool,
}

impl<K: Bits> Look<K> {
    fn at(data: &[K]) -> Look<K> {
        let mut look = Look { any: K::default(), all: K::ONES, sorted: true };
        let mut last = K::default();
        for &x in data {
            look.any = look.any | x;
            look.all = look.all & x;
            look.sorted &= last <= x;
            last = x;
        }
        look
    }

    /// One more than the highest bit in which elements differ.
    fn top(self) -> u32 {
        (self.any ^ self.all).bits()
    }
}

/// Sorts integers; bits below `low` must ascend already among elements that are equal above.
///
/// `scratch` is at least as long as `data`.
pub(crate) fn sort<K: Bits>(data: &mut [K], scratch: &mut [K], low: u32) {
    let scratch = &mut scratch[..data.len()];
    if data.len() >= PARALLEL && threads::count() > 1 {
        spread(data, scratch, low, false);
    } else {
        serial(data, scratch, low, false);
    }
}

/// Puts the elements where they are in the sorted order at some places, with all that are less before
/// and all others after each; the places ascend. Bits and `scratch` as in [`sort`].
pub(crate) fn select<K: Bits>(data: &mut [K], scratch: &mut [K], low: u32, places: &[usize]) {
    let nth = |data: &mut [K], offset: usize, places: &[usize]| {
        let mut start = 0;
        for place in places.iter().map(|place| place - offset) {
            if place >= start {
                data[start..].select_nth_unstable(place - start);
                start = place + 1;
            }
        }
    };
    if data.len() < PARALLEL {
        return nth(data, 0, places);
    }
    let scratch = &mut scratch[..data.len()];
    let Some((ends, _)) = cut(data, scratch, low) else { return };
    for bucket in ends.windows(2) {
        let inside = |end: usize| places.partition_point(|&place| place < end);
        let places = &places[inside(bucket[0])..inside(bucket[1])];
        nth(&mut scratch[bucket[0]..bucket[1]], bucket[0], places);
    }
    copy(scratch, data);
}

/// Sorts `data`, into `other` if `over`; both are used.
fn serial<K: Bits>(data: &mut [K], other: &mut [K], low: u32, over: bool) {
    let n = data.len();
    if n <= FEW {
        if n <= LEAST || !K::in_vectors(data, other) {
            insertion(data);
        }
        if over {
            other.copy_from_slice(data);
        }
        return;
    }
    let look = Look::at(data);
    let top = look.top();
    if look.sorted || top <= low {
        if over {
            other.copy_from_slice(data);
        }
        return;
    }
    let span = top - low;
    if size_of_val(data) > CACHE {
        let shift = top - span.min(BUCKET_BITS);
        let mut ends = scatter_by(data, other, shift, (1 << (top - shift)) - 1);
        if shift == low {
            if !over {
                data.copy_from_slice(other);
            }
            return;
        }
        ends.insert(0, 0);
        for bucket in ends.windows(2) {
            let range = bucket[0]..bucket[1];
            serial(&mut other[range.clone()], &mut data[range], low, !over);
        }
        return;
    }
    // By all bits, as those below `low` ascend already.
    if K::in_vectors(data, other) {
        if over {
            other.copy_from_slice(data);
        }
        return;
    }
    // A few bits more than random keys need to be told apart.
    let wanted = span.min(usize::BITS - n.leading_zeros() + 5);
    if span <= wanted.min(8) {
        scatter_by(data, other, low, (1 << span) - 1);
        if !over {
            data.copy_from_slice(other);
        }
        return;
    }
    let (shift, half) = (top - wanted, wanted / 2);
    scatter_by(data, other, shift, (1 << half) - 1);
    scatter_by(other, data, shift + half, (1 << (wanted - half)) - 1);
    if over {
        other.copy_from_slice(data);
        finish(other, data, shift, low);
    } else {
        finish(data, other, shift, low);
    }
}

/// Sorts groups of neighbours that are equal from bit `shift` on.
fn finish<K: Bits>(data: &mut [K], other: &mut [K], shift: u32, low: u32) {
    if shift <= low {
        return;
    }
    let n = data.len();
    let mut i = 0;
    while i + 1 < n {
        if (data[i] ^ data[i + 1]).bits() > shift {
            i += 1;
            continue;
        }
        let start = i;
        while i + 1 < n && (data[start] ^ data[i + 1]).bits() <= shift {
            i += 1;
        }
        i += 1;
        if i - start <= FEW {
            insertion(&mut data[start..i]);
        } else {
            serial(&mut data[start..i], &mut other[start..i], low, false);
        }
    }
}

/// Moves elements by the digit at `shift`, in order; the ends of the buckets.
fn scatter_by<K: Bits>(from: &[K], to: &mut [K], shift: u32, mask: usize) -> Vec<usize> {
    let mut places = vec![0usize; mask + 1];
    for x in from {
        places[x.digit(shift) & mask] += 1;
    }
    let mut sum = 0;
    for place in &mut places {
        (*place, sum) = (sum, sum + *place);
    }
    assert!(to.len() == from.len());
    // SAFETY: the counts of all buckets are those of `from`, which is as long as `to`: each bucket's
    // place runs through its own part of `to`.
    unsafe { scatter(from, to.as_mut_ptr(), &mut places, shift, mask) };
    places
}

/// Moves elements to where the places of their digits point, which move on.
///
/// # Safety
/// For each digit there is room for as many elements as have it, from its place on.
unsafe fn scatter<K: Bits>(from: &[K], to: *mut K, places: &mut [usize], shift: u32, mask: usize) {
    assert!(places.len() > mask);
    for &x in from {
        let digit = x.digit(shift) & mask;
        // SAFETY: the digit is at most `mask`; the caller's promise.
        unsafe {
            let place = places.get_unchecked_mut(digit);
            *to.add(*place) = x;
            *place += 1;
        }
    }
}

fn insertion<K: Bits>(data: &mut [K]) {
    for i in 1..data.len() {
        let x = data[i];
        let mut j = i;
        while j > 0 && x < data[j - 1] {
            data[j] = data[j - 1];
            j -= 1;
        }
        data[j] = x;
    }
}

/// Moves elements into buckets of `other` by their top bits that differ, on several threads: the ends of
/// the buckets, and the last bit looked at. `None` if there is nothing to do: the elements stay.
fn cut<K: Bits>(data: &[K], other: &mut [K], low: u32) -> Option<(Vec<usize>, u32)> {
    let n = data.len();
    let part = PART.max(n.div_ceil(256));
    let parts = n.div_ceil(part);
    let range = |p: usize| p * part..n.min((p + 1) * part);
    let looks = threads::map(parts, |p| {
        let range = range(p);
        let ordered = range.start == 0 || data[range.start - 1] <= data[range.start];
        let look = Look::at(&data[range]);
        Look { sorted: look.sorted && ordered, ..look }
    });
    let join = |a: Look<K>, b: Look<K>| Look {
        any: a.any | b.any,
        all: a.all & b.all,
        sorted: a.sorted && b.sorted,
    };
    let look = looks.into_iter().reduce(join).expect("there are elements");
    let top = look.top();
    if look.sorted || top <= low {
        return None;
    }
    let shift = top - (top - low).min(BUCKET_BITS);
    let mask = (1 << (top - shift)) - 1;
    let mut places = threads::map(parts, |p| {
        let mut counts = vec![0usize; mask + 1];
        data[range(p)].iter().for_each(|x| counts[x.digit(shift) & mask] += 1);
        counts
    });
    let mut ends = vec![0; mask + 2];
    let mut sum = 0;
    for digit in 0..=mask {
        for part in &mut places {
            (part[digit], sum) = (sum, sum + part[digit]);
        }
        ends[digit + 1] = sum;
    }
    assert!(other.len() == n);
    let target = Shared(other.as_mut_ptr());
    threads::map(parts, |p| {
        let mut places = places[p].clone();
        // SAFETY: the places follow each other digit by digit and, within a digit, part by part, with
        // room for the elements that were counted; `other` is as long as `data`.
        unsafe { scatter(&data[range(p)], target.get(), &mut places, shift, mask) };
    });
    Some((ends, shift))
}

/// As [`serial`], on several threads.
fn spread<K: Bits>(data: &mut [K], other: &mut [K], low: u32, over: bool) {
    let n = data.len();
    let Some((ends, shift)) = cut(data, other, low) else {
        if over {
            copy(data, other);
        }
        return;
    };
    let buckets = ends.len() - 1;
    if shift == low {
        if !over {
            copy(other, data);
        }
        return;
    }
    // Buckets that would keep one thread busy for long are sorted by all of them.
    let large = |b: usize| ends[b + 1] - ends[b] >= PARALLEL.max(n / 8);
    for b in (0..buckets).filter(|&b| large(b)) {
        let range = ends[b]..ends[b + 1];
        spread(&mut other[range.clone()], &mut data[range], low, !over);
    }
    let (from, to) = (Shared(other.as_mut_ptr()), Shared(data.as_mut_ptr()));
    threads::map(buckets, |b| {
        let (start, len) = (ends[b], ends[b + 1] - ends[b]);
        if !large(b) {
            // SAFETY: buckets are disjoint parts of both slices, which are borrowed for as long.
            unsafe { serial(from.part(start, len), to.part(start, len), low, !over) };
        }
    });
}

fn copy<K: Bits>(from: &[K], to: &mut [K]) {
    each_part(to, |start, to| to.copy_from_slice(&from[start..][..to.len()]));
}

/// Hands parts of a slice to tasks, each with its first position; a short one whole.
pub(crate) fn each_part<T: Send>(data: &mut [T], task: impl Fn(usize, &mut [T]) + Sync + Send) {
    let part = if data.len() < PARALLEL { PARALLEL } else { PART };
    threads::each_part(data, part, task);
}
