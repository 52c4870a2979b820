//! Linear algebra against values of NumPy and SciPy, and by what must hold of factors.

use arrayon::linalg::{self, Order, Transpose, Triangle};
use arrayon::{self as np, Array, DType, ErrorKind, Kind, Result, all_axes, axis, c128, s, settings};

const NUMPY: &str = include_str!("../data/linalg.txt");

const FLOATS: [DType; 4] = [DType::F32, DType::F64, DType::C64, DType::C128];

/// A call of `scripts/reference/linalg.py`: name, options, operands and what came out.
pub(crate) struct Call {
    pub(crate) line: usize,
    pub(crate) name: &'static str,
    pub(crate) options: &'static str,
    pub(crate) operands: Vec<Array>,
    /// The results, or the name of an error.
    pub(crate) results: Result<Vec<Array>, &'static str>,
}

/// The calls of the file.
pub(crate) fn calls() -> impl Iterator<Item = Call> {
    NUMPY.lines().enumerate().skip(1).map(|(i, line)| {
        let (call, answer) = line.split_once(" = ").or(line.split_once(" =")).expect("an answer");
        let mut parts = call.split(';');
        let (name, options) = parts.next().map(|n| n.split_once(' ').unwrap_or((n, ""))).expect("a name");
        let operands = parts.map(read).collect();
        let results = match answer.trim().strip_prefix("! ") {
            Some(error) => Err(error),
            None => Ok(answer.split(';').map(read).collect()),
        };
        Call { line: i + 1, name, options, operands, results }
    })
}

fn read(text: &str) -> Array {
    let words: Vec<&str> = text.split_whitespace().collect();
    let dtype = DType::from_name(words[0]).expect("a dtype");
    let shape: Vec<usize> = match words[1] {
        "s" => Vec::new(),
        shape => shape.split('x').map(|n| n.parse().expect("a length")).collect(),
    };
    let number = |word: &str| -> f64 { word.parse().expect("a number") };
    let values: Vec<c128> = words[2..]
        .iter()
        .map(|word| match word.split_once(':') {
            Some((re, im)) => c128::new(number(re), number(im)),
            None => c128::new(number(word), 0.0),
        })
        .collect();
    Array::from_shape_vec(shape, values).expect("as many values").astype(dtype)
}

pub(crate) fn values(a: &Array) -> Vec<c128> {
    a.astype(DType::C128).to_vec().expect("a value")
}

/// The largest difference of two arrays' elements over the largest magnitude; NaN and infinities must be
/// the same.
pub(crate) fn distance(got: &Array, want: &Array) -> f64 {
    assert_eq!(got.shape(), want.shape());
    let (got, want) = (values(got), values(want));
    let size = want.iter().filter(|x| x.is_finite()).map(|x| x.norm()).fold(1e-30, f64::max);
    let apart = |(a, b): (&c128, &c128)| match b.is_finite() {
        true if a.is_finite() => (a - b).norm() / size,
        _ => f64::from(u8::from(a.to_string() != b.to_string())),
    };
    got.iter().zip(&want).map(apart).fold(0.0, f64::max)
}

/// What rounding may do.
pub(crate) fn tolerance(dtype: DType) -> f64 {
    match dtype {
        DType::F64 | DType::C128 => 2e-11,
        DType::F32 | DType::C64 => 3e-4,
        DType::F16 => 2e-3,
        _ => 0.0,
    }
}

fn order(text: &str) -> Order {
    match text {
        "fro" => Order::Fro,
        "nuc" => Order::Nuc,
        number => Order::P(number.parse().expect("an order")),
    }
}

