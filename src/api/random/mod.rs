//! `Generator`: random arrays, NumPy's numbers bit for bit.

mod continuous;
mod discrete;
mod multivariate;
mod params;
mod sampling;
mod uniform;

pub use crate::host::random::multivariate::Factorization;
pub use crate::host::random::{
    BitGenerator, Entropy, MT19937, Mt19937State, PCG64, PCG64DXSM, PcgState, Philox, PhiloxState, SFC64,
    SavedState, SeedSequence, Sfc64State, Source,
};
pub use multivariate::{MultivariateNormal, UrnMethod};
pub use sampling::Choice;
pub use uniform::ExponentialMethod;

use crate::base::error::{Error, Result};

/// A generator of random arrays, NumPy's `Generator`.
///
/// For the same seed it gives the numbers of NumPy 2.4.6, bit for bit, and is left in the same state.
/// (Elsewhere than on x86-64 Linux, last bits may differ where a distribution needs logarithms or
/// powers, which are the system's.) Numbers are drawn at the call, on the host, on all cores where the
/// stream allows it: how many there are changes nothing. [`with_device`](crate::with_device) places
/// results as it does other new arrays.
///
/// Parameters are numbers or arrays, which broadcast; `size` is the shape of the result, and `()` leaves
/// it to the parameters: a single number, of no axes, if they are numbers. Results are float64 or int64;
/// functions with more options, a dtype first of all, end in `_with`.
///
/// ```
/// use arrayon as np;
/// let mut rng = np::random::default_rng(42);
/// let x = rng.normal(0.0, 1.0, [1000, 3])?;
/// assert_eq!(x.shape(), [1000, 3]);
/// assert_eq!(x.get::<f64>([0, 0])?, 0.30471707975443135);
///
/// let scales = np::array![1.0, 10.0, 100.0];
/// assert_eq!(rng.exponential(&scales, [5, 3])?.shape(), [5, 3]);
/// # Ok::<(), np::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Generator<B: BitGenerator = PCG64> {
    bits: B,
    seed: Option<SeedSequence>,
}

/// NumPy's default generator, PCG64, of a seed: a number, a list of numbers, or `()` for numbers that
/// nobody can guess.
///
/// ```
/// use arrayon as np;
/// let mut rng = np::random::default_rng(42);
/// assert_eq!(rng.integers(0, 10, 5)?.to_vec::<i64>()?, [0, 7, 6, 4, 4]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Panics
/// If a number is negative; [`SeedSequence::with`] and [`Generator::seeded`] return an error instead.
#[track_caller]
pub fn default_rng(seed: impl Into<Entropy>) -> Generator {
    Generator::seeded(SeedSequence::new(seed))
}

impl<B: BitGenerator> Generator<B> {
    /// The generator that draws from a generator of bits. It knows of no seed, so it cannot spawn.
    ///
    /// ```
    /// use arrayon::random::{Generator, Philox};
    /// let mut rng = Generator::new(Philox::new(7));
    /// let x = rng.random(3)?;
    /// assert_eq!(x.len(), 3);
    /// # Ok::<(), arrayon::Error>(())
    /// ```
    pub fn new(bits: B) -> Generator<B> {
        Generator { bits, seed: None }
    }

    /// The generator of a seed.
    ///
    /// ```
    /// use arrayon::random::{Generator, SFC64, SeedSequence};
    /// let mut rng = Generator::<SFC64>::seeded(SeedSequence::new(7));
    /// assert_eq!(rng.spawn(2)?.len(), 2);
    /// # Ok::<(), arrayon::Error>(())
    /// ```
    pub fn seeded(seed: SeedSequence) -> Generator<B> {
        Generator { bits: B::from_seed(&seed), seed: Some(seed) }
    }

    /// The generator of bits.
    pub fn bit_generator(&self) -> &B {
        &self.bits
    }

    /// The generator of bits, to be drawn from or moved on.
    pub fn bit_generator_mut(&mut self) -> &mut B {
        &mut self.bits
    }

    /// The state, to be stored and gone back to.
    ///
    /// ```
    /// use arrayon as np;
    /// use np::random::{PCG64, PcgState, SavedState};
    /// let mut rng = np::random::default_rng(42);
    /// let text = rng.state().to_text();
    /// let first = rng.random(2)?.to_vec::<f64>()?;
    /// rng.set_state(&PcgState::from_text(&text).expect("written by to_text"));
    /// assert_eq!(rng.random(2)?.to_vec::<f64>()?, first);
    /// # Ok::<(), np::Error>(())
    /// ```
    pub fn state(&self) -> B::State {
        self.bits.state()
    }

    /// Goes to a stored state.
    pub fn set_state(&mut self, state: &B::State) {
        self.bits = B::from_state(state);
    }

    /// Generators of independent streams; further calls make others.
    ///
    /// # Errors
    /// `Value` if the generator was not made from a seed.
    #[track_caller]
    pub fn spawn(&mut self, children: u32) -> Result<Vec<Generator<B>>> {
        let Some(seed) = &mut self.seed else {
            let why = "the generator was not made from a seed".to_string();
            return Err(Error::value("spawn", why));
        };
        Ok(seed.spawn(children).into_iter().map(Generator::seeded).collect())
    }

    /// Numbers as the generator of bits makes them, of 64 bits (MT19937: of 32).
    pub fn random_raw(&mut self, len: usize) -> Vec<u64> {
        (0..len).map(|_| self.bits.raw()).collect()
    }
}
