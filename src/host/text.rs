//! Tables in text: lines to rows of fields, fields to stored values, all from one buffer of bytes.

use crate::base::dtype::{DType, Kind, c128};
use crate::base::element::Weak;
use crate::base::record::FieldKind;

/// How text is cut into rows and fields.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// What stands between fields; blanks, any number of them, if there is nothing here.
    pub delimiter: Option<char>,
    /// What begins a comment, which ends with its line.
    pub comments: Vec<String>,
    /// What encloses fields that hold delimiters, comments or line ends; twice within them it stands
    /// for itself.
    pub quote: Option<char>,
    /// Lines passed over at the start, comments and blank ones included.
    pub skip_lines: usize,
    /// Rows read at most.
    pub max_rows: Option<usize>,
    /// The columns taken, in order; negative ones count from the end.
    pub columns: Option<Vec<isize>>,
}

/// Where a value goes in a row's bytes, and what it is.
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    /// The type.
    pub kind: FieldKind,
    /// The first byte.
    pub offset: usize,
}

/// A table's stored values.
#[derive(Debug)]
pub struct Table {
    /// Rows side by side.
    pub bytes: Vec<u8>,
    /// Their number.
    pub rows: usize,
    /// The number of columns that were taken.
    pub columns: usize,
}

/// What a column of numbers is stored as: slots of a row, and its bytes.
pub type Layout = (Vec<Slot>, usize);

/// Reads a table. `layout` is asked for the layout of a row with this many columns once it is known;
/// `None` refuses the number.
///
/// # Errors
/// What is wrong with the text, in words, with row and column counted from 1.
pub fn read(
    text: &[u8],
    rules: &Rules,
    layout: &dyn Fn(usize) -> Result<Layout, String>,
) -> Result<Table, String> {
    let mut scanner = Scanner::new(text, rules);
    scanner.skip_lines(rules.skip_lines);
    let mut table = Table { bytes: Vec::new(), rows: 0, columns: rules.columns.as_ref().map_or(1, Vec::len) };
    let mut fields = Fields::default();
    let (mut slots, mut size, mut width) = (Vec::new(), 0, 0);
    while rules.max_rows.is_none_or(|most| table.rows < most) && scanner.row(&mut fields) {
        let row = table.rows + 1;
        let found = fields.spans.len();
        if row == 1 {
            table.columns = rules.columns.as_ref().map_or(found, Vec::len);
            (slots, size) = layout(table.columns)?;
            width = found;
        }
        if found != width && rules.columns.is_none() {
            return Err(format!(
                "row {row} has {found} columns where the rows before have {width}; usecols chooses some"
            ));
        }
        let start = table.bytes.len();
        table.bytes.resize(start + size, 0);
        let out = &mut table.bytes[start..];
        for (i, slot) in slots.iter().enumerate() {
            let column = match &rules.columns {
                None => i,
                Some(columns) => column_of(columns[i], found)
                    .ok_or_else(|| format!("no column {} in row {row} of {found} columns", columns[i]))?,
            };
            let field = fields.get(text, column);
            if store(field, slot.kind, &mut out[slot.offset..][..slot.kind.size()]).is_none() {
                let shown: String = String::from_utf8_lossy(field).chars().take(40).collect();
                let what = match slot.kind {
                    FieldKind::Number(dtype) => dtype.name().to_string(),
                    kind => kind.descr(),
                };
                return Err(format!("'{shown}' in row {row}, column {}, is no {what}", column + 1));
            }
        }
        table.rows = row;
    }
    Ok(table)
}

fn column_of(column: isize, found: usize) -> Option<usize> {
    let column = if column < 0 { column + found as isize } else { column };
    usize::try_from(column).ok().filter(|&c| c < found)
}

/// The fields of a row: stretches of the text, or of what quoted ones stand for.
#[derive(Default)]
struct Fields {
    spans: Vec<(usize, usize, bool)>,
    unquoted: Vec<u8>,
}

impl Fields {
    fn get<'a>(&'a self, text: &'a [u8], i: usize) -> &'a [u8] {
        let (start, end, quoted) = self.spans[i];
        if quoted { &self.unquoted[start..end] } else { &text[start..end] }
    }
}

struct Scanner<'a> {
    text: &'a [u8],
    at: usize,
    delimiter: Option<Vec<u8>>,
    comments: Vec<&'a [u8]>,
    quote: Option<Vec<u8>>,
    /// The bytes at which a field may end.
    stops: [bool; 256],
}

