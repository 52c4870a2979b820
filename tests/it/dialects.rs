//! Recording and printing: tapes hold what bodies do, and dialects print it so that compilers take
//! it and compute the same.

use crate::support::golden;
use crate::support::interpret;
use crate::support::recorded::{Recorded, all};
use crate::support::samples::{canonical, canonicals, samples};
use arrayon::DType;
use arrayon::kernel::cuda_c::CudaC;
use arrayon::kernel::dialect::Dialect;
use arrayon::kernel::emit::Module;
use arrayon::kernel::function;
use arrayon::kernel::wgsl::Wgsl;
use arrayon::scalar::num::{Int, Num, Real};
use arrayon::scalar::sym::Sym;
use arrayon::scalar::tape::{Node, Prim, Tape};
use naga::valid::{Capabilities, ModuleInfo, ValidationFlags, Validator};
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

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

/// The expression of result `i` of `count`.
fn field(i: usize, count: usize) -> String {
    match count {
        1 => "r".to_owned(),
        _ => format!("r.r{i}"),
    }
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

fn cuda_entry(name: &str, inputs: &[DType], results: &[DType]) -> String {
    let load = |(i, dtype): (usize, &DType)| {
        let x = format!("inputs[at * {} + {i}]", inputs.len());
        match dtype {
            DType::Bool => format!("{x} != 0"),
            DType::F32 => format!("__int_as_float((int){x})"),
            DType::F64 => format!("__longlong_as_double((long long){x})"),
            _ => format!("({}){x}", CudaC.type_name(*dtype).expect("a type")),
        }
    };
    let arguments: Vec<String> = inputs.iter().enumerate().map(load).collect();
    let returned = match results {
        [only] => CudaC.type_name(*only).expect("a type").to_owned(),
        _ => format!("{name}_result"),
    };
    let mut text = format!(
        "extern \"C\" __global__ void {name}_run(const unsigned long long* inputs, \
         unsigned long long* outputs) {{\n    \
         const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;\n    \
         const {returned} r = {name}({});\n",
        arguments.join(", ")
    );
    for (i, dtype) in results.iter().enumerate() {
        let r = field(i, results.len());
        let word = match dtype {
            DType::F32 => format!("(unsigned int)__float_as_int({r})"),
            DType::F64 => format!("(unsigned long long)__double_as_longlong({r})"),
            _ => format!("(unsigned long long){r}"),
        };
        let _ = writeln!(text, "    outputs[at * {} + {i}] = {word};", results.len());
    }
    text + "}\n"
}

/// Parses and validates WGSL.
fn validated(name: &str, text: &str, capabilities: Capabilities) -> (naga::Module, ModuleInfo) {
    let module =
        naga::front::wgsl::parse_str(text).unwrap_or_else(|e| panic!("{name}: {}", e.emit_to_string(text)));
    let info = Validator::new(ValidationFlags::all(), capabilities)
        .validate(&module)
        .unwrap_or_else(|e| panic!("{name}: {}", e.emit_to_string(text)));
    (module, info)
}

#[test]
fn wgsl_is_valid_and_translates() {
    for (name, text) in modules(&Wgsl::ALL, WGSL_HEAD, wgsl_entry) {
        golden::check(&format!("{name}.wgsl"), &text);
        let double = name.contains("float64");
        let mut wanted = Capabilities::empty();
        wanted.set(Capabilities::SHADER_INT64, double || name.contains("int64"));
        wanted.set(Capabilities::FLOAT64, double);
        let (module, info) = validated(&name, &text, wanted);
        let options = naga::back::spv::Options { lang_version: (1, 3), ..Default::default() };
        let words = naga::back::spv::write_vec(&module, &info, &options, None);
        assert!(!words.expect("SPIR-V").is_empty());
        // f64 is offered on Vulkan alone.
        if double {
            continue;
        }
        let (module, info) = validated(&name, &text, naga::back::msl::supported_capabilities());
        let options = naga::back::msl::Options {
            lang_version: (2, 4),
            fake_missing_bindings: true,
            ..Default::default()
        };
        let pipeline = naga::back::msl::PipelineOptions::default();
        naga::back::msl::write_string(&module, &info, &options, &pipeline).expect("MSL");
        let (module, info) = validated(&name, &text, naga::back::hlsl::supported_capabilities());
        let options = naga::back::hlsl::Options {
            shader_model: naga::back::hlsl::ShaderModel::V6_0,
            ..Default::default()
        };
        let pipeline = naga::back::hlsl::PipelineOptions::default();
        let mut hlsl = String::new();
        naga::back::hlsl::Writer::new(&mut hlsl, &options, &pipeline)
            .write(&module, &info, None)
            .expect("HLSL");
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
    if Command::new("g++").arg("--version").output().is_err() {
        return;
    }
    let folder = std::env::temp_dir().join(format!("arrayon-cuda-c-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    let mut source = String::from("#include \"cuda_host.h\"\n#include <cstdio>\n#include <vector>\n");
    for (_, text) in modules(&CudaC, "", cuda_entry) {
        source += &text;
    }
    source += "template <class F> void all(F f, int arity, int results) {\n\
        unsigned long long count = 0;\n\
        if (fread(&count, 8, 1, stdin) != 1) return;\n\
        std::vector<unsigned long long> in(count * arity), out(count * results);\n\
        if (fread(in.data(), 8, in.size(), stdin) != in.size()) return;\n\
        for (blockIdx.x = 0; blockIdx.x < count; ++blockIdx.x) f(in.data(), out.data());\n\
        fwrite(out.data(), 8, out.size(), stdout);\n}\nint main() {\n";
    let (mut sent, mut expected) = (Vec::new(), Vec::new());
    for body in all() {
        let tape = Tape::new();
        let results = (body.record)(&tape, None);
        let arity = body.inputs.len();
        let _ = writeln!(source, "    all({}_run, {arity}, {});", body.name, results.len());
        let samples = samples(&body.inputs, 1000);
        sent.extend((samples.len() as u64).to_le_bytes());
        for sample in samples {
            sent.extend(sample.iter().flat_map(|bits| bits.to_le_bytes()));
            for (&result, bits) in results.iter().zip((body.cpu)(&sample, true)) {
                expected.push((body.name.clone(), sample.clone(), tape.dtype(result), bits));
            }
        }
    }
    source += "}\n";
    let (file, program) = (folder.join("all.cpp"), folder.join("all"));
    std::fs::write(&file, source).expect("a source file");
    let include = concat!("-I", env!("CARGO_MANIFEST_DIR"), "/tests/support");
    let status = Command::new("g++")
        .args(["-std=c++17", "-O1", "-ffp-contract=off", "-fno-strict-overflow", "-Wall"])
        .args(["-Wno-unused-variable", include, "-o"])
        .args([&program, &file])
        .status()
        .expect("g++ runs");
    assert!(status.success(), "g++ refuses {}", file.display());
    let mut child = Command::new(&program)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    let writer = std::thread::spawn(move || stdin.write_all(&sent));
    let output = child.wait_with_output().expect("the program's output");
    writer.join().expect("no panic").expect("everything is read");
    assert_eq!(output.stdout.len(), 8 * expected.len());
    for (word, (name, sample, dtype, bits)) in output.stdout.chunks_exact(8).zip(expected) {
        let word = u64::from_le_bytes(word.try_into().expect("eight bytes"));
        let word = word & (u64::MAX >> (64 - 8 * dtype.size()));
        assert_eq!(canonical(word, dtype), canonical(bits, dtype), "{name} of {sample:x?}");
    }
    std::fs::remove_dir_all(&folder).expect("the temporary folder goes");
}
