//! What reductions compute, as functions of atoms: the states of lanes and of subtrees, and how they
//! combine. All folds of a program go through each function together.

use crate::base::dtype::DType;
use crate::kernel::dialect::{Dialect, Unsupported};
use crate::kernel::emit::Module;
use crate::kernel::program::{Fold, Program};
use crate::kernel::wgsl::Wgsl;
use crate::ops::Reduce;
use crate::ops::record::{self, Atoms};
use crate::ops::reduce::Family;
use crate::scalar::tape::{NodeId, Prim, Tape};
use std::ops::Range;

/// The position of a pick that has seen no element.
const NONE: u64 = u32::MAX as u64;

/// The states of a program's folds, each a list of atoms. A lane's state holds for a fold its value,
/// for a pick the best value and its position, for a moment the sum; or, in a second pass for moments
/// alone, the sum of squared deviations. A subtree's state is that of a lane, but for moments, which
/// have the mean and the sum of squared deviations.
#[derive(Debug)]
pub(super) struct States {
    folds: Vec<Fold>,
}

impl States {
    pub(super) fn new(program: &Program) -> States {
        States { folds: program.folds.clone() }
    }

    fn is_moment(fold: &Fold) -> bool {
        fold.reduce.family() == Family::Moment
    }

    /// Whether leaves take a second pass.
    pub(super) fn has_moments(&self) -> bool {
        self.folds.iter().any(Self::is_moment)
    }

    /// Whether a lane without elements changes nothing; complex 1 * inf is NaN.
    pub(super) fn skips_empty_lanes(&self) -> bool {
        !self.folds.iter().any(|f| f.reduce == Reduce::Prod && matches!(f.dtype, DType::C64 | DType::C128))
    }

