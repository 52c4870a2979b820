//! Arrays and scalars as text, to the letter as NumPy prints them.
//!
//! This module knows shapes and values only; whoever owns the elements hands them out one by one,
//! and of a summarised array only those that are shown are asked for.

mod digits;
mod real;

use super::dtype::{DType, Kind};
use super::element::{Scalar, Weak};
use real::RealLayout;

/// How many digits a float gets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FloatMode {
    /// Always `precision` digits after the point.
    Fixed,
    /// As many digits as tell the number from its neighbours, whatever `precision` says.
    Unique,
    /// As many as `Unique`, but at most `precision`.
    #[default]
    MaxPrec,
    /// As `MaxPrec`, but as many for each number as the one that needs most.
    MaxPrecEqual,
}

/// What stands before a number that is not negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sign {
    /// Nothing: only negative numbers have a sign.
    #[default]
    Minus,
    /// A plus sign.
    Plus,
    /// A space.
    Space,
}

/// Which of the two texts of an array is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// For reading: `[1. 2.]`.
    Str,
    /// As source: `array([1., 2.])`.
    Repr,
}

/// Options of printing, named and preset as NumPy's.
///
/// ```
/// use arrayon::base::print::PrintOptions;
/// let options = PrintOptions { precision: 3, ..PrintOptions::default() };
/// assert_eq!(options.linewidth, 75);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PrintOptions {
    /// Digits after the point of a float; 8.
    pub precision: usize,
    /// Arrays of more elements than this are summarised; 1000.
    pub threshold: usize,
    /// Elements shown at each end of an axis of a summarised array; 3.
    pub edgeitems: usize,
    /// Characters of a line; 75.
    pub linewidth: usize,
    /// Whether small floats and great ratios leave positional notation in place; no.
    pub suppress: bool,
    /// How many digits a float gets; [`FloatMode::MaxPrec`].
    pub floatmode: FloatMode,
    /// What stands before a number that is not negative; nothing.
    pub sign: Sign,
    /// Text of a float that is not a number; `nan`.
    pub nanstr: String,
    /// Text of infinity; `inf`.
    pub infstr: String,
}

impl Default for PrintOptions {
    fn default() -> PrintOptions {
        PrintOptions {
            precision: 8,
            threshold: 1000,
            edgeitems: 3,
            linewidth: 75,
            suppress: false,
            floatmode: FloatMode::default(),
            sign: Sign::default(),
            nanstr: "nan".to_string(),
            infstr: "inf".to_string(),
        }
    }
}

/// The text of one value, as `str` of a NumPy scalar: all digits that it needs.
///
/// ```
/// use arrayon::base::print::format_scalar;
/// assert_eq!(format_scalar(0.1_f64.into()), "0.1");
/// assert_eq!(format_scalar(0.1_f32.into()), "0.1");
/// assert_eq!(format_scalar(1e16_f64.into()), "1e+16");
/// ```
pub fn format_scalar(value: Scalar) -> String {
    let dtype = value.dtype();
    match value.to_weak() {
        Weak::Bool(v) => truth(v).to_string(),
        Weak::Int(v) => v.to_string(),
        Weak::Float(v) => real::scalar(v, dtype, true),
        Weak::Complex(v) => {
            let imaginary = real::scalar(v.im, dtype, false);
            if v.re == 0.0 && v.re.is_sign_positive() {
                return imaginary + "j";
            }
            let sign = if imaginary.starts_with('-') { "" } else { "+" };
            format!("({}{sign}{imaginary}j)", real::scalar(v.re, dtype, false))
        }
    }
}

/// The text of an array of `shape` and `dtype` whose element at an index is `at(index)`.
///
/// Of a summarised array only the elements that are shown are asked for, each once, in row-major
/// order; they also decide the common width.
///
/// ```
/// use arrayon::DType;
/// use arrayon::base::print::{PrintOptions, Style, format_array};
/// let mut at = |index: &[usize]| (index[0] as f64 / 4.0).into();
/// let options = PrintOptions::default();
/// let text = format_array(&[3], DType::F64, &mut at, &options, Style::Repr);
/// assert_eq!(text, "array([0.  , 0.25, 0.5 ])");
/// ```
pub fn format_array(
    shape: &[usize],
    dtype: DType,
    at: &mut dyn FnMut(&[usize]) -> Scalar,
    options: &PrintOptions,
    style: Style,
) -> String {
    if style == Style::Str && shape.is_empty() {
        return format_scalar(at(&[]));
    }
    let body = body(shape, options, style, |axes| {
        let mut values = Vec::new();
        collect(axes, &mut Vec::new(), &mut |index| values.push(at(index)));
        format_numbers(&values, dtype, shape.is_empty(), options)
    });
    let implied = matches!(dtype, DType::Bool | DType::I64 | DType::F64 | DType::C128);
    let dtype = (!implied || shape.contains(&0)).then(|| dtype.to_string());
    match style {
        Style::Str => body,
        Style::Repr => repr(&body, shape, dtype, options),
    }
}

