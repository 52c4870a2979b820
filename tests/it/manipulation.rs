//! Manipulation of arrays, against values that NumPy produced and by its plans.

use super::support::cases::Cases;
use arrayon::{
    self as np, Array, Block, Bounds, DType, Element, ErrorKind, Indexing, Pad, Places, Span, Trim,
};
use arrayon::{s, settings};

const EXPECTED: &str = include_str!("../data/manipulation.txt");

fn cube() -> Array {
    np::arange(0, 24, 1).unwrap().reshape([2, 3, 4]).unwrap()
}

/// A view with steps back and steps over.
fn strided() -> Array {
    cube().slice(s![.., ..;-1, ..;2]).unwrap()
}

fn range(n: usize) -> Array {
    np::arange(0, n, 1).unwrap()
}

fn table() -> Array {
    range(6).reshape([2, 3]).unwrap()
}

fn longs<const N: usize>(values: [i64; N]) -> Array {
    Array::from_vec(values.to_vec())
}

fn mask() -> Array {
    np::array![true, false, true, true, false]
}

/// A part of an array.
fn cut<const N: usize>(array: &Array, index: [np::Index; N]) -> Array {
    array.slice(index).unwrap()
}

/// Lazy whatever the size.
fn lazily<R>(run: impl FnOnce() -> R) -> R {
    settings::with(|s| s.immediate_len = 0, run)
}

fn joining(c: &mut Cases) {
    let (a, b, m, v) = (&cube(), &strided(), &table(), &range(5));
    let (t, z, s0) = (&a.t(), &np::zeros([0, 3], DType::F64), &np::full((), 7i64));
    c.one("concatenate 0", np::concatenate([a, &cut(a, s![..1])], 0));
    let odd = cut(a, s![.., ..1, 1..3]);
    c.one("concatenate 1", np::concatenate([b, &odd, &cut(b, s![.., ..0])], 1));
    c.one("concatenate -1", np::concat([b, a, b], -1));
    c.one("concatenate transposed", np::concatenate([t, &cut(t, s![..;-1])], 2));
    c.one("concatenate none", np::concatenate([t, s0, b, z], None));
    let mixed = [np::array![1i16, -2], np::array![3u16], np::array![0.5f32]];
    c.one("concatenate n-ary", np::concatenate(&mixed, 0));
    c.one("concatenate empty", np::concatenate([z, &np::ones([2, 3], DType::F32), z], 0));
    c.one("concatenate of empty", np::concatenate([z, z], 1));
    c.one("concatenate 0-d", np::concatenate([s0, s0], 0));
    c.one("concatenate nothing", np::concatenate(Vec::<Array>::new(), 0));
    c.one("concatenate misfit", np::concatenate([a, b], 0));
    c.one("concatenate ndim", np::concatenate([a, m], 0));
    c.one("concatenate axis", np::concatenate([m, m], 2));
    c.one("stack 0", np::stack([m, &(m + 1)], 0));
    c.one("stack 1", np::stack([m, &cut(m, s![..;-1])], 1));
    c.one("stack -1", np::stack([m, &(m * 2)], -1));
    c.one("stack 0-d", np::stack([s0, s0], 0));
    c.one("stack misfit", np::stack([m, v], 0));
    c.all("unstack 1", np::unstack(b, 1));
    c.one("hstack 1-d", np::hstack([v, &cut(v, s![..;2])]));
    c.one("hstack 2-d", np::hstack([m, &cut(m, s![.., ..;-1])]));
    c.one("hstack 0-d", np::hstack([s0, s0]));
    c.one("vstack", np::vstack([v, &cut(v, s![..;-1])]));
    c.one("vstack mixed", np::vstack([&range(3), m]));
    c.one("dstack 1-d", np::dstack([v, v]));
    c.one("dstack 2-d", np::dstack([m, m]));
    c.one("column_stack", np::column_stack([v, &np::stack([v, v], 1).unwrap(), v]));
    c.one("block 0", np::block(m));
    c.one("block 1", np::block([m, m]));
    let ones = np::ones([2, 1], DType::F64);
    c.one("block 2", np::block(vec![Block::from([m, &ones]), Block::from([cut(v, s![..4])])]));
    c.one("block 3-d", np::block([[[m]], [[m]]]));
    c.one("block of more axes", np::block([[a, a], [a, a]]));
    c.one("block depth", np::block([Block::from([m]), Block::from(m)]));
    c.one("block empty", np::block(vec![vec![m], vec![]]));
    c.one("block misfit", np::block(vec![vec![m, v], vec![m]]));
    c.one("append", np::append(m, longs([9, 9, 9]).atleast_2d(), 0));
    c.one("append none", np::append(t, v, None));
}

