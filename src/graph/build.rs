//! Drafts of nodes: types, shapes, axes and devices are checked here, where the user asks.

use super::node::{Draft, Edge, Expr, Kind, Operand};
use crate::base::dtype::{DType, Kind as DKind};
use crate::base::element::{Scalar, Weak};
use crate::base::error::{Error, ErrorKind, Result};
use crate::base::layout::Layout;
use crate::base::promote::{promote_types, result_type, unary_float};
use crate::base::shape::{Dims, Shape, broadcast_shapes, checked, normalize_axes};
use crate::device::caps::Capabilities;
use crate::device::{Device, registry};
use crate::ops::{Op, Reduce, Rule};
use smallvec::{SmallVec, smallvec};
use std::panic::Location;
use std::sync::Arc;

/// An operand as the user gave it.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// A view of a node.
    Array(&'a Edge),
    /// A number whose dtype the others decide.
    Weak(Weak),
}

impl<'a> Arg<'a> {
    fn shape(&self) -> &'a [usize] {
        match self {
            Arg::Array(edge) => edge.layout.shape(),
            Arg::Weak(_) => &[],
        }
    }
}

/// The promoted dtype of operands.
pub fn common_dtype(args: &[Arg<'_>]) -> DType {
    let typed = args.iter().filter_map(|a| match a {
        Arg::Array(edge) => Some(edge.node.dtype),
        Arg::Weak(_) => None,
    });
    let weak = args.iter().filter_map(|a| match a {
        Arg::Array(_) => None,
        Arg::Weak(w) => Some(w.kind()),
    });
    result_type(typed, weak.max())
}

/// The dtype that an operation is computed in for operands of a promoted dtype.
///
/// # Errors
/// `DType` if the operation has no body for it.
#[track_caller]
pub fn compute_dtype(op: Op, common: DType) -> Result<DType> {
    let discrete = !common.is_inexact();
    let dtype = match op.rule() {
        Rule::Same | Rule::Keep | Rule::Inexact | Rule::Finite | Rule::Compare => common,
        Rule::RealPart | Rule::ImagPart | Rule::Conjugate => common,
        Rule::BoolAsInt8 | Rule::Count if common == DType::Bool => DType::I8,
        Rule::BoolAsInt8 | Rule::Count => common,
        Rule::Angle if common == DType::Bool => DType::F64,
        Rule::Angle => unary_float(common),
        Rule::Float => unary_float(common),
        Rule::Complex => match unary_float(common) {
            DType::F64 | DType::C128 => DType::C128,
            _ => DType::C64,
        },
        Rule::Divide if discrete => DType::F64,
        Rule::Divide => common,
        Rule::Logic => DType::Bool,
    };
    if op.computes(dtype) || op == Op::Where {
        return Ok(dtype);
    }
    let why = match dtype {
        DType::Bool => "not defined for bool; use logical_not, logical_xor or a cast".to_string(),
        _ => format!("not defined for {dtype}"),
    };
    Err(Error::dtype(op.name(), &[common], why))
}

/// A draft of an elementwise operation.
///
/// # Errors
/// `Broadcast`, `DType`, `Overflow` (a weak integer that does not fit), `DeviceMismatch`, `Device`.
#[track_caller]
pub fn map(op: Op, args: &[Arg<'_>]) -> Result<Draft> {
    // The mask of `where_` takes no part in promotion.
    let common = common_dtype(if op == Op::Where { &args[1..] } else { args });
    let dtype = compute_dtype(op, float_of_each(op, args).unwrap_or(common))?;
    map_in(op, dtype, op.output(dtype), args)
}

/// The float for two integers: NumPy's functions of floats take each operand as it is, whose float may be narrower than
/// that of the integer which holds both, where one of them has a sign.
fn float_of_each(op: Op, args: &[Arg<'_>]) -> Option<DType> {
    let [Arg::Array(a), Arg::Array(b)] = args else { return None };
    let (a, b) = (a.node.dtype, b.node.dtype);
    let floats = matches!(op.rule(), Rule::Float | Rule::Complex);
    let integers = floats && !a.is_inexact() && !b.is_inexact();
    integers.then(|| promote_types(unary_float(a), unary_float(b)))
}

/// A draft of a cast.
///
/// # Errors
/// `Device`.
#[track_caller]
pub fn cast(edge: &Edge, to: DType) -> Result<Draft> {
    let from = edge.node.dtype;
    map_in(Op::Cast, from, to, &[Arg::Array(edge)])
}

/// A draft of a view's elements in row-major order: the one elementwise operation that does not keep
/// the order that its operand has in memory.
///
/// # Errors
/// `Shape` if the number of bytes overflows.
#[track_caller]
pub fn dense(edge: &Edge) -> Result<Draft> {
    let (dtype, shape) = (edge.node.dtype, edge.layout.shape().clone());
    checked(&shape, dtype, "copy")?;
    let expr =
        Arc::new(Expr { kind: Kind::Map(Op::Cast, dtype), inputs: smallvec![Operand::Array(edge.clone())] });
    let committed = edge.node.committed;
    Ok(Draft { dtype, shape, order: None, expr, committed, location: Location::caller() })
}

/// A draft of an array filled with a scalar.
///
/// # Errors
/// `Shape` if the number of bytes overflows.
#[track_caller]
pub fn full(shape: Shape, value: Scalar, committed: Option<Device>) -> Result<Draft> {
    let dtype = value.dtype();
    checked(&shape, dtype, "full")?;
    let expr = Arc::new(Expr { kind: Kind::Map(Op::Cast, dtype), inputs: smallvec![Operand::Scalar(value)] });
    Ok(Draft { dtype, shape, order: None, expr, committed, location: Location::caller() })
}

#[track_caller]
fn map_in(op: Op, dtype: DType, out: DType, args: &[Arg<'_>]) -> Result<Draft> {
    let name = op.name();
    let shapes: SmallVec<[&[usize]; 3]> = args.iter().map(Arg::shape).collect();
    let shape = match shapes[..] {
        [a] => Shape::from(a),
        [a, b] if a == b || b.is_empty() => Shape::from(a),
        _ => broadcast_shapes(&shapes, name)?,
    };
    checked(&shape, if out.size() > dtype.size() { out } else { dtype }, name)?;
    let committed = common_device(name, args)?;
    let own = args.iter().filter_map(|arg| match arg {
        Arg::Array(edge) => Some(edge.node.dtype),
        Arg::Weak(_) => None,
    });
    check_support(name, own.chain([dtype, out]), committed)?;
    let mut inputs = SmallVec::new();
    for (k, arg) in args.iter().enumerate() {
        let wanted = if op == Op::Where && k == 0 { DType::Bool } else { dtype };
        inputs.push(match arg {
            Arg::Weak(weak) => Operand::Scalar(fit(name, *weak, wanted)?),
            Arg::Array(edge) if *edge.layout.shape() == shape => Operand::Array((*edge).clone()),
            Arg::Array(edge) => {
                let layout = edge.layout.broadcast_to(&shape, name)?;
                Operand::Array(Edge { node: edge.node.clone(), layout })
            }
        });
    }
    // Faults are told by their row-major position, which other orders would not give.
    let faults = op == Op::Power && dtype.kind() == DKind::Int;
    let order = if faults { None } else { memory_order(&inputs) };
    let mut draft = Draft {
        dtype: out,
        shape,
        order: None,
        expr: Arc::new(Expr { kind: Kind::Map(op, dtype), inputs }),
        committed,
        location: Location::caller(),
    };
    if let Some(order) = order {
        permute(&mut draft, order);
    }
    Ok(draft)
}

/// NumPy's K order: the operands' own, if they agree on one that is not C order.
fn memory_order(inputs: &[Operand]) -> Option<Dims> {
    let mut common: Option<Dims> = None;
    for operand in inputs {
        let Operand::Array(edge) = operand else { continue };
        let layout = &edge.layout;
        // Broadcast operands follow whatever the others want.
        let broadcast = layout.strides().iter().zip(layout.shape().iter()).any(|(&s, &n)| s == 0 && n > 1);
        if broadcast || layout.ndim() < 2 {
            continue;
        }
        if layout.is_contiguous() {
            return None;
        }
        let order = layout.k_order();
        match &common {
            None => common = Some(order),
            Some(first) if *first == order => {}
            Some(_) => return None,
        }
    }
    common.filter(|order| order.iter().enumerate().any(|(i, &axis)| i != axis))
}

/// Turns a draft's axes so that memory order is C order of the new axes.
fn permute(draft: &mut Draft, order: Dims) {
    let turn = |layout: &Layout| {
        let shape: Shape = order.iter().map(|&axis| layout.shape()[axis]).collect();
        let strides: SmallVec<[isize; 4]> = order.iter().map(|&axis| layout.strides()[axis]).collect();
        Layout::new(shape, &strides, layout.offset())
    };
    let expr = Arc::get_mut(&mut draft.expr).expect("nobody else has it yet");
    for operand in &mut expr.inputs {
        if let Operand::Array(edge) = operand {
            edge.layout = turn(&edge.layout);
        }
    }
    draft.shape = order.iter().map(|&axis| draft.shape[axis]).collect();
    draft.order = Some(order);
}

/// A weak number in the dtype that the operation computes in.
///
/// # Errors
/// `Overflow`.
#[track_caller]
pub fn fit(operation: &'static str, weak: Weak, dtype: DType) -> Result<Scalar> {
    if dtype == DType::Bool {
        return Ok(weak.cast(dtype));
    }
    if let Some(scalar) = weak.to_dtype(dtype) {
        return Ok(scalar);
    }
    let value = match weak {
        Weak::Bool(v) => v.to_string(),
        Weak::Int(v) => v.to_string(),
        Weak::Float(v) => v.to_string(),
        Weak::Complex(v) => v.to_string(),
    };
    Err(Error::new(operation, ErrorKind::Overflow { value, dtype }))
}

/// A weak number in the dtype of the array that it is assigned to: to integers its whole part, which must
/// fit; anything is true or false.
///
/// # Errors
/// `Overflow`; `DType` of a complex number that would lose its imaginary part.
#[track_caller]
pub fn assigned(operation: &'static str, weak: Weak, dtype: DType) -> Result<Scalar> {
    match (weak, dtype.kind()) {
        (_, DKind::Bool | DKind::Complex) => Ok(weak.cast(dtype)),
        (Weak::Complex(_), _) => {
            let why = "a complex number is no element of a real array; assign its real part";
            Err(Error::dtype(operation, &[dtype, DType::C128], why))
        }
        (Weak::Int(_), DKind::Int | DKind::UInt) => fit(operation, weak, dtype),
        (Weak::Float(v), DKind::Int | DKind::UInt) => {
            // Beyond what an i128 holds the cast saturates, which fits no dtype either.
            let fits = v.is_finite() && Weak::Int(v as i128).to_dtype(dtype).is_some();
            if fits { Ok(weak.cast(dtype)) } else { fit(operation, weak, dtype) }
        }
        _ => Ok(weak.cast(dtype)),
    }
}

/// The device that operands are committed to; 0-d host values mix with anything.
#[track_caller]
pub(super) fn common_device(operation: &'static str, args: &[Arg<'_>]) -> Result<Option<Device>> {
    let (mut common, mut host): (Option<(Device, &Edge)>, _) = (None, None);
    for arg in args {
        let Arg::Array(edge) = arg else { continue };
        match (common, edge.node.committed) {
            (_, None) => {}
            (_, device @ Some(Device::Cpu)) if edge.layout.ndim() == 0 => host = device,
            (None, Some(device)) => common = Some((device, edge)),
            (Some((a, _)), Some(b)) if a == b => {}
            (Some((a, first)), Some(b)) => {
                let devices = vec![a.to_string(), b.to_string()];
                let operand = |edge: &Edge| (edge.node.dtype, edge.layout.shape().to_vec());
                let operands = vec![operand(first), operand(edge)];
                return Err(Error::new(operation, ErrorKind::DeviceMismatch { devices, operands }));
            }
        }
    }
    Ok(common.map(|(device, _)| device).or(host))
}

/// Committed arrays are computed where they are, or not at all.
#[track_caller]
fn check_support(
    operation: &'static str,
    dtypes: impl IntoIterator<Item = DType>,
    committed: Option<Device>,
) -> Result<()> {
    for dtype in dtypes {
        check_device(operation, dtype, committed, |c| c.computes(dtype))?;
    }
    Ok(())
}

/// Committed arrays are computed where they are, if that device `supports` what is asked of it.
#[track_caller]
pub(super) fn check_device(
    name: &'static str,
    dtype: DType,
    committed: Option<Device>,
    supports: impl Fn(&Capabilities) -> bool,
) -> Result<()> {
    let Some(device) = committed.filter(|&d| d != Device::Cpu) else { return Ok(()) };
    let backend = registry::get(device, name)?;
    if supports(backend.capabilities()) {
        return Ok(());
    }
    let why = format!("does not compute {name} in {dtype}: move the array with to_host, or cast it there");
    Err(Error::new(name, ErrorKind::Device { device: device.to_string(), why }))
}

/// A draft of a reduction over axes (all if `None`), accumulated in `dtype` if one is given.
///
/// # Errors
/// `Axis`, `RepeatedAxis`, `EmptyReduction`, `DType`, `Shape` if the number of bytes overflows.
#[track_caller]
pub fn reduce(reduce: Reduce, edge: Edge, axes: Option<&[isize]>, dtype: Option<DType>) -> Result<Draft> {
    let name = reduce.name();
    let ndim = edge.layout.ndim();
    let mut axes: Dims = match axes {
        None => (0..ndim).collect(),
        Some(axes) => normalize_axes(axes, ndim, name)?,
    };
    axes.sort_unstable();
    let source = edge.node.dtype;
    let accumulator = reduce.accumulator(dtype.unwrap_or(source));
    let complex = [source, dtype.unwrap_or(source)].iter().any(|d| d.kind() == DKind::Complex);
    if reduce == Reduce::Moment && complex {
        let why = "variance of complex numbers is not implemented".to_string();
        return Err(Error::dtype(name, &[source], why));
    }
    let shape = edge.layout.shape();
    let kept: Shape = (0..ndim).filter(|d| !axes.contains(d)).map(|d| shape[d]).collect();
    if axes.iter().any(|&d| shape[d] == 0) && !reduce.has_identity() {
        return Err(Error::new(name, ErrorKind::EmptyReduction { shape: shape.to_vec() }));
    }
    let out = reduce.output(accumulator);
    // A broadcast operand may have more elements than memory could hold.
    checked(&kept, out, name)?;
    let committed = edge.node.committed;
    check_support(name, [source, accumulator], committed)?;
    let kind = Kind::Reduce(reduce, accumulator, axes);
    let expr = Arc::new(Expr { kind, inputs: smallvec![Operand::Array(edge)] });
    Ok(Draft { dtype: out, shape: kept, order: None, expr, committed, location: Location::caller() })
}

/// A draft of memory for updates with parts to fill, on the device that the parts are committed to.
///
/// # Errors
/// `Shape` if the number of bytes overflows, `DeviceMismatch`, `Device`.
#[track_caller]
pub fn empty(operation: &'static str, dtype: DType, shape: Shape, parts: &[Arg<'_>]) -> Result<Draft> {
    checked(&shape, dtype, operation)?;
    let committed = common_device(operation, parts)?;
    check_support(operation, [dtype], committed)?;
    let expr = Arc::new(Expr { kind: Kind::Empty, inputs: SmallVec::new() });
    Ok(Draft { dtype, shape, order: None, expr, committed, location: Location::caller() })
}

/// A draft of `old` with a region of it replaced by `value`, cast to its dtype as `astype` casts.
/// `old` is a whole node; `region` lies over its dense value.
///
/// # Errors
/// `Broadcast` if the value's shape does not broadcast to the region's, `Overflow`, `DeviceMismatch`.
#[track_caller]
pub fn update(old: Edge, region: Layout, value: Arg<'_>) -> Result<Draft> {
    const NAME: &str = "set";
    debug_assert!(old.is_whole());
    let dtype = old.node.dtype;
    let committed = common_device(NAME, &[Arg::Array(&old), value])?;
    let value = match value {
        Arg::Weak(weak) => Operand::Scalar(assigned(NAME, weak, dtype)?),
        Arg::Array(edge) => {
            // As in NumPy, leading axes of length 1 that the region does not have are ignored.
            let extra = edge.layout.ndim().saturating_sub(region.ndim());
            let ones: SmallVec<[isize; 4]> = (0..extra as isize).collect();
            let layout = match edge.layout.shape()[..extra].iter().all(|&n| n == 1) {
                true => edge.layout.squeeze(Some(&ones), NAME)?.broadcast_to(region.shape(), NAME)?,
                false => edge.layout.broadcast_to(region.shape(), NAME)?,
            };
            Operand::Array(Edge { node: edge.node.clone(), layout })
        }
    };
    let shape = old.node.shape.clone();
    let expr = Arc::new(Expr { kind: Kind::Update(region), inputs: smallvec![Operand::Array(old), value] });
    Ok(Draft { dtype, shape, order: None, expr, committed, location: Location::caller() })
}

/// A draft of the whole node `edge` on another device, committed to it.
///
/// # Errors
/// `Device` if it is not open.
#[track_caller]
pub fn copy(edge: Edge, device: Device) -> Result<Draft> {
    debug_assert!(edge.is_whole());
    registry::get(device, "to_device")?;
    let (dtype, shape) = (edge.node.dtype, edge.node.shape.clone());
    let expr = Arc::new(Expr { kind: Kind::Copy(device), inputs: smallvec![Operand::Array(edge)] });
    Ok(Draft { dtype, shape, order: None, expr, committed: Some(device), location: Location::caller() })
}

/// The dtype in which two operands compare, or `None` if they must compare as exact integers:
/// int64 and uint64 have no common integer dtype.
pub fn comparison_dtype(a: DType, b: DType) -> Option<DType> {
    let mixed = matches!((a.kind(), b.kind()), (DKind::Int, DKind::UInt) | (DKind::UInt, DKind::Int));
    let common = promote_types(a, b);
    (!mixed || common.is_integer()).then_some(common)
}
