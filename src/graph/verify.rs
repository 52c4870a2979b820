//! What must hold of a region between passes; checked in debug builds and tests.

use super::node::Kind;
use super::region::{Input, Region, Source};
use crate::base::dtype::DType;
use crate::base::shape::Shape;

/// The first violation, in words.
pub fn check(region: &Region) -> Result<(), String> {
    for (i, item) in region.items.iter().enumerate() {
        let fail = |what: &str| Err(format!("node {i} ({:?}): {what}", item.kind()));
        for input in &item.inputs {
            let Input::Array(source, view) = input else { continue };
            if let Source::Item(j) = source
                && *j as usize >= i
            {
                return fail("reads a node that comes later");
            }
            let layout = &region.views[*view as usize];
            if layout.span().is_some_and(|(_, last)| last >= region.len_of(*source)) {
                return fail("a view reaches beyond its source");
            }
        }
        let shape_of = |k: usize| match &item.inputs[k] {
            Input::Array(_, view) => Some(region.views[*view as usize].shape()),
            Input::Scalar(_) => None,
        };
        match item.kind() {
            Kind::Map(op, dtype) => {
                if item.inputs.len() != op.arity() {
                    return fail("wrong number of operands");
                }
                if (0..item.inputs.len()).filter_map(shape_of).any(|s| *s != item.shape) {
                    return fail("an operand has another shape");
                }
                let out = if *op == crate::ops::Op::Cast { item.dtype } else { op.output(*dtype) };
                if out != item.dtype {
                    return fail("wrong dtype");
                }
            }
            Kind::Reduce(reduce, dtype, axes) => {
                let Some(shape) = shape_of(0) else { return fail("reduces a scalar") };
                let kept: Shape = (0..shape.ndim()).filter(|d| !axes.contains(d)).map(|d| shape[d]).collect();
                if kept != item.shape || reduce.output(*dtype) != item.dtype {
                    return fail("wrong shape or dtype");
                }
            }
            Kind::Matmul(dtype) => {
                let (Some(a), Some(b)) = (shape_of(0), shape_of(1)) else {
                    return fail("multiplies a scalar");
                };
                let (p, q) = (a.ndim().wrapping_sub(2), b.ndim().wrapping_sub(2));
                if p > a.ndim() || p != q || a[..p] != b[..p] || a[p + 1] != b[p] {
                    return fail("the operands' shapes do not fit");
                }
                let len = a[..p].iter().product::<usize>() * a[p] * b[p + 1];
                if item.shape.size() != len || item.dtype != *dtype {
                    return fail("wrong shape or dtype");
                }
                let other = |input: &Input| matches!(input, Input::Array(source, _) if region.dtype(*source) != *dtype);
                if item.inputs.iter().any(other) {
                    return fail("an operand has another dtype");
                }
            }
            Kind::Update(region) => {
                if region.span().is_some_and(|(_, last)| last >= item.shape.size()) {
                    return fail("the region reaches beyond the array");
                }
                if shape_of(1).is_some_and(|s| s != region.shape()) {
                    return fail("the value has another shape than the region");
                }
            }
            Kind::Call(part) => {
                let made = part.family.outputs.get(part.output);
                if made.is_none_or(|(dtype, shape)| *dtype != item.dtype || *shape != item.shape) {
                    return fail("wrong shape or dtype");
                }
                if (0..item.inputs.len()).any(|k| shape_of(k).is_none()) {
                    return fail("a routine is given a scalar");
                }
            }
            Kind::Copy(_) | Kind::Empty => {}
        }
        debug_assert!(DType::ALL.contains(&item.dtype));
    }
    Ok(())
}
