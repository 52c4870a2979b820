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
/// (real and complex, over `Field`), `real` (over `Real`), `int` (over `Int`) or `logic` (bool
/// alone, over `Num`, where `+` is or, `*` and, `-` xor, negation not). A unary clause may end in
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
                Sqrt sqrt sqrt: Float -> Same, 4 { real |x| x.sqrt() }
                /// The value times itself.
                Square square square: BoolAsInt8 -> Same, 1 { num |x| x * x }
                /// e to the power of the value.
                Exp exp exp: Float -> Same, 6 { real |x| exp(x) }
                /// `exp(x) - 1`, accurate near zero.
                Expm1 expm1 expm1: Float -> Same, 9 { real |x| expm1(x) }
                /// Natural logarithm; -inf of zero, NaN below.
                Log log log: Float -> Same, 9 { real |x| log(x) }
                /// `log(1 + x)`, accurate near zero.
                Log1p log1p log1p: Float -> Same, 10 { real |x| log1p(x) }
                /// Sine of radians.
                Sin sin sin: Float -> Same, 9 { real |x| sin(x); rare trig_is_rare(x) => sin_rare(x) }
                /// Cosine of radians.
                Cos cos cos: Float -> Same, 9 { real |x| cos(x); rare trig_is_rare(x) => cos_rare(x) }
                /// Hyperbolic tangent.
                Tanh tanh tanh: Float -> Same, 8 { real |x| tanh(x) }
                /// The greatest integer not above; integers and bools are returned unchanged.
                Floor floor floor: Keep -> Same, 1 { real |x| x.floor() }
                /// The nearest integer, ties to even.
                Rint rint rint: Float -> Same, 1 { real |x| x.rint() }
                /// Whether the value, or a part of it, is NaN.
                IsNan isnan isnan: Inexact -> Mask, 1 { field |x| x.is_nan() }
                /// Bits inverted; of bools the other one.
                Invert invert invert: Same -> Same, 1 { int |x| !x, logic |x| -x }
                /// Truth negated: true where the value is zero.
                LogicalNot logical_not logical_not: Logic -> Same, 1 { logic |x| -x }
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
                Power power power: BoolAsInt8 -> Same, 30 { real |x, y| pow(x, y), int |x, n| ipow(x, n) }
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
            }
        }
    };
}
pub(crate) use op_table;
