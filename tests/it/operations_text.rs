//! The operation table recorded on tapes and printed: every operation has text for every dtype it
//! computes in, and the text computes what the CPU's loops compute.

use crate::support::golden;
use crate::support::interpret;
use crate::support::samples::{canonicals, samples};
use crate::support::text::{Run, check_cuda, cuda_entry, translate};
use arrayon::DType;
use arrayon::backend::cpu::Cpu;
use arrayon::backend::cpu::isa::Level;
use arrayon::base::dtype::{Kind, bf16, f16};
use arrayon::base::settings;
use arrayon::device::backend::{Backend, Binding, Launch, Read};
use arrayon::device::buffer::Buffer;
use arrayon::kernel::cuda_c::CudaC;
use arrayon::kernel::dialect::Dialect;
use arrayon::kernel::emit::Module;
use arrayon::kernel::program::{Fold, Inst, Nest, Program, Value};
use arrayon::kernel::wgsl::Wgsl;
use arrayon::ops::record::{self, Atoms};
use arrayon::ops::reduce::LANES;
use arrayon::ops::{Op, Reduce};
use arrayon::scalar::tape::{Node, NodeId, Prim, Tape};
use smallvec::smallvec;
use std::sync::Arc;

/// What is recorded.
#[derive(Clone, Copy)]
enum What {
    Op(Op),
    Identity(Reduce),
    Combine(Reduce),
    Better(Reduce),
}

/// Something recorded in a dtype.
struct Recorded {
    name: String,
    what: What,
    dtype: DType,
    /// The dtypes of the operands.
    operands: Vec<DType>,
    out: DType,
    tape: Tape,
    /// The dtypes of the operands' atoms.
    inputs: Vec<DType>,
    results: Atoms,
}

/// The dtype of the atoms that an operand is stored in: its own, or that of its parts.
fn parts(dtype: DType) -> Vec<DType> {
    match dtype {
        DType::F16 | DType::BF16 => vec![dtype],
        _ => vec![record::atoms(dtype).0; record::atoms(dtype).1],
    }
}

impl Recorded {
    fn new(name: String, what: What, dtype: DType, operands: Vec<DType>, out: DType) -> Self {
        let tape = Tape::new();
        let (mut args, mut inputs): (Vec<Atoms>, Vec<DType>) = (Vec::new(), Vec::new());
        for &operand in &operands {
            args.push(record::input(&tape, inputs.len() as u32, operand));
            inputs.extend(args.last().into_iter().flatten().map(|&atom| tape.dtype(atom)));
        }
        let places: Vec<&[NodeId]> = args.iter().map(|atoms| &atoms[..]).collect();
        let results = match what {
            What::Op(op) => record::record(op, dtype, out, &tape, &places),
            What::Identity(reduce) => record::identity(reduce, dtype, &tape),
            What::Combine(reduce) => record::combine(reduce, dtype, &tape, places[0], places[1]),
            What::Better(reduce) => {
                record::better(reduce, dtype, &tape, places[0], places[1]).map(|id| smallvec![id])
            }
        };
        let results = results.unwrap_or_else(|| panic!("no body for {name}"));
        let (atom, count) = record::atoms(out);
        assert_eq!(results.len(), count, "{name}");
        assert!(results.iter().all(|&r| tape.dtype(r) == atom), "{name}");
        Recorded { name, what, dtype, operands, out, tape, inputs, results }
    }

    fn result_dtypes(&self) -> Vec<DType> {
        self.results.iter().map(|&r| self.tape.dtype(r)).collect()
    }

    /// Whether the text needs 64-bit integers, and whether it needs `f64`.
    fn needs(&self) -> (bool, bool) {
        let live = self.tape.live(&self.results);
        let nodes = self.tape.nodes().into_iter().filter(|(id, _)| live[id.index()]);
        let dtypes: Vec<DType> =
            nodes.map(|(_, node)| node.dtype()).chain(self.inputs.iter().copied()).collect();
        let float64 = dtypes.contains(&DType::F64);
        (float64 || dtypes.contains(&DType::I64) || dtypes.contains(&DType::U64), float64)
    }

