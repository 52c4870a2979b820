//! Greatest common divisors and least common multiples of integers.

use crate::scalar::num::Int;

/// The lowest bit that is set; 0 of 0.
#[inline(always)]
fn lowest_bit<T: Int>(x: T) -> T {
    x & -x
}

/// A magnitude (that of the lowest number is itself) without its factors of two: 0 of 0.
#[inline(always)]
fn odd_part<T: Int>(x: T) -> T {
    let mut x = x;
    let mut count = T::WIDTH / 2;
    while count > 0 {
        let low = x & x.int((1 << count) - 1);
        // Without copies of the sign.
        let down = x.shr(count) & x.int(((1u64 << (T::WIDTH - count)) - 1) as i64);
        x = T::select(low.eq(x.int(0)), down, x);
        count /= 2;
    }
    x
}

/// A step of the binary algorithm for an odd b: it halves a if that is even, else their difference, and
/// keeps the lesser.
#[inline(always)]
fn step<T: Int>((a, b): (T, T)) -> (T, T) {
    let even = (a & a.int(1)).eq(a.int(0));
    let (less, more) = (a.minimum(b), a.maximum(b));
    (T::select(even, a, more - less).shr(1), T::select(even, b, less))
}

#[inline(always)]
fn four<T: Int>(pair: (T, T)) -> (T, T) {
    step(step(step(step(pair))))
}

#[inline(always)]
fn sixteen<T: Int>(pair: (T, T)) -> (T, T) {
    four(four(four(four(pair))))
}

#[inline(always)]
fn sixty_four<T: Int>(pair: (T, T)) -> (T, T) {
    sixteen(sixteen(sixteen(sixteen(pair))))
}

/// The greatest common divisor of two odd parts, and of one and 0 the other (Stein, "Computational problems
/// associated with Racah algebra", 1967). Each step takes a bit from one of the two, so that twice as many as
/// there are bits do. They are written out, not looped over: compilers make vectors of what has no loop in it.
#[inline(always)]
fn odd_gcd<T: Int>(a: T, b: T) -> T {
    let b = T::select(b.eq(b.int(0)), a, b);
    let pair = (a, b);
    match T::WIDTH {
        8 => sixteen(pair).1,
        16 => sixteen(sixteen(pair)).1,
        32 => sixty_four(pair).1,
        _ => sixty_four(sixty_four(pair)).1,
    }
}

/// The greatest common divisor, not negative (but for the lowest number, whose magnitude wraps); of 0 and a
/// number its magnitude.
#[inline(always)]
pub fn gcd<T: Int>(x: T, y: T) -> T {
    let (a, b) = (x.abs(), y.abs());
    odd_gcd(odd_part(a), odd_part(b)) * lowest_bit(a | b)
}

/// The inverse of an odd number among integers that wrap, by Newton's iteration, which doubles the bits that
/// are right: five at first (Dumas, arXiv:1209.6626).
#[inline(always)]
fn inverse<T: Int>(x: T) -> T {
    let mut y = (x * x.int(3)) ^ x.int(2);
    let mut bits = 5;
    while bits < T::WIDTH {
        y = y * (x.int(2) - x * y);
        bits *= 2;
    }
    y
}

/// The least common multiple, wrapped; 0 where a number is 0.
#[inline(always)]
pub fn lcm<T: Int>(x: T, y: T) -> T {
    let (a, b) = (x.abs(), y.abs());
    let (p, q) = (odd_part(a), odd_part(b));
    // The quotient is exact, so that it is a product with the inverse.
    let odd = p * inverse(odd_gcd(p, q)) * q;
    // The greater of two powers of two.
    let (s, t) = (lowest_bit(a), lowest_bit(b));
    let twos = T::select(s.eq(t), s, (s | t) ^ lowest_bit(s | t));
    odd * twos
}
