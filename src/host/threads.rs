//! Spreading work over threads.

use super::seats::{AWAKE, Seats};
use crate::base::settings;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
use std::time::{Duration, Instant};

/// How long a thread that is done looks for the others to be done before it goes to sleep. (Pieces of work take less
/// than that, mostly, and a thread that sleeps is woken 20 to 50 microseconds too late.)
const PATIENCE: Duration = Duration::from_micros(100);

/// How often, before it is worth to wake one.
const BURST: u32 = 8;

/// Bytes that a task of [`sweep`] goes through, about: small beside a second-level cache.
pub(crate) const PIECE: usize = 256 << 10;

/// Number of threads that a launch may use.
pub(crate) fn count() -> usize {
    match settings::current().threads {
        0 => rayon::current_num_threads(),
        n => n,
    }
}

/// Number of threads for work that takes one thread so many nanoseconds, about.
///
/// To wake another one takes longer than much of the work here (20 to 50 microseconds, measured on a virtual
/// machine), so that it is left asleep for less than `parallel_ns`. A quick succession of work keeps it awake:
/// then a quarter of that is enough. (Sums of two arrays of 1e5 float64 in a row take 17 microseconds, alone 26.)
pub(crate) fn worth(serial_ns: u64) -> usize {
    thread_local! {
        /// When such work came last, and how often before in quick succession.
        static RECENT: Cell<Option<(Instant, u32)>> = const { Cell::new(None) };
    }
    let enough = settings::current().parallel_ns as u64;
    if serial_ns >= enough {
        return count();
    }
    if serial_ns < enough / 4 {
        return 1;
    }
    let now = Instant::now();
    // Since it began; it may have taken twice as long as it should.
    let soon = AWAKE + Duration::from_nanos(2 * serial_ns);
    let before = RECENT.get().filter(|(last, _)| now - *last < soon).map_or(0, |(_, n)| n + 1);
    RECENT.set(Some((now, before)));
    if before >= BURST { count() } else { 1 }
}

/// Calls `task` for `0..tasks`, in parallel, and gives the results in order.
///
/// The calling thread takes tasks like any other, so that nothing waits for a thread to wake up; the
/// rest comes from the rayon pool that the caller is in, or else from one that has just as many threads as are
/// missing. (Measured on two processors: a tenth of a millisecond less than handing all to the pool. With a thread
/// more in the pool than is missing, two wake up, and the one with the work is often put on the caller's processor,
/// where it waits: after a pause a product of 512 x 512 then takes 4.1 ms instead of 2.8.)
pub(crate) fn map<T: Send>(tasks: usize, task: impl Fn(usize) -> T + Sync + Send) -> Vec<T> {
    spread(tasks, false, &task)
}

/// As [`map`], for tasks that go through arrays piece by piece: every other call goes backwards, so that it begins with
/// what the one before left in the caches. (Measured on Intel, two cores with 2 MiB each: the sum of 1e6 float64, again
/// and again, in 115 instead of 166 microseconds, of two arrays of 1e6 in 450 instead of 465, of 1e5 in 23 instead of
/// 30.)
pub(crate) fn sweep<T: Send>(tasks: usize, task: impl Fn(usize) -> T + Sync + Send) -> Vec<T> {
    static BACK: AtomicBool = AtomicBool::new(false);
    spread(tasks, BACK.fetch_xor(true, Relaxed), &task)
}

/// As [`map`], on the calling thread alone unless `parallel`.
pub(crate) fn map_if<T: Send>(
    parallel: bool,
    tasks: usize,
    task: impl Fn(usize) -> T + Sync + Send,
) -> Vec<T> {
    if parallel { spread(tasks, false, &task) } else { in_turn(tasks, &task) }
}

// There are hundreds of tasks, one for each dtype and instruction set: what is below is compiled once
// for each type of result.

fn in_turn<T>(tasks: usize, task: &(dyn Fn(usize) -> T + Sync)) -> Vec<T> {
    (0..tasks).map(task).collect()
}

