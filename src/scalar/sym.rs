//! Symbols: numbers that record what is done to them.
//!
//! A body written over [`Num`], [`Real`] or [`Int`] runs on symbols as it runs on numbers; what is
//! left is the expression on the [`Tape`], which a dialect prints. Complex symbols are
//! [`Complex`](super::complex::Complex) of two.

use super::num::{Field, Format, Int, Mask, Num, Real};
use super::order;
use super::tape::{NodeId, Prim, Tape};
use crate::base::dtype::{DType, Kind};
use crate::base::element::Element;
use std::fmt;
use std::marker::PhantomData;
use std::ops::{Add, BitAnd, BitOr, BitXor, Div, Mul, Neg, Not, Sub};

/// A type that a symbol can have: bool, the integers, `f32` and `f64`.
pub trait Atom: Element {
    /// The least value.
    const LOWEST: Self;
    /// The greatest value.
    const HIGHEST: Self;
    /// A constant in the type, as Rust's `as`.
    fn from_f64(value: f64) -> Self;
    /// What [`Num::minimum`] records.
    fn minimum<'t>(a: Sym<'t, Self>, b: Sym<'t, Self>) -> Sym<'t, Self>;
    /// What [`Num::maximum`] records.
    fn maximum<'t>(a: Sym<'t, Self>, b: Sym<'t, Self>) -> Sym<'t, Self>;
}

/// An integer type.
pub trait IntAtom: Atom {
    /// A constant in the type, wrapped to its width.
    fn wrap(value: i64) -> Self;
}

/// A real floating-point type.
pub trait RealAtom: Atom + Format {
    /// The signed integer of the same width.
    type Bits: IntAtom;
}

/// A number of type `T` that is not known yet: a place in a tape.
pub struct Sym<'t, T> {
    tape: &'t Tape,
    id: NodeId,
    ty: PhantomData<T>,
}

impl<T> Clone for Sym<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Sym<'_, T> {}

impl<T> fmt::Debug for Sym<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.id.index())
    }
}

impl Tape {
    /// The argument at a position as a symbol.
    pub fn input<T: Atom>(&self, index: u32) -> Sym<'_, T> {
        Sym::of(self, self.input_of(index, T::DTYPE))
    }

    /// A constant as a symbol.
    pub fn constant<T: Atom>(&self, value: T) -> Sym<'_, T> {
        let [a, b, c, d, e, f, g, h, ..] = value.to_scalar().to_bytes();
        let bits = u64::from_le_bytes([a, b, c, d, e, f, g, h]);
        Sym::of(self, self.constant_of(bits, T::DTYPE))
    }
}

impl<'t, T: Atom> Sym<'t, T> {
    /// The symbol of a node.
    fn of(tape: &'t Tape, id: NodeId) -> Self {
        debug_assert_eq!(tape.dtype(id), T::DTYPE);
        Sym { tape, id, ty: PhantomData }
    }

    /// The symbol of a node that was recorded elsewhere; its dtype must be `T`'s.
    pub fn from_id(tape: &'t Tape, id: NodeId) -> Self {
        assert_eq!(tape.dtype(id), T::DTYPE, "dtype of node {}", id.index());
        Sym::of(tape, id)
    }

    /// The place in the tape.
    pub fn id(self) -> NodeId {
        self.id
    }

