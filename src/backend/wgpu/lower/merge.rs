//! The text that merges partial results.

use super::access::{self, line};
use super::leaf::{declare_result, result, set_result, store_words};
use super::params::Names;
use super::reduce::Reduce;
use super::{Lowered, element, field, fill, states};
use crate::kernel::dialect::Unsupported;
use crate::kernel::emit::Module;
use crate::ops::reduce::LEAF;
use std::sync::Arc;

/// What decides the text of merges.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct MergeKey {
    /// Partial states in a workgroup.
    pub(super) slots: usize,
    /// Whether each unit is left with one.
    pub(super) last: bool,
}

/// The module of merges.
pub(super) fn text(lowered: &Lowered, reduce: &Reduce, key: &MergeKey) -> Result<Arc<str>, Unsupported> {
    let wgsl = &lowered.target.dialect;
    let states = &reduce.states;
    let atoms = states.tree();
    let mut head = access::declare(0, "params", "u32") + &access::declare(1, "source", "u32");
    let mut names = Names::new();
    for name in [
        "leaves",
        "reduced",
        "scale",
        "width",
        "partials",
        "all_blocks",
        "blocks",
        "block_start",
        "first_group",
        "source_at",
        "source_step",
    ] {
        names.word(name);
    }
    let shared: Vec<String> = (0..atoms.len()).map(|i| format!("shared{i}[slot]")).collect();
    let mut finish = String::new();
    if key.last {
        let stores = lowered.program.stores.len();
        for fold in 0..lowered.program.folds.len() {
            let name = format!("out{}", stores + fold);
            head += &declare_result(lowered, fold, 2 + fold, &name)?;
            names.word(&format!("{name}_at"));
            names.word(&format!("{name}_step"));
            let mut values = Vec::new();
            for place in states.result(fold) {
                line(&mut finish, 3, &format!("let state{place} = {};", shared[place]));
                values.push(format!("state{place}"));
            }
            let index = format!("{name}_at + at / blocks * {name}_step");
            let raw = result(lowered, fold, &values);
            line(&mut finish, 3, &set_result(lowered, fold, &name, &index, &raw));
        }
    } else {
        head += &access::declare(2, "target_", "u32");
        names.word("target_at");
        names.word("target_step");
        for (i, value) in shared.iter().enumerate() {
            line(&mut finish, 3, &format!("let state{i} = {value};"));
        }
        let words = reduce.words;
        line(
            &mut finish,
            3,
            &format!("let to = target_at + (at / blocks * target_step + at % blocks) * {words}u;"),
        );
        let values: Vec<String> = (0..atoms.len()).map(|i| format!("state{i}")).collect();
        finish += &store_words(3, ("target_", "to"), 0, &atoms, &values);
    }
    head += &states::shared(wgsl, &atoms, key.slots)?;

    let mut load = String::new();
    let mut word = 0;
    for (shared, &atom) in shared.iter().zip(&atoms) {
        let value = element::from_words(atom, &|k| format!("source[word + {}u]", word + k));
        line(&mut load, 3, &format!("{shared} = {value};"));
        word += element::words(atom);
    }
    let others: Vec<String> = (0..atoms.len()).map(|i| format!("shared{i}[next]")).collect();
    let mut merge = String::new();
    let call = format!("merge({}, {}, left, right)", shared.join(", "), others.join(", "));
    line(&mut merge, 3, &format!("let merged = {call};"));
    for (i, shared) in shared.iter().enumerate() {
        line(&mut merge, 3, &format!("{shared} = {};", field("merged", i, atoms.len())));
    }

    let mut module = Module::new(wgsl);
    module.push(&head);
    for fold in &lowered.program.folds {
        element::conversions(&mut module, fold.reduce.output(fold.dtype), false)?;
    }
    states.merge_functions(&mut module)?;
    let places = [
        ("threads", (key.slots / 2).to_string()),
        ("slots", key.slots.to_string()),
        ("words", reduce.words.to_string()),
        ("leaf", LEAF.to_string()),
        ("names", names.finish()),
        ("load", load),
        ("merge", merge),
        ("finish", finish),
    ];
    let places: Vec<(&str, &str)> = places.iter().map(|(name, text)| (*name, text.as_str())).collect();
    module.push(&fill(include_str!("../../../../shaders/merge.wgsl"), &places));
    Ok(module.finish().into())
}