fn spread<T: Send>(tasks: usize, back: bool, task: &(dyn Fn(usize) -> T + Sync)) -> Vec<T> {
    let threads = count().min(tasks);
    if threads <= 1 {
        return in_turn(tasks, task);
    }
    let results: Vec<Mutex<Option<T>>> = (0..tasks).map(|_| Mutex::new(None)).collect();
    let shares = Shares::new(tasks, threads);
    let caller = rayon::current_thread_index();
    let done = AtomicUsize::new(0);
    let work = || {
        // The caller's share is the first one, unless it is one of the threads.
        let own = rayon::current_thread_index().map_or(0, |number| number + usize::from(caller.is_none()));
        shares.each(own, back, |i| {
            let value = task(i);
            *results[i].lock().unwrap_or_else(|e| e.into_inner()) = Some(value);
        });
        done.fetch_add(1, Relaxed);
    };
    run(threads, &work, &done);
    results
        .into_iter()
        .map(|r| r.into_inner().unwrap_or_else(|e| e.into_inner()).expect("every task has run"))
        .collect()
}

/// Tasks in shares of neighbours, one for each thread: so a thread meets the same part of the data from one call to the
/// next, and what neighbouring tasks have in common is in its caches. One that is done with its share helps others.
struct Shares(Vec<Share>);

/// Tasks of a share, and how many of them are taken.
struct Share {
    tasks: Range<usize>,
    taken: AtomicUsize,
}

impl Shares {
    fn new(tasks: usize, threads: usize) -> Shares {
        let start = |share: usize| share * tasks / threads;
        Shares(
            (0..threads)
                .map(|s| Share { tasks: start(s)..start(s + 1), taken: AtomicUsize::new(0) })
                .collect(),
        )
    }

    /// Runs tasks until none is left, from one's own share first; each share in its order, or `back` from its end.
    fn each(&self, own: usize, back: bool, mut run: impl FnMut(usize)) {
        for share in 0..self.0.len() {
            let Share { tasks, taken } = &self.0[(own + share) % self.0.len()];
            loop {
                let n = taken.fetch_add(1, Relaxed);
                if n >= tasks.len() {
                    break;
                }
                run(if back { tasks.end - 1 - n } else { tasks.start + n });
            }
        }
    }
}

/// Hands parts of a slice to tasks, each with its first position.
pub(crate) fn each_part<T: Send>(data: &mut [T], part: usize, task: impl Fn(usize, &mut [T]) + Sync + Send) {
    let n = data.len();
    let target = Shared(data.as_mut_ptr());
    map(n.div_ceil(part), |p| {
        let start = p * part;
        // SAFETY: parts are disjoint, and `data` is borrowed for as long.
        task(start, unsafe { target.part(start, part.min(n - start)) });
    });
}

/// A pointer that tasks share, to plain numbers of which each task writes some of its own.
#[derive(Clone, Copy)]
pub(crate) struct Shared<T>(pub(crate) *mut T);
// SAFETY: this is an address. Whoever reads or writes there says, in an `unsafe` block, why no other
// task writes the same element.
unsafe impl<T> Sync for Shared<T> {}
// SAFETY: as above.
unsafe impl<T> Send for Shared<T> {}

impl<T> Shared<T> {
    /// The pointer; closures that take it from here hold all of `self`.
    pub(crate) fn get(&self) -> *mut T {
        self.0
    }

    /// The elements of a range.
    ///
    /// # Safety
    /// They are there, and nobody else uses them for as long.
    pub(crate) unsafe fn part<'a>(&self, start: usize, len: usize) -> &'a mut [T] {
        // SAFETY: the caller's promise.
        unsafe { std::slice::from_raw_parts_mut(self.0.add(start), len) }
    }
}

/// Runs a closure whose own parallelism, in rayon, is to use the threads that the settings allow, `degree` at most:
/// on one of them, for from outside each of its steps would be handed over and waited for. The others look for its
/// tasks until it is done instead of going to sleep in between: there are hundreds, which take no longer than to wake
/// a thread.
pub(crate) fn inside<T: Send>(degree: usize, run: impl FnOnce() -> T + Send) -> T {
    /// Tells the others, also when the closure panics.
    struct Over<'a>(&'a AtomicBool);
    impl Drop for Over<'_> {
        fn drop(&mut self) {
            self.0.store(true, Relaxed);
        }
    }
    fn help(over: &AtomicBool) {
        while !over.load(Relaxed) {
            if rayon::yield_now() != Some(rayon::Yield::Executed) {
                std::thread::yield_now();
            }
        }
    }
    let all = count();
    if settings::current().threads == 0 && rayon::current_thread_index().is_some() {
        return run();
    }
    let Some(Pool { threads, seats }) = pool(all) else { return run() };
    threads.install(|| {
        let over = AtomicBool::new(false);
        seats.make_room();
        rayon::scope(|scope| {
            let _over = Over(&over);
            for _ in 1..degree.min(all) {
                scope.spawn(|_| {
                    // Not for another's work in the middle of one's own.
                    if !seats.is_taken() {
                        seats.sit(|| help(&over));
                        seats.stay_awake();
                    }
                });
            }
            seats.sit(run)
        })
    })
}

