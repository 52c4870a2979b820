//! Making arrays.

use super::array::Array;
use crate::base::dtype::DType;
use crate::base::element::{Element, Scalar, Weak};
use crate::base::error::{Error, ErrorKind, Result};
use crate::base::shape::{Shape, checked};
use crate::context;
use crate::device::buffer::Buffer;
use crate::device::{Device, registry};
use crate::graph::build;
use std::cell::Cell;
use std::panic::Location;

thread_local! {
    /// The device that arrays made on this thread are committed to.
    static COMMIT: Cell<Option<Device>> = const { Cell::new(None) };
}

/// Runs a closure in which every new array is committed to a device; the policy is this thread's. On a thread of a
/// rayon pool it holds as well for tasks of that pool which run there while the closure waits for others.
///
/// # Errors
/// `Device` if the device is not open; otherwise what the closure returns.
#[track_caller]
pub fn with_device<R>(device: Device, run: impl FnOnce() -> Result<R>) -> Result<R> {
    /// Restores the policy also when the closure panics.
    struct Restore(Option<Device>);
    impl Drop for Restore {
        fn drop(&mut self) {
            COMMIT.set(self.0);
        }
    }
    context::open();
    registry::get(device, "with_device")?;
    let _restore = Restore(COMMIT.replace(Some(device)));
    run()
}

/// An array of one value everywhere.
#[track_caller]
pub(crate) fn filled(operation: &'static str, shape: Shape, value: Scalar) -> Result<Array> {
    checked(&shape, value.dtype(), operation)?;
    Ok(Array::from_draft(build::full(shape, value, COMMIT.get())?))
}

/// An array of a vector's elements, without a copy, where the policy wants new arrays.
#[track_caller]
fn from_elements<T: Element>(operation: &'static str, shape: Shape, data: Vec<T>) -> Result<Array> {
    let len = checked(&shape, T::DTYPE, operation)?;
    if len != data.len() {
        let why = format!("{} elements do not fill it", data.len());
        return Err(Error::shape(operation, &shape, why));
    }
    let (address, bytes) = (data.as_ptr().cast::<u8>(), std::mem::size_of_val(&data[..]));
    // Complex numbers are aligned as their parts; allocators align more, those that need not are rare.
    if !(address as usize).is_multiple_of(T::DTYPE.size()) {
        // SAFETY: they are plain numbers, and initialised.
        let bytes = unsafe { std::slice::from_raw_parts(address, bytes) };
        return from_bytes(operation, shape, T::DTYPE, bytes);
    }
    // SAFETY: the vector's elements stay where they are when it is moved, and are never changed;
    // they are initialised, and aligned to their size.
    let buffer = unsafe { Buffer::foreign(address, bytes, Box::new(data)) };
    let array = Array::from_buffer(T::DTYPE, shape, buffer);
    match COMMIT.get() {
        Some(device) => array.to_device(device),
        None => Ok(array),
    }
}

impl Array {
    /// A 1-d array of a vector's elements, whose memory it takes over.
    ///
    /// ```
    /// let a = arrayon::Array::from_vec(vec![1i32, 2, 3]);
    /// assert_eq!(a.shape(), [3]);
    /// ```
    #[track_caller]
    pub fn from_vec<T: Element>(data: Vec<T>) -> Array {
        let shape = Shape::from(data.len());
        from_elements("from_vec", shape, data).unwrap_or_else(|e| panic!("{e}"))
    }

    /// An array of a shape from a vector of its elements in row-major order.
    ///
    /// # Errors
    /// `Shape` if their number is not that of the shape.
    #[track_caller]
    pub fn from_shape_vec<T: Element>(shape: impl Into<Shape>, data: Vec<T>) -> Result<Array> {
        from_elements("from_shape_vec", shape.into(), data)
    }

    /// A 1-d array of copies of a slice's elements.
    #[track_caller]
    pub fn from_slice<T: Element>(data: &[T]) -> Array {
        Array::from_vec(data.to_vec())
    }
}

impl<T: Element> From<Vec<T>> for Array {
    #[track_caller]
    fn from(data: Vec<T>) -> Array {
        Array::from_vec(data)
    }
}

impl<T: Element> From<&[T]> for Array {
    #[track_caller]
    fn from(data: &[T]) -> Array {
        Array::from_slice(data)
    }
}

/// Elements, or arrays of them nested to any depth: what [`array!`](crate::array!) takes.
pub trait Nested {
    /// The elements.
    type Item: Element;
    /// Appends the lengths, outermost first.
    fn lengths(shape: &mut Vec<usize>);
    /// Appends the elements in row-major order.
    fn flatten(self, out: &mut Vec<Self::Item>);
}

