//! Orthogonal and triangular factors.

use super::number::{Number, by_columns, columns, columns_mut, rows_mut, scratch, turned};
use super::{Operand, Output, Stack, parts, parts_mut, results};
use crate::base::error::Result;
use crate::device::routine::Linalg;
use faer::dyn_stack::{MemBuffer, MemStack};
use faer::linalg::householder;
use faer::linalg::qr::no_pivoting::factor as hqr;
use faer::reborrow::{Reborrow, ReborrowMut};
use faer::{Conj, MatMut, Par, Spec};

/// A matrix as a product of reflections and a triangle.
pub(super) struct Qr<T> {
    /// The triangle `r`, and below its diagonal the directions of the reflections; column after column.
    factor: Vec<T>,
    /// What joins the reflections of each panel of `block` columns to one product.
    joints: Vec<T>,
    block: usize,
    m: usize,
    n: usize,
    memory: MemBuffer,
}

impl<T: Number> Qr<T> {
    /// Panel by panel: each on one thread, then what is right of it on several. (Factoring panels on
    /// several threads too makes 26 ms of 18 at 1000 x 1000: there is too little to do between two meetings.)
    /// `copy` gives the matrix, column after column.
    pub(super) fn new(copy: impl Fn() -> Vec<T>, m: usize, n: usize, par: Par) -> Qr<T> {
        let size = m.min(n);
        let block = hqr::recommended_block_size::<T>(m, n);
        let need = hqr::qr_in_place_scratch::<T>(m, n, block, par, Spec::default());
        let apply = householder::apply_block_householder_sequence_on_the_left_in_place_scratch::<T>;
        let memory = scratch(need.or(apply(m, block, m.max(n))));
        let mut qr = Qr { factor: copy(), joints: vec![T::ZERO; block * size], block, m, n, memory };
        if !qr.by_panels(par) {
            // faer knows what to do with columns that depend on others.
            qr.factor = copy();
            hqr::qr_in_place(
                columns_mut(&mut qr.factor, m, n),
                columns_mut(&mut qr.joints, block, size),
                par,
                MemStack::new(&mut qr.memory),
                Spec::default(),
            );
        }
        qr
    }

    /// Whether no panel has columns that depend on others: else the factors are of no use.
    fn by_panels(&mut self, par: Par) -> bool {
        let &mut Qr { block, m, n, .. } = self;
        let size = m.min(n);
        let mut factor = columns_mut(&mut self.factor, m, n);
        let mut joints = columns_mut(&mut self.joints, block, size);
        (0..size).step_by(block).all(|j| {
            let width = block.min(size - j);
            let (mut panel, rest) = factor.rb_mut().get_mut(j.., j..).split_at_col_mut(width);
            let mut joint = joints.rb_mut().get_mut(..width, j..j + width);
            let memory = MemStack::new(&mut self.memory);
            let info = hqr::qr_in_place(panel.rb_mut(), joint.rb_mut(), Par::Seq, memory, Spec::default());
            if info.rank == width && rest.ncols() > 0 {
                householder::apply_block_householder_transpose_on_the_left_in_place_with_conj(
                    panel.rb(),
                    joint.rb(),
                    Conj::Yes,
                    rest,
                    par,
                    memory,
                );
            }
            info.rank == width
        })
    }

    /// The first rows of `r`, row after row.
    pub(super) fn r(&self, to: &mut [T]) {
        turned(&self.factor, self.m, self.n, to.len() / self.n, to);
        to.chunks_exact_mut(self.n).enumerate().for_each(|(i, row)| row[..i.min(self.n)].fill(T::ZERO));
    }

    /// The first columns of `q`, row after row.
    fn q(&mut self, to: &mut [T], par: Par) {
        let (m, width) = (self.m, to.len() / self.m);
        to.fill(T::ZERO);
        (0..width).for_each(|i| to[i * width + i] = T::ONE);
        self.reflect(rows_mut(to, m, width), true, par);
    }

    /// Multiplies a matrix, perhaps the identity, by `q` from the left: by its reflections, the last ones
    /// first, for then each panel leaves alone what is above, and of the identity what is left of it.
    pub(super) fn reflect(&mut self, mut to: MatMut<'_, T>, identity: bool, par: Par) {
        let &mut Qr { block, m, .. } = self;
        let size = m.min(self.n);
        let factor = columns(&self.factor[..m * size], m, size);
        let joints = columns(&self.joints, block, size);
        for j in (0..size).step_by(block).rev() {
            let width = block.min(size - j);
            householder::apply_block_householder_on_the_left_in_place_with_conj(
                factor.get(j.., j..j + width),
                joints.get(..width, j..j + width),
                Conj::No,
                to.rb_mut().get_mut(j.., if identity { j } else { 0 }..),
                par,
                MemStack::new(&mut self.memory),
            );
        }
    }
}

pub(super) fn qr<T: Number>(
    stack: &Stack<'_>,
    inputs: &[Operand<'_>],
    outputs: &mut [Output<'_>],
) -> Result<()> {
    let a = inputs[0].dense::<T>();
    let &Stack { count, m, n, .. } = stack;
    let (first, second, _) = results::<T, T, T>(outputs);
    let (q, r) = if stack.task == Linalg::QrR { (second, first) } else { (first, second) };
    let jobs = parts(&a, count).zip(parts_mut(q, count)).zip(parts_mut(r, count));
    stack.each(jobs, |((a, q), r), par| {
        if m == 0 || n == 0 {
            let width = q.len().checked_div(m).unwrap_or(0);
            q.fill(T::ZERO);
            (0..width).for_each(|i| q[i * width + i] = T::ONE);
            return Ok(());
        }
        let mut factors = Qr::new(|| by_columns(a, m, n), m, n, par);
        factors.r(r);
        if !q.is_empty() {
            factors.q(q, par);
        }
        Ok(())
    })
}
