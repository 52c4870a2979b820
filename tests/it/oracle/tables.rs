//! Calls of functions with their results, as `scripts/reference/calls.py` writes them.

use arrayon::{Array, DType, ErrorKind, Kind, Result, c128};

/// An argument: a word that may be an array or a number.
#[derive(Clone, Copy)]
pub(crate) struct Arg(pub(crate) &'static str);

impl Arg {
    /// The array that it is.
    pub(crate) fn array(self) -> Array {
        let mut words = self.0.split(':');
        let mut word = || words.next().unwrap_or_else(|| panic!("{} is no array", self.0));
        let (dtype, shape, values) = (word(), word(), word());
        let dtype = DType::from_name(dtype).unwrap_or_else(|| panic!("{dtype} is no dtype"));
        let shape: Vec<usize> = match shape {
            "s" => vec![],
            _ => shape.split('x').map(|n| n.parse().expect("a length")).collect(),
        };
        let values = values.split(',').filter(|v| !v.is_empty());
        if dtype.is_integer() {
            let values: Vec<i64> = values.map(|v| v.parse().expect("an integer")).collect();
            return Array::from_shape_vec(shape, values).expect("as many as its shape").astype(dtype);
        }
        let number = |v: &str| v.parse::<f64>().expect("a number");
        let complex = |v: &str| {
            let (re, im) = v.split_once('&').unwrap_or((v, "0"));
            c128::new(number(re), number(im))
        };
        let values: Vec<c128> = values.map(complex).collect();
        Array::from_shape_vec(shape, values).expect("as many as its shape").astype(dtype)
    }

    /// The array that it is, if it is one.
    pub(crate) fn maybe(self) -> Option<Array> {
        (self.0 != "-").then(|| self.array())
    }

    /// The numbers of an array of one axis.
    pub(crate) fn floats(self) -> Vec<f64> {
        self.array().astype(DType::F64).to_vec().expect("numbers")
    }

    /// The number that it is.
    pub(crate) fn number<T: std::str::FromStr>(self) -> T {
        self.0.parse().unwrap_or_else(|_| panic!("{} is no number", self.0))
    }
}

/// The elements as complex numbers.
fn numbers(a: &Array) -> Vec<c128> {
    a.astype(DType::C128).to_vec().unwrap()
}

/// Compares an array with NumPy's: dtype, shape, and values relative to the largest.
fn compare(line: &str, got: &Array, want: &Array, near: f64) {
    assert_eq!((got.dtype(), got.shape()), (want.dtype(), want.shape()), "{line}");
    let single = want.dtype().kind() == Kind::Float && want.itemsize() < 8 || want.dtype() == DType::C64;
    let near = if single { near.max(1e-6) } else { near };
    let (got, want) = (numbers(got), numbers(want));
    let finite = want.iter().map(|z: &c128| z.norm()).filter(|x| x.is_finite());
    let unit = finite.fold(1e-300, f64::max);
    for (g, w) in got.iter().zip(&want) {
        let same = |g: f64, w: f64| g == w || g.is_nan() && w.is_nan();
        let close = (g - w).norm() <= near * unit || same(g.re, w.re) && same(g.im, w.im);
        assert!(close, "{line}: {g}, not {w}");
    }
}

/// Runs all calls of a file: `call` gives the results of a name and its arguments, and how near they are
/// to be.
pub(crate) fn check(text: &'static str, call: impl Fn(&str, &[Arg]) -> Result<(Vec<Array>, f64)>) -> usize {
    let mut count = 0;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        count += 1;
        if let Some((told, error)) = line.split_once(" ! ") {
            let mut words = told.split(' ');
            let name = words.next().expect("a name");
            let args: Vec<Arg> = words.map(Arg).collect();
            let Err(found) = call(name, &args) else { panic!("{line}: no error") };
            let kinds: &[&str] = match found.kind() {
                ErrorKind::Axis { .. } => &["AxisError", "ValueError", "IndexError"],
                ErrorKind::Shape { .. } | ErrorKind::Broadcast { .. } => {
                    &["ValueError", "TypeError", "LinAlgError", "AxisError"]
                }
                ErrorKind::Cast { .. } => &["TypeError"],
                ErrorKind::Value { .. } => &["ValueError", "TypeError"],
                other => panic!("{line}: {other:?}"),
            };
            assert!(kinds.contains(&error), "{line}: {found}");
            continue;
        }
        let (told, result) = line.split_once(" = ").expect("a result");
        let mut words = told.split(' ');
        let name = words.next().expect("a name");
        let args: Vec<Arg> = words.map(Arg).collect();
        let (got, near) = call(name, &args).unwrap_or_else(|e| panic!("{line}: {e}"));
        let arrays: Vec<&str> = result.split(' ').filter(|word| word.contains(':')).collect();
        assert_eq!(got.len(), arrays.len(), "{line}");
        for (got, want) in got.iter().zip(arrays) {
            compare(line, got, &Arg(want).array(), near);
        }
    }
    count
}
