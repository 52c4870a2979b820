//! Shapes: the lengths of an array's axes, and the arithmetic on them (size, broadcasting, axes).

use super::dtype::DType;
use super::error::{Error, ErrorKind, Result};
use smallvec::SmallVec;
use std::fmt;
use std::ops::Deref;

/// A list of axes or of lengths that stays off the heap up to rank 4.
pub type Dims = SmallVec<[usize; 4]>;

/// A copy of a short list. Written out by length, as a copy of unknown length calls `memcpy`, which
/// takes longer than all else that a view needs.
#[inline]
pub(super) fn small<T: Copy + Default>(list: &[T]) -> SmallVec<[T; 4]> {
    let o = T::default();
    let inline = match *list {
        [] => [o; 4],
        [a] => [a, o, o, o],
        [a, b] => [a, b, o, o],
        [a, b, c] => [a, b, c, o],
        [a, b, c, d] => [a, b, c, d],
        _ => return SmallVec::from_slice(list),
    };
    SmallVec::from_buf_and_len(inline, list.len())
}

/// A list of `len` equal values, to be overwritten.
#[inline]
pub(super) fn filled<T: Copy>(value: T, len: usize) -> SmallVec<[T; 4]> {
    if len <= 4 { SmallVec::from_buf_and_len([value; 4], len) } else { SmallVec::from_elem(value, len) }
}

/// The lengths of an array's axes; any rank, no heap up to rank 4.
///
/// It reads as a slice, so `len()` is the number of axes; [`size`](Shape::size) counts elements.
///
/// ```
/// use arrayon::Shape;
/// let shape = Shape::from([2, 3]);
/// assert_eq!(shape.ndim(), 2);
/// assert_eq!(shape.size(), 6);
/// assert_eq!(format!("{shape:?}"), "[2, 3]");
/// ```
#[derive(PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct Shape(Dims);

impl Shape {
    /// The shape of these lengths.
    #[inline]
    pub fn new(lengths: &[usize]) -> Shape {
        Shape(small(lengths))
    }

    /// The number of axes.
    #[inline]
    pub fn ndim(&self) -> usize {
        self.0.len()
    }

    /// The number of elements; the shape of an existing array never overflows.
    #[inline]
    pub fn size(&self) -> usize {
        size(&self.0)
    }

    /// The number of elements, or `None` if it or the strides of such an array leave `isize`.
    ///
    /// ```
    /// use arrayon::Shape;
    /// assert_eq!(Shape::from([4, 0]).checked_len(), Some(0));
    /// assert_eq!(Shape::from([1 << 40, 1 << 40]).checked_len(), None);
    /// ```
    #[inline]
    pub fn checked_len(&self) -> Option<usize> {
        checked_size(&self.0)
    }

    /// The lengths, to be changed in place.
    #[inline]
    pub fn as_mut_slice(&mut self) -> &mut [usize] {
        &mut self.0
    }
}

/// The number of elements of a shape that is known not to overflow.
#[inline]
pub fn size(shape: &[usize]) -> usize {
    shape.iter().product()
}

/// As [`Shape::checked_len`], of a slice.
///
/// Empty axes count as one on the way: the strides beside them must not overflow either.
#[inline]
pub fn checked_size(shape: &[usize]) -> Option<usize> {
    let mut len = 1usize;
    let mut empty = false;
    for &n in shape {
        empty |= n == 0;
        len = len.checked_mul(n.max(1))?;
    }
    if len > isize::MAX as usize {
        return None;
    }
    Some(if empty { 0 } else { len })
}

/// Most axes of an array in memory, as in NumPy: what walks them one by one need not fear for its stack.
const NDIM: usize = 64;

/// An error if a shape has too many axes.
#[inline]
#[track_caller]
pub fn check_axes(shape: &[usize], operation: &'static str) -> Result<()> {
    if shape.len() <= NDIM {
        return Ok(());
    }
    // Such a shape may be as long as a file's header.
    let why = format!("{} axes are more than {NDIM}", shape.len());
    Err(Error::new(operation, ErrorKind::Shape { shape: shape[..NDIM].to_vec(), why }))
}

/// The number of elements of a shape, or an error if they or their bytes are too many to address, or its
/// axes too many.
#[inline]
#[track_caller]
pub fn checked(shape: &[usize], dtype: DType, operation: &'static str) -> Result<usize> {
    check_axes(shape, operation)?;
    if let Some(len) = checked_size(shape)
        && len.checked_mul(dtype.size()).is_some_and(|bytes| bytes <= isize::MAX as usize)
    {
        return Ok(len);
    }
    Err(Error::new(
        operation,
        ErrorKind::Shape { shape: shape.to_vec(), why: format!("too many elements of {dtype} to address") },
    ))
}