    /// The module that the text belongs to and what it needs: that of the dtype, or of the
    /// conversions that need more than the dtype does.
    fn module(&self) -> (String, (bool, bool)) {
        let own = match record::atoms(self.dtype).0 {
            DType::F64 => (true, true),
            DType::I64 | DType::U64 => (true, false),
            _ => (false, false),
        };
        match self.needs() {
            needs @ (_, true) if !own.1 => ("ops_casts_float64".to_owned(), needs),
            needs @ (true, _) if !own.0 => ("ops_casts_int64".to_owned(), needs),
            _ => (format!("ops_{}", self.dtype), own),
        }
    }

    /// Arguments by the bits of the operands' parts.
    fn samples(&self, count: usize) -> Vec<Vec<u64>> {
        let parts: Vec<DType> = self.operands.iter().flat_map(|&dtype| parts(dtype)).collect();
        let count = if parts.is_empty() { 1 } else { count };
        samples(&parts, count)
    }

    /// Arguments on the tape.
    fn atoms(&self, sample: &[u64]) -> Vec<u64> {
        let parts = self.operands.iter().flat_map(|&dtype| parts(dtype));
        sample.iter().zip(parts).map(|(&bits, dtype)| widened(bits, dtype)).collect()
    }
}

/// The bits on a tape of a stored part: half precision is `f32` there.
fn widened(bits: u64, dtype: DType) -> u64 {
    match dtype {
        DType::F16 => f16::from_bits(bits as u16).to_f32().to_bits().into(),
        DType::BF16 => bf16::from_bits(bits as u16).to_f32().to_bits().into(),
        _ => bits,
    }
}

/// Every operation and reduction in every dtype that it claims to compute in.
fn all() -> Vec<Recorded> {
    let mut all = Vec::new();
    for &dtype in DType::ALL {
        for &op in Op::ALL.iter().filter(|op| op.computes(dtype)) {
            let mut operands = vec![dtype; op.arity()];
            let outs = if op == Op::Cast { DType::ALL.to_vec() } else { vec![op.output(dtype)] };
            if op == Op::Where {
                operands[0] = DType::Bool;
            }
            for out in outs {
                let name = match op {
                    Op::Cast => format!("{}_{dtype}_{out}", op.name()),
                    _ => format!("{}_{dtype}", op.name().trim_end_matches('_')),
                };
                all.push(Recorded::new(name, What::Op(op), dtype, operands.clone(), out));
            }
        }
        for &reduce in Reduce::ALL.iter().filter(|reduce| reduce.accumulator(dtype) == dtype) {
            let mut push = |verb: &str, what: What, count: usize, out: DType| {
                let name = format!("{}_{verb}_{dtype}", reduce.name());
                all.push(Recorded::new(name, what, dtype, vec![dtype; count], out));
            };
            let tape = Tape::new();
            let (a, b) = (record::input(&tape, 0, dtype), record::input(&tape, 2, dtype));
            if record::better(reduce, dtype, &tape, &a, &b).is_some() {
                push("better", What::Better(reduce), 2, DType::Bool);
            } else if record::identity(reduce, dtype, &tape).is_some() {
                push("identity", What::Identity(reduce), 0, dtype);
                push("combine", What::Combine(reduce), 2, dtype);
            } else {
                assert!(reduce == Reduce::Moment, "no body for {} of {dtype}", reduce.name());
            }
        }
    }
    all
}

#[test]
fn every_operation_has_text_for_its_dtypes_alone() {
    for &op in Op::ALL {
        let mut dtypes = 0;
        for &dtype in DType::ALL {
            let tape = Tape::new();
            let operand = |k: usize| match op {
                Op::Where if k == 0 => record::input(&tape, 6, DType::Bool),
                _ => record::input(&tape, 2 * k as u32, dtype),
            };
            let operands: Vec<Atoms> = (0..op.arity()).map(operand).collect();
            let places: Vec<&[NodeId]> = operands.iter().map(|atoms| &atoms[..]).collect();
            let recorded = record::record(op, dtype, op.output(dtype), &tape, &places);
            assert_eq!(recorded.is_some(), op.computes(dtype), "{} of {dtype}", op.name());
            dtypes += usize::from(recorded.is_some());
        }
        assert!(dtypes > 0, "{}", op.name());
    }
}

