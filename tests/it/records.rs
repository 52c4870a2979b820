//! Records: everything that NumPy said of its structured arrays, and values of our own.

use arrayon::{
    self as np, Array, Column, DType, ErrorKind, FieldKind, RecordDType, Records, Strings, Value, s,
};
use std::collections::HashMap;

/// One case of tests/data/records/index.txt, its lines by their first word.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) file: Vec<u8>,
    lines: Vec<(String, String)>,
}

impl Case {
    fn all(&self, key: &str) -> Vec<&str> {
        self.lines.iter().filter(|(k, _)| k == key).map(|(_, v)| v.as_str()).collect()
    }

    fn text(&self, key: &str) -> String {
        self.all(key).join("\n")
    }

    pub(crate) fn records(&self) -> Records {
        np::load_records_bytes(&self.file).unwrap_or_else(|e| panic!("{}: {e}", self.name))
    }
}

fn folder() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/records")
}

pub(crate) fn cases() -> Vec<Case> {
    let text = std::fs::read_to_string(folder().join("index.txt")).unwrap();
    let mut cases: Vec<Case> = Vec::new();
    for line in text.lines() {
        let (key, rest) = line.split_once(' ').unwrap_or((line, ""));
        if key == "case" {
            let file = std::fs::read(folder().join(format!("{rest}.npy"))).unwrap();
            cases.push(Case { name: rest.to_string(), file, lines: vec![] });
        } else {
            cases.last_mut().unwrap().lines.push((key.to_string(), rest.to_string()));
        }
    }
    assert!(cases.len() > 20);
    cases
}

pub(crate) fn case(name: &str) -> Case {
    cases().into_iter().find(|c| c.name == name).unwrap()
}

fn numbers(text: &str) -> Vec<usize> {
    if text == "-" { vec![] } else { text.split(',').map(|n| n.parse().unwrap()).collect() }
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits = if hex == "-" { "" } else { hex };
    (0..digits.len() / 2).map(|i| u8::from_str_radix(&digits[2 * i..2 * i + 2], 16).unwrap()).collect()
}

/// Names with blanks make the lines of fields ambiguous; from the right they are not.
fn field_line(line: &str) -> (&str, &str, Vec<usize>, Vec<u8>) {
    let mut parts = line.rsplitn(4, ' ');
    let (hex, shape, kind) = (parts.next().unwrap(), parts.next().unwrap(), parts.next().unwrap());
    (parts.next().unwrap(), kind, numbers(shape), bytes(hex))
}

fn array_bytes(array: &Array) -> Vec<u8> {
    // The header of a one-dimensional file is followed by nothing but the elements.
    let file = np::save_bytes(&array.ravel()).unwrap();
    let count = array.nbytes();
    file[file.len() - count..].to_vec()
}

#[test]
fn files_of_numpy_are_read_and_written_to_the_byte() {
    for case in cases() {
        let records = case.records();
        let wanted = case.all("native").first().map_or_else(|| case.file.clone(), |hex| bytes(hex));
        assert_eq!(np::save_records_bytes(&records).unwrap(), wanted, "{}", case.name);
        let again = np::load_records_bytes(&wanted).unwrap();
        assert_eq!(format!("{again:?}"), format!("{records:?}"), "{}", case.name);
    }
}

/// What NumPy knows of a dtype and a file does not say.
fn as_made(case: &Case) -> Records {
    let records = case.records();
    match case.text("D").ends_with("align=True)") {
        true => records.astype(&records.dtype().aligned()).unwrap(),
        false => records,
    }
}

#[test]
fn dtypes_print_as_numpy_prints_them() {
    for case in cases() {
        let dtype = as_made(&case).dtype().clone();
        assert_eq!(dtype.to_string(), case.text("d"), "{}", case.name);
        assert_eq!(format!("{dtype:?}"), case.text("D"), "{}", case.name);
        assert_eq!(dtype.descr().parse::<RecordDType>().unwrap().descr(), dtype.descr());
    }
}

#[test]
fn aligned_dtypes_have_numpys_offsets() {
    let mut found = 0;
    for case in cases().iter().filter(|c| c.text("D").ends_with("align=True)")) {
        let read = case.records();
        assert_eq!(read.dtype().packed().aligned().offsets(), read.dtype().offsets(), "{}", case.name);
        assert_eq!(read.dtype().packed().aligned().itemsize(), read.itemsize(), "{}", case.name);
        found += 1;
    }
    assert!(found > 3);
}

