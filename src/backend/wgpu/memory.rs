//! The driver's buffers: size classes, and a cache of those that are free.

use super::health::{Health, scoped};
use crate::base::error::{Error, ErrorKind, Result};
use crate::base::settings;
use crate::device::backend::MemoryStats;
use crate::device::buffer::{Allocation, size_class};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};
use wgpu::{BufferDescriptor, BufferUsages};

/// What sizes are a multiple of: no quad of elements reaches beyond.
const PADDING: u64 = 64;

/// The memory of a device. A handle is a place in `State::buffers`.
pub(super) struct Pool {
    driver: wgpu::Device,
    health: Arc<Health>,
    max_buffer: u64,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    buffers: Vec<Option<wgpu::Buffer>>,
    /// Places without a buffer.
    holes: Vec<usize>,
    /// Free buffers by size.
    free: BTreeMap<u64, Vec<usize>>,
    stats: MemoryStats,
}

impl Pool {
    pub(super) fn new(driver: wgpu::Device, health: Arc<Health>, max_buffer: u64) -> Pool {
        Pool { driver, health, max_buffer: max_buffer & !(PADDING - 1), state: Mutex::default() }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(|e| e.into_inner())
    }

    /// The buffer of a handle.
    pub(super) fn buffer(&self, handle: usize) -> wgpu::Buffer {
        self.lock().buffers[handle].clone().expect("a handle that was not freed")
    }

    /// Memory of at least so many bytes; nothing if the driver has none.
    ///
    /// # Errors
    /// A limit; a lost device.
    pub(super) fn allocate(&self, bytes: usize) -> Result<Option<Allocation>> {
        self.health.check()?;
        let asked = bytes as u64;
        if asked > self.max_buffer {
            let (device, limit) = (self.health.device.to_string(), "max_buffer_size");
            let kind = ErrorKind::Limit { device, limit, value: self.max_buffer, asked };
            return Err(Error::new("allocate", kind));
        }
        let size = (size_class(bytes, PADDING as usize) as u64).min(self.max_buffer);
        {
            let mut state = self.lock();
            let in_use = state.stats.in_use + size as usize;
            if state.stats.limit.is_some_and(|limit| in_use > limit) {
                return Err(self.out_of_memory(bytes, state.stats));
            }
            state.stats.in_use = in_use;
            state.stats.peak = state.stats.peak.max(in_use);
            if let Some(handle) = state.free.get_mut(&size).and_then(Vec::pop) {
                state.stats.cached -= size as usize;
                return Ok(Some(Allocation { handle, bytes: size as usize }));
            }
        }
        // Not under the lock: the driver takes its time.
        let made = self.create(size);
        let mut state = self.lock();
        let Some(buffer) = made else {
            state.stats.in_use -= size as usize;
            return Ok(None);
        };
        let handle = state.holes.pop().unwrap_or(state.buffers.len());
        if handle == state.buffers.len() {
            state.buffers.push(None);
        }
        state.buffers[handle] = Some(buffer);
        Ok(Some(Allocation { handle, bytes: size as usize }))
    }

    fn create(&self, size: u64) -> Option<wgpu::Buffer> {
        let usage = BufferUsages::STORAGE | BufferUsages::COPY_SRC | BufferUsages::COPY_DST;
        let descriptor = BufferDescriptor { label: None, size, usage, mapped_at_creation: false };
        let (buffer, error) = scoped(&self.driver, || self.driver.create_buffer(&descriptor));
        error.is_none().then_some(buffer)
    }

    /// The error of memory that is not to be had.
    pub(super) fn out_of_memory(&self, needed: usize, stats: MemoryStats) -> Error {
        let device = self.health.device.to_string();
        let MemoryStats { in_use, limit, .. } = stats;
        Error::new("allocate", ErrorKind::OutOfMemory { device, needed, in_use, limit })
    }

    pub(super) fn free(&self, allocation: Allocation) {
        let mut state = self.lock();
        let size = allocation.bytes;
        state.stats.in_use -= size;
        if state.stats.cached + size <= settings::current().cache_bytes && self.health.alive().is_ok() {
            state.stats.cached += size;
            state.free.entry(size as u64).or_default().push(allocation.handle);
        } else {
            state.buffers[allocation.handle] = None;
            state.holes.push(allocation.handle);
        }
    }

    pub(super) fn trim(&self) {
        let mut state = self.lock();
        let free = std::mem::take(&mut state.free);
        for handle in free.into_values().flatten() {
            state.buffers[handle] = None;
            state.holes.push(handle);
        }
        state.stats.cached = 0;
    }

    pub(super) fn stats(&self) -> MemoryStats {
        self.lock().stats
    }

    pub(super) fn set_limit(&self, limit: Option<usize>) {
        self.lock().stats.limit = limit;
    }
}
