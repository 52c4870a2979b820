//! The reduction table: what folds many elements into one.

use super::functor::{On, domain};
use crate::base::dtype::{DType, Kind};
use crate::scalar::num::{Field, Num};

/// Hands all reduction rows to the macro `$then`, after the tokens `$args`.
///
/// A row of `fold` reads `Variant method: Accumulator { domain identity |x| value, combine |a, b| value }`
/// (`x` is any number of the type, there to make literals from); of `pick`, whose result is the
/// position of the element picked, `Variant method { domain better |a, b| mask }`: whether `b` is
/// strictly better than the earlier `a`.
macro_rules! reduce_table {
    ($then:ident $($args:tt)*) => {
        $then! { $($args)*
            fold {
                /// Sum; 0 of nothing.
                Sum sum: Wide { num |x| x.lit(0.0), |a, b| a + b }
                /// Product; 1 of nothing.
                Prod prod: Wide { num |x| x.lit(1.0), |a, b| a * b }
                /// The least element; NaN if there is one.
                Min min: Same { any |x| x.highest(), |a, b| a.minimum(b) }
                /// The greatest element; NaN if there is one.
                Max max: Same { any |x| x.lowest(), |a, b| a.maximum(b) }
                /// Whether all elements are true; true of nothing.
                All all: Logic { logic |x| x.highest(), |a, b| a * b }
                /// Whether any element is true; false of nothing.
                Any any: Logic { logic |x| x.lowest(), |a, b| a + b }
            }
            pick {
                /// Position of the first least element, or of the first NaN.
                ArgMin argmin { any |a, b| b.lt(a) | (b.is_nan() & !a.is_nan()) }
                /// Position of the first greatest element, or of the first NaN.
                ArgMax argmax { any |a, b| a.lt(b) | (b.is_nan() & !a.is_nan()) }
            }
        }
    };
}
pub(crate) use reduce_table;

/// Which dtype a fold accumulates in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Accumulator {
    /// Integers in 64 bits, half precision in float32.
    Wide,
    /// The dtype of the elements.
    Same,
    /// Truth values.
    Logic,
}

/// The families of reductions; a device has one loop for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// One accumulator, an identity and a combination.
    Fold(Accumulator),
    /// The position of the best element.
    Pick,
    /// The sum of squared deviations from the mean, in two passes a leaf, merged by Chan's formula.
    Moment,
}

/// The identity and the combination of a fold over numbers of type `T`.
pub trait Fold<T> {
    /// The value that changes nothing; `x` is any number of the type.
    fn identity(x: T) -> T;
    /// Two partial results as one.
    fn combine(a: T, b: T) -> T;
}

/// The comparison of a pick over numbers of type `T`.
pub trait Pick<T: Num> {
    /// Whether `b` is strictly better than `a`.
    fn better(a: T, b: T) -> T::Mask;
}

macro_rules! define_reduce {
    (fold { $($(#[$fdoc:meta])+ $fop:ident $fname:ident: $acc:ident
              { $fdom:ident |$x:ident| $identity:expr, |$a:ident, $b:ident| $combine:expr })+ }
     pick { $($(#[$pdoc:meta])+ $pop:ident $pname:ident
              { $pdom:ident |$pa:ident, $pb:ident| $better:expr })+ }
    ) => {
        /// Every reduction that a device computes; `mean`, `var` and `std` are made of them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Reduce {
            $($(#[$fdoc])+ $fop,)+
            $($(#[$pdoc])+ $pop,)+
            /// Sum of squared deviations from the mean.
            Moment,
        }

        impl Reduce {
            /// Every reduction, in the order of the table.
            pub const ALL: &[Reduce] = &[$(Reduce::$fop,)+ $(Reduce::$pop,)+ Reduce::Moment];

            /// NumPy's name.
            pub fn name(self) -> &'static str {
                match self {
                    $(Reduce::$fop => stringify!($fname),)+
                    $(Reduce::$pop => stringify!($pname),)+
                    Reduce::Moment => "moment",
                }
            }

            pub(crate) fn family(self) -> Family {
                match self {
                    $(Reduce::$fop => Family::Fold(Accumulator::$acc),)+
                    $(Reduce::$pop => Family::Pick,)+
                    Reduce::Moment => Family::Moment,
                }
            }
        }

        /// The reductions as types, for their bodies to hang on.
        pub mod kind {
            $($(#[$fdoc])+ #[derive(Debug)] pub struct $fop;)+
            $($(#[$pdoc])+ #[derive(Debug)] pub struct $pop;)+
        }

        $(impl<T: Num> Fold<T> for On<kind::$fop, domain::$fdom> {
            #[inline(always)]
            fn identity($x: T) -> T { $identity }
            #[inline(always)]
            fn combine($a: T, $b: T) -> T { $combine }
        })+
        $(impl<T: Num> Pick<T> for On<kind::$pop, domain::$pdom> {
            #[inline(always)]
            fn better($pa: T, $pb: T) -> T::Mask { $better }
        })+
    };
}
reduce_table!(define_reduce);

impl Reduce {
    /// The dtype that elements of `dtype` are accumulated in.
    pub fn accumulator(self, dtype: DType) -> DType {
        match self.family() {
            Family::Fold(Accumulator::Logic) => DType::Bool,
            Family::Fold(Accumulator::Same) | Family::Pick => dtype,
            Family::Fold(Accumulator::Wide) => match (dtype, dtype.kind()) {
                (DType::F16 | DType::BF16, _) => DType::F32,
                (_, Kind::Bool | Kind::Int) => DType::I64,
                (_, Kind::UInt) => DType::U64,
                _ => dtype,
            },
            Family::Moment => match dtype {
                DType::F16 | DType::BF16 | DType::F32 => DType::F32,
                _ => DType::F64,
            },
        }
    }

    /// The dtype of the result of accumulating in `accumulator`.
    pub fn output(self, accumulator: DType) -> DType {
        match self.family() {
            Family::Pick => DType::I64,
            _ => accumulator,
        }
    }

    /// Whether there is a result for no elements at all.
    pub fn has_identity(self) -> bool {
        matches!(self.family(), Family::Fold(Accumulator::Wide | Accumulator::Logic) | Family::Moment)
    }
}

/// The mean and the sum of squared deviations of two sets of elements together, from those of each,
/// by Chan, Golub and LeVeque's formula ("Updating formulae and a pairwise algorithm for computing
/// sample variances", 1979). `n` are the numbers of elements of `a`, of `b` and of both.
#[inline(always)]
pub fn chan<T: Field>(a: (T, T), b: (T, T), n: (T, T, T)) -> (T, T) {
    let delta = b.0 - a.0;
    let share = n.1 / n.2;
    let between = delta * delta * (n.0 * share);
    (a.0 + delta * share, a.1 + (b.1 + between))
}

/// Elements of a leaf of the reduction tree.
pub const LEAF: usize = 2048;
/// Lanes that a leaf's elements are dealt to.
pub const LANES: usize = 32;
