//! Reductions.

use super::array::Array;
use super::elementwise::{binary, where_};
use super::operand::Operand;
use crate::base::dtype::{DType, Kind};
use crate::base::element::Weak;
use crate::base::error::{Error, Result};
use crate::graph::build::{self, Arg};
use crate::ops::{Op, Reduce};
use smallvec::SmallVec;

/// What a reduction reduces, and how: axes (all by default), whether they stay as axes of length 1,
/// the dtype accumulated in, which elements count, what is there before the first of them, and the degrees
/// of freedom taken off a variance's divisor.
///
/// ```
/// use arrayon::{self as np, all_axes, axis};
/// let a = np::array![[1.0, 2.0], [3.0, 4.0]];
/// assert_eq!(a.sum_with(axis([0]).keepdims())?.shape(), [1, 2]);
/// assert_eq!(a.var_with(axis([0, 1]).ddof(1.0))?.ndim(), 0);
/// assert_eq!(a.mean_with(all_axes().where_(&a.gt(1.0)?))?.item::<f64>()?, 3.0);
/// assert_eq!(a.max_with(axis([1]).initial(2.5))?.to_vec::<f64>()?, [2.5, 4.0]);
/// # Ok::<(), np::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Axes {
    axes: Option<SmallVec<[isize; 4]>>,
    keepdims: bool,
    dtype: Option<DType>,
    ddof: f64,
    initial: Option<Weak>,
    mask: Option<Array>,
}

/// Reduction over these axes; negative ones count from the end, none at all reduces nothing.
pub fn axis(axes: impl AsRef<[isize]>) -> Axes {
    Axes { axes: Some(SmallVec::from_slice(axes.as_ref())), ..Axes::default() }
}

/// Reduction over all axes.
pub fn all_axes() -> Axes {
    Axes::default()
}

impl Axes {
    /// Keeps the reduced axes as axes of length 1.
    #[must_use]
    pub fn keepdims(mut self) -> Axes {
        self.keepdims = true;
        self
    }

    /// Casts the elements to a dtype before they are reduced.
    #[must_use]
    pub fn dtype(mut self, dtype: DType) -> Axes {
        self.dtype = Some(dtype);
        self
    }

    /// Divides by the number of elements less `ddof`: the standard's `correction`. Only variances
    /// and standard deviations look at it.
    #[must_use]
    pub fn ddof(mut self, ddof: f64) -> Axes {
        self.ddof = ddof;
        self
    }

    /// Reduces only the elements at which a mask is true: a bool array, broadcast to the shape of the one
    /// that is reduced. Least and greatest elements also need what [`initial`](Axes::initial) says, for no
    /// element may be left. Sums, products, means, variances, standard deviations, `min`, `max`, `all` and
    /// `any` take it, and their forms that pass over NaN; other reductions return an error of kind `Value`.
    /// So does an extreme without an initial value; a mask of another dtype or shape is one of kind `DType`
    /// or `Broadcast`.
    #[must_use]
    pub fn where_(mut self, mask: &Array) -> Axes {
        self.mask = Some(mask.clone());
        self
    }

    /// Begins with a value, cast to the result's dtype as assignment casts: it is added to a sum, times a
    /// product, and the result of `min` and `max` if no element goes beyond. Other reductions return an
    /// error of kind `Value`; a number that does not fit is one of kind `Overflow` or `DType`.
    #[must_use]
    pub fn initial(mut self, value: impl Into<Weak>) -> Axes {
        self.initial = Some(value.into());
        self
    }

    /// The axes, unless all.
    pub(super) fn list(&self) -> Option<&[isize]> {
        self.axes.as_deref()
    }

    /// Whether reduced axes stay.
    pub(super) fn keeps(&self) -> bool {
        self.keepdims
    }

    /// The degrees of freedom taken off a divisor.
    pub(super) fn freedom(&self) -> f64 {
        self.ddof
    }

    /// Whether a value to begin with was given.
    pub(super) fn begins(&self) -> bool {
        self.initial.is_some()
    }

    /// The same axes without other choices.
    fn bare(&self) -> Axes {
        Axes { axes: self.axes.clone(), ..Axes::default() }
    }

    /// That no value to begin with was given, to a reduction that knows no use for it.
    #[track_caller]
    pub(super) fn without_initial(&self, name: &'static str) -> Result<()> {
        match self.initial {
            Some(_) => Err(Error::value(name, "this reduction takes no initial value")),
            None => Ok(()),
        }
    }

