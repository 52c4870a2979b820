//! Products of matrices.

use super::array::Array;
use super::operand::Operand;
use crate::base::dtype::DType;
use crate::base::error::Result;
use crate::base::settings;
use crate::graph::build::{self, Arg};
use crate::graph::node::Edge;
use crate::graph::product::{self, Product};
use crate::plan::immediate;

/// The product of matrices, NumPy's `matmul` and Python's `@`.
///
/// - Two axes times two axes, `[m, k]` and `[k, n]`: the matrix `[m, n]`.
/// - More axes: stacks of matrices in the last two axes; the leading ones broadcast.
/// - One axis: a row on the left, a column on the right; that axis is gone from the result. Two vectors
///   give a single number, of no axes.
///
/// Operands may have any strides and are not copied for it, but cast to their common dtype first.
/// Integers wrap in their own dtype, bool is `or` of `and`s, float16 and bfloat16 are summed in float32
/// and rounded once. With no inner elements (`k = 0`) the result is zeros. The bits of a result depend
/// neither on the number of threads nor on the operands' strides.
///
/// ```
/// use arrayon as np;
/// let a = np::array![[1.0, 2.0], [3.0, 4.0]];
/// let x = np::array![1.0, 10.0];
/// assert_eq!(np::matmul(&a, &x)?.to_vec::<f64>()?, [21.0, 43.0]);
/// assert_eq!(np::matmul(&x, &a)?.to_vec::<f64>()?, [31.0, 42.0]);
///
/// let stack = np::ones([5, 2, 3], np::DType::F32);
/// assert_eq!(np::matmul(&a, &stack)?.shape(), [5, 2, 3]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if an operand is a number or has no axes, or if the inner lengths differ; `Broadcast` if the
/// leading axes do not broadcast; `DeviceMismatch`; `Device` if the device that the operands are
/// committed to has no product of their dtype.
#[track_caller]
pub fn matmul(a: impl Operand, b: impl Operand) -> Result<Array> {
    match (a.arg(), b.arg()) {
        (Arg::Array(a), Arg::Array(b)) => {
            let product = Product::new(a, b)?;
            let dtype = product.dtype;
            if a.node.dtype == dtype && b.node.dtype == dtype {
                return Ok(multiply(product, a, b));
            }
            // Casts may lie in memory in another way than what they cast.
            let (a, b) = (cast(a, dtype)?, cast(b, dtype)?);
            Ok(multiply(Product::new(&a, &b)?, &a, &b))
        }
        (Arg::Array(a), Arg::Weak(_)) => Err(product::number(a.layout.shape(), &[])),
        (Arg::Weak(_), Arg::Array(b)) => Err(product::number(&[], b.layout.shape())),
        (Arg::Weak(_), Arg::Weak(_)) => Err(product::number(&[], &[])),
    }
}

/// An operand in the product's dtype.
#[track_caller]
fn cast(edge: &Edge, dtype: DType) -> Result<Edge> {
    if edge.node.dtype == dtype {
        return Ok(edge.clone());
    }
    Ok(Array::from_draft(build::cast(edge, dtype)?).0)
}

/// The product: at once if it is tiny and its operands are ready, else through the graph.
#[track_caller]
fn multiply(product: Product, a: &Edge, b: &Edge) -> Array {
    match immediate::product(&product, a, b, &settings::current()) {
        Some(buffer) => Array::from_buffer(product.dtype, product.shape, buffer),
        None => Array::from_draft(product.draft(a, b)),
    }
}

impl Array {
    /// The product of this array's matrices with another's: [`matmul`].
    ///
    /// ```
    /// let a = arrayon::array![[1, 2], [3, 4]];
    /// assert_eq!(a.matmul(&a.t())?.to_vec::<i32>()?, [5, 11, 11, 25]);
    /// # Ok::<(), arrayon::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`matmul`].
    #[track_caller]
    pub fn matmul(&self, other: impl Operand) -> Result<Array> {
        matmul(self, other)
    }
}
