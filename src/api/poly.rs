//! Polynomials as arrays of coefficients, the highest power first: NumPy's older functions.
//!
//! `polynomial::Polynomial` is the newer form, whose lowest power comes first.

use super::array::Array;
use super::create::{arange, with_device, zeros, zeros_like};
use super::editing::{Trim, trim_zeros_with};
use super::linalg::{eigvals, lstsq_with};
use super::parts::{joined, part};
use super::signal::{Overlap, convolve};
use crate::base::dtype::{DType, Kind, c64, c128};
use crate::base::error::{Error, ErrorKind, Result};
use crate::base::index::Index;
use crate::base::promote::result_type;
use crate::base::shape::Shape;
use crate::device::Device;
use crate::host::polynomial as host;

/// An error of a shape.
#[track_caller]
fn shape(name: &'static str, a: &Array, why: &str) -> Error {
    Error::shape(name, a.shape(), why.to_string())
}

/// Coefficients as an array of one axis; a single number is a constant.
#[track_caller]
fn coefficients(name: &'static str, p: &Array) -> Result<Array> {
    match p.ndim() {
        0 => p.reshape([1]),
        1 => Ok(p.clone()),
        _ => Err(shape(name, p, "coefficients have one axis")),
    }
}

/// The dtype that divisions are done in.
fn inexact(dtype: DType) -> DType {
    if dtype.is_inexact() { dtype } else { DType::F64 }
}

/// The elements as complex numbers.
#[track_caller]
fn numbers(a: &Array) -> Result<Vec<c128>> {
    a.astype(DType::C128).to_vec()
}

/// The values of a polynomial of coefficients `p`, highest power first, at `x`: by Horner's rule, lazily,
/// in the common dtype of both.
///
/// ```
/// use arrayon as np;
/// let p = np::array![3.0, 0.0, 1.0]; // 3 x^2 + 1
/// assert_eq!(np::polyval(&p, &np::array![5.0, 1.0])?.to_vec::<f64>()?, [76.0, 4.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if the coefficients have more than one axis; `DeviceMismatch`.
#[track_caller]
pub fn polyval(p: &Array, x: &Array) -> Result<Array> {
    let p = coefficients("polyval", p)?;
    let mut value = zeros_like(x);
    for i in 0..p.len() as isize {
        value = value.multiply(x)?.add(p.slice([Index::Int(i)])?)?;
    }
    Ok(value)
}

/// The sum of two polynomials.
///
/// ```
/// use arrayon as np;
/// let sum = np::polyadd(&np::array![1, 2], &np::array![9, 5, 4])?;
/// assert_eq!(sum.to_vec::<i32>()?, [9, 6, 6]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if coefficients have more than one axis; `DeviceMismatch`.
#[track_caller]
pub fn polyadd(a: &Array, b: &Array) -> Result<Array> {
    let (a, b) = aligned("polyadd", a, b)?;
    a.add(b)
}

/// The difference of two polynomials.
///
/// # Errors
/// As [`polyadd`].
#[track_caller]
pub fn polysub(a: &Array, b: &Array) -> Result<Array> {
    let (a, b) = aligned("polysub", a, b)?;
    a.subtract(b)
}

/// Both with as many coefficients as the longer one has.
#[track_caller]
fn aligned(name: &'static str, a: &Array, b: &Array) -> Result<(Array, Array)> {
    let (a, b) = (coefficients(name, a)?, coefficients(name, b)?);
    let n = a.len().max(b.len());
    let longer = |p: Array| {
        if p.len() == n { Ok(p) } else { joined(name, &[&zeros([n - p.len()], p.dtype()), &p], 0) }
    };
    Ok((longer(a)?, longer(b)?))
}

