//! Fourier transforms beside NumPy's, beside slow sums in higher precision, and their own laws.

use arrayon::fft::{self, Fft, Norm};
use arrayon::{self as np, Array, DType, ErrorKind, Kind, Result, c64, c128, s, settings};
use std::f64::consts::PI;

const DATA: &str = include_str!("../data/fft.txt");

/// The functions by name.
fn find(name: &str) -> fn(&Array, Fft) -> Result<Array> {
    match name {
        "fft" => fft::fft_with,
        "ifft" => fft::ifft_with,
        "rfft" => fft::rfft_with,
        "irfft" => fft::irfft_with,
        "hfft" => fft::hfft_with,
        "ihfft" => fft::ihfft_with,
        "fft2" => fft::fft2_with,
        "ifft2" => fft::ifft2_with,
        "rfft2" => fft::rfft2_with,
        "irfft2" => fft::irfft2_with,
        "fftn" => fft::fftn_with,
        "ifftn" => fft::ifftn_with,
        "rfftn" => fft::rfftn_with,
        "irfftn" => fft::irfftn_with,
        other => panic!("no function is called {other}"),
    }
}

/// The operand of the file's cases.
fn operand(dtype: DType, shape: &[usize]) -> Array {
    let len: usize = shape.iter().product();
    let number = |i: usize| {
        let re = ((7 * i + 3) % 11) as f64 - 5.0;
        let re = if dtype == DType::Bool { f64::from(u8::from(re > 0.0)) } else { re };
        let im = ((5 * i + 1) % 13) as f64 - 6.0;
        c128::new(re, if dtype.kind() == Kind::Complex { im } else { 0.0 })
    };
    let whole = |i| number(i).re as i64;
    if dtype.is_integer() {
        let array = Array::from_vec((0..len).map(whole).collect());
        return array.astype(dtype).reshape(shape.iter().map(|&n| n as isize).collect::<Vec<_>>()).unwrap();
    }
    Array::from_shape_vec(shape, (0..len).map(number).collect::<Vec<_>>()).unwrap().astype(dtype)
}

/// The elements as complex numbers.
fn numbers(a: &Array) -> Vec<c128> {
    a.astype(DType::C128).to_vec().unwrap()
}

fn list<T: std::str::FromStr>(text: &str) -> Option<Vec<T>> {
    match text {
        "-" => None,
        "none" => Some(vec![]),
        _ => Some(text.split(',').map(|n| n.parse().ok().expect("a number")).collect()),
    }
}

fn lengths(text: &str) -> Vec<usize> {
    if text == "s" { vec![] } else { text.split('x').map(|n| n.parse().unwrap()).collect() }
}

fn parse(word: &str) -> c128 {
    let (re, im) = word.split_once(':').unwrap_or((word, "0"));
    c128::new(re.parse().unwrap(), im.parse().unwrap())
}

#[test]
fn results_are_numpys() {
    let mut cases = 0;
    for line in DATA.lines().filter(|l| !l.starts_with('#')) {
        let (call, result) = line.split_once(" = ").unwrap();
        let words: Vec<&str> = call.split(' ').collect();
        let a = operand(DType::from_name(words[1]).unwrap(), &lengths(words[2]));
        let mut choice = Fft::new();
        if let Some(points) = list::<usize>(words[3]) {
            choice = choice.s(points);
        }
        if let Some(axes) = list::<isize>(words[4]) {
            choice = choice.axes(axes);
        }
        choice = match words[5] {
            "ortho" => choice.norm(Norm::Ortho),
            "forward" => choice.norm(Norm::Forward),
            "backward" => choice.norm(Norm::Backward),
            _ => choice,
        };
        let got = find(words[0])(&a, choice);
        let result: Vec<&str> = result.split(' ').filter(|w| !w.is_empty()).collect();
        if result[0] == "!" {
            let error = got.err().unwrap_or_else(|| panic!("{line}: no error"));
            let kind = match error.kind() {
                ErrorKind::Axis { .. } => ["IndexError", "AxisError"].as_slice(),
                ErrorKind::DType { .. } => &["TypeError"],
                ErrorKind::Value { .. } => &["ValueError"],
                other => panic!("{line}: {other:?}"),
            };
            assert!(kind.contains(&result[1]), "{line}: {error}");
            assert_eq!(error.operation(), words[0]);
        } else {
            let got = got.unwrap_or_else(|e| panic!("{line}: {e}"));
            // Real results of float16 are float32, as its complex ones are complex64.
            assert_eq!(got.dtype().name(), result[0].replace("float16", "float32"), "{line}");
            assert_eq!(got.shape(), lengths(result[1]), "{line}");
            let want: Vec<c128> = result[2..].iter().map(|w| parse(w)).collect();
            let single = matches!(got.dtype(), DType::F32 | DType::C64);
            let unit = want.iter().map(|z| z.norm()).fold(1.0, f64::max);
            // NumPy rounds the factor of a transform of float16 to float16.
            let near = unit
                * if words[1] == "float16" {
                    1e-3
                } else if single {
                    1e-6
                } else {
                    1e-9
                };
            let got = numbers(&got);
            assert_eq!(got.len(), want.len(), "{line}");
            for (g, w) in got.iter().zip(&want) {
                assert!((g - w).norm() <= near, "{line}: {g}, not {w}");
            }
        }
        cases += 1;
    }
    assert!(cases > 600, "{cases}");
}

