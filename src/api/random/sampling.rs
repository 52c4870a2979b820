//! Samples of elements, and their shuffling.

use super::params::{Param, any, wrong};
use super::{BitGenerator, Generator};
use crate::api::array::Array;
use crate::api::create::{from_bytes, written};
use crate::api::operand::Operand;
use crate::base::dtype::{DType, Kind};
use crate::base::error::{Error, Result};
use crate::base::shape::{Shape, checked, normalize_axis};
use crate::graph::build::Arg;
use crate::host::random::{bounded, sampling};
use bytemuck::Pod;

/// Options of [`Generator::choice_with`].
///
/// ```
/// use arrayon as np;
/// let p = np::array![0.1, 0.2, 0.3, 0.2, 0.2];
/// let options = np::random::Choice::new().p(&p);
/// let x = np::random::default_rng(42).choice_with(5, 3, options)?;
/// assert_eq!(x.to_vec::<i64>()?, [3, 2, 4]);
/// # Ok::<(), np::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Choice {
    replace: bool,
    p: Option<Array>,
    axis: isize,
    shuffle: bool,
}

impl Default for Choice {
    fn default() -> Choice {
        Choice { replace: true, p: None, axis: 0, shuffle: true }
    }
}

impl Choice {
    /// The defaults: with replacement, all equally probable, along the first axis.
    #[must_use]
    pub fn new() -> Choice {
        Choice::default()
    }

    /// Whether an element may be chosen more than once.
    #[must_use]
    pub fn replace(mut self, replace: bool) -> Choice {
        self.replace = replace;
        self
    }

    /// The probability of each element; they sum to one.
    #[must_use]
    pub fn p(mut self, p: &Array) -> Choice {
        self.p = Some(p.clone());
        self
    }

    /// The axis along which elements are chosen.
    #[must_use]
    pub fn axis(mut self, axis: isize) -> Choice {
        self.axis = axis;
        self
    }

    /// Whether a sample without replacement is in random order; faster if not.
    #[must_use]
    pub fn shuffle(mut self, shuffle: bool) -> Choice {
        self.shuffle = shuffle;
        self
    }
}

/// What is chosen from or permuted.
enum Population {
    /// The integers below a number.
    Below(usize),
    /// The elements of an array along an axis.
    Of(Array, usize),
}

impl Population {
    #[track_caller]
    fn new(operation: &'static str, operand: &impl Operand, axis: isize) -> Result<Population> {
        let whole = |array: &Array| matches!(array.dtype().kind(), Kind::Bool | Kind::Int | Kind::UInt);
        if let Arg::Array(edge) = operand.arg() {
            let array = Array(edge.clone());
            if array.ndim() > 0 || !whole(&array) {
                let axis = normalize_axis(axis, array.ndim(), operation)?;
                return Ok(Population::Of(array, axis));
            }
        }
        let count = Param::integer(operation, operand)?.values[0];
        match usize::try_from(count) {
            Ok(count) => Ok(Population::Below(count)),
            Err(_) => Err(wrong(operation, "the number to draw from must not be negative")),
        }
    }

    fn len(&self) -> usize {
        match self {
            Population::Below(count) => *count,
            Population::Of(array, axis) => array.shape()[*axis],
        }
    }

    /// The elements at positions, which have a shape.
    #[track_caller]
    fn take(&self, operation: &'static str, places: &[i64], shape: Shape) -> Result<Array> {
        let Population::Of(array, axis) = self else {
            return written(operation, shape, DType::I64, |out: &mut [i64]| out.copy_from_slice(places));
        };
        let (outer, inner) = (&array.shape()[..*axis], &array.shape()[axis + 1..]);
        let whole: Shape = outer.iter().chain(shape.iter()).chain(inner).copied().collect();
        let bytes = checked(&whole, array.dtype(), operation)? * array.itemsize();
        let data = array.to_bytes()?;
        let mut out = Vec::with_capacity(bytes);
        let size = inner.iter().product::<usize>() * array.itemsize();
        if bytes > 0 {
            for slab in data.chunks_exact(self.len() * size) {
                places.iter().for_each(|&i| out.extend_from_slice(&slab[i as usize * size..][..size]));
            }
        }
        placed(from_bytes(operation, whole, array.dtype(), &out)?, array)
    }
}

/// A result on the device that what it was made from is committed to.
#[track_caller]
fn placed(result: Array, like: &Array) -> Result<Array> {
    if like.is_committed() { result.to_device(like.device()) } else { Ok(result) }
}

