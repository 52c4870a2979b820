//! `Region`: a snapshot of what is pending below some roots, as a list in topological order.

use super::node::{Expr, Kind, Node, Operand};
use crate::base::dtype::DType;
use crate::base::element::Scalar;
use crate::base::error::Error;
use crate::base::layout::Layout;
use crate::base::shape::Shape;
use crate::device::Device;
use crate::device::buffer::Buffer;
use smallvec::SmallVec;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::panic::Location;
use std::sync::Arc;

/// Where an operand comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// A value that is there.
    Leaf(u32),
    /// A node of the region.
    Item(u32),
}

/// An operand of a region's node.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Input {
    /// A view of a source; the view is an entry of `Region::views`.
    Array(Source, u32),
    /// An entry of `Region::scalars`.
    Scalar(u32),
}

/// A pending node.
#[derive(Clone, Debug)]
pub struct Item {
    /// By what and from what.
    pub expr: Arc<Expr>,
    /// Dtype of the result.
    pub dtype: DType,
    /// Shape of the result.
    pub shape: Shape,
    /// From what: the expression's operands, as parts of the region.
    pub inputs: SmallVec<[Input; 3]>,
    /// Whether somebody outside the region can ask for it: if it is stored it is published.
    pub held: bool,
    /// Whether it is stored even if no other pass reads it: it was asked for, or is still held after
    /// an earlier evaluation has computed it in passing.
    pub kept: bool,
    /// The device it is committed to.
    pub committed: Option<Device>,
    /// Who asked.
    pub location: &'static Location<'static>,
    /// The node.
    pub node: Arc<Node>,
}

impl Item {
    /// What it is made by.
    pub fn kind(&self) -> &Kind {
        &self.expr.kind
    }

    /// An error that came up while it was computed, told of it and of who asked.
    #[must_use]
    pub fn blamed(&self, error: Error) -> Error {
        // A routine knows best what it was asked as; others only that they evaluate.
        let operation = match error.operation() {
            "eval" | "allocate" | "copy" | "compile" => self.kind().name(),
            own => own,
        };
        error.of(operation, self.dtype, &self.shape).at(self.location)
    }
}

/// A value that is there.
#[derive(Clone, Debug)]
pub struct Leaf {
    /// Its memory.
    pub buffer: Buffer,
    /// Dtype of the elements.
    pub dtype: DType,
    /// Number of elements.
    pub len: usize,
    /// Whether nobody but the region sees it, so that its memory may be written.
    pub donatable: bool,
}

/// What a snapshot is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To be computed; others may hold the roots or what is below them.
    Shared,
    /// To be computed by a caller that alone can reach the roots (nobody else holds them, or a path
    /// to them), so that leaves which only the region holds may be overwritten.
    Exclusive,
    /// To be looked at.
    Explain,
}

/// A snapshot of pending work.
#[derive(Clone, Debug, Default)]
pub struct Region {
    /// Pending nodes, inputs before consumers.
    pub items: Vec<Item>,
    /// Values read.
    pub leaves: Vec<Leaf>,
    /// Views that operands see their sources through.
    pub views: Vec<Layout>,
    /// Scalar operands.
    pub scalars: Vec<Scalar>,
    /// The items asked for.
    pub roots: Vec<u32>,
}

/// Hashes addresses: they differ in the middle bits.
#[derive(Default)]
struct AddressHasher(u64);

impl Hasher for AddressHasher {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for &b in bytes {
            self.write_usize(usize::from(b));
        }
    }
    fn write_usize(&mut self, n: usize) {
        self.0 = (self.0 ^ n as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(26);
    }
}

/// Nodes that were met, by address. Most expressions are small, and a short list is searched faster
/// than a table is made.
#[derive(Default)]
struct Met {
    list: SmallVec<[(usize, Source); 16]>,
    table: Option<HashMap<usize, Source, BuildHasherDefault<AddressHasher>>>,
}

impl Met {
    fn get(&self, node: &Arc<Node>) -> Option<Source> {
        let address = Arc::as_ptr(node) as usize;
        match &self.table {
            Some(table) => table.get(&address).copied(),
            None => self.list.iter().find(|(a, _)| *a == address).map(|(_, source)| *source),
        }
    }

