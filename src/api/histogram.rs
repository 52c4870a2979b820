//! Histograms: how many elements are in each bin.
//!
//! The functions compute their arguments, since bins, and errors, depend on them.

use super::array::Array;
use super::bins::edges_of;
use super::reduce::all_axes;
use crate::base::dtype::{DType, Kind};
use crate::base::error::{Error, Result};
use crate::host::histogram::{self as host, occurrences, span};
use crate::host::lists::zeros;

pub use super::bins::{BinRule, Bins};

/// What a histogram is made of beside elements and bins.
#[derive(Clone, Default)]
pub struct Histogram {
    pub(super) range: Option<(f64, f64)>,
    pub(super) weights: Option<Array>,
    pub(super) density: bool,
}

impl Histogram {
    /// NumPy's defaults: from the least to the greatest element, counts.
    pub fn new() -> Histogram {
        Histogram::default()
    }

    /// Bins from one number to another; elements beyond are not counted.
    #[must_use]
    pub fn range(mut self, low: f64, high: f64) -> Histogram {
        self.range = Some((low, high));
        self
    }

    /// How much each element counts, in the array's shape.
    #[must_use]
    pub fn weights(mut self, weights: &Array) -> Histogram {
        self.weights = Some(weights.clone());
        self
    }

    /// The probability density instead of counts: its integral over all bins is 1.
    #[must_use]
    pub fn density(mut self) -> Histogram {
        self.density = true;
        self
    }
}

/// The elements that are counted, as float64.
#[track_caller]
fn elements(x: &Array, name: &'static str) -> Result<Array> {
    if x.dtype().kind() == Kind::Complex {
        return Err(Error::dtype(name, &[x.dtype()], "bins are of real numbers"));
    }
    x.ravel().astype(DType::F64).at_hand()
}

/// The weights as float64, if they are of the right shape.
#[track_caller]
fn weights_of(x: &Array, weights: &Array, name: &'static str) -> Result<Array> {
    if weights.shape() != x.shape() {
        let why = format!("weights of an array of shape {:?}", x.shape());
        return Err(Error::shape(name, weights.shape(), why));
    }
    elements(weights, name)
}

/// The numbers of elements in bins, and the edges of the bins. Bins include their lower edges, the last
/// one its upper edge too. Counts are int64.
///
/// `bins` are a number of equal bins, their edges, or a rule for their number.
///
/// ```
/// use arrayon as np;
/// let (counts, edges) = np::histogram(&np::array![1, 2, 1], [0.0, 1.0, 2.0, 3.0])?;
/// assert_eq!((counts.to_vec::<i64>()?, edges.len()), (vec![0, 2, 1], 4));
/// let (counts, edges) = np::histogram(&np::array![0.0, 0.5, 1.0], 2)?;
/// assert_eq!(counts.to_vec::<i64>()?, [1, 2]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Value` of a range that is not finite (NaN among the elements), no bins, more bins than there are numbers
/// between its ends, or edges that descend; `DType` of complex numbers; `Shape` or `OutOfMemory` of too many
/// bins; those of the array's evaluation.
#[track_caller]
pub fn histogram(x: &Array, bins: impl Into<Bins>) -> Result<(Array, Array)> {
    histogram_with(x, bins, &Histogram::new())
}

/// As [`histogram`], with a range, weights, or as a density. Weighted counts have the dtype of the weights,
/// densities are float64.
///
/// ```
/// use arrayon::{self as np, Histogram};
/// let x = np::array![1.0, 2.0, 4.0];
/// let (density, _) = np::histogram_with(&x, 2, &Histogram::new().range(0.0, 4.0).density())?;
/// assert_eq!(density.to_vec::<f64>()?, [1.0 / 2.0 / 3.0, 2.0 / 2.0 / 3.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// Those of [`histogram`]; `Shape` of weights that do not fit; `Value` of a rule with weights.
#[track_caller]
pub fn histogram_with(x: &Array, bins: impl Into<Bins>, how: &Histogram) -> Result<(Array, Array)> {
    let bins = bins.into();
    let edges = edges_of(x, &bins, how.range, how.weights.is_some(), "histogram")?;
    let hand = elements(x, "histogram")?;
    let data = hand.as_slice::<f64>()?;
    // Edges in half precision are not equal enough to be guessed.
    let half = matches!(x.dtype(), DType::F16 | DType::BF16);
    let table = host::Bins::new(&edges, !half && !matches!(bins, Bins::Edges(_)));
    let counts = match &how.weights {
        None => Array::from_vec(table.count(data)?),
        Some(weights) => {
            let hand = weights_of(x, weights, "histogram")?;
            Array::from_vec(table.weigh(data, hand.as_slice::<f64>()?)?).astype(weights.dtype())
        }
    };
    let counts = if how.density {
        // Differences in the dtype of the edges.
        let all = edge_array(x, &bins, edges.clone());
        let widths = all.slice(crate::s![1..])?.subtract(all.slice(crate::s![..-1])?)?;
        let counts = counts.astype(DType::F64);
        counts.divide(widths.astype(DType::F64))?.divide(counts.sum())?
    } else {
        counts
    };
    Ok((x.beside(counts)?, x.beside(edge_array(x, &bins, edges))?))
}

