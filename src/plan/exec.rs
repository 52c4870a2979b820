//! The walk over a plan's steps: with `immediate` the only caller of `Backend::launch` and
//! `Backend::call`.

use super::cache;
use super::immediate;
use super::lower::ScalarArg;
use super::schedule::{Call, Launch, Plan, Step};
use crate::base::element::Scalar;
use crate::base::error::{Error, ErrorKind, Result};
use crate::base::settings::current;
use crate::device::backend::{self, Binding, Read};
use crate::device::buffer::Buffer;
use crate::device::{Device, registry, transfers};
use crate::graph::node::{Kind, Node};
use crate::graph::region::{Item, Purpose, Region};
use crate::host::lists;
use smallvec::SmallVec;
use std::sync::Arc;
use std::time::Instant;

/// Computes pending nodes and what they need; what is stored on the way and held by somebody is
/// published as well. With `exclusive`, the caller alone can reach the nodes.
///
/// # Errors
/// Out of memory, faults in the data, lost devices; what is pending stays so.
pub fn eval(roots: &[Arc<Node>], exclusive: bool) -> Result<()> {
    // A single operation needs no plan; unless it may be done in place.
    let settings = current();
    if let [root] = roots
        && !exclusive
        && settings.debug == 0
        && let Some(buffer) = immediate::node(root, &settings)
    {
        root.publish(buffer);
        return Ok(());
    }
    let purpose = if exclusive { Purpose::Exclusive } else { Purpose::Shared };
    let region = Region::below(roots, purpose);
    if region.items.is_empty() {
        return Ok(());
    }
    let plan = cache::plan(&region)?;
    if current().debug >= 3 {
        eprintln!("{}", plan.text(&region));
    }
    let buffers = run(&plan, &region)?;
    for &(item, slot) in &plan.results {
        region.items[item as usize].node.publish(buffers[slot].clone().expect("results are not freed"));
    }
    Ok(())
}

/// The plan that evaluating a node would follow, as text.
///
/// # Errors
/// As planning.
pub fn explain(root: &Arc<Node>) -> Result<String> {
    let region = Region::below(std::slice::from_ref(root), Purpose::Explain);
    if region.items.is_empty() {
        return Ok(format!("ready: {} {:?}, nothing to compute\n", root.dtype, root.shape));
    }
    Ok(cache::plan(&region)?.text(&region))
}

/// Runs the steps; gives the slots' buffers.
fn run(plan: &Plan, region: &Region) -> Result<Vec<Option<Buffer>>> {
    let mut buffers: Vec<Option<Buffer>> = region.leaves.iter().map(|l| Some(l.buffer.clone())).collect();
    buffers.resize(plan.slots.len(), None);
    let debug = current().debug;
    let mut reads = Reads::default();
    for step in &plan.steps {
        if reads.bytes >= TOGETHER || reads.concern(step) {
            read(&mut reads, plan, region, &mut buffers)?;
        }
        match step {
            Step::Alloc(slot) => {
                let made = &plan.slots[*slot];
                let backend = registry::get(made.device, "eval")?;
                let told = |e: Error| item_of(plan, region, *slot).blamed(e);
                let mut buffer = Buffer::allocate(&backend, made.bytes);
                if buffer.is_err() && !reads.freed.is_empty() {
                    read(&mut reads, plan, region, &mut buffers)?;
                    buffer = Buffer::allocate(&backend, made.bytes);
                }
                buffers[*slot] = Some(buffer.map_err(told)?);
            }
            Step::Free(slot) if reads.use_slot(*slot) => reads.freed.push(*slot),
            Step::Free(slot) => buffers[*slot] = None,
            Step::Copy { from, to } => {
                let (a, b) = (&plan.slots[*from], &plan.slots[*to]);
                if b.device == Device::Cpu && a.device != Device::Cpu {
                    reads.slots.push((*from, *to));
                    reads.bytes += a.bytes;
                    continue;
                }
                read(&mut reads, plan, region, &mut buffers)?;
                let told = |e: Error| item_of(plan, region, *to).blamed(e);
                copy(buffer(&buffers, *from), buffer(&buffers, *to), a.bytes).map_err(told)?;
            }
            Step::Wait { device, on } => {
                let event = registry::get(*on, "eval")?.record();
                registry::get(*device, "eval")?.wait(event)?;
            }
            Step::Launch(step) => {
                let start = (debug >= 2).then(Instant::now);
                launch(step, region, &buffers)?;
                if let Some(start) = start {
                    let ops = step.program.insts.len() + step.program.folds.len();
                    told(step.device, format_args!("{ops} ops"), start, step.bytes);
                }
            }
            Step::Call(step) => {
                let start = (debug >= 2).then(Instant::now);
                call(step, region, &buffers)?;
                if let Some(start) = start {
                    told(step.device, format_args!("{}", step.routine), start, step.bytes);
                }
            }
        }
    }
    read(&mut reads, plan, region, &mut buffers)?;
    Ok(buffers)
}

/// Bytes of copies to the host that are not put off any longer: what they read is held meanwhile.
const TOGETHER: usize = 32 << 20;

/// Copies from slots of devices to slots of the host that wait for others, to be read together.
#[derive(Default)]
struct Reads {
    slots: Vec<(usize, usize)>,
    bytes: usize,
    /// Slots of theirs that nobody needs after them.
    freed: Vec<usize>,
}

impl Reads {
    fn use_slot(&self, slot: usize) -> bool {
        self.slots.iter().any(|&(from, to)| slot == from || slot == to)
    }

