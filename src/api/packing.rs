//! Bits packed into bytes, and taken out of them.

use super::array::Array;
use super::create::filled;
use super::parts::{along, joined, part};
use super::reduce::axis as over;
use crate::base::dtype::DType;
use crate::base::element::Scalar;
use crate::base::error::{Error, Result};

/// Which bit of a byte comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum BitOrder {
    /// The highest one: 1, 1 and six zeros are 192.
    #[default]
    Big,
    /// The lowest one: 1, 1 and six zeros are 3.
    Little,
}

impl BitOrder {
    /// The values of the bits, to stand at an axis of that length followed by so many others.
    fn values(self, axes_behind: usize) -> Result<Array> {
        let mut values: Vec<u8> = (0..8).map(|k| 1 << k).collect();
        if self == BitOrder::Big {
            values.reverse();
        }
        let mut shape = vec![1; axes_behind + 1];
        shape[0] = 8;
        Array::from_vec(values).reshape(shape)
    }
}

/// Eight elements after another along an axis packed into one of uint8, where those that are not zero are bits that
/// are set; zeros are added up to the last byte's end. Without an axis, all elements in row-major order.
///
/// ```
/// use arrayon::{self as np, BitOrder};
/// let bits = np::array![true, true, false, false, false, false, false, false, true];
/// assert_eq!(np::packbits(&bits, None, BitOrder::Big)?.to_vec::<u8>()?, [192, 128]);
/// assert_eq!(np::packbits(&bits, None, BitOrder::Little)?.to_vec::<u8>()?, [3, 1]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `DType` of what is neither integer nor bool; `Axis`.
#[track_caller]
pub fn packbits(array: &Array, axis: impl Into<Option<isize>>, order: BitOrder) -> Result<Array> {
    const NAME: &str = "packbits";
    if array.dtype().is_inexact() {
        let why = "only integers and bools are bits".to_owned();
        return Err(Error::dtype(NAME, &[array.dtype()], why));
    }
    let (array, axis) = along(array, axis.into(), NAME)?;
    let mut bits = array.ne(0)?.astype(DType::U8);
    let mut shape = bits.shape().to_vec();
    let bytes = shape[axis].div_ceil(8);
    if shape[axis] % 8 != 0 {
        shape[axis] = bytes * 8 - shape[axis];
        bits = joined(NAME, &[&bits, &filled(NAME, shape.as_slice().into(), Scalar::U8(0))?], axis)?;
    }
    shape[axis] = bytes;
    shape.insert(axis + 1, 8);
    let behind = shape.len() - axis - 2;
    let values = bits.reshape(shape)?.multiply(order.values(behind)?)?;
    values.sum_with(over([axis as isize + 1]).dtype(DType::U8))
}

/// The bits of each byte, one after another along an axis, as elements 0 and 1 of uint8; `count` of them, followed by
/// zeros if there are fewer, all if it is `None`, all but the last `-count` if it is negative. Without an axis, the
/// bits of all bytes in row-major order.
///
/// ```
/// use arrayon::{self as np, BitOrder};
/// let bytes = np::array![192_u8, 128];
/// assert_eq!(np::unpackbits(&bytes, None, 9, BitOrder::Big)?.to_vec::<u8>()?, [1, 1, 0, 0, 0, 0, 0, 0, 1]);
/// assert_eq!(np::unpackbits(&bytes, 0, -14, BitOrder::Big)?.to_vec::<u8>()?, [1, 1]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `DType` of what is not uint8; `Axis`; `Value` if more are to be left away than there are; `Shape` if the result is
/// too large.
#[track_caller]
pub fn unpackbits(
    array: &Array,
    axis: impl Into<Option<isize>>,
    count: impl Into<Option<isize>>,
    order: BitOrder,
) -> Result<Array> {
    const NAME: &str = "unpackbits";
    if array.dtype() != DType::U8 {
        return Err(Error::dtype(NAME, &[array.dtype()], "only uint8 is unpacked".to_owned()));
    }
    let (array, axis) = along(array, axis.into(), NAME)?;
    let mut shape = array.shape().to_vec();
    let behind = shape.len() - axis - 1;
    let Some(all) = shape[axis].checked_mul(8) else {
        return Err(Error::shape(NAME, &shape, "eight times as long it would be too large"));
    };
    let bits = array.expand_dims([axis as isize + 1])?.bitwise_and(order.values(behind)?)?;
    shape[axis] = all;
    let bits = bits.ne(0)?.astype(DType::U8).reshape(shape.as_slice())?;
    let len = match count.into() {
        None => all,
        Some(count) if count >= 0 => count as usize,
        Some(count) => match all.checked_sub(count.unsigned_abs()) {
            Some(len) => len,
            None => {
                let why = format!("{} of {all} bits cannot be left away", count.unsigned_abs());
                return Err(Error::value(NAME, why));
            }
        },
    };
    if len <= all {
        return part(&bits, axis, 0, Some(len));
    }
    shape[axis] = len - all;
    joined(NAME, &[&bits, &filled(NAME, shape.as_slice().into(), Scalar::U8(0))?], axis)
}
