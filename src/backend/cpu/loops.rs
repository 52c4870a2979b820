//! The loops of the tile program: one tile of one instruction, and the table that finds them.

use super::isa::{Avx2, Avx512, Baseline, Body, Level, Shell, with_isa};
use super::lane::{CastTo, Lane, Store};
use crate::base::dtype::{DType, dispatch};
use crate::ops::Op;
use crate::ops::functor::{self, Binary, On, Unary, domain};
use crate::ops::table::op_table;
use crate::scalar::cpu::Isa;
use std::marker::PhantomData;
use std::slice::{from_raw_parts, from_raw_parts_mut};

/// One tile of one instruction: destination, three operands (unused ones are ignored) and the
/// number of elements.
///
/// # Safety
/// Every operand holds `n` initialised elements of the dtype the loop was made for (one if the loop
/// was made for a scalar there), the destination has room for `n`, and it overlaps no operand. The
/// processor has the instruction set that the loop was made for.
pub(crate) type Loop = unsafe fn(*mut u8, *const u8, *const u8, *const u8, usize);

/// Which operands of a loop are scalars: bit k for operand k.
pub(crate) type Scalars = u8;

/// A body that all instruction sets can run; spares the loops three bounds each.
trait UnaryAll<S: Lane, D: Lane>: UnaryOn<S, D, Avx512> + UnaryOn<S, D, Avx2> + UnaryOn<S, D, Baseline> {}
impl<F, S: Lane, D: Lane> UnaryAll<S, D> for F where
    F: UnaryOn<S, D, Avx512> + UnaryOn<S, D, Avx2> + UnaryOn<S, D, Baseline>
{
}
trait UnaryOn<S: Lane, D: Lane, I: Isa>: Unary<S::Of<I>, Out: Store<D::Raw>> {}
impl<F, S: Lane, D: Lane, I: Isa> UnaryOn<S, D, I> for F where F: Unary<S::Of<I>, Out: Store<D::Raw>> {}

trait BinaryAll<S: Lane, D: Lane>:
    BinaryOn<S, D, Avx512> + BinaryOn<S, D, Avx2> + BinaryOn<S, D, Baseline>
{
}
impl<F, S: Lane, D: Lane> BinaryAll<S, D> for F where
    F: BinaryOn<S, D, Avx512> + BinaryOn<S, D, Avx2> + BinaryOn<S, D, Baseline>
{
}
trait BinaryOn<S: Lane, D: Lane, I: Isa>: Binary<S::Of<I>, Out: Store<D::Raw>> {}
impl<F, S: Lane, D: Lane, I: Isa> BinaryOn<S, D, I> for F where F: Binary<S::Of<I>, Out: Store<D::Raw>> {}

/// The loop of a unary body.
struct UnaryLoop<S, D, I, F>(PhantomData<(S, D, I, F)>);

impl<S: Lane, D: Lane, I: Isa, F: UnaryOn<S, D, I>> Body<&mut [D::Raw], &[S::Raw]> for UnaryLoop<S, D, I, F> {
    #[inline(always)]
    fn run(dst: &mut [D::Raw], src: &[S::Raw], (): (), (): ()) {
        for (d, &x) in dst.iter_mut().zip(src) {
            *d = F::apply(S::load::<I>(x)).store();
        }
        if F::RARE {
            let mut any = false;
            for &x in src {
                any |= F::rare(S::load::<I>(x));
            }
            if any {
                rare_elements::<S, D, I, F>(dst, src);
            }
        }
    }
}

/// Second bodies, element by element; kept out of line because few tiles need it.
#[cold]
#[inline(never)]
fn rare_elements<S: Lane, D: Lane, I: Isa, F: UnaryOn<S, D, I>>(dst: &mut [D::Raw], src: &[S::Raw]) {
    for (d, &x) in dst.iter_mut().zip(src) {
        let x = S::load::<I>(x);
        if F::rare(x) {
            *d = F::apply_rare(x).store();
        }
    }
}