#[test]
fn exact_results_in_half_precision_are_not_rounded() {
    let primitives = |op: Op, dtype: DType| {
        let tape = Tape::new();
        let operands = [record::input(&tape, 0, dtype), record::input(&tape, 1, dtype)];
        let places: Vec<&[NodeId]> = operands.iter().take(op.arity()).map(|atoms| &atoms[..]).collect();
        let results = record::record(op, dtype, op.output(dtype), &tape, &places).expect("a body");
        let live = tape.live(&results);
        let nodes = tape.nodes().into_iter().filter(|(id, _)| live[id.index()]);
        nodes.filter(|(_, node)| matches!(node, Node::Apply { prim, .. } if *prim != Prim::ToBits)).count()
    };
    for dtype in [DType::F16, DType::BF16] {
        assert_eq!(primitives(Op::Positive, dtype), 0);
        for op in [Op::Negative, Op::Absolute, Op::Floor, Op::Rint] {
            assert_eq!(primitives(op, dtype), 1, "{}", op.name());
        }
        for op in [Op::Minimum, Op::Maximum] {
            assert_eq!(primitives(op, dtype), primitives(op, DType::F32), "{}", op.name());
        }
        assert!(primitives(Op::Add, dtype) > 5);
    }
}

/// The modules of a dialect, with what each needs.
fn modules<D: Dialect>(dialect: &D) -> Vec<(String, (bool, bool), String)> {
    let mut modules: Vec<(String, (bool, bool), Module<'_, D>)> = Vec::new();
    for recorded in all() {
        let (name, needs) = recorded.module();
        let place = modules.iter().position(|(known, ..)| *known == name);
        let place = place.unwrap_or_else(|| {
            modules.push((name, needs, Module::new(dialect)));
            modules.len() - 1
        });
        let names: Vec<String> = (recorded.operands.iter().zip(["a", "b", "c"]))
            .flat_map(|(&operand, name)| match operand.kind() {
                Kind::Complex => vec![format!("{name}_re"), format!("{name}_im")],
                _ => vec![name.to_owned()],
            })
            .collect();
        let inputs: Vec<(&str, DType)> =
            names.iter().map(String::as_str).zip(recorded.inputs.iter().copied()).collect();
        modules[place]
            .2
            .function(&recorded.name, &recorded.tape, &inputs, &recorded.results)
            .unwrap_or_else(|e| panic!("{}: {e}", recorded.name));
    }
    modules.into_iter().map(|(name, needs, m)| (name, needs, m.finish())).collect()
}

#[test]
fn wgsl_of_operations_is_golden_and_translates() {
    for (name, (int64, float64), text) in modules(&Wgsl::ALL) {
        golden::check(&format!("{name}.wgsl"), &text);
        translate(&name, &text, int64, float64);
    }
}

#[test]
fn cuda_c_of_operations_is_golden_and_computes() {
    let mut source = String::new();
    for (name, _, text) in modules(&CudaC) {
        golden::check(&format!("{name}.cu"), &text);
        source += &text;
    }
    let mut runs = Vec::new();
    for recorded in all() {
        let Recorded { name, tape, inputs, results, .. } = &recorded;
        let dtypes = recorded.result_dtypes();
        source += &cuda_entry(name, inputs, &dtypes);
        let samples: Vec<Vec<u64>> = recorded.samples(600).iter().map(|s| recorded.atoms(s)).collect();
        let expected = samples.iter().map(|sample| interpret::run(tape, sample, results, true)).collect();
        runs.push(Run { name: name.clone(), samples, results: dtypes, expected });
    }
    check_cuda("operations", &source, &runs);
}

/// Runs a program of the CPU on stored parts: for each sample the parts of all inputs, each of
/// `each` elements, in order.
fn on_cpu(program: &Program, samples: &[Vec<u64>], nest: &Nest, each: usize) -> Vec<Vec<u64>> {
    let backend: Arc<dyn Backend> = Cpu::open();
    let buffer = |bytes: usize| Buffer::allocate(&backend, bytes).expect("memory");
    let mut at = 0;
    let mut inputs = Vec::new();
    for &dtype in &program.inputs {
        let parts = parts(dtype);
        let mut bytes = Vec::new();
        for sample in samples {
            for (k, part) in (0..each).flat_map(|_| &parts).enumerate() {
                bytes.extend(&sample[at + k].to_le_bytes()[..part.size()]);
            }
        }
        at += each * parts.len();
        let memory = buffer(bytes.len());
        backend.upload(&bytes, &memory).expect("uploaded");
        inputs.push(memory);
    }
    let out = program.outputs().next().expect("a result");
    let output = buffer(samples.len() * out.size());
    let bind = |buffer| Binding { buffer, offset: 0 };
    let launch = Launch {
        kernel: &backend.compile(program, nest).expect("a kernel"),
        len: nest.len(),
        inputs: &inputs.iter().map(bind).collect::<Vec<_>>(),
        scalars: &[],
        outputs: &[bind(&output)],
    };
    backend.launch(&launch).expect("run");
    let mut bytes = vec![0; samples.len() * out.size()];
    backend.download(&mut [Read { buffer: &output, offset: 0, into: &mut bytes }]).expect("downloaded");
    let part = parts(out)[0];
    let value = |bytes: &[u8]| {
        let mut word = [0; 8];
        word[..bytes.len()].copy_from_slice(bytes);
        widened(u64::from_le_bytes(word), part)
    };
    bytes.chunks_exact(out.size()).map(|e| e.chunks_exact(part.size()).map(value).collect()).collect()
}

/// Whether the CPU's loops fuse.
fn fuses() -> bool {
    !cfg!(target_arch = "x86_64") || Level::named(settings::current().isa.as_str()) != Level::Baseline
}

#[test]
fn operations_compute_what_the_cpu_computes() {
    for recorded in all() {
        let Recorded { name, dtype, out, tape, results, .. } = &recorded;
        let samples = recorded.samples(2000);
        let n = samples.len();
        let one = || smallvec![1];
        let (program, nest, each) = match recorded.what {
            What::Op(op) => {
                let args = (0..op.arity() as u16).map(Value::Input).collect();
                let program = Program {
                    inputs: recorded.operands.clone(),
                    insts: vec![Inst { op, dtype: *dtype, out: *out, args }],
                    stores: vec![Value::Inst(0)],
                    ..Program::default()
                };
                let inputs = recorded.operands.iter().map(|_| one()).collect();
                let nest = Nest {
                    inner: smallvec![n],
                    inputs,
                    stores: vec![one()],
                    in_place: vec![false],
                    ..Nest::default()
                };
                (program, nest, 1)
            }
            What::Identity(_) => continue,
            What::Combine(reduce) | What::Better(reduce) => {
                let program = Program {
                    inputs: vec![*dtype],
                    folds: vec![Fold { reduce, value: Value::Input(0), dtype: *dtype }],
                    ..Program::default()
                };
                let nest = Nest {
                    outer: smallvec![n],
                    reduced: smallvec![2],
                    inputs: vec![smallvec![2, 1]],
                    ..Nest::default()
                };
                (program, nest, 2)
            }
        };
        let computed = on_cpu(&program, &samples, &nest, each);
        for (sample, computed) in samples.iter().zip(computed) {
            let sample = recorded.atoms(sample);
            let run = |tape: &Tape, sample: &[u64], results: &[NodeId]| {
                interpret::run(tape, sample, results, fuses())
            };
            let values = match recorded.what {
                What::Combine(reduce) => {
                    // The leaf of the reduction tree that two elements are.
                    let join = |a: &[NodeId], b: &[NodeId]| {
                        record::combine(reduce, *dtype, tape, a, b).expect("a fold")
                    };
                    let start = record::identity(reduce, *dtype, tape).expect("a fold");
                    let mut lanes = vec![start.clone(); LANES];
                    for (k, lane) in lanes.iter_mut().take(2).enumerate() {
                        *lane = join(lane, &record::input(tape, (k * start.len()) as u32, *dtype));
                    }
                    while lanes.len() > 1 {
                        let upper = lanes.split_off(lanes.len() / 2);
                        lanes = lanes.iter().zip(&upper).map(|(a, b)| join(a, b)).collect();
                    }
                    run(tape, &sample, &lanes[0])
                }
                _ => run(tape, &sample, results),
            };
            let dtypes = recorded.result_dtypes();
            assert_eq!(
                canonicals(&values, &dtypes),
                canonicals(&computed, &dtypes),
                "{name} of {sample:x?}, fused: {}",
                fuses()
            );
        }
    }
}
