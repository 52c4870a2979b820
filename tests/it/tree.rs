//! Sums and their kin against the documented tree, bit for bit, over all kinds of axes.

use super::oracle::layouts::{self, Kind};
use super::oracle::number::Random;
use super::oracle::tree::{fold, gather, moment_f32, moment_f64};
use crate::support::on_gpu;
use crate::support::turns::in_turn;
use arrayon::settings::{self, Name, Settings};
use arrayon::{Array, DType, Element, axis, s};

/// Ways to evaluate that must not show in any bit.
const VARIANTS: &[fn(&mut Settings)] = &[
    |_| {},
    |s| {
        s.immediate_len = 0;
        s.threads = 1;
    },
    |s| {
        s.immediate_len = 0;
        s.threads = 2;
        s.parallel_ns = 0;
    },
    |s| {
        s.threads = 7;
        s.parallel_ns = 0;
        s.fuse = false;
    },
    |s| {
        s.isa = Name::new("avx2");
        s.threads = 3;
        s.parallel_ns = 0;
    },
    |s| s.isa = Name::new("baseline"),
];

/// Shape and axes: inner, outer, middle, several, strips, few columns.
fn cases() -> Vec<(Vec<usize>, Vec<usize>)> {
    let mut out: Vec<(Vec<usize>, Vec<usize>)> = Vec::new();
    for n in [1, 2, 31, 33, 512, 513, 2047, 2048, 2049, 4096, 6145, 10_257, 32_768, 34_817, 67_589, 100_003] {
        out.push((vec![n], vec![0]));
    }
    for columns in 1..=5 {
        out.push((vec![100_000, columns], vec![0]));
    }
    for axes in [&[0][..], &[1], &[2], &[0, 1], &[0, 2], &[1, 2], &[0, 1, 2]] {
        out.push((vec![7, 300, 11], axes.to_vec()));
        out.push((vec![70, 2, 90], axes.to_vec()));
    }
    for axes in [&[0, 2][..], &[1, 3], &[0, 3], &[1, 2], &[0, 1, 3], &[3], &[]] {
        out.push((vec![20, 3, 40, 9], axes.to_vec()));
    }
    out.extend([
        (vec![2, 5000], vec![1]),
        (vec![5000, 40], vec![0]),
        (vec![2100, 1030], vec![0]),
        (vec![9, 1025], vec![0]),
        (vec![3, 2050, 33], vec![1]),
        (vec![3000, 2, 3], vec![0]),
        (vec![2, 3000, 2], vec![0, 2]),
        (vec![1, 70, 1], vec![1]),
    ]);
    out
}

/// An array with given elements in row-major order that lies as its kind says.
fn lay<T: Element>(kind: Kind, shape: &[usize], values: &[T]) -> Option<Array> {
    let whole = || Array::from_shape_vec(shape, values.to_vec()).expect("elements fill the shape");
    match kind {
        Kind::Contiguous => Some(whole()),
        Kind::FOrder if shape.len() > 1 => {
            // A copy of the transpose, seen through the transpose.
            let mut a = arrayon::zeros(shape.iter().rev().copied().collect::<Vec<_>>(), T::DTYPE);
            a.set(s![arrayon::ellipsis], whole().t()).expect("of one shape");
            Some(a.t())
        }
        Kind::Step2 => {
            let mut stored = shape.to_vec();
            *stored.last_mut()? *= 2;
            let mut a = arrayon::zeros(stored, T::DTYPE);
            a.set(s![arrayon::ellipsis, ..;-2], whole()).expect("of one shape");
            Some(a.slice(s![arrayon::ellipsis, ..;-2]).expect("a slice"))
        }
        _ => None,
    }
}

const KINDS: [Kind; 3] = [Kind::Contiguous, Kind::FOrder, Kind::Step2];