fn call(name: &str, options: &str, x: &[Array]) -> Result<Vec<Array>> {
    let a = &x[0];
    let upper = if options == "upper" { Triangle::Upper } else { Triangle::Lower };
    let number = || options.parse::<i64>().expect("a number");
    Ok(match name {
        "inv" => vec![linalg::inv(a)?],
        "det" => vec![linalg::det(a)?],
        "slogdet" => {
            let (sign, log) = linalg::slogdet(a)?;
            vec![sign, log]
        }
        "expm" => vec![linalg::expm(a)?],
        "power" => vec![linalg::matrix_power(a, number())?],
        "solve" => vec![linalg::solve(a, &x[1])?],
        "cholesky" => vec![linalg::cholesky_with(a, upper)?],
        "eigvalsh" => vec![linalg::eigvalsh_with(a, upper)?],
        "eigvals" => vec![linalg::eigvals(a)?],
        "svdvals" => vec![linalg::svdvals(a)?],
        "pinv" if options.is_empty() => vec![linalg::pinv(a)?],
        "pinv" => vec![linalg::pinv_with(a, options.parse().expect("a ratio"), false)?],
        "rank" => vec![linalg::matrix_rank(a)?],
        "cond" if options.is_empty() => vec![linalg::cond(a)?],
        "cond" => vec![linalg::cond_with(a, order(options))?],
        "lstsq" => {
            let found = linalg::lstsq_with(a, &x[1], options.parse().ok())?;
            vec![found.x, found.residuals, Array::scalar(found.rank as i64), found.s]
        }
        "norm" if options.is_empty() => vec![linalg::norm(a)],
        "norm" => vec![linalg::norm_with(a, order(options), all_axes())?],
        "norm02" => vec![linalg::norm_with(a, order(options), axis([2, 0]))?],
        "vector_norm" => vec![linalg::vector_norm_with(a, order(options), axis([0, 2]))?],
        "matrix_norm" => vec![linalg::matrix_norm_with(a, order(options), true)?],
        "dot" => vec![np::dot(a, &x[1])?],
        "vdot" => vec![np::vdot(a, &x[1])?],
        "inner" => vec![np::inner(a, &x[1])?],
        "outer" => vec![np::outer(a, &x[1])?],
        "kron" => vec![np::kron(a, &x[1])?],
        "vecdot" => vec![np::vecdot(a, &x[1])?],
        "matvec" => vec![np::matvec(a, &x[1])?],
        "vecmat" => vec![np::vecmat(a, &x[1])?],
        "tensordot" => vec![np::tensordot(a, &x[1], number() as usize)?],
        "tensordot_with" => vec![np::tensordot_with(a, &x[1], [0, 1], [1, 0])?],
        "trace" => vec![np::trace(a)?],
        "trace_last" => vec![linalg::trace(a, 0)?],
        "cross" => vec![np::cross(a, &x[1])?],
        "multi_dot" => vec![linalg::multi_dot(&x.iter().collect::<Vec<_>>())?],
        "tensorsolve" => vec![linalg::tensorsolve(a, &x[1])?],
        "tensorinv" => vec![linalg::tensorinv(a, number() as usize)?],
        "einsum" => vec![np::einsum(options, &x.iter().collect::<Vec<_>>())?],
        other => panic!("{other} is not known here"),
    })
}

/// Compares a call with what NumPy gave; returns what is wrong.
pub(crate) fn check(c: &Call, operands: &[Array]) -> Option<String> {
    let place = format!("line {}: {} {}", c.line, c.name, c.options);
    let evaluated = call(c.name, c.options, operands).and_then(|got| np::eval(&got).map(|()| got));
    match (evaluated, &c.results) {
        (Err(error), Err(name)) => {
            let singular = matches!(error.kind(), ErrorKind::LinAlg { .. });
            (singular != (*name == "LinAlgError")).then(|| format!("{place}: {error}, {name}"))
        }
        (Ok(got), Ok(want)) => got.iter().zip(want).find_map(|(got, want)| {
            if (got.dtype(), got.shape()) != (want.dtype(), want.shape()) {
                return Some(format!("{place}: {} {:?}", got.dtype(), got.shape()));
            }
            let apart = distance(got, want);
            let bound = tolerance(want.dtype());
            (apart > bound).then(|| format!("{place}: {apart:.1e}: {:?} {:?}", values(got), values(want)))
        }),
        (Ok(_), Err(error)) => Some(format!("{place}: NumPy has {error}")),
        (Err(error), Ok(_)) => Some(format!("{place}: {error}")),
    }
}

