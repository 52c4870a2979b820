//! What every operation should give: one row each.

use super::number::Number::{self, Pair, Real, Whole};
use super::number::{Bits, Given, decode, encode, pool, range, round, ulp};
use arrayon::{Array, DType, Kind, Op, Result};

/// What an element of a result should be.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Want {
    /// This number, rounded to the dtype if need be.
    Exact(Number),
    /// Near this real number, within the row's budget.
    Near(f64),
    /// Near this complex number, in ulp of its magnitude.
    NearPair(f64, f64),
    /// Whatever it is.
    Open,
}

use super::functions::{
    arccosh, arcsinh, arctanh, complex, divisor, floored, inside, modulo, multiple, native, proper,
    sum_of_powers, towards,
};
use Want::{Exact, Near, NearPair, Open};
use std::f64::consts::PI;

/// How an operation is called.
#[derive(Clone, Copy)]
pub(crate) enum Call {
    Unary,
    Binary(fn(Given, Given) -> Result<Array>),
    /// `astype` and `where_`, which have tests of their own.
    Other,
}

/// The reference of an operation.
pub(crate) struct Row {
    pub(crate) op: Op,
    pub(crate) call: Call,
    /// The dtype that operands of a dtype are computed in; `None` if the operation refuses it.
    pub(crate) computes: fn(DType) -> Option<DType>,
    /// The dtype of the result for the dtype computed in.
    pub(crate) gives: fn(DType) -> DType,
    /// The value, for operands in the dtype computed in.
    pub(crate) value: fn(DType, &[Number]) -> Want,
    /// Units in the last place that a `Near` result may be off, for f32 and f64.
    pub(crate) budget: [f64; 2],
    /// Bits of operands worth trying, by dtype and place.
    pub(crate) pool: fn(DType, usize) -> Vec<Bits>,
}

impl Row {
    /// The largest error allowed in a result of a dtype. What a C library gives for f64 may itself
    /// be off by one; half precision computes in f32 and rounds.
    pub(crate) fn budget(&self, dtype: DType) -> f64 {
        match dtype {
            DType::F16 | DType::BF16 => 0.5 + self.budget[0] / 64.0,
            DType::F32 | DType::C64 => self.budget[0],
            _ => self.budget[1] + 1.0,
        }
    }

    /// Whether a result is as wanted.
    pub(crate) fn accepts(&self, dtype: DType, want: Want, got: Bits) -> bool {
        let near = |got: f64, value: f64, unit: f64, budget: f64| {
            let top = super::number::pow2(1000);
            let bound = |v: f64| if round(dtype, v).is_infinite() { v.signum() * top } else { v };
            let (got, value) = (bound(got), bound(value));
            if got.is_nan() || value.is_nan() {
                return got.is_nan() && value.is_nan();
            }
            // Beyond the largest number infinity is one unit away from it.
            if got.abs() == top || value.abs() == top {
                let edge = |v: f64| v.abs() == top || ulp(dtype, v) == ulp(dtype, f64::INFINITY);
                return got == value || budget >= 1.0 && edge(got) && edge(value);
            }
            got == value || (got - value).abs() <= budget * unit
        };
        match want {
            Open => true,
            Exact(number) => got == encode(dtype, number),
            Near(value) => near(decode(dtype, got).real(), value, ulp(dtype, value), self.budget(dtype)),
            NearPair(re, im) => {
                let (a, b) = decode(dtype, got).pair();
                // References are formed in float64, in the plainest way.
                let (unit, budget) = (ulp(dtype, re.hypot(im)), self.budget(dtype).max(8.0));
                near(a, re, unit, budget) && near(b, im, unit, budget)
            }
        }
    }
}

// Which dtypes an operation takes -----------------------------------------------------------------

fn any(d: DType) -> Option<DType> {
    Some(d)
}

fn not_bool(d: DType) -> Option<DType> {
    (d != DType::Bool).then_some(d)
}

fn bool_as_int8(d: DType) -> Option<DType> {
    Some(if d == DType::Bool { DType::I8 } else { d })
}

/// Real numbers, bools among them.
fn real_as_int8(d: DType) -> Option<DType> {
    bool_as_int8(d).filter(|d| d.kind() != Kind::Complex)
}

fn integers(d: DType) -> Option<DType> {
    bool_as_int8(d).filter(|d| d.is_integer())
}

