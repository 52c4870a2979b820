//! Printing, exactly as NumPy prints.

use super::array::Array;
use crate::base::element::{Scalar, Weak};
use crate::base::error::Result;
use crate::base::print::{PrintOptions, Style, format_array};
use crate::device::Device;
use std::cell::RefCell;
use std::fmt;

thread_local! {
    static OPTIONS: RefCell<PrintOptions> = RefCell::new(PrintOptions::default());
}

/// Runs a closure with changed print options, on this thread: NumPy's `printoptions`.
///
/// ```
/// use arrayon as np;
/// let text = np::with_printoptions(|o| o.precision = 2, || np::array![0.12345].to_string());
/// assert_eq!(text, "[0.12]");
/// ```
pub fn with_printoptions<R>(change: impl FnOnce(&mut PrintOptions), run: impl FnOnce() -> R) -> R {
    /// Restores the options also when the closure panics.
    struct Restore(Option<PrintOptions>);
    impl Drop for Restore {
        fn drop(&mut self) {
            if let Some(options) = self.0.take() {
                OPTIONS.replace(options);
            }
        }
    }
    let mut options = OPTIONS.with_borrow(Clone::clone);
    change(&mut options);
    let _restore = Restore(Some(OPTIONS.replace(options)));
    run()
}

/// The print options of this thread.
pub(super) fn options() -> PrintOptions {
    OPTIONS.with_borrow(Clone::clone)
}

impl Array {
    fn text(&self, style: Style) -> Result<String> {
        self.eval()?;
        if self.device() != Device::Cpu {
            // Read at once, not element by element.
            return self.to_host()?.text(style);
        }
        let options = options();
        let mut failed = None;
        let mut at = |index: &[usize]| {
            self.element_at(index).unwrap_or_else(|e| {
                failed = Some(e);
                Weak::Bool(false).cast(self.dtype())
            })
        };
        let text = format_array(self.shape(), self.dtype(), &mut at, &options, style);
        match failed {
            Some(error) => Err(error),
            None => Ok(text),
        }
    }
}

/// As NumPy's `str`; evaluates, and prints the error if that fails.
impl fmt::Display for Array {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.text(Style::Str) {
            Ok(text) => f.write_str(&text),
            Err(error) => write!(f, "<{error}>"),
        }
    }
}

/// As NumPy's `repr`; evaluates, and prints the error if that fails.
impl fmt::Debug for Array {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.text(Style::Repr) {
            Ok(text) => f.write_str(&text),
            Err(error) => write!(f, "<{error}>"),
        }
    }
}

/// As NumPy prints a scalar.
impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&crate::base::print::format_scalar(*self))
    }
}
