//! The numbers of the CPU: a primitive, tagged with the instruction set that its code is compiled
//! for.
//!
//! The tag decides what `fma` and rounding become. In code compiled for a baseline x86-64 the
//! standard library's `mul_add` and `round_ties_even` are calls, 25 times slower than the rest of a
//! body; with the tag each shell gets the instruction where there is one and a short exact sequence
//! where there is none.

use super::num::{Field, Format, Int, Mask, Num, Real};
use std::marker::PhantomData;
use std::ops::{Add, BitAnd, BitOr, BitXor, Div, Mul, Neg, Not, Sub};

/// An instruction set, as far as scalar code can tell.
pub trait Isa: Copy + Send + Sync + 'static {
    /// Whether fused multiply-add and rounding instructions may be used.
    const FMA: bool;
}

/// A primitive number in code compiled for the instruction set `I`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug)]
pub struct Cpu<T, I>(pub T, PhantomData<I>);

impl<T, I> Cpu<T, I> {
    /// Tags a value.
    #[inline(always)]
    pub fn new(value: T) -> Self {
        Cpu(value, PhantomData)
    }
}

impl Mask for bool {}

impl Format for f32 {
    const MANTISSA: u32 = 23;
    const BIAS: i64 = 127;
}

impl Format for f64 {
    const MANTISSA: u32 = 52;
    const BIAS: i64 = 1023;
}

/// Implements binary operators of `Cpu<$t, I>` through closures on the primitive.
macro_rules! operators {
    ($t:ty; $($op:ident $method:ident |$a:ident, $b:ident| $body:expr;)*) => {
        $(impl<I: Isa> $op for Cpu<$t, I> {
            type Output = Self;
            #[inline(always)]
            // The arithmetic of bool is logic.
            #[allow(clippy::suspicious_arithmetic_impl)]
            fn $method(self, other: Self) -> Self {
                let ($a, $b) = (self.0, other.0);
                Cpu::new($body)
            }
        })*
    };
}

/// The parts of [`Num`] that are the same for every primitive.
macro_rules! ordered {
    () => {
        type Mask = bool;
        type Part = Self;
        #[inline(always)]
        fn eq(self, other: Self) -> bool {
            self.0 == other.0
        }
        #[inline(always)]
        fn lt(self, other: Self) -> bool {
            self.0 < other.0
        }
        #[inline(always)]
        fn le(self, other: Self) -> bool {
            self.0 <= other.0
        }
        #[inline(always)]
        fn select(mask: bool, yes: Self, no: Self) -> Self {
            if mask { yes } else { no }
        }
    };
}

macro_rules! integers {
    ($($t:ident)*) => { $(
        operators!($t;
            Add add |a, b| a.wrapping_add(b);
            Sub sub |a, b| a.wrapping_sub(b);
            Mul mul |a, b| a.wrapping_mul(b);
            BitAnd bitand |a, b| a & b;
            BitOr bitor |a, b| a | b;
            BitXor bitxor |a, b| a ^ b;
        );
        impl<I: Isa> Neg for Cpu<$t, I> {
            type Output = Self;
            #[inline(always)]
            fn neg(self) -> Self { Cpu::new(self.0.wrapping_neg()) }
        }
        impl<I: Isa> Not for Cpu<$t, I> {
            type Output = Self;
            #[inline(always)]
            fn not(self) -> Self { Cpu::new(!self.0) }
        }
        impl<I: Isa> Num for Cpu<$t, I> {
            ordered!();
            #[inline(always)]
            fn lit(self, value: f64) -> Self { Cpu::new(value as $t) }
            #[inline(always)]
            #[allow(unused_comparisons)]
            fn abs(self) -> Self { if self.0 < 0 { -self } else { self } }
            #[inline(always)]
            fn is_nan(self) -> bool { false }
            #[inline(always)]
            fn minimum(self, other: Self) -> Self { if other.0 < self.0 { other } else { self } }
            #[inline(always)]
            fn maximum(self, other: Self) -> Self { if other.0 > self.0 { other } else { self } }
            #[inline(always)]
            fn lowest(self) -> Self { Cpu::new($t::MIN) }
            #[inline(always)]
            fn highest(self) -> Self { Cpu::new($t::MAX) }
        }
        impl<I: Isa> Int for Cpu<$t, I> {
            const WIDTH: u32 = $t::BITS;
            #[inline(always)]
            fn int(self, value: i64) -> Self { Cpu::new(value as $t) }
            #[inline(always)]
            fn quotient(self, other: Self) -> Self {
                // Without the check a division by zero would panic.
                Cpu::new(if other.0 == 0 { 0 } else { self.0.wrapping_div(other.0) })
            }
            #[inline(always)]
            fn shl(self, count: u32) -> Self { Cpu::new(self.0 << count) }
            #[inline(always)]
            fn shr(self, count: u32) -> Self { Cpu::new(self.0 >> count) }
        }
    )* };
}
integers!(i8 i16 i32 i64 u8 u16 u32 u64);

