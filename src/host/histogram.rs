//! Counting elements by bins.

use super::lists::zeros;
use super::search::Row;
use super::threads;
use crate::base::dtype::DType;
use crate::base::error::{Error, Result};
use crate::base::shape::checked;

/// Elements that are counted together: NumPy's block, so that sums of weights round as its do.
const BLOCK: usize = 1 << 16;
/// Elements whose bins are found before they are counted.
const CHUNK: usize = 256;
/// Tables of counts, so that elements of one bin in a row do not wait for each other.
const TABLES: usize = 4;

/// The edges of bins, which ascend; the last bin includes its upper edge.
pub(crate) struct Bins<'a> {
    edges: &'a [f64],
    /// The edges to be searched, unless bins are equal but for rounding.
    row: Option<Row<'a, f64>>,
}

impl<'a> Bins<'a> {
    /// Bins of these edges, two at least, which are `uniform` but for rounding if so said.
    pub(crate) fn new(edges: &'a [f64], uniform: bool) -> Bins<'a> {
        let uniform = uniform && edges.len() < 1 << 31;
        Bins { edges, row: (!uniform).then(|| Row::new(edges.into(), usize::MAX)) }
    }

    /// The number of bins.
    fn len(&self) -> usize {
        self.edges.len() - 1
    }

    /// Writes the bin of each element, [`Bins::len`] for one that is in none.
    fn find(&self, x: &[f64], places: &mut [i64]) {
        let (n, first, last) = (self.len(), self.edges[0], self.edges[self.len()]);
        if let Some(row) = &self.row {
            row.positions(x, true, places);
            for (place, &x) in places.iter_mut().zip(x) {
                *place = match x {
                    _ if x == last => n as i64 - 1,
                    _ if x >= first && x < last => *place - 1,
                    _ => n as i64,
                };
            }
            return;
        }
        let (scale, most) = (n as f64 / (last - first), (n - 1) as f64);
        for (place, &x) in places.iter_mut().zip(x) {
            let guess = ((x - first) * scale).max(0.0).min(most);
            // SAFETY: `max` and `min` leave a number from 0 to `most`, which is below 2^31.
            let guess = unsafe { guess.to_int_unchecked::<i32>() } as usize;
            // The product is not exact near the edges: one bin to the left or to the right.
            // SAFETY: the guess is below `n`, and there are `n + 1` edges.
            let (low, high) =
                unsafe { (*self.edges.get_unchecked(guess), *self.edges.get_unchecked(guess + 1)) };
            let right = i64::from(x >= high) & i64::from(guess + 1 != n);
            let found = guess as i64 - i64::from(x < low) + right;
            *place = if x >= first && x <= last { found } else { n as i64 };
        }
    }

    /// How many elements are in each bin.
    ///
    /// # Errors
    /// `OutOfMemory`.
    #[track_caller]
    pub(crate) fn count(&self, x: &[f64]) -> Result<Vec<i64>> {
        let n = self.len();
        // Each task has tables of its own, which are to be few beside its elements.
        let block = BLOCK.max((8 * TABLES).saturating_mul(n + 1)).max(x.len().div_ceil(4 * threads::count()));
        let blocks = threads::map(x.len().div_ceil(block), |b| {
            let x = &x[b * block..x.len().min((b + 1) * block)];
            let mut tables = zeros::<i64>(TABLES.saturating_mul(n + 1), "histogram")?;
            let mut places = [0; CHUNK];
            for x in x.chunks(CHUNK) {
                let places = &mut places[..x.len()];
                self.find(x, places);
                for (k, &place) in places.iter().enumerate() {
                    tables[k % TABLES * (n + 1) + place as usize] += 1;
                }
            }
            Ok(tables)
        });
        let mut counts = zeros::<i64>(n, "histogram")?;
        for tables in blocks {
            for table in tables?.chunks(n + 1) {
                counts.iter_mut().zip(table).for_each(|(sum, count)| *sum += count);
            }
        }
        Ok(counts)
    }

    /// The sum of the weights of the elements in each bin.
    ///
    /// # Errors
    /// `OutOfMemory`.
    #[track_caller]
    pub(crate) fn weigh(&self, x: &[f64], weights: &[f64]) -> Result<Vec<f64>> {
        let n = self.len();
        let blocks = threads::map(x.len().div_ceil(BLOCK), |b| {
            let range = b * BLOCK..x.len().min((b + 1) * BLOCK);
            let mut sums = zeros::<f64>(n + 1, "histogram")?;
            let mut places = [0; CHUNK];
            for (x, weights) in x[range.clone()].chunks(CHUNK).zip(weights[range].chunks(CHUNK)) {
                let places = &mut places[..x.len()];
                self.find(x, places);
                for (&place, &weight) in places.iter().zip(weights) {
                    sums[place as usize] += weight;
                }
            }
            Ok(sums)
        });
        let mut sums = zeros::<f64>(n, "histogram")?;
        for block in blocks {
            sums.iter_mut().zip(block?).for_each(|(sum, part)| *sum += part);
        }
        Ok(sums)
    }

    /// The bin of each element.
    pub(crate) fn places(&self, x: &[f64]) -> Vec<Option<usize>> {
        let mut places = vec![0; x.len()];
        self.find(x, &mut places);
        places
            .into_iter()
            .map(|place| usize::try_from(place).ok().filter(|&place| place < self.len()))
            .collect()
    }
}

/// The length of a list of what is told of each number from 0 to the greatest, at least `length`.
///
/// # Errors
/// `Value` if there is a negative one, `Shape` if they are too many to address.
#[track_caller]
pub(crate) fn span(x: &[i64], length: usize, operation: &'static str) -> Result<usize> {
    let parts = threads::map(x.len().div_ceil(BLOCK), |b| {
        let x = &x[b * BLOCK..x.len().min((b + 1) * BLOCK)];
        x.iter().fold((0, -1), |(least, most), &v| (v.min(least), v.max(most)))
    });
    let (least, most) = parts.into_iter().fold((0, -1), |a: (i64, i64), b| (a.0.min(b.0), a.1.max(b.1)));
    if least < 0 {
        return Err(Error::value(operation, "an integer is negative"));
    }
    // `-1` of nothing is no number at all.
    let greatest = usize::try_from(most.saturating_add(1)).unwrap_or(usize::MAX);
    let n = length.max(greatest);
    checked(&[n], DType::I64, operation)
}

/// How often each number from 0 comes, in a list of at least `length`.
///
/// # Errors
/// As [`span`]; `OutOfMemory`.
#[track_caller]
pub(crate) fn occurrences(x: &[i64], length: usize, operation: &'static str) -> Result<Vec<i64>> {
    let n = span(x, length, operation)?;
    // As many parts as have more elements than there are counts.
    let parts = (x.len() / n.max(BLOCK)).clamp(1, threads::count());
    let step = x.len().div_ceil(parts);
    let tables = threads::map(parts, |p| {
        let mut counts = zeros::<i64>(n, operation)?;
        x[(p * step).min(x.len())..x.len().min((p + 1) * step)].iter().for_each(|&v| counts[v as usize] += 1);
        Ok(counts)
    });
    let mut tables = tables.into_iter();
    let mut sums = tables.next().expect("there is a part")?;
    for table in tables {
        sums.iter_mut().zip(table?).for_each(|(sum, count)| *sum += count);
    }
    Ok(sums)
}
