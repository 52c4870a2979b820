// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

@group(0) @binding(0) var<storage, read_write> params: array<u32>;
@group(0) @binding(1) var<storage, read_write> in0: array<u32>;
fn get_in0(at: u32) -> u32 {
    return (in0[at >> 2u] >> ((at & 3u) * 8u)) & 0xffu;
}
@group(0) @binding(2) var<storage, read_write> out0: array<atomic<u32>>;
fn set_out0(at: u32, raw: u32) {
    let shift = (at & 3u) * 8u;
    atomicAnd(&out0[at >> 2u], ~(0xffu << shift));
    atomicOr(&out0[at >> 2u], raw << shift);
}
var<workgroup> shared0: array<bool, 256>;

fn body(x0: bool) -> bool {
    return x0;
}

fn start() -> bool {
    return false;
}

fn join(a0: bool, b0: bool) -> bool {
    let t0 = a0 | b0;
    return t0;
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
    let row_extent1 = params[6];
    let in0_at = params[7];
    let in0_unit0 = params[8];
    let in0_row0 = params[9];
    let in0_row1 = params[10];
    let out0_at = params[11];
    let out0_unit0 = params[12];
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
        let e1 = element % row_extent1;
        let e1_rest = element / row_extent1;
        let e0 = e1_rest;
        let in0_raw = get_in0(in0_base + e0 * in0_row0 + e1 * in0_row1);
        let r = body(in0_raw != 0u);
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
    if (used && lane == 0u) {
        set_out0(out0_base, select(0u, 1u, a0));
    }
}
