//! The plan: a region as steps on memory slots.

use super::fuse::{self, Group};
use super::lower::{Lowered, ScalarArg, lower};
use super::place::{place, refuse_copies};
use crate::base::dtype::DType;
use crate::base::error::Result;
use crate::base::layout::Layout;
use crate::base::settings::{Settings, current};
use crate::base::shape::Shape;
use crate::device::backend::Kernel;
use crate::device::routine::{Invocation, Place, Routine};
use crate::device::{Device, registry};
use crate::graph::call::Part;
use crate::graph::node::Kind;
use crate::graph::product;
use crate::graph::region::{Input, Region, Source};
use crate::graph::{rules, verify};
use crate::kernel::program::{Nest, Program, Value};
use std::collections::HashMap;

/// Memory that a plan uses: the region's leaves first, then what the plan allocates.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    /// Where.
    pub device: Device,
    /// Dtype of the elements.
    pub dtype: DType,
    /// Size in bytes.
    pub bytes: usize,
}

/// One step of a plan.
#[derive(Debug)]
pub enum Step {
    /// Memory for a slot.
    Alloc(usize),
    /// A slot's contents to another slot, on the same device or another.
    Copy {
        /// Read.
        from: usize,
        /// Written.
        to: usize,
    },
    /// A kernel.
    Launch(Box<Launch>),
    /// A library routine.
    Call(Box<Call>),
    /// One device waits for what another has been given so far.
    Wait {
        /// Which waits.
        device: Device,
        /// For which.
        on: Device,
    },
    /// Memory that is not needed any more.
    Free(usize),
}

/// A kernel with its arguments.
pub struct Launch {
    /// Where.
    pub device: Device,
    /// What is computed.
    pub program: Program,
    /// In which loops.
    pub nest: Nest,
    /// The compiled kernel.
    pub kernel: Kernel,
    /// Arrays read: slot and view (whose offset is data).
    pub inputs: Vec<(usize, u32)>,
    /// Scalar arguments.
    pub scalars: Vec<ScalarArg>,
    /// Slots of arrays written; of an update the region's offset is data.
    pub outputs: Vec<usize>,
    /// Bytes read and written.
    pub bytes: usize,
    /// Estimated seconds.
    pub seconds: f64,
    /// Items computed, for whom to tell about it.
    pub items: Vec<u32>,
    /// Items whose data can be at fault, one per check of the program.
    pub faults: Vec<u32>,
}

/// A library routine with its arguments.
#[derive(Debug)]
pub struct Call {
    /// Where.
    pub device: Device,
    /// What is computed.
    pub routine: Routine,
    /// Arrays read: slot and view (whose offset is data).
    pub inputs: Vec<(usize, u32)>,
    /// Slots of the arrays written.
    pub outputs: Vec<usize>,
    /// Bytes read and written.
    pub bytes: usize,
    /// Estimated seconds.
    pub seconds: f64,
    /// The item computed, for whom to tell about it.
    pub item: u32,
}

impl std::fmt::Debug for Launch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Launch")
            .field("device", &self.device)
            .field("nest", &self.nest)
            .finish_non_exhaustive()
    }
}

/// Steps that compute a region.
#[derive(Debug)]
pub struct Plan {
    /// The memory that steps speak of.
    pub slots: Vec<Slot>,
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// Items to publish and the slots of their values.
    pub results: Vec<(u32, usize)>,
}

struct Scheduler<'a> {
    region: &'a Region,
    live: Vec<bool>,
    plan: Plan,
    /// The slot of each source, on each device that has it.
    places: HashMap<(Source, Device), usize>,
    /// Reads of each source that are still to come.
    reads: HashMap<Source, usize>,
    /// Where each source was made.
    homes: Vec<Device>,
}

