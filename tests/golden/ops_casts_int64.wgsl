// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

fn int64_from_float32(x: f32) -> i64 {
    let low = select(i64(x), (-9223372036854775807li - 1li), x <= (-9.223372e18f));
    let both = select(low, 9223372036854775807li, x >= 9.223372e18f);
    return select(both, 0li, (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u);
}
fn uint64_from_float32(x: f32) -> u64 {
    let low = select(u64(x), 0lu, x <= 0.0f);
    let both = select(low, 18446744073709551615lu, x >= 1.8446744e19f);
    return select(both, 0lu, (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u);
}

fn astype_bool_int64(a: bool) -> i64 {
    let t0 = select(0li, 1li, a);
    return t0;
}

fn astype_bool_uint64(a: bool) -> u64 {
    let t0 = select(0lu, 1lu, a);
    return t0;
}

fn astype_int8_int64(a: i32) -> i64 {
    let t0 = i64(a);
    return t0;
}

fn astype_int8_uint64(a: i32) -> u64 {
    let t0 = bitcast<u64>(i64(a));
    return t0;
}

fn astype_int16_int64(a: i32) -> i64 {
    let t0 = i64(a);
    return t0;
}

fn astype_int16_uint64(a: i32) -> u64 {
    let t0 = bitcast<u64>(i64(a));
    return t0;
}

fn astype_int32_int64(a: i32) -> i64 {
    let t0 = i64(a);
    return t0;
}

fn astype_int32_uint64(a: i32) -> u64 {
    let t0 = bitcast<u64>(i64(a));
    return t0;
}

fn astype_uint8_int64(a: u32) -> i64 {
    let t0 = bitcast<i64>(u64(a));
    return t0;
}

fn astype_uint8_uint64(a: u32) -> u64 {
    let t0 = u64(a);
    return t0;
}

fn astype_uint16_int64(a: u32) -> i64 {
    let t0 = bitcast<i64>(u64(a));
    return t0;
}

fn astype_uint16_uint64(a: u32) -> u64 {
    let t0 = u64(a);
    return t0;
}

fn astype_uint32_int64(a: u32) -> i64 {
    let t0 = bitcast<i64>(u64(a));
    return t0;
}

fn astype_uint32_uint64(a: u32) -> u64 {
    let t0 = u64(a);
    return t0;
}

fn astype_float16_int64(a: f32) -> i64 {
    let t0 = int64_from_float32(a);
    return t0;
}

fn astype_float16_uint64(a: f32) -> u64 {
    let t0 = uint64_from_float32(a);
    return t0;
}

fn astype_bfloat16_int64(a: f32) -> i64 {
    let t0 = int64_from_float32(a);
    return t0;
}

fn astype_bfloat16_uint64(a: f32) -> u64 {
    let t0 = uint64_from_float32(a);
    return t0;
}

fn astype_float32_int64(a: f32) -> i64 {
    let t0 = int64_from_float32(a);
    return t0;
}

fn astype_float32_uint64(a: f32) -> u64 {
    let t0 = uint64_from_float32(a);
    return t0;
}

fn astype_complex64_int64(a_re: f32, a_im: f32) -> i64 {
    let t0 = int64_from_float32(a_re);
    return t0;
}

fn astype_complex64_uint64(a_re: f32, a_im: f32) -> u64 {
    let t0 = uint64_from_float32(a_re);
    return t0;
}
