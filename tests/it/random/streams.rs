//! Large calls, calls in a row, and calls on every generator of bits, by the call that NumPy was asked.

use super::Row;
use arrayon::DType::{Bool, F32, F64, I32, I64, U8, U32};
use arrayon::Weak;
use arrayon::random::ExponentialMethod::{Inversion, Ziggurat};
use arrayon::random::{BitGenerator, PCG64};

/// Numbers that all cores draw together.
pub(super) fn large() -> Vec<Row<PCG64>> {
    vec![
        ("random(200003)", |g| g.random(200003)),
        ("random(200003, dtype=np.float32)", |g| g.random_with(200003, F32)),
        ("standard_normal(200003)", |g| g.standard_normal(200003)),
        ("standard_normal(200003, dtype=np.float32)", |g| g.standard_normal_with(200003, F32)),
        ("standard_exponential(200003)", |g| g.standard_exponential(200003)),
        ("standard_exponential(200003, dtype=np.float32)", |g| {
            g.standard_exponential_with(200003, F32, Ziggurat)
        }),
        ("standard_exponential(200003, method='inv')", |g| {
            g.standard_exponential_with(200003, F64, Inversion)
        }),
        ("standard_exponential(200003, dtype=np.float32, method='inv')", |g| {
            g.standard_exponential_with(200003, F32, Inversion)
        }),
        ("uniform(-1.0, 3.0, 200003)", |g| g.uniform(-1.0, 3.0, 200003)),
        ("normal(2.0, 3.0, 200003)", |g| g.normal(2.0, 3.0, 200003)),
        ("exponential(2.0, 200003)", |g| g.exponential(2.0, 200003)),
        ("lognormal(0.0, 0.5, 200003)", |g| g.lognormal(0.0, 0.5, 200003)),
        ("rayleigh(2.0, 200003)", |g| g.rayleigh(2.0, 200003)),
        ("pareto(2.0, 200003)", |g| g.pareto(2.0, 200003)),
        ("power(2.0, 200003)", |g| g.power(2.0, 200003)),
        ("laplace(1.0, 2.0, 200003)", |g| g.laplace(1.0, 2.0, 200003)),
        ("gumbel(1.0, 2.0, 200003)", |g| g.gumbel(1.0, 2.0, 200003)),
        ("logistic(1.0, 2.0, 200003)", |g| g.logistic(1.0, 2.0, 200003)),
        ("integers(0, 10, 200003)", |g| g.integers(0, 10, 200003)),
        ("integers(0, 2**31 + 2**30, 200003)", |g| g.integers(0, Weak::Int((1 << 31) + (1 << 30)), 200003)),
        ("integers(0, 2**32, 200003)", |g| g.integers(0, Weak::Int(1 << 32), 200003)),
        ("integers(0, 2**62 + 2**61, 200003)", |g| g.integers(0, Weak::Int((1 << 62) + (1 << 61)), 200003)),
        ("integers(-2**63, 2**63 - 1, 200003, endpoint=True)", |g| {
            g.integers_with(Weak::Int(-(1 << 63)), Weak::Int((1 << 63) - 1), 200003, I64, true)
        }),
        ("integers(-2**31, 2**31, 200003, dtype=np.int32)", |g| {
            g.integers_with(Weak::Int(-(1 << 31)), Weak::Int(1 << 31), 200003, I32, false)
        }),
        ("integers(0, 3 * 2**30, 200003, dtype=np.uint32)", |g| {
            g.integers_with(0, Weak::Int(3 * (1 << 30)), 200003, U32, false)
        }),
    ]
}

/// Calls on one generator.
pub(super) fn mixed() -> Vec<Row<PCG64>> {
    vec![
        ("random(3, dtype=np.float32)", |g| g.random_with(3, F32)),
        ("then random(2)", |g| g.random(2)),
        ("then integers(0, 10, 3, dtype=np.int32)", |g| g.integers_with(0, 10, 3, I32, false)),
        ("then integers(0, 10, 2)", |g| g.integers(0, 10, 2)),
        ("then standard_normal(4, dtype=np.float32)", |g| g.standard_normal_with(4, F32)),
        ("then standard_normal(3)", |g| g.standard_normal(3)),
        ("then integers(0, 200, 3, dtype=np.uint8)", |g| g.integers_with(0, 200, 3, U8, false)),
        ("then random(5, dtype=np.float32)", |g| g.random_with(5, F32)),
        ("then standard_exponential(2)", |g| g.standard_exponential(2)),
        ("then integers(0, 2, 7, dtype=np.bool)", |g| g.integers_with(0, 2, 7, Bool, false)),
        ("then poisson(3.0, 4)", |g| g.poisson(3.0, 4)),
        ("then permutation(7)", |g| g.permutation(7)),
        ("then random(4, dtype=np.float32)", |g| g.random_with(4, F32)),
        ("then random(200002, dtype=np.float32)", |g| g.random_with(200002, F32)),
        ("then random(1, dtype=np.float32)", |g| g.random_with(1, F32)),
        ("then random(200001, dtype=np.float32)", |g| g.random_with(200001, F32)),
        ("then standard_normal(200001, dtype=np.float32)", |g| g.standard_normal_with(200001, F32)),
        ("then random(1, dtype=np.float32)", |g| g.random_with(1, F32)),
        ("then standard_normal(200001, dtype=np.float32)", |g| g.standard_normal_with(200001, F32)),
        ("then integers(0, 1000, 200001)", |g| g.integers(0, 1000, 200001)),
        ("then random(1)", |g| g.random(1)),
        ("then standard_exponential(200000, dtype=np.float32)", |g| {
            g.standard_exponential_with(200000, F32, Ziggurat)
        }),
        ("then standard_exponential(200000, dtype=np.float32)", |g| {
            g.standard_exponential_with(200000, F32, Ziggurat)
        }),
        ("then binomial(100, 0.4, 5)", |g| g.binomial(100, 0.4, 5)),
    ]
}

/// Calls on generators of each kind.
pub(super) fn every<B: BitGenerator>() -> Vec<Row<B>> {
    vec![
        ("random(20001)", |g| g.random(20001)),
        ("random(20001, dtype=np.float32)", |g| g.random_with(20001, F32)),
        ("standard_normal(20001)", |g| g.standard_normal(20001)),
        ("standard_normal(20001, dtype=np.float32)", |g| g.standard_normal_with(20001, F32)),
        ("standard_exponential(20001)", |g| g.standard_exponential(20001)),
        ("standard_gamma(2.5, 20001)", |g| g.standard_gamma(2.5, 20001)),
        ("integers(0, 1000, 20001)", |g| g.integers(0, 1000, 20001)),
        ("integers(0, 2**40, 20001)", |g| g.integers(0, Weak::Int(1 << 40), 20001)),
        ("uniform(2.0, 3.0, 20001)", |g| g.uniform(2.0, 3.0, 20001)),
        ("poisson(20.0, 20001)", |g| g.poisson(20.0, 20001)),
        ("permutation(5000)", |g| g.permutation(5000)),
        ("random(200003)", |g| g.random(200003)),
        ("random(200003, dtype=np.float32)", |g| g.random_with(200003, F32)),
        ("standard_normal(200003)", |g| g.standard_normal(200003)),
        ("standard_normal(200003, dtype=np.float32)", |g| g.standard_normal_with(200003, F32)),
        ("integers(0, 2**31 + 2**30, 200003)", |g| g.integers(0, Weak::Int((1 << 31) + (1 << 30)), 200003)),
    ]
}
