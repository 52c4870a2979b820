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

fn astype_float64_bool(a: f64) -> bool {
    let t0 = !(a == 0.0lf);
    return t0;
}

fn astype_float64_int8(a: f64) -> i32 {
    let t0 = int8_from_float64(a);
    return t0;
}

fn astype_float64_int16(a: f64) -> i32 {
    let t0 = int16_from_float64(a);
    return t0;
}

fn astype_float64_int32(a: f64) -> i32 {
    let t0 = int32_from_float64(a);
    return t0;
}

fn astype_float64_int64(a: f64) -> i64 {
    let t0 = int64_from_float64(a);
    return t0;
}

fn astype_float64_uint8(a: f64) -> u32 {
    let t0 = uint8_from_float64(a);
    return t0;
}

fn astype_float64_uint16(a: f64) -> u32 {
    let t0 = uint16_from_float64(a);
    return t0;
}

fn astype_float64_uint32(a: f64) -> u32 {
    let t0 = uint32_from_float64(a);
    return t0;
}

fn astype_float64_uint64(a: f64) -> u64 {
    let t0 = uint64_from_float64(a);
    return t0;
}

fn astype_float64_float16(a: f64) -> f32 {
    let t0 = abs(a);
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
    let t15 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t16 = bitcast<i64>(a);
    let t17 = bitcast<i64>(t14);
    let t18 = t17 & 9223372036854775807li;
    let t19 = t16 & (-9223372036854775807li - 1li);
    let t20 = t18 | t19;
    let t21 = bitcast<f64>(t20);
    let t22 = select(t21, a, t15);
    let t23 = f32(t22);
    return t23;
}

fn astype_float64_bfloat16(a: f64) -> f32 {
    let t0 = abs(a);
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
    let t15 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t16 = bitcast<i64>(a);
    let t17 = bitcast<i64>(t14);
    let t18 = t17 & 9223372036854775807li;
    let t19 = t16 & (-9223372036854775807li - 1li);
    let t20 = t18 | t19;
    let t21 = bitcast<f64>(t20);
    let t22 = select(t21, a, t15);
    let t23 = f32(t22);
    return t23;
}

fn astype_float64_float32(a: f64) -> f32 {
    let t0 = f32(a);
    return t0;
}

fn astype_float64_float64(a: f64) -> f64 {
    return a;
}

struct astype_float64_complex64_result {
    r0: f32,
    r1: f32,
}
fn astype_float64_complex64(a: f64) -> astype_float64_complex64_result {
    let t0 = f32(a);
    return astype_float64_complex64_result(t0, bitcast<f32>(zero));
}

struct astype_float64_complex128_result {
    r0: f64,
    r1: f64,
}
fn astype_float64_complex128(a: f64) -> astype_float64_complex128_result {
    return astype_float64_complex128_result(a, bitcast<f64>(u64(zero)));
}

fn where_float64(a: bool, b: f64, c: f64) -> f64 {
    let t0 = select(c, b, a);
    return t0;
}

fn positive_float64(a: f64) -> f64 {
    return a;
}

fn negative_float64(a: f64) -> f64 {
    let t0 = -a;
    return t0;
}

fn absolute_float64(a: f64) -> f64 {
    let t0 = abs(a);
    return t0;
}

fn sqrt_float64(a: f64) -> f64 {
    let t0 = sqrt(a);
    return t0;
}

fn square_float64(a: f64) -> f64 {
    let t0 = a * a;
    return t0;
}

fn exp_float64(a: f64) -> f64 {
    let t0 = a < (-746.0lf);
    let t1 = select(a, (-746.0lf), t0);
    let t2 = 710.0lf < t1;
    let t3 = select(t1, 710.0lf, t2);
    let t4 = t3 * 1.4426950408889634lf;
    let t5 = round(t4);
    let t6 = -t5;
    let t7 = fma(t6, 0.6931471805598903lf, t3);
    let t8 = bitcast<f64>(bitcast<u64>(t7) ^ u64(zero));
    let t9 = fma(t6, 5.497923018708371e-14lf, t8);
    let t10 = bitcast<f64>(bitcast<u64>(t9) ^ u64(zero));
    let t11 = t8 - t10;
    let t12 = bitcast<f64>(bitcast<u64>(t11) ^ u64(zero));
    let t13 = fma(t6, 5.497923018708371e-14lf, t12);
    let t14 = t10 * t10;
    let t15 = fma(2.511055844475987e-8lf, t14, 2.7557239716780066e-6lf);
    let t16 = fma(t15, t14, 0.00019841269890721655lf);
    let t17 = fma(t16, t14, 0.008333333333319766lf);
    let t18 = fma(t17, t14, 0.1666666666666668lf);
    let t19 = fma(2.082846332326161e-9lf, t14, 2.755756442831412e-7lf);
    let t20 = fma(t19, t14, 2.4801586968815846e-5lf);
    let t21 = fma(t20, t14, 0.0013888888889074516lf);
    let t22 = fma(t21, t14, 0.04166666666666626lf);
    let t23 = fma(t22, t14, 0.5lf);
    let t24 = fma(t18, t10, t23);
    let t25 = fma(t14, t24, t13);
    let t26 = t10 + t25;
    let t27 = 1.0lf + t26;
    let t28 = a < (-613.8lf);
    let t29 = select((-1.0lf), 104.0lf, t28);
    let t30 = t5 + t29;
    let t31 = select(2.0lf, 4.930380657631324e-32lf, t28);
    let t32 = i64(t30);
    let t33 = t32 + 1023li;
    let t34 = t33 << 52u;
    let t35 = bitcast<f64>(t34);
    let t36 = t27 * t35;
    let t37 = t36 * t31;
    return t37;
}

fn expm1_float64(a: f64) -> f64 {
    let t0 = a < (-40.0lf);
    let t1 = select(a, (-40.0lf), t0);
    let t2 = 710.0lf < t1;
    let t3 = select(t1, 710.0lf, t2);
    let t4 = t3 * 1.4426950408889634lf;
    let t5 = round(t4);
    let t6 = -t5;
    let t7 = fma(t6, 0.6931471805598903lf, t3);
    let t8 = bitcast<f64>(bitcast<u64>(t7) ^ u64(zero));
    let t9 = fma(t6, 5.497923018708371e-14lf, t8);
    let t10 = bitcast<f64>(bitcast<u64>(t9) ^ u64(zero));
    let t11 = t8 - t10;
    let t12 = bitcast<f64>(bitcast<u64>(t11) ^ u64(zero));
    let t13 = fma(t6, 5.497923018708371e-14lf, t12);
    let t14 = 1.0lf - t5;
    let t15 = i64(t14);
    let t16 = t15 + 1023li;
    let t17 = t16 << 52u;
    let t18 = bitcast<f64>(t17);
    let t19 = fma(t18, (-0.5lf), 1.0lf);
    let t20 = bitcast<f64>(bitcast<u64>(t19) ^ u64(zero));
    let t21 = 1.0lf - t20;
    let t22 = bitcast<f64>(bitcast<u64>(t21) ^ u64(zero));
    let t23 = fma(t18, (-0.5lf), t22);
    let t24 = t10 * t10;
    let t25 = fma(2.082846332326161e-9lf, t24, 2.755756442831412e-7lf);
    let t26 = fma(t25, t24, 2.4801586968815846e-5lf);
    let t27 = fma(t26, t24, 0.0013888888889074516lf);
    let t28 = fma(t27, t24, 0.04166666666666626lf);
    let t29 = fma(2.511055844475987e-8lf, t24, 2.7557239716780066e-6lf);
    let t30 = fma(t29, t24, 0.00019841269890721655lf);
    let t31 = fma(t30, t24, 0.008333333333319766lf);
    let t32 = fma(t31, t24, 0.1666666666666668lf);
    let t33 = fma(t28, t10, t32);
    let t34 = fma(t33, t10, bitcast<f64>(u64(zero)));
    let t35 = t20 + t10;
    let t36 = bitcast<f64>(bitcast<u64>(t35) ^ u64(zero));
    let t37 = t36 - t20;
    let t38 = bitcast<f64>(bitcast<u64>(t37) ^ u64(zero));
    let t39 = t10 - t38;
    let t40 = t24 * 0.5lf;
    let t41 = t36 + t40;
    let t42 = bitcast<f64>(bitcast<u64>(t41) ^ u64(zero));
    let t43 = t42 - t36;
    let t44 = bitcast<f64>(bitcast<u64>(t43) ^ u64(zero));
    let t45 = t40 - t44;
    let t46 = t23 + t13;
    let t47 = fma(t24, t34, t46);
    let t48 = t45 + t47;
    let t49 = t39 + t48;
    let t50 = t42 + t49;
    let t51 = t50 * 2.0lf;
    let t52 = t5 - 1.0lf;
    let t53 = i64(t52);
    let t54 = t53 + 1023li;
    let t55 = t54 << 52u;
    let t56 = bitcast<f64>(t55);
    let t57 = t51 * t56;
    let t58 = bitcast<i64>(a);
    let t59 = bitcast<i64>(t57);
    let t60 = t59 & 9223372036854775807li;
    let t61 = t58 & (-9223372036854775807li - 1li);
    let t62 = t60 | t61;
    let t63 = bitcast<f64>(t62);
    return t63;
}

fn log_float64(a: f64) -> f64 {
    let t0 = a < 2.2250738585072014e-308lf;
    let t1 = a * 1.8014398509481984e16lf;
    let t2 = select(a, t1, t0);
    let t3 = bitcast<i64>(t2);
    let t4 = t3 + 2638147582215219li;
    let t5 = t4 & 9223372036854775807li;
    let t6 = t5 >> 52u;
    let t7 = t6 - 1023li;
    let t8 = f64(t7);
    let t9 = t5 & 4503599627370495li;
    let t10 = t9 + 4604544271217802189li;
    let t11 = bitcast<f64>(t10);
    let t12 = select(bitcast<f64>(u64(zero)), 54.0lf, t0);
    let t13 = t8 - t12;
    let t14 = t11 - 1.0lf;
    let t15 = t14 + 2.0lf;
    let t16 = t14 / t15;
    let t17 = t16 * t16;
    let t18 = t14 * 0.5lf;
    let t19 = t18 * t14;
    let t20 = t13 * 0.6931471805598903lf;
    let t21 = t20 + t14;
    let t22 = bitcast<f64>(bitcast<u64>(t21) ^ u64(zero));
    let t23 = t22 - t20;
    let t24 = bitcast<f64>(bitcast<u64>(t23) ^ u64(zero));
    let t25 = t14 - t24;
    let t26 = t17 * t17;
    let t27 = fma(0.15318214662565702lf, t26, 0.22222202211691705lf);
    let t28 = fma(t27, t26, 0.3999999999961413lf);
    let t29 = fma(0.14756702001624608lf, t26, 0.1818338996540357lf);
    let t30 = fma(t29, t26, 0.2857142870325686lf);
    let t31 = fma(t30, t26, 0.6666666666666698lf);
    let t32 = fma(t28, t17, t31);
    let t33 = fma(t17, t32, t19);
    let t34 = -t19;
    let t35 = fma(t16, t33, t34);
    let t36 = fma(t13, 5.497923018708371e-14lf, t35);
    let t37 = t25 + t36;
    let t38 = t22 + t37;
    let t39 = a < bitcast<f64>(0x7ff0000000000000lu ^ u64(zero));
    let t40 = select(a, t38, t39);
    let t41 = a == bitcast<f64>(u64(zero));
    let t42 = select(t40, bitcast<f64>(0xfff0000000000000lu ^ u64(zero)), t41);
    let t43 = a < bitcast<f64>(u64(zero));
    let t44 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t45 = select(t42, a, t44);
    let t46 = select(t45, bitcast<f64>(0x7ff8000000000000lu ^ u64(zero)), t43);
    return t46;
}

