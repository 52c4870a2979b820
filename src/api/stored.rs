//! Elements on the host, for results whose shape depends on them.

use super::array::Array;
use crate::base::dtype::{DType, dispatch};
use crate::base::element::Element;
use crate::base::error::Result;
use crate::base::shape::Shape;
use crate::device::Device;

impl Array {
    /// The array computed, on the host, with its elements side by side.
    #[track_caller]
    pub(super) fn at_hand(&self) -> Result<Array> {
        let here = if self.device() == Device::Cpu { self.clone() } else { self.to_host()? };
        let dense = here.dense()?;
        dense.eval()?;
        Ok(dense)
    }

    /// The elements as stored, of an array that is [`at_hand`](Array::at_hand); `T` is its dtype.
    #[track_caller]
    pub(super) fn stored<T: Element>(&self) -> Result<&[T::Raw]> {
        let elements = self.as_slice::<T>()?;
        // SAFETY: what is stored for an element is of its size and alignment, and any element, a bool
        // too, is a value of the plain type that it is stored as.
        Ok(unsafe { std::slice::from_raw_parts(elements.as_ptr().cast::<T::Raw>(), elements.len()) })
    }

    /// The elements of an array of any real dtype as float64.
    #[track_caller]
    pub(super) fn floats(&self) -> Result<Vec<f64>> {
        self.astype(DType::F64).to_vec::<f64>()
    }

    /// A result that was made on the host, on the device that this array is committed to.
    #[track_caller]
    pub(super) fn beside(&self, result: Array) -> Result<Array> {
        match self.device() {
            Device::Cpu => Ok(result),
            device if self.is_committed() => result.to_device(device),
            _ => Ok(result),
        }
    }
}

/// An array of elements as stored.
#[track_caller]
pub(super) fn from_stored<T: Element>(shape: impl Into<Shape>, data: Vec<T::Raw>) -> Result<Array> {
    Array::from_shape_vec(shape, data.into_iter().map(T::from_raw).collect::<Vec<T>>())
}

/// The elements of an array of one axis, at hand, at some positions.
#[track_caller]
pub(super) fn picked(x: &Array, at: impl Iterator<Item = usize>) -> Result<Array> {
    dispatch!(x.dtype(), any T => {
        let x = x.stored::<T>()?;
        let data: Vec<<T as Element>::Raw> = at.map(|i| x[i]).collect();
        from_stored::<T>(data.len(), data)
    })
}
