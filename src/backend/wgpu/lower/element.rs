//! How elements lie in storage buffers, and how they become the atoms that functions take.
//!
//! 32- and 64-bit types are themselves there, complex ones pairs. Types of one and two bytes share
//! words of `u32`; the *raw* form of such an element is its bits in the lower end of a word, that of
//! any other is itself.

use crate::base::dtype::{DType, bf16, f16};
use crate::kernel::dialect::{Dialect, Unsupported};
use crate::kernel::emit::Module;
use crate::kernel::wgsl::Wgsl;
use crate::ops::record;
use crate::scalar::half::{self, Half};
use crate::scalar::sym::Sym;
use crate::scalar::tape::Tape;

/// Whether elements share words.
pub(super) fn is_narrow(dtype: DType) -> bool {
    dtype.size() < 4
}

/// The type of what an array of single elements is made of.
pub(super) fn single(wgsl: &Wgsl, dtype: DType) -> Result<String, Unsupported> {
    let (atom, count) = record::atoms(dtype);
    let ty = wgsl.type_name(atom)?;
    Ok(match count {
        _ if is_narrow(dtype) => "u32".to_owned(),
        1 => ty.to_owned(),
        _ => format!("vec2<{ty}>"),
    })
}

/// The type of what an array of whole quads is made of: four elements, or for complex numbers one.
pub(super) fn quad(wgsl: &Wgsl, dtype: DType) -> Result<String, Unsupported> {
    let ty = single(wgsl, dtype)?;
    Ok(match dtype.size() {
        1 => ty,
        2 => format!("vec2<{ty}>"),
        _ if record::atoms(dtype).1 == 2 => ty,
        _ => format!("vec4<{ty}>"),
    })
}

/// The atoms of a raw element, which is a name.
pub(super) fn decode(dtype: DType, raw: &str) -> Vec<String> {
    match dtype {
        DType::Bool => vec![format!("{raw} != 0u")],
        DType::I8 => vec![format!("bitcast<i32>({raw} << 24u) >> 24u")],
        DType::I16 => vec![format!("bitcast<i32>({raw} << 16u) >> 16u")],
        DType::F16 | DType::BF16 => vec![format!("unpack_{dtype}(bitcast<i32>({raw}))")],
        DType::C64 | DType::C128 => vec![format!("{raw}.x"), format!("{raw}.y")],
        _ => vec![raw.to_owned()],
    }
}

/// The raw form of an element with these atoms.
pub(super) fn encode(dtype: DType, atoms: &[String]) -> String {
    let value = &atoms[0];
    match dtype {
        DType::Bool => format!("select(0u, 1u, {value})"),
        DType::I8 => format!("bitcast<u32>({value}) & 0xffu"),
        DType::I16 => format!("bitcast<u32>({value}) & 0xffffu"),
        DType::F16 | DType::BF16 => format!("bitcast<u32>(pack_{dtype}({value}))"),
        DType::C64 | DType::C128 => format!("vec2({value}, {})", atoms[1]),
        _ => value.clone(),
    }
}

/// The functions that `decode` (if `read`) and `encode` call for a dtype.
pub(super) fn conversions(
    module: &mut Module<'_, Wgsl>,
    dtype: DType,
    read: bool,
) -> Result<(), Unsupported> {
    fn convert<H: Half>(tape: &Tape, read: bool) -> crate::scalar::tape::NodeId {
        match read {
            true => half::unpack::<Sym<'_, f32>, H>(tape.input::<i32>(0)).id(),
            false => half::pack::<Sym<'_, f32>, H>(tape.input::<f32>(0)).id(),
        }
    }
    let tape = Tape::new();
    let result = match dtype {
        DType::F16 => convert::<f16>(&tape, read),
        DType::BF16 => convert::<bf16>(&tape, read),
        _ => return Ok(()),
    };
    let (name, from) = match read {
        true => (format!("unpack_{dtype}"), DType::I32),
        false => (format!("pack_{dtype}"), DType::F32),
    };
    module.function(&name, &tape, &[("x", from)], &[result])
}

/// An atom that the words of the parameters from `word` on hold.
pub(super) fn from_words(atom: DType, word: &dyn Fn(usize) -> String) -> String {
    let wide = || format!("(u64({}) | (u64({}) << 32u))", word(0), word(1));
    match atom {
        DType::Bool => format!("{} != 0u", word(0)),
        DType::I64 => format!("bitcast<i64>{}", wide()),
        DType::U64 => wide(),
        DType::F64 => format!("bitcast<f64>{}", wide()),
        DType::F32 => format!("bitcast<f32>({})", word(0)),
        DType::I8 | DType::I16 | DType::I32 => format!("bitcast<i32>({})", word(0)),
        _ => word(0),
    }
}

/// The words of an atom, which is a name.
pub(super) fn to_words(atom: DType, value: &str) -> Vec<String> {
    let wide = |bits: String| vec![format!("u32({bits})"), format!("u32({bits} >> 32u)")];
    match atom {
        DType::Bool => vec![format!("select(0u, 1u, {value})")],
        DType::U64 => wide(value.to_owned()),
        DType::I64 | DType::F64 => wide(format!("bitcast<u64>({value})")),
        DType::F32 | DType::I8 | DType::I16 | DType::I32 => vec![format!("bitcast<u32>({value})")],
        _ => vec![value.to_owned()],
    }
}

/// Words that an atom takes.
pub(super) fn words(atom: DType) -> usize {
    atom.size().div_ceil(4)
}
