//! .npy files.

use super::array::Array;
use super::create::from_bytes;
use crate::base::dtype::{DType, Kind};
use crate::base::error::{Error, ErrorKind, Result};
use crate::base::npy::{Header, read_header, write_header};
use crate::base::shape::{Shape, checked};
use crate::device::buffer::Buffer;
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

#[track_caller]
pub(super) fn io_error(operation: &'static str, path: &Path, error: &std::io::Error) -> Error {
    let message = format!("{}: {error}", path.display());
    Error::new(operation, ErrorKind::Io { kind: error.kind(), message })
}

#[track_caller]
pub(super) fn format_error(operation: &'static str, why: impl Into<String>) -> Error {
    Error::new(operation, ErrorKind::Format { why: why.into() })
}

/// Reads an array from bytes in .npy format.
///
/// # Errors
/// `Format` if they are not in the format, or fewer than their header says.
#[track_caller]
pub fn load_bytes(bytes: &[u8]) -> Result<Array> {
    let header = read_header(bytes)?;
    let data = body(&header, bytes, "load")?;
    let mut owned;
    let mut data = data;
    if header.swap || header.dtype == DType::Bool {
        owned = data.to_vec();
        normalise(&header, &mut owned);
        data = &owned;
    }
    let (shape, view) = memory_shape(&header);
    let array = from_bytes("load", shape, header.dtype, data)?;
    Ok(if view { array.t() } else { array })
}

/// Reads an array from a .npy file.
///
/// ```
/// use arrayon as np;
/// let path = std::env::temp_dir().join("arrayon-doc-load.npy");
/// np::save(&path, &np::array![1.0, 2.0])?;
/// assert_eq!(np::load(&path)?.to_vec::<f64>()?, [1.0, 2.0]);
/// # std::fs::remove_file(path).unwrap();
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Io` if the file cannot be read, `Format` as [`load_bytes`].
#[track_caller]
pub fn load(path: impl AsRef<Path>) -> Result<Array> {
    let path = path.as_ref();
    let mut bytes = Vec::new();
    match File::open(path).and_then(|mut f| f.read_to_end(&mut bytes)) {
        Ok(_) => load_bytes(&bytes),
        Err(error) => Err(io_error("load", path, &error)),
    }
}

/// An array in .npy format, as NumPy writes it: version 1.0, Fortran order kept.
///
/// # Errors
/// Those of the evaluation.
#[track_caller]
pub fn save_bytes(array: &Array) -> Result<Vec<u8>> {
    let fortran = array.is_f_contiguous() && !array.is_c_contiguous();
    let mut out = write_header(array.dtype(), fortran, array.shape());
    out.extend(if fortran { array.t().to_bytes()? } else { array.to_bytes()? });
    Ok(out)
}

/// Writes an array to a .npy file.
///
/// # Errors
/// `Io` if the file cannot be written; errors of the evaluation.
#[track_caller]
pub fn save(path: impl AsRef<Path>, array: &Array) -> Result<()> {
    let path = path.as_ref();
    let bytes = save_bytes(array)?;
    match File::create(path).and_then(|mut f| f.write_all(&bytes)) {
        Ok(()) => Ok(()),
        Err(error) => Err(io_error("save", path, &error)),
    }
}

/// Maps a .npy file into memory, read only: elements are read from the file when they are used.
///
/// # Errors
/// `Io` if the file cannot be mapped; `Format` if it is not in the format, too short, or in the
/// other byte order (which cannot be mapped).
///
/// # Safety
/// As with any mapped file, nobody may change or truncate the file while the array, or a view of it,
/// exists.
#[track_caller]
pub unsafe fn memmap(path: impl AsRef<Path>) -> Result<Array> {
    let path = path.as_ref();
    // SAFETY: the caller promises that nobody changes the file.
    let map = match File::open(path).and_then(|file| unsafe { memmap2::Mmap::map(&file) }) {
        Ok(map) => map,
        Err(error) => return Err(io_error("memmap", path, &error)),
    };
    let header = read_header(&map)?;
    let data = body(&header, &map, "memmap")?;
    if header.swap {
        return Err(format_error("memmap", "data in the other byte order cannot be mapped; load() swaps it"));
    }
    if header.dtype == DType::Bool && data.iter().any(|&b| b > 1) {
        return Err(format_error("memmap", "a bool that is neither 0 nor 1"));
    }
    let address = data.as_ptr();
    if !(address as usize).is_multiple_of(header.dtype.size().min(16)) {
        return Err(format_error("memmap", "the data are not aligned in the file; load() copies them"));
    }
    let (shape, view) = memory_shape(&header);
    let bytes = data.len();
    // SAFETY: the mapping is initialised, aligned as just checked, stays in place when its handle is
    // moved, and by the caller's promise does not change.
    let buffer = unsafe { Buffer::foreign(address, bytes, Box::new(map)) };
    let array = Array::from_buffer(header.dtype, shape, buffer);
    Ok(if view { array.t() } else { array })
}

/// The data behind a header.
#[track_caller]
fn body<'a>(header: &Header, bytes: &'a [u8], operation: &'static str) -> Result<&'a [u8]> {
    let len = checked(&header.shape, header.dtype, operation)? * header.dtype.size();
    let data = &bytes[header.data_offset.min(bytes.len())..];
    match data.get(..len) {
        Some(data) => Ok(data),
        None => {
            let why = format!("truncated: {} bytes of data where the header says {len}", data.len());
            Err(format_error(operation, why))
        }
    }
}

/// The shape in memory, and whether the array is its transpose.
fn memory_shape(header: &Header) -> (Shape, bool) {
    let mut shape = header.shape.clone();
    if header.fortran_order {
        shape.reverse();
    }
    (shape.into(), header.fortran_order)
}

/// Brings data to the host's byte order, and bools to 0 and 1.
fn normalise(header: &Header, data: &mut [u8]) {
    if header.dtype == DType::Bool {
        data.iter_mut().for_each(|b| *b = u8::from(*b != 0));
    }
    if header.swap {
        let parts = if header.dtype.kind() == Kind::Complex { 2 } else { 1 };
        data.chunks_exact_mut(header.dtype.size() / parts).for_each(<[u8]>::reverse);
    }
}
