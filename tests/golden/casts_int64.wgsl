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

@group(0) @binding(0) var<storage, read_write> params: array<u32>;
@group(0) @binding(1) var<storage, read_write> inputs: array<vec2<u32>>;
@group(0) @binding(2) var<storage, read_write> outputs: array<vec2<u32>>;

fn bool_to_int64(a: bool) -> i64 {
    let t0 = select(0li, 1li, a);
    return t0;
}

@compute @workgroup_size(64)
fn bool_to_int64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = bool_to_int64(inputs[id.x * 1u + 0u].x != 0u);
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn bool_to_uint64(a: bool) -> u64 {
    let t0 = select(0lu, 1lu, a);
    return t0;
}

@compute @workgroup_size(64)
fn bool_to_uint64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = bool_to_uint64(inputs[id.x * 1u + 0u].x != 0u);
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn int8_to_int64(a: i32) -> i64 {
    let t0 = i64(a);
    return t0;
}

@compute @workgroup_size(64)
fn int8_to_int64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int8_to_int64((bitcast<i32>(inputs[id.x * 1u + 0u].x) << 24u) >> 24u);
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn int8_to_uint64(a: i32) -> u64 {
    let t0 = bitcast<u64>(i64(a));
    return t0;
}

@compute @workgroup_size(64)
fn int8_to_uint64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int8_to_uint64((bitcast<i32>(inputs[id.x * 1u + 0u].x) << 24u) >> 24u);
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn int16_to_int64(a: i32) -> i64 {
    let t0 = i64(a);
    return t0;
}

@compute @workgroup_size(64)
fn int16_to_int64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int16_to_int64((bitcast<i32>(inputs[id.x * 1u + 0u].x) << 16u) >> 16u);
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn int16_to_uint64(a: i32) -> u64 {
    let t0 = bitcast<u64>(i64(a));
    return t0;
}

@compute @workgroup_size(64)
fn int16_to_uint64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int16_to_uint64((bitcast<i32>(inputs[id.x * 1u + 0u].x) << 16u) >> 16u);
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn int32_to_int64(a: i32) -> i64 {
    let t0 = i64(a);
    return t0;
}

@compute @workgroup_size(64)
fn int32_to_int64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int32_to_int64(bitcast<i32>(inputs[id.x * 1u + 0u].x));
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn int32_to_uint64(a: i32) -> u64 {
    let t0 = bitcast<u64>(i64(a));
    return t0;
}

@compute @workgroup_size(64)
fn int32_to_uint64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int32_to_uint64(bitcast<i32>(inputs[id.x * 1u + 0u].x));
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn int64_to_bool(a: i64) -> bool {
    let t0 = a != 0li;
    return t0;
}

@compute @workgroup_size(64)
fn int64_to_bool_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int64_to_bool(bitcast<i64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(select(0u, 1u, r), 0u);
}

fn int64_to_int8(a: i64) -> i32 {
    let t0 = ((i32(a)) << 24u) >> 24u;
    return t0;
}

