//! Library routines: what a device does as a whole, rather than element by element.

pub mod fft;
mod linalg;
mod search;
mod sort;

pub use linalg::{Linalg, Transpose, Triangle};
pub use search::Search;
pub use sort::Sort;

use crate::base::dtype::DType;
use crate::base::layout::{Layout, Strides};
use crate::base::shape::{Dims, size};
use crate::ops::Op;
use fft::Fft;
use std::fmt;

/// The routines there are, to ask a device for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Library {
    /// Products of matrices.
    Matmul,
    /// Picking by arrays of indices.
    Gather,
    /// Replacing at indices.
    Scatter,
    /// Picking by a mask.
    Compress,
    /// Running sums and the like.
    Scan,
    /// Discrete Fourier transforms.
    Fft,
    /// Sorting rows, wholly or in part.
    Sort,
    /// Sorting by several keys.
    LexSort,
    /// Searching sorted rows.
    Search,
    /// Factorisations of matrices.
    Linalg,
}

impl Library {
    /// Every routine.
    pub const ALL: &[Library] = &[
        Library::Matmul,
        Library::Gather,
        Library::Scatter,
        Library::Compress,
        Library::Scan,
        Library::Fft,
        Library::Sort,
        Library::LexSort,
        Library::Search,
        Library::Linalg,
    ];

    /// NumPy's name.
    pub const fn name(self) -> &'static str {
        match self {
            Library::Matmul => "matmul",
            Library::Gather => "take",
            Library::Scatter => "put",
            Library::Compress => "compress",
            Library::Scan => "accumulate",
            Library::Fft => "fft",
            Library::Sort => "sort",
            Library::LexSort => "lexsort",
            Library::Search => "searchsorted",
            Library::Linalg => "linalg",
        }
    }
}

/// A routine with its shapes; what it works on comes as bindings.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Routine {
    /// A product of matrices.
    Matmul(Matmul),
    /// Any other task, with what it reads and writes.
    Task(Invocation),
}

/// What a routine other than a product does, with all that is known of it before its operands are:
/// the form in which a graph holds it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Task {
    /// Elements picked by arrays of indices.
    Gather(Gather),
    /// Elements replaced by, or combined with, others at indices.
    Scatter(Scatter),
    /// The elements where a mask is true; operands: the array, and a mask of its shape with as many true
    /// elements as the result has.
    Compress,
    /// Running results along an axis.
    Scan(Scan),
    /// Fourier transforms along some axes.
    Fft(Fft),
    /// Rows along the last axis in order.
    Sort(Sort),
    /// The indices along the last axis in the order of several keys, the last of them first.
    LexSort,
    /// Places in sorted rows, members of them, values between them.
    Search(Search),
    /// A factorisation of matrices, or what is computed from one.
    Linalg(Linalg),
}

/// A task with the places of its operands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Invocation {
    /// What to do.
    pub task: Task,
    /// How the arrays read lie in memory, in the task's order; of strides any, from offset 0 (offsets
    /// come with the bindings).
    pub inputs: Vec<Place>,
    /// Arrays written, dense in C order.
    pub outputs: Vec<Place>,
}

/// How an array lies in memory.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// Dtype of the elements.
    pub dtype: DType,
    /// Shape and strides.
    pub layout: Layout,
}

/// What becomes of an index outside its axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bounds {
    /// Negative indices count from the end; others outside are an error.
    Raise,
    /// Indices are taken modulo the axis' length.
    Wrap,
    /// Indices below zero become 0, those beyond the last element that.
    Clip,
}

/// `out[l.., b.., r..] = x[l.., i1[l.., b.., r..], .., ik, r..]`: `k` axes of the first operand, side by
/// side, are replaced by the axes of the index arrays.
///
/// Operands: `x`, then `k` arrays of int64, all of one shape: the indices' own (`b..`), or, where
/// `along` says so, the result's.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Gather {
    /// The caller's operation, for errors.
    pub name: &'static str,
    /// Axes of `x` before those that are indexed.
    pub lead: usize,
    /// The number of the caller's axis that each index array is for, for errors.
    pub axes: Dims,
    /// Whether the index array has the result's shape, an index for each element: `take_along_axis`.
    pub along: bool,
    /// What becomes of indices outside.
    pub bounds: Bounds,
}

