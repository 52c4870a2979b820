//! Arrays of records: NumPy's structured arrays, on the host.

mod column;
mod display;
mod fields;
mod io;
mod memory;
mod order;
mod row;
mod strings;

pub use column::Column;
pub use io::{load_records, load_records_bytes, save_records, save_records_bytes};
pub use row::{Record, Row, Value};
pub use strings::Strings;

use super::array::Array;
use super::fancy::listed;
use crate::base::dtype::DType;
use crate::base::error::{Error, ErrorKind, Result};
use crate::base::index::Index;
use crate::base::layout::Layout;
use crate::base::record::{FieldKind, RecordDType};
use crate::base::shape::{Extents, Shape, checked_size};
use memory::Memory;
use std::sync::Arc;

/// An n-dimensional array of records: NumPy's structured array.
///
/// It lives on the host and, as an [`Array`], is a value: cloning and slicing share memory, and
/// writing through one handle never changes another. A field of numbers is an [`Array`]: a view of the
/// records where its place is aligned, a copy where it is not.
///
/// ```
/// use arrayon::{self as np, s};
/// let dtype = np::RecordDType::new([("id", "i4"), ("x", "f4"), ("name", "S8")])?;
/// let mut r = np::Records::from_rows(&dtype, [(1, 2.5, "ann"), (2, 0.5, "bob"), (3, 1.5, "eve")])?;
/// assert_eq!(r.to_string(), "[(1, 2.5, b'ann') (2, 0.5, b'bob') (3, 1.5, b'eve')]");
///
/// r.set_field("x", r.field("x")? * 2.0)?;
/// let big = r.mask(&r.field("x")?.gt(2.0)?)?;
/// assert_eq!(big.sort(["x"])?.strings("name")?.to_vec(), ["eve", "ann"]);
/// assert_eq!(r.slice(s![1..])?.get([0])?.to_string(), "(2, 1.0, b'bob')");
/// # Ok::<(), np::Error>(())
/// ```
#[derive(Clone)]
pub struct Records {
    dtype: RecordDType,
    memory: Arc<Memory>,
    /// Strides and offset count records.
    layout: Layout,
}

/// The number of records of a shape, if they can be addressed.
#[track_caller]
fn checked_len(shape: &[usize], dtype: &RecordDType, operation: &'static str) -> Result<usize> {
    // Each string counts as a few bytes: reading them must not overflow either.
    let bytes = |len: usize| len.checked_mul(dtype.itemsize().max(1));
    match checked_size(shape) {
        Some(len) if bytes(len).is_some_and(|bytes| bytes <= isize::MAX as usize) => Ok(len),
        _ => Err(Error::shape(operation, shape, "too many records to address")),
    }
}

impl Records {
    /// Records of zeros and empty strings.
    ///
    /// # Errors
    /// `Shape` if they are too many to address, `OutOfMemory`.
    #[track_caller]
    pub fn zeros(shape: impl Into<Shape>, dtype: &RecordDType) -> Result<Records> {
        Records::zeroed("zeros", shape.into(), dtype)
    }

    #[track_caller]
    fn zeroed(operation: &'static str, shape: Shape, dtype: &RecordDType) -> Result<Records> {
        let len = checked_len(&shape, dtype, operation)?;
        let memory = Memory::zeroed(len * dtype.itemsize(), operation)?;
        Ok(Records { dtype: dtype.clone(), memory: Arc::new(memory), layout: Layout::contiguous(shape) })
    }

    /// Records of their bytes, side by side in row-major order and in this machine's byte order, which
    /// are copied.
    ///
    /// # Errors
    /// `Shape` if they are not as many as the shape needs.
    #[track_caller]
    pub fn from_bytes(shape: impl Into<Shape>, dtype: &RecordDType, bytes: &[u8]) -> Result<Records> {
        let shape = shape.into();
        let needed = checked_len(&shape, dtype, "from_bytes")? * dtype.itemsize();
        if needed != bytes.len() {
            let why = format!("{} bytes are not {needed}", bytes.len());
            return Err(Error::shape("from_bytes", &shape, why));
        }
        let mut records = Records::zeroed("from_bytes", shape, dtype)?;
        let memory = records.own()?;
        memory.copy_from_slice(bytes);
        normalise(dtype, memory);
        Ok(records)
    }

