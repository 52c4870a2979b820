//! Uniform numbers, integers and bytes; numbers of the standard distributions in a choice of dtype.

use super::params::{Param, result_shape, wrong};
use super::{BitGenerator, Generator};
use crate::api::array::Array;
use crate::api::create::written;
use crate::api::operand::Operand;
use crate::base::dtype::DType;
use crate::base::error::{Error, Result};
use crate::base::shape::Shape;
use crate::host::random::bounded::{self, Parts};
use crate::host::random::draws::{
    Integer32, Integer64, Integer64Of32, StandardExponential, StandardExponentialF32, StandardNormal,
    StandardNormalF32,
};
use crate::host::random::{continuous, fill, unit, unit_f32, ziggurat};

/// How [`Generator::standard_exponential_with`] draws.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ExponentialMethod {
    /// By the ziggurat method.
    #[default]
    Ziggurat,
    /// By the logarithm of a uniform number.
    Inversion,
}

#[track_caller]
fn unsupported(operation: &'static str, dtype: DType) -> Error {
    let why = "unsupported dtype for random numbers".to_string();
    Error::dtype(operation, &[dtype], why)
}

/// Bounds of integers: the least and the difference to the greatest, as bits.
#[derive(Clone, Copy)]
struct Bounds {
    low: u64,
    range: u64,
}

impl Bounds {
    /// The bounds of integers from `low` to `high`, both included; the user named `high` or, unless
    /// `endpoint`, the integer above it.
    #[track_caller]
    fn new(low: i128, high: i128, endpoint: bool) -> Result<Bounds> {
        if low <= high {
            return Ok(Bounds { low: low as u64, range: (high - low) as u64 });
        }
        let why = match (low == 0, endpoint) {
            (true, true) => "high < 0",
            (true, false) => "high <= 0",
            (false, true) => "low > high",
            (false, false) => "low >= high",
        };
        Err(wrong("integers", why))
    }
}

/// The range of uniform numbers.
#[track_caller]
fn span(low: f64, high: f64) -> Result<f64> {
    match high - low {
        range if !range.is_finite() => Err(wrong("uniform", "high - low range exceeds valid bounds")),
        range if range.is_sign_negative() => Err(wrong("uniform", "high - low < 0")),
        range => Ok(range),
    }
}

impl<B: BitGenerator> Generator<B> {
    /// Uniform numbers in [0, 1), in float64.
    ///
    /// ```
    /// use arrayon as np;
    /// let x = np::random::default_rng(42).random(2)?;
    /// assert_eq!(x.to_vec::<f64>()?, [0.7739560485559633, 0.4388784397520523]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Shape` or `OutOfMemory` if there are too many.
    #[track_caller]
    pub fn random(&mut self, size: impl Into<Shape>) -> Result<Array> {
        self.random_with(size, DType::F64)
    }

    /// As [`random`](Generator::random), in float64 or float32.
    ///
    /// # Errors
    /// Those of `random`; `DType` for another dtype.
    #[track_caller]
    pub fn random_with(&mut self, size: impl Into<Shape>, dtype: DType) -> Result<Array> {
        let rng = &mut self.bits;
        match dtype {
            // The Mersenne twister joins bits in a way of its own.
            DType::F64 if !B::SKIPS => written("random", size.into(), dtype, |out| {
                fill::sequential(rng, out, |rng| rng.next_f64());
            }),
            DType::F64 => written("random", size.into(), dtype, |out| fill::of_64(rng, out, unit)),
            DType::F32 => written("random", size.into(), dtype, |out| fill::of_32(rng, out, unit_f32)),
            _ => Err(unsupported("random", dtype)),
        }
    }

    /// Uniform numbers in [low, high).
    ///
    /// # Errors
    /// `Value` if high is below low or the range is not finite; `Shape`, `Broadcast` or `DType` for
    /// parameters that do not fit.
    #[track_caller]
    pub fn uniform(
        &mut self,
        low: impl Operand,
        high: impl Operand,
        size: impl Into<Shape>,
    ) -> Result<Array> {
        let low = Param::real("uniform", "low", &low)?;
        let high = Param::real("uniform", "high", &high)?;
        if low.is_number() && high.is_number() {
            let (low, range) = (low.values[0], span(low.values[0], high.values[0])?);
            let rng = &mut self.bits;
            return written("uniform", size.into(), DType::F64, |out| match B::SKIPS {
                true => fill::of_64(rng, out, |bits| low + range * unit(bits)),
                false => fill::sequential(rng, out, |rng| continuous::uniform(rng, low, range)),
            });
        }
        let own = result_shape("uniform", &[&low.shape, &high.shape], Shape::default())?;
        for (i, j) in low.places(&own, "uniform")?.zip(high.places(&own, "uniform")?) {
            span(low.values[i], high.values[j])?;
        }
        self.draws("uniform", [low, high], [], size, |rng, [low, high], []| {
            continuous::uniform(rng, low, high - low)
        })
    }

