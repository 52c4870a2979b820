//! Tables in text: what NumPy read and wrote, numbers as Python's `%` writes them, and faults.

use crate::json::{Json, json};
use arrayon::host::printf::{Arg, Format};
use arrayon::{self as np, Array, DType, ErrorKind, LoadText, RecordDType, SaveText, Scalar, s};

/// The cases of tests/data/text.txt of one kind, cut at tabs.
fn cases(kind: &str) -> Vec<Vec<String>> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/text.txt");
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().map(|line| line.split('\t').map(str::to_string).collect::<Vec<_>>());
    let found: Vec<Vec<String>> = lines.filter(|parts| parts[0] == kind).collect();
    assert!(!found.is_empty(), "no case of {kind}");
    found
}

fn numbers(text: &str) -> Vec<usize> {
    if text == "-" { vec![] } else { text.split(',').map(|n| n.parse().unwrap()).collect() }
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits = if hex == "-" { "" } else { hex };
    (0..digits.len() / 2).map(|i| u8::from_str_radix(&digits[2 * i..2 * i + 2], 16).unwrap()).collect()
}

fn one_char(value: &Json) -> Option<char> {
    value.text().chars().next()
}

fn load_options(text: &str) -> LoadText {
    let mut options = LoadText::default();
    for (key, value) in json(text).object() {
        match key.as_str() {
            "dtype" => options.dtype = DType::from_name(&value.text()).unwrap(),
            "delimiter" => options.delimiter = one_char(value),
            "quotechar" => options.quotechar = one_char(value),
            "comments" => options.comments = value.texts(),
            "skiprows" => options.skiprows = value.number() as usize,
            "max_rows" => options.max_rows = Some(value.number() as usize),
            "ndmin" => options.ndmin = value.number() as usize,
            "unpack" => options.unpack = *value == Json::Word("true".to_string()),
            "usecols" => options.usecols = Some(value.list().iter().map(|v| v.number() as isize).collect()),
            other => panic!("unknown option {other}"),
        }
    }
    options
}

fn save_options(text: &str) -> SaveText {
    let mut options = SaveText::default();
    for (key, value) in json(text).object() {
        match key.as_str() {
            "fmt" => options.fmt = value.texts(),
            "delimiter" => options.delimiter = value.text(),
            "newline" => options.newline = value.text(),
            "header" => options.header = value.text(),
            "footer" => options.footer = value.text(),
            "comments" => options.comments = value.text(),
            other => panic!("unknown option {other}"),
        }
    }
    options
}

/// An array of a dtype's stored bytes.
fn array(dtype: &str, shape: &str, hex: &str) -> Array {
    let dtype = DType::from_name(dtype).unwrap();
    let stored = RecordDType::new([("x", dtype)]).unwrap();
    np::Records::from_bytes(numbers(shape), &stored, &bytes(hex)).unwrap().field("x").unwrap()
}

/// The stored bytes of an array in row-major order, with one NaN for all.
fn canonical(array: &Array) -> Vec<String> {
    let flat = array.ravel();
    (0..flat.len())
        .map(|i| flat.slice(s![i]).unwrap().to_scalar().unwrap())
        .map(|v| format!("{v:?}"))
        .collect()
}

#[test]
fn text_is_read_as_numpy_reads_it() {
    let found = cases("load");
    assert!(found.len() > 150, "{}", found.len());
    for parts in found {
        let [_, options, source, dtype, shape, hex] = &parts[..] else { panic!("{parts:?}") };
        let text = json(source).text();
        let loaded = np::loadtxt_from(text.as_bytes(), &load_options(options));
        let loaded = loaded.unwrap_or_else(|e| panic!("{options} {source}: {e}"));
        let wanted = array(dtype, shape, hex);
        assert_eq!(loaded.dtype(), wanted.dtype());
        assert_eq!(loaded.shape(), wanted.shape(), "{options} {source}");
        assert_eq!(canonical(&loaded), canonical(&wanted), "{options} {source}");
    }
}

#[test]
fn text_that_numpy_refuses_is_refused() {
    let found = cases("refused");
    assert!(found.len() > 60, "{}", found.len());
    for parts in found {
        let [_, options, source] = &parts[..] else { panic!("{parts:?}") };
        let text = json(source).text();
        match np::loadtxt_from(text.as_bytes(), &load_options(options)) {
            Err(error) => assert!(matches!(error.kind(), ErrorKind::Format { .. }), "{error}"),
            Ok(array) => panic!("{options} {source} was read as {array:?}"),
        }
    }
}

