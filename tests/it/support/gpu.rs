//! A GPU through wgpu that does work as it is written down, for texts to be run. Tests use whatever
//! adapter there is, a software one as well; without any they do not run.

use arrayon::backend::wgpu::dispatch::{Memory, Target, Work};
use arrayon::kernel::wgsl::Wgsl;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock};

/// A device.
pub(crate) struct Gpu {
    device: wgpu::Device,
    queue: wgpu::Queue,
    pipelines: Mutex<HashMap<Arc<str>, wgpu::ComputePipeline>>,
    /// What it offers.
    pub(crate) target: Target,
}

/// The device, if there is one; it is opened once.
pub(crate) fn gpu() -> Option<&'static Gpu> {
    static GPU: OnceLock<Option<Gpu>> = OnceLock::new();
    GPU.get_or_init(open).as_ref()
}

fn open() -> Option<Gpu> {
    let mut descriptor = wgpu::InstanceDescriptor::new_without_display_handle();
    descriptor.backends = wgpu::Backends::PRIMARY;
    let instance = wgpu::Instance::new(descriptor);
    let adapter =
        pollster::block_on(instance.request_adapter(&wgpu::RequestAdapterOptions::default())).ok()?;
    let limits = adapter.limits();
    let wanted = wgpu::Features::SHADER_F64 | wgpu::Features::SHADER_INT64;
    let features = adapter.features() & wanted;
    let target = Target {
        dialect: Wgsl {
            int64: features.contains(wgpu::Features::SHADER_INT64),
            float64: features.contains(wgpu::Features::SHADER_F64),
        },
        max_binding: limits.max_storage_buffer_binding_size,
        max_bindings: limits.max_storage_buffers_per_shader_stage as usize,
        alignment: limits.min_storage_buffer_offset_alignment.into(),
        max_groups: limits.max_compute_workgroups_per_dimension,
        workgroup_memory: limits.max_compute_workgroup_storage_size,
    };
    let descriptor = wgpu::DeviceDescriptor {
        required_features: features,
        required_limits: limits,
        ..wgpu::DeviceDescriptor::default()
    };
    let (device, queue) = pollster::block_on(adapter.request_device(&descriptor)).ok()?;
    Some(Gpu { device, queue, pipelines: Mutex::default(), target })
}

/// Arrays for work: the bytes of buffers, whose sizes are multiples of 64.
pub(crate) struct Arrays {
    /// The inputs.
    pub(crate) inputs: Vec<Vec<u8>>,
    /// The outputs before the work, or the input in whose place they are.
    pub(crate) outputs: Vec<Result<Vec<u8>, usize>>,
}

impl Gpu {
    fn buffer(&self, bytes: &[u8]) -> wgpu::Buffer {
        let usage = wgpu::BufferUsages::STORAGE | wgpu::BufferUsages::COPY_DST | wgpu::BufferUsages::COPY_SRC;
        let size = bytes.len().max(64) as u64;
        let buffer = self.device.create_buffer(&wgpu::BufferDescriptor {
            label: None,
            size,
            usage,
            mapped_at_creation: false,
        });
        self.queue.write_buffer(&buffer, 0, bytes);
        buffer
    }

    /// The pipeline of a text that binds `count` buffers.
    fn pipeline(&self, text: &Arc<str>, count: usize) -> wgpu::ComputePipeline {
        let mut pipelines = self.pipelines.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let make = || {
            let device = &self.device;
            let source = wgpu::ShaderSource::Wgsl(std::borrow::Cow::Borrowed(text));
            let module = device.create_shader_module(wgpu::ShaderModuleDescriptor { label: None, source });
            let entries: Vec<wgpu::BindGroupLayoutEntry> = (0..count as u32)
                .map(|binding| wgpu::BindGroupLayoutEntry {
                    binding,
                    visibility: wgpu::ShaderStages::COMPUTE,
                    ty: wgpu::BindingType::Buffer {
                        ty: wgpu::BufferBindingType::Storage { read_only: false },
                        has_dynamic_offset: false,
                        min_binding_size: None,
                    },
                    count: None,
                })
                .collect();
            let group = device.create_bind_group_layout(&wgpu::BindGroupLayoutDescriptor {
                label: None,
                entries: &entries,
            });
            let layout = device.create_pipeline_layout(&wgpu::PipelineLayoutDescriptor {
                label: None,
                bind_group_layouts: &[Some(&group)],
                immediate_size: 0,
            });
            device.create_compute_pipeline(&wgpu::ComputePipelineDescriptor {
                label: None,
                layout: Some(&layout),
                module: &module,
                entry_point: Some("main"),
                compilation_options: wgpu::PipelineCompilationOptions::default(),
                cache: None,
            })
        };
        pipelines.entry(text.clone()).or_insert_with(make).clone()
    }

