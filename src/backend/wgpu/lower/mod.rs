//! From a fused program to work on buffers.
//!
//! A [`Lowered`] program makes the dispatches of a launch. Their texts depend on the program and on
//! how arrays lie (their classes), never on extents, steps, offsets or scalars, which are words of
//! the parameters; so that they are few, and kept. What is the same in all of them stands in
//! `shaders/*.wgsl`; how arrays are reached and what is computed is written into those.

mod access;
mod element;
mod leaf;
mod map;
mod matmul;
mod merge;
mod params;
mod reduce;
mod scatter;
mod states;
mod windows;

use super::dispatch::{Memory, Target, Work};
use crate::base::dtype::DType;
use crate::base::element::Scalar;
use crate::kernel::dialect::{Dialect, Unsupported};
use crate::kernel::emit::Module;
use crate::kernel::program::{Nest, Program};
use crate::kernel::record::{Recorded, record};
use crate::kernel::wgsl::Wgsl;
use access::line;
use map::Map;
pub use matmul::Products;
use reduce::Reduce;
use std::collections::HashMap;
use std::hash::Hash;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

/// Statements from which on the function of an element is long: four copies of it take compilers
/// several times as long.
const LONG: usize = 150;

/// A launch, without its buffers: see [`Launch`](crate::device::backend::Launch).
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// Number of iterations.
    pub len: usize,
    /// Of each input the first element, and the bytes of its buffer, a multiple of 64.
    pub inputs: &'a [(usize, u64)],
    /// The same of each output.
    pub outputs: &'a [(usize, u64)],
    /// Scalar arguments.
    pub scalars: &'a [Scalar],
}

/// A program for its nest and an adapter.
#[derive(Debug)]
pub struct Lowered {
    program: Program,
    nest: Nest,
    target: Target,
    /// The text of the function of an element, and of the helpers that it needs.
    recorded: Body,
    form: Form,
    texts: Texts<Key>,
}

/// Texts by what decides them, made when they are first asked for.
#[derive(Debug)]
struct Texts<K>(Mutex<HashMap<K, Arc<str>>>);

impl<K> Default for Texts<K> {
    fn default() -> Self {
        Texts(Mutex::default())
    }
}

impl<K: Eq + Hash> Texts<K> {
    fn get(
        &self,
        key: K,
        make: impl FnOnce() -> Result<Arc<str>, Unsupported>,
    ) -> Result<Arc<str>, Unsupported> {
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(text) = known().get(&key) {
            return Ok(Arc::clone(text));
        }
        // Not under the lock; of threads that make it at once the first one's is kept.
        let text = make()?;
        Ok(Arc::clone(known().entry(key).or_insert(text)))
    }
}

#[derive(Debug)]
enum Form {
    Map(Map),
    Reduce(Reduce),
}

/// What decides a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Key {
    Map(map::Key),
    Leaf(leaf::LeafKey),
    Merge(merge::MergeKey),
}

/// How many results the function of an element has of each sort, each an atom.
#[derive(Debug)]
struct Body {
    stores: Vec<usize>,
    folds: Vec<usize>,
    checks: usize,
    /// The dtype of the first, and the statements of the function.
    first: DType,
    statements: usize,
}

impl Body {
    fn new(recorded: &Recorded) -> Body {
        let results = recorded.results();
        let counts = |values: &[crate::ops::record::Atoms]| values.iter().map(|v| v.len()).collect();
        Body {
            stores: counts(&recorded.stores),
            folds: counts(&recorded.folds),
            checks: recorded.checks.len(),
            first: recorded.tape.dtype(results[0]),
            statements: recorded.tape.live(&results).iter().filter(|&&live| live).count(),
        }
    }

    fn len(&self) -> usize {
        self.stores.iter().chain(&self.folds).sum::<usize>() + self.checks
    }
}

impl Lowered {
    /// Prepares a program for an adapter.
    ///
    /// # Errors
    /// A type that the adapter lacks, or more arrays than it binds.
    pub fn new(program: &Program, nest: &Nest, target: &Target) -> Result<Lowered, Unsupported> {
        let recorded = Body::new(&record(program, true));
        let mut lowered = Lowered {
            program: program.clone(),
            nest: nest.clone(),
            target: target.clone(),
            recorded,
            form: Form::Map(Map::default()),
            texts: Texts::default(),
        };
        // Says now what is not to be had.
        lowered.functions(&mut Module::new(&target.dialect))?;
        let stores = program.stores.iter().map(|&v| program.dtype(v));
        for dtype in program.inputs.iter().copied().chain(stores) {
            element::single(&target.dialect, dtype)?;
        }
        // Parameters, arrays, status; of reductions lanes and partial states in place of results.
        let results = if program.folds.is_empty() { 0 } else { program.folds.len().max(2) };
        let checked = usize::from(!program.checks.is_empty());
        let bindings = 1 + program.inputs.len() + program.stores.len() + results + checked;
        if bindings > target.max_bindings {
            return Err(target.dialect.unsupported(format_args!("{bindings} bindings on this adapter")));
        }
        lowered.form = match program.folds.as_slice() {
            [] => Form::Map(Map::new(&lowered)),
            _ => Form::Reduce(Reduce::new(&lowered)),
        };
        Ok(lowered)
    }