/// The product of two polynomials without their leading zeros, which are looked for at once; no
/// coefficients are those of 0.
///
/// ```
/// use arrayon as np;
/// let product = np::polymul(&np::array![1, 2, 3], &np::array![9, 5, 1])?;
/// assert_eq!(product.to_vec::<i32>()?, [9, 23, 38, 17, 3]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if coefficients have more than one axis; `DeviceMismatch`; those of the evaluation.
#[track_caller]
pub fn polymul(a: &Array, b: &Array) -> Result<Array> {
    let trimmed = |p: &Array| {
        let p = trim_zeros_with(&coefficients("polymul", p)?, Trim::Front, None)?;
        if p.is_empty() { joined("polymul", &[&p, &zeros([1], p.dtype())], 0) } else { Ok(p) }
    };
    convolve(&trimmed(a)?, &trimmed(b)?, Overlap::Full)
}

/// Quotient and remainder of two polynomials, computed at once: how many coefficients the remainder has
/// depends on them. Leading ones of at most 1e-8 are dropped, as by NumPy.
///
/// ```
/// use arrayon as np;
/// let (quotient, rest) = np::polydiv(&np::array![3.0, 5.0, 2.0], &np::array![2.0, 1.0])?;
/// assert_eq!(quotient.to_vec::<f64>()?, [1.5, 1.75]);
/// assert_eq!(rest.to_vec::<f64>()?, [0.25]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if coefficients have more than one axis, or there are none; those of the evaluation.
#[track_caller]
pub fn polydiv(u: &Array, v: &Array) -> Result<(Array, Array)> {
    let (u, v) = (coefficients("polydiv", u)?, coefficients("polydiv", v)?);
    for p in [&u, &v] {
        if p.is_empty() {
            return Err(shape("polydiv", p, "a polynomial has a coefficient"));
        }
    }
    let dtype = inexact(result_type([u.dtype(), v.dtype()], None));
    let both = if dtype.kind() == Kind::Complex {
        let (u, v) = (numbers(&u)?, numbers(&v)?);
        let inverse = c128::new(1.0, 0.0) / v[0];
        let (q, r) = host::divide(&u, &v, inverse, c128::default(), |z| z.norm() <= 1e-8);
        (Array::from_vec(q), Array::from_vec(r))
    } else {
        let (u, v) = (reals(&u)?, reals(&v)?);
        let (q, r) = host::divide(&u, &v, 1.0 / v[0], 0.0, |x: f64| x.abs() <= 1e-8);
        (Array::from_vec(q), Array::from_vec(r))
    };
    Ok((both.0.astype(dtype), both.1.astype(dtype)))
}

/// The elements as real numbers.
#[track_caller]
fn reals(a: &Array) -> Result<Vec<f64>> {
    a.astype(DType::F64).to_vec()
}

/// The `m`th derivative of a polynomial; no coefficients if none are left.
///
/// ```
/// use arrayon as np;
/// let p = np::array![1i64, 1, 1, 1];
/// assert_eq!(np::polyder(&p, 1)?.to_vec::<i64>()?, [3, 2, 1]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if the coefficients have more than one axis.
#[track_caller]
pub fn polyder(p: &Array, m: usize) -> Result<Array> {
    let mut p = coefficients("polyder", p)?;
    for _ in 0..m {
        let n = p.len().saturating_sub(1);
        p = part(&p, 0, 0, Some(n))?.multiply(arange(n, 0, -1)?)?;
    }
    Ok(p)
}

/// The `m`th antiderivative of a polynomial, whose constants of integration `k` are those of each step:
/// one for all steps, one for each (more are ignored), or none for zeros.
///
/// ```
/// use arrayon as np;
/// let p = np::array![3.0, 2.0, 1.0];
/// assert_eq!(np::polyint(&p, 1, &[5.0])?.to_vec::<f64>()?, [1.0, 1.0, 1.0, 5.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if the coefficients have more than one axis; `Value` if there are neither no constants, nor one,
/// nor `m`.
#[track_caller]
pub fn polyint(p: &Array, m: usize, k: &[f64]) -> Result<Array> {
    let mut p = coefficients("polyint", p)?;
    if k.len() > 1 && k.len() < m {
        let why = format!("{} constants for {m} integrations", k.len());
        return Err(Error::value("polyint", why));
    }
    for step in 0..m {
        let constant = if k.len() == 1 { k[0] } else { k.get(step).copied().unwrap_or(0.0) };
        let raised = p.divide(arange(p.len(), 0, -1)?)?;
        let constant = Array::scalar(constant).reshape([1])?.astype(raised.dtype());
        p = joined("polyint", &[&raised, &constant], 0)?;
    }
    Ok(p)
}

