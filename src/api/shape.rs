//! Views: the same elements in another shape or order.

use super::array::Array;
use crate::base::error::Result;
use crate::base::shape::{Extents, Shape, broadcast_shapes, checked};

impl Array {
    /// The elements in another shape, in row-major order: a view where the strides allow it, else a
    /// copy. One length may be -1.
    ///
    /// # Errors
    /// `Shape` if the number of elements differs or -1 is ambiguous.
    #[track_caller]
    pub fn reshape(&self, shape: impl Into<Extents>) -> Result<Array> {
        let shape = shape.into().resolve(self.shape(), "reshape")?;
        if let Some(layout) = self.0.layout.reshape_view(&shape) {
            return Ok(self.view(layout));
        }
        let copy = self.copy();
        let layout = copy.0.layout.reshape_view(&shape).expect("dense arrays reshape to any shape");
        Ok(copy.view(layout))
    }

    /// The elements in one dimension, a view where the strides allow it.
    #[track_caller]
    pub fn ravel(&self) -> Array {
        self.reshape(-1isize).or_else(|_| self.reshape(self.len())).unwrap_or_else(|e| panic!("{e}"))
    }

    /// The axes in reverse order, NumPy's `.T`.
    pub fn t(&self) -> Array {
        self.view(self.0.layout.transpose())
    }

    /// The last two axes exchanged, NumPy's `.mT`.
    ///
    /// # Errors
    /// `Axis` if there are fewer than two.
    #[track_caller]
    pub fn mt(&self) -> Result<Array> {
        self.swapaxes(-1, -2)
    }

    /// The axes in the order given, NumPy's `transpose(axes)` and the standard's `permute_dims`.
    ///
    /// # Errors
    /// `Axis`, `RepeatedAxis`, or `Shape` if not each axis is named.
    #[track_caller]
    pub fn transpose(&self, axes: impl AsRef<[isize]>) -> Result<Array> {
        Ok(self.view(self.0.layout.permute(axes.as_ref(), "transpose")?))
    }

    /// Two axes exchanged.
    ///
    /// # Errors
    /// `Axis`.
    #[track_caller]
    pub fn swapaxes(&self, a: isize, b: isize) -> Result<Array> {
        Ok(self.view(self.0.layout.swap_axes(a, b, "swapaxes")?))
    }

    /// Axes moved to other places, the rest in order.
    ///
    /// # Errors
    /// `Axis`, `RepeatedAxis`, `Shape` if the lists differ in length.
    #[track_caller]
    pub fn moveaxis(&self, from: impl AsRef<[isize]>, to: impl AsRef<[isize]>) -> Result<Array> {
        Ok(self.view(self.0.layout.move_axis(from.as_ref(), to.as_ref(), "moveaxis")?))
    }

    /// The elements of some axes in reverse order.
    ///
    /// # Errors
    /// `Axis`, `RepeatedAxis`.
    #[track_caller]
    pub fn flip(&self, axes: impl AsRef<[isize]>) -> Result<Array> {
        Ok(self.view(self.0.layout.flip(Some(axes.as_ref()), "flip")?))
    }

    /// Without all axes of length 1.
    pub fn squeeze(&self) -> Array {
        self.view(self.0.layout.squeeze(None, "squeeze").expect("only axes of length 1 are dropped"))
    }

    /// Without the axes given, which must be of length 1.
    ///
    /// # Errors
    /// `Axis`, `RepeatedAxis`, `Shape` if an axis is longer.
    #[track_caller]
    pub fn squeeze_axes(&self, axes: impl AsRef<[isize]>) -> Result<Array> {
        Ok(self.view(self.0.layout.squeeze(Some(axes.as_ref()), "squeeze")?))
    }

    /// With new axes of length 1 at these places of the result.
    ///
    /// # Errors
    /// `Axis`, `RepeatedAxis`.
    #[track_caller]
    pub fn expand_dims(&self, axes: impl AsRef<[isize]>) -> Result<Array> {
        Ok(self.view(self.0.layout.expand_dims(axes.as_ref(), "expand_dims")?))
    }

    /// The array repeated along new axes and axes of length 1, without a copy.
    ///
    /// # Errors
    /// `Broadcast`; `Shape` if the elements, were they stored, had too many bytes to address.
    #[track_caller]
    pub fn broadcast_to(&self, shape: impl Into<Shape>) -> Result<Array> {
        let shape = shape.into();
        checked(&shape, self.dtype(), "broadcast_to")?;
        Ok(self.view(self.0.layout.broadcast_to(&shape, "broadcast_to")?))
    }

    /// The diagonal `offset` above the main one of the first two axes, as the last axis of a view.
    /// [`linalg::diagonal`](crate::linalg::diagonal) is that of the last two.
    ///
    /// # Errors
    /// `Shape` if there are fewer than two axes.
    #[track_caller]
    pub fn diagonal(&self, offset: isize) -> Result<Array> {
        diagonal(self, offset, 0, 1)
    }
}

/// The diagonal `offset` above the main one of two axes, as the last axis of a view.
///
/// ```
/// use arrayon as np;
/// let a = np::arange(0, 24, 1)?.reshape([2, 3, 4])?;
/// assert_eq!(np::diagonal(&a, 1, 1, 2)?.to_vec::<i64>()?, [1, 6, 11, 13, 18, 23]);
/// assert_eq!(a.diagonal(0)?.shape(), [4, 2]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if there are fewer than two axes; `Axis`, `RepeatedAxis`.
#[track_caller]
pub fn diagonal(a: &Array, offset: isize, axis1: isize, axis2: isize) -> Result<Array> {
    Ok(a.view(a.0.layout.diagonal(offset, axis1, axis2, "diagonal")?))
}

/// Arrays broadcast to their common shape, without copies.
///
/// # Errors
/// `Broadcast`.
#[track_caller]
pub fn broadcast_arrays(arrays: &[&Array]) -> Result<Vec<Array>> {
    let shapes: Vec<&[usize]> = arrays.iter().map(|a| a.shape()).collect();
    let shape = broadcast_shapes(&shapes, "broadcast_arrays")?;
    arrays.iter().map(|a| a.broadcast_to(shape.clone())).collect()
}
