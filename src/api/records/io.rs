//! .npy files of records.

use super::{Records, checked_len, normalise};
use crate::api::io::{format_error, io_error};
use crate::base::error::Result;
use crate::base::npy::{RecordHeader, read_record_header, write_record_header};
use crate::base::shape::Shape;
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

/// Reads records from bytes in .npy format.
///
/// # Errors
/// `Format` if they are not in the format, not of records, or fewer than their header says.
#[track_caller]
pub fn load_records_bytes(bytes: &[u8]) -> Result<Records> {
    let header = read_record_header(bytes)?;
    let mut shape = Shape::from(&header.shape[..]);
    if header.fortran_order {
        shape.as_mut_slice().reverse();
    }
    let needed = checked_len(&shape, &header.dtype, "load_records")? * header.dtype.itemsize();
    let data = &bytes[header.data_offset.min(bytes.len())..];
    let Some(data) = data.get(..needed) else {
        let why = format!("truncated: {} bytes of data where the header says {needed}", data.len());
        return Err(format_error("load_records", why));
    };
    let mut records = Records::zeroed("load_records", shape, &header.dtype)?;
    let memory = records.own()?;
    memory.copy_from_slice(data);
    normalise(&header.dtype, memory);
    swap(&header, memory);
    Ok(if header.fortran_order { records.t() } else { records })
}

/// Reads records from a .npy file: what NumPy saves of a structured array.
///
/// ```
/// use arrayon as np;
/// let path = std::env::temp_dir().join("arrayon-doc-load-records.npy");
/// let r = np::Records::from_columns([("x", np::array![1.0, 2.0])])?;
/// np::save_records(&path, &r)?;
/// assert_eq!(np::load_records(&path)?.to_string(), "[(1.,) (2.,)]");
/// # std::fs::remove_file(path).unwrap();
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `Io` if the file cannot be read, `Format` as [`load_records_bytes`].
#[track_caller]
pub fn load_records(path: impl AsRef<Path>) -> Result<Records> {
    let path = path.as_ref();
    let mut bytes = Vec::new();
    match File::open(path).and_then(|mut f| f.read_to_end(&mut bytes)) {
        Ok(_) => load_records_bytes(&bytes),
        Err(error) => Err(io_error("load_records", path, &error)),
    }
}

/// Records in .npy format, as NumPy writes them. Fields in another order than in memory are first laid
/// out in theirs, as the format cannot tell.
///
/// # Errors
/// `OutOfMemory`.
#[track_caller]
pub fn save_records_bytes(records: &Records) -> Result<Vec<u8>> {
    if !records.dtype.is_in_order() {
        return save_records_bytes(&records.packed()?);
    }
    let fortran = records.layout.is_f_contiguous() && !records.layout.is_contiguous();
    let mut out = write_record_header(&records.dtype, fortran, records.shape());
    out.extend(if fortran { records.t().to_bytes() } else { records.to_bytes() });
    Ok(out)
}

/// Writes records to a .npy file.
///
/// # Errors
/// `Io` if the file cannot be written, `OutOfMemory`.
#[track_caller]
pub fn save_records(path: impl AsRef<Path>, records: &Records) -> Result<()> {
    let path = path.as_ref();
    let bytes = save_records_bytes(records)?;
    match File::create(path).and_then(|mut f| f.write_all(&bytes)) {
        Ok(()) => Ok(()),
        Err(error) => Err(io_error("save_records", path, &error)),
    }
}

/// Brings fields in the other byte order to this machine's.
fn swap(header: &RecordHeader, bytes: &mut [u8]) {
    let fields = header.dtype.fields().iter().zip(&header.swaps);
    for (field, _) in fields.filter(|(field, swap)| **swap && field.kind.unit() > 1) {
        for row in bytes.chunks_exact_mut(header.dtype.itemsize().max(1)) {
            let field_bytes = &mut row[field.offset..][..field.size()];
            field_bytes.chunks_exact_mut(field.kind.unit()).for_each(<[u8]>::reverse);
        }
    }
}
