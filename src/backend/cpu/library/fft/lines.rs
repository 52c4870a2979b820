//! The lines of an array along an axis, and passes over them.

use super::super::super::threads;
use super::super::{Shared, TASK};
use super::plans::{Kernel, Real, with_scratch};
use num_complex::Complex;
use smallvec::SmallVec;

/// Bytes of neighbouring lines that are transformed at once where elements do not lie side by side.
const TILE: usize = 256;

/// An array in memory.
#[derive(Clone, Copy)]
pub(super) struct View<'a, E> {
    pub(super) start: Shared<E>,
    pub(super) strides: &'a [isize],
}

impl<'a, E> View<'a, E> {
    /// The array of these strides from there on.
    pub(super) fn new(start: *mut E, strides: &'a [isize]) -> View<'a, E> {
        View { start: Shared(start), strides }
    }
}

/// A loop over lines: how many, and the step from one to the next where they are read and written.
#[derive(Clone, Copy)]
struct Loop {
    len: usize,
    step: (isize, isize),
}

/// All lines along an axis.
pub(super) struct Lines {
    /// Loops over lines but for the innermost.
    outer: SmallVec<[Loop; 4]>,
    /// The innermost: over neighbours in the result.
    inner: Loop,
    /// Elements of a line that there are.
    pub(super) len: usize,
    /// Steps along a line where it is read and written.
    pub(super) step: (isize, isize),
}

impl Lines {
    /// The lines along an axis of a box.
    pub(super) fn new(lengths: &[usize], axis: usize, from: &[isize], to: &[isize]) -> Lines {
        let all = |d: usize| Loop { len: lengths[d], step: (from[d], to[d]) };
        let mut outer: SmallVec<[Loop; 4]> =
            (0..lengths.len()).filter(|&d| d != axis && lengths[d] != 1).map(all).collect();
        let nearest = (0..outer.len()).min_by_key(|&d| outer[d].step.1.unsigned_abs());
        let inner = nearest.map_or(Loop { len: 1, step: (0, 0) }, |d| outer.remove(d));
        Lines { outer, inner, len: lengths[axis], step: (from[axis], to[axis]) }
    }

    fn outer_count(&self) -> usize {
        self.outer.iter().map(|l| l.len).product()
    }

    /// Where the lines of an outer index start, read and written.
    fn start(&self, mut index: usize) -> (isize, isize) {
        let mut at = (0, 0);
        for l in self.outer.iter().rev() {
            let i = (index % l.len) as isize;
            index /= l.len;
            at = (at.0 + i * l.step.0, at.1 + i * l.step.1);
        }
        at
    }

    /// The offsets of the first elements of all lines.
    pub(super) fn starts(&self) -> impl Iterator<Item = (isize, isize)> {
        (0..self.outer_count()).flat_map(|o| {
            let (s, d) = self.start(o);
            let step = self.inner.step;
            (0..self.inner.len as isize).map(move |i| (s + i * step.0, d + i * step.1))
        })
    }
}

/// A pass in progress.
struct Pass<'a, T, K, S, A, B, L, F> {
    kernel: &'a K,
    lines: &'a Lines,
    from: Shared<S>,
    to: Shared<B>,
    apart: bool,
    load: L,
    store: Option<F>,
    /// Lines worked on at once.
    tile: usize,
    types: std::marker::PhantomData<fn(T) -> A>,
}

