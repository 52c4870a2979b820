// Partial results of subtrees: each block of neighbours becomes one, in adjacent pairs; an odd one
// moves up.
fn elements(first: u32, last: u32) -> u32 {
    let leaves = params[1];
    let reduced = params[2];
    return min(min(last, leaves) * {{leaf}}u, reduced) - min(min(first, leaves) * {{leaf}}u, reduced);
}

@compute @workgroup_size({{threads}})
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) thread: u32) {
    zero = params[0];
{{names}}
    let first_block = (first_group + group.x) * ({{slots}}u / width);
    for (var turn = 0u; turn < 2u; turn += 1u) {
        let slot = thread + turn * {{threads}}u;
        let at = first_block + slot / width;
        let position = (at % blocks + block_start) * width + slot % width;
        if (at < all_blocks && position < partials) {
            let word = source_at + (at / blocks * source_step + position) * {{words}}u;
{{load}}
        }
    }
    workgroupBarrier();
    for (var reach = 1u; reach < {{slots}}u; reach *= 2u) {
        let slot = thread * 2u * reach;
        let next = slot + reach;
        let at = first_block + slot / width;
        let position = (at % blocks + block_start) * width + slot % width;
        if (next < {{slots}}u && reach < width && at < all_blocks && position + reach < partials) {
            let middle = (position + reach) * scale;
            let left = elements(position * scale, middle);
            let right = elements(middle, middle + reach * scale);
{{merge}}
        }
        workgroupBarrier();
    }
    for (var slot = thread * width; slot < {{slots}}u; slot += {{threads}}u * width) {
        let at = first_block + slot / width;
        if (at < all_blocks) {
{{finish}}
        }
    }
}