/// The complex dtype with such parts.
fn planar(d: DType) -> Option<DType> {
    field(d).map(|d| if matches!(d, DType::F64 | DType::C128) { DType::C128 } else { DType::C64 })
}

/// The float for a function of reals, or the complex dtype itself.
fn field(d: DType) -> Option<DType> {
    if d.kind() == Kind::Complex { Some(d) } else { float(d) }
}

fn angles(d: DType) -> Option<DType> {
    if d == DType::Bool { Some(DType::F64) } else { field(d) }
}

/// The neighbours of half-precision numbers are not there yet.
fn wide(d: DType) -> Option<DType> {
    float(d).filter(|d| matches!(d, DType::F32 | DType::F64))
}

/// The float for a function of reals alone.
fn float(d: DType) -> Option<DType> {
    match (d.kind(), d.size()) {
        (Kind::Complex, _) => None,
        (Kind::Float, _) => Some(d),
        (_, 1) => Some(DType::F16),
        (_, 2) => Some(DType::F32),
        _ => Some(DType::F64),
    }
}

fn quotient(d: DType) -> Option<DType> {
    Some(if d.is_inexact() { d } else { DType::F64 })
}

fn not_complex(d: DType) -> Option<DType> {
    (d.kind() != Kind::Complex).then_some(d)
}

fn discrete(d: DType) -> Option<DType> {
    (!d.is_inexact()).then_some(d)
}

fn truth(_: DType) -> Option<DType> {
    Some(DType::Bool)
}

fn same(d: DType) -> DType {
    d
}

fn mask(_: DType) -> DType {
    DType::Bool
}

fn count(_: DType) -> DType {
    DType::U8
}

fn part(d: DType) -> DType {
    match d {
        DType::C64 => DType::F32,
        DType::C128 => DType::F64,
        _ => d,
    }
}

// Values ------------------------------------------------------------------------------------------

fn add(d: DType, a: f64, b: f64) -> f64 {
    native(d, a, b, |a, b| a + b, |a, b| a + b)
}

fn sub(d: DType, a: f64, b: f64) -> f64 {
    native(d, a, b, |a, b| a - b, |a, b| a - b)
}

fn mul(d: DType, a: f64, b: f64) -> f64 {
    native(d, a, b, |a, b| a * b, |a, b| a * b)
}

/// The product of complex numbers, naively.
fn product(d: DType, (a, b): (f64, f64), (c, e): (f64, f64)) -> Number {
    Pair(sub(d, mul(d, a, c), mul(d, b, e)), add(d, mul(d, a, e), mul(d, b, c)))
}

fn sum(d: DType, x: &[Number]) -> Want {
    Exact(match (x[0], x[1]) {
        (Whole(a), Whole(b)) => Whole(a + b),
        (Real(a), Real(b)) => Real(add(d, a, b)),
        (a, b) => Pair(add(d, a.pair().0, b.pair().0), add(d, a.pair().1, b.pair().1)),
    })
}

fn difference(d: DType, x: &[Number]) -> Want {
    Exact(match (x[0], x[1]) {
        (Whole(a), Whole(b)) => Whole(a - b),
        (Real(a), Real(b)) => Real(sub(d, a, b)),
        (a, b) => Pair(sub(d, a.pair().0, b.pair().0), sub(d, a.pair().1, b.pair().1)),
    })
}

fn times(d: DType, x: &[Number]) -> Want {
    Exact(match (x[0], x[1]) {
        (Whole(a), Whole(b)) => Whole(a.wrapping_mul(b)),
        (Real(a), Real(b)) => Real(mul(d, a, b)),
        (a, b) => product(d, a.pair(), b.pair()),
    })
}

/// Whether both parts of a complex number are neither huge nor tiny.
fn tame(_: DType, x: Number) -> bool {
    let tame = |v: f64| v == 0.0 || (1e-12..1e12).contains(&v.abs());
    let (a, b) = x.pair();
    tame(a) && tame(b)
}

/// Near a complex number, unless it is near the ends of the dtype.
fn near_pair(d: DType, (re, im): (f64, f64)) -> Want {
    let size = re.hypot(im);
    let most = if d == DType::C64 { 1e37 } else { 1e300 };
    if size > 1.0 / most && size < most { NearPair(re, im) } else { Open }
}

