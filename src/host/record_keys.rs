//! Keys of records: bytes whose order is the order of the values, so that records are sorted by
//! comparing bytes.

use crate::base::dtype::{DType, Kind};
use crate::base::element::{Scalar, Weak};

/// Bytes of the key of one number: those of [`push_number`].
pub fn number_width(dtype: DType) -> usize {
    match dtype.kind() {
        Kind::Complex => 17,
        _ => dtype.size().max(8),
    }
}

/// Appends the key of a stored number: NumPy's order, with NaN last and -0 equal to 0. Complex
/// numbers are ordered by their parts, behind the kinds R + Rj, R + nanj, nan + Rj, nan + nanj.
pub fn push_number(dtype: DType, bytes: &[u8], out: &mut Vec<u8>) {
    match Scalar::from_bytes(dtype, bytes).to_weak() {
        Weak::Bool(v) => out.extend(u64::from(v).to_be_bytes()),
        Weak::Int(v) if dtype.kind() == Kind::UInt => out.extend((v as u64).to_be_bytes()),
        Weak::Int(v) => out.extend(((v as i64) as u64 ^ 1 << 63).to_be_bytes()),
        Weak::Float(v) => out.extend(real(v).to_be_bytes()),
        Weak::Complex(v) => {
            out.push(2 * u8::from(v.re.is_nan()) + u8::from(v.im.is_nan()));
            out.extend(real(v.re).to_be_bytes());
            out.extend(real(v.im).to_be_bytes());
        }
    }
}

/// An integer in the order of the numbers.
fn real(v: f64) -> u64 {
    if v.is_nan() {
        return u64::MAX;
    }
    // Adding zero makes -0 zero.
    let bits = (v + 0.0).to_bits();
    if bits >> 63 == 0 { bits | 1 << 63 } else { !bits }
}

/// Appends the key of stored wide characters: by code point.
pub fn push_wide(bytes: &[u8], out: &mut Vec<u8>) {
    for c in bytes.chunks_exact(4) {
        out.extend(u32::from_ne_bytes([c[0], c[1], c[2], c[3]]).to_be_bytes());
    }
}

/// The positions of keys of one width in ascending order; equal ones stay in theirs.
///
/// ```
/// use arrayon::host::record_keys::sorted;
/// assert_eq!(sorted(b"bbaabb", 2), [1, 0, 2]);
/// ```
pub fn sorted(keys: &[u8], width: usize) -> Vec<usize> {
    if width == 0 {
        return vec![];
    }
    let mut order: Vec<usize> = (0..keys.len() / width).collect();
    // The first eight bytes, which mostly decide, are compared as a number.
    let mut head = [0; 8];
    let heads: Vec<u64> = keys
        .chunks_exact(width)
        .map(|key| {
            let used = width.min(8);
            head[..used].copy_from_slice(&key[..used]);
            u64::from_be_bytes(head)
        })
        .collect();
    let key = |i: usize| &keys[i * width..(i + 1) * width];
    order.sort_by(|&a, &b| heads[a].cmp(&heads[b]).then_with(|| key(a).cmp(key(b))));
    order
}
