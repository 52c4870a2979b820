//! Record dtypes: named fields at offsets in a record, and their text as NumPy writes it.

use super::dtype::{DType, Kind};
use super::error::{Error, ErrorKind, Result};
use super::literal::{Literal, Refusal, repr_str, short};
use super::npy::dtype_of;
use super::print::tuple;
use super::shape::{Shape, checked_size};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// What one element of a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FieldKind {
    /// A number, or a bool.
    Number(DType),
    /// A string of this many bytes, NumPy's `S`; shorter ones end in zeros.
    Bytes(usize),
    /// A string of this many characters of four bytes each, NumPy's `U`; shorter ones end in zeros.
    Unicode(usize),
}

impl FieldKind {
    /// Bytes of one element.
    pub const fn size(self) -> usize {
        match self {
            FieldKind::Number(dtype) => dtype.size(),
            FieldKind::Bytes(n) => n,
            FieldKind::Unicode(n) => 4 * n,
        }
    }

    /// What C aligns one element to.
    pub const fn alignment(self) -> usize {
        match self {
            FieldKind::Number(dtype) if matches!(dtype.kind(), Kind::Complex) => dtype.size() / 2,
            FieldKind::Number(dtype) => dtype.size(),
            FieldKind::Bytes(_) => 1,
            FieldKind::Unicode(_) => 4,
        }
    }

    /// The bytes whose order is swapped together in data of the other byte order.
    pub const fn unit(self) -> usize {
        self.alignment()
    }

    /// The type string of the .npy format.
    pub fn descr(self) -> String {
        match self {
            FieldKind::Number(dtype) => dtype.npy().to_string(),
            FieldKind::Bytes(n) => format!("|S{n}"),
            FieldKind::Unicode(n) => format!("<U{n}"),
        }
    }

    /// The shorter type string that a printed dtype has.
    fn code(self) -> String {
        match self {
            FieldKind::Number(DType::Bool) => "?".to_string(),
            FieldKind::Number(dtype) => dtype.npy().trim_start_matches('|').to_string(),
            FieldKind::Bytes(0) => "S".to_string(),
            FieldKind::Bytes(n) => format!("S{n}"),
            FieldKind::Unicode(0) => "<U".to_string(),
            FieldKind::Unicode(n) => format!("<U{n}"),
        }
    }

    /// The kind of a type string, and whether its bytes are to be swapped.
    fn parse(text: &str) -> Result<(FieldKind, bool), Refusal> {
        let order = text.chars().next().filter(|c| "<>|=".contains(*c));
        let code = &text[order.map_or(0, char::len_utf8)..];
        if code == "?" {
            return Ok((FieldKind::Number(DType::Bool), false));
        }
        let letter = code.chars().next().filter(|c| ['S', 'U'].contains(c));
        if let Some(letter) = letter {
            let number = &code[1..];
            let digits = number.len() < 10 && number.bytes().all(|b| b.is_ascii_digit());
            if !digits {
                return Err(format!("dtype '{}' is not known", short(text)));
            }
            let n = number.parse().unwrap_or(0);
            let foreign = if cfg!(target_endian = "big") { '<' } else { '>' };
            return Ok(match letter {
                'S' => (FieldKind::Bytes(n), false),
                _ => (FieldKind::Unicode(n), order == Some(foreign)),
            });
        }
        // Without a mark the order is this machine's; two opaque bytes are not a number then.
        let native = |d: &DType| d.name() == code || (d.npy()[1..] == *code && *d != DType::BF16);
        match DType::ALL.iter().copied().find(native) {
            Some(dtype) if order.is_none() => Ok((FieldKind::Number(dtype), false)),
            _ if text.len() > 16 => Err(format!("dtype '{}' is not known", short(text))),
            _ => dtype_of(text).map(|(dtype, swap)| (FieldKind::Number(dtype), swap)),
        }
    }
}

/// One field of a record.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// What its elements are.
    pub kind: FieldKind,
    /// The shape of its elements in one record: no axes unless the field is a subarray.
    pub shape: Shape,
    /// Where in the record it begins, in bytes.
    pub offset: usize,
}

impl Field {
    /// Bytes of the field in one record.
    pub fn size(&self) -> usize {
        self.kind.size() * self.shape.size()
    }

