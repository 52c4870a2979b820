//! Elementwise launches.

use super::isa::Level;
use super::lower::lower;
use super::threads;
use super::tile::{Arrays, TileProgram};
use super::walk::{Walk, collapse};
use crate::base::layout::Strides;
use crate::base::settings;
use crate::kernel::program::{Nest, Program};

/// A program without folds, lowered for its nest.
pub(crate) struct MapKernel {
    walk: Walk,
    tiles: TileProgram,
    /// Estimated cost of an element's arithmetic, in tenths of a nanosecond.
    cost: u64,
    /// Bytes read and written per element.
    bytes: u64,
}

/// Estimated nanoseconds that one core takes for elements of a cost and a size: memory traffic is
/// about 80 bytes a nanosecond from the caches and 20 from beyond.
pub(crate) fn serial_ns(len: u64, cost: u64, bytes: u64) -> u64 {
    let traffic = if len * bytes <= 4 << 20 { bytes / 8 } else { bytes / 2 };
    len * (cost + traffic) / 10
}

/// Where a check failed: its number and the position of the element.
pub(crate) type Failure = (usize, usize);

impl MapKernel {
    pub(crate) fn new(program: &Program, nest: &Nest, isa: Level) -> MapKernel {
        let arrays: Vec<&[isize]> = nest.inputs.iter().chain(&nest.stores).map(|s| &s[..]).collect();
        let (dims, steps) = collapse(&nest.inner, &arrays);
        let (inputs, stores): (&[Strides], &[Strides]) = steps.split_at(nest.inputs.len());
        let walk = Walk::new(dims);
        let tiles = lower(program, &walk, inputs, stores, &nest.in_place, isa);
        let arrays = program.inputs.iter().copied().chain(program.outputs());
        let bytes = arrays.map(|d| d.size() as u64).sum();
        MapKernel { walk, tiles, cost: program.cost(), bytes }
    }

    /// Runs over all elements (`len` of them, if the walk is flat); gives the first failed check, if
    /// any fails.
    ///
    /// # Safety
    /// The arrays hold the nest that the kernel was made for.
    pub(crate) unsafe fn run(&self, arrays: &Arrays, len: usize) -> Option<Failure> {
        let parallel_ns = settings::current().parallel_ns as u64;
        let small = serial_ns(len as u64, self.cost, self.bytes) < parallel_ns;
        // SAFETY: passed on.
        if small && self.walk.is_flat() && unsafe { self.tiles.single(arrays, len) } {
            return None;
        }
        let walk = if self.walk.is_flat() { &self.walk.with_row(len) } else { &self.walk };
        let threads = if small { 1 } else { threads::count() };
        if threads == 1 {
            // SAFETY: passed on.
            return unsafe { self.range(walk, arrays, 0..len) };
        }
        // A few pieces per thread, so that an interrupted one does not hold up the rest.
        let pieces = (threads * 4).min(len.div_ceil(self.tiles.tile));
        let piece = len.div_ceil(pieces).next_multiple_of(self.tiles.tile);
        let failures = threads::map(len.div_ceil(piece), |i| {
            // SAFETY: pieces are disjoint; the rest is passed on.
            unsafe { self.range(walk, arrays, i * piece..len.min((i + 1) * piece)) }
        });
        failures.into_iter().flatten().next()
    }

    /// # Safety
    /// As [`MapKernel::run`]; nobody else writes the range.
    unsafe fn range(&self, walk: &Walk, arrays: &Arrays, range: std::ops::Range<usize>) -> Option<Failure> {
        let mut failure = None;
        self.tiles.run(arrays, |runner| {
            walk.tiles(range, self.tiles.tile, |cursor, start, n| {
                // SAFETY: the walk's own tiles.
                unsafe { runner.tile(cursor, n) };
                for check in 0..runner.checks() {
                    // SAFETY: the tile has been computed.
                    let found = unsafe { runner.failed(check, n) };
                    failure = failure.or(found.map(|i| (check, start + i)));
                }
            });
        });
        failure
    }
}
