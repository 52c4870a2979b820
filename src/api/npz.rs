//! .npz files: several arrays in one file, as `numpy.savez` writes them: a ZIP archive of .npy files.

use super::array::Array;
use super::io::{format_error, io_error, load_bytes, save_bytes};
use super::records::{Records, load_records_bytes};
use crate::base::error::{Error, ErrorKind, Result};
use std::fs::File;
use std::io::{BufReader, BufWriter, Cursor, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// What an archive is read from.
trait Source: Read + Seek + Send {}
impl<T: Read + Seek + Send> Source for T {}

/// An open .npz file, whose arrays are read when they are asked for.
///
/// ```
/// use arrayon as np;
/// let path = std::env::temp_dir().join("arrayon-doc-npz.npz");
/// np::savez(&path, [("x", &np::array![1.0, 2.0]), ("flags", &np::array![true])])?;
/// let file = np::load_npz(&path)?;
/// assert_eq!(file.names(), ["x", "flags"]);
/// assert_eq!(file.get("x")?.to_vec::<f64>()?, [1.0, 2.0]);
/// # drop(file);
/// # std::fs::remove_file(path).unwrap();
/// # Ok::<(), np::Error>(())
/// ```
pub struct Npz {
    archive: Mutex<ZipArchive<Box<dyn Source>>>,
    names: Vec<String>,
    path: PathBuf,
}

impl std::fmt::Debug for Npz {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Npz").field("path", &self.path).field("names", &self.names).finish()
    }
}

/// What is wrong with an archive.
#[track_caller]
fn zip_error(operation: &'static str, path: &Path, error: ZipError) -> Error {
    match error {
        ZipError::Io(error) => io_error(operation, path, &error),
        other => format_error(operation, other.to_string()),
    }
}

impl Npz {
    #[track_caller]
    fn new(source: Box<dyn Source>, path: &Path) -> Result<Npz> {
        let open = || {
            let archive = ZipArchive::new(source)?;
            let files = (0..archive.len()).filter_map(|k| archive.name_for_index(k));
            let name = |file: &str| file.strip_suffix(".npy").unwrap_or(file).to_owned();
            let names = files.map(|file| Ok(name(&file?))).collect::<zip::result::ZipResult<Vec<_>>>()?;
            Ok((Mutex::new(archive), names))
        };
        let (archive, names) = open().map_err(|e| zip_error("load_npz", path, e))?;
        Ok(Npz { archive, names, path: path.to_owned() })
    }

    /// The names of the arrays, in the order of the file.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The .npy file of an array.
    #[track_caller]
    fn bytes(&self, name: &str) -> Result<Vec<u8>> {
        let Some(index) = self.names.iter().position(|n| n == name) else {
            let kind = ErrorKind::Field { name: name.to_owned(), fields: self.names.clone() };
            return Err(Error::new("load_npz", kind));
        };
        let mut archive = self.archive.lock().unwrap_or_else(|e| e.into_inner());
        let mut file = archive.by_index(index).map_err(|e| zip_error("load_npz", &self.path, e))?;
        let mut bytes = Vec::new();
        // Its end also tells whether the checksum is right.
        match file.read_to_end(&mut bytes) {
            Ok(_) => Ok(bytes),
            Err(error) if error.kind() == std::io::ErrorKind::InvalidData => {
                Err(format_error("load_npz", format!("{name}: {error}")))
            }
            Err(error) => Err(io_error("load_npz", &self.path, &error)),
        }
    }

    /// Reads an array.
    ///
    /// # Errors
    /// `Field` if there is none of that name; `Io` if the file cannot be read; `Format` if it is damaged, or not an
    /// array of numbers.
    #[track_caller]
    pub fn get(&self, name: &str) -> Result<Array> {
        load_bytes(&self.bytes(name)?)
    }

    /// Reads a structured array.
    ///
    /// # Errors
    /// `Field` if there is none of that name; `Io` if the file cannot be read; `Format` if it is damaged, or not of
    /// records.
    #[track_caller]
    pub fn records(&self, name: &str) -> Result<Records> {
        load_records_bytes(&self.bytes(name)?)
    }
}

