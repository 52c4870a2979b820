//! Cases that take turns where all of them would take too long.

use super::on_gpu;
use std::sync::OnceLock;

/// Whether a case of many is to be run: one of so many where cases take turns, else all. They do on
/// software that plays a GPU, which compiles a kernel in the time of a thousand launches, and where
/// `ARRAYON_TEST_TURNS` is set, as it is under a sanitizer. A caller's number adds up layout, dtype and
/// operation, so that over all operations each dtype still meets each layout, and an operation most of them.
pub(crate) fn in_turn(case: usize, of: usize) -> bool {
    static ASKED: OnceLock<bool> = OnceLock::new();
    let asked = *ASKED.get_or_init(|| std::env::var_os("ARRAYON_TEST_TURNS").is_some());
    !(asked || on_gpu::is_software()) || case.is_multiple_of(of)
}
