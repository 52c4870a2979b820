//! Products of a matrix with a vector.
//!
//! Memory is the limit there, so that the matrix is read as it lies, once. A sum is one tree whatever
//! the matrix's strides: chunks of `CHUNK` numbers, in which lane `l` adds products `l`, `l + 32`...;
//! lanes fold by halves; chunks are added in order.

use super::factor::{Factor, Matrix};
use super::lanes::Number;
use super::tile::{Dot, Kernel, LANES};
use crate::backend::cpu::isa::{Job, Shell};
use crate::backend::cpu::threads;
use std::marker::PhantomData;
use std::ops::Range;

/// Numbers of a chunk.
const CHUNK: usize = 1 << 14;

/// Numbers along a row that are converted at a time; a multiple of the lanes.
const PIECE: usize = 1024;

/// Bytes of the rows that a matrix of unit steps down its columns is walked in: a page, and lanes that
/// stay in the second-level cache.
const STRIP: usize = 4096;

/// Bytes of the matrix that a task reads, at least a few tasks a thread: about twenty microseconds, so that a thread
/// that begins late or is held up does not hold up others for long. (Measured on Intel, 2048 x 2048, two cores, by
/// turns: with quarters of the matrix 1.02 times as long in float64, 1.15 in float32.)
const TASK: usize = 512 << 10;

/// Rows shorter than this are multiplied many at a time.
const SHORT: usize = 24;

/// Products that a strip adds to a lane at a time.
const DEEP: usize = 4;

/// Memory to work in, aligned to lines.
struct Scratch(Vec<Line>);

/// What a cache holds as one, and the largest vector.
#[derive(Clone, Copy)]
#[repr(align(64))]
struct Line {
    _words: [u64; 8],
}

impl Scratch {
    /// Room for so many numbers.
    fn new<N: Number>(numbers: usize) -> Scratch {
        let lines = (numbers * size_of::<N>()).div_ceil(size_of::<Line>());
        Scratch(vec![Line { _words: [0; 8] }; lines])
    }

    /// The numbers' address.
    fn start<N: Number>(&mut self) -> *mut N {
        self.0.as_mut_ptr().cast()
    }
}

/// The product of `matrix`, of `rows x k`, with a vector of `k`.
pub(super) struct Column<T: Factor> {
    pub(super) matrix: Matrix<T>,
    pub(super) vector: *const T::Raw,
    /// Step through the vector.
    pub(super) step: isize,
    pub(super) rows: usize,
    pub(super) k: usize,
    /// The result's first element; the others follow.
    pub(super) c: *mut T::Raw,
}

// SAFETY: the pointers name operands that nobody writes, and the result is written by one thread.
unsafe impl<T: Factor> Sync for Column<T> {}

impl<T: Factor> Column<T> {
    /// Computes, on as many threads.
    ///
    /// # Safety
    /// The processor has the instruction set; operands and result have the elements; nobody else uses
    /// the result.
    pub(super) unsafe fn run<I: Kernel<T::Number>>(&self, threads: usize) {
        let numbers = self.k * T::PARTS;
        // A vector for each part of the result.
        let mut factors = vec![T::Number::ZERO; numbers * T::PARTS];
        for p in 0..self.k {
            // SAFETY: the vector has `k` elements.
            let raw = unsafe { *self.vector.offset(p as isize * self.step) };
            for part in 0..T::PARTS {
                for row in 0..T::PARTS {
                    factors[part * numbers + p * T::PARTS + row] = T::right(raw, row, part);
                }
            }
        }
        let chunks = numbers.div_ceil(CHUNK).max(1);
        // Enough pieces for all threads, of whole strips where the matrix is walked in such and has many.
        let strip = STRIP / size_of::<T::Number>();
        let least = if self.matrix.row == 1 && self.rows >= 2 * strip { strip } else { 8 };
        let bytes = self.rows * self.k * size_of::<T::Raw>();
        let wanted = if threads > 1 { (bytes / TASK).max(4 * threads).div_ceil(chunks) } else { 1 };
        let rows = self.rows.div_ceil(wanted).next_multiple_of(least);
        let pieces = self.rows.div_ceil(rows);
        let task = |i: usize| {
            let (piece, chunk) = (i / chunks, i % chunks);
            let rows = piece * rows..self.rows.min((piece + 1) * rows);
            let columns = chunk * CHUNK..numbers.min((chunk + 1) * CHUNK);
            // SAFETY: passed on.
            unsafe { self.part::<I>(rows, columns, &factors) }
        };
        let tasks = pieces * chunks;
        let parts: Vec<Vec<T::Number>> = threads::map_if(threads > 1, tasks, task);
        for (piece, parts) in parts.chunks(chunks).enumerate() {
            let mut sums = parts[0].clone();
            for part in &parts[1..] {
                for (sum, &more) in sums.iter_mut().zip(part) {
                    *sum = sum.add(more);
                }
            }
            // SAFETY: the result has `rows` elements, and where memory holds numbers as many of these.
            unsafe {
                let c = self.c.add(piece * rows);
                if T::PLAIN {
                    std::ptr::copy_nonoverlapping(sums.as_ptr(), c.cast(), sums.len());
                } else {
                    for (i, &sum) in sums.iter().enumerate() {
                        *c.add(i) = T::store(sum);
                    }
                }
            }
        }
    }

