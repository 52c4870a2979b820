//! Whether a device is still there, and what its driver complained about.
//!
//! After a device is lost its driver says nothing any more: calls do nothing and waits succeed. So
//! the flag is ours, and is looked at before and after each piece of work.

use crate::base::error::{Error, ErrorKind, Result};
use crate::device::Device;
use pollster::FutureExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, OnceLock};
use wgpu::{ErrorFilter, PollType, SubmissionIndex};

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
    fn complain(&self, what: String) {
        self.complaint.lock().unwrap_or_else(|e| e.into_inner()).get_or_insert(what);
    }

    /// What the driver complained about, once.
    pub(super) fn complaint(&self) -> Option<String> {
        self.complaint.lock().unwrap_or_else(|e| e.into_inner()).take()
    }

    /// Whether the device is there; complaints stay for [`Health::check`].
    ///
    /// # Errors
    /// `DeviceLost`.
    pub(super) fn alive(&self) -> Result<()> {
        let Some(why) = self.lost.get() else { return Ok(()) };
        let (device, why) = (self.device.to_string(), why.clone());
        Err(Error::new("device", ErrorKind::DeviceLost { device, why }))
    }

    /// Whether all is well.
    ///
    /// # Errors
    /// `DeviceLost`, and once what the driver complained about.
    pub(super) fn check(&self) -> Result<()> {
        self.alive()?;
        match self.complaint() {
            Some(why) => Err(self.failed("device", why)),
            None => Ok(()),
        }
    }

    /// The error of something that the device does not do.
    pub(super) fn failed(&self, what: &'static str, why: String) -> Error {
        Error::new(what, ErrorKind::Device { device: self.device.to_string(), why })
    }

    /// Lets the driver give back what is done with, or waits for a submission, or for all of them.
    ///
    /// # Errors
    /// A lost device: waiting ends when the device does.
    pub(super) fn poll(&self, driver: &wgpu::Device, kind: PollType) -> Result<()> {
        let polled = self.survive(|| driver.poll(kind));
        self.alive()?;
        match polled {
            Some(Err(error)) => Err(self.failed("wait", error.to_string())),
            _ => Ok(()),
        }
    }

    /// [`Health::poll`] until a submission is done, or all of them.
    pub(super) fn wait(&self, driver: &wgpu::Device, index: Option<&SubmissionIndex>) -> Result<()> {
        // Without a timeout: one that passes while another thread sees the queue run empty trips an
        // assertion of the driver's library.
        self.poll(driver, PollType::Wait { submission_index: index.cloned(), timeout: None })
    }

    /// Does something in which the driver's library panics if the driver fails: the device is lost then.
    fn survive<T>(&self, run: impl FnOnce() -> T) -> Option<T> {
        let panic = match catch_unwind(AssertUnwindSafe(run)) {
            Ok(value) => return Some(value),
            Err(panic) => panic,
        };
        let text = panic.downcast_ref::<String>().map(String::as_str);
        let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
        self.lose(text.unwrap_or("its driver failed").to_string());
        None
    }
}

/// Does something, and tells what the driver has against it. Of a lost device it says nothing.
pub(super) fn scoped<T>(driver: &wgpu::Device, run: impl FnOnce() -> T) -> (T, Option<wgpu::Error>) {
    let filters = [ErrorFilter::OutOfMemory, ErrorFilter::Internal, ErrorFilter::Validation];
    let scopes = filters.map(|filter| driver.push_error_scope(filter));
    let value = run();
    let errors = scopes.into_iter().rev().map(|scope| scope.pop().block_on());
    // All of them are popped, whichever has an error.
    let error = errors.fold(None, |first, error| first.or(error));
    (value, error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_of_the_driver_loses_the_device() {
        let (lost, complaint) = (OnceLock::new(), Mutex::new(Some("a complaint".to_string())));
        let health = Health { device: Device::Wgpu(0), lost, complaint };
        assert_eq!(health.survive(|| 1), Some(1));
        assert!(health.alive().is_ok());
        assert!(health.check().expect_err("a complaint").to_string().contains("a complaint"));
        assert!(health.check().is_ok(), "told once");
        assert_eq!(health.survive(|| -> i32 { panic!("no {}", "device") }), None);
        for _ in 0..2 {
            let error = health.check().expect_err("lost");
            assert!(
                matches!(error.kind(), ErrorKind::DeviceLost { why, .. } if why == "no device"),
                "{error}"
            );
        }
    }
}
