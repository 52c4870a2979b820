//! Files of records that are wrong, cut, long or nowhere.

use crate::records::{case, cases};
use arrayon::{self as np, ErrorKind, RecordDType, Records};

/// A file of a header's dict and no data.
fn file(dict: &str) -> Vec<u8> {
    let mut out = b"\x93NUMPY\x03\x00".to_vec();
    out.extend((dict.len() as u32).to_le_bytes());
    out.extend(dict.bytes());
    out
}

#[test]
fn hostile_headers_are_refused_with_the_reason() {
    let with = |descr: &str| format!("{{'descr': {descr}, 'fortran_order': False, 'shape': (0,), }}");
    for (descr, why) in [
        ("'<f8'", "load() reads arrays"),
        ("[", "'('"),
        ("[('x', '<f8')", "'('"),
        ("[('x', '<f8') 3]", "']'"),
        ("[('x', '<f8'), ('x', '<f8')]", "twice"),
        ("[('x',)]", "a string"),
        ("[('x')]", "','"),
        ("[(b'x', '<f8')]", "a string"),
        ("[((('t', 'x'), '<f8')]", "titles"),
        ("[('x', [('y', '<f8')])]", "record itself"),
        ("[('x', ('<f8', (2,)))]", "record itself"),
        ("[('x', '|O')]", "Python objects"),
        ("[('x', '|V3')]", "opaque"),
        ("[('', '<f8')]", "without a name"),
        ("[('', '|V3', (2,))]", "without a name"),
        ("[('', '|V')]", "the padding"),
        ("[('', '|V-3')]", "negative"),
        ("[('', '|V99999999999')]", "too big"),
        ("[('', '|V2147483647'), ('', '|V2147483647')]", "too big"),
        ("[('x', '<f8', (-1,))]", "negative"),
        ("[('x', '<f8', (2)]", "a number, not a tuple"),
        ("[('x', '<f8', (99999999999,))]", "too big"),
        ("[('x', '|S2147483647'), ('y', '|S9')]", "not known"),
        ("[('x', '|S999999999'), ('y', '|S999999999'), ('z', '|S999999999')]", "too big"),
        ("[('x', '<U999999999')]", "too big"),
        ("[('x', '<f8', (2,), 3)]", "')'"),
        ("[('x\\q', '<f8')]", "a string"),
        ("[('\\x6', '<f8')]", "a string"),
        ("[('\\U00110000', '<f8')]", "a string"),
        ("[['x', '<f8']]", "'('"),
        ("[('x', '<M8[ns]')]", "not known"),
        ("{'names': ['x']}", "load() reads arrays"),
    ] {
        let error = np::load_records_bytes(&file(&with(descr))).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Format { .. }), "{descr}: {error}");
        assert!(error.to_string().contains(why), "{descr}: {error}");
        assert!(error.to_string().len() < 400, "{error}");
    }
    let of = |descr: &str, shape: &str| {
        let dict = format!("{{'descr': {descr}, 'fortran_order': False, 'shape': {shape}, }}");
        np::load_records_bytes(&file(&dict)).unwrap_err().to_string()
    };
    assert!(of("[('x', '<f8')]", "(1152921504606846976,)").contains("too big to address"));
    assert!(of("[('x', '<f8')]", "(1000000000000,)").contains("truncated"));
    assert!(of("[]", "(1000000000000,)").contains("no bytes"));
    assert!(of("[('x', '|S0')]", "()").contains("no bytes"));
    let good = file(&with("[(\"x\", \"<f8\", 2,), ('\\u2603', '<U2'),]"));
    let read = np::load_records_bytes(&good).unwrap();
    assert_eq!(read.dtype().to_string(), "[('x', '<f8', (2,)), ('☃', '<U2')]");
    assert!(np::load_bytes(&good).unwrap_err().to_string().contains("load_records"));
    let latin = [&b"\x93NUMPY\x01\x00\x40\x00"[..], &[0xff; 64]].concat();
    assert!(np::load_records_bytes(&latin).unwrap_err().to_string().contains("'{'"));
    let not_utf8 = [&b"\x93NUMPY\x03\x00\x40\x00\x00\x00"[..], &[0xff; 64]].concat();
    assert!(np::load_records_bytes(&not_utf8).unwrap_err().to_string().contains("UTF-8"));
}

#[test]
fn truncated_and_mutated_files_do_no_harm() {
    for case in cases().iter().filter(|c| c.file.len() < 2000) {
        for end in 0..case.file.len() {
            assert!(np::load_records_bytes(&case.file[..end]).is_err(), "{} cut at {end}", case.name);
        }
        let mut changed = case.file.clone();
        for place in 0..case.file.len().min(320) {
            for byte in *b"'\"\\{}[](),:0-9|<>SUV\n\0\xff" {
                changed[place] = byte;
                if let Ok(records) = np::load_records_bytes(&changed) {
                    let _ = (records.to_string(), np::save_records_bytes(&records).unwrap());
                }
            }
            changed[place] = case.file[place];
        }
    }
}

#[test]
fn long_headers_and_files_round_trip() {
    let names: Vec<String> = (0..2000).map(|i| format!("field_{i:04}_{}", "x".repeat(40))).collect();
    let dtype = RecordDType::new(names.iter().map(|n| (n.as_str(), "i1"))).unwrap();
    let saved = np::save_records_bytes(&Records::zeros(2, &dtype).unwrap()).unwrap();
    assert_eq!(saved[6..8], [2, 0]);
    assert_eq!(np::load_records_bytes(&saved).unwrap().dtype(), &dtype);
    let path = std::env::temp_dir().join(format!("arrayon-records-{}.npy", std::process::id()));
    let r = case("mixed_aligned").records();
    np::save_records(&path, &r).unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), case("mixed_aligned").file);
    assert_eq!(np::load_records(&path).unwrap().to_bytes(), r.to_bytes());
    std::fs::remove_file(&path).unwrap();
    assert!(matches!(np::load_records(&path).unwrap_err().kind(), ErrorKind::Io { .. }));
    let nowhere = path.join("no/folder");
    assert!(matches!(np::save_records(nowhere, &r).unwrap_err().kind(), ErrorKind::Io { .. }));
}
