//! The algebra of views: each operation makes the layout of a view from the layout of its source.

use super::error::{Error, ErrorKind, Result};
use super::index::Index;
use super::layout::{Layout, Strides};
use super::shape::{
    Dims, broadcast_shapes, check_axes, checked_size, filled, normalize_axes, normalize_axis,
};

impl Layout {
    /// The view of parts made from this layout; without elements it stays where this one starts, as
    /// the place computed for it may lie outside the buffer.
    #[inline]
    fn view(&self, shape: Dims, strides: Strides, offset: usize) -> Layout {
        let offset = if shape.contains(&0) { self.offset } else { offset };
        Layout { shape: shape.into(), strides, offset }
    }

    /// The view of a basic index, by NumPy's rules.
    #[track_caller]
    pub fn slice(&self, index: &[Index], operation: &'static str) -> Result<Layout> {
        let (mut taken, mut added, mut ellipses) = (0, 0, 0);
        for place in index {
            match place {
                Index::Int(_) => taken += 1,
                Index::Slice { .. } => (taken, added) = (taken + 1, added + 1),
                Index::Ellipsis => ellipses += 1,
                Index::NewAxis => added += 1,
            }
        }
        let ndim = self.ndim();
        if taken > ndim {
            let kind = ErrorKind::TooManyIndices { indices: taken, ndim };
            return Err(Error::new(operation, kind));
        }
        if ellipses > 1 {
            return Err(Error::value(operation, "an index can hold only one ellipsis"));
        }
        let whole = ndim - taken;
        let mut out = Layout {
            shape: filled(1, added + whole).into(),
            strides: filled(0, added + whole),
            offset: self.offset,
        };
        // As plain slices: a small vector asks where it lives at every access.
        let (lengths_in, strides_in) = (&self.shape[..], &self.strides[..]);
        let (lengths, steps) = (out.shape.as_mut_slice(), &mut out.strides[..]);
        let mut offset = self.offset;
        // The next axis of the source and the next of the result.
        let (mut axis, mut to) = (0, 0);
        for place in index {
            match *place {
                Index::Int(at) => {
                    let size = lengths_in[axis];
                    let i = if at < 0 { at.wrapping_add_unsigned(size) } else { at };
                    if i < 0 || i as usize >= size {
                        let index = at;
                        let kind = ErrorKind::Index { index, axis, size };
                        return Err(Error::new(operation, kind));
                    }
                    offset = offset.wrapping_add_signed(i * strides_in[axis]);
                    axis += 1;
                }
                Index::Slice { start, stop, step } => {
                    if step == 0 {
                        return Err(Error::value(operation, "the step of a slice cannot be 0"));
                    }
                    let (first, n) = walk(lengths_in[axis], start, stop, step);
                    let stride = strides_in[axis];
                    offset = offset.wrapping_add_signed(first.wrapping_mul(stride));
                    lengths[to] = n;
                    // A single element is no walk, and a huge step would overflow.
                    steps[to] = if n > 1 { stride * step } else { stride };
                    (axis, to) = (axis + 1, to + 1);
                }
                Index::Ellipsis => {
                    for _ in 0..whole {
                        (lengths[to], steps[to]) = (lengths_in[axis], strides_in[axis]);
                        (axis, to) = (axis + 1, to + 1);
                    }
                }
                Index::NewAxis => to += 1,
            }
        }
        while axis < ndim {
            (lengths[to], steps[to]) = (lengths_in[axis], strides_in[axis]);
            (axis, to) = (axis + 1, to + 1);
        }
        if !out.is_empty() {
            out.offset = offset;
        }
        check_axes(&out.shape, operation)?;
        Ok(out)
    }

    /// The axes in reverse order.
    #[inline]
    pub fn transpose(&self) -> Layout {
        let mut out = self.clone();
        out.shape.as_mut_slice().reverse();
        out.strides.reverse();
        out
    }

    /// The view whose axes are those of this layout, axis `order[i]` taking place `i`.
    #[inline]
    fn reordered(&self, order: &[usize]) -> Layout {
        let mut shape = filled(0, order.len());
        let mut strides = filled(0, order.len());
        for ((n, stride), &axis) in shape.iter_mut().zip(&mut strides).zip(order) {
            (*n, *stride) = (self.shape[axis], self.strides[axis]);
        }
        Layout { shape: shape.into(), strides, offset: self.offset }
    }

    /// The axes in another order; every axis is named once.
    #[track_caller]
    pub fn permute(&self, axes: &[isize], operation: &'static str) -> Result<Layout> {
        let order = normalize_axes(axes, self.ndim(), operation)?;
        if order.len() != self.ndim() {
            let why = format!("a permutation of its axes names each once, not {axes:?}");
            return Err(self.refuse(operation, why));
        }
        Ok(self.reordered(&order))
    }

