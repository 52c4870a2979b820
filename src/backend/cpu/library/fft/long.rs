//! Long lines, by all threads: the method of four steps.
//!
//! A line of `n = n1 * n2` numbers is a matrix of `n1` rows. Its columns are transformed, then
//! multiplied by roots of unity, then its rows are transformed, and the result is read off by columns
//! (D. H. Bailey, FFTs in external or hierarchical memory, J. Supercomputing 4, 1990). The split depends
//! on `n` alone, and so do the bits.

use super::super::super::threads;
use super::super::Shared;
use super::plans::{Real, with_scratch};
use crate::base::dtype::c128;
use crate::base::error::Result;
use crate::host::lists;
use num_complex::Complex;
use rustfft::{Fft, FftNum};
use std::f64::consts::FRAC_PI_2;
use std::sync::Arc;

/// Numbers from which on a line is long.
const LONG: usize = 1 << 16;
/// Fewest rows: with fewer, memory is not read in long enough pieces to gain anything.
const ROWS: usize = 128;
/// Bytes of the columns, or rows, that are worked on at once: some lines of the cache.
const TILE: usize = 256;

/// Rows and columns of a long line, if it is one that can be split.
pub(super) fn split(n: usize) -> Option<(usize, usize)> {
    if n < LONG {
        return None;
    }
    let n1 = (ROWS..=n.isqrt()).rev().find(|&n1| n.is_multiple_of(n1))?;
    Some((n1, n / n1))
}

/// `exp(2i pi m / n)`, correct to the last bit or so: the angle is brought to an eighth of a turn first.
fn root(m: usize, n: usize) -> c128 {
    let (quadrant, rest) = (4 * m / n, 4 * m % n);
    let angle = |part: usize| FRAC_PI_2 * (part as f64 / n as f64);
    let (sin, cos) = if 2 * rest > n {
        let (sin, cos) = angle(n - rest).sin_cos();
        (cos, sin)
    } else {
        angle(rest).sin_cos()
    };
    match quadrant % 4 {
        0 => c128::new(cos, sin),
        1 => c128::new(-sin, cos),
        2 => c128::new(-cos, -sin),
        _ => c128::new(sin, -cos),
    }
}

/// The plan of a long line.
pub(super) struct Long<T: FftNum> {
    columns: Arc<dyn Fft<T>>,
    rows: Arc<dyn Fft<T>>,
    /// Roots `w^m` as products of two: of `m`'s low bits, and of the others.
    low: Vec<c128>,
    high: Vec<c128>,
    bits: u32,
    /// `w^(c * k)` for the columns `c` of a tile and all rows `k`.
    near: Vec<Complex<T>>,
}

/// Numbers on a line: where it starts, the step from one to the next, how many there are.
#[derive(Clone, Copy)]
pub(super) struct Strided<E> {
    pub(super) start: Shared<E>,
    pub(super) step: isize,
    pub(super) len: usize,
}

impl<T: Real> Long<T> {
    /// The plan of columns and rows.
    pub(super) fn new(columns: Arc<dyn Fft<T>>, rows: Arc<dyn Fft<T>>, inverse: bool) -> Long<T> {
        let (n1, n) = (columns.len(), columns.len() * rows.len());
        let turn = |w: c128| if inverse { w } else { w.conj() };
        let bits = n.ilog2().div_ceil(2);
        let low = (0..1 << bits).map(|m| turn(root(m, n))).collect();
        let high = (0..=n >> bits).map(|m| turn(root((m << bits) % n, n))).collect();
        let near = (0..Self::tile()).flat_map(|c| (0..n1).map(move |k| c * k));
        let near = near.map(|m| turn(root(m, n))).map(|w| Complex::new(T::of(w.re), T::of(w.im))).collect();
        Long { columns, rows, low, high, bits, near }
    }

    /// Columns or rows worked on at once.
    fn tile() -> usize {
        TILE / size_of::<Complex<T>>()
    }

    /// The root `w^m`.
    #[inline(always)]
    fn root(&self, m: usize) -> c128 {
        self.high[m >> self.bits] * self.low[m & ((1 << self.bits) - 1)]
    }

