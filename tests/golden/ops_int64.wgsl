// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

fn astype_int64_bool(a: i64) -> bool {
    let t0 = a != 0li;
    return t0;
}

fn astype_int64_int8(a: i64) -> i32 {
    let t0 = ((i32(a)) << 24u) >> 24u;
    return t0;
}

fn astype_int64_int16(a: i64) -> i32 {
    let t0 = ((i32(a)) << 16u) >> 16u;
    return t0;
}

fn astype_int64_int32(a: i64) -> i32 {
    let t0 = i32(a);
    return t0;
}

fn astype_int64_int64(a: i64) -> i64 {
    return a;
}

fn astype_int64_uint8(a: i64) -> u32 {
    let t0 = (bitcast<u32>(i32(a))) & 0xffu;
    return t0;
}

fn astype_int64_uint16(a: i64) -> u32 {
    let t0 = (bitcast<u32>(i32(a))) & 0xffffu;
    return t0;
}

fn astype_int64_uint32(a: i64) -> u32 {
    let t0 = bitcast<u32>(i32(a));
    return t0;
}

fn astype_int64_uint64(a: i64) -> u64 {
    let t0 = bitcast<u64>(a);
    return t0;
}

fn astype_int64_float16(a: i64) -> f32 {
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

fn astype_int64_float32(a: i64) -> f32 {
    let t0 = f32(a);
    return t0;
}

struct astype_int64_complex64_result {
    r0: f32,
    r1: f32,
}
fn astype_int64_complex64(a: i64) -> astype_int64_complex64_result {
    let t0 = f32(a);
    return astype_int64_complex64_result(t0, bitcast<f32>(zero));
}

fn where_int64(a: bool, b: i64, c: i64) -> i64 {
    let t0 = select(c, b, a);
    return t0;
}

fn positive_int64(a: i64) -> i64 {
    return a;
}

fn negative_int64(a: i64) -> i64 {
    let t0 = -a;
    return t0;
}

fn absolute_int64(a: i64) -> i64 {
    let t0 = abs(a);
    return t0;
}

fn square_int64(a: i64) -> i64 {
    let t0 = a * a;
    return t0;
}

fn add_int64(a: i64, b: i64) -> i64 {
    let t0 = a + b;
    return t0;
}

fn subtract_int64(a: i64, b: i64) -> i64 {
    let t0 = a - b;
    return t0;
}

fn multiply_int64(a: i64, b: i64) -> i64 {
    let t0 = a * b;
    return t0;
}

fn power_int64(a: i64, b: i64) -> i64 {
    let t0 = a * b;
    return t0;
}

fn minimum_int64(a: i64, b: i64) -> i64 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn maximum_int64(a: i64, b: i64) -> i64 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn equal_int64(a: i64, b: i64) -> bool {
    let t0 = a == b;
    return t0;
}

fn not_equal_int64(a: i64, b: i64) -> bool {
    let t0 = a == b;
    let t1 = !t0;
    return t1;
}

fn less_int64(a: i64, b: i64) -> bool {
    let t0 = a < b;
    return t0;
}

fn less_equal_int64(a: i64, b: i64) -> bool {
    let t0 = a <= b;
    return t0;
}

fn greater_int64(a: i64, b: i64) -> bool {
    let t0 = b < a;
    return t0;
}

fn greater_equal_int64(a: i64, b: i64) -> bool {
    let t0 = b <= a;
    return t0;
}

fn sum_identity_int64() -> i64 {
    return 0li;
}

fn sum_combine_int64(a: i64, b: i64) -> i64 {
    let t0 = a + b;
    return t0;
}

fn prod_identity_int64() -> i64 {
    return 1li;
}

fn prod_combine_int64(a: i64, b: i64) -> i64 {
    let t0 = a * b;
    return t0;
}

fn min_identity_int64() -> i64 {
    return 9223372036854775807li;
}

fn min_combine_int64(a: i64, b: i64) -> i64 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn max_identity_int64() -> i64 {
    return (-9223372036854775807li - 1li);
}

fn max_combine_int64(a: i64, b: i64) -> i64 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn argmin_better_int64(a: i64, b: i64) -> bool {
    let t0 = b < a;
    return t0;
}

fn argmax_better_int64(a: i64, b: i64) -> bool {
    let t0 = a < b;
    return t0;
}