    /// Numbers of the normal distribution with mean 0 and standard deviation 1, in float64.
    ///
    /// # Errors
    /// `Shape` or `OutOfMemory` if there are too many.
    #[track_caller]
    pub fn standard_normal(&mut self, size: impl Into<Shape>) -> Result<Array> {
        self.standard_normal_with(size, DType::F64)
    }

    /// As [`standard_normal`](Generator::standard_normal), in float64 or float32.
    ///
    /// ```
    /// use arrayon as np;
    /// let x = np::random::default_rng(42).standard_normal_with(2, np::DType::F32)?;
    /// assert_eq!(x.to_vec::<f32>()?, [0.1419071704, -1.6685079336]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of `standard_normal`; `DType` for another dtype.
    #[track_caller]
    pub fn standard_normal_with(&mut self, size: impl Into<Shape>, dtype: DType) -> Result<Array> {
        match dtype {
            DType::F64 => self.quick("standard_normal", [], size, |[]| StandardNormal()),
            DType::F32 => self.quick("standard_normal", [], size, |[]| StandardNormalF32()),
            _ => Err(unsupported("standard_normal", dtype)),
        }
    }

    /// Numbers of the exponential distribution with scale 1, in float64.
    ///
    /// # Errors
    /// `Shape` or `OutOfMemory` if there are too many.
    #[track_caller]
    pub fn standard_exponential(&mut self, size: impl Into<Shape>) -> Result<Array> {
        self.standard_exponential_with(size, DType::F64, ExponentialMethod::Ziggurat)
    }

    /// As [`standard_exponential`](Generator::standard_exponential), in float64 or float32, by either
    /// method.
    ///
    /// # Errors
    /// Those of `standard_exponential`; `DType` for another dtype.
    #[track_caller]
    pub fn standard_exponential_with(
        &mut self,
        size: impl Into<Shape>,
        dtype: DType,
        method: ExponentialMethod,
    ) -> Result<Array> {
        use ExponentialMethod::{Inversion, Ziggurat};
        let name = "standard_exponential";
        let rng = &mut self.bits;
        match (dtype, method) {
            (DType::F64, Ziggurat) => self.quick(name, [], size, |[]| StandardExponential()),
            (DType::F32, Ziggurat) => self.quick(name, [], size, |[]| StandardExponentialF32()),
            (DType::F64, Inversion) => written(name, size.into(), dtype, |out| {
                if B::SKIPS {
                    fill::of_64(rng, out, |bits| ziggurat::inverse_exponential(unit(bits)));
                } else {
                    fill::sequential(rng, out, |rng| ziggurat::inverse_exponential(rng.next_f64()));
                }
            }),
            (DType::F32, Inversion) => written(name, size.into(), dtype, |out| {
                fill::of_32(rng, out, |bits| ziggurat::inverse_exponential_f32(unit_f32(bits)));
            }),
            _ => Err(unsupported(name, dtype)),
        }
    }

    /// Integers from `low` up to, not including, `high`, in int64.
    ///
    /// ```
    /// use arrayon as np;
    /// let dice = np::random::default_rng(42).integers(1, 7, 4)?;
    /// assert_eq!(dice.to_vec::<i64>()?, [1, 5, 4, 3]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Value` if `low` is not below `high` or a bound is not an int64; `Shape`, `Broadcast` or `DType`
    /// for parameters that do not fit.
    #[track_caller]
    pub fn integers(
        &mut self,
        low: impl Operand,
        high: impl Operand,
        size: impl Into<Shape>,
    ) -> Result<Array> {
        self.integers_with(low, high, size, DType::I64, false)
    }

