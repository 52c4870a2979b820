// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

fn astype_uint8_bool(a: u32) -> bool {
    let t0 = a != 0u;
    return t0;
}

fn astype_uint8_int8(a: u32) -> i32 {
    let t0 = ((bitcast<i32>(a)) << 24u) >> 24u;
    return t0;
}

fn astype_uint8_int16(a: u32) -> i32 {
    let t0 = ((bitcast<i32>(a)) << 16u) >> 16u;
    return t0;
}

fn astype_uint8_int32(a: u32) -> i32 {
    let t0 = bitcast<i32>(a);
    return t0;
}

fn astype_uint8_uint8(a: u32) -> u32 {
    return a;
}

fn astype_uint8_uint16(a: u32) -> u32 {
    let t0 = (a) & 0xffffu;
    return t0;
}

fn astype_uint8_uint32(a: u32) -> u32 {
    let t0 = a;
    return t0;
}

fn astype_uint8_float16(a: u32) -> f32 {
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

fn astype_uint8_bfloat16(a: u32) -> f32 {
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

fn astype_uint8_float32(a: u32) -> f32 {
    let t0 = f32(a);
    return t0;
}

struct astype_uint8_complex64_result {
    r0: f32,
    r1: f32,
}
fn astype_uint8_complex64(a: u32) -> astype_uint8_complex64_result {
    let t0 = f32(a);
    return astype_uint8_complex64_result(t0, bitcast<f32>(zero));
}

fn where_uint8(a: bool, b: u32, c: u32) -> u32 {
    let t0 = select(c, b, a);
    return t0;
}

fn positive_uint8(a: u32) -> u32 {
    return a;
}

fn negative_uint8(a: u32) -> u32 {
    let t0 = (0u - a) & 0xffu;
    return t0;
}

fn absolute_uint8(a: u32) -> u32 {
    return a;
}

fn square_uint8(a: u32) -> u32 {
    let t0 = (a * a) & 0xffu;
    return t0;
}

fn invert_uint8(a: u32) -> u32 {
    let t0 = (~a) & 0xffu;
    return t0;
}

fn sign_uint8(a: u32) -> u32 {
    let t0 = 0u < a;
    let t1 = a < 0u;
    let t2 = select(0u, 255u, t1);
    let t3 = select(t2, 1u, t0);
    return t3;
}

fn reciprocal_uint8(a: u32) -> u32 {
    let t0 = a == 1u;
    let t1 = a < 0u;
    let t2 = a == 255u;
    let t3 = t1 & t2;
    let t4 = t0 | t3;
    let t5 = select(0u, a, t4);
    return t5;
}

fn bitwise_count_uint8(a: u32) -> u32 {
    let t0 = a >> 1u;
    let t1 = t0 & 85u;
    let t2 = (a - t1) & 0xffu;
    let t3 = t2 & 51u;
    let t4 = t2 >> 2u;
    let t5 = t4 & 51u;
    let t6 = (t3 + t5) & 0xffu;
    let t7 = t6 >> 4u;
    let t8 = (t6 + t7) & 0xffu;
    let t9 = t8 & 15u;
    let t10 = t9 & 127u;
    return t10;
}

fn add_uint8(a: u32, b: u32) -> u32 {
    let t0 = (a + b) & 0xffu;
    return t0;
}

fn subtract_uint8(a: u32, b: u32) -> u32 {
    let t0 = (a - b) & 0xffu;
    return t0;
}

fn multiply_uint8(a: u32, b: u32) -> u32 {
    let t0 = (a * b) & 0xffu;
    return t0;
}

fn power_uint8(a: u32, b: u32) -> u32 {
    let t0 = b & 1u;
    let t1 = t0 == 0u;
    let t2 = select(a, 1u, t1);
    let t3 = (a * a) & 0xffu;
    let t4 = b >> 1u;
    let t5 = t4 & 1u;
    let t6 = t5 == 0u;
    let t7 = (t2 * t3) & 0xffu;
    let t8 = select(t7, t2, t6);
    let t9 = (t3 * t3) & 0xffu;
    let t10 = b >> 2u;
    let t11 = t10 & 1u;
    let t12 = t11 == 0u;
    let t13 = (t8 * t9) & 0xffu;
    let t14 = select(t13, t8, t12);
    let t15 = (t9 * t9) & 0xffu;
    let t16 = b >> 3u;
    let t17 = t16 & 1u;
    let t18 = t17 == 0u;
    let t19 = (t14 * t15) & 0xffu;
    let t20 = select(t19, t14, t18);
    let t21 = (t15 * t15) & 0xffu;
    let t22 = b >> 4u;
    let t23 = t22 & 1u;
    let t24 = t23 == 0u;
    let t25 = (t20 * t21) & 0xffu;
    let t26 = select(t25, t20, t24);
    let t27 = (t21 * t21) & 0xffu;
    let t28 = b >> 5u;
    let t29 = t28 & 1u;
    let t30 = t29 == 0u;
    let t31 = (t26 * t27) & 0xffu;
    let t32 = select(t31, t26, t30);
    let t33 = (t27 * t27) & 0xffu;
    let t34 = b >> 6u;
    let t35 = t34 & 1u;
    let t36 = t35 == 0u;
    let t37 = (t32 * t33) & 0xffu;
    let t38 = select(t37, t32, t36);
    let t39 = (t33 * t33) & 0xffu;
    let t40 = b >> 7u;
    let t41 = t40 & 1u;
    let t42 = t41 == 0u;
    let t43 = (t38 * t39) & 0xffu;
    let t44 = select(t43, t38, t42);
    return t44;
}

fn minimum_uint8(a: u32, b: u32) -> u32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn maximum_uint8(a: u32, b: u32) -> u32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn equal_uint8(a: u32, b: u32) -> bool {
    let t0 = a == b;
    return t0;
}

fn not_equal_uint8(a: u32, b: u32) -> bool {
    let t0 = a == b;
    let t1 = !t0;
    return t1;
}

fn less_uint8(a: u32, b: u32) -> bool {
    let t0 = a < b;
    return t0;
}

fn less_equal_uint8(a: u32, b: u32) -> bool {
    let t0 = a <= b;
    return t0;
}

fn greater_uint8(a: u32, b: u32) -> bool {
    let t0 = b < a;
    return t0;
}

fn greater_equal_uint8(a: u32, b: u32) -> bool {
    let t0 = b <= a;
    return t0;
}

fn bitwise_and_uint8(a: u32, b: u32) -> u32 {
    let t0 = a & b;
    return t0;
}

fn bitwise_or_uint8(a: u32, b: u32) -> u32 {
    let t0 = a | b;
    return t0;
}

fn bitwise_xor_uint8(a: u32, b: u32) -> u32 {
    let t0 = a ^ b;
    return t0;
}

fn floor_divide_uint8(a: u32, b: u32) -> u32 {
    let t0 = b < 0u;
    let t1 = b == 255u;
    let t2 = t0 & t1;
    let t3 = b == 0u;
    let t4 = t3 | t2;
    let t5 = select(b, 1u, t4);
    let t6 = (a / t5) & 0xffu;
    let t7 = (0u - a) & 0xffu;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0u, t3);
    let t10 = (t9 * b) & 0xffu;
    let t11 = (a - t10) & 0xffu;
    let t12 = select(t11, 0u, t3);
    let t13 = t12 < 0u;
    let t14 = t13 != t0;
    let t15 = t12 == 0u;
    let t16 = !t15;
    let t17 = t14 & t16;
    let t18 = (t9 - 1u) & 0xffu;
    let t19 = select(t9, t18, t17);
    return t19;
}

fn remainder_uint8(a: u32, b: u32) -> u32 {
    let t0 = b < 0u;
    let t1 = b == 255u;
    let t2 = t0 & t1;
    let t3 = b == 0u;
    let t4 = t3 | t2;
    let t5 = select(b, 1u, t4);
    let t6 = (a / t5) & 0xffu;
    let t7 = (0u - a) & 0xffu;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0u, t3);
    let t10 = (t9 * b) & 0xffu;
    let t11 = (a - t10) & 0xffu;
    let t12 = select(t11, 0u, t3);
    let t13 = t12 < 0u;
    let t14 = t13 != t0;
    let t15 = t12 == 0u;
    let t16 = !t15;
    let t17 = t14 & t16;
    let t18 = (t12 + b) & 0xffu;
    let t19 = select(t12, t18, t17);
    return t19;
}