impl<T: Element> Nested for T {
    type Item = T;
    fn lengths(_: &mut Vec<usize>) {}
    fn flatten(self, out: &mut Vec<T>) {
        out.push(self);
    }
}

impl<N: Nested, const LEN: usize> Nested for [N; LEN] {
    type Item = N::Item;
    fn lengths(shape: &mut Vec<usize>) {
        shape.push(LEN);
        N::lengths(shape);
    }
    fn flatten(self, out: &mut Vec<N::Item>) {
        self.into_iter().for_each(|n| n.flatten(out));
    }
}

/// An array of nested Rust arrays, or of a single element.
///
/// ```
/// let a = arrayon::asarray([[1.0f32, 2.0], [3.0, 4.0]]);
/// assert_eq!(a.shape(), [2, 2]);
/// ```
#[track_caller]
pub fn asarray<N: Nested>(nested: N) -> Array {
    let (mut shape, mut data) = (Vec::new(), Vec::new());
    N::lengths(&mut shape);
    nested.flatten(&mut data);
    from_elements("asarray", shape.into(), data).unwrap_or_else(|e| panic!("{e}"))
}

/// An array of literal elements, nested in brackets as in NumPy; all rows must be of one length,
/// which the compiler checks.
///
/// ```
/// use arrayon as np;
/// let a = np::array![[1, 2, 3], [4, 5, 6]];
/// assert_eq!((a.shape(), a.dtype()), (&[2, 3][..], np::DType::I32));
/// ```
#[macro_export]
macro_rules! array {
    ($($element:expr),* $(,)?) => {
        $crate::asarray([$($element),*])
    };
}

/// An array of zeros.
///
/// # Panics
/// If the shape's size in bytes is more than memory can address.
#[track_caller]
pub fn zeros(shape: impl Into<Shape>, dtype: DType) -> Array {
    full_of("zeros", shape.into(), Weak::Bool(false).cast(dtype))
}

/// An array of ones.
///
/// # Panics
/// If the shape's size in bytes is more than memory can address.
#[track_caller]
pub fn ones(shape: impl Into<Shape>, dtype: DType) -> Array {
    full_of("ones", shape.into(), Weak::Bool(true).cast(dtype))
}

/// An array of one value, of the value's dtype.
///
/// # Panics
/// If the shape's size in bytes is more than memory can address.
#[track_caller]
pub fn full(shape: impl Into<Shape>, value: impl Into<Scalar>) -> Array {
    full_of("full", shape.into(), value.into())
}

#[track_caller]
fn full_of(operation: &'static str, shape: Shape, value: Scalar) -> Array {
    filled(operation, shape, value).unwrap_or_else(|e| panic!("{e}"))
}

impl Array {
    /// Zeros in the shape and dtype of another array.
    #[track_caller]
    pub fn zeros_like(other: &Array) -> Array {
        zeros(other.shape(), other.dtype())
    }

    /// Ones in the shape and dtype of another array.
    #[track_caller]
    pub fn ones_like(other: &Array) -> Array {
        ones(other.shape(), other.dtype())
    }

    /// One value, cast to its dtype, in the shape of another array.
    ///
    /// # Panics
    /// If an integer does not fit an integer dtype; [`Array::try_full_like`] does not.
    #[track_caller]
    pub fn full_like(other: &Array, value: impl Into<Weak>) -> Array {
        Array::try_full_like(other, value).unwrap_or_else(|e| panic!("{e}"))
    }

    /// The form of [`Array::full_like`] that does not panic.
    ///
    /// # Errors
    /// `Overflow` if an integer does not fit an integer dtype. Other numbers are cast as `astype` casts.
    #[track_caller]
    pub fn try_full_like(other: &Array, value: impl Into<Weak>) -> Result<Array> {
        let value = match value.into() {
            value @ Weak::Int(_) => build::assigned("full_like", value, other.dtype())?,
            value => value.cast(other.dtype()),
        };
        filled("full_like", other.shape().into(), value)
    }
}

/// Zeros in the shape and dtype of another array.
#[track_caller]
pub fn zeros_like(other: &Array) -> Array {
    Array::zeros_like(other)
}

/// Ones in the shape and dtype of another array.
#[track_caller]
pub fn ones_like(other: &Array) -> Array {
    Array::ones_like(other)
}