/// Numbers that look random, the same every time.
fn noise(len: usize) -> Vec<c128> {
    let mut state = 0x9e37_79b9_7f4a_7c15u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1u64 << 52) as f64 - 1.0
    };
    (0..len).map(|_| c128::new(next(), next())).collect()
}

/// One number of a transform by its definition, summed in twice the precision; the roots, of angles
/// brought to an eighth of a turn, are within an ulp.
fn slow(x: &[c128], k: usize, sign: f64) -> c128 {
    let n = x.len();
    let mut sums = [(0.0f64, 0.0f64); 2];
    let mut add = |part: usize, a: f64, b: f64| {
        let (high, low) = sums[part];
        let product = a * b;
        let sum = high + product;
        let kept = sum - high;
        let lost = (high - (sum - kept)) + (product - kept) + a.mul_add(b, -product);
        sums[part] = (sum, low + lost);
    };
    for (j, z) in x.iter().enumerate() {
        let m = (j as u128 * k as u128 % n as u128) as usize;
        let (eighth, rest) = (8 * m / n, 8 * m % n);
        let angle = |part: usize| PI / 4.0 * part as f64 / n as f64;
        let (sin, cos) = if eighth % 2 == 0 { angle(rest) } else { angle(n - rest) }.sin_cos();
        let (cos, sin) = match eighth {
            0 => (cos, sin),
            1 => (sin, cos),
            2 => (-sin, cos),
            3 => (-cos, sin),
            4 => (-cos, -sin),
            5 => (-sin, -cos),
            6 => (sin, -cos),
            _ => (cos, -sin),
        };
        let sin = sign * sin;
        add(0, z.re, cos);
        add(0, -z.im, sin);
        add(1, z.re, sin);
        add(1, z.im, cos);
    }
    c128::new(sums[0].0 + sums[0].1, sums[1].0 + sums[1].1)
}

/// The distance of some numbers of a transform from their definition, in units of the last place of the
/// root of the mean square of them all.
fn error(x: &[c128], got: &[c128], some: usize, sign: f64, unit: f64) -> f64 {
    let n = got.len();
    let scale = (x.iter().map(|z| z.norm_sqr()).sum::<f64>()).sqrt();
    let step = n.div_ceil(some);
    let places: Vec<usize> = (0..n).step_by(step).map(|k| (k + k / step) % n).collect();
    let sum: f64 = places.iter().map(|&k| (got[k] - slow(x, k, sign)).norm_sqr()).sum();
    (sum / places.len() as f64).sqrt() / scale / unit
}

