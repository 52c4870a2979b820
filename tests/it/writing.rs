//! Writing, against vectors: each handle is a value of its own.

use super::oracle::layouts::{each_index, offset};
use super::oracle::number::Random;
use crate::support::on_gpu::{self, on_gpu};
use arrayon::base::index::Index;
use arrayon::settings::{self, Settings};
use arrayon::{self as np, Array, DType, ErrorKind, s};

/// An array and what it should hold.
#[derive(Clone)]
struct Handle {
    array: Array,
    shape: Vec<usize>,
    values: Vec<i64>,
}

impl Handle {
    fn new(shape: &[usize], random: &mut Random) -> Handle {
        let values: Vec<i64> = (0..shape.iter().product()).map(|_| random.below(100) as i64).collect();
        let array = Array::from_shape_vec(shape, values.clone()).expect("elements fill the shape");
        Handle { array, shape: shape.to_vec(), values }
    }

    #[track_caller]
    fn check(&self, what: &str) {
        assert_eq!(self.array.shape(), self.shape, "{what}");
        assert_eq!(self.array.to_vec::<i64>().expect("evaluated"), self.values, "{what}");
    }

    /// The elements in another shape of as many axes, each place reading the place that `from` says.
    fn seen(&self, array: Array, shape: Vec<usize>, from: impl Fn(&[usize]) -> Vec<usize>) -> Handle {
        let mut values = Vec::new();
        each_index(&shape, &mut |i, _| values.push(self.values[offset(&self.shape, &from(i))]));
        Handle { array, shape, values }
    }

    fn transposed(&self) -> Handle {
        let shape: Vec<usize> = self.shape.iter().rev().copied().collect();
        self.seen(self.array.t(), shape, |i| i.iter().rev().copied().collect())
    }

    fn sliced(&self, region: &Region) -> Handle {
        let array = self.array.slice(&region.index).expect("a region inside");
        self.seen(array, region.shape(), |i| region.place(i))
    }

    /// Writes what `value` says for each index of the region.
    fn write(&mut self, region: &Region, value: impl Fn(&[usize]) -> i64) {
        let mut new = self.values.clone();
        each_index(&region.shape(), &mut |i, _| new[offset(&self.shape, &region.place(i))] = value(i));
        self.values = new;
    }
}

/// A slice of each axis, as an index and as the places it names.
struct Region {
    index: Vec<Index>,
    places: Vec<Vec<usize>>,
}

impl Region {
    fn random(shape: &[usize], random: &mut Random) -> Region {
        let mut region = Region { index: Vec::new(), places: Vec::new() };
        for &n in shape {
            let end = |random: &mut Random| match random.below(3) {
                0 => None,
                _ => Some(random.below(2 * n + 3) as isize - n as isize - 1),
            };
            let (start, stop) = (end(random), end(random));
            let step = [1, 1, 2, -1, -2, 3][random.below(6)];
            region.index.push(Index::Slice { start, stop, step });
            region.places.push(places(start, stop, step, n));
        }
        region
    }

    fn shape(&self) -> Vec<usize> {
        self.places.iter().map(Vec::len).collect()
    }

    fn place(&self, index: &[usize]) -> Vec<usize> {
        index.iter().zip(&self.places).map(|(&i, p)| p[i]).collect()
    }
}

/// What Python's slice names of an axis of length `n`.
fn places(start: Option<isize>, stop: Option<isize>, step: isize, n: usize) -> Vec<usize> {
    let n = n as isize;
    let clamp = |v: isize, low: isize, high: isize| (if v < 0 { v + n } else { v }).clamp(low, high);
    let (low, high) = if step > 0 { (0, n) } else { (-1, n - 1) };
    let first = start.map_or(if step > 0 { low } else { high }, |v| clamp(v, low, high));
    let last = stop.map_or(if step > 0 { high } else { low }, |v| clamp(v, low, high));
    let mut out = Vec::new();
    let mut at = first;
    while (step > 0 && at < last) || (step < 0 && at > last) {
        out.push(at as usize);
        at += step;
    }
    out
}

