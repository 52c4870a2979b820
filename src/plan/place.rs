//! Placement: which device computes each node.

use crate::base::error::{Error, ErrorKind, Result};
use crate::device::Device;
use crate::graph::node::Kind;
use crate::graph::region::{Input, Region, Source};

/// The device of each item. Committed items are computed where they are committed to, everything
/// else on the host: other devices are used when named.
pub(super) fn place(region: &Region) -> Vec<Device> {
    let device = |item: &crate::graph::region::Item| match item.kind() {
        Kind::Copy(to) => *to,
        _ => item.committed.unwrap_or(Device::Cpu),
    };
    region.items.iter().map(device).collect()
}

/// Refuses to copy what nobody asked to be copied. Single values go with any launch.
///
/// # Errors
/// `Device` at the first item that reads an array from another device.
pub(super) fn refuse_copies(region: &Region, devices: &[Device]) -> Result<()> {
    for (item, &device) in region.items.iter().zip(devices) {
        if let Kind::Copy(_) = item.kind() {
            continue;
        }
        for input in &item.inputs {
            let Input::Array(source, _) = input else { continue };
            let (home, len) = match *source {
                Source::Leaf(i) => (region.leaves[i as usize].buffer.device(), region.leaves[i as usize].len),
                Source::Item(i) => (devices[i as usize], region.items[i as usize].shape.size()),
            };
            if home != device && len != 1 {
                let why = format!(
                    "an operand is on {home}, and copies that nobody asked for are errors: move it with to_device"
                );
                let kind = ErrorKind::Device { device: device.to_string(), why };
                return Err(item.blamed(Error::new(item.kind().name(), kind)));
            }
        }
    }
    Ok(())
}
