// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

@group(0) @binding(0) var<storage, read_write> params: array<u32>;
@group(0) @binding(1) var<storage, read_write> inputs: array<vec2<u32>>;
@group(0) @binding(2) var<storage, read_write> outputs: array<vec2<u32>>;

fn bool_to_bool(a: bool) -> bool {
    return a;
}

@compute @workgroup_size(64)
fn bool_to_bool_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = bool_to_bool(inputs[id.x * 1u + 0u].x != 0u);
    outputs[id.x * 1u + 0u] = vec2(select(0u, 1u, r), 0u);
}

fn bool_to_int8(a: bool) -> i32 {
    let t0 = select(0i, 1i, a);
    return t0;
}

@compute @workgroup_size(64)
fn bool_to_int8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = bool_to_int8(inputs[id.x * 1u + 0u].x != 0u);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn bool_to_int16(a: bool) -> i32 {
    let t0 = select(0i, 1i, a);
    return t0;
}

@compute @workgroup_size(64)
fn bool_to_int16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = bool_to_int16(inputs[id.x * 1u + 0u].x != 0u);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn bool_to_int32(a: bool) -> i32 {
    let t0 = select(0i, 1i, a);
    return t0;
}

@compute @workgroup_size(64)
fn bool_to_int32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = bool_to_int32(inputs[id.x * 1u + 0u].x != 0u);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn bool_to_uint8(a: bool) -> u32 {
    let t0 = select(0u, 1u, a);
    return t0;
}

@compute @workgroup_size(64)
fn bool_to_uint8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = bool_to_uint8(inputs[id.x * 1u + 0u].x != 0u);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn bool_to_uint16(a: bool) -> u32 {
    let t0 = select(0u, 1u, a);
    return t0;
}

@compute @workgroup_size(64)
fn bool_to_uint16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = bool_to_uint16(inputs[id.x * 1u + 0u].x != 0u);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn bool_to_uint32(a: bool) -> u32 {
    let t0 = select(0u, 1u, a);
    return t0;
}

@compute @workgroup_size(64)
fn bool_to_uint32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = bool_to_uint32(inputs[id.x * 1u + 0u].x != 0u);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int8_to_bool(a: i32) -> bool {
    let t0 = a != 0i;
    return t0;
}

@compute @workgroup_size(64)
fn int8_to_bool_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int8_to_bool((bitcast<i32>(inputs[id.x * 1u + 0u].x) << 24u) >> 24u);
    outputs[id.x * 1u + 0u] = vec2(select(0u, 1u, r), 0u);
}

fn int8_to_int8(a: i32) -> i32 {
    return a;
}

@compute @workgroup_size(64)
fn int8_to_int8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int8_to_int8((bitcast<i32>(inputs[id.x * 1u + 0u].x) << 24u) >> 24u);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int8_to_int16(a: i32) -> i32 {
    let t0 = ((a) << 16u) >> 16u;
    return t0;
}

@compute @workgroup_size(64)
fn int8_to_int16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int8_to_int16((bitcast<i32>(inputs[id.x * 1u + 0u].x) << 24u) >> 24u);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int8_to_int32(a: i32) -> i32 {
    let t0 = a;
    return t0;
}

@compute @workgroup_size(64)
fn int8_to_int32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int8_to_int32((bitcast<i32>(inputs[id.x * 1u + 0u].x) << 24u) >> 24u);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int8_to_uint8(a: i32) -> u32 {
    let t0 = (bitcast<u32>(a)) & 0xffu;
    return t0;
}

@compute @workgroup_size(64)
fn int8_to_uint8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int8_to_uint8((bitcast<i32>(inputs[id.x * 1u + 0u].x) << 24u) >> 24u);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int8_to_uint16(a: i32) -> u32 {
    let t0 = (bitcast<u32>(a)) & 0xffffu;
    return t0;
}

@compute @workgroup_size(64)
fn int8_to_uint16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int8_to_uint16((bitcast<i32>(inputs[id.x * 1u + 0u].x) << 24u) >> 24u);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int8_to_uint32(a: i32) -> u32 {
    let t0 = bitcast<u32>(a);
    return t0;
}

@compute @workgroup_size(64)
fn int8_to_uint32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int8_to_uint32((bitcast<i32>(inputs[id.x * 1u + 0u].x) << 24u) >> 24u);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int16_to_bool(a: i32) -> bool {
    let t0 = a != 0i;
    return t0;
}

