//! Discrete distributions, in int64.

use super::params::{
    POISSON_MAX, Param, above_one, no_certainty, poisson_mean, positive_number, probability, result_shape,
    some_probability, wrong,
};
use super::{BitGenerator, Generator};
use crate::api::array::Array;
use crate::api::operand::Operand;
use crate::base::error::Result;
use crate::base::shape::Shape;
use crate::host::random::discrete::{Binomial, Ptrs};
use crate::host::random::{discrete, hypergeometric};

/// Most good or bad ones of a hypergeometric distribution: its algorithm needs their exact products.
const URN_MAX: i64 = 1_000_000_000;

impl<B: BitGenerator> Generator<B> {
    /// Counts of successes in `n` tries, each with probability `p`.
    ///
    /// ```
    /// use arrayon as np;
    /// let x = np::random::default_rng(42).binomial(10, 0.3, 4)?;
    /// assert_eq!(x.to_vec::<i64>()?, [4, 3, 5, 4]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Value` if `n` is negative or `p` is no probability; `Cast` or `Overflow` if `n` is not an int64;
    /// `Shape`, `Broadcast` or `DType` for parameters that do not fit.
    #[track_caller]
    pub fn binomial(&mut self, n: impl Operand, p: impl Operand, size: impl Into<Shape>) -> Result<Array> {
        let name = "binomial";
        let p = probability(name, "p", p)?;
        let n = Param::integer(name, &n)?.checked(name, "n < 0", |&n| n >= 0)?;
        if n.is_number() && p.is_number() {
            let one = Binomial::new(n.values[0], p.values[0]);
            return self.draws(name, [p], [n], size, |rng, _, _| one.draw(rng));
        }
        self.draws(name, [p], [n], size, |rng, [p], [n]| discrete::binomial(rng, n, p))
    }

    /// Counts of failures before `n` successes, each try with probability `p`.
    ///
    /// # Errors
    /// `Value` if `n` is not positive, `p` is no probability above 0 or results might not fit; `Shape`,
    /// `Broadcast` or `DType` for parameters that do not fit.
    #[track_caller]
    pub fn negative_binomial(
        &mut self,
        n: impl Operand,
        p: impl Operand,
        size: impl Into<Shape>,
    ) -> Result<Array> {
        let name = "negative_binomial";
        let [n, p] = [positive_number(name, "n", n)?, some_probability(name, "p", p)?];
        let shape = result_shape(name, &[&n.shape, &p.shape], Shape::default())?;
        for (i, j) in n.places(&shape, name)?.zip(p.places(&shape, name)?) {
            let (n, p) = (n.values[i], p.values[j]);
            if (1.0 - p) / p * (n + 10.0 * n.sqrt()) > POISSON_MAX {
                return Err(wrong(name, "n too large or p too small"));
            }
        }
        self.draws(name, [n, p], [], size, |rng, [n, p], []| discrete::negative_binomial(rng, n, p))
    }

    /// Counts of good ones among `nsample` drawn, without putting back, from `ngood` and `nbad`.
    ///
    /// # Errors
    /// `Value` if a number is negative, 1e9 or more are good or bad, or more are drawn than there are;
    /// `Cast` or `Overflow` if one is not an int64; `Shape` or `Broadcast` for parameters that do not fit.
    #[track_caller]
    pub fn hypergeometric(
        &mut self,
        ngood: impl Operand,
        nbad: impl Operand,
        nsample: impl Operand,
        size: impl Into<Shape>,
    ) -> Result<Array> {
        let name = "hypergeometric";
        let few = "both ngood and nbad must be less than 1000000000";
        let good = Param::integer(name, &ngood)?.checked(name, few, |&v| v < URN_MAX)?;
        let bad = Param::integer(name, &nbad)?.checked(name, few, |&v| v < URN_MAX)?;
        let good = good.checked(name, "ngood < 0", |&v| v >= 0)?;
        let bad = bad.checked(name, "nbad < 0", |&v| v >= 0)?;
        let sample = Param::integer(name, &nsample)?.checked(name, "nsample < 0", |&v| v >= 0)?;
        let own = result_shape(name, &[&good.shape, &bad.shape, &sample.shape], Shape::default())?;
        let urn = good.places(&own, name)?.zip(bad.places(&own, name)?);
        for ((i, j), k) in urn.zip(sample.places(&own, name)?) {
            if good.values[i] + bad.values[j] < sample.values[k] {
                return Err(wrong(name, "ngood + nbad < nsample"));
            }
        }
        self.draws(name, [], [good, bad, sample], size, |rng, [], [good, bad, sample]| {
            hypergeometric::hypergeometric(rng, good, bad, sample)
        })
    }

    /// Counts of events of which `lam` happen on average.
    ///
    /// ```
    /// use arrayon as np;
    /// let x = np::random::default_rng(42).poisson(3, 4)?;
    /// assert_eq!(x.to_vec::<i64>()?, [4, 4, 5, 1]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Value` if `lam` is negative, NaN or so large that results might not fit; `Shape`, `Broadcast`
    /// or `DType` for a parameter that does not fit.
    #[track_caller]
    pub fn poisson(&mut self, lam: impl Operand, size: impl Into<Shape>) -> Result<Array> {
        let params = [poisson_mean("poisson", "lam", lam)?];
        if params[0].is_number() && params[0].values[0] >= 10.0 {
            let one = Ptrs::new(params[0].values[0]);
            return self.draws("poisson", params, [], size, |rng, _, _| one.draw(rng));
        }
        self.draws("poisson", params, [], size, |rng, [lam], []| discrete::poisson(rng, lam))
    }

    /// Counts of tries up to the first success.
    ///
    /// # Errors
    /// `Value` if `p` is not a probability above 0; `Shape`, `Broadcast` or `DType` for a parameter
    /// that does not fit.
    #[track_caller]
    pub fn geometric(&mut self, p: impl Operand, size: impl Into<Shape>) -> Result<Array> {
        let params = [some_probability("geometric", "p", p)?];
        self.draws("geometric", params, [], size, |rng, [p], []| discrete::geometric(rng, p))
    }

    /// Numbers of the logarithmic series distribution.
    ///
    /// # Errors
    /// `Value` if `p` is not a probability below 1; `Shape`, `Broadcast` or `DType` for a parameter
    /// that does not fit.
    #[track_caller]
    pub fn logseries(&mut self, p: impl Operand, size: impl Into<Shape>) -> Result<Array> {
        let params = [no_certainty("logseries", "p", p)?];
        self.draws("logseries", params, [], size, |rng, [p], []| discrete::logseries(rng, p))
    }

    /// Numbers of the Zipf distribution.
    ///
    /// # Errors
    /// `Value` if `a` is not above 1; `Shape`, `Broadcast` or `DType` for a parameter that does not
    /// fit.
    #[track_caller]
    pub fn zipf(&mut self, a: impl Operand, size: impl Into<Shape>) -> Result<Array> {
        let params = [above_one("zipf", "a", a)?];
        self.draws("zipf", params, [], size, |rng, [a], []| discrete::zipf(rng, a))
    }
}
