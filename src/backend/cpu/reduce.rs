//! Launches that fold: the tree T(32, 2048) over any axes.
//!
//! A *unit* is a strip of columns (kept elements that follow each other inside the reduced loops; a
//! single one if the last axis is reduced) at one position of the outer loops. Within a unit the
//! reduced elements, in logical order, make leaves of 2048; leaves merge in adjacent pairs, an odd
//! one moves up. Threads take whole units, or aligned groups of 2^k leaves, which are subtrees, so
//! that the tree and with it every bit of the result is the same for any number of them.

use super::fold::{self, FoldLoops, Leaf, State};
use super::isa::Level;
use super::lower::lower;
use super::map::serial_ns;
use super::threads;
use super::tile::{Arrays, Runner, TileProgram};
use super::walk::{Walk, collapse};
use crate::base::layout::Strides;
use crate::base::shape::Dims;
use crate::kernel::program::{Nest, Program};
use crate::ops::reduce::LEAF;
use smallvec::SmallVec;
use std::ops::Range;

/// Columns of a strip of tiles: their lanes stay in the second-level cache.
const STRIP: usize = 1024;
/// Bytes of a row of a strip whose leaves are folded where they lie, lane after lane: the
/// accumulators of a lane stay in the first-level cache.
const STRIP_BYTES: usize = 32 << 10;
/// Columns that such a strip is not made narrower than for the sake of threads.
const STRIP_LEAST: usize = 512;
/// Columns of a strip whose leaves are kept whole.
const STRIP_KEPT: usize = 32;

/// A program with folds, lowered for its nest.
pub(crate) struct ReduceKernel {
    tiles: TileProgram,
    /// Reduced loops, then the columns of a strip.
    walk: Walk,
    /// Reduced elements of each column.
    rows: usize,
    /// Where leaves lie, if they are folded there.
    in_place: Option<InPlace>,
    /// Loops around the walk: extents and steps of inputs and stores.
    outer: Dims,
    outer_inputs: Vec<Strides>,
    outer_stores: Vec<Strides>,
    /// Columns of a full row, and of a strip.
    columns: usize,
    strip: usize,
    /// Strides along columns, and element sizes, of inputs and stores.
    column_inputs: Vec<(isize, usize)>,
    column_stores: Vec<(isize, usize)>,
    folds: Vec<(&'static dyn FoldLoops, usize)>,
    cost: u64,
    /// Bytes read per element.
    bytes: u64,
}

/// Leaves that lie in memory, because tiles would but copy what they read.
struct InPlace {
    /// The input of each fold.
    inputs: Vec<usize>,
    /// Elements from a row to the next.
    step: isize,
    /// Most columns of a strip.
    strip: usize,
}

/// What a launch does.
struct Task<'a> {
    arrays: &'a Arrays,
    walk: &'a Walk,
    rows: usize,
    in_place: Option<&'a InPlace>,
    strip: usize,
    /// Strips of a full row.
    strips: usize,
}

impl Task<'_> {
    fn leaves(&self) -> usize {
        self.rows.div_ceil(LEAF)
    }
}

/// Partial results of a subtree, and the number of rows in it.
struct Partial {
    states: SmallVec<[u128; 4]>,
    rows: usize,
}