/// One random action on one of the handles.
fn act(handles: &mut Vec<Handle>, random: &mut Random) {
    let k = random.below(handles.len());
    let mut h = handles[k].clone();
    match random.below(10) {
        // The clone stays in its place: somebody else reads the old value.
        0 => handles.push(h.clone()),
        1 => h = h.transposed(),
        2 => {
            let region = Region::random(&h.shape, random);
            let view = h.sliced(&region);
            if view.values.is_empty() {
                return;
            }
            handles.push(view);
        }
        3 => {
            let (region, value) = (Region::random(&h.shape, random), random.below(50) as i64);
            handles.swap_remove(k);
            h.array.set(&region.index, value).expect("a number fits");
            h.write(&region, |_| value);
            handles.push(h);
            return;
        }
        4 => {
            // From itself, overlapping: as if the source were copied first.
            let region = Region::random(&h.shape, random);
            let source = h.sliced(&region);
            let flipped: Vec<isize> = (0..h.shape.len() as isize).collect();
            let value = source.array.flip(&flipped).expect("axes that are there");
            let shape = source.shape.clone();
            h.array.set(&region.index, &value).expect("of one shape");
            h.write(&region, |i| {
                let back: Vec<usize> = i.iter().zip(&shape).map(|(&i, &n)| n - 1 - i).collect();
                source.values[offset(&shape, &back)]
            });
        }
        5 => {
            let region = Region::random(&h.shape, random);
            let old = h.sliced(&region);
            h.array.update(&region.index, |v| Ok(v * 3 + 1)).expect("of one shape");
            h.write(&region, |i| old.values[offset(&old.shape, i)] * 3 + 1);
        }
        6 => {
            let other = &handles[random.below(handles.len())];
            if other.shape == h.shape {
                h.array += &other.array;
                h.values.iter_mut().zip(&other.values).for_each(|(a, b)| *a += b);
            } else {
                h.array -= 7;
                h.values.iter_mut().for_each(|a| *a -= 7);
            }
        }
        7 => {
            // A pending value of one row for all rows.
            let region = Region::random(&h.shape, random);
            let row = Handle::new(&region.shape()[region.shape().len().min(1)..], random);
            let value = &row.array * 2 - 1;
            h.array.set(&region.index, &value).expect("it broadcasts");
            h.write(&region, |i| row.values[offset(&row.shape, &i[i.len().min(1)..])] * 2 - 1);
        }
        8 => {
            // Failures change nothing.
            let wrong = np::ones([h.shape.iter().sum::<usize>() + 17], DType::I64);
            let error = h.array.set(s![np::ellipsis], &wrong).expect_err("of another shape");
            assert!(matches!(error.kind(), ErrorKind::Broadcast { .. }), "{error}");
            assert!(h.array.try_add_assign(0.5).is_err());
            assert!(h.array.update(s![np::ellipsis], |v| v.bitwise_and(1.5)).is_err());
        }
        _ => h.array.eval().expect("nothing can fail"),
    }
    h.values.iter_mut().for_each(|v| *v = v.wrapping_rem(1 << 40));
    h.array = if h.values.iter().any(|v| v.abs() > 1 << 30) { rebuilt(&mut h) } else { h.array };
    handles[k] = h;
}

/// Small numbers again, so that products stay exact.
fn rebuilt(h: &mut Handle) -> Array {
    h.values.iter_mut().for_each(|v| *v %= 1000);
    Array::from_shape_vec(h.shape.clone(), h.values.clone()).expect("elements fill the shape")
}

fn play(seed: u64, shape: &[usize], turns: usize) {
    let mut random = Random(seed);
    let mut handles = vec![Handle::new(shape, &mut random)];
    for turn in 0..turns {
        act(&mut handles, &mut random);
        if handles.len() > 6 {
            let place = random.below(handles.len());
            handles.swap_remove(place);
        }
        if random.below(4) == 0 {
            let one = random.below(handles.len());
            handles[one].check(&format!("seed {seed}, turn {turn}"));
        }
    }
    handles.iter().enumerate().for_each(|(k, h)| h.check(&format!("seed {seed}, handle {k} at the end")));
}

fn with_variants(run: impl Fn()) {
    let variants: [fn(&mut Settings); 5] = [
        |_| {},
        |s| s.immediate_len = 0,
        |s| {
            s.immediate_len = 0;
            s.fuse = false;
        },
        |s| {
            s.parallel_ns = 0;
            s.threads = 3;
            s.pending_nodes = 5;
        },
        |s| {
            s.immediate_len = 0;
            s.pending_nodes = 1000;
        },
    ];
    match on_gpu::active() {
        None => variants.into_iter().for_each(|change| settings::with(change, &run)),
        Some(_) => on_gpu::VARIANTS.iter().for_each(|(_, change)| settings::with(*change, &run)),
    }
}

#[test]
fn writes_on_a_gpu_are_those_of_vectors() {
    on_gpu(random_writes_are_those_of_vectors);
    on_gpu(random_writes_to_large_arrays_are_those_of_vectors);
}

#[test]
fn shifts_and_casts_on_a_gpu() {
    on_gpu(overlapping_shifts_are_as_of_copies);
    on_gpu(values_are_cast_as_assignment_casts);
}

