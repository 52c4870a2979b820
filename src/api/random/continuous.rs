//! Continuous distributions.

use super::params::{Param, any, not_negative, positive, result_shape, wrong};
use super::{BitGenerator, Generator};
use crate::api::array::Array;
use crate::api::operand::Operand;
use crate::base::dtype::DType;
use crate::base::error::{Error, Result};
use crate::base::shape::Shape;
use crate::host::random::continuous;
use crate::host::random::draws::{
    Exponential, Gumbel, Laplace, Logistic, Lognormal, Normal, Pareto, Power, Rayleigh,
};

impl<B: BitGenerator> Generator<B> {
    /// Normal numbers of a mean and a standard deviation.
    ///
    /// ```
    /// use arrayon as np;
    /// let x = np::random::default_rng(42).normal(10.0, 2.0, 2)?;
    /// assert_eq!(x.to_vec::<f64>()?, [10.609434159508863, 7.920031787519009]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Value` if `scale` is negative; `Shape`, `Broadcast` or `DType` for parameters that do not fit.
    #[track_caller]
    pub fn normal(
        &mut self,
        loc: impl Operand,
        scale: impl Operand,
        size: impl Into<Shape>,
    ) -> Result<Array> {
        let params = [any("normal", "loc", loc)?, not_negative("normal", "scale", scale)?];
        self.quick("normal", params, size, |[loc, scale]| Normal(loc, scale))
    }

    /// Exponential numbers of a mean, which is `scale`.
    ///
    /// ```
    /// use arrayon as np;
    /// let x = np::random::default_rng(42).exponential(1.0, 2)?;
    /// assert_eq!(x.to_vec::<f64>()?, [2.4042086039659947, 2.3361896558244535]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Value` if `scale` is negative; `Shape`, `Broadcast` or `DType` for parameters that do not fit.
    #[track_caller]
    pub fn exponential(&mut self, scale: impl Operand, size: impl Into<Shape>) -> Result<Array> {
        let params = [not_negative("exponential", "scale", scale)?];
        self.quick("exponential", params, size, |[scale]| Exponential(scale))
    }

    /// Numbers of the gamma distribution.
    ///
    /// # Errors
    /// `Value` if `shape` is negative or `scale` is negative; `Shape`, `Broadcast` or `DType` for
    /// parameters that do not fit.
    #[track_caller]
    pub fn gamma(
        &mut self,
        shape: impl Operand,
        scale: impl Operand,
        size: impl Into<Shape>,
    ) -> Result<Array> {
        let params = [not_negative("gamma", "shape", shape)?, not_negative("gamma", "scale", scale)?];
        self.draws("gamma", params, [], size, |rng, [shape, scale], []| continuous::gamma(rng, shape, scale))
    }

    /// Numbers of the beta distribution.
    ///
    /// # Errors
    /// `Value` if `a` is not positive or `b` is not positive; `Shape`, `Broadcast` or `DType` for
    /// parameters that do not fit.
    #[track_caller]
    pub fn beta(&mut self, a: impl Operand, b: impl Operand, size: impl Into<Shape>) -> Result<Array> {
        let params = [positive("beta", "a", a)?, positive("beta", "b", b)?];
        self.draws("beta", params, [], size, |rng, [a, b], []| continuous::beta(rng, a, b))
    }

    /// Numbers of the chi-square distribution with `df` degrees of freedom.
    ///
    /// # Errors
    /// `Value` if `df` is not positive; `Shape`, `Broadcast` or `DType` for parameters that do not
    /// fit.
    #[track_caller]
    pub fn chisquare(&mut self, df: impl Operand, size: impl Into<Shape>) -> Result<Array> {
        let params = [positive("chisquare", "df", df)?];
        self.draws("chisquare", params, [], size, |rng, [df], []| continuous::chisquare(rng, df))
    }

    /// Numbers of the noncentral chi-square distribution.
    ///
    /// # Errors
    /// `Value` if `df` is not positive or `nonc` is negative; `Shape`, `Broadcast` or `DType` for
    /// parameters that do not fit.
    #[track_caller]
    pub fn noncentral_chisquare(
        &mut self,
        df: impl Operand,
        nonc: impl Operand,
        size: impl Into<Shape>,
    ) -> Result<Array> {
        let params = [
            positive("noncentral_chisquare", "df", df)?,
            not_negative("noncentral_chisquare", "nonc", nonc)?,
        ];
        self.draws("noncentral_chisquare", params, [], size, |rng, [df, nonc], []| {
            continuous::noncentral_chisquare(rng, df, nonc)
        })
    }

    /// Numbers of the F distribution.
    ///
    /// # Errors
    /// `Value` if `dfnum` is not positive or `dfden` is not positive; `Shape`, `Broadcast` or `DType`
    /// for parameters that do not fit.
    #[track_caller]
    pub fn f(&mut self, dfnum: impl Operand, dfden: impl Operand, size: impl Into<Shape>) -> Result<Array> {
        let params = [positive("f", "dfnum", dfnum)?, positive("f", "dfden", dfden)?];
        self.draws("f", params, [], size, |rng, [dfnum, dfden], []| continuous::f(rng, dfnum, dfden))
    }