    /// Type, and shape if there is one, as a printed dtype has them.
    fn format(&self) -> String {
        match self.shape.ndim() {
            0 => format!("'{}'", self.kind.code()),
            _ => format!("('{}', {})", self.kind.code(), tuple(&self.shape)),
        }
    }
}

/// A field as it is asked for: name, type string and shape. Made of `(name, format)`,
/// `(name, dtype)` and `(name, format, shape)`.
#[derive(Clone, Debug)]
pub struct FieldSpec {
    name: String,
    format: String,
    shape: Vec<usize>,
}

impl From<(&str, &str)> for FieldSpec {
    fn from((name, format): (&str, &str)) -> FieldSpec {
        FieldSpec { name: name.to_string(), format: format.to_string(), shape: vec![] }
    }
}

impl From<(&str, DType)> for FieldSpec {
    fn from((name, dtype): (&str, DType)) -> FieldSpec {
        (name, dtype.npy()).into()
    }
}

impl<S: Into<Shape>> From<(&str, &str, S)> for FieldSpec {
    fn from((name, format, shape): (&str, &str, S)) -> FieldSpec {
        FieldSpec { shape: shape.into().to_vec(), ..(name, format).into() }
    }
}

/// A dtype of named fields, NumPy's structured dtype.
///
/// Fields lie side by side, or [`aligned`](RecordDType::aligned) as in C. They are kept in this
/// machine's byte order. `Display` writes what NumPy's `str` does, and a text in the list form is
/// read back by `parse`.
///
/// ```
/// use arrayon::RecordDType;
/// let packed = RecordDType::new([("id", "i1"), ("x", "<f8"), ("name", "S10"), ("m", "(2,3)f4")])?;
/// assert_eq!(packed.itemsize(), 1 + 8 + 10 + 24);
/// let text = "[('id', 'i1'), ('x', '<f8'), ('name', 'S10'), ('m', '<f4', (2, 3))]";
/// assert_eq!(packed.to_string(), text);
/// assert_eq!(text.parse::<RecordDType>()?, packed);
/// assert_eq!(RecordDType::new([("id", "i1"), ("x", "f8")])?.aligned().itemsize(), 16);
/// # Ok::<(), arrayon::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RecordDType(Arc<Inner>);

#[derive(Clone, PartialEq, Eq, Hash)]
struct Inner {
    fields: Vec<Field>,
    itemsize: usize,
    aligned: bool,
}

impl RecordDType {
    /// The dtype of fields in order, side by side. A format is a type string (`"<f8"`, `"S10"`,
    /// `"U4"`, `"?"`), a dtype's name, or either behind a shape: `"(2,3)f4"`.
    ///
    /// # Errors
    /// `Value` if a format is not known or in the other byte order, a name is used twice, or a record
    /// is too big to address.
    #[track_caller]
    pub fn new<F: Into<FieldSpec>>(fields: impl IntoIterator<Item = F>) -> Result<RecordDType> {
        let mut layout = Packed::default();
        for (i, spec) in fields.into_iter().enumerate() {
            let FieldSpec { name, format, mut shape } = spec.into();
            // NumPy's names for nameless fields.
            let name = if name.is_empty() { format!("f{i}") } else { name };
            let added = spec_of(&format, &mut shape).and_then(|kind| layout.push(name, kind, &shape));
            if let Err(why) = added {
                return Err(refused(why));
            }
        }
        Ok(layout.done())
    }

    /// The same fields aligned as C aligns the members of a struct: NumPy's `align=True`.
    #[must_use]
    pub fn aligned(&self) -> RecordDType {
        let mut fields = self.0.fields.clone();
        let (mut end, mut strictest) = (0usize, 1);
        for field in &mut fields {
            let alignment = field.kind.alignment();
            strictest = strictest.max(alignment);
            field.offset = end.next_multiple_of(alignment);
            end = field.offset + field.size();
        }
        RecordDType(Arc::new(Inner { fields, itemsize: end.next_multiple_of(strictest), aligned: true }))
    }

    /// The same fields in order side by side, without gaps.
    #[must_use]
    pub fn packed(&self) -> RecordDType {
        let mut fields = self.0.fields.clone();
        let mut itemsize = 0;
        for field in &mut fields {
            field.offset = itemsize;
            itemsize += field.size();
        }
        RecordDType(Arc::new(Inner { fields, itemsize, aligned: false }))
    }

    /// Whether each field lies behind the one before it.
    pub fn is_in_order(&self) -> bool {
        self.0.fields.is_sorted_by_key(|f| f.offset)
    }