@compute @workgroup_size(64)
fn int64_to_int8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int64_to_int8(bitcast<i64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int64_to_int16(a: i64) -> i32 {
    let t0 = ((i32(a)) << 16u) >> 16u;
    return t0;
}

@compute @workgroup_size(64)
fn int64_to_int16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int64_to_int16(bitcast<i64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int64_to_int32(a: i64) -> i32 {
    let t0 = i32(a);
    return t0;
}

@compute @workgroup_size(64)
fn int64_to_int32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int64_to_int32(bitcast<i64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int64_to_int64(a: i64) -> i64 {
    return a;
}

@compute @workgroup_size(64)
fn int64_to_int64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int64_to_int64(bitcast<i64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn int64_to_uint8(a: i64) -> u32 {
    let t0 = (bitcast<u32>(i32(a))) & 0xffu;
    return t0;
}

@compute @workgroup_size(64)
fn int64_to_uint8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int64_to_uint8(bitcast<i64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int64_to_uint16(a: i64) -> u32 {
    let t0 = (bitcast<u32>(i32(a))) & 0xffffu;
    return t0;
}

@compute @workgroup_size(64)
fn int64_to_uint16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int64_to_uint16(bitcast<i64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int64_to_uint32(a: i64) -> u32 {
    let t0 = bitcast<u32>(i32(a));
    return t0;
}

@compute @workgroup_size(64)
fn int64_to_uint32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int64_to_uint32(bitcast<i64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int64_to_uint64(a: i64) -> u64 {
    let t0 = bitcast<u64>(a);
    return t0;
}

@compute @workgroup_size(64)
fn int64_to_uint64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int64_to_uint64(bitcast<i64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn int64_to_float32(a: i64) -> f32 {
    let t0 = f32(a);
    return t0;
}

@compute @workgroup_size(64)
fn int64_to_float32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int64_to_float32(bitcast<i64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint8_to_int64(a: u32) -> i64 {
    let t0 = bitcast<i64>(u64(a));
    return t0;
}

@compute @workgroup_size(64)
fn uint8_to_int64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint8_to_int64(inputs[id.x * 1u + 0u].x);
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn uint8_to_uint64(a: u32) -> u64 {
    let t0 = u64(a);
    return t0;
}

@compute @workgroup_size(64)
fn uint8_to_uint64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint8_to_uint64(inputs[id.x * 1u + 0u].x);
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn uint16_to_int64(a: u32) -> i64 {
    let t0 = bitcast<i64>(u64(a));
    return t0;
}

@compute @workgroup_size(64)
fn uint16_to_int64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint16_to_int64(inputs[id.x * 1u + 0u].x);
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn uint16_to_uint64(a: u32) -> u64 {
    let t0 = u64(a);
    return t0;
}

@compute @workgroup_size(64)
fn uint16_to_uint64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint16_to_uint64(inputs[id.x * 1u + 0u].x);
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn uint32_to_int64(a: u32) -> i64 {
    let t0 = bitcast<i64>(u64(a));
    return t0;
}

@compute @workgroup_size(64)
fn uint32_to_int64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint32_to_int64(inputs[id.x * 1u + 0u].x);
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn uint32_to_uint64(a: u32) -> u64 {
    let t0 = u64(a);
    return t0;
}

@compute @workgroup_size(64)
fn uint32_to_uint64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint32_to_uint64(inputs[id.x * 1u + 0u].x);
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn uint64_to_bool(a: u64) -> bool {
    let t0 = a != 0lu;
    return t0;
}

@compute @workgroup_size(64)
fn uint64_to_bool_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint64_to_bool((u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(select(0u, 1u, r), 0u);
}

fn uint64_to_int8(a: u64) -> i32 {
    let t0 = ((bitcast<i32>(u32(a))) << 24u) >> 24u;
    return t0;
}

@compute @workgroup_size(64)
fn uint64_to_int8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint64_to_int8((u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint64_to_int16(a: u64) -> i32 {
    let t0 = ((bitcast<i32>(u32(a))) << 16u) >> 16u;
    return t0;
}

@compute @workgroup_size(64)
fn uint64_to_int16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint64_to_int16((u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint64_to_int32(a: u64) -> i32 {
    let t0 = bitcast<i32>(u32(a));
    return t0;
}

@compute @workgroup_size(64)
fn uint64_to_int32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint64_to_int32((u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint64_to_int64(a: u64) -> i64 {
    let t0 = bitcast<i64>(a);
    return t0;
}

@compute @workgroup_size(64)
fn uint64_to_int64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint64_to_int64((u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn uint64_to_uint8(a: u64) -> u32 {
    let t0 = (u32(a)) & 0xffu;
    return t0;
}

@compute @workgroup_size(64)
fn uint64_to_uint8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint64_to_uint8((u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint64_to_uint16(a: u64) -> u32 {
    let t0 = (u32(a)) & 0xffffu;
    return t0;
}

@compute @workgroup_size(64)
fn uint64_to_uint16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint64_to_uint16((u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint64_to_uint32(a: u64) -> u32 {
    let t0 = u32(a);
    return t0;
}

@compute @workgroup_size(64)
fn uint64_to_uint32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint64_to_uint32((u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint64_to_uint64(a: u64) -> u64 {
    return a;
}

@compute @workgroup_size(64)
fn uint64_to_uint64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint64_to_uint64((u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn uint64_to_float32(a: u64) -> f32 {
    let t0 = f32(a);
    return t0;
}

@compute @workgroup_size(64)
fn uint64_to_float32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint64_to_float32((u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn float32_to_int64(a: f32) -> i64 {
    let t0 = int64_from_float32(a);
    return t0;
}

@compute @workgroup_size(64)
fn float32_to_int64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = float32_to_int64(bitcast<f32>(inputs[id.x * 1u + 0u].x));
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn float32_to_uint64(a: f32) -> u64 {
    let t0 = uint64_from_float32(a);
    return t0;
}

@compute @workgroup_size(64)
fn float32_to_uint64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = float32_to_uint64(bitcast<f32>(inputs[id.x * 1u + 0u].x));
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}
