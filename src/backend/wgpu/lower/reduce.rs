//! Reductions on the tree T(32, 2048): a kernel for leaves, and one that merges what they give.
//!
//! A *unit* is a kept element. Each leaf of each unit is computed by the lanes of a slot of a
//! workgroup; with several leaves, partial states go to temporary memory, one leaf of a unit after
//! the other, and are merged in blocks until a unit has one.

use super::leaf::{self, LeafKey};
use super::map::{merged, row_major};
use super::merge::{self, MergeKey};
use super::params::Values;
use super::states::States;
use super::windows::{self, Axis, Part, Span};
use super::{Key, Lowered, Place, element};
use crate::backend::wgpu::dispatch::{Bound, Dispatch, Memory, Work};
use crate::base::layout::{Strides, collapse};
use crate::base::shape::Dims;
use crate::kernel::dialect::{Dialect, Unsupported};
use crate::ops::reduce::{LANES, LEAF};
use smallvec::SmallVec;

/// Most elements that go into one: their positions are 32-bit words.
const MOST: usize = 1 << 31;

/// A nest that folds, collapsed.
#[derive(Debug)]
pub(super) struct Reduce {
    pub(super) states: States,
    /// Loops over units, and the steps of inputs, stores and positions (if there are checks).
    units: Dims,
    unit_steps: Vec<Strides>,
    /// Steps of results.
    result_steps: Strides,
    /// Reduced loops and steps.
    rows: Dims,
    row_steps: Vec<Strides>,
    /// Words of a subtree's state.
    pub(super) words: usize,
    /// Whether neighbours in memory are units rather than rows.
    across: bool,
}

impl Reduce {
    pub(super) fn new(lowered: &Lowered) -> Reduce {
        let (program, nest) = (&lowered.program, &lowered.nest);
        let (outer, reduced, inner) = (nest.outer.len(), nest.reduced.len(), nest.inner.len());
        let all: Vec<usize> = nest.outer.iter().chain(&nest.reduced).chain(&nest.inner).copied().collect();
        let positions = row_major(&all);
        let mut arrays: Vec<&[isize]> = nest.inputs.iter().chain(&nest.stores).map(|s| &s[..]).collect();
        if !program.checks.is_empty() {
            arrays.push(&positions);
        }
        let kept: Dims = nest.outer.iter().chain(&nest.inner).copied().collect();
        let results = row_major(&kept);
        let mut unit_steps: Vec<Strides> = arrays
            .iter()
            .map(|s| s[..outer].iter().chain(&s[outer + reduced..]).copied().collect())
            .collect();
        debug_assert!(arrays.iter().all(|s| s.len() == outer + reduced + inner));
        unit_steps.push(results);
        let refs: Vec<&[isize]> = unit_steps.iter().map(|s| &s[..]).collect();
        let (units, mut unit_steps) = merged(&kept, &refs);
        let result_steps = unit_steps.pop().expect("the results'");
        let refs: Vec<&[isize]> = arrays.iter().map(|s| &s[outer..outer + reduced]).collect();
        let (mut rows, mut row_steps) = collapse(&nest.reduced, &refs);
        if rows.is_empty() {
            rows.push(1);
            row_steps.iter_mut().for_each(|s| s.push(0));
        }
        let states = States::new(program);
        let words = states.tree().into_iter().map(element::words).sum();
        let inputs = program.inputs.len();
        let fast = |steps: &[Strides]| steps[..inputs].iter().filter(|s| s.last() == Some(&1)).count();
        let across = fast(&unit_steps) > fast(&row_steps);
        Reduce { states, units, unit_steps, result_steps, rows, row_steps, words, across }
    }

    /// The dispatches of a launch.
    pub(super) fn work(&self, lowered: &Lowered, place: &Place<'_>) -> Result<Work, Unsupported> {
        let mut rows = self.rows.clone();
        let nest = &lowered.nest;
        if nest.outer.is_empty() && nest.inner.is_empty() && rows.len() == 1 && !nest.is_empty() {
            rows[0] = place.len;
        }
        let reduced: usize = rows.iter().product();
        let units: usize = self.units.iter().product();
        let dialect = &lowered.target.dialect;
        if reduced >= MOST {
            return Err(dialect.unsupported(format_args!("a reduction of {reduced} elements to one")));
        }
        let mut work = Work { checks: lowered.program.checks.len(), ..Work::default() };
        if units == 0 {
            return Ok(work);
        }
        let leaves = reduced.div_ceil(LEAF).max(1);
        let state = 4 * self.words as u64;
        // Partial states, twice; or for arrays of no elements something to bind.
        let (first, second) = match leaves {
            1 => (64, 0),
            _ => (units * leaves, units * leaves.div_ceil(self.block(lowered))),
        };
        let bytes = |partials: usize| (partials as u64 * state).next_multiple_of(64);
        work.temporaries.extend([bytes(first), bytes(second)].iter().filter(|&&b| b > 0));
        if leaves == 1 {
            work.temporaries.truncate(if reduced == 0 { 1 } else { 0 });
        }
        self.leaves(lowered, place, &rows, leaves, &mut work)?;
        let (mut partials, mut scale, mut from) = (leaves, 1, 0);
        while partials > 1 {
            let width = partials.next_power_of_two().min(self.block(lowered));
            self.merges(
                lowered,
                place,
                Level { leaves, reduced, units, partials, scale, from, width },
                &mut work,
            )?;
            partials = partials.div_ceil(width);
            scale *= width;
            from = 1 - from;
        }
        Ok(work)
    }

