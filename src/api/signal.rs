//! Sums of products of a signal with another one that moves along it, and phases without jumps.

use super::array::Array;
use super::create::zeros;
use super::differences::{Diff, diff_with};
use super::elementwise::where_;
use super::matmul::matmul;
use super::parts::{joined, part};
use crate::base::dtype::{DType, Kind};
use crate::base::element::Weak;
use crate::base::error::{Error, Result};
use crate::base::layout::Layout;
use crate::base::promote::result_type;
use crate::base::shape::normalize_axis;
use std::f64::consts::PI;

/// Which places of two signals beside each other give a number; `m >= n` are their lengths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Overlap {
    /// Those where they overlap at all: `m + n - 1` numbers.
    Full,
    /// The middle ones: `m` numbers.
    Same,
    /// Those where they overlap in full: `m - n + 1` numbers.
    Valid,
}

/// The convolution of two signals of one axis, `out[k] = sum over i of a[i] * v[k - i]`, in their common
/// dtype; NumPy's default is [`Overlap::Full`]. A single number is a signal of one element.
///
/// Computed as a product of a matrix, whose rows overlap in memory, with a vector: each number is summed
/// directly, as exactly as [`matmul`] sums.
///
/// ```
/// use arrayon::{self as np, Overlap};
/// let (a, v) = (np::array![1, 2, 3], np::array![0, 1, 2]);
/// assert_eq!(np::convolve(&a, &v, Overlap::Full)?.to_vec::<i32>()?, [0, 1, 4, 7, 6]);
/// assert_eq!(np::convolve(&a, &v, Overlap::Same)?.to_vec::<i32>()?, [1, 4, 7]);
/// assert_eq!(np::convolve(&a, &v, Overlap::Valid)?.to_vec::<i32>()?, [4]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if an array has several axes, or no elements; `DeviceMismatch`.
#[track_caller]
pub fn convolve(a: &Array, v: &Array, overlap: Overlap) -> Result<Array> {
    let (a, v) = (&a.atleast_1d(), &v.atleast_1d());
    check("convolve", a, v)?;
    let (a, v) = if v.len() > a.len() { (v, a) } else { (a, v) };
    moved("convolve", a, &v.flip([0])?, overlap)
}

/// The correlation of two signals of one axis, `out[k] = sum over i of a[i + k] * conj(v[i])`, in their
/// common dtype; NumPy's default is [`Overlap::Valid`].
///
/// ```
/// use arrayon::{self as np, Overlap};
/// let (a, v) = (np::array![1.0, 2.0, 3.0], np::array![0.0, 1.0, 0.5]);
/// assert_eq!(np::correlate(&a, &v, Overlap::Valid)?.to_vec::<f64>()?, [3.5]);
/// assert_eq!(np::correlate(&a, &v, Overlap::Full)?.to_vec::<f64>()?, [0.5, 2.0, 3.5, 3.0, 0.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if an array has not one axis, or no elements; `DeviceMismatch`.
#[track_caller]
pub fn correlate(a: &Array, v: &Array, overlap: Overlap) -> Result<Array> {
    check("correlate", a, v)?;
    let v = if v.dtype().kind() == Kind::Complex { v.conj() } else { v.clone() };
    if a.len() < v.len() {
        return moved("correlate", &v, a, overlap)?.flip([0]);
    }
    moved("correlate", a, &v, overlap)
}

/// Checks both signals.
#[track_caller]
fn check(name: &'static str, a: &Array, v: &Array) -> Result<()> {
    for x in [a, v] {
        if x.ndim() != 1 || x.is_empty() {
            let why = "a signal has one axis and is not empty".to_string();
            return Err(Error::shape(name, x.shape(), why));
        }
    }
    Ok(())
}

/// The products of the shorter `v` with the parts of `a` that it lies over while it moves along.
#[track_caller]
fn moved(name: &'static str, a: &Array, v: &Array, overlap: Overlap) -> Result<Array> {
    let n = v.len();
    let dtype = result_type([a.dtype(), v.dtype()], None);
    let (a, v) = (a.astype(dtype), v.astype(dtype));
    let (before, after) = match overlap {
        Overlap::Full => (n - 1, n - 1),
        Overlap::Same => (n / 2, n - 1 - n / 2),
        Overlap::Valid => (0, 0),
    };
    let a = if before + after == 0 {
        a
    } else {
        let zeros = |n| zeros([n], dtype);
        joined(name, &[&zeros(before), &a, &zeros(after)], 0)?
    };
    // Row `k` starts at element `k`: the rows overlap.
    let (step, offset) = (a.0.layout.strides()[0], a.0.layout.offset());
    let rows = a.view(Layout::new([a.len() - n + 1, n], &[step, step], offset));
    matmul(rows, v)
}

