//! Discrete Fourier transforms: NumPy's `np.fft`.

use super::array::Array;
use super::create::from_bytes;
use super::parts::{joined, part};
use crate::base::dtype::{DType, Kind};
use crate::base::error::{Error, Result};
use crate::base::promote::Casting;
use crate::base::shape::{Dims, Shape, normalize_axes};
use crate::device::routine::Task;
use crate::device::routine::fft::{self as routine, Scale, Transform};
use smallvec::SmallVec;

/// Which of the two directions is divided by the number of points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Norm {
    /// The inverse.
    #[default]
    Backward,
    /// Both, by its square root: the transform keeps the norm.
    Ortho,
    /// The forward transform.
    Forward,
}

/// Choices of a transform: number of points, axes, and norm.
///
/// Points beyond the end of the array are zeros, what lies beyond the last point is cut off. Without a
/// choice the points are the array's, the axis of functions of one axis is the last one, and those of
/// several axes take all (`fftn`) or the last two (`fft2`).
///
/// ```
/// use arrayon::{self as np, fft::{Fft, Norm}};
/// let a = np::ones([3, 4], np::DType::F64);
/// let b = np::fft::fft_with(&a, Fft::new().n(8).axis(0).norm(Norm::Ortho))?;
/// assert_eq!(b.shape(), [8, 4]);
/// let c = np::fft::fftn_with(&a, Fft::new().s([6, 6]).axes([0, 1]))?;
/// assert_eq!(c.shape(), [6, 6]);
/// # Ok::<(), np::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Fft {
    points: Option<SmallVec<[usize; 4]>>,
    axes: Option<SmallVec<[isize; 4]>>,
    norm: Norm,
}

impl Fft {
    /// No choices: those of the function called.
    #[must_use]
    pub fn new() -> Fft {
        Fft::default()
    }

    /// The number of points of a transform along one axis.
    #[must_use]
    pub fn n(self, n: usize) -> Fft {
        self.s([n])
    }

    /// The axis of a transform along one axis; a negative one counts from the end.
    #[must_use]
    pub fn axis(self, axis: isize) -> Fft {
        self.axes([axis])
    }

    /// The numbers of points along the axes; without a choice of axes, along the last ones.
    #[must_use]
    pub fn s(mut self, points: impl AsRef<[usize]>) -> Fft {
        self.points = Some(SmallVec::from_slice(points.as_ref()));
        self
    }

    /// The axes of a transform along several.
    #[must_use]
    pub fn axes(mut self, axes: impl AsRef<[isize]>) -> Fft {
        self.axes = Some(SmallVec::from_slice(axes.as_ref()));
        self
    }

    /// The direction that is divided by the number of points.
    #[must_use]
    pub fn norm(mut self, norm: Norm) -> Fft {
        self.norm = norm;
        self
    }
}

/// Which axes a function transforms where there is no choice.
#[derive(Clone, Copy)]
enum Which {
    One,
    Two,
    All,
}

/// What a function does.
struct Function {
    name: &'static str,
    transform: Transform,
    /// The exponent's sign: plus.
    inverse: bool,
    /// Whether it undoes another one: it is divided by the number of points by default.
    undoes: bool,
    axes: Which,
}

/// Calls the routine.
#[track_caller]
fn transformed(function: &Function, a: &Array, choice: &Fft) -> Result<Array> {
    let name = function.name;
    let a = operand(function, a)?;
    let axes = axes(function, a.ndim(), choice)?;
    let real_out = function.transform == Transform::ToReal;
    let points: Dims = match &choice.points {
        Some(points) if points.len() != axes.len() => {
            let why = format!("{} numbers of points for {} axes", points.len(), axes.len());
            return Err(Error::value(name, why));
        }
        Some(points) => points.clone(),
        None => {
            let last = axes.len().wrapping_sub(1);
            let own = |(k, &axis): (usize, &usize)| match a.shape()[axis] {
                m if real_out && k == last => 2 * m.saturating_sub(1),
                m => m,
            };
            axes.iter().enumerate().map(own).collect()
        }
    };
    if points.contains(&0) {
        let why = "the number of points of a transform must be at least 1, not 0".to_string();
        return Err(Error::value(name, why));
    }
    let scale = match (choice.norm, function.undoes) {
        (Norm::Ortho, _) => Scale::Root,
        (Norm::Backward, true) | (Norm::Forward, false) => Scale::Inverse,
        _ => Scale::One,
    };
    let (transform, inverse) = (function.transform, function.inverse);
    let fft = routine::Fft { transform, inverse, axes, points, scale };
    let mut shape = Shape::from(a.shape());
    for (k, &axis) in fft.axes.iter().enumerate() {
        shape.as_mut_slice()[axis] = fft.given(k);
    }
    let dtype = match (a.dtype(), real_out) {
        (DType::F32 | DType::C64, true) => DType::F32,
        (_, true) => DType::F64,
        (DType::F32 | DType::C64, false) => DType::C64,
        _ => DType::C128,
    };
    Array::call_one(Task::Fft(fft), &[&a], dtype, shape)
}

