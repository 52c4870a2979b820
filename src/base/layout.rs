//! Layouts: where the elements of an array lie in its buffer.
//!
//! The views of a layout are in `view.rs`, the walks over it in `walk.rs`.
//! A layout knows nothing of bytes, dtypes or buffers; strides and offset count elements.

use super::shape::{Dims, Shape, filled, size, small};
pub use super::walk::{Offsets, collapse};
use super::walk::{collapse_one, sort_axes};
use smallvec::SmallVec;

/// Distances in elements from one index to the next, per axis; no heap up to rank 4.
pub type Strides = SmallVec<[isize; 4]>;

/// Shape, strides and offset of a view of a buffer.
///
/// ```
/// use arrayon::{base::layout::Layout, s};
/// let layout = Layout::contiguous([3, 4]);
/// let view = layout.slice(&s![..;-1, 1..3], "slice")?;
/// assert_eq!(*view.shape(), [3, 2]);
/// assert_eq!(view.strides(), [-4, 1]);
/// assert_eq!(view.offset(), 9);
/// # Ok::<(), arrayon::Error>(())
/// ```
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Layout {
    pub(super) shape: Shape,
    pub(super) strides: Strides,
    pub(super) offset: usize,
}

impl Clone for Layout {
    // SmallVec's own `clone` clones element by element.
    #[inline]
    fn clone(&self) -> Layout {
        Layout { shape: self.shape.clone(), strides: small(&self.strides), offset: self.offset }
    }
}

/// The strides of C order; axes of length 0 count as 1, as in NumPy.
#[inline]
fn c_strides(shape: &[usize]) -> Strides {
    let mut strides = filled(1, shape.len());
    let mut step = 1isize;
    for (stride, &n) in strides.iter_mut().zip(shape).rev() {
        *stride = step;
        step = step.wrapping_mul(n.max(1) as isize);
    }
    strides
}

impl Layout {
    /// A layout of its parts; `strides` has one entry per axis.
    #[inline]
    pub fn new(shape: impl Into<Shape>, strides: &[isize], offset: usize) -> Layout {
        let shape = shape.into();
        assert_eq!(shape.ndim(), strides.len(), "one stride per axis");
        Layout { shape, strides: small(strides), offset }
    }

    /// The dense layout in C order from the start of a buffer.
    #[inline]
    pub fn contiguous(shape: impl Into<Shape>) -> Layout {
        let shape = shape.into();
        Layout { strides: c_strides(&shape), shape, offset: 0 }
    }

    /// The dense layout from the start of a buffer whose axes vary from slowest to fastest in
    /// `order`: with the order `[0, 1, …]` C order, with its reverse Fortran's.
    pub fn ordered(shape: impl Into<Shape>, order: &[usize]) -> Layout {
        let shape = shape.into();
        assert_eq!(shape.ndim(), order.len(), "one place per axis");
        let mut strides = filled(1, order.len());
        let mut step = 1isize;
        for &axis in order.iter().rev() {
            strides[axis] = step;
            step = step.wrapping_mul(shape[axis].max(1) as isize);
        }
        Layout { shape, strides, offset: 0 }
    }

    /// The lengths of the axes.
    #[inline]
    pub fn shape(&self) -> &Shape {
        &self.shape
    }

    /// Elements from one index to the next, per axis.
    #[inline]
    pub fn strides(&self) -> &[isize] {
        &self.strides
    }

    /// Place of the first element in the buffer.
    #[inline]
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// The number of axes.
    #[inline]
    pub fn ndim(&self) -> usize {
        self.shape.ndim()
    }

    /// The number of elements.
    #[inline]
    pub fn len(&self) -> usize {
        self.shape.size()
    }

