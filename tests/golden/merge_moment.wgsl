// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

@group(0) @binding(0) var<storage, read_write> params: array<u32>;
@group(0) @binding(1) var<storage, read_write> source: array<u32>;
@group(0) @binding(2) var<storage, read_write> out0: array<f64>;
var<workgroup> shared0: array<f64, 512>;
var<workgroup> shared1: array<f64, 512>;

struct merge_result {
    r0: f64,
    r1: f64,
}
fn merge(a0: f64, a1: f64, b0: f64, b1: f64, n0: u32, n1: u32) -> merge_result {
    let t0 = n0 + n1;
    let t1 = f64(n0);
    let t2 = f64(n1);
    let t3 = f64(t0);
    let t4 = b0 - a0;
    let t5 = t2 / t3;
    let t6 = t4 * t4;
    let t7 = t1 * t5;
    let t8 = t6 * t7;
    let t9 = t4 * t5;
    let t10 = a0 + t9;
    let t11 = b1 + t8;
    let t12 = a1 + t11;
    return merge_result(t10, t12);
}

// Partial results of subtrees: each block of neighbours becomes one, in adjacent pairs; an odd one
// moves up.
fn elements(first: u32, last: u32) -> u32 {
    let leaves = params[1];
    let reduced = params[2];
    return min(min(last, leaves) * 2048u, reduced) - min(min(first, leaves) * 2048u, reduced);
}

@compute @workgroup_size(256)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) thread: u32) {
    zero = params[0];
    let leaves = params[1];
    let reduced = params[2];
    let scale = params[3];
    let width = params[4];
    let partials = params[5];
    let all_blocks = params[6];
    let blocks = params[7];
    let block_start = params[8];
    let first_group = params[9];
    let source_at = params[10];
    let source_step = params[11];
    let out0_at = params[12];
    let out0_step = params[13];
    let first_block = (first_group + group.x) * (512u / width);
    for (var turn = 0u; turn < 2u; turn += 1u) {
        let slot = thread + turn * 256u;
        let at = first_block + slot / width;
        let position = (at % blocks + block_start) * width + slot % width;
        if (at < all_blocks && position < partials) {
            let word = source_at + (at / blocks * source_step + position) * 4u;
            shared0[slot] = bitcast<f64>(u64(source[word + 0u]) | (u64(source[word + 1u]) << 32u));
            shared1[slot] = bitcast<f64>(u64(source[word + 2u]) | (u64(source[word + 3u]) << 32u));
        }
    }
    workgroupBarrier();
    for (var reach = 1u; reach < 512u; reach *= 2u) {
        let slot = thread * 2u * reach;
        let next = slot + reach;
        let at = first_block + slot / width;
        let position = (at % blocks + block_start) * width + slot % width;
        if (next < 512u && reach < width && at < all_blocks && position + reach < partials) {
            let middle = (position + reach) * scale;
            let left = elements(position * scale, middle);
            let right = elements(middle, middle + reach * scale);
            let merged = merge(shared0[slot], shared1[slot], shared0[next], shared1[next], left, right);
            shared0[slot] = merged.r0;
            shared1[slot] = merged.r1;
        }
        workgroupBarrier();
    }
    for (var slot = thread * width; slot < 512u; slot += 256u * width) {
        let at = first_block + slot / width;
        if (at < all_blocks) {
            let state1 = shared1[slot];
            out0[out0_at + at / blocks * out0_step] = state1;
        }
    }
}
