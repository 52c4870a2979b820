// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

fn astype_int8_bool(a: i32) -> bool {
    let t0 = a != 0i;
    return t0;
}

fn astype_int8_int8(a: i32) -> i32 {
    return a;
}

fn astype_int8_int16(a: i32) -> i32 {
    let t0 = ((a) << 16u) >> 16u;
    return t0;
}

fn astype_int8_int32(a: i32) -> i32 {
    let t0 = a;
    return t0;
}

fn astype_int8_uint8(a: i32) -> u32 {
    let t0 = (bitcast<u32>(a)) & 0xffu;
    return t0;
}

fn astype_int8_uint16(a: i32) -> u32 {
    let t0 = (bitcast<u32>(a)) & 0xffffu;
    return t0;
}

fn astype_int8_uint32(a: i32) -> u32 {
    let t0 = bitcast<u32>(a);
    return t0;
}

fn astype_int8_float16(a: i32) -> f32 {
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

fn astype_int8_bfloat16(a: i32) -> f32 {
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

fn astype_int8_float32(a: i32) -> f32 {
    let t0 = f32(a);
    return t0;
}

struct astype_int8_complex64_result {
    r0: f32,
    r1: f32,
}
fn astype_int8_complex64(a: i32) -> astype_int8_complex64_result {
    let t0 = f32(a);
    return astype_int8_complex64_result(t0, bitcast<f32>(zero));
}

fn where_int8(a: bool, b: i32, c: i32) -> i32 {
    let t0 = select(c, b, a);
    return t0;
}

fn positive_int8(a: i32) -> i32 {
    return a;
}

fn negative_int8(a: i32) -> i32 {
    let t0 = ((-a) << 24u) >> 24u;
    return t0;
}

fn absolute_int8(a: i32) -> i32 {
    let t0 = ((abs(a)) << 24u) >> 24u;
    return t0;
}

fn square_int8(a: i32) -> i32 {
    let t0 = ((a * a) << 24u) >> 24u;
    return t0;
}

fn invert_int8(a: i32) -> i32 {
    let t0 = ((~a) << 24u) >> 24u;
    return t0;
}

fn sign_int8(a: i32) -> i32 {
    let t0 = 0i < a;
    let t1 = a < 0i;
    let t2 = select(0i, (-1i), t1);
    let t3 = select(t2, 1i, t0);
    return t3;
}

fn reciprocal_int8(a: i32) -> i32 {
    let t0 = a == 1i;
    let t1 = a < 0i;
    let t2 = a == (-1i);
    let t3 = t1 & t2;
    let t4 = t0 | t3;
    let t5 = select(0i, a, t4);
    return t5;
}

fn bitwise_count_int8(a: i32) -> i32 {
    let t0 = ((abs(a)) << 24u) >> 24u;
    let t1 = t0 >> 1u;
    let t2 = t1 & 85i;
    let t3 = ((t0 - t2) << 24u) >> 24u;
    let t4 = t3 & 51i;
    let t5 = t3 >> 2u;
    let t6 = t5 & 51i;
    let t7 = ((t4 + t6) << 24u) >> 24u;
    let t8 = t7 >> 4u;
    let t9 = ((t7 + t8) << 24u) >> 24u;
    let t10 = t9 & 15i;
    let t11 = t10 & 127i;
    return t11;
}

fn add_int8(a: i32, b: i32) -> i32 {
    let t0 = ((a + b) << 24u) >> 24u;
    return t0;
}

fn subtract_int8(a: i32, b: i32) -> i32 {
    let t0 = ((a - b) << 24u) >> 24u;
    return t0;
}

fn multiply_int8(a: i32, b: i32) -> i32 {
    let t0 = ((a * b) << 24u) >> 24u;
    return t0;
}

fn power_int8(a: i32, b: i32) -> i32 {
    let t0 = b & 1i;
    let t1 = t0 == 0i;
    let t2 = select(a, 1i, t1);
    let t3 = ((a * a) << 24u) >> 24u;
    let t4 = b >> 1u;
    let t5 = t4 & 1i;
    let t6 = t5 == 0i;
    let t7 = ((t2 * t3) << 24u) >> 24u;
    let t8 = select(t7, t2, t6);
    let t9 = ((t3 * t3) << 24u) >> 24u;
    let t10 = b >> 2u;
    let t11 = t10 & 1i;
    let t12 = t11 == 0i;
    let t13 = ((t8 * t9) << 24u) >> 24u;
    let t14 = select(t13, t8, t12);
    let t15 = ((t9 * t9) << 24u) >> 24u;
    let t16 = b >> 3u;
    let t17 = t16 & 1i;
    let t18 = t17 == 0i;
    let t19 = ((t14 * t15) << 24u) >> 24u;
    let t20 = select(t19, t14, t18);
    let t21 = ((t15 * t15) << 24u) >> 24u;
    let t22 = b >> 4u;
    let t23 = t22 & 1i;
    let t24 = t23 == 0i;
    let t25 = ((t20 * t21) << 24u) >> 24u;
    let t26 = select(t25, t20, t24);
    let t27 = ((t21 * t21) << 24u) >> 24u;
    let t28 = b >> 5u;
    let t29 = t28 & 1i;
    let t30 = t29 == 0i;
    let t31 = ((t26 * t27) << 24u) >> 24u;
    let t32 = select(t31, t26, t30);
    let t33 = ((t27 * t27) << 24u) >> 24u;
    let t34 = b >> 6u;
    let t35 = t34 & 1i;
    let t36 = t35 == 0i;
    let t37 = ((t32 * t33) << 24u) >> 24u;
    let t38 = select(t37, t32, t36);
    let t39 = ((t33 * t33) << 24u) >> 24u;
    let t40 = b >> 7u;
    let t41 = t40 & 1i;
    let t42 = t41 == 0i;
    let t43 = ((t38 * t39) << 24u) >> 24u;
    let t44 = select(t43, t38, t42);
    return t44;
}

fn minimum_int8(a: i32, b: i32) -> i32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn maximum_int8(a: i32, b: i32) -> i32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn equal_int8(a: i32, b: i32) -> bool {
    let t0 = a == b;
    return t0;
}

fn not_equal_int8(a: i32, b: i32) -> bool {
    let t0 = a == b;
    let t1 = !t0;
    return t1;
}

fn less_int8(a: i32, b: i32) -> bool {
    let t0 = a < b;
    return t0;
}

fn less_equal_int8(a: i32, b: i32) -> bool {
    let t0 = a <= b;
    return t0;
}

fn greater_int8(a: i32, b: i32) -> bool {
    let t0 = b < a;
    return t0;
}

fn greater_equal_int8(a: i32, b: i32) -> bool {
    let t0 = b <= a;
    return t0;
}

fn bitwise_and_int8(a: i32, b: i32) -> i32 {
    let t0 = a & b;
    return t0;
}

fn bitwise_or_int8(a: i32, b: i32) -> i32 {
    let t0 = a | b;
    return t0;
}

fn bitwise_xor_int8(a: i32, b: i32) -> i32 {
    let t0 = a ^ b;
    return t0;
}

fn floor_divide_int8(a: i32, b: i32) -> i32 {
    let t0 = b < 0i;
    let t1 = b == (-1i);
    let t2 = t0 & t1;
    let t3 = b == 0i;
    let t4 = t3 | t2;
    let t5 = select(b, 1i, t4);
    let t6 = ((a / t5) << 24u) >> 24u;
    let t7 = ((-a) << 24u) >> 24u;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0i, t3);
    let t10 = ((t9 * b) << 24u) >> 24u;
    let t11 = ((a - t10) << 24u) >> 24u;
    let t12 = select(t11, 0i, t3);
    let t13 = t12 < 0i;
    let t14 = t13 != t0;
    let t15 = t12 == 0i;
    let t16 = !t15;
    let t17 = t14 & t16;
    let t18 = ((t9 - 1i) << 24u) >> 24u;
    let t19 = select(t9, t18, t17);
    return t19;
}

fn remainder_int8(a: i32, b: i32) -> i32 {
    let t0 = b < 0i;
    let t1 = b == (-1i);
    let t2 = t0 & t1;
    let t3 = b == 0i;
    let t4 = t3 | t2;
    let t5 = select(b, 1i, t4);
    let t6 = ((a / t5) << 24u) >> 24u;
    let t7 = ((-a) << 24u) >> 24u;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0i, t3);
    let t10 = ((t9 * b) << 24u) >> 24u;
    let t11 = ((a - t10) << 24u) >> 24u;
    let t12 = select(t11, 0i, t3);
    let t13 = t12 < 0i;
    let t14 = t13 != t0;
    let t15 = t12 == 0i;
    let t16 = !t15;
    let t17 = t14 & t16;
    let t18 = ((t12 + b) << 24u) >> 24u;
    let t19 = select(t12, t18, t17);
    return t19;
}

