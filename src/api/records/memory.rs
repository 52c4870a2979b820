//! Memory of records: bytes aligned for every dtype.

use crate::base::error::{Error, Result};

/// Sixteen bytes, as strictly aligned as any dtype is.
#[derive(Clone, Copy, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C, align(16))]
struct Block([u8; 16]);

/// Initialised bytes.
#[derive(Clone)]
pub(super) struct Memory {
    blocks: Vec<Block>,
    len: usize,
}

impl Memory {
    /// Zeros.
    #[track_caller]
    pub(super) fn zeroed(len: usize, operation: &'static str) -> Result<Memory> {
        let count = len.div_ceil(size_of::<Block>());
        let mut blocks = Vec::new();
        if blocks.try_reserve_exact(count).is_err() {
            return Err(Error::out_of_memory(operation, len));
        }
        blocks.resize(count, Block([0; 16]));
        Ok(Memory { blocks, len })
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &bytemuck::cast_slice(&self.blocks)[..self.len]
    }

    pub(super) fn bytes_mut(&mut self) -> &mut [u8] {
        &mut bytemuck::cast_slice_mut(&mut self.blocks)[..self.len]
    }
}
