//! Every operation on every dtype in every layout, against the rows of the oracle, and the same to
//! the bit however it is evaluated.

use super::oracle::layouts::{self, Kind};
use super::oracle::number::{self, Bits, Given, cast, decode, encode, pool, range, read_canonical};
use super::oracle::rows::{self, Call, ROWS, Row, Want};
use crate::support::on_gpu::{self, Variant};
use crate::support::turns::in_turn;
use arrayon::settings::{self, Name, Settings};
use arrayon::{Array, DType, ErrorKind, Kind as DKind, Op, Result, Weak};

/// Ways to evaluate that must give the same bits; the first is compared with the reference.
const VARIANTS: &[Variant] = &[
    ("one thread", |s| {
        s.immediate_len = 0;
        s.threads = 1;
    }),
    ("as it comes", |_| {}),
    ("unfused", |s| {
        s.immediate_len = 0;
        s.fuse = false;
        s.threads = 1;
    }),
    ("two threads", |s| {
        s.immediate_len = 0;
        s.parallel_ns = 0;
        s.threads = 2;
        s.stream_bytes = 0;
    }),
    ("seven threads", |s| {
        s.immediate_len = 0;
        s.parallel_ns = 0;
        s.threads = 7;
    }),
    ("avx2", |s| {
        s.immediate_len = 0;
        s.threads = 1;
        s.isa = Name::new("avx2");
    }),
];

/// The loops of processors without fma keep to the budget only.
fn baseline(s: &mut Settings) {
    s.immediate_len = 0;
    s.threads = 1;
    s.isa = Name::new("baseline");
}

/// Elements drawn from a pool one after another.
struct Draw {
    pool: Vec<Bits>,
    at: usize,
    step: usize,
}

impl Draw {
    fn new(pool: Vec<Bits>, step: usize) -> Draw {
        // A step that shares no factor with the length visits all of the pool.
        let gcd = |mut a: usize, mut b: usize| {
            while b > 0 {
                (a, b) = (b, a % b);
            }
            a
        };
        let step = (step..).find(|&s| gcd(s, pool.len()) == 1).expect("some step");
        Draw { pool, at: 0, step }
    }

    fn next(&mut self) -> Bits {
        self.at += self.step;
        // A second, slower walk, so that pairs of operands do not repeat.
        self.pool[(self.at + self.at / (self.step * self.pool.len())) % self.pool.len()]
    }
}

/// An operand: how it lies, and its elements broadcast to the shape in question.
struct Operand {
    kind: Kind,
    array: Array,
    values: Vec<Bits>,
}

impl Operand {
    /// The array; a pending one anew each time.
    fn array(&self) -> Array {
        if self.kind == Kind::Pending { self.array.copy() } else { self.array.clone() }
    }
}

/// Runs one call in all variants and compares it with what is wanted.
fn check(row: &Row, dtype: DType, what: &str, wants: &[Want], call: &dyn Fn() -> Result<Array>) {
    let run = |change: fn(&mut Settings)| {
        settings::with(change, || {
            let result = call().unwrap_or_else(|e| panic!("{what}: {e}"));
            (result.dtype(), read_canonical(&result).unwrap_or_else(|e| panic!("{what}: {e}")))
        })
    };
    let variants = match on_gpu::active() {
        None => VARIANTS,
        // What the device has no types for is refused when it is asked for.
        Some(_) if call().is_err_and(|e| lacks_types(&e, what)) => return,
        Some(_) => on_gpu::VARIANTS,
    };
    let compare = |variant: &str, got: &[Bits]| {
        assert_eq!(got.len(), wants.len(), "{what}");
        for (i, (&got, &want)) in got.iter().zip(wants).enumerate() {
            let good = row.accepts(dtype, want, got);
            assert!(good, "{what}, {variant}, element {i}: {:?}, not {want:?}", decode(dtype, got));
        }
    };
    let (first, got) = run(variants[0].1);
    assert_eq!(first, dtype, "{what}");
    compare(variants[0].0, &got);
    for (name, change) in &variants[1..] {
        let (_, other) = run(*change);
        if other != got {
            let i = got.iter().zip(&other).position(|(a, b)| a != b).unwrap_or(got.len());
            panic!("{what}, {name}, element {i}: {:?}, not {:?}", other.get(i), got.get(i));
        }
    }
    if on_gpu::active().is_none() {
        compare("baseline", &run(baseline).1);
    }
}

