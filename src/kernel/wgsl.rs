//! WGSL, as naga reads it.
//!
//! A module declares the private variable `zero`, which every entry point sets to 0 from something
//! that compilers cannot know, a buffer's word: barriers and constants that compilers would fold
//! wrongly pass through it. NaN is told by its bits, since `x != x` is false for it. The 8- and
//! 16-bit integers compute in 32 bits and are wrapped after each operation. `f64` needs `i64`
//! beside it: naga has no other type for its bits (and its HLSL writer drops those bit casts, so
//! `f64` is for Vulkan).
//!
//! Every primitive has a spelling for every type that the adapter has. What a compiler may still do
//! is what WGSL allows: fuse a product into a sum, reorder sums with a constant (Mesa's llvmpipe
//! does so for `f32`). A body that must not be touched says so with
//! [`opaque`](crate::scalar::num::Real::opaque).

use super::dialect::{Apply, Arg, Dialect, Field, Helpers, Unsupported, int_limits};
use crate::base::dtype::{DType, Kind};
use crate::scalar::tape::Prim;

/// WGSL for an adapter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wgsl {
    /// Whether there are 64-bit integers (naga's `SHADER_INT64`).
    pub int64: bool,
    /// Whether there is `f64` (naga's `FLOAT64`); it is used only beside 64-bit integers.
    pub float64: bool,
}

impl Wgsl {
    /// With every type.
    pub const ALL: Wgsl = Wgsl { int64: true, float64: true };
    /// With 32-bit types alone, which every adapter has.
    pub const PORTABLE: Wgsl = Wgsl { int64: false, float64: false };
}

impl Dialect for Wgsl {
    fn language(&self) -> &'static str {
        "WGSL"
    }

    fn type_name(&self, dtype: DType) -> Result<&'static str, Unsupported> {
        match dtype {
            DType::Bool => Ok("bool"),
            DType::I8 | DType::I16 | DType::I32 => Ok("i32"),
            DType::U8 | DType::U16 | DType::U32 => Ok("u32"),
            DType::F32 => Ok("f32"),
            DType::I64 if self.int64 => Ok("i64"),
            DType::U64 if self.int64 => Ok("u64"),
            DType::F64 if self.int64 && self.float64 => Ok("f64"),
            _ => Err(self.unsupported(format_args!("{dtype} on this adapter"))),
        }
    }

    fn constant(&self, bits: u64, dtype: DType) -> Result<String, Unsupported> {
        self.type_name(dtype)?;
        Ok(match dtype {
            DType::Bool => (bits != 0).to_string(),
            DType::I8 => signed((bits as i8).into(), "i"),
            DType::I16 => signed((bits as i16).into(), "i"),
            // The number that has no positive counterpart: its digits alone do not fit the type.
            DType::I32 if bits as i32 == i32::MIN => "i32(-2147483648)".to_owned(),
            DType::I32 => signed((bits as i32).into(), "i"),
            DType::I64 if bits as i64 == i64::MIN => format!("(-{}li - 1li)", i64::MAX),
            DType::I64 => signed(bits as i64, "li"),
            DType::U64 => format!("{bits}lu"),
            DType::F32 | DType::F64 => literal(bits, dtype),
            _ => format!("{bits}u"),
        })
    }

    fn apply(&self, apply: &Apply<'_>, helpers: &mut Helpers) -> Result<String, Unsupported> {
        let (from, to) = (apply.from, apply.to);
        self.type_name(from)?;
        let target = self.type_name(to)?;
        let a = match &apply.args[0] {
            // Of literals alone, a compiler computes the value itself and refuses NaN.
            Arg { bits: Some(bits), .. }
                if from.is_inexact() && apply.args.iter().all(|arg| arg.bits.is_some()) =>
            {
                hidden(*bits, from)
            }
            Arg { text, .. } => text.clone(),
        };
        let infix = |operator: &str| format!("{a} {operator} {}", apply.arg(1));
        Ok(match apply.prim {
            Prim::Add => wrap(infix("+"), to),
            Prim::Sub => wrap(infix("-"), to),
            Prim::Mul => wrap(infix("*"), to),
            Prim::Div if to.is_inexact() => infix("/"),
            Prim::Div => wrap(infix("/"), to),
            Prim::Neg if to.kind() == Kind::UInt => wrap(format!("{} - {a}", self.constant(0, to)?), to),
            Prim::Neg => wrap(format!("-{a}"), to),
            Prim::Abs => wrap(format!("abs({a})"), to),
            Prim::Fma => format!("fma({a}, {}, {})", apply.arg(1), apply.arg(2)),
            Prim::ProdError => {
                let name = format!("prod_error_{target}");
                helpers.need(&name, || prod_error(&name, to, target));
                format!("{name}({a}, {}, {})", apply.arg(1), apply.arg(2))
            }
            Prim::Sqrt => format!("sqrt({a})"),
            Prim::Floor => format!("floor({a})"),
            Prim::Rint => format!("round({a})"),
            // Hidden once already; twice would be `x ^ zero ^ zero`, which shows it again.
            Prim::Opaque if apply.args[0].bits.is_some() => a,
            Prim::Opaque => opaque(&a, to),
            Prim::IsNan => is_nan(&a, from),
            Prim::ToBits | Prim::FromBits => format!("bitcast<{target}>({a})"),
            Prim::ToInt | Prim::FromInt => format!("{target}({a})"),
            Prim::Eq => infix("=="),
            Prim::Lt => infix("<"),
            Prim::Le => infix("<="),
            Prim::And => infix("&"),
            Prim::Or => infix("|"),
            Prim::Xor if to == DType::Bool => infix("!="),
            Prim::Xor => infix("^"),
            Prim::Not if to == DType::Bool => format!("!{a}"),
            Prim::Not => wrap(format!("~{a}"), to),
            Prim::Select => format!("select({}, {}, {a})", apply.arg(2), apply.arg(1)),
            Prim::Shl(count) => wrap(format!("{a} << {count}u"), to),
            Prim::Shr(count) => format!("{a} >> {count}u"),
            Prim::Convert => self.convert(&a, from, to, helpers)?,
        })
    }

    fn binding(&self, name: &str, _ty: &str, value: &str) -> String {
        format!("let {name} = {value};")
    }

    fn function(&self, name: &str, parameters: &[Field<'_>], result: &str, body: &str) -> String {
        let parameters: Vec<String> = parameters.iter().map(|(name, ty)| format!("{name}: {ty}")).collect();
        let parameters = parameters.join(", ");
        format!("fn {name}({parameters}) -> {result} {{\n{body}}}\n")
    }

    fn structure(&self, name: &str, fields: &[Field<'_>]) -> String {
        let fields: String = fields.iter().map(|(name, ty)| format!("    {name}: {ty},\n")).collect();
        format!("struct {name} {{\n{fields}}}\n")
    }

    fn construct(&self, name: &str, values: &[String]) -> String {
        format!("{name}({})", values.join(", "))
    }

    fn prelude(&self) -> &'static str {
        "// 0, set by the entry point from a buffer so that no compiler knows it.\n\
         var<private> zero: u32;\n"
    }
}

