//! CUDA C, for NVRTC with `--fmad=false`: an explicit `fma` is the only one, and floating-point
//! arithmetic is as written, so barriers are not needed.
//!
//! Signed arithmetic goes through unsigned types, since overflow of signed ones is undefined.

use super::dialect::{Apply, Dialect, Field, Helpers, Unsupported, int_limits};
use crate::base::dtype::{DType, Kind};
use crate::scalar::tape::Prim;

/// CUDA C.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CudaC;

impl Dialect for CudaC {
    fn language(&self) -> &'static str {
        "CUDA C"
    }

    fn type_name(&self, dtype: DType) -> Result<&'static str, Unsupported> {
        match dtype {
            DType::Bool => Ok("bool"),
            DType::I8 => Ok("signed char"),
            DType::I16 => Ok("short"),
            DType::I32 => Ok("int"),
            DType::I64 => Ok("long long"),
            DType::U8 => Ok("unsigned char"),
            DType::U16 => Ok("unsigned short"),
            DType::U32 => Ok("unsigned int"),
            DType::U64 => Ok("unsigned long long"),
            DType::F32 => Ok("float"),
            DType::F64 => Ok("double"),
            _ => Err(self.unsupported(format_args!("arithmetic of {dtype}"))),
        }
    }

    fn constant(&self, bits: u64, dtype: DType) -> Result<String, Unsupported> {
        self.type_name(dtype)?;
        Ok(match dtype {
            DType::Bool => (bits != 0).to_string(),
            // Narrow integers are promoted to int by every operator anyway.
            DType::I8 => signed((bits as i8).into(), ""),
            DType::I16 => signed((bits as i16).into(), ""),
            // The numbers that have no positive counterpart: their digits alone do not fit.
            DType::I32 if bits as i32 == i32::MIN => format!("(-{} - 1)", i32::MAX),
            DType::I32 => signed((bits as i32).into(), ""),
            DType::I64 if bits as i64 == i64::MIN => format!("(-{}ll - 1ll)", i64::MAX),
            DType::I64 => signed(bits as i64, "ll"),
            DType::U64 => format!("{bits}ull"),
            DType::F32 => match f32::from_bits(bits as u32) {
                value if value.is_finite() => hexadecimal(value.into(), "f"),
                _ => format!("__int_as_float((int)0x{bits:08x}u)"),
            },
            DType::F64 => match f64::from_bits(bits) {
                value if value.is_finite() => hexadecimal(value, ""),
                _ => format!("__longlong_as_double((long long)0x{bits:016x}ull)"),
            },
            _ => format!("{bits}u"),
        })
    }

    fn apply(&self, apply: &Apply<'_>, _helpers: &mut Helpers) -> Result<String, Unsupported> {
        let (from, to) = (apply.from, apply.to);
        let target = self.type_name(to)?;
        let a = apply.arg(0);
        let infix = |operator: &str| format!("{a} {operator} {}", apply.arg(1));
        // The C library's name for floats of the type.
        let call = |name: &str| match to {
            DType::F32 => format!("{name}f"),
            _ => name.to_owned(),
        };
        let unsigned = match to.size() {
            8 => "unsigned long long",
            _ => "unsigned int",
        };
        let arithmetic = |operator: &str| match to {
            DType::F32 | DType::F64 | DType::U32 | DType::U64 => infix(operator),
            _ => format!("({target})(({unsigned}){a} {operator} ({unsigned}){})", apply.arg(1)),
        };
        Ok(match apply.prim {
            Prim::Add => arithmetic("+"),
            Prim::Sub => arithmetic("-"),
            Prim::Mul => arithmetic("*"),
            Prim::Div if to.is_inexact() => infix("/"),
            Prim::Div => format!("({target})({a} / {})", apply.arg(1)),
            Prim::Neg if to.is_inexact() => format!("-{a}"),
            Prim::Neg => format!("({target})(0u - ({unsigned}){a})"),
            Prim::Abs if to.is_inexact() => format!("{}({a})", call("fabs")),
            Prim::Abs => {
                format!("({target})({a} < 0 ? 0u - ({unsigned}){a} : ({unsigned}){a})")
            }
            Prim::Fma => format!("{}({a}, {}, {})", call("fma"), apply.arg(1), apply.arg(2)),
            Prim::ProdError => {
                format!("{}({a}, {}, -{})", call("fma"), apply.arg(1), apply.arg(2))
            }
            Prim::Sqrt => format!("{}({a})", call("sqrt")),
            Prim::Floor => format!("{}({a})", call("floor")),
            Prim::Rint => format!("{}({a})", call("rint")),
            Prim::Opaque => a.to_owned(),
            Prim::IsNan => format!("{a} != {a}"),
            Prim::ToBits if from == DType::F32 => format!("__float_as_int({a})"),
            Prim::ToBits => format!("__double_as_longlong({a})"),
            Prim::FromBits if to == DType::F32 => format!("__int_as_float({a})"),
            Prim::FromBits => format!("__longlong_as_double({a})"),
            // Unlike C's own conversion, defined for every argument.
            Prim::ToInt if from == DType::F32 => format!("__float2int_rz({a})"),
            Prim::ToInt => format!("__double2ll_rz({a})"),
            Prim::FromInt => format!("({target}){a}"),
            Prim::Eq => infix("=="),
            Prim::Lt => infix("<"),
            Prim::Le => infix("<="),
            Prim::And => infix("&"),
            Prim::Or => infix("|"),
            Prim::Xor => infix("^"),
            Prim::Not if to == DType::Bool => format!("!{a}"),
            Prim::Not => format!("({target})~{a}"),
            Prim::Select => format!("{a} ? {} : {}", apply.arg(1), apply.arg(2)),
            Prim::Shl(count) => format!("({target})(({unsigned}){a} << {count})"),
            Prim::Shr(count) => format!("{a} >> {count}"),
            Prim::Convert => self.convert(a, from, to)?,
        })
    }

    fn binding(&self, name: &str, ty: &str, value: &str) -> String {
        format!("const {ty} {name} = {value};")
    }

    fn function(&self, name: &str, parameters: &[Field<'_>], result: &str, body: &str) -> String {
        let parameters: Vec<String> = parameters.iter().map(|(name, ty)| format!("{ty} {name}")).collect();
        let parameters = parameters.join(", ");
        format!("__device__ {result} {name}({parameters}) {{\n{body}}}\n")
    }

    fn structure(&self, name: &str, fields: &[Field<'_>]) -> String {
        let fields: String = fields.iter().map(|(name, ty)| format!("    {ty} {name};\n")).collect();
        format!("struct {name} {{\n{fields}}};\n")
    }

    fn construct(&self, name: &str, values: &[String]) -> String {
        format!("{name}{{{}}}", values.join(", "))
    }

    fn prelude(&self) -> &'static str {
        ""
    }
}

