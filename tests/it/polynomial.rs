//! Polynomials beside NumPy's.

use super::oracle::tables::{self, Arg};
use arrayon::polynomial::Polynomial;
use arrayon::{self as np, Array, DType, ErrorKind, Fit, Result, c128};

const DATA: &str = include_str!("../data/polynomial.txt");

/// A polynomial of coefficients, domain and window.
fn polynomial(args: &[Arg]) -> Polynomial {
    let pair = |arg: Arg| <[f64; 2]>::try_from(arg.floats()).expect("two numbers");
    Polynomial::new(args[0].floats()).domain(pair(args[1])).window(pair(args[2]))
}

fn array(p: &Polynomial) -> Array {
    Array::from_slice(p.coef())
}

/// Complex numbers in the order of the file's.
fn ordered(roots: &Array) -> Array {
    let mut list = roots.astype(DType::C128).to_vec::<c128>().unwrap();
    let key = |x: f64| (x * 1e9).round() + 0.0;
    list.sort_by(|a, b| key(a.re).total_cmp(&key(b.re)).then(key(a.im).total_cmp(&key(b.im))));
    Array::from_vec(list).astype(roots.dtype())
}

fn fit(arg: Arg, rcond: Option<f64>) -> Fit {
    let fit = arg.maybe().map_or(Fit::new(), |weights| Fit::new().weights(&weights));
    rcond.map_or(fit.clone(), |rcond| fit.rcond(rcond))
}

/// Calls a function by name.
fn call(name: &str, args: &[Arg]) -> Result<(Vec<Array>, f64)> {
    let a = |k: usize| args[k].array();
    let one = |a: Array| vec![a];
    let p = |k: usize| polynomial(&args[k..]);
    let other = || {
        let mut words = args.to_vec();
        words[0] = args[3];
        polynomial(&words)
    };
    let mut near = 1e-13;
    let result = match name {
        "polyval" => one(np::polyval(&a(0), &a(1))?),
        "polyadd" => one(np::polyadd(&a(0), &a(1))?),
        "polysub" => one(np::polysub(&a(0), &a(1))?),
        "polymul" => one(np::polymul(&a(0), &a(1))?),
        "polydiv" => {
            let (quotient, rest) = np::polydiv(&a(0), &a(1))?;
            vec![quotient, rest]
        }
        "polyder" => one(np::polyder(&a(0), args[1].number())?),
        "polyint" => {
            let constants = args[2].0.split(',').filter(|k| *k != "none").map(|k| k.parse().unwrap());
            one(np::polyint(&a(0), args[1].number(), &constants.collect::<Vec<f64>>())?)
        }
        "roots" => {
            near = 1e-7;
            one(ordered(&np::roots(&a(0))?))
        }
        "poly" => one(np::poly(&a(0))?),
        "polyfit" => {
            near = 1e-8;
            let choice = fit(args[3], (args[4].0 != "-").then(|| args[4].number()));
            let fitted = np::polyfit_with(&a(0), &a(1), args[2].number(), &choice)?;
            assert!(fitted.rank <= fitted.singular_values.len());
            vec![fitted.coefficients, fitted.residuals, fitted.singular_values]
        }
        "eval" => one(p(0).eval(&a(3))?),
        "deriv" => one(array(&p(0).deriv(args[3].number()))),
        "integ" => one(array(&p(0).integ_from(args[3].number(), args[4].number()))),
        "convert" => one(array(&p(0).convert())),
        "proots" => {
            near = 1e-7;
            one(ordered(&p(0).roots()?))
        }
        "pow" => one(array(&p(0).pow(args[3].number()))),
        "trim" => one(array(&p(0).trim(args[3].number()))),
        "cutdeg" => one(array(&p(0).cutdeg(args[3].number()))),
        "plinspace" => {
            let (x, y) = p(0).linspace(args[3].number())?;
            vec![x, y]
        }
        "divmod" => {
            let (quotient, rest) = p(0).divmod(&other())?;
            vec![array(&quotient), array(&rest)]
        }
        "add" => one(array(&(p(0) + other()))),
        "sub" => one(array(&(&p(0) - &other()))),
        "mul" => one(array(&(p(0) * other()))),
        "fit" => {
            near = 1e-8;
            let p = Polynomial::fit_with(&a(0), &a(1), args[2].number(), &fit(args[3], None))?;
            let domain = p.linspace(2)?.0;
            vec![array(&p), domain, array(&p.convert())]
        }
        "fromroots" => one(array(&Polynomial::from_roots(&args[0].floats()))),
        "string" => vec![],
        other => panic!("no function is called {other}"),
    };
    Ok((result, near))
}

#[test]
fn results_are_numpys() {
    assert!(tables::check(DATA, call) > 600);
}

