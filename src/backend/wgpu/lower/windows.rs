//! Windows: a nest cut into boxes, so that what each touches of every array fits in a binding.

use crate::backend::wgpu::dispatch::{Bound, Memory, Target};
use crate::base::dtype::DType;
use smallvec::SmallVec;

/// What bindings start and end at a multiple of, if the buffer does not end before: quads of the
/// largest elements are whole then.
const UNIT: u64 = 64;
/// Most indices of a box: positions in it are 32-bit words, with room for steps beyond the end.
const MOST: usize = 1 << 31;
/// Most bytes of a binding that elements are counted in with 32-bit words.
const ADDRESSED: u64 = 1 << 31;

/// How far an axis of boxes reaches into an array.
#[derive(Clone, Debug)]
pub(super) enum Axis {
    /// Elements from an index to the next.
    Step(i64),
    /// Each index stands for `run` places, in row-major order, of loops with these extents and steps.
    Runs {
        /// Places of an index.
        run: usize,
        /// The loops and the array's steps.
        loops: SmallVec<[(usize, i64); 4]>,
    },
}

impl Axis {
    /// The least and the greatest distance, in elements, from where index 0 starts.
    fn reach(&self, start: usize, len: usize) -> (i64, i64) {
        match self {
            Axis::Step(step) => {
                let (first, last) = (start as i64 * step, (start + len - 1) as i64 * step);
                (first.min(last), first.max(last))
            }
            Axis::Runs { run, loops } => {
                let total: usize = loops.iter().map(|l| l.0).product();
                let (mut first, mut end) = (start * run, total.min((start + len) * run));
                let (mut low, mut high) = (0, 0);
                let mut inner = total;
                // Loops whose index stays the same, then one that has a range, then whole ones.
                for (i, &(extent, step)) in loops.iter().enumerate() {
                    inner /= extent;
                    let (a, b) = ((first / inner) as i64, ((end - 1) / inner) as i64);
                    low += (a * step).min(b * step);
                    high += (a * step).max(b * step);
                    if a < b {
                        for &(extent, step) in &loops[i + 1..] {
                            let last = (extent as i64 - 1) * step;
                            low += last.min(0);
                            high += last.max(0);
                        }
                        break;
                    }
                    first -= a as usize * inner;
                    end -= a as usize * inner;
                }
                (low, high)
            }
        }
    }
}

/// An array as boxes see it.
#[derive(Clone, Debug)]
pub(super) struct Span {
    pub(super) memory: Memory,
    /// Bytes of an element.
    pub(super) size: u64,
    /// Bytes of what places are counted in: an element, or a word where elements are of several.
    pub(super) counted: u64,
    /// Bytes of the buffer.
    pub(super) bytes: u64,
    /// The element at index 0 of all axes.
    pub(super) offset: i64,
    pub(super) axes: SmallVec<[Axis; 4]>,
}

/// Some indices of every axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) start: SmallVec<[usize; 4]>,
    pub(super) len: SmallVec<[usize; 4]>,
}

impl Part {
    /// All indices.
    pub(super) fn whole(extents: &[usize]) -> Part {
        Part { start: SmallVec::from_elem(0, extents.len()), len: extents.into() }
    }

    /// Number of indices.
    pub(super) fn items(&self) -> usize {
        self.len.iter().product()
    }

    fn split(&self, axis: usize, at: usize) -> (Part, Part) {
        let (mut a, mut b) = (self.clone(), self.clone());
        a.len[axis] = at;
        b.start[axis] += at;
        b.len[axis] -= at;
        (a, b)
    }
}

impl Span {
    /// An array's, from its first element and its buffer's bytes.
    pub(super) fn of(
        memory: Memory,
        dtype: DType,
        (offset, bytes): (usize, u64),
        axes: SmallVec<[Axis; 4]>,
    ) -> Span {
        let size = dtype.size() as u64;
        Span { memory, size, counted: size, bytes, offset: offset as i64, axes }
    }

    /// The binding that covers what a part touches, and the place, counted from the binding's start,
    /// of the element at the part's first index (index 0 for axes of runs). Numbers wrap as the words of the
    /// device do.
    pub(super) fn bound(&self, part: &Part, target: &Target) -> (Bound, u32) {
        let (mut low, mut high, mut first) = (self.offset, self.offset, self.offset);
        for ((axis, &start), &len) in self.axes.iter().zip(&part.start).zip(&part.len) {
            let (a, b) = axis.reach(start, len);
            low += a;
            high += b;
            if let Axis::Step(step) = axis {
                first += start as i64 * step;
            }
        }
        let unit = UNIT.max(target.alignment);
        let offset = low as u64 * self.size / unit * unit;
        let end = ((high + 1) as u64 * self.size).next_multiple_of(UNIT).min(self.bytes.next_multiple_of(4));
        let local = (first * self.size as i64 - offset as i64) / self.counted as i64;
        (Bound { memory: self.memory, offset, size: end - offset }, local as u32)
    }

    /// How far the part reaches along an axis.
    fn along(&self, part: &Part, axis: usize) -> i64 {
        let (low, high) = self.axes[axis].reach(part.start[axis], part.len[axis]);
        high - low
    }
}

/// Cuts a part into parts whose bindings are small enough, in halves; `None` if a single index
/// of some array is too large. Cuts are at multiples of four where there are enough indices;
/// parts of the same indices of other axes come in the order of those of an axis.
pub(super) fn parts(all: Part, spans: &[Span], target: &Target) -> Option<Vec<Part>> {
    let limit = target.max_binding.min(ADDRESSED);
    let mut done = Vec::new();
    let mut waiting = vec![all];
    while let Some(part) = waiting.pop() {
        let largest = spans
            .iter()
            .map(|span| (span.bound(&part, target).0.size, span))
            .max_by_key(|&(size, _)| size)
            .filter(|&(size, _)| size > limit);
        let axes = (0..part.len.len()).filter(|&axis| part.len[axis] > 1);
        let axis = match largest {
            Some((_, span)) => axes.max_by_key(|&axis| span.along(&part, axis)),
            None if part.items() > MOST => axes.max_by_key(|&axis| part.len[axis]),
            None => {
                done.push(part);
                continue;
            }
        }?;
        let len = part.len[axis];
        let half = if len >= 8 { (len / 2).next_multiple_of(4) } else { len.div_ceil(2) };
        let (a, b) = part.split(axis, half);
        waiting.push(b);
        waiting.push(a);
    }
    Some(done)
}
