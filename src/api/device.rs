//! Where arrays live: explicit copies, the devices there are, and memory.

use super::array::{Array, eval};
use super::reading::Reading;
use crate::base::element::Element;
use crate::base::error::Result;
use crate::context;
use crate::device::{Device, registry};
use crate::graph::build;
use crate::graph::node::Edge;
use std::panic::Location;

impl Array {
    /// The array on a device, committed to it: what is computed from it is computed there. The copy
    /// is a step of the plan that needs it; a device is opened when it is first named.
    ///
    /// ```
    /// use arrayon::{Array, Device};
    /// let a = Array::from_vec(vec![1.0f32, 4.0]).to_device(Device::Cpu)?;
    /// assert!(a.is_committed());
    /// assert_eq!(a.sqrt().to_vec::<f32>()?, [1.0, 2.0]);
    /// # Ok::<(), arrayon::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Device` if the device is not there or cannot be opened.
    #[track_caller]
    pub fn to_device(&self, device: Device) -> Result<Array> {
        context::open();
        if self.0.is_whole() {
            return Ok(Array::from_draft(build::copy(self.0.clone(), device)?));
        }
        let home = registry::get(self.device(), "to_device")?;
        if home.capabilities().computes(self.dtype()) {
            // Only what the view shows is copied.
            return Ok(Array::from_draft(build::copy(self.copy().0, device)?));
        }
        let whole = Edge::whole(self.0.node.clone());
        Ok(Array::from_draft(build::copy(whole, device)?).view(self.0.layout.clone()))
    }

    /// The array on the host, committed to it, as CuPy's `asnumpy`.
    ///
    /// # Errors
    /// As evaluation: faults of pending work, lost devices.
    #[track_caller]
    pub fn to_host(&self) -> Result<Array> {
        let host = self.to_device(Device::Cpu)?;
        host.eval()?;
        Ok(host)
    }

    /// The future of [`to_host`](Array::to_host): what is pending is handed to the device now, and
    /// the copy is not waited for. Any executor will do.
    ///
    /// ```
    /// use arrayon::Array;
    /// let a = Array::from_vec(vec![1.0f32, 2.0]);
    /// let later = (&a + 1).to_host_async();
    /// # #[cfg(feature = "wgpu")]
    /// assert_eq!(pollster::block_on(later)?.to_vec::<f32>()?, [2.0, 3.0]);
    /// # Ok::<(), arrayon::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`to_host`](Array::to_host), when awaited.
    #[track_caller]
    pub fn to_host_async(&self) -> impl Future<Output = Result<Array>> + Send + 'static + use<> {
        let (location, dtype) = (Location::caller(), self.dtype());
        let (shape, reading) = (self.shape().into(), Reading::of(self, location));
        async move { super::create::on_host("to_host", shape, dtype, &reading?.await?)?.to_host() }
    }

    /// The future of [`to_vec`](Array::to_vec), as [`to_host_async`](Array::to_host_async).
    ///
    /// # Errors
    /// Those of [`to_vec`](Array::to_vec), when awaited.
    #[track_caller]
    pub fn to_vec_async<T: Element>(&self) -> impl Future<Output = Result<Vec<T>>> + Send + 'static + use<T> {
        let location = Location::caller();
        let checked = self.check_type::<T>("to_vec").map_err(|e| e.at(location));
        let reading = checked.and_then(|()| Reading::of(self, location));
        async move { Ok(super::read::elements(&reading?.await?)) }
    }

    /// The future of [`item`](Array::item), as [`to_host_async`](Array::to_host_async).
    ///
    /// # Errors
    /// Those of [`item`](Array::item), when awaited.
    #[track_caller]
    pub fn item_async<T: Element>(&self) -> impl Future<Output = Result<T>> + Send + 'static + use<T> {
        let location = Location::caller();
        let one = self.check_one("item").and_then(|()| self.check_type::<T>("item"));
        let reading = one.map_err(|e| e.at(location)).and_then(|()| Reading::of(self, location));
        async move { Ok(super::read::elements(&reading?.await?)[0]) }
    }
}

/// Several arrays on the host; those on one device are read back in one submission.
///
/// ```
/// use arrayon as np;
/// let a = np::array![1.0, 4.0];
/// let host = np::to_host([&a.sqrt(), &a.sum()])?;
/// assert_eq!(host[0].to_vec::<f64>()?, [1.0, 2.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// As evaluation: faults of pending work, lost devices.
#[track_caller]
pub fn to_host<'a>(arrays: impl IntoIterator<Item = &'a Array>) -> Result<Vec<Array>> {
    let location = Location::caller();
    let copies = arrays.into_iter().map(|array| array.to_device(Device::Cpu));
    let copies = copies.collect::<Result<Vec<Array>>>().map_err(|e| e.at(location))?;
    eval(&copies)?;
    Ok(copies)
}

/// The devices of this machine and what is known of each, the host first; none is opened by asking.
///
/// ```
/// let all = arrayon::devices();
/// assert_eq!(all[0].device, arrayon::Device::Cpu);
/// ```
pub fn devices() -> Vec<crate::device::info::DeviceInfo> {
    context::devices()
}

/// Waits for all work that a device has been given, and tells of its errors.
///
/// # Errors
/// A lost device; what its driver complained about.
#[track_caller]
pub fn synchronize(device: Device) -> Result<()> {
    context::open();
    let location = Location::caller();
    registry::get(device, "synchronize")?.synchronise().map_err(|e| e.at(location))
}

/// Memory of arrays.
pub mod memory {
    use super::*;
    pub use crate::device::backend::MemoryStats;

    /// Of the host: bytes in use and kept for reuse, the peak, and the limit.
    ///
    /// ```
    /// let before = arrayon::memory::stats().in_use;
    /// let a = arrayon::zeros([1000], arrayon::DType::F64);
    /// a.eval()?;
    /// assert!(arrayon::memory::stats().in_use >= before + 8000);
    /// # Ok::<(), arrayon::Error>(())
    /// ```
    pub fn stats() -> MemoryStats {
        stats_of(Device::Cpu).unwrap_or_default()
    }

    /// Of a device: bytes in use and kept for reuse, the peak, and the limit.
    ///
    /// # Errors
    /// `Device` if it is not there or cannot be opened.
    #[track_caller]
    pub fn stats_of(device: Device) -> Result<MemoryStats> {
        context::open();
        Ok(registry::get(device, "memory")?.memory())
    }

    /// Limits the host's bytes in use; going beyond is an `OutOfMemory` error. `None` lifts the limit.
    pub fn set_limit(limit: Option<usize>) {
        let _ = set_limit_of(Device::Cpu, limit);
    }

    /// Limits a device's bytes in use.
    ///
    /// # Errors
    /// `Device` if it is not there or cannot be opened.
    #[track_caller]
    pub fn set_limit_of(device: Device, limit: Option<usize>) -> Result<()> {
        context::open();
        registry::get(device, "memory")?.set_limit(limit);
        Ok(())
    }

    /// Gives memory that was kept for reuse back to the system, on all open devices.
    pub fn free_all() {
        context::open();
        registry::all().iter().for_each(|backend| backend.trim());
    }
}
