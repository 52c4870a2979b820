//! The tape: what a scalar function does, as a list of nodes without duplicates.
//!
//! A node names only earlier nodes, so the list is in an order in which it can be evaluated or
//! printed. The tape knows dtypes and primitives but no language: dialects print it.

use super::fold;
use crate::base::dtype::{DType, Kind};
use std::cell::RefCell;
use std::collections::HashMap;

/// A primitive: what a dialect must be able to spell. The dtype of a node's first argument and of
/// its result say which of its forms is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Prim {
    /// Sum; integers wrap.
    Add,
    /// Difference; integers wrap.
    Sub,
    /// Product; integers wrap.
    Mul,
    /// Quotient; of integers it is rounded towards zero, and of no meaning where the divisor is 0.
    Div,
    /// The number with the other sign; integers wrap.
    Neg,
    /// Magnitude; the lowest signed integer stays as it is.
    Abs,
    /// `a * b + c`, rounded once where the target can.
    Fma,
    /// `(a, b, p)` with `p` the rounded `a * b` to the product's exact rounding error.
    ProdError,
    /// Square root.
    Sqrt,
    /// Greatest integral float not above.
    Floor,
    /// Nearest integral float, ties to even.
    Rint,
    /// The float itself, hidden from compilers that simplify as if arithmetic were exact.
    Opaque,
    /// Whether a float is NaN.
    IsNan,
    /// A float's bits as the signed integer of its width.
    ToBits,
    /// The float of such bits.
    FromBits,
    /// A small integral float to the signed integer of its width.
    ToInt,
    /// A small integer to the float of its width.
    FromInt,
    /// Equality; NaN equals nothing.
    Eq,
    /// Less than; false for NaN.
    Lt,
    /// Less than or equal; false for NaN.
    Le,
    /// Bitwise and of integers, and of truth values.
    And,
    /// Bitwise or of integers, or of truth values.
    Or,
    /// Bitwise exclusive or of integers, and of truth values.
    Xor,
    /// Bitwise complement of an integer, negation of a truth value.
    Not,
    /// `(mask, yes, no)` to one of the two.
    Select,
    /// Shift to the left by a constant below the width.
    Shl(u32),
    /// Shift to the right by a constant below the width; signed integers keep their sign.
    Shr(u32),
    /// The number as another dtype, as Rust's `as`: floats saturate on the way to integers and NaN
    /// becomes 0, integers wrap, all but zero is true.
    Convert,
}

impl Prim {
    /// Number of arguments.
    pub const fn arity(self) -> usize {
        use Prim::*;
        match self {
            Neg | Abs | Sqrt | Floor | Rint | Opaque | IsNan | ToBits | FromBits | ToInt | FromInt | Not
            | Shl(_) | Shr(_) | Convert => 1,
            Add | Sub | Mul | Div | Eq | Lt | Le | And | Or | Xor => 2,
            Fma | ProdError | Select => 3,
        }
    }
}

/// The place of a node in its tape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(u32);

impl NodeId {
    /// The place as an index.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Node {
    /// An argument of the function.
    Input {
        /// Its position.
        index: u32,
        /// Its dtype.
        dtype: DType,
    },
    /// A constant; NaN and infinities are legal.
    Const {
        /// Its bits, in the low `dtype.size()` bytes.
        bits: u64,
        /// Its dtype.
        dtype: DType,
    },
    /// A primitive of earlier nodes.
    Apply {
        /// The primitive.
        prim: Prim,
        /// Its arguments, the first `prim.arity()` of them.
        args: [NodeId; 3],
        /// The dtype of the result.
        dtype: DType,
    },
}

impl Node {
    /// The dtype of the node's value.
    pub const fn dtype(&self) -> DType {
        match *self {
            Node::Input { dtype, .. } | Node::Const { dtype, .. } | Node::Apply { dtype, .. } => dtype,
        }
    }

    /// The nodes that the node is computed from.
    pub fn args(&self) -> &[NodeId] {
        match self {
            Node::Apply { prim, args, .. } => &args[..prim.arity()],
            _ => &[],
        }
    }
}

/// A recording of scalar functions.
///
/// ```
/// use arrayon::scalar::{num::Num, tape::Tape};
/// let tape = Tape::new();
/// let x = tape.input::<f32>(0);
/// let y = x * x + x.lit(1.0);
/// assert_eq!(tape.len(), 4);
/// assert_eq!((x * x + x.lit(1.0)).id(), y.id()); // the same nodes, not new ones
/// ```
#[derive(Debug, Default)]
pub struct Tape {
    inner: RefCell<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    nodes: Vec<Node>,
    // Only looked up, never walked: its order is not the same from run to run.
    places: HashMap<Node, NodeId>,
}

impl Tape {
    /// An empty tape.
    pub fn new() -> Tape {
        Tape::default()
    }

    /// Number of nodes.
    pub fn len(&self) -> usize {
        self.inner.borrow().nodes.len()
    }

    /// Whether nothing has been recorded.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The node at a place.
    pub fn node(&self, id: NodeId) -> Node {
        self.inner.borrow().nodes[id.index()]
    }

