//! Secular equations: the values of a matrix, between those of the halves that it was torn into.

use super::super::super::super::isa::{Job, Level, Shell, with_isa};
use crate::base::settings;
use crate::host::threads;
use std::marker::PhantomData;
use std::ops::Range;

/// Roots, or columns, of a task.
const SPAN: usize = 64;

/// Numbers that are added side by side, so that sums depend on no instruction set.
const LANES: usize = 8;

/// What an equation has simple poles in: a function of the values that are looked for.
pub(super) trait Variable: Sync {
    /// How far one value lies above another, in it.
    fn apart(above: f64, below: f64) -> f64;
    /// How far a pole lies above a root, in it.
    fn below(root: &Root, pole: f64) -> f64;
    /// The root's offset after a step in it; NaN if the step leads nowhere.
    fn moved(root: &Root, step: f64) -> f64;
}

/// The values themselves.
pub(super) struct Plain;

impl Variable for Plain {
    #[inline(always)]
    fn apart(above: f64, below: f64) -> f64 {
        above - below
    }
    #[inline(always)]
    fn below(root: &Root, pole: f64) -> f64 {
        (pole - root.pole) - root.offset
    }
    #[inline(always)]
    fn moved(root: &Root, step: f64) -> f64 {
        root.offset + step
    }
}

/// Their squares, which are not formed; no value is negative.
pub(super) struct Squared;

impl Variable for Squared {
    #[inline(always)]
    fn apart(above: f64, below: f64) -> f64 {
        (above - below) * (above + below)
    }
    #[inline(always)]
    fn below(root: &Root, pole: f64) -> f64 {
        ((pole - root.pole) - root.offset) * ((pole + root.pole) + root.offset)
    }
    #[inline(always)]
    fn moved(root: &Root, step: f64) -> f64 {
        let value = root.value();
        root.offset + step / (value + (value * value + step).sqrt())
    }
}

/// The equation `inverse + Σ squares / (poles - x) = 0` in a variable; the poles ascend.
pub(super) struct Secular<V> {
    pub(super) poles: Vec<f64>,
    squares: Vec<f64>,
    inverse: f64,
    variable: PhantomData<V>,
}

impl<V> Secular<V> {
    /// The equation with the squares of `z`.
    pub(super) fn new(poles: Vec<f64>, z: &[f64], inverse: f64) -> Secular<V> {
        Secular { poles, squares: z.iter().map(|z| z * z).collect(), inverse, variable: PhantomData }
    }
}

/// A root as a pole beside it and what lies between: differences of the two are exact enough.
pub(super) struct Root {
    pole: f64,
    offset: f64,
}

impl Root {
    #[inline(always)]
    pub(super) fn value(&self) -> f64 {
        self.pole + self.offset
    }
}

/// Vectors that belong to roots: `numerators / (poles - root)`, of length one.
pub(super) struct Vectors<'a> {
    pub(super) numerators: &'a [f64],
    /// The first element before lengths are made one, if it is not as the others.
    pub(super) head: Option<f64>,
    /// The order of the elements.
    pub(super) order: &'a [usize],
}

impl<V: Variable> Secular<V> {
    /// The roots, and the `z` whose squares have exactly these for roots, with the signs of another.
    /// On all threads if `parallel`.
    pub(super) fn solve(&self, signs: &[f64], parallel: bool) -> (Vec<Root>, Vec<f64>) {
        let k = self.poles.len();
        let tasks = |run: &(dyn Fn(Range<usize>) -> Vec<f64> + Sync)| -> Vec<f64> {
            threads::map_if(parallel, k.div_ceil(SPAN), |t| run(t * SPAN..k.min((t + 1) * SPAN))).concat()
        };
        let level = Level::named(settings::current().isa.as_str());
        // SAFETY: the processor has the instruction set.
        let pairs = tasks(&|range| with_isa!(level, I => unsafe { I::job(Roots(self, range)) }));
        let roots: Vec<Root> = pairs.chunks_exact(2).map(|x| Root { pole: x[0], offset: x[1] }).collect();
        // SAFETY: likewise.
        let mut z = tasks(&|range| with_isa!(level, I => unsafe { I::job(Weights(self, &roots, range)) }));
        z.iter_mut().zip(signs).for_each(|(x, &sign)| *x = (-*x).max(0.0).sqrt().copysign(sign));
        (roots, z)
    }

    /// The vectors of all roots, one after the other. On all threads if `parallel`.
    pub(super) fn vectors(&self, roots: &[Root], vectors: &Vectors<'_>, to: &mut [f64], parallel: bool) {
        let k = roots.len();
        let level = Level::named(settings::current().isa.as_str());
        let columns = |start: usize, part: &mut [f64]| {
            let roots = &roots[start / k..][..part.len() / k];
            // SAFETY: the processor has the instruction set.
            with_isa!(level, I => unsafe { I::job(Columns(self, roots, vectors, part)) });
        };
        match parallel {
            _ if k == 0 => {}
            true => threads::each_part(to, SPAN * k, columns),
            false => columns(0, to),
        }
    }

    /// Sums over poles of `square / distance` and of `square / distance²`.
    #[inline(always)]
    fn sums(&self, range: Range<usize>, root: &Root) -> (f64, f64) {
        let (mut value, mut slope) = ([0.0; LANES], [0.0; LANES]);
        let (poles, poles_left) = self.poles[range.clone()].as_chunks::<LANES>();
        let (squares, squares_left) = self.squares[range].as_chunks::<LANES>();
        for (p, s) in poles.iter().zip(squares) {
            for l in 0..LANES {
                let r = 1.0 / V::below(root, p[l]);
                value[l] += s[l] * r;
                slope[l] += s[l] * r * r;
            }
        }
        for (l, (p, s)) in poles_left.iter().zip(squares_left).enumerate() {
            let r = 1.0 / V::below(root, *p);
            value[l] += s * r;
            slope[l] += s * r * r;
        }
        (value.iter().sum(), slope.iter().sum())
    }

