// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

@group(0) @binding(0) var<storage, read_write> params: array<u32>;
@group(0) @binding(1) var<storage, read_write> in0: array<f32>;
@group(0) @binding(2) var<storage, read_write> out0: array<f32>;
var<workgroup> shared0: array<f32, 256>;

fn body(x0: f32) -> f32 {
    return x0;
}

fn start() -> f32 {
    return bitcast<f32>(zero);
}

fn join(a0: f32, b0: f32) -> f32 {
    let t0 = a0 + b0;
    return t0;
}

fn start_squares() -> f32 {
    return bitcast<f32>(zero);
}

fn join_squares(a0: f32, b0: f32) -> f32 {
    let t0 = a0 + b0;
    return t0;
}

fn square(a0: f32, b0: f32) -> f32 {
    let t0 = a0 - b0;
    let t1 = t0 * t0;
    let t2 = bitcast<f32>(bitcast<u32>(t1) ^ zero);
    return t2;
}

fn mean(total0: f32, count: u32) -> f32 {
    let t0 = f32(count);
    let t1 = total0 / t0;
    return t1;
}

// A leaf of the reduction tree for each slot: its lanes take the elements in turn, then fold in
// halves.
@compute @workgroup_size(256)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) thread: u32) {
    zero = params[0];
    let slots = params[1];
    let units = params[2];
    let first_group = params[3];
    let first_leaf = params[4];
    let reduced = params[5];
    let in0_at = params[6];
    let in0_unit0 = params[7];
    let in0_row0 = params[8];
    let out0_at = params[9];
    let out0_unit0 = params[10];
    let lane = thread % 32u;
    let slot = (first_group + group.x) * 8u + thread / 32u;
    let used = slot < slots;
    let unit = min(slot, slots - 1u) % units;
    let leaf = min(slot, slots - 1u) / units;
    let first = (first_leaf + leaf) * 2048u;
    let rows = select(0u, min(2048u, reduced - first), used);
    let u0 = unit;
    let in0_base = in0_at + u0 * in0_unit0;
    let out0_base = out0_at + u0 * out0_unit0;
    var a0 = start();
    for (var row = lane; row < rows; row += 32u) {
        let element = first + row;
        let e0 = element;
        let in0_raw = in0[in0_base + e0 * in0_row0];
        let r = body(in0_raw);
        a0 = join(a0, r);
    }
    shared0[thread] = a0;
    workgroupBarrier();
    for (var reach = 16u; reach > 0u; reach /= 2u) {
        if (lane < reach) {
            let other = thread + reach * 1u;
            a0 = join(a0, shared0[other]);
            shared0[thread] = a0;
        }
        workgroupBarrier();
    }
    var mean0 = mean(a0, rows);
    if (lane == 0u) {
        shared0[thread] = mean0;
    }
    workgroupBarrier();
    mean0 = shared0[thread - lane * 1u];
    workgroupBarrier();
    var b0 = start_squares();
    for (var row = lane; row < rows; row += 32u) {
        let element = first + row;
        let e0 = element;
        let in0_raw = in0[in0_base + e0 * in0_row0];
        let r = body(in0_raw);
        let d0 = square(r, mean0);
        b0 = join_squares(b0, d0);
    }
    shared0[thread] = b0;
    workgroupBarrier();
    for (var reach = 16u; reach > 0u; reach /= 2u) {
        if (lane < reach) {
            let other = thread + reach * 1u;
            b0 = join_squares(b0, shared0[other]);
            shared0[thread] = b0;
        }
        workgroupBarrier();
    }
    if (used && lane == 0u) {
        out0[out0_base] = b0;
    }
}
