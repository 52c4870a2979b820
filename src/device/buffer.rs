//! `Buffer`: memory of a device that frees itself.

use super::Device;
use super::backend::Backend;
use std::fmt;
use std::sync::Arc;

/// Memory as a backend names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allocation {
    /// The backend's handle; an address on the CPU.
    pub handle: usize,
    /// Usable bytes, at least those asked for.
    pub bytes: usize,
}

/// The size class of a request, at least `least` bytes: the next of eight steps per power of two, so
/// that at most an eighth is wasted.
pub fn size_class(bytes: usize, least: usize) -> usize {
    let bytes = bytes.max(least);
    bytes.next_multiple_of((bytes.next_power_of_two() / 16).max(least))
}

/// Who gives the memory back.
enum Owner {
    /// The backend that allocated it.
    Backend(Arc<dyn Backend>),
    /// Nobody: the memory belongs to a value that is dropped with the buffer (a vector, a mapped
    /// file) and may be read only.
    Foreign { _keep: Box<dyn std::any::Any + Send + Sync> },
}

struct Inner {
    device: Device,
    allocation: Allocation,
    owner: Owner,
}

/// A counted handle to memory on a device; the last one gives it back.
#[derive(Clone)]
pub struct Buffer(Arc<Inner>);

impl Buffer {
    /// Allocates on a device.
    ///
    /// # Errors
    /// `OutOfMemory`, from the backend.
    pub fn allocate(backend: &Arc<dyn Backend>, bytes: usize) -> crate::base::error::Result<Buffer> {
        let allocation = backend.allocate(bytes)?;
        let owner = Owner::Backend(Arc::clone(backend));
        Ok(Buffer(Arc::new(Inner { device: backend.device(), allocation, owner })))
    }

    /// Host memory that `keep` owns. It is never written.
    ///
    /// # Safety
    /// `address` starts `bytes` initialised bytes, aligned to the size of their elements (they are moved as
    /// integers of that size), that stay valid and unchanged as long as `keep` lives, wherever `keep` is moved.
    pub unsafe fn foreign(
        address: *const u8,
        bytes: usize,
        keep: Box<dyn std::any::Any + Send + Sync>,
    ) -> Buffer {
        let allocation = Allocation { handle: address as usize, bytes };
        Buffer(Arc::new(Inner { device: Device::Cpu, allocation, owner: Owner::Foreign { _keep: keep } }))
    }

    /// The device that the memory is on.
    pub fn device(&self) -> Device {
        self.0.device
    }

    /// The backend's name for the memory.
    pub fn handle(&self) -> usize {
        self.0.allocation.handle
    }

    /// Usable bytes.
    pub fn bytes(&self) -> usize {
        self.0.allocation.bytes
    }

    /// Whether the memory may be written by whoever is its only holder.
    pub fn is_writable(&self) -> bool {
        matches!(self.0.owner, Owner::Backend(_))
    }

    /// Whether this is the only handle.
    pub fn is_unique(&mut self) -> bool {
        Arc::get_mut(&mut self.0).is_some()
    }

    /// Number of handles; a snapshot, exact only where no other thread can hold one.
    pub fn handles(&self) -> usize {
        Arc::strong_count(&self.0)
    }

    /// Whether two handles name the same memory.
    pub fn same(&self, other: &Buffer) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if let Owner::Backend(backend) = &self.owner {
            backend.free(self.allocation);
        }
    }
}

impl fmt::Debug for Buffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Buffer({}, {} bytes)", self.0.device, self.0.allocation.bytes)
    }
}
