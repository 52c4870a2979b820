// A leaf of the reduction tree for each slot: its lanes take the elements in turn, then fold in
// halves.
@compute @workgroup_size({{threads}})
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) thread: u32) {
    zero = params[0];
{{names}}
    let lane = {{lane}};
    let slot = (first_group + group.x) * {{slots}}u + {{slot}};
    let used = slot < slots;
    let unit = min(slot, slots - 1u) % units;
    let leaf = min(slot, slots - 1u) / units;
    let first = (first_leaf + leaf) * {{leaf}}u;
    let rows = select(0u, min({{leaf}}u, reduced - first), used);
{{places}}
{{start}}
    for (var row = lane; row < rows; row += {{lanes}}u) {
        let element = first + row;
{{elements}}
    }
{{fold}}
{{moments}}
    if (used && lane == 0u) {
{{finish}}
    }
}
