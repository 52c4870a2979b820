//! Blocks of a product: operands are packed into panels that stay in the caches, and multiplied tile
//! by tile.

use super::factor::{Factor, Matrix, Pack, Rows};
use super::tile::{Kernel, Tile};
use crate::backend::cpu::threads;
use std::ops::Range;

/// Numbers along `k` that are summed in registers; sums of these are added up in order. A number's
/// value so depends on nothing but the row and the column that it is made of. (Measured at 2048 x 2048,
/// float64, one core: 47 GFLOP/s with 256, 51 with 512.)
const DEPTH: usize = 512;

/// Most rows of the left operand, and columns of the right one, in numbers, that are packed at a time.
const SIDE: usize = 2048;

/// Panels of the right operand that are taken together: they stay in the second-level cache for all rows, while a
/// panel of the left one stays in the first for as many tiles. (Measured on Intel, float64, one core, 384 rows by 768
/// columns that are packed already: one panel of the right after the other 69 GFLOP/s, in sixes 74.5.)
const TURN: usize = 6;

/// Most multiplications and additions of a task, so that a thread that is held up does not hold up others for long:
/// a tenth of a millisecond or two.
const TASK: usize = 10_000_000;

/// Elements that are packed by a task.
const PACKED: usize = 32 << 10;

/// Multiplications of a block up to which operands are not packed if they need not be: up to about 512
/// rows and columns that gives more than it costs. (Measured at 128 x 128, float64: 57 against 50
/// GFLOP/s, where 58 is the most that the processor can.)
const DIRECT: usize = 1 << 27;

/// Bytes from row to row below which they are not: farther apart, and half as far, rows fall on the same
/// places of the caches. (Measured on Intel, float64, two cores: 58 instead of 120 GFLOP/s at 512 x 512.)
const PAGE: usize = 4096;

/// Bytes from row to row of a left operand at whose multiples it is packed even if its rows are dense: otherwise tiles
/// read it as it lies, for a row takes its places of the caches one by one. (Measured on Intel, float64, one core:
/// 512 and 1024 rows are multiplied as fast as packed ones, which take 2 to 4 % to pack; of 2048, 16 KiB apart, 1.5 %
/// slower. Farther apart a panel's rows fall on fewer places of the second-level cache than it has ways.)
const FAR: usize = 16 << 10;

/// A product of two matrices.
pub(super) struct Block<T: Factor> {
    pub(super) a: Matrix<T>,
    pub(super) b: Matrix<T>,
    /// The dense result's first element.
    pub(super) c: *mut T::Raw,
    pub(super) m: usize,
    pub(super) n: usize,
    pub(super) k: usize,
}

impl<T: Factor> Block<T> {
    /// How the operands are packed.
    fn rooms<I: Kernel<T::Number>>(&self) -> Rooms {
        let depth = (DEPTH / T::PARTS).min(self.k);
        let high = even(self.m, SIDE, I::ROWS);
        let wide = even(self.n, SIDE / T::PARTS, (I::COLUMNS / T::PARTS).max(1));
        // A last panel that is not full is packed in any case.
        let packed = if lies_by_rows(&self.a) { I::ROWS } else { high };
        let left = packed * apart(depth * T::PARTS);
        let right = (wide * T::PARTS).next_multiple_of(I::COLUMNS) * depth * T::PARTS;
        // Sums that memory does not hold as they are wait beside.
        let waiting = if T::PLAIN { 0 } else { high * wide };
        Rooms { depth, high, wide, left, right, waiting }
    }

    /// Words of memory that [`Block::run`] works in.
    pub(super) fn words<I: Kernel<T::Number>>(&self) -> usize {
        let Rooms { left, right, waiting, .. } = self.rooms::<I>();
        ((left + right + waiting) * size_of::<T::Number>()).div_ceil(size_of::<u128>())
    }