/// The same elements behind other strides.
pub(crate) fn strided(x: &Array) -> Array {
    let Some(&last) = x.shape().last() else { return x.clone() };
    let mut shape = x.shape().to_vec();
    *shape.last_mut().expect("an axis") = 2 * last;
    let mut wide = np::zeros(shape, x.dtype());
    let every = [np::ellipsis, np::Index::Slice { start: None, stop: None, step: -2 }];
    wide.set(&every[..], x).expect("it fits");
    wide.slice(&every[..]).expect("it is there")
}

#[test]
fn values_of_numpy() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for c in calls().filter(|c| c.name != "einsum") {
        count += 1;
        wrong.extend(check(&c, &c.operands));
        let apart: Vec<Array> = c.operands.iter().map(strided).collect();
        wrong.extend(check(&c, &apart).map(|e| format!("strided, {e}")));
        let late = settings::with(|s| s.immediate_len = 0, || check(&c, &c.operands));
        wrong.extend(late.map(|e| format!("late, {e}")));
    }
    assert!(count > 900, "{count}");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
}

/// Numbers between -1 and 1, of any shape; the same each time.
pub(crate) fn random(shape: &[usize], dtype: DType, seed: u64) -> Array {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut unit = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) as f64 / (1u64 << 52) as f64 - 1.0
    };
    let count = shape.iter().product();
    let values: Vec<c128> = (0..count).map(|_| c128::new(unit(), unit())).collect();
    Array::from_shape_vec(shape, values).expect("as many values").astype(dtype)
}

pub(crate) fn adjoint(x: &Array) -> Array {
    let values: Vec<c128> = values(x).into_iter().map(|v| v.conj()).collect();
    Array::from_shape_vec(x.shape(), values).expect("as many").astype(x.dtype()).mt().expect("a matrix")
}

#[track_caller]
pub(crate) fn near(got: &Array, want: &Array, what: &str) {
    assert_eq!(got.shape(), want.shape(), "{what}");
    let apart = values(&got.subtract(want).expect("of one shape"));
    let most = apart.iter().map(|x| x.norm()).fold(0.0, f64::max);
    let size = values(want).iter().map(|x| x.norm()).fold(1.0, f64::max);
    let bound = if matches!(got.dtype(), DType::F32 | DType::C64) { 1e-4 } else { 1e-12 };
    assert!(most <= bound * size, "{what}: {most:e} of {size:e}, {} {:?}", got.dtype(), got.shape());
}

#[track_caller]
pub(crate) fn orthonormal(q: &Array, what: &str) {
    let n = q.shape()[q.ndim() - 1];
    let unit = np::eye_with(n, n, 0, q.dtype()).expect("it fits");
    let product = adjoint(q).matmul(q).expect("it fits");
    near(&product, &unit.broadcast_to(product.shape()).expect("a stack"), what);
}

/// Square, wide, tall, stacked and empty ones, and one large enough for several threads.
const SHAPES: [&[usize]; 13] = [
    &[1, 1],
    &[4, 4],
    &[3, 5],
    &[5, 3],
    &[2, 3, 4, 4],
    &[0, 0],
    &[0, 3],
    &[3, 0],
    &[0, 2, 2],
    &[2, 0, 3],
    &[40, 7],
    &[60, 60],
    &[270, 260],
];

/// Runs a check for shapes and dtypes, and for operands behind strides.
fn for_each(square: bool, check: impl Fn(&Array)) {
    for shape in SHAPES {
        let mut shape = shape.to_vec();
        if square {
            let n = shape[shape.len() - 1].max(shape[shape.len() - 2]);
            let last = shape.len() - 2;
            shape[last..].fill(n);
        }
        let large = shape.iter().product::<usize>() > 4000;
        for dtype in FLOATS.into_iter().filter(|d| !large || *d == DType::F64) {
            let a = random(&shape, dtype, 5);
            check(&a);
            if !large {
                check(&strided(&a));
                check(&a.mt().expect("two axes"));
            }
        }
    }
}

