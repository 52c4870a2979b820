//! Lowering: a fused group as a program and the nest it runs in.

use super::fuse::{Group, can_fault, is_output};
use crate::base::dtype::DType;
use crate::base::element::{Scalar, Weak};
use crate::base::layout::{Layout, Strides};
use crate::base::shape::Dims;
use crate::graph::node::Kind;
use crate::graph::region::{Input, Region, Source};
use crate::kernel::program::{Check, Fault, Fold, Inst, Nest, Program, Value};
use crate::ops::Op;
use smallvec::{SmallVec, smallvec};
use std::collections::HashMap;

/// A scalar argument: the region's, which change from evaluation to evaluation, or a constant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ScalarArg {
    /// An entry of the region's scalars.
    Data(u32),
    /// A number that belongs to the program.
    Constant(Scalar),
}

/// A group as a program, with what its arguments are.
pub(super) struct Lowered {
    pub(super) program: Program,
    pub(super) nest: Nest,
    /// Arrays read: source and view.
    pub(super) inputs: Vec<(Source, u32)>,
    pub(super) scalars: Vec<ScalarArg>,
    /// Items stored per element, then items folded.
    pub(super) stores: Vec<u32>,
    pub(super) folds: Vec<u32>,
}

struct Lowering<'a> {
    region: &'a Region,
    out: Lowered,
    /// Values of items of the group.
    values: HashMap<u32, Value>,
    /// Casts that were made already.
    casts: HashMap<(Value, DType), Value>,
}

impl Lowering<'_> {
    fn inst(&mut self, op: Op, dtype: DType, out: DType, args: SmallVec<[Value; 3]>) -> Value {
        self.out.program.insts.push(Inst { op, dtype, out, args });
        Value::Inst(self.out.program.insts.len() as u16 - 1)
    }

    fn scalar(&mut self, arg: ScalarArg, dtype: DType) -> Value {
        let known = self.out.scalars.iter().position(|s| *s == arg);
        let index = known.unwrap_or_else(|| {
            self.out.scalars.push(arg);
            self.out.program.scalars.push(dtype);
            self.out.scalars.len() - 1
        });
        Value::Scalar(index as u16)
    }

    /// An operand in the dtype that its consumer computes in.
    fn operand(&mut self, input: &Input, wanted: DType) -> Value {
        let value = match *input {
            Input::Scalar(scalar) => {
                let dtype = self.region.scalars[scalar as usize].dtype();
                self.scalar(ScalarArg::Data(scalar), dtype)
            }
            Input::Array(Source::Item(item), _) if self.values.contains_key(&item) => self.values[&item],
            Input::Array(source, view) => self.input(source, view),
        };
        self.cast(value, wanted)
    }

    fn input(&mut self, source: Source, view: u32) -> Value {
        let known = self.out.inputs.iter().position(|&input| input == (source, view));
        let index = known.unwrap_or_else(|| {
            self.out.inputs.push((source, view));
            self.out.program.inputs.push(self.region.dtype(source));
            self.out.inputs.len() - 1
        });
        Value::Input(index as u16)
    }

    fn cast(&mut self, value: Value, wanted: DType) -> Value {
        let dtype = self.out.program.dtype(value);
        if dtype == wanted {
            return value;
        }
        if let Some(&known) = self.casts.get(&(value, wanted)) {
            return known;
        }
        let cast = self.inst(Op::Cast, dtype, wanted, smallvec![value]);
        self.casts.insert((value, wanted), cast);
        cast
    }

    fn item(&mut self, i: u32) {
        let region = self.region;
        let item = &region.items[i as usize];
        match item.kind() {
            Kind::Map(op, dtype) => {
                let wanted = |k: usize| if *op == Op::Where && k == 0 { DType::Bool } else { *dtype };
                let args: SmallVec<[Value; 3]> =
                    item.inputs.iter().enumerate().map(|(k, input)| self.operand(input, wanted(k))).collect();
                // A cast's operand keeps its own dtype until the instruction itself.
                let value = match op {
                    Op::Cast => self.cast(args[0], item.dtype),
                    _ => self.inst(*op, *dtype, item.dtype, args.clone()),
                };
                if can_fault(item) {
                    let zero = Weak::Int(0).cast(*dtype);
                    let zero = self.scalar(ScalarArg::Constant(zero), *dtype);
                    let mask = self.inst(Op::Less, *dtype, DType::Bool, smallvec![args[1], zero]);
                    self.out.program.checks.push(Check { mask, fault: Fault::NegativePower });
                }
                self.values.insert(i, value);
            }
            Kind::Reduce(reduce, dtype, _) => {
                let value = self.operand(&item.inputs[0], *dtype);
                self.out.program.folds.push(Fold { reduce: *reduce, value, dtype: *dtype });
                self.out.folds.push(i);
            }
            Kind::Update(_) => {
                let value = self.operand(&item.inputs[1], item.dtype);
                self.values.insert(i, value);
            }
            _ => unreachable!("calls and copies are steps of their own"),
        }
    }
}

/// Lowers a group.
pub(super) fn lower(region: &Region, live: &[bool], group: &Group) -> Lowered {
    let out = Lowered {
        program: Program::default(),
        nest: Nest::default(),
        inputs: vec![],
        scalars: vec![],
        stores: vec![],
        folds: vec![],
    };
    let mut lowering = Lowering { region, out, values: HashMap::new(), casts: HashMap::new() };
    for &i in &group.items {
        lowering.item(i);
    }
    let Lowering { mut out, values, .. } = lowering;
    for &i in &group.items {
        let reduces = matches!(region.items[i as usize].kind(), Kind::Reduce(..));
        if !reduces && is_output(region, live, &group.items, i) {
            out.program.stores.push(values[&i]);
            out.stores.push(i);
        }
    }
    out.nest = nest(region, group, &out);
    out
}

/// The loops of a group: kept axes before the last reduced one, reduced axes, kept axes after.
fn nest(region: &Region, group: &Group, out: &Lowered) -> Nest {
    let ndim = group.shape.ndim();
    let reduced: Dims = group.axes.clone().unwrap_or_default();
    // Reductions of no axes at all fold single elements.
    let last = reduced.last().map_or(0, |&d| d + 1);
    let split = if group.axes.is_some() && reduced.is_empty() { ndim } else { last };
    let outer: Dims = (0..split).filter(|d| !reduced.contains(d)).collect();
    let inner: Dims = (split..ndim).collect();
    let axes: Dims = outer.iter().chain(&reduced).chain(&inner).copied().collect();
    let turn = |layout: &Layout| -> Strides { axes.iter().map(|&d| layout.strides()[d]).collect() };
    let lengths = |axes: &Dims| -> Dims { axes.iter().map(|&d| group.shape[d]).collect() };
    let store = |&i: &u32| match region.items[i as usize].kind() {
        Kind::Update(layout) => turn(layout),
        _ => turn(&Layout::contiguous(group.shape.clone())),
    };
    Nest {
        outer: lengths(&outer),
        reduced: lengths(&reduced),
        inner: lengths(&inner),
        inputs: out.inputs.iter().map(|&(_, view)| turn(&region.views[view as usize])).collect(),
        stores: out.stores.iter().map(store).collect(),
        in_place: vec![false; out.stores.len()],
    }
}
