//! Fusion: which pending nodes share a pass over memory.
//!
//! Each node gets a level such that an edge inside a pass stays on its level and any other edge goes
//! up; so passes can always be ordered. Nodes are first put as low as their inputs allow, then sunk
//! as high as their consumers allow (an elementwise node that waits for a reduction's consumer is
//! computed there, not stored before). On a level, nodes that iterate over the same shape on the
//! same device share a pass if one feeds the other or they read a common array.

use crate::base::settings::Settings;
use crate::base::shape::{Dims, Shape};
use crate::device::Device;
use crate::graph::node::Kind;
use crate::graph::region::{Input, Item, Region, Source};
use crate::ops::Op;
use smallvec::SmallVec;
use std::collections::HashMap;

/// Nodes that share a pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The nodes, inputs first.
    pub items: Vec<u32>,
    /// The shape iterated over.
    pub shape: Shape,
    /// The axes that reductions at the end reduce, if there are any.
    pub axes: Option<Dims>,
    /// Where.
    pub device: Device,
}

/// The shape that a node iterates over.
pub fn iteration(region: &Region, item: &Item) -> Shape {
    match (item.kind(), &item.inputs[..]) {
        (Kind::Reduce(..), [Input::Array(_, view)]) => region.views[*view as usize].shape().clone(),
        (Kind::Update(region), _) => region.shape().clone(),
        _ => item.shape.clone(),
    }
}

/// Whether evaluating an item can fail on its data.
pub fn can_fault(item: &Item) -> bool {
    matches!(item.kind(), Kind::Map(Op::Power, dtype) if dtype.kind() == crate::base::dtype::Kind::Int)
}

/// Disjoint sets with the reduced axes of each, and whether an item of theirs can fail on its data.
///
/// No set has both: a pass that reduces goes through the elements in an order of its own, in which the first that
/// fails is not the first of the array.
struct Sets {
    parent: Vec<u32>,
    axes: Vec<Option<Dims>>,
    faults: Vec<bool>,
}

impl Sets {
    fn find(&mut self, i: u32) -> u32 {
        let mut root = i;
        while self.parent[root as usize] != root {
            root = self.parent[root as usize];
        }
        self.parent[i as usize] = root;
        root
    }

    /// Whether the sets of these items can be one: they reduce the same axes, if any, and then none can fail.
    fn agree(&mut self, items: &[u32]) -> bool {
        let roots: SmallVec<[usize; 8]> = items.iter().map(|&i| self.find(i) as usize).collect();
        let mut reduced = roots.iter().filter_map(|&root| self.axes[root].as_ref());
        match reduced.next() {
            Some(axes) => reduced.all(|other| other == axes) && !roots.iter().any(|&root| self.faults[root]),
            None => true,
        }
    }

    /// Joins two sets if they agree.
    fn join(&mut self, a: u32, b: u32) {
        if !self.agree(&[a, b]) {
            return;
        }
        let (a, b) = (self.find(a) as usize, self.find(b) as usize);
        if a != b {
            self.parent[b] = a as u32;
            self.axes[a] = self.axes[a].take().or(self.axes[b].take());
            self.faults[a] |= self.faults[b];
        }
    }
}

/// Whether the node `to` can read node `from` within a pass, through its operand `k`.
fn fusable(region: &Region, devices: &[Device], from: u32, to: u32, k: usize) -> bool {
    let (source, item) = (&region.items[from as usize], &region.items[to as usize]);
    let Input::Array(_, view) = item.inputs[k] else { return false };
    let consumer = match item.kind() {
        Kind::Map(..) => true,
        // They would not agree, as sets.
        Kind::Reduce(..) => !can_fault(source),
        Kind::Update(_) => k == 1,
        // A library routine reads what is stored.
        Kind::Matmul(_) | Kind::Call(_) | Kind::Copy(_) | Kind::Empty => false,
    };
    matches!(source.kind(), Kind::Map(..))
        && consumer
        && devices[from as usize] == devices[to as usize]
        && region.is_whole(Source::Item(from), view)
}

/// The items that some root or kept item needs, itself included.
pub fn live(region: &Region) -> Vec<bool> {
    let mut live: Vec<bool> = region.items.iter().map(|i| i.kept).collect();
    region.roots.iter().for_each(|&r| live[r as usize] = true);
    for i in (0..region.items.len()).rev() {
        if live[i] {
            for input in &region.items[i].inputs {
                if let Input::Array(Source::Item(j), _) = input {
                    live[*j as usize] = true;
                }
            }
        }
    }
    live
}