fn splitting(c: &mut Cases) {
    let (a, b, m, v) = (&cube(), &strided(), &table(), &range(5));
    c.all("split", np::split(a, 2, 2));
    c.all("split uneven", np::split(v, 2, 0));
    c.all("split at", np::split(v, [1, 3, 9, -1, 2], 0));
    c.all("split empty", np::split(&np::zeros([0, 3], DType::F64), 2, 0));
    c.all("array_split", np::array_split(v, 3, 0));
    c.all("array_split many", np::array_split(v, 7, 0));
    c.all("array_split 0", np::array_split(v, 0, 0));
    c.all("hsplit", np::hsplit(b, 3));
    c.all("hsplit 1-d", np::hsplit(v, [2]));
    c.all("vsplit", np::vsplit(m, 2));
    c.all("vsplit 1-d", np::vsplit(v, 1));
    c.all("dsplit", np::dsplit(a, 2));
    c.all("dsplit 2-d", np::dsplit(m, 1));
}

fn repeating(c: &mut Cases) {
    let (a, b, m, v) = (&cube(), &strided(), &table(), &range(5));
    let (t, z, s0) = (&a.t(), &np::zeros([0, 3], DType::F64), &np::full((), 7i64));
    c.one("tile 2", np::tile(b, [2]));
    c.one("tile more", np::tile(m, [2, 1, 2]));
    c.one("tile fewer", np::tile(b, [2, 1]));
    c.one("tile 0-d", np::tile(s0, [2, 2]));
    c.one("tile zero", np::tile(m, [0, 2]));
    c.one("tile none", np::tile(m, []));
    c.one("repeat", np::repeat(b, 2, None));
    c.one("repeat axis", b.repeat(3, 1));
    c.one("repeat -1", t.repeat(2, -1));
    c.one("repeat counts", a.repeat([2, 0, 1], 1));
    c.one("repeat many", range(100).repeat((0..100).map(|i| i % 3).collect::<Vec<_>>(), None));
    c.one("repeat one count", v.repeat([2], 0));
    c.one("repeat zero", v.repeat(0, None));
    c.one("repeat misfit", a.repeat([1, 2], 1));
    c.one("repeat 0-d", s0.repeat(3, None));
    c.one("roll", np::roll(b, 3, None));
    c.one("roll axis", np::roll(a, -1, 2));
    c.one("roll far", np::roll(v, 13, 0));
    c.one("roll axes", np::roll(a, [1, 2], [1, 2]));
    c.one("roll repeated", np::roll(a, [1, 1], [1, 1]));
    c.one("roll one shift", np::roll(a, 1, [0, 1]));
    c.one("roll empty", np::roll(z, 2, 0));
    c.one("roll 0-d", np::roll(s0, 1, None));
    c.one("roll misfit", np::roll(a, [1, 2, 3], [0, 1]));
    c.one("roll bad axis", np::roll(a, 1, 3));
    c.one("resize", np::resize(b, [3, 5]));
    c.one("resize less", np::resize(t, [2, 2]));
    c.one("resize empty", np::resize(z, [2, 2]));
    c.one("resize to nothing", np::resize(v, [0, 2]));
}

