//! Chains: cheap operations in a row, whose values stay in vector registers.
//!
//! A loop over a tile register of 1 KiB spends most of its time on moving it through the first-level
//! cache. A chain runs several operations on a few vectors at a time instead, each of them a *stage*
//! that leaves its result in the accumulator for the next. Stages work on the accumulator, on one
//! more value that is kept aside when another is begun, and on operands in memory; so that
//! `(a + b) * (a - b)` is three stages, and one more stores it. (Measured against one loop per pair
//! of operations: sqrt(a*a + b*b) and nine sums and products take half to two thirds of the time.)
//! Selections are stages too, by a mask that a loop has made before.
//!
//! What bounds a chain, measured on Zen 4, are loads, so that stages have the addresses of their
//! operands and the scalars themselves at hand (looked up in a table, nine sums and products took a
//! fifth longer), and jumps to a stage from itself, or more than nine of them, which are predicted
//! badly: two sums or products can be one stage (nine sums in a row then take half the time).

use super::isa::Level;
use super::stages;
use crate::base::dtype::DType;
use crate::kernel::program::{Program, Value};
use crate::ops::Op;
use smallvec::SmallVec;

/// A place that an instruction reads or writes: an index into a tile's table of addresses.
pub(super) type Slot = u16;

/// The function of a stage; of a type that only the machine of its instruction set knows.
pub(super) type Run = unsafe fn();

/// One operation of a chain or a pair of them, with operands.
#[derive(Clone, Copy)]
#[cfg_attr(not(target_arch = "x86_64"), allow(dead_code))]
pub(super) struct Stage {
    pub(super) run: Run,
    /// Those of two operations, if the stage is a pair.
    pub(super) operands: [Operand; 3],
}

/// What a stage reads or writes besides the values that are passed on.
#[derive(Clone, Copy)]
pub(super) union Operand {
    /// Of an array; null for operands that are elsewhere.
    pub(super) address: *mut u8,
    /// The first bytes of it.
    pub(super) scalar: u64,
}

/// Where an operand comes from.
#[derive(Clone, Copy, Debug)]
struct Link {
    /// Which stage's operand.
    stage: u16,
    operand: u16,
    slot: Slot,
    scalar: bool,
}

/// An array that a chain reads or writes.
#[derive(Clone, Copy, Debug)]
struct Touched {
    slot: Slot,
    written: bool,
    /// Bytes of an element.
    size: usize,
}

/// Where a stage finds an operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The accumulator: the last result.
    Acc,
    /// What was in the accumulator when the last value was begun.
    Kept,
    /// Side by side at a slot.
    Memory,
    /// One element at a slot.
    Scalar,
}

/// Instructions of a chain at most: without optimisation the calls of its stages nest.
pub(super) const LONGEST: usize = 16;

/// Instructions that run in one pass over their operands.
#[derive(Clone, Debug)]
pub(super) struct Chain {
    /// The functions of the stages, and where their operands come from.
    runs: Vec<Run>,
    links: Vec<Link>,
    /// Arrays read or written; what is missing are registers.
    arrays: SmallVec<[Touched; 4]>,
    /// Bytes of an element.
    size: usize,
    /// Bytes that stages work on at a time.
    chunk: usize,
    drive: stages::Drive,
}

/// Whether an operation in a dtype can be part of a chain. A selection can if its mask is in memory, with an
/// element for each of the others.
pub(super) fn supports(op: Op, dtype: DType, isa: Level) -> bool {
    let both = [Place::Acc; 2];
    stages::unary(op, dtype, isa).is_some()
        || stages::binary(op, dtype, both, isa).is_some()
        || op == Op::Where && stages::choose(dtype, both, isa).is_some()
}

/// A stage before slots are known.
enum Move {
    Load(Value),
    /// An instruction with the places of its operands.
    Compute(usize, SmallVec<[Place; 3]>),
}

/// A stage in the making: for each operand its slot and whether it is a scalar.
struct Draft {
    run: Run,
    operands: [Option<(Slot, bool)>; 3],
    /// The operation, if another could join it.
    placed: Option<stages::Placed>,
}

impl Draft {
    fn new(run: Run, operands: [Option<(Slot, bool)>; 3]) -> Draft {
        Draft { run, operands, placed: None }
    }

    /// A stage with one operand, in memory.
    fn at(run: Run, slot: Slot) -> Draft {
        Draft::new(run, [Some((slot, false)), None, None])
    }

