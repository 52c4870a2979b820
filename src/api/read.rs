//! Reading values back.

use super::array::Array;
use crate::base::dtype::DType;
use crate::base::element::{Element, Scalar};
use crate::base::error::{Error, ErrorKind, Result};
use crate::base::index::Index;
use crate::device::backend::Read;
use crate::device::buffer::Buffer;
use crate::device::{Device, registry, transfers};
use smallvec::SmallVec;
use std::alloc::Layout;
use std::panic::Location;

impl Array {
    /// The elements in row-major order. `T` must be the array's dtype; cast with `astype` first.
    ///
    /// ```
    /// use arrayon as np;
    /// let a = np::array![[1, 2], [3, 4]];
    /// assert_eq!(a.t().to_vec::<i32>()?, [1, 3, 2, 4]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `DType` if `T` is another dtype, `OutOfMemory`; errors of the evaluation.
    #[track_caller]
    pub fn to_vec<T: Element>(&self) -> Result<Vec<T>> {
        self.check_type::<T>("to_vec")?;
        let bytes = self.to_bytes()?;
        let elements = unpacked::<T>(&bytes);
        let mut out = Vec::new();
        out.try_reserve_exact(elements.len()).map_err(|_| Error::out_of_memory("read", bytes.len()))?;
        out.extend(elements);
        Ok(out)
    }

    /// The elements as stored, in row-major order.
    ///
    /// # Errors
    /// `OutOfMemory`; those of the evaluation.
    #[track_caller]
    pub(crate) fn to_bytes(&self) -> Result<Vec<u8>> {
        let dense = self.dense()?;
        dense.eval()?;
        let mut out = zeroed(dense.nbytes())?;
        dense.download(dense.0.layout.offset(), &mut out)?;
        Ok(out)
    }

    /// The array with its elements side by side, on its device if that can compute a copy.
    #[track_caller]
    pub(super) fn dense(&self) -> Result<Array> {
        if self.is_c_contiguous() {
            return Ok(self.clone());
        }
        let computes = registry::get(self.device(), "read")?.capabilities().computes(self.dtype());
        Ok(if computes { self.copy() } else { self.to_host()?.copy() })
    }

    /// Reads stored bytes of the evaluated node from element `offset` on.
    #[track_caller]
    fn download(&self, offset: usize, out: &mut [u8]) -> Result<()> {
        if out.is_empty() {
            return Ok(());
        }
        let read = Read { buffer: self.value(), offset: offset * self.itemsize(), into: out };
        let location = Location::caller();
        transfers::download(&mut [read]).map_err(|e| e.at(location))
    }

    /// The memory of an evaluated node.
    pub(super) fn value(&self) -> &Buffer {
        self.0.node.value().expect("evaluated before")
    }

    /// The only element of an array of one.
    ///
    /// ```
    /// use arrayon as np;
    /// assert_eq!(np::array![1.0, 2.0].sum().item::<f64>()?, 3.0);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `DType` if `T` is another dtype, `Shape` if there is not just one element; errors of the
    /// evaluation.
    #[track_caller]
    pub fn item<T: Element>(&self) -> Result<T> {
        self.check_type::<T>("item")?;
        let bytes = self.only("item")?.to_bytes();
        Ok(T::from_raw(bytemuck::pod_read_unaligned(&bytes[..size_of::<T::Raw>()])))
    }

    /// The only element of an array of one, with its dtype.
    ///
    /// # Errors
    /// `Shape` if there is not just one element; errors of the evaluation.
    #[track_caller]
    pub fn to_scalar(&self) -> Result<Scalar> {
        self.only("to_scalar")
    }

    #[track_caller]
    fn only(&self, operation: &'static str) -> Result<Scalar> {
        self.check_one(operation)?;
        self.eval()?;
        self.element(self.0.layout.offset())
    }

    #[track_caller]
    pub(super) fn check_one(&self, operation: &'static str) -> Result<()> {
        if self.len() == 1 {
            return Ok(());
        }
        let why = "not an array of one element".to_string();
        Err(Error::shape(operation, self.shape(), why))
    }

    /// The element at a place of the evaluated node.
    fn element(&self, offset: usize) -> Result<Scalar> {
        let mut bytes = [0; 16];
        let size = self.itemsize();
        self.download(offset, &mut bytes[..size])?;
        Ok(Scalar::from_bytes(self.dtype(), &bytes))
    }

