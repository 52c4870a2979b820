//! Rust's operators. They panic with the full message where the named forms return an error.

use super::array::Array;
use super::elementwise::{binary, unary};
use super::operand::{Operand, weak_numbers};
use crate::base::dtype::{bf16, c64, c128, f16};
use crate::base::element::Weak;
use crate::base::error::Result;
use crate::base::promote::{Casting, check_cast};
use crate::graph::build::Arg;
use crate::ops::Op;
use std::ops::{
    Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul,
    MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign,
};

#[track_caller]
fn must(result: Result<Array>) -> Array {
    result.unwrap_or_else(|e| panic!("{e}"))
}

/// `a = a op b`, cast back to the dtype of `a` where that keeps the kind.
#[track_caller]
fn assign(op: Op, a: &mut Array, b: Arg<'_>) -> Result<()> {
    let result = binary(op, Arg::Array(&a.0), b)?;
    if result.shape() != a.shape() {
        let why = format!("the result of an assignment in place would be {:?}", result.shape());
        let kind = crate::ErrorKind::Shape { shape: a.shape().to_vec(), why };
        return Err(crate::Error::new(op.name(), kind));
    }
    check_cast(result.dtype(), a.dtype(), Casting::SameKind, op.name())?;
    *a = if result.dtype() == a.dtype() { result } else { result.astype(a.dtype()) };
    Ok(())
}

/// Implements one operator for arrays, references to them, and numbers on the right.
macro_rules! operators {
    ($($trait:ident $method:ident $assign:ident $assign_method:ident $try_assign:ident $op:ident;)*) => { $(
        impl<T: Operand> $trait<T> for &Array {
            type Output = Array;
            #[track_caller]
            fn $method(self, other: T) -> Array {
                must(binary(Op::$op, self.arg(), other.arg()))
            }
        }
        impl<T: Operand> $trait<T> for Array {
            type Output = Array;
            #[track_caller]
            fn $method(self, other: T) -> Array {
                must(binary(Op::$op, self.arg(), other.arg()))
            }
        }
        impl<T: Operand> $assign<T> for Array {
            #[track_caller]
            fn $assign_method(&mut self, other: T) {
                assign(Op::$op, self, other.arg()).unwrap_or_else(|e| panic!("{e}"));
            }
        }
        impl Array {
            #[doc = concat!("The form of `", stringify!($assign_method), "` that does not panic.")]
            ///
            /// # Errors
            /// As the operation; `Cast` if the result is of a higher kind than the array, `Shape` if
            /// it is larger.
            #[track_caller]
            pub fn $try_assign(&mut self, other: impl Operand) -> Result<()> {
                assign(Op::$op, self, other.arg())
            }
        }
    )* };
}
operators! {
    Add add AddAssign add_assign try_add_assign Add;
    Sub sub SubAssign sub_assign try_subtract_assign Subtract;
    Mul mul MulAssign mul_assign try_multiply_assign Multiply;
    Div div DivAssign div_assign try_divide_assign Divide;
    Rem rem RemAssign rem_assign try_remainder_assign Remainder;
    BitAnd bitand BitAndAssign bitand_assign try_bitwise_and_assign BitwiseAnd;
    BitOr bitor BitOrAssign bitor_assign try_bitwise_or_assign BitwiseOr;
    BitXor bitxor BitXorAssign bitxor_assign try_bitwise_xor_assign BitwiseXor;
    Shl shl ShlAssign shl_assign try_left_shift_assign LeftShift;
    Shr shr ShrAssign shr_assign try_right_shift_assign RightShift;
}

/// Implements the operators for a number on the left.
macro_rules! left_operators {
    ($($t:ident |$v:ident| $weak:expr;)*) => { $(
        left_operators!(@ $t |$v| $weak, Add add Add, Sub sub Subtract, Mul mul Multiply, Div div Divide,
            Rem rem Remainder, BitAnd bitand BitwiseAnd, BitOr bitor BitwiseOr, BitXor bitxor BitwiseXor,
            Shl shl LeftShift, Shr shr RightShift);
    )* };
    (@ $t:ident |$v:ident| $weak:expr, $($trait:ident $method:ident $op:ident),*) => { $(
        impl $trait<&Array> for $t {
            type Output = Array;
            #[track_caller]
            fn $method(self, other: &Array) -> Array {
                let $v = self;
                must(binary(Op::$op, Arg::Weak($weak), other.arg()))
            }
        }
        impl $trait<Array> for $t {
            type Output = Array;
            #[track_caller]
            fn $method(self, other: Array) -> Array {
                let $v = self;
                must(binary(Op::$op, Arg::Weak($weak), other.arg()))
            }
        }
    )* };
}
weak_numbers!(left_operators);

macro_rules! prefix_operators {
    ($($trait:ident $method:ident $op:ident;)*) => { $(
        impl $trait for &Array {
            type Output = Array;
            #[track_caller]
            fn $method(self) -> Array {
                must(unary(Op::$op, self))
            }
        }
        impl $trait for Array {
            type Output = Array;
            #[track_caller]
            fn $method(self) -> Array {
                must(unary(Op::$op, &self))
            }
        }
    )* };
}
prefix_operators! {
    Neg neg Negative;
    Not not Invert;
}
