//! Sorting unsigned integers by their bits, on one thread or on several.
//!
//! A pass by the top bits that differ cuts large data into buckets that fit the caches, of about equal
//! size by a sample, as the bits of floats are far from evenly distributed. There, integers that vectors
//! can hold are sorted in vectors. For others two passes by the least significant digit first sort by just
//! so many of the top bits as `n` random keys need to differ; the few that still do not are sorted by
//! insertion, larger groups by recursion.

use super::super::threads::{self, Shared};
#[cfg(target_arch = "x86_64")]
use super::vector;
use crate::base::prefetch::prefetch;
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
/// Most bits that the pass into buckets looks at.
const DIGIT_BITS: u32 = 16;
/// Elements of a bucket, and of which one in so many is looked at before.
const BUCKET: usize = 1 << 12;
const SAMPLE: usize = 1 << 6;
/// How many bytes ahead of a store into a bucket its memory is asked for: processors do not foresee this
/// for a hundred buckets. (Measured: a quarter of the time.)
const AHEAD: usize = 96;

/// What integers stand for.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Keys {
    /// Any, or nothing but themselves.
    Any,
    /// Floats of their width, none of them NaN, by [`Real::key`](super::key::Real::key). Of zeros it does
    /// not matter which: one may come out as the other.
    Floats,
}

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
    fn in_vectors(_data: &mut [Self], _scratch: &mut [Self], _these: Keys) -> bool {
        false
    }
}

