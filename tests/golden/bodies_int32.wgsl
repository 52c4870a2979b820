// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

@group(0) @binding(0) var<storage, read_write> params: array<u32>;
@group(0) @binding(1) var<storage, read_write> inputs: array<vec2<u32>>;
@group(0) @binding(2) var<storage, read_write> outputs: array<vec2<u32>>;

struct order_bool_result {
    r0: bool,
    r1: bool,
    r2: bool,
    r3: bool,
    r4: bool,
    r5: bool,
    r6: bool,
}
fn order_bool(a: bool, b: bool, c: bool) -> order_bool_result {
    let t0 = !a;
    let t1 = t0 & b;
    let t2 = !b;
    let t3 = t2 | c;
    let t4 = t1 & t3;
    let t5 = !c;
    let t6 = t5 & a;
    let t7 = c == b;
    let t8 = t6 | t7;
    let t9 = select(c, a, t8);
    let t10 = select(t9, b, t4);
    let t11 = t0 | b;
    let t12 = !t11;
    let t13 = select(false, true, t12);
    let t14 = a & b;
    let t15 = a | b;
    let t16 = b & c;
    let t17 = a | t16;
    let t18 = t17 != true;
    return order_bool_result(t10, t13, t14, t15, true, t18, t0);
}

@compute @workgroup_size(64)
fn order_bool_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = order_bool(inputs[id.x * 3u + 0u].x != 0u, inputs[id.x * 3u + 1u].x != 0u, inputs[id.x * 3u + 2u].x != 0u);
    outputs[id.x * 7u + 0u] = vec2(select(0u, 1u, r.r0), 0u);
    outputs[id.x * 7u + 1u] = vec2(select(0u, 1u, r.r1), 0u);
    outputs[id.x * 7u + 2u] = vec2(select(0u, 1u, r.r2), 0u);
    outputs[id.x * 7u + 3u] = vec2(select(0u, 1u, r.r3), 0u);
    outputs[id.x * 7u + 4u] = vec2(select(0u, 1u, r.r4), 0u);
    outputs[id.x * 7u + 5u] = vec2(select(0u, 1u, r.r5), 0u);
    outputs[id.x * 7u + 6u] = vec2(select(0u, 1u, r.r6), 0u);
}

struct order_int8_result {
    r0: i32,
    r1: i32,
    r2: i32,
    r3: i32,
    r4: i32,
    r5: i32,
    r6: i32,
}
fn order_int8(a: i32, b: i32, c: i32) -> order_int8_result {
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
    let t10 = select((-128i), 3i, t9);
    let t11 = b < a;
    let t12 = select(a, b, t11);
    let t13 = select(a, b, t0);
    let t14 = a < 127i;
    let t15 = select(a, 127i, t14);
    let t16 = ((b * c) << 24u) >> 24u;
    let t17 = ((a + t16) << 24u) >> 24u;
    let t18 = ((t17 - 1i) << 24u) >> 24u;
    let t19 = ((-a) << 24u) >> 24u;
    return order_int8_result(t7, t10, t12, t13, t15, t18, t19);
}

@compute @workgroup_size(64)
fn order_int8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = order_int8((bitcast<i32>(inputs[id.x * 3u + 0u].x) << 24u) >> 24u, (bitcast<i32>(inputs[id.x * 3u + 1u].x) << 24u) >> 24u, (bitcast<i32>(inputs[id.x * 3u + 2u].x) << 24u) >> 24u);
    outputs[id.x * 7u + 0u] = vec2(bitcast<u32>(r.r0), 0u);
    outputs[id.x * 7u + 1u] = vec2(bitcast<u32>(r.r1), 0u);
    outputs[id.x * 7u + 2u] = vec2(bitcast<u32>(r.r2), 0u);
    outputs[id.x * 7u + 3u] = vec2(bitcast<u32>(r.r3), 0u);
    outputs[id.x * 7u + 4u] = vec2(bitcast<u32>(r.r4), 0u);
    outputs[id.x * 7u + 5u] = vec2(bitcast<u32>(r.r5), 0u);
    outputs[id.x * 7u + 6u] = vec2(bitcast<u32>(r.r6), 0u);
}

