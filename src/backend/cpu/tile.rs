//! Tile programs: a fused program lowered to a list of loops over registers of 1 KiB.
//!
//! This is numexpr's idea: an expression is evaluated tile by tile, each instruction a vectorised
//! loop whose operands are in the first-level cache. Values that are the same for a whole tile
//! (scalars, broadcast rows) are computed once and passed to loops as scalars.

use super::isa::Level;
use super::loops::{self, Loop};
use super::pairs;
use super::walk::{Access, Cursor, Walk, gather, scatter};
use crate::base::dtype::DType;
use crate::base::layout::Strides;
use crate::device::backend::Launch;
use crate::kernel::program::{Program, Value};
use crate::ops::reduce::LEAF;
use smallvec::SmallVec;
use std::cell::RefCell;

/// Bytes of a register: 1 KiB measured best, larger ones spill the cache and smaller ones pay for
/// calls.
const REGISTER: usize = 1024;
/// Distance of registers: a cache line more, so that they do not compete for the same sets.
const REGISTER_STRIDE: usize = REGISTER + 64;

/// A place that a loop reads or writes: an index into a tile's table of pointers.
type Slot = u16;

#[derive(Clone, Debug)]
struct Step {
    run: Loop,
    dst: Slot,
    args: [Slot; 3],
    /// Whether one element stands for the tile.
    uniform: bool,
}

/// An array read: its access, steps and where a register stands in for it.
#[derive(Clone, Debug)]
struct Source {
    access: Access,
    steps: Strides,
    size: usize,
    /// Bytes from one element of the innermost loop to the next.
    inner: isize,
    /// Whether all loops but the innermost repeat the same elements.
    periodic: bool,
}

/// An array stored.
#[derive(Clone, Debug)]
struct Target {
    /// Whether the last loop writes the array itself; else it writes `register`, which is copied.
    direct: bool,
    register: Slot,
    steps: Strides,
    size: usize,
    /// Bytes from one element of the innermost loop to the next.
    inner: isize,
}

/// A program lowered for one walk.
pub(crate) struct TileProgram {
    steps: Vec<Step>,
    sources: Vec<Source>,
    targets: Vec<Target>,
    scalars: usize,
    registers: usize,
    /// Most elements of a tile.
    pub(crate) tile: usize,
    /// Slots of the values folded.
    pub(crate) folds: Vec<Slot>,
    checks: Vec<Slot>,
}

/// Lowers values to slots while registers last.
struct Lowering<'a> {
    program: &'a Program,
    isa: Level,
    steps: Vec<Step>,
    /// Slot and uniformity of each instruction's result.
    results: Vec<(Slot, bool)>,
    sources: Vec<Source>,
    /// Instruction after which a register is free, by register.
    busy: Vec<usize>,
    /// First slot that is not a register; fixed up when the number of registers is known.
    marks: Marks,
}

/// Slots are numbered inputs, scalars, outputs, registers.
#[derive(Clone, Copy)]
struct Marks {
    scalars: usize,
    outputs: usize,
    registers: usize,
}