fn fmod_int8(a: i32, b: i32) -> i32 {
    let t0 = b < 0i;
    let t1 = b == (-1i);
    let t2 = t0 & t1;
    let t3 = b == 0i;
    let t4 = t3 | t2;
    let t5 = select(b, 1i, t4);
    let t6 = ((a / t5) << 24u) >> 24u;
    let t7 = ((-a) << 24u) >> 24u;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0i, t3);
    let t10 = ((t9 * b) << 24u) >> 24u;
    let t11 = ((a - t10) << 24u) >> 24u;
    let t12 = select(t11, 0i, t3);
    return t12;
}

fn fmin_int8(a: i32, b: i32) -> i32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn fmax_int8(a: i32, b: i32) -> i32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn left_shift_int8(a: i32, b: i32) -> i32 {
    let t0 = b < 0i;
    let t1 = 7i < b;
    let t2 = t0 | t1;
    let t3 = b & 1i;
    let t4 = t3 == 0i;
    let t5 = ((a << 1u) << 24u) >> 24u;
    let t6 = select(t5, a, t4);
    let t7 = b >> 1u;
    let t8 = t7 & 1i;
    let t9 = t8 == 0i;
    let t10 = ((t6 << 2u) << 24u) >> 24u;
    let t11 = select(t10, t6, t9);
    let t12 = b >> 2u;
    let t13 = t12 & 1i;
    let t14 = t13 == 0i;
    let t15 = ((t11 << 4u) << 24u) >> 24u;
    let t16 = select(t15, t11, t14);
    let t17 = select(t16, 0i, t2);
    return t17;
}

