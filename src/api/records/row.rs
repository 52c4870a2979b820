//! Single records: reading them, and making arrays of them.

use super::{Records, Strings, normalise, strings};
use crate::api::array::Array;
use crate::base::element::{Element, Scalar, Weak};
use crate::base::error::{Error, ErrorKind, Result};
use crate::base::index::Index;
use crate::base::layout::Layout;
use crate::base::record::{Field, FieldKind, RecordDType};

/// One record. It prints as NumPy prints one: as a tuple.
///
/// ```
/// use arrayon as np;
/// let r = np::Records::from_columns([("x", np::array![0.5, 1.5]), ("y", np::array![2.0, 3.0])])?;
/// let row = r.get([-1])?;
/// assert_eq!(row.get::<f64>("y")?, 3.0);
/// assert_eq!(row.to_string(), "(1.5, 3.0)");
/// # Ok::<(), np::Error>(())
/// ```
#[derive(Clone)]
pub struct Record(pub(super) Records);

/// What one field of a record holds.
#[derive(Clone, Debug)]
pub enum Value {
    /// A number.
    Number(Scalar),
    /// Characters.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// The numbers of a subarray.
    Numbers(Array),
    /// The strings of a subarray.
    Strings(Strings),
}

impl Records {
    /// The record at an index; negative ones count from the end.
    ///
    /// # Errors
    /// `Index` if it is out of range, `Shape` if there are not as many indices as axes.
    #[track_caller]
    pub fn get(&self, index: impl AsRef<[isize]>) -> Result<Record> {
        let index = index.as_ref();
        if index.len() != self.ndim() {
            let why = format!("{} indices do not name one record", index.len());
            return Err(super::Error::shape("get", self.shape(), why));
        }
        let index: Vec<Index> = index.iter().map(|&i| Index::Int(i)).collect();
        Ok(Record(self.view(self.layout.slice(&index, "get")?)))
    }

    /// The records in row-major order.
    pub fn iter(&self) -> impl Iterator<Item = Record> {
        self.layout.offsets().map(|place| Record(self.view(Layout::new((), &[], place))))
    }