#[test]
fn qr_gives_orthonormal_and_triangular_factors() -> Result<()> {
    for_each(false, |a| {
        for complete in [false, true] {
            let (q, r) = linalg::qr_with(a, complete).expect("a matrix");
            near(&q.matmul(&r).expect("they fit"), a, "q r");
            orthonormal(&q, "q");
            let (m, n) = (r.shape()[r.ndim() - 2], r.shape()[r.ndim() - 1]);
            let below = np::arange(0, m as i64, 1).unwrap().expand_dims([1]).unwrap();
            let below = below.gt(np::arange(0, n as i64, 1).unwrap()).unwrap();
            assert!(!r.ne(0.0).unwrap().logical_and(&below).unwrap().any().item::<bool>().unwrap());
            if !complete {
                assert_eq!(values(&linalg::qr_r(a).expect("a matrix")), values(&r));
            }
        }
    });
    Ok(())
}

/// Sizes that take more than one panel and more than one thread, with columns that depend on others.
#[test]
fn large_factors_give_back_the_matrix() -> Result<()> {
    for dtype in [DType::F64, DType::C64] {
        for (m, n) in [(300, 280), (260, 410), (700, 70)] {
            let a = random(&[m, n], dtype, 6);
            let twice = np::concatenate([a.slice(s![.., ..3])?, a.slice(s![.., 3..])?.multiply(0.0)?], 1)?;
            let same = np::concatenate([&a.slice(s![.., ..n / 2])?; 2], 1)?;
            for a in [a, twice, same] {
                let (q, r) = linalg::qr(&a)?;
                near(&q.matmul(&r)?, &a, "q r");
                orthonormal(&q, "q");
                assert_eq!(values(&np::triu(&r, 0)?), values(&r));
            }
        }
        let a = random(&[330, 330], dtype, 7);
        let h = a.matmul(adjoint(&a))?.add(np::eye_with(330, 330, 0, dtype)?.multiply(330.0)?)?;
        let l = linalg::cholesky(&h)?;
        near(&l.matmul(adjoint(&l))?, &h, "l lh");
        let u = linalg::cholesky_with(&h, Triangle::Upper)?;
        near(&adjoint(&u).matmul(&u)?, &h, "uh u");
    }
    Ok(())
}

#[test]
fn svd_gives_unitary_factors_and_descending_values() {
    for_each(false, |a| {
        for full in [true, false] {
            let (u, s, vh) = linalg::svd_with(a, full).expect("a matrix");
            orthonormal(&u, "u");
            orthonormal(&adjoint(&vh), "vh");
            let k = s.shape()[s.ndim() - 1] as isize;
            let cut = |x: &Array, index: [np::Index; 3]| x.slice(&index[..]).expect("it is there");
            let left = cut(&u, s![np::ellipsis, .., ..k]).multiply(s.expand_dims([-2]).unwrap()).unwrap();
            near(&left.matmul(cut(&vh, s![np::ellipsis, ..k, ..])).unwrap(), a, "u s vh");
            let list: Vec<f64> = values(&s).iter().map(|v| v.re).collect();
            let rows = list.chunks(k.max(1) as usize);
            assert!(rows.into_iter().all(|s| s.is_sorted_by(|a, b| a >= b && *b >= 0.0)));
            near(&linalg::svdvals(a).expect("a matrix"), &s, "svdvals");
        }
    });
}

#[test]
fn eigenvectors_belong_to_their_values() {
    for_each(true, |a| {
        let h = a.add(adjoint(a)).expect("square");
        for triangle in [Triangle::Lower, Triangle::Upper] {
            let (w, v) = linalg::eigh_with(&h, triangle).expect("square");
            near(&h.matmul(&v).unwrap(), &v.multiply(w.expand_dims([-2]).unwrap()).unwrap(), "h v");
            orthonormal(&v, "v");
            near(&linalg::eigvalsh_with(&h, triangle).expect("square"), &w, "eigvalsh");
        }
        if a.len() > 10_000 {
            return;
        }
        let (w, v) = linalg::eig(a).expect("square");
        assert_eq!((w.dtype().kind(), v.dtype().kind()), (Kind::Complex, Kind::Complex));
        let scaled = v.multiply(w.expand_dims([-2]).unwrap()).unwrap();
        near(&a.astype(v.dtype()).matmul(&v).unwrap(), &scaled, "a v");
        let lengths = linalg::vector_norm_with(&v, 2, axis([-2])).unwrap();
        near(&lengths, &np::ones(lengths.shape(), lengths.dtype()), "lengths");
        let sum = |x: &Array| x.sum_axis(-1).unwrap();
        near(&sum(&w), &linalg::trace(a, 0).unwrap().astype(w.dtype()), "sum of eigenvalues");
        near(&sum(&linalg::eigvals(a).unwrap()), &sum(&w), "eigvals");
    });
}