    /// Does the work, whose bindings must keep the target's promises; gives the outputs and the
    /// status words.
    pub(crate) fn run(&self, work: &Work, arrays: &Arrays, target: &Target) -> (Vec<Vec<u8>>, Vec<u32>) {
        let inputs: Vec<wgpu::Buffer> = arrays.inputs.iter().map(|bytes| self.buffer(bytes)).collect();
        let outputs: Vec<wgpu::Buffer> = (arrays.outputs.iter())
            .map(|output| match output {
                Ok(bytes) => self.buffer(bytes),
                Err(input) => inputs[*input].clone(),
            })
            .collect();
        let temporaries: Vec<wgpu::Buffer> =
            work.temporaries.iter().map(|&size| self.buffer(&vec![0xcd; size as usize])).collect();
        let status = self.buffer(&vec![0xff; 4 * work.checks]);
        let mut encoder = self.device.create_command_encoder(&wgpu::CommandEncoderDescriptor::default());
        for dispatch in &work.dispatches {
            assert!(dispatch.groups > 0 && dispatch.groups <= target.max_groups);
            assert!(dispatch.bindings.len() < target.max_bindings);
            assert_eq!(dispatch.params[0], 0);
            let params = self.buffer(bytemuck::cast_slice(&dispatch.params));
            let mut buffers = vec![(&params, 0, params.size())];
            for bound in &dispatch.bindings {
                let buffer = match bound.memory {
                    Memory::Input(i) => &inputs[i],
                    Memory::Output(i) => &outputs[i],
                    Memory::Temporary(i) => &temporaries[i],
                    Memory::Status => &status,
                };
                assert!(bound.size > 0 && bound.size.is_multiple_of(4), "{bound:?}");
                assert!(bound.size <= target.max_binding, "{bound:?}");
                assert!(bound.offset.is_multiple_of(target.alignment), "{bound:?}");
                assert!(bound.offset + bound.size <= buffer.size(), "{bound:?}");
                buffers.push((buffer, bound.offset, bound.size));
            }
            let pipeline = self.pipeline(&dispatch.text, buffers.len());
            let entries: Vec<wgpu::BindGroupEntry<'_>> = (0..)
                .zip(&buffers)
                .map(|(binding, &(buffer, offset, size))| wgpu::BindGroupEntry {
                    binding,
                    resource: wgpu::BindingResource::Buffer(wgpu::BufferBinding {
                        buffer,
                        offset,
                        size: std::num::NonZeroU64::new(size),
                    }),
                })
                .collect();
            let group = self.device.create_bind_group(&wgpu::BindGroupDescriptor {
                label: None,
                layout: &pipeline.get_bind_group_layout(0),
                entries: &entries,
            });
            let mut pass = encoder.begin_compute_pass(&wgpu::ComputePassDescriptor::default());
            pass.set_pipeline(&pipeline);
            pass.set_bind_group(0, &group, &[]);
            pass.dispatch_workgroups(dispatch.groups, 1, 1);
        }
        self.queue.submit([encoder.finish()]);
        let read = outputs.iter().map(|buffer| self.read(buffer)).collect();
        let status = self.read(&status);
        (read, bytemuck::pod_collect_to_vec(&status[..4 * work.checks]))
    }

    fn read(&self, buffer: &wgpu::Buffer) -> Vec<u8> {
        let staging = self.device.create_buffer(&wgpu::BufferDescriptor {
            label: None,
            size: buffer.size(),
            usage: wgpu::BufferUsages::MAP_READ | wgpu::BufferUsages::COPY_DST,
            mapped_at_creation: false,
        });
        let mut encoder = self.device.create_command_encoder(&wgpu::CommandEncoderDescriptor::default());
        encoder.copy_buffer_to_buffer(buffer, 0, &staging, 0, buffer.size());
        self.queue.submit([encoder.finish()]);
        staging.map_async(wgpu::MapMode::Read, .., |result| result.expect("mapped"));
        self.device.poll(wgpu::PollType::wait_indefinitely()).expect("the device answers");
        staging.get_mapped_range(..).expect("mapped").to_vec()
    }
}
