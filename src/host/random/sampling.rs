//! Shuffles, and samples of positions with and without replacement.

use super::Source;
use super::bounded::{bounded64, interval};
use std::collections::HashSet;

/// Shuffles a slice: R. A. Fisher and F. Yates, from the end.
pub fn shuffle<S: Source, T>(rng: &mut S, data: &mut [T]) {
    let mut source = rng.clone();
    // Places ahead of the swaps, so that these wait for memory side by side.
    let mut places = [0; 64];
    let mut left = data.len();
    while left > 1 {
        let count = places.len().min(left - 1);
        for (k, place) in places[..count].iter_mut().enumerate() {
            *place = interval(&mut source, (left - 1 - k) as u64) as usize;
        }
        for (k, &place) in places[..count].iter().enumerate() {
            data.swap(left - 1 - k, place);
        }
        left -= count;
    }
    *rng = source;
}

/// As [`shuffle`], down to position `first`, with Lemire's method for the draws.
fn shuffle_tail<S: Source>(rng: &mut S, data: &mut [i64], first: usize) {
    for i in (first..data.len()).rev() {
        data.swap(i, bounded64(rng, i as u64) as usize);
    }
}

/// `size` different numbers below `population`, in random order if `shuffled`.
pub fn without_replacement<S: Source>(
    rng: &mut S,
    population: usize,
    size: usize,
    shuffled: bool,
) -> Vec<i64> {
    let share = if shuffled { 50 } else { 20 };
    if population > 10_000 && size > population / share {
        let mut all: Vec<i64> = (0..population as i64).collect();
        shuffle_tail(rng, &mut all, (population - size).max(1));
        return all.split_off(population - size);
    }
    // R. W. Floyd's: a number drawn before gives way to the largest one, which was not yet to be had.
    let mut seen = HashSet::with_capacity(size);
    let mut sample = Vec::with_capacity(size);
    for j in population - size..population {
        let drawn = bounded64(rng, j as u64) as i64;
        let new = if seen.insert(drawn) { drawn } else { j as i64 };
        seen.insert(new);
        sample.push(new);
    }
    if shuffled {
        shuffle_tail(rng, &mut sample, 1);
    }
    sample
}

/// Cumulative sums of weights, divided by the last.
fn cumulative(weights: &[f64]) -> Vec<f64> {
    let mut sum = 0.0;
    let mut sums: Vec<f64> = weights
        .iter()
        .enumerate()
        .map(|(i, w)| {
            sum = if i == 0 { *w } else { sum + w };
            sum
        })
        .collect();
    sums.iter_mut().for_each(|s| *s /= sum);
    sums
}

/// The position of the first sum above a number.
fn find(sums: &[f64], at: f64) -> i64 {
    sums.partition_point(|&s| s <= at) as i64
}

/// Positions drawn with probabilities, with replacement.
pub fn weighted<S: Source>(rng: &mut S, weights: &[f64], size: usize) -> Vec<i64> {
    let sums = cumulative(weights);
    (0..size).map(|_| find(&sums, rng.next_f64())).collect()
}

/// Different positions drawn with probabilities; at least `size` of them are not zero.
pub fn weighted_without_replacement<S: Source>(rng: &mut S, weights: &[f64], size: usize) -> Vec<i64> {
    let mut weights = weights.to_vec();
    let mut found: Vec<i64> = Vec::with_capacity(size);
    while found.len() < size {
        let draws: Vec<f64> = (found.len()..size).map(|_| rng.next_f64()).collect();
        found.iter().for_each(|&i| weights[i as usize] = 0.0);
        let sums = cumulative(&weights);
        let mut seen = HashSet::new();
        let new = draws.iter().map(|&x| find(&sums, x)).filter(|&i| seen.insert(i));
        found.extend(new);
    }
    found
}

/// The sum of numbers with the rounding errors carried along: W. Kahan, 1965.
pub fn kahan_sum(values: &[f64]) -> f64 {
    let Some((&first, rest)) = values.split_first() else { return 0.0 };
    let (mut sum, mut carry) = (first, 0.0);
    for value in rest {
        let y = value - carry;
        let t = sum + y;
        carry = (t - sum) - y;
        sum = t;
    }
    sum
}
