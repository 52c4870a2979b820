//! Polynomials with a domain, the lowest power first: NumPy's `np.polynomial`.

use super::array::Array;
use super::elementwise::{add, multiply};
use super::poly::{Fit, companion_roots, fitted};
use crate::base::dtype::{DType, c128};
use crate::base::error::{Error, Result};
use crate::host::polynomial as host;
use std::fmt;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// A polynomial of real coefficients, the lowest power first: `sum of coef[k] * t^k`, where `t` is `x` mapped
/// linearly from the domain to the window.
///
/// Both are `[-1, 1]` if not chosen, so that `t` is `x`. Fits map the range of the points to `[-1, 1]`,
/// where powers are told apart best.
///
/// ```
/// use arrayon::polynomial::Polynomial;
/// let p = Polynomial::new([1.0, 2.0, 3.0]);
/// assert_eq!(p.at(2.0), 17.0);
/// assert_eq!((&p * &p).degree(), 4);
/// assert_eq!(p.deriv(1).coef(), [2.0, 6.0]);
/// assert_eq!(p.to_string(), "1.0 + 2.0·x + 3.0·x²");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Polynomial {
    coef: Vec<f64>,
    domain: [f64; 2],
    window: [f64; 2],
}

impl Polynomial {
    /// The polynomial of these coefficients, with domain and window `[-1, 1]`; of none, zero.
    pub fn new(coef: impl Into<Vec<f64>>) -> Polynomial {
        let mut coef = coef.into();
        if coef.is_empty() {
            coef.push(0.0);
        }
        Polynomial { coef, domain: [-1.0, 1.0], window: [-1.0, 1.0] }
    }

    /// The same coefficients on another domain.
    #[must_use]
    pub fn domain(mut self, domain: [f64; 2]) -> Polynomial {
        self.domain = domain;
        self
    }

    /// The same coefficients with another window.
    #[must_use]
    pub fn window(mut self, window: [f64; 2]) -> Polynomial {
        self.window = window;
        self
    }

    /// The polynomial with these real roots, and a first coefficient of 1.
    pub fn from_roots(roots: &[f64]) -> Polynomial {
        let factors = roots.iter().map(|&r| vec![-r, 1.0]);
        Polynomial::new(factors.fold(vec![1.0], |p, factor| product(&p, &factor)))
    }

    /// The power `x^degree`.
    pub fn basis(degree: usize) -> Polynomial {
        let mut coef = vec![0.0; degree + 1];
        coef[degree] = 1.0;
        Polynomial::new(coef)
    }

    /// The least squares fit of a degree to points, on the domain that they span; computed at once.
    ///
    /// ```
    /// use arrayon::{self as np, polynomial::Polynomial};
    /// let x = np::linspace(0.0, 10.0, 50);
    /// let p = Polynomial::fit(&x, &(x.square() * 0.5 - 3.0), 2)?.convert();
    /// assert!((p.coef()[2] - 0.5).abs() < 1e-13 && (p.coef()[0] + 3.0).abs() < 1e-13);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`polyfit`](crate::polyfit); `Shape` too if there is more than one column of values.
    #[track_caller]
    pub fn fit(x: &Array, y: &Array, degree: usize) -> Result<Polynomial> {
        Polynomial::fit_with(x, y, degree, &Fit::new())
    }

    /// As [`Polynomial::fit`], with choices.
    ///
    /// # Errors
    /// As [`Polynomial::fit`].
    #[track_caller]
    pub fn fit_with(x: &Array, y: &Array, degree: usize, choice: &Fit) -> Result<Polynomial> {
        if y.ndim() != 1 {
            let why = "a fit of one polynomial has one column of values".to_string();
            return Err(Error::shape("fit", y.shape(), why));
        }
        let x = x.astype(DType::F64);
        let values = x.to_vec::<f64>()?;
        let mut domain = [f64::INFINITY, f64::NEG_INFINITY];
        values.iter().for_each(|&x| domain = [domain[0].min(x), domain[1].max(x)]);
        if domain[0] == domain[1] {
            domain = [domain[0] - 1.0, domain[1] + 1.0];
        }
        let empty = Polynomial::new([]).domain(domain);
        let (offset, scale) = empty.mapping();
        let found = fitted("fit", &x, &y.astype(DType::F64), degree, choice, |x, row| {
            row.push(1.0);
            for k in 0..degree {
                row.push(row[k] * (offset + scale * x));
            }
        })?;
        Ok(Polynomial { coef: found.coefficients.to_vec()?, ..empty })
    }

    /// The coefficients, lowest power first.
    pub fn coef(&self) -> &[f64] {
        &self.coef
    }