    /// The sums of some rows over one chunk, part by part of each element.
    ///
    /// # Safety
    /// As [`Column::run`].
    unsafe fn part<I: Kernel<T::Number>>(
        &self,
        rows: Range<usize>,
        columns: Range<usize>,
        factors: &[T::Number],
    ) -> Vec<T::Number> {
        let numbers = self.k * T::PARTS;
        let mut sums = vec![T::Number::ZERO; rows.len() * T::PARTS];
        for part in 0..T::PARTS {
            let factors = &factors[part * numbers..][columns.clone()];
            let out = &mut sums[part..];
            // SAFETY: passed on.
            unsafe {
                let matrix = self.matrix.from(rows.start, columns.start / T::PARTS);
                let count = rows.len();
                match (T::PLAIN, matrix.row, matrix.column) {
                    (true, 1, _) if T::PARTS == 1 && count > 1 => strips::<T, I>(matrix, count, factors, out),
                    _ if factors.len() < SHORT && count >= SHORT => {
                        turned::<T, I>(matrix, count, factors, out)
                    }
                    (true, row, 1) => {
                        let a = matrix.at.cast::<T::Number>();
                        rows_of::<T, I>(a, row * T::PARTS as isize, count, factors, out);
                    }
                    _ => converted::<T, I>(matrix, count, factors, out),
                }
            }
        }
        sums
    }
}

/// Lanes folded by halves, row by row.
struct Fold<'a, N> {
    rows: &'a [[N; LANES]],
    /// Each sum, `step` from the one before.
    out: &'a mut [N],
    step: usize,
}

impl<N: Number> Job for Fold<'_, N> {
    type Out = ();
    // Within the instruction set's shell, and in arrays of fixed lengths, the halves are vectors: a row
    // of a few thousand numbers takes hardly longer than its lanes would one by one.
    #[inline(always)]
    fn run(self) {
        const { assert!(LANES == 32) };
        for (row, out) in self.rows.iter().zip(self.out.iter_mut().step_by(self.step)) {
            let a: [N; 16] = std::array::from_fn(|i| row[i].add(row[i + 16]));
            let b: [N; 8] = std::array::from_fn(|i| a[i].add(a[i + 8]));
            let c: [N; 4] = std::array::from_fn(|i| b[i].add(b[i + 4]));
            let d: [N; 2] = std::array::from_fn(|i| c[i].add(c[i + 2]));
            *out = d[0].add(d[1]);
        }
    }
}