fn views(c: &mut Cases) {
    let (a, b, m, v) = (&cube(), &strided(), &table(), &range(5));
    let (t, s0) = (&a.t(), &np::full((), 7i64));
    c.one("rot90", np::rot90(m, 1, [0, 1]));
    c.one("rot90 2", np::rot90(b, 2, [1, 2]));
    c.one("rot90 3", np::rot90(b, 3, [0, 2]));
    c.one("rot90 -2", np::rot90(m, -4, [1, 0]));
    c.one("rot90 same", np::rot90(m, 1, [1, -1]));
    c.one("flip none", np::flip(b, None));
    c.one("flip axes", np::flip(a, [0, -1]));
    c.one("fliplr", np::fliplr(b));
    c.one("fliplr 1-d", np::fliplr(v));
    c.one("flipud", np::flipud(t));
    c.one("rollaxis", np::rollaxis(a, 2, 0));
    c.one("rollaxis end", np::rollaxis(a, 0, 3));
    c.one("rollaxis -1", np::rollaxis(a, -1, -2));
    c.one("rollaxis far", np::rollaxis(a, 0, 4));
    c.one("matrix_transpose", np::matrix_transpose(b));
    c.one("permute_dims", np::permute_dims(a, [-1, 0, 1]));
    c.one("swapaxes", np::swapaxes(a, 0, -1));
    c.one("moveaxis", np::moveaxis(a, [0, 1], [-1, 0]));
    c.one("expand_dims", np::expand_dims(m, [0, -1]));
    let thin = &cut(a, s![..1, .., ..1]);
    c.one("squeeze", np::squeeze(thin, None));
    c.one("squeeze axis", np::squeeze(thin, -1));
    c.one("squeeze long", np::squeeze(m, 0));
    c.one("broadcast_to", np::broadcast_to(v, [2, 5]));
    c.one("reshape", np::reshape(t, [3, -1]));
    c.one("ravel", Ok(np::ravel(t)));
    c.one("flatten", Ok(b.flatten()));
    c.all("atleast_1d", Ok([s0, v].map(np::atleast_1d).to_vec()));
    c.all("atleast_2d", Ok([s0, v, m].map(np::atleast_2d).to_vec()));
    c.all("atleast_3d", Ok([s0, v, m, a].map(np::atleast_3d).to_vec()));
    c.one("sliding_window_view", np::sliding_window_view(v, [3], None));
    let plane = &cut(b, s![0]);
    c.one("sliding_window_view 2-d", np::sliding_window_view(plane, [2, 2], None));
    c.one("sliding_window_view axis", np::sliding_window_view(a, [2], 1));
    c.one("sliding_window_view twice", np::sliding_window_view(v, [2, 3], [0, 0]));
    c.one("sliding_window_view long", np::sliding_window_view(v, [6], None));
    c.one("sliding_window_view lengths", np::sliding_window_view(a, [1, 1], None));
}