    /// A 1-d array of rows: tuples with a value for each field, which is cast to the field's kind.
    ///
    /// ```
    /// use arrayon as np;
    /// let dtype = np::RecordDType::new([("id", "u1"), ("p", "(2)f4"), ("name", "U3")])?;
    /// let r = np::Records::from_rows(&dtype, [(1, np::array![0.5, 1.0], "ann")])?;
    /// assert_eq!(r.to_string(), "[(1, [0.5, 1. ], 'ann')]");
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Value` if a row has another number of values than there are fields, or strings where numbers
    /// belong, or the reverse; `Overflow` if an integer does not fit, `Broadcast` if an array does not
    /// fit a subarray.
    #[track_caller]
    pub fn from_rows<R: Row>(dtype: &RecordDType, rows: impl IntoIterator<Item = R>) -> Result<Records> {
        let size = dtype.itemsize();
        let (mut bytes, mut len) = (Vec::new(), 0);
        for row in rows {
            let values = row.values();
            if values.len() != dtype.fields().len() {
                let why =
                    format!("row {len} has {} values for {} fields", values.len(), dtype.fields().len());
                return Err(Error::value("from_rows", why));
            }
            let start = bytes.len();
            bytes.resize(start + size, 0);
            for (field, value) in dtype.fields().iter().zip(values) {
                write(field, value, &mut bytes[start + field.offset..][..field.size()])?;
            }
            len += 1;
        }
        let mut records = Records::zeroed("from_rows", len.into(), dtype)?;
        let memory = records.own()?;
        memory.copy_from_slice(&bytes);
        normalise(dtype, memory);
        Ok(records)
    }
}

/// Writes a value where a field of one record is.
#[track_caller]
fn write(field: &Field, value: Value, out: &mut [u8]) -> Result<()> {
    let refused = |what: &str| format!("{what} do not go into the field '{}'", field.name);
    match (field.kind, value) {
        (FieldKind::Number(dtype), Value::Number(number)) => {
            let weak = number.to_weak();
            let fits = match weak {
                Weak::Int(_) if dtype.is_integer() => weak.to_dtype(dtype),
                _ => Some(weak.cast(dtype)),
            };
            let Some(number) = fits else {
                let value = number.to_string();
                return Err(Error::new("from_rows", ErrorKind::Overflow { value, dtype }));
            };
            out.chunks_exact_mut(dtype.size())
                .for_each(|out| out.copy_from_slice(&number.to_bytes()[..dtype.size()]));
        }
        (FieldKind::Number(dtype), Value::Numbers(array)) => {
            let array = array.broadcast_to(field.shape.clone())?;
            out.copy_from_slice(&array.astype(dtype).to_bytes()?);
        }
        (FieldKind::Number(_), _) => return Err(Error::value("from_rows", refused("strings"))),
        (_, Value::Number(_) | Value::Numbers(_)) => {
            return Err(Error::value("from_rows", refused("numbers")));
        }
        (_, _) if out.is_empty() => {}
        (kind, Value::Text(text)) => {
            for out in out.chunks_exact_mut(kind.size()) {
                let wide: Vec<u8> = text.chars().flat_map(|c| u32::from(c).to_ne_bytes()).collect();
                strings::convert(FieldKind::Unicode(wide.len() / 4), &wide, kind, out)?;
            }
        }
        (kind, Value::Bytes(bytes)) => {
            for out in out.chunks_exact_mut(kind.size()) {
                strings::convert(FieldKind::Bytes(bytes.len()), &bytes, kind, out)?;
            }
        }
        (kind, Value::Strings(texts)) => {
            let texts = texts.broadcast_to(&field.shape, "from_rows")?;
            for (out, text) in out.chunks_exact_mut(kind.size()).zip(texts.iter_stored()) {
                strings::convert(texts.kind(), text, kind, out)?;
            }
        }
    }
    Ok(())
}

impl Record {
    /// The fields of the record.
    pub fn dtype(&self) -> &RecordDType {
        self.0.dtype()
    }

    /// The number in a field. `T` must be its dtype.
    ///
    /// # Errors
    /// `Field` if there is none of the name, `DType` if it is of another dtype, `Shape` if it is a
    /// subarray, `Value` if it is of strings.
    #[track_caller]
    pub fn get<T: Element>(&self, name: &str) -> Result<T> {
        self.0.field(name)?.item()
    }

    /// The string in a field.
    ///
    /// # Errors
    /// `Field` if there is none of the name, `Value` if it is of numbers, `Shape` if it is a subarray.
    #[track_caller]
    pub fn text(&self, name: &str) -> Result<String> {
        self.0.strings(name)?.get([])
    }

    /// What a field holds.
    ///
    /// # Errors
    /// `Field` if there is none of the name.
    #[track_caller]
    pub fn value(&self, name: &str) -> Result<Value> {
        let field = self.dtype().field(name)?;
        let single = field.shape.ndim() == 0;
        Ok(match field.kind {
            FieldKind::Number(dtype) if single => {
                let row = self.0.rows().next().expect("a record is one");
                Value::Number(Scalar::from_bytes(dtype, &row[field.offset..]))
            }
            FieldKind::Number(_) => Value::Numbers(self.0.field(name)?),
            _ if !single => Value::Strings(self.0.strings(name)?),
            FieldKind::Bytes(_) => Value::Bytes(self.0.strings(name)?.get_bytes([])?),
            FieldKind::Unicode(_) => Value::Text(self.text(name)?),
        })
    }

    /// The record as an array without axes.
    pub fn to_records(&self) -> Records {
        self.0.clone()
    }
}

impl<T: Element> From<T> for Value {
    fn from(value: T) -> Value {
        Value::Number(value.to_scalar())
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_string())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<&[u8]> for Value {
    fn from(bytes: &[u8]) -> Value {
        Value::Bytes(bytes.to_vec())
    }
}

impl From<Array> for Value {
    fn from(array: Array) -> Value {
        Value::Numbers(array)
    }
}

impl From<Strings> for Value {
    fn from(strings: Strings) -> Value {
        Value::Strings(strings)
    }
}

/// A row of values: a tuple of up to eight, or any number of [`Value`]s.
pub trait Row {
    /// The values in order.
    fn values(self) -> Vec<Value>;
}

impl Row for Vec<Value> {
    fn values(self) -> Vec<Value> {
        self
    }
}

macro_rules! rows {
    ($(($($name:ident)*))*) => { $(
        impl<$($name: Into<Value>),*> Row for ($($name,)*) {
            #[allow(non_snake_case)]
            fn values(self) -> Vec<Value> {
                let ($($name,)*) = self;
                vec![$($name.into()),*]
            }
        }
    )* };
}
rows! { (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) (A B C D E F G) (A B C D E F G H) }
