//! Promotion and casting against the published table and against NumPy's own answers.

use arrayon::base::dtype::Kind;
use arrayon::base::promote::{check_cast, unary_float};
use arrayon::{Casting, DType, ErrorKind, can_cast, promote_types, result_type};

/// The pairwise table: NumPy's, with bfloat16 made total from its ufuncs in `ml_dtypes`.
const TABLE: &str = "
    |    |b1  |i8  |i16 |i32 |i64 |u8  |u16 |u32 |u64 |f16 |bf16|f32 |f64 |c64 |c128|
    |b1  |b1  |i8  |i16 |i32 |i64 |u8  |u16 |u32 |u64 |f16 |bf16|f32 |f64 |c64 |c128|
    |i8  |i8  |i8  |i16 |i32 |i64 |i16 |i32 |i64 |f64 |f16 |bf16|f32 |f64 |c64 |c128|
    |i16 |i16 |i16 |i16 |i32 |i64 |i16 |i32 |i64 |f64 |f32 |f32 |f32 |f64 |c64 |c128|
    |i32 |i32 |i32 |i32 |i32 |i64 |i32 |i32 |i64 |f64 |f64 |f64 |f64 |f64 |c128|c128|
    |i64 |i64 |i64 |i64 |i64 |i64 |i64 |i64 |i64 |f64 |f64 |f64 |f64 |f64 |c128|c128|
    |u8  |u8  |i16 |i16 |i32 |i64 |u8  |u16 |u32 |u64 |f16 |bf16|f32 |f64 |c64 |c128|
    |u16 |u16 |i32 |i32 |i32 |i64 |u16 |u16 |u32 |u64 |f32 |f32 |f32 |f64 |c64 |c128|
    |u32 |u32 |i64 |i64 |i64 |i64 |u32 |u32 |u32 |u64 |f64 |f64 |f64 |f64 |c128|c128|
    |u64 |u64 |f64 |f64 |f64 |f64 |u64 |u64 |u64 |u64 |f64 |f64 |f64 |f64 |c128|c128|
    |f16 |f16 |f16 |f32 |f64 |f64 |f16 |f32 |f64 |f64 |f16 |f32 |f32 |f64 |c64 |c128|
    |bf16|bf16|bf16|f32 |f64 |f64 |bf16|f32 |f64 |f64 |f32 |bf16|f32 |f64 |c64 |c128|
    |f32 |f32 |f32 |f32 |f64 |f64 |f32 |f32 |f64 |f64 |f32 |f32 |f32 |f64 |c64 |c128|
    |f64 |f64 |f64 |f64 |f64 |f64 |f64 |f64 |f64 |f64 |f64 |f64 |f64 |f64 |c128|c128|
    |c64 |c64 |c64 |c64 |c128|c128|c64 |c64 |c128|c128|c64 |c64 |c64 |c128|c64 |c128|
    |c128|c128|c128|c128|c128|c128|c128|c128|c128|c128|c128|c128|c128|c128|c128|c128|
";

/// What an array makes of a number without a dtype.
const WEAK: &str = "
    |    |bool|int |float|complex|
    |b1  |b1  |i64 |f64  |c128   |
    |i8  |i8  |i8  |f64  |c128   |
    |i16 |i16 |i16 |f64  |c128   |
    |i32 |i32 |i32 |f64  |c128   |
    |i64 |i64 |i64 |f64  |c128   |
    |u8  |u8  |u8  |f64  |c128   |
    |u16 |u16 |u16 |f64  |c128   |
    |u32 |u32 |u32 |f64  |c128   |
    |u64 |u64 |u64 |f64  |c128   |
    |f16 |f16 |f16 |f16  |c64    |
    |bf16|bf16|bf16|bf16 |c64    |
    |f32 |f32 |f32 |f32  |c64    |
    |f64 |f64 |f64 |f64  |c128   |
    |c64 |c64 |c64 |c64  |c64    |
    |c128|c128|c128|c128 |c128   |
";

const LEVELS: [Casting; 5] = [Casting::No, Casting::Equiv, Casting::Safe, Casting::SameKind, Casting::Unsafe];

fn short(name: &str) -> DType {
    let long = match name {
        "b1" => "bool".into(),
        "bf16" => "bfloat16".into(),
        _ => {
            let (kind, bits) = name.split_at(1);
            let kind = match kind {
                "i" => "int",
                "u" => "uint",
                "f" => "float",
                "c" => "complex",
                other => panic!("no kind {other}"),
            };
            format!("{kind}{bits}")
        }
    };
    named(&long)
}

fn named(name: &str) -> DType {
    DType::from_name(name).unwrap_or_else(|| panic!("no dtype {name}"))
}

fn weak(name: &str) -> Kind {
    match name {
        "bool" => Kind::Bool,
        "int" => Kind::Int,
        "float" => Kind::Float,
        "complex" => Kind::Complex,
        other => panic!("no kind {other}"),
    }
}

