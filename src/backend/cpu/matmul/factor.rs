//! Elements as numbers of a product, and the packing of operands into panels.
//!
//! A complex product is a real one of twice the inner length and twice the columns: on the left a
//! number is its two parts side by side, on the right it is the matrix `[[re, im], [-im, re]]`. The
//! result then has real and imaginary parts side by side, as memory has them.

use super::lanes::Number;
use super::tile::Kernel;
use crate::backend::cpu::isa::Job;
use crate::backend::cpu::lane::{narrow_bf16, narrow_f16, widen_bf16, widen_f16};
use crate::base::dtype::{bf16, c64, c128, f16};
use crate::base::element::Element;
use std::marker::PhantomData;
use std::mem::MaybeUninit;

/// An element as a factor of products.
pub(super) trait Factor: Element {
    /// What its products are summed in.
    type Number: Number;
    /// Numbers that an element is.
    const PARTS: usize = 1;
    /// Whether memory holds these numbers as they are.
    const PLAIN: bool = true;
    /// A part, on the left.
    fn left(raw: Self::Raw, part: usize) -> Self::Number;
    /// A part of column `part`, on the right, beside part `row` of the left.
    fn right(raw: Self::Raw, row: usize, part: usize) -> Self::Number;
    /// A sum as an element, where memory does not hold numbers.
    fn store(sum: Self::Number) -> Self::Raw;
}

macro_rules! factors {
    ($($t:ident $number:ident $plain:literal |$raw:ident| $load:expr, |$sum:ident| $store:expr;)*) => { $(
        impl Factor for $t {
            type Number = $number;
            const PLAIN: bool = $plain;
            #[inline(always)]
            fn left($raw: Self::Raw, _: usize) -> $number { $load }
            #[inline(always)]
            fn right($raw: Self::Raw, _: usize, _: usize) -> $number { $load }
            #[inline(always)]
            fn store($sum: $number) -> Self::Raw { $store }
        }
    )* };
}
// Integers wrap, so that a sum in a wider type has the right lower bits. `or` of `and`s is whether a
// sum of zeros and ones is zero, which float32 never gets wrong, as no integer that wraps would.
factors! {
    bool f32 false |raw| f32::from(raw), |sum| u8::from(sum != 0.0);
    i8 i32 false |raw| raw.into(), |sum| sum as i8;
    i16 i32 false |raw| raw.into(), |sum| sum as i16;
    i32 i32 true |raw| raw, |sum| sum;
    i64 i64 true |raw| raw, |sum| sum;
    u8 i32 false |raw| raw.into(), |sum| sum as u8;
    u16 i32 false |raw| raw.into(), |sum| sum as u16;
    u32 i32 true |raw| raw as i32, |sum| sum as u32;
    u64 i64 true |raw| raw as i64, |sum| sum as u64;
    f16 f32 false |raw| widen_f16(raw), |sum| narrow_f16(sum);
    bf16 f32 false |raw| widen_bf16(raw), |sum| narrow_bf16(sum);
    f32 f32 true |raw| raw, |sum| sum;
    f64 f64 true |raw| raw, |sum| sum;
}

macro_rules! complex_factors {
    ($($t:ident $number:ident)*) => { $(
        impl Factor for $t {
            type Number = $number;
            const PARTS: usize = 2;
            #[inline(always)]
            fn left(raw: $t, part: usize) -> $number { if part == 0 { raw.re } else { raw.im } }
            #[inline(always)]
            fn right(raw: $t, row: usize, part: usize) -> $number {
                match (row, part) {
                    (0, 0) | (1, 1) => raw.re,
                    (0, _) => raw.im,
                    _ => -raw.im,
                }
            }
            #[inline(always)]
            fn store(_: $number) -> $t { unreachable!("memory holds the parts as they are") }
        }
    )* };
}
complex_factors!(c64 f32  c128 f64);

