//! `Array`: a handle to a node of the graph, seen through a layout.

use crate::base::dtype::DType;
use crate::base::element::Scalar;
use crate::base::error::Result;
use crate::base::layout::Layout;
use crate::base::settings;
use crate::base::shape::Shape;
use crate::context;
use crate::device::Device;
use crate::device::buffer::Buffer;
use crate::device::routine::Task;
use crate::graph::call;
use crate::graph::node::{Draft, Edge, Kind, Node};
use crate::graph::region;
use crate::plan::{self, immediate};
use smallvec::SmallVec;
use std::panic::Location;
use std::sync::Arc;

/// An n-dimensional array: dtype, shape and device are known at run time.
///
/// An array is a value. Operations build expressions, which are computed when their values are
/// needed, several at a time in one pass over memory; [`Array::eval`] computes at once. Cloning
/// copies a handle. Writing ([`Array::set`], `+=`) changes this array and no other, even where the
/// other is a view of the same memory.
///
/// ```
/// use arrayon as np;
/// let a = np::array![[1.0, 2.0], [3.0, 4.0]];
/// let b = (&a * 2.0 + 1.0).sqrt();
/// assert_eq!(b.shape(), [2, 2]);
/// assert_eq!(b.to_vec::<f64>()?[3], 3.0);
/// # Ok::<(), np::Error>(())
/// ```
#[derive(Clone)]
pub struct Array(pub(crate) Edge);

impl Array {
    /// Dtype of the elements.
    pub fn dtype(&self) -> DType {
        self.0.node.dtype
    }

    /// The lengths of the axes.
    pub fn shape(&self) -> &[usize] {
        self.0.layout.shape()
    }

    /// The number of axes.
    pub fn ndim(&self) -> usize {
        self.0.layout.ndim()
    }

    /// The number of elements, NumPy's `size`.
    pub fn len(&self) -> usize {
        self.0.layout.len()
    }

    /// Whether there are no elements.
    pub fn is_empty(&self) -> bool {
        self.0.layout.is_empty()
    }

    /// Size of one element in bytes.
    pub fn itemsize(&self) -> usize {
        self.dtype().size()
    }

    /// Bytes of all elements.
    pub fn nbytes(&self) -> usize {
        self.len() * self.itemsize()
    }

    /// Steps in bytes from one index to the next, per axis, as NumPy counts them.
    ///
    /// ```
    /// use arrayon as np;
    /// let a = np::zeros([3, 4], np::DType::F32);
    /// assert_eq!(a.strides(), [16, 4]);
    /// assert_eq!(a.t().strides(), [4, 16]);
    /// ```
    pub fn strides(&self) -> Vec<isize> {
        let size = self.itemsize() as isize;
        self.0.layout.strides().iter().map(|s| s * size).collect()
    }

    /// Whether the elements lie side by side in row-major order.
    pub fn is_c_contiguous(&self) -> bool {
        self.0.layout.is_contiguous()
    }

    /// Whether the elements lie side by side in column-major order.
    pub fn is_f_contiguous(&self) -> bool {
        self.0.layout.is_f_contiguous()
    }

    /// The device that the array is committed to, or that its value is on; `Device::Cpu` for a
    /// pending array that is committed to none.
    pub fn device(&self) -> Device {
        let node = &self.0.node;
        node.value().map(Buffer::device).or(node.committed).unwrap_or(Device::Cpu)
    }

    /// Whether the array is committed to its device: what is computed from it is computed there.
    pub fn is_committed(&self) -> bool {
        self.0.node.committed.is_some()
    }

    /// Whether the value has been computed.
    pub fn is_ready(&self) -> bool {
        self.0.node.value().is_some()
    }

    /// An array of one value, of the value's own dtype: unlike a bare number it takes part in
    /// promotion with that dtype.
    ///
    /// ```
    /// use arrayon as np;
    /// let a = np::array![1.0f32, 2.0];
    /// assert_eq!((&a * 2.0).dtype(), np::DType::F32);
    /// assert_eq!((&a * np::Array::scalar(2.0f64)).dtype(), np::DType::F64);
    /// ```
    #[track_caller]
    pub fn scalar(value: impl Into<Scalar>) -> Array {
        crate::api::create::filled("scalar", Shape::from(()), value.into()).expect("one element fits")
    }

    /// Computes the value now, in one pass with whatever else the expression holds.
    ///
    /// # Errors
    /// `OutOfMemory`, or a fault in the data such as an integer to a negative power.
    pub fn eval(&self) -> Result<()> {
        if self.is_ready() {
            return Ok(());
        }
        plan::eval(std::slice::from_ref(&self.0.node), false)
    }

    /// How the array would be computed: each step with device, bytes, estimated time and the lines
    /// of source that asked for it. Nothing is computed.
    ///
    /// # Errors
    /// As planning: a device that is not open.
    pub fn explain(&self) -> Result<String> {
        plan::explain(&self.0.node)
    }

