// One element after another, four an invocation; a whole quad belongs to one invocation.
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
{{names}}
    for (var quad = id.x; quad * 4u < count; quad += invocations) {
        let first = quad * 4u;
{{loads}}
{{body}}
{{stores}}
    }
}
