//! NumPy's `trace`, of the first two axes; `linalg::trace` is that of the last two.

use super::array::Array;
use super::shape::diagonal;
use crate::base::error::{Error, Result};

/// The sum of the main diagonal of the first two axes; integers add up in 64 bits.
///
/// ```
/// use arrayon as np;
/// assert_eq!(np::trace(&np::array![[1, 2], [3, 4]])?.item::<i64>()?, 5);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if there are fewer than two axes.
#[track_caller]
pub fn trace(a: &Array) -> Result<Array> {
    trace_with(a, 0, 0, 1)
}

/// The sum of the diagonal `offset` above the main one of two axes.
///
/// # Errors
/// `Shape` if there are fewer than two axes; `Axis`, `RepeatedAxis`.
#[track_caller]
pub fn trace_with(a: &Array, offset: isize, axis1: isize, axis2: isize) -> Result<Array> {
    if a.ndim() < 2 {
        let why = "a trace is of two axes".to_string();
        return Err(Error::shape("trace", a.shape(), why));
    }
    diagonal(a, offset, axis1, axis2)?.sum_axis(-1)
}
