//! What is done with kernel text: naga validates and translates WGSL; the host's compiler builds CUDA
//! C, which then runs.

use super::samples::canonical;
use arrayon::DType;
use arrayon::kernel::cuda_c::CudaC;
use arrayon::kernel::dialect::Dialect;
use naga::valid::{Capabilities, ModuleInfo, ValidationFlags, Validator};
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

/// The expression of result `i` of `count`.
pub(crate) fn field(i: usize, count: usize) -> String {
    match count {
        1 => "r".to_owned(),
        _ => format!("r.r{i}"),
    }
}

/// An entry point that runs a function over samples.
pub(crate) fn cuda_entry(name: &str, inputs: &[DType], results: &[DType]) -> String {
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
pub(crate) fn validated(name: &str, text: &str, capabilities: Capabilities) -> (naga::Module, ModuleInfo) {
    let module =
        naga::front::wgsl::parse_str(text).unwrap_or_else(|e| panic!("{name}: {}", e.emit_to_string(text)));
    let info = Validator::new(ValidationFlags::all(), capabilities)
        .validate(&module)
        .unwrap_or_else(|e| panic!("{name}: {}", e.emit_to_string(text)));
    (module, info)
}

/// A text as SPIR-V.
#[cfg(feature = "wgpu")]
pub(crate) fn spirv(name: &str, text: &str) -> Vec<u32> {
    let (module, info) = validated(name, text, Capabilities::FLOAT64 | Capabilities::SHADER_INT64);
    let options = naga::back::spv::Options { lang_version: (1, 3), ..Default::default() };
    naga::back::spv::write_vec(&module, &info, &options, None).expect("SPIR-V")
}

/// Translates WGSL to every language that has the types it uses.
pub(crate) fn translate(name: &str, text: &str, int64: bool, float64: bool) {
    let mut wanted = Capabilities::empty();
    wanted.set(Capabilities::SHADER_INT64, int64);
    wanted.set(Capabilities::FLOAT64, float64);
    let (module, info) = validated(name, text, wanted);
    let options = naga::back::spv::Options { lang_version: (1, 3), ..Default::default() };
    let words = naga::back::spv::write_vec(&module, &info, &options, None);
    assert!(!words.expect("SPIR-V").is_empty());
    // f64 is offered on Vulkan alone.
    if float64 {
        return;
    }
    let (module, info) = validated(name, text, naga::back::msl::supported_capabilities());
    let options =
        naga::back::msl::Options { lang_version: (2, 4), fake_missing_bindings: true, ..Default::default() };
    let pipeline = naga::back::msl::PipelineOptions::default();
    naga::back::msl::write_string(&module, &info, &options, &pipeline).expect("MSL");
    let (module, info) = validated(name, text, naga::back::hlsl::supported_capabilities());
    let options =
        naga::back::hlsl::Options { shader_model: naga::back::hlsl::ShaderModel::V6_0, ..Default::default() };
    let pipeline = naga::back::hlsl::PipelineOptions::default();
    let mut hlsl = String::new();
    naga::back::hlsl::Writer::new(&mut hlsl, &options, &pipeline).write(&module, &info, None).expect("HLSL");
}
/// A function to be run: what on, and what it should give.
pub(crate) struct Run {
    pub(crate) name: String,
    pub(crate) samples: Vec<Vec<u64>>,
    pub(crate) results: Vec<DType>,
    /// Bits of the results for each sample.
    pub(crate) expected: Vec<Vec<u64>>,
}

/// Builds CUDA text whose entry points are [`cuda_entry`]'s with the host's compiler, if there is
/// one, and compares what the functions give, bit for bit but for NaN.
pub(crate) fn check_cuda(title: &str, text: &str, runs: &[Run]) {
    if Command::new("g++").arg("--version").output().is_err() {
        return;
    }
    let folder = std::env::temp_dir().join(format!("arrayon-{title}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    let mut source = String::from("#include \"cuda_host.h\"\n#include <cstdio>\n#include <vector>\n");
    source += text;
    source += "template <class F> void all(F f, int arity, int results) {\n\
        unsigned long long count = 0;\n\
        if (fread(&count, 8, 1, stdin) != 1) return;\n\
        std::vector<unsigned long long> in(count * arity), out(count * results);\n\
        if (fread(in.data(), 8, in.size(), stdin) != in.size()) return;\n\
        for (blockIdx.x = 0; blockIdx.x < count; ++blockIdx.x) f(in.data(), out.data());\n\
        fwrite(out.data(), 8, out.size(), stdout);\n}\nint main() {\n";
    let mut sent = Vec::new();
    for run in runs {
        let arity = run.samples[0].len();
        let _ = writeln!(source, "    all({}_run, {arity}, {});", run.name, run.results.len());
        sent.extend((run.samples.len() as u64).to_le_bytes());
        sent.extend(run.samples.iter().flatten().flat_map(|bits| bits.to_le_bytes()));
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
    let mut words = output.stdout.chunks_exact(8);
    for run in runs {
        for (sample, expected) in run.samples.iter().zip(&run.expected) {
            for (&dtype, &bits) in run.results.iter().zip(expected) {
                let word = words.next().expect("a result of each function");
                let word = u64::from_le_bytes(word.try_into().expect("eight bytes"));
                let word = word & (u64::MAX >> (64 - 8 * dtype.size()));
                assert_eq!(canonical(word, dtype), canonical(bits, dtype), "{} of {sample:x?}", run.name);
            }
        }
    }
    assert_eq!(words.next(), None);
    std::fs::remove_dir_all(&folder).expect("the temporary folder goes");
}