fn fmod_uint8(a: u32, b: u32) -> u32 {
    let t0 = b < 0u;
    let t1 = b == 255u;
    let t2 = t0 & t1;
    let t3 = b == 0u;
    let t4 = t3 | t2;
    let t5 = select(b, 1u, t4);
    let t6 = (a / t5) & 0xffu;
    let t7 = (0u - a) & 0xffu;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0u, t3);
    let t10 = (t9 * b) & 0xffu;
    let t11 = (a - t10) & 0xffu;
    let t12 = select(t11, 0u, t3);
    return t12;
}

fn fmin_uint8(a: u32, b: u32) -> u32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn fmax_uint8(a: u32, b: u32) -> u32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn left_shift_uint8(a: u32, b: u32) -> u32 {
    let t0 = b < 0u;
    let t1 = 7u < b;
    let t2 = t0 | t1;
    let t3 = b & 1u;
    let t4 = t3 == 0u;
    let t5 = (a << 1u) & 0xffu;
    let t6 = select(t5, a, t4);
    let t7 = b >> 1u;
    let t8 = t7 & 1u;
    let t9 = t8 == 0u;
    let t10 = (t6 << 2u) & 0xffu;
    let t11 = select(t10, t6, t9);
    let t12 = b >> 2u;
    let t13 = t12 & 1u;
    let t14 = t13 == 0u;
    let t15 = (t11 << 4u) & 0xffu;
    let t16 = select(t15, t11, t14);
    let t17 = select(t16, 0u, t2);
    return t17;
}

fn right_shift_uint8(a: u32, b: u32) -> u32 {
    let t0 = a < 0u;
    let t1 = select(0u, 255u, t0);
    let t2 = b < 0u;
    let t3 = 7u < b;
    let t4 = t2 | t3;
    let t5 = b & 1u;
    let t6 = t5 == 0u;
    let t7 = a >> 1u;
    let t8 = select(t7, a, t6);
    let t9 = b >> 1u;
    let t10 = t9 & 1u;
    let t11 = t10 == 0u;
    let t12 = t8 >> 2u;
    let t13 = select(t12, t8, t11);
    let t14 = b >> 2u;
    let t15 = t14 & 1u;
    let t16 = t15 == 0u;
    let t17 = t13 >> 4u;
    let t18 = select(t17, t13, t16);
    let t19 = select(t18, t1, t4);
    return t19;
}

fn min_identity_uint8() -> u32 {
    return 255u;
}

fn min_combine_uint8(a: u32, b: u32) -> u32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn max_identity_uint8() -> u32 {
    return 0u;
}

fn max_combine_uint8(a: u32, b: u32) -> u32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn argmin_better_uint8(a: u32, b: u32) -> bool {
    let t0 = b < a;
    return t0;
}

fn argmax_better_uint8(a: u32, b: u32) -> bool {
    let t0 = a < b;
    return t0;
}
