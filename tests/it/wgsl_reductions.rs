//! Texts of reductions: naga takes them, and they follow the tree bit for bit, over any axes.

use crate::support::golden;
use crate::support::launches::{Case, small};
use crate::support::text::translate;
use arrayon::backend::wgpu::dispatch::Target;
use arrayon::kernel::program::{Fold, Inst, Nest, Program, Value};
use arrayon::kernel::wgsl::Wgsl;
use arrayon::{DType, Op, Reduce, Scalar};

/// Limits lower than any adapter's: leaves of most layouts are larger than a binding.
fn tiny(target: &mut Target) {
    target.max_binding = 4 << 10;
    target.max_groups = 7;
    target.workgroup_memory = 2 << 10;
}

/// Low limits: most leaves fit.
fn narrow(target: &mut Target) {
    target.max_binding = 64 << 10;
    target.max_groups = 7;
    target.workgroup_memory = 2 << 10;
}

fn program(reduce: Reduce, dtype: DType) -> Program {
    Program {
        inputs: vec![dtype],
        folds: vec![Fold { reduce, value: Value::Input(0), dtype }],
        ..Program::default()
    }
}

/// Loops around, of and inside what is reduced.
type Loops<'a> = [&'a [usize]; 3];

/// A nest over inputs (and stores) with these steps.
fn nest(loops: Loops<'_>, inputs: &[&[isize]], stores: &[&[isize]]) -> Nest {
    let steps = |all: &[&[isize]]| all.iter().map(|s| s.iter().copied().collect()).collect();
    let [outer, reduced, inner] = loops.map(|dims| dims.iter().copied().collect());
    Nest {
        outer,
        reduced,
        inner,
        inputs: steps(inputs),
        stores: steps(stores),
        in_place: vec![false; stores.len()],
    }
}

fn case(name: &str, program: Program, nest: Nest, offsets: &[usize]) -> Case {
    let len = nest.len();
    Case { name: name.to_owned(), program, nest, offsets: offsets.to_vec(), scalars: vec![], len }
}

/// Where an input lies, by loops.
fn layouts() -> Vec<(&'static str, Nest, usize)> {
    let mut all = Vec::new();
    let mut add = |name, outer: &[usize], reduced: &[usize], inner: &[usize], steps: &[isize], offset| {
        all.push((name, nest([outer, reduced, inner], &[steps], &[]), offset));
    };
    add("one", &[], &[1], &[], &[1], 0);
    add("two", &[], &[2], &[], &[1], 3);
    add("a few", &[], &[21], &[], &[1], 0);
    add("a leaf", &[], &[2048], &[], &[1], 0);
    add("two leaves", &[], &[2049], &[], &[1], 1);
    add("odd leaves", &[], &[13_000], &[], &[1], 0);
    add("backwards", &[], &[5000], &[], &[-1], 4999);
    add("every third", &[], &[5000], &[], &[3], 0);
    add("rows", &[37], &[100], &[], &[100, 1], 0);
    add("long rows", &[5], &[6200], &[], &[6200, 1], 2);
    add("columns", &[], &[70], &[90], &[90, 1], 0);
    add("long columns", &[], &[5000], &[6], &[6, 1], 0);
    add("middle", &[4], &[300], &[11], &[3300, 11, 1], 0);
    add("outer and inner", &[3], &[20, 40], &[], &[40, 120, 1], 0);
    add("two apart", &[3, 4], &[50, 60], &[], &[12_000, 60, 240, 1], 0);
    add("two apart, columns", &[3], &[50, 60], &[5], &[300, 900, 5, 1], 0);
    add("broadcast", &[6], &[77], &[], &[0, 1], 0);
    add("repeated", &[6], &[2500], &[], &[1, 0], 0);
    add("short columns", &[], &[3], &[1000], &[1000, 1], 0);
    add("nothing", &[3], &[0], &[5], &[0, 5, 1], 0);
    add("no axes", &[9, 11], &[], &[], &[11, 1], 0);
    all
}

/// The reductions of a dtype that devices compute in it.
fn reductions(dtype: DType) -> impl Iterator<Item = Reduce> {
    let logic = |r: &Reduce| matches!(r, Reduce::All | Reduce::Any);
    let numeric = |r: &Reduce| matches!(r, Reduce::Sum | Reduce::Prod | Reduce::Moment);
    let wide = matches!(dtype, DType::I64 | DType::U64 | DType::F32 | DType::F64 | DType::C64 | DType::C128);
    Reduce::ALL.iter().copied().filter(move |r| match r {
        Reduce::Moment => matches!(dtype, DType::F32 | DType::F64),
        r if logic(r) => dtype == DType::Bool,
        r if numeric(r) => wide,
        _ => true,
    })
}

#[test]
fn every_reduction_follows_the_tree() {
    let mut turn = 0;
    for &dtype in DType::ALL {
        for reduce in reductions(dtype) {
            turn += 1;
            for (l, (name, nest, offset)) in layouts().into_iter().enumerate() {
                let empty = nest.reduced.contains(&0) && !reduce.has_identity();
                // Layouts take turns, and so do limits.
                let all = dtype == DType::F32;
                if empty || !all && (turn + l) % 3 != 0 {
                    continue;
                }
                let name = format!("{} of {dtype}, {name}", reduce.name());
                let case = case(&name, program(reduce, dtype), nest, &[offset, 1]);
                let limits: [fn(&mut Target); 3] = [|_| {}, narrow, tiny];
                for (k, change) in limits.into_iter().enumerate() {
                    if all || (turn + l) / 3 % 3 == k {
                        case.check(change);
                    }
                }
            }
        }
    }
}

