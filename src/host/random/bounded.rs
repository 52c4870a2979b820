//! Whole numbers in a range without bias: D. Lemire, "Fast Random Integer Generation in an Interval",
//! 2019, and by masks and rejection for shuffles.

use super::Source;

/// Uniform in 0..=range from draws of 32 bits; `range` is not the largest number.
#[inline(always)]
pub fn lemire32<S: Source>(rng: &mut S, range: u32) -> u32 {
    let count = range.wrapping_add(1);
    let mut product = u64::from(rng.next32()) * u64::from(count);
    if (product as u32) < count {
        let threshold = (u32::MAX - range) % count;
        while (product as u32) < threshold {
            product = u64::from(rng.next32()) * u64::from(count);
        }
    }
    (product >> 32) as u32
}

/// Uniform in 0..=range from draws of 64 bits; `range` is not the largest number.
#[inline(always)]
pub fn lemire64<S: Source>(rng: &mut S, range: u64) -> u64 {
    let count = range.wrapping_add(1);
    let mut product = u128::from(rng.next64()) * u128::from(count);
    if (product as u64) < count {
        let threshold = (u64::MAX - range) % count;
        while (product as u64) < threshold {
            product = u128::from(rng.next64()) * u128::from(count);
        }
    }
    (product >> 64) as u64
}

/// Uniform in 0..=range; of 32 bits, if they do, in any integer type of 32 or 64.
#[inline(always)]
pub fn bounded64<S: Source>(rng: &mut S, range: u64) -> u64 {
    match range {
        0 => 0,
        0xffff_ffff => rng.next32().into(),
        1..0xffff_ffff => lemire32(rng, range as u32).into(),
        u64::MAX => rng.next64(),
        _ => lemire64(rng, range),
    }
}

/// Parts of a draw of 32 bits, handed out from the lowest on.
#[derive(Default)]
pub struct Parts {
    bits: u32,
    left: u32,
}

impl Parts {
    /// The next `size` bits and, above them, what is left.
    #[inline(always)]
    fn next<S: Source>(&mut self, rng: &mut S, size: u32) -> u32 {
        if self.left == 0 {
            self.bits = rng.next32();
            self.left = 32 / size - 1;
        } else {
            self.bits >>= size;
            self.left -= 1;
        }
        self.bits
    }
}

/// Uniform in 0..=range for 16-bit types.
#[inline(always)]
pub fn bounded16<S: Source>(rng: &mut S, parts: &mut Parts, range: u16) -> u16 {
    if range == 0 {
        return 0;
    }
    let mut draw = || parts.next(rng, 16) as u16;
    if range == u16::MAX {
        return draw();
    }
    let count = range + 1;
    let mut product = u32::from(draw()) * u32::from(count);
    if (product as u16) < count {
        let threshold = (u16::MAX - range) % count;
        while (product as u16) < threshold {
            product = u32::from(draw()) * u32::from(count);
        }
    }
    (product >> 16) as u16
}

/// Uniform in 0..=range for 8-bit types.
#[inline(always)]
pub fn bounded8<S: Source>(rng: &mut S, parts: &mut Parts, range: u8) -> u8 {
    if range == 0 {
        return 0;
    }
    let mut draw = || parts.next(rng, 8) as u8;
    if range == u8::MAX {
        return draw();
    }
    let count = range + 1;
    let mut product = u16::from(draw()) * u16::from(count);
    if (product as u8) < count {
        let threshold = (u8::MAX - range) % count;
        while (product as u8) < threshold {
            product = u16::from(draw()) * u16::from(count);
        }
    }
    (product >> 8) as u8
}

/// A random bit, or zero without a draw if `range` is false.
#[inline(always)]
pub fn bounded_bool<S: Source>(rng: &mut S, parts: &mut Parts, range: bool) -> bool {
    range && parts.next(rng, 1) & 1 == 1
}

/// Uniform in 0..=max by rejection of what is above it below the next power of two.
#[inline(always)]
pub fn interval<S: Source>(rng: &mut S, max: u64) -> u64 {
    if max == 0 {
        return 0;
    }
    let mask = u64::MAX >> max.leading_zeros();
    loop {
        let value = mask & if max <= 0xffff_ffff { rng.next32().into() } else { rng.next64() };
        if value <= max {
            return value;
        }
    }
}
