//! The open devices as trait objects: all that plans ever see of them.

use super::Device;
use super::backend::Backend;
use crate::base::error::{Error, ErrorKind, Result};
use std::sync::{Arc, RwLock};

static OPEN: RwLock<Vec<Arc<dyn Backend>>> = RwLock::new(Vec::new());

/// Opens a device of its kind; `None` is for devices of other kinds.
pub type Opener = fn(Device) -> Option<Result<Arc<dyn Backend>>>;

static OPENERS: RwLock<Vec<Opener>> = RwLock::new(Vec::new());

/// Makes a kind of devices known that are opened when they are first asked for.
pub fn register_opener(opener: Opener) {
    OPENERS.write().unwrap_or_else(|e| e.into_inner()).push(opener);
}

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

/// The open devices.
pub fn all() -> Vec<Arc<dyn Backend>> {
    OPEN.read().unwrap_or_else(|e| e.into_inner()).clone()
}

/// The device, which is opened if it is not.
///
/// # Errors
/// `Device` if there is no such device or it cannot be opened.
#[track_caller]
pub fn get(device: Device, operation: &'static str) -> Result<Arc<dyn Backend>> {
    if let Some(backend) = find(device) {
        return Ok(backend);
    }
    let location = std::panic::Location::caller();
    let openers = OPENERS.read().unwrap_or_else(|e| e.into_inner()).clone();
    if let Some(opened) = openers.iter().find_map(|open| open(device)) {
        register(opened.map_err(|e| e.at(location))?);
    }
    // Of threads that open a device at once, one has its own registered.
    find(device).ok_or_else(|| {
        let why = "is not there".to_string();
        Error::new(operation, ErrorKind::Device { device: device.to_string(), why }).at(location)
    })
}
