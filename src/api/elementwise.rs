//! Methods and functions of the operation table.

use super::array::Array;
use super::operand::Operand;
use crate::base::dtype::{DType, Kind};
use crate::base::element::{Scalar, Weak};
use crate::base::error::{Error, ErrorKind, Result};
use crate::base::promote::{Casting, check_cast};
use crate::base::settings;
use crate::graph::branches::{self, Common};
use crate::graph::build::{self, Arg};
use crate::ops::table::op_table;
use crate::ops::{Op, Rule};
use crate::plan::immediate;

/// An operation on operands: at once if they are tiny, dense and ready, else through the graph.
#[track_caller]
fn map(op: Op, args: &[Arg<'_>]) -> Result<Array> {
    if let Some((dtype, buffer)) = immediate::map(op, args, &settings::current()) {
        let Some(Arg::Array(first)) = args.iter().find(|a| matches!(a, Arg::Array(_))) else {
            unreachable!("an operation on numbers alone goes through the graph")
        };
        return Ok(Array::from_buffer(dtype, first.layout.shape().clone(), buffer));
    }
    Ok(Array::from_draft(build::map(op, args)?))
}

/// A unary operation on an array.
#[track_caller]
pub(crate) fn unary(op: Op, x: &Array) -> Result<Array> {
    let discrete = !x.dtype().is_inexact();
    match op.rule() {
        Rule::Keep if discrete => Ok(x.clone()),
        Rule::Inexact | Rule::Finite if discrete => {
            let answer = Scalar::Bool(op.rule() == Rule::Finite);
            super::create::filled(op.name(), x.shape().into(), answer)
        }
        Rule::Conjugate if x.dtype() == DType::Bool => Ok(x.astype(DType::I8)),
        Rule::RealPart | Rule::Conjugate if x.dtype().kind() != Kind::Complex => Ok(x.clone()),
        Rule::ImagPart if x.dtype().kind() != Kind::Complex => {
            super::create::filled(op.name(), x.shape().into(), Weak::Int(0).cast(x.dtype()))
        }
        Rule::Count => Ok(map(op, &[Arg::Array(&x.0)])?.astype(DType::U8)),
        _ => map(op, &[Arg::Array(&x.0)]),
    }
}

/// A binary operation on operands, at least one of them an array in all but silly cases.
#[track_caller]
pub(crate) fn binary(op: Op, a: Arg<'_>, b: Arg<'_>) -> Result<Array> {
    match op {
        Op::Power => return raised(a, b),
        _ if op.rule() == Rule::Compare => {
            if let Some(result) = compare(op, a, b) {
                return result;
            }
        }
        _ => {}
    }
    map(op, &[a, b])
}

/// Powers whose exponent is a small number are what NumPy makes of them: exact where a
/// multiplication or a root is.
#[track_caller]
fn raised(a: Arg<'_>, b: Arg<'_>) -> Result<Array> {
    if let (Arg::Array(edge), Arg::Weak(exponent)) = (a, b) {
        let x = Array(edge.clone());
        let value = match exponent {
            Weak::Int(v) => v as f64,
            Weak::Float(v) => v,
            _ => f64::NAN,
        };
        let common = build::common_dtype(&[a, b]);
        if common.kind() == Kind::Int && value < 0.0 && !x.is_empty() {
            return Err(Error::new("power", ErrorKind::NegativePower { index: 0 }));
        }
        let short = match value {
            2.0 if x.dtype() != DType::Bool => Some(Op::Square),
            // pow(-inf, 0.5) is inf and pow(-0.0, 0.5) is 0, unlike the root's: NumPy's shortcut
            // takes the root all the same.
            0.5 => Some(Op::Sqrt),
            -1.0 if common.is_inexact() => Some(Op::Reciprocal),
            _ => None,
        };
        if let Some(op) = short {
            return x.astype(common).try_unary(op);
        }
    }
    map(Op::Power, &[a, b])
}

/// Comparisons that a common dtype would get wrong: signed with unsigned 64-bit integers, and
/// integers with numbers beyond their range.
#[track_caller]
fn compare(op: Op, a: Arg<'_>, b: Arg<'_>) -> Option<Result<Array>> {
    match (a, b) {
        (Arg::Array(x), Arg::Array(y)) => {
            let (p, q) = (x.node.dtype, y.node.dtype);
            if build::comparison_dtype(p, q).is_some() {
                return None;
            }
            let (x, y) = (Array(x.clone()), Array(y.clone()));
            Some(if p.kind() == Kind::Int { mixed(op, &x, &y) } else { mixed(flipped(op), &y, &x) })
        }
        (Arg::Array(x), Arg::Weak(w)) => out_of_range(op, x.node.dtype, w, x.layout.shape()),
        (Arg::Weak(w), Arg::Array(x)) => out_of_range(flipped(op), x.node.dtype, w, x.layout.shape()),
        (Arg::Weak(_), Arg::Weak(_)) => None,
    }
}

/// The comparison with its operands exchanged.
fn flipped(op: Op) -> Op {
    match op {
        Op::Less => Op::Greater,
        Op::LessEqual => Op::GreaterEqual,
        Op::Greater => Op::Less,
        Op::GreaterEqual => Op::LessEqual,
        other => other,
    }
}

/// Compares signed `x` with unsigned `y`: a negative number is less than any unsigned one.
#[track_caller]
fn mixed(op: Op, x: &Array, y: &Array) -> Result<Array> {
    let negative = binary(Op::Less, x.arg(), Arg::Weak(Weak::Int(0)))?;
    let same_sign = binary(op, x.astype(DType::U64).arg(), y.astype(DType::U64).arg())?;
    let if_negative = matches!(op, Op::Less | Op::LessEqual | Op::NotEqual);
    where_(negative, if_negative, same_sign)
}

/// The answer for an integer dtype and an integer that it cannot hold: the same for all elements.
#[track_caller]
fn out_of_range(op: Op, dtype: DType, weak: Weak, shape: &[usize]) -> Option<Result<Array>> {
    let Weak::Int(value) = weak else { return None };
    if !dtype.is_integer() || weak.to_dtype(dtype).is_some() {
        return None;
    }
    let answer = match op {
        Op::Less | Op::LessEqual => value > 0,
        Op::Greater | Op::GreaterEqual => value < 0,
        Op::NotEqual => true,
        _ => false,
    };
    Some(super::create::filled(op.name(), shape.into(), Scalar::Bool(answer)))
}

/// Elements of `yes` where `mask` is true, of `no` elsewhere; all three broadcast together.
///
/// ```
/// use arrayon as np;
/// let x = np::array![-1.0, 4.0];
/// let y = np::where_(x.gt(0.0)?, x.sqrt(), 0.0)?;
/// assert_eq!(y.to_vec::<f64>()?, [0.0, 2.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Broadcast`, `Overflow` if a number does not fit the dtype of the other branch, `DeviceMismatch`.
#[track_caller]
pub fn where_(mask: impl Operand, yes: impl Operand, no: impl Operand) -> Result<Array> {
    let args = [mask.arg(), yes.arg(), no.arg()];
    match branches::common(args[0], args[1], args[2]) {
        Some(common) => once(args[0], &common),
        None => map(Op::Where, &args),
    }
}

/// A selection whose branches end in the same operation, which is done after it.
#[track_caller]
fn once(mask: Arg<'_>, common: &Common) -> Result<Array> {
    let selected = map(Op::Where, &[mask, Arg::Array(&common.yes.0), Arg::Array(&common.no.0)])?;
    let value = unary(common.op, &selected)?;
    let negated = || unary(Op::Negative, &value);
    match (common.yes.1, common.no.1) {
        (false, false) => Ok(value),
        (true, true) => negated(),
        (true, false) => map(Op::Where, &[mask, negated()?.arg(), value.arg()]),
        (false, true) => map(Op::Where, &[mask, value.arg(), negated()?.arg()]),
    }
}

impl Array {
    /// The unary operation `op`, the form of all unary methods that does not panic.
    ///
    /// # Errors
    /// `DType` if the operation is not defined for the array's dtype.
    #[track_caller]
    pub fn try_unary(&self, op: Op) -> Result<Array> {
        if op.arity() != 1 || op == Op::Cast {
            let why = format!("{} is not a unary operation", op.name());
            return Err(Error::value(op.name(), why));
        }
        unary(op, self)
    }

    /// The array cast to a dtype, by NumPy's unsafe casting: integers wrap, floats saturate on the
    /// way to integers and NaN becomes 0, complex numbers lose their imaginary part.
    ///
    /// ```
    /// use arrayon::{self as np, DType};
    /// let a = np::array![1.7, -1.7, 300.0].astype(DType::U8);
    /// assert_eq!(a.to_vec::<u8>()?, [1, 0, 255]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Panics
    /// If the array is committed to a device that cannot hold the dtype.
    #[track_caller]
    pub fn astype(&self, dtype: DType) -> Array {
        if dtype == self.dtype() {
            return self.clone();
        }
        Array::from_draft(build::cast(&self.0, dtype).unwrap_or_else(|e| panic!("{e}")))
    }

    /// The array cast to a dtype, if the casting rule allows it.
    ///
    /// # Errors
    /// `Cast`; `Device`.
    #[track_caller]
    pub fn astype_with(&self, dtype: DType, casting: Casting) -> Result<Array> {
        check_cast(self.dtype(), dtype, casting, "astype")?;
        if dtype == self.dtype() {
            return Ok(self.clone());
        }
        Ok(Array::from_draft(build::cast(&self.0, dtype)?))
    }

    /// A copy in row-major order whose memory is its own.
    ///
    /// ```
    /// let a = arrayon::array![[1, 2], [3, 4]];
    /// assert!(!a.t().is_c_contiguous() && a.t().copy().is_c_contiguous());
    /// ```
    ///
    /// # Panics
    /// If a view that repeats its elements names more of them than memory can address.
    #[track_caller]
    pub fn copy(&self) -> Array {
        Array::from_draft(build::dense(&self.0).unwrap_or_else(|e| panic!("{e}")))
    }
}

macro_rules! define_methods {
    (unary { $($(#[$udoc:meta])+ $uop:ident $uname:ident $umethod:ident: $urule:ident -> $uout:ident, $ucost:literal
               { $($udom:ident |$ux:ident| $ubody:expr $(; rare $rare:expr => $rbody:expr)?),+ })+ }
     binary { $($(#[$bdoc:meta])+ $bop:ident $bname:ident $bmethod:ident: $brule:ident -> $bout:ident, $bcost:literal
               { $($bdom:ident |$ba:ident, $bb:ident| $bbody:expr $(; rare $brare:expr => $brbody:expr)?),+ })+ }
    ) => {
        /// Unary operations, element by element.
        impl Array {
            $(
                $(#[$udoc])+
                ///
                /// # Panics
                /// If the operation is not defined for the dtype; [`Array::try_unary`] does not.
                #[track_caller]
                #[must_use]
                pub fn $umethod(&self) -> Array {
                    unary(Op::$uop, self).unwrap_or_else(|e| panic!("{e}"))
                }
            )+
        }

        /// Binary operations, element by element, with broadcasting.
        impl Array {
            $(
                $(#[$bdoc])+
                ///
                /// # Errors
                /// `Broadcast`, `DType`, `Overflow` of a number, `DeviceMismatch`.
                #[track_caller]
                pub fn $bmethod(&self, other: impl Operand) -> Result<Array> {
                    binary(Op::$bop, self.arg(), other.arg())
                }
            )+
        }

        $(
            $(#[$udoc])+
            ///
            /// # Panics
            /// If the operation is not defined for the dtype; [`Array::try_unary`] does not.
            #[track_caller]
            #[must_use]
            pub fn $uname(x: &Array) -> Array {
                unary(Op::$uop, x).unwrap_or_else(|e| panic!("{e}"))
            }
        )+

        $(
            $(#[$bdoc])+
            ///
            /// # Errors
            /// `Broadcast`, `DType`, `Overflow` of a number, `DeviceMismatch`.
            #[track_caller]
            pub fn $bname(a: impl Operand, b: impl Operand) -> Result<Array> {
                binary(Op::$bop, a.arg(), b.arg())
            }
        )+
    };
}
op_table!(define_methods);
