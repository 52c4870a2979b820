//! Searching sorted rows, members of them, and interpolation between them.

use super::sort::key::Ordered;
use std::borrow::Cow;

/// Needles that are searched side by side, so that their reads of memory are under way together.
const LANES: usize = 16;

/// A sorted row.
pub(crate) struct Row<'a, T: Ordered> {
    elements: Cow<'a, [T::Raw]>,
    /// The ranks of the elements, if there are enough needles to be worth it.
    ranks: Vec<T::Rank>,
}

impl<'a, T: Ordered> Row<'a, T> {
    /// A row in which so many needles are going to be searched.
    pub(crate) fn new(elements: Cow<'a, [T::Raw]>, needles: usize) -> Row<'a, T> {
        let worth = needles >= LANES && needles >= elements.len() / 8;
        let ranks = if worth { elements.iter().map(|&x| T::rank(x)).collect() } else { Vec::new() };
        Row { elements, ranks }
    }

    /// Writes for each needle how many elements are less, or not greater if `right`.
    pub(crate) fn positions(&self, needles: &[T::Raw], right: bool, out: &mut [i64]) {
        if right {
            self.search(needles, out, |element, needle| element <= needle);
        } else {
            self.search(needles, out, |element, needle| element < needle);
        }
    }

    #[inline(always)]
    fn search(&self, needles: &[T::Raw], out: &mut [i64], before: impl Fn(T::Rank, T::Rank) -> bool) {
        if self.ranks.is_empty() {
            for (out, &needle) in out.iter_mut().zip(needles) {
                let needle = T::rank(needle);
                *out = self.elements.partition_point(|&x| before(T::rank(x), needle)) as i64;
            }
            return;
        }
        for (needles, out) in needles.chunks(LANES).zip(out.chunks_mut(LANES)) {
            let mut ranks = [T::Rank::default(); LANES];
            ranks.iter_mut().zip(needles).for_each(|(rank, &needle)| *rank = T::rank(needle));
            // Without branches: all needles take as many steps.
            let mut base = [0usize; LANES];
            let mut size = self.ranks.len();
            while size > 1 {
                let half = size / 2;
                for (base, &rank) in base.iter_mut().zip(&ranks) {
                    // SAFETY: `base + size` is at most the length at each step.
                    let element = unsafe { *self.ranks.get_unchecked(*base + half - 1) };
                    *base += half & usize::from(before(element, rank)).wrapping_neg();
                }
                size -= half;
            }
            for ((out, base), rank) in out.iter_mut().zip(base).zip(ranks) {
                *out = base as i64 + i64::from(before(self.ranks[base], rank));
            }
        }
    }

    /// Writes for each needle whether it is an element, or is not if `invert`. NaN is none.
    pub(crate) fn members(&self, needles: &[T::Raw], invert: bool, out: &mut [u8]) {
        let mut places = [0; 256];
        for (needles, out) in needles.chunks(256).zip(out.chunks_mut(256)) {
            let places = &mut places[..needles.len()];
            self.positions(needles, false, places);
            for ((out, &needle), &place) in out.iter_mut().zip(needles).zip(&*places) {
                let element = self.elements.get(place as usize);
                let found = element.is_some_and(|&x| T::rank(x) == T::rank(needle));
                *out = u8::from((found && !T::is_nan(needle)) != invert);
            }
        }
    }
}

/// A function through points, linear in between.
pub(crate) struct Curve<'a> {
    x: Row<'a, f64>,
    y: Cow<'a, [f64]>,
    left: f64,
    right: f64,
    period: Option<f64>,
}

impl<'a> Curve<'a> {
    /// Points with ascending `x`, at least one, and the values on both sides of them; with a period `x`
    /// may be in any order, and there are no sides. So many needles are going to be searched.
    pub(crate) fn new(
        x: Cow<'a, [f64]>,
        y: Cow<'a, [f64]>,
        sides: [Option<f64>; 2],
        period: Option<f64>,
        needles: usize,
    ) -> Curve<'a> {
        let last = x.len() - 1;
        let (left, right) = (sides[0].unwrap_or(y[0]), sides[1].unwrap_or(y[last]));
        let Some(period) = period else {
            return Curve { x: Row::new(x, needles), y, left, right, period };
        };
        let mut points: Vec<(f64, f64)> =
            x.iter().map(|&x| modulo(x, period)).zip(y.iter().copied()).collect();
        points.sort_by_key(|point| f64::rank(point.0));
        let (first, end) = (points[0], points[last]);
        points.insert(0, (end.0 - period, end.1));
        points.push((first.0 + period, first.1));
        let (x, y): (Vec<f64>, Vec<f64>) = points.into_iter().unzip();
        let (left, right) = (y[0], y[last + 2]);
        Curve { left, right, x: Row::new(x.into(), needles), y: y.into(), period: Some(period) }
    }

    /// Values of the function.
    pub(crate) fn values(&self, at: &[f64], out: &mut [f64]) {
        let (mut places, mut inside) = ([0; 256], [0.0; 256]);
        for (at, out) in at.chunks(256).zip(out.chunks_mut(256)) {
            let (places, inside) = (&mut places[..at.len()], &mut inside[..at.len()]);
            let wrap = |x: f64| self.period.map_or(x, |period| modulo(x, period));
            inside.iter_mut().zip(at).for_each(|(to, &x)| *to = wrap(x));
            self.x.positions(inside, true, places);
            for ((out, &x), &place) in out.iter_mut().zip(&*inside).zip(&*places) {
                *out = self.value(x, place as usize);
            }
        }
    }

    /// The value at `x`, where `after` points are not greater: NumPy's `interp`, step by step.
    fn value(&self, x: f64, after: usize) -> f64 {
        let (points, last) = (&self.x.elements, self.y.len() - 1);
        if x.is_nan() {
            return x;
        }
        if x > points[last] {
            return self.right;
        }
        if after == 0 {
            return self.left;
        }
        let j = after - 1;
        if j == last || points[j] == x {
            return self.y[j];
        }
        let slope = (self.y[j + 1] - self.y[j]) / (points[j + 1] - points[j]);
        let value = slope * (x - points[j]) + self.y[j];
        if !value.is_nan() {
            return value;
        }
        // Infinities on the left: from the right.
        let value = slope * (x - points[j + 1]) + self.y[j + 1];
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