/// The operand in a dtype that the routine takes.
#[track_caller]
fn operand(function: &Function, a: &Array) -> Result<Array> {
    let complex = a.dtype().kind() == Kind::Complex;
    if complex && function.transform == Transform::FromReal {
        let why = "it transforms real numbers; that of complex numbers is another".to_string();
        return Err(Error::dtype(function.name, &[a.dtype()], why));
    }
    let real = match a.dtype() {
        DType::F16 | DType::BF16 | DType::F32 => DType::F32,
        _ => DType::F64,
    };
    let dtype = match (function.transform, real) {
        _ if complex => a.dtype(),
        (Transform::ToReal, DType::F32) => DType::C64,
        (Transform::ToReal, _) => DType::C128,
        _ => real,
    };
    a.astype_with(dtype, Casting::Unsafe)
}

/// The axes of a transform, in order.
#[track_caller]
fn axes(function: &Function, ndim: usize, choice: &Fft) -> Result<Dims> {
    let name = function.name;
    let many = choice.axes.as_ref().map_or(1, SmallVec::len) != 1
        || choice.points.as_ref().map_or(1, SmallVec::len) != 1;
    let list: SmallVec<[isize; 4]> = match (&choice.axes, &choice.points, function.axes) {
        (_, _, Which::One) if many => {
            let why = "it has one axis, and one number of points".to_string();
            return Err(Error::value(name, why));
        }
        (Some(axes), ..) => axes.clone(),
        (None, _, Which::One) => SmallVec::from_slice(&[-1]),
        (None, _, Which::Two) => SmallVec::from_slice(&[-2, -1]),
        (None, Some(points), Which::All) => (-(points.len() as isize)..0).collect(),
        (None, None, Which::All) => (0..ndim as isize).collect(),
    };
    if list.is_empty() && function.transform != Transform::Complex {
        let why = "a transform of real numbers needs an axis".to_string();
        return Err(Error::value(name, why));
    }
    normalize_axes(&list, ndim, name)
}

