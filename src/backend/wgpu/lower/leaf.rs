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
    /// Whether a leaf is all there is.
    pub(super) last: bool,
}

/// Names of indices with those of steps.
fn indices(letter: &str, step: &str, rank: usize) -> Vec<(String, String)> {
    (0..rank).map(|d| (format!("{letter}{d}"), format!("{step}{d}"))).collect()
}

/// The module of leaves.
pub(super) fn text(lowered: &Lowered, reduce: &Reduce, key: &LeafKey) -> Result<Arc<str>, Unsupported> {
    let wgsl = &lowered.target.dialect;
    let program = &lowered.program;
    let states = &reduce.states;
    let inputs = program.inputs.len();
    let stores = program.stores.len();
    let dtypes = program.inputs.iter().copied().chain(program.stores.iter().map(|&v| program.dtype(v)));
    let arrays: Vec<Array> = dtypes
        .enumerate()
        .map(|(i, dtype)| {
            let written = i >= inputs;
            let name = if written { format!("out{}", i - inputs) } else { format!("in{i}") };
            Array { name, dtype, class: Class::Strided, written }
        })
        .collect();

    let mut head = access::declare(0, "params", "u32");
    let mut names = Names::new();
    for name in ["slots", "units", "first_group", "first_leaf", "reduced"] {
        names.word(name);
    }
    names.scalars(program);
    (1..key.units).for_each(|d| names.word(&format!("unit_extent{d}")));
    (1..key.rows).for_each(|d| names.word(&format!("row_extent{d}")));
    let mut places = String::new();
    access::unravel_as(&mut places, 1, ("u", "unit_extent"), key.units, "unit");
    let mut reach = |names: &mut Names, name: &str, rows: bool| {
        names.word(&format!("{name}_at"));
        (0..key.units).for_each(|d| names.word(&format!("{name}_unit{d}")));
        if rows {
            (0..key.rows).for_each(|d| names.word(&format!("{name}_row{d}")));
        }
        let place = access::place(name, &indices("u", "unit", key.units));
        line(&mut places, 1, &format!("let {name}_base = {place};"));
    };
    let mut next = 1;
    for array in &arrays {
        head += &array.declaration(next, wgsl)?;
        next += 1;
        reach(&mut names, &array.name, true);
    }
    let mut finish = String::new();
    let tree: Vec<String> = tree_names(lowered, reduce);
    if key.last {
        for fold in 0..program.folds.len() {
            let name = format!("out{}", stores + fold);
            head += &declare_result(lowered, fold, next, &name)?;
            next += 1;
            reach(&mut names, &name, false);
            let value = result(lowered, fold, &tree[states.result(fold)]);
            line(&mut finish, 2, &set_result(lowered, fold, &name, &format!("{name}_base"), &value));
        }
    } else {
        head += &access::declare(next, "partials", "u32");
        next += 1;
        reach(&mut names, "partials", false);
        line(&mut finish, 2, &format!("let to = (partials_base + leaf) * {}u;", reduce.words));
        finish += &store_words(2, "partials", "to", &states.tree(), &tree);
    }
    if !program.checks.is_empty() {
        head += &access::declare(next, "status", "atomic<u32>");
        reach(&mut names, "position", true);
    }
    head += &states::shared(wgsl, &states.lane(), key.threads)?;
    let mut module = Module::new(wgsl);
    module.push(&head);
    lowered.functions(&mut module)?;
    states.leaf_functions(&mut module)?;

    let lanes = states.lane();
    let moments: Vec<usize> = states.moments().collect();
    let sums: Vec<usize> = moments.iter().flat_map(|&f| states.lane_places(f)).collect();
    let mut start = String::new();
    assign(&mut start, 1, "var ", "start()", &named("a", 0..lanes.len()), "begun");
    let mut elements = String::new();
    load(&mut elements, lowered, key, &arrays[..inputs]);
    // What is stored may stand in the place of what a second pass reads.
    let mut effects = String::new();
    self::effects(&mut effects, lowered, key, &arrays[inputs..]);
    if moments.is_empty() {
        elements += &effects;
    }
    let mut offered = Vec::new();
    for fold in 0..program.folds.len() {
        let value = lowered.fold_results("r", fold);
        offered.extend(states.offered(fold, value, "element"));
    }
    let states_a = named("a", 0..lanes.len());
    let call = format!("join({}, {})", states_a.join(", "), offered.join(", "));
    assign(&mut elements, 2, "", &call, &states_a, "joined");

    let stride = if key.across { key.threads / key.lanes } else { 1 };
    let mut fold = String::new();
    halves(&mut fold, key, stride, "join", &states_a, &(0..lanes.len()).collect::<Vec<_>>());

    let mut second = String::new();
    if !moments.is_empty() {
        let totals: Vec<String> = sums.iter().map(|i| format!("a{i}")).collect();
        let means = named("mean", 0..sums.len());
        line(&mut second, 1, "// Again, for the squared deviations from the mean.");
        assign(&mut second, 1, "var ", &format!("mean({}, rows)", totals.join(", ")), &means, "divided");
        line(&mut second, 1, "if (lane == 0u) {");
        for (mean, i) in means.iter().zip(&sums) {
            line(&mut second, 2, &format!("shared{i}[thread] = {mean};"));
        }
        line(&mut second, 1, "}");
        line(&mut second, 1, "workgroupBarrier();");
        for (mean, i) in means.iter().zip(&sums) {
            line(&mut second, 1, &format!("{mean} = shared{i}[thread - lane * {stride}u];"));
        }
        line(&mut second, 1, "workgroupBarrier();");
        let squares = named("b", 0..sums.len());
        assign(&mut second, 1, "var ", "start_squares()", &squares, "begun_squares");
        line(&mut second, 1, &format!("for (var row = lane; row < rows; row += {}u) {{", key.lanes));
        line(&mut second, 2, "let element = first + row;");
        load(&mut second, lowered, key, &arrays[..inputs]);
        second += &effects;
        let values: Vec<String> = moments.iter().flat_map(|&f| lowered.fold_results("r", f)).collect();
        let terms = named("d", 0..sums.len());
        let call = format!("square({}, {})", values.join(", "), means.join(", "));
        assign(&mut second, 2, "let ", &call, &terms, "squared");
        let call = format!("join_squares({}, {})", squares.join(", "), terms.join(", "));
        assign(&mut second, 2, "", &call, &squares, "joined");
        line(&mut second, 1, "}");
        halves(&mut second, key, stride, "join_squares", &squares, &sums);
    }

    let slots = key.threads / key.lanes;
    let (lane, slot) = match key.across {
        true => (format!("thread / {slots}u"), format!("thread % {slots}u")),
        false => (format!("thread % {}u", key.lanes), format!("thread / {}u", key.lanes)),
    };
    let places = [
        ("threads", key.threads.to_string()),
        ("names", names.finish()),
        ("lane", lane),
        ("slot", slot),
        ("slots", slots.to_string()),
        ("lanes", key.lanes.to_string()),
        ("leaf", LEAF.to_string()),
        ("places", places),
        ("start", start),
        ("elements", elements),
        ("fold", fold),
        ("moments", second),
        ("finish", finish),
    ];
    let places: Vec<(&str, &str)> = places.iter().map(|(name, text)| (*name, text.as_str())).collect();
    module.push(&fill(include_str!("../../../../shaders/leaf.wgsl"), &places));
    Ok(module.finish().into())
}