impl Lowering<'_> {
    fn slot(&self, value: Value) -> (Slot, bool) {
        match value {
            Value::Input(i) => (i, self.sources[i as usize].access == Access::Uniform),
            Value::Scalar(i) => ((self.marks.scalars + i as usize) as Slot, true),
            Value::Inst(i) => self.results[i as usize],
        }
    }

    /// Whether an instruction's result differs within a tile.
    fn is_varying(&self, now: usize) -> bool {
        self.program.insts[now].args.iter().any(|&v| !self.slot(v).1)
    }

    /// A register that is free at `now`, kept until after instruction `until`.
    fn register(&mut self, now: usize, until: usize) -> Slot {
        let free = self.busy.iter().position(|&last| last < now);
        let register = free.unwrap_or_else(|| {
            self.busy.push(0);
            self.busy.len() - 1
        });
        self.busy[register] = until;
        (self.marks.registers + register) as Slot
    }

    /// A value as a whole tile, filled if it is uniform.
    fn varying(&mut self, value: Value, now: usize, until: usize) -> Slot {
        let (slot, uniform) = self.slot(value);
        if !uniform {
            return slot;
        }
        let dst = self.register(now, until);
        let run = loops::copy(self.program.dtype(value).size(), 1);
        self.steps.push(Step { run, dst, args: [slot; 3], uniform: false });
        dst
    }

    /// Lowers an instruction together with the one that it absorbs; false if the two have no common
    /// loop.
    fn pair(&mut self, now: usize, inner: usize, until: usize, target: Option<Slot>) -> bool {
        let (first, second) = (&self.program.insts[inner], &self.program.insts[now]);
        let last = second.args[1] == Value::Inst(inner as u16);
        let values = [first.args[0], first.args[1], second.args[usize::from(!last)]];
        let operands = values.map(|v| self.slot(v));
        let mask = operands.iter().enumerate().fold(0, |m, (k, &(_, u))| m | u8::from(u) << k);
        let Some(run) = pairs::find(first.op, second.op, last, second.dtype, mask, self.isa) else {
            return false;
        };
        let dst = target.unwrap_or_else(|| self.register(now, until));
        self.steps.push(Step { run, dst, args: operands.map(|(slot, _)| slot), uniform: false });
        self.results.push((dst, false));
        true
    }

    /// Lowers an instruction; `target` is the slot of the array that its result is stored in.
    fn instruction(&mut self, now: usize, until: usize, target: Option<Slot>) {
        let inst = &self.program.insts[now];
        let operands: Vec<(Slot, bool)> = inst.args.iter().map(|&v| self.slot(v)).collect();
        let uniform = operands.iter().all(|&(_, u)| u);
        let mask = operands.iter().enumerate().fold(0, |m, (k, &(_, u))| m | u8::from(u && !uniform) << k);
        let find = |mask| loops::find(inst.op, inst.dtype, inst.out, mask, self.isa);
        let mut args = [0; 3];
        let run = match find(mask) {
            Some(run) => {
                operands.iter().enumerate().for_each(|(k, &(slot, _))| args[k] = slot);
                run
            }
            None => {
                let run = find(0).expect("the planner asks for supported operations only");
                for (k, &value) in inst.args.iter().enumerate() {
                    args[k] = self.varying(value, now, now);
                }
                run
            }
        };
        let dst = match target {
            Some(slot) if !uniform => slot,
            _ => self.register(now, until),
        };
        self.steps.push(Step { run, dst, args, uniform });
        self.results.push((dst, uniform));
    }
}

impl TileProgram {
    /// Lowers a program for arrays with these steps in a walk.
    pub(crate) fn new(
        program: &Program,
        walk: &Walk,
        inputs: &[Strides],
        stores: &[Strides],
        in_place: &[bool],
        isa: Level,
    ) -> TileProgram {
        let source = |(steps, dtype): (&Strides, &DType)| Source {
            access: walk.access(steps),
            periodic: walk.packed_row().is_some() && steps[..steps.len() - 1].iter().all(|&s| s == 0),
            steps: steps.clone(),
            size: dtype.size(),
            inner: steps[steps.len() - 1] * dtype.size() as isize,
        };
        let sources: Vec<Source> = inputs.iter().zip(&program.inputs).map(source).collect();
        let outputs = program.inputs.len() + program.scalars.len();
        let marks =
            Marks { scalars: program.inputs.len(), outputs, registers: outputs + program.stores.len() };
        let end = program.insts.len();
        let absorbed = absorbed(program);
        let last_use = last_uses(program, &absorbed);
        let mut lowering =
            Lowering { program, isa, steps: vec![], results: vec![], sources, busy: vec![], marks };
        // Strided inputs live in registers of their own.
        let strided = lowering.sources.iter().filter(|s| s.access == Access::Strided).count();
        lowering.busy = vec![usize::MAX; strided];

        let direct = |k: usize| walk.access(&stores[k]) == Access::Direct && !in_place[k];
        for (now, &last) in last_use.iter().enumerate().take(end) {
            let stored = |&k: &usize| program.stores[k] == Value::Inst(now as u16) && direct(k);
            let target = (0..program.stores.len()).find(stored).map(|k| (marks.outputs + k) as Slot);
            if absorbed[now].is_some() && lowering.is_varying(now) {
                // Computed by its only reader; the entry is never looked at.
                lowering.results.push((Slot::MAX, false));
                continue;
            }
            let inner = (0..now).find(|&i| absorbed[i] == Some(now));
            let inner = inner.filter(|&i| lowering.results[i].0 == Slot::MAX);
            let paired = inner.map(|i| lowering.pair(now, i, last, target));
            // An absorbed instruction varies, and pairs have loops for all operands that do not make
            // it uniform.
            debug_assert_ne!(paired, Some(false));
            if paired != Some(true) {
                lowering.instruction(now, last, target);
            }
        }
        let mut targets = Vec::new();
        for (k, &value) in program.stores.iter().enumerate() {
            let own = (marks.outputs + k) as Slot;
            let size = program.dtype(value).size();
            let steps = stores[k].clone();
            let (slot, _) = lowering.slot(value);
            let register = if direct(k) && slot != own {
                // The value is an input, a scalar, uniform, or stored elsewhere as well.
                let (slot, uniform) = lowering.slot(value);
                let run = loops::copy(size, u8::from(uniform));
                lowering.steps.push(Step { run, dst: own, args: [slot; 3], uniform: false });
                own
            } else {
                lowering.varying(value, end, usize::MAX)
            };
            let inner = steps[steps.len() - 1] * size as isize;
            targets.push(Target { direct: direct(k), register, steps, size, inner });
        }
        let folds = program.folds.iter().map(|f| lowering.varying(f.value, end, usize::MAX)).collect();
        let checks = program.checks.iter().map(|c| lowering.varying(c.mask, end, usize::MAX)).collect();

        let Lowering { steps, sources, busy, .. } = lowering;
        let widest = (0..program.insts.len()).map(|i| program.insts[i].out.size());
        let widest = widest.chain(sources.iter().map(|s| s.size)).max().unwrap_or(8);
        // Without registers a tile may be as long as a leaf of a reduction.
        let tile = if busy.is_empty() && steps.len() <= 1 { LEAF } else { REGISTER / widest };
        // Tiles of whole rows let repeating rows stay in their registers.
        let tile = walk.packed_row().map_or(tile, |row| tile - tile % row);
        TileProgram {
            steps,
            sources,
            targets,
            scalars: program.scalars.len(),
            registers: busy.len(),
            tile,
            folds,
            checks,
        }
    }

