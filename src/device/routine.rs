//! Library routines: what a device does as a whole, rather than element by element.

use crate::base::dtype::DType;
use crate::base::layout::Strides;
use crate::base::shape::{Dims, size};
use std::fmt;

/// The routines there are, to ask a device for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Library {
    /// Products of matrices.
    Matmul,
}

impl Library {
    /// Every routine.
    pub const ALL: &[Library] = &[Library::Matmul];

    /// NumPy's name.
    pub const fn name(self) -> &'static str {
        match self {
            Library::Matmul => "matmul",
        }
    }
}

/// A routine with its shapes; what it works on comes as bindings.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Routine {
    /// A product of matrices.
    Matmul(Matmul),
}

/// `c[.., i, j] = sum over p of a[.., i, p] * b[.., p, j]`, for each index of the batch.
///
/// The operands and the result have the same dtype. Integers wrap; bool adds by `or`; half precision
/// is summed in float32 and rounded once. With `k = 0` the result is zeros. The result is dense, in C
/// order of the batch's axes, rows and columns.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Matmul {
    /// Dtype of both operands and of the result.
    pub dtype: DType,
    /// Lengths of the batch's axes; none is 1, and those that can be walked as one are one.
    pub batch: Dims,
    /// Rows of `a` and of the result.
    pub m: usize,
    /// Columns of `b` and of the result.
    pub n: usize,
    /// Columns of `a`, rows of `b`.
    pub k: usize,
    /// Steps in elements through `a`: of each batch axis, from row to row, from column to column.
    /// Any, also 0 and negative.
    pub a: Strides,
    /// Likewise through `b`.
    pub b: Strides,
}

impl Matmul {
    /// Number of products.
    pub fn products(&self) -> usize {
        size(&self.batch)
    }

    /// Elements of the result.
    pub fn len(&self) -> usize {
        self.products() * self.m * self.n
    }

    /// Whether the result has no elements.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Routine {
    /// Which one.
    pub fn library(&self) -> Library {
        match self {
            Routine::Matmul(_) => Library::Matmul,
        }
    }

    /// The dtype computed in.
    pub fn dtype(&self) -> DType {
        match self {
            Routine::Matmul(m) => m.dtype,
        }
    }

    /// Scalar operations, a multiplication and an addition counting as two; those of complex numbers
    /// count as four of each.
    pub fn flops(&self) -> f64 {
        match self {
            Routine::Matmul(m) => {
                let each = if m.dtype.kind() == crate::base::dtype::Kind::Complex { 8.0 } else { 2.0 };
                each * m.len() as f64 * m.k as f64
            }
        }
    }
}

impl fmt::Display for Routine {
    /// As a line of a plan: `matmul float64 [3] x (128 x 64) @ (64 x 32)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Routine::Matmul(Matmul { dtype, batch, m, n, k, .. }) => {
                write!(f, "matmul {dtype} {:?} x ({m} x {k}) @ ({k} x {n})", &batch[..])
            }
        }
    }
}
