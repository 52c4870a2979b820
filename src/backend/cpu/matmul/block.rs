//! Blocks of a product: operands are packed into panels that stay in the caches, and multiplied tile
//! by tile.

use super::factor::{Factor, Matrix, Pack, Rows};
use super::lanes::Number;
use super::tile::{Kernel, Tile};
use std::ops::Range;

/// Numbers along `k` that are summed in registers; sums of these are added up in order. A number's
/// value so depends on nothing but the row and the column that it is made of. (Measured at 2048 x 2048,
/// float64, one core: 47 GFLOP/s with 256, 51 with 512.)
const DEPTH: usize = 512;

/// Most rows of the left operand that are packed at a time.
const HEIGHT: usize = 384;

/// Most columns of the right operand, in numbers, that are packed at a time.
const WIDTH: usize = 768;

/// Panels of the right operand that take turns: they stay in the second-level cache, for all rows that are packed,
/// while a panel of the left one stays in the first, for as many tiles. (Measured on Intel, float64, one core,
/// packed already: 96 rows and one panel of the right after the other 66 GFLOP/s, 384 rows 69, in sixes 74.5.)
const TURN: usize = 6;

/// Multiplications of a block up to which operands are not packed if they need not be: up to about 512
/// rows and columns that gives more than it costs. (Measured at 128 x 128, float64: 57 against 50
/// GFLOP/s, where 58 is the most that the processor can.)
const DIRECT: usize = 1 << 27;

/// Bytes from row to row below which they are not: farther apart, and half as far, rows fall on the same
/// places of the caches. (Measured on Intel, float64, two cores: 58 instead of 120 GFLOP/s at 512 x 512.)
const PAGE: usize = 4096;

/// A product of two matrices.
pub(super) struct Block<T: Factor> {
    pub(super) a: Matrix<T>,
    pub(super) b: Matrix<T>,
    /// The dense result's first element, and its columns.
    pub(super) c: *mut T::Raw,
    pub(super) n: usize,
    pub(super) k: usize,
}

/// Memory that a thread packs into, kept from block to block.
#[derive(Default)]
pub(super) struct Scratch(Vec<Line>);

/// What a cache holds as one, and the largest vector.
#[derive(Clone, Copy)]
#[repr(align(64))]
struct Line {
    _words: [u64; 8],
}

impl Scratch {
    /// Room for so many numbers, of any values.
    pub(super) fn room<N: Number>(&mut self, numbers: usize) -> *mut N {
        let lines = (numbers * size_of::<N>()).div_ceil(size_of::<Line>());
        if self.0.len() < lines {
            self.0 = vec![Line { _words: [0; 8] }; lines];
        }
        self.0.as_mut_ptr().cast()
    }
}

impl<T: Factor> Block<T> {
    /// Computes these rows and columns of the result.
    ///
    /// # Safety
    /// The processor has the instruction set; operands and result have the elements; nobody else uses
    /// these ones of the result.
    pub(super) unsafe fn run<I: Kernel<T::Number>>(
        &self,
        rows: Range<usize>,
        columns: Range<usize>,
        scratch: &mut Scratch,
    ) {
        let depth = (DEPTH / T::PARTS).min(self.k);
        let height = even(rows.len(), HEIGHT, I::ROWS);
        let wide = even(columns.len(), WIDTH / T::PARTS, I::COLUMNS / T::PARTS).min(columns.len());
        let width = (wide * T::PARTS).next_multiple_of(I::COLUMNS);
        // Sums that memory does not hold as they are wait here.
        let waiting = if T::PLAIN { 0 } else { rows.len() * wide };
        let (left_room, right_room) = (height * apart(depth * T::PARTS), width * depth * T::PARTS);
        let left: *mut T::Number = scratch.room(left_room + right_room + waiting);
        // SAFETY: there is room for all three, and the caller vouches for the matrices.
        unsafe {
            let right = left.add(left_room);
            let sums = right.add(right_room);
            for first in columns.clone().step_by(wide.max(1)) {
                let count = wide.min(columns.end - first);
                let (c, c_row) = match T::PLAIN {
                    true => {
                        let at = self.c.add(rows.start * self.n + first);
                        (at.cast::<T::Number>(), self.n * T::PARTS)
                    }
                    false => (sums, count),
                };
                for p in (0..self.k).step_by(depth.max(1)) {
                    let deep = depth.min(self.k - p);
                    let b = self.b.from(p, first).transposed();
                    let b = Panels::<T, true>::new::<I>(b, count, deep, rows.len(), right);
                    for row in rows.clone().step_by(height) {
                        let high = height.min(rows.end - row);
                        let a = self.a.from(row, p);
                        let a = Panels::<T, false>::new::<I>(a, high, deep, count, left);
                        let c = c.add((row - rows.start) * c_row);
                        multiply::<T, I>(&a, &b, (c, c_row), deep, p > 0);
                    }
                }
                if !T::PLAIN {
                    for i in 0..rows.len() {
                        let to = self.c.add((rows.start + i) * self.n + first);
                        for j in 0..count {
                            *to.add(j) = T::store(*sums.add(i * count + j));
                        }
                    }
                }
            }
        }
    }
}

