//! Routines that search sorted rows.

/// What is searched for in a sorted row.
///
/// Operands: a row of one axis, then any array of the same dtype. The result has the shape of the latter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Search {
    /// The place of each element in the row, as int64: before all that are not less, or, if `right`,
    /// after all that are not greater.
    Place {
        /// On which side of equal elements.
        right: bool,
        /// Whether a third operand, int64 of the row's length, tells the order that sorts the row.
        sorter: bool,
    },
    /// Whether each element is in the row, or is not, as bool.
    Member {
        /// Whether it is the opposite that is asked for.
        invert: bool,
    },
    /// The values at the elements, all float64, of the function through the points of the row and of a
    /// third operand of its length, at least 1; that and the result may be complex128 instead. Numbers are
    /// told by their bits.
    Interpolate {
        /// The value before the row, that of its first point if `None`.
        left: Option<u64>,
        /// The value after the row, that of its last point if `None`.
        right: Option<u64>,
        /// The period of the function; the row is then in any order.
        period: Option<u64>,
    },
}
