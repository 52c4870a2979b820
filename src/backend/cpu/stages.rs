//! The stages of chains: one operation each, on a few vectors that arrive and leave in registers.
//!
//! A stage is an `extern "sysv64"` function whose last act is to call the next one with all vectors
//! as arguments: that calling convention passes eight vectors in registers, so that with
//! optimisation the call is a jump and no value touches memory. Without optimisation calls nest, as
//! deep as a chain is long. The bodies are those of the table, applied to lanes; the compiler makes
//! vector instructions of them.

use super::chain::{Operand, Place, Run, Stage};
use super::isa::{Avx2, Avx512, Level};
use super::lane::{Lane, Store};
use crate::base::dtype::DType;
use crate::ops::Op;
use crate::ops::functor::{self, Binary, On, Unary, domain};
use crate::scalar::cpu::Isa;
use std::arch::x86_64::{__m256, __m512, _mm256_stream_ps, _mm512_stream_ps};
use std::marker::PhantomData;
use std::mem::transmute;
use std::ops::IndexMut;

/// Vectors of a bank; two banks make the eight that are passed in registers.
const BANK: usize = 4;

/// What stages pass on: the accumulator, and the one kept aside.
struct Banks<V> {
    acc: [V; BANK],
    kept: [V; BANK],
}

/// A stage's operands, and the bytes that the chunk lies behind those that are addresses.
#[derive(Clone, Copy)]
struct At {
    operands: [Operand; 3],
    offset: usize,
}

/// What a stage does.
trait Kind<V> {
    /// Whether it is a chain's last.
    const LAST: bool = false;
    /// Its work; `#[inline(always)]`, so that it takes on the features of the stage.
    ///
    /// # Safety
    /// The operands that the kind reads or writes are there for one chunk (one element, if they are
    /// scalars), and what is written overlaps nothing that another thread uses.
    unsafe fn run(banks: &mut Banks<V>, at: At);
}

/// An instruction set whose vectors stages can pass.
trait Machine: Isa {
    type Vector: Wide;
    /// The function of a stage.
    fn stage<K: Kind<Self::Vector>>() -> Run;
}

/// Runs a chain over chunks: stages, bytes.
///
/// # Safety
/// As [`super::chain::Chain::run`]; the stages have their operands, and there is at least one chunk.
pub(super) type Drive = unsafe fn(*const Stage, usize);

macro_rules! machines {
    ($($isa:ident $module:ident $vector:ident $features:literal)*) => { $(
        mod $module {
            use super::*;

            // The ABI of vectors is that of the C compilers; no other language is at the other end.
            #[allow(improper_ctypes_definitions)]
            type Jump = unsafe extern "sysv64" fn(
                *const Stage, usize,
                $vector, $vector, $vector, $vector, $vector, $vector, $vector, $vector,
            );

            /// # Safety
            /// The processor has the features; the rest is that of [`Drive`].
            #[target_feature(enable = $features)]
            #[allow(improper_ctypes_definitions, clippy::too_many_arguments)]
            unsafe extern "sysv64" fn stage<K: Kind<$vector>>(
                stage: *const Stage, offset: usize,
                a0: $vector, a1: $vector, a2: $vector, a3: $vector,
                k0: $vector, k1: $vector, k2: $vector, k3: $vector,
            ) {
                let mut banks = Banks { acc: [a0, a1, a2, a3], kept: [k0, k1, k2, k3] };
                // SAFETY: passed on.
                unsafe { K::run(&mut banks, At { operands: (*stage).operands, offset }) };
                if K::LAST {
                    return;
                }
                let Banks { acc: [a0, a1, a2, a3], kept: [k0, k1, k2, k3] } = banks;
                // SAFETY: a stage that is not a chain's last is followed by one of the same machine.
                unsafe {
                    let next = stage.add(1);
                    let run: Jump = transmute((*next).run);
                    run(next, offset, a0, a1, a2, a3, k0, k1, k2, k3)
                }
            }

            /// # Safety
            /// As [`Drive`].
            #[target_feature(enable = $features)]
            unsafe fn drive_here(stages: *const Stage, bytes: usize) {
                const CHUNK: usize = BANK * size_of::<$vector>();
                // SAFETY: vectors may hold any bits; the rest is passed on.
                unsafe {
                    let run: Jump = transmute((*stages).run);
                    let v: $vector = std::mem::zeroed();
                    let mut offset = 0;
                    while offset + CHUNK <= bytes {
                        run(stages, offset, v, v, v, v, v, v, v, v);
                        offset += CHUNK;
                    }
                    if offset < bytes {
                        // Some elements a second time.
                        run(stages, bytes - CHUNK, v, v, v, v, v, v, v, v);
                    }
                }
            }

            pub(super) const DRIVE: Drive = drive_here;

            impl Machine for $isa {
                type Vector = $vector;
                fn stage<K: Kind<$vector>>() -> Run {
                    // SAFETY: only stages call it, with the type that it has.
                    unsafe { transmute::<Jump, Run>(stage::<K>) }
                }
            }
        }
    )* };
}
machines! {
    Avx512 avx512 __m512 "avx512f,avx512bw,avx512dq,avx512vl,avx2,fma,bmi1,bmi2,lzcnt,popcnt"
    Avx2 avx2 __m256 "avx2,fma,bmi1,bmi2,lzcnt,popcnt"
}