    /// Takes on the next stage's operation, if stages know the pair.
    fn join(&mut self, next: &Draft, dtype: DType, isa: Level) -> bool {
        let pair = self.placed.zip(next.placed).and_then(|(a, b)| stages::pair(a, b, dtype, isa));
        if let Some(run) = pair {
            let [a, b, _] = next.operands;
            (self.run, self.operands[2], self.placed) = (run, a.or(b), None);
        }
        pair.is_some()
    }
}

/// What the instructions of a chain do, in order.
pub(super) struct Plan {
    moves: Vec<Move>,
    /// Instructions whose results later ones find in memory.
    pub(super) spilled: Vec<usize>,
}

impl Plan {
    /// Follows the instructions `members`, which [`supports`] holds for, through the accumulator.
    pub(super) fn new(program: &Program, members: &[usize], is_uniform: impl Fn(Value) -> bool) -> Plan {
        let mut plan = Plan { moves: vec![], spilled: vec![] };
        let (mut acc, mut kept) = (None, None);
        let in_memory = |plan: &mut Plan, value| {
            if let Value::Inst(i) = value
                && members.contains(&(i as usize))
                && !plan.spilled.contains(&(i as usize))
            {
                plan.spilled.push(i as usize);
            }
        };
        for &now in members {
            let args = &program.insts[now].args;
            let mut places: SmallVec<[Place; 3]> = args
                .iter()
                .map(|&arg| match Some(arg) {
                    _ if is_uniform(arg) => Place::Scalar,
                    arg if arg == acc => Place::Acc,
                    arg if arg == kept => Place::Kept,
                    _ => Place::Memory,
                })
                .collect();
            if !places.contains(&Place::Acc) {
                // A value is begun: what was in the accumulator is kept, what was kept is lost.
                for place in &mut places {
                    *place = if *place == Place::Kept { Place::Memory } else { *place };
                }
                kept = acc;
                if places.len() == 1 {
                    plan.moves.push(Move::Load(args[0]));
                    places[0] = Place::Acc;
                    in_memory(&mut plan, args[0]);
                }
            }
            for (&arg, _) in args.iter().zip(&places).filter(|(_, place)| **place == Place::Memory) {
                in_memory(&mut plan, arg);
            }
            plan.moves.push(Move::Compute(now, places));
            acc = Some(Value::Inst(now as u16));
        }
        plan
    }

    /// The chain, given the slots of values and the slots where members are to be stored, the last
    /// one among them, past the caches if the bool says so; and which slots are arrays.
    pub(super) fn chain(
        self,
        program: &Program,
        slot: impl Fn(Value) -> Slot,
        stored: impl Fn(usize) -> Option<(Slot, bool)>,
        is_array: impl Fn(Slot) -> bool,
        isa: Level,
    ) -> Chain {
        let mut drafts: Vec<Draft> = Vec::with_capacity(2 * self.moves.len());
        let mut arrays: SmallVec<[Touched; 4]> = SmallVec::new();
        let mut note = |slot: Slot, written, size| {
            if is_array(slot) && !arrays.iter().any(|a| a.slot == slot) {
                arrays.push(Touched { slot, written, size });
            }
        };
        let (mut size, mut closed, end) = (0, false, self.moves.len() - 1);
        for (k, step) in self.moves.into_iter().enumerate() {
            let (now, places) = match step {
                Move::Load(value) => {
                    note(slot(value), false, program.dtype(value).size());
                    drafts.push(Draft::at(stages::load(isa), slot(value)));
                    continue;
                }
                Move::Compute(now, places) => (now, places),
            };
            let inst = &program.insts[now];
            size = inst.dtype.size();
            let mut operands = [None; 3];
            for (operand, (&place, &arg)) in operands.iter_mut().zip(places.iter().zip(&inst.args)) {
                if matches!(place, Place::Memory | Place::Scalar) {
                    *operand = Some((slot(arg), place == Place::Scalar));
                }
                if place == Place::Memory {
                    note(slot(arg), false, program.dtype(arg).size());
                }
            }
            let placed = <[Place; 2]>::try_from(&places[..]).ok().map(|places| (inst.op, places));
            let run = match (placed, &places[..]) {
                (Some((op, places)), _) => stages::binary(op, inst.dtype, places, isa),
                (None, &[_, yes, no]) => stages::choose(inst.dtype, [yes, no], isa),
                (None, _) => stages::unary(inst.op, inst.dtype, isa),
            };
            let draft = Draft { placed, ..Draft::new(run.expect("members are supported"), operands) };
            if !drafts.last_mut().is_some_and(|last| last.join(&draft, inst.dtype, isa)) {
                drafts.push(draft);
            }
            if let Some((slot, stream)) = stored(now) {
                note(slot, true, size);
                closed = k == end;
                drafts.push(Draft::at(stages::save(closed, stream, isa), slot));
            }
        }
        // Any other stage would jump beyond the list.
        assert!(closed, "the last member is stored");
        let (drive, chunk) = stages::drive(isa).expect("members are supported");
        let links = (0..).zip(&drafts).flat_map(|(stage, draft)| {
            let link = move |(operand, found): (u16, &Option<(Slot, bool)>)| {
                found.map(|(slot, scalar)| Link { stage, operand, slot, scalar })
            };
            (0..).zip(&draft.operands).filter_map(link)
        });
        let (links, runs) = (links.collect(), drafts.iter().map(|draft| draft.run).collect());
        Chain { runs, links, arrays, size, chunk, drive }
    }
}