/// The roots of a polynomial, computed at once as eigenvalues of its companion matrix: complex128
/// (complex64 of single precision) whatever they are, as many as the degree, in no particular order.
///
/// ```
/// use arrayon as np;
/// let mut roots = np::roots(&np::array![1.0, -3.0, 2.0])?.to_vec::<np::c128>()?;
/// roots.sort_by(|a, b| a.re.total_cmp(&b.re));
/// assert!((roots[0].re - 1.0).abs() < 1e-14 && (roots[1].re - 2.0).abs() < 1e-14);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if the coefficients have not one axis; `LinAlg` if they are not finite; those of the evaluation.
#[track_caller]
pub fn roots(p: &Array) -> Result<Array> {
    if p.ndim() != 1 {
        return Err(shape("roots", p, "coefficients have one axis"));
    }
    let single = matches!(p.dtype(), DType::F16 | DType::BF16 | DType::F32 | DType::C64);
    let list = numbers(p)?;
    let used = |c: &c128| *c != c128::default();
    let (first, last) = (list.iter().position(used), list.iter().rposition(used));
    let mut found = vec![];
    if let (Some(first), Some(last)) = (first, last) {
        found = companion_roots("roots", &list[first..=last])?;
        found.resize(found.len() + list.len() - 1 - last, c128::default());
    }
    Ok(if single {
        Array::from_vec(found.iter().map(|z| c64::new(z.re as f32, z.im as f32)).collect())
    } else {
        Array::from_vec(found)
    })
}

/// The roots of a polynomial, highest power first, whose first and last coefficients are not zero: the
/// eigenvalues of its companion matrix.
#[track_caller]
pub(super) fn companion_roots(name: &'static str, p: &[c128]) -> Result<Vec<c128>> {
    let n = p.len() - 1;
    if p.iter().any(|c| !(c.re.is_finite() && c.im.is_finite())) {
        return Err(Error::new(name, ErrorKind::LinAlg { batch: 0, why: NOT_FINITE }));
    }
    let mut companion = vec![c128::default(); n * n];
    for j in 0..n {
        companion[j] = -p[j + 1] / p[0];
        if j + 1 < n {
            companion[(j + 1) * n + j] = c128::new(1.0, 0.0);
        }
    }
    eigenvalues(&companion, n)
}

/// The eigenvalues of a square matrix, on the host; complex ones of a real matrix come in pairs.
#[track_caller]
fn eigenvalues(a: &[c128], n: usize) -> Result<Vec<c128>> {
    with_device(Device::Cpu, || {
        let matrix = if a.iter().all(|z| z.im == 0.0) {
            Array::from_shape_vec([n, n], a.iter().map(|z| z.re).collect())?
        } else {
            Array::from_shape_vec([n, n], a.to_vec())?
        };
        eigvals(&matrix)?.to_vec()
    })
}

const NOT_FINITE: &str = "has numbers that are not finite";

