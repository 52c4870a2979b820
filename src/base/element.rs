//! `Element`: the Rust types that are dtypes; `Scalar`: one value of any of them; `Weak`: a number
//! whose dtype the array beside it decides.

use super::dtype::{DType, Kind, bf16, c64, c128, dtype_table, f16};

mod sealed {
    pub trait Sealed {}
}

/// A Rust type that can be an array's element: the fifteen of the dtype table.
pub trait Element:
    sealed::Sealed + Copy + Send + Sync + PartialEq + std::fmt::Debug + Default + 'static
{
    /// The run-time dtype of the type.
    const DTYPE: DType;
    /// What a buffer holds for one element.
    type Raw: bytemuck::Pod + PartialEq + std::fmt::Debug + Send + Sync;
    /// The type whose arithmetic serves this one.
    type Compute: Element;
    /// The stored form of a value.
    fn to_raw(self) -> Self::Raw;
    /// The value of a stored form.
    fn from_raw(raw: Self::Raw) -> Self;
    /// The value as a typed scalar.
    fn to_scalar(self) -> Scalar;
}

/// One value with its dtype.
///
/// Equality is by dtype and numeric value, as for Rust's own numbers: NaN differs from itself.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum Scalar {
    Bool(bool),
    I8(i8),
    I16(i16),
    I32(i32),
    I64(i64),
    U8(u8),
    U16(u16),
    U32(u32),
    U64(u64),
    F16(f16),
    BF16(bf16),
    F32(f32),
    F64(f64),
    C64(c64),
    C128(c128),
}

macro_rules! define_elements {
    ($($kind:ident { $($variant:ident $ty:ident $raw:ident $compute:ident $bytes:literal $name:literal $npy:literal;)* })*) => {
        $($(
            impl sealed::Sealed for $ty {}
            impl Element for $ty {
                const DTYPE: DType = DType::$variant;
                type Raw = $raw;
                type Compute = $compute;
                #[inline(always)]
                fn to_raw(self) -> $raw { define_elements!(@to_raw $kind self) }
                #[inline(always)]
                fn from_raw(raw: $raw) -> Self { define_elements!(@from_raw $kind raw) }
                fn to_scalar(self) -> Scalar { Scalar::$variant(self) }
            }
            impl From<$ty> for Scalar {
                fn from(value: $ty) -> Scalar { Scalar::$variant(value) }
            }
        )*)*

        impl Scalar {
            /// The value's dtype.
            pub const fn dtype(&self) -> DType {
                match self { $($(Scalar::$variant(_) => DType::$variant,)*)* }
            }

            /// The value's bytes as a buffer stores them, in the first `dtype().size()` places.
            pub fn to_bytes(&self) -> [u8; 16] {
                let mut out = [0; 16];
                match self {
                    $($(Scalar::$variant(v) => out[..$bytes].copy_from_slice(bytemuck::bytes_of(&v.to_raw())),)*)*
                }
                out
            }

            /// The value of stored bytes; `bytes` holds at least `dtype.size()` of them.
            pub fn from_bytes(dtype: DType, bytes: &[u8]) -> Scalar {
                match dtype {
                    $($(DType::$variant => Scalar::$variant(<$ty>::from_raw(bytemuck::pod_read_unaligned(&bytes[..$bytes]))),)*)*
                }
            }

            /// The value as a number without a dtype.
            pub fn to_weak(&self) -> Weak {
                match *self { $($(Scalar::$variant(v) => define_elements!(@weak $kind v),)*)* }
            }
        }
    };
    (@to_raw Bool $v:ident) => { u8::from($v) };
    (@to_raw $kind:ident $v:ident) => { $v };
    (@from_raw Bool $v:ident) => { $v != 0 };
    (@from_raw $kind:ident $v:ident) => { $v };
    (@weak Bool $v:ident) => { Weak::Bool($v) };
    (@weak Int $v:ident) => { Weak::Int($v.into()) };
    (@weak UInt $v:ident) => { Weak::Int($v.into()) };
    (@weak Float $v:ident) => { Weak::Float($v.into()) };
    (@weak Complex $v:ident) => { Weak::Complex(c128::new($v.re.into(), $v.im.into())) };
}
dtype_table!(define_elements);

/// A number without a dtype of its own (NEP 50's weak scalar): it takes the dtype of the array
/// beside it and raises only the kind, never the precision.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Weak {
    /// A truth value.
    Bool(bool),
    /// An integer, wide enough for every integer dtype.
    Int(i128),
    /// A real number.
    Float(f64),
    /// A complex number.
    Complex(c128),
}

