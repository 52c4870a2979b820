//! Differences, gradients and sums of trapezoids along axes.

use super::array::Array;
use super::parts::{joined, part};
use crate::base::dtype::{DType, Kind};
use crate::base::error::{Error, Result};
use crate::base::index::Index;
use crate::base::promote::{Casting, check_cast};
use crate::base::shape::{Shape, normalize_axes, normalize_axis};
use smallvec::SmallVec;

/// Choices of [`diff_with`]: how often differences are taken, the axis, and what is put before and after
/// the array first.
///
/// ```
/// use arrayon::{self as np, Diff};
/// let a = np::array![1, 4, 9];
/// let b = np::diff_with(&a, Diff::new().prepend(np::array![0]))?;
/// assert_eq!(b.to_vec::<i32>()?, [1, 3, 5]);
/// assert_eq!(np::diff_with(&a, Diff::new().n(2))?.to_vec::<i32>()?, [2]);
/// # Ok::<(), np::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Diff {
    n: Option<usize>,
    axis: Option<isize>,
    prepend: Option<Array>,
    append: Option<Array>,
}

impl Diff {
    /// Once, along the last axis.
    #[must_use]
    pub fn new() -> Diff {
        Diff::default()
    }

    /// How often differences are taken.
    #[must_use]
    pub fn n(mut self, n: usize) -> Diff {
        self.n = Some(n);
        self
    }

    /// The axis.
    #[must_use]
    pub fn axis(mut self, axis: isize) -> Diff {
        self.axis = Some(axis);
        self
    }

    /// What is put before the array: one of no axes is one element along the axis, everywhere.
    #[must_use]
    pub fn prepend(mut self, array: impl Into<Array>) -> Diff {
        self.prepend = Some(array.into());
        self
    }

    /// What is put after it, likewise.
    #[must_use]
    pub fn append(mut self, array: impl Into<Array>) -> Diff {
        self.append = Some(array.into());
        self
    }
}

/// The differences of neighbours along the last axis; of bools, whether they differ.
///
/// ```
/// use arrayon as np;
/// assert_eq!(np::diff(&np::array![1, 4, 9, 16])?.to_vec::<i32>()?, [3, 5, 7]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis` if there is none.
#[track_caller]
pub fn diff(a: &Array) -> Result<Array> {
    diff_with(a, Diff::new())
}

/// As [`diff`], with choices.
///
/// # Errors
/// `Axis`; `Shape` if what is put before or after does not fit; `Broadcast`.
#[track_caller]
pub fn diff_with(a: &Array, choice: Diff) -> Result<Array> {
    let axis = normalize_axis(choice.axis.unwrap_or(-1), a.ndim(), "diff")?;
    let n = choice.n.unwrap_or(1);
    if n == 0 {
        return Ok(a.clone());
    }
    let beside = |piece: Option<Array>| -> Result<Option<Array>> {
        piece.filter(|p| p.ndim() == 0).map_or(Ok(None), |p| {
            let mut shape = Shape::from(a.shape());
            shape.as_mut_slice()[axis] = 1;
            p.broadcast_to(shape).map(Some)
        })
    };
    let piece = |p: &Option<Array>| Ok(beside(p.clone())?.or_else(|| p.clone()));
    let (before, after): (Option<Array>, Option<Array>) = (piece(&choice.prepend)?, piece(&choice.append)?);
    let pieces: SmallVec<[&Array; 4]> = before.iter().chain([a]).chain(after.iter()).collect();
    let mut result = if pieces.len() == 1 { a.clone() } else { joined("diff", &pieces, axis)? };
    for _ in 0..n {
        let len = result.shape()[axis];
        let later = part(&result, axis, 1, None)?;
        let earlier = part(&result, axis, 0, Some(len.saturating_sub(1)))?;
        result = if result.dtype() == DType::Bool { later.ne(earlier)? } else { later.subtract(earlier)? };
    }
    Ok(result)
}

