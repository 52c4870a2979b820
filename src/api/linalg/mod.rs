//! Linear algebra: NumPy's `linalg`, and what of it SciPy's users look for.
//!
//! Arrays of more than two axes are stacks of matrices, in the last two axes; the stacks of several
//! operands broadcast. Integers and bool are computed in float64, half precision in float32 and rounded
//! once. What depends on shapes and dtypes fails at the call, what depends on the numbers (a singular
//! matrix) at evaluation, and names the matrix of the stack.
//!
//! ```
//! use arrayon as np;
//! let a = np::array![[3.0, 1.0], [1.0, 2.0]];
//! let x = np::linalg::solve(&a, np::array![9.0, 8.0])?;
//! assert!((x - np::array![2.0, 3.0]).abs().max().item::<f64>()? < 1e-15);
//! let (w, v) = np::linalg::eigh(&a)?;
//! assert!((a.matmul(&v)? - &v * &w).abs().max().item::<f64>()? < 1e-14);
//! # Ok::<(), np::Error>(())
//! ```

mod decompose;
mod einsum;
mod einsum_path;
mod factor;
mod norm;
mod products;
mod solve;
mod tensor;

pub use super::matmul::matmul;
pub use super::rearranging::matrix_transpose;
pub use crate::device::routine::{Transpose, Triangle};
pub use decompose::{
    cholesky, cholesky_with, eig, eigh, eigh_with, eigvals, eigvalsh, eigvalsh_with, qr, qr_r, qr_with, svd,
    svd_hermitian, svd_with, svdvals, svdvals_hermitian,
};
pub use einsum::einsum;
pub use einsum_path::{EinsumPath, einsum_path};
pub use factor::{lu, lu_factor, lu_solve, lu_solve_with, solve_triangular, solve_triangular_with};
pub use norm::{
    Order, cond, cond_with, matrix_norm, matrix_norm_with, norm, norm_with, vector_norm, vector_norm_with,
};
pub use products::{
    cross, cross_with, diagonal, dot, inner, kron, matvec, outer, trace, vdot, vecdot, vecdot_with, vecmat,
};
pub use solve::{
    Lstsq, det, expm, inv, lstsq, lstsq_with, matrix_rank, matrix_rank_with, pinv, pinv_with, slogdet, solve,
};
pub use tensor::{matrix_power, multi_dot, tensordot, tensordot_with, tensorinv, tensorsolve};

use super::array::Array;
use super::operand::Operand;
use crate::base::dtype::DType;
use crate::base::error::{Error, Result};
use crate::base::promote::result_type;
use crate::base::shape::{Shape, broadcast_shapes};
use crate::device::routine::{Linalg, Task};
use crate::graph::build::Arg;
use crate::ops::Op;

/// The dtype in which linear algebra computes a dtype.
fn computed(dtype: DType) -> DType {
    match dtype {
        DType::F16 | DType::BF16 => DType::F32,
        other if other.is_inexact() => other,
        _ => DType::F64,
    }
}

/// The dtype of a result that was computed for a dtype.
fn given(dtype: DType, computed: DType) -> DType {
    match dtype {
        DType::F16 | DType::BF16 if computed == DType::F32 => dtype,
        _ => computed,
    }
}

/// Operands of a routine, in the dtype that it computes in, with the stacks before their matrices
/// broadcast.
struct Stacked {
    operands: Vec<Array>,
    /// The dtype of the operands before.
    dtype: DType,
    /// Lengths of the stack's axes.
    stack: Shape,
}

impl Stacked {
    /// Checks that each operand has the axes of a matrix.
    #[track_caller]
    fn new(name: &'static str, operands: &[&Array]) -> Result<Stacked> {
        let dtype = result_type(operands.iter().map(|a| a.dtype()), None);
        let fronts = operands.iter().map(|a| Ok(&a.shape()[..a.ndim() - at_least(name, a, 2)?]));
        let fronts: Vec<&[usize]> = fronts.collect::<Result<_>>()?;
        let stack = broadcast_shapes(&fronts, name)?;
        let spread = |a: &&Array| {
            let matrix = &a.shape()[a.ndim() - 2..];
            let shape: Shape = stack.iter().chain(matrix).copied().collect();
            a.astype(computed(dtype)).broadcast_to(shape)
        };
        let operands = operands.iter().map(spread).collect::<Result<_>>()?;
        Ok(Stacked { operands, dtype, stack })
    }

    /// One operand of square matrices.
    #[track_caller]
    fn square(name: &'static str, a: &Array) -> Result<Stacked> {
        let stacked = Stacked::new(name, &[a])?;
        is_square(name, a)?;
        Ok(stacked)
    }

    /// The dtype computed in.
    fn computed(&self) -> DType {
        computed(self.dtype)
    }

    /// Rows and columns of an operand's matrices.
    fn matrix(&self, operand: usize) -> (usize, usize) {
        let shape = self.operands[operand].shape();
        (shape[shape.len() - 2], shape[shape.len() - 1])
    }

    /// Calls a routine whose results have these dtypes and these axes after the stack's.
    #[track_caller]
    fn call<const N: usize>(&self, task: Linalg, results: [(DType, &[usize]); N]) -> Result<[Array; N]> {
        let inputs: Vec<&Array> = self.operands.iter().collect();
        let outputs = results
            .iter()
            .map(|&(dtype, axes)| (dtype, self.stack.iter().chain(axes).copied().collect()))
            .collect();
        let arrays = Array::call(Task::Linalg(task), &inputs, outputs)?;
        let arrays: Vec<Array> = arrays.into_iter().map(|a| a.astype(given(self.dtype, a.dtype()))).collect();
        Ok(arrays.try_into().expect("a result each"))
    }
}

/// `axes`, if the array has so many.
#[track_caller]
fn at_least(name: &'static str, a: &Array, axes: usize) -> Result<usize> {
    if a.ndim() >= axes {
        return Ok(axes);
    }
    let why = format!("{axes} axes are needed, and there are {}", a.ndim());
    Err(Error::shape(name, a.shape(), why))
}

/// An error unless the matrices are square.
#[track_caller]
fn is_square(name: &'static str, a: &Array) -> Result<usize> {
    let shape = a.shape();
    match shape[shape.len() - at_least(name, a, 2)?..] {
        [m, n] if m == n => Ok(n),
        _ => Err(Error::shape(name, a.shape(), "the last two axes must be of one length".to_string())),
    }
}

/// An operand as an array: of a bare number, one of no axes and of the number's default dtype.
#[track_caller]
pub(super) fn array(x: &impl Operand) -> Array {
    match x.arg() {
        Arg::Array(edge) => Array(edge.clone()),
        Arg::Weak(weak) => Array::scalar(weak.cast(weak.default_dtype())),
    }
}

/// The complex conjugate; of bool too the array itself.
#[track_caller]
fn conjugate(x: &Array) -> Result<Array> {
    if x.dtype() == DType::Bool { Ok(x.clone()) } else { x.try_unary(Op::Conjugate) }
}

/// The conjugate transpose of the last two axes.
#[track_caller]
fn adjoint(x: &Array) -> Result<Array> {
    conjugate(x)?.mt()
}
