//! The order of work: launches and copies are encoded as they come and submitted many at a time.

use super::dispatch::Dispatch;
use super::health::{Health, scoped};
use super::staging::{PATIENCE, PIECE, Pieces, write};
use crate::base::error::Result;
use crate::base::settings;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use wgpu::{BufferUsages, PollType};

/// Bytes of the parameters of the launches of a submission.
const PARAMS: u64 = 256 << 10;
/// Most launches and copies of a submission, and bytes that they touch: by then the device has enough
/// to do.
const COMMANDS: usize = 256;
const WORK: u64 = 32 << 20;
/// How much slower than its memory the way to a device is, at least: uploads are submitted sooner.
const BUS: u64 = 4;
/// Most bytes that are read back in one piece.
pub(super) const STAGE: u64 = 64 << 20;
/// Staging buffers of reads kept for reuse.
const STAGES: usize = 4;

/// Work on its way to the device.
pub(super) struct Stream {
    driver: wgpu::Device,
    queue: wgpu::Queue,
    health: Arc<Health>,
    encoder: Option<wgpu::CommandEncoder>,
    /// What uploads go through.
    pieces: Pieces,
    /// Parameters of this submission, the place in a piece that they will go through, and where to.
    params: Vec<u8>,
    params_room: Option<(wgpu::Buffer, u64)>,
    params_buffer: wgpu::Buffer,
    alignment: usize,
    commands: usize,
    work: u64,
    pub(super) submissions: u64,
    stages: Vec<wgpu::Buffer>,
    layouts: HashMap<usize, Layouts>,
    /// Each with the turn in which it was last asked for.
    pipelines: HashMap<Arc<str>, (wgpu::ComputePipeline, u64)>,
    turn: u64,
}

/// Of groups of so many bindings, and of pipelines that have one.
type Layouts = (wgpu::BindGroupLayout, wgpu::PipelineLayout);

/// Part of a buffer of the driver.
pub(super) struct Part {
    pub(super) buffer: wgpu::Buffer,
    pub(super) offset: u64,
    pub(super) size: u64,
}

/// A piece of memory that is on its way to the host.
pub(super) struct Fetched {
    stage: wgpu::Buffer,
    size: u64,
    index: wgpu::SubmissionIndex,
    mapped: std::sync::mpsc::Receiver<bool>,
}

impl Stream {
    /// # Errors
    /// `Device` if there is not even memory to begin with.
    pub(super) fn new(
        driver: wgpu::Device,
        queue: wgpu::Queue,
        health: Arc<Health>,
        alignment: u64,
    ) -> Result<Stream> {
        let descriptor = wgpu::BufferDescriptor {
            label: Some("parameters"),
            size: PARAMS,
            usage: BufferUsages::STORAGE | BufferUsages::COPY_DST,
            mapped_at_creation: false,
        };
        let ((params_buffer, mut pieces), error) = scoped(&driver, || {
            (driver.create_buffer(&descriptor), Pieces::new(driver.clone(), Arc::clone(&health)))
        });
        if error.is_some() || pieces.room(PARAMS).is_none() {
            return Err(health.failed("open", "has no memory left".to_string()));
        }
        Ok(Stream {
            health,
            encoder: None,
            pieces,
            params: Vec::new(),
            params_room: None,
            params_buffer,
            alignment: alignment as usize,
            commands: 0,
            work: 0,
            submissions: 0,
            stages: Vec::new(),
            layouts: HashMap::new(),
            pipelines: HashMap::new(),
            turn: 0,
            driver,
            queue,
        })
    }

    fn encoder(&mut self) -> &mut wgpu::CommandEncoder {
        let driver = &self.driver;
        self.encoder.get_or_insert_with(|| driver.create_command_encoder(&Default::default()))
    }