impl Wgsl {
    /// A conversion as Rust's `as`.
    fn convert(&self, x: &str, from: DType, to: DType, helpers: &mut Helpers) -> Result<String, Unsupported> {
        let target = self.type_name(to)?;
        Ok(match (from.kind(), to.kind()) {
            // `!=` is false for NaN.
            (Kind::Float, Kind::Bool) => format!("!({x} == {})", plain(0.0, from)),
            (_, Kind::Bool) => format!("{x} != {}", self.constant(0, from)?),
            (Kind::Bool, Kind::Float) => {
                format!("select({}, {}, {x})", plain(0.0, to), plain(1.0, to))
            }
            (Kind::Bool, _) => {
                let (no, yes) = (self.constant(0, to)?, self.constant(1, to)?);
                format!("select({no}, {yes}, {x})")
            }
            (Kind::Float, Kind::Int | Kind::UInt) => {
                let name = format!("{to}_from_{from}");
                let text = self.saturating(&name, from, to)?;
                helpers.need(&name, || text);
                format!("{name}({x})")
            }
            (_, Kind::Float) => format!("{target}({x})"),
            _ => {
                // Width and sign change one after the other: naga extends an unsigned number's top
                // bit on the way to a wider signed type.
                let width = if to.size() == 8 { "64" } else { "32" };
                let sign = if from.kind() == Kind::Int { "i" } else { "u" };
                let wide = format!("{sign}{width}");
                let mut value = x.to_owned();
                if wide != self.type_name(from)? {
                    value = format!("{wide}({value})");
                }
                if wide != target {
                    value = format!("bitcast<{target}>({value})");
                }
                wrap(value, to)
            }
        })
    }