#[test]
fn records_print_as_numpy_prints_them() {
    for case in cases() {
        let records = as_made(&case);
        assert_eq!(records.to_string(), case.text("s"), "{}", case.name);
        assert_eq!(format!("{records:?}"), case.text("r"), "{}", case.name);
        if let Some(row) = case.all("row").first() {
            assert_eq!(records.iter().last().unwrap().to_string(), *row, "{}", case.name);
        }
    }
}

#[test]
fn fields_hold_what_numpy_finds_in_them() {
    for case in cases() {
        let records = case.records();
        for line in case.all("f") {
            let (name, kind, shape, wanted) = field_line(line);
            let what = format!("{}: {name}", case.name);
            if let Some(dtype) = DType::from_name(kind) {
                let field = records.field(name).unwrap();
                assert_eq!((field.dtype(), field.shape()), (dtype, &shape[..]), "{what}");
                assert_eq!(array_bytes(&field), wanted, "{what}");
                assert!(matches!(records.strings(name).unwrap_err().kind(), ErrorKind::Value { .. }));
                continue;
            }
            let field = records.strings(name).unwrap();
            assert_eq!(field.shape(), shape, "{what}");
            assert_eq!(field.kind().descr(), kind, "{what}");
            assert!(matches!(records.field(name).unwrap_err().kind(), ErrorKind::Value { .. }));
            let size = field.kind().size();
            if size > 0 {
                for (i, (text, stored)) in field.iter().zip(wanted.chunks(size)).enumerate() {
                    let decoded: String = match field.kind() {
                        FieldKind::Unicode(_) => stored
                            .chunks(4)
                            .map(|c| char::from_u32(u32::from_ne_bytes(c.try_into().unwrap())).unwrap())
                            .collect(),
                        _ => String::from_utf8_lossy(stored).into_owned(),
                    };
                    assert_eq!(text, decoded.trim_end_matches('\0'), "{what} {i}");
                }
            }
        }
    }
}

#[test]
fn sorting_follows_numpy() {
    let mut found = 0;
    for case in cases() {
        let records = case.records();
        for line in case.all("sort") {
            let (order, positions) = line.split_once(' ').unwrap();
            let order: Vec<&str> = if order == "-" { vec![] } else { order.split(',').collect() };
            let wanted: Vec<i64> = numbers(positions).iter().map(|&i| i as i64).collect();
            let what = format!("{} {order:?}", case.name);
            assert_eq!(records.argsort(&order).unwrap().to_vec::<i64>().unwrap(), wanted, "{what}");
            let sorted = records.sort(&order).unwrap();
            let taken = records.take(&Array::from_vec(wanted)).unwrap();
            assert_eq!(sorted.to_bytes(), taken.to_bytes(), "{what}");
            found += 1;
        }
    }
    assert!(found > 15);
}

#[test]
fn sorting_is_along_the_last_axis_of_any_view() {
    let a = np::array![[3, 1, 2], [2, 2, 0]];
    let b = np::array![[0, 1, 2], [9, 8, 7]];
    let r = Records::from_columns([("a", &a), ("b", &b)]).unwrap();
    assert_eq!(r.sort(["a"]).unwrap().to_string(), "[[(1, 1) (2, 2) (3, 0)]\n [(0, 7) (2, 8) (2, 9)]]");
    assert_eq!(r.argsort(["a"]).unwrap().to_vec::<i64>().unwrap(), [1, 2, 0, 2, 1, 0]);
    assert_eq!(r.t().argsort(["a"]).unwrap().to_vec::<i64>().unwrap(), [1, 0, 0, 1, 1, 0]);
    assert_eq!(
        r.slice(s![.., ..;-2]).unwrap().sort(["a"]).unwrap().to_string(),
        "[[(2, 2) (3, 0)]\n [(0, 7) (2, 9)]]"
    );
    let one = r.slice(s![0, 0]).unwrap();
    assert!(matches!(one.sort(["a"]).unwrap_err().kind(), ErrorKind::Axis { .. }));
    assert!(matches!(r.sort(["c"]).unwrap_err().kind(), ErrorKind::Field { .. }));
    // Subarrays by their elements, not by their bytes.
    let dtype = RecordDType::new([("m", "(2)f8"), ("n", "i2")]).unwrap();
    let rows = [(np::array![2.0, 1.0], 0), (np::array![1.0, 2.0], 1), (np::array![1.0, -2.0], 2)];
    let m = Records::from_rows(&dtype, rows).unwrap();
    assert_eq!(m.argsort(["m"]).unwrap().to_vec::<i64>().unwrap(), [2, 1, 0]);
    let none = r.slice(s![.., ..0]).unwrap();
    assert_eq!(none.sort(["b"]).unwrap().shape(), [2, 0]);
}

