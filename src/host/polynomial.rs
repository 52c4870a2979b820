//! Division of polynomials of few numbers.

use std::ops::{Mul, SubAssign};

/// Quotient and remainder of polynomials, highest power first, of which `v` has a first coefficient that
/// is not zero; `inverse` is its reciprocal. The remainder has no leading zeros but one.
pub(crate) fn divide<T>(
    u: &[T],
    v: &[T],
    inverse: T,
    zero: T,
    negligible: impl Fn(T) -> bool,
) -> (Vec<T>, Vec<T>)
where
    T: Copy + Mul<Output = T> + SubAssign,
{
    let mut rest = u.to_vec();
    let mut quotient = vec![zero; (u.len() + 1).saturating_sub(v.len()).max(1)];
    for k in 0..(u.len() + 1).saturating_sub(v.len()) {
        let factor = inverse * rest[k];
        quotient[k] = factor;
        for (r, &v) in rest[k..].iter_mut().zip(v) {
            *r -= factor * v;
        }
    }
    let zeros = rest.iter().take_while(|&&r| negligible(r)).count();
    rest.drain(..zeros.min(rest.len() - 1));
    (quotient, rest)
}
