//! Copies between host and devices, counted: all of them go through here.

use super::Device;
use super::backend::Read;
use super::buffer::Buffer;
use super::registry;
use crate::base::error::{Error, ErrorKind, Result};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::mpsc::{Receiver as Receive, SendError, Sender, channel};

/// Copies one way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traffic {
    /// How many.
    pub copies: u64,
    /// How many bytes.
    pub bytes: u64,
}

/// Copies between the host and other devices since the process began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Transfers {
    /// From the host.
    pub to_device: Traffic,
    /// To the host.
    pub to_host: Traffic,
}

struct Counter {
    copies: AtomicU64,
    bytes: AtomicU64,
}

impl Counter {
    const fn new() -> Counter {
        Counter { copies: AtomicU64::new(0), bytes: AtomicU64::new(0) }
    }

    fn add(&self, bytes: usize) {
        self.copies.fetch_add(1, Relaxed);
        self.bytes.fetch_add(bytes as u64, Relaxed);
    }

    fn get(&self) -> Traffic {
        Traffic { copies: self.copies.load(Relaxed), bytes: self.bytes.load(Relaxed) }
    }
}

static TO_DEVICE: Counter = Counter::new();
static TO_HOST: Counter = Counter::new();

/// The copies so far.
pub fn transfers() -> Transfers {
    Transfers { to_device: TO_DEVICE.get(), to_host: TO_HOST.get() }
}

/// Copies from the host to the start of a buffer.
///
/// # Errors
/// A lost device.
pub fn upload(src: &[u8], dst: &Buffer) -> Result<()> {
    if src.is_empty() {
        return Ok(());
    }
    registry::get(dst.device(), "to_device")?.upload(src, dst)?;
    if dst.device() != Device::Cpu {
        TO_DEVICE.add(src.len());
    }
    Ok(())
}

/// Reads bytes back; reads from one device that follow each other share a submission.
///
/// # Errors
/// A lost device, or the fault of earlier work.
pub fn download(reads: &mut [Read<'_>]) -> Result<()> {
    for part in reads.chunk_by_mut(|a, b| a.buffer.device() == b.buffer.device()) {
        let device = part[0].buffer.device();
        registry::get(device, "to_host")?.download(part)?;
        if device != Device::Cpu {
            part.iter().for_each(|read| TO_HOST.add(read.into.len()));
        }
    }
    Ok(())
}

/// Who gets the bytes of a read that is not waited for.
pub type Receiver = Box<dyn FnOnce(Result<Vec<u8>>) + Send>;

/// A read that waits for its turn.
struct Request {
    buffer: Buffer,
    offset: usize,
    len: usize,
    receiver: Receiver,
}

/// Reads `len` bytes of a buffer from a byte offset on without waiting: the receiver is called when
/// they are there, or with the error, on a thread that serves such reads. Those that have come in
/// while it was busy are read together. The buffer's contents must not change any more, which holds
/// for computed values.
pub fn download_later(buffer: Buffer, offset: usize, len: usize, receiver: Receiver) {
    static READER: OnceLock<Sender<Request>> = OnceLock::new();
    let reader = READER.get_or_init(|| {
        let (sender, requests) = channel();
        let thread = std::thread::Builder::new().name("arrayon reads".to_string());
        // Without a thread the channel is closed, and senders read for themselves.
        let _ = thread.spawn(move || serve(&requests));
        sender
    });
    if let Err(SendError(request)) = reader.send(Request { buffer, offset, len, receiver }) {
        answer(vec![request]);
    }
}

fn serve(requests: &Receive<Request>) {
    while let Ok(first) = requests.recv() {
        let mut waiting: Vec<Request> = std::iter::once(first).chain(requests.try_iter()).collect();
        // Device by device: what one fails at is no concern of another's readers.
        while let Some(device) = waiting.first().map(|request| request.buffer.device()) {
            let (group, others) = waiting.into_iter().partition(|r| r.buffer.device() == device);
            answer(group);
            waiting = others;
        }
    }
}

/// Reads from one device. Whatever panics, a driver or a receiver's waker, every receiver is called and
/// the thread lives on.
fn answer(requests: Vec<Request>) {
    let mut bytes: Vec<Vec<u8>> = requests.iter().map(|r| vec![0; r.len]).collect();
    let reads = requests.iter().zip(&mut bytes);
    let mut reads: Vec<Read<'_>> =
        reads.map(|(r, into)| Read { buffer: &r.buffer, offset: r.offset, into }).collect();
    let result = catch_unwind(AssertUnwindSafe(|| download(&mut reads))).unwrap_or_else(|_| {
        let device = requests[0].buffer.device().to_string();
        let why = "its driver failed while it was read".to_string();
        Err(Error::new("to_host", ErrorKind::DeviceLost { device, why }))
    });
    for (request, bytes) in requests.into_iter().zip(bytes) {
        let result = result.clone().map(|()| bytes);
        // The panic has been told of by its hook, and is nobody else's concern.
        let _ = catch_unwind(AssertUnwindSafe(|| (request.receiver)(result)));
    }
}