#[test]
fn triangular_factors_give_back_the_matrix() {
    for_each(false, |a| {
        let (p, l, u) = linalg::lu(a).expect("a matrix");
        near(&p.matmul(&l).unwrap().matmul(&u).unwrap(), a, "p l u");
        assert!(l.abs().le(1.5).unwrap().all().item::<bool>().unwrap());
    });
    for_each(true, |a| {
        let n = a.shape()[a.ndim() - 1];
        let b = random(&[n, 3], a.dtype(), 9);
        let unit = np::eye_with(n, n, 0, a.dtype()).unwrap();
        // Far from singular.
        let a = &a.add(unit.multiply(n as f64).unwrap()).unwrap();
        let (lu, pivots) = linalg::lu_factor(a).expect("square");
        for (form, of) in [
            (Transpose::No, a.clone()),
            (Transpose::Plain, a.mt().unwrap()),
            (Transpose::Conjugate, adjoint(a)),
        ] {
            let x = linalg::lu_solve_with(&lu, &pivots, &b, form).expect("it fits");
            let want = linalg::solve(&of, &b).expect("it fits");
            near(&of.matmul(&x).unwrap(), &b.broadcast_to(x.shape()).unwrap(), "lu_solve");
            near(&of.matmul(&want).unwrap(), &b.broadcast_to(x.shape()).unwrap(), "solve");
        }
        near(&linalg::inv(a).unwrap().matmul(a).unwrap(), &unit.broadcast_to(a.shape()).unwrap(), "inv");
        let h = a.matmul(adjoint(a)).unwrap().add(&unit).unwrap();
        let l = linalg::cholesky(&h).expect("square");
        near(&l.matmul(adjoint(&l)).unwrap(), &h, "l lh");
        let u = linalg::cholesky_with(&h, Triangle::Upper).expect("square");
        near(&u, &adjoint(&l), "u");
        let well = l.add(&unit).unwrap();
        for (triangle, t) in [(Triangle::Lower, &well), (Triangle::Upper, &adjoint(&well))] {
            let forms = [(Transpose::No, t.clone()), (Transpose::Plain, t.mt().unwrap())];
            for (form, of) in forms.into_iter().chain([(Transpose::Conjugate, adjoint(t))]) {
                let x = linalg::solve_triangular_with(t, &b, triangle, form, false).expect("it fits");
                near(&of.matmul(&x).unwrap(), &b.broadcast_to(x.shape()).unwrap(), "triangular");
            }
        }
    });
}

#[test]
fn lu_of_singular_matrices_is_exact() -> Result<()> {
    for dtype in FLOATS {
        let a = np::array![[0.0, 1.0, 2.0], [0.0, 3.0, 4.0], [0.0, 6.0, 8.0]].astype(dtype);
        for a in [a.clone(), a.t(), np::zeros([3, 3], dtype), np::ones([3, 2], dtype)] {
            let (p, l, u) = linalg::lu(&a)?;
            near(&p.matmul(&l)?.matmul(&u)?, &a, "p l u");
        }
        assert_eq!(values(&linalg::det(&a)?), [c128::default()]);
        // A pivot whose inverse overflows.
        let tiny = np::array![[1e-310]];
        assert_eq!(linalg::lu(&tiny)?.2.item::<f64>()?, 1e-310);
    }
    Ok(())
}