/// Groups the live items of a region into passes, in an order that can be run.
pub fn fuse(
    region: &Region,
    devices: &[Device],
    settings: &Settings,
    max_bindings: impl Fn(Device) -> usize,
) -> Vec<Group> {
    let live = live(region);
    let n = region.items.len();
    let fused = |from: u32, to: u32, k: usize| settings.fuse && fusable(region, devices, from, to, k);
    // Edges between items: from, to, operand.
    let mut edges: Vec<Vec<(u32, usize)>> = vec![Vec::new(); n];
    for to in (0..n).filter(|&i| live[i]) {
        for (k, input) in region.items[to].inputs.iter().enumerate() {
            if let Input::Array(Source::Item(from), _) = input {
                edges[to].push((*from, k));
            }
        }
    }
    // As low as inputs allow, then as high as consumers allow.
    let mut level = vec![0u32; n];
    for to in 0..n {
        for &(from, k) in &edges[to] {
            let above = u32::from(!fused(from, to as u32, k));
            level[to] = level[to].max(level[from as usize] + above);
        }
    }
    let mut ceiling = vec![u32::MAX; n];
    for to in (0..n).rev().filter(|&i| live[i]) {
        if matches!(region.items[to].kind(), Kind::Map(..)) && ceiling[to] != u32::MAX {
            level[to] = level[to].max(ceiling[to]);
        }
        for &(from, k) in &edges[to] {
            let below = u32::from(!fused(from, to as u32, k));
            let most = level[to].saturating_sub(below);
            ceiling[from as usize] = ceiling[from as usize].min(most);
        }
    }
    // Where sets do not agree the consumer goes a level up, and with it what depends on it.
    let mut sets = Sets {
        parent: (0..n as u32).collect(),
        axes: region
            .items
            .iter()
            .map(|item| match item.kind() {
                Kind::Reduce(_, _, axes) => Some(axes.clone()),
                _ => None,
            })
            .collect(),
        faults: region.items.iter().map(can_fault).collect(),
    };
    let mut readers: HashMap<(u32, Source, Shape, Device), u32> = HashMap::new();
    for to in (0..n).filter(|&i| live[i]) {
        for &(from, k) in &edges[to] {
            let above = u32::from(!fused(from, to as u32, k));
            level[to] = level[to].max(level[from as usize] + above);
        }
        let here = edges[to].iter().map(|e| e.0).filter(|&from| level[from as usize] == level[to]);
        let joined: Vec<u32> = here.chain([to as u32]).collect();
        // All or none: a node that could join only some of its inputs waits for all of them.
        if sets.agree(&joined) {
            joined.iter().for_each(|&from| sets.join(from, to as u32));
        } else {
            level[to] += 1;
        }
        if !settings.fuse || !region.items[to].kind().is_pass() {
            continue;
        }
        let shape = iteration(region, &region.items[to]);
        for (k, input) in region.items[to].inputs.iter().enumerate() {
            let Input::Array(source, _) = input else { continue };
            if matches!(region.items[to].kind(), Kind::Update(_)) && k == 0 {
                continue;
            }
            let key = (level[to], *source, shape.clone(), devices[to]);
            let other = *readers.entry(key).or_insert(to as u32);
            sets.join(other, to as u32);
        }
    }
    collect(region, devices, settings, &live, &level, &mut sets, max_bindings)
}

/// Lists the sets by level, cut where a pass would have too many instructions or arrays.
fn collect(
    region: &Region,
    devices: &[Device],
    settings: &Settings,
    live: &[bool],
    level: &[u32],
    sets: &mut Sets,
    max_bindings: impl Fn(Device) -> usize,
) -> Vec<Group> {
    let mut order: Vec<u32> = (0..region.items.len() as u32).filter(|&i| live[i as usize]).collect();
    order.sort_by_key(|&i| (level[i as usize], i));
    let mut groups: Vec<Group> = Vec::new();
    let mut open: HashMap<u32, usize> = HashMap::new();
    for i in order {
        let item = &region.items[i as usize];
        let set = sets.find(i);
        let device = devices[i as usize];
        let axes = match item.kind() {
            Kind::Reduce(_, _, axes) => Some(axes.clone()),
            _ => None,
        };
        if let Some(&g) = open.get(&set) {
            let group = &mut groups[g];
            group.items.push(i);
            if group.items.len() <= settings.program_len.min(u16::MAX.into())
                && bindings(region, live, group) <= max_bindings(device)
            {
                group.axes = group.axes.take().or(axes);
                continue;
            }
            group.items.pop();
        }
        open.insert(set, groups.len());
        groups.push(Group { items: vec![i], shape: iteration(region, item), axes, device });
    }
    groups
}

/// Arrays that a group reads and writes.
fn bindings(region: &Region, live: &[bool], group: &Group) -> usize {
    let inside = |source: Source| matches!(source, Source::Item(i) if group.items.contains(&i));
    let mut read: Vec<(Source, u32)> = Vec::new();
    for &i in &group.items {
        for input in &region.items[i as usize].inputs {
            if let Input::Array(source, view) = input
                && !inside(*source)
                && !read.contains(&(*source, *view))
            {
                read.push((*source, *view));
            }
        }
    }
    let written = group.items.iter().filter(|&&i| is_output(region, live, &group.items, i)).count();
    read.len() + written
}

/// Whether an item's value leaves its group: it is kept, it is reduced, or a live item
/// outside reads it.
pub fn is_output(region: &Region, live: &[bool], group: &[u32], i: u32) -> bool {
    let item = &region.items[i as usize];
    if item.kept || !matches!(item.kind(), Kind::Map(..)) {
        return true;
    }
    let reads = |j: usize| {
        region.items[j]
            .inputs
            .iter()
            .any(|input| matches!(input, Input::Array(Source::Item(from), _) if *from == i))
    };
    (i as usize + 1..region.items.len()).any(|j| live[j] && reads(j) && !group.contains(&(j as u32)))
}