fn right_shift_int8(a: i32, b: i32) -> i32 {
    let t0 = a < 0i;
    let t1 = select(0i, (-1i), t0);
    let t2 = b < 0i;
    let t3 = 7i < b;
    let t4 = t2 | t3;
    let t5 = b & 1i;
    let t6 = t5 == 0i;
    let t7 = a >> 1u;
    let t8 = select(t7, a, t6);
    let t9 = b >> 1u;
    let t10 = t9 & 1i;
    let t11 = t10 == 0i;
    let t12 = t8 >> 2u;
    let t13 = select(t12, t8, t11);
    let t14 = b >> 2u;
    let t15 = t14 & 1i;
    let t16 = t15 == 0i;
    let t17 = t13 >> 4u;
    let t18 = select(t17, t13, t16);
    let t19 = select(t18, t1, t4);
    return t19;
}

fn min_identity_int8() -> i32 {
    return 127i;
}

fn min_combine_int8(a: i32, b: i32) -> i32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn max_identity_int8() -> i32 {
    return (-128i);
}

fn max_combine_int8(a: i32, b: i32) -> i32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn argmin_better_int8(a: i32, b: i32) -> bool {
    let t0 = b < a;
    return t0;
}

fn argmax_better_int8(a: i32, b: i32) -> bool {
    let t0 = a < b;
    return t0;
}
