//! Padding: an array with a margin on both sides of its axes.

use super::array::Array;
use super::assemble::{Fill, assemble, pick, runs, with_length};
use super::create::{arange, filled};
use super::elementwise::where_;
use super::joining::joined;
use super::reduce::axis as over_axis;
use super::statistics::median;
use crate::base::dtype::DType;
use crate::base::element::Weak;
use crate::base::error::{Error, Result};
use crate::base::layout::Layout;
use crate::base::promote::Casting;
use crate::base::shape::{Shape, checked};
use crate::host::lists::zeros;

/// One value for all sides, one before and one after all axes, or such a pair for each axis.
#[derive(Clone, Debug, PartialEq)]
pub enum PerSide<T> {
    /// Before and after all axes.
    All(T),
    /// Before, and after, all axes.
    Sides(T, T),
    /// Before and after, for each axis.
    Axes(Vec<(T, T)>),
}

impl<T> From<T> for PerSide<T> {
    fn from(value: T) -> PerSide<T> {
        PerSide::All(value)
    }
}

impl<T> From<(T, T)> for PerSide<T> {
    fn from((before, after): (T, T)) -> PerSide<T> {
        PerSide::Sides(before, after)
    }
}

impl<T, const N: usize> From<[(T, T); N]> for PerSide<T> {
    fn from(axes: [(T, T); N]) -> PerSide<T> {
        PerSide::Axes(axes.into())
    }
}

impl<T: Clone> From<&[(T, T)]> for PerSide<T> {
    fn from(axes: &[(T, T)]) -> PerSide<T> {
        PerSide::Axes(axes.to_vec())
    }
}

impl<T: Copy> PerSide<T> {
    /// The pair of each axis; a single pair is for all.
    #[track_caller]
    fn pairs(&self, ndim: usize) -> Result<Vec<(T, T)>> {
        Ok(match self {
            &PerSide::All(value) => vec![(value, value); ndim],
            &PerSide::Sides(before, after) => vec![(before, after); ndim],
            PerSide::Axes(axes) if axes.len() == 1 => vec![axes[0]; ndim],
            PerSide::Axes(axes) if axes.len() == ndim => axes.clone(),
            PerSide::Axes(axes) => {
                return Err(Error::value("pad", format!("{} pairs for {ndim} axes", axes.len())));
            }
        })
    }
}

/// What a margin is filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Constant,
    Edge,
    Empty,
    LinearRamp,
    Maximum,
    Mean,
    Median,
    Minimum,
    Reflect,
    Symmetric,
    Wrap,
}

/// How [`pad`] fills the margin, with the choices that there are for it.
///
/// ```
/// use arrayon as np;
/// let a = np::array![1, 2, 3];
/// let padded = np::pad(&a, 2, np::Pad::reflect().odd())?;
/// assert_eq!(padded.to_vec::<i32>()?, [-1, 0, 1, 2, 3, 4, 5]);
/// # Ok::<(), np::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Pad {
    mode: Mode,
    values: PerSide<Weak>,
    lengths: Option<PerSide<usize>>,
    odd: bool,
}

impl Pad {
    fn mode(mode: Mode) -> Pad {
        Pad { mode, values: PerSide::All(Weak::Int(0)), lengths: None, odd: false }
    }

    /// A number, cast to the array's dtype.
    #[must_use]
    pub fn constant(value: impl Into<Weak>) -> Pad {
        Pad { values: PerSide::All(value.into()), ..Pad::mode(Mode::Constant) }
    }

    /// The element at the edge.
    #[must_use]
    pub fn edge() -> Pad {
        Pad::mode(Mode::Edge)
    }

    /// Zeros, since nothing here shows what memory held before.
    #[must_use]
    pub fn empty() -> Pad {
        Pad::mode(Mode::Empty)
    }

    /// Numbers spaced evenly from this one, at the outer end, to the edge.
    #[must_use]
    pub fn linear_ramp(end: impl Into<Weak>) -> Pad {
        Pad { values: PerSide::All(end.into()), ..Pad::mode(Mode::LinearRamp) }
    }

    /// The greatest element of the axis.
    #[must_use]
    pub fn maximum() -> Pad {
        Pad::mode(Mode::Maximum)
    }

