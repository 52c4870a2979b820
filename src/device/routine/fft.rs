//! Discrete Fourier transforms.

use crate::base::shape::Dims;

/// What goes in and what comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Transform {
    /// Complex numbers, or real ones taken as such; complex numbers come out.
    Complex,
    /// Real numbers; of the result, which mirrors itself, the first `n / 2 + 1` numbers of the last axis.
    FromReal,
    /// The opposite: the first `n / 2 + 1` numbers of the last axis; real numbers come out. Imaginary
    /// parts that would have to be zero are ignored.
    ToReal,
}

/// What the sums are multiplied by, `n` being the number of points of all axes together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scale {
    /// Nothing.
    One,
    /// `1 / n`.
    Inverse,
    /// `1 / sqrt(n)`.
    Root,
}

/// `out[.., k, ..] = scale * sum over j of x[.., j, ..] * exp(-2i pi j k / n)`, for each of some axes.
///
/// The operand is float32, float64, complex64 or complex128, and real only where real numbers go in or
/// the transform is `Complex`; the result is of the same precision. Along each axis of the transform the
/// operand is cut off, or continued with zeros, at its end.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fft {
    /// What goes in and what comes out.
    pub transform: Transform,
    /// The exponent's sign: plus.
    pub inverse: bool,
    /// Axes, of which none comes twice. Of real transforms, the last is the one with half the numbers.
    pub axes: Dims,
    /// Number of points along each of the axes.
    pub points: Dims,
    /// What the sums are multiplied by.
    pub scale: Scale,
}

impl Fft {
    /// How many numbers along the `k`th of the axes go in, at most.
    pub fn taken(&self, k: usize) -> usize {
        let half = self.transform == Transform::ToReal && k + 1 == self.axes.len();
        if half { self.points[k] / 2 + 1 } else { self.points[k] }
    }

    /// How many numbers along the `k`th of the axes come out.
    pub fn given(&self, k: usize) -> usize {
        let half = self.transform == Transform::FromReal && k + 1 == self.axes.len();
        if half { self.points[k] / 2 + 1 } else { self.points[k] }
    }

    /// The factor of all numbers.
    pub fn factor(&self) -> f64 {
        let n: f64 = self.points.iter().map(|&n| n as f64).product();
        match self.scale {
            Scale::One => 1.0,
            Scale::Inverse => 1.0 / n,
            Scale::Root => 1.0 / n.sqrt(),
        }
    }

    /// Multiplications and additions for an operand of so many elements: `5 n log2 n`, as is usual.
    pub fn flops(&self, len: usize) -> f64 {
        let logarithms: f64 = self.points.iter().map(|&n| (n as f64).log2()).sum();
        5.0 * len as f64 * (1.0 + logarithms)
    }
}
