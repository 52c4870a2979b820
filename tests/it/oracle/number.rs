//! Numbers of all dtypes by their bits, with conversions of their own.

use arrayon::graph::build::Arg;
use arrayon::{Array, DType, Element, Kind, Operand, Result, Weak, bf16, c64, c128, f16};

/// The stored bits of an element; of a complex one the imaginary part is the upper half.
pub(crate) type Bits = u128;

/// Evaluates an expression with a dtype's Rust type.
macro_rules! with_type {
    ($dtype:expr, $t:ident => $body:expr) => {
        with_type!(@ $dtype, $t => $body,
            Bool bool, I8 i8, I16 i16, I32 i32, I64 i64, U8 u8, U16 u16, U32 u32, U64 u64,
            F16 f16, BF16 bf16, F32 f32, F64 f64, C64 c64, C128 c128)
    };
    (@ $dtype:expr, $t:ident => $body:expr, $($variant:ident $ty:ident),*) => {
        match $dtype {
            $(DType::$variant => { type $t = $ty; $body })*
        }
    };
}

fn element<T: Element>(bits: Bits) -> T {
    T::from_raw(bytemuck::pod_read_unaligned(&bits.to_le_bytes()[..size_of::<T::Raw>()]))
}

fn bits<T: Element>(value: T) -> Bits {
    let mut bytes = [0; 16];
    bytes[..size_of::<T::Raw>()].copy_from_slice(bytemuck::bytes_of(&value.to_raw()));
    Bits::from_le_bytes(bytes)
}

/// An array of a shape from the bits of its elements in row-major order.
pub(crate) fn array(dtype: DType, shape: &[usize], values: &[Bits]) -> Array {
    with_type!(dtype, T => {
        let data: Vec<T> = values.iter().map(|&b| element(b)).collect();
        Array::from_shape_vec(shape, data).expect("as many elements as the shape has")
    })
}

/// The elements of an array in row-major order.
pub(crate) fn read(a: &Array) -> Result<Vec<Bits>> {
    with_type!(a.dtype(), T => Ok(a.to_vec::<T>()?.into_iter().map(bits).collect()))
}

/// As [`read`], with every NaN made the same one.
pub(crate) fn read_canonical(a: &Array) -> Result<Vec<Bits>> {
    let dtype = a.dtype();
    Ok(read(a)?.into_iter().map(|b| canonical(dtype, b)).collect())
}

/// The bits with every NaN (or NaN part) made the same one: which NaN an operation gives is open.
pub(crate) fn canonical(dtype: DType, bits: Bits) -> Bits {
    match dtype.kind() {
        Kind::Float | Kind::Complex => encode(dtype, decode(dtype, bits)),
        _ => bits,
    }
}

/// A number apart from its dtype. Bools are the integers 0 and 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Number {
    Whole(i128),
    Real(f64),
    Pair(f64, f64),
}

use Number::{Pair, Real, Whole};

impl Number {
    /// The integer.
    pub(crate) fn whole(self) -> i128 {
        if let Whole(v) = self { v } else { panic!("{self:?} is not an integer") }
    }

    /// The real number.
    pub(crate) fn real(self) -> f64 {
        if let Real(v) = self { v } else { panic!("{self:?} is not real") }
    }

    /// Both parts of a complex number.
    pub(crate) fn pair(self) -> (f64, f64) {
        if let Pair(re, im) = self { (re, im) } else { panic!("{self:?} is not complex") }
    }

    pub(crate) fn is_nan(self) -> bool {
        match self {
            Whole(_) => false,
            Real(v) => v.is_nan(),
            Pair(re, im) => re.is_nan() || im.is_nan(),
        }
    }

    /// Whether the number counts as true.
    pub(crate) fn truth(self) -> bool {
        match self {
            Whole(v) => v != 0,
            Real(v) => v != 0.0,
            Pair(re, im) => re != 0.0 || im != 0.0,
        }
    }
}

/// A binary format: bits of the significand after the leading one, and of the exponent.
fn format(dtype: DType) -> (u32, u32) {
    match dtype {
        DType::F16 => (10, 5),
        DType::BF16 => (7, 8),
        DType::F32 | DType::C64 => (23, 8),
        DType::F64 | DType::C128 => (52, 11),
        _ => panic!("{dtype} is not a float"),
    }
}