unsafe fn unary_loop<S: Lane, D: Lane, I: Shell, F: UnaryOn<S, D, I>>(
    dst: *mut u8,
    a: *const u8,
    _: *const u8,
    _: *const u8,
    n: usize,
) {
    // SAFETY: the contract of `Loop`.
    unsafe {
        let dst = from_raw_parts_mut(dst.cast::<D::Raw>(), n);
        let a = from_raw_parts(a.cast::<S::Raw>(), n);
        I::call::<UnaryLoop<S, D, I, F>, _, _, _, _>(dst, a, (), ());
    }
}

fn unary<S: Lane, D: Lane, F: UnaryAll<S, D>>(isa: Level) -> Loop {
    with_isa!(isa, I => unary_loop::<S, D, I, F>)
}

/// The loop of a binary body.
struct BinaryLoop<S, D, I, F, const SCALARS: Scalars>(PhantomData<(S, D, I, F)>);

impl<S: Lane, D: Lane, I: Isa, F: BinaryOn<S, D, I>, const SCALARS: Scalars>
    Body<&mut [D::Raw], &[S::Raw], &[S::Raw]> for BinaryLoop<S, D, I, F, SCALARS>
{
    #[inline(always)]
    fn run(dst: &mut [D::Raw], a: &[S::Raw], b: &[S::Raw], (): ()) {
        match SCALARS {
            0 => {
                for ((d, &x), &y) in dst.iter_mut().zip(a).zip(b) {
                    *d = F::apply(S::load::<I>(x), S::load::<I>(y)).store();
                }
            }
            _ => {
                let y = S::load::<I>(b[0]);
                for (d, &x) in dst.iter_mut().zip(a) {
                    *d = F::apply(S::load::<I>(x), y).store();
                }
            }
        }
        if F::RARE {
            // A scalar is met again and again.
            let step = |operand: u32| usize::from(SCALARS >> operand & 1 == 0);
            let pair = |i: usize| (S::load::<I>(a[i * step(0)]), S::load::<I>(b[i * step(1)]));
            let mut any = false;
            for i in 0..dst.len() {
                let (x, y) = pair(i);
                any |= F::rare(x, y);
            }
            if any {
                rare_pairs::<S, D, I, F>(dst, a, b, [step(0), step(1)]);
            }
        }
    }
}

/// Second bodies of two operands, as [`rare_elements`].
#[cold]
#[inline(never)]
fn rare_pairs<S: Lane, D: Lane, I: Isa, F: BinaryOn<S, D, I>>(
    dst: &mut [D::Raw],
    a: &[S::Raw],
    b: &[S::Raw],
    steps: [usize; 2],
) {
    for (i, d) in dst.iter_mut().enumerate() {
        let (x, y) = (S::load::<I>(a[i * steps[0]]), S::load::<I>(b[i * steps[1]]));
        if F::rare(x, y) {
            *d = F::apply_rare(x, y).store();
        }
    }
}

/// Elements of an operand: all of them, or one if it is a scalar.
pub(super) fn count(scalars: Scalars, operand: u32, n: usize) -> usize {
    if scalars >> operand & 1 == 1 { 1 } else { n }
}

unsafe fn binary_loop<S: Lane, D: Lane, I: Shell, F: BinaryOn<S, D, I>, const SCALARS: Scalars>(
    dst: *mut u8,
    a: *const u8,
    b: *const u8,
    _: *const u8,
    n: usize,
) {
    // SAFETY: the contract of `Loop`.
    unsafe {
        let dst = from_raw_parts_mut(dst.cast::<D::Raw>(), n);
        let a = from_raw_parts(a.cast::<S::Raw>(), count(SCALARS, 0, n));
        let b = from_raw_parts(b.cast::<S::Raw>(), count(SCALARS, 1, n));
        I::call::<BinaryLoop<S, D, I, F, SCALARS>, _, _, _, _>(dst, a, b, ());
    }
}

fn binary<S: Lane, D: Lane, F: BinaryAll<S, D>>(isa: Level, scalars: Scalars) -> Option<Loop> {
    Some(with_isa!(isa, I => match scalars {
        0 => binary_loop::<S, D, I, F, 0>,
        2 => binary_loop::<S, D, I, F, 2>,
        _ => return None,
    }))
}