impl CudaC {
    /// A conversion as Rust's `as`.
    fn convert(&self, x: &str, from: DType, to: DType) -> Result<String, Unsupported> {
        let target = self.type_name(to)?;
        Ok(match (from.kind(), to.kind()) {
            // NaN is not 0.
            (_, Kind::Bool) => format!("{x} != 0"),
            (Kind::Float, Kind::Int | Kind::UInt) => {
                let (low, high) = int_limits(to);
                let zero = self.constant(0, to)?;
                let least = self.constant(low as u64, to)?;
                let greatest = self.constant(high as u64, to)?;
                // Both bounds are powers of two or zero, so a float has them exactly.
                let suffix = if from == DType::F32 { "f" } else { "" };
                let below = hexadecimal(low as f64, suffix);
                let above = hexadecimal((high + 1) as f64, suffix);
                format!(
                    "{x} != {x} ? {zero} : {x} <= {below} ? {least} : \
                     {x} >= {above} ? {greatest} : ({target}){x}"
                )
            }
            _ => format!("({target}){x}"),
        })
    }
}

/// A signed literal; in parentheses if it is negative.
fn signed(value: i64, suffix: &str) -> String {
    if value < 0 { format!("({value}{suffix})") } else { format!("{value}{suffix}") }
}

/// A finite float as a hexadecimal literal, which is exact.
fn hexadecimal(value: f64, suffix: &str) -> String {
    let bits = value.abs().to_bits();
    let (exponent, mantissa) = ((bits >> 52) as i64, bits & ((1 << 52) - 1));
    let (lead, power) = match (exponent, mantissa) {
        (0, 0) => (0, 0),
        (0, _) => (0, -1022),
        _ => (1, exponent - 1023),
    };
    let digits = format!("{mantissa:013x}");
    let digits = digits.trim_end_matches('0');
    let point = if digits.is_empty() { "" } else { "." };
    let text = format!("0x{lead}{point}{digits}p{power:+}{suffix}");
    if value.is_sign_negative() { format!("(-{text})") } else { text }
}
