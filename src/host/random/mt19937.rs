//! MT19937: the Mersenne twister (M. Matsumoto and T. Nishimura, 1998), seeded as NumPy's.

use super::mt19937_jump::JUMP;
use super::{BitGenerator, Entropy, SavedState, SeedSequence, Source};

const LEN: usize = 624;
const MIDDLE: usize = 397;

/// State of [`MT19937`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mt19937State {
    /// The words of the state.
    pub key: [u32; 624],
    /// How many of them are used up.
    pub pos: usize,
}

impl SavedState for Mt19937State {
    const NAME: &'static str = "MT19937";

    fn to_words(&self) -> Vec<u64> {
        self.key.iter().map(|&word| word.into()).chain([self.pos as u64]).collect()
    }

    fn from_words(words: &[u64]) -> Option<Self> {
        let (&pos @ 0..=624, key) = words.split_last()? else { return None };
        let key: Option<Vec<u32>> = key.iter().map(|&word| u32::try_from(word).ok()).collect();
        Some(Mt19937State { key: key?.try_into().ok()?, pos: pos as usize })
    }
}

/// The Mersenne twister: 19937 bits of state, 32 bits at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MT19937 {
    key: [u32; LEN],
    pos: usize,
}

/// The word that follows by the recurrence from two neighbours and one farther on.
#[inline(always)]
fn twisted(upper: u32, lower: u32, middle: u32) -> u32 {
    let y = (upper & 0x8000_0000) | (lower & 0x7fff_ffff);
    middle ^ (y >> 1) ^ (y & 1).wrapping_neg() & 0x9908_b0df
}

impl MT19937 {
    /// The generator of a seed: a number, a list of numbers, or `()` for one that nobody can guess.
    ///
    /// # Panics
    /// If a number is negative.
    #[track_caller]
    pub fn new(seed: impl Into<Entropy>) -> MT19937 {
        MT19937::from_seed(&SeedSequence::new(seed))
    }

    fn twist(&mut self) {
        let key = &mut self.key;
        for i in 0..LEN - MIDDLE {
            key[i] = twisted(key[i], key[i + 1], key[i + MIDDLE]);
        }
        for i in LEN - MIDDLE..LEN - 1 {
            key[i] = twisted(key[i], key[i + 1], key[i + MIDDLE - LEN]);
        }
        key[LEN - 1] = twisted(key[LEN - 1], key[0], key[MIDDLE - 1]);
        self.pos = 0;
    }

    /// The generator as far on as if `jumps` times 2^128 numbers had been drawn (H. Haramoto et al.,
    /// "Efficient Jump Ahead for F2-Linear Random Number Generators", 2008).
    #[must_use]
    pub fn jumped(&self, jumps: u64) -> MT19937 {
        (0..jumps).fold(self.clone(), |rng, _| rng.jump())
    }

    /// The state under the polynomial of the jump, by Horner's rule. The state is a ring whose first
    /// word is at `pos`.
    fn jump(&self) -> MT19937 {
        let start = if self.pos >= LEN { 0 } else { self.pos };
        let own: Vec<u32> = self.key[start..].iter().chain(&self.key[..start]).copied().collect();
        let bit = |i: usize| JUMP[i / 32] >> (i % 32) & 1 == 1;
        // `ring[(first + i) % LEN]` is the word of place i.
        let (mut ring, mut first) = (vec![0u32; LEN], start);
        let mut begun = false;
        for i in (0..LEN * 32).rev() {
            if begun {
                let at = |i: usize| (first + i) % LEN;
                ring[first] = twisted(ring[first], ring[at(1)], ring[at(MIDDLE)]);
                first = at(1);
            }
            if bit(i) {
                begun = true;
                own.iter().enumerate().for_each(|(i, word)| ring[(first + i) % LEN] ^= word);
            }
        }
        MT19937 { key: ring.try_into().expect("as long as before"), pos: first }
    }

    #[inline(always)]
    fn next(&mut self) -> u32 {
        if self.pos >= LEN {
            self.twist();
        }
        let mut y = self.key[self.pos];
        self.pos += 1;
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c_5680;
        y ^= (y << 15) & 0xefc6_0000;
        y ^ y >> 18
    }
}

impl Source for MT19937 {
    #[inline(always)]
    fn next64(&mut self) -> u64 {
        let upper = self.next();
        u64::from(upper) << 32 | u64::from(self.next())
    }

    #[inline(always)]
    fn next32(&mut self) -> u32 {
        self.next()
    }

    /// Its own way of making a number of 53 bits: 27 upper ones of one word, 26 of the next.
    #[inline(always)]
    fn next_f64(&mut self) -> f64 {
        let (a, b) = (self.next() >> 5, self.next() >> 6);
        (f64::from(a) * 67_108_864.0 + f64::from(b)) / 9_007_199_254_740_992.0
    }
}

impl BitGenerator for MT19937 {
    type State = Mt19937State;

    fn from_seed(seed: &SeedSequence) -> MT19937 {
        let mut key: [u32; LEN] = seed.generate_state(LEN).try_into().expect("of that length");
        // A state that is not all zeros.
        key[0] = 0x8000_0000;
        // One word is left of the state before the first twist: so NumPy starts.
        MT19937 { key, pos: LEN - 1 }
    }

    fn state(&self) -> Mt19937State {
        Mt19937State { key: self.key, pos: self.pos }
    }

    fn from_state(state: &Mt19937State) -> MT19937 {
        MT19937 { key: state.key, pos: state.pos.min(LEN) }
    }

    fn raw(&mut self) -> u64 {
        self.next().into()
    }
}
