//! Advanced indices: which axes arrays of indices are for, and where their axes go in the result.

use super::error::{Error, ErrorKind, Result};
use super::index::Index;
use super::layout::Layout;
use super::shape::{Dims, Shape, broadcast_shapes};
use smallvec::SmallVec;

/// One place of an index, of arrays their shapes.
#[derive(Clone, Debug)]
pub enum Place {
    /// An integer, a slice, the ellipsis or a new axis.
    Basic(Index),
    /// An array of indices into one axis.
    Array(Shape),
    /// An array of indices into an axis of length 1 that was not there: what a single truth value is.
    New(Shape),
}

/// An index with arrays, resolved against a layout.
#[derive(Clone, Debug)]
pub struct Fancy {
    /// The view with the integers and slices applied, and its axes in the order in which a gather
    /// counts them: leading ones, those indexed by arrays, trailing ones.
    pub view: Layout,
    /// The number of leading axes.
    pub lead: usize,
    /// The axis of the source that each array is for; of one that was not there, the axis before which
    /// it stands.
    pub axes: Dims,
    /// The shape that the arrays broadcast to.
    pub indices: Shape,
    /// Shape of the result.
    pub shape: Shape,
}

/// Resolves an index that holds at least one array, by NumPy's rules: the axes of the arrays replace
/// the indexed ones where all of these are neighbours in the index (integers count as arrays), and go
/// first otherwise.
///
/// # Errors
/// Those of [`Layout::slice`]; `Broadcast` if the arrays' shapes do not fit each other.
#[track_caller]
pub fn resolve(layout: &Layout, index: &[Place], operation: &'static str) -> Result<Fancy> {
    let shapes: SmallVec<[&[usize]; 4]> = index.iter().filter_map(Place::shape).collect();
    debug_assert!(!shapes.is_empty());
    let indices = broadcast_shapes(&shapes, operation)?;
    let named = index.iter().filter(|p| p.takes_axis()).count();
    if named > layout.ndim() {
        let kind = ErrorKind::TooManyIndices { indices: named, ndim: layout.ndim() };
        return Err(Error::new(operation, kind));
    }
    let left = layout.ndim() - named;
    // The basic part, with whole axes where arrays stand; of the view's axes, which are indexed.
    let mut basic: SmallVec<[Index; 8]> = SmallVec::new();
    let (mut indexed, mut axes) = (Dims::new(), Dims::new());
    let (mut axis, mut to) = (0, 0);
    for place in index {
        match place {
            Place::Basic(at) => {
                basic.push(*at);
                let (read, made) = match at {
                    Index::Int(_) => (1, 0),
                    Index::Slice { .. } => (1, 1),
                    Index::Ellipsis => (left, left),
                    Index::NewAxis => (0, 1),
                };
                (axis, to) = (axis + read, to + made);
            }
            Place::Array(_) | Place::New(_) => {
                indexed.push(to);
                axes.push(axis);
                to += 1;
                let there = matches!(place, Place::Array(_));
                basic.push(if there { Index::ALL } else { Index::NewAxis });
                axis += usize::from(there);
            }
        }
    }
    let view = layout.slice(&basic, operation)?;
    // The first array or integer, up to the last: all of them neighbours?
    let advanced = |p: &Place| !matches!(p, Place::Basic(at) if !matches!(at, Index::Int(_)));
    let first = index.iter().position(advanced).unwrap_or(0);
    let last = index.iter().rposition(advanced).unwrap_or(0);
    let together = index[first..=last].iter().all(advanced);
    // Axes of the view before the first of them.
    let lead = match together {
        false => 0,
        true => index[..first].iter().map(|p| p.made(left)).sum(),
    };
    let rest: Dims = (0..view.ndim()).filter(|d| !indexed.contains(d)).collect();
    let order: Dims = rest[..lead].iter().chain(&indexed).chain(&rest[lead..]).copied().collect();
    let turned: Shape = order.iter().map(|&d| view.shape()[d]).collect();
    let strides: SmallVec<[isize; 4]> = order.iter().map(|&d| view.strides()[d]).collect();
    let (front, back) = (&turned[..lead], &turned[lead + indexed.len()..]);
    let shape = front.iter().chain(indices.iter()).chain(back).copied().collect();
    let view = Layout::new(turned.clone(), &strides, view.offset());
    Ok(Fancy { view, lead, axes, indices, shape })
}

impl Place {
    fn shape(&self) -> Option<&[usize]> {
        match self {
            Place::Basic(_) => None,
            Place::Array(shape) | Place::New(shape) => Some(shape),
        }
    }

    /// Whether the place uses up an axis of the source; the ellipsis takes what is left.
    fn takes_axis(&self) -> bool {
        matches!(self, Place::Array(_) | Place::Basic(Index::Int(_) | Index::Slice { .. }))
    }

    /// Axes of the basic view that the place makes, the ellipsis standing for `left`.
    fn made(&self, left: usize) -> usize {
        match self {
            Place::Basic(Index::Int(_)) => 0,
            Place::Basic(Index::Ellipsis) => left,
            _ => 1,
        }
    }
}
