//! Chains: cheap operations in a row, whose values stay in vector registers.
//!
//! A loop over a tile register of 1 KiB spends most of its time on moving it through the first-level
//! cache. A chain runs several operations on a few vectors at a time instead, each of them a *stage*
//! that leaves its result in the accumulator for the next. Stages work on the accumulator, on one
//! more value that is kept aside when another is begun, and on operands in memory; so that
//! `(a + b) * (a - b)` is three stages, and one more stores it. (Measured against one loop per pair
//! of operations: sqrt(a*a + b*b) and nine sums and products take half to two thirds of the time.)

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

/// One operation of a chain.
#[derive(Clone, Debug)]
#[cfg_attr(not(target_arch = "x86_64"), allow(dead_code))]
pub(super) struct Stage {
    pub(super) run: Run,
    /// Operands in memory, 0 for those that are elsewhere.
    pub(super) slots: [Slot; 2],
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
    stages: Vec<Stage>,
    /// Arrays read or written, and whether they are written; what is missing are registers.
    arrays: SmallVec<[(Slot, bool); 4]>,
    /// Bytes of an element.
    size: usize,
    /// Bytes that stages work on at a time.
    chunk: usize,
    drive: stages::Drive,
}

/// Whether an operation in a dtype can be part of a chain.
pub(super) fn supports(op: Op, dtype: DType, isa: Level) -> bool {
    stages::unary(op, dtype, isa).is_some() || stages::binary(op, dtype, [Place::Acc; 2], isa).is_some()
}

/// A stage before slots are known.
enum Move {
    Load(Value),
    /// An instruction with the places of its operands.
    Compute(usize, SmallVec<[Place; 2]>),
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
            let mut places: SmallVec<[Place; 2]> = args
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
        let mut stages = Vec::with_capacity(2 * self.moves.len());
        let mut arrays: SmallVec<[(Slot, bool); 4]> = SmallVec::new();
        let mut note = |slot: Slot, written| {
            if is_array(slot) && !arrays.iter().any(|&(s, _)| s == slot) {
                arrays.push((slot, written));
            }
        };
        let (mut size, mut closed, end) = (0, false, self.moves.len() - 1);
        for (k, step) in self.moves.into_iter().enumerate() {
            let (now, places) = match step {
                Move::Load(value) => {
                    note(slot(value), false);
                    stages.push(Stage { run: stages::load(isa), slots: [slot(value), 0] });
                    continue;
                }
                Move::Compute(now, places) => (now, places),
            };
            let inst = &program.insts[now];
            size = inst.dtype.size();
            let mut slots = [0; 2];
            for (k, (&place, &arg)) in places.iter().zip(&inst.args).enumerate() {
                if matches!(place, Place::Memory | Place::Scalar) {
                    slots[k] = slot(arg);
                }
                if place == Place::Memory {
                    note(slots[k], false);
                }
            }
            let run = match places[..] {
                [a, b] => stages::binary(inst.op, inst.dtype, [a, b], isa),
                _ => stages::unary(inst.op, inst.dtype, isa),
            };
            stages.push(Stage { run: run.expect("members are supported"), slots });
            if let Some((slot, stream)) = stored(now) {
                note(slot, true);
                closed = k == end;
                stages.push(Stage { run: stages::save(closed, stream, isa), slots: [slot, 0] });
            }
        }
        // Any other stage would jump beyond the list.
        assert!(closed, "the last member is stored");
        let (drive, chunk) = stages::drive(isa).expect("members are supported");
        Chain { stages, arrays, size, chunk, drive }
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

    /// Runs over `n` elements. If they do not fill a chunk, they pass through spare registers, which
    /// start at slot `spare`.
    ///
    /// # Safety
    /// The table's arrays hold `n` elements and its registers [`super::tile::REGISTER`] bytes, all
    /// initialised; what is written overlaps nothing that is read under another slot, and no other
    /// thread uses it. The processor has the instruction set that the chain was made for.
    #[inline]
    pub(super) unsafe fn run(&self, table: &mut [*mut u8], n: usize, spare: usize) {
        // SAFETY: chunks lie within the elements; the rest is passed on.
        unsafe {
            if self.fills(n) {
                (self.drive)(self.stages.as_ptr(), table.as_ptr(), n * self.size);
            } else {
                self.run_short(table, n, spare);
            }
        }
    }

    /// # Safety
    /// As [`Chain::run`]; the elements do not fill a chunk.
    unsafe fn run_short(&self, table: &mut [*mut u8], n: usize, spare: usize) {
        let bytes = n * self.size;
        // SAFETY: spare registers have room for a chunk; the rest is passed on.
        unsafe {
            for (k, &(slot, written)) in self.arrays.iter().enumerate() {
                if !written {
                    std::ptr::copy_nonoverlapping(table[slot as usize], table[spare + k], bytes);
                }
                table.swap(slot as usize, spare + k);
            }
            (self.drive)(self.stages.as_ptr(), table.as_ptr(), self.chunk);
            for (k, &(slot, written)) in self.arrays.iter().enumerate() {
                table.swap(slot as usize, spare + k);
                if written {
                    std::ptr::copy_nonoverlapping(table[spare + k], table[slot as usize], bytes);
                }
            }
        }
    }
}