struct bits_int8_result {
    r0: i32,
    r1: i32,
    r2: i32,
    r3: i32,
    r4: i32,
    r5: i32,
}
fn bits_int8(a: i32, b: i32) -> bits_int8_result {
    let t0 = a & b;
    let t1 = a ^ b;
    let t2 = t1 >> 1u;
    let t3 = ((t0 + t2) << 24u) >> 24u;
    let t4 = a | b;
    let t5 = ((t4 << 5u) << 24u) >> 24u;
    let t6 = ((~a) << 24u) >> 24u;
    let t7 = t5 ^ t6;
    let t8 = ((abs(a)) << 24u) >> 24u;
    let t9 = ((t8 * b) << 24u) >> 24u;
    let t10 = ((t9 + (-128i)) << 24u) >> 24u;
    let t11 = ((b * b) << 24u) >> 24u;
    let t12 = (((-128i) - t11) << 24u) >> 24u;
    let t13 = a == (-128i);
    let t14 = select((-77i), 127i, t13);
    let t15 = b >> 7u;
    return bits_int8_result(t3, t7, t10, t12, t14, t15);
}

@compute @workgroup_size(64)
fn bits_int8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = bits_int8((bitcast<i32>(inputs[id.x * 2u + 0u].x) << 24u) >> 24u, (bitcast<i32>(inputs[id.x * 2u + 1u].x) << 24u) >> 24u);
    outputs[id.x * 6u + 0u] = vec2(bitcast<u32>(r.r0), 0u);
    outputs[id.x * 6u + 1u] = vec2(bitcast<u32>(r.r1), 0u);
    outputs[id.x * 6u + 2u] = vec2(bitcast<u32>(r.r2), 0u);
    outputs[id.x * 6u + 3u] = vec2(bitcast<u32>(r.r3), 0u);
    outputs[id.x * 6u + 4u] = vec2(bitcast<u32>(r.r4), 0u);
    outputs[id.x * 6u + 5u] = vec2(bitcast<u32>(r.r5), 0u);
}

struct order_int16_result {
    r0: i32,
    r1: i32,
    r2: i32,
    r3: i32,
    r4: i32,
    r5: i32,
    r6: i32,
}
fn order_int16(a: i32, b: i32, c: i32) -> order_int16_result {
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
    let t10 = select((-32768i), 3i, t9);
    let t11 = b < a;
    let t12 = select(a, b, t11);
    let t13 = select(a, b, t0);
    let t14 = a < 32767i;
    let t15 = select(a, 32767i, t14);
    let t16 = ((b * c) << 16u) >> 16u;
    let t17 = ((a + t16) << 16u) >> 16u;
    let t18 = ((t17 - 1i) << 16u) >> 16u;
    let t19 = ((-a) << 16u) >> 16u;
    return order_int16_result(t7, t10, t12, t13, t15, t18, t19);
}

@compute @workgroup_size(64)
fn order_int16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = order_int16((bitcast<i32>(inputs[id.x * 3u + 0u].x) << 16u) >> 16u, (bitcast<i32>(inputs[id.x * 3u + 1u].x) << 16u) >> 16u, (bitcast<i32>(inputs[id.x * 3u + 2u].x) << 16u) >> 16u);
    outputs[id.x * 7u + 0u] = vec2(bitcast<u32>(r.r0), 0u);
    outputs[id.x * 7u + 1u] = vec2(bitcast<u32>(r.r1), 0u);
    outputs[id.x * 7u + 2u] = vec2(bitcast<u32>(r.r2), 0u);
    outputs[id.x * 7u + 3u] = vec2(bitcast<u32>(r.r3), 0u);
    outputs[id.x * 7u + 4u] = vec2(bitcast<u32>(r.r4), 0u);
    outputs[id.x * 7u + 5u] = vec2(bitcast<u32>(r.r5), 0u);
    outputs[id.x * 7u + 6u] = vec2(bitcast<u32>(r.r6), 0u);
}