/// The coefficients of the polynomial with these roots, or of the characteristic polynomial of a square
/// matrix; computed at once. They are real where complex roots come in conjugate pairs.
///
/// ```
/// use arrayon as np;
/// assert_eq!(np::poly(&np::array![1.0, 2.0])?.to_vec::<f64>()?, [1.0, -3.0, 2.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if there are neither roots nor a square matrix; `LinAlg` if a matrix' eigenvalues cannot be
/// found; those of the evaluation.
#[track_caller]
pub fn poly(a: &Array) -> Result<Array> {
    let list = match *a.shape() {
        [n, m] if n == m && n > 0 => eigenvalues(&numbers(a)?, n)?,
        [] | [_] => numbers(&coefficients("poly", a)?)?,
        _ => return Err(shape("poly", a, "neither roots nor a square matrix")),
    };
    let mut p = vec![c128::new(1.0, 0.0)];
    for root in &list {
        p.push(c128::default());
        for i in (1..p.len()).rev() {
            let before = p[i - 1];
            p[i] -= root * before;
        }
    }
    let sorted = |turn: fn(c128) -> c128| {
        let mut list: Vec<c128> = list.iter().map(|&z| turn(z)).collect();
        list.sort_by(|a, b| {
            (a.re + 0.0).total_cmp(&(b.re + 0.0)).then((a.im + 0.0).total_cmp(&(b.im + 0.0)))
        });
        list
    };
    let real = sorted(|z| z) == sorted(|z| z.conj());
    let single = matches!(a.dtype(), DType::F32 | DType::C64 | DType::F16 | DType::BF16);
    let dtype = match (real, single) {
        (true, true) => DType::F32,
        (true, false) => DType::F64,
        (false, true) => DType::C64,
        (false, false) => DType::C128,
    };
    Ok(Array::from_vec(p).astype(dtype))
}

/// Choices of [`polyfit_with`]: weights of the points, and the least singular value that counts.
#[derive(Clone, Default)]
pub struct Fit {
    pub(super) weights: Option<Array>,
    pub(super) rcond: Option<f64>,
}

impl Fit {
    /// Equal weights, and NumPy's least singular value: the number of points times the epsilon of `x`.
    #[must_use]
    pub fn new() -> Fit {
        Fit::default()
    }

    /// A weight for each point, which its distance is multiplied by before it is squared.
    #[must_use]
    pub fn weights(mut self, weights: &Array) -> Fit {
        self.weights = Some(weights.clone());
        self
    }

    /// The least singular value that counts, relative to the largest.
    #[must_use]
    pub fn rcond(mut self, rcond: f64) -> Fit {
        self.rcond = Some(rcond);
        self
    }
}

/// What [`polyfit_with`] finds.
#[derive(Clone)]
pub struct Fitted {
    /// The coefficients, highest power first; of several columns of values a column each.
    pub coefficients: Array,
    /// Sums of squared distances, one for each column; none if the rank is too low, or nothing is left.
    pub residuals: Array,
    /// The rank of the scaled matrix of powers: below `deg + 1` the fit is not unique.
    pub rank: usize,
    /// Its singular values.
    pub singular_values: Array,
    /// The least one that counts, relative to the largest.
    pub rcond: f64,
}

/// The polynomial of a degree that is nearest to points in the sense of least squares, highest power first;
/// computed at once, in float64.
///
/// The columns of the matrix of powers are scaled and it is solved by its singular values, as in NumPy.
///
/// ```
/// use arrayon as np;
/// let x = np::array![0.0, 1.0, 2.0, 3.0];
/// let line = np::polyfit(&x, &(&x * 2.0 + 1.0), 1)?.to_vec::<f64>()?;
/// assert!((line[0] - 2.0).abs() < 1e-14 && (line[1] - 1.0).abs() < 1e-14);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if `x` has not one axis or no elements, or if `y` or the weights do not match it; `DType` for
/// complex numbers; `LinAlg` if numbers are not finite; those of the evaluation.
#[track_caller]
pub fn polyfit(x: &Array, y: &Array, degree: usize) -> Result<Array> {
    Ok(polyfit_with(x, y, degree, &Fit::new())?.coefficients)
}

/// As [`polyfit`], with choices, and with what else is known of the fit.
///
/// # Errors
/// As [`polyfit`].
#[track_caller]
pub fn polyfit_with(x: &Array, y: &Array, degree: usize, choice: &Fit) -> Result<Fitted> {
    fitted("polyfit", x, y, degree, choice, |x, row| {
        row.push(1.0);
        for k in 0..degree {
            row.push(row[k] * x);
        }
        row.reverse();
    })
}

