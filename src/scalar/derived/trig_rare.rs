//! Sine, cosine and tangent of any finite number, however large.

use super::pow2;
use super::trig::{Angle, quarter_turn, sine, tangent};
use crate::scalar::coefficients::Coefficients;
use crate::scalar::num::{Format, Int, Real};

/// How many chunks of 2/pi take part in a reduction.
const CHUNKS: usize = 5;

/// A sum in three parts, each below the last bit of the one before, more or less.
struct Triple<T>([T; 3]);

impl<T: Real> Triple<T> {
    /// Adds a number without error in the first two parts.
    #[inline(always)]
    fn add(&mut self, v: T) {
        let [a, b, c] = self.0;
        let (a, e) = a.two_sum(v);
        let (b, e) = b.two_sum(e);
        self.0 = [a, b, c + e];
    }

    /// Moves what the parts have in common to the front.
    #[inline(always)]
    fn settle(&mut self) {
        let [a, b, c] = self.0;
        let (b, c) = b.two_sum(c);
        let (a, b) = a.two_sum(b);
        let (b, c) = b.two_sum(c);
        self.0 = [a, b, c];
    }
}

/// v less a multiple of 4, in -2..=2: exact.
#[inline(always)]
fn mod4<T: Real>(v: T) -> T {
    v.lit(-4.0).fma((v * v.lit(0.25)).rint(), v)
}

/// Payne and Hanek's reduction (SIGNUM Newsletter 18(1), 1983) for x >= 0: of the product of x and
/// 2/pi only what is not a multiple of 4 is computed, from the few chunks of 2/pi that matter.
#[inline(always)]
fn reduce<T: Real>(x: T) -> Angle<T> {
    let digits = T::Format::MANTISSA as i64 + 1;
    let scale = T::Format::CHUNK_SCALE;
    let chunks = T::Format::TWO_OVER_PI_CHUNKS;
    // Chunk j ends at 2^-(digits (j + 1)). It is skipped where its last bit times the last bit of x
    // is 4 or more.
    let mut window: [T; CHUNKS] = std::array::from_fn(|i| x.lit(chunks[i]));
    for start in 1..=chunks.len() - CHUNKS {
        let exponent = digits * start as i64 + 2 + T::Format::MANTISSA as i64;
        let skip = x.lit(pow2(exponent)).le(x);
        for (i, slot) in window.iter_mut().enumerate() {
            *slot = T::select(skip, x.lit(chunks[start + i]), *slot);
        }
    }
    let small = x * x.lit(pow2(-scale));
    let mut sum = Triple([x.lit(0.0); 3]);
    for (i, chunk) in window.iter().enumerate() {
        let (p, e) = small.two_prod(*chunk);
        // From the third chunk on the products are less than 2.
        sum.add(if i < 3 { mod4(p) } else { p });
        sum.add(if i < 2 { mod4(e) } else { e });
    }
    sum.settle();
    let turns = sum.0[0].rint();
    sum.0[0] = sum.0[0] - turns;
    sum.settle();
    let [a, b, _] = sum.0;
    // Times pi/2.
    let [hi, lo] = T::Format::PIO2;
    let (p, e) = a.two_prod(x.lit(hi));
    let (r, low) = p.fast_two_sum(a.fma(x.lit(lo), b.fma(x.lit(hi), e)));
    // Angles in the first half quadrant stay as they are; their products could underflow.
    let near = x.lt(x.lit(std::f64::consts::FRAC_PI_4));
    let zero = x.lit(0.0);
    Angle {
        quadrant: T::select(near, zero, turns).to_int(),
        r: T::select(near, x, r),
        low: T::select(near, zero, low),
    }
}

/// NaN for infinities and NaN, else y.
#[inline(always)]
fn if_finite<T: Real>(x: T, y: T) -> T {
    T::select(x.abs().lt(x.highest()), y, x.lit(f64::NAN))
}

/// The sine of any x, at some forty times the cost of [`sin`](super::sin): Payne and Hanek's
/// reduction, then fdlibm's kernels; at most 0.9 ulp.
#[inline(always)]
pub fn sin_rare<T: Real>(x: T) -> T {
    let bits = x.to_bits();
    if_finite(x, sine(reduce(x.abs()), bits & bits.sign_bit()))
}

/// The cosine of any x, as [`sin_rare`]; at most 0.9 ulp.
#[inline(always)]
pub fn cos_rare<T: Real>(x: T) -> T {
    let zero = x.to_bits().int(0);
    if_finite(x, sine(quarter_turn(reduce(x.abs())), zero))
}

/// The tangent of any x, as [`sin_rare`]; at most 1.5 ulp.
#[inline(always)]
pub fn tan_rare<T: Real>(x: T) -> T {
    let bits = x.to_bits();
    if_finite(x, tangent(reduce(x.abs()), bits & bits.sign_bit()))
}