    /// The inputs folded, if tiles do nothing else and their elements lie side by side.
    pub(crate) fn plain_folds(&self) -> Option<Vec<usize>> {
        let plain = self.steps.is_empty() && self.targets.is_empty() && self.checks.is_empty();
        let direct =
            |&slot: &Slot| self.sources.get(slot as usize).is_some_and(|s| s.access == Access::Direct);
        (plain && self.folds.iter().all(direct)).then(|| self.folds.iter().map(|&f| f as usize).collect())
    }

    /// Runs a program that is one loop over whole arrays; false if it is not.
    ///
    /// # Safety
    /// The walk is flat, and the arrays hold `len` elements.
    pub(crate) unsafe fn single(&self, arrays: &Arrays, len: usize) -> bool {
        let [step] = &self.steps[..] else { return false };
        let plain = self.registers == 0 && self.checks.is_empty() && !step.uniform;
        if !plain || self.targets.len() != 1 {
            return false;
        }
        let place = |slot: Slot| -> *const u8 {
            let slot = slot as usize;
            match arrays.inputs.get(slot) {
                Some(&address) => address as *const u8,
                None => match arrays.scalars.get(slot - arrays.inputs.len()) {
                    Some(scalar) => std::ptr::from_ref(scalar).cast(),
                    // Operands that the loop does not have.
                    None => std::ptr::null(),
                },
            }
        };
        let [a, b, c] = step.args.map(place);
        // SAFETY: the only slot beyond inputs and scalars is the output; the caller's promise.
        unsafe { (step.run)(arrays.outputs[0] as *mut u8, a, b, c, len) };
        true
    }
}

/// For each instruction the later one that computes it within its own loop, if there is one: its
/// only reader, both of them cheap.
fn absorbed(program: &Program) -> Vec<Option<usize>> {
    let mut uses = vec![0; program.insts.len()];
    let folds = program.folds.iter().map(|f| f.value);
    let checks = program.checks.iter().map(|c| c.mask);
    let read = program.insts.iter().flat_map(|inst| inst.args.iter().copied());
    for value in read.chain(program.stores.iter().copied()).chain(folds).chain(checks) {
        if let Value::Inst(i) = value {
            uses[i as usize] += 1;
        }
    }
    let mut absorbed = vec![None; program.insts.len()];
    let mut absorbs = vec![false; program.insts.len()];
    for (now, inst) in program.insts.iter().enumerate() {
        let fits = |i: usize| {
            let inner = &program.insts[i];
            uses[i] == 1 && !absorbs[i] && inner.dtype == inst.dtype && pairs::pairs(inner.op, inner.dtype)
        };
        if !pairs::pairs(inst.op, inst.dtype) {
            continue;
        }
        let inner = inst.args.iter().find_map(|arg| match arg {
            Value::Inst(i) if fits(*i as usize) => Some(*i as usize),
            _ => None,
        });
        if let Some(i) = inner {
            absorbed[i] = Some(now);
            absorbs[now] = true;
        }
    }
    absorbed
}

