//! Processors for the threads of a pool: a thread that wakes up is not to wait for the one that woke it.
//!
//! Linux wakes a thread on the processor that it ran on last, or on that of whoever wakes it. It looks for an idle one
//! among those that share a cache, but not where these are few (`SIS_UTIL` in its scheduler), or not for long. If the
//! two threads get one processor they share it, with another one idle, until the next balancing some ten milliseconds
//! later: on two processors, after a pause, a product of matrices of 2.8 ms takes 4.1. So before a thread is woken
//! the caller's processor is taken from it, and given back when it runs. And a thread that is done stays awake for a
//! while, because launches in a row are common and short.

use std::sync::atomic::{AtomicI32, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard};
use std::time::{Duration, Instant};
use system::Processors;

/// How long a thread of a pool looks for more work before it sleeps: about as long as it takes to wake it. Meanwhile
/// it need not be woken, and is where it is.
pub(crate) const AWAKE: Duration = Duration::from_micros(50);

/// Threads of a pool up to which all of them are kept from the caller's processor, by two calls of the system each. Of
/// more only those are that ran there last.
const FEW: usize = 8;

/// Where the threads of a pool run.
pub(crate) struct Seats(Vec<Seat>);

/// Where a thread runs.
#[derive(Default)]
struct Seat {
    /// The system's number of the thread, 0 before it has started.
    thread: AtomicI32,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Whether it works, so that there is nothing to wake.
    works: bool,
    /// When it was done with the last work, and on which processor.
    last: Option<(Instant, i32)>,
    /// Whether it looks for more.
    awake: bool,
    /// The processors that are its own, while one of them is taken from it.
    own: Option<Processors>,
}

impl Seat {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(|e| e.into_inner())
    }
}

/// Notes, when it is dropped, that a thread is done with its work: also if that panics. Work within work, which rayon
/// gives to threads that wait, does not end what is around it.
struct Done<'a> {
    seat: &'a Seat,
    worked: bool,
}

impl Drop for Done<'_> {
    fn drop(&mut self) {
        let mut state = self.seat.state();
        (state.works, state.last) = (self.worked, Some((Instant::now(), system::processor())));
    }
}

impl Seats {
    /// Seats for so many threads.
    pub(crate) fn new(threads: usize) -> Seats {
        Seats((0..threads).map(|_| Seat::default()).collect())
    }

    /// Tells which thread has this number; it calls this itself.
    pub(crate) fn register(&self, number: usize) {
        self.0[number].thread.store(system::thread(), Relaxed);
    }

    /// To be called before other threads of the pool are woken, which then do not share this one's processor.
    pub(crate) fn make_room(&self) {
        let (here, this) = (system::processor(), system::thread());
        if here < 0 {
            return;
        }
        let many = self.0.len() > FEW;
        for seat in &self.0 {
            let thread = seat.thread.load(Relaxed);
            let mut state = seat.state();
            let elsewhere = match state.last {
                Some((when, last)) => last != here && (many || when.elapsed() < AWAKE),
                None => many,
            };
            if thread == 0 || thread == this || state.works || elsewhere {
                continue;
            }
            if state.own.is_none() {
                state.own = system::allowed(thread);
            }
            if let Some(rest) = state.own.as_ref().and_then(|own| own.without(here)) {
                system::allow(thread, &rest);
            }
        }
    }

    /// The calling thread's, if it is one of the pool's.
    fn mine(&self) -> Option<&Seat> {
        self.0.get(rayon::current_thread_index()?)
    }

    /// Runs a closure on the calling thread, one of the pool's, which from here on may run where it may otherwise.
    pub(crate) fn sit<R>(&self, run: impl FnOnce() -> R) -> R {
        let Some(seat) = self.mine() else {
            return run();
        };
        let (worked, own) = {
            let mut state = seat.state();
            (std::mem::replace(&mut state.works, true), state.own.take())
        };
        if let Some(own) = own {
            system::allow(seat.thread.load(Relaxed), &own);
        }
        let _done = Done { seat, worked };
        run()
    }

    /// Whether the calling thread sits already: it waits for a part of its work, and was given this meanwhile.
    pub(crate) fn is_taken(&self) -> bool {
        self.mine().is_some_and(|seat| seat.state().works)
    }