/// As [`binary`], without loops for scalars.
fn long_binary<S: Lane, D: Lane, F: BinaryAll<S, D>>(isa: Level, scalars: Scalars) -> Option<Loop> {
    (scalars == 0).then(|| with_isa!(isa, I => binary_loop::<S, D, I, F, 0>))
}

/// From this cost on a body has no loops of its own for half precision and for scalars: conversions
/// of the operands are cheap beside it, and compiling it is not.
const LONG: u32 = 5;

/// The loop of a selection.
struct WhereLoop<R, const SCALARS: Scalars>(PhantomData<R>);

/// One selection, told not to become a branch or a choice of addresses.
#[inline(always)]
fn pick<R>(mask: u8, yes: R, no: R) -> R {
    std::hint::select_unpredictable(mask != 0, yes, no)
}

impl<R: Copy, const SCALARS: Scalars> Body<&mut [R], &[u8], &[R], &[R]> for WhereLoop<R, SCALARS> {
    #[inline(always)]
    fn run(dst: &mut [R], mask: &[u8], yes: &[R], no: &[R]) {
        match SCALARS {
            0 => {
                for (((d, &m), &y), &n) in dst.iter_mut().zip(mask).zip(yes).zip(no) {
                    *d = pick(m, y, n);
                }
            }
            2 => {
                let y = yes[0];
                for ((d, &m), &n) in dst.iter_mut().zip(mask).zip(no) {
                    *d = pick(m, y, n);
                }
            }
            4 => {
                let n = no[0];
                for ((d, &m), &y) in dst.iter_mut().zip(mask).zip(yes) {
                    *d = pick(m, y, n);
                }
            }
            _ => {
                let (y, n) = (yes[0], no[0]);
                for (d, &m) in dst.iter_mut().zip(mask) {
                    *d = pick(m, y, n);
                }
            }
        }
    }
}

unsafe fn where_loop<R: Copy, I: Shell, const SCALARS: Scalars>(
    dst: *mut u8,
    mask: *const u8,
    yes: *const u8,
    no: *const u8,
    n: usize,
) {
    // SAFETY: the contract of `Loop`.
    unsafe {
        let dst = from_raw_parts_mut(dst.cast::<R>(), n);
        let mask = from_raw_parts(mask, n);
        let yes = from_raw_parts(yes.cast::<R>(), count(SCALARS, 1, n));
        let no = from_raw_parts(no.cast::<R>(), count(SCALARS, 2, n));
        I::call::<WhereLoop<R, SCALARS>, _, _, _, _>(dst, mask, yes, no);
    }
}

/// Selection moves bits, so that a loop serves all dtypes of a size.
fn where_(isa: Level, size: usize, scalars: Scalars) -> Option<Loop> {
    fn of<R: Copy>(isa: Level, scalars: Scalars) -> Option<Loop> {
        Some(with_isa!(isa, I => match scalars {
            0 => where_loop::<R, I, 0>,
            2 => where_loop::<R, I, 2>,
            4 => where_loop::<R, I, 4>,
            6 => where_loop::<R, I, 6>,
            _ => return None,
        }))
    }
    match size {
        1 => of::<u8>(isa, scalars),
        2 => of::<u16>(isa, scalars),
        4 => of::<u32>(isa, scalars),
        8 => of::<u64>(isa, scalars),
        _ => of::<[u64; 2]>(isa, scalars),
    }
}

/// The loop of a cast.
struct CastLoop<A, B>(PhantomData<(A, B)>);

impl<A: Lane + CastTo<B>, B: Lane> Body<&mut [B::Raw], &[A::Raw]> for CastLoop<A, B> {
    #[inline(always)]
    fn run(dst: &mut [B::Raw], src: &[A::Raw], (): (), (): ()) {
        for (d, &x) in dst.iter_mut().zip(src) {
            *d = A::from_raw(x).cast_to().to_raw();
        }
    }
}

