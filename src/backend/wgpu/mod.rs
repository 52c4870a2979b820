//! Any GPU through Vulkan, Metal or DX12.
//!
//! Launches and copies are encoded under a lock and submitted when somebody reads, or when there is
//! enough for the device to do.

mod adapter;
pub mod dispatch;
mod health;
pub mod lower;
mod memory;
mod staging;
mod stream;

use crate::base::error::{Error, ErrorKind, Result};
use crate::base::settings;
use crate::device::Device;
use crate::device::backend::{Backend, Binding, Call, Event, Kernel, Launch, MemoryStats, Read};
use crate::device::buffer::{Allocation, Buffer};
use crate::device::caps::Capabilities;
use crate::device::routine::Routine;
use crate::kernel::dialect::Unsupported;
use crate::kernel::program::{Fault, Nest, Program};
pub(crate) use adapter::list;
use dispatch::{Memory, Target, Work};
use health::Health;
use lower::{Lowered, Place, Products};
use memory::Pool;
use std::sync::{Arc, Mutex, MutexGuard};
use stream::{Part, STAGE, Stream};

/// A GPU.
pub struct Wgpu {
    device: Device,
    driver: wgpu::Device,
    health: Arc<Health>,
    capabilities: Capabilities,
    target: Target,
    pool: Pool,
    stream: Mutex<Stream>,
    products: Products,
}

/// A kernel: the program, for its faults, and its lowered form.
struct WgpuKernel {
    faults: Vec<Fault>,
    lowered: Lowered,
}

/// Memory of a piece of work, given back when its dispatches are encoded: whoever is given it next
/// comes later in the order of work.
struct Temporary<'a>(&'a Pool, Allocation);

impl Drop for Temporary<'_> {
    fn drop(&mut self) {
        self.0.free(self.1);
    }
}

impl Wgpu {
    /// Opens an adapter by its place in the list.
    ///
    /// # Errors
    /// `Device` if it is not there, or its driver refuses.
    pub fn open(number: u16) -> Result<Arc<Wgpu>> {
        let opened = adapter::open(number)?;
        let device = Device::Wgpu(number);
        let health = Health::of(device, &opened.device);
        let pool =
            Pool::new(opened.device.clone(), Arc::clone(&health), opened.capabilities.max_buffer as u64);
        let (driver, alignment) = (opened.device.clone(), opened.target.alignment);
        let stream = Stream::new(driver, opened.queue, Arc::clone(&health), alignment)?;
        Ok(Arc::new(Wgpu {
            device,
            driver: opened.device,
            health,
            capabilities: opened.capabilities,
            target: opened.target,
            pool,
            stream: Mutex::new(stream),
            products: Products::default(),
        }))
    }

    /// Takes the device away, as a driver that fails does.
    pub fn destroy(&self) {
        // The driver itself would tell of it when it has nothing left to do.
        self.health.lose("destroyed".to_string());
        self.driver.destroy();
    }

    /// How many times work was handed to the driver.
    pub fn submissions(&self) -> u64 {
        self.stream().submissions
    }

