//! Masks, as bytes that are 0 or 1: where they are true.

use rayon::prelude::*;

/// Elements of a mask that are worth a task of their own.
const TASK: usize = 1 << 16;

/// The number of true elements, in chunks of `TASK`.
fn counts(mask: &[u8]) -> Vec<usize> {
    let count = |chunk: &[u8]| {
        // Bytes add up in a byte for at most 255 of them.
        chunk.chunks(255).map(|c| usize::from(c.iter().sum::<u8>())).sum()
    };
    match mask.len() <= TASK {
        true => mask.chunks(TASK).map(count).collect(),
        false => mask.par_chunks(TASK).map(count).collect(),
    }
}

/// The number of true elements.
pub fn count(mask: &[u8]) -> usize {
    counts(mask).iter().sum()
}

/// Calls `task` for each chunk of a mask with the place of its first element, the chunk, and its part of
/// `out`, which has an element for each true one.
fn spread<T: Send>(mask: &[u8], out: &mut [T], task: impl Fn(usize, &[u8], &mut [T]) + Sync) {
    let counts = counts(mask);
    debug_assert_eq!(counts.iter().sum::<usize>(), out.len());
    let mut rest = out;
    let mut parts = Vec::with_capacity(counts.len());
    for (k, (chunk, n)) in mask.chunks(TASK).zip(counts).enumerate() {
        let (part, after) = std::mem::take(&mut rest).split_at_mut(n);
        rest = after;
        parts.push((k * TASK, chunk, part));
    }
    match parts.len() {
        0 | 1 => parts.into_iter().for_each(|(first, chunk, part)| task(first, chunk, part)),
        _ => parts.into_par_iter().for_each(|(first, chunk, part)| task(first, chunk, part)),
    }
}

/// Writes the places of the true elements, in order.
pub fn positions(mask: &[u8], out: &mut [i64]) {
    spread(mask, out, |first, chunk, part| {
        let mut k = 0;
        for (i, &b) in chunk.iter().enumerate() {
            // Written always, so that nothing is guessed; kept if true.
            if let Some(place) = part.get_mut(k) {
                *place = (first + i) as i64;
            }
            k += usize::from(b);
        }
    });
}

/// Writes the elements where the mask is true, in order.
pub fn compress<R: Copy + Send + Sync>(x: &[R], mask: &[u8], out: &mut [R]) {
    spread(mask, out, |first, chunk, part| {
        let mut k = 0;
        for (&value, &b) in x[first..][..chunk.len()].iter().zip(chunk) {
            if let Some(place) = part.get_mut(k) {
                *place = value;
            }
            k += usize::from(b);
        }
    });
}
