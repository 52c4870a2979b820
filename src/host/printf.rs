//! Formats of `printf`, as Python's `%` reads them: numbers and words to text.

use crate::base::element::{Scalar, Weak};
use crate::base::print::format_scalar;

/// What a conversion is given.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// A number.
    Number(Scalar),
    /// A word, which only `%s` writes.
    Text(&'a str),
}

/// A format, read: texts and conversions in turn.
#[derive(Clone, Debug)]
pub struct Format {
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug)]
enum Piece {
    Text(String),
    Spec(Spec),
}

/// One conversion: `%-+ #0width.precisionX`.
#[derive(Clone, Copy, Debug, Default)]
struct Spec {
    left: bool,
    plus: bool,
    space: bool,
    alternate: bool,
    zero: bool,
    width: usize,
    precision: Option<usize>,
    conversion: char,
}

/// Widths and precisions above this are refused.
const MOST: usize = 9999;

/// The number at the start of a text; without digits, 0.
fn number(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) -> usize {
    let mut value = 0usize;
    while let Some(digit) = chars.next_if(char::is_ascii_digit) {
        value = value.saturating_mul(10).saturating_add(digit as usize - '0' as usize);
    }
    value
}

impl Format {
    /// Reads a format with the conversions `d i u x X o e E f F g G s` and `%%`.
    ///
    /// ```
    /// use arrayon::host::printf::{Arg, Format};
    /// let format = Format::parse("%5.2f|%-4d|%s").unwrap();
    /// let mut out = String::new();
    /// let args = [Arg::Number(1.005_f64.into()), Arg::Number(7_i32.into()), Arg::Text("x")];
    /// format.write(&args, &mut out).unwrap();
    /// assert_eq!(out, " 1.00|7   |x");
    /// ```
    ///
    /// # Errors
    /// Why it is no format, in words.
    pub fn parse(text: &str) -> Result<Format, String> {
        let mut pieces = Vec::new();
        let mut plain = String::new();
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            if c != '%' {
                plain.push(c);
                continue;
            }
            let mut spec = Spec::default();
            while let Some(flag) = chars.next_if(|c| "-+ #0".contains(*c)) {
                match flag {
                    '-' => spec.left = true,
                    '+' => spec.plus = true,
                    ' ' => spec.space = true,
                    '#' => spec.alternate = true,
                    _ => spec.zero = true,
                }
            }
            spec.width = number(&mut chars);
            if chars.next_if_eq(&'.').is_some() {
                spec.precision = Some(number(&mut chars));
            }
            if spec.width > MOST || spec.precision.unwrap_or(0) > MOST {
                return Err(format!("a width or precision above {MOST} in the format '{text}'"));
            }
            while chars.next_if(|c| "hlL".contains(*c)).is_some() {}
            match chars.next() {
                Some('%') => plain.push('%'),
                Some(c) if "diuxXoeEfFgGs".contains(c) => {
                    if !plain.is_empty() {
                        pieces.push(Piece::Text(std::mem::take(&mut plain)));
                    }
                    pieces.push(Piece::Spec(Spec { conversion: c, ..spec }));
                }
                Some(c) => return Err(format!("the conversion '%{c}' of the format '{text}' is not known")),
                None => return Err(format!("the format '{text}' ends within a conversion")),
            }
        }
        if !plain.is_empty() {
            pieces.push(Piece::Text(plain));
        }
        Ok(Format { pieces })
    }

    /// The number of conversions.
    pub fn count(&self) -> usize {
        self.pieces.iter().filter(|p| matches!(p, Piece::Spec(_))).count()
    }

    /// Appends the text of arguments, one for each conversion.
    ///
    /// # Errors
    /// Why an argument cannot be converted, in words: a word where a number belongs, NaN as an integer.
    pub fn write(&self, args: &[Arg<'_>], out: &mut String) -> Result<(), String> {
        let mut args = args.iter();
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Spec(spec) => match args.next() {
                    Some(arg) => spec.write(*arg, out)?,
                    None => return Err("fewer values than conversions".to_string()),
                },
            }
        }
        match args.next() {
            Some(_) => Err("more values than conversions".to_string()),
            None => Ok(()),
        }
    }
}

impl Spec {
    fn write(&self, arg: Arg<'_>, out: &mut String) -> Result<(), String> {
        match self.conversion {
            's' => {
                let owned;
                let text = match arg {
                    Arg::Text(text) => text,
                    Arg::Number(number) => {
                        owned = format_scalar(number);
                        &owned
                    }
                };
                let cut = self.precision.unwrap_or(usize::MAX);
                let text: String = text.chars().take(cut).collect();
                self.pad("", "", &text, false, out);
                Ok(())
            }
            'd' | 'i' | 'u' => self.integer(arg, out),
            'x' | 'X' | 'o' => self.radix(arg, out),
            _ => self.real(arg, out),
        }
    }

    /// The refusal of an argument.
    fn mismatch(&self, arg: Arg<'_>) -> String {
        let what = match arg {
            Arg::Number(number) => format!("a number of {}", number.dtype()),
            Arg::Text(_) => "a string".to_string(),
        };
        format!("the conversion '%{}' does not write {what}", self.conversion)
    }

