//! The same functions on a GPU, as WGSL: the same budgets, over the same arguments. Under
//! `ARRAYON_BLESS=1` what is found goes to `docs/accuracy_wgsl.md`, with the name of the adapter.

use super::{Exact, Random, Worst, doubles, error_f32, error_f64, powers, reference_f32, singles};
use crate::support::on_gpu::{gpu, on_gpu};
use arrayon::{self as np, Array, Op};
use std::sync::Mutex;

/// Operations by name, with their budgets.
const FUNCTIONS: [(&str, Op, f64); 20] = [
    ("exp", Op::Exp, 1.0),
    ("expm1", Op::Expm1, 1.0),
    ("log", Op::Log, 1.0),
    ("log1p", Op::Log1p, 1.0),
    ("sin", Op::Sin, 1.0),
    ("cos", Op::Cos, 1.0),
    ("tanh", Op::Tanh, 2.0),
    ("tan", Op::Tan, 2.0),
    ("arcsin", Op::ArcSin, 2.0),
    ("arccos", Op::ArcCos, 2.0),
    ("arctan", Op::ArcTan, 2.0),
    ("sinh", Op::Sinh, 2.0),
    ("cosh", Op::Cosh, 2.0),
    ("arcsinh", Op::ArcSinh, 2.0),
    ("arccosh", Op::ArcCosh, 2.0),
    ("arctanh", Op::ArcTanh, 2.0),
    ("exp2", Op::Exp2, 1.0),
    ("log2", Op::Log2, 1.0),
    ("log10", Op::Log10, 1.0),
    ("cbrt", Op::Cbrt, 1.0),
];

const HEAD: &str = "\
# Accuracy of the scalar functions on a GPU

Largest errors found, in units in the last place of the exact result, of the functions printed as WGSL;
the budgets are those of [the CPU](accuracy.md), and `tests/it/scalar/gpu.rs` holds every adapter that it
runs on to them. Arguments are the same: every 4099th bit pattern of a float32, subnormal and huge ones
included, and several thousand of float64. `+ - * /`, `sqrt`, `floor`, `rint`, comparisons and casts gave
the CPU's bits there. `ARRAYON_BLESS=1 cargo test --test it -- scalar::gpu` writes the rows anew.

| adapter | format | function | budget | error |
| --- | --- | --- | --- | --- |
";

/// Prints an error, writes its row if told so, and says whether it is within the budget.
#[allow(clippy::print_stdout)]
fn check(format: &str, name: &str, budget: f64, worst: Worst) -> bool {
    static DOCUMENT: Mutex<()> = Mutex::new(());
    println!("{format} {name:8} {:.3} ulp at {:?}", worst.error, worst.at);
    let within = worst.error <= budget;
    if std::env::var_os("ARRAYON_BLESS").is_none_or(|v| v != "1") {
        return within;
    }
    let about = np::devices().into_iter().find(|info| Some(info.device) == gpu()).expect("it is there");
    let row =
        format!("| {}, {} | {format} | `{name}` | {budget} | {:.2} |", about.name, about.driver, worst.error);
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/accuracy_wgsl.md");
    let _one_at_a_time = DOCUMENT.lock().unwrap_or_else(|e| e.into_inner());
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let same = |line: &&str| line.contains(&format!("| {format} | `{name}` |"));
    let mut rows: Vec<&str> =
        text.lines().filter(|l| l.starts_with("| ") && l.contains('`') && !same(l)).collect();
    rows.push(&row);
    rows.sort_unstable();
    std::fs::write(path, format!("{HEAD}{}\n", rows.join("\n"))).expect("docs can be written");
    within
}

#[test]
fn f32_functions_keep_their_budgets() {
    on_gpu(|| {
        let mut good = true;
        let arguments: Vec<f32> = singles().collect();
        let x = Array::from_vec(arguments.clone());
        for (name, op, budget) in FUNCTIONS {
            let reference = reference_f32(name);
            let results = x.try_unary(op).and_then(|y| y.to_vec::<f32>()).expect("computed");
            let mut worst = Worst::NONE;
            for (&x, got) in arguments.iter().zip(results) {
                worst.see(error_f32(got, reference(x.into())), [x.into(), 0.0]);
            }
            good &= check("f32", name, budget, worst);
        }
        let pairs = powers(&mut Random(1), 100_000, 105.0, 148.0);
        let [x, y] = [0, 1].map(|k| pairs.iter().map(|p| p[k] as f32).collect::<Vec<f32>>());
        let results = Array::from_vec(x.clone()).power(Array::from_vec(y.clone()));
        let mut worst = Worst::NONE;
        for ((x, y), got) in x.iter().zip(&y).zip(results.and_then(|r| r.to_vec::<f32>()).expect("computed"))
        {
            worst.see(error_f32(got, f64::from(*x).powf((*y).into())), [(*x).into(), (*y).into()]);
        }
        good &= check("f32", "power", 2.0, worst);
        assert!(good);
    });
}

#[test]
fn f64_functions_keep_their_budgets() {
    on_gpu(|| {
        let mut good = true;
        let arguments = doubles(&mut Random(9), 4000);
        let x = Array::from_vec(arguments.clone());
        let mut exact = Exact::new();
        for (name, op, budget) in FUNCTIONS {
            // An adapter without f64 says so.
            let Ok(y) = x.try_unary(op) else { return };
            let results = y.to_vec::<f64>().expect("computed");
            let mut worst = Worst::NONE;
            for (&x, got) in arguments.iter().zip(results) {
                worst.see(error_f64(got, &exact.unary(name, x)), [x, 0.0]);
            }
            good &= check("f64", name, budget, worst);
        }
        let pairs = powers(&mut Random(3), 2000, 746.0, 1070.0);
        let [x, y] = [0, 1].map(|k| pairs.iter().map(|p| p[k]).collect::<Vec<f64>>());
        let results = Array::from_vec(x.clone()).power(Array::from_vec(y.clone()));
        let mut worst = Worst::NONE;
        for ((&x, &y), got) in
            x.iter().zip(&y).zip(results.and_then(|r| r.to_vec::<f64>()).expect("computed"))
        {
            worst.see(error_f64(got, &exact.power(x, y)), [x, y]);
        }
        good &= check("f64", "power", 2.0, worst);
        assert!(good);
    });
}
