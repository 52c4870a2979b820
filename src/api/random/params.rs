//! Parameters of distributions: read, checked and broadcast.

use super::{BitGenerator, Generator};
use crate::api::array::Array;
use crate::api::create::written;
use crate::api::operand::Operand;
use crate::base::dtype::{DType, Kind};
use crate::base::element::{Element, Weak};
use crate::base::error::{Error, ErrorKind, Result};
use crate::base::layout::{Layout, Offsets};
use crate::base::promote::{Casting, can_cast};
use crate::base::shape::{Shape, broadcast_shapes};
use crate::graph::build::Arg;
use crate::host::random::fill::{self, Draw};
use bytemuck::Pod;

/// The values of a parameter in row-major order, and their shape.
pub(super) struct Param<T> {
    pub(super) values: Vec<T>,
    pub(super) shape: Shape,
}

/// An error of an argument's value.
#[track_caller]
pub(super) fn wrong(operation: &'static str, why: impl Into<String>) -> Error {
    Error::value(operation, why.into())
}

#[track_caller]
fn complex(operation: &'static str, name: &str, dtype: DType) -> Error {
    let why = format!("{name} is complex, and real numbers are asked for");
    Error::dtype(operation, &[dtype], why)
}

impl Param<f64> {
    /// A real parameter.
    #[track_caller]
    pub(super) fn real(operation: &'static str, name: &str, operand: &impl Operand) -> Result<Param<f64>> {
        let value = match operand.arg() {
            Arg::Array(edge) if edge.node.dtype.kind() == Kind::Complex => {
                return Err(complex(operation, name, edge.node.dtype));
            }
            Arg::Array(edge) => {
                let array = Array(edge.clone());
                let values = array.astype(DType::F64).to_vec::<f64>()?;
                return Ok(Param { values, shape: array.shape().into() });
            }
            Arg::Weak(Weak::Bool(v)) => f64::from(u8::from(v)),
            Arg::Weak(Weak::Int(v)) => v as f64,
            Arg::Weak(Weak::Float(v)) => v,
            Arg::Weak(Weak::Complex(_)) => return Err(complex(operation, name, DType::C128)),
        };
        Ok(Param { values: vec![value], shape: Shape::default() })
    }
}

/// An error of a cast that would not be safe.
#[track_caller]
fn unsafe_cast(operation: &'static str, from: DType) -> Error {
    Error::new(operation, ErrorKind::Cast { from, to: DType::I64, casting: "safe" })
}

/// A number without its fraction.
#[track_caller]
fn whole(operation: &'static str, v: f64) -> Result<i128> {
    if v.is_finite() { Ok(v as i128) } else { Err(wrong(operation, format!("{v} is not an integer"))) }
}

impl Param<i64> {
    /// An integer parameter: a number, whose fraction is cut off, or an array that casts to int64 safely.
    #[track_caller]
    pub(super) fn integer(operation: &'static str, operand: &impl Operand) -> Result<Param<i64>> {
        let value = match operand.arg() {
            Arg::Array(edge) => {
                let array = Array(edge.clone());
                if !can_cast(array.dtype(), DType::I64, Casting::Safe) {
                    return Err(unsafe_cast(operation, array.dtype()));
                }
                let values = array.astype(DType::I64).to_vec::<i64>()?;
                return Ok(Param { values, shape: array.shape().into() });
            }
            Arg::Weak(Weak::Bool(v)) => i128::from(v),
            Arg::Weak(Weak::Int(v)) => v,
            Arg::Weak(Weak::Float(v)) => whole(operation, v)?,
            Arg::Weak(Weak::Complex(_)) => return Err(unsafe_cast(operation, DType::C128)),
        };
        let Ok(value) = i64::try_from(value) else {
            let kind = ErrorKind::Overflow { value: value.to_string(), dtype: DType::I64 };
            return Err(Error::new(operation, kind));
        };
        Ok(Param { values: vec![value], shape: Shape::default() })
    }
}

impl Param<i128> {
    /// A bound of integers of any type; fractions are cut off.
    #[track_caller]
    pub(super) fn bound(operation: &'static str, name: &str, operand: &impl Operand) -> Result<Param<i128>> {
        let value = match operand.arg() {
            Arg::Array(edge) => {
                let array = Array(edge.clone());
                let values = match array.dtype().kind() {
                    Kind::Complex => return Err(complex(operation, name, array.dtype())),
                    Kind::UInt => {
                        array.astype(DType::U64).to_vec::<u64>()?.into_iter().map(i128::from).collect()
                    }
                    Kind::Bool | Kind::Int => {
                        array.astype(DType::I64).to_vec::<i64>()?.into_iter().map(i128::from).collect()
                    }
                    Kind::Float => {
                        let mut values = Vec::with_capacity(array.len());
                        for v in array.astype(DType::F64).to_vec::<f64>()? {
                            values.push(whole(operation, v)?);
                        }
                        values
                    }
                };
                return Ok(Param { values, shape: array.shape().into() });
            }
            Arg::Weak(Weak::Bool(v)) => i128::from(v),
            Arg::Weak(Weak::Int(v)) => v,
            Arg::Weak(Weak::Float(v)) => whole(operation, v)?,
            Arg::Weak(Weak::Complex(_)) => return Err(complex(operation, name, DType::C128)),
        };
        Ok(Param { values: vec![value], shape: Shape::default() })
    }
}

impl<T> Param<T> {
    /// Whether there is one value for all numbers: a number, or an array of no axes.
    pub(super) fn is_number(&self) -> bool {
        self.shape.ndim() == 0
    }