/// Transforms all lines, in place or not: `load` makes of what is read what the kernel takes, `store` of
/// what it gives what is written. If `apart`, lines may be taken from where they lie.
pub(super) fn pass<T: Real, K, S, A, B, L, F>(
    kernel: &K,
    lines: &Lines,
    from: Shared<S>,
    to: Shared<B>,
    apart: bool,
    load: L,
    store: Option<F>,
) where
    K: Kernel<T, A, B>,
    S: Copy,
    A: bytemuck::Pod,
    B: bytemuck::Pod,
    L: Fn(S) -> A + Sync + Send,
    F: Fn(B) -> B + Sync + Send,
{
    let straight = lines.step == (1, 1);
    let tile = if straight { 1 } else { (TILE / size_of::<Complex<T>>()).min(lines.inner.len.max(1)) };
    let (taken, given) = kernel.lengths();
    let direct = apart && straight && lines.len == taken;
    let types = std::marker::PhantomData;
    let pass = Pass { kernel, lines, from, to, apart: direct, load, store, tile, types };
    let blocks = lines.inner.len.div_ceil(tile);
    let units = lines.outer_count() * blocks;
    // Tasks are of a size that the lengths decide; which of them a thread takes changes nothing.
    let each = (TASK / (tile * taken.max(given))).max(1);
    let tasks = units.div_ceil(each);
    let task = |t: usize| pass.some(t * each, units.min((t + 1) * each), blocks);
    threads::map(tasks, task);
}

impl<T: Real, K, S, A, B, L, F> Pass<'_, T, K, S, A, B, L, F>
where
    K: Kernel<T, A, B>,
    S: Copy,
    A: bytemuck::Pod,
    B: bytemuck::Pod,
    L: Fn(S) -> A,
    F: Fn(B) -> B,
{
    /// Transforms the tiles of some numbers.
    fn some(&self, first: usize, last: usize, blocks: usize) {
        let (taken, given) = self.kernel.lengths();
        // In units of 16 bytes. Lines of a power of two would all fall on the same places of the cache.
        let room = |len: usize, size: usize| ((len * size + TILE) / TILE + 1) * (TILE / 16);
        let (a, b) = (room(taken, size_of::<A>()), room(given, size_of::<B>()));
        let scratch = room(self.kernel.scratch(), size_of::<Complex<T>>());
        with_scratch(self.tile * (a + b) + scratch, |memory| {
            let (input, rest) = memory.split_at_mut(self.tile * a);
            let (output, scratch) = rest.split_at_mut(self.tile * b);
            let scratch = &mut T::memory(scratch)[..self.kernel.scratch()];
            let (input, output) = (bytemuck::cast_slice_mut(input), bytemuck::cast_slice_mut(output));
            for unit in first..last {
                let (s, d) = self.lines.start(unit / blocks);
                let i = unit % blocks * self.tile;
                let count = self.tile.min(self.lines.inner.len - i);
                let (ds, dd) = self.lines.inner.step;
                let at = (s + i as isize * ds, d + i as isize * dd);
                self.tile(at, count, input, output, scratch);
            }
        });
    }

    /// Transforms a tile: some lines from an offset on.
    fn tile(
        &self,
        (s, d): (isize, isize),
        count: usize,
        input: &mut [A],
        output: &mut [B],
        scratch: &mut [Complex<T>],
    ) {
        let (taken, given) = self.kernel.lengths();
        let (line, next) = (self.lines.step, self.lines.inner.step);
        // `wrapping_offset`: an empty array has no elements to point at.
        let from = self.from.get().wrapping_offset(s);
        let to = self.to.get().wrapping_offset(d);
        let (a, b) = (input.len() / self.tile, output.len() / self.tile);
        let there = self.lines.len;
        if !self.apart && line.0 == 1 {
            for c in 0..count {
                let start = from.wrapping_offset(c as isize * next.0);
                // SAFETY: a part of a line of the box that is read, which nobody writes now: tasks write the
                // lines that they read.
                let read = unsafe { std::slice::from_raw_parts(start, there) };
                input[c * a..].iter_mut().zip(read).for_each(|(to, &x)| *to = (self.load)(x));
            }
        } else if !self.apart {
            for i in 0..there {
                for c in 0..count {
                    let at = i as isize * line.0 + c as isize * next.0;
                    // SAFETY: an element of the box, as above.
                    input[c * a + i] = (self.load)(unsafe { *from.offset(at) });
                }
            }
        }
        for c in 0..count {
            if line.1 != 1 {
                let (input, output) = (&mut input[c * a..][..taken], &mut output[c * b..][..given]);
                input[there..].fill(A::zeroed());
                self.kernel.line(input, output, scratch);
                continue;
            }
            // SAFETY: a line of the result, which only this task writes.
            let output =
                unsafe { std::slice::from_raw_parts_mut(to.wrapping_offset(c as isize * next.1), given) };
            // SAFETY: a whole line of numbers as the kernel takes them, in other memory than the result's.
            let kept = self.apart
                && self.kernel.kept(
                    unsafe { std::slice::from_raw_parts(from.cast::<A>(), taken) },
                    output,
                    scratch,
                );
            debug_assert_eq!(kept, self.apart);
            if !kept {
                let input = &mut input[c * a..][..taken];
                input[there..].fill(A::zeroed());
                self.kernel.line(input, output, scratch);
            }
            if let Some(store) = &self.store {
                output.iter_mut().for_each(|x| *x = store(*x));
            }
        }
        if line.1 == 1 {
            return;
        }
        for i in 0..given {
            for c in 0..count {
                let x = output[c * b + i];
                let x = self.store.as_ref().map_or(x, |store| store(x));
                // SAFETY: an element of the result, which only this task writes.
                unsafe { *to.offset(i as isize * line.1 + c as isize * next.1) = x };
            }
        }
    }
}

