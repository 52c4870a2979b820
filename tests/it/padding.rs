//! Padding, against values that NumPy produced.

use super::support::cases::Cases;
use arrayon::{self as np, Array, DType, Pad, c128, s, settings};

const EXPECTED: &str = include_str!("../data/padding.txt");

/// A mode's name and how it is made.
type Mode = (&'static str, fn() -> Pad);

fn all() {
    let mut c = Cases::new();
    let e = &np::array![[1, 5, 2], [7, 3, 9]].astype(DType::I64);
    let g = &np::array![0.5, -1.25, 7.0, 2.0];
    let f = &np::linspace(0.0, 1.0, 5).astype(DType::F32);
    let cube = np::arange(0, 24, 1).unwrap().reshape([2, 3, 4]).unwrap();
    let b = &cube.slice(s![.., ..;-1, ..;2]).unwrap();
    let z = &np::zeros([0, 3], DType::F64);
    c.one("constant", np::pad(e, 1, Pad::constant(0)));
    c.one("constant sides", np::pad(e, (1, 2), Pad::constant(0).each([(4, 6)])));
    c.one("constant axes", np::pad(e, [(1, 2), (0, 3)], Pad::constant(0).each([(1, 2), (3, 4)])));
    c.one("constant cast", np::pad(e, 1, Pad::constant(2.75)));
    c.one("constant strided", np::pad(b, [(0, 1), (2, 0), (1, 1)], Pad::constant(-1)));
    c.one("constant empty", np::pad(z, [(1, 1), (0, 2)], Pad::constant(5)));
    c.one("constant 0-d", np::pad(&np::full((), 7i64), 3, Pad::constant(0)));
    c.one("constant none", np::pad(e, 0, Pad::constant(0)));
    c.one("constant bool", np::pad(&np::array![true], 1, Pad::constant(0)));
    c.one("pairs", np::pad(e, [(1, 1), (1, 1), (1, 1)], Pad::constant(0)));
    c.one("edge empty", np::pad(z, [(1, 1), (0, 0)], Pad::edge()));
    c.one("edge of nothing", np::pad(z, [(0, 0), (2, 1)], Pad::edge()));
    c.one("ramp", np::pad(g, (3, 2), Pad::linear_ramp(0)));
    let ends = Pad::linear_ramp(0).each([(5, -4), (0, 20)]);
    c.one("ramp ints", np::pad(e, [(2, 3), (4, 1)], ends));
    c.one("ramp f32", np::pad(f, 5, Pad::linear_ramp(0.3)));
    c.one("ramp flat", np::pad(g, (3, 0), Pad::linear_ramp(0.5)));
    let complex = np::array![c128::new(1.0, 2.0), c128::new(3.0, -1.0)];
    c.one("ramp complex", np::pad(&complex, 2, Pad::linear_ramp(c128::new(0.0, 1.0))));
    c.one("maximum", np::pad(e, [(1, 1), (2, 1)], Pad::maximum()));
    c.one("maximum over 1", np::pad(b, 1, Pad::maximum().over(1)));
    c.one("minimum", np::pad(b, [(0, 1), (1, 0), (2, 1)], Pad::minimum()));
    c.one("minimum over", np::pad(e, 2, Pad::minimum().over([(1, 2), (2, 9)])));
    c.one("mean", np::pad(e, 2, Pad::mean()));
    c.one("mean floats", np::pad(g, 2, Pad::mean().over((2, 3))));
    c.one("median", np::pad(e, 2, Pad::median()));
    c.one("median over", np::pad(e, [(1, 2), (2, 1)], Pad::median().over([(1, 2), (2, 9)])));
    c.one("median floats", np::pad(g, (2, 3), Pad::median().over(3)));
    c.one("median strided", np::pad(b, 1, Pad::median()));
    c.one("mean f32", np::pad(f, 1, Pad::mean()));
    c.one("maximum over 0", np::pad(e, 2, Pad::maximum().over(0)));
    c.one("reflect odd", np::pad(e, [(1, 2), (2, 1)], Pad::reflect().odd()));
    c.one("reflect odd far", np::pad(g, (7, 11), Pad::reflect().odd()));
    c.one("symmetric odd", np::pad(b, [(1, 2), (2, 1), (1, 1)], Pad::symmetric().odd()));
    c.one("symmetric odd far", np::pad(g, (9, 14), Pad::symmetric().odd()));
    let row = &e.slice(s![..1]).unwrap();
    c.one("odd of one", np::pad(row, [(2, 1), (1, 1)], Pad::reflect().odd()));
    c.one("odd of int8", np::pad(&np::array![100i8, -100, 7], 2, Pad::reflect().odd()));
    let modes: [Mode; 4] =
        [("edge", Pad::edge), ("reflect", Pad::reflect), ("symmetric", Pad::symmetric), ("wrap", Pad::wrap)];
    for (name, mode) in modes {
        c.one(name, np::pad(e, 1, mode()));
        c.one(&format!("{name} axes"), np::pad(b, [(1, 0), (2, 1), (0, 1)], mode()));
        c.one(&format!("{name} far"), np::pad(g, (9, 14), mode()));
        c.one(&format!("{name} of one"), np::pad(row, [(3, 1), (1, 2)], mode()));
        let very = np::pad(&e.slice(s![.., ..2]).unwrap(), [(40, 30), (70, 1)], mode());
        c.one(&format!("{name} very far"), very.and_then(|x: Array| x.sum_axis(1)));
    }
    c.check(EXPECTED, |_| false);
}

#[test]
fn the_values_are_numpys() {
    all();
}

#[test]
fn the_values_are_numpys_through_plans() {
    settings::with(|s| s.immediate_len = 0, all);
}

#[test]
fn an_empty_margin_leaves_the_middle() {
    let padded = np::pad(&np::array![[1, 2], [3, 4]], (1, 2), Pad::empty()).unwrap();
    assert_eq!(padded.shape(), [5, 5]);
    assert_eq!(padded.slice(s![1..3, 1..3]).unwrap().to_vec::<i32>().unwrap(), [1, 2, 3, 4]);
    assert_eq!(np::pad(&np::zeros([0], DType::F64), 2, Pad::empty()).unwrap().shape(), [4]);
}

#[test]
fn a_margin_is_written_once() {
    let x = np::linspace(0.0, 1.0, 90_000).reshape([300, 300]).unwrap();
    x.eval().unwrap();
    let padded = np::pad(&(&x * 2.0), 3, Pad::constant(1)).unwrap();
    let plan = padded.explain().unwrap();
    assert_eq!(plan.matches("alloc").count(), 1, "{plan}");
    assert_eq!(padded.get::<f64>([302, 302]).unwrap(), 2.0);
    assert_eq!(padded.get::<f64>([303, 302]).unwrap(), 1.0);
}
