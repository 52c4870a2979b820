//! Functions of other files as methods, where NumPy's arrays have them.

use super::array::Array;
use super::operand::Operand;
use super::reduce::Axes;
use crate::base::error::Result;
use crate::device::routine::Bounds;

impl Array {
    /// The product over the last axis of this array and the last but one of another:
    /// [`dot`](crate::dot).
    ///
    /// ```
    /// use arrayon as np;
    /// assert_eq!(np::array![1, 2].dot(np::array![3, 4])?.item::<i32>()?, 11);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`dot`](crate::dot).
    #[track_caller]
    pub fn dot(&self, other: impl Operand) -> Result<Array> {
        super::linalg::dot(self, other)
    }

    /// The sum of the main diagonal of the first two axes: [`trace`](crate::trace()).
    ///
    /// # Errors
    /// `Shape` if there are fewer than two axes.
    #[track_caller]
    pub fn trace(&self) -> Result<Array> {
        super::trace::trace(self)
    }

    /// The greatest element less the least one: [`ptp`](crate::ptp).
    ///
    /// ```
    /// use arrayon::{self as np, all_axes};
    /// assert_eq!(np::array![4, 9, 2].ptp(all_axes())?.item::<i32>()?, 7);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `EmptyReduction`; `DType` of bools; `Axis`, `RepeatedAxis`.
    #[track_caller]
    pub fn ptp(&self, axes: Axes) -> Result<Array> {
        super::statistics::ptp(self, axes)
    }

    /// The elements along an axis where a condition is true: [`compress`](crate::compress).
    ///
    /// # Errors
    /// Those of [`compress`](crate::compress).
    #[track_caller]
    pub fn compress(&self, condition: &Array, axis: impl Into<Option<isize>>) -> Result<Array> {
        super::picking::compress(condition, self, axis)
    }

    /// From several arrays the elements that this array of integers names: [`choose`](crate::choose).
    ///
    /// # Errors
    /// Those of [`choose`](crate::choose).
    #[track_caller]
    pub fn choose(&self, choices: &[&Array], bounds: Bounds) -> Result<Array> {
        super::picking::choose(self, choices, bounds)
    }
}
