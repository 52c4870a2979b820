//! `Op`: the operations as data, with what the planner and the type rules need to know of each.

use super::table::op_table;
use crate::base::dtype::{DType, Kind};
use crate::base::promote::real_part;

/// Which dtype the operands of an operation are brought to before its body runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The promoted dtype of the operands.
    Same,
    /// As `Same`, but bools become int8.
    BoolAsInt8,
    /// The float that holds the promoted dtype: float16 for 8-bit integers and bool, float32 for
    /// 16-bit ones, float64 for wider.
    Float,
    /// As `Same` for inexact dtypes; float64 for integers and bool.
    Divide,
    /// As `Same` for floats; integers and bools are returned as they are.
    Keep,
    /// As `Same` for inexact dtypes; the answer for integers and bools is false.
    Inexact,
    /// As `Same` for inexact dtypes; the answer for integers and bools is true.
    Finite,
    /// As `Same` for complex dtypes; others are returned as they are, bools as int8.
    Conjugate,
    /// As `Same` for complex dtypes; others are returned as they are.
    RealPart,
    /// As `Same` for complex dtypes; of others it is zero.
    ImagPart,
    /// The complex dtype of such parts as `Float` gives.
    Complex,
    /// As `Float`, but bools become float64.
    Angle,
    /// As `BoolAsInt8`, and the result is cast to uint8.
    Count,
    /// The promoted dtype, except that int64 and uint64 compare exactly.
    Compare,
    /// Truth values.
    Logic,
}

/// What comes out of an operation computed in some dtype.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    /// The same dtype.
    Same,
    /// Bool.
    Mask,
    /// The dtype of a magnitude: real for complex, the same otherwise.
    Part,
}

/// The part of the dtypes that a body serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(non_camel_case_types)]
pub(crate) enum Domain {
    any,
    num,
    field,
    real,
    wide,
    complex,
    int,
    logic,
}

impl Domain {
    fn contains(self, dtype: DType) -> bool {
        match self {
            Domain::any => true,
            Domain::num => dtype != DType::Bool,
            Domain::field => dtype.is_inexact(),
            Domain::real => dtype.kind() == Kind::Float,
            Domain::wide => matches!(dtype, DType::F32 | DType::F64),
            Domain::complex => dtype.kind() == Kind::Complex,
            Domain::int => dtype.is_integer(),
            Domain::logic => dtype == DType::Bool,
        }
    }
}

/// What the table says of one operation.
#[derive(Debug)]
pub(crate) struct Info {
    pub(crate) name: &'static str,
    pub(crate) arity: usize,
    pub(crate) rule: Rule,
    pub(crate) output: Output,
    pub(crate) cost: u32,
    pub(crate) domains: &'static [Domain],
}

macro_rules! define_op {
    (unary { $($(#[$udoc:meta])+ $uop:ident $uname:ident $umethod:ident: $urule:ident -> $uout:ident, $ucost:literal
               { $($udom:ident |$ux:ident| $ubody:expr $(; rare $rare:expr => $rbody:expr)?),+ })+ }
     binary { $($(#[$bdoc:meta])+ $bop:ident $bname:ident $bmethod:ident: $brule:ident -> $bout:ident, $bcost:literal
               { $($bdom:ident |$ba:ident, $bb:ident| $bbody:expr $(; rare $brare:expr => $brbody:expr)?),+ })+ }
    ) => {
        /// Every elementwise operation.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Op {
            /// Conversion to another dtype, as `astype`; to the same dtype, a copy.
            Cast,
            /// The second operand where the first is true, else the third.
            Where,
            $($(#[$udoc])+ $uop,)+
            $($(#[$bdoc])+ $bop,)+
        }

        static INFO: &[Info] = &[
            Info { name: "astype", arity: 1, rule: Rule::Same, output: Output::Same, cost: 1, domains: &[Domain::any] },
            Info { name: "where_", arity: 3, rule: Rule::Same, output: Output::Same, cost: 1, domains: &[Domain::any] },
            $(Info { name: stringify!($uname), arity: 1, rule: Rule::$urule, output: Output::$uout, cost: $ucost,
                     domains: &[$(Domain::$udom),+] },)+
            $(Info { name: stringify!($bname), arity: 2, rule: Rule::$brule, output: Output::$bout, cost: $bcost,
                     domains: &[$(Domain::$bdom),+] },)+
        ];

        impl Op {
            /// Every operation, in the order of the table.
            pub const ALL: &[Op] = &[Op::Cast, Op::Where, $(Op::$uop,)+ $(Op::$bop,)+];
        }
    };
}
op_table!(define_op);

impl Op {
    pub(crate) fn info(self) -> &'static Info {
        &INFO[self as usize]
    }

    /// NumPy's name (with a trailing underscore where Rust forbids it).
    pub fn name(self) -> &'static str {
        self.info().name
    }

    /// Number of operands.
    pub fn arity(self) -> usize {
        self.info().arity
    }

    /// How the operands' dtypes decide the dtype that is computed in.
    pub fn rule(self) -> Rule {
        self.info().rule
    }

    /// Whether some body computes in the dtype.
    pub fn computes(self, dtype: DType) -> bool {
        self.info().domains.iter().any(|d| d.contains(dtype))
    }

    /// The dtype that comes out of the operation computed in `dtype` (for casts, `dtype` is the
    /// target).
    pub fn output(self, dtype: DType) -> DType {
        match self.info().output {
            Output::Same => dtype,
            Output::Mask => DType::Bool,
            Output::Part => real_part(dtype),
        }
    }
}
