//! The order of work: launches and copies are encoded as they come and submitted many at a time.

use super::dispatch::Dispatch;
use super::health::Health;
use crate::base::error::{Error, ErrorKind, Result};
use crate::base::settings;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;
use wgpu::{BufferUsages, PollType};

/// Bytes of the parameters of the launches of a submission.
const PARAMS: u64 = 256 << 10;
/// Most launches of a submission, and bytes that they touch: by then the device has enough to do.
const LAUNCHES: usize = 256;
const WORK: u64 = 32 << 20;
/// Bytes of a chunk of the ring that uploads go through; larger ones go on their own.
const CHUNK: u64 = 1 << 20;
/// Most bytes that are read back in one piece.
pub(super) const STAGE: u64 = 64 << 20;
/// How long to wait before looking whether the device is still there.
const PATIENCE: Duration = Duration::from_millis(500);
/// Staging buffers kept for reuse.
const STAGES: usize = 4;

/// Work on its way to the device.
pub(super) struct Stream {
    driver: wgpu::Device,
    queue: wgpu::Queue,
    encoder: Option<wgpu::CommandEncoder>,
    /// Uploads of this submission.
    ring: wgpu::util::StagingBelt,
    /// Parameters of this submission, and where they will be.
    params: Vec<u8>,
    params_buffer: wgpu::Buffer,
    alignment: usize,
    launches: usize,
    work: u64,
    pub(super) submissions: u64,
    stages: Vec<wgpu::Buffer>,
    layouts: HashMap<usize, (wgpu::BindGroupLayout, wgpu::PipelineLayout)>,
    pipelines: HashMap<Arc<str>, wgpu::ComputePipeline>,
}

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
    pub(super) fn new(driver: wgpu::Device, queue: wgpu::Queue, alignment: u64) -> Stream {
        let params_buffer = driver.create_buffer(&wgpu::BufferDescriptor {
            label: Some("parameters"),
            size: PARAMS,
            usage: BufferUsages::STORAGE | BufferUsages::COPY_DST,
            mapped_at_creation: false,
        });
        Stream {
            encoder: None,
            ring: wgpu::util::StagingBelt::new(driver.clone(), CHUNK),
            params: Vec::new(),
            params_buffer,
            alignment: alignment as usize,
            launches: 0,
            work: 0,
            submissions: 0,
            stages: Vec::new(),
            layouts: HashMap::new(),
            pipelines: HashMap::new(),
            driver,
            queue,
        }
    }

    fn encoder(&mut self) -> &mut wgpu::CommandEncoder {
        let driver = &self.driver;
        self.encoder.get_or_insert_with(|| driver.create_command_encoder(&Default::default()))
    }

    /// Hands over what was encoded.
    pub(super) fn submit(&mut self) -> Option<wgpu::SubmissionIndex> {
        let encoder = self.encoder.take()?;
        if !self.params.is_empty() {
            self.queue.write_buffer(&self.params_buffer, 0, &self.params);
            self.params.clear();
        }
        self.ring.finish();
        let index = self.queue.submit([encoder.finish()]);
        self.ring.recall();
        // Lets the driver give back what is done with, and tell whether the device is still there.
        let _ = self.driver.poll(PollType::Poll);
        self.launches = 0;
        self.work = 0;
        self.submissions += 1;
        Some(index)
    }

    /// Encodes an upload to the start of a buffer.
    pub(super) fn upload(&mut self, src: &[u8], dst: &wgpu::Buffer) {
        let padded = (src.len() as u64).next_multiple_of(4);
        if padded <= CHUNK {
            let Some(size) = wgpu::BufferSize::new(padded) else { return };
            self.encoder();
            let encoder = self.encoder.as_mut().expect("just made");
            self.ring.write_buffer(encoder, dst, 0, size).slice(..src.len()).copy_from_slice(src);
            return;
        }
        // Such writes come before what is encoded but not submitted.
        self.submit();
        let whole = src.len() & !3;
        self.queue.write_buffer(dst, 0, &src[..whole]);
        if whole < src.len() {
            let mut last = [0; 4];
            last[..src.len() - whole].copy_from_slice(&src[whole..]);
            self.queue.write_buffer(dst, whole as u64, &last);
        }
        self.queue.submit([]);
        self.submissions += 1;
    }

    /// Encodes a copy between the starts of two buffers.
    pub(super) fn copy(&mut self, src: &wgpu::Buffer, dst: &wgpu::Buffer, bytes: u64) {
        self.encoder().copy_buffer_to_buffer(src, 0, dst, 0, bytes.next_multiple_of(4));
    }

    /// Encodes a dispatch on the buffers that its bindings name, in their order.
    ///
    /// # Errors
    /// What the driver's compiler says.
    pub(super) fn dispatch(&mut self, dispatch: &Dispatch, parts: &[Part], health: &Health) -> Result<()> {
        let bytes: &[u8] = bytemuck::cast_slice(&dispatch.params);
        if self.params.len().next_multiple_of(self.alignment) + bytes.len() > PARAMS as usize {
            self.submit();
        }
        let pipeline = self.pipeline(&dispatch.text, parts.len() + 1, health)?;
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
        let mut pass = self.encoder().begin_compute_pass(&Default::default());
        pass.set_pipeline(&pipeline);
        pass.set_bind_group(0, &group, &[]);
        pass.dispatch_workgroups(dispatch.groups, 1, 1);
        drop(pass);
        self.launches += 1;
        self.work += parts.iter().map(|part| part.size).sum::<u64>();
        if self.launches >= LAUNCHES || self.work >= WORK {
            self.submit();
        }
        Ok(())
    }

    /// The pipeline of a module with so many bindings, made or found.
    fn pipeline(
        &mut self,
        text: &Arc<str>,
        bindings: usize,
        health: &Health,
    ) -> Result<wgpu::ComputePipeline> {
        if let Some(pipeline) = self.pipelines.get(text) {
            return Ok(pipeline.clone());
        }
        if settings::current().debug >= 4 {
            eprintln!("arrayon: kernel for {}\n{text}", health.device);
        }
        let driver = &self.driver;
        let (_, layout) = self.layouts.entry(bindings).or_insert_with(|| layouts(driver, bindings));
        let scope = driver.push_error_scope(wgpu::ErrorFilter::Validation);
        let source = wgpu::ShaderSource::Wgsl(text.as_ref().into());
        let descriptor = wgpu::ShaderModuleDescriptor { label: None, source };
        let checks =
            wgpu::ShaderRuntimeChecks { force_loop_bounding: false, ..wgpu::ShaderRuntimeChecks::checked() };
        // SAFETY: the loops of our texts end: they count up to numbers that launches give.
        let module = unsafe { driver.create_shader_module_trusted(descriptor, checks) };
        let pipeline = driver.create_compute_pipeline(&wgpu::ComputePipelineDescriptor {
            label: None,
            layout: Some(layout),
            module: &module,
            entry_point: Some("main"),
            compilation_options: wgpu::PipelineCompilationOptions {
                zero_initialize_workgroup_memory: false,
                ..Default::default()
            },
            cache: None,
        });
        if let Some(error) = pollster::block_on(scope.pop()) {
            health.check()?;
            let (device, why) = (health.device.to_string(), format!("refuses a kernel: {error}"));
            return Err(Error::new("compile", ErrorKind::Device { device, why }));
        }
        self.pipelines.insert(Arc::clone(text), pipeline.clone());
        Ok(pipeline)
    }

    /// Submits copies of parts, side by side, to the host.
    pub(super) fn fetch(&mut self, parts: &[Part]) -> Fetched {
        let size = parts.iter().map(|p| p.size).sum::<u64>().max(4);
        let fits =
            |stage: &wgpu::Buffer| (size..=size.saturating_mul(4).max(1 << 16)).contains(&stage.size());
        let stage = match self.stages.iter().position(fits) {
            Some(known) => self.stages.swap_remove(known),
            None => self.driver.create_buffer(&wgpu::BufferDescriptor {
                label: Some("staging"),
                size: size.next_power_of_two(),
                usage: BufferUsages::MAP_READ | BufferUsages::COPY_DST,
                mapped_at_creation: false,
            }),
        };
        let mut at = 0;
        for part in parts {
            self.encoder().copy_buffer_to_buffer(&part.buffer, part.offset, &stage, at, part.size);
            at += part.size;
        }
        self.encoder();
        let index = self.submit().expect("something was encoded");
        let (sender, mapped) = channel();
        stage.slice(..size).map_async(wgpu::MapMode::Read, move |result| {
            let _ = sender.send(result.is_ok());
        });
        Fetched { stage, size, index, mapped }
    }

    /// Keeps a staging buffer for reuse.
    pub(super) fn keep(&mut self, fetched: Fetched) {
        fetched.stage.unmap();
        self.stages.truncate(STAGES - 1);
        self.stages.insert(0, fetched.stage);
    }
}