#[test]
fn errors_grow_with_the_logarithm() {
    // Products of small factors, powers, primes and products of large primes.
    let sizes = [1, 2, 3, 4, 5, 8, 12, 30, 64, 97, 101, 243, 360, 1000, 1009, 1024, 2401, 4096, 10007, 48000];
    let long = [1 << 16, 3 << 15, 65537, 100_000, 1 << 17, 257 * 263, 144 * 1009];
    for n in sizes.into_iter().chain(long) {
        let x = noise(n);
        let some = if n > 5000 { 24 } else { 200 };
        let bound = 1.0 + (n as f64).log2();
        let a = Array::from_vec(x.clone());
        let e = error(&x, &numbers(&fft::fft(&a).unwrap()), some, -1.0, pow2(-53));
        assert!(e <= bound, "fft of {n}: {e} units");
        let back = fft::ifft_with(&a, Fft::new().norm(Norm::Forward)).unwrap();
        let e = error(&x, &numbers(&back), some, 1.0, pow2(-53));
        assert!(e <= bound, "ifft of {n}: {e} units");

        let single: Vec<c64> = x.iter().map(|z| c64::new(z.re as f32, z.im as f32)).collect();
        let wide: Vec<c128> = single.iter().map(|z| c128::new(z.re.into(), z.im.into())).collect();
        let got = fft::fft(&Array::from_vec(single)).unwrap();
        assert_eq!(got.dtype(), DType::C64);
        let e = error(&wide, &numbers(&got), some, -1.0, pow2(-24));
        assert!(e <= bound, "fft of {n} in single precision: {e} units");

        let real: Vec<f64> = x.iter().map(|z| z.re).collect();
        let wide: Vec<c128> = real.iter().map(|&re| c128::new(re, 0.0)).collect();
        let real = Array::from_vec(real);
        let whole = numbers(&fft::fft(&real).unwrap());
        let e = error(&wide, &whole, some, -1.0, pow2(-53));
        assert!(e <= bound, "fft of {n} real numbers: {e} units");
        let half = fft::rfft(&real).unwrap();
        assert_eq!(numbers(&half), whole[..=n / 2], "{n}");
        let back = fft::irfft_with(&half, Fft::new().n(n)).unwrap();
        let e = rms((back - &real).astype(DType::C128), &real);
        assert!(e <= 2.0 * bound, "irfft of {n}: {e} units");
    }
}

fn pow2(e: i32) -> f64 {
    2f64.powi(e)
}

/// The norm of one array in units of the last place of that of another.
fn rms(a: Array, b: &Array) -> f64 {
    let norm = |a: &Array| numbers(a).iter().map(|z| z.norm_sqr()).sum::<f64>().sqrt();
    norm(&a) / norm(b) / pow2(-53)
}

#[test]
fn transforms_are_undone_and_keep_norms() {
    let a = Array::from_shape_vec([4, 6, 5, 7], noise(840)).unwrap();
    for axes in [&[0isize][..], &[3], &[1, 2], &[2, 1], &[3, 0], &[0, 1, 2, 3], &[-2, 0, -1]] {
        for norm in [Norm::Backward, Norm::Ortho, Norm::Forward] {
            let choice = Fft::new().axes(axes).norm(norm);
            let there = fft::fftn_with(&a, choice.clone()).unwrap();
            let back = fft::ifftn_with(&there, choice.clone()).unwrap();
            assert!(rms(back - &a, &a) < 8.0, "{axes:?}");
            let points: f64 = axes.iter().map(|&axis| a.shape()[(axis + 4) as usize % 4] as f64).product();
            let gain = match norm {
                Norm::Backward => points,
                Norm::Ortho => 1.0,
                Norm::Forward => 1.0 / points,
            };
            let ratio = rms(there.clone(), &a) * pow2(-53);
            assert!((ratio * ratio - gain).abs() < 1e-13 * gain, "{axes:?} {norm:?}");
            let real = a.abs();
            let half = fft::rfftn_with(&real, choice.clone()).unwrap();
            let points: Vec<usize> = axes.iter().map(|&axis| a.shape()[(axis + 4) as usize % 4]).collect();
            let back = fft::irfftn_with(&half, choice.clone().s(points)).unwrap();
            assert_eq!(back.dtype(), DType::F64);
            assert!(rms(back - &real, &real) < 8.0, "{axes:?}");
            // Real numbers transformed as complex ones are: the second half is filled by symmetry.
            let mirrored = fft::fftn_with(&real, choice.clone()).unwrap();
            let whole = fft::fftn_with(&real.astype(DType::C128), choice.clone()).unwrap();
            assert!(rms(&mirrored - &whole, &whole) < 8.0, "{axes:?}");
            let mirrored = fft::ifftn_with(&real, choice.clone()).unwrap();
            let whole = fft::ifftn_with(&real.astype(DType::C128), choice).unwrap();
            assert!(rms(&mirrored - &whole, &whole) < 8.0, "{axes:?}");
        }
    }
}

