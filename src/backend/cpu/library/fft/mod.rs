//! Discrete Fourier transforms: one axis after the other, line by line.
//!
//! The result's memory holds what lies between two axes, in the box that is not cut off or zero yet.
//! Lines that do not lie in memory as they are come in tiles: some neighbours at once, so that whole
//! lines of the cache are read and written.

mod lines;
mod long;
mod plans;

use super::{Operand, Output, Shared};
use crate::base::dtype::{DType, Kind};
use crate::base::error::Result;
use crate::base::layout::Layout;
use crate::base::shape::Dims;
use crate::device::routine::fft::{Fft, Transform};
use crate::host::lists;
use lines::{Lines, View, mirror, pass};
use long::Strided;
use num_complex::Complex;
use plans::{ComplexPlan, Plans, Real};

/// Runs a transform.
///
/// # Errors
/// `OutOfMemory`.
pub(super) fn run(fft: &Fft, x: &Operand<'_>, out: &mut Output<'_>) -> Result<()> {
    if out.place.layout.is_empty() {
        return Ok(());
    }
    match out.place.dtype {
        DType::F32 | DType::C64 => of::<f32>(fft, x, out),
        _ => of::<f64>(fft, x, out),
    }
}

/// Where the numbers come from.
#[derive(Clone, Copy)]
enum Source<'a, T> {
    Real(View<'a, T>),
    Complex(View<'a, Complex<T>>),
}

/// The state of a transform: the box of numbers that there are.
struct Work<'a> {
    fft: &'a Fft,
    lengths: Dims,
}

fn of<T: Real>(fft: &Fft, x: &Operand<'_>, out: &mut Output<'_>) -> Result<()> {
    let lengths = Dims::from_slice(x.layout().shape());
    let mut work = Work { fft, lengths };
    for (k, &axis) in fft.axes.iter().enumerate() {
        work.lengths[axis] = work.lengths[axis].min(fft.taken(k));
    }
    let strides = x.layout().strides();
    let source = match x.place.dtype.kind() {
        Kind::Complex => Source::Complex(View::new(x.address as *mut Complex<T>, strides)),
        _ => Source::Real(View::new(x.address as *mut T, strides)),
    };
    let layout = &out.place.layout;
    let complex = View::new(out.address as *mut Complex<T>, layout.strides());
    let factor = T::of(fft.factor());
    let Some(last) = fft.axes.len().checked_sub(1) else {
        return work.complex(None, source, complex, factor);
    };
    match (fft.transform, source) {
        (Transform::ToReal, source) => {
            let to = View::new(out.address as *mut T, layout.strides());
            let Source::Complex(from) = source else { unreachable!("checked when it was built") };
            work.real_out(from, to, factor)?;
        }
        (Transform::FromReal, source) => work.real_in(source, complex, factor)?,
        (Transform::Complex, Source::Real(_)) => {
            work.real_in(source, complex, factor)?;
            let half = fft.points[last] / 2 + 1;
            // SAFETY: the first half of the result is written, and nobody else uses the memory.
            unsafe { mirror(complex, layout.shape(), &fft.axes, half) };
        }
        (Transform::Complex, Source::Complex(_)) => {
            let mut source = source;
            for k in (0..=last).rev() {
                work.complex(Some(k), source, complex, if k == 0 { factor } else { T::of(1.0) })?;
                source = Source::Complex(complex);
            }
        }
    }
    Ok(())
}