#[test]
fn comparison_is_of_all_fields() {
    for case in cases().iter().filter(|c| !c.all("eq").is_empty()) {
        let records = case.records();
        let equal = records.eq(&records).unwrap();
        assert_eq!(equal.shape(), records.shape(), "{}", case.name);
        let found: Vec<usize> = equal.to_vec::<bool>().unwrap().into_iter().map(usize::from).collect();
        assert_eq!(found, numbers(&case.text("eq")), "{}", case.name);
        let differs = records.ne(&records).unwrap().to_vec::<bool>().unwrap();
        assert!(differs.iter().zip(&found).all(|(&d, &e)| d == (e == 0)));
    }
    let dtype = RecordDType::new([("a", "i4"), ("m", "(2)f4"), ("s", "S3")]).unwrap();
    let wide = RecordDType::new([("a", "f8"), ("m", "(2)f8"), ("s", "U5")]).unwrap();
    let rows =
        [(1, np::array![0.5, 1.0], "ab"), (2, np::array![0.5, 2.0], "ab"), (3, np::array![0.0, 0.0], "c")];
    let a = Records::from_rows(&dtype, rows.clone()).unwrap();
    let mut b = a.astype(&wide).unwrap();
    assert_eq!(a.eq(&b).unwrap().to_vec::<bool>().unwrap(), [true; 3]);
    b.set_field("m", np::array![[0.5, 1.0], [0.5, 3.0], [0.0, 0.0]]).unwrap();
    b.set_field("s", ["ab", "ab", "d"]).unwrap();
    assert_eq!(a.eq(&b).unwrap().to_vec::<bool>().unwrap(), [true, false, false]);
    let first = a.slice(s![..1]).unwrap();
    assert_eq!(first.eq(&a).unwrap().to_vec::<bool>().unwrap(), [true, false, false]);
    let other = Records::zeros(3, &RecordDType::new([("b", "i4")]).unwrap()).unwrap();
    assert!(matches!(a.eq(&other).unwrap_err().kind(), ErrorKind::Value { .. }));
    let two = a.slice(s![..2]).unwrap();
    assert!(matches!(a.eq(&two).unwrap_err().kind(), ErrorKind::Broadcast { .. }));
}

#[test]
fn fields_of_numbers_are_views_where_they_can_be() {
    let dtype = RecordDType::new([("a", "i4"), ("b", "f4"), ("c", "f8"), ("s", "U1"), ("d", "f4")]).unwrap();
    let mut r = Records::zeros([3, 2], &dtype).unwrap();
    assert_eq!(r.itemsize(), 24);
    r.set_field("b", np::array![[1, 2], [3, 4], [5, 6]]).unwrap();
    let b = r.field("b").unwrap();
    assert_eq!((b.strides(), b.dtype()), (vec![48, 24], DType::F32));
    let c = r.field("c").unwrap();
    assert_eq!(c.strides(), [48, 24]);
    let back = r.slice(s![..;-1, 1]).unwrap().field("b").unwrap();
    assert_eq!((back.strides(), back.to_vec::<f32>().unwrap()), (vec![-48], vec![6.0, 4.0, 2.0]));
    assert_eq!((&back + &back).to_vec::<f32>().unwrap(), [12.0, 8.0, 4.0]);
    assert_eq!(b.t().sum().item::<f32>().unwrap(), 21.0);
    // A packed field beside a byte is a copy.
    let packed = RecordDType::new([("flag", "?"), ("x", "f8")]).unwrap();
    let mut p = Records::zeros(3, &packed).unwrap();
    p.set_field("x", np::array![1.0, 2.0, 3.0]).unwrap();
    assert_eq!(p.field("x").unwrap().strides(), [8]);
    assert_eq!(p.field("flag").unwrap().strides(), [9]);
    assert_eq!(p.field("x").unwrap().to_vec::<f64>().unwrap(), [1.0, 2.0, 3.0]);
    // What lies beside a bool is no bool.
    assert_eq!(p.field("flag").unwrap().logical_not().to_vec::<bool>().unwrap(), [true; 3]);
    assert!(!p.field("flag").unwrap().copy().any().item::<bool>().unwrap());
}

