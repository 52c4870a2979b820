//! What is written into a field.

use super::Strings;
use crate::api::array::Array;
use crate::base::element::Element;

/// The values of a field: an array of numbers or of strings, made of either, of Rust's strings, or of a
/// single value.
#[derive(Clone, Debug)]
pub enum Column {
    /// Numbers.
    Numbers(Array),
    /// Strings.
    Strings(Strings),
}

impl From<Array> for Column {
    fn from(array: Array) -> Column {
        Column::Numbers(array)
    }
}

impl From<&Array> for Column {
    fn from(array: &Array) -> Column {
        Column::Numbers(array.clone())
    }
}

impl<T: Element> From<T> for Column {
    #[track_caller]
    fn from(value: T) -> Column {
        Column::Numbers(Array::scalar(value.to_scalar()))
    }
}

impl From<Strings> for Column {
    fn from(strings: Strings) -> Column {
        Column::Strings(strings)
    }
}

impl From<&Strings> for Column {
    fn from(strings: &Strings) -> Column {
        Column::Strings(strings.clone())
    }
}

impl From<&str> for Column {
    fn from(text: &str) -> Column {
        Column::Strings(text.into())
    }
}

impl<const N: usize> From<[&str; N]> for Column {
    fn from(texts: [&str; N]) -> Column {
        Column::Strings(texts.into())
    }
}

impl From<&[&str]> for Column {
    fn from(texts: &[&str]) -> Column {
        Column::Strings(texts.into())
    }
}

impl From<Vec<String>> for Column {
    fn from(texts: Vec<String>) -> Column {
        Column::Strings(texts.into())
    }
}