/// Whether an error says that a device has no 64-bit types.
fn lacks_types(error: &arrayon::Error, what: &str) -> bool {
    let about = |name: &str| what.contains(name) && error.to_string().contains(name);
    matches!(error.kind(), ErrorKind::Device { .. })
        && ["int64", "uint64", "float64", "complex128"].into_iter().any(about)
}

/// The values wanted for operands.
fn wanted(row: &Row, from: DType, computed: DType, operands: &[&[Bits]]) -> Vec<Want> {
    let number = |bits: Bits| rows::operand(from, computed, bits);
    (0..operands[0].len())
        .map(|i| {
            let x: Vec<number::Number> = operands.iter().map(|o| number(o[i])).collect();
            (row.value)(computed, &x)
        })
        .collect()
}

fn unary(row: &Row) {
    for &dtype in DType::ALL {
        let Some(computed) = (row.computes)(dtype) else {
            refused(row, array_of(dtype).try_unary(row.op), dtype);
            continue;
        };
        let mut draw = Draw::new((row.pool)(dtype, 0), 1);
        let turn = dtype as usize + row.op as usize;
        for (s, &shape) in layouts::shapes().iter().enumerate() {
            for (k, &kind) in Kind::ALL.iter().filter(|k| !k.repeats()).enumerate() {
                if !in_turn(8 * s + k + turn, 7) {
                    continue;
                }
                let Some(operand) = operand(kind, dtype, shape, &mut draw) else { continue };
                let wants = wanted(row, dtype, computed, &[&operand.values]);
                let what = format!("{} of {dtype} {shape:?} {kind:?}", row.op.name());
                let call = || operand.array().try_unary(row.op);
                check(row, (row.gives)(computed), &what, &wants, &call);
            }
        }
        // A broadcast view is an operand like any other.
        if !in_turn(turn, 7) {
            continue;
        }
        let column = operand(Kind::BroadcastColumn, dtype, &[30, 25], &mut draw).expect("two axes");
        let wants = wanted(row, dtype, computed, &[&column.values]);
        let what = format!("{} of {dtype} broadcast", row.op.name());
        let call = || column.array.broadcast_to([30, 25])?.try_unary(row.op);
        check(row, (row.gives)(computed), &what, &wants, &call);
    }
}

fn operand(kind: Kind, dtype: DType, shape: &[usize], draw: &mut Draw) -> Option<Operand> {
    let (array, values) = layouts::make(kind, dtype, shape, &mut || draw.next())?;
    Some(Operand { kind, array, values })
}

fn array_of(dtype: DType) -> Array {
    number::array(dtype, &[2], &pool(dtype)[..2])
}

fn refused(row: &Row, result: Result<Array>, dtype: DType) {
    let name = row.op.name();
    let error = result.err().unwrap_or_else(|| panic!("{name} takes {dtype}; its row says it does not"));
    assert!(matches!(error.kind(), ErrorKind::DType { .. }), "{error}");
    assert_eq!(error.operation(), name);
}

/// Layouts of two operands: each with its like and with the plainest, and some that differ.
fn pairs() -> Vec<(Kind, Kind)> {
    let mut out: Vec<(Kind, Kind)> = Kind::ALL.iter().map(|&k| (k, Kind::Contiguous)).collect();
    out.extend(Kind::ALL[1..].iter().map(|&k| (Kind::Contiguous, k)));
    out.extend(Kind::ALL[1..].iter().filter(|k| !k.repeats()).map(|&k| (k, k)));
    out.extend([
        (Kind::FOrder, Kind::BroadcastRow),
        (Kind::BroadcastColumn, Kind::BroadcastRow),
        (Kind::Step2, Kind::Backwards),
        (Kind::Scalar, Kind::Offset),
        (Kind::Permuted, Kind::BroadcastColumn),
        (Kind::FOrder, Kind::Pending),
    ]);
    out
}

