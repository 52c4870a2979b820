// Some rows of a leaf of the reduction tree for each slot: what lanes have is kept from one run to
// the next, and folded in halves after the last.
@compute @workgroup_size({{threads}})
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) thread: u32) {
    zero = params[0];
{{names}}
    let lane = {{lane}};
    let slot = (first_group + group.x) * {{slots}}u + {{slot}};
    let used = slot < slots;
    let unit = min(slot, slots - 1u);
    let end = select(row_start, row_end, used);
{{places}}
{{start}}
    if (used && resumed != 0u) {
{{resume}}
    }
    for (var element = row_start + ((lane - row_start) & {{mask}}u); element < end; element += {{lanes}}u) {
{{elements}}
    }
    if (used && completed == 0u) {
{{save}}
    }
{{fold}}
{{moments}}
    if (used && lane == 0u && completed != 0u) {
{{finish}}
    }
}
