//! Sorting rows of elements of any dtype, their indices, and parts of them.

pub(crate) mod key;
mod radix;
#[cfg(target_arch = "x86_64")]
mod vector;

use crate::base::dtype::{Kind, bf16, c64, c128, f16};
use crate::base::element::Element;
use crate::base::shape::Dims;
use key::{Ordered, Real};
use radix::{Bits, Keys, each_part};
use std::sync::atomic::{AtomicUsize, Ordering};

pub(crate) use radix::PARALLEL;

/// How far a row is brought into order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Goal {
    /// All of it.
    Whole,
    /// So that the elements at these places, which ascend, are those of the sorted row, with all that
    /// come before them in order before them.
    Places(Dims),
    /// As many as are given of the first elements, in order; the others are dropped.
    First(usize),
}

impl Goal {
    /// Reaches the goal.
    fn reach<K: Bits>(&self, data: &mut [K], scratch: &mut [K], low: u32, these: Keys) {
        match self {
            Goal::Whole => radix::sort(data, scratch, low, these),
            Goal::Places(places) => radix::select(data, scratch, low, places),
            Goal::First(0) => {}
            Goal::First(k) => {
                radix::select(data, scratch, low, &[k - 1]);
                // Those that are equal from `low` on do not ascend below any more.
                radix::sort(&mut data[..*k], scratch, 0, these);
            }
        }
    }

    /// The length of what is kept of a row.
    pub(crate) fn kept(&self, len: usize) -> usize {
        if let Goal::First(k) = self { len.min(*k) } else { len }
    }
}

/// Memory that is used again from row to row: as much as [`room`] says.
pub(crate) struct Scratch<'a>(pub(crate) &'a mut [u128]);

/// The words of scratch memory that rows of a length take to be sorted, with their indices or alone.
pub(crate) fn room<T: Element>(len: usize, indices: bool) -> usize {
    let number = size_of::<T::Raw>();
    let bytes = match indices || number > size_of::<u64>() || T::DTYPE.kind() == Kind::Complex {
        false => number * len,
        true if is_short(number, len) => 2 * size_of::<u64>() * len,
        true => 2 * size_of::<u128>() * len,
    };
    bytes.div_ceil(size_of::<u128>())
}

/// Whether numbers of a size fit in a word of 64 bits together with their places in a row.
fn is_short(number: usize, len: usize) -> bool {
    number <= size_of::<u32>() && len <= 1 << 31
}

impl Scratch<'_> {
    /// A slice of some elements, of any value.
    fn some<K: Bits>(&mut self, len: usize) -> &mut [K] {
        let words = (len * size_of::<K>()).div_ceil(size_of::<u128>());
        &mut bytemuck::cast_slice_mut(&mut self.0[..words])[..len]
    }

    /// Two such slices.
    fn two<K: Bits>(&mut self, len: usize) -> (&mut [K], &mut [K]) {
        self.some(2 * len).split_at_mut(len)
    }
}

