//! Rewriting of regions by rules that keep every bit.

use super::node::Kind;
use super::region::{Input, Region, Source};
use crate::base::dtype::{DType, Kind as DKind};
use crate::base::shape::Shape;
use crate::device::Device;
use crate::ops::Op;
use smallvec::SmallVec;
use std::collections::HashMap;

/// Applies the rules to each node once, in topological order; what a rule replaces stays in the
/// list and is dropped by whoever counts uses.
///
/// Returns for each item the item that stands for it.
// Which nodes a routine's results are takes no part in whether routines are equal.
#[allow(clippy::mutable_key_type)]
pub fn simplify(region: &mut Region) -> Vec<u32> {
    let mut stands: Vec<u32> = (0..region.items.len() as u32).collect();
    let mut known: HashMap<Signature, u32> = HashMap::new();
    for i in 0..region.items.len() {
        redirect(region, i, &stands);
        if let Some(other) = rule(region, i) {
            stands[i] = other;
            continue;
        }
        // Common subexpressions: the same operation on the same operands is computed once. Where
        // an update writes is data, which plans do not look at; and each array to fill is its own.
        if matches!(region.items[i].kind(), Kind::Update(_) | Kind::Empty) {
            continue;
        }
        let signature = signature(region, i);
        stands[i] = *known.entry(signature).or_insert(i as u32);
    }
    for (i, &other) in stands.iter().enumerate() {
        if other != i as u32 {
            let (held, kept) = (region.items[i].held, region.items[i].kept);
            region.items[other as usize].held |= held;
            region.items[other as usize].kept |= kept;
        }
    }
    for root in &mut region.roots {
        *root = stands[*root as usize];
    }
    stands
}

/// Points an item's operands to what stands for them.
fn redirect(region: &mut Region, i: usize, stands: &[u32]) {
    for input in &mut region.items[i].inputs {
        if let Input::Array(Source::Item(source), _) = input {
            *source = stands[*source as usize];
        }
    }
}

/// What makes two items equal: everything but who asked.
type Signature = (Kind, DType, Shape, SmallVec<[Input; 3]>, Option<Device>);

fn signature(region: &Region, i: usize) -> Signature {
    let item = &region.items[i];
    // Views and scalars by entry: their values are data, equal ones share an entry. The shape counts:
    // a scalar fills arrays of any.
    (item.kind().clone(), item.dtype, item.shape.clone(), item.inputs.clone(), item.committed)
}

/// The unary operation that an item is, with its operand if that is all of another item.
fn unary_of(region: &Region, i: usize) -> Option<(Op, DType, u32)> {
    let item = &region.items[i];
    let Kind::Map(op, dtype) = item.kind() else { return None };
    match item.inputs[..] {
        [Input::Array(source @ Source::Item(below), view)] if region.is_whole(source, view) => {
            Some((*op, *dtype, below))
        }
        _ => None,
    }
}

/// The item that an item may be replaced by, bit for bit.
fn rule(region: &Region, i: usize) -> Option<u32> {
    let (outer, dtype, below) = unary_of(region, i)?;
    let item = &region.items[i];
    let same = |j: u32| {
        let other = &region.items[j as usize];
        other.dtype == item.dtype && other.shape == item.shape && other.committed == item.committed
    };
    // f(f(x)) = f(x), and casts to the dtype that is there.
    let idempotent = matches!(outer, Op::Floor | Op::Rint | Op::Positive | Op::Absolute);
    if outer == Op::Cast && same(below) {
        return Some(below);
    }
    let (inner, inner_dtype, bottom) = unary_of(region, below as usize)?;
    if inner == outer && inner_dtype == dtype && idempotent && same(below) {
        return Some(below);
    }
    // A float widened and narrowed again is itself; integers too.
    let widened = inner == Op::Cast && outer == Op::Cast && same(bottom);
    if widened && exact(region.items[bottom as usize].dtype, region.items[below as usize].dtype) {
        return Some(bottom);
    }
    let twice = inner == outer && matches!(outer, Op::Negative | Op::LogicalNot) && inner_dtype == dtype;
    (twice && same(bottom)).then_some(bottom)
}

/// Whether every value of one dtype is a value of another of the same class.
fn exact(from: DType, to: DType) -> bool {
    let wider = to.size() > from.size();
    match (from.kind(), to.kind()) {
        (DKind::Float, DKind::Float) | (DKind::Complex, DKind::Complex) => wider,
        (DKind::Int, DKind::Int) | (DKind::UInt, DKind::UInt | DKind::Int) => wider,
        _ => false,
    }
}
