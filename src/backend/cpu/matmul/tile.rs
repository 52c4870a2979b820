//! The innermost loops: a tile of a product in registers, and dot products of a few rows.

use super::lanes::{Group, Lanes, Number};
#[cfg(target_arch = "x86_64")]
use super::lanes::{Longs256, Longs512};
use crate::backend::cpu::isa::{Avx2, Avx512, Baseline, Job, Shell};
use crate::base::prefetch::{prefetch, prefetch_second};
#[cfg(target_arch = "x86_64")]
use std::arch::x86_64::*;
use std::mem::MaybeUninit;

/// Lanes of a dot product: lane `l` adds products `l`, `l + 32`...; then lanes fold by halves.
pub(super) const LANES: usize = 32;

/// Bytes that a cache holds as one.
const LINE: usize = 64;

/// Most numbers of a tile.
const LARGEST: usize = 8 * 48;

/// A tile of the result: `rows x columns` at `c`, as sums over `k` of `a` by `b`.
///
/// `a` names as many rows, and `b` as many columns side by side, as tiles have; those beyond `rows` and
/// `columns` are read, but of no effect.
#[derive(Clone, Copy)]
pub(super) struct Tile<N> {
    pub(super) k: usize,
    pub(super) a: *const N,
    /// Steps from row to row and along `k`.
    pub(super) a_steps: (isize, isize),
    pub(super) b: *const N,
    /// Step along `k`.
    pub(super) b_step: isize,
    /// What tiles to come need: up to two times `k` numbers that lie side by side, to be read ahead into the
    /// second-level cache.
    pub(super) ahead: [*const N; 2],
    pub(super) c: *mut N,
    /// Step from row to row.
    pub(super) c_row: usize,
    pub(super) rows: usize,
    pub(super) columns: usize,
    /// Whether the sums are added to what is there.
    pub(super) add: bool,
}

/// Dot products of some rows `a` with `x`, continued in lanes.
pub(super) struct Dot<N> {
    pub(super) a: *const N,
    /// Step from row to row.
    pub(super) row: isize,
    pub(super) x: *const N,
    pub(super) len: usize,
    /// A row of lanes for each.
    pub(super) lanes: *mut [N; LANES],
}

/// The loops of an instruction set for a type of numbers.
pub(super) trait Kernel<N: Number>: Shell {
    /// Rows of a tile.
    const ROWS: usize;
    /// Columns of a tile; of a narrow one only the vectors that it has are computed.
    const COLUMNS: usize;
    /// Rows that `dots` takes at once.
    const DOTS: usize;
    /// Computes a tile.
    ///
    /// # Safety
    /// The processor has the instruction set; the pointers name what the tile says, and nobody else
    /// uses the result meanwhile.
    unsafe fn tile(tile: Tile<N>);
    /// Continues `DOTS` dot products, or one.
    ///
    /// # Safety
    /// As [`Kernel::tile`]; `x` and each row have `len` numbers.
    unsafe fn dots(dot: Dot<N>, single: bool);
}