    /// The fields in order.
    pub fn fields(&self) -> &[Field] {
        &self.0.fields
    }

    /// The names of the fields in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.fields.iter().map(|f| f.name.as_str())
    }

    /// Bytes of one record.
    pub fn itemsize(&self) -> usize {
        self.0.itemsize
    }

    /// Where each field begins in a record.
    pub fn offsets(&self) -> Vec<usize> {
        self.0.fields.iter().map(|f| f.offset).collect()
    }

    /// Whether the fields were aligned as in C.
    pub fn is_aligned(&self) -> bool {
        self.0.aligned
    }

    /// The field of a name.
    ///
    /// # Errors
    /// `Field` if there is none.
    #[track_caller]
    pub fn field(&self, name: &str) -> Result<&Field> {
        match self.0.fields.iter().find(|f| f.name == name) {
            Some(field) => Ok(field),
            None => {
                let fields = self.names().map(str::to_string).collect();
                Err(Error::new("field", ErrorKind::Field { name: name.to_string(), fields }))
            }
        }
    }

    /// The dtype of some of the fields, where they were: offsets and itemsize stay.
    ///
    /// # Errors
    /// `Field` if a name is not there, `Value` if one is named twice.
    #[track_caller]
    pub fn select(&self, names: &[&str]) -> Result<RecordDType> {
        let mut fields: Vec<Field> = Vec::new();
        for name in names {
            if fields.iter().any(|f| f.name == *name) {
                return Err(refused(format!("the field '{}' is named twice", short(name))));
            }
            fields.push(self.field(name)?.clone());
        }
        Ok(RecordDType(Arc::new(Inner { fields, ..*self.0 })))
    }

    /// The list of the .npy format: every field, and opaque bytes without a name for every gap. It
    /// has the order of the offsets.
    pub fn descr(&self) -> String {
        let mut items = Vec::new();
        let mut end = 0;
        let gap = |bytes: usize| format!("('', '|V{bytes}')");
        let mut fields: Vec<&Field> = self.0.fields.iter().collect();
        fields.sort_by_key(|f| f.offset);
        for field in fields {
            if field.offset > end {
                items.push(gap(field.offset - end));
            }
            end = field.offset + field.size();
            let (name, kind) = (repr_str(&field.name), field.kind.descr());
            items.push(match field.shape.ndim() {
                0 => format!("({name}, '{kind}')"),
                _ => format!("({name}, '{kind}', {})", tuple(&field.shape)),
            });
        }
        if self.0.itemsize > end {
            items.push(gap(self.0.itemsize - end));
        }
        format!("[{}]", items.join(", "))
    }

    /// Reads the list of the .npy format; also whether the numbers of each field are to be swapped.
    pub(super) fn read_descr(literal: &mut Literal<'_>) -> Result<(RecordDType, Vec<bool>), Refusal> {
        let (mut layout, mut swaps) = (Packed::default(), Vec::new());
        literal.expect('[')?;
        while !literal.take(']') {
            literal.expect('(')?;
            if literal.sees('(') {
                return Err("fields with titles are not read".to_string());
            }
            let name = literal.string()?;
            literal.expect(',')?;
            if literal.sees('[') || literal.sees('(') {
                return Err(format!("the field '{}' is a record itself: those are not read", short(&name)));
            }
            let format = literal.plain_string()?;
            let shape = match literal.take(',') && !literal.sees(')') {
                true if literal.sees('(') => literal.shape()?,
                true => vec![literal.length()?],
                false => vec![],
            };
            literal.take(',');
            literal.expect(')')?;
            match format.strip_prefix("|V").filter(|_| name.is_empty() && shape.is_empty()) {
                Some(bytes) => layout.skip(Literal { rest: bytes, what: "the padding" }.length()?)?,
                None if name.is_empty() => return Err("a field without a name".to_string()),
                None => {
                    let (kind, swap) = FieldKind::parse(format)?;
                    layout.push(name, kind, &shape)?;
                    swaps.push(swap);
                }
            }
            if !literal.take(',') {
                literal.expect(']')?;
                break;
            }
        }
        Ok((layout.done(), swaps))
    }

    /// Whether the fields lie where their order and alignment alone would put them.
    fn is_packed(&self) -> bool {
        let (mut end, mut strictest) = (0usize, 1);
        for field in &self.0.fields {
            if self.0.aligned {
                end = end.next_multiple_of(field.kind.alignment());
                strictest = strictest.max(field.kind.alignment());
            }
            if field.offset != end {
                return false;
            }
            end += field.size();
        }
        end.next_multiple_of(strictest) == self.0.itemsize
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, as_list: bool, aligned: &str) -> fmt::Result {
        let fields = &self.0.fields;
        let join = |item: &dyn Fn(&Field) -> String| fields.iter().map(item).collect::<Vec<_>>().join(", ");
        if as_list {
            return write!(
                f,
                "[{}]",
                join(&|field| {
                    let name = repr_str(&field.name);
                    let shape = match field.shape.ndim() {
                        0 => String::new(),
                        _ => format!(", {}", tuple(&field.shape)),
                    };
                    format!("({name}, '{}'{shape})", field.kind.code())
                })
            );
        }
        write!(
            f,
            "{{'names': [{}], 'formats': [{}], 'offsets': [{}], 'itemsize': {}{aligned}}}",
            join(&|field| repr_str(&field.name)),
            join(&Field::format),
            join(&|field| field.offset.to_string()),
            self.0.itemsize
        )
    }
}