/// What the types of integers that vectors hold have of [`Bits`] beside the others.
macro_rules! vectors {
    (yes) => {
        #[cfg(target_arch = "x86_64")]
        fn in_vectors(data: &mut [Self], scratch: &mut [Self], these: Keys) -> bool {
            let can = vector::available();
            if can {
                // SAFETY: the processor has the instructions.
                unsafe {
                    match these {
                        Keys::Any => vector::sort::<Self, false>(data, scratch),
                        Keys::Floats => vector::sort::<Self, true>(data, scratch),
                    }
                }
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
        let after = data.get(1..).unwrap_or_default();
        wide(
            #[inline(always)]
            || {
                let (mut any, mut all, mut falls) = (K::default(), K::ONES, 0);
                for &x in data {
                    (any, all) = (any | x, all & x);
                }
                for (x, next) in data.iter().zip(after) {
                    falls += usize::from(x > next);
                }
                Look { any, all, sorted: falls == 0 }
            },
        )
    }

    /// One more than the highest bit in which elements differ.
    fn top(self) -> u32 {
        (self.any ^ self.all).bits()
    }
}

/// Runs a loop that is compiled for wide vectors where the processor has them.
#[inline(always)]
pub(super) fn wide<R>(run: impl FnOnce() -> R) -> R {
    #[cfg(target_arch = "x86_64")]
    if vector::available() {
        // SAFETY: the processor has the instructions.
        return unsafe { vector::compiled(run) };
    }
    run()
}

/// Which elements go into which bucket; the buckets ascend.
struct Buckets {
    shift: u32,
    mask: usize,
    count: usize,
    /// Whether elements of a bucket are equal from `shift` on.
    exact: bool,
    of: Box<[u8; 1 << DIGIT_BITS]>,
}

impl Buckets {
    /// For elements that differ from bit `top` down to `low`.
    fn new<K: Bits>(data: &[K], top: u32, low: u32) -> Buckets {
        let bits = (top - low).min(DIGIT_BITS);
        let (shift, mask) = (top - bits, (1 << bits) - 1);
        let mut of: Box<[u8; 1 << DIGIT_BITS]> =
            vec![0; 1 << DIGIT_BITS].try_into().expect("the vector is as long");
        if bits <= 8 {
            of[..=mask].iter_mut().enumerate().for_each(|(digit, bucket)| *bucket = digit as u8);
            return Buckets { shift, mask, count: mask + 1, exact: true, of };
        }
        // At least four, so that a digit that all of the sample has is apart from those beside it.
        let count = (data.len() / BUCKET).clamp(4, 256);
        let mut found = vec![0u32; mask + 1];
        let sample = data.iter().step_by(SAMPLE);
        let total = sample.len();
        sample.for_each(|x| found[x.digit(shift) & mask] += 1);
        let place = |before: usize| (before * count / total).min(count - 1) as u8;
        let (mut before, mut here) = (0, 0);
        for (bucket, found) in of.iter_mut().zip(found) {
            *bucket = here;
            if found > 0 {
                let found = found as usize;
                *bucket = place(before + found / 2);
                before += found;
                here = place(before);
            }
        }
        Buckets { shift, mask, count, exact: false, of }
    }

    #[inline(always)]
    fn of<K: Bits>(&self, x: K) -> usize {
        self.of[x.digit(self.shift) & self.mask & ((1 << DIGIT_BITS) - 1)].into()
    }

    /// How many elements each bucket has.
    fn counts<K: Bits>(&self, data: &[K]) -> [usize; 256] {
        let mut counts = [0; 256];
        data.iter().for_each(|&x| counts[self.of(x)] += 1);
        counts
    }
}

/// Sorts integers; bits below `low` must ascend already among elements that are equal above.
///
/// `scratch` is at least as long as `data`.
pub(crate) fn sort<K: Bits>(data: &mut [K], scratch: &mut [K], low: u32, these: Keys) {
    let scratch = &mut scratch[..data.len()];
    if data.len() >= PARALLEL && threads::count() > 1 {
        spread(data, scratch, (low, these), false);
    } else {
        serial(data, scratch, (low, these), false);
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
fn serial<K: Bits>(data: &mut [K], other: &mut [K], (low, these): (u32, Keys), over: bool) {
    let n = data.len();
    if n <= FEW {
        if n <= LEAST || !K::in_vectors(data, other, these) {
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
        let buckets = Buckets::new(data, top, low);
        let mut places = buckets.counts(data);
        let ends = starts(&mut places, buckets.count);
        assert!(other.len() == n);
        // SAFETY: the counts of all buckets are those of `data`, which is as long as `other`: each one's
        // place runs through its own part of it.
        unsafe { scatter(data, other.as_mut_ptr(), &mut places, |x| buckets.of(x)) };
        if buckets.exact && buckets.shift == low {
            if !over {
                data.copy_from_slice(other);
            }
            return;
        }
        for bucket in ends.windows(2) {
            let range = bucket[0]..bucket[1];
            serial(&mut other[range.clone()], &mut data[range], (low, these), !over);
        }
        return;
    }
    // By all bits, as those below `low` ascend already.
    if K::in_vectors(data, other, these) {
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
            serial(&mut data[start..i], &mut other[start..i], (low, Keys::Any), false);
        }
    }
}

/// Turns the counts of some buckets into where they start; that, and where the last one ends.
fn starts(counts: &mut [usize], buckets: usize) -> Vec<usize> {
    let mut sum = 0;
    for count in &mut counts[..buckets] {
        (*count, sum) = (sum, sum + *count);
    }
    counts[..buckets].iter().copied().chain([sum]).collect()
}

/// Moves elements by the digit at `shift`, in order.
fn scatter_by<K: Bits>(from: &[K], to: &mut [K], shift: u32, mask: usize) {
    let digit = |x: K| x.digit(shift) & mask;
    let mut places = vec![0usize; mask + 1];
    from.iter().for_each(|&x| places[digit(x)] += 1);
    starts(&mut places, mask + 1);
    assert!(to.len() == from.len());
    // SAFETY: as in `serial`.
    unsafe { scatter(from, to.as_mut_ptr(), &mut places, digit) };
}

/// Moves elements to where the places of their digits point, which move on.
///
/// # Safety
/// There is a place for each digit, and from there on room for as many elements as have it.
#[inline(always)]
unsafe fn scatter<K: Bits>(from: &[K], to: *mut K, places: &mut [usize], digit: impl Fn(K) -> usize) {
    for &x in from {
        // SAFETY: the caller's promise.
        unsafe {
            let place = places.get_unchecked_mut(digit(x));
            let to = to.add(*place);
            *to = x;
            prefetch(to.cast::<u8>().wrapping_add(AHEAD));
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
/// the buckets, and whether elements of one are equal from `low` on. `None` if there is nothing to do: the
/// elements stay.
fn cut<K: Bits>(data: &[K], other: &mut [K], low: u32) -> Option<(Vec<usize>, bool)> {
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
    let buckets = Buckets::new(data, top, low);
    let mut places = threads::map(parts, |p| buckets.counts(&data[range(p)]));
    let mut ends = vec![0; buckets.count + 1];
    let mut sum = 0;
    for bucket in 0..buckets.count {
        for part in &mut places {
            (part[bucket], sum) = (sum, sum + part[bucket]);
        }
        ends[bucket + 1] = sum;
    }
    assert!(other.len() == n);
    let target = Shared(other.as_mut_ptr());
    threads::map(parts, |p| {
        let mut places = places[p];
        // SAFETY: the places follow each other bucket by bucket and, within one, part by part, with
        // room for the elements that were counted; `other` is as long as `data`.
        unsafe { scatter(&data[range(p)], target.get(), &mut places, |x| buckets.of(x)) };
    });
    Some((ends, buckets.exact && buckets.shift == low))
}

/// As [`serial`], on several threads.
fn spread<K: Bits>(data: &mut [K], other: &mut [K], (low, these): (u32, Keys), over: bool) {
    let n = data.len();
    let Some((ends, done)) = cut(data, other, low) else {
        if over {
            copy(data, other);
        }
        return;
    };
    let buckets = ends.len() - 1;
    if done {
        if !over {
            copy(other, data);
        }
        return;
    }
    // Buckets that would keep one thread busy for long are sorted by all of them.
    let large = |b: usize| ends[b + 1] - ends[b] >= PARALLEL.max(n / 8);
    for b in (0..buckets).filter(|&b| large(b)) {
        let range = ends[b]..ends[b + 1];
        spread(&mut other[range.clone()], &mut data[range], (low, these), !over);
    }
    let (from, to) = (Shared(other.as_mut_ptr()), Shared(data.as_mut_ptr()));
    threads::map(buckets, |b| {
        let (start, len) = (ends[b], ends[b + 1] - ends[b]);
        if !large(b) {
            // SAFETY: buckets are disjoint parts of both slices, which are borrowed for as long.
            unsafe { serial(from.part(start, len), to.part(start, len), (low, these), !over) };
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