    /// Partial states that a workgroup merges.
    fn block(&self, lowered: &Lowered) -> usize {
        let state = super::states::shared_bytes(&self.states.tree());
        let fits = lowered.target.workgroup_memory as usize / state.max(1);
        let fits = fits.clamp(2, 512);
        if fits.is_power_of_two() { fits } else { fits.next_power_of_two() / 2 }
    }

    /// The span of a result: its axes are units, then something that it does not depend on.
    fn result_span(&self, lowered: &Lowered, place: &Place<'_>, fold: usize, steps: &[isize]) -> Span {
        let i = lowered.program.inputs.len() + lowered.program.stores.len() + fold;
        let (memory, (offset, bytes), dtype) = lowered.array(place, i);
        let steps = steps.iter().map(|&s| Axis::Step(s as i64));
        let axes = steps.chain([Axis::Step(0)]).collect();
        Span { memory, size: dtype.size() as u64, bytes, offset: offset as i64, axes }
    }

    fn leaves(
        &self,
        lowered: &Lowered,
        place: &Place<'_>,
        rows: &Dims,
        leaves: usize,
        work: &mut Work,
    ) -> Result<(), Unsupported> {
        let program = &lowered.program;
        let arrays = program.inputs.len() + program.stores.len();
        let reduced: usize = rows.iter().product();
        // Of no elements nothing is read.
        let absent = Bound { memory: Memory::Temporary(0), offset: 0, size: 64 };
        let mut spans: Vec<Span> = Vec::new();
        for i in (0..arrays).filter(|_| reduced > 0) {
            let (memory, (offset, bytes), dtype) = lowered.array(place, i);
            let loops = rows.iter().zip(&self.row_steps[i]).map(|(&n, &s)| (n, s as i64)).collect();
            let steps = self.unit_steps[i].iter().map(|&s| Axis::Step(s as i64));
            let axes = steps.chain([Axis::Runs { run: LEAF, loops }]).collect();
            spans.push(Span { memory, size: dtype.size() as u64, bytes, offset: offset as i64, axes });
        }
        let last = leaves == 1;
        if last {
            let results = (0..program.folds.len())
                .map(|fold| self.result_span(lowered, place, fold, &self.result_steps));
            spans.extend(results);
        } else {
            let steps = self.result_steps.iter().map(|&s| Axis::Step(s as i64 * leaves as i64));
            let (memory, size) = (Memory::Temporary(0), 4 * self.words as u64);
            let axes = steps.chain([Axis::Step(1)]).collect();
            spans.push(Span { memory, size, bytes: work.temporaries[0], offset: 0, axes });
        }
        let mut extents: SmallVec<[usize; 4]> = self.units.clone();
        extents.push(leaves);
        let parts = windows::parts(&extents, &spans, &lowered.target).ok_or_else(|| lowered.too_large())?;
        // Lanes that no element comes to are left out.
        let lanes = match self.states.skips_empty_lanes() {
            true => reduced.clamp(1, LANES).next_power_of_two(),
            false => LANES,
        };
        let state = super::states::shared_bytes(&self.states.lane());
        let mut threads = 256;
        while threads * state > lowered.target.workgroup_memory as usize && threads > lanes {
            threads /= 2;
        }
        let key =
            LeafKey { units: self.units.len(), rows: rows.len(), lanes, threads, across: self.across, last };
        let text = lowered.text(Key::Leaf(key.clone()), || leaf::text(lowered, self, &key))?;
        for part in parts {
            let mut bounds: Vec<(Bound, u32)> =
                spans.iter().map(|s| s.bound(&part, &lowered.target)).collect();
            if reduced == 0 {
                bounds.splice(0..0, vec![(absent, 0); arrays]);
            }
            let (units, leaves) = part.len.split_at(self.units.len());
            let slots = part.items();
            let groups = slots.div_ceil(threads / lanes);
            for first_group in (0..groups).step_by(lowered.target.max_groups as usize) {
                let mut values = Values::new();
                values.word(slots);
                values.word(slots / leaves[0]);
                values.word(first_group);
                values.word(part.start[self.units.len()]);
                values.word(reduced);
                values.scalars(place.scalars);
                units[1..].iter().for_each(|&n| values.word(n));
                rows[1..].iter().for_each(|&n| values.word(n));
                for (i, &(_, local)) in bounds.iter().enumerate() {
                    values.word(local as usize);
                    match i.checked_sub(arrays) {
                        None => {
                            self.unit_steps[i].iter().for_each(|&s| values.step(s));
                            self.row_steps[i].iter().for_each(|&s| values.step(s));
                        }
                        Some(_) if last => self.result_steps.iter().for_each(|&s| values.step(s)),
                        Some(_) => {
                            let total = extents[self.units.len()] as isize;
                            self.result_steps.iter().for_each(|&s| values.step(s * total));
                        }
                    }
                }
                let mut bindings: Vec<Bound> = bounds.iter().map(|&(bound, _)| bound).collect();
                if let Some(positions) = self.unit_steps.get(arrays) {
                    let first: usize = part.start.iter().zip(positions).map(|(&i, &s)| i * s as usize).sum();
                    values.word(first);
                    positions.iter().for_each(|&s| values.step(s));
                    self.row_steps[arrays].iter().for_each(|&s| values.step(s));
                    bindings.push(Bound { memory: Memory::Status, offset: 0, size: lowered.status_bytes() });
                }
                let groups = (groups - first_group).min(lowered.target.max_groups as usize) as u32;
                work.dispatches.push(Dispatch {
                    text: text.clone(),
                    params: values.finish(),
                    bindings,
                    groups,
                });
            }
        }
        Ok(())
    }

