//! Reductions.

use super::array::Array;
use super::elementwise::binary;
use super::operand::Operand;
use crate::base::dtype::{DType, Kind};
use crate::base::element::Weak;
use crate::base::error::Result;
use crate::graph::build::{self, Arg};
use crate::ops::{Op, Reduce};
use smallvec::SmallVec;

/// What a reduction reduces, and how: axes (all by default), whether they stay as axes of length 1,
/// the dtype accumulated in, and the degrees of freedom taken off a variance's divisor.
///
/// ```
/// use arrayon::{self as np, axis};
/// let a = np::array![[1.0, 2.0], [3.0, 4.0]];
/// assert_eq!(a.sum_with(axis([0]).keepdims())?.shape(), [1, 2]);
/// assert_eq!(a.var_with(axis([0, 1]).ddof(1.0))?.ndim(), 0);
/// # Ok::<(), np::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Axes {
    axes: Option<SmallVec<[isize; 4]>>,
    keepdims: bool,
    dtype: Option<DType>,
    ddof: f64,
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

/// A reduction of the table.
#[track_caller]
fn reduced(reduce: Reduce, x: &Array, axes: &Axes) -> Result<Array> {
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
    axes.finish(result.astype(wanted), x.ndim(), reduce.name())
}

/// Elements that go into each result.
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

/// The float dtype that means and variances of `dtype` are given in.
fn float_result(dtype: DType) -> DType {
    if dtype.is_inexact() { dtype } else { DType::F64 }
}

#[track_caller]
fn averaged(x: &Array, axes: &Axes) -> Result<Array> {
    if let Some(dtype) = axes.dtype.filter(|dtype| !dtype.is_inexact()) {
        // As in NumPy: elements and their sum are cast, and so is the quotient.
        let sum = reduced(Reduce::Sum, x, axes)?;
        return Ok(over(sum, count(x, axes, "mean")? as f64)?.astype(dtype));
    }
    let dtype = float_result(axes.dtype.unwrap_or(x.dtype()));
    let n = count(x, axes, "mean")?;
    let sum = build::reduce(Reduce::Sum, x.0.clone(), axes.list(), Some(dtype))?;
    let quotient = over(Array::from_draft(sum), n as f64)?;
    axes.finish(quotient.astype(dtype), x.ndim(), "mean")
}

#[track_caller]
fn variance(x: &Array, axes: &Axes, name: &'static str) -> Result<Array> {
    let dtype = float_result(axes.dtype.unwrap_or(x.dtype()));
    if dtype.kind() == Kind::Complex {
        // The mean of |x - mean|^2 is the sum of what it is for either part.
        let real = Axes { dtype: None, ..axes.clone() };
        let [re, im] = super::composed::parts(&x.astype(dtype))?;
        let sum = binary(Op::Add, variance(&re, &real, name)?.arg(), variance(&im, &real, name)?.arg())?;
        return Ok(sum.astype(axes.dtype.unwrap_or(sum.dtype())));
    }
    let n = count(x, axes, name)? as f64 - axes.ddof;
    let squares = build::reduce(Reduce::Moment, x.0.clone(), axes.list(), Some(dtype))?;
    // Too few elements for the degrees of freedom: NaN, or infinity, as NumPy has it.
    let quotient = over(Array::from_draft(squares), n.max(0.0))?;
    axes.finish(quotient.astype(dtype), x.ndim(), name)
}

#[track_caller]
fn over(x: Array, n: f64) -> Result<Array> {
    binary(Op::Divide, x.arg(), Arg::Weak(Weak::Float(n)))
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
                /// `DType`.
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
