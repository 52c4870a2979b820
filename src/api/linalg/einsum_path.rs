//! Reading of einsum's subscripts, and the order in which several operands are contracted.

use super::super::array::Array;
use crate::base::error::{Error, ErrorKind, Result};
use std::collections::BTreeMap;
use std::fmt::Write as _;

const NAME: &str = "einsum";

/// An axis by its letter; those of an ellipsis come before all letters, counted from the last one.
pub(super) type Label = i32;

/// Most operands for which every order is tried.
const EXHAUSTIVE: usize = 8;

/// Subscripts that fit their operands.
pub(super) struct Subscripts {
    /// Labels of each operand's axes.
    pub(super) inputs: Vec<Vec<Label>>,
    /// Labels of the result's.
    pub(super) output: Vec<Label>,
    /// The length of each.
    pub(super) lengths: BTreeMap<Label, usize>,
}

impl Subscripts {
    /// Reads subscripts such as `ij,jk->ik`. Without an arrow the result has the axes of an ellipsis, then
    /// the labels that appear once, sorted.
    ///
    /// # Errors
    /// `Value` for subscripts that cannot be read or name a wrong number of operands; `Shape` for
    /// operands that do not have such axes; `Broadcast` for lengths that differ.
    #[track_caller]
    pub(super) fn read(subscripts: &str, operands: &[&Array]) -> Result<Subscripts> {
        let text: String = subscripts.chars().filter(|c| !c.is_whitespace()).collect();
        let (left, right) = match text.split_once("->") {
            Some((left, right)) => (left, Some(right)),
            None => (&text[..], None),
        };
        let terms: Vec<&str> = left.split(',').collect();
        if terms.len() != operands.len() || operands.is_empty() {
            let why = format!("subscripts {subscripts:?} are not those of {} operands", operands.len());
            return Err(Error::value(NAME, why));
        }
        let mut lengths: BTreeMap<Label, usize> = BTreeMap::new();
        let mut inputs = Vec::new();
        let mut widest = 0;
        for (term, operand) in terms.iter().zip(operands) {
            let letters = term.chars().filter(char::is_ascii_alphabetic).count();
            let labels = labels(term, operand.ndim().checked_sub(letters), subscripts)?;
            if labels.len() != operand.ndim() {
                let why = format!("has not the axes of {term:?} in {subscripts:?}");
                return Err(Error::shape(NAME, operand.shape(), why));
            }
            widest = widest.max(labels.iter().filter(|&&l| l < 0).count());
            for (axis, (&label, &length)) in labels.iter().zip(operand.shape()).enumerate() {
                // A diagonal is of axes of one length; none of them is repeated for it.
                let first = labels.iter().position(|l| *l == label).map_or(length, |i| operand.shape()[i]);
                if first != length {
                    let why = format!("has not one length for the axes of a letter of {term:?}");
                    return Err(Error::shape(NAME, operand.shape(), why));
                }
                let known = lengths.entry(label).or_insert(length);
                match (*known, length) {
                    (a, b) if a == b || b == 1 => {}
                    (1, _) => *known = length,
                    _ => {
                        let shapes = operands.iter().map(|x| x.shape().to_vec()).collect();
                        let axis = operand.ndim() - axis;
                        return Err(Error::new(NAME, ErrorKind::Broadcast { shapes, axis }));
                    }
                }
            }
            inputs.push(labels);
        }
        let output = match right {
            Some(term) => {
                let output = labels(term, Some(widest), subscripts)?;
                if widest > 0 && !output.iter().any(|&label| label < 0) {
                    let why =
                        format!("the result of {subscripts:?} has no place for the axes of an ellipsis");
                    return Err(Error::value(NAME, why));
                }
                let known = |label: &Label| lengths.contains_key(label);
                let twice = (0..output.len()).any(|i| output[..i].contains(&output[i]));
                if twice || !output.iter().all(known) {
                    let why = format!("the result of {subscripts:?} names an axis twice, or one that is not");
                    return Err(Error::value(NAME, why));
                }
                output
            }
            None => {
                let times = |label: &Label| inputs.iter().flatten().filter(|l| *l == label).count();
                lengths.keys().copied().filter(|l| *l < 0 || times(l) == 1).collect()
            }
        };
        Ok(Subscripts { inputs, output, lengths })
    }