    /// Two axes in each other's place.
    #[track_caller]
    pub fn swap_axes(&self, a: isize, b: isize, operation: &'static str) -> Result<Layout> {
        let a = normalize_axis(a, self.ndim(), operation)?;
        let b = normalize_axis(b, self.ndim(), operation)?;
        let mut out = self.clone();
        out.shape.as_mut_slice().swap(a, b);
        out.strides.swap(a, b);
        Ok(out)
    }

    /// The axes `source` moved to the places `destination`, the others in their order around them.
    #[track_caller]
    pub fn move_axis(
        &self,
        source: &[isize],
        destination: &[isize],
        operation: &'static str,
    ) -> Result<Layout> {
        let ndim = self.ndim();
        let from = normalize_axes(source, ndim, operation)?;
        let to = normalize_axes(destination, ndim, operation)?;
        if from.len() != to.len() {
            let why = format!("{} axes cannot move to {} places", from.len(), to.len());
            return Err(self.refuse(operation, why));
        }
        let mut rest = (0..ndim).filter(|axis| !from.contains(axis));
        let order: Dims = (0..ndim)
            .map(|place| match to.iter().position(|&t| t == place) {
                Some(i) => from[i],
                None => rest.next().unwrap_or_default(),
            })
            .collect();
        Ok(self.reordered(&order))
    }

    /// The named axes walked backwards; all of them if none is named.
    #[track_caller]
    pub fn flip(&self, axes: Option<&[isize]>, operation: &'static str) -> Result<Layout> {
        let axes = match axes {
            Some(axes) => normalize_axes(axes, self.ndim(), operation)?,
            None => (0..self.ndim()).collect(),
        };
        let mut out = self.clone();
        for axis in axes {
            let (n, stride) = (self.shape[axis], self.strides[axis]);
            if !self.is_empty() {
                out.offset = out.moved((n - 1) as isize * stride);
            }
            out.strides[axis] = -stride;
        }
        Ok(out)
    }

    /// Without the named axes, which have length 1; without all such axes if none is named.
    #[track_caller]
    pub fn squeeze(&self, axes: Option<&[isize]>, operation: &'static str) -> Result<Layout> {
        let named = match axes {
            Some(axes) => Some(normalize_axes(axes, self.ndim(), operation)?),
            None => None,
        };
        let mut kept = Dims::new();
        for (axis, &n) in self.shape.iter().enumerate() {
            match &named {
                Some(named) if named.contains(&axis) => {
                    if n != 1 {
                        let why = format!("axis {axis} has length {n}, only 1 can be squeezed");
                        return Err(self.refuse(operation, why));
                    }
                }
                None if n == 1 => {}
                _ => kept.push(axis),
            }
        }
        Ok(self.reordered(&kept))
    }

    /// With axes of length 1 at the named places of the result.
    #[track_caller]
    pub fn expand_dims(&self, axes: &[isize], operation: &'static str) -> Result<Layout> {
        let ndim = self.ndim() + axes.len();
        let new = normalize_axes(axes, ndim, operation)?;
        let mut shape = filled(1, ndim);
        let mut strides = filled(0, ndim);
        let places = (0..ndim).filter(|axis| !new.contains(axis));
        for (axis, place) in places.enumerate() {
            shape[place] = self.shape[axis];
            strides[place] = self.strides[axis];
        }
        check_axes(&shape, operation)?;
        Ok(self.view(shape, strides, self.offset))
    }

    /// Stretched to a shape: axes of length 1 and missing ones repeat by stride 0.
    #[track_caller]
    pub fn broadcast_to(&self, shape: &[usize], operation: &'static str) -> Result<Layout> {
        if self.shape == *shape {
            return Ok(self.clone());
        }
        let front = shape.len().wrapping_sub(self.ndim());
        let fits = self.ndim() <= shape.len()
            && (self.shape.iter().zip(&shape[front..])).all(|(&n, &m)| n == 1 || n == m)
            && checked_size(shape).is_some();
        if !fits {
            return Err(self.no_stretch(shape, operation));
        }
        check_axes(shape, operation)?;
        let mut strides: Strides = filled(0, shape.len());
        let source = self.shape.iter().zip(&self.strides);
        for (out, (&n, &stride)) in strides[front..].iter_mut().zip(source) {
            *out = if n == 1 { 0 } else { stride };
        }
        Ok(Layout { shape: shape.into(), strides, offset: self.offset })
    }

