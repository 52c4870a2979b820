//! Fields of strings.

use super::memory::Memory;
use crate::api::array::Array;
use crate::api::display;
use crate::base::error::{Error, Result};
use crate::base::index::Index;
use crate::base::layout::Layout;
use crate::base::literal::{repr_bytes, repr_str};
use crate::base::print::{Style, format_items};
use crate::base::record::FieldKind;
use crate::base::shape::{Shape, broadcast_shapes};
use std::fmt;
use std::sync::Arc;

/// An n-dimensional array of strings of a fixed width, NumPy's `S` and `U`: a field of
/// [`Records`](crate::Records), or made of Rust's strings.
///
/// ```
/// use arrayon as np;
/// let names = np::Strings::from(["ann", "bob"]);
/// assert_eq!(names.get([1])?, "bob");
/// assert_eq!(names.eq("ann").to_vec::<bool>()?, [true, false]);
/// assert_eq!(format!("{names:?}"), "array(['ann', 'bob'], dtype='<U3')");
/// # Ok::<(), np::Error>(())
/// ```
#[derive(Clone)]
pub struct Strings {
    memory: Arc<Memory>,
    /// Strides and offset count bytes.
    layout: Layout,
    kind: FieldKind,
}

impl Strings {
    /// A view of strings in memory; each starts at a place of the layout.
    pub(super) fn new(memory: Arc<Memory>, layout: Layout, kind: FieldKind) -> Strings {
        Strings { memory, layout, kind }
    }

    /// Strings as wide as the longest of some.
    fn of<S: AsRef<str>>(texts: &[S]) -> Strings {
        let width = texts.iter().map(|t| t.as_ref().chars().count()).max().unwrap_or(0);
        let kind = FieldKind::Unicode(width);
        let mut memory =
            Memory::zeroed(texts.len() * kind.size(), "strings").unwrap_or_else(|e| panic!("{e}"));
        if width > 0 {
            for (out, text) in memory.bytes_mut().chunks_exact_mut(kind.size()).zip(texts) {
                let chars = out.chunks_exact_mut(4).zip(text.as_ref().chars());
                chars.for_each(|(out, c)| out.copy_from_slice(&u32::from(c).to_ne_bytes()));
            }
        }
        let layout = Layout::new(texts.len(), &[kind.size() as isize], 0);
        Strings::new(Arc::new(memory), layout, kind)
    }

    /// What the elements are: their width, and whether it counts bytes or characters.
    pub fn kind(&self) -> FieldKind {
        self.kind
    }

    /// The lengths of the axes.
    pub fn shape(&self) -> &[usize] {
        self.layout.shape()
    }

    /// The number of strings.
    pub fn len(&self) -> usize {
        self.layout.len()
    }

    /// Whether there are no strings.
    pub fn is_empty(&self) -> bool {
        self.layout.is_empty()
    }

    /// The string at an index; negative ones count from the end. Bytes that are not UTF-8 are
    /// replaced by U+FFFD; [`Strings::get_bytes`] has them as they are.
    ///
    /// # Errors
    /// `Index` if it is out of range, `Shape` if there are not as many indices as axes.
    #[track_caller]
    pub fn get(&self, index: impl AsRef<[isize]>) -> Result<String> {
        Ok(text_of(self.kind, self.at(index.as_ref())?))
    }

    /// The bytes at an index as they are stored, without the zeros at their end.
    ///
    /// # Errors
    /// Those of [`Strings::get`].
    #[track_caller]
    pub fn get_bytes(&self, index: impl AsRef<[isize]>) -> Result<Vec<u8>> {
        Ok(trimmed(self.kind, self.at(index.as_ref())?).to_vec())
    }

    #[track_caller]
    fn at(&self, index: &[isize]) -> Result<&[u8]> {
        if index.len() != self.layout.ndim() {
            let why = format!("{} indices do not name one string", index.len());
            return Err(Error::shape("get", self.shape(), why));
        }
        let index: Vec<Index> = index.iter().map(|&i| Index::Int(i)).collect();
        Ok(self.stored(self.layout.slice(&index, "get")?.offset()))
    }

    fn stored(&self, place: usize) -> &[u8] {
        &self.memory.bytes()[place..place + self.kind.size()]
    }

    /// The stored bytes of each string, in row-major order.
    pub(super) fn iter_stored(&self) -> impl Iterator<Item = &[u8]> {
        self.layout.offsets().map(|place| self.stored(place))
    }

    /// The strings in row-major order.
    pub fn iter(&self) -> impl Iterator<Item = String> {
        self.iter_stored().map(|bytes| text_of(self.kind, bytes))
    }

    /// The strings in row-major order.
    pub fn to_vec(&self) -> Vec<String> {
        self.iter().collect()
    }

    /// The strings in a shape that they broadcast to.
    #[track_caller]
    pub(super) fn broadcast_to(&self, shape: &[usize], operation: &'static str) -> Result<Strings> {
        let layout = self.layout.broadcast_to(shape, operation)?;
        Ok(Strings { layout, ..self.clone() })
    }

    /// The strings in a shape that only adds axes of length 1.
    pub(super) fn reshaped(&self, shape: &[usize]) -> Strings {
        let layout = self.layout.reshape_view(shape).expect("axes of length 1 fit anywhere");
        Strings { layout, ..self.clone() }
    }

