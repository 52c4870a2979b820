//! Launches that fold: the tree T(32, 2048) over any axes.
//!
//! A *unit* is a strip of columns (kept elements that follow each other inside the reduced loops; a
//! single one if the last axis is reduced) at one position of the outer loops. Within a unit the
//! reduced elements, in logical order, make leaves of 2048; leaves merge in adjacent pairs, an odd
//! one moves up. Threads take whole units, or aligned groups of 2^k leaves, which are subtrees, so
//! that the tree and with it every bit of the result is the same for any number of them.

use super::fold::{self, FoldLoops, State};
use super::isa::Level;
use super::map::Failure;
use super::threads;
use super::tile::{Arrays, Runner, TileProgram};
use super::walk::{Walk, collapse};
use crate::base::layout::Strides;
use crate::base::settings;
use crate::base::shape::Dims;
use crate::kernel::program::{Nest, Program};
use crate::ops::reduce::{LANES, LEAF};

/// Columns of a strip: their lanes stay in the second-level cache.
const STRIP: usize = 1024;
/// Columns of a strip whose leaves are kept whole.
const STRIP_KEPT: usize = 32;

/// A program with folds, lowered for its nest.
pub(crate) struct ReduceKernel {
    tiles: TileProgram,
    extent: Extent,
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
}

/// How far a unit extends.
struct Extent {
    /// Reduced loops, then the columns of a strip.
    walk: Walk,
    /// Reduced elements of each column.
    rows: usize,
}

/// Partial results of a subtree: one state per fold, and the number of rows in it.
struct Partial {
    states: Vec<Lanes>,
    rows: usize,
}

/// Owned memory of a state.
struct Lanes {
    a: Vec<u128>,
    b: Vec<u128>,
}

impl Lanes {
    fn new(sizes: (usize, usize), lanes: usize) -> Lanes {
        let array = |size: usize| vec![0; (size * lanes).div_ceil(16)];
        Lanes { a: array(sizes.0), b: array(sizes.1) }
    }

    fn state(&mut self) -> State {
        State { a: self.a.as_mut_ptr().cast(), b: self.b.as_mut_ptr().cast() }
    }
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
        let tiles = TileProgram::new(program, &walk, inputs, stores, &nest.in_place, isa);