impl Chain {
    /// Arrays that the chain reads or writes.
    pub(super) fn arrays(&self) -> usize {
        self.arrays.len()
    }

    /// Whether so many elements need no spare registers.
    pub(super) fn fills(&self, n: usize) -> bool {
        n * self.size >= self.chunk
    }

    /// The stages without their operands. Each thread has its own, for all runs.
    pub(super) fn stages(&self) -> impl ExactSizeIterator<Item = Stage> {
        let nothing = Operand { address: std::ptr::null_mut() };
        self.runs.iter().map(move |&run| Stage { run, operands: [nothing; 3] })
    }

    /// Runs over `n` elements, with a thread's stages. If the elements do not fill a chunk,
    /// they pass through spare registers, which start at slot `spare`.
    ///
    /// # Safety
    /// The table's arrays hold `n` elements and its registers [`super::tile::REGISTER`] bytes, all
    /// initialised; what is written overlaps nothing that is read under another slot, and no other
    /// thread uses it. The processor has the instruction set that the chain was made for.
    #[inline]
    pub(super) unsafe fn run(&self, stages: &mut [Stage], table: &mut [*mut u8], n: usize, spare: usize) {
        // SAFETY: chunks lie within the elements; the rest is passed on.
        unsafe {
            if self.fills(n) {
                self.link(stages, table);
                (self.drive)(stages.as_ptr(), n * self.size);
            } else {
                self.run_short(stages, table, n, spare);
            }
        }
    }

    /// Gives the stages their operands.
    ///
    /// # Safety
    /// As [`Chain::run`].
    #[inline]
    unsafe fn link(&self, stages: &mut [Stage], table: &[*mut u8]) {
        debug_assert_eq!(stages.len(), self.runs.len());
        for link in &self.links {
            let address = table[link.slot as usize];
            let operand = match (link.scalar, self.size) {
                (false, _) => Operand { address },
                // SAFETY: scalars are there, and of the size of the chain's elements.
                (true, 4) => Operand { scalar: unsafe { address.cast::<u32>().read() }.into() },
                // SAFETY: likewise.
                (true, _) => Operand { scalar: unsafe { address.cast::<u64>().read() } },
            };
            stages[link.stage as usize].operands[link.operand as usize] = operand;
        }
    }

    /// # Safety
    /// As [`Chain::run`]; the elements do not fill a chunk.
    unsafe fn run_short(&self, stages: &mut [Stage], table: &mut [*mut u8], n: usize, spare: usize) {
        // SAFETY: spare registers have room for a chunk; the rest is passed on.
        unsafe {
            for (k, &Touched { slot, written, size }) in self.arrays.iter().enumerate() {
                if !written {
                    std::ptr::copy_nonoverlapping(table[slot as usize], table[spare + k], n * size);
                }
                table.swap(slot as usize, spare + k);
            }
            self.link(stages, table);
            (self.drive)(stages.as_ptr(), self.chunk);
            for (k, &Touched { slot, written, size }) in self.arrays.iter().enumerate() {
                table.swap(slot as usize, spare + k);
                if written {
                    std::ptr::copy_nonoverlapping(table[spare + k], table[slot as usize], n * size);
                }
            }
        }
    }
}
