//! Averages with weights, ranges, covariances and correlations.

use super::super::array::Array;
use super::super::parts::joined;
use super::super::reduce::{Axes, axis};
use super::float_of;
use crate::base::dtype::{DType, Kind, c128};
use crate::base::element::Weak;
use crate::base::error::{Error, Result};
use crate::base::promote::{promote_types, real_part, result_type};
use crate::base::shape::normalize_axes;

/// The greatest element less the least one, NumPy's peak to peak; NaN if there is one. Integers wrap.
///
/// ```
/// use arrayon::{self as np, axis};
/// let x = np::array![[4, 9, 2], [6, 9, 7]];
/// assert_eq!(np::ptp(&x, axis([1]))?.to_vec::<i32>()?, [7, 3]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `EmptyReduction`; `DType` of bools; `Axis`, `RepeatedAxis`.
#[track_caller]
pub fn ptp(x: &Array, axes: Axes) -> Result<Array> {
    axes.of_all("ptp")?;
    x.max_with(axes.clone())?.subtract(x.min_with(axes)?)
}

/// The mean: [`Array::mean_with`].
///
/// # Errors
/// `Axis`, `RepeatedAxis`.
#[track_caller]
pub fn average(x: &Array, axes: Axes) -> Result<Array> {
    x.mean_with(axes)
}

