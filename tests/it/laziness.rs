//! The limits of laziness: memory, depth, threads, and failures that leave no trace.

use crate::support::apart::apart;
use arrayon::{self as np, Array, DType, ErrorKind, memory, s, settings};

#[test]
fn a_long_loop_takes_constant_memory() {
    apart("laziness::apart_loop");
}

#[test]
#[ignore = "run by another test in a process of its own"]
fn apart_loop() {
    const TURNS: usize = 100_000;
    let mut x = np::linspace(0.0, 1.0, 10_000);
    let mut want = 1.0f64;
    let start = memory::stats().in_use;
    let mut most = 0;
    for turn in 0..TURNS {
        x = &x * 0.999 + 0.001 * (turn % 3) as f64;
        want = want * 0.999 + 0.001 * (turn % 3) as f64;
        if turn % 100 == 0 {
            most = most.max(memory::stats().in_use - start);
        }
    }
    assert!(most < 2_000_000, "{most} bytes in use");
    assert!(memory::stats().peak < start + 4_000_000, "{:?}", memory::stats());
    assert_eq!(x.get::<f64>([-1]).expect("evaluated"), want);
}

/// Two arrays that feed each other: shared inputs count once, and neither grows without end.
#[test]
fn a_loop_over_shared_arrays_ends() {
    let (mut x, mut y) = (np::ones([1000], DType::F64), np::ones([1000], DType::F64));
    for _ in 0..3000 {
        let z = (&x + &y) * 0.5;
        x = &z + (&y - &x) * 0.25;
        y = z;
    }
    assert_eq!(x.sum().item::<f64>().expect("evaluated"), 1000.0);
}

#[test]
fn a_million_pending_nodes_are_dropped_on_a_small_stack() {
    let job = || {
        settings::with(
            |s| {
                s.immediate_len = 0;
                s.pending_nodes = usize::MAX;
                s.pending_bytes = usize::MAX;
            },
            || {
                let mut x = np::zeros([4], DType::F64);
                for _ in 0..1_000_000 {
                    x = &x + 1.0;
                }
                assert!(!x.is_ready());
                let both = &x * &x;
                drop(x);
                drop(both);
            },
        );
    };
    std::thread::Builder::new()
        .stack_size(256 << 10)
        .spawn(job)
        .expect("a thread")
        .join()
        .expect("no overflow");
}

#[test]
fn deep_chains_are_evaluated_on_a_small_stack() {
    let job = || {
        settings::with(
            |s| {
                s.immediate_len = 0;
                s.pending_nodes = usize::MAX;
            },
            || {
                let mut x = np::zeros([3], DType::F64);
                for i in 0..5000 {
                    x = if i % 50 == 49 { x.slice(s![..;-1]).expect("a view") + 1.0 } else { &x + 1.0 };
                }
                assert_eq!(x.to_vec::<f64>().expect("evaluated"), [5000.0; 3]);
            },
        );
    };
    std::thread::Builder::new()
        .stack_size(512 << 10)
        .spawn(job)
        .expect("a thread")
        .join()
        .expect("no overflow");
}

#[test]
fn threads_that_share_graphs_agree() {
    for round in 0..20 {
        let (graph, held) = settings::with(
            |s| s.immediate_len = 0,
            || {
                let x = np::linspace(-1.0, 1.0, 3000 + round);
                let y = (&x * 3.0 + 0.5).sqrt();
                let z = &y - y.mean_with(np::axis([0]).keepdims()).expect("one axis");
                (&z * &z + &x, y)
            },
        );
        let results: Vec<Vec<f64>> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8)
                .map(|i| {
                    let (graph, held) = (&graph, held.clone());
                    scope.spawn(move || {
                        let run = || match i % 4 {
                            0 => graph.to_vec::<f64>().expect("evaluated"),
                            1 => {
                                held.eval().expect("evaluated");
                                graph.to_vec::<f64>().expect("evaluated")
                            }
                            2 => {
                                let more = graph + &held;
                                np::eval([&more, graph]).expect("evaluated");
                                graph.to_vec::<f64>().expect("evaluated")
                            }
                            _ => (graph + 0.0).to_vec::<f64>().expect("evaluated"),
                        };
                        settings::with(|s| s.parallel_ns = if i < 4 { 0 } else { 60_000 }, run)
                    })
                })
                .collect();
            threads.into_iter().map(|t| t.join().expect("no panic")).collect()
        });
        let bits = |v: &[f64]| v.iter().map(|x| x.to_bits()).collect::<Vec<_>>();
        for other in &results[1..] {
            assert_eq!(bits(&results[0]), bits(other));
        }
    }
}