    /// Whether there are no elements.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.shape.contains(&0)
    }

    /// Whether the elements lie side by side in C order, wherever they start.
    #[inline]
    pub fn is_contiguous(&self) -> bool {
        let mut step = 1;
        for (&n, &stride) in self.shape.iter().zip(&self.strides).rev() {
            if n != 1 {
                if stride != step {
                    return self.is_empty();
                }
                step *= n as isize;
            }
        }
        true
    }

    /// Whether the elements lie side by side in Fortran's order, wherever they start.
    #[inline]
    pub fn is_f_contiguous(&self) -> bool {
        let mut step = 1;
        for (&n, &stride) in self.shape.iter().zip(&self.strides) {
            if n != 1 {
                if stride != step {
                    return self.is_empty();
                }
                step *= n as isize;
            }
        }
        true
    }

    /// Whether the layout is all of a buffer of `len` elements in C order.
    #[inline]
    pub fn is_dense_at_zero(&self, len: usize) -> bool {
        self.offset == 0 && self.len() == len && self.is_contiguous()
    }

    /// Whether a layout may name an element twice: unless its axes, the largest steps first, each
    /// step over all that the axes below them reach.
    pub fn repeats(&self) -> bool {
        if self.is_contiguous() {
            return false;
        }
        let mut axes: SmallVec<[(usize, usize); 4]> =
            self.strides.iter().zip(self.shape.iter()).map(|(s, &n)| (s.unsigned_abs(), n)).collect();
        axes.retain(|(_, n)| *n != 1);
        axes.sort_unstable();
        let mut reach = 0;
        axes.iter().any(|&(step, n)| {
            let over = step <= reach;
            reach += step * (n - 1);
            over
        })
    }

    /// Whether every element lies inside a buffer of `len` elements.
    #[inline]
    pub fn fits(&self, len: usize) -> bool {
        self.span().is_none_or(|(_, highest)| highest < len)
    }

    /// Place in the buffer of the element at a multi-index, which must be inside the shape.
    #[inline]
    pub fn position(&self, index: &[usize]) -> usize {
        debug_assert_eq!(index.len(), self.ndim());
        let steps = index.iter().zip(&self.strides);
        self.moved(steps.map(|(&i, &stride)| i as isize * stride).sum())
    }

    /// The lowest and highest place the layout touches; `None` if it has no elements.
    #[inline]
    pub fn span(&self) -> Option<(usize, usize)> {
        let (mut low, mut high) = (0isize, 0isize);
        for (&n, &stride) in self.shape.iter().zip(&self.strides) {
            if n == 0 {
                return None;
            }
            let reach = (n - 1) as isize * stride;
            low += reach.min(0);
            high += reach.max(0);
        }
        Some((self.moved(low), self.moved(high)))
    }

    /// The places of the elements in row-major order.
    ///
    /// ```
    /// use arrayon::base::layout::Layout;
    /// let places: Vec<_> = Layout::contiguous([2, 3]).transpose().offsets().collect();
    /// assert_eq!(places, [0, 3, 1, 4, 2, 5]);
    /// ```
    pub fn offsets(&self) -> Offsets {
        Offsets::new(&self.shape, &self.strides, self.offset)
    }

    /// The axes from the largest to the smallest |stride|: the order in which NumPy's `order="K"`
    /// lays out results. Axes of length 1 or stride 0 stay where C order has them.
    pub fn k_order(&self) -> Dims {
        sort_axes(&self.shape, &self.strides)
    }

    #[inline]
    pub(super) fn moved(&self, by: isize) -> usize {
        self.offset.wrapping_add_signed(by)
    }

    /// The view in another shape of as many elements, or `None` if only a copy has it.
    pub fn reshape_view(&self, shape: &[usize]) -> Option<Layout> {
        if self.len() != size(shape) {
            return None;
        }
        let strides = if self.is_contiguous() {
            c_strides(shape)
        } else {
            let (old, old_strides) = collapse_one(&self.shape, &self.strides);
            let mut strides = filled(0, shape.len());
            let mut groups = old.iter().zip(&old_strides).rev();
            // Elements of the current old axis that the new axes have not yet divided up, and the
            // stride of the next part. No new axis can straddle two axes that would not collapse.
            let (mut left, mut stride) = (1, 0);
            for (axis, &n) in shape.iter().enumerate().rev() {
                if n != 1 && left == 1 {
                    (left, stride) = groups.next().map(|(&n, &s)| (n, s))?;
                }
                strides[axis] = stride;
                if !left.is_multiple_of(n) {
                    return None;
                }
                left /= n;
                stride = stride.wrapping_mul(n as isize);
            }
            strides
        };
        Some(Layout { shape: shape.into(), strides, offset: self.offset })
    }

    /// The view of this layout's buffer that selects what `view` selects of its elements laid out
    /// densely in C order.
    ///
    /// A contiguous layout always has one. Another has one if no axis of `view` steps across a place
    /// where this layout jumps; the rare views that do so and yet are regular are not found.
    pub fn compose(&self, view: &Layout) -> Option<Layout> {
        if self.is_contiguous() {
            let mut out = view.clone();
            out.offset += self.offset;
            return Some(out);
        }
        if view.is_empty() {
            let mut out = view.clone();
            out.offset = self.offset;
            return Some(out);
        }
        let (lengths, jumps) = collapse_one(&self.shape, &self.strides);
        let dense = c_strides(&lengths);
        // Written as a multi-index of this layout, the first element and each step must stay inside
        // every axis: then no carry disturbs the walk.
        let digits = |mut place: usize| -> Dims {
            let mut out = Dims::new();
            for &d in &dense {
                out.push(place / d as usize);
                place %= d as usize;
            }
            out
        };
        let first = digits(view.offset);
        let (mut low, mut high) = (first.clone(), first.clone());
        let mut strides = Strides::new();
        for (&n, &stride) in view.shape.iter().zip(&view.strides) {
            let mut step = 0;
            if n > 1 {
                for (axis, digit) in digits(stride.unsigned_abs()).into_iter().enumerate() {
                    let reach = digit.checked_mul(n - 1)?;
                    if stride < 0 {
                        low[axis] = low[axis].checked_sub(reach)?;
                    } else {
                        high[axis] += reach;
                        if high[axis] >= lengths[axis] {
                            return None;
                        }
                    }
                    step += digit as isize * jumps[axis] * stride.signum();
                }
            }
            strides.push(step);
        }
        let start = first.iter().zip(&jumps).map(|(&i, &s)| i as isize * s).sum();
        Some(Layout { shape: view.shape.clone(), strides, offset: self.moved(start) })
    }
}
