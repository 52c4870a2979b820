//! `Node`: one value of the graph, pending or ready.

use super::call::Part;
use crate::base::dtype::DType;
use crate::base::element::Scalar;
use crate::base::layout::Layout;
use crate::base::shape::{Dims, Shape};
use crate::device::Device;
use crate::device::buffer::Buffer;
use crate::ops::{Op, Reduce};
use smallvec::SmallVec;
use std::fmt;
use std::panic::Location;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock};

/// What a pending node is made by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An elementwise operation, computed in this dtype; operands of other dtypes are cast to it
    /// (the mask of `where_` is bool).
    Map(Op, DType),
    /// A reduction of these axes of the operand, accumulated in this dtype; the axes are gone from
    /// the result.
    Reduce(Reduce, DType, Dims),
    /// The product of the operands' matrices, in this dtype, which they both have: of `[.., m, k]`
    /// and `[.., k, n]` with the same leading axes. The result's axes are these without the rows or
    /// columns that an operand of one dimension lacks.
    Matmul(DType),
    /// The first operand with the elements of a region replaced by the second operand's.
    Update(Layout),
    /// One result of a library routine.
    Call(Part),
    /// Memory that updates will fill.
    Empty,
    /// The operand on another device.
    Copy(Device),
}

impl Kind {
    /// The name of what was asked, for errors of its evaluation.
    pub fn name(&self) -> &'static str {
        match self {
            Kind::Map(op, _) => op.name(),
            Kind::Reduce(reduce, ..) => reduce.name(),
            Kind::Matmul(_) => "matmul",
            Kind::Update(_) => "set",
            Kind::Call(part) => part.family.task.name(),
            Kind::Empty => "empty",
            Kind::Copy(_) => "to_device",
        }
    }

    /// Whether a pass over memory computes it, which others may share.
    pub fn is_pass(&self) -> bool {
        matches!(self, Kind::Map(..) | Kind::Reduce(..) | Kind::Update(_))
    }
}

/// An operand: an array, or a number passed as data.
#[derive(Clone, Debug)]
pub enum Operand {
    /// A view of a node's value, in the shape that the consumer iterates over.
    Array(Edge),
    /// A scalar in the dtype that the consumer wants.
    Scalar(Scalar),
}

/// A view of a node's value, which is dense in C order.
#[derive(Clone, Debug)]
pub struct Edge {
    /// The node.
    pub node: Arc<Node>,
    /// Which of its elements, in which order.
    pub layout: Layout,
}

impl Edge {
    /// All of a node.
    pub fn whole(node: Arc<Node>) -> Edge {
        Edge { layout: Layout::contiguous(node.shape.clone()), node }
    }

    /// Whether the view is all of the node, element by element.
    pub fn is_whole(&self) -> bool {
        self.layout.shape() == &self.node.shape && self.layout.is_dense_at_zero(self.node.len())
    }
}

/// How a pending node is to be computed.
#[derive(Clone, Debug)]
pub struct Expr {
    /// By what.
    pub kind: Kind,
    /// From what.
    pub inputs: SmallVec<[Operand; 2]>,
}

/// One value: dtype, shape, where it was asked for, and its state.
///
/// What is pending becomes ready once. No lock is held while a value is computed: the lock
/// around the expression is held only to read or take the pointer. Threads that race compute twice
/// and publish equal bits; the first to publish wins.
pub struct Node {
    /// Dtype of the elements.
    pub dtype: DType,
    /// Shape of the dense value.
    pub shape: Shape,
    /// The device that the user committed the value to, if any.
    pub committed: Option<Device>,
    /// The line of the caller's source that asked for it.
    pub location: &'static Location<'static>,
    state: State,
}

/// What there is of a value.
enum State {
    /// All of it, from the start: tiny arrays, which are made by the million, need nothing else.
    Ready(Buffer),
    /// How to compute it, or what came of that.
    Pending(Pending),
}

/// A value that was not there when its node was made.
struct Pending {
    value: OnceLock<Buffer>,
    expr: Mutex<Option<Arc<Expr>>>,
    /// Whether an evaluation has computed the value in passing, without storing it.
    passed: AtomicBool,
    /// Upper bounds of the pending nodes below, and of the bytes they keep alive.
    nodes: AtomicUsize,
    bytes: AtomicUsize,
}

impl Pending {
    fn lock(&self) -> MutexGuard<'_, Option<Arc<Expr>>> {
        self.expr.lock().unwrap_or_else(|e| e.into_inner())
    }
}

/// A node about to be made: everything but its state.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Dtype of the result.
    pub dtype: DType,
    /// Shape of the dense result.
    pub shape: Shape,
    /// The axes' order in memory, if it is not C order: the result is the node seen through the
    /// inverse permutation.
    pub order: Option<Dims>,
    /// How it is computed.
    pub expr: Arc<Expr>,
    /// The device it is committed to, if any.
    pub committed: Option<Device>,
    /// Who asked.
    pub location: &'static Location<'static>,
}

