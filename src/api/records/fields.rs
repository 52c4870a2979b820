//! Fields: reading them as arrays, writing them, and records of columns.

use super::{Column, Records, Strings, strings};
use crate::api::array::Array;
use crate::api::create;
use crate::api::elementwise::logical_and;
use crate::api::reduce::axis;
use crate::base::dtype::DType;
use crate::base::error::{Error, Result};
use crate::base::index::Index;
use crate::base::layout::Layout;
use crate::base::record::{Field, FieldKind, RecordDType};
use crate::base::shape::{Shape, broadcast_shapes, checked};
use crate::device::buffer::Buffer;
use std::sync::Arc;

impl Records {
    /// A field of numbers, in the records' shape followed by the field's own: a view where the field
    /// is aligned to its size in records that are a multiple of it, else a copy.
    ///
    /// ```
    /// use arrayon as np;
    /// let dtype = np::RecordDType::new([("a", "i4"), ("m", "(2)f4")])?;
    /// let r = np::Records::zeros(3, &dtype)?;
    /// assert_eq!(r.field("m")?.shape(), [3, 2]);
    /// assert_eq!(r.field("a")?.strides(), [12]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Field` if there is none of the name, `Value` if it is of strings, `OutOfMemory`.
    #[track_caller]
    pub fn field(&self, name: &str) -> Result<Array> {
        let field = self.dtype.field(name)?;
        match field.kind {
            FieldKind::Number(dtype) => self.numbers(field, dtype),
            _ => Err(Error::value("field", format!("the field '{name}' is of strings: strings() reads it"))),
        }
    }

    /// A field of strings, in the records' shape followed by the field's own: a view.
    ///
    /// # Errors
    /// `Field` if there is none of the name, `Value` if it is of numbers.
    #[track_caller]
    pub fn strings(&self, name: &str) -> Result<Strings> {
        let field = self.dtype.field(name)?;
        match field.kind {
            FieldKind::Number(_) => {
                Err(Error::value("strings", format!("the field '{name}' is of numbers: field() reads it")))
            }
            kind => Ok(Strings::new(Arc::clone(&self.memory), self.places(field, 1), kind)),
        }
    }

    /// A field of either kind.
    #[track_caller]
    pub(super) fn column(&self, field: &Field) -> Result<Column> {
        Ok(match field.kind {
            FieldKind::Number(dtype) => Column::Numbers(self.numbers(field, dtype)?),
            kind => Column::Strings(Strings::new(Arc::clone(&self.memory), self.places(field, 1), kind)),
        })
    }

    /// Where the elements of a field lie in the memory, in units of `unit` bytes, which divide them.
    fn places(&self, field: &Field, unit: usize) -> Layout {
        let (size, inner) = (self.itemsize(), Layout::contiguous(field.shape.clone()));
        let outer = self.layout.strides().iter().map(|s| s * (size / unit) as isize);
        let strides: Vec<isize> =
            outer.chain(inner.strides().iter().map(|s| s * (field.kind.size() / unit) as isize)).collect();
        let shape: Shape = self.shape().iter().chain(field.shape.iter()).copied().collect();
        Layout::new(shape, &strides, (self.layout.offset() * size + field.offset) / unit)
    }

    #[track_caller]
    fn numbers(&self, field: &Field, dtype: DType) -> Result<Array> {
        let shape: Shape = self.shape().iter().chain(field.shape.iter()).copied().collect();
        checked(&shape, dtype, "field")?;
        let unit = dtype.size();
        let viewable = self.itemsize().is_multiple_of(unit) && field.offset.is_multiple_of(unit);
        if viewable && !shape.contains(&0) {
            let keep = Arc::clone(&self.memory);
            let (address, bytes) = (keep.bytes().as_ptr(), keep.bytes().len());
            // SAFETY: the memory is initialised and aligned for every dtype. It stays where it is as
            // long as a handle to it exists, and is written only through a handle that is the only one.
            let buffer = unsafe { Buffer::foreign(address, bytes, Box::new(keep)) };
            let all = Array::from_buffer(dtype, Shape::from(bytes / unit), buffer);
            return Ok(all.view(self.places(field, unit)));
        }
        let mut bytes = Vec::with_capacity(self.len() * field.size());
        self.rows().for_each(|row| bytes.extend_from_slice(&row[field.offset..][..field.size()]));
        create::on_host("field", shape, dtype, &bytes)
    }