/// Compares a reduction of all cases with its slow form, in all variants.
fn check<T: Element, R: Element>(
    name: &str,
    mut element: impl FnMut() -> T,
    reduce: impl Fn(&Array, &[isize]) -> Array,
    slow: impl Fn(&[T]) -> R,
) {
    for (turn, (shape, axes)) in cases().into_iter().enumerate() {
        let values: Vec<T> = (0..shape.iter().product()).map(|_| element()).collect();
        let want: Vec<R> = gather(&values, &shape, &axes).iter().map(|v| slow(v)).collect();
        let named: Vec<isize> = axes.iter().map(|&a| a as isize).collect();
        let large = values.len() > 300_000;
        for (k, kind) in KINDS.into_iter().enumerate() {
            if !in_turn(turn + k, 4) {
                continue;
            }
            let Some(a) = lay(kind, &shape, &values) else { continue };
            let variants: Vec<fn(&mut Settings)> = match on_gpu::active() {
                None => VARIANTS.to_vec(),
                Some(_) => on_gpu::VARIANTS.iter().map(|v| v.1).collect(),
            };
            for (v, change) in variants.into_iter().enumerate() {
                // Small windows over large arrays are thousands of launches.
                let launches = on_gpu::active().is_some() && v == 2 && values.len() > 30_000;
                // Layouts and variants take turns on large arrays.
                if launches || large && (turn + k + v) % 4 > 0 {
                    continue;
                }
                let got = settings::with(change, || reduce(&a, &named).to_vec::<R>()).expect("evaluated");
                // A number that does not equal itself is NaN, whose bits are nobody's business.
                let is_nan = |v: &R| {
                    let copy = *v;
                    *v != copy
                };
                let same = |(g, w): (&R, &R)| g.to_raw() == w.to_raw() || (is_nan(g) && is_nan(w));
                if let Some(i) = got.iter().zip(&want).position(|p| !same(p)) {
                    panic!(
                        "{name} of {shape:?} over {axes:?}, {kind:?}, variant {v}, {i}: {:?}, not {:?}",
                        got[i], want[i]
                    );
                }
                assert_eq!(got.len(), want.len());
            }
        }
    }
}

#[test]
fn sums_of_doubles_follow_the_tree() {
    let mut random = Random(1);
    let element = || random.unit() * 2f64.powi(random.below(20) as i32);
    let reduce = |a: &Array, axes: &[isize]| a.sum_with(axis(axes)).expect("a sum");
    check("sum", element, reduce, |v: &[f64]| fold(v, 0.0, &|a, b| a + b));
}

#[test]
fn sums_of_singles_follow_the_tree() {
    let mut random = Random(2);
    let element = || (random.unit() * 2f64.powi(random.below(20) as i32)) as f32;
    let reduce = |a: &Array, axes: &[isize]| a.sum_with(axis(axes)).expect("a sum");
    check("sum", element, reduce, |v: &[f32]| fold(v, 0.0, &|a, b| a + b));
}

#[test]
fn means_of_singles_divide_the_sum() {
    let mut random = Random(3);
    let element = || random.unit() as f32;
    let reduce = |a: &Array, axes: &[isize]| a.mean_with(axis(axes)).expect("a mean");
    check("mean", element, reduce, |v: &[f32]| fold(v, 0.0, &|a, b| a + b) / v.len() as f32);
}

#[test]
fn products_of_doubles_and_integers_follow_the_tree() {
    let mut random = Random(4);
    let element = || 1.0 + random.unit() * 0.01;
    let reduce = |a: &Array, axes: &[isize]| a.prod_with(axis(axes)).expect("a product");
    check("prod", element, reduce, |v: &[f64]| fold(v, 1.0, &|a, b| a * b));
    let element = || random.next() as i64 | 1;
    check("prod", element, reduce, |v: &[i64]| fold(v, 1, &|a: i64, b| a.wrapping_mul(b)));
}

#[test]
fn sums_of_integers_wrap() {
    let mut random = Random(5);
    let reduce = |a: &Array, axes: &[isize]| a.sum_with(axis(axes)).expect("a sum");
    let element = || random.next() as i64;
    check("sum", element, reduce, |v: &[i64]| v.iter().fold(0i64, |a, b| a.wrapping_add(*b)));
    let element = || random.next() as u8;
    check("sum", element, reduce, |v: &[u8]| v.iter().map(|&b| u64::from(b)).sum::<u64>());
}

/// The producer runs in the same pass; what it stores on the way does not change the sum.
#[test]
fn sums_of_expressions_follow_the_tree() {
    let mut random = Random(6);
    let element = || random.unit();
    let reduce = |a: &Array, axes: &[isize]| (a * 2.0 + 0.1).sum_with(axis(axes)).expect("a sum");
    check("sum", element, reduce, |v: &[f64]| {
        let mapped: Vec<f64> = v.iter().map(|x| x * 2.0 + 0.1).collect();
        fold(&mapped, 0.0, &|a, b| a + b)
    });
}

