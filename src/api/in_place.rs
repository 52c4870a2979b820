//! Elements as Rust sees them: borrowed to be written, and handed to a closure.

use super::array::Array;
use super::create::filled_by;
use crate::base::element::Element;
use crate::base::error::{Error, ErrorKind, Result};
use crate::device::Device;
use crate::device::buffer::Buffer;
use crate::graph::node::{Edge, Node};
use crate::host::threads;
use std::panic::Location;

/// Elements that one thread takes at a time; a closure may take nanoseconds or more for each.
const PART: usize = 1 << 14;

impl Array {
    /// The elements, borrowed to be written: the array must be row-major and on the host. Only this array
    /// changes: if anything else sees its memory, it gets memory of its own first.
    ///
    /// ```
    /// let mut a = arrayon::array![1.0, 2.0, 3.0];
    /// let before = a.clone();
    /// a.as_slice_mut::<f64>()?[1] = 20.0;
    /// assert_eq!(a.to_vec::<f64>()?, [1.0, 20.0, 3.0]);
    /// assert_eq!(before.to_vec::<f64>()?, [1.0, 2.0, 3.0]);
    /// # Ok::<(), arrayon::Error>(())
    /// ```
    ///
    /// # Errors
    /// `DType` if `T` is another dtype, `Shape` if the elements do not lie side by side, `Device` if
    /// they are elsewhere, `OutOfMemory`; errors of the evaluation.
    #[track_caller]
    pub fn as_slice_mut<T: Element>(&mut self) -> Result<&mut [T]> {
        const NAME: &str = "as_slice_mut";
        self.check_on_host::<T>(NAME)?;
        if !self.is_c_contiguous() {
            let why = "the elements do not lie side by side; copy() makes them".to_string();
            return Err(Error::shape(NAME, self.shape(), why));
        }
        if self.is_empty() {
            return Ok(&mut []);
        }
        // Views, pending expressions and routines' other results hold the node, copies that are under way
        // the buffer.
        let alone = |buffer: &mut Buffer| buffer.is_writable() && buffer.is_unique();
        if !self.0.node.value_mut().is_some_and(alone) {
            let elements = self.stored::<T>()?;
            let buffer = filled_by(NAME, self.0.layout.shape(), T::DTYPE, |out: &mut [T::Raw]| {
                threads::each_part(out, PART, |start, part| {
                    part.copy_from_slice(&elements[start..start + part.len()]);
                });
            })?;
            self.0 = self.ready(buffer, Location::caller());
        }
        let start = self.value().handle() + self.0.layout.offset() * size_of::<T>();
        // SAFETY: the node's buffer holds initialised elements of this dtype (bools as 0 and 1), aligned for
        // it. This handle, borrowed for as long as the slice, is the only way to the node and its buffer.
        Ok(unsafe { std::slice::from_raw_parts_mut(start as *mut T, self.len()) })
    }

    /// What a closure makes of each element of an array on the host, on several threads for many elements;
    /// of the same shape and dtype.
    ///
    /// ```
    /// let a = arrayon::array![3u32, 10];
    /// assert_eq!(a.map_with::<u32>(|v| v.pow(2) % 7)?.to_vec::<u32>()?, [2, 2]);
    /// # Ok::<(), arrayon::Error>(())
    /// ```
    ///
    /// # Errors
    /// `DType` if `T` is another dtype, `Device` if the elements are elsewhere, `OutOfMemory`; errors of the
    /// evaluation.
    #[track_caller]
    pub fn map_with<T: Element>(&self, function: impl Fn(T) -> T + Sync + Send) -> Result<Array> {
        const NAME: &str = "map_with";
        self.check_on_host::<T>(NAME)?;
        let dense = self.dense()?;
        let elements = dense.as_slice::<T>()?;
        let buffer = filled_by(NAME, self.0.layout.shape(), T::DTYPE, |out: &mut [T::Raw]| {
            threads::each_part(out, PART, |start, part| {
                for (out, &element) in part.iter_mut().zip(&elements[start..]) {
                    *out = function(element).to_raw();
                }
            });
        })?;
        Ok(Array(self.ready(buffer, Location::caller())))
    }

    /// Checks that the dtype is that of `T`, evaluates, and checks that the value is on the host.
    #[track_caller]
    fn check_on_host<T: Element>(&self, name: &'static str) -> Result<()> {
        self.check_type::<T>(name)?;
        self.eval()?;
        let device = self.value().device();
        if device == Device::Cpu {
            return Ok(());
        }
        let why = "is not the host; to_host() copies".to_string();
        Err(Error::new(name, ErrorKind::Device { device: device.to_string(), why }))
    }

    /// Memory of elements for an array like this one, committed as it is.
    fn ready(&self, buffer: Buffer, location: &'static Location<'static>) -> Edge {
        let (node, shape) = (&self.0.node, self.0.layout.shape().clone());
        Edge::whole(Node::ready(node.dtype, shape, buffer, node.committed, location))
    }
}
