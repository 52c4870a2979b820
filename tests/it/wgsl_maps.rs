//! Texts of elementwise kernels: naga takes them, and they compute what the CPU computes, wherever
//! arrays lie and however small bindings are.

use crate::support::golden;
use crate::support::launches::{Case, small};
use crate::support::text::translate;
use arrayon::backend::wgpu::dispatch::Target;
use arrayon::kernel::program::{Check, Fault, Inst, Nest, Program, Value};
use arrayon::kernel::wgsl::Wgsl;
use arrayon::{DType, Op, Scalar, Weak};

/// Limits lower than any adapter's.
fn narrow(target: &mut Target) {
    target.max_binding = 4096;
    target.max_groups = 7;
}

fn inst(op: Op, dtype: DType, out: DType, args: &[Value]) -> Inst {
    Inst { op, dtype, out, args: args.iter().copied().collect() }
}

/// `in0` and `s0` together, by an operation that the dtype has; the negative of what bool makes.
fn two_arguments(dtype: DType) -> Program {
    let op = if dtype == DType::Bool { Op::LogicalXor } else { Op::Add };
    Program {
        inputs: vec![dtype],
        scalars: vec![dtype],
        insts: vec![inst(op, dtype, dtype, &[Value::Input(0), Value::Scalar(0)])],
        stores: vec![Value::Inst(0)],
        ..Program::default()
    }
}

/// Two arrays added.
fn sum(dtype: DType) -> Program {
    let op = if dtype == DType::Bool { Op::LogicalOr } else { Op::Add };
    Program {
        inputs: vec![dtype, dtype],
        insts: vec![inst(op, dtype, dtype, &[Value::Input(0), Value::Input(1)])],
        stores: vec![Value::Inst(0)],
        ..Program::default()
    }
}

/// A nest of inner loops: extents, then the steps of each input and of each store.
fn nest(dims: &[usize], inputs: &[&[isize]], stores: &[&[isize]]) -> Nest {
    let steps = |all: &[&[isize]]| all.iter().map(|s| s.iter().copied().collect()).collect();
    Nest {
        inner: dims.iter().copied().collect(),
        inputs: steps(inputs),
        stores: steps(stores),
        in_place: vec![false; stores.len()],
        ..Nest::default()
    }
}

fn case(name: &str, program: Program, nest: Nest, offsets: &[usize]) -> Case {
    let number = |dtype: &DType| Weak::Float(3.0).cast(*dtype);
    let scalars: Vec<Scalar> = program.scalars.iter().map(number).collect();
    let len = nest.len();
    Case { name: name.to_owned(), program, nest, offsets: offsets.to_vec(), scalars, len }
}

/// Where two inputs and an output lie, by loops.
fn layouts() -> Vec<(&'static str, Nest, Vec<usize>)> {
    let mut all = Vec::new();
    let mut add = |name, dims: &[usize], a: &[isize], b: &[isize], out: &[isize], offsets: [usize; 3]| {
        all.push((name, nest(dims, &[a, b], &[out]), offsets.to_vec()));
    };
    add("flat", &[1003], &[1], &[1], &[1], [0, 0, 0]);
    add("flat, of whole quads", &[1024], &[1], &[1], &[1], [0, 4, 8]);
    add("one element", &[1], &[0], &[0], &[1], [0, 3, 5]);
    add("short", &[3], &[1], &[0], &[1], [0, 0, 4]);
    add("misaligned", &[1003], &[1], &[1], &[1], [1, 2, 3]);
    add("misaligned quads", &[1000], &[1], &[1], &[1], [1, 0, 2]);
    add("uniform", &[517], &[0], &[1], &[1], [7, 0, 0]);
    add("every other", &[501], &[2], &[3], &[1], [1, 0, 0]);
    add("backwards", &[999], &[-1], &[1], &[-1], [998, 0, 998]);
    add("rows of quads", &[13, 24], &[24, 1], &[48, 1], &[32, 1], [0, 0, 4]);
    add("odd rows", &[13, 23], &[23, 1], &[48, 1], &[25, 1], [0, 1, 2]);
    add("column by row", &[17, 12], &[1, 0], &[0, 1], &[12, 1], [0, 0, 0]);
    add("column by odd row", &[17, 11], &[1, 0], &[0, 1], &[11, 1], [0, 0, 0]);
    add("transposed", &[20, 36], &[1, 20], &[36, 1], &[36, 1], [0, 0, 0]);
    add("turned", &[19, 21], &[-21, -1], &[1, 19], &[21, 1], [398, 0, 0]);
    add("three loops", &[5, 7, 9], &[9, 45, 1], &[0, 9, 1], &[63, 9, 1], [0, 0, 0]);
    add("three loops of quads", &[5, 7, 8], &[8, 40, 1], &[1, 0, -5], &[64, 8, 1], [0, 50, 0]);
    add("stores apart", &[6, 8], &[8, 1], &[8, 1], &[1, 6], [0, 0, 1]);
    add("every third stored", &[100], &[1], &[1], &[3], [0, 0, 1]);
    all
}

