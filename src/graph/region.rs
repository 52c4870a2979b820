//! `Region`: a snapshot of what is pending below some roots, as a list in topological order.

use super::node::{Expr, Kind, Node, Operand};
use crate::base::dtype::DType;
use crate::base::element::Scalar;
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
    /// What it is made by.
    pub kind: Kind,
    /// Dtype of the result.
    pub dtype: DType,
    /// Shape of the result.
    pub shape: Shape,
    /// From what.
    pub inputs: SmallVec<[Input; 3]>,
    /// Whether somebody outside the region can ask for it.
    pub held: bool,
    /// The device it is committed to.
    pub committed: Option<Device>,
    /// Who asked.
    pub location: &'static Location<'static>,
    /// The node.
    pub node: Arc<Node>,
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

type Addresses<V> = HashMap<usize, V, BuildHasherDefault<AddressHasher>>;

fn address(node: &Arc<Node>) -> usize {
    Arc::as_ptr(node) as usize
}

/// The pending nodes below roots with their expressions, inputs before consumers; stops above
/// `limit` nodes.
fn pending_below(roots: &[Arc<Node>], limit: usize) -> Vec<(Arc<Node>, Arc<Expr>)> {
    let mut order = Vec::new();
    let mut seen: Addresses<()> = Addresses::default();
    // Depth-first without recursion: an entry is a node, its expression and the next input to visit.
    let mut stack: Vec<(Arc<Node>, Arc<Expr>, usize)> = Vec::new();
    for root in roots {
        let visit = |node: &Arc<Node>, seen: &mut Addresses<()>| {
            let expr = node.expr()?;
            seen.insert(address(node), ()).is_none().then_some(expr)
        };
        stack.extend(visit(root, &mut seen).map(|expr| (root.clone(), expr, 0)));
        while let Some((_, expr, next)) = stack.last_mut() {
            match expr.inputs.get(*next) {
                None => {
                    let (node, expr, _) = stack.pop().expect("just seen");
                    order.push((node, expr));
                    if order.len() > limit {
                        return order;
                    }
                }
                Some(operand) => {
                    *next += 1;
                    if let Operand::Array(edge) = operand {
                        let node = edge.node.clone();
                        stack.extend(visit(&node, &mut seen).map(|expr| (node, expr, 0)));
                    }
                }
            }
        }
    }
    order
}

/// Exact counts of the pending nodes below a root and of the bytes that they keep alive, for the
/// limits of pending work: what is shared counts once. Stops above `limit` nodes.
pub fn count(root: &Arc<Node>, limit: usize) -> (usize, usize) {
    let order = pending_below(std::slice::from_ref(root), limit);
    let mut seen: Addresses<()> = Addresses::default();
    let mut bytes = 0;
    for (node, expr) in &order {
        bytes += node.bytes();
        for operand in &expr.inputs {
            if let Operand::Array(edge) = operand
                && edge.node.value().is_some()
                && seen.insert(address(&edge.node), ()).is_none()
            {
                bytes += edge.node.bytes();
            }
        }
    }
    (order.len(), bytes)
}

impl Region {
    /// Everything that is pending below the roots. With `exclusive`, the caller alone can reach the
    /// roots (nobody else holds them, or a path to them), so that leaves which only the region holds
    /// may be overwritten.
    pub fn below(roots: &[Arc<Node>], exclusive: bool) -> Region {
        let order = pending_below(roots, usize::MAX);
        let mut region = Region::default();
        let mut items: Addresses<u32> = Addresses::default();
        let mut leaves: Addresses<u32> = Addresses::default();
        let mut references: Vec<(usize, usize)> = Vec::new();
        let mut leaf_nodes: Vec<(Arc<Node>, usize)> = Vec::new();
        for (i, (node, _)) in order.iter().enumerate() {
            items.insert(address(node), i as u32);
            references.push((Arc::strong_count(node), 0));
        }
        for (node, expr) in &order {
            let mut inputs = SmallVec::new();
            for operand in &expr.inputs {
                inputs.push(match operand {
                    Operand::Scalar(scalar) => Input::Scalar(region.intern(*scalar)),
                    Operand::Array(edge) => {
                        let view = region.intern_view(&edge.layout);
                        let source = match items.get(&address(&edge.node)) {
                            Some(&item) => {
                                references[item as usize].1 += 1;
                                Source::Item(item)
                            }
                            None => {
                                let leaf = *leaves.entry(address(&edge.node)).or_insert_with(|| {
                                    leaf_nodes.push((edge.node.clone(), 0));
                                    leaf_nodes.len() as u32 - 1
                                });
                                leaf_nodes[leaf as usize].1 += 1;
                                Source::Leaf(leaf)
                            }
                        };
                        Input::Array(source, view)
                    }
                });
            }
            region.items.push(Item {
                kind: expr.kind.clone(),
                dtype: node.dtype,
                shape: node.shape.clone(),
                inputs,
                held: false,
                committed: node.committed,
                location: node.location,
                node: node.clone(),
            });
        }
        region.roots = roots.iter().filter_map(|r| items.get(&address(r)).copied()).collect();
        for (item, (strong, inside)) in region.items.iter_mut().zip(references) {
            // One handle is the order's; others beyond the edges belong to users.
            item.held = strong > inside + 1;
        }
        for &root in &region.roots {
            region.items[root as usize].held = true;
        }
        for (node, inside) in &leaf_nodes {
            // A node that another thread has just made ready counts as a leaf like any other.
            let buffer = node.value().expect("a node that is not pending is ready").clone();
            let alone = exclusive && Arc::strong_count(node) == inside + 1 && buffer.handles() == 2;
            let donatable = alone && buffer.is_writable();
            region.leaves.push(Leaf { buffer, dtype: node.dtype, len: node.len(), donatable });
        }
        region
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