impl Clone for Shape {
    // SmallVec's own `clone` clones element by element.
    #[inline]
    fn clone(&self) -> Shape {
        Shape::new(&self.0)
    }
}

impl Deref for Shape {
    type Target = [usize];
    #[inline]
    fn deref(&self) -> &[usize] {
        &self.0
    }
}

impl AsRef<[usize]> for Shape {
    fn as_ref(&self) -> &[usize] {
        &self.0
    }
}

impl fmt::Debug for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // One line even under `{:#?}`: a shape is read at a glance.
        write!(f, "{:?}", &self.0[..])
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl From<usize> for Shape {
    #[inline]
    fn from(length: usize) -> Shape {
        Shape::new(&[length])
    }
}

impl From<()> for Shape {
    #[inline]
    fn from((): ()) -> Shape {
        Shape::default()
    }
}

impl<const N: usize> From<[usize; N]> for Shape {
    #[inline]
    fn from(lengths: [usize; N]) -> Shape {
        Shape::new(&lengths)
    }
}

impl<const N: usize> From<&[usize; N]> for Shape {
    #[inline]
    fn from(lengths: &[usize; N]) -> Shape {
        Shape::new(lengths)
    }
}

impl From<&[usize]> for Shape {
    #[inline]
    fn from(lengths: &[usize]) -> Shape {
        Shape::new(lengths)
    }
}

impl From<Vec<usize>> for Shape {
    #[inline]
    fn from(lengths: Vec<usize>) -> Shape {
        Shape::new(&lengths)
    }
}

impl From<Dims> for Shape {
    #[inline]
    fn from(lengths: Dims) -> Shape {
        Shape(lengths)
    }
}

impl From<&Shape> for Shape {
    #[inline]
    fn from(shape: &Shape) -> Shape {
        shape.clone()
    }
}

impl FromIterator<usize> for Shape {
    fn from_iter<I: IntoIterator<Item = usize>>(lengths: I) -> Shape {
        Shape(lengths.into_iter().collect())
    }
}

impl PartialEq<[usize]> for Shape {
    fn eq(&self, other: &[usize]) -> bool {
        self[..] == *other
    }
}

impl PartialEq<&[usize]> for Shape {
    fn eq(&self, other: &&[usize]) -> bool {
        self[..] == **other
    }
}

impl<const N: usize> PartialEq<[usize; N]> for Shape {
    fn eq(&self, other: &[usize; N]) -> bool {
        self[..] == *other
    }
}

/// A shape as `reshape` takes it: one length may be -1, to be found from the others.
///
/// ```
/// use arrayon::Extents;
/// let extents = Extents::from([2, -1]);
/// assert_eq!(extents.resolve(&[3, 4], "reshape")?, [2, 6]);
/// assert!(extents.resolve(&[3, 3], "reshape").is_err());
/// # Ok::<(), arrayon::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Extents(SmallVec<[isize; 4]>);

impl Extents {
    /// The lengths as they were given.
    pub fn as_slice(&self) -> &[isize] {
        &self.0
    }

    /// The shape these lengths ask for when the elements of shape `from` are to fill it.
    #[track_caller]
    pub fn resolve(&self, from: &[usize], operation: &'static str) -> Result<Shape> {
        let len = size(from);
        let fail = |why: String| ErrorKind::Shape { shape: from.to_vec(), why };
        let mut unknown = None;
        let mut shape = Dims::with_capacity(self.0.len());
        for (axis, &n) in self.0.iter().enumerate() {
            match usize::try_from(n) {
                Ok(n) => shape.push(n),
                Err(_) if n == -1 && unknown.is_none() => {
                    unknown = Some(axis);
                    shape.push(1);
                }
                Err(_) => {
                    let why = if n == -1 {
                        format!("only one length of {:?} may be -1", &self.0[..])
                    } else {
                        format!("no axis has the length {n} asked for")
                    };
                    return Err(Error::new(operation, fail(why)));
                }
            }
        }
        check_axes(&shape, operation)?;
        let known = checked_size(&shape);
        if let (Some(axis), Some(known)) = (unknown, known) {
            // With no elements and another axis of length 0 every length would do.
            if known > 0 && len.is_multiple_of(known) {
                shape[axis] = len / known;
                return Ok(Shape(shape));
            }
        } else if known == Some(len) {
            return Ok(Shape(shape));
        }
        let why = format!("its {len} elements do not fill the shape {:?}", &self.0[..]);
        Err(Error::new(operation, fail(why)))
    }
}