#[test]
fn records_are_read_from_text() {
    for parts in cases("records") {
        let [_, options, source, dtype, wanted] = &parts[..] else { panic!("{parts:?}") };
        let (text, dtype) = (json(source).text(), dtype.parse::<RecordDType>().unwrap());
        let loaded = np::loadtxt_records_from(text.as_bytes(), &dtype, &load_options(options));
        let loaded = loaded.unwrap_or_else(|e| panic!("{options} {source}: {e}"));
        assert_eq!(loaded.to_string(), json(wanted).text(), "{options} {source}");
    }
    for parts in cases("norecords") {
        let [_, options, source, dtype] = &parts[..] else { panic!("{parts:?}") };
        let (text, dtype) = (json(source).text(), dtype.parse::<RecordDType>().unwrap());
        let loaded = np::loadtxt_records_from(text.as_bytes(), &dtype, &load_options(options));
        assert!(matches!(loaded.unwrap_err().kind(), ErrorKind::Format { .. }), "{options} {source}");
    }
}

#[test]
fn refusals_name_row_and_column() {
    let read = |text: &[u8], options: &LoadText| np::loadtxt_from(text, options).unwrap_err().to_string();
    let plain = LoadText::default();
    let error = read(b"# c\n1 2\n\n3 x1\n", &plain);
    assert!(error.contains("'x1' in row 2, column 2, is no float64"), "{error}");
    let error = read(b"1 2\n3 4\n5\n", &plain);
    assert!(error.contains("row 3 has 1 columns where the rows before have 2"), "{error}");
    let error = read(b"1 2\n3 4\n5\n", &LoadText { usecols: Some(vec![-2]), ..plain.clone() });
    assert!(error.contains("no column -2 in row 3 of 1 columns"), "{error}");
    let error = read(&[b"1 ".to_vec(), vec![b'x'; 1000]].concat(), &plain);
    assert!(error.contains("xxx' in row 1, column 2") && error.len() < 300, "{error}");
    assert!(read(b"1 \xff\xfe", &plain).contains("row 1, column 2"));
    let dtype = RecordDType::new([("a", "U3")]).unwrap();
    assert!(
        np::loadtxt_records_from(&b"\xff"[..], &dtype, &plain).unwrap_err().to_string().contains("no <U3")
    );
    for options in [
        LoadText { ndmin: 3, ..plain.clone() },
        LoadText { delimiter: Some('\n'), ..plain.clone() },
        LoadText { delimiter: Some('"'), quotechar: Some('"'), ..plain.clone() },
        LoadText { quotechar: Some('\r'), ..plain.clone() },
    ] {
        let error = np::loadtxt_from(&b"1"[..], &options).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Value { .. }), "{error}");
    }
}

#[test]
fn no_text_does_harm() {
    // Every short text of these letters, under rules of each kind.
    let letters = *b"1 ,\"#\n\r-\xc3";
    let rules = [
        LoadText::default(),
        LoadText { delimiter: Some(','), ..Default::default() },
        LoadText { delimiter: Some(','), quotechar: Some('"'), ..Default::default() },
        LoadText { delimiter: Some('é'), comments: vec!["##".into(), "#1".into()], ..Default::default() },
        LoadText { quotechar: Some('"'), skiprows: 1, usecols: Some(vec![-1]), ..Default::default() },
    ];
    let mut read = 0;
    for code in 0..letters.len().pow(4) {
        let text: Vec<u8> = (0..4).map(|i| letters[code / letters.len().pow(i) % letters.len()]).collect();
        for options in &rules {
            read += usize::from(np::loadtxt_from(&text[..], options).is_ok());
        }
    }
    assert!(read > 1000);
}

