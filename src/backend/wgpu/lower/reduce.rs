//! Reductions on the tree T(32, 2048): a kernel for leaves, and one that merges what they give.
//!
//! A *unit* is a kept element. Each leaf of each unit is computed by the lanes of a slot of a
//! workgroup; with several leaves, partial states go to temporary memory, one leaf of a unit after
//! the other, and are merged in blocks until a unit has one.

use super::leaf::{self, LeafKey, Pass};
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
    /// Loops over units, and the steps of inputs and stores.
    pub(super) units: Dims,
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
        assert!(program.checks.is_empty(), "what can fail is not in a pass that reduces");
        let arrays: Vec<&[isize]> = nest.inputs.iter().chain(&nest.stores).map(|s| &s[..]).collect();
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
        let (mut rows, mut row_steps) = match &nest.reduced[..] {
            // Of any length when it is launched, perhaps.
            [len] => (Dims::from_elem(*len, 1), refs.iter().map(|s| s.iter().copied().collect()).collect()),
            loops => collapse(loops, &refs),
        };
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
        if nest.outer.is_empty() && nest.inner.is_empty() && rows.len() == 1 {
            rows[0] = place.len;
        }
        let reduced: usize = rows.iter().product();
        let units: usize = self.units.iter().product();
        let dialect = &lowered.target.dialect;
        if reduced >= MOST {
            return Err(dialect.unsupported(format_args!("a reduction of {reduced} elements to one")));
        }
        let mut work = Work::default();
        if units == 0 {
            return Ok(work);
        }
        let task = Task { lowered, place, rows, reduced, leaves: reduced.div_ceil(LEAF).max(1), units };
        // Where partial states are, twice, for levels to go from one to the other.
        let bytes = |partials: usize| (partials as u64 * 4 * self.words as u64).next_multiple_of(64);
        let blocks = task.leaves.div_ceil(self.block(lowered));
        work.temporaries = vec![bytes(units * task.leaves), bytes(units * blocks)];
        if let Some(parts) = self.whole_leaves(&task) {
            self.leaves(&task, parts, &mut work)?;
            if task.leaves == 1 {
                // Nothing is kept; of no elements something is bound all the same.
                work.temporaries = if reduced == 0 { vec![64] } else { vec![] };
                return Ok(work);
            }
        } else {
            self.scattered_leaves(&task, &mut work)?;
        }
        let (mut partials, mut scale, mut from) = (task.leaves, 1, 0);
        loop {
            let width = partials.next_power_of_two().min(self.block(lowered));
            self.merges(&task, Level { partials, scale, from, width }, &mut work)?;
            if partials <= width {
                return Ok(work);
            }
            partials = partials.div_ceil(width);
            scale *= width;
            from = 1 - from;
        }
    }

    /// Partial states that a workgroup merges.
    fn block(&self, lowered: &Lowered) -> usize {
        let state = super::states::shared_bytes(&self.states.tree());
        let fits = lowered.target.workgroup_memory as usize / state.max(1);
        let fits = fits.clamp(2, 512);
        if fits.is_power_of_two() { fits } else { fits.next_power_of_two() / 2 }
    }

    /// The spans of inputs and stores: over units, then over indices of `run` rows.
    pub(super) fn array_spans(&self, task: &Task<'_>, run: usize) -> Vec<Span> {
        let program = &task.lowered.program;
        let span = |i: usize| {
            let (memory, (offset, bytes), dtype) = task.lowered.array(task.place, i);
            let loops = task.rows.iter().zip(&self.row_steps[i]).map(|(&n, &s)| (n, s as i64)).collect();
            let steps = self.unit_steps[i].iter().map(|&s| Axis::Step(s as i64));
            let axes = steps.chain([Axis::Runs { run, loops }]).collect();
            Span::of(memory, dtype, (offset, bytes), axes)
        };
        (0..program.inputs.len() + program.stores.len()).map(span).collect()
    }

    /// The parameters of inputs and stores: where their elements are, and steps.
    pub(super) fn array_values(&self, values: &mut Values, bounds: &[(Bound, u32)]) {
        for (i, &(_, local)) in bounds.iter().enumerate() {
            values.word(local as usize);
            self.unit_steps[i].iter().for_each(|&s| values.step(s));
            self.row_steps[i].iter().for_each(|&s| values.step(s));
        }
    }

    /// The span of a temporary whose things have `words` words: `each` of them from a unit to the
    /// next, and `step` from an index of the last axis to the next.
    pub(super) fn unit_span(&self, i: usize, bytes: u64, words: usize, (each, step): (usize, usize)) -> Span {
        let steps = self.result_steps.iter().map(|&s| Axis::Step(s as i64 * each as i64));
        let axes = steps.chain([Axis::Step(step as i64)]).collect();
        Span { memory: Memory::Temporary(i), size: 4 * words as u64, counted: 4, bytes, offset: 0, axes }
    }

    /// The parameters of what has so many places from a unit to the next: elements of results, words
    /// of what [`Reduce::unit_span`] spans.
    pub(super) fn unit_values(&self, values: &mut Values, local: u32, each: usize) {
        values.word(local as usize);
        self.result_steps.iter().for_each(|&s| values.step(s * each as isize));
    }

    /// The span of a result: its axes are units, then something that it does not depend on.
    fn result_span(&self, task: &Task<'_>, fold: usize, steps: &[isize]) -> Span {
        let program = &task.lowered.program;
        let i = program.inputs.len() + program.stores.len() + fold;
        let (memory, (offset, bytes), dtype) = task.lowered.array(task.place, i);
        let steps = steps.iter().map(|&s| Axis::Step(s as i64));
        let axes = steps.chain([Axis::Step(0)]).collect();
        Span::of(memory, dtype, (offset, bytes), axes)
    }

    /// The text of leaves that a launch needs.
    pub(super) fn leaf_key(&self, task: &Task<'_>, pass: Pass) -> LeafKey {
        // Lanes that no element comes to are left out.
        let lanes = match self.states.skips_empty_lanes() {
            true => task.reduced.clamp(1, LANES).next_power_of_two(),
            false => LANES,
        };
        let state = super::states::shared_bytes(&self.states.lane());
        let mut threads = 256;
        while threads * state > task.lowered.target.workgroup_memory as usize && threads > lanes {
            threads /= 2;
        }
        let (units, rows) = (self.units.len(), task.rows.len());
        LeafKey { units, rows, lanes, threads, across: self.across, pass }
    }

    /// The spans of whole leaves, inputs and stores first.
    fn whole_spans(&self, task: &Task<'_>) -> Vec<Span> {
        // Of no elements nothing is read.
        let mut spans = if task.reduced > 0 { self.array_spans(task, LEAF) } else { vec![] };
        if task.leaves == 1 {
            let folds = 0..task.lowered.program.folds.len();
            spans.extend(folds.map(|fold| self.result_span(task, fold, &self.result_steps)));
        } else {
            let bytes = (task.units * task.leaves * 4 * self.words) as u64;
            spans.push(self.unit_span(0, bytes.next_multiple_of(64), self.words, (task.leaves, 1)));
        }
        spans
    }

    /// Parts of units and leaves that fit in bindings, if there are such.
    fn whole_leaves(&self, task: &Task<'_>) -> Option<Vec<Part>> {
        let mut extents: SmallVec<[usize; 4]> = self.units.clone();
        extents.push(task.leaves);
        windows::parts(Part::whole(&extents), &self.whole_spans(task), &task.lowered.target)
    }

    fn leaves(&self, task: &Task<'_>, parts: Vec<Part>, work: &mut Work) -> Result<(), Unsupported> {
        let Task { lowered, place, reduced, .. } = *task;
        let spans = self.whole_spans(task);
        let arrays = lowered.program.inputs.len() + lowered.program.stores.len();
        let absent = Bound { memory: Memory::Temporary(0), offset: 0, size: 64 };
        let key = self.leaf_key(task, Pass::Whole { last: task.leaves == 1 });
        let text = lowered.texts.get(Key::Leaf(key.clone()), || leaf::text(lowered, self, &key))?;
        for part in parts {
            let mut bounds: Vec<(Bound, u32)> =
                spans.iter().map(|s| s.bound(&part, &lowered.target)).collect();
            if reduced == 0 {
                bounds.splice(0..0, vec![(absent, 0); arrays]);
            }
            let (units, leaves) = part.len.split_at(self.units.len());
            let slots = part.items();
            for (first_group, groups) in lowered.target.groups(slots.div_ceil(key.slots())) {
                let mut values = Values::new();
                let first_leaf = part.start[self.units.len()];
                for value in [slots, slots / leaves[0], first_group, first_leaf, reduced] {
                    values.word(value);
                }
                values.scalars(place.scalars);
                units[1..].iter().chain(&task.rows[1..]).for_each(|&n| values.word(n));
                self.array_values(&mut values, &bounds[..arrays]);
                let each = if task.leaves == 1 { 1 } else { task.leaves * self.words };
                for &(_, local) in &bounds[arrays..] {
                    self.unit_values(&mut values, local, each);
                }
                let bindings = bounds.iter().map(|&(bound, _)| bound).collect();
                let (text, params) = (text.clone(), values.finish());
                work.dispatches.push(Dispatch { text, params, bindings, groups });
            }
        }
        Ok(())
    }

    fn merges(&self, task: &Task<'_>, level: Level, work: &mut Work) -> Result<(), Unsupported> {
        let Task { lowered, reduced, leaves, units, .. } = *task;
        let Level { partials, scale, from, width } = level;
        let blocks = partials.div_ceil(width);
        let last = blocks == 1;
        let size = 4 * self.words as u64;
        let loops = SmallVec::from_elem((partials, 1), 1);
        let axes = [Axis::Step(partials as i64), Axis::Runs { run: width, loops }].into_iter().collect();
        let span = |i: usize, axes| {
            let (memory, bytes) = (Memory::Temporary(i), work.temporaries[i]);
            Span { memory, size, counted: 4, bytes, offset: 0, axes }
        };
        let mut spans = vec![span(from, axes)];
        if last {
            let folds = 0..lowered.program.folds.len();
            spans.extend(folds.map(|fold| self.result_span(task, fold, &[1])));
        } else {
            let axes = [Axis::Step(blocks as i64), Axis::Step(1)].into_iter().collect();
            spans.push(span(1 - from, axes));
        }
        let all = Part::whole(&[units, blocks]);
        let parts = windows::parts(all, &spans, &lowered.target).ok_or_else(|| lowered.too_large())?;
        let slots = self.block(lowered);
        let key = MergeKey { slots, last };
        let text = lowered.texts.get(Key::Merge(key.clone()), || merge::text(lowered, self, &key))?;
        for part in parts {
            let bounds: Vec<(Bound, u32)> = spans.iter().map(|s| s.bound(&part, &lowered.target)).collect();
            let (items, here, first) = (part.items(), part.len[1], part.start[1]);
            for (first_group, groups) in lowered.target.groups(items.div_ceil(slots / width)) {
                let mut values = Values::new();
                for value in [leaves, reduced, scale, width, partials, items, here, first, first_group] {
                    values.word(value);
                }
                let steps = [partials].into_iter().chain(std::iter::repeat(if last { 1 } else { blocks }));
                for (&(_, local), step) in bounds.iter().zip(steps) {
                    values.word(local as usize);
                    values.word(step);
                }
                let bindings = bounds.iter().map(|&(bound, _)| bound).collect();
                let (text, params) = (text.clone(), values.finish());
                work.dispatches.push(Dispatch { text, params, bindings, groups });
            }
        }
        Ok(())
    }
}

/// A launch.
pub(super) struct Task<'a> {
    pub(super) lowered: &'a Lowered,
    pub(super) place: &'a Place<'a>,
    /// Reduced loops, elements and leaves of a unit.
    pub(super) rows: Dims,
    pub(super) reduced: usize,
    pub(super) leaves: usize,
    pub(super) units: usize,
}

/// A level of the tree: what is merged.
#[derive(Clone, Copy)]
struct Level {
    /// Partial states of a unit, and how many leaves each stands for.
    partials: usize,
    scale: usize,
    /// The temporary that they are in.
    from: usize,
    /// How many become one.
    width: usize,
}
