//! Products of matrices.
//!
//! One blocked loop serves all dtypes. What differs is the type that products are summed in, how
//! elements become such numbers when operands are packed, and the vectors of the innermost loop. Each
//! number of the result is summed in an order that depends on `k` alone, so that its bits depend
//! neither on how the work is cut nor on threads, strides or (where there is fma) the instruction set.
//! Products with a vector go another way, with an order of their own.

mod block;
mod factor;
mod lanes;
mod tile;
mod vector;

use super::isa::{Level, with_isa};
use super::threads;
use crate::base::dtype::dispatch;
use crate::base::settings;
use crate::device::backend::{Binding, Call};
use crate::device::routine::Matmul;
use block::{Block, Scratch};
use factor::{Factor, Matrix};
use std::cell::RefCell;
use tile::Kernel;
use vector::Column;

/// Multiplications and additions of one core per nanosecond, about, of numbers of eight bytes.
const FLOPS: f64 = 50.0;

/// Nanoseconds of work that are worth a task of their own, if each thread has one. Each packs its operands
/// anew: with eight of them instead of two, 1024 x 1024 of float64 takes 22.5 ms instead of 21.5.
const TASK: f64 = 1e8;

/// Bytes that one core reads per nanosecond, about.
const BYTES: f64 = 10.0;

/// Runs a call.
///
/// # Safety
/// The contract of calls: operands lie within their buffers, the result has its elements, and nobody
/// else uses its memory.
pub(super) unsafe fn run(matmul: &Matmul, call: &Call<'_>) {
    let isa = Level::named(settings::current().isa.as_str());
    dispatch!(matmul.dtype, any T => with_isa!(isa, I => {
        // SAFETY: passed on; the level is one that the processor has.
        unsafe { products::<T>(matmul, call).run::<I>() }
    }));
}

/// The operands of a call by their addresses.
fn products<'a, T: Factor>(matmul: &'a Matmul, call: &Call<'_>) -> Products<'a, T> {
    let place = |binding: &Binding<'_>| binding.buffer.handle() + binding.offset * size_of::<T::Raw>();
    let ([a, b], [c]) = (call.inputs, call.outputs) else { unreachable!("a product of two arrays") };
    let (a, b) = (place(a) as *const T::Raw, place(b) as *const T::Raw);
    Products { shape: matmul, a, b, c: place(c) as *mut T::Raw }
}

/// A stack of products.
struct Products<'a, T: Factor> {
    shape: &'a Matmul,
    a: *const T::Raw,
    b: *const T::Raw,
    c: *mut T::Raw,
}

// SAFETY: the pointers name operands that nobody writes, and a result of which each thread writes parts
// of its own.
unsafe impl<T: Factor> Sync for Products<'_, T> {}

thread_local! {
    /// What this thread packs into: at most a few megabytes, kept for the next product.
    static SCRATCH: RefCell<Scratch> = RefCell::default();
}

impl<T: Factor> Products<'_, T> {
    /// # Safety
    /// As [`run`](self::run); the processor has the instruction set.
    unsafe fn run<I: Kernel<T::Number>>(&self) {
        let &Matmul { m, n, k, .. } = self.shape;
        let (products, len) = (self.shape.products(), self.shape.len());
        if k == 0 {
            // SAFETY: the result's own elements, of which zero bytes are the zeros.
            unsafe { std::ptr::write_bytes(self.c, 0, len) };
            return;
        }
        let flops = 2.0 * (len as f64 * k as f64) * (T::PARTS * T::PARTS) as f64;
        let rate = FLOPS * 8.0 / size_of::<T::Number>() as f64;
        let touched = (products * (m * k + k * n) * size_of::<T::Raw>()) as f64;
        let time = flops / rate + touched / BYTES;
        let threads = threads::worth(time as u64);
        if m == 1 || n == 1 {
            let many = products >= threads;
            threads::map_if(many && threads > 1, products, |i| {
                // SAFETY: passed on; each product writes its own part of the result.
                unsafe { self.column(i).run::<I>(if many { 1 } else { threads }) }
            });
            return;
        }
        // A few tasks per thread where that pays, so that an interrupted one does not hold up the rest.
        let each = ((time / TASK) as usize / threads).clamp(1, 4);
        let tasks = if threads == 1 { 1 } else { each * threads };
        let (rows, columns) = grid::<T, I>(m, n, tasks.div_ceil(products));
        let (down, across) = (m.div_ceil(rows), n.div_ceil(columns));
        threads::map_if(threads > 1, products * down * across, |task| {
            let (i, part) = (task / (down * across), task % (down * across));
            let (row, column) = (part / across * rows, part % across * columns);
            let (row, column) = (row..m.min(row + rows), column..n.min(column + columns));
            SCRATCH.with_borrow_mut(|scratch| {
                // SAFETY: passed on; tasks write disjoint blocks of the result.
                unsafe { self.block(i).run::<I>(row, column, scratch) }
            });
        });
    }

    /// The operands of one of the products.
    fn operands(&self, i: usize) -> (Matrix<T>, Matrix<T>, *mut T::Raw) {
        let Matmul { batch, m, n, a, b, .. } = self.shape;
        let (mut left, mut right) = (0, 0);
        let mut rest = i;
        for (axis, &length) in batch.iter().enumerate().rev() {
            let index = (rest % length) as isize;
            rest /= length;
            left += index * a[axis];
            right += index * b[axis];
        }
        let last = batch.len();
        (
            Matrix { at: self.a.wrapping_offset(left), row: a[last], column: a[last + 1] },
            Matrix { at: self.b.wrapping_offset(right), row: b[last], column: b[last + 1] },
            self.c.wrapping_add(i * m * n),
        )
    }

    fn block(&self, i: usize) -> Block<T> {
        let (a, b, c) = self.operands(i);
        Block { a, b, c, n: self.shape.n, k: self.shape.k }
    }

    /// A product with a vector: a row times a matrix is its transpose times a column.
    fn column(&self, i: usize) -> Column<T> {
        let (a, b, c) = self.operands(i);
        let &Matmul { m, n, k, .. } = self.shape;
        match n {
            1 => Column { matrix: a, vector: b.at, step: b.row, rows: m, k, c },
            _ => Column { matrix: b.transposed(), vector: a.at, step: a.column, rows: n, k, c },
        }
    }
}

/// Rows and columns of the blocks that a result is cut into, for about so many tasks.
fn grid<T: Factor, I: Kernel<T::Number>>(m: usize, n: usize, tasks: usize) -> (usize, usize) {
    // Each block packs its operands anew, so that small ones do not pay.
    const LEAST: usize = 64;
    let (most_down, most_across) = (m.div_ceil(LEAST), n.div_ceil(LEAST));
    let cuts = (1..=tasks.min(most_down)).rev().map(|down| (down, tasks.div_ceil(down).min(most_across)));
    // No thread is to be left without a task or with one more than others; then the less is packed the
    // better. Each cut across packs the left operand again, each cut down the right one, which takes
    // about twice the time.
    let (down, across) = cuts
        .min_by_key(|&(down, across)| (tasks.abs_diff(down * across), 2 * down * n + across * m))
        .unwrap_or((1, 1));
    let part = |length: usize, parts: usize, tile: usize| length.div_ceil(parts).next_multiple_of(tile);
    let rows = part(m, down, I::ROWS);
    // Sums that memory does not hold as they are wait in a block of their own, which is to be small.
    (if T::PLAIN { rows } else { rows.min(512) }, part(n, across, I::VECTOR))
}