@compute @workgroup_size(64)
fn int16_to_bool_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int16_to_bool((bitcast<i32>(inputs[id.x * 1u + 0u].x) << 16u) >> 16u);
    outputs[id.x * 1u + 0u] = vec2(select(0u, 1u, r), 0u);
}

fn int16_to_int8(a: i32) -> i32 {
    let t0 = ((a) << 24u) >> 24u;
    return t0;
}

@compute @workgroup_size(64)
fn int16_to_int8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int16_to_int8((bitcast<i32>(inputs[id.x * 1u + 0u].x) << 16u) >> 16u);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int16_to_int16(a: i32) -> i32 {
    return a;
}

@compute @workgroup_size(64)
fn int16_to_int16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int16_to_int16((bitcast<i32>(inputs[id.x * 1u + 0u].x) << 16u) >> 16u);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int16_to_int32(a: i32) -> i32 {
    let t0 = a;
    return t0;
}

@compute @workgroup_size(64)
fn int16_to_int32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int16_to_int32((bitcast<i32>(inputs[id.x * 1u + 0u].x) << 16u) >> 16u);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int16_to_uint8(a: i32) -> u32 {
    let t0 = (bitcast<u32>(a)) & 0xffu;
    return t0;
}

@compute @workgroup_size(64)
fn int16_to_uint8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int16_to_uint8((bitcast<i32>(inputs[id.x * 1u + 0u].x) << 16u) >> 16u);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int16_to_uint16(a: i32) -> u32 {
    let t0 = (bitcast<u32>(a)) & 0xffffu;
    return t0;
}

@compute @workgroup_size(64)
fn int16_to_uint16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int16_to_uint16((bitcast<i32>(inputs[id.x * 1u + 0u].x) << 16u) >> 16u);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int16_to_uint32(a: i32) -> u32 {
    let t0 = bitcast<u32>(a);
    return t0;
}

@compute @workgroup_size(64)
fn int16_to_uint32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int16_to_uint32((bitcast<i32>(inputs[id.x * 1u + 0u].x) << 16u) >> 16u);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int32_to_bool(a: i32) -> bool {
    let t0 = a != 0i;
    return t0;
}

@compute @workgroup_size(64)
fn int32_to_bool_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int32_to_bool(bitcast<i32>(inputs[id.x * 1u + 0u].x));
    outputs[id.x * 1u + 0u] = vec2(select(0u, 1u, r), 0u);
}

fn int32_to_int8(a: i32) -> i32 {
    let t0 = ((a) << 24u) >> 24u;
    return t0;
}

@compute @workgroup_size(64)
fn int32_to_int8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int32_to_int8(bitcast<i32>(inputs[id.x * 1u + 0u].x));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int32_to_int16(a: i32) -> i32 {
    let t0 = ((a) << 16u) >> 16u;
    return t0;
}

@compute @workgroup_size(64)
fn int32_to_int16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int32_to_int16(bitcast<i32>(inputs[id.x * 1u + 0u].x));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int32_to_int32(a: i32) -> i32 {
    return a;
}

@compute @workgroup_size(64)
fn int32_to_int32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int32_to_int32(bitcast<i32>(inputs[id.x * 1u + 0u].x));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int32_to_uint8(a: i32) -> u32 {
    let t0 = (bitcast<u32>(a)) & 0xffu;
    return t0;
}

@compute @workgroup_size(64)
fn int32_to_uint8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int32_to_uint8(bitcast<i32>(inputs[id.x * 1u + 0u].x));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int32_to_uint16(a: i32) -> u32 {
    let t0 = (bitcast<u32>(a)) & 0xffffu;
    return t0;
}

@compute @workgroup_size(64)
fn int32_to_uint16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int32_to_uint16(bitcast<i32>(inputs[id.x * 1u + 0u].x));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn int32_to_uint32(a: i32) -> u32 {
    let t0 = bitcast<u32>(a);
    return t0;
}

@compute @workgroup_size(64)
fn int32_to_uint32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int32_to_uint32(bitcast<i32>(inputs[id.x * 1u + 0u].x));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint8_to_bool(a: u32) -> bool {
    let t0 = a != 0u;
    return t0;
}

@compute @workgroup_size(64)
fn uint8_to_bool_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint8_to_bool(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(select(0u, 1u, r), 0u);
}

