// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

@group(0) @binding(0) var<storage, read_write> params: array<u32>;
@group(0) @binding(1) var<storage, read_write> inputs: array<vec2<u32>>;
@group(0) @binding(2) var<storage, read_write> outputs: array<vec2<u32>>;

struct order_int64_result {
    r0: i64,
    r1: i64,
    r2: i64,
    r3: i64,
    r4: i64,
    r5: i64,
    r6: i64,
}
fn order_int64(a: i64, b: i64, c: i64) -> order_int64_result {
    let t0 = a < b;
    let t1 = b <= c;
    let t2 = t0 & t1;
    let t3 = c < a;
    let t4 = c == b;
    let t5 = t3 | t4;
    let t6 = select(c, a, t5);
    let t7 = select(t6, b, t2);
    let t8 = a <= b;
    let t9 = !t8;
    let t10 = select((-9223372036854775807li - 1li), 3li, t9);
    let t11 = b < a;
    let t12 = select(a, b, t11);
    let t13 = select(a, b, t0);
    let t14 = a < 9223372036854775807li;
    let t15 = select(a, 9223372036854775807li, t14);
    let t16 = b * c;
    let t17 = a + t16;
    let t18 = t17 - 1li;
    let t19 = -a;
    return order_int64_result(t7, t10, t12, t13, t15, t18, t19);
}

@compute @workgroup_size(64)
fn order_int64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = order_int64(bitcast<i64>(u64(inputs[id.x * 3u + 0u].x) | (u64(inputs[id.x * 3u + 0u].y) << 32u)), bitcast<i64>(u64(inputs[id.x * 3u + 1u].x) | (u64(inputs[id.x * 3u + 1u].y) << 32u)), bitcast<i64>(u64(inputs[id.x * 3u + 2u].x) | (u64(inputs[id.x * 3u + 2u].y) << 32u)));
    let w0 = bitcast<u64>(r.r0);
    outputs[id.x * 7u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
    let w1 = bitcast<u64>(r.r1);
    outputs[id.x * 7u + 1u] = vec2(u32(w1), u32(w1 >> 32u));
    let w2 = bitcast<u64>(r.r2);
    outputs[id.x * 7u + 2u] = vec2(u32(w2), u32(w2 >> 32u));
    let w3 = bitcast<u64>(r.r3);
    outputs[id.x * 7u + 3u] = vec2(u32(w3), u32(w3 >> 32u));
    let w4 = bitcast<u64>(r.r4);
    outputs[id.x * 7u + 4u] = vec2(u32(w4), u32(w4 >> 32u));
    let w5 = bitcast<u64>(r.r5);
    outputs[id.x * 7u + 5u] = vec2(u32(w5), u32(w5 >> 32u));
    let w6 = bitcast<u64>(r.r6);
    outputs[id.x * 7u + 6u] = vec2(u32(w6), u32(w6 >> 32u));
}

struct bits_int64_result {
    r0: i64,
    r1: i64,
    r2: i64,
    r3: i64,
    r4: i64,
    r5: i64,
}
fn bits_int64(a: i64, b: i64) -> bits_int64_result {
    let t0 = a & b;
    let t1 = a ^ b;
    let t2 = t1 >> 1u;
    let t3 = t0 + t2;
    let t4 = a | b;
    let t5 = t4 << 61u;
    let t6 = ~a;
    let t7 = t5 ^ t6;
    let t8 = abs(a);
    let t9 = t8 * b;
    let t10 = t9 + (-9223372036854775807li - 1li);
    let t11 = b * b;
    let t12 = (-9223372036854775807li - 1li) - t11;
    let t13 = a == (-9223372036854775807li - 1li);
    let t14 = select((-77li), 9223372036854775807li, t13);
    let t15 = b >> 63u;
    return bits_int64_result(t3, t7, t10, t12, t14, t15);
}

@compute @workgroup_size(64)
fn bits_int64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = bits_int64(bitcast<i64>(u64(inputs[id.x * 2u + 0u].x) | (u64(inputs[id.x * 2u + 0u].y) << 32u)), bitcast<i64>(u64(inputs[id.x * 2u + 1u].x) | (u64(inputs[id.x * 2u + 1u].y) << 32u)));
    let w0 = bitcast<u64>(r.r0);
    outputs[id.x * 6u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
    let w1 = bitcast<u64>(r.r1);
    outputs[id.x * 6u + 1u] = vec2(u32(w1), u32(w1 >> 32u));
    let w2 = bitcast<u64>(r.r2);
    outputs[id.x * 6u + 2u] = vec2(u32(w2), u32(w2 >> 32u));
    let w3 = bitcast<u64>(r.r3);
    outputs[id.x * 6u + 3u] = vec2(u32(w3), u32(w3 >> 32u));
    let w4 = bitcast<u64>(r.r4);
    outputs[id.x * 6u + 4u] = vec2(u32(w4), u32(w4 >> 32u));
    let w5 = bitcast<u64>(r.r5);
    outputs[id.x * 6u + 5u] = vec2(u32(w5), u32(w5 >> 32u));
}