        let sizes = program.inputs.iter().copied().chain(program.outputs()).map(|d| d.size());
        let column: Vec<(isize, usize)> = inner_steps.iter().map(|s| s[last]).zip(sizes).collect();
        let (column_inputs, column_stores) = column.split_at(nest.inputs.len());
        let (outer_inputs, outer_stores) = outer_steps.split_at(nest.inputs.len());
        let bytes: usize = program.inputs.iter().map(|d| d.size()).sum();
        ReduceKernel {
            tiles,
            extent: Extent { walk, rows: nest.reduced_len() },
            outer,
            outer_inputs: outer_inputs.to_vec(),
            outer_stores: outer_stores.to_vec(),
            columns,
            strip,
            column_inputs: column_inputs.to_vec(),
            column_stores: column_stores.to_vec(),
            folds,
            cost: program.cost() + bytes as u64 / 2,
        }
    }

    /// Runs over all elements (`len` of them, if the nest is flat); gives the first failed check, if
    /// any fails.
    ///
    /// # Safety
    /// The arrays hold the nest that the kernel was made for.
    pub(crate) unsafe fn run(&self, arrays: &Arrays, len: usize) -> Option<Failure> {
        let strips = self.columns.div_ceil(self.strip);
        let units = self.outer.iter().product::<usize>() * strips;
        let flat = units == 1 && self.columns == 1 && self.extent.walk.is_flat();
        let extent = match flat && len != self.extent.rows {
            true => &Extent { walk: self.extent.walk.with_row(len), rows: len },
            false => &self.extent,
        };
        let work = (units * self.strip * extent.rows) as u64 * self.cost / 10;
        let leaves = extent.rows.div_ceil(LEAF);
        let small = work < settings::current().parallel_ns as u64;
        let threads = if small { 1 } else { threads::count() };
        if threads == 1 {
            // SAFETY: passed on.
            return unsafe { self.units(extent, arrays, 0..units) };
        }
        if units >= threads * 4 || leaves == 1 {
            let tasks = units.min(threads * 4);
            let failures = threads::map(tasks, |i| {
                // SAFETY: units are disjoint; the rest is passed on.
                unsafe { self.units(extent, arrays, units * i / tasks..units * (i + 1) / tasks) }
            });
            return failures.into_iter().flatten().next();
        }
        let group = leaves.div_ceil((threads * 4).div_ceil(units)).next_power_of_two();
        let groups = leaves.div_ceil(group);
        let partials = threads::map(units * groups, |i| {
            let (unit, first) = (i / groups, i % groups * group);
            self.tiles.run(arrays, |runner| {
                // SAFETY: groups are disjoint; the rest is passed on.
                unsafe { self.subtree(extent, runner, unit, first..leaves.min(first + group)) }
            })
        });
        let mut failure = None;
        let mut partials = partials.into_iter();
        for unit in 0..units {
            let mut stack = Stack::default();
            for (partial, failed) in partials.by_ref().take(groups) {
                failure = failure.or(failed);
                stack.push(self, partial, self.width(unit));
            }
            let mut result = stack.finish(self, self.width(unit)).expect("a unit has a leaf");
            // SAFETY: this thread alone writes results now.
            unsafe { self.write(arrays, unit, &mut result) };
        }
        failure
    }

    /// Columns of a unit; the last strip may be narrower.
    fn width(&self, unit: usize) -> usize {
        let strip = unit % self.columns.div_ceil(self.strip);
        self.strip.min(self.columns - strip * self.strip)
    }

    /// # Safety
    /// As [`ReduceKernel::run`]; nobody else writes these units.
    unsafe fn units(
        &self,
        extent: &Extent,
        arrays: &Arrays,
        units: std::ops::Range<usize>,
    ) -> Option<Failure> {
        let leaves = extent.rows.div_ceil(LEAF);
        let mut failure = None;
        self.tiles.run(arrays, |runner| {
            for unit in units {
                // SAFETY: passed on.
                unsafe {
                    let (mut result, failed) = self.subtree(extent, runner, unit, 0..leaves);
                    failure = failure.or(failed);
                    self.write(arrays, unit, &mut result);
                }
            }
        });
        failure
    }

    /// The merged result of some leaves of a unit: a subtree, because the range starts at a multiple
    /// of its length's next power of two.
    ///
    /// # Safety
    /// As [`ReduceKernel::run`]; nobody else runs these leaves.
    unsafe fn subtree(
        &self,
        extent: &Extent,
        runner: &mut Runner<'_>,
        unit: usize,
        leaves: std::ops::Range<usize>,
    ) -> (Partial, Option<Failure>) {
        let w = self.width(unit);
        let position = self.place(runner, unit);
        let narrowed;
        let walk = if w < self.strip {
            narrowed = extent.walk.with_row(w);
            &narrowed
        } else {
            &extent.walk
        };
        let mut lanes: Vec<Lanes> =
            self.folds.iter().map(|(f, _)| Lanes::new(f.sizes(), f.rows() * w)).collect();
        let mut stack = Stack::default();
        let mut failure = None;
        let all = leaves.start == 0 && leaves.is_empty();
        for leaf in leaves {
            let first = leaf * LEAF;
            let rows = LEAF.min(extent.rows - first);
            for ((f, _), l) in self.folds.iter().zip(&mut lanes) {
                // SAFETY: the lanes are as large as the loops ask for.
                unsafe { f.reset(l.state(), w) };
            }
            walk.tiles(first * w..(first + rows) * w, self.tiles.tile, |cursor, start, n| {
                // SAFETY: the walk's own tiles; values and lanes are as the loops ask for.
                unsafe {
                    runner.tile(cursor, n);
                    for (k, ((f, _), l)) in self.folds.iter().zip(&mut lanes).enumerate() {
                        f.add(l.state(), w, start - first * w, runner.folded(k), n, first);
                    }
                    for check in 0..runner.checks() {
                        let found = runner.failed(check, n);
                        failure = failure.or(found.map(|i| (check, position + start + i)));
                    }
                }
            });
            let mut partial = Partial { states: self.states(w), rows };
            for ((f, _), (l, out)) in self.folds.iter().zip(lanes.iter_mut().zip(&mut partial.states)) {
                // SAFETY: the arrays are as large as the loops ask for.
                unsafe { f.fold(l.state(), w, rows, out.state()) };
            }
            stack.push(self, partial, w);
        }
        if all {
            // Nothing to reduce: the identity, where there is one.
            let mut partial = Partial { states: self.states(w), rows: 0 };
            for ((f, _), (l, out)) in self.folds.iter().zip(lanes.iter_mut().zip(&mut partial.states)) {
                // SAFETY: as above.
                unsafe {
                    f.reset(l.state(), w);
                    if f.rows() == LANES {
                        f.fold(l.state(), w, 0, out.state());
                    }
                }
            }
            return (partial, None);
        }
        (stack.finish(self, w).expect("there was a leaf"), failure)
    }

    fn states(&self, w: usize) -> Vec<Lanes> {
        self.folds.iter().map(|(f, _)| Lanes::new(f.sizes(), w)).collect()
    }

    /// Moves the runner to a unit and gives its number of elements before it.
    fn place(&self, runner: &mut Runner<'_>, unit: usize) -> usize {
        let strips = self.columns.div_ceil(self.strip);
        let (mut o, column) = (unit / strips, unit % strips * self.strip);
        let bases = |steps: &[(isize, usize)]| -> Vec<isize> {
            steps.iter().map(|&(step, size)| column as isize * step * size as isize).collect()
        };
        runner.bases = bases(&self.column_inputs);
        runner.store_bases = bases(&self.column_stores[..runner.store_bases.len()]);
        let position = o * self.extent.rows * self.columns + column;
        for d in (0..self.outer.len()).rev() {
            let i = (o % self.outer[d]) as isize;
            o /= self.outer[d];
            for (base, (steps, (_, size))) in
                runner.bases.iter_mut().zip(self.outer_inputs.iter().zip(&self.column_inputs))
            {
                *base += i * steps[d] * *size as isize;
            }
            for (base, (steps, (_, size))) in
                runner.store_bases.iter_mut().zip(self.outer_stores.iter().zip(&self.column_stores))
            {
                *base += i * steps[d] * *size as isize;
            }
        }
        position
    }

    /// Writes a unit's results.
    ///
    /// # Safety
    /// As [`ReduceKernel::run`]; nobody else writes this unit.
    unsafe fn write(&self, arrays: &Arrays, unit: usize, result: &mut Partial) {
        let strips = self.columns.div_ceil(self.strip);
        let first = unit / strips * self.columns + unit % strips * self.strip;
        let outputs = &arrays.outputs[arrays.outputs.len() - self.folds.len()..];
        for (((f, size), state), &out) in self.folds.iter().zip(&mut result.states).zip(outputs) {
            // SAFETY: the output holds one element per kept position.
            unsafe { f.finish(state.state(), self.width(unit), (out as *mut u8).add(first * size)) };
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
/// pairing level by level, with odd ones moving up.
#[derive(Default)]
struct Stack {
    /// Subtrees with the number of pushes that they hold, decreasing.
    waiting: Vec<(Partial, usize)>,
}

impl Stack {
    fn push(&mut self, kernel: &ReduceKernel, partial: Partial, w: usize) {
        let mut size = 1;
        let mut right = partial;
        while self.waiting.last().is_some_and(|(_, s)| *s == size) {
            let (mut left, _) = self.waiting.pop().expect("just seen");
            merge(kernel, &mut left, right, w);
            right = left;
            size *= 2;
        }
        self.waiting.push((right, size));
    }

    fn finish(mut self, kernel: &ReduceKernel, w: usize) -> Option<Partial> {
        let (mut right, _) = self.waiting.pop()?;
        while let Some((mut left, _)) = self.waiting.pop() {
            merge(kernel, &mut left, right, w);
            right = left;
        }
        Some(right)
    }
}

fn merge(kernel: &ReduceKernel, left: &mut Partial, mut right: Partial, w: usize) {
    for (((f, _), a), b) in kernel.folds.iter().zip(&mut left.states).zip(&mut right.states) {
        // SAFETY: both states hold w columns.
        unsafe { f.merge(a.state(), b.state(), w, (left.rows, right.rows)) };
    }
    left.rows += right.rows;
}
