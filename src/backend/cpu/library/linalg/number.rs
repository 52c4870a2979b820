//! The numbers that matrices are made of here, and matrices as they lie in arrays.

use crate::base::dtype::{c64, c128};
use crate::base::element::Element;
use crate::host::threads;
use faer::dyn_stack::{MemBuffer, StackReq};
use faer::traits::{ComplexField, RealField};
use faer::{MatMut, MatRef};
use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Sub, SubAssign};

/// A real number: float32 or float64.
pub(super) trait Part: Element<Raw = Self> + RealField {
    /// The nearest number.
    fn near(value: f64) -> Self;
}

impl Part for f32 {
    fn near(value: f64) -> f32 {
        value as f32
    }
}

impl Part for f64 {
    fn near(value: f64) -> f64 {
        value
    }
}

/// A real or complex number that faer computes with.
pub(super) trait Number:
    Element<Raw = Self>
    + bytemuck::Pod
    + ComplexField<Real: Part>
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
    + AddAssign
    + SubAssign
    + MulAssign
    + DivAssign
{
    /// The complex number of this precision.
    type Complex: Element<Raw = Self::Complex>;
    const ZERO: Self;
    const ONE: Self;
    /// The number in complex128, exact.
    fn wide(self) -> c128;
    /// The nearest number; the imaginary part of a real one is dropped.
    fn near(value: c128) -> Self;
    /// A complex number.
    fn complex(re: Self::Real, im: Self::Real) -> Self::Complex;
    /// The conjugate.
    fn conjugate(self) -> Self;
    /// Whether it is neither infinite nor NaN.
    fn finite(self) -> bool;
}

macro_rules! numbers {
    ($($real:ident $complex:ident)*) => { $(
        impl Number for $real {
            type Complex = $complex;
            const ZERO: Self = 0.0;
            const ONE: Self = 1.0;
            fn wide(self) -> c128 {
                c128::new(self.into(), 0.0)
            }
            fn near(value: c128) -> Self {
                value.re as $real
            }
            fn complex(re: $real, im: $real) -> $complex {
                $complex::new(re, im)
            }
            fn conjugate(self) -> Self {
                self
            }
            fn finite(self) -> bool {
                self.is_finite()
            }
        }
        impl Number for $complex {
            type Complex = $complex;
            const ZERO: Self = $complex::new(0.0, 0.0);
            const ONE: Self = $complex::new(1.0, 0.0);
            fn wide(self) -> c128 {
                c128::new(self.re.into(), self.im.into())
            }
            fn near(value: c128) -> Self {
                $complex::new(value.re as $real, value.im as $real)
            }
            fn complex(re: $real, im: $real) -> $complex {
                $complex::new(re, im)
            }
            fn conjugate(self) -> Self {
                self.conj()
            }
            fn finite(self) -> bool {
                self.re.is_finite() && self.im.is_finite()
            }
        }
    )* };
}
numbers!(f32 c64 f64 c128);

/// The magnitude of a number in float64.
pub(super) fn magnitude<T: Number>(x: T) -> f64 {
    let x = x.wide();
    x.re.hypot(x.im)
}

/// Whether all numbers are finite.
pub(super) fn finite<T: Number>(a: &[T]) -> bool {
    a.iter().all(|x| x.finite())
}

/// A matrix as an array holds it: row after row.
pub(super) fn rows<T: Number>(a: &[T], m: usize, n: usize) -> MatRef<'_, T> {
    MatRef::from_row_major_slice(a, m, n)
}

/// A matrix to be written, row after row.
pub(super) fn rows_mut<T: Number>(a: &mut [T], m: usize, n: usize) -> MatMut<'_, T> {
    MatMut::from_row_major_slice_mut(a, m, n)
}

/// A matrix that lies column after column, as faer wants them.
pub(super) fn columns<T: Number>(a: &[T], m: usize, n: usize) -> MatRef<'_, T> {
    MatRef::from_column_major_slice(a, m, n)
}

/// A matrix to be written, column after column.
pub(super) fn columns_mut<T: Number>(a: &mut [T], m: usize, n: usize) -> MatMut<'_, T> {
    MatMut::from_column_major_slice_mut(a, m, n)
}

/// The transpose of `m` rows of `n` numbers.
pub(super) fn transpose<T: Number>(a: &[T], m: usize, n: usize, to: &mut [T]) {
    debug_assert!(a.len() == m * n);
    turned(a, n, m, n, to);
}

/// The transpose of the first `n` numbers of `m` rows that are `step` apart: in squares that stay in the
/// first cache, and those of a large matrix on all threads.
pub(super) fn turned<T: Number>(a: &[T], step: usize, m: usize, n: usize, to: &mut [T]) {
    const SIDE: usize = 16;
    /// Numbers that are worth several threads.
    const LARGE: usize = 1 << 17;
    debug_assert!(to.len() == m * n);
    if m * n == 0 {
        return;
    }
    let strip = |start: usize, to: &mut [T]| {
        for top in (0..m).step_by(SIDE) {
            let height = SIDE.min(m - top);
            for (j, to) in to.chunks_exact_mut(m).enumerate() {
                for (i, to) in to[top..][..height].iter_mut().enumerate() {
                    *to = a[(top + i) * step + start / m + j];
                }
            }
        }
    };
    match m * n < LARGE {
        true => to.chunks_mut(SIDE * m).enumerate().for_each(|(k, to)| strip(k * SIDE * m, to)),
        false => threads::each_part(to, SIDE * m, strip),
    }
}

/// The matrix column after column.
pub(super) fn by_columns<T: Number>(a: &[T], m: usize, n: usize) -> Vec<T> {
    let mut to = vec![T::ZERO; m * n];
    transpose(a, m, n, &mut to);
    to
}

/// Memory for faer to work in.
pub(super) fn scratch(need: StackReq) -> MemBuffer {
    MemBuffer::new(need)
}