    /// The number of coefficients less one.
    pub fn degree(&self) -> usize {
        self.coef.len() - 1
    }

    /// Offset and scale of the map from the domain to the window, `t = offset + scale * x`.
    pub fn mapping(&self) -> (f64, f64) {
        mapping(self.domain, self.window)
    }

    /// The values at the elements of an array, lazily.
    ///
    /// # Errors
    /// `DType` for complex numbers and bools.
    #[track_caller]
    pub fn eval(&self, x: &Array) -> Result<Array> {
        let (offset, scale) = self.mapping();
        let t = add(multiply(x, scale)?, offset)?;
        let mut value = add(multiply(&t, 0.0)?, self.coef[self.degree()])?;
        for &c in self.coef.iter().rev().skip(1) {
            value = add(multiply(&value, &t)?, c)?;
        }
        Ok(value)
    }

    /// The value at a number.
    pub fn at(&self, x: f64) -> f64 {
        let (offset, scale) = self.mapping();
        let t = offset + scale * x;
        self.coef.iter().rev().fold(0.0, |value, c| value * t + c)
    }

    /// `n` places spaced evenly over the domain, and the values there.
    ///
    /// # Errors
    /// `Shape` if so many numbers are more than memory can address.
    #[track_caller]
    pub fn linspace(&self, n: usize) -> Result<(Array, Array)> {
        let x = super::create::linspace_with(self.domain[0], self.domain[1], n, true)?;
        let y = self.eval(&x)?;
        Ok((x, y))
    }

    /// The roots as complex128, in order of their real parts.
    ///
    /// # Errors
    /// `LinAlg` if coefficients are not finite.
    #[track_caller]
    pub fn roots(&self) -> Result<Array> {
        let coef = trimmed(self.coef.clone());
        let list: Vec<c128> = coef.iter().rev().map(|&c| c128::new(c, 0.0)).collect();
        let zeros = list.iter().rev().take_while(|z| z.re == 0.0).count().min(list.len() - 1);
        let found = companion_roots("roots", &list[..list.len() - zeros])?;
        let (offset, scale) = mapping(self.window, self.domain);
        let all = found.into_iter().chain(std::iter::repeat_n(c128::default(), zeros));
        let mut all: Vec<c128> = all.map(|z| z * scale + offset).collect();
        all.sort_by(|a, b| a.re.total_cmp(&b.re).then(a.im.total_cmp(&b.im)));
        Ok(Array::from_vec(all))
    }

    /// The `m`th derivative.
    #[must_use]
    pub fn deriv(&self, m: usize) -> Polynomial {
        let scale = self.mapping().1;
        let mut coef = self.coef.clone();
        for _ in 0..m {
            coef = coef.iter().enumerate().skip(1).map(|(k, c)| c * scale * k as f64).collect();
        }
        self.with(if coef.is_empty() { vec![0.0] } else { coef })
    }

    /// The `m`th antiderivative that is zero at `x = 0`.
    #[must_use]
    pub fn integ(&self, m: usize) -> Polynomial {
        self.integ_from(m, 0.0)
    }

    /// The `m`th antiderivative that is zero, and of which each derivative below the `m`th is, at a bound.
    #[must_use]
    pub fn integ_from(&self, m: usize, bound: f64) -> Polynomial {
        let scale = self.mapping().1;
        let mut p = self.clone();
        for _ in 0..m {
            let raised = p.coef.iter().enumerate().map(|(k, c)| c / scale / (k + 1) as f64);
            p = self.with(std::iter::once(0.0).chain(raised).collect());
            p.coef[0] = -p.at(bound);
        }
        p
    }

    /// The same function with domain and window `[-1, 1]`: its coefficients are those of powers of `x`.
    #[must_use]
    pub fn convert(&self) -> Polynomial {
        let (offset, scale) = self.mapping();
        let line = [offset, scale];
        let compose = |sum: Vec<f64>, &c: &f64| {
            let mut next = product(&sum, &line);
            next[0] += c;
            next
        };
        Polynomial::new(trimmed(self.coef.iter().rev().fold(vec![], compose)))
    }

    /// Without trailing coefficients of at most `tolerance`.
    #[must_use]
    pub fn trim(&self, tolerance: f64) -> Polynomial {
        let kept = self.coef.iter().rposition(|c| c.abs() > tolerance).map_or(1, |k| k + 1);
        let coef =
            if self.coef[..kept].iter().all(|c| c.abs() <= tolerance) { &[0.0] } else { &self.coef[..kept] };
        self.with(coef.to_vec())
    }