/// The value of a float's bits, by the definition of the format.
fn decode_float((mantissa, exponent): (u32, u32), bits: u64) -> f64 {
    let bias = (1i32 << (exponent - 1)) - 1;
    let fraction = bits & ((1 << mantissa) - 1);
    let e = (bits >> mantissa & ((1 << exponent) - 1)) as i32;
    let sign = if bits >> (mantissa + exponent) & 1 == 1 { -1.0 } else { 1.0 };
    let scaled = |m: u64, e: i32| m as f64 * pow2(e / 2) * pow2(e - e / 2);
    let magnitude = match e {
        0 => scaled(fraction, 1 - bias - mantissa as i32),
        _ if e == (1 << exponent) - 1 => {
            if fraction == 0 {
                f64::INFINITY
            } else {
                f64::NAN
            }
        }
        _ => scaled(fraction | 1 << mantissa, e - bias - mantissa as i32),
    };
    if magnitude.is_nan() { f64::NAN } else { sign * magnitude }
}

pub(crate) fn pow2(e: i32) -> f64 {
    2f64.powi(e)
}

/// The distance of neighbours in a format around a value.
pub(crate) fn ulp(dtype: DType, value: f64) -> f64 {
    let (mantissa, exponent) = format(dtype);
    let bias = (1i32 << (exponent - 1)) - 1;
    if !value.is_finite() {
        return pow2(bias - mantissa as i32);
    }
    let e = match value.abs().to_bits() >> 52 {
        0 => -1074 + 63 - (value.abs().to_bits().leading_zeros() as i32),
        e => e as i32 - 1023,
    };
    let e = e.clamp(1 - bias, bias) - mantissa as i32;
    pow2(e / 2) * pow2(e - e / 2)
}

/// The nearest number of a format, ties to even.
pub(crate) fn round(dtype: DType, value: f64) -> f64 {
    match dtype {
        DType::F64 | DType::C128 => value,
        DType::F32 | DType::C64 => f64::from(value as f32),
        _ if !value.is_finite() || value == 0.0 => value,
        _ => {
            let (_, exponent) = format(dtype);
            let unit = ulp(dtype, value);
            let rounded = (value / unit).round_ties_even() * unit;
            let top = pow2(1 << (exponent - 1));
            if rounded.abs() >= top { f64::INFINITY.copysign(value) } else { rounded }
        }
    }
}

/// The number that bits stand for.
pub(crate) fn decode(dtype: DType, bits: Bits) -> Number {
    let half = 4 * dtype.size() as u32;
    match dtype.kind() {
        Kind::Bool | Kind::UInt => Whole(bits as i128),
        Kind::Int => {
            let unused = 128 - 8 * dtype.size() as u32;
            Whole((bits << unused) as i128 >> unused)
        }
        Kind::Float => Real(decode_float(format(dtype), bits as u64)),
        Kind::Complex => {
            let part = |b: Bits| decode_float(format(dtype), (b & ((1 << half) - 1)) as u64);
            Pair(part(bits), part(bits >> half))
        }
    }
}

/// The bits of a number of the dtype's kind: integers wrap, floats round, every NaN is the same.
pub(crate) fn encode(dtype: DType, number: Number) -> Bits {
    let float = |v: f64| -> Bits {
        let v = round(dtype, v);
        let v = if v.is_nan() { f64::NAN } else { v };
        match dtype {
            // Exact, because rounded before.
            DType::F16 => f16::from_f64(v).to_bits().into(),
            DType::BF16 => bf16::from_f64(v).to_bits().into(),
            DType::F32 | DType::C64 => (v as f32).to_bits().into(),
            _ => v.to_bits().into(),
        }
    };
    match (dtype.kind(), number) {
        (Kind::Bool, v) => v.truth().into(),
        (Kind::Int | Kind::UInt, Whole(v)) => v as u128 & (u128::MAX >> (128 - 8 * dtype.size())),
        (Kind::Float, Real(v)) => float(v),
        (Kind::Complex, Pair(re, im)) => float(re) | float(im) << (4 * dtype.size()),
        _ => panic!("{number:?} is not of the kind of {dtype}"),
    }
}

/// The lowest and the highest integer of a dtype.
pub(crate) fn range(dtype: DType) -> (i128, i128) {
    let width = 8 * dtype.size() as u32;
    match dtype.kind() {
        Kind::Int => (-(1i128 << (width - 1)), (1i128 << (width - 1)) - 1),
        _ => (0, (1i128 << width) - 1),
    }
}

