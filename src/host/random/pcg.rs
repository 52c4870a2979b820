//! PCG64 and PCG64DXSM: linear congruential generators of 128 bits with a permuted output (M. E.
//! O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms for Random
//! Number Generation", 2014).

use super::{BitGenerator, Entropy, Half, SavedState, SeedSequence, Source};

const MULTIPLIER: u128 = 0x2360_ed05_1fc6_5da4_4385_df64_9fcc_f645;
/// The multiplier of DXSM, of one word.
const CHEAP: u64 = 0xda94_2042_e4dd_58b5;
/// The golden ratio as a fraction of 2^128.
const JUMP: u128 = 0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835;

/// State of a generator of the PCG family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PcgState<const DXSM: bool> {
    /// The state of the linear congruential generator.
    pub state: u128,
    /// Its increment, which names the stream; odd.
    pub inc: u128,
    /// Whether `uinteger` waits for the next draw of 32 bits.
    pub has_uint32: bool,
    /// Half of a number of 64 bits.
    pub uinteger: u32,
}

impl<const DXSM: bool> SavedState for PcgState<DXSM> {
    const NAME: &'static str = if DXSM { "PCG64DXSM" } else { "PCG64" };

    fn to_words(&self) -> Vec<u64> {
        let [state, inc] = [self.state, self.inc].map(|v| [(v >> 64) as u64, v as u64]);
        vec![state[0], state[1], inc[0], inc[1], self.has_uint32.into(), self.uinteger.into()]
    }

    fn from_words(words: &[u64]) -> Option<Self> {
        let &[state_high, state_low, inc_high, inc_low, has, uinteger] = words else { return None };
        let join = |high: u64, low: u64| u128::from(high) << 64 | u128::from(low);
        Some(PcgState {
            state: join(state_high, state_low),
            inc: join(inc_high, inc_low),
            has_uint32: has != 0,
            uinteger: u32::try_from(uinteger).ok()?,
        })
    }
}

/// A linear congruential generator of 128 bits; its two forms differ in output and multiplier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pcg<const DXSM: bool> {
    state: u128,
    inc: u128,
    half: Half,
}

/// NumPy's default generator: 128 bits of state, output XSL-RR, period 2^128.
pub type PCG64 = Pcg<false>;

/// PCG64 with a stronger output function (DXSM) and a cheaper step.
pub type PCG64DXSM = Pcg<true>;

/// Number of streams that a fill steps side by side, so that one does not wait for the other.
const LANES: usize = 2;

impl<const DXSM: bool> Pcg<DXSM> {
    const STEP: u128 = if DXSM { CHEAP as u128 } else { MULTIPLIER };

    /// The generator of a seed: a number, a list of numbers, or `()` for one that nobody can guess.
    ///
    /// # Panics
    /// If a number is negative.
    #[track_caller]
    pub fn new(seed: impl Into<Entropy>) -> Self {
        Self::from_seed(&SeedSequence::new(seed))
    }

    #[inline(always)]
    fn step(&mut self) {
        self.state = self.state.wrapping_mul(Self::STEP).wrapping_add(self.inc);
    }

    /// The output of a state.
    #[inline(always)]
    fn output(state: u128) -> u64 {
        let (mut high, low) = ((state >> 64) as u64, state as u64);
        if DXSM {
            high ^= high >> 32;
            high = high.wrapping_mul(CHEAP);
            high ^= high >> 48;
            high.wrapping_mul(low | 1)
        } else {
            (high ^ low).rotate_right((high >> 58) as u32)
        }
    }

    /// Multiplier and increment of `count` steps in one (F. Brown, "Random Number Generation with
    /// Arbitrary Stride", 1994).
    fn stride(&self, mut count: u128) -> (u128, u128) {
        let (mut multiplier, mut increment) = (Self::STEP, self.inc);
        let (mut all, mut plus) = (1u128, 0u128);
        while count > 0 {
            if count & 1 == 1 {
                all = all.wrapping_mul(multiplier);
                plus = plus.wrapping_mul(multiplier).wrapping_add(increment);
            }
            increment = multiplier.wrapping_add(1).wrapping_mul(increment);
            multiplier = multiplier.wrapping_mul(multiplier);
            count >>= 1;
        }
        (all, plus)
    }

    fn leap(&mut self, count: u128) {
        let (multiplier, increment) = self.stride(count);
        self.state = multiplier.wrapping_mul(self.state).wrapping_add(increment);
    }

    /// Goes on as if `delta` numbers of 64 bits had been drawn (or goes back, from 2^128 downwards), and
    /// forgets a waiting half.
    pub fn advance(&mut self, delta: u128) -> &mut Self {
        self.leap(delta);
        self.half = Half::default();
        self
    }

    /// The generator as far on as if `jumps` times 2^128 / 1.618 numbers had been drawn.
    #[must_use]
    pub fn jumped(&self, jumps: u64) -> Self {
        let mut new = *self;
        new.advance(JUMP.wrapping_mul(jumps.into()));
        new
    }
}

impl<const DXSM: bool> Source for Pcg<DXSM> {
    #[inline(always)]
    fn next64(&mut self) -> u64 {
        if DXSM {
            let out = Self::output(self.state);
            self.step();
            out
        } else {
            self.step();
            Self::output(self.state)
        }
    }

    #[inline(always)]
    fn next32(&mut self) -> u32 {
        let mut half = self.half;
        let bits = half.next(|| self.next64());
        self.half = half;
        bits
    }
}

impl<const DXSM: bool> BitGenerator for Pcg<DXSM> {
    type State = PcgState<DXSM>;
    const SKIPS: bool = true;

    fn from_seed(seed: &SeedSequence) -> Self {
        let words = seed.generate_state_u64(4);
        let join = |high: u64, low: u64| u128::from(high) << 64 | u128::from(low);
        let inc = join(words[2], words[3]) << 1 | 1;
        // Both forms start with a step of the first; the state before it is zero.
        let state = inc.wrapping_add(join(words[0], words[1]));
        let state = state.wrapping_mul(MULTIPLIER).wrapping_add(inc);
        Pcg { state, inc, half: Half::default() }
    }

    fn state(&self) -> Self::State {
        PcgState { state: self.state, inc: self.inc, has_uint32: self.half.waits, uinteger: self.half.bits }
    }

    fn from_state(state: &Self::State) -> Self {
        let half = Half { waits: state.has_uint32, bits: state.uinteger };
        Pcg { state: state.state, inc: state.inc, half }
    }

    fn skip(&mut self, count: u64) {
        self.leap(count.into());
    }

    fn has_half(&self) -> bool {
        self.half.waits
    }

    fn fill_with<T>(&mut self, out: &mut [T], make: impl Fn(u64) -> T) {
        let (multiplier, increment) = self.stride(LANES as u128);
        let mut rng = *self;
        // The states of which the next numbers are the output.
        let mut states: [u128; LANES] = std::array::from_fn(|_| {
            let before = rng.state;
            rng.step();
            if DXSM { before } else { rng.state }
        });
        let mut last = self.state;
        let mut blocks = out.chunks_exact_mut(LANES);
        for block in &mut blocks {
            for (x, state) in block.iter_mut().zip(&mut states) {
                *x = make(Self::output(*state));
                last = *state;
                *state = state.wrapping_mul(multiplier).wrapping_add(increment);
            }
        }
        self.state = if DXSM { states[0] } else { last };
        let mut rng = *self;
        blocks.into_remainder().iter_mut().for_each(|x| *x = make(rng.next64()));
        *self = rng;
    }
}
