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
    let t27 = bitcast<f64>(bitcast<u64>(t26) ^ u64(zero));
    let t28 = 1.0lf + t27;
    let t29 = a < (-613.8lf);
    let t30 = select((-1.0lf), 104.0lf, t29);
    let t31 = t5 + t30;
    let t32 = select(2.0lf, 4.930380657631324e-32lf, t29);
    let t33 = i64(t31);
    let t34 = t33 + 1023li;
    let t35 = t34 << 52u;
    let t36 = bitcast<f64>(t35);
    let t37 = t28 * t36;
    let t38 = t37 * t32;
    return t38;
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
    let t38 = bitcast<f64>(bitcast<u64>(t37) ^ u64(zero));
    let t39 = t14 + t38;
    let t40 = fma((-1.1361216718506376e-11lf), t30, (-2.755731462344121e-7lf));
    let t41 = fma(t40, t30, (-0.001388888888887608lf));
    let t42 = fma(2.087575648153011e-9lf, t30, 2.4801587290541047e-5lf);
    let t43 = fma(t42, t30, 0.041666666666666616lf);
    let t44 = fma(t41, t22, t43);
    let t45 = -t14;
    let t46 = fma(t45, t19, t28);
    let t47 = fma(t30, t44, t46);
    let t48 = bitcast<f64>(bitcast<u64>(t47) ^ u64(zero));
    let t49 = t25 + t48;
    let t50 = t20 & 1li;
    let t51 = t50 == 1li;
    let t52 = t20 & 2li;
    let t53 = t52 << 62u;
    let t54 = t53 ^ t21;
    let t55 = select(t39, t49, t51);
    let t56 = bitcast<i64>(t55);
    let t57 = t56 ^ t54;
    let t58 = bitcast<f64>(t57);
    let t59 = 1600000.0lf <= t1;
    let t60 = 1.6225927682921336e32lf <= t1;
    let t61 = select(8.535675632308307e153lf, 9.608698730048264e137lf, t60);
    let t62 = select(9.608698730048264e137lf, 1.3651380051473272e122lf, t60);
    let t63 = select(1.3651380051473272e122lf, 1.133360722954605e106lf, t60);
    let t64 = select(1.133360722954605e106lf, 4.674192163927224e89lf, t60);
    let t65 = select(4.674192163927224e89lf, 6.436725708970157e73lf, t60);
    let t66 = 1.461501637330903e48lf <= t1;
    let t67 = select(t61, 1.3651380051473272e122lf, t66);
    let t68 = select(t62, 1.133360722954605e106lf, t66);
    let t69 = select(t63, 4.674192163927224e89lf, t66);
    let t70 = select(t64, 6.436725708970157e73lf, t66);
    let t71 = select(t65, 1.5412913551904322e56lf, t66);
    let t72 = 1.3164036458569648e64lf <= t1;
    let t73 = select(t67, 1.133360722954605e106lf, t72);
    let t74 = select(t68, 4.674192163927224e89lf, t72);
    let t75 = select(t69, 6.436725708970157e73lf, t72);
    let t76 = select(t70, 1.5412913551904322e56lf, t72);
    let t77 = select(t71, 1.5778868323016484e42lf, t72);
    let t78 = 1.1857109937901178e80lf <= t1;
    let t79 = select(t73, 4.674192163927224e89lf, t78);
    let t80 = select(t74, 6.436725708970157e73lf, t78);
    let t81 = select(t75, 1.5412913551904322e56lf, t78);
    let t82 = select(t76, 1.5778868323016484e42lf, t78);
    let t83 = select(t77, 5.0355754258984466e25lf, t78);
    let t84 = 1.067993517960455e96lf <= t1;
    let t85 = select(t79, 6.436725708970157e73lf, t84);
    let t86 = select(t80, 1.5412913551904322e56lf, t84);
    let t87 = select(t81, 1.5778868323016484e42lf, t84);
    let t88 = select(t82, 5.0355754258984466e25lf, t84);
    let t89 = select(t83, 22258861188.91254lf, t84);
    let t90 = 9.619630419041621e111lf <= t1;
    let t91 = select(t85, 1.5412913551904322e56lf, t90);
    let t92 = select(t86, 1.5778868323016484e42lf, t90);
    let t93 = select(t87, 5.0355754258984466e25lf, t90);
    let t94 = select(t88, 22258861188.91254lf, t90);
    let t95 = select(t89, 2.8700345619838524e-6lf, t90);
    let t96 = 8.664592794127546e127lf <= t1;
    let t97 = select(t91, 1.5778868323016484e42lf, t96);
    let t98 = select(t92, 5.0355754258984466e25lf, t96);
    let t99 = select(t93, 22258861188.91254lf, t96);
    let t100 = select(t94, 2.8700345619838524e-6lf, t96);
    let t101 = select(t95, 3.3239162284304317e-22lf, t96);
    let t102 = 7.804371375789981e143lf <= t1;
    let t103 = select(t97, 5.0355754258984466e25lf, t102);
    let t104 = select(t98, 22258861188.91254lf, t102);
    let t105 = select(t99, 2.8700345619838524e-6lf, t102);
    let t106 = select(t100, 3.3239162284304317e-22lf, t102);
    let t107 = select(t101, 1.3551671504051687e-38lf, t102);
    let t108 = 7.029552803973744e159lf <= t1;
    let t109 = select(t103, 22258861188.91254lf, t108);
    let t110 = select(t104, 2.8700345619838524e-6lf, t108);
    let t111 = select(t105, 3.3239162284304317e-22lf, t108);
    let t112 = select(t106, 1.3551671504051687e-38lf, t108);
    let t113 = select(t107, 1.6407452549206e-54lf, t108);
    let t114 = 6.331658277711476e175lf <= t1;
    let t115 = select(t109, 2.8700345619838524e-6lf, t114);
    let t116 = select(t110, 3.3239162284304317e-22lf, t114);
    let t117 = select(t111, 1.3551671504051687e-38lf, t114);
    let t118 = select(t112, 1.6407452549206e-54lf, t114);
    let t119 = select(t113, 2.9294781843680784e-70lf, t114);
    let t120 = 5.703050772027744e191lf <= t1;
    let t121 = select(t115, 3.3239162284304317e-22lf, t120);
    let t122 = select(t116, 1.3551671504051687e-38lf, t120);
    let t123 = select(t117, 1.6407452549206e-54lf, t120);
    let t124 = select(t118, 2.9294781843680784e-70lf, t120);
    let t125 = select(t119, 2.282564087305251e-86lf, t120);
    let t126 = 5.136851466355834e207lf <= t1;
    let t127 = select(t121, 1.3551671504051687e-38lf, t126);
    let t128 = select(t122, 1.6407452549206e-54lf, t126);
    let t129 = select(t123, 2.9294781843680784e-70lf, t126);
    let t130 = select(t124, 2.282564087305251e-86lf, t126);
    let t131 = select(t125, 3.5386063910757366e-102lf, t126);
    let t132 = 4.626864469947544e223lf <= t1;
    let t133 = select(t127, 1.6407452549206e-54lf, t132);
    let t134 = select(t128, 2.9294781843680784e-70lf, t132);
    let t135 = select(t129, 2.282564087305251e-86lf, t132);
    let t136 = select(t130, 3.5386063910757366e-102lf, t132);
    let t137 = select(t131, 7.2117252299611645e-118lf, t132);
    let t138 = 4.167509020549909e239lf <= t1;
    let t139 = select(t133, 2.9294781843680784e-70lf, t138);
    let t140 = select(t134, 2.282564087305251e-86lf, t138);
    let t141 = select(t135, 3.5386063910757366e-102lf, t138);
    let t142 = select(t136, 7.2117252299611645e-118lf, t138);
    let t143 = select(t137, 6.254157346918886e-134lf, t138);
    let t144 = 3.75375841440235e255lf <= t1;
    let t145 = select(t139, 2.282564087305251e-86lf, t144);
    let t146 = select(t140, 3.5386063910757366e-102lf, t144);
    let t147 = select(t141, 7.2117252299611645e-118lf, t144);
    let t148 = select(t142, 6.254157346918886e-134lf, t144);
    let t149 = select(t143, 9.498587618271607e-150lf, t144);
    let t150 = 3.3810849992682576e271lf <= t1;
    let t151 = select(t145, 3.5386063910757366e-102lf, t150);
    let t152 = select(t146, 7.2117252299611645e-118lf, t150);
    let t153 = select(t147, 6.254157346918886e-134lf, t150);
    let t154 = select(t148, 9.498587618271607e-150lf, t150);
    let t155 = select(t149, 7.002120296992156e-166lf, t150);
    let t156 = 3.0454106285625e287lf <= t1;
    let t157 = select(t151, 7.2117252299611645e-118lf, t156);
    let t158 = select(t152, 6.254157346918886e-134lf, t156);
    let t159 = select(t153, 9.498587618271607e-150lf, t156);
    let t160 = select(t154, 7.002120296992156e-166lf, t156);
    let t161 = select(t155, 4.6243397618683684e-182lf, t156);
    let t162 = 2.7430620343968443e303lf <= t1;
    let t163 = select(t157, 6.254157346918886e-134lf, t162);
    let t164 = select(t158, 9.498587618271607e-150lf, t162);
    let t165 = select(t159, 7.002120296992156e-166lf, t162);
    let t166 = select(t160, 4.6243397618683684e-182lf, t162);
    let t167 = select(t161, 1.0664011214741975e-197lf, t162);
    let t168 = t1 * 7.458340731200207e-155lf;
    let t169 = t168 * t163;
    let t170 = bitcast<f64>(bitcast<u64>(t169) ^ u64(zero));
    let t171 = prod_error_f64(t168, t163, t170);
    let t172 = t170 * 0.25lf;
    let t173 = round(t172);
    let t174 = fma((-4.0lf), t173, t170);
    let t175 = bitcast<f64>(u64(zero)) + t174;
    let t176 = bitcast<f64>(bitcast<u64>(t175) ^ u64(zero));
    let t177 = t176 - bitcast<f64>(u64(zero));
    let t178 = bitcast<f64>(bitcast<u64>(t177) ^ u64(zero));
    let t179 = t176 - t178;
    let t180 = bitcast<f64>(bitcast<u64>(t179) ^ u64(zero));
    let t181 = bitcast<f64>(u64(zero)) - t180;
    let t182 = t174 - t178;
    let t183 = t181 + t182;
    let t184 = bitcast<f64>(u64(zero)) + t183;
    let t185 = bitcast<f64>(bitcast<u64>(t184) ^ u64(zero));
    let t186 = t185 - bitcast<f64>(u64(zero));
    let t187 = bitcast<f64>(bitcast<u64>(t186) ^ u64(zero));
    let t188 = t185 - t187;
    let t189 = bitcast<f64>(bitcast<u64>(t188) ^ u64(zero));
    let t190 = bitcast<f64>(u64(zero)) - t189;
    let t191 = t183 - t187;
    let t192 = t190 + t191;
    let t193 = bitcast<f64>(u64(zero)) + t192;
    let t194 = t171 * 0.25lf;
    let t195 = round(t194);
    let t196 = fma((-4.0lf), t195, t171);
    let t197 = t176 + t196;
    let t198 = bitcast<f64>(bitcast<u64>(t197) ^ u64(zero));
    let t199 = t198 - t176;
    let t200 = bitcast<f64>(bitcast<u64>(t199) ^ u64(zero));
    let t201 = t198 - t200;
    let t202 = bitcast<f64>(bitcast<u64>(t201) ^ u64(zero));
    let t203 = t176 - t202;
    let t204 = t196 - t200;
    let t205 = t203 + t204;
    let t206 = t185 + t205;
    let t207 = bitcast<f64>(bitcast<u64>(t206) ^ u64(zero));
    let t208 = t207 - t185;
    let t209 = bitcast<f64>(bitcast<u64>(t208) ^ u64(zero));
    let t210 = t207 - t209;
    let t211 = bitcast<f64>(bitcast<u64>(t210) ^ u64(zero));
    let t212 = t185 - t211;
    let t213 = t205 - t209;
    let t214 = t212 + t213;
    let t215 = t193 + t214;
    let t216 = t168 * t164;
    let t217 = bitcast<f64>(bitcast<u64>(t216) ^ u64(zero));
    let t218 = prod_error_f64(t168, t164, t217);
    let t219 = t217 * 0.25lf;
    let t220 = round(t219);
    let t221 = fma((-4.0lf), t220, t217);
    let t222 = t198 + t221;
    let t223 = bitcast<f64>(bitcast<u64>(t222) ^ u64(zero));
    let t224 = t223 - t198;
    let t225 = bitcast<f64>(bitcast<u64>(t224) ^ u64(zero));
    let t226 = t223 - t225;
    let t227 = bitcast<f64>(bitcast<u64>(t226) ^ u64(zero));
    let t228 = t198 - t227;
    let t229 = t221 - t225;
    let t230 = t228 + t229;
    let t231 = t207 + t230;
    let t232 = bitcast<f64>(bitcast<u64>(t231) ^ u64(zero));
    let t233 = t232 - t207;
    let t234 = bitcast<f64>(bitcast<u64>(t233) ^ u64(zero));
    let t235 = t232 - t234;
    let t236 = bitcast<f64>(bitcast<u64>(t235) ^ u64(zero));
    let t237 = t207 - t236;
    let t238 = t230 - t234;
    let t239 = t237 + t238;
    let t240 = t215 + t239;
    let t241 = t218 * 0.25lf;
    let t242 = round(t241);
    let t243 = fma((-4.0lf), t242, t218);
    let t244 = t223 + t243;
    let t245 = bitcast<f64>(bitcast<u64>(t244) ^ u64(zero));
    let t246 = t245 - t223;
    let t247 = bitcast<f64>(bitcast<u64>(t246) ^ u64(zero));
    let t248 = t245 - t247;
    let t249 = bitcast<f64>(bitcast<u64>(t248) ^ u64(zero));
    let t250 = t223 - t249;
    let t251 = t243 - t247;
    let t252 = t250 + t251;
    let t253 = t232 + t252;
    let t254 = bitcast<f64>(bitcast<u64>(t253) ^ u64(zero));
    let t255 = t254 - t232;
    let t256 = bitcast<f64>(bitcast<u64>(t255) ^ u64(zero));
    let t257 = t254 - t256;
    let t258 = bitcast<f64>(bitcast<u64>(t257) ^ u64(zero));
    let t259 = t232 - t258;
    let t260 = t252 - t256;
    let t261 = t259 + t260;
    let t262 = t240 + t261;
    let t263 = t168 * t165;
    let t264 = bitcast<f64>(bitcast<u64>(t263) ^ u64(zero));
    let t265 = prod_error_f64(t168, t165, t264);
    let t266 = t264 * 0.25lf;
    let t267 = round(t266);
    let t268 = fma((-4.0lf), t267, t264);
    let t269 = t245 + t268;
    let t270 = bitcast<f64>(bitcast<u64>(t269) ^ u64(zero));
    let t271 = t270 - t245;
    let t272 = bitcast<f64>(bitcast<u64>(t271) ^ u64(zero));
    let t273 = t270 - t272;
    let t274 = bitcast<f64>(bitcast<u64>(t273) ^ u64(zero));
    let t275 = t245 - t274;
    let t276 = t268 - t272;
    let t277 = t275 + t276;
    let t278 = t254 + t277;
    let t279 = bitcast<f64>(bitcast<u64>(t278) ^ u64(zero));
    let t280 = t279 - t254;
    let t281 = bitcast<f64>(bitcast<u64>(t280) ^ u64(zero));
    let t282 = t279 - t281;
    let t283 = bitcast<f64>(bitcast<u64>(t282) ^ u64(zero));
    let t284 = t254 - t283;
    let t285 = t277 - t281;
    let t286 = t284 + t285;
    let t287 = t262 + t286;
    let t288 = t270 + t265;
    let t289 = bitcast<f64>(bitcast<u64>(t288) ^ u64(zero));
    let t290 = t289 - t270;
    let t291 = bitcast<f64>(bitcast<u64>(t290) ^ u64(zero));
    let t292 = t289 - t291;
    let t293 = bitcast<f64>(bitcast<u64>(t292) ^ u64(zero));
    let t294 = t270 - t293;
    let t295 = t265 - t291;
    let t296 = t294 + t295;
    let t297 = t279 + t296;
    let t298 = bitcast<f64>(bitcast<u64>(t297) ^ u64(zero));
    let t299 = t298 - t279;
    let t300 = bitcast<f64>(bitcast<u64>(t299) ^ u64(zero));
    let t301 = t298 - t300;
    let t302 = bitcast<f64>(bitcast<u64>(t301) ^ u64(zero));
    let t303 = t279 - t302;
    let t304 = t296 - t300;
    let t305 = t303 + t304;
    let t306 = t287 + t305;
    let t307 = t168 * t166;
    let t308 = bitcast<f64>(bitcast<u64>(t307) ^ u64(zero));
    let t309 = prod_error_f64(t168, t166, t308);
    let t310 = t289 + t308;
    let t311 = bitcast<f64>(bitcast<u64>(t310) ^ u64(zero));
    let t312 = t311 - t289;
    let t313 = bitcast<f64>(bitcast<u64>(t312) ^ u64(zero));
    let t314 = t311 - t313;
    let t315 = bitcast<f64>(bitcast<u64>(t314) ^ u64(zero));
    let t316 = t289 - t315;
    let t317 = t308 - t313;
    let t318 = t316 + t317;
    let t319 = t298 + t318;
    let t320 = bitcast<f64>(bitcast<u64>(t319) ^ u64(zero));
    let t321 = t320 - t298;
    let t322 = bitcast<f64>(bitcast<u64>(t321) ^ u64(zero));
    let t323 = t320 - t322;
    let t324 = bitcast<f64>(bitcast<u64>(t323) ^ u64(zero));
    let t325 = t298 - t324;
    let t326 = t318 - t322;
    let t327 = t325 + t326;
    let t328 = t306 + t327;
    let t329 = t311 + t309;
    let t330 = bitcast<f64>(bitcast<u64>(t329) ^ u64(zero));
    let t331 = t330 - t311;
    let t332 = bitcast<f64>(bitcast<u64>(t331) ^ u64(zero));
    let t333 = t330 - t332;
    let t334 = bitcast<f64>(bitcast<u64>(t333) ^ u64(zero));
    let t335 = t311 - t334;
    let t336 = t309 - t332;
    let t337 = t335 + t336;
    let t338 = t320 + t337;
    let t339 = bitcast<f64>(bitcast<u64>(t338) ^ u64(zero));
    let t340 = t339 - t320;
    let t341 = bitcast<f64>(bitcast<u64>(t340) ^ u64(zero));
    let t342 = t339 - t341;
    let t343 = bitcast<f64>(bitcast<u64>(t342) ^ u64(zero));
    let t344 = t320 - t343;
    let t345 = t337 - t341;
    let t346 = t344 + t345;
    let t347 = t328 + t346;
    let t348 = t168 * t167;
    let t349 = bitcast<f64>(bitcast<u64>(t348) ^ u64(zero));
    let t350 = prod_error_f64(t168, t167, t349);
    let t351 = t330 + t349;
    let t352 = bitcast<f64>(bitcast<u64>(t351) ^ u64(zero));
    let t353 = t352 - t330;
    let t354 = bitcast<f64>(bitcast<u64>(t353) ^ u64(zero));
    let t355 = t352 - t354;
    let t356 = bitcast<f64>(bitcast<u64>(t355) ^ u64(zero));
    let t357 = t330 - t356;
    let t358 = t349 - t354;
    let t359 = t357 + t358;
    let t360 = t339 + t359;
    let t361 = bitcast<f64>(bitcast<u64>(t360) ^ u64(zero));
    let t362 = t361 - t339;
    let t363 = bitcast<f64>(bitcast<u64>(t362) ^ u64(zero));
    let t364 = t361 - t363;
    let t365 = bitcast<f64>(bitcast<u64>(t364) ^ u64(zero));
    let t366 = t339 - t365;
    let t367 = t359 - t363;
    let t368 = t366 + t367;
    let t369 = t347 + t368;
    let t370 = t352 + t350;
    let t371 = bitcast<f64>(bitcast<u64>(t370) ^ u64(zero));
    let t372 = t371 - t352;
    let t373 = bitcast<f64>(bitcast<u64>(t372) ^ u64(zero));
    let t374 = t371 - t373;
    let t375 = bitcast<f64>(bitcast<u64>(t374) ^ u64(zero));
    let t376 = t352 - t375;
    let t377 = t350 - t373;
    let t378 = t376 + t377;
    let t379 = t361 + t378;
    let t380 = bitcast<f64>(bitcast<u64>(t379) ^ u64(zero));
    let t381 = t380 - t361;
    let t382 = bitcast<f64>(bitcast<u64>(t381) ^ u64(zero));
    let t383 = t380 - t382;
    let t384 = bitcast<f64>(bitcast<u64>(t383) ^ u64(zero));
    let t385 = t361 - t384;
    let t386 = t378 - t382;
    let t387 = t385 + t386;
    let t388 = t369 + t387;
    let t389 = t380 + t388;
    let t390 = bitcast<f64>(bitcast<u64>(t389) ^ u64(zero));
    let t391 = t390 - t380;
    let t392 = bitcast<f64>(bitcast<u64>(t391) ^ u64(zero));
    let t393 = t390 - t392;
    let t394 = bitcast<f64>(bitcast<u64>(t393) ^ u64(zero));
    let t395 = t380 - t394;
    let t396 = t388 - t392;
    let t397 = t395 + t396;
    let t398 = t371 + t390;
    let t399 = bitcast<f64>(bitcast<u64>(t398) ^ u64(zero));
    let t400 = t399 - t371;
    let t401 = bitcast<f64>(bitcast<u64>(t400) ^ u64(zero));
    let t402 = t399 - t401;
    let t403 = bitcast<f64>(bitcast<u64>(t402) ^ u64(zero));
    let t404 = t371 - t403;
    let t405 = t390 - t401;
    let t406 = t404 + t405;
    let t407 = t406 + t397;
    let t408 = bitcast<f64>(bitcast<u64>(t407) ^ u64(zero));
    let t409 = t408 - t406;
    let t410 = bitcast<f64>(bitcast<u64>(t409) ^ u64(zero));
    let t411 = t408 - t410;
    let t412 = bitcast<f64>(bitcast<u64>(t411) ^ u64(zero));
    let t413 = t406 - t412;
    let t414 = t397 - t410;
    let t415 = t413 + t414;
    let t416 = round(t399);
    let t417 = t399 - t416;
    let t418 = t408 + t415;
    let t419 = bitcast<f64>(bitcast<u64>(t418) ^ u64(zero));
    let t420 = t419 - t408;
    let t421 = bitcast<f64>(bitcast<u64>(t420) ^ u64(zero));
    let t422 = t419 - t421;
    let t423 = bitcast<f64>(bitcast<u64>(t422) ^ u64(zero));
    let t424 = t408 - t423;
    let t425 = t415 - t421;
    let t426 = t424 + t425;
    let t427 = t417 + t419;
    let t428 = bitcast<f64>(bitcast<u64>(t427) ^ u64(zero));
    let t429 = t428 - t417;
    let t430 = bitcast<f64>(bitcast<u64>(t429) ^ u64(zero));
    let t431 = t428 - t430;
    let t432 = bitcast<f64>(bitcast<u64>(t431) ^ u64(zero));
    let t433 = t417 - t432;
    let t434 = t419 - t430;
    let t435 = t433 + t434;
    let t436 = t435 + t426;
    let t437 = bitcast<f64>(bitcast<u64>(t436) ^ u64(zero));
    let t438 = t428 * 1.5707963267948966lf;
    let t439 = bitcast<f64>(bitcast<u64>(t438) ^ u64(zero));
    let t440 = prod_error_f64(t428, 1.5707963267948966lf, t439);
    let t441 = fma(t437, 1.5707963267948966lf, t440);
    let t442 = fma(t428, 6.123233995736766e-17lf, t441);
    let t443 = t439 + t442;
    let t444 = bitcast<f64>(bitcast<u64>(t443) ^ u64(zero));
    let t445 = t444 - t439;
    let t446 = bitcast<f64>(bitcast<u64>(t445) ^ u64(zero));
    let t447 = t442 - t446;
    let t448 = t1 < 0.7853981633974483lf;
    let t449 = select(t416, bitcast<f64>(u64(zero)), t448);
    let t450 = i64(t449);
    let t451 = select(t444, t1, t448);
    let t452 = select(t447, bitcast<f64>(u64(zero)), t448);
    let t453 = t451 * t451;
    let t454 = t453 * (-0.5lf);
    let t455 = 1.0lf + t454;
    let t456 = bitcast<f64>(bitcast<u64>(t455) ^ u64(zero));
    let t457 = t456 - 1.0lf;
    let t458 = bitcast<f64>(bitcast<u64>(t457) ^ u64(zero));
    let t459 = t454 - t458;
    let t460 = t451 * t453;
    let t461 = t453 * t453;
    let t462 = fma(1.5900520695138702e-10lf, t461, 2.7557314207880182e-6lf);
    let t463 = fma(t462, t461, 0.008333333333325013lf);
    let t464 = fma((-2.50508295286839e-8lf), t461, (-0.00019841269831533286lf));
    let t465 = fma(t464, t461, (-0.16666666666666646lf));
    let t466 = fma(t463, t453, t465);
    let t467 = t452 * t456;
    let t468 = fma(t460, t466, t467);
    let t469 = bitcast<f64>(bitcast<u64>(t468) ^ u64(zero));
    let t470 = t451 + t469;
    let t471 = fma((-1.1361216718506376e-11lf), t461, (-2.755731462344121e-7lf));
    let t472 = fma(t471, t461, (-0.001388888888887608lf));
    let t473 = fma(2.087575648153011e-9lf, t461, 2.4801587290541047e-5lf);
    let t474 = fma(t473, t461, 0.041666666666666616lf);
    let t475 = fma(t472, t453, t474);
    let t476 = -t451;
    let t477 = fma(t476, t452, t459);
    let t478 = fma(t461, t475, t477);
    let t479 = bitcast<f64>(bitcast<u64>(t478) ^ u64(zero));
    let t480 = t456 + t479;
    let t481 = t450 & 1li;
    let t482 = t481 == 1li;
    let t483 = t450 & 2li;
    let t484 = t483 << 62u;
    let t485 = t484 ^ t21;
    let t486 = select(t470, t480, t482);
    let t487 = bitcast<i64>(t486);
    let t488 = t487 ^ t485;
    let t489 = bitcast<f64>(t488);
    let t490 = t1 < bitcast<f64>(0x7ff0000000000000lu ^ u64(zero));
    let t491 = select(bitcast<f64>(0x7ff8000000000000lu ^ u64(zero)), t489, t490);
    let t492 = select(t58, t491, t59);
    return t492;
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
    let t37 = bitcast<f64>(bitcast<u64>(t36) ^ u64(zero));
    let t38 = t13 + t37;
    let t39 = fma((-1.1361216718506376e-11lf), t29, (-2.755731462344121e-7lf));
    let t40 = fma(t39, t29, (-0.001388888888887608lf));
    let t41 = fma(2.087575648153011e-9lf, t29, 2.4801587290541047e-5lf);
    let t42 = fma(t41, t29, 0.041666666666666616lf);
    let t43 = fma(t40, t21, t42);
    let t44 = -t13;
    let t45 = fma(t44, t18, t27);
    let t46 = fma(t29, t43, t45);
    let t47 = bitcast<f64>(bitcast<u64>(t46) ^ u64(zero));
    let t48 = t24 + t47;
    let t49 = t20 & 1li;
    let t50 = t49 == 1li;
    let t51 = t20 & 2li;
    let t52 = t51 << 62u;
    let t53 = select(t38, t48, t50);
    let t54 = bitcast<i64>(t53);
    let t55 = t54 ^ t52;
    let t56 = bitcast<f64>(t55);
    let t57 = 1600000.0lf <= t0;
    let t58 = 1.6225927682921336e32lf <= t0;
    let t59 = select(8.535675632308307e153lf, 9.608698730048264e137lf, t58);
    let t60 = select(9.608698730048264e137lf, 1.3651380051473272e122lf, t58);
    let t61 = select(1.3651380051473272e122lf, 1.133360722954605e106lf, t58);
    let t62 = select(1.133360722954605e106lf, 4.674192163927224e89lf, t58);
    let t63 = select(4.674192163927224e89lf, 6.436725708970157e73lf, t58);
    let t64 = 1.461501637330903e48lf <= t0;
    let t65 = select(t59, 1.3651380051473272e122lf, t64);
    let t66 = select(t60, 1.133360722954605e106lf, t64);
    let t67 = select(t61, 4.674192163927224e89lf, t64);
    let t68 = select(t62, 6.436725708970157e73lf, t64);
    let t69 = select(t63, 1.5412913551904322e56lf, t64);
    let t70 = 1.3164036458569648e64lf <= t0;
    let t71 = select(t65, 1.133360722954605e106lf, t70);
    let t72 = select(t66, 4.674192163927224e89lf, t70);
    let t73 = select(t67, 6.436725708970157e73lf, t70);
    let t74 = select(t68, 1.5412913551904322e56lf, t70);
    let t75 = select(t69, 1.5778868323016484e42lf, t70);
    let t76 = 1.1857109937901178e80lf <= t0;
    let t77 = select(t71, 4.674192163927224e89lf, t76);
    let t78 = select(t72, 6.436725708970157e73lf, t76);
    let t79 = select(t73, 1.5412913551904322e56lf, t76);
    let t80 = select(t74, 1.5778868323016484e42lf, t76);
    let t81 = select(t75, 5.0355754258984466e25lf, t76);
    let t82 = 1.067993517960455e96lf <= t0;
    let t83 = select(t77, 6.436725708970157e73lf, t82);
    let t84 = select(t78, 1.5412913551904322e56lf, t82);
    let t85 = select(t79, 1.5778868323016484e42lf, t82);
    let t86 = select(t80, 5.0355754258984466e25lf, t82);
    let t87 = select(t81, 22258861188.91254lf, t82);
    let t88 = 9.619630419041621e111lf <= t0;
    let t89 = select(t83, 1.5412913551904322e56lf, t88);
    let t90 = select(t84, 1.5778868323016484e42lf, t88);
    let t91 = select(t85, 5.0355754258984466e25lf, t88);
    let t92 = select(t86, 22258861188.91254lf, t88);
    let t93 = select(t87, 2.8700345619838524e-6lf, t88);
    let t94 = 8.664592794127546e127lf <= t0;
    let t95 = select(t89, 1.5778868323016484e42lf, t94);
    let t96 = select(t90, 5.0355754258984466e25lf, t94);
    let t97 = select(t91, 22258861188.91254lf, t94);
    let t98 = select(t92, 2.8700345619838524e-6lf, t94);
    let t99 = select(t93, 3.3239162284304317e-22lf, t94);
    let t100 = 7.804371375789981e143lf <= t0;
    let t101 = select(t95, 5.0355754258984466e25lf, t100);
    let t102 = select(t96, 22258861188.91254lf, t100);
    let t103 = select(t97, 2.8700345619838524e-6lf, t100);
    let t104 = select(t98, 3.3239162284304317e-22lf, t100);
    let t105 = select(t99, 1.3551671504051687e-38lf, t100);
    let t106 = 7.029552803973744e159lf <= t0;
    let t107 = select(t101, 22258861188.91254lf, t106);
    let t108 = select(t102, 2.8700345619838524e-6lf, t106);
    let t109 = select(t103, 3.3239162284304317e-22lf, t106);
    let t110 = select(t104, 1.3551671504051687e-38lf, t106);
    let t111 = select(t105, 1.6407452549206e-54lf, t106);
    let t112 = 6.331658277711476e175lf <= t0;
    let t113 = select(t107, 2.8700345619838524e-6lf, t112);
    let t114 = select(t108, 3.3239162284304317e-22lf, t112);
    let t115 = select(t109, 1.3551671504051687e-38lf, t112);
    let t116 = select(t110, 1.6407452549206e-54lf, t112);
    let t117 = select(t111, 2.9294781843680784e-70lf, t112);
    let t118 = 5.703050772027744e191lf <= t0;
    let t119 = select(t113, 3.3239162284304317e-22lf, t118);
    let t120 = select(t114, 1.3551671504051687e-38lf, t118);
    let t121 = select(t115, 1.6407452549206e-54lf, t118);
    let t122 = select(t116, 2.9294781843680784e-70lf, t118);
    let t123 = select(t117, 2.282564087305251e-86lf, t118);
    let t124 = 5.136851466355834e207lf <= t0;
    let t125 = select(t119, 1.3551671504051687e-38lf, t124);
    let t126 = select(t120, 1.6407452549206e-54lf, t124);
    let t127 = select(t121, 2.9294781843680784e-70lf, t124);
    let t128 = select(t122, 2.282564087305251e-86lf, t124);
    let t129 = select(t123, 3.5386063910757366e-102lf, t124);
    let t130 = 4.626864469947544e223lf <= t0;
    let t131 = select(t125, 1.6407452549206e-54lf, t130);
    let t132 = select(t126, 2.9294781843680784e-70lf, t130);
    let t133 = select(t127, 2.282564087305251e-86lf, t130);
    let t134 = select(t128, 3.5386063910757366e-102lf, t130);
    let t135 = select(t129, 7.2117252299611645e-118lf, t130);
    let t136 = 4.167509020549909e239lf <= t0;
    let t137 = select(t131, 2.9294781843680784e-70lf, t136);
    let t138 = select(t132, 2.282564087305251e-86lf, t136);
    let t139 = select(t133, 3.5386063910757366e-102lf, t136);
    let t140 = select(t134, 7.2117252299611645e-118lf, t136);
    let t141 = select(t135, 6.254157346918886e-134lf, t136);
    let t142 = 3.75375841440235e255lf <= t0;
    let t143 = select(t137, 2.282564087305251e-86lf, t142);
    let t144 = select(t138, 3.5386063910757366e-102lf, t142);
    let t145 = select(t139, 7.2117252299611645e-118lf, t142);
    let t146 = select(t140, 6.254157346918886e-134lf, t142);
    let t147 = select(t141, 9.498587618271607e-150lf, t142);
    let t148 = 3.3810849992682576e271lf <= t0;
    let t149 = select(t143, 3.5386063910757366e-102lf, t148);
    let t150 = select(t144, 7.2117252299611645e-118lf, t148);
    let t151 = select(t145, 6.254157346918886e-134lf, t148);
    let t152 = select(t146, 9.498587618271607e-150lf, t148);
    let t153 = select(t147, 7.002120296992156e-166lf, t148);
    let t154 = 3.0454106285625e287lf <= t0;
    let t155 = select(t149, 7.2117252299611645e-118lf, t154);
    let t156 = select(t150, 6.254157346918886e-134lf, t154);
    let t157 = select(t151, 9.498587618271607e-150lf, t154);
    let t158 = select(t152, 7.002120296992156e-166lf, t154);
    let t159 = select(t153, 4.6243397618683684e-182lf, t154);
    let t160 = 2.7430620343968443e303lf <= t0;
    let t161 = select(t155, 6.254157346918886e-134lf, t160);
    let t162 = select(t156, 9.498587618271607e-150lf, t160);
    let t163 = select(t157, 7.002120296992156e-166lf, t160);
    let t164 = select(t158, 4.6243397618683684e-182lf, t160);
    let t165 = select(t159, 1.0664011214741975e-197lf, t160);
    let t166 = t0 * 7.458340731200207e-155lf;
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
    let t446 = t0 < 0.7853981633974483lf;
    let t447 = select(t414, bitcast<f64>(u64(zero)), t446);
    let t448 = i64(t447);
    let t449 = select(t442, t0, t446);
    let t450 = select(t445, bitcast<f64>(u64(zero)), t446);
    let t451 = t448 + 1li;
    let t452 = t449 * t449;
    let t453 = t452 * (-0.5lf);
    let t454 = 1.0lf + t453;
    let t455 = bitcast<f64>(bitcast<u64>(t454) ^ u64(zero));
    let t456 = t455 - 1.0lf;
    let t457 = bitcast<f64>(bitcast<u64>(t456) ^ u64(zero));
    let t458 = t453 - t457;
    let t459 = t449 * t452;
    let t460 = t452 * t452;
    let t461 = fma(1.5900520695138702e-10lf, t460, 2.7557314207880182e-6lf);
    let t462 = fma(t461, t460, 0.008333333333325013lf);
    let t463 = fma((-2.50508295286839e-8lf), t460, (-0.00019841269831533286lf));
    let t464 = fma(t463, t460, (-0.16666666666666646lf));
    let t465 = fma(t462, t452, t464);
    let t466 = t450 * t455;
    let t467 = fma(t459, t465, t466);
    let t468 = bitcast<f64>(bitcast<u64>(t467) ^ u64(zero));
    let t469 = t449 + t468;
    let t470 = fma((-1.1361216718506376e-11lf), t460, (-2.755731462344121e-7lf));
    let t471 = fma(t470, t460, (-0.001388888888887608lf));
    let t472 = fma(2.087575648153011e-9lf, t460, 2.4801587290541047e-5lf);
    let t473 = fma(t472, t460, 0.041666666666666616lf);
    let t474 = fma(t471, t452, t473);
    let t475 = -t449;
    let t476 = fma(t475, t450, t458);
    let t477 = fma(t460, t474, t476);
    let t478 = bitcast<f64>(bitcast<u64>(t477) ^ u64(zero));
    let t479 = t455 + t478;
    let t480 = t451 & 1li;
    let t481 = t480 == 1li;
    let t482 = t451 & 2li;
    let t483 = t482 << 62u;
    let t484 = select(t469, t479, t481);
    let t485 = bitcast<i64>(t484);
    let t486 = t485 ^ t483;
    let t487 = bitcast<f64>(t486);
    let t488 = t0 < bitcast<f64>(0x7ff0000000000000lu ^ u64(zero));
    let t489 = select(bitcast<f64>(0x7ff8000000000000lu ^ u64(zero)), t487, t488);
    let t490 = select(t56, t489, t57);
    return t490;
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
    let t132 = bitcast<f64>(bitcast<u64>(t131) ^ u64(zero));
    let t133 = 1.0lf + t132;
    let t134 = t90 < (-613.8lf);
    let t135 = select((-1.0lf), 104.0lf, t134);
    let t136 = t98 + t135;
    let t137 = select(2.0lf, 4.930380657631324e-32lf, t134);
    let t138 = i64(t136);
    let t139 = t138 + 1023li;
    let t140 = t139 << 52u;
    let t141 = bitcast<f64>(t140);
    let t142 = t133 * t141;
    let t143 = t142 * t137;
    let t144 = t0 == bitcast<f64>(u64(zero));
    let t145 = t0 == bitcast<f64>(0x7ff0000000000000lu ^ u64(zero));
    let t146 = t144 | t145;
    let t147 = b < bitcast<f64>(u64(zero));
    let t148 = t144 != t147;
    let t149 = select(bitcast<f64>(0x7ff0000000000000lu ^ u64(zero)), bitcast<f64>(u64(zero)), t148);
    let t150 = select(t143, t149, t146);
    let t151 = b * 0.5lf;
    let t152 = a < bitcast<f64>(u64(zero));
    let t153 = round(b);
    let t154 = t153 == b;
    let t155 = round(t151);
    let t156 = t155 == t151;
    let t157 = !t156;
    let t158 = t154 & t157;
    let t159 = bitcast<i64>(a);
    let t160 = bitcast<i64>(t150);
    let t161 = t160 & 9223372036854775807li;
    let t162 = t159 & (-9223372036854775807li - 1li);
    let t163 = t161 | t162;
    let t164 = bitcast<f64>(t163);
    let t165 = select(t150, t164, t158);
    let t166 = !t154;
    let t167 = t152 & t166;
    let t168 = !t146;
    let t169 = t167 & t168;
    let t170 = select(t165, bitcast<f64>(0x7ff8000000000000lu ^ u64(zero)), t169);
    let t171 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t172 = (bitcast<u64>(b) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t173 = t171 | t172;
    let t174 = a + b;
    let t175 = select(t170, t174, t173);
    let t176 = b == bitcast<f64>(u64(zero));
    let t177 = a == 1.0lf;
    let t178 = t176 | t177;
    let t179 = select(t175, 1.0lf, t178);
    return t179;
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
