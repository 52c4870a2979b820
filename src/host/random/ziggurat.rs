//! Normal and exponential numbers by the ziggurat method of 256 layers (G. Marsaglia and W. W. Tsang,
//! "The Ziggurat Method for Generating Random Variables", 2000).
//!
//! The common case is inlined; the rare one takes the generator by value, so that in loops its state
//! can stay in registers.

use super::{Source, exponential_layers as exponential, normal_layers as normal};

const NORMAL_R: f64 = 3.654_152_885_361_009;
const NORMAL_INV_R: f64 = 0.273_661_237_329_758_3;
const EXPONENTIAL_R: f64 = 7.697_117_470_131_05;
const NORMAL_R_F32: f32 = 3.654_152_9;
const NORMAL_INV_R_F32: f32 = 0.273_661_23;
const EXPONENTIAL_R_F32: f32 = 7.697_117_3;

/// A number of the standard normal distribution.
#[inline(always)]
pub fn standard_normal<S: Source>(rng: &mut S) -> f64 {
    let bits = rng.next64();
    let [limit, width, _] = normal::LAYERS[(bits & 0xff) as usize];
    let place = bits >> 9 & 0x000f_ffff_ffff_ffff;
    let x = place as i64 as f64 * f64::from_bits(width);
    // The sign is bit 8.
    let x = f64::from_bits(x.to_bits() | (bits & 0x100) << 55);
    if place < limit {
        return x;
    }
    let (x, moved) = rare_normal(rng.clone(), bits, x);
    *rng = moved;
    x
}

#[cold]
#[inline(never)]
fn rare_normal<S: Source>(mut rng: S, mut bits: u64, mut x: f64) -> (f64, S) {
    loop {
        let layer = (bits & 0xff) as usize;
        let place = bits >> 9 & 0x000f_ffff_ffff_ffff;
        if layer == 0 {
            loop {
                let across = -NORMAL_INV_R * (-rng.next_f64()).ln_1p();
                let up = -(-rng.next_f64()).ln_1p();
                if up + up > across * across {
                    let x = NORMAL_R + across;
                    return (if place >> 8 & 1 == 1 { -x } else { x }, rng);
                }
            }
        }
        let [below, above] = [layer - 1, layer].map(|i| f64::from_bits(normal::LAYERS[i][2]));
        if (below - above) * rng.next_f64() + above < (-0.5 * x * x).exp() {
            return (x, rng);
        }
        bits = rng.next64();
        let [limit, width, _] = normal::LAYERS[(bits & 0xff) as usize];
        let place = bits >> 9 & 0x000f_ffff_ffff_ffff;
        x = place as i64 as f64 * f64::from_bits(width);
        x = if bits & 0x100 != 0 { -x } else { x };
        if place < limit {
            return (x, rng);
        }
    }
}

/// A number of the standard normal distribution in single precision.
#[inline(always)]
pub fn standard_normal_f32<S: Source>(rng: &mut S) -> f32 {
    let bits = rng.next32();
    let [limit, width, _] = normal::LAYERS_F32[(bits & 0xff) as usize];
    let place = bits >> 9;
    let x = place as i32 as f32 * f32::from_bits(width);
    let x = f32::from_bits(x.to_bits() | (bits & 0x100) << 23);
    if place < limit {
        return x;
    }
    let (x, moved) = rare_normal_f32(rng.clone(), bits, x);
    *rng = moved;
    x
}