#[test]
fn several_axes_are_one_after_the_other() {
    let a = Array::from_shape_vec([3, 8, 5], noise(120)).unwrap();
    let both = fft::fftn_with(&a, Fft::new().s([4, 6]).axes([1, 2])).unwrap();
    let last = fft::fft_with(&a, Fft::new().n(6)).unwrap();
    let then = fft::fft_with(&last, Fft::new().n(4).axis(1)).unwrap();
    assert!(rms(&both - &then, &then) < 4.0);
    let two = fft::fft2(&a).unwrap();
    let all = fft::fftn_with(&a, Fft::new().axes([1, 2])).unwrap();
    assert_eq!(numbers(&two), numbers(&all));
}

#[test]
fn bits_depend_neither_on_layout_nor_on_threads() {
    let base = Array::from_shape_vec([70, 66, 9], noise(70 * 66 * 9)).unwrap();
    let views = [
        base.clone(),
        base.transpose([2, 0, 1]).unwrap(),
        base.slice(s![..;2, 1..-1;3, ..;-1]).unwrap(),
        base.slice(s![..;-3, 4, ..]).unwrap(),
        base.slice(s![3..4, .., 2..3]).unwrap().broadcast_to([5, 66, 4]).unwrap(),
        base.t().slice(s![1.., .., ..;-1]).unwrap(),
    ];
    let bits = |a: &Array| {
        a.to_vec::<c128>().unwrap().iter().map(|z| (z.re.to_bits(), z.im.to_bits())).collect::<Vec<_>>()
    };
    for (i, view) in views.iter().enumerate() {
        let copy = view.copy();
        for axis in 0..view.ndim() as isize {
            for n in [8, 33, 70] {
                let choice = Fft::new().axis(axis).n(n);
                let got = fft::fft_with(view, choice.clone()).unwrap();
                assert_eq!(
                    bits(&got),
                    bits(&fft::fft_with(&copy, choice.clone()).unwrap()),
                    "view {i}, axis {axis}"
                );
                let real = fft::rfft_with(&view.abs(), choice.clone()).unwrap();
                assert_eq!(bits(&real), bits(&fft::rfft_with(&copy.abs(), choice.clone()).unwrap()));
                let back = |a: &Array| fft::irfft_with(a, choice.clone()).unwrap().to_vec::<f64>().unwrap();
                assert_eq!(back(view), back(&copy), "view {i}, axis {axis}");
            }
        }
    }
    // A line alone, among others and across them.
    let line = base.slice(s![3, .., 5]).unwrap();
    let rows = fft::fft_with(&base, Fft::new().axis(1)).unwrap();
    assert_eq!(bits(&fft::fft(&line).unwrap()), bits(&rows.slice(s![3, .., 5]).unwrap()));

    let long = Array::from_shape_vec([2, 1 << 16], noise(1 << 17)).unwrap();
    let calls: [fn(&Array) -> Result<Array>; 4] = [
        fft::fft,
        |a| fft::fft2(a),
        |a| fft::rfft(&a.abs()),
        |a| fft::fft(&a.t().copy().t().slice(s![.., ..])?),
    ];
    for call in calls {
        let with = |threads: usize| {
            settings::with(
                |s| s.threads = threads,
                || {
                    let a = bits(&call(&long).unwrap());
                    let b = bits(&call(&base).unwrap());
                    (a, b)
                },
            )
        };
        let one = with(1);
        assert!(one == with(2) && one == with(3));
    }
}

#[test]
fn they_are_lazy_and_take_part_in_plans() {
    let a = Array::from_vec(noise(10_000));
    let power = fft::fft(&a).unwrap().abs().square();
    assert!(!power.is_ready());
    let plan = power.explain().unwrap();
    assert!(plan.contains("fft complex128 [10000]"), "{plan}");
    assert_eq!(power.shape(), [10_000]);
    assert!(power.sum().item::<f64>().unwrap() > 0.0);
}

