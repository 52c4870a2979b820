//! Running results along an axis, from left to right: the order is NumPy's, and so are the bits.

use super::super::isa::{Baseline, Level};
use super::super::lane::{Lane, Store};
use super::super::threads;
use super::combine::Combine;
use super::{Operand, Output, Shared, TASK};
use crate::base::dtype::dispatch;
use crate::base::settings;
use crate::device::routine::Scan;
use crate::ops::Op;
use crate::ops::functor::{self, Binary, On, domain};

/// Columns that a task takes where the axis is not the last.
const COLUMNS: usize = 1024;

/// Runs a scan.
pub(super) fn run(scan: &Scan, x: &Operand<'_>, out: &mut Output<'_>) {
    dispatch!(out.place.dtype, any T => of::<T>(scan, x, out));
}

fn of<T: Lane>(scan: &Scan, x: &Operand<'_>, out: &mut Output<'_>)
where
    T::Of<Baseline>: Store<T::Raw>,
{
    let shape = out.place.layout.shape();
    let length = shape[scan.axis];
    let inner: usize = shape[scan.axis + 1..].iter().product();
    let x = x.dense::<T>();
    let to = out.dense::<T>();
    if to.is_empty() {
        return;
    }
    let (block, many) = (length * inner, to.len() > TASK);
    let isa = Level::named(settings::current().isa.as_str());
    if inner == 1 {
        let rows = to.len() / length;
        let step = (TASK / length).max(1);
        let target = Shared(to.as_mut_ptr());
        threads::map_if(many, rows.div_ceil(step), |t| {
            for row in t * step..rows.min((t + 1) * step) {
                // SAFETY: rows are disjoint parts of the output.
                let to = unsafe { target.part(row * length, length) };
                row_of::<T>(scan.op, isa, &x[row * length..][..length], to);
            }
        });
        return;
    }
    let combine = Combine::new(scan.op, T::DTYPE, isa);
    let (blocks, parts) = (to.len() / block, inner.div_ceil(COLUMNS));
    let target = Shared(to.as_mut_ptr());
    threads::map_if(many, blocks * parts, |t| {
        let (start, first) = (t / parts * block, t % parts * COLUMNS);
        let n = COLUMNS.min(inner - first);
        for i in 0..length {
            let at = start + i * inner + first;
            let x = &x[at..][..n];
            // SAFETY: tasks write disjoint columns; the row before is whole and is not written any more.
            unsafe {
                let to = target.get().add(at);
                match i {
                    0 => std::ptr::copy_nonoverlapping(x.as_ptr(), to, n),
                    _ => {
                        let before = to.sub(inner).cast_const().cast();
                        combine.call(to.cast(), before, x.as_ptr().cast(), n);
                    }
                }
            }
        }
    });
}

/// A scan of one row. The usual operations, which no instruction set rounds otherwise, are loops of their own: a call
/// for each element would take longer than the element.
fn row_of<T: Lane>(op: Op, isa: Level, x: &[T::Raw], to: &mut [T::Raw])
where
    T::Of<Baseline>: Store<T::Raw>,
{
    match op {
        Op::Add => row::<T, On<functor::Add, domain::any>>(x, to),
        Op::Multiply => row::<T, On<functor::Multiply, domain::any>>(x, to),
        Op::Minimum => row::<T, On<functor::Minimum, domain::any>>(x, to),
        Op::Maximum => row::<T, On<functor::Maximum, domain::any>>(x, to),
        other => {
            let combine = Combine::new(other, T::DTYPE, isa);
            let mut sum = x[0];
            to[0] = sum;
            for (to, value) in to.iter_mut().zip(x).skip(1) {
                let before = sum;
                // SAFETY: one element each, which do not overlap.
                unsafe {
                    let (a, b) = (&raw const before, &raw const *value);
                    combine.call((&raw mut sum).cast(), a.cast(), b.cast(), 1);
                }
                *to = sum;
            }
        }
    }
}

fn row<T: Lane, F>(x: &[T::Raw], to: &mut [T::Raw])
where
    F: Binary<T::Of<Baseline>, Out: Store<T::Raw>>,
{
    let mut sum = x[0];
    to[0] = sum;
    for (to, &value) in to.iter_mut().zip(x).skip(1) {
        sum = F::apply(T::load::<Baseline>(sum), T::load::<Baseline>(value)).store();
        *to = sum;
    }
}