impl Gather {
    /// Of indices into one axis, which theirs replace.
    pub(crate) fn of(name: &'static str, axis: usize, bounds: Bounds) -> Gather {
        Gather { name, lead: axis, axes: Dims::from_slice(&[axis]), along: false, bounds }
    }

    /// Of an index into an axis for each element of the result.
    pub(crate) fn along(name: &'static str, axis: usize, bounds: Bounds) -> Gather {
        Gather { along: true, ..Gather::of(name, axis, bounds) }
    }
}

/// The opposite of [`Gather`]: `x[l.., i1, .., ik, r..] op= value[l.., b.., r..]`, element after element
/// in row-major order of `value`, so that of duplicates the last one wins, or all accumulate.
///
/// Operands: the array that `x` is a view of (whose elements the output holds already), `value` of the
/// shape that the gather would have, then `k` arrays of int64. Nothing is written if an index is outside.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Scatter {
    /// Where.
    pub place: Gather,
    /// What `x` is of the array, with its axes in the order in which `place` counts them.
    pub region: Layout,
    /// The operation that combines the element with the value; replaced by the value if `None`.
    pub op: Option<Op>,
}

/// `out[.., i, ..] = x[.., 0, ..] op x[.., 1, ..] op ..  op x[.., i, ..]`, from left to right.
///
/// The operand has the result's dtype.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Scan {
    /// Along which axis.
    pub axis: usize,
    /// The operation, whose result has the operand's dtype.
    pub op: Op,
}

impl Task {
    /// Which routine it is of.
    pub fn library(&self) -> Library {
        match self {
            Task::Gather(_) => Library::Gather,
            Task::Scatter(_) => Library::Scatter,
            Task::Compress => Library::Compress,
            Task::Scan(_) => Library::Scan,
            Task::Fft(_) => Library::Fft,
            Task::Sort(_) => Library::Sort,
            Task::LexSort => Library::LexSort,
            Task::Search(_) => Library::Search,
            Task::Linalg(_) => Library::Linalg,
        }
    }

    /// The name that errors and plans use.
    pub fn name(&self) -> &'static str {
        match self {
            Task::Linalg(linalg) => linalg.name(),
            _ => self.library().name(),
        }
    }

    /// Whether the result takes over the first operand's elements, and is written over them; not before
    /// it is known that the data are no reason to fail.
    pub fn updates(&self) -> bool {
        matches!(self, Task::Scatter(_))
    }

    /// Scalar operations, counted as [`Routine::flops`] counts them.
    fn flops(&self, inputs: &[Place]) -> f64 {
        match self {
            Task::Fft(fft) => fft.flops(inputs[0].layout.len()),
            Task::Linalg(linalg) => linalg.flops(inputs[0].layout.shape()),
            Task::Sort(_) | Task::LexSort => {
                10.0 * inputs.iter().map(|place| place.layout.len() as f64).sum::<f64>()
            }
            // A step of bookkeeping for each element read: they do no arithmetic that counts more.
            Task::Gather(_) | Task::Scatter(_) | Task::Compress | Task::Scan(_) | Task::Search(_) => {
                inputs.iter().map(|place| place.layout.len() as f64).sum()
            }
        }
    }
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
            Routine::Task(call) => call.task.library(),
        }
    }

    /// The dtype computed in: that of the first operand.
    pub fn dtype(&self) -> DType {
        match self {
            Routine::Matmul(m) => m.dtype,
            Routine::Task(call) => call.inputs.first().map_or(DType::F64, |place| place.dtype),
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
            Routine::Task(call) => call.task.flops(&call.inputs),
        }
    }
}

impl fmt::Display for Routine {
    /// As a line of a plan: `matmul float64 [3] x (128 x 64) @ (64 x 32)`, `take float64 [5], int64 [2]`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Routine::Matmul(Matmul { dtype, batch, m, n, k, .. }) => {
                write!(f, "matmul {dtype} {:?} x ({m} x {k}) @ ({k} x {n})", &batch[..])
            }
            Routine::Task(call) => {
                f.write_str(call.task.name())?;
                for (k, place) in call.inputs.iter().enumerate() {
                    let comma = if k == 0 { "" } else { "," };
                    write!(f, "{comma} {} {:?}", place.dtype, place.layout.shape())?;
                }
                Ok(())
            }
        }
    }
}