impl Plan {
    /// Plans a region.
    ///
    /// # Errors
    /// `Device` if a device is not open or its compiler refuses a kernel.
    pub fn new(region: &Region) -> Result<Plan> {
        let settings = current();
        let mut region = region.clone();
        debug_assert_eq!(verify::check(&region), Ok(()));
        if settings.debug >= 5 {
            eprintln!("arrayon: graph\n{region}");
        }
        let stands = match settings.fuse {
            true => rules::simplify(&mut region),
            false => (0..region.items.len() as u32).collect(),
        };
        debug_assert_eq!(verify::check(&region), Ok(()));
        if settings.debug >= 5 {
            eprintln!("arrayon: simplified\n{region}");
        }
        let devices = place(&region);
        if settings.strict {
            refuse_copies(&region, &devices)?;
        }
        let bindings = |device| {
            registry::find(device)
                .map_or(usize::MAX, |b| b.capabilities().max_bindings.min(settings.program_arrays))
        };
        let groups = fuse::fuse(&region, &devices, &settings, bindings);
        let live = fuse::live(&region);
        let mut scheduler = Scheduler {
            region: &region,
            live,
            plan: Plan { slots: vec![], steps: vec![], results: vec![] },
            places: HashMap::new(),
            reads: HashMap::new(),
            homes: devices,
        };
        scheduler.leaves();
        scheduler.count_reads(&groups);
        let last = groups.len().saturating_sub(1);
        for (i, group) in groups.iter().enumerate() {
            scheduler.group(group, i == last, &settings)?;
        }
        scheduler.results(&stands);
        scheduler.free_early();
        Ok(scheduler.plan)
    }
}