fn log1p_float64(a: f64) -> f64 {
    let t0 = 1.0lf + a;
    let t1 = bitcast<f64>(bitcast<u64>(t0) ^ u64(zero));
    let t2 = t1 - 1.0lf;
    let t3 = bitcast<f64>(bitcast<u64>(t2) ^ u64(zero));
    let t4 = t1 - t3;
    let t5 = bitcast<f64>(bitcast<u64>(t4) ^ u64(zero));
    let t6 = 1.0lf - t5;
    let t7 = a - t3;
    let t8 = t6 + t7;
    let t9 = bitcast<i64>(t1);
    let t10 = t9 + 2638147582215219li;
    let t11 = t10 & 9223372036854775807li;
    let t12 = t11 >> 52u;
    let t13 = t12 - 1023li;
    let t14 = f64(t13);
    let t15 = t11 & 4503599627370495li;
    let t16 = t15 + 4604544271217802189li;
    let t17 = bitcast<f64>(t16);
    let t18 = 2047li - t12;
    let t19 = t18 << 52u;
    let t20 = bitcast<f64>(t19);
    let t21 = t8 * t20;
    let t22 = t17 - 1.0lf;
    let t23 = fma(t21, 0.5lf, t22);
    let t24 = bitcast<f64>(bitcast<u64>(t23) ^ u64(zero));
    let t25 = t22 - t24;
    let t26 = bitcast<f64>(bitcast<u64>(t25) ^ u64(zero));
    let t27 = fma(t21, 0.5lf, t26);
    let t28 = t24 + 2.0lf;
    let t29 = t24 / t28;
    let t30 = t29 * t29;
    let t31 = t24 * 0.5lf;
    let t32 = t31 * t24;
    let t33 = t14 * 0.6931471805598903lf;
    let t34 = t33 + t24;
    let t35 = bitcast<f64>(bitcast<u64>(t34) ^ u64(zero));
    let t36 = t35 - t33;
    let t37 = bitcast<f64>(bitcast<u64>(t36) ^ u64(zero));
    let t38 = t24 - t37;
    let t39 = t30 * t30;
    let t40 = fma(0.15318214662565702lf, t39, 0.22222202211691705lf);
    let t41 = fma(t40, t39, 0.3999999999961413lf);
    let t42 = fma(0.14756702001624608lf, t39, 0.1818338996540357lf);
    let t43 = fma(t42, t39, 0.2857142870325686lf);
    let t44 = fma(t43, t39, 0.6666666666666698lf);
    let t45 = fma(t41, t30, t44);
    let t46 = fma(t30, t45, t32);
    let t47 = -t32;
    let t48 = fma(t29, t46, t47);
    let t49 = fma(t14, 5.497923018708371e-14lf, t48);
    let t50 = 1.04lf - t24;
    let t51 = fma(t27, t50, t49);
    let t52 = t38 + t51;
    let t53 = t35 + t52;
    let t54 = t1 < bitcast<f64>(0x7ff0000000000000lu ^ u64(zero));
    let t55 = select(t1, t53, t54);
    let t56 = t1 == bitcast<f64>(u64(zero));
    let t57 = select(t55, bitcast<f64>(0xfff0000000000000lu ^ u64(zero)), t56);
    let t58 = t1 < bitcast<f64>(u64(zero));
    let t59 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t60 = select(t57, a, t59);
    let t61 = select(t60, bitcast<f64>(0x7ff8000000000000lu ^ u64(zero)), t58);
    let t62 = bitcast<i64>(a);
    let t63 = bitcast<i64>(t61);
    let t64 = t63 & 9223372036854775807li;
    let t65 = t62 & (-9223372036854775807li - 1li);
    let t66 = t64 | t65;
    let t67 = bitcast<f64>(t66);
    return t67;
}