fn editing(c: &mut Cases) {
    let (a, b, m, v) = (&cube(), &strided(), &table(), &range(5));
    c.one("delete 1", np::delete(a, 1, 1));
    c.one("delete -1", np::delete(b, -1, 2));
    c.one("delete none", np::delete(b, [0, 5, -1], None));
    c.one("delete slice", np::delete(a, s![..;2], 2));
    c.one("delete back", np::delete(v, s![3..0;-2], None));
    c.one("delete list", np::delete(a, [2, 0, 2], 1));
    c.one("delete nothing", np::delete(v, Vec::<isize>::new(), None));
    c.one("delete mask", np::delete(v, Places::try_from(&mask()).unwrap(), None));
    let many: Vec<isize> = (0..100).filter(|i| i % 3 == 1).collect();
    c.one("delete many", np::delete(&range(200).reshape([2, 100]).unwrap(), many, 1));
    c.one("delete far", np::delete(v, 5, None));
    c.one("delete far in list", np::delete(v, [0, -6], None));
    c.one("delete far slice", np::delete(v, s![3..9], None));
    c.one("delete short mask", np::delete(v, [true, false, true], None));
    c.one("insert 1", np::insert(v, 1, 9, None));
    c.one("insert end", np::insert(v, 5, longs([8, 9]), None));
    c.one("insert -1", np::insert(v, -1, 9, None));
    c.one("insert none", np::insert(b, 2, 99, None));
    c.one("insert axis", np::insert(a, 1, 99, 1));
    c.one("insert row", np::insert(m, 1, np::array![7, 8, 9], 0));
    c.one("insert column", np::insert(m, s![1], np::array![7, 8], 1));
    c.one("insert columns", np::insert(m, 1, np::array![[7, 8], [9, 9]], 1));
    c.one("insert one in list", np::insert(m, [1], np::array![[7], [8]], 1));
    c.one("insert several in list", np::insert(m, [1], np::array![[7, 9], [8, 9]], 1));
    c.one("insert list", np::insert(v, [3, 1, 3], np::array![10, 20, 30], None));
    c.one("insert list axis", np::insert(m, [0, 3], np::array![[7, 8], [5, 6]], 1));
    c.one("insert broadcast", np::insert(b, [0, -1], 5, 1));
    c.one("insert slice", np::insert(v, s![1..4;2], np::array![10, 20], None));
    c.one("insert mask", np::insert(v, mask().to_vec::<bool>().unwrap(), np::array![10, 20, 30], None));
    c.one("insert cast", np::insert(v, 1, 9.75, None));
    let all: Vec<isize> = (0..100).collect();
    c.one("insert many", np::insert(&range(100), all, range(100) * 10, None));
    c.one("insert far", np::insert(v, 6, 1, None));
    c.one("insert far in list", np::insert(v, [0, 6], 1, None));
    c.one("insert misfit", np::insert(v, [0, 1], np::array![1, 2, 3], None));
    let zeros = &longs([0, 0, 1, 0, 2, 0]);
    c.one("trim_zeros", np::trim_zeros(zeros));
    c.one("trim_zeros f", np::trim_zeros_with(zeros, Trim::Front, None));
    c.one("trim_zeros b", np::trim_zeros_with(zeros, Trim::Back, None));
    c.one("trim_zeros all", np::trim_zeros(&np::zeros([4], DType::F64)));
    c.one("trim_zeros nan", np::trim_zeros(&np::array![0.0, f64::NAN, -0.0]));
    let margin = &np::pad(m, [(1, 2), (0, 1)], Pad::constant(0)).unwrap();
    c.one("trim_zeros 2-d", np::trim_zeros(margin));
    c.one("trim_zeros axis", np::trim_zeros_with(margin, Trim::Both, 1));
}

fn triangles(c: &mut Cases) {
    let (a, b, m, v) = (&cube(), &strided(), &table(), &range(5));
    let f = &np::linspace(0.0, 1.0, 5).astype(DType::F32);
    c.one("tril", np::tril(b, 0));
    c.one("tril 1", np::tril(a, 1));
    c.one("tril -5", np::tril(a, -5));
    c.one("tril 1-d", np::tril(&cut(v, s![..3]), 0));
    c.one("tril 0-d", np::tril(&np::full((), 7i64), 0));
    c.one("tril bool", np::tril(&np::ones([2, 2], DType::Bool), 0));
    c.one("triu", np::triu(&a.t(), 0));
    c.one("triu -1", np::triu(a, -1));
    c.one("triu nan", np::triu(&np::full([2, 2], f64::NAN), 1));
    c.one("triu int8", np::triu(&np::ones([2, 3], DType::I8), 9));
    c.one("tri", np::tri(3, 4, -1, DType::F64));
    c.one("tri 2", np::tri(2, 5, 2, DType::I32));
    c.one("diag of vector", np::diag(&cut(v, s![..;-2]), 0));
    c.one("diag 1", np::diag(&cut(v, s![..2]), 1));
    c.one("diag -2", np::diag(&cut(v, s![..2]), -2));
    c.one("diag of matrix", np::diag(&cut(b, s![1]), -1));
    c.one("diag far", np::diag(m, 5));
    c.one("diag 3-d", np::diag(a, 0));
    c.one("diagflat", np::diagflat(&cut(m, s![.., ..;-2]), -1));
    c.one("vander", np::vander(&cut(v, s![1..4]), 3, false));
    c.one("vander 2", np::vander(f, 2, false));
    c.one("vander increasing", np::vander(&np::array![0.5, -2.25, 3.0, 1e10], 4, true));
    c.one("vander 0", np::vander(v, 0, false));
    c.one("vander 2-d", np::vander(m, 3, false));
    c.one("identity", np::identity(3, DType::F32));
}

