//! Headers of .npy files: NumPy's own (`scripts/reference/npy.py`), hostile ones, mutated ones.

use arrayon::DType;
use arrayon::base::error::ErrorKind;
use arrayon::base::npy::{Header, read_header, write_header};
use std::path::PathBuf;

/// A file that NumPy wrote, with what its index says of it.
struct Golden {
    name: String,
    version: String,
    header: Header,
    elements: String,
    bytes: Vec<u8>,
}

fn goldens() -> Vec<Golden> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/npy");
    let index = std::fs::read_to_string(folder.join("index.txt")).unwrap();
    let golden = |line: &str| {
        let words: Vec<&str> = line.split(' ').collect();
        let [name, version, dtype, order, endian, shape, elements] = words[..] else {
            panic!("{line}");
        };
        let bytes = std::fs::read(folder.join(format!("{name}.npy"))).unwrap();
        let elements = elements.trim_matches('-').to_string();
        let foreign = if cfg!(target_endian = "big") { "little" } else { "big" };
        let dtype = DType::from_name(dtype).unwrap();
        let header = Header {
            dtype,
            fortran_order: order == "F",
            shape: match shape {
                "-" => vec![],
                text => text.split('x').map(|n| n.parse().unwrap()).collect(),
            },
            swap: endian == foreign && dtype.size() > 1,
            data_offset: bytes.len() - elements.len() / 2,
        };
        Golden { name: name.into(), version: version.into(), header, elements, bytes }
    };
    index.lines().map(golden).collect()
}

#[test]
fn headers_of_numpy_are_read() {
    let goldens = goldens();
    for golden in &goldens {
        let header = read_header(&golden.bytes).unwrap();
        assert_eq!(header, golden.header, "{}", golden.name);
        let elements: usize = header.shape.iter().product();
        assert_eq!(elements * header.dtype.size() * 2, golden.elements.len(), "{}", golden.name);
        assert_eq!(header.data_offset % 64, 0);
        // The header alone is enough.
        assert_eq!(read_header(&golden.bytes[..header.data_offset]).unwrap(), header);
    }
    for dtype in DType::ALL {
        assert!(goldens.iter().any(|g| g.header.dtype == *dtype), "no file of {dtype}");
    }
}

#[test]
fn headers_are_written_as_numpy_writes_them() {
    let mut compared = 0;
    for Golden { name, version, header, bytes, .. } in goldens() {
        if version == "1.0" && !header.swap {
            let written = write_header(header.dtype, header.fortran_order, &header.shape);
            assert_eq!(written, bytes[..header.data_offset], "{name}");
            compared += 1;
        }
    }
    assert!(compared > 30);
}

#[test]
fn a_long_shape_takes_version_2() {
    // The longest that version 1.0 holds, and one more.
    let mut versions = Vec::new();
    for ndim in 21_800..21_860 {
        let bytes = write_header(DType::U8, false, &vec![1; ndim]);
        let header = read_header(&bytes).unwrap();
        assert_eq!((header.shape.len(), header.data_offset), (ndim, bytes.len()));
        assert_eq!(bytes.len() % 64, 0);
        assert_eq!(bytes.last(), Some(&b'\n'));
        versions.push(bytes[6]);
    }
    assert!(versions.is_sorted() && versions.contains(&1) && versions.contains(&2));
}

/// A file of version 1.0 with `dict` for its header.
fn file(dict: &str) -> Vec<u8> {
    let mut bytes = b"\x93NUMPY\x01\x00".to_vec();
    bytes.extend((dict.len() as u16).to_le_bytes());
    bytes.extend(dict.bytes());
    bytes
}