/// The mean of elements that count as much as their weights say, and the sum of the weights. The weights
/// have the array's shape, or that of the axes that are reduced. In the common dtype, in float64 for
/// integers.
///
/// ```
/// use arrayon::{self as np, all_axes};
/// let (mean, sum) = np::average_with(&np::array![1.0, 4.0], &np::array![2.0, 1.0], all_axes())?;
/// assert_eq!((mean.item::<f64>()?, sum.item::<f64>()?), (2.0, 3.0));
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` of other weights; `Value` if a sum of weights is zero (they are computed here); `Axis`,
/// `RepeatedAxis`.
#[track_caller]
pub fn average_with(x: &Array, weights: &Array, axes: Axes) -> Result<(Array, Array)> {
    let dtype = float_of(promote_types(x.dtype(), weights.dtype()));
    // Integers and float32 meet in float64.
    let dtype = if x.dtype().is_inexact() { dtype } else { promote_types(dtype, DType::F64) };
    let weights = spread_weights(x, weights, &axes, "average")?.astype(dtype);
    let sum = weights.sum_with(axes.clone())?;
    if sum.eq(0.0)?.any().item::<bool>()? {
        return Err(Error::value("average", "the weights sum to zero"));
    }
    let mean = x.astype(dtype).multiply(&weights)?.sum_with(axes)?.divide(&sum)?;
    Ok((mean, sum))
}

/// Weights in the shape of an array, given so or for the axes that are reduced.
#[track_caller]
pub(super) fn spread_weights(x: &Array, weights: &Array, axes: &Axes, name: &'static str) -> Result<Array> {
    axes.of_all(name)?;
    if weights.shape() == x.shape() {
        return Ok(weights.clone());
    }
    let wrong = || {
        let why = format!("weights of an array of shape {:?}", x.shape());
        Error::shape(name, weights.shape(), why)
    };
    let list = axes.list().ok_or_else(wrong)?;
    let reduced = normalize_axes(list, x.ndim(), name)?;
    let fits = weights.ndim() == reduced.len()
        && reduced.iter().zip(weights.shape()).all(|(&axis, &n)| x.shape()[axis] == n);
    if !fits {
        return Err(wrong());
    }
    // Axes of the weights in the array's order, then those that they have not.
    let mut order: Vec<usize> = (0..reduced.len()).collect();
    order.sort_by_key(|&k| reduced[k]);
    let order: Vec<isize> = order.into_iter().map(|k| k as isize).collect();
    let others: Vec<isize> =
        (0..x.ndim()).filter(|axis| !reduced.contains(axis)).map(|axis| axis as isize).collect();
    weights.transpose(order)?.expand_dims(others)?.broadcast_to(x.shape())
}

/// How covariances are computed: rows are variables and columns are observations, unless told.
#[derive(Clone, Default)]
pub struct Covariance {
    other: Option<Array>,
    columns: bool,
    ddof: Option<f64>,
    counts: Option<Array>,
    weights: Option<Array>,
    dtype: Option<DType>,
}

impl Covariance {
    /// NumPy's defaults: rows are variables, the divisor is one less than the number of observations.
    pub fn new() -> Covariance {
        Covariance::default()
    }

    /// More variables, with the same observations.
    #[must_use]
    pub fn with(mut self, other: &Array) -> Covariance {
        self.other = Some(other.clone());
        self
    }

    /// Columns are variables, rows observations: NumPy's `rowvar=False`.
    #[must_use]
    pub fn columns(mut self) -> Covariance {
        self.columns = true;
        self
    }

    /// What is taken off the divisor.
    #[must_use]
    pub fn ddof(mut self, ddof: f64) -> Covariance {
        self.ddof = Some(ddof);
        self
    }

    /// How often each observation was made: NumPy's `fweights`.
    #[must_use]
    pub fn counts(mut self, counts: &Array) -> Covariance {
        self.counts = Some(counts.clone());
        self
    }

    /// How much each observation counts: NumPy's `aweights`.
    #[must_use]
    pub fn weights(mut self, weights: &Array) -> Covariance {
        self.weights = Some(weights.clone());
        self
    }

    /// The dtype that is computed in: float32, float64, complex64 or complex128. If not chosen it is float64,
    /// complex128 of complex numbers.
    #[must_use]
    pub fn dtype(mut self, dtype: DType) -> Covariance {
        self.dtype = Some(dtype);
        self
    }

    /// The dtype that covariances of an array are computed in.
    #[track_caller]
    fn computed(&self, x: &Array, name: &'static str) -> Result<DType> {
        let dtypes = [x.dtype(), self.other.as_ref().unwrap_or(x).dtype(), DType::F64];
        let complex = dtypes.iter().any(|dtype| dtype.kind() == Kind::Complex);
        match self.dtype {
            None => Ok(result_type(dtypes, None)),
            Some(DType::F32 | DType::F64) if complex => {
                Err(Error::dtype(name, &[x.dtype()], "the covariances of complex numbers are complex"))
            }
            Some(dtype @ (DType::F32 | DType::F64 | DType::C64 | DType::C128)) => Ok(dtype),
            Some(dtype) => Err(Error::dtype(name, &[dtype], "covariances are floats of 32 bits or more")),
        }
    }

    /// Variables as rows.
    #[track_caller]
    fn variables(&self, x: &Array, dtype: DType, name: &'static str) -> Result<Array> {
        if x.ndim() > 2 {
            let why = "variables and observations are two axes".to_string();
            return Err(Error::shape(name, x.shape(), why));
        }
        let x = x.astype(dtype);
        match x.ndim() {
            2 if self.columns => Ok(x.t()),
            2 => Ok(x),
            _ => x.reshape([1, x.len()]),
        }
    }

    /// The variables and the weights of observations.
    #[track_caller]
    fn prepared(&self, x: &Array, name: &'static str) -> Result<(Array, Option<Array>)> {
        let dtype = self.computed(x, name)?;
        let mut rows = self.variables(x, dtype, name)?;
        if let Some(other) = &self.other {
            let more = self.variables(other, dtype, name)?;
            if more.shape()[1] != rows.shape()[1] {
                let why = format!("as many observations as of shape {:?}", rows.shape());
                return Err(Error::shape(name, more.shape(), why));
            }
            rows = joined(name, &[&rows, &more], 0)?;
        }
        let observations = rows.shape()[1];
        let mut weights: Option<Array> = None;
        for given in [&self.counts, &self.weights].into_iter().flatten() {
            if given.shape() != [observations] {
                let why = format!("weights of {observations} observations");
                return Err(Error::shape(name, given.shape(), why));
            }
            if given.lt(0)?.any().item::<bool>()? {
                return Err(Error::value(name, "weights must not be negative"));
            }
            let given = given.astype(real_part(dtype));
            weights = Some(match weights {
                None => given,
                Some(weights) => weights.multiply(given)?,
            });
        }
        Ok((rows, weights))
    }

    #[track_caller]
    fn of(&self, x: &Array, name: &'static str) -> Result<Array> {
        let (rows, weights) = self.prepared(x, name)?;
        let n = rows.shape()[1] as f64;
        let ddof = self.ddof.unwrap_or(1.0);
        let (centred, weighted, divisor) = match &weights {
            None => {
                let centred = rows.subtract(rows.mean_with(axis([1]).keepdims())?)?;
                (centred.clone(), centred, (n - ddof).max(0.0))
            }
            Some(weights) => {
                let (mean, sums) = average_with(&rows, weights, axis([1]).keepdims())?;
                let centred = rows.subtract(mean)?;
                let weighted = centred.multiply(weights)?;
                let sum =
                    if sums.is_empty() { n } else { sums.real().astype(DType::F64).ravel().get([0])? };
                let lost = match &self.weights {
                    _ if ddof == 0.0 => 0.0,
                    None => ddof,
                    Some(each) => {
                        ddof * weights.astype(DType::F64).multiply(each)?.sum().item::<f64>()? / sum
                    }
                };
                (centred, weighted, (sum - lost).max(0.0))
            }
        };
        // NumPy multiplies by the reciprocal.
        Ok(centred.matmul(weighted.t().conj())?.multiply(1.0 / divisor)?.squeeze())
    }
}

/// Covariances of the rows of an array, in float64 or complex128: a matrix, of one row a number. Those of
/// complex numbers are the means of products with the conjugate of the second factor.
///
/// ```
/// use arrayon as np;
/// let x = np::array![[0.0, 1.0, 2.0], [2.0, 1.0, 0.0]];
/// assert_eq!(np::cov(&x)?.to_vec::<f64>()?, [1.0, -1.0, -1.0, 1.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` of more than two axes.
#[track_caller]
pub fn cov(x: &Array) -> Result<Array> {
    cov_with(x, &Covariance::new())
}