impl<B: BitGenerator> Generator<B> {
    /// Elements chosen at random along the first axis of an array, or integers below a number.
    ///
    /// ```
    /// use arrayon as np;
    /// let mut rng = np::random::default_rng(42);
    /// let words = np::array![10.0, 20.0, 30.0];
    /// assert_eq!(rng.choice(&words, [2, 2])?.shape(), [2, 2]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Value` if there is nothing to choose from; `Axis` for an array of no axes that is not an integer;
    /// `Cast` or `Overflow` for a number that is not one.
    #[track_caller]
    pub fn choice(&mut self, a: impl Operand, size: impl Into<Shape>) -> Result<Array> {
        self.choice_with(a, size, Choice::new())
    }

    /// As [`choice`](Generator::choice), with probabilities, along any axis, with or without replacement.
    ///
    /// ```
    /// use arrayon as np;
    /// let options = np::random::Choice::new().replace(false);
    /// let x = np::random::default_rng(42).choice_with(10, 3, options)?;
    /// assert_eq!(x.to_vec::<i64>()?, [9, 0, 6]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of `choice`; `Value` if probabilities are negative, NaN or do not sum to one, or if more is
    /// asked for than there is; `Shape` if they are not as many as the elements; `Axis`.
    #[track_caller]
    pub fn choice_with(&mut self, a: impl Operand, size: impl Into<Shape>, options: Choice) -> Result<Array> {
        let name = "choice";
        let population = Population::new(name, &a, options.axis)?;
        let shape = size.into();
        let (count, size) = (population.len(), checked(&shape, DType::I64, name)?);
        if count == 0 && size > 0 {
            return Err(wrong(name, "there is nothing to choose from"));
        }
        let p = match &options.p {
            Some(p) => Some(probabilities(p, count)?),
            None => None,
        };
        if !options.replace && size > count {
            return Err(wrong(name, "cannot take a larger sample than population when replace is false"));
        }
        let rng = &mut self.bits;
        let places = match (p, options.replace) {
            (Some(p), true) => sampling::weighted(rng, &p, size),
            (Some(p), false) if p.iter().filter(|&&p| p > 0.0).count() < size => {
                return Err(wrong(name, "fewer non-zero entries in p than size"));
            }
            (Some(p), false) => sampling::weighted_without_replacement(rng, &p, size),
            (None, true) => {
                let range = count.saturating_sub(1) as u64;
                (0..size).map(|_| bounded::bounded64(rng, range) as i64).collect()
            }
            (None, false) => sampling::without_replacement(rng, count, size, options.shuffle),
        };
        population.take(name, &places, shape)
    }

    /// Shuffles an array along its first axis, in place: slices keep their contents.
    ///
    /// ```
    /// use arrayon as np;
    /// let mut a = np::arange(0, 5, 1)?;
    /// np::random::default_rng(42).shuffle(&mut a)?;
    /// assert_eq!(a.to_vec::<i64>()?, [4, 2, 3, 1, 0]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Axis` if it has no axes; errors of its evaluation.
    #[track_caller]
    pub fn shuffle(&mut self, x: &mut Array) -> Result<()> {
        self.shuffle_axis(x, 0)
    }

    /// As [`shuffle`](Generator::shuffle), along any axis.
    ///
    /// # Errors
    /// `Axis` if it does not exist; errors of the array's evaluation.
    #[track_caller]
    pub fn shuffle_axis(&mut self, x: &mut Array, axis: isize) -> Result<()> {
        let axis = normalize_axis(axis, x.ndim(), "shuffle")?;
        if !x.is_empty() {
            *x = self.permute(Population::Of(x.clone(), axis), "shuffle")?;
        }
        Ok(())
    }

    /// The array shuffled along its first axis, or the integers below a number in random order.
    ///
    /// ```
    /// use arrayon as np;
    /// let x = np::random::default_rng(42).permutation(5)?;
    /// assert_eq!(x.to_vec::<i64>()?, [4, 2, 3, 1, 0]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Axis` for an array of no axes that is not an integer; `Value`, `Cast` or `Overflow` for a number
    /// that is not one; errors of the array's evaluation.
    #[track_caller]
    pub fn permutation(&mut self, x: impl Operand) -> Result<Array> {
        self.permutation_axis(x, 0)
    }

    /// As [`permutation`](Generator::permutation), along any axis.
    ///
    /// # Errors
    /// The same; `Axis` if it does not exist.
    #[track_caller]
    pub fn permutation_axis(&mut self, x: impl Operand, axis: isize) -> Result<Array> {
        let population = Population::new("permutation", &x, axis)?;
        self.permute(population, "permutation")
    }