    /// The mean of the axis, rounded to the nearest for integers.
    #[must_use]
    pub fn mean() -> Pad {
        Pad::mode(Mode::Mean)
    }

    /// The median of the axis, rounded to the nearest for integers.
    #[must_use]
    pub fn median() -> Pad {
        Pad::mode(Mode::Median)
    }

    /// The least element of the axis.
    #[must_use]
    pub fn minimum() -> Pad {
        Pad::mode(Mode::Minimum)
    }

    /// The elements mirrored at the edge, which is not repeated.
    #[must_use]
    pub fn reflect() -> Pad {
        Pad::mode(Mode::Reflect)
    }

    /// The elements mirrored at the edge, which is repeated.
    #[must_use]
    pub fn symmetric() -> Pad {
        Pad::mode(Mode::Symmetric)
    }

    /// The elements from the other end of the axis.
    #[must_use]
    pub fn wrap() -> Pad {
        Pad::mode(Mode::Wrap)
    }

    /// Constants, or ends of ramps, before and after each axis, or one such pair for all axes.
    ///
    /// ```
    /// use arrayon as np;
    /// let a = np::pad(&np::array![5], 1, np::Pad::constant(0).each([(1, 2)]))?;
    /// assert_eq!(a.to_vec::<i32>()?, [1, 5, 2]);
    /// # Ok::<(), np::Error>(())
    /// ```
    #[must_use]
    pub fn each<V: Into<Weak>, const N: usize>(mut self, values: [(V, V); N]) -> Pad {
        self.values = PerSide::Axes(values.into_iter().map(|(a, b)| (a.into(), b.into())).collect());
        self
    }

    /// How many elements, from the edge on, the maximum, the mean, the median or the minimum is taken
    /// of.
    #[must_use]
    pub fn over(mut self, lengths: impl Into<PerSide<usize>>) -> Pad {
        self.lengths = Some(lengths.into());
        self
    }

    /// Mirrors the elements' distances from the edge as well: twice the edge less the mirrored element.
    #[must_use]
    pub fn odd(mut self) -> Pad {
        self.odd = true;
        self
    }
}

/// The array with margins: `widths` elements before and after its axes, filled as `how` says.
///
/// ```
/// use arrayon as np;
/// let a = np::array![[1, 2], [3, 4]];
/// let b = np::pad(&a, [(1, 0), (0, 2)], np::Pad::constant(9))?;
/// assert_eq!(b.to_vec::<i32>()?, [9, 9, 9, 9, 1, 2, 9, 9, 3, 4, 9, 9]);
/// assert_eq!(np::pad(&a, 1, np::Pad::edge())?.shape(), [4, 4]);
/// assert_eq!(np::pad(&np::array![1, 2], (0, 3), np::Pad::wrap())?.to_vec::<i32>()?, [1, 2, 1, 2, 1]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Value` if there are neither as many pairs as axes nor one, or an axis without elements has nothing to
/// fill a margin with; `Shape` if the result is too large, `Overflow` if a constant does not fit.
#[track_caller]
pub fn pad(array: &Array, widths: impl Into<PerSide<usize>>, how: Pad) -> Result<Array> {
    let widths = widths.into().pairs(array.ndim())?;
    let padded = array.shape().iter().zip(&widths);
    let shape: Shape = padded.map(|(&n, &(a, b))| n.saturating_add(a).saturating_add(b)).collect();
    checked(&shape, array.dtype(), "pad")?;
    if matches!(how.mode, Mode::Constant | Mode::Empty) {
        return constant(array, shape, &widths, &how);
    }
    if array.is_empty() {
        for (axis, &width) in widths.iter().enumerate() {
            if array.shape()[axis] == 0 && width != (0, 0) {
                return Err(Error::value(
                    "pad",
                    format!("axis {axis} has no elements to fill a margin with"),
                ));
            }
        }
        return filled("pad", shape, Weak::Bool(false).cast(array.dtype()));
    }
    match how.mode {
        Mode::LinearRamp => {
            let ends = how.values.pairs(array.ndim())?;
            by_axis(array, &widths, |x, axis| {
                let (before, after) = widths[axis];
                let right = ramp(x, axis, x.shape()[axis] - 1, after, ends[axis].1)?;
                let right = right.view(right.0.layout.flip(Some(&[axis as isize]), "pad")?);
                Ok((ramp(x, axis, 0, before, ends[axis].0)?, right))
            })
        }
        Mode::Maximum | Mode::Mean | Mode::Median | Mode::Minimum => {
            let all = PerSide::All(usize::MAX);
            let lengths = how.lengths.as_ref().unwrap_or(&all).pairs(array.ndim())?;
            let none = lengths.iter().any(|&(a, b)| a == 0 || b == 0);
            if none && !matches!(how.mode, Mode::Mean | Mode::Median) {
                return Err(Error::value("pad", "of no elements there is no maximum or minimum"));
            }
            by_axis(array, &widths, |x, axis| {
                let n = x.shape()[axis];
                let (a, b) = (lengths[axis].0.min(n), lengths[axis].1.min(n));
                let before = statistic(how.mode, x, axis, 0, a, widths[axis].0)?;
                Ok((before, statistic(how.mode, x, axis, n - b, b, widths[axis].1)?))
            })
        }
        Mode::Reflect | Mode::Symmetric if how.odd => odd(array, &widths, how.mode == Mode::Symmetric),
        _ => separable(array, shape, &widths, how.mode),
    }
}

