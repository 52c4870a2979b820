//! Decimal digits of a binary float: Steele and White's algorithm as Burger and Dybvig refined it
//! ("Dragon4"), in exact integer arithmetic.
//!
//! Rust's own `{:e}` also finds the shortest digits, but of several shortest it takes the closest,
//! while NumPy stops at the first; below a power of two the two differ. It also cannot stop at a
//! given place without losing what "unique" means, nor print half precision.

use std::cmp::Ordering;

/// A finite float taken apart: `mantissa * 2^exponent`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Binary {
    pub(super) mantissa: u64,
    pub(super) exponent: i32,
    /// Whether the gap to the next float below is half that to the next above.
    pub(super) uneven: bool,
}

/// Where digits end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cut {
    /// Stop once the digits tell the float from its neighbours; otherwise its digits are exact.
    pub(super) unique: bool,
    /// Print no more than these.
    pub(super) max: Option<i32>,
    /// Print no fewer than these, though fewer were unique.
    pub(super) min: Option<i32>,
    /// Count digits from the decimal point; otherwise from the first significant one.
    pub(super) fractional: bool,
}

/// Digits `0..=9` and the power of ten of the first.
pub(super) fn digits(float: Binary, cut: Cut) -> (Vec<u8>, i32) {
    if float.mantissa == 0 {
        return (vec![0], 0);
    }
    // The value is `value / scale`; the margins are half the gaps to the neighbours, on that scale.
    let even = float.mantissa.is_multiple_of(2);
    let extra = 1 + u32::from(float.uneven);
    let (up, down) = (float.exponent.max(0), (-float.exponent).max(0));
    let mut value = Natural::from(float.mantissa);
    value.shift_left(up.unsigned_abs() + extra);
    let mut scale = Natural::from(1);
    scale.shift_left(down.unsigned_abs() + extra);
    let mut low = Natural::from(1);
    low.shift_left(up.unsigned_abs());
    let mut high = low.clone();
    high.shift_left(u32::from(float.uneven));

    // Correct or one too small: 0.69 leaves room for the rounding of the product.
    let top = float.mantissa.ilog2() as i32 + float.exponent;
    let mut place = (f64::from(top) * std::f64::consts::LOG10_2 - 0.69).ceil() as i32;
    if let (true, Some(max)) = (cut.fractional, cut.max)
        && place <= -max
    {
        // All digits lie beyond the last wanted place; the rounding there decides.
        place = 1 - max;
    }
    if place > 0 {
        scale.times_power_of_ten(place.unsigned_abs());
    } else {
        for n in [&mut value, &mut low, &mut high] {
            n.times_power_of_ten(place.unsigned_abs());
        }
    }
    if value.cmp(&scale) != Ordering::Less {
        place += 1;
    } else {
        for n in [&mut value, &mut low, &mut high] {
            n.times(10);
        }
    }

    let wanted = |count: i32| {
        if cut.fractional { -count } else { place - count }
    };
    let last = cut.max.map_or(i32::MIN, wanted);
    let least = cut.min.map_or(place, |count| wanted(count).min(place));
    let mut first = place - 1;
    let mut out = Vec::new();
    let (digit, below, above) = loop {
        place -= 1;
        let digit = value.take_quotient(&scale);
        let (below, above) = if cut.unique {
            let reach = value.plus(&high);
            (
                value.cmp(&low).is_lt() || even && value.cmp(&low).is_eq(),
                reach.cmp(&scale).is_gt() || even && reach.cmp(&scale).is_eq(),
            )
        } else {
            (false, false)
        };
        let enough = if cut.unique { (below || above) && place <= least } else { value.is_zero() };
        if enough || place == last {
            break (digit, below, above);
        }
        out.push(digit);
        for n in [&mut value, &mut low, &mut high] {
            n.times(10);
        }
    };

    // Either direction would do, or neither is unique: the nearer one, and of two the even.
    let round_up = if below == above {
        value.times(2);
        match value.cmp(&scale) {
            Ordering::Less => false,
            Ordering::Equal => digit % 2 == 1,
            Ordering::Greater => true,
        }
    } else {
        above
    };
    out.push(digit + u8::from(round_up));
    while let Some(&10) = out.last() {
        out.pop();
        match out.last_mut() {
            Some(previous) => *previous += 1,
            None => {
                out.push(1);
                first += 1;
            }
        }
    }
    (out, first)
}

/// A natural number of any size: limbs of 32 bits, the lowest first, without leading zeros.
#[derive(Clone, Debug)]
struct Natural(Vec<u32>);

impl From<u64> for Natural {
    fn from(value: u64) -> Natural {
        let mut n = Natural(vec![value as u32, (value >> 32) as u32]);
        n.trim();
        n
    }
}

impl Natural {
    fn trim(&mut self) {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }

    fn is_zero(&self) -> bool {
        self.0.is_empty()
    }

    fn cmp(&self, other: &Natural) -> Ordering {
        let by_length = self.0.len().cmp(&other.0.len());
        by_length.then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }

    fn shift_left(&mut self, bits: u32) {
        if !bits.is_multiple_of(32) {
            self.times(1 << (bits % 32));
        }
        if !self.is_zero() {
            let zeros = std::iter::repeat_n(0, (bits / 32) as usize);
            self.0.splice(0..0, zeros);
        }
    }

    fn times(&mut self, factor: u32) {
        let mut carry = 0;
        for limb in &mut self.0 {
            let product = u64::from(*limb) * u64::from(factor) + carry;
            *limb = product as u32;
            carry = product >> 32;
        }
        if carry > 0 {
            self.0.push(carry as u32);
        }
    }

    fn times_power_of_ten(&mut self, mut power: u32) {
        while power > 0 {
            let step = power.min(9);
            self.times(10_u32.pow(step));
            power -= step;
        }
    }

    fn plus(&self, other: &Natural) -> Natural {
        let mut out = Vec::with_capacity(self.0.len().max(other.0.len()) + 1);
        let mut carry = 0;
        for i in 0..self.0.len().max(other.0.len()) {
            let limb = |n: &Natural| u64::from(n.0.get(i).copied().unwrap_or(0));
            carry += limb(self) + limb(other);
            out.push(carry as u32);
            carry >>= 32;
        }
        out.push(carry as u32);
        let mut sum = Natural(out);
        sum.trim();
        sum
    }

    fn subtract(&mut self, other: &Natural) {
        let mut borrow = 0;
        for i in 0..self.0.len() {
            let taken = u64::from(other.0.get(i).copied().unwrap_or(0)) + borrow;
            let limb = u64::from(self.0[i]);
            borrow = u64::from(limb < taken);
            self.0[i] = limb.wrapping_sub(taken) as u32;
        }
        self.trim();
    }

    /// Leaves the remainder of the division by `divisor` and returns the quotient, a digit.
    fn take_quotient(&mut self, divisor: &Natural) -> u8 {
        let mut quotient = 0;
        while self.cmp(divisor) != Ordering::Less {
            self.subtract(divisor);
            quotient += 1;
        }
        quotient
    }
}