fn uint8_to_int8(a: u32) -> i32 {
    let t0 = ((bitcast<i32>(a)) << 24u) >> 24u;
    return t0;
}

@compute @workgroup_size(64)
fn uint8_to_int8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint8_to_int8(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint8_to_int16(a: u32) -> i32 {
    let t0 = ((bitcast<i32>(a)) << 16u) >> 16u;
    return t0;
}

@compute @workgroup_size(64)
fn uint8_to_int16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint8_to_int16(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint8_to_int32(a: u32) -> i32 {
    let t0 = bitcast<i32>(a);
    return t0;
}

@compute @workgroup_size(64)
fn uint8_to_int32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint8_to_int32(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint8_to_uint8(a: u32) -> u32 {
    return a;
}

@compute @workgroup_size(64)
fn uint8_to_uint8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint8_to_uint8(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint8_to_uint16(a: u32) -> u32 {
    let t0 = (a) & 0xffffu;
    return t0;
}

@compute @workgroup_size(64)
fn uint8_to_uint16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint8_to_uint16(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint8_to_uint32(a: u32) -> u32 {
    let t0 = a;
    return t0;
}

@compute @workgroup_size(64)
fn uint8_to_uint32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint8_to_uint32(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint16_to_bool(a: u32) -> bool {
    let t0 = a != 0u;
    return t0;
}

@compute @workgroup_size(64)
fn uint16_to_bool_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint16_to_bool(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(select(0u, 1u, r), 0u);
}

fn uint16_to_int8(a: u32) -> i32 {
    let t0 = ((bitcast<i32>(a)) << 24u) >> 24u;
    return t0;
}

@compute @workgroup_size(64)
fn uint16_to_int8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint16_to_int8(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint16_to_int16(a: u32) -> i32 {
    let t0 = ((bitcast<i32>(a)) << 16u) >> 16u;
    return t0;
}

@compute @workgroup_size(64)
fn uint16_to_int16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint16_to_int16(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint16_to_int32(a: u32) -> i32 {
    let t0 = bitcast<i32>(a);
    return t0;
}

@compute @workgroup_size(64)
fn uint16_to_int32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint16_to_int32(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint16_to_uint8(a: u32) -> u32 {
    let t0 = (a) & 0xffu;
    return t0;
}

@compute @workgroup_size(64)
fn uint16_to_uint8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint16_to_uint8(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint16_to_uint16(a: u32) -> u32 {
    return a;
}

@compute @workgroup_size(64)
fn uint16_to_uint16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint16_to_uint16(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint16_to_uint32(a: u32) -> u32 {
    let t0 = a;
    return t0;
}

@compute @workgroup_size(64)
fn uint16_to_uint32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint16_to_uint32(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint32_to_bool(a: u32) -> bool {
    let t0 = a != 0u;
    return t0;
}

@compute @workgroup_size(64)
fn uint32_to_bool_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint32_to_bool(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(select(0u, 1u, r), 0u);
}

fn uint32_to_int8(a: u32) -> i32 {
    let t0 = ((bitcast<i32>(a)) << 24u) >> 24u;
    return t0;
}

@compute @workgroup_size(64)
fn uint32_to_int8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint32_to_int8(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint32_to_int16(a: u32) -> i32 {
    let t0 = ((bitcast<i32>(a)) << 16u) >> 16u;
    return t0;
}

@compute @workgroup_size(64)
fn uint32_to_int16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint32_to_int16(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint32_to_int32(a: u32) -> i32 {
    let t0 = bitcast<i32>(a);
    return t0;
}

@compute @workgroup_size(64)
fn uint32_to_int32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint32_to_int32(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint32_to_uint8(a: u32) -> u32 {
    let t0 = (a) & 0xffu;
    return t0;
}

@compute @workgroup_size(64)
fn uint32_to_uint8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint32_to_uint8(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint32_to_uint16(a: u32) -> u32 {
    let t0 = (a) & 0xffffu;
    return t0;
}

@compute @workgroup_size(64)
fn uint32_to_uint16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint32_to_uint16(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn uint32_to_uint32(a: u32) -> u32 {
    return a;
}

@compute @workgroup_size(64)
fn uint32_to_uint32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint32_to_uint32(inputs[id.x * 1u + 0u].x);
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}
