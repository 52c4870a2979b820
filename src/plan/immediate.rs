//! Tiny arrays: one operation on dense operands, computed at once.
//!
//! A graph node, a snapshot, a key and a look-up cost about a microsecond; the operation itself, on
//! a few elements, a few nanoseconds. So tiny operations take this short way: a kernel of one
//! instruction, compiled once per operation and dtype for nests of any length.

use super::cache::Words;
use crate::base::dtype::DType;
use crate::base::element::Scalar;
use crate::base::error::Result;
use crate::base::layout::Strides;
use crate::base::settings::{Name, Settings};
use crate::device::backend::{Backend, Binding, Kernel, Launch};
use crate::device::buffer::Buffer;
use crate::device::{Device, registry};
use crate::graph::node::{Draft, Edge, Kind, Operand};
use crate::kernel::program::{Fold, Inst, Nest, Program, Value};
use crate::ops::{Op, Reduce};
use smallvec::{SmallVec, smallvec};
use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::sync::{Arc, OnceLock, RwLock};

/// What distinguishes one-operation kernels.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Key {
    /// Operation, dtype computed in, dtype out, and which operands are scalars.
    Map(Op, DType, DType, u8),
    /// Reduction and the dtype accumulated in.
    Reduce(Reduce, DType),
}

type Kernels = RwLock<HashMap<(Key, Name), Kernel, BuildHasherDefault<Words>>>;

/// The host and its one-operation kernels.
fn host() -> Option<&'static Arc<dyn Backend>> {
    static HOST: OnceLock<Option<Arc<dyn Backend>>> = OnceLock::new();
    HOST.get_or_init(|| registry::find(Device::Cpu)).as_ref()
}

fn kernels() -> &'static Kernels {
    static KERNELS: OnceLock<Kernels> = OnceLock::new();
    KERNELS.get_or_init(Kernels::default)
}

/// Computes a draft at once, if it is tiny, on the host, and of dense operands in the dtypes wanted.
/// `None` sends it the long way; so does a failure, which is then reported when the value is read,
/// as for arrays of any size.
pub fn compute(draft: &Draft, settings: &Settings) -> Option<Buffer> {
    if draft.committed.is_some_and(|d| d != Device::Cpu) {
        return None;
    }
    let (key, len, wanted) = match &draft.expr.kind {
        Kind::Map(op, dtype) if draft.shape.size() <= settings.immediate_len => {
            let scalar =
                |(k, operand): (usize, &Operand)| u8::from(matches!(operand, Operand::Scalar(_))) << k;
            let mask = draft.expr.inputs.iter().enumerate().map(scalar).sum();
            (Key::Map(*op, *dtype, draft.dtype, mask), draft.shape.size(), *dtype)
        }
        Kind::Reduce(reduce, dtype, axes) => {
            let Operand::Array(edge) = &draft.expr.inputs[0] else { return None };
            let len = edge.layout.len();
            let all = axes.len() == edge.layout.ndim();
            if !all || len > settings.immediate_len {
                return None;
            }
            (Key::Reduce(*reduce, *dtype), len, *dtype)
        }
        _ => return None,
    };
    let mut inputs: SmallVec<[Binding<'_>; 3]> = SmallVec::new();
    let mut scalars: SmallVec<[Scalar; 3]> = SmallVec::new();
    for (k, operand) in draft.expr.inputs.iter().enumerate() {
        match operand {
            Operand::Scalar(value) => scalars.push(*value),
            Operand::Array(edge) => inputs.push(dense(edge, key, k, wanted)?),
        }
    }
    let host = host()?;
    let kernel = kernel(key, settings, host).ok()?;
    let buffer = Buffer::allocate(host, draft.shape.size() * draft.dtype.size()).ok()?;
    if len > 0 || matches!(key, Key::Reduce(..)) {
        let output = Binding { buffer: &buffer, offset: 0 };
        let launch = Launch {
            kernel: &kernel,
            len,
            inputs: &inputs,
            scalars: &scalars,
            outputs: std::slice::from_ref(&output),
        };
        host.launch(&launch).ok()?;
    }
    Some(buffer)
}

/// The place of an operand that is ready, on the host, dense, and in the dtype wanted.
fn dense(edge: &Edge, key: Key, k: usize, wanted: DType) -> Option<Binding<'_>> {
    let wanted = match key {
        Key::Map(Op::Where, ..) if k == 0 => DType::Bool,
        _ => wanted,
    };
    let buffer = edge.node.value()?;
    let fits = edge.node.dtype == wanted && edge.layout.is_contiguous() && buffer.device() == Device::Cpu;
    fits.then(|| Binding { buffer, offset: edge.layout.offset() })
}

fn kernel(key: Key, settings: &Settings, host: &Arc<dyn Backend>) -> Result<Kernel> {
    if let Some(kernel) = kernels().read().unwrap_or_else(|e| e.into_inner()).get(&(key, settings.isa)) {
        return Ok(Arc::clone(kernel));
    }
    let (program, nest) = single(key);
    let kernel = host.compile(&program, &nest)?;
    kernels().write().unwrap_or_else(|e| e.into_inner()).insert((key, settings.isa), Arc::clone(&kernel));
    Ok(kernel)
}

/// One operation as a program in a flat nest.
fn single(key: Key) -> (Program, Nest) {
    let mut program = Program::default();
    let mut nest = Nest::default();
    let step: Strides = smallvec![1];
    match key {
        Key::Map(op, dtype, out, mask) => {
            let mut args = SmallVec::new();
            for k in 0..op.arity() {
                let dtype = if op == Op::Where && k == 0 { DType::Bool } else { dtype };
                if mask >> k & 1 == 1 {
                    program.scalars.push(dtype);
                    args.push(Value::Scalar(program.scalars.len() as u16 - 1));
                } else {
                    program.inputs.push(dtype);
                    args.push(Value::Input(program.inputs.len() as u16 - 1));
                }
            }
            program.insts.push(Inst { op, dtype, out, args });
            program.stores.push(Value::Inst(0));
            nest.inner = smallvec![2];
            nest.stores.push(step.clone());
            nest.in_place.push(false);
        }
        Key::Reduce(reduce, dtype) => {
            program.inputs.push(dtype);
            program.folds.push(Fold { reduce, value: Value::Input(0), dtype });
            nest.reduced = smallvec![2];
        }
    }
    nest.inputs = vec![step; program.inputs.len()];
    (program, nest)
}
