//! Eigenvalues of matrices of any kind.

use super::number::{Number, Part, columns, columns_mut, magnitude, scratch, transpose};
use super::spectrum::diagonal;
use crate::base::dtype::c128;
use faer::dyn_stack::MemStack;
use faer::linalg::evd::{self, ComputeEigenvectors};
use faer::{Par, Spec};

/// Eigenvalues, and eigenvectors of any length, column after column.
pub(super) struct Pairs {
    values: Vec<c128>,
    vectors: Vec<c128>,
}

const fn wanted(vectors: bool) -> ComputeEigenvectors {
    if vectors { ComputeEigenvectors::Yes } else { ComputeEigenvectors::No }
}

/// Those of a real matrix, which lies column after column; `None` if the iteration fails.
fn real(a: &[f64], n: usize, vectors: bool) -> Option<Pairs> {
    // What is not found stays NaN.
    let (mut re, mut im) = (vec![f64::NAN; n], vec![0.0; n]);
    let mut right = vec![0.0; if vectors { n * n } else { 0 }];
    let need = evd::evd_scratch::<f64>(n, wanted(false), wanted(vectors), Par::Seq, Spec::default());
    evd::evd_real(
        columns(a, n, n),
        diagonal(&mut re),
        diagonal(&mut im),
        None,
        vectors.then(|| columns_mut(&mut right, n, n)),
        Par::Seq,
        MemStack::new(&mut scratch(need)),
        Spec::default(),
    )
    .ok()?;
    let mut values: Vec<c128> = re.iter().zip(&im).map(|(&re, &im)| c128::new(re, im)).collect();
    let mut to = Vec::with_capacity(right.len());
    let mut j = 0;
    while j < n {
        // A pair of conjugates has its real parts in one column and its imaginary ones in the next.
        if values[j].im == 0.0 || j + 1 == n {
            to.extend(right.iter().skip(j * n).take(n).map(|&re| c128::new(re, 0.0)));
            j += 1;
            continue;
        }
        values[j + 1] = values[j].conj();
        if vectors {
            let (re, im) = right[j * n..][..2 * n].split_at(n);
            to.extend(re.iter().zip(im).map(|(&re, &im)| c128::new(re, im)));
            to.extend(re.iter().zip(im).map(|(&re, &im)| c128::new(re, -im)));
        }
        j += 2;
    }
    Some(Pairs { values, vectors: to })
}

/// Those of a complex matrix.
fn complex(a: &[c128], n: usize, vectors: bool) -> Option<Pairs> {
    let mut values = vec![c128::new(f64::NAN, 0.0); n];
    let mut right = vec![c128::default(); if vectors { n * n } else { 0 }];
    let need = evd::evd_scratch::<c128>(n, wanted(false), wanted(vectors), Par::Seq, Spec::default());
    evd::evd_cplx(
        columns(a, n, n),
        diagonal(&mut values),
        None,
        vectors.then(|| columns_mut(&mut right, n, n)),
        Par::Seq,
        MemStack::new(&mut scratch(need)),
        Spec::default(),
    )
    .ok()?;
    Some(Pairs { values, vectors: right })
}

/// Scales rows and columns by powers of two until they are of about one size, which takes error out of
/// the eigenvalues (Parlett and Reinsch, "Balancing a matrix", 1969; James, Langou and Lowery,
/// arXiv:1401.5766, with lengths instead of sums). Returns the factor of each row of the eigenvectors.
fn balance<T: Number>(a: &mut [T], n: usize) -> Vec<f64> {
    let mut factors = vec![1.0; n];
    // Each sweep makes a length shorter by a twentieth, so that it ends long before this.
    for _ in 0..100 {
        let mut done = true;
        for i in 0..n {
            let length = |x: &mut dyn Iterator<Item = T>| x.map(|x| magnitude(x).powi(2)).sum::<f64>().sqrt();
            let column = length(&mut (0..n).filter(|&k| k != i).map(|k| a[i * n + k]));
            let row = length(&mut (0..n).filter(|&k| k != i).map(|k| a[k * n + i]));
            if !(column > 0.0 && row > 0.0 && (column + row).is_finite()) {
                continue;
            }
            let factor = (row / column).sqrt().log2().round().clamp(-500.0, 500.0).exp2();
            if (column * factor).hypot(row / factor) >= 0.95 * column.hypot(row) {
                continue;
            }
            let scaled = factors[i] * factor;
            if !(1e-150..1e150).contains(&scaled) {
                continue;
            }
            done = false;
            factors[i] = scaled;
            let (up, down) = (T::near(factor.into()), T::near((1.0 / factor).into()));
            for k in 0..n {
                a[i * n + k] *= up;
                a[k * n + i] *= down;
            }
        }
        if done {
            break;
        }
    }
    factors
}

/// Eigenvalues and, if there is room for them, eigenvectors of length 1, of a matrix row after row.
/// `None` if the iteration fails.
pub(super) fn eigen<T: Number>(
    a: &[T],
    n: usize,
    w: &mut [T::Complex],
    v: Option<&mut [T::Complex]>,
) -> Option<()> {
    // In twice the precision for float32 and complex64: the iteration is a third of what
    // there is to compile here.
    let mut transposed = vec![T::ZERO; n * n];
    transpose(a, n, n, &mut transposed);
    let (factors, pairs) = if T::IS_REAL {
        let mut a: Vec<f64> = transposed.iter().map(|x| x.wide().re).collect();
        (balance(&mut a, n), real(&a, n, v.is_some()))
    } else {
        let mut a: Vec<c128> = transposed.iter().map(|x| x.wide()).collect();
        (balance(&mut a, n), complex(&a, n, v.is_some()))
    };
    let Pairs { values, vectors } = pairs?;
    if values.iter().any(|value| value.is_nan()) {
        return None;
    }
    let number = |x: c128| T::complex(Part::near(x.re), Part::near(x.im));
    w.iter_mut().zip(&values).for_each(|(w, &value)| *w = number(value));
    let Some(v) = v else { return Some(()) };
    for (j, column) in vectors.chunks_exact(n).enumerate() {
        // Scaled by the largest part first, so that no square overflows or vanishes.
        let column: Vec<c128> = column.iter().zip(&factors).map(|(x, d)| x * d).collect();
        let largest = column.iter().fold(0.0, |most: f64, x| most.max(x.re.abs()).max(x.im.abs()));
        let scale = if largest > 0.0 { 1.0 / largest } else { 1.0 };
        let length = column.iter().map(|x| (x * scale).norm_sqr()).sum::<f64>().sqrt();
        for (i, x) in column.iter().enumerate() {
            v[i * n + j] = number(x * scale / length);
        }
    }
    Some(())
}