    /// Numbers of the noncentral F distribution.
    ///
    /// # Errors
    /// `Value` if `dfnum` is not positive or `dfden` is not positive or `nonc` is negative; `Shape`,
    /// `Broadcast` or `DType` for parameters that do not fit.
    #[track_caller]
    pub fn noncentral_f(
        &mut self,
        dfnum: impl Operand,
        dfden: impl Operand,
        nonc: impl Operand,
        size: impl Into<Shape>,
    ) -> Result<Array> {
        let params = [
            positive("noncentral_f", "dfnum", dfnum)?,
            positive("noncentral_f", "dfden", dfden)?,
            not_negative("noncentral_f", "nonc", nonc)?,
        ];
        self.draws("noncentral_f", params, [], size, |rng, [dfnum, dfden, nonc], []| {
            continuous::noncentral_f(rng, dfnum, dfden, nonc)
        })
    }

    /// Numbers of Student's t distribution.
    ///
    /// # Errors
    /// `Value` if `df` is not positive; `Shape`, `Broadcast` or `DType` for parameters that do not
    /// fit.
    #[track_caller]
    pub fn standard_t(&mut self, df: impl Operand, size: impl Into<Shape>) -> Result<Array> {
        let params = [positive("standard_t", "df", df)?];
        self.draws("standard_t", params, [], size, |rng, [df], []| continuous::standard_t(rng, df))
    }

    /// Numbers of the Cauchy distribution around 0.
    ///
    /// # Errors
    /// `Shape` or `OutOfMemory` if there are too many.
    #[track_caller]
    pub fn standard_cauchy(&mut self, size: impl Into<Shape>) -> Result<Array> {
        let params = [];
        self.draws("standard_cauchy", params, [], size, |rng, [], []| continuous::standard_cauchy(rng))
    }

    /// Numbers of the Laplace distribution.
    ///
    /// # Errors
    /// `Value` if `scale` is negative; `Shape`, `Broadcast` or `DType` for parameters that do not fit.
    #[track_caller]
    pub fn laplace(
        &mut self,
        loc: impl Operand,
        scale: impl Operand,
        size: impl Into<Shape>,
    ) -> Result<Array> {
        let params = [any("laplace", "loc", loc)?, not_negative("laplace", "scale", scale)?];
        self.quick("laplace", params, size, |[loc, scale]| Laplace(loc, scale))
    }

    /// Numbers of the logistic distribution.
    ///
    /// # Errors
    /// `Value` if `scale` is negative; `Shape`, `Broadcast` or `DType` for parameters that do not fit.
    #[track_caller]
    pub fn logistic(
        &mut self,
        loc: impl Operand,
        scale: impl Operand,
        size: impl Into<Shape>,
    ) -> Result<Array> {
        let params = [any("logistic", "loc", loc)?, not_negative("logistic", "scale", scale)?];
        self.quick("logistic", params, size, |[loc, scale]| Logistic(loc, scale))
    }

    /// Numbers whose logarithms are normal, of this mean and standard deviation.
    ///
    /// # Errors
    /// `Value` if `sigma` is negative; `Shape`, `Broadcast` or `DType` for parameters that do not fit.
    #[track_caller]
    pub fn lognormal(
        &mut self,
        mean: impl Operand,
        sigma: impl Operand,
        size: impl Into<Shape>,
    ) -> Result<Array> {
        let params = [any("lognormal", "mean", mean)?, not_negative("lognormal", "sigma", sigma)?];
        self.quick("lognormal", params, size, |[mean, sigma]| Lognormal(mean, sigma))
    }

    /// Numbers of the Gumbel distribution.
    ///
    /// # Errors
    /// `Value` if `scale` is negative; `Shape`, `Broadcast` or `DType` for parameters that do not fit.
    #[track_caller]
    pub fn gumbel(
        &mut self,
        loc: impl Operand,
        scale: impl Operand,
        size: impl Into<Shape>,
    ) -> Result<Array> {
        let params = [any("gumbel", "loc", loc)?, not_negative("gumbel", "scale", scale)?];
        self.quick("gumbel", params, size, |[loc, scale]| Gumbel(loc, scale))
    }

    /// Numbers of the Pareto II, or Lomax, distribution; plus one they are those of Pareto.
    ///
    /// # Errors
    /// `Value` if `a` is not positive; `Shape`, `Broadcast` or `DType` for parameters that do not fit.
    #[track_caller]
    pub fn pareto(&mut self, a: impl Operand, size: impl Into<Shape>) -> Result<Array> {
        let params = [positive("pareto", "a", a)?];
        self.quick("pareto", params, size, |[a]| Pareto(a))
    }

    /// Numbers in [0, 1] of density `a x^(a-1)`.
    ///
    /// # Errors
    /// `Value` if `a` is not positive; `Shape`, `Broadcast` or `DType` for parameters that do not fit.
    #[track_caller]
    pub fn power(&mut self, a: impl Operand, size: impl Into<Shape>) -> Result<Array> {
        let params = [positive("power", "a", a)?];
        self.quick("power", params, size, |[a]| Power(a))
    }

