//! Eigenvectors of matrices that are special.

use super::linalg::{near, orthonormal, values};
use arrayon::{Array, DType, Kind, Result, c128, linalg};

/// Matrices of which divide and conquer has much to leave out, or little to hold on to.
#[test]
fn eigenvectors_of_special_matrices() -> Result<()> {
    type Entry = fn(f64, f64) -> f64;
    let entries: [(&str, Entry); 9] = [
        ("zero", |_, _| 0.0),
        ("diagonal", |i, j| if i == j { i.sin() } else { 0.0 }),
        ("ones", |_, _| 1.0),
        ("second differences", |i, j| if i == j { 2.0 } else { -f64::from(u8::from((i - j).abs() == 1.0)) }),
        ("Hilbert", |i, j| 1.0 / (i + j + 1.0)),
        ("graded", |i, j| 10f64.powf((i + j) / -10.0) * (1.0 + 0.1 * (i * j).sin())),
        ("steps", |i, j| if i == j { (i / 10.0).floor() } else { 1e-12 * (i * j).sin() }),
        ("rank two", |i, j| i.sin() * j.sin() + i.cos() * j.cos()),
        ("glued", |i, j| match (i - j).abs() as i64 {
            0 => (i % 21.0 - 10.0).abs(),
            1 => {
                if i.max(j) % 21.0 == 0.0 {
                    1e-8
                } else {
                    1.0
                }
            }
            _ => 0.0,
        }),
    ];
    for (name, entry) in entries {
        for (n, dtype, scale) in [
            (65, DType::F64, 1.0),
            (140, DType::F64, 1e150),
            (300, DType::F64, 1e-150),
            (100, DType::F32, 1.0),
            (131, DType::C64, 1.0),
            (270, DType::C128, 1.0),
        ] {
            let phase = if dtype.kind() == Kind::Complex { 1.0 } else { 0.0 };
            let element = |k: usize| {
                let (i, j) = ((k / n) as f64, (k % n) as f64);
                c128::from_polar(entry(i, j), phase * (i * i - j * j))
            };
            let h = Array::from_shape_vec([n, n], (0..n * n).map(element).collect())?;
            let h = if phase == 0.0 { h.real() } else { h }.astype(dtype);
            let (w, v) = linalg::eigh(&h.multiply(scale)?)?;
            let w = w.divide(scale)?;
            near(&h.matmul(&v)?, &v.multiply(&w)?, name);
            orthonormal(&v, name);
            assert!(values(&w).is_sorted_by(|a, b| a.re <= b.re), "{name}");
        }
    }
    Ok(())
}