fn sin_float64(a: f64) -> f64 {
    let t0 = bitcast<i64>(a);
    let t1 = abs(a);
    let t2 = t1 * 0.6366197723675814lf;
    let t3 = round(t2);
    let t4 = -t3;
    let t5 = fma(t4, 1.5707963267341256lf, t1);
    let t6 = bitcast<f64>(bitcast<u64>(t5) ^ u64(zero));
    let t7 = fma(t4, 6.077094383272197e-11lf, t6);
    let t8 = bitcast<f64>(bitcast<u64>(t7) ^ u64(zero));
    let t9 = t3 * 6.123233995736766e-17lf;
    let t10 = bitcast<f64>(bitcast<u64>(t9) ^ u64(zero));
    let t11 = prod_error_f64(t3, 6.123233995736766e-17lf, t10);
    let t12 = -t10;
    let t13 = t8 + t12;
    let t14 = bitcast<f64>(bitcast<u64>(t13) ^ u64(zero));
    let t15 = t14 - t8;
    let t16 = bitcast<f64>(bitcast<u64>(t15) ^ u64(zero));
    let t17 = t12 - t16;
    let t18 = t17 - t11;
    let t19 = fma(t4, (-1.4973849048591698e-33lf), t18);
    let t20 = i64(t3);
    let t21 = t0 & (-9223372036854775807li - 1li);
    let t22 = t14 * t14;
    let t23 = t22 * (-0.5lf);
    let t24 = 1.0lf + t23;
    let t25 = bitcast<f64>(bitcast<u64>(t24) ^ u64(zero));
    let t26 = t25 - 1.0lf;
    let t27 = bitcast<f64>(bitcast<u64>(t26) ^ u64(zero));
    let t28 = t23 - t27;
    let t29 = t14 * t22;
    let t30 = t22 * t22;
    let t31 = fma(1.5900520695138702e-10lf, t30, 2.7557314207880182e-6lf);
    let t32 = fma(t31, t30, 0.008333333333325013lf);
    let t33 = fma((-2.50508295286839e-8lf), t30, (-0.00019841269831533286lf));
    let t34 = fma(t33, t30, (-0.16666666666666646lf));
    let t35 = fma(t32, t22, t34);
    let t36 = t19 * t25;
    let t37 = fma(t29, t35, t36);
    let t38 = t14 + t37;
    let t39 = fma((-1.1361216718506376e-11lf), t30, (-2.755731462344121e-7lf));
    let t40 = fma(t39, t30, (-0.001388888888887608lf));
    let t41 = fma(2.087575648153011e-9lf, t30, 2.4801587290541047e-5lf);
    let t42 = fma(t41, t30, 0.041666666666666616lf);
    let t43 = fma(t40, t22, t42);
    let t44 = -t14;
    let t45 = fma(t44, t19, t28);
    let t46 = fma(t30, t43, t45);
    let t47 = t25 + t46;
    let t48 = t20 & 1li;
    let t49 = t48 == 1li;
    let t50 = t20 & 2li;
    let t51 = t50 << 62u;
    let t52 = t51 ^ t21;
    let t53 = select(t38, t47, t49);
    let t54 = bitcast<i64>(t53);
    let t55 = t54 ^ t52;
    let t56 = bitcast<f64>(t55);
    let t57 = 1600000.0lf <= t1;
    let t58 = 1.6225927682921336e32lf <= t1;
    let t59 = select(8.535675632308307e153lf, 9.608698730048264e137lf, t58);
    let t60 = select(9.608698730048264e137lf, 1.3651380051473272e122lf, t58);
    let t61 = select(1.3651380051473272e122lf, 1.133360722954605e106lf, t58);
    let t62 = select(1.133360722954605e106lf, 4.674192163927224e89lf, t58);
    let t63 = select(4.674192163927224e89lf, 6.436725708970157e73lf, t58);
    let t64 = 1.461501637330903e48lf <= t1;
    let t65 = select(t59, 1.3651380051473272e122lf, t64);
    let t66 = select(t60, 1.133360722954605e106lf, t64);
    let t67 = select(t61, 4.674192163927224e89lf, t64);
    let t68 = select(t62, 6.436725708970157e73lf, t64);
    let t69 = select(t63, 1.5412913551904322e56lf, t64);
    let t70 = 1.3164036458569648e64lf <= t1;
    let t71 = select(t65, 1.133360722954605e106lf, t70);
    let t72 = select(t66, 4.674192163927224e89lf, t70);
    let t73 = select(t67, 6.436725708970157e73lf, t70);
    let t74 = select(t68, 1.5412913551904322e56lf, t70);
    let t75 = select(t69, 1.5778868323016484e42lf, t70);
    let t76 = 1.1857109937901178e80lf <= t1;
    let t77 = select(t71, 4.674192163927224e89lf, t76);
    let t78 = select(t72, 6.436725708970157e73lf, t76);
    let t79 = select(t73, 1.5412913551904322e56lf, t76);
    let t80 = select(t74, 1.5778868323016484e42lf, t76);
    let t81 = select(t75, 5.0355754258984466e25lf, t76);
    let t82 = 1.067993517960455e96lf <= t1;
    let t83 = select(t77, 6.436725708970157e73lf, t82);
    let t84 = select(t78, 1.5412913551904322e56lf, t82);
    let t85 = select(t79, 1.5778868323016484e42lf, t82);
    let t86 = select(t80, 5.0355754258984466e25lf, t82);
    let t87 = select(t81, 22258861188.91254lf, t82);
    let t88 = 9.619630419041621e111lf <= t1;
    let t89 = select(t83, 1.5412913551904322e56lf, t88);
    let t90 = select(t84, 1.5778868323016484e42lf, t88);
    let t91 = select(t85, 5.0355754258984466e25lf, t88);
    let t92 = select(t86, 22258861188.91254lf, t88);
    let t93 = select(t87, 2.8700345619838524e-6lf, t88);
    let t94 = 8.664592794127546e127lf <= t1;
    let t95 = select(t89, 1.5778868323016484e42lf, t94);
    let t96 = select(t90, 5.0355754258984466e25lf, t94);
    let t97 = select(t91, 22258861188.91254lf, t94);
    let t98 = select(t92, 2.8700345619838524e-6lf, t94);
    let t99 = select(t93, 3.3239162284304317e-22lf, t94);
    let t100 = 7.804371375789981e143lf <= t1;
    let t101 = select(t95, 5.0355754258984466e25lf, t100);
    let t102 = select(t96, 22258861188.91254lf, t100);
    let t103 = select(t97, 2.8700345619838524e-6lf, t100);
    let t104 = select(t98, 3.3239162284304317e-22lf, t100);
    let t105 = select(t99, 1.3551671504051687e-38lf, t100);
    let t106 = 7.029552803973744e159lf <= t1;
    let t107 = select(t101, 22258861188.91254lf, t106);
    let t108 = select(t102, 2.8700345619838524e-6lf, t106);
    let t109 = select(t103, 3.3239162284304317e-22lf, t106);
    let t110 = select(t104, 1.3551671504051687e-38lf, t106);
    let t111 = select(t105, 1.6407452549206e-54lf, t106);
    let t112 = 6.331658277711476e175lf <= t1;
    let t113 = select(t107, 2.8700345619838524e-6lf, t112);
    let t114 = select(t108, 3.3239162284304317e-22lf, t112);
    let t115 = select(t109, 1.3551671504051687e-38lf, t112);
    let t116 = select(t110, 1.6407452549206e-54lf, t112);
    let t117 = select(t111, 2.9294781843680784e-70lf, t112);
    let t118 = 5.703050772027744e191lf <= t1;
    let t119 = select(t113, 3.3239162284304317e-22lf, t118);
    let t120 = select(t114, 1.3551671504051687e-38lf, t118);
    let t121 = select(t115, 1.6407452549206e-54lf, t118);
    let t122 = select(t116, 2.9294781843680784e-70lf, t118);
    let t123 = select(t117, 2.282564087305251e-86lf, t118);
    let t124 = 5.136851466355834e207lf <= t1;
    let t125 = select(t119, 1.3551671504051687e-38lf, t124);
    let t126 = select(t120, 1.6407452549206e-54lf, t124);
    let t127 = select(t121, 2.9294781843680784e-70lf, t124);
    let t128 = select(t122, 2.282564087305251e-86lf, t124);
    let t129 = select(t123, 3.5386063910757366e-102lf, t124);
    let t130 = 4.626864469947544e223lf <= t1;
    let t131 = select(t125, 1.6407452549206e-54lf, t130);
    let t132 = select(t126, 2.9294781843680784e-70lf, t130);
    let t133 = select(t127, 2.282564087305251e-86lf, t130);
    let t134 = select(t128, 3.5386063910757366e-102lf, t130);
    let t135 = select(t129, 7.2117252299611645e-118lf, t130);
    let t136 = 4.167509020549909e239lf <= t1;
    let t137 = select(t131, 2.9294781843680784e-70lf, t136);
    let t138 = select(t132, 2.282564087305251e-86lf, t136);
    let t139 = select(t133, 3.5386063910757366e-102lf, t136);
    let t140 = select(t134, 7.2117252299611645e-118lf, t136);
    let t141 = select(t135, 6.254157346918886e-134lf, t136);
    let t142 = 3.75375841440235e255lf <= t1;
    let t143 = select(t137, 2.282564087305251e-86lf, t142);
    let t144 = select(t138, 3.5386063910757366e-102lf, t142);
    let t145 = select(t139, 7.2117252299611645e-118lf, t142);
    let t146 = select(t140, 6.254157346918886e-134lf, t142);
    let t147 = select(t141, 9.498587618271607e-150lf, t142);
    let t148 = 3.3810849992682576e271lf <= t1;
    let t149 = select(t143, 3.5386063910757366e-102lf, t148);
    let t150 = select(t144, 7.2117252299611645e-118lf, t148);
    let t151 = select(t145, 6.254157346918886e-134lf, t148);
    let t152 = select(t146, 9.498587618271607e-150lf, t148);
    let t153 = select(t147, 7.002120296992156e-166lf, t148);
    let t154 = 3.0454106285625e287lf <= t1;
    let t155 = select(t149, 7.2117252299611645e-118lf, t154);
    let t156 = select(t150, 6.254157346918886e-134lf, t154);
    let t157 = select(t151, 9.498587618271607e-150lf, t154);
    let t158 = select(t152, 7.002120296992156e-166lf, t154);
    let t159 = select(t153, 4.6243397618683684e-182lf, t154);
    let t160 = 2.7430620343968443e303lf <= t1;
    let t161 = select(t155, 6.254157346918886e-134lf, t160);
    let t162 = select(t156, 9.498587618271607e-150lf, t160);
    let t163 = select(t157, 7.002120296992156e-166lf, t160);
    let t164 = select(t158, 4.6243397618683684e-182lf, t160);
    let t165 = select(t159, 1.0664011214741975e-197lf, t160);
    let t166 = t1 * 7.458340731200207e-155lf;
    let t167 = t166 * t161;
    let t168 = bitcast<f64>(bitcast<u64>(t167) ^ u64(zero));
    let t169 = prod_error_f64(t166, t161, t168);
    let t170 = t168 * 0.25lf;
    let t171 = round(t170);
    let t172 = fma((-4.0lf), t171, t168);
    let t173 = bitcast<f64>(u64(zero)) + t172;
    let t174 = bitcast<f64>(bitcast<u64>(t173) ^ u64(zero));
    let t175 = t174 - bitcast<f64>(u64(zero));
    let t176 = bitcast<f64>(bitcast<u64>(t175) ^ u64(zero));
    let t177 = t174 - t176;
    let t178 = bitcast<f64>(bitcast<u64>(t177) ^ u64(zero));
    let t179 = bitcast<f64>(u64(zero)) - t178;
    let t180 = t172 - t176;
    let t181 = t179 + t180;
    let t182 = bitcast<f64>(u64(zero)) + t181;
    let t183 = bitcast<f64>(bitcast<u64>(t182) ^ u64(zero));
    let t184 = t183 - bitcast<f64>(u64(zero));
    let t185 = bitcast<f64>(bitcast<u64>(t184) ^ u64(zero));
    let t186 = t183 - t185;
    let t187 = bitcast<f64>(bitcast<u64>(t186) ^ u64(zero));
    let t188 = bitcast<f64>(u64(zero)) - t187;
    let t189 = t181 - t185;
    let t190 = t188 + t189;
    let t191 = bitcast<f64>(u64(zero)) + t190;
    let t192 = t169 * 0.25lf;
    let t193 = round(t192);
    let t194 = fma((-4.0lf), t193, t169);
    let t195 = t174 + t194;
    let t196 = bitcast<f64>(bitcast<u64>(t195) ^ u64(zero));
    let t197 = t196 - t174;
    let t198 = bitcast<f64>(bitcast<u64>(t197) ^ u64(zero));
    let t199 = t196 - t198;
    let t200 = bitcast<f64>(bitcast<u64>(t199) ^ u64(zero));
    let t201 = t174 - t200;
    let t202 = t194 - t198;
    let t203 = t201 + t202;
    let t204 = t183 + t203;
    let t205 = bitcast<f64>(bitcast<u64>(t204) ^ u64(zero));
    let t206 = t205 - t183;
    let t207 = bitcast<f64>(bitcast<u64>(t206) ^ u64(zero));
    let t208 = t205 - t207;
    let t209 = bitcast<f64>(bitcast<u64>(t208) ^ u64(zero));
    let t210 = t183 - t209;
    let t211 = t203 - t207;
    let t212 = t210 + t211;
    let t213 = t191 + t212;
    let t214 = t166 * t162;
    let t215 = bitcast<f64>(bitcast<u64>(t214) ^ u64(zero));
    let t216 = prod_error_f64(t166, t162, t215);
    let t217 = t215 * 0.25lf;
    let t218 = round(t217);
    let t219 = fma((-4.0lf), t218, t215);
    let t220 = t196 + t219;
    let t221 = bitcast<f64>(bitcast<u64>(t220) ^ u64(zero));
    let t222 = t221 - t196;
    let t223 = bitcast<f64>(bitcast<u64>(t222) ^ u64(zero));
    let t224 = t221 - t223;
    let t225 = bitcast<f64>(bitcast<u64>(t224) ^ u64(zero));
    let t226 = t196 - t225;
    let t227 = t219 - t223;
    let t228 = t226 + t227;
    let t229 = t205 + t228;
    let t230 = bitcast<f64>(bitcast<u64>(t229) ^ u64(zero));
    let t231 = t230 - t205;
    let t232 = bitcast<f64>(bitcast<u64>(t231) ^ u64(zero));
    let t233 = t230 - t232;
    let t234 = bitcast<f64>(bitcast<u64>(t233) ^ u64(zero));
    let t235 = t205 - t234;
    let t236 = t228 - t232;
    let t237 = t235 + t236;
    let t238 = t213 + t237;
    let t239 = t216 * 0.25lf;
    let t240 = round(t239);
    let t241 = fma((-4.0lf), t240, t216);
    let t242 = t221 + t241;
    let t243 = bitcast<f64>(bitcast<u64>(t242) ^ u64(zero));
    let t244 = t243 - t221;
    let t245 = bitcast<f64>(bitcast<u64>(t244) ^ u64(zero));
    let t246 = t243 - t245;
    let t247 = bitcast<f64>(bitcast<u64>(t246) ^ u64(zero));
    let t248 = t221 - t247;
    let t249 = t241 - t245;
    let t250 = t248 + t249;
    let t251 = t230 + t250;
    let t252 = bitcast<f64>(bitcast<u64>(t251) ^ u64(zero));
    let t253 = t252 - t230;
    let t254 = bitcast<f64>(bitcast<u64>(t253) ^ u64(zero));
    let t255 = t252 - t254;
    let t256 = bitcast<f64>(bitcast<u64>(t255) ^ u64(zero));
    let t257 = t230 - t256;
    let t258 = t250 - t254;
    let t259 = t257 + t258;
    let t260 = t238 + t259;
    let t261 = t166 * t163;
    let t262 = bitcast<f64>(bitcast<u64>(t261) ^ u64(zero));
    let t263 = prod_error_f64(t166, t163, t262);
    let t264 = t262 * 0.25lf;
    let t265 = round(t264);
    let t266 = fma((-4.0lf), t265, t262);
    let t267 = t243 + t266;
    let t268 = bitcast<f64>(bitcast<u64>(t267) ^ u64(zero));
    let t269 = t268 - t243;
    let t270 = bitcast<f64>(bitcast<u64>(t269) ^ u64(zero));
    let t271 = t268 - t270;
    let t272 = bitcast<f64>(bitcast<u64>(t271) ^ u64(zero));
    let t273 = t243 - t272;
    let t274 = t266 - t270;
    let t275 = t273 + t274;
    let t276 = t252 + t275;
    let t277 = bitcast<f64>(bitcast<u64>(t276) ^ u64(zero));
    let t278 = t277 - t252;
    let t279 = bitcast<f64>(bitcast<u64>(t278) ^ u64(zero));
    let t280 = t277 - t279;
    let t281 = bitcast<f64>(bitcast<u64>(t280) ^ u64(zero));
    let t282 = t252 - t281;
    let t283 = t275 - t279;
    let t284 = t282 + t283;
    let t285 = t260 + t284;
    let t286 = t268 + t263;
    let t287 = bitcast<f64>(bitcast<u64>(t286) ^ u64(zero));
    let t288 = t287 - t268;
    let t289 = bitcast<f64>(bitcast<u64>(t288) ^ u64(zero));
    let t290 = t287 - t289;
    let t291 = bitcast<f64>(bitcast<u64>(t290) ^ u64(zero));
    let t292 = t268 - t291;
    let t293 = t263 - t289;
    let t294 = t292 + t293;
    let t295 = t277 + t294;
    let t296 = bitcast<f64>(bitcast<u64>(t295) ^ u64(zero));
    let t297 = t296 - t277;
    let t298 = bitcast<f64>(bitcast<u64>(t297) ^ u64(zero));
    let t299 = t296 - t298;
    let t300 = bitcast<f64>(bitcast<u64>(t299) ^ u64(zero));
    let t301 = t277 - t300;
    let t302 = t294 - t298;
    let t303 = t301 + t302;
    let t304 = t285 + t303;
    let t305 = t166 * t164;
    let t306 = bitcast<f64>(bitcast<u64>(t305) ^ u64(zero));
    let t307 = prod_error_f64(t166, t164, t306);
    let t308 = t287 + t306;
    let t309 = bitcast<f64>(bitcast<u64>(t308) ^ u64(zero));
    let t310 = t309 - t287;
    let t311 = bitcast<f64>(bitcast<u64>(t310) ^ u64(zero));
    let t312 = t309 - t311;
    let t313 = bitcast<f64>(bitcast<u64>(t312) ^ u64(zero));
    let t314 = t287 - t313;
    let t315 = t306 - t311;
    let t316 = t314 + t315;
    let t317 = t296 + t316;
    let t318 = bitcast<f64>(bitcast<u64>(t317) ^ u64(zero));
    let t319 = t318 - t296;
    let t320 = bitcast<f64>(bitcast<u64>(t319) ^ u64(zero));
    let t321 = t318 - t320;
    let t322 = bitcast<f64>(bitcast<u64>(t321) ^ u64(zero));
    let t323 = t296 - t322;
    let t324 = t316 - t320;
    let t325 = t323 + t324;
    let t326 = t304 + t325;
    let t327 = t309 + t307;
    let t328 = bitcast<f64>(bitcast<u64>(t327) ^ u64(zero));
    let t329 = t328 - t309;
    let t330 = bitcast<f64>(bitcast<u64>(t329) ^ u64(zero));
    let t331 = t328 - t330;
    let t332 = bitcast<f64>(bitcast<u64>(t331) ^ u64(zero));
    let t333 = t309 - t332;
    let t334 = t307 - t330;
    let t335 = t333 + t334;
    let t336 = t318 + t335;
    let t337 = bitcast<f64>(bitcast<u64>(t336) ^ u64(zero));
    let t338 = t337 - t318;
    let t339 = bitcast<f64>(bitcast<u64>(t338) ^ u64(zero));
    let t340 = t337 - t339;
    let t341 = bitcast<f64>(bitcast<u64>(t340) ^ u64(zero));
    let t342 = t318 - t341;
    let t343 = t335 - t339;
    let t344 = t342 + t343;
    let t345 = t326 + t344;
    let t346 = t166 * t165;
    let t347 = bitcast<f64>(bitcast<u64>(t346) ^ u64(zero));
    let t348 = prod_error_f64(t166, t165, t347);
    let t349 = t328 + t347;
    let t350 = bitcast<f64>(bitcast<u64>(t349) ^ u64(zero));
    let t351 = t350 - t328;
    let t352 = bitcast<f64>(bitcast<u64>(t351) ^ u64(zero));
    let t353 = t350 - t352;
    let t354 = bitcast<f64>(bitcast<u64>(t353) ^ u64(zero));
    let t355 = t328 - t354;
    let t356 = t347 - t352;
    let t357 = t355 + t356;
    let t358 = t337 + t357;
    let t359 = bitcast<f64>(bitcast<u64>(t358) ^ u64(zero));
    let t360 = t359 - t337;
    let t361 = bitcast<f64>(bitcast<u64>(t360) ^ u64(zero));
    let t362 = t359 - t361;
    let t363 = bitcast<f64>(bitcast<u64>(t362) ^ u64(zero));
    let t364 = t337 - t363;
    let t365 = t357 - t361;
    let t366 = t364 + t365;
    let t367 = t345 + t366;
    let t368 = t350 + t348;
    let t369 = bitcast<f64>(bitcast<u64>(t368) ^ u64(zero));
    let t370 = t369 - t350;
    let t371 = bitcast<f64>(bitcast<u64>(t370) ^ u64(zero));
    let t372 = t369 - t371;
    let t373 = bitcast<f64>(bitcast<u64>(t372) ^ u64(zero));
    let t374 = t350 - t373;
    let t375 = t348 - t371;
    let t376 = t374 + t375;
    let t377 = t359 + t376;
    let t378 = bitcast<f64>(bitcast<u64>(t377) ^ u64(zero));
    let t379 = t378 - t359;
    let t380 = bitcast<f64>(bitcast<u64>(t379) ^ u64(zero));
    let t381 = t378 - t380;
    let t382 = bitcast<f64>(bitcast<u64>(t381) ^ u64(zero));
    let t383 = t359 - t382;
    let t384 = t376 - t380;
    let t385 = t383 + t384;
    let t386 = t367 + t385;
    let t387 = t378 + t386;
    let t388 = bitcast<f64>(bitcast<u64>(t387) ^ u64(zero));
    let t389 = t388 - t378;
    let t390 = bitcast<f64>(bitcast<u64>(t389) ^ u64(zero));
    let t391 = t388 - t390;
    let t392 = bitcast<f64>(bitcast<u64>(t391) ^ u64(zero));
    let t393 = t378 - t392;
    let t394 = t386 - t390;
    let t395 = t393 + t394;
    let t396 = t369 + t388;
    let t397 = bitcast<f64>(bitcast<u64>(t396) ^ u64(zero));
    let t398 = t397 - t369;
    let t399 = bitcast<f64>(bitcast<u64>(t398) ^ u64(zero));
    let t400 = t397 - t399;
    let t401 = bitcast<f64>(bitcast<u64>(t400) ^ u64(zero));
    let t402 = t369 - t401;
    let t403 = t388 - t399;
    let t404 = t402 + t403;
    let t405 = t404 + t395;
    let t406 = bitcast<f64>(bitcast<u64>(t405) ^ u64(zero));
    let t407 = t406 - t404;
    let t408 = bitcast<f64>(bitcast<u64>(t407) ^ u64(zero));
    let t409 = t406 - t408;
    let t410 = bitcast<f64>(bitcast<u64>(t409) ^ u64(zero));
    let t411 = t404 - t410;
    let t412 = t395 - t408;
    let t413 = t411 + t412;
    let t414 = round(t397);
    let t415 = t397 - t414;
    let t416 = t406 + t413;
    let t417 = bitcast<f64>(bitcast<u64>(t416) ^ u64(zero));
    let t418 = t417 - t406;
    let t419 = bitcast<f64>(bitcast<u64>(t418) ^ u64(zero));
    let t420 = t417 - t419;
    let t421 = bitcast<f64>(bitcast<u64>(t420) ^ u64(zero));
    let t422 = t406 - t421;
    let t423 = t413 - t419;
    let t424 = t422 + t423;
    let t425 = t415 + t417;
    let t426 = bitcast<f64>(bitcast<u64>(t425) ^ u64(zero));
    let t427 = t426 - t415;
    let t428 = bitcast<f64>(bitcast<u64>(t427) ^ u64(zero));
    let t429 = t426 - t428;
    let t430 = bitcast<f64>(bitcast<u64>(t429) ^ u64(zero));
    let t431 = t415 - t430;
    let t432 = t417 - t428;
    let t433 = t431 + t432;
    let t434 = t433 + t424;
    let t435 = bitcast<f64>(bitcast<u64>(t434) ^ u64(zero));
    let t436 = t426 * 1.5707963267948966lf;
    let t437 = bitcast<f64>(bitcast<u64>(t436) ^ u64(zero));
    let t438 = prod_error_f64(t426, 1.5707963267948966lf, t437);
    let t439 = fma(t435, 1.5707963267948966lf, t438);
    let t440 = fma(t426, 6.123233995736766e-17lf, t439);
    let t441 = t437 + t440;
    let t442 = bitcast<f64>(bitcast<u64>(t441) ^ u64(zero));
    let t443 = t442 - t437;
    let t444 = bitcast<f64>(bitcast<u64>(t443) ^ u64(zero));
    let t445 = t440 - t444;
    let t446 = t1 < 0.7853981633974483lf;
    let t447 = select(t414, bitcast<f64>(u64(zero)), t446);
    let t448 = i64(t447);
    let t449 = select(t442, t1, t446);
    let t450 = select(t445, bitcast<f64>(u64(zero)), t446);
    let t451 = t449 * t449;
    let t452 = t451 * (-0.5lf);
    let t453 = 1.0lf + t452;
    let t454 = bitcast<f64>(bitcast<u64>(t453) ^ u64(zero));
    let t455 = t454 - 1.0lf;
    let t456 = bitcast<f64>(bitcast<u64>(t455) ^ u64(zero));
    let t457 = t452 - t456;
    let t458 = t449 * t451;
    let t459 = t451 * t451;
    let t460 = fma(1.5900520695138702e-10lf, t459, 2.7557314207880182e-6lf);
    let t461 = fma(t460, t459, 0.008333333333325013lf);
    let t462 = fma((-2.50508295286839e-8lf), t459, (-0.00019841269831533286lf));
    let t463 = fma(t462, t459, (-0.16666666666666646lf));
    let t464 = fma(t461, t451, t463);
    let t465 = t450 * t454;
    let t466 = fma(t458, t464, t465);
    let t467 = t449 + t466;
    let t468 = fma((-1.1361216718506376e-11lf), t459, (-2.755731462344121e-7lf));
    let t469 = fma(t468, t459, (-0.001388888888887608lf));
    let t470 = fma(2.087575648153011e-9lf, t459, 2.4801587290541047e-5lf);
    let t471 = fma(t470, t459, 0.041666666666666616lf);
    let t472 = fma(t469, t451, t471);
    let t473 = -t449;
    let t474 = fma(t473, t450, t457);
    let t475 = fma(t459, t472, t474);
    let t476 = t454 + t475;
    let t477 = t448 & 1li;
    let t478 = t477 == 1li;
    let t479 = t448 & 2li;
    let t480 = t479 << 62u;
    let t481 = t480 ^ t21;
    let t482 = select(t467, t476, t478);
    let t483 = bitcast<i64>(t482);
    let t484 = t483 ^ t481;
    let t485 = bitcast<f64>(t484);
    let t486 = t1 < bitcast<f64>(0x7ff0000000000000lu ^ u64(zero));
    let t487 = select(bitcast<f64>(0x7ff8000000000000lu ^ u64(zero)), t485, t486);
    let t488 = select(t56, t487, t57);
    return t488;
}