/// An element that rows can be sorted by.
pub(crate) trait Sortable: Ordered {
    /// Brings a row into order, as far as the goal says; one that keeps only the first elements is for
    /// [`indices`](Sortable::indices) alone.
    fn values(
        x: &[Self::Raw],
        out: &mut [Self::Raw],
        goal: &Goal,
        descending: bool,
        scratch: &mut Scratch<'_>,
    );
    /// The indices of a row's elements in order, of equals in that of the row.
    fn indices(x: &[Self::Raw], out: &mut [i64], goal: &Goal, descending: bool, scratch: &mut Scratch<'_>);
    /// Sorts indices of a row's elements, keeping the order of equals.
    fn reorder(x: &[Self::Raw], order: &mut [i64], descending: bool, scratch: &mut Scratch<'_>);
}

macro_rules! sortable_reals {
    ($($t:ident)*) => { $(
        impl Sortable for $t {
            fn values(x: &[Self::Raw], out: &mut [Self::Raw], goal: &Goal, descending: bool, scratch: &mut Scratch<'_>) {
                values::<$t>(x, out, goal, descending, scratch);
            }
            fn indices(x: &[Self::Raw], out: &mut [i64], goal: &Goal, descending: bool, scratch: &mut Scratch<'_>) {
                indices::<$t>(x, out, goal, descending, scratch);
            }
            fn reorder(x: &[Self::Raw], order: &mut [i64], descending: bool, scratch: &mut Scratch<'_>) {
                by_key(order, |i| <$t>::directed(x[i], descending), scratch);
            }
        }
    )* };
}
sortable_reals!(bool i8 i16 i32 i64 u8 u16 u32 u64 f16 bf16 f32 f64);

macro_rules! sortable_complex {
    ($($t:ident $part:ident)*) => { $(
        impl Sortable for $t {
            fn values(x: &[$t], out: &mut [$t], goal: &Goal, descending: bool, scratch: &mut Scratch<'_>) {
                let mut order = vec![0; out.len()];
                Self::indices(x, &mut order, goal, descending, scratch);
                out.iter_mut().zip(order).for_each(|(to, i)| *to = x[i as usize]);
            }
            fn indices(x: &[$t], out: &mut [i64], goal: &Goal, descending: bool, scratch: &mut Scratch<'_>) {
                let mut order: Vec<i64> = (0..x.len() as i64).collect();
                Self::reorder(x, &mut order, descending, scratch);
                out.copy_from_slice(&order[..goal.kept(x.len())]);
            }
            fn reorder(x: &[$t], order: &mut [i64], descending: bool, scratch: &mut Scratch<'_>) {
                // The least important key first. NaN has one rank in both directions.
                by_key(order, |i| $part::directed(x[i].im, descending), scratch);
                by_key(order, |i| $part::directed(x[i].re, descending), scratch);
                if x.iter().any(|&x| <$t>::is_nan(x)) {
                    by_key(order, |i| <$t>::rank(x[i]).0.into(), scratch);
                }
            }
        }
    )* };
}
sortable_complex!(c64 f32  c128 f64);

/// The order of a row's elements, brought about in place of the result.
fn values<T: Real>(x: &[T::Raw], out: &mut [T::Raw], goal: &Goal, descending: bool, scratch: &mut Scratch<'_>)
where
    T::Raw: bytemuck::Pod,
{
    let n = x.len();
    let turn = if descending { T::Key::ONES } else { T::Key::default() };
    let keys: &mut [T::Key] = bytemuck::cast_slice_mut(out);
    // Where all of the row is sorted, NaNs are put last below, so that meanwhile the greatest number serves.
    // Elsewhere they have a key that no number has, in either direction: its bits are those of a NaN.
    let (these, nan) = match goal {
        Goal::Whole if T::FLOAT => (Keys::Floats, T::LAST),
        _ => (Keys::Any, T::Key::ONES),
    };
    let nans = AtomicUsize::new(0);
    each_part(keys, |start, keys| {
        let count = radix::wide(
            #[inline(always)]
            || {
                let mut count = 0;
                for (key, &x) in keys.iter_mut().zip(&x[start..]) {
                    let is_nan = T::is_nan(x);
                    *key = if is_nan { nan } else { T::key(x) ^ turn };
                    count += usize::from(is_nan);
                }
                count
            },
        );
        nans.fetch_add(count, Ordering::Relaxed);
    });
    goal.reach(keys, scratch.some(n), 0, these);
    let numbers = if these == Keys::Floats { n - nans.into_inner() } else { n };
    each_part(&mut out[..numbers], |_, out| {
        radix::wide(
            #[inline(always)]
            || out.iter_mut().for_each(|x| *x = T::raw(bytemuck::cast::<T::Raw, T::Key>(*x) ^ turn)),
        );
    });
    if these == Keys::Floats {
        restore::<T>(x, out, numbers, turn);
    }
}

/// Puts NaNs and zeros in the order in which they come in a row that was sorted by keys, of which
/// `numbers` are not NaN.
fn restore<T: Real>(x: &[T::Raw], out: &mut [T::Raw], numbers: usize, turn: T::Key) {
    let nans = x.iter().filter(|&&x| T::is_nan(x));
    if numbers < x.len() {
        out[numbers..].iter_mut().zip(nans).for_each(|(to, &x)| *to = x);
    }
    // The keys of the zeros are neighbours, and each is the other's complement.
    let zero = T::key(bytemuck::Zeroable::zeroed());
    let (less, more) = (zero.min(zero ^ T::Key::ONES), zero.max(zero ^ T::Key::ONES));
    let start = out[..numbers].partition_point(|&x| T::key(x) ^ turn < less);
    let end = out[..numbers].partition_point(|&x| T::key(x) ^ turn <= more);
    // Which zeros were there is not known any more.
    if start < end {
        let zeros = x.iter().filter(|&&x| T::is_zero(x));
        out[start..end].iter_mut().zip(zeros).for_each(|(to, &x)| *to = x);
    }
}

/// The indices of a row's elements, sorted as integers that end in the index.
fn indices<T: Real>(x: &[T::Raw], out: &mut [i64], goal: &Goal, descending: bool, scratch: &mut Scratch<'_>)
where
    T::Key: Into<u64>,
{
    let n = x.len();
    if !is_short(size_of::<T::Raw>(), n) {
        let (data, other) = scratch.two::<u128>(n);
        each_part(data, |start, data| {
            for (k, (word, &x)) in data.iter_mut().zip(&x[start..]).enumerate() {
                *word = u128::from(T::directed(x, descending)) << 64 | (start + k) as u128;
            }
        });
        goal.reach(data, other, 64, Keys::Any);
        let data = &*data;
        each_part(out, |start, out| {
            out.iter_mut().zip(&data[start..]).for_each(|(i, &word)| *i = word as i64);
        });
        return;
    }
    let (data, other) = scratch.two::<u64>(n);
    each_part(data, |start, data| {
        for (k, (word, &x)) in data.iter_mut().zip(&x[start..]).enumerate() {
            *word = T::directed(x, descending) << 32 | (start + k) as u64;
        }
    });
    goal.reach(data, other, 32, Keys::Any);
    let data = &*data;
    each_part(out, |start, out| {
        out.iter_mut().zip(&data[start..]).for_each(|(i, &word)| *i = (word as u32).into());
    });
}

/// Sorts indices by the keys of what they stand for, keeping the order of equals.
fn by_key(order: &mut [i64], key: impl Fn(usize) -> u64 + Sync, scratch: &mut Scratch<'_>) {
    let old = order.to_vec();
    let (data, other) = scratch.two::<u128>(order.len());
    each_part(data, |start, data| {
        for (k, word) in data.iter_mut().enumerate() {
            *word = u128::from(key(old[start + k] as usize)) << 64 | (start + k) as u128;
        }
    });
    radix::sort(data, other, 64, Keys::Any);
    let data = &*data;
    each_part(order, |start, order| {
        order.iter_mut().zip(&data[start..]).for_each(|(i, &word)| *i = old[word as u64 as usize]);
    });
}