    fn sign(&self, negative: bool) -> &'static str {
        match () {
            () if negative => "-",
            () if self.plus => "+",
            () if self.space => " ",
            () => "",
        }
    }

    fn integer(&self, arg: Arg<'_>, out: &mut String) -> Result<(), String> {
        let Arg::Number(number) = arg else { return Err(self.mismatch(arg)) };
        let (negative, digits) = match number.to_weak() {
            Weak::Bool(v) => (false, u8::from(v).to_string()),
            Weak::Int(v) => (v < 0, v.unsigned_abs().to_string()),
            Weak::Float(v) if v.is_finite() => {
                let v = v.trunc();
                (v < 0.0, format!("{:.0}", v.abs()))
            }
            Weak::Float(v) => {
                return Err(format!("{v} is no integer: '%{}' cannot write it", self.conversion));
            }
            Weak::Complex(_) => return Err(self.mismatch(arg)),
        };
        self.digits(negative, "", &digits, out);
        Ok(())
    }

    fn radix(&self, arg: Arg<'_>, out: &mut String) -> Result<(), String> {
        let Arg::Number(number) = arg else { return Err(self.mismatch(arg)) };
        let Weak::Int(value) = number.to_weak() else { return Err(self.mismatch(arg)) };
        let size = value.unsigned_abs();
        let (prefix, digits) = match self.conversion {
            'x' => ("0x", format!("{size:x}")),
            'X' => ("0X", format!("{size:X}")),
            _ => ("0o", format!("{size:o}")),
        };
        self.digits(value < 0, if self.alternate { prefix } else { "" }, &digits, out);
        Ok(())
    }

    fn digits(&self, negative: bool, prefix: &str, digits: &str, out: &mut String) {
        let least = self.precision.unwrap_or(0);
        let digits = format!("{digits:0>least$}");
        self.pad(self.sign(negative), prefix, &digits, self.zero, out);
    }

    fn real(&self, arg: Arg<'_>, out: &mut String) -> Result<(), String> {
        let Arg::Number(number) = arg else { return Err(self.mismatch(arg)) };
        let value = match number.to_weak() {
            Weak::Bool(v) => f64::from(u8::from(v)),
            Weak::Int(v) => v as f64,
            Weak::Float(v) => v,
            Weak::Complex(_) => return Err(self.mismatch(arg)),
        };
        let precision = self.precision.unwrap_or(6);
        let size = value.abs();
        let mut text = match self.conversion.to_ascii_lowercase() {
            _ if value.is_nan() => "nan".to_string(),
            _ if value.is_infinite() => "inf".to_string(),
            'e' => scientific(size, precision, self.alternate),
            'f' => fixed(size, precision, self.alternate),
            _ => general(size, precision.max(1), self.alternate),
        };
        if self.conversion.is_ascii_uppercase() {
            text.make_ascii_uppercase();
        }
        let negative = value.is_sign_negative() && !value.is_nan();
        self.pad(self.sign(negative), "", &text, self.zero, out);
        Ok(())
    }

    /// Appends sign, prefix and digits, filled up to the width.
    fn pad(&self, sign: &str, prefix: &str, text: &str, zeros: bool, out: &mut String) {
        let used = sign.len() + prefix.len() + text.chars().count();
        let fill = self.width.saturating_sub(used);
        let many = |c: char, n: usize| std::iter::repeat_n(c, n);
        if !self.left && !zeros {
            out.extend(many(' ', fill));
        }
        out.push_str(sign);
        out.push_str(prefix);
        if !self.left && zeros {
            out.extend(many('0', fill));
        }
        out.push_str(text);
        if self.left {
            out.extend(many(' ', fill));
        }
    }
}

/// `%f` of a number that has no sign.
fn fixed(value: f64, precision: usize, alternate: bool) -> String {
    let point = if alternate && precision == 0 { "." } else { "" };
    format!("{value:.precision$}{point}")
}

/// `%e` of a number that has no sign: an exponent has a sign and two digits at least.
fn scientific(value: f64, precision: usize, alternate: bool) -> String {
    let mut text = format!("{value:.precision$e}");
    let split = text.find('e').unwrap_or(text.len());
    let exponent: i32 = text[split..].trim_start_matches('e').parse().unwrap_or(0);
    text.truncate(split);
    if alternate && precision == 0 {
        text.push('.');
    }
    text.push('e');
    text.push(if exponent < 0 { '-' } else { '+' });
    if exponent.abs() < 10 {
        text.push('0');
    }
    text += &exponent.abs().to_string();
    text
}

/// `%g` of a number that has no sign: `digits` digits, without zeros at the end.
fn general(value: f64, digits: usize, alternate: bool) -> String {
    let text = format!("{value:.0$e}", digits - 1);
    let exponent: i32 = text.split_once('e').and_then(|(_, e)| e.parse().ok()).unwrap_or(0);
    let trimmed = |text: &str| match alternate || !text.contains('.') {
        true => text.to_string(),
        false => text.trim_end_matches('0').trim_end_matches('.').to_string(),
    };
    if exponent < -4 || exponent >= digits as i32 {
        let text = scientific(value, digits - 1, alternate);
        let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, ""));
        return format!("{}e{exponent}", trimmed(mantissa));
    }
    trimmed(&fixed(value, (digits as i32 - 1 - exponent) as usize, alternate))
}