/// `letter0`, `letter1`...
fn named(letter: &str, range: std::ops::Range<usize>) -> Vec<String> {
    range.map(|i| format!("{letter}{i}")).collect()
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

/// Statements that compute what the program gives for the element of a row.
fn load(text: &mut String, lowered: &Lowered, key: &LeafKey, inputs: &[Array]) {
    unravel_as(text, 2, ("e", "row_extent"), key.rows, "element");
    let mut raw = Vec::new();
    for array in inputs {
        let at = element_of(&array.name, key);
        line(text, 2, &format!("let {}_raw = {};", array.name, access::get(&array.name, array.dtype, &at)));
        raw.push(format!("{}_raw", array.name));
    }
    lowered.call(text, 2, "r", &raw);
}

/// The index of a row's element.
fn element_of(name: &str, key: &LeafKey) -> String {
    let terms = indices("e", "row", key.rows);
    let terms: String = terms.iter().map(|(index, step)| format!(" + {index} * {name}_{step}")).collect();
    format!("{name}_base{terms}")
}

/// Statements that store what the program stores and check what it checks.
fn effects(text: &mut String, lowered: &Lowered, key: &LeafKey, stores: &[Array]) {
    for (i, store) in stores.iter().enumerate() {
        let raw = element::encode(store.dtype, &lowered.store_results("r", i));
        line(text, 2, &access::set(&store.name, store.dtype, &element_of(&store.name, key), &raw));
    }
    for (check, result) in lowered.check_results().enumerate() {
        let failed = lowered.result("r", result);
        let position = element_of("position", key);
        line(text, 2, &format!("if ({failed}) {{ atomicMin(&status[{}], {position}); }}", 2 * check));
    }
}

/// Statements that fold the lanes' states in halves; lane 0 has the result.
fn halves(text: &mut String, key: &LeafKey, stride: usize, join: &str, states: &[String], shared: &[usize]) {
    if key.lanes == 1 {
        return;
    }
    for (state, i) in states.iter().zip(shared) {
        line(text, 1, &format!("shared{i}[thread] = {state};"));
    }
    line(text, 1, "workgroupBarrier();");
    line(text, 1, &format!("for (var reach = {}u; reach > 0u; reach /= 2u) {{", key.lanes / 2));
    line(text, 2, "if (lane < reach) {");
    line(text, 3, &format!("let other = thread + reach * {stride}u;"));
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

/// The names of the atoms of a subtree's state after a leaf.
fn tree_names(lowered: &Lowered, reduce: &Reduce) -> Vec<String> {
    let states = &reduce.states;
    let mut names = Vec::new();
    let mut moment = 0;
    for (i, fold) in lowered.program.folds.iter().enumerate() {
        match fold.reduce.family() {
            Family::Moment => {
                names.extend([format!("mean{moment}"), format!("b{moment}")]);
                moment += 1;
            }
            _ => names.extend(states.lane_places(i).map(|k| format!("a{k}"))),
        }
    }
    names
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

/// Statements that write atoms to words.
pub(super) fn store_words(
    depth: usize,
    memory: &str,
    at: &str,
    atoms: &[DType],
    values: &[String],
) -> String {
    let mut text = String::new();
    let mut word = 0;
    for (&atom, value) in atoms.iter().zip(values) {
        for value in element::to_words(atom, value) {
            line(&mut text, depth, &format!("{memory}[{at} + {word}u] = {value};"));
            word += 1;
        }
    }
    text
}
