//! Texts of arrays and scalars against those that NumPy printed (`scripts/reference/printing.py`).

use arrayon::DType;
use arrayon::base::element::Scalar;
use arrayon::base::print::{FloatMode, PrintOptions, Sign, Style, format_array, format_scalar};

const RECORDED: &str = include_str!("../data/printing.txt");

fn value(dtype: DType, hex: &str) -> Scalar {
    let byte = |i| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).unwrap();
    let bytes: Vec<u8> = (0..hex.len() / 2).map(byte).collect();
    Scalar::from_bytes(dtype, &bytes)
}

fn options(words: &str) -> PrintOptions {
    let mut options = PrintOptions::default();
    for (name, value) in words.split_whitespace().filter_map(|w| w.split_once('=')) {
        let number = || value.parse().unwrap();
        match name {
            "precision" => options.precision = number(),
            "threshold" => options.threshold = number(),
            "edgeitems" => options.edgeitems = number(),
            "linewidth" => options.linewidth = number(),
            "suppress" => options.suppress = value == "True",
            "nanstr" => options.nanstr = value.to_string(),
            "infstr" => options.infstr = value.to_string(),
            "sign" => {
                options.sign = match value {
                    "+" => Sign::Plus,
                    "space" => Sign::Space,
                    _ => Sign::Minus,
                }
            }
            "floatmode" => {
                options.floatmode = match value {
                    "fixed" => FloatMode::Fixed,
                    "unique" => FloatMode::Unique,
                    "maxprec" => FloatMode::MaxPrec,
                    "maxprec_equal" => FloatMode::MaxPrecEqual,
                    other => panic!("{other}"),
                }
            }
            other => panic!("unknown option {other}"),
        }
    }
    options
}

/// One recorded array: its header line, the elements that fill it, and both texts.
#[derive(Default)]
struct Case<'a> {
    head: &'a str,
    values: &'a str,
    str: Vec<&'a str>,
    repr: Vec<&'a str>,
}

impl Case<'_> {
    /// What is wrong, if anything is.
    fn check(&self) -> Option<String> {
        let mut head = self.head.splitn(3, ' ');
        let dtype = DType::from_name(head.next().unwrap()).unwrap();
        let shape: Vec<usize> = match head.next().unwrap() {
            "-" => vec![],
            text => text.split('x').map(|n| n.parse().unwrap()).collect(),
        };
        let options = options(head.next().unwrap_or(""));
        let values: Vec<Scalar> = self.values.split_whitespace().map(|hex| value(dtype, hex)).collect();
        let mut at = |index: &[usize]| {
            let place = index.iter().zip(&shape).fold(0, |p, (i, len)| p * len + i);
            values[place % values.len()]
        };
        for (style, wanted) in [(Style::Str, &self.str), (Style::Repr, &self.repr)] {
            let wanted = wanted.join("\n");
            let text = format_array(&shape, dtype, &mut at, &options, style);
            if text != wanted {
                return Some(format!("{}\nwanted:\n{wanted}\ngot:\n{text}\n", self.head));
            }
        }
        None
    }
}

#[test]
fn arrays_print_as_numpy_prints_them() {
    let mut cases: Vec<Case<'_>> = Vec::new();
    for line in RECORDED.lines() {
        let (tag, rest) = line.split_once(' ').unwrap_or((line, ""));
        match (tag, cases.last_mut()) {
            ("case", _) => cases.push(Case { head: rest, ..Case::default() }),
            ("v", Some(case)) => case.values = rest,
            ("s", Some(case)) => case.str.push(rest),
            ("r", Some(case)) => case.repr.push(rest),
            _ => {}
        }
    }
    assert!(cases.len() > 1000, "only {} cases read", cases.len());
    for dtype in DType::ALL {
        let mut of = cases.iter().map(|c| c.head.split(' ').next());
        assert!(of.any(|name| name == Some(dtype.name())), "no case of {dtype}");
    }
    let wrong: Vec<String> = cases.iter().filter_map(Case::check).collect();
    let shown = wrong[..wrong.len().min(10)].join("\n");
    assert!(wrong.is_empty(), "{} of {} differ:\n{shown}", wrong.len(), cases.len());
}

#[test]
fn scalars_print_as_numpy_prints_them() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for line in RECORDED.lines().filter_map(|line| line.strip_prefix("scalar ")) {
        let mut words = line.splitn(3, ' ');
        let dtype = DType::from_name(words.next().unwrap()).unwrap();
        let text = format_scalar(value(dtype, words.next().unwrap()));
        if Some(text.as_str()) != words.next() {
            wrong.push(format!("{line}: {text}"));
        }
        seen += 1;
    }
    assert!(seen > 500, "only {seen} scalars read");
    assert!(wrong.is_empty(), "{} of {seen} differ:\n{}", wrong.len(), wrong.join("\n"));
}

/// bfloat16 scalars have no model in NumPy; they follow float16's rules with their own digits.
#[test]
fn bfloat16_scalars_print_the_shortest_digits() {
    use arrayon::base::dtype::bf16;
    for (value, text) in [
        (0.1, "0.1"),
        (1.0 / 3.0, "0.334"),
        (2.0, "2.0"),
        (-0.0, "-0.0"),
        (255.0, "255.0"),
        (2000.0, "2e+03"),
        (1e-5, "1e-05"),
        (3.3895e38, "3.39e+38"),
        (f32::NAN, "nan"),
        (f32::NEG_INFINITY, "-inf"),
    ] {
        assert_eq!(format_scalar(bf16::from_f32(value).into()), text);
    }
}

#[test]
fn a_summarised_array_is_asked_only_for_what_it_shows() {
    let mut asked = Vec::new();
    let mut at = |index: &[usize]| {
        asked.push(index.to_vec());
        Scalar::I64(index[0] as i64)
    };
    let options = PrintOptions { edgeitems: 1, ..PrintOptions::default() };
    let text = format_array(&[1 << 40, 3], DType::I64, &mut at, &options, Style::Str);
    assert_eq!(asked.len(), 4);
    assert_eq!(text, "[[            0 ...             0]\n ...\n [1099511627775 ... 1099511627775]]");
}