/// A matrix in memory: its first element, and the steps in elements from row to row and from column
/// to column.
pub(super) struct Matrix<T: Factor> {
    pub(super) at: *const T::Raw,
    pub(super) row: isize,
    pub(super) column: isize,
}

impl<T: Factor> Clone for Matrix<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Factor> Copy for Matrix<T> {}

impl<T: Factor> Matrix<T> {
    /// The matrix from an element on.
    pub(super) fn from(self, row: usize, column: usize) -> Self {
        let step =
            (row as isize).wrapping_mul(self.row).wrapping_add((column as isize).wrapping_mul(self.column));
        Matrix { at: self.at.wrapping_offset(step), ..self }
    }

    /// Rows and columns exchanged.
    pub(super) fn transposed(self) -> Self {
        Matrix { at: self.at, row: self.column, column: self.row }
    }

    /// An element.
    ///
    /// # Safety
    /// It lies in memory that nobody writes.
    #[inline(always)]
    pub(super) unsafe fn get(&self, row: usize, column: usize) -> T::Raw {
        let step = row as isize * self.row + column as isize * self.column;
        // SAFETY: passed on.
        unsafe { *self.at.offset(step) }
    }
}

/// Packs `width x k` elements of an operand into panels: for the left, `width` counts rows, for the
/// right columns. In a panel of as many numbers as a tile has, those of one step along `k` lie side by
/// side; what a panel has beyond `width` is zeros.
pub(super) struct Pack<T: Factor, const RIGHT: bool> {
    /// Of the right its transpose, so that both have steps across the panel first.
    pub(super) from: Matrix<T>,
    pub(super) width: usize,
    /// In elements.
    pub(super) k: usize,
    pub(super) to: *mut T::Number,
}

impl<T: Factor, const RIGHT: bool> Pack<T, RIGHT> {
    /// Packs.
    ///
    /// # Safety
    /// The processor has the instruction set; the matrix has the elements, and there is room.
    #[inline(always)]
    pub(super) unsafe fn run<I: Kernel<T::Number>>(self) {
        let job = RunPack::<T, I, RIGHT>(self, PhantomData);
        // SAFETY: passed on.
        unsafe { I::job(job) }
    }
}

/// Copies `rows x k` elements of the left operand, whose rows are dense, row by row: tiles read them so as well,
/// and nothing is transposed. Rows are `row` numbers apart; those that the last panel lacks are zeros.
pub(super) struct Rows<T: Factor> {
    pub(super) from: Matrix<T>,
    pub(super) rows: usize,
    /// In elements.
    pub(super) k: usize,
    pub(super) to: *mut T::Number,
    pub(super) row: usize,
}

impl<T: Factor> Rows<T> {
    /// Copies.
    ///
    /// # Safety
    /// As [`Pack::run`].
    #[inline(always)]
    pub(super) unsafe fn run<I: Kernel<T::Number>>(self) {
        let job = RunRows::<T, I>(self, PhantomData);
        // SAFETY: passed on.
        unsafe { I::job(job) }
    }
}

struct RunRows<T: Factor, I>(Rows<T>, PhantomData<I>);

impl<T: Factor, I: Kernel<T::Number>> Job for RunRows<T, I> {
    type Out = ();
    #[inline(always)]
    fn run(self) {
        let Rows { from, rows, k, to, row } = self.0;
        for i in 0..rows.next_multiple_of(I::ROWS) {
            // SAFETY: there is room for whole panels, and the elements are the matrix's; they are dense.
            unsafe {
                let to = std::slice::from_raw_parts_mut(to.add(i * row), k * T::PARTS);
                if i >= rows {
                    to.fill(T::Number::ZERO);
                    continue;
                }
                let from = std::slice::from_raw_parts(from.from(i, 0).at, k);
                for (to, &raw) in to.chunks_exact_mut(T::PARTS).zip(from) {
                    for (part, to) in to.iter_mut().enumerate() {
                        *to = T::left(raw, part);
                    }
                }
            }
        }
    }
}

