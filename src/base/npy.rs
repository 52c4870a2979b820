//! The header of the .npy format: bytes to dtype, shape and order, and back.
//!
//! This module sees bytes only; opening files, byte swapping and the elements are the caller's. A
//! header comes from outside, so reading trusts nothing in it: whatever is not a plain array of the
//! dtype table is refused with the reason, and memory use is bounded by the bytes at hand.

use super::dtype::DType;
use super::error::{Error, ErrorKind, Result};
use super::print::tuple;

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
    let order = if fortran_order { "True" } else { "False" };
    let growing = if fortran_order { shape.last() } else { shape.first() };
    let spare = growing.map_or(0, |n| GROWTH.saturating_sub(n.to_string().len()));
    let dict = format!(
        "{{'descr': '{}', 'fortran_order': {order}, 'shape': {}, }}{:spare$}",
        dtype.npy(),
        tuple(shape),
        ""
    );
    // With nothing to pad NumPy adds a whole block.
    let padded = |prefix: usize| {
        let used = prefix + dict.len() + 1;
        dict.len() + 1 + ALIGN - used % ALIGN
    };
    let mut out = MAGIC.to_vec();
    let length = match u16::try_from(padded(10)) {
        Ok(length) => {
            out.extend([1, 0]);
            out.extend(length.to_le_bytes());
            usize::from(length)
        }
        Err(_) => {
            let length = padded(12);
            out.extend([2, 0]);
            out.extend((length as u32).to_le_bytes());
            length
        }
    };
    let end = out.len() + length;
    out.extend(dict.bytes());
    out.resize(end - 1, b' ');
    out.push(b'\n');
    out
}

/// Why a header is refused, in words.
type Refusal = String;

fn read(bytes: &[u8]) -> Result<Header, Refusal> {
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
    let text = match std::str::from_utf8(text) {
        Ok(text) if text.is_ascii() => text,
        _ => return Err("the .npy header is not ASCII text".to_string()),
    };
    let (dtype, swap, fortran_order, shape) = Parser { rest: text }.header()?;
    fits(&shape, dtype)?;
    Ok(Header { dtype, fortran_order, shape, swap, data_offset: bytes.len() - rest.len() + length })
}

/// Refuses a shape whose bytes cannot be addressed. Axes of length zero do not excuse the others,
/// for strides are made of those.
fn fits(shape: &[usize], dtype: DType) -> Result<(), Refusal> {
    shape
        .iter()
        .filter(|&&n| n > 0)
        .try_fold(dtype.size(), |bytes, &n| bytes.checked_mul(n))
        .filter(|&bytes| isize::try_from(bytes).is_ok())
        .map(|_| ())
        .ok_or_else(|| {
            // A hostile shape may be as long as the header.
            let first = &shape[..shape.len().min(8)];
            let more = if first.len() < shape.len() { ", ..." } else { "" };
            format!("the shape {first:?}{more} of {dtype} is too big to address")
        })
}

/// The dtype of a type string and whether its bytes are to be swapped.
fn dtype_of(descr: &str) -> Result<(DType, bool), Refusal> {
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

/// Reads the Python literal of a header: a dict of three known keys, as strict as it can be
/// without refusing what some version of NumPy has written.
struct Parser<'a> {
    rest: &'a str,
}