    /// The dtype of a node's value.
    pub fn dtype(&self, id: NodeId) -> DType {
        self.node(id).dtype()
    }

    /// For every place of the tape, whether one of `results` needs it.
    pub fn live(&self, results: &[NodeId]) -> Vec<bool> {
        let inner = self.inner.borrow();
        let mut live = vec![false; inner.nodes.len()];
        for result in results {
            live[result.index()] = true;
        }
        for (place, node) in inner.nodes.iter().enumerate().rev() {
            if live[place] {
                for arg in node.args() {
                    live[arg.index()] = true;
                }
            }
        }
        live
    }

    /// The nodes and their places, in order.
    pub fn nodes(&self) -> Vec<(NodeId, Node)> {
        let inner = self.inner.borrow();
        let places = (0..).map(NodeId);
        places.zip(inner.nodes.iter().copied()).collect()
    }

    /// The argument at a position.
    pub fn input_of(&self, index: u32, dtype: DType) -> NodeId {
        self.intern(Node::Input { index, dtype })
    }

    /// The constant of bits.
    pub fn constant_of(&self, bits: u64, dtype: DType) -> NodeId {
        let bits = bits & fold::mask(dtype);
        self.intern(Node::Const { bits, dtype })
    }

    /// The value of a primitive: a node, or one that has the same value bit for bit on every
    /// device.
    pub fn apply(&self, prim: Prim, args: &[NodeId], dtype: DType) -> NodeId {
        assert_eq!(args.len(), prim.arity(), "arguments of {prim:?}");
        if let Some(same) = self.simplified(prim, args, dtype) {
            return same;
        }
        let constants: Vec<u64> = args.iter().map_while(|&a| self.constant_bits(a)).collect();
        if constants.len() == args.len()
            && let Some(bits) = fold::fold(prim, self.dtype(args[0]), dtype, &constants)
        {
            return self.constant_of(bits, dtype);
        }
        let mut padded = [args[0]; 3];
        padded[..args.len()].copy_from_slice(args);
        self.intern(Node::Apply { prim, args: padded, dtype })
    }

    /// The bits of a node that is a constant.
    pub fn constant_bits(&self, id: NodeId) -> Option<u64> {
        match self.node(id) {
            Node::Const { bits, .. } => Some(bits),
            _ => None,
        }
    }

    /// An existing node of the same value. Only rules that hold for every value bit for bit, NaN
    /// and zeros included.
    fn simplified(&self, prim: Prim, args: &[NodeId], dtype: DType) -> Option<NodeId> {
        let whole = matches!(dtype.kind(), Kind::Bool | Kind::Int | Kind::UInt);
        let is = |id: NodeId, bits: u64| self.constant_bits(id) == Some(bits & fold::mask(dtype));
        let inverse = |of: Prim| match self.node(args[0]) {
            Node::Apply { prim, args, .. } if prim == of => Some(args[0]),
            _ => None,
        };
        match prim {
            Prim::Neg | Prim::Not => inverse(prim),
            Prim::ToBits => inverse(Prim::FromBits),
            Prim::FromBits => inverse(Prim::ToBits),
            Prim::Shl(0) | Prim::Shr(0) => Some(args[0]),
            Prim::Convert if self.dtype(args[0]) == dtype => Some(args[0]),
            Prim::Opaque => match self.node(args[0]) {
                Node::Apply { prim: Prim::Opaque, .. } => Some(args[0]),
                _ => None,
            },
            Prim::Select => match self.constant_bits(args[0]) {
                Some(mask) => Some(args[if mask != 0 { 1 } else { 2 }]),
                None => (args[1] == args[2]).then_some(args[1]),
            },
            Prim::Add | Prim::Or | Prim::Xor if whole && is(args[0], 0) => Some(args[1]),
            Prim::Add | Prim::Sub | Prim::Or | Prim::Xor if whole && is(args[1], 0) => Some(args[0]),
            Prim::And | Prim::Or if args[0] == args[1] => Some(args[0]),
            Prim::Or if is(args[0], u64::MAX) => Some(args[0]),
            Prim::Or if is(args[1], u64::MAX) => Some(args[1]),
            Prim::And if is(args[0], 0) => Some(args[0]),
            Prim::And if is(args[1], 0) => Some(args[1]),
            Prim::And if is(args[0], u64::MAX) => Some(args[1]),
            Prim::And if is(args[1], u64::MAX) => Some(args[0]),
            Prim::Mul if whole && is(args[0], 1) => Some(args[1]),
            Prim::Mul if whole && is(args[1], 1) => Some(args[0]),
            _ => None,
        }
    }

    fn intern(&self, node: Node) -> NodeId {
        let inner = &mut *self.inner.borrow_mut();
        *inner.places.entry(node).or_insert_with(|| {
            let id = u32::try_from(inner.nodes.len()).expect("a tape of less than 2^32 nodes");
            inner.nodes.push(node);
            NodeId(id)
        })
    }
}