    /// The tape.
    pub fn tape(self) -> &'t Tape {
        self.tape
    }

    /// The number as another type, as Rust's `as`; all but zero is true.
    pub fn cast<U: Atom>(self) -> Sym<'t, U> {
        self.unary(Prim::Convert)
    }

    // Bodies of all rows and dtypes are recorded by these: inlined, they would be a tenth of the library.

    #[inline(never)]
    fn unary<U: Atom>(self, prim: Prim) -> Sym<'t, U> {
        Sym::of(self.tape, self.tape.apply(prim, &[self.id], U::DTYPE))
    }

    #[inline(never)]
    fn binary<U: Atom>(self, prim: Prim, b: Self) -> Sym<'t, U> {
        Sym::of(self.tape, self.tape.apply(prim, &[self.id, b.id], U::DTYPE))
    }

    #[inline(never)]
    fn ternary(self, prim: Prim, b: Self, c: Self) -> Self {
        let args = [self.id, b.id, c.id];
        Sym::of(self.tape, self.tape.apply(prim, &args, T::DTYPE))
    }

    /// The arithmetic primitive, or for bool the logical one that stands for it.
    fn arithmetic(number: Prim, logic: Prim) -> Prim {
        match T::DTYPE {
            DType::Bool => logic,
            _ => number,
        }
    }
}

/// Implements binary operators; for bool the second primitive takes the place of the first.
macro_rules! operators {
    ($($op:ident $method:ident $number:ident $logic:ident $bound:ident;)*) => { $(
        impl<T: $bound> $op for Sym<'_, T> {
            type Output = Self;
            fn $method(self, other: Self) -> Self {
                self.binary(Self::arithmetic(Prim::$number, Prim::$logic), other)
            }
        }
    )* };
}
operators! {
    Add add Add Or Atom;
    Sub sub Sub Xor Atom;
    Mul mul Mul And Atom;
    Div div Div Div RealAtom;
    BitAnd bitand And And Atom;
    BitOr bitor Or Or Atom;
    BitXor bitxor Xor Xor Atom;
}

impl<T: Atom> Neg for Sym<'_, T> {
    type Output = Self;
    fn neg(self) -> Self {
        self.unary(Self::arithmetic(Prim::Neg, Prim::Not))
    }
}

impl<T: Atom> Not for Sym<'_, T> {
    type Output = Self;
    fn not(self) -> Self {
        self.unary(Prim::Not)
    }
}

impl Mask for Sym<'_, bool> {}

impl<'t, T: Atom> Num for Sym<'t, T> {
    type Mask = Sym<'t, bool>;
    type Part = Self;

    #[inline(never)]
    fn lit(self, value: f64) -> Self {
        self.tape.constant(T::from_f64(value))
    }

    fn eq(self, other: Self) -> Self::Mask {
        self.binary(Prim::Eq, other)
    }

    fn lt(self, other: Self) -> Self::Mask {
        match T::DTYPE {
            DType::Bool => (!self * other).cast(),
            _ => self.binary(Prim::Lt, other),
        }
    }

    fn le(self, other: Self) -> Self::Mask {
        match T::DTYPE {
            DType::Bool => (!self + other).cast(),
            _ => self.binary(Prim::Le, other),
        }
    }

    #[inline(never)]
    fn select(mask: Self::Mask, yes: Self, no: Self) -> Self {
        let args = [mask.id, yes.id, no.id];
        Sym::of(yes.tape, yes.tape.apply(Prim::Select, &args, T::DTYPE))
    }

    fn abs(self) -> Self {
        match T::DTYPE.kind() {
            Kind::Bool | Kind::UInt => self,
            _ => self.unary(Prim::Abs),
        }
    }

    fn is_nan(self) -> Self::Mask {
        match T::DTYPE.kind() {
            Kind::Float => self.unary(Prim::IsNan),
            _ => self.tape.constant(false),
        }
    }

    fn minimum(self, other: Self) -> Self {
        T::minimum(self, other)
    }

    fn maximum(self, other: Self) -> Self {
        T::maximum(self, other)
    }

    fn lowest(self) -> Self {
        self.tape.constant(T::LOWEST)
    }

    fn highest(self) -> Self {
        self.tape.constant(T::HIGHEST)
    }
}

impl<T: RealAtom> Field for Sym<'_, T> {}

impl<'t, T: RealAtom> Real for Sym<'t, T> {
    type Format = T;
    type Bits = Sym<'t, T::Bits>;