/// A number cast to a dtype: integers wrap, floats saturate on the way to integers and NaN becomes
/// 0, anything nonzero is true, complex numbers lose their imaginary part; rounded once.
pub(crate) fn cast(number: Number, to: DType) -> Number {
    let round_whole = |v: i128| -> f64 {
        match to {
            DType::F32 | DType::C64 => f64::from(v as f32),
            // Through f64, on every device.
            DType::F16 | DType::BF16 => round(to, v as f64),
            _ => v as f64,
        }
    };
    match to.kind() {
        Kind::Bool => Whole(number.truth().into()),
        Kind::Int | Kind::UInt => Whole(match number {
            Whole(v) => decode(to, encode(to, Whole(v))).whole(),
            Real(v) | Pair(v, _) => {
                let (low, high) = range(to);
                (v as i128).clamp(low, high)
            }
        }),
        Kind::Float => Real(match number {
            Whole(v) => round_whole(v),
            Real(v) | Pair(v, _) => round(to, v),
        }),
        Kind::Complex => match number {
            Whole(v) => Pair(round_whole(v), 0.0),
            Real(v) => Pair(round(to, v), 0.0),
            Pair(re, im) => Pair(round(to, re), round(to, im)),
        },
    }
}

/// Bits of interesting values of a dtype: zeros, extremes, subnormals, NaN, small integers.
pub(crate) fn pool(dtype: DType) -> Vec<Bits> {
    match dtype.kind() {
        Kind::Bool => vec![1, 0, 1, 1, 0],
        Kind::Int | Kind::UInt => {
            let (low, high) = range(dtype);
            let list =
                [0, 1, 2, 3, 5, 7, 10, 77, high, high - 1, high / 2, low, low + 1, -1, -2, -3, -7, -100];
            list.map(|v| encode(dtype, Whole(v))).to_vec()
        }
        Kind::Float => floats(dtype).into_iter().map(|v| encode(dtype, Real(v))).collect(),
        Kind::Complex => {
            let parts = floats(dtype);
            let pair = |k: usize| Pair(parts[k * 7 % parts.len()], parts[k * 11 % parts.len()]);
            let mut list: Vec<Number> = (0..parts.len()).map(pair).collect();
            list.extend([
                Pair(3.0, -4.0),
                Pair(0.5, 1.25),
                Pair(-2.0, 0.75),
                Pair(1.0, -0.0),
                Pair(-7.5, 2.0),
            ]);
            list.into_iter().map(|v| encode(dtype, v)).collect()
        }
    }
}

fn floats(dtype: DType) -> Vec<f64> {
    let (mantissa, exponent) = format(dtype);
    let bias = (1 << (exponent - 1)) - 1;
    let (tiny, normal) = (ulp(dtype, 0.0), pow2(1 - bias));
    let max = (2.0 - pow2(-(mantissa as i32))) * pow2(bias);
    vec![
        0.0,
        -0.0,
        1.0,
        -1.0,
        0.5,
        -0.75,
        1.5,
        2.0,
        2.5,
        -2.5,
        3.0,
        -3.0,
        0.1,
        -0.3,
        7.25,
        -11.0,
        20.0,
        100.5,
        -1000.0,
        1.0 + ulp(dtype, 1.0),
        1.0 - ulp(dtype, 0.75),
        pow2(-(mantissa as i32) - 1),
        -pow2(-8),
        pow2(mantissa as i32) + 1.0,
        pow2(mantissa as i32 - 1) + 0.5,
        std::f64::consts::PI,
        12345.678,
        tiny,
        -tiny,
        normal,
        -(normal - tiny),
        max,
        -max,
        max / 3.0,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::NAN,
    ]
}

/// SplitMix64.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Below `n`.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.next() >> 11) as usize % n
    }

    /// Between -1 and 1.
    pub(crate) fn unit(&mut self) -> f64 {
        (self.next() as i64) as f64 * 2f64.powi(-63)
    }
}

/// An operand chosen at run time.
#[derive(Clone, Debug)]
pub(crate) enum Given {
    Array(Array),
    Weak(Weak),
}

impl Operand for Given {
    fn arg(&self) -> Arg<'_> {
        match self {
            Given::Array(a) => a.arg(),
            Given::Weak(w) => w.arg(),
        }
    }
}
