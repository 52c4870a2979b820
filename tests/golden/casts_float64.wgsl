// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

fn int8_from_float64(x: f64) -> i32 {
    let low = select(i32(x), (-128i), x <= (-128.0lf));
    let both = select(low, 127i, x >= 128.0lf);
    return select(both, 0i, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}
fn int16_from_float64(x: f64) -> i32 {
    let low = select(i32(x), (-32768i), x <= (-32768.0lf));
    let both = select(low, 32767i, x >= 32768.0lf);
    return select(both, 0i, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}
fn int32_from_float64(x: f64) -> i32 {
    let low = select(i32(x), i32(-2147483648), x <= (-2147483648.0lf));
    let both = select(low, 2147483647i, x >= 2147483648.0lf);
    return select(both, 0i, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}
fn int64_from_float64(x: f64) -> i64 {
    let low = select(i64(x), (-9223372036854775807li - 1li), x <= (-9.223372036854776e18lf));
    let both = select(low, 9223372036854775807li, x >= 9.223372036854776e18lf);
    return select(both, 0li, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}
fn uint8_from_float64(x: f64) -> u32 {
    let low = select(u32(x), 0u, x <= 0.0lf);
    let both = select(low, 255u, x >= 256.0lf);
    return select(both, 0u, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}
fn uint16_from_float64(x: f64) -> u32 {
    let low = select(u32(x), 0u, x <= 0.0lf);
    let both = select(low, 65535u, x >= 65536.0lf);
    return select(both, 0u, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}
fn uint32_from_float64(x: f64) -> u32 {
    let low = select(u32(x), 0u, x <= 0.0lf);
    let both = select(low, 4294967295u, x >= 4294967296.0lf);
    return select(both, 0u, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}
fn uint64_from_float64(x: f64) -> u64 {
    let low = select(u64(x), 0lu, x <= 0.0lf);
    let both = select(low, 18446744073709551615lu, x >= 1.8446744073709552e19lf);
    return select(both, 0lu, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}

@group(0) @binding(0) var<storage, read_write> params: array<u32>;
@group(0) @binding(1) var<storage, read_write> inputs: array<vec2<u32>>;
@group(0) @binding(2) var<storage, read_write> outputs: array<vec2<u32>>;

fn bool_to_float64(a: bool) -> f64 {
    let t0 = select(0.0lf, 1.0lf, a);
    return t0;
}

@compute @workgroup_size(64)
fn bool_to_float64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = bool_to_float64(inputs[id.x * 1u + 0u].x != 0u);
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn int8_to_float64(a: i32) -> f64 {
    let t0 = f64(a);
    return t0;
}

@compute @workgroup_size(64)
fn int8_to_float64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int8_to_float64((bitcast<i32>(inputs[id.x * 1u + 0u].x) << 24u) >> 24u);
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn int16_to_float64(a: i32) -> f64 {
    let t0 = f64(a);
    return t0;
}

@compute @workgroup_size(64)
fn int16_to_float64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int16_to_float64((bitcast<i32>(inputs[id.x * 1u + 0u].x) << 16u) >> 16u);
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn int32_to_float64(a: i32) -> f64 {
    let t0 = f64(a);
    return t0;
}

@compute @workgroup_size(64)
fn int32_to_float64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int32_to_float64(bitcast<i32>(inputs[id.x * 1u + 0u].x));
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn int64_to_float64(a: i64) -> f64 {
    let t0 = f64(a);
    return t0;
}

@compute @workgroup_size(64)
fn int64_to_float64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = int64_to_float64(bitcast<i64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn uint8_to_float64(a: u32) -> f64 {
    let t0 = f64(a);
    return t0;
}

@compute @workgroup_size(64)
fn uint8_to_float64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint8_to_float64(inputs[id.x * 1u + 0u].x);
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn uint16_to_float64(a: u32) -> f64 {
    let t0 = f64(a);
    return t0;
}

@compute @workgroup_size(64)
fn uint16_to_float64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint16_to_float64(inputs[id.x * 1u + 0u].x);
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn uint32_to_float64(a: u32) -> f64 {
    let t0 = f64(a);
    return t0;
}

@compute @workgroup_size(64)
fn uint32_to_float64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint32_to_float64(inputs[id.x * 1u + 0u].x);
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn uint64_to_float64(a: u64) -> f64 {
    let t0 = f64(a);
    return t0;
}

@compute @workgroup_size(64)
fn uint64_to_float64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = uint64_to_float64((u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn float32_to_float64(a: f32) -> f64 {
    let t0 = f64(a);
    return t0;
}

@compute @workgroup_size(64)
fn float32_to_float64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = float32_to_float64(bitcast<f32>(inputs[id.x * 1u + 0u].x));
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn float64_to_bool(a: f64) -> bool {
    let t0 = !(a == 0.0lf);
    return t0;
}

@compute @workgroup_size(64)
fn float64_to_bool_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = float64_to_bool(bitcast<f64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(select(0u, 1u, r), 0u);
}

fn float64_to_int8(a: f64) -> i32 {
    let t0 = int8_from_float64(a);
    return t0;
}

@compute @workgroup_size(64)
fn float64_to_int8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = float64_to_int8(bitcast<f64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn float64_to_int16(a: f64) -> i32 {
    let t0 = int16_from_float64(a);
    return t0;
}

@compute @workgroup_size(64)
fn float64_to_int16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = float64_to_int16(bitcast<f64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn float64_to_int32(a: f64) -> i32 {
    let t0 = int32_from_float64(a);
    return t0;
}

@compute @workgroup_size(64)
fn float64_to_int32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = float64_to_int32(bitcast<f64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn float64_to_int64(a: f64) -> i64 {
    let t0 = int64_from_float64(a);
    return t0;
}

@compute @workgroup_size(64)
fn float64_to_int64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = float64_to_int64(bitcast<f64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn float64_to_uint8(a: f64) -> u32 {
    let t0 = uint8_from_float64(a);
    return t0;
}

@compute @workgroup_size(64)
fn float64_to_uint8_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = float64_to_uint8(bitcast<f64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn float64_to_uint16(a: f64) -> u32 {
    let t0 = uint16_from_float64(a);
    return t0;
}

@compute @workgroup_size(64)
fn float64_to_uint16_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = float64_to_uint16(bitcast<f64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn float64_to_uint32(a: f64) -> u32 {
    let t0 = uint32_from_float64(a);
    return t0;
}

@compute @workgroup_size(64)
fn float64_to_uint32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = float64_to_uint32(bitcast<f64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn float64_to_uint64(a: f64) -> u64 {
    let t0 = uint64_from_float64(a);
    return t0;
}

@compute @workgroup_size(64)
fn float64_to_uint64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = float64_to_uint64(bitcast<f64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

fn float64_to_float32(a: f64) -> f32 {
    let t0 = f32(a);
    return t0;
}

@compute @workgroup_size(64)
fn float64_to_float32_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = float64_to_float32(bitcast<f64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    outputs[id.x * 1u + 0u] = vec2(bitcast<u32>(r), 0u);
}

fn float64_to_float64(a: f64) -> f64 {
    return a;
}

@compute @workgroup_size(64)
fn float64_to_float64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = float64_to_float64(bitcast<f64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}