macro_rules! floats {
    ($($t:ident $bits:ident $splitter:literal)*) => { $(
        operators!($t;
            Add add |a, b| a + b;
            Sub sub |a, b| a - b;
            Mul mul |a, b| a * b;
            Div div |a, b| a / b;
        );
        impl<I: Isa> Neg for Cpu<$t, I> {
            type Output = Self;
            #[inline(always)]
            fn neg(self) -> Self { Cpu::new(-self.0) }
        }
        impl<I: Isa> Num for Cpu<$t, I> {
            ordered!();
            #[inline(always)]
            fn lit(self, value: f64) -> Self { Cpu::new(value as $t) }
            #[inline(always)]
            fn abs(self) -> Self { Cpu::new(self.0.abs()) }
            #[inline(always)]
            fn is_nan(self) -> bool { self.0.is_nan() }
            #[inline(always)]
            fn minimum(self, other: Self) -> Self { super::order::minimum(self, other) }
            #[inline(always)]
            fn maximum(self, other: Self) -> Self { super::order::maximum(self, other) }
            #[inline(always)]
            fn lowest(self) -> Self { Cpu::new($t::NEG_INFINITY) }
            #[inline(always)]
            fn highest(self) -> Self { Cpu::new($t::INFINITY) }
        }
        impl<I: Isa> Field for Cpu<$t, I> {}
        impl<I: Isa> Real for Cpu<$t, I> {
            type Format = $t;
            type Bits = Cpu<$bits, I>;
            #[inline(always)]
            fn fma(self, b: Self, c: Self) -> Self {
                if I::FMA { Cpu::new(self.0.mul_add(b.0, c.0)) } else { self * b + c }
            }
            #[inline(always)]
            fn sqrt(self) -> Self { Cpu::new(self.0.sqrt()) }
            #[inline(always)]
            fn floor(self) -> Self {
                if I::FMA {
                    return Cpu::new(self.0.floor());
                }
                let near = self.rint();
                Self::select(self.lt(near), near - near.lit(1.0), near).copysign(self)
            }
            #[inline(always)]
            fn rint(self) -> Self {
                if I::FMA {
                    return Cpu::new(self.0.round_ties_even());
                }
                // Adding 2^MANTISSA leaves no room for a fraction, so the addition rounds.
                let big = self.lit((1u64 << Self::Format::MANTISSA) as f64);
                let near = ((self.abs() + big) - big).copysign(self);
                Self::select(self.abs().lt(big), near, self)
            }
            #[inline(always)]
            fn to_bits(self) -> Self::Bits { Cpu::new(self.0.to_bits() as $bits) }
            #[inline(always)]
            fn from_bits(bits: Self::Bits) -> Self { Cpu::new($t::from_bits(bits.0 as _)) }
            #[inline(always)]
            fn to_int(self) -> Self::Bits {
                // Added to 1.5 * 2^MANTISSA an integer shows in the low bits; a conversion
                // instruction for 64-bit integers exists only with AVX-512.
                let magic = self.lit(1.5 * (1u64 << Self::Format::MANTISSA) as f64);
                (self + magic).to_bits() - magic.to_bits()
            }
            #[inline(always)]
            fn from_int(bits: Self::Bits) -> Self {
                let magic = Self::new(1.5 * (1u64 << Self::Format::MANTISSA) as $t);
                Self::from_bits(bits + magic.to_bits()) - magic
            }
            #[inline(always)]
            fn opaque(self) -> Self { self }
            #[inline(always)]
            fn two_prod(self, b: Self) -> (Self, Self) {
                let p = self * b;
                if I::FMA {
                    return (p, self.fma(b, -p));
                }
                // Veltkamp's splitting and Dekker's product (Dekker 1971).
                let split = |x: Self| {
                    let t = x * x.lit($splitter);
                    let hi = t - (t - x);
                    (hi, x - hi)
                };
                let ((ah, al), (bh, bl)) = (split(self), split(b));
                (p, ((ah * bh - p) + ah * bl + al * bh) + al * bl)
            }
        }
    )* };
}
floats!(f32 i32 4097.0  f64 i64 134217729.0);

operators!(bool;
    Add add |a, b| a | b;
    Sub sub |a, b| a ^ b;
    Mul mul |a, b| a & b;
);

impl<I: Isa> Neg for Cpu<bool, I> {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        Cpu::new(!self.0)
    }
}

impl<I: Isa> Num for Cpu<bool, I> {
    ordered!();
    #[inline(always)]
    fn lit(self, value: f64) -> Self {
        Cpu::new(value != 0.0)
    }
    #[inline(always)]
    fn abs(self) -> Self {
        self
    }
    #[inline(always)]
    fn is_nan(self) -> bool {
        false
    }
    #[inline(always)]
    fn minimum(self, other: Self) -> Self {
        self * other
    }
    #[inline(always)]
    fn maximum(self, other: Self) -> Self {
        self + other
    }
    #[inline(always)]
    fn lowest(self) -> Self {
        Cpu::new(false)
    }
    #[inline(always)]
    fn highest(self) -> Self {
        Cpu::new(true)
    }
}
