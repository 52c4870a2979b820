// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

@group(0) @binding(0) var<storage, read_write> params: array<u32>;
@group(0) @binding(1) var<storage, read_write> a: array<u32>;
fn get_a(at: u32) -> u32 {
    return (a[at >> 1u] >> ((at & 1u) * 16u)) & 0xffffu;
}
@group(0) @binding(2) var<storage, read_write> b: array<u32>;
fn get_b(at: u32) -> u32 {
    return (b[at >> 1u] >> ((at & 1u) * 16u)) & 0xffffu;
}
@group(0) @binding(3) var<storage, read_write> c: array<atomic<u32>>;
fn set_c(at: u32, raw: u32) {
    let shift = (at & 1u) * 16u;
    atomicAnd(&c[at >> 1u], ~(0xffffu << shift));
    atomicOr(&c[at >> 1u], raw << shift);
}
fn get_c(at: u32) -> u32 {
    return (atomicLoad(&c[at >> 1u]) >> ((at & 1u) * 16u)) & 0xffffu;
}
var<workgroup> a0: array<f32, 1024>;
var<workgroup> b0: array<f32, 1024>;

fn unpack_float16(x: i32) -> f32 {
    let t0 = x >> 15u;
    let t1 = t0 << 31u;
    let t2 = x & 32767i;
    let t3 = t2 << 13u;
    let t4 = t3 + 939524096i;
    let t5 = t3 | 2139095040i;
    let t6 = t2 < 31744i;
    let t7 = select(t5, t4, t6);
    let t8 = f32(t2);
    let t9 = t8 * 5.9604645e-8f;
    let t10 = t2 < 1024i;
    let t11 = bitcast<i32>(t9);
    let t12 = select(t7, t11, t10);
    let t13 = t12 | t1;
    let t14 = bitcast<f32>(t13);
    return t14;
}