impl ReduceKernel {
    pub(crate) fn new(program: &Program, nest: &Nest, isa: Level) -> ReduceKernel {
        let arrays: Vec<&[isize]> = nest.inputs.iter().chain(&nest.stores).map(|s| &s[..]).collect();
        let (outer_n, reduced_n) = (nest.outer.len(), nest.reduced.len());
        let part = |from: usize, to: usize| arrays.iter().map(|s| &s[from..to]).collect::<Vec<_>>();
        let (mut outer, mut outer_steps) = collapse(&nest.outer, &part(0, outer_n));
        let (inner, inner_steps) =
            collapse(&nest.inner, &part(outer_n + reduced_n, outer_n + reduced_n + nest.inner.len()));
        // Only the last inner loop makes columns; others go around.
        let last = inner.len() - 1;
        outer.extend_from_slice(&inner[..last]);
        for (o, i) in outer_steps.iter_mut().zip(&inner_steps) {
            o.extend_from_slice(&i[..last]);
        }
        let columns = inner[last];
        let folds: Vec<_> = program
            .folds
            .iter()
            .map(|f| {
                let loops =
                    fold::find(f.reduce, f.dtype, isa).expect("the planner asks for supported folds only");
                (loops, f.reduce.output(f.dtype).size())
            })
            .collect();
        let kept = program.folds.iter().any(|f| f.reduce.keeps_leaf());
        let strip = columns.min(if kept { STRIP_KEPT } else { STRIP });

        // The walk: reduced loops, then the columns of a strip.
        let mut dims = nest.reduced.clone();
        let mut steps: Vec<Strides> =
            part(outer_n, outer_n + reduced_n).iter().map(|s| s.iter().copied().collect()).collect();
        if columns > 1 {
            dims.push(columns);
            steps.iter_mut().zip(&inner_steps).for_each(|(s, i)| s.push(i[last]));
        }
        let refs: Vec<&[isize]> = steps.iter().map(|s| &s[..]).collect();
        let (dims, steps) = if strip == columns { collapse(&dims, &refs) } else { keep_last(&dims, &refs) };
        let walk = Walk::new(dims);
        let walk = if strip < columns { walk.with_row(strip) } else { walk };
        let (inputs, stores) = steps.split_at(nest.inputs.len());
        let tiles = lower(program, &walk, inputs, stores, &nest.in_place, isa, false);
        let reduced: Vec<&[isize]> = part(outer_n, outer_n + reduced_n)[..nest.inputs.len()].to_vec();
        let in_place = tiles.plain_folds().and_then(|plain| {
            let (dims, steps) = collapse(&nest.reduced, &reduced);
            let step = steps[plain[0]][0];
            let fits = if columns == 1 {
                walk.is_flat() && step == 1 && folds.iter().all(|(f, _)| f.least().is_some())
            } else {
                dims.len() == 1
                    && folds.len() == 1
                    && folds[0].0.least().is_some_and(|least| columns >= least)
            };
            let size = program.inputs[plain[0]].size();
            let strip = if kept { STRIP_KEPT } else { STRIP_BYTES / size };
            fits.then_some(InPlace { inputs: plain, step, strip })
        });

        let sizes = program.inputs.iter().copied().chain(program.outputs()).map(|d| d.size());
        let column: Vec<(isize, usize)> = inner_steps.iter().map(|s| s[last]).zip(sizes).collect();
        let (column_inputs, column_stores) = column.split_at(nest.inputs.len());
        let (outer_inputs, outer_stores) = outer_steps.split_at(nest.inputs.len());
        let bytes: usize = program.inputs.iter().map(|d| d.size()).sum();
        ReduceKernel {
            tiles,
            walk,
            rows: nest.reduced_len(),
            in_place,
            outer,
            outer_inputs: outer_inputs.to_vec(),
            outer_stores: outer_stores.to_vec(),
            columns,
            strip,
            column_inputs: column_inputs.to_vec(),
            column_stores: column_stores.to_vec(),
            folds,
            cost: program.cost(),
            bytes: bytes as u64,
        }
    }

    /// Runs over all elements (`len` of them, if the nest is flat).
    ///
    /// # Safety
    /// The arrays hold the nest that the kernel was made for.
    pub(crate) unsafe fn run(&self, arrays: &Arrays, len: usize) {
        let outer = self.outer.iter().product::<usize>();
        let flat = outer == 1 && self.columns == 1 && self.walk.is_flat();
        let longer;
        let (walk, rows) = match flat && len != self.rows {
            true => {
                longer = self.walk.with_row(len);
                (&longer, len)
            }
            false => (&self.walk, self.rows),
        };
        let leaves = rows.div_ceil(LEAF);
        let work = serial_ns((outer * self.columns * rows) as u64, self.cost, self.bytes);
        let threads = threads::worth(work);
        let in_place = self.in_place.as_ref().filter(|_| rows > 0);
        let strip = match in_place {
            Some(leaf) => {
                let wanted = if threads == 1 { 1 } else { (threads * 4).div_ceil(outer * leaves.max(1)) };
                let most = self.columns.div_ceil(wanted).max(STRIP_LEAST).min(leaf.strip);
                // Strips about as wide as each other, of whole cache lines.
                let even = self.columns.div_ceil(self.columns.div_ceil(most));
                even.next_multiple_of(16).min(self.columns)
            }
            None => self.strip,
        };
        let task = &Task { arrays, walk, rows, in_place, strip, strips: self.columns.div_ceil(strip) };
        let units = outer * task.strips;
        if threads == 1 {
            // SAFETY: passed on.
            return unsafe { self.units(task, 0..units) };
        }
        if units >= threads * 4 || leaves <= 1 {
            let pieces = (outer * self.columns * rows).saturating_mul(self.bytes as usize) / threads::PIECE;
            let tasks = units.min(pieces.max(threads * 4));
            threads::sweep(tasks, |i| {
                // SAFETY: units are disjoint; the rest is passed on.
                unsafe { self.units(task, units * i / tasks..units * (i + 1) / tasks) }
            });
            return;
        }
        let most = threads::PIECE / (task.strip * LEAF * self.bytes as usize).max(1);
        let group = leaves.div_ceil((threads * 4).div_ceil(units)).min(most).max(1).next_power_of_two();
        let groups = leaves.div_ceil(group);
        let partials = threads::sweep(units * groups, |i| {
            let (unit, first) = (i / groups, i % groups * group);
            self.with_runner(task, |runner| {
                let mut stack = Stack::new(self, task, group);
                // SAFETY: groups are disjoint; the rest is passed on.
                unsafe { self.subtree(task, runner, &mut stack, unit, first..leaves.min(first + group)) };
                stack.into_partial()
            })
        });
        let mut partials = partials.into_iter();
        let mut stack = Stack::new(self, task, groups);
        for unit in 0..units {
            stack.clear(self.width(task, unit));
            for partial in partials.by_ref().take(groups) {
                stack.top()[..partial.states.len()].copy_from_slice(&partial.states);
                stack.push(partial.rows);
            }
            stack.finish();
            // SAFETY: this thread alone writes results now.
            unsafe { self.write(task, unit, &mut stack) };
        }
    }

