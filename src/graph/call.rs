//! Drafts of library routines, which may have several results.
//!
//! Each result is a node of its own; the nodes of one call know each other, so that an evaluation that
//! comes by one of them computes all that somebody still holds.

use super::build::{Arg, check_device, common_device};
use super::node::{Draft, Edge, Expr, Kind, Node, Operand};
use crate::base::dtype::DType;
use crate::base::error::Result;
use crate::base::shape::{Shape, checked};
use crate::device::routine::Task;
use smallvec::SmallVec;
use std::hash::{Hash, Hasher};
use std::panic::Location;
use std::sync::{Arc, OnceLock, Weak};

/// A routine with all of its results.
#[derive(Debug)]
pub struct Family {
    /// What is done.
    pub task: Task,
    /// Dtype and shape of each result.
    pub outputs: Vec<(DType, Shape)>,
    members: OnceLock<Vec<Weak<Node>>>,
}

/// One result of a routine.
///
/// Parts are equal if they are the same result of equal routines: with equal operands they are equal
/// values.
#[derive(Clone, Debug)]
pub struct Part {
    /// The routine.
    pub family: Arc<Family>,
    /// Which of its results.
    pub output: usize,
}

impl Part {
    /// Whether another part is of the same routine with the same results.
    pub fn is_kin(&self, other: &Part) -> bool {
        let (a, b) = (&self.family, &other.family);
        Arc::ptr_eq(a, b) || (a.task == b.task && a.outputs == b.outputs)
    }

    /// The nodes of all results that somebody holds.
    pub fn members(&self) -> impl Iterator<Item = Arc<Node>> + '_ {
        self.family.members.get().into_iter().flatten().filter_map(Weak::upgrade)
    }
}

impl PartialEq for Part {
    fn eq(&self, other: &Part) -> bool {
        self.output == other.output && self.is_kin(other)
    }
}

impl Eq for Part {}

impl Hash for Part {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.family.task, &self.family.outputs, self.output).hash(state);
    }
}

/// Drafts of a routine's results, in order, committed to the device that the operands are committed to.
///
/// # Errors
/// `DeviceMismatch`; `Device` if the operands' device has no such routine; `Shape` if a result's number
/// of bytes overflows.
#[track_caller]
pub fn drafts(task: Task, inputs: &[&Edge], outputs: Vec<(DType, Shape)>) -> Result<Vec<Draft>> {
    let library = task.library();
    let name = task.name();
    for (dtype, shape) in &outputs {
        checked(shape, *dtype, name)?;
    }
    let args: SmallVec<[Arg<'_>; 4]> = inputs.iter().map(|edge| Arg::Array(edge)).collect();
    let committed = common_device(name, &args)?;
    for edge in inputs {
        check_device(name, edge.node.dtype, committed, |c| c.supports_call(library, edge.node.dtype))?;
    }
    let inputs: SmallVec<[Operand; 2]> = inputs.iter().map(|&edge| Operand::Array(edge.clone())).collect();
    let family = Arc::new(Family { task, outputs, members: OnceLock::new() });
    let location = Location::caller();
    let draft = |(output, (dtype, shape)): (usize, &(DType, Shape))| {
        let kind = Kind::Call(Part { family: Arc::clone(&family), output });
        let expr = Arc::new(Expr { kind, inputs: inputs.clone() });
        Draft { dtype: *dtype, shape: shape.clone(), order: None, expr, committed, location }
    };
    Ok(family.outputs.iter().enumerate().map(draft).collect())
}

/// Makes the nodes of one routine's results known to each other.
pub fn link(nodes: &[Arc<Node>]) {
    let [first, _, ..] = nodes else { return };
    if let Some(Expr { kind: Kind::Call(part), .. }) = first.expr().as_deref() {
        // They are linked once, by who makes them.
        let _ = part.family.members.set(nodes.iter().map(Arc::downgrade).collect());
    }
}