/// A function of real numbers, and the same of complex ones that are tame.
fn of(d: DType, x: &[Number], real: fn(f64) -> f64, complex: fn((f64, f64)) -> (f64, f64)) -> Want {
    match x[0] {
        Pair(a, b) if tame(d, x[0]) && a.abs() < 600.0 && b.abs() < 600.0 => near_pair(d, complex((a, b))),
        Pair(..) => Open,
        v => Near(real(v.real())),
    }
}

fn divided(d: DType, x: &[Number]) -> Want {
    let (Pair(a, b), Pair(c, e)) = (x[0], x[1]) else {
        return Exact(Real(native(d, x[0].real(), x[1].real(), |a, b| a / b, |a, b| a / b)));
    };
    // Where a part is huge, tiny or not finite the parts of a quotient are anybody's guess.
    if !tame(d, x[0]) || !tame(d, x[1]) || c == 0.0 && e == 0.0 {
        return Open;
    }
    let norm = c.mul_add(c, e * e);
    NearPair(a.mul_add(c, b * e) / norm, b.mul_add(c, -(a * e)) / norm)
}

fn power(d: DType, x: &[Number]) -> Want {
    if let (Pair(..), Pair(c, e)) = (x[0], x[1]) {
        let log = complex::ln(x[0].pair());
        let (re, im) = (c * log.0 - e * log.1, c * log.1 + e * log.0);
        // Errors grow with the exponent of e.
        return match re.hypot(im) < 4.0 && tame(d, x[0]) && tame(d, x[1]) {
            true => near_pair(d, complex::exp((re, im))),
            false => Open,
        };
    }
    let (Whole(base), Whole(exponent)) = (x[0], x[1]) else {
        return Near(x[0].real().powf(x[1].real()));
    };
    let (mut result, mut base, mut left) = (1i128, base, exponent);
    while left > 0 {
        if left & 1 == 1 {
            result = result.wrapping_mul(base);
        }
        base = base.wrapping_mul(base);
        left >>= 1;
    }
    Exact(Whole(result))
}

fn magnitude(_: DType, x: &[Number]) -> Want {
    match x[0] {
        Whole(v) => Exact(Whole(v.abs())),
        Real(v) => Exact(Real(v.abs())),
        Pair(re, im) => Near(re.hypot(im)),
    }
}

fn negated(_: DType, x: &[Number]) -> Want {
    Exact(match x[0] {
        Whole(v) => Whole(-v),
        Real(v) => Real(-v),
        Pair(re, im) => Pair(-re, -im),
    })
}

/// Whether a complex number comes before another in NumPy's order.
fn before((a, b): (f64, f64), (c, d): (f64, f64), or_equal: bool) -> bool {
    a < c && !b.is_nan() && !d.is_nan() || a == c && (b < d || or_equal && b == d)
}

fn less(x: &[Number]) -> bool {
    match (x[0], x[1]) {
        (Whole(a), Whole(b)) => a < b,
        (Real(a), Real(b)) => a < b,
        (a, b) => before(a.pair(), b.pair(), false),
    }
}

fn at_most(x: &[Number]) -> bool {
    match (x[0], x[1]) {
        (Whole(a), Whole(b)) => a <= b,
        (Real(a), Real(b)) => a <= b,
        (a, b) => before(a.pair(), b.pair(), true),
    }
}

fn equals(x: &[Number]) -> bool {
    !x[0].is_nan() && x[0] == x[1]
}

/// The lesser; NaN if there is one, -0 before 0.
pub(crate) fn lesser(a: Number, b: Number) -> Number {
    match (a, b) {
        (Whole(a), Whole(b)) => Whole(a.min(b)),
        (Real(a), Real(b)) if a.is_nan() || b.is_nan() => Real(f64::NAN),
        (Real(a), Real(b)) if a == b => Real(if a.is_sign_negative() { a } else { b }),
        (Real(a), Real(b)) => Real(if a < b { a } else { b }),
        _ if a.is_nan() => a,
        _ if b.is_nan() => b,
        _ => {
            if at_most(&[a, b]) {
                a
            } else {
                b
            }
        }
    }
}

