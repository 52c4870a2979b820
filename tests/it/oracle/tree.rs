//! The reduction tree T(32, 2048), slowly: leaves of 2048 elements, in a leaf 32 lanes folded by 16,
//! 8, 4, 2, 1, leaves paired with their neighbours, an odd one moving up.

use super::layouts::{each_index, offset};

/// Folds elements along the tree.
pub(crate) fn fold<T: Copy>(values: &[T], identity: T, combine: &dyn Fn(T, T) -> T) -> T {
    let leaf = |part: &[T]| lanes(part.iter().copied(), identity, combine);
    pair_up(values.chunks(2048).map(leaf).collect(), combine).unwrap_or(identity)
}

fn lanes<T: Copy>(values: impl Iterator<Item = T>, identity: T, combine: &dyn Fn(T, T) -> T) -> T {
    let mut lanes = [identity; 32];
    for (i, v) in values.enumerate() {
        lanes[i % 32] = combine(lanes[i % 32], v);
    }
    for half in [16, 8, 4, 2, 1] {
        for i in 0..half {
            lanes[i] = combine(lanes[i], lanes[i + half]);
        }
    }
    lanes[0]
}

fn pair_up<T: Copy>(mut level: Vec<T>, combine: &dyn Fn(T, T) -> T) -> Option<T> {
    while level.len() > 1 {
        level = level.chunks(2).map(|c| if c.len() == 2 { combine(c[0], c[1]) } else { c[0] }).collect();
    }
    level.pop()
}

/// Defines the sum of squared deviations of a float: two passes over each leaf, then Chan's merge.
macro_rules! moments {
    ($name:ident $t:ident) => {
        /// The sum of squared deviations from the mean.
        pub(crate) fn $name(values: &[$t]) -> $t {
            let leaf = |part: &[$t]| {
                let add = |a: $t, b: $t| a + b;
                let mean = lanes(part.iter().copied(), 0.0, &add) / part.len() as $t;
                let square = lanes(part.iter().map(|v| (v - mean) * (v - mean)), 0.0, &add);
                (mean, square, part.len())
            };
            let merge = |(mean, square, n): ($t, $t, usize), (mean_b, square_b, m): ($t, $t, usize)| {
                let delta = mean_b - mean;
                let share = m as $t / (n + m) as $t;
                let between = delta * delta * (n as $t * share);
                (mean + delta * share, square + (square_b + between), n + m)
            };
            pair_up(values.chunks(2048).map(leaf).collect(), &merge).map_or($t::NAN, |(_, square, _)| square)
        }
    };
}
moments!(moment_f32 f32);
moments!(moment_f64 f64);

/// For each kept place in row-major order, the elements reduced, in row-major order.
pub(crate) fn gather<T: Copy>(values: &[T], shape: &[usize], axes: &[usize]) -> Vec<Vec<T>> {
    let kept: Vec<usize> = (0..shape.len()).filter(|d| !axes.contains(d)).collect();
    let lengths: Vec<usize> = kept.iter().map(|&d| shape[d]).collect();
    let mut out = vec![Vec::new(); lengths.iter().product()];
    each_index(shape, &mut |index, k| {
        let place: Vec<usize> = kept.iter().map(|&d| index[d]).collect();
        out[offset(&lengths, &place)].push(values[k]);
    });
    out
}
