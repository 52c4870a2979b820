// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

fn int8_from_float64(x: f64) -> i32 {
    let low = select(i32(x), (-128i), x <= (-128.0lf));
    let both = select(low, 127i, x >= 128.0lf);
    return select(both, 0i, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}
fn int16_from_float64(x: f64) -> i32 {
    let low = select(i32(x), (-32768i), x <= (-32768.0lf));
    let both = select(low, 32767i, x >= 32768.0lf);
    return select(both, 0i, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}
fn int32_from_float64(x: f64) -> i32 {
    let low = select(i32(x), i32(-2147483648), x <= (-2147483648.0lf));
    let both = select(low, 2147483647i, x >= 2147483648.0lf);
    return select(both, 0i, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}
fn int64_from_float64(x: f64) -> i64 {
    let low = select(i64(x), (-9223372036854775807li - 1li), x <= (-9.223372036854776e18lf));
    let both = select(low, 9223372036854775807li, x >= 9.223372036854776e18lf);
    return select(both, 0li, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}
fn uint8_from_float64(x: f64) -> u32 {
    let low = select(u32(x), 0u, x <= 0.0lf);
    let both = select(low, 255u, x >= 256.0lf);
    return select(both, 0u, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}
fn uint16_from_float64(x: f64) -> u32 {
    let low = select(u32(x), 0u, x <= 0.0lf);
    let both = select(low, 65535u, x >= 65536.0lf);
    return select(both, 0u, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}
fn uint32_from_float64(x: f64) -> u32 {
    let low = select(u32(x), 0u, x <= 0.0lf);
    let both = select(low, 4294967295u, x >= 4294967296.0lf);
    return select(both, 0u, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}
fn uint64_from_float64(x: f64) -> u64 {
    let low = select(u64(x), 0lu, x <= 0.0lf);
    let both = select(low, 18446744073709551615lu, x >= 1.8446744073709552e19lf);
    return select(both, 0lu, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}

fn astype_float64_bool(a: f64) -> bool {
    let t0 = !(a == 0.0lf);
    return t0;
}

fn astype_float64_int8(a: f64) -> i32 {
    let t0 = int8_from_float64(a);
    return t0;
}

fn astype_float64_int16(a: f64) -> i32 {
    let t0 = int16_from_float64(a);
    return t0;
}

fn astype_float64_int32(a: f64) -> i32 {
    let t0 = int32_from_float64(a);
    return t0;
}

fn astype_float64_int64(a: f64) -> i64 {
    let t0 = int64_from_float64(a);
    return t0;
}

fn astype_float64_uint8(a: f64) -> u32 {
    let t0 = uint8_from_float64(a);
    return t0;
}

fn astype_float64_uint16(a: f64) -> u32 {
    let t0 = uint16_from_float64(a);
    return t0;
}

fn astype_float64_uint32(a: f64) -> u32 {
    let t0 = uint32_from_float64(a);
    return t0;
}

fn astype_float64_uint64(a: f64) -> u64 {
    let t0 = uint64_from_float64(a);
    return t0;
}

fn astype_float64_float16(a: f64) -> f32 {
    let t0 = abs(a);
    let t1 = bitcast<i64>(t0);
    let t2 = t1 >> 42u;
    let t3 = t2 & 1li;
    let t4 = t1 + 2199023255551li;
    let t5 = t4 + t3;
    let t6 = t5 & (-4398046511104li);
    let t7 = bitcast<f64>(t6);
    let t8 = 65536.0lf <= t7;
    let t9 = select(t7, bitcast<f64>(0x7ff0000000000000lu ^ u64(zero)), t8);
    let t10 = t0 + 268435456.0lf;
    let t11 = bitcast<f64>(bitcast<u64>(t10) ^ u64(zero));
    let t12 = t11 - 268435456.0lf;
    let t13 = t0 < 6.103515625e-5lf;
    let t14 = select(t9, t12, t13);
    let t15 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t16 = bitcast<i64>(a);
    let t17 = bitcast<i64>(t14);
    let t18 = t17 & 9223372036854775807li;
    let t19 = t16 & (-9223372036854775807li - 1li);
    let t20 = t18 | t19;
    let t21 = bitcast<f64>(t20);
    let t22 = select(t21, a, t15);
    let t23 = f32(t22);
    return t23;
}

fn astype_float64_bfloat16(a: f64) -> f32 {
    let t0 = abs(a);
    let t1 = bitcast<i64>(t0);
    let t2 = t1 >> 45u;
    let t3 = t2 & 1li;
    let t4 = t1 + 17592186044415li;
    let t5 = t4 + t3;
    let t6 = t5 & (-35184372088832li);
    let t7 = bitcast<f64>(t6);
    let t8 = 3.402823669209385e38lf <= t7;
    let t9 = select(t7, bitcast<f64>(0x7ff0000000000000lu ^ u64(zero)), t8);
    let t10 = t0 + 4.1359030627651384e-25lf;
    let t11 = bitcast<f64>(bitcast<u64>(t10) ^ u64(zero));
    let t12 = t11 - 4.1359030627651384e-25lf;
    let t13 = t0 < 1.1754943508222875e-38lf;
    let t14 = select(t9, t12, t13);
    let t15 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t16 = bitcast<i64>(a);
    let t17 = bitcast<i64>(t14);
    let t18 = t17 & 9223372036854775807li;
    let t19 = t16 & (-9223372036854775807li - 1li);
    let t20 = t18 | t19;
    let t21 = bitcast<f64>(t20);
    let t22 = select(t21, a, t15);
    let t23 = f32(t22);
    return t23;
}

fn astype_float64_float32(a: f64) -> f32 {
    let t0 = f32(a);
    return t0;
}

fn astype_float64_float64(a: f64) -> f64 {
    return a;
}

struct astype_float64_complex64_result {
    r0: f32,
    r1: f32,
}
fn astype_float64_complex64(a: f64) -> astype_float64_complex64_result {
    let t0 = f32(a);
    return astype_float64_complex64_result(t0, bitcast<f32>(zero));
}

struct astype_float64_complex128_result {
    r0: f64,
    r1: f64,
}
fn astype_float64_complex128(a: f64) -> astype_float64_complex128_result {
    return astype_float64_complex128_result(a, bitcast<f64>(u64(zero)));
}

fn where_float64(a: bool, b: f64, c: f64) -> f64 {
    let t0 = select(c, b, a);
    return t0;
}

fn positive_float64(a: f64) -> f64 {
    return a;
}

fn negative_float64(a: f64) -> f64 {
    let t0 = -a;
    return t0;
}

fn absolute_float64(a: f64) -> f64 {
    let t0 = abs(a);
    return t0;
}

fn sqrt_float64(a: f64) -> f64 {
    let t0 = sqrt(a);
    return t0;
}

fn square_float64(a: f64) -> f64 {
    let t0 = a * a;
    return t0;
}

fn exp_float64(a: f64) -> f64 {
    return a;
}

fn expm1_float64(a: f64) -> f64 {
    return a;
}

fn log_float64(a: f64) -> f64 {
    return a;
}

fn log1p_float64(a: f64) -> f64 {
    return a;
}

fn sin_float64(a: f64) -> f64 {
    return a;
}

fn cos_float64(a: f64) -> f64 {
    return a;
}

fn tanh_float64(a: f64) -> f64 {
    return a;
}

fn floor_float64(a: f64) -> f64 {
    let t0 = floor(a);
    return t0;
}

fn rint_float64(a: f64) -> f64 {
    let t0 = round(a);
    return t0;
}

fn isnan_float64(a: f64) -> bool {
    let t0 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    return t0;
}

fn add_float64(a: f64, b: f64) -> f64 {
    let t0 = a + b;
    return t0;
}

fn subtract_float64(a: f64, b: f64) -> f64 {
    let t0 = a - b;
    return t0;
}

fn multiply_float64(a: f64, b: f64) -> f64 {
    let t0 = a * b;
    return t0;
}

fn divide_float64(a: f64, b: f64) -> f64 {
    let t0 = a / b;
    return t0;
}

fn power_float64(a: f64, b: f64) -> f64 {
    let t0 = a * b;
    return t0;
}

fn minimum_float64(a: f64, b: f64) -> f64 {
    let t0 = bitcast<i64>(a);
    let t1 = bitcast<i64>(b);
    let t2 = t0 | t1;
    let t3 = bitcast<f64>(t2);
    let t4 = a < b;
    let t5 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t6 = t4 | t5;
    let t7 = select(b, a, t6);
    let t8 = a == b;
    let t9 = select(t7, t3, t8);
    return t9;
}

fn maximum_float64(a: f64, b: f64) -> f64 {
    let t0 = bitcast<i64>(a);
    let t1 = bitcast<i64>(b);
    let t2 = t0 & t1;
    let t3 = bitcast<f64>(t2);
    let t4 = b < a;
    let t5 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t6 = t4 | t5;
    let t7 = select(b, a, t6);
    let t8 = a == b;
    let t9 = select(t7, t3, t8);
    return t9;
}

fn equal_float64(a: f64, b: f64) -> bool {
    let t0 = a == b;
    return t0;
}

fn not_equal_float64(a: f64, b: f64) -> bool {
    let t0 = a == b;
    let t1 = !t0;
    return t1;
}

fn less_float64(a: f64, b: f64) -> bool {
    let t0 = a < b;
    return t0;
}

fn less_equal_float64(a: f64, b: f64) -> bool {
    let t0 = a <= b;
    return t0;
}

fn greater_float64(a: f64, b: f64) -> bool {
    let t0 = b < a;
    return t0;
}

fn greater_equal_float64(a: f64, b: f64) -> bool {
    let t0 = b <= a;
    return t0;
}

fn sum_identity_float64() -> f64 {
    return bitcast<f64>(u64(zero));
}

fn sum_combine_float64(a: f64, b: f64) -> f64 {
    let t0 = a + b;
    return t0;
}

fn prod_identity_float64() -> f64 {
    return 1.0lf;
}

fn prod_combine_float64(a: f64, b: f64) -> f64 {
    let t0 = a * b;
    return t0;
}

fn min_identity_float64() -> f64 {
    return bitcast<f64>(0x7ff0000000000000lu ^ u64(zero));
}

fn min_combine_float64(a: f64, b: f64) -> f64 {
    let t0 = bitcast<i64>(a);
    let t1 = bitcast<i64>(b);
    let t2 = t0 | t1;
    let t3 = bitcast<f64>(t2);
    let t4 = a < b;
    let t5 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t6 = t4 | t5;
    let t7 = select(b, a, t6);
    let t8 = a == b;
    let t9 = select(t7, t3, t8);
    return t9;
}

fn max_identity_float64() -> f64 {
    return bitcast<f64>(0xfff0000000000000lu ^ u64(zero));
}

fn max_combine_float64(a: f64, b: f64) -> f64 {
    let t0 = bitcast<i64>(a);
    let t1 = bitcast<i64>(b);
    let t2 = t0 & t1;
    let t3 = bitcast<f64>(t2);
    let t4 = b < a;
    let t5 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t6 = t4 | t5;
    let t7 = select(b, a, t6);
    let t8 = a == b;
    let t9 = select(t7, t3, t8);
    return t9;
}

fn argmin_better_float64(a: f64, b: f64) -> bool {
    let t0 = b < a;
    let t1 = (bitcast<u64>(b) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t2 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t3 = !t2;
    let t4 = t1 & t3;
    let t5 = t0 | t4;
    return t5;
}

fn argmax_better_float64(a: f64, b: f64) -> bool {
    let t0 = a < b;
    let t1 = (bitcast<u64>(b) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t2 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t3 = !t2;
    let t4 = t1 & t3;
    let t5 = t0 | t4;
    return t5;
}
