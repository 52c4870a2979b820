//! A naive model of layouts: the list of buffer places in row-major order, and views of it by explicit
//! multi-indices; and random chains of views on both.

use arrayon::base::layout::Layout;
use arrayon::{Index, s};

/// What a layout stands for: a shape and the place of each element.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Model {
    pub(super) shape: Vec<usize>,
    pub(super) places: Vec<usize>,
}

/// All multi-indices of a shape in row-major order.
pub(super) fn indices(shape: &[usize]) -> Vec<Vec<usize>> {
    let mut out = vec![vec![]];
    for &n in shape {
        out = (out.iter()).flat_map(|front| (0..n).map(move |i| [&front[..], &[i]].concat())).collect();
    }
    out
}

impl Model {
    pub(super) fn dense(shape: &[usize]) -> Model {
        Model { shape: shape.to_vec(), places: (0..shape.iter().product()).collect() }
    }

    fn at(&self, index: &[usize]) -> usize {
        let flat = index.iter().zip(&self.shape).fold(0, |at, (i, n)| at * n + i);
        self.places[flat]
    }

    /// The view of a shape whose element at each multi-index is this model's at `source` of it.
    fn view(&self, shape: Vec<usize>, source: impl Fn(&[usize]) -> Vec<usize>) -> Model {
        let places = indices(&shape).iter().map(|i| self.at(&source(i))).collect();
        Model { shape, places }
    }

    fn permuted(&self, order: &[usize]) -> Model {
        let shape = order.iter().map(|&axis| self.shape[axis]).collect();
        self.view(shape, |i| {
            let mut source = vec![0; i.len()];
            order.iter().zip(i).for_each(|(&axis, &i)| source[axis] = i);
            source
        })
    }
}

/// A small deterministic generator.
pub(super) struct Lcg(pub(super) u64);

impl Lcg {
    pub(super) fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((self.0 >> 33) as usize) % n
    }

    pub(super) fn shape(&mut self, rank: usize) -> Vec<usize> {
        (0..rank).map(|_| [1, 2, 3, 2, 4, 1, 3, 0][self.below(if rank > 2 { 7 } else { 8 })]).collect()
    }

    /// The axis, counted from either end.
    fn signed(&mut self, axis: usize, ndim: usize) -> isize {
        axis as isize - if self.below(2) == 0 { ndim as isize } else { 0 }
    }

    pub(super) fn shuffled(&mut self, n: usize) -> Vec<usize> {
        let mut out: Vec<usize> = (0..n).collect();
        (1..n).for_each(|i| out.swap(i, self.below(i + 1)));
        out
    }
}

/// Everything a layout says of its elements agrees with the model.
pub(super) fn check(layout: &Layout, model: &Model, buffer: usize) {
    assert_eq!(*layout.shape(), model.shape[..]);
    assert_eq!((layout.len(), layout.ndim()), (model.places.len(), model.shape.len()));
    assert_eq!(layout.is_empty(), model.places.is_empty());
    // By `next` and by `fold`, which walk by different code.
    let mut walk = layout.offsets();
    for (i, &place) in model.places.iter().enumerate() {
        assert_eq!(walk.len(), model.places.len() - i);
        assert_eq!(walk.next(), Some(place), "{layout:?}");
        if i == model.places.len() / 2 {
            assert!(walk.clone().fold(vec![], push) == model.places[i + 1..]);
        }
    }
    assert_eq!((walk.len(), walk.next(), walk.next()), (0, None, None));
    for (index, &place) in indices(&model.shape).iter().zip(&model.places) {
        assert_eq!(layout.position(index), place);
    }
    let span = model.places.iter().min().copied().zip(model.places.iter().max().copied());
    assert_eq!(layout.span(), span);
    assert!(layout.fits(buffer));
    assert!(layout.offset() <= buffer);
    let side_by_side = |m: &Model| m.places.windows(2).all(|w| w[0] + 1 == w[1]);
    assert_eq!(layout.is_contiguous(), side_by_side(model), "{layout:?}");
    let reverse: Vec<usize> = (0..model.shape.len()).rev().collect();
    assert_eq!(layout.is_f_contiguous(), side_by_side(&model.permuted(&reverse)), "{layout:?}");
    let identity = model.places.iter().copied().eq(0..buffer);
    if !model.places.is_empty() {
        assert_eq!(layout.is_dense_at_zero(buffer), identity, "{layout:?}");
    }
}

