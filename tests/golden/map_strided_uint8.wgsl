// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

@group(0) @binding(0) var<storage, read_write> params: array<u32>;
@group(0) @binding(1) var<storage, read_write> in0: array<u32>;
fn get_in0(at: u32) -> u32 {
    return (in0[at >> 2u] >> ((at & 3u) * 8u)) & 0xffu;
}
@group(0) @binding(2) var<storage, read_write> in1: array<u32>;
fn get_in1(at: u32) -> u32 {
    return (in1[at >> 2u] >> ((at & 3u) * 8u)) & 0xffu;
}
@group(0) @binding(3) var<storage, read_write> out0: array<atomic<u32>>;
fn set_out0(at: u32, raw: u32) {
    let shift = (at & 3u) * 8u;
    atomicAnd(&out0[at >> 2u], ~(0xffu << shift));
    atomicOr(&out0[at >> 2u], raw << shift);
}

fn body(x0: u32, x1: u32) -> u32 {
    let t0 = (x0 + x1) & 0xffu;
    return t0;
}

// One element after another, four an invocation; a whole quad belongs to one invocation.
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let count = params[1];
    let invocations = params[2];
    let extent1 = params[3];
    let in0_at = params[4];
    let in0_step0 = params[5];
    let in0_step1 = params[6];
    let in1_at = params[7];
    let in1_step0 = params[8];
    let in1_step1 = params[9];
    let out0_at = params[10];
    let out0_step0 = params[11];
    let out0_step1 = params[12];
    for (var quad = id.x; quad * 4u < count; quad += invocations) {
        let first = quad * 4u;
        let element0 = min(first + 0u, count - 1u);
        let c1_0 = element0 % extent1;
        let c1_0_rest = element0 / extent1;
        let c0_0 = c1_0_rest;
        let element1 = min(first + 1u, count - 1u);
        let c1_1 = element1 % extent1;
        let c1_1_rest = element1 / extent1;
        let c0_1 = c1_1_rest;
        let element2 = min(first + 2u, count - 1u);
        let c1_2 = element2 % extent1;
        let c1_2_rest = element2 / extent1;
        let c0_2 = c1_2_rest;
        let element3 = min(first + 3u, count - 1u);
        let c1_3 = element3 % extent1;
        let c1_3_rest = element3 / extent1;
        let c0_3 = c1_3_rest;
        let in0_0 = get_in0(in0_at + c0_0 * in0_step0 + c1_0 * in0_step1);
        let in0_1 = get_in0(in0_at + c0_1 * in0_step0 + c1_1 * in0_step1);
        let in0_2 = get_in0(in0_at + c0_2 * in0_step0 + c1_2 * in0_step1);
        let in0_3 = get_in0(in0_at + c0_3 * in0_step0 + c1_3 * in0_step1);
        let in1_0 = get_in1(in1_at + c0_0 * in1_step0 + c1_0 * in1_step1);
        let in1_1 = get_in1(in1_at + c0_1 * in1_step0 + c1_1 * in1_step1);
        let in1_2 = get_in1(in1_at + c0_2 * in1_step0 + c1_2 * in1_step1);
        let in1_3 = get_in1(in1_at + c0_3 * in1_step0 + c1_3 * in1_step1);
        let r0 = body(in0_0, in1_0);
        let r1 = body(in0_1, in1_1);
        let r2 = body(in0_2, in1_2);
        let r3 = body(in0_3, in1_3);
        let out0_0 = r0;
        let out0_1 = r1;
        let out0_2 = r2;
        let out0_3 = r3;
        let left = count - first;
        if (left >= 4u) {
            set_out0(out0_at + c0_0 * out0_step0 + c1_0 * out0_step1, out0_0);
            set_out0(out0_at + c0_1 * out0_step0 + c1_1 * out0_step1, out0_1);
            set_out0(out0_at + c0_2 * out0_step0 + c1_2 * out0_step1, out0_2);
            set_out0(out0_at + c0_3 * out0_step0 + c1_3 * out0_step1, out0_3);
        } else {
            set_out0(out0_at + c0_0 * out0_step0 + c1_0 * out0_step1, out0_0);
            if (left > 1u) { set_out0(out0_at + c0_1 * out0_step0 + c1_1 * out0_step1, out0_1); }
            if (left > 2u) { set_out0(out0_at + c0_2 * out0_step0 + c1_2 * out0_step1, out0_2); }
        }
    }
}
