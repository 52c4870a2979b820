//! The text of leaves.

use super::access::{self, Array, Class, line, unravel_as};
use super::params::Names;
use super::reduce::Reduce;
use super::states;
use super::{Lowered, element, field, fill};
use crate::base::dtype::DType;
use crate::kernel::dialect::Unsupported;
use crate::kernel::emit::Module;
use crate::ops::reduce::{Family, LEAF};
use std::sync::Arc;

/// What part of a leaf a kernel computes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Pass {
    /// All of it; results are written if it is the only one.
    Whole {
        /// Whether it is.
        last: bool,
    },
    /// Some rows, for everything but squared deviations.
    First,
    /// Some rows, for squared deviations.
    Second,
}

/// What decides the text of leaves.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct LeafKey {
    /// Loops over units and over rows.
    pub(super) units: usize,
    pub(super) rows: usize,
    /// Invocations of a leaf, and of a workgroup.
    pub(super) lanes: usize,
    pub(super) threads: usize,
    /// Whether neighbouring invocations serve neighbouring units, not lanes.
    pub(super) across: bool,
    pub(super) pass: Pass,
}

impl LeafKey {
    /// Leaves that a workgroup computes.
    pub(super) fn slots(&self) -> usize {
        self.threads / self.lanes
    }

    /// Invocations from a lane to the next.
    fn stride(&self) -> usize {
        if self.across { self.slots() } else { 1 }
    }
}

/// Names of indices with those of steps.
fn indices(letter: &str, step: &str, rank: usize) -> Vec<(String, String)> {
    (0..rank).map(|d| (format!("{letter}{d}"), format!("{step}{d}"))).collect()
}

/// A module of leaves under construction.
struct Leaves<'a> {
    lowered: &'a Lowered,
    reduce: &'a Reduce,
    key: &'a LeafKey,
    inputs: Vec<Array>,
    stores: Vec<Array>,
    /// Declarations, and the number of the next binding.
    head: String,
    next: usize,
    names: Names,
    /// Statements that find where a unit's elements start.
    places: String,
}

/// The module of leaves.
pub(super) fn text(lowered: &Lowered, reduce: &Reduce, key: &LeafKey) -> Result<Arc<str>, Unsupported> {
    let program = &lowered.program;
    let array = |name: String, dtype, written| Array { name, dtype, class: Class::Strided, written };
    let inputs = program.inputs.iter().enumerate().map(|(i, &d)| array(format!("in{i}"), d, false));
    let stores =
        program.stores.iter().enumerate().map(|(i, &v)| array(format!("out{i}"), program.dtype(v), true));
    let leaves = Leaves {
        lowered,
        reduce,
        key,
        inputs: inputs.collect(),
        stores: stores.collect(),
        head: access::declare(0, "params", "u32"),
        next: 1,
        names: Names::new(),
        places: String::new(),
    };
    leaves.text()
}

