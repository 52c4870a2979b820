//! Calls with dtypes, arrays of parameters, samples and vectors, by the call that NumPy was asked; and
//! those that are errors.

use super::Row;
use arrayon::DType::{Bool, F16, F32, F64, I8, I16, I32, I64, U8, U16, U32, U64};
use arrayon::random::ExponentialMethod::{Inversion, Ziggurat};
use arrayon::random::{Choice, PCG64, UrnMethod};
use arrayon::{self as np, Array, Weak, s};

fn grid() -> Array {
    np::arange(0, 24, 1).and_then(|a| a.reshape([4, 6])).expect("24 elements")
}

fn cube() -> Array {
    np::arange(0, 24, 1).and_then(|a| a.reshape([2, 3, 4])?.transpose([1, 0, 2])).expect("24 elements")
}

pub(super) fn rows() -> Vec<Row<PCG64>> {
    vec![
        ("random(20000)", |g| g.random(20000)),
        ("random((3, 5), dtype=np.float32)", |g| g.random_with([3, 5], F32)),
        ("random(20001, dtype=np.float32)", |g| g.random_with(20001, F32)),
        ("random(0)", |g| g.random(0)),
        ("standard_normal(20000)", |g| g.standard_normal(20000)),
        ("standard_normal(20001, dtype=np.float32)", |g| g.standard_normal_with(20001, F32)),
        ("standard_exponential(20000)", |g| g.standard_exponential(20000)),
        ("standard_exponential(20001, dtype=np.float32)", |g| {
            g.standard_exponential_with(20001, F32, Ziggurat)
        }),
        ("standard_exponential(20000, method='inv')", |g| g.standard_exponential_with(20000, F64, Inversion)),
        ("standard_exponential(20000, dtype=np.float32, method='inv')", |g| {
            g.standard_exponential_with(20000, F32, Inversion)
        }),
        ("standard_gamma(0.7, 20000, dtype=np.float32)", |g| g.standard_gamma_with(0.7, 20000, F32)),
        ("standard_gamma(12.0, 20000, dtype=np.float32)", |g| g.standard_gamma_with(12.0, 20000, F32)),
        ("standard_gamma(1.0, 20000, dtype=np.float32)", |g| g.standard_gamma_with(1.0, 20000, F32)),
        ("standard_gamma([0.0, 0.5, 1.0, 3.5], (5000, 4), dtype=np.float32)", |g| {
            g.standard_gamma_with(np::array![0.0, 0.5, 1.0, 3.5], [5000, 4], F32)
        }),
        ("normal([0.0, 10.0, 100.0], [[1.0], [0.5]])", |g| {
            g.normal(np::array![0.0, 10.0, 100.0], np::array![[1.0], [0.5]], ())
        }),
        ("normal([0.0, 10.0, 100.0], 2.0, (1000, 3))", |g| {
            g.normal(np::array![0.0, 10.0, 100.0], 2.0, [1000, 3])
        }),
        ("exponential([[1.0], [3.0]], (700, 2, 5))", |g| {
            g.exponential(np::array![[1.0], [3.0]], [700, 2, 5])
        }),
        ("uniform([0.0, 1.0], [5.0, 1.5], (4000, 2))", |g| {
            g.uniform(np::array![0.0, 1.0], np::array![5.0, 1.5], [4000, 2])
        }),
        ("triangular([0.0, 1.0], 2.0, [3.0, 4.0], (4000, 2))", |g| {
            g.triangular(np::array![0.0, 1.0], 2.0, np::array![3.0, 4.0], [4000, 2])
        }),
        ("noncentral_chisquare([0.5, 1.0, 3.0], [[0.0], [2.0]], (3000, 2, 3))", |g| {
            g.noncentral_chisquare(np::array![0.5, 1.0, 3.0], np::array![[0.0], [2.0]], [3000, 2, 3])
        }),
        ("beta([0.5, 2.0], [[0.5], [3.0], [1e-110]], (1000, 3, 2))", |g| {
            g.beta(np::array![0.5, 2.0], np::array![[0.5], [3.0], [1e-110]], [1000, 3, 2])
        }),
        ("binomial([5, 100, 1000, 0], [[0.1], [0.5], [0.95]], (1500, 3, 4))", |g| {
            g.binomial(np::array![5, 100, 1000, 0], np::array![[0.1], [0.5], [0.95]], [1500, 3, 4])
        }),
        ("hypergeometric([3, 50, 500], 40, [[2], [25]], (1500, 2, 3))", |g| {
            g.hypergeometric(np::array![3, 50, 500], 40, np::array![[2], [25]], [1500, 2, 3])
        }),
        ("negative_binomial([1.0, 20.0], [[0.5], [0.1]], (1500, 2, 2))", |g| {
            g.negative_binomial(np::array![1.0, 20.0], np::array![[0.5], [0.1]], [1500, 2, 2])
        }),
        ("poisson([0.0, 1.0, 9.0, 10.0, 1000.0], (3000, 5))", |g| {
            g.poisson(np::array![0.0, 1.0, 9.0, 10.0, 1000.0], [3000, 5])
        }),
        ("integers(0, 10, 5)", |g| g.integers(0, 10, 5)),
        ("integers(0, 10, 20000)", |g| g.integers(0, 10, 20000)),
        ("integers(5, 6, 7)", |g| g.integers(5, 6, 7)),
        ("integers(-5, 2**40, 20000)", |g| g.integers(-5, Weak::Int(1 << 40), 20000)),
        ("integers(0, 2**32, 20000)", |g| g.integers(0, Weak::Int(1 << 32), 20000)),
        ("integers(0, 2**32 - 1, 20000)", |g| g.integers(0, Weak::Int((1 << 32) - 1), 20000)),
        ("integers(-2**63, 2**63 - 1, 20000, endpoint=True)", |g| {
            g.integers_with(Weak::Int(-(1 << 63)), Weak::Int((1 << 63) - 1), 20000, I64, true)
        }),
        ("integers(-2**63, 2**63 - 1, 20000)", |g| {
            g.integers(Weak::Int(-(1 << 63)), Weak::Int((1 << 63) - 1), 20000)
        }),
        ("integers(0, 2**63 - 2**62, 20000)", |g| g.integers(0, Weak::Int((1 << 63) - (1 << 62)), 20000)),
        ("integers(0, 2**64 - 1, 20000, dtype=np.uint64, endpoint=True)", |g| {
            g.integers_with(0, Weak::Int((1 << 64) - 1), 20000, U64, true)
        }),
        ("integers(2**63, 2**63 + 1000, 20000, dtype=np.uint64)", |g| {
            g.integers_with(Weak::Int(1 << 63), Weak::Int((1 << 63) + 1000), 20000, U64, false)
        }),
        ("integers(-2**31, 2**31, 20000, dtype=np.int32)", |g| {
            g.integers_with(Weak::Int(-(1 << 31)), Weak::Int(1 << 31), 20000, I32, false)
        }),
        ("integers(-7, 1000, 20001, dtype=np.int32)", |g| g.integers_with(-7, 1000, 20001, I32, false)),
        ("integers(1, 3000000000, 20001, dtype=np.uint32)", |g| {
            g.integers_with(1, 3000000000u32, 20001, U32, false)
        }),
        ("integers(0, 2**32 - 1, 20001, dtype=np.uint32, endpoint=True)", |g| {
            g.integers_with(0, Weak::Int((1 << 32) - 1), 20001, U32, true)
        }),
        ("integers(-300, 300, 20001, dtype=np.int16)", |g| g.integers_with(-300, 300, 20001, I16, false)),
        ("integers(-2**15, 2**15, 20001, dtype=np.int16)", |g| {
            g.integers_with(Weak::Int(-(1 << 15)), Weak::Int(1 << 15), 20001, I16, false)
        }),
        ("integers(0, 40000, 20001, dtype=np.uint16)", |g| g.integers_with(0, 40000, 20001, U16, false)),
        ("integers(0, 256, 20001, dtype=np.uint8)", |g| g.integers_with(0, 256, 20001, U8, false)),
        ("integers(0, 200, 20001, dtype=np.uint8)", |g| g.integers_with(0, 200, 20001, U8, false)),
        ("integers(-100, 100, 20001, dtype=np.int8)", |g| g.integers_with(-100, 100, 20001, I8, false)),
        ("integers(3, 4, 20001, dtype=np.int8)", |g| g.integers_with(3, 4, 20001, I8, false)),
        ("integers(0, 2, 20001, dtype=np.bool)", |g| g.integers_with(0, 2, 20001, Bool, false)),
        ("integers(1, 1, 20001, dtype=np.bool, endpoint=True)", |g| g.integers_with(1, 1, 20001, Bool, true)),
        ("integers([0, 1, 5], [[10], [2**40]], (3000, 2, 3))", |g| {
            g.integers(np::array![0, 1, 5], np::array![[10], [1i64 << 40]], [3000, 2, 3])
        }),
        ("integers([0, 1, 5], [[10], [250]], (3000, 2, 3), dtype=np.uint8)", |g| {
            g.integers_with(np::array![0, 1, 5], np::array![[10], [250]], [3000, 2, 3], U8, false)
        }),
        ("integers([-10, 1, 5], [[10], [25000]], (3000, 2, 3), dtype=np.int16)", |g| {
            g.integers_with(np::array![-10, 1, 5], np::array![[10], [25000]], [3000, 2, 3], I16, false)
        }),
        ("integers([-10, 1, 5], [[10], [2**31]], (3000, 2, 3), dtype=np.int32)", |g| {
            g.integers_with(np::array![-10, 1, 5], np::array![[10], [1i64 << 31]], [3000, 2, 3], I32, false)
        }),
        ("integers([0, 1, 0], [[2], [2]], (3000, 2, 3), dtype=np.bool)", |g| {
            g.integers_with(np::array![0, 1, 0], np::array![[2], [2]], [3000, 2, 3], Bool, false)
        }),
        ("integers(0, np.uint64([1, 2**33, 2**64 - 1]), (3000, 3), dtype=np.uint64)", |g| {
            g.integers_with(0, np::array![1, 1 << 33, u64::MAX], [3000, 3], U64, false)
        }),
        ("integers([-2**63, 0], [2**63 - 1, 2**63 - 1], (3000, 2), endpoint=True)", |g| {
            g.integers_with(np::array![i64::MIN, 0], np::array![i64::MAX, i64::MAX], [3000, 2], I64, true)
        }),
        ("choice(5, 20000)", |g| g.choice(5, 20000)),
        ("choice(1, 5)", |g| g.choice(1, 5)),
        ("choice(5, 3, p=[0.1, 0.2, 0.3, 0.2, 0.2])", |g| {
            g.choice_with(5, 3, Choice::new().p(&np::array![0.1, 0.2, 0.3, 0.2, 0.2]))
        }),
        ("choice(5, 20000, p=[0.1, 0.2, 0.3, 0.2, 0.2])", |g| {
            g.choice_with(5, 20000, Choice::new().p(&np::array![0.1, 0.2, 0.3, 0.2, 0.2]))
        }),
        ("choice(6, 4, p=[0.0, 0.2, 0.3, 0.2, 0.2, 0.1], replace=False)", |g| {
            g.choice_with(6, 4, Choice::new().replace(false).p(&np::array![0.0, 0.2, 0.3, 0.2, 0.2, 0.1]))
        }),
        ("choice(1000, 900, p=np.full(1000, 0.001), replace=False)", |g| {
            g.choice_with(1000, 900, Choice::new().replace(false).p(&np::full([1000], 0.001)))
        }),
        ("choice(10, 3, replace=False)", |g| g.choice_with(10, 3, Choice::new().replace(false))),
        ("choice(100, 100, replace=False)", |g| g.choice_with(100, 100, Choice::new().replace(false))),
        ("choice(1000, (20, 30), replace=False)", |g| {
            g.choice_with(1000, [20, 30], Choice::new().replace(false))
        }),
        ("choice(1000, 600, replace=False, shuffle=False)", |g| {
            g.choice_with(1000, 600, Choice::new().replace(false).shuffle(false))
        }),
        ("choice(20000, 300, replace=False)", |g| g.choice_with(20000, 300, Choice::new().replace(false))),
        ("choice(20000, 5000, replace=False)", |g| g.choice_with(20000, 5000, Choice::new().replace(false))),
        ("choice(20000, 20000, replace=False)", |g| {
            g.choice_with(20000, 20000, Choice::new().replace(false))
        }),
        ("choice(20000, 900, replace=False, shuffle=False)", |g| {
            g.choice_with(20000, 900, Choice::new().replace(false).shuffle(false))
        }),
        ("choice(20000, 1100, replace=False, shuffle=False)", |g| {
            g.choice_with(20000, 1100, Choice::new().replace(false).shuffle(false))
        }),
        ("choice(np.arange(24.0).reshape(4, 6), 7)", |g| g.choice(grid().astype(F64), 7)),
        ("choice(np.arange(24.0).reshape(4, 6), (2, 3), axis=1)", |g| {
            g.choice_with(grid().astype(F64), [2, 3], Choice::new().axis(1))
        }),
        ("choice(np.arange(24).reshape(4, 6), 3, axis=1, replace=False)", |g| {
            g.choice_with(grid(), 3, Choice::new().replace(false).axis(1))
        }),
        ("permutation(5)", |g| g.permutation(5)),
        ("permutation(20000)", |g| g.permutation(20000)),
        ("permutation(0)", |g| g.permutation(0)),
        ("permutation(np.arange(24).reshape(4, 6))", |g| g.permutation(grid())),
        ("permutation(np.arange(24).reshape(4, 6), axis=1)", |g| g.permutation_axis(grid(), 1)),
        ("permutation(np.arange(10) % 3 == 0)", |g| {
            g.permutation(np::asarray([true, false, false, true, false, false, true, false, false, true]))
        }),
        ("permuted(np.arange(24).reshape(4, 6))", |g| g.permuted(&grid(), None)),
        ("permuted(np.arange(24).reshape(4, 6), axis=0)", |g| g.permuted(&grid(), 0)),
        ("permuted(np.arange(24).reshape(4, 6), axis=1)", |g| g.permuted(&grid(), 1)),
        ("permuted(np.arange(24).reshape(4, 6).T)", |g| g.permuted(&grid().t(), None)),
        ("permuted(np.arange(24).reshape(4, 6).T, axis=0)", |g| g.permuted(&grid().t(), 0)),
        ("permuted(np.arange(24).reshape(2, 3, 4).transpose(1, 0, 2))", |g| g.permuted(&cube(), None)),
        ("permuted(np.arange(24).reshape(2, 3, 4).transpose(1, 0, 2), axis=1)", |g| g.permuted(&cube(), 1)),
        ("permuted(np.arange(24).reshape(4, 6)[::2, ::-1])", |g| {
            g.permuted(&grid().slice(s![..;2, ..;-1])?, None)
        }),
        ("permuted(np.arange(20000))", |g| g.permuted(&np::arange(0, 20000, 1)?, None)),
        ("multinomial(100, [0.2, 0.3, 0.5])", |g| g.multinomial(100, np::array![0.2, 0.3, 0.5], ())),
        ("multinomial(20, [0.25, 0.25, 0.0, 0.5], 5000)", |g| {
            g.multinomial(20, np::array![0.25, 0.25, 0.0, 0.5], 5000)
        }),
        ("multinomial([10, 0, 5000], [0.1, 0.6, 0.3], (2000, 3))", |g| {
            g.multinomial(np::array![10, 0, 5000], np::array![0.1, 0.6, 0.3], [2000, 3])
        }),
        ("multinomial([[10], [1000]], [[0.1, 0.9], [0.5, 0.5], [0.0, 1.0]], (1500, 2, 3))", |g| {
            g.multinomial(
                np::array![[10], [1000]],
                np::array![[0.1, 0.9], [0.5, 0.5], [0.0, 1.0]],
                [1500, 2, 3],
            )
        }),
        ("multinomial(7, [1.0], 3)", |g| g.multinomial(7, np::array![1.0], 3)),
        ("multivariate_hypergeometric([16, 8, 4], 6, 5000)", |g| {
            g.multivariate_hypergeometric(np::array![16, 8, 4], 6, 5000)
        }),
        ("multivariate_hypergeometric([16, 8, 4], 25, 5000)", |g| {
            g.multivariate_hypergeometric(np::array![16, 8, 4], 25, 5000)
        }),
        ("multivariate_hypergeometric([1000, 3000, 20, 800], 700, 3000)", |g| {
            g.multivariate_hypergeometric(np::array![1000, 3000, 20, 800], 700, 3000)
        }),
        ("multivariate_hypergeometric([16, 8, 4], 6, 5000, method='count')", |g| {
            g.multivariate_hypergeometric_with(np::array![16, 8, 4], 6, 5000, UrnMethod::Count)
        }),
        ("multivariate_hypergeometric([16, 8, 4], 25, 5000, method='count')", |g| {
            g.multivariate_hypergeometric_with(np::array![16, 8, 4], 25, 5000, UrnMethod::Count)
        }),
        ("multivariate_hypergeometric([16, 8, 4], 0, 5)", |g| {
            g.multivariate_hypergeometric(np::array![16, 8, 4], 0, 5)
        }),
        ("multivariate_hypergeometric([16, 8, 4], 6)", |g| {
            g.multivariate_hypergeometric(np::array![16, 8, 4], 6, ())
        }),
        ("dirichlet([1.0, 2.0, 3.5], 5000)", |g| g.dirichlet(np::array![1.0, 2.0, 3.5], 5000)),
        ("dirichlet([0.05, 0.02, 0.01], 5000)", |g| g.dirichlet(np::array![0.05, 0.02, 0.01], 5000)),
        ("dirichlet([0.05, 0.0, 0.0], 50)", |g| g.dirichlet(np::array![0.05, 0.0, 0.0], 50)),
        ("dirichlet([0.0, 0.0], 5)", |g| g.dirichlet(np::array![0.0, 0.0], 5)),
        ("dirichlet([0.5], (2, 3))", |g| g.dirichlet(np::array![0.5], [2, 3])),
    ]
}