    fn stream(&self) -> MutexGuard<'_, Stream> {
        self.stream.lock().unwrap_or_else(|e| e.into_inner())
    }

    /// The adapter's limits, lowered as the settings want.
    fn target(&self) -> Target {
        let settings = settings::current();
        let mut target = self.target.clone();
        if settings.gpu_binding > 0 {
            target.max_binding = target.max_binding.min(settings.gpu_binding as u64);
        }
        if settings.gpu_groups > 0 {
            let most = u32::try_from(settings.gpu_groups).unwrap_or(u32::MAX);
            target.max_groups = target.max_groups.min(most);
        }
        target
    }

    fn refused(&self, what: &Unsupported) -> Error {
        self.health.failed("eval", what.to_string())
    }

    /// Does something that needs so many bytes and may give nothing if there are none: then once more,
    /// without caches and what work under way holds.
    fn with_memory<T>(&self, needed: usize, run: impl Fn() -> Result<Option<T>>) -> Result<T> {
        if let Some(done) = run()? {
            return Ok(done);
        }
        self.synchronise()?;
        self.trim();
        run()?.ok_or_else(|| self.pool.out_of_memory(needed, self.pool.stats()))
    }

    /// Encodes work; gives the memory of its status, if it has one.
    fn encode(
        &self,
        work: &Work,
        inputs: &[Binding<'_>],
        outputs: &[Binding<'_>],
    ) -> Result<Option<Temporary<'_>>> {
        let temporary = |bytes: u64| Ok::<_, Error>(Temporary(&self.pool, self.allocate(bytes as usize)?));
        let temporaries = work.temporaries.iter().map(|&n| temporary(n)).collect::<Result<Vec<_>>>()?;
        let status = match work.checks {
            0 => None,
            n => Some(temporary(4 * n as u64)?),
        };
        let mut stream = self.stream();
        // All before any: a kernel that is refused must not leave an operand half updated in place.
        stream.compile(&work.dispatches)?;
        if let Some(Temporary(_, memory)) = &status {
            stream.upload(&vec![0xff; 4 * work.checks], &self.pool.buffer(memory.handle))?;
        }
        for dispatch in &work.dispatches {
            let parts: Vec<Part> = dispatch
                .bindings
                .iter()
                .map(|bound| {
                    let of = |buffer: &Buffer| self.pool.buffer(buffer.handle());
                    let buffer = match bound.memory {
                        Memory::Input(i) => of(inputs[i].buffer),
                        Memory::Output(i) => of(outputs[i].buffer),
                        Memory::Temporary(i) => self.pool.buffer(temporaries[i].1.handle),
                        Memory::Status => {
                            let status = status.as_ref().expect("work with checks has a status");
                            self.pool.buffer(status.1.handle)
                        }
                    };
                    Part { buffer, offset: bound.offset, size: bound.size }
                })
                .collect();
            stream.dispatch(dispatch, &parts)?;
        }
        Ok(status)
    }

    /// Reads parts of the driver's buffers; gives each part's bytes to `take`, with its number.
    fn fetch(&self, parts: &[Part], mut take: impl FnMut(usize, &[u8])) -> Result<()> {
        let needed = parts.iter().map(|part| part.size as usize).sum();
        let fetched = self.with_memory(needed, || self.stream().fetch(parts))?;
        let view = fetched.wait(&self.driver, &self.health)?;
        let mut at = 0;
        for (i, part) in parts.iter().enumerate() {
            take(i, &view[at..at + part.size as usize]);
            at += part.size as usize;
        }
        drop(view);
        self.stream().keep(fetched);
        Ok(())
    }
}

/// Where a binding's elements start, and the bytes of its buffer.
fn lie(binding: &Binding<'_>) -> (usize, u64) {
    (binding.offset, binding.buffer.bytes() as u64)
}

/// A piece of a read: which one, where in it, and the bytes before it that alignment adds.
struct Piece {
    read: usize,
    start: usize,
    len: usize,
    lead: usize,
}

impl Backend for Wgpu {
    fn device(&self) -> Device {
        self.device
    }

    fn capabilities(&self) -> &Capabilities {
        &self.capabilities
    }

    fn allocate(&self, bytes: usize) -> Result<Allocation> {
        self.with_memory(bytes, || self.pool.allocate(bytes))
    }

    fn free(&self, allocation: Allocation) {
        self.pool.free(allocation);
    }

    fn upload(&self, src: &[u8], dst: &Buffer) -> Result<()> {
        self.health.check()?;
        let dst = self.pool.buffer(dst.handle());
        self.stream().upload(src, &dst)
    }