    /// Lends a runner of tiles to `body`, if there are tiles.
    fn with_runner<R>(&self, task: &Task<'_>, body: impl FnOnce(Option<&mut Runner<'_>>) -> R) -> R {
        match task.in_place {
            Some(_) => body(None),
            None => self.tiles.run(task.arrays, |runner| body(Some(runner))),
        }
    }

    /// Columns of a unit; the last strip may be narrower.
    fn width(&self, task: &Task<'_>, unit: usize) -> usize {
        task.strip.min(self.columns - unit % task.strips * task.strip)
    }

    /// # Safety
    /// As [`ReduceKernel::run`]; nobody else writes these units.
    unsafe fn units(&self, task: &Task<'_>, units: Range<usize>) {
        let mut stack = Stack::new(self, task, task.leaves());
        self.with_runner(task, |mut runner| {
            for unit in units {
                // SAFETY: passed on.
                unsafe {
                    let runner = runner.as_deref_mut();
                    self.subtree(task, runner, &mut stack, unit, 0..task.leaves());
                    self.write(task, unit, &mut stack);
                }
            }
        });
    }

    /// Leaves the merged result of some leaves of a unit on the stack: of a subtree, because the
    /// range starts at a multiple of its length's next power of two.
    ///
    /// # Safety
    /// As [`ReduceKernel::run`]; nobody else runs these leaves. A runner is given unless leaves are
    /// folded in place.
    unsafe fn subtree(
        &self,
        task: &Task<'_>,
        runner: Option<&mut Runner<'_>>,
        stack: &mut Stack<'_>,
        unit: usize,
        leaves: Range<usize>,
    ) {
        let w = self.width(task, unit);
        stack.clear(w);
        match (task.in_place, runner) {
            // SAFETY: passed on.
            (Some(leaf), _) => unsafe { self.leaves(task, leaf, stack, unit, leaves) },
            // SAFETY: passed on.
            (None, Some(runner)) => unsafe { self.tiles(task, runner, stack, unit, leaves) },
            (None, None) => unreachable!("tiles have a runner"),
        }
        stack.finish();
    }

    /// Pushes leaves, folded where they lie.
    ///
    /// # Safety
    /// As [`ReduceKernel::run`].
    unsafe fn leaves(
        &self,
        task: &Task<'_>,
        leaf: &InPlace,
        stack: &mut Stack<'_>,
        unit: usize,
        leaves: Range<usize>,
    ) {
        let (outer, column) = self.place(task, unit);
        let together = match self.columns {
            1 => self.folds.iter().map(|(f, _)| f.together()).min().unwrap_or(1),
            _ => 1,
        };
        let end = task.rows.min(leaves.end * LEAF);
        for first in leaves.step_by(together).map(|l| l * LEAF) {
            let rows = (together * LEAF).min(end - first);
            let w = stack.w;
            for ((f, lanes, out), &k) in stack.states().zip(&leaf.inputs) {
                let start = first as isize * leaf.step * self.column_inputs[k].1 as isize;
                let start = start + self.offset(outer, &self.outer_inputs[k], column, self.column_inputs[k]);
                let base = task.arrays.inputs[k] as *const u8;
                let values = Leaf { values: base.wrapping_offset(start), step: leaf.step, rows, first };
                // SAFETY: the leaf lies within the array; lanes are as large as the loops ask for.
                unsafe { f.leaf(values, lanes, w, out) };
            }
            stack.push(rows);
        }
    }

    /// Pushes leaves whose values tiles compute.
    ///
    /// # Safety
    /// As [`ReduceKernel::subtree`].
    unsafe fn tiles(
        &self,
        task: &Task<'_>,
        runner: &mut Runner<'_>,
        stack: &mut Stack<'_>,
        unit: usize,
        leaves: Range<usize>,
    ) {
        let w = stack.w;
        let (outer, column) = self.place(task, unit);
        for (k, base) in runner.bases.iter_mut().enumerate() {
            *base = self.offset(outer, &self.outer_inputs[k], column, self.column_inputs[k]);
        }
        for (k, base) in runner.store_bases.iter_mut().enumerate() {
            *base = self.offset(outer, &self.outer_stores[k], column, self.column_stores[k]);
        }
        let narrowed;
        let walk = if w < task.strip {
            narrowed = task.walk.with_row(w);
            &narrowed
        } else {
            task.walk
        };
        // Of no rows there is one leaf, which is empty.
        for first in (leaves.start..leaves.end.max(1)).map(|l| l * LEAF) {
            let rows = LEAF.min(task.rows - first);
            for (f, lanes, _) in stack.states() {
                // SAFETY: the lanes are as large as the loops ask for.
                unsafe { f.reset(lanes, w) };
            }
            walk.tiles(first * w..(first + rows) * w, self.tiles.tile, |cursor, start, n| {
                // SAFETY: the walk's own tiles; values and lanes are as the loops ask for.
                unsafe {
                    runner.tile(cursor, n);
                    for (k, (f, lanes, _)) in stack.states().enumerate() {
                        f.add(lanes, w, start - first * w, runner.folded(k), n, first);
                    }
                }
            });
            for (f, lanes, out) in stack.states() {
                // SAFETY: the arrays are as large as the loops ask for.
                unsafe { f.fold(lanes, w, rows, out) };
            }
            stack.push(rows);
        }
    }

    /// A unit's number in the outer loops, and its first column.
    fn place(&self, task: &Task<'_>, unit: usize) -> (usize, usize) {
        (unit / task.strips, unit % task.strips * task.strip)
    }

    /// Offset in bytes of a position in the outer loops and a column, for an array with these steps.
    fn offset(
        &self,
        mut outer: usize,
        steps: &[isize],
        column: usize,
        (step, size): (isize, usize),
    ) -> isize {
        let mut offset = column as isize * step;
        for d in (1..self.outer.len()).rev() {
            offset += (outer % self.outer[d]) as isize * steps[d];
            outer /= self.outer[d];
        }
        offset += steps.first().map_or(0, |s| outer as isize * s);
        offset * size as isize
    }

    /// Writes a unit's results.
    ///
    /// # Safety
    /// As [`ReduceKernel::run`]; nobody else writes this unit.
    unsafe fn write(&self, task: &Task<'_>, unit: usize, stack: &mut Stack<'_>) {
        let first = unit / task.strips * self.columns + unit % task.strips * task.strip;
        let outputs = &task.arrays.outputs[task.arrays.outputs.len() - self.folds.len()..];
        let w = stack.w;
        stack.waiting.clear();
        for (((f, _, state), (_, size)), &out) in stack.states().zip(&self.folds).zip(outputs) {
            // SAFETY: the output holds one element per kept position.
            unsafe { f.finish(state, w, (out as *mut u8).add(first * size)) };
        }
    }
}

