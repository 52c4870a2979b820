//! Plans: how numbers on a line are transformed, for a length; made once and kept.

use super::long::Long;
use crate::base::dtype::{c64, c128};
use crate::base::element::Element;
use num_complex::Complex;
use realfft::{ComplexToReal, RealFftPlanner, RealToComplex};
use rustfft::{Fft, FftDirection, FftNum, FftPlanner};
use std::cell::Cell;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, LazyLock, Mutex};

/// Points of all plans kept, above which they are forgotten: a plan takes a few numbers for each.
const KEPT: usize = 1 << 23;

/// The real numbers that transforms are computed in.
pub(super) trait Real: FftNum + Element<Raw = Self> + bytemuck::Pod + Default {
    /// The plans of this type.
    fn plans() -> &'static Mutex<Plans<Self>>;
    /// Rounds.
    fn of(x: f64) -> Self;
    /// A slice of memory as numbers.
    fn memory(memory: &mut [c128]) -> &mut [Complex<Self>];
}

impl Real for f32 {
    fn plans() -> &'static Mutex<Plans<f32>> {
        static PLANS: LazyLock<Mutex<Plans<f32>>> = LazyLock::new(Mutex::default);
        &PLANS
    }
    fn of(x: f64) -> f32 {
        x as f32
    }
    fn memory(memory: &mut [c128]) -> &mut [c64] {
        bytemuck::cast_slice_mut(memory)
    }
}

impl Real for f64 {
    fn plans() -> &'static Mutex<Plans<f64>> {
        static PLANS: LazyLock<Mutex<Plans<f64>>> = LazyLock::new(Mutex::default);
        &PLANS
    }
    fn of(x: f64) -> f64 {
        x
    }
    fn memory(memory: &mut [c128]) -> &mut [c128] {
        memory
    }
}

/// The plans made so far.
pub(super) struct Plans<T: FftNum> {
    complex: FftPlanner<T>,
    real: RealFftPlanner<T>,
    long: HashMap<(usize, bool), Arc<Long<T>>>,
    /// What is kept, to be counted once.
    seen: HashSet<(usize, bool, bool)>,
    points: usize,
}

impl<T: FftNum> Default for Plans<T> {
    fn default() -> Plans<T> {
        Plans {
            complex: FftPlanner::new(),
            real: RealFftPlanner::new(),
            long: HashMap::new(),
            seen: HashSet::new(),
            points: 0,
        }
    }
}

impl<T: Real> Plans<T> {
    /// Makes room if too much is kept.
    fn count(&mut self, n: usize, real: bool, inverse: bool) {
        if self.seen.insert((n, real, inverse)) {
            if self.points > KEPT {
                *self = Plans::default();
                self.seen.insert((n, real, inverse));
            }
            self.points += n;
        }
    }

    /// The direction of a sign.
    fn direction(inverse: bool) -> FftDirection {
        if inverse { FftDirection::Inverse } else { FftDirection::Forward }
    }

    /// The plan of a line of complex numbers, or of a long one.
    pub(super) fn complex(n: usize, inverse: bool) -> ComplexPlan<T> {
        let mut plans = T::plans().lock().unwrap_or_else(|e| e.into_inner());
        plans.count(n, false, inverse);
        if let Some((n1, n2)) = super::long::split(n) {
            let Plans { complex, long, .. } = &mut *plans;
            let made = long.entry((n, inverse)).or_insert_with(|| {
                let direction = Self::direction(inverse);
                let (columns, rows) = (complex.plan_fft(n1, direction), complex.plan_fft(n2, direction));
                Arc::new(Long::new(columns, rows, inverse))
            });
            return ComplexPlan::Long(Arc::clone(made));
        }
        ComplexPlan::Line(Line(plans.complex.plan_fft(n, Self::direction(inverse))))
    }

    /// The plan of a line of real numbers, forward.
    pub(super) fn from_real(n: usize) -> FromReal<T> {
        let mut plans = T::plans().lock().unwrap_or_else(|e| e.into_inner());
        plans.count(n, true, false);
        FromReal(plans.real.plan_fft_forward(n))
    }