/// Rows whose numbers lie side by side.
///
/// # Safety
/// As [`Column::run`]: `count` rows of as many numbers as factors, `row` apart.
unsafe fn rows_of<T: Factor, I: Kernel<T::Number>>(
    a: *const T::Number,
    row: isize,
    count: usize,
    factors: &[T::Number],
    out: &mut [T::Number],
) {
    let mut i = 0;
    while i < count {
        let single = count - i < I::DOTS;
        let some = if single { 1 } else { I::DOTS };
        let mut lanes = [[T::Number::ZERO; LANES]; 4];
        let dot = Dot {
            a: a.wrapping_offset(i as isize * row),
            row,
            x: factors.as_ptr(),
            len: factors.len(),
            lanes: lanes.as_mut_ptr(),
        };
        // SAFETY: passed on; there are lanes for the most rows that any set takes.
        unsafe {
            const { assert!(I::DOTS <= 4) };
            I::dots(dot, single);
            I::job(Fold { rows: &lanes[..some], out: &mut out[i * T::PARTS..], step: T::PARTS });
        }
        i += some;
    }
}

/// Rows of any elements and steps: converted piece by piece.
///
/// # Safety
/// As [`rows_of`].
unsafe fn converted<T: Factor, I: Kernel<T::Number>>(
    matrix: Matrix<T>,
    count: usize,
    factors: &[T::Number],
    out: &mut [T::Number],
) {
    let mut row = [T::Number::ZERO; PIECE];
    for i in 0..count {
        let mut lanes = [T::Number::ZERO; LANES];
        for (n, factors) in factors.chunks(PIECE).enumerate() {
            let from = matrix.from(i, n * PIECE / T::PARTS);
            // SAFETY: passed on; the piece has been converted for as many factors.
            unsafe {
                I::job(Convert::<T, I> { from, to: &mut row[..factors.len()], isa: PhantomData });
                let (a, len) = (row.as_ptr(), factors.len());
                I::dots(Dot { a, row: 0, x: factors.as_ptr(), len, lanes: &mut lanes }, true);
            }
        }
        // SAFETY: the processor has the instruction set.
        unsafe { I::job(Fold { rows: &[lanes], out: &mut out[i * T::PARTS..], step: 1 }) };
    }
}

/// Part of a row as numbers.
struct Convert<'a, T: Factor, I> {
    from: Matrix<T>,
    to: &'a mut [T::Number],
    isa: PhantomData<I>,
}

impl<T: Factor, I: Shell> Job for Convert<'_, T, I> {
    type Out = ();
    #[inline(always)]
    fn run(self) {
        let Convert { from, to, .. } = self;
        // A loop of its own for elements side by side, which the compiler makes vectors of.
        let from = if from.column == 1 { Matrix { column: 1, ..from } } else { from };
        for (p, to) in to.chunks_exact_mut(T::PARTS).enumerate() {
            // SAFETY: whoever made the job vouches for the elements.
            let raw = unsafe { from.get(0, p) };
            for (part, to) in to.iter_mut().enumerate() {
                *to = T::left(raw, part);
            }
        }
    }
}

/// Rows one step apart: the matrix is walked column by column, in strips of rows whose lanes stay in
/// the caches.
///
/// # Safety
/// As [`rows_of`]; memory holds numbers as they are, one for each element.
unsafe fn strips<T: Factor, I: Kernel<T::Number>>(
    matrix: Matrix<T>,
    count: usize,
    factors: &[T::Number],
    out: &mut [T::Number],
) {
    let strip = STRIP / size_of::<T::Number>();
    let mut scratch = Scratch::new::<T::Number>(LANES * strip);
    let lanes: *mut T::Number = scratch.start();
    for start in (0..count).step_by(strip) {
        let rows = strip.min(count - start);
        // SAFETY: there is room for the lanes of a strip, all initialised; the rest is passed on.
        unsafe {
            let lanes = std::slice::from_raw_parts_mut(lanes, LANES * rows);
            let from = matrix.from(start, 0);
            let (a, column) = (from.at.cast::<T::Number>(), from.column);
            I::job(Strip::<T::Number, I> { a, column, rows, factors, lanes, isa: PhantomData });
        }
        // SAFETY: the strip's lanes are initialised.
        let lanes = unsafe { std::slice::from_raw_parts(lanes, LANES * rows) };
        out[start..start + rows].copy_from_slice(&lanes[..rows]);
    }
}