/// Numbers from row to row of a left operand that is packed by rows, of so many numbers: by a line more than a
/// multiple of lines, because rows at powers of two fall on the same places of the caches.
fn apart(k: usize) -> usize {
    k.next_multiple_of(16) + 16
}

/// An operand panel by panel: packed, or where packing would not pay, as it lies in memory.
struct Panels<T: Factor, const RIGHT: bool> {
    /// Rows of the left operand, or columns of the right one, in numbers.
    width: usize,
    /// Panels from this number on are packed; of those before it, the operand has the steps.
    direct: usize,
    matrix: Matrix<T>,
    packed: *const T::Number,
    /// Whether they are packed by rows, not by steps along `k`.
    by_rows: bool,
}

impl<T: Factor, const RIGHT: bool> Panels<T, RIGHT> {
    /// Prepares panels of `width x k` elements, each of which is used for `uses` columns or rows.
    ///
    /// # Safety
    /// The processor has the instruction set; the matrix has the elements, and there is room.
    unsafe fn new<I: Kernel<T::Number>>(
        matrix: Matrix<T>,
        width: usize,
        k: usize,
        uses: usize,
        room: *mut T::Number,
    ) -> Self {
        let panel = if RIGHT { I::COLUMNS } else { I::ROWS };
        // Vectors are loaded from the right, single numbers from the left; each step along a panel goes
        // to another row of one of them.
        let loads = T::PLAIN && T::PARTS == 1 && (!RIGHT || matrix.row == 1);
        let apart = matrix.row.abs().max(matrix.column.abs()) as usize * size_of::<T::Number>();
        let near = apart < PAGE && !apart.is_multiple_of(PAGE / 2);
        let few = uses.saturating_mul(k * width) <= DIRECT;
        // A panel that is not full is packed even so: tiles read all of it.
        let direct = if loads && near && few { width / panel } else { 0 };
        let start = direct * panel;
        let by_rows = !RIGHT && matrix.column == 1;
        if start < width {
            let (from, width) = (matrix.from(start, 0), width - start);
            // SAFETY: passed on.
            unsafe {
                match by_rows {
                    true => {
                        let row = self::apart(k * T::PARTS);
                        Rows { from, rows: width, k, to: room, row }.run::<I>();
                    }
                    false => Pack::<T, RIGHT> { from, width, k, to: room }.run::<I>(),
                }
            }
        }
        let width = width * if RIGHT { T::PARTS } else { 1 };
        Panels { width, direct, matrix, packed: room, by_rows }
    }

    /// A panel's address, and its steps across and along `k`, of `k` numbers.
    fn get(&self, index: usize, panel: usize, k: usize) -> (*const T::Number, isize, isize) {
        if index < self.direct {
            let Matrix { at, row, column } = self.matrix.from(index * panel, 0);
            return (at.cast(), row, column);
        }
        let first = (index - self.direct) * panel;
        match self.by_rows {
            true => (self.packed.wrapping_add(first * apart(k)), apart(k) as isize, 1),
            false => (self.packed.wrapping_add(first * k), 1, panel as isize),
        }
    }
}

/// Multiplies panels of `k` elements.
///
/// # Safety
/// As [`Block::run`].
unsafe fn multiply<T: Factor, I: Kernel<T::Number>>(
    left: &Panels<T, false>,
    right: &Panels<T, true>,
    (c, c_row): (*mut T::Number, usize),
    k: usize,
    add: bool,
) {
    let k = k * T::PARTS;
    let (down, across) = (left.width.div_ceil(I::ROWS), right.width.div_ceil(I::COLUMNS));
    for first in (0..across).step_by(TURN) {
        for i in 0..down {
            let (a, row, step) = left.get(i, I::ROWS, k);
            for j in first..across.min(first + TURN) {
                let (b, _, b_step) = right.get(j, I::COLUMNS, k);
                let (top, start) = (i * I::ROWS, j * I::COLUMNS);
                // SAFETY: panels are as wide as tiles, and the tile's part within the result is told.
                unsafe {
                    I::tile(Tile {
                        k,
                        a,
                        a_steps: (row, step),
                        b,
                        b_step,
                        c: c.add(top * c_row + start),
                        c_row,
                        rows: I::ROWS.min(left.width - top),
                        columns: I::COLUMNS.min(right.width - start),
                        add,
                    });
                }
            }
        }
    }
}

/// The length of parts of at most `most`, as even as multiples of `unit` allow.
fn even(length: usize, most: usize, unit: usize) -> usize {
    length.div_ceil(length.div_ceil(most).max(1)).next_multiple_of(unit)
}
