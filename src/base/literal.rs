//! Python literals: the few that headers and dtypes are written in, read as strictly as possible, and
//! strings written as Python's `repr` writes them.

use std::fmt::Write as _;

/// Why a text is refused, in words.
pub(super) type Refusal = String;

/// A reader of literals from the start of a text.
pub(super) struct Literal<'a> {
    pub(super) rest: &'a str,
    /// What the text is called in messages.
    pub(super) what: &'static str,
}

impl<'a> Literal<'a> {
    fn skip(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    /// Whether the next character, blanks aside, is this one; it is left where it is.
    pub(super) fn sees(&mut self, wanted: char) -> bool {
        self.skip();
        self.rest.starts_with(wanted)
    }

    pub(super) fn take(&mut self, wanted: char) -> bool {
        self.skip();
        match self.rest.strip_prefix(wanted) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    pub(super) fn expect(&mut self, wanted: char) -> Result<(), Refusal> {
        match self.take(wanted) {
            true => Ok(()),
            false => Err(self.unexpected(&format!("'{wanted}'"))),
        }
    }

    /// Refuses whatever follows the literal `after`.
    pub(super) fn end(&mut self, after: &str) -> Result<(), Refusal> {
        self.skip();
        match self.rest {
            "" => Ok(()),
            rest => Err(format!("'{}' follows the {after} of {}", short(rest), self.what)),
        }
    }

    fn unexpected(&self, wanted: &str) -> Refusal {
        match self.rest {
            "" => format!("{} ends where {wanted} should be", self.what),
            rest => format!("{} has '{}' where {wanted} should be", self.what, short(rest)),
        }
    }

    /// A string in either quotes, without escapes.
    pub(super) fn plain_string(&mut self) -> Result<&'a str, Refusal> {
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

    /// A string in either quotes, with the escapes that `repr` writes.
    pub(super) fn string(&mut self) -> Result<String, Refusal> {
        self.skip();
        let refused = self.unexpected("a string");
        let mut chars = self.rest.chars();
        let quote = chars.next().filter(|c| ['\'', '"'].contains(c)).ok_or_else(|| refused.clone())?;
        let mut text = String::new();
        loop {
            match chars.next() {
                Some('\\') => text.push(escape(&mut chars).ok_or_else(|| refused.clone())?),
                Some('\n' | '\r') | None => return Err(refused),
                Some(c) if c == quote => break,
                Some(c) => text.push(c),
            }
        }
        self.rest = chars.as_str();
        Ok(text)
    }

    pub(super) fn boolean(&mut self) -> Result<bool, Refusal> {
        self.skip();
        for (word, value) in [("True", true), ("False", false)] {
            if let Some(rest) = self.rest.strip_prefix(word) {
                self.rest = rest;
                return Ok(value);
            }
        }
        Err(self.unexpected("True or False"))
    }

    /// A tuple of lengths.
    pub(super) fn shape(&mut self) -> Result<Vec<usize>, Refusal> {
        match self.lengths()? {
            (shape, true) => Ok(shape),
            (_, false) => Err(format!("the shape of {} is a number, not a tuple", self.what)),
        }
    }

    /// Lengths in parentheses, and whether they are a tuple to Python, which `(3)` is not.
    pub(super) fn lengths(&mut self) -> Result<(Vec<usize>, bool), Refusal> {
        self.expect('(')?;
        let mut shape = Vec::new();
        while !self.take(')') {
            shape.push(self.length()?);
            if !self.take(',') {
                self.expect(')')?;
                let tuple = shape.len() > 1;
                return Ok((shape, tuple));
            }
        }
        Ok((shape, true))
    }

    /// The length of an axis; Python 2 wrote long integers as `3L`.
    pub(super) fn length(&mut self) -> Result<usize, Refusal> {
        self.skip();
        let end = self.rest.find(|c: char| !c.is_ascii_digit());
        let (number, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        if rest.starts_with('-') && number.is_empty() {
            return Err(format!("the shape of {} has a negative length", self.what));
        }
        if number.is_empty() || (number.len() > 1 && number.starts_with('0')) {
            return Err(self.unexpected("the length of an axis"));
        }
        self.rest = rest.strip_prefix('L').unwrap_or(rest);
        number.parse().map_err(|_| format!("the length {} of an axis is too big", short(number)))
    }
}

/// The character that an escape stands for, behind its backslash.
fn escape(chars: &mut std::str::Chars<'_>) -> Option<char> {
    let digits = match chars.next()? {
        'n' => return Some('\n'),
        'r' => return Some('\r'),
        't' => return Some('\t'),
        c @ ('\\' | '\'' | '"') => return Some(c),
        'x' => 2,
        'u' => 4,
        'U' => 8,
        _ => return None,
    };
    let code = (0..digits).try_fold(0u32, |code, _| Some(code << 4 | chars.next()?.to_digit(16)?))?;
    char::from_u32(code)
}

/// The start of a text, enough for a message and on one line.
pub(super) fn short(text: &str) -> String {
    let blank = |c: char| if c.is_control() { ' ' } else { c };
    let mut start: String = text.chars().take(24).map(blank).collect();
    if start.len() < text.len() {
        start += "...";
    }
    start
}

/// A string as Python's `repr` writes it.
///
/// ```
/// use arrayon::base::literal::repr_str;
/// assert_eq!(repr_str("it's"), "\"it's\"");
/// assert_eq!(repr_str("a\tb"), "'a\\tb'");
/// ```
pub fn repr_str(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut out = String::from(quote);
    for c in text.chars() {
        match c {
            '\\' => out += "\\\\",
            '\n' => out += "\\n",
            '\r' => out += "\\r",
            '\t' => out += "\\t",
            c if c == quote => out.extend(['\\', c]),
            c if is_printable(c) => out.push(c),
            c => {
                let code = u32::from(c);
                let _ = match code {
                    ..0x100 => write!(out, "\\x{code:02x}"),
                    0x100..0x10000 => write!(out, "\\u{code:04x}"),
                    _ => write!(out, "\\U{code:08x}"),
                };
            }
        }
    }
    out.push(quote);
    out
}

/// Bytes as Python's `repr` writes them.
///
/// ```
/// use arrayon::base::literal::repr_bytes;
/// assert_eq!(repr_bytes(b"ab\xff"), "b'ab\\xff'");
/// ```
pub fn repr_bytes(bytes: &[u8]) -> String {
    let quote = if bytes.contains(&b'\'') && !bytes.contains(&b'"') { b'"' } else { b'\'' };
    let mut out = format!("b{}", char::from(quote));
    for &byte in bytes {
        match byte {
            b'\\' => out += "\\\\",
            b'\n' => out += "\\n",
            b'\r' => out += "\\r",
            b'\t' => out += "\\t",
            b if b == quote => out.extend(['\\', char::from(b)]),
            b' '..=b'~' => out.push(char::from(byte)),
            _ => {
                let _ = write!(out, "\\x{byte:02x}");
            }
        }
    }
    out.push(char::from(quote));
    out
}

/// Whether Python prints a character as it is: not controls, formats, blanks other than the space,
/// nor what is for private use.
fn is_printable(c: char) -> bool {
    let hidden = matches!(u32::from(c),
        0xad | 0x61c | 0x180e | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f | 0xe000..=0xf8ff
        | 0xfeff | 0xfff9..=0xfffb | 0xe0000..=0x10ffff);
    c == ' ' || !(c.is_control() || c.is_whitespace() || hidden)
}
