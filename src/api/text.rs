//! Tables in text files: `loadtxt` and `savetxt`.

use super::array::Array;
use super::create::from_bytes;
use super::io::{format_error, io_error};
use super::records::{Record, Records, Value};
use crate::base::dtype::{DType, Kind};
use crate::base::element::{Scalar, Weak};
use crate::base::error::{Error, Result};
use crate::base::literal::repr_bytes;
use crate::base::record::{FieldKind, RecordDType};
use crate::base::shape::Shape;
use crate::host::printf::{Arg, Format};
use crate::host::text::{Rules, Slot, Table, read};
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

/// Options of [`loadtxt`], named and preset as NumPy's.
///
/// ```
/// use arrayon as np;
/// let options = np::LoadText { delimiter: Some(','), skiprows: 1, ..Default::default() };
/// let a = np::loadtxt_from(&b"x,y\n1,2\n3,4\n"[..], &options)?;
/// assert_eq!((a.shape(), a.to_vec::<f64>()?), (&[2, 2][..], vec![1.0, 2.0, 3.0, 4.0]));
/// # Ok::<(), np::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct LoadText {
    /// The dtype; float64.
    pub dtype: DType,
    /// What begins a comment; `#`.
    pub comments: Vec<String>,
    /// What stands between fields; blanks, any number of them.
    pub delimiter: Option<char>,
    /// Lines passed over at the start, comments and blank ones included; none.
    pub skiprows: usize,
    /// The columns read, in order, negative ones from the end; all.
    pub usecols: Option<Vec<isize>>,
    /// Whether the result is transposed, so that its rows are the columns; no. Records have none.
    pub unpack: bool,
    /// The axes that a result has at least, up to two: fewer lose their axes of length 1; 0.
    pub ndmin: usize,
    /// Rows read at most; all.
    pub max_rows: Option<usize>,
    /// What encloses fields that hold delimiters, comments or line ends; nothing.
    pub quotechar: Option<char>,
}

impl Default for LoadText {
    fn default() -> LoadText {
        LoadText {
            dtype: DType::F64,
            comments: vec!["#".to_string()],
            delimiter: None,
            skiprows: 0,
            usecols: None,
            unpack: false,
            ndmin: 0,
            max_rows: None,
            quotechar: None,
        }
    }
}

impl LoadText {
    fn rules(&self) -> Rules {
        Rules {
            delimiter: self.delimiter,
            comments: self.comments.clone(),
            quote: self.quotechar,
            skip_lines: self.skiprows,
            max_rows: self.max_rows,
            columns: self.usecols.clone(),
        }
    }

    #[track_caller]
    fn check(&self) -> Result<()> {
        let wrong = match self.delimiter {
            _ if self.ndmin > 2 => "ndmin is 0, 1 or 2",
            Some('\n' | '\r') => "a line end cannot stand between fields",
            Some(_) if self.delimiter == self.quotechar => "quotechar is the delimiter",
            _ if matches!(self.quotechar, Some('\n' | '\r')) => "a line end cannot be a quotechar",
            _ => return Ok(()),
        };
        Err(Error::value("loadtxt", wrong.to_string()))
    }

    #[track_caller]
    fn read(
        &self,
        text: &[u8],
        layout: &dyn Fn(usize) -> Result<(Vec<Slot>, usize), String>,
    ) -> Result<Table> {
        self.check()?;
        match read(text, &self.rules(), layout) {
            Ok(table) => Ok(table),
            Err(why) => Err(format_error("loadtxt", why)),
        }
    }

    /// A shape without the axes of length 1 that are more than `ndmin`.
    fn squeezed(&self, shape: &[usize]) -> Vec<usize> {
        if shape.len() <= self.ndmin {
            return shape.to_vec();
        }
        let mut out: Vec<usize> = shape.iter().copied().filter(|&n| n != 1).collect();
        if out.len() < self.ndmin {
            out.insert(0, 1);
        }
        out
    }
}

#[track_caller]
fn bytes_of(path: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    match File::open(path).and_then(|mut f| f.read_to_end(&mut bytes)) {
        Ok(_) => Ok(bytes),
        Err(error) => Err(io_error("loadtxt", path, &error)),
    }
}

#[track_caller]
fn read_all(mut reader: impl Read) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    match reader.read_to_end(&mut bytes) {
        Ok(_) => Ok(bytes),
        Err(error) => Err(io_error("loadtxt", Path::new("<reader>"), &error)),
    }
}