fn binary(row: &Row, call: fn(Given, Given) -> Result<Array>) {
    for &dtype in DType::ALL {
        let Some(computed) = (row.computes)(dtype) else {
            let a = array_of(dtype);
            refused(row, call(Given::Array(a.clone()), Given::Array(a)), dtype);
            continue;
        };
        let mut left = Draw::new((row.pool)(dtype, 0), 1);
        let mut right = Draw::new((row.pool)(dtype, 1), 2);
        for (turn, &shape) in layouts::shapes().iter().enumerate() {
            for (k, (p, q)) in pairs().into_iter().enumerate() {
                let case = k + turn + dtype as usize;
                // Large shapes take turns with the layouts: all of them for all would take minutes.
                let large = shape.iter().product::<usize>() > 1000;
                if !in_turn(case + 28 * turn + row.op as usize, 23)
                    || large && on_gpu::active().is_none() && !case.is_multiple_of(5)
                {
                    continue;
                }
                if p.repeats() && q.repeats() && p != Kind::BroadcastColumn {
                    continue;
                }
                let (a, b) = (operand(p, dtype, shape, &mut left), operand(q, dtype, shape, &mut right));
                let (Some(a), Some(b)) = (a, b) else { continue };
                let wants = wanted(row, dtype, computed, &[&a.values, &b.values]);
                let what = format!("{} of {dtype} {shape:?} {p:?} {q:?}", row.op.name());
                let both = || call(Given::Array(a.array()), Given::Array(b.array()));
                check(row, (row.gives)(computed), &what, &wants, &both);
            }
        }
        weak(row, call, dtype, computed);
    }
}

/// The number of a dtype's element as a weak scalar.
fn to_weak(dtype: DType, bits: Bits) -> Weak {
    match (dtype, decode(dtype, bits)) {
        (DType::Bool, v) => Weak::Bool(v.truth()),
        (_, number::Number::Whole(v)) => Weak::Int(v),
        (_, number::Number::Real(v)) => Weak::Float(v),
        (_, number::Number::Pair(re, im)) => Weak::Complex(arrayon::c128::new(re, im)),
    }
}

/// A number on either side.
fn weak(row: &Row, call: fn(Given, Given) -> Result<Array>, dtype: DType, computed: DType) {
    // What is computed in another dtype has a kernel like that dtype's own.
    if computed != dtype && !in_turn(dtype as usize + row.op as usize, 4) {
        return;
    }
    let pools = [(row.pool)(dtype, 0), (row.pool)(dtype, 1)];
    for (l, length) in [3, 700].into_iter().enumerate() {
        let turn = l + dtype as usize + row.op as usize;
        for (k, &number) in pools[1].iter().enumerate().step_by(3) {
            if !in_turn(turn + k, 2) {
                continue;
            }
            let mut draw = Draw::new(pools[0].clone(), 1 + k);
            let kind = if k % 2 == 0 { Kind::Contiguous } else { Kind::Step2 };
            let a = operand(kind, dtype, &[length], &mut draw).expect("one axis");
            // Powers of 0.5 are square roots, which has its own test.
            if row.op == Op::Power && decode(dtype, number) == number::Number::Real(0.5) {
                continue;
            }
            let numbers = vec![number; length];
            let weak = to_weak(dtype, number);
            let what = format!("{} of {dtype} {length} and {weak:?}", row.op.name());
            let wants = wanted(row, dtype, computed, &[&a.values, &numbers]);
            let right = || call(Given::Array(a.array()), Given::Weak(weak));
            check(row, (row.gives)(computed), &what, &wants, &right);
        }
        for &number in pools[0].iter().step_by(3) {
            if !in_turn(turn, 2) {
                continue;
            }
            let mut draw = Draw::new(pools[1].clone(), 1);
            let a = operand(Kind::Contiguous, dtype, &[length], &mut draw).expect("one axis");
            let numbers = vec![number; length];
            let weak = to_weak(dtype, number);
            let what = format!("{weak:?} {} {dtype} {length}", row.op.name());
            let wants = wanted(row, dtype, computed, &[&numbers, &a.values]);
            let left = || call(Given::Weak(weak), Given::Array(a.array()));
            check(row, (row.gives)(computed), &what, &wants, &left);
        }
    }
}

/// Runs the operations of the table in one of several parts.
fn part(which: fn(Op) -> bool) {
    for row in ROWS.iter().filter(|r| which(r.op)) {
        match row.call {
            Call::Unary => unary(row),
            Call::Binary(call) => binary(row, call),
            Call::Other => {}
        }
    }
}

#[test]
fn every_operation_has_a_row() {
    for op in Op::ALL {
        let rows = ROWS.iter().filter(|r| r.op == *op).count();
        assert_eq!(rows, 1, "reference rows of {op:?}");
    }
    assert_eq!(ROWS.len(), Op::ALL.len());
}

#[test]
fn unary_operations_of_the_field() {
    part(|op| op.arity() == 1 && op < Op::Exp);
}

#[test]
fn functions_of_one_argument() {
    part(|op| op.arity() == 1 && (Op::Exp..Op::Floor).contains(&op));
}

#[test]
fn rounding_and_logic_of_one_argument() {
    part(|op| op.arity() == 1 && (Op::Floor..Op::Conjugate).contains(&op));
}

