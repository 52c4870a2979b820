//! Shapes: conversions, sizes, reshaping extents, broadcasting and axis numbers.

use arrayon::base::shape::{checked, normalize_axes, normalize_axis};
use arrayon::{DType, ErrorKind, Extents, Shape, broadcast_shapes};

#[test]
fn conversions_keep_the_lengths() {
    assert!(Shape::from(()).is_empty());
    assert_eq!(Shape::from(4), [4]);
    assert_eq!(Shape::from([2, 3]), [2, 3]);
    assert_eq!(Shape::from(&[2, 3]), [2, 3]);
    assert_eq!(Shape::from(&[2usize, 3][..]), [2, 3]);
    assert_eq!(Shape::from(vec![2, 3]), [2, 3]);
    assert_eq!(Shape::from(&Shape::from([2, 3])), [2, 3]);
    assert_eq!((1..=6).collect::<Shape>(), [1, 2, 3, 4, 5, 6]);
    assert_eq!(format!("{:?} {:#?}", Shape::from([2, 3]), Shape::from(())), "[2, 3] []");
    let long = Shape::from([1; 40]);
    assert_eq!((long.ndim(), long.size(), long.clone()), (40, 1, long));
}

#[test]
fn sizes_that_overflow_are_none() {
    assert_eq!(Shape::from(()).checked_len(), Some(1));
    assert_eq!(Shape::from([3, 0, 5]).checked_len(), Some(0));
    assert_eq!(Shape::from([1 << 31, 1 << 31]).checked_len(), Some(1 << 62));
    assert_eq!(Shape::from([1 << 32, 1 << 31]).checked_len(), None);
    assert_eq!(Shape::from([usize::MAX]).checked_len(), None);
    assert_eq!(Shape::from([0, usize::MAX, 2]).checked_len(), None);
    assert_eq!(checked(&[2, 3], DType::F64, "zeros").unwrap(), 6);
    assert!(checked(&[1 << 62], DType::I8, "zeros").is_ok());
    let error = checked(&[1 << 60], DType::F64, "zeros").unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Shape { shape, .. } if shape == &[1 << 60]));
    assert!(error.to_string().contains("too many elements of float64 to address"));
}

#[test]
fn extents_find_the_missing_length() {
    let resolve = |to: Extents, from: &[usize]| to.resolve(from, "reshape").map(|s| s.to_vec()).ok();
    assert_eq!(resolve([2, -1].into(), &[12]), Some(vec![2, 6]));
    assert_eq!(resolve([-1].into(), &[3, 4]), Some(vec![12]));
    assert_eq!(resolve((-1).into(), &[]), Some(vec![1]));
    assert_eq!(resolve(().into(), &[1, 1]), Some(vec![]));
    assert_eq!(resolve([1i64; 33].as_slice().to_vec().into(), &[1]), Some(vec![1; 33]));
    assert_eq!(resolve((&Shape::from([6, 2])).into(), &[3, 4]), Some(vec![6, 2]));
    assert_eq!(resolve((&[6usize, 2][..]).into(), &[3, 4]), Some(vec![6, 2]));
    assert_eq!(resolve((&[6isize, -1][..]).into(), &[3, 4]), Some(vec![6, 2]));
    assert_eq!(resolve(vec![6isize, -1].into(), &[3, 4]), Some(vec![6, 2]));
    // Without elements the missing length is found only if no other axis is empty.
    assert_eq!(resolve([3, -1].into(), &[0, 2]), Some(vec![3, 0]));
    assert_eq!(resolve([0, -1].into(), &[0, 3]), None);
    assert_eq!(resolve([0, 7].into(), &[0, 3]), Some(vec![0, 7]));
    assert_eq!(resolve([5, -1].into(), &[12]), None);
    assert_eq!(resolve([-1, -1].into(), &[12]), None);
    assert_eq!(resolve([12, -2].into(), &[12]), None);
    assert_eq!(resolve([usize::MAX].into(), &[1]), None);
    assert_eq!(resolve([1i64 << 40, 1 << 40].into(), &[0]), None);
}

