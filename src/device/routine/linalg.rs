//! Factorisations of matrices, and what is computed from them.

use crate::base::shape::size;

/// A routine on stacks of matrices: the last two axes of each operand are a matrix, the axes before
/// them are the stack, the same for all operands and results.
///
/// Operands and results are float32, float64, complex64 or complex128, all of one precision. A matrix
/// without an answer is the error `LinAlg`, which names the first one of the stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Linalg {
    /// `x` of `a x = b`; operands `a: [n, n]`, `b: [n, k]`. Fails at a pivot that is exactly zero.
    Solve,
    /// The inverse of `a: [n, n]`. Fails at a pivot that is exactly zero.
    Inv,
    /// The determinant of `a: [n, n]`; a result without axes of its own.
    Det,
    /// The determinant as its sign (a number of magnitude 1, or 0) and the logarithm of its magnitude.
    Slogdet,
    /// `a = l u` with rows of `a: [m, n]` exchanged, in the form of LAPACK's `getrf`: both factors in one
    /// matrix, and the row that each row was exchanged with, as int64 `[min(m, n)]`.
    Lu,
    /// `a = p l u`, each factor by itself; results `p: [m, m]`, `l: [m, k]`, `u: [k, n]`.
    LuFull,
    /// `x` of `a x = b` (or of its transpose) from the results of [`Linalg::Lu`]: operands `lu`, `pivots`,
    /// `b: [n, k]`.
    LuSolve(Transpose),
    /// `l` of `a = l lᴴ`, or the upper factor of `a = uᴴ u`; of `a: [n, n]` that triangle is read. Fails
    /// if `a` is not positive definite.
    Cholesky(Triangle),
    /// `a = q r` of `a: [m, n]`; results `q: [m, k]`, `r: [k, n]` with `k = min(m, n)`, or `m` if complete.
    Qr {
        /// Whether `q` is square.
        complete: bool,
    },
    /// `r` alone, of shape `[min(m, n), n]`.
    QrR,
    /// `a = u diag(s) vh` of `a: [m, n]`, `s` real and descending; results `u`, `s`, `vh`. Fails if the
    /// iteration does not converge, or if `a` is not finite.
    Svd {
        /// Whether `u` and `vh` are square.
        full: bool,
    },
    /// `s` alone.
    Svdvals,
    /// Eigenvalues, ascending and real, and eigenvectors of a Hermitian `a: [n, n]`, of which a triangle
    /// is read. Fails as [`Linalg::Svd`] does.
    Eigh(Triangle),
    /// The eigenvalues alone.
    Eigvalsh(Triangle),
    /// Eigenvalues and eigenvectors, complex, of any `a: [n, n]`. Fails as [`Linalg::Svd`] does.
    Eig,
    /// The eigenvalues alone.
    Eigvals,
    /// `x` of `a x = b` for a triangular `a: [n, n]`; operands `a`, `b: [n, k]`. Fails at an element of
    /// the diagonal that is exactly zero.
    SolveTriangular {
        /// The triangle of `a` that is read.
        triangle: Triangle,
        /// Which form of `a` is meant.
        transpose: Transpose,
        /// Whether the diagonal is taken to be ones, and not read.
        unit: bool,
    },
    /// The exponential of `a: [n, n]`.
    Expm,
}

/// A half of a square matrix, its diagonal included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Triangle {
    /// The diagonal and what is below.
    #[default]
    Lower,
    /// The diagonal and what is above.
    Upper,
}

/// The form in which a matrix is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Transpose {
    /// As it is.
    #[default]
    No,
    /// Its transpose.
    Plain,
    /// The conjugate of its transpose.
    Conjugate,
}

impl Linalg {
    /// NumPy's or SciPy's name.
    pub const fn name(self) -> &'static str {
        match self {
            Linalg::Solve => "solve",
            Linalg::Inv => "inv",
            Linalg::Det => "det",
            Linalg::Slogdet => "slogdet",
            Linalg::Lu => "lu_factor",
            Linalg::LuFull => "lu",
            Linalg::LuSolve(_) => "lu_solve",
            Linalg::Cholesky(_) => "cholesky",
            Linalg::Qr { .. } | Linalg::QrR => "qr",
            Linalg::Svd { .. } => "svd",
            Linalg::Svdvals => "svdvals",
            Linalg::Eigh(_) => "eigh",
            Linalg::Eigvalsh(_) => "eigvalsh",
            Linalg::Eig => "eig",
            Linalg::Eigvals => "eigvals",
            Linalg::SolveTriangular { .. } => "solve_triangular",
            Linalg::Expm => "expm",
        }
    }

    /// Scalar operations on matrices of such a shape, about: those that LAPACK counts.
    pub(super) fn flops(self, shape: &[usize]) -> f64 {
        let [ref stack @ .., rows, columns] = *shape else { return size(shape) as f64 };
        let (m, n) = (rows.max(columns) as f64, rows.min(columns) as f64);
        let each = m * n * n;
        size(stack) as f64
            * each
            * match self {
                Linalg::Solve | Linalg::Det | Linalg::Slogdet | Linalg::Lu | Linalg::LuFull => 0.7,
                Linalg::Cholesky(_) => 0.3,
                Linalg::LuSolve(_) | Linalg::SolveTriangular { .. } => 2.0 / n.max(1.0),
                Linalg::Inv | Linalg::QrR | Linalg::Eigvalsh(_) | Linalg::Svdvals => 2.0,
                Linalg::Qr { .. } => 4.0,
                Linalg::Eigh(_) => 9.0,
                Linalg::Svd { .. } | Linalg::Expm => 20.0,
                Linalg::Eig | Linalg::Eigvals => 25.0,
            }
    }
}