#[test]
fn long_delimiters_and_comments_are_found() {
    let options = LoadText { delimiter: Some('→'), comments: vec!["//".into()], ..Default::default() };
    let a = np::loadtxt_from("1→2//3→4\n5→ 6 \n".as_bytes(), &options).unwrap();
    assert_eq!((a.shape(), a.to_vec::<f64>().unwrap()), (&[2, 2][..], vec![1.0, 2.0, 5.0, 6.0]));
    let error = np::loadtxt_from("1→2/3\n".as_bytes(), &options).unwrap_err().to_string();
    assert!(error.contains("'2/3'"), "{error}");
    let options = LoadText { dtype: DType::BF16, ..Default::default() };
    let b = np::loadtxt_from(&b"1.5 1.2345678"[..], &options).unwrap();
    assert_eq!(b.to_vec::<np::bf16>().unwrap(), [1.5, 1.2345678].map(np::bf16::from_f64));
}

#[test]
fn arrays_are_written_as_numpy_writes_them() {
    let found = cases("save");
    assert!(found.len() > 60, "{}", found.len());
    for parts in found {
        let [_, options, dtype, shape, hex, text] = &parts[..] else { panic!("{parts:?}") };
        let (a, mut out) = (array(dtype, shape, hex), Vec::new());
        let saved = np::savetxt_to(&mut out, &a, &save_options(options));
        saved.unwrap_or_else(|e| panic!("{options} {a:?}: {e}"));
        assert_eq!(String::from_utf8(out).unwrap(), json(text).text(), "{options} {a:?}");
    }
    for parts in cases("unsaved") {
        let [_, options, dtype, shape, hex] = &parts[..] else { panic!("{parts:?}") };
        let (a, mut out) = (array(dtype, shape, hex), Vec::new());
        let Err(error) = np::savetxt_to(&mut out, &a, &save_options(options)) else {
            panic!("{options} {a:?} was written")
        };
        assert!(matches!(error.kind(), ErrorKind::Value { .. } | ErrorKind::Shape { .. }), "{error}");
        assert!(out.is_empty(), "{options}");
    }
}

#[test]
fn records_are_written_as_numpy_writes_them() {
    for parts in cases("saverec") {
        let [_, options, file, text] = &parts[..] else { panic!("{parts:?}") };
        let r = np::load_records_bytes(&bytes(file)).unwrap();
        let mut out = Vec::new();
        np::savetxt_records_to(&mut out, &r, &save_options(options)).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), json(text).text(), "{options}");
    }
    let r = np::Records::from_columns([("a", np::array![1.0, 2.0])]).unwrap();
    let error = np::savetxt_records_to(Vec::new(), &r.reshape([1, 2]).unwrap(), &SaveText::default());
    assert!(matches!(error.unwrap_err().kind(), ErrorKind::Shape { .. }));
    let named = np::Records::from_columns([("a", ["x", "y"])]).unwrap();
    let error = np::savetxt_records_to(Vec::new(), &named, &SaveText::default()).unwrap_err();
    assert!(error.to_string().contains("row 1: the conversion '%e' does not write a string"), "{error}");
}

#[test]
fn numbers_are_formatted_as_python_formats_them() {
    let found = cases("printf");
    assert!(found.len() > 700, "{}", found.len());
    for parts in found {
        let [_, format, dtype, hex, wanted] = &parts[..] else { panic!("{parts:?}") };
        let number = Scalar::from_bytes(DType::from_name(dtype).unwrap(), &bytes(hex));
        let mut out = String::new();
        Format::parse(&json(format).text()).unwrap().write(&[Arg::Number(number)], &mut out).unwrap();
        assert_eq!(out, json(wanted).text(), "{format} of {number:?}");
    }
}

#[test]
fn formats_that_are_none_are_refused() {
    for (format, why) in [
        ("%", "ends within"),
        ("%5", "ends within"),
        ("%.", "ends within"),
        ("%q", "'%q'"),
        ("%*d", "'%*'"),
        ("%c", "'%c'"),
        ("%99999d", "above"),
        ("%.99999999999999999999f", "above"),
        ("%é", "'%é'"),
    ] {
        let error = Format::parse(format).unwrap_err();
        assert!(error.contains(why), "{format}: {error}");
    }
    let write = |format: &str, args: &[Arg<'_>]| {
        Format::parse(format).unwrap().write(args, &mut String::new()).unwrap_err()
    };
    let one = Arg::Number(1.5_f64.into());
    assert!(write("%d", &[Arg::Text("x")]).contains("a string"));
    assert!(write("%x", &[one]).contains("a number of float64"));
    assert!(write("%x", &[Arg::Number(true.into())]).contains("a number of bool"));
    assert!(write("%d", &[Arg::Number(f64::NAN.into())]).contains("no integer"));
    assert!(write("%e", &[Arg::Number(np::c128::new(1.0, 2.0).into())]).contains("complex128"));
    assert!(write("%d %d", &[one]).contains("fewer"));
    assert!(write("%d", &[one, one]).contains("more"));
    assert_eq!(Format::parse("%d%% %s").unwrap().count(), 2);
}