macro_rules! kernels {
    ($($isa:ident $n:ident $v:ty: $rows:literal x $vectors:literal, $dots:literal x $each:literal;)*) => { $(
        impl Kernel<$n> for $isa {
            const ROWS: usize = $rows;
            const COLUMNS: usize = $vectors * <$v as Lanes>::LEN;
            const DOTS: usize = $dots;
            #[inline(always)]
            unsafe fn tile(tile: Tile<$n>) {
                // SAFETY: passed on.
                unsafe {
                    match tile.columns.div_ceil(<$v as Lanes>::LEN) {
                        1 => $isa::job(RunTile::<$v, $rows, 1>(tile)),
                        2 if $vectors > 2 => $isa::job(RunTile::<$v, $rows, 2>(tile)),
                        _ => $isa::job(RunTile::<$v, $rows, $vectors>(tile)),
                    }
                }
            }
            #[inline(always)]
            unsafe fn dots(dot: Dot<$n>, single: bool) {
                // SAFETY: passed on.
                unsafe {
                    match single {
                        true => $isa::job(RunDot::<$v, 1, $each>(dot)),
                        false => $isa::job(RunDot::<$v, $dots, $each>(dot)),
                    }
                }
            }
        }
    )* };
}
// Tiles leave a register for each vector of `b` and one for the number of `a`. Dot products have 32
// lanes whatever the vectors.
#[cfg(target_arch = "x86_64")]
kernels! {
    Avx512 f64 __m512d: 8 x 3, 4 x 4;
    Avx512 f32 __m512: 8 x 3, 4 x 2;
    Avx512 i64 Longs512: 8 x 3, 4 x 4;
    Avx512 i32 __m512i: 8 x 3, 4 x 2;
    Avx2 f64 __m256d: 6 x 2, 1 x 8;
    Avx2 f32 __m256: 6 x 2, 2 x 4;
    Avx2 i64 Longs256: 4 x 2, 1 x 8;
    Avx2 i32 __m256i: 6 x 2, 2 x 4;
    Baseline f64 __m128d: 4 x 2, 1 x 16;
    Baseline f32 __m128: 4 x 2, 1 x 8;
    Baseline i64 Group<i64, 2>: 4 x 2, 1 x 16;
    Baseline i32 Group<i32, 4>: 4 x 2, 1 x 8;
}
// Elsewhere the baseline is all there is; the others stand in for it, and are never chosen.
#[cfg(not(target_arch = "x86_64"))]
kernels! {
    Avx512 f64 Group<f64, 2>: 6 x 4, 1 x 16;
    Avx512 f32 Group<f32, 4>: 6 x 4, 1 x 8;
    Avx512 i64 Group<i64, 2>: 6 x 4, 1 x 16;
    Avx512 i32 Group<i32, 4>: 6 x 4, 1 x 8;
    Avx2 f64 Group<f64, 2>: 6 x 4, 1 x 16;
    Avx2 f32 Group<f32, 4>: 6 x 4, 1 x 8;
    Avx2 i64 Group<i64, 2>: 6 x 4, 1 x 16;
    Avx2 i32 Group<i32, 4>: 6 x 4, 1 x 8;
    Baseline f64 Group<f64, 2>: 6 x 4, 1 x 16;
    Baseline f32 Group<f32, 4>: 6 x 4, 1 x 8;
    Baseline i64 Group<i64, 2>: 6 x 4, 1 x 16;
    Baseline i32 Group<i32, 4>: 6 x 4, 1 x 8;
}

struct RunTile<V: Lanes, const R: usize, const C: usize>(Tile<V::Number>);

impl<V: Lanes, const R: usize, const C: usize> Job for RunTile<V, R, C> {
    type Out = ();
    #[inline(always)]
    fn run(self) {
        let Tile { c, c_row, rows, columns, add, .. } = self.0;
        // SAFETY: whoever made the job vouches for its pointers and for the instruction set.
        unsafe {
            // The sums take long enough for their places to arrive in the first cache.
            for i in 0..rows {
                for j in 0..columns.div_ceil(V::LEN) {
                    prefetch(c.add(i * c_row + j * V::LEN));
                }
            }
            // Packed panels have steps that the compiler knows.
            let sums = match self.0.a_steps == (1, R as isize) {
                true => self.sums(1, R as isize),
                false => self.sums(self.0.a_steps.0, self.0.a_steps.1),
            };
            if rows == R && columns == C * V::LEN {
                for (i, row) in sums.iter().enumerate() {
                    for (j, &sum) in row.iter().enumerate() {
                        let to = c.add(i * c_row + j * V::LEN);
                        if add { V::load(to).add(sum) } else { sum }.store(to);
                    }
                }
                return;
            }
            const { assert!(R * C * V::LEN <= LARGEST) };
            let mut whole = MaybeUninit::<[V::Number; LARGEST]>::uninit();
            let whole: *mut V::Number = whole.as_mut_ptr().cast();
            for (i, row) in sums.iter().enumerate() {
                for (j, &sum) in row.iter().enumerate() {
                    sum.store(whole.add((i * C + j) * V::LEN));
                }
            }
            for i in 0..rows {
                for j in 0..columns {
                    let (to, sum) = (c.add(i * c_row + j), *whole.add(i * C * V::LEN + j));
                    *to = if add { (*to).add(sum) } else { sum };
                }
            }
        }
    }
}

