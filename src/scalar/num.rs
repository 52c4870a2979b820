//! What a number must be able to do for a scalar function to be written over it.
//!
//! [`Num`], [`Field`], [`Real`], [`Planar`] and [`Int`] hold primitives only. Their implementors are the numbers
//! of the CPU ([`Cpu`](super::cpu::Cpu), [`Complex`](super::complex::Complex)) and symbols that
//! record what is done to them, to be printed as WGSL or CUDA C. Functions built from the primitives
//! are written once for all of them, so bodies are branch-free: [`Num::select`], never `if`.

use std::ops::{Add, BitAnd, BitOr, BitXor, Div, Mul, Neg, Not, Sub};

/// A truth value, or what stands for one.
pub trait Mask:
    Copy + BitAnd<Output = Self> + BitOr<Output = Self> + BitXor<Output = Self> + Not<Output = Self>
{
}

/// A number of any dtype. Integers wrap. For bool, `+` is or, `*` is and, `-` is xor and negation
/// is not.
pub trait Num:
    Copy + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Neg<Output = Self>
{
    /// What a comparison gives.
    type Mask: Mask;
    /// The type of a magnitude: the number itself unless it is complex.
    type Part: Num<Mask = Self::Mask>;
    /// The constant `value` in the type of `self` (rounded to it; integral for integers).
    fn lit(self, value: f64) -> Self;
    /// Equality; NaN equals nothing, -0 equals 0.
    fn eq(self, other: Self) -> Self::Mask;
    /// Less than, false for NaN; complex numbers compare by real, then imaginary part.
    fn lt(self, other: Self) -> Self::Mask;
    /// Less than or equal, false for NaN.
    fn le(self, other: Self) -> Self::Mask;
    /// `yes` where the mask holds, else `no`.
    fn select(mask: Self::Mask, yes: Self, no: Self) -> Self;
    /// Magnitude; the lowest signed integer stays as it is.
    fn abs(self) -> Self::Part;
    /// Whether the value, or a part of it, is NaN; a bit test wherever compilers may assume there
    /// is none.
    fn is_nan(self) -> Self::Mask;
    /// The lesser; NaN if either is NaN, -0 before +0.
    fn minimum(self, other: Self) -> Self;
    /// The greater; NaN if either is NaN, +0 before -0.
    fn maximum(self, other: Self) -> Self;
    /// The least value of the type, the identity of `maximum`: -inf, 0 for unsigned, false.
    fn lowest(self) -> Self;
    /// The greatest value of the type, the identity of `minimum`.
    fn highest(self) -> Self;
}

/// A number that can be divided: real or complex.
pub trait Field: Num + Div<Output = Self> {}

/// A complex number.
pub trait Planar: Field<Part: Real<Mask = <Self as Num>::Mask>> {
    /// A number of its parts.
    fn new(re: Self::Part, im: Self::Part) -> Self;
    /// Real part.
    fn re(self) -> Self::Part;
    /// Imaginary part.
    fn im(self) -> Self::Part;
}

/// Constants of a floating-point format that functions over [`Real`] need.
pub trait Format: super::coefficients::Coefficients + 'static {
    /// Bits of the significand that are stored: 23 or 52.
    const MANTISSA: u32;
    /// Exponent bias: 127 or 1023.
    const BIAS: i64;
}

/// A real number in a binary floating-point format.
pub trait Real: Field<Part = Self> {
    /// The format's constants.
    type Format: Format;
    /// The signed integer of the same width.
    type Bits: Int<Mask = Self::Mask>;
    /// `self * b + c`, rounded once where the target has such an instruction, else twice: use it to
    /// be accurate, and [`Real::two_prod`] where a result must be exact.
    fn fma(self, b: Self, c: Self) -> Self;
    /// Square root, correctly rounded (on WGSL as its specification allows).
    fn sqrt(self) -> Self;
    /// The greatest integer not above; keeps -0, infinities and NaN.
    fn floor(self) -> Self;
    /// The nearest integer, ties to even; keeps -0, infinities and NaN.
    fn rint(self) -> Self;
    /// The value's bits.
    fn to_bits(self) -> Self::Bits;
    /// The value of bits.
    fn from_bits(bits: Self::Bits) -> Self;
    /// An integral value below 2^(MANTISSA - 1) in magnitude as an integer.
    fn to_int(self) -> Self::Bits;
    /// An integer below 2^(MANTISSA - 1) in magnitude as a value.
    fn from_int(bits: Self::Bits) -> Self;
    /// The value itself, hidden from compilers that would simplify an expression as if arithmetic
    /// were exact.
    fn opaque(self) -> Self;
    /// The product and its rounding error: `(p, e)` with `p + e == self * b` exactly (barring
    /// underflow, and overflow of the splitting where there is no fma).
    fn two_prod(self, b: Self) -> (Self, Self);
    /// The sum and its rounding error, by Knuth's method (TAOCP vol. 2, 4.2.2).
    #[inline(always)]
    fn two_sum(self, b: Self) -> (Self, Self) {
        let sum = (self + b).opaque();
        let bb = (sum - self).opaque();
        let error = (self - (sum - bb).opaque()) + (b - bb);
        (sum, error)
    }
    /// As [`Real::two_sum`] where |self| >= |b| or self is 0, by Dekker's method.
    #[inline(always)]
    fn fast_two_sum(self, b: Self) -> (Self, Self) {
        let sum = (self + b).opaque();
        (sum, b - (sum - self).opaque())
    }
    /// The magnitude of `self` with the sign of `sign`.
    #[inline(always)]
    fn copysign(self, sign: Self) -> Self {
        let top = sign.to_bits().sign_bit();
        Self::from_bits((self.to_bits() & !top) | (sign.to_bits() & top))
    }
}

/// A two's-complement integer, signed or unsigned.
pub trait Int:
    Num<Part = Self> + BitAnd<Output = Self> + BitOr<Output = Self> + BitXor<Output = Self> + Not<Output = Self>
{
    /// Number of bits.
    const WIDTH: u32;
    /// The constant `value` in the type of `self`, wrapped to its width.
    fn int(self, value: i64) -> Self;
    /// The quotient, rounded towards zero; of no meaning where the other is 0, or -1 and the quotient
    /// beyond the type.
    fn quotient(self, other: Self) -> Self;
    /// Shift to the left by a constant below the width.
    fn shl(self, count: u32) -> Self;
    /// Shift to the right by a constant below the width; signed integers keep their sign.
    fn shr(self, count: u32) -> Self;
    /// The integer with only the top bit set.
    #[inline(always)]
    fn sign_bit(self) -> Self {
        self.int(1).shl(Self::WIDTH - 1)
    }
}
