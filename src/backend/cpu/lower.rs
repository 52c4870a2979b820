//! Lowering: from a program to the loops and chains of a tile.

use super::chain::{self, Plan, Slot};
use super::isa::Level;
use super::loops;
use super::tile::{Marks, REGISTER, Source, Step, Target, TileProgram};
use super::walk::{Access, Walk};
use crate::base::dtype::DType;
use crate::base::layout::Strides;
use crate::kernel::program::{Inst, Program, Value};
use crate::ops::Op;
use crate::ops::reduce::LEAF;
use std::ops::Range;

/// Lowers values to slots while registers last.
struct Lowering<'a> {
    program: &'a Program,
    isa: Level,
    /// Whether chains store arrays past the caches.
    stream: bool,
    steps: Vec<Step>,
    /// Whether each instruction's result is the same for a whole tile.
    uniform: Vec<bool>,
    /// The last instruction that reads each instruction's result.
    last_use: Vec<usize>,
    /// Slot of the array that each instruction's result is stored in, if loops can write to it.
    targets: Vec<Option<Slot>>,
    /// Slot of each instruction's result.
    results: Vec<Slot>,
    sources: Vec<Source>,
    /// Instruction after which a register is free, by register.
    busy: Vec<usize>,
    /// Bytes of the largest element that is in a register, an array or a result: a tile of them fits a register.
    widest: usize,
    /// First slot that is not a register; fixed up when the number of registers is known.
    marks: Marks,
}

