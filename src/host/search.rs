//! Searching sorted rows, members of them, and interpolation between them.

use super::sort::key::Ordered;

/// Needles that are searched side by side, so that their reads of memory are under way together.
const LANES: usize = 16;

/// Writes for each needle how many elements of a sorted row are less, or not greater if `right`.
pub(crate) fn positions<T: Ordered>(x: &[T::Raw], needles: &[T::Raw], right: bool, out: &mut [i64]) {
    if right {
        lanes::<T>(x, needles, out, |element, needle| element <= needle);
    } else {
        lanes::<T>(x, needles, out, |element, needle| element < needle);
    }
}

/// Binary searches without branches: all needles take as many steps.
#[inline(always)]
fn lanes<T: Ordered>(
    x: &[T::Raw],
    needles: &[T::Raw],
    out: &mut [i64],
    before: impl Fn(T::Rank, T::Rank) -> bool,
) {
    if x.is_empty() {
        return out.fill(0);
    }
    for (needles, out) in needles.chunks(LANES).zip(out.chunks_mut(LANES)) {
        let mut ranks = [T::Rank::default(); LANES];
        ranks.iter_mut().zip(needles).for_each(|(rank, &needle)| *rank = T::rank(needle));
        let mut base = [0usize; LANES];
        let mut size = x.len();
        while size > 1 {
            let half = size / 2;
            for (base, &rank) in base.iter_mut().zip(&ranks[..needles.len()]) {
                // SAFETY: `base + size` is at most the length at each step.
                let element = unsafe { *x.get_unchecked(*base + half - 1) };
                *base += if before(T::rank(element), rank) { half } else { 0 };
            }
            size -= half;
        }
        for ((out, base), rank) in out.iter_mut().zip(base).zip(ranks) {
            *out = base as i64 + i64::from(before(T::rank(x[base]), rank));
        }
    }
}

/// Writes for each needle whether it is an element of a sorted row, or is not if `invert`. NaN is none.
pub(crate) fn members<T: Ordered>(x: &[T::Raw], needles: &[T::Raw], invert: bool, out: &mut [u8]) {
    let mut places = [0; 256];
    for (needles, out) in needles.chunks(256).zip(out.chunks_mut(256)) {
        let places = &mut places[..needles.len()];
        positions::<T>(x, needles, false, places);
        for ((out, &needle), &place) in out.iter_mut().zip(needles).zip(&*places) {
            let found = x.get(place as usize).is_some_and(|&x| T::rank(x) == T::rank(needle));
            *out = u8::from((found && !T::is_nan(needle)) != invert);
        }
    }
}

/// A function through points, linear in between.
pub(crate) struct Curve<'a> {
    x: std::borrow::Cow<'a, [f64]>,
    y: std::borrow::Cow<'a, [f64]>,
    left: f64,
    right: f64,
    period: Option<f64>,
}

impl<'a> Curve<'a> {
    /// Points with ascending `x`, at least one, and the values on both sides of them; with a period `x`
    /// may be in any order, and there are no sides.
    pub(crate) fn new(
        x: std::borrow::Cow<'a, [f64]>,
        y: std::borrow::Cow<'a, [f64]>,
        sides: [Option<f64>; 2],
        period: Option<f64>,
    ) -> Curve<'a> {
        let last = x.len() - 1;
        let (left, right) = (sides[0].unwrap_or(y[0]), sides[1].unwrap_or(y[last]));
        let Some(period) = period else { return Curve { x, y, left, right, period } };
        let mut points: Vec<(f64, f64)> =
            x.iter().map(|&x| modulo(x, period)).zip(y.iter().copied()).collect();
        points.sort_by_key(|point| f64::rank(point.0));
        let (first, end) = (points[0], points[last]);
        points.insert(0, (end.0 - period, end.1));
        points.push((first.0 + period, first.1));
        let (x, y): (Vec<f64>, Vec<f64>) = points.into_iter().unzip();
        Curve { left: y[0], right: y[last + 2], x: x.into(), y: y.into(), period: Some(period) }
    }

    /// Values of the function.
    pub(crate) fn values(&self, at: &[f64], out: &mut [f64]) {
        let (mut places, mut inside) = ([0; 256], [0.0; 256]);
        for (at, out) in at.chunks(256).zip(out.chunks_mut(256)) {
            let (places, inside) = (&mut places[..at.len()], &mut inside[..at.len()]);
            let wrap = |x: f64| self.period.map_or(x, |period| modulo(x, period));
            inside.iter_mut().zip(at).for_each(|(to, &x)| *to = wrap(x));
            positions::<f64>(&self.x, inside, true, places);
            for ((out, &x), &place) in out.iter_mut().zip(&*inside).zip(&*places) {
                *out = self.value(x, place as usize);
            }
        }
    }

    /// The value at `x`, where `after` points are not greater: NumPy's `interp`, step by step.
    fn value(&self, x: f64, after: usize) -> f64 {
        let last = self.x.len() - 1;
        if x.is_nan() {
            return x;
        }
        if x > self.x[last] {
            return self.right;
        }
        if after == 0 {
            return self.left;
        }
        let j = after - 1;
        if j == last || self.x[j] == x {
            return self.y[j];
        }
        let slope = (self.y[j + 1] - self.y[j]) / (self.x[j + 1] - self.x[j]);
        let value = slope * (x - self.x[j]) + self.y[j];
        if !value.is_nan() {
            return value;
        }
        // Infinities on the left: from the right.
        let value = slope * (x - self.x[j + 1]) + self.y[j + 1];
        if value.is_nan() && self.y[j] == self.y[j + 1] { self.y[j] } else { value }
    }
}

/// The remainder with the sign of the divisor: Python's `%`.
fn modulo(x: f64, period: f64) -> f64 {
    let rest = x % period;
    match () {
        () if rest == 0.0 => 0f64.copysign(period),
        () if (rest < 0.0) != (period < 0.0) => rest + period,
        () => rest,
    }
}
