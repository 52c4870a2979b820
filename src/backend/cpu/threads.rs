//! Spreading the work of a launch over threads: those of [`crate::host::threads`].

pub(crate) use crate::host::threads::{Shared, count, each_part, inside, map, map_if};
