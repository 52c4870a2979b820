//! Leaves that touch more than a binding holds: their rows are taken part after part. What the lanes
//! have is kept in temporary memory in between.

use super::leaf::{self, Pass};
use super::params::Values;
use super::reduce::{Reduce, Task};
use super::windows::{self, Part, Span};
use super::{Key, element};
use crate::backend::wgpu::dispatch::{Bound, Dispatch, Work};
use crate::kernel::dialect::Unsupported;
use crate::ops::reduce::LEAF;

impl Reduce {
    /// Computes the partial state of every leaf, one leaf of all units after the other; moments take
    /// two passes.
    pub(super) fn scattered_leaves(&self, task: &Task<'_>, work: &mut Work) -> Result<(), Unsupported> {
        let lanes = self.leaf_key(task, Pass::First).lanes;
        let kept = work.temporaries.len();
        let bytes = task.units * lanes * self.kept_words(Pass::First) * 4;
        work.temporaries.push((bytes as u64).next_multiple_of(64));
        let both = [Pass::First, Pass::Second];
        let passes = if self.states.has_moments() { &both[..] } else { &both[..1] };
        for leaf in 0..task.leaves {
            for &pass in passes {
                self.pass(task, leaf, pass, kept, work)?;
            }
        }
        Ok(())
    }

    /// A pass over a leaf of all units; `kept` is the temporary of lanes.
    fn pass(
        &self,
        task: &Task<'_>,
        leaf: usize,
        pass: Pass,
        kept: usize,
        work: &mut Work,
    ) -> Result<(), Unsupported> {
        let lowered = task.lowered;
        let key = self.leaf_key(task, pass);
        let text = lowered.texts.get(Key::Leaf(key.clone()), || leaf::text(lowered, self, &key))?;
        let mut spans: Vec<Span> = self.array_spans(task, 1);
        let arrays = spans.len();
        let mut partials = self.unit_span(0, work.temporaries[0], self.words, (task.leaves, 0));
        partials.offset = leaf as i64;
        spans.push(partials);
        let words = self.kept_words(pass) * key.lanes;
        spans.push(self.unit_span(kept, work.temporaries[kept], words, (1, 0)));
        let (first, axis) = (leaf * LEAF, self.units.len());
        let rows = LEAF.min(task.reduced - first);
        let mut all = Part::whole(&self.units);
        all.start.push(first);
        all.len.push(rows);
        for part in windows::parts(all, &spans, &lowered.target).ok_or_else(|| lowered.too_large())? {
            let bounds: Vec<(Bound, u32)> = spans.iter().map(|s| s.bound(&part, &lowered.target)).collect();
            let (start, end) = (part.start[axis], part.start[axis] + part.len[axis]);
            let (resumed, completed) = (start > first, end == first + rows);
            let slots = part.items() / part.len[axis];
            for (first_group, groups) in lowered.target.groups(slots.div_ceil(key.slots())) {
                let mut values = Values::new();
                for value in [slots, first_group, start, end, rows, resumed.into(), completed.into()] {
                    values.word(value);
                }
                values.scalars(task.place.scalars);
                part.len[1..axis].iter().chain(&task.rows[1..]).for_each(|&n| values.word(n));
                self.array_values(&mut values, &bounds[..arrays]);
                self.unit_values(&mut values, bounds[arrays].1, task.leaves * self.words);
                self.unit_values(&mut values, bounds[arrays + 1].1, words);
                let bindings = bounds.iter().map(|&(bound, _)| bound).collect();
                let (text, params) = (text.clone(), values.finish());
                work.dispatches.push(Dispatch { text, params, bindings, groups });
            }
        }
        Ok(())
    }

    /// Words of what a lane keeps in a pass.
    fn kept_words(&self, pass: Pass) -> usize {
        let atoms = self.states.lane();
        let words = |i: usize| element::words(atoms[i]);
        match pass {
            Pass::Second => self.states.moments().flat_map(|f| self.states.lane_places(f)).map(words).sum(),
            _ => (0..atoms.len()).map(words).sum(),
        }
    }
}