/// The greater; NaN if there is one, 0 after -0.
pub(crate) fn greater(a: Number, b: Number) -> Number {
    match (a, b) {
        (Whole(a), Whole(b)) => Whole(a.max(b)),
        (Real(a), Real(b)) if a.is_nan() || b.is_nan() => Real(f64::NAN),
        (Real(a), Real(b)) if a == b => Real(if a.is_sign_positive() { a } else { b }),
        (Real(a), Real(b)) => Real(if a > b { a } else { b }),
        _ if a.is_nan() => a,
        _ if b.is_nan() => b,
        _ => {
            if at_most(&[b, a]) {
                a
            } else {
                b
            }
        }
    }
}

fn sign(d: DType, x: &[Number]) -> Want {
    match x[0] {
        Whole(v) => Exact(Whole(v.signum())),
        Real(v) => Exact(Real(if v == 0.0 || v.is_nan() { v + 0.0 } else { v.signum() })),
        Pair(a, b) if a == 0.0 && b == 0.0 => Exact(Pair(0.0, 0.0)),
        Pair(a, b) if tame(d, x[0]) => NearPair(a / a.hypot(b), b / a.hypot(b)),
        _ => Open,
    }
}

fn yes(v: bool) -> Want {
    Exact(Whole(v.into()))
}

// Inputs ------------------------------------------------------------------------------------------

fn usual(d: DType, _: usize) -> Vec<Bits> {
    pool(d)
}

/// Exponents of integers are not negative here: that is an error, which has tests of its own.
fn exponents(d: DType, place: usize) -> Vec<Bits> {
    if place == 0 || d.is_inexact() {
        return pool(d);
    }
    let list = [0, 1, 2, 3, 5, 7, 13, 40, 64, 100, range(d).1];
    list.iter().filter(|&&v| v <= range(d).1).map(|&v| encode(d, Whole(v))).collect()
}

/// Counts of shifts, some of them beyond the width or negative.
fn counts(d: DType, place: usize) -> Vec<Bits> {
    if place == 0 {
        return pool(d);
    }
    let (low, high) = range(d);
    let list = [0, 1, 2, 3, 5, 7, 8, 15, 16, 31, 33, 63, 64, 100, high, -1, low];
    list.iter().filter(|&&v| (low..=high).contains(&v)).map(|&v| encode(d, Whole(v))).collect()
}

/// The rows.
macro_rules! rows {
    ($($op:ident $call:expr, $computes:ident -> $gives:ident, $budget:expr, $pool:ident |$d:ident, $x:ident| $value:expr;)*) => {
        /// The row of an operation; `None` if somebody added the operation and forgot the row.
        pub(crate) static ROWS: &[Row] = &[$(Row {
            op: Op::$op,
            call: $call,
            computes: $computes,
            gives: $gives,
            value: |$d, $x| $value,
            budget: $budget,
            pool: $pool,
        }),*];
    };
}

/// Budgets of operations without rounding of their own.
const EXACT: [f64; 2] = [0.0, 0.0];

macro_rules! by {
    ($f:ident) => {
        Call::Binary(|a, b| arrayon::$f(a, b))
    };
}