/// Copies a box.
pub(super) fn copy<S: Copy, B>(
    lengths: &[usize],
    from: View<'_, S>,
    to: View<'_, B>,
    change: impl Fn(S) -> B,
) {
    let Some(axis) = lengths.len().checked_sub(1) else {
        // SAFETY: one element each.
        return unsafe { *to.start.get() = change(*from.start.get()) };
    };
    let lines = Lines::new(lengths, axis, from.strides, to.strides);
    for (s, d) in lines.starts() {
        for i in 0..lines.len as isize {
            // SAFETY: elements of the boxes, which nobody else uses.
            unsafe {
                let x = *from.start.get().offset(s + i * lines.step.0);
                *to.start.get().offset(d + i * lines.step.1) = change(x);
            }
        }
    }
}

/// Completes a transform of real numbers: beyond the `half` numbers of the last of `axes` the rest is the
/// conjugate of what lies opposite, along all of the axes.
///
/// # Safety
/// The array is dense in C order and of that shape, its first half is written, and nobody else uses it.
pub(super) unsafe fn mirror<T: Real>(
    out: View<'_, Complex<T>>,
    shape: &[usize],
    axes: &[usize],
    half: usize,
) {
    let Some(&folded) = axes.last() else { return };
    let (n, row) = (shape[folded], shape.len() - 1);
    // Rows of elements side by side: all rows, or those beyond the half.
    let outer: SmallVec<[(usize, usize); 4]> =
        (0..row).map(|d| (d, if d == folded { n - half.min(n) } else { shape[d] })).collect();
    let rows: usize = outer.iter().map(|&(_, len)| len).product();
    let start = if row == folded { half } else { 0 };
    let opposite = axes.contains(&row);
    let each = (TASK / shape[row]).max(1);
    let tasks = rows.div_ceil(each);
    let task = |t: usize| {
        for number in t * each..rows.min((t + 1) * each) {
            let (mut rest, mut to, mut from) = (number, 0, 0);
            for &(d, len) in outer.iter().rev() {
                let i = rest % len + if d == folded { half } else { 0 };
                rest /= len;
                let j = if axes.contains(&d) { (shape[d] - i) % shape[d] } else { i };
                to += i as isize * out.strides[d];
                from += j as isize * out.strides[d];
            }
            for i in start..shape[row] {
                let j = if opposite { (shape[row] - i) % shape[row] } else { i };
                // SAFETY: elements of the array; those read are in the half that is written, the others
                // are written by one task each.
                unsafe {
                    let z = *out.start.get().offset(from + j as isize);
                    *out.start.get().offset(to + i as isize) = z.conj();
                }
            }
        }
    };
    threads::map(tasks, task);
}