    /// The definition of a function from a float to an integer that saturates.
    fn saturating(&self, name: &str, from: DType, to: DType) -> Result<String, Unsupported> {
        let (float, int) = (self.type_name(from)?, self.type_name(to)?);
        let (low, high) = int_limits(to);
        let least = self.constant(low as u64, to)?;
        let greatest = self.constant(high as u64, to)?;
        let zero = self.constant(0, to)?;
        // Both bounds are powers of two or zero, so a float has them exactly.
        let (below, above) = (plain(low as f64, from), plain((high + 1) as f64, from));
        let nan = is_nan("x", from);
        Ok(format!(
            "fn {name}(x: {float}) -> {int} {{\n\
             \x20   let low = select({int}(x), {least}, x <= {below});\n\
             \x20   let both = select(low, {greatest}, x >= {above});\n\
             \x20   return select(both, {zero}, {nan});\n}}\n"
        ))
    }
}

/// A signed literal; in parentheses if it is negative.
fn signed(value: i64, suffix: &str) -> String {
    if value < 0 { format!("({value}{suffix})") } else { format!("{value}{suffix}") }
}

/// A float's literal where it has one that compilers take at its word. NaN and infinities have
/// none; products with a literal zero would be folded to it, NaN or not.
fn literal(bits: u64, dtype: DType) -> String {
    let value = match dtype {
        DType::F32 => f64::from(f32::from_bits(bits as u32)),
        _ => f64::from_bits(bits),
    };
    if value.is_finite() && value != 0.0 { plain(value, dtype) } else { hidden(bits, dtype) }
}

/// The literal of a finite value: the fewest digits that give it back.
fn plain(value: f64, dtype: DType) -> String {
    let text = match dtype {
        DType::F32 => format!("{:?}f", value as f32),
        _ => format!("{value:?}lf"),
    };
    if value.is_sign_negative() { format!("({text})") } else { text }
}

/// A float by its bits, behind the zero that compilers cannot know.
fn hidden(bits: u64, dtype: DType) -> String {
    match (dtype, bits) {
        (DType::F32, 0) => "bitcast<f32>(zero)".to_owned(),
        (DType::F32, _) => format!("bitcast<f32>(0x{bits:08x}u ^ zero)"),
        (_, 0) => "bitcast<f64>(u64(zero))".to_owned(),
        _ => format!("bitcast<f64>(0x{bits:016x}lu ^ u64(zero))"),
    }
}

/// A float behind the zero that compilers cannot know.
fn opaque(x: &str, dtype: DType) -> String {
    match dtype {
        DType::F32 => format!("bitcast<f32>(bitcast<u32>({x}) ^ zero)"),
        _ => format!("bitcast<f64>(bitcast<u64>({x}) ^ u64(zero))"),
    }
}

/// Whether a float is NaN, by its bits.
fn is_nan(x: &str, dtype: DType) -> String {
    match dtype {
        DType::F32 => format!("(bitcast<u32>({x}) & 0x7fffffffu) > 0x7f800000u"),
        _ => format!("(bitcast<u64>({x}) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu"),
    }
}

/// Wraps an expression's value to the width of an integer narrower than its type.
fn wrap(value: String, dtype: DType) -> String {
    match dtype {
        DType::I8 => format!("(({value}) << 24u) >> 24u"),
        DType::I16 => format!("(({value}) << 16u) >> 16u"),
        DType::U8 => format!("({value}) & 0xffu"),
        DType::U16 => format!("({value}) & 0xffffu"),
        _ => value,
    }
}

/// The definition of a function of `a`, `b` and their rounded product to the product's error:
/// Veltkamp's splitting and Dekker's product (Dekker 1971), since `fma` need not be fused. Barriers
/// stand where exact arithmetic would cancel.
fn prod_error(name: &str, dtype: DType, ty: &str) -> String {
    let splitter = match dtype {
        DType::F32 => plain(4097.0, dtype),
        _ => plain(134_217_729.0, dtype),
    };
    let split = |x: &str| {
        let product = opaque(&format!("{x} * {splitter}"), dtype);
        let rest = opaque(&format!("{x}t - {x}"), dtype);
        format!("    let {x}t = {product};\n    let {x}h = {x}t - {rest};\n    let {x}l = {x} - {x}h;\n")
    };
    let (a, b) = (split("a"), split("b"));
    let high = opaque("ah * bh - p", dtype);
    let middle = opaque("(high + ah * bl) + al * bh", dtype);
    format!(
        "fn {name}(a: {ty}, b: {ty}, p: {ty}) -> {ty} {{\n{a}{b}    let high = {high};\n    \
         let middle = {middle};\n    return middle + al * bl;\n}}\n"
    )
}
