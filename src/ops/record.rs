//! The operation table on symbols: its bodies run on a [`Tape`], for dialects to print.
//!
//! A value on a tape is its [`Atoms`]: one node, or the real and the imaginary part of a complex
//! number. Half precision is `f32` there, and what is recorded for an operation on it ends in a
//! rounding, unless the result is plainly one of the operands, or one that was rounded already.

use super::functor::{self, Binary, On, Unary, domain};
use super::info::Op;
use super::reduce::{Fold, Pick, Reduce, chan, kind, reduce_table};
use super::table::op_table;
use crate::base::dtype::{DType, bf16, c64, c128, dispatch, f16};
use crate::base::element::Element;
use crate::scalar::complex::Complex;
use crate::scalar::half::{self, Half};
use crate::scalar::num::Num;
use crate::scalar::sym::{RealAtom, Sym};
use crate::scalar::tape::{Node, NodeId, Prim, Tape};
use smallvec::{SmallVec, smallvec};

/// A value on a tape: one node, or two for a complex number.
pub type Atoms = SmallVec<[NodeId; 2]>;

/// What an operation records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bodies {
    /// The result of the body.
    pub common: Atoms,
    /// Where the body does not hold, and the result there.
    pub rare: Option<(NodeId, Atoms)>,
}

/// The dtype of the atoms of a value, and their number.
pub fn atoms(dtype: DType) -> (DType, usize) {
    dispatch!(dtype, any T => (T::ATOM, T::ATOMS))
}

/// The value of an array element on a tape: the arguments from `index` on.
pub fn input(tape: &Tape, index: u32, dtype: DType) -> Atoms {
    let (atom, count) = atoms(dtype);
    (index..).take(count).map(|i| tape.input_of(i, atom)).collect()
}

/// Records an operation: as [`bodies`], with the rare result selected where it is due.
///
/// ```
/// use arrayon::{DType, ops::{Op, record}, scalar::tape::Tape};
/// let tape = Tape::new();
/// let (a, b) = (record::input(&tape, 0, DType::C64), record::input(&tape, 2, DType::C64));
/// let sum = record::record(Op::Add, DType::C64, DType::C64, &tape, &[&a, &b]).expect("complex sums");
/// assert_eq!(sum.len(), 2);
/// assert_eq!(record::record(Op::Sqrt, DType::I64, DType::I64, &tape, &[&a]), None);
/// ```
pub fn record(op: Op, dtype: DType, out: DType, tape: &Tape, args: &[&[NodeId]]) -> Option<Atoms> {
    let Bodies { common, rare } = bodies(op, dtype, out, tape, args)?;
    Some(match rare {
        None => common,
        Some((mask, rare)) => select(tape, mask, &rare, &common),
    })
}

/// Records an operation computed in `dtype` (of a cast that of the operand) with the result `out`;
/// `None` if the table has no body for it. The operands have the atoms of `dtype`, the first of
/// [`Op::Where`] those of bool.
pub fn bodies(op: Op, dtype: DType, out: DType, tape: &Tape, args: &[&[NodeId]]) -> Option<Bodies> {
    assert_eq!(args.len(), op.arity(), "operands of {}", op.name());
    let whole = |common| Some(Bodies { common, rare: None });
    match op {
        Op::Cast => whole(cast(tape, dtype, out, args[0])),
        Op::Where => whole(select(tape, args[0][0], args[1], args[2])),
        _ if !op.computes(dtype) => None,
        _ => {
            debug_assert_eq!(out, op.output(dtype), "what comes out of {}", op.name());
            table_bodies(op, dtype, tape, args)
        }
    }
}

/// `yes` where the mask holds, else `no`.
fn select(tape: &Tape, mask: NodeId, yes: &[NodeId], no: &[NodeId]) -> Atoms {
    let pairs = yes.iter().zip(no);
    pairs.map(|(&yes, &no)| tape.apply(Prim::Select, &[mask, yes, no], tape.dtype(yes))).collect()
}

/// An element on a tape as a number.
trait Symbol: Element {
    /// The number.
    type Of<'t>: Num<Mask = Sym<'t, bool>>;
    /// The element that holds a magnitude.
    type Part: Symbol;
    /// The dtype of its atoms.
    const ATOM: DType;
    /// How many there are.
    const ATOMS: usize;
    /// The number of atoms.
    fn load<'t>(tape: &'t Tape, atoms: &[NodeId]) -> Self::Of<'t>;
    /// The atoms of a number.
    fn atoms(value: Self::Of<'_>) -> Atoms;
}

