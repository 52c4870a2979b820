//! Lists on the host whose length comes from the caller or from data, and may be anything.

use crate::base::error::{Error, Result};

/// An empty list with room for `n` elements.
///
/// # Errors
/// `OutOfMemory`.
#[track_caller]
pub(crate) fn room<T>(n: usize, operation: &'static str) -> Result<Vec<T>> {
    let mut list = Vec::new();
    if list.try_reserve_exact(n).is_ok() {
        return Ok(list);
    }
    Err(Error::out_of_memory(operation, n.saturating_mul(size_of::<T>())))
}

/// As [`room`], filled with zeros.
#[track_caller]
pub(crate) fn zeros<T: Clone + Default>(n: usize, operation: &'static str) -> Result<Vec<T>> {
    let mut list = room(n, operation)?;
    list.resize(n, T::default());
    Ok(list)
}