    /// Hands over what was encoded.
    ///
    /// # Errors
    /// A lost device. One that refuses work counts as lost, since what was encoded counts as done.
    pub(super) fn submit(&mut self) -> Result<Option<wgpu::SubmissionIndex>> {
        let Some(encoder) = self.encoder.take() else { return Ok(None) };
        let params = self.params_room.take();
        if let Some((piece, at)) = &params
            && let Err(error) = write(piece, *at, &self.params, &self.health)
        {
            self.health.lose(error.to_string());
        }
        self.pieces.close();
        let (index, error) = scoped(&self.driver, || {
            let first = params.map(|(piece, at)| {
                let mut first = self.driver.create_command_encoder(&Default::default());
                let size = self.params.len() as u64;
                first.copy_buffer_to_buffer(&piece, at, &self.params_buffer, 0, size);
                first.finish()
            });
            self.queue.submit(first.into_iter().chain([encoder.finish()]))
        });
        (self.commands, self.work) = (0, 0);
        self.params.clear();
        if let Some(error) = error {
            // What was said while it was encoded tells more.
            self.health.lose(self.health.complaint().unwrap_or_else(|| error.to_string()));
        }
        self.health.alive()?;
        self.pieces.recall(&index);
        self.submissions += 1;
        // Lets the driver give back what is done with, and tell whether the device is still there.
        self.health.poll(&self.driver, PollType::Poll)?;
        Ok(Some(index))
    }

    /// Counts something encoded that touches so many bytes; submits when it is enough.
    fn encoded(&mut self, bytes: u64) -> Result<()> {
        self.commands += 1;
        self.work += bytes;
        if self.commands >= COMMANDS || self.work >= WORK {
            self.submit()?;
        }
        Ok(())
    }

    /// Where `size` bytes can be written for work that is encoded next.
    fn room(&mut self, size: u64) -> Result<(wgpu::Buffer, u64)> {
        loop {
            if let Some(room) = self.pieces.room(size) {
                return Ok(room);
            }
            self.submit()?;
            if !self.pieces.wait()? {
                return Err(self.health.failed("to_device", "has no memory for copies".to_string()));
            }
        }
    }

    /// Encodes an upload to the start of a buffer.
    ///
    /// # Errors
    /// A lost device.
    pub(super) fn upload(&mut self, src: &[u8], dst: &wgpu::Buffer) -> Result<()> {
        for (i, part) in src.chunks(PIECE as usize).enumerate() {
            let size = (part.len() as u64).next_multiple_of(4);
            let (piece, at) = self.room(size)?;
            write(&piece, at, part, &self.health)?;
            self.encoder().copy_buffer_to_buffer(&piece, at, dst, i as u64 * PIECE, size);
            self.encoded(BUS * size)?;
        }
        Ok(())
    }

    /// Encodes a copy between the starts of two buffers.
    ///
    /// # Errors
    /// A lost device.
    pub(super) fn copy(&mut self, src: &wgpu::Buffer, dst: &wgpu::Buffer, bytes: u64) -> Result<()> {
        self.encoder().copy_buffer_to_buffer(src, 0, dst, 0, bytes.next_multiple_of(4));
        self.encoded(bytes)
    }

