//! Filling slices on all cores, with the numbers and the final state that one core would give.
//!
//! Numbers of a fixed number of bits start where it can be computed. A distribution that now and then
//! rejects a draw is *parsed* from the stream: each core reads a chunk of the stream as if a number
//! began at its start, and notes where its first numbers begin. Then the chunks are taken in order:
//! where the previous one really ended is known by then, and from there a few numbers are parsed again
//! until one begins where one of the chunk's own does. From there on both readings are the same. As most
//! numbers take one draw, that is at once, or after a number or two.

use super::{BitGenerator, Source};
use crate::host::threads;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Condvar, Mutex};

/// Numbers below which one core does it.
const PARALLEL: usize = 1 << 16;

/// Draws of a chunk of the stream: with its numbers they fit in a second-level cache.
const CHUNK: usize = 1 << 13;

/// Draws kept beyond a chunk's end for the number that crosses it.
const BEYOND: usize = 64;

/// Numbers whose beginnings are noted.
const NOTED: usize = 64;

/// Threads that fill so many numbers.
fn tasks<B: BitGenerator>(len: usize) -> usize {
    if B::SKIPS && len >= PARALLEL { threads::count() } else { 1 }
}

/// Numbers one after the other.
#[inline]
pub fn sequential<B: Source, T>(rng: &mut B, out: &mut [T], mut draw: impl FnMut(&mut B) -> T) {
    let mut source = rng.clone();
    out.iter_mut().for_each(|x| *x = draw(&mut source));
    *rng = source;
}

/// Numbers made of 64 bits each.
pub fn of_64<B: BitGenerator, T: Send>(rng: &mut B, out: &mut [T], make: impl Fn(u64) -> T + Sync) {
    let tasks = tasks::<B>(out.len());
    if tasks < 2 {
        return rng.fill_with(out, make);
    }
    threads::each_part(out, out.len().div_ceil(tasks), |start, part| {
        let mut source = rng.clone();
        source.skip(start as u64);
        source.fill_with(part, &make);
    });
    rng.skip(out.len() as u64);
}

/// Numbers made of 32 bits each: halves of draws of 64, the lower first, if the generator makes those.
pub fn of_32<B: BitGenerator, T: Send>(rng: &mut B, out: &mut [T], make: impl Fn(u32) -> T + Sync) {
    let one = |rng: &mut B| make(rng.next32());
    if !B::SKIPS {
        return sequential(rng, out, one);
    }
    let (head, rest) = out.split_at_mut(out.len().min(rng.has_half().into()));
    sequential(rng, head, one);
    // The last pair by `next32`, which leaves what waits and what was last as it should.
    let bulk = rest.len().saturating_sub(1) & !1;
    let (bulk, tail) = rest.split_at_mut(bulk);
    let (pairs, _) = bulk.as_chunks_mut::<2>();
    of_64(rng, pairs, |bits| [make(bits as u32), make((bits >> 32) as u32)]);
    sequential(rng, tail, one);
}

/// A distribution with its parameters, whose numbers take one draw, as a rule.
pub trait Draw: Sync {
    /// What is drawn.
    type Value: Copy + Default + Send;
    /// Whether all draws are of 64 bits; else all are of 32.
    const WIDE: bool;
    /// One number.
    fn draw<S: Source>(&self, rng: &mut S) -> Self::Value;
}

/// A part of a stream as it was drawn, read from a place on.
#[derive(Clone)]
struct Reader<'a, B, const WIDE: bool> {
    drawn: &'a [u64],
    /// In numbers of 64 bits if `WIDE`, else of 32.
    at: usize,
    /// The generator after what was drawn.
    rest: &'a B,
}

impl<B: BitGenerator, const WIDE: bool> Reader<'_, B, WIDE> {
    #[inline(always)]
    fn word(&self, index: usize) -> u64 {
        match self.drawn.get(index) {
            Some(&word) => word,
            None => beyond(self.rest, index - self.drawn.len()),
        }
    }
}