    /// Replaces a field by values that broadcast to it: numbers are cast as by `astype`, strings are
    /// cut to the field's width. Only these records change, not other handles.
    ///
    /// ```
    /// use arrayon as np;
    /// let dtype = np::RecordDType::new([("x", "f8"), ("name", "U4")])?;
    /// let mut r = np::Records::zeros(2, &dtype)?;
    /// r.set_field("x", np::array![1, 2])?;
    /// r.set_field("name", ["ann", "robert"])?;
    /// assert_eq!(r.to_string(), "[(1., 'ann') (2., 'robe')]");
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Field` if there is none of the name, `Broadcast` if the values do not fit, `Value` for strings
    /// instead of numbers, the reverse, or characters beyond ASCII for a field of bytes; errors of the
    /// values' evaluation.
    #[track_caller]
    pub fn set_field(&mut self, name: &str, values: impl Into<Column>) -> Result<()> {
        let field = self.dtype.field(name)?.clone();
        let values = values.into();
        self.write(&[Index::Ellipsis], vec![(field, values)])
    }

    /// Replaces a region by records that broadcast to it. Fields are assigned by position, whatever
    /// their names, and cast as by [`Records::set_field`].
    ///
    /// # Errors
    /// Those of the index and of [`Records::set_field`]; `Value` if the numbers of fields differ.
    #[track_caller]
    pub fn set(&mut self, index: impl AsRef<[Index]>, values: &Records) -> Result<()> {
        let (mine, theirs) = (self.dtype.fields().to_vec(), values.dtype.fields());
        if mine.len() != theirs.len() {
            let why = format!("{} fields are not {}", theirs.len(), mine.len());
            return Err(Error::value("set", why));
        }
        let mut columns = Vec::new();
        for (field, from) in mine.into_iter().zip(theirs) {
            let mut column = values.column(from)?;
            if field.shape.ndim() != from.shape.ndim() {
                // The axes of the records and those in them are told apart by their number.
                if from.shape.ndim() != 0 {
                    let why =
                        format!("the field '{}' does not have the shape of '{}'", from.name, field.name);
                    return Err(Error::value("set", why));
                }
                column = column.extended(field.shape.ndim())?;
            }
            columns.push((field, column));
        }
        self.write(index.as_ref(), columns)
    }

    /// Writes fields of a region; on failure nothing is written.
    #[track_caller]
    fn write(&mut self, index: &[Index], columns: Vec<(Field, Column)>) -> Result<()> {
        let region = self.view(self.layout.slice(index, "set")?);
        let mut encoded = Vec::new();
        for (field, column) in columns {
            let bytes = encode(&field, &column, &region.places(&field, 1))?;
            encoded.push((field, bytes));
        }
        // What was read through these handles is read: they need not cost a copy.
        drop(region);
        self.own()?;
        // A copy lies in memory in another way.
        let region = self.layout.slice(index, "set")?;
        let size = self.itemsize();
        let memory = self.own()?;
        for (field, bytes) in encoded.iter().filter(|(field, _)| field.size() > 0) {
            for (place, row) in region.offsets().zip(bytes.chunks_exact(field.size())) {
                memory[place * size + field.offset..][..field.size()].copy_from_slice(row);
            }
        }
        Ok(())
    }

    /// Records of columns of one shape, in order; numbers keep their dtype, strings their width.
    ///
    /// ```
    /// use arrayon as np;
    /// let (x, y) = (np::array![1.0, 2.0], np::array![3, 4]);
    /// let r = np::Records::from_columns([("x", &x), ("y", &y)])?;
    /// assert_eq!(r.dtype().to_string(), "[('x', '<f8'), ('y', '<i4')]");
    /// let named = np::Records::from_columns([("x", np::Column::from(&x)), ("name", ["a", "b"].into())])?;
    /// assert_eq!(named.to_string(), "[(1., 'a') (2., 'b')]");
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Value` if there is no column or a name is used twice, `Shape` if the shapes differ; errors of
    /// the evaluation.
    #[track_caller]
    pub fn from_columns<S: AsRef<str>, C: Into<Column>>(
        columns: impl IntoIterator<Item = (S, C)>,
    ) -> Result<Records> {
        let columns: Vec<(S, Column)> = columns.into_iter().map(|(name, c)| (name, c.into())).collect();
        let Some((_, first)) = columns.first() else {
            return Err(Error::value("from_columns", "no columns, so no shape"));
        };
        let shape = Shape::from(first.shape());
        for (_, column) in &columns {
            if column.shape() != &shape[..] {
                let why = format!("the first column's is {shape:?}");
                return Err(super::Error::shape("from_columns", column.shape(), why));
            }
        }
        let formats: Vec<String> = columns.iter().map(|(_, c)| c.kind().descr()).collect();
        let specs = columns.iter().zip(&formats).map(|((name, _), format)| (name.as_ref(), format.as_str()));
        let dtype = RecordDType::new(specs)?;
        let mut records = Records::zeroed("from_columns", shape, &dtype)?;
        let columns: Vec<(Field, Column)> =
            dtype.fields().iter().cloned().zip(columns.into_iter().map(|(_, c)| c)).collect();
        records.write(&[Index::Ellipsis], columns)?;
        Ok(records)
    }

    /// Which records equal those of another array that broadcasts with this one: those whose fields
    /// are all equal. The fields' names must be the same.
    ///
    /// # Errors
    /// `Broadcast`, or `Value` if the fields do not compare; errors of the evaluation.
    #[track_caller]
    pub fn eq(&self, other: &Records) -> Result<Array> {
        let shape = broadcast_shapes(&[self.shape(), other.shape()], "eq")?;
        let (mine, theirs) = (self.dtype.fields(), other.dtype.fields());
        let names = mine.len() == theirs.len() && mine.iter().zip(theirs).all(|(a, b)| a.name == b.name);
        if !names {
            return Err(Error::value("eq", "records with other fields do not compare"));
        }
        let mut equal = create::full_like(&create::zeros(shape, DType::Bool), true);
        for (a, b) in mine.iter().zip(theirs) {
            if a.shape != b.shape {
                return Err(Error::value("eq", format!("the fields '{}' have different shapes", a.name)));
            }
            let same = match (self.column(a)?, other.column(b)?) {
                (Column::Numbers(x), Column::Numbers(y)) => x.eq(&y)?,
                (Column::Strings(x), Column::Strings(y)) => x.eq_strings(&y)?,
                _ => return Err(Error::value("eq", format!("the fields '{}' do not compare", a.name))),
            };
            let inner: Vec<isize> = (1..=a.shape.ndim() as isize).map(|i| -i).collect();
            let same = if inner.is_empty() { same } else { same.all_with(axis(inner))? };
            equal = logical_and(&equal, &same)?;
        }
        Ok(equal)
    }

    /// The reverse of [`Records::eq`].
    ///
    /// # Errors
    /// Those of [`Records::eq`].
    #[track_caller]
    pub fn ne(&self, other: &Records) -> Result<Array> {
        Ok(self.eq(other)?.logical_not())
    }
}

impl Column {
    pub(super) fn shape(&self) -> &[usize] {
        match self {
            Column::Numbers(array) => array.shape(),
            Column::Strings(strings) => strings.shape(),
        }
    }

    fn kind(&self) -> FieldKind {
        match self {
            Column::Numbers(array) => FieldKind::Number(array.dtype()),
            Column::Strings(strings) => strings.kind(),
        }
    }

    /// The same values with axes of length 1 behind the others.
    #[track_caller]
    fn extended(self, axes: usize) -> Result<Column> {
        let shape: Shape = self.shape().iter().copied().chain(std::iter::repeat_n(1, axes)).collect();
        Ok(match self {
            Column::Numbers(array) => {
                let extents: Vec<isize> = shape.iter().map(|&n| n as isize).collect();
                Column::Numbers(array.reshape(extents)?)
            }
            Column::Strings(strings) => Column::Strings(strings.reshaped(&shape)),
        })
    }
}

/// The stored bytes of a field's values, for each element of `region` in row-major order.
#[track_caller]
fn encode(field: &Field, column: &Column, region: &Layout) -> Result<Vec<u8>> {
    match (field.kind, column) {
        (FieldKind::Number(dtype), Column::Numbers(values)) => {
            let values = values.broadcast_to(region.shape().clone())?;
            values.astype(dtype).to_bytes()
        }
        (FieldKind::Bytes(_) | FieldKind::Unicode(_), Column::Strings(values)) => {
            let values = values.broadcast_to(region.shape(), "set")?;
            let size = field.kind.size();
            let mut bytes = vec![0; region.len() * size];
            if size > 0 {
                for (out, text) in bytes.chunks_exact_mut(size).zip(values.iter_stored()) {
                    strings::convert(values.kind(), text, field.kind, out)?;
                }
            }
            Ok(bytes)
        }
        (FieldKind::Number(_), Column::Strings(_)) => {
            Err(Error::value("set", format!("strings do not go into the field '{}' of numbers", field.name)))
        }
        (_, Column::Numbers(values)) => {
            let why = format!("numbers do not go into the field '{}' of strings", field.name);
            Err(Error::dtype("set", &[values.dtype()], why))
        }
    }
}
