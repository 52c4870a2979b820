// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

fn int8_from_float32(x: f32) -> i32 {
    let low = select(i32(x), (-128i), x <= (-128.0f));
    let both = select(low, 127i, x >= 128.0f);
    return select(both, 0i, (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u);
}
fn int16_from_float32(x: f32) -> i32 {
    let low = select(i32(x), (-32768i), x <= (-32768.0f));
    let both = select(low, 32767i, x >= 32768.0f);
    return select(both, 0i, (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u);
}
fn int32_from_float32(x: f32) -> i32 {
    let low = select(i32(x), i32(-2147483648), x <= (-2147483600.0f));
    let both = select(low, 2147483647i, x >= 2147483600.0f);
    return select(both, 0i, (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u);
}
fn uint8_from_float32(x: f32) -> u32 {
    let low = select(u32(x), 0u, x <= 0.0f);
    let both = select(low, 255u, x >= 256.0f);
    return select(both, 0u, (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u);
}
fn uint16_from_float32(x: f32) -> u32 {
    let low = select(u32(x), 0u, x <= 0.0f);
    let both = select(low, 65535u, x >= 65536.0f);
    return select(both, 0u, (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u);
}
fn uint32_from_float32(x: f32) -> u32 {
    let low = select(u32(x), 0u, x <= 0.0f);
    let both = select(low, 4294967295u, x >= 4294967300.0f);
    return select(both, 0u, (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u);
}

@group(0) @binding(0) var<storage, read_write> params: array<u32>;
@group(0) @binding(1) var<storage, read_write> inputs: array<vec2<u32>>;
@group(0) @binding(2) var<storage, read_write> outputs: array<vec2<u32>>;

fn bool_to_float32(a: bool) -> f32 {
    let t0 = select(0.0f, 1.0f, a);
    return t0;
}

@compute @workgroup_size(64)
fn bool_to_float32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = bool_to_float32(inputs[id.x * 1u + 0u].x != 0u);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int8_to_float32(a: i32) -> f32 {
    let t0 = f32(a);
    return t0;
}

@compute @workgroup_size(64)
fn int8_to_float32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int8_to_float32((bitcast<i32>(inputs[id.x * 1u + 0u].x) << 24u) >> 24u);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int16_to_float32(a: i32) -> f32 {
    let t0 = f32(a);
    return t0;
}

@compute @workgroup_size(64)
fn int16_to_float32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int16_to_float32((bitcast<i32>(inputs[id.x * 1u + 0u].x) << 16u) >> 16u);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int32_to_float32(a: i32) -> f32 {
    let t0 = f32(a);
    return t0;
}

@compute @workgroup_size(64)
fn int32_to_float32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int32_to_float32(bitcast<i32>(inputs[id.x * 1u + 0u].x));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint8_to_float32(a: u32) -> f32 {
    let t0 = f32(a);
    return t0;
}

@compute @workgroup_size(64)
fn uint8_to_float32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint8_to_float32(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint16_to_float32(a: u32) -> f32 {
    let t0 = f32(a);
    return t0;
}

@compute @workgroup_size(64)
fn uint16_to_float32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint16_to_float32(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint32_to_float32(a: u32) -> f32 {
    let t0 = f32(a);
    return t0;
}

@compute @workgroup_size(64)
fn uint32_to_float32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint32_to_float32(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn float32_to_bool(a: f32) -> bool {
    let t0 = !(a == 0.0f);
    return t0;
}

@compute @workgroup_size(64)
fn float32_to_bool_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = float32_to_bool(bitcast<f32>(inputs[id.x * 1u + 0u].x));
    outputs[id.x * 1u + 0u] = vec2(select(0u, 1u, r), 0u);
}

fn float32_to_int8(a: f32) -> i32 {
    let t0 = int8_from_float32(a);
    return t0;
}

@compute @workgroup_size(64)
fn float32_to_int8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = float32_to_int8(bitcast<f32>(inputs[id.x * 1u + 0u].x));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn float32_to_int16(a: f32) -> i32 {
    let t0 = int16_from_float32(a);
    return t0;
}

@compute @workgroup_size(64)
fn float32_to_int16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = float32_to_int16(bitcast<f32>(inputs[id.x * 1u + 0u].x));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn float32_to_int32(a: f32) -> i32 {
    let t0 = int32_from_float32(a);
    return t0;
}

@compute @workgroup_size(64)
fn float32_to_int32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = float32_to_int32(bitcast<f32>(inputs[id.x * 1u + 0u].x));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn float32_to_uint8(a: f32) -> u32 {
    let t0 = uint8_from_float32(a);
    return t0;
}

@compute @workgroup_size(64)
fn float32_to_uint8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = float32_to_uint8(bitcast<f32>(inputs[id.x * 1u + 0u].x));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn float32_to_uint16(a: f32) -> u32 {
    let t0 = uint16_from_float32(a);
    return t0;
}

@compute @workgroup_size(64)
fn float32_to_uint16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = float32_to_uint16(bitcast<f32>(inputs[id.x * 1u + 0u].x));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn float32_to_uint32(a: f32) -> u32 {
    let t0 = uint32_from_float32(a);
    return t0;
}

@compute @workgroup_size(64)
fn float32_to_uint32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = float32_to_uint32(bitcast<f32>(inputs[id.x * 1u + 0u].x));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn float32_to_float32(a: f32) -> f32 {
    return a;
}

@compute @workgroup_size(64)
fn float32_to_float32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = float32_to_float32(bitcast<f32>(inputs[id.x * 1u + 0u].x));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}
