//! Random numbers: seeds, generators of bits, and distributions, equal bit for bit to those of NumPy
//! 2.4.6 on x86-64 Linux.
//!
//! Seeds and bits are integer arithmetic and the same everywhere. Distributions that need logarithms,
//! powers or trigonometric functions call the system's library for them, as NumPy does; elsewhere than
//! on x86-64 Linux their last bits may differ.

pub mod bounded;
pub mod continuous;
pub mod discrete;
pub mod draws;
mod exponential_layers;
mod factor;
pub mod fill;
pub mod hypergeometric;
mod log_factorials;
mod mt19937;
mod mt19937_jump;
pub mod multivariate;
mod normal_layers;
mod pcg;
mod philox;
pub mod sampling;
mod seed;
mod sfc;
pub mod ziggurat;

pub use mt19937::{MT19937, Mt19937State};
pub use pcg::{PCG64, PCG64DXSM, PcgState};
pub use philox::{Philox, PhiloxState};
pub use seed::{Entropy, SeedSequence};
pub use sfc::{SFC64, Sfc64State};

/// Random bits, in the forms that distributions draw them.
pub trait Source: Clone {
    /// 64 random bits.
    fn next64(&mut self) -> u64;

    /// 32 random bits. Generators of 64 bits give the lower half first and keep the upper one for the
    /// next such call; draws of 64 bits in between leave it where it is.
    fn next32(&mut self) -> u32;

    /// A number in [0, 1) of 53 random bits.
    #[inline(always)]
    fn next_f64(&mut self) -> f64 {
        unit(self.next64())
    }

    /// A number in [0, 1) of 24 random bits.
    #[inline(always)]
    fn next_f32(&mut self) -> f32 {
        unit_f32(self.next32())
    }
}

/// The upper 53 bits as a number in [0, 1).
#[inline(always)]
pub fn unit(bits: u64) -> f64 {
    (bits >> 11) as i64 as f64 * (1.0 / 9_007_199_254_740_992.0)
}

/// The upper 24 bits as a number in [0, 1).
#[inline(always)]
pub fn unit_f32(bits: u32) -> f32 {
    (bits >> 8) as i32 as f32 * (1.0 / 16_777_216.0)
}

/// A generator of random bits whose state can be saved.
pub trait BitGenerator: Source + Send + Sync {
    /// What a generator knows, as plain numbers.
    type State: SavedState;

    /// Whether [`skip`](BitGenerator::skip) is quick.
    const SKIPS: bool = false;

    /// A generator started from a seed.
    fn from_seed(seed: &SeedSequence) -> Self;

    /// The state, to be stored.
    fn state(&self) -> Self::State;

    /// A generator in a stored state.
    fn from_state(state: &Self::State) -> Self;

    /// Goes on as if `count` numbers of 64 bits had been drawn.
    fn skip(&mut self, count: u64) {
        for _ in 0..count {
            self.next64();
        }
    }

    /// Whether half of a 64-bit number waits for the next draw of 32 bits.
    fn has_half(&self) -> bool {
        false
    }

    /// Numbers made of 64 bits each, one after the other.
    fn fill_with<T>(&mut self, out: &mut [T], make: impl Fn(u64) -> T) {
        let mut rng = self.clone();
        out.iter_mut().for_each(|x| *x = make(rng.next64()));
        *self = rng;
    }

    /// A number as the generator makes it, before it is cut or joined to 64 bits.
    fn raw(&mut self) -> u64 {
        self.next64()
    }
}

/// A generator's state as numbers, which can be written down as text.
pub trait SavedState: Clone + PartialEq + std::fmt::Debug {
    /// The generator's name.
    const NAME: &'static str;

    /// The state as a list of numbers.
    fn to_words(&self) -> Vec<u64>;

    /// The state of such a list, if it is one.
    fn from_words(words: &[u64]) -> Option<Self>;

    /// The state as a line of text: the name, and numbers in hexadecimal.
    fn to_text(&self) -> String {
        let words = self.to_words();
        words.iter().fold(Self::NAME.to_string(), |text, word| format!("{text} {word:x}"))
    }

    /// The state of such a line, if it is one of this generator.
    fn from_text(text: &str) -> Option<Self> {
        let mut parts = text.split_whitespace();
        if parts.next() != Some(Self::NAME) {
            return None;
        }
        let words: Result<Vec<u64>, _> = parts.map(|word| u64::from_str_radix(word, 16)).collect();
        Self::from_words(&words.ok()?)
    }
}

/// The half of a 64-bit number that waits for the next draw of 32 bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Half {
    waits: bool,
    bits: u32,
}

impl Half {
    /// 32 bits of a generator of 64, whose state is apart from the waiting half.
    #[inline(always)]
    fn next(&mut self, next64: impl FnOnce() -> u64) -> u32 {
        if self.waits {
            self.waits = false;
            return self.bits;
        }
        let bits = next64();
        *self = Half { waits: true, bits: (bits >> 32) as u32 };
        bits as u32
    }
}