/// Runs `work` on this thread and on `threads - 1` others at once; each counts itself in `done`.
fn run(threads: usize, work: &(dyn Fn() + Sync), done: &AtomicUsize) {
    fn body<'a>(
        scope: &rayon::Scope<'a>,
        threads: usize,
        seats: Option<&'static Seats>,
        work: &'a (dyn Fn() + Sync),
        done: &'a AtomicUsize,
    ) {
        for _ in 1..threads {
            scope.spawn(move |_| match seats {
                Some(seats) => {
                    seats.sit(work);
                    seats.stay_awake();
                }
                None => work(),
            });
        }
        work();
        let start = Instant::now();
        while done.load(Relaxed) < threads && start.elapsed() < PATIENCE {
            std::hint::spin_loop();
        }
    }
    let all = count();
    if rayon::current_thread_index().is_some() && rayon::current_num_threads() >= all {
        return rayon::in_place_scope(|scope| body(scope, threads, None, work, done));
    }
    match pool(all - 1) {
        Some(pool) => {
            pool.seats.make_room();
            pool.threads.in_place_scope(|scope| body(scope, threads, Some(pool.seats), work, done));
        }
        // This thread takes all the tasks.
        None => work(),
    }
}

/// Threads of ours, and where they run.
struct Pool {
    threads: rayon::ThreadPool,
    seats: &'static Seats,
}

/// The pool of `n` threads, made on first use and kept; `None`, from then on, if the system refuses the threads.
fn pool(n: usize) -> Option<&'static Pool> {
    static POOLS: Mutex<BTreeMap<usize, Option<&'static Pool>>> = Mutex::new(BTreeMap::new());
    fn new(n: usize) -> Option<&'static Pool> {
        let seats: &Seats = Box::leak(Box::new(Seats::new(n)));
        let name = |i| format!("arrayon-{i}");
        let register = |number| seats.register(number);
        let builder =
            rayon::ThreadPoolBuilder::new().num_threads(n).thread_name(name).start_handler(register);
        Some(Box::leak(Box::new(Pool { threads: builder.build().ok()?, seats })))
    }
    *POOLS.lock().unwrap_or_else(|e| e.into_inner()).entry(n).or_insert_with(|| new(n))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_hand_out_each_task_once() {
        for (tasks, threads) in [(2, 2), (7, 2), (7, 3), (8, 4), (100, 7)] {
            for back in [false, true] {
                let shares = Shares::new(tasks, threads);
                // The first thread takes half of a share, the next one does the rest and all others.
                let taken = Mutex::new(Vec::new());
                let own = shares.0[1].tasks.clone();
                for _ in 0..own.len() / 2 {
                    shares.0[1].taken.fetch_add(1, Relaxed);
                }
                shares.each(1, back, |i| taken.lock().unwrap().push(i));
                let mut taken = taken.into_inner().unwrap();
                let rest = own.len() - own.len() / 2;
                let expected: Vec<usize> = match back {
                    false => own.clone().skip(own.len() / 2).collect(),
                    true => own.clone().rev().skip(own.len() / 2).collect(),
                };
                assert_eq!(taken[..rest], expected, "{tasks} tasks, {threads} threads");
                shares.each(0, back, |i| panic!("task {i} is handed out again"));
                taken.extend(own.filter(|i| !expected.contains(i)));
                taken.sort_unstable();
                assert!(taken.into_iter().eq(0..tasks), "{tasks} tasks, {threads} threads");
            }
        }
    }

    #[test]
    fn sweeps_give_results_in_order_whatever_their_direction() {
        for _ in 0..3 {
            assert!(sweep(1000, |i| 3 * i).into_iter().eq((0..1000).map(|i| 3 * i)));
        }
    }
}