struct order_uint64_result {
    r0: u64,
    r1: u64,
    r2: u64,
    r3: u64,
    r4: u64,
    r5: u64,
    r6: u64,
}
fn order_uint64(a: u64, b: u64, c: u64) -> order_uint64_result {
    let t0 = a < b;
    let t1 = b <= c;
    let t2 = t0 & t1;
    let t3 = c < a;
    let t4 = c == b;
    let t5 = t3 | t4;
    let t6 = select(c, a, t5);
    let t7 = select(t6, b, t2);
    let t8 = a <= b;
    let t9 = !t8;
    let t10 = select(0lu, 3lu, t9);
    let t11 = b < a;
    let t12 = select(a, b, t11);
    let t13 = select(a, b, t0);
    let t14 = a < 18446744073709551615lu;
    let t15 = select(a, 18446744073709551615lu, t14);
    let t16 = b * c;
    let t17 = a + t16;
    let t18 = t17 - 1lu;
    let t19 = 0lu - a;
    return order_uint64_result(t7, t10, t12, t13, t15, t18, t19);
}

@compute @workgroup_size(64)
fn order_uint64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = order_uint64((u64(inputs[id.x * 3u + 0u].x) | (u64(inputs[id.x * 3u + 0u].y) << 32u)), (u64(inputs[id.x * 3u + 1u].x) | (u64(inputs[id.x * 3u + 1u].y) << 32u)), (u64(inputs[id.x * 3u + 2u].x) | (u64(inputs[id.x * 3u + 2u].y) << 32u)));
    let w0 = bitcast<u64>(r.r0);
    outputs[id.x * 7u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
    let w1 = bitcast<u64>(r.r1);
    outputs[id.x * 7u + 1u] = vec2(u32(w1), u32(w1 >> 32u));
    let w2 = bitcast<u64>(r.r2);
    outputs[id.x * 7u + 2u] = vec2(u32(w2), u32(w2 >> 32u));
    let w3 = bitcast<u64>(r.r3);
    outputs[id.x * 7u + 3u] = vec2(u32(w3), u32(w3 >> 32u));
    let w4 = bitcast<u64>(r.r4);
    outputs[id.x * 7u + 4u] = vec2(u32(w4), u32(w4 >> 32u));
    let w5 = bitcast<u64>(r.r5);
    outputs[id.x * 7u + 5u] = vec2(u32(w5), u32(w5 >> 32u));
    let w6 = bitcast<u64>(r.r6);
    outputs[id.x * 7u + 6u] = vec2(u32(w6), u32(w6 >> 32u));
}

struct bits_uint64_result {
    r0: u64,
    r1: u64,
    r2: u64,
    r3: u64,
    r4: u64,
    r5: u64,
}
fn bits_uint64(a: u64, b: u64) -> bits_uint64_result {
    let t0 = a & b;
    let t1 = a ^ b;
    let t2 = t1 >> 1u;
    let t3 = t0 + t2;
    let t4 = a | b;
    let t5 = t4 << 61u;
    let t6 = ~a;
    let t7 = t5 ^ t6;
    let t8 = a * b;
    let t9 = t8 + 9223372036854775808lu;
    let t10 = b * b;
    let t11 = 0lu - t10;
    let t12 = a == 0lu;
    let t13 = select(18446744073709551539lu, 18446744073709551615lu, t12);
    let t14 = b >> 63u;
    return bits_uint64_result(t3, t7, t9, t11, t13, t14);
}

@compute @workgroup_size(64)
fn bits_uint64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = bits_uint64((u64(inputs[id.x * 2u + 0u].x) | (u64(inputs[id.x * 2u + 0u].y) << 32u)), (u64(inputs[id.x * 2u + 1u].x) | (u64(inputs[id.x * 2u + 1u].y) << 32u)));
    let w0 = bitcast<u64>(r.r0);
    outputs[id.x * 6u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
    let w1 = bitcast<u64>(r.r1);
    outputs[id.x * 6u + 1u] = vec2(u32(w1), u32(w1 >> 32u));
    let w2 = bitcast<u64>(r.r2);
    outputs[id.x * 6u + 2u] = vec2(u32(w2), u32(w2 >> 32u));
    let w3 = bitcast<u64>(r.r3);
    outputs[id.x * 6u + 3u] = vec2(u32(w3), u32(w3 >> 32u));
    let w4 = bitcast<u64>(r.r4);
    outputs[id.x * 6u + 4u] = vec2(u32(w4), u32(w4 >> 32u));
    let w5 = bitcast<u64>(r.r5);
    outputs[id.x * 6u + 5u] = vec2(u32(w5), u32(w5 >> 32u));
}