    /// Multiplications of a contraction over these labels.
    fn cost(&self, labels: &[Label]) -> f64 {
        labels.iter().map(|l| self.lengths[l] as f64).product()
    }

    /// The order of contractions: each takes two operands out of the list and puts its result at the end.
    pub(super) fn path(&self) -> Vec<(usize, usize)> {
        match self.inputs.len() {
            0 | 1 => Vec::new(),
            2 => vec![(0, 1)],
            n if n <= EXHAUSTIVE => self.optimal(),
            _ => self.greedy(),
        }
    }

    /// What is left of some labels when operands with the labels `others` and the result still come.
    fn kept(&self, labels: &[Label], others: &[Vec<Label>]) -> Vec<Label> {
        let later = |l: &Label| self.output.contains(l) || others.iter().any(|o| o.contains(l));
        labels.iter().copied().filter(later).collect()
    }

    /// The pair with the cheapest contraction, again and again; of equals the one that leaves the smaller
    /// result.
    fn greedy(&self) -> Vec<(usize, usize)> {
        let mut list = self.inputs.clone();
        let mut path = Vec::new();
        while list.len() > 1 {
            let mut best: Option<(f64, f64, usize, usize, Vec<Label>)> = None;
            for j in 1..list.len() {
                for i in 0..j {
                    let all = union(&list[i], &list[j]);
                    let others: Vec<Vec<Label>> =
                        (0..list.len()).filter(|&k| k != i && k != j).map(|k| list[k].clone()).collect();
                    let left = self.kept(&all, &others);
                    let (cost, size) = (self.cost(&all), self.cost(&left));
                    if best.as_ref().is_none_or(|b| (cost, size) < (b.0, b.1)) {
                        best = Some((cost, size, i, j, left));
                    }
                }
            }
            let (_, _, i, j, left) = best.expect("there are two operands");
            list.remove(j);
            list.remove(i);
            list.push(left);
            path.push((i, j));
        }
        path
    }

    /// The cheapest order of all, over all sets of operands.
    fn optimal(&self) -> Vec<(usize, usize)> {
        let n = self.inputs.len();
        let full = (1usize << n) - 1;
        let members = |set: usize| (0..n).filter(move |i| set >> i & 1 == 1);
        // What each set of operands leaves when it has been contracted.
        let left: Vec<Vec<Label>> = (0..=full)
            .map(|set| {
                let inside = members(set).fold(Vec::new(), |all, i| union(&all, &self.inputs[i]));
                let others: Vec<Vec<Label>> = members(full & !set).map(|i| self.inputs[i].clone()).collect();
                match set.count_ones() {
                    1 => inside,
                    _ => self.kept(&inside, &others),
                }
            })
            .collect();
        let mut cost = vec![f64::INFINITY; full + 1];
        let mut cut = vec![0; full + 1];
        for set in 1..=full {
            if set.count_ones() == 1 {
                cost[set] = 0.0;
                continue;
            }
            // Halves with the lowest operand, so that each pair is met once.
            let lowest = set & set.wrapping_neg();
            let mut half = (set - 1) & set;
            while half > 0 {
                if half & lowest != 0 {
                    let other = set & !half;
                    let total = cost[half] + cost[other] + self.cost(&union(&left[half], &left[other]));
                    if total < cost[set] {
                        (cost[set], cut[set]) = (total, half);
                    }
                }
                half = (half - 1) & set;
            }
        }
        let mut list: Vec<usize> = (0..n).map(|i| 1 << i).collect();
        let mut path = Vec::new();
        steps(full, &cut, &mut list, &mut path);
        path
    }
}

/// Writes down the contractions that make a set, its parts first.
fn steps(set: usize, cut: &[usize], list: &mut Vec<usize>, path: &mut Vec<(usize, usize)>) {
    if set.count_ones() == 1 {
        return;
    }
    let (a, b) = (cut[set], set & !cut[set]);
    steps(a, cut, list, path);
    steps(b, cut, list, path);
    let place = |part: usize, list: &[usize]| list.iter().position(|&x| x == part).expect("made before");
    let (i, j) = (place(a, list), place(b, list));
    let (i, j) = (i.min(j), i.max(j));
    list.remove(j);
    list.remove(i);
    list.push(set);
    path.push((i, j));
}

