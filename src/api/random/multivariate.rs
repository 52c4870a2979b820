//! Distributions of vectors: the last axis of a result is that of the vectors.

use super::params::{Param, any, result_shape, wrong};
use super::{BitGenerator, Generator};
use crate::api::array::Array;
use crate::api::create::written;
use crate::api::operand::Operand;
use crate::base::dtype::DType;
use crate::base::error::{Error, Result};
use crate::base::shape::Shape;
use crate::host::random::draws::StandardNormal;
use crate::host::random::multivariate::{self, Factorization};
use crate::host::random::{fill, sampling};

/// How [`Generator::multivariate_hypergeometric`] draws.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UrnMethod {
    /// From one marginal distribution after the other; for fewer than 1e9 objects.
    #[default]
    Marginals,
    /// From a list of all objects.
    Count,
}

/// Options of [`Generator::multivariate_normal_with`].
///
/// ```
/// use arrayon::random::{Factorization, MultivariateNormal};
/// let options = MultivariateNormal::new().method(Factorization::Cholesky).tolerance(1e-6);
/// # let _ = options;
/// ```
#[derive(Clone, Copy, Debug)]
pub struct MultivariateNormal {
    method: Factorization,
    check: bool,
    tolerance: f64,
}

impl Default for MultivariateNormal {
    fn default() -> MultivariateNormal {
        MultivariateNormal { method: Factorization::Svd, check: true, tolerance: 1e-8 }
    }
}

impl MultivariateNormal {
    /// The defaults: a singular value decomposition, checked to 1e-8.
    #[must_use]
    pub fn new() -> MultivariateNormal {
        MultivariateNormal::default()
    }

    /// How the covariance is factored.
    #[must_use]
    pub fn method(mut self, method: Factorization) -> MultivariateNormal {
        self.method = method;
        self
    }

    /// Whether a covariance that is not symmetric and positive semidefinite is an error. (NumPy warns of
    /// it.) Cholesky's factorization always checks.
    #[must_use]
    pub fn check(mut self, check: bool) -> MultivariateNormal {
        self.check = check;
        self
    }

    /// The tolerance of the check.
    #[must_use]
    pub fn tolerance(mut self, tolerance: f64) -> MultivariateNormal {
        self.tolerance = tolerance;
        self
    }
}

/// The lengths with one more at the end.
fn with_last(lengths: &[usize], last: usize) -> Shape {
    lengths.iter().copied().chain([last]).collect()
}

impl<B: BitGenerator> Generator<B> {
    /// Counts of `n` trials among outcomes of probabilities `pvals`, which are along its last axis; the
    /// last of them is taken to be what is left to one.
    ///
    /// ```
    /// use arrayon as np;
    /// let x = np::random::default_rng(42).multinomial(100, np::array![0.2, 0.3, 0.5], ())?;
    /// assert_eq!(x.to_vec::<i64>()?, [23, 28, 49]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Value` if `n` is negative, or `pvals` are no probabilities or sum to more than 1; `Shape` if they
    /// have no axes or are empty; `Cast`, `Overflow`, `Broadcast` or `DType` for parameters that do not fit.
    #[track_caller]
    pub fn multinomial(
        &mut self,
        n: impl Operand,
        pvals: impl Operand,
        size: impl Into<Shape>,
    ) -> Result<Array> {
        let name = "multinomial";
        let n = Param::integer(name, &n)?;
        let p = any(name, "pvals", pvals)?;
        let lengths = p.shape.to_vec();
        let Some((&d @ 1.., outer)) = lengths.split_last() else {
            return Err(Error::shape(name, &p.shape, "pvals must have a last axis that is not empty"));
        };
        let p =
            p.checked(name, "pvals < 0, pvals > 1 or pvals contains NaNs", |p| (0.0..=1.0).contains(p))?;
        if p.values.chunks_exact(d).any(|p| sampling::kahan_sum(&p[..d - 1]) > 1.0 + 1e-12) {
            return Err(wrong(name, "sum(pvals[..., :-1]) > 1.0"));
        }
        let n = n.checked(name, "n < 0", |&n| n >= 0)?;
        let shape = result_shape(name, &[&n.shape, outer], size.into())?;
        let rows = Param { values: (0..p.values.len() / d).collect::<Vec<_>>(), shape: outer.into() };
        let places = n.places(&shape, name)?.zip(rows.places(&shape, name)?);
        let rng = &mut self.bits;
        written(name, with_last(&shape, d), DType::I64, |out: &mut [i64]| {
            out.fill(0);
            for (counts, (i, row)) in out.chunks_exact_mut(d).zip(places) {
                multivariate::multinomial(rng, n.values[i], &p.values[row * d..][..d], counts);
            }
        })
    }

    /// Counts of each color among `nsample` objects drawn, without putting back, from an urn with
    /// `colors[i]` of color `i`.
    ///
    /// ```
    /// use arrayon as np;
    /// let mut rng = np::random::default_rng(42);
    /// let x = rng.multivariate_hypergeometric(np::array![16, 8, 4], 6, 3)?;
    /// assert_eq!(x.sum_with(np::axis([1]))?.to_vec::<i64>()?, [6, 6, 6]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Value` if a number is negative, there are 1e9 objects or more, or more are drawn than there are;
    /// `Shape` if `colors` has not one axis; `Cast` or `Overflow` for what is not an int64.
    #[track_caller]
    pub fn multivariate_hypergeometric(
        &mut self,
        colors: impl Operand,
        nsample: i64,
        size: impl Into<Shape>,
    ) -> Result<Array> {
        self.multivariate_hypergeometric_with(colors, nsample, size, UrnMethod::Marginals)
    }

