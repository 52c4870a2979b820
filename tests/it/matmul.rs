//! Products of matrices against an oracle of exact integers and of sums in twice the precision.

use super::oracle::layouts::{self, Kind, each_index, offset};
use super::oracle::number::{Bits, Number, Random, array, decode, encode, pool, pow2, read, read_canonical};
use super::oracle::recorded::{self, bits, dtype, lines, result, values};
use crate::support::on_gpu::{self, on_gpu};
use crate::support::turns::in_turn;
use arrayon::settings::{self, Name, Settings};
use arrayon::{self as np, Array, DType, ErrorKind, Kind as DKind};

/// Shapes of both operands.
type Shapes = (&'static [usize], &'static [usize]);

/// Vectors, matrices, stacks that broadcast, nothing at all, and sizes beyond tiles and chunks.
const SHAPES: &[Shapes] = &[
    (&[3], &[3]),
    (&[0], &[0]),
    (&[3], &[3, 4]),
    (&[5, 3], &[3]),
    (&[0, 3], &[3]),
    (&[2, 0], &[0, 4]),
    (&[0, 4], &[4, 0]),
    (&[1, 1], &[1, 1]),
    (&[1, 7], &[7, 9]),
    (&[9, 7], &[7, 1]),
    (&[8, 16], &[16, 48]),
    (&[7, 33], &[33, 25]),
    (&[70, 40], &[40]),
    (&[40], &[40, 600]),
    (&[600, 3], &[3]),
    (&[2, 3, 4], &[4, 5]),
    (&[3, 4], &[2, 4, 5]),
    (&[4], &[2, 4, 5]),
    (&[2, 3, 4], &[4]),
    (&[2, 1, 3, 4], &[5, 4, 2]),
    (&[3, 1, 4], &[3, 4, 1]),
    (&[2, 2, 0], &[0, 3]),
    (&[130, 257], &[257, 65]),
];

/// Elements whose products and sums stay in range, and of all sizes where integers wrap.
fn draw(dtype: DType, random: &mut Random) -> Bits {
    let number = match dtype.kind() {
        DKind::Bool => Number::Whole((random.below(3) == 0).into()),
        DKind::Int | DKind::UInt => Number::Whole(random.next() as i64 as i128),
        DKind::Float => Number::Real(random.unit()),
        DKind::Complex => Number::Pair(random.unit(), random.unit()),
    };
    encode(dtype, number)
}

/// A sum of products of float64 in twice the precision, and the sum of their sizes.
#[derive(Default)]
struct Sum {
    high: f64,
    low: f64,
    size: f64,
}

impl Sum {
    fn add(&mut self, a: f64, b: f64) {
        let product = a * b;
        let error = a.mul_add(b, -product);
        let sum = self.high + product;
        let part = sum - self.high;
        self.low += (self.high - (sum - part)) + (product - part) + error;
        self.high = sum;
        self.size += product.abs();
    }

    /// Whether a result is near enough: each product and each sum may round.
    fn accepts(&self, dtype: DType, k: usize, got: f64) -> bool {
        let want = self.high + self.low;
        let (sums, stored) = match dtype {
            DType::F64 | DType::C128 => (-53, -53),
            DType::F16 => (-24, -11),
            DType::BF16 => (-24, -8),
            _ => (-24, -24),
        };
        let bound = 2.0 * (k + 1) as f64 * pow2(sums) * self.size
            + pow2(stored) * want.abs()
            + pow2(-24) * pow2(stored);
        (got - want).abs() <= if dtype == DType::F16 { bound } else { bound.max(f64::MIN_POSITIVE) }
    }
}