    /// The element at an index, of signed integers or of `usize`; negative ones count from the end.
    ///
    /// ```
    /// use arrayon as np;
    /// let a = np::array![[1.0, 2.0], [3.0, 4.0]];
    /// assert_eq!(a.get::<f64>([1, -1])?, 4.0);
    /// assert_eq!(a.get::<f64>([1, a.shape()[1] - 1])?, 4.0);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Index` if it is out of range, `Shape` if there are not as many indices as axes, `DType` if
    /// `T` is another dtype; errors of the evaluation.
    #[track_caller]
    pub fn get<T: Element>(&self, index: impl Position) -> Result<T> {
        self.check_type::<T>("get")?;
        let index = index.place();
        if index.len() != self.ndim() {
            let why = format!("{} indices do not name one element", index.len());
            return Err(Error::shape("get", self.shape(), why));
        }
        let place = self.0.layout.slice(&index, "get")?.offset();
        self.eval()?;
        let bytes = self.element(place)?.to_bytes();
        Ok(T::from_raw(bytemuck::pod_read_unaligned(&bytes[..size_of::<T::Raw>()])))
    }

    /// The elements, borrowed: the array must be row-major and on the host.
    ///
    /// ```
    /// let a = arrayon::array![1.0f32, 2.0];
    /// assert_eq!(a.as_slice::<f32>()?, [1.0, 2.0]);
    /// # Ok::<(), arrayon::Error>(())
    /// ```
    ///
    /// # Errors
    /// `DType` if `T` is another dtype, `Shape` if the elements do not lie side by side, `Device` if
    /// they are elsewhere; errors of the evaluation.
    #[track_caller]
    pub fn as_slice<T: Element>(&self) -> Result<&[T]> {
        self.check_type::<T>("as_slice")?;
        if !self.is_c_contiguous() {
            let why = "the elements do not lie side by side; copy() makes them".to_string();
            return Err(Error::shape("as_slice", self.shape(), why));
        }
        self.eval()?;
        let buffer = self.value();
        if buffer.device() != Device::Cpu {
            let device = buffer.device().to_string();
            let why = "is not the host; to_host() copies".to_string();
            return Err(Error::new("as_slice", ErrorKind::Device { device, why }));
        }
        if self.is_empty() {
            return Ok(&[]);
        }
        let start = buffer.handle() + self.0.layout.offset() * size_of::<T>();
        // SAFETY: the node's buffer holds initialised elements of this dtype (bools as 0 and 1),
        // aligned for it, which nobody writes while a handle to the node exists.
        Ok(unsafe { std::slice::from_raw_parts(start as *const T, self.len()) })
    }

    #[track_caller]
    pub(super) fn check_type<T: Element>(&self, operation: &'static str) -> Result<()> {
        if self.dtype() == T::DTYPE {
            return Ok(());
        }
        let dtypes: Vec<DType> = vec![self.dtype(), T::DTYPE];
        let why = "the array's dtype is another than the one asked for; astype casts".to_string();
        Err(Error::new(operation, ErrorKind::DType { dtypes, why }))
    }

    /// The element at a multi-index of an evaluated array, for printing.
    pub(super) fn element_at(&self, index: &[usize]) -> Result<Scalar> {
        self.element(self.0.layout.position(index))
    }
}

/// Indices that name one element, an integer for each axis: arrays, slices and vectors of `isize`,
/// `usize`, `i32` or `i64`.
pub trait Position {
    /// The indices.
    #[doc(hidden)]
    fn place(&self) -> SmallVec<[Index; 4]>;
}

impl<P: Position + ?Sized> Position for &P {
    fn place(&self) -> SmallVec<[Index; 4]> {
        (**self).place()
    }
}

macro_rules! positions {
    ($($t:ident)*) => { $(
        impl Position for [$t] {
            fn place(&self) -> SmallVec<[Index; 4]> {
                self.iter().map(|&i| Index::from(i)).collect()
            }
        }
        impl<const N: usize> Position for [$t; N] {
            fn place(&self) -> SmallVec<[Index; 4]> {
                self[..].place()
            }
        }
        impl Position for Vec<$t> {
            fn place(&self) -> SmallVec<[Index; 4]> {
                self[..].place()
            }
        }
    )* };
}
positions!(isize usize i32 i64);

/// Elements of their stored bytes.
pub(super) fn elements<T: Element>(bytes: &[u8]) -> Vec<T> {
    unpacked(bytes).collect()
}

fn unpacked<T: Element>(bytes: &[u8]) -> impl ExactSizeIterator<Item = T> {
    let raw = bytes.chunks_exact(size_of::<T::Raw>()).map(bytemuck::pod_read_unaligned::<T::Raw>);
    raw.map(T::from_raw)
}

/// So many bytes, fresh from the system: nothing writes zeros that are to be overwritten.
#[track_caller]
fn zeroed(len: usize) -> Result<Vec<u8>> {
    if len == 0 {
        return Ok(Vec::new());
    }
    let layout = Layout::array::<u8>(len).map_err(|_| Error::out_of_memory("read", len))?;
    // SAFETY: the layout is not empty.
    let start = unsafe { std::alloc::alloc_zeroed(layout) };
    if start.is_null() {
        return Err(Error::out_of_memory("read", len));
    }
    // SAFETY: the global allocator just gave this memory for `len` bytes, all of them zero.
    Ok(unsafe { Vec::from_raw_parts(start, len, len) })
}