    /// The first terms, up to a degree.
    #[must_use]
    pub fn cutdeg(&self, degree: usize) -> Polynomial {
        self.with(self.coef[..self.coef.len().min(degree + 1)].to_vec())
    }

    /// The `n`th power.
    #[must_use]
    pub fn pow(&self, n: usize) -> Polynomial {
        self.with((0..n).fold(vec![1.0], |p, _| product(&p, &self.coef)))
    }

    /// The sum, the form of `+` that does not panic.
    ///
    /// # Errors
    /// `Value` if domains or windows differ.
    #[track_caller]
    pub fn try_add(&self, other: &Polynomial) -> Result<Polynomial> {
        self.check("add", other)?;
        Ok(self.with(sum(&self.coef, &other.coef, 1.0)))
    }

    /// The difference, the form of `-` that does not panic.
    ///
    /// # Errors
    /// `Value` if domains or windows differ.
    #[track_caller]
    pub fn try_sub(&self, other: &Polynomial) -> Result<Polynomial> {
        self.check("subtract", other)?;
        Ok(self.with(sum(&self.coef, &other.coef, -1.0)))
    }

    /// The product, the form of `*` that does not panic.
    ///
    /// # Errors
    /// `Value` if domains or windows differ.
    #[track_caller]
    pub fn try_mul(&self, other: &Polynomial) -> Result<Polynomial> {
        self.check("multiply", other)?;
        Ok(self.with(product(&self.coef, &other.coef)))
    }

    /// Quotient and remainder.
    ///
    /// ```
    /// use arrayon::polynomial::Polynomial;
    /// let (p, q) = (Polynomial::new([1.0, 2.0, 3.0]), Polynomial::new([3.0, 2.0, 1.0]));
    /// let (quotient, rest) = p.divmod(&q)?;
    /// assert_eq!((quotient.coef(), rest.coef()), (&[3.0][..], &[-8.0, -4.0][..]));
    /// # Ok::<(), arrayon::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Value` if domains or windows differ, or the divisor is zero.
    #[track_caller]
    pub fn divmod(&self, other: &Polynomial) -> Result<(Polynomial, Polynomial)> {
        self.check("divmod", other)?;
        let divisor: Vec<f64> = trimmed(other.coef.clone()).into_iter().rev().collect();
        if divisor == [0.0] {
            return Err(Error::value("divmod", "division by zero"));
        }
        let dividend: Vec<f64> = self.coef.iter().rev().copied().collect();
        let keep = dividend.len().min(divisor.len() - 1).max(1);
        let (mut quotient, mut rest) = host::divide(&dividend, &divisor, 1.0 / divisor[0], 0.0, |_| false);
        // What is above the remainder's degree has been divided away, up to rounding.
        rest.drain(..rest.len() - keep);
        if divisor.len() == 1 {
            rest = vec![0.0];
        }
        quotient.reverse();
        rest.reverse();
        Ok((self.with(trimmed(quotient)), self.with(trimmed(rest))))
    }

    /// Other coefficients on the same domain.
    fn with(&self, coef: Vec<f64>) -> Polynomial {
        Polynomial { coef, domain: self.domain, window: self.window }
    }

    #[track_caller]
    fn check(&self, name: &'static str, other: &Polynomial) -> Result<()> {
        if self.domain == other.domain && self.window == other.window {
            return Ok(());
        }
        let why = "the polynomials have different domains or windows".to_string();
        Err(Error::value(name, why))
    }
}

/// Offset and scale of the linear map from one interval to another.
fn mapping(from: [f64; 2], to: [f64; 2]) -> (f64, f64) {
    let length = from[1] - from[0];
    ((from[1] * to[0] - from[0] * to[1]) / length, (to[1] - to[0]) / length)
}

/// Without trailing zeros, of which one stays.
fn trimmed(mut coef: Vec<f64>) -> Vec<f64> {
    while coef.len() > 1 && coef[coef.len() - 1] == 0.0 {
        coef.pop();
    }
    coef
}

fn sum(a: &[f64], b: &[f64], sign: f64) -> Vec<f64> {
    let at = |p: &[f64], k: usize| p.get(k).copied().unwrap_or(0.0);
    trimmed((0..a.len().max(b.len())).map(|k| at(a, k) + sign * at(b, k)).collect())
}

fn product(a: &[f64], b: &[f64]) -> Vec<f64> {
    let mut out = vec![0.0; (a.len() + b.len()).saturating_sub(1).max(1)];
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            out[i + j] += x * y;
        }
    }
    trimmed(out)
}