    #[track_caller]
    fn permute(&mut self, population: Population, operation: &'static str) -> Result<Array> {
        let count = population.len();
        let rng = &mut self.bits;
        match &population {
            Population::Below(_) => written(operation, count.into(), DType::I64, |out: &mut [i64]| {
                out.iter_mut().zip(0..).for_each(|(x, i)| *x = i);
                sampling::shuffle(rng, out);
            }),
            Population::Of(array, _) if array.ndim() == 1 => match array.itemsize() {
                1 => self.shuffled::<u8>(array, operation),
                2 => self.shuffled::<u16>(array, operation),
                4 => self.shuffled::<u32>(array, operation),
                8 => self.shuffled::<u64>(array, operation),
                _ => self.shuffled::<u128>(array, operation),
            },
            Population::Of(..) => {
                let mut places: Vec<i64> = (0..count as i64).collect();
                sampling::shuffle(rng, &mut places);
                population.take(operation, &places, count.into())
            }
        }
    }

    /// A shuffled copy of an array of one axis, whose elements are of the size of `T`.
    #[track_caller]
    fn shuffled<T: Pod>(&mut self, array: &Array, operation: &'static str) -> Result<Array> {
        let data = array.to_bytes()?;
        let rng = &mut self.bits;
        let out = written(operation, array.shape().into(), array.dtype(), |out: &mut [T]| {
            bytemuck::cast_slice_mut(out).copy_from_slice(&data);
            sampling::shuffle(rng, out);
        })?;
        placed(out, array)
    }

    /// The array with the elements of each lane along an axis shuffled on their own; with `None`, all
    /// elements shuffled together.
    ///
    /// ```
    /// use arrayon as np;
    /// let a = np::array![[1, 2, 3], [4, 5, 6]];
    /// let x = np::random::default_rng(42).permuted(&a, 1)?;
    /// assert_eq!(x.sum_with(np::axis([1]))?.to_vec::<i64>()?, [6, 15]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Axis` if it does not exist; errors of the array's evaluation.
    #[track_caller]
    pub fn permuted(&mut self, x: &Array, axis: impl Into<Option<isize>>) -> Result<Array> {
        let Some(axis) = axis.into() else {
            // All elements, as they lie in memory: by columns if the array does.
            let by_columns = x.ndim() > 1 && !in_order(x, false) && in_order(x, true);
            let source = if by_columns { x.t() } else { x.clone() };
            let flat = self.permute(Population::Of(source.ravel(), 0), "permuted")?;
            let out = flat.reshape(source.shape())?;
            return Ok(if by_columns { out.t() } else { out });
        };
        let axis = normalize_axis(axis, x.ndim(), "permuted")?;
        let lane = x.shape()[axis];
        let last = x.moveaxis([axis as isize], [-1])?;
        let size = x.itemsize();
        let data = last.to_bytes()?;
        let mut out = Vec::with_capacity(data.len());
        if !data.is_empty() {
            for elements in data.chunks_exact(lane * size) {
                let mut places: Vec<usize> = (0..lane).collect();
                sampling::shuffle(&mut self.bits, &mut places);
                places.iter().for_each(|&i| out.extend_from_slice(&elements[i * size..][..size]));
            }
        }
        let out = from_bytes("permuted", last.shape().into(), x.dtype(), &out)?;
        placed(out.moveaxis([-1], [axis as isize])?, x)
    }
}

/// Whether a copy that keeps an array's order in memory has its axes from the first to the last (or from
/// the last to the first).
fn in_order(x: &Array, reversed: bool) -> bool {
    let order = x.0.layout.k_order();
    let mut axes = order.iter().copied().filter(|&axis| x.shape()[axis] != 1).collect::<Vec<_>>();
    if reversed {
        axes.reverse();
    }
    axes.is_sorted()
}

/// The probabilities of `count` elements.
#[track_caller]
fn probabilities(p: &Array, count: usize) -> Result<Vec<f64>> {
    let name = "choice";
    // Sums are as exact as the numbers were.
    let epsilon: f64 = match p.dtype() {
        DType::F16 => 2f64.powi(-10),
        DType::BF16 => 2f64.powi(-7),
        DType::F32 => f32::EPSILON.into(),
        _ => f64::EPSILON,
    };
    let p = any(name, "p", p)?;
    if *p.shape != [count] {
        let why = "p must have one axis and a probability for each element".to_string();
        return Err(Error::shape(name, &p.shape, why));
    }
    let sum = sampling::kahan_sum(&p.values);
    if sum.is_nan() {
        return Err(wrong(name, "probabilities contain NaN"));
    }
    if p.values.iter().any(|&p| p < 0.0) {
        return Err(wrong(name, "probabilities are not non-negative"));
    }
    if (sum - 1.0).abs() > epsilon.sqrt() {
        return Err(wrong(name, "probabilities do not sum to 1"));
    }
    Ok(p.values)
}
