// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

fn int16_from_float32(x: f32) -> i32 {
    let low = select(i32(x), (-32768i), x <= (-32768.0f));
    let both = select(low, 32767i, x >= 32768.0f);
    return select(both, 0i, (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u);
}

@group(0) @binding(0) var<storage, read_write> params: array<u32>;
@group(0) @binding(1) var<storage, read_write> in0: array<u32>;
@group(0) @binding(2) var<storage, read_write> in1: array<vec4<f32>>;
@group(0) @binding(3) var<storage, read_write> in2: array<u32>;
@group(0) @binding(4) var<storage, read_write> in3: array<u32>;
fn get_in3(at: u32) -> u32 {
    return (in3[at >> 1u] >> ((at & 1u) * 16u)) & 0xffffu;
}
@group(0) @binding(5) var<storage, read_write> out0: array<vec4<f32>>;
@group(0) @binding(6) var<storage, read_write> out1: array<vec2<u32>>;

fn unpack_float16(x: i32) -> f32 {
    let t0 = x >> 15u;
    let t1 = t0 << 31u;
    let t2 = x & 32767i;
    let t3 = t2 << 13u;
    let t4 = t3 + 939524096i;
    let t5 = t3 | 2139095040i;
    let t6 = t2 < 31744i;
    let t7 = select(t5, t4, t6);
    let t8 = f32(t2);
    let t9 = t8 * 5.9604645e-8f;
    let t10 = t2 < 1024i;
    let t11 = bitcast<i32>(t9);
    let t12 = select(t7, t11, t10);
    let t13 = t12 | t1;
    let t14 = bitcast<f32>(t13);
    return t14;
}

struct body_result {
    r0: f32,
    r1: i32,
}
fn body(x0: u32, x1: f32, x2: bool, x3: f32, s0: f32) -> body_result {
    let t0 = f32(x0);
    let t1 = bitcast<f32>(bitcast<u32>(t0) ^ zero);
    let t2 = t1 * x1;
    let t3 = bitcast<f32>(bitcast<u32>(t2) ^ zero);
    let t4 = t3 + s0;
    let t5 = bitcast<f32>(bitcast<u32>(t4) ^ zero);
    let t6 = bitcast<f32>(bitcast<u32>(x3) ^ zero);
    let t7 = select(t6, t5, x2);
    let t8 = bitcast<f32>(bitcast<u32>(t7) ^ zero);
    let t9 = int16_from_float32(t8);
    return body_result(t7, t9);
}

// One element after another, four an invocation; a whole quad belongs to one invocation.
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let count = params[1];
    let invocations = params[2];
    let s0 = bitcast<f32>(params[3]);
    let in0_at = params[4];
    let in1_at = params[5];
    let in2_at = params[6];
    let in3_at = params[7];
    let out0_at = params[8];
    let out1_at = params[9];
    for (var quad = id.x; quad * 4u < count; quad += invocations) {
        let first = quad * 4u;
        let in0_quad = in0[in0_at + quad];
        let in0_0 = (in0_quad >> 0u) & 0xffu;
        let in0_1 = (in0_quad >> 8u) & 0xffu;
        let in0_2 = (in0_quad >> 16u) & 0xffu;
        let in0_3 = (in0_quad >> 24u) & 0xffu;
        let in1_quad = in1[in1_at + quad];
        let in1_0 = in1_quad.x;
        let in1_1 = in1_quad.y;
        let in1_2 = in1_quad.z;
        let in1_3 = in1_quad.w;
        let in2_quad = in2[in2_at + quad];
        let in2_0 = (in2_quad >> 0u) & 0xffu;
        let in2_1 = (in2_quad >> 8u) & 0xffu;
        let in2_2 = (in2_quad >> 16u) & 0xffu;
        let in2_3 = (in2_quad >> 24u) & 0xffu;
        let in3_0 = get_in3(in3_at);
        let r0 = body(in0_0, in1_0, in2_0 != 0u, unpack_float16(bitcast<i32>(in3_0)), s0);
        let r1 = body(in0_1, in1_1, in2_1 != 0u, unpack_float16(bitcast<i32>(in3_0)), s0);
        let r2 = body(in0_2, in1_2, in2_2 != 0u, unpack_float16(bitcast<i32>(in3_0)), s0);
        let r3 = body(in0_3, in1_3, in2_3 != 0u, unpack_float16(bitcast<i32>(in3_0)), s0);
        let out0_0 = r0.r0;
        let out0_1 = r1.r0;
        let out0_2 = r2.r0;
        let out0_3 = r3.r0;
        let out1_0 = bitcast<u32>(r0.r1) & 0xffffu;
        let out1_1 = bitcast<u32>(r1.r1) & 0xffffu;
        let out1_2 = bitcast<u32>(r2.r1) & 0xffffu;
        let out1_3 = bitcast<u32>(r3.r1) & 0xffffu;
        let left = count - first;
        if (left >= 4u) {
            out0[out0_at + quad] = vec4(out0_0, out0_1, out0_2, out0_3);
            out1[out1_at + quad] = vec2(out1_0 | (out1_1 << 16u), out1_2 | (out1_3 << 16u));
        } else {
            out0[out0_at + quad].x = out0_0;
            if (left > 1u) { out0[out0_at + quad].y = out0_1; }
            if (left > 2u) { out0[out0_at + quad].z = out0_2; }
            let out1_mask = vec2(select(0xffffu, 0xffffffffu, left > 1u), select(0u, 0xffffu, left > 2u));
            out1[out1_at + quad] = (out1[out1_at + quad] & ~out1_mask) | ((vec2(out1_0 | (out1_1 << 16u), out1_2 | (out1_3 << 16u))) & out1_mask);
        }
    }
}