    /// Transforms a line, in place or not. What is missing in `from` is zero.
    ///
    /// # Errors
    /// `OutOfMemory`: as much is needed as the line has.
    pub(super) fn run<S: Copy>(
        &self,
        from: Strided<S>,
        to: Strided<Complex<T>>,
        load: impl Fn(S) -> Complex<T> + Sync,
        store: impl Fn(Complex<T>) -> Complex<T> + Sync,
    ) -> Result<()> {
        let (n1, n2) = (self.columns.len(), self.rows.len());
        let mut between: Vec<Complex<T>> = lists::room(n1 * n2, "fft")?;
        let middle = Shared(between.as_mut_ptr());
        let tile = Self::tile();
        threads::map(n2.div_ceil(tile), |t| {
            self.columns_of(t * tile, tile.min(n2 - t * tile), &from, middle, &load);
        });
        threads::map(n1.div_ceil(tile), |t| {
            self.rows_of(t * tile, tile.min(n1 - t * tile), middle, &to, &store);
        });
        Ok(())
    }

    /// Transforms some columns and multiplies them by roots.
    fn columns_of<S: Copy>(
        &self,
        first: usize,
        count: usize,
        from: &Strided<S>,
        middle: Shared<Complex<T>>,
        load: &impl Fn(S) -> Complex<T>,
    ) {
        let (n1, n2) = (self.columns.len(), self.rows.len());
        let pitch = n1 + TILE / size_of::<Complex<T>>();
        let needed = self.columns.get_inplace_scratch_len();
        with_scratch((Self::tile() + 1) * pitch + needed, |memory| {
            let (lines, rest) = T::memory(memory).split_at_mut(count * pitch);
            let (base, scratch) = rest.split_at_mut(pitch);
            for i in 0..n1 {
                for c in 0..count {
                    let j = i * n2 + first + c;
                    lines[c * pitch + i] = match j < from.len {
                        // SAFETY: the line has `len` numbers, which nobody writes now.
                        true => load(unsafe { *from.start.get().offset(j as isize * from.step) }),
                        false => Complex::default(),
                    };
                }
            }
            for (k, base) in base[..n1].iter_mut().enumerate() {
                let w = self.root(first * k);
                *base = Complex::new(T::of(w.re), T::of(w.im));
            }
            for c in 0..count {
                let line = &mut lines[c * pitch..][..n1];
                self.columns.process_with_scratch(line, &mut scratch[..needed]);
                let near = &self.near[c * n1..][..n1];
                for ((x, &base), &near) in line.iter_mut().zip(base.iter()).zip(near) {
                    *x = *x * (base * near);
                }
            }
            for i in 0..n1 {
                for c in 0..count {
                    // SAFETY: there is room for `n1 * n2` numbers; tasks write disjoint columns.
                    unsafe { *middle.get().add(i * n2 + first + c) = lines[c * pitch + i] };
                }
            }
        });
    }

    /// Transforms some rows, and writes them as columns of the result.
    fn rows_of(
        &self,
        first: usize,
        count: usize,
        middle: Shared<Complex<T>>,
        to: &Strided<Complex<T>>,
        store: &impl Fn(Complex<T>) -> Complex<T>,
    ) {
        let (n1, n2) = (self.columns.len(), self.rows.len());
        let pitch = n2 + TILE / size_of::<Complex<T>>();
        let needed = self.rows.get_outofplace_scratch_len();
        with_scratch(Self::tile() * pitch + needed, |memory| {
            let (lines, scratch) = T::memory(memory).split_at_mut(count * pitch);
            for c in 0..count {
                // SAFETY: the columns are all written; rows are disjoint, and this task's alone.
                let row = unsafe { std::slice::from_raw_parts_mut(middle.get().add((first + c) * n2), n2) };
                let line = &mut lines[c * pitch..][..n2];
                self.rows.process_outofplace_with_scratch(row, line, &mut scratch[..needed]);
            }
            for i in 0..n2 {
                for c in 0..count {
                    let k = i * n1 + first + c;
                    // SAFETY: the line has room for `n1 * n2` numbers; tasks write disjoint ones.
                    unsafe {
                        *to.start.get().offset(k as isize * to.step) = store(lines[c * pitch + i]);
                    }
                }
            }
        });
    }
}
