//! The header of the .npy format: bytes to dtype, shape and order, and back.
//!
//! This module sees bytes only; opening files, byte swapping and the elements are the caller's. A
//! header comes from outside, so reading trusts nothing in it: whatever is not a plain array of the
//! dtype table is refused with the reason, and memory use is bounded by the bytes at hand.

use super::dtype::DType;
use super::error::{Error, ErrorKind, Result};
use super::literal::{Literal, Refusal, short};
use super::print::tuple;
use super::record::RecordDType;

/// What the header of a .npy file says of the data behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Type of the elements.
    pub dtype: DType,
    /// Whether the first axis is the one that varies fastest.
    pub fortran_order: bool,
    /// Lengths of the axes.
    pub shape: Vec<usize>,
    /// Whether the bytes of each number (of each part, if complex) are in the order opposite to
    /// this machine's, which on nearly all machines means big-endian data.
    pub swap: bool,
    /// Where in the file the elements begin.
    pub data_offset: usize,
}

const MAGIC: &[u8] = b"\x93NUMPY";
/// The elements begin at a multiple of this, so that a mapped file is aligned.
const ALIGN: usize = 64;
/// Columns kept free for the axis along which a file may grow in place.
const GROWTH: usize = 21;
/// A longer header describes no array that could exist; refusing it bounds the work.
const LONGEST: usize = 1 << 20;

/// Reads the header at the start of `bytes`, which may be the whole file or any part of it that
/// holds the header.
///
/// ```
/// use arrayon::DType;
/// use arrayon::base::npy::{read_header, write_header};
/// let bytes = write_header(DType::F32, false, &[2, 3]);
/// let header = read_header(&bytes)?;
/// assert_eq!((header.dtype, header.shape), (DType::F32, vec![2, 3]));
/// assert_eq!(header.data_offset, bytes.len());
/// # Ok::<(), arrayon::base::error::Error>(())
/// ```
#[track_caller]
pub fn read_header(bytes: &[u8]) -> Result<Header> {
    match read(bytes) {
        Ok(header) => Ok(header),
        Err(why) => Err(Error::new("load", ErrorKind::Format { why })),
    }
}

/// The header of a file of `shape` and `dtype`, to the byte as NumPy writes it: version 1.0, or
/// 2.0 if the shape is too long for it.
///
/// NumPy marks an array that is contiguous in both orders, as every one-dimensional array is, as
/// not in Fortran order.
pub fn write_header(dtype: DType, fortran_order: bool, shape: &[usize]) -> Vec<u8> {
    write_dict(&format!("'{}'", dtype.npy()), fortran_order, shape)
}

/// The header of a file of records, to the byte as NumPy writes it: version 3.0 if a field's name
/// has characters beyond Latin-1.
pub fn write_record_header(dtype: &RecordDType, fortran_order: bool, shape: &[usize]) -> Vec<u8> {
    write_dict(&dtype.descr(), fortran_order, shape)
}

fn write_dict(descr: &str, fortran_order: bool, shape: &[usize]) -> Vec<u8> {
    let order = if fortran_order { "True" } else { "False" };
    let growing = if fortran_order { shape.last() } else { shape.first() };
    let spare = growing.map_or(0, |n| GROWTH.saturating_sub(n.to_string().len()));
    let dict =
        format!("{{'descr': {descr}, 'fortran_order': {order}, 'shape': {}, }}{:spare$}", tuple(shape), "");
    let latin = dict.chars().map(|c| u8::try_from(u32::from(c))).collect::<Result<Vec<u8>, _>>();
    let (dict, is_latin) = latin.map_or_else(|_| (dict.into_bytes(), false), |dict| (dict, true));
    // With nothing to pad NumPy adds a whole block.
    let padded = |prefix: usize| {
        let used = prefix + dict.len() + 1;
        dict.len() + 1 + ALIGN - used % ALIGN
    };
    let mut out = MAGIC.to_vec();
    let length = match u16::try_from(padded(10)) {
        Ok(length) if is_latin => {
            out.extend([1, 0]);
            out.extend(length.to_le_bytes());
            usize::from(length)
        }
        _ => {
            let length = padded(12);
            out.extend([if is_latin { 2 } else { 3 }, 0]);
            out.extend((length as u32).to_le_bytes());
            length
        }
    };
    let end = out.len() + length;
    out.extend(dict);
    out.resize(end - 1, b' ');
    out.push(b'\n');
    out
}

