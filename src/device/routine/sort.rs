//! Routines that sort.

use crate::host::sort::Goal;

/// The elements of each row along the last axis in order, or their indices within the row, or both.
///
/// Operand: any array of at least one axis. Results: the values, the indices in int64, as asked for.
/// The order ascends or descends, with NaN last in both directions; equal elements keep theirs, where
/// they are sorted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sort {
    /// How far.
    pub goal: Goal,
    /// In which direction.
    pub descending: bool,
    /// Whether the first result is the elements.
    pub values: bool,
    /// Whether the last result is the indices.
    pub indices: bool,
}
