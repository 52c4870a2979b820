//! Real numbers as text: positional and scientific notation of one float, and the common layout
//! that lines up the floats of an array.

use super::digits::{Binary, Cut, digits};
use super::{FloatMode, PrintOptions, Sign};
use crate::base::dtype::{DType, bf16, f16};

/// What printing must know of a float type; values themselves travel as `f64`, which holds all.
#[derive(Clone, Copy)]
pub(super) struct Format {
    /// Bits of the mantissa, the hidden one included.
    bits: i32,
    /// Exponent of the smallest positive float's only bit.
    least: i32,
    /// From here on arrays are printed in scientific notation.
    array_limit: f64,
    /// From here on single numbers are.
    scalar_limit: f64,
    /// Rounding to the type.
    round: fn(f64) -> f64,
}

impl Format {
    /// The format of a real dtype, or of the parts of a complex one.
    pub(super) fn of(dtype: DType) -> Format {
        // The limits are the powers of ten up to which every integer is told apart by the type's
        // shortest digits, at most 1e8 in arrays. bfloat16, which NumPy does not print, takes
        // float16's, so that bytes and percentages keep their look.
        let (bits, least, array_limit, scalar_limit, round): (_, _, _, _, fn(f64) -> f64) = match dtype {
            DType::F16 => (11, -24, 1e3, 1e3, |v| f16::from_f64(v).to_f64()),
            DType::BF16 => (8, -133, 1e3, 1e3, |v| bf16::from_f64(v).to_f64()),
            DType::F32 | DType::C64 => (24, -149, 1e6, 1e6, |v| f64::from(v as f32)),
            _ => (53, -1074, 1e8, 1e16, |v| v),
        };
        Format { bits, least, array_limit, scalar_limit, round }
    }

    /// A finite value of the type taken apart.
    fn binary(&self, value: f64) -> Binary {
        let bits = value.abs().to_bits();
        let (mut mantissa, mut exponent) = (bits & ((1 << 52) - 1), (bits >> 52) as i32);
        if exponent > 0 {
            mantissa |= 1 << 52;
        } else {
            exponent = 1;
        }
        exponent -= 1075;
        if mantissa == 0 {
            return Binary { mantissa, exponent: 0, uneven: false };
        }
        // Move to the type's own place of the lowest bit; the bits shifted out are zeros.
        let own = (mantissa.ilog2() as i32 + exponent + 1 - self.bits).max(self.least);
        mantissa = if own >= exponent { mantissa >> (own - exponent) } else { mantissa << (exponent - own) };
        Binary { mantissa, exponent: own, uneven: mantissa == 1 << (self.bits - 1) && own > self.least }
    }
}

/// How one finite number is printed.
#[derive(Clone, Copy)]
struct Spec {
    unique: bool,
    /// Most digits after the point.
    precision: Option<usize>,
    /// Fewest digits after the point, and with `trim` unset as many zeros as that takes.
    min: Option<usize>,
    /// Whether zeros at the end are dropped.
    trim: bool,
    plus: bool,
}

impl Spec {
    /// All digits that the number needs and no more.
    const SHORTEST: Spec = Spec { unique: true, precision: None, min: None, trim: true, plus: false };

    fn sign(&self, value: f64) -> &'static str {
        match (value.is_sign_negative(), self.plus) {
            (true, _) => "-",
            (false, true) => "+",
            (false, false) => "",
        }
    }

    fn finish(&self, fraction: &mut String) {
        if self.trim {
            fraction.truncate(fraction.trim_end_matches('0').len());
        } else {
            let fixed = if self.unique { self.min } else { self.precision };
            while fraction.len() < fixed.unwrap_or(0) {
                fraction.push('0');
            }
        }
    }

    /// What stands before the point, the sign included, and after it.
    fn positional(&self, value: f64, format: &Format) -> (String, String) {
        let cut = Cut {
            unique: self.unique,
            max: self.precision.map(clamped),
            min: self.min.map(clamped),
            fractional: true,
        };
        let (found, exponent) = digits(format.binary(value), cut);
        let mut text = found.iter().map(|d| char::from(b'0' + d));
        let (mut whole, mut fraction) = (self.sign(value).to_string(), String::new());
        if exponent < 0 {
            whole.push('0');
            fraction.extend(std::iter::repeat_n('0', (-exponent - 1) as usize));
        } else {
            for _ in 0..=exponent {
                whole.push(text.next().unwrap_or('0'));
            }
        }
        fraction.extend(text);
        self.finish(&mut fraction);
        (whole, fraction)
    }

    /// The first digit with the sign, the digits after the point, and the power of ten.
    fn scientific(&self, value: f64, format: &Format) -> (String, String, i32) {
        let cut = Cut {
            unique: self.unique,
            max: self.precision.map(|p| clamped(p) + 1),
            min: self.min.map(|p| clamped(p) + 1),
            fractional: false,
        };
        let (found, exponent) = digits(format.binary(value), cut);
        let mut text = found.iter().map(|d| char::from(b'0' + d));
        let mut whole = self.sign(value).to_string();
        whole.extend(text.next());
        let mut fraction = text.collect();
        self.finish(&mut fraction);
        (whole, fraction, exponent)
    }
}

/// No float has more digits than this, so more need not be asked for.
fn clamped(digits: usize) -> i32 {
    digits.min(16_000) as i32
}

/// A power of ten as `e+05`, with at least `width` digits.
fn power(exponent: i32, width: usize) -> String {
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("e{sign}{:0width$}", exponent.unsigned_abs())
}

