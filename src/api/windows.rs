//! Windows of signals, and the Bessel function that one of them is made of.

use super::array::Array;
use super::create::{arange, ones};
use super::elementwise::where_;
use crate::base::dtype::{DType, Kind};
use crate::base::error::{Error, Result};
use std::f64::consts::PI;

/// The numbers `1 - m, 3 - m .. m - 1` over `m - 1`, or the window of no or one element, which is ones.
fn symmetric(m: usize, window: impl FnOnce(&Array) -> Result<Array>) -> Array {
    let made = match m {
        0 | 1 => return ones([m], DType::F64),
        _ => arange(1.0 - m as f64, m as f64, 2.0).and_then(|n| window(&(n / (m as f64 - 1.0)))),
    };
    made.unwrap_or_else(|e| panic!("{e}"))
}

/// The window of Bartlett: a triangle of `m` float64 numbers that ends in zeros.
///
/// ```
/// assert_eq!(arrayon::bartlett(5).to_vec::<f64>()?, [0.0, 0.5, 1.0, 0.5, 0.0]);
/// # Ok::<(), arrayon::Error>(())
/// ```
///
/// # Panics
/// If `m` numbers are more than memory can address; so do the other windows.
#[track_caller]
pub fn bartlett(m: usize) -> Array {
    symmetric(m, |t| where_(t.le(0.0)?, 1.0 + t, 1.0 - t))
}

/// The window of Blackman, `0.42 + 0.5 cos(pi t) + 0.08 cos(2 pi t)` for `t` from -1 to 1.
///
/// ```
/// assert!((arrayon::blackman(5).get::<f64>([1])? - 0.34).abs() < 1e-15);
/// # Ok::<(), arrayon::Error>(())
/// ```
#[track_caller]
pub fn blackman(m: usize) -> Array {
    symmetric(m, |t| Ok(0.42 + 0.5 * (t * PI).cos() + 0.08 * (t * (2.0 * PI)).cos()))
}

/// The window of Hamming, `0.54 + 0.46 cos(pi t)` for `t` from -1 to 1.
///
/// ```
/// assert!((arrayon::hamming(5).get::<f64>([0])? - 0.08).abs() < 1e-15);
/// # Ok::<(), arrayon::Error>(())
/// ```
#[track_caller]
pub fn hamming(m: usize) -> Array {
    symmetric(m, |t| Ok(0.54 + 0.46 * (t * PI).cos()))
}

/// The window of von Hann, `0.5 + 0.5 cos(pi t)` for `t` from -1 to 1.
///
/// ```
/// assert!((arrayon::hanning(5).get::<f64>([1])? - 0.5).abs() < 1e-15);
/// # Ok::<(), arrayon::Error>(())
/// ```
#[track_caller]
pub fn hanning(m: usize) -> Array {
    symmetric(m, |t| Ok(0.5 + 0.5 * (t * PI).cos()))
}

/// The window of Kaiser, `i0(beta sqrt(1 - t^2)) / i0(beta)` for `t` from -1 to 1.
///
/// ```
/// assert_eq!(arrayon::kaiser(5, 0.0).to_vec::<f64>()?, [1.0; 5]);
/// # Ok::<(), arrayon::Error>(())
/// ```
#[track_caller]
pub fn kaiser(m: usize, beta: f64) -> Array {
    symmetric(m, |t| {
        let height: Array = 1.0 - t.square();
        Ok(i0(&(height.sqrt() * beta))? / i0(&Array::scalar(beta))?)
    })
}

/// The modified Bessel function of the first kind, of order 0; integers are taken as float64.
///
/// Chebyshev series of Clenshaw (1962) as in Cephes, in two parts that meet at 8; the error is a few ulps.
///
/// ```
/// use arrayon as np;
/// assert_eq!(np::i0(&np::array![0.0])?.to_vec::<f64>()?, [1.0]);
/// # Ok::<(), np::Error>(())
/// ```
///
/// # Errors
/// `DType` for complex numbers.
#[track_caller]
pub fn i0(x: &Array) -> Result<Array> {
    let x = match x.dtype().kind() {
        Kind::Complex => {
            let why = "i0 is defined for real numbers".to_string();
            return Err(Error::dtype("i0", &[x.dtype()], why));
        }
        Kind::Float => x.abs(),
        _ => x.astype(DType::F64).abs(),
    };
    // Each part is computed everywhere; where it is not wanted, at its end.
    let near = chebyshev(&(x.minimum(8.0)? * 0.5 - 2.0), &NEAR);
    let far = x.maximum(8.0)?;
    let far = chebyshev(&(32.0 / &far - 2.0), &FAR) / far.sqrt();
    Ok(x.exp() * where_(x.le(8.0)?, near, far)?)
}

/// The sum of a Chebyshev series, highest term first, of `x / 2`.
fn chebyshev(x: &Array, series: &[f64]) -> Array {
    let mut terms = [Array::zeros_like(x), Array::zeros_like(x), Array::zeros_like(x)];
    for &c in series {
        let next = x * &terms[0] - &terms[1] + c;
        terms.rotate_right(1);
        terms[0] = next;
    }
    (&terms[0] - &terms[2]) * 0.5
}

/// Coefficients of `exp(-x) i0(x)` for `x` from 0 to 8.
const NEAR: [f64; 30] = [
    -4.4153416464793395e-18,
    3.3307945188222384e-17,
    -2.431279846547955e-16,
    1.715391285555133e-15,
    -1.1685332877993451e-14,
    7.676185498604936e-14,
    -4.856446783111929e-13,
    2.95505266312964e-12,
    -1.726826291441556e-11,
    9.675809035373237e-11,
    -5.189795601635263e-10,
    2.6598237246823866e-09,
    -1.300025009986248e-08,
    6.046995022541919e-08,
    -2.670793853940612e-07,
    1.1173875391201037e-06,
    -4.4167383584587505e-06,
    1.6448448070728896e-05,
    -5.754195010082104e-05,
    0.00018850288509584165,
    -0.0005763755745385824,
    0.0016394756169413357,
    -0.004324309995050576,
    0.010546460394594998,
    -0.02373741480589947,
    0.04930528423967071,
    -0.09490109704804764,
    0.17162090152220877,
    -0.3046826723431984,
    0.6767952744094761,
];

/// Coefficients of `exp(-x) sqrt(x) i0(x)` for `x` from 8 on, in `32 / x - 2`.
const FAR: [f64; 25] = [
    -7.233180487874754e-18,
    -4.830504485944182e-18,
    4.46562142029676e-17,
    3.461222867697461e-17,
    -2.8276239805165836e-16,
    -3.425485619677219e-16,
    1.7725601330565263e-15,
    3.8116806693526224e-15,
    -9.554846698828307e-15,
    -4.150569347287222e-14,
    1.54008621752141e-14,
    3.8527783827421426e-13,
    7.180124451383666e-13,
    -1.7941785315068062e-12,
    -1.3215811840447713e-11,
    -3.1499165279632416e-11,
    1.1889147107846439e-11,
    4.94060238822497e-10,
    3.3962320257083865e-09,
    2.266668990498178e-08,
    2.0489185894690638e-07,
    2.8913705208347567e-06,
    6.889758346916825e-05,
    0.0033691164782556943,
    0.8044904110141088,
];
