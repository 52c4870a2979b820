//! Factorisations of matrices, by faer.
//!
//! What a matrix gives does not depend on the number of threads: faer is told a degree of parallelism
//! that follows from the matrix' size alone, and with it divides its sums in the same way in any pool.
//! (Its LU and Cholesky factorisations have the same bits at any degree.) A stack of small matrices is
//! spread over threads, matrix by matrix.

mod cholesky;
mod conquer;
mod eigen;
mod expm;
mod factor;
mod number;
mod qr;
mod spectrum;

use super::super::memory::Pool;
use super::super::threads;
use super::{Operand, Output};
use crate::base::dtype::{DType, c64, c128};
use crate::base::element::Element;
use crate::base::error::{Error, ErrorKind, Result};
use crate::base::settings;
use crate::device::routine::Linalg;
use faer::Par;
use number::Number;
use std::sync::Mutex;

/// Why a matrix has no answer.
type Why = &'static str;

/// Rows and columns, about, from which one matrix is worth several threads.
const LARGE: usize = 256;

/// The degree of parallelism for such a one. More divides sums into more parts and gives nothing at the
/// sizes where it matters. (Measured on two processors: with more threads than processors, faer's barriers
/// take three times as long at 8 as at 4.)
const DEGREE: usize = 4;

/// Scalar operations that are worth a task of their own.
const TASK: f64 = 2e5;

/// Runs a routine.
///
/// # Errors
/// `LinAlg` of the first matrix without an answer.
pub(super) fn run(
    task: Linalg,
    inputs: &[Operand<'_>],
    outputs: &mut [Output<'_>],
    pool: &Pool,
) -> Result<()> {
    let stack = Stack::new(task, inputs, pool);
    match inputs[0].place.dtype {
        DType::F32 => of::<f32>(&stack, inputs, outputs),
        DType::F64 => of::<f64>(&stack, inputs, outputs),
        DType::C64 => of::<c64>(&stack, inputs, outputs),
        DType::C128 => of::<c128>(&stack, inputs, outputs),
        _ => unreachable!("cast when it was built"),
    }
}

fn of<T: Number>(stack: &Stack<'_>, inputs: &[Operand<'_>], outputs: &mut [Output<'_>]) -> Result<()> {
    match stack.task {
        Linalg::LuFull => factor::lu_full::<T>(stack, inputs, outputs),
        Linalg::Solve => factor::solve::<T>(stack, inputs, outputs),
        Linalg::Inv => factor::inv::<T>(stack, inputs, outputs),
        Linalg::Det => factor::det::<T>(stack, inputs, outputs),
        Linalg::Slogdet => factor::slogdet::<T>(stack, inputs, outputs),
        Linalg::Lu => factor::lu::<T>(stack, inputs, outputs),
        Linalg::LuSolve(transpose) => factor::lu_solve::<T>(stack, transpose, inputs, outputs),
        Linalg::Cholesky(triangle) => cholesky::cholesky::<T>(stack, triangle, inputs, outputs),
        Linalg::Qr { .. } | Linalg::QrR => qr::qr::<T>(stack, inputs, outputs),
        Linalg::SolveTriangular { triangle, transpose, unit } => {
            factor::solve_triangular::<T>(stack, (triangle, transpose, unit), inputs, outputs)
        }
        Linalg::Svd { .. } | Linalg::Svdvals => spectrum::svd::<T>(stack, inputs, outputs),
        Linalg::Eigh(triangle) | Linalg::Eigvalsh(triangle) => {
            spectrum::eigh::<T>(stack, triangle, inputs, outputs)
        }
        Linalg::Eig | Linalg::Eigvals => spectrum::eig::<T>(stack, inputs, outputs),
        Linalg::Expm => expm::expm::<T>(stack, inputs, outputs),
    }
}

/// A stack of matrices.
pub(super) struct Stack<'a> {
    task: Linalg,
    /// Matrices.
    count: usize,
    /// Rows and columns of the first operand's.
    m: usize,
    n: usize,
    /// Where there is memory to work in.
    pool: &'a Pool,
}

impl<'a> Stack<'a> {
    fn new(task: Linalg, inputs: &[Operand<'_>], pool: &'a Pool) -> Stack<'a> {
        let shape = inputs[0].place.layout.shape();
        let (stack, matrix) = shape.split_at(shape.len() - 2);
        Stack { task, count: stack.iter().product(), m: matrix[0], n: matrix[1], pool }
    }

    /// Does `one` for each matrix, with the parts of operands and results that are its own.
    fn each<J: Send>(
        &self,
        jobs: impl Iterator<Item = J>,
        one: impl Fn(&mut J, Par) -> Result<(), Why> + Sync + Send,
    ) -> Result<()> {
        let mut jobs: Vec<J> = jobs.collect();
        debug_assert_eq!(jobs.len(), self.count);
        let fail = |(batch, why)| Error::new(self.task.name(), ErrorKind::LinAlg { batch, why });
        if self.m.min(self.n) >= LARGE {
            return threads::inside(DEGREE, || {
                jobs.iter_mut()
                    .enumerate()
                    .try_for_each(|(i, job)| one(job, Par::rayon(DEGREE)).map_err(|why| fail((i, why))))
            });
        }
        let side = self.m.max(self.n).max(4) as f64;
        let step = (TASK / (side * side * self.m.min(self.n).max(4) as f64)).ceil() as usize;
        let groups: Vec<_> = jobs.chunks_mut(step).map(Mutex::new).collect();
        let run = |g: usize| {
            let mut group = groups[g].lock().unwrap_or_else(|e| e.into_inner());
            group
                .iter_mut()
                .enumerate()
                .find_map(|(i, job)| one(job, Par::Seq).err().map(|why| (g * step + i, why)))
        };
        let small = settings::current().parallel_ns as f64 > groups.len() as f64 * TASK;
        let first = if small {
            (0..groups.len()).find_map(run)
        } else {
            threads::map(groups.len(), run).into_iter().flatten().next()
        };
        first.map_or(Ok(()), |fault| Err(fail(fault)))
    }
}

/// The parts of a stacked array, one for each matrix of the stack.
fn parts<R>(all: &[R], count: usize) -> impl Iterator<Item = &[R]> {
    let each = all.len().checked_div(count).unwrap_or(0);
    (0..count).map(move |i| &all[i * each..][..each])
}

/// Likewise to be written.
fn parts_mut<R>(mut all: &mut [R], count: usize) -> impl Iterator<Item = &mut [R]> {
    let each = all.len().checked_div(count).unwrap_or(0);
    (0..count).map(move |_| {
        let (first, rest) = std::mem::take(&mut all).split_at_mut(each);
        all = rest;
        first
    })
}

/// Elements of a result, as stored.
type Written<'a, T> = &'a mut [<T as Element>::Raw];

/// Results of a routine, the second and third of which there may be or not.
fn results<'a, A: Element, B: Element, C: Element>(
    outputs: &'a mut [Output<'_>],
) -> (Written<'a, A>, Written<'a, B>, Written<'a, C>) {
    let mut outputs = outputs.iter_mut();
    let a = outputs.next().map_or(&mut [][..], |o| o.dense::<A>());
    let b = outputs.next().map_or(&mut [][..], |o| o.dense::<B>());
    let c = outputs.next().map_or(&mut [][..], |o| o.dense::<C>());
    (a, b, c)
}