macro_rules! extents_from {
    ($($t:ident)*) => { $(
        impl From<$t> for Extents {
            #[inline]
            fn from(length: $t) -> Extents {
                Extents::from([length])
            }
        }

        impl<const N: usize> From<[$t; N]> for Extents {
            #[inline]
            fn from(lengths: [$t; N]) -> Extents {
                Extents::from(&lengths[..])
            }
        }

        impl From<&[$t]> for Extents {
            // A length beyond `isize` can fit no array, and so can `isize::MAX`.
            #[inline]
            fn from(lengths: &[$t]) -> Extents {
                Extents(lengths.iter().map(|&n| isize::try_from(n).unwrap_or(isize::MAX)).collect())
            }
        }

        impl From<Vec<$t>> for Extents {
            #[inline]
            fn from(lengths: Vec<$t>) -> Extents {
                Extents::from(&lengths[..])
            }
        }
    )* };
}
extents_from!(i32 i64 isize usize);

impl From<()> for Extents {
    fn from((): ()) -> Extents {
        Extents(SmallVec::new())
    }
}

impl From<&Shape> for Extents {
    fn from(shape: &Shape) -> Extents {
        Extents::from(&shape[..])
    }
}

impl From<Shape> for Extents {
    fn from(shape: Shape) -> Extents {
        Extents::from(&shape[..])
    }
}

/// The shape that all of `shapes` stretch to, aligned at their last axes.
///
/// ```
/// use arrayon::base::shape::broadcast_shapes;
/// assert_eq!(broadcast_shapes(&[&[3, 1], &[4]], "add")?, [3, 4]);
/// assert!(broadcast_shapes(&[&[3], &[4]], "add").is_err());
/// # Ok::<(), arrayon::Error>(())
/// ```
#[track_caller]
pub fn broadcast_shapes(shapes: &[&[usize]], operation: &'static str) -> Result<Shape> {
    let Some(&longest) = shapes.iter().max_by_key(|s| s.len()) else {
        return Ok(Shape::default());
    };
    let mut out = Shape::new(longest);
    let mut stretched = false;
    for &shape in shapes {
        if *shape == *out {
            continue;
        }
        stretched = true;
        let front = out.ndim() - shape.len();
        for (axis, &n) in shape.iter().enumerate().rev() {
            let m = &mut out.0[front + axis];
            if *m == 1 {
                *m = n;
            } else if n != *m && n != 1 {
                return Err(mismatch(shapes, shape.len() - axis, operation));
            }
        }
    }
    if stretched && out.checked_len().is_none() {
        return Err(Error::new(
            operation,
            ErrorKind::Shape { shape: out.to_vec(), why: "too many elements to address".into() },
        ));
    }
    Ok(out)
}

/// The error of shapes that do not broadcast; `found` is an axis that shows it, but another pair of
/// operands may disagree nearer the end.
#[track_caller]
#[cold]
fn mismatch(shapes: &[&[usize]], found: usize, operation: &'static str) -> Error {
    let from_end = |s: &[usize], back: usize| s.len().checked_sub(back).map_or(1, |i| s[i]);
    let mut axis = found;
    for back in 1..found {
        let mut length = 1;
        for s in shapes {
            let n = from_end(s, back);
            if n != 1 && length != 1 && n != length {
                axis = axis.min(back);
            }
            if n != 1 {
                length = n;
            }
        }
    }
    Error::new(operation, ErrorKind::Broadcast { shapes: shapes.iter().map(|s| s.to_vec()).collect(), axis })
}

/// The axis counted from the front, of one that may count from the end.
#[inline]
#[track_caller]
pub fn normalize_axis(axis: isize, ndim: usize, operation: &'static str) -> Result<usize> {
    let from_front = if axis < 0 { axis.wrapping_add_unsigned(ndim) } else { axis };
    if from_front < 0 || from_front as usize >= ndim {
        return Err(Error::new(operation, ErrorKind::Axis { axis, ndim }));
    }
    Ok(from_front as usize)
}

/// The axes counted from the front, in the order given; naming one twice is an error.
#[inline]
#[track_caller]
pub fn normalize_axes(axes: &[isize], ndim: usize, operation: &'static str) -> Result<Dims> {
    let mut out = filled(0, axes.len());
    for (i, &axis) in axes.iter().enumerate() {
        let axis = normalize_axis(axis, ndim, operation)?;
        if out[..i].contains(&axis) {
            return Err(Error::new(operation, ErrorKind::RepeatedAxis { axis }));
        }
        out[i] = axis;
    }
    Ok(out)
}
