//! Tile programs: a fused program lowered to a list of loops and chains over registers of 1 KiB.
//!
//! This is numexpr's idea: an expression is evaluated tile by tile, each instruction a vectorised
//! loop whose operands are in the first-level cache; runs of cheap instructions are chains. Values that are the same for a whole tile
//! (scalars, broadcast rows) are computed once and passed to loops as scalars.

use super::chain::{Chain, Slot, Stage};
use super::loops::Loop;
use super::walk::{Access, Cursor, gather, scatter};
use crate::base::layout::Strides;
use crate::device::backend::{Binding, Launch};
use crate::kernel::program::Program;
use smallvec::SmallVec;
use std::cell::RefCell;

/// Bytes of a register: 1 KiB measured best, larger ones spill the cache and smaller ones pay for
/// calls.
pub(super) const REGISTER: usize = 1024;
/// Distance of registers: a cache line more, so that they do not compete for the same sets.
const REGISTER_STRIDE: usize = REGISTER + 64;

/// What is done to a tile.
#[derive(Clone, Debug)]
pub(super) enum Step {
    /// One instruction.
    Loop {
        run: Loop,
        dst: Slot,
        args: [Slot; 3],
        /// Whether one element stands for the tile.
        uniform: bool,
    },
    /// Several cheap ones.
    Chain(Chain),
}

/// An array read: its access, steps and where a register stands in for it.
#[derive(Clone, Debug)]
pub(super) struct Source {
    pub(super) access: Access,
    pub(super) steps: Strides,
    pub(super) size: usize,
    /// Bytes from one element of the innermost loop to the next.
    pub(super) inner: isize,
    /// Whether all loops but the innermost repeat the same elements.
    pub(super) periodic: bool,
}

/// An array stored.
#[derive(Clone, Debug)]
pub(super) struct Target {
    /// Whether the last loop writes the array itself; else it writes `register`, which is copied.
    pub(super) direct: bool,
    pub(super) register: Slot,
    pub(super) steps: Strides,
    pub(super) size: usize,
    /// Bytes from one element of the innermost loop to the next.
    pub(super) inner: isize,
}

/// A program lowered for one walk.
pub(crate) struct TileProgram {
    pub(super) steps: Vec<Step>,
    pub(super) sources: Vec<Source>,
    pub(super) targets: Vec<Target>,
    pub(super) scalars: usize,
    pub(super) registers: usize,
    /// Registers for chains over a few elements, behind the others.
    pub(super) spare: usize,
    /// Most elements of a tile.
    pub(crate) tile: usize,
    /// Slots of the values folded.
    pub(crate) folds: Vec<Slot>,
    pub(super) checks: Vec<Slot>,
}

/// Slots are numbered inputs, scalars, outputs, registers; here is the first of each kind.
#[derive(Clone, Copy)]
pub(super) struct Marks {
    pub(super) scalars: usize,
    pub(super) outputs: usize,
    pub(super) registers: usize,
}

impl Marks {
    pub(super) fn new(inputs: usize, scalars: usize, outputs: usize) -> Marks {
        Marks { scalars: inputs, outputs: inputs + scalars, registers: inputs + scalars + outputs }
    }
}

impl TileProgram {
    /// The inputs folded, if tiles do nothing else and their elements lie side by side.
    pub(crate) fn plain_folds(&self) -> Option<Vec<usize>> {
        let plain = self.steps.is_empty() && self.targets.is_empty() && self.checks.is_empty();
        let direct =
            |&slot: &Slot| self.sources.get(slot as usize).is_some_and(|s| s.access == Access::Direct);
        (plain && self.folds.iter().all(direct)).then(|| self.folds.iter().map(|&f| f as usize).collect())
    }

