//! Walking a loop nest tile by tile: where each operand's elements are for a tile, and the copies
//! between strided arrays and registers.

use crate::base::layout::{self, Strides};
use crate::base::shape::Dims;
use smallvec::SmallVec;

/// Inner loops at least this long are walked row by row; shorter ones are packed, several rows to
/// a tile.
const ROW_MIN: usize = 32;

/// How an array is reached from a tile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// The tile's elements lie side by side.
    Direct,
    /// The tile sees one element.
    Uniform,
    /// Elements are copied between the array and a register.
    Strided,
}

/// Loops to be walked as one linear range, cut into tiles.
#[derive(Clone, Debug)]
pub(crate) struct Walk {
    dims: Dims,
    /// Whether tiles may cross the ends of rows.
    packed: bool,
}

/// Collapses the loops of a nest that all arrays walk evenly; keeps at least one loop.
pub(crate) fn collapse(dims: &[usize], steps: &[&[isize]]) -> (Dims, Vec<Strides>) {
    let (mut dims, mut steps) = layout::collapse(dims, steps);
    if dims.is_empty() {
        dims.push(1);
        steps.iter_mut().for_each(|s| s.push(0));
    }
    (dims, steps)
}

impl Walk {
    pub(crate) fn new(dims: Dims) -> Walk {
        let packed = dims.len() > 1 && dims[dims.len() - 1] < ROW_MIN;
        Walk { dims, packed }
    }

    /// Whether there is one loop only, whose length may change.
    pub(crate) fn is_flat(&self) -> bool {
        self.dims.len() == 1
    }

    /// The length of the innermost loop, if tiles hold several rows.
    pub(crate) fn packed_row(&self) -> Option<usize> {
        self.packed.then(|| self.dims[self.dims.len() - 1])
    }

    /// The same walk with another length of the innermost loop.
    pub(crate) fn with_row(&self, row: usize) -> Walk {
        let mut walk = self.clone();
        *walk.dims.last_mut().expect("a walk has a loop") = row;
        walk
    }

    /// How an array with these steps is reached.
    pub(crate) fn access(&self, steps: &[isize]) -> Access {
        let inner = steps[steps.len() - 1];
        if !self.packed {
            return match inner {
                1 => Access::Direct,
                0 => Access::Uniform,
                _ if self.dims[self.dims.len() - 1] == 1 => Access::Uniform,
                _ => Access::Strided,
            };
        }
        if steps.iter().all(|&s| s == 0) {
            return Access::Uniform;
        }
        let mut expected = 1;
        for (&extent, &step) in self.dims.iter().zip(steps).rev() {
            if step != expected {
                return Access::Strided;
            }
            expected *= extent as isize;
        }
        Access::Direct
    }

    /// Calls `tile(cursor, start, n)` for consecutive tiles of at most `most` elements that cover
    /// the linear range; the cursor stands at each tile's first element.
    #[inline]
    pub(crate) fn tiles(
        &self,
        range: std::ops::Range<usize>,
        most: usize,
        mut tile: impl FnMut(&Cursor<'_>, usize, usize),
    ) {
        if range.is_empty() {
            // A loop may have no iterations at all then.
            return;
        }
        let row = self.dims[self.dims.len() - 1];
        let mut cursor = Cursor::at(&self.dims, range.start);
        let mut start = range.start;
        while start < range.end {
            let mut n = most.min(range.end - start);
            if !self.packed {
                n = n.min(row - cursor.column);
            }
            tile(&cursor, start, n);
            start += n;
            cursor.column += n;
            while cursor.column >= row && start < range.end {
                cursor.column -= row;
                cursor.next_row();
            }
        }
    }
}

/// A position in a walk: a multi-index over the outer loops and a column of the innermost one.
#[derive(Clone, Debug)]
pub(crate) struct Cursor<'a> {
    dims: &'a [usize],
    index: SmallVec<[usize; 4]>,
    pub(crate) column: usize,
}