    /// The folds of the second pass.
    pub(super) fn moments(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.folds.len()).filter(|&i| Self::is_moment(&self.folds[i]))
    }

    fn value(fold: &Fold) -> Vec<DType> {
        let (atom, count) = record::atoms(fold.dtype);
        vec![atom; count]
    }

    fn lane_of(fold: &Fold) -> Vec<DType> {
        let mut atoms = Self::value(fold);
        if fold.reduce.family() == Family::Pick {
            atoms.push(DType::U32);
        }
        atoms
    }

    fn tree_of(fold: &Fold) -> Vec<DType> {
        let mut atoms = Self::lane_of(fold);
        if Self::is_moment(fold) {
            atoms.extend(Self::value(fold));
        }
        atoms
    }

    /// Atoms of a lane's state.
    pub(super) fn lane(&self) -> Vec<DType> {
        self.folds.iter().flat_map(Self::lane_of).collect()
    }

    /// Atoms of a subtree's state.
    pub(super) fn tree(&self) -> Vec<DType> {
        self.folds.iter().flat_map(Self::tree_of).collect()
    }

    /// The places of a fold's atoms in a lane's state.
    pub(super) fn lane_places(&self, fold: usize) -> Range<usize> {
        let count = |folds: &[Fold]| folds.iter().map(|f| Self::lane_of(f).len()).sum::<usize>();
        count(&self.folds[..fold])..count(&self.folds[..=fold])
    }

    /// The places of a fold's atoms in a subtree's state.
    pub(super) fn tree_places(&self, fold: usize) -> Range<usize> {
        let count = |folds: &[Fold]| folds.iter().map(|f| Self::tree_of(f).len()).sum::<usize>();
        count(&self.folds[..fold])..count(&self.folds[..=fold])
    }

    /// What a fold's value is given as, for a lane to take it in: its atoms, and the position of a
    /// pick.
    pub(super) fn offered(&self, fold: usize, value: Vec<String>, position: &str) -> Vec<String> {
        let mut atoms = value;
        if self.folds[fold].reduce.family() == Family::Pick {
            atoms.push(position.to_owned());
        }
        atoms
    }

    /// Which atoms of a subtree's state are the result.
    pub(super) fn result(&self, fold: usize) -> Range<usize> {
        let places = self.tree_places(fold);
        match self.folds[fold].reduce.family() {
            Family::Fold(_) => places,
            Family::Pick | Family::Moment => places.end - 1..places.end,
        }
    }

    /// Adds the functions of leaves: `start`, the state of a lane without elements; `join`, two
    /// lanes' states (an element is such a state too) as one; and for moments `mean`, of their sums
    /// and the number of elements, `square`, of their values and means, and `start_squares` and
    /// `join_squares`, as of lanes.
    pub(super) fn leaf_functions(&self, module: &mut Module<'_, Wgsl>) -> Result<(), Unsupported> {
        let all: Vec<&Fold> = self.folds.iter().collect();
        let moments: Vec<Fold> =
            self.folds.iter().filter(|f| Self::is_moment(f)).map(|f| sum_of(f.clone())).collect();
        Self::start("start", &all, module)?;
        Self::pairs("join", &all, Self::lane_of, 0, module, |tape, fold, a, b, _| join(tape, fold, a, b))?;
        if moments.is_empty() {
            return Ok(());
        }
        let sums: Vec<&Fold> = moments.iter().collect();
        Self::start("start_squares", &sums, module)?;
        Self::pairs("join_squares", &sums, Self::lane_of, 0, module, |tape, fold, a, b, _| {
            join(tape, fold, a, b)
        })?;
        Self::pairs("square", &sums, Self::lane_of, 0, module, |tape, fold, a, b, _| {
            let apply = |prim, args: &[NodeId]| tape.apply(prim, args, fold.dtype);
            let delta = apply(Prim::Sub, &[a[0], b[0]]);
            // Rounded before it is added to others.
            [apply(Prim::Opaque, &[apply(Prim::Mul, &[delta, delta])])].into_iter().collect()
        })?;
        let tape = Tape::new();
        let count = tape.input_of(sums.len() as u32, DType::U32);
        let mean = |(i, fold): (usize, &&Fold)| {
            let total = tape.input_of(i as u32, fold.dtype);
            let count = tape.apply(Prim::Convert, &[count], fold.dtype);
            tape.apply(Prim::Div, &[total, count], fold.dtype)
        };
        let results: Vec<NodeId> = sums.iter().enumerate().map(mean).collect();
        let mut names: Vec<(String, DType)> =
            sums.iter().enumerate().map(|(i, f)| (format!("total{i}"), f.dtype)).collect();
        names.push(("count".to_owned(), DType::U32));
        function(module, "mean", &tape, &names, &results)
    }

    /// Adds the function of subtrees: `merge` of two subtrees' states, the earlier one first, and
    /// their numbers of elements.
    pub(super) fn merge_functions(&self, module: &mut Module<'_, Wgsl>) -> Result<(), Unsupported> {
        let all: Vec<&Fold> = self.folds.iter().collect();
        Self::pairs("merge", &all, Self::tree_of, 2, module, |tape, fold, a, b, counts| {
            if !Self::is_moment(fold) {
                return join(tape, fold, a, b);
            }
            let both = tape.apply(Prim::Add, counts, DType::U32);
            let float = |&count: &NodeId| tape.apply(Prim::Convert, &[count], fold.dtype);
            let counts: Vec<NodeId> = counts.iter().chain([&both]).map(float).collect();
            record::merge_moments(fold.dtype, tape, a, b, &counts).expect("moments of real numbers")
        })
    }

    fn start(name: &str, folds: &[&Fold], module: &mut Module<'_, Wgsl>) -> Result<(), Unsupported> {
        let tape = Tape::new();
        let mut results = Vec::new();
        for fold in folds {
            match fold.reduce.family() {
                Family::Pick => {
                    let zero = |&atom: &DType| tape.constant_of(0, atom);
                    results.extend(Self::value(fold).iter().map(zero));
                    results.push(tape.constant_of(NONE, DType::U32));
                }
                _ => results.extend(
                    record::identity(sum_of((*fold).clone()).reduce, fold.dtype, &tape).expect("a fold"),
                ),
            }
        }
        function(module, name, &tape, &[], &results)
    }

    /// A function of two states (`a0`..., `b0`...) and `words` numbers (`n0`...).
    fn pairs(
        name: &str,
        folds: &[&Fold],
        atoms: fn(&Fold) -> Vec<DType>,
        words: usize,
        module: &mut Module<'_, Wgsl>,
        body: impl Fn(&Tape, &Fold, &[NodeId], &[NodeId], &[NodeId]) -> Atoms,
    ) -> Result<(), Unsupported> {
        let tape = Tape::new();
        let dtypes: Vec<DType> = folds.iter().flat_map(|f| atoms(f)).collect();
        let mut arguments = Vec::new();
        for letter in ["a", "b"] {
            arguments.extend(dtypes.iter().enumerate().map(|(i, &d)| (format!("{letter}{i}"), d)));
        }
        arguments.extend((0..words).map(|i| (format!("n{i}"), DType::U32)));
        let nodes: Vec<NodeId> =
            (0..).zip(&arguments).map(|(i, &(_, dtype))| tape.input_of(i, dtype)).collect();
        let (a, rest) = nodes.split_at(dtypes.len());
        let (b, numbers) = rest.split_at(dtypes.len());
        let (mut at, mut results) = (0, Vec::new());
        for fold in folds {
            let next = at + atoms(fold).len();
            results.extend(body(&tape, fold, &a[at..next], &b[at..next], numbers));
            at = next;
        }
        function(module, name, &tape, &arguments, &results)
    }
}