impl Work<'_> {
    /// Transforms real numbers: the last axis, then the others as complex ones.
    fn real_in<T: Real>(&mut self, source: Source<'_, T>, to: View<'_, Complex<T>>, factor: T) -> Result<()> {
        let Source::Real(from) = source else { unreachable!("checked when it was built") };
        let last = self.fft.axes.len() - 1;
        let (axis, inverse) = (self.fft.axes[last], self.fft.inverse);
        let scale = if last == 0 { factor } else { T::of(1.0) };
        let plan = Plans::<T>::from_real(self.fft.points[last]);
        let lines = Lines::new(&self.lengths, axis, from.strides, to.strides);
        let store = move |z: Complex<T>| turned(z, inverse) * scale;
        let same = scale == T::of(1.0) && !inverse;
        pass(&plan, &lines, from.start, to.start, false, |x: T| x, (!same).then_some(store));
        self.lengths[axis] = self.fft.points[last] / 2 + 1;
        for k in (0..last).rev() {
            self.complex(Some(k), Source::Complex(to), to, if k == 0 { factor } else { T::of(1.0) })?;
        }
        Ok(())
    }

    /// Transforms complex numbers of which the last axis is to become real.
    fn real_out<T: Real>(&mut self, from: View<'_, Complex<T>>, to: View<'_, T>, factor: T) -> Result<()> {
        let last = self.fft.axes.len() - 1;
        let inverse = self.fft.inverse;
        let mut shape = self.lengths.clone();
        for k in 0..=last {
            shape[self.fft.axes[k]] = self.fft.taken(k);
        }
        let layout = Layout::contiguous(&shape[..]);
        let mut memory: Vec<Complex<T>> = lists::zeros(if last == 0 { 0 } else { layout.len() }, "irfftn")?;
        let between = View::new(memory.as_mut_ptr(), layout.strides());
        let mut source = from;
        for k in 0..last {
            self.complex(Some(k), Source::Complex(source), between, T::of(1.0))?;
            source = between;
        }
        let axis = self.fft.axes[last];
        let plan = Plans::<T>::to_real(self.fft.points[last]);
        let lines = Lines::new(&self.lengths, axis, source.strides, to.strides);
        let store = move |x: T| x * factor;
        let load = move |z: Complex<T>| turned(z, !inverse);
        pass(&plan, &lines, source.start, to.start, false, load, (factor != T::of(1.0)).then_some(store));
        Ok(())
    }

    /// Transforms complex numbers along the `k`th of the axes, or along none: then they are copied.
    fn complex<T: Real>(
        &mut self,
        k: Option<usize>,
        source: Source<'_, T>,
        to: View<'_, Complex<T>>,
        scale: T,
    ) -> Result<()> {
        let Some(k) = k else {
            match source {
                Source::Real(from) => {
                    lines::copy(&self.lengths, from, to, move |x: T| Complex::new(x * scale, T::of(0.0)));
                }
                Source::Complex(from) => lines::copy(&self.lengths, from, to, move |z| z * scale),
            }
            return Ok(());
        };
        let (axis, n) = (self.fft.axes[k], self.fft.points[k]);
        let plan = Plans::<T>::complex(n, self.fft.inverse);
        let Source::Complex(from) = source else { unreachable!("real numbers go another way") };
        let lines = Lines::new(&self.lengths, axis, from.strides, to.strides);
        let store = move |z: Complex<T>| z * scale;
        let store = (scale != T::of(1.0)).then_some(store);
        match plan {
            ComplexPlan::Line(line) => {
                let apart = from.start.get() != to.start.get();
                pass(&line, &lines, from.start, to.start, apart, |z: Complex<T>| z, store);
            }
            // One after the other, each on all threads.
            ComplexPlan::Long(long) => {
                for (s, d) in lines.starts() {
                    let start = |p: Shared<Complex<T>>, at| Shared(p.get().wrapping_offset(at));
                    let from = Strided { start: start(from.start, s), step: lines.step.0, len: lines.len };
                    let to = Strided { start: start(to.start, d), step: lines.step.1, len: n };
                    match store {
                        Some(store) => long.run(from, to, |z| z, store)?,
                        None => long.run(from, to, |z| z, |z| z)?,
                    }
                }
            }
        }
        self.lengths[axis] = n;
        Ok(())
    }
}

/// The conjugate, if it is wanted.
#[inline(always)]
fn turned<T: Real>(z: Complex<T>, conjugate: bool) -> Complex<T> {
    if conjugate { z.conj() } else { z }
}