/// Reads an array from a text file with as many numbers in each line.
///
/// ```
/// use arrayon as np;
/// let path = std::env::temp_dir().join("arrayon-doc-loadtxt.txt");
/// np::savetxt(&path, &np::array![[1.0, 2.0], [3.0, 4.0]], &Default::default())?;
/// assert_eq!(np::loadtxt(&path, &Default::default())?.shape(), [2, 2]);
/// # std::fs::remove_file(path).unwrap();
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Io` if the file cannot be read; `Format` for a field that is no number of the dtype, or a row with
/// another number of columns than those before, by row and column counted from 1; `Value` if the
/// options contradict each other.
#[track_caller]
pub fn loadtxt(path: impl AsRef<Path>, options: &LoadText) -> Result<Array> {
    numbers(&bytes_of(path.as_ref())?, options)
}

/// Reads an array from a reader of text, as [`loadtxt`].
///
/// # Errors
/// Those of [`loadtxt`].
#[track_caller]
pub fn loadtxt_from(reader: impl Read, options: &LoadText) -> Result<Array> {
    numbers(&read_all(reader)?, options)
}

#[track_caller]
fn numbers(text: &[u8], options: &LoadText) -> Result<Array> {
    let (dtype, size) = (options.dtype, options.dtype.size());
    let slot = |i: usize| Slot { kind: FieldKind::Number(dtype), offset: i * size };
    let table = options.read(text, &|columns| Ok(((0..columns).map(slot).collect(), columns * size)))?;
    let shape = options.squeezed(&[table.rows, table.columns]);
    let array = from_bytes("loadtxt", shape.into(), dtype, &table.bytes)?;
    Ok(if options.unpack { array.t() } else { array })
}

/// Reads records from a text file: a column for each field, and for each element of a subarray.
///
/// ```
/// use arrayon as np;
/// let dtype = np::RecordDType::new([("name", "U8"), ("x", "f8")])?;
/// let r = np::loadtxt_records_from(&b"ann 1.5\nbob 2\n"[..], &dtype, &Default::default())?;
/// assert_eq!(r.to_string(), "[('ann', 1.5) ('bob', 2. )]");
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// Those of [`loadtxt`]; `Format` if there are not as many columns as fields.
#[track_caller]
pub fn loadtxt_records(path: impl AsRef<Path>, dtype: &RecordDType, options: &LoadText) -> Result<Records> {
    records(&bytes_of(path.as_ref())?, dtype, options)
}

/// Reads records from a reader of text, as [`loadtxt_records`].
///
/// # Errors
/// Those of [`loadtxt_records`].
#[track_caller]
pub fn loadtxt_records_from(reader: impl Read, dtype: &RecordDType, options: &LoadText) -> Result<Records> {
    records(&read_all(reader)?, dtype, options)
}

#[track_caller]
fn records(text: &[u8], dtype: &RecordDType, options: &LoadText) -> Result<Records> {
    let mut slots = Vec::new();
    for field in dtype.fields() {
        let size = field.kind.size();
        slots.extend(
            (0..field.shape.size()).map(|i| Slot { kind: field.kind, offset: field.offset + i * size }),
        );
    }
    let layout = |columns: usize| match columns == slots.len() {
        true => Ok((slots.clone(), dtype.itemsize())),
        false => Err(format!("the dtype needs {} columns, row 1 has {columns}", slots.len())),
    };
    let table = options.read(text, &layout)?;
    let records = Records::from_bytes(table.rows, dtype, &table.bytes)?;
    match options.ndmin {
        0 if table.rows == 1 => records.reshape(()),
        2 => records.reshape([table.rows, 1]),
        _ => Ok(records),
    }
}

/// Options of [`savetxt`], named and preset as NumPy's.
///
/// ```
/// use arrayon as np;
/// let options = np::SaveText { fmt: vec!["%.2f".into()], delimiter: ",".into(), ..Default::default() };
/// let mut out = Vec::new();
/// np::savetxt_to(&mut out, &np::array![[1.0, 2.0]], &options)?;
/// assert_eq!(out, b"1.00,2.00\n");
/// # Ok::<(), np::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct SaveText {
    /// One format for every column, or for a whole row, or one for each column; `%.18e`. They are
    /// `printf`'s, with `d i u x X o e E f F g G s`.
    pub fmt: Vec<String>,
    /// What stands between columns, unless the format is one of a whole row; a space.
    pub delimiter: String,
    /// What ends a row; `\n`.
    pub newline: String,
    /// Text before the rows; none.
    pub header: String,
    /// Text behind the rows; none.
    pub footer: String,
    /// What stands before each line of header and footer; `# `.
    pub comments: String,
}

impl Default for SaveText {
    fn default() -> SaveText {
        SaveText {
            fmt: vec!["%.18e".to_string()],
            delimiter: " ".to_string(),
            newline: "\n".to_string(),
            header: String::new(),
            footer: String::new(),
            comments: "# ".to_string(),
        }
    }
}

