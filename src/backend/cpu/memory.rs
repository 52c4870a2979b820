//! Host memory: size classes, a cache of freed blocks, huge pages for large ones, and a limit.
//!
//! Fresh pages cost more than the arithmetic done on them (`a + b` on 1e7 f64: 40 ms into fresh
//! 4 KiB pages, 22 ms into fresh 2 MiB pages, 16 ms into memory used before), so freed blocks are
//! kept, and large ones are mapped with huge pages. Blocks are handed out initialised: zeroed by the
//! system, or holding what an earlier array left.

use crate::base::error::{Error, ErrorKind, Result};
use crate::device::backend::MemoryStats;
use crate::device::buffer::{Allocation, size_class};
use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard};

/// Blocks of at least this size are mapped on their own, aligned to a huge page.
const LARGE: usize = 4 << 20;
const HUGE_PAGE: usize = 2 << 20;
/// Alignment of every block: a cache line, which is also the widest vector.
const ALIGN: usize = 64;

/// The host's memory, as arrays use it.
pub(crate) struct Pool {
    cache_limit: usize,
    state: Mutex<State>,
}

/// What is counted, and freed blocks: under one lock, because each atomic operation would take as long as
/// taking it, and a tiny array pays for all of them.
struct State {
    in_use: usize,
    peak: usize,
    cached: usize,
    /// `usize::MAX` means none.
    limit: usize,
    free: Free,
}

/// Freed blocks.
#[derive(Default)]
struct Free {
    /// Small ones, by the number of their class.
    small: Vec<Vec<usize>>,
    /// Large ones, by size.
    large: BTreeMap<usize, Vec<usize>>,
}

impl Free {
    /// The blocks of a class.
    fn list(&mut self, size: usize) -> &mut Vec<usize> {
        if size >= LARGE {
            return self.large.entry(size).or_default();
        }
        // The exponent and the three bits after the leading one tell small classes apart.
        let exponent = size.ilog2() as usize;
        let number = exponent * 8 + (size >> (exponent - 3) & 7);
        if self.small.len() <= number {
            self.small.resize(number + 1, Vec::new());
        }
        &mut self.small[number]
    }
}

/// The size of a block for a request: whole huge pages if it is large.
fn class(bytes: usize) -> usize {
    if bytes >= LARGE { bytes.next_multiple_of(HUGE_PAGE) } else { size_class(bytes, ALIGN) }
}

impl Pool {
    pub(crate) fn new(cache_limit: usize) -> Pool {
        let state = State { in_use: 0, peak: 0, cached: 0, limit: usize::MAX, free: Free::default() };
        Pool { cache_limit, state: Mutex::new(state) }
    }

    pub(crate) fn allocate(&self, bytes: usize) -> Result<Allocation> {
        // Also keeps the arithmetic of size classes from overflowing.
        if bytes > isize::MAX as usize / 2 {
            return Err(self.out_of_memory(bytes));
        }
        let size = class(bytes);
        let found = {
            let mut state = self.lock();
            let in_use = state.in_use.saturating_add(size);
            if in_use > state.limit {
                drop(state);
                return Err(self.out_of_memory(bytes));
            }
            state.in_use = in_use;
            state.peak = state.peak.max(in_use);
            let found = state.free.list(size).pop();
            if found.is_some() {
                state.cached -= size;
            }
            found
        };
        // The system is asked without the lock.
        let address = found.or_else(|| fresh(size)).or_else(|| {
            self.trim();
            fresh(size)
        });
        match address {
            Some(handle) => Ok(Allocation { handle, bytes: size }),
            None => {
                self.lock().in_use -= size;
                Err(self.out_of_memory(bytes))
            }
        }
    }

    pub(crate) fn free(&self, allocation: Allocation) {
        let size = allocation.bytes;
        let mut state = self.lock();
        state.in_use -= size;
        if state.cached + size <= self.cache_limit {
            state.cached += size;
            state.free.list(size).push(allocation.handle);
        } else {
            drop(state);
            release(allocation.handle, size);
        }
    }

