//! Runs a tape on the bits of its inputs, one primitive at a time.

use arrayon::DType;
use arrayon::base::element::Scalar;
use arrayon::scalar::tape::{Node, NodeId, Prim, Tape};

/// The bits of the results; `fused` says whether `fma` rounds once.
pub(crate) fn run(tape: &Tape, inputs: &[u64], results: &[NodeId], fused: bool) -> Vec<u64> {
    let mut values: Vec<u64> = Vec::new();
    for (_, node) in tape.nodes() {
        values.push(match node {
            Node::Input { index, .. } => inputs[index as usize],
            Node::Const { bits, .. } => bits,
            Node::Apply { prim, dtype, .. } => {
                let args: Vec<u64> = node.args().iter().map(|a| values[a.index()]).collect();
                let from = tape.dtype(node.args()[0]);
                primitive(prim, from, dtype, &args, fused)
            }
        });
    }
    results.iter().map(|r| values[r.index()]).collect()
}

/// The bits of a scalar.
pub(crate) fn bits(value: Scalar) -> u64 {
    u64::from_le_bytes(value.to_bytes()[..8].try_into().expect("eight bytes"))
}

/// The scalar of bits.
pub(crate) fn scalar(bits: u64, dtype: DType) -> Scalar {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&bits.to_le_bytes());
    Scalar::from_bytes(dtype, &bytes)
}

fn primitive(prim: Prim, from: DType, to: DType, args: &[u64], fused: bool) -> u64 {
    let b = args.get(1).copied().unwrap_or(0);
    match (prim, from) {
        (Prim::Select, _) => args[if args[0] != 0 { 1 } else { 2 }],
        (Prim::Convert, _) => bits(scalar(args[0], from).cast(to)),
        (Prim::ToBits | Prim::FromBits | Prim::Opaque, _) => args[0],
        (Prim::FromInt, DType::I32) => u64::from((args[0] as i32 as f32).to_bits()),
        (Prim::FromInt, _) => (args[0] as i64 as f64).to_bits(),
        (_, DType::Bool) => logic(prim, args[0] != 0, b != 0).into(),
        (_, DType::I8) => int_i8(prim, args[0] as i8, b as i8),
        (_, DType::I16) => int_i16(prim, args[0] as i16, b as i16),
        (_, DType::I32) => int_i32(prim, args[0] as i32, b as i32),
        (_, DType::I64) => int_i64(prim, args[0] as i64, b as i64),
        (_, DType::U8) => int_u8(prim, args[0] as u8, b as u8),
        (_, DType::U16) => int_u16(prim, args[0] as u16, b as u16),
        (_, DType::U32) => int_u32(prim, args[0] as u32, b as u32),
        (_, DType::U64) => int_u64(prim, args[0], b),
        (_, DType::F32) => float_f32(prim, args, fused),
        (_, DType::F64) => float_f64(prim, args, fused),
        _ => panic!("{prim:?} of {from}"),
    }
}

fn logic(prim: Prim, a: bool, b: bool) -> bool {
    match prim {
        Prim::And => a && b,
        Prim::Or => a || b,
        Prim::Xor => a != b,
        Prim::Eq => a == b,
        Prim::Not => !a,
        _ => panic!("{prim:?} of bool"),
    }
}

macro_rules! int {
    ($($name:ident $t:ident $unsigned:ident)*) => { $(
        fn $name(prim: Prim, a: $t, b: $t) -> u64 {
            let value = match prim {
                Prim::Add => a.wrapping_add(b),
                Prim::Sub => a.wrapping_sub(b),
                Prim::Mul => a.wrapping_mul(b),
                Prim::Div => if b == 0 { 0 } else { a.wrapping_div(b) },
                Prim::Neg => a.wrapping_neg(),
                Prim::Abs => if a > 0 { a } else { a.wrapping_neg() },
                Prim::And => a & b,
                Prim::Or => a | b,
                Prim::Xor => a ^ b,
                Prim::Not => !a,
                Prim::Shl(count) => a << count,
                Prim::Shr(count) => a >> count,
                Prim::Eq => return (a == b).into(),
                Prim::Lt => return (a < b).into(),
                Prim::Le => return (a <= b).into(),
                _ => panic!("{prim:?} of {}", stringify!($t)),
            };
            (value as $unsigned).into()
        }
    )* };
}
int!(int_i8 i8 u8 int_i16 i16 u16 int_i32 i32 u32 int_i64 i64 u64
     int_u8 u8 u8 int_u16 u16 u16 int_u32 u32 u32 int_u64 u64 u64);

macro_rules! float {
    ($($name:ident $t:ident $bits:ident $int:ident $splitter:literal)*) => { $(
        fn $name(prim: Prim, args: &[u64], fused: bool) -> u64 {
            let value = |i: usize| $t::from_bits(args.get(i).copied().unwrap_or(0) as $bits);
            let (a, b, c) = (value(0), value(1), value(2));
            let split = |x: $t| {
                let hi = x * $splitter - (x * $splitter - x);
                (hi, x - hi)
            };
            let value = match prim {
                Prim::Add => a + b,
                Prim::Sub => a - b,
                Prim::Mul => a * b,
                Prim::Div => a / b,
                Prim::Neg => -a,
                Prim::Abs => a.abs(),
                Prim::Fma if fused => a.mul_add(b, c),
                Prim::Fma => a * b + c,
                Prim::ProdError if fused => a.mul_add(b, -c),
                Prim::ProdError => {
                    let ((ah, al), (bh, bl)) = (split(a), split(b));
                    ((ah * bh - c) + ah * bl + al * bh) + al * bl
                }
                Prim::Sqrt => a.sqrt(),
                Prim::Floor => a.floor(),
                Prim::Rint => a.round_ties_even(),
                Prim::IsNan => return a.is_nan().into(),
                Prim::ToInt => return u64::from(a as $int as $bits),
                Prim::Eq => return (a == b).into(),
                Prim::Lt => return (a < b).into(),
                Prim::Le => return (a <= b).into(),
                _ => panic!("{prim:?} of {}", stringify!($t)),
            };
            value.to_bits().into()
        }
    )* };
}
float!(float_f32 f32 u32 i32 4097.0 float_f64 f64 u64 i64 134217729.0);
