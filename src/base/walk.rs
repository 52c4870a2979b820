//! Walking strided elements: collapsing of axes, the iterator over offsets, and the order of axes.

use super::layout::Strides;
use super::shape::Dims;
use smallvec::smallvec;

/// Drops axes of length 1 and merges neighbours that every operand walks as one, in place of a shape
/// and one list of strides per operand.
///
/// The row-major sequence of offsets stays the same, axes are never reordered. A single element has
/// rank 0, no elements at all have the shape `[0]`.
///
/// ```
/// use arrayon::base::layout::collapse;
/// let (shape, strides) = collapse(&[2, 1, 3, 4], &[&[12, 7, 4, 1], &[0, 0, 1, 3]]);
/// assert_eq!(shape[..], [2, 3, 4]);
/// let (shape, strides) = collapse(&[2, 1, 3, 4], &[&[12, 7, 4, 1]]);
/// assert_eq!((&shape[..], &strides[0][..]), (&[24][..], &[1][..]));
/// ```
pub fn collapse(shape: &[usize], strides: &[&[isize]]) -> (Dims, Vec<Strides>) {
    let mut out = vec![Strides::new(); strides.len()];
    let dims = collapse_into(shape, strides, &mut out);
    (dims, out)
}

/// [`collapse`] of one operand, without the heap.
#[inline]
pub(super) fn collapse_one(shape: &[usize], strides: &[isize]) -> (Dims, Strides) {
    let mut out = [Strides::new()];
    let dims = collapse_into(shape, &[strides], &mut out);
    let [strides] = out;
    (dims, strides)
}

fn collapse_into(shape: &[usize], strides: &[&[isize]], out: &mut [Strides]) -> Dims {
    let mut dims = Dims::new();
    if shape.contains(&0) {
        out.fill(smallvec![0]);
        dims.push(0);
        return dims;
    }
    for (axis, &n) in shape.iter().enumerate() {
        if n == 1 {
            continue;
        }
        let last = dims.len().wrapping_sub(1);
        let merges = !dims.is_empty()
            && (strides.iter().zip(&*out)).all(|(s, done)| done[last] == s[axis].wrapping_mul(n as isize));
        if merges {
            dims[last] *= n;
            for (s, done) in strides.iter().zip(&mut *out) {
                done[last] = s[axis];
            }
        } else {
            dims.push(n);
            for (s, done) in strides.iter().zip(&mut *out) {
                done.push(s[axis]);
            }
        }
    }
    dims
}

/// The axes from the largest to the smallest |stride|, those that do not tell (length 1 or stride 0)
/// in C order among the others.
pub(super) fn sort_axes(shape: &[usize], strides: &[isize]) -> Dims {
    let key = |axis: usize| {
        if shape[axis] == 1 { 0 } else { strides[axis].unsigned_abs() }
    };
    // NumPy's insertion sort, from the innermost axis out. An axis passes over those that do not
    // tell only to get behind one that does, so the comparison need not be a total order.
    let mut order: Dims = (0..shape.len()).rev().collect();
    for from in 1..order.len() {
        let stride = key(order[from]);
        let mut to = from;
        for i in (0..from).rev() {
            let other = key(order[i]);
            if stride == 0 || other == 0 {
                continue;
            }
            if other <= stride {
                break;
            }
            to = i;
        }
        order[to..=from].rotate_right(1);
    }
    order.reverse();
    order
}

/// Iterator over the offsets of a layout's elements in row-major order.
#[derive(Clone, Debug)]
pub struct Offsets {
    /// Lengths and strides of the outer axes, collapsed, and where they stand.
    lengths: Dims,
    strides: Strides,
    at: Dims,
    /// Offset of the next element, its stride, and how many are left in this row and after it.
    next: usize,
    stride: isize,
    row: usize,
    in_row: usize,
    rows: usize,
}

impl Offsets {
    pub(super) fn new(shape: &[usize], strides: &[isize], offset: usize) -> Offsets {
        let (mut lengths, mut strides) = collapse_one(shape, strides);
        let row = lengths.pop().unwrap_or(1);
        let stride = strides.pop().unwrap_or(0);
        Offsets {
            at: Dims::from_elem(0, lengths.len()),
            rows: lengths.iter().product::<usize>() - 1,
            lengths,
            strides,
            next: offset,
            stride,
            row,
            in_row: row,
        }
    }

    /// Moves from the end of a row to the start of the next; `false` after the last.
    fn next_row(&mut self) -> bool {
        if self.rows == 0 {
            return false;
        }
        self.rows -= 1;
        let back = (self.row as isize).wrapping_mul(self.stride);
        self.next = self.next.wrapping_add_signed(back.wrapping_neg());
        for axis in (0..self.lengths.len()).rev() {
            self.next = self.next.wrapping_add_signed(self.strides[axis]);
            self.at[axis] += 1;
            if self.at[axis] < self.lengths[axis] {
                break;
            }
            self.at[axis] = 0;
            let back = (self.lengths[axis] as isize).wrapping_mul(self.strides[axis]);
            self.next = self.next.wrapping_add_signed(back.wrapping_neg());
        }
        self.in_row = self.row;
        true
    }
}

impl Iterator for Offsets {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        if self.in_row == 0 && !self.next_row() {
            return None;
        }
        self.in_row -= 1;
        let here = self.next;
        self.next = here.wrapping_add_signed(self.stride);
        Some(here)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.rows * self.row + self.in_row;
        (left, Some(left))
    }

    // A plain loop over each row, which a compiler can unroll.
    #[inline]
    fn fold<B, F: FnMut(B, usize) -> B>(mut self, init: B, mut f: F) -> B {
        let mut acc = init;
        loop {
            for _ in 0..self.in_row {
                acc = f(acc, self.next);
                self.next = self.next.wrapping_add_signed(self.stride);
            }
            if !self.next_row() {
                return acc;
            }
        }
    }
}

impl ExactSizeIterator for Offsets {}
impl std::iter::FusedIterator for Offsets {}