/// One value, cast to its dtype, in the shape of another array.
///
/// # Panics
/// If an integer does not fit an integer dtype; [`Array::try_full_like`] does not.
#[track_caller]
pub fn full_like(other: &Array, value: impl Into<Weak>) -> Array {
    Array::full_like(other, value)
}

/// Numbers from `start` in steps of `step` up to, not including, `stop`; int64 if all three are
/// integers of its range, else float64. With float steps the last one may pass `stop` by rounding, as
/// NumPy's.
///
/// ```
/// use arrayon as np;
/// assert_eq!(np::arange(0, 10, 3)?.to_vec::<i64>()?, [0, 3, 6, 9]);
/// assert_eq!(np::arange(1.0, 1.3, 0.1)?.len(), 4);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Value` if the step is zero, the length is not finite, or an argument is complex; `Overflow` of an
/// integer beyond int64 and uint64; `OutOfMemory`, or `Shape` if memory cannot even address so many.
#[track_caller]
pub fn arange(start: impl Into<Weak>, stop: impl Into<Weak>, step: impl Into<Weak>) -> Result<Array> {
    let args = [start.into(), stop.into(), step.into()].map(|w| match w {
        Weak::Bool(v) => Weak::Int(v.into()),
        number => number,
    });
    if let [Weak::Int(start), Weak::Int(stop), Weak::Int(step)] = args {
        if step == 0 {
            return Err(no_range("the step must not be zero"));
        }
        let beyond =
            |least: i128, most: i128| [start, stop, step].into_iter().find(|v| *v < least || *v > most);
        if let Some(value) = beyond(i64::MIN.into(), u64::MAX.into()) {
            let kind = ErrorKind::Overflow { value: value.to_string(), dtype: DType::I64 };
            return Err(Error::new("arange", kind));
        }
        if beyond(i64::MIN.into(), i64::MAX.into()).is_none() {
            return integers(start, stop, step);
        }
    }
    let real = |w: Weak| match w {
        Weak::Int(v) => Some(v as f64),
        Weak::Float(v) => Some(v),
        _ => None,
    };
    let [Some(start), Some(stop), Some(step)] = args.map(real) else {
        return Err(no_range("complex numbers have no order"));
    };
    if step == 0.0 {
        return Err(no_range("the step must not be zero"));
    }
    let steps = (stop - start) / step;
    // As NumPy's: a way that is nothing beside the step is still one.
    let len = if steps == 0.0 && stop != start && !steps.is_sign_negative() { 1.0 } else { steps.ceil() };
    if !len.is_finite() || len >= 1e18 {
        return Err(no_range("the length is not finite"));
    }
    let len = len.max(0.0) as usize;
    // NumPy's: the step is the difference of the first two values.
    let delta = (start + step) - start;
    let value = |i: usize| match i {
        0 => start,
        1 => start + step,
        _ => start + i as f64 * delta,
    };
    numbered("arange", len, DType::F64, value)
}

/// `arange` of integers that are int64, as all numbers between them are.
#[track_caller]
fn integers(start: i128, stop: i128, step: i128) -> Result<Array> {
    let span = stop - start;
    let len = if span.signum() == step.signum() { (span.abs() + step.abs() - 1) / step.abs() } else { 0 };
    let Ok(len) = usize::try_from(len) else { return Err(no_range("too long")) };
    let (start, step) = (start as i64, step as i64);
    numbered("arange", len, DType::I64, |i| start.wrapping_add(step.wrapping_mul(i as i64)))
}

/// An array of one axis whose elements are a function of their positions.
#[track_caller]
fn numbered<T: bytemuck::Pod>(
    operation: &'static str,
    len: usize,
    dtype: DType,
    value: impl Fn(usize) -> T,
) -> Result<Array> {
    written(operation, len.into(), dtype, |out: &mut [T]| {
        out.iter_mut().enumerate().for_each(|(i, v)| *v = value(i));
    })
}

#[track_caller]
fn no_range(why: &str) -> Error {
    Error::value("arange", why.to_string())
}

/// `num` float64 numbers spaced evenly from `start` to `stop`, both included.
///
/// ```
/// use arrayon as np;
/// assert_eq!(np::linspace(0.0, 1.0, 5).to_vec::<f64>()?, [0.0, 0.25, 0.5, 0.75, 1.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Panics
/// If there is no memory for `num` numbers; [`linspace_with`] does not.
#[track_caller]
pub fn linspace(start: f64, stop: f64, num: usize) -> Array {
    linspace_with(start, stop, num, true).unwrap_or_else(|e| panic!("{e}"))
}

