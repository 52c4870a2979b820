// What a careful person writes for sqrt(abs((x * 1.5 + 0.25) * x - 2)): vec4, one pass.
@group(0) @binding(0) var<storage, read_write> x: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> y: array<vec4<f32>>;
@group(0) @binding(2) var<storage, read_write> s: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
    let a = s[0];
    let b = s[1];
    let c = s[2];
    for (var i = id.x; i < arrayLength(&x); i += groups.x * 64u) {
        let v = x[i];
        y[i] = sqrt(abs((v * a + b) * v - c));
    }
}
