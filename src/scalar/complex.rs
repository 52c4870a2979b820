//! Complex numbers over any [`Real`].

use super::num::{Field, Num, Planar, Real};
use std::ops::{Add, Div, Mul, Neg, Sub};

/// A complex number; arithmetic is NumPy's: naive products, Smith's division, no recovery of
/// infinities from NaN.
#[derive(Clone, Copy, Debug)]
pub struct Complex<R> {
    /// Real part.
    pub re: R,
    /// Imaginary part.
    pub im: R,
}

impl<R: Real> Complex<R> {
    /// A number of its parts.
    #[inline(always)]
    pub fn new(re: R, im: R) -> Self {
        Complex { re, im }
    }
}

impl<R: Real> Add for Complex<R> {
    type Output = Self;
    #[inline(always)]
    fn add(self, o: Self) -> Self {
        Complex::new(self.re + o.re, self.im + o.im)
    }
}

impl<R: Real> Sub for Complex<R> {
    type Output = Self;
    #[inline(always)]
    fn sub(self, o: Self) -> Self {
        Complex::new(self.re - o.re, self.im - o.im)
    }
}

impl<R: Real> Mul for Complex<R> {
    type Output = Self;
    #[inline(always)]
    fn mul(self, o: Self) -> Self {
        Complex::new(self.re * o.re - self.im * o.im, self.re * o.im + self.im * o.re)
    }
}

impl<R: Real> Neg for Complex<R> {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        Complex::new(-self.re, -self.im)
    }
}

impl<R: Real> Div for Complex<R> {
    type Output = Self;
    /// Smith's method (CACM 5(8), 1962): scale by the larger part of the divisor.
    #[inline(always)]
    fn div(self, o: Self) -> Self {
        let flip = o.re.abs().lt(o.im.abs());
        let (big, small) = (R::select(flip, o.im, o.re), R::select(flip, o.re, o.im));
        let ratio = small / big;
        let scale = big.lit(1.0) / (big + small * ratio);
        // With the parts of the divisor swapped the quotient's parts swap and change sign:
        // (a + bi) / (c + di) = (b - ai) / (d - ci).
        let (x, y) = (R::select(flip, self.im, self.re), R::select(flip, self.re, self.im));
        let re = (x + y * ratio) * scale;
        let im = (y - x * ratio) * scale;
        let im = R::select(flip, -im, im);
        // Division by zero divides both parts, as NumPy does: infinities and NaN by sign.
        let zero = big.eq(big.lit(0.0));
        let d = o.re.abs();
        Complex::new(R::select(zero, self.re / d, re), R::select(zero, self.im / d, im))
    }
}

impl<R: Real> Num for Complex<R> {
    type Mask = R::Mask;
    type Part = R;
    #[inline(always)]
    fn lit(self, value: f64) -> Self {
        Complex::new(self.re.lit(value), self.re.lit(0.0))
    }
    #[inline(always)]
    fn eq(self, o: Self) -> R::Mask {
        self.re.eq(o.re) & self.im.eq(o.im)
    }
    #[inline(always)]
    fn lt(self, o: Self) -> R::Mask {
        // As NumPy: an imaginary part that is NaN compares with nothing either.
        let ordered = self.re.lt(o.re) & !(self.im.is_nan() | o.im.is_nan());
        ordered | (self.re.eq(o.re) & self.im.lt(o.im))
    }
    #[inline(always)]
    fn le(self, o: Self) -> R::Mask {
        let ordered = self.re.lt(o.re) & !(self.im.is_nan() | o.im.is_nan());
        ordered | (self.re.eq(o.re) & self.im.le(o.im))
    }
    #[inline(always)]
    fn select(mask: R::Mask, yes: Self, no: Self) -> Self {
        Complex::new(R::select(mask, yes.re, no.re), R::select(mask, yes.im, no.im))
    }
    /// The hypotenuse, scaled by a power of two so that no square overflows or vanishes; an
    /// infinite part wins over NaN.
    #[inline(always)]
    fn abs(self) -> R {
        super::derived::hypot(self.re, self.im)
    }
    #[inline(always)]
    fn is_nan(self) -> R::Mask {
        self.re.is_nan() | self.im.is_nan()
    }
    #[inline(always)]
    fn minimum(self, o: Self) -> Self {
        Self::select(self.is_nan() | (self.le(o) & !o.is_nan()), self, o)
    }
    #[inline(always)]
    fn maximum(self, o: Self) -> Self {
        Self::select(self.is_nan() | (o.le(self) & !o.is_nan()), self, o)
    }
    #[inline(always)]
    fn lowest(self) -> Self {
        Complex::new(self.re.lowest(), self.re.lowest())
    }
    #[inline(always)]
    fn highest(self) -> Self {
        Complex::new(self.re.highest(), self.re.highest())
    }
}

impl<R: Real> Field for Complex<R> {}

impl<R: Real> Planar for Complex<R> {
    #[inline(always)]
    fn new(re: R, im: R) -> Self {
        Complex { re, im }
    }
    #[inline(always)]
    fn re(self) -> R {
        self.re
    }
    #[inline(always)]
    fn im(self) -> R {
        self.im
    }
}
