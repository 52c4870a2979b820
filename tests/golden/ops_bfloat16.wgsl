// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

fn int8_from_float32(x: f32) -> i32 {
    let low = select(i32(x), (-128i), x <= (-128.0f));
    let both = select(low, 127i, x >= 128.0f);
    return select(both, 0i, (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u);
}
fn int16_from_float32(x: f32) -> i32 {
    let low = select(i32(x), (-32768i), x <= (-32768.0f));
    let both = select(low, 32767i, x >= 32768.0f);
    return select(both, 0i, (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u);
}
fn int32_from_float32(x: f32) -> i32 {
    let low = select(i32(x), i32(-2147483648), x <= (-2147483600.0f));
    let both = select(low, 2147483647i, x >= 2147483600.0f);
    return select(both, 0i, (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u);
}
fn uint8_from_float32(x: f32) -> u32 {
    let low = select(u32(x), 0u, x <= 0.0f);
    let both = select(low, 255u, x >= 256.0f);
    return select(both, 0u, (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u);
}
fn uint16_from_float32(x: f32) -> u32 {
    let low = select(u32(x), 0u, x <= 0.0f);
    let both = select(low, 65535u, x >= 65536.0f);
    return select(both, 0u, (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u);
}
fn uint32_from_float32(x: f32) -> u32 {
    let low = select(u32(x), 0u, x <= 0.0f);
    let both = select(low, 4294967295u, x >= 4294967300.0f);
    return select(both, 0u, (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u);
}

fn astype_bfloat16_bool(a: f32) -> bool {
    let t0 = !(a == 0.0f);
    return t0;
}

fn astype_bfloat16_int8(a: f32) -> i32 {
    let t0 = int8_from_float32(a);
    return t0;
}

fn astype_bfloat16_int16(a: f32) -> i32 {
    let t0 = int16_from_float32(a);
    return t0;
}

fn astype_bfloat16_int32(a: f32) -> i32 {
    let t0 = int32_from_float32(a);
    return t0;
}

fn astype_bfloat16_uint8(a: f32) -> u32 {
    let t0 = uint8_from_float32(a);
    return t0;
}

fn astype_bfloat16_uint16(a: f32) -> u32 {
    let t0 = uint16_from_float32(a);
    return t0;
}

fn astype_bfloat16_uint32(a: f32) -> u32 {
    let t0 = uint32_from_float32(a);
    return t0;
}

fn astype_bfloat16_float16(a: f32) -> f32 {
    let t0 = abs(a);
    let t1 = bitcast<i32>(t0);
    let t2 = t1 >> 13u;
    let t3 = t2 & 1i;
    let t4 = t1 + 4095i;
    let t5 = t4 + t3;
    let t6 = t5 & (-8192i);
    let t7 = bitcast<f32>(t6);
    let t8 = 65536.0f <= t7;
    let t9 = select(t7, bitcast<f32>(0x7f800000u ^ zero), t8);
    let t10 = t0 + 0.5f;
    let t11 = bitcast<f32>(bitcast<u32>(t10) ^ zero);
    let t12 = t11 - 0.5f;
    let t13 = t0 < 6.1035156e-5f;
    let t14 = select(t9, t12, t13);
    let t15 = (bitcast<u32>(a) & 0x7fffffffu) > 0x7f800000u;
    let t16 = bitcast<i32>(a);
    let t17 = bitcast<i32>(t14);
    let t18 = t17 & 2147483647i;
    let t19 = t16 & i32(-2147483648);
    let t20 = t18 | t19;
    let t21 = bitcast<f32>(t20);
    let t22 = select(t21, a, t15);
    return t22;
}

fn astype_bfloat16_bfloat16(a: f32) -> f32 {
    return a;
}

fn astype_bfloat16_float32(a: f32) -> f32 {
    return a;
}

struct astype_bfloat16_complex64_result {
    r0: f32,
    r1: f32,
}
fn astype_bfloat16_complex64(a: f32) -> astype_bfloat16_complex64_result {
    return astype_bfloat16_complex64_result(a, bitcast<f32>(zero));
}

fn where_bfloat16(a: bool, b: f32, c: f32) -> f32 {
    let t0 = select(c, b, a);
    return t0;
}

fn positive_bfloat16(a: f32) -> f32 {
    return a;
}

fn negative_bfloat16(a: f32) -> f32 {
    let t0 = -a;
    return t0;
}

fn absolute_bfloat16(a: f32) -> f32 {
    let t0 = abs(a);
    return t0;
}

fn sqrt_bfloat16(a: f32) -> f32 {
    let t0 = sqrt(a);
    let t1 = abs(t0);
    let t2 = bitcast<i32>(t1);
    let t3 = t2 >> 16u;
    let t4 = t3 & 1i;
    let t5 = t2 + 32767i;
    let t6 = t5 + t4;
    let t7 = t6 & (-65536i);
    let t8 = (bitcast<u32>(t0) & 0x7fffffffu) > 0x7f800000u;
    let t9 = bitcast<i32>(t0);
    let t10 = t7 & 2147483647i;
    let t11 = t9 & i32(-2147483648);
    let t12 = t10 | t11;
    let t13 = bitcast<f32>(t12);
    let t14 = select(t13, t0, t8);
    return t14;
}

fn square_bfloat16(a: f32) -> f32 {
    let t0 = a * a;
    let t1 = abs(t0);
    let t2 = bitcast<i32>(t1);
    let t3 = t2 >> 16u;
    let t4 = t3 & 1i;
    let t5 = t2 + 32767i;
    let t6 = t5 + t4;
    let t7 = t6 & (-65536i);
    let t8 = (bitcast<u32>(t0) & 0x7fffffffu) > 0x7f800000u;
    let t9 = bitcast<i32>(t0);
    let t10 = t7 & 2147483647i;
    let t11 = t9 & i32(-2147483648);
    let t12 = t10 | t11;
    let t13 = bitcast<f32>(t12);
    let t14 = select(t13, t0, t8);
    return t14;
}

fn exp_bfloat16(a: f32) -> f32 {
    return a;
}

fn expm1_bfloat16(a: f32) -> f32 {
    return a;
}

fn log_bfloat16(a: f32) -> f32 {
    return a;
}

fn log1p_bfloat16(a: f32) -> f32 {
    return a;
}

fn sin_bfloat16(a: f32) -> f32 {
    return a;
}

fn cos_bfloat16(a: f32) -> f32 {
    return a;
}

fn tanh_bfloat16(a: f32) -> f32 {
    return a;
}

fn floor_bfloat16(a: f32) -> f32 {
    let t0 = floor(a);
    return t0;
}

fn rint_bfloat16(a: f32) -> f32 {
    let t0 = round(a);
    return t0;
}

fn isnan_bfloat16(a: f32) -> bool {
    let t0 = (bitcast<u32>(a) & 0x7fffffffu) > 0x7f800000u;
    return t0;
}

fn add_bfloat16(a: f32, b: f32) -> f32 {
    let t0 = a + b;
    let t1 = abs(t0);
    let t2 = bitcast<i32>(t1);
    let t3 = t2 >> 16u;
    let t4 = t3 & 1i;
    let t5 = t2 + 32767i;
    let t6 = t5 + t4;
    let t7 = t6 & (-65536i);
    let t8 = (bitcast<u32>(t0) & 0x7fffffffu) > 0x7f800000u;
    let t9 = bitcast<i32>(t0);
    let t10 = t7 & 2147483647i;
    let t11 = t9 & i32(-2147483648);
    let t12 = t10 | t11;
    let t13 = bitcast<f32>(t12);
    let t14 = select(t13, t0, t8);
    return t14;
}

fn subtract_bfloat16(a: f32, b: f32) -> f32 {
    let t0 = a - b;
    let t1 = abs(t0);
    let t2 = bitcast<i32>(t1);
    let t3 = t2 >> 16u;
    let t4 = t3 & 1i;
    let t5 = t2 + 32767i;
    let t6 = t5 + t4;
    let t7 = t6 & (-65536i);
    let t8 = (bitcast<u32>(t0) & 0x7fffffffu) > 0x7f800000u;
    let t9 = bitcast<i32>(t0);
    let t10 = t7 & 2147483647i;
    let t11 = t9 & i32(-2147483648);
    let t12 = t10 | t11;
    let t13 = bitcast<f32>(t12);
    let t14 = select(t13, t0, t8);
    return t14;
}

fn multiply_bfloat16(a: f32, b: f32) -> f32 {
    let t0 = a * b;
    let t1 = abs(t0);
    let t2 = bitcast<i32>(t1);
    let t3 = t2 >> 16u;
    let t4 = t3 & 1i;
    let t5 = t2 + 32767i;
    let t6 = t5 + t4;
    let t7 = t6 & (-65536i);
    let t8 = (bitcast<u32>(t0) & 0x7fffffffu) > 0x7f800000u;
    let t9 = bitcast<i32>(t0);
    let t10 = t7 & 2147483647i;
    let t11 = t9 & i32(-2147483648);
    let t12 = t10 | t11;
    let t13 = bitcast<f32>(t12);
    let t14 = select(t13, t0, t8);
    return t14;
}

fn divide_bfloat16(a: f32, b: f32) -> f32 {
    let t0 = a / b;
    let t1 = abs(t0);
    let t2 = bitcast<i32>(t1);
    let t3 = t2 >> 16u;
    let t4 = t3 & 1i;
    let t5 = t2 + 32767i;
    let t6 = t5 + t4;
    let t7 = t6 & (-65536i);
    let t8 = (bitcast<u32>(t0) & 0x7fffffffu) > 0x7f800000u;
    let t9 = bitcast<i32>(t0);
    let t10 = t7 & 2147483647i;
    let t11 = t9 & i32(-2147483648);
    let t12 = t10 | t11;
    let t13 = bitcast<f32>(t12);
    let t14 = select(t13, t0, t8);
    return t14;
}

fn power_bfloat16(a: f32, b: f32) -> f32 {
    let t0 = a * b;
    let t1 = abs(t0);
    let t2 = bitcast<i32>(t1);
    let t3 = t2 >> 16u;
    let t4 = t3 & 1i;
    let t5 = t2 + 32767i;
    let t6 = t5 + t4;
    let t7 = t6 & (-65536i);
    let t8 = (bitcast<u32>(t0) & 0x7fffffffu) > 0x7f800000u;
    let t9 = bitcast<i32>(t0);
    let t10 = t7 & 2147483647i;
    let t11 = t9 & i32(-2147483648);
    let t12 = t10 | t11;
    let t13 = bitcast<f32>(t12);
    let t14 = select(t13, t0, t8);
    return t14;
}

fn minimum_bfloat16(a: f32, b: f32) -> f32 {
    let t0 = bitcast<i32>(a);
    let t1 = bitcast<i32>(b);
    let t2 = t0 | t1;
    let t3 = bitcast<f32>(t2);
    let t4 = a < b;
    let t5 = (bitcast<u32>(a) & 0x7fffffffu) > 0x7f800000u;
    let t6 = t4 | t5;
    let t7 = select(b, a, t6);
    let t8 = a == b;
    let t9 = select(t7, t3, t8);
    return t9;
}

fn maximum_bfloat16(a: f32, b: f32) -> f32 {
    let t0 = bitcast<i32>(a);
    let t1 = bitcast<i32>(b);
    let t2 = t0 & t1;
    let t3 = bitcast<f32>(t2);
    let t4 = b < a;
    let t5 = (bitcast<u32>(a) & 0x7fffffffu) > 0x7f800000u;
    let t6 = t4 | t5;
    let t7 = select(b, a, t6);
    let t8 = a == b;
    let t9 = select(t7, t3, t8);
    return t9;
}

fn equal_bfloat16(a: f32, b: f32) -> bool {
    let t0 = a == b;
    return t0;
}

fn not_equal_bfloat16(a: f32, b: f32) -> bool {
    let t0 = a == b;
    let t1 = !t0;
    return t1;
}

fn less_bfloat16(a: f32, b: f32) -> bool {
    let t0 = a < b;
    return t0;
}

fn less_equal_bfloat16(a: f32, b: f32) -> bool {
    let t0 = a <= b;
    return t0;
}

fn greater_bfloat16(a: f32, b: f32) -> bool {
    let t0 = b < a;
    return t0;
}

fn greater_equal_bfloat16(a: f32, b: f32) -> bool {
    let t0 = b <= a;
    return t0;
}

fn min_identity_bfloat16() -> f32 {
    return bitcast<f32>(0x7f800000u ^ zero);
}

fn min_combine_bfloat16(a: f32, b: f32) -> f32 {
    let t0 = bitcast<i32>(a);
    let t1 = bitcast<i32>(b);
    let t2 = t0 | t1;
    let t3 = bitcast<f32>(t2);
    let t4 = a < b;
    let t5 = (bitcast<u32>(a) & 0x7fffffffu) > 0x7f800000u;
    let t6 = t4 | t5;
    let t7 = select(b, a, t6);
    let t8 = a == b;
    let t9 = select(t7, t3, t8);
    return t9;
}

fn max_identity_bfloat16() -> f32 {
    return bitcast<f32>(0xff800000u ^ zero);
}

fn max_combine_bfloat16(a: f32, b: f32) -> f32 {
    let t0 = bitcast<i32>(a);
    let t1 = bitcast<i32>(b);
    let t2 = t0 & t1;
    let t3 = bitcast<f32>(t2);
    let t4 = b < a;
    let t5 = (bitcast<u32>(a) & 0x7fffffffu) > 0x7f800000u;
    let t6 = t4 | t5;
    let t7 = select(b, a, t6);
    let t8 = a == b;
    let t9 = select(t7, t3, t8);
    return t9;
}

fn argmin_better_bfloat16(a: f32, b: f32) -> bool {
    let t0 = b < a;
    let t1 = (bitcast<u32>(b) & 0x7fffffffu) > 0x7f800000u;
    let t2 = (bitcast<u32>(a) & 0x7fffffffu) > 0x7f800000u;
    let t3 = !t2;
    let t4 = t1 & t3;
    let t5 = t0 | t4;
    return t5;
}

fn argmax_better_bfloat16(a: f32, b: f32) -> bool {
    let t0 = a < b;
    let t1 = (bitcast<u32>(b) & 0x7fffffffu) > 0x7f800000u;
    let t2 = (bitcast<u32>(a) & 0x7fffffffu) > 0x7f800000u;
    let t3 = !t2;
    let t4 = t1 & t3;
    let t5 = t0 | t4;
    return t5;
}