    fn insert(&mut self, node: &Arc<Node>, source: Source) {
        let address = Arc::as_ptr(node) as usize;
        if let Some(table) = &mut self.table {
            table.insert(address, source);
        } else if self.list.len() < self.list.inline_size() {
            self.list.push((address, source));
        } else {
            let all = self.list.drain(..).chain([(address, source)]);
            self.table = Some(all.collect());
        }
    }
}

/// Pending nodes with their expressions, inputs before consumers.
type Order = Vec<(Arc<Node>, Arc<Expr>)>;

/// The pending nodes below roots; stops above `limit` nodes. What was met holds each of them under
/// its place in the order.
fn pending_below(roots: &[Arc<Node>], limit: usize) -> (Order, Met) {
    let mut order = Order::new();
    let mut met = Met::default();
    // Depth-first without recursion: an entry is a node, its expression and the next input to visit.
    let mut stack: Vec<(Arc<Node>, Arc<Expr>, usize)> = Vec::new();
    for root in roots {
        if met.get(root).is_none() {
            stack.extend(root.expr().map(|expr| (root.clone(), expr, 0)));
        }
        while let Some((_, expr, next)) = stack.last_mut() {
            if let Some(operand) = expr.inputs.get(*next) {
                *next += 1;
                if let Operand::Array(edge) = operand
                    && met.get(&edge.node).is_none()
                {
                    let node = edge.node.clone();
                    stack.extend(node.expr().map(|expr| (node, expr, 0)));
                }
                continue;
            }
            let (node, expr, _) = stack.pop().expect("just seen");
            met.insert(&node, Source::Item(order.len() as u32));
            // What else the same call gives, from the same operands.
            if let Kind::Call(part) = &expr.kind {
                for other in part.members() {
                    if met.get(&other).is_none()
                        && let Some(expr) = other.expr()
                    {
                        stack.push((other, expr, usize::MAX));
                    }
                }
            }
            order.push((node, expr));
            if order.len() > limit {
                return (order, met);
            }
        }
    }
    (order, met)
}

/// What is pending below a root, for the limits of pending work; what is shared counts once. Results
/// count nothing, since they have no memory yet.
pub struct Pending {
    /// The nodes.
    pub nodes: usize,
    /// The bytes that they read.
    pub bytes: usize,
    /// The bytes that nobody else keeps alive.
    pub alone: usize,
}

/// Counts what is pending, up to a few more nodes than `limit`.
pub fn count(root: &Arc<Node>, limit: usize) -> Pending {
    let (order, mut met) = pending_below(std::slice::from_ref(root), limit);
    let mut leaves: Vec<(&Arc<Node>, usize)> = Vec::new();
    for (_, expr) in &order {
        for operand in &expr.inputs {
            let Operand::Array(edge) = operand else { continue };
            match met.get(&edge.node) {
                Some(Source::Leaf(leaf)) => leaves[leaf as usize].1 += 1,
                Some(Source::Item(_)) => {}
                None if edge.node.value().is_some() => {
                    met.insert(&edge.node, Source::Leaf(leaves.len() as u32));
                    leaves.push((&edge.node, 1));
                }
                None => {}
            }
        }
    }
    let alone = leaves.iter().filter(|(node, uses)| Arc::strong_count(node) == *uses);
    Pending {
        nodes: order.len(),
        bytes: leaves.iter().map(|(node, _)| node.bytes()).sum(),
        alone: alone.map(|(node, _)| node.bytes()).sum(),
    }
}