/// The way to run chains of an instruction set, with the bytes of a chunk.
pub(super) fn drive(isa: Level) -> Option<(Drive, usize)> {
    match isa {
        Level::Avx512 => Some((avx512::DRIVE, BANK * size_of::<__m512>())),
        Level::Avx2 => Some((avx2::DRIVE, BANK * size_of::<__m256>())),
        Level::Baseline => None,
    }
}

/// A vector register.
trait Wide: Copy {
    /// Stores it past the caches.
    ///
    /// # Safety
    /// The destination is there and aligned; the processor has the vectors; a store fence follows
    /// before another thread reads.
    unsafe fn stream(self, to: *mut Self);
}

impl Wide for __m512 {
    #[inline(always)]
    unsafe fn stream(self, to: *mut __m512) {
        // SAFETY: passed on.
        unsafe { _mm512_stream_ps(to.cast(), self) }
    }
}

impl Wide for __m256 {
    #[inline(always)]
    unsafe fn stream(self, to: *mut __m256) {
        // SAFETY: passed on.
        unsafe { _mm256_stream_ps(to.cast(), self) }
    }
}

/// A vector as lanes of `T`.
trait Vector<T>: Copy {
    const LANES: usize;
    type Lanes: IndexMut<usize, Output = T>;
    fn lanes(self) -> Self::Lanes;
    fn of(lanes: Self::Lanes) -> Self;
    fn splat(value: T) -> Self;
}

macro_rules! vectors {
    ($($vector:ident $t:ident $lanes:literal)*) => { $(
        impl Vector<$t> for $vector {
            const LANES: usize = $lanes;
            type Lanes = [$t; $lanes];
            #[inline(always)]
            fn lanes(self) -> [$t; $lanes] {
                // SAFETY: both are the same number of plain bytes.
                unsafe { transmute::<$vector, [$t; $lanes]>(self) }
            }
            #[inline(always)]
            fn of(lanes: [$t; $lanes]) -> $vector {
                // SAFETY: likewise.
                unsafe { transmute::<[$t; $lanes], $vector>(lanes) }
            }
            #[inline(always)]
            fn splat(value: $t) -> $vector { <Self as Vector<$t>>::of([value; $lanes]) }
        }
    )* };
}
vectors! { __m512 f32 16  __m512 f64 8  __m256 f32 8  __m256 f64 4 }

/// A dtype of chains: what is stored is what is computed with.
trait Plain: Lane<Raw = Self, Of<Avx512>: Store<Self>, Of<Avx2>: Store<Self>> {}
impl Plain for f32 {}
impl Plain for f64 {}

/// Keeps the accumulator aside and loads another.
struct Load;

impl<V: Copy> Kind<V> for Load {
    #[inline(always)]
    unsafe fn run(banks: &mut Banks<V>, at: At) {
        banks.kept = banks.acc;
        // SAFETY: the operand is there for a chunk.
        banks.acc = unsafe { at.operands[0].address.add(at.offset).cast::<[V; BANK]>().read_unaligned() };
    }
}

/// Stores the accumulator, past the caches if `STREAM`.
struct Save<const LAST: bool, const STREAM: bool>;

impl<V: Wide, const LAST: bool, const STREAM: bool> Kind<V> for Save<LAST, STREAM> {
    const LAST: bool = LAST;
    #[inline(always)]
    unsafe fn run(banks: &mut Banks<V>, at: At) {
        // SAFETY: the destination is there for a chunk, and aligned where it is streamed to.
        unsafe {
            let to = at.operands[0].address.add(at.offset).cast::<[V; BANK]>();
            if STREAM && to.addr().is_multiple_of(size_of::<V>()) {
                for (k, vector) in banks.acc.iter().enumerate() {
                    vector.stream(to.cast::<V>().add(k));
                }
            } else {
                to.write_unaligned(banks.acc);
            }
        }
    }
}