    /// The array of a draft: computed at once if it is tiny, pending otherwise; evaluated if it has
    /// too much pending work below it.
    pub(crate) fn from_draft(draft: Draft) -> Array {
        context::open();
        let settings = settings::current();
        let order = draft.order.clone();
        let node = match immediate::reduce(&draft, &settings) {
            Some(buffer) => Node::ready(draft.dtype, draft.shape, buffer, draft.committed, draft.location),
            None => {
                // Elsewhere a launch costs more than a graph, however few the elements, and copies that
                // are asked for together are made together.
                let here = draft.committed.is_none_or(|device| device == Device::Cpu)
                    && !matches!(draft.expr.kind, Kind::Copy(_));
                let tiny = here && draft.shape.size() <= settings.immediate_len;
                let node = Node::pending(draft);
                settle(&node, tiny, &settings);
                node
            }
        };
        let layout = Layout::contiguous(node.shape.clone());
        Array(Edge { layout: restore(layout, order.as_deref()), node })
    }

    /// The results of a library routine, of which `outputs` tells dtypes and shapes; computed at once if
    /// they are tiny, as any operation is.
    ///
    /// # Errors
    /// As [`call::drafts`].
    #[track_caller]
    pub(crate) fn call(task: Task, inputs: &[&Array], outputs: Vec<(DType, Shape)>) -> Result<Vec<Array>> {
        context::open();
        let edges: SmallVec<[&Edge; 4]> = inputs.iter().map(|array| &array.0).collect();
        let drafts = call::drafts(task, &edges, outputs)?;
        if let [_] = drafts[..] {
            return Ok(drafts.into_iter().map(Array::from_draft).collect());
        }
        let settings = settings::current();
        let tiny = drafts.iter().map(|d| d.shape.size()).sum::<usize>() <= settings.immediate_len;
        let here = drafts.iter().all(|d| d.committed.is_none_or(|device| device == Device::Cpu));
        let nodes: Vec<Arc<Node>> = drafts.into_iter().map(Node::pending).collect();
        call::link(&nodes);
        if let Some(first) = nodes.first() {
            settle(first, tiny && here, &settings);
        }
        Ok(nodes.into_iter().map(|node| Array(Edge::whole(node))).collect())
    }

    /// The result of a library routine that has just one, as [`call`](Array::call).
    ///
    /// # Errors
    /// As [`call::drafts`].
    #[track_caller]
    pub(crate) fn call_one(
        task: Task,
        inputs: &[&Array],
        dtype: DType,
        shape: impl Into<Shape>,
    ) -> Result<Array> {
        let mut results = Array::call(task, inputs, vec![(dtype, shape.into())])?;
        Ok(results.swap_remove(0))
    }

    /// An array of memory that is there.
    #[track_caller]
    pub(crate) fn from_buffer(dtype: DType, shape: Shape, buffer: Buffer) -> Array {
        context::open();
        Array(Edge::whole(Node::ready(dtype, shape, buffer, None, Location::caller())))
    }

    /// The same node through another layout.
    pub(crate) fn view(&self, layout: Layout) -> Array {
        Array(Edge { node: Arc::clone(&self.0.node), layout })
    }
}

/// Evaluates a new node whose pending work passes a limit. Nobody else can reach the node yet, so
/// that memory which only it holds may be reused. A failure leaves it pending, for the read to report.
fn settle(node: &Arc<Node>, tiny: bool, settings: &settings::Settings) {
    let over =
        |(nodes, bytes): (usize, usize)| nodes > settings.pending_nodes || bytes > settings.pending_bytes;
    let work = node.pending_work();
    // A tiny array of ready operands that had to take the long way is still computed at once.
    let at_once = tiny && settings.immediate_len > 0 && work.0 == 1 && work.1 <= settings.immediate_len * 64;
    if at_once
        || over(work) && {
            let exact = region::count(node, settings.pending_nodes);
            node.set_pending_work(exact.nodes, exact.bytes);
            over((exact.nodes, exact.alone))
        }
    {
        let _ = plan::eval(std::slice::from_ref(node), true);
    }
}

/// Undoes the permutation that put a draft's axes in memory order.
fn restore(layout: Layout, order: Option<&[usize]>) -> Layout {
    let Some(order) = order else { return layout };
    let mut shape = Shape::from(layout.shape());
    let mut strides = layout.strides().to_vec();
    for (place, &axis) in order.iter().enumerate() {
        shape.as_mut_slice()[axis] = layout.shape()[place];
        strides[axis] = layout.strides()[place];
    }
    Layout::new(shape, &strides, layout.offset())
}

/// Computes several arrays together: what they share is computed once, and arrays of one shape share
/// a pass over memory.
///
/// ```
/// use arrayon as np;
/// let x = np::linspace(0.0, 1.0, 1000);
/// let (a, b) = (x.sin(), x.cos());
/// np::eval([&a, &b])?;
/// assert!(a.is_ready() && b.is_ready());
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// As [`Array::eval`].
pub fn eval<'a>(arrays: impl IntoIterator<Item = &'a Array>) -> Result<()> {
    let roots: Vec<Arc<Node>> =
        arrays.into_iter().filter(|a| !a.is_ready()).map(|a| Arc::clone(&a.0.node)).collect();
    if roots.is_empty() { Ok(()) } else { plan::eval(&roots, false) }
}