/// A fit by functions, of which `powers` writes a row of values for an abscissa.
#[track_caller]
pub(super) fn fitted(
    name: &'static str,
    x: &Array,
    y: &Array,
    degree: usize,
    choice: &Fit,
    powers: impl Fn(f64, &mut Vec<f64>),
) -> Result<Fitted> {
    if x.ndim() != 1 || x.is_empty() {
        return Err(shape(name, x, "abscissas have one axis and are not none"));
    }
    if !matches!(y.ndim(), 1 | 2) || y.shape()[0] != x.len() {
        return Err(shape(name, y, "values are as many as abscissas, in one or more columns"));
    }
    let dtype = inexact(result_type([x.dtype(), y.dtype()], None));
    if dtype.kind() == Kind::Complex {
        let why = "points are real".to_string();
        return Err(Error::dtype(name, &[x.dtype(), y.dtype()], why));
    }
    let rows = x.len();
    let columns = y.len() / rows;
    let mut matrix = Vec::with_capacity(rows * (degree + 1));
    let mut row = Vec::new();
    for x in reals(x)? {
        row.clear();
        powers(x, &mut row);
        matrix.extend_from_slice(&row);
    }
    let mut values = reals(y)?;
    if let Some(weights) = &choice.weights {
        if weights.shape() != [rows] {
            return Err(shape(name, weights, "a weight for each point"));
        }
        for (i, w) in reals(weights)?.into_iter().enumerate() {
            matrix[i * (degree + 1)..][..degree + 1].iter_mut().for_each(|x| *x *= w);
            values[i * columns..][..columns].iter_mut().for_each(|x| *x *= w);
        }
    }
    // That of the abscissas, in which they were rounded.
    let epsilon = match x.dtype() {
        DType::F32 => f32::EPSILON.into(),
        DType::F16 => 2f64.powi(-10),
        DType::BF16 => 2f64.powi(-7),
        _ => f64::EPSILON,
    };
    let rcond = choice.rcond.unwrap_or(rows as f64 * epsilon);
    solved(name, matrix, [rows, degree + 1], values, y, rcond)
}

/// The least squares solution of a matrix for columns of values, on the host: its columns are scaled to
/// length 1 before, as in NumPy.
#[track_caller]
fn solved(
    name: &'static str,
    mut matrix: Vec<f64>,
    [rows, n]: [usize; 2],
    values: Vec<f64>,
    y: &Array,
    rcond: f64,
) -> Result<Fitted> {
    if matrix.iter().chain(&values).any(|x| !x.is_finite()) {
        return Err(Error::new(name, ErrorKind::LinAlg { batch: 0, why: NOT_FINITE }));
    }
    let lengths: Vec<f64> = (0..n)
        .map(|j| matrix.iter().skip(j).step_by(n).map(|x| x * x).sum::<f64>().sqrt())
        .map(|length| if length == 0.0 { 1.0 } else { length })
        .collect();
    matrix.chunks_exact_mut(n).for_each(|row| row.iter_mut().zip(&lengths).for_each(|(x, l)| *x /= l));
    let columns = values.len() / rows;
    let (found, mut coefficients) = with_device(Device::Cpu, || {
        let matrix = Array::from_shape_vec([rows, n], matrix)?;
        let found = lstsq_with(&matrix, &Array::from_shape_vec([rows, columns], values)?, Some(rcond))?;
        let coefficients: Vec<f64> = found.x.to_vec()?;
        Ok((found, coefficients))
    })?;
    if columns > 0 {
        let rows = coefficients.chunks_exact_mut(columns);
        rows.zip(&lengths).for_each(|(row, l)| row.iter_mut().for_each(|x| *x /= l));
    }
    let shape: Shape = if y.ndim() == 1 { [n].into() } else { [n, columns].into() };
    Ok(Fitted {
        coefficients: Array::from_shape_vec(shape, coefficients)?,
        residuals: Array::from_vec(found.residuals.to_vec::<f64>()?),
        rank: found.rank,
        singular_values: Array::from_vec(found.s.to_vec::<f64>()?),
        rcond,
    })
}