/// As [`linspace`], with the choice to leave `stop` out.
///
/// # Errors
/// `OutOfMemory`, or `Shape` if `num` numbers are more than memory can address.
#[track_caller]
pub fn linspace_with(start: f64, stop: f64, num: usize, endpoint: bool) -> Result<Array> {
    let div = if endpoint { num.saturating_sub(1) } else { num };
    let span = stop - start;
    let step = span / div as f64;
    let value = |i: usize| match () {
        () if endpoint && i + 1 == num && num > 1 => stop,
        () if div == 0 => i as f64 * span + start,
        // A step that underflows to zero loses the numbers: divide last.
        () if step == 0.0 => i as f64 / div as f64 * span + start,
        () => i as f64 * step + start,
    };
    numbered("linspace", num, DType::F64, value)
}

/// The identity matrix of `n` rows in float64.
///
/// # Panics
/// If there is no memory for it; [`eye_with`] does not.
#[track_caller]
pub fn eye(n: usize) -> Array {
    eye_with(n, n, 0, DType::F64).unwrap_or_else(|e| panic!("{e}"))
}

/// Ones on the `k`th diagonal (above the main one if positive) of an `n` by `m` matrix, zeros
/// elsewhere.
///
/// # Errors
/// `OutOfMemory`, or `Shape` if its size in bytes is more than memory can address.
#[track_caller]
pub fn eye_with(n: usize, m: usize, k: isize, dtype: DType) -> Result<Array> {
    let size = dtype.size();
    let one = Weak::Bool(true).cast(dtype).to_bytes();
    written("eye", [n, m].into(), dtype, |data: &mut [u8]| {
        data.fill(0);
        for row in 0..n {
            let Some(column) = row.checked_add_signed(k).filter(|&c| c < m) else { continue };
            let at = (row * m + column) * size;
            data[at..at + size].copy_from_slice(&one[..size]);
        }
    })
}

/// An array of stored bytes, copied, where the policy wants new arrays.
#[track_caller]
pub(crate) fn from_bytes(operation: &'static str, shape: Shape, dtype: DType, data: &[u8]) -> Result<Array> {
    let array = on_host(operation, shape, dtype, data)?;
    match COMMIT.get() {
        Some(device) => array.to_device(device),
        None => Ok(array),
    }
}

/// An array of stored bytes, copied, on the host whatever the policy wants.
#[track_caller]
pub(crate) fn on_host(operation: &'static str, shape: Shape, dtype: DType, data: &[u8]) -> Result<Array> {
    context::open();
    let len = checked(&shape, dtype, operation)?;
    debug_assert_eq!(len * dtype.size(), data.len());
    let host = registry::get(Device::Cpu, operation)?;
    let buffer = Buffer::allocate(&host, data.len())?;
    host.upload(data, &buffer)?;
    Ok(Array::from_buffer(dtype, shape, buffer))
}

/// An array whose elements, as they are stored or as bytes, a function writes on the host; then it is
/// where the policy wants new arrays. The function finds any values there and overwrites all of them.
#[track_caller]
pub(crate) fn written<T: bytemuck::Pod>(
    operation: &'static str,
    shape: Shape,
    dtype: DType,
    write: impl FnOnce(&mut [T]),
) -> Result<Array> {
    let buffer = filled_by(operation, &shape, dtype, write)?;
    let array = Array::from_buffer(dtype, shape, buffer);
    match COMMIT.get() {
        Some(device) => array.to_device(device),
        None => Ok(array),
    }
}

/// Memory of the host for an array's elements, which a function writes as [`written`] says.
#[track_caller]
pub(super) fn filled_by<T: bytemuck::Pod>(
    operation: &'static str,
    shape: &Shape,
    dtype: DType,
    write: impl FnOnce(&mut [T]),
) -> Result<Buffer> {
    assert!(dtype.size().is_multiple_of(size_of::<T>()));
    context::open();
    let location = Location::caller();
    let bytes = checked(shape, dtype, operation)? * dtype.size();
    let host = registry::get(Device::Cpu, operation)?;
    let buffer = Buffer::allocate(&host, bytes).map_err(|e| e.of(operation, dtype, shape).at(location))?;
    if bytes > 0 {
        // SAFETY: the allocation has room for the elements, is aligned for any of them and has no other
        // holder; any bits are a value of a plain type, and they are written before anything reads them.
        write(unsafe { std::slice::from_raw_parts_mut(buffer.handle() as *mut T, bytes / size_of::<T>()) });
    }
    Ok(buffer)
}