unsafe fn cast_loop<A: Lane + CastTo<B>, B: Lane, I: Shell>(
    dst: *mut u8,
    a: *const u8,
    _: *const u8,
    _: *const u8,
    n: usize,
) {
    // SAFETY: the contract of `Loop`.
    unsafe {
        let dst = from_raw_parts_mut(dst.cast::<B::Raw>(), n);
        let a = from_raw_parts(a.cast::<A::Raw>(), n);
        I::call::<CastLoop<A, B>, _, _, _, _>(dst, a, (), ());
    }
}

fn cast<A: Lane + CastTo<B>, B: Lane>(isa: Level) -> Loop {
    with_isa!(isa, I => cast_loop::<A, B, I>)
}

unsafe fn copy_loop<R: Copy, const SCALARS: Scalars>(
    dst: *mut u8,
    a: *const u8,
    _: *const u8,
    _: *const u8,
    n: usize,
) {
    // SAFETY: the contract of `Loop`.
    unsafe {
        let dst = from_raw_parts_mut(dst.cast::<R>(), n);
        let a = from_raw_parts(a.cast::<R>(), count(SCALARS, 0, n));
        if SCALARS == 1 { dst.fill(a[0]) } else { dst.copy_from_slice(a) }
    }
}

/// The loop that copies elements of a size, or fills with one.
pub(crate) fn copy(size: usize, scalars: Scalars) -> Loop {
    fn of<R: Copy>(scalars: Scalars) -> Loop {
        if scalars == 1 { copy_loop::<R, 1> } else { copy_loop::<R, 0> }
    }
    match size {
        1 => of::<u8>(scalars),
        2 => of::<u16>(scalars),
        4 => of::<u32>(scalars),
        8 => of::<u64>(scalars),
        _ => of::<[u64; 2]>(scalars),
    }
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
        <$t as Lane>::Part
    };
}

macro_rules! define_find {
    (unary { $($(#[$udoc:meta])+ $uop:ident $uname:ident $umethod:ident: $urule:ident -> $uout:ident, $ucost:literal
               { $($udom:ident |$ux:ident| $ubody:expr $(; rare $rare:expr => $rbody:expr)?),+ })+ }
     binary { $($(#[$bdoc:meta])+ $bop:ident $bname:ident $bmethod:ident: $brule:ident -> $bout:ident, $bcost:literal
               { $($bdom:ident |$ba:ident, $bb:ident| $bbody:expr $(; rare $brare:expr => $brbody:expr)?),+ })+ }
    ) => {
        /// The loop of an operation, or `None` if the table has no body for the dtype or the loop
        /// does not come with these operands as scalars (a filled tile does then) or in half
        /// precision (float32 does then).
        pub(crate) fn find(op: Op, dtype: DType, out: DType, scalars: Scalars, isa: Level) -> Option<Loop> {
            match op {
                Op::Cast if dtype == out => return Some(copy(dtype.size(), scalars)),
                Op::Cast if scalars == 0 => {
                    return Some(dispatch!(dtype, any A => dispatch!(out, any B => cast::<A, B>(isa))));
                }
                Op::Where => return where_(isa, out.size(), scalars),
                Op::Cast => {}
                $(Op::$uop if scalars == 0 => {
                    $(dispatch!(dtype, $udom T => {
                        if $ucost >= LONG && T::HALF {
                            return None;
                        }
                        return Some(unary::<T, output!($uout T), On<functor::$uop, domain::$udom>>(isa));
                    }, else {});)+
                })+
                $(Op::$bop => {
                    $(dispatch!(dtype, $bdom T => {
                        if $bcost >= LONG && T::HALF {
                            return None;
                        }
                        if $bcost >= LONG {
                            return long_binary::<T, output!($bout T), On<functor::$bop, domain::$bdom>>(isa, scalars);
                        }
                        return binary::<T, output!($bout T), On<functor::$bop, domain::$bdom>>(isa, scalars);
                    }, else {});)+
                })+
                _ => {}
            }
            None
        }
    };
}
op_table!(define_find);