    /// The positions of the values that belong to the elements of a shape.
    #[track_caller]
    pub(super) fn places(&self, shape: &Shape, operation: &'static str) -> Result<Offsets> {
        Ok(Layout::contiguous(self.shape.clone()).broadcast_to(shape, operation)?.offsets())
    }

    /// The parameter if a condition holds for all values.
    #[track_caller]
    pub(super) fn checked(
        self,
        operation: &'static str,
        why: &str,
        holds: impl Fn(&T) -> bool,
    ) -> Result<Param<T>> {
        if self.values.iter().all(holds) { Ok(self) } else { Err(wrong(operation, why)) }
    }
}

/// A real parameter of which a condition must hold: `check(operation, name, operand)`.
macro_rules! domains {
    ($($(#[doc = $doc:literal])+ $name:ident $why:literal |$v:ident| $holds:expr;)*) => { $(
        $(#[doc = $doc])+
        #[track_caller]
        pub(super) fn $name(operation: &'static str, name: &str, operand: impl Operand) -> Result<Param<f64>> {
            let holds = |&$v: &f64| $holds;
            Param::real(operation, name, &operand)?.checked(operation, &$why.replace('_', name), holds)
        }
    )* };
}

/// Largest mean of a Poisson distribution: results ten deviations above it are integers of 64 bits.
pub(super) const POISSON_MAX: f64 = 9.223_372_006_484_771e18;

domains! {
    /// Any number.
    any "" |_v| true;
    /// Not below zero, nor its negative; NaN is let through.
    not_negative "_ < 0" |v| v.is_nan() || v.is_sign_positive();
    /// Above zero; NaN is let through.
    positive "_ <= 0" |v| v.is_nan() || v > 0.0;
    /// Above zero.
    positive_number "_ <= 0 or _ is NaN" |v| v > 0.0;
    /// A probability.
    probability "_ < 0, _ > 1 or _ is NaN" |v| (0.0..=1.0).contains(&v);
    /// A probability that is not zero.
    some_probability "_ <= 0, _ > 1 or _ is NaN" |v| v > 0.0 && v <= 1.0;
    /// A probability that is not one.
    no_certainty "_ < 0, _ >= 1 or _ is NaN" |v| (0.0..1.0).contains(&v);
    /// Above one.
    above_one "_ <= 1 or _ is NaN" |v| v > 1.0;
    /// A mean of a Poisson distribution.
    poisson_mean "_ < 0, _ too large or _ is NaN" |v| (0.0..=POISSON_MAX).contains(&v);
}

/// The shape of a result: `size`, to which the parameters must broadcast, or what they broadcast to if
/// that has no axes.
#[track_caller]
pub(super) fn result_shape(operation: &'static str, params: &[&[usize]], size: Shape) -> Result<Shape> {
    let own = broadcast_shapes(params, operation)?;
    if size.ndim() == 0 || *own == *size {
        return Ok(own);
    }
    if broadcast_shapes(&[&own, &size], operation)? != size {
        let why = format!("not what the parameters broadcast to, which is {own:?}");
        return Err(Error::shape(operation, &size, why));
    }
    Ok(size)
}

impl<B: BitGenerator> Generator<B> {
    /// Numbers of a distribution, one after the other, each with its own parameters.
    #[track_caller]
    pub(super) fn draws<T: Pod + Element, const N: usize, const M: usize>(
        &mut self,
        operation: &'static str,
        reals: [Param<f64>; N],
        integers: [Param<i64>; M],
        size: impl Into<Shape>,
        draw: impl Fn(&mut B, [f64; N], [i64; M]) -> T,
    ) -> Result<Array> {
        let shapes = reals.iter().map(|p| &*p.shape).chain(integers.iter().map(|p| &*p.shape));
        let shape = result_shape(operation, &shapes.collect::<Vec<_>>(), size.into())?;
        let numbers = reals.iter().all(Param::is_number) && integers.iter().all(Param::is_number);
        let rng = &mut self.bits;
        if numbers {
            let (a, b) = (reals.map(|p| p.values[0]), integers.map(|p| p.values[0]));
            return written(operation, shape, T::DTYPE, |out| {
                fill::sequential(rng, out, |rng| draw(rng, a, b));
            });
        }
        let mut at_reals = Vec::with_capacity(N);
        for p in &reals {
            at_reals.push(p.places(&shape, operation)?);
        }
        let mut at_integers = Vec::with_capacity(M);
        for p in &integers {
            at_integers.push(p.places(&shape, operation)?);
        }
        written(operation, shape, T::DTYPE, |out| {
            fill::sequential(rng, out, |rng| {
                let a = std::array::from_fn(|i| value(&reals[i], &mut at_reals[i]));
                let b = std::array::from_fn(|i| value(&integers[i], &mut at_integers[i]));
                draw(rng, a, b)
            });
        })
    }

    /// As [`draws`](Generator::draws), of a distribution that takes one draw as a rule.
    #[track_caller]
    pub(super) fn quick<D: Draw<Value: Pod + Element>, const N: usize>(
        &mut self,
        operation: &'static str,
        reals: [Param<f64>; N],
        size: impl Into<Shape>,
        make: impl Fn([f64; N]) -> D,
    ) -> Result<Array> {
        if !reals.iter().all(Param::is_number) {
            return self.draws(operation, reals, [], size, |rng, a, []| make(a).draw(rng));
        }
        let draw = make(reals.map(|p| p.values[0]));
        let rng = &mut self.bits;
        written(operation, size.into(), D::Value::DTYPE, |out| fill::parsed(rng, out, &draw))
    }
}

/// The value for the next element.
fn value<T: Copy>(param: &Param<T>, places: &mut Offsets) -> T {
    param.values[places.next().expect("as many places as elements")]
}