    /// Has the calling thread, one of the pool's, look for more work for a while after what it does now. (The pool's
    /// own threads go to sleep within some five microseconds. Measured on two processors: launches in a row then wait
    /// 2 to 35 microseconds until the other thread has been woken, and 20 to 45 until it works.)
    pub(crate) fn stay_awake(&'static self) {
        let Some((number, seat)) = rayon::current_thread_index().and_then(|n| Some((n, self.0.get(n)?)))
        else {
            return;
        };
        if std::mem::replace(&mut seat.state().awake, true) {
            return;
        }
        rayon::spawn(move || {
            // Another thread that looks for work may have found this.
            let here = rayon::current_thread_index() == Some(number);
            let mut since = Instant::now();
            while here && since.elapsed() < AWAKE {
                match rayon::yield_now() {
                    Some(rayon::Yield::Executed) => since = Instant::now(),
                    _ => std::hint::spin_loop(),
                }
            }
            seat.state().awake = false;
        });
    }
}

#[cfg(target_os = "linux")]
mod system {
    /// A set of processors.
    pub(super) struct Processors(libc::cpu_set_t);

    impl Processors {
        /// The others, if there are any.
        pub(super) fn without(&self, processor: i32) -> Option<Processors> {
            let processor = usize::try_from(processor).ok().filter(|&p| p < 8 * size_of_val(&self.0))?;
            let mut rest = Processors(self.0);
            // SAFETY: one of the bits that the set has.
            unsafe { libc::CPU_CLR(processor, &mut rest.0) };
            (rest.count() > 0).then_some(rest)
        }

        /// How many they are.
        pub(super) fn count(&self) -> usize {
            // SAFETY: plain bits.
            unsafe { libc::CPU_COUNT(&self.0) as usize }
        }
    }

    /// The system's number of this thread.
    pub(super) fn thread() -> i32 {
        thread_local! {
            // SAFETY: asks for nothing.
            static NUMBER: i32 = unsafe { libc::gettid() };
        }
        NUMBER.with(|&number| number)
    }

    /// The processor that this thread runs on.
    pub(super) fn processor() -> i32 {
        // SAFETY: asks for nothing.
        unsafe { libc::sched_getcpu() }
    }

    /// The processors that a thread may run on, if the system tells.
    pub(super) fn allowed(thread: i32) -> Option<Processors> {
        // SAFETY: zeros are an empty set, which the system fills; it is told its size.
        unsafe {
            let mut set: libc::cpu_set_t = std::mem::zeroed();
            (libc::sched_getaffinity(thread, size_of_val(&set), &mut set) == 0).then_some(Processors(set))
        }
    }

    /// Lets a thread run on these processors; where the system refuses, it stays as it is.
    pub(super) fn allow(thread: i32, processors: &Processors) {
        // SAFETY: the set is one of the system's, and it is told its size.
        unsafe { libc::sched_setaffinity(thread, size_of_val(&processors.0), &processors.0) };
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    /// Nothing: elsewhere threads are left to the system.
    pub(super) struct Processors;

    impl Processors {
        pub(super) fn without(&self, _: i32) -> Option<Processors> {
            None
        }
    }

    pub(super) fn thread() -> i32 {
        0
    }

    pub(super) fn processor() -> i32 {
        -1
    }

    pub(super) fn allowed(_: i32) -> Option<Processors> {
        None
    }

    pub(super) fn allow(_: i32, _: &Processors) {}
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_processor_is_taken_until_the_thread_works() {
        let seats: &Seats = Box::leak(Box::new(Seats::new(1)));
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(1)
            .start_handler(|number| seats.register(number))
            .build()
            .expect("a thread");
        let allowed = || {
            let thread = seats.0[0].thread.load(Relaxed);
            system::allowed(thread).expect("the system tells").count()
        };
        let all = pool.install(allowed);
        for _ in 0..3 {
            std::thread::sleep(2 * AWAKE);
            seats.make_room();
            seats.make_room();
            assert_eq!(allowed(), if all > 1 { all - 1 } else { 1 });
            assert_eq!(pool.install(|| seats.sit(allowed)), all);
        }
        let panics = || pool.install(|| seats.sit(|| panic!("so that the thread is done")));
        assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(panics)).is_err());
        assert!(!seats.0[0].state().works);
        let within = || seats.sit(|| seats.sit(|| seats.is_taken()) && seats.is_taken());
        assert!(pool.install(within) && !pool.install(|| seats.is_taken()));
        // It sleeps where this thread does not run, or nobody knows.
        seats.0[0].state().last = Some((Instant::now() + Duration::from_secs(9), -1));
        seats.make_room();
        assert_eq!(allowed(), all);
    }
}
