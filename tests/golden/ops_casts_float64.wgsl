// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

fn astype_bool_float64(a: bool) -> f64 {
    let t0 = select(0.0lf, 1.0lf, a);
    return t0;
}

struct astype_bool_complex128_result {
    r0: f64,
    r1: f64,
}
fn astype_bool_complex128(a: bool) -> astype_bool_complex128_result {
    let t0 = select(0.0lf, 1.0lf, a);
    return astype_bool_complex128_result(t0, bitcast<f64>(u64(zero)));
}

fn astype_int8_float64(a: i32) -> f64 {
    let t0 = f64(a);
    return t0;
}

struct astype_int8_complex128_result {
    r0: f64,
    r1: f64,
}
fn astype_int8_complex128(a: i32) -> astype_int8_complex128_result {
    let t0 = f64(a);
    return astype_int8_complex128_result(t0, bitcast<f64>(u64(zero)));
}

fn astype_int16_float64(a: i32) -> f64 {
    let t0 = f64(a);
    return t0;
}

struct astype_int16_complex128_result {
    r0: f64,
    r1: f64,
}
fn astype_int16_complex128(a: i32) -> astype_int16_complex128_result {
    let t0 = f64(a);
    return astype_int16_complex128_result(t0, bitcast<f64>(u64(zero)));
}

fn astype_int32_float64(a: i32) -> f64 {
    let t0 = f64(a);
    return t0;
}

struct astype_int32_complex128_result {
    r0: f64,
    r1: f64,
}
fn astype_int32_complex128(a: i32) -> astype_int32_complex128_result {
    let t0 = f64(a);
    return astype_int32_complex128_result(t0, bitcast<f64>(u64(zero)));
}

