//! Vectors of matrices that are special.

use super::linalg::{adjoint, near, orthonormal, values};
use arrayon::linalg::Triangle;
use arrayon::{self as np, Array, DType, Kind, Result, c128, linalg, s};

type Entry = fn(f64, f64) -> f64;

/// Matrices of which divide and conquer has much to leave out, or little to hold on to.
fn special() -> [(&'static str, Entry); 9] {
    [
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
    ]
}

/// The matrix of an entry, with phases if it is complex.
fn matrix(entry: Entry, shape: [usize; 2], dtype: DType) -> Result<Array> {
    let phase = if dtype.kind() == Kind::Complex { 1.0 } else { 0.0 };
    let element = |k: usize| {
        let (i, j) = ((k / shape[1]) as f64, (k % shape[1]) as f64);
        c128::from_polar(entry(i, j), phase * (i * i - j * j))
    };
    let all = Array::from_shape_vec(shape, (0..shape[0] * shape[1]).map(element).collect())?;
    Ok(if phase == 0.0 { all.real() } else { all }.astype(dtype))
}

#[test]
fn eigenvectors_of_special_matrices() -> Result<()> {
    for (name, entry) in special() {
        for (n, dtype, scale) in [
            (65, DType::F64, 1.0),
            (140, DType::F64, 1e150),
            (300, DType::F64, 1e-150),
            (100, DType::F32, 1.0),
            (131, DType::C64, 1.0),
            (270, DType::C128, 1.0),
        ] {
            let h = matrix(entry, [n, n], dtype)?;
            let (w, v) = linalg::eigh(&h.multiply(scale)?)?;
            let w = w.divide(scale)?;
            near(&h.matmul(&v)?, &v.multiply(&w)?, name);
            orthonormal(&v, name);
            assert!(values(&w).is_sorted_by(|a, b| a.re <= b.re), "{name}");
        }
    }
    Ok(())
}

#[test]
fn the_other_triangle_does_not_count() -> Result<()> {
    for (n, dtype) in [(20, DType::F64), (100, DType::F64), (300, DType::F32), (90, DType::C128)] {
        let h = matrix(|i, j| 1.0 / (1.0 + (i - j).abs()) + (i * j).sin(), [n, n], dtype)?;
        let nothing = np::full([n, n], f64::NAN).astype(dtype);
        let columns = np::arange(0, n as i64, 1)?;
        let rows = columns.reshape([n, 1])?;
        for (triangle, counts) in [
            (Triangle::Lower, np::greater_equal(&rows, &columns)?),
            (Triangle::Upper, np::less_equal(&rows, &columns)?),
        ] {
            let half = np::where_(&counts, &h, &nothing)?;
            let (w, v) = linalg::eigh_with(&half, triangle)?;
            near(&h.matmul(&v)?, &v.multiply(&w)?, "h v");
            orthonormal(&v, "v");
        }
    }
    Ok(())
}

#[test]
fn singular_vectors_of_special_matrices() -> Result<()> {
    // Two more that are bidiagonal as they are, one with zeros in either place.
    let more: [(&str, Entry); 3] = [
        ("bidiagonal", |i, j| {
            if j == i {
                1.0
            } else if j == i + 1.0 {
                0.9
            } else {
                0.0
            }
        }),
        ("zeros on the diagonal", |i, j| f64::from(u8::from(j == i && i % 3.0 > 0.0 || j == i + 1.0))),
        ("shift", |i, j| f64::from(u8::from(j == i + 1.0))),
    ];
    for (name, entry) in special().into_iter().chain(more) {
        for (shape, dtype, scale, full) in [
            ([65, 65], DType::F64, 1.0, true),
            ([140, 150], DType::F64, 1e150, false),
            ([300, 257], DType::F64, 1e-150, true),
            ([90, 100], DType::F32, 1.0, true),
            ([131, 131], DType::C64, 1.0, false),
            ([99, 110], DType::C128, 1.0, true),
            ([265, 260], DType::C128, 1.0, false),
            ([300, 70], DType::F64, 1.0, false),
            ([70, 300], DType::C128, 1.0, true),
            ([250, 66], DType::C64, 1.0, true),
        ] {
            let a = matrix(entry, shape, dtype)?;
            let (u, s, vh) = linalg::svd_with(&a.multiply(scale)?, full)?;
            let s = s.divide(scale)?;
            let k = s.len() as isize;
            let (left, right) = (u.slice(s![.., ..k])?, vh.slice(s![..k, ..])?);
            // Of the matrix' norm, as LAPACK's own errors are: of ones, 1e-14.
            let norm = s.max().maximum(1.0)?;
            near(&left.multiply(&s)?.matmul(&right)?.divide(&norm)?, &a.divide(&norm)?, name);
            orthonormal(&u, name);
            orthonormal(&adjoint(&vh), name);
            assert!(values(&s).is_sorted_by(|a, b| a.re >= b.re && b.re >= 0.0), "{name}");
            near(&s, &linalg::svdvals(&a)?, name);
        }
    }
    // What is exactly nothing stays it.
    let (_, s, _) = linalg::svd(&np::zeros([100, 100], DType::F64))?;
    assert!(values(&s).iter().all(|s| s.re == 0.0));
    Ok(())
}