#[test]
fn records_are_values() {
    let x = np::array![1.0, 2.0, 3.0];
    let mut r = Records::from_columns([("x", &x), ("y", &(&x * 10.0))]).unwrap();
    let (before, field, part) = (r.clone(), r.field("x").unwrap(), r.slice(s![1..]).unwrap());
    r.set_field("x", 7.0).unwrap();
    assert_eq!(r.field("x").unwrap().to_vec::<f64>().unwrap(), [7.0; 3]);
    for old in [before.field("x").unwrap(), field] {
        assert_eq!(old.to_vec::<f64>().unwrap(), [1.0, 2.0, 3.0]);
    }
    assert_eq!(part.field("x").unwrap().to_vec::<f64>().unwrap(), [2.0, 3.0]);
    let mut part = part;
    part.set_field("y", np::array![0.5, 0.25]).unwrap();
    assert_eq!(part.to_string(), "[(2., 0.5 ) (3., 0.25)]");
    assert_eq!(before.field("y").unwrap().to_vec::<f64>().unwrap(), [10.0, 20.0, 30.0]);
    // An array of a field that is written is one of its own.
    let mut field = before.field("y").unwrap();
    field.set(s![0], -1.0).unwrap();
    assert_eq!(before.field("y").unwrap().to_vec::<f64>().unwrap()[0], 10.0);
    // A field computed from the records themselves.
    let before_bytes = before.to_bytes();
    r = before.clone();
    r.set_field("x", r.field("y").unwrap() + r.field("x").unwrap()).unwrap();
    assert_eq!(r.field("x").unwrap().to_vec::<f64>().unwrap(), [11.0, 22.0, 33.0]);
    assert_eq!(before.to_bytes(), before_bytes);
    let only = std::mem::replace(&mut r, before);
    let mut only = only;
    only.set_field("x", only.field("x").unwrap() * 2.0).unwrap();
    assert_eq!(only.field("x").unwrap().to_vec::<f64>().unwrap(), [22.0, 44.0, 66.0]);
}

#[test]
fn some_fields_stay_where_they_were() {
    let r = case("mixed").records();
    let part = r.fields(["word", "id"]).unwrap();
    assert_eq!(part.itemsize(), r.itemsize());
    assert_eq!(part.dtype().names().collect::<Vec<_>>(), ["word", "id"]);
    assert_eq!(part.dtype().offsets(), [22, 0]);
    assert_eq!(
        part.dtype().to_string(),
        "{'names': ['word', 'id'], 'formats': ['<U5', '<i4'], 'offsets': [22, 0], 'itemsize': 43}"
    );
    assert_eq!(part.strings("word").unwrap().to_vec(), r.strings("word").unwrap().to_vec());
    let packed = part.packed().unwrap();
    assert_eq!((packed.itemsize(), packed.to_string()), (24, part.to_string()));
    // A file cannot say that the fields are in another order than in memory.
    let saved = np::load_records_bytes(&np::save_records_bytes(&part).unwrap()).unwrap();
    assert_eq!((saved.dtype().clone(), saved.to_string()), (packed.dtype().clone(), part.to_string()));
    let ordered = r.fields(["id", "word"]).unwrap();
    let saved = np::load_records_bytes(&np::save_records_bytes(&ordered).unwrap()).unwrap();
    assert_eq!((saved.dtype(), saved.to_string()), (ordered.dtype(), ordered.to_string()));
    assert!(
        matches!(r.fields(["id", "no"]).unwrap_err().kind(), ErrorKind::Field { name, fields } if name == "no" && fields.len() == 5)
    );
    assert!(matches!(r.fields(["id", "id"]).unwrap_err().kind(), ErrorKind::Value { .. }));
}

