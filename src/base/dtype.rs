//! The dtype table: the only list of the fifteen element types.

/// Hands the dtype table to the macro `$then`, after the tokens `$args`.
///
/// A row is `Variant RustType Raw Compute bytes "name" "npy"`: `Raw` is the plain-old-data type that
/// a buffer holds (a bool is stored as a byte that is 0 or 1), `Compute` the type whose arithmetic
/// serves the row (half precision computes in `f32` and rounds after each operation). Rows are
/// grouped by [`Kind`](crate::base::dtype::Kind), in the order of the promotion lattice.
macro_rules! dtype_table {
    ($then:ident $($args:tt)*) => {
        $then! { $($args)*
            Bool {
                Bool bool u8 bool 1 "bool" "|b1";
            }
            Int {
                I8 i8 i8 i8 1 "int8" "|i1";
                I16 i16 i16 i16 2 "int16" "<i2";
                I32 i32 i32 i32 4 "int32" "<i4";
                I64 i64 i64 i64 8 "int64" "<i8";
            }
            UInt {
                U8 u8 u8 u8 1 "uint8" "|u1";
                U16 u16 u16 u16 2 "uint16" "<u2";
                U32 u32 u32 u32 4 "uint32" "<u4";
                U64 u64 u64 u64 8 "uint64" "<u8";
            }
            Float {
                F16 f16 f16 f32 2 "float16" "<f2";
                BF16 bf16 bf16 f32 2 "bfloat16" "<V2";
                F32 f32 f32 f32 4 "float32" "<f4";
                F64 f64 f64 f64 8 "float64" "<f8";
            }
            Complex {
                C64 c64 c64 c64 8 "complex64" "<c8";
                C128 c128 c128 c128 16 "complex128" "<c16";
            }
        }
    };
}
pub(crate) use dtype_table;

/// Brain float: the upper half of an `f32`.
pub use half::bf16;
/// Half-precision IEEE float.
pub use half::f16;
/// Complex number of two `f32`.
#[allow(non_camel_case_types)]
pub type c64 = num_complex::Complex<f32>;
/// Complex number of two `f64`.
#[allow(non_camel_case_types)]
pub type c128 = num_complex::Complex<f64>;

/// The kinds of dtype, in the order in which promotion raises them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `bool`.
    Bool,
    /// Signed integers.
    Int,
    /// Unsigned integers.
    UInt,
    /// Real floating point.
    Float,
    /// Complex floating point.
    Complex,
}

macro_rules! define_dtype {
    ($($kind:ident { $($variant:ident $ty:ident $raw:ident $compute:ident $bytes:literal $name:literal $npy:literal;)* })*) => {
        /// The type of an array's elements, known at run time.
        ///
        /// ```
        /// use arrayon::DType;
        /// assert_eq!(DType::F64.name(), "float64");
        /// assert_eq!(DType::C64.size(), 8);
        /// assert_eq!(DType::from_name("int16"), Some(DType::I16));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum DType {
            $($(#[doc = concat!("NumPy's `", $name, "`.")] $variant,)*)*
        }

        impl DType {
            /// Every dtype, in the order of the promotion lattice's rows.
            pub const ALL: &[DType] = &[$($(DType::$variant,)*)*];

            /// Size of one element in bytes.
            pub const fn size(self) -> usize {
                match self { $($(DType::$variant => $bytes,)*)* }
            }

            /// The kind that decides how the dtype promotes.
            pub const fn kind(self) -> Kind {
                match self { $($(DType::$variant => Kind::$kind,)*)* }
            }

            /// NumPy's name.
            pub const fn name(self) -> &'static str {
                match self { $($(DType::$variant => $name,)*)* }
            }

            /// The little-endian type string of the .npy format (bfloat16 has none of its own and is
            /// written as two opaque bytes, as `ml_dtypes` does).
            pub const fn npy(self) -> &'static str {
                match self { $($(DType::$variant => $npy,)*)* }
            }
        }
    };
}
dtype_table!(define_dtype);

impl DType {
    /// The dtype of NumPy's name, if there is one.
    pub fn from_name(name: &str) -> Option<DType> {
        DType::ALL.iter().copied().find(|d| d.name() == name)
    }

    /// Whether the dtype is an integer, signed or not; bool is not.
    pub const fn is_integer(self) -> bool {
        matches!(self.kind(), Kind::Int | Kind::UInt)
    }