/// The differences of neighbours in row-major order, with numbers put before and after them.
///
/// ```
/// use arrayon as np;
/// let a = np::array![1, 2, 4];
/// let b = np::ediff1d(&a, Some(&np::array![99]), Some(&np::array![-9]))?;
/// assert_eq!(b.to_vec::<i32>()?, [-9, 1, 2, 99]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Cast` if what is put before or after is of a higher kind.
#[track_caller]
pub fn ediff1d(a: &Array, to_end: Option<&Array>, to_begin: Option<&Array>) -> Result<Array> {
    let a = a.ravel();
    let differences = diff(&a)?;
    let piece = |p: Option<&Array>| -> Result<Option<Array>> {
        p.map_or(Ok(None), |p| {
            check_cast(p.dtype(), a.dtype(), Casting::SameKind, "ediff1d")?;
            Ok(Some(p.ravel().astype(a.dtype())))
        })
    };
    let (end, begin) = (piece(to_end)?, piece(to_begin)?);
    let pieces: SmallVec<[&Array; 4]> = begin.iter().chain([&differences]).chain(end.iter()).collect();
    if pieces.len() == 1 { Ok(differences.clone()) } else { joined("ediff1d", &pieces, 0) }
}

/// Where the elements along an axis are.
#[derive(Clone)]
pub enum Spacing {
    /// A step apart.
    Step(f64),
    /// At these coordinates.
    At(Array),
}

impl From<f64> for Spacing {
    fn from(step: f64) -> Spacing {
        Spacing::Step(step)
    }
}

impl From<&Array> for Spacing {
    fn from(coordinates: &Array) -> Spacing {
        Spacing::At(coordinates.clone())
    }
}

/// The integral along the last axis by the rule of trapezoids, of elements a step apart or at
/// coordinates: of one axis, or in the shape of `y`.
///
/// ```
/// use arrayon as np;
/// let y = np::array![1.0, 2.0, 3.0];
/// assert_eq!(np::trapezoid(&y, 1.0)?.item::<f64>()?, 4.0);
/// assert_eq!(np::trapezoid(&y, &np::array![4.0, 6.0, 8.0])?.item::<f64>()?, 8.0);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Axis` if there is none; `Broadcast` if there are not as many coordinates as elements.
#[track_caller]
pub fn trapezoid(y: &Array, spacing: impl Into<Spacing>) -> Result<Array> {
    trapezoid_axis(y, spacing, -1)
}

/// As [`trapezoid`], along an axis.
///
/// # Errors
/// As [`trapezoid`].
#[track_caller]
pub fn trapezoid_axis(y: &Array, spacing: impl Into<Spacing>, axis: isize) -> Result<Array> {
    let axis = normalize_axis(axis, y.ndim(), "trapezoid")?;
    let len = y.shape()[axis];
    let pairs = part(y, axis, 1, None)?.add(part(y, axis, 0, Some(len.saturating_sub(1)))?)?;
    let areas = match spacing.into() {
        Spacing::Step(step) => pairs * step,
        Spacing::At(x) if x.ndim() == 1 => pairs.multiply(along(&diff(&x)?, axis, y.ndim())?)?,
        Spacing::At(x) => pairs.multiply(diff_with(&x, Diff::new().axis(axis as isize))?)?,
    };
    (areas / 2.0).sum_axis(axis as isize)
}

/// Numbers of one axis as those along an axis of an array.
#[track_caller]
fn along(x: &Array, axis: usize, ndim: usize) -> Result<Array> {
    let mut shape = vec![1isize; ndim];
    shape[axis] = x.len() as isize;
    x.reshape(shape)
}

