// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

fn astype_uint16_bool(a: u32) -> bool {
    let t0 = a != 0u;
    return t0;
}

fn astype_uint16_int8(a: u32) -> i32 {
    let t0 = ((bitcast<i32>(a)) << 24u) >> 24u;
    return t0;
}

fn astype_uint16_int16(a: u32) -> i32 {
    let t0 = ((bitcast<i32>(a)) << 16u) >> 16u;
    return t0;
}

fn astype_uint16_int32(a: u32) -> i32 {
    let t0 = bitcast<i32>(a);
    return t0;
}

fn astype_uint16_uint8(a: u32) -> u32 {
    let t0 = (a) & 0xffu;
    return t0;
}

fn astype_uint16_uint16(a: u32) -> u32 {
    return a;
}

fn astype_uint16_uint32(a: u32) -> u32 {
    let t0 = a;
    return t0;
}

fn astype_uint16_float16(a: u32) -> f32 {
    let t0 = f32(a);
    let t1 = abs(t0);
    let t2 = bitcast<i32>(t1);
    let t3 = t2 >> 13u;
    let t4 = t3 & 1i;
    let t5 = t2 + 4095i;
    let t6 = t5 + t4;
    let t7 = t6 & (-8192i);
    let t8 = bitcast<f32>(t7);
    let t9 = 65536.0f <= t8;
    let t10 = select(t8, bitcast<f32>(0x7f800000u ^ zero), t9);
    let t11 = t1 + 0.5f;
    let t12 = bitcast<f32>(bitcast<u32>(t11) ^ zero);
    let t13 = t12 - 0.5f;
    let t14 = t1 < 6.1035156e-5f;
    let t15 = select(t10, t13, t14);
    let t16 = (bitcast<u32>(t0) & 0x7fffffffu) > 0x7f800000u;
    let t17 = bitcast<i32>(t0);
    let t18 = bitcast<i32>(t15);
    let t19 = t18 & 2147483647i;
    let t20 = t17 & i32(-2147483648);
    let t21 = t19 | t20;
    let t22 = bitcast<f32>(t21);
    let t23 = select(t22, t0, t16);
    return t23;
}

fn astype_uint16_bfloat16(a: u32) -> f32 {
    let t0 = f32(a);
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

fn astype_uint16_float32(a: u32) -> f32 {
    let t0 = f32(a);
    return t0;
}

struct astype_uint16_complex64_result {
    r0: f32,
    r1: f32,
}
fn astype_uint16_complex64(a: u32) -> astype_uint16_complex64_result {
    let t0 = f32(a);
    return astype_uint16_complex64_result(t0, bitcast<f32>(zero));
}

fn where_uint16(a: bool, b: u32, c: u32) -> u32 {
    let t0 = select(c, b, a);
    return t0;
}

fn positive_uint16(a: u32) -> u32 {
    return a;
}

fn negative_uint16(a: u32) -> u32 {
    let t0 = (0u - a) & 0xffffu;
    return t0;
}

fn absolute_uint16(a: u32) -> u32 {
    return a;
}

fn square_uint16(a: u32) -> u32 {
    let t0 = (a * a) & 0xffffu;
    return t0;
}

fn add_uint16(a: u32, b: u32) -> u32 {
    let t0 = (a + b) & 0xffffu;
    return t0;
}

fn subtract_uint16(a: u32, b: u32) -> u32 {
    let t0 = (a - b) & 0xffffu;
    return t0;
}

fn multiply_uint16(a: u32, b: u32) -> u32 {
    let t0 = (a * b) & 0xffffu;
    return t0;
}

fn power_uint16(a: u32, b: u32) -> u32 {
    let t0 = (a * b) & 0xffffu;
    return t0;
}

fn minimum_uint16(a: u32, b: u32) -> u32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn maximum_uint16(a: u32, b: u32) -> u32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn equal_uint16(a: u32, b: u32) -> bool {
    let t0 = a == b;
    return t0;
}

fn not_equal_uint16(a: u32, b: u32) -> bool {
    let t0 = a == b;
    let t1 = !t0;
    return t1;
}

fn less_uint16(a: u32, b: u32) -> bool {
    let t0 = a < b;
    return t0;
}

fn less_equal_uint16(a: u32, b: u32) -> bool {
    let t0 = a <= b;
    return t0;
}

fn greater_uint16(a: u32, b: u32) -> bool {
    let t0 = b < a;
    return t0;
}

fn greater_equal_uint16(a: u32, b: u32) -> bool {
    let t0 = b <= a;
    return t0;
}

fn min_identity_uint16() -> u32 {
    return 65535u;
}

fn min_combine_uint16(a: u32, b: u32) -> u32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn max_identity_uint16() -> u32 {
    return 0u;
}

fn max_combine_uint16(a: u32, b: u32) -> u32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn argmin_better_uint16(a: u32, b: u32) -> bool {
    let t0 = b < a;
    return t0;
}

fn argmax_better_uint16(a: u32, b: u32) -> bool {
    let t0 = a < b;
    return t0;
}