    /// Why the layout does not stretch to a shape.
    #[track_caller]
    #[cold]
    fn no_stretch(&self, shape: &[usize], operation: &'static str) -> Error {
        match broadcast_shapes(&[&self.shape, shape], operation) {
            Err(error) => error,
            Ok(result) => {
                // The target itself would have to stretch: its first such axis from the end is at
                // fault.
                let pairs = result.iter().rev().zip(shape.iter().rev());
                let axis = 1 + pairs.take_while(|(a, b)| a == b).count();
                let shapes = vec![self.shape.to_vec(), shape.to_vec()];
                Error::new(operation, ErrorKind::Broadcast { shapes, axis })
            }
        }
    }

    /// The diagonal of two axes as a last axis in their stead: elements `(i, i + offset)`.
    #[track_caller]
    pub fn diagonal(
        &self,
        offset: isize,
        axis1: isize,
        axis2: isize,
        operation: &'static str,
    ) -> Result<Layout> {
        if self.ndim() < 2 {
            return Err(self.refuse(operation, "a diagonal needs two axes".into()));
        }
        let pair = normalize_axes(&[axis1, axis2], self.ndim(), operation)?;
        let (a, b) = (pair[0], pair[1]);
        let (skip_a, skip_b) = if offset < 0 { (offset.unsigned_abs(), 0) } else { (0, offset as usize) };
        let left_a = self.shape[a].saturating_sub(skip_a);
        let n = left_a.min(self.shape[b].saturating_sub(skip_b));
        let rest: Dims = (0..self.ndim()).filter(|x| !pair.contains(x)).collect();
        let Layout { shape, mut strides, .. } = self.reordered(&rest);
        let mut lengths = Dims::from_slice(&shape);
        lengths.push(n);
        strides.push(self.strides[a] + self.strides[b]);
        // Without elements the skip may be anything; `view` ignores the place then.
        let skip = (skip_a as isize)
            .wrapping_mul(self.strides[a])
            .wrapping_add((skip_b as isize).wrapping_mul(self.strides[b]));
        Ok(self.view(lengths, strides, self.moved(skip)))
    }

    /// `len` elements of an axis, from `start` on and `step` apart, all of which must be there.
    pub fn narrow(&self, axis: usize, start: usize, step: isize, len: usize) -> Layout {
        let mut out = self.clone();
        out.shape.as_mut_slice()[axis] = len;
        if !out.is_empty() {
            out.offset = self.moved(start as isize * self.strides[axis]);
        }
        out.strides[axis] = self.strides[axis] * step;
        out
    }

    /// The windows of these lengths over these axes, which they slide along: an axis of each window's
    /// length at the end, the axis slid along shortened to the number of windows. Windows overlap.
    #[track_caller]
    pub fn windows(&self, lengths: &[usize], axes: &[isize], operation: &'static str) -> Result<Layout> {
        let (mut shape, mut strides) = (Dims::from_slice(&self.shape), self.strides.clone());
        if lengths.len() != axes.len() {
            let why = format!("{} windows do not slide along {} axes", lengths.len(), axes.len());
            return Err(self.refuse(operation, why));
        }
        for (&n, &axis) in lengths.iter().zip(axes) {
            let axis = normalize_axis(axis, self.ndim(), operation)?;
            // An axis may be named again: its windows have windows of their own.
            let Some(rest) = shape[axis].checked_sub(n) else {
                let why = format!("a window of length {n} is larger than axis {axis}");
                return Err(self.refuse(operation, why));
            };
            shape[axis] = rest + 1;
            shape.push(n);
            strides.push(self.strides[axis]);
        }
        if checked_size(&shape).is_none() {
            return Err(self.refuse(operation, "the windows are too many to count".into()));
        }
        Ok(self.view(shape, strides, self.offset))
    }

    #[track_caller]
    #[cold]
    fn refuse(&self, operation: &'static str, why: String) -> Error {
        Error::shape(operation, &self.shape, why)
    }
}

/// First index and number of elements of Python's `start:stop:step` on an axis of length `n`.
#[inline]
fn walk(n: usize, start: Option<isize>, stop: Option<isize>, step: isize) -> (isize, usize) {
    // Walking up, places lie in 0..=n; walking down, in -1..=n-1.
    let (low, high) = if step > 0 { (0, n as isize) } else { (-1, n as isize - 1) };
    let clamp = |i: isize| {
        let i = if i < 0 { i + n as isize } else { i };
        i.clamp(low, high)
    };
    if step > 0 {
        let (start, stop) = (start.map_or(low, clamp), stop.map_or(high, clamp));
        let length = (stop - start).max(0) as usize;
        // A division takes as long as the rest, and the usual step needs none.
        let n = if step == 1 { length } else { length.div_ceil(step as usize) };
        (start, n)
    } else {
        let (start, stop) = (start.map_or(high, clamp), stop.map_or(low, clamp));
        let length = (start - stop).max(0) as usize;
        (start, length.div_ceil(step.unsigned_abs()))
    }
}