/// The last instruction that reads each instruction's result (for an absorbed reader, the one that
/// absorbs it); `usize::MAX` if it is read after all.
fn last_uses(program: &Program, absorbed: &[Option<usize>]) -> Vec<usize> {
    let mut last = vec![0; program.insts.len()];
    for (now, inst) in program.insts.iter().enumerate() {
        for arg in &inst.args {
            if let Value::Inst(i) = arg {
                let at = absorbed[now].unwrap_or(now);
                last[*i as usize] = last[*i as usize].max(at);
            }
        }
    }
    let folds = program.folds.iter().map(|f| f.value);
    let checks = program.checks.iter().map(|c| c.mask);
    for value in program.stores.iter().copied().chain(folds).chain(checks) {
        if let Value::Inst(i) = value {
            last[i as usize] = usize::MAX;
        }
    }
    last
}

/// Addresses of a launch's arrays (at the first element of the walk) and scalars, fit to be shared
/// by threads that write disjoint tiles.
pub(crate) struct Arrays {
    pub(crate) inputs: SmallVec<[usize; 8]>,
    pub(crate) outputs: SmallVec<[usize; 8]>,
    /// Bytes as stored, in a type whose alignment serves every dtype.
    scalars: SmallVec<[u128; 4]>,
}

impl Arrays {
    pub(crate) fn new(launch: &Launch<'_>, program: &Program) -> Arrays {
        let bind = |b: &crate::device::backend::Binding<'_>, size| b.buffer.handle() + b.offset * size;
        Arrays {
            inputs: launch.inputs.iter().zip(&program.inputs).map(|(b, d)| bind(b, d.size())).collect(),
            outputs: launch.outputs.iter().zip(program.outputs()).map(|(b, d)| bind(b, d.size())).collect(),
            scalars: launch.scalars.iter().map(|s| u128::from_ne_bytes(s.to_bytes())).collect(),
        }
    }
}

thread_local! {
    /// Memory for registers and pointers, kept from launch to launch. Tiles never start other
    /// launches, so that it is free whenever a launch asks.
    static SCRATCH: RefCell<(Vec<Line>, Vec<*mut u8>)> = const { RefCell::new((Vec::new(), Vec::new())) };
}

/// A cache line, the alignment of registers.
#[derive(Clone)]
#[repr(align(64))]
struct Line(#[allow(dead_code)] [u8; 64]);

/// One thread's run over tiles.
pub(crate) struct Runner<'a> {
    program: &'a TileProgram,
    arrays: &'a Arrays,
    pointers: &'a mut [*mut u8],
    /// Added to the addresses of inputs, in bytes: the position in loops around the walk.
    pub(crate) bases: Vec<isize>,
    /// Likewise for stored arrays.
    pub(crate) store_bases: Vec<isize>,
    /// For each repeating row the address that its register holds; 0 for none.
    filled: SmallVec<[usize; 8]>,
}