#[test]
fn assignment_is_by_position() {
    let to = RecordDType::new([("a", "i2"), ("b", "S2"), ("m", "(2)f4")]).unwrap();
    let from = RecordDType::new([("x", "f8"), ("y", "U4"), ("z", "u1")]).unwrap();
    let mut r = Records::zeros([2, 2], &to).unwrap();
    let values = Records::from_rows(&from, [(1.9, "abc", 3), (-2.9, "d", 4)]).unwrap();
    r.set(s![.., 0], &values).unwrap();
    let zero = "(0, b'', [0., 0.])";
    assert_eq!(
        r.to_string(),
        format!("[[( 1, b'ab', [3., 3.]) ( 0, b'', [0., 0.])]\n [(-2, b'd', [4., 4.]) ( 0, b'', [0., 0.])]]")
    );
    assert_eq!(r.slice(s![0, 1]).unwrap().get([]).unwrap().to_string(), zero.replace("0.", "0.0"));
    r.set(s![1], &r.slice(s![0]).unwrap().clone()).unwrap();
    r.set(s![ellipsis], &values.slice(s![1]).unwrap()).unwrap();
    assert!(r.iter().all(|row| row.to_string() == "(-2, b'd', [4.0, 4.0])"));
    let bytes = r.to_bytes();
    let refusals: [(Records, &str); 4] = [
        (Records::zeros(2, &RecordDType::new([("x", "f8")]).unwrap()).unwrap(), "1 fields are not 3"),
        (Records::zeros(3, &from).unwrap(), "broadcast"),
        (
            Records::zeros(2, &RecordDType::new([("x", "S1"), ("y", "S1"), ("z", "u1")]).unwrap()).unwrap(),
            "strings",
        ),
        (Records::from_rows(&from, [(0, "é", 0)]).unwrap(), "ASCII"),
    ];
    for (values, why) in refusals {
        let error = r.set(s![ellipsis], &values).unwrap_err().to_string();
        assert!(error.contains(why), "{error}");
        // What failed has written nothing.
        assert_eq!(r.to_bytes(), bytes);
    }
    assert!(matches!(r.set(s![5], &values).unwrap_err().kind(), ErrorKind::Index { .. }));
}

#[test]
fn masks_and_indices_choose_records() {
    let r = case("two_axes").records();
    let flat: Vec<String> = r.iter().map(|row| row.to_string()).collect();
    let list = |r: &Records| r.iter().map(|row| row.to_string()).collect::<Vec<_>>();
    let mask = np::array![[true, false, true], [false, false, true]];
    let chosen = r.mask(&mask).unwrap();
    assert_eq!(chosen.shape(), [3]);
    assert_eq!(list(&chosen), [&flat[0], &flat[2], &flat[5]].map(String::clone));
    let rows = r.mask(&np::array![false, true]).unwrap();
    assert_eq!((rows.shape(), list(&rows)), (&[1, 3][..], flat[3..].to_vec()));
    assert_eq!(r.mask(&np::array![false, false]).unwrap().shape(), [0, 3]);
    let turned = r.t().mask(&mask.t()).unwrap();
    assert_eq!(list(&turned), [&flat[0], &flat[2], &flat[5]].map(String::clone));
    assert!(matches!(r.mask(&np::array![true]).unwrap_err().kind(), ErrorKind::Shape { .. }));
    assert!(matches!(r.mask(&np::array![1, 0]).unwrap_err().kind(), ErrorKind::DType { .. }));
    let taken = r.take(&np::array![[0u8, 5], [1, 1]]).unwrap();
    assert_eq!((taken.shape(), list(&taken)), (&[2, 2][..], [0, 5, 1, 1].map(|i| flat[i].clone()).to_vec()));
    assert_eq!(list(&r.take(&np::array![-1, -6]).unwrap()), [5, 0].map(|i| flat[i].clone()));
    for wrong in [np::array![6], np::array![-7]] {
        assert!(matches!(r.take(&wrong).unwrap_err().kind(), ErrorKind::Index { size: 6, .. }));
    }
    assert!(matches!(r.take(&np::array![u64::MAX]).unwrap_err().kind(), ErrorKind::Index { .. }));
    assert!(matches!(r.take(&np::array![0.0]).unwrap_err().kind(), ErrorKind::DType { .. }));
    assert_eq!(list(&r.reshape([3, -1]).unwrap()), flat);
    assert_eq!(list(&r.t().reshape(6).unwrap()), [0, 3, 1, 4, 2, 5].map(|i| flat[i].clone()));
    assert!(matches!(r.reshape(5).unwrap_err().kind(), ErrorKind::Shape { .. }));
}