/// As [`cov`], with choices.
///
/// # Errors
/// Those of [`cov`]; `Shape` of weights or variables that do not fit; `Value` of negative weights, and of
/// those that sum to zero; `DType` of a dtype that covariances are not computed in.
#[track_caller]
pub fn cov_with(x: &Array, how: &Covariance) -> Result<Array> {
    how.of(x, "cov")
}

/// Pearson's correlations of the rows of an array, in float64, from -1 to 1; in complex128 of complex
/// numbers, with both parts from -1 to 1.
///
/// ```
/// use arrayon as np;
/// let x = np::array![[0.0, 1.0, 2.0], [2.0, 1.0, 0.0]];
/// assert_eq!(np::corrcoef(&x)?.get::<f64>([0, 1])?, -1.0);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// Those of [`cov`].
#[track_caller]
pub fn corrcoef(x: &Array) -> Result<Array> {
    corrcoef_with(x, &Covariance::new())
}

/// As [`corrcoef`], with the choices of [`cov_with`].
///
/// # Errors
/// Those of [`cov_with`].
#[track_caller]
pub fn corrcoef_with(x: &Array, how: &Covariance) -> Result<Array> {
    let c = how.of(x, "corrcoef")?;
    if c.ndim() == 0 {
        return c.divide(&c);
    }
    let deviation = c.diagonal(0)?.real().sqrt();
    let c = c.divide(deviation.expand_dims([1])?)?.divide(deviation)?;
    let clipped = |part: Array| part.maximum(-1.0)?.minimum(1.0);
    if c.dtype().kind() != Kind::Complex {
        return clipped(c);
    }
    let i = Weak::Complex(c128::new(0.0, 1.0));
    clipped(c.real())?.add(clipped(c.imag())?.multiply(i)?)
}
