//! Asking the processor for memory before it is needed.

use std::sync::OnceLock;

/// Asks for what an address names, where the processor can be asked.
#[inline(always)]
pub(crate) fn prefetch<N>(at: *const N) {
    into::<1, N>(at);
}

/// As [`prefetch`], into the second-level cache alone: for what is not needed soon.
#[inline(always)]
pub(crate) fn prefetch_second<N>(at: *const N) {
    into::<2, N>(at);
}

/// Asks for it into the cache of a level.
#[inline(always)]
fn into<const LEVEL: u8, N>(at: *const N) {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: every x86-64 processor has it, and it may be given any address.
    unsafe {
        use std::arch::x86_64::{_MM_HINT_T0, _MM_HINT_T1, _mm_prefetch};
        match LEVEL {
            1 => _mm_prefetch::<_MM_HINT_T0>(at.cast()),
            _ => _mm_prefetch::<_MM_HINT_T1>(at.cast()),
        }
    };
    #[cfg(not(target_arch = "x86_64"))]
    let _ = at;
}

/// How many bytes of a stream to ask for ahead; 0 leaves it to the processor.
///
/// The guesses of Intel's end with a page, and it waits at the end of each leaf of a reduction, whose lanes
/// fold one after another. (Measured on two cores of Emerald Rapids: sums and maxima of float64 from 8 to
/// 128 MiB take 1.05 to 1.2 times as long without. On one of Zen 4, which follows streams farther, sums take
/// 1.4 times as long with it from the third cache, 1.15 from memory.)
#[inline]
pub(crate) fn ahead() -> usize {
    static BYTES: OnceLock<usize> = OnceLock::new();
    *BYTES.get_or_init(|| if is_amd() { 0 } else { 4096 })
}

#[cfg(target_arch = "x86_64")]
fn is_amd() -> bool {
    let leaf = std::arch::x86_64::__cpuid(0);
    [leaf.ebx, leaf.edx, leaf.ecx].map(u32::to_le_bytes).concat() == b"AuthenticAMD"
}

#[cfg(not(target_arch = "x86_64"))]
fn is_amd() -> bool {
    false
}
