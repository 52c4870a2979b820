//! What this build is and what it finds: NumPy's `show_config`.

use crate::base::dtype::DType;
use crate::base::settings;
use crate::context;
use crate::device::info::DeviceInfo;
use crate::device::registry;
use crate::ops::Op;
use std::fmt;
use std::io::Write;

/// Build, devices and settings. `{}` prints a summary; `{:#}` opens the devices and adds for each
/// what it computes, operation by dtype.
///
/// ```
/// let text = arrayon::config().to_string();
/// assert!(text.contains("cpu: "));
/// ```
#[derive(Clone, Debug)]
pub struct Config {
    /// The crate's version.
    pub version: &'static str,
    /// What it was built for: architecture, system, features.
    pub build: String,
    /// The devices, the host first.
    pub devices: Vec<DeviceInfo>,
}

/// Build, devices and settings, for programs to look at or print.
pub fn config() -> Config {
    let features = if cfg!(feature = "wgpu") { "wgpu" } else { "none" };
    let profile = if cfg!(debug_assertions) { "debug" } else { "release" };
    let (arch, system) = (std::env::consts::ARCH, std::env::consts::OS);
    Config {
        version: env!("CARGO_PKG_VERSION"),
        build: format!("{arch} {system}, {profile}, features: {features}"),
        devices: context::devices(),
    }
}

/// Prints build, devices and settings to standard output; with `supports`, also what each device
/// computes.
pub fn show_config(supports: bool) {
    let (config, mut out) = (config(), std::io::stdout());
    // A closed pipe is no concern of ours.
    let _ = if supports { write!(out, "{config:#}") } else { write!(out, "{config}") };
}

impl fmt::Display for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "arrayon {} ({})", self.version, self.build)?;
        for info in &self.devices {
            writeln!(f, "\n{info}")?;
            writeln!(f, "  features: {}", info.features.join(" "))?;
            for (name, value) in &info.limits {
                writeln!(f, "  {name}: {value}")?;
            }
            if f.alternate() {
                supports(f, info)?;
            }
        }
        writeln!(f, "\nsettings:")?;
        for (name, value, _) in settings::current().rows() {
            writeln!(f, "  {name}={value}")?;
        }
        Ok(())
    }
}

/// One line an operation, one column a dtype that the device computes in.
fn supports(f: &mut fmt::Formatter<'_>, info: &DeviceInfo) -> fmt::Result {
    let backend = match registry::get(info.device, "config") {
        Ok(backend) => backend,
        Err(error) => return writeln!(f, "  {error}"),
    };
    let capabilities = backend.capabilities();
    write!(f, "  {:>16}", "")?;
    for dtype in DType::ALL {
        write!(f, " {:>10}", dtype.name())?;
    }
    writeln!(f)?;
    for &op in Op::ALL {
        write!(f, "  {:>16}", op.name())?;
        for &dtype in DType::ALL {
            write!(f, " {:>10}", if capabilities.supports(op, dtype) { "yes" } else { "-" })?;
        }
        writeln!(f)?;
    }
    Ok(())
}
