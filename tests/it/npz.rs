//! .npz files: NumPy's own (`scripts/reference/npz.py`), ours, and damaged ones.

use super::oracle::number::read_canonical;
use super::oracle::recorded::{dtype, shape, values};
use arrayon::{self as np, Array, ErrorKind, Npz};
use std::path::PathBuf;

fn bytes(name: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/npz");
    std::fs::read(folder.join(name)).expect("a file")
}

/// Reads everything in a file, as far as it goes.
fn read(file: &Npz) -> Vec<np::Result<Array>> {
    file.names().iter().map(|name| file.get(name)).collect()
}

#[test]
fn files_of_numpy_are_read() {
    let index = String::from_utf8(bytes("index.txt")).expect("text");
    for kind in ["stored.npz", "compressed.npz"] {
        let file = np::load_npz_bytes(bytes(kind)).expect("an archive");
        assert_eq!(file.names().len(), index.lines().count(), "{kind}");
        for (line, name) in index.lines().zip(file.names()) {
            let words: Vec<&str> = line.split_whitespace().collect();
            assert_eq!(name.replace(' ', "_"), words[0], "{kind}");
            if words[1] == "records" {
                let records = file.records(name).expect("records");
                assert_eq!(format!("people records {records}"), line);
                assert!(matches!(file.get(name).unwrap_err().kind(), ErrorKind::Format { .. }));
                continue;
            }
            let array = file.get(name).expect("an array");
            let wanted = dtype(words[1]);
            assert_eq!((array.dtype(), array.shape()), (wanted, &shape(words[2])[..]), "{name}");
            assert_eq!(read_canonical(&array).expect("read"), values(wanted, &words[3..]), "{name}");
            assert!(file.records(name).is_err(), "{name}");
        }
        let error = file.get("nobody").unwrap_err();
        let ErrorKind::Field { name, fields } = error.kind() else { panic!("{error}") };
        assert_eq!((name.as_str(), fields.len()), ("nobody", file.names().len()));
    }
}

#[test]
fn what_is_written_is_read() {
    let folder = std::env::temp_dir().join(format!("arrayon-npz-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let wide = np::arange(0, 100_000, 1).expect("a range").reshape([100, 1000]).expect("as many");
    let arrays =
        [("wide", &wide), ("turned", &wide.t()), ("part", &wide.slice(np::s![1, ..;-3]).expect("inside"))];
    let (plain, small) = (folder.join("plain.npz"), folder.join("small.npz"));
    np::savez(&plain, arrays).expect("written");
    np::savez_compressed(&small, arrays).expect("written");
    let size = |path| std::fs::metadata(path).expect("a file").len();
    assert!(size(&plain) > 1_600_000 && size(&small) < size(&plain) / 2);
    for path in [&plain, &small] {
        let file = np::load_npz(path).expect("an archive");
        assert_eq!(file.names(), ["wide", "turned", "part"]);
        for (name, array) in arrays {
            assert!(np::array_equal(file.get(name).expect("an array"), array).expect("numbers"), "{name}");
        }
    }
    let twice = np::savez(&plain, [("x", &wide), ("x", &wide)]).unwrap_err();
    assert!(matches!(twice.kind(), ErrorKind::Format { .. }), "{twice}");
    let nowhere = np::savez(folder.join("no/such/folder.npz"), [("x", &wide)]).unwrap_err();
    assert!(matches!(nowhere.kind(), ErrorKind::Io { .. }), "{nowhere}");
    let missing = np::load_npz(folder.join("missing.npz")).unwrap_err();
    assert!(matches!(missing.kind(), ErrorKind::Io { .. }), "{missing}");
    let none: [(&str, &Array); 0] = [];
    assert!(
        np::load_npz_bytes(np::savez_bytes(none).expect("written")).expect("an archive").names().is_empty()
    );
    std::fs::remove_dir_all(folder).expect("removed");
}

/// Bytes changed and cut off anywhere are an error, or what they say: never a panic.
#[test]
fn damaged_files_are_errors() {
    for kind in ["stored.npz", "compressed.npz"] {
        let whole = bytes(kind);
        let mut errors = 0;
        for at in 0..whole.len() {
            for flip in [0x01, 0xff] {
                let mut bytes = whole.clone();
                bytes[at] ^= flip;
                errors += match np::load_npz_bytes(bytes) {
                    Err(_) => 1,
                    Ok(file) => usize::from(read(&file).iter().filter(|r| r.is_err()).count() > 1),
                };
            }
        }
        // Times of files and the like may be anything.
        assert!(2 * errors > whole.len(), "{errors} of {}", 2 * whole.len());
        for len in (0..whole.len()).step_by(13) {
            assert!(np::load_npz_bytes(whole[..len].to_vec()).is_err(), "{kind} cut to {len}");
        }
    }
}