/// Opens a .npz file.
///
/// # Errors
/// `Io` if it cannot be read, `Format` if it is no ZIP archive.
#[track_caller]
pub fn load_npz(path: impl AsRef<Path>) -> Result<Npz> {
    let path = path.as_ref();
    match File::open(path) {
        Ok(file) => Npz::new(Box::new(BufReader::new(file)), path),
        Err(error) => Err(io_error("load_npz", path, &error)),
    }
}

/// Opens a .npz file in memory.
///
/// ```
/// use arrayon as np;
/// let bytes = np::savez_bytes([("x", &np::array![1, 2])])?;
/// assert_eq!(np::load_npz_bytes(bytes)?.get("x")?.to_vec::<i32>()?, [1, 2]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Format` if it is no ZIP archive.
#[track_caller]
pub fn load_npz_bytes(bytes: Vec<u8>) -> Result<Npz> {
    Npz::new(Box::new(Cursor::new(bytes)), Path::new("bytes"))
}

/// Writes named arrays into an archive.
#[track_caller]
fn write<'a, N: AsRef<str>, W: Write + Seek>(
    operation: &'static str,
    path: &Path,
    file: W,
    arrays: impl IntoIterator<Item = (N, &'a Array)>,
    method: CompressionMethod,
) -> Result<W> {
    let mut archive = ZipWriter::new(file);
    for (name, array) in arrays {
        let bytes = save_bytes(array)?;
        // Sizes from 4 GiB on need longer fields, also where the compressed ones do not.
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .large_file(u32::try_from(bytes.len()).is_err());
        let started = archive.start_file(format!("{}.npy", name.as_ref()), options);
        started.map_err(|e| zip_error(operation, path, e))?;
        archive.write_all(&bytes).map_err(|e| io_error(operation, path, &e))?;
    }
    archive.finish().map_err(|e| zip_error(operation, path, e))
}

#[track_caller]
fn save<'a, N: AsRef<str>>(
    operation: &'static str,
    path: &Path,
    arrays: impl IntoIterator<Item = (N, &'a Array)>,
    method: CompressionMethod,
) -> Result<()> {
    let file = File::create(path).map_err(|e| io_error(operation, path, &e))?;
    let mut file = write(operation, path, BufWriter::new(file), arrays, method)?;
    file.flush().map_err(|e| io_error(operation, path, &e))
}

/// Writes named arrays to a .npz file, uncompressed; NumPy names those without a name `arr_0`, `arr_1`...
///
/// # Errors
/// `Io` if the file cannot be written, `Format` if two have the same name; errors of the evaluation.
#[track_caller]
pub fn savez<'a, N: AsRef<str>>(
    path: impl AsRef<Path>,
    arrays: impl IntoIterator<Item = (N, &'a Array)>,
) -> Result<()> {
    save("savez", path.as_ref(), arrays, CompressionMethod::Stored)
}

/// Writes named arrays to a .npz file, compressed.
///
/// ```
/// use arrayon as np;
/// let path = std::env::temp_dir().join("arrayon-doc-compressed.npz");
/// np::savez_compressed(&path, [("x", &np::zeros([1000], np::DType::F64))])?;
/// assert!(std::fs::metadata(&path).unwrap().len() < 1000);
/// assert_eq!(np::load_npz(&path)?.get("x")?.shape(), [1000]);
/// # std::fs::remove_file(path).unwrap();
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// As [`savez`].
#[track_caller]
pub fn savez_compressed<'a, N: AsRef<str>>(
    path: impl AsRef<Path>,
    arrays: impl IntoIterator<Item = (N, &'a Array)>,
) -> Result<()> {
    save("savez_compressed", path.as_ref(), arrays, CompressionMethod::Deflated)
}

/// Named arrays in .npz format, uncompressed.
///
/// # Errors
/// `Format` if two have the same name; errors of the evaluation.
#[track_caller]
pub fn savez_bytes<'a, N: AsRef<str>>(arrays: impl IntoIterator<Item = (N, &'a Array)>) -> Result<Vec<u8>> {
    let (path, file) = (Path::new("bytes"), Cursor::new(Vec::new()));
    Ok(write("savez_bytes", path, file, arrays, CompressionMethod::Stored)?.into_inner())
}
