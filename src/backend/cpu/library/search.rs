//! Searching sorted rows.

use super::super::threads::each_part;
use super::{Operand, Output, outside};
use crate::base::dtype::dispatch;
use crate::base::error::Result;
use crate::device::routine::Search;
use crate::host::search::{Curve, Row};
use crate::host::sort::key::Ordered;

/// Needles that are worth a task of their own.
const NEEDLES: usize = 1 << 13;

/// Runs a search.
pub(super) fn run(search: &Search, inputs: &[Operand<'_>], out: &mut Output<'_>) -> Result<()> {
    let (row, needles) = (&inputs[0], &inputs[1]);
    let dtype = row.place.dtype;
    match *search {
        Search::Place { right, sorter } => {
            let sorter = sorter.then(|| inputs[2].dense::<i64>());
            dispatch!(dtype, any T => place::<T>(row, needles, right, sorter.as_deref(), out))?;
        }
        Search::Member { invert } => dispatch!(dtype, any T => {
            let (row, needles) = (row.dense::<T>(), needles.dense::<T>());
            let row = Row::<T>::new(row, needles.len());
            each_part(out.dense::<bool>(), NEEDLES, |start, out| {
                row.members(&needles[start..][..out.len()], invert, out);
            });
        }),
        Search::Interpolate { left, right, period } => {
            let (x, y) = (row.dense::<f64>(), inputs[2].dense::<f64>());
            let sides = [left, right].map(|side| side.map(f64::from_bits));
            let at = needles.dense::<f64>();
            let curve = Curve::new(x, y, sides, period.map(f64::from_bits), at.len());
            each_part(out.dense::<f64>(), NEEDLES, |start, out| curve.values(&at[start..][..out.len()], out));
        }
    }
    Ok(())
}

fn place<T: Ordered>(
    row: &Operand<'_>,
    needles: &Operand<'_>,
    right: bool,
    sorter: Option<&[i64]>,
    out: &mut Output<'_>,
) -> Result<()> {
    let (mut row, needles) = (row.dense::<T>(), needles.dense::<T>());
    if let Some(sorter) = sorter {
        let n = row.len();
        let element = |&i: &i64| {
            let at = if i < 0 { i.wrapping_add(n as i64) } else { i };
            let element = usize::try_from(at).ok().and_then(|at| row.get(at));
            element.copied().ok_or_else(|| outside("searchsorted", i, 0, n))
        };
        row = sorter.iter().map(element).collect::<Result<Vec<T::Raw>>>()?.into();
    }
    let row = Row::<T>::new(row, needles.len());
    each_part(out.dense::<i64>(), NEEDLES, |start, out| {
        row.positions(&needles[start..][..out.len()], right, out);
    });
    Ok(())
}