    /// Computes the product, on as many threads, which pack the operands together.
    ///
    /// # Safety
    /// The processor has the instruction set; operands and result have the elements; nobody else uses the result.
    pub(super) unsafe fn run<I: Kernel<T::Number>>(&self, threads: usize, memory: &mut [u128]) {
        debug_assert!(memory.len() >= self.words::<I>());
        let Rooms { depth, high, wide, left, right, .. } = self.rooms::<I>();
        let start: *mut T::Number = memory.as_mut_ptr().cast();
        for top in (0..self.m).step_by(high) {
            for first in (0..self.n).step_by(wide) {
                let part = Part {
                    rows: top..self.m.min(top + high),
                    columns: first..self.n.min(first + wide),
                    left: start,
                    right: start.wrapping_add(left),
                    sums: start.wrapping_add(left + right),
                };
                for p in (0..self.k).step_by(depth) {
                    // SAFETY: passed on; there is room for all three.
                    unsafe { self.step::<I>(&part, p..self.k.min(p + depth), threads) };
                }
            }
        }
    }

    /// Adds the products of some columns of the left operand with as many rows of the right one.
    ///
    /// # Safety
    /// As [`Block::run`]; the part has room.
    unsafe fn step<I: Kernel<T::Number>>(&self, part: &Part<T>, depth: Range<usize>, threads: usize) {
        let (top, first, p, k) = (part.rows.start, part.columns.start, depth.start, depth.len());
        let (rows, columns) = (part.rows.len(), part.columns.len());
        let a = Panels::<T, false>::new::<I>(self.a.from(top, p), rows, k, columns, part.left);
        let b = Panels::<T, true>::new::<I>(self.b.from(p, first).transposed(), columns, k, rows, part.right);
        let (of_a, of_b) = (a.tasks(), b.tasks());
        threads::map_if(threads > 1 && of_a + of_b > 1, of_a + of_b, |task| {
            // SAFETY: passed on; tasks pack panels of their own.
            unsafe { if task < of_a { a.pack::<I>(task) } else { b.pack::<I>(task - of_a) } }
        });
        let (down, across) = (a.count, b.count);
        let row = 2 * k * T::PARTS * I::ROWS * I::COLUMNS * TURN.min(across);
        let task = TASK.min(row * down * across.div_ceil(TURN) / (4 * threads));
        let each = if threads > 1 { (task / row).clamp(1, down) } else { down };
        let strips = down.div_ceil(each);
        // A thread goes on with the rows below, of the same panels of the right, and then with others of the right.
        threads::map_if(threads > 1, strips * across.div_ceil(TURN), |task| {
            let (turn, strip) = (task / strips, task % strips);
            let panels = turn * TURN..across.min((turn + 1) * TURN);
            let tiles = (strip * each..down.min((strip + 1) * each), panels);
            // SAFETY: passed on; tasks have parts of the result of their own.
            unsafe { self.tiles::<I>(part, &a, &b, tiles, depth.clone()) };
        });
    }

    /// Multiplies some panels of the left operand with some of the right one.
    ///
    /// # Safety
    /// As [`Block::run`]; the panels are packed.
    unsafe fn tiles<I: Kernel<T::Number>>(
        &self,
        part: &Part<T>,
        left: &Panels<T, false>,
        right: &Panels<T, true>,
        (down, across): (Range<usize>, Range<usize>),
        depth: Range<usize>,
    ) {
        let to = self.c.wrapping_add(part.rows.start * self.n + part.columns.start);
        let (c, c_row) = match T::PLAIN {
            true => (to.cast::<T::Number>(), self.n * T::PARTS),
            false => (part.sums, part.columns.len()),
        };
        let k = depth.len() * T::PARTS;
        for i in down.clone() {
            let (a, row, step) = left.get(i);
            let ahead = Ahead::new(left, right, i, across.end);
            for (n, j) in across.clone().enumerate() {
                let (b, _, b_step) = right.get(j);
                let (top, start) = (i * I::ROWS, j * I::COLUMNS);
                // SAFETY: panels are as wide as tiles, and the tile's part within the result is told.
                unsafe {
                    I::tile(Tile {
                        k,
                        a,
                        a_steps: (row, step),
                        b,
                        b_step,
                        ahead: [ahead.get(n), ahead.get(n + across.len())],
                        c: c.add(top * c_row + start),
                        c_row,
                        rows: I::ROWS.min(left.width - top),
                        columns: I::COLUMNS.min(right.width - start),
                        add: depth.start > 0,
                    });
                }
            }
        }
        if !T::PLAIN && depth.end == self.k {
            for i in down.start * I::ROWS..left.width.min(down.end * I::ROWS) {
                for j in across.start * I::COLUMNS..right.width.min(across.end * I::COLUMNS) {
                    // SAFETY: sums that were just computed, and their places in the result.
                    unsafe { *to.add(i * self.n + j) = T::store(*c.add(i * c_row + j)) };
                }
            }
        }
    }
}