#[test]
fn arithmetic() {
    part(|op| op.arity() == 2 && op < Op::Minimum);
}

#[test]
fn order_and_comparison() {
    part(|op| op.arity() == 2 && (Op::Minimum..Op::BitwiseAnd).contains(&op));
}

#[test]
fn bits_and_truth() {
    part(|op| op.arity() == 2 && (Op::BitwiseAnd..Op::FloorDivide).contains(&op));
}

#[test]
fn parts_signs_and_neighbours() {
    part(|op| (Op::Conjugate..Op::Tan).contains(&op));
}

#[test]
fn inverse_and_hyperbolic_functions() {
    part(|op| op.arity() == 1 && op >= Op::Tan);
}

#[test]
fn remainders_and_extrema() {
    part(|op| (Op::FloorDivide..Op::CopySign).contains(&op));
}

#[test]
fn functions_of_two_arguments() {
    part(|op| op >= Op::CopySign);
}

#[test]
fn casts_of_every_dtype_to_every_other() {
    let row = rows::find("astype").expect("a row");
    for &from in DType::ALL {
        let mut list = pool(from);
        if from == DType::I64 || from == DType::U64 {
            // Next to the middle between two neighbours of bfloat16, float16, float32.
            for v in [(1i128 << 62) + (1 << 54) + 1, (1 << 40) + (1 << 16) + 1, 65_519, 65_520, 2049] {
                list.push(encode(from, number::Number::Whole(v)));
            }
        }
        if from.is_inexact() {
            let v = |v: f64| match from.kind() {
                DKind::Complex => number::Number::Pair(v, -v),
                _ => number::Number::Real(v),
            };
            for x in
                [127.9, -128.9, 255.5, 256.0, 2147483648.0, -2147483904.0, 9.3e18, -9.3e18, 1.9e19, 300.7]
            {
                list.push(encode(from, v(x)));
            }
            for x in [1.0 + 2f64.powi(-11) + 2f64.powi(-45), 1.0 + 2f64.powi(-8) + 2f64.powi(-50)] {
                list.push(encode(from, v(x)));
            }
        }
        for &to in DType::ALL.iter().filter(|&&to| to != from) {
            let mut draw = Draw::new(list.clone(), 1);
            for (s, shape) in [&[][..], &[0], &[70], &[3, 4], &[4000], &[40, 55]].into_iter().enumerate() {
                let kinds = [Kind::Contiguous, Kind::FOrder, Kind::Step2, Kind::Backwards, Kind::Pending];
                for (k, kind) in kinds.into_iter().enumerate() {
                    if !in_turn(5 * s + k + from as usize + to as usize, 7) {
                        continue;
                    }
                    let Some(a) = operand(kind, from, shape, &mut draw) else { continue };
                    let wants: Vec<Want> =
                        a.values.iter().map(|&v| Want::Exact(cast(decode(from, v), to))).collect();
                    let what = format!("{from} {shape:?} {kind:?} as {to}");
                    check(row, to, &what, &wants, &|| Ok(a.array().astype(to)));
                }
            }
        }
        let error = array_of(DType::F64).astype_with(DType::I32, arrayon::Casting::SameKind).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Cast { .. }), "{error}");
    }
}

#[test]
fn choice_by_a_mask() {
    let row = rows::find("where_").expect("a row");
    for &dtype in DType::ALL {
        let mut mask = Draw::new(pool(DType::Bool), 3);
        let (mut yes, mut no) = (Draw::new(pool(dtype), 1), Draw::new(pool(dtype), 2));
        for (s, &shape) in layouts::shapes().iter().enumerate() {
            for (k, &kind) in Kind::ALL.iter().enumerate() {
                if !in_turn(11 * s + k + dtype as usize, 3) {
                    continue;
                }
                let m = operand(kind, DType::Bool, shape, &mut mask);
                let other = Kind::ALL[(k * 3 + 1) % Kind::ALL.len()];
                let a = operand(other, dtype, shape, &mut yes);
                let b = operand(Kind::Contiguous, dtype, shape, &mut no).expect("any shape");
                let (Some(m), Some(a)) = (m, a) else { continue };
                let wants: Vec<Want> = (0..b.values.len())
                    .map(|i| {
                        Want::Exact(decode(dtype, if m.values[i] > 0 { a.values[i] } else { b.values[i] }))
                    })
                    .collect();
                let what = format!("where_ of {dtype} {shape:?} {kind:?} {other:?}");
                check(row, dtype, &what, &wants, &|| arrayon::where_(m.array(), a.array(), b.array()));
                let number = to_weak(dtype, pool(dtype)[1]);
                let wants: Vec<Want> = (0..b.values.len())
                    .map(|i| {
                        Want::Exact(decode(dtype, if m.values[i] > 0 { pool(dtype)[1] } else { b.values[i] }))
                    })
                    .collect();
                check(row, dtype, &what, &wants, &|| arrayon::where_(m.array(), number, b.array()));
            }
        }
    }
}