/// Whether an element of a product is right.
fn accepts(dtype: DType, pairs: &[(Bits, Bits)], got: Bits) -> bool {
    let numbers = pairs.iter().map(|&(a, b)| (decode(dtype, a), decode(dtype, b)));
    match dtype.kind() {
        DKind::Bool => got == Bits::from(numbers.into_iter().any(|(a, b)| a.truth() && b.truth())),
        DKind::Int | DKind::UInt => {
            let sum = numbers.fold(0i128, |sum, (a, b)| sum.wrapping_add(a.whole().wrapping_mul(b.whole())));
            got == encode(dtype, Number::Whole(sum))
        }
        DKind::Float => {
            let mut sum = Sum::default();
            numbers.for_each(|(a, b)| sum.add(a.real(), b.real()));
            sum.accepts(dtype, pairs.len(), decode(dtype, got).real())
        }
        DKind::Complex => {
            let (mut re, mut im) = (Sum::default(), Sum::default());
            for (a, b) in numbers {
                let ((p, q), (r, s)) = (a.pair(), b.pair());
                re.add(p, r);
                re.add(-q, s);
                im.add(p, s);
                im.add(q, r);
            }
            let (x, y) = decode(dtype, got).pair();
            re.accepts(dtype, 2 * pairs.len(), x) && im.accepts(dtype, 2 * pairs.len(), y)
        }
    }
}

/// The shape of a product, by NumPy's rules; its batch, and the places of the operands in it.
fn check(dtype: DType, what: &str, (a, x): (&[usize], &[Bits]), (b, y): (&[usize], &[Bits]), got: &Array) {
    let (row, column) = (a.len() == 1, b.len() == 1);
    let left = if row { [&[1], a].concat() } else { a.to_vec() };
    let right = if column { [b, &[1]].concat() } else { b.to_vec() };
    let (p, q) = (left.len() - 2, right.len() - 2);
    let batch = np::broadcast_shapes(&[&left[..p], &right[..q]], "test").unwrap();
    let (m, k, n) = (left[p], left[p + 1], right[q + 1]);
    let mut shape = batch.to_vec();
    shape.extend((!row).then_some(m));
    shape.extend((!column).then_some(n));
    assert_eq!((got.shape(), got.dtype()), (&shape[..], dtype), "{what}");
    let values = read(got).unwrap();
    // The place of a broadcast stack in memory.
    let stack = |shape: &[usize], index: &[usize]| -> usize {
        let skip = index.len() - (shape.len() - 2);
        let index: Vec<usize> =
            index[skip..].iter().zip(shape).map(|(&i, &n)| if n == 1 { 0 } else { i }).collect();
        offset(&shape[..shape.len() - 2], &index)
    };
    each_index(&batch, &mut |index, number| {
        let (s, t) = (stack(&left, index) * m * k, stack(&right, index) * k * n);
        for i in 0..m {
            for j in 0..n {
                let pairs: Vec<(Bits, Bits)> = (0..k).map(|p| (x[s + i * k + p], y[t + p * n + j])).collect();
                let got = values[(number * m + i) * n + j];
                let shown = decode(dtype, got);
                assert!(accepts(dtype, &pairs, got), "{what}: {shown:?} in product {number} at {i}, {j}");
            }
        }
    });
}