    /// The root above pole `j`.
    ///
    /// Steps go to the root of `c + s / (a - x) + t / (b - x)`, which has the poles beside the root and
    /// the slopes of what is left and right of it (the middle way: Li, LAPACK Working Note 89), or halve
    /// the interval if that lies outside.
    #[inline(always)]
    fn root(&self, j: usize) -> Root {
        let Secular { poles, squares, inverse, .. } = self;
        let k = poles.len();
        // No root lies further above the last pole.
        let reach =
            V::moved(&Root { pole: poles[k - 1], offset: 0.0 }, squares.iter().sum::<f64>() / inverse);
        if k == 1 {
            return Root { pole: poles[0], offset: reach };
        }
        // The last root has no pole above it; the last two poles lie beside it then.
        let last = j + 1 == k;
        let a = if last { j - 1 } else { j };
        let split = a + 1;
        let (mut low, mut high) = (0.0, reach);
        let mut root = Root { pole: poles[j], offset: high / 2.0 };
        if !last {
            high = (poles[j + 1] - poles[j]) / 2.0;
            root.offset = high;
            let (left, _) = self.sums(0..split, &root);
            let (right, _) = self.sums(split..k, &root);
            if inverse + left + right < 0.0 {
                (low, high) = (-high, 0.0);
                root = Root { pole: poles[j + 1], offset: low };
            }
        }
        // More than enough to halve all exponents away.
        for step in 0..1200 {
            let (left, left_slope) = self.sums(0..split, &root);
            let (right, right_slope) = self.sums(split..k, &root);
            let (value, slope) = (inverse + left + right, left_slope + right_slope);
            let distance = V::below(&root, root.pole).abs();
            let rounding = 8.0 * (left.abs() + right.abs()) + inverse + distance * slope;
            if value.abs() <= f64::EPSILON * rounding {
                break;
            }
            *(if value < 0.0 { &mut low } else { &mut high }) = root.offset;
            let (x, y) = (V::below(&root, poles[a]), V::below(&root, poles[a + 1]));
            let c = value - x * left_slope - y * right_slope;
            let b = (x + y) * value - x * y * slope;
            let product = x * y * value;
            let width = (b * b - 4.0 * product * c).max(0.0).sqrt();
            // Both zeros of `c t² - b t + product`, without cancellation.
            let sum = if b <= 0.0 { b - width } else { b + width };
            let steps = [2.0 * product / sum, sum / (2.0 * c)];
            let inside = |x: &f64| low < *x && *x < high;
            let tried = steps.into_iter().filter(|_| step < 40).map(|t| V::moved(&root, t)).find(inside);
            let next = tried.unwrap_or(low + (high - low) / 2.0);
            if next == root.offset || !inside(&next) {
                break;
            }
            root.offset = next;
        }
        root
    }
}

/// Poles and offsets of a range of roots.
struct Roots<'a, V>(&'a Secular<V>, Range<usize>);

impl<V: Variable> Job for Roots<'_, V> {
    type Out = Vec<f64>;
    #[inline(always)]
    fn run(self) -> Vec<f64> {
        let Roots(secular, range) = self;
        let mut out = Vec::with_capacity(2 * range.len());
        for j in range {
            let root = secular.root(j);
            out.extend([root.pole, root.offset]);
        }
        out
    }
}

/// The squares, with a minus, of the `z` whose equation has exactly the roots found, for a range of poles.
struct Weights<'a, V>(&'a Secular<V>, &'a [Root], Range<usize>);

impl<V: Variable> Job for Weights<'_, V> {
    type Out = Vec<f64>;
    #[inline(always)]
    fn run(self) -> Vec<f64> {
        let Weights(secular, roots, range) = self;
        let poles = &secular.poles[range.clone()];
        let mut out = vec![1.0; range.len()];
        for (j, root) in roots.iter().enumerate() {
            let own = secular.poles[j];
            let mut times = |range: Range<usize>| {
                for (x, &pole) in out[range.clone()].iter_mut().zip(&poles[range]) {
                    *x *= V::below(root, pole) / V::apart(pole, own);
                }
            };
            if range.contains(&j) {
                let at = j - range.start;
                times(0..at);
                times(at + 1..poles.len());
                out[at] *= V::below(root, own);
            } else {
                times(0..poles.len());
            }
        }
        out
    }
}

/// Vectors that belong to roots, in a part of the columns.
struct Columns<'a, V>(&'a Secular<V>, &'a [Root], &'a Vectors<'a>, &'a mut [f64]);

impl<V: Variable> Job for Columns<'_, V> {
    type Out = ();
    #[inline(always)]
    fn run(self) {
        let Columns(secular, roots, &Vectors { numerators, head, order }, to) = self;
        let mut column = vec![0.0; numerators.len()];
        for (root, to) in roots.iter().zip(to.chunks_exact_mut(numerators.len())) {
            for ((x, z), &pole) in column.iter_mut().zip(numerators).zip(&secular.poles) {
                *x = z / V::below(root, pole);
            }
            column[0] = head.unwrap_or(column[0]);
            let mut squares = [0.0; LANES];
            for chunk in column.chunks(LANES) {
                squares.iter_mut().zip(chunk).for_each(|(s, x)| *s += x * x);
            }
            let length = squares.iter().sum::<f64>().sqrt();
            for (to, &from) in to.iter_mut().zip(order) {
                *to = column[from] / length;
            }
        }
    }
}