    fn download(&self, reads: &mut [Read<'_>]) -> Result<()> {
        self.health.check()?;
        // Pieces of aligned bytes, as many together as staging memory takes.
        let (mut pieces, mut parts, mut waiting) = (Vec::new(), Vec::new(), 0);
        let mut all = Vec::new();
        for (k, read) in reads.iter().enumerate() {
            let mut start = 0;
            while start < read.into.len() {
                let from = read.offset + start;
                let lead = from % 4;
                let len = (read.into.len() - start).min(STAGE as usize - lead);
                let size = (lead + len).next_multiple_of(4) as u64;
                if waiting + size > STAGE && waiting > 0 {
                    all.push((std::mem::take(&mut pieces), std::mem::take(&mut parts)));
                    waiting = 0;
                }
                waiting += size;
                pieces.push(Piece { read: k, start, len, lead });
                let buffer = self.pool.buffer(read.buffer.handle());
                parts.push(Part { buffer, offset: (from - lead) as u64, size });
                start += len;
            }
        }
        all.push((pieces, parts));
        for (pieces, parts) in all.iter().filter(|(pieces, _)| !pieces.is_empty()) {
            self.fetch(parts, |i, bytes| {
                let Piece { read, start, len, lead } = pieces[i];
                reads[read].into[start..start + len].copy_from_slice(&bytes[lead..lead + len]);
            })?;
        }
        Ok(())
    }

    fn copy(&self, src: &Buffer, dst: &Buffer, bytes: usize) -> Result<()> {
        self.health.check()?;
        let (src, dst) = (self.pool.buffer(src.handle()), self.pool.buffer(dst.handle()));
        self.stream().copy(&src, &dst, bytes as u64)
    }

    fn compile(&self, program: &Program, nest: &Nest) -> Result<Kernel> {
        let lowered = Lowered::new(program, nest, &self.target()).map_err(|e| self.refused(&e))?;
        let faults = program.checks.iter().map(|check| check.fault).collect();
        Ok(Arc::new(WgpuKernel { faults, lowered }))
    }

    fn launch(&self, launch: &Launch<'_>) -> Result<()> {
        self.health.check()?;
        let kernel: &WgpuKernel = launch.kernel.downcast_ref().expect("a kernel of this backend");
        let place = Place {
            len: launch.len,
            inputs: &launch.inputs.iter().map(lie).collect::<Vec<_>>(),
            outputs: &launch.outputs.iter().map(lie).collect::<Vec<_>>(),
            scalars: launch.scalars,
        };
        let work = kernel.lowered.work(&place).map_err(|e| self.refused(&e))?;
        let Some(status) = self.encode(&work, launch.inputs, launch.outputs)? else { return Ok(()) };
        // A fault leaves what it was found in pending, so that it must be known before anybody goes on.
        let buffer = self.pool.buffer(status.1.handle);
        let part = Part { buffer, offset: 0, size: 4 * work.checks as u64 };
        let mut words: Vec<u32> = Vec::new();
        self.fetch(&[part], |_, bytes| words = bytemuck::pod_collect_to_vec(bytes))?;
        let Some(k) = words.iter().position(|&word| word != u32::MAX) else { return Ok(()) };
        let Fault::NegativePower = kernel.faults[k];
        let kind = ErrorKind::NegativePower { index: words[k] as usize };
        Err(Error::new("power", kind).of_check(k))
    }

    fn call(&self, call: &Call<'_>) -> Result<()> {
        self.health.check()?;
        let Routine::Matmul(product) = call.routine else { return Err(call.refused(self.device())) };
        let ([a, b], [c]) = (call.inputs, call.outputs) else { unreachable!("a product of two arrays") };
        let lies = [lie(a), lie(b), lie(c)];
        let work = self.products.work(&self.target(), product, lies).map_err(|e| self.refused(&e))?;
        self.encode(&work, call.inputs, call.outputs)?;
        Ok(())
    }

    fn record(&self) -> Event {
        // Whoever waits for another device's work waits on the host: copies go through it.
        Event(0)
    }

    fn wait(&self, _: Event) -> Result<()> {
        Ok(())
    }

    fn synchronise(&self) -> Result<()> {
        self.health.check()?;
        self.stream().submit()?;
        self.health.wait(&self.driver, None)?;
        self.health.check()
    }

    fn memory(&self) -> MemoryStats {
        self.pool.stats()
    }

    fn set_limit(&self, limit: Option<usize>) {
        self.pool.set_limit(limit);
    }

    fn trim(&self) {
        self.stream().trim();
        self.pool.trim();
    }
}