#[test]
fn every_dtype_lies_anywhere() {
    for &dtype in DType::ALL {
        for (name, nest, offsets) in layouts() {
            let name = format!("{dtype}, {name}");
            case(&name, sum(dtype), nest.clone(), &offsets).check(|_| {});
            case(&format!("{name}, narrow"), sum(dtype), nest, &offsets).check(narrow);
        }
    }
}

#[test]
fn texts_translate() {
    let mut seen = std::collections::HashSet::new();
    for &dtype in DType::ALL {
        for (name, nest, offsets) in layouts() {
            for program in [sum(dtype)] {
                for dispatch in case(name, program, nest.clone(), &offsets).work(&small()).dispatches {
                    if seen.insert(dispatch.text.clone()) {
                        let double = matches!(dtype, DType::F64 | DType::C128);
                        let int64 = double || matches!(dtype, DType::I64 | DType::U64);
                        translate(&format!("{dtype} {name}"), &dispatch.text, int64, double);
                    }
                }
            }
        }
    }
    assert!(seen.len() > 100);
}

#[test]
fn scalars_are_data() {
    for &dtype in DType::ALL {
        let flat = nest(&[37], &[&[1]], &[&[1]]);
        let first = case(dtype.name(), two_arguments(dtype), flat.clone(), &[0, 0]);
        first.check(|_| {});
        let mut second = first.clone();
        second.scalars = vec![Weak::Int(-1).cast(dtype)];
        second.check(|_| {});
        assert_eq!(first.work(&small()).dispatches[0].text, second.work(&small()).dispatches[0].text);
    }
}

/// Several dtypes, casts, a mask and two stores.
fn mixed() -> Program {
    let of = Value::Inst;
    Program {
        inputs: vec![DType::U8, DType::F32, DType::Bool, DType::F16],
        scalars: vec![DType::F32],
        insts: vec![
            inst(Op::Cast, DType::U8, DType::F32, &[Value::Input(0)]),
            inst(Op::Multiply, DType::F32, DType::F32, &[of(0), Value::Input(1)]),
            inst(Op::Add, DType::F32, DType::F32, &[of(1), Value::Scalar(0)]),
            inst(Op::Cast, DType::F16, DType::F32, &[Value::Input(3)]),
            inst(Op::Where, DType::F32, DType::F32, &[Value::Input(2), of(2), of(3)]),
            inst(Op::Cast, DType::F32, DType::I16, &[of(4)]),
        ],
        stores: vec![of(4), of(5)],
        ..Program::default()
    }
}

#[test]
fn mixed_dtypes() {
    let flat = nest(&[1001], &[&[1], &[1], &[1], &[0]], &[&[1], &[1]]);
    let case = case("mixed", mixed(), flat, &[0, 4, 8, 3, 0, 0]);
    case.check(|_| {});
    case.check(narrow);
    golden::check("map_mixed.wgsl", &case.work(&small()).dispatches[0].text);
}