    /// The dispatches of a launch.
    ///
    /// # Errors
    /// An array that bindings of the adapter's size cannot be laid over; checks of more elements than
    /// there are 32-bit positions.
    pub fn work(&self, place: &Place<'_>) -> Result<Work, Unsupported> {
        if !self.program.checks.is_empty() && place.len >= u32::MAX as usize {
            let what = format_args!("checks of {} elements", place.len);
            return Err(self.target.dialect.unsupported(what));
        }
        match &self.form {
            Form::Map(map) => map.work(self, place),
            Form::Reduce(reduce) => reduce.work(self, place),
        }
    }

    /// An array: inputs, then outputs.
    fn array(&self, place: &Place<'_>, i: usize) -> (Memory, (usize, u64), DType) {
        match i.checked_sub(self.program.inputs.len()) {
            None => (Memory::Input(i), place.inputs[i], self.program.inputs[i]),
            Some(o) => {
                let dtype = self.program.outputs().nth(o).expect("as many outputs as the program has");
                (Memory::Output(o), place.outputs[o], dtype)
            }
        }
    }

    fn too_large(&self) -> Unsupported {
        let limit = self.target.max_binding;
        self.target.dialect.unsupported(format_args!("these arrays in bindings of {limit} bytes"))
    }

    fn status_bytes(&self) -> u64 {
        4 * self.program.checks.len() as u64
    }

    /// Adds the function `body` of an element and the conversions of its arguments and results.
    fn functions(&self, module: &mut Module<'_, Wgsl>) -> Result<(), Unsupported> {
        let written = self.program.outputs();
        for (dtypes, read) in [(self.program.inputs.clone(), true), (written.collect(), false)] {
            let mut dtypes: Vec<DType> = dtypes;
            dtypes.sort();
            dtypes.dedup();
            for dtype in dtypes {
                element::conversions(module, dtype, read)?;
            }
        }
        let recorded = record(&self.program, true);
        let arguments: Vec<(&str, DType)> =
            recorded.arguments.iter().map(|(name, dtype)| (name.as_str(), *dtype)).collect();
        module.function("body", &recorded.tape, &arguments, &recorded.results())
    }

    /// The statement that names what `body` gives for raw elements of the inputs.
    fn call(&self, text: &mut String, depth: usize, name: &str, raw: &[String]) {
        let inputs = self.program.inputs.iter().zip(raw);
        let mut arguments: Vec<String> = inputs.flat_map(|(&d, raw)| element::decode(d, raw)).collect();
        for (i, &dtype) in self.program.scalars.iter().enumerate() {
            let atoms = crate::kernel::record::atoms(&format!("s{i}"), dtype);
            arguments.extend(atoms.into_iter().map(|(name, _)| name));
        }
        line(text, depth, &format!("let {name} = body({});", arguments.join(", ")));
    }

    /// Whether `body` is long.
    fn is_long(&self) -> bool {
        self.recorded.statements > LONG
    }

    /// The type of what `body` gives.
    fn result_type(&self) -> Result<&'static str, Unsupported> {
        match self.recorded.len() {
            1 => self.target.dialect.type_name(self.recorded.first),
            _ => Ok("body_result"),
        }
    }

    /// A result of `body` by its number.
    fn result(&self, name: &str, result: usize) -> String {
        field(name, result, self.recorded.len())
    }

    /// The atoms of a store.
    fn store_results(&self, name: &str, store: usize) -> Vec<String> {
        let first = self.recorded.stores[..store].iter().sum();
        self.results(name, first..first + self.recorded.stores[store])
    }

    /// The atoms of a fold's value.
    fn fold_results(&self, name: &str, fold: usize) -> Vec<String> {
        let stores: usize = self.recorded.stores.iter().sum();
        let first = stores + self.recorded.folds[..fold].iter().sum::<usize>();
        self.results(name, first..first + self.recorded.folds[fold])
    }

    fn results(&self, name: &str, range: Range<usize>) -> Vec<String> {
        range.map(|i| self.result(name, i)).collect()
    }

    /// The results that are masks of checks.
    fn check_results(&self) -> Range<usize> {
        let all = self.recorded.len();
        all - self.recorded.checks..all
    }
}

/// Result `i` of `count` of a function whose value has this name: see
/// [`function`](crate::kernel::function).
fn field(name: &str, i: usize, count: usize) -> String {
    if count == 1 { name.to_owned() } else { format!("{name}.r{i}") }
}

/// A skeleton with its places filled.
fn fill(skeleton: &str, places: &[(&str, &str)]) -> String {
    let mut text = String::new();
    for line in skeleton.lines() {
        let place = line.trim().strip_prefix("{{").and_then(|rest| rest.strip_suffix("}}"));
        match place {
            Some(name) => {
                let filling = places.iter().find(|(known, _)| *known == name);
                text += filling.expect("every place of a skeleton is filled").1;
            }
            None => {
                let inline = |line: String, (name, filling): &(&str, &str)| {
                    line.replace(&format!("{{{{{name}}}}}"), filling)
                };
                text += &places.iter().fold(line.to_owned(), inline);
                text += "\n";
            }
        }
    }
    text
}
