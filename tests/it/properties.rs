//! Random expressions give the same bits however they are evaluated.

use super::oracle::layouts::{self, Kind, SHAPES};
use super::oracle::number::{Bits, Given, Random, pool, read_canonical};
use super::oracle::rows::{Call, ROWS};
use crate::support::on_gpu::{self, on_gpu};
use arrayon::base::index::Index;
use arrayon::settings::{self, Name, Settings};
use arrayon::{self as np, Array, DType, Op, axis, s};

/// Arrays that an expression is built of; a place is emptied when the user lets go of an array.
struct Builder {
    random: Random,
    rows: usize,
    columns: usize,
    arrays: Vec<Option<Array>>,
}

const DTYPES: [DType; 4] = [DType::F64, DType::F32, DType::I64, DType::Bool];

impl Builder {
    fn new(seed: u64) -> Builder {
        let mut random = Random(seed);
        let sizes = [1, 2, 3, 7, 24, 40, 70];
        let (rows, columns) = (sizes[random.below(7)], sizes[random.below(7)]);
        let mut builder = Builder { random, rows, columns, arrays: Vec::new() };
        for dtype in DTYPES {
            let a = builder.leaf(dtype);
            builder.arrays.push(Some(a));
        }
        builder
    }

    fn leaf(&mut self, dtype: DType) -> Array {
        let shape = match self.random.below(6) {
            0 => vec![1, self.columns],
            1 => vec![self.rows, 1],
            2 => vec![],
            _ => vec![self.rows, self.columns],
        };
        let kind = Kind::ALL[self.random.below(7)];
        let random = &mut self.random;
        let values = pool(dtype);
        let mut next = || match dtype {
            DType::F64 => Bits::from((random.unit() * 3.0).to_bits()),
            DType::F32 => Bits::from((random.unit() as f32 * 3.0).to_bits()),
            _ => values[random.below(values.len())],
        };
        let kind = if shape.is_empty() { Kind::Contiguous } else { kind };
        layouts::make(kind, dtype, &shape, &mut next)
            .unwrap_or_else(|| layouts::make(Kind::Contiguous, dtype, &shape, &mut next).expect("any shape"))
            .0
    }

    /// An array that is still held, one made lately more often than not.
    fn pick(&mut self) -> Array {
        loop {
            let n = self.arrays.len();
            let back =
                if self.random.below(3) > 0 { self.random.below(n.min(5)) } else { self.random.below(n) };
            if let Some(a) = &self.arrays[n - 1 - back] {
                return a.clone();
            }
        }
    }

    /// A number that does not raise the kind.
    fn number(&mut self, dtype: DType) -> Given {
        use arrayon::Weak;
        Given::Weak(match dtype {
            DType::Bool => Weak::Bool(self.random.below(2) == 1),
            DType::I64 => Weak::Int(self.random.below(7) as i128 - 2),
            _ => Weak::Float(self.random.unit() * 2.0),
        })
    }

    /// Appends one array; what is not defined is left out.
    fn step(&mut self) {
        let x = self.pick();
        let made = match self.random.below(14) {
            0..=2 => {
                let unary =
                    [Op::Negative, Op::Absolute, Op::Sqrt, Op::Square, Op::Sin, Op::Tanh, Op::Exp, Op::Floor];
                let more =
                    [Op::Rint, Op::Positive, Op::Invert, Op::LogicalNot, Op::Cos, Op::IsNan, Op::Log1p];
                let all: Vec<Op> = unary.into_iter().chain(more).collect();
                x.try_unary(all[self.random.below(all.len())])
            }
            3..=7 => {
                let row = loop {
                    let row = &ROWS[self.random.below(ROWS.len())];
                    if matches!(row.call, Call::Binary(_)) && row.op != Op::Power {
                        break row;
                    }
                };
                let Call::Binary(call) = row.call else { unreachable!("just seen") };
                let y = if self.random.below(3) == 0 {
                    self.number(x.dtype())
                } else {
                    Given::Array(self.pick())
                };
                if self.random.below(4) == 0 { call(y, Given::Array(x)) } else { call(Given::Array(x), y) }
            }
            8 => Ok(x.astype(DTYPES[self.random.below(4)])),
            9 => {
                let (mask, other) = (self.pick(), self.pick());
                np::where_(mask, x, other)
            }
            10 => self.view(&x),
            11 if x.ndim() == 2 => {
                let axis = axis([self.random.below(2) as isize]).keepdims();
                match self.random.below(6) {
                    0 => x.sum_with(axis),
                    1 => x.max_with(axis),
                    2 => x.mean_with(axis).and_then(|m| x.subtract(m)),
                    3 => x.var_with(axis),
                    4 => x.any_with(axis),
                    _ => x.argmin_with(axis),
                }
            }
            12 => Ok(if self.random.below(2) == 0 { x.sum() } else { x.max() }),
            _ => self.write(x),
        };
        let Ok(made) = made else { return };
        // Bounded values keep the rest of the expression from drowning in infinities.
        let made = if made.dtype().is_inexact() && self.random.below(3) == 0 { made.sin() } else { made };
        self.arrays.push(Some(made));
        if self.arrays.len() > 6 && self.random.below(2) == 0 {
            let place = self.random.below(self.arrays.len() - 3);
            self.arrays[place] = None;
        }
    }

