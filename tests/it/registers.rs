//! Registers of tiles hold what programs put there, whatever the sizes of elements on the way. Each program runs on
//! a thread of its own, whose memory for registers is as large as it says that it needs: where that is too little,
//! the address sanitizer tells, or memory that the allocator finds damaged, or the values.

use arrayon::{self as np, Array, DType, Kind, Result, Scalar, Weak, axis, s, settings};

/// Elements, by rows of as many: what sums to that is a number of every dtype.
const SIDE: usize = 64;

/// Runs a program that evaluates on the thread that it is on.
fn alone(what: String, run: impl FnOnce() -> Result<()> + Send) {
    let result = std::thread::scope(|scope| {
        let there = || settings::with(|s| (s.threads, s.immediate_len) = (1, 0), run);
        scope.spawn(there).join()
    });
    result.unwrap_or_else(|_| panic!("{what}")).unwrap_or_else(|e| panic!("{what}: {e}"));
}

/// Whether all elements are this number.
fn all_are(a: &Array, value: usize) -> Result<bool> {
    a.astype(DType::C128).eq(value as f64)?.all().item()
}

/// Ones of a dtype that are read: a leaf, not a number.
fn ones(dtype: DType, shape: impl Into<np::Shape>) -> Result<Array> {
    let a = np::ones(shape, dtype).copy();
    a.eval()?;
    Ok(a)
}

#[test]
fn casts_between_all_sizes() {
    for &from in DType::ALL {
        for &to in DType::ALL.iter().filter(|to| from.kind() != Kind::Complex || to.kind() == Kind::Complex) {
            alone(format!("{from} to {to}"), || {
                let n = SIDE * SIDE;
                let (line, plane) = (ones(from, [n])?, ones(from, [SIDE, SIDE])?);
                let half = ones(from, [2 * n])?.slice(s![..;-2])?;
                for x in [&line, &half] {
                    let cast = x.astype(to);
                    assert!(all_are(&cast.sum(), n)?);
                    assert!(all_are(&cast.isnan(), 0)?);
                    assert!(all_are(&cast.ne(0)?.logical_and(x.eq(1)?)?, 1)?);
                    let pairs = np::stack([&cast, &np::ones([n], to)], 1)?;
                    assert!(all_are(&pairs, 1)?);
                }
                for along in [0, 1] {
                    assert!(all_are(&plane.astype(to).sum_axis(along)?, SIDE)?);
                    assert!(all_are(&plane.t().astype(to).abs().max_axis(along)?, 1)?);
                    let sum = if to == DType::Bool { 1 } else { SIDE };
                    assert!(all_are(&plane.sum_with(axis([along]).dtype(to))?, sum)?);
                    assert!(all_are(&plane.astype(to).argmax_axis(along)?, 0)?);
                }
                let mut columns = np::zeros([n, 2], to);
                columns.set(s![.., 0], &line)?;
                assert!(all_are(&columns.sum_axis(0)?.slice(s![0])?, n)?);
                Ok(())
            });
        }
    }
}

#[test]
fn numbers_that_fill_what_is_strided_or_folded() {
    for &dtype in DType::ALL {
        let one = if dtype == DType::Bool { Weak::Bool(true) } else { Weak::Int(1) };
        let value: Scalar = one.cast(dtype);
        alone(dtype.to_string(), || {
            let n = SIDE * SIDE;
            let mut columns = np::zeros([n, 2], dtype);
            columns.set(s![.., 0], one)?;
            assert!(all_are(&columns.slice(s![.., 0])?, 1)?);
            let mut every = ones(dtype, [2 * n])?;
            every.set(s![..;2], one)?;
            assert!(all_are(&every.sum(), 2 * n)?);
            let full = np::full([SIDE, SIDE], value);
            assert!(all_are(&full.sum(), n)?);
            for along in [0, 1] {
                assert!(all_are(&full.sum_axis(along)?, SIDE)?);
                assert!(all_are(&full.max_axis(along)?, 1)?);
            }
            // Beside narrower elements: masks of bytes, and a row that repeats.
            let mask = ones(DType::Bool, [n])?;
            let chosen = np::where_(&mask, np::full([n], value), np::zeros([n], dtype))?;
            assert!(all_are(&chosen, 1)?);
            assert!(all_are(&chosen.eq(one)?.logical_and(&mask)?, 1)?);
            let mut pairs = np::zeros([n, 2], DType::C128);
            pairs.set(s![.., 1], np::where_(&mask, np::full([n], value), 0)?)?;
            assert!(all_are(&pairs.sum_axis(1)?, 1)?);
            let row = ones(DType::U8, [3])?;
            assert!(all_are(&np::full([n, 3], value).multiply(&row)?.sum_axis(0)?, n)?);
            Ok(())
        });
    }
}
