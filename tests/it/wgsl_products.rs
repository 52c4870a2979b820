//! Texts of products of matrices, and all golden texts through SPIR-V's own validator.

use crate::support::golden;
use crate::support::launches::small;
use crate::support::text::{spirv, translate};
use arrayon::DType;
use arrayon::backend::wgpu::dispatch::Target;
use arrayon::backend::wgpu::lower::Products;
use arrayon::device::routine::Matmul;
use std::path::Path;
use std::process::Command;

/// A product of 100 x 300 by 300 x 50, three of them, with the second operand transposed if told so.
fn product(dtype: DType, transposed: bool) -> Matmul {
    let b: &[isize] = if transposed { &[0, 1, 300] } else { &[0, 50, 1] };
    Matmul {
        dtype,
        batch: [3].into_iter().collect(),
        m: 100,
        n: 50,
        k: 300,
        a: [30_000, 300, 1].into_iter().collect(),
        b: b.iter().copied().collect(),
    }
}

#[test]
fn texts_of_products_translate() {
    let mut texts = Vec::new();
    for &dtype in DType::ALL {
        for transposed in [false, true] {
            for binding in [128 << 20, 16 << 10] {
                let size = dtype.size() as u64;
                let lies = [(0, 90_000 * size), (0, 15_000 * size), (0, 15_000 * size)];
                let lies = lies.map(|(at, bytes): (usize, u64)| (at, bytes.next_multiple_of(64)));
                let work = Products::default().work(
                    &Target { max_binding: binding, ..small() },
                    &product(dtype, transposed),
                    lies,
                );
                let work = work.unwrap_or_else(|e| panic!("{dtype}: {e}"));
                for dispatch in &work.dispatches {
                    assert!(dispatch.bindings.iter().all(|b| b.size <= binding && b.size % 4 == 0));
                }
                let text = work.dispatches[0].text.clone();
                if !texts.contains(&text) {
                    let wide = matches!(dtype, DType::F64 | DType::C128);
                    translate(&format!("matmul_{dtype}"), &text, dtype.size() >= 8, wide);
                    texts.push(text);
                }
                if dtype == DType::F16 && transposed && binding < 1 << 20 {
                    golden::check("matmul_float16_in_parts.wgsl", &work.dispatches[0].text);
                }
            }
        }
    }
    assert!(texts.len() > 2 * DType::ALL.len());
}

/// `spirv-val` of SPIRV-Tools, where it is installed, finds nothing wrong with any golden text.
#[test]
fn golden_texts_are_valid_spirv() {
    if Command::new("spirv-val").arg("--version").output().is_err() {
        eprintln!("skipped: there is no spirv-val");
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let out = std::env::temp_dir().join(format!("arrayon-spirv-{}", std::process::id()));
    std::fs::create_dir_all(&out).expect("a temporary folder");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).expect("the golden files") {
        let path = entry.expect("a file").path();
        if path.extension().is_none_or(|e| e != "wgsl") {
            continue;
        }
        let name = path.file_stem().and_then(|n| n.to_str()).expect("a name").to_string();
        let text = std::fs::read_to_string(&path).expect("text");
        // Functions alone are no program.
        if !text.contains("@compute") {
            continue;
        }
        let words = spirv(&name, &text);
        let file = out.join(format!("{name}.spv"));
        std::fs::write(&file, bytemuck::cast_slice::<u32, u8>(&words)).expect("written");
        let checked = Command::new("spirv-val")
            .args(["--target-env", "vulkan1.1"])
            .arg(&file)
            .output()
            .expect("it runs");
        let errors = String::from_utf8_lossy(&checked.stderr);
        let errors = errors + String::from_utf8_lossy(&checked.stdout);
        assert!(checked.status.success(), "{name}: {errors}");
        count += 1;
    }
    assert!(count > 10, "{count} golden texts");
    std::fs::remove_dir_all(out).expect("removed");
}