/// As `collapse`, but the last loop stays on its own.
fn keep_last(dims: &[usize], steps: &[&[isize]]) -> (Dims, Vec<Strides>) {
    let last = dims.len() - 1;
    let front: Vec<&[isize]> = steps.iter().map(|s| &s[..last]).collect();
    let (mut out, mut cut) = collapse(&dims[..last], &front);
    out.push(dims[last]);
    cut.iter_mut().zip(steps).for_each(|(c, s)| c.push(s[last]));
    (out, cut)
}

/// Subtrees waiting for their right neighbours, as in a binary counter: merging equals adjacent
/// pairing level by level, with odd ones moving up. Also the memory of lanes.
struct Stack<'a> {
    kernel: &'a ReduceKernel,
    in_place: bool,
    /// Columns now.
    w: usize,
    lanes: SmallVec<[u128; 4]>,
    /// The states of one subtree after another, `size` words each.
    states: SmallVec<[u128; 16]>,
    size: usize,
    /// Rows of subtrees, and the numbers of pushes that they hold, decreasing.
    waiting: SmallVec<[(usize, usize); 16]>,
}

/// The place of `n` numbers of a state, and behind them that of the next ones.
fn taken(from: &mut *mut u128, size: usize, n: usize) -> *mut u8 {
    let here = from.cast::<u8>();
    *from = from.wrapping_add(words(size, n));
    here
}