impl Scheduler<'_> {
    fn slot(&mut self, device: Device, dtype: DType, bytes: usize) -> usize {
        self.plan.slots.push(Slot { device, dtype, bytes });
        self.plan.slots.len() - 1
    }

    fn alloc(&mut self, device: Device, dtype: DType, bytes: usize) -> usize {
        let slot = self.slot(device, dtype, bytes);
        self.plan.steps.push(Step::Alloc(slot));
        slot
    }

    fn leaves(&mut self) {
        for (i, leaf) in self.region.leaves.iter().enumerate() {
            let device = leaf.buffer.device();
            let slot = self.slot(device, leaf.dtype, leaf.len * leaf.dtype.size());
            self.places.insert((Source::Leaf(i as u32), device), slot);
        }
    }

    fn home(&self, source: Source) -> Device {
        match source {
            Source::Leaf(i) => self.region.leaves[i as usize].buffer.device(),
            Source::Item(i) => self.homes[i as usize],
        }
    }

    /// Operands that an item reads from memory when it runs in a group.
    fn external<'b>(&'b self, group: &'b Group, i: u32) -> impl Iterator<Item = (usize, Source, u32)> + 'b {
        let inputs = self.region.items[i as usize].inputs.iter().enumerate();
        inputs.filter_map(|(k, input)| match input {
            Input::Array(Source::Item(from), _) if group.items.contains(from) => None,
            Input::Array(source, view) => Some((k, *source, *view)),
            Input::Scalar(_) => None,
        })
    }

    fn count_reads(&mut self, groups: &[Group]) {
        let mut reads = HashMap::new();
        for group in groups {
            for &i in &group.items {
                for (_, source, _) in self.external(group, i) {
                    *reads.entry(source).or_insert(0) += 1;
                }
            }
        }
        self.reads = reads;
    }

    /// Whether a source's memory may be overwritten once the reads counted so far are over.
    fn may_donate(&self, source: Source, last: bool) -> bool {
        if self.reads.get(&source).is_some_and(|&n| n > 0) {
            return false;
        }
        match source {
            // A failed evaluation must find its leaves as they were, so that only the last step,
            // after which nothing fails, may overwrite them.
            Source::Leaf(i) => last && self.region.leaves[i as usize].donatable,
            Source::Item(i) => !self.region.items[i as usize].held,
        }
    }

    /// The slot of a source on a device, copied there if it is elsewhere.
    fn on(&mut self, source: Source, device: Device) -> usize {
        if let Some(&slot) = self.places.get(&(source, device)) {
            return slot;
        }
        let home = self.home(source);
        let from = self.places[&(source, home)];
        let Slot { dtype, bytes, .. } = self.plan.slots[from];
        let to = self.alloc(device, dtype, bytes);
        self.plan.steps.push(Step::Wait { device, on: home });
        self.plan.steps.push(Step::Copy { from, to });
        self.places.insert((source, device), to);
        to
    }

    fn group(&mut self, group: &Group, last: bool, settings: &Settings) -> Result<()> {
        let first = group.items[0];
        let externals: Vec<(u32, usize, Source, u32)> = group
            .items
            .iter()
            .flat_map(|&i| self.external(group, i).map(move |(k, s, v)| (i, k, s, v)))
            .collect();
        for (_, _, source, _) in &externals {
            *self.reads.get_mut(source).expect("counted") -= 1;
        }
        if let Kind::Copy(_) = self.region.items[first as usize].kind() {
            let [(_, _, source, _)] = externals[..] else { unreachable!("a copy reads one source") };
            let slot = self.on(source, group.device);
            self.places.insert((Source::Item(first), group.device), slot);
            return Ok(());
        }
        if let Kind::Matmul(dtype) = self.region.items[first as usize].kind() {
            let [(_, _, a, p), (_, _, b, q)] = externals[..] else { unreachable!("a product of two arrays") };
            let inputs = vec![(self.on(a, group.device), p), (self.on(b, group.device), q)];
            let (p, q) = (&self.region.views[p as usize], &self.region.views[q as usize]);
            let outputs = vec![self.fresh(first, group.device)];
            self.places.insert((Source::Item(first), group.device), outputs[0]);
            return self.call(group, product::routine(*dtype, p, q), inputs, outputs);
        }
        if let Kind::Empty = self.region.items[first as usize].kind() {
            let slot = self.fresh(first, group.device);
            self.places.insert((Source::Item(first), group.device), slot);
            return Ok(());
        }
        if let Kind::Call(part) = self.region.items[first as usize].kind() {
            return self.task(group, part, &externals, last);
        }
        let mut lowered = lower(self.region, &self.live, group);
        let inputs: Vec<(usize, u32)> =
            lowered.inputs.iter().map(|&(source, view)| (self.on(source, group.device), view)).collect();
        // Elementwise results take over the memory of operands that nobody reads later.
        let mut taken: Vec<usize> = Vec::new();
        let mut outputs = Vec::new();
        let stores = lowered.stores.clone();
        for (k, &i) in stores.iter().enumerate() {
            let fragile = last && lowered.program.checks.is_empty();
            let output = match self.region.items[i as usize].kind() {
                Kind::Update(_) => self.updated(group, i, &lowered, fragile, &mut taken),
                _ => match self.donor(&lowered, &inputs, i, fragile, &taken) {
                    Some(slot) => {
                        taken.push(slot);
                        lowered.nest.in_place[k] = true;
                        slot
                    }
                    None => self.fresh(i, group.device),
                },
            };
            self.places.insert((Source::Item(i), group.device), output);
            outputs.push(output);
        }
        for &i in &lowered.folds {
            let slot = self.fresh(i, group.device);
            self.places.insert((Source::Item(i), group.device), slot);
            outputs.push(slot);
        }
        // Arrays without elements have memory, but nothing runs for them; a reduction of nothing
        // still has its identity to write.
        let writes = outputs.iter().skip(lowered.stores.len()).any(|&o| self.plan.slots[o].bytes > 0);
        if lowered.nest.is_empty() && !writes {
            return Ok(());
        }
        self.launch(group, lowered, inputs, outputs, settings)
    }

    /// A task as a step; it computes all results that somebody holds, at the first that is asked for.
    fn task(
        &mut self,
        group: &Group,
        part: &Part,
        externals: &[(u32, usize, Source, u32)],
        last: bool,
    ) -> Result<()> {
        let (device, first) = (group.device, group.items[0]);
        if self.places.contains_key(&(Source::Item(first), device)) {
            return Ok(());
        }
        let item = &self.region.items[first as usize];
        let task = &part.family.task;
        let mut operands = externals;
        let mut outputs = Vec::new();
        if task.updates() {
            let [(_, _, old, _), rest @ ..] = externals else { unreachable!("an update updates an array") };
            let read_here = rest.iter().any(|&(_, _, source, _)| source == *old);
            outputs.push(self.overwritten(first, *old, read_here, device, last));
            operands = rest;
        }
        let inputs: Vec<(usize, u32)> =
            operands.iter().map(|&(_, _, source, view)| (self.on(source, device), view)).collect();
        for (k, (dtype, shape)) in part.family.outputs.iter().enumerate().skip(outputs.len()) {
            debug_assert!(k == outputs.len());
            outputs.push(self.alloc(device, *dtype, shape.size() * dtype.size()));
        }
        for (j, other) in self.region.items.iter().enumerate() {
            if let Kind::Call(kin) = other.kind()
                && (kin.is_kin(part) && other.inputs == item.inputs && self.homes[j] == device)
                && (!task.updates() || j == first as usize)
            {
                self.places.insert((Source::Item(j as u32), device), outputs[kin.output]);
            }
        }
        let read = |&(_, _, source, view): &(u32, usize, Source, u32)| {
            let view = &self.region.views[view as usize];
            let layout = Layout::new(view.shape().clone(), view.strides(), 0);
            Place { dtype: self.region.dtype(source), layout }
        };
        let written = |(dtype, shape): &(DType, Shape)| Place {
            dtype: *dtype,
            layout: Layout::contiguous(shape.clone()),
        };
        let routine = Routine::Task(Invocation {
            task: task.clone(),
            inputs: operands.iter().map(read).collect(),
            outputs: part.family.outputs.iter().map(written).collect(),
        });
        self.call(group, routine, inputs, outputs)
    }

    /// A library routine as a step.
    fn call(
        &mut self,
        group: &Group,
        routine: Routine,
        inputs: Vec<(usize, u32)>,
        outputs: Vec<usize>,
    ) -> Result<()> {
        let (device, item) = (group.device, group.items[0]);
        let written: usize = outputs.iter().map(|&slot| self.plan.slots[slot].bytes).sum();
        if written == 0 {
            return Ok(());
        }
        let told = |e| self.region.items[item as usize].blamed(e);
        let backend = registry::get(device, routine.library().name()).map_err(told)?;
        let bytes = written + inputs.iter().map(|&input| self.bytes_read(input)).sum::<usize>();
        let capabilities = backend.capabilities();
        let seconds =
            capabilities.launch + (bytes as f64 / capabilities.bandwidth).max(capabilities.seconds(&routine));
        let call = Call { device, routine, inputs, outputs, bytes, seconds, item };
        self.plan.steps.push(Step::Call(Box::new(call)));
        Ok(())
    }

    /// Bytes that a view reads of a slot.
    fn bytes_read(&self, (slot, view): (usize, u32)) -> usize {
        let slot = &self.plan.slots[slot];
        (self.region.views[view as usize].len() * slot.dtype.size()).min(slot.bytes)
    }

    fn fresh(&mut self, i: u32, device: Device) -> usize {
        let item = &self.region.items[i as usize];
        self.alloc(device, item.dtype, item.shape.size() * item.dtype.size())
    }

    /// An input whose memory an item's result can take: read as a whole and nothing else, of the
    /// same size, and not needed any more.
    fn donor(
        &self,
        low: &Lowered,
        inputs: &[(usize, u32)],
        i: u32,
        last: bool,
        taken: &[usize],
    ) -> Option<usize> {
        let item = &self.region.items[i as usize];
        let bytes = item.shape.size() * item.dtype.size();
        let whole =
            |layout: &Layout| *layout.shape() == item.shape && layout.is_dense_at_zero(item.shape.size());
        // Stores and folds come after the instructions: an input that they read is still needed then.
        let read_late = |k: usize| {
            let input = Value::Input(k as u16);
            low.program.stores.contains(&input) || low.program.folds.iter().any(|f| f.value == input)
        };
        inputs.iter().zip(&low.inputs).enumerate().find_map(|(k, (&(slot, view), &(source, _)))| {
            let once = inputs.iter().filter(|(s, _)| *s == slot).count() == 1;
            let fits = self.plan.slots[slot].bytes == bytes && whole(&self.region.views[view as usize]);
            let free = once
                && fits
                && bytes > 0
                && !read_late(k)
                && !taken.contains(&slot)
                && !self.is_shared(source, slot);
            (free && self.may_donate(source, last)).then_some(slot)
        })
    }

    /// Whether a slot stands for another source as well.
    fn is_shared(&self, source: Source, slot: usize) -> bool {
        self.places.iter().any(|((s, _), &other)| other == slot && *s != source)
    }

    /// The memory of an updated array: the old array's if nobody else reads it, else a copy of it.
    fn updated(&mut self, group: &Group, i: u32, low: &Lowered, last: bool, taken: &mut Vec<usize>) -> usize {
        let Input::Array(old, _) = self.region.items[i as usize].inputs[0] else {
            unreachable!("an update has an array to update")
        };
        let slot = self.on(old, group.device);
        // Another update of the group may be of the same array.
        let others = group.items.iter().filter(|&&other| other != i);
        let read_here = taken.contains(&slot)
            || low.inputs.iter().any(|&(source, _)| source == old)
            || others.flat_map(|&other| self.external(group, other)).any(|(_, source, _)| source == old);
        let to = self.overwritten(i, old, read_here, group.device, last);
        if to == slot {
            taken.push(slot);
        }
        to
    }

    /// Memory with an array's elements for an item to write over: the array's own if nobody else reads
    /// it, else a copy.
    fn overwritten(&mut self, i: u32, old: Source, read_here: bool, device: Device, last: bool) -> usize {
        let slot = self.on(old, device);
        if !read_here && !self.is_shared(old, slot) && self.may_donate(old, last) {
            // What was there is gone: the next update in a chain finds the memory its own.
            self.places.remove(&(old, device));
            return slot;
        }
        let to = self.fresh(i, device);
        if self.plan.slots[to].bytes > 0 {
            self.plan.steps.push(Step::Copy { from: slot, to });
        }
        to
    }

    fn launch(
        &mut self,
        group: &Group,
        lowered: Lowered,
        inputs: Vec<(usize, u32)>,
        outputs: Vec<usize>,
        settings: &Settings,
    ) -> Result<()> {
        let told = |e| self.region.items[group.items[0] as usize].blamed(e);
        let backend = registry::get(group.device, "eval").map_err(told)?;
        let Lowered { program, nest, scalars, stores, folds, .. } = lowered;
        let kernel = backend.compile(&program, &nest).map_err(told)?;
        let read = inputs.iter().map(|&input| self.bytes_read(input));
        let written = stores.iter().map(|_| nest.len()).zip(program.outputs()).map(|(n, d)| n * d.size());
        let bytes = read.sum::<usize>() + written.sum::<usize>();
        let capabilities = backend.capabilities();
        let seconds = capabilities.launch
            + (bytes as f64 / capabilities.bandwidth)
                .max(nest.len() as f64 * program.cost() as f64 / capabilities.throughput);
        if settings.debug >= 4 {
            eprintln!("arrayon: kernel for {}\n{program}", group.device);
        }
        let items = stores.iter().chain(&folds).copied().collect();
        let can_fault = |i: &u32| fuse::can_fault(&self.region.items[*i as usize]);
        let faults = group.items.iter().copied().filter(can_fault).collect();
        let device = group.device;
        let launch =
            Launch { device, program, nest, kernel, inputs, scalars, outputs, bytes, seconds, items, faults };
        self.plan.steps.push(Step::Launch(Box::new(launch)));
        Ok(())
    }

    /// Says which slots hold what was asked for.
    fn results(&mut self, stands: &[u32]) {
        for (i, item) in self.region.items.iter().enumerate() {
            let stand = stands[i];
            if !item.held && !self.region.roots.contains(&(i as u32)) {
                continue;
            }
            let home = self.homes[stand as usize];
            if let Some(&slot) = self.places.get(&(Source::Item(stand), home)) {
                self.plan.results.push((i as u32, slot));
            }
        }
    }

    /// Frees each slot after its last use; leaves and results are not the plan's to free.
    fn free_early(&mut self) {
        let mut last_use: HashMap<usize, usize> = HashMap::new();
        for (at, step) in self.plan.steps.iter().enumerate() {
            let mut touch = |slot: usize| {
                last_use.insert(slot, at);
            };
            match step {
                Step::Alloc(slot) => touch(*slot),
                Step::Copy { from, to } => [*from, *to].into_iter().for_each(touch),
                Step::Launch(launch) => {
                    launch.inputs.iter().for_each(|i| touch(i.0));
                    launch.outputs.iter().for_each(|&o| touch(o));
                }
                Step::Call(call) => {
                    call.inputs.iter().for_each(|i| touch(i.0));
                    call.outputs.iter().for_each(|&o| touch(o));
                }
                Step::Wait { .. } | Step::Free(_) => {}
            }
        }
        let kept = |slot: usize| {
            slot < self.region.leaves.len() || self.plan.results.iter().any(|&(_, s)| s == slot)
        };
        let mut frees: Vec<Vec<usize>> = vec![Vec::new(); self.plan.steps.len()];
        for (slot, at) in last_use {
            if !kept(slot) {
                frees[at].push(slot);
            }
        }
        let mut steps = Vec::new();
        for (step, mut free) in std::mem::take(&mut self.plan.steps).into_iter().zip(frees) {
            steps.push(step);
            free.sort_unstable();
            steps.extend(free.into_iter().map(Step::Free));
        }
        self.plan.steps = steps;
    }
}