    fn fma(self, b: Self, c: Self) -> Self {
        self.ternary(Prim::Fma, b, c)
    }

    fn sqrt(self) -> Self {
        self.unary(Prim::Sqrt)
    }

    fn floor(self) -> Self {
        self.unary(Prim::Floor)
    }

    fn rint(self) -> Self {
        self.unary(Prim::Rint)
    }

    fn to_bits(self) -> Self::Bits {
        self.unary(Prim::ToBits)
    }

    fn from_bits(bits: Self::Bits) -> Self {
        bits.unary(Prim::FromBits)
    }

    fn to_int(self) -> Self::Bits {
        self.unary(Prim::ToInt)
    }

    fn from_int(bits: Self::Bits) -> Self {
        bits.unary(Prim::FromInt)
    }

    fn opaque(self) -> Self {
        self.unary(Prim::Opaque)
    }

    fn two_prod(self, b: Self) -> (Self, Self) {
        // Opaque, lest a compiler fuse the product into a sum that then no longer fits the error.
        let p = (self * b).opaque();
        (p, self.ternary(Prim::ProdError, b, p))
    }
}

impl<T: IntAtom> Int for Sym<'_, T> {
    const WIDTH: u32 = 8 * T::DTYPE.size() as u32;

    #[inline(never)]
    fn int(self, value: i64) -> Self {
        self.tape.constant(T::wrap(value))
    }

    fn quotient(self, other: Self) -> Self {
        self.binary(Prim::Div, other)
    }

    fn shl(self, count: u32) -> Self {
        assert!(count < Self::WIDTH, "a shift by {count}");
        self.unary(Prim::Shl(count))
    }

    fn shr(self, count: u32) -> Self {
        assert!(count < Self::WIDTH, "a shift by {count}");
        self.unary(Prim::Shr(count))
    }
}

macro_rules! int_atoms {
    ($($t:ident)*) => { $(
        impl Atom for $t {
            const LOWEST: Self = $t::MIN;
            const HIGHEST: Self = $t::MAX;
            fn from_f64(value: f64) -> Self { value as $t }
            fn minimum<'t>(a: Sym<'t, Self>, b: Sym<'t, Self>) -> Sym<'t, Self> {
                Num::select(b.lt(a), b, a)
            }
            fn maximum<'t>(a: Sym<'t, Self>, b: Sym<'t, Self>) -> Sym<'t, Self> {
                Num::select(a.lt(b), b, a)
            }
        }
        impl IntAtom for $t {
            fn wrap(value: i64) -> Self { value as $t }
        }
    )* };
}
int_atoms!(i8 i16 i32 i64 u8 u16 u32 u64);

macro_rules! real_atoms {
    ($($t:ident $bits:ident)*) => { $(
        impl Atom for $t {
            const LOWEST: Self = $t::NEG_INFINITY;
            const HIGHEST: Self = $t::INFINITY;
            fn from_f64(value: f64) -> Self { value as $t }
            fn minimum<'t>(a: Sym<'t, Self>, b: Sym<'t, Self>) -> Sym<'t, Self> {
                order::minimum(a, b)
            }
            fn maximum<'t>(a: Sym<'t, Self>, b: Sym<'t, Self>) -> Sym<'t, Self> {
                order::maximum(a, b)
            }
        }
        impl RealAtom for $t {
            type Bits = $bits;
        }
    )* };
}
real_atoms!(f32 i32 f64 i64);

impl Atom for bool {
    const LOWEST: Self = false;
    const HIGHEST: Self = true;
    fn from_f64(value: f64) -> Self {
        value != 0.0
    }
    fn minimum<'t>(a: Sym<'t, Self>, b: Sym<'t, Self>) -> Sym<'t, Self> {
        a * b
    }
    fn maximum<'t>(a: Sym<'t, Self>, b: Sym<'t, Self>) -> Sym<'t, Self> {
        a + b
    }
}
