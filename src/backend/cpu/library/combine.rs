//! A binary operation on elements as stored, for routines that combine elements one after the other.

use super::super::isa::Level;
use super::super::loops::{self, Loop};
use crate::base::dtype::DType;
use crate::ops::Op;
use std::mem::MaybeUninit;
use std::ptr::null;

/// Elements in half precision that are widened together.
const PART: usize = 128;

/// The loop of an operation whose result has its operands' dtype.
#[derive(Clone, Copy)]
pub(super) struct Combine {
    run: Loop,
    /// To float32 and back, where that alone has a loop: what maps do too.
    casts: Option<(Loop, Loop)>,
    size: usize,
}

impl Combine {
    /// Of an operation that computes the dtype.
    pub(super) fn new(op: Op, dtype: DType, isa: Level) -> Combine {
        let find = |op, from, to| loops::find(op, from, to, 0, isa);
        let size = dtype.size();
        if let Some(run) = find(op, dtype, dtype) {
            return Combine { run, casts: None, size };
        }
        let cast = |from, to| find(Op::Cast, from, to).expect("any dtype becomes any other");
        let run = find(op, DType::F32, DType::F32).expect("checked when it was built");
        Combine { run, casts: Some((cast(dtype, DType::F32), cast(DType::F32, dtype))), size }
    }

    /// Writes `n` results.
    ///
    /// # Safety
    /// As for [`Loop`], without a third operand.
    pub(super) unsafe fn call(&self, to: *mut u8, a: *const u8, b: *const u8, n: usize) {
        let Some((widen, narrow)) = self.casts else {
            // SAFETY: the caller's promise.
            return unsafe { (self.run)(to, a, b, null(), n) };
        };
        let mut wide = [MaybeUninit::<[f32; PART]>::uninit(); 3];
        let [x, y, z] = wide.each_mut().map(|part| part.as_mut_ptr().cast::<u8>());
        for start in (0..n).step_by(PART) {
            let (at, n) = (start * self.size, PART.min(n - start));
            // SAFETY: the caller's promise for this part of the operands; buffers have room for it, and are
            // written before they are read.
            unsafe {
                widen(x, a.add(at), null(), null(), n);
                widen(y, b.add(at), null(), null(), n);
                (self.run)(z, x, y, null(), n);
                narrow(to.add(at), z, null(), null(), n);
            }
        }
    }
}