macro_rules! real_symbols {
    ($($t:ident)*) => { $(
        impl Symbol for $t {
            type Of<'t> = Sym<'t, <$t as Element>::Compute>;
            type Part = $t;
            const ATOM: DType = <$t as Element>::Compute::DTYPE;
            const ATOMS: usize = 1;
            fn load<'t>(tape: &'t Tape, atoms: &[NodeId]) -> Self::Of<'t> {
                Sym::from_id(tape, atoms[0])
            }
            fn atoms(value: Self::Of<'_>) -> Atoms {
                smallvec![value.id()]
            }
        }
    )* };
}
real_symbols!(bool i8 i16 i32 i64 u8 u16 u32 u64 f16 bf16 f32 f64);

macro_rules! complex_symbols {
    ($($t:ident $part:ident)*) => { $(
        impl Symbol for $t {
            type Of<'t> = Complex<Sym<'t, $part>>;
            type Part = $part;
            const ATOM: DType = $part::DTYPE;
            const ATOMS: usize = 2;
            fn load<'t>(tape: &'t Tape, atoms: &[NodeId]) -> Self::Of<'t> {
                Complex::new(Sym::from_id(tape, atoms[0]), Sym::from_id(tape, atoms[1]))
            }
            fn atoms(value: Self::Of<'_>) -> Atoms {
                smallvec![value.re.id(), value.im.id()]
            }
        }
    )* };
}
complex_symbols!(c64 f32  c128 f64);

/// Runs a unary body; `S` is computed in, `D` comes out.
fn unary<'t, S, D, F>(tape: &'t Tape, args: &[&[NodeId]]) -> Bodies
where
    S: Symbol,
    D: Symbol,
    F: Unary<S::Of<'t>, Out = D::Of<'t>>,
{
    let x = || S::load(tape, args[0]);
    let stored = |value| store(tape, D::DTYPE, D::atoms(value), args);
    let common = stored(F::apply(x()));
    let rare = F::RARE.then(|| (F::rare(x()).id(), stored(F::apply_rare(x()))));
    Bodies { common, rare }
}

/// Runs a binary body; `S` is computed in, `D` comes out.
fn binary<'t, S, D, F>(tape: &'t Tape, args: &[&[NodeId]]) -> Bodies
where
    S: Symbol,
    D: Symbol,
    F: Binary<S::Of<'t>, Out = D::Of<'t>>,
{
    let (a, b) = (|| S::load(tape, args[0]), || S::load(tape, args[1]));
    let stored = |value| store(tape, D::DTYPE, D::atoms(value), args);
    let common = stored(F::apply(a(), b()));
    let rare = F::RARE.then(|| (F::rare(a(), b()).id(), stored(F::apply_rare(a(), b()))));
    Bodies { common, rare }
}

/// Element type that comes out of a body, by the table's third column.
macro_rules! output {
    (Same $t:ty) => {
        $t
    };
    (Mask $t:ty) => {
        bool
    };
    (Part $t:ty) => {
        <$t as Symbol>::Part
    };
}