/// A fold, or the sum that the first pass of a moment is.
fn sum_of(mut fold: Fold) -> Fold {
    if fold.reduce.family() == Family::Moment {
        fold.reduce = Reduce::Sum;
    }
    fold
}

/// Two states of a lane as one; the first is the earlier one, unless positions say otherwise.
fn join(tape: &Tape, fold: &Fold, a: &[NodeId], b: &[NodeId]) -> Atoms {
    if fold.reduce.family() != Family::Pick {
        let reduce = sum_of(fold.clone()).reduce;
        return record::combine(reduce, fold.dtype, tape, a, b).expect("a fold");
    }
    let ((&i, a), (&p, b)) = (a.split_last().expect("a position"), b.split_last().expect("a position"));
    let mask = |prim, args: &[NodeId]| tape.apply(prim, args, DType::Bool);
    let better = |a, b| record::better(fold.reduce, fold.dtype, tape, a, b).expect("a pick");
    let none = tape.constant_of(NONE, DType::U32);
    // Of two that are equally good the first in position wins, wherever its lane is.
    let tie = mask(Prim::And, &[mask(Prim::Lt, &[p, i]), mask(Prim::Not, &[better(b, a)])]);
    let take = mask(Prim::Or, &[mask(Prim::Eq, &[i, none]), mask(Prim::Or, &[better(a, b), tie])]);
    let take = mask(Prim::And, &[mask(Prim::Not, &[mask(Prim::Eq, &[p, none])]), take]);
    let select = |b: NodeId, a: NodeId| tape.apply(Prim::Select, &[take, b, a], tape.dtype(a));
    a.iter().zip(b).map(|(&a, &b)| select(b, a)).chain([select(p, i)]).collect()
}

fn function(
    module: &mut Module<'_, Wgsl>,
    name: &str,
    tape: &Tape,
    arguments: &[(String, DType)],
    results: &[NodeId],
) -> Result<(), Unsupported> {
    let arguments: Vec<(&str, DType)> =
        arguments.iter().map(|(name, dtype)| (name.as_str(), *dtype)).collect();
    module.function(name, tape, &arguments, results)
}

/// The declarations of memory that a workgroup shares, `count` places of each atom.
pub(super) fn shared(wgsl: &Wgsl, atoms: &[DType], count: usize) -> Result<String, Unsupported> {
    let mut text = String::new();
    for (i, &atom) in atoms.iter().enumerate() {
        text += &format!("var<workgroup> shared{i}: array<{}, {count}>;\n", wgsl.type_name(atom)?);
    }
    Ok(text)
}

/// Bytes of that memory.
pub(super) fn shared_bytes(atoms: &[DType]) -> usize {
    atoms.iter().map(|atom| atom.size().max(4)).sum()
}