#[cold]
#[inline(never)]
fn rare_normal_f32<S: Source>(mut rng: S, mut bits: u32, mut x: f32) -> (f32, S) {
    loop {
        let layer = (bits & 0xff) as usize;
        let place = bits >> 9;
        if layer == 0 {
            loop {
                let across = -NORMAL_INV_R_F32 * (-rng.next_f32()).ln_1p();
                let up = -(-rng.next_f32()).ln_1p();
                if up + up > across * across {
                    let x = NORMAL_R_F32 + across;
                    return (if place >> 8 & 1 == 1 { -x } else { x }, rng);
                }
            }
        }
        let [below, above] = [layer - 1, layer].map(|i| f32::from_bits(normal::LAYERS_F32[i][2]));
        // The exponential is computed in double precision, as NumPy's.
        let height = (-0.5 * f64::from(x) * f64::from(x)).exp();
        if f64::from((below - above) * rng.next_f32() + above) < height {
            return (x, rng);
        }
        bits = rng.next32();
        let [limit, width, _] = normal::LAYERS_F32[(bits & 0xff) as usize];
        let place = bits >> 9;
        x = place as i32 as f32 * f32::from_bits(width);
        x = if bits & 0x100 != 0 { -x } else { x };
        if place < limit {
            return (x, rng);
        }
    }
}

/// A number of the standard exponential distribution.
#[inline(always)]
pub fn standard_exponential<S: Source>(rng: &mut S) -> f64 {
    let bits = rng.next64();
    let [limit, width, _] = exponential::LAYERS[(bits >> 3 & 0xff) as usize];
    let place = bits >> 11;
    let x = place as i64 as f64 * f64::from_bits(width);
    if place < limit {
        return x;
    }
    let (x, moved) = rare_exponential(rng.clone(), bits, x);
    *rng = moved;
    x
}

#[cold]
#[inline(never)]
fn rare_exponential<S: Source>(mut rng: S, mut bits: u64, mut x: f64) -> (f64, S) {
    loop {
        let layer = (bits >> 3 & 0xff) as usize;
        if layer == 0 {
            return (EXPONENTIAL_R - (-rng.next_f64()).ln_1p(), rng);
        }
        let [below, above] = [layer - 1, layer].map(|i| f64::from_bits(exponential::LAYERS[i][2]));
        if (below - above) * rng.next_f64() + above < (-x).exp() {
            return (x, rng);
        }
        bits = rng.next64();
        let [limit, width, _] = exponential::LAYERS[(bits >> 3 & 0xff) as usize];
        let place = bits >> 11;
        x = place as i64 as f64 * f64::from_bits(width);
        if place < limit {
            return (x, rng);
        }
    }
}

/// A number of the standard exponential distribution in single precision.
#[inline(always)]
pub fn standard_exponential_f32<S: Source>(rng: &mut S) -> f32 {
    let bits = rng.next32();
    let [limit, width, _] = exponential::LAYERS_F32[(bits >> 1 & 0xff) as usize];
    let place = bits >> 9;
    let x = place as i32 as f32 * f32::from_bits(width);
    if place < limit {
        return x;
    }
    let (x, moved) = rare_exponential_f32(rng.clone(), bits, x);
    *rng = moved;
    x
}

#[cold]
#[inline(never)]
fn rare_exponential_f32<S: Source>(mut rng: S, mut bits: u32, mut x: f32) -> (f32, S) {
    loop {
        let layer = (bits >> 1 & 0xff) as usize;
        if layer == 0 {
            return (EXPONENTIAL_R_F32 - (-rng.next_f32()).ln_1p(), rng);
        }
        let [below, above] = [layer - 1, layer].map(|i| f32::from_bits(exponential::LAYERS_F32[i][2]));
        if (below - above) * rng.next_f32() + above < (-x).exp() {
            return (x, rng);
        }
        bits = rng.next32();
        let [limit, width, _] = exponential::LAYERS_F32[(bits >> 1 & 0xff) as usize];
        let place = bits >> 9;
        x = place as i32 as f32 * f32::from_bits(width);
        if place < limit {
            return (x, rng);
        }
    }
}

/// A number of the standard exponential distribution by inversion.
#[inline(always)]
pub fn inverse_exponential(unit: f64) -> f64 {
    -(-unit).ln_1p()
}

/// As [`inverse_exponential`], rounded to single precision.
#[inline(always)]
pub fn inverse_exponential_f32(unit: f32) -> f32 {
    inverse_exponential(unit.into()) as f32
}