fn cos_float64(a: f64) -> f64 {
    let t0 = abs(a);
    let t1 = t0 * 0.6366197723675814lf;
    let t2 = round(t1);
    let t3 = -t2;
    let t4 = fma(t3, 1.5707963267341256lf, t0);
    let t5 = bitcast<f64>(bitcast<u64>(t4) ^ u64(zero));
    let t6 = fma(t3, 6.077094383272197e-11lf, t5);
    let t7 = bitcast<f64>(bitcast<u64>(t6) ^ u64(zero));
    let t8 = t2 * 6.123233995736766e-17lf;
    let t9 = bitcast<f64>(bitcast<u64>(t8) ^ u64(zero));
    let t10 = prod_error_f64(t2, 6.123233995736766e-17lf, t9);
    let t11 = -t9;
    let t12 = t7 + t11;
    let t13 = bitcast<f64>(bitcast<u64>(t12) ^ u64(zero));
    let t14 = t13 - t7;
    let t15 = bitcast<f64>(bitcast<u64>(t14) ^ u64(zero));
    let t16 = t11 - t15;
    let t17 = t16 - t10;
    let t18 = fma(t3, (-1.4973849048591698e-33lf), t17);
    let t19 = i64(t2);
    let t20 = t19 + 1li;
    let t21 = t13 * t13;
    let t22 = t21 * (-0.5lf);
    let t23 = 1.0lf + t22;
    let t24 = bitcast<f64>(bitcast<u64>(t23) ^ u64(zero));
    let t25 = t24 - 1.0lf;
    let t26 = bitcast<f64>(bitcast<u64>(t25) ^ u64(zero));
    let t27 = t22 - t26;
    let t28 = t13 * t21;
    let t29 = t21 * t21;
    let t30 = fma(1.5900520695138702e-10lf, t29, 2.7557314207880182e-6lf);
    let t31 = fma(t30, t29, 0.008333333333325013lf);
    let t32 = fma((-2.50508295286839e-8lf), t29, (-0.00019841269831533286lf));
    let t33 = fma(t32, t29, (-0.16666666666666646lf));
    let t34 = fma(t31, t21, t33);
    let t35 = t18 * t24;
    let t36 = fma(t28, t34, t35);
    let t37 = t13 + t36;
    let t38 = fma((-1.1361216718506376e-11lf), t29, (-2.755731462344121e-7lf));
    let t39 = fma(t38, t29, (-0.001388888888887608lf));
    let t40 = fma(2.087575648153011e-9lf, t29, 2.4801587290541047e-5lf);
    let t41 = fma(t40, t29, 0.041666666666666616lf);
    let t42 = fma(t39, t21, t41);
    let t43 = -t13;
    let t44 = fma(t43, t18, t27);
    let t45 = fma(t29, t42, t44);
    let t46 = t24 + t45;
    let t47 = t20 & 1li;
    let t48 = t47 == 1li;
    let t49 = t20 & 2li;
    let t50 = t49 << 62u;
    let t51 = select(t37, t46, t48);
    let t52 = bitcast<i64>(t51);
    let t53 = t52 ^ t50;
    let t54 = bitcast<f64>(t53);
    let t55 = 1600000.0lf <= t0;
    let t56 = 1.6225927682921336e32lf <= t0;
    let t57 = select(8.535675632308307e153lf, 9.608698730048264e137lf, t56);
    let t58 = select(9.608698730048264e137lf, 1.3651380051473272e122lf, t56);
    let t59 = select(1.3651380051473272e122lf, 1.133360722954605e106lf, t56);
    let t60 = select(1.133360722954605e106lf, 4.674192163927224e89lf, t56);
    let t61 = select(4.674192163927224e89lf, 6.436725708970157e73lf, t56);
    let t62 = 1.461501637330903e48lf <= t0;
    let t63 = select(t57, 1.3651380051473272e122lf, t62);
    let t64 = select(t58, 1.133360722954605e106lf, t62);
    let t65 = select(t59, 4.674192163927224e89lf, t62);
    let t66 = select(t60, 6.436725708970157e73lf, t62);
    let t67 = select(t61, 1.5412913551904322e56lf, t62);
    let t68 = 1.3164036458569648e64lf <= t0;
    let t69 = select(t63, 1.133360722954605e106lf, t68);
    let t70 = select(t64, 4.674192163927224e89lf, t68);
    let t71 = select(t65, 6.436725708970157e73lf, t68);
    let t72 = select(t66, 1.5412913551904322e56lf, t68);
    let t73 = select(t67, 1.5778868323016484e42lf, t68);
    let t74 = 1.1857109937901178e80lf <= t0;
    let t75 = select(t69, 4.674192163927224e89lf, t74);
    let t76 = select(t70, 6.436725708970157e73lf, t74);
    let t77 = select(t71, 1.5412913551904322e56lf, t74);
    let t78 = select(t72, 1.5778868323016484e42lf, t74);
    let t79 = select(t73, 5.0355754258984466e25lf, t74);
    let t80 = 1.067993517960455e96lf <= t0;
    let t81 = select(t75, 6.436725708970157e73lf, t80);
    let t82 = select(t76, 1.5412913551904322e56lf, t80);
    let t83 = select(t77, 1.5778868323016484e42lf, t80);
    let t84 = select(t78, 5.0355754258984466e25lf, t80);
    let t85 = select(t79, 22258861188.91254lf, t80);
    let t86 = 9.619630419041621e111lf <= t0;
    let t87 = select(t81, 1.5412913551904322e56lf, t86);
    let t88 = select(t82, 1.5778868323016484e42lf, t86);
    let t89 = select(t83, 5.0355754258984466e25lf, t86);
    let t90 = select(t84, 22258861188.91254lf, t86);
    let t91 = select(t85, 2.8700345619838524e-6lf, t86);
    let t92 = 8.664592794127546e127lf <= t0;
    let t93 = select(t87, 1.5778868323016484e42lf, t92);
    let t94 = select(t88, 5.0355754258984466e25lf, t92);
    let t95 = select(t89, 22258861188.91254lf, t92);
    let t96 = select(t90, 2.8700345619838524e-6lf, t92);
    let t97 = select(t91, 3.3239162284304317e-22lf, t92);
    let t98 = 7.804371375789981e143lf <= t0;
    let t99 = select(t93, 5.0355754258984466e25lf, t98);
    let t100 = select(t94, 22258861188.91254lf, t98);
    let t101 = select(t95, 2.8700345619838524e-6lf, t98);
    let t102 = select(t96, 3.3239162284304317e-22lf, t98);
    let t103 = select(t97, 1.3551671504051687e-38lf, t98);
    let t104 = 7.029552803973744e159lf <= t0;
    let t105 = select(t99, 22258861188.91254lf, t104);
    let t106 = select(t100, 2.8700345619838524e-6lf, t104);
    let t107 = select(t101, 3.3239162284304317e-22lf, t104);
    let t108 = select(t102, 1.3551671504051687e-38lf, t104);
    let t109 = select(t103, 1.6407452549206e-54lf, t104);
    let t110 = 6.331658277711476e175lf <= t0;
    let t111 = select(t105, 2.8700345619838524e-6lf, t110);
    let t112 = select(t106, 3.3239162284304317e-22lf, t110);
    let t113 = select(t107, 1.3551671504051687e-38lf, t110);
    let t114 = select(t108, 1.6407452549206e-54lf, t110);
    let t115 = select(t109, 2.9294781843680784e-70lf, t110);
    let t116 = 5.703050772027744e191lf <= t0;
    let t117 = select(t111, 3.3239162284304317e-22lf, t116);
    let t118 = select(t112, 1.3551671504051687e-38lf, t116);
    let t119 = select(t113, 1.6407452549206e-54lf, t116);
    let t120 = select(t114, 2.9294781843680784e-70lf, t116);
    let t121 = select(t115, 2.282564087305251e-86lf, t116);
    let t122 = 5.136851466355834e207lf <= t0;
    let t123 = select(t117, 1.3551671504051687e-38lf, t122);
    let t124 = select(t118, 1.6407452549206e-54lf, t122);
    let t125 = select(t119, 2.9294781843680784e-70lf, t122);
    let t126 = select(t120, 2.282564087305251e-86lf, t122);
    let t127 = select(t121, 3.5386063910757366e-102lf, t122);
    let t128 = 4.626864469947544e223lf <= t0;
    let t129 = select(t123, 1.6407452549206e-54lf, t128);
    let t130 = select(t124, 2.9294781843680784e-70lf, t128);
    let t131 = select(t125, 2.282564087305251e-86lf, t128);
    let t132 = select(t126, 3.5386063910757366e-102lf, t128);
    let t133 = select(t127, 7.2117252299611645e-118lf, t128);
    let t134 = 4.167509020549909e239lf <= t0;
    let t135 = select(t129, 2.9294781843680784e-70lf, t134);
    let t136 = select(t130, 2.282564087305251e-86lf, t134);
    let t137 = select(t131, 3.5386063910757366e-102lf, t134);
    let t138 = select(t132, 7.2117252299611645e-118lf, t134);
    let t139 = select(t133, 6.254157346918886e-134lf, t134);
    let t140 = 3.75375841440235e255lf <= t0;
    let t141 = select(t135, 2.282564087305251e-86lf, t140);
    let t142 = select(t136, 3.5386063910757366e-102lf, t140);
    let t143 = select(t137, 7.2117252299611645e-118lf, t140);
    let t144 = select(t138, 6.254157346918886e-134lf, t140);
    let t145 = select(t139, 9.498587618271607e-150lf, t140);
    let t146 = 3.3810849992682576e271lf <= t0;
    let t147 = select(t141, 3.5386063910757366e-102lf, t146);
    let t148 = select(t142, 7.2117252299611645e-118lf, t146);
    let t149 = select(t143, 6.254157346918886e-134lf, t146);
    let t150 = select(t144, 9.498587618271607e-150lf, t146);
    let t151 = select(t145, 7.002120296992156e-166lf, t146);
    let t152 = 3.0454106285625e287lf <= t0;
    let t153 = select(t147, 7.2117252299611645e-118lf, t152);
    let t154 = select(t148, 6.254157346918886e-134lf, t152);
    let t155 = select(t149, 9.498587618271607e-150lf, t152);
    let t156 = select(t150, 7.002120296992156e-166lf, t152);
    let t157 = select(t151, 4.6243397618683684e-182lf, t152);
    let t158 = 2.7430620343968443e303lf <= t0;
    let t159 = select(t153, 6.254157346918886e-134lf, t158);
    let t160 = select(t154, 9.498587618271607e-150lf, t158);
    let t161 = select(t155, 7.002120296992156e-166lf, t158);
    let t162 = select(t156, 4.6243397618683684e-182lf, t158);
    let t163 = select(t157, 1.0664011214741975e-197lf, t158);
    let t164 = t0 * 7.458340731200207e-155lf;
    let t165 = t164 * t159;
    let t166 = bitcast<f64>(bitcast<u64>(t165) ^ u64(zero));
    let t167 = prod_error_f64(t164, t159, t166);
    let t168 = t166 * 0.25lf;
    let t169 = round(t168);
    let t170 = fma((-4.0lf), t169, t166);
    let t171 = bitcast<f64>(u64(zero)) + t170;
    let t172 = bitcast<f64>(bitcast<u64>(t171) ^ u64(zero));
    let t173 = t172 - bitcast<f64>(u64(zero));
    let t174 = bitcast<f64>(bitcast<u64>(t173) ^ u64(zero));
    let t175 = t172 - t174;
    let t176 = bitcast<f64>(bitcast<u64>(t175) ^ u64(zero));
    let t177 = bitcast<f64>(u64(zero)) - t176;
    let t178 = t170 - t174;
    let t179 = t177 + t178;
    let t180 = bitcast<f64>(u64(zero)) + t179;
    let t181 = bitcast<f64>(bitcast<u64>(t180) ^ u64(zero));
    let t182 = t181 - bitcast<f64>(u64(zero));
    let t183 = bitcast<f64>(bitcast<u64>(t182) ^ u64(zero));
    let t184 = t181 - t183;
    let t185 = bitcast<f64>(bitcast<u64>(t184) ^ u64(zero));
    let t186 = bitcast<f64>(u64(zero)) - t185;
    let t187 = t179 - t183;
    let t188 = t186 + t187;
    let t189 = bitcast<f64>(u64(zero)) + t188;
    let t190 = t167 * 0.25lf;
    let t191 = round(t190);
    let t192 = fma((-4.0lf), t191, t167);
    let t193 = t172 + t192;
    let t194 = bitcast<f64>(bitcast<u64>(t193) ^ u64(zero));
    let t195 = t194 - t172;
    let t196 = bitcast<f64>(bitcast<u64>(t195) ^ u64(zero));
    let t197 = t194 - t196;
    let t198 = bitcast<f64>(bitcast<u64>(t197) ^ u64(zero));
    let t199 = t172 - t198;
    let t200 = t192 - t196;
    let t201 = t199 + t200;
    let t202 = t181 + t201;
    let t203 = bitcast<f64>(bitcast<u64>(t202) ^ u64(zero));
    let t204 = t203 - t181;
    let t205 = bitcast<f64>(bitcast<u64>(t204) ^ u64(zero));
    let t206 = t203 - t205;
    let t207 = bitcast<f64>(bitcast<u64>(t206) ^ u64(zero));
    let t208 = t181 - t207;
    let t209 = t201 - t205;
    let t210 = t208 + t209;
    let t211 = t189 + t210;
    let t212 = t164 * t160;
    let t213 = bitcast<f64>(bitcast<u64>(t212) ^ u64(zero));
    let t214 = prod_error_f64(t164, t160, t213);
    let t215 = t213 * 0.25lf;
    let t216 = round(t215);
    let t217 = fma((-4.0lf), t216, t213);
    let t218 = t194 + t217;
    let t219 = bitcast<f64>(bitcast<u64>(t218) ^ u64(zero));
    let t220 = t219 - t194;
    let t221 = bitcast<f64>(bitcast<u64>(t220) ^ u64(zero));
    let t222 = t219 - t221;
    let t223 = bitcast<f64>(bitcast<u64>(t222) ^ u64(zero));
    let t224 = t194 - t223;
    let t225 = t217 - t221;
    let t226 = t224 + t225;
    let t227 = t203 + t226;
    let t228 = bitcast<f64>(bitcast<u64>(t227) ^ u64(zero));
    let t229 = t228 - t203;
    let t230 = bitcast<f64>(bitcast<u64>(t229) ^ u64(zero));
    let t231 = t228 - t230;
    let t232 = bitcast<f64>(bitcast<u64>(t231) ^ u64(zero));
    let t233 = t203 - t232;
    let t234 = t226 - t230;
    let t235 = t233 + t234;
    let t236 = t211 + t235;
    let t237 = t214 * 0.25lf;
    let t238 = round(t237);
    let t239 = fma((-4.0lf), t238, t214);
    let t240 = t219 + t239;
    let t241 = bitcast<f64>(bitcast<u64>(t240) ^ u64(zero));
    let t242 = t241 - t219;
    let t243 = bitcast<f64>(bitcast<u64>(t242) ^ u64(zero));
    let t244 = t241 - t243;
    let t245 = bitcast<f64>(bitcast<u64>(t244) ^ u64(zero));
    let t246 = t219 - t245;
    let t247 = t239 - t243;
    let t248 = t246 + t247;
    let t249 = t228 + t248;
    let t250 = bitcast<f64>(bitcast<u64>(t249) ^ u64(zero));
    let t251 = t250 - t228;
    let t252 = bitcast<f64>(bitcast<u64>(t251) ^ u64(zero));
    let t253 = t250 - t252;
    let t254 = bitcast<f64>(bitcast<u64>(t253) ^ u64(zero));
    let t255 = t228 - t254;
    let t256 = t248 - t252;
    let t257 = t255 + t256;
    let t258 = t236 + t257;
    let t259 = t164 * t161;
    let t260 = bitcast<f64>(bitcast<u64>(t259) ^ u64(zero));
    let t261 = prod_error_f64(t164, t161, t260);
    let t262 = t260 * 0.25lf;
    let t263 = round(t262);
    let t264 = fma((-4.0lf), t263, t260);
    let t265 = t241 + t264;
    let t266 = bitcast<f64>(bitcast<u64>(t265) ^ u64(zero));
    let t267 = t266 - t241;
    let t268 = bitcast<f64>(bitcast<u64>(t267) ^ u64(zero));
    let t269 = t266 - t268;
    let t270 = bitcast<f64>(bitcast<u64>(t269) ^ u64(zero));
    let t271 = t241 - t270;
    let t272 = t264 - t268;
    let t273 = t271 + t272;
    let t274 = t250 + t273;
    let t275 = bitcast<f64>(bitcast<u64>(t274) ^ u64(zero));
    let t276 = t275 - t250;
    let t277 = bitcast<f64>(bitcast<u64>(t276) ^ u64(zero));
    let t278 = t275 - t277;
    let t279 = bitcast<f64>(bitcast<u64>(t278) ^ u64(zero));
    let t280 = t250 - t279;
    let t281 = t273 - t277;
    let t282 = t280 + t281;
    let t283 = t258 + t282;
    let t284 = t266 + t261;
    let t285 = bitcast<f64>(bitcast<u64>(t284) ^ u64(zero));
    let t286 = t285 - t266;
    let t287 = bitcast<f64>(bitcast<u64>(t286) ^ u64(zero));
    let t288 = t285 - t287;
    let t289 = bitcast<f64>(bitcast<u64>(t288) ^ u64(zero));
    let t290 = t266 - t289;
    let t291 = t261 - t287;
    let t292 = t290 + t291;
    let t293 = t275 + t292;
    let t294 = bitcast<f64>(bitcast<u64>(t293) ^ u64(zero));
    let t295 = t294 - t275;
    let t296 = bitcast<f64>(bitcast<u64>(t295) ^ u64(zero));
    let t297 = t294 - t296;
    let t298 = bitcast<f64>(bitcast<u64>(t297) ^ u64(zero));
    let t299 = t275 - t298;
    let t300 = t292 - t296;
    let t301 = t299 + t300;
    let t302 = t283 + t301;
    let t303 = t164 * t162;
    let t304 = bitcast<f64>(bitcast<u64>(t303) ^ u64(zero));
    let t305 = prod_error_f64(t164, t162, t304);
    let t306 = t285 + t304;
    let t307 = bitcast<f64>(bitcast<u64>(t306) ^ u64(zero));
    let t308 = t307 - t285;
    let t309 = bitcast<f64>(bitcast<u64>(t308) ^ u64(zero));
    let t310 = t307 - t309;
    let t311 = bitcast<f64>(bitcast<u64>(t310) ^ u64(zero));
    let t312 = t285 - t311;
    let t313 = t304 - t309;
    let t314 = t312 + t313;
    let t315 = t294 + t314;
    let t316 = bitcast<f64>(bitcast<u64>(t315) ^ u64(zero));
    let t317 = t316 - t294;
    let t318 = bitcast<f64>(bitcast<u64>(t317) ^ u64(zero));
    let t319 = t316 - t318;
    let t320 = bitcast<f64>(bitcast<u64>(t319) ^ u64(zero));
    let t321 = t294 - t320;
    let t322 = t314 - t318;
    let t323 = t321 + t322;
    let t324 = t302 + t323;
    let t325 = t307 + t305;
    let t326 = bitcast<f64>(bitcast<u64>(t325) ^ u64(zero));
    let t327 = t326 - t307;
    let t328 = bitcast<f64>(bitcast<u64>(t327) ^ u64(zero));
    let t329 = t326 - t328;
    let t330 = bitcast<f64>(bitcast<u64>(t329) ^ u64(zero));
    let t331 = t307 - t330;
    let t332 = t305 - t328;
    let t333 = t331 + t332;
    let t334 = t316 + t333;
    let t335 = bitcast<f64>(bitcast<u64>(t334) ^ u64(zero));
    let t336 = t335 - t316;
    let t337 = bitcast<f64>(bitcast<u64>(t336) ^ u64(zero));
    let t338 = t335 - t337;
    let t339 = bitcast<f64>(bitcast<u64>(t338) ^ u64(zero));
    let t340 = t316 - t339;
    let t341 = t333 - t337;
    let t342 = t340 + t341;
    let t343 = t324 + t342;
    let t344 = t164 * t163;
    let t345 = bitcast<f64>(bitcast<u64>(t344) ^ u64(zero));
    let t346 = prod_error_f64(t164, t163, t345);
    let t347 = t326 + t345;
    let t348 = bitcast<f64>(bitcast<u64>(t347) ^ u64(zero));
    let t349 = t348 - t326;
    let t350 = bitcast<f64>(bitcast<u64>(t349) ^ u64(zero));
    let t351 = t348 - t350;
    let t352 = bitcast<f64>(bitcast<u64>(t351) ^ u64(zero));
    let t353 = t326 - t352;
    let t354 = t345 - t350;
    let t355 = t353 + t354;
    let t356 = t335 + t355;
    let t357 = bitcast<f64>(bitcast<u64>(t356) ^ u64(zero));
    let t358 = t357 - t335;
    let t359 = bitcast<f64>(bitcast<u64>(t358) ^ u64(zero));
    let t360 = t357 - t359;
    let t361 = bitcast<f64>(bitcast<u64>(t360) ^ u64(zero));
    let t362 = t335 - t361;
    let t363 = t355 - t359;
    let t364 = t362 + t363;
    let t365 = t343 + t364;
    let t366 = t348 + t346;
    let t367 = bitcast<f64>(bitcast<u64>(t366) ^ u64(zero));
    let t368 = t367 - t348;
    let t369 = bitcast<f64>(bitcast<u64>(t368) ^ u64(zero));
    let t370 = t367 - t369;
    let t371 = bitcast<f64>(bitcast<u64>(t370) ^ u64(zero));
    let t372 = t348 - t371;
    let t373 = t346 - t369;
    let t374 = t372 + t373;
    let t375 = t357 + t374;
    let t376 = bitcast<f64>(bitcast<u64>(t375) ^ u64(zero));
    let t377 = t376 - t357;
    let t378 = bitcast<f64>(bitcast<u64>(t377) ^ u64(zero));
    let t379 = t376 - t378;
    let t380 = bitcast<f64>(bitcast<u64>(t379) ^ u64(zero));
    let t381 = t357 - t380;
    let t382 = t374 - t378;
    let t383 = t381 + t382;
    let t384 = t365 + t383;
    let t385 = t376 + t384;
    let t386 = bitcast<f64>(bitcast<u64>(t385) ^ u64(zero));
    let t387 = t386 - t376;
    let t388 = bitcast<f64>(bitcast<u64>(t387) ^ u64(zero));
    let t389 = t386 - t388;
    let t390 = bitcast<f64>(bitcast<u64>(t389) ^ u64(zero));
    let t391 = t376 - t390;
    let t392 = t384 - t388;
    let t393 = t391 + t392;
    let t394 = t367 + t386;
    let t395 = bitcast<f64>(bitcast<u64>(t394) ^ u64(zero));
    let t396 = t395 - t367;
    let t397 = bitcast<f64>(bitcast<u64>(t396) ^ u64(zero));
    let t398 = t395 - t397;
    let t399 = bitcast<f64>(bitcast<u64>(t398) ^ u64(zero));
    let t400 = t367 - t399;
    let t401 = t386 - t397;
    let t402 = t400 + t401;
    let t403 = t402 + t393;
    let t404 = bitcast<f64>(bitcast<u64>(t403) ^ u64(zero));
    let t405 = t404 - t402;
    let t406 = bitcast<f64>(bitcast<u64>(t405) ^ u64(zero));
    let t407 = t404 - t406;
    let t408 = bitcast<f64>(bitcast<u64>(t407) ^ u64(zero));
    let t409 = t402 - t408;
    let t410 = t393 - t406;
    let t411 = t409 + t410;
    let t412 = round(t395);
    let t413 = t395 - t412;
    let t414 = t404 + t411;
    let t415 = bitcast<f64>(bitcast<u64>(t414) ^ u64(zero));
    let t416 = t415 - t404;
    let t417 = bitcast<f64>(bitcast<u64>(t416) ^ u64(zero));
    let t418 = t415 - t417;
    let t419 = bitcast<f64>(bitcast<u64>(t418) ^ u64(zero));
    let t420 = t404 - t419;
    let t421 = t411 - t417;
    let t422 = t420 + t421;
    let t423 = t413 + t415;
    let t424 = bitcast<f64>(bitcast<u64>(t423) ^ u64(zero));
    let t425 = t424 - t413;
    let t426 = bitcast<f64>(bitcast<u64>(t425) ^ u64(zero));
    let t427 = t424 - t426;
    let t428 = bitcast<f64>(bitcast<u64>(t427) ^ u64(zero));
    let t429 = t413 - t428;
    let t430 = t415 - t426;
    let t431 = t429 + t430;
    let t432 = t431 + t422;
    let t433 = bitcast<f64>(bitcast<u64>(t432) ^ u64(zero));
    let t434 = t424 * 1.5707963267948966lf;
    let t435 = bitcast<f64>(bitcast<u64>(t434) ^ u64(zero));
    let t436 = prod_error_f64(t424, 1.5707963267948966lf, t435);
    let t437 = fma(t433, 1.5707963267948966lf, t436);
    let t438 = fma(t424, 6.123233995736766e-17lf, t437);
    let t439 = t435 + t438;
    let t440 = bitcast<f64>(bitcast<u64>(t439) ^ u64(zero));
    let t441 = t440 - t435;
    let t442 = bitcast<f64>(bitcast<u64>(t441) ^ u64(zero));
    let t443 = t438 - t442;
    let t444 = t0 < 0.7853981633974483lf;
    let t445 = select(t412, bitcast<f64>(u64(zero)), t444);
    let t446 = i64(t445);
    let t447 = select(t440, t0, t444);
    let t448 = select(t443, bitcast<f64>(u64(zero)), t444);
    let t449 = t446 + 1li;
    let t450 = t447 * t447;
    let t451 = t450 * (-0.5lf);
    let t452 = 1.0lf + t451;
    let t453 = bitcast<f64>(bitcast<u64>(t452) ^ u64(zero));
    let t454 = t453 - 1.0lf;
    let t455 = bitcast<f64>(bitcast<u64>(t454) ^ u64(zero));
    let t456 = t451 - t455;
    let t457 = t447 * t450;
    let t458 = t450 * t450;
    let t459 = fma(1.5900520695138702e-10lf, t458, 2.7557314207880182e-6lf);
    let t460 = fma(t459, t458, 0.008333333333325013lf);
    let t461 = fma((-2.50508295286839e-8lf), t458, (-0.00019841269831533286lf));
    let t462 = fma(t461, t458, (-0.16666666666666646lf));
    let t463 = fma(t460, t450, t462);
    let t464 = t448 * t453;
    let t465 = fma(t457, t463, t464);
    let t466 = t447 + t465;
    let t467 = fma((-1.1361216718506376e-11lf), t458, (-2.755731462344121e-7lf));
    let t468 = fma(t467, t458, (-0.001388888888887608lf));
    let t469 = fma(2.087575648153011e-9lf, t458, 2.4801587290541047e-5lf);
    let t470 = fma(t469, t458, 0.041666666666666616lf);
    let t471 = fma(t468, t450, t470);
    let t472 = -t447;
    let t473 = fma(t472, t448, t456);
    let t474 = fma(t458, t471, t473);
    let t475 = t453 + t474;
    let t476 = t449 & 1li;
    let t477 = t476 == 1li;
    let t478 = t449 & 2li;
    let t479 = t478 << 62u;
    let t480 = select(t466, t475, t477);
    let t481 = bitcast<i64>(t480);
    let t482 = t481 ^ t479;
    let t483 = bitcast<f64>(t482);
    let t484 = t0 < bitcast<f64>(0x7ff0000000000000lu ^ u64(zero));
    let t485 = select(bitcast<f64>(0x7ff8000000000000lu ^ u64(zero)), t483, t484);
    let t486 = select(t54, t485, t55);
    return t486;
}