rows! {
    Cast Call::Other, any -> same, EXACT, usual |_d, x| Exact(x[0]);
    Where Call::Other, any -> same, EXACT, usual |_d, x| Exact(if x[0].truth() { x[1] } else { x[2] });
    Positive Call::Unary, not_bool -> same, EXACT, usual |_d, x| Exact(x[0]);
    Negative Call::Unary, not_bool -> same, EXACT, usual |d, x| negated(d, x);
    Absolute Call::Unary, any -> part, [1.0, 1.0], usual |d, x| magnitude(d, x);
    Sqrt Call::Unary, field -> same, EXACT, usual |d, x| match x[0] {
        Pair(..) => of(d, x, f64::sqrt, complex::sqrt),
        _ => Exact(Real(native(d, x[0].real(), 0.0, |a, _| a.sqrt(), |a, _| a.sqrt()))),
    };
    Square Call::Unary, bool_as_int8 -> same, EXACT, usual |d, x| times(d, &[x[0], x[0]]);
    Exp Call::Unary, field -> same, [1.0, 1.0], usual |d, x| of(d, x, f64::exp, complex::exp);
    Expm1 Call::Unary, field -> same, [1.0, 1.0], usual |d, x| of(d, x, f64::exp_m1, complex::expm1);
    Log Call::Unary, field -> same, [1.0, 1.0], usual |d, x| of(d, x, f64::ln, complex::ln);
    Log1p Call::Unary, field -> same, [1.0, 1.0], usual |d, x| of(d, x, f64::ln_1p, complex::log1p);
    Sin Call::Unary, field -> same, [1.0, 1.0], usual |d, x| of(d, x, f64::sin, complex::sin);
    Cos Call::Unary, field -> same, [1.0, 1.0], usual |d, x| of(d, x, f64::cos, complex::cos);
    Tanh Call::Unary, field -> same, [2.0, 2.0], usual |d, x| of(d, x, f64::tanh, complex::tanh);
    Floor Call::Unary, not_complex -> same, EXACT, usual |_d, x| Exact(match x[0] {
        Real(v) => Real(v.floor()),
        whole => whole,
    });
    Rint Call::Unary, field -> same, EXACT, usual |_d, x| Exact(match x[0] {
        Pair(a, b) => Pair(a.round_ties_even(), b.round_ties_even()),
        v => Real(v.real().round_ties_even()),
    });
    IsNan Call::Unary, any -> mask, EXACT, usual |_d, x| yes(x[0].is_nan());
    Invert Call::Unary, discrete -> same, EXACT, usual
        |d, x| Exact(Whole(if d == DType::Bool { 1 - x[0].whole() } else { !x[0].whole() }));
    LogicalNot Call::Unary, truth -> mask, EXACT, usual |_d, x| yes(!x[0].truth());
    Conjugate Call::Unary, bool_as_int8 -> same, EXACT, usual
        |_d, x| Exact(if let Pair(a, b) = x[0] { Pair(a, -b) } else { x[0] });
    RealPart Call::Unary, any -> part, EXACT, usual |_d, x| Exact(match x[0] {
        Pair(a, _) => Real(a),
        v => v,
    });
    ImagPart Call::Unary, any -> part, EXACT, usual |_d, x| Exact(match x[0] {
        Pair(_, b) => Real(b),
        Real(_) => Real(0.0),
        Whole(_) => Whole(0),
    });
    Angle Call::Unary, angles -> part, [2.0, 2.0], usual |_d, x| match x[0] {
        Pair(a, b) => Near(b.atan2(a)),
        v => Near(0f64.atan2(v.real())),
    };
    IsFinite Call::Unary, any -> mask, EXACT, usual |_d, x| yes(match x[0] {
        Whole(_) => true,
        Real(v) => v.is_finite(),
        Pair(a, b) => a.is_finite() && b.is_finite(),
    });
    IsInf Call::Unary, any -> mask, EXACT, usual |_d, x| yes(match x[0] {
        Whole(_) => false,
        Real(v) => v.is_infinite(),
        Pair(a, b) => a.is_infinite() || b.is_infinite(),
    });
    SignBit Call::Unary, float -> mask, EXACT, usual |_d, x| yes(x[0].real().is_sign_negative());
    Sign Call::Unary, not_bool -> same, EXACT, usual |d, x| sign(d, x);
    Reciprocal Call::Unary, bool_as_int8 -> same, [8.0, 8.0], usual |d, x| match x[0] {
        Whole(0) => Exact(Whole(if d.size() < 4 { 0 } else { range(d).0 })),
        Whole(v) => Exact(Whole(1 / v)),
        Real(v) => Exact(Real(native(d, 1.0, v, |a, b| a / b, |a, b| a / b))),
        Pair(..) => divided(d, &[Pair(1.0, 0.0), x[0]]),
    };
    Ceil Call::Unary, not_complex -> same, EXACT, usual |_d, x| Exact(match x[0] {
        Real(v) => Real(v.ceil()),
        whole => whole,
    });
    Trunc Call::Unary, not_complex -> same, EXACT, usual |_d, x| Exact(match x[0] {
        Real(v) => Real(v.trunc()),
        whole => whole,
    });
    Tan Call::Unary, field -> same, [2.0, 2.0], usual |d, x| of(d, x, f64::tan, complex::tan);
    ArcSin Call::Unary, field -> same, [2.0, 2.0], usual |d, x| of(d, x, f64::asin, complex::arcsin);
    ArcCos Call::Unary, field -> same, [2.0, 2.0], usual |d, x| of(d, x, f64::acos, complex::arccos);
    ArcTan Call::Unary, field -> same, [2.0, 2.0], usual |d, x| of(d, x, f64::atan, complex::arctan);
    Sinh Call::Unary, field -> same, [2.0, 2.0], usual |d, x| of(d, x, f64::sinh, complex::sinh);
    Cosh Call::Unary, field -> same, [2.0, 2.0], usual |d, x| of(d, x, f64::cosh, complex::cosh);
    ArcSinh Call::Unary, field -> same, [2.0, 2.0], usual |d, x| of(d, x, arcsinh, complex::arcsinh);
    ArcCosh Call::Unary, field -> same, [2.0, 2.0], usual |d, x| of(d, x, arccosh, complex::arccosh);
    ArcTanh Call::Unary, field -> same, [2.0, 2.0], usual |d, x| of(d, x, arctanh, complex::arctanh);
    Exp2 Call::Unary, field -> same, [1.0, 1.0], usual |d, x| of(d, x, f64::exp2, complex::exp2);
    Log2 Call::Unary, field -> same, [1.0, 1.0], usual |d, x| of(d, x, f64::log2, complex::log2);
    Log10 Call::Unary, field -> same, [1.0, 1.0], usual |d, x| of(d, x, f64::log10, complex::log10);
    Cbrt Call::Unary, float -> same, [1.0, 1.0], usual |_d, x| Near(x[0].real().cbrt());
    Deg2Rad Call::Unary, float -> same, [1.0, 1.0], usual |_d, x| Near(x[0].real() * (PI / 180.0));
    Rad2Deg Call::Unary, float -> same, [1.5, 1.0], usual |_d, x| Near(x[0].real() * (180.0 / PI));
    Spacing Call::Unary, wide -> same, EXACT, usual |d, x| {
        let v = x[0].real();
        let last = round(d, v.abs() + ulp(d, v)).is_infinite();
        let unit = if last { f64::INFINITY } else { ulp(d, v) };
        Exact(Real(if v.is_finite() { if v < 0.0 { -unit } else { unit } } else { f64::NAN }))
    };
    BitwiseCount Call::Unary, integers -> count, EXACT, usual
        |_d, x| Exact(Whole(x[0].whole().unsigned_abs().count_ones().into()));
    Add by!(add), any -> same, EXACT, usual |d, x| sum(d, x);
    Subtract by!(subtract), not_bool -> same, EXACT, usual |d, x| difference(d, x);
    Multiply by!(multiply), any -> same, EXACT, usual |d, x| times(d, x);
    Divide by!(divide), quotient -> same, [8.0, 8.0], usual |d, x| divided(d, x);
    Power by!(power), bool_as_int8 -> same, [2.0, 2.0], exponents |d, x| power(d, x);
    Minimum by!(minimum), any -> same, EXACT, usual |_d, x| Exact(lesser(x[0], x[1]));
    Maximum by!(maximum), any -> same, EXACT, usual |_d, x| Exact(greater(x[0], x[1]));
    Equal by!(equal), any -> mask, EXACT, usual |_d, x| yes(equals(x));
    NotEqual by!(not_equal), any -> mask, EXACT, usual |_d, x| yes(!equals(x));
    Less by!(less), any -> mask, EXACT, usual |_d, x| yes(less(x));
    LessEqual by!(less_equal), any -> mask, EXACT, usual |_d, x| yes(at_most(x));
    Greater by!(greater), any -> mask, EXACT, usual |_d, x| yes(less(&[x[1], x[0]]));
    GreaterEqual by!(greater_equal), any -> mask, EXACT, usual |_d, x| yes(at_most(&[x[1], x[0]]));
    BitwiseAnd by!(bitwise_and), discrete -> same, EXACT, usual |_d, x| Exact(Whole(x[0].whole() & x[1].whole()));
    BitwiseOr by!(bitwise_or), discrete -> same, EXACT, usual |_d, x| Exact(Whole(x[0].whole() | x[1].whole()));
    BitwiseXor by!(bitwise_xor), discrete -> same, EXACT, usual |_d, x| Exact(Whole(x[0].whole() ^ x[1].whole()));
    LogicalAnd by!(logical_and), truth -> mask, EXACT, usual |_d, x| yes(x[0].truth() && x[1].truth());
    LogicalOr by!(logical_or), truth -> mask, EXACT, usual |_d, x| yes(x[0].truth() || x[1].truth());
    LogicalXor by!(logical_xor), truth -> mask, EXACT, usual |_d, x| yes(x[0].truth() != x[1].truth());
    FloorDivide by!(floor_divide), real_as_int8 -> same, EXACT, usual |d, x| Exact(match (x[0], x[1]) {
        (Whole(_), Whole(0)) => Whole(0),
        (Whole(a), Whole(b)) => Whole(a.div_euclid(b) - i128::from(b < 0 && a.rem_euclid(b) != 0)),
        (a, b) => Real(native(d, a.real(), b.real(), floored::single, floored::double)),
    });
    Remainder by!(remainder), real_as_int8 -> same, EXACT, usual |d, x| Exact(match (x[0], x[1]) {
        (Whole(_), Whole(0)) => Whole(0),
        (Whole(a), Whole(b)) => Whole((a % b + b) % b),
        (a, b) => Real(native(d, a.real(), b.real(), modulo::single, modulo::double)),
    });
    Fmod by!(fmod), real_as_int8 -> same, EXACT, usual |d, x| Exact(match (x[0], x[1]) {
        (Whole(_), Whole(0)) => Whole(0),
        (Whole(a), Whole(b)) => Whole(a % b),
        (a, b) => Real(native(d, a.real(), b.real(), |a, b| a % b, |a, b| a % b)),
    });
    Fmin by!(fmin), any -> same, EXACT, usual |_d, x| Exact(match (x[0].is_nan(), x[1].is_nan()) {
        (_, true) => x[0],
        (true, _) => x[1],
        _ => lesser(x[0], x[1]),
    });
    Fmax by!(fmax), any -> same, EXACT, usual |_d, x| Exact(match (x[0].is_nan(), x[1].is_nan()) {
        (_, true) => x[0],
        (true, _) => x[1],
        _ => greater(x[0], x[1]),
    });
    CopySign by!(copysign), float -> same, EXACT, usual |_d, x| Exact(Real(x[0].real().copysign(x[1].real())));
    Hypot by!(hypot), float -> same, [2.0, 2.0], usual |_d, x| Near(x[0].real().hypot(x[1].real()));
    ArcTan2 by!(arctan2), float -> same, [2.0, 2.0], usual |_d, x| Near(x[0].real().atan2(x[1].real()));
    LogAddExp by!(logaddexp), float -> same, [3.0, 3.0], usual
        |_d, x| sum_of_powers(x, |t| t.exp().ln_1p());
    LogAddExp2 by!(logaddexp2), float -> same, [3.0, 3.0], usual
        |_d, x| sum_of_powers(x, |t| t.exp2().ln_1p() / std::f64::consts::LN_2);
    Heaviside by!(heaviside), float -> same, EXACT, usual |_d, x| Exact(Real(match x[0].real() {
        v if v.is_nan() => v,
        v if v < 0.0 => 0.0,
        v if v > 0.0 => 1.0,
        _ => x[1].real(),
    }));
    NextAfter by!(nextafter), wide -> same, EXACT, usual
        |d, x| Exact(Real(native(d, x[0].real(), x[1].real(), towards::single, towards::double)));
    LeftShift by!(left_shift), integers -> same, EXACT, counts |d, x|
        Exact(Whole(if inside(d, x[1]) { x[0].whole() << x[1].whole() } else { 0 }));
    RightShift by!(right_shift), integers -> same, EXACT, counts |d, x|
        Exact(Whole(x[0].whole() >> if inside(d, x[1]) { x[1].whole() } else { 100 }));
    Complex by!(complex), planar -> same, EXACT, usual |_d, x| Exact(Pair(x[0].pair().0, x[1].pair().0));
    Gcd by!(gcd), proper -> same, EXACT, usual |_d, x| Exact(Whole(divisor(x)));
    Lcm by!(lcm), proper -> same, EXACT, usual |_d, x| Exact(Whole(multiple(x)));
}

/// The row of an operation by NumPy's name.
pub(crate) fn find(name: &str) -> Option<&'static Row> {
    ROWS.iter().find(|r| r.op.name() == name)
}

/// The number that an operand's bits are in the dtype computed in.
pub(crate) fn operand(from: DType, to: DType, bits: Bits) -> Number {
    if from == to { decode(from, bits) } else { super::number::cast(decode(from, bits), to) }
}