fn push(mut list: Vec<usize>, item: usize) -> Vec<usize> {
    list.push(item);
    list
}

/// One random view operation on both.
pub(super) fn step(layout: &Layout, model: &Model, rng: &mut Lcg) -> (Layout, Model) {
    let ndim = model.shape.len();
    let shape = &model.shape;
    let all: Vec<usize> = (0..ndim).collect();
    match rng.below(if ndim == 0 { 2 } else { 11 }) {
        0 => {
            let place = rng.below(ndim + 1);
            let axis = rng.signed(place, ndim + 1);
            let mut longer = shape.clone();
            longer.insert(place, 1);
            let view = model.view(longer, |i| [&i[..place], &i[place + 1..]].concat());
            (layout.expand_dims(&[axis], "expand").unwrap(), view)
        }
        1 => {
            let mut wider = shape.clone();
            for n in wider.iter_mut().filter(|n| **n == 1) {
                *n = rng.below(3);
            }
            let front = rng.below(2);
            if front > 0 {
                wider.insert(0, rng.below(3));
            }
            let view = model.view(wider.clone(), |i| {
                let pairs = i[front..].iter().zip(shape);
                pairs.map(|(&i, &n)| if n == 1 { 0 } else { i }).collect()
            });
            (layout.broadcast_to(&wider, "broadcast").unwrap(), view)
        }
        2 => (layout.transpose(), model.permuted(&all.into_iter().rev().collect::<Vec<_>>())),
        3 => {
            let order = rng.shuffled(ndim);
            let axes: Vec<isize> = order.iter().map(|&axis| rng.signed(axis, ndim)).collect();
            (layout.permute(&axes, "permute").unwrap(), model.permuted(&order))
        }
        4 => {
            let (a, b) = (rng.below(ndim), rng.below(ndim));
            let mut order = all;
            order.swap(a, b);
            let (a, b) = (rng.signed(a, ndim), rng.signed(b, ndim));
            (layout.swap_axes(a, b, "swap").unwrap(), model.permuted(&order))
        }
        5 => {
            let count = rng.below(ndim) + 1;
            let (from, to) = (rng.shuffled(ndim), rng.shuffled(ndim));
            // NumPy's way: take the others in order, then insert by rising destination.
            let mut order: Vec<usize> = all.into_iter().filter(|x| !from[..count].contains(x)).collect();
            let mut moves: Vec<_> = to[..count].iter().zip(&from[..count]).collect();
            moves.sort();
            moves.into_iter().for_each(|(&to, &from)| order.insert(to, from));
            let mut named = |axes: &[usize]| -> Vec<isize> {
                axes[..count].iter().map(|&axis| rng.signed(axis, ndim)).collect()
            };
            let (from, to) = (named(&from), named(&to));
            (layout.move_axis(&from, &to, "move").unwrap(), model.permuted(&order))
        }
        6 => {
            let flipped = rng.shuffled(ndim)[..rng.below(ndim + 1)].to_vec();
            let all = flipped.len() == ndim;
            let axes: Vec<isize> = flipped.iter().map(|&axis| rng.signed(axis, ndim)).collect();
            let view = model.view(shape.clone(), |i| {
                let back = |(axis, &i)| {
                    if flipped.contains(&axis) { shape[axis] - 1 - i } else { i }
                };
                i.iter().enumerate().map(back).collect()
            });
            (layout.flip((!all).then_some(&axes), "flip").unwrap(), view)
        }
        7 => {
            let gone: Vec<usize> = all.iter().copied().filter(|&axis| shape[axis] == 1).collect();
            let kept: Vec<usize> = all.into_iter().filter(|axis| !gone.contains(axis)).collect();
            let view = model.view(kept.iter().map(|&axis| shape[axis]).collect(), |i| {
                let mut source = vec![0; ndim];
                kept.iter().zip(i).for_each(|(&axis, &i)| source[axis] = i);
                source
            });
            let axes: Vec<isize> = gone.iter().map(|&axis| rng.signed(axis, ndim)).collect();
            let named = rng.below(2) == 0;
            (layout.squeeze(named.then_some(&axes), "squeeze").unwrap(), view)
        }
        8 if ndim >= 2 => {
            let order = rng.shuffled(ndim);
            let (a, b) = (order[0], order[1]);
            let offset = rng.below(7) as isize - 3;
            let length = |axis: usize, skip: isize| (shape[axis] as isize - skip.max(0)).max(0);
            let n = length(a, -offset).min(length(b, offset)) as usize;
            let rest: Vec<usize> = all.into_iter().filter(|x| ![a, b].contains(x)).collect();
            let lengths = rest.iter().map(|&axis| shape[axis]).chain([n]).collect();
            let view = model.view(lengths, |i| {
                let mut source = vec![0; ndim];
                rest.iter().zip(i).for_each(|(&axis, &i)| source[axis] = i);
                source[a] = (i[rest.len()] as isize + (-offset).max(0)) as usize;
                source[b] = (i[rest.len()] as isize + offset.max(0)) as usize;
                source
            });
            let (a, b) = (rng.signed(a, ndim), rng.signed(b, ndim));
            (layout.diagonal(offset, a, b, "diagonal").unwrap(), view)
        }
        _ => slice_step(layout, model, rng),
    }
}