impl<V: Lanes, const R: usize, const C: usize> RunTile<V, R, C> {
    /// # Safety
    /// As [`Kernel::tile`].
    #[inline(always)]
    unsafe fn sums(&self, row: isize, step: isize) -> [[V; C]; R] {
        let Tile { k, mut a, mut b, b_step, mut ahead, .. } = self.0;
        // SAFETY: the pointers name `R` rows of `a`, `C` vectors of `b`, for each of `k` steps; they
        // move beyond the last step without being read there.
        unsafe {
            let mut sums = [[V::splat(V::Number::ZERO); C]; R];
            let line = LINE / size_of::<V::Number>();
            for start in (0..k).step_by(line) {
                for ahead in &mut ahead {
                    prefetch_second(*ahead);
                    *ahead = ahead.wrapping_add(line);
                }
                // Of a length that the compiler does not know, so that it does not unroll: with the loads of several
                // steps the sums find no room in the registers.
                for _ in start..k.min(start + line) {
                    let mut columns = [V::splat(V::Number::ZERO); C];
                    for (j, column) in columns.iter_mut().enumerate() {
                        *column = V::load(b.add(j * V::LEN));
                    }
                    for (i, sums) in sums.iter_mut().enumerate() {
                        let x = V::splat(*a.offset(i as isize * row));
                        for (sum, &column) in sums.iter_mut().zip(&columns) {
                            *sum = x.mul_add(column, *sum);
                        }
                    }
                    a = a.wrapping_offset(step);
                    b = b.wrapping_offset(b_step);
                }
            }
            sums
        }
    }
}

struct RunDot<V: Lanes, const R: usize, const C: usize>(Dot<V::Number>);

impl<V: Lanes, const R: usize, const C: usize> Job for RunDot<V, R, C> {
    type Out = ();
    #[inline(always)]
    fn run(self) {
        const { assert!(C * V::LEN == LANES) };
        let Dot { a, row, x, len, lanes } = self.0;
        // SAFETY: whoever made the job vouches for its pointers and for the instruction set.
        unsafe {
            let mut sums = [[V::splat(V::Number::ZERO); C]; R];
            for (i, sums) in sums.iter_mut().enumerate() {
                for (j, sum) in sums.iter_mut().enumerate() {
                    *sum = V::load(lanes.add(i).cast::<V::Number>().add(j * V::LEN));
                }
            }
            let whole = len - len % LANES;
            for p in (0..whole).step_by(LANES) {
                for j in 0..C {
                    let factor = V::load(x.add(p + j * V::LEN));
                    for (i, sums) in sums.iter_mut().enumerate() {
                        let number = V::load(a.offset(i as isize * row).add(p + j * V::LEN));
                        sums[j] = number.mul_add(factor, sums[j]);
                    }
                }
            }
            for (i, sums) in sums.iter().enumerate() {
                for (j, &sum) in sums.iter().enumerate() {
                    sum.store(lanes.add(i).cast::<V::Number>().add(j * V::LEN));
                }
            }
            // What is left goes to the first lanes, by whole vectors too, lest it round otherwise.
            if whole < len {
                let mut factors = [V::Number::ZERO; LANES];
                std::ptr::copy_nonoverlapping(x.add(whole), factors.as_mut_ptr(), len - whole);
                for i in 0..R {
                    let mut numbers = [V::Number::ZERO; LANES];
                    let from = a.offset(i as isize * row).add(whole);
                    std::ptr::copy_nonoverlapping(from, numbers.as_mut_ptr(), len - whole);
                    for j in 0..C {
                        let to = lanes.add(i).cast::<V::Number>().add(j * V::LEN);
                        let (number, factor) = (
                            V::load(numbers.as_ptr().add(j * V::LEN)),
                            V::load(factors.as_ptr().add(j * V::LEN)),
                        );
                        number.mul_add(factor, V::load(to)).store(to);
                    }
                }
            }
        }
    }
}
