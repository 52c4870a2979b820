//! Drafts of products of matrices: NumPy's rules for `matmul`.

use super::build::{Arg, check_device, common_device, common_dtype};
use super::node::{Draft, Edge, Expr, Kind, Operand};
use crate::base::dtype::DType;
use crate::base::error::{Error, ErrorKind, Result};
use crate::base::layout::{Layout, collapse};
use crate::base::shape::{Dims, Shape, broadcast_shapes, checked};
use crate::device::Device;
use crate::device::routine::{Library, Matmul, Routine};
use smallvec::smallvec;
use std::panic::Location;
use std::sync::Arc;

/// The name that errors and plans use.
const NAME: &str = Library::Matmul.name();

/// A product whose shapes, dtypes and devices have been checked.
#[derive(Clone, Debug)]
pub struct Product {
    /// The dtype that both operands are to have.
    pub dtype: DType,
    /// Shape of the result.
    pub shape: Shape,
    /// The operands as stacks of matrices with the same leading axes: `[.., m, k]` and `[.., k, n]`.
    pub layouts: [Layout; 2],
    committed: Option<Device>,
}

impl Product {
    /// Checks the operands of a product.
    ///
    /// # Errors
    /// `Shape` for numbers, arrays without axes and inner axes that differ, `Broadcast` for leading
    /// ones, `DeviceMismatch`, `Device` if the operands' device has no such product.
    #[track_caller]
    pub fn new(a: &Edge, b: &Edge) -> Result<Product> {
        let args = [Arg::Array(a), Arg::Array(b)];
        let (left, right) = (a.layout.shape(), b.layout.shape());
        let (Some(&k), false) = (left.last(), right.is_empty()) else { return Err(no_axes(left, right)) };
        // A vector is a row on the left and a column on the right.
        let row = a.layout.ndim() == 1;
        let column = b.layout.ndim() == 1;
        let a = if row { a.layout.expand_dims(&[0], NAME)? } else { a.layout.clone() };
        let b = if column { b.layout.expand_dims(&[1], NAME)? } else { b.layout.clone() };
        let (p, q) = (a.ndim() - 2, b.ndim() - 2);
        let (m, n) = (a.shape()[p], b.shape()[q + 1]);
        if b.shape()[q] != k {
            let why = format!(
                "cannot be multiplied by shape {right:?}: its last axis has {k} elements, \
                 the other's rows are {}",
                b.shape()[q]
            );
            return Err(Error::shape(NAME, left, why));
        }
        let (front, back) = (&a.shape()[..p], &b.shape()[..q]);
        let batch = match front == back {
            true => Shape::from(front),
            false => broadcast_shapes(&[front, back], NAME).map_err(|e| match e.kind() {
                // Told of the operands' own shapes, whose last two axes do not broadcast.
                ErrorKind::Broadcast { axis, .. } => {
                    let shapes = vec![left.to_vec(), right.to_vec()];
                    Error::new(NAME, ErrorKind::Broadcast { shapes, axis: axis + 2 }).at(e.location())
                }
                _ => e,
            })?,
        };
        let dtype = common_dtype(&args);
        let stack =
            |rows: usize, columns: usize| -> Shape { batch.iter().copied().chain([rows, columns]).collect() };
        let shape: Shape =
            (batch.iter().copied()).chain((!row).then_some(m)).chain((!column).then_some(n)).collect();
        let (whole_a, whole_b) = (stack(m, k), stack(k, n));
        for shape in [&shape, &whole_a, &whole_b] {
            checked(shape, dtype, NAME)?;
        }
        let layouts = [a.broadcast_to(&whole_a, NAME)?, b.broadcast_to(&whole_b, NAME)?];
        let committed = common_device(NAME, &args)?;
        check_device(NAME, dtype, committed, |c| c.supports_call(Library::Matmul, dtype))?;
        Ok(Product { dtype, shape, layouts, committed })
    }

    /// Whether the operands are committed to no device.
    pub fn is_free(&self) -> bool {
        self.committed.is_none()
    }

    /// The draft, of operands that have the product's dtype.
    #[track_caller]
    pub fn draft(self, a: &Edge, b: &Edge) -> Draft {
        let Product { dtype, shape, layouts: [left, right], committed } = self;
        debug_assert!(a.node.dtype == dtype && b.node.dtype == dtype);
        let edge = |edge: &Edge, layout| Operand::Array(Edge { node: edge.node.clone(), layout });
        let inputs = smallvec![edge(a, left), edge(b, right)];
        let expr = Arc::new(Expr { kind: Kind::Matmul(dtype), inputs });
        Draft { dtype, shape, order: None, expr, committed, location: Location::caller() }
    }
}

#[track_caller]
#[cold]
fn no_axes(left: &[usize], right: &[usize]) -> Error {
    let why = format!(
        "matmul takes arrays of one axis and more, and these are of shapes {left:?} and {right:?}; \
         use multiply for numbers"
    );
    Error::new(NAME, ErrorKind::Shape { shape: if left.is_empty() { left } else { right }.to_vec(), why })
}

/// The error for a number where an array must be; the shapes are those of both operands.
#[track_caller]
pub fn number(left: &[usize], right: &[usize]) -> Error {
    no_axes(left, right)
}

/// The routine that multiplies matrices which lie as these stacks of them do.
pub fn routine(dtype: DType, a: &Layout, b: &Layout) -> Routine {
    let last = a.ndim() - 2;
    let (m, k, n) = (a.shape()[last], a.shape()[last + 1], b.shape()[last + 1]);
    let (front, rows) = a.strides().split_at(last);
    let (back, columns) = b.strides().split_at(last);
    // The result is dense, so that it lets any axes be merged.
    let (mut batch, mut steps) = match last {
        0 => (Dims::new(), vec![smallvec![]; 2]),
        _ => collapse(&a.shape()[..last], &[front, back]),
    };
    // A stack of matrices times one matrix is the product of a taller one, if its rows go on in steps.
    let (mut m, mut row) = (m, rows[0]);
    while let Some(&length) = batch.last() {
        let (Some(&step), Some(&0)) = (steps[0].last(), steps[1].last()) else { break };
        if m > 1 && step != row.wrapping_mul(m as isize) {
            break;
        }
        row = if m == 1 { step } else { row };
        m *= length;
        batch.pop();
        steps.iter_mut().for_each(|s| s.truncate(batch.len()));
    }
    let rows = [row, rows[1]];
    steps[0].extend_from_slice(&rows);
    steps[1].extend_from_slice(columns);
    let [a, b] = <[_; 2]>::try_from(steps).expect("two operands");
    Routine::Matmul(Matmul { dtype, batch, m, n, k, a, b })
}