impl<'a> Cursor<'a> {
    fn at(dims: &'a [usize], linear: usize) -> Cursor<'a> {
        let last = dims.len() - 1;
        let mut index = SmallVec::from_elem(0, last);
        let (mut rows, column) = (linear / dims[last], linear % dims[last]);
        for d in (0..last).rev() {
            index[d] = rows % dims[d];
            rows /= dims[d];
        }
        Cursor { dims, index, column }
    }

    fn next_row(&mut self) {
        for d in (0..self.index.len()).rev() {
            self.index[d] += 1;
            if self.index[d] < self.dims[d] {
                return;
            }
            self.index[d] = 0;
        }
    }

    /// Whether there is one row only, which starts at offset 0.
    #[inline]
    pub(crate) fn is_flat(&self) -> bool {
        self.index.is_empty()
    }

    /// Offset in elements of the row's first element for an array with these steps.
    #[inline]
    pub(crate) fn row_offset(&self, steps: &[isize]) -> isize {
        self.index.iter().zip(steps).map(|(&i, &s)| i as isize * s).sum()
    }

    /// Offset in elements of the cursor's element.
    #[inline]
    pub(crate) fn offset(&self, steps: &[isize]) -> isize {
        self.row_offset(steps) + self.column as isize * steps[steps.len() - 1]
    }

    /// Calls `segment(offset, step, n)` for the row pieces of the next `n` elements.
    pub(crate) fn segments(
        &self,
        steps: &[isize],
        mut n: usize,
        mut segment: impl FnMut(isize, isize, usize),
    ) {
        let (row, step) = (self.dims[self.dims.len() - 1], steps[steps.len() - 1]);
        let mut at = self.clone();
        loop {
            let take = n.min(row - at.column);
            segment(at.offset(steps), step, take);
            n -= take;
            if n == 0 {
                return;
            }
            at.column = 0;
            at.next_row();
        }
    }
}

/// Copies `n` elements of `size` bytes, `step` elements apart, into a register.
///
/// # Safety
/// All source elements lie within one allocation, and `dst` has room for `n`.
pub(crate) unsafe fn gather(dst: *mut u8, src: *const u8, step: isize, n: usize, size: usize) {
    // SAFETY: passed on.
    unsafe {
        match size {
            1 => steps::<u8>(dst.cast(), 1, src.cast(), step, n),
            2 => steps::<u16>(dst.cast(), 1, src.cast(), step, n),
            4 => steps::<u32>(dst.cast(), 1, src.cast(), step, n),
            8 => steps::<u64>(dst.cast(), 1, src.cast(), step, n),
            _ => steps::<[u64; 2]>(dst.cast(), 1, src.cast(), step, n),
        }
    }
}

/// Copies `n` elements of `size` bytes from a register to places `step` elements apart.
///
/// # Safety
/// All destination elements lie within one allocation, and `src` holds `n`.
pub(crate) unsafe fn scatter(dst: *mut u8, step: isize, src: *const u8, n: usize, size: usize) {
    // SAFETY: passed on.
    unsafe {
        match size {
            1 => steps::<u8>(dst.cast(), step, src.cast(), 1, n),
            2 => steps::<u16>(dst.cast(), step, src.cast(), 1, n),
            4 => steps::<u32>(dst.cast(), step, src.cast(), 1, n),
            8 => steps::<u64>(dst.cast(), step, src.cast(), 1, n),
            _ => steps::<[u64; 2]>(dst.cast(), step, src.cast(), 1, n),
        }
    }
}

/// # Safety
/// Both sequences lie within their allocations and do not overlap.
#[inline(always)]
unsafe fn steps<R: Copy>(dst: *mut R, to: isize, src: *const R, from: isize, n: usize) {
    // SAFETY: the caller's promise.
    unsafe {
        if to == 1 && from == 1 {
            std::ptr::copy_nonoverlapping(src, dst, n);
            return;
        }
        for i in 0..n as isize {
            *dst.offset(i * to) = *src.offset(i * from);
        }
    }
}