fn tanh_float64(a: f64) -> f64 {
    let t0 = abs(a);
    let t1 = 22.0lf < t0;
    let t2 = select(t0, 22.0lf, t1);
    let t3 = t2 * (-2.0lf);
    let t4 = t3 * 1.4426950408889634lf;
    let t5 = round(t4);
    let t6 = -t5;
    let t7 = fma(t6, 0.6931471805598903lf, t3);
    let t8 = bitcast<f64>(bitcast<u64>(t7) ^ u64(zero));
    let t9 = fma(t6, 5.497923018708371e-14lf, t8);
    let t10 = bitcast<f64>(bitcast<u64>(t9) ^ u64(zero));
    let t11 = i64(t5);
    let t12 = t11 + 1023li;
    let t13 = t12 << 52u;
    let t14 = bitcast<f64>(t13);
    let t15 = t14 - 1.0lf;
    let t16 = t14 * t10;
    let t17 = t15 + t16;
    let t18 = bitcast<f64>(bitcast<u64>(t17) ^ u64(zero));
    let t19 = t18 - t15;
    let t20 = bitcast<f64>(bitcast<u64>(t19) ^ u64(zero));
    let t21 = t16 - t20;
    let t22 = t10 * t10;
    let t23 = fma(2.511055844475987e-8lf, t22, 2.7557239716780066e-6lf);
    let t24 = fma(t23, t22, 0.00019841269890721655lf);
    let t25 = fma(t24, t22, 0.008333333333319766lf);
    let t26 = fma(t25, t22, 0.1666666666666668lf);
    let t27 = fma(2.082846332326161e-9lf, t22, 2.755756442831412e-7lf);
    let t28 = fma(t27, t22, 2.4801586968815846e-5lf);
    let t29 = fma(t28, t22, 0.0013888888889074516lf);
    let t30 = fma(t29, t22, 0.04166666666666626lf);
    let t31 = fma(t30, t22, 0.5lf);
    let t32 = fma(t26, t10, t31);
    let t33 = fma(t22, t32, bitcast<f64>(u64(zero)));
    let t34 = fma(t14, t33, t21);
    let t35 = t18 + t34;
    let t36 = bitcast<f64>(bitcast<u64>(t35) ^ u64(zero));
    let t37 = t36 - t18;
    let t38 = bitcast<f64>(bitcast<u64>(t37) ^ u64(zero));
    let t39 = t34 - t38;
    let t40 = 2.0lf + t36;
    let t41 = bitcast<f64>(bitcast<u64>(t40) ^ u64(zero));
    let t42 = t41 - 2.0lf;
    let t43 = bitcast<f64>(bitcast<u64>(t42) ^ u64(zero));
    let t44 = t36 - t43;
    let t45 = t36 / t41;
    let t46 = fma(t41, (-0.5lf), 1.457lf);
    let t47 = -t45;
    let t48 = t44 + t39;
    let t49 = fma(t47, t48, t39);
    let t50 = fma(t49, t46, t45);
    let t51 = bitcast<i64>(a);
    let t52 = bitcast<i64>(t50);
    let t53 = t52 & 9223372036854775807li;
    let t54 = t51 & (-9223372036854775807li - 1li);
    let t55 = t53 | t54;
    let t56 = bitcast<f64>(t55);
    return t56;
}