macro_rules! define_bodies {
    (unary { $($(#[$udoc:meta])+ $uop:ident $uname:ident $umethod:ident: $urule:ident -> $uout:ident, $ucost:literal
               { $($udom:ident |$ux:ident| $ubody:expr $(; rare $rare:expr => $rbody:expr)?),+ })+ }
     binary { $($(#[$bdoc:meta])+ $bop:ident $bname:ident $bmethod:ident: $brule:ident -> $bout:ident, $bcost:literal
               { $($bdom:ident |$ba:ident, $bb:ident| $bbody:expr $(; rare $brare:expr => $brbody:expr)?),+ })+ }
    ) => {
        /// The bodies of a row of the table.
        fn table_bodies(op: Op, dtype: DType, tape: &Tape, args: &[&[NodeId]]) -> Option<Bodies> {
            match op {
                Op::Cast | Op::Where => {}
                $(Op::$uop => {
                    $(dispatch!(dtype, $udom T => {
                        return Some(unary::<T, output!($uout T), On<functor::$uop, domain::$udom>>(tape, args));
                    }, else {});)+
                })+
                $(Op::$bop => {
                    $(dispatch!(dtype, $bdom T => {
                        return Some(binary::<T, output!($bout T), On<functor::$bop, domain::$bdom>>(tape, args));
                    }, else {});)+
                })+
            }
            None
        }
    };
}
op_table!(define_bodies);

macro_rules! define_reductions {
    (fold { $($(#[$fdoc:meta])+ $fop:ident $fname:ident: $acc:ident
              { $fdom:ident |$x:ident| $identity:expr, |$a:ident, $b:ident| $combine:expr })+ }
     pick { $($(#[$pdoc:meta])+ $pop:ident $pname:ident
              { $pdom:ident |$pa:ident, $pb:ident| $better:expr })+ }
    ) => {
        /// The value that a fold starts from, in the accumulator's dtype; `None` if the reduction
        /// is not a fold or has no body for the dtype.
        pub fn identity(reduce: Reduce, dtype: DType, tape: &Tape) -> Option<Atoms> {
            fn of<'t, S: Symbol, F: Fold<S::Of<'t>>>(tape: &'t Tape) -> Atoms {
                let any = tape.constant_of(0, S::ATOM);
                S::atoms(F::identity(S::load(tape, &[any; 2])))
            }
            match reduce {
                $(Reduce::$fop => dispatch!(dtype, $fdom T => {
                    Some(of::<T, On<kind::$fop, domain::$fdom>>(tape))
                }, else None),)+
                _ => None,
            }
        }

        /// Two partial results of a fold as one, in the accumulator's dtype; `None` as for
        /// [`identity`].
        pub fn combine(reduce: Reduce, dtype: DType, tape: &Tape, a: &[NodeId], b: &[NodeId]) -> Option<Atoms> {
            fn of<'t, S: Symbol, F: Fold<S::Of<'t>>>(tape: &'t Tape, a: &[NodeId], b: &[NodeId]) -> Atoms {
                let value = F::combine(S::load(tape, a), S::load(tape, b));
                store(tape, S::DTYPE, S::atoms(value), &[a, b])
            }
            match reduce {
                $(Reduce::$fop => dispatch!(dtype, $fdom T => {
                    Some(of::<T, On<kind::$fop, domain::$fdom>>(tape, a, b))
                }, else None),)+
                _ => None,
            }
        }

        /// Whether a pick takes `b` instead of the earlier `a`; `None` if the reduction is not a
        /// pick or has no body for the dtype.
        pub fn better(reduce: Reduce, dtype: DType, tape: &Tape, a: &[NodeId], b: &[NodeId]) -> Option<NodeId> {
            fn of<'t, S: Symbol, F: Pick<S::Of<'t>>>(tape: &'t Tape, a: &[NodeId], b: &[NodeId]) -> NodeId {
                F::better(S::load(tape, a), S::load(tape, b)).id()
            }
            match reduce {
                $(Reduce::$pop => dispatch!(dtype, $pdom T => {
                    Some(of::<T, On<kind::$pop, domain::$pdom>>(tape, a, b))
                }, else None),)+
                _ => None,
            }
        }
    };
}
reduce_table!(define_reductions);

/// The moments of two sets of elements together, each a mean and a sum of squared deviations;
/// `counts` are the numbers of elements of `a`, of `b` and of both, in `dtype`. `None` if there are
/// no moments in the dtype.
pub fn merge_moments(
    dtype: DType,
    tape: &Tape,
    a: &[NodeId],
    b: &[NodeId],
    counts: &[NodeId],
) -> Option<Atoms> {
    fn of<T: RealAtom>(tape: &Tape, a: &[NodeId], b: &[NodeId], counts: &[NodeId]) -> Atoms {
        let of = |id: NodeId| Sym::<T>::from_id(tape, id);
        let n = (of(counts[0]), of(counts[1]), of(counts[2]));
        let (mean, square) = chan((of(a[0]), of(a[1])), (of(b[0]), of(b[1])), n);
        smallvec![mean.id(), square.id()]
    }
    match dtype {
        DType::F32 => Some(of::<f32>(tape, a, b, counts)),
        DType::F64 => Some(of::<f64>(tape, a, b, counts)),
        _ => None,
    }
}

/// Conversion of values, as `astype`: integers wrap, floats saturate on the way to integers,
/// anything nonzero is true, complex numbers lose their imaginary part.
fn cast(tape: &Tape, from: DType, to: DType, x: &[NodeId]) -> Atoms {
    let (atom, count) = atoms(to);
    let convert = |x: NodeId, atom: DType| tape.apply(Prim::Convert, &[x], atom);
    match to {
        _ if from == to => x.into(),
        DType::Bool => {
            let truths = x.iter().map(|&x| convert(x, DType::Bool));
            truths.reduce(|a, b| tape.apply(Prim::Or, &[a, b], DType::Bool)).into_iter().collect()
        }
        DType::F16 | DType::BF16 => {
            // Rounded once, so in a type that has the value exactly, or as if it had: float32 for
            // all but float64, where float16 overflows before float32 rounds an integer; 64-bit
            // integers become bfloat16 as they become float64.
            let (x, wide) = match (to, atoms(from).0) {
                (_, DType::F64) | (DType::BF16, DType::I64 | DType::U64) => (x[0], DType::F64),
                (DType::BF16, DType::I32) => (half::odd(Sym::<i32>::from_id(tape, x[0])).id(), DType::F32),
                (DType::BF16, DType::U32) => (half::odd(Sym::<u32>::from_id(tape, x[0])).id(), DType::F32),
                _ => (x[0], DType::F32),
            };
            smallvec![convert(rounded(tape, to, convert(x, wide)), atom)]
        }
        _ => {
            let zero = || tape.constant_of(0, atom);
            (0..count).map(|k| x.get(k).map_or_else(zero, |&x| convert(x, atom))).collect()
        }
    }
}

/// What is kept of a result: the nearest value of a half-precision dtype, the result itself of any
/// other. `args` are what the result was computed from, values of the same dtype.
fn store(tape: &Tape, dtype: DType, value: Atoms, args: &[&[NodeId]]) -> Atoms {
    match dtype {
        DType::F16 | DType::BF16 if !is_half(tape, dtype, value[0], args) => {
            smallvec![rounded(tape, dtype, value[0])]
        }
        _ => value,
    }
}

/// A float rounded to half precision, in its own type.
fn rounded(tape: &Tape, dtype: DType, x: NodeId) -> NodeId {
    fn of<T: RealAtom, H: Half>(tape: &Tape, x: NodeId) -> NodeId {
        half::round::<Sym<'_, T>, H>(Sym::from_id(tape, x)).id()
    }
    match (tape.dtype(x), dtype) {
        (DType::F64, DType::F16) => of::<f64, f16>(tape, x),
        (DType::F64, _) => of::<f64, bf16>(tape, x),
        (_, DType::F16) => of::<f32, f16>(tape, x),
        _ => of::<f32, bf16>(tape, x),
    }
}

/// Whether a value computed from half-precision operands is sure to need no rounding: one of them,
/// its negative, magnitude or integral part, a constant that the dtype has, or a choice of such.
fn is_half(tape: &Tape, dtype: DType, value: NodeId, args: &[&[NodeId]]) -> bool {
    let inner = |value| is_half(tape, dtype, value, args);
    if args.iter().any(|arg| arg.contains(&value)) {
        return true;
    }
    let Node::Apply { prim, args: of, .. } = tape.node(value) else {
        let constant = tape.constant_bits(value).map(|bits| f32::from_bits(bits as u32));
        return constant.is_some_and(|x| match dtype {
            DType::F16 => x.is_nan() || f16::from_f32(x).to_f32() == x,
            _ => x.is_nan() || bf16::from_f32(x).to_f32() == x,
        });
    };
    match prim {
        Prim::Neg | Prim::Abs | Prim::Floor | Prim::Rint | Prim::Opaque => inner(of[0]),
        Prim::Select => inner(of[2]) && (inner(of[1]) || tied(tape, of[0], of[1]).is_some_and(inner)),
        _ => false,
    }
}

/// One of two floats if `value` is what the order of numbers takes where, as `mask` says, they are
/// equal: the bits of both together, which differ from either's by the sign of a zero alone.
fn tied(tape: &Tape, mask: NodeId, value: NodeId) -> Option<NodeId> {
    let args = |id: NodeId, wanted: fn(Prim) -> bool| match tape.node(id) {
        Node::Apply { prim, args, .. } if wanted(prim) => Some(args),
        _ => None,
    };
    let [a, b, _] = args(mask, |p| p == Prim::Eq)?;
    let [bits, ..] = args(value, |p| p == Prim::FromBits)?;
    let [x, y, _] = args(bits, |p| matches!(p, Prim::And | Prim::Or))?;
    let same = |bits: NodeId, of: NodeId| args(bits, |p| p == Prim::ToBits).is_some_and(|args| args[0] == of);
    (same(x, a) && same(y, b)).then_some(a)
}