    /// As [`integers`](Generator::integers), in any integer dtype or bool, and with `high` among them
    /// if `endpoint`.
    ///
    /// ```
    /// use arrayon as np;
    /// let x = np::random::default_rng(42).integers_with(0, 255, 5, np::DType::U8, true)?;
    /// assert_eq!(x.to_vec::<u8>()?, [136, 38, 217, 22, 205]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of `integers`; `DType` for another dtype.
    #[track_caller]
    pub fn integers_with(
        &mut self,
        low: impl Operand,
        high: impl Operand,
        size: impl Into<Shape>,
        dtype: DType,
        endpoint: bool,
    ) -> Result<Array> {
        let name = "integers";
        if !(dtype.is_integer() || dtype == DType::Bool) {
            return Err(unsupported(name, dtype));
        }
        let size = size.into();
        if size.size() == 0 {
            return written::<u8>(name, size, DType::U8, |_| {}).map(|empty| empty.astype(dtype));
        }
        let low = Param::bound(name, "low", &low)?;
        let mut high = Param::bound(name, "high", &high)?;
        let bits = 8 * dtype.size() as u32;
        let (least, greatest) = match dtype {
            DType::Bool => (0, 1),
            _ if dtype.kind() == crate::base::dtype::Kind::UInt => (0, (1i128 << bits) - 1),
            _ => (-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1),
        };
        if !endpoint {
            high.values.iter_mut().for_each(|v| *v = v.saturating_sub(1));
        }
        let low = low.checked(name, &format!("low is out of bounds for {dtype}"), |&v| v >= least)?;
        let high = high.checked(name, &format!("high is out of bounds for {dtype}"), |&v| v <= greatest)?;
        if low.is_number() && high.is_number() {
            let bounds = Bounds::new(low.values[0], high.values[0], endpoint)?;
            return self.integers_in(size, dtype, bounds);
        }
        let shape = result_shape(name, &[&low.shape, &high.shape], size)?;
        // Bounds that no element uses are checked too.
        let own = result_shape(name, &[&low.shape, &high.shape], Shape::default())?;
        for (i, j) in low.places(&own, name)?.zip(high.places(&own, name)?) {
            Bounds::new(low.values[i], high.values[j], endpoint)?;
        }
        let places = low.places(&shape, name)?.zip(high.places(&shape, name)?);
        let all = places.map(|(i, j)| {
            let (low, high) = (low.values[i], high.values[j]);
            Bounds { low: low as u64, range: (high - low) as u64 }
        });
        self.integers_each(shape, dtype, all)
    }

    /// Integers of the same bounds.
    #[track_caller]
    fn integers_in(&mut self, shape: Shape, dtype: DType, bounds: Bounds) -> Result<Array> {
        let Bounds { low, range } = bounds;
        let rng = &mut self.bits;
        let all = u64::from(u32::MAX);
        match dtype.size() {
            8 => written("integers", shape, dtype, |out: &mut [u64]| match range {
                0 => out.fill(low),
                u64::MAX => fill::of_64(rng, out, |bits| low.wrapping_add(bits)),
                _ if range == all => fill::of_32(rng, out, |bits| low.wrapping_add(bits.into())),
                _ if range < all => fill::parsed(rng, out, &Integer64Of32(low, range as u32)),
                _ => fill::parsed(rng, out, &Integer64(low, range)),
            }),
            4 => written("integers", shape, dtype, |out: &mut [u32]| match range {
                0 => out.fill(low as u32),
                _ if range == all => fill::of_32(rng, out, |bits| (low as u32).wrapping_add(bits)),
                _ => fill::parsed(rng, out, &Integer32(low as u32, range as u32)),
            }),
            _ => self.integers_each(shape, dtype, std::iter::repeat(bounds)),
        }
    }

    /// Integers with bounds of their own.
    #[track_caller]
    fn integers_each(
        &mut self,
        shape: Shape,
        dtype: DType,
        mut bounds: impl Iterator<Item = Bounds>,
    ) -> Result<Array> {
        let mut next = || bounds.next().expect("as many bounds as elements");
        let rng = &mut self.bits;
        let mut parts = Parts::default();
        match dtype {
            DType::Bool => written("integers", shape, dtype, |out: &mut [u8]| {
                fill::sequential(rng, out, |rng| {
                    let Bounds { low, range } = next();
                    if range == 0 { low as u8 } else { bounded::bounded_bool(rng, &mut parts, true).into() }
                });
            }),
            DType::I8 | DType::U8 => written("integers", shape, dtype, |out: &mut [u8]| {
                fill::sequential(rng, out, |rng| {
                    let Bounds { low, range } = next();
                    (low as u8).wrapping_add(bounded::bounded8(rng, &mut parts, range as u8))
                });
            }),
            DType::I16 | DType::U16 => written("integers", shape, dtype, |out: &mut [u16]| {
                fill::sequential(rng, out, |rng| {
                    let Bounds { low, range } = next();
                    (low as u16).wrapping_add(bounded::bounded16(rng, &mut parts, range as u16))
                });
            }),
            DType::I32 | DType::U32 => written("integers", shape, dtype, |out: &mut [u32]| {
                fill::sequential(rng, out, |rng| {
                    let Bounds { low, range } = next();
                    (low as u32).wrapping_add(bounded::bounded64(rng, range) as u32)
                });
            }),
            _ => written("integers", shape, dtype, |out: &mut [u64]| {
                fill::sequential(rng, out, |rng| {
                    let Bounds { low, range } = next();
                    low.wrapping_add(bounded::bounded64(rng, range))
                });
            }),
        }
    }

    /// Random bytes.
    ///
    /// ```
    /// use arrayon as np;
    /// assert_eq!(np::random::default_rng(42).bytes(5).len(), 5);
    /// ```
    pub fn bytes(&mut self, len: usize) -> Vec<u8> {
        // As NumPy, which draws a word also for no bytes.
        let words = len.saturating_sub(1) / 4 + 1;
        let mut bytes: Vec<u8> = (0..words).flat_map(|_| self.bits.next32().to_le_bytes()).collect();
        bytes.truncate(len);
        bytes
    }
}