impl TileProgram {
    /// Lends a thread's scratch memory to a run.
    pub(crate) fn run<R>(&self, arrays: &Arrays, body: impl FnOnce(&mut Runner<'_>) -> R) -> R {
        SCRATCH.with_borrow_mut(|(memory, pointers)| {
            let lines = self.registers * REGISTER_STRIDE / 64;
            if memory.len() < lines {
                memory.resize(lines, Line([0; 64]));
            }
            pointers.clear();
            pointers.extend(arrays.inputs.iter().map(|&a| a as *mut u8));
            pointers.extend(arrays.scalars.iter().map(|s| std::ptr::from_ref(s).cast_mut().cast::<u8>()));
            pointers.extend(arrays.outputs.iter().take(self.targets.len()).map(|&a| a as *mut u8));
            let first = memory.as_mut_ptr().cast::<u8>();
            pointers.extend((0..self.registers).map(|r| first.wrapping_add(r * REGISTER_STRIDE)));
            debug_assert_eq!(pointers.len(), self.marks().registers + self.registers);
            let mut runner = Runner {
                program: self,
                arrays,
                pointers,
                bases: vec![0; self.sources.len()],
                store_bases: vec![0; self.targets.len()],
                filled: SmallVec::from_elem(0, self.sources.len()),
            };
            body(&mut runner)
        })
    }

    fn marks(&self) -> Marks {
        let outputs = self.sources.len() + self.scalars;
        Marks { scalars: self.sources.len(), outputs, registers: outputs + self.targets.len() }
    }
}

impl Runner<'_> {
    /// Computes one tile.
    ///
    /// # Safety
    /// The cursor stands in the program's walk with at least `n <= tile` elements left in it (in
    /// its row, if rows are not packed); the arrays hold the walk at the bases; no other thread
    /// writes this tile's elements.
    #[inline]
    pub(crate) unsafe fn tile(&mut self, cursor: &Cursor<'_>, n: usize) {
        let program = self.program;
        let marks = program.marks();
        let mut register = marks.registers;
        let (column, flat) = (cursor.column as isize, cursor.is_flat());
        // Place of the cursor's element in bytes. Tiles are short, so that what is done for each of
        // them counts.
        let place = |steps: &Strides, size: usize, inner: isize| -> isize {
            let row = if flat { 0 } else { cursor.row_offset(steps) * size as isize };
            row + column * inner
        };
        // SAFETY: offsets lie within the arrays, registers hold a tile, loops get what they were
        // found for, and destinations are registers or outputs, which overlap nothing read.
        unsafe {
            let bases = self.arrays.inputs.iter().zip(&self.bases);
            for (k, (source, (&address, &base))) in program.sources.iter().zip(bases).enumerate() {
                let base = (address as *mut u8).offset(base);
                let size = source.size as isize;
                if source.access == Access::Strided {
                    let mut dst = self.pointers[register];
                    self.pointers[k] = dst;
                    register += 1;
                    // A row that repeats is the same for every tile that starts with a row.
                    let aligned = source.periodic && cursor.column == 0;
                    if aligned && self.filled[k] == base as usize {
                        continue;
                    }
                    self.filled[k] = if aligned { base as usize } else { 0 };
                    let count = if aligned { program.tile } else { n };
                    cursor.segments(&source.steps, count, |offset, step, take| {
                        gather(dst, base.offset(offset * size), step, take, source.size);
                        dst = dst.add(take * source.size);
                    });
                } else {
                    self.pointers[k] = base.offset(place(&source.steps, source.size, source.inner));
                }
            }
            for (k, target) in program.targets.iter().enumerate() {
                if target.direct {
                    let base = (self.arrays.outputs[k] as *mut u8).offset(self.store_bases[k]);
                    self.pointers[marks.outputs + k] =
                        base.offset(place(&target.steps, target.size, target.inner));
                }
            }
            for step in &program.steps {
                // Lowering hands out no slot beyond the table, which `run` fills in full.
                let at = |slot: Slot| *self.pointers.get_unchecked(slot as usize);
                let [a, b, c] = step.args.map(|slot| at(slot).cast_const());
                (step.run)(at(step.dst), a, b, c, if step.uniform { 1 } else { n });
            }
            for (k, target) in program.targets.iter().enumerate() {
                if !target.direct {
                    let base = (self.arrays.outputs[k] as *mut u8).offset(self.store_bases[k]);
                    let mut src = self.pointers[target.register as usize].cast_const();
                    let size = target.size as isize;
                    cursor.segments(&target.steps, n, |offset, step, take| {
                        scatter(base.offset(offset * size), step, src, take, target.size);
                        src = src.add(take * target.size);
                    });
                }
            }
        }
    }

    /// The tile's values of a fold.
    pub(crate) fn folded(&self, fold: usize) -> *const u8 {
        self.pointers[self.program.folds[fold] as usize]
    }

    /// Position within the tile of the first element where check `check` fails.
    ///
    /// # Safety
    /// A tile of `n` elements has been computed.
    pub(crate) unsafe fn failed(&self, check: usize, n: usize) -> Option<usize> {
        let mask = self.pointers[self.program.checks[check] as usize];
        // SAFETY: masks are bytes, and the tile has n of them.
        unsafe { std::slice::from_raw_parts(mask, n) }.iter().position(|&m| m != 0)
    }

    /// Number of checks.
    pub(crate) fn checks(&self) -> usize {
        self.program.checks.len()
    }
}