struct bits_int16_result {
    r0: i32,
    r1: i32,
    r2: i32,
    r3: i32,
    r4: i32,
    r5: i32,
}
fn bits_int16(a: i32, b: i32) -> bits_int16_result {
    let t0 = a & b;
    let t1 = a ^ b;
    let t2 = t1 >> 1u;
    let t3 = ((t0 + t2) << 16u) >> 16u;
    let t4 = a | b;
    let t5 = ((t4 << 13u) << 16u) >> 16u;
    let t6 = ((~a) << 16u) >> 16u;
    let t7 = t5 ^ t6;
    let t8 = ((abs(a)) << 16u) >> 16u;
    let t9 = ((t8 * b) << 16u) >> 16u;
    let t10 = ((t9 + (-32768i)) << 16u) >> 16u;
    let t11 = ((b * b) << 16u) >> 16u;
    let t12 = (((-32768i) - t11) << 16u) >> 16u;
    let t13 = a == (-32768i);
    let t14 = select((-77i), 32767i, t13);
    let t15 = b >> 15u;
    return bits_int16_result(t3, t7, t10, t12, t14, t15);
}

@compute @workgroup_size(64)
fn bits_int16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = bits_int16((bitcast<i32>(inputs[id.x * 2u + 0u].x) << 16u) >> 16u, (bitcast<i32>(inputs[id.x * 2u + 1u].x) << 16u) >> 16u);
    outputs[id.x * 6u + 0u] = vec2(bitcast<u32>(r.r0), 0u);
    outputs[id.x * 6u + 1u] = vec2(bitcast<u32>(r.r1), 0u);
    outputs[id.x * 6u + 2u] = vec2(bitcast<u32>(r.r2), 0u);
    outputs[id.x * 6u + 3u] = vec2(bitcast<u32>(r.r3), 0u);
    outputs[id.x * 6u + 4u] = vec2(bitcast<u32>(r.r4), 0u);
    outputs[id.x * 6u + 5u] = vec2(bitcast<u32>(r.r5), 0u);
}

struct order_int32_result {
    r0: i32,
    r1: i32,
    r2: i32,
    r3: i32,
    r4: i32,
    r5: i32,
    r6: i32,
}
fn order_int32(a: i32, b: i32, c: i32) -> order_int32_result {
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
    let t10 = select(i32(-2147483648), 3i, t9);
    let t11 = b < a;
    let t12 = select(a, b, t11);
    let t13 = select(a, b, t0);
    let t14 = a < 2147483647i;
    let t15 = select(a, 2147483647i, t14);
    let t16 = b * c;
    let t17 = a + t16;
    let t18 = t17 - 1i;
    let t19 = -a;
    return order_int32_result(t7, t10, t12, t13, t15, t18, t19);
}

@compute @workgroup_size(64)
fn order_int32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = order_int32(bitcast<i32>(inputs[id.x * 3u + 0u].x), bitcast<i32>(inputs[id.x * 3u + 1u].x), bitcast<i32>(inputs[id.x * 3u + 2u].x));
    outputs[id.x * 7u + 0u] = vec2(bitcast<u32>(r.r0), 0u);
    outputs[id.x * 7u + 1u] = vec2(bitcast<u32>(r.r1), 0u);
    outputs[id.x * 7u + 2u] = vec2(bitcast<u32>(r.r2), 0u);
    outputs[id.x * 7u + 3u] = vec2(bitcast<u32>(r.r3), 0u);
    outputs[id.x * 7u + 4u] = vec2(bitcast<u32>(r.r4), 0u);
    outputs[id.x * 7u + 5u] = vec2(bitcast<u32>(r.r5), 0u);
    outputs[id.x * 7u + 6u] = vec2(bitcast<u32>(r.r6), 0u);
}