impl<'a> Parser<'a> {
    fn header(mut self) -> Result<(DType, bool, bool, Vec<usize>), Refusal> {
        let (mut descr, mut order, mut shape) = (None, None, None);
        self.expect('{')?;
        while !self.take('}') {
            let key = self.string()?;
            self.expect(':')?;
            let again = match key {
                "descr" => descr.replace(self.descr()?).is_some(),
                "fortran_order" => order.replace(self.boolean()?).is_some(),
                "shape" => shape.replace(self.shape()?).is_some(),
                _ => return Err(format!("unknown key '{}' in the .npy header", short(key))),
            };
            if again {
                return Err(format!("the key '{key}' is twice in the .npy header"));
            }
            if !self.take(',') {
                self.expect('}')?;
                break;
            }
        }
        self.skip();
        if !self.rest.is_empty() {
            return Err(format!("'{}' follows the dict of the .npy header", short(self.rest)));
        }
        let missing = |key| format!("the .npy header has no key '{key}'");
        let (dtype, swap) = descr.ok_or_else(|| missing("descr"))?;
        let order = order.ok_or_else(|| missing("fortran_order"))?;
        let shape = shape.ok_or_else(|| missing("shape"))?;
        Ok((dtype, swap, order, shape))
    }

    fn skip(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    fn take(&mut self, wanted: char) -> bool {
        self.skip();
        match self.rest.strip_prefix(wanted) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn expect(&mut self, wanted: char) -> Result<(), Refusal> {
        match self.take(wanted) {
            true => Ok(()),
            false => Err(self.unexpected(&format!("'{wanted}'"))),
        }
    }

    fn unexpected(&self, wanted: &str) -> Refusal {
        match self.rest {
            "" => format!("the .npy header ends where {wanted} should be"),
            rest => format!("the .npy header has '{}' where {wanted} should be", short(rest)),
        }
    }

    /// A string in either quotes; none that NumPy writes here has an escape.
    fn string(&mut self) -> Result<&'a str, Refusal> {
        self.skip();
        let quote = self.rest.chars().next().filter(|c| ['\'', '"'].contains(c));
        let quoted = quote.and_then(|q| self.rest[1..].split_once(q));
        match quoted {
            Some((text, rest)) if !text.contains(['\\', '\n', '\r']) => {
                self.rest = rest;
                Ok(text)
            }
            _ => Err(self.unexpected("a string")),
        }
    }

    fn descr(&mut self) -> Result<(DType, bool), Refusal> {
        self.skip();
        if self.rest.starts_with(['[', '(']) {
            return Err("structured dtypes are not read".to_string());
        }
        let text = self.string()?;
        match text.len() {
            0..=16 => dtype_of(text),
            _ => Err(format!("dtype '{}' is not known", short(text))),
        }
    }

    fn boolean(&mut self) -> Result<bool, Refusal> {
        self.skip();
        for (word, value) in [("True", true), ("False", false)] {
            if let Some(rest) = self.rest.strip_prefix(word) {
                self.rest = rest;
                return Ok(value);
            }
        }
        Err(self.unexpected("True or False"))
    }

    fn shape(&mut self) -> Result<Vec<usize>, Refusal> {
        self.expect('(')?;
        let mut shape = Vec::new();
        while !self.take(')') {
            shape.push(self.length()?);
            let comma = self.take(',');
            if !comma {
                self.expect(')')?;
                if shape.len() == 1 {
                    return Err("the shape of the .npy header is a number, not a tuple".into());
                }
                break;
            }
        }
        Ok(shape)
    }

    /// The length of an axis; Python 2 wrote long integers as `3L`.
    fn length(&mut self) -> Result<usize, Refusal> {
        self.skip();
        let end = self.rest.find(|c: char| !c.is_ascii_digit());
        let (number, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        if rest.starts_with('-') && number.is_empty() {
            return Err("the shape of the .npy header has a negative length".to_string());
        }
        if number.is_empty() || (number.len() > 1 && number.starts_with('0')) {
            return Err(self.unexpected("the length of an axis"));
        }
        self.rest = rest.strip_prefix('L').unwrap_or(rest);
        number.parse().map_err(|_| format!("the length {} of an axis is too big", short(number)))
    }
}

/// The start of a text, enough for a message and on one line.
fn short(text: &str) -> String {
    let blank = |c: char| if c.is_control() { ' ' } else { c };
    let mut start: String = text.chars().take(24).map(blank).collect();
    if start.len() < text.len() {
        start += "...";
    }
    start
}
