// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

@group(0) @binding(0) var<storage, read_write> params: array<u32>;

struct constants_result {
    r0: f32,
    r1: f32,
    r2: f32,
    r3: f32,
    r4: f32,
    r5: f32,
    r6: f32,
    r7: f32,
    r8: f64,
    r9: f64,
    r10: f64,
    r11: f64,
    r12: f64,
    r13: f64,
    r14: f64,
    r15: i64,
    r16: i64,
    r17: i64,
    r18: i64,
    r19: i32,
    r20: u64,
    r21: u32,
    r22: i32,
    r23: f32,
    r24: f64,
    r25: f32,
}
fn constants() -> constants_result {
    let t0 = sqrt(bitcast<f32>(0xbf800000u ^ zero));
    let t1 = bitcast<f64>(u64(zero)) / bitcast<f64>(u64(zero));
    return constants_result(bitcast<f32>(0x7fc00000u ^ zero), bitcast<f32>(0xffc00000u ^ zero), bitcast<f32>(0x7f800000u ^ zero), bitcast<f32>(0x80000000u ^ zero), bitcast<f32>(zero), 3.4028235e38f, 1e-45f, (-0.1f), bitcast<f64>(0xfff0000000000000lu ^ u64(zero)), bitcast<f64>(0x7ff8000000000000lu ^ u64(zero)), bitcast<f64>(u64(zero)), (-1.7976931348623157e308lf), 5e-324lf, 0.1lf, 1e100lf, (-9223372036854775807li - 1li), (-9223372036854775807li), 9223372036854775807li, (-1li), i32(-2147483648), 18446744073709551615lu, 4294967295u, (-128i), t0, t1, bitcast<f32>(0x7f800000u ^ zero));
}

@compute @workgroup_size(1)
fn run() { zero = params[0]; let r = constants(); }