#[test]
fn positions_are_of_the_first_extreme() {
    let mut random = Random(7);
    let element = || random.below(9) as f32 - random.below(3) as f32 * f32::NAN.min(0.0);
    let over = |a: &Array, axes: &[isize]| match axes {
        [one] => a.argmax_axis(*one).expect("not empty"),
        _ => a.argmax_with(axis(axes)).expect("not empty"),
    };
    let first = |v: &[f32]| {
        let mut best = 0;
        for (i, x) in v.iter().enumerate() {
            if *x > v[best] || x.is_nan() && !v[best].is_nan() {
                best = i;
            }
        }
        best as i64
    };
    check("argmax", element, over, first);
    let mut spare = Random(8);
    let rare = || if spare.below(40_000) == 0 { f32::NAN } else { spare.below(100) as f32 };
    check("argmax", rare, over, first);
}

#[test]
fn deviations_follow_the_tree() {
    let mut random = Random(9);
    let reduce = |a: &Array, axes: &[isize]| a.var_with(axis(axes)).expect("a variance");
    let element = || 5.0 + random.unit();
    check("var", element, reduce, |v: &[f64]| moment_f64(v) / v.len() as f64);
}

#[test]
fn deviations_of_singles_follow_the_tree() {
    let mut random = Random(10);
    let reduce = |a: &Array, axes: &[isize]| a.var_with(axis(axes)).expect("a variance");
    let element = || (100.0 + random.unit()) as f32;
    check("var", element, reduce, |v: &[f32]| moment_f32(v) / v.len() as f32);
}

/// Values far from zero, where squares would cancel.
#[test]
fn variances_of_ill_conditioned_data_are_accurate() {
    let mut random = Random(11);
    for n in [10usize, 3000, 200_000] {
        // Integers, whose variance is computed exactly; offset and scale are representable.
        let whole: Vec<i64> = (0..n).map(|_| random.below(1000) as i64).collect();
        let (sum, squares) = whole
            .iter()
            .fold((0i128, 0i128), |(s, q), &v| (s + i128::from(v), q + i128::from(v) * i128::from(v)));
        let exact = (n as i128 * squares - sum * sum) as f64 / (n as f64 * n as f64);
        let x = Array::from_vec(whole.iter().map(|&v| 1e9 + v as f64).collect::<Vec<f64>>());
        for got in
            [x.var().item::<f64>(), x.reshape([n, 1]).expect("a view").var_axis(0).expect("one axis").item()]
        {
            let got = got.expect("a variance");
            assert!((got - exact).abs() <= 1e-12 * exact, "{n}: {got}, not {exact}");
        }
        let x = Array::from_vec(whole.iter().map(|&v| 65_536.0 + v as f32).collect::<Vec<f32>>());
        let got = f64::from(x.var().item::<f32>().expect("a variance"));
        assert!((got - exact).abs() <= 2e-5 * exact, "{n}: {got}, not {exact}");
        let std = Array::from_vec(whole.clone()).std().item::<f64>().expect("a deviation");
        assert!((std - exact.sqrt()).abs() <= 1e-12 * exact, "{n}: {std}");
    }
}

#[test]
fn large_sums_of_singles_are_accurate() {
    let n = 10_000_000;
    let tenth = arrayon::full([n], 0.1f32);
    let sum = tenth.sum().item::<f32>().expect("a sum");
    let exact = n as f64 * f64::from(0.1f32);
    assert!((f64::from(sum) - exact).abs() <= exact * 1e-6, "{sum}");
    assert_eq!(tenth.dtype(), DType::F32);
    let (a, _) = layouts::make(Kind::Contiguous, DType::F16, &[70_000], &mut || 0x3c00).expect("ones");
    // 70000 is beyond float16; the sum of half precision is not formed in half precision.
    assert_eq!(a.mean().to_scalar().expect("a mean"), arrayon::f16::ONE.into());
}

/// The same on a GPU.
mod gpu {
    crate::support::on_gpu::again_on_gpu! {
        sums_of_doubles_follow_the_tree sums_of_singles_follow_the_tree means_of_singles_divide_the_sum
        products_of_doubles_and_integers_follow_the_tree sums_of_integers_wrap
        sums_of_expressions_follow_the_tree positions_are_of_the_first_extreme deviations_follow_the_tree
        deviations_of_singles_follow_the_tree large_sums_of_singles_are_accurate
    }
}
