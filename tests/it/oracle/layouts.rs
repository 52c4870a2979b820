//! Arrays with given elements in memory of every shape and order.

use super::number::{Bits, array};
use arrayon::base::index::Index;
use arrayon::{Array, DType, s};

/// How an array lies in memory.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    Contiguous,
    /// The transpose of a row-major array.
    FOrder,
    /// Every other element of the last axis.
    Step2,
    /// Backwards along the last axis.
    Backwards,
    /// Backwards along the first axis, every third element.
    BackwardsRows,
    /// The inside of a larger array.
    Offset,
    /// Axes in the order 2, 0, 1 (of three).
    Permuted,
    /// One row for all rows.
    BroadcastRow,
    /// One column for all columns.
    BroadcastColumn,
    /// A single element for all, in no dimensions.
    Scalar,
    /// A contiguous array that is still to be computed.
    Pending,
}

impl Kind {
    pub(crate) const ALL: &[Kind] = &[
        Kind::Contiguous,
        Kind::FOrder,
        Kind::Step2,
        Kind::Backwards,
        Kind::BackwardsRows,
        Kind::Offset,
        Kind::Permuted,
        Kind::BroadcastRow,
        Kind::BroadcastColumn,
        Kind::Scalar,
        Kind::Pending,
    ];

    /// Whether the kind repeats elements, so that its array can be smaller than the shape asked for.
    pub(crate) fn repeats(self) -> bool {
        matches!(self, Kind::BroadcastRow | Kind::BroadcastColumn | Kind::Scalar)
    }
}

/// Shapes below and above the length that is computed at once, and of several tiles.
pub(crate) const SHAPES: &[&[usize]] = &[
    &[],
    &[0],
    &[1],
    &[7],
    &[0, 3],
    &[3, 0],
    &[1, 6],
    &[4, 3],
    &[2, 5, 3],
    &[600],
    &[5000],
    &[40, 130],
    &[3, 1700],
    &[9, 201, 3],
];

/// The shapes for the device that a test's arrays are on: a kernel is compiled for each operation,
/// dtype and class of layouts, so that a GPU gets fewer.
pub(crate) fn shapes() -> &'static [&'static [usize]] {
    const FEW: &[&[usize]] = &[&[], &[0, 3], &[7], &[2, 5, 3], &[40, 130], &[3, 1701]];
    if crate::support::on_gpu::active().is_some() { FEW } else { SHAPES }
}

/// An array of a kind that broadcasts to a shape, and its elements in row-major order of that shape;
/// `None` if the kind makes no sense for the shape. Elements are drawn from `next`.
pub(crate) fn make(
    kind: Kind,
    dtype: DType,
    shape: &[usize],
    next: &mut dyn FnMut() -> Bits,
) -> Option<(Array, Vec<Bits>)> {
    let n = shape.len();
    let size: usize = shape.iter().product();
    let junk = next();
    let mut draw = |count: usize| -> Vec<Bits> { (0..count).map(|_| next()).collect() };
    // An array in a shape of which `view` shows the elements wanted.
    let inside = |stored: &[usize], values: &[Bits], place: &dyn Fn(&[usize]) -> Vec<usize>| {
        let mut data = vec![junk; stored.iter().product()];
        each_index(shape, &mut |i, k| data[offset(stored, &place(i))] = values[k]);
        array(dtype, stored, &data)
    };
    if kind == Kind::Contiguous || kind == Kind::Pending {
        let values = draw(size);
        return Some((array(dtype, shape, &values), values));
    }
    if kind == Kind::Scalar {
        let value = next();
        return Some((array(dtype, &[], &[value]), vec![value; size]));
    }
    if n == 0 || (n == 1 && matches!(kind, Kind::FOrder | Kind::BroadcastRow)) {
        return None;
    }
    let values = draw(size);
    let last = n - 1;
    Some(match kind {
        Kind::FOrder => {
            let stored: Vec<usize> = shape.iter().rev().copied().collect();
            let a = inside(&stored, &values, &|i| i.iter().rev().copied().collect());
            (a.t(), values)
        }
        Kind::Step2 => {
            let mut stored = shape.to_vec();
            stored[last] *= 2;
            let a = inside(&stored, &values, &|i| with(i, last, 2 * i[last]));
            (a.slice(s![arrayon::ellipsis, ..;2]).expect("a slice"), values)
        }
        Kind::Backwards => {
            let a = inside(shape, &values, &|i| with(i, last, shape[last] - 1 - i[last]));
            (a.slice(s![arrayon::ellipsis, ..;-1]).expect("a slice"), values)
        }
        Kind::BackwardsRows => {
            let mut stored = shape.to_vec();
            stored[0] *= 3;
            let a = inside(&stored, &values, &|i| with(i, 0, 3 * (shape[0] - 1 - i[0]) + 2));
            (a.slice(s![..;-3]).expect("a slice"), values)
        }
        Kind::Offset => {
            let stored: Vec<usize> = shape.iter().map(|&m| m + 3).collect();
            let a = inside(&stored, &values, &|i| i.iter().map(|&k| k + 2).collect());
            let inner = Index::Slice { start: Some(2), stop: Some(-1), step: 1 };
            (a.slice(vec![inner; n]).expect("a slice"), values)
        }
        Kind::Permuted => {
            if n != 3 {
                return None;
            }
            let stored = [shape[2], shape[0], shape[1]];
            let a = inside(&stored, &values, &|i| vec![i[2], i[0], i[1]]);
            (a.transpose([1, 2, 0]).expect("three axes"), values)
        }
        Kind::BroadcastRow => {
            let row = &shape[1..];
            let len: usize = row.iter().product();
            let values = &values[..len.min(size)];
            if size == 0 {
                return None;
            }
            let all = values.iter().copied().cycle().take(size).collect();
            (array(dtype, row, values), all)
        }
        Kind::BroadcastColumn => {
            if size == 0 {
                return None;
            }
            let mut column = shape.to_vec();
            column[last] = 1;
            let values = &values[..size / shape[last]];
            let all = values.iter().flat_map(|&v| vec![v; shape[last]]).collect();
            (array(dtype, &column, values), all)
        }
        Kind::Contiguous | Kind::Pending | Kind::Scalar => unreachable!("made above"),
    })
}

fn with(index: &[usize], axis: usize, place: usize) -> Vec<usize> {
    let mut out = index.to_vec();
    out[axis] = place;
    out
}

/// Row-major place of an index.
pub(crate) fn offset(shape: &[usize], index: &[usize]) -> usize {
    shape.iter().zip(index).fold(0, |at, (&n, &i)| at * n + i)
}

/// Calls `f` with each index of a shape in row-major order, and its number.
pub(crate) fn each_index(shape: &[usize], f: &mut dyn FnMut(&[usize], usize)) {
    let size: usize = shape.iter().product();
    let mut index = vec![0; shape.len()];
    for k in 0..size {
        f(&index, k);
        for axis in (0..shape.len()).rev() {
            index[axis] += 1;
            if index[axis] < shape[axis] {
                break;
            }
            index[axis] = 0;
        }
    }
}