/// A dtype in the making, its fields side by side.
#[derive(Default)]
struct Packed {
    fields: Vec<Field>,
    names: std::collections::HashSet<String>,
    end: usize,
}

impl Packed {
    fn push(&mut self, name: String, kind: FieldKind, shape: &[usize]) -> Result<(), Refusal> {
        if !self.names.insert(name.clone()) {
            return Err(format!("the field '{}' is named twice", short(&name)));
        }
        let bytes = checked_size(shape).and_then(|_| {
            // Empty axes count as one: the others must be addressable all the same.
            shape.iter().filter(|&&n| n > 0).try_fold(kind.size().max(1), |bytes, &n| bytes.checked_mul(n))
        });
        if bytes.is_none_or(|bytes| bytes > MOST) {
            return Err(format!("the field '{}' is too big", short(&name)));
        }
        let field = Field { name, kind, shape: shape.into(), offset: self.end };
        let size = field.size();
        self.fields.push(field);
        self.skip(size)
    }

    fn skip(&mut self, bytes: usize) -> Result<(), Refusal> {
        self.end = self.end.checked_add(bytes).filter(|&end| end <= MOST).ok_or("a record is too big")?;
        Ok(())
    }

    fn done(self) -> RecordDType {
        RecordDType(Arc::new(Inner { fields: self.fields, itemsize: self.end, aligned: false }))
    }
}

/// The most bytes of a record, NumPy's.
const MOST: usize = i32::MAX as usize;

/// The kind of a format; a shape before it is appended to `shape`.
fn spec_of(format: &str, shape: &mut Vec<usize>) -> Result<FieldKind, Refusal> {
    let mut literal = Literal { rest: format, what: "the format" };
    if literal.sees('(') {
        shape.extend(literal.lengths()?.0);
    }
    match FieldKind::parse(literal.rest)? {
        (kind, false) => Ok(kind),
        (_, true) => Err(format!("'{}': fields are kept in this machine's byte order", short(format))),
    }
}

#[track_caller]
fn refused(why: Refusal) -> Error {
    Error::value("RecordDType", why)
}

impl FromStr for RecordDType {
    type Err = Error;

    /// Reads the list form: `[('x', '<f8'), ('m', '<i4', (2, 3))]`.
    #[track_caller]
    fn from_str(text: &str) -> Result<RecordDType> {
        let mut literal = Literal { rest: text, what: "the dtype" };
        let read = RecordDType::read_descr(&mut literal).and_then(|read| literal.end("list").map(|()| read));
        match read {
            Ok((dtype, swaps)) if !swaps.contains(&true) => Ok(dtype),
            Ok(_) => Err(refused("fields are kept in this machine's byte order".to_string())),
            Err(why) => Err(refused(why)),
        }
    }
}

/// As NumPy's `str`.
impl fmt::Display for RecordDType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let aligned = if self.0.aligned { ", 'aligned': True" } else { "" };
        self.write(f, !self.0.aligned && self.is_packed(), aligned)
    }
}

/// As NumPy's `repr`.
impl fmt::Debug for RecordDType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("dtype(")?;
        self.write(f, self.is_packed(), "")?;
        f.write_str(if self.0.aligned { ", align=True)" } else { ")" })
    }
}
