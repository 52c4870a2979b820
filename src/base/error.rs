//! The one error type: what was asked, of what, and from which line.

use super::dtype::DType;
use std::fmt;
use std::panic::Location;

/// Result of every fallible call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong, with the operands that show it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Shapes that do not broadcast together; `axis` counts from the last one, 1 being the last.
    Broadcast {
        /// The shapes in the order of the operands.
        shapes: Vec<Vec<usize>>,
        /// First axis that does not match, counted from the end.
        axis: usize,
    },
    /// An axis outside `-ndim..ndim`.
    Axis {
        /// The axis that was asked for.
        axis: isize,
        /// The number of axes there are.
        ndim: usize,
    },
    /// The same axis named twice.
    RepeatedAxis {
        /// The axis, counted from the front.
        axis: usize,
    },
    /// An index outside its axis.
    Index {
        /// The index that was asked for.
        index: isize,
        /// The axis it was meant for.
        axis: usize,
        /// The length of that axis.
        size: usize,
    },
    /// More indices than axes.
    TooManyIndices {
        /// How many were given.
        indices: usize,
        /// How many axes there are.
        ndim: usize,
    },
    /// A shape, slice or layout that cannot be made of what is there.
    Shape {
        /// The shape that there is.
        shape: Vec<usize>,
        /// Why it does not do, in words.
        why: String,
    },
    /// Dtypes for which the operation has no loop.
    DType {
        /// The dtypes of the operands.
        dtypes: Vec<DType>,
        /// Why not, in words.
        why: String,
    },
    /// A cast that the casting level forbids.
    Cast {
        /// From this dtype.
        from: DType,
        /// To this one.
        to: DType,
        /// The casting level in force.
        casting: &'static str,
    },
    /// A field that a record does not have, or an array that a file does not.
    Field {
        /// The name that was asked for.
        name: String,
        /// The names that there are.
        fields: Vec<String>,
    },
    /// A number that does not fit the dtype it is used with.
    Overflow {
        /// The number as text.
        value: String,
        /// The dtype that is too small for it.
        dtype: DType,
    },
    /// A reduction without identity over no elements.
    EmptyReduction {
        /// The shape that was reduced.
        shape: Vec<usize>,
    },
    /// An integer raised to a negative power, found while computing.
    NegativePower {
        /// Row-major position of the first such element.
        index: usize,
    },
    /// A matrix for which there is no answer: singular, not positive definite, or an iteration that
    /// does not converge.
    LinAlg {
        /// Which matrix of the stack, counted in row-major order of the leading axes.
        batch: usize,
        /// What is wrong with it, in words.
        why: &'static str,
    },
    /// Memory that is not to be had.
    OutOfMemory {
        /// Where.
        device: String,
        /// Bytes asked for.
        needed: usize,
        /// Bytes in use there.
        in_use: usize,
        /// The limit in force, if one is set.
        limit: Option<usize>,
    },
    /// Operands committed to different devices.
    DeviceMismatch {
        /// The devices of the first two that differ.
        devices: Vec<String>,
        /// Their dtypes and shapes.
        operands: Vec<(DType, Vec<usize>)>,
    },
    /// A device that is not there, or cannot do this.
    Device {
        /// The device.
        device: String,
        /// Why not, in words.
        why: String,
    },
    /// A device that was lost: its driver failed, or it was taken away. Other devices go on.
    DeviceLost {
        /// The device.
        device: String,
        /// What its driver says.
        why: String,
    },
    /// More than a device can do at once.
    Limit {
        /// The device.
        device: String,
        /// The name of its limit.
        limit: &'static str,
        /// The limit.
        value: u64,
        /// What was asked for.
        asked: u64,
    },
    /// A file or stream that failed; the text is the system's.
    Io {
        /// The system's kind of failure.
        kind: std::io::ErrorKind,
        /// Path and message.
        message: String,
    },
    /// Data that is not in the format it claims to be in.
    Format {
        /// What is wrong with it.
        why: String,
    },
    /// An argument outside its domain.
    Value {
        /// What is wrong with it.
        why: String,
    },
}

/// An error: kind, operation, and the line of the caller's source that asked.
///
/// ```
/// use arrayon as np;
/// let a = np::zeros([2, 3], np::DType::F64);
/// let b = np::zeros([4], np::DType::F64);
/// let error = np::add(&a, &b).unwrap_err();
/// assert_eq!(error.operation(), "add");
/// assert!(error.to_string().contains("[2, 3]"));
/// ```
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    operation: &'static str,
    /// Dtype and shape of what was being computed.
    result: Option<(DType, Box<[usize]>)>,
    location: &'static Location<'static>,
    /// Which check of a launch failed, until the launch's owner names its line.
    check: usize,
}

impl Error {
    /// An error of `operation`, located where the caller's caller called.
    #[track_caller]
    #[cold]
    pub fn new(operation: &'static str, kind: ErrorKind) -> Error {
        Error(Box::new(Inner { kind, operation, result: None, location: Location::caller(), check: 0 }))
    }

    /// An error of an argument outside its domain.
    #[track_caller]
    #[cold]
    pub fn value(operation: &'static str, why: impl Into<String>) -> Error {
        Error::new(operation, ErrorKind::Value { why: why.into() })
    }

    /// An error of a shape that does not do.
    #[track_caller]
    #[cold]
    pub fn shape(operation: &'static str, shape: &[usize], why: impl Into<String>) -> Error {
        Error::new(operation, ErrorKind::Shape { shape: shape.to_vec(), why: why.into() })
    }

