//! The adapters of this machine, and devices opened on them.

use super::dispatch::Target;
use crate::base::dtype::DType;
use crate::base::error::{Error, ErrorKind, Result};
use crate::device::Device;
use crate::device::caps::Capabilities;
use crate::device::info::{DeviceInfo, DeviceKind};
use crate::device::routine::Library;
use crate::kernel::wgsl::Wgsl;
use pollster::FutureExt;
use std::sync::OnceLock;
use wgpu::{DeviceType, Features, Limits};

/// The features that texts can make use of.
const USED: Features = Features::SHADER_F64.union(Features::SHADER_INT64);
/// Bindings that a kernel may need beside the arrays of its program.
const OWN_BINDINGS: usize = 3;

/// The adapters, found once: discrete ones first, software last.
fn all() -> &'static [wgpu::Adapter] {
    static ALL: OnceLock<Vec<wgpu::Adapter>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut descriptor = wgpu::InstanceDescriptor::new_without_display_handle();
        descriptor.backends = wgpu::Backends::VULKAN | wgpu::Backends::METAL | wgpu::Backends::DX12;
        descriptor.flags = wgpu::InstanceFlags::empty();
        let instance = wgpu::Instance::new(descriptor.with_env());
        let mut found = instance.enumerate_adapters(wgpu::Backends::all()).block_on();
        found.sort_by_key(|adapter| match adapter.get_info().device_type {
            DeviceType::DiscreteGpu => 0,
            DeviceType::IntegratedGpu => 1,
            DeviceType::VirtualGpu => 2,
            DeviceType::Other => 3,
            DeviceType::Cpu => 4,
        });
        found
    })
}

/// What is known of each adapter.
pub(crate) fn list() -> Vec<DeviceInfo> {
    all().iter().enumerate().map(|(i, adapter)| describe(i as u16, adapter)).collect()
}

fn describe(number: u16, adapter: &wgpu::Adapter) -> DeviceInfo {
    let (info, limits) = (adapter.get_info(), adapter.limits());
    DeviceInfo {
        device: Device::Wgpu(number),
        name: info.name,
        kind: match info.device_type {
            DeviceType::DiscreteGpu => DeviceKind::DiscreteGpu,
            DeviceType::IntegratedGpu => DeviceKind::IntegratedGpu,
            DeviceType::VirtualGpu => DeviceKind::VirtualGpu,
            DeviceType::Cpu => DeviceKind::Software,
            DeviceType::Other => DeviceKind::Other,
        },
        driver: format!("{} {} through {}", info.driver, info.driver_info, info.backend),
        // The interface does not tell.
        memory: None,
        features: adapter.features().iter_names().map(|(name, _)| name.to_string()).collect(),
        limits: vec![
            ("max_buffer_size", limits.max_buffer_size),
            ("max_storage_buffer_binding_size", limits.max_storage_buffer_binding_size),
            ("max_storage_buffers_per_shader_stage", limits.max_storage_buffers_per_shader_stage.into()),
            ("max_compute_workgroups_per_dimension", limits.max_compute_workgroups_per_dimension.into()),
            ("max_compute_workgroup_storage_size", limits.max_compute_workgroup_storage_size.into()),
            ("min_storage_buffer_offset_alignment", limits.min_storage_buffer_offset_alignment.into()),
        ],
    }
}

/// A driver's device with its queue, and what it can do.
pub(super) struct Opened {
    pub(super) device: wgpu::Device,
    pub(super) queue: wgpu::Queue,
    pub(super) capabilities: Capabilities,
    pub(super) target: Target,
}

/// Opens an adapter with all of its own limits and the features that are made use of.
pub(super) fn open(number: u16) -> Result<Opened> {
    let device = Device::Wgpu(number);
    let refused = |why: String| Error::new("open", ErrorKind::Device { device: device.to_string(), why });
    let Some(adapter) = all().get(usize::from(number)) else {
        return Err(refused(format!("is not there: this machine has {} adapters", all().len())));
    };
    let limits: Limits = adapter.limits();
    let features = adapter.features() & USED;
    let descriptor = wgpu::DeviceDescriptor {
        label: Some("arrayon"),
        required_features: features,
        required_limits: limits.clone(),
        ..Default::default()
    };
    let opened = adapter.request_device(&descriptor).block_on();
    let (driver, queue) = opened.map_err(|e| refused(format!("cannot be opened: {e}")))?;
    let info = adapter.get_info();
    let int64 = features.contains(Features::SHADER_INT64);
    // Their bit casts are written by the translator for Vulkan alone.
    let float64 = int64 && features.contains(Features::SHADER_F64) && info.backend == wgpu::Backend::Vulkan;
    let dialect = Wgsl { int64, float64 };
    let computes = |dtype: &&DType| match dtype {
        DType::I64 | DType::U64 => int64,
        DType::F64 | DType::C128 => float64,
        _ => true,
    };
    let bindings = limits.max_storage_buffers_per_shader_stage as usize;
    let software = info.device_type == DeviceType::Cpu;
    let capabilities = Capabilities {
        name: info.name,
        dtypes: DType::ALL.iter().filter(computes).copied().collect(),
        routines: vec![Library::Matmul],
        max_bindings: bindings.saturating_sub(OWN_BINDINGS).max(3),
        max_buffer: usize::try_from(limits.max_buffer_size).unwrap_or(usize::MAX),
        bandwidth: if software { 5e9 } else { 2e11 },
        throughput: if software { 1e10 } else { 1e12 },
        flops: if software { 5e9 } else { 2e12 },
        launch: if software { 3e-5 } else { 5e-6 },
        is_host: false,
    };
    let target = Target {
        dialect,
        max_binding: limits.max_storage_buffer_binding_size & !255,
        max_bindings: bindings,
        alignment: limits.min_storage_buffer_offset_alignment.max(64).into(),
        max_groups: limits.max_compute_workgroups_per_dimension,
        workgroup_memory: limits.max_compute_workgroup_storage_size,
    };
    Ok(Opened { device: driver, queue, capabilities, target })
}
