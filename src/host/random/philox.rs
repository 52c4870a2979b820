//! Philox 4x64-10: a counter, encrypted (J. K. Salmon et al., "Parallel random numbers: as easy as 1, 2,
//! 3", 2011).

use super::{BitGenerator, Entropy, Half, SavedState, SeedSequence, Source};

const ROUNDS: usize = 10;
const MULTIPLIERS: [u64; 2] = [0xd2e7_470e_e14c_6c93, 0xca5a_8263_9512_1157];
const BUMPS: [u64; 2] = [0x9e37_79b9_7f4a_7c15, 0xbb67_ae85_84ca_a73b];

/// State of [`Philox`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PhiloxState {
    /// Number of the block drawn last, as 256 bits, lowest word first.
    pub counter: [u64; 4],
    /// The key.
    pub key: [u64; 2],
    /// The block drawn last.
    pub buffer: [u64; 4],
    /// How much of it is used up.
    pub buffer_pos: usize,
    /// Whether `uinteger` waits for the next draw of 32 bits.
    pub has_uint32: bool,
    /// Half of a number of 64 bits.
    pub uinteger: u32,
}

impl SavedState for PhiloxState {
    const NAME: &'static str = "Philox";

    fn to_words(&self) -> Vec<u64> {
        let numbers = [self.buffer_pos as u64, self.has_uint32.into(), self.uinteger.into()];
        [&self.counter[..], &self.key, &self.buffer, &numbers].concat()
    }

    fn from_words(words: &[u64]) -> Option<Self> {
        let &[c0, c1, c2, c3, k0, k1, b0, b1, b2, b3, buffer_pos @ 0..=4, has, uinteger] = words else {
            return None;
        };
        Some(PhiloxState {
            counter: [c0, c1, c2, c3],
            key: [k0, k1],
            buffer: [b0, b1, b2, b3],
            buffer_pos: buffer_pos as usize,
            has_uint32: has != 0,
            uinteger: u32::try_from(uinteger).ok()?,
        })
    }
}

/// A generator without any state but a counter of 256 bits: it can start anywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Philox {
    counter: [u64; 4],
    key: [u64; 2],
    buffer: [u64; 4],
    used: usize,
    half: Half,
}

impl Philox {
    /// The generator of a seed: a number, a list of numbers, or `()` for one that nobody can guess.
    ///
    /// # Panics
    /// If a number is negative.
    #[track_caller]
    pub fn new(seed: impl Into<Entropy>) -> Philox {
        Philox::from_seed(&SeedSequence::new(seed))
    }

    /// The generator of a key, from a counter on; both lowest word first.
    pub fn with_key(key: [u64; 2], counter: [u64; 4]) -> Philox {
        Philox { counter, key, buffer: [0; 4], used: 4, half: Half::default() }
    }

    /// The four numbers of a counter.
    #[inline(always)]
    fn block(counter: [u64; 4], mut key: [u64; 2]) -> [u64; 4] {
        let mut v = counter;
        for round in 0..ROUNDS {
            if round > 0 {
                key = [key[0].wrapping_add(BUMPS[0]), key[1].wrapping_add(BUMPS[1])];
            }
            let a = u128::from(MULTIPLIERS[0]) * u128::from(v[0]);
            let b = u128::from(MULTIPLIERS[1]) * u128::from(v[2]);
            v = [(b >> 64) as u64 ^ v[1] ^ key[0], b as u64, (a >> 64) as u64 ^ v[3] ^ key[1], a as u64];
        }
        v
    }

    /// Adds to a counter of 256 bits.
    #[inline(always)]
    fn added(counter: [u64; 4], delta: [u64; 4]) -> [u64; 4] {
        let mut carry = false;
        std::array::from_fn(|i| {
            let (sum, first) = counter[i].overflowing_add(delta[i]);
            let (sum, second) = sum.overflowing_add(carry.into());
            carry = first || second;
            sum
        })
    }

    /// Goes on by `delta` blocks of four numbers of 64 bits (256 bits, lowest word first), and forgets
    /// what was left of the present block.
    pub fn advance(&mut self, delta: [u64; 4]) -> &mut Philox {
        *self = Philox::with_key(self.key, Philox::added(self.counter, delta));
        self
    }

    /// The generator as far on as if `jumps` times 2^128 blocks had been drawn.
    #[must_use]
    pub fn jumped(&self, jumps: u64) -> Philox {
        let mut new = *self;
        new.advance([0, 0, jumps, 0]);
        new
    }

    fn refill(&mut self) {
        self.counter = Philox::added(self.counter, [1, 0, 0, 0]);
        self.buffer = Philox::block(self.counter, self.key);
    }
}

impl Source for Philox {
    #[inline(always)]
    fn next64(&mut self) -> u64 {
        if self.used >= 4 {
            self.refill();
            self.used = 0;
        }
        let out = self.buffer[self.used & 3];
        self.used += 1;
        out
    }

    #[inline(always)]
    fn next32(&mut self) -> u32 {
        let mut half = self.half;
        let bits = half.next(|| self.next64());
        self.half = half;
        bits
    }
}

impl BitGenerator for Philox {
    type State = PhiloxState;
    const SKIPS: bool = true;

    fn from_seed(seed: &SeedSequence) -> Philox {
        let key = seed.generate_state_u64(2);
        Philox::with_key([key[0], key[1]], [0; 4])
    }

    fn state(&self) -> PhiloxState {
        let Philox { counter, key, buffer, used, half } = *self;
        PhiloxState { counter, key, buffer, buffer_pos: used, has_uint32: half.waits, uinteger: half.bits }
    }

    fn from_state(state: &PhiloxState) -> Philox {
        let PhiloxState { counter, key, buffer, buffer_pos, has_uint32, uinteger } = *state;
        let half = Half { waits: has_uint32, bits: uinteger };
        Philox { counter, key, buffer, used: buffer_pos, half }
    }

    fn skip(&mut self, count: u64) {
        let left = 4 - self.used.min(4) as u64;
        if count <= left {
            self.used += count as usize;
            return;
        }
        // Into the block of the last number that is skipped.
        let beyond = count - left - 1;
        self.counter = Philox::added(self.counter, [beyond / 4, 0, 0, 0]);
        self.refill();
        self.used = (beyond % 4) as usize + 1;
    }

    fn has_half(&self) -> bool {
        self.half.waits
    }

    fn fill_with<T>(&mut self, out: &mut [T], make: impl Fn(u64) -> T) {
        let left = (4 - self.used.min(4)).min(out.len());
        let (head, rest) = out.split_at_mut(left);
        head.iter_mut().for_each(|x| *x = make(self.next64()));
        let mut blocks = rest.chunks_exact_mut(4);
        for block in &mut blocks {
            self.refill();
            block.iter_mut().zip(self.buffer).for_each(|(x, bits)| *x = make(bits));
        }
        blocks.into_remainder().iter_mut().for_each(|x| *x = make(self.next64()));
    }
}