impl Leaves<'_> {
    fn text(mut self) -> Result<Arc<str>, Unsupported> {
        let Leaves { lowered, reduce, key, .. } = self;
        let (wgsl, program, states) = (&lowered.target.dialect, &lowered.program, &reduce.states);
        let words: &[&str] = match key.pass {
            Pass::Whole { .. } => &["slots", "units", "first_group", "first_leaf", "reduced"],
            _ => &["slots", "first_group", "row_start", "row_end", "rows", "resumed", "completed"],
        };
        words.iter().for_each(|name| self.names.word(name));
        self.names.scalars(program);
        (1..key.units).for_each(|d| self.names.word(&format!("unit_extent{d}")));
        (1..key.rows).for_each(|d| self.names.word(&format!("row_extent{d}")));
        access::unravel_as(&mut self.places, 1, ("u", "unit_extent"), key.units, "unit");
        for array in [&self.inputs[..], &self.stores].concat() {
            let declaration = array.declaration(self.next, wgsl)?;
            self.bind(&array.name, &declaration, true);
        }
        let finish = self.finish()?;
        let lane_atoms = states.lane();
        if !matches!(key.pass, Pass::Whole { .. }) {
            self.bind("lanes", &access::declare(self.next, "lanes", "u32"), false);
        }
        self.head += &states::shared(wgsl, &lane_atoms, key.threads)?;
        let mut module = Module::new(wgsl);
        module.push(&self.head);
        lowered.functions(&mut module)?;
        states.leaf_functions(&mut module)?;

        let moments: Vec<usize> = states.moments().collect();
        // The atoms of moments in a lane's state.
        let sums: Vec<usize> = moments.iter().flat_map(|&f| states.lane_places(f)).collect();
        let sum_atoms: Vec<DType> = sums.iter().map(|&i| lane_atoms[i]).collect();
        let values = named("a", lane_atoms.len());
        let squares = named("b", sums.len());
        let means = named("mean", sums.len());

        let mut sweep = self.sweep(&values, moments.is_empty());
        let mut fold = String::new();
        self.halves(&mut fold, "join", &values, &(0..lane_atoms.len()).collect::<Vec<_>>());
        let mut divide = String::new();
        if !moments.is_empty() {
            let totals: Vec<String> = sums.iter().map(|i| format!("a{i}")).collect();
            assign(&mut divide, 1, "var ", &format!("mean({}, rows)", totals.join(", ")), &means, "divided");
        }
        let square_sweep = self.square_sweep(&moments, &means, &squares);
        let mut square_fold = String::new();
        self.halves(&mut square_fold, "join_squares", &squares, &sums);

        let (mut start, mut second, mut resume, mut save) =
            (String::new(), String::new(), String::new(), String::new());
        let mut kept = (&values, &lane_atoms);
        match key.pass {
            Pass::Whole { .. } => {
                assign(&mut start, 1, "var ", "start()", &values, "begun");
                if !moments.is_empty() {
                    second += &divide;
                    self.share_means(&mut second, &means, &sums);
                    assign(&mut second, 1, "var ", "start_squares()", &squares, "begun_squares");
                    line(
                        &mut second,
                        1,
                        &format!("for (var row = lane; row < rows; row += {}u) {{", key.lanes),
                    );
                    line(&mut second, 2, "let element = first + row;");
                    second += &square_sweep;
                    line(&mut second, 1, "}");
                    second += &square_fold;
                }
            }
            Pass::First => {
                assign(&mut start, 1, "var ", "start()", &values, "begun");
                second = divide;
            }
            Pass::Second => {
                assign(&mut start, 1, "var ", "start_squares()", &squares, "begun_squares");

                let places: Vec<usize> = moments.iter().map(|&f| self.word_of(f)).collect();
                for ((mean, &atom), place) in means.iter().zip(&sum_atoms).zip(places) {
                    let value =
                        element::from_words(atom, &|k| format!("partials[partials_base + {}u]", place + k));
                    line(&mut start, 1, &format!("let {mean} = {value};"));
                }
                (sweep, fold) = (square_sweep, square_fold);
                kept = (&squares, &sum_atoms);
            }
        }
        if !matches!(key.pass, Pass::Whole { .. }) {
            let words: usize = kept.1.iter().map(|&atom| element::words(atom)).sum();
            let at = format!("lanes_base + lane * {words}u");
            line(&mut resume, 2, &format!("let kept = {at};"));
            let mut word = 0;
            for (name, &atom) in kept.0.iter().zip(kept.1) {
                let value = element::from_words(atom, &|k| format!("lanes[kept + {}u]", word + k));
                line(&mut resume, 2, &format!("{name} = {value};"));
                word += element::words(atom);
            }
            line(&mut save, 2, &format!("let kept = {at};"));
            save += &store_words(2, ("lanes", "kept"), 0, kept.1, kept.0);
        }

        let (lanes, slots) = (key.lanes, key.slots());
        let (lane, slot) = match key.across {
            true => (format!("thread / {slots}u"), format!("thread % {slots}u")),
            false => (format!("thread % {lanes}u"), format!("thread / {lanes}u")),
        };
        let places = [
            ("threads", key.threads.to_string()),
            ("names", self.names.finish()),
            ("lane", lane),
            ("slot", slot),
            ("slots", slots.to_string()),
            ("lanes", lanes.to_string()),
            ("mask", (lanes - 1).to_string()),
            ("leaf", LEAF.to_string()),
            ("places", self.places),
            ("start", start),
            ("resume", resume),
            ("elements", sweep),
            ("save", save),
            ("fold", fold),
            ("moments", second),
            ("finish", finish),
        ];
        let places: Vec<(&str, &str)> = places.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let skeleton = match key.pass {
            Pass::Whole { .. } => include_str!("../../../../shaders/leaf.wgsl"),
            _ => include_str!("../../../../shaders/part.wgsl"),
        };
        module.push(&fill(skeleton, &places));
        Ok(module.finish().into())
    }

    /// Adds a binding and the place of a unit in it, with steps along rows if there are any.
    fn bind(&mut self, name: &str, declaration: &str, rows: bool) {
        self.head += declaration;
        self.next += 1;
        self.names.word(&format!("{name}_at"));
        (0..self.key.units).for_each(|d| self.names.word(&format!("{name}_unit{d}")));
        if rows {
            (0..self.key.rows).for_each(|d| self.names.word(&format!("{name}_row{d}")));
        }
        let place = access::place(name, &indices("u", "unit", self.key.units));
        line(&mut self.places, 1, &format!("let {name}_base = {place};"));
    }

    /// Binds what is written per leaf; gives the statements that write it.
    fn finish(&mut self) -> Result<String, Unsupported> {
        let (lowered, reduce) = (self.lowered, self.reduce);
        let states = &reduce.states;
        let tree = self.tree_names();
        let mut text = String::new();
        if self.key.pass == (Pass::Whole { last: true }) {
            for fold in 0..lowered.program.folds.len() {
                let name = format!("out{}", self.stores.len() + fold);
                let declaration = declare_result(lowered, fold, self.next, &name)?;
                self.bind(&name, &declaration, false);
                let value = result(lowered, fold, &tree[states.result(fold)]);
                line(&mut text, 2, &set_result(lowered, fold, &name, &format!("{name}_base"), &value));
            }
            return Ok(text);
        }
        self.bind("partials", &access::declare(self.next, "partials", "u32"), false);
        let to = match self.key.pass {
            Pass::Whole { .. } => format!("partials_base + leaf * {}u", reduce.words),
            _ => "partials_base".to_owned(),
        };
        line(&mut text, 2, &format!("let to = {to};"));
        let squares: Vec<usize> = states.moments().map(|f| states.tree_places(f).end - 1).collect();
        let mut word = 0;
        for (i, (&atom, value)) in states.tree().iter().zip(&tree).enumerate() {
            let written = match self.key.pass {
                Pass::Whole { .. } => true,
                Pass::First => !squares.contains(&i),
                Pass::Second => squares.contains(&i),
            };
            if written {
                let value = std::slice::from_ref(value);
                text += &store_words(2, ("partials", "to"), word, &[atom], value);
            }
            word += element::words(atom);
        }
        Ok(text)
    }

    /// The word of a fold's state in a subtree's.
    fn word_of(&self, fold: usize) -> usize {
        let states = &self.reduce.states;
        let before = &states.tree()[..states.tree_places(fold).start];
        before.iter().map(|&atom| element::words(atom)).sum()
    }

    /// The names of the atoms of a subtree's state after a leaf.
    fn tree_names(&self) -> Vec<String> {
        let mut names = Vec::new();
        let mut moment = 0;
        for (i, fold) in self.lowered.program.folds.iter().enumerate() {
            match fold.reduce.family() {
                Family::Moment => {
                    names.extend([format!("mean{moment}"), format!("b{moment}")]);
                    moment += 1;
                }
                _ => names.extend(self.reduce.states.lane_places(i).map(|k| format!("a{k}"))),
            }
        }
        names
    }

    /// Statements that take an element in. What is stored may stand in the place of what a later pass
    /// reads: that one stores it then.
    fn sweep(&self, values: &[String], stores: bool) -> String {
        let mut text = String::new();
        self.load(&mut text);
        if stores {
            self.effects(&mut text);
        }
        let offered = (0..self.lowered.program.folds.len()).flat_map(|fold| {
            self.reduce.states.offered(fold, self.lowered.fold_results("r", fold), "element")
        });
        let offered: Vec<String> = offered.collect();
        let call = format!("join({}, {})", values.join(", "), offered.join(", "));
        assign(&mut text, 2, "", &call, values, "joined");
        text
    }

    /// Statements that take an element's squared deviations in.
    fn square_sweep(&self, moments: &[usize], means: &[String], squares: &[String]) -> String {
        let mut text = String::new();
        self.load(&mut text);
        self.effects(&mut text);
        let values: Vec<String> = moments.iter().flat_map(|&f| self.lowered.fold_results("r", f)).collect();
        let terms = named("d", squares.len());
        let call = format!("square({}, {})", values.join(", "), means.join(", "));
        assign(&mut text, 2, "let ", &call, &terms, "squared");
        let call = format!("join_squares({}, {})", squares.join(", "), terms.join(", "));
        assign(&mut text, 2, "", &call, squares, "joined");
        text
    }

    /// Statements that give all lanes the means that lane 0 has.
    fn share_means(&self, text: &mut String, means: &[String], sums: &[usize]) {
        line(text, 1, "if (lane == 0u) {");
        for (mean, i) in means.iter().zip(sums) {
            line(text, 2, &format!("shared{i}[thread] = {mean};"));
        }
        line(text, 1, "}");
        line(text, 1, "workgroupBarrier();");
        for (mean, i) in means.iter().zip(sums) {
            line(text, 1, &format!("{mean} = shared{i}[thread - lane * {}u];", self.key.stride()));
        }
        line(text, 1, "workgroupBarrier();");
    }

    /// Statements that compute what the program gives for the element of a row.
    fn load(&self, text: &mut String) {
        unravel_as(text, 2, ("e", "row_extent"), self.key.rows, "element");
        let mut raw = Vec::new();
        for array in &self.inputs {
            let value = access::get(&array.name, array.dtype, &self.element_of(&array.name));
            line(text, 2, &format!("let {}_raw = {value};", array.name));
            raw.push(format!("{}_raw", array.name));
        }
        self.lowered.call(text, 2, "r", &raw);
    }

    /// The index of a row's element.
    fn element_of(&self, name: &str) -> String {
        let terms = indices("e", "row", self.key.rows);
        let terms: String = terms.iter().map(|(index, step)| format!(" + {index} * {name}_{step}")).collect();
        format!("{name}_base{terms}")
    }

    /// Statements that store what the program stores.
    fn effects(&self, text: &mut String) {
        for (i, store) in self.stores.iter().enumerate() {
            let raw = element::encode(store.dtype, &self.lowered.store_results("r", i));
            line(text, 2, &access::set(&store.name, store.dtype, &self.element_of(&store.name), &raw));
        }
    }

    /// Statements that fold the lanes' states in halves; lane 0 has the result.
    fn halves(&self, text: &mut String, join: &str, states: &[String], shared: &[usize]) {
        if self.key.lanes == 1 || states.is_empty() {
            return;
        }
        for (state, i) in states.iter().zip(shared) {
            line(text, 1, &format!("shared{i}[thread] = {state};"));
        }
        line(text, 1, "workgroupBarrier();");
        line(text, 1, &format!("for (var reach = {}u; reach > 0u; reach /= 2u) {{", self.key.lanes / 2));
        line(text, 2, "if (lane < reach) {");
        line(text, 3, &format!("let other = thread + reach * {}u;", self.key.stride()));
        let others: Vec<String> = shared.iter().map(|i| format!("shared{i}[other]")).collect();
        let call = format!("{join}({}, {})", states.join(", "), others.join(", "));
        assign(text, 3, "", &call, states, "joined");
        for (state, i) in states.iter().zip(shared) {
            line(text, 3, &format!("shared{i}[thread] = {state};"));
        }
        line(text, 2, "}");
        line(text, 2, "workgroupBarrier();");
        line(text, 1, "}");
    }
}