fn grids(c: &mut Cases) {
    let (m, v, s0) = (&table(), &range(5), &np::full((), 7i64));
    let f = &np::linspace(0.0, 1.0, 5).astype(DType::F32);
    let [two, none, short] = [cut(f, s![..2]), cut(f, s![..0]), range(2)];
    c.all("meshgrid", np::meshgrid([v, &two, &short], Indexing::Xy));
    c.all("meshgrid ij", np::meshgrid([&cut(v, s![..;-1]), &two], Indexing::Ij));
    c.all("meshgrid sparse", np::meshgrid_sparse([v, &two, &short], Indexing::Xy));
    c.all("meshgrid one", np::meshgrid([v], Indexing::Xy));
    c.all("meshgrid empty", np::meshgrid([v, &none], Indexing::Xy));
    c.all("meshgrid 0-d", np::meshgrid([v, s0], Indexing::Xy));
    c.one("indices", np::indices([2, 3]));
    c.one("indices empty", np::indices([2, 0]));
    c.one("indices 0-d", np::indices(()));
    c.all("indices sparse", np::indices_sparse([2, 3]));
    c.all("ix_", np::ix_([&longs([2, 0]), &mask()]));
    c.all("ix_ 2-d", np::ix_([m, v]));
    c.one("fromfunction", np::fromfunction([3, 2], |at| (10 * at[0] + at[1]) as f64));
    c.one("logspace", np::logspace(-1.0, 2.0, 7, 10.0));
    c.one("logspace 2", np::logspace_with(0.0, 3.0, 5, 2.0, false));
    c.one("geomspace", np::geomspace(1.0, 1000.0, 4));
    c.one("geomspace down", np::geomspace(3.0, 0.1, 6));
    c.one("geomspace negative", np::geomspace_with(-1000.0, -1.0, 4, false));
    c.one("geomspace one", np::geomspace(5.0, 9.0, 1));
    c.one("geomspace none", np::geomspace(5.0, 9.0, 0));
    c.one("geomspace zero", np::geomspace(0.0, 9.0, 4));
    let z = |re: f64, im: f64| np::c128::new(re, im);
    c.one("geomspace complex", np::geomspace(z(0.0, 1.0), z(0.0, 1000.0), 4));
    c.one("geomspace circle", np::geomspace_with(z(-1.0, 0.0), z(3.0, 4.0), 5, false));
    c.one("geomspace mixed", np::geomspace(-2, z(1.0, 1.0), 4));
    c.one("logspace complex", np::logspace(z(0.0, 0.5), z(1.0, 1.0), 4, 2.0));
    c.one("mgrid", np::mgrid([0..3, 5..7]));
    c.one("mgrid steps", np::mgrid([Span::step(0, 5, 2), Span::count(-1.0, 1.0, 5)]));
    c.one("mgrid one", np::mgrid([Span::from(0..3)]));
    c.one("mgrid floats", np::mgrid([Span::from(0.5..2.0), Span::step(3, 0, -1)]));
    c.one("mgrid empty", np::mgrid([0..3, 2..2]));
    c.all("ogrid", np::ogrid([0..3, 5..7, 0..1]));
    c.all("ogrid steps", np::ogrid([Span::step(4, 0, -2), Span::count(0.0, 1.0, 3)]));
    c.all("tril_indices_from", np::tril_indices_from(m, 1).map(Vec::from));
    c.all("triu_indices_from", np::triu_indices_from(m, -1).map(Vec::from));
    c.all("tril_indices_from 1-d", np::tril_indices_from(v, 0).map(Vec::from));
    c.all("diag_indices_from", np::diag_indices_from(&np::zeros([2, 2, 2], DType::F64)));
    c.all("diag_indices_from oblong", np::diag_indices_from(m));
    c.all("tril_indices", np::tril_indices(3, 0, 3).map(Vec::from));
    c.all("tril_indices k", np::tril_indices(2, -1, 4).map(Vec::from));
    c.all("triu_indices", np::triu_indices(3, 1, 3).map(Vec::from));
    c.all("triu_indices m", np::triu_indices(4, -1, 2).map(Vec::from));
    c.all("diag_indices", np::diag_indices(3, 3));
    c.all("unravel_index", np::unravel_index(np::array![[22, 41], [0, 37]], [7, 6]));
    c.all("unravel_index 0-d", np::unravel_index(np::full((), 5i32), [2, 3]));
    c.all("unravel_index far", np::unravel_index(longs([6]), [2, 3]));
    c.all("unravel_index negative", np::unravel_index(longs([-1]), [2, 3]));
    c.all("unravel_index float", np::unravel_index(np::array![1.5], [2, 3]));
    let at = [np::array![[3], [0]], np::array![4, 5]];
    c.one("ravel_multi_index", np::ravel_multi_index(&at, [7, 6], Bounds::Raise));
    let outside = &[longs([-1, 9]), longs([4, -8])];
    c.one("ravel_multi_index wrap", np::ravel_multi_index(outside, [7, 6], Bounds::Wrap));
    c.one("ravel_multi_index clip", np::ravel_multi_index(outside, [7, 6], Bounds::Clip));
    let far = [longs([7]), longs([0])];
    c.one("ravel_multi_index far", np::ravel_multi_index(far, [7, 6], Bounds::Raise));
    c.one("ravel_multi_index axes", np::ravel_multi_index([longs([7])], [7, 6], Bounds::Raise));
}

