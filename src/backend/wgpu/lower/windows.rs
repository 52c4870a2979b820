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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::wgsl::Wgsl;
    use smallvec::smallvec;

    /// Numbers below a bound, one after another.
    struct Random(u64);

    impl Random {
        fn below(&mut self, bound: usize) -> usize {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 33) as usize % bound
        }
    }

    fn target(max_binding: u64, alignment: u64) -> Target {
        Target {
            dialect: Wgsl::ALL,
            max_binding,
            max_bindings: 8,
            alignment,
            max_groups: 7,
            workgroup_memory: 16 << 10,
        }
    }

    /// The distance of a place of loops from the first.
    fn place(loops: &[(usize, i64)], mut at: usize) -> i64 {
        let mut distance = 0;
        for &(extent, step) in loops.iter().rev() {
            distance += (at % extent) as i64 * step;
            at /= extent;
        }
        distance
    }

    /// The distances from the first element of what an index of an axis stands for.
    fn distances(axis: &Axis, index: usize) -> Vec<i64> {
        match axis {
            Axis::Step(step) => vec![index as i64 * step],
            Axis::Runs { run, loops } => {
                let total: usize = loops.iter().map(|l| l.0).product();
                (index * run..total.min((index + 1) * run)).map(|at| place(loops, at)).collect()
            }
        }
    }

    /// A span over axes of these lengths, with room before its first element where steps go back.
    fn span(random: &mut Random, extents: &[usize], runs: &SmallVec<[(usize, i64); 4]>, run: usize) -> Span {
        let mut step = || [0, 1, 1, 3, -1, 40, -17][random.below(7)];
        let mut axes: SmallVec<[Axis; 4]> =
            extents[..extents.len() - 1].iter().map(|_| Axis::Step(step())).collect();
        let loops = runs.iter().map(|&(extent, _)| (extent, step())).collect();
        axes.push(Axis::Runs { run, loops });
        let size = [1, 2, 4, 8, 12, 16][random.below(6)];
        let counted = if size == 12 { 4 } else { size };
        let mut span = Span { memory: Memory::Input(0), size, counted, bytes: 0, offset: 0, axes };
        let reach = span.axes.iter().zip(extents).map(|(axis, &n)| axis.reach(0, n));
        let (low, high) = reach.fold((0, 0), |(a, b), (low, high)| (a + low, b + high));
        span.offset = random.below(9) as i64 - low;
        span.bytes = ((span.offset + high + 1) as u64 * size).next_multiple_of(64);
        span
    }

    #[test]
    fn parts_cover_every_index_once_and_stay_inside_bindings() {
        let mut random = Random(7);
        for _ in 0..400 {
            let run = 1 + random.below(9);
            let runs: SmallVec<[(usize, i64); 4]> =
                (0..1 + random.below(2)).map(|_| (1 + random.below(12), 0)).collect();
            let total: usize = runs.iter().map(|l| l.0).product();
            let extents = [1 + random.below(9), 1 + random.below(9), total.div_ceil(run)];
            let spans: Vec<Span> = (0..3).map(|_| span(&mut random, &extents, &runs, run)).collect();
            let target = target([1 << 10, 2 << 10, 1 << 20][random.below(3)], [32, 256][random.below(2)]);
            let Some(parts) = parts(Part::whole(&extents), &spans, &target) else {
                // A run on its own is too large for some array.
                let one = |i| Part { start: smallvec![0, 0, i], len: smallvec![1, 1, 1] };
                let large = |span: &Span, i| span.bound(&one(i), &target).0.size > target.max_binding;
                let near = |span: &Span, i| span.bound(&one(i), &target).0.size + 512 > target.max_binding;
                assert!((0..extents[2]).any(|i| spans.iter().any(|s| large(s, i) || near(s, i))));
                continue;
            };
            let mut seen = vec![false; extents.iter().product()];
            for part in &parts {
                for linear in 0..part.items() {
                    let mut rest = linear;
                    let mut index = part.start.clone();
                    for d in (0..3).rev() {
                        index[d] += rest % part.len[d];
                        rest /= part.len[d];
                    }
                    let number = (index[0] * extents[1] + index[1]) * extents[2] + index[2];
                    assert!(!std::mem::replace(&mut seen[number], true), "index {index:?} twice");
                    for span in &spans {
                        inside(span, part, &index, &target);
                    }
                }
            }
            assert!(seen.iter().all(|&s| s));
        }
    }

    /// What an index of a part touches lies in the part's binding, and where the device finds it.
    fn inside(span: &Span, part: &Part, index: &[usize], target: &Target) {
        let (bound, local) = span.bound(part, target);
        assert!(bound.size > 0 && bound.size <= target.max_binding && bound.size.is_multiple_of(4));
        assert!(bound.offset.is_multiple_of(target.alignment) && bound.offset + bound.size <= span.bytes);
        let steps: i64 = (span.axes.iter().zip(index)).take(2).map(|(a, &i)| distances(a, i)[0]).sum();
        let inner: i64 = (span.axes.iter().zip(&part.start)).take(2).map(|(a, &i)| distances(a, i)[0]).sum();
        for run in distances(&span.axes[2], index[2]) {
            let byte = (span.offset + steps + run) as u64 * span.size;
            assert!(byte >= bound.offset && byte + span.size <= bound.offset + bound.size);
            // As the device computes it, in words that wrap.
            let elements = (span.size / span.counted) as i64;
            let found = local.wrapping_add(((steps - inner + run) * elements) as u32);
            assert_eq!(u64::from(found) * span.counted + bound.offset, byte);
        }
    }
}