    /// Whether the dtype is real or complex floating point.
    pub const fn is_inexact(self) -> bool {
        matches!(self.kind(), Kind::Float | Kind::Complex)
    }
}

impl std::fmt::Display for DType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// Defines `dispatch!` from the dtype table; `$d` is a dollar sign for the inner macro.
macro_rules! define_dispatch {
    ($d:tt
     Bool { $($bv:ident $bt:ident $($bx:tt)*)? }
     Int { $($iv:ident $it:ident $ir:ident $ic:ident $ib:literal $in:literal $ip:literal;)* }
     UInt { $($uv:ident $ut:ident $ur:ident $uc:ident $ub:literal $un:literal $up:literal;)* }
     Float { $($fv:ident $ft:ident $fr:ident $fc:ident $fb:literal $fn:literal $fp:literal;)* }
     Complex { $($cv:ident $ct:ident $cr:ident $cc:ident $cb:literal $cn:literal $cp:literal;)* }
    ) => {
        /// Runs an expression with a type name bound to the Rust type of a dtype.
        ///
        /// `dispatch!(dtype, any T => f::<T>())` covers all fifteen. `num` (all but bool), `int`
        /// (signed and unsigned), `real`, `wide` (float32 and float64), `complex`, `field` (real and complex) and `logic` (bool
        /// alone) cover part of them and need `else other`.
        macro_rules! dispatch {
            ($d dtype:expr, any $d T:ident => $d body:expr) => {
                $crate::base::dtype::dispatch!(@arms $d dtype, $d T, $d body,
                    [$($bv $bt)? $($iv $it)* $($uv $ut)* $($fv $ft)* $($cv $ct)*], [])
            };
            ($d dtype:expr, any $d T:ident => $d body:expr, else $d other:expr) => {
                $crate::base::dtype::dispatch!($d dtype, any $d T => $d body)
            };
            ($d dtype:expr, num $d T:ident => $d body:expr, else $d other:expr) => {
                $crate::base::dtype::dispatch!(@arms $d dtype, $d T, $d body,
                    [$($iv $it)* $($uv $ut)* $($fv $ft)* $($cv $ct)*], [_ => $d other])
            };
            ($d dtype:expr, int $d T:ident => $d body:expr, else $d other:expr) => {
                $crate::base::dtype::dispatch!(@arms $d dtype, $d T, $d body,
                    [$($iv $it)* $($uv $ut)*], [_ => $d other])
            };
            ($d dtype:expr, real $d T:ident => $d body:expr, else $d other:expr) => {
                $crate::base::dtype::dispatch!(@arms $d dtype, $d T, $d body,
                    [$($fv $ft)*], [_ => $d other])
            };
            ($d dtype:expr, wide $d T:ident => $d body:expr, else $d other:expr) => {
                $crate::base::dtype::dispatch!(@arms $d dtype, $d T, $d body, [F32 f32 F64 f64], [_ => $d other])
            };
            ($d dtype:expr, complex $d T:ident => $d body:expr, else $d other:expr) => {
                $crate::base::dtype::dispatch!(@arms $d dtype, $d T, $d body,
                    [$($cv $ct)*], [_ => $d other])
            };
            ($d dtype:expr, field $d T:ident => $d body:expr, else $d other:expr) => {
                $crate::base::dtype::dispatch!(@arms $d dtype, $d T, $d body,
                    [$($fv $ft)* $($cv $ct)*], [_ => $d other])
            };
            ($d dtype:expr, logic $d T:ident => $d body:expr, else $d other:expr) => {
                $crate::base::dtype::dispatch!(@arms $d dtype, $d T, $d body,
                    [$($bv $bt)?], [_ => $d other])
            };
            (@arms $d dtype:expr, $d T:ident, $d body:expr, [$d($d v:ident $d t:ident)*], [$d($d rest:tt)*]) => {
                match $d dtype {
                    $d($crate::base::dtype::DType::$d v => {
                        #[allow(dead_code)]
                        type $d T = $crate::base::dtype::rust::$d t;
                        $d body
                    })*
                    $d($d rest)*
                }
            };
        }
        pub(crate) use dispatch;
    };
}
dtype_table!(define_dispatch $);

/// The Rust types of the table under the names that it uses.
#[allow(non_camel_case_types, missing_docs)]
pub(crate) mod rust {
    pub(crate) use super::{bf16, c64, c128, f16};
    macro_rules! aliases { ($($t:ident)*) => { $(pub(crate) type $t = ::core::primitive::$t;)* }; }
    aliases!(bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64);
}