/// What the header of a .npy file says of the records behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordHeader {
    /// The fields and where they lie in a record.
    pub dtype: RecordDType,
    /// For each field, whether its numbers are in the order opposite to this machine's.
    pub swaps: Vec<bool>,
    /// Whether the first axis is the one that varies fastest.
    pub fortran_order: bool,
    /// Lengths of the axes.
    pub shape: Vec<usize>,
    /// Where in the file the records begin.
    pub data_offset: usize,
}

/// Reads the header of a file of records, as [`read_header`] that of one of numbers.
///
/// # Errors
/// `Format` if it is not the header of a file of records, with the reason.
#[track_caller]
pub fn read_record_header(bytes: &[u8]) -> Result<RecordHeader> {
    match read_records(bytes) {
        Ok(header) => Ok(header),
        Err(why) => Err(Error::new("load_records", ErrorKind::Format { why })),
    }
}

fn read_records(bytes: &[u8]) -> Result<RecordHeader, Refusal> {
    let (version, text, data_offset) = frame(bytes)?;
    let text = match version {
        3 => match std::str::from_utf8(text) {
            Ok(text) => text.to_string(),
            Err(_) => return Err("the .npy header is not UTF-8 text".to_string()),
        },
        // Latin-1: its bytes are the first characters of Unicode.
        _ => text.iter().map(|&b| char::from(b)).collect(),
    };
    let ((dtype, swaps), fortran_order, shape) = dict(&text, |literal| match literal.sees('[') {
        true => RecordDType::read_descr(literal),
        false => Err("not a structured dtype: load() reads arrays of numbers".to_string()),
    })?;
    fits(&shape, dtype.itemsize(), "records")?;
    if dtype.itemsize() == 0 && !shape.contains(&0) {
        // They would cost a hostile file nothing, and their reader time.
        return Err("records of no bytes are not read".to_string());
    }
    Ok(RecordHeader { dtype, swaps, fortran_order, shape, data_offset })
}

fn read(bytes: &[u8]) -> Result<Header, Refusal> {
    let (_, text, data_offset) = frame(bytes)?;
    let text = match std::str::from_utf8(text) {
        Ok(text) if text.is_ascii() => text,
        _ => return Err("the .npy header is not ASCII text".to_string()),
    };
    let ((dtype, swap), fortran_order, shape) = dict(text, number)?;
    fits(&shape, dtype.size(), dtype.name())?;
    Ok(Header { dtype, fortran_order, shape, swap, data_offset })
}

/// The major version, the text of the dict, and where the elements begin.
fn frame(bytes: &[u8]) -> Result<(u8, &[u8], usize), Refusal> {
    let cut = || "the file ends within the .npy header".to_string();
    let known = bytes.len().min(MAGIC.len());
    if bytes[..known] != MAGIC[..known] {
        return Err("not a .npy file: it does not start with \\x93NUMPY".to_string());
    }
    let rest = bytes.get(MAGIC.len()..).ok_or_else(cut)?;
    let (version, rest) = rest.split_first_chunk::<2>().ok_or_else(cut)?;
    let (length, rest) = match version {
        [1, 0] => {
            let (length, rest) = rest.split_first_chunk().ok_or_else(cut)?;
            (usize::from(u16::from_le_bytes(*length)), rest)
        }
        [2 | 3, 0] => {
            let (length, rest) = rest.split_first_chunk().ok_or_else(cut)?;
            (u32::from_le_bytes(*length) as usize, rest)
        }
        [major, minor] => {
            return Err(format!(
                "version {major}.{minor} of the .npy format is unknown: 1.0, 2.0 and 3.0 are read"
            ));
        }
    };
    if length > LONGEST {
        return Err(format!("the .npy header claims {length} bytes, more than the {LONGEST} that are read"));
    }
    let text = rest
        .get(..length)
        .ok_or_else(|| format!("the .npy header claims {length} bytes, {} are there", rest.len()))?;
    Ok((version[0], text, bytes.len() - rest.len() + length))
}