/// `letter0`, `letter1`...
fn named(letter: &str, count: usize) -> Vec<String> {
    (0..count).map(|i| format!("{letter}{i}")).collect()
}

/// Statements that give names the results of a call.
pub(super) fn assign(
    text: &mut String,
    depth: usize,
    keyword: &str,
    call: &str,
    names: &[String],
    all: &str,
) {
    if let [name] = names {
        line(text, depth, &format!("{keyword}{name} = {call};"));
        return;
    }
    line(text, depth, &format!("let {all} = {call};"));
    for (i, name) in names.iter().enumerate() {
        line(text, depth, &format!("{keyword}{name} = {};", field(all, i, names.len())));
    }
}

/// The dtype that a fold's result lies in memory as: positions are pairs of words, so that 64-bit
/// integers are not needed.
fn is_position(lowered: &Lowered, fold: usize) -> bool {
    lowered.program.folds[fold].reduce.family() == Family::Pick
}

/// The declaration of a result's binding.
pub(super) fn declare_result(
    lowered: &Lowered,
    fold: usize,
    number: usize,
    name: &str,
) -> Result<String, Unsupported> {
    let fold_of = &lowered.program.folds[fold];
    if is_position(lowered, fold) {
        return Ok(access::declare(number, name, "vec2<u32>"));
    }
    let dtype = fold_of.reduce.output(fold_of.dtype);
    let array = Array { name: name.to_owned(), dtype, class: Class::Strided, written: true };
    array.declaration(number, &lowered.target.dialect)
}

/// A fold's result in its raw form.
pub(super) fn result(lowered: &Lowered, fold: usize, atoms: &[String]) -> String {
    let fold_of = &lowered.program.folds[fold];
    match is_position(lowered, fold) {
        true => format!("vec2({}, 0u)", atoms[0]),
        false => element::encode(fold_of.reduce.output(fold_of.dtype), atoms),
    }
}

/// The statement that writes a fold's raw result.
pub(super) fn set_result(lowered: &Lowered, fold: usize, name: &str, index: &str, raw: &str) -> String {
    let fold = &lowered.program.folds[fold];
    access::set(name, fold.reduce.output(fold.dtype), index, raw)
}

/// Statements that write atoms to words of memory, from one on.
pub(super) fn store_words(
    depth: usize,
    (memory, at): (&str, &str),
    mut word: usize,
    atoms: &[DType],
    values: &[String],
) -> String {
    let mut text = String::new();
    for (&atom, value) in atoms.iter().zip(values) {
        for value in element::to_words(atom, value) {
            line(&mut text, depth, &format!("{memory}[{at} + {word}u] = {value};"));
            word += 1;
        }
    }
    text
}