/// A random basic index of as many slices and integers as there are axes, or fewer.
fn slice_step(layout: &Layout, model: &Model, rng: &mut Lcg) -> (Layout, Model) {
    let ndim = model.shape.len();
    let used = rng.below(ndim + 1);
    // Axes before the ellipsis, if there is one.
    let front = if rng.below(2) == 0 { rng.below(used + 1) } else { used };
    let mut index = vec![];
    // For every axis the elements picked, and whether the axis stays.
    let mut picked: Vec<(Vec<usize>, bool)> = vec![];
    for axis in 0..ndim {
        let n = model.shape[axis];
        let whole = axis >= front && axis < ndim - (used - front);
        if whole {
            if axis == front && front < used {
                index.push(Index::Ellipsis);
            }
            picked.push(((0..n).collect(), true));
        } else if n > 0 && rng.below(4) == 0 {
            let i = rng.below(n);
            index.push(Index::Int(rng.signed(i, n)));
            picked.push((vec![i], false));
        } else {
            let step = [1, 1, 2, -1, -1, -2][rng.below(6)];
            let (a, b) = (rng.below(n + 1), rng.below(n + 1));
            let (low, high) = (a.min(b), a.max(b));
            let mut picks: Vec<usize> = (low..high).collect();
            let slice = if step > 0 {
                s![low..high;step]
            } else {
                picks.reverse();
                let stop = low.checked_sub(1).map(|x| x as isize);
                [Index::Slice { start: Some(high as isize - 1), stop, step }]
            };
            // Walking down from before the first element, -1 would mean the last one.
            let slice = if high == 0 { s![0..0] } else { slice };
            index.extend(slice);
            picked.push((picks.into_iter().step_by(step.unsigned_abs()).collect(), true));
        }
    }
    let kept: Vec<usize> = (0..ndim).filter(|&axis| picked[axis].1).collect();
    let shape = kept.iter().map(|&axis| picked[axis].0.len()).collect();
    let view = model.view(shape, |i| {
        let mut source: Vec<usize> = picked.iter().map(|(p, _)| p.first().copied().unwrap_or(0)).collect();
        kept.iter().zip(i).for_each(|(&axis, &i)| source[axis] = picked[axis].0[i]);
        source
    });
    (layout.slice(&index, "slice").unwrap(), view)
}

/// A random chain of views of a dense array, and the length of the buffer.
pub(super) fn chain(rng: &mut Lcg, steps: usize) -> (Layout, Model, usize) {
    let rank = rng.below(5);
    let shape = rng.shape(rank);
    let (mut layout, mut model) = (Layout::contiguous(&shape[..]), Model::dense(&shape));
    for _ in 0..steps {
        (layout, model) = step(&layout, &model, rng);
        if model.places.len() > 300 || model.shape.len() > 6 {
            break;
        }
    }
    (layout, model, shape.iter().product())
}