impl Weak {
    /// The kind that takes part in promotion.
    pub const fn kind(&self) -> Kind {
        match self {
            Weak::Bool(_) => Kind::Bool,
            Weak::Int(_) => Kind::Int,
            Weak::Float(_) => Kind::Float,
            Weak::Complex(_) => Kind::Complex,
        }
    }

    /// The dtype the number has when nothing else decides: bool, int64 (uint64 above its range),
    /// float64 or complex128.
    pub fn default_dtype(&self) -> DType {
        match *self {
            Weak::Bool(_) => DType::Bool,
            Weak::Int(v) if v > i128::from(i64::MAX) => DType::U64,
            Weak::Int(_) => DType::I64,
            Weak::Float(_) => DType::F64,
            Weak::Complex(_) => DType::C128,
        }
    }

    /// The number in a dtype of its own kind or a higher one; `None` if an integer does not fit an
    /// integer dtype or the kind would have to be lowered. Floats beyond the range become infinite.
    pub fn to_dtype(&self, dtype: DType) -> Option<Scalar> {
        let fits = match dtype.kind() {
            Kind::Bool => self.kind() == Kind::Bool,
            Kind::Int | Kind::UInt => self.kind() <= Kind::UInt,
            Kind::Float => self.kind() <= Kind::Float,
            Kind::Complex => true,
        };
        if !fits {
            return None;
        }
        let exact = self.cast(dtype);
        match (*self, exact.to_weak()) {
            (Weak::Int(a), Weak::Int(b)) if a != b => None,
            _ => Some(exact),
        }
    }

    /// The number cast to a dtype as `astype` casts: integers wrap, floats round to nearest and
    /// saturate on the way to integers, complex numbers lose their imaginary part.
    pub fn cast(&self, dtype: DType) -> Scalar {
        let (re, im) = match *self {
            Weak::Bool(v) => (f64::from(u8::from(v)), 0.0),
            Weak::Int(v) => (v as f64, 0.0),
            Weak::Float(v) => (v, 0.0),
            Weak::Complex(v) => (v.re, v.im),
        };
        // An integer goes to an integer by its bits, anything else through its real part.
        macro_rules! int {
            ($t:ty) => {
                match *self {
                    Weak::Bool(v) => <$t>::from(v),
                    Weak::Int(v) => v as $t,
                    _ => re as $t,
                }
            };
        }
        match dtype {
            DType::Bool => Scalar::Bool(re != 0.0 || im != 0.0 || matches!(*self, Weak::Int(v) if v != 0)),
            DType::I8 => Scalar::I8(int!(i8)),
            DType::I16 => Scalar::I16(int!(i16)),
            DType::I32 => Scalar::I32(int!(i32)),
            DType::I64 => Scalar::I64(int!(i64)),
            DType::U8 => Scalar::U8(int!(u8)),
            DType::U16 => Scalar::U16(int!(u16)),
            DType::U32 => Scalar::U32(int!(u32)),
            DType::U64 => Scalar::U64(int!(u64)),
            DType::F16 => Scalar::F16(f16::from_f32(odd_f32(re))),
            DType::BF16 => Scalar::BF16(bf16::from_f32(odd_f32(re))),
            DType::F32 => Scalar::F32(match *self {
                Weak::Int(v) => v as f32,
                _ => re as f32,
            }),
            DType::F64 => Scalar::F64(re),
            DType::C64 => Scalar::C64(c64::new(re as f32, im as f32)),
            DType::C128 => Scalar::C128(c128::new(re, im)),
        }
    }
}

impl Scalar {
    /// The value cast to a dtype as `astype` casts.
    pub fn cast(&self, dtype: DType) -> Scalar {
        self.to_weak().cast(dtype)
    }
}

/// An f64 as f32 rounded to odd, so that a second rounding to half precision is the only one that
/// counts (Boldo and Melquiond, "Emulation of a FMA and correctly rounded sums", 2008). The `half`
/// crate's own conversion rounds twice or drops the lower bits, as the processor has it.
#[inline(always)]
pub(crate) fn odd_f32(x: f64) -> f32 {
    let near = x as f32;
    let back = f64::from(near);
    let bits = near.to_bits();
    // Truncate towards zero what was rounded away from it, then mark a lost tail in the last bit.
    let away = back.abs() > x.abs();
    let truncated = if away { bits.wrapping_sub(1) } else { bits };
    let inexact = back != x && !x.is_nan() && !(near.is_infinite() && x.is_infinite());
    f32::from_bits(if inexact { truncated | 1 } else { bits })
}
