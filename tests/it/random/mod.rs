//! Random numbers against those that NumPy drew: `tests/data/random.txt` says how it was written.

mod calls;
mod distributions;
mod streams;

use arrayon::random::{
    BitGenerator, Generator, MT19937, MultivariateNormal, PCG64, PCG64DXSM, Philox, PhiloxState, SFC64,
    SavedState, SeedSequence, default_rng,
};
use arrayon::random::{Entropy, Factorization};
use arrayon::{self as np, Array, DType, Device, ErrorKind};
use std::collections::HashMap;

/// A call by its name in Python, and the same in Rust.
type Row<B> = (&'static str, fn(&mut Generator<B>) -> np::Result<Array>);

/// Lines of the reference by their first field.
fn reference() -> HashMap<&'static str, Vec<&'static str>> {
    let lines = include_str!("../../data/random.txt").lines().filter(|line| !line.starts_with('#'));
    let fields = |line: &'static str| {
        let mut fields = line.split(" | ").map(str::trim);
        (fields.next().unwrap_or(""), fields.collect())
    };
    lines.map(fields).collect()
}

/// A state as the reference writes it.
fn state<B: BitGenerator>(bits: &B) -> String {
    let words = bits.state().to_words();
    if words.len() < 600 {
        let words: Vec<String> = words.iter().map(|w| format!("{w:x}")).collect();
        return words.join(" ");
    }
    format!("{:x} {:x}", sum(words[..624].iter().copied()), words[624])
}

/// A sum that no change of one value leaves as it is.
fn sum(values: impl Iterator<Item = u64>) -> u64 {
    values.zip((1u64..).step_by(2)).fold(0, |sum, (v, odd)| sum.wrapping_add(v.wrapping_mul(odd)))
}

/// The elements as bits in row-major order.
fn bits(array: &Array) -> np::Result<Vec<u64>> {
    let word = |dtype: DType| array.astype(dtype).to_vec::<u64>();
    Ok(match array.dtype() {
        DType::F64 => array.to_vec::<f64>()?.into_iter().map(f64::to_bits).collect(),
        DType::F32 => array.to_vec::<f32>()?.into_iter().map(|v| v.to_bits().into()).collect(),
        dtype => {
            let mask = u64::MAX >> (64 - 8 * dtype.size());
            word(DType::U64)?.into_iter().map(|v| v & mask).collect()
        }
    })
}

/// What a call gave, as the reference writes it.
fn told<B: BitGenerator>(result: np::Result<Array>, rng: &Generator<B>) -> np::Result<[String; 4]> {
    let array = result?;
    let lengths: Vec<String> = array.shape().iter().map(usize::to_string).collect();
    let shape = if lengths.is_empty() { "s".to_string() } else { lengths.join("x") };
    let bits = bits(&array)?;
    let first: Vec<String> = bits.iter().take(4).map(|b| format!("{b:x}")).collect();
    Ok([
        format!("{} {shape}", array.dtype().name()),
        first.join(" "),
        format!("{:x}", sum(bits.into_iter())),
        state(rng.bit_generator()),
    ])
}