#[test]
fn evaluation_inside_a_pool_stays_there() {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(3).build().expect("a pool");
    let run = || {
        let x = np::linspace(0.0, 1.0, 100_000);
        settings::with(|s| s.parallel_ns = 0, || (&x * &x).sum().item::<f64>().expect("evaluated"))
    };
    let inside = pool.install(run);
    assert_eq!(inside.to_bits(), run().to_bits());
    // Many at once, from tasks of that pool.
    let sums: Vec<f64> = pool.install(|| {
        use rayon::prelude::*;
        (0..20).into_par_iter().map(|_| run()).collect()
    });
    assert!(sums.iter().all(|s| s.to_bits() == inside.to_bits()));
}

#[test]
fn an_exceeded_limit_is_an_error_that_leaves_everything_as_it_was() {
    apart("laziness::apart_limit");
}

#[test]
#[ignore = "run by another test in a process of its own"]
fn apart_limit() {
    let n = 1_000_000;
    let x = np::linspace(0.0, 1.0, n);
    let y = (&x * 2.0 + 1.0).sqrt();
    let line = line!() - 1;
    let held = &x + 1.0;
    let mut changed = held.clone();
    changed.set(s![..10], y.slice(s![..10]).expect("a view")).expect("built");
    let before = memory::stats().in_use;
    memory::set_limit(Some(before + 1000));
    assert_eq!(memory::stats().limit, Some(before + 1000));
    for _ in 0..2 {
        let error = y.eval().expect_err("no room");
        match error.kind() {
            ErrorKind::OutOfMemory { needed, limit, in_use, device } => {
                assert_eq!((*needed, *limit), (8 * n, Some(before + 1000)));
                assert!(*in_use <= before && device.contains("CPU") || device.contains("cpu"), "{error}");
            }
            _ => panic!("{error}"),
        }
        assert_eq!((error.location().file(), error.location().line()), (file!(), line));
        assert_eq!((error.operation(), error.result()), ("sqrt", Some((np::DType::F64, &[n][..]))));
        assert!(error.to_string().starts_with("sqrt -> float64 [1000000]: out of memory on"), "{error}");
        assert!(!y.is_ready() && memory::stats().in_use == before);
    }
    assert!(changed.to_vec::<f64>().is_err() && !changed.is_ready());
    assert!(np::eval([&y, &held]).is_err() && !held.is_ready());
    // Building goes on; small things are computed.
    let small = Array::from_vec(vec![1.0, 2.0]) + 1.0;
    assert_eq!(small.to_vec::<f64>().expect("small"), [2.0, 3.0]);
    assert!(y.to_string().contains("out of memory"));
    memory::set_limit(None);
    assert_eq!(y.get::<f64>([-1]).expect("room again"), 3f64.sqrt());
    assert_eq!(changed.get::<f64>([0]).expect("room again"), 1.0);
    assert_eq!(held.get::<f64>([0]).expect("room again"), 1.0);
    drop((y, held, changed, small));
    memory::free_all();
    assert_eq!(memory::stats().cached, 0);
}

/// What others hold does not count as kept alive by an expression, and results have no memory yet: large
/// arrays are fused like small ones.
#[test]
fn expressions_of_large_arrays_stay_pending() {
    settings::with(
        |s| s.pending_bytes = 100_000,
        || {
            let (a, b) = (np::ones([10_000], DType::F64), np::ones([10_000], DType::F64));
            a.eval().expect("evaluated");
            b.eval().expect("evaluated");
            let y = (&a * &a + &b * &b).sqrt();
            assert!(!y.is_ready());
            // Memory that the expression alone keeps counts.
            let (mut z, mut ready) = (y, false);
            for _ in 0..3 {
                let temporary = (&a + 1.0).copy();
                temporary.eval().expect("evaluated");
                z = &z + &temporary;
                ready |= z.is_ready();
            }
            assert!(ready);
            assert_eq!(z.get::<f64>([0]).expect("evaluated"), 2f64.sqrt() + 6.0);
        },
    );
}

/// One thread goes on with a pending array, past the limit at which it is evaluated, while another
/// computes that array: memory that the other may read is not written over.
#[test]
fn threads_that_go_on_do_not_disturb_others() {
    for round in 0..200 {
        let x = settings::with(
            |s| s.immediate_len = 0,
            || {
                let leaf = (np::ones([20_000], DType::F64) * 3.0).copy();
                leaf.eval().expect("evaluated");
                &leaf + round as f64
            },
        );
        let other = x.clone();
        std::thread::scope(|scope| {
            scope.spawn(move || {
                let sum = other.to_vec::<f64>().expect("evaluated").iter().sum::<f64>();
                assert_eq!(sum, 20_000.0 * (3 + round) as f64);
            });
            settings::with(
                |s| s.pending_nodes = 4,
                || {
                    let mut y = x;
                    for _ in 0..12 {
                        y = &y + 1.0;
                    }
                    assert_eq!(y.get::<f64>([19_999]).expect("evaluated"), (15 + round) as f64);
                },
            );
        });
    }
}