fn refusal(bytes: &[u8]) -> String {
    let error = read_header(bytes).unwrap_err();
    assert_eq!(error.operation(), "load");
    assert!(error.location().file().ends_with("npy.rs"), "{error}");
    match error.kind() {
        ErrorKind::Format { why } => why.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn odd_but_valid_headers_are_read() {
    for (dict, dtype, order, shape) in [
        ("{'descr': '<f8', 'fortran_order': False, 'shape': (3,)}", DType::F64, false, vec![3]),
        ("{\"shape\":(),\"fortran_order\":True,\"descr\":\"|b1\"}\n", DType::Bool, true, vec![]),
        (
            " {'shape' : ( 3L , 4L ) , 'descr' : '=i2', 'fortran_order' : False , }  \t\n",
            DType::I16,
            false,
            vec![3, 4],
        ),
        ("{'shape': (2, 3,), 'fortran_order': False, 'descr': '<V2'}", DType::BF16, false, vec![2, 3]),
        ("{'shape': (0, 5), 'fortran_order': False, 'descr': '>u1'}", DType::U8, false, vec![0, 5]),
        ("{'shape': (5,), 'fortran_order': False, 'descr': '<i1'}", DType::I8, false, vec![5]),
    ] {
        let bytes = file(dict);
        let data_offset = bytes.len();
        let header = Header { dtype, fortran_order: order, shape, swap: false, data_offset };
        assert_eq!(read_header(&bytes).unwrap(), header, "{dict}");
    }
}

#[test]
fn hostile_headers_are_refused_with_the_reason() {
    let with_descr = |d: &str| format!("{{'descr': {d}, 'fortran_order': False, 'shape': (3,), }}");
    let with_shape = |s: &str| format!("{{'descr': '<f8', 'fortran_order': False, 'shape': {s}, }}");
    let with_order = |o: &str| format!("{{'descr': '<f8', 'fortran_order': {o}, 'shape': (3,), }}");
    let ok = with_shape("(3,)");
    let huge = usize::MAX / 4;
    for (dict, why) in [
        (with_descr("'|O'"), "objects"),
        (with_descr("'O'"), "objects"),
        (with_descr("[('x', '<f8'), ('y', '<i4')]"), "structured"),
        (with_descr("('<f8', (2,))"), "structured"),
        (with_descr("'<U3'"), "'<U3' is not known"),
        (with_descr("'|S3'"), "not known"),
        (with_descr("'<M8[ns]'"), "not known"),
        (with_descr("'<f16'"), "not known"),
        (with_descr("'<f'"), "not known"),
        (with_descr("'<'"), "not known"),
        (with_descr("''"), "not known"),
        (with_descr("'|V2'"), "bfloat16 is '<V2'"),
        (with_descr("'>V2'"), "opaque"),
        (with_descr("'|V16'"), "opaque"),
        (with_descr("'|f8'"), "byte order"),
        (with_descr("'f8'"), "byte order"),
        (with_descr(&format!("'{}'", "x".repeat(9000))), "xxx...' is not known"),
        (with_descr("'<\\x66"), "a string"),
        (with_descr("'<f8"), "'<f8, ' is not known"),
        (with_descr("8"), "'8, 'fortran"),
        (with_descr("None"), "a string"),
        (with_order("0"), "True or False"),
        (with_order("None"), "True or False"),
        (with_order("Truely"), "should be"),
        (with_shape("3"), "'('"),
        (with_shape("(3)"), "not a tuple"),
        (with_shape("[3]"), "'('"),
        (with_shape("(-1,)"), "negative"),
        (with_shape("(3, -2)"), "negative"),
        (with_shape("(,)"), "length of an axis"),
        (with_shape("(3,,)"), "length of an axis"),
        (with_shape("(3 4)"), "')'"),
        (with_shape("(03,)"), "length of an axis"),
        (with_shape("(3.0,)"), "')'"),
        (with_shape("(0x3,)"), "')'"),
        (with_shape("(True,)"), "length of an axis"),
        (with_shape("((3,),)"), "length of an axis"),
        (with_shape("(99999999999999999999999999,)"), "too big"),
        (with_shape(&format!("({huge},)")), "too big to address"),
        (with_shape(&format!("(0, {huge}, {huge})")), "too big to address"),
        (with_shape("(4294967296, 4294967296)"), "too big to address"),
        (with_shape(&format!("({})", "9,".repeat(5000))), "..."),
        (with_shape("(3"), "length of an axis"),
        ("".into(), "ends where '{'"),
        ("   \n".into(), "ends where '{'"),
        ("{}".into(), "no key 'descr'"),
        ("{".into(), "ends where a string"),
        ("[1, 2]".into(), "'{'"),
        ("{'descr': '<f8', 'shape': (3,)}".into(), "no key 'fortran_order'"),
        ("{'descr': '<f8', 'fortran_order': False}".into(), "no key 'shape'"),
        ("{'fortran_order': False, 'shape': ()}".into(), "no key 'descr'"),
        ("{'descr': '<f8', 'descr': '<f8'}".into(), "'descr' is twice"),
        ("{'descr': '<f8', 'more': 1}".into(), "unknown key 'more'"),
        ("{'descr' '<f8'}".into(), "':'"),
        ("{'descr': '<f8' 'shape': ()}".into(), "'}'"),
        ("{,}".into(), "a string"),
        (format!("{ok} x"), "'x' follows"),
        (format!("{ok}{ok}"), "follows"),
        (format!("{ok}\0"), "follows"),
        (ok.replace("descr", "d\u{e9}scr"), "ASCII"),
        ("{".repeat(60_000), "a string"),
        ("(".repeat(60_000), "'{'"),
    ] {
        let found = refusal(&file(&dict));
        let shown: String = dict.chars().take(80).collect();
        assert!(found.contains(why), "{shown}: {found}");
        assert!(found.len() < 300, "{found}");
    }
}

#[test]
fn hostile_prefixes_are_refused_with_the_reason() {
    for (bytes, why) in [
        (&b""[..], "ends within"),
        (b"\x93NUM", "ends within"),
        (b"\x93NUMPY", "ends within"),
        (b"\x93NUMPY\x01", "ends within"),
        (b"\x93NUMPY\x01\x00\x10", "ends within"),
        (b"\x93NUMPY\x02\x00\x10\x00\x00", "ends within"),
        (b"\x93NUMPY\x01\x00\x76\x00{'descr'", "claims 118 bytes, 8 are there"),
        (b"\x93NUMPY\x02\x00\xff\xff\xff\xff{", "claims 4294967295 bytes"),
        (b"\x93NUMPY\x04\x00\x10\x00{", "version 4.0"),
        (b"\x93NUMPY\x01\x01\x10\x00{", "version 1.1"),
        (b"\x93NUMPY\x00\x00\x10\x00{", "version 0.0"),
        (b"PK\x03\x04", "not a .npy file"),
        (b"\x93NUMPX\x01\x00\x10\x00{", "not a .npy file"),
        (b"x", "not a .npy file"),
    ] {
        let found = refusal(bytes);
        assert!(found.contains(why), "{bytes:?}: {found}");
    }
}

#[test]
fn no_mutation_of_a_header_panics() {
    let check = |bytes: &[u8]| {
        if let Ok(header) = read_header(bytes) {
            assert!(header.data_offset <= bytes.len());
            let of = header.shape.iter().try_fold(header.dtype.size(), |n, &len| n.checked_mul(len));
            assert!(of.is_some());
        }
    };
    for golden in goldens() {
        let bytes = &golden.bytes[..golden.header.data_offset];
        for place in 0..bytes.len() {
            check(&bytes[..place]);
            check(&[&bytes[..place], &bytes[place + 1..]].concat());
            check(&[&bytes[..=place], &bytes[place..]].concat());
            let mut changed = bytes.to_vec();
            for bit in 0..8 {
                changed[place] = bytes[place] ^ (1 << bit);
                check(&changed);
            }
            for byte in *b"'\"\\{}(),:0-9L\n\0\xff" {
                changed[place] = byte;
                check(&changed);
            }
        }
    }
}
