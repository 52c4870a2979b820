//! Recording and printing: tapes hold what bodies do, and dialects print it so that compilers take
//! it and compute the same.

use crate::support::golden;
use crate::support::interpret;
use crate::support::recorded::{Recorded, all};
use crate::support::samples::{canonicals, samples};
use crate::support::text::{Run, check_cuda, cuda_entry, field, translate, validated};
use arrayon::DType;
use arrayon::kernel::cuda_c::CudaC;
use arrayon::kernel::dialect::Dialect;
use arrayon::kernel::emit::Module;
use arrayon::kernel::function;
use arrayon::kernel::wgsl::Wgsl;
use arrayon::scalar::num::{Int, Num, Real};
use arrayon::scalar::sym::Sym;
use arrayon::scalar::tape::{Node, Prim, Tape};
use naga::valid::Capabilities;
use std::fmt::Write as _;

#[test]
fn tapes_compute_what_bodies_compute() {
    for body in all() {
        let tape = Tape::new();
        let results = (body.record)(&tape, None);
        let dtypes: Vec<DType> = results.iter().map(|&r| tape.dtype(r)).collect();
        for sample in samples(&body.inputs, 4000) {
            for fused in [false, true] {
                let recorded = interpret::run(&tape, &sample, &results, fused);
                let computed = (body.cpu)(&sample, fused);
                assert_eq!(
                    canonicals(&recorded, &dtypes),
                    canonicals(&computed, &dtypes),
                    "{} of {sample:x?}, fused: {fused}",
                    body.name
                );
            }
        }
    }
}

#[test]
fn constants_fold_to_what_would_be_computed() {
    let mut folded = 0;
    for body in all() {
        for sample in samples(&body.inputs, 500) {
            let tape = Tape::new();
            let results = (body.record)(&tape, Some(&sample));
            let dtypes: Vec<DType> = results.iter().map(|&r| tape.dtype(r)).collect();
            let recorded = interpret::run(&tape, &[], &results, true);
            let computed = (body.cpu)(&sample, true);
            assert_eq!(
                canonicals(&recorded, &dtypes),
                canonicals(&computed, &dtypes),
                "{} of constants {sample:x?}",
                body.name
            );
            let constant = |&&r: &&_| tape.constant_bits(r).is_some();
            folded += results.iter().filter(constant).count();
        }
    }
    assert!(folded > 50_000, "only {folded} results folded");
}

#[test]
fn tapes_hold_each_node_once() {
    let tape = Tape::new();
    let x = tape.input::<f64>(0);
    let y = (x + x.lit(2.0)).sqrt();
    assert_eq!((x + x.lit(2.0)).sqrt().id(), y.id());
    assert_eq!((-(-x)).id(), x.id());
    assert_eq!(Sym::<f64>::from_bits(x.to_bits()).id(), x.id());
    let k = tape.input::<i8>(1);
    assert_eq!((k + k.int(256)).id(), k.id());
    assert_eq!(tape.node(k.sign_bit().id()), Node::Const { bits: 0x80, dtype: DType::I8 });
    // NaN has no bits that every device agrees on.
    let nan = x.lit(0.0) / x.lit(0.0);
    assert!(matches!(tape.node(nan.id()), Node::Apply { prim: Prim::Div, .. }));
    assert_eq!(tape.live(&[k.id()]).iter().filter(|&&live| live).count(), 1);
}

/// The module that a body belongs to, by the types it needs.
fn module_of(body: &Recorded, dtypes: &[DType]) -> String {
    let class = if body.name.contains("_to_") { "casts" } else { "bodies" };
    let has = |dtype| body.inputs.contains(&dtype) || dtypes.contains(&dtype);
    let types = if has(DType::F64) {
        "float64"
    } else if has(DType::I64) || has(DType::U64) {
        "int64"
    } else if has(DType::F32) {
        "float32"
    } else {
        "int32"
    };
    format!("{class}_{types}")
}