/// Compares calls with the reference, each under its name with `prefix` before it.
fn compare<B: BitGenerator>(prefix: &str, rows: &[Row<B>], mut rng: impl FnMut() -> Generator<B>, one: bool) {
    let reference = reference();
    let mut wrong = Vec::new();
    let mut shared = rng();
    for (i, (name, call)) in rows.iter().enumerate() {
        let name = &if one { format!("{i} {name}") } else { name.to_string() };
        let mut fresh = rng();
        let rng = if one { &mut shared } else { &mut fresh };
        let result = call(rng);
        let expected =
            reference.get(&*format!("{prefix}{name}")).unwrap_or_else(|| panic!("no line of {name}"));
        match told(result, rng) {
            Ok(found) if found[..] == expected[..] => {}
            Ok(found) => {
                wrong.push(format!("{prefix}{name}:\n  found    {found:?}\n  expected {expected:?}"))
            }
            Err(error) => wrong.push(format!("{prefix}{name}: {error}")),
        }
    }
    assert!(wrong.is_empty(), "{} of {} differ:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

fn with_threads(threads: usize, run: impl FnOnce() + Send) {
    rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads").install(run);
}

#[test]
fn every_distribution_draws_numpys_numbers() {
    compare("", &distributions::rows(), || default_rng(42), false);
}

#[test]
fn dtypes_parameters_in_arrays_samples_and_vectors() {
    compare("", &calls::rows(), || default_rng(42), false);
}

#[test]
fn any_number_of_threads_draws_the_same() {
    for threads in [1, 2, 7] {
        with_threads(threads, || {
            compare("", &streams::large(), || default_rng(42), false);
            compare("mixed ", &streams::mixed(), || default_rng(42), true);
        });
    }
}

/// Around the sizes at which a fill begins to be shared, from a stream with and without a waiting half.
#[test]
fn any_size_is_drawn_the_same_by_any_number_of_threads() {
    type Fill = fn(&mut Generator<Philox>, usize) -> np::Result<Array>;
    let fills: [Fill; 5] = [
        |g, n| g.random(n),
        |g, n| g.random_with(n, DType::F32),
        |g, n| g.standard_normal(n),
        |g, n| g.standard_normal_with(n, DType::F32),
        |g, n| g.integers(0, 3_000_000_000u32, n),
    ];
    for n in [0, 1, 2, 3, 5, 1000, 65_535, 65_536, 65_537, 81_920, 81_921, 98_304] {
        for (fill, waiting) in fills.iter().zip([0, 1, 2].into_iter().cycle()) {
            let mut seen: Vec<(u64, String)> = Vec::new();
            for threads in [1, 2, 7] {
                let mut rng = Generator::new(Philox::new(n as u64));
                rng.random_with(waiting, DType::F32).expect("a few numbers");
                let found =
                    np::settings::with(|s| s.threads = threads, || fill(&mut rng, n)).expect("numbers");
                seen.push((sum(bits(&found).expect("bits").into_iter()), state(rng.bit_generator())));
            }
            assert!(seen.iter().all(|s| *s == seen[0]), "{n} {waiting} {seen:?}");
        }
    }
}

#[test]
fn every_generator_draws_numpys_numbers() {
    fn of<B: BitGenerator>() {
        let name = format!("{}: ", B::State::NAME);
        let seeded = || Generator::<B>::seeded(SeedSequence::new(42));
        with_threads(3, || compare(&name, &streams::every::<B>(), seeded, false));
    }
    of::<PCG64>();
    of::<PCG64DXSM>();
    of::<Philox>();
    of::<SFC64>();
    of::<MT19937>();
}

/// Every line of the reference is compared with by some row.
#[test]
fn no_line_is_left_out() {
    let mut names: Vec<String> = Vec::new();
    let plain = [distributions::rows(), calls::rows(), calls::errors(), streams::large()].concat();
    names.extend(plain.iter().map(|row| row.0.to_string()));
    names.extend(streams::mixed().iter().enumerate().map(|(i, row)| format!("mixed {i} {}", row.0)));
    for kind in ["PCG64", "PCG64DXSM", "Philox", "SFC64", "MT19937"] {
        names.extend(streams::every::<PCG64>().iter().map(|row| format!("{kind}: {}", row.0)));
    }
    let others = ["bits ", "seed ", "bytes ", "multivariate_normal "];
    let left: Vec<_> = reference()
        .into_keys()
        .filter(|line| !others.iter().any(|o| line.starts_with(o)) && !names.iter().any(|n| n == line))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn arguments_out_of_their_domain() {
    let reference = reference();
    for (name, call) in calls::errors() {
        let expected = reference[name][0];
        let mut rng = default_rng(42);
        let before = rng.state();
        let result = call(&mut rng);
        if !expected.starts_with('!') {
            assert!(result.is_ok(), "{name}: {result:?}");
            continue;
        }
        let error = result.map(|_| ()).expect_err(name);
        assert_eq!(rng.state(), before, "{name}: an error draws nothing");
        let fits = match expected {
            "! TypeError" => matches!(error.kind(), ErrorKind::DType { .. } | ErrorKind::Cast { .. }),
            "! AxisError" | "! IndexError" => matches!(error.kind(), ErrorKind::Axis { .. }),
            _ => matches!(
                error.kind(),
                ErrorKind::Value { .. } | ErrorKind::Shape { .. } | ErrorKind::Broadcast { .. }
            ),
        };
        assert!(fits, "{name}: {error}");
        assert!(error.location().file().ends_with("calls.rs"), "{name}: {error}");
    }
}

#[test]
fn the_error_names_the_parameter() {
    let mut rng = default_rng(42);
    let error = rng.normal(0.0, -1.0, 3).unwrap_err();
    assert_eq!(error.operation(), "normal");
    assert!(error.to_string().contains("scale < 0"), "{error}");
    let error = rng.integers_with(0, 300, 3, DType::U8, false).unwrap_err();
    assert!(error.to_string().contains("high is out of bounds for uint8"), "{error}");
    let complex = np::array![np::c64::new(1.0, 0.0)];
    assert!(matches!(rng.normal(&complex, 1.0, 1).unwrap_err().kind(), ErrorKind::DType { .. }));
}

/// The start of a generator of bits by its description in the reference.
fn made<B: BitGenerator>(what: &str) -> Option<B> {
    let big = u128::MAX - 3u128.pow(50) + 1;
    let seed = match what {
        "0" => SeedSequence::new(0),
        "42" => SeedSequence::new(42),
        "1 2 3" => SeedSequence::new([1, 2, 3]),
        "big" => SeedSequence::new(big),
        "spawn" => SeedSequence::new(5).spawn(3)[2].clone(),
        _ => return None,
    };
    Some(B::from_seed(&seed))
}

/// A generator of seed 42 after three numbers of 32 bits.
fn moved<B: BitGenerator>() -> B {
    let mut rng = Generator::<B>::seeded(SeedSequence::new(42));
    rng.random_with(3, DType::F32).expect("three numbers");
    rng.bit_generator().clone()
}

#[test]
fn raw_streams_jumps_and_states() {
    let mut compared = 0;
    let mut check = |kind: &str, what: &str, expected: &[&str], found: (String, Vec<u64>)| {
        let words: Vec<String> = found.1.iter().map(|w| format!("{w:x}")).collect();
        assert_eq!([&*found.0, &*words.join(" ")], expected, "{kind} {what}");
        compared += 1;
    };
    fn drawn<B: BitGenerator>(bits: B) -> (String, Vec<u64>) {
        let start = state(&bits);
        // What is stored as text starts the same stream.
        let text = bits.state().to_text();
        let back = B::from_state(&B::State::from_text(&text).expect("written by to_text"));
        let mut rng = Generator::new(bits);
        let raw = rng.random_raw(6);
        assert_eq!(Generator::new(back).random_raw(6), raw);
        (start, raw)
    }
    for (line, expected) in reference() {
        let Some((kind, what)) = line.strip_prefix("bits ").and_then(|l| l.split_once(' ')) else { continue };
        let far = (1u128 << 70) + 12345;
        let found = match (kind, what) {
            ("PCG64", "jumped 1") => drawn(moved::<PCG64>().jumped(1)),
            ("PCG64", "jumped 3") => drawn(moved::<PCG64>().jumped(3)),
            ("PCG64", "advance") => drawn(*moved::<PCG64>().advance(far)),
            ("PCG64DXSM", "jumped 1") => drawn(moved::<PCG64DXSM>().jumped(1)),
            ("PCG64DXSM", "jumped 3") => drawn(moved::<PCG64DXSM>().jumped(3)),
            ("PCG64DXSM", "advance") => drawn(*moved::<PCG64DXSM>().advance(far)),
            ("Philox", "jumped 1") => drawn(moved::<Philox>().jumped(1)),
            ("Philox", "jumped 3") => drawn(moved::<Philox>().jumped(3)),
            ("Philox", "advance") => drawn(*moved::<Philox>().advance([12345, 64, 0, 0])),
            ("Philox", "key") => drawn(Philox::with_key([7, 1], [u64::MAX, 0, 0, 0])),
            ("MT19937", "jumped 1") => drawn(moved::<MT19937>().jumped(1)),
            ("MT19937", "jumped 3") => drawn(moved::<MT19937>().jumped(3)),
            ("PCG64", _) => drawn(made::<PCG64>(what).expect(what)),
            ("PCG64DXSM", _) => drawn(made::<PCG64DXSM>(what).expect(what)),
            ("Philox", _) => drawn(made::<Philox>(what).expect(what)),
            ("SFC64", _) => drawn(made::<SFC64>(what).expect(what)),
            ("MT19937", _) => drawn(made::<MT19937>(what).expect(what)),
            _ => panic!("no such generator: {line}"),
        };
        check(kind, what, &expected, found);
    }
    assert_eq!(compared, 37);
}

#[test]
fn skipping_is_drawing() {
    fn of<B: BitGenerator>() {
        for drawn in 0..6 {
            for count in [0u64, 1, 2, 3, 4, 5, 8, 9, 1001] {
                let mut rng = Generator::new(B::from_seed(&SeedSequence::new(7)));
                rng.random_raw(drawn);
                let mut one = rng.bit_generator().clone();
                one.skip(count);
                rng.random_raw(count as usize);
                assert_eq!(one.state(), rng.state(), "{} {drawn} {count}", B::State::NAME);
            }
        }
    }
    of::<PCG64>();
    of::<PCG64DXSM>();
    of::<Philox>();
    of::<SFC64>();
}

#[test]
fn seeds_mix_as_numpys() {
    let hex = |words: &[u64]| words.iter().map(|w| format!("{w:x}")).collect::<Vec<_>>().join(" ");
    let mut compared = 0;
    for (line, expected) in reference() {
        let Some(line) = line.strip_prefix("seed ") else { continue };
        let mut parts = line.split('/').map(str::trim);
        let mut numbers = || -> (bool, Vec<u128>) {
            let text = parts.next().unwrap_or("");
            let list = text.trim_matches(['[', ']']);
            let numbers = list.split(',').map(str::trim).filter(|n| !n.is_empty());
            (text.starts_with('['), numbers.map(|n| n.parse().expect("a number")).collect())
        };
        let ((_, entropy), (_, key), (_, pool)) = (numbers(), numbers(), numbers());
        let key: Vec<u32> = key.iter().map(|&k| k as u32).collect();
        let seed = SeedSequence::with(Entropy::from(entropy), &key, pool[0] as usize).expect("a seed");
        let words: Vec<u64> = seed.generate_state(6).into_iter().map(u64::from).collect();
        assert_eq!([hex(&words), hex(&seed.generate_state_u64(2))][..], expected[..], "{line}");
        assert_eq!((seed.spawn_key(), seed.pool_size()), (&key[..], pool[0] as usize));
        compared += 1;
    }
    assert_eq!(compared, 42);
}

#[test]
fn seeds_that_are_none() {
    assert!(matches!(SeedSequence::with(-1, &[], 4).unwrap_err().kind(), ErrorKind::Value { .. }));
    assert!(matches!(SeedSequence::with([1, -1], &[], 4).unwrap_err().kind(), ErrorKind::Value { .. }));
    assert!(matches!(SeedSequence::with(1, &[], 3).unwrap_err().kind(), ErrorKind::Value { .. }));
    assert_ne!(SeedSequence::new(()).entropy(), SeedSequence::new(()).entropy());
    assert!(Generator::new(PCG64::new(1)).spawn(1).is_err());
    assert!(PhiloxState::from_text("PCG64 1 2").is_none());
    assert!(PhiloxState::from_text("Philox 1 2").is_none());
}

#[test]
fn children_are_independent_and_never_the_same() {
    let mut rng = default_rng(5);
    let mut first = rng.spawn(2).expect("children");
    let mut more = rng.spawn(1).expect("children");
    let children = SeedSequence::new(5).spawn(3);
    for (child, seed) in first.iter_mut().chain(&mut more).zip(children) {
        let expected = Generator::<PCG64>::seeded(seed).random_raw(3);
        assert_eq!(child.random_raw(3), expected);
    }
    // Spawning draws nothing.
    assert_eq!(rng.state(), default_rng(5).state());
}

#[test]
fn bytes_are_numpys() {
    let mut rng = default_rng(42);
    let reference = reference();
    for len in [0, 1, 4, 5, 11] {
        let expected = &reference[&*format!("bytes {len}")];
        let text: String = rng.bytes(len).iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!([text, state(rng.bit_generator())][..], expected[..]);
    }
}

fn covariance() -> (Array, Array) {
    let cov = np::array![[2.0, 0.5, 0.1], [0.5, 1.0, -0.3], [0.1, -0.3, 1.5]];
    (np::array![1.0, -2.0, 0.5], cov)
}

#[test]
fn normal_vectors_are_numpys() -> np::Result<()> {
    let reference = reference();
    for n in [1, 2, 3, 7, 25] {
        let i = np::arange(0, n, 1)?.astype(DType::F64);
        let apart = (i.reshape([n, 1])? - &i).abs();
        let diagonal = np::eye(n as usize) * (&i / 4.0);
        let cov = 1.0 / (apart + 1.0) + diagonal;
        for (method, name) in [
            (Factorization::Svd, "svd"),
            (Factorization::Eigh, "eigh"),
            (Factorization::Cholesky, "cholesky"),
        ] {
            let options = MultivariateNormal::new().method(method);
            let found = default_rng(42).multivariate_normal_with(&i - 2.0, &cov, 3, options)?;
            let expected = reference[&*format!("multivariate_normal {name} {n}")][0];
            for (found, expected) in found.to_vec::<f64>()?.iter().zip(expected.split(' ')) {
                let expected: f64 = expected.parse().expect("a number");
                assert!((found - expected).abs() < 1e-12, "{name} {n}: {found} {expected}");
            }
        }
    }
    Ok(())
}

/// Matrices that are factored by a library: their vectors have other signs.
#[test]
fn large_covariances() -> np::Result<()> {
    let n = 40;
    let i = np::arange(0, n, 1)?.astype(DType::F64);
    let cov = 1.0 / ((i.reshape([n, 1])? - &i).abs() + 1.0);
    let cholesky = MultivariateNormal::new().method(Factorization::Cholesky);
    let expected =
        default_rng(42).multivariate_normal_with(np::zeros([40], DType::F64), &cov, 20_000, cholesky)?;
    let spread = |x: &Array| -> np::Result<f64> { (x * x).mean().item::<f64>() };
    for method in [Factorization::Svd, Factorization::Eigh] {
        let options = MultivariateNormal::new().method(method);
        let x =
            default_rng(42).multivariate_normal_with(np::zeros([40], DType::F64), &cov, 20_000, options)?;
        let sampled = x.t().matmul(&x)? / 20_000.0 - &cov;
        assert!(sampled.abs().max().item::<f64>()? < 0.05, "{method:?}");
        assert!((spread(&x)? - spread(&expected)?).abs() < 0.02);
    }
    Ok(())
}

/// Whatever signs the factor's vectors have: squared lengths by the inverse of the covariance are those
/// of the normals that the vectors are made of, and the same stream is used up.
#[test]
fn normal_vectors_have_the_covariance() -> np::Result<()> {
    let (mean, cov) = covariance();
    let inverse = np::array![
        [0.5862785862785862, -0.32432432432432423, -0.10395010395010393],
        [-0.3243243243243243, 1.243243243243243, 0.27027027027027023],
        [-0.10395010395010393, 0.27027027027027023, 0.7276507276507276]
    ];
    for method in [Factorization::Svd, Factorization::Eigh, Factorization::Cholesky] {
        let options = MultivariateNormal::new().method(method);
        let mut rng = default_rng(42);
        let x = &rng.multivariate_normal_with(&mean, &cov, 1000, options)? - &mean;
        let lengths = (x.matmul(&inverse)? * &x).sum_with(np::axis([1]))?.to_vec::<f64>()?;
        let mut plain = default_rng(42);
        let n = plain.standard_normal([1000, 3])?;
        for (a, b) in lengths.iter().zip((&n * &n).sum_with(np::axis([1]))?.to_vec::<f64>()?) {
            assert!((a - b).abs() < 1e-12 * b.max(1.0), "{method:?} {a} {b}");
        }
        assert_eq!(rng.state(), plain.state());
    }
    Ok(())
}

#[test]
fn covariances_that_are_none() -> np::Result<()> {
    let mean = np::array![0.0, 0.0];
    let cov = np::array![[1.0, 2.0], [2.0, 1.0]];
    let mut rng = default_rng(42);
    for method in [Factorization::Svd, Factorization::Eigh, Factorization::Cholesky] {
        let options = MultivariateNormal::new().method(method);
        let error = rng.multivariate_normal_with(&mean, &cov, 2, options).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Value { .. }), "{error}");
    }
    let lax = MultivariateNormal::new().check(false);
    assert_eq!(rng.multivariate_normal_with(&mean, &cov, 2, lax)?.shape(), [2, 2]);
    let lax = MultivariateNormal::new().tolerance(10.0);
    assert_eq!(rng.multivariate_normal_with(&mean, &cov, (), lax)?.shape(), [2]);
    Ok(())
}

/// The values that NumPy's documentation of streams would show: one line each, from a fresh generator.
#[test]
fn golden_values() -> np::Result<()> {
    let rng = || default_rng(42);
    let near = |found: Array, expected: &[f64]| -> np::Result<()> {
        let found = found.astype(DType::F64).to_vec::<f64>()?;
        assert_eq!(found.len(), expected.len());
        for (a, b) in found.iter().zip(expected) {
            assert!((a - b).abs() <= 5e-8 * b.abs().max(1.0), "{found:?} {expected:?}");
        }
        Ok(())
    };
    let p = np::array![0.1, 0.2, 0.3, 0.2, 0.2];
    let choice = np::random::Choice::new;
    near(rng().random(3)?, &[0.77395605, 0.43887844, 0.85859792])?;
    near(rng().random_with(2, DType::F32)?, &[0.0892509222, 0.7739560008])?;
    near(rng().integers(0, 10, 5)?, &[0.0, 7.0, 6.0, 4.0, 4.0])?;
    near(rng().integers_with(0, 256, 5, DType::U8, false)?, &[136.0, 38.0, 217.0, 22.0, 205.0])?;
    near(rng().integers_with(1, 6, 4, DType::I64, true)?, &[1.0, 5.0, 4.0, 3.0])?;
    near(rng().integers(0, 1u64 << 40, 2)?, &[850973674774.0, 482551947687.0])?;
    near(rng().standard_normal(3)?, &[0.30471707975443135, -1.0399841062404955, 0.7504511958064572])?;
    near(rng().standard_normal_with(2, DType::F32)?, &[0.1419071704, -1.6685079336])?;
    near(rng().exponential(1.0, 2)?, &[2.4042086039659947, 2.3361896558244535])?;
    near(rng().gamma(2, 1, 2)?, &[2.0918172704999494, 2.8353455897858653])?;
    near(rng().poisson(3, 4)?, &[4.0, 4.0, 5.0, 1.0])?;
    near(rng().poisson(30, 4)?, &[35.0, 37.0, 34.0, 23.0])?;
    near(rng().binomial(10, 0.3, 4)?, &[4.0, 3.0, 5.0, 4.0])?;
    near(rng().binomial(1000, 0.3, 6)?, &[295.0, 276.0, 293.0, 289.0, 304.0, 312.0])?;
    near(rng().beta(2, 3, 2)?, &[0.33841184, 0.41040973])?;
    near(rng().standard_t(3, 2)?, &[0.6174654, 1.00636148])?;
    near(rng().permutation(5)?, &[4.0, 2.0, 3.0, 1.0, 0.0])?;
    near(rng().choice_with(10, 3, choice().replace(false))?, &[9.0, 0.0, 6.0])?;
    near(rng().choice_with(5, 3, choice().p(&p))?, &[3.0, 2.0, 4.0])?;
    near(rng().multinomial(100, np::array![0.2, 0.3, 0.5], ())?, &[23.0, 28.0, 49.0])?;
    let mut one = rng();
    near(one.random_with((), DType::F32)?, &[0.0892509])?;
    near(one.random(())?, &[0.4388784])?;
    near(one.integers_with(0, 10, (), DType::I32, false)?, &[7.0])?;
    near(one.integers(0, 10, ())?, &[4.0])?;
    let state = rng().state();
    assert_eq!(state.state, 274674114334540486603088602300644985544);
    assert_eq!(state.inc, 332724090758049132448979897138935081983);
    assert_eq!(SeedSequence::new(42).generate_state(4), [3444837047, 2669555309, 2046530742, 3581440988]);
    Ok(())
}

#[test]
fn shuffles_in_place_and_leaves_other_handles_alone() -> np::Result<()> {
    let whole = np::arange(0, 12, 1)?.reshape([4, 3])?;
    for axis in [0, 1, -1] {
        let mut x = whole.clone();
        default_rng(42).shuffle_axis(&mut x, axis)?;
        let expected = default_rng(42).permutation_axis(&whole, axis)?;
        assert_eq!(x.to_vec::<i64>()?, expected.to_vec::<i64>()?);
    }
    let mut x = whole.clone();
    default_rng(42).shuffle(&mut x)?;
    assert_eq!(x.to_vec::<i64>()?, default_rng(42).permutation(&whole)?.to_vec::<i64>()?);
    assert_eq!(whole.to_vec::<i64>()?, (0..12).collect::<Vec<_>>());
    let mut empty = np::zeros([5, 0], DType::F32);
    let mut rng = default_rng(42);
    rng.shuffle(&mut empty)?;
    assert_eq!(rng.state(), default_rng(42).state());
    assert!(rng.shuffle(&mut np::Array::scalar(1.0)).is_err());
    Ok(())
}

#[test]
fn new_arrays_are_where_the_policy_wants_them() -> np::Result<()> {
    let x = np::with_device(Device::Cpu, || default_rng(42).normal(0.0, 1.0, 5))?;
    assert!(x.is_committed());
    assert_eq!(x.to_vec::<f64>()?, default_rng(42).standard_normal(5)?.to_vec::<f64>()?);
    let mut y = x.clone();
    default_rng(1).shuffle(&mut y)?;
    assert!(y.is_committed());
    Ok(())
}
