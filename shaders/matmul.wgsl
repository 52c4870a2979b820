// A product of matrices: a workgroup computes a square of the result, each invocation every eighth row
// and column of it, from panels of both operands that the workgroup shares.
var<workgroup> depth: u32;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) thread: u32) {
    zero = params[0];
{{names}}
    if (thread == 0u) {
        depth = inner;
    }
    let k = workgroupUniformLoad(&depth);
    let across = (columns + {{side}}u - 1u) / {{side}}u;
    let down = (rows + {{side}}u - 1u) / {{side}}u;
    let square = first_group + group.x;
    let first_column = square % across * {{side}}u;
    let first_row = square / across % down * {{side}}u;
    let product = square / across / down;
{{batch}}
    let x = thread % 8u;
    let y = thread / 8u;
{{start}}
    if (resumed != 0u) {
{{resume}}
    }
    for (var first = 0u; first < k; first += {{panel}}u) {
        for (var place = thread; place < {{places}}u; place += 64u) {
            let i = {{a_line}};
            let p = {{a_depth}};
            let row = min(first_row + i, rows - 1u);
            let inside = first_row + i < rows && first + p < k;
            let at = a_start + row * a_row + min(first + p, k - 1u) * a_inner;
            let slot = p * {{side}}u + i;
{{load_a}}
        }
        for (var place = thread; place < {{places}}u; place += 64u) {
            let i = {{b_line}};
            let p = {{b_depth}};
            let column = min(first_column + i, columns - 1u);
            let inside = first_column + i < columns && first + p < k;
            let at = b_start + min(first + p, k - 1u) * b_inner + column * b_column;
            let slot = p * {{side}}u + i;
{{load_b}}
        }
        workgroupBarrier();
        for (var p = 0u; p < {{panel}}u; p += 1u) {
{{multiply}}
        }
        workgroupBarrier();
    }
{{finish}}
}