/// A name for a way to compute, and the settings that make it.
type Variant = (&'static str, fn(&mut Settings));

/// Ways to compute that must give the same bits.
const VARIANTS: &[Variant] = &[
    ("at once", |_| {}),
    ("two threads", |s| {
        s.immediate_len = 0;
        s.parallel_ns = 0;
        s.threads = 2;
    }),
    ("seven threads", |s| {
        s.immediate_len = 0;
        s.parallel_ns = 0;
        s.threads = 7;
    }),
    ("avx2", |s| {
        s.immediate_len = 0;
        s.threads = 1;
        s.isa = Name::new("avx2");
    }),
];

fn serial(s: &mut Settings) {
    s.immediate_len = 0;
    s.threads = 1;
}

/// Checks a product of arrays with known elements, and that all ways give its bits.
fn product(what: &str, (a, x): (&Array, &[Bits]), (b, y): (&Array, &[Bits])) -> Vec<Bits> {
    let dtype = a.dtype();
    let run = |change: fn(&mut Settings)| {
        settings::with(change, || {
            let c = a.matmul(b).unwrap_or_else(|e| panic!("{what}: {e}"));
            c.eval().unwrap();
            c
        })
    };
    let gpu = on_gpu::active().is_some();
    let first = if gpu { run(|_| {}) } else { run(serial) };
    check(dtype, what, (a.shape(), x), (b.shape(), y), &first);
    let first = read_canonical(&first).unwrap();
    if gpu {
        // Windows may cut sums, whose order is then another.
        let windows = run(on_gpu::VARIANTS[2].1);
        check(dtype, &format!("{what}, in windows"), (a.shape(), x), (b.shape(), y), &windows);
        return first;
    }
    for (name, change) in VARIANTS {
        assert_eq!(read_canonical(&run(*change)).unwrap(), first, "{what}, {name}");
    }
    let baseline = run(|s| {
        s.immediate_len = 0;
        s.isa = Name::new("baseline");
    });
    check(dtype, &format!("{what}, baseline"), (a.shape(), x), (b.shape(), y), &baseline);
    first
}

#[test]
fn products_on_a_gpu() {
    on_gpu(products_of_every_dtype_shape_and_layout);
}

#[test]
fn values_of_products_on_a_gpu() {
    on_gpu(|| {
        extremes_wrap();
        half_precision_rounds_once();
        products_are_numpys();
    });
}

#[test]
fn products_of_every_dtype_shape_and_layout() {
    let kinds: Vec<Kind> = Kind::ALL.iter().copied().filter(|k| !k.repeats()).collect();
    for (d, &dtype) in DType::ALL.iter().enumerate() {
        let mut random = Random(7 + d as u64);
        for (s, &(left, right)) in SHAPES.iter().enumerate() {
            // Each pair of shapes meets some pairs of layouts; over all dtypes they meet all.
            for turn in 0..3 {
                if !in_turn(s + 2 * d + 3 * turn, 5) {
                    continue;
                }
                let (p, q) =
                    (kinds[(s + d + turn) % kinds.len()], kinds[(s / 2 + 3 * d + 2 * turn) % kinds.len()]);
                let Some((a, x)) = layouts::make(p, dtype, left, &mut || draw(dtype, &mut random)) else {
                    continue;
                };
                let Some((b, y)) = layouts::make(q, dtype, right, &mut || draw(dtype, &mut random)) else {
                    continue;
                };
                let what = format!("{dtype} {left:?} {p:?} @ {right:?} {q:?}");
                let bits = product(&what, (&a, &x), (&b, &y));
                // Strides do not change a bit.
                let copies = settings::with(serial, || a.copy().matmul(b.copy()).unwrap());
                assert_eq!(read_canonical(&copies).unwrap(), bits, "{what}, copied");
            }
        }
    }
}

#[test]
fn broadcast_operands_are_not_copied() {
    let mut random = Random(3);
    for &dtype in &[DType::F64, DType::I16, DType::C64] {
        let row: Vec<Bits> = (0..30).map(|_| draw(dtype, &mut random)).collect();
        let square: Vec<Bits> = (0..900).map(|_| draw(dtype, &mut random)).collect();
        let a = array(dtype, &[30], &row).broadcast_to([20, 30]).unwrap();
        let b = array(dtype, &[30, 30], &square);
        let repeated = row.repeat(20);
        product("rows of stride 0", (&a, &repeated), (&b, &square));
        let turned: Vec<Bits> = (0..600).map(|i| row[i / 20]).collect();
        product("columns of stride 0", (&b, &square), (&a.t(), &turned));
    }
}

#[test]
fn large_products_are_the_sums_of_their_parts() {
    // Beyond what is packed at a time along each side and along `k`: small integers, whose sums are exact.
    let mut random = Random(11);
    for [m, k, n] in [[2100, 3, 40], [40, 3, 4200], [2050, 2, 2060], [70, 1100, 130], [520, 513, 200]] {
        let mut draw = |len| -> Vec<i64> { (0..len).map(|_| random.below(3) as i64 - 1).collect() };
        let (x, y) = (draw(m * k), draw(k * n));
        let mut sums = vec![0i64; m * n];
        for (row, sums) in x.chunks_exact(k).zip(sums.chunks_exact_mut(n)) {
            for (&x, y) in row.iter().zip(y.chunks_exact(n)) {
                sums.iter_mut().zip(y).for_each(|(sum, &y)| *sum += x * y);
            }
        }
        for dtype in [DType::F64, DType::F32, DType::C128, DType::C64, DType::F16, DType::I64, DType::I8] {
            let of = |values: &[i64], shape: [usize; 2]| {
                Array::from_vec(values.to_vec()).reshape(shape).unwrap().astype(dtype)
            };
            let (a, b) = (of(&x, [m, k]), of(&y, [k, n]));
            let want = of(&sums, [m, n]);
            let lies =
                [("as it is", a.clone(), b.clone()), ("by columns", a.t().copy().t(), b.t().copy().t())];
            for (how, a, b) in &lies {
                for threads in [1, 2, 7] {
                    let equal = settings::with(
                        |s| (s.threads, s.parallel_ns) = (threads, 0),
                        || a.matmul(b).unwrap().eq(&want).unwrap().all().item::<bool>().unwrap(),
                    );
                    assert!(equal, "{dtype} {m} x {k} x {n}, {how}, {threads} threads");
                }
            }
        }
    }
}

#[test]
fn long_vectors_sum_in_a_tree_of_their_own() {
    // Several chunks, with a rest; also where threads share one row.
    let mut random = Random(5);
    for &dtype in &[DType::F64, DType::F32, DType::C128, DType::BF16] {
        let x: Vec<Bits> = (0..3 * 16384 + 77).map(|_| draw(dtype, &mut random)).collect();
        let y: Vec<Bits> = x.iter().rev().copied().collect();
        let (a, b) = (array(dtype, &[x.len()], &x), array(dtype, &[y.len()], &y));
        product("a dot product", (&a, &x), (&b, &y));
        let (rows, wide) = (array(dtype, &[1, x.len()], &x), array(dtype, &[x.len(), 1], &y));
        product("a row and a column", (&rows, &x), (&wide, &y));
    }
}

#[test]
fn what_is_not_finite_goes_through() {
    for &dtype in DType::ALL.iter().filter(|d| d.kind() == DKind::Float) {
        let number = |v: f64| encode(dtype, Number::Real(v));
        for n in [2, 60] {
            // One NaN, one infinity, and an infinity times zero.
            let mut values = vec![number(1.0); n * n];
            values[1] = number(f64::NAN);
            values[n] = number(f64::INFINITY);
            let a = array(dtype, &[n, n], &values);
            let mut right = vec![number(1.0); n * n];
            right[0] = number(0.0);
            let b = array(dtype, &[n, n], &right);
            for threads in [1, 2] {
                let c =
                    settings::with(|s| (s.threads, s.immediate_len) = (threads, 0), || a.matmul(&b).unwrap());
                let c: Vec<f64> = read(&c).unwrap().iter().map(|&v| decode(dtype, v).real()).collect();
                assert!(c[..n].iter().all(|v| v.is_nan()), "{dtype}");
                assert!(c[n].is_nan() && c[n + 1..2 * n].iter().all(|&v| v == f64::INFINITY), "{dtype}");
                assert!(c[2 * n..].iter().all(|v| v.is_finite()), "{dtype}");
            }
        }
    }
}

#[test]
fn extremes_wrap() {
    for &dtype in DType::ALL.iter().filter(|d| d.is_integer() || **d == DType::Bool) {
        let values = pool(dtype);
        let x: Vec<Bits> = values.iter().cycle().take(25 * values.len()).copied().collect();
        let y: Vec<Bits> = x.iter().rev().copied().collect();
        let (a, b) = (array(dtype, &[25, values.len()], &x), array(dtype, &[values.len(), 25], &y));
        product("extremes", (&a, &x), (&b, &y));
    }
    // More terms than an 8- or 16-bit counter holds.
    let ones = np::ones([1 << 16], DType::Bool);
    assert!(ones.matmul(&ones).unwrap().item::<bool>().unwrap());
}

#[test]
fn operands_are_cast_to_their_common_dtype() {
    for &a in DType::ALL {
        for &b in DType::ALL {
            let (x, y) = (np::ones([2, 3], a), np::ones([3], b));
            let c = np::matmul(&x, &y).unwrap();
            let want = np::promote_types(a, b);
            assert_eq!((c.dtype(), c.shape()), (want, &[2][..]), "{a} @ {b}");
            let value = if want == DType::Bool { 1.0 } else { 3.0 };
            assert_eq!(c.astype(DType::F64).to_vec::<f64>().unwrap(), [value; 2], "{a} @ {b}");
        }
    }
    // A transposed operand that is cast lies in memory in another way than before.
    let a = np::linspace(0.0, 5.0, 6).reshape([2, 3]).unwrap().t().astype(DType::I32);
    let b = np::array![[1.0, 10.0, 100.0], [2.0, 20.0, 200.0]];
    let c = settings::with(serial, || a.matmul(&b).unwrap().to_vec::<f64>().unwrap());
    assert_eq!(c, [6.0, 60.0, 600.0, 9.0, 90.0, 900.0, 12.0, 120.0, 1200.0]);
}

#[test]
fn half_precision_rounds_once() {
    // 2048 + 1 is 2048 in float16, again and again, but float32 counts on.
    let mut ones = vec![1.0; 3000];
    ones[0] = 2048.0;
    let a = Array::from_vec(ones).astype(DType::F16).reshape([1, 3000]).unwrap();
    let b = np::ones([3000, 2], DType::F16);
    assert_eq!(a.matmul(&b).unwrap().astype(DType::F64).to_vec::<f64>().unwrap(), [5048.0; 2]);
}

const RECORDED: &str = include_str!("../data/matmul.txt");

#[test]
fn products_are_numpys() {
    let mut seen = 0;
    let mut operands: Vec<(DType, Vec<usize>, Vec<Bits>)> = Vec::new();
    for (line, words) in lines(RECORDED) {
        match words[..] {
            ["array", d, shape, ref rest @ ..] => {
                operands.push((dtype(d), recorded::shape(shape), values(dtype(d), rest)));
            }
            ["matmul", a, b, ref rest @ ..] => {
                seen += 1;
                let operand = |k: &str| {
                    let (d, shape, values) = &operands[k.parse::<usize>().unwrap()];
                    array(*d, shape, values)
                };
                let got = np::matmul(operand(a), operand(b));
                let Ok((want, rest)) = result(rest) else {
                    assert!(got.is_err(), "line {line}: NumPy raises an error");
                    continue;
                };
                let got = got.unwrap_or_else(|e| panic!("line {line}: {e}"));
                assert_eq!((got.dtype(), got.shape()), (want, &recorded::shape(rest[0])[..]), "line {line}");
                // Values were chosen such that nothing rounds.
                let wants: Vec<Bits> = rest[1..].iter().map(|w| bits(want, w)).collect();
                assert_eq!(read_canonical(&got).unwrap(), wants, "line {line}");
            }
            _ => panic!("line {line} is of no known kind"),
        }
    }
    assert!(seen > 300, "{seen}");
}

#[test]
fn what_cannot_be_multiplied() {
    let of = |shape: &[usize]| np::ones(shape, DType::F64);
    let error = np::matmul(of(&[2, 3]), of(&[4, 2])).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Shape { shape, .. } if *shape == [2, 3]), "{error}");
    assert!(error.to_string().contains("[2, 3]") && error.to_string().contains("[4, 2]"), "{error}");
    assert_eq!((error.operation(), error.location().file()), ("matmul", file!()));
    for error in [
        np::matmul(of(&[]), of(&[3])).unwrap_err(),
        np::matmul(of(&[3]), of(&[])).unwrap_err(),
        np::matmul(of(&[3]), 2.0).unwrap_err(),
        of(&[3]).matmul(2.0).unwrap_err(),
        np::matmul(2, of(&[3])).unwrap_err(),
    ] {
        assert!(matches!(error.kind(), ErrorKind::Shape { shape, .. } if shape.is_empty()), "{error}");
        assert!(error.to_string().contains("[3]") && error.to_string().contains("[]"), "{error}");
    }
    let error = np::matmul(of(&[2, 3, 4]), of(&[5, 4, 3])).unwrap_err();
    let shapes = [vec![2, 3, 4], vec![5, 4, 3]];
    assert!(matches!(error.kind(), ErrorKind::Broadcast { shapes: s, axis: 3 } if *s == shapes), "{error}");
    assert_eq!(error.location().file(), file!());
}