    /// The fields of each record.
    pub fn dtype(&self) -> &RecordDType {
        &self.dtype
    }

    /// The lengths of the axes.
    pub fn shape(&self) -> &[usize] {
        self.layout.shape()
    }

    /// The number of axes.
    pub fn ndim(&self) -> usize {
        self.layout.ndim()
    }

    /// The number of records, NumPy's `size`.
    pub fn len(&self) -> usize {
        self.layout.len()
    }

    /// Whether there are no records.
    pub fn is_empty(&self) -> bool {
        self.layout.is_empty()
    }

    /// Bytes of one record.
    pub fn itemsize(&self) -> usize {
        self.dtype.itemsize()
    }

    /// The bytes of each record, in row-major order.
    fn rows(&self) -> impl Iterator<Item = &[u8]> {
        let (size, bytes) = (self.itemsize(), self.memory.bytes());
        self.layout.offsets().map(move |place| &bytes[place * size..(place + 1) * size])
    }

    /// The bytes of all records in row-major order, gaps included.
    pub fn to_bytes(&self) -> Vec<u8> {
        let (size, bytes) = (self.itemsize(), self.memory.bytes());
        if self.layout.is_contiguous() {
            let start = self.layout.offset() * size;
            return bytes[start..start + self.len() * size].to_vec();
        }
        let mut out = Vec::with_capacity(self.len() * size);
        self.rows().for_each(|row| out.extend_from_slice(row));
        out
    }

    /// The view of a basic index, made with [`s!`](crate::s!).
    ///
    /// # Errors
    /// `Index` for an integer out of range, `TooManyIndices`, `Value` for a step of zero.
    #[track_caller]
    pub fn slice(&self, index: impl AsRef<[Index]>) -> Result<Records> {
        Ok(self.view(self.layout.slice(index.as_ref(), "slice")?))
    }

    /// The records in another shape, in row-major order. One length may be -1.
    ///
    /// # Errors
    /// `Shape` if the number of records differs or -1 is ambiguous.
    #[track_caller]
    pub fn reshape(&self, shape: impl Into<Extents>) -> Result<Records> {
        let shape = shape.into().resolve(self.shape(), "reshape")?;
        if let Some(layout) = self.layout.reshape_view(&shape) {
            return Ok(self.view(layout));
        }
        let copy = self.dense("reshape")?;
        let layout = copy.layout.reshape_view(&shape).expect("dense records reshape to any shape");
        Ok(copy.view(layout))
    }

    /// The axes in reverse order, NumPy's `.T`.
    #[must_use]
    pub fn t(&self) -> Records {
        self.view(self.layout.transpose())
    }

    fn view(&self, layout: Layout) -> Records {
        Records { layout, ..self.clone() }
    }

    /// The same records side by side in row-major order, in memory that nobody else sees.
    #[track_caller]
    fn dense(&self, operation: &'static str) -> Result<Records> {
        self.gather(operation, self.shape().into(), self.layout.offsets())
    }

    /// Records of some places of the memory.
    #[track_caller]
    fn gather(
        &self,
        operation: &'static str,
        shape: Shape,
        places: impl Iterator<Item = usize>,
    ) -> Result<Records> {
        let mut out = Records::zeroed(operation, shape, &self.dtype)?;
        let (size, from) = (self.itemsize(), self.memory.bytes());
        if size > 0 {
            let into = out.own()?.chunks_exact_mut(size);
            into.zip(places).for_each(|(row, place)| row.copy_from_slice(&from[place * size..][..size]));
        }
        Ok(out)
    }