    /// Encodes a dispatch, whose text is [compiled](Stream::compile), on the buffers that its bindings
    /// name, in their order.
    ///
    /// # Errors
    /// A lost device.
    pub(super) fn dispatch(&mut self, dispatch: &Dispatch, parts: &[Part]) -> Result<()> {
        let bytes: &[u8] = bytemuck::cast_slice(&dispatch.params);
        if self.params.len().next_multiple_of(self.alignment) + bytes.len() > PARAMS as usize {
            self.submit()?;
        }
        if self.params_room.is_none() {
            self.params_room = Some(self.room(PARAMS)?);
        }
        let start = self.params.len().next_multiple_of(self.alignment);
        self.params.resize(start, 0);
        self.params.extend_from_slice(bytes);
        let binding = |(i, buffer, offset, size)| wgpu::BindGroupEntry {
            binding: i as u32,
            resource: wgpu::BindingResource::Buffer(wgpu::BufferBinding {
                buffer,
                offset,
                size: wgpu::BufferSize::new(size),
            }),
        };
        let own = std::iter::once((0, &self.params_buffer, start as u64, bytes.len() as u64));
        let arrays = parts.iter().enumerate().map(|(i, p)| (i + 1, &p.buffer, p.offset, p.size));
        let entries: Vec<_> = own.chain(arrays).map(binding).collect();
        let layout = &self.layouts[&entries.len()].0;
        let group = self.driver.create_bind_group(&wgpu::BindGroupDescriptor {
            label: None,
            layout,
            entries: &entries,
        });
        let pipeline = self.pipelines[&dispatch.text].0.clone();
        let mut pass = self.encoder().begin_compute_pass(&Default::default());
        pass.set_pipeline(&pipeline);
        pass.set_bind_group(0, &group, &[]);
        pass.dispatch_workgroups(dispatch.groups, 1, 1);
        drop(pass);
        self.encoded(parts.iter().map(|part| part.size).sum())
    }

    /// Makes the pipelines that dispatches need and that there are none of. Those not asked for lately go
    /// if there are many: drivers keep megabytes for each.
    ///
    /// # Errors
    /// What the driver's compiler says; a lost device.
    pub(super) fn compile(&mut self, dispatches: &[Dispatch]) -> Result<()> {
        self.turn += 1;
        let turn = self.turn;
        let mut missing = Vec::new();
        for dispatch in dispatches {
            match self.pipelines.get_mut(&dispatch.text) {
                Some((_, used)) => *used = turn,
                None => missing.push(dispatch),
            }
        }
        if missing.is_empty() {
            return Ok(());
        }
        if self.pipelines.len() + missing.len() > settings::current().gpu_kernels {
            let mut turns: Vec<u64> = self.pipelines.values().map(|&(_, used)| used).collect();
            turns.sort_unstable();
            let middle = turns.get(turns.len() / 2).copied().unwrap_or(0);
            self.pipelines.retain(|_, &mut (_, used)| used > middle || used == turn);
        }
        missing.into_iter().try_for_each(|dispatch| self.pipeline(dispatch))
    }

    /// Makes the pipeline of a dispatch, if there is none.
    fn pipeline(&mut self, dispatch: &Dispatch) -> Result<()> {
        let (text, bindings) = (&dispatch.text, dispatch.bindings.len() + 1);
        if self.pipelines.contains_key(text) {
            return Ok(());
        }
        if settings::current().debug >= 4 {
            eprintln!("arrayon: kernel for {}\n{text}", self.health.device);
        }
        let driver = &self.driver;
        let known = self.layouts.get(&bindings).cloned();
        let ((layouts, pipeline), error) = scoped(driver, || {
            let layouts = known.unwrap_or_else(|| layouts(driver, bindings));
            let pipeline = pipeline(driver, text, &layouts.1);
            (layouts, pipeline)
        });
        self.health.alive()?;
        if let Some(error) = error {
            return Err(self.health.failed("compile", format!("refuses a kernel: {error}")));
        }
        self.layouts.insert(bindings, layouts);
        self.pipelines.insert(Arc::clone(text), (pipeline, self.turn));
        Ok(())
    }

    /// Submits copies of parts, side by side, to the host; nothing is done if memory lacks.
    ///
    /// # Errors
    /// A lost device.
    pub(super) fn fetch(&mut self, parts: &[Part]) -> Result<Option<Fetched>> {
        let size = parts.iter().map(|p| p.size).sum::<u64>().max(4);
        let fits =
            |stage: &wgpu::Buffer| (size..=size.saturating_mul(4).max(1 << 16)).contains(&stage.size());
        let stage = match self.stages.iter().position(fits) {
            Some(known) => self.stages.swap_remove(known),
            None => {
                let descriptor = wgpu::BufferDescriptor {
                    label: Some("staging"),
                    size: size.next_power_of_two(),
                    usage: BufferUsages::MAP_READ | BufferUsages::COPY_DST,
                    mapped_at_creation: false,
                };
                match scoped(&self.driver, || self.driver.create_buffer(&descriptor)) {
                    (made, None) => made,
                    _ => return Ok(None),
                }
            }
        };
        let mut at = 0;
        for part in parts {
            self.encoder().copy_buffer_to_buffer(&part.buffer, part.offset, &stage, at, part.size);
            at += part.size;
        }
        self.encoder();
        let index = self.submit()?.expect("something was encoded");
        let (sender, mapped) = channel();
        stage.slice(..size).map_async(wgpu::MapMode::Read, move |result| {
            let _ = sender.send(result.is_ok());
        });
        Ok(Some(Fetched { stage, size, index, mapped }))
    }