#[test]
fn rows_are_read_and_made() {
    let dtype = RecordDType::new([
        ("n", "u1"),
        ("z", "c8"),
        ("m", "(2)i2"),
        ("s", "S3"),
        ("u", "U3"),
        ("w", "(2)S1"),
    ])
    .unwrap();
    let row =
        || (7, np::c128::new(0.5, 1.0), np::array![1, 2], &b"a\xff"[..], "é", Strings::from(["x", "yz"]));
    let r = Records::from_rows(&dtype, [row(), row()]).unwrap();
    let text = "(7, 0.5+1.j, [1, 2], b'a\\xff', 'é', [b'x', b'y'])";
    assert_eq!(r.get([1]).unwrap().to_string(), text);
    let record = r.get([-1]).unwrap();
    assert_eq!(record.get::<u8>("n").unwrap(), 7);
    assert_eq!(record.text("u").unwrap(), "é");
    assert!(matches!(record.value("n").unwrap(), Value::Number(v) if v == np::Scalar::U8(7)));
    assert!(matches!(record.value("m").unwrap(), Value::Numbers(a) if a.to_vec::<i16>().unwrap() == [1, 2]));
    assert!(matches!(record.value("s").unwrap(), Value::Bytes(b) if b == b"a\xff"));
    assert!(matches!(record.value("u").unwrap(), Value::Text(t) if t == "é"));
    assert!(matches!(record.value("w").unwrap(), Value::Strings(t) if t.to_vec() == ["x", "y"]));
    assert_eq!(record.to_records().shape(), []);
    assert_eq!(record.dtype(), &dtype);
    assert!(format!("{record:?}").starts_with("np.void((7, "));
    for index in [2, -3] {
        assert!(matches!(r.get([index]).unwrap_err().kind(), ErrorKind::Index { .. }));
    }
    assert!(matches!(r.get([0, 0]).unwrap_err().kind(), ErrorKind::Shape { .. }));
    assert!(matches!(record.get::<i64>("n").unwrap_err().kind(), ErrorKind::DType { .. }));
    assert!(matches!(record.get::<u8>("no").unwrap_err().kind(), ErrorKind::Field { .. }));
    let small = RecordDType::new([("n", "u1"), ("s", "S2")]).unwrap();
    let refused = |row: Vec<Value>| Records::from_rows(&small, [row]).unwrap_err().to_string();
    assert!(refused(vec![1.into()]).contains("row 0 has 1 values"));
    assert!(refused(vec![256.into(), "".into()]).contains("256 does not fit"));
    assert!(refused(vec!["1".into(), "".into()]).contains("strings do not go into the field 'n'"));
    assert!(refused(vec![1.into(), 1.into()]).contains("numbers do not go into the field 's'"));
    assert!(refused(vec![1.into(), "☃".into()]).contains("ASCII"));
    assert!(refused(vec![np::array![1, 2].into(), "".into()]).contains("broadcast"));
}

#[test]
fn strings_are_arrays_of_their_own() {
    let r = case("texts").records();
    let (bytes, words) = (r.strings("s").unwrap(), r.strings("u").unwrap());
    assert_eq!(bytes.get_bytes([1]).unwrap(), b"\xff\n");
    assert_eq!(words.to_vec(), ["é☃", "\u{7f}\u{a0}", "\u{1f600}\u{200b}"]);
    assert_eq!(words.eq("é☃").to_vec::<bool>().unwrap(), [true, false, false]);
    assert_eq!(bytes.eq("a'\"").to_vec::<bool>().unwrap(), [false, false, true]);
    let names = Strings::from(["ann", "", "o'neil"]);
    assert_eq!(format!("{names:?}"), "array(['ann', '', \"o'neil\"], dtype='<U6')");
    assert_eq!(names.to_string(), "['ann' '' \"o'neil\"]");
    assert_eq!((names.len(), names.is_empty(), names.shape()), (3, false, &[3][..]));
    assert_eq!(names.get([-3]).unwrap(), "ann");
    assert!(matches!(names.get([3]).unwrap_err().kind(), ErrorKind::Index { .. }));
    assert!(matches!(names.get([]).unwrap_err().kind(), ErrorKind::Shape { .. }));
    let same = names.eq_strings(&Strings::from("ann")).unwrap();
    assert_eq!(same.to_vec::<bool>().unwrap(), [true, false, false]);
    assert_eq!(Strings::from("x").to_string(), "x");
    assert_eq!(Strings::from(vec![String::new(); 2]).to_vec(), ["", ""]);
    let columns: Vec<(&str, Column)> = vec![("a", (&names).into()), ("b", np::array![1, 2, 3].into())];
    assert_eq!(Records::from_columns(columns).unwrap().dtype().to_string(), "[('a', '<U6'), ('b', '<i4')]");
}