/// A draw after those at hand.
#[cold]
#[inline(never)]
fn beyond<B: BitGenerator>(rest: &B, index: usize) -> u64 {
    let mut rng = rest.clone();
    rng.skip(index as u64);
    rng.next64()
}

impl<B: BitGenerator, const WIDE: bool> Source for Reader<'_, B, WIDE> {
    #[inline(always)]
    fn next64(&mut self) -> u64 {
        debug_assert!(WIDE, "numbers of 32 bits are read");
        let at = self.at;
        self.at += 1;
        self.word(at)
    }

    #[inline(always)]
    fn next32(&mut self) -> u32 {
        debug_assert!(!WIDE, "numbers of 64 bits are read");
        let at = self.at;
        self.at += 1;
        (self.word(at >> 1) >> (32 * (at & 1))) as u32
    }
}

/// How far the chunks have been taken in order.
struct Chain<'a, T> {
    /// The chunk whose turn it is.
    turn: usize,
    /// Where the next number begins in the stream.
    at: usize,
    /// What is still to be filled.
    left: &'a mut [T],
}

/// Numbers of a distribution.
pub fn parsed<B: BitGenerator, D: Draw>(rng: &mut B, out: &mut [D::Value], draw: &D) {
    let tasks = tasks::<B>(out.len());
    let one = |rng: &mut B| draw.draw(rng);
    if tasks < 2 {
        return sequential(rng, out, one);
    }
    let mut out = out;
    while !D::WIDE && rng.has_half() && !out.is_empty() {
        let (head, rest) = out.split_at_mut(1);
        sequential(rng, head, one);
        out = rest;
    }
    let drawn = if D::WIDE {
        in_chunks::<B, D, true>(rng, out, draw, tasks)
    } else {
        in_chunks::<B, D, false>(rng, out, draw, tasks)
    };
    if D::WIDE {
        rng.skip(drawn as u64);
    } else if drawn > 0 {
        // The last by `next32`, which leaves what waits and what was last as it should.
        rng.skip((drawn - 1) as u64 / 2);
        rng.next32();
        if drawn.is_multiple_of(2) {
            rng.next32();
        }
    }
}

/// Fills from a stream and returns how much of it was read, in numbers of 64 or 32 bits.
fn in_chunks<B: BitGenerator, D: Draw, const WIDE: bool>(
    rng: &B,
    out: &mut [D::Value],
    draw: &D,
    tasks: usize,
) -> usize {
    let next = AtomicUsize::new(0);
    let chain = Mutex::new(Chain { turn: 0, at: 0, left: out });
    let turned = Condvar::new();
    let work = || {
        let _broken = Broken(&chain, &turned);
        // A thread that comes late does not read a chunk for nothing.
        if chain.lock().unwrap_or_else(|e| e.into_inner()).left.is_empty() {
            return;
        }
        let mut chunk = Chunk::<B, D, WIDE>::new(rng);
        loop {
            chunk.read(rng, draw, next.fetch_add(1, Relaxed));
            let mut chain = chain.lock().unwrap_or_else(|e| e.into_inner());
            while chain.turn != chunk.index && !chain.left.is_empty() {
                chain = turned.wait(chain).unwrap_or_else(|e| e.into_inner());
            }
            if chain.left.is_empty() {
                break;
            }
            let from = chunk.join(draw, chain.at);
            let count = chunk.head.len() + chunk.count - from;
            let left = std::mem::take(&mut chain.left);
            let (mine, left) = left.split_at_mut(count.min(left.len()));
            chain.left = left;
            chain.turn += 1;
            chain.at =
                if mine.len() == count { chunk.end } else { chunk.end_after(draw, chain.at, mine.len()) };
            drop(chain);
            turned.notify_all();
            let (head, tail) = mine.split_at_mut(chunk.head.len().min(mine.len()));
            head.copy_from_slice(&chunk.head[..head.len()]);
            tail.copy_from_slice(&chunk.values[from..from + tail.len()]);
        }
    };
    threads::map(tasks, |_| work());
    chain.into_inner().unwrap_or_else(|e| e.into_inner()).at
}