impl Lowering<'_> {
    fn slot(&self, value: Value) -> Slot {
        match value {
            Value::Input(i) => i,
            Value::Scalar(i) => (self.marks.scalars + i as usize) as Slot,
            Value::Inst(i) => self.results[i as usize],
        }
    }

    fn is_uniform(&self, value: Value) -> bool {
        match value {
            Value::Input(i) => self.sources[i as usize].access == Access::Uniform,
            Value::Scalar(_) => true,
            Value::Inst(i) => self.uniform[i as usize],
        }
    }

    /// A register for elements of so many bytes that is free at `now`, kept until after instruction `until`.
    fn register(&mut self, size: usize, now: usize, until: usize) -> Slot {
        self.widest = self.widest.max(size);
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
        let slot = self.slot(value);
        if !self.is_uniform(value) {
            return slot;
        }
        let size = self.program.dtype(value).size();
        let dst = self.register(size, now, until);
        let run = loops::copy(size, 1);
        self.steps.push(Step::Loop { run, dst, args: [slot; 3], uniform: false });
        dst
    }

    /// Where the chain that starts with this instruction ends; `None` if none does. Uniform
    /// instructions among a chain's are no part of it.
    fn chain_end(&self, start: usize) -> Option<usize> {
        let insts = &self.program.insts;
        let (mut end, mut members) = (start, 0);
        for (now, inst) in insts.iter().enumerate().skip(start) {
            if !self.uniform[now] {
                let fits = inst.dtype == insts[start].dtype
                    && chain::supports(inst.op, inst.dtype, self.isa)
                    && !(inst.op == Op::Where && self.is_uniform(inst.args[0]));
                if !fits || members == chain::LONGEST {
                    break;
                }
                members += 1;
                end = now + 1;
            }
        }
        // A loop of its own is as good for a single instruction, but cannot store past the caches, and
        // has no scalar on the left.
        let scalar = insts[start].args.len() == 2 && self.is_uniform(insts[start].args[0]);
        let least = if scalar || self.stream && self.targets[start].is_some() { 1 } else { 2 };
        (members >= least && !self.uniform[start]).then_some(end)
    }

    /// Lowers the instructions of a chain.
    fn chain(&mut self, range: Range<usize>) {
        // The chain goes over its operands piece by piece, and over some pieces twice: what it
        // reads must not be overwritten by what it stores, or by what is computed before it. So
        // only registers that are free at its start are taken, and kept to its end at least.
        let start = range.start;
        let (uniform, members): (Vec<usize>, Vec<usize>) = range.clone().partition(|&i| self.uniform[i]);
        for now in uniform {
            self.loop_of(now, start);
        }
        let plan = Plan::new(self.program, &members, |value| self.is_uniform(value));
        let spilled = plan.spilled.clone();
        let mut stored = vec![];
        for &now in &members {
            let last = self.last_use[now];
            if spilled.contains(&now) || last >= range.end || Some(&now) == members.last() {
                let size = self.program.insts[now].out.size();
                let until = last.max(range.end - 1);
                let slot = self.targets[now].unwrap_or_else(|| self.register(size, start, until));
                self.results[now] = slot;
                stored.push(now);
            }
        }
        let later = &self.program.insts[range.end..];
        let streamed = |now: usize| {
            let reads = |inst: &Inst| inst.args.contains(&Value::Inst(now as u16));
            self.stream && self.targets[now].is_some() && !spilled.contains(&now) && !later.iter().any(reads)
        };
        let chain = plan.chain(
            self.program,
            |value| self.slot(value),
            |now| stored.contains(&now).then(|| (self.results[now], streamed(now))),
            |slot| self.is_array(slot),
            self.isa,
        );
        self.steps.push(Step::Chain(chain));
    }

    /// Whether a slot is an array's own memory.
    fn is_array(&self, slot: Slot) -> bool {
        let slot = slot as usize;
        match self.sources.get(slot) {
            Some(source) => source.access == Access::Direct,
            None => (self.marks.outputs..self.marks.registers).contains(&slot),
        }
    }

    /// Lowers an instruction to a loop that uses registers free at `free`.
    fn loop_of(&mut self, now: usize, free: usize) {
        let (inst, uniform, until) = (&self.program.insts[now], self.uniform[now], self.last_use[now]);
        let mask = inst
            .args
            .iter()
            .enumerate()
            .fold(0, |mask, (k, &arg)| mask | u8::from(self.is_uniform(arg) && !uniform) << k);
        let find = |mask| loops::find(inst.op, inst.dtype, inst.out, mask, self.isa);
        let mut args = [0; 3];
        let run = match find(mask) {
            Some(run) => {
                inst.args.iter().enumerate().for_each(|(k, &arg)| args[k] = self.slot(arg));
                run
            }
            None => {
                let Some(run) = find(0) else { return self.in_float32(now, free) };
                for (k, &value) in inst.args.iter().enumerate() {
                    args[k] = self.varying(value, free, now);
                }
                run
            }
        };
        let dst = self.destination(now, free, until);
        self.steps.push(Step::Loop { run, dst, args, uniform });
        self.results[now] = dst;
    }

    /// Where an instruction's result goes: to its array, or to a register free at `free`.
    fn destination(&mut self, now: usize, free: usize, until: usize) -> Slot {
        match self.targets[now] {
            Some(slot) if !self.uniform[now] => slot,
            _ => self.register(self.program.insts[now].out.size(), free, until),
        }
    }

    /// Lowers an instruction in half precision that has a loop for float32 alone: operands are
    /// widened before it and the result is rounded after it, which is what a loop of its own would do.
    fn in_float32(&mut self, now: usize, free: usize) {
        let (inst, uniform, until) = (&self.program.insts[now], self.uniform[now], self.last_use[now]);
        let find = |op, dtype, out| {
            loops::find(op, dtype, out, 0, self.isa).expect("the planner asks for supported operations only")
        };
        let wide = |dtype| if dtype == inst.dtype { DType::F32 } else { dtype };
        let (widen, run) =
            (find(Op::Cast, inst.dtype, DType::F32), find(inst.op, DType::F32, wide(inst.out)));
        let narrow = (inst.out == inst.dtype).then(|| find(Op::Cast, DType::F32, inst.out));
        let mut args = [0; 3];
        for (k, &value) in inst.args.iter().enumerate() {
            let src = if uniform { self.slot(value) } else { self.varying(value, free, now) };
            args[k] = self.register(DType::F32.size(), free, now);
            self.steps.push(Step::Loop { run: widen, dst: args[k], args: [src; 3], uniform });
        }
        let dst = match narrow {
            Some(_) => self.register(DType::F32.size(), free, now),
            None => self.destination(now, free, until),
        };
        self.steps.push(Step::Loop { run, dst, args, uniform });
        self.results[now] = dst;
        if let Some(run) = narrow {
            let result = self.destination(now, free, until);
            self.steps.push(Step::Loop { run, dst: result, args: [dst; 3], uniform });
            self.results[now] = result;
        }
    }
}