/// A strip: its lanes, `rows` of them side by side, are added to and folded into the first.
struct Strip<'a, N, I> {
    a: *const N,
    column: isize,
    rows: usize,
    factors: &'a [N],
    lanes: &'a mut [N],
    isa: PhantomData<I>,
}

impl<N: Number, I: Shell> Job for Strip<'_, N, I> {
    type Out = ();
    #[inline(always)]
    fn run(self) {
        let Strip { a, column, rows, factors, lanes, .. } = self;
        for (n, some) in factors.chunks(LANES * DEEP).enumerate() {
            let start = n * LANES * DEEP;
            // SAFETY: whoever made the job vouches for the rows of each column.
            let column = |p: usize| unsafe {
                std::slice::from_raw_parts(a.offset((start + p) as isize * column), rows)
            };
            for lane in 0..some.len().min(LANES) {
                let sums = &mut lanes[lane * rows..][..rows];
                let mut add = n > 0;
                let mut p = lane;
                // In the order of the products, several at a time if there are: a lane is then read
                // and written less often than the matrix.
                if p + (DEEP - 1) * LANES < some.len() {
                    let from: [&[N]; DEEP] = std::array::from_fn(|q| column(p + q * LANES));
                    let factors: [N; DEEP] = std::array::from_fn(|q| some[p + q * LANES]);
                    for (i, sum) in sums.iter_mut().enumerate() {
                        let mut value = if add { *sum } else { N::ZERO };
                        for (from, factor) in from.iter().zip(factors) {
                            value = fma::<N, I>(from[i], factor, value);
                        }
                        *sum = value;
                    }
                    continue;
                }
                while p < some.len() {
                    for (sum, &x) in sums.iter_mut().zip(column(p)) {
                        *sum = fma::<N, I>(x, some[p], if add { *sum } else { N::ZERO });
                    }
                    add = true;
                    p += LANES;
                }
            }
        }
        // Lanes without a product are zero: those that the fold would meet are written.
        let used = factors.len().min(LANES);
        let whole = used.next_power_of_two();
        lanes[used * rows..whole * rows].fill(N::ZERO);
        let mut half = whole / 2;
        while half > 0 {
            let (to, from) = lanes.split_at_mut(half * rows);
            for (to, &x) in to.iter_mut().zip(&from[..half * rows]) {
                *to = to.add(x);
            }
            half /= 2;
        }
    }
}

/// `a * b + c`, as the instruction set has it.
#[inline(always)]
fn fma<N: Number, I: Shell>(a: N, b: N, c: N) -> N {
    if I::FMA { a.mul_add::<true>(b, c) } else { a.mul_add::<false>(b, c) }
}

/// Short rows of any elements and steps: turned into strips.
///
/// # Safety
/// As [`rows_of`].
unsafe fn turned<T: Factor, I: Kernel<T::Number>>(
    matrix: Matrix<T>,
    count: usize,
    factors: &[T::Number],
    out: &mut [T::Number],
) {
    const ROWS: usize = 128;
    let len = factors.len();
    let mut scratch = Scratch::new::<T::Number>((LANES + len) * ROWS);
    let lanes: *mut T::Number = scratch.start();
    for start in (0..count).step_by(ROWS) {
        let rows = ROWS.min(count - start);
        // SAFETY: there is room for lanes and numbers of a strip, all initialised.
        let (lanes, numbers) =
            unsafe { std::slice::from_raw_parts_mut(lanes, (LANES + len) * rows) }.split_at_mut(LANES * rows);
        for i in 0..rows {
            for p in 0..len {
                // SAFETY: the caller vouches for the elements.
                let raw = unsafe { matrix.get(start + i, p / T::PARTS) };
                numbers[p * rows + i] = T::left(raw, p % T::PARTS);
            }
        }
        // SAFETY: the numbers are those of a strip.
        unsafe {
            let (a, column) = (numbers.as_ptr(), rows as isize);
            I::job(Strip::<T::Number, I> { a, column, rows, factors, lanes: &mut *lanes, isa: PhantomData });
        }
        for (i, &sum) in lanes[..rows].iter().enumerate() {
            out[(start + i) * T::PARTS] = sum;
        }
    }
}
