//! Arguments for scalar functions, by their bits.

use arrayon::DType;
use arrayon::base::dtype::{bf16, f16};

/// Arguments of a body: pairs of notable values first, then pseudo-random bits.
pub(crate) fn samples(inputs: &[DType], count: usize) -> Vec<Vec<u64>> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let mut one = |i: usize, place: usize, dtype: DType| {
        let notable = notable(dtype);
        let turn = i / notable.len().pow(place.min(1) as u32);
        let word = random();
        match dtype {
            _ if i < notable.len() * notable.len() && place < 2 => notable[turn % notable.len()],
            _ if i.is_multiple_of(7) => notable[word as usize % notable.len()],
            DType::Bool => word & 1,
            // Half of the floats are of ordinary size, the others any bits at all.
            DType::F32 if i.is_multiple_of(2) => u64::from(((word as i32) as f32 / 65_536.0).to_bits()),
            DType::F64 if i.is_multiple_of(2) => ((word as i64) as f64 / 1e12).to_bits(),
            _ => word & (u64::MAX >> (64 - 8 * dtype.size())),
        }
    };
    (0..count).map(|i| (0..).zip(inputs).map(|(p, &d)| one(i, p, d)).collect()).collect()
}

/// Bits of values where functions go wrong.
fn notable(dtype: DType) -> Vec<u64> {
    let floats = [
        0.0,
        -0.0,
        1.0,
        -1.5,
        2.5,
        -0.5,
        255.5,
        -129.0,
        65_536.0,
        2_147_483_648.0,
        -2_147_483_648.0,
        4_294_967_040.0,
        9_223_372_036_854_775_808.0,
        -1.9e19,
        18_446_744_073_709_551_616.0,
        1e-40,
        1e38,
        8_388_609.0,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::NAN,
    ];
    match dtype {
        DType::F32 => (floats.iter()).map(|&v| u64::from((v as f32).to_bits())).collect(),
        DType::F64 => floats.iter().map(|v| v.to_bits()).collect(),
        DType::F16 => (floats.iter()).map(|&v| f16::from_f32(v as f32).to_bits().into()).collect(),
        DType::BF16 => (floats.iter()).map(|&v| bf16::from_f32(v as f32).to_bits().into()).collect(),
        DType::Bool => vec![0, 1],
        _ => {
            let width = 8 * dtype.size();
            let mask = u64::MAX >> (64 - width);
            let top = 1 << (width - 1);
            vec![0, 1, 2, 77, top - 1, top, top + 1, mask - 1, mask]
        }
    }
}

/// Bits with every NaN made one: which NaN an operation gives is not specified.
pub(crate) fn canonical(bits: u64, dtype: DType) -> u64 {
    match dtype {
        DType::F32 if f32::from_bits(bits as u32).is_nan() => u64::from(f32::NAN.to_bits()),
        DType::F64 if f64::from_bits(bits).is_nan() => f64::NAN.to_bits(),
        _ => bits,
    }
}

/// [`canonical`] of each.
pub(crate) fn canonicals(values: &[u64], dtypes: &[DType]) -> Vec<u64> {
    let pairs = values.iter().zip(dtypes);
    pairs.map(|(&bits, &dtype)| canonical(bits, dtype)).collect()
}