/// Ends the work of all if that of one panics, whose turn would never be over.
struct Broken<'c, 'a, T>(&'c Mutex<Chain<'a, T>>, &'c Condvar);

impl<T> Drop for Broken<'_, '_, T> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.lock().unwrap_or_else(|e| e.into_inner()).left = &mut [];
            self.1.notify_all();
        }
    }
}

/// A chunk of the stream, and the numbers read from it.
struct Chunk<B, D: Draw, const WIDE: bool> {
    index: usize,
    drawn: Vec<u64>,
    /// The generator after `drawn`.
    rest: B,
    /// The numbers read from the chunk's start on, as many as `count`.
    values: Vec<D::Value>,
    count: usize,
    /// Where the first of them begin, from the chunk's start.
    begins: Vec<usize>,
    /// The true numbers before the first of `values` that is one.
    head: Vec<D::Value>,
    /// Where the last number ends, in the stream.
    end: usize,
}

impl<B: BitGenerator, D: Draw, const WIDE: bool> Chunk<B, D, WIDE> {
    /// Length in numbers of 64 or 32 bits.
    const LEN: usize = if WIDE { CHUNK } else { 2 * CHUNK };

    fn new(rng: &B) -> Self {
        Chunk {
            index: 0,
            drawn: vec![0; CHUNK + BEYOND],
            rest: rng.clone(),
            values: vec![D::Value::default(); Self::LEN],
            count: 0,
            begins: Vec::with_capacity(NOTED),
            head: Vec::new(),
            end: 0,
        }
    }

    fn reader(&self, at: usize) -> Reader<'_, B, WIDE> {
        Reader { drawn: &self.drawn, at, rest: &self.rest }
    }

    /// Reads a chunk as if a number began at its start.
    fn read(&mut self, rng: &B, draw: &D, index: usize) {
        self.index = index;
        self.rest = rng.clone();
        self.rest.skip((index * CHUNK) as u64);
        self.rest.fill_with(&mut self.drawn, |bits| bits);
        self.begins.clear();
        let mut reader = Reader::<B, WIDE> { drawn: &self.drawn, at: 0, rest: &self.rest };
        let mut count = 0;
        for value in &mut self.values {
            if reader.at >= Self::LEN {
                break;
            }
            if count < NOTED {
                self.begins.push(reader.at);
            }
            *value = draw.draw(&mut reader);
            count += 1;
        }
        self.count = count;
        self.end = index * Self::LEN + reader.at;
    }

    /// Reads from where the first number of the chunk truly begins until a number begins where one of
    /// `values` does, and returns which.
    fn join(&mut self, draw: &D, at: usize) -> usize {
        let start = self.index * Self::LEN;
        let mut head = std::mem::take(&mut self.head);
        head.clear();
        let mut reader = self.reader(at - start);
        let mut from = self.count;
        let mut end = None;
        while end.is_none() {
            if let Ok(found) = self.begins.binary_search(&reader.at) {
                from = found;
                end = Some(self.end);
            } else if reader.at >= Self::LEN {
                end = Some(start + reader.at);
            } else {
                head.push(draw.draw(&mut reader));
            }
        }
        self.end = end.unwrap_or(self.end);
        self.head = head;
        from
    }

    /// Where in the stream the first `count` numbers from a place on end.
    fn end_after(&self, draw: &D, at: usize, count: usize) -> usize {
        let start = self.index * Self::LEN;
        let mut reader = self.reader(at - start);
        for _ in 0..count {
            draw.draw(&mut reader);
        }
        start + reader.at
    }
}
