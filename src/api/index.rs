//! Basic indexing and writing.

use super::array::Array;
use super::operand::Operand;
use crate::base::error::Result;
use crate::base::index::Index;
use crate::graph::build::{self, Arg};
use crate::graph::node::{Draft, Edge, Node};
use crate::plan;
use std::sync::Arc;

impl Array {
    /// The view of a basic index, made with [`s!`](crate::s!).
    ///
    /// ```
    /// use arrayon::{self as np, s};
    /// let a = np::arange(0, 12, 1)?.reshape([3, 4])?;
    /// assert_eq!(a.slice(s![1.., ..;2])?.to_vec::<i64>()?, [4, 6, 8, 10]);
    /// assert_eq!(a.slice(s![..;-1, 0])?.to_vec::<i64>()?, [8, 4, 0]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Index` for an integer out of range, `TooManyIndices`, `Value` for a step of zero.
    #[track_caller]
    pub fn slice(&self, index: impl AsRef<[Index]>) -> Result<Array> {
        Ok(self.view(self.0.layout.slice(index.as_ref(), "slice")?))
    }

    /// Replaces the elements of a region by a value that broadcasts to it, cast to the array's dtype.
    /// Only this array changes: other handles, and views made before, keep what they had.
    ///
    /// ```
    /// use arrayon::{self as np, s};
    /// let mut a = np::zeros([4], np::DType::F64);
    /// let before = a.clone();
    /// a.set(s![1..3], np::array![5.0, 6.0])?;
    /// a.set(s![-1], 9.0)?;
    /// assert_eq!(a.to_vec::<f64>()?, [0.0, 5.0, 6.0, 9.0]);
    /// assert_eq!(before.to_vec::<f64>()?, [0.0; 4]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of the index; `Broadcast` if the value does not fit the region, `Overflow` if an integer
    /// does not fit the dtype, `DeviceMismatch`.
    #[track_caller]
    pub fn set(&mut self, index: impl AsRef<[Index]>, value: impl Operand) -> Result<()> {
        self.set_arg(index.as_ref(), value.arg())
    }

    /// Replaces a region by what a function makes of it.
    ///
    /// ```
    /// use arrayon::{self as np, s};
    /// let mut a = np::array![1.0, 2.0, 3.0];
    /// a.update(s![1..], |v| Ok(v * 10.0))?;
    /// assert_eq!(a.to_vec::<f64>()?, [1.0, 20.0, 30.0]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`Array::set`], and those of the function.
    #[track_caller]
    pub fn update(
        &mut self,
        index: impl AsRef<[Index]>,
        change: impl FnOnce(Array) -> Result<Array>,
    ) -> Result<()> {
        let value = change(self.slice(index.as_ref())?)?;
        self.set_arg(index.as_ref(), value.arg())
    }

    #[track_caller]
    pub(super) fn set_arg(&mut self, index: &[Index], value: Arg<'_>) -> Result<()> {
        // The region first: an index that is wrong must change nothing.
        let mut region = self.0.layout.slice(index, "set")?;
        if self.ensure_covers_node() {
            region = self.0.layout.slice(index, "set")?;
        }
        let old = Edge::whole(Arc::clone(&self.0.node));
        let draft = build::update(old, region, value)?;
        self.replace(draft);
        Ok(())
    }

    /// Makes this array the node of a draft that updates its own.
    pub(super) fn replace(&mut self, draft: Draft) {
        let ready = self.0.node.value().is_some();
        // From here on this handle lets go of the old node.
        self.0.node = Node::pending(draft);
        let alone = ready && self.holds_old_alone();
        let settings = crate::settings::current();
        if alone || self.0.node.pending_work().0 > settings.pending_nodes {
            // Written in place right away where nobody else sees the old value: it costs no more
            // than the region. A failure leaves the update pending, for the read to report.
            let _ = plan::eval(std::slice::from_ref(&self.0.node), true);
        }
    }

    /// Copies the array if it is only a part of its node, and says whether it did: updates keep whole
    /// nodes.
    #[track_caller]
    pub(super) fn ensure_covers_node(&mut self) -> bool {
        let copies = !self.covers_node();
        if copies {
            *self = self.copy();
        }
        copies
    }

    /// Whether the layout names each element of the node just once.
    fn covers_node(&self) -> bool {
        let layout = &self.0.layout;
        layout.len() == self.0.node.len() && !layout.repeats()
    }

    /// Whether the pending update of this array alone holds the node that it updates.
    fn holds_old_alone(&self) -> bool {
        let Some(expr) = self.0.node.expr() else { return false };
        match &expr.inputs[0] {
            crate::graph::node::Operand::Array(edge) => Arc::strong_count(&edge.node) == 1,
            crate::graph::node::Operand::Scalar(_) => false,
        }
    }
}