/// The labels of both lists, each once, in order.
pub(super) fn union(a: &[Label], b: &[Label]) -> Vec<Label> {
    let mut all: Vec<Label> = Vec::new();
    for &label in a.iter().chain(b) {
        if !all.contains(&label) {
            all.push(label);
        }
    }
    all
}

/// The labels of a term whose ellipsis, if it has one, stands for so many axes.
#[track_caller]
fn labels(term: &str, dots: Option<usize>, subscripts: &str) -> Result<Vec<Label>> {
    let refuse = |what: &str| Err(Error::value(NAME, format!("{what} in subscripts {subscripts:?}")));
    let (front, back) = match term.split_once("...") {
        Some((front, back)) => (front, Some(back)),
        None => (term, None),
    };
    if front.chars().chain(back.unwrap_or("").chars()).any(|c| !c.is_ascii_alphabetic()) {
        return refuse("a character that is no label");
    }
    let letters = |part: &str| -> Vec<Label> { part.chars().map(|c| c as Label).collect() };
    let mut all = letters(front);
    if let Some(back) = back {
        let Some(dots) = dots else { return refuse("more labels than axes") };
        all.extend((1..=dots as Label).rev().map(|k| -k));
        all.extend(letters(back));
    }
    Ok(all)
}

/// The order of contractions that [`einsum`](super::einsum) takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EinsumPath {
    /// The operands that each contraction takes out of the list, by their places; its result goes to the
    /// end. One operand alone is taken by itself.
    pub path: Vec<Vec<usize>>,
    /// The contractions and their costs, to be read.
    pub report: String,
}

/// How [`einsum`](super::einsum) would compute: the cheapest order of all for up to eight operands, and
/// for more the one that takes the cheapest pair each time.
///
/// ```
/// use arrayon as np;
/// let (a, b) = (np::ones([2, 50], np::DType::F64), np::ones([50, 60], np::DType::F64));
/// let plan = np::einsum_path("ij,jk,k->i", &[&a, &b, &np::ones([60], np::DType::F64)])?;
/// assert_eq!(plan.path, [[1, 2], [0, 1]]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// As [`einsum`](super::einsum).
#[track_caller]
pub fn einsum_path(subscripts: &str, operands: &[&Array]) -> Result<EinsumPath> {
    let read = Subscripts::read(subscripts, operands)?;
    let pairs = read.path();
    let mut list = read.inputs.clone();
    let all: Vec<Label> = read.lengths.keys().copied().collect();
    let naive = read.cost(&all) * operands.len() as f64;
    let (mut total, mut largest) = (0.0, read.cost(&read.output));
    let mut lines = String::new();
    for &(i, j) in &pairs {
        let (right, left) = (list.remove(j), list.remove(i));
        let joined = union(&left, &right);
        let kept = if list.is_empty() { read.output.clone() } else { read.kept(&joined, &list) };
        let cost = read.cost(&joined);
        total += cost * 2.0;
        largest = f64::max(largest, read.cost(&kept));
        let _ = writeln!(lines, "  {},{}->{}  {cost:.3e}", text(&left), text(&right), text(&kept));
        list.push(kept);
    }
    if pairs.is_empty() {
        total = naive;
    }
    let report = format!(
        "contraction: {subscripts}\noperations at once: {naive:.3e}\noperations in order: {total:.3e}\n\
         largest intermediate: {largest:.3e} elements\nsteps:\n{lines}"
    );
    let path =
        if pairs.is_empty() { vec![vec![0]] } else { pairs.iter().map(|&(i, j)| vec![i, j]).collect() };
    Ok(EinsumPath { path, report })
}

/// Labels as subscripts.
fn text(labels: &[Label]) -> String {
    let mut text = String::new();
    for &label in labels {
        match u8::try_from(label) {
            Ok(letter) => text.push(letter.into()),
            Err(_) if text.ends_with("...") => {}
            Err(_) => text.push_str("..."),
        }
    }
    text
}
