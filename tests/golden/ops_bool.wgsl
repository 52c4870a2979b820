// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

fn astype_bool_bool(a: bool) -> bool {
    return a;
}

fn astype_bool_int8(a: bool) -> i32 {
    let t0 = select(0i, 1i, a);
    return t0;
}

fn astype_bool_int16(a: bool) -> i32 {
    let t0 = select(0i, 1i, a);
    return t0;
}

fn astype_bool_int32(a: bool) -> i32 {
    let t0 = select(0i, 1i, a);
    return t0;
}

fn astype_bool_uint8(a: bool) -> u32 {
    let t0 = select(0u, 1u, a);
    return t0;
}

fn astype_bool_uint16(a: bool) -> u32 {
    let t0 = select(0u, 1u, a);
    return t0;
}

fn astype_bool_uint32(a: bool) -> u32 {
    let t0 = select(0u, 1u, a);
    return t0;
}

fn astype_bool_float16(a: bool) -> f32 {
    let t0 = select(0.0f, 1.0f, a);
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

fn astype_bool_bfloat16(a: bool) -> f32 {
    let t0 = select(0.0f, 1.0f, a);
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

fn astype_bool_float32(a: bool) -> f32 {
    let t0 = select(0.0f, 1.0f, a);
    return t0;
}

struct astype_bool_complex64_result {
    r0: f32,
    r1: f32,
}
fn astype_bool_complex64(a: bool) -> astype_bool_complex64_result {
    let t0 = select(0.0f, 1.0f, a);
    return astype_bool_complex64_result(t0, bitcast<f32>(zero));
}

fn where_bool(a: bool, b: bool, c: bool) -> bool {
    let t0 = select(c, b, a);
    return t0;
}

fn absolute_bool(a: bool) -> bool {
    return a;
}

fn invert_bool(a: bool) -> bool {
    let t0 = !a;
    return t0;
}

fn logical_not_bool(a: bool) -> bool {
    let t0 = !a;
    return t0;
}

fn add_bool(a: bool, b: bool) -> bool {
    let t0 = a | b;
    return t0;
}

fn multiply_bool(a: bool, b: bool) -> bool {
    let t0 = a & b;
    return t0;
}

fn minimum_bool(a: bool, b: bool) -> bool {
    let t0 = a & b;
    return t0;
}

fn maximum_bool(a: bool, b: bool) -> bool {
    let t0 = a | b;
    return t0;
}

fn equal_bool(a: bool, b: bool) -> bool {
    let t0 = a == b;
    return t0;
}

fn not_equal_bool(a: bool, b: bool) -> bool {
    let t0 = a == b;
    let t1 = !t0;
    return t1;
}

fn less_bool(a: bool, b: bool) -> bool {
    let t0 = !a;
    let t1 = t0 & b;
    return t1;
}

fn less_equal_bool(a: bool, b: bool) -> bool {
    let t0 = !a;
    let t1 = t0 | b;
    return t1;
}

fn greater_bool(a: bool, b: bool) -> bool {
    let t0 = !b;
    let t1 = t0 & a;
    return t1;
}

fn greater_equal_bool(a: bool, b: bool) -> bool {
    let t0 = !b;
    let t1 = t0 | a;
    return t1;
}

fn bitwise_and_bool(a: bool, b: bool) -> bool {
    let t0 = a & b;
    return t0;
}

fn bitwise_or_bool(a: bool, b: bool) -> bool {
    let t0 = a | b;
    return t0;
}

fn bitwise_xor_bool(a: bool, b: bool) -> bool {
    let t0 = a != b;
    return t0;
}

fn logical_and_bool(a: bool, b: bool) -> bool {
    let t0 = a & b;
    return t0;
}

fn logical_or_bool(a: bool, b: bool) -> bool {
    let t0 = a | b;
    return t0;
}

fn logical_xor_bool(a: bool, b: bool) -> bool {
    let t0 = a != b;
    return t0;
}

fn fmin_bool(a: bool, b: bool) -> bool {
    let t0 = a & b;
    return t0;
}

fn fmax_bool(a: bool, b: bool) -> bool {
    let t0 = a | b;
    return t0;
}

fn min_identity_bool() -> bool {
    return true;
}

fn min_combine_bool(a: bool, b: bool) -> bool {
    let t0 = a & b;
    return t0;
}

fn max_identity_bool() -> bool {
    return false;
}

fn max_combine_bool(a: bool, b: bool) -> bool {
    let t0 = a | b;
    return t0;
}

fn all_identity_bool() -> bool {
    return true;
}

fn all_combine_bool(a: bool, b: bool) -> bool {
    let t0 = a & b;
    return t0;
}

fn any_identity_bool() -> bool {
    return false;
}

fn any_combine_bool(a: bool, b: bool) -> bool {
    let t0 = a | b;
    return t0;
}

fn argmin_better_bool(a: bool, b: bool) -> bool {
    let t0 = !b;
    let t1 = t0 & a;
    return t1;
}

fn argmax_better_bool(a: bool, b: bool) -> bool {
    let t0 = !a;
    let t1 = t0 & b;
    return t1;
}
