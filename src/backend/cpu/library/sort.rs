//! Sorting rows.

use super::super::memory::Pool;
use super::super::threads;
use super::{Operand, Output, Shared, TASK};
use crate::base::dtype::{c128, dispatch};
use crate::base::error::Result;
use crate::base::layout::Layout;
use crate::base::shape::Shape;
use crate::device::routine::Sort;
use crate::host::sort::{PARALLEL, Scratch, Sortable, room};
use std::borrow::Cow;
use std::ops::Range;

/// The rows of an operand along its last axis.
struct Rows<R> {
    start: Shared<R>,
    /// Offsets of the rows' first elements.
    offsets: Vec<usize>,
    len: usize,
    stride: isize,
}

impl<R: Copy> Rows<R> {
    fn new(x: &Operand<'_>) -> Rows<R> {
        let layout = x.layout();
        let last = layout.ndim() - 1;
        let lead: Shape = layout.shape()[..last].iter().copied().collect();
        Rows {
            start: Shared(x.address as *mut R),
            offsets: Layout::new(lead, &layout.strides()[..last], 0).offsets().collect(),
            len: layout.shape()[last],
            stride: layout.strides()[last],
        }
    }

    /// The elements of a row, as they lie or collected.
    fn row(&self, row: usize) -> Cow<'_, [R]> {
        if self.len == 0 {
            return Cow::Borrowed(&[]);
        }
        // SAFETY: offsets and strides are those of the operand's layout, whose elements are there and
        // are not written while the routine runs.
        unsafe {
            let start = self.start.get().wrapping_add(self.offsets[row]).cast_const();
            if self.stride == 1 || self.len == 1 {
                return Cow::Borrowed(std::slice::from_raw_parts(start, self.len));
            }
            Cow::Owned((0..self.len as isize).map(|i| *start.offset(i * self.stride)).collect())
        }
    }
}

/// Calls a task for each row, with so many words of scratch memory; long rows spread their own work, short
/// ones are spread.
fn each_row(
    (rows, len): (usize, usize),
    room: usize,
    pool: &Pool,
    task: impl Fn(usize, &mut Scratch<'_>) + Sync + Send,
) -> Result<()> {
    let some = |rows: Range<usize>| {
        pool.lend(room, |memory| rows.for_each(|row| task(row, &mut Scratch(&mut *memory))))
    };
    if len >= PARALLEL || rows * len <= TASK / 4 {
        return some(0..rows);
    }
    let step = (TASK / 4 / len.max(1)).max(1);
    threads::map(rows.div_ceil(step), |t| some(t * step..rows.min((t + 1) * step))).into_iter().collect()
}

/// Runs a sort.
///
/// # Errors
/// `OutOfMemory` if there is none for what is in between.
pub(super) fn run(sort: &Sort, x: &Operand<'_>, outputs: &mut [Output<'_>], pool: &Pool) -> Result<()> {
    dispatch!(x.place.dtype, any T => of::<T>(sort, x, outputs, pool))
}

fn of<T: Sortable>(sort: &Sort, x: &Operand<'_>, outputs: &mut [Output<'_>], pool: &Pool) -> Result<()> {
    let rows = Rows::<T::Raw>::new(x);
    let kept = sort.goal.kept(rows.len);
    let (mut values, mut indices) = (None, None);
    for (k, output) in outputs.iter_mut().enumerate() {
        if sort.values && k == 0 {
            values = Some(Shared(output.dense::<T>().as_mut_ptr()));
        } else {
            indices = Some(Shared(output.dense::<i64>().as_mut_ptr()));
        }
    }
    let room = room::<T>(rows.len, indices.is_some());
    each_row((rows.offsets.len(), rows.len), room, pool, |r, scratch| {
        let x = rows.row(r);
        // SAFETY: each result has a row of as many elements as are kept for each row of the operand, and
        // each row is one task's.
        let (values, indices) =
            unsafe { (values.map(|to| to.part(r * kept, kept)), indices.map(|to| to.part(r * kept, kept))) };
        match (values, indices) {
            (Some(values), None) => T::values(&x, values, &sort.goal, sort.descending, scratch),
            (values, Some(indices)) => {
                T::indices(&x, indices, &sort.goal, sort.descending, scratch);
                for (to, &i) in values.into_iter().flatten().zip(&*indices) {
                    *to = x[i as usize];
                }
            }
            (None, None) => {}
        }
    })
}

/// Sorts indices by a row of a key.
type Reorder = Box<dyn Fn(usize, &mut [i64], &mut Scratch<'_>) + Sync + Send>;

/// Runs a sort by several keys, which have the result's shape.
///
/// # Errors
/// As [`run`].
pub(super) fn lexical(keys: &[Operand<'_>], out: &mut Output<'_>, pool: &Pool) -> Result<()> {
    let shape = out.place.layout.shape();
    let (rows, len) = (out.place.layout.len() / shape[shape.ndim() - 1].max(1), shape[shape.ndim() - 1]);
    let target = Shared(out.dense::<i64>().as_mut_ptr());
    let reorder: Vec<Reorder> =
        keys.iter().map(|key| dispatch!(key.place.dtype, any T => by::<T>(key))).collect();
    // Of any keys: words of 128 bits.
    each_row((rows, len), room::<c128>(len, true), pool, |row, scratch| {
        // SAFETY: each row of the result is one task's.
        let order = unsafe { target.part(row * len, len) };
        order.iter_mut().zip(0..).for_each(|(to, i)| *to = i);
        reorder.iter().for_each(|by| by(row, order, scratch));
    })
}

/// What sorts indices by the rows of a key.
fn by<T: Sortable>(key: &Operand<'_>) -> Reorder {
    let rows = Rows::<T::Raw>::new(key);
    Box::new(move |row, order, scratch| T::reorder(&rows.row(row), order, false, scratch))
}