    fn view(&mut self, x: &Array) -> np::Result<Array> {
        let full = Index::ALL;
        match (x.ndim(), self.random.below(5)) {
            (2, 0) => x.slice(s![..;-1]),
            (2, 1) => x.slice(s![.., ..;-1]),
            (2, 2) => x.slice([full, Index::Slice { start: Some(0), stop: Some(1), step: 1 }]),
            (2, 3) => x.slice([Index::Slice { start: Some(-1), stop: None, step: 1 }, full]),
            (2, _) if x.shape()[0] == x.shape()[1] => Ok(x.t()),
            (n, _) if n < 2 => x.broadcast_to([self.rows, self.columns]),
            _ => x.reshape([x.len()])?.reshape(x.shape()),
        }
    }

    /// A changed copy of an array: the original must not notice.
    fn write(&mut self, x: Array) -> np::Result<Array> {
        let mut changed = x.clone();
        let value = self.pick();
        match (x.ndim(), self.random.below(4)) {
            (2, 0) => changed.set(s![..;2], value.slice(s![np::ellipsis, ..1]).unwrap_or(value))?,
            (2, 1) => changed.update(s![.., 0], |v| v.maximum(0))?,
            (2, 2) if x.shape()[0] > 1 => changed.set(s![1..], &x.slice(s![..-1])?)?,
            _ => changed.set(s![np::ellipsis], self.random.below(2) == 1)?,
        }
        Ok(changed)
    }
}

/// Builds the expression of a seed and reads all that is held, by dtype, shape and bits.
fn run(seed: u64) -> Vec<(DType, Vec<usize>, Vec<Bits>)> {
    let mut builder = Builder::new(seed);
    for turn in 0..24 {
        builder.step();
        if turn == 11 && seed.is_multiple_of(3) {
            let one = builder.pick();
            one.eval().expect("nothing can fail");
        }
    }
    let held: Vec<Array> = builder.arrays.into_iter().flatten().collect();
    match seed % 3 {
        0 => np::eval(held.iter().rev().step_by(2)).expect("nothing can fail"),
        1 => np::eval(&held).expect("nothing can fail"),
        _ => {}
    }
    held.iter()
        .map(|a| (a.dtype(), a.shape().to_vec(), read_canonical(a).expect("nothing can fail")))
        .collect()
}

fn plain(s: &mut Settings) {
    s.immediate_len = 0;
    s.fuse = false;
    s.threads = 1;
}