impl SaveText {
    /// The format of a row of `columns`, each of which takes `parts` numbers: two if they are complex.
    #[track_caller]
    fn row(&self, columns: usize, parts: usize) -> Result<Format> {
        let refused = |why: String| Error::value("savetxt", why);
        let text = match &self.fmt[..] {
            [only] => match (parse(only)?.count(), parts) {
                (1, 1) => vec![only.as_str(); columns].join(&self.delimiter),
                (1, _) => vec![format!(" ({only}+{only}j)"); columns].join(&self.delimiter),
                _ => only.clone(),
            },
            each if each.len() == columns => each.join(&self.delimiter),
            each => return Err(refused(format!("{} formats for {columns} columns", each.len()))),
        };
        let format = parse(&text)?;
        if format.count() != columns * parts {
            let why = format!("{} conversions in '{text}' for {} values", format.count(), columns * parts);
            return Err(refused(why));
        }
        Ok(format)
    }

    /// Header or footer, each line a comment.
    fn comment(&self, text: &str, out: &mut String) {
        if !text.is_empty() {
            *out += &self.comments;
            *out += &text.replace('\n', &format!("\n{}", self.comments));
            *out += &self.newline;
        }
    }
}

#[track_caller]
fn parse(format: &str) -> Result<Format> {
    match Format::parse(format) {
        Ok(format) => Ok(format),
        Err(why) => Err(Error::value("savetxt", why)),
    }
}

#[track_caller]
fn create(path: &Path, text: &str) -> Result<()> {
    match File::create(path).and_then(|mut f| f.write_all(text.as_bytes())) {
        Ok(()) => Ok(()),
        Err(error) => Err(io_error("savetxt", path, &error)),
    }
}

#[track_caller]
fn write(mut writer: impl Write, text: &str) -> Result<()> {
    match writer.write_all(text.as_bytes()) {
        Ok(()) => Ok(()),
        Err(error) => Err(io_error("savetxt", Path::new("<writer>"), &error)),
    }
}

/// Writes an array of one or two axes as text, a line for each row, or for each element of one axis.
///
/// # Errors
/// `Shape` if there are other axes, `Value` for a format that is none, or not for these values, `Io` if
/// the file cannot be written; errors of the evaluation.
#[track_caller]
pub fn savetxt(path: impl AsRef<Path>, array: &Array, options: &SaveText) -> Result<()> {
    create(path.as_ref(), &table_text(array, options)?)
}

/// Writes an array as text to a writer, as [`savetxt`].
///
/// # Errors
/// Those of [`savetxt`].
#[track_caller]
pub fn savetxt_to(writer: impl Write, array: &Array, options: &SaveText) -> Result<()> {
    write(writer, &table_text(array, options)?)
}

#[track_caller]
fn table_text(array: &Array, options: &SaveText) -> Result<String> {
    let columns = match *array.shape() {
        [_] => 1,
        [_, columns] => columns,
        _ => return Err(no_table(array.shape())),
    };
    let complex = array.dtype().kind() == Kind::Complex;
    let format = options.row(columns, if complex { 2 } else { 1 })?;
    let bytes = array.to_bytes()?;
    let rows = array.shape()[0];
    let (dtype, size) = (array.dtype(), array.itemsize());
    let mut out = String::new();
    let (mut args, mut line) = (Vec::new(), String::new());
    options.comment(&options.header, &mut out);
    for row in 0..rows {
        args.clear();
        for bytes in bytes[row * columns * size..][..columns * size].chunks_exact(size) {
            let number = Scalar::from_bytes(dtype, bytes);
            match number.to_weak() {
                Weak::Complex(v) => {
                    // The parts are numbers of their own, which `%s` writes as such.
                    let part = if dtype == DType::C64 { DType::F32 } else { DType::F64 };
                    args.extend([v.re, v.im].map(|v| Arg::Number(Weak::Float(v).cast(part))));
                }
                _ => args.push(Arg::Number(number)),
            }
        }
        line.clear();
        finish(&format, &args, &mut line, row)?;
        if complex {
            out += &line.replace("+-", "-");
        } else {
            out += &line;
        }
        out += &options.newline;
    }
    options.comment(&options.footer, &mut out);
    Ok(out)
}