/// Lowers a program for arrays with these steps in a walk; with `stream`, what can be stored past the
/// caches is.
pub(super) fn lower(
    program: &Program,
    walk: &Walk,
    inputs: &[Strides],
    stores: &[Strides],
    in_place: &[bool],
    isa: Level,
    stream: bool,
) -> TileProgram {
    let source = |(steps, dtype): (&Strides, &DType)| Source {
        access: walk.access(steps),
        periodic: walk.packed_row().is_some() && steps[..steps.len() - 1].iter().all(|&s| s == 0),
        steps: steps.clone(),
        size: dtype.size(),
        inner: steps[steps.len() - 1] * dtype.size() as isize,
    };
    let sources: Vec<Source> = inputs.iter().zip(&program.inputs).map(source).collect();
    let marks = Marks::new(sources.len(), program.scalars.len(), program.stores.len());
    let end = program.insts.len();
    let direct = |k: usize| walk.access(&stores[k]) == Access::Direct && !in_place[k];
    let target = |now: usize| {
        let stored = |&k: &usize| program.stores[k] == Value::Inst(now as u16) && direct(k);
        (0..program.stores.len()).find(stored).map(|k| (marks.outputs + k) as Slot)
    };
    let sizes = program.inputs.iter().chain(program.insts.iter().map(|inst| &inst.out)).map(|d| d.size());
    // Strided inputs live in registers of their own.
    let strided = sources.iter().filter(|s| s.access == Access::Strided).count();
    let mut lowering = Lowering {
        program,
        isa,
        stream,
        steps: vec![],
        uniform: vec![],
        last_use: last_uses(program),
        targets: (0..end).map(target).collect(),
        results: vec![0; end],
        sources,
        busy: vec![usize::MAX; strided],
        widest: sizes.max().unwrap_or(1),
        marks,
    };
    for inst in &program.insts {
        let uniform = inst.args.iter().all(|&arg| lowering.is_uniform(arg));
        lowering.uniform.push(uniform);
    }
    let mut now = 0;
    while now < end {
        match lowering.chain_end(now) {
            Some(stop) => {
                lowering.chain(now..stop);
                now = stop;
            }
            None => {
                lowering.loop_of(now, now);
                now += 1;
            }
        }
    }
    let mut targets = Vec::new();
    for (k, &value) in program.stores.iter().enumerate() {
        let own = (marks.outputs + k) as Slot;
        let size = program.dtype(value).size();
        let steps = stores[k].clone();
        let slot = lowering.slot(value);
        let register = if direct(k) && slot != own {
            // The value is an input, a scalar, uniform, or stored elsewhere as well.
            let run = loops::copy(size, u8::from(lowering.is_uniform(value)));
            lowering.steps.push(Step::Loop { run, dst: own, args: [slot; 3], uniform: false });
            own
        } else {
            lowering.varying(value, end, usize::MAX)
        };
        let inner = steps[steps.len() - 1] * size as isize;
        targets.push(Target { direct: direct(k), register, steps, size, inner });
    }
    let folds = program.folds.iter().map(|f| lowering.varying(f.value, end, usize::MAX)).collect();
    let checks = program.checks.iter().map(|c| lowering.varying(c.mask, end, usize::MAX)).collect();

    let Lowering { steps, sources, busy, widest, .. } = lowering;
    // Without registers a tile may be as long as a leaf of a reduction, or longer if nothing is folded.
    let tile = match busy.is_empty() && steps.len() <= 1 {
        true if program.folds.is_empty() => 8 * LEAF,
        true => LEAF,
        false => REGISTER / widest,
    };
    // Tiles of whole rows let repeating rows stay in their registers.
    let tile = walk.packed_row().map_or(tile, |row| tile - tile % row);
    let chains = steps.iter().map(|step| if let Step::Chain(chain) = step { chain.arrays() } else { 0 });
    TileProgram {
        spare: chains.max().unwrap_or(0),
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

/// The last instruction that reads each instruction's result, at least itself; `usize::MAX` if it is
/// read after all.
fn last_uses(program: &Program) -> Vec<usize> {
    let mut last: Vec<usize> = (0..program.insts.len()).collect();
    for (now, inst) in program.insts.iter().enumerate() {
        for arg in &inst.args {
            if let Value::Inst(i) = arg {
                last[*i as usize] = now;
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
