//! Spreading work over threads.

use crate::base::settings;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// Number of threads that a launch may use.
pub(crate) fn count() -> usize {
    match settings::current().threads {
        0 => rayon::current_num_threads(),
        n => n,
    }
}

/// Calls `task` for `0..tasks`, in parallel, and gives the results in order. Runs in the rayon pool
/// that the caller is in, or in one of the size that the settings ask for.
pub(crate) fn map<T: Send>(tasks: usize, task: impl Fn(usize) -> T + Sync + Send) -> Vec<T> {
    let run = || (0..tasks).into_par_iter().with_max_len(1).map(&task).collect();
    match settings::current().threads {
        0 => run(),
        1 => (0..tasks).map(&task).collect(),
        n => pool(n).map_or_else(|| (0..tasks).map(&task).collect(), |p| p.install(run)),
    }
}

/// The pool of `n` threads, made on first use; `None` if the system refuses the threads.
fn pool(n: usize) -> Option<Arc<rayon::ThreadPool>> {
    static POOLS: Mutex<BTreeMap<usize, Arc<rayon::ThreadPool>>> = Mutex::new(BTreeMap::new());
    let mut pools = POOLS.lock().unwrap_or_else(|e| e.into_inner());
    if let Some(pool) = pools.get(&n) {
        return Some(Arc::clone(pool));
    }
    let name = |i| format!("arrayon-{i}");
    let pool = Arc::new(rayon::ThreadPoolBuilder::new().num_threads(n).thread_name(name).build().ok()?);
    pools.insert(n, Arc::clone(&pool));
    Some(pool)
}
