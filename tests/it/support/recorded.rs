//! Scalar bodies that use every primitive, as recorded on tapes and as run on the CPU's numbers.

use super::interpret;
use arrayon::DType;
use arrayon::base::element::Element;
use arrayon::scalar::complex::Complex;
use arrayon::scalar::cpu::{Cpu, Isa};
use arrayon::scalar::num::{Int, Num, Real};
use arrayon::scalar::sym::{Atom, IntAtom, RealAtom, Sym};
use arrayon::scalar::tape::{NodeId, Tape};

/// An instruction set with fma and one without.
#[derive(Clone, Copy)]
pub(crate) struct Set<const FMA: bool>;

impl<const FMA: bool> Isa for Set<FMA> {
    const FMA: bool = FMA;
}

/// A body: how to record it and what it computes.
pub(crate) struct Recorded {
    pub(crate) name: String,
    pub(crate) inputs: Vec<DType>,
    /// Records the body on inputs, or on constants if bits are given.
    pub(crate) record: fn(&Tape, Option<&[u64]>) -> Vec<NodeId>,
    /// Runs the body on the CPU's numbers, with fma or without.
    pub(crate) cpu: fn(&[u64], bool) -> Vec<u64>,
}

/// The value of bits.
fn value<T: Element>(bits: u64) -> T {
    let size = size_of::<T::Raw>();
    T::from_raw(bytemuck::pod_read_unaligned(&bits.to_le_bytes()[..size]))
}

fn symbols<'t, T: Atom>(tape: &'t Tape, count: usize, bits: Option<&[u64]>) -> Vec<Sym<'t, T>> {
    let places = 0..count;
    places
        .map(|i| match bits {
            Some(bits) => tape.constant(value::<T>(bits[i])),
            None => tape.input(i as u32),
        })
        .collect()
}

/// Defines a class of bodies: a trait, and what records and runs an implementor.
macro_rules! class {
    ($class:ident $number:ident $atom:ident $recorded:ident) => {
        trait $class {
            const NAME: &str;
            const ARGS: usize;
            fn call<T: $number>(x: &[T]) -> Vec<T>;
        }

        fn $recorded<B: $class, T: $atom>() -> Recorded
        where
            Cpu<T, Set<true>>: $number,
            Cpu<T, Set<false>>: $number,
        {
            fn cpu<B: $class, T: Element, const FMA: bool>(x: &[u64]) -> Vec<u64>
            where
                Cpu<T, Set<FMA>>: $number,
            {
                let args: Vec<Cpu<T, Set<FMA>>> = x.iter().map(|&b| Cpu::new(value(b))).collect();
                let results = B::call(&args).into_iter();
                results.map(|r| interpret::bits(r.0.to_scalar())).collect()
            }
            Recorded {
                name: format!("{}_{}", B::NAME, T::DTYPE),
                inputs: vec![T::DTYPE; B::ARGS],
                record: |tape, bits| {
                    let results = B::call(&symbols::<T>(tape, B::ARGS, bits));
                    results.into_iter().map(Sym::id).collect()
                },
                cpu: |x, fma| {
                    if fma { cpu::<B, T, true>(x) } else { cpu::<B, T, false>(x) }
                },
            }
        }
    };
}
class!(NumBody Num Atom num);
class!(RealBody Real RealAtom real);
class!(IntBody Int IntAtom int);

/// Comparison and selection, order and the constants of a type.
struct Order;

impl NumBody for Order {
    const NAME: &str = "order";
    const ARGS: usize = 3;
    fn call<T: Num>(x: &[T]) -> Vec<T> {
        let (a, b, c) = (x[0], x[1], x[2]);
        let middle = T::select(a.lt(b) & b.le(c), b, T::select(c.lt(a) | c.eq(b), a, c));
        let other = T::select(!a.le(b) ^ a.is_nan(), a.lit(3.0), a.lowest());
        vec![middle, other, a.minimum(b), a.maximum(b), a.maximum(b.highest()), a + b * c - a.lit(1.0), -a]
    }
}

struct Polynomial;

impl RealBody for Polynomial {
    const NAME: &str = "polynomial";
    const ARGS: usize = 1;
    fn call<T: Real>(x: &[T]) -> Vec<T> {
        let x = x[0];
        let coefficients = [0.1, -2.5e-3, 1e-30, 16_777_217.0, -1.0];
        vec![coefficients.iter().fold(x.lit(0.0), |sum, &c| sum.fma(x, x.lit(c)))]
    }
}

/// Sums and products with their errors.
struct Errors;

