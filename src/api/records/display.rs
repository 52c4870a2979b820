//! Printing, exactly as NumPy prints structured arrays.

use super::strings::repr_of;
use super::{Record, Records};
use crate::api::display;
use crate::base::dtype::{DType, Kind};
use crate::base::element::Scalar;
use crate::base::print::{PrintOptions, Style, format_items, format_numbers, format_scalar};
use crate::base::record::{Field, FieldKind};
use std::fmt;

impl Records {
    fn text(&self, style: Style) -> String {
        let options = display::options();
        if style == Style::Str && self.shape().is_empty() {
            return self.tuples(&[vec![]], &options, true).concat();
        }
        let mut texts = |indices: &[Vec<usize>]| self.tuples(indices, &options, false);
        format_items(self.shape(), &self.dtype.to_string(), &mut texts, &options, style)
    }

    /// The texts of some records. Those of an array have numbers lined up field by field, a single one
    /// has the digits that tell its floats from others.
    fn tuples(&self, indices: &[Vec<usize>], options: &PrintOptions, single: bool) -> Vec<String> {
        let mut columns = Vec::new();
        for field in self.dtype.fields() {
            let rows = indices.iter().map(|index| {
                let start = self.layout.position(index) * self.itemsize() + field.offset;
                &self.memory.bytes()[start..start + field.size()]
            });
            let words = match field.kind {
                FieldKind::Number(dtype) => {
                    let values: Vec<Scalar> = rows
                        .flat_map(|row| row.chunks_exact(dtype.size()))
                        .map(|bytes| Scalar::from_bytes(dtype, bytes))
                        .collect();
                    let alone = self.shape().is_empty() && field.shape.ndim() == 0;
                    numbers(&values, dtype, alone, options, single)
                }
                kind => rows
                    .flat_map(|row| match kind.size() {
                        0 => vec![repr_of(kind, &[]); field.shape.size()],
                        size => row.chunks_exact(size).map(|bytes| repr_of(kind, bytes)).collect(),
                    })
                    .collect(),
            };
            columns.push(words.into_iter());
        }
        let tuple = |_: &Vec<usize>| {
            let fields = self.dtype.fields().iter().zip(&mut columns);
            let words: Vec<String> =
                fields.map(|(field, words)| nested(field, &field.shape, words, options)).collect();
            match &words[..] {
                [only] => format!("({only},)"),
                _ => format!("({})", words.join(", ")),
            }
        };
        indices.iter().map(tuple).collect()
    }
}

fn numbers(
    values: &[Scalar],
    dtype: DType,
    alone: bool,
    options: &PrintOptions,
    single: bool,
) -> Vec<String> {
    match dtype.kind() {
        Kind::Float if single => values.iter().map(|&v| format_scalar(v)).collect(),
        _ => format_numbers(values, dtype, alone, options),
    }
}

/// The texts of a field's elements in one record: in brackets if it is a subarray, summarised if that
/// is large.
fn nested(
    field: &Field,
    shape: &[usize],
    words: &mut std::vec::IntoIter<String>,
    options: &PrintOptions,
) -> String {
    let Some((&len, inner)) = shape.split_first() else { return words.next().unwrap_or_default() };
    let mut items: Vec<String> = (0..len).map(|_| nested(field, inner, words, options)).collect();
    let edge = options.edgeitems;
    if field.shape.size() > options.threshold && len > 2 * edge {
        items.splice(edge..len - edge, ["...".to_string()]);
    }
    format!("[{}]", items.join(", "))
}

/// As NumPy's `str`.
impl fmt::Display for Records {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(Style::Str))
    }
}

/// As NumPy's `repr`.
impl fmt::Debug for Records {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(Style::Repr))
    }
}

/// As NumPy's `str`.
impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// As NumPy's `repr`.
impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "np.void({}, dtype={})", self.0, self.0.dtype)
    }
}
