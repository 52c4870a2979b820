//! Distributions that take one draw, as a rule, as values: so they can be read from any stream.

use super::bounded::{lemire32, lemire64};
use super::fill::Draw;
use super::{Source, continuous, ziggurat};

/// Defines a distribution from its name, its parameters, the bits of its draws and the function.
macro_rules! draws {
    ($($(#[doc = $doc:literal])+ $name:ident($($p:ident: $t:ty),*) -> $out:ty, $wide:literal = |$rng:ident| $body:expr;)*) => { $(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug)]
        pub struct $name($(#[doc = stringify!($p)] pub $t),*);

        impl Draw for $name {
            type Value = $out;
            const WIDE: bool = $wide;
            #[inline(always)]
            fn draw<S: Source>(&self, $rng: &mut S) -> $out {
                let $name($($p),*) = *self;
                $body
            }
        }
    )* };
}

draws! {
    /// Normal with mean 0 and scale 1.
    StandardNormal() -> f64, true = |rng| ziggurat::standard_normal(rng);
    /// As `StandardNormal`, in single precision.
    StandardNormalF32() -> f32, false = |rng| ziggurat::standard_normal_f32(rng);
    /// Exponential with scale 1.
    StandardExponential() -> f64, true = |rng| ziggurat::standard_exponential(rng);
    /// As `StandardExponential`, in single precision.
    StandardExponentialF32() -> f32, false = |rng| ziggurat::standard_exponential_f32(rng);
    /// Normal.
    Normal(mean: f64, scale: f64) -> f64, true = |rng| continuous::normal(rng, mean, scale);
    /// Exponential.
    Exponential(scale: f64) -> f64, true = |rng| scale * ziggurat::standard_exponential(rng);
    /// Log-normal.
    Lognormal(mean: f64, sigma: f64) -> f64, true = |rng| continuous::lognormal(rng, mean, sigma);
    /// Rayleigh.
    Rayleigh(scale: f64) -> f64, true = |rng| continuous::rayleigh(rng, scale);
    /// Pareto II.
    Pareto(a: f64) -> f64, true = |rng| continuous::pareto(rng, a);
    /// Power function distribution.
    Power(a: f64) -> f64, true = |rng| continuous::power(rng, a);
    /// Laplace.
    Laplace(mean: f64, scale: f64) -> f64, true = |rng| continuous::laplace(rng, mean, scale);
    /// Gumbel.
    Gumbel(mean: f64, scale: f64) -> f64, true = |rng| continuous::gumbel(rng, mean, scale);
    /// Logistic.
    Logistic(mean: f64, scale: f64) -> f64, true = |rng| continuous::logistic(rng, mean, scale);
    /// 64-bit integers from `low` to `low + range`, which takes more than 32 bits but not all 64.
    Integer64(low: u64, range: u64) -> u64, true = |rng| low.wrapping_add(lemire64(rng, range));
    /// 64-bit integers from `low` to `low + range`, which takes 32 bits but is not all ones.
    Integer64Of32(low: u64, range: u32) -> u64, false = |rng| low.wrapping_add(lemire32(rng, range).into());
    /// 32-bit integers from `low` to `low + range`, which is not all ones.
    Integer32(low: u32, range: u32) -> u32, false = |rng| low.wrapping_add(lemire32(rng, range));
}