#[test]
fn what_is_written_is_read_back() {
    let path = std::env::temp_dir().join(format!("arrayon-text-{}.txt", std::process::id()));
    let a = np::array![[0.1, -1e-300, f64::INFINITY], [1.0 / 3.0, 5e-324, -0.0]];
    for view in [a.clone(), a.t(), a.slice(s![..;-1, ..;2]).unwrap()] {
        np::savetxt(&path, &view, &SaveText::default()).unwrap();
        let back = np::loadtxt(&path, &LoadText::default()).unwrap();
        assert_eq!(back.shape(), view.shape());
        assert_eq!(canonical(&back), canonical(&view));
    }
    let z = np::array![np::c128::new(0.1, -2.0), np::c128::new(-1.0, f64::INFINITY)];
    np::savetxt(&path, &z, &SaveText::default()).unwrap();
    let back = np::loadtxt(&path, &LoadText { dtype: DType::C128, ..Default::default() }).unwrap();
    assert_eq!(canonical(&back), canonical(&z));
    let r = np::Records::from_columns([("a", np::array![1, 2]), ("b", np::array![3, 4])]).unwrap();
    np::savetxt_records(&path, &r, &SaveText { fmt: vec!["%d".into()], ..Default::default() }).unwrap();
    let back = np::loadtxt_records(&path, r.dtype(), &LoadText::default()).unwrap();
    assert_eq!(back.to_bytes(), r.to_bytes());
    std::fs::remove_file(&path).unwrap();
    assert!(matches!(np::loadtxt(&path, &LoadText::default()).unwrap_err().kind(), ErrorKind::Io { .. }));
    let nowhere = path.join("no/folder");
    assert!(matches!(
        np::savetxt(nowhere, &a, &SaveText::default()).unwrap_err().kind(),
        ErrorKind::Io { .. }
    ));
}

#[test]
fn readers_and_writers_that_fail_are_reported() {
    struct Broken;
    impl std::io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("broken"))
        }
    }
    impl std::io::Write for Broken {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("broken"))
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let read = np::loadtxt_from(Broken, &LoadText::default()).unwrap_err();
    let wrote = np::savetxt_to(Broken, &np::array![1.0], &SaveText::default()).unwrap_err();
    for error in [read, wrote] {
        assert!(matches!(error.kind(), ErrorKind::Io { message, .. } if message.contains("broken")));
        assert_eq!(error.location().file(), file!());
    }
}

#[test]
fn bare_elements_go_to_files_and_back() {
    let path = std::env::temp_dir().join(format!("arrayon-bare-{}.bin", std::process::id()));
    let a = np::array![[1i16, 2, 3], [4, 5, 6]];
    np::tofile(&path, &a.t()).unwrap();
    let all = np::fromfile(&path, DType::I16, None, 0).unwrap();
    assert_eq!(all.to_vec::<i16>().unwrap(), [1, 4, 2, 5, 3, 6]);
    assert_eq!(np::fromfile(&path, DType::I16, Some(2), 4).unwrap().to_vec::<i16>().unwrap(), [2, 5]);
    assert_eq!(np::fromfile(&path, DType::U8, None, 12).unwrap().shape(), [0]);
    let refused = |dtype, count, offset| {
        let error = np::fromfile(&path, dtype, count, offset).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Format { .. }), "{error}");
    };
    refused(DType::F64, None, 0);
    refused(DType::I16, Some(7), 0);
    refused(DType::I16, Some(usize::MAX), 0);
    refused(DType::I16, Some(1), usize::MAX);
    refused(DType::Bool, None, 0);
    std::fs::remove_file(&path).unwrap();
    assert!(matches!(np::fromfile(&path, DType::U8, None, 0).unwrap_err().kind(), ErrorKind::Io { .. }));
}