impl<'a> Scanner<'a> {
    fn new(text: &'a [u8], rules: &'a Rules) -> Scanner<'a> {
        let bytes = |c: char| c.to_string().into_bytes();
        let delimiter = rules.delimiter.map(bytes);
        let comments: Vec<&[u8]> =
            rules.comments.iter().map(|c| c.as_bytes()).filter(|c| !c.is_empty()).collect();
        let mut stops = [false; 256];
        let blanks: &[u8] = match &delimiter {
            Some(delimiter) => &delimiter[..1],
            None => b" \t\x0b\x0c",
        };
        let firsts = comments.iter().map(|c| c[0]);
        blanks.iter().copied().chain(firsts).chain(*b"\n\r").for_each(|b| stops[usize::from(b)] = true);
        Scanner { text, at: 0, delimiter, comments, quote: rules.quote.map(bytes), stops }
    }

    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn sees(&self, wanted: &[u8]) -> bool {
        self.text[self.at..].starts_with(wanted)
    }

    /// Steps over the end of a line.
    fn line_end(&mut self) {
        self.at += if self.sees(b"\r\n") { 2 } else { usize::from(self.at < self.text.len()) };
    }

    fn skip_lines(&mut self, count: usize) {
        for _ in 0..count {
            self.skip_line();
        }
    }

    fn skip_line(&mut self) {
        let rest = &self.text[self.at..];
        self.at += rest.iter().position(|b| b"\n\r".contains(b)).unwrap_or(rest.len());
        self.line_end();
    }

    fn skip_blanks(&mut self) {
        while self.peek().is_some_and(|b| matches!(b, b' ' | b'\t' | 0x0b | 0x0c)) {
            self.at += 1;
        }
    }

    /// The next row that holds anything; false at the end.
    fn row(&mut self, fields: &mut Fields) -> bool {
        while self.at < self.text.len() {
            fields.spans.clear();
            fields.unquoted.clear();
            self.line(fields);
            let blank = match fields.spans[..] {
                [] => true,
                [(start, end, quoted)] => start == end && !quoted,
                _ => false,
            };
            if !blank {
                return true;
            }
        }
        false
    }

    fn line(&mut self, fields: &mut Fields) {
        loop {
            if self.delimiter.is_none() {
                self.skip_blanks();
                // No field begins at the end of a line.
                if self.ends_line() {
                    return self.finish_line();
                }
            }
            self.field(fields);
            match self.peek() {
                None | Some(b'\n' | b'\r') => return self.finish_line(),
                _ if self.sees_comment() => return self.finish_line(),
                _ => self.at += self.delimiter.as_ref().map_or(1, Vec::len),
            }
            if self.at == self.text.len() && self.delimiter.is_some() {
                // A delimiter at the very end is followed by an empty field.
                fields.spans.push((self.at, self.at, false));
                return;
            }
        }
    }

    fn ends_line(&self) -> bool {
        matches!(self.peek(), None | Some(b'\n' | b'\r')) || self.sees_comment()
    }

    fn sees_comment(&self) -> bool {
        self.comments.iter().any(|c| self.sees(c))
    }

    fn finish_line(&mut self) {
        match self.peek() {
            None | Some(b'\n' | b'\r') => self.line_end(),
            Some(_) => self.skip_line(),
        }
    }

    /// Moves to where an unquoted field ends.
    fn run(&mut self) {
        loop {
            let rest = &self.text[self.at..];
            self.at += rest.iter().position(|&b| self.stops[usize::from(b)]).unwrap_or(rest.len());
            let delimited = match &self.delimiter {
                Some(delimiter) => self.sees(delimiter),
                None => self.peek().is_some_and(|b| matches!(b, b' ' | b'\t' | 0x0b | 0x0c)),
            };
            if delimited || self.ends_line() {
                return;
            }
            // The first byte of a longer comment or delimiter that is not there.
            self.at += 1;
        }
    }

    fn field(&mut self, fields: &mut Fields) {
        let start = self.at;
        let Some(quote) = self.quote.clone().filter(|q| self.sees(q)) else {
            self.run();
            fields.spans.push((start, self.at, false));
            return;
        };
        let begin = fields.unquoted.len();
        self.at += quote.len();
        while self.at < self.text.len() {
            if !self.sees(&quote) {
                fields.unquoted.push(self.text[self.at]);
                self.at += 1;
                continue;
            }
            self.at += quote.len();
            if !self.sees(&quote) {
                break;
            }
            fields.unquoted.extend_from_slice(&quote);
            self.at += quote.len();
        }
        let rest = self.at;
        self.run();
        fields.unquoted.extend_from_slice(&self.text[rest..self.at]);
        fields.spans.push((begin, fields.unquoted.len(), true));
    }
}

