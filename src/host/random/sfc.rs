//! SFC64: Chris Doty-Humphrey's small fast chaotic generator (PractRand, 2014).

use super::{BitGenerator, Entropy, Half, SavedState, SeedSequence, Source};

/// State of [`SFC64`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sfc64State {
    /// Three words of chaos and a counter.
    pub state: [u64; 4],
    /// Whether `uinteger` waits for the next draw of 32 bits.
    pub has_uint32: bool,
    /// Half of a number of 64 bits.
    pub uinteger: u32,
}

impl SavedState for Sfc64State {
    const NAME: &'static str = "SFC64";

    fn to_words(&self) -> Vec<u64> {
        [&self.state[..], &[self.has_uint32.into(), self.uinteger.into()]].concat()
    }

    fn from_words(words: &[u64]) -> Option<Self> {
        let &[a, b, c, d, has, uinteger] = words else { return None };
        let uinteger = u32::try_from(uinteger).ok()?;
        Some(Sfc64State { state: [a, b, c, d], has_uint32: has != 0, uinteger })
    }
}

/// A fast generator of 256 bits of state; it cannot jump.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SFC64 {
    state: [u64; 4],
    half: Half,
}

impl SFC64 {
    /// The generator of a seed: a number, a list of numbers, or `()` for one that nobody can guess.
    ///
    /// # Panics
    /// If a number is negative.
    #[track_caller]
    pub fn new(seed: impl Into<Entropy>) -> SFC64 {
        SFC64::from_seed(&SeedSequence::new(seed))
    }
}

impl Source for SFC64 {
    #[inline(always)]
    fn next64(&mut self) -> u64 {
        let [a, b, c, counter] = self.state;
        let out = a.wrapping_add(b).wrapping_add(counter);
        self.state = [
            b ^ b >> 11,
            c.wrapping_add(c << 3),
            c.rotate_left(24).wrapping_add(out),
            counter.wrapping_add(1),
        ];
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

impl BitGenerator for SFC64 {
    type State = Sfc64State;

    fn from_seed(seed: &SeedSequence) -> SFC64 {
        let words = seed.generate_state_u64(3);
        let mut new = SFC64 { state: [words[0], words[1], words[2], 1], half: Half::default() };
        for _ in 0..12 {
            new.next64();
        }
        new
    }

    fn state(&self) -> Sfc64State {
        Sfc64State { state: self.state, has_uint32: self.half.waits, uinteger: self.half.bits }
    }

    fn from_state(state: &Sfc64State) -> SFC64 {
        SFC64 { state: state.state, half: Half { waits: state.has_uint32, bits: state.uinteger } }
    }

    fn has_half(&self) -> bool {
        self.half.waits
    }
}