/// How operands are packed: elements along `k`, rows and columns at a time, and the numbers that they become.
struct Rooms {
    depth: usize,
    high: usize,
    wide: usize,
    left: usize,
    right: usize,
    waiting: usize,
}

/// A part of a product whose operands are packed together.
struct Part<T: Factor> {
    rows: Range<usize>,
    columns: Range<usize>,
    /// Room for the panels of the left operand, of the right one, and for sums that wait.
    left: *mut T::Number,
    right: *mut T::Number,
    sums: *mut T::Number,
}

// SAFETY: the pointers name operands that nobody writes, and a result and room of which each task writes parts of its
// own.
unsafe impl<T: Factor> Sync for Block<T> {}
// SAFETY: as above.
unsafe impl<T: Factor> Sync for Part<T> {}
// SAFETY: as above.
unsafe impl<T: Factor, const RIGHT: bool> Sync for Panels<T, RIGHT> {}

/// Numbers from row to row of a left operand that is packed by rows, of so many numbers: by a line more than a
/// multiple of lines, because rows at powers of two fall on the same places of the caches.
fn apart(k: usize) -> usize {
    k.next_multiple_of(16) + 16
}

/// Whether a left operand's rows are dense, and lie so that tiles may read them as they are.
fn lies_by_rows<T: Factor>(matrix: &Matrix<T>) -> bool {
    let apart = matrix.row.unsigned_abs() * size_of::<T::Number>();
    T::PLAIN && T::PARTS == 1 && matrix.column == 1 && !apart.is_multiple_of(FAR)
}

/// An operand panel by panel: packed, or where packing would not pay, as it lies in memory.
struct Panels<T: Factor, const RIGHT: bool> {
    /// Rows of the left operand, or columns of the right one, in numbers.
    width: usize,
    /// Numbers along `k`.
    k: usize,
    /// Numbers across a panel.
    across: usize,
    count: usize,
    /// Panels from this number on are packed; of those before it, the operand has the steps.
    direct: usize,
    matrix: Matrix<T>,
    room: *mut T::Number,
    /// Whether they are packed by rows, not by steps along `k`.
    by_rows: bool,
}

impl<T: Factor, const RIGHT: bool> Panels<T, RIGHT> {
    /// Numbers across a panel that an element becomes.
    const PARTS: usize = if RIGHT { T::PARTS } else { 1 };

    /// Panels of `width x k` elements, each of which is used for `uses` columns or rows, with room to pack them into.
    fn new<I: Kernel<T::Number>>(
        matrix: Matrix<T>,
        width: usize,
        k: usize,
        uses: usize,
        room: *mut T::Number,
    ) -> Self {
        let across = if RIGHT { I::COLUMNS } else { I::ROWS };
        // Vectors are loaded from the right, single numbers from the left; each step along a panel goes
        // to another row of one of them.
        let loads = T::PLAIN && T::PARTS == 1 && (!RIGHT || matrix.row == 1);
        let apart = matrix.row.abs().max(matrix.column.abs()) as usize * size_of::<T::Number>();
        let near = apart < PAGE && !apart.is_multiple_of(PAGE / 2);
        let few = uses.saturating_mul(k * width) <= DIRECT;
        let by_rows = !RIGHT && matrix.column == 1;
        let width = width * Self::PARTS;
        // A panel that is not full is packed even so: tiles read all of it.
        let direct = if loads && near && few || !RIGHT && lies_by_rows(&matrix) { width / across } else { 0 };
        let (k, count) = (k * T::PARTS, width.div_ceil(across));
        Panels { width, k, across, count, direct, matrix, room, by_rows }
    }