/// Edges as an array: of float32 if they were made for such elements.
fn edge_array(x: &Array, bins: &Bins, edges: Vec<f64>) -> Array {
    let edges = Array::from_vec(edges);
    match (x.dtype(), bins) {
        (DType::F16 | DType::BF16 | DType::F32, Bins::Count(_) | Bins::Rule(_)) => edges.astype(x.dtype()),
        _ => edges,
    }
}

/// The edges of the bins that [`histogram_with`] would count in.
///
/// ```
/// use arrayon::{self as np, BinRule, Histogram};
/// let x = np::array![0, 0, 0, 1, 2, 3, 3, 4, 5];
/// let edges = np::histogram_bin_edges(&x, BinRule::Auto, &Histogram::new())?;
/// assert_eq!(edges.to_vec::<f64>()?, [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// Those of [`histogram_with`].
#[track_caller]
pub fn histogram_bin_edges(x: &Array, bins: impl Into<Bins>, how: &Histogram) -> Result<Array> {
    let bins = bins.into();
    let edges = edges_of(x, &bins, how.range, how.weights.is_some(), "histogram_bin_edges")?;
    x.beside(edge_array(x, &bins, edges))
}

/// A histogram of points in a plane, in float64, with the edges of the bins of both coordinates, of which
/// the first is along the first axis.
///
/// # Errors
/// As [`histogramdd`].
#[track_caller]
pub fn histogram2d(
    x: &Array,
    y: &Array,
    bins: [Bins; 2],
    ranges: [Option<(f64, f64)>; 2],
    how: &Histogram,
) -> Result<(Array, Array, Array)> {
    for other in [x, y] {
        if other.ndim() != 1 || other.shape() != x.shape() {
            let why = "coordinates are two arrays of one axis and length".to_string();
            return Err(Error::shape("histogram2d", other.shape(), why));
        }
    }
    let (counts, edges) = many(&[x.clone(), y.clone()], &bins, &ranges, how, "histogram2d")?;
    let [first, second] = edges.try_into().expect("edges of two coordinates");
    Ok((counts, first, second))
}

/// A histogram of points, the rows of a matrix, in float64, with the edges of the bins of each
/// coordinate. Bins and ranges are given for each coordinate; the range of `how` is not looked at.
///
/// ```
/// use arrayon::{self as np, Bins, Histogram};
/// let points = np::array![[0.0, 0.0], [1.0, 3.0], [1.0, 4.0]];
/// let bins = [Bins::Count(2), Bins::Count(4)];
/// let (counts, edges) = np::histogramdd(&points, &bins, &[None, None], &Histogram::new())?;
/// assert_eq!((counts.shape(), edges.len()), (&[2, 4][..], 2));
/// assert_eq!(counts.get::<f64>([1, 3])?, 2.0);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` unless there are bins and ranges for each column of a matrix, and a weight for each row;
/// those of [`histogram`].
#[track_caller]
pub fn histogramdd(
    points: &Array,
    bins: &[Bins],
    ranges: &[Option<(f64, f64)>],
    how: &Histogram,
) -> Result<(Array, Vec<Array>)> {
    let name = "histogramdd";
    if points.ndim() != 2 || points.shape()[1] != bins.len() || bins.len() != ranges.len() {
        let why = format!("points as rows, with {} bins and {} ranges", bins.len(), ranges.len());
        return Err(Error::shape(name, points.shape(), why));
    }
    let column = |k: usize| points.slice(crate::s![.., k as isize]);
    let columns = (0..bins.len()).map(column).collect::<Result<Vec<Array>>>()?;
    many(&columns, bins, ranges, how, name)
}