/// Choices of [`gradient_with`]: spacings, axes, and the order of what is computed at the edges.
///
/// ```
/// use arrayon::{self as np, Gradient};
/// let f = np::array![[1.0, 2.0, 6.0], [3.0, 4.0, 5.0]];
/// let choice = Gradient::new().spacing(2.0).spacing(&np::array![1.0, 1.5, 3.5]);
/// assert_eq!(np::gradient_with(&f, choice)?[0].to_vec::<f64>()?, [1.0, 1.0, -0.5, 1.0, 1.0, -0.5]);
/// let edges = np::gradient_with(&np::array![0.0, 1.0, 4.0], Gradient::new().edge_order(2))?;
/// assert_eq!(edges[0].to_vec::<f64>()?, [0.0, 2.0, 4.0]);
/// # Ok::<(), np::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Gradient {
    spacing: Vec<Spacing>,
    axes: Option<SmallVec<[isize; 4]>>,
    edge_order: Option<usize>,
}

impl Gradient {
    /// All axes, steps of 1, and edges of first order.
    #[must_use]
    pub fn new() -> Gradient {
        Gradient::default()
    }

    /// The spacing along the next axis; a single step is that of all axes.
    #[must_use]
    pub fn spacing(mut self, spacing: impl Into<Spacing>) -> Gradient {
        self.spacing.push(spacing.into());
        self
    }

    /// The axes.
    #[must_use]
    pub fn axes(mut self, axes: impl AsRef<[isize]>) -> Gradient {
        self.axes = Some(SmallVec::from_slice(axes.as_ref()));
        self
    }

    /// The order of accuracy at the edges: 1 or 2.
    #[must_use]
    pub fn edge_order(mut self, order: usize) -> Gradient {
        self.edge_order = Some(order);
        self
    }
}

/// The derivatives along all axes, of second order inside and of first order at the edges, of elements
/// that are a step of 1 apart. Integers are taken as float64.
///
/// ```
/// use arrayon as np;
/// let f = np::array![1.0, 2.0, 4.0, 7.0];
/// assert_eq!(np::gradient(&f)?[0].to_vec::<f64>()?, [1.0, 1.5, 2.5, 3.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if an axis has fewer than two elements.
#[track_caller]
pub fn gradient(f: &Array) -> Result<Vec<Array>> {
    gradient_with(f, Gradient::new())
}

/// As [`gradient`], with choices. Coordinates are read at once, to see whether they are evenly spaced.
///
/// # Errors
/// `Axis`, `RepeatedAxis`; `Value` if the order is not 1 or 2, or there are neither one step nor as many
/// spacings as axes; `Shape` if coordinates do not match their axis, or an axis is too short.
#[track_caller]
pub fn gradient_with(f: &Array, choice: Gradient) -> Result<Vec<Array>> {
    let value = |why: &str| Error::value("gradient", why.to_string());
    let all: SmallVec<[isize; 4]> = (0..f.ndim() as isize).collect();
    let axes = normalize_axes(choice.axes.as_deref().unwrap_or(&all), f.ndim(), "gradient")?;
    let order = choice.edge_order.unwrap_or(1);
    if !(1..=2).contains(&order) {
        return Err(value("the order at the edges is 1 or 2"));
    }
    let spacing: Vec<Spacing> = match &choice.spacing[..] {
        [] => vec![Spacing::Step(1.0); axes.len()],
        [Spacing::Step(step)] => vec![Spacing::Step(*step); axes.len()],
        list if list.len() == axes.len() => list.to_vec(),
        _ => return Err(value("one step for all axes, or a spacing for each")),
    };
    let f = if f.dtype().is_integer() { f.astype(DType::F64) } else { f.clone() };
    axes.iter().zip(spacing).map(|(&axis, spacing)| derivative(&f, axis, spacing, order)).collect()
}

/// Coefficients of neighbours in a derivative: numbers, or arrays along the axis.
struct Weights([Array; 3]);

impl Weights {
    /// The sum of three neighbours with these weights.
    #[track_caller]
    fn of(&self, f: [&Array; 3]) -> Result<Array> {
        let [a, b, c] = &self.0;
        a.multiply(f[0])?.add(b.multiply(f[1])?)?.add(c.multiply(f[2])?)
    }
}