/// A chain so long that its function is called in a loop.
fn long() -> Program {
    let mut insts = vec![inst(Op::Cast, DType::U8, DType::I32, &[Value::Input(0)])];
    for step in 0..160u16 {
        let op = if step % 2 == 0 { Op::Multiply } else { Op::BitwiseXor };
        let other = if step % 3 == 0 { Value::Input(1) } else { Value::Scalar(0) };
        insts.push(inst(op, DType::I32, DType::I32, &[Value::Inst(step), other]));
    }
    insts.push(inst(Op::Cast, DType::I32, DType::U8, &[Value::Inst(160)]));
    Program {
        inputs: vec![DType::U8, DType::I32],
        scalars: vec![DType::I32],
        insts,
        stores: vec![Value::Inst(160), Value::Inst(161)],
        ..Program::default()
    }
}

#[test]
fn long_functions_are_called_in_a_loop() {
    let mut program = long();
    for _ in 0..2 {
        for (name, mut nest, mut offsets) in layouts() {
            nest.stores = vec![nest.stores[0].clone(); program.stores.len()];
            nest.in_place = vec![false; program.stores.len()];
            offsets.extend(vec![offsets[2]; program.stores.len() - 1]);
            let case = case(&format!("long, {name}"), program.clone(), nest, &offsets);
            case.check(|_| {});
            let text = &case.work(&small()).dispatches[0].text;
            assert_eq!(text.matches(" = body(").count(), 1);
            translate(name, text, false, false);
        }
        // And with a single result.
        program.stores.truncate(1);
    }
}

#[test]
fn bytes_stored_apart() {
    let rows = nest(&[9, 13], &[&[13, 1], &[1, 0]], &[&[31, 2]]);
    let case = case("apart", sum(DType::U8), rows, &[0, 0, 3]);
    case.check(|_| {});
    golden::check("map_strided_uint8.wgsl", &case.work(&small()).dispatches[0].text);
}

#[test]
fn flat_kernels_serve_any_length() {
    for (known, len) in [(100, 1), (100, 4), (100, 63), (4, 20_000)] {
        let flat = nest(&[known], &[&[1], &[0]], &[&[1]]);
        let mut case = case("longer", sum(DType::I16), flat, &[0, 1, 4]);
        case.len = len;
        case.check(|_| {});
        case.check(narrow);
    }
}

#[test]
fn stores_in_the_place_of_inputs() {
    for dtype in [DType::F32, DType::U8, DType::F16, DType::C64] {
        for (dims, steps, offset) in [
            (vec![1003], vec![1], 0),
            (vec![1003], vec![1], 1),
            (vec![12, 20], vec![32, 1], 4),
            (vec![12, 19], vec![64, 3], 5),
        ] {
            let mut nest = nest(&dims, &[&steps, &vec![0; dims.len()]], &[&steps]);
            nest.in_place = vec![true];
            let case = case(&format!("in place {dtype} {dims:?}"), sum(dtype), nest, &[offset, 0, offset]);
            case.check(|_| {});
            case.check(narrow);
        }
    }
}

#[test]
fn checks_find_the_first_place() {
    let program = Program {
        inputs: vec![DType::I32, DType::I32],
        scalars: vec![DType::I32],
        insts: vec![inst(Op::Less, DType::I32, DType::Bool, &[Value::Input(1), Value::Scalar(0)])],
        stores: vec![Value::Input(0)],
        checks: vec![Check { mask: Value::Inst(0), fault: Fault::NegativePower }],
        ..Program::default()
    };
    for (name, nest, offsets) in layouts() {
        for (scalar, title) in
            [(i32::MIN, "none"), (i32::MIN + 1, "few"), (-1_000_000_000, "some"), (0, "many")]
        {
            let mut case = case(&format!("checks {name} {title}"), program.clone(), nest.clone(), &offsets);
            case.scalars = vec![Scalar::I32(scalar)];
            case.check(|_| {});
            case.check(narrow);
        }
    }
}

#[test]
fn what_adapters_lack_is_refused() {
    let portable = Target { dialect: Wgsl::PORTABLE, ..small() };
    for &dtype in DType::ALL {
        let flat = nest(&[8], &[&[1], &[1]], &[&[1]]);
        let lowered = arrayon::backend::wgpu::lower::Lowered::new(&sum(dtype), &flat, &portable);
        let lacks = matches!(dtype, DType::I64 | DType::U64 | DType::F64 | DType::C128);
        assert_eq!(lowered.is_err(), lacks, "{dtype}");
    }
}