#[test]
fn dtypes_and_choices() {
    let half = np::ones([4], DType::BF16);
    assert_eq!(fft::fft(&half).unwrap().dtype(), DType::C64);
    assert_eq!(fft::irfft(&half).unwrap().dtype(), DType::F32);
    let a = np::ones([3, 4], DType::F64);
    let repeated = fft::fftn_with(&a, Fft::new().axes([0, -2])).unwrap_err();
    assert!(matches!(repeated.kind(), ErrorKind::RepeatedAxis { .. }), "{repeated}");
    let many = fft::fft_with(&a, Fft::new().axes([0, 1])).unwrap_err();
    assert!(matches!(many.kind(), ErrorKind::Value { .. }), "{many}");
    let none = fft::rfftn_with(&a, Fft::new().axes([])).unwrap_err();
    assert!(matches!(none.kind(), ErrorKind::Value { .. }), "{none}");
    // What is ignored: imaginary parts of numbers that are their own mirror images.
    let with = Array::from_vec(vec![c128::new(3.0, 9.0), c128::new(1.0, 2.0), c128::new(2.0, 7.0)]);
    let without = Array::from_vec(vec![c128::new(3.0, 0.0), c128::new(1.0, 2.0), c128::new(2.0, 0.0)]);
    let back = |a: &Array| fft::irfft(a).unwrap().to_vec::<f64>().unwrap();
    assert_eq!(back(&with), back(&without));
    // NaN goes everywhere, and nothing else does.
    let mut rows = np::ones([2, 8], DType::F64);
    rows.set(s![1, 3], f64::NAN).unwrap();
    let nan = fft::fft(&rows).unwrap().isnan().to_vec::<bool>().unwrap();
    assert_eq!(nan, [[false; 8], [true; 8]].concat());
}

#[test]
fn frequencies_and_shifts() {
    let freq = |n, d| fft::fftfreq(n, d).unwrap().to_vec::<f64>().unwrap();
    assert_eq!(freq(8, 0.1), [0.0, 1.25, 2.5, 3.75, -5.0, -3.75, -2.5, -1.25]);
    assert_eq!(freq(5, 2.0), [0.0, 0.1, 0.2, -0.2, -0.1]);
    assert_eq!(freq(1, 1.0), [0.0]);
    assert_eq!(fft::rfftfreq(8, 0.1).unwrap().to_vec::<f64>().unwrap(), [0.0, 1.25, 2.5, 3.75, 5.0]);
    assert_eq!(fft::rfftfreq(5, 1.0).unwrap().to_vec::<f64>().unwrap(), [0.0, 0.2, 0.4]);
    assert!(matches!(fft::fftfreq(0, 1.0).unwrap_err().kind(), ErrorKind::Value { .. }));
    assert!(matches!(fft::rfftfreq(0, 1.0).unwrap_err().kind(), ErrorKind::Value { .. }));
    let a = np::arange(0, 12, 1).unwrap().reshape([4, 3]).unwrap();
    let shifted = fft::fftshift(&a).unwrap();
    assert_eq!(shifted.to_vec::<i64>().unwrap(), [8, 6, 7, 11, 9, 10, 2, 0, 1, 5, 3, 4]);
    assert_eq!(fft::ifftshift(&shifted).unwrap().to_vec::<i64>().unwrap(), a.to_vec::<i64>().unwrap());
    let columns = fft::fftshift_axes(&a, [-1]).unwrap();
    assert_eq!(columns.to_vec::<i64>().unwrap(), [2, 0, 1, 5, 3, 4, 8, 6, 7, 11, 9, 10]);
    let columns = fft::ifftshift_axes(&a, [1]).unwrap();
    assert_eq!(columns.to_vec::<i64>().unwrap(), [1, 2, 0, 4, 5, 3, 7, 8, 6, 10, 11, 9]);
    assert_eq!(fft::fftshift(&np::zeros([0], DType::F32)).unwrap().shape(), [0]);
    assert!(matches!(fft::fftshift_axes(&a, [2]).unwrap_err().kind(), ErrorKind::Axis { .. }));
}