/// Refuses a shape whose bytes cannot be addressed. Axes of length zero do not excuse the others,
/// for strides are made of those.
fn fits(shape: &[usize], size: usize, what: &str) -> Result<(), Refusal> {
    shape
        .iter()
        .filter(|&&n| n > 0)
        .try_fold(size.max(1), |bytes, &n| bytes.checked_mul(n))
        .filter(|&bytes| isize::try_from(bytes).is_ok())
        .map(|_| ())
        .ok_or_else(|| {
            // A hostile shape may be as long as the header.
            let first = &shape[..shape.len().min(8)];
            let more = if first.len() < shape.len() { ", ..." } else { "" };
            format!("the shape {first:?}{more} of {what} is too big to address")
        })
}

/// The dtype of a type string and whether its bytes are to be swapped.
pub(super) fn dtype_of(descr: &str) -> Result<(DType, bool), Refusal> {
    let foreign = if cfg!(target_endian = "big") { '<' } else { '>' };
    let order = descr.chars().next().filter(|c| "<>|=".contains(*c));
    let code = &descr[order.map_or(0, char::len_utf8)..];
    match code.chars().next() {
        Some('O') => {
            return Err(format!("dtype '{descr}': Python objects are not read, they could run code"));
        }
        // Only the mark of order tells bfloat16 as ml_dtypes writes it from any two bytes.
        Some('V') if order != Some('<') => {
            return Err(format!(
                "dtype '{descr}': opaque bytes are not read; bfloat16 is '{}'",
                DType::BF16.npy()
            ));
        }
        _ => {}
    }
    let dtype = DType::ALL.iter().copied().find(|d| &d.npy()[1..] == code);
    match (dtype, order) {
        (Some(dtype), Some('|')) if dtype.size() > 1 => {
            Err(format!("dtype '{descr}' does not tell the byte order of {dtype}"))
        }
        (Some(dtype), Some(order)) => Ok((dtype, dtype.size() > 1 && order == foreign)),
        (Some(_), None) => Err(format!("dtype '{descr}' does not tell the byte order")),
        (None, _) => Err(format!("dtype '{descr}' is not known")),
    }
}

/// The type string of an array of numbers.
fn number(literal: &mut Literal<'_>) -> Result<(DType, bool), Refusal> {
    if literal.sees('[') || literal.sees('(') {
        return Err("structured dtypes are read by load_records()".to_string());
    }
    let text = literal.plain_string()?;
    match text.len() {
        0..=16 => dtype_of(text),
        _ => Err(format!("dtype '{}' is not known", short(text))),
    }
}

/// Reads the dict of a header: three known keys, as strict as it can be without refusing what some
/// version of NumPy has written.
fn dict<'a, D>(
    text: &'a str,
    read_descr: impl Fn(&mut Literal<'a>) -> Result<D, Refusal>,
) -> Result<(D, bool, Vec<usize>), Refusal> {
    let mut literal = Literal { rest: text, what: "the .npy header" };
    let (mut descr, mut order, mut shape) = (None, None, None);
    literal.expect('{')?;
    while !literal.take('}') {
        let key = literal.plain_string()?;
        literal.expect(':')?;
        let again = match key {
            "descr" => descr.replace(read_descr(&mut literal)?).is_some(),
            "fortran_order" => order.replace(literal.boolean()?).is_some(),
            "shape" => shape.replace(literal.shape()?).is_some(),
            _ => return Err(format!("unknown key '{}' in the .npy header", short(key))),
        };
        if again {
            return Err(format!("the key '{key}' is twice in the .npy header"));
        }
        if !literal.take(',') {
            literal.expect('}')?;
            break;
        }
    }
    literal.end("dict")?;
    let missing = |key| format!("the .npy header has no key '{key}'");
    let descr = descr.ok_or_else(|| missing("descr"))?;
    let order = order.ok_or_else(|| missing("fortran_order"))?;
    let shape = shape.ok_or_else(|| missing("shape"))?;
    Ok((descr, order, shape))
}