/// Exponents that NumPy makes something simpler of.
#[test]
fn powers_of_one_half_are_roots_and_powers_of_two_squares() {
    for length in [3, 700] {
        let x: Vec<f64> = (0..length).map(|i| [2.0, -0.0, 7.5][i % 3]).collect();
        let a = Array::from_vec(x.clone());
        let root: Vec<u64> = x.iter().map(|v| v.sqrt().to_bits()).collect();
        let square: Vec<f64> = x.iter().map(|v| v * v).collect();
        let bits = |a: Array| a.to_vec::<f64>().expect("f64").iter().map(|v| v.to_bits()).collect::<Vec<_>>();
        assert_eq!(bits(a.power(0.5).expect("floats")), root);
        assert_eq!(a.power(2).expect("floats").to_vec::<f64>().expect("f64"), square);
    }
}

/// An integer to a negative power is found when it is read, and found again.
#[test]
fn integers_to_negative_powers() {
    for &dtype in DType::ALL.iter().filter(|d| d.kind() == DKind::Int) {
        for (length, at) in [(3, 2), (1, 0), (600, 599), (5000, 4321), (5000, 7)] {
            for (_, change) in VARIANTS {
                settings::with(change, || {
                    let base = arrayon::full([length], 2i8).astype(dtype);
                    let exponent: Vec<Bits> = (0..length)
                        .map(|i| encode(dtype, number::Number::Whole(if i == at { -1 } else { 3 })))
                        .collect();
                    let exponent = number::array(dtype, &[length], &exponent);
                    let result = base.power(&exponent).expect("built");
                    let line = line!() - 1;
                    for _ in 0..2 {
                        let error = read_canonical(&result).expect_err("a negative power");
                        assert_eq!(*error.kind(), ErrorKind::NegativePower { index: at }, "{dtype} {length}");
                        assert_eq!((error.location().file(), error.location().line()), (file!(), line));
                        assert!(!result.is_ready());
                    }
                    // The operands are as they were.
                    assert_eq!(
                        base.astype(DType::I64).sum().item::<i64>().expect("a sum"),
                        2 * length as i64
                    );
                    // A fault below others is told by whoever reads it.
                    let later = &(&result + 1) * 2;
                    assert!(
                        matches!(later.eval().unwrap_err().kind(), ErrorKind::NegativePower { index } if *index == at)
                    );
                    assert!(result.sum().eval().is_err());
                    assert!(format!("{result}").contains("negative power"));
                });
            }
        }
        let weak = arrayon::full([3], 2i8).astype(dtype).power(-1).expect_err("a negative power");
        assert!(matches!(weak.kind(), ErrorKind::NegativePower { .. }));
    }
    // In row-major order, however the operands lie.
    let exponents: Vec<i64> = (0..6000).map(|i| if i == 100 || i == 59 * 100 { -1 } else { 1 }).collect();
    let exponents = Array::from_shape_vec([100, 60], exponents).expect("elements fill the shape");
    let base = arrayon::full([100, 60], 2i64);
    for length in [0, 4096] {
        let error = settings::with(|s| s.immediate_len = length, || base.t().power(exponents.t())?.eval());
        let error = error.expect_err("a negative power");
        assert_eq!(*error.kind(), ErrorKind::NegativePower { index: 20 * 100 + 98 });
    }
    let unsigned = Array::from_vec(vec![2u8, 3]).power(Array::from_vec(vec![200u8, 3])).expect("built");
    assert_eq!(unsigned.to_vec::<u8>().expect("no fault"), [0, 27]);
    assert_eq!(range(DType::I8), (-128, 127));
}

/// The same on a GPU.
mod gpu {
    crate::support::on_gpu::again_on_gpu! {
        unary_operations_of_the_field functions_of_one_argument rounding_and_logic_of_one_argument
        arithmetic order_and_comparison bits_and_truth parts_signs_and_neighbours
        inverse_and_hyperbolic_functions remainders_and_extrema functions_of_two_arguments casts_of_every_dtype_to_every_other
        choice_by_a_mask integers_to_negative_powers
    }
}