/// A unary operation on the accumulator.
struct Apply<S, I, F>(PhantomData<(S, I, F)>);

impl<S: Plain, I: Isa, F: Unary<S::Of<I>, Out: Store<S>>, V: Vector<S>> Kind<V> for Apply<S, I, F> {
    #[inline(always)]
    unsafe fn run(banks: &mut Banks<V>, _: At) {
        for vector in &mut banks.acc {
            let mut lanes = vector.lanes();
            for l in 0..V::LANES {
                lanes[l] = F::apply(S::load::<I>(lanes[l])).store();
            }
            *vector = V::of(lanes);
        }
    }
}

/// A long unary operation on the accumulator. One loop over all lanes is too much to be unrolled, so
/// that the compiler vectorises it as it does other loops.
struct ApplyLong<S, I, F>(PhantomData<(S, I, F)>);

impl<S: Plain, I: Isa, F: Unary<S::Of<I>, Out: Store<S>>, V: Vector<S>> Kind<V> for ApplyLong<S, I, F> {
    #[inline(always)]
    unsafe fn run(banks: &mut Banks<V>, _: At) {
        // SAFETY: a bank is so many elements.
        let lanes =
            unsafe { std::slice::from_raw_parts_mut(banks.acc.as_mut_ptr().cast::<S>(), BANK * V::LANES) };
        for x in lanes {
            *x = F::apply(S::load::<I>(*x)).store();
        }
    }
}

/// Where a binary operation finds an operand; the type of a [`Place`].
trait Source {
    /// Whether it is the accumulator. A result that has no use for the accumulator has it kept aside.
    const ACC: bool = false;
    /// The operand's vectors.
    ///
    /// # Safety
    /// As [`Kind::run`].
    unsafe fn read<S: Plain, V: Vector<S>>(banks: &Banks<V>, operand: Operand, offset: usize) -> [V; BANK];
}

struct Acc;
struct Kept;
struct Memory;
struct Scalar;

impl Source for Acc {
    const ACC: bool = true;
    #[inline(always)]
    unsafe fn read<S: Plain, V: Vector<S>>(banks: &Banks<V>, _: Operand, _: usize) -> [V; BANK] {
        banks.acc
    }
}

impl Source for Kept {
    #[inline(always)]
    unsafe fn read<S: Plain, V: Vector<S>>(banks: &Banks<V>, _: Operand, _: usize) -> [V; BANK] {
        banks.kept
    }
}

impl Source for Memory {
    #[inline(always)]
    unsafe fn read<S: Plain, V: Vector<S>>(_: &Banks<V>, operand: Operand, offset: usize) -> [V; BANK] {
        // SAFETY: the operand is an address, and there for a chunk.
        unsafe { operand.address.add(offset).cast::<[V; BANK]>().read_unaligned() }
    }
}

impl Source for Scalar {
    #[inline(always)]
    unsafe fn read<S: Plain, V: Vector<S>>(_: &Banks<V>, operand: Operand, _: usize) -> [V; BANK] {
        // SAFETY: the operand is a scalar of the dtype.
        [V::splat(unsafe { (&raw const operand.scalar).cast::<S>().read() }); BANK]
    }
}

/// A binary operation.
struct Combine<S, I, F, L, R>(PhantomData<(S, I, F, L, R)>);

impl<S: Plain, I: Isa, F: Binary<S::Of<I>, Out: Store<S>>, L: Source, R: Source, V: Vector<S>> Kind<V>
    for Combine<S, I, F, L, R>
{
    #[inline(always)]
    unsafe fn run(banks: &mut Banks<V>, at: At) {
        let [left, right, _] = at.operands;
        // SAFETY: passed on.
        let (left, right) =
            unsafe { (L::read::<S, V>(banks, left, at.offset), R::read::<S, V>(banks, right, at.offset)) };
        if !(L::ACC || R::ACC) {
            banks.kept = banks.acc;
        }
        for (vector, (left, right)) in banks.acc.iter_mut().zip(left.into_iter().zip(right)) {
            let (mut left, right) = (left.lanes(), right.lanes());
            for l in 0..V::LANES {
                left[l] = F::apply(S::load::<I>(left[l]), S::load::<I>(right[l])).store();
            }
            *vector = V::of(left);
        }
    }
}

/// A selection by a mask in memory, one byte for each element.
struct Choose<S, Y, N>(PhantomData<(S, Y, N)>);

