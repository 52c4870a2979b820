//! One rule of where: what both branches do last is done once.
//!
//! `where(c, f(a), -f(b))` is, bit for bit, `t = f(where(c, a, b)); where(c, t, -t)`, with one `f`
//! instead of two. Signed logarithms and their like are written that way.

use super::build::Arg;
use super::node::{Edge, Expr, Kind, Operand};
use crate::base::dtype::DType;
use crate::ops::Op;
use std::sync::Arc;

/// Least cost of an operation that is worth a selection more.
const WORTH: u32 = 4;

/// What two branches have in common.
#[derive(Clone, Debug)]
pub struct Common {
    /// The operation that both do.
    pub op: Op,
    /// On what, where the mask is true, and whether the result is negated.
    pub yes: (Edge, bool),
    /// Likewise where it is false.
    pub no: (Edge, bool),
}

/// Whether this edge is the only way to its node, and shows all of it: nobody else can ask for the
/// value, and then pay for it again.
fn is_alone(edge: &Edge) -> bool {
    Arc::strong_count(&edge.node) == 1 && edge.is_whole()
}

/// The unary operation that an expression is, in the dtype of its operand, and the operand.
fn unary(expr: &Expr) -> Option<(Op, DType, &Edge)> {
    match (&expr.kind, &expr.inputs[..]) {
        (Kind::Map(op, dtype), [Operand::Array(below)]) if below.node.dtype == *dtype => {
            Some((*op, *dtype, below))
        }
        _ => None,
    }
}

/// A branch as an operation, the dtype it is computed in, its operand, and whether it is negated.
fn branch(edge: &Edge) -> Option<(Op, DType, Edge, bool)> {
    let expr = is_alone(edge).then(|| edge.node.expr())??;
    let (op, dtype, below) = unary(&expr)?;
    if op != Op::Negative {
        return Some((op, dtype, below.clone(), false));
    }
    let expr = is_alone(below).then(|| below.node.expr())??;
    let (op, dtype, below) = unary(&expr)?;
    Some((op, dtype, below.clone(), true))
}

/// What the branches of a `where` have in common, if it is worth doing once.
pub fn common(mask: Arg<'_>, yes: Arg<'_>, no: Arg<'_>) -> Option<Common> {
    let (Arg::Array(mask), Arg::Array(yes), Arg::Array(no)) = (mask, yes, no) else { return None };
    let shape = mask.layout.shape();
    if yes.layout.shape() != shape || no.layout.shape() != shape {
        return None;
    }
    let (op, dtype, a, negate_a) = branch(yes)?;
    let (other, other_dtype, b, negate_b) = branch(no)?;
    let same = op == other && dtype == other_dtype && op != Op::Cast && op.info().cost >= WORTH;
    same.then_some(Common { op, yes: (a, negate_a), no: (b, negate_b) })
}
