//! What a language must spell for a tape to be printed in it.

use crate::base::dtype::{DType, Kind};
use crate::scalar::tape::Prim;
use std::fmt;

/// A type, constant or primitive that a language cannot express.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsupported {
    /// The language's name.
    pub language: &'static str,
    /// What it cannot express.
    pub what: String,
}

impl fmt::Display for Unsupported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} cannot express {}", self.language, self.what)
    }
}

impl std::error::Error for Unsupported {}

/// An argument of a primitive.
#[derive(Clone, Debug)]
pub struct Arg {
    /// A name or a literal: it binds tighter than any operator and may be repeated.
    pub text: String,
    /// The bits, if it is a constant.
    pub bits: Option<u64>,
}

/// A primitive to be spelt.
#[derive(Clone, Debug)]
pub struct Apply<'a> {
    /// The primitive.
    pub prim: Prim,
    /// Its arguments.
    pub args: &'a [Arg],
    /// The dtype of the first argument (of the second for a selection, whose first is a mask).
    pub from: DType,
    /// The dtype of the result.
    pub to: DType,
}

impl Apply<'_> {
    /// The text of an argument.
    pub fn arg(&self, place: usize) -> &str {
        &self.args[place].text
    }
}

/// Functions that spelt primitives call, each once, in the order in which they were asked for.
#[derive(Clone, Debug, Default)]
pub struct Helpers {
    functions: Vec<(String, String)>,
}

impl Helpers {
    /// Asks for the function `name`; `text` gives its definition.
    pub fn need(&mut self, name: &str, text: impl FnOnce() -> String) {
        if self.functions.iter().all(|(known, _)| known != name) {
            self.functions.push((name.to_owned(), text()));
        }
    }

    /// Adds what another list holds.
    pub fn merge(&mut self, other: Helpers) {
        for (name, text) in other.functions {
            self.need(&name, || text);
        }
    }

    /// The definitions.
    pub fn text(&self) -> String {
        self.functions.iter().map(|(_, text)| text.as_str()).collect()
    }
}

/// A parameter or a field: its name and its type's spelling.
pub type Field<'a> = (&'a str, &'static str);

/// A language for kernels.
///
/// Every node becomes a statement of its own, so that expressions hold names and literals alone.
/// 8- and 16-bit integers may live in a wider type as long as each result is wrapped to its width.
/// A native spelling of a derived function (a language's own `exp`, say) is chosen where the
/// function's body is recorded: dialects see primitives alone.
pub trait Dialect {
    /// The language's name, for messages.
    fn language(&self) -> &'static str;

    /// The type that values of a dtype have in functions.
    fn type_name(&self, dtype: DType) -> Result<&'static str, Unsupported>;

    /// A constant as an expression that binds tighter than any operator.
    fn constant(&self, bits: u64, dtype: DType) -> Result<String, Unsupported>;

    /// A primitive as an expression.
    fn apply(&self, apply: &Apply<'_>, helpers: &mut Helpers) -> Result<String, Unsupported>;

    /// The statement that names a value.
    fn binding(&self, name: &str, ty: &str, value: &str) -> String;

    /// The definition of a function; `body` is its statements, the last of which returns.
    fn function(&self, name: &str, parameters: &[Field<'_>], result: &str, body: &str) -> String;

    /// The definition of a structure, for functions with several results.
    fn structure(&self, name: &str, fields: &[Field<'_>]) -> String;

    /// A value of a structure.
    fn construct(&self, name: &str, values: &[String]) -> String;

    /// What every module begins with.
    fn prelude(&self) -> &'static str;

    /// The error for something that the language lacks.
    fn unsupported(&self, what: impl fmt::Display) -> Unsupported {
        Unsupported { language: self.language(), what: what.to_string() }
    }
}

/// The least and the greatest value of an integer dtype.
pub(super) fn int_limits(dtype: DType) -> (i128, i128) {
    let bits = 8 * dtype.size() as u32;
    match dtype.kind() {
        Kind::Int => (-(1 << (bits - 1)), (1 << (bits - 1)) - 1),
        _ => (0, (1 << bits) - 1),
    }
}