#[test]
fn errors_name_the_matrix() -> Result<()> {
    let mut a = np::eye(3).broadcast_to([2, 4, 3, 3])?.copy();
    a.set(s![1, 2], 0.0)?;
    for (name, result) in [
        ("inv", linalg::inv(&a)),
        ("solve", linalg::solve(&a, np::ones([3], DType::F64))),
        ("cholesky", linalg::cholesky(&a)),
        ("solve_triangular", linalg::solve_triangular(&a, &np::ones([3], DType::F64), Triangle::Lower)),
    ] {
        let error = result?.eval().unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::LinAlg { batch: 6, .. }), "{error}");
        assert_eq!(error.operation(), name);
        assert!(error.location().file().ends_with("linalg.rs"), "{error}");
    }
    let (lu, pivots) = linalg::lu_factor(&np::eye(3))?;
    let error = linalg::lu_solve(&lu, &pivots.astype(DType::F64), &np::ones([3], DType::F64)).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::DType { .. }), "{error}");
    for bad in [f64::NAN, f64::INFINITY] {
        let mut a = np::eye(40).copy();
        a.set(s![7, 3], bad)?;
        let refused = |x: Array| matches!(x.eval().unwrap_err().kind(), ErrorKind::LinAlg { .. });
        assert!(refused(linalg::svdvals(&a)?) && refused(linalg::eigvals(&a)?));
        assert!(refused(linalg::eigh(&a)?.0) && refused(linalg::cholesky(&a)?));
        // These are what comes out, if not much.
        for x in [linalg::qr(&a)?.0, linalg::det(&a)?, linalg::expm(&a)?, linalg::lu(&a)?.1] {
            x.eval()?;
        }
        let _ = (linalg::inv(&a)?.eval(), linalg::solve(&a, np::ones([40], DType::F64))?.eval());
    }
    let kinds = [
        linalg::inv(&np::ones([2, 3], DType::F64)).unwrap_err(),
        linalg::inv(&np::ones([3], DType::F64)).unwrap_err(),
        linalg::solve(&np::eye(3), np::ones([2], DType::F64)).unwrap_err(),
        np::dot(np::ones([2], DType::F64), np::ones([3], DType::F64)).unwrap_err(),
        np::cross(np::ones([2], DType::F64), np::ones([2], DType::F64)).unwrap_err(),
        linalg::multi_dot(&[&np::eye(3), &np::eye(2)]).unwrap_err(),
        linalg::tensorsolve(&np::eye(3), &np::ones([2], DType::F64)).unwrap_err(),
    ];
    for error in kinds {
        assert!(matches!(error.kind(), ErrorKind::Shape { .. }), "{error}");
    }
    Ok(())
}

#[test]
fn bits_do_not_depend_on_threads() -> Result<()> {
    let (a, small) = (random(&[280, 260], DType::F64, 3), random(&[500, 12, 12], DType::C64, 4));
    let square = random(&[280, 280], DType::F64, 5);
    let h = square.add(square.t())?;
    let definite = square.matmul(square.t())?.add(np::eye(280))?;
    let all = || -> Result<Vec<Vec<c128>>> {
        let (q, r) = linalg::qr(&a)?;
        let (u, s, vh) = linalg::svd_with(&a, false)?;
        let (w, v) = linalg::eigh(&h)?;
        let each = [q, r, u, s, vh, w, v, linalg::inv(&square)?, linalg::cholesky(&definite)?];
        let more = [linalg::solve(&square, &a)?, linalg::inv(&small)?, linalg::svd(&small)?.0];
        let bits = |x: &Array| values(x);
        Ok(each.iter().chain(&more).map(bits).collect())
    };
    let alone = settings::with(|s| s.threads = 1, all)?;
    for threads in [2, 7] {
        assert!(settings::with(|s| s.threads = threads, all)? == alone, "{threads} threads");
    }
    Ok(())
}

