//! Running results: cumulative sums, products, and any operation that keeps its dtype.

use super::array::Array;
use super::assemble::with_length;
use super::create::{ones, zeros};
use super::fancy::check_fold;
use super::parts::{along, joined};
use crate::base::dtype::DType;
use crate::base::error::{Error, Result};
use crate::base::shape::normalize_axis;
use crate::device::routine::{Scan, Task};
use crate::ops::{Op, Reduce};

/// Running results of a binary operation along an axis, from left to right, NumPy's `ufunc.accumulate`:
/// `np::accumulate(Op::Maximum, &x, 0)` is `np.maximum.accumulate(x)`.
///
/// ```
/// use arrayon::{self as np, Op};
/// let x = np::array![1.0, 3.0, 2.0, 5.0];
/// assert_eq!(np::accumulate(Op::Maximum, &x, 0)?.to_vec::<f64>()?, [1.0, 3.0, 3.0, 5.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`; `DType` if the operation is not binary, or gives another dtype than the array's.
#[track_caller]
pub fn accumulate(op: Op, x: &Array, axis: isize) -> Result<Array> {
    check_fold(op, x.dtype())?;
    let axis = normalize_axis(axis, x.ndim(), "accumulate")?;
    Array::call_one(Task::Scan(Scan { axis, op }), &[x], x.dtype(), x.shape())
}

/// A cumulative sum or product as it is asked for.
struct Cumulative {
    op: Op,
    reduce: Reduce,
    name: &'static str,
}

const SUM: Cumulative = Cumulative { op: Op::Add, reduce: Reduce::Sum, name: "cumulative_sum" };
const PROD: Cumulative = Cumulative { op: Op::Multiply, reduce: Reduce::Prod, name: "cumulative_prod" };

impl Cumulative {
    /// The dtype that sums have: integers add up in 64 bits, floats keep theirs.
    fn dtype(&self, x: &Array) -> DType {
        if x.dtype().is_inexact() { x.dtype() } else { self.reduce.accumulator(x.dtype()) }
    }

    #[track_caller]
    fn of(&self, x: &Array, axis: Option<isize>, dtype: Option<DType>, initial: bool) -> Result<Array> {
        let x = x.astype(dtype.unwrap_or_else(|| self.dtype(x)));
        let (x, axis) = along(&x, axis, self.name)?;
        let sums = accumulate(self.op, &x, axis as isize)?;
        if !initial {
            return Ok(sums);
        }
        let shape = with_length(x.shape(), axis, 1);
        let first = if self.op == Op::Add { zeros(shape, x.dtype()) } else { ones(shape, x.dtype()) };
        joined(self.name, &[&first, &sums], axis)
    }
}

impl Array {
    /// Running sums along an axis; of all elements in row-major order if it is `None`.
    ///
    /// ```
    /// let a = arrayon::array![[1, 2], [3, 4]];
    /// assert_eq!(a.cumsum(0)?.to_vec::<i64>()?, [1, 2, 4, 6]);
    /// assert_eq!(a.cumsum(None)?.to_vec::<i64>()?, [1, 3, 6, 10]);
    /// # Ok::<(), arrayon::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Axis`.
    #[track_caller]
    pub fn cumsum(&self, axis: impl Into<Option<isize>>) -> Result<Array> {
        SUM.of(self, axis.into(), None, false)
    }

    /// Running products along an axis; of all elements in row-major order if it is `None`.
    ///
    /// # Errors
    /// `Axis`.
    #[track_caller]
    pub fn cumprod(&self, axis: impl Into<Option<isize>>) -> Result<Array> {
        PROD.of(self, axis.into(), None, false)
    }
}

/// Running sums along an axis, the standard's `cumulative_sum`: integers add up in 64 bits. The axis may
/// be `None` for arrays of one axis, and of none, whose element is the only sum.
///
/// ```
/// use arrayon as np;
/// let a = np::array![1u8, 200, 100];
/// assert_eq!(np::cumulative_sum(&a, 0)?.to_vec::<u64>()?, [1, 201, 301]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis`; `Shape` if there are several axes and none is named.
#[track_caller]
pub fn cumulative_sum(x: &Array, axis: impl Into<Option<isize>>) -> Result<Array> {
    cumulative_sum_with(x, axis, None, false)
}

/// [`cumulative_sum`] in a dtype, and with a leading 0 if `include_initial`.
///
/// # Errors
/// As [`cumulative_sum`].
#[track_caller]
pub fn cumulative_sum_with(
    x: &Array,
    axis: impl Into<Option<isize>>,
    dtype: Option<DType>,
    include_initial: bool,
) -> Result<Array> {
    SUM.of(x, the_axis(x, axis.into(), SUM.name)?, dtype, include_initial)
}

/// Running products along an axis, the standard's `cumulative_prod`, as [`cumulative_sum`].
///
/// # Errors
/// As [`cumulative_sum`].
#[track_caller]
pub fn cumulative_prod(x: &Array, axis: impl Into<Option<isize>>) -> Result<Array> {
    cumulative_prod_with(x, axis, None, false)
}

/// [`cumulative_prod`] in a dtype, and with a leading 1 if `include_initial`.
///
/// # Errors
/// As [`cumulative_sum`].
#[track_caller]
pub fn cumulative_prod_with(
    x: &Array,
    axis: impl Into<Option<isize>>,
    dtype: Option<DType>,
    include_initial: bool,
) -> Result<Array> {
    PROD.of(x, the_axis(x, axis.into(), PROD.name)?, dtype, include_initial)
}

/// Running sums, NumPy's `cumsum`: of all elements in row-major order if the axis is `None`.
///
/// # Errors
/// `Axis`.
#[track_caller]
pub fn cumsum(x: &Array, axis: impl Into<Option<isize>>) -> Result<Array> {
    x.cumsum(axis)
}

/// Running products, NumPy's `cumprod`: of all elements in row-major order if the axis is `None`.
///
/// # Errors
/// `Axis`.
#[track_caller]
pub fn cumprod(x: &Array, axis: impl Into<Option<isize>>) -> Result<Array> {
    x.cumprod(axis)
}

/// The only axis there is, if none is named.
#[track_caller]
fn the_axis(x: &Array, axis: Option<isize>, name: &'static str) -> Result<Option<isize>> {
    match (axis, x.ndim()) {
        (Some(_), _) | (None, 0 | 1) => Ok(axis),
        (None, _) => {
            let why = "an axis must be named unless there is just one".to_string();
            Err(Error::shape(name, x.shape(), why))
        }
    }
}
