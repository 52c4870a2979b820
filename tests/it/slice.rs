//! Basic indexing against Python's definition, and the macro that writes indices.

use arrayon::base::layout::Layout;
use arrayon::{ErrorKind, Index, ellipsis, newaxis, s};

/// The indices of Python's `start:stop:step`, as its reference words it: bounds beyond the sequence
/// stop at it, then i = start, start + step, … while i has not passed stop.
fn walked(n: isize, start: Option<isize>, stop: Option<isize>, step: isize) -> Vec<usize> {
    let from_front = |i: isize| if i < 0 { i + n } else { i };
    let mut i = start.map_or(if step > 0 { 0 } else { n - 1 }, from_front);
    let stop = stop.map_or(if step > 0 { n } else { -1 }, from_front);
    i = if step > 0 { i.max(0) } else { i.min(n - 1) };
    let mut out = vec![];
    while 0 <= i && i < n && (if step > 0 { i < stop } else { i > stop }) {
        out.push(i as usize);
        i += step;
    }
    out
}

#[test]
fn every_slice_of_a_short_axis() {
    let bounds: Vec<Option<isize>> = std::iter::once(None).chain((-8..8).map(Some)).collect();
    let far = [Some(isize::MIN), Some(isize::MAX), None];
    for n in 0..=6 {
        let dense = Layout::contiguous([n]);
        // Every third element of a buffer, walked backwards.
        let sparse = Layout::new([n], &[-3], 40);
        for &start in bounds.iter().chain(&far) {
            for &stop in bounds.iter().chain(&far) {
                for step in [-3, -2, -1, 1, 2, 3, isize::MIN, isize::MAX] {
                    let index = [Index::Slice { start, stop, step }];
                    let bounded = |b: Option<isize>| b.map(|b| b.clamp(-100, 100));
                    let expected = walked(n as isize, bounded(start), bounded(stop), step.clamp(-50, 50));
                    let view = dense.slice(&index, "slice").unwrap();
                    assert_eq!(view.offsets().collect::<Vec<_>>(), expected, "{n} {index:?}");
                    assert!(view.fits(n));
                    let view = sparse.slice(&index, "slice").unwrap();
                    let expected: Vec<_> = expected.iter().map(|i| 40 - 3 * i).collect();
                    assert_eq!(view.offsets().collect::<Vec<_>>(), expected, "{n} {index:?}");
                }
            }
        }
    }
}

#[test]
fn the_macro_writes_indices() {
    let slice = |start, stop, step| Index::Slice { start, stop, step };
    let (a, b) = (1usize, 4usize);
    let index = s![1.., ..-1, ..;2, 3, newaxis, ellipsis, a..b;-1];
    let expected = [
        slice(Some(1), None, 1),
        slice(None, Some(-1), 1),
        slice(None, None, 2),
        Index::Int(3),
        Index::NewAxis,
        Index::Ellipsis,
        slice(Some(1), Some(4), -1),
    ];
    assert_eq!(index, expected);
    assert_eq!(s![], [] as [Index; 0]);
    assert_eq!(s![-1,], [Index::Int(-1)]);
    assert_eq!(s![2i64, 2isize, 2usize, 2i32], [Index::Int(2); 4]);
    assert_eq!(s![newaxis, ellipsis], [newaxis, ellipsis]);
    assert_eq!(s![..], [Index::ALL]);
    // An inclusive end belongs to the walk, whichever way it goes and wherever it is counted from.
    assert_eq!(s![1..=3, ..=-1], [slice(Some(1), Some(4), 1), slice(None, None, 1)]);
    assert_eq!(s![..=-2], [slice(None, Some(-1), 1)]);
    assert_eq!(s![5..=3;-1, 5..=0;-2], [slice(Some(5), Some(2), -1), slice(Some(5), None, -2)]);
    assert_eq!(s![..=-3;-1], [slice(None, Some(-4), -1)]);
    let k = 2;
    assert_eq!(s![0..k;k], [slice(Some(0), Some(2), 2)]);
    assert_eq!(Index::from(1..).step(-1), slice(Some(1), None, -1));
    assert_eq!(Index::from(usize::MAX), Index::Int(isize::MAX));
}