#[test]
fn half_precision_and_integers() -> Result<()> {
    for dtype in [DType::F16, DType::BF16] {
        let a = np::array![[4.0, 2.0], [2.0, 5.0]].astype(dtype);
        let l = linalg::cholesky(&a)?;
        assert_eq!((l.dtype(), values(&l)[3].re), (dtype, 2.0));
        assert_eq!(linalg::eigh(&a)?.0.dtype(), dtype);
        assert_eq!(linalg::pinv(&a)?.dtype(), dtype);
        assert_eq!(linalg::eig(&a)?.0.dtype(), DType::C64);
    }
    assert_eq!(linalg::inv(&np::array![[2, 0], [0, 4]])?.dtype(), DType::F64);
    assert_eq!(np::dot(2, np::array![1i8, 2])?.dtype(), DType::I8);
    Ok(())
}

#[test]
fn badly_scaled_eigenvalues_are_found() -> Result<()> {
    let a = np::array![[1.0, 1e12], [1e-12, 2.0]];
    let w = linalg::eigvals(&a)?;
    let mut w: Vec<f64> = values(&w).iter().map(|v| v.re).collect();
    w.sort_by(f64::total_cmp);
    let root = 5f64.sqrt() / 2.0;
    assert!((w[0] - (1.5 - root)).abs() < 1e-14 && (w[1] - (1.5 + root)).abs() < 1e-14, "{w:?}");
    Ok(())
}

#[test]
fn forms_with_choices() -> Result<()> {
    let (a, b) = (random(&[3, 4], DType::F64, 1), random(&[3, 4], DType::F64, 2));
    near(&np::vecdot_with(&a, &b, 0)?, &a.multiply(&b)?.sum_axis(0)?, "vecdot");
    near(&np::cross_with(&a, &b, 0)?, &np::cross(a.t(), b.t())?.t(), "cross");
    let t = random(&[2, 3, 4], DType::F64, 3);
    near(&np::trace_with(&t, 1, 2, 0)?, &t.slice(s![1, .., 0])?, "trace");
    assert_eq!(linalg::diagonal(&t, 1)?.shape(), [2, 3]);
    near(&linalg::matrix_norm(&t)?, &linalg::norm_with(&t, Order::Default, axis([1, 2]))?, "matrix_norm");
    near(&linalg::vector_norm(&t), &linalg::norm(&t), "vector_norm");
    let h = a.t().matmul(&a)?.subtract(np::eye(4).multiply(0.3)?)?;
    near(&linalg::pinv_with(&h, 1e-15, true)?, &linalg::inv(&h)?, "pinv");
    let rank = |r: Result<Array>| r?.item::<i64>();
    assert_eq!(rank(linalg::matrix_rank_with(&h, None, None, true))?, 4);
    assert_eq!(rank(linalg::matrix_rank_with(&np::eye(3), Some(2.0), None, false))?, 0);
    assert_eq!(
        rank(linalg::matrix_rank_with(&np::array![[1.0, 0.0], [0.0, 0.1]], None, Some(0.2), false))?,
        1
    );
    assert_eq!(rank(linalg::matrix_rank(&np::zeros([3], DType::F64)))?, 0);
    assert_eq!(rank(linalg::matrix_rank(&np::ones([3], DType::F64)))?, 1);
    let line = linalg::lstsq(&t.slice(s![.., 0, ..2])?, &np::ones([2], DType::F64))?;
    assert_eq!((line.residuals.shape(), line.x.shape(), line.rank), (&[0][..], &[2][..], 2));
    let (lu, pivots) = linalg::lu_factor(&h)?;
    near(&h.matmul(linalg::lu_solve(&lu, &pivots, &h)?)?, &h, "lu_solve");
    let strange = linalg::lu_solve(&lu, &np::full([4], 9i64), &h)?;
    assert!(matches!(strange.eval().unwrap_err().kind(), ErrorKind::LinAlg { .. }));
    Ok(())
}