/// The text of an array whose elements have texts of their own: `texts` is asked once, for those of
/// all the elements that are shown, by their indices in row-major order.
pub fn format_items(
    shape: &[usize],
    dtype: &str,
    texts: &mut dyn FnMut(&[Vec<usize>]) -> Vec<String>,
    options: &PrintOptions,
    style: Style,
) -> String {
    let body = body(shape, options, style, |axes| {
        let mut indices = Vec::new();
        collect(axes, &mut Vec::new(), &mut |index| indices.push(index.to_vec()));
        texts(&indices)
    });
    match style {
        Style::Str => body,
        Style::Repr => repr(&body, shape, Some(dtype.to_string()), options),
    }
}

/// The elements that are shown, in brackets; `words` has their texts.
fn body(
    shape: &[usize],
    options: &PrintOptions,
    style: Style,
    words: impl FnOnce(&[Axis]) -> Vec<String>,
) -> String {
    if shape.contains(&0) {
        return "[]".to_string();
    }
    let summarised = size(shape) > options.threshold;
    let axes = shape.iter().map(|&len| Axis::new(len, summarised, options.edgeitems)).collect::<Vec<_>>();
    Layout::new(&axes, style, options).text(words(&axes))
}

fn size(shape: &[usize]) -> usize {
    shape.iter().fold(1_usize, |n, &len| n.saturating_mul(len))
}

/// Wraps the text of the elements in `array(...)`, with whatever the elements do not tell.
fn repr(body: &str, shape: &[usize], dtype: Option<String>, options: &PrintOptions) -> String {
    let mut extras = Vec::new();
    if size(shape) > options.threshold || (shape.contains(&0) && shape != [0]) {
        extras.push(format!("shape={}", tuple(shape)));
    }
    extras.extend(dtype.map(|dtype| format!("dtype={dtype}")));
    if extras.is_empty() {
        return format!("{OPENING}{body})");
    }
    let text = format!("{OPENING}{body},");
    let extras = extras.join(", ") + ")";
    let last_line = width(text.rsplit('\n').next().unwrap_or(&text));
    let spacer = if last_line + width(&extras) + 1 > options.linewidth {
        format!("\n{:1$}", "", OPENING.len())
    } else {
        " ".to_string()
    };
    text + &spacer + &extras
}

/// What `repr` puts before the elements.
const OPENING: &str = "array(";

/// A shape as a Python tuple.
pub(super) fn tuple(shape: &[usize]) -> String {
    let items: Vec<_> = shape.iter().map(usize::to_string).collect();
    match items.as_slice() {
        [only] => format!("({only},)"),
        _ => format!("({})", items.join(", ")),
    }
}

fn truth(value: bool) -> &'static str {
    if value { "True" } else { "False" }
}

fn width(text: &str) -> usize {
    text.chars().count()
}

/// The indices of an axis that are shown: all, or some at each end.
#[derive(Clone, Copy)]
struct Axis {
    len: usize,
    leading: usize,
    trailing: usize,
}

impl Axis {
    fn new(len: usize, summarised: bool, edge: usize) -> Axis {
        let (leading, trailing) = if summarised && edge.saturating_mul(2) < len {
            // Without edge items NumPy still shows the last one.
            (edge, edge.max(1))
        } else {
            (0, len)
        };
        Axis { len, leading, trailing }
    }

    fn is_summarised(&self) -> bool {
        self.trailing < self.len
    }

    fn shown(&self) -> impl Iterator<Item = usize> + use<> {
        (0..self.leading).chain(self.len - self.trailing..self.len)
    }
}

/// Visits the shown elements in row-major order.
fn collect(axes: &[Axis], index: &mut Vec<usize>, visit: &mut dyn FnMut(&[usize])) {
    let Some(axis) = axes.get(index.len()) else {
        visit(index);
        return;
    };
    for i in axis.shown() {
        index.push(i);
        collect(axes, index, visit);
        index.pop();
    }
}

