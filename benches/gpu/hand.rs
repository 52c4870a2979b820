//! The kernel written by hand, through the same interface to the driver.

use pollster::block_on;
use wgpu::util::DeviceExt;

/// `chain.wgsl` with its buffers.
pub(crate) struct Chain {
    device: wgpu::Device,
    queue: wgpu::Queue,
    pipeline: wgpu::ComputePipeline,
    group: wgpu::BindGroup,
    result: wgpu::Buffer,
    groups: u32,
}

impl Chain {
    /// On the adapter that the crate calls `wgpu:NUMBER`.
    pub(crate) fn new(number: u16, x: &[f32], scalars: [f32; 3]) -> Chain {
        let name = arrayon::devices()
            .into_iter()
            .find(|info| info.device == arrayon::Device::Wgpu(number))
            .expect("it is there")
            .name;
        let instance = wgpu::Instance::new(wgpu::InstanceDescriptor::new_without_display_handle());
        let adapters = block_on(instance.enumerate_adapters(wgpu::Backends::all()));
        let adapter = adapters.into_iter().find(|a| a.get_info().name == name).expect("it is there");
        let descriptor = wgpu::DeviceDescriptor { required_limits: adapter.limits(), ..Default::default() };
        let (device, queue) = block_on(adapter.request_device(&descriptor)).expect("it opens");
        let usage = wgpu::BufferUsages::STORAGE | wgpu::BufferUsages::COPY_SRC;
        let filled = |contents: &[f32]| {
            let contents = bytemuck::cast_slice(contents);
            device.create_buffer_init(&wgpu::util::BufferInitDescriptor { label: None, contents, usage })
        };
        let (input, scalars) = (filled(x), filled(&scalars));
        let result = device.create_buffer(&wgpu::BufferDescriptor {
            label: None,
            size: size_of_val(x) as u64,
            usage,
            mapped_at_creation: false,
        });
        let module = device.create_shader_module(wgpu::include_wgsl!("chain.wgsl"));
        let pipeline = device.create_compute_pipeline(&wgpu::ComputePipelineDescriptor {
            label: None,
            layout: None,
            module: &module,
            entry_point: Some("main"),
            compilation_options: Default::default(),
            cache: None,
        });
        let buffers = [&input, &result, &scalars];
        let entries: Vec<_> = buffers
            .iter()
            .enumerate()
            .map(|(i, buffer)| wgpu::BindGroupEntry {
                binding: i as u32,
                resource: buffer.as_entire_binding(),
            })
            .collect();
        let group = device.create_bind_group(&wgpu::BindGroupDescriptor {
            label: None,
            layout: &pipeline.get_bind_group_layout(0),
            entries: &entries,
        });
        drop(entries);
        let groups = (x.len() as u32).div_ceil(256).min(65535);
        Chain { device, queue, pipeline, group, result, groups }
    }

    /// Runs it to its end.
    pub(crate) fn run(&self) {
        let mut encoder = self.device.create_command_encoder(&Default::default());
        let mut pass = encoder.begin_compute_pass(&Default::default());
        pass.set_pipeline(&self.pipeline);
        pass.set_bind_group(0, &self.group, &[]);
        pass.dispatch_workgroups(self.groups, 1, 1);
        drop(pass);
        self.queue.submit([encoder.finish()]);
        self.device.poll(wgpu::PollType::wait_indefinitely()).expect("it ends");
    }

    /// The first elements of the result, after a run.
    pub(crate) fn result(&self, n: usize) -> Vec<f32> {
        self.run();
        let size = 4 * n as u64;
        let stage = self.device.create_buffer(&wgpu::BufferDescriptor {
            label: None,
            size,
            usage: wgpu::BufferUsages::MAP_READ | wgpu::BufferUsages::COPY_DST,
            mapped_at_creation: false,
        });
        let mut encoder = self.device.create_command_encoder(&Default::default());
        encoder.copy_buffer_to_buffer(&self.result, 0, &stage, 0, size);
        self.queue.submit([encoder.finish()]);
        stage.slice(..).map_async(wgpu::MapMode::Read, |_| {});
        self.device.poll(wgpu::PollType::wait_indefinitely()).expect("it ends");
        bytemuck::pod_collect_to_vec(&stage.slice(..).get_mapped_range().expect("mapped"))
    }
}