    /// That neither a value to begin with nor a mask was given.
    #[track_caller]
    pub(super) fn of_all(&self, name: &'static str) -> Result<()> {
        match self.mask {
            Some(_) => Err(Error::value(name, "this reduction takes no mask")),
            None => self.without_initial(name),
        }
    }

    /// The mask in the shape of the array that is reduced.
    #[track_caller]
    fn mask(&self, x: &Array, name: &'static str) -> Result<Option<Array>> {
        let Some(mask) = &self.mask else { return Ok(None) };
        if mask.dtype() != DType::Bool {
            return Err(Error::dtype(name, &[mask.dtype()], "the mask of a reduction is a bool array"));
        }
        mask.broadcast_to(x.shape()).map(Some)
    }

    /// Puts reduced axes back as axes of length 1 if they are to be kept.
    #[track_caller]
    pub(super) fn finish(&self, result: Array, ndim: usize, name: &'static str) -> Result<Array> {
        if !self.keepdims {
            return Ok(result);
        }
        let axes: SmallVec<[isize; 4]> = match self.list() {
            None => (0..ndim as isize).collect(),
            Some(axes) => crate::base::shape::normalize_axes(axes, ndim, name)?
                .iter()
                .map(|&axis| axis as isize)
                .collect(),
        };
        result.expand_dims(axes)
    }
}

/// A reduction of the table, of what is selected and from what it is to begin with.
#[track_caller]
fn reduced(reduce: Reduce, x: &Array, axes: &Axes) -> Result<Array> {
    axes.finish(selected(reduce, x, axes)?, x.ndim(), reduce.name())
}

/// As [`reduced`], but no axis is kept. One that is put back makes a view of the result, and what is computed
/// of a view is no part of the reduction's pass: where more is computed, that comes first.
#[track_caller]
fn selected(reduce: Reduce, x: &Array, axes: &Axes) -> Result<Array> {
    let name = reduce.name();
    match reduce {
        Reduce::ArgMin | Reduce::ArgMax => axes.of_all(name)?,
        Reduce::All | Reduce::Any => axes.without_initial(name)?,
        _ => {}
    }
    let mask = axes.mask(x, name)?;
    let extreme = match reduce {
        Reduce::Min => Some(Op::Minimum),
        Reduce::Max => Some(Op::Maximum),
        _ => None,
    };
    if extreme.is_some() && mask.is_some() && axes.initial.is_none() {
        let why = "no element may be selected: a least or greatest one with a mask needs an initial value";
        return Err(Error::value(name, why));
    }
    // For an extreme the dtype of the result is that of the elements, and told before there is a result.
    let initial = |dtype| match axes.initial {
        Some(value) => build::assigned(name, value, dtype).map(|value| Some(Array::scalar(value))),
        None => Ok(None),
    };
    if let Some(op) = extreme
        && let Some(initial) = initial(axes.dtype.unwrap_or(x.dtype()))?
    {
        let x = &x.astype(initial.dtype());
        let x = &match &mask {
            Some(mask) => where_(mask, x, &initial)?,
            None => x.clone(),
        };
        if count(x, axes, name)? == 0 {
            // In the shape of the result, and on its device.
            return where_(x.any_with(axes.bare())?, &initial, &initial);
        }
        return binary(op, of_table(reduce, x, axes)?.arg(), initial.arg());
    }
    let result = match mask {
        // What a sum, a product, or a conjunction does not see.
        Some(mask) => {
            let neutral = Weak::Bool(matches!(reduce, Reduce::Prod | Reduce::All));
            of_table(reduce, &where_(mask, x, neutral)?, axes)?
        }
        None => of_table(reduce, x, axes)?,
    };
    match (initial(result.dtype())?, reduce) {
        (Some(initial), Reduce::Prod) => binary(Op::Multiply, result.arg(), initial.arg()),
        (Some(initial), _) => binary(Op::Add, result.arg(), initial.arg()),
        (None, _) => Ok(result),
    }
}