impl Node {
    /// A value that is there already.
    pub fn ready(
        dtype: DType,
        shape: Shape,
        buffer: Buffer,
        committed: Option<Device>,
        location: &'static Location<'static>,
    ) -> Arc<Node> {
        Arc::new(Node { dtype, shape, committed, location, state: State::Ready(buffer) })
    }

    /// A value to be computed.
    pub fn pending(draft: Draft) -> Arc<Node> {
        let (mut nodes, mut bytes) = (1usize, 0usize);
        for operand in &draft.expr.inputs {
            if let Operand::Array(edge) = operand {
                let (n, b) = edge.node.pending_work();
                nodes = nodes.saturating_add(n);
                bytes = bytes.saturating_add(b);
            }
        }
        let pending = Pending {
            value: OnceLock::new(),
            expr: Mutex::new(Some(draft.expr)),
            passed: AtomicBool::new(false),
            nodes: AtomicUsize::new(nodes),
            bytes: AtomicUsize::new(bytes),
        };
        let Draft { dtype, shape, committed, location, .. } = draft;
        Arc::new(Node { dtype, shape, committed, location, state: State::Pending(pending) })
    }

    /// Number of elements.
    pub fn len(&self) -> usize {
        self.shape.size()
    }

    /// Whether there are no elements.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Bytes of the dense value.
    pub fn bytes(&self) -> usize {
        self.len() * self.dtype.size()
    }

    /// The value, if it is there.
    pub fn value(&self) -> Option<&Buffer> {
        match &self.state {
            State::Ready(buffer) => Some(buffer),
            State::Pending(pending) => pending.value.get(),
        }
    }

    /// What is still to be computed, if anything is.
    fn pending_state(&self) -> Option<&Pending> {
        match &self.state {
            State::Pending(pending) if pending.value.get().is_none() => Some(pending),
            _ => None,
        }
    }

    /// The expression, if the value is still pending.
    pub fn expr(&self) -> Option<Arc<Expr>> {
        self.pending_state()?.lock().clone()
    }

    /// Whether an evaluation has computed the value in passing before; with `mark`, this one has.
    ///
    /// In a chain of methods every link is held until the end of the statement, though nobody will
    /// ask for it. So a node that is held is not stored the first time that a pass goes through it,
    /// but the second time: then it is worth its memory, and it is computed twice at most.
    pub fn was_passed(&self, mark: bool) -> bool {
        let State::Pending(Pending { passed, .. }) = &self.state else { return false };
        if mark { passed.swap(true, Relaxed) } else { passed.load(Relaxed) }
    }

    /// Publishes the value and lets go of the expression; of racing threads the first wins.
    pub fn publish(&self, buffer: Buffer) {
        let State::Pending(pending) = &self.state else { return };
        // A loser's buffer holds the same bits and is dropped.
        let _ = pending.value.set(buffer);
        pending.nodes.store(0, Relaxed);
        let expr = pending.lock().take();
        release(expr);
    }

    /// Upper bounds of pending nodes (this one included) and of the bytes that they read; of a ready value
    /// none and its own size.
    pub fn pending_work(&self) -> (usize, usize) {
        match self.pending_state() {
            Some(pending) => (pending.nodes.load(Relaxed), pending.bytes.load(Relaxed)),
            None => (0, self.bytes()),
        }
    }

    /// Replaces the upper bounds by counts in which shared nodes count once.
    pub fn set_pending_work(&self, nodes: usize, bytes: usize) {
        if let State::Pending(pending) = &self.state {
            pending.nodes.store(nodes, Relaxed);
            pending.bytes.store(bytes, Relaxed);
        }
    }

    /// The value's buffer, if nothing but this exclusive handle can see the node.
    pub fn value_mut(self: &mut Arc<Self>) -> Option<&mut Buffer> {
        match &mut Arc::get_mut(self)?.state {
            State::Ready(buffer) => Some(buffer),
            State::Pending(pending) => pending.value.get_mut(),
        }
    }

    /// The expression, taken from a node that is about to be dropped.
    fn take_expr(&mut self) -> Option<Arc<Expr>> {
        match &mut self.state {
            State::Ready(_) => None,
            State::Pending(pending) => pending.expr.get_mut().unwrap_or_else(|e| e.into_inner()).take(),
        }
    }
}

/// Drops expressions, and all nodes that only they hold, without recursion: a chain of a million
/// pending nodes must not overflow the stack.
fn release(expr: Option<Arc<Expr>>) {
    let mut waiting: SmallVec<[Arc<Expr>; 4]> = expr.into_iter().collect();
    while let Some(expr) = waiting.pop() {
        let Some(expr) = Arc::into_inner(expr) else { continue };
        for operand in expr.inputs {
            let Operand::Array(edge) = operand else { continue };
            if let Some(mut node) = Arc::into_inner(edge.node) {
                // The node is dropped here, with nothing left that its own drop could recurse into.
                waiting.extend(node.take_expr());
            }
        }
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        if let Some(expr) = self.take_expr() {
            release(Some(expr));
        }
    }
}

impl fmt::Debug for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = if self.value().is_some() { "ready" } else { "pending" };
        write!(f, "Node({}, {:?}, {state})", self.dtype, self.shape)
    }
}
