//! Whether a device is still there, and what its driver complained about.
//!
//! After a device is lost its driver says nothing any more: calls do nothing and waits succeed. So
//! the flag is ours, and is looked at before and after each piece of work.

use crate::base::error::{Error, ErrorKind, Result};
use crate::device::Device;
use std::sync::{Arc, Mutex, OnceLock};

/// The state of a device.
pub(super) struct Health {
    pub(super) device: Device,
    lost: OnceLock<String>,
    /// The first complaint that nobody has been told of.
    complaint: Mutex<Option<String>>,
}

impl Health {
    /// Listens to a driver's device.
    pub(super) fn of(device: Device, driver: &wgpu::Device) -> Arc<Health> {
        let health = Arc::new(Health { device, lost: OnceLock::new(), complaint: Mutex::new(None) });
        let told = Arc::clone(&health);
        driver.set_device_lost_callback(move |reason, message| {
            told.lose(format!("{reason:?}: {message}"));
        });
        let told = Arc::clone(&health);
        // Without a handler, errors outside of scopes panic.
        driver.on_uncaptured_error(Arc::new(move |error: wgpu::Error| told.complain(error.to_string())));
        health
    }

    /// Notes that the device is lost; the first reason stays.
    pub(super) fn lose(&self, why: String) {
        let _ = self.lost.set(why);
    }

    /// Notes an error for the next check.
    pub(super) fn complain(&self, what: String) {
        self.complaint.lock().unwrap_or_else(|e| e.into_inner()).get_or_insert(what);
    }

    /// Whether the device is there.
    ///
    /// # Errors
    /// `DeviceLost`, and once what the driver complained about.
    pub(super) fn check(&self) -> Result<()> {
        let device = self.device.to_string();
        if let Some(why) = self.lost.get() {
            return Err(Error::new("device", ErrorKind::DeviceLost { device, why: why.clone() }));
        }
        match self.complaint.lock().unwrap_or_else(|e| e.into_inner()).take() {
            Some(why) => Err(Error::new("device", ErrorKind::Device { device, why })),
            None => Ok(()),
        }
    }
}
