//! Documents written from the tables: which function takes which dtype, and the settings.

use super::oracle::reductions::REDUCTIONS;
#[cfg(unix)]
use crate::support::apart::limited;
use crate::support::golden;
use arrayon::graph::build::compute_dtype;
use arrayon::settings::{self, Settings};
use arrayon::{Array, DType, Op, Reduce, all_axes, zeros};
use std::fmt::Write as _;

/// The dtype's name in a narrow column.
fn short(dtype: DType) -> String {
    let name = dtype.name();
    let long = [("complex", "c"), ("bfloat", "bf"), ("float", "f"), ("uint", "u"), ("int", "i")];
    let found = long.iter().find_map(|(word, letter)| Some((letter, name.strip_prefix(word)?)));
    found.map_or(name.to_owned(), |(letter, bits)| format!("{letter}{bits}"))
}

/// A row of the dtypes that come out, for every dtype going in.
fn row(out: &mut String, name: &str, result: impl Fn(DType) -> Option<DType>) {
    let _ = write!(out, "| `{name}` |");
    for &dtype in DType::ALL {
        let _ = write!(out, " {} |", result(dtype).map_or(String::new(), short));
    }
    out.push('\n');
}

fn head(out: &mut String, title: &str, first: &str) {
    let names: Vec<String> = DType::ALL.iter().map(|&d| short(d)).collect();
    let _ = writeln!(out, "\n## {title}\n\n| {first} | {} |", names.join(" | "));
    let _ = writeln!(out, "| --- |{}", " --- |".repeat(names.len()));
}

/// The dtype of an array that was really computed.
fn computed(array: arrayon::Result<Array>) -> Option<DType> {
    let array = array.ok()?;
    array.eval().ok().map(|()| array.dtype())
}

#[test]
fn the_table_of_functions_is_current() {
    let mut out = String::from(
        "# Functions and dtypes\n\n\
         Written by `tests/it/coverage.rs` from the tables in `src/ops`; do not edit. Each cell is the\n\
         dtype of the result; an empty one means that the function is not defined there and returns an\n\
         error of kind `DType`. Short names: `f32` is `float32`, `c64` is `complex64`.\n",
    );
    head(&mut out, "Unary functions", "function");
    for &op in Op::ALL.iter().filter(|op| op.arity() == 1 && **op != Op::Cast) {
        row(&mut out, op.name(), |dtype| computed(zeros([2], dtype).try_unary(op)));
    }
    head(&mut out, "Binary functions, both operands of the same dtype", "function");
    for &op in Op::ALL.iter().filter(|op| op.arity() == 2) {
        row(&mut out, op.name(), |dtype| compute_dtype(op, dtype).ok().map(|d| op.output(d)));
    }
    head(&mut out, "Reductions", "function");
    for &(name, reduce) in REDUCTIONS {
        row(&mut out, name, |dtype| computed(reduce(&zeros([2], dtype), all_axes())));
    }
    head(&mut out, "Products, both operands of the same dtype", "function");
    row(&mut out, "matmul", |dtype| computed(zeros([2, 2], dtype).matmul(zeros([2, 2], dtype))));
    out += "\n`where_` takes branches of every dtype, `astype` casts from every dtype to every other.\n";
    golden::check("../../docs/coverage.md", &out);
}

#[test]
fn every_reduction_is_in_the_table() {
    for reduce in Reduce::ALL.iter().filter(|r| **r != Reduce::Moment) {
        assert!(REDUCTIONS.iter().any(|(name, _)| *name == reduce.name()), "{}", reduce.name());
    }
}

/// A size as the environment variables take it.
fn size(value: &str) -> String {
    let bytes: usize = value.parse().unwrap_or(0);
    match bytes {
        0 => value.to_owned(),
        _ if bytes.is_multiple_of(1 << 30) => format!("{}g", bytes >> 30),
        _ if bytes.is_multiple_of(1 << 20) => format!("{}m", bytes >> 20),
        _ => value.to_owned(),
    }
}

#[test]
fn the_table_of_settings_is_current() {
    let mut out = String::from(
        "# Settings\n\n\
         Written by `tests/it/coverage.rs` from the table in `src/base/settings.rs`; do not edit. The\n\
         environment is read once, at the first use; `arrayon::settings::with` changes settings for a\n\
         closure on one thread. Numbers may end in `k`, `m` or `g`, powers of 1024. What a variable\n\
         cannot be is told on standard error, and the default stays.\n\n\
         | variable | default | meaning |\n| --- | --- | --- |\n",
    );
    for (variable, value, meaning) in Settings::default().rows() {
        let _ = writeln!(out, "| `{variable}` | `{}` | {meaning} |", size(&value));
    }
    golden::check("../../docs/settings.md", &out);
}

#[test]
#[cfg(unix)]
fn what_a_setting_cannot_be_is_told() {
    let wrong = "export ARRAYON_THREADS=few ARRAYON_ISA=sse9 ARRAYON_FUSE=maybe ARRAYON_CACHE_BYTES=12K";
    let told = limited(wrong, "coverage::defaults_stay_for_what_a_setting_cannot_be");
    for line in [
        "arrayon: ARRAYON_THREADS is `few`, not a number, perhaps with k, m or g; it stays 0\n",
        "arrayon: ARRAYON_ISA is `sse9`, not auto, avx512, avx2 or baseline; it stays auto\n",
        "arrayon: ARRAYON_FUSE is `maybe`, not 0 or 1, off or on, false or true, no or yes; it stays true\n",
    ] {
        assert_eq!(told.matches(line).count(), 1, "{line}{told}");
    }
    assert_eq!(told.matches("arrayon: ").count(), 3, "{told}");
}

#[test]
#[ignore = "in a process of its own"]
fn defaults_stay_for_what_a_setting_cannot_be() {
    let (now, default) = (settings::current(), Settings::default());
    assert_eq!((now.threads, now.isa, now.fuse), (default.threads, default.isa, default.fuse));
    assert_eq!(now.cache_bytes, 12 << 10);
}