impl<S: Plain, Y: Source, N: Source, V: Vector<S>> Kind<V> for Choose<S, Y, N> {
    #[inline(always)]
    unsafe fn run(banks: &mut Banks<V>, at: At) {
        let [mask, yes, no] = at.operands;
        // SAFETY: operands are there for a chunk.
        let (mask, yes, no) = unsafe {
            let mask = mask.address.add(at.offset / size_of::<S>()).cast_const();
            let mask = std::slice::from_raw_parts(mask, BANK * V::LANES);
            (mask, Y::read::<S, V>(banks, yes, at.offset), N::read::<S, V>(banks, no, at.offset))
        };
        if !(Y::ACC || N::ACC) {
            banks.kept = banks.acc;
        }
        // SAFETY: a bank is so many elements.
        let [yes, no] = [&yes, &no]
            .map(|bank| unsafe { std::slice::from_raw_parts(bank.as_ptr().cast::<S>(), BANK * V::LANES) });
        // SAFETY: likewise.
        let out =
            unsafe { std::slice::from_raw_parts_mut(banks.acc.as_mut_ptr().cast::<S>(), BANK * V::LANES) };
        for (out, (&mask, (&yes, &no))) in out.iter_mut().zip(mask.iter().zip(yes.iter().zip(no))) {
            *out = if mask != 0 { yes } else { no };
        }
    }
}

/// Two stages in one. The second one has one operand at most, behind those of the first.
struct Pair<K, L>(PhantomData<(K, L)>);

impl<V, K: Kind<V>, L: Kind<V>> Kind<V> for Pair<K, L> {
    #[inline(always)]
    unsafe fn run(banks: &mut Banks<V>, at: At) {
        // SAFETY: passed on.
        unsafe {
            K::run(banks, at);
            L::run(banks, At { operands: [at.operands[2]; 3], ..at });
        }
    }
}

/// Evaluates an expression with `$i` bound to the type of the instruction set `$level` and `$s` to
/// that of the dtype `$dtype`; returns `None` where there are no stages.
macro_rules! with_types {
    ($level:expr, $dtype:expr, $i:ident, $s:ident => $body:expr) => {
        match ($level, $dtype) {
            (Level::Avx512, DType::F32) => with_types!(@ $i Avx512, $s f32, $body),
            (Level::Avx512, DType::F64) => with_types!(@ $i Avx512, $s f64, $body),
            (Level::Avx2, DType::F32) => with_types!(@ $i Avx2, $s f32, $body),
            (Level::Avx2, DType::F64) => with_types!(@ $i Avx2, $s f64, $body),
            _ => return None,
        }
    };
    (@ $i:ident $isa:ident, $s:ident $t:ident, $body:expr) => {{
        type $i = $isa;
        type $s = $t;
        $body
    }};
}

/// The function of a stage that loads an operand.
pub(super) fn load(isa: Level) -> Run {
    if isa == Level::Avx512 { Avx512::stage::<Load>() } else { Avx2::stage::<Load>() }
}

/// The function of a stage that stores the accumulator, perhaps as a chain's last, perhaps past the
/// caches.
pub(super) fn save(last: bool, stream: bool, isa: Level) -> Run {
    fn of<I: Machine>(last: bool, stream: bool) -> Run {
        match (last, stream) {
            (false, false) => I::stage::<Save<false, false>>(),
            (false, true) => I::stage::<Save<false, true>>(),
            (true, false) => I::stage::<Save<true, false>>(),
            (true, true) => I::stage::<Save<true, true>>(),
        }
    }
    if isa == Level::Avx512 { of::<Avx512>(last, stream) } else { of::<Avx2>(last, stream) }
}

/// The function of a unary operation, if it is one of chains.
pub(super) fn unary(op: Op, dtype: DType, isa: Level) -> Option<Run> {
    macro_rules! stages {
        ($($kind:ident $op:ident $domain:ident)*) => {
            with_types!(isa, dtype, I, S => match op {
                $(Op::$op => Some(I::stage::<$kind<S, I, On<functor::$op, domain::$domain>>>()),)*
                _ => None,
            })
        };
    }
    stages! {
        Apply Negative num  Apply Absolute any  Apply Square num
        Apply Sqrt real  Apply Floor real  Apply Rint real
        ApplyLong Exp real  ApplyLong Expm1 real  ApplyLong Log real  ApplyLong Log1p real  ApplyLong Tanh real
    }
}