fn astype_int64_bfloat16(a: i64) -> f32 {
    let t0 = f64(a);
    let t1 = abs(t0);
    let t2 = bitcast<i64>(t1);
    let t3 = t2 >> 45u;
    let t4 = t3 & 1li;
    let t5 = t2 + 17592186044415li;
    let t6 = t5 + t4;
    let t7 = t6 & (-35184372088832li);
    let t8 = bitcast<f64>(t7);
    let t9 = 3.402823669209385e38lf <= t8;
    let t10 = select(t8, bitcast<f64>(0x7ff0000000000000lu ^ u64(zero)), t9);
    let t11 = t1 + 4.1359030627651384e-25lf;
    let t12 = bitcast<f64>(bitcast<u64>(t11) ^ u64(zero));
    let t13 = t12 - 4.1359030627651384e-25lf;
    let t14 = t1 < 1.1754943508222875e-38lf;
    let t15 = select(t10, t13, t14);
    let t16 = (bitcast<u64>(t0) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t17 = bitcast<i64>(t0);
    let t18 = bitcast<i64>(t15);
    let t19 = t18 & 9223372036854775807li;
    let t20 = t17 & (-9223372036854775807li - 1li);
    let t21 = t19 | t20;
    let t22 = bitcast<f64>(t21);
    let t23 = select(t22, t0, t16);
    let t24 = f32(t23);
    return t24;
}

fn astype_int64_float64(a: i64) -> f64 {
    let t0 = f64(a);
    return t0;
}

struct astype_int64_complex128_result {
    r0: f64,
    r1: f64,
}
fn astype_int64_complex128(a: i64) -> astype_int64_complex128_result {
    let t0 = f64(a);
    return astype_int64_complex128_result(t0, bitcast<f64>(u64(zero)));
}

fn astype_uint8_float64(a: u32) -> f64 {
    let t0 = f64(a);
    return t0;
}

struct astype_uint8_complex128_result {
    r0: f64,
    r1: f64,
}
fn astype_uint8_complex128(a: u32) -> astype_uint8_complex128_result {
    let t0 = f64(a);
    return astype_uint8_complex128_result(t0, bitcast<f64>(u64(zero)));
}

fn astype_uint16_float64(a: u32) -> f64 {
    let t0 = f64(a);
    return t0;
}

struct astype_uint16_complex128_result {
    r0: f64,
    r1: f64,
}
fn astype_uint16_complex128(a: u32) -> astype_uint16_complex128_result {
    let t0 = f64(a);
    return astype_uint16_complex128_result(t0, bitcast<f64>(u64(zero)));
}

fn astype_uint32_float64(a: u32) -> f64 {
    let t0 = f64(a);
    return t0;
}

struct astype_uint32_complex128_result {
    r0: f64,
    r1: f64,
}
fn astype_uint32_complex128(a: u32) -> astype_uint32_complex128_result {
    let t0 = f64(a);
    return astype_uint32_complex128_result(t0, bitcast<f64>(u64(zero)));
}

fn astype_uint64_bfloat16(a: u64) -> f32 {
    let t0 = f64(a);
    let t1 = abs(t0);
    let t2 = bitcast<i64>(t1);
    let t3 = t2 >> 45u;
    let t4 = t3 & 1li;
    let t5 = t2 + 17592186044415li;
    let t6 = t5 + t4;
    let t7 = t6 & (-35184372088832li);
    let t8 = bitcast<f64>(t7);
    let t9 = 3.402823669209385e38lf <= t8;
    let t10 = select(t8, bitcast<f64>(0x7ff0000000000000lu ^ u64(zero)), t9);
    let t11 = t1 + 4.1359030627651384e-25lf;
    let t12 = bitcast<f64>(bitcast<u64>(t11) ^ u64(zero));
    let t13 = t12 - 4.1359030627651384e-25lf;
    let t14 = t1 < 1.1754943508222875e-38lf;
    let t15 = select(t10, t13, t14);
    let t16 = (bitcast<u64>(t0) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t17 = bitcast<i64>(t0);
    let t18 = bitcast<i64>(t15);
    let t19 = t18 & 9223372036854775807li;
    let t20 = t17 & (-9223372036854775807li - 1li);
    let t21 = t19 | t20;
    let t22 = bitcast<f64>(t21);
    let t23 = select(t22, t0, t16);
    let t24 = f32(t23);
    return t24;
}

fn astype_uint64_float64(a: u64) -> f64 {
    let t0 = f64(a);
    return t0;
}

struct astype_uint64_complex128_result {
    r0: f64,
    r1: f64,
}
fn astype_uint64_complex128(a: u64) -> astype_uint64_complex128_result {
    let t0 = f64(a);
    return astype_uint64_complex128_result(t0, bitcast<f64>(u64(zero)));
}

fn astype_float16_float64(a: f32) -> f64 {
    let t0 = f64(a);
    return t0;
}

struct astype_float16_complex128_result {
    r0: f64,
    r1: f64,
}
fn astype_float16_complex128(a: f32) -> astype_float16_complex128_result {
    let t0 = f64(a);
    return astype_float16_complex128_result(t0, bitcast<f64>(u64(zero)));
}

fn astype_bfloat16_float64(a: f32) -> f64 {
    let t0 = f64(a);
    return t0;
}

struct astype_bfloat16_complex128_result {
    r0: f64,
    r1: f64,
}
fn astype_bfloat16_complex128(a: f32) -> astype_bfloat16_complex128_result {
    let t0 = f64(a);
    return astype_bfloat16_complex128_result(t0, bitcast<f64>(u64(zero)));
}

fn astype_float32_float64(a: f32) -> f64 {
    let t0 = f64(a);
    return t0;
}

struct astype_float32_complex128_result {
    r0: f64,
    r1: f64,
}
fn astype_float32_complex128(a: f32) -> astype_float32_complex128_result {
    let t0 = f64(a);
    return astype_float32_complex128_result(t0, bitcast<f64>(u64(zero)));
}

fn astype_complex64_float64(a_re: f32, a_im: f32) -> f64 {
    let t0 = f64(a_re);
    return t0;
}

struct astype_complex64_complex128_result {
    r0: f64,
    r1: f64,
}
fn astype_complex64_complex128(a_re: f32, a_im: f32) -> astype_complex64_complex128_result {
    let t0 = f64(a_re);
    let t1 = f64(a_im);
    return astype_complex64_complex128_result(t0, t1);
}
