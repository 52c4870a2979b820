//! Layouts against the naive model of `model.rs`, and the walks over them.

use super::model::{Lcg, Model, chain, check, indices, step};
use arrayon::base::layout::{Layout, collapse};
use arrayon::{ErrorKind, Result, Shape};

#[test]
fn chains_of_views_match_the_model() {
    let mut rng = Lcg(1);
    let (mut nonempty, mut deep) = (0, 0);
    for _ in 0..20000 {
        let steps = rng.below(7);
        let (layout, model, buffer) = chain(&mut rng, steps);
        check(&layout, &model, buffer);
        nonempty += usize::from(!layout.is_empty());
        deep += usize::from(layout.len() > 8);
    }
    assert!(nonempty > 3000 && deep > 1000, "{nonempty} {deep}: the chains have become trivial");
}

/// The strides of `shape` that visit the places in order, if there are any.
fn regular(shape: &[usize], places: &[usize]) -> Option<Vec<isize>> {
    let mut inner = 1;
    let mut strides = vec![0; shape.len()];
    for (axis, &n) in shape.iter().enumerate().rev() {
        if n > 1 {
            strides[axis] = places[inner] as isize - places[0] as isize;
        }
        inner *= n;
    }
    let layout = Layout::new(shape, &strides, places[0]);
    layout.offsets().eq(places.iter().copied()).then_some(strides)
}

/// All shapes of `len` elements with up to `rank` axes.
fn shapes_of(len: usize, rank: usize) -> Vec<Vec<usize>> {
    let mut out = if len == 1 { vec![vec![]] } else { vec![] };
    if rank > 0 {
        for n in (1..=len).filter(|n| len.is_multiple_of(*n)) {
            out.extend(shapes_of(len / n, rank - 1).into_iter().map(|s| [&[n], &s[..]].concat()));
        }
    }
    out
}

#[test]
fn reshape_is_a_view_whenever_strides_allow() {
    let mut rng = Lcg(2);
    let (mut views, mut copies) = (0, 0);
    for _ in 0..800 {
        let steps = 1 + rng.below(4);
        let (layout, model, buffer) = chain(&mut rng, steps);
        if layout.is_empty() {
            for shape in [&[0][..], &[3, 0, 2], &[0, 0]] {
                assert_eq!(layout.reshape_view(shape).unwrap().shape()[..], *shape);
            }
            assert!(layout.reshape_view(&[]).is_none());
            continue;
        }
        assert!(layout.reshape_view(&[layout.len() + 1]).is_none());
        assert!(layout.reshape_view(&[0]).is_none());
        for shape in shapes_of(layout.len(), 4) {
            let view = layout.reshape_view(&shape);
            let possible = regular(&shape, &model.places).is_some();
            assert_eq!(view.is_some(), possible, "{layout:?} to {shape:?}");
            match view {
                Some(view) => {
                    let places = model.places.clone();
                    check(&view, &Model { shape, places }, buffer);
                    views += 1;
                }
                None => copies += 1,
            }
        }
    }
    assert!(views > 1000 && copies > 1000, "{views} views, {copies} copies");
}