pub(super) fn errors() -> Vec<Row<PCG64>> {
    vec![
        ("normal(0.0, -1.0, 3)", |g| g.normal(0.0, -1.0, 3)),
        ("normal(0.0, -0.0, 3)", |g| g.normal(0.0, -0.0, 3)),
        ("exponential([1.0, -1.0])", |g| g.exponential(np::array![1.0, -1.0], ())),
        ("uniform(1.0, 0.0)", |g| g.uniform(1.0, 0.0, ())),
        ("uniform(0.0, np.inf)", |g| g.uniform(0.0, f64::INFINITY, ())),
        ("uniform([1.0, 2.0], [0.5, 3.0])", |g| g.uniform(np::array![1.0, 2.0], np::array![0.5, 3.0], ())),
        ("beta(0.0, 1.0)", |g| g.beta(0.0, 1.0, ())),
        ("vonmises(0.0, -1.0)", |g| g.vonmises(0.0, -1.0, ())),
        ("triangular(1.0, 0.0, 2.0)", |g| g.triangular(1.0, 0.0, 2.0, ())),
        ("triangular(0.0, 1.0, 0.5)", |g| g.triangular(0.0, 1.0, 0.5, ())),
        ("triangular(1.0, 1.0, 1.0)", |g| g.triangular(1.0, 1.0, 1.0, ())),
        ("poisson(-1.0)", |g| g.poisson(-1.0, ())),
        ("poisson(np.nan)", |g| g.poisson(f64::NAN, ())),
        ("poisson(1e19)", |g| g.poisson(1e19, ())),
        ("geometric(0.0)", |g| g.geometric(0.0, ())),
        ("geometric(1.5)", |g| g.geometric(1.5, ())),
        ("logseries(1.0)", |g| g.logseries(1.0, ())),
        ("zipf(1.0)", |g| g.zipf(1.0, ())),
        ("binomial(-1, 0.5)", |g| g.binomial(-1, 0.5, ())),
        ("binomial(5, 1.5)", |g| g.binomial(5, 1.5, ())),
        ("binomial(5.5, 0.5)", |g| g.binomial(5.5, 0.5, ())),
        ("negative_binomial(0.0, 0.5)", |g| g.negative_binomial(0.0, 0.5, ())),
        ("negative_binomial(1e18, 1e-10)", |g| g.negative_binomial(1e18, 1e-10, ())),
        ("hypergeometric(10**9, 1, 1)", |g| g.hypergeometric(1000000000, 1, 1, ())),
        ("hypergeometric(5, 5, 11)", |g| g.hypergeometric(5, 5, 11, ())),
        ("hypergeometric(-1, 5, 1)", |g| g.hypergeometric(-1, 5, 1, ())),
        ("integers(5, 5)", |g| g.integers(5, 5, ())),
        ("integers(0, 0)", |g| g.integers(0, 0, ())),
        ("integers(0, 300, dtype=np.uint8)", |g| g.integers_with(0, 300, (), U8, false)),
        ("integers(-1, 3, dtype=np.uint8)", |g| g.integers_with(-1, 3, (), U8, false)),
        ("integers(0, 3, dtype=np.float64)", |g| g.integers_with(0, 3, (), F64, false)),
        ("integers([0, 5], [3, 5])", |g| g.integers(np::array![0, 5], np::array![3, 5], ())),
        ("normal([1.0, 2.0], 1.0, 3)", |g| g.normal(np::array![1.0, 2.0], 1.0, 3)),
        ("normal([1.0, 2.0], 1.0, (2, 1))", |g| g.normal(np::array![1.0, 2.0], 1.0, [2, 1])),
        ("random(3, dtype=np.float16)", |g| g.random_with(3, F16)),
        ("choice(0, 1)", |g| g.choice(0, 1)),
        ("choice(-1, 1)", |g| g.choice(-1, 1)),
        ("choice(3, 4, replace=False)", |g| g.choice_with(3, 4, Choice::new().replace(false))),
        ("choice(3, 1, p=[0.5, 0.4, 0.0])", |g| {
            g.choice_with(3, 1, Choice::new().p(&np::array![0.5, 0.4, 0.0]))
        }),
        ("choice(3, 1, p=[0.5, 0.5])", |g| g.choice_with(3, 1, Choice::new().p(&np::array![0.5, 0.5]))),
        ("choice(3, 1, p=[1.5, -0.5, 0.0])", |g| {
            g.choice_with(3, 1, Choice::new().p(&np::array![1.5, -0.5, 0.0]))
        }),
        ("choice(3, 2, p=[1.0, 0.0, 0.0], replace=False)", |g| {
            g.choice_with(3, 2, Choice::new().replace(false).p(&np::array![1.0, 0.0, 0.0]))
        }),
        ("choice(np.arange(3), 1, axis=1)", |g| {
            g.choice_with(&np::arange(0, 3, 1)?, 1, Choice::new().axis(1))
        }),
        ("permuted(np.arange(3), axis=1)", |g| g.permuted(&np::arange(0, 3, 1)?, 1)),
        ("multinomial(-1, [0.5, 0.5])", |g| g.multinomial(-1, np::array![0.5, 0.5], ())),
        ("multinomial(1, [0.7, 0.7, 0.0])", |g| g.multinomial(1, np::array![0.7, 0.7, 0.0], ())),
        ("multinomial(1, [])", |g| g.multinomial(1, np::zeros([0], F64), ())),
        ("multivariate_hypergeometric([3, 4], 8)", |g| {
            g.multivariate_hypergeometric(np::array![3, 4], 8, ())
        }),
        ("multivariate_hypergeometric([3, -4], 1)", |g| {
            g.multivariate_hypergeometric(np::array![3, -4], 1, ())
        }),
        ("dirichlet([1.0, -1.0])", |g| g.dirichlet(np::array![1.0, -1.0], ())),
        ("multivariate_normal([0.0], [[1.0, 0.0], [0.0, 1.0]])", |g| {
            g.multivariate_normal(np::array![0.0], np::array![[1.0, 0.0], [0.0, 1.0]], ())
        }),
        ("multivariate_normal([0.0, 0.0], [[1.0, 2.0], [2.0, 1.0]], check_valid='raise')", |g| {
            g.multivariate_normal(np::array![0.0, 0.0], np::array![[1.0, 2.0], [2.0, 1.0]], ())
        }),
    ]
}
