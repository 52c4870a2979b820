// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

fn int8_from_float32(x: f32) -> i32 {
    let low = select(i32(x), (-128i), x <= (-128.0f));
    let both = select(low, 127i, x >= 128.0f);
    return select(both, 0i, (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u);
}
fn int16_from_float32(x: f32) -> i32 {
    let low = select(i32(x), (-32768i), x <= (-32768.0f));
    let both = select(low, 32767i, x >= 32768.0f);
    return select(both, 0i, (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u);
}
fn int32_from_float32(x: f32) -> i32 {
    let low = select(i32(x), i32(-2147483648), x <= (-2147483600.0f));
    let both = select(low, 2147483647i, x >= 2147483600.0f);
    return select(both, 0i, (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u);
}
fn uint8_from_float32(x: f32) -> u32 {
    let low = select(u32(x), 0u, x <= 0.0f);
    let both = select(low, 255u, x >= 256.0f);
    return select(both, 0u, (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u);
}
fn uint16_from_float32(x: f32) -> u32 {
    let low = select(u32(x), 0u, x <= 0.0f);
    let both = select(low, 65535u, x >= 65536.0f);
    return select(both, 0u, (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u);
}
fn uint32_from_float32(x: f32) -> u32 {
    let low = select(u32(x), 0u, x <= 0.0f);
    let both = select(low, 4294967295u, x >= 4294967300.0f);
    return select(both, 0u, (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u);
}
fn prod_error_f32(a: f32, b: f32, p: f32) -> f32 {
    let at = bitcast<f32>(bitcast<u32>(a * 4097.0f) ^ zero);
    let ah = at - bitcast<f32>(bitcast<u32>(at - a) ^ zero);
    let al = a - ah;
    let bt = bitcast<f32>(bitcast<u32>(b * 4097.0f) ^ zero);
    let bh = bt - bitcast<f32>(bitcast<u32>(bt - b) ^ zero);
    let bl = b - bh;
    let high = bitcast<f32>(bitcast<u32>(ah * bh - p) ^ zero);
    let middle = bitcast<f32>(bitcast<u32>((high + ah * bl) + al * bh) ^ zero);
    return middle + al * bl;
}

fn astype_complex64_bool(a_re: f32, a_im: f32) -> bool {
    let t0 = !(a_re == 0.0f);
    let t1 = !(a_im == 0.0f);
    let t2 = t0 | t1;
    return t2;
}

fn astype_complex64_int8(a_re: f32, a_im: f32) -> i32 {
    let t0 = int8_from_float32(a_re);
    return t0;
}

fn astype_complex64_int16(a_re: f32, a_im: f32) -> i32 {
    let t0 = int16_from_float32(a_re);
    return t0;
}

fn astype_complex64_int32(a_re: f32, a_im: f32) -> i32 {
    let t0 = int32_from_float32(a_re);
    return t0;
}

fn astype_complex64_uint8(a_re: f32, a_im: f32) -> u32 {
    let t0 = uint8_from_float32(a_re);
    return t0;
}

fn astype_complex64_uint16(a_re: f32, a_im: f32) -> u32 {
    let t0 = uint16_from_float32(a_re);
    return t0;
}

fn astype_complex64_uint32(a_re: f32, a_im: f32) -> u32 {
    let t0 = uint32_from_float32(a_re);
    return t0;
}

fn astype_complex64_float16(a_re: f32, a_im: f32) -> f32 {
    let t0 = abs(a_re);
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
    let t15 = (bitcast<u32>(a_re) & 0x7fffffffu) > 0x7f800000u;
    let t16 = bitcast<i32>(a_re);
    let t17 = bitcast<i32>(t14);
    let t18 = t17 & 2147483647i;
    let t19 = t16 & i32(-2147483648);
    let t20 = t18 | t19;
    let t21 = bitcast<f32>(t20);
    let t22 = select(t21, a_re, t15);
    return t22;
}

fn astype_complex64_bfloat16(a_re: f32, a_im: f32) -> f32 {
    let t0 = abs(a_re);
    let t1 = bitcast<i32>(t0);
    let t2 = t1 >> 16u;
    let t3 = t2 & 1i;
    let t4 = t1 + 32767i;
    let t5 = t4 + t3;
    let t6 = t5 & (-65536i);
    let t7 = (bitcast<u32>(a_re) & 0x7fffffffu) > 0x7f800000u;
    let t8 = bitcast<i32>(a_re);
    let t9 = t6 & 2147483647i;
    let t10 = t8 & i32(-2147483648);
    let t11 = t9 | t10;
    let t12 = bitcast<f32>(t11);
    let t13 = select(t12, a_re, t7);
    return t13;
}

fn astype_complex64_float32(a_re: f32, a_im: f32) -> f32 {
    return a_re;
}

struct astype_complex64_complex64_result {
    r0: f32,
    r1: f32,
}
fn astype_complex64_complex64(a_re: f32, a_im: f32) -> astype_complex64_complex64_result {
    return astype_complex64_complex64_result(a_re, a_im);
}

struct where_complex64_result {
    r0: f32,
    r1: f32,
}
fn where_complex64(a: bool, b_re: f32, b_im: f32, c_re: f32, c_im: f32) -> where_complex64_result {
    let t0 = select(c_re, b_re, a);
    let t1 = select(c_im, b_im, a);
    return where_complex64_result(t0, t1);
}

struct positive_complex64_result {
    r0: f32,
    r1: f32,
}
fn positive_complex64(a_re: f32, a_im: f32) -> positive_complex64_result {
    return positive_complex64_result(a_re, a_im);
}

struct negative_complex64_result {
    r0: f32,
    r1: f32,
}
fn negative_complex64(a_re: f32, a_im: f32) -> negative_complex64_result {
    let t0 = -a_re;
    let t1 = -a_im;
    return negative_complex64_result(t0, t1);
}

fn absolute_complex64(a_re: f32, a_im: f32) -> f32 {
    let t0 = abs(a_re);
    let t1 = abs(a_im);
    let t2 = t0 < t1;
    let t3 = select(t0, t1, t2);
    let t4 = select(t1, t0, t2);
    let t5 = bitcast<i32>(t3);
    let t6 = t5 >> 23u;
    let t7 = 252i < t6;
    let t8 = select(t6, 252i, t7);
    let t9 = t8 < 2i;
    let t10 = select(t8, 2i, t9);
    let t11 = 254i - t10;
    let t12 = t11 << 23u;
    let t13 = bitcast<f32>(t12);
    let t14 = t10 << 23u;
    let t15 = bitcast<f32>(t14);
    let t16 = t3 * t13;
    let t17 = t4 * t13;
    let t18 = t16 * t16;
    let t19 = bitcast<f32>(bitcast<u32>(t18) ^ zero);
    let t20 = prod_error_f32(t16, t16, t19);
    let t21 = fma(t17, t17, t20);
    let t22 = t19 + t21;
    let t23 = sqrt(t22);
    let t24 = t23 * t15;
    let t25 = t0 == bitcast<f32>(0x7f800000u ^ zero);
    let t26 = t1 == bitcast<f32>(0x7f800000u ^ zero);
    let t27 = t25 | t26;
    let t28 = (bitcast<u32>(a_re) & 0x7fffffffu) > 0x7f800000u;
    let t29 = (bitcast<u32>(a_im) & 0x7fffffffu) > 0x7f800000u;
    let t30 = t28 | t29;
    let t31 = a_re + a_im;
    let t32 = select(t24, t31, t30);
    let t33 = select(t32, bitcast<f32>(0x7f800000u ^ zero), t27);
    return t33;
}

struct square_complex64_result {
    r0: f32,
    r1: f32,
}
fn square_complex64(a_re: f32, a_im: f32) -> square_complex64_result {
    let t0 = a_re * a_re;
    let t1 = a_im * a_im;
    let t2 = t0 - t1;
    let t3 = a_re * a_im;
    let t4 = a_im * a_re;
    let t5 = t3 + t4;
    return square_complex64_result(t2, t5);
}

fn isnan_complex64(a_re: f32, a_im: f32) -> bool {
    let t0 = (bitcast<u32>(a_re) & 0x7fffffffu) > 0x7f800000u;
    let t1 = (bitcast<u32>(a_im) & 0x7fffffffu) > 0x7f800000u;
    let t2 = t0 | t1;
    return t2;
}

struct add_complex64_result {
    r0: f32,
    r1: f32,
}
fn add_complex64(a_re: f32, a_im: f32, b_re: f32, b_im: f32) -> add_complex64_result {
    let t0 = a_re + b_re;
    let t1 = a_im + b_im;
    return add_complex64_result(t0, t1);
}

struct subtract_complex64_result {
    r0: f32,
    r1: f32,
}
fn subtract_complex64(a_re: f32, a_im: f32, b_re: f32, b_im: f32) -> subtract_complex64_result {
    let t0 = a_re - b_re;
    let t1 = a_im - b_im;
    return subtract_complex64_result(t0, t1);
}

struct multiply_complex64_result {
    r0: f32,
    r1: f32,
}
fn multiply_complex64(a_re: f32, a_im: f32, b_re: f32, b_im: f32) -> multiply_complex64_result {
    let t0 = a_re * b_re;
    let t1 = a_im * b_im;
    let t2 = t0 - t1;
    let t3 = a_re * b_im;
    let t4 = a_im * b_re;
    let t5 = t3 + t4;
    return multiply_complex64_result(t2, t5);
}

struct divide_complex64_result {
    r0: f32,
    r1: f32,
}
fn divide_complex64(a_re: f32, a_im: f32, b_re: f32, b_im: f32) -> divide_complex64_result {
    let t0 = abs(b_re);
    let t1 = abs(b_im);
    let t2 = t0 < t1;
    let t3 = select(b_re, b_im, t2);
    let t4 = select(b_im, b_re, t2);
    let t5 = t4 / t3;
    let t6 = t4 * t5;
    let t7 = t3 + t6;
    let t8 = 1.0f / t7;
    let t9 = select(a_re, a_im, t2);
    let t10 = select(a_im, a_re, t2);
    let t11 = t10 * t5;
    let t12 = t9 + t11;
    let t13 = t12 * t8;
    let t14 = t9 * t5;
    let t15 = t10 - t14;
    let t16 = t15 * t8;
    let t17 = -t16;
    let t18 = select(t16, t17, t2);
    let t19 = t3 == bitcast<f32>(zero);
    let t20 = a_re / t0;
    let t21 = select(t13, t20, t19);
    let t22 = a_im / t0;
    let t23 = select(t18, t22, t19);
    return divide_complex64_result(t21, t23);
}

struct minimum_complex64_result {
    r0: f32,
    r1: f32,
}
fn minimum_complex64(a_re: f32, a_im: f32, b_re: f32, b_im: f32) -> minimum_complex64_result {
    let t0 = (bitcast<u32>(a_re) & 0x7fffffffu) > 0x7f800000u;
    let t1 = (bitcast<u32>(a_im) & 0x7fffffffu) > 0x7f800000u;
    let t2 = t0 | t1;
    let t3 = a_re < b_re;
    let t4 = (bitcast<u32>(b_im) & 0x7fffffffu) > 0x7f800000u;
    let t5 = t1 | t4;
    let t6 = !t5;
    let t7 = t3 & t6;
    let t8 = a_re == b_re;
    let t9 = a_im <= b_im;
    let t10 = t8 & t9;
    let t11 = t7 | t10;
    let t12 = (bitcast<u32>(b_re) & 0x7fffffffu) > 0x7f800000u;
    let t13 = t12 | t4;
    let t14 = !t13;
    let t15 = t11 & t14;
    let t16 = t2 | t15;
    let t17 = select(b_re, a_re, t16);
    let t18 = select(b_im, a_im, t16);
    return minimum_complex64_result(t17, t18);
}

struct maximum_complex64_result {
    r0: f32,
    r1: f32,
}
fn maximum_complex64(a_re: f32, a_im: f32, b_re: f32, b_im: f32) -> maximum_complex64_result {
    let t0 = (bitcast<u32>(a_re) & 0x7fffffffu) > 0x7f800000u;
    let t1 = (bitcast<u32>(a_im) & 0x7fffffffu) > 0x7f800000u;
    let t2 = t0 | t1;
    let t3 = b_re < a_re;
    let t4 = (bitcast<u32>(b_im) & 0x7fffffffu) > 0x7f800000u;
    let t5 = t4 | t1;
    let t6 = !t5;
    let t7 = t3 & t6;
    let t8 = b_re == a_re;
    let t9 = b_im <= a_im;
    let t10 = t8 & t9;
    let t11 = t7 | t10;
    let t12 = (bitcast<u32>(b_re) & 0x7fffffffu) > 0x7f800000u;
    let t13 = t12 | t4;
    let t14 = !t13;
    let t15 = t11 & t14;
    let t16 = t2 | t15;
    let t17 = select(b_re, a_re, t16);
    let t18 = select(b_im, a_im, t16);
    return maximum_complex64_result(t17, t18);
}

fn equal_complex64(a_re: f32, a_im: f32, b_re: f32, b_im: f32) -> bool {
    let t0 = a_re == b_re;
    let t1 = a_im == b_im;
    let t2 = t0 & t1;
    return t2;
}

fn not_equal_complex64(a_re: f32, a_im: f32, b_re: f32, b_im: f32) -> bool {
    let t0 = a_re == b_re;
    let t1 = a_im == b_im;
    let t2 = t0 & t1;
    let t3 = !t2;
    return t3;
}

fn less_complex64(a_re: f32, a_im: f32, b_re: f32, b_im: f32) -> bool {
    let t0 = a_re < b_re;
    let t1 = (bitcast<u32>(a_im) & 0x7fffffffu) > 0x7f800000u;
    let t2 = (bitcast<u32>(b_im) & 0x7fffffffu) > 0x7f800000u;
    let t3 = t1 | t2;
    let t4 = !t3;
    let t5 = t0 & t4;
    let t6 = a_re == b_re;
    let t7 = a_im < b_im;
    let t8 = t6 & t7;
    let t9 = t5 | t8;
    return t9;
}

fn less_equal_complex64(a_re: f32, a_im: f32, b_re: f32, b_im: f32) -> bool {
    let t0 = a_re < b_re;
    let t1 = (bitcast<u32>(a_im) & 0x7fffffffu) > 0x7f800000u;
    let t2 = (bitcast<u32>(b_im) & 0x7fffffffu) > 0x7f800000u;
    let t3 = t1 | t2;
    let t4 = !t3;
    let t5 = t0 & t4;
    let t6 = a_re == b_re;
    let t7 = a_im <= b_im;
    let t8 = t6 & t7;
    let t9 = t5 | t8;
    return t9;
}

fn greater_complex64(a_re: f32, a_im: f32, b_re: f32, b_im: f32) -> bool {
    let t0 = b_re < a_re;
    let t1 = (bitcast<u32>(b_im) & 0x7fffffffu) > 0x7f800000u;
    let t2 = (bitcast<u32>(a_im) & 0x7fffffffu) > 0x7f800000u;
    let t3 = t1 | t2;
    let t4 = !t3;
    let t5 = t0 & t4;
    let t6 = b_re == a_re;
    let t7 = b_im < a_im;
    let t8 = t6 & t7;
    let t9 = t5 | t8;
    return t9;
}

fn greater_equal_complex64(a_re: f32, a_im: f32, b_re: f32, b_im: f32) -> bool {
    let t0 = b_re < a_re;
    let t1 = (bitcast<u32>(b_im) & 0x7fffffffu) > 0x7f800000u;
    let t2 = (bitcast<u32>(a_im) & 0x7fffffffu) > 0x7f800000u;
    let t3 = t1 | t2;
    let t4 = !t3;
    let t5 = t0 & t4;
    let t6 = b_re == a_re;
    let t7 = b_im <= a_im;
    let t8 = t6 & t7;
    let t9 = t5 | t8;
    return t9;
}

struct sum_identity_complex64_result {
    r0: f32,
    r1: f32,
}
fn sum_identity_complex64() -> sum_identity_complex64_result {
    return sum_identity_complex64_result(bitcast<f32>(zero), bitcast<f32>(zero));
}

struct sum_combine_complex64_result {
    r0: f32,
    r1: f32,
}
fn sum_combine_complex64(a_re: f32, a_im: f32, b_re: f32, b_im: f32) -> sum_combine_complex64_result {
    let t0 = a_re + b_re;
    let t1 = a_im + b_im;
    return sum_combine_complex64_result(t0, t1);
}

struct prod_identity_complex64_result {
    r0: f32,
    r1: f32,
}
fn prod_identity_complex64() -> prod_identity_complex64_result {
    return prod_identity_complex64_result(1.0f, bitcast<f32>(zero));
}

struct prod_combine_complex64_result {
    r0: f32,
    r1: f32,
}
fn prod_combine_complex64(a_re: f32, a_im: f32, b_re: f32, b_im: f32) -> prod_combine_complex64_result {
    let t0 = a_re * b_re;
    let t1 = a_im * b_im;
    let t2 = t0 - t1;
    let t3 = a_re * b_im;
    let t4 = a_im * b_re;
    let t5 = t3 + t4;
    return prod_combine_complex64_result(t2, t5);
}

struct min_identity_complex64_result {
    r0: f32,
    r1: f32,
}
fn min_identity_complex64() -> min_identity_complex64_result {
    return min_identity_complex64_result(bitcast<f32>(0x7f800000u ^ zero), bitcast<f32>(0x7f800000u ^ zero));
}

struct min_combine_complex64_result {
    r0: f32,
    r1: f32,
}
fn min_combine_complex64(a_re: f32, a_im: f32, b_re: f32, b_im: f32) -> min_combine_complex64_result {
    let t0 = (bitcast<u32>(a_re) & 0x7fffffffu) > 0x7f800000u;
    let t1 = (bitcast<u32>(a_im) & 0x7fffffffu) > 0x7f800000u;
    let t2 = t0 | t1;
    let t3 = a_re < b_re;
    let t4 = (bitcast<u32>(b_im) & 0x7fffffffu) > 0x7f800000u;
    let t5 = t1 | t4;
    let t6 = !t5;
    let t7 = t3 & t6;
    let t8 = a_re == b_re;
    let t9 = a_im <= b_im;
    let t10 = t8 & t9;
    let t11 = t7 | t10;
    let t12 = (bitcast<u32>(b_re) & 0x7fffffffu) > 0x7f800000u;
    let t13 = t12 | t4;
    let t14 = !t13;
    let t15 = t11 & t14;
    let t16 = t2 | t15;
    let t17 = select(b_re, a_re, t16);
    let t18 = select(b_im, a_im, t16);
    return min_combine_complex64_result(t17, t18);
}

struct max_identity_complex64_result {
    r0: f32,
    r1: f32,
}
fn max_identity_complex64() -> max_identity_complex64_result {
    return max_identity_complex64_result(bitcast<f32>(0xff800000u ^ zero), bitcast<f32>(0xff800000u ^ zero));
}

struct max_combine_complex64_result {
    r0: f32,
    r1: f32,
}
fn max_combine_complex64(a_re: f32, a_im: f32, b_re: f32, b_im: f32) -> max_combine_complex64_result {
    let t0 = (bitcast<u32>(a_re) & 0x7fffffffu) > 0x7f800000u;
    let t1 = (bitcast<u32>(a_im) & 0x7fffffffu) > 0x7f800000u;
    let t2 = t0 | t1;
    let t3 = b_re < a_re;
    let t4 = (bitcast<u32>(b_im) & 0x7fffffffu) > 0x7f800000u;
    let t5 = t4 | t1;
    let t6 = !t5;
    let t7 = t3 & t6;
    let t8 = b_re == a_re;
    let t9 = b_im <= a_im;
    let t10 = t8 & t9;
    let t11 = t7 | t10;
    let t12 = (bitcast<u32>(b_re) & 0x7fffffffu) > 0x7f800000u;
    let t13 = t12 | t4;
    let t14 = !t13;
    let t15 = t11 & t14;
    let t16 = t2 | t15;
    let t17 = select(b_re, a_re, t16);
    let t18 = select(b_im, a_im, t16);
    return max_combine_complex64_result(t17, t18);
}

fn argmin_better_complex64(a_re: f32, a_im: f32, b_re: f32, b_im: f32) -> bool {
    let t0 = b_re < a_re;
    let t1 = (bitcast<u32>(b_im) & 0x7fffffffu) > 0x7f800000u;
    let t2 = (bitcast<u32>(a_im) & 0x7fffffffu) > 0x7f800000u;
    let t3 = t1 | t2;
    let t4 = !t3;
    let t5 = t0 & t4;
    let t6 = b_re == a_re;
    let t7 = b_im < a_im;
    let t8 = t6 & t7;
    let t9 = t5 | t8;
    let t10 = (bitcast<u32>(b_re) & 0x7fffffffu) > 0x7f800000u;
    let t11 = t10 | t1;
    let t12 = (bitcast<u32>(a_re) & 0x7fffffffu) > 0x7f800000u;
    let t13 = t12 | t2;
    let t14 = !t13;
    let t15 = t11 & t14;
    let t16 = t9 | t15;
    return t16;
}

fn argmax_better_complex64(a_re: f32, a_im: f32, b_re: f32, b_im: f32) -> bool {
    let t0 = a_re < b_re;
    let t1 = (bitcast<u32>(a_im) & 0x7fffffffu) > 0x7f800000u;
    let t2 = (bitcast<u32>(b_im) & 0x7fffffffu) > 0x7f800000u;
    let t3 = t1 | t2;
    let t4 = !t3;
    let t5 = t0 & t4;
    let t6 = a_re == b_re;
    let t7 = a_im < b_im;
    let t8 = t6 & t7;
    let t9 = t5 | t8;
    let t10 = (bitcast<u32>(b_re) & 0x7fffffffu) > 0x7f800000u;
    let t11 = t10 | t2;
    let t12 = (bitcast<u32>(a_re) & 0x7fffffffu) > 0x7f800000u;
    let t13 = t12 | t1;
    let t14 = !t13;
    let t15 = t11 & t14;
    let t16 = t9 | t15;
    return t16;
}