    /// Panels that a task packs.
    fn each(&self) -> usize {
        (PACKED / (self.across * self.k)).max(1)
    }

    /// Tasks of packing.
    fn tasks(&self) -> usize {
        (self.count - self.direct).div_ceil(self.each())
    }

    /// Packs the panels of a task.
    ///
    /// # Safety
    /// The processor has the instruction set; the matrix has the elements, and there is room.
    unsafe fn pack<I: Kernel<T::Number>>(&self, task: usize) {
        let first = self.direct + task * self.each();
        let last = self.count.min(first + self.each());
        let (start, end) = (first * self.across, self.width.min(last * self.across));
        let (start, width, k) = (start / Self::PARTS, (end - start) / Self::PARTS, self.k / T::PARTS);
        let (from, to) = (self.matrix.from(start, 0), self.packed(first));
        // SAFETY: passed on.
        unsafe {
            match self.by_rows {
                true => Rows { from, rows: width, k, to, row: apart(self.k) }.run::<I>(),
                false => Pack::<T, RIGHT> { from, width, k, to }.run::<I>(),
            }
        }
    }

    /// Where a panel is packed.
    fn packed(&self, index: usize) -> *mut T::Number {
        let along = if self.by_rows { apart(self.k) } else { self.k };
        self.room.wrapping_add((index - self.direct) * self.across * along)
    }

    /// A panel's address, and its steps across and along `k`.
    fn get(&self, index: usize) -> (*const T::Number, isize, isize) {
        if index < self.direct {
            let Matrix { at, row, column } = self.matrix.from(index * self.across, 0);
            return (at.cast(), row, column);
        }
        match self.by_rows {
            true => (self.packed(index), apart(self.k) as isize, 1),
            false => (self.packed(index), 1, self.across as isize),
        }
    }
}

/// What is read ahead while a panel of the left operand is multiplied, piece by piece of `k` numbers: the panel below,
/// and after it some of the panels of the right one that come next, which are long and so are begun with early.
/// (Measured on Intel, float64, 512 x 512, two cores: without the latter the first tenth of a millisecond with other
/// panels takes 0.14 ms.)
struct Ahead<N> {
    below: *const N,
    /// From piece to piece of it, and their number.
    apart: isize,
    rows: usize,
    right: *const N,
    /// Pieces of the right.
    more: usize,
    k: usize,
}

impl<N> Ahead<N> {
    /// For a panel of the left one, where panels `next..` of the right one come next.
    fn new<T: Factor<Number = N>>(
        left: &Panels<T, false>,
        right: &Panels<T, true>,
        panel: usize,
        next: usize,
    ) -> Ahead<N> {
        let (rows, k) = (left.across, left.k);
        let (below, apart, step) = left.get((panel + 1) % left.count);
        // Packed step by step it is one piece, of as many numbers.
        let apart = if step == 1 { apart } else { k as isize };
        let packed = next >= right.direct && next < right.count;
        let pieces = TURN.min(right.count.saturating_sub(next)) * right.across;
        let first = panel * (2 * TURN).saturating_sub(rows);
        let (right, more) = match packed {
            true => (right.packed(next).wrapping_add(first * k).cast_const(), pieces.saturating_sub(first)),
            false => (below, 0),
        };
        Ahead { below, apart, rows, right, more, k }
    }

    /// A piece; what there is no more of is one that is there already.
    fn get(&self, piece: usize) -> *const N {
        match piece.checked_sub(self.rows) {
            None => self.below.wrapping_offset(piece as isize * self.apart),
            Some(piece) if piece < self.more => self.right.wrapping_add(piece * self.k),
            Some(_) => self.below,
        }
    }
}

/// The length of parts of at most `most`, as even as multiples of `unit` allow.
fn even(length: usize, most: usize, unit: usize) -> usize {
    length.div_ceil(length.div_ceil(most).max(1)).next_multiple_of(unit)
}
