//! Tiny arrays: one operation on dense operands, computed at once; and the same short way for a node
//! of any size that is all there is to compute.
//!
//! A graph node, a snapshot, a key and a look-up cost about a microsecond; the operation itself, on
//! a few elements, a few nanoseconds. So tiny operations take this short way: a kernel of one
//! instruction, compiled once per operation and dtype for nests of any length.

use super::cache::Words;
use crate::base::dtype::DType;
use crate::base::element::Scalar;
use crate::base::error::Result;
use crate::base::layout::{Layout, Strides};
use crate::base::promote::result_type;
use crate::base::settings::{Name, Settings};
use crate::device::backend::{Backend, Binding, Call, Kernel, Launch};
use crate::device::buffer::Buffer;
use crate::device::{Device, registry};
use crate::graph::build::{self, Arg};
use crate::graph::node::{Draft, Edge, Kind, Node, Operand};
use crate::graph::product::{self, Product};
use crate::kernel::program::{Fold, Inst, Nest, Program, Value};
use crate::ops::{Op, Reduce};
use smallvec::{SmallVec, smallvec};
use std::cell::RefCell;
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

/// Computes an elementwise operation at once, if its operands are tiny, uncommitted, on the host,
/// dense, of one shape and of the dtype computed in; gives the result's dtype and memory. `None`
/// sends it the long way. So does a failure, which is then reported when the value is read, as for
/// arrays of any size.
pub fn map(op: Op, args: &[Arg<'_>], settings: &Settings) -> Option<(DType, Buffer)> {
    // The mask of `where_` is no measure of the rest.
    let first = args.iter().skip(usize::from(op == Op::Where)).find_map(|arg| match arg {
        Arg::Array(edge) => Some(*edge),
        Arg::Weak(_) => None,
    })?;
    let (dtype, shape) = (first.node.dtype, first.layout.shape());
    let len = shape.size();
    // What can fail on its data is told when it is read.
    if op == Op::Power && dtype.is_integer() {
        return None;
    }
    if len > settings.immediate_len || build::compute_dtype(op, dtype).ok()? != dtype {
        return None;
    }
    let mut inputs: SmallVec<[Binding<'_>; 3]> = SmallVec::new();
    let mut scalars: SmallVec<[Scalar; 3]> = SmallVec::new();
    let mut mask = 0;
    for (k, arg) in args.iter().enumerate() {
        let wanted = if op == Op::Where && k == 0 { DType::Bool } else { dtype };
        match arg {
            Arg::Array(edge) if edge.layout.shape() == shape => inputs.push(dense(edge, wanted)?),
            Arg::Array(_) => return None,
            Arg::Weak(weak) => {
                let raises = result_type([wanted], Some(weak.kind())) != wanted;
                scalars.push(if raises { return None } else { weak.to_dtype(wanted)? });
                mask |= 1 << k;
            }
        }
    }
    let out = op.output(dtype);
    let buffer = launch(Key::Map(op, dtype, out, mask), settings, len, &inputs, &scalars, len * out.size())?;
    Some((out, buffer))
}

/// Computes a pending node that is one operation on values that are there, under the conditions of
/// [`map`] but for the length; `None` sends it the long way.
pub fn node(node: &Node, settings: &Settings) -> Option<Buffer> {
    let expr = node.expr()?;
    let Kind::Map(op, dtype) = expr.kind else { return None };
    let checked = op == Op::Power && dtype.is_integer();
    // No shortcut is to be taken where none is taken for tiny arrays.
    if checked || op == Op::Cast || node.committed.is_some() || settings.immediate_len == 0 {
        return None;
    }
    let mut inputs: SmallVec<[Binding<'_>; 3]> = SmallVec::new();
    let mut scalars: SmallVec<[Scalar; 3]> = SmallVec::new();
    let mut mask = 0;
    for (k, operand) in expr.inputs.iter().enumerate() {
        let wanted = if op == Op::Where && k == 0 { DType::Bool } else { dtype };
        match operand {
            Operand::Array(edge) if *edge.layout.shape() == node.shape => inputs.push(dense(edge, wanted)?),
            Operand::Scalar(scalar) if scalar.dtype() == wanted => {
                scalars.push(*scalar);
                mask |= 1 << k;
            }
            _ => return None,
        }
    }
    if inputs.is_empty() {
        return None;
    }
    let key = Key::Map(op, dtype, node.dtype, mask);
    launch(key, settings, node.len(), &inputs, &scalars, node.bytes())
}

/// Computes the draft of a reduction of all axes at once, under the conditions of [`map`].
pub fn reduce(draft: &Draft, settings: &Settings) -> Option<Buffer> {
    let Kind::Reduce(reduce, dtype, axes) = &draft.expr.kind else { return None };
    let Operand::Array(edge) = &draft.expr.inputs[0] else { return None };
    let len = edge.layout.len();
    if axes.len() != edge.layout.ndim() || len > settings.immediate_len {
        return None;
    }
    let input = dense(edge, *dtype)?;
    let key = Key::Reduce(*reduce, *dtype);
    launch(key, settings, len, std::slice::from_ref(&input), &[], draft.dtype.size())
}

/// Computes a product of matrices at once, under the conditions of [`map`]; the operands' layouts may
/// be any.
pub fn product(product: &Product, a: &Edge, b: &Edge, settings: &Settings) -> Option<Buffer> {
    let tiny = |layout: &Layout| layout.len() <= settings.immediate_len;
    let [left, right] = &product.layouts;
    let len = product.shape.size();
    if len > settings.immediate_len || !tiny(left) || !tiny(right) || !product.is_free() {
        return None;
    }
    let ready = |edge: &Edge, layout: &Layout| -> Option<(Buffer, usize)> {
        let buffer = edge.node.value().filter(|b| b.device() == Device::Cpu)?;
        (edge.node.dtype == product.dtype).then(|| (buffer.clone(), layout.offset()))
    };
    let operands = [ready(a, left)?, ready(b, right)?];
    let inputs = operands.each_ref().map(|(buffer, offset)| Binding { buffer, offset: *offset });
    let host = host()?;
    let buffer = Buffer::allocate(host, len * product.dtype.size()).ok()?;
    if len > 0 {
        let routine = product::routine(product.dtype, left, right);
        let output = Binding { buffer: &buffer, offset: 0 };
        let outputs = std::slice::from_ref(&output);
        host.call(&Call { routine: &routine, inputs: &inputs, outputs }).ok()?;
    }
    Some(buffer)
}

/// The place of an operand that is ready, on the host, dense, and in the dtype wanted.
fn dense(edge: &Edge, wanted: DType) -> Option<Binding<'_>> {
    let node = &edge.node;
    let buffer = node.value()?;
    let free = node.committed.is_none() && buffer.device() == Device::Cpu;
    let fits = free && node.dtype == wanted && edge.layout.is_contiguous();
    fits.then(|| Binding { buffer, offset: edge.layout.offset() })
}

fn launch(
    key: Key,
    settings: &Settings,
    len: usize,
    inputs: &[Binding<'_>],
    scalars: &[Scalar],
    bytes: usize,
) -> Option<Buffer> {
    let host = host()?;
    let buffer = Buffer::allocate(host, bytes).ok()?;
    if len > 0 || matches!(key, Key::Reduce(..)) {
        let output = Binding { buffer: &buffer, offset: 0 };
        let outputs = std::slice::from_ref(&output);
        let kernel = kernel(key, settings, host).ok()?;
        let launched = host.launch(&Launch { kernel: &kernel.1, len, inputs, scalars, outputs });
        RECENT.with_borrow_mut(|recent| recent[key.place()] = Some(kernel));
        launched.ok()?;
    }
    Some(buffer)
}

/// A kernel with the key and the instruction set that it was made for.
type Recent = ((Key, Name), Kernel);

thread_local! {
    /// The kernels that a thread used last, by [`Key::place`]: found without lock or hash, which is a
    /// tenth of the time of a tiny operation.
    static RECENT: RefCell<[Option<Recent>; RECENTS]> = const { RefCell::new([const { None }; RECENTS]) };
}
const RECENTS: usize = 64;

impl Key {
    /// Where the kernel is kept, if it is the last of those that belong there.
    fn place(&self) -> usize {
        match *self {
            Key::Map(op, dtype, _, mask) => (op as usize * 7 + dtype as usize + mask as usize * 19) % RECENTS,
            Key::Reduce(reduce, dtype) => (reduce as usize * 5 + dtype as usize + 31) % RECENTS,
        }
    }
}

/// The kernel of a key, taken out of [`RECENT`] if it is there, to be put back after its use: a copy would cost
/// two atomic operations.
fn kernel(key: Key, settings: &Settings, host: &Arc<dyn Backend>) -> Result<Recent> {
    let wanted = (key, settings.isa);
    match RECENT.with_borrow_mut(|recent| recent[key.place()].take()) {
        Some(recent) if recent.0 == wanted => Ok(recent),
        _ => Ok((wanted, shared_kernel(wanted, host)?)),
    }
}

/// The kernel that all threads share, compiled if it is the first of its key.
fn shared_kernel(wanted: (Key, Name), host: &Arc<dyn Backend>) -> Result<Kernel> {
    if let Some(kernel) = kernels().read().unwrap_or_else(|e| e.into_inner()).get(&wanted) {
        return Ok(Arc::clone(kernel));
    }
    let (program, nest) = single(wanted.0);
    let kernel = host.compile(&program, &nest)?;
    kernels().write().unwrap_or_else(|e| e.into_inner()).insert(wanted, Arc::clone(&kernel));
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