struct bits_int32_result {
    r0: i32,
    r1: i32,
    r2: i32,
    r3: i32,
    r4: i32,
    r5: i32,
}
fn bits_int32(a: i32, b: i32) -> bits_int32_result {
    let t0 = a & b;
    let t1 = a ^ b;
    let t2 = t1 >> 1u;
    let t3 = t0 + t2;
    let t4 = a | b;
    let t5 = t4 << 29u;
    let t6 = ~a;
    let t7 = t5 ^ t6;
    let t8 = abs(a);
    let t9 = t8 * b;
    let t10 = t9 + i32(-2147483648);
    let t11 = b * b;
    let t12 = i32(-2147483648) - t11;
    let t13 = a == i32(-2147483648);
    let t14 = select((-77i), 2147483647i, t13);
    let t15 = b >> 31u;
    return bits_int32_result(t3, t7, t10, t12, t14, t15);
}

@compute @workgroup_size(64)
fn bits_int32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = bits_int32(bitcast<i32>(inputs[id.x * 2u + 0u].x), bitcast<i32>(inputs[id.x * 2u + 1u].x));
    outputs[id.x * 6u + 0u] = vec2(bitcast<u32>(r.r0), 0u);
    outputs[id.x * 6u + 1u] = vec2(bitcast<u32>(r.r1), 0u);
    outputs[id.x * 6u + 2u] = vec2(bitcast<u32>(r.r2), 0u);
    outputs[id.x * 6u + 3u] = vec2(bitcast<u32>(r.r3), 0u);
    outputs[id.x * 6u + 4u] = vec2(bitcast<u32>(r.r4), 0u);
    outputs[id.x * 6u + 5u] = vec2(bitcast<u32>(r.r5), 0u);
}

struct order_uint8_result {
    r0: u32,
    r1: u32,
    r2: u32,
    r3: u32,
    r4: u32,
    r5: u32,
    r6: u32,
}
fn order_uint8(a: u32, b: u32, c: u32) -> order_uint8_result {
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
    let t10 = select(0u, 3u, t9);
    let t11 = b < a;
    let t12 = select(a, b, t11);
    let t13 = select(a, b, t0);
    let t14 = a < 255u;
    let t15 = select(a, 255u, t14);
    let t16 = (b * c) & 0xffu;
    let t17 = (a + t16) & 0xffu;
    let t18 = (t17 - 1u) & 0xffu;
    let t19 = (0u - a) & 0xffu;
    return order_uint8_result(t7, t10, t12, t13, t15, t18, t19);
}

@compute @workgroup_size(64)
fn order_uint8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = order_uint8(inputs[id.x * 3u + 0u].x, inputs[id.x * 3u + 1u].x, inputs[id.x * 3u + 2u].x);
    outputs[id.x * 7u + 0u] = vec2(bitcast<u32>(r.r0), 0u);
    outputs[id.x * 7u + 1u] = vec2(bitcast<u32>(r.r1), 0u);
    outputs[id.x * 7u + 2u] = vec2(bitcast<u32>(r.r2), 0u);
    outputs[id.x * 7u + 3u] = vec2(bitcast<u32>(r.r3), 0u);
    outputs[id.x * 7u + 4u] = vec2(bitcast<u32>(r.r4), 0u);
    outputs[id.x * 7u + 5u] = vec2(bitcast<u32>(r.r5), 0u);
    outputs[id.x * 7u + 6u] = vec2(bitcast<u32>(r.r6), 0u);
}

struct bits_uint8_result {
    r0: u32,
    r1: u32,
    r2: u32,
    r3: u32,
    r4: u32,
    r5: u32,
}
fn bits_uint8(a: u32, b: u32) -> bits_uint8_result {
    let t0 = a & b;
    let t1 = a ^ b;
    let t2 = t1 >> 1u;
    let t3 = (t0 + t2) & 0xffu;
    let t4 = a | b;
    let t5 = (t4 << 5u) & 0xffu;
    let t6 = (~a) & 0xffu;
    let t7 = t5 ^ t6;
    let t8 = (a * b) & 0xffu;
    let t9 = (t8 + 128u) & 0xffu;
    let t10 = (b * b) & 0xffu;
    let t11 = (0u - t10) & 0xffu;
    let t12 = a == 0u;
    let t13 = select(179u, 255u, t12);
    let t14 = b >> 7u;
    return bits_uint8_result(t3, t7, t9, t11, t13, t14);
}

