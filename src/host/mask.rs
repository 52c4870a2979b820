//! Masks, as bytes that are 0 or 1: where they are true.

use super::threads::{self, Shared};
use std::ops::Range;

/// Elements of a mask that are worth a task of their own.
const TASK: usize = 1 << 16;

/// The number of true elements, in chunks of `TASK`.
fn counts(mask: &[u8]) -> Vec<usize> {
    threads::map(mask.len().div_ceil(TASK), |k| {
        // Bytes add up in a byte for at most 255 of them.
        let chunk = &mask[k * TASK..mask.len().min((k + 1) * TASK)];
        chunk.chunks(255).map(|c| usize::from(c.iter().sum::<u8>())).sum()
    })
}

/// The number of true elements.
pub fn count(mask: &[u8]) -> usize {
    counts(mask).iter().sum()
}

/// Calls `task` for each chunk of a mask with the place of its first element, the chunk, and the range of
/// its true elements among all.
fn spread(mask: &[u8], counts: &[usize], task: impl Fn(usize, &[u8], Range<usize>) + Sync + Send) {
    let ends = counts.iter().scan(0, |end, &n| {
        *end += n;
        Some(*end)
    });
    let ends: Vec<usize> = ends.collect();
    threads::map(counts.len(), |k| {
        let first = k * TASK;
        task(first, &mask[first..mask.len().min(first + TASK)], ends[k] - counts[k]..ends[k]);
    });
}

/// Writes a value for each true element of a chunk; there is just enough room.
fn write<R>(chunk: &[u8], out: &mut [R], value: impl Fn(usize) -> R) {
    let mut k = 0;
    for (i, &b) in chunk.iter().enumerate() {
        // Written always, so that nothing is guessed; kept if true.
        if let Some(to) = out.get_mut(k) {
            *to = value(i);
        }
        k += usize::from(b);
    }
}

/// The places of the true elements, in row-major order of a shape: a list for each of its axes.
pub fn positions(mask: &[u8], shape: &[usize]) -> Vec<Vec<i64>> {
    let counts = counts(mask);
    let total = counts.iter().sum();
    let mut lists: Vec<Vec<i64>> = shape.iter().map(|_| vec![0; total]).collect();
    let targets: Vec<Shared<i64>> = lists.iter_mut().map(|list| Shared(list.as_mut_ptr())).collect();
    spread(mask, &counts, |first, chunk, range| {
        // SAFETY: the ranges of the chunks are disjoint parts of each list.
        let part = |target: &Shared<i64>| unsafe { target.part(range.start, range.len()) };
        let mut lists: Vec<&mut [i64]> = targets.iter().map(part).collect();
        let Some((last, lead)) = lists.split_last_mut() else { return };
        write(chunk, last, |i| (first + i) as i64);
        if lead.is_empty() {
            return;
        }
        for k in 0..last.len() {
            let mut rest = last[k] as usize;
            for axis in (0..shape.len()).rev() {
                let i = (rest % shape[axis]) as i64;
                rest /= shape[axis];
                if axis == lead.len() { last[k] = i } else { lead[axis][k] = i }
            }
        }
    });
    lists
}

/// Writes the elements where the mask is true, in order; `out` has just enough room.
pub fn compress<R: Copy + Send + Sync>(x: &[R], mask: &[u8], out: &mut [R]) {
    let counts = counts(mask);
    assert_eq!(counts.iter().sum::<usize>(), out.len());
    let target = Shared(out.as_mut_ptr());
    spread(mask, &counts, |first, chunk, range| {
        let x = &x[first..][..chunk.len()];
        // SAFETY: the ranges of the chunks are disjoint parts of the result, as long as all together.
        write(chunk, unsafe { target.part(range.start, range.len()) }, |i| x[i]);
    });
}