    fn merges(
        &self,
        lowered: &Lowered,
        place: &Place<'_>,
        level: Level,
        work: &mut Work,
    ) -> Result<(), Unsupported> {
        let Level { leaves, reduced, units, partials, scale, from, width } = level;
        let blocks = partials.div_ceil(width);
        let last = blocks == 1;
        let size = 4 * self.words as u64;
        let loops = SmallVec::from_elem((partials, 1), 1);
        let axes = [Axis::Step(partials as i64), Axis::Runs { run: width, loops }].into_iter().collect();
        let span = |i: usize, axes| {
            let (memory, bytes) = (Memory::Temporary(i), work.temporaries[i]);
            Span { memory, size, bytes, offset: 0, axes }
        };
        let mut spans = vec![span(from, axes)];
        if last {
            let folds = 0..lowered.program.folds.len();
            spans.extend(folds.map(|fold| self.result_span(lowered, place, fold, &[1])));
        } else {
            let axes = [Axis::Step(blocks as i64), Axis::Step(1)].into_iter().collect();
            spans.push(span(1 - from, axes));
        }
        let parts: Vec<Part> =
            windows::parts(&[units, blocks], &spans, &lowered.target).ok_or_else(|| lowered.too_large())?;
        let slots = self.block(lowered);
        let key = MergeKey { slots, last };
        let text = lowered.text(Key::Merge(key.clone()), || merge::text(lowered, self, &key))?;
        for part in parts {
            let bounds: Vec<(Bound, u32)> = spans.iter().map(|s| s.bound(&part, &lowered.target)).collect();
            let groups = part.items().div_ceil(slots / width);
            for first_group in (0..groups).step_by(lowered.target.max_groups as usize) {
                let mut values = Values::new();
                for value in
                    [leaves, reduced, scale, width, partials, part.items(), part.len[1], part.start[1]]
                {
                    values.word(value);
                }
                values.word(first_group);
                values.word(bounds[0].1 as usize);
                values.word(partials);
                for &(_, local) in &bounds[1..] {
                    values.word(local as usize);
                    values.word(if last { 1 } else { blocks });
                }
                let bindings = bounds.iter().map(|&(bound, _)| bound).collect();
                let groups = (groups - first_group).min(lowered.target.max_groups as usize) as u32;
                work.dispatches.push(Dispatch {
                    text: text.clone(),
                    params: values.finish(),
                    bindings,
                    groups,
                });
            }
        }
        Ok(())
    }
}

/// A level of the tree: what is merged.
#[derive(Clone, Copy)]
struct Level {
    /// Leaves and elements of a unit.
    leaves: usize,
    reduced: usize,
    units: usize,
    /// Partial states of a unit, and how many leaves each stands for.
    partials: usize,
    scale: usize,
    /// The temporary that they are in.
    from: usize,
    /// How many become one.
    width: usize,
}