@compute @workgroup_size(64)
fn bits_uint8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = bits_uint8(inputs[id.x * 2u + 0u].x, inputs[id.x * 2u + 1u].x);
    outputs[id.x * 6u + 0u] = vec2(bitcast<u32>(r.r0), 0u);
    outputs[id.x * 6u + 1u] = vec2(bitcast<u32>(r.r1), 0u);
    outputs[id.x * 6u + 2u] = vec2(bitcast<u32>(r.r2), 0u);
    outputs[id.x * 6u + 3u] = vec2(bitcast<u32>(r.r3), 0u);
    outputs[id.x * 6u + 4u] = vec2(bitcast<u32>(r.r4), 0u);
    outputs[id.x * 6u + 5u] = vec2(bitcast<u32>(r.r5), 0u);
}

struct order_uint16_result {
    r0: u32,
    r1: u32,
    r2: u32,
    r3: u32,
    r4: u32,
    r5: u32,
    r6: u32,
}
fn order_uint16(a: u32, b: u32, c: u32) -> order_uint16_result {
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
    let t10 = select(0u, 3u, t9);
    let t11 = b < a;
    let t12 = select(a, b, t11);
    let t13 = select(a, b, t0);
    let t14 = a < 65535u;
    let t15 = select(a, 65535u, t14);
    let t16 = (b * c) & 0xffffu;
    let t17 = (a + t16) & 0xffffu;
    let t18 = (t17 - 1u) & 0xffffu;
    let t19 = (0u - a) & 0xffffu;
    return order_uint16_result(t7, t10, t12, t13, t15, t18, t19);
}

@compute @workgroup_size(64)
fn order_uint16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = order_uint16(inputs[id.x * 3u + 0u].x, inputs[id.x * 3u + 1u].x, inputs[id.x * 3u + 2u].x);
    outputs[id.x * 7u + 0u] = vec2(bitcast<u32>(r.r0), 0u);
    outputs[id.x * 7u + 1u] = vec2(bitcast<u32>(r.r1), 0u);
    outputs[id.x * 7u + 2u] = vec2(bitcast<u32>(r.r2), 0u);
    outputs[id.x * 7u + 3u] = vec2(bitcast<u32>(r.r3), 0u);
    outputs[id.x * 7u + 4u] = vec2(bitcast<u32>(r.r4), 0u);
    outputs[id.x * 7u + 5u] = vec2(bitcast<u32>(r.r5), 0u);
    outputs[id.x * 7u + 6u] = vec2(bitcast<u32>(r.r6), 0u);
}

struct bits_uint16_result {
    r0: u32,
    r1: u32,
    r2: u32,
    r3: u32,
    r4: u32,
    r5: u32,
}
fn bits_uint16(a: u32, b: u32) -> bits_uint16_result {
    let t0 = a & b;
    let t1 = a ^ b;
    let t2 = t1 >> 1u;
    let t3 = (t0 + t2) & 0xffffu;
    let t4 = a | b;
    let t5 = (t4 << 13u) & 0xffffu;
    let t6 = (~a) & 0xffffu;
    let t7 = t5 ^ t6;
    let t8 = (a * b) & 0xffffu;
    let t9 = (t8 + 32768u) & 0xffffu;
    let t10 = (b * b) & 0xffffu;
    let t11 = (0u - t10) & 0xffffu;
    let t12 = a == 0u;
    let t13 = select(65459u, 65535u, t12);
    let t14 = b >> 15u;
    return bits_uint16_result(t3, t7, t9, t11, t13, t14);
}