/// The middle and the margins, each written once: corners belong to the last axis.
#[track_caller]
fn constant(x: &Array, shape: Shape, widths: &[(usize, usize)], how: &Pad) -> Result<Array> {
    let values = how.values.pairs(x.ndim())?;
    let mut inside = Layout::contiguous(shape.clone());
    let mut parts = Vec::new();
    // From the last axis to the first, so that an axis' margins leave out those of later axes.
    for axis in (0..x.ndim()).rev() {
        let ((before, after), n) = (widths[axis], x.shape()[axis]);
        parts.push((inside.narrow(axis, 0, 1, before), Fill::Number(values[axis].0)));
        parts.push((inside.narrow(axis, before + n, 1, after), Fill::Number(values[axis].1)));
        inside = inside.narrow(axis, before, 1, n);
    }
    parts.push((inside, Fill::Array(x.clone())));
    assemble("pad", x.dtype(), shape, &parts)
}

/// Which element of an axis of length `n` each place takes, from `before` places in front of it on.
fn sources(mode: Mode, n: usize, before: usize, total: usize) -> Vec<usize> {
    let period = match mode {
        Mode::Reflect => 2 * (n - 1).max(1),
        Mode::Symmetric => 2 * n,
        _ => n,
    };
    let start = (period - before % period) % period;
    (0..total)
        .map(|k| match mode {
            Mode::Edge => k.saturating_sub(before).min(n - 1),
            // A single element has nothing beside it to mirror.
            _ if n == 1 => 0,
            _ => {
                let i = (start + k) % period;
                if i < n { i } else { 2 * n - 1 - usize::from(mode == Mode::Reflect) - i }
            }
        })
        .collect()
}

/// Modes in which each axis has a list of the places that it is filled from: the result is a grid of
/// blocks, each a view of the array.
#[track_caller]
fn separable(x: &Array, shape: Shape, widths: &[(usize, usize)], mode: Mode) -> Result<Array> {
    const BLOCKS: usize = 256;
    let lists = |axis: usize| sources(mode, x.shape()[axis], widths[axis].0, shape[axis]);
    let lists: Vec<Vec<usize>> = (0..x.ndim()).map(lists).collect();
    let lines: Vec<_> = lists.iter().map(|list| runs(list)).collect();
    if lines.iter().map(Vec::len).product::<usize>() > BLOCKS {
        // Margins much wider than the array, one axis after the other.
        let mut padded = x.clone();
        for (axis, list) in lists.iter().enumerate() {
            padded = pick("pad", &padded, axis, list)?;
        }
        return Ok(padded);
    }
    let mut blocks = vec![(Layout::contiguous(shape.clone()), x.0.layout.clone())];
    for (axis, line) in lines.iter().enumerate() {
        let along = |(to, from): &(Layout, Layout)| -> Vec<(Layout, Layout)> {
            let block = |run: &super::assemble::Run| {
                (to.narrow(axis, run.at, 1, run.len), from.narrow(axis, run.start, run.step, run.len))
            };
            line.iter().map(block).collect()
        };
        blocks = blocks.iter().flat_map(along).collect();
    }
    let parts: Vec<_> = blocks.into_iter().map(|(to, from)| (to, Fill::Array(x.view(from)))).collect();
    assemble("pad", x.dtype(), shape, &parts)
}

