//! Host memory that the device reads: pieces through which uploads and parameters go.

use super::health::{Health, scoped};
use crate::base::error::Result;
use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;
use wgpu::{Buffer, BufferUsages, MapMode, SubmissionIndex};

/// Bytes of a piece.
pub(super) const PIECE: u64 = 1 << 20;
/// Most pieces: a host that is faster than its device waits for it.
const PIECES: usize = 64;
/// How long to wait before looking whether the device is still there.
pub(super) const PATIENCE: Duration = Duration::from_millis(500);

/// Pieces, which the host writes, the device reads, and the host writes again. The first is made when
/// the device is opened, so that uploads go on when memory has run out: there is one to wait for.
pub(super) struct Pieces {
    driver: wgpu::Device,
    health: Arc<Health>,
    /// The one that is being written, and how far it is.
    open: Option<(Buffer, u64)>,
    /// Written by the host, for work that is not submitted.
    full: Vec<Buffer>,
    /// The submissions that read the others, one entry for each piece.
    reading: VecDeque<SubmissionIndex>,
    /// Those that can be written.
    free: Vec<Buffer>,
    /// Where pieces come back, unless they cannot be written any more.
    back: (Sender<Option<Buffer>>, Receiver<Option<Buffer>>),
}

impl Pieces {
    pub(super) fn new(driver: wgpu::Device, health: Arc<Health>) -> Pieces {
        let (open, full, reading, free) = (None, Vec::new(), VecDeque::new(), Vec::new());
        let mut pieces = Pieces { driver, health, open, full, reading, free, back: channel() };
        pieces.free.extend(pieces.another());
        pieces
    }

    fn len(&self) -> usize {
        usize::from(self.open.is_some()) + self.full.len() + self.reading.len() + self.free.len()
    }

    /// A new piece, unless there are enough or memory lacks.
    fn another(&self) -> Option<Buffer> {
        let descriptor = wgpu::BufferDescriptor {
            label: Some("staging"),
            size: PIECE,
            usage: BufferUsages::MAP_WRITE | BufferUsages::COPY_SRC,
            mapped_at_creation: true,
        };
        if self.len() >= PIECES {
            return None;
        }
        let (piece, error) = scoped(&self.driver, || self.driver.create_buffer(&descriptor));
        error.is_none().then_some(piece)
    }

    /// Where `size` bytes can be written, at most `PIECE`; nothing if all pieces are in use.
    pub(super) fn room(&mut self, size: u64) -> Option<(Buffer, u64)> {
        if self.open.as_ref().is_none_or(|(_, at)| at + size > PIECE) {
            while let Ok(piece) = self.back.1.try_recv() {
                self.take_back(piece);
            }
            let piece = self.free.pop().or_else(|| self.another())?;
            self.full.extend(self.open.replace((piece, 0)).map(|(piece, _)| piece));
        }
        let (piece, at) = self.open.as_mut()?;
        let start = *at;
        *at = (start + size).next_multiple_of(wgpu::MAP_ALIGNMENT);
        Some((piece.clone(), start))
    }

    fn take_back(&mut self, piece: Option<Buffer>) {
        self.reading.pop_front();
        self.free.extend(piece);
    }

    /// Ends writing, before the work that reads the pieces is submitted.
    pub(super) fn close(&mut self) {
        self.full.extend(self.open.take().map(|(piece, _)| piece));
        self.full.iter().for_each(Buffer::unmap);
    }

    /// Wants the pieces back when the submission that reads them is done.
    pub(super) fn recall(&mut self, index: &SubmissionIndex) {
        for piece in self.full.drain(..) {
            self.reading.push_back(index.clone());
            let (sender, back) = (self.back.0.clone(), piece.clone());
            piece.slice(..).map_async(MapMode::Write, move |mapped| {
                let _ = sender.send(mapped.is_ok().then_some(back));
            });
        }
    }

    /// Waits for a piece that the device reads; false if it reads none.
    ///
    /// # Errors
    /// A lost device.
    pub(super) fn wait(&mut self) -> Result<bool> {
        let Some(first) = self.reading.front() else { return Ok(false) };
        self.health.wait(&self.driver, Some(first))?;
        // Another thread's wait may be the one that calls back, a moment later.
        if let Ok(piece) = self.back.1.recv_timeout(PATIENCE) {
            self.take_back(piece);
        }
        Ok(true)
    }

    /// Gives memory back, but for one piece.
    pub(super) fn trim(&mut self) {
        let others = self.len() - self.free.len();
        self.free.truncate(usize::from(others == 0));
    }
}

/// Writes bytes to a piece where there is room.
///
/// # Errors
/// A piece that cannot be written: that of a lost device.
pub(super) fn write(piece: &Buffer, at: u64, bytes: &[u8], health: &Health) -> Result<()> {
    let size = (bytes.len() as u64).next_multiple_of(4);
    match piece.slice(at..at + size).get_mapped_range_mut() {
        Ok(mut range) => {
            range.slice(..bytes.len()).copy_from_slice(bytes);
            Ok(())
        }
        Err(error) => {
            health.alive()?;
            Err(health.failed("to_device", error.to_string()))
        }
    }
}