/// Rows of a table drawn with bars, trimmed; the first is the header.
fn rows(table: &'static str) -> Vec<Vec<&'static str>> {
    let lines = table.lines().map(str::trim).filter(|l| !l.is_empty());
    lines.map(|l| l.trim_matches('|').split('|').map(str::trim).collect()).collect()
}

#[test]
fn pairs_match_the_table() {
    let rows = rows(TABLE);
    assert_eq!(rows.len(), 16);
    for row in &rows[1..] {
        let a = short(row[0]);
        for (b, result) in rows[0][1..].iter().zip(&row[1..]) {
            let (b, result) = (short(b), short(result));
            assert_eq!(promote_types(a, b), result, "{a} with {b}");
            assert_eq!(promote_types(b, a), result, "{b} with {a}");
            assert_eq!(result_type([a, b], None), result, "{a} and {b}");
        }
    }
}

#[test]
fn weak_numbers_match_the_table() {
    let rows = rows(WEAK);
    assert_eq!(rows.len(), 16);
    for row in &rows[1..] {
        let a = short(row[0]);
        for (kind, result) in rows[0][1..].iter().zip(&row[1..]) {
            assert_eq!(result_type([a], Some(weak(kind))), short(result), "{a} with {kind}");
        }
    }
}

#[test]
fn numbers_alone_have_defaults() {
    let none: [DType; 0] = [];
    assert_eq!(result_type(none, Some(Kind::Bool)), DType::Bool);
    assert_eq!(result_type(none, Some(Kind::Int)), DType::I64);
    assert_eq!(result_type(none, Some(Kind::Float)), DType::F64);
    assert_eq!(result_type(none, Some(Kind::Complex)), DType::C128);
    assert_eq!(result_type(none, None), DType::F64);
}

#[test]
fn numpy_agrees() {
    let data = include_str!("../data/promote.txt");
    let mut lines = 0;
    for line in data.lines().filter(|l| !l.starts_with('#')) {
        lines += 1;
        let words: Vec<_> = line.split(' ').collect();
        match words[..] {
            ["pair", a, b, t] => assert_eq!(promote_types(named(a), named(b)), named(t), "{line}"),
            ["many", a, b, c, t] => {
                let dtypes = [named(a), named(b), named(c)];
                assert_eq!(result_type(dtypes, None), named(t), "{line}");
            }
            ["weak", a, b, kind, t] => {
                let dtypes = [named(a), named(b)];
                assert_eq!(result_type(dtypes, Some(weak(kind))), named(t), "{line}");
            }
            ["unary", a, t] => assert_eq!(unary_float(named(a)), named(t), "{line}"),
            ["cast", a, b, answers] => {
                for (level, answer) in LEVELS.into_iter().zip(answers.chars()) {
                    let allowed = can_cast(named(a), named(b), level);
                    assert_eq!(allowed, answer == '1', "{line}: {}", level.name());
                }
            }
            _ => panic!("unread line {line}"),
        }
    }
    assert_eq!(lines, 14 * 14 * 2 + 14 * 14 * 14 + 14 * 14 * 3 + 14);
}

#[test]
fn order_does_not_matter() {
    for &a in DType::ALL {
        for &b in DType::ALL {
            for &c in DType::ALL {
                let first = result_type([a, b, c], None);
                for other in [[a, c, b], [b, a, c], [b, c, a], [c, a, b], [c, b, a]] {
                    assert_eq!(result_type(other, None), first, "{a} {b} {c}");
                }
                // Naming an operand twice changes nothing, and the result takes part unchanged.
                assert_eq!(result_type([a, b, c, a], None), first);
                assert_eq!(result_type([a, b, c, first], None), first);
            }
        }
    }
}

#[test]
fn half_precision_takes_integers_one_by_one() {
    use DType::*;
    let cases: &[(&[DType], DType)] = &[
        (&[I8, U8, BF16], BF16),
        (&[I8, U8, F16], F16),
        (&[I16, U16, BF16], F32),
        (&[I8, U8, F16, BF16], F32),
        (&[I8, I32, BF16], F64),
        (&[Bool, BF16, C64], C64),
        (&[I16, U16, C64], C64),
        (&[I32, BF16, C64], C128),
        (&[BF16, BF16], BF16),
    ];
    for (dtypes, result) in cases {
        assert_eq!(result_type(*dtypes, None), *result, "{dtypes:?}");
    }
    assert_eq!(result_type([I8, BF16], Some(Kind::Float)), BF16);
    assert_eq!(result_type([BF16, I32], Some(Kind::Complex)), C128);
}

#[test]
fn bfloat16_casts() {
    use DType::*;
    for (from, to, safe, same_kind) in [
        (BF16, F16, false, true),
        (F16, BF16, false, true),
        (BF16, F32, true, true),
        (BF16, C64, true, true),
        (F32, BF16, false, true),
        (I8, BF16, true, true),
        (I16, BF16, false, true),
        (BF16, I64, false, false),
        (C64, BF16, false, false),
        (Bool, BF16, true, true),
    ] {
        assert_eq!(can_cast(from, to, Casting::Safe), safe, "{from} to {to}");
        assert_eq!(can_cast(from, to, Casting::SameKind), same_kind, "{from} to {to}");
        assert!(can_cast(from, to, Casting::Unsafe));
        assert!(!can_cast(from, to, Casting::Equiv));
    }
    assert_eq!(unary_float(BF16), BF16);
}

#[test]
fn a_forbidden_cast_names_the_rule() {
    assert!(check_cast(DType::I8, DType::I16, Casting::Safe, "copyto").is_ok());
    let line = line!() + 1;
    let error = check_cast(DType::F64, DType::I64, Casting::SameKind, "add").unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Cast { from: DType::F64, to: DType::I64, casting: "same_kind" });
    assert_eq!(error.location().line(), line);
    assert!(
        error
            .to_string()
            .starts_with("add: cannot cast from float64 to int64 under the rule 'same_kind' (at ")
    );
}
