//! From tapes to functions: one statement a node, in the tape's order.

use super::dialect::{Apply, Arg, Dialect, Field, Helpers, Unsupported};
use crate::base::dtype::DType;
use crate::scalar::tape::{Node, NodeId, Prim, Tape};

/// A function's text and the helpers that it calls.
#[derive(Clone, Debug)]
pub struct Function {
    /// The definition, with that of its result's structure where there are several results.
    pub text: String,
    /// What it calls.
    pub helpers: Helpers,
}

/// Prints what a tape holds as a function of `inputs`, the names and dtypes of its arguments.
///
/// One result is returned as it is; several are returned as a structure `NAME_result` with fields
/// `r0`, `r1`... Only nodes that a result needs are printed, under the names `t0`, `t1`..., which
/// inputs must not have; neither may they have the name of something in the dialect's prelude. The text depends on nothing but the arguments.
///
/// ```
/// use arrayon::DType;
/// use arrayon::kernel::{function, wgsl::Wgsl};
/// use arrayon::scalar::{num::Real, tape::Tape};
/// let tape = Tape::new();
/// let x = tape.input::<f32>(0);
/// let f = function(&Wgsl::ALL, "root", &tape, &[("x", DType::F32)], &[x.sqrt().id()])?;
/// assert_eq!(f.text, "fn root(x: f32) -> f32 {\n    let t0 = sqrt(x);\n    return t0;\n}\n");
/// # Ok::<(), arrayon::kernel::dialect::Unsupported>(())
/// ```
pub fn function<D: Dialect>(
    dialect: &D,
    name: &str,
    tape: &Tape,
    inputs: &[(&str, DType)],
    results: &[NodeId],
) -> Result<Function, Unsupported> {
    let mut helpers = Helpers::default();
    let (mut body, values) = statements(dialect, tape, inputs, results, &mut helpers)?;
    let mut parameters = Vec::new();
    for &(name, dtype) in inputs {
        parameters.push((name, dialect.type_name(dtype)?));
    }
    let mut text = String::new();
    let returned = match (results, values.as_slice()) {
        ([only], [value]) => {
            body += &format!("    return {value};\n");
            dialect.type_name(tape.dtype(*only))?.to_owned()
        }
        _ => {
            let structure = format!("{name}_result");
            let names: Vec<String> = (0..results.len()).map(|i| format!("r{i}")).collect();
            let mut fields: Vec<Field<'_>> = Vec::new();
            for (name, &result) in names.iter().zip(results) {
                fields.push((name, dialect.type_name(tape.dtype(result))?));
            }
            text += &dialect.structure(&structure, &fields);
            let value = dialect.construct(&structure, &values);
            body += &format!("    return {value};\n");
            structure
        }
    };
    text += &dialect.function(name, &parameters, &returned, &body);
    Ok(Function { text, helpers })
}

/// Prints the statements that compute `results` from `inputs` and gives the expressions of the
/// results: what [`function()`] puts in a function, for code that is written into a larger one.
pub fn statements<D: Dialect>(
    dialect: &D,
    tape: &Tape,
    inputs: &[(&str, DType)],
    results: &[NodeId],
    helpers: &mut Helpers,
) -> Result<(String, Vec<String>), Unsupported> {
    let live = tape.live(results);
    let mut texts = vec![String::new(); live.len()];
    let mut body = String::new();
    let mut named = 0;
    for (id, node) in tape.nodes() {
        if !live[id.index()] {
            continue;
        }
        texts[id.index()] = match node {
            Node::Input { index, dtype } => {
                let (name, declared) = inputs[index as usize];
                assert_eq!(declared, dtype, "dtype of input {name}");
                name.to_owned()
            }
            Node::Const { bits, dtype } => dialect.constant(bits, dtype)?,
            Node::Apply { prim, dtype, .. } => {
                let args: Vec<Arg> = (node.args().iter())
                    .map(|&arg| Arg { text: texts[arg.index()].clone(), bits: tape.constant_bits(arg) })
                    .collect();
                let typed = node.args()[usize::from(prim == Prim::Select)];
                let apply = Apply { prim, args: &args, from: tape.dtype(typed), to: dtype };
                let value = dialect.apply(&apply, helpers)?;
                let name = format!("t{named}");
                named += 1;
                body += "    ";
                body += &dialect.binding(&name, dialect.type_name(dtype)?, &value);
                body += "\n";
                name
            }
        };
    }
    let values = results.iter().map(|r| texts[r.index()].clone()).collect();
    Ok((body, values))
}

/// A module under construction: functions, and before them the helpers they call.
#[derive(Debug)]
pub struct Module<'d, D> {
    dialect: &'d D,
    helpers: Helpers,
    text: String,
}

impl<'d, D: Dialect> Module<'d, D> {
    /// An empty module.
    pub fn new(dialect: &'d D) -> Self {
        Module { dialect, helpers: Helpers::default(), text: String::new() }
    }

    /// Adds a function, as [`function()`] prints it; nothing is added if it cannot be expressed.
    pub fn function(
        &mut self,
        name: &str,
        tape: &Tape,
        inputs: &[(&str, DType)],
        results: &[NodeId],
    ) -> Result<(), Unsupported> {
        let function = function(self.dialect, name, tape, inputs, results)?;
        self.helpers.merge(function.helpers);
        self.push(&function.text);
        Ok(())
    }

    /// Adds text: bindings, an entry point.
    pub fn push(&mut self, text: &str) {
        self.text += "\n";
        self.text += text;
    }

    /// The module's text.
    pub fn finish(self) -> String {
        let prelude = self.dialect.prelude();
        let helpers = self.helpers.text();
        let gap = if helpers.is_empty() { "" } else { "\n" };
        let text = format!("{prelude}{gap}{helpers}{}", self.text);
        text.trim_start().to_owned()
    }
}
