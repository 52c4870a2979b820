//! The edges of a histogram's bins.

use super::array::Array;
use super::statistics::percentile;
use crate::base::dtype::{DType, Kind, bf16, f16};
use crate::base::error::{Error, Result};
use crate::host::histogram as host;
use crate::host::lists::room;

/// Bins: how many, from where to where each, or by which rule.
#[derive(Clone, Debug, PartialEq)]
pub enum Bins {
    /// So many of equal width.
    Count(usize),
    /// Between these edges, which do not descend.
    Edges(Vec<f64>),
    /// As many of equal width as a rule says.
    Rule(BinRule),
}

/// Rules for the width of bins, NumPy's estimators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BinRule {
    /// The narrower of Sturges' and of Freedman and Diaconis', as NumPy bounds it.
    Auto,
    /// By the interquartile range: Freedman and Diaconis (1981).
    FreedmanDiaconis,
    /// By the skewness: Doane (1976).
    Doane,
    /// By the standard deviation: Scott (1979).
    Scott,
    /// By cross-validation of the squared error: Stone (1984).
    Stone,
    /// By the cube root of the number of elements.
    Rice,
    /// By the logarithm of the number of elements: Sturges (1926).
    Sturges,
    /// By the square root of the number of elements.
    Sqrt,
}

impl BinRule {
    /// The rule that NumPy calls by a name: `auto`, `fd`, `doane`, `scott`, `stone`, `rice`, `sturges` or
    /// `sqrt`.
    pub fn from_name(name: &str) -> Option<BinRule> {
        Some(match name {
            "auto" => BinRule::Auto,
            "fd" => BinRule::FreedmanDiaconis,
            "doane" => BinRule::Doane,
            "scott" => BinRule::Scott,
            "stone" => BinRule::Stone,
            "rice" => BinRule::Rice,
            "sturges" => BinRule::Sturges,
            "sqrt" => BinRule::Sqrt,
            _ => return None,
        })
    }

    /// The width of bins for elements, not none; 0 if there is no telling.
    #[track_caller]
    fn width(self, x: &Array, spread: f64, range: (f64, f64), given: bool) -> Result<f64> {
        let n = x.len() as f64;
        let deviation = || x.std().astype(DType::F64).item::<f64>();
        Ok(match self {
            BinRule::Sqrt => spread / n.sqrt(),
            BinRule::Sturges => spread / (n.log2() + 1.0),
            BinRule::Rice => spread / (2.0 * n.powf(1.0 / 3.0)),
            BinRule::Scott => (24.0 * std::f64::consts::PI.sqrt() / n).powf(1.0 / 3.0) * deviation()?,
            BinRule::FreedmanDiaconis => {
                let quartiles = percentile(x, [75.0, 25.0], crate::all_axes())?.floats()?;
                2.0 * (quartiles[0] - quartiles[1]) * n.powf(-1.0 / 3.0)
            }
            BinRule::Auto => {
                let fd = BinRule::FreedmanDiaconis.width(x, spread, range, given)?;
                let sturges = BinRule::Sturges.width(x, spread, range, given)?;
                fd.max(BinRule::Sqrt.width(x, spread, range, given)? / 2.0).min(sturges)
            }
            BinRule::Doane if n > 2.0 => {
                let sigma = deviation()?;
                if sigma <= 0.0 || sigma.is_nan() {
                    return Ok(0.0);
                }
                let error = (6.0 * (n - 2.0) / ((n + 1.0) * (n + 3.0))).sqrt();
                let apart = x.astype(DType::F64).subtract(x.mean())?.divide(sigma)?;
                let skew = apart.multiply(&apart)?.multiply(&apart)?.mean().item::<f64>()?;
                spread / (1.0 + n.log2() + (1.0 + skew.abs() / error).log2())
            }
            BinRule::Doane => 0.0,
            BinRule::Stone => {
                if n <= 1.0 || spread == 0.0 {
                    return Ok(0.0);
                }
                let hand = x.astype(DType::F64).at_hand()?;
                let data = hand.as_slice::<f64>()?;
                let risk = |bins: usize| -> Result<f64> {
                    let edges = linear(range, bins, x.dtype(), given, "histogram")?;
                    let half = matches!(x.dtype(), DType::F16 | DType::BF16);
                    let counts = host::Bins::new(&edges, !half).count(data)?;
                    let squares: f64 = counts.iter().map(|&c| (c as f64 / n).powi(2)).sum();
                    Ok((2.0 - (n + 1.0) * squares) / (spread / bins as f64))
                };
                let mut best = (1, risk(1)?);
                for bins in 2..=100.max(n.sqrt() as usize) {
                    let risk = risk(bins)?;
                    if risk < best.1 {
                        best = (bins, risk);
                    }
                }
                spread / best.0 as f64
            }
        })
    }
}

impl From<usize> for Bins {
    fn from(count: usize) -> Bins {
        Bins::Count(count)
    }
}

impl From<BinRule> for Bins {
    fn from(rule: BinRule) -> Bins {
        Bins::Rule(rule)
    }
}