fn all() {
    let mut c = Cases::new();
    for part in [joining, splitting, repeating, views, editing, triangles, grids] {
        part(&mut c);
    }
    c.check(EXPECTED, |name| name.starts_with("logspace") || name.starts_with("geomspace"));
}

#[test]
fn the_values_are_numpys() {
    all();
}

#[test]
fn the_values_are_numpys_through_plans() {
    lazily(all);
    settings::with(
        |s| {
            s.immediate_len = 0;
            s.fuse = false;
        },
        all,
    );
}

/// What each way to join, repeat and pick gives in a dtype, beside the same of int64, cast.
#[test]
fn every_dtype_moves_its_elements() {
    fn changed(x: &Array) -> Vec<Array> {
        let wide = x.slice(s![.., ..;-2]).unwrap();
        vec![
            np::concatenate([x, &wide, x], 1).unwrap(),
            np::block([[x, x], [x, x]]).unwrap(),
            np::tile(&wide, [2, 2]).unwrap(),
            wide.repeat([2, 0], 1).unwrap(),
            np::roll(x, [1, 1], [0, 1]).unwrap(),
            np::pad(x, 2, Pad::reflect()).unwrap(),
            np::pad(x, [(1, 0), (0, 2)], Pad::constant(1)).unwrap(),
            np::tril(x, 0).unwrap(),
            np::diagflat(x, 1).unwrap(),
            np::insert(x, [0, 1], 1, 1).unwrap(),
            np::delete(x, 1, 1).unwrap(),
            np::resize(x, [3, 3]).unwrap(),
        ]
    }
    let base = Array::from_shape_vec([2, 4], vec![1i64, 0, 0, 1, 0, 1, 1, 1]).unwrap();
    let want: Vec<Vec<i64>> = changed(&base).iter().map(|x| x.to_vec().unwrap()).collect();
    for &dtype in DType::ALL {
        let check = || {
            for (k, x) in changed(&base.astype(dtype)).iter().enumerate() {
                assert_eq!(x.dtype(), dtype, "{k}");
                assert_eq!(x.astype(DType::I64).to_vec::<i64>().unwrap(), want[k], "{k} in {dtype}");
            }
        };
        check();
        lazily(check);
    }
}