#[test]
fn hermitian_singular_values() -> Result<()> {
    for dtype in [DType::F32, DType::F64, DType::C64, DType::C128] {
        let a = random(&[3, 5, 5], dtype, 11);
        let mut h = a.add(a.mt()?.conj())?;
        h.set(s![1], np::zeros([5, 5], dtype))?;
        h.set(s![2, 1], 0)?;
        h.set(s![2, .., 1], 0)?;
        let (u, s, vh) = linalg::svd_hermitian(&h)?;
        near(&s, &linalg::svdvals(&h)?, "values");
        near(&linalg::svdvals_hermitian(&h)?, &s, "values alone");
        near(&u.multiply(s.expand_dims([-2])?)?.matmul(&vh)?, &h, "product");
        let one = np::eye(5).broadcast_to([3, 5, 5])?.astype(dtype);
        near(&u.matmul(u.mt()?.conj())?, &one, "u");
        near(&vh.matmul(vh.mt()?.conj())?, &one, "vh");
    }
    assert!(linalg::svd_hermitian(&np::ones([2, 3], DType::F64)).is_err());
    Ok(())
}

#[test]
fn methods_are_the_functions() -> Result<()> {
    let a = np::array![[3, 1], [2, 9]];
    assert_eq!(a.dot(&a)?.to_vec::<i32>()?, np::dot(&a, &a)?.to_vec::<i32>()?);
    assert_eq!(a.trace()?.item::<i64>()?, 12);
    assert_eq!(a.ptp(axis([0]))?.to_vec::<i32>()?, [1, 8]);
    assert_eq!(a.compress(&np::array![false, true], 0)?.to_vec::<i32>()?, [2, 9]);
    let choices = [&np::array![10, 20], &np::array![30, 40]];
    assert_eq!(np::array![1, 0].choose(&choices, np::Bounds::Raise)?.to_vec::<i32>()?, [30, 20]);
    Ok(())
}

#[test]
fn what_is_singular_empty_infinite_or_subnormal() -> Result<()> {
    let (inf, nan) = (f64::INFINITY, f64::NAN);
    let stack = np::array![[[1.0, 2.0], [2.0, 4.0]], [[1.0, 0.0], [0.0, 2.0]], [[nan, 1.0], [1.0, 1.0]]];
    for (order, second) in [(1.0, 2.0), (-1.0, 0.5), (inf, 2.0), (-inf, 0.5)] {
        let found = linalg::cond_with(&stack, Order::P(order))?.to_vec::<f64>()?;
        assert!(found[0] == inf && found[1] == second && found[2].is_nan(), "{order} {found:?}");
    }
    for order in [Order::P(1.0), Order::P(2.0), Order::P(inf), Order::Nuc] {
        for shape in [[0, 3], [3, 0], [0, 0]] {
            let size = linalg::matrix_norm_with(&np::zeros(shape, DType::F64), order, false)?;
            assert_eq!(size.item::<f64>()?, 0.0, "{order:?} {shape:?}");
        }
    }
    let none = np::zeros([0], DType::F64);
    assert_eq!(linalg::norm_with(&none, inf, all_axes())?.item::<f64>()?, 0.0);
    assert!(linalg::norm_with(&none, -inf, all_axes()).is_err());
    let a = np::array![[inf, 0.0], [0.0, 1.0]];
    let (sign, log) = linalg::slogdet(&a)?;
    assert_eq!((sign.item::<f64>()?, log.item::<f64>()?), (1.0, inf));
    assert_eq!(linalg::det(&a)?.item::<f64>()?, inf);
    assert_eq!(linalg::det(&np::array![[0.0, inf], [1.0, 0.0]])?.item::<f64>()?, -inf);
    assert_eq!(linalg::det(&np::array![[inf, 0.0], [0.0, 0.0]])?.item::<f64>()?, 0.0);
    for (a, b) in [([[1e-310, 0.0], [0.0, 1.0]], [1e-310, 1.0]), ([[0.0, 1.0], [1e-310, 0.0]], [1.0, 1e-310])]
    {
        let (a, b) = (Array::from_shape_vec([2, 2], a.concat())?, Array::from_slice(&b));
        assert_eq!(linalg::solve(&a, &b)?.to_vec::<f64>()?, [1.0, 1.0]);
    }
    let (a, b) = (np::array![[1e-310, 0.0], [1e-310, 1.0]], np::array![1e-310, 1.0]);
    assert_eq!(linalg::solve_triangular(&a, &b, Triangle::Lower)?.to_vec::<f64>()?, [1.0, 1.0]);
    Ok(())
}
