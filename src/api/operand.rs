//! What can stand beside an array in an operation.

use super::array::Array;
use crate::base::dtype::{bf16, c64, c128, f16};
use crate::base::element::Weak;
use crate::graph::build::Arg;

/// An operand: an array, or a Rust number, whose dtype the array beside it decides (NEP 50).
pub trait Operand {
    /// The operand as the graph takes it.
    #[doc(hidden)]
    fn arg(&self) -> Arg<'_>;
}

impl Operand for Array {
    fn arg(&self) -> Arg<'_> {
        Arg::Array(&self.0)
    }
}

impl Operand for &Array {
    fn arg(&self) -> Arg<'_> {
        Arg::Array(&self.0)
    }
}

impl Operand for Weak {
    fn arg(&self) -> Arg<'_> {
        Arg::Weak(*self)
    }
}

/// Calls a macro with all Rust numbers that are weak operands, as `type |value| weak`.
macro_rules! weak_numbers {
    ($then:ident) => {
        $then! {
            bool |v| Weak::Bool(v);
            i8 |v| Weak::Int(v.into());
            i16 |v| Weak::Int(v.into());
            i32 |v| Weak::Int(v.into());
            i64 |v| Weak::Int(v.into());
            isize |v| Weak::Int(v as i128);
            u8 |v| Weak::Int(v.into());
            u16 |v| Weak::Int(v.into());
            u32 |v| Weak::Int(v.into());
            u64 |v| Weak::Int(v.into());
            usize |v| Weak::Int(v as i128);
            f16 |v| Weak::Float(v.into());
            bf16 |v| Weak::Float(v.into());
            f32 |v| Weak::Float(v.into());
            f64 |v| Weak::Float(v);
            c64 |v| Weak::Complex(c128::new(v.re.into(), v.im.into()));
            c128 |v| Weak::Complex(v);
        }
    };
}
pub(super) use weak_numbers;

macro_rules! operands {
    ($($t:ident |$v:ident| $weak:expr;)*) => { $(
        impl Operand for $t {
            fn arg(&self) -> Arg<'_> {
                let $v = *self;
                Arg::Weak($weak)
            }
        }
        impl From<$t> for Weak {
            fn from($v: $t) -> Weak {
                $weak
            }
        }
    )* };
}
weak_numbers!(operands);