    /// Keeps a staging buffer for reuse.
    pub(super) fn keep(&mut self, fetched: Fetched) {
        fetched.stage.unmap();
        self.stages.truncate(STAGES - 1);
        self.stages.insert(0, fetched.stage);
    }

    /// Gives staging memory back.
    pub(super) fn trim(&mut self) {
        self.stages.clear();
        self.pieces.trim();
    }
}

impl Fetched {
    /// Waits for the bytes.
    ///
    /// # Errors
    /// A lost device.
    pub(super) fn wait(&self, driver: &wgpu::Device, health: &Health) -> Result<wgpu::BufferView> {
        health.wait(driver, Some(&self.index))?;
        // Another thread's wait may be the one that calls back, a moment later.
        let mapped = loop {
            match self.mapped.recv_timeout(PATIENCE) {
                Err(RecvTimeoutError::Timeout) => health.wait(driver, Some(&self.index))?,
                other => break other,
            }
        };
        health.check()?;
        match (mapped, self.stage.slice(..self.size).get_mapped_range()) {
            (Ok(true), Ok(view)) => Ok(view),
            _ => Err(health.failed("to_host", "its memory cannot be read".to_string())),
        }
    }
}

fn pipeline(driver: &wgpu::Device, text: &str, layout: &wgpu::PipelineLayout) -> wgpu::ComputePipeline {
    let source = wgpu::ShaderSource::Wgsl(text.into());
    let descriptor = wgpu::ShaderModuleDescriptor { label: None, source };
    let checks =
        wgpu::ShaderRuntimeChecks { force_loop_bounding: false, ..wgpu::ShaderRuntimeChecks::checked() };
    // SAFETY: the loops of our texts end: they count up to numbers that launches give.
    let module = unsafe { driver.create_shader_module_trusted(descriptor, checks) };
    driver.create_compute_pipeline(&wgpu::ComputePipelineDescriptor {
        label: None,
        layout: Some(layout),
        module: &module,
        entry_point: Some("main"),
        compilation_options: wgpu::PipelineCompilationOptions {
            zero_initialize_workgroup_memory: false,
            ..Default::default()
        },
        cache: None,
    })
}

/// Layouts of groups of storage buffers that are read and written: with `read` alone a buffer could
/// not be bound twice, as arrays that share memory are.
fn layouts(driver: &wgpu::Device, bindings: usize) -> Layouts {
    let entry = |i| wgpu::BindGroupLayoutEntry {
        binding: i as u32,
        visibility: wgpu::ShaderStages::COMPUTE,
        ty: wgpu::BindingType::Buffer {
            ty: wgpu::BufferBindingType::Storage { read_only: false },
            has_dynamic_offset: false,
            min_binding_size: None,
        },
        count: None,
    };
    let entries: Vec<_> = (0..bindings).map(entry).collect();
    let descriptor = wgpu::BindGroupLayoutDescriptor { label: None, entries: &entries };
    let group = driver.create_bind_group_layout(&descriptor);
    let layout = driver.create_pipeline_layout(&wgpu::PipelineLayoutDescriptor {
        label: None,
        bind_group_layouts: &[Some(&group)],
        ..Default::default()
    });
    (group, layout)
}
