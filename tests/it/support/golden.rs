//! Golden files: generated text that a person has read, kept under `tests/golden`.

use std::path::Path;

/// Compares text with the golden file `name`; with `ARRAYON_BLESS=1` writes the file instead.
pub(crate) fn check(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("ARRAYON_BLESS").is_some_and(|v| v == "1") {
        std::fs::write(&path, text).expect("a golden file can be written");
        return;
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    if golden == text {
        return;
    }
    let line = (golden.lines().zip(text.lines()))
        .position(|(a, b)| a != b)
        .unwrap_or_else(|| golden.lines().count().min(text.lines().count()));
    panic!(
        "{name} changed at line {}:\n- {}\n+ {}\nread the difference, then run with ARRAYON_BLESS=1",
        line + 1,
        golden.lines().nth(line).unwrap_or("(end)"),
        text.lines().nth(line).unwrap_or("(end)"),
    );
}