#[test]
fn composing_selects_the_same_elements() {
    let mut rng = Lcg(3);
    let (mut found, mut missed, mut copies) = (0, 0, 0);
    for round in 0..20000 {
        let steps = rng.below(4);
        let (outer, outer_model, buffer) = chain(&mut rng, steps);
        // The view sees the outer elements as a dense array, perhaps of another shape.
        let shapes = match outer.len() {
            0 => vec![outer.shape().to_vec()],
            len => shapes_of(len, 3),
        };
        let shape = if round % 2 == 0 || shapes.is_empty() {
            outer.shape().to_vec()
        } else {
            shapes[rng.below(shapes.len())].clone()
        };
        let (mut view, mut picks) = (Layout::contiguous(&shape[..]), Model::dense(&shape));
        for _ in 0..rng.below(4) {
            (view, picks) = step(&view, &picks, &mut rng);
        }
        let places: Vec<usize> = picks.places.iter().map(|&i| outer_model.places[i]).collect();
        match outer.compose(&view) {
            Some(layout) => {
                let shape = picks.shape;
                check(&layout, &Model { shape, places }, buffer);
                found += usize::from(!outer.is_contiguous());
            }
            None => {
                assert!(!outer.is_contiguous() && !picks.places.is_empty());
                match regular(&picks.shape, &places) {
                    Some(_) => missed += 1,
                    None => copies += 1,
                }
            }
        }
    }
    assert!(found > 1000 && copies > 100, "{found} found, {copies} copies");
    assert!(missed * 50 < found, "{missed} regular views missed beside {found} found");
}

#[test]
fn collapsing_keeps_the_walk() {
    let mut rng = Lcg(4);
    let mut merged = 0;
    for _ in 0..4000 {
        let (rank, operands) = (rng.below(6), 1 + rng.below(3));
        let shape = rng.shape(rank);
        let draw = |rng: &mut Lcg| -> Vec<isize> {
            let order = rng.shuffled(rank);
            let dense = if rng.below(3) == 0 {
                Layout::ordered(&shape[..], &order)
            } else {
                Layout::contiguous(&shape[..])
            };
            let repeat = |(axis, &s): (usize, &isize)| {
                if order[axis] == 1 && rng.below(3) == 0 { 0 } else { s }
            };
            dense.strides().iter().enumerate().map(repeat).collect()
        };
        let strides: Vec<Vec<isize>> = (0..operands).map(|_| draw(&mut rng)).collect();
        let lists: Vec<&[isize]> = strides.iter().map(|s| &s[..]).collect();
        let (dims, collapsed) = collapse(&shape, &lists);
        assert_eq!(collapsed.len(), operands);
        assert_eq!(dims.iter().product::<usize>(), shape.iter().product());
        for (before, after) in strides.iter().zip(&collapsed) {
            let place = |shape: &[usize], strides: &[isize]| -> Vec<isize> {
                let dot = |i: Vec<usize>| i.iter().zip(strides).map(|(&i, s)| i as isize * s).sum();
                indices(shape).into_iter().map(dot).collect()
            };
            assert_eq!(place(&shape, before), place(&dims, after), "{shape:?} {strides:?}");
        }
        // Nothing is left to drop or to merge.
        assert!(!dims.contains(&1));
        for axis in 1..dims.len() {
            let n = dims[axis] as isize;
            assert!(collapsed.iter().any(|s| s[axis - 1] != s[axis] * n), "{shape:?} {strides:?}");
        }
        merged += usize::from(dims.len() < shape.iter().filter(|n| **n != 1).count());
    }
    assert!(merged > 500, "{merged}");
    assert_eq!(collapse(&[1, 1], &[&[5, 7]]).0[..], []);
    assert_eq!(collapse(&[2, 0, 3], &[&[5, 7, 1], &[1, 1, 1]]).0[..], [0]);
    assert_eq!(collapse(&[2, 3], &[]).0[..], [6]);
}

#[test]
fn k_order_is_that_of_numpy() {
    let numbers =
        |field: &str| -> Vec<isize> { field.split_whitespace().map(|n| n.parse().unwrap()).collect() };
    for line in include_str!("../data/k_order.txt").lines().filter(|l| !l.starts_with('#')) {
        let fields: Vec<_> = line.split(';').map(numbers).collect();
        let shape: Shape = fields[0].iter().map(|&n| n as usize).collect();
        let order = Layout::new(&shape, &fields[1], 1000).k_order();
        let result = Layout::ordered(&shape, &order);
        for (axis, &n) in shape.iter().enumerate() {
            // The stride of an axis of length 1 is never walked, and NumPy's depends on its version.
            assert!(n == 1 || result.strides()[axis] == fields[2][axis], "{line}: {order:?}");
        }
    }
}