#[track_caller]
fn finish(format: &Format, args: &[Arg<'_>], line: &mut String, row: usize) -> Result<()> {
    match format.write(args, line) {
        Ok(()) => Ok(()),
        Err(why) => {
            let why = format!("row {}: {why}", row + 1);
            Err(Error::value("savetxt", why))
        }
    }
}

#[track_caller]
fn no_table(shape: &[usize]) -> Error {
    let why = "not one or two axes".to_string();
    Error::shape("savetxt", shape, why)
}

/// Writes records of one axis as text, a line for each and a column for each field. `%s` writes
/// strings, those of bytes as `b'...'`, and subarrays as they print.
///
/// ```
/// use arrayon as np;
/// let r = np::Records::from_columns([("x", np::array![1.0, 2.0]), ("y", np::array![3, 4])])?;
/// let mut out = Vec::new();
/// let options = np::SaveText { fmt: vec!["%.1f;%d".into()], ..Default::default() };
/// np::savetxt_records_to(&mut out, &r, &options)?;
/// assert_eq!(out, b"1.0;3\n2.0;4\n");
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Shape` if there is not one axis; otherwise those of [`savetxt`].
#[track_caller]
pub fn savetxt_records(path: impl AsRef<Path>, records: &Records, options: &SaveText) -> Result<()> {
    create(path.as_ref(), &record_text(records, options)?)
}

/// Writes records as text to a writer, as [`savetxt_records`].
///
/// # Errors
/// Those of [`savetxt_records`].
#[track_caller]
pub fn savetxt_records_to(writer: impl Write, records: &Records, options: &SaveText) -> Result<()> {
    write(writer, &record_text(records, options)?)
}

#[track_caller]
fn record_text(records: &Records, options: &SaveText) -> Result<String> {
    if records.ndim() != 1 {
        return Err(no_table(records.shape()));
    }
    let format = options.row(records.dtype().fields().len(), 1)?;
    let mut out = String::new();
    options.comment(&options.header, &mut out);
    for (row, record) in records.iter().enumerate() {
        let values = cells(&record)?;
        let args: Vec<Arg<'_>> =
            values.iter().map(|(number, text)| number.map_or(Arg::Text(text), Arg::Number)).collect();
        finish(&format, &args, &mut out, row)?;
        out += &options.newline;
    }
    options.comment(&options.footer, &mut out);
    Ok(out)
}

/// The number, or else the text, of each field.
#[track_caller]
fn cells(record: &Record) -> Result<Vec<(Option<Scalar>, String)>> {
    let mut cells = Vec::new();
    for name in record.dtype().names() {
        cells.push(match record.value(name)? {
            Value::Number(number) => (Some(number), String::new()),
            Value::Text(text) => (None, text),
            Value::Bytes(bytes) => (None, repr_bytes(&bytes)),
            Value::Numbers(array) => (None, array.to_string()),
            Value::Strings(strings) => (None, strings.to_string()),
        });
    }
    Ok(cells)
}

/// Reads the elements of an array from a file that holds nothing else, in this machine's byte order:
/// `count` of them from byte `offset` on, or all that follow. NumPy's `fromfile`.
///
/// ```
/// use arrayon as np;
/// let path = std::env::temp_dir().join("arrayon-doc-fromfile.bin");
/// np::tofile(&path, &np::array![1i16, 2, 3])?;
/// assert_eq!(np::fromfile(&path, np::DType::I16, None, 2)?.to_vec::<i16>()?, [2, 3]);
/// # std::fs::remove_file(path).unwrap();
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Io` if the file cannot be read, `Format` if it holds fewer elements, or ends within one.
#[track_caller]
pub fn fromfile(path: impl AsRef<Path>, dtype: DType, count: Option<usize>, offset: usize) -> Result<Array> {
    let path = path.as_ref();
    let mut bytes = Vec::new();
    if let Err(error) = File::open(path).and_then(|mut f| f.read_to_end(&mut bytes)) {
        return Err(io_error("fromfile", path, &error));
    }
    let size = dtype.size();
    let data = &bytes[offset.min(bytes.len())..];
    let len = count.unwrap_or(data.len() / size);
    let whole = count.is_some() || data.len().is_multiple_of(size);
    let Some(data) = len.checked_mul(size).and_then(|n| data.get(..n)).filter(|_| whole) else {
        let why = format!("{} bytes are not the elements of {dtype} that are asked for", data.len());
        return Err(format_error("fromfile", why));
    };
    if dtype == DType::Bool && data.iter().any(|&b| b > 1) {
        return Err(format_error("fromfile", "a bool that is neither 0 nor 1"));
    }
    from_bytes("fromfile", Shape::from(len), dtype, data)
}

/// Writes the elements of an array to a file, in row-major order and nothing else: NumPy's `tofile`.
///
/// # Errors
/// `Io` if the file cannot be written; errors of the evaluation.
#[track_caller]
pub fn tofile(path: impl AsRef<Path>, array: &Array) -> Result<()> {
    let (path, bytes) = (path.as_ref(), array.to_bytes()?);
    match File::create(path).and_then(|mut f| f.write_all(&bytes)) {
        Ok(()) => Ok(()),
        Err(error) => Err(io_error("tofile", path, &error)),
    }
}