impl Fetched {
    /// Waits for the bytes.
    ///
    /// # Errors
    /// A lost device.
    pub(super) fn wait(&self, driver: &wgpu::Device, health: &Health) -> Result<wgpu::BufferView> {
        wait(driver, health, Some(&self.index))?;
        // Another thread's wait may be the one that calls back, a moment later.
        let mapped = loop {
            match self.mapped.recv_timeout(PATIENCE) {
                Err(RecvTimeoutError::Timeout) => wait(driver, health, Some(&self.index))?,
                other => break other,
            }
        };
        health.check()?;
        match (mapped, self.stage.slice(..self.size).get_mapped_range()) {
            (Ok(true), Ok(view)) => Ok(view),
            _ => {
                let (device, why) = (health.device.to_string(), "its memory cannot be read".to_string());
                Err(Error::new("to_host", ErrorKind::Device { device, why }))
            }
        }
    }
}

/// Waits for a submission, or for all of them.
///
/// # Errors
/// A lost device: waiting ends when the device does.
pub(super) fn wait(
    driver: &wgpu::Device,
    health: &Health,
    index: Option<&wgpu::SubmissionIndex>,
) -> Result<()> {
    // Without a timeout: one that passes while another thread sees the queue run empty trips an
    // assertion of the driver's library.
    let polled = driver.poll(PollType::Wait { submission_index: index.cloned(), timeout: None });
    health.check()?;
    polled.map(|_| ()).map_err(|error| {
        let (device, why) = (health.device.to_string(), error.to_string());
        Error::new("wait", ErrorKind::Device { device, why })
    })
}

/// Layouts of groups of storage buffers that are read and written: with `read` alone a buffer could
/// not be bound twice, as arrays that share memory are.
fn layouts(driver: &wgpu::Device, bindings: usize) -> (wgpu::BindGroupLayout, wgpu::PipelineLayout) {
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