@compute @workgroup_size(64)
fn bits_uint16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = bits_uint16(inputs[id.x * 2u + 0u].x, inputs[id.x * 2u + 1u].x);
    outputs[id.x * 6u + 0u] = vec2(bitcast<u32>(r.r0), 0u);
    outputs[id.x * 6u + 1u] = vec2(bitcast<u32>(r.r1), 0u);
    outputs[id.x * 6u + 2u] = vec2(bitcast<u32>(r.r2), 0u);
    outputs[id.x * 6u + 3u] = vec2(bitcast<u32>(r.r3), 0u);
    outputs[id.x * 6u + 4u] = vec2(bitcast<u32>(r.r4), 0u);
    outputs[id.x * 6u + 5u] = vec2(bitcast<u32>(r.r5), 0u);
}

struct order_uint32_result {
    r0: u32,
    r1: u32,
    r2: u32,
    r3: u32,
    r4: u32,
    r5: u32,
    r6: u32,
}
fn order_uint32(a: u32, b: u32, c: u32) -> order_uint32_result {
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
    let t10 = select(0u, 3u, t9);
    let t11 = b < a;
    let t12 = select(a, b, t11);
    let t13 = select(a, b, t0);
    let t14 = a < 4294967295u;
    let t15 = select(a, 4294967295u, t14);
    let t16 = b * c;
    let t17 = a + t16;
    let t18 = t17 - 1u;
    let t19 = 0u - a;
    return order_uint32_result(t7, t10, t12, t13, t15, t18, t19);
}

@compute @workgroup_size(64)
fn order_uint32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = order_uint32(inputs[id.x * 3u + 0u].x, inputs[id.x * 3u + 1u].x, inputs[id.x * 3u + 2u].x);
    outputs[id.x * 7u + 0u] = vec2(bitcast<u32>(r.r0), 0u);
    outputs[id.x * 7u + 1u] = vec2(bitcast<u32>(r.r1), 0u);
    outputs[id.x * 7u + 2u] = vec2(bitcast<u32>(r.r2), 0u);
    outputs[id.x * 7u + 3u] = vec2(bitcast<u32>(r.r3), 0u);
    outputs[id.x * 7u + 4u] = vec2(bitcast<u32>(r.r4), 0u);
    outputs[id.x * 7u + 5u] = vec2(bitcast<u32>(r.r5), 0u);
    outputs[id.x * 7u + 6u] = vec2(bitcast<u32>(r.r6), 0u);
}

struct bits_uint32_result {
    r0: u32,
    r1: u32,
    r2: u32,
    r3: u32,
    r4: u32,
    r5: u32,
}
fn bits_uint32(a: u32, b: u32) -> bits_uint32_result {
    let t0 = a & b;
    let t1 = a ^ b;
    let t2 = t1 >> 1u;
    let t3 = t0 + t2;
    let t4 = a | b;
    let t5 = t4 << 29u;
    let t6 = ~a;
    let t7 = t5 ^ t6;
    let t8 = a * b;
    let t9 = t8 + 2147483648u;
    let t10 = b * b;
    let t11 = 0u - t10;
    let t12 = a == 0u;
    let t13 = select(4294967219u, 4294967295u, t12);
    let t14 = b >> 31u;
    return bits_uint32_result(t3, t7, t9, t11, t13, t14);
}

@compute @workgroup_size(64)
fn bits_uint32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = bits_uint32(inputs[id.x * 2u + 0u].x, inputs[id.x * 2u + 1u].x);
    outputs[id.x * 6u + 0u] = vec2(bitcast<u32>(r.r0), 0u);
    outputs[id.x * 6u + 1u] = vec2(bitcast<u32>(r.r1), 0u);
    outputs[id.x * 6u + 2u] = vec2(bitcast<u32>(r.r2), 0u);
    outputs[id.x * 6u + 3u] = vec2(bitcast<u32>(r.r3), 0u);
    outputs[id.x * 6u + 4u] = vec2(bitcast<u32>(r.r4), 0u);
    outputs[id.x * 6u + 5u] = vec2(bitcast<u32>(r.r5), 0u);
}