/// The text of each of some numbers of a dtype, in the layout common to all; `alone` says that they
/// are one, which is not part of an array.
pub fn format_numbers(values: &[Scalar], dtype: DType, alone: bool, options: &PrintOptions) -> Vec<String> {
    let weak = || values.iter().map(Scalar::to_weak);
    match dtype.kind() {
        Kind::Bool => {
            let width = if alone { 0 } else { 5 };
            weak().map(|v| format!("{:>width$}", truth(v == Weak::Bool(true)))).collect()
        }
        Kind::Int | Kind::UInt => {
            let integer = |v| if let Weak::Int(i) = v { i } else { 0 };
            integers(&weak().map(integer).collect::<Vec<_>>(), options.sign)
        }
        Kind::Float => {
            let real = |v| if let Weak::Float(x) = v { x } else { 0.0 };
            let values: Vec<f64> = weak().map(real).collect();
            let layout = RealLayout::new(&values, dtype, options.sign, options);
            values.iter().map(|&v| layout.format(v)).collect()
        }
        Kind::Complex => {
            let parts = |v| {
                if let Weak::Complex(z) = v { (z.re, z.im) } else { (0.0, 0.0) }
            };
            let (re, im): (Vec<f64>, Vec<f64>) = weak().map(parts).unzip();
            let left = RealLayout::new(&re, dtype, options.sign, options);
            let right = RealLayout::new(&im, dtype, Sign::Plus, options);
            re.iter()
                .zip(&im)
                .map(|(&re, &im)| {
                    // The unit comes before the padding.
                    let mut text = left.format(re) + &right.format(im);
                    text.insert(text.trim_end().len(), 'j');
                    text
                })
                .collect()
        }
    }
}

fn integers(values: &[i128], sign: Sign) -> Vec<String> {
    let least = values.iter().copied().min().unwrap_or(0);
    let greatest = values.iter().copied().max().unwrap_or(0);
    // A negative number already keeps the column of signs free.
    let sign = if sign == Sign::Space && least < 0 { Sign::Minus } else { sign };
    let signed = usize::from(greatest >= 0 && sign != Sign::Minus);
    let width = (greatest.to_string().len() + signed).max(least.to_string().len());
    let prefix = |v: i128| match sign {
        Sign::Plus if v >= 0 => "+",
        Sign::Space if v >= 0 => " ",
        _ => "",
    };
    values.iter().map(|&v| format!("{:>width$}", format!("{}{v}", prefix(v)))).collect()
}

/// Brackets, separators and line breaks.
struct Layout<'a> {
    axes: &'a [Axis],
    separator: &'static str,
    /// Column of the first bracket, plus one.
    indent: usize,
    linewidth: usize,
}

impl<'a> Layout<'a> {
    fn new(axes: &'a [Axis], style: Style, options: &PrintOptions) -> Layout<'a> {
        let (separator, prefix, suffix) = match style {
            Style::Str => (" ", 0, 0),
            Style::Repr => (", ", OPENING.len(), 1),
        };
        Layout { axes, separator, indent: prefix + 1, linewidth: options.linewidth.saturating_sub(suffix) }
    }

    fn text(&self, words: Vec<String>) -> String {
        let mut words = words.into_iter();
        match self.axes {
            [] => words.next().unwrap_or_default(),
            _ => self.nested(0, &mut words),
        }
    }

    /// The text from axis `depth` on, without the indentation of its first line.
    fn nested(&self, depth: usize, words: &mut std::vec::IntoIter<String>) -> String {
        let below = self.axes.len() - depth - 1;
        if below == 0 {
            return self.row(depth, words);
        }
        let axis = self.axes[depth];
        let mut items = Vec::new();
        for i in 0..axis.leading + axis.trailing {
            if i == axis.leading && axis.is_summarised() {
                items.push("...".to_string());
            }
            items.push(self.nested(depth + 1, words));
        }
        let indent = self.indent + depth;
        let comma = self.separator.trim_end();
        let newlines = "\n".repeat(below);
        let joint = format!("{comma}{newlines}{:indent$}", "");
        format!("[{}]", items.join(&joint))
    }

    /// One row, broken into lines where it is too long.
    fn row(&self, depth: usize, words: &mut std::vec::IntoIter<String>) -> String {
        let axis = self.axes[depth];
        // Each closing bracket to come, and one more character for the separator, needs room.
        let limit = self.linewidth.saturating_sub(depth + 1);
        let indent = self.indent + depth;
        let mut text = String::new();
        let (mut line, mut used) = (String::new(), indent);
        let mut add = |word: &str, last: bool| {
            let length = width(word);
            // Breaking an empty line would not help.
            if used + length > limit && used > indent {
                text += line.trim_end();
                text += &format!("\n{:indent$}", "");
                line.clear();
                used = indent;
            }
            line += word;
            used += length;
            if !last {
                line += self.separator;
                used += self.separator.len();
            }
            if last {
                text += &line;
            }
        };
        let shown = axis.leading + axis.trailing;
        for i in 0..shown {
            if i == axis.leading && axis.is_summarised() {
                add("...", false);
            }
            let word = words.next().unwrap_or_default();
            add(&word, i + 1 == shown);
        }
        format!("[{text}]")
    }
}