/// Choices of [`unwrap_with`]: the axis, the period, and the least jump that is undone.
///
/// ```
/// use arrayon::{self as np, Unwrap};
/// let degrees = np::array![350.0, 355.0, 2.0, 9.0];
/// let smooth = np::unwrap_with(&degrees, Unwrap::new().period(360.0))?;
/// assert_eq!(smooth.to_vec::<f64>()?, [350.0, 355.0, 362.0, 369.0]);
/// # Ok::<(), np::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Unwrap {
    axis: Option<isize>,
    period: Option<Weak>,
    discont: Option<Weak>,
}

impl Unwrap {
    /// The last axis, a period of a full turn, and jumps from half a period on.
    #[must_use]
    pub fn new() -> Unwrap {
        Unwrap::default()
    }

    /// The axis along which the numbers follow each other.
    #[must_use]
    pub fn axis(mut self, axis: isize) -> Unwrap {
        self.axis = Some(axis);
        self
    }

    /// The period; integers stay integers if it is one.
    #[must_use]
    pub fn period(mut self, period: impl Into<Weak>) -> Unwrap {
        self.period = Some(period.into());
        self
    }

    /// The least jump that is undone, if it is more than half a period.
    #[must_use]
    pub fn discont(mut self, discont: impl Into<Weak>) -> Unwrap {
        self.discont = Some(discont.into());
        self
    }
}

/// The real value of an argument.
#[track_caller]
fn real(weak: Weak, what: &str) -> Result<f64> {
    match weak {
        Weak::Bool(v) => Ok(f64::from(u8::from(v))),
        Weak::Int(v) => Ok(v as f64),
        Weak::Float(v) => Ok(v),
        Weak::Complex(_) => {
            let why = format!("the {what} must be real");
            Err(Error::value("unwrap", why))
        }
    }
}

/// Radians along the last axis without their jumps: multiples of a full turn are added so that no
/// difference is more than half a turn.
///
/// ```
/// use arrayon as np;
/// let phase = np::unwrap(&np::array![0.0, 3.0, 6.0 - std::f64::consts::TAU])?;
/// assert!((phase.get::<f64>([2])? - 6.0).abs() < 1e-15);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis` if there is none; `DType` for complex numbers.
#[track_caller]
pub fn unwrap(p: &Array) -> Result<Array> {
    unwrap_with(p, Unwrap::new())
}

/// As [`unwrap`], with a choice of axis, period and least jump.
///
/// # Errors
/// As [`unwrap`]; `Value` if a choice is complex.
#[track_caller]
pub fn unwrap_with(p: &Array, choice: Unwrap) -> Result<Array> {
    let axis = normalize_axis(choice.axis.unwrap_or(-1), p.ndim(), "unwrap")?;
    let weak = choice.period.unwrap_or(Weak::Float(2.0 * PI));
    let period = real(weak, "period")?;
    let discont = choice.discont.map_or(Ok(period / 2.0), |d| real(d, "discontinuity"))?;
    if p.dtype().kind() == Kind::Complex {
        let why = "complex numbers have no order".to_string();
        return Err(Error::dtype("unwrap", &[p.dtype()], why));
    }
    let whole = p.dtype().is_integer() && matches!(weak, Weak::Int(_));
    let dtype = if whole || p.dtype().kind() == Kind::Float { p.dtype() } else { DType::F64 };
    let p = p.astype(dtype);
    let steps = diff_with(&p, Diff::new().axis(axis as isize))?;
    // Whole periods in each step, counted so that what is left lies from -1/2 to 1/2 of one; a step of
    // just half a period is left as it is.
    let wide = if whole { steps.astype(DType::F64) } else { steps.clone() };
    let half = if whole { (period / 2.0).floor() } else { period / 2.0 };
    let turns = ((&wide + half) / period).floor();
    let rest = &wide - &turns * period;
    let even = !whole || period % 2.0 == 0.0;
    let edge = rest.eq(-half)?.logical_and(wide.gt(0.0)?)?.logical_and(even)?;
    let turns = where_(edge, &turns - 1.0, &turns)?;
    let turns = where_(wide.abs().lt(discont)?, 0.0, turns)?;
    let sums = (turns * -period).astype(dtype).cumsum(axis as isize)?;
    let first = part(&p, axis, 0, Some(1))?;
    let others = part(&p, axis, 1, None)? + sums.astype(dtype);
    joined("unwrap", &[&first, &others], axis)
}