/// A reduction of the table, of all elements; no axis is kept.
#[track_caller]
fn of_table(reduce: Reduce, x: &Array, axes: &Axes) -> Result<Array> {
    let added = matches!(reduce, Reduce::Sum | Reduce::Prod);
    // What accumulates in a wider dtype than the one asked for must not get there uncast.
    let narrow = axes.dtype.filter(|&dtype| added && reduce.accumulator(dtype) != dtype);
    let elements = narrow.map_or_else(|| x.clone(), |dtype| x.astype(dtype));
    let draft = build::reduce(reduce, elements.0, axes.list(), axes.dtype)?;
    let result = Array::from_draft(draft);
    // Half precision accumulates in float32, integers in 64 bits; the dtype asked for comes at the end.
    let half = |d: DType| matches!(d, DType::F16 | DType::BF16);
    let wanted = match axes.dtype {
        Some(dtype) if added => dtype,
        _ if added && half(x.dtype()) => x.dtype(),
        _ => result.dtype(),
    };
    Ok(result.astype(wanted))
}

/// Elements that go into each result, if all do.
#[track_caller]
fn count(x: &Array, axes: &Axes, name: &'static str) -> Result<usize> {
    Ok(match axes.list() {
        None => x.len(),
        Some(list) => {
            let list = crate::base::shape::normalize_axes(list, x.ndim(), name)?;
            list.iter().map(|&axis| x.shape()[axis]).product()
        }
    })
}

/// A sum over the number of elements that went into it, less so many, but not below 0: over `all` less
/// those where there is no mask. The quotient of too few is NaN, or infinite, as NumPy has it.
#[track_caller]
fn shared(sum: Array, all: usize, mask: Option<Array>, axes: &Axes, less: f64) -> Result<Array> {
    let Some(mask) = mask else {
        let n = all as f64 - less;
        let n = if n < 0.0 { 0.0 } else { n };
        return binary(Op::Divide, sum.arg(), Arg::Weak(Weak::Float(n)));
    };
    let n = mask.sum_with(axes.bare())?.astype(sum.dtype());
    sum.divide(if less == 0.0 { n } else { n.subtract(less)?.maximum(0.0)? })
}

/// The float dtype that means and variances of `dtype` are given in.
fn float_result(dtype: DType) -> DType {
    if dtype.is_inexact() { dtype } else { DType::F64 }
}

#[track_caller]
fn averaged(x: &Array, axes: &Axes) -> Result<Array> {
    axes.without_initial("mean")?;
    let (all, mask) = (count(x, axes, "mean")?, axes.mask(x, "mean")?);
    if let Some(dtype) = axes.dtype.filter(|dtype| !dtype.is_inexact()) {
        // As in NumPy: elements and their sum are cast, and so is the quotient.
        let sum = selected(Reduce::Sum, x, axes)?;
        return axes.finish(shared(sum, all, mask, axes, 0.0)?.astype(dtype), x.ndim(), "mean");
    }
    let dtype = float_result(axes.dtype.unwrap_or(x.dtype()));
    // Half precision stays in float32 until the end.
    let wide = Axes { dtype: Some(widened(dtype)), ..axes.clone() };
    let sum = selected(Reduce::Sum, x, &wide)?;
    axes.finish(shared(sum, all, mask, axes, 0.0)?.astype(dtype), x.ndim(), "mean")
}

#[track_caller]
fn variance(x: &Array, axes: &Axes, name: &'static str) -> Result<Array> {
    axes.without_initial(name)?;
    let dtype = float_result(axes.dtype.unwrap_or(x.dtype()));
    let (all, mask) = (count(x, axes, name)?, axes.mask(x, name)?);
    let (squares, result) = match dtype.kind() {
        Kind::Complex => {
            // |x - mean|^2 is the sum of what it is for either part.
            let [re, im] = super::composed::parts(&x.astype(dtype))?;
            let real = re.dtype();
            let sum = squares(&re, axes, real)?.add(squares(&im, axes, real)?)?;
            (sum, axes.dtype.unwrap_or(real))
        }
        _ => (squares(x, axes, dtype)?, dtype),
    };
    axes.finish(shared(squares, all, mask, axes, axes.ddof)?.astype(result), x.ndim(), name)
}

/// The sum of the squares of deviations of real numbers from their mean.
#[track_caller]
fn squares(x: &Array, axes: &Axes, dtype: DType) -> Result<Array> {
    if axes.mask.is_none() {
        return Ok(Array::from_draft(build::reduce(Reduce::Moment, x.0.clone(), axes.list(), Some(dtype))?));
    }
    // What is not selected counts in no moment; the mean first, as it must be for deviations.
    let x = x.astype(widened(dtype));
    let apart = x.subtract(averaged(&x, &Axes { keepdims: true, dtype: None, ..axes.clone() })?)?;
    selected(Reduce::Sum, &apart.square(), &Axes { dtype: None, ..axes.clone() })
}