impl RealBody for Errors {
    const NAME: &str = "errors";
    const ARGS: usize = 2;
    fn call<T: Real>(x: &[T]) -> Vec<T> {
        let (p, e) = x[0].two_prod(x[1]);
        let (s, f) = x[0].two_sum(x[1]);
        let (t, g) = x[0].fast_two_sum(x[1]);
        vec![p, e, s, f, t, g]
    }
}

struct Rounding;

impl RealBody for Rounding {
    const NAME: &str = "rounding";
    const ARGS: usize = 2;
    fn call<T: Real>(x: &[T]) -> Vec<T> {
        let (a, b) = (x[0], x[1]);
        let small = T::select(a.abs().lt(a.lit(1e6)), a, a.lit(0.0)).rint();
        let integer = small.to_int();
        let odd = integer & integer.int(1);
        vec![a.floor(), a.rint(), a.abs().sqrt(), a.copysign(b), a / b, T::from_int(integer + odd)]
    }
}

/// Products, quotients and magnitudes of complex numbers.
struct ComplexField;

impl RealBody for ComplexField {
    const NAME: &str = "complex_field";
    const ARGS: usize = 4;
    fn call<T: Real>(x: &[T]) -> Vec<T> {
        let (a, b) = (Complex::new(x[0], x[1]), Complex::new(x[2], x[3]));
        let (product, quotient, least) = (a * b, a / b, a.minimum(b));
        vec![product.re, product.im, quotient.re, quotient.im, least.re, least.im, a.abs()]
    }
}

/// What only integers do.
struct Bits;

impl IntBody for Bits {
    const NAME: &str = "bits";
    const ARGS: usize = 2;
    fn call<T: Int>(x: &[T]) -> Vec<T> {
        let (a, b) = (x[0], x[1]);
        let average = (a & b) + (a ^ b).shr(1);
        vec![
            average,
            (a | b).shl(T::WIDTH - 3) ^ !a,
            a.abs() * b + a.sign_bit(),
            a.lowest() - b * b,
            T::select(a.eq(a.lowest()), a.highest(), a.int(-77)),
            b.shr(T::WIDTH - 1),
        ]
    }
}

/// A conversion, whose values on the CPU are those of [`Scalar::cast`].
///
/// [`Scalar::cast`]: arrayon::base::element::Scalar::cast
fn cast<A: Atom, B: Atom>() -> Recorded {
    Recorded {
        name: format!("{}_to_{}", A::DTYPE, B::DTYPE),
        inputs: vec![A::DTYPE],
        record: |tape, bits| vec![symbols::<A>(tape, 1, bits)[0].cast::<B>().id()],
        cpu: |x, _| vec![interpret::bits(interpret::scalar(x[0], A::DTYPE).cast(B::DTYPE))],
    }
}

/// Every conversion from a type.
fn casts_from<A: Atom>() -> Vec<Recorded> {
    vec![
        cast::<A, bool>(),
        cast::<A, i8>(),
        cast::<A, i16>(),
        cast::<A, i32>(),
        cast::<A, i64>(),
        cast::<A, u8>(),
        cast::<A, u16>(),
        cast::<A, u32>(),
        cast::<A, u64>(),
        cast::<A, f32>(),
        cast::<A, f64>(),
    ]
}

fn reals<T: RealAtom>() -> Vec<Recorded>
where
    Cpu<T, Set<true>>: Real,
    Cpu<T, Set<false>>: Real,
{
    vec![
        num::<Order, T>(),
        real::<Polynomial, T>(),
        real::<Errors, T>(),
        real::<Rounding, T>(),
        real::<ComplexField, T>(),
    ]
}

fn ints<T: IntAtom>() -> Vec<Recorded>
where
    Cpu<T, Set<true>>: Int,
    Cpu<T, Set<false>>: Int,
{
    vec![num::<Order, T>(), int::<Bits, T>()]
}

/// Every body for every type it has.
pub(crate) fn all() -> Vec<Recorded> {
    let casts = [
        casts_from::<bool>(),
        casts_from::<i8>(),
        casts_from::<i16>(),
        casts_from::<i32>(),
        casts_from::<i64>(),
        casts_from::<u8>(),
        casts_from::<u16>(),
        casts_from::<u32>(),
        casts_from::<u64>(),
        casts_from::<f32>(),
        casts_from::<f64>(),
    ];
    let bodies = [
        vec![num::<Order, bool>()],
        ints::<i8>(),
        ints::<i16>(),
        ints::<i32>(),
        ints::<i64>(),
        ints::<u8>(),
        ints::<u16>(),
        ints::<u32>(),
        ints::<u64>(),
        reals::<f32>(),
        reals::<f64>(),
    ];
    bodies.into_iter().chain(casts).flatten().collect()
}
