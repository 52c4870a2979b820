//! Asking the processor for memory before it is needed.

/// Asks for what an address names, where the processor can be asked.
#[inline(always)]
pub(crate) fn prefetch<N>(at: *const N) {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: every x86-64 processor has it, and it may be given any address.
    unsafe {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        _mm_prefetch::<_MM_HINT_T0>(at.cast())
    };
    #[cfg(not(target_arch = "x86_64"))]
    let _ = at;
}
