//! `Program`: a fused expression, and `Nest`: the loops it runs in.

use crate::base::dtype::DType;
use crate::base::layout::Strides;
use crate::base::shape::Dims;
use crate::ops::{Op, Reduce};
use smallvec::SmallVec;
use std::fmt;

/// A value inside a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// Element of the array bound as this input.
    Input(u16),
    /// Scalar argument; data, never part of a kernel's text.
    Scalar(u16),
    /// Result of this instruction.
    Inst(u16),
}

/// One elementwise operation on values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Inst {
    /// The operation.
    pub op: Op,
    /// The dtype computed in; of a cast the source's.
    pub dtype: DType,
    /// The dtype that comes out; every instruction rounds to it.
    pub out: DType,
    /// The operands, `op.arity()` of them.
    pub args: SmallVec<[Value; 3]>,
}

/// A reduction at the end of a program.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fold {
    /// The reduction.
    pub reduce: Reduce,
    /// What is reduced.
    pub value: Value,
    /// Its dtype, which is the accumulator's.
    pub dtype: DType,
}

/// What a check finds when its mask holds somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    /// An integer to a negative power.
    NegativePower,
}

/// A mask that must hold nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Check {
    /// The mask, of dtype bool.
    pub mask: Value,
    /// What it means if it holds.
    pub fault: Fault,
}

/// A fused expression in static single assignment: instructions in order, each reading inputs,
/// scalars and earlier instructions; then what is stored per element and what is folded.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Program {
    /// Dtypes of the arrays read.
    pub inputs: Vec<DType>,
    /// Dtypes of the scalar arguments.
    pub scalars: Vec<DType>,
    /// The instructions.
    pub insts: Vec<Inst>,
    /// Values stored per element, one array each.
    pub stores: Vec<Value>,
    /// Values reduced, one array each, bound after the stores.
    pub folds: Vec<Fold>,
    /// Masks that must hold nowhere: of programs that fold nothing, as those tell the first place in row-major order.
    pub checks: Vec<Check>,
}

impl Program {
    /// The dtype of a value.
    pub fn dtype(&self, value: Value) -> DType {
        match value {
            Value::Input(i) => self.inputs[i as usize],
            Value::Scalar(i) => self.scalars[i as usize],
            Value::Inst(i) => self.insts[i as usize].out,
        }
    }

    /// Dtypes of the arrays written: the stores, then the folds.
    pub fn outputs(&self) -> impl Iterator<Item = DType> + '_ {
        let folds = self.folds.iter().map(|f| f.reduce.output(f.dtype));
        self.stores.iter().map(|&v| self.dtype(v)).chain(folds)
    }

    /// Estimated time per element in tenths of a nanosecond on one core, memory aside.
    pub fn cost(&self) -> u64 {
        let insts: u64 = self.insts.iter().map(|i| u64::from(i.op.info().cost)).sum();
        insts + self.folds.len() as u64 + 1
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Input(i) => write!(f, "in{i}"),
            Value::Scalar(i) => write!(f, "s{i}"),
            Value::Inst(i) => write!(f, "t{i}"),
        }
    }
}

impl fmt::Display for Program {
    /// One line an instruction: `t0: float64 = add(in0, s0)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, inst) in self.insts.iter().enumerate() {
            write!(f, "t{i}: {} = {}(", inst.out, inst.op.name())?;
            for (k, arg) in inst.args.iter().enumerate() {
                write!(f, "{}{arg}", if k == 0 { "" } else { ", " })?;
            }
            writeln!(f, ")")?;
        }
        for (i, value) in self.stores.iter().enumerate() {
            writeln!(f, "store out{i}: {} = {value}", self.dtype(*value))?;
        }
        for (i, fold) in self.folds.iter().enumerate() {
            let out = self.stores.len() + i;
            let dtype = fold.reduce.output(fold.dtype);
            writeln!(f, "fold out{out}: {dtype} = {}({})", fold.reduce.name(), fold.value)?;
        }
        for check in &self.checks {
            writeln!(f, "check {:?}: {}", check.fault, check.mask)?;
        }
        Ok(())
    }
}

/// The loops of a launch: `outer` kept axes, then `reduced` axes, then `inner` kept axes, each
/// group collapsed. A program without folds has inner loops alone. Arrays of folds are dense over
/// outer and inner loops together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Nest {
    /// Loops over kept axes outside the reduced ones.
    pub outer: Dims,
    /// Loops over the reduced axes, in logical order.
    pub reduced: Dims,
    /// Loops over kept axes inside the reduced ones.
    pub inner: Dims,
    /// Steps of each input over outer, reduced and inner loops.
    pub inputs: Vec<Strides>,
    /// Steps of each stored array, likewise.
    pub stores: Vec<Strides>,
    /// For each stored array whether it occupies the memory of an input.
    pub in_place: Vec<bool>,
}

impl Nest {
    /// Number of iterations.
    pub fn len(&self) -> usize {
        self.outer.iter().chain(&self.reduced).chain(&self.inner).product()
    }

    /// Whether there are no iterations.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Elements that go into each folded one.
    pub fn reduced_len(&self) -> usize {
        self.reduced.iter().product()
    }
}