/// The derivative along one axis.
#[track_caller]
fn derivative(f: &Array, axis: usize, spacing: Spacing, order: usize) -> Result<Array> {
    let n = f.shape()[axis];
    if n < order + 1 {
        let why = format!("a gradient needs {} elements along an axis", order + 1);
        return Err(Error::shape("gradient", f.shape(), why));
    }
    // What of the elements is a neighbour: before, at and after each inner place.
    let from = |start: usize, len: usize| part(f, axis, start, Some(start + len));
    let steps = match spacing {
        Spacing::Step(step) => Steps::Even(step),
        Spacing::At(x) => Steps::of(&x, f, axis)?,
    };
    let single = |i: usize| from(i, 1);
    let (first, inner, last) = match &steps {
        Steps::Even(h) => {
            let inner = (from(2, n - 2)?.subtract(from(0, n - 2)?)?) / (2.0 * h);
            let (first, last) = if order == 1 {
                (single(1)?.subtract(single(0)?)? / *h, single(n - 1)?.subtract(single(n - 2)?)? / *h)
            } else {
                let sum = |at: usize, w: [f64; 3]| -> Result<Array> {
                    Ok(single(at)? * w[0] + single(at + 1)? * w[1] + single(at + 2)? * w[2])
                };
                (sum(0, [-1.5 / h, 2.0 / h, -0.5 / h])?, sum(n - 3, [0.5 / h, -2.0 / h, 1.5 / h])?)
            };
            (first, inner, last)
        }
        Steps::Uneven(d) => {
            let (before, after) = (part(d, 0, 0, Some(n - 2))?, part(d, 0, 1, None)?);
            let both = &before + &after;
            let place = |w: Array| along(&w, axis, f.ndim());
            let weights = Weights([
                place(-&after / (&before * &both))?,
                place((&after - &before) / (&before * &after))?,
                place(&before / (&after * &both))?,
            ]);
            let inner = weights.of([&from(0, n - 2)?, &from(1, n - 2)?, &from(2, n - 2)?])?;
            let step = |i: usize| d.slice([Index::Int(i as isize)]);
            let (first, last) = if order == 1 {
                let slope = |i: usize| single(i + 1)?.subtract(single(i)?)?.divide(step(i)?);
                (slope(0)?, slope(n - 2)?)
            } else {
                let (p, q) = (step(0)?, step(1)?);
                let both = &p + &q;
                let start = Weights([-(&p * 2.0 + &q) / (&p * &both), &both / (&p * &q), -&p / (&q * &both)]);
                let (p, q) = (step(n - 3)?, step(n - 2)?);
                let both = &p + &q;
                let end = Weights([&q / (&p * &both), -&both / (&p * &q), (&q * 2.0 + &p) / (&q * &both)]);
                (
                    start.of([&single(0)?, &single(1)?, &single(2)?])?,
                    end.of([&single(n - 3)?, &single(n - 2)?, &single(n - 1)?])?,
                )
            };
            (first, inner, last)
        }
    };
    let dtype = if f.dtype().is_inexact() { f.dtype() } else { DType::F64 };
    let parts = [first.astype(dtype), inner.astype(dtype), last.astype(dtype)];
    joined("gradient", &[&parts[0], &parts[1], &parts[2]], axis)
}

/// The distances of neighbours.
enum Steps {
    /// All the same.
    Even(f64),
    /// One after the other.
    Uneven(Array),
}

impl Steps {
    /// The distances of coordinates along an axis.
    #[track_caller]
    fn of(x: &Array, f: &Array, axis: usize) -> Result<Steps> {
        if x.ndim() != 1 || x.len() != f.shape()[axis] {
            let why = format!("coordinates of an axis of {} elements are as many", f.shape()[axis]);
            return Err(Error::shape("gradient", x.shape(), why));
        }
        let x = if x.dtype().kind() == Kind::Float { x.clone() } else { x.astype(DType::F64) };
        let distances = diff(&x)?;
        let values = distances.astype(DType::F64).to_vec::<f64>()?;
        match values[..] {
            [first, ..] if values.iter().all(|&d| d == first) => Ok(Steps::Even(first)),
            _ => Ok(Steps::Uneven(distances)),
        }
    }
}