    /// Lends memory of so many words, of any value, for a while.
    pub(crate) fn lend<R>(&self, words: usize, run: impl FnOnce(&mut [u128]) -> R) -> Result<R> {
        /// Gives a block back, also if what it was lent for panics.
        struct Loan<'a>(&'a Pool, Allocation);
        impl Drop for Loan<'_> {
            fn drop(&mut self) {
                self.0.free(self.1);
            }
        }
        let bytes = words.saturating_mul(size_of::<u128>());
        let loan = Loan(self, self.allocate(bytes)?);
        // SAFETY: the block is as large, aligned to more, initialised, and nobody else's until it is freed.
        let memory = unsafe { std::slice::from_raw_parts_mut(loan.1.handle as *mut u128, words) };
        Ok(run(memory))
    }

    pub(crate) fn trim(&self) {
        let Free { small, large } = {
            let mut state = self.lock();
            state.cached = 0;
            std::mem::take(&mut state.free)
        };
        let size_of = |number: usize| (8 + number % 8) << (number / 8 - 3);
        let small =
            small.into_iter().enumerate().filter(|(_, l)| !l.is_empty()).map(|(n, l)| (size_of(n), l));
        for (size, addresses) in small.chain(large) {
            for address in addresses {
                release(address, size);
            }
        }
    }

    pub(crate) fn stats(&self) -> MemoryStats {
        let State { in_use, peak, cached, limit, .. } = *self.lock();
        MemoryStats { in_use, cached, peak, limit: (limit != usize::MAX).then_some(limit) }
    }

    pub(crate) fn set_limit(&self, limit: Option<usize>) {
        self.lock().limit = limit.unwrap_or(usize::MAX);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(|e| e.into_inner())
    }

    fn out_of_memory(&self, needed: usize) -> Error {
        let MemoryStats { in_use, limit, .. } = self.stats();
        let kind = ErrorKind::OutOfMemory { device: "cpu".into(), needed, in_use, limit };
        Error::new("allocate", kind)
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        self.trim();
    }
}

/// Layout of a block below the size of large ones (or of any where nothing can be mapped).
fn layout(size: usize) -> Layout {
    Layout::from_size_align(size, if size >= LARGE { HUGE_PAGE } else { ALIGN })
        .expect("sizes are bounded by allocate")
}

#[cfg(target_os = "linux")]
fn fresh(size: usize) -> Option<usize> {
    if size < LARGE {
        return fresh_small(size);
    }
    // SAFETY: an anonymous private mapping of fresh addresses; what is unmapped again lies within it.
    unsafe {
        let (protection, flags) =
            (libc::PROT_READ | libc::PROT_WRITE, libc::MAP_PRIVATE | libc::MAP_ANONYMOUS);
        let padded = size + HUGE_PAGE;
        let start = libc::mmap(std::ptr::null_mut(), padded, protection, flags, -1, 0);
        if start == libc::MAP_FAILED {
            return None;
        }
        let (start, aligned) = (start as usize, (start as usize).next_multiple_of(HUGE_PAGE));
        let (head, tail) = (aligned - start, start + padded - (aligned + size));
        if head > 0 {
            libc::munmap(start as *mut _, head);
        }
        if tail > 0 {
            libc::munmap((aligned + size) as *mut _, tail);
        }
        // A hint: where huge pages are off the block works as well.
        libc::madvise(aligned as *mut _, size, libc::MADV_HUGEPAGE);
        Some(aligned)
    }
}

#[cfg(not(target_os = "linux"))]
fn fresh(size: usize) -> Option<usize> {
    fresh_small(size)
}

fn fresh_small(size: usize) -> Option<usize> {
    // SAFETY: the layout's size is at least ALIGN.
    let address = unsafe { alloc_zeroed(layout(size)) } as usize;
    (address != 0).then_some(address)
}

fn release(address: usize, size: usize) {
    #[cfg(target_os = "linux")]
    if size >= LARGE {
        // SAFETY: the block was mapped by `fresh` with this size, and nobody holds it any more.
        unsafe { libc::munmap(address as *mut _, size) };
        return;
    }
    // SAFETY: the block came from `fresh_small` with this layout, and nobody holds it any more.
    unsafe { dealloc(address as *mut u8, layout(size)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_waste_an_eighth_at_most() {
        for bytes in (1..100_000).chain([LARGE - 1, LARGE, LARGE + 1, 1 << 30]) {
            let size = class(bytes);
            assert!(size >= bytes && class(size) == size, "{bytes}");
            assert!(bytes < 1024 || size >= LARGE || size - bytes <= bytes / 8, "{bytes} {size}");
        }
    }

    #[test]
    fn blocks_come_back_and_the_limit_holds() {
        let pool = Pool::new(1 << 20);
        let a = pool.allocate(1000).unwrap();
        pool.free(a);
        assert_eq!(pool.stats().cached, a.bytes);
        assert_eq!(pool.allocate(1000).unwrap(), a);
        pool.set_limit(Some(2048));
        let error = pool.allocate(4096).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::OutOfMemory { needed: 4096, limit: Some(2048), .. }));
        assert!(pool.allocate(usize::MAX).is_err());
        pool.free(a);
        let big = Pool::new(0);
        let block = big.allocate(5 << 20).unwrap();
        assert_eq!(block.handle % HUGE_PAGE, 0);
        big.free(block);
        assert_eq!(big.stats(), MemoryStats { peak: 6 << 20, ..MemoryStats::default() });
    }
}
