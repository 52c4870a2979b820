//! Seeds: entropy of any length, hashed to states of generators (M. E. O'Neill, "Developing a seed_seq
//! alternative", 2015).

use crate::base::error::{Error, Result};
use std::hash::{BuildHasher, Hasher, RandomState};

const INIT_A: u32 = 0x43b0_d7e5;
const MULT_A: u32 = 0x931e_8875;
const INIT_B: u32 = 0x8b51_f9dd;
const MULT_B: u32 = 0x58f3_8ded;
const MIX_L: u32 = 0xca01_f9dd;
const MIX_R: u32 = 0x4973_f715;

/// What a seed is made of: a whole number, a list of them, or `()` for numbers that nobody can guess.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entropy(Option<Vec<u32>>);

/// The 32-bit words of a number, lowest first; at least one.
fn words(mut value: u128) -> Vec<u32> {
    let mut words = vec![value as u32];
    while value >> 32 != 0 {
        value >>= 32;
        words.push(value as u32);
    }
    words
}

macro_rules! entropy_of_integers {
    ($($t:ty)*) => { $(
        impl From<$t> for Entropy {
            fn from(value: $t) -> Entropy {
                Entropy(u128::try_from(value).ok().map(words))
            }
        }
        impl From<&[$t]> for Entropy {
            fn from(values: &[$t]) -> Entropy {
                let all: std::result::Result<Vec<_>, _> = values.iter().map(|&v| u128::try_from(v)).collect();
                Entropy(all.ok().map(|all| all.into_iter().flat_map(words).collect()))
            }
        }
        impl<const N: usize> From<[$t; N]> for Entropy {
            fn from(values: [$t; N]) -> Entropy {
                Entropy::from(&values[..])
            }
        }
        impl From<Vec<$t>> for Entropy {
            fn from(values: Vec<$t>) -> Entropy {
                Entropy::from(&values[..])
            }
        }
    )* };
}
entropy_of_integers!(i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

impl From<()> for Entropy {
    /// 128 bits from the random keys that the operating system gives to hash tables.
    fn from((): ()) -> Entropy {
        let word = |i: u64| {
            let mut hasher = RandomState::new().build_hasher();
            hasher.write_u64(i);
            u128::from(hasher.finish())
        };
        Entropy::from(word(0) << 64 | word(1))
    }
}

/// A seed from which independent streams of random numbers start, NumPy's `SeedSequence`.
///
/// ```
/// use arrayon::random::SeedSequence;
/// let seed = SeedSequence::new(42);
/// assert_eq!(seed.generate_state(2), [3444837047, 2669555309]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeedSequence {
    entropy: Vec<u32>,
    spawn_key: Vec<u32>,
    pool: Vec<u32>,
    spawned: u32,
}

impl SeedSequence {
    /// The seed of a number or of a list of them.
    ///
    /// # Panics
    /// If one is negative; [`with`](SeedSequence::with) returns an error instead.
    #[track_caller]
    pub fn new(entropy: impl Into<Entropy>) -> SeedSequence {
        SeedSequence::with(entropy, &[], 4).unwrap_or_else(|e| panic!("{e}"))
    }

    /// The seed at a place in the tree of those that [`spawn`](SeedSequence::spawn) makes, with a pool
    /// of `pool_size` words of 32 bits.
    ///
    /// # Errors
    /// `Value` if a number is negative or the pool has fewer than 4 words.
    #[track_caller]
    pub fn with(entropy: impl Into<Entropy>, spawn_key: &[u32], pool_size: usize) -> Result<SeedSequence> {
        let wrong = |why: &str| Error::value("SeedSequence", why.to_string());
        if pool_size < 4 {
            return Err(wrong("the size of the entropy pool should be at least 4"));
        }
        let Some(entropy) = entropy.into().0 else { return Err(wrong("expected non-negative integers")) };
        Ok(SeedSequence::of(entropy, spawn_key.to_vec(), pool_size))
    }

    fn of(entropy: Vec<u32>, spawn_key: Vec<u32>, pool_size: usize) -> SeedSequence {
        let mut all = entropy.clone();
        // So that short entropy with a key differs from long entropy without one.
        if !spawn_key.is_empty() && all.len() < pool_size {
            all.resize(pool_size, 0);
        }
        all.extend(&spawn_key);
        SeedSequence { entropy, spawn_key, pool: mixed(&all, pool_size), spawned: 0 }
    }

    /// The words of 32 bits that the seed was made of.
    pub fn entropy(&self) -> &[u32] {
        &self.entropy
    }

    /// The place in the tree of spawned seeds; empty for its root.
    pub fn spawn_key(&self) -> &[u32] {
        &self.spawn_key
    }

    /// The number of words in the pool.
    pub fn pool_size(&self) -> usize {
        self.pool.len()
    }

    /// How many children were spawned so far.
    pub fn n_children_spawned(&self) -> u32 {
        self.spawned
    }

    /// Words of 32 bits to start a generator with.
    pub fn generate_state(&self, len: usize) -> Vec<u32> {
        let mut constant = INIT_B;
        let hash = |&word: &u32| {
            let mut value = word ^ constant;
            constant = constant.wrapping_mul(MULT_B);
            value = value.wrapping_mul(constant);
            value ^ value >> 16
        };
        self.pool.iter().cycle().take(len).map(hash).collect()
    }

    /// Words of 64 bits to start a generator with: pairs of those of 32, the lower half first.
    pub fn generate_state_u64(&self, len: usize) -> Vec<u64> {
        let words = self.generate_state(2 * len);
        words.chunks_exact(2).map(|pair| u64::from(pair[0]) | u64::from(pair[1]) << 32).collect()
    }

    /// Seeds of independent streams; further calls make others.
    pub fn spawn(&mut self, children: u32) -> Vec<SeedSequence> {
        let first = self.spawned;
        self.spawned += children;
        let child = |i: u32| {
            let key = self.spawn_key.iter().copied().chain([i]).collect();
            SeedSequence::of(self.entropy.clone(), key, self.pool.len())
        };
        (first..self.spawned).map(child).collect()
    }
}

/// A pool of words each of which depends on all of the entropy.
fn mixed(entropy: &[u32], size: usize) -> Vec<u32> {
    let mut constant = INIT_A;
    let mut hash = |word: u32| {
        let value = word ^ constant;
        constant = constant.wrapping_mul(MULT_A);
        let value = value.wrapping_mul(constant);
        value ^ value >> 16
    };
    let mix = |x: u32, y: u32| {
        let value = MIX_L.wrapping_mul(x).wrapping_sub(MIX_R.wrapping_mul(y));
        value ^ value >> 16
    };
    let mut pool: Vec<u32> = (0..size).map(|i| hash(entropy.get(i).copied().unwrap_or(0))).collect();
    for from in 0..size {
        for to in (0..size).filter(|&to| to != from) {
            pool[to] = mix(pool[to], hash(pool[from]));
        }
    }
    for &word in entropy.iter().skip(size) {
        for to in &mut pool {
            *to = mix(*to, hash(word));
        }
    }
    pool
}