#[test]
fn many_axes_work_too() {
    let dense = Layout::contiguous([1; 32]);
    assert_eq!((dense.ndim(), dense.len(), dense.is_contiguous()), (32, 1, true));
    let mut shape = [1; 40];
    (shape[3], shape[17], shape[39]) = (2, 3, 4);
    let layout = Layout::contiguous(shape);
    let turned = layout.transpose().flip(None, "flip").unwrap();
    assert_eq!(turned.shape()[0], 4);
    assert_eq!(turned.offsets().next(), Some(23));
    assert_eq!(turned.squeeze(None, "squeeze").unwrap().shape()[..], [4, 3, 2]);
    assert_eq!(collapse(&shape, &[layout.strides()]).0[..], [24]);
    assert_eq!(layout.reshape_view(&[24]).unwrap(), Layout::contiguous(24));
    let wide = Layout::contiguous([2; 12]).transpose();
    assert_eq!(wide.offsets().sum::<usize>(), 4095 * 4096 / 2);
    assert_eq!(wide.k_order()[..], (0..12).rev().collect::<Vec<_>>());
}

#[test]
fn errors_say_what_there_is() {
    let a = Layout::contiguous([2, 3]);
    let starts = |result: Result<Layout>, with: &str| {
        let text = result.unwrap_err().to_string();
        assert!(text.starts_with(with), "{text}");
    };
    let bad_axis = "f: axis 2 is out of bounds for an array of 2 dimensions (at ";
    starts(a.permute(&[0, 2], "f"), bad_axis);
    starts(a.swap_axes(0, 2, "f"), bad_axis);
    starts(a.move_axis(&[2], &[0], "f"), bad_axis);
    starts(a.move_axis(&[0], &[2], "f"), bad_axis);
    starts(a.flip(Some(&[2]), "f"), bad_axis);
    starts(a.squeeze(Some(&[2]), "f"), bad_axis);
    starts(a.diagonal(0, 0, 2, "f"), bad_axis);
    starts(a.expand_dims(&[3], "f"), "f: axis 3 is out of bounds for an array of 3 dimensions");
    for result in [
        a.permute(&[1, 1], "f"),
        a.flip(Some(&[1, -1]), "f"),
        a.move_axis(&[1, 1], &[0, 1], "f"),
        a.move_axis(&[0, 1], &[1, -1], "f"),
        a.squeeze(Some(&[1, 1]), "f"),
        a.expand_dims(&[1, -3], "f"),
        a.diagonal(0, 1, -1, "f"),
    ] {
        assert_eq!(*result.unwrap_err().kind(), ErrorKind::RepeatedAxis { axis: 1 });
    }
    starts(a.permute(&[0], "f"), "f: shape [2, 3]: a permutation of its axes names each once");
    starts(a.move_axis(&[0, 1], &[0], "f"), "f: shape [2, 3]: 2 axes cannot move to 1 places");
    starts(a.squeeze(Some(&[-1]), "f"), "f: shape [2, 3]: axis 1 has length 3, only 1 can be");
    let line = Layout::contiguous(3);
    starts(line.diagonal(0, 0, 0, "f"), "f: shape [3]: a diagonal needs two axes");
    for (target, axis) in [(&[3, 3][..], 2), (&[2, 4], 1), (&[3], 2), (&[2, 1], 1), (&[], 1)] {
        let error = a.broadcast_to(target, "f").unwrap_err();
        let shapes = vec![vec![2, 3], target.to_vec()];
        assert_eq!(*error.kind(), ErrorKind::Broadcast { shapes, axis }, "{target:?}");
    }
    let here = line!() + 1;
    let error = a.permute(&[0], "f").unwrap_err();
    assert_eq!((error.location().line(), error.location().file()), (here, file!()));
}