#[test]
fn ranks_and_thresholds_are_numpys() {
    let mut count = 0;
    for line in DATA.lines().filter(|line| line.starts_with("polyfit") && line.contains(" = ")) {
        let (told, result) = line.split_once(" = ").unwrap();
        let args: Vec<Arg> = told.split(' ').skip(1).map(Arg).collect();
        let choice = fit(args[3], (args[4].0 != "-").then(|| args[4].number()));
        let got = np::polyfit_with(&args[0].array(), &args[1].array(), args[2].number(), &choice).unwrap();
        let numbers: Vec<&str> = result.split(' ').filter(|word| !word.contains(':')).collect();
        assert_eq!(got.rank, numbers[0].parse::<usize>().unwrap(), "{line}");
        assert!((got.rcond / numbers[1].parse::<f64>().unwrap() - 1.0).abs() < 1e-12, "{line}");
        count += 1;
    }
    assert!(count > 10);
}

#[test]
fn they_print_as_numpys() {
    let mut count = 0;
    for line in DATA.lines().filter(|line| line.starts_with("string")) {
        let (told, want) = line.split_once(" = ").unwrap();
        let args: Vec<Arg> = told.split(' ').skip(1).map(Arg).collect();
        let got = polynomial(&args).to_string();
        assert_eq!(got.replace(' ', "_").replace('\n', "/"), want, "{line}");
        count += 1;
    }
    assert!(count > 40);
}

#[test]
fn roots_of_badly_scaled_polynomials_are_found() {
    let sizes = [1e-6, 1e-3, 1.0, 1e3, 1e6];
    let p = np::poly(&Array::from_slice(&sizes)).unwrap();
    let roots = ordered(&np::roots(&p).unwrap()).to_vec::<c128>().unwrap();
    for (root, size) in roots.iter().zip(sizes) {
        assert!((root - size).norm() < 1e-10 * size, "{root}, not {size}");
    }
    let bad = np::roots(&np::array![1.0, f64::NAN, 2.0]).unwrap_err();
    assert!(matches!(bad.kind(), ErrorKind::LinAlg { .. }), "{bad}");
    assert!(Polynomial::new([1.0, f64::INFINITY, 2.0]).roots().is_err());
}

#[test]
fn polynomials_are_values() {
    let p = Polynomial::new([1.0, 2.0, 3.0]);
    assert_eq!(&p + 1.0, Polynomial::new([2.0, 2.0, 3.0]));
    assert_eq!(p.clone() - 1.0, Polynomial::new([0.0, 2.0, 3.0]));
    assert_eq!(&p * 2.0, Polynomial::new([2.0, 4.0, 6.0]));
    assert_eq!(&p / 2.0, Polynomial::new([0.5, 1.0, 1.5]));
    assert_eq!(-&p, Polynomial::new([-1.0, -2.0, -3.0]));
    assert_eq!(Polynomial::basis(2).coef(), [0.0, 0.0, 1.0]);
    assert_eq!(Polynomial::new([]).coef(), [0.0]);
    assert_eq!(p.degree(), 2);
    assert_eq!(p.integ(1).coef(), [0.0, 1.0, 1.0, 1.0]);
    assert_eq!(p.at(2.0), p.eval(&np::array![2.0]).unwrap().get::<f64>([0]).unwrap());
    let elsewhere = p.clone().domain([0.0, 1.0]);
    assert_ne!(p, elsewhere);
    for result in [p.try_add(&elsewhere), p.try_sub(&elsewhere), p.try_mul(&elsewhere)] {
        assert!(matches!(result.unwrap_err().kind(), ErrorKind::Value { .. }));
    }
    assert!(p.divmod(&Polynomial::new([0.0])).is_err());
}

#[test]
fn arguments_are_checked() {
    let plane = np::ones([2, 2], DType::F64);
    let line = np::array![1.0, 2.0];
    for error in [
        np::polyval(&plane, &line).unwrap_err(),
        np::polyadd(&plane, &line).unwrap_err(),
        np::polymul(&line, &plane).unwrap_err(),
        np::polydiv(&plane, &line).unwrap_err(),
        np::polyfit(&line, &line, 1).map(|_| np::polyfit(&plane, &line, 1)).unwrap().unwrap_err(),
        Polynomial::fit(&line, &plane, 1).unwrap_err(),
    ] {
        assert!(matches!(error.kind(), ErrorKind::Shape { .. }), "{error}");
    }
    let complex = line.astype(DType::C128);
    assert!(matches!(np::polyfit(&complex, &line, 1).unwrap_err().kind(), ErrorKind::DType { .. }));
    assert!(matches!(np::polyint(&line, 3, &[1.0, 2.0]).unwrap_err().kind(), ErrorKind::Value { .. }));
    let nan = np::array![1.0, f64::NAN];
    assert!(matches!(np::polyfit(&line, &nan, 1).unwrap_err().kind(), ErrorKind::LinAlg { .. }));
}

#[test]
fn products_have_no_leading_zeros_of_their_factors() {
    let product = |a: Array, b: Array| np::polymul(&a, &b).unwrap().to_vec::<i32>().unwrap();
    assert_eq!(product(np::array![0, 0, 1, 2], np::array![0, 3]), [3, 6]);
    assert_eq!(product(np::array![0, 0], np::array![1, 2]), [0, 0]);
    assert_eq!(product(np::zeros([0], DType::I32), np::array![1, 2]), [0, 0]);
}
