//! Searching sorted rows.

use super::super::threads::each_part;
use super::{Operand, Output, outside};
use crate::base::dtype::{DType, c128, dispatch};
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
            let (x, at) = (row.dense::<f64>(), needles.dense::<f64>());
            let sides = [left, right].map(|side| side.map(f64::from_bits));
            let curve = |y, sides| Curve::new(x.clone(), y, sides, period.map(f64::from_bits), at.len());
            if inputs[2].place.dtype == DType::F64 {
                let curve = curve(inputs[2].dense::<f64>(), sides);
                each_part(out.dense::<f64>(), NEEDLES, |start, out| {
                    curve.values(&at[start..][..out.len()], out)
                });
                return Ok(());
            }
            // Part by part; a number that is given for a side is real.
            let y = inputs[2].dense::<c128>();
            let re = curve(y.iter().map(|y| y.re).collect(), sides);
            let im = curve(y.iter().map(|y| y.im).collect(), sides.map(|side| side.map(|_| 0.0)));
            each_part(out.dense::<c128>(), NEEDLES, |start, out| {
                let at = &at[start..][..out.len()];
                let mut parts = [vec![0.0; at.len()], vec![0.0; at.len()]];
                re.values(at, &mut parts[0]);
                im.values(at, &mut parts[1]);
                for (i, out) in out.iter_mut().enumerate() {
                    // NumPy's choice.
                    let im = if at[i].is_nan() { 0.0 } else { parts[1][i] };
                    *out = c128::new(parts[0][i], im);
                }
            });
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