/// Words that an array of a state takes.
fn words(size: usize, n: usize) -> usize {
    (size * n).div_ceil(size_of::<u128>())
}

impl<'a> Stack<'a> {
    /// Room for the units of a task.
    fn new(kernel: &'a ReduceKernel, task: &Task<'_>, pushes: usize) -> Stack<'a> {
        let (w, in_place) = (task.strip, task.in_place.is_some());
        let (mut size, mut lanes) = (0, 0);
        for (f, _) in &kernel.folds {
            let ((a, b), (n, m)) = (f.sizes(), f.lanes(w, in_place));
            size += words(a, w) + words(b, w);
            lanes += words(a, n * w) + words(b, m * w);
        }
        let depth = pushes.max(1).ilog2() as usize + 2;
        Stack {
            kernel,
            in_place,
            w,
            lanes: SmallVec::from_elem(0, lanes),
            states: SmallVec::from_elem(0, size * depth),
            size,
            waiting: SmallVec::new(),
        }
    }

    fn clear(&mut self, w: usize) {
        self.w = w;
        self.waiting.clear();
    }

    /// Memory of the next subtree.
    fn top(&mut self) -> &mut [u128] {
        &mut self.states[self.size * self.waiting.len()..][..self.size]
    }

    /// For each fold its lanes and the state of the next subtree.
    fn states(&mut self) -> impl Iterator<Item = (&'a dyn FoldLoops, State, State)> + use<'a> {
        let (w, in_place, next) = (self.w, self.in_place, self.waiting.len());
        let (kernel, mut lanes) = (self.kernel, self.lanes.as_mut_ptr());
        kernel.folds.iter().zip(self.kept([next])).map(move |((f, _), [state])| {
            let ((a, b), (n, m)) = (f.sizes(), f.lanes(w, in_place));
            let lanes = State { a: taken(&mut lanes, a, n * w), b: taken(&mut lanes, b, m * w) };
            (*f as &dyn FoldLoops, lanes, state)
        })
    }

    /// For each fold the states of some subtrees, which all come from one pointer.
    fn kept<const N: usize>(
        &mut self,
        subtrees: [usize; N],
    ) -> impl Iterator<Item = [State; N]> + use<'a, N> {
        let (w, size, all) = (self.w, self.size, self.states.as_mut_ptr());
        let mut next = subtrees.map(|n| all.wrapping_add(n * size));
        self.kernel.folds.iter().map(move |(f, _)| {
            let (a, b) = f.sizes();
            next.each_mut().map(|next| State { a: taken(next, a, w), b: taken(next, b, w) })
        })
    }

    /// Takes in the subtree at the top.
    fn push(&mut self, rows: usize) {
        self.waiting.push((rows, 1));
        while let [.., (_, a), (_, b)] = self.waiting[..]
            && a == b
        {
            self.merge();
        }
    }

    /// Merges all into the bottom.
    fn finish(&mut self) {
        while self.waiting.len() > 1 {
            self.merge();
        }
    }

    fn merge(&mut self) {
        let (right, pushes) = self.waiting.pop().expect("two subtrees");
        let (left, before) = self.waiting.pop().expect("two subtrees");
        let first = self.waiting.len();
        for ((f, _), [a, b]) in self.kernel.folds.iter().zip(self.kept([first, first + 1])) {
            // SAFETY: both states hold w columns.
            unsafe { f.merge(a, b, self.w, (left, right)) };
        }
        self.waiting.push((left + right, before + pushes));
    }

    /// The bottom.
    fn into_partial(self) -> Partial {
        Partial { states: self.states[..self.size].into(), rows: self.waiting[0].0 }
    }
}
