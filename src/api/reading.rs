//! The future of bytes on their way to the host.

use super::array::Array;
use crate::base::error::Result;
use crate::device::transfers;
use std::panic::Location;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, Waker};

/// What the reader and the future share.
#[derive(Default)]
struct Shared {
    bytes: Option<Result<Vec<u8>>>,
    waker: Option<Waker>,
}

/// An array's elements as stored, in row-major order, when they are there.
pub(super) struct Reading {
    shared: Arc<Mutex<Shared>>,
    location: &'static Location<'static>,
}

fn lock(shared: &Mutex<Shared>) -> MutexGuard<'_, Shared> {
    shared.lock().unwrap_or_else(|e| e.into_inner())
}

impl Reading {
    /// Starts to read an array; errors are told of `location`.
    ///
    /// # Errors
    /// Those of its evaluation that are known at once.
    pub(super) fn of(array: &Array, location: &'static Location<'static>) -> Result<Reading> {
        let dense = array.dense().map_err(|e| e.at(location))?;
        dense.eval()?;
        let shared = Arc::<Mutex<Shared>>::default();
        let (len, offset) = (dense.nbytes(), dense.0.layout.offset() * dense.itemsize());
        if len == 0 {
            lock(&shared).bytes = Some(Ok(vec![]));
            return Ok(Reading { shared, location });
        }
        let told = Arc::clone(&shared);
        let receiver = move |bytes| {
            let waker = {
                let mut shared = lock(&told);
                shared.bytes = Some(bytes);
                shared.waker.take()
            };
            waker.into_iter().for_each(Waker::wake);
        };
        transfers::download_later(dense.value().clone(), offset, len, Box::new(receiver));
        Ok(Reading { shared, location })
    }
}

impl Future for Reading {
    type Output = Result<Vec<u8>>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut shared = lock(&self.shared);
        match shared.bytes.take() {
            Some(bytes) => Poll::Ready(bytes.map_err(|e| e.at(self.location))),
            None => {
                shared.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }
}
