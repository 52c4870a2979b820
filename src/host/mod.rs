//! Algorithms on plain host memory, which know nothing of arrays, graphs and devices: they take
//! numbers and slices. The CPU backend runs them as library routines; `api` uses them where a result's
//! shape or a generator's state depends on the data.

pub(crate) mod histogram;
pub(crate) mod lists;
pub mod mask;
pub(crate) mod polynomial;
pub mod printf;
pub mod random;
pub mod record_keys;
pub(crate) mod search;
mod seats;
pub(crate) mod sets;
pub mod sort;
pub mod text;
pub(crate) mod threads;