#[track_caller]
fn deviation(x: &Array, axes: &Axes) -> Result<Array> {
    let dtype = float_result(axes.dtype.unwrap_or(x.dtype()));
    let wide = Axes { dtype: Some(widened(dtype)), ..axes.clone() };
    let wide = if dtype.kind() == Kind::Complex { axes.clone() } else { wide };
    let variance = variance(x, &wide, "std")?;
    let dtype = if dtype.kind() == Kind::Complex { variance.dtype() } else { dtype };
    Ok(variance.sqrt().astype(dtype))
}

/// Half precision computes in float32 all the way to the end.
fn widened(dtype: DType) -> DType {
    match (dtype, dtype.kind()) {
        (DType::F16 | DType::BF16, Kind::Float) => DType::F32,
        _ => dtype,
    }
}

/// Defines the forms of each reduction: of everything, over one axis, and with choices; and the function
/// of the whole array.
macro_rules! reductions {
    ($($(#[$doc:meta])+ $name:ident $over:ident $with:ident |$x:ident, $axes:ident| $body:expr;)+) => {
        /// Reductions: of everything, over one axis, and with all choices.
        impl Array {
            $(
                $(#[$doc])+
                ///
                /// # Panics
                /// If the reduction is not defined for the dtype, or has no value for no elements;
                /// the other forms return an error instead.
                #[track_caller]
                #[must_use]
                pub fn $name(&self) -> Array {
                    self.$with(Axes::default()).unwrap_or_else(|e| panic!("{e}"))
                }

                $(#[$doc])+
                ///
                /// Over one axis.
                ///
                /// # Errors
                /// `Axis`; `EmptyReduction` if there is no value for no elements; `DType`.
                #[track_caller]
                pub fn $over(&self, axis: isize) -> Result<Array> {
                    self.$with(crate::axis([axis]))
                }

                $(#[$doc])+
                ///
                /// Over some axes, with choices.
                ///
                /// # Errors
                /// `Axis`, `RepeatedAxis`; `EmptyReduction` if there is no value for no elements;
                /// `DType`; what [`Axes::where_`] and [`Axes::initial`] say.
                #[track_caller]
                pub fn $with(&self, axes: Axes) -> Result<Array> {
                    let ($x, $axes) = (self, &axes);
                    $body
                }
            )+
        }

        $(
            $(#[$doc])+
            ///
            /// Of the whole array; the methods reduce over some axes as well.
            ///
            /// # Panics
            /// If the reduction is not defined for the dtype, or has no value for no elements.
            #[track_caller]
            #[must_use]
            pub fn $name(x: &Array) -> Array {
                x.$name()
            }
        )+
    };
}
reductions! {
    /// Sum; integers add up in 64 bits, half precision in float32. 0 of nothing.
    sum sum_axis sum_with |x, axes| reduced(Reduce::Sum, x, axes);
    /// Product, in the dtypes of `sum`; 1 of nothing.
    prod prod_axis prod_with |x, axes| reduced(Reduce::Prod, x, axes);
    /// The least element; NaN if there is one.
    min min_axis min_with |x, axes| reduced(Reduce::Min, x, axes);
    /// The greatest element; NaN if there is one.
    max max_axis max_with |x, axes| reduced(Reduce::Max, x, axes);
    /// Whether all elements are true (nonzero; NaN is true); true of nothing.
    all all_axis all_with |x, axes| reduced(Reduce::All, x, axes);
    /// Whether any element is true; false of nothing.
    any any_axis any_with |x, axes| reduced(Reduce::Any, x, axes);
    /// Position of the first least element, or of the first NaN, as int64; over all axes the
    /// position in row-major order.
    argmin argmin_axis argmin_with |x, axes| reduced(Reduce::ArgMin, x, axes);
    /// Position of the first greatest element, or of the first NaN, as int64; over all axes the
    /// position in row-major order.
    argmax argmax_axis argmax_with |x, axes| reduced(Reduce::ArgMax, x, axes);
    /// Mean, in float64 for integers unless another dtype is asked for; NaN of nothing.
    mean mean_axis mean_with |x, axes| averaged(x, axes);
    /// Variance, in float64 for integers; NaN of nothing.
    var var_axis var_with |x, axes| variance(x, axes, "var");
    /// Standard deviation, in float64 for integers; NaN of nothing.
    std std_axis std_with |x, axes| deviation(x, axes);
}

pub use {max as amax, min as amin};