    /// Which strings are equal to a text.
    #[track_caller]
    pub fn eq(&self, text: &str) -> Array {
        let wide: Vec<u8> = text.chars().flat_map(|c| u32::from(c).to_ne_bytes()).collect();
        let wanted = match self.kind {
            FieldKind::Unicode(_) => &wide[..],
            _ => text.as_bytes(),
        };
        let wanted = trimmed(self.kind, wanted);
        let equal = self.iter_stored().map(|bytes| trimmed(self.kind, bytes) == wanted).collect();
        Array::from_shape_vec(self.shape(), equal).unwrap_or_else(|e| panic!("{e}"))
    }

    /// Which strings are equal to those of another array that broadcasts with this one.
    ///
    /// # Errors
    /// `Broadcast`.
    #[track_caller]
    pub fn eq_strings(&self, other: &Strings) -> Result<Array> {
        let shape = broadcast_shapes(&[self.shape(), other.shape()], "eq")?;
        let (a, b) = (self.broadcast_to(&shape, "eq")?, other.broadcast_to(&shape, "eq")?);
        let unicode = |kind| matches!(kind, FieldKind::Unicode(_));
        let same = unicode(a.kind) == unicode(b.kind);
        let pairs = a.iter_stored().zip(b.iter_stored());
        let equal = pairs.map(|(x, y)| match same {
            true => trimmed(a.kind, x) == trimmed(b.kind, y),
            false => text_of(a.kind, x) == text_of(b.kind, y),
        });
        Array::from_shape_vec(shape.clone(), equal.collect())
    }

    fn words(&self, style: Style) -> String {
        let mut texts = |indices: &[Vec<usize>]| -> Vec<String> {
            indices.iter().map(|i| repr_of(self.kind, self.stored(self.layout.position(i)))).collect()
        };
        if style == Style::Str && self.shape().is_empty() {
            return match self.kind {
                FieldKind::Unicode(_) => text_of(self.kind, self.stored(self.layout.offset())),
                _ => texts(&[vec![]]).concat(),
            };
        }
        let dtype = match self.kind {
            FieldKind::Unicode(n) => format!("'<U{n}'"),
            kind => format!("'S{}'", kind.size()),
        };
        format_items(self.shape(), &dtype, &mut texts, &display::options(), style)
    }
}

/// Stored bytes without the zeros at their end: of whole characters, if they are wide.
pub(super) fn trimmed(kind: FieldKind, bytes: &[u8]) -> &[u8] {
    let unit = kind.unit();
    let used = bytes.chunks_exact(unit).rposition(|c| c.iter().any(|&b| b != 0)).map_or(0, |last| last + 1);
    &bytes[..used * unit]
}

/// The characters of stored wide ones.
fn characters(bytes: &[u8]) -> impl Iterator<Item = char> {
    let codes = bytes.chunks_exact(4).map(|c| u32::from_ne_bytes([c[0], c[1], c[2], c[3]]));
    codes.map(|code| char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER))
}

/// Stored bytes as text.
pub(super) fn text_of(kind: FieldKind, bytes: &[u8]) -> String {
    let bytes = trimmed(kind, bytes);
    match kind {
        FieldKind::Unicode(_) => characters(bytes).collect(),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// Stored bytes as Python's `repr` of them.
pub(super) fn repr_of(kind: FieldKind, bytes: &[u8]) -> String {
    match kind {
        FieldKind::Unicode(_) => repr_str(&text_of(kind, bytes)),
        _ => repr_bytes(trimmed(kind, bytes)),
    }
}

/// Writes stored bytes of one kind as another, cut where they are too long.
#[track_caller]
pub(super) fn convert(from: FieldKind, bytes: &[u8], to: FieldKind, out: &mut [u8]) -> Result<()> {
    let bytes = trimmed(from, bytes);
    let text: Vec<u8> = match (from, to) {
        (FieldKind::Unicode(_), FieldKind::Bytes(_)) => {
            let narrow = characters(bytes).map(|c| u8::try_from(u32::from(c)).ok().filter(u8::is_ascii));
            match narrow.collect() {
                Some(narrow) => narrow,
                None => return Err(Error::value("set", "only ASCII characters go into strings of bytes")),
            }
        }
        (FieldKind::Bytes(_), FieldKind::Unicode(_)) => {
            if !bytes.is_ascii() {
                return Err(Error::value("set", "only ASCII bytes go into strings of characters"));
            }
            bytes.iter().flat_map(|&b| u32::from(b).to_ne_bytes()).collect()
        }
        _ => bytes.to_vec(),
    };
    let used = text.len().min(out.len());
    out[..used].copy_from_slice(&text[..used]);
    out[used..].fill(0);
    Ok(())
}

impl<const N: usize> From<[&str; N]> for Strings {
    fn from(texts: [&str; N]) -> Strings {
        Strings::of(&texts)
    }
}

impl From<&[&str]> for Strings {
    fn from(texts: &[&str]) -> Strings {
        Strings::of(texts)
    }
}

impl From<Vec<String>> for Strings {
    fn from(texts: Vec<String>) -> Strings {
        Strings::of(&texts)
    }
}

/// A 0-d array of one string.
impl From<&str> for Strings {
    fn from(text: &str) -> Strings {
        let one = Strings::of(&[text]);
        Strings { layout: Layout::contiguous(Shape::from(())), ..one }
    }
}

/// As NumPy's `str`.
impl fmt::Display for Strings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words(Style::Str))
    }
}

/// As NumPy's `repr`.
impl fmt::Debug for Strings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words(Style::Repr))
    }
}
