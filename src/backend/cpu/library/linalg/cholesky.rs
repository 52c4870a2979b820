//! Cholesky factors.

use super::number::{Number, columns_mut, rows_mut, scratch};
use super::{Operand, Output, Stack, Why, parts, parts_mut};
use crate::base::dtype::c128;
use crate::base::error::Result;
use crate::device::routine::Triangle;
use crate::host::threads;
use faer::dyn_stack::MemStack;
use faer::linalg::cholesky::llt::factor as llt;
use faer::linalg::matmul::triangular::{self, BlockStructure};
use faer::linalg::triangular_solve as tri;
use faer::reborrow::{Reborrow, ReborrowMut};
use faer::{Accum, MatMut, Par, Spec};

/// Rows of a block that faer factors, column after column.
const LEAF: usize = 64;

/// Rows up to which a block is not worth several threads.
const ALONE: usize = 256;

pub(super) fn cholesky<T: Number>(
    stack: &Stack<'_>,
    triangle: Triangle,
    inputs: &[Operand<'_>],
    outputs: &mut [Output<'_>],
) -> Result<()> {
    let a = inputs[0].dense::<T>();
    let &Stack { count, n, .. } = stack;
    let jobs = parts(&a, count).zip(parts_mut(outputs[0].dense::<T>(), count));
    stack.each(jobs, |(a, to), par| {
        if n == 0 {
            return Ok(());
        }
        let copy = |start: usize, to: &mut [T]| {
            for (i, row) in (start / n..).zip(to.chunks_exact_mut(n)) {
                let from = &a[i * n..][..n];
                let (taken, zero) = match triangle {
                    Triangle::Lower => (0..i + 1, i + 1..n),
                    Triangle::Upper => (i..n, 0..i),
                };
                row[taken.clone()].copy_from_slice(&from[taken]);
                row[zero].fill(T::ZERO);
                // Of a Hermitian matrix the diagonal is real, whatever is there.
                row[i] = T::near(c128::new(from[i].wide().re, 0.0));
            }
        };
        match par {
            Par::Seq => copy(0, to),
            _ => threads::each_part(to, LEAF * n, copy),
        }
        // Rows of an upper triangle are columns of a lower one, whose factor lies as the upper factor
        // wanted: `aᵀ = l lᴴ` is `a = uᴴ u` with `u = lᵀ`.
        let lower = match triangle {
            Triangle::Lower => rows_mut(to, n, n),
            Triangle::Upper => columns_mut(to, n, n),
        };
        factor(lower, &mut vec![T::ZERO; LEAF.min(n).pow(2)], par)
    })
}

/// Makes the lower triangle of `a` its Cholesky factor, whatever the strides; `block` is room for a leaf.
///
/// Halves are factored one after the other, and products of blocks, which do nearly all the work, lie
/// between. (Against a transpose, faer's factorisation and a transpose back: 1.3 times as fast at 1000 rows.)
fn factor<T: Number>(mut a: MatMut<'_, T>, block: &mut [T], par: Par) -> Result<(), Why> {
    let n = a.nrows();
    let par = if n <= ALONE { Par::Seq } else { par };
    if n <= LEAF {
        let mut leaf = columns_mut(&mut block[..n * n], n, n);
        leaf.copy_from_triangular_lower(a.rb());
        let mut memory = scratch(llt::cholesky_in_place_scratch::<T>(n, par, Spec::default()));
        llt::cholesky_in_place(
            leaf.rb_mut(),
            Default::default(),
            par,
            MemStack::new(&mut memory),
            Spec::default(),
        )
        .map_err(|_| "is not positive definite")?;
        a.copy_from_triangular_lower(leaf.rb());
        return Ok(());
    }
    let half = (n / 2).next_multiple_of(LEAF);
    let (mut first, _, mut below, mut last) = a.split_at_mut(half, half);
    factor(first.rb_mut(), block, par)?;
    tri::solve_lower_triangular_in_place(first.rb().conjugate(), below.rb_mut().transpose_mut(), par);
    triangular::matmul(
        last.rb_mut(),
        BlockStructure::TriangularLower,
        Accum::Add,
        below.rb(),
        BlockStructure::Rectangular,
        below.rb().adjoint(),
        BlockStructure::Rectangular,
        -T::ONE,
        par,
    );
    factor(last, block, par)
}