fn long(n: usize) -> Array {
    let x = np::linspace(0.0, 1.0, n);
    x.eval().unwrap();
    x
}

#[test]
fn parts_are_computed_into_their_places() {
    let (a, b) = (long(100_000), long(50_000));
    let joined = np::concatenate([&(&a + 1.0), &(&b * 2.0), &a], 0).unwrap();
    let plan = joined.explain().unwrap();
    // The result is the only memory, and nothing is copied.
    assert_eq!(plan.matches("alloc").count(), 1, "{plan}");
    assert_eq!(plan.matches("copy").count(), 0, "{plan}");
    let got = joined.to_vec::<f64>().unwrap();
    assert_eq!(got[99_999..100_001], [2.0, 0.0]);
    assert_eq!(got[149_999..150_001], [2.0, 0.0]);
    // A transposed part that is pending as well.
    let (p, q) = (a.reshape([250, 400]).unwrap().t(), long(100_000).reshape([400, 250]).unwrap());
    let joined = np::concatenate([&p.sqrt(), &q.sqrt()], 1).unwrap();
    let plan = joined.explain().unwrap();
    assert_eq!(plan.matches("alloc").count(), 1, "{plan}");
    assert_eq!(joined.get::<f64>([1, 1]).unwrap(), a.get::<f64>([401]).unwrap().sqrt());
}

#[test]
fn joined_arrays_keep_what_they_were() {
    let mut a = long(10_000);
    let b = np::concatenate([&a, &a], 0).unwrap();
    a.set(s![..], 5.0).unwrap();
    assert_eq!(b.get::<f64>([10_000]).unwrap(), 0.0);
    // A value that is held is computed once and not overwritten.
    let c = &long(10_000) + 1.0;
    let d = np::stack([&c, &c], 0).unwrap();
    assert_eq!((d.get::<f64>([1, 0]).unwrap(), c.get::<f64>([0]).unwrap()), (1.0, 1.0));
}

#[test]
fn many_parts_are_joined() {
    let parts: Vec<Array> = (0..1000).map(|i| np::full([10 + i % 3], i as i32)).collect();
    let check = || {
        let joined = np::concatenate(&parts, 0).unwrap();
        let want: Vec<i32> = (0..1000).flat_map(|i| vec![i; 10 + i as usize % 3]).collect();
        assert_eq!(joined.to_vec::<i32>().unwrap(), want);
    };
    check();
    lazily(check);
}

#[test]
fn a_failing_part_is_told_when_the_whole_is_read() {
    let bad = np::array![2, -1].power(np::array![2, -1]).unwrap();
    let mut parts = vec![np::array![1, 2]; 100];
    parts.insert(3, bad);
    let error = np::concatenate(&parts, 0).unwrap().to_vec::<i32>().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::NegativePower { .. }), "{error}");
}

#[test]
fn writing_to_windows_changes_one_window_of_a_copy() {
    let a = np::array![1, 2, 3, 4, 5, 6];
    let mut windows = np::sliding_window_view(&a, [3], None).unwrap();
    windows.set(s![1, 0], 9).unwrap();
    assert_eq!(windows.to_vec::<i32>().unwrap(), [1, 2, 3, 9, 3, 4, 3, 4, 5, 4, 5, 6]);
    assert_eq!(a.to_vec::<i32>().unwrap(), [1, 2, 3, 4, 5, 6]);
    // As many elements as the array has, and still each of them several times.
    let mut few = np::sliding_window_view(&a, [3], None).unwrap().slice(s![..2]).unwrap();
    few.set(s![1, 0], 9).unwrap();
    assert_eq!(few.to_vec::<i32>().unwrap(), [1, 2, 3, 9, 3, 4]);
    let mut back = np::flip(&a, None).unwrap().reshape([2, 3]).unwrap().t();
    back.set(s![0, 1], 9).unwrap();
    assert_eq!(back.to_vec::<i32>().unwrap(), [6, 9, 5, 2, 4, 1]);
}