    /// The memory for writing: this handle's own, copied first if others see it.
    #[track_caller]
    fn own(&mut self) -> Result<&mut [u8]> {
        if Arc::get_mut(&mut self.memory).is_none() {
            *self = self.dense("set")?;
        }
        Ok(Arc::get_mut(&mut self.memory).expect("just made").bytes_mut())
    }

    /// The records where a mask is true, in row-major order: the mask's axes become one. It may have
    /// fewer axes than there are; the others stay.
    ///
    /// # Errors
    /// `DType` if the mask is not of bools, `Shape` if its lengths are others; errors of its
    /// evaluation.
    #[track_caller]
    pub fn mask(&self, mask: &Array) -> Result<Records> {
        let chosen = mask.to_vec::<bool>()?;
        if mask.ndim() > self.ndim() || mask.shape() != &self.shape()[..mask.ndim()] {
            let why = format!("a mask for records of shape {:?} has another", self.shape());
            return Err(Error::shape("mask", mask.shape(), why));
        }
        let rest = &self.shape()[mask.ndim()..];
        let inner: usize = rest.iter().product();
        let count = chosen.iter().filter(|&&b| b).count();
        let shape: Shape = std::iter::once(count).chain(rest.iter().copied()).collect();
        let places = self.layout.offsets().enumerate();
        let places = places.filter(|(i, _)| chosen[i / inner.max(1)]).map(|(_, place)| place);
        self.gather("mask", shape, places)
    }

    /// The records of an array of indices into all records in row-major order, in the array's shape;
    /// negative ones count from the end.
    ///
    /// # Errors
    /// `DType` if the indices are not integers, `Index` if one is out of range; errors of their
    /// evaluation.
    #[track_caller]
    pub fn take(&self, indices: &Array) -> Result<Records> {
        let wanted = listed(indices, "take")?;
        let places: Vec<usize> = self.layout.offsets().collect();
        let mut chosen = Vec::with_capacity(wanted.len());
        let len = places.len() as i64;
        for index in wanted {
            let at = if index < 0 { index + len } else { index };
            match usize::try_from(at).ok().and_then(|at| places.get(at)) {
                Some(&place) => chosen.push(place),
                None => {
                    let (index, size) = (index as isize, places.len());
                    return Err(Error::new("take", ErrorKind::Index { index, axis: 0, size }));
                }
            }
        }
        self.gather("take", indices.shape().into(), chosen.into_iter())
    }

    /// Some of the fields, NumPy's `r[["a", "b"]]`: a view, with records as big as before.
    ///
    /// # Errors
    /// `Field` if a name is not there, `Value` if one is named twice.
    #[track_caller]
    pub fn fields<'a>(&self, names: impl AsRef<[&'a str]>) -> Result<Records> {
        let dtype = self.dtype.select(names.as_ref())?;
        Ok(Records { dtype, ..self.clone() })
    }

    /// The same fields without gaps between them.
    ///
    /// # Errors
    /// `OutOfMemory`.
    #[track_caller]
    pub fn packed(&self) -> Result<Records> {
        self.astype(&self.dtype.packed())
    }

    /// The records with other fields, assigned by position, as NumPy's `astype`.
    ///
    /// # Errors
    /// Those of [`Records::set`].
    #[track_caller]
    pub fn astype(&self, dtype: &RecordDType) -> Result<Records> {
        let mut out = Records::zeroed("astype", self.shape().into(), dtype)?;
        out.set([Index::Ellipsis], self)?;
        Ok(out)
    }
}

/// Brings the bools of records to 0 and 1.
fn normalise(dtype: &RecordDType, bytes: &mut [u8]) {
    for field in dtype.fields().iter().filter(|f| f.kind == FieldKind::Number(DType::Bool)) {
        for row in bytes.chunks_exact_mut(dtype.itemsize().max(1)) {
            row[field.offset..][..field.size()].iter_mut().for_each(|b| *b = u8::from(*b != 0));
        }
    }
}