    /// As [`multivariate_hypergeometric`](Generator::multivariate_hypergeometric), by either method.
    ///
    /// # Errors
    /// The same; `Count` takes any number of objects that fits in memory.
    #[track_caller]
    pub fn multivariate_hypergeometric_with(
        &mut self,
        colors: impl Operand,
        nsample: i64,
        size: impl Into<Shape>,
        method: UrnMethod,
    ) -> Result<Array> {
        let name = "multivariate_hypergeometric";
        let colors = Param::integer(name, &colors)?.checked(name, "colors < 0", |&c| c >= 0)?;
        if colors.shape.ndim() != 1 {
            return Err(Error::shape(name, &colors.shape, "colors must have one axis"));
        }
        let colors = colors.values;
        let total = colors.iter().try_fold(0i64, |sum, &c| sum.checked_add(c));
        let total = match (total, method) {
            (Some(total), UrnMethod::Marginals) if total < 1_000_000_000 => total,
            (Some(total), UrnMethod::Count) if total <= i64::MAX / 8 => total,
            _ => return Err(wrong(name, "sum(colors) is too large for the method")),
        };
        if nsample < 0 {
            return Err(wrong(name, "nsample < 0"));
        }
        if nsample > total {
            return Err(wrong(name, "nsample > sum(colors)"));
        }
        let rng = &mut self.bits;
        written(name, with_last(&size.into(), colors.len()), DType::I64, |out: &mut [i64]| {
            out.fill(0);
            match method {
                UrnMethod::Marginals => multivariate::hypergeometric_marginals(rng, &colors, nsample, out),
                UrnMethod::Count => multivariate::hypergeometric_count(rng, &colors, nsample, out),
            }
        })
    }

    /// Vectors of positive numbers with sum one, of the Dirichlet distribution.
    ///
    /// # Errors
    /// `Value` if a parameter is negative, `Shape` if `alpha` has not one axis, `DType` if it is complex.
    #[track_caller]
    pub fn dirichlet(&mut self, alpha: impl Operand, size: impl Into<Shape>) -> Result<Array> {
        let name = "dirichlet";
        let alpha = any(name, "alpha", alpha)?;
        if alpha.shape.ndim() != 1 {
            return Err(Error::shape(name, &alpha.shape, "alpha must have one axis"));
        }
        let alpha = alpha.checked(name, "alpha < 0", |a| a.is_nan() || *a >= 0.0)?.values;
        let rng = &mut self.bits;
        written(name, with_last(&size.into(), alpha.len()), DType::F64, |out: &mut [f64]| {
            out.fill(0.0);
            multivariate::dirichlet(rng, &alpha, out);
        })
    }

    /// Normal vectors of a mean and a covariance.
    ///
    /// They are NumPy's to rounding where the factor of the covariance is: Cholesky's is unique, and the
    /// vectors of the others have NumPy's signs up to 25 rows, unless singular values are equal. Where
    /// they differ, the distribution and the state that is left are the same.
    ///
    /// ```
    /// use arrayon as np;
    /// let mut rng = np::random::default_rng(42);
    /// let x = rng.multivariate_normal(np::array![1.0, 2.0], np::array![[2.0, 0.5], [0.5, 1.0]], 4)?;
    /// assert_eq!(x.shape(), [4, 2]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Shape` if `mean` is not of one axis or `cov` not square and of the same length; `Value` if `cov` is
    /// not symmetric and positive semidefinite; `DType` for complex parameters.
    #[track_caller]
    pub fn multivariate_normal(
        &mut self,
        mean: impl Operand,
        cov: impl Operand,
        size: impl Into<Shape>,
    ) -> Result<Array> {
        self.multivariate_normal_with(mean, cov, size, MultivariateNormal::new())
    }

    /// As [`multivariate_normal`](Generator::multivariate_normal), with a choice of factorization and check.
    ///
    /// # Errors
    /// The same; also `Value` if the factorization fails.
    #[track_caller]
    pub fn multivariate_normal_with(
        &mut self,
        mean: impl Operand,
        cov: impl Operand,
        size: impl Into<Shape>,
        options: MultivariateNormal,
    ) -> Result<Array> {
        let name = "multivariate_normal";
        let [mean, cov] = [any(name, "mean", mean)?, any(name, "cov", cov)?];
        let [n] = mean.shape[..] else {
            return Err(Error::shape(name, &mean.shape, "mean must have one axis"));
        };
        if *cov.shape != [n, n] {
            return Err(Error::shape(name, &cov.shape, "cov must be square, of the length of mean"));
        }
        let factored = match n {
            0 => Some((Vec::new(), true)),
            _ => multivariate::normal_factor(&cov.values, n, options.method, options.tolerance),
        };
        let Some((factor, valid)) = factored else {
            return Err(wrong(name, "covariance could not be factored; is it positive definite?"));
        };
        if options.check && !valid {
            return Err(wrong(name, "covariance is not symmetric positive-semidefinite"));
        }
        let rng = &mut self.bits;
        written(name, with_last(&size.into(), n), DType::F64, |out: &mut [f64]| {
            fill::parsed(rng, out, &StandardNormal());
            multivariate::correlate(&mean.values, &factor, out);
        })
    }
}