impl From<Vec<f64>> for Bins {
    fn from(edges: Vec<f64>) -> Bins {
        Bins::Edges(edges)
    }
}

impl From<&[f64]> for Bins {
    fn from(edges: &[f64]) -> Bins {
        Bins::Edges(edges.to_vec())
    }
}

impl<const N: usize> From<[f64; N]> for Bins {
    fn from(edges: [f64; N]) -> Bins {
        Bins::Edges(edges.to_vec())
    }
}

/// A number in the precision of a dtype of floats; of others in float64.
fn rounded(value: f64, dtype: DType) -> f64 {
    match dtype {
        DType::F16 => f16::from_f64(value).to_f64(),
        DType::BF16 => bf16::from_f64(value).to_f64(),
        DType::F32 => f64::from(value as f32),
        _ => value,
    }
}

/// Edges of equal bins as NumPy's `linspace` has them for elements of a dtype: computed in the dtype if
/// the ends come from the elements, in float64 and rounded once if they were `given`.
#[track_caller]
fn linear(
    (low, high): (f64, f64),
    bins: usize,
    dtype: DType,
    given: bool,
    name: &'static str,
) -> Result<Vec<f64>> {
    let step = |value: f64| if given { value } else { rounded(value, dtype) };
    let (low, high) = (step(low), step(high));
    let width = step(step(high - low) / step(bins as f64));
    let value = |i: usize| rounded(if i == bins { high } else { step(step(i as f64) * width) + low }, dtype);
    let len = crate::base::shape::checked(&[bins.saturating_add(1)], DType::F64, name)?;
    let mut edges = room(len, name)?;
    edges.extend((0..=bins).map(value));
    Ok(edges)
}

/// An error if equal bins have no width left.
#[track_caller]
fn ascending(edges: Vec<f64>, name: &'static str) -> Result<Vec<f64>> {
    if edges.windows(2).all(|w| w[0] < w[1]) {
        return Ok(edges);
    }
    let why = format!("there are not numbers enough for {} bins in the range", edges.len() - 1);
    Err(Error::value(name, why))
}

/// The least and the greatest element, or what was asked for: apart, and finite.
#[track_caller]
fn outer(x: &Array, range: Option<(f64, f64)>, name: &'static str) -> Result<(f64, f64)> {
    let (low, high) = match range {
        Some((low, high)) if low > high => {
            return Err(Error::value(name, format!("the range from {low} to {high} descends")));
        }
        Some(range) => range,
        None if x.is_empty() => (0.0, 1.0),
        None => {
            let end = |a: Array| a.astype(DType::F64).item::<f64>();
            (end(x.min())?, end(x.max())?)
        }
    };
    if !low.is_finite() || !high.is_finite() {
        return Err(Error::value(name, format!("the range from {low} to {high} is not finite")));
    }
    Ok(if low == high { (low - 0.5, high + 0.5) } else { (low, high) })
}

/// The edges of bins for the elements of an array.
#[track_caller]
pub(super) fn edges_of(
    x: &Array,
    bins: &Bins,
    range: Option<(f64, f64)>,
    weighted: bool,
    name: &'static str,
) -> Result<Vec<f64>> {
    if x.dtype().kind() == Kind::Complex {
        return Err(Error::dtype(name, &[x.dtype()], "bins are of real numbers"));
    }
    let x = if x.dtype() == DType::Bool { x.astype(DType::U8) } else { x.clone() };
    let given = range.is_some();
    match bins {
        Bins::Count(0) => Err(Error::value(name, "there are no bins")),
        Bins::Count(count) => {
            ascending(linear(outer(&x, range, name)?, *count, x.dtype(), given, name)?, name)
        }
        Bins::Edges(edges) if edges.len() < 2 => {
            let why = "edges of bins are two at least".to_string();
            Err(Error::shape(name, &[edges.len()], why))
        }
        Bins::Edges(edges) if !edges.windows(2).all(|w| w[0] <= w[1]) => {
            Err(Error::value(name, "the edges of bins must ascend"))
        }
        Bins::Edges(edges) => Ok(edges.clone()),
        Bins::Rule(_) if weighted => Err(Error::value(name, "rules for bins take no weights")),
        Bins::Rule(rule) => {
            let (low, high) = outer(&x, range, name)?;
            let inside = if range.is_some() { within(&x, low, high)? } else { x.ravel() };
            let mut count = 1;
            if !inside.is_empty() {
                let end = |a: Array| a.astype(DType::F64).item::<f64>();
                let spread = end(inside.max())? - end(inside.min())?;
                let width = rule.width(&inside, spread, (low, high), given)?;
                if width > 0.0 {
                    let width = if x.dtype().is_integer() { width.max(1.0) } else { width };
                    count = ((high - low) / width).ceil().max(1.0) as usize;
                }
            }
            ascending(linear((low, high), count, x.dtype(), given, name)?, name)
        }
    }
}

/// The elements within a range.
#[track_caller]
fn within(x: &Array, low: f64, high: f64) -> Result<Array> {
    let values: Vec<f64> = x.floats()?.into_iter().filter(|v| (low..=high).contains(v)).collect();
    Ok(Array::from_vec(values).astype(x.dtype()))
}
