//! Placement: which device computes each node.

use crate::device::Device;
use crate::graph::node::Kind;
use crate::graph::region::Region;

/// The device of each item. Committed items are computed where they are committed to, everything
/// else on the host: other devices are used when named.
pub(super) fn place(region: &Region) -> Vec<Device> {
    let device = |item: &crate::graph::region::Item| match item.kind {
        Kind::Copy(to) => to,
        _ => item.committed.unwrap_or(Device::Cpu),
    };
    region.items.iter().map(device).collect()
}