    /// An error of dtypes for which there is no such operation.
    #[track_caller]
    #[cold]
    pub fn dtype(operation: &'static str, dtypes: &[DType], why: impl Into<String>) -> Error {
        Error::new(operation, ErrorKind::DType { dtypes: dtypes.to_vec(), why: why.into() })
    }

    /// An error of memory of the host, beside that of arrays, which is not to be had.
    #[track_caller]
    #[cold]
    pub fn out_of_memory(operation: &'static str, needed: usize) -> Error {
        let kind = ErrorKind::OutOfMemory { device: "cpu".into(), needed, in_use: 0, limit: None };
        Error::new(operation, kind)
    }

    /// The same error told of another place: the line that built the node whose evaluation failed.
    #[must_use]
    pub fn at(mut self, location: &'static Location<'static>) -> Error {
        self.0.location = location;
        self
    }

    /// The same error told of what was being computed.
    #[must_use]
    pub fn of(mut self, operation: &'static str, dtype: DType, shape: &[usize]) -> Error {
        self.0.operation = operation;
        self.0.result = Some((dtype, shape.into()));
        self
    }

    /// The same error as that of one of a launch's checks, by its number.
    #[must_use]
    pub fn of_check(mut self, check: usize) -> Error {
        self.0.check = check;
        self
    }

    /// The number of the check that failed, of faults in the data.
    pub fn check(&self) -> usize {
        self.0.check
    }

    /// What went wrong.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The operation that was asked for.
    pub fn operation(&self) -> &'static str {
        self.0.operation
    }

    /// Dtype and shape of the result that was being computed, if the error came up then.
    pub fn result(&self) -> Option<(DType, &[usize])> {
        self.0.result.as_ref().map(|(dtype, shape)| (*dtype, &shape[..]))
    }

    /// The line of source that asked.
    pub fn location(&self) -> &'static Location<'static> {
        self.0.location
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl std::error::Error for Error {}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { kind, operation, result, location, .. } = &*self.0;
        write!(f, "{operation}")?;
        if let Some((dtype, shape)) = result {
            write!(f, " -> {dtype} {shape:?}")?;
        }
        write!(f, ": {kind} (at {}:{})", location.file(), location.line())
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ErrorKind::Broadcast { shapes, axis } => {
                write!(f, "shapes {} do not broadcast: axis -{axis} differs", Listed(shapes))
            }
            ErrorKind::Axis { axis, ndim } => {
                write!(f, "axis {axis} is out of bounds for an array of {ndim} dimensions")
            }
            ErrorKind::RepeatedAxis { axis } => write!(f, "axis {axis} is named twice"),
            ErrorKind::Index { index, axis, size } => {
                write!(f, "index {index} is out of bounds for axis {axis} with size {size}")
            }
            ErrorKind::TooManyIndices { indices, ndim } => {
                write!(f, "{indices} indices for an array of {ndim} dimensions")
            }
            ErrorKind::Shape { shape, why } => write!(f, "shape {shape:?}: {why}"),
            ErrorKind::DType { dtypes, why } => {
                let names: Vec<_> = dtypes.iter().map(|d| d.name()).collect();
                write!(f, "dtypes ({}): {why}", names.join(", "))
            }
            ErrorKind::Cast { from, to, casting } => {
                write!(f, "cannot cast from {from} to {to} under the rule '{casting}'")
            }
            ErrorKind::Field { name, fields } => {
                write!(f, "no field '{name}' among ({})", fields.join(", "))
            }
            ErrorKind::Overflow { value, dtype } => write!(f, "{value} does not fit in {dtype}"),
            ErrorKind::EmptyReduction { shape } => {
                write!(f, "reduction over no elements of shape {shape:?}, and it has no identity")
            }
            ErrorKind::NegativePower { index } => {
                write!(f, "integer to a negative power, first at element {index}")
            }
            ErrorKind::LinAlg { batch, why } => write!(f, "matrix {batch} of the stack {why}"),
            ErrorKind::OutOfMemory { device, needed, in_use, limit } => {
                write!(f, "out of memory on {device}: {needed} bytes needed, {in_use} in use")?;
                match limit {
                    Some(limit) => write!(f, ", limit {limit}"),
                    None => Ok(()),
                }
            }
            ErrorKind::DeviceMismatch { devices, operands } => {
                let named = devices.iter().zip(operands);
                let named: Vec<_> =
                    named.map(|(device, (dtype, shape))| format!("{dtype} {shape:?} on {device}")).collect();
                let named = named.join(", ");
                write!(
                    f,
                    "operands are committed to different devices ({named}): move one with to_device or to_host"
                )
            }
            ErrorKind::Device { device, why } => write!(f, "device {device}: {why}"),
            ErrorKind::DeviceLost { device, why } => {
                write!(f, "device {device} is lost ({why}): arrays on it are gone, other devices go on")
            }
            ErrorKind::Limit { device, limit, value, asked } => {
                write!(f, "{asked} is more than {device} can do: {limit} is {value}")
            }
            ErrorKind::Io { message, .. } => f.write_str(message),
            ErrorKind::Format { why } | ErrorKind::Value { why } => f.write_str(why),
        }
    }
}

/// Shapes joined as `[2, 3] and [4]`.
struct Listed<'a>(&'a [Vec<usize>]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, shape) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str(" and ")?;
            }
            write!(f, "{shape:?}")?;
        }
        Ok(())
    }
}
