//! A whole program on a tape, for kernel texts: what one element of each array comes to.

use super::program::{Program, Value};
use crate::base::dtype::{DType, Kind};
use crate::ops::record::{self, Atoms};
use crate::scalar::tape::{NodeId, Prim, Tape};

/// A program as recorded.
#[derive(Debug)]
pub struct Recorded {
    /// The recording.
    pub tape: Tape,
    /// Names and dtypes of its arguments: the atoms of the inputs (`x0`, or `x0_re` and `x0_im`),
    /// then those of the scalars (`s0`...).
    pub arguments: Vec<(String, DType)>,
    /// What is stored.
    pub stores: Vec<Atoms>,
    /// What is reduced.
    pub folds: Vec<Atoms>,
    /// The masks of the checks.
    pub checks: Vec<NodeId>,
}

impl Recorded {
    /// Everything that a function of the tape returns: stores, folds, checks.
    pub fn results(&self) -> Vec<NodeId> {
        let values = self.stores.iter().chain(&self.folds).flatten();
        values.chain(&self.checks).copied().collect()
    }
}

/// The names and dtypes of a value's atoms.
pub fn atoms(name: &str, dtype: DType) -> Vec<(String, DType)> {
    match record::atoms(dtype) {
        (atom, 1) => vec![(name.to_owned(), atom)],
        (atom, _) => vec![(format!("{name}_re"), atom), (format!("{name}_im"), atom)],
    }
}

/// Records a program. With `barriers`, floats that one instruction hands to another pass through
/// [`Prim::Opaque`], for languages whose compilers would compute across instructions otherwise: each
/// instruction rounds. A language that computes as written needs none.
///
/// ```
/// use arrayon::kernel::program::{Inst, Program, Value};
/// use arrayon::{DType, Op, kernel::record::record};
/// let program = Program {
///     inputs: vec![DType::C64],
///     insts: vec![Inst { op: Op::Negative, dtype: DType::C64, out: DType::C64, args: [Value::Input(0)].into_iter().collect() }],
///     stores: vec![Value::Inst(0)],
///     ..Program::default()
/// };
/// let recorded = record(&program, true);
/// assert_eq!(recorded.arguments[1], ("x0_im".to_owned(), DType::F32));
/// assert_eq!(recorded.results().len(), 2);
/// ```
pub fn record(program: &Program, barriers: bool) -> Recorded {
    let tape = Tape::new();
    let mut arguments = Vec::new();
    let mut declare = |name: String, dtype: DType| {
        let value = record::input(&tape, arguments.len() as u32, dtype);
        arguments.extend(atoms(&name, dtype));
        value
    };
    let named = |letter: &'static str| move |(i, &dtype): (usize, &DType)| (format!("{letter}{i}"), dtype);
    let inputs: Vec<Atoms> =
        program.inputs.iter().enumerate().map(named("x")).map(|(n, d)| declare(n, d)).collect();
    let scalars: Vec<Atoms> =
        program.scalars.iter().enumerate().map(named("s")).map(|(n, d)| declare(n, d)).collect();
    let mut insts: Vec<Atoms> = Vec::new();
    let float = |f: &dyn Fn(NodeId, DType) -> NodeId, value: &Atoms| -> Atoms {
        let of = |&atom: &NodeId| match tape.dtype(atom) {
            dtype if dtype.kind() == Kind::Float => f(atom, dtype),
            _ => atom,
        };
        value.iter().map(of).collect()
    };
    let hidden = |value: &Atoms| float(&|x, dtype| tape.apply(Prim::Opaque, &[x], dtype), value);
    // As well hidden, but not the same node.
    let again = |value: &Atoms| {
        let negative = |x, dtype| tape.apply(Prim::Neg, &[x], dtype);
        let hide = |x, dtype| negative(tape.apply(Prim::Opaque, &[negative(x, dtype)], dtype), dtype);
        float(&hide, value)
    };
    for inst in &program.insts {
        let mut args: Vec<Atoms> = Vec::new();
        for (k, &arg) in inst.args.iter().enumerate() {
            let known = get(&inputs, &scalars, &insts, arg);
            args.push(match arg {
                _ if !barriers => known.clone(),
                // Of a value and itself: `x - x` is not 0 where x is infinite.
                _ if inst.args[..k].contains(&arg) => again(known),
                Value::Inst(_) => hidden(known),
                _ => known.clone(),
            });
        }
        let places: Vec<&[NodeId]> = args.iter().map(|atoms| &atoms[..]).collect();
        let value = record::record(inst.op, inst.dtype, inst.out, &tape, &places);
        insts.push(value.unwrap_or_else(|| panic!("{} has no body for {}", inst.op.name(), inst.dtype)));
    }
    let value = |v: Value| get(&inputs, &scalars, &insts, v).clone();
    let stores = program.stores.iter().map(|&v| value(v)).collect();
    let folded = |v: Value| match v {
        Value::Inst(_) if barriers => hidden(&value(v)),
        _ => value(v),
    };
    let folds = program.folds.iter().map(|f| folded(f.value)).collect();
    let checks = program.checks.iter().map(|c| value(c.mask)[0]).collect();
    Recorded { stores, folds, checks, arguments, tape }
}

/// The atoms of a value.
fn get<'a>(inputs: &'a [Atoms], scalars: &'a [Atoms], insts: &'a [Atoms], value: Value) -> &'a Atoms {
    match value {
        Value::Input(i) => &inputs[usize::from(i)],
        Value::Scalar(i) => &scalars[usize::from(i)],
        Value::Inst(i) => &insts[usize::from(i)],
    }
}
