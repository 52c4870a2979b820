//! Elementwise launches.

use super::isa::Level;
use super::lower::lower;
use super::threads;
use super::tile::{Arrays, TileProgram};
use super::walk::{Walk, collapse};
use crate::base::layout::Strides;
use crate::base::settings;
use crate::device::backend::Launch;
use crate::kernel::program::{Nest, Program};
use crate::ops::reduce::LEAF;
use std::sync::OnceLock;

/// A program without folds, lowered for its nest.
pub(crate) struct MapKernel {
    walk: Walk,
    tiles: TileProgram,
    /// The same for arrays too large for the caches: stores pass them by, which spares reading what
    /// is overwritten. Lowered when it is needed.
    streaming: OnceLock<TileProgram>,
    /// Steps of the arrays in the walk, what is stored in place, instruction set.
    inputs: Vec<Strides>,
    stores: Vec<Strides>,
    in_place: Vec<bool>,
    isa: Level,
    /// Estimated cost of an element's arithmetic, in tenths of a nanosecond.
    cost: u64,
    /// Bytes read and written per element, and those of arrays as large as the walk.
    bytes: u64,
    moved: usize,
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
        let (inputs, stores) = steps.split_at(nest.inputs.len());
        let walk = Walk::new(dims);
        let tiles = lower(program, &walk, inputs, stores, &nest.in_place, isa, false);
        let written: usize = program.outputs().map(|d| d.size()).sum();
        let bytes = program.inputs.iter().map(|d| d.size()).sum::<usize>() + written;
        let whole = program.inputs.iter().zip(inputs).filter(|(_, steps)| !steps.contains(&0));
        let moved = whole.map(|(d, _)| d.size()).sum::<usize>() + written;
        MapKernel {
            walk,
            tiles,
            streaming: OnceLock::new(),
            inputs: inputs.to_vec(),
            stores: stores.to_vec(),
            in_place: nest.in_place.clone(),
            isa,
            cost: program.cost(),
            bytes: bytes as u64,
            moved,
        }
    }

    /// The program that stores past the caches.
    fn streaming(&self, program: &Program) -> &TileProgram {
        let lower = || lower(program, &self.walk, &self.inputs, &self.stores, &self.in_place, self.isa, true);
        self.streaming.get_or_init(lower)
    }

    /// Runs over all elements (as many as the launch says, if the walk is flat); gives the first failed
    /// check, if any fails.
    ///
    /// # Safety
    /// The kernel was made for this program, and the launch is one of the kernel's.
    pub(crate) unsafe fn run(&self, program: &Program, launch: &Launch<'_>) -> Option<Failure> {
        let (len, settings) = (launch.len, settings::current());
        let threads = threads::worth(serial_ns(len as u64, self.cost, self.bytes));
        let bytes = len * self.moved;
        let large = bytes >= settings.stream_bytes;
        // SAFETY: passed on.
        if threads == 1 && !large && self.walk.is_flat() && unsafe { self.tiles.single(launch) } {
            return None;
        }
        let arrays = &Arrays::new(launch, program);
        let walk = if self.walk.is_flat() { &self.walk.with_row(len) } else { &self.walk };
        let tiles = if large { self.streaming(program) } else { &self.tiles };
        let part = |part| {
            // SAFETY: parts are disjoint; the rest is passed on.
            let failure = unsafe { range(tiles, walk, arrays, part) };
            // What tells other threads that this one is done does not order such stores.
            #[cfg(target_arch = "x86_64")]
            if large {
                // SAFETY: every x86-64 processor has the instruction.
                unsafe { std::arch::x86_64::_mm_sfence() };
            }
            failure
        };
        if threads == 1 {
            return part(0..len);
        }
        // At least a few pieces per thread, so that an interrupted one does not hold up the rest.
        let grain = tiles.tile.min(LEAF);
        let pieces = (threads * 4).max(bytes / threads::PIECE).min(len.div_ceil(grain));
        let piece = len.div_ceil(pieces).next_multiple_of(grain);
        let failures = threads::sweep(len.div_ceil(piece), |i| part(i * piece..len.min((i + 1) * piece)));
        failures.into_iter().flatten().next()
    }
}

/// Runs over a range of the walk's elements.
///
/// # Safety
/// As [`MapKernel::run`]; nobody else writes the range.
unsafe fn range(
    tiles: &TileProgram,
    walk: &Walk,
    arrays: &Arrays,
    range: std::ops::Range<usize>,
) -> Option<Failure> {
    let mut failure = None;
    tiles.run(arrays, |runner| {
        walk.tiles(range, tiles.tile, |cursor, start, n| {
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
