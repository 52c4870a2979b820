//! A device that computes nothing and can claim anything, for tests of planning and placement.

use crate::base::error::{Error, ErrorKind, Result};
use crate::device::Device;
use crate::device::backend::{Backend, Call, Event, Kernel, Launch, MemoryStats, Read};
use crate::device::buffer::{Allocation, Buffer};
use crate::device::caps::Capabilities;
use crate::kernel::program::{Nest, Program};
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed};

/// A device without any hardware. What is read from it is zeros.
pub struct Null {
    device: Device,
    capabilities: Capabilities,
    next: AtomicUsize,
    in_use: AtomicUsize,
    peak: AtomicUsize,
    limit: AtomicUsize,
    clock: AtomicU64,
    log: Mutex<Vec<String>>,
}

impl Null {
    /// A device of a number, with capabilities as claimed.
    pub fn new(number: u16, capabilities: Capabilities) -> Arc<Null> {
        Arc::new(Null {
            device: Device::Null(number),
            capabilities,
            next: AtomicUsize::new(64),
            in_use: AtomicUsize::new(0),
            peak: AtomicUsize::new(0),
            limit: AtomicUsize::new(usize::MAX),
            clock: AtomicU64::new(0),
            log: Mutex::new(Vec::new()),
        })
    }

    /// What was asked of the device since the last call, a line each.
    pub fn take_log(&self) -> Vec<String> {
        std::mem::take(&mut *self.log.lock().unwrap_or_else(|e| e.into_inner()))
    }

    fn note(&self, line: String) {
        self.clock.fetch_add(1, Relaxed);
        self.log.lock().unwrap_or_else(|e| e.into_inner()).push(line);
    }
}

/// What a kernel of this device is: nothing but its text.
struct Text(String);

impl Backend for Null {
    fn device(&self) -> Device {
        self.device
    }

    fn capabilities(&self) -> &Capabilities {
        &self.capabilities
    }

    fn allocate(&self, bytes: usize) -> Result<Allocation> {
        let in_use = self.in_use.fetch_add(bytes, Relaxed) + bytes;
        let limit = self.limit.load(Relaxed);
        if in_use > limit || bytes > self.capabilities.max_buffer {
            self.in_use.fetch_sub(bytes, Relaxed);
            let kind = ErrorKind::OutOfMemory {
                device: self.device.to_string(),
                needed: bytes,
                in_use: in_use - bytes,
                limit: Some(limit.min(self.capabilities.max_buffer)),
            };
            return Err(Error::new("allocate", kind));
        }
        self.peak.fetch_max(in_use, Relaxed);
        Ok(Allocation { handle: self.next.fetch_add(bytes.max(1), Relaxed), bytes })
    }

    fn free(&self, allocation: Allocation) {
        self.in_use.fetch_sub(allocation.bytes, Relaxed);
    }

    fn upload(&self, src: &[u8], _: &Buffer) -> Result<()> {
        self.note(format!("upload {}", src.len()));
        Ok(())
    }

    fn download(&self, reads: &mut [Read<'_>]) -> Result<()> {
        for read in reads {
            self.note(format!("download {}", read.into.len()));
            read.into.fill(0);
        }
        Ok(())
    }

    fn copy(&self, _: &Buffer, _: &Buffer, bytes: usize) -> Result<()> {
        self.note(format!("copy {bytes}"));
        Ok(())
    }

    fn compile(&self, program: &Program, _: &Nest) -> Result<Kernel> {
        Ok(Arc::new(Text(program.to_string())))
    }

    fn launch(&self, launch: &Launch<'_>) -> Result<()> {
        let kernel: &Text = launch.kernel.downcast_ref().expect("a kernel of this backend");
        self.note(format!("launch {} {}", launch.len, kernel.0.lines().count()));
        Ok(())
    }

    fn call(&self, call: &Call<'_>) -> Result<()> {
        self.note(format!("call {}", call.routine));
        Ok(())
    }

    fn record(&self) -> Event {
        Event(self.clock.load(Relaxed))
    }

    fn wait(&self, event: Event) -> Result<()> {
        self.note(format!("wait {}", event.0));
        Ok(())
    }

    fn synchronise(&self) -> Result<()> {
        Ok(())
    }

    fn memory(&self) -> MemoryStats {
        let limit = self.limit.load(Relaxed);
        MemoryStats {
            in_use: self.in_use.load(Relaxed),
            cached: 0,
            peak: self.peak.load(Relaxed),
            limit: (limit != usize::MAX).then_some(limit),
        }
    }

    fn set_limit(&self, limit: Option<usize>) {
        self.limit.store(limit.unwrap_or(usize::MAX), Relaxed);
    }

    fn trim(&self) {}
}
