//! Plans of graphs that come again.
//!
//! The key holds all that a plan depends on: kinds, edges, dtypes, shapes, views (without offsets,
//! which are data), devices, who holds what, which leaves may be overwritten, and the settings in
//! force. It is compared in full.

use super::schedule::Plan;
use crate::base::error::Result;
use crate::base::settings::{Settings, current};
use crate::graph::node::Kind;
use crate::graph::region::{Input, Region, Source};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hash, Hasher};
use std::sync::{Arc, Mutex};

/// A multiplicative hash of words; keys are compared in full, so that speed is all it is about.
#[derive(Default)]
pub(super) struct Words(u64);

impl Hasher for Words {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.write_u64(u64::from_le_bytes(word));
        }
    }
    fn write_u8(&mut self, n: u8) {
        self.write_u64(n.into());
    }
    fn write_u32(&mut self, n: u32) {
        self.write_u64(n.into());
    }
    fn write_usize(&mut self, n: usize) {
        self.write_u64(n as u64);
    }
    fn write_u64(&mut self, n: u64) {
        self.0 = (self.0.rotate_left(23) ^ n).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 ^= self.0 >> 29;
    }
}

/// A key: words in the order of `key`.
type Key = Box<[u64]>;

type Plans = HashMap<Key, Arc<Plan>, BuildHasherDefault<Words>>;

static PLANS: Mutex<Option<Plans>> = Mutex::new(None);

/// Appends what hashing a value would hash, word by word; equal words mean equal values for the
/// kinds of data in a key (lengths come before contents).
struct Writer(Vec<u64>);

impl Hasher for Writer {
    fn finish(&self) -> u64 {
        0
    }
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.0.push(u64::from_le_bytes(word));
        }
    }
    fn write_u8(&mut self, n: u8) {
        self.0.push(n.into());
    }
    fn write_u32(&mut self, n: u32) {
        self.0.push(n.into());
    }
    fn write_usize(&mut self, n: usize) {
        self.0.push(n as u64);
    }
    fn write_u64(&mut self, n: u64) {
        self.0.push(n);
    }
    fn write_isize(&mut self, n: isize) {
        self.0.push(n as u64);
    }
}

fn key(region: &Region, settings: &Settings) -> Key {
    let mut out = Writer(Vec::with_capacity(16 * region.items.len() + 16));
    (
        settings.isa,
        settings.fuse,
        settings.strict,
        settings.program_len,
        settings.program_arrays,
        settings.gpu_binding,
        settings.gpu_groups,
    )
        .hash(&mut out);
    for list in [region.items.len(), region.views.len(), region.leaves.len()] {
        out.write_usize(list);
    }
    for item in &region.items {
        match item.kind() {
            // Where a region starts is data.
            Kind::Update(region) => {
                out.write_u64(u64::MAX);
                region.shape().hash(&mut out);
                region.strides().hash(&mut out);
            }
            kind => kind.hash(&mut out),
        }
        item.dtype.hash(&mut out);
        item.shape.hash(&mut out);
        (item.held, item.kept).hash(&mut out);
        item.committed.hash(&mut out);
        out.write_usize(item.inputs.len());
        for input in &item.inputs {
            match input {
                Input::Scalar(scalar) => {
                    out.write_u32(*scalar);
                    region.scalars[*scalar as usize].dtype().hash(&mut out);
                }
                Input::Array(source, view) => {
                    let (tag, index) = match source {
                        Source::Leaf(i) => (1 << 32, *i),
                        Source::Item(i) => (2 << 32, *i),
                    };
                    out.write_u64(tag | u64::from(index));
                    out.write_u32(*view);
                }
            }
        }
    }
    for view in &region.views {
        view.shape().hash(&mut out);
        view.strides().hash(&mut out);
        // Whether a view starts its source decides whether it is all of it.
        out.write_u8(u8::from(view.offset() == 0));
    }
    for leaf in &region.leaves {
        leaf.dtype.hash(&mut out);
        out.write_usize(leaf.len);
        leaf.buffer.device().hash(&mut out);
        out.write_u8(u8::from(leaf.donatable));
    }
    region.roots.hash(&mut out);
    out.0.into_boxed_slice()
}

/// The plan of a region, made or found.
pub(super) fn plan(region: &Region) -> Result<Arc<Plan>> {
    let settings = current();
    let key = key(region, &settings);
    if let Some(plan) = lock().get_or_insert_default().get(&key) {
        return Ok(Arc::clone(plan));
    }
    let plan = Arc::new(Plan::new(region)?);
    if settings.plan_cache == 0 {
        return Ok(plan);
    }
    let mut plans = lock();
    let plans = plans.get_or_insert_default();
    if plans.len() >= settings.plan_cache {
        plans.clear();
    }
    plans.insert(key, Arc::clone(&plan));
    Ok(plan)
}

fn lock() -> std::sync::MutexGuard<'static, Option<Plans>> {
    PLANS.lock().unwrap_or_else(|e| e.into_inner())
}
