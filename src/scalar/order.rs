//! Order of real numbers as NumPy wants it: NaN wins, and the zeros have an order too.

use super::num::Real;

/// The lesser of two; NaN if either is NaN, -0 before +0.
#[inline(always)]
pub fn minimum<T: Real>(a: T, b: T) -> T {
    // Equal numbers have equal bits except for zeros, where `or` keeps a minus sign.
    let tie = T::from_bits(a.to_bits() | b.to_bits());
    let lesser = T::select(a.lt(b) | a.is_nan(), a, b);
    T::select(a.eq(b), tie, lesser)
}

/// The greater of two; NaN if either is NaN, +0 before -0.
#[inline(always)]
pub fn maximum<T: Real>(a: T, b: T) -> T {
    let tie = T::from_bits(a.to_bits() & b.to_bits());
    let greater = T::select(b.lt(a) | a.is_nan(), a, b);
    T::select(a.eq(b), tie, greater)
}
