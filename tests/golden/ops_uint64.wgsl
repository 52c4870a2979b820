// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

fn astype_uint64_bool(a: u64) -> bool {
    let t0 = a != 0lu;
    return t0;
}

fn astype_uint64_int8(a: u64) -> i32 {
    let t0 = ((bitcast<i32>(u32(a))) << 24u) >> 24u;
    return t0;
}

fn astype_uint64_int16(a: u64) -> i32 {
    let t0 = ((bitcast<i32>(u32(a))) << 16u) >> 16u;
    return t0;
}

fn astype_uint64_int32(a: u64) -> i32 {
    let t0 = bitcast<i32>(u32(a));
    return t0;
}

fn astype_uint64_int64(a: u64) -> i64 {
    let t0 = bitcast<i64>(a);
    return t0;
}

fn astype_uint64_uint8(a: u64) -> u32 {
    let t0 = (u32(a)) & 0xffu;
    return t0;
}

fn astype_uint64_uint16(a: u64) -> u32 {
    let t0 = (u32(a)) & 0xffffu;
    return t0;
}

fn astype_uint64_uint32(a: u64) -> u32 {
    let t0 = u32(a);
    return t0;
}

fn astype_uint64_uint64(a: u64) -> u64 {
    return a;
}

fn astype_uint64_float16(a: u64) -> f32 {
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

fn astype_uint64_float32(a: u64) -> f32 {
    let t0 = f32(a);
    return t0;
}

struct astype_uint64_complex64_result {
    r0: f32,
    r1: f32,
}
fn astype_uint64_complex64(a: u64) -> astype_uint64_complex64_result {
    let t0 = f32(a);
    return astype_uint64_complex64_result(t0, bitcast<f32>(zero));
}

fn where_uint64(a: bool, b: u64, c: u64) -> u64 {
    let t0 = select(c, b, a);
    return t0;
}

fn positive_uint64(a: u64) -> u64 {
    return a;
}

fn negative_uint64(a: u64) -> u64 {
    let t0 = 0lu - a;
    return t0;
}

fn absolute_uint64(a: u64) -> u64 {
    return a;
}

fn square_uint64(a: u64) -> u64 {
    let t0 = a * a;
    return t0;
}

fn add_uint64(a: u64, b: u64) -> u64 {
    let t0 = a + b;
    return t0;
}

fn subtract_uint64(a: u64, b: u64) -> u64 {
    let t0 = a - b;
    return t0;
}

fn multiply_uint64(a: u64, b: u64) -> u64 {
    let t0 = a * b;
    return t0;
}

fn power_uint64(a: u64, b: u64) -> u64 {
    let t0 = a * b;
    return t0;
}

fn minimum_uint64(a: u64, b: u64) -> u64 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn maximum_uint64(a: u64, b: u64) -> u64 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn equal_uint64(a: u64, b: u64) -> bool {
    let t0 = a == b;
    return t0;
}

fn not_equal_uint64(a: u64, b: u64) -> bool {
    let t0 = a == b;
    let t1 = !t0;
    return t1;
}

fn less_uint64(a: u64, b: u64) -> bool {
    let t0 = a < b;
    return t0;
}

fn less_equal_uint64(a: u64, b: u64) -> bool {
    let t0 = a <= b;
    return t0;
}

fn greater_uint64(a: u64, b: u64) -> bool {
    let t0 = b < a;
    return t0;
}

fn greater_equal_uint64(a: u64, b: u64) -> bool {
    let t0 = b <= a;
    return t0;
}

fn sum_identity_uint64() -> u64 {
    return 0lu;
}

fn sum_combine_uint64(a: u64, b: u64) -> u64 {
    let t0 = a + b;
    return t0;
}

fn prod_identity_uint64() -> u64 {
    return 1lu;
}

fn prod_combine_uint64(a: u64, b: u64) -> u64 {
    let t0 = a * b;
    return t0;
}

fn min_identity_uint64() -> u64 {
    return 18446744073709551615lu;
}

fn min_combine_uint64(a: u64, b: u64) -> u64 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn max_identity_uint64() -> u64 {
    return 0lu;
}

fn max_combine_uint64(a: u64, b: u64) -> u64 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn argmin_better_uint64(a: u64, b: u64) -> bool {
    let t0 = b < a;
    return t0;
}

fn argmax_better_uint64(a: u64, b: u64) -> bool {
    let t0 = a < b;
    return t0;
}