fn pack_float16(x: f32) -> i32 {
    let t0 = abs(x);
    let t1 = bitcast<i32>(t0);
    let t2 = bitcast<i32>(x);
    let t3 = t2 >> 16u;
    let t4 = t3 & 32768i;
    let t5 = t1 - 939524096i;
    let t6 = t5 >> 13u;
    let t7 = t0 < 6.1035156e-5f;
    let t8 = select(bitcast<f32>(zero), t0, t7);
    let t9 = t8 * 16777216.0f;
    let t10 = i32(t9);
    let t11 = select(t6, t10, t7);
    let t12 = t0 == bitcast<f32>(0x7f800000u ^ zero);
    let t13 = select(t11, 31744i, t12);
    let t14 = (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u;
    let t15 = select(t13, 32256i, t14);
    let t16 = t15 | t4;
    return t16;
}

fn add_product(total: f32, x: f32, y: f32) -> f32 {
    let t0 = fma(x, y, total);
    return t0;
}

fn narrow(total: f32) -> f32 {
    let t0 = abs(total);
    let t1 = bitcast<i32>(t0);
    let t2 = t1 >> 13u;
    let t3 = t2 & 1i;
    let t4 = t1 + 4095i;
    let t5 = t4 + t3;
    let t6 = t5 & (-8192i);
    let t7 = bitcast<f32>(t6);
    let t8 = 65536.0f <= t7;
    let t9 = select(t7, bitcast<f32>(0x7f800000u ^ zero), t8);
    let t10 = t0 + 0.5f;
    let t11 = bitcast<f32>(bitcast<u32>(t10) ^ zero);
    let t12 = t11 - 0.5f;
    let t13 = t0 < 6.1035156e-5f;
    let t14 = select(t9, t12, t13);
    let t15 = (bitcast<u32>(total) & 0x7fffffffu) > 0x7f800000u;
    let t16 = bitcast<i32>(total);
    let t17 = bitcast<i32>(t14);
    let t18 = t17 & 2147483647i;
    let t19 = t16 & i32(-2147483648);
    let t20 = t18 | t19;
    let t21 = bitcast<f32>(t20);
    let t22 = select(t21, total, t15);
    return t22;
}

// A product of matrices: a workgroup computes a square of the result, each invocation every eighth row
// and column of it, from panels of both operands that the workgroup shares.
var<workgroup> depth: u32;

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) thread: u32) {
    zero = params[0];
    let rows = params[1];
    let columns = params[2];
    let inner = params[3];
    let resumed = params[4];
    let completed = params[5];
    let first_group = params[6];
    let a_at = params[7];
    let a_step0 = params[8];
    let a_row = params[9];
    let a_column = params[10];
    let a_inner = params[11];
    let b_at = params[12];
    let b_step0 = params[13];
    let b_row = params[14];
    let b_column = params[15];
    let b_inner = params[16];
    let c_at = params[17];
    let c_step0 = params[18];
    let c_row = params[19];
    let c_column = params[20];
    let c_inner = params[21];
    if (thread == 0u) {
        depth = inner;
    }
    let k = workgroupUniformLoad(&depth);
    let across = (columns + 64u - 1u) / 64u;
    let down = (rows + 64u - 1u) / 64u;
    let square = first_group + group.x;
    let first_column = square % across * 64u;
    let first_row = square / across % down * 64u;
    let product = square / across / down;
    let c0 = product;
    let a_start = a_at + c0 * a_step0;
    let b_start = b_at + c0 * b_step0;
    let c_start = c_at + c0 * c_step0;
    let x = thread % 8u;
    let y = thread / 8u;
    var sum0_0_0 = bitcast<f32>(zero);
    var sum0_1_0 = bitcast<f32>(zero);
    var sum0_2_0 = bitcast<f32>(zero);
    var sum0_3_0 = bitcast<f32>(zero);
    var sum0_4_0 = bitcast<f32>(zero);
    var sum0_5_0 = bitcast<f32>(zero);
    var sum0_6_0 = bitcast<f32>(zero);
    var sum0_7_0 = bitcast<f32>(zero);
    var sum1_0_0 = bitcast<f32>(zero);
    var sum1_1_0 = bitcast<f32>(zero);
    var sum1_2_0 = bitcast<f32>(zero);
    var sum1_3_0 = bitcast<f32>(zero);
    var sum1_4_0 = bitcast<f32>(zero);
    var sum1_5_0 = bitcast<f32>(zero);
    var sum1_6_0 = bitcast<f32>(zero);
    var sum1_7_0 = bitcast<f32>(zero);
    var sum2_0_0 = bitcast<f32>(zero);
    var sum2_1_0 = bitcast<f32>(zero);
    var sum2_2_0 = bitcast<f32>(zero);
    var sum2_3_0 = bitcast<f32>(zero);
    var sum2_4_0 = bitcast<f32>(zero);
    var sum2_5_0 = bitcast<f32>(zero);
    var sum2_6_0 = bitcast<f32>(zero);
    var sum2_7_0 = bitcast<f32>(zero);
    var sum3_0_0 = bitcast<f32>(zero);
    var sum3_1_0 = bitcast<f32>(zero);
    var sum3_2_0 = bitcast<f32>(zero);
    var sum3_3_0 = bitcast<f32>(zero);
    var sum3_4_0 = bitcast<f32>(zero);
    var sum3_5_0 = bitcast<f32>(zero);
    var sum3_6_0 = bitcast<f32>(zero);
    var sum3_7_0 = bitcast<f32>(zero);
    var sum4_0_0 = bitcast<f32>(zero);
    var sum4_1_0 = bitcast<f32>(zero);
    var sum4_2_0 = bitcast<f32>(zero);
    var sum4_3_0 = bitcast<f32>(zero);
    var sum4_4_0 = bitcast<f32>(zero);
    var sum4_5_0 = bitcast<f32>(zero);
    var sum4_6_0 = bitcast<f32>(zero);
    var sum4_7_0 = bitcast<f32>(zero);
    var sum5_0_0 = bitcast<f32>(zero);
    var sum5_1_0 = bitcast<f32>(zero);
    var sum5_2_0 = bitcast<f32>(zero);
    var sum5_3_0 = bitcast<f32>(zero);
    var sum5_4_0 = bitcast<f32>(zero);
    var sum5_5_0 = bitcast<f32>(zero);
    var sum5_6_0 = bitcast<f32>(zero);
    var sum5_7_0 = bitcast<f32>(zero);
    var sum6_0_0 = bitcast<f32>(zero);
    var sum6_1_0 = bitcast<f32>(zero);
    var sum6_2_0 = bitcast<f32>(zero);
    var sum6_3_0 = bitcast<f32>(zero);
    var sum6_4_0 = bitcast<f32>(zero);
    var sum6_5_0 = bitcast<f32>(zero);
    var sum6_6_0 = bitcast<f32>(zero);
    var sum6_7_0 = bitcast<f32>(zero);
    var sum7_0_0 = bitcast<f32>(zero);
    var sum7_1_0 = bitcast<f32>(zero);
    var sum7_2_0 = bitcast<f32>(zero);
    var sum7_3_0 = bitcast<f32>(zero);
    var sum7_4_0 = bitcast<f32>(zero);
    var sum7_5_0 = bitcast<f32>(zero);
    var sum7_6_0 = bitcast<f32>(zero);
    var sum7_7_0 = bitcast<f32>(zero);
    let row0 = first_row + y + 0u;
    let column0 = first_column + x + 0u;
    let row1 = first_row + y + 8u;
    let column1 = first_column + x + 8u;
    let row2 = first_row + y + 16u;
    let column2 = first_column + x + 16u;
    let row3 = first_row + y + 24u;
    let column3 = first_column + x + 24u;
    let row4 = first_row + y + 32u;
    let column4 = first_column + x + 32u;
    let row5 = first_row + y + 40u;
    let column5 = first_column + x + 40u;
    let row6 = first_row + y + 48u;
    let column6 = first_column + x + 48u;
    let row7 = first_row + y + 56u;
    let column7 = first_column + x + 56u;
    if (resumed != 0u) {
        if (row0 < rows && column0 < columns) {
            let raw = get_c(c_start + row0 * c_row + column0 * c_column);
            sum0_0_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row0 < rows && column1 < columns) {
            let raw = get_c(c_start + row0 * c_row + column1 * c_column);
            sum0_1_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row0 < rows && column2 < columns) {
            let raw = get_c(c_start + row0 * c_row + column2 * c_column);
            sum0_2_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row0 < rows && column3 < columns) {
            let raw = get_c(c_start + row0 * c_row + column3 * c_column);
            sum0_3_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row0 < rows && column4 < columns) {
            let raw = get_c(c_start + row0 * c_row + column4 * c_column);
            sum0_4_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row0 < rows && column5 < columns) {
            let raw = get_c(c_start + row0 * c_row + column5 * c_column);
            sum0_5_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row0 < rows && column6 < columns) {
            let raw = get_c(c_start + row0 * c_row + column6 * c_column);
            sum0_6_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row0 < rows && column7 < columns) {
            let raw = get_c(c_start + row0 * c_row + column7 * c_column);
            sum0_7_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row1 < rows && column0 < columns) {
            let raw = get_c(c_start + row1 * c_row + column0 * c_column);
            sum1_0_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row1 < rows && column1 < columns) {
            let raw = get_c(c_start + row1 * c_row + column1 * c_column);
            sum1_1_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row1 < rows && column2 < columns) {
            let raw = get_c(c_start + row1 * c_row + column2 * c_column);
            sum1_2_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row1 < rows && column3 < columns) {
            let raw = get_c(c_start + row1 * c_row + column3 * c_column);
            sum1_3_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row1 < rows && column4 < columns) {
            let raw = get_c(c_start + row1 * c_row + column4 * c_column);
            sum1_4_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row1 < rows && column5 < columns) {
            let raw = get_c(c_start + row1 * c_row + column5 * c_column);
            sum1_5_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row1 < rows && column6 < columns) {
            let raw = get_c(c_start + row1 * c_row + column6 * c_column);
            sum1_6_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row1 < rows && column7 < columns) {
            let raw = get_c(c_start + row1 * c_row + column7 * c_column);
            sum1_7_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row2 < rows && column0 < columns) {
            let raw = get_c(c_start + row2 * c_row + column0 * c_column);
            sum2_0_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row2 < rows && column1 < columns) {
            let raw = get_c(c_start + row2 * c_row + column1 * c_column);
            sum2_1_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row2 < rows && column2 < columns) {
            let raw = get_c(c_start + row2 * c_row + column2 * c_column);
            sum2_2_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row2 < rows && column3 < columns) {
            let raw = get_c(c_start + row2 * c_row + column3 * c_column);
            sum2_3_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row2 < rows && column4 < columns) {
            let raw = get_c(c_start + row2 * c_row + column4 * c_column);
            sum2_4_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row2 < rows && column5 < columns) {
            let raw = get_c(c_start + row2 * c_row + column5 * c_column);
            sum2_5_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row2 < rows && column6 < columns) {
            let raw = get_c(c_start + row2 * c_row + column6 * c_column);
            sum2_6_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row2 < rows && column7 < columns) {
            let raw = get_c(c_start + row2 * c_row + column7 * c_column);
            sum2_7_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row3 < rows && column0 < columns) {
            let raw = get_c(c_start + row3 * c_row + column0 * c_column);
            sum3_0_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row3 < rows && column1 < columns) {
            let raw = get_c(c_start + row3 * c_row + column1 * c_column);
            sum3_1_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row3 < rows && column2 < columns) {
            let raw = get_c(c_start + row3 * c_row + column2 * c_column);
            sum3_2_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row3 < rows && column3 < columns) {
            let raw = get_c(c_start + row3 * c_row + column3 * c_column);
            sum3_3_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row3 < rows && column4 < columns) {
            let raw = get_c(c_start + row3 * c_row + column4 * c_column);
            sum3_4_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row3 < rows && column5 < columns) {
            let raw = get_c(c_start + row3 * c_row + column5 * c_column);
            sum3_5_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row3 < rows && column6 < columns) {
            let raw = get_c(c_start + row3 * c_row + column6 * c_column);
            sum3_6_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row3 < rows && column7 < columns) {
            let raw = get_c(c_start + row3 * c_row + column7 * c_column);
            sum3_7_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row4 < rows && column0 < columns) {
            let raw = get_c(c_start + row4 * c_row + column0 * c_column);
            sum4_0_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row4 < rows && column1 < columns) {
            let raw = get_c(c_start + row4 * c_row + column1 * c_column);
            sum4_1_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row4 < rows && column2 < columns) {
            let raw = get_c(c_start + row4 * c_row + column2 * c_column);
            sum4_2_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row4 < rows && column3 < columns) {
            let raw = get_c(c_start + row4 * c_row + column3 * c_column);
            sum4_3_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row4 < rows && column4 < columns) {
            let raw = get_c(c_start + row4 * c_row + column4 * c_column);
            sum4_4_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row4 < rows && column5 < columns) {
            let raw = get_c(c_start + row4 * c_row + column5 * c_column);
            sum4_5_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row4 < rows && column6 < columns) {
            let raw = get_c(c_start + row4 * c_row + column6 * c_column);
            sum4_6_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row4 < rows && column7 < columns) {
            let raw = get_c(c_start + row4 * c_row + column7 * c_column);
            sum4_7_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row5 < rows && column0 < columns) {
            let raw = get_c(c_start + row5 * c_row + column0 * c_column);
            sum5_0_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row5 < rows && column1 < columns) {
            let raw = get_c(c_start + row5 * c_row + column1 * c_column);
            sum5_1_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row5 < rows && column2 < columns) {
            let raw = get_c(c_start + row5 * c_row + column2 * c_column);
            sum5_2_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row5 < rows && column3 < columns) {
            let raw = get_c(c_start + row5 * c_row + column3 * c_column);
            sum5_3_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row5 < rows && column4 < columns) {
            let raw = get_c(c_start + row5 * c_row + column4 * c_column);
            sum5_4_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row5 < rows && column5 < columns) {
            let raw = get_c(c_start + row5 * c_row + column5 * c_column);
            sum5_5_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row5 < rows && column6 < columns) {
            let raw = get_c(c_start + row5 * c_row + column6 * c_column);
            sum5_6_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row5 < rows && column7 < columns) {
            let raw = get_c(c_start + row5 * c_row + column7 * c_column);
            sum5_7_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row6 < rows && column0 < columns) {
            let raw = get_c(c_start + row6 * c_row + column0 * c_column);
            sum6_0_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row6 < rows && column1 < columns) {
            let raw = get_c(c_start + row6 * c_row + column1 * c_column);
            sum6_1_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row6 < rows && column2 < columns) {
            let raw = get_c(c_start + row6 * c_row + column2 * c_column);
            sum6_2_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row6 < rows && column3 < columns) {
            let raw = get_c(c_start + row6 * c_row + column3 * c_column);
            sum6_3_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row6 < rows && column4 < columns) {
            let raw = get_c(c_start + row6 * c_row + column4 * c_column);
            sum6_4_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row6 < rows && column5 < columns) {
            let raw = get_c(c_start + row6 * c_row + column5 * c_column);
            sum6_5_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row6 < rows && column6 < columns) {
            let raw = get_c(c_start + row6 * c_row + column6 * c_column);
            sum6_6_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row6 < rows && column7 < columns) {
            let raw = get_c(c_start + row6 * c_row + column7 * c_column);
            sum6_7_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row7 < rows && column0 < columns) {
            let raw = get_c(c_start + row7 * c_row + column0 * c_column);
            sum7_0_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row7 < rows && column1 < columns) {
            let raw = get_c(c_start + row7 * c_row + column1 * c_column);
            sum7_1_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row7 < rows && column2 < columns) {
            let raw = get_c(c_start + row7 * c_row + column2 * c_column);
            sum7_2_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row7 < rows && column3 < columns) {
            let raw = get_c(c_start + row7 * c_row + column3 * c_column);
            sum7_3_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row7 < rows && column4 < columns) {
            let raw = get_c(c_start + row7 * c_row + column4 * c_column);
            sum7_4_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row7 < rows && column5 < columns) {
            let raw = get_c(c_start + row7 * c_row + column5 * c_column);
            sum7_5_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row7 < rows && column6 < columns) {
            let raw = get_c(c_start + row7 * c_row + column6 * c_column);
            sum7_6_0 = unpack_float16(bitcast<i32>(raw));
        }
        if (row7 < rows && column7 < columns) {
            let raw = get_c(c_start + row7 * c_row + column7 * c_column);
            sum7_7_0 = unpack_float16(bitcast<i32>(raw));
        }
    }
    for (var first = 0u; first < k; first += 16u) {
        for (var place = thread; place < 1024u; place += 64u) {
            let i = place / 16u;
            let p = place % 16u;
            let row = min(first_row + i, rows - 1u);
            let inside = first_row + i < rows && first + p < k;
            let at = a_start + row * a_row + min(first + p, k - 1u) * a_inner;
            let slot = p * 64u + i;
            let raw = get_a(at);
            a0[slot] = select(bitcast<f32>(zero), unpack_float16(bitcast<i32>(raw)), inside);
        }
        for (var place = thread; place < 1024u; place += 64u) {
            let i = place / 16u;
            let p = place % 16u;
            let column = min(first_column + i, columns - 1u);
            let inside = first_column + i < columns && first + p < k;
            let at = b_start + min(first + p, k - 1u) * b_inner + column * b_column;
            let slot = p * 64u + i;
            let raw = get_b(at);
            b0[slot] = select(bitcast<f32>(zero), unpack_float16(bitcast<i32>(raw)), inside);
        }
        workgroupBarrier();
        for (var p = 0u; p < 16u; p += 1u) {
            let a0_0 = a0[p * 64u + y + 0u];
            let b0_0 = b0[p * 64u + x + 0u];
            let a1_0 = a0[p * 64u + y + 8u];
            let b1_0 = b0[p * 64u + x + 8u];
            let a2_0 = a0[p * 64u + y + 16u];
            let b2_0 = b0[p * 64u + x + 16u];
            let a3_0 = a0[p * 64u + y + 24u];
            let b3_0 = b0[p * 64u + x + 24u];
            let a4_0 = a0[p * 64u + y + 32u];
            let b4_0 = b0[p * 64u + x + 32u];
            let a5_0 = a0[p * 64u + y + 40u];
            let b5_0 = b0[p * 64u + x + 40u];
            let a6_0 = a0[p * 64u + y + 48u];
            let b6_0 = b0[p * 64u + x + 48u];
            let a7_0 = a0[p * 64u + y + 56u];
            let b7_0 = b0[p * 64u + x + 56u];
            sum0_0_0 = add_product(sum0_0_0, a0_0, b0_0);
            sum0_1_0 = add_product(sum0_1_0, a0_0, b1_0);
            sum0_2_0 = add_product(sum0_2_0, a0_0, b2_0);
            sum0_3_0 = add_product(sum0_3_0, a0_0, b3_0);
            sum0_4_0 = add_product(sum0_4_0, a0_0, b4_0);
            sum0_5_0 = add_product(sum0_5_0, a0_0, b5_0);
            sum0_6_0 = add_product(sum0_6_0, a0_0, b6_0);
            sum0_7_0 = add_product(sum0_7_0, a0_0, b7_0);
            sum1_0_0 = add_product(sum1_0_0, a1_0, b0_0);
            sum1_1_0 = add_product(sum1_1_0, a1_0, b1_0);
            sum1_2_0 = add_product(sum1_2_0, a1_0, b2_0);
            sum1_3_0 = add_product(sum1_3_0, a1_0, b3_0);
            sum1_4_0 = add_product(sum1_4_0, a1_0, b4_0);
            sum1_5_0 = add_product(sum1_5_0, a1_0, b5_0);
            sum1_6_0 = add_product(sum1_6_0, a1_0, b6_0);
            sum1_7_0 = add_product(sum1_7_0, a1_0, b7_0);
            sum2_0_0 = add_product(sum2_0_0, a2_0, b0_0);
            sum2_1_0 = add_product(sum2_1_0, a2_0, b1_0);
            sum2_2_0 = add_product(sum2_2_0, a2_0, b2_0);
            sum2_3_0 = add_product(sum2_3_0, a2_0, b3_0);
            sum2_4_0 = add_product(sum2_4_0, a2_0, b4_0);
            sum2_5_0 = add_product(sum2_5_0, a2_0, b5_0);
            sum2_6_0 = add_product(sum2_6_0, a2_0, b6_0);
            sum2_7_0 = add_product(sum2_7_0, a2_0, b7_0);
            sum3_0_0 = add_product(sum3_0_0, a3_0, b0_0);
            sum3_1_0 = add_product(sum3_1_0, a3_0, b1_0);
            sum3_2_0 = add_product(sum3_2_0, a3_0, b2_0);
            sum3_3_0 = add_product(sum3_3_0, a3_0, b3_0);
            sum3_4_0 = add_product(sum3_4_0, a3_0, b4_0);
            sum3_5_0 = add_product(sum3_5_0, a3_0, b5_0);
            sum3_6_0 = add_product(sum3_6_0, a3_0, b6_0);
            sum3_7_0 = add_product(sum3_7_0, a3_0, b7_0);
            sum4_0_0 = add_product(sum4_0_0, a4_0, b0_0);
            sum4_1_0 = add_product(sum4_1_0, a4_0, b1_0);
            sum4_2_0 = add_product(sum4_2_0, a4_0, b2_0);
            sum4_3_0 = add_product(sum4_3_0, a4_0, b3_0);
            sum4_4_0 = add_product(sum4_4_0, a4_0, b4_0);
            sum4_5_0 = add_product(sum4_5_0, a4_0, b5_0);
            sum4_6_0 = add_product(sum4_6_0, a4_0, b6_0);
            sum4_7_0 = add_product(sum4_7_0, a4_0, b7_0);
            sum5_0_0 = add_product(sum5_0_0, a5_0, b0_0);
            sum5_1_0 = add_product(sum5_1_0, a5_0, b1_0);
            sum5_2_0 = add_product(sum5_2_0, a5_0, b2_0);
            sum5_3_0 = add_product(sum5_3_0, a5_0, b3_0);
            sum5_4_0 = add_product(sum5_4_0, a5_0, b4_0);
            sum5_5_0 = add_product(sum5_5_0, a5_0, b5_0);
            sum5_6_0 = add_product(sum5_6_0, a5_0, b6_0);
            sum5_7_0 = add_product(sum5_7_0, a5_0, b7_0);
            sum6_0_0 = add_product(sum6_0_0, a6_0, b0_0);
            sum6_1_0 = add_product(sum6_1_0, a6_0, b1_0);
            sum6_2_0 = add_product(sum6_2_0, a6_0, b2_0);
            sum6_3_0 = add_product(sum6_3_0, a6_0, b3_0);
            sum6_4_0 = add_product(sum6_4_0, a6_0, b4_0);
            sum6_5_0 = add_product(sum6_5_0, a6_0, b5_0);
            sum6_6_0 = add_product(sum6_6_0, a6_0, b6_0);
            sum6_7_0 = add_product(sum6_7_0, a6_0, b7_0);
            sum7_0_0 = add_product(sum7_0_0, a7_0, b0_0);
            sum7_1_0 = add_product(sum7_1_0, a7_0, b1_0);
            sum7_2_0 = add_product(sum7_2_0, a7_0, b2_0);
            sum7_3_0 = add_product(sum7_3_0, a7_0, b3_0);
            sum7_4_0 = add_product(sum7_4_0, a7_0, b4_0);
            sum7_5_0 = add_product(sum7_5_0, a7_0, b5_0);
            sum7_6_0 = add_product(sum7_6_0, a7_0, b6_0);
            sum7_7_0 = add_product(sum7_7_0, a7_0, b7_0);
        }
        workgroupBarrier();
    }
    if (row0 < rows && column0 < columns) {
        let total = narrow(sum0_0_0);
        set_c(c_start + row0 * c_row + column0 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row0 < rows && column1 < columns) {
        let total = narrow(sum0_1_0);
        set_c(c_start + row0 * c_row + column1 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row0 < rows && column2 < columns) {
        let total = narrow(sum0_2_0);
        set_c(c_start + row0 * c_row + column2 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row0 < rows && column3 < columns) {
        let total = narrow(sum0_3_0);
        set_c(c_start + row0 * c_row + column3 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row0 < rows && column4 < columns) {
        let total = narrow(sum0_4_0);
        set_c(c_start + row0 * c_row + column4 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row0 < rows && column5 < columns) {
        let total = narrow(sum0_5_0);
        set_c(c_start + row0 * c_row + column5 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row0 < rows && column6 < columns) {
        let total = narrow(sum0_6_0);
        set_c(c_start + row0 * c_row + column6 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row0 < rows && column7 < columns) {
        let total = narrow(sum0_7_0);
        set_c(c_start + row0 * c_row + column7 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row1 < rows && column0 < columns) {
        let total = narrow(sum1_0_0);
        set_c(c_start + row1 * c_row + column0 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row1 < rows && column1 < columns) {
        let total = narrow(sum1_1_0);
        set_c(c_start + row1 * c_row + column1 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row1 < rows && column2 < columns) {
        let total = narrow(sum1_2_0);
        set_c(c_start + row1 * c_row + column2 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row1 < rows && column3 < columns) {
        let total = narrow(sum1_3_0);
        set_c(c_start + row1 * c_row + column3 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row1 < rows && column4 < columns) {
        let total = narrow(sum1_4_0);
        set_c(c_start + row1 * c_row + column4 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row1 < rows && column5 < columns) {
        let total = narrow(sum1_5_0);
        set_c(c_start + row1 * c_row + column5 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row1 < rows && column6 < columns) {
        let total = narrow(sum1_6_0);
        set_c(c_start + row1 * c_row + column6 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row1 < rows && column7 < columns) {
        let total = narrow(sum1_7_0);
        set_c(c_start + row1 * c_row + column7 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row2 < rows && column0 < columns) {
        let total = narrow(sum2_0_0);
        set_c(c_start + row2 * c_row + column0 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row2 < rows && column1 < columns) {
        let total = narrow(sum2_1_0);
        set_c(c_start + row2 * c_row + column1 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row2 < rows && column2 < columns) {
        let total = narrow(sum2_2_0);
        set_c(c_start + row2 * c_row + column2 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row2 < rows && column3 < columns) {
        let total = narrow(sum2_3_0);
        set_c(c_start + row2 * c_row + column3 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row2 < rows && column4 < columns) {
        let total = narrow(sum2_4_0);
        set_c(c_start + row2 * c_row + column4 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row2 < rows && column5 < columns) {
        let total = narrow(sum2_5_0);
        set_c(c_start + row2 * c_row + column5 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row2 < rows && column6 < columns) {
        let total = narrow(sum2_6_0);
        set_c(c_start + row2 * c_row + column6 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row2 < rows && column7 < columns) {
        let total = narrow(sum2_7_0);
        set_c(c_start + row2 * c_row + column7 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row3 < rows && column0 < columns) {
        let total = narrow(sum3_0_0);
        set_c(c_start + row3 * c_row + column0 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row3 < rows && column1 < columns) {
        let total = narrow(sum3_1_0);
        set_c(c_start + row3 * c_row + column1 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row3 < rows && column2 < columns) {
        let total = narrow(sum3_2_0);
        set_c(c_start + row3 * c_row + column2 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row3 < rows && column3 < columns) {
        let total = narrow(sum3_3_0);
        set_c(c_start + row3 * c_row + column3 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row3 < rows && column4 < columns) {
        let total = narrow(sum3_4_0);
        set_c(c_start + row3 * c_row + column4 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row3 < rows && column5 < columns) {
        let total = narrow(sum3_5_0);
        set_c(c_start + row3 * c_row + column5 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row3 < rows && column6 < columns) {
        let total = narrow(sum3_6_0);
        set_c(c_start + row3 * c_row + column6 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row3 < rows && column7 < columns) {
        let total = narrow(sum3_7_0);
        set_c(c_start + row3 * c_row + column7 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row4 < rows && column0 < columns) {
        let total = narrow(sum4_0_0);
        set_c(c_start + row4 * c_row + column0 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row4 < rows && column1 < columns) {
        let total = narrow(sum4_1_0);
        set_c(c_start + row4 * c_row + column1 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row4 < rows && column2 < columns) {
        let total = narrow(sum4_2_0);
        set_c(c_start + row4 * c_row + column2 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row4 < rows && column3 < columns) {
        let total = narrow(sum4_3_0);
        set_c(c_start + row4 * c_row + column3 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row4 < rows && column4 < columns) {
        let total = narrow(sum4_4_0);
        set_c(c_start + row4 * c_row + column4 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row4 < rows && column5 < columns) {
        let total = narrow(sum4_5_0);
        set_c(c_start + row4 * c_row + column5 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row4 < rows && column6 < columns) {
        let total = narrow(sum4_6_0);
        set_c(c_start + row4 * c_row + column6 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row4 < rows && column7 < columns) {
        let total = narrow(sum4_7_0);
        set_c(c_start + row4 * c_row + column7 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row5 < rows && column0 < columns) {
        let total = narrow(sum5_0_0);
        set_c(c_start + row5 * c_row + column0 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row5 < rows && column1 < columns) {
        let total = narrow(sum5_1_0);
        set_c(c_start + row5 * c_row + column1 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row5 < rows && column2 < columns) {
        let total = narrow(sum5_2_0);
        set_c(c_start + row5 * c_row + column2 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row5 < rows && column3 < columns) {
        let total = narrow(sum5_3_0);
        set_c(c_start + row5 * c_row + column3 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row5 < rows && column4 < columns) {
        let total = narrow(sum5_4_0);
        set_c(c_start + row5 * c_row + column4 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row5 < rows && column5 < columns) {
        let total = narrow(sum5_5_0);
        set_c(c_start + row5 * c_row + column5 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row5 < rows && column6 < columns) {
        let total = narrow(sum5_6_0);
        set_c(c_start + row5 * c_row + column6 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row5 < rows && column7 < columns) {
        let total = narrow(sum5_7_0);
        set_c(c_start + row5 * c_row + column7 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row6 < rows && column0 < columns) {
        let total = narrow(sum6_0_0);
        set_c(c_start + row6 * c_row + column0 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row6 < rows && column1 < columns) {
        let total = narrow(sum6_1_0);
        set_c(c_start + row6 * c_row + column1 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row6 < rows && column2 < columns) {
        let total = narrow(sum6_2_0);
        set_c(c_start + row6 * c_row + column2 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row6 < rows && column3 < columns) {
        let total = narrow(sum6_3_0);
        set_c(c_start + row6 * c_row + column3 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row6 < rows && column4 < columns) {
        let total = narrow(sum6_4_0);
        set_c(c_start + row6 * c_row + column4 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row6 < rows && column5 < columns) {
        let total = narrow(sum6_5_0);
        set_c(c_start + row6 * c_row + column5 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row6 < rows && column6 < columns) {
        let total = narrow(sum6_6_0);
        set_c(c_start + row6 * c_row + column6 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row6 < rows && column7 < columns) {
        let total = narrow(sum6_7_0);
        set_c(c_start + row6 * c_row + column7 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row7 < rows && column0 < columns) {
        let total = narrow(sum7_0_0);
        set_c(c_start + row7 * c_row + column0 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row7 < rows && column1 < columns) {
        let total = narrow(sum7_1_0);
        set_c(c_start + row7 * c_row + column1 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row7 < rows && column2 < columns) {
        let total = narrow(sum7_2_0);
        set_c(c_start + row7 * c_row + column2 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row7 < rows && column3 < columns) {
        let total = narrow(sum7_3_0);
        set_c(c_start + row7 * c_row + column3 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row7 < rows && column4 < columns) {
        let total = narrow(sum7_4_0);
        set_c(c_start + row7 * c_row + column4 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row7 < rows && column5 < columns) {
        let total = narrow(sum7_5_0);
        set_c(c_start + row7 * c_row + column5 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row7 < rows && column6 < columns) {
        let total = narrow(sum7_6_0);
        set_c(c_start + row7 * c_row + column6 * c_column, bitcast<u32>(pack_float16(total)));
    }
    if (row7 < rows && column7 < columns) {
        let total = narrow(sum7_7_0);
        set_c(c_start + row7 * c_row + column7 * c_column, bitcast<u32>(pack_float16(total)));
    }
}