#[test]
fn random_writes_are_those_of_vectors() {
    with_variants(|| {
        for seed in 0..40 {
            play(seed, [&[9][..], &[4, 5], &[2, 3, 4], &[]][seed as usize % 4], 60);
        }
    });
}

#[test]
fn random_writes_to_large_arrays_are_those_of_vectors() {
    with_variants(|| {
        for seed in 100..106 {
            play(seed, [&[3000][..], &[60, 41], &[9, 10, 11]][seed as usize % 3], 30);
        }
    });
}

/// A longer search, run by hand.
#[test]
#[ignore = "takes minutes"]
fn very_many_random_writes_are_those_of_vectors() {
    with_variants(|| {
        for seed in 1000..5000 {
            play(seed, [&[9][..], &[4, 5], &[2, 3, 4], &[], &[70, 80]][seed as usize % 5], 80);
        }
    });
}

#[test]
fn overlapping_shifts_are_as_of_copies() {
    with_variants(|| {
        for n in [5usize, 4000] {
            let mut x = np::arange(0, n, 1).expect("integers") + 0;
            x.set(s![1..], x.slice(s![..-1]).expect("a view")).expect("of one shape");
            let want: Vec<i64> = (0..n as i64).map(|i| (i - 1).max(0)).collect();
            assert_eq!(x.to_vec::<i64>().expect("evaluated"), want);
            x.set(s![..-1], x.slice(s![1..]).expect("a view")).expect("of one shape");
            x.set(s![..;-1], x.clone()).expect("of one shape");
            let mut want: Vec<i64> = want[1..].iter().copied().chain([n as i64 - 2]).collect();
            want.reverse();
            assert_eq!(x.to_vec::<i64>().expect("evaluated"), want);
        }
    });
}

/// Two updates of one pending base that share a pass: only one may take its memory.
#[test]
fn two_updates_of_one_base_are_evaluated_together() {
    with_variants(|| {
        let (x, v) = (np::ones([5000], DType::F64), np::arange(0.0, 10.0, 1.0).expect("numbers"));
        for base in [&x + 1.0, (&x + 1.0).copy()] {
            let (mut first, mut second) = (base.clone(), base);
            first.set(s![..10], &v).expect("of one shape");
            second.set(s![10..20], &v).expect("of one shape");
            np::eval([&first, &second]).expect("evaluated");
            for (array, start) in [(first, 0), (second, 10)] {
                let want = (0..5000)
                    .map(|i| if (start..start + 10).contains(&i) { (i - start) as f64 } else { 2.0 });
                assert!(array.to_vec::<f64>().expect("evaluated").into_iter().eq(want));
            }
        }
    });
}

#[test]
fn writing_through_one_handle_changes_no_other() {
    with_variants(|| {
        let mut a = np::arange(0, 2000, 1).expect("integers");
        let (before, view) = (a.clone(), a.slice(s![..;500]).expect("a view"));
        let pending = &a + 1;
        let borrowed = before.as_slice::<i64>().expect("dense");
        a.set(s![..], -1).expect("a number");
        a += &before;
        a *= 2;
        assert_eq!(a.get::<i64>([3]).expect("evaluated"), 4);
        assert_eq!((borrowed[0], borrowed[1999]), (0, 1999));
        assert_eq!(before.get::<i64>([7]).expect("evaluated"), 7);
        assert_eq!(view.to_vec::<i64>().expect("evaluated"), [0, 500, 1000, 1500]);
        assert_eq!(pending.get::<i64>([1999]).expect("evaluated"), 2000);
        // Memory of the caller's is never written.
        let given = vec![1.0f64; 600];
        let mut b = Array::from_vec(given.clone());
        let c = b.clone();
        b.set(s![0], 5.0).expect("a number");
        assert_eq!(c.to_vec::<f64>().expect("evaluated"), given);
    });
}

#[test]
fn values_are_cast_as_assignment_casts() {
    let mut a = np::zeros([4], DType::U8);
    a.set(s![0], 3.9).expect("floats are cast");
    a.set(s![1], np::array![300i64]).expect("integers wrap");
    a.set(s![2], true).expect("bools are cast");
    a.set(s![3], np::array![-1.0f32]).expect("floats saturate");
    assert_eq!(a.to_vec::<u8>().expect("evaluated"), [3, 44, 1, 0]);
    let mut b =
        np::broadcast_arrays(&[&np::array![1.0, 2.0], &np::zeros([3, 1], DType::F64)]).expect("they do");
    b[0].set(s![1, 0], 9.0).expect("a broadcast view is a value too");
    assert_eq!(b[0].to_vec::<f64>().expect("evaluated"), [1.0, 2.0, 9.0, 2.0, 1.0, 2.0]);
}