/// The function of a binary operation on operands in these places, if it is one of chains. The
/// accumulator is one of the two, or both are in memory (one of them perhaps as a scalar).
pub(super) fn binary(op: Op, dtype: DType, places: [Place; 2], isa: Level) -> Option<Run> {
    macro_rules! stages {
        ($($op:ident $domain:ident)*) => {
            with_types!(isa, dtype, I, S => match op {
                $(Op::$op => Some(placed::<S, I, On<functor::$op, domain::$domain>>(places)),)*
                _ => None,
            })
        };
    }
    stages! { Add any  Subtract num  Multiply any  Divide field  Minimum any  Maximum any }
}

fn placed<S: Plain, I: Machine<Vector: Vector<S>>, F: Binary<S::Of<I>, Out: Store<S>>>(
    places: [Place; 2],
) -> Run {
    match places {
        [Place::Acc, Place::Acc] => I::stage::<Combine<S, I, F, Acc, Acc>>(),
        [Place::Acc, Place::Kept] => I::stage::<Combine<S, I, F, Acc, Kept>>(),
        [Place::Acc, Place::Memory] => I::stage::<Combine<S, I, F, Acc, Memory>>(),
        [Place::Acc, Place::Scalar] => I::stage::<Combine<S, I, F, Acc, Scalar>>(),
        [Place::Kept, Place::Acc] => I::stage::<Combine<S, I, F, Kept, Acc>>(),
        [Place::Memory, Place::Acc] => I::stage::<Combine<S, I, F, Memory, Acc>>(),
        [Place::Scalar, Place::Acc] => I::stage::<Combine<S, I, F, Scalar, Acc>>(),
        [Place::Memory, Place::Memory] => I::stage::<Combine<S, I, F, Memory, Memory>>(),
        [Place::Memory, Place::Scalar] => I::stage::<Combine<S, I, F, Memory, Scalar>>(),
        [Place::Scalar, Place::Memory] => I::stage::<Combine<S, I, F, Scalar, Memory>>(),
        _ => unreachable!("chains put operands in these places only"),
    }
}

/// The function of a selection between values in these places.
pub(super) fn choose(dtype: DType, places: [Place; 2], isa: Level) -> Option<Run> {
    with_types!(isa, dtype, I, S => Some(chosen::<S, I>(places)))
}

fn chosen<S: Plain, I: Machine<Vector: Vector<S>>>(places: [Place; 2]) -> Run {
    macro_rules! stages {
        ($($yes:ident $no:ident),*) => {
            match places {
                $([Place::$yes, Place::$no] => I::stage::<Choose<S, $yes, $no>>(),)*
                _ => unreachable!("without the accumulator values are in memory"),
            }
        };
    }
    stages! {
        Acc Acc, Acc Kept, Acc Memory, Acc Scalar, Kept Acc, Memory Acc, Scalar Acc,
        Memory Memory, Memory Scalar, Scalar Memory, Scalar Scalar
    }
}

/// A binary operation on operands in places.
pub(super) type Placed = (Op, [Place; 2]);

/// The function of two operations, one after the other, if stages know the pair: sums and products
/// in the forms that are met most.
pub(super) fn pair(first: Placed, second: Placed, dtype: DType, isa: Level) -> Option<Run> {
    macro_rules! firsts {
        ($($op:ident $domain:ident)*) => {
            with_types!(isa, dtype, I, S => match first.0 {
                $(Op::$op => seconds!(I S On<functor::$op, domain::$domain>; Add any Subtract num Multiply any),)*
                _ => None,
            })
        };
    }
    macro_rules! seconds {
        ($i:ident $s:ident $first:ty; $($op:ident $domain:ident)*) => {
            match second.0 {
                $(Op::$op => paired::<$s, $i, $first, On<functor::$op, domain::$domain>>(first.1, second.1),)*
                _ => None,
            }
        };
    }
    firsts! { Add any  Subtract num  Multiply any }
}

fn paired<S, I, F, G>(first: [Place; 2], second: [Place; 2]) -> Option<Run>
where
    S: Plain,
    I: Machine<Vector: Vector<S>>,
    F: Binary<S::Of<I>, Out: Store<S>>,
    G: Binary<S::Of<I>, Out: Store<S>>,
{
    macro_rules! pairs {
        ($($a:ident $b:ident: $($c:ident $d:ident),*;)*) => {
            match (first, second) {
                $($(([Place::$a, Place::$b], [Place::$c, Place::$d]) => {
                    Some(I::stage::<Pair<Combine<S, I, F, $a, $b>, Combine<S, I, G, $c, $d>>>())
                })*)*
                _ => None,
            }
        };
    }
    pairs! {
        Memory Memory: Kept Acc, Acc Memory, Acc Scalar;
        Memory Scalar: Kept Acc, Acc Memory, Acc Scalar;
        Acc Scalar: Acc Memory, Acc Scalar;
    }
}