/// Builds the modules of a dialect; `entry` prints an entry point that runs a function over
/// samples.
fn modules<D: Dialect>(
    dialect: &D,
    head: &str,
    entry: fn(&str, &[DType], &[DType]) -> String,
) -> Vec<(String, String)> {
    let mut modules: Vec<(String, Module<'_, D>)> = Vec::new();
    for body in all() {
        let tape = Tape::new();
        let results = (body.record)(&tape, None);
        let dtypes: Vec<DType> = results.iter().map(|&r| tape.dtype(r)).collect();
        let name = module_of(&body, &dtypes);
        let place = modules.iter().position(|(known, _)| *known == name);
        let place = place.unwrap_or_else(|| {
            let mut module = Module::new(dialect);
            module.push(head);
            modules.push((name, module));
            modules.len() - 1
        });
        let module = &mut modules[place].1;
        let inputs: Vec<(&str, DType)> = ["a", "b", "c", "d"].into_iter().zip(body.inputs.clone()).collect();
        module
            .function(&body.name, &tape, &inputs, &results)
            .unwrap_or_else(|e| panic!("{}: {e}", body.name));
        module.push(&entry(&body.name, &body.inputs, &dtypes));
    }
    modules.into_iter().map(|(name, m)| (name, m.finish())).collect()
}

const WGSL_HEAD: &str = "\
@group(0) @binding(0) var<storage, read_write> params: array<u32>;
@group(0) @binding(1) var<storage, read_write> inputs: array<vec2<u32>>;
@group(0) @binding(2) var<storage, read_write> outputs: array<vec2<u32>>;
";

fn wgsl_entry(name: &str, inputs: &[DType], results: &[DType]) -> String {
    let wide = |x: &str| format!("(u64({x}.x) | (u64({x}.y) << 32u))");
    let load = |(i, dtype): (usize, &DType)| {
        let x = format!("inputs[id.x * {}u + {i}u]", inputs.len());
        match dtype {
            DType::Bool => format!("{x}.x != 0u"),
            DType::F32 => format!("bitcast<f32>({x}.x)"),
            DType::F64 => format!("bitcast<f64>{}", wide(&x)),
            DType::I64 => format!("bitcast<i64>{}", wide(&x)),
            DType::U64 => wide(&x),
            DType::I8 => format!("(bitcast<i32>({x}.x) << 24u) >> 24u"),
            DType::I16 => format!("(bitcast<i32>({x}.x) << 16u) >> 16u"),
            DType::I32 => format!("bitcast<i32>({x}.x)"),
            _ => format!("{x}.x"),
        }
    };
    let arguments: Vec<String> = inputs.iter().enumerate().map(load).collect();
    let mut text = format!(
        "@compute @workgroup_size(64)\nfn {name}_run(@builtin(global_invocation_id) id: vec3<u32>) {{\n    \
         zero = params[0];\n    let r = {name}({});\n",
        arguments.join(", ")
    );
    for (i, dtype) in results.iter().enumerate() {
        let r = field(i, results.len());
        let word = match dtype {
            DType::Bool => format!("vec2(select(0u, 1u, {r}), 0u)"),
            DType::F64 | DType::I64 | DType::U64 => {
                let _ = writeln!(text, "    let w{i} = bitcast<u64>({r});");
                format!("vec2(u32(w{i}), u32(w{i} >> 32u))")
            }
            _ => format!("vec2(bitcast<u32>({r}), 0u)"),
        };
        let _ = writeln!(text, "    outputs[id.x * {}u + {i}u] = {word};", results.len());
    }
    text + "}\n"
}

#[test]
fn wgsl_is_valid_and_translates() {
    for (name, text) in modules(&Wgsl::ALL, WGSL_HEAD, wgsl_entry) {
        golden::check(&format!("{name}.wgsl"), &text);
        let double = name.contains("float64");
        translate(&name, &text, double || name.contains("int64"), double);
    }
}

#[test]
fn types_that_an_adapter_lacks_are_refused() {
    let mut refused = 0;
    for body in all() {
        let tape = Tape::new();
        let results = (body.record)(&tape, None);
        let dtypes: Vec<DType> = results.iter().map(|&r| tape.dtype(r)).collect();
        let inputs: Vec<(&str, DType)> = ["a", "b", "c", "d"].into_iter().zip(body.inputs.clone()).collect();
        let portable = !module_of(&body, &dtypes).contains("64");
        let printed = function(&Wgsl::PORTABLE, &body.name, &tape, &inputs, &results);
        assert_eq!(printed.is_ok(), portable, "{}", body.name);
        if let Err(e) = printed {
            assert!(e.to_string().starts_with("WGSL cannot express "), "{e}");
            refused += 1;
        }
    }
    assert!(refused > 50);
}

#[test]
fn constants_are_spelt_so_that_compilers_take_them() {
    let tape = Tape::new();
    let mut results = Vec::new();
    for value in [f32::NAN, -f32::NAN, f32::INFINITY, -0.0, 0.0, f32::MAX, 1e-45, -0.1] {
        results.push(tape.constant(value).id());
    }
    for value in [f64::NEG_INFINITY, f64::NAN, 0.0, -f64::MAX, 5e-324, 0.1, 1e100] {
        results.push(tape.constant(value).id());
    }
    for value in [i64::MIN, i64::MIN + 1, i64::MAX, -1] {
        results.push(tape.constant(value).id());
    }
    let others = [
        tape.constant(i32::MIN).id(),
        tape.constant(u64::MAX).id(),
        tape.constant(u32::MAX).id(),
        tape.constant(i8::MIN).id(),
        // What a compiler that computes constants itself would refuse.
        tape.constant(-1.0f32).sqrt().id(),
        (tape.constant(0.0f64) / tape.constant(0.0)).id(),
        (tape.constant(3e38f32) * tape.constant(3e38)).id(),
    ];
    results.extend(others);
    let run = "@compute @workgroup_size(1)\nfn run() { zero = params[0]; let r = constants(); }\n";
    let mut module = Module::new(&Wgsl::ALL);
    module.push("@group(0) @binding(0) var<storage, read_write> params: array<u32>;\n");
    module.function("constants", &tape, &[], &results).expect("WGSL");
    module.push(run);
    let text = module.finish();
    golden::check("constants.wgsl", &text);
    validated("constants", &text, Capabilities::FLOAT64 | Capabilities::SHADER_INT64);
    let mut module = Module::new(&CudaC);
    module.function("constants", &tape, &[], &results).expect("CUDA C");
    module.push("extern \"C\" __global__ void run(constants_result* out) { *out = constants(); }\n");
    golden::check("constants.cu", &module.finish());
}

#[test]
fn cuda_c_is_golden() {
    for (name, text) in modules(&CudaC, "", cuda_entry) {
        golden::check(&format!("{name}.cu"), &text);
    }
}

/// Compiles the CUDA text with the host's compiler, runs every function and compares its bits with
/// the body's on the CPU.
#[test]
fn cuda_c_computes_what_bodies_compute() {
    let text: String = modules(&CudaC, "", cuda_entry).into_iter().map(|(_, text)| text).collect();
    let mut runs = Vec::new();
    for body in all() {
        let tape = Tape::new();
        let results = (body.record)(&tape, None);
        let samples = samples(&body.inputs, 1000);
        let expected = samples.iter().map(|sample| (body.cpu)(sample, true)).collect();
        let results = results.iter().map(|&r| tape.dtype(r)).collect();
        runs.push(Run { name: body.name.clone(), samples, results, expected });
    }
    check_cuda("bodies", &text, &runs);
}