/// Implements an operator for polynomials and references to them.
macro_rules! operators {
    ($($trait:ident $method:ident $try:ident;)+) => { $(
        impl $trait for &Polynomial {
            type Output = Polynomial;
            #[track_caller]
            fn $method(self, other: &Polynomial) -> Polynomial {
                self.$try(other).unwrap_or_else(|e| panic!("{e}"))
            }
        }
        impl $trait for Polynomial {
            type Output = Polynomial;
            #[track_caller]
            fn $method(self, other: Polynomial) -> Polynomial {
                (&self).$method(&other)
            }
        }
    )+ };
}
operators! {
    Add add try_add;
    Sub sub try_sub;
    Mul mul try_mul;
}

/// Implements an operator for a polynomial and a number.
macro_rules! by_numbers {
    ($($trait:ident $method:ident |$p:ident, $x:ident| $body:expr;)+) => { $(
        impl $trait<f64> for &Polynomial {
            type Output = Polynomial;
            fn $method(self, $x: f64) -> Polynomial {
                let $p = self;
                $body
            }
        }
        impl $trait<f64> for Polynomial {
            type Output = Polynomial;
            fn $method(self, x: f64) -> Polynomial {
                (&self).$method(x)
            }
        }
    )+ };
}
by_numbers! {
    Add add |p, x| p.with(sum(&p.coef, &[x], 1.0));
    Sub sub |p, x| p.with(sum(&p.coef, &[x], -1.0));
    Mul mul |p, x| p.with(product(&p.coef, &[x]));
    Div div |p, x| p.with(p.coef.iter().map(|c| c / x).collect());
}

impl Neg for &Polynomial {
    type Output = Polynomial;
    fn neg(self) -> Polynomial {
        self.with(self.coef.iter().map(|c| -c).collect())
    }
}

impl Neg for Polynomial {
    type Output = Polynomial;
    fn neg(self) -> Polynomial {
        -&self
    }
}

/// A number with at most eight digits after the point, as NumPy writes coefficients.
fn number(x: f64, brackets: bool) -> String {
    if x.is_nan() || x.is_infinite() {
        return if x.is_nan() {
            "nan"
        } else if x > 0.0 {
            "inf"
        } else {
            "-inf"
        }
        .to_string();
    }
    let tidy = |text: &str| {
        let text = text.trim_end_matches('0');
        if text.ends_with('.') { format!("{text}0") } else { text.to_string() }
    };
    let point = |text: String| if text.contains('.') { text } else { format!("{text}.0") };
    let size = x.abs();
    if x == 0.0 || (1e-4..1e8).contains(&size) {
        let short = point(format!("{x}"));
        let digits = short.len() - short.find('.').unwrap_or(0) - 1;
        return if digits <= 8 { short } else { tidy(&format!("{x:.8}")) };
    }
    let split = |text: &str| -> (String, i32) {
        let (digits, exponent) = text.split_once('e').unwrap_or((text, "0"));
        (point(digits.to_string()), exponent.parse().unwrap_or(0))
    };
    let (mut digits, mut exponent) = split(&format!("{x:e}"));
    if digits.len() - digits.find('.').unwrap_or(0) - 1 > 8 {
        (digits, exponent) = split(&format!("{x:.8e}"));
        digits = tidy(&digits);
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    let text = format!("{digits}e{sign}{:02}", exponent.abs());
    if brackets { format!("({text})") } else { text }
}

impl fmt::Display for Polynomial {
    /// As NumPy prints it: `1.0 + 2.0·x + 3.0·x²`, in lines of 75 characters.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let symbol = match self.mapping() {
            (0.0, 1.0) => "x".to_string(),
            (offset, 1.0) => format!("({} + x)", number(offset, false)),
            (0.0, scale) => format!("({}x)", number(scale, false)),
            (offset, scale) => format!("({} + {}x)", number(offset, false), number(scale, false)),
        };
        let mut out = number(self.coef[0], false);
        for (k, &c) in self.coef.iter().enumerate().skip(1) {
            let term = if c >= 0.0 { number(c, true) } else { number(-c, true) };
            let superscript = |d: char| {
                d.to_digit(10).map_or(d, |d| ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'][d as usize])
            };
            let power: String =
                if k == 1 { String::new() } else { k.to_string().chars().map(superscript).collect() };
            let sign = if c >= 0.0 { '+' } else { '-' };
            let last = out.rsplit('\n').next().unwrap_or("").chars().count();
            let text = format!("{term}·{symbol}{power}");
            let more = if k < self.degree() { 2 } else { 0 };
            // The space before the term has been counted, and the sign and the one after it.
            let line = last + 1 + 2 + text.chars().count() + more;
            let gap = if line >= 75 { '\n' } else { ' ' };
            out += &format!(" {sign}{gap}{text}");
        }
        f.write_str(&out)
    }
}