    /// Whether a step computes with what they write, or may change what they read.
    fn concern(&self, step: &Step) -> bool {
        let (inputs, outputs) = match step {
            Step::Launch(step) => (&step.inputs, &step.outputs),
            Step::Call(step) => (&step.inputs, &step.outputs),
            _ => return false,
        };
        inputs.iter().map(|input| input.0).chain(outputs.iter().copied()).any(|slot| self.use_slot(slot))
    }
}

/// Does the copies that wait.
fn read(reads: &mut Reads, plan: &Plan, region: &Region, buffers: &mut [Option<Buffer>]) -> Result<()> {
    let Some(&(_, first)) = reads.slots.first() else { return Ok(()) };
    let part = |&(from, to): &(usize, usize)| {
        let bytes = plan.slots[from].bytes;
        // SAFETY: the slot was allocated for this copy, which alone uses it; host memory is initialised.
        let into = unsafe { std::slice::from_raw_parts_mut(buffer(buffers, to).handle() as *mut u8, bytes) };
        Read { buffer: buffer(buffers, from), offset: 0, into }
    };
    let mut parts: Vec<Read<'_>> = reads.slots.iter().map(part).collect();
    let told = |e: Error| item_of(plan, region, first).blamed(e);
    transfers::download(&mut parts).map_err(told)?;
    std::mem::take(reads).freed.into_iter().for_each(|slot| buffers[slot] = None);
    Ok(())
}

/// Tells on standard error what a step did and how long it took.
fn told(device: Device, what: std::fmt::Arguments<'_>, start: Instant, bytes: usize) {
    let (seconds, bytes) = (start.elapsed().as_secs_f64(), bytes as f64);
    eprintln!(
        "arrayon: {device} {what}, {:.1} us, {bytes:.0} bytes, {:.2} GB/s",
        seconds * 1e6,
        bytes / seconds * 1e-9
    );
}

fn buffer(buffers: &[Option<Buffer>], slot: usize) -> &Buffer {
    buffers[slot].as_ref().expect("a slot is allocated before it is used")
}

/// The node that a slot is for.
fn item_of<'a>(plan: &Plan, region: &'a Region, slot: usize) -> &'a Item {
    let writes = plan.steps.iter().find_map(|step| match step {
        Step::Launch(l) => l.outputs.iter().zip(&l.items).find(|(o, _)| **o == slot).map(|(_, &i)| i),
        Step::Call(c) => c.outputs.contains(&slot).then_some(c.item),
        _ => None,
    });
    let result = plan.results.iter().find(|(_, s)| *s == slot).map(|r| r.0);
    let item = writes.or(result).unwrap_or(region.roots[0]);
    &region.items[item as usize]
}

fn call(step: &Call, region: &Region, buffers: &[Option<Buffer>]) -> Result<()> {
    let bind = |&(slot, view): &(usize, u32)| {
        let offset = region.views[view as usize].offset();
        Binding { buffer: buffer(buffers, slot), offset }
    };
    let inputs: SmallVec<[Binding<'_>; 4]> = step.inputs.iter().map(bind).collect();
    let whole = |&slot: &usize| Binding { buffer: buffer(buffers, slot), offset: 0 };
    let outputs: SmallVec<[Binding<'_>; 4]> = step.outputs.iter().map(whole).collect();
    let call = backend::Call { routine: &step.routine, inputs: &inputs, outputs: &outputs };
    let told = |e: Error| region.items[step.item as usize].blamed(e);
    registry::get(step.device, "eval").and_then(|b| b.call(&call)).map_err(told)
}

fn launch(step: &Launch, region: &Region, buffers: &[Option<Buffer>]) -> Result<()> {
    let inputs: SmallVec<[Binding<'_>; 8]> = step
        .inputs
        .iter()
        .map(|&(slot, view)| {
            let offset = region.views[view as usize].offset();
            Binding { buffer: buffer(buffers, slot), offset }
        })
        .collect();
    let outputs: SmallVec<[Binding<'_>; 8]> = step
        .outputs
        .iter()
        .zip(&step.items)
        .map(|(&slot, &item)| {
            let offset = match region.items[item as usize].kind() {
                Kind::Update(layout) => layout.offset(),
                _ => 0,
            };
            Binding { buffer: buffer(buffers, slot), offset }
        })
        .collect();
    let scalars: SmallVec<[Scalar; 8]> = step
        .scalars
        .iter()
        .map(|arg| match arg {
            ScalarArg::Data(i) => region.scalars[*i as usize],
            ScalarArg::Constant(value) => *value,
        })
        .collect();
    let launch = backend::Launch {
        kernel: &step.kernel,
        len: step.nest.len(),
        inputs: &inputs,
        scalars: &scalars,
        outputs: &outputs,
    };
    let told = |e: Error| {
        let at_fault =
            step.faults.get(e.check()).filter(|_| matches!(e.kind(), ErrorKind::NegativePower { .. }));
        region.items[*at_fault.unwrap_or(&step.items[0]) as usize].blamed(e)
    };
    registry::get(step.device, "eval").and_then(|backend| backend.launch(&launch)).map_err(told)
}

/// Copies a buffer's first `bytes` bytes, through the host if it must.
pub(crate) fn copy(from: &Buffer, to: &Buffer, bytes: usize) -> Result<()> {
    if from.device() == to.device() {
        return registry::get(from.device(), "copy")?.copy(from, to, bytes);
    }
    if from.device() == Device::Cpu {
        // SAFETY: a computed value does not change, and the buffer holds at least these bytes.
        let host = unsafe { std::slice::from_raw_parts(from.handle() as *const u8, bytes) };
        return transfers::upload(host, to);
    }
    let mut host = lists::zeros(bytes, "copy")?;
    transfers::download(&mut [Read { buffer: from, offset: 0, into: &mut host }])?;
    transfers::upload(&host, to)
}