/// Defines a function without and with choices, of rows
/// `/// doc; function function_with: Transform, sign, whether it undoes another, axes;`.
macro_rules! transforms {
    ($($(#[$doc:meta])+ $name:ident $with:ident: $transform:ident, $inverse:literal, $undoes:literal, $axes:ident;)+) => { $(
        $(#[$doc])+
        ///
        /// # Errors
        /// `Axis`, `RepeatedAxis`; `Value` if there are no points; `DType` if only real numbers can be
        /// transformed; `Device` if the array is committed to a device without such a routine.
        #[track_caller]
        pub fn $name(a: &Array) -> Result<Array> {
            $with(a, Fft::new())
        }

        #[doc = concat!("As [`", stringify!($name), "`], with a choice of points, axes and norm: [`Fft`].")]
        ///
        /// # Errors
        #[doc = concat!("As [`", stringify!($name), "`]; `Value` if the numbers of points and of axes differ.")]
        #[track_caller]
        pub fn $with(a: &Array, choice: Fft) -> Result<Array> {
            let function = Function {
                name: stringify!($name),
                transform: Transform::$transform,
                inverse: $inverse,
                undoes: $undoes,
                axes: Which::$axes,
            };
            transformed(&function, a, &choice)
        }
    )+ };
}
transforms! {
    /// The discrete Fourier transform along the last axis,
    /// `out[k] = sum over j of a[j] * exp(-2i pi j k / n)`, for any length `n`.
    ///
    /// complex64 of float16, float32 and complex64, complex128 of the rest. The method is RustFFT's:
    /// mixed radix, Rader and Bluestein.
    ///
    /// ```
    /// use arrayon::{self as np, c128};
    /// let a = np::array![1.0, 0.0, -1.0, 0.0];
    /// let b = np::fft::fft(&a)?.to_vec::<c128>()?;
    /// assert_eq!(b.iter().map(|z| z.re).collect::<Vec<_>>(), [0.0, 2.0, 0.0, 2.0]);
    /// # Ok::<(), np::Error>(())
    /// ```
    fft fft_with: Complex, false, false, One;
    /// The inverse of [`fft`](fft()), along the last axis.
    ///
    /// ```
    /// use arrayon::{self as np, c128};
    /// let a = np::array![1.0, 2.0, 3.0];
    /// let b = np::fft::ifft(&np::fft::fft(&a)?)?.to_vec::<c128>()?;
    /// assert!((b[2].re - 3.0).abs() < 1e-15);
    /// # Ok::<(), np::Error>(())
    /// ```
    ifft ifft_with: Complex, true, true, One;
    /// The transform of real numbers along the last axis: the first `n / 2 + 1` numbers of
    /// [`fft`](fft()); the others are their conjugates in reverse.
    ///
    /// ```
    /// use arrayon as np;
    /// let a = np::linspace(0.0, 1.0, 10);
    /// assert_eq!(np::fft::rfft(&a)?.shape(), [6]);
    /// # Ok::<(), np::Error>(())
    /// ```
    rfft rfft_with: FromReal, false, false, One;
    /// The inverse of [`rfft`]: real numbers, `2 * (m - 1)` of `m` if no other number is chosen. The
    /// imaginary parts of the first and (if the number is even) of the last one are ignored.
    ///
    /// ```
    /// use arrayon::{self as np, fft::Fft};
    /// let a = np::array![3.0, 1.0, 2.0];
    /// let b = np::fft::irfft_with(&np::fft::rfft(&a)?, Fft::new().n(3))?;
    /// assert!((b.get::<f64>([2])? - 2.0).abs() < 1e-15);
    /// # Ok::<(), np::Error>(())
    /// ```
    irfft irfft_with: ToReal, true, true, One;
    /// The transform of numbers whose mirror images are their conjugates, of which the first half is
    /// given: the result is real, of `2 * (m - 1)` numbers if no other number is chosen.
    ///
    /// ```
    /// use arrayon as np;
    /// let a = np::array![1.0, 2.0, 3.0];
    /// assert_eq!(np::fft::hfft(&a)?.to_vec::<f64>()?, [8.0, -2.0, 0.0, -2.0]);
    /// # Ok::<(), np::Error>(())
    /// ```
    hfft hfft_with: ToReal, false, false, One;
    /// The inverse of [`hfft`]: the first `n / 2 + 1` numbers of the inverse transform of real ones.
    ///
    /// ```
    /// use arrayon as np;
    /// let a = np::array![8.0, -2.0, 0.0, -2.0];
    /// assert_eq!(np::fft::ihfft(&a)?.get::<np::c128>([2])?.re, 3.0);
    /// # Ok::<(), np::Error>(())
    /// ```
    ihfft ihfft_with: FromReal, true, true, One;
    /// The transform along the last two axes.
    ///
    /// ```
    /// use arrayon as np;
    /// let a = np::ones([4, 4], np::DType::F32);
    /// assert_eq!(np::fft::fft2(&a)?.get::<np::c64>([0, 0])?.re, 16.0);
    /// # Ok::<(), np::Error>(())
    /// ```
    fft2 fft2_with: Complex, false, false, Two;
    /// The inverse of [`fft2`].
    ifft2 ifft2_with: Complex, true, true, Two;
    /// The transform of real numbers along the last two axes; of the last one, half of the numbers.
    rfft2 rfft2_with: FromReal, false, false, Two;
    /// The inverse of [`rfft2`].
    irfft2 irfft2_with: ToReal, true, true, Two;
    /// The transform along all axes; of no axes, the numbers themselves as complex ones.
    ///
    /// ```
    /// use arrayon::{self as np, fft::Fft};
    /// let a = np::ones([2, 3, 4], np::DType::F64);
    /// let b = np::fft::fftn_with(&a, Fft::new().axes([0, 2]))?;
    /// assert_eq!(b.get::<np::c128>([0, 1, 0])?.re, 8.0);
    /// # Ok::<(), np::Error>(())
    /// ```
    fftn fftn_with: Complex, false, false, All;
    /// The inverse of [`fftn`].
    ifftn ifftn_with: Complex, true, true, All;
    /// The transform of real numbers along all axes; of the last one, half of the numbers.
    rfftn rfftn_with: FromReal, false, false, All;
    /// The inverse of [`rfftn`].
    irfftn irfftn_with: ToReal, true, true, All;
}

/// The frequencies of the numbers that [`fft`](fft()) gives, in float64: cycles per unit of the distance `d`
/// of two points. That of the middle of an even number of points is negative.
///
/// ```
/// use arrayon as np;
/// assert_eq!(np::fft::fftfreq(4, 1.0)?.to_vec::<f64>()?, [0.0, 0.25, -0.5, -0.25]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Value` if there are no points.
#[track_caller]
pub fn fftfreq(n: usize, d: f64) -> Result<Array> {
    let signed = |i: usize| if i < n.div_ceil(2) { i as f64 } else { i as f64 - n as f64 };
    frequencies("fftfreq", n, d, (0..n).map(signed))
}

/// The frequencies of the numbers that [`rfft`] gives, in float64: `n / 2 + 1` of them, none negative.
///
/// ```
/// use arrayon as np;
/// assert_eq!(np::fft::rfftfreq(4, 0.5)?.to_vec::<f64>()?, [0.0, 0.5, 1.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Value` if there are no points.
#[track_caller]
pub fn rfftfreq(n: usize, d: f64) -> Result<Array> {
    frequencies("rfftfreq", n, d, (0..=n / 2).map(|i| i as f64))
}

#[track_caller]
fn frequencies(name: &'static str, n: usize, d: f64, numbers: impl Iterator<Item = f64>) -> Result<Array> {
    if n == 0 {
        let why = "no points have no frequencies".to_string();
        return Err(Error::value(name, why));
    }
    let unit = 1.0 / (n as f64 * d);
    let values: Vec<f64> = numbers.map(|i| i * unit).collect();
    from_bytes(name, Shape::from(values.len()), DType::F64, bytemuck::cast_slice(&values))
}

/// The zero frequency moved from the front to the middle (`n / 2`), along all axes.
///
/// ```
/// use arrayon as np;
/// let a = np::array![0, 1, 2, -2, -1];
/// assert_eq!(np::fft::fftshift(&a)?.to_vec::<i32>()?, [-2, -1, 0, 1, 2]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `DeviceMismatch`, never for arrays of one device.
#[track_caller]
pub fn fftshift(a: &Array) -> Result<Array> {
    let axes: SmallVec<[isize; 4]> = (0..a.ndim() as isize).collect();
    fftshift_axes(a, axes)
}

/// As [`fftshift`], along some axes.
///
/// # Errors
/// `Axis`, `RepeatedAxis`.
#[track_caller]
pub fn fftshift_axes(a: &Array, axes: impl AsRef<[isize]>) -> Result<Array> {
    shifted("fftshift", a, axes.as_ref(), |n| n.div_ceil(2))
}

/// The opposite of [`fftshift`]: they differ where the number of points is odd.
///
/// ```
/// use arrayon as np;
/// let a = np::array![-2, -1, 0, 1, 2];
/// assert_eq!(np::fft::ifftshift(&a)?.to_vec::<i32>()?, [0, 1, 2, -2, -1]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `DeviceMismatch`, never for arrays of one device.
#[track_caller]
pub fn ifftshift(a: &Array) -> Result<Array> {
    let axes: SmallVec<[isize; 4]> = (0..a.ndim() as isize).collect();
    ifftshift_axes(a, axes)
}

/// As [`ifftshift`], along some axes.
///
/// # Errors
/// `Axis`, `RepeatedAxis`.
#[track_caller]
pub fn ifftshift_axes(a: &Array, axes: impl AsRef<[isize]>) -> Result<Array> {
    shifted("ifftshift", a, axes.as_ref(), |n| n / 2)
}

/// The array rolled along axes, so that the element at `first` comes to the front.
#[track_caller]
fn shifted(name: &'static str, a: &Array, axes: &[isize], first: impl Fn(usize) -> usize) -> Result<Array> {
    let mut result = a.clone();
    for &axis in &normalize_axes(axes, a.ndim(), name)? {
        let n = a.shape()[axis];
        if n < 2 {
            continue;
        }
        let front = part(&result, axis, first(n), None)?;
        let back = part(&result, axis, 0, Some(first(n)))?;
        result = joined(name, &[&front, &back], axis)?;
    }
    Ok(result)
}