#[test]
fn extents_say_what_is_wrong() {
    let text = |to: Extents| to.resolve(&[3, 4], "reshape").unwrap_err().to_string();
    let starts = |text: String, with: &str| assert!(text.starts_with(with), "{text}");
    starts(text([5, -1].into()), "reshape: shape [3, 4]: its 12 elements do not fill the shape [5, -1]");
    starts(text([-1, -1].into()), "reshape: shape [3, 4]: only one length of [-1, -1] may be -1");
    starts(text([6, -2].into()), "reshape: shape [3, 4]: no axis has the length -2 asked for");
}

/// The broadcast length of one column, by the definition.
fn column(lengths: &[usize]) -> Option<usize> {
    let mut others = lengths.iter().copied().filter(|&n| n != 1);
    let first = others.next().unwrap_or(1);
    others.all(|n| n == first).then_some(first)
}

#[test]
fn broadcasting_follows_its_definition() {
    let mut shapes: Vec<Vec<usize>> = vec![vec![]];
    for len in 1..=2 {
        for code in 0..4usize.pow(len) {
            shapes.push((0..len).map(|i| code / 4usize.pow(i) % 4).collect());
        }
    }
    for a in &shapes {
        for b in &shapes {
            for c in &shapes {
                let all = [&a[..], &b[..], &c[..]];
                let ndim = all.iter().map(|s| s.len()).max().unwrap();
                let at = |back: usize| {
                    let lengths = all.map(|s| s.len().checked_sub(back).map_or(1, |i| s[i]));
                    column(&lengths)
                };
                let expected: Option<Vec<usize>> = (1..=ndim).rev().map(at).collect();
                match broadcast_shapes(&all, "add") {
                    Ok(shape) => assert_eq!(Some(shape.to_vec()), expected, "{all:?}"),
                    Err(error) => {
                        let first = (1..=ndim).find(|&back| at(back).is_none()).unwrap();
                        let shapes = all.map(<[usize]>::to_vec).to_vec();
                        assert_eq!(*error.kind(), ErrorKind::Broadcast { shapes, axis: first });
                    }
                }
            }
        }
    }
    assert_eq!(broadcast_shapes(&[], "add").unwrap(), []);
    assert!(broadcast_shapes(&[&[1 << 40, 1], &[1, 1 << 40]], "add").is_err());
}

#[test]
fn broadcast_errors_name_shapes_and_axis() {
    let line = line!() + 1;
    let error = broadcast_shapes(&[&[2, 3, 1], &[4, 5]], "add").unwrap_err();
    assert_eq!(error.location().line(), line);
    let text = error.to_string();
    assert!(text.starts_with("add: shapes [2, 3, 1] and [4, 5] do not broadcast: axis -2 differs"), "{text}");
}

#[test]
fn axes_count_from_either_end() {
    assert_eq!(normalize_axis(-1, 3, "sum").unwrap(), 2);
    assert_eq!(normalize_axis(-3, 3, "sum").unwrap(), 0);
    assert_eq!(normalize_axis(2, 3, "sum").unwrap(), 2);
    for axis in [-4, 3, isize::MIN, isize::MAX] {
        let error = normalize_axis(axis, 3, "sum").unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Axis { axis, ndim: 3 });
    }
    assert!(normalize_axis(0, 0, "sum").is_err());
    assert_eq!(normalize_axes(&[-1, 0], 3, "sum").unwrap()[..], [2, 0]);
    let error = normalize_axes(&[1, -2], 3, "sum").unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::RepeatedAxis { axis: 1 });
    let line = line!() + 1;
    let error = normalize_axes(&[7], 2, "sum").unwrap_err();
    assert_eq!(error.location().line(), line);
    let text = error.to_string();
    assert!(text.starts_with("sum: axis 7 is out of bounds for an array of 2 dimensions"), "{text}");
}
