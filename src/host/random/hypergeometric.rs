//! The hypergeometric distribution, one number at a time.

use super::Source;
use super::bounded::interval;
use super::discrete::log_factorial;

/// The number of good ones among `sample` drawn from `good` and `bad` ones.
pub fn hypergeometric<S: Source>(rng: &mut S, good: i64, bad: i64, sample: i64) -> i64 {
    if sample >= 10 && sample <= good + bad - 10 {
        ratio_of_uniforms(rng, good, bad, sample)
    } else {
        one_by_one(rng, good, bad, sample)
    }
}

/// Draws each of the sample, or of what the sample leaves if that is less.
fn one_by_one<S: Source>(rng: &mut S, good: i64, bad: i64, sample: i64) -> i64 {
    let total = good + bad;
    let complement = sample > total / 2;
    let mut draws = if complement { total - sample } else { sample };
    let (mut left, mut good_left) = (total, good);
    while draws > 0 && good_left > 0 && left > good_left {
        left -= 1;
        if (interval(rng, left as u64) as i64) < good_left {
            good_left -= 1;
        }
        draws -= 1;
    }
    if left == good_left {
        good_left -= draws;
    }
    if complement { good_left } else { good - good_left }
}

/// Algorithm HRUA: E. Stadlober, "The ratio of uniforms approach for generating discrete random
/// variates", 1990.
fn ratio_of_uniforms<S: Source>(rng: &mut S, good: i64, bad: i64, sample: i64) -> i64 {
    const D1: f64 = 1.715_527_769_921_413_5;
    const D2: f64 = 0.898_916_162_058_898_8;
    let total = good + bad;
    let draws = sample.min(total - sample);
    let (fewer, more) = (good.min(bad), good.max(bad));
    let p = fewer as f64 / total as f64;
    let q = more as f64 / total as f64;
    let a = draws as f64 * p + 0.5;
    let variance = (total - draws) as f64 * draws as f64 * p * q / (total - 1) as f64;
    let c = (variance + 0.5).sqrt();
    let h = D1 * c + D2;
    let log_ways = |k: i64| {
        log_factorial(k)
            + log_factorial(fewer - k)
            + log_factorial(draws - k)
            + log_factorial(more - draws + k)
    };
    let mode = ((draws + 1) as f64 * (fewer + 1) as f64 / (total + 2) as f64).floor() as i64;
    let g = log_ways(mode);
    // Sixteen standard deviations beyond the mean nothing happens.
    let bound = ((draws.min(fewer) + 1) as f64).min((a + 16.0 * c).floor());
    let k = loop {
        let u = rng.next_f64();
        let v = rng.next_f64();
        let x = a + h * (v - 0.5) / u;
        if x < 0.0 || x >= bound {
            continue;
        }
        let k = x.floor() as i64;
        let t = g - log_ways(k);
        if u * (4.0 - u) - 3.0 <= t {
            break k;
        }
        if u * (u - t) >= 1.0 {
            continue;
        }
        if 2.0 * u.ln() <= t {
            break k;
        }
    };
    let k = if good > bad { draws - k } else { k };
    if draws < sample { good - k } else { k }
}