fn floor_float64(a: f64) -> f64 {
    let t0 = floor(a);
    return t0;
}

fn rint_float64(a: f64) -> f64 {
    let t0 = round(a);
    return t0;
}

fn isnan_float64(a: f64) -> bool {
    let t0 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    return t0;
}

fn add_float64(a: f64, b: f64) -> f64 {
    let t0 = a + b;
    return t0;
}

fn subtract_float64(a: f64, b: f64) -> f64 {
    let t0 = a - b;
    return t0;
}

fn multiply_float64(a: f64, b: f64) -> f64 {
    let t0 = a * b;
    return t0;
}

fn divide_float64(a: f64, b: f64) -> f64 {
    let t0 = a / b;
    return t0;
}

fn power_float64(a: f64, b: f64) -> f64 {
    let t0 = abs(a);
    let t1 = abs(b);
    let t2 = 7.378697629483821e19lf < t1;
    let t3 = bitcast<i64>(b);
    let t4 = t3 & (-9223372036854775807li - 1li);
    let t5 = 4904419994206470144li | t4;
    let t6 = bitcast<f64>(t5);
    let t7 = select(b, t6, t2);
    let t8 = t0 < 2.2250738585072014e-308lf;
    let t9 = t0 * 1.8014398509481984e16lf;
    let t10 = select(t0, t9, t8);
    let t11 = bitcast<i64>(t10);
    let t12 = t11 + 2638147582215219li;
    let t13 = t12 & 9223372036854775807li;
    let t14 = t13 >> 52u;
    let t15 = t14 - 1023li;
    let t16 = f64(t15);
    let t17 = t13 & 4503599627370495li;
    let t18 = t17 + 4604544271217802189li;
    let t19 = bitcast<f64>(t18);
    let t20 = select(bitcast<f64>(u64(zero)), 54.0lf, t8);
    let t21 = t16 - t20;
    let t22 = t19 - 1.0lf;
    let t23 = 1.0lf + t19;
    let t24 = bitcast<f64>(bitcast<u64>(t23) ^ u64(zero));
    let t25 = t24 - 1.0lf;
    let t26 = bitcast<f64>(bitcast<u64>(t25) ^ u64(zero));
    let t27 = t19 - t26;
    let t28 = t22 / t24;
    let t29 = t28 * t24;
    let t30 = bitcast<f64>(bitcast<u64>(t29) ^ u64(zero));
    let t31 = prod_error_f64(t28, t24, t30);
    let t32 = -t28;
    let t33 = t22 - t30;
    let t34 = bitcast<f64>(bitcast<u64>(t33) ^ u64(zero));
    let t35 = t34 - t31;
    let t36 = fma(t32, t27, t35);
    let t37 = t36 / t24;
    let t38 = t28 * t28;
    let t39 = bitcast<f64>(bitcast<u64>(t38) ^ u64(zero));
    let t40 = prod_error_f64(t28, t28, t39);
    let t41 = t28 + t28;
    let t42 = fma(t41, t37, t40);
    let t43 = t39 * t39;
    let t44 = fma(0.11946313291262337lf, t43, 0.13336011827164lf);
    let t45 = fma(t44, t43, 0.18181818722765944lf);
    let t46 = fma(t45, t43, 0.2857142857143835lf);
    let t47 = fma(0.11680431936248242lf, t43, 0.15384565749296145lf);
    let t48 = fma(t47, t43, 0.2222222221892516lf);
    let t49 = fma(t48, t43, 0.3999999999999999lf);
    let t50 = fma(t46, t39, t49);
    let t51 = t39 * t50;
    let t52 = 0.6666666666666666lf + t51;
    let t53 = bitcast<f64>(bitcast<u64>(t52) ^ u64(zero));
    let t54 = t53 - 0.6666666666666666lf;
    let t55 = bitcast<f64>(bitcast<u64>(t54) ^ u64(zero));
    let t56 = t51 - t55;
    let t57 = fma(t42, 0.4lf, 3.700743415417188e-17lf);
    let t58 = t56 + t57;
    let t59 = t39 * t53;
    let t60 = bitcast<f64>(bitcast<u64>(t59) ^ u64(zero));
    let t61 = prod_error_f64(t39, t53, t60);
    let t62 = fma(t42, t53, t61);
    let t63 = fma(t39, t58, t62);
    let t64 = t28 * t60;
    let t65 = bitcast<f64>(bitcast<u64>(t64) ^ u64(zero));
    let t66 = prod_error_f64(t28, t60, t65);
    let t67 = fma(t37, t60, t66);
    let t68 = fma(t28, t63, t67);
    let t69 = t21 * 0.6931471805598903lf;
    let t70 = t69 + t41;
    let t71 = bitcast<f64>(bitcast<u64>(t70) ^ u64(zero));
    let t72 = t71 - t69;
    let t73 = bitcast<f64>(bitcast<u64>(t72) ^ u64(zero));
    let t74 = t41 - t73;
    let t75 = t71 + t65;
    let t76 = bitcast<f64>(bitcast<u64>(t75) ^ u64(zero));
    let t77 = t76 - t71;
    let t78 = bitcast<f64>(bitcast<u64>(t77) ^ u64(zero));
    let t79 = t65 - t78;
    let t80 = fma(t37, 2.0lf, t68);
    let t81 = fma(t21, 5.497923018708371e-14lf, t80);
    let t82 = t79 + t81;
    let t83 = t74 + t82;
    let t84 = t76 + t83;
    let t85 = bitcast<f64>(bitcast<u64>(t84) ^ u64(zero));
    let t86 = t85 - t76;
    let t87 = bitcast<f64>(bitcast<u64>(t86) ^ u64(zero));
    let t88 = t83 - t87;
    let t89 = t7 * t85;
    let t90 = bitcast<f64>(bitcast<u64>(t89) ^ u64(zero));
    let t91 = prod_error_f64(t7, t85, t90);
    let t92 = fma(t7, t88, t91);
    let t93 = t90 < (-746.0lf);
    let t94 = select(t90, (-746.0lf), t93);
    let t95 = 710.0lf < t94;
    let t96 = select(t94, 710.0lf, t95);
    let t97 = t96 * 1.4426950408889634lf;
    let t98 = round(t97);
    let t99 = -t98;
    let t100 = fma(t99, 0.6931471805598903lf, t96);
    let t101 = bitcast<f64>(bitcast<u64>(t100) ^ u64(zero));
    let t102 = fma(t99, 5.497923018708371e-14lf, t101);
    let t103 = bitcast<f64>(bitcast<u64>(t102) ^ u64(zero));
    let t104 = t101 - t103;
    let t105 = bitcast<f64>(bitcast<u64>(t104) ^ u64(zero));
    let t106 = fma(t99, 5.497923018708371e-14lf, t105);
    let t107 = t96 == t90;
    let t108 = select(bitcast<f64>(u64(zero)), t92, t107);
    let t109 = t106 + t108;
    let t110 = t103 + t109;
    let t111 = bitcast<f64>(bitcast<u64>(t110) ^ u64(zero));
    let t112 = t111 - t103;
    let t113 = bitcast<f64>(bitcast<u64>(t112) ^ u64(zero));
    let t114 = t111 - t113;
    let t115 = bitcast<f64>(bitcast<u64>(t114) ^ u64(zero));
    let t116 = t103 - t115;
    let t117 = t109 - t113;
    let t118 = t116 + t117;
    let t119 = t111 * t111;
    let t120 = fma(2.511055844475987e-8lf, t119, 2.7557239716780066e-6lf);
    let t121 = fma(t120, t119, 0.00019841269890721655lf);
    let t122 = fma(t121, t119, 0.008333333333319766lf);
    let t123 = fma(t122, t119, 0.1666666666666668lf);
    let t124 = fma(2.082846332326161e-9lf, t119, 2.755756442831412e-7lf);
    let t125 = fma(t124, t119, 2.4801586968815846e-5lf);
    let t126 = fma(t125, t119, 0.0013888888889074516lf);
    let t127 = fma(t126, t119, 0.04166666666666626lf);
    let t128 = fma(t127, t119, 0.5lf);
    let t129 = fma(t123, t111, t128);
    let t130 = fma(t119, t129, t118);
    let t131 = t111 + t130;
    let t132 = 1.0lf + t131;
    let t133 = t90 < (-613.8lf);
    let t134 = select((-1.0lf), 104.0lf, t133);
    let t135 = t98 + t134;
    let t136 = select(2.0lf, 4.930380657631324e-32lf, t133);
    let t137 = i64(t135);
    let t138 = t137 + 1023li;
    let t139 = t138 << 52u;
    let t140 = bitcast<f64>(t139);
    let t141 = t132 * t140;
    let t142 = t141 * t136;
    let t143 = t0 == bitcast<f64>(u64(zero));
    let t144 = t0 == bitcast<f64>(0x7ff0000000000000lu ^ u64(zero));
    let t145 = t143 | t144;
    let t146 = b < bitcast<f64>(u64(zero));
    let t147 = t143 != t146;
    let t148 = select(bitcast<f64>(0x7ff0000000000000lu ^ u64(zero)), bitcast<f64>(u64(zero)), t147);
    let t149 = select(t142, t148, t145);
    let t150 = b * 0.5lf;
    let t151 = a < bitcast<f64>(u64(zero));
    let t152 = round(b);
    let t153 = t152 == b;
    let t154 = round(t150);
    let t155 = t154 == t150;
    let t156 = !t155;
    let t157 = t153 & t156;
    let t158 = bitcast<i64>(a);
    let t159 = bitcast<i64>(t149);
    let t160 = t159 & 9223372036854775807li;
    let t161 = t158 & (-9223372036854775807li - 1li);
    let t162 = t160 | t161;
    let t163 = bitcast<f64>(t162);
    let t164 = select(t149, t163, t157);
    let t165 = !t153;
    let t166 = t151 & t165;
    let t167 = !t145;
    let t168 = t166 & t167;
    let t169 = select(t164, bitcast<f64>(0x7ff8000000000000lu ^ u64(zero)), t168);
    let t170 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t171 = (bitcast<u64>(b) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t172 = t170 | t171;
    let t173 = a + b;
    let t174 = select(t169, t173, t172);
    let t175 = b == bitcast<f64>(u64(zero));
    let t176 = a == 1.0lf;
    let t177 = t175 | t176;
    let t178 = select(t174, 1.0lf, t177);
    return t178;
}

fn minimum_float64(a: f64, b: f64) -> f64 {
    let t0 = bitcast<i64>(a);
    let t1 = bitcast<i64>(b);
    let t2 = t0 | t1;
    let t3 = bitcast<f64>(t2);
    let t4 = a < b;
    let t5 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t6 = t4 | t5;
    let t7 = select(b, a, t6);
    let t8 = a == b;
    let t9 = select(t7, t3, t8);
    return t9;
}

fn maximum_float64(a: f64, b: f64) -> f64 {
    let t0 = bitcast<i64>(a);
    let t1 = bitcast<i64>(b);
    let t2 = t0 & t1;
    let t3 = bitcast<f64>(t2);
    let t4 = b < a;
    let t5 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t6 = t4 | t5;
    let t7 = select(b, a, t6);
    let t8 = a == b;
    let t9 = select(t7, t3, t8);
    return t9;
}

fn equal_float64(a: f64, b: f64) -> bool {
    let t0 = a == b;
    return t0;
}

fn not_equal_float64(a: f64, b: f64) -> bool {
    let t0 = a == b;
    let t1 = !t0;
    return t1;
}

fn less_float64(a: f64, b: f64) -> bool {
    let t0 = a < b;
    return t0;
}

fn less_equal_float64(a: f64, b: f64) -> bool {
    let t0 = a <= b;
    return t0;
}

fn greater_float64(a: f64, b: f64) -> bool {
    let t0 = b < a;
    return t0;
}

fn greater_equal_float64(a: f64, b: f64) -> bool {
    let t0 = b <= a;
    return t0;
}

fn sum_identity_float64() -> f64 {
    return bitcast<f64>(u64(zero));
}

fn sum_combine_float64(a: f64, b: f64) -> f64 {
    let t0 = a + b;
    return t0;
}

fn prod_identity_float64() -> f64 {
    return 1.0lf;
}

fn prod_combine_float64(a: f64, b: f64) -> f64 {
    let t0 = a * b;
    return t0;
}

fn min_identity_float64() -> f64 {
    return bitcast<f64>(0x7ff0000000000000lu ^ u64(zero));
}

fn min_combine_float64(a: f64, b: f64) -> f64 {
    let t0 = bitcast<i64>(a);
    let t1 = bitcast<i64>(b);
    let t2 = t0 | t1;
    let t3 = bitcast<f64>(t2);
    let t4 = a < b;
    let t5 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t6 = t4 | t5;
    let t7 = select(b, a, t6);
    let t8 = a == b;
    let t9 = select(t7, t3, t8);
    return t9;
}

fn max_identity_float64() -> f64 {
    return bitcast<f64>(0xfff0000000000000lu ^ u64(zero));
}

fn max_combine_float64(a: f64, b: f64) -> f64 {
    let t0 = bitcast<i64>(a);
    let t1 = bitcast<i64>(b);
    let t2 = t0 & t1;
    let t3 = bitcast<f64>(t2);
    let t4 = b < a;
    let t5 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t6 = t4 | t5;
    let t7 = select(b, a, t6);
    let t8 = a == b;
    let t9 = select(t7, t3, t8);
    return t9;
}

fn argmin_better_float64(a: f64, b: f64) -> bool {
    let t0 = b < a;
    let t1 = (bitcast<u64>(b) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t2 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t3 = !t2;
    let t4 = t1 & t3;
    let t5 = t0 | t4;
    return t5;
}

fn argmax_better_float64(a: f64, b: f64) -> bool {
    let t0 = a < b;
    let t1 = (bitcast<u64>(b) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t2 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t3 = !t2;
    let t4 = t1 & t3;
    let t5 = t0 | t4;
    return t5;
}