/// One number as `str` prints a scalar; `point` keeps `.0` on whole numbers.
pub(super) fn scalar(value: f64, dtype: DType, point: bool) -> String {
    if !value.is_finite() {
        return match (value.is_nan(), value < 0.0) {
            (true, _) => "nan",
            (_, true) => "-inf",
            _ => "inf",
        }
        .to_string();
    }
    let format = Format::of(dtype);
    let size = value.abs();
    if size == 0.0 || (1e-4..format.scalar_limit).contains(&size) {
        let (whole, fraction) = Spec::SHORTEST.positional(value, &format);
        match (fraction.is_empty(), point) {
            (true, true) => whole + ".0",
            (true, false) => whole,
            _ => format!("{whole}.{fraction}"),
        }
    } else {
        let (whole, fraction, exponent) = Spec::SHORTEST.scientific(value, &format);
        let point = if fraction.is_empty() { "" } else { "." };
        format!("{whole}{point}{fraction}{}", power(exponent, 2))
    }
}

/// The common layout of an array's real numbers.
pub(super) struct RealLayout<'a> {
    options: &'a PrintOptions,
    sign: Sign,
    format: Format,
    spec: Spec,
    /// Width before the point, the sign included.
    left: usize,
    /// Width after the point.
    right: usize,
    /// Digits of the exponent; `None` in positional notation.
    exponent: Option<usize>,
}

impl<'a> RealLayout<'a> {
    /// The layout that fits all of `values`, which are of `dtype`.
    pub(super) fn new(values: &[f64], dtype: DType, sign: Sign, options: &'a PrintOptions) -> RealLayout<'a> {
        let format = Format::of(dtype);
        let finite: Vec<f64> = values.iter().copied().filter(|v| v.is_finite()).collect();
        let fixed = options.floatmode == FloatMode::Fixed;
        let mut layout = RealLayout {
            options,
            sign,
            format,
            spec: Spec {
                unique: !fixed,
                precision: (options.floatmode != FloatMode::Unique).then_some(options.precision),
                min: None,
                trim: !fixed,
                plus: sign == Sign::Plus,
            },
            left: 0,
            right: 0,
            exponent: None,
        };
        if wants_exponent(&finite, &format, options.suppress) {
            layout.fit_scientific(&finite);
        } else {
            layout.fit_positional(&finite);
        }
        if sign == Sign::Space && !finite.iter().any(|v| v.is_sign_negative()) {
            layout.left += 1;
        }
        if finite.len() < values.len() {
            let signed = sign != Sign::Minus || values.contains(&f64::NEG_INFINITY);
            let nan = options.nanstr.chars().count();
            let inf = options.infstr.chars().count() + usize::from(signed);
            let rest = layout.right + 1;
            layout.left = layout.left.max(nan.max(inf).saturating_sub(rest));
        }
        layout
    }

    fn fit_scientific(&mut self, finite: &[f64]) {
        let (mut fraction, mut exponent) = (0, 0);
        for &value in finite {
            let (whole, after, ten) = self.spec.scientific(value, &self.format);
            self.left = self.left.max(whole.len());
            fraction = fraction.max(after.len());
            exponent = exponent.max(power(ten, 2).len() - 2);
        }
        self.spec.trim = false;
        self.spec.precision = Some(fraction);
        self.spec.min = Some(fraction);
        self.exponent = Some(exponent);
        // The exponent counts as part of what follows the point.
        self.right = fraction + 2 + exponent;
    }

    fn fit_positional(&mut self, finite: &[f64]) {
        for &value in finite {
            let (whole, fraction) = self.spec.positional(value, &self.format);
            self.left = self.left.max(whole.len());
            self.right = self.right.max(fraction.len());
        }
        match self.options.floatmode {
            FloatMode::Fixed | FloatMode::MaxPrecEqual => {
                self.spec.trim = false;
                self.spec.precision = Some(self.right);
                self.spec.min = Some(self.right);
            }
            FloatMode::Unique | FloatMode::MaxPrec => self.spec.min = Some(0),
        }
    }

    /// One value in the common layout.
    pub(super) fn format(&self, value: f64) -> String {
        let width = self.left;
        if !value.is_finite() {
            let (name, negative) = match value.is_nan() {
                true => (&self.options.nanstr, false),
                false => (&self.options.infstr, value < 0.0),
            };
            let sign = match (negative, self.sign) {
                (true, _) => "-",
                (false, Sign::Plus) => "+",
                _ => "",
            };
            let width = width + self.right + 1;
            return format!("{:>width$}", format!("{sign}{name}"));
        }
        if let Some(exponent) = self.exponent {
            let (whole, fraction, ten) = self.spec.scientific(value, &self.format);
            return format!("{whole:>width$}.{fraction}{}", power(ten, exponent));
        }
        let (whole, fraction) = self.spec.positional(value, &self.format);
        let right = self.right;
        format!("{whole:>width$}.{fraction:<right$}")
    }
}

/// Whether the values span so much that positional notation would hide some of them.
fn wants_exponent(finite: &[f64], format: &Format, suppress: bool) -> bool {
    let sizes = finite.iter().map(|v| v.abs()).filter(|&v| v != 0.0);
    let (least, greatest) = sizes.fold((f64::INFINITY, 0.0_f64), |(low, high), v| (low.min(v), high.max(v)));
    // NumPy compares in the array's own type, so the bounds and the quotient are rounded to it.
    greatest >= format.array_limit
        || (!suppress
            && greatest > 0.0
            && (least < (format.round)(1e-4) || (format.round)(greatest / least) > 1e3))
}
