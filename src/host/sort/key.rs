//! The order of elements, as integers that have it.
//!
//! Real numbers ascend, with -0 equal to 0 and NaN after everything. Complex numbers are ordered by
//! their real, then by their imaginary parts, after which come those whose imaginary part is NaN, those
//! whose real part is, and those of which both are: NumPy's order.

use super::radix::Bits;
use crate::base::dtype::{bf16, c64, c128, f16};
use crate::base::element::Element;

/// An element with an order.
pub(crate) trait Ordered: Element {
    /// What orders elements; equal for elements that are equal in the order.
    type Rank: Ord + Copy + Send + Sync + Default;
    /// The rank of an element.
    fn rank(raw: Self::Raw) -> Self::Rank;
    /// Whether it is, or has, a NaN.
    fn is_nan(raw: Self::Raw) -> bool;
}

/// A real number, as an integer.
pub(crate) trait Real: Ordered<Rank = Self::Key> {
    /// The integer, of the number's own size.
    type Key: Bits;
    /// Whether there are NaNs and two zeros.
    const FLOAT: bool;
    /// The key of the greatest number, and the complement of the least one's.
    const LAST: Self::Key;
    /// The integer of a number, from which it can be had again: -0 is less than 0 here, and NaNs are
    /// anywhere.
    fn key(raw: Self::Raw) -> Self::Key;
    /// The number of an integer.
    fn raw(key: Self::Key) -> Self::Raw;
    /// Whether it is one of the zeros of floats.
    fn is_zero(raw: Self::Raw) -> bool;
    /// The rank in an order, in which NaN is last whatever its direction, in 64 bits.
    #[inline(always)]
    fn directed(raw: Self::Raw, descending: bool) -> u64
    where
        Self::Key: Into<u64>,
    {
        let rank = Self::rank(raw);
        let turned = if descending && !Self::is_nan(raw) { rank ^ Self::Key::ONES } else { rank };
        turned.into()
    }
}

macro_rules! integers {
    ($($t:ident $raw:ident $key:ident $flip:expr;)*) => { $(
        impl Ordered for $t {
            type Rank = $key;
            #[inline(always)]
            fn rank(raw: $raw) -> $key {
                Self::key(raw)
            }
            #[inline(always)]
            fn is_nan(_: $raw) -> bool {
                false
            }
        }
        impl Real for $t {
            type Key = $key;
            const FLOAT: bool = false;
            const LAST: $key = $key::MAX;
            #[inline(always)]
            fn key(raw: $raw) -> $key {
                raw as $key ^ $flip
            }
            #[inline(always)]
            fn raw(key: $key) -> $raw {
                (key ^ $flip) as $raw
            }
            fn is_zero(_: $raw) -> bool {
                false
            }
        }
    )* };
}
integers! {
    bool u8 u8 0;
    i8 i8 u8 1 << 7;
    i16 i16 u16 1 << 15;
    i32 i32 u32 1 << 31;
    i64 i64 u64 1 << 63;
    u8 u8 u8 0;
    u16 u16 u16 0;
    u32 u32 u32 0;
    u64 u64 u64 0;
}

macro_rules! floats {
    ($($t:ident $key:ident $signed:ident $width:literal;)*) => { $(
        impl Ordered for $t {
            type Rank = $key;
            #[inline(always)]
            fn rank(raw: $t) -> $key {
                let bits = if raw.to_bits() << 1 == 0 { 0 } else { raw.to_bits() };
                let key = bits ^ ((bits as $signed >> ($width - 1)) as $key | 1 << ($width - 1));
                if raw.is_nan() { $key::MAX } else { key }
            }
            #[inline(always)]
            fn is_nan(raw: $t) -> bool {
                raw.is_nan()
            }
        }
        impl Real for $t {
            type Key = $key;
            const FLOAT: bool = true;
            const LAST: $key = $t::INFINITY.to_bits() | 1 << ($width - 1);
            #[inline(always)]
            fn key(raw: $t) -> $key {
                // All bits of a negative number turn, of others the sign alone.
                let bits = raw.to_bits();
                bits ^ ((bits as $signed >> ($width - 1)) as $key | 1 << ($width - 1))
            }
            #[inline(always)]
            fn raw(key: $key) -> $t {
                let turned = !(key as $signed >> ($width - 1)) as $key;
                $t::from_bits(key ^ (turned | 1 << ($width - 1)))
            }
            #[inline(always)]
            fn is_zero(raw: $t) -> bool {
                raw.to_bits() << 1 == 0
            }
        }
    )* };
}
floats! {
    f16 u16 i16 16;
    bf16 u16 i16 16;
    f32 u32 i32 32;
    f64 u64 i64 64;
}

macro_rules! complex {
    ($($t:ident $part:ident $key:ident;)*) => { $(
        impl Ordered for $t {
            type Rank = (u8, $key, $key);
            #[inline(always)]
            fn rank(raw: $t) -> Self::Rank {
                let group = u8::from(raw.re.is_nan()) << 1 | u8::from(raw.im.is_nan());
                (group, $part::rank(raw.re), $part::rank(raw.im))
            }
            #[inline(always)]
            fn is_nan(raw: $t) -> bool {
                raw.re.is_nan() || raw.im.is_nan()
            }
        }
    )* };
}
complex! {
    c64 f32 u32;
    c128 f64 u64;
}
