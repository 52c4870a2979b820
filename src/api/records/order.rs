//! Sorting records.

use super::Records;
use crate::api::array::Array;
use crate::base::error::Result;
use crate::base::record::{Field, FieldKind};
use crate::base::shape::Shape;
use crate::host::record_keys::{number_width, push_number, push_wide, sorted};

impl Records {
    /// The positions along the last axis of its records in ascending order, int64: by the fields
    /// named, in that order, and then by the others in theirs. The order of equal records stays. Numbers
    /// have NaN last; strings compare byte by byte, or by code points; subarrays by their elements in
    /// order (where NumPy compares the bytes of their memory).
    ///
    /// ```
    /// use arrayon as np;
    /// let r = np::Records::from_columns([("a", np::array![2, 1, 2]), ("b", np::array![0, 5, -1])])?;
    /// assert_eq!(r.argsort(["a"])?.to_vec::<i64>()?, [1, 2, 0]);
    /// assert_eq!(r.argsort(["b"])?.to_vec::<i64>()?, [2, 0, 1]);
    /// # Ok::<(), np::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Field` if a name is not there, `Axis` if there are no axes.
    #[track_caller]
    pub fn argsort<'a>(&self, order: impl AsRef<[&'a str]>) -> Result<Array> {
        let order = self.sorted_lanes(order.as_ref(), "argsort")?;
        Array::from_shape_vec(self.shape(), order.into_iter().map(|i| i as i64).collect())
    }

    /// The records sorted along the last axis; see [`Records::argsort`].
    ///
    /// # Errors
    /// Those of [`Records::argsort`].
    #[track_caller]
    pub fn sort<'a>(&self, order: impl AsRef<[&'a str]>) -> Result<Records> {
        let order = self.sorted_lanes(order.as_ref(), "sort")?;
        let lane = self.shape().last().copied().unwrap_or(0);
        let places: Vec<usize> = self.layout.offsets().collect();
        let sorted = order.iter().enumerate().map(|(i, &at)| places[i - i % lane + at]);
        self.gather("sort", self.shape().into(), sorted)
    }

    /// The sorted positions in each lane along the last axis, one lane after the other.
    #[track_caller]
    fn sorted_lanes(&self, order: &[&str], operation: &'static str) -> Result<Vec<usize>> {
        crate::base::shape::normalize_axis(-1, self.ndim(), operation)?;
        let mut keys: Vec<&Field> = Vec::new();
        for name in order {
            keys.push(self.dtype.field(name)?);
        }
        keys.extend(self.dtype.fields().iter().filter(|f| !order.contains(&f.name.as_str())));
        let width: usize = keys.iter().map(|f| width(f)).sum();
        let lane = self.shape().last().copied().unwrap_or(0);
        if width == 0 {
            return Ok((0..self.len()).map(|i| i % lane).collect());
        }
        let mut out = Vec::with_capacity(self.len());
        let mut text = Vec::with_capacity(width * lane);
        for (i, row) in self.rows().enumerate() {
            keys.iter().for_each(|field| push(field, row, &mut text));
            if (i + 1) % lane == 0 {
                out.extend(sorted(&text, width));
                text.clear();
            }
        }
        Ok(out)
    }
}

/// Bytes of a field's key.
fn width(field: &Field) -> usize {
    let element = match field.kind {
        FieldKind::Number(dtype) => number_width(dtype),
        kind => kind.size(),
    };
    element * Shape::size(&field.shape)
}

/// Appends a field's key.
fn push(field: &Field, row: &[u8], out: &mut Vec<u8>) {
    let bytes = &row[field.offset..][..field.size()];
    match field.kind {
        FieldKind::Number(dtype) => {
            bytes.chunks_exact(dtype.size()).for_each(|b| push_number(dtype, b, out));
        }
        FieldKind::Bytes(_) => out.extend_from_slice(bytes),
        FieldKind::Unicode(_) => push_wide(bytes, out),
    }
}