    /// Numbers of the Rayleigh distribution.
    ///
    /// # Errors
    /// `Value` if `scale` is negative; `Shape`, `Broadcast` or `DType` for parameters that do not fit.
    #[track_caller]
    pub fn rayleigh(&mut self, scale: impl Operand, size: impl Into<Shape>) -> Result<Array> {
        let params = [not_negative("rayleigh", "scale", scale)?];
        self.quick("rayleigh", params, size, |[scale]| Rayleigh(scale))
    }

    /// Angles between -pi and pi of the von Mises distribution.
    ///
    /// # Errors
    /// `Value` if `kappa` is negative; `Shape`, `Broadcast` or `DType` for parameters that do not fit.
    #[track_caller]
    pub fn vonmises(
        &mut self,
        mu: impl Operand,
        kappa: impl Operand,
        size: impl Into<Shape>,
    ) -> Result<Array> {
        let params = [any("vonmises", "mu", mu)?, not_negative("vonmises", "kappa", kappa)?];
        self.draws("vonmises", params, [], size, |rng, [mu, kappa], []| continuous::vonmises(rng, mu, kappa))
    }

    /// Numbers of the Wald, or inverse Gaussian, distribution.
    ///
    /// # Errors
    /// `Value` if `mean` is not positive or `scale` is not positive; `Shape`, `Broadcast` or `DType`
    /// for parameters that do not fit.
    #[track_caller]
    pub fn wald(&mut self, mean: impl Operand, scale: impl Operand, size: impl Into<Shape>) -> Result<Array> {
        let params = [positive("wald", "mean", mean)?, positive("wald", "scale", scale)?];
        self.draws("wald", params, [], size, |rng, [mean, scale], []| continuous::wald(rng, mean, scale))
    }

    /// Numbers of the Weibull distribution.
    ///
    /// # Errors
    /// `Value` if `a` is negative; `Shape`, `Broadcast` or `DType` for parameters that do not fit.
    #[track_caller]
    pub fn weibull(&mut self, a: impl Operand, size: impl Into<Shape>) -> Result<Array> {
        let params = [not_negative("weibull", "a", a)?];
        self.draws("weibull", params, [], size, |rng, [a], []| continuous::weibull(rng, a))
    }

    /// Numbers of the gamma distribution with scale 1, in float64.
    ///
    /// # Errors
    /// `Value` if `shape` is negative; `Shape`, `Broadcast` or `DType` for a parameter that does not fit.
    #[track_caller]
    pub fn standard_gamma(&mut self, shape: impl Operand, size: impl Into<Shape>) -> Result<Array> {
        self.standard_gamma_with(shape, size, DType::F64)
    }

    /// As [`standard_gamma`](Generator::standard_gamma), in float64 or float32.
    ///
    /// # Errors
    /// Those of `standard_gamma`; `DType` for another dtype.
    #[track_caller]
    pub fn standard_gamma_with(
        &mut self,
        shape: impl Operand,
        size: impl Into<Shape>,
        dtype: DType,
    ) -> Result<Array> {
        let name = "standard_gamma";
        let params = [not_negative(name, "shape", shape)?];
        match dtype {
            DType::F64 => {
                self.draws(name, params, [], size, |rng, [shape], []| continuous::standard_gamma(rng, shape))
            }
            DType::F32 => self.draws(name, params, [], size, |rng, [shape], []| {
                continuous::standard_gamma_f32(rng, shape as f32)
            }),
            _ => {
                let why = "unsupported dtype for random numbers".to_string();
                Err(Error::dtype(name, &[dtype], why))
            }
        }
    }

    /// Numbers of the triangular distribution from `left` to `right`, most often near `mode`.
    ///
    /// # Errors
    /// `Value` if the mode is not between the others or these are equal; `Shape`, `Broadcast` or `DType`
    /// for parameters that do not fit.
    #[track_caller]
    pub fn triangular(
        &mut self,
        left: impl Operand,
        mode: impl Operand,
        right: impl Operand,
        size: impl Into<Shape>,
    ) -> Result<Array> {
        let name = "triangular";
        let [left, mode, right] =
            [any(name, "left", left)?, any(name, "mode", mode)?, any(name, "right", right)?];
        ordered(&left, &mode, "left > mode", |left, mode| left > mode)?;
        ordered(&mode, &right, "mode > right", |mode, right| mode > right)?;
        ordered(&left, &right, "left == right", |left, right| left == right)?;
        self.draws(name, [left, mode, right], [], size, |rng, [left, mode, right], []| {
            continuous::triangular(rng, left, mode, right)
        })
    }
}

/// Fails if a condition holds for values of two parameters that meet.
#[track_caller]
fn ordered(a: &Param<f64>, b: &Param<f64>, why: &str, fails: impl Fn(f64, f64) -> bool) -> Result<()> {
    let shape = result_shape("triangular", &[&a.shape, &b.shape], Shape::default())?;
    let mut places = a.places(&shape, "triangular")?.zip(b.places(&shape, "triangular")?);
    if places.any(|(i, j)| fails(a.values[i], b.values[j])) {
        return Err(wrong("triangular", why));
    }
    Ok(())
}
