//! THE operation table: every elementwise operation and every reduction is one row here.

/// Hands all elementwise rows to the macro `$then`, after the tokens `$args`.
///
/// A row reads
///
/// ```text
/// /// Doc line of the method and the free function.
/// Variant function method: Rule -> Output, cost { domain |parameters| body }
/// ```
///
/// `function` is NumPy's name, `method` the one on `Array`. [`Rule`](super::Rule) says which dtype
/// the operands are brought to, [`Output`](super::Output) what comes out of it, `cost` is the time
/// per element in tenths of a nanosecond (f64, AVX-512). Each clause in braces is a body for the
/// dtypes of a domain: `any` (all fifteen, over `Num`), `num` (all but bool, over `Num`), `field`
/// (real and complex, over `Field`), `real` (over `Real`), `wide` (float32 and float64, over `Real`),
/// `complex` (over `Planar`), `int` (over `Int`) or `logic` (bool alone, over `Num`, where `+` is or,
/// `*` and, `-` xor, negation not). Of several the first with the dtype counts. A clause may end in
/// `rare predicate => body`: a second body for the elements where the predicate holds, run only for
/// the tiles that have some. Functions in bodies are those of `scalar::derived`.
macro_rules! op_table {
    ($then:ident $($args:tt)*) => {
        $then! { $($args)*
            unary {
                /// The values themselves.
                Positive positive positive: Same -> Same, 1 { num |x| x }
                /// Minus the value; unsigned integers wrap.
                Negative negative negative: Same -> Same, 1 { num |x| -x }
                /// Magnitude; of the lowest signed integer that integer itself.
                Absolute absolute abs: Same -> Part, 1 { any |x| x.abs() }
                /// Square root; NaN below zero, -0 of -0.
                Sqrt sqrt sqrt: Float -> Same, 4 { real |x| x.sqrt(), complex |x| complex::sqrt(x) }
                /// The value times itself.
                Square square square: BoolAsInt8 -> Same, 1 { num |x| x * x }
                /// e to the power of the value.
                Exp exp exp: Float -> Same, 6 { real |x| exp(x), complex |x| complex::exp_complex(x); rare trig_is_rare(x.im()) => complex::exp_complex_rare(x) }
                /// `exp(x) - 1`, accurate near zero.
                Expm1 expm1 expm1: Float -> Same, 9 { real |x| expm1(x), complex |x| complex::expm1(x); rare trig_is_rare(x.im()) => complex::expm1_rare(x) }
                /// Natural logarithm; -inf of zero, NaN below.
                Log log log: Float -> Same, 9 { real |x| log(x), complex |x| complex::log(x) }
                /// `log(1 + x)`, accurate near zero.
                Log1p log1p log1p: Float -> Same, 10 { real |x| log1p(x), complex |x| complex::log1p(x) }
                /// Sine of radians.
                Sin sin sin: Float -> Same, 9 { real |x| sin(x); rare trig_is_rare(x) => sin_rare(x), complex |x| complex::sin(x); rare trig_is_rare(x.re()) => complex::sin_rare(x) }
                /// Cosine of radians.
                Cos cos cos: Float -> Same, 9 { real |x| cos(x); rare trig_is_rare(x) => cos_rare(x), complex |x| complex::cos(x); rare trig_is_rare(x.re()) => complex::cos_rare(x) }
                /// Hyperbolic tangent.
                Tanh tanh tanh: Float -> Same, 8 { real |x| tanh(x), complex |x| complex::tanh(x); rare trig_is_rare(x.im()) => complex::tanh_rare(x) }
                /// The greatest integer not above; integers and bools are returned unchanged.
                Floor floor floor: Keep -> Same, 1 { real |x| x.floor() }
                /// The nearest integer, ties to even.
                Rint rint rint: Float -> Same, 1 { real |x| x.rint(), complex |x| complex::rint(x) }
                /// Whether the value, or a part of it, is NaN.
                IsNan isnan isnan: Inexact -> Mask, 1 { field |x| x.is_nan() }
                /// Bits inverted; of bools the other one.
                Invert invert invert: Same -> Same, 1 { int |x| !x, logic |x| -x }
                /// Truth negated: true where the value is zero.
                LogicalNot logical_not logical_not: Logic -> Same, 1 { logic |x| -x }
                /// The complex conjugate; real numbers are returned as they are, bools as int8.
                Conjugate conjugate conj: Conjugate -> Same, 1 { complex |x| complex::conjugate(x) }
                /// The real part; real numbers are returned as they are.
                RealPart real real: RealPart -> Part, 1 { complex |x| x.re() }
                /// The imaginary part; of real numbers 0.
                ImagPart imag imag: ImagPart -> Part, 1 { complex |x| x.im() }
                /// The angle with the positive real axis in radians, in (-pi, pi] or -pi below a negative zero.
                Angle angle angle: Angle -> Part, 25 { real |x| angle(x), complex |x| complex::angle(x) }
                /// Whether the value, or both of its parts, are neither infinite nor NaN.
                IsFinite isfinite isfinite: Finite -> Mask, 1 { real |x| is_finite(x), complex |x| complex::is_finite(x) }
                /// Whether the value, or a part of it, is infinite.
                IsInf isinf isinf: Inexact -> Mask, 1 { real |x| is_infinite(x), complex |x| complex::is_infinite(x) }
                /// Whether the sign bit is set, as it is of -0.
                SignBit signbit signbit: Float -> Mask, 1 { real |x| sign_bit(x) }
                /// 1, 0 or -1 by the sign; of complex numbers z / |z|, of NaN NaN.
                Sign sign sign: Same -> Same, 2 { int |x| sign(x), real |x| sign(x), complex |x| complex::sign(x) }
                /// One over the value; of integers rounded towards zero.
                Reciprocal reciprocal reciprocal: BoolAsInt8 -> Same, 4 { real |x| reciprocal(x), complex |x| complex::reciprocal(x), int |x| ireciprocal(x) }
                /// The least integer not below; integers and bools are returned unchanged.
                Ceil ceil ceil: Keep -> Same, 1 { real |x| -(-x).floor() }
                /// The integer next to the value towards zero; integers and bools are returned unchanged.
                Trunc trunc trunc: Keep -> Same, 1 { real |x| trunc(x) }
                /// Tangent of radians.
                Tan tan tan: Float -> Same, 15 { real |x| tan(x); rare trig_is_rare(x) => tan_rare(x), complex |x| complex::tan(x); rare trig_is_rare(x.re()) => complex::tan_rare(x) }
                /// Inverse sine in radians; NaN of real numbers beyond 1.
                ArcSin arcsin arcsin: Float -> Same, 25 { real |x| arcsin(x), complex |x| complex::arcsin(x) }
                /// Inverse cosine in radians; NaN of real numbers beyond 1.
                ArcCos arccos arccos: Float -> Same, 25 { real |x| arccos(x), complex |x| complex::arccos(x) }
                /// Inverse tangent in radians.
                ArcTan arctan arctan: Float -> Same, 20 { real |x| arctan(x), complex |x| complex::arctan(x) }
                /// Hyperbolic sine.
                Sinh sinh sinh: Float -> Same, 15 { real |x| sinh(x), complex |x| complex::sinh(x); rare trig_is_rare(x.im()) => complex::sinh_rare(x) }
                /// Hyperbolic cosine.
                Cosh cosh cosh: Float -> Same, 15 { real |x| cosh(x), complex |x| complex::cosh(x); rare trig_is_rare(x.im()) => complex::cosh_rare(x) }
                /// Inverse hyperbolic sine.
                ArcSinh arcsinh arcsinh: Float -> Same, 30 { real |x| arcsinh(x), complex |x| complex::arcsinh(x) }
                /// Inverse hyperbolic cosine; NaN of real numbers below 1.
                ArcCosh arccosh arccosh: Float -> Same, 30 { real |x| arccosh(x), complex |x| complex::arccosh(x) }
                /// Inverse hyperbolic tangent; NaN of real numbers beyond 1.
                ArcTanh arctanh arctanh: Float -> Same, 25 { real |x| arctanh(x), complex |x| complex::arctanh(x) }
                /// 2 to the power of the value.
                Exp2 exp2 exp2: Float -> Same, 6 { real |x| exp2(x), complex |x| complex::exp2(x); rare trig_is_rare(x.im()) => complex::exp2_rare(x) }
                /// Logarithm to the base 2; -inf of zero, NaN below.
                Log2 log2 log2: Float -> Same, 20 { real |x| log2(x), complex |x| complex::log2(x) }
                /// Logarithm to the base 10; -inf of zero, NaN below.
                Log10 log10 log10: Float -> Same, 20 { real |x| log10(x), complex |x| complex::log10(x) }
                /// Cube root, of negative numbers too.
                Cbrt cbrt cbrt: Float -> Same, 20 { real |x| cbrt(x) }
                /// Degrees as radians.
                Deg2Rad deg2rad deg2rad: Float -> Same, 1 { real |x| x * x.lit(std::f64::consts::PI / 180.0) }
                /// Radians as degrees.
                Rad2Deg rad2deg rad2deg: Float -> Same, 1 { real |x| x * x.lit(180.0 / std::f64::consts::PI) }
                /// The distance to the next number away from zero, negative below zero; of float32 and float64.
                Spacing spacing spacing: Float -> Same, 2 { wide |x| spacing(x) }
                /// The number of bits set in the magnitude, as uint8.
                BitwiseCount bitwise_count bitwise_count: Count -> Same, 3 { int |x| bitwise_count(x) }
            }
            binary {
                /// Sum; integers wrap, bools are or-ed.
                Add add add: Same -> Same, 1 { any |a, b| a + b }
                /// Difference; integers wrap.
                Subtract subtract subtract: Same -> Same, 1 { num |a, b| a - b }
                /// Product; integers wrap, bools are and-ed.
                Multiply multiply multiply: Same -> Same, 1 { any |a, b| a * b }
                /// Quotient; integers give float64, division by zero an infinity or NaN.
                Divide divide divide: Divide -> Same, 3 { field |a, b| a / b }
                /// Power; an integer to a negative power is an error.
                Power power power: BoolAsInt8 -> Same, 30 { real |x, y| pow(x, y), complex |x, y| complex::pow(x, y), int |x, n| ipow(x, n) }
                /// The lesser; NaN if either is NaN.
                Minimum minimum minimum: Same -> Same, 1 { any |a, b| a.minimum(b) }
                /// The greater; NaN if either is NaN.
                Maximum maximum maximum: Same -> Same, 1 { any |a, b| a.maximum(b) }
                /// Whether the two are equal; NaN equals nothing.
                Equal equal eq: Compare -> Mask, 1 { any |a, b| a.eq(b) }
                /// Whether the two differ; NaN differs from everything.
                NotEqual not_equal ne: Compare -> Mask, 1 { any |a, b| !a.eq(b) }
                /// Whether the first is less.
                Less less lt: Compare -> Mask, 1 { any |a, b| a.lt(b) }
                /// Whether the first is less or equal.
                LessEqual less_equal le: Compare -> Mask, 1 { any |a, b| a.le(b) }
                /// Whether the first is greater.
                Greater greater gt: Compare -> Mask, 1 { any |a, b| b.lt(a) }
                /// Whether the first is greater or equal.
                GreaterEqual greater_equal ge: Compare -> Mask, 1 { any |a, b| b.le(a) }
                /// Bits set in both.
                BitwiseAnd bitwise_and bitwise_and: Same -> Same, 1 { int |a, b| a & b, logic |a, b| a * b }
                /// Bits set in either.
                BitwiseOr bitwise_or bitwise_or: Same -> Same, 1 { int |a, b| a | b, logic |a, b| a + b }
                /// Bits set in just one.
                BitwiseXor bitwise_xor bitwise_xor: Same -> Same, 1 { int |a, b| a ^ b, logic |a, b| a - b }
                /// Whether both are true (nonzero; NaN is true).
                LogicalAnd logical_and logical_and: Logic -> Same, 1 { logic |a, b| a * b }
                /// Whether either is true.
                LogicalOr logical_or logical_or: Logic -> Same, 1 { logic |a, b| a + b }
                /// Whether just one is true.
                LogicalXor logical_xor logical_xor: Logic -> Same, 1 { logic |a, b| a - b }
                /// Quotient rounded down; of integers by zero 0.
                FloorDivide floor_divide floor_divide: BoolAsInt8 -> Same, 10 { real |x, y| floor_divide(x, y); rare fmod_is_rare(x, y) => floor_divide_rare(x, y), int |x, y| ifloor_divide(x, y) }
                /// Remainder with the sign of the divisor; of integers by zero 0.
                Remainder remainder remainder: BoolAsInt8 -> Same, 10 { real |x, y| remainder(x, y); rare fmod_is_rare(x, y) => remainder_rare(x, y), int |x, y| iremainder(x, y) }
                /// Remainder with the sign of the dividend; of integers by zero 0.
                Fmod fmod fmod: BoolAsInt8 -> Same, 8 { real |x, y| fmod(x, y); rare fmod_is_rare(x, y) => fmod_rare(x, y), int |x, y| ifmod(x, y) }
                /// The lesser, or the one that is not NaN.
                Fmin fmin fmin: Same -> Same, 1 { any |a, b| fmin(a, b) }
                /// The greater, or the one that is not NaN.
                Fmax fmax fmax: Same -> Same, 1 { any |a, b| fmax(a, b) }
                /// The magnitude of the first with the sign of the second.
                CopySign copysign copysign: Float -> Same, 1 { real |x, y| x.copysign(y) }
                /// `sqrt(x*x + y*y)` without undue overflow; an infinity wins over NaN.
                Hypot hypot hypot: Float -> Same, 8 { real |x, y| hypot(x, y) }
                /// The angle of the point (second, first) in radians, by the signs of both, zeros' too.
                ArcTan2 arctan2 arctan2: Float -> Same, 25 { real |y, x| arctan2(y, x) }
                /// `log(exp(a) + exp(b))` without overflow.
                LogAddExp logaddexp logaddexp: Float -> Same, 20 { real |a, b| logaddexp(a, b) }
                /// `log2(2**a + 2**b)` without overflow.
                LogAddExp2 logaddexp2 logaddexp2: Float -> Same, 20 { real |a, b| logaddexp2(a, b) }
                /// 0 where the first is below zero, 1 above, the second at zero.
                Heaviside heaviside heaviside: Float -> Same, 1 { real |x, h| heaviside(x, h) }
                /// The next number from the first towards the second; of float32 and float64.
                NextAfter nextafter nextafter: Float -> Same, 2 { wide |x, y| nextafter(x, y) }
                /// Bits moved up; none are left from the width on, nor of negative counts.
                LeftShift left_shift left_shift: BoolAsInt8 -> Same, 3 { int |x, n| left_shift(x, n) }
                /// Bits moved down; copies of the sign are left from the width on, and of negative counts.
                RightShift right_shift right_shift: BoolAsInt8 -> Same, 3 { int |x, n| right_shift(x, n) }
                /// The complex number of two real parts; of complex ones their real parts.
                Complex complex with_imag: Complex -> Same, 1 { complex |re, im| complex::of_parts(re, im) }
                /// The greatest common divisor, not negative; of 0 and a number its magnitude.
                Gcd gcd gcd: Same -> Same, 300 { int |x, y| gcd(x, y) }
                /// The least common multiple, not negative unless it wraps; 0 if a number is 0.
                Lcm lcm lcm: Same -> Same, 300 { int |x, y| lcm(x, y) }
            }
        }
    };
}
pub(crate) use op_table;
