//! Chains of cheap operations against one loop for each: the same bits, for lengths around those of
//! vectors, chunks and tiles, whatever is kept, spilled, shared or stored on the way.

use arrayon::settings::{self, Name, Settings};
use arrayon::{self as np, Array, DType, Result};

type Expression = (&'static str, fn(&[Array]) -> Result<Vec<Array>>);

const EXPRESSIONS: &[Expression] = &[
    ("one value after another", |x| Ok(vec![((&x[0] + &x[1]) * &x[2] - &x[0]) / &x[1]])),
    ("the other way round", |x| Ok(vec![&x[0] - &x[1] / (&x[2] - (&x[1] + &x[0]))])),
    ("scalars on both sides", |x| Ok(vec![(2.5 - (0.5 * &x[0] + 1.5)) / 3.0 + 1.0 / (&x[1] * 0.25)])),
    ("two values at a time", |x| {
        let (a, b) = (&x[0], &x[1]);
        Ok(vec![((a + b) * (a - b) + a * 0.5 - b * 0.25) * 1.5 + 2.0])
    }),
    ("squares", |x| Ok(vec![(&x[0] * &x[0] + x[1].square()).sqrt(), (&x[0] - &x[1]).square()])),
    ("three values at a time", |x| {
        let (a, b, c) = (&x[0], &x[1], &x[2]);
        Ok(vec![(a - b) * ((b - c) / ((c - a) - (a + b))), (a * b) / ((b * c) - (c * a))])
    }),
    ("a value that many read", |x| {
        let t = &x[0] + &x[1];
        let u = &t * &t - &t;
        Ok(vec![(&u * &t) / (&t + 1.0) + t.maximum(&x[0])? * u.minimum(&t)?])
    }),
    ("values stored on the way", |x| {
        let t = &x[0] - &x[1];
        let u = &t * &x[2];
        let v = &u + &t;
        Ok(vec![t, v, u])
    }),
    ("unary operations", |x| {
        let t = (-x[0].abs()).floor() + (&x[1] * 3.0).rint().abs().sqrt();
        Ok(vec![-(&t - x[2].square())])
    }),
    ("long bodies", |x| {
        let gauss = (-&x[0] * &x[0]).exp() + 0.5 * &x[1];
        let logs = (x[2].abs().log1p() - (&gauss * &gauss + 1.0).log()).tanh();
        Ok(vec![logs.expm1() * &x[0], gauss])
    }),
    ("a chain in pieces", |x| {
        let t = (&x[0] * &x[1]).sin() + (&x[1] - &x[2]) * 0.5;
        Ok(vec![(t.gt(0.0)?.astype(DType::F64).astype(t.dtype()) + &t) * &x[0] - &t])
    }),
    ("signed logarithms", |x| {
        let t = (&x[0] * 2.0 - &x[1]).square();
        Ok(vec![np::where_(x[2].gt(0.0)?, (&t + 1.0).log(), -((-&t - 1.0).abs().log1p()))?])
    }),
    ("selections by a mask made on the way", |x| {
        let (a, b, c) = (&x[0], &x[1], &x[2]);
        let m = a.lt(b)?;
        let (t, u) = (a + b, b * c);
        let chosen = np::where_(&m, &t, &u)?;
        Ok(vec![np::where_(&m, a, -c)? * &chosen, np::where_(m, 1.5, np::where_(c.gt(1.0)?, b, &chosen)?)?])
    }),
    ("selections by a mask in memory", |x| {
        let (a, b, c) = (&x[0], &x[1], &x[2]);
        let m = (a - c).gt(0.0)?;
        m.eval()?;
        let (t, u) = (a * b, b - c);
        let both = np::where_(&m, &t, &u)? + np::where_(&m, -&u, &t)?;
        let ends = np::where_(&m, a, b)? - np::where_(&m, a, 0.5)? * np::where_(&m, -0.5, c)?;
        let plain = np::where_(&m, 3.0, -2.0)? + b;
        let same = np::where_(&m, &both, 7.0)? - np::where_(m, 1.0, &ends)?;
        Ok(vec![both, ends, plain, same])
    }),
    ("longer than a chain may be", |x| {
        let mut t = x[0].clone();
        for k in 0..20 {
            t = (&t + &x[k % 3]) * 0.5 - &x[(k + 1) % 3];
        }
        Ok(vec![t])
    }),
    ("a sum at its end", |x| {
        Ok(vec![((&x[0] - &x[1]) * (&x[0] + &x[2])).sum(), (&x[1] * &x[1] - 1.0).max()])
    }),
];

const VARIANTS: &[fn(&mut Settings)] = &[
    |s| s.threads = 1,
    |s| s.isa = Name::new("avx2"),
    |s| {
        s.parallel_ns = 0;
        s.threads = 2;
        s.stream_bytes = 0;
    },
    |s| {
        s.isa = Name::new("avx2");
        s.parallel_ns = 0;
        s.stream_bytes = 0;
    },
];

fn bits(arrays: &[Array]) -> Vec<u64> {
    np::eval(arrays).expect("evaluated");
    let values = |a: &Array| a.astype(DType::F64).to_vec::<f64>().expect("numbers");
    // NaNs are equal.
    arrays.iter().flat_map(values).map(|v| if v.is_nan() { u64::MAX } else { v.to_bits() }).collect()
}

fn check(what: &str, inputs: &[Array]) {
    for (name, expression) in EXPRESSIONS {
        check_one(&format!("{name} of {what}"), || expression(inputs).expect("built"));
    }
}

fn check_one(what: &str, build: impl Fn() -> Vec<Array>) {
    let run = || bits(&build());
    let plain = |s: &mut Settings| {
        s.immediate_len = 0;
        s.fuse = false;
        s.threads = 1;
    };
    let want = settings::with(plain, run);
    for (k, variant) in VARIANTS.iter().enumerate() {
        let chained = |s: &mut Settings| {
            s.immediate_len = 0;
            variant(s);
        };
        let got = settings::with(chained, run);
        assert!(got == want, "{what}, variant {k}");
    }
}

/// Numbers of both signs, with a zero and a NaN here and there.
fn numbers(dtype: DType, shape: &[usize], seed: f64) -> Array {
    let len: usize = shape.iter().product();
    let value = |i: usize| match (i as f64 * seed * 0.37).sin() * 3.0 {
        _ if i % 97 == 96 => f64::NAN,
        _ if i % 61 == 60 => 0.0,
        v => v,
    };
    let flat = Array::from((0..len).map(value).collect::<Vec<f64>>());
    let array = flat.reshape(shape.to_vec()).expect("its size").astype(dtype);
    array.eval().expect("evaluated");
    array
}

#[test]
fn chains_of_any_length() {
    for dtype in [DType::F32, DType::F64] {
        for n in [1, 5, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 129, 257, 1000, 2048, 2049, 33000] {
            let inputs = [1.0, 2.1, 3.3].map(|seed| numbers(dtype, &[n], seed));
            check(&format!("{n} {dtype}"), &inputs);
        }
    }
}

#[test]
fn chains_over_rows_columns_and_strides() {
    for dtype in [DType::F32, DType::F64] {
        for m in [3, 20, 37, 64, 100, 300] {
            let a = numbers(dtype, &[7, m], 1.0);
            let row = numbers(dtype, &[m], 2.1);
            let column = numbers(dtype, &[7, 1], 3.3);
            let transposed = numbers(dtype, &[m, 7], 4.2).t();
            let sliced = numbers(dtype, &[7, 2 * m], 5.9).slice(np::s![.., ..;2]).expect("inside");
            let what = format!("rows of {m} {dtype}");
            check(&what, &[a.clone(), row.clone(), column.clone()]);
            check(&what, &[transposed, a.clone(), row.clone()]);
            check(&what, &[column, sliced, a]);
        }
    }
}

/// Sums and products in pairs, with operands in memory, in scalars and from what came before.
#[test]
fn pairs_of_operations() {
    const OPERATIONS: [fn(&Array, &Array) -> Array; 3] = [|a, b| a + b, |a, b| a - b, |a, b| a * b];
    for dtype in [DType::F32, DType::F64] {
        let [a, b, c] = [1.0, 2.1, 3.3].map(|seed| numbers(dtype, &[2100], seed));
        let [s, t] = [0.75, -1.5].map(|value| np::full([], value).astype(dtype));
        for (i, first) in OPERATIONS.iter().enumerate() {
            for (j, second) in OPERATIONS.iter().enumerate() {
                check_one(&format!("{dtype} {i} {j}"), || {
                    let before = &a + &b;
                    let begun =
                        [first(&b, &c), first(&b, &s), first(&s, &b), first(&before, &s), first(&s, &before)];
                    let pairs =
                        begun.iter().flat_map(|x| [&before, &c, &t].map(|y| [second(x, y), second(y, x)]));
                    pairs.flatten().collect()
                });
            }
        }
    }
}