impl Region {
    /// Everything that is pending below the roots.
    pub fn below(roots: &[Arc<Node>], purpose: Purpose) -> Region {
        let (order, mut met) = pending_below(roots, usize::MAX);
        let mut region = Region::default();
        region.items.reserve(order.len());
        // How often the region refers to each of its nodes and leaves.
        let mut item_uses = vec![0; order.len()];
        let mut leaf_nodes: Vec<(Arc<Node>, usize)> = Vec::new();
        for (node, expr) in order {
            let mut inputs = SmallVec::new();
            for operand in &expr.inputs {
                inputs.push(match operand {
                    Operand::Scalar(scalar) => Input::Scalar(region.intern(*scalar)),
                    Operand::Array(edge) => {
                        let view = region.intern_view(&edge.layout);
                        let source = met.get(&edge.node).unwrap_or_else(|| {
                            let leaf = Source::Leaf(leaf_nodes.len() as u32);
                            leaf_nodes.push((edge.node.clone(), 0));
                            met.insert(&edge.node, leaf);
                            leaf
                        });
                        match source {
                            Source::Item(item) => item_uses[item as usize] += 1,
                            Source::Leaf(leaf) => leaf_nodes[leaf as usize].1 += 1,
                        }
                        Input::Array(source, view)
                    }
                });
            }
            region.items.push(Item {
                expr,
                dtype: node.dtype,
                shape: node.shape.clone(),
                inputs,
                held: false,
                kept: false,
                committed: node.committed,
                location: node.location,
                node,
            });
        }
        region.roots = roots
            .iter()
            .filter_map(|root| match met.get(root) {
                Some(Source::Item(item)) => Some(item),
                _ => None,
            })
            .collect();
        for (i, item) in region.items.iter_mut().enumerate() {
            // One handle is the item's own; others beyond the edges are users'.
            item.held = Arc::strong_count(&item.node) > item_uses[i] + 1;
            item.kept = item.held && item.node.was_passed(purpose != Purpose::Explain);
        }
        for &root in &region.roots {
            region.items[root as usize].held = true;
            region.items[root as usize].kept = true;
        }
        let wanted = region.wanted_later(leaf_nodes.len());
        for ((node, inside), wanted) in leaf_nodes.iter().zip(wanted) {
            // A node that another thread has just made ready counts as a leaf like any other.
            let buffer = node.value().expect("a node that is not pending is ready").clone();
            let alone = purpose == Purpose::Exclusive
                && Arc::strong_count(node) == inside + 1
                && buffer.handles() == 2;
            let donatable = alone && !wanted && buffer.is_writable();
            region.leaves.push(Leaf { buffer, dtype: node.dtype, len: node.len(), donatable });
        }
        region
    }

    /// For each leaf, whether a node that may stay pending reads it: one that is held, or one below that.
    fn wanted_later(&self, leaves: usize) -> Vec<bool> {
        let mut wanted = vec![false; leaves];
        // A held item stays pending until its value is published, even if it is kept: another thread may
        // be computing it. The roots of an evaluation that may reuse memory are nobody else's.
        let mut stays: Vec<bool> = self.items.iter().map(|item| item.held).collect();
        for &root in &self.roots {
            stays[root as usize] = false;
        }
        for i in (0..self.items.len()).rev() {
            if !stays[i] {
                continue;
            }
            for input in &self.items[i].inputs {
                match input {
                    Input::Array(Source::Item(j), _) => stays[*j as usize] = true,
                    Input::Array(Source::Leaf(leaf), _) => wanted[*leaf as usize] = true,
                    Input::Scalar(_) => {}
                }
            }
        }
        wanted
    }

    /// The entry of a scalar; equal bits share one, so that equal subexpressions show.
    fn intern(&mut self, scalar: Scalar) -> u32 {
        let same = |s: &Scalar| s.dtype() == scalar.dtype() && s.to_bytes() == scalar.to_bytes();
        let known = self.scalars.iter().position(same);
        known.unwrap_or_else(|| {
            self.scalars.push(scalar);
            self.scalars.len() - 1
        }) as u32
    }

    /// The entry of a view; equal views share one, so that plans can compare them by entry.
    fn intern_view(&mut self, layout: &Layout) -> u32 {
        let known = self.views.iter().position(|v| v == layout);
        known.unwrap_or_else(|| {
            self.views.push(layout.clone());
            self.views.len() - 1
        }) as u32
    }

    /// Dtype of a source.
    pub fn dtype(&self, source: Source) -> DType {
        match source {
            Source::Leaf(i) => self.leaves[i as usize].dtype,
            Source::Item(i) => self.items[i as usize].dtype,
        }
    }

    /// Number of elements of a source's dense value.
    pub fn len_of(&self, source: Source) -> usize {
        match source {
            Source::Leaf(i) => self.leaves[i as usize].len,
            Source::Item(i) => self.items[i as usize].shape.size(),
        }
    }

    /// Whether an operand is all of its source, element by element, in the consumer's shape.
    pub fn is_whole(&self, source: Source, view: u32) -> bool {
        let layout = &self.views[view as usize];
        match source {
            Source::Leaf(i) => layout.is_dense_at_zero(self.leaves[i as usize].len),
            Source::Item(i) => {
                let item = &self.items[i as usize];
                *layout.shape() == item.shape && layout.is_dense_at_zero(item.shape.size())
            }
        }
    }
}
