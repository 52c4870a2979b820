//! Spreading the work of a launch over threads: those of [`crate::host::threads`].

pub(crate) use crate::host::threads::{PIECE, Shared, each_part, inside, map, map_if, sweep, worth};