#[test]
fn errors_name_the_operation_and_the_callers_line() {
    let (a, b) = (table(), range(5));
    let error = np::vstack([&a, &b]).unwrap_err();
    assert_eq!((error.operation(), error.location().line()), ("vstack", line!() - 1));
    let error = np::delete(&b, 5, None).unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Index { index: 5, axis: 0, size: 5 });
    assert_eq!((error.operation(), error.location().line()), ("delete", line!() - 2));
    let error = np::block(vec![vec![&a], vec![]]).unwrap_err();
    assert_eq!((error.operation(), error.location().line()), ("block", line!() - 1));
    let huge = np::broadcast_to(&b, [1 << 60, 5]).unwrap();
    assert!(matches!(np::tile(&huge, [4, 1]).unwrap_err().kind(), ErrorKind::Shape { .. }));
    assert!(matches!(np::concatenate([&huge, &huge], 1).unwrap_err().kind(), ErrorKind::Shape { .. }));
    assert!(matches!(b.repeat(usize::MAX, None).unwrap_err().kind(), ErrorKind::Shape { .. }));
}

#[test]
fn empty_arrays_have_a_shape_and_a_dtype() {
    let a = np::empty([2, 3], DType::I16);
    let b = np::empty_like(&a.t());
    assert_eq!((b.shape(), b.dtype()), (&[3, 2][..], <i16 as Element>::DTYPE));
}

#[test]
fn masks_name_places_to_insert_before() {
    let x = np::array![1, 2, 3];
    let with = |mask: Vec<bool>| np::insert(&x, mask, 9, None);
    assert_eq!(with(vec![true, false]).unwrap().to_vec::<i32>().unwrap(), [9, 1, 2, 3]);
    let longer = with(vec![true, false, false, true]).unwrap();
    assert_eq!(longer.to_vec::<i32>().unwrap(), [9, 1, 2, 3, 9]);
    assert_eq!(with(vec![false]).unwrap().to_vec::<i32>().unwrap(), [1, 2, 3]);
    let beyond = with(vec![false, false, false, false, true]).unwrap_err();
    assert!(matches!(beyond.kind(), ErrorKind::Index { index: 4, .. }), "{beyond}");
}

#[test]
fn numbers_are_appended_in_their_own_dtype() {
    let ends = |a: Array| (a.dtype(), a.astype(DType::F64).to_vec::<f64>().unwrap());
    let single = np::array![1.0f32];
    assert_eq!(ends(np::append(&single, 3, None).unwrap()), (DType::F64, vec![1.0, 3.0]));
    assert_eq!(ends(np::append(&np::array![1u8], 300, None).unwrap()), (DType::I64, vec![1.0, 300.0]));
}

#[test]
fn diagonals_of_two_axes() {
    let diagonal = cube().diagonal(0).unwrap();
    assert_eq!((diagonal.shape(), list(&diagonal)), (&[4, 2][..], vec![0, 16, 1, 17, 2, 18, 3, 19]));
    assert_eq!(list(&np::diagonal(&cube(), 1, 1, 2).unwrap()), [1, 6, 11, 13, 18, 23]);
    assert_eq!(np::diagonal(&cube(), -1, 2, 0).unwrap().shape(), [3, 2]);
    assert_eq!(np::linalg::diagonal(&cube(), 0).unwrap().shape(), [2, 3]);
}

fn list(a: &Array) -> Vec<i64> {
    a.to_vec().unwrap()
}