/// A name for a way to evaluate, and the settings that make it.
type Variant = (&'static str, fn(&mut Settings));

const VARIANTS: &[Variant] = &[
    ("defaults", |_| {}),
    ("fused", |s| s.immediate_len = 0),
    ("short programs", |s| {
        s.immediate_len = 0;
        s.program_len = 3;
    }),
    ("few pending nodes", |s| {
        s.immediate_len = 0;
        s.pending_nodes = 4;
    }),
    ("many pending nodes", |s| {
        s.immediate_len = 0;
        s.pending_nodes = 10_000;
    }),
    ("few pending bytes", |s| s.pending_bytes = 3000),
    ("two threads", |s| {
        s.immediate_len = 0;
        s.parallel_ns = 0;
        s.threads = 2;
        s.stream_bytes = 0;
    }),
    ("seven threads", |s| {
        s.immediate_len = 8;
        s.parallel_ns = 0;
        s.threads = 7;
    }),
    ("avx2", |s| {
        s.immediate_len = 0;
        s.parallel_ns = 0;
        s.stream_bytes = 0;
        s.isa = Name::new("avx2");
    }),
];

fn expressions(seeds: std::ops::Range<u64>) {
    for seed in seeds {
        let want = settings::with(plain, || run(seed));
        for (name, change) in VARIANTS {
            let got = settings::with(*change, || run(seed));
            assert_eq!(got.len(), want.len(), "seed {seed}, {name}");
            for (k, (g, w)) in got.iter().zip(&want).enumerate() {
                assert_eq!((g.0, &g.1), (w.0, &w.1), "seed {seed}, {name}, array {k}");
                let differs = g.2.iter().zip(&w.2).position(|(a, b)| a != b);
                if let Some(i) = differs {
                    panic!(
                        "seed {seed}, {name}, array {k} ({} {:?}), element {i}: {:x}, not {:x}",
                        g.0, g.1, g.2[i], w.2[i]
                    );
                }
            }
        }
    }
}

/// On a GPU too it is all one whether operations share a pass, and whether arrays go in windows.
#[test]
fn random_expressions_on_a_gpu_do_not_depend_on_settings() {
    on_gpu(|| {
        for seed in 0..40 {
            let (first, change) = on_gpu::VARIANTS[0];
            let want = settings::with(change, || run(seed));
            for (name, change) in &on_gpu::VARIANTS[1..] {
                let got = settings::with(*change, || run(seed));
                assert_eq!(got, want, "seed {seed}, {name}, not as {first}");
            }
        }
    });
}

#[test]
fn random_expressions_do_not_depend_on_settings() {
    expressions(0..150);
}

#[test]
fn more_random_expressions_do_not_depend_on_settings() {
    expressions(1000..1150);
}

/// A longer search, run by hand.
#[test]
#[ignore = "takes minutes"]
fn very_many_random_expressions_do_not_depend_on_settings() {
    expressions(10_000..16_000);
}

/// A view is as good as a copy of it.
#[test]
fn functions_of_views_are_functions_of_copies() {
    let mut random = Random(3);
    for &dtype in &[DType::F64, DType::F32, DType::I64, DType::U8, DType::F16, DType::C64] {
        let values = pool(dtype);
        for &shape in SHAPES.iter().filter(|s| s.len() > 1) {
            for &kind in Kind::ALL {
                let mut next = || values[random.below(values.len())];
                let Some((a, _)) = layouts::make(kind, dtype, shape, &mut next) else { continue };
                let a = a.broadcast_to(shape).expect("made for it");
                let b = a.copy();
                assert!(b.is_c_contiguous());
                let same = |what: &str, f: &dyn Fn(&Array) -> np::Result<Array>| match (f(&a), f(&b)) {
                    (Ok(x), Ok(y)) => {
                        let (x, y) = (read_canonical(&x).expect("read"), read_canonical(&y).expect("read"));
                        assert_eq!(x, y, "{what} of {dtype} {shape:?} {kind:?}");
                    }
                    (Err(x), Err(y)) => assert_eq!(x.kind(), y.kind()),
                    _ => panic!("{what} of {dtype} {shape:?} {kind:?} fails once"),
                };
                same("itself", &|x| Ok(x.clone()));
                same("transpose", &|x| Ok(x.t()));
                same("reshape", &|x| x.reshape([x.len()]));
                same("sum", &|x| x.sum_axis(0));
                same("sum of all", &|x| Ok(x.sum()));
                same("prod", &|x| x.prod_axis(-1));
                same("max", &|x| x.max_axis(0));
                same("argmin", &|x| x.argmin_axis(1));
                same("argmax of all", &|x| x.argmax_with(np::all_axes()));
                same("var", &|x| x.var_axis(0));
                same("mean of all", &|x| x.mean_with(np::all_axes()));
                same("sum of products", &|x| x.multiply(x)?.sum_axis(1));
                same("difference from row", &|x| x.subtract(x.slice(s![..1])?));
                same("cast", &|x| Ok(x.astype(DType::F32)));
            }
        }
    }
}

/// Equal scalars in arrays of different shapes are not one array.
#[test]
fn filled_arrays_of_different_shapes_stay_apart() {
    let settings = |s: &mut Settings| s.immediate_len = 0;
    settings::with(settings, || {
        let (a, b) = (np::ones([1000], DType::F64), np::ones([7, 900], DType::F64));
        np::eval([&a, &b]).expect("evaluated");
        assert_eq!(a.to_vec::<f64>().expect("ones"), [1.0; 1000]);
        assert_eq!(b.to_vec::<f64>().expect("ones"), [1.0; 6300]);
        let sum = np::zeros([2, 3], DType::I64).sum()
            + np::zeros([5], DType::I64).sum()
            + (np::zeros([5], DType::I64) + 1).sum();
        assert_eq!(sum.item::<i64>().expect("a sum"), 5);
    });
}

/// A cached plan serves other numbers and other places of the same graph.
#[test]
fn plans_that_come_again_use_the_new_data() {
    settings::with(
        |s| s.immediate_len = 0,
        || {
            let base = np::arange(0, 5000, 1).expect("integers");
            for k in 0..20i64 {
                let part = base.slice(s![k..k + 1000]).expect("inside");
                let mut x = &part * k + (k + 1);
                x.set(s![k..k + 5], -k).expect("inside");
                x.set(s![-1], part.slice(s![k]).expect("inside")).expect("inside");
                let mut want: Vec<i64> = (k..k + 1000).map(|v| v * k + k + 1).collect();
                want[k as usize..k as usize + 5].fill(-k);
                want[999] = 2 * k;
                assert_eq!(x.to_vec::<i64>().expect("evaluated"), want);
                // Equal scalars and different ones are different graphs.
                let y = &part + k * (k % 2) + 3 - 3 * (k % 3);
                assert_eq!(y.get::<i64>([0]).expect("evaluated"), k + k * (k % 2) + 3 - 3 * (k % 3));
            }
        },
    );
}

/// An array that one result could take the memory of is summed in the same pass.
#[test]
fn memory_is_not_taken_over_before_the_last_read() {
    settings::with(
        |s| s.immediate_len = 0,
        || {
            let x = np::arange(0, 3000, 1)
                .expect("integers")
                .reshape([2, 1500])
                .expect("a view")
                .astype(DType::F64);
            let u = x.sum_axis(0).expect("two axes");
            let (negative, sum, copy) = (-&u, u.sum(), u.copy());
            drop(u);
            np::eval([&negative, &sum, &copy]).expect("evaluated");
            assert_eq!(sum.item::<f64>().expect("a sum"), 4_498_500.0);
            assert_eq!(negative.get::<f64>([1]).expect("evaluated"), -1502.0);
            assert_eq!(copy.get::<f64>([1]).expect("evaluated"), 1502.0);
        },
    );
}

/// A node that is held but was not stored in passing still needs what it is made of.
#[test]
fn memory_that_a_pending_node_needs_is_not_taken_over() {
    settings::with(
        |s| {
            s.immediate_len = 0;
            s.pending_nodes = 2;
        },
        || {
            let held = {
                let base = np::zeros([3000], DType::F64) + 1.0;
                base.eval().expect("evaluated");
                -base
            };
            // The third pending node evaluates the chain at once, and nobody else sees its root.
            let chain = (&held * 2.0) + 3.0;
            assert_eq!(chain.get::<f64>([7]).expect("evaluated"), 1.0);
            assert_eq!(held.get::<f64>([7]).expect("evaluated"), -1.0);
        },
    );
}

/// Arrays committed to the host are computed as those that are not.
#[test]
fn committed_arrays_have_the_same_values() {
    use arrayon::Device;
    for n in [5, 90] {
        let x = np::linspace(-1.0, 1.0, n * n).reshape([n, n]).expect("a view");
        let there = x.to_device(Device::Cpu).expect("open");
        assert!(there.is_committed() && !x.is_committed());
        let turned = x.t().to_device(Device::Cpu).expect("open");
        let f = |x: &Array, y: &Array| {
            let z = (x * 3.0 + y).sin() - x.mean_axis(0)?;
            z.sum_with(axis([1]).keepdims())?.add(y)
        };
        let want = read_canonical(&f(&x, &x.t()).expect("built")).expect("evaluated");
        let made = np::with_device(Device::Cpu, || f(&there, &turned)).expect("built");
        assert!(made.is_committed() && made.device() == Device::Cpu);
        assert_eq!(read_canonical(&made).expect("evaluated"), want);
        assert_eq!(read_canonical(&turned).expect("evaluated"), read_canonical(&x.t()).expect("evaluated"));
        // Mixed with arrays that are committed nowhere.
        assert_eq!(read_canonical(&f(&there, &x.t()).expect("built")).expect("evaluated"), want);
        assert_eq!(read_canonical(&made.to_host().expect("here")).expect("evaluated"), want);
    }
}

/// Looking at a plan computes nothing and changes nothing.
#[test]
fn explaining_does_not_evaluate() {
    settings::with(
        |s| s.immediate_len = 0,
        || {
            let x = np::ones([6000], DType::F32);
            let y = (&x + 1.0).sqrt();
            let text = y.explain().expect("planned");
            assert!(text.contains("sqrt") && text.contains(file!()), "{text}");
            assert!(!y.is_ready() && !x.is_ready());
            assert_eq!(y.explain().expect("planned"), text);
            y.eval().expect("evaluated");
            assert!(y.explain().expect("ready").contains("nothing to compute"));
        },
    );
}

/// What both branches of a `where` do last is done once, with the same bits.
#[test]
fn branches_share_their_last_operation() {
    let x = Array::from_vec((0..9000).map(|i| f64::from(i - 4500) / 1500.0).collect::<Vec<f64>>());
    let plain = {
        let (yes, no) = (x.log1p(), -(-&x).log1p());
        // Held branches are somebody's: they are computed as they stand.
        np::where_(x.gt(0.0).unwrap(), &yes, &no).unwrap().to_vec::<f64>().unwrap()
    };
    let bits = |v: &[f64]| v.iter().map(|v| v.to_bits()).collect::<Vec<_>>();
    let shared = np::where_(x.gt(0.0).unwrap(), x.log1p(), -(-&x).log1p()).unwrap();
    let plan = shared.explain().unwrap();
    assert_eq!(plan.matches("log1p(").count(), 1, "{plan}");
    assert_eq!(bits(&shared.to_vec::<f64>().unwrap()), bits(&plain));
    let signs = np::where_(x.gt(0.0).unwrap(), -(&x * 2.0).exp(), (&x * 0.5).exp()).unwrap();
    let expected = {
        let (yes, no) = (-(&x * 2.0).exp(), (&x * 0.5).exp());
        np::where_(x.gt(0.0).unwrap(), &yes, &no).unwrap()
    };
    assert_eq!(signs.explain().unwrap().matches("exp(").count(), 1);
    let values = signs.to_vec::<f64>().unwrap();
    assert_eq!(bits(&values), bits(&expected.to_vec::<f64>().unwrap()));
    // Other operations, dtypes or shapes stay as they are.
    let row = Array::from_vec(vec![1.0f64; 9000]);
    let other = np::where_(x.gt(0.0).unwrap(), x.exp(), row.log1p()).unwrap();
    assert!(other.explain().unwrap().contains("exp(") && other.explain().unwrap().contains("log1p("));
}

/// Where every launch is spread over threads, reductions of nothing give their identities.
#[test]
fn reductions_of_nothing_on_several_threads() {
    let change = |s: &mut Settings| {
        s.immediate_len = 0;
        s.parallel_ns = 0;
        s.threads = 2;
    };
    settings::with(change, || {
        let none = np::ones([0], DType::F64);
        assert_eq!(none.prod().item::<f64>().expect("evaluated"), 1.0);
        assert_eq!(none.sum().item::<f64>().expect("evaluated"), 0.0);
        assert!(none.all().item::<bool>().expect("evaluated"));
        let columns = np::ones([0, 3], DType::F32).prod_axis(0).expect("an axis");
        assert_eq!(columns.to_vec::<f32>().expect("evaluated"), [1.0; 3]);
    });
}