/// Margins that depend on those of earlier axes: each axis gets the two that `margins` makes.
#[track_caller]
fn by_axis(
    x: &Array,
    widths: &[(usize, usize)],
    margins: impl Fn(&Array, usize) -> Result<(Array, Array)>,
) -> Result<Array> {
    let mut x = x.clone();
    for (axis, _) in widths.iter().enumerate().filter(|(_, width)| **width != (0, 0)) {
        let (before, after) = margins(&x, axis)?;
        x = joined("pad", &[before, x, after], Some(axis as isize))?;
    }
    Ok(x)
}

/// A margin of one statistic of `n` elements of an axis, from `start` on.
#[track_caller]
fn statistic(mode: Mode, x: &Array, axis: usize, start: usize, n: usize, width: usize) -> Result<Array> {
    let part = x.view(x.0.layout.narrow(axis, start, 1, n));
    let axes = over_axis([axis as isize]).keepdims();
    let value = match mode {
        Mode::Maximum => part.max_with(axes)?,
        Mode::Minimum => part.min_with(axes)?,
        Mode::Median => median(&part, axes)?,
        _ => part.mean_with(axes)?,
    };
    let averaged = matches!(mode, Mode::Mean | Mode::Median) && x.dtype().is_integer();
    let value = if averaged { value.rint() } else { value };
    value.astype_with(x.dtype(), Casting::Unsafe)?.broadcast_to(with_length(x.shape(), axis, width))
}

/// A margin that goes from a number to the element at the edge, as [`linspace`](crate::linspace) does
/// without its end.
#[track_caller]
fn ramp(x: &Array, axis: usize, edge: usize, width: usize, end: Weak) -> Result<Array> {
    let complex = |dtype: DType| dtype.kind() == crate::base::dtype::Kind::Complex;
    let wide = if complex(x.dtype()) { DType::C128 } else { DType::F64 };
    let mut shape = vec![1; x.ndim()];
    shape[axis] = width;
    let i = arange(0, width, 1)?.astype_with(wide, Casting::Unsafe)?.reshape(&shape[..])?;
    let edge = x.view(x.0.layout.narrow(axis, edge, 1, 1)).astype_with(wide, Casting::Unsafe)?;
    let span = edge.subtract(end)?;
    let step = span.divide(width as f64)?;
    // A step that underflows to zero loses the numbers: all are divided last then.
    let small = step.eq(0.0)?.any();
    let way = where_(small, i.divide(width as f64)?.multiply(&span)?, i.multiply(&step)?)?;
    let ramp = way.add(end)?;
    let ramp = if x.dtype().is_integer() { ramp.floor() } else { ramp };
    ramp.astype_with(x.dtype(), Casting::Unsafe)
}

/// Margins of mirrored distances, as many at a time as there are elements to mirror.
#[track_caller]
fn odd(x: &Array, widths: &[(usize, usize)], edge_too: bool) -> Result<Array> {
    let offset = usize::from(edge_too);
    let mut x = x.clone();
    for (axis, &(mut before, mut after)) in widths.iter().enumerate() {
        let n = x.shape()[axis];
        if n == 1 {
            x = pick("pad", &x, axis, &zeros(before + 1 + after, "pad")?)?;
            continue;
        }
        while before > 0 || after > 0 {
            let len = x.shape()[axis];
            // Whole periods of the array, so that the mirrored parts go on from each other.
            let most = if edge_too { len / n * n } else { (len - 1) / (n - 1) * (n - 1) };
            let (a, b) = (most.min(before), most.min(after));
            let mirrored = |edge: usize, start: usize, count: usize| -> Result<Array> {
                let part = x.view(x.0.layout.narrow(axis, start, -1, count));
                let edge = x.view(x.0.layout.narrow(axis, edge, 1, 1));
                edge.multiply(2)?.subtract(&part)?.astype_with(x.dtype(), Casting::Unsafe)
            };
            let parts = [
                mirrored(0, a.saturating_sub(offset), a)?,
                x.clone(),
                mirrored(len - 1, len + offset - 2, b)?,
            ];
            x = joined("pad", &parts, Some(axis as isize))?;
            (before, after) = (before - a, after - b);
        }
    }
    Ok(x)
}