struct RunPack<T: Factor, I, const RIGHT: bool>(Pack<T, RIGHT>, PhantomData<I>);

impl<T: Factor, I: Kernel<T::Number>, const RIGHT: bool> Job for RunPack<T, I, RIGHT> {
    type Out = ();
    #[inline(always)]
    fn run(self) {
        let Pack { from, width, k, to } = self.0;
        let panel = if RIGHT { I::COLUMNS } else { I::ROWS };
        // Elements across a panel; of the left, an element is one row whatever its parts.
        let across = if RIGHT { panel / T::PARTS } else { panel };
        for (n, start) in (0..width).step_by(across).enumerate() {
            let count = across.min(width - start);
            // SAFETY: the elements are the matrix's, and there is room for whole panels.
            unsafe {
                let to = to.add(n * panel * k * T::PARTS);
                let from = from.from(start, 0);
                match (count == across, from.row) {
                    (true, 1) if T::PLAIN && T::PARTS == 1 => {
                        // Of a length that the compiler knows: whole vectors.
                        for p in 0..k {
                            let from = from.from(0, p).at.cast::<T::Number>();
                            from.copy_to_nonoverlapping(to.add(p * panel), panel);
                        }
                    }
                    (true, 1) => fill::<T, RIGHT>(Matrix { row: 1, ..from }, across, panel, k, to),
                    (true, _) => fill::<T, RIGHT>(from, across, panel, k, to),
                    (false, _) => {
                        std::slice::from_raw_parts_mut(to, panel * k * T::PARTS).fill(T::Number::ZERO);
                        fill::<T, RIGHT>(from, count, panel, k, to);
                    }
                }
            }
        }
    }
}

/// Elements that are read of a row at a time: a line of the first cache, if they have eight bytes.
const LINE: usize = 8;

/// Most rows or columns of a panel.
const WIDEST: usize = 48;

/// Packs one panel.
///
/// # Safety
/// The matrix has `count x k` elements; there is room.
#[inline(always)]
unsafe fn fill<T: Factor, const RIGHT: bool>(
    from: Matrix<T>,
    count: usize,
    panel: usize,
    k: usize,
    to: *mut T::Number,
) {
    // Rows that lie far apart share places of the first cache: a line is used up when it is read.
    let whole = if from.column == 1 && from.row != 1 { k - k % LINE } else { 0 };
    // SAFETY: the caller's; `count` is at most `WIDEST`, and what is read of `lines` was written.
    unsafe {
        let mut lines = [[MaybeUninit::<T::Raw>::uninit(); LINE]; WIDEST];
        for start in (0..whole).step_by(LINE) {
            for (i, line) in lines[..count].iter_mut().enumerate() {
                *line = from.from(i, start).at.cast::<[MaybeUninit<T::Raw>; LINE]>().read_unaligned();
            }
            let read = |i: usize, p: usize| lines[i][p].assume_init();
            for p in 0..LINE {
                let to = to.add((start + p) * T::PARTS * panel);
                put::<T, RIGHT>(|i| read(i, p), count, panel, to);
            }
        }
        for p in whole..k {
            put::<T, RIGHT>(|i| from.get(i, p), count, panel, to.add(p * T::PARTS * panel));
        }
    }
}

/// Writes the numbers of one step along `k`.
///
/// # Safety
/// There is room.
#[inline(always)]
unsafe fn put<T: Factor, const RIGHT: bool>(
    get: impl Fn(usize) -> T::Raw,
    count: usize,
    panel: usize,
    to: *mut T::Number,
) {
    for i in 0..count {
        let raw = get(i);
        for part in 0..T::PARTS {
            for column in 0..if RIGHT { T::PARTS } else { 1 } {
                let number = if RIGHT { T::right(raw, part, column) } else { T::left(raw, part) };
                let place = if RIGHT { i * T::PARTS + column } else { i };
                // SAFETY: the caller's.
                unsafe { *to.add(part * panel + place) = number };
            }
        }
    }
}
