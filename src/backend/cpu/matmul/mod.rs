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
use super::memory::Pool;
use super::threads;
use crate::base::dtype::dispatch;
use crate::base::error::Result;
use crate::base::settings;
use crate::device::backend::{Binding, Call};
use crate::device::routine::Matmul;
use block::Block;
use factor::{Factor, Matrix};
use tile::Kernel;
use vector::Column;

/// Multiplications and additions of one core per nanosecond, about, of numbers of eight bytes.
const FLOPS: f64 = 50.0;

/// Bytes that one core reads per nanosecond, about.
const BYTES: f64 = 10.0;

/// Runs a call.
///
/// # Errors
/// `OutOfMemory`, for what operands are packed into.
///
/// # Safety
/// The contract of calls: operands lie within their buffers, the result has its elements, and nobody
/// else uses its memory.
pub(super) unsafe fn run(matmul: &Matmul, call: &Call<'_>, pool: &Pool) -> Result<()> {
    let isa = Level::named(settings::current().isa.as_str());
    dispatch!(matmul.dtype, any T => with_isa!(isa, I => {
        // SAFETY: passed on; the level is one that the processor has.
        unsafe { products::<T>(matmul, call).run::<I>(pool) }
    }))
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

impl<T: Factor> Products<'_, T> {
    /// # Safety
    /// As [`run`](self::run); the processor has the instruction set.
    unsafe fn run<I: Kernel<T::Number>>(&self, pool: &Pool) -> Result<()> {
        let &Matmul { m, n, k, .. } = self.shape;
        let (products, len) = (self.shape.products(), self.shape.len());
        if k == 0 || len == 0 {
            // SAFETY: the result's own elements, of which zero bytes are the zeros.
            unsafe { std::ptr::write_bytes(self.c, 0, len) };
            return Ok(());
        }
        let flops = 2.0 * (len as f64 * k as f64) * (T::PARTS * T::PARTS) as f64;
        let rate = FLOPS * 8.0 / size_of::<T::Number>() as f64;
        let touched = (products * (m * k + k * n) * size_of::<T::Raw>()) as f64;
        let time = flops / rate + touched / BYTES;
        let threads = threads::worth(time as u64);
        // Many products take a thread each, some in a row; of few each takes all.
        let many = products >= threads;
        if m == 1 || n == 1 {
            threads::map_if(many && threads > 1, products, |i| {
                // SAFETY: passed on; each product writes its own part of the result.
                unsafe { self.column(i).run::<I>(if many { 1 } else { threads }) }
            });
            return Ok(());
        }
        let each = if many { products.div_ceil(4 * threads) } else { products };
        let words = self.block(0).words::<I>();
        let done = threads::map_if(many && threads > 1, products.div_ceil(each), |task| {
            pool.lend(words, |memory| {
                for i in task * each..products.min((task + 1) * each) {
                    // SAFETY: passed on; each product writes its own part of the result.
                    unsafe { self.block(i).run::<I>(if many { 1 } else { threads }, memory) }
                }
            })
        });
        done.into_iter().collect()
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
        let &Matmul { m, n, k, .. } = self.shape;
        Block { a, b, c, m, n, k }
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