    /// The plan of a line to become real, inverse.
    pub(super) fn to_real(n: usize) -> ToReal<T> {
        let mut plans = T::plans().lock().unwrap_or_else(|e| e.into_inner());
        plans.count(n, true, true);
        ToReal(plans.real.plan_fft_inverse(n))
    }
}

/// How complex numbers are transformed: line by line, or one long line by all threads.
pub(super) enum ComplexPlan<T: FftNum> {
    /// Line by line.
    Line(Line<T>),
    /// A long line.
    Long(Arc<Long<T>>),
}

/// How a line of `A` becomes a line of `B`.
pub(super) trait Kernel<T, A, B>: Sync {
    /// Numbers that come in and go out.
    fn lengths(&self) -> (usize, usize);
    /// Complex numbers that it needs beside the line.
    fn scratch(&self) -> usize;
    /// Transforms a line, whose memory it may use.
    fn line(&self, input: &mut [A], output: &mut [B], scratch: &mut [Complex<T>]);
    /// Transforms a line and leaves it as it is, if it can.
    fn kept(&self, _input: &[A], _output: &mut [B], _scratch: &mut [Complex<T>]) -> bool {
        false
    }
}

/// A transform of complex numbers.
pub(super) struct Line<T: FftNum>(Arc<dyn Fft<T>>);

impl<T: Real> Kernel<T, Complex<T>, Complex<T>> for Line<T> {
    fn lengths(&self) -> (usize, usize) {
        (self.0.len(), self.0.len())
    }
    fn scratch(&self) -> usize {
        self.0.get_outofplace_scratch_len().max(self.0.get_immutable_scratch_len())
    }
    fn line(&self, input: &mut [Complex<T>], output: &mut [Complex<T>], scratch: &mut [Complex<T>]) {
        self.0.process_outofplace_with_scratch(input, output, scratch);
    }
    fn kept(&self, input: &[Complex<T>], output: &mut [Complex<T>], scratch: &mut [Complex<T>]) -> bool {
        self.0.process_immutable_with_scratch(input, output, scratch);
        true
    }
}

/// A transform of real numbers.
pub(super) struct FromReal<T: FftNum>(Arc<dyn RealToComplex<T>>);

impl<T: Real> Kernel<T, T, Complex<T>> for FromReal<T> {
    fn lengths(&self) -> (usize, usize) {
        (self.0.len(), self.0.complex_len())
    }
    fn scratch(&self) -> usize {
        self.0.get_scratch_len()
    }
    fn line(&self, input: &mut [T], output: &mut [Complex<T>], scratch: &mut [Complex<T>]) {
        self.0.process_with_scratch(input, output, scratch).expect("lengths are the plan's");
    }
}

/// A transform that gives real numbers.
pub(super) struct ToReal<T: FftNum>(Arc<dyn ComplexToReal<T>>);

impl<T: Real> Kernel<T, Complex<T>, T> for ToReal<T> {
    fn lengths(&self) -> (usize, usize) {
        (self.0.complex_len(), self.0.len())
    }
    fn scratch(&self) -> usize {
        self.0.get_scratch_len()
    }
    fn line(&self, input: &mut [Complex<T>], output: &mut [T], scratch: &mut [Complex<T>]) {
        // Numbers that are their own mirror image are real, or taken so.
        input[0].im = T::default();
        let n = self.0.len();
        if n.is_multiple_of(2) {
            input[n / 2].im = T::default();
        }
        self.0.process_with_scratch(input, output, scratch).expect("lengths are the plan's");
    }
}

/// Memory of this many complex numbers is kept by each thread for the next transform.
const SPARE: usize = 1 << 18;

/// Lends memory for a while: what is in it is of no meaning.
pub(super) fn with_scratch<R>(len: usize, run: impl FnOnce(&mut [c128]) -> R) -> R {
    thread_local! {
        static MEMORY: Cell<Vec<c128>> = const { Cell::new(Vec::new()) };
    }
    // Taken out, so that a transform within a transform finds none and gets its own.
    let mut memory = MEMORY.take();
    if memory.len() < len {
        memory.resize(len, c128::default());
    }
    let result = run(&mut memory[..len]);
    if memory.len() <= SPARE {
        MEMORY.set(memory);
    }
    result
}
