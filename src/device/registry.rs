//! The open devices as trait objects: all that plans ever see of them.

use super::Device;
use super::backend::Backend;
use crate::base::error::{Error, ErrorKind, Result};
use std::sync::{Arc, RwLock};

static OPEN: RwLock<Vec<Arc<dyn Backend>>> = RwLock::new(Vec::new());

/// Makes a device known; one that is already open stays.
pub fn register(backend: Arc<dyn Backend>) {
    let mut open = OPEN.write().unwrap_or_else(|e| e.into_inner());
    if !open.iter().any(|b| b.device() == backend.device()) {
        open.push(backend);
    }
}

/// The open device, if it is open.
pub fn find(device: Device) -> Option<Arc<dyn Backend>> {
    let open = OPEN.read().unwrap_or_else(|e| e.into_inner());
    open.iter().find(|b| b.device() == device).cloned()
}

/// The open device.
///
/// # Errors
/// `Device` if it is not open.
#[track_caller]
pub fn get(device: Device, operation: &'static str) -> Result<Arc<dyn Backend>> {
    match find(device) {
        Some(backend) => Ok(backend),
        None => {
            let why = "is not open".to_string();
            Err(Error::new(operation, ErrorKind::Device { device: device.to_string(), why }))
        }
    }
}