    /// Runs a program that is one loop or chain over whole arrays; false if it is not.
    ///
    /// This is the way of tiny arrays: nothing is allocated, nothing is prepared.
    ///
    /// # Safety
    /// The walk is flat, and the launch is one of the program's.
    pub(crate) unsafe fn single(&self, launch: &Launch<'_>) -> bool {
        let ([step], [target]) = (&self.steps[..], &self.targets[..]) else { return false };
        let (inputs, scalars) = (self.sources.len(), launch.scalars.len());
        if self.registers > 0 || !self.checks.is_empty() || inputs + scalars >= 8 {
            return false;
        }
        let place = |b: &Binding<'_>, size| (b.buffer.handle() + b.offset * size) as *mut u8;
        let mut table = [std::ptr::null_mut(); 8];
        let mut values = [0u128; 8];
        for (k, (source, binding)) in self.sources.iter().zip(launch.inputs).enumerate() {
            table[k] = place(binding, source.size);
        }
        for (k, scalar) in launch.scalars.iter().enumerate() {
            values[k] = u128::from_ne_bytes(scalar.to_bytes());
            table[inputs + k] = (&raw mut values[k]).cast();
        }
        table[inputs + scalars] = place(&launch.outputs[0], target.size);
        // SAFETY: without registers, slots are inputs, scalars and the output; the caller's promise.
        unsafe {
            match step {
                Step::Loop { uniform: true, .. } => return false,
                Step::Loop { run, dst, args, .. } => {
                    let [a, b, c] = args.map(|slot| table[slot as usize].cast_const());
                    run(table[*dst as usize], a, b, c, launch.len);
                }
                Step::Chain(chain) if !chain.fills(launch.len) => return false,
                Step::Chain(chain) => {
                    let mut stages: SmallVec<[Stage; 8]> = chain.stages().collect();
                    chain.run(&mut stages, &mut table, launch.len, 0);
                }
            }
        }
        true
    }
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
        let bind = |b: &Binding<'_>, size| b.buffer.handle() + b.offset * size;
        Arrays {
            inputs: launch.inputs.iter().zip(&program.inputs).map(|(b, d)| bind(b, d.size())).collect(),
            outputs: launch.outputs.iter().zip(program.outputs()).map(|(b, d)| bind(b, d.size())).collect(),
            scalars: launch.scalars.iter().map(|s| u128::from_ne_bytes(s.to_bytes())).collect(),
        }
    }

    /// Addresses in the order of slots, with so many outputs.
    fn addresses(&self, outputs: usize) -> impl Iterator<Item = *mut u8> + '_ {
        let inputs = self.inputs.iter().map(|&a| a as *mut u8);
        let scalars = self.scalars.iter().map(|s| std::ptr::from_ref(s).cast_mut().cast());
        inputs.chain(scalars).chain(self.outputs.iter().take(outputs).map(|&a| a as *mut u8))
    }
}

thread_local! {
    /// Memory for registers, pointers and stages, kept from launch to launch. Tiles never start other
    /// launches, so that it is free whenever a launch asks.
    static SCRATCH: RefCell<Scratch> = const { RefCell::new((Vec::new(), Vec::new(), Vec::new())) };
}

type Scratch = (Vec<Line>, Vec<*mut u8>, Vec<Stage>);

/// A cache line, the alignment of registers.
#[derive(Clone)]
#[repr(align(64))]
struct Line(#[allow(dead_code)] [u8; 64]);

/// One thread's run over tiles.
pub(crate) struct Runner<'a> {
    program: &'a TileProgram,
    arrays: &'a Arrays,
    pointers: &'a mut [*mut u8],
    /// The stages of all chains, in the order of steps.
    stages: &'a mut [Stage],
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
        SCRATCH.with_borrow_mut(|(memory, pointers, stages)| {
            let registers = self.registers + self.spare;
            let lines = registers * REGISTER_STRIDE / 64;
            if memory.len() < lines {
                memory.resize(lines, Line([0; 64]));
            }
            pointers.clear();
            pointers.extend(arrays.addresses(self.targets.len()));
            let first = memory.as_mut_ptr().cast::<u8>();
            pointers.extend((0..registers).map(|r| first.wrapping_add(r * REGISTER_STRIDE)));
            debug_assert_eq!(pointers.len(), self.marks().registers + registers);
            stages.clear();
            for step in &self.steps {
                if let Step::Chain(chain) = step {
                    stages.extend(chain.stages());
                }
            }
            let mut runner = Runner {
                program: self,
                arrays,
                pointers,
                stages,
                bases: vec![0; self.sources.len()],
                store_bases: vec![0; self.targets.len()],
                filled: SmallVec::from_elem(0, self.sources.len()),
            };
            body(&mut runner)
        })
    }

    fn marks(&self) -> Marks {
        Marks::new(self.sources.len(), self.scalars, self.targets.len())
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
        let spare = marks.registers + program.registers;
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
            let mut stages = &mut *self.stages;
            for step in &program.steps {
                match step {
                    Step::Loop { run, dst, args, uniform } => {
                        // Lowering hands out no slot beyond the table, which `run` fills in full.
                        let at = |slot: Slot| *self.pointers.get_unchecked(slot as usize);
                        let [a, b, c] = args.map(|slot| at(slot).cast_const());
                        run(at(*dst), a, b, c, if *uniform { 1 } else { n });
                    }
                    Step::Chain(chain) => {
                        let own;
                        (own, stages) = stages.split_at_mut(chain.stages().len());
                        chain.run(own, self.pointers, n, spare);
                    }
                }
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
