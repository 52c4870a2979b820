//! Einstein's summation convention, by views, products of matrices and sums.

use super::super::array::Array;
use super::einsum_path::{Label, Subscripts, union};
use crate::api::reduce::axis;
use crate::base::dtype::DType;
use crate::base::error::Result;
use crate::base::promote::result_type;
use crate::base::shape::size;

/// Products of arrays' elements, summed over the axes that the result does not name.
///
/// Each operand's axes are letters, operands are separated by commas, and the result's axes stand after
/// `->`; without it they are the letters that appear once, sorted, upper case first. A letter that an
/// operand has twice is its diagonal, of axes of one length. `...` stands for all axes without a letter,
/// which broadcast, and which the result must have. An axis of length 1 goes with any length of another
/// operand.
///
/// Two operands are contracted by [`matmul`](crate::matmul()), more of them in the order that
/// [`einsum_path`](super::einsum_path) tells. The result has the operands' common dtype, also where it is
/// an integer. Nothing is computed for one operand of which nothing is summed: the result is a view.
///
/// ```
/// use arrayon as np;
/// let a = np::arange(0, 6, 1)?.reshape([2, 3])?;
/// let b = np::arange(0, 12, 1)?.reshape([3, 4])?;
/// assert_eq!(np::einsum("ij,jk->ik", &[&a, &b])?.to_vec::<i64>()?, a.matmul(&b)?.to_vec::<i64>()?);
/// assert_eq!(np::einsum("ba", &[&a])?.shape(), [3, 2]);
/// assert_eq!(np::einsum("i...->...", &[&a])?.to_vec::<i64>()?, [3, 5, 7]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Value` for subscripts that cannot be read or name a wrong number of operands; `Shape` for operands
/// that do not have such axes; `Broadcast` for lengths that differ; `DeviceMismatch`.
#[track_caller]
pub fn einsum(subscripts: &str, operands: &[&Array]) -> Result<Array> {
    let read = Subscripts::read(subscripts, operands)?;
    let dtype = result_type(operands.iter().map(|x| x.dtype()), None);
    let mut list: Vec<Term> = Vec::new();
    for (operand, labels) in operands.iter().zip(&read.inputs) {
        list.push(Term { array: operand.astype(dtype), labels: labels.clone() }.prepared(&read)?);
    }
    for (i, j) in read.path() {
        let (right, left) = (list.remove(j), list.remove(i));
        let later = |label: Label| {
            read.output.contains(&label) || list.iter().any(|term| term.labels.contains(&label))
        };
        let joined = left.times(right, later)?;
        list.push(joined);
    }
    let last = list.pop().expect("there is an operand");
    last.summed(|label| read.output.contains(&label))?.ordered(&read.output)
}

/// An array whose axes have labels.
struct Term {
    array: Array,
    labels: Vec<Label>,
}

impl Term {
    /// Without repeated labels, and with every axis of its label's length.
    #[track_caller]
    fn prepared(mut self, read: &Subscripts) -> Result<Term> {
        let shape: Vec<usize> = self.labels.iter().map(|label| read.lengths[label]).collect();
        self.array = self.array.broadcast_to(shape)?;
        while let Some((i, j)) = self.repeated() {
            let layout = self.array.0.layout.diagonal(0, i as isize, j as isize, "einsum")?;
            self.array = self.array.view(layout);
            self.labels.remove(j);
            let label = self.labels.remove(i);
            self.labels.push(label);
        }
        Ok(self)
    }

    fn repeated(&self) -> Option<(usize, usize)> {
        let labels = &self.labels;
        (0..labels.len()).find_map(|j| Some((labels[..j].iter().position(|l| *l == labels[j])?, j)))
    }

    /// Summed over the labels that nobody wants, in the array's own dtype.
    #[track_caller]
    fn summed(mut self, wanted: impl Fn(Label) -> bool) -> Result<Term> {
        let gone: Vec<isize> =
            (0..self.labels.len()).filter(|&i| !wanted(self.labels[i])).map(|i| i as isize).collect();
        if gone.is_empty() {
            return Ok(self);
        }
        let dtype = self.array.dtype();
        self.array = match dtype {
            DType::Bool => self.array.any_with(axis(&gone))?,
            _ => self.array.sum_with(axis(&gone).dtype(dtype))?,
        };
        self.labels.retain(|&label| wanted(label));
        Ok(self)
    }

    /// With its axes in this order.
    #[track_caller]
    fn ordered(&self, labels: &[Label]) -> Result<Array> {
        let place = |label| self.labels.iter().position(|l| l == label).expect("a label of the term");
        self.array.transpose(labels.iter().map(|label| place(label) as isize).collect::<Vec<_>>())
    }

    /// The product with another term, summed over labels that are not needed later.
    #[track_caller]
    fn times(self, other: Term, later: impl Fn(Label) -> bool) -> Result<Term> {
        let a = {
            let others = other.labels.clone();
            self.summed(|label| later(label) || others.contains(&label))?
        };
        let b = {
            let others = a.labels.clone();
            other.summed(|label| later(label) || others.contains(&label))?
        };
        let shared = |label: &Label| b.labels.contains(label);
        let of = |term: &Term, keep: &dyn Fn(&Label) -> bool| -> Vec<Label> {
            term.labels.iter().copied().filter(|label| keep(label)).collect()
        };
        let batch = of(&a, &|label| shared(label) && later(*label));
        let inner = of(&a, &|label| shared(label) && !later(*label));
        let rows = of(&a, &|label| !shared(label));
        let columns = of(&b, &|label| !a.labels.contains(label));
        let labels = [&batch[..], &rows, &columns].concat();
        if inner.is_empty() {
            let left = a.ordered(&union(&batch, &rows))?;
            let right = b.ordered(&union(&batch, &columns))?;
            let from = (batch.len() + rows.len()) as isize;
            let new_right: Vec<isize> = (batch.len() as isize..from).collect();
            let new_left: Vec<isize> = (from..labels.len() as isize).collect();
            let array = left.expand_dims(new_left)?.multiply(right.expand_dims(new_right)?)?;
            return Ok(Term { array, labels });
        }
        let lengths = |term: &Term, list: &[Label]| -> Vec<usize> {
            let at = |label| term.labels.iter().position(|l| l == label).expect("a label of the term");
            list.iter().map(|label| term.array.shape()[at(label)]).collect()
        };
        let front = lengths(&a, &batch);
        let (m, k, n) = (lengths(&a, &rows), lengths(&a, &inner), lengths(&b, &columns));
        let stacked =
            |x: Array, height: usize, width: usize| x.reshape([&front[..], &[height, width]].concat());
        let left = stacked(a.ordered(&[&batch[..], &rows, &inner].concat())?, size(&m), size(&k))?;
        let right = stacked(b.ordered(&[&batch[..], &inner, &columns].concat())?, size(&k), size(&n))?;
        let array = left.matmul(&right)?.reshape([front, m, n].concat())?;
        Ok(Term { array, labels })
    }
}