#[test]
fn inclusive_ends_select_what_they_say() {
    let dense = Layout::contiguous(6);
    let pick = |index: [Index; 1]| dense.slice(&index, "slice").unwrap().offsets().collect::<Vec<_>>();
    assert_eq!(pick(s![1..=3]), [1, 2, 3]);
    assert_eq!(pick(s![..=-1]), [0, 1, 2, 3, 4, 5]);
    assert_eq!(pick(s![5..=3;-1]), [5, 4, 3]);
    assert_eq!(pick(s![5..=0;-2]), [5, 3, 1]);
    assert_eq!(pick(s![..=-3;-1]), [5, 4, 3]);
}

#[test]
fn places_of_all_kinds_mix() {
    let dense = Layout::contiguous([2, 3, 4]);
    let shape = |index: &[Index]| dense.slice(index, "slice").unwrap().shape().to_vec();
    assert_eq!(shape(&s![]), [2, 3, 4]);
    assert_eq!(shape(&s![ellipsis]), [2, 3, 4]);
    assert_eq!(shape(&s![0]), [3, 4]);
    assert_eq!(shape(&s![ellipsis, 0]), [2, 3]);
    assert_eq!(shape(&s![0, ellipsis, 0]), [3]);
    assert_eq!(shape(&s![0, 1, 2]), [0; 0]);
    assert_eq!(shape(&s![0, 1, 2, ellipsis]), [0; 0]);
    assert_eq!(shape(&s![newaxis, ellipsis, newaxis]), [1, 2, 3, 4, 1]);
    assert_eq!(shape(&s![.., newaxis, 1..;2]), [2, 1, 1, 4]);
    assert_eq!(shape(&s![5.., -1]), [0, 4]);
    let view = dense.slice(&s![-1, ..;-1, 1..3], "slice").unwrap();
    assert_eq!(view.offsets().collect::<Vec<_>>(), [21, 22, 17, 18, 13, 14]);
}

#[test]
fn errors_name_the_place() {
    let dense = Layout::contiguous([2, 3]);
    let fail = |index: &[Index]| dense.slice(index, "slice").unwrap_err();
    for (index, kind) in [
        (&s![2][..], ErrorKind::Index { index: 2, axis: 0, size: 2 }),
        (&s![0, -4], ErrorKind::Index { index: -4, axis: 1, size: 3 }),
        (&s![newaxis, ellipsis, 3], ErrorKind::Index { index: 3, axis: 1, size: 3 }),
        (&s![isize::MIN], ErrorKind::Index { index: isize::MIN, axis: 0, size: 2 }),
        (&s![0, 0, 0], ErrorKind::TooManyIndices { indices: 3, ndim: 2 }),
        (&s![.., .., ellipsis, ..], ErrorKind::TooManyIndices { indices: 3, ndim: 2 }),
    ] {
        assert_eq!(*fail(index).kind(), kind, "{index:?}");
    }
    let text = |index: &[Index]| fail(index).to_string();
    let starts = |text: String, with: &str| assert!(text.starts_with(with), "{text}");
    starts(text(&s![0, 7]), "slice: index 7 is out of bounds for axis 1 with size 3 (at ");
    starts(text(&s![0, 0, 0]), "slice: 3 indices for an array of 2 dimensions (at ");
    starts(text(&s![..;0]), "slice: the step of a slice cannot be 0 (at ");
    starts(text(&s![ellipsis, ellipsis]), "slice: an index can hold only one ellipsis (at ");
    let line = line!() + 1;
    let error = dense.slice(&s![9], "slice").unwrap_err();
    assert_eq!(error.location().line(), line);
    assert!(Layout::contiguous([0, 3]).slice(&s![0], "slice").is_err());
    assert!(Layout::contiguous(()).slice(&s![0], "slice").is_err());
}

#[test]
#[should_panic(expected = "only a slice has a step")]
fn an_integer_has_no_step() {
    let _ = Index::from(3).step(2);
}
