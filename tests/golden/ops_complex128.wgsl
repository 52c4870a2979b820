// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

fn int8_from_float64(x: f64) -> i32 {
    let low = select(i32(x), (-128i), x <= (-128.0lf));
    let both = select(low, 127i, x >= 128.0lf);
    return select(both, 0i, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}
fn int16_from_float64(x: f64) -> i32 {
    let low = select(i32(x), (-32768i), x <= (-32768.0lf));
    let both = select(low, 32767i, x >= 32768.0lf);
    return select(both, 0i, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}
fn int32_from_float64(x: f64) -> i32 {
    let low = select(i32(x), i32(-2147483648), x <= (-2147483648.0lf));
    let both = select(low, 2147483647i, x >= 2147483648.0lf);
    return select(both, 0i, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}
fn int64_from_float64(x: f64) -> i64 {
    let low = select(i64(x), (-9223372036854775807li - 1li), x <= (-9.223372036854776e18lf));
    let both = select(low, 9223372036854775807li, x >= 9.223372036854776e18lf);
    return select(both, 0li, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}
fn uint8_from_float64(x: f64) -> u32 {
    let low = select(u32(x), 0u, x <= 0.0lf);
    let both = select(low, 255u, x >= 256.0lf);
    return select(both, 0u, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}
fn uint16_from_float64(x: f64) -> u32 {
    let low = select(u32(x), 0u, x <= 0.0lf);
    let both = select(low, 65535u, x >= 65536.0lf);
    return select(both, 0u, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}
fn uint32_from_float64(x: f64) -> u32 {
    let low = select(u32(x), 0u, x <= 0.0lf);
    let both = select(low, 4294967295u, x >= 4294967296.0lf);
    return select(both, 0u, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}
fn uint64_from_float64(x: f64) -> u64 {
    let low = select(u64(x), 0lu, x <= 0.0lf);
    let both = select(low, 18446744073709551615lu, x >= 1.8446744073709552e19lf);
    return select(both, 0lu, (bitcast<u64>(x) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu);
}
fn prod_error_f64(a: f64, b: f64, p: f64) -> f64 {
    let at = bitcast<f64>(bitcast<u64>(a * 134217729.0lf) ^ u64(zero));
    let ah = at - bitcast<f64>(bitcast<u64>(at - a) ^ u64(zero));
    let al = a - ah;
    let bt = bitcast<f64>(bitcast<u64>(b * 134217729.0lf) ^ u64(zero));
    let bh = bt - bitcast<f64>(bitcast<u64>(bt - b) ^ u64(zero));
    let bl = b - bh;
    let high = bitcast<f64>(bitcast<u64>(ah * bh - p) ^ u64(zero));
    let middle = bitcast<f64>(bitcast<u64>((high + ah * bl) + al * bh) ^ u64(zero));
    return middle + al * bl;
}

fn astype_complex128_bool(a_re: f64, a_im: f64) -> bool {
    let t0 = !(a_re == 0.0lf);
    let t1 = !(a_im == 0.0lf);
    let t2 = t0 | t1;
    return t2;
}

fn astype_complex128_int8(a_re: f64, a_im: f64) -> i32 {
    let t0 = int8_from_float64(a_re);
    return t0;
}

fn astype_complex128_int16(a_re: f64, a_im: f64) -> i32 {
    let t0 = int16_from_float64(a_re);
    return t0;
}

fn astype_complex128_int32(a_re: f64, a_im: f64) -> i32 {
    let t0 = int32_from_float64(a_re);
    return t0;
}

fn astype_complex128_int64(a_re: f64, a_im: f64) -> i64 {
    let t0 = int64_from_float64(a_re);
    return t0;
}

fn astype_complex128_uint8(a_re: f64, a_im: f64) -> u32 {
    let t0 = uint8_from_float64(a_re);
    return t0;
}

fn astype_complex128_uint16(a_re: f64, a_im: f64) -> u32 {
    let t0 = uint16_from_float64(a_re);
    return t0;
}

fn astype_complex128_uint32(a_re: f64, a_im: f64) -> u32 {
    let t0 = uint32_from_float64(a_re);
    return t0;
}

fn astype_complex128_uint64(a_re: f64, a_im: f64) -> u64 {
    let t0 = uint64_from_float64(a_re);
    return t0;
}

fn astype_complex128_float16(a_re: f64, a_im: f64) -> f32 {
    let t0 = abs(a_re);
    let t1 = bitcast<i64>(t0);
    let t2 = t1 >> 42u;
    let t3 = t2 & 1li;
    let t4 = t1 + 2199023255551li;
    let t5 = t4 + t3;
    let t6 = t5 & (-4398046511104li);
    let t7 = bitcast<f64>(t6);
    let t8 = 65536.0lf <= t7;
    let t9 = select(t7, bitcast<f64>(0x7ff0000000000000lu ^ u64(zero)), t8);
    let t10 = t0 + 268435456.0lf;
    let t11 = bitcast<f64>(bitcast<u64>(t10) ^ u64(zero));
    let t12 = t11 - 268435456.0lf;
    let t13 = t0 < 6.103515625e-5lf;
    let t14 = select(t9, t12, t13);
    let t15 = (bitcast<u64>(a_re) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t16 = bitcast<i64>(a_re);
    let t17 = bitcast<i64>(t14);
    let t18 = t17 & 9223372036854775807li;
    let t19 = t16 & (-9223372036854775807li - 1li);
    let t20 = t18 | t19;
    let t21 = bitcast<f64>(t20);
    let t22 = select(t21, a_re, t15);
    let t23 = f32(t22);
    return t23;
}

fn astype_complex128_bfloat16(a_re: f64, a_im: f64) -> f32 {
    let t0 = abs(a_re);
    let t1 = bitcast<i64>(t0);
    let t2 = t1 >> 45u;
    let t3 = t2 & 1li;
    let t4 = t1 + 17592186044415li;
    let t5 = t4 + t3;
    let t6 = t5 & (-35184372088832li);
    let t7 = bitcast<f64>(t6);
    let t8 = 3.402823669209385e38lf <= t7;
    let t9 = select(t7, bitcast<f64>(0x7ff0000000000000lu ^ u64(zero)), t8);
    let t10 = t0 + 4.1359030627651384e-25lf;
    let t11 = bitcast<f64>(bitcast<u64>(t10) ^ u64(zero));
    let t12 = t11 - 4.1359030627651384e-25lf;
    let t13 = t0 < 1.1754943508222875e-38lf;
    let t14 = select(t9, t12, t13);
    let t15 = (bitcast<u64>(a_re) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t16 = bitcast<i64>(a_re);
    let t17 = bitcast<i64>(t14);
    let t18 = t17 & 9223372036854775807li;
    let t19 = t16 & (-9223372036854775807li - 1li);
    let t20 = t18 | t19;
    let t21 = bitcast<f64>(t20);
    let t22 = select(t21, a_re, t15);
    let t23 = f32(t22);
    return t23;
}

fn astype_complex128_float32(a_re: f64, a_im: f64) -> f32 {
    let t0 = f32(a_re);
    return t0;
}

fn astype_complex128_float64(a_re: f64, a_im: f64) -> f64 {
    return a_re;
}

struct astype_complex128_complex64_result {
    r0: f32,
    r1: f32,
}
fn astype_complex128_complex64(a_re: f64, a_im: f64) -> astype_complex128_complex64_result {
    let t0 = f32(a_re);
    let t1 = f32(a_im);
    return astype_complex128_complex64_result(t0, t1);
}

struct astype_complex128_complex128_result {
    r0: f64,
    r1: f64,
}
fn astype_complex128_complex128(a_re: f64, a_im: f64) -> astype_complex128_complex128_result {
    return astype_complex128_complex128_result(a_re, a_im);
}

struct where_complex128_result {
    r0: f64,
    r1: f64,
}
fn where_complex128(a: bool, b_re: f64, b_im: f64, c_re: f64, c_im: f64) -> where_complex128_result {
    let t0 = select(c_re, b_re, a);
    let t1 = select(c_im, b_im, a);
    return where_complex128_result(t0, t1);
}

struct positive_complex128_result {
    r0: f64,
    r1: f64,
}
fn positive_complex128(a_re: f64, a_im: f64) -> positive_complex128_result {
    return positive_complex128_result(a_re, a_im);
}

struct negative_complex128_result {
    r0: f64,
    r1: f64,
}
fn negative_complex128(a_re: f64, a_im: f64) -> negative_complex128_result {
    let t0 = -a_re;
    let t1 = -a_im;
    return negative_complex128_result(t0, t1);
}

fn absolute_complex128(a_re: f64, a_im: f64) -> f64 {
    let t0 = abs(a_re);
    let t1 = abs(a_im);
    let t2 = t0 < t1;
    let t3 = select(t0, t1, t2);
    let t4 = select(t1, t0, t2);
    let t5 = bitcast<i64>(t3);
    let t6 = t5 >> 52u;
    let t7 = 2044li < t6;
    let t8 = select(t6, 2044li, t7);
    let t9 = t8 < 2li;
    let t10 = select(t8, 2li, t9);
    let t11 = 2046li - t10;
    let t12 = t11 << 52u;
    let t13 = bitcast<f64>(t12);
    let t14 = t10 << 52u;
    let t15 = bitcast<f64>(t14);
    let t16 = t3 * t13;
    let t17 = t4 * t13;
    let t18 = t16 * t16;
    let t19 = bitcast<f64>(bitcast<u64>(t18) ^ u64(zero));
    let t20 = prod_error_f64(t16, t16, t19);
    let t21 = fma(t17, t17, t20);
    let t22 = t19 + t21;
    let t23 = sqrt(t22);
    let t24 = t23 * t15;
    let t25 = t0 == bitcast<f64>(0x7ff0000000000000lu ^ u64(zero));
    let t26 = t1 == bitcast<f64>(0x7ff0000000000000lu ^ u64(zero));
    let t27 = t25 | t26;
    let t28 = (bitcast<u64>(a_re) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t29 = (bitcast<u64>(a_im) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t30 = t28 | t29;
    let t31 = a_re + a_im;
    let t32 = select(t24, t31, t30);
    let t33 = select(t32, bitcast<f64>(0x7ff0000000000000lu ^ u64(zero)), t27);
    return t33;
}

struct square_complex128_result {
    r0: f64,
    r1: f64,
}
fn square_complex128(a_re: f64, a_im: f64) -> square_complex128_result {
    let t0 = a_re * a_re;
    let t1 = a_im * a_im;
    let t2 = t0 - t1;
    let t3 = a_re * a_im;
    let t4 = a_im * a_re;
    let t5 = t3 + t4;
    return square_complex128_result(t2, t5);
}

fn isnan_complex128(a_re: f64, a_im: f64) -> bool {
    let t0 = (bitcast<u64>(a_re) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t1 = (bitcast<u64>(a_im) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t2 = t0 | t1;
    return t2;
}

struct add_complex128_result {
    r0: f64,
    r1: f64,
}
fn add_complex128(a_re: f64, a_im: f64, b_re: f64, b_im: f64) -> add_complex128_result {
    let t0 = a_re + b_re;
    let t1 = a_im + b_im;
    return add_complex128_result(t0, t1);
}

struct subtract_complex128_result {
    r0: f64,
    r1: f64,
}
fn subtract_complex128(a_re: f64, a_im: f64, b_re: f64, b_im: f64) -> subtract_complex128_result {
    let t0 = a_re - b_re;
    let t1 = a_im - b_im;
    return subtract_complex128_result(t0, t1);
}

struct multiply_complex128_result {
    r0: f64,
    r1: f64,
}
fn multiply_complex128(a_re: f64, a_im: f64, b_re: f64, b_im: f64) -> multiply_complex128_result {
    let t0 = a_re * b_re;
    let t1 = a_im * b_im;
    let t2 = t0 - t1;
    let t3 = a_re * b_im;
    let t4 = a_im * b_re;
    let t5 = t3 + t4;
    return multiply_complex128_result(t2, t5);
}

struct divide_complex128_result {
    r0: f64,
    r1: f64,
}
fn divide_complex128(a_re: f64, a_im: f64, b_re: f64, b_im: f64) -> divide_complex128_result {
    let t0 = abs(b_re);
    let t1 = abs(b_im);
    let t2 = t0 < t1;
    let t3 = select(b_re, b_im, t2);
    let t4 = select(b_im, b_re, t2);
    let t5 = t4 / t3;
    let t6 = t4 * t5;
    let t7 = t3 + t6;
    let t8 = 1.0lf / t7;
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
    let t19 = t3 == bitcast<f64>(u64(zero));
    let t20 = a_re / t0;
    let t21 = select(t13, t20, t19);
    let t22 = a_im / t0;
    let t23 = select(t18, t22, t19);
    return divide_complex128_result(t21, t23);
}

struct minimum_complex128_result {
    r0: f64,
    r1: f64,
}
fn minimum_complex128(a_re: f64, a_im: f64, b_re: f64, b_im: f64) -> minimum_complex128_result {
    let t0 = (bitcast<u64>(a_re) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t1 = (bitcast<u64>(a_im) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t2 = t0 | t1;
    let t3 = a_re < b_re;
    let t4 = (bitcast<u64>(b_im) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t5 = t1 | t4;
    let t6 = !t5;
    let t7 = t3 & t6;
    let t8 = a_re == b_re;
    let t9 = a_im <= b_im;
    let t10 = t8 & t9;
    let t11 = t7 | t10;
    let t12 = (bitcast<u64>(b_re) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t13 = t12 | t4;
    let t14 = !t13;
    let t15 = t11 & t14;
    let t16 = t2 | t15;
    let t17 = select(b_re, a_re, t16);
    let t18 = select(b_im, a_im, t16);
    return minimum_complex128_result(t17, t18);
}

struct maximum_complex128_result {
    r0: f64,
    r1: f64,
}
fn maximum_complex128(a_re: f64, a_im: f64, b_re: f64, b_im: f64) -> maximum_complex128_result {
    let t0 = (bitcast<u64>(a_re) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t1 = (bitcast<u64>(a_im) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t2 = t0 | t1;
    let t3 = b_re < a_re;
    let t4 = (bitcast<u64>(b_im) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t5 = t4 | t1;
    let t6 = !t5;
    let t7 = t3 & t6;
    let t8 = b_re == a_re;
    let t9 = b_im <= a_im;
    let t10 = t8 & t9;
    let t11 = t7 | t10;
    let t12 = (bitcast<u64>(b_re) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t13 = t12 | t4;
    let t14 = !t13;
    let t15 = t11 & t14;
    let t16 = t2 | t15;
    let t17 = select(b_re, a_re, t16);
    let t18 = select(b_im, a_im, t16);
    return maximum_complex128_result(t17, t18);
}

fn equal_complex128(a_re: f64, a_im: f64, b_re: f64, b_im: f64) -> bool {
    let t0 = a_re == b_re;
    let t1 = a_im == b_im;
    let t2 = t0 & t1;
    return t2;
}

fn not_equal_complex128(a_re: f64, a_im: f64, b_re: f64, b_im: f64) -> bool {
    let t0 = a_re == b_re;
    let t1 = a_im == b_im;
    let t2 = t0 & t1;
    let t3 = !t2;
    return t3;
}

fn less_complex128(a_re: f64, a_im: f64, b_re: f64, b_im: f64) -> bool {
    let t0 = a_re < b_re;
    let t1 = (bitcast<u64>(a_im) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t2 = (bitcast<u64>(b_im) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t3 = t1 | t2;
    let t4 = !t3;
    let t5 = t0 & t4;
    let t6 = a_re == b_re;
    let t7 = a_im < b_im;
    let t8 = t6 & t7;
    let t9 = t5 | t8;
    return t9;
}

fn less_equal_complex128(a_re: f64, a_im: f64, b_re: f64, b_im: f64) -> bool {
    let t0 = a_re < b_re;
    let t1 = (bitcast<u64>(a_im) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t2 = (bitcast<u64>(b_im) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t3 = t1 | t2;
    let t4 = !t3;
    let t5 = t0 & t4;
    let t6 = a_re == b_re;
    let t7 = a_im <= b_im;
    let t8 = t6 & t7;
    let t9 = t5 | t8;
    return t9;
}

fn greater_complex128(a_re: f64, a_im: f64, b_re: f64, b_im: f64) -> bool {
    let t0 = b_re < a_re;
    let t1 = (bitcast<u64>(b_im) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t2 = (bitcast<u64>(a_im) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t3 = t1 | t2;
    let t4 = !t3;
    let t5 = t0 & t4;
    let t6 = b_re == a_re;
    let t7 = b_im < a_im;
    let t8 = t6 & t7;
    let t9 = t5 | t8;
    return t9;
}

fn greater_equal_complex128(a_re: f64, a_im: f64, b_re: f64, b_im: f64) -> bool {
    let t0 = b_re < a_re;
    let t1 = (bitcast<u64>(b_im) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t2 = (bitcast<u64>(a_im) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t3 = t1 | t2;
    let t4 = !t3;
    let t5 = t0 & t4;
    let t6 = b_re == a_re;
    let t7 = b_im <= a_im;
    let t8 = t6 & t7;
    let t9 = t5 | t8;
    return t9;
}

struct sum_identity_complex128_result {
    r0: f64,
    r1: f64,
}
fn sum_identity_complex128() -> sum_identity_complex128_result {
    return sum_identity_complex128_result(bitcast<f64>(u64(zero)), bitcast<f64>(u64(zero)));
}

struct sum_combine_complex128_result {
    r0: f64,
    r1: f64,
}
fn sum_combine_complex128(a_re: f64, a_im: f64, b_re: f64, b_im: f64) -> sum_combine_complex128_result {
    let t0 = a_re + b_re;
    let t1 = a_im + b_im;
    return sum_combine_complex128_result(t0, t1);
}

struct prod_identity_complex128_result {
    r0: f64,
    r1: f64,
}
fn prod_identity_complex128() -> prod_identity_complex128_result {
    return prod_identity_complex128_result(1.0lf, bitcast<f64>(u64(zero)));
}

struct prod_combine_complex128_result {
    r0: f64,
    r1: f64,
}
fn prod_combine_complex128(a_re: f64, a_im: f64, b_re: f64, b_im: f64) -> prod_combine_complex128_result {
    let t0 = a_re * b_re;
    let t1 = a_im * b_im;
    let t2 = t0 - t1;
    let t3 = a_re * b_im;
    let t4 = a_im * b_re;
    let t5 = t3 + t4;
    return prod_combine_complex128_result(t2, t5);
}

struct min_identity_complex128_result {
    r0: f64,
    r1: f64,
}
fn min_identity_complex128() -> min_identity_complex128_result {
    return min_identity_complex128_result(bitcast<f64>(0x7ff0000000000000lu ^ u64(zero)), bitcast<f64>(0x7ff0000000000000lu ^ u64(zero)));
}

struct min_combine_complex128_result {
    r0: f64,
    r1: f64,
}
fn min_combine_complex128(a_re: f64, a_im: f64, b_re: f64, b_im: f64) -> min_combine_complex128_result {
    let t0 = (bitcast<u64>(a_re) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t1 = (bitcast<u64>(a_im) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t2 = t0 | t1;
    let t3 = a_re < b_re;
    let t4 = (bitcast<u64>(b_im) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t5 = t1 | t4;
    let t6 = !t5;
    let t7 = t3 & t6;
    let t8 = a_re == b_re;
    let t9 = a_im <= b_im;
    let t10 = t8 & t9;
    let t11 = t7 | t10;
    let t12 = (bitcast<u64>(b_re) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t13 = t12 | t4;
    let t14 = !t13;
    let t15 = t11 & t14;
    let t16 = t2 | t15;
    let t17 = select(b_re, a_re, t16);
    let t18 = select(b_im, a_im, t16);
    return min_combine_complex128_result(t17, t18);
}

struct max_identity_complex128_result {
    r0: f64,
    r1: f64,
}
fn max_identity_complex128() -> max_identity_complex128_result {
    return max_identity_complex128_result(bitcast<f64>(0xfff0000000000000lu ^ u64(zero)), bitcast<f64>(0xfff0000000000000lu ^ u64(zero)));
}

struct max_combine_complex128_result {
    r0: f64,
    r1: f64,
}
fn max_combine_complex128(a_re: f64, a_im: f64, b_re: f64, b_im: f64) -> max_combine_complex128_result {
    let t0 = (bitcast<u64>(a_re) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t1 = (bitcast<u64>(a_im) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t2 = t0 | t1;
    let t3 = b_re < a_re;
    let t4 = (bitcast<u64>(b_im) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t5 = t4 | t1;
    let t6 = !t5;
    let t7 = t3 & t6;
    let t8 = b_re == a_re;
    let t9 = b_im <= a_im;
    let t10 = t8 & t9;
    let t11 = t7 | t10;
    let t12 = (bitcast<u64>(b_re) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t13 = t12 | t4;
    let t14 = !t13;
    let t15 = t11 & t14;
    let t16 = t2 | t15;
    let t17 = select(b_re, a_re, t16);
    let t18 = select(b_im, a_im, t16);
    return max_combine_complex128_result(t17, t18);
}

fn argmin_better_complex128(a_re: f64, a_im: f64, b_re: f64, b_im: f64) -> bool {
    let t0 = b_re < a_re;
    let t1 = (bitcast<u64>(b_im) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t2 = (bitcast<u64>(a_im) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t3 = t1 | t2;
    let t4 = !t3;
    let t5 = t0 & t4;
    let t6 = b_re == a_re;
    let t7 = b_im < a_im;
    let t8 = t6 & t7;
    let t9 = t5 | t8;
    let t10 = (bitcast<u64>(b_re) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t11 = t10 | t1;
    let t12 = (bitcast<u64>(a_re) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t13 = t12 | t2;
    let t14 = !t13;
    let t15 = t11 & t14;
    let t16 = t9 | t15;
    return t16;
}

fn argmax_better_complex128(a_re: f64, a_im: f64, b_re: f64, b_im: f64) -> bool {
    let t0 = a_re < b_re;
    let t1 = (bitcast<u64>(a_im) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t2 = (bitcast<u64>(b_im) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t3 = t1 | t2;
    let t4 = !t3;
    let t5 = t0 & t4;
    let t6 = a_re == b_re;
    let t7 = a_im < b_im;
    let t8 = t6 & t7;
    let t9 = t5 | t8;
    let t10 = (bitcast<u64>(b_re) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t11 = t10 | t2;
    let t12 = (bitcast<u64>(a_re) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t13 = t12 | t1;
    let t14 = !t13;
    let t15 = t11 & t14;
    let t16 = t9 | t15;
    return t16;
}