#[test]
fn texts_of_reductions_translate() {
    let mut seen = std::collections::HashSet::new();
    for &dtype in DType::ALL {
        for reduce in reductions(dtype) {
            for (name, nest, offset) in layouts() {
                let work = case(name, program(reduce, dtype), nest, &[offset, 0]).work(&small());
                for dispatch in work.dispatches {
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
fn reductions_have_golden_texts() {
    let rows = || nest([&[5], &[6200], &[]], &[&[6200, 1]], &[]);
    for (name, program, nest) in [
        ("sum_rows", program(Reduce::Sum, DType::F32), rows()),
        ("argmax_columns", program(Reduce::ArgMax, DType::F16), nest([&[], &[300], &[40]], &[&[40, 1]], &[])),
        ("moment", program(Reduce::Moment, DType::F32), nest([&[9], &[300], &[]], &[&[300, 1]], &[])),
        ("any", program(Reduce::Any, DType::Bool), nest([&[3], &[5, 7], &[]], &[&[5, 15, 1]], &[])),
    ] {
        let work = case(name, program, nest, &[0, 0]).work(&small());
        golden::check(&format!("leaf_{name}.wgsl"), &work.dispatches[0].text);
        if let Some(merge) = work.dispatches.get(1) {
            golden::check(&format!("merge_{name}.wgsl"), &merge.text);
        }
    }
    let work = case("", program(Reduce::Moment, DType::F64), rows(), &[0, 0]).work(&small());
    golden::check("merge_moment.wgsl", &work.dispatches[1].text);
}

/// Several folds and stores in one pass over two arrays.
fn several() -> Program {
    let inst = |op, dtype, out, args: &[Value]| Inst { op, dtype, out, args: args.iter().copied().collect() };
    let fold = |reduce, value, dtype| Fold { reduce, value, dtype };
    let of = Value::Inst;
    Program {
        inputs: vec![DType::F32, DType::I8],
        scalars: vec![DType::I8],
        insts: vec![
            inst(Op::Cast, DType::I8, DType::F32, &[Value::Input(1)]),
            inst(Op::Multiply, DType::F32, DType::F32, &[Value::Input(0), of(0)]),
            inst(Op::Less, DType::I8, DType::Bool, &[Value::Input(1), Value::Scalar(0)]),
            inst(Op::Cast, DType::I8, DType::I64, &[Value::Input(1)]),
        ],
        stores: vec![of(1), of(2)],
        folds: vec![
            fold(Reduce::Sum, of(1), DType::F32),
            fold(Reduce::Max, Value::Input(1), DType::I8),
            fold(Reduce::Any, of(2), DType::Bool),
            fold(Reduce::ArgMin, of(1), DType::F32),
            fold(Reduce::Moment, of(0), DType::F32),
            fold(Reduce::Sum, of(3), DType::I64),
        ],
        checks: vec![],
    }
}

#[test]
fn several_folds_and_stores_share_a_pass() {
    let shapes: [(Loops<'_>, &[isize], &[isize]); 4] = [
        ([&[], &[5000], &[]], &[1], &[1]),
        ([&[7], &[2200], &[]], &[2200, 1], &[2200, 1]),
        ([&[], &[2500], &[5]], &[5, 1], &[1, 2500]),
        ([&[3], &[40, 2], &[5]], &[10, 30, 5, 1], &[400, 10, 5, 1]),
    ];
    for (loops, steps, stored) in shapes {
        for scalar in [-128, -127, 0] {
            let nest = nest(loops, &[steps, steps], &[stored, steps]);
            let name = format!("several {loops:?} {scalar}");
            let mut case = case(&name, several(), nest, &[0, 3, 1, 2, 0, 1, 2, 3, 4, 5]);
            case.scalars = vec![Scalar::I8(scalar)];
            case.check(|_| {});
            case.check(narrow);
            case.check(tiny);
        }
    }
}

#[test]
fn moments_read_before_stores_in_their_place() {
    for steps in [1, 2] {
        let mut program = program(Reduce::Moment, DType::F32);
        let args = [Value::Input(0), Value::Input(0)].into_iter().collect();
        program.insts = vec![Inst { op: Op::Add, dtype: DType::F32, out: DType::F32, args }];
        program.stores = vec![Value::Inst(0)];
        let mut nest = nest([&[], &[3000], &[]], &[&[steps]], &[&[steps]]);
        nest.in_place = vec![true];
        let case = case("in place", program, nest, &[4, 4, 0]);
        case.check(|_| {});
        case.check(narrow);
        case.check(tiny);
    }
}

#[test]
fn flat_reductions_serve_any_length() {
    for (known, len) in [(100, 1), (100, 31), (2, 2049), (100, 70_000)] {
        let flat = nest([&[], &[known], &[]], &[&[1]], &[]);
        let mut case = case("longer", program(Reduce::Sum, DType::F32), flat, &[0, 0]);
        case.len = len;
        case.check(|_| {});
        case.check(narrow);
        case.check(tiny);
    }
}

#[test]
fn picks_need_no_wide_integers() {
    let portable = Target { dialect: Wgsl::PORTABLE, ..small() };
    let rows = nest([&[5], &[6200], &[]], &[&[6200, 1]], &[]);
    for dispatch in
        case("argmin", program(Reduce::ArgMin, DType::BF16), rows, &[0, 0]).work(&portable).dispatches
    {
        translate("argmin", &dispatch.text, false, false);
    }
}
