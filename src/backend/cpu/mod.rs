//! The CPU: tile programs in loops compiled per instruction set, spread over rayon's threads.

mod chain;
mod fold;
pub mod isa;
mod lane;
mod leaf;
mod library;
mod loops;
mod lower;
mod map;
mod matmul;
mod memory;
mod moments;

mod reduce;
#[cfg_attr(not(target_arch = "x86_64"), path = "no_stages.rs")]
mod stages;
mod threads;
mod tile;
mod walk;

use crate::base::dtype::DType;
use crate::base::error::{Error, ErrorKind, Result};
use crate::base::settings;
use crate::device::Device;
use crate::device::backend::{Backend, Call, Event, Kernel, Launch, MemoryStats, Read};
use crate::device::buffer::{Allocation, Buffer};
use crate::device::caps::Capabilities;
use crate::device::info::{DeviceInfo, DeviceKind};
use crate::device::routine::{Library, Routine};
use crate::kernel::program::{Fault, Nest, Program};
use isa::Level;
use map::MapKernel;
use reduce::ReduceKernel;
use std::sync::Arc;
use tile::Arrays;

/// The host as a device; one per process.
pub struct Cpu {
    pool: memory::Pool,
    capabilities: Capabilities,
}

/// A kernel: the program, for its faults and dtypes, and its lowered form.
struct CpuKernel {
    program: Program,
    form: Form,
}

enum Form {
    Map(Box<MapKernel>),
    Reduce(Box<ReduceKernel>),
}

impl Cpu {
    /// Opens the host.
    pub fn open() -> Arc<Cpu> {
        let capabilities = Capabilities {
            name: format!("CPU, {:?}", Level::named(settings::current().isa.as_str())),
            dtypes: DType::ALL.to_vec(),
            routines: Library::ALL.to_vec(),
            max_bindings: 32,
            max_buffer: isize::MAX as usize,
            bandwidth: 1.5e10,
            throughput: 1e10,
            flops: 1e11,
            launch: 1e-7,
            is_host: true,
        };
        Arc::new(Cpu { pool: memory::Pool::new(settings::current().cache_bytes), capabilities })
    }
}

impl Cpu {
    /// The host as a device, with the extensions of its instruction set that loops could use.
    pub fn describe() -> DeviceInfo {
        let threads = std::thread::available_parallelism().map_or(1, |n| n.get() as u64);
        DeviceInfo {
            device: Device::Cpu,
            name: format!("{} {}", std::env::consts::ARCH, std::env::consts::OS),
            kind: DeviceKind::Cpu,
            driver: format!("{:?} loops", Level::named(settings::current().isa.as_str())),
            memory: None,
            features: isa::features().into_iter().map(str::to_string).collect(),
            limits: vec![("threads", threads)],
        }
    }
}

/// The bytes of a host buffer from an offset on, for reading.
///
/// # Safety
/// Nobody writes them meanwhile.
unsafe fn bytes(buffer: &Buffer, offset: usize, len: usize) -> &[u8] {
    debug_assert!(offset + len <= buffer.bytes());
    // SAFETY: allocations are initialised; the range lies within.
    unsafe { std::slice::from_raw_parts((buffer.handle() + offset) as *const u8, len) }
}

impl Backend for Cpu {
    fn device(&self) -> Device {
        Device::Cpu
    }

    fn capabilities(&self) -> &Capabilities {
        &self.capabilities
    }

    fn allocate(&self, bytes: usize) -> Result<Allocation> {
        self.pool.allocate(bytes)
    }

    fn free(&self, allocation: Allocation) {
        self.pool.free(allocation);
    }

    fn upload(&self, src: &[u8], dst: &Buffer) -> Result<()> {
        debug_assert!(src.len() <= dst.bytes());
        // SAFETY: the range lies within the buffer, which the caller alone uses.
        unsafe { std::ptr::copy_nonoverlapping(src.as_ptr(), dst.handle() as *mut u8, src.len()) };
        Ok(())
    }

    fn download(&self, reads: &mut [Read<'_>]) -> Result<()> {
        for read in reads {
            // SAFETY: computed values do not change.
            read.into.copy_from_slice(unsafe { bytes(read.buffer, read.offset, read.into.len()) });
        }
        Ok(())
    }

    fn copy(&self, src: &Buffer, dst: &Buffer, len: usize) -> Result<()> {
        // SAFETY: computed values do not change.
        self.upload(unsafe { bytes(src, 0, len) }, dst)
    }

    fn compile(&self, program: &Program, nest: &Nest) -> Result<Kernel> {
        let isa = Level::named(settings::current().isa.as_str());
        let form = if program.folds.is_empty() {
            Form::Map(Box::new(MapKernel::new(program, nest, isa)))
        } else {
            assert!(program.checks.is_empty(), "what can fail is not in a pass that reduces");
            Form::Reduce(Box::new(ReduceKernel::new(program, nest, isa)))
        };
        Ok(Arc::new(CpuKernel { program: program.clone(), form }))
    }

    fn launch(&self, launch: &Launch<'_>) -> Result<()> {
        let kernel: &CpuKernel = launch.kernel.downcast_ref().expect("a kernel of this backend");
        // SAFETY: the contract of launches: arrays hold the nest, outputs overlap no inputs.
        let failure = unsafe {
            match &kernel.form {
                Form::Map(map) => map.run(&kernel.program, launch),
                Form::Reduce(reduce) => {
                    reduce.run(&Arrays::new(launch, &kernel.program), launch.len);
                    None
                }
            }
        };
        match failure {
            None => Ok(()),
            Some((check, index)) => Err(match kernel.program.checks[check].fault {
                Fault::NegativePower => {
                    Error::new("power", ErrorKind::NegativePower { index }).of_check(check)
                }
            }),
        }
    }

    fn call(&self, call: &Call<'_>) -> Result<()> {
        match call.routine {
            // SAFETY: the contract of calls: the operands lie within their buffers, the result has its
            // elements and overlaps no operand.
            Routine::Matmul(matmul) => unsafe { matmul::run(matmul, call, &self.pool) },
            // SAFETY: likewise.
            Routine::Task(routine) => unsafe { library::run(routine, call, &self.pool) },
        }
    }

    fn record(&self) -> Event {
        // Launches are over when they return.
        Event(0)
    }

    fn wait(&self, _: Event) -> Result<()> {
        Ok(())
    }

    fn synchronise(&self) -> Result<()> {
        Ok(())
    }

    fn memory(&self) -> MemoryStats {
        self.pool.stats()
    }

    fn set_limit(&self, limit: Option<usize>) {
        self.pool.set_limit(limit);
    }

    fn trim(&self) {
        self.pool.trim();
    }
}