#[track_caller]
fn many(
    columns: &[Array],
    bins: &[Bins],
    ranges: &[Option<(f64, f64)>],
    how: &Histogram,
    name: &'static str,
) -> Result<(Array, Vec<Array>)> {
    let Some(first) = columns.first() else { return Err(Error::value(name, "there are no coordinates")) };
    let mut edges = Vec::new();
    let mut places: Vec<Option<usize>> = vec![Some(0); first.len()];
    for ((column, bins), &range) in columns.iter().zip(bins).zip(ranges) {
        if matches!(bins, Bins::Rule(_)) {
            return Err(Error::value(name, "bins by a rule are for one coordinate"));
        }
        // Edges of a range that is given are float64, whatever the coordinates are.
        let wide = if range.is_some() { column.astype(DType::F64) } else { column.clone() };
        let mine = edges_of(&wide, bins, range, false, name)?;
        let hand = elements(column, name)?;
        // Edges alone decide, so that the outcome is NumPy's.
        let found = host::Bins::new(&mine, false).places(hand.as_slice::<f64>()?);
        for (place, found) in places.iter_mut().zip(found) {
            *place = place.zip(found).map(|(place, found)| place * (mine.len() - 1) + found);
        }
        edges.push(mine);
    }
    let weights = match &how.weights {
        None => None,
        Some(weights) => Some(weights_of(first, weights, name)?),
    };
    let weights = weights.as_ref().map(|hand| hand.as_slice::<f64>()).transpose()?;
    let shape: Vec<usize> = edges.iter().map(|edges| edges.len() - 1).collect();
    let len = crate::base::shape::checked(&shape, DType::F64, name)?;
    let mut counts = zeros::<f64>(len, name)?;
    for (k, place) in places.into_iter().enumerate() {
        if let Some(place) = place {
            counts[place] += weights.map_or(1.0, |weights| weights[k]);
        }
    }
    let mut counts = Array::from_shape_vec(&shape[..], counts)?;
    if how.density {
        let sum = counts.sum();
        for (axis, edges) in edges.iter().enumerate() {
            let widths: Vec<f64> = edges.windows(2).map(|w| w[1] - w[0]).collect();
            let others: Vec<isize> = (0..shape.len() as isize).filter(|&k| k != axis as isize).collect();
            counts = counts.divide(Array::from_vec(widths).expand_dims(others)?)?;
        }
        counts = counts.divide(sum)?;
    }
    let edges = edges.into_iter().map(|edges| first.beside(Array::from_vec(edges)));
    Ok((first.beside(counts)?, edges.collect::<Result<Vec<Array>>>()?))
}

/// How often each integer from 0 on comes, as int64, up to the greatest one, and for `minlength` integers
/// at least.
///
/// ```
/// use arrayon as np;
/// assert_eq!(np::bincount(&np::array![0, 1, 1, 3], 0)?.to_vec::<i64>()?, [1, 2, 0, 1]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `DType` unless of integers; `Shape` unless of one axis, or of counts too many to address; `Value` if
/// there are negative ones; `OutOfMemory`; those of the array's evaluation.
#[track_caller]
pub fn bincount(x: &Array, minlength: usize) -> Result<Array> {
    let hand = integers(x)?;
    x.beside(Array::from_vec(occurrences(hand.as_slice::<i64>()?, minlength, "bincount")?))
}

/// The sums of the weights of the places of each integer from 0 on, in float64.
///
/// # Errors
/// Those of [`bincount`]; `Shape` of weights that do not fit.
#[track_caller]
pub fn bincount_weighted(x: &Array, weights: &Array, minlength: usize) -> Result<Array> {
    let hand = integers(x)?;
    let weights = weights_of(x, weights, "bincount")?;
    let numbers = hand.as_slice::<i64>()?;
    let mut sums = zeros::<f64>(span(numbers, minlength, "bincount")?, "bincount")?;
    for (&v, &weight) in numbers.iter().zip(weights.as_slice::<f64>()?) {
        sums[v as usize] += weight;
    }
    x.beside(Array::from_vec(sums))
}

/// The elements of one axis as int64.
#[track_caller]
fn integers(x: &Array) -> Result<Array> {
    if !x.dtype().is_integer() && x.dtype() != DType::Bool {
        return Err(Error::dtype("bincount", &[x.dtype()], "counts integers"));
    }
    if x.ndim() != 1 {
        let why = "counts the elements of one axis".to_string();
        return Err(Error::shape("bincount", x.shape(), why));
    }
    if x.dtype() == DType::U64 && !x.is_empty() && x.max_with(all_axes())?.item::<u64>()? > i64::MAX as u64 {
        return Err(Error::value("bincount", "an integer is beyond int64"));
    }
    x.astype(DType::I64).at_hand()
}