/// Stores a field's value; `None` if it has none of the type.
fn store(field: &[u8], kind: FieldKind, out: &mut [u8]) -> Option<()> {
    match kind {
        FieldKind::Number(DType::F64) => out.copy_from_slice(&real(field)?.to_ne_bytes()),
        FieldKind::Number(DType::I64) => {
            out.copy_from_slice(&i64::try_from(integer(field)?).ok()?.to_ne_bytes());
        }
        FieldKind::Number(dtype) => {
            let value = number(field, dtype)?;
            out.copy_from_slice(&value.to_bytes()[..dtype.size()]);
        }
        FieldKind::Bytes(_) => {
            let text = std::str::from_utf8(field).ok()?;
            for (i, c) in text.chars().enumerate() {
                // Latin-1, as NumPy; beyond the width only the check is left.
                let byte = u8::try_from(u32::from(c)).ok()?;
                if let Some(out) = out.get_mut(i) {
                    *out = byte;
                }
            }
        }
        FieldKind::Unicode(_) => {
            let text = std::str::from_utf8(field).ok()?;
            let places = out.chunks_exact_mut(4).zip(text.chars());
            places.for_each(|(out, c)| out.copy_from_slice(&u32::from(c).to_ne_bytes()));
        }
    }
    Some(())
}

fn number(field: &[u8], dtype: DType) -> Option<crate::base::element::Scalar> {
    match dtype.kind() {
        Kind::Bool => Some(Weak::Bool(i64::try_from(integer(field)?).ok()? != 0).cast(dtype)),
        Kind::Int | Kind::UInt => Weak::Int(integer(field)?).to_dtype(dtype),
        // NumPy reads float64 and rounds it.
        Kind::Float => Some(Weak::Float(real(field)?).cast(dtype)),
        Kind::Complex => Some(Weak::Complex(complex(field)?).cast(dtype)),
    }
}

/// A decimal number, `inf`, `infinity` or `nan`, with blanks around it.
///
/// ```
/// use arrayon::host::text::real;
/// assert_eq!(real(b" -1.5e3 "), Some(-1500.0));
/// assert_eq!(real(b"1 2"), None);
/// ```
pub fn real(field: &[u8]) -> Option<f64> {
    std::str::from_utf8(field.trim_ascii()).ok()?.parse().ok()
}

/// An integer in decimal digits, with blanks around it.
///
/// ```
/// use arrayon::host::text::integer;
/// assert_eq!((integer(b"+7"), integer(b"7.0")), (Some(7), None));
/// ```
pub fn integer(field: &[u8]) -> Option<i128> {
    let field = field.trim_ascii();
    let (negative, digits) = match field.split_first()? {
        (b'-', digits) => (true, digits),
        (b'+', digits) => (false, digits),
        _ => (false, field),
    };
    if digits.is_empty() {
        return None;
    }
    if digits.len() <= 18 {
        // As most are: an integer of 64 bits holds that many digits.
        let mut value = 0i64;
        for &b in digits {
            if !b.is_ascii_digit() {
                return None;
            }
            value = value * 10 + i64::from(b - b'0');
        }
        return Some(i128::from(if negative { -value } else { value }));
    }
    let mut value = 0i128;
    for &b in digits {
        if !b.is_ascii_digit() {
            return None;
        }
        value = value.checked_mul(10)?.checked_add(i128::from(b - b'0'))?;
    }
    Some(if negative { -value } else { value })
}

/// A complex number as Python writes them: `1`, `2j`, `1+2j`, all of it in parentheses or not. The
/// `1+-2j` that NumPy once wrote is read, too.
///
/// ```
/// use arrayon::{c128, host::text::complex};
/// assert_eq!(complex(b"(1-2.5j)"), Some(c128::new(1.0, -2.5)));
/// assert_eq!(complex(b"1-j"), None);
/// ```
pub fn complex(field: &[u8]) -> Option<c128> {
    let mut field = field.trim_ascii();
    if let [b'(', inner @ .., b')'] = field {
        field = inner.trim_ascii();
    }
    // A blank anywhere else is none of the number.
    let plain = |part: &[u8]| if part.trim_ascii().len() == part.len() { real(part) } else { None };
    let [body @ .., b'j' | b'J'] = field else { return Some(c128::new(plain(field)?, 0.0)) };
    let is_sign = |i: &usize| b"+-".contains(&body[*i]) && *i > 0 && !b"eE".contains(&body[*i - 1]);
    match (0..body.len()).rev().find(is_sign) {
        None => Some(c128::new(0.0, plain(body)?)),
        Some(split) => {
            let doubled = split > 1 && body[split - 1] == b'+';
            Some(c128::new(plain(&body[..split - usize::from(doubled)])?, plain(&body[split..])?))
        }
    }
}