#[test]
fn dtypes_are_made_of_formats() {
    let dtype = RecordDType::new([("", "float32"), ("b", "(2,3)u2"), ("c", "=c8"), ("d", "<V2"), ("e", "S")])
        .unwrap();
    assert_eq!(
        dtype.to_string(),
        "[('f0', '<f4'), ('b', '<u2', (2, 3)), ('c', '<c8'), ('d', '<V2'), ('e', 'S')]"
    );
    assert_eq!(dtype.fields()[3].kind, FieldKind::Number(DType::BF16));
    let by_dtype = RecordDType::new([("x", DType::I16), ("y", DType::Bool)]).unwrap();
    assert_eq!((by_dtype.itemsize(), by_dtype.offsets(), by_dtype.is_aligned()), (3, vec![0, 2], false));
    let shaped = RecordDType::new([("x", "f8", [2, 2]), ("y", "S3", [1, 1])]).unwrap();
    assert_eq!(shaped.to_string(), "[('x', '<f8', (2, 2)), ('y', 'S3', (1, 1))]");
    for (format, why) in [
        ("f9", "not known"),
        ("", "not known"),
        (">f8", "byte order"),
        (">U3", "byte order"),
        ("O", "Python objects"),
        ("V4", "opaque"),
        ("(2f4", "should be"),
        ("S-1", "not known"),
        ("S99999999999", "not known"),
        ("U999999999", "too big"),
        ("(99999999999,99999999999)f4", "too big"),
        ("(0,99999999999)f4", "too big"),
        ("é", "not known"),
    ] {
        let error = RecordDType::new([("x", format)]).unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::Value { .. }) && error.to_string().contains(why),
            "{format}: {error}"
        );
    }
    assert!(RecordDType::new([("x", "i4"), ("x", "i4")]).unwrap_err().to_string().contains("twice"));
    let nothing: [(&str, &str); 0] = [];
    let empty = RecordDType::new(nothing).unwrap();
    assert_eq!((empty.to_string(), empty.itemsize()), ("[]".to_string(), 0));
    assert_eq!(Records::zeros(2, &empty).unwrap().to_string(), "[() ()]");
    let set: HashMap<RecordDType, i32> = [(dtype.clone(), 1), (by_dtype, 2)].into();
    assert_eq!(set[&dtype], 1);
    let big = RecordDType::new([("x", "S900000000")]).unwrap();
    assert!(matches!(Records::zeros([1 << 20, 1 << 20], &big).unwrap_err().kind(), ErrorKind::Shape { .. }));
    assert!(matches!(Records::zeros(1 << 30, &big).unwrap_err().kind(), ErrorKind::OutOfMemory { .. }));
    let columns = [("a", np::array![1, 2]), ("b", np::array![1])];
    assert!(matches!(Records::from_columns(columns).unwrap_err().kind(), ErrorKind::Shape { .. }));
}

#[test]
fn bytes_become_records() {
    let dtype = RecordDType::new([("ok", "?"), ("n", "i2")]).unwrap();
    let r = Records::from_bytes(2, &dtype, &[2, 1, 0, 0, 255, 255]).unwrap();
    assert_eq!(r.to_string(), "[( True,  1) (False, -1)]");
    assert_eq!(r.field("ok").unwrap().to_vec::<bool>().unwrap(), [true, false]);
    assert_eq!((r.len(), r.ndim(), r.is_empty()), (2, 1, false));
    assert!(matches!(Records::from_bytes(3, &dtype, &[0; 6]).unwrap_err().kind(), ErrorKind::Shape { .. }));
}
