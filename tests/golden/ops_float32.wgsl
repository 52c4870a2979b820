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

fn astype_float32_bool(a: f32) -> bool {
    let t0 = !(a == 0.0f);
    return t0;
}

fn astype_float32_int8(a: f32) -> i32 {
    let t0 = int8_from_float32(a);
    return t0;
}

fn astype_float32_int16(a: f32) -> i32 {
    let t0 = int16_from_float32(a);
    return t0;
}

fn astype_float32_int32(a: f32) -> i32 {
    let t0 = int32_from_float32(a);
    return t0;
}

fn astype_float32_uint8(a: f32) -> u32 {
    let t0 = uint8_from_float32(a);
    return t0;
}

fn astype_float32_uint16(a: f32) -> u32 {
    let t0 = uint16_from_float32(a);
    return t0;
}

fn astype_float32_uint32(a: f32) -> u32 {
    let t0 = uint32_from_float32(a);
    return t0;
}

fn astype_float32_float16(a: f32) -> f32 {
    let t0 = abs(a);
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
    let t15 = (bitcast<u32>(a) & 0x7fffffffu) > 0x7f800000u;
    let t16 = bitcast<i32>(a);
    let t17 = bitcast<i32>(t14);
    let t18 = t17 & 2147483647i;
    let t19 = t16 & i32(-2147483648);
    let t20 = t18 | t19;
    let t21 = bitcast<f32>(t20);
    let t22 = select(t21, a, t15);
    return t22;
}

fn astype_float32_bfloat16(a: f32) -> f32 {
    let t0 = abs(a);
    let t1 = bitcast<i32>(t0);
    let t2 = t1 >> 16u;
    let t3 = t2 & 1i;
    let t4 = t1 + 32767i;
    let t5 = t4 + t3;
    let t6 = t5 & (-65536i);
    let t7 = (bitcast<u32>(a) & 0x7fffffffu) > 0x7f800000u;
    let t8 = bitcast<i32>(a);
    let t9 = t6 & 2147483647i;
    let t10 = t8 & i32(-2147483648);
    let t11 = t9 | t10;
    let t12 = bitcast<f32>(t11);
    let t13 = select(t12, a, t7);
    return t13;
}

fn astype_float32_float32(a: f32) -> f32 {
    return a;
}

struct astype_float32_complex64_result {
    r0: f32,
    r1: f32,
}
fn astype_float32_complex64(a: f32) -> astype_float32_complex64_result {
    return astype_float32_complex64_result(a, bitcast<f32>(zero));
}

fn where_float32(a: bool, b: f32, c: f32) -> f32 {
    let t0 = select(c, b, a);
    return t0;
}

fn positive_float32(a: f32) -> f32 {
    return a;
}

fn negative_float32(a: f32) -> f32 {
    let t0 = -a;
    return t0;
}

fn absolute_float32(a: f32) -> f32 {
    let t0 = abs(a);
    return t0;
}

fn sqrt_float32(a: f32) -> f32 {
    let t0 = sqrt(a);
    return t0;
}

fn square_float32(a: f32) -> f32 {
    let t0 = a * a;
    return t0;
}

fn exp_float32(a: f32) -> f32 {
    let t0 = a < (-104.0f);
    let t1 = select(a, (-104.0f), t0);
    let t2 = 89.0f < t1;
    let t3 = select(t1, 89.0f, t2);
    let t4 = t3 * 1.442695f;
    let t5 = round(t4);
    let t6 = -t5;
    let t7 = fma(t6, 0.69314575f, t3);
    let t8 = bitcast<f32>(bitcast<u32>(t7) ^ zero);
    let t9 = fma(t6, 1.4286068e-6f, t8);
    let t10 = bitcast<f32>(bitcast<u32>(t9) ^ zero);
    let t11 = t8 - t10;
    let t12 = bitcast<f32>(bitcast<u32>(t11) ^ zero);
    let t13 = fma(t6, 1.4286068e-6f, t12);
    let t14 = t10 * t10;
    let t15 = fma(0.0013817999f, t10, 0.00836819f);
    let t16 = fma(t15, t10, 0.04166827f);
    let t17 = fma(t16, t10, 0.16666527f);
    let t18 = fma(t17, t10, 0.49999994f);
    let t19 = fma(t14, t18, t13);
    let t20 = t10 + t19;
    let t21 = bitcast<f32>(bitcast<u32>(t20) ^ zero);
    let t22 = 1.0f + t21;
    let t23 = a < (-76.2f);
    let t24 = select((-1.0f), 46.0f, t23);
    let t25 = t5 + t24;
    let t26 = select(2.0f, 1.4210855e-14f, t23);
    let t27 = i32(t25);
    let t28 = t27 + 127i;
    let t29 = t28 << 23u;
    let t30 = bitcast<f32>(t29);
    let t31 = t22 * t30;
    let t32 = t31 * t26;
    return t32;
}

fn expm1_float32(a: f32) -> f32 {
    let t0 = a < (-18.0f);
    let t1 = select(a, (-18.0f), t0);
    let t2 = 89.0f < t1;
    let t3 = select(t1, 89.0f, t2);
    let t4 = t3 * 1.442695f;
    let t5 = round(t4);
    let t6 = -t5;
    let t7 = fma(t6, 0.69314575f, t3);
    let t8 = bitcast<f32>(bitcast<u32>(t7) ^ zero);
    let t9 = fma(t6, 1.4286068e-6f, t8);
    let t10 = bitcast<f32>(bitcast<u32>(t9) ^ zero);
    let t11 = t8 - t10;
    let t12 = bitcast<f32>(bitcast<u32>(t11) ^ zero);
    let t13 = fma(t6, 1.4286068e-6f, t12);
    let t14 = 1.0f - t5;
    let t15 = i32(t14);
    let t16 = t15 + 127i;
    let t17 = t16 << 23u;
    let t18 = bitcast<f32>(t17);
    let t19 = fma(t18, (-0.5f), 1.0f);
    let t20 = bitcast<f32>(bitcast<u32>(t19) ^ zero);
    let t21 = 1.0f - t20;
    let t22 = bitcast<f32>(bitcast<u32>(t21) ^ zero);
    let t23 = fma(t18, (-0.5f), t22);
    let t24 = t10 * t10;
    let t25 = fma(0.0013817999f, t10, 0.00836819f);
    let t26 = fma(t25, t10, 0.04166827f);
    let t27 = fma(t26, t10, 0.16666527f);
    let t28 = fma(t27, t10, (-5.9604645e-8f));
    let t29 = t20 + t10;
    let t30 = bitcast<f32>(bitcast<u32>(t29) ^ zero);
    let t31 = t30 - t20;
    let t32 = bitcast<f32>(bitcast<u32>(t31) ^ zero);
    let t33 = t10 - t32;
    let t34 = t24 * 0.5f;
    let t35 = t30 + t34;
    let t36 = bitcast<f32>(bitcast<u32>(t35) ^ zero);
    let t37 = t36 - t30;
    let t38 = bitcast<f32>(bitcast<u32>(t37) ^ zero);
    let t39 = t34 - t38;
    let t40 = t23 + t13;
    let t41 = fma(t24, t28, t40);
    let t42 = t39 + t41;
    let t43 = t33 + t42;
    let t44 = t36 + t43;
    let t45 = t44 * 2.0f;
    let t46 = t5 - 1.0f;
    let t47 = i32(t46);
    let t48 = t47 + 127i;
    let t49 = t48 << 23u;
    let t50 = bitcast<f32>(t49);
    let t51 = t45 * t50;
    let t52 = bitcast<i32>(a);
    let t53 = bitcast<i32>(t51);
    let t54 = t53 & 2147483647i;
    let t55 = t52 & i32(-2147483648);
    let t56 = t54 | t55;
    let t57 = bitcast<f32>(t56);
    return t57;
}

fn log_float32(a: f32) -> f32 {
    let t0 = a < 1.1754944e-38f;
    let t1 = a * 33554432.0f;
    let t2 = select(a, t1, t0);
    let t3 = bitcast<i32>(t2);
    let t4 = t3 + 4913933i;
    let t5 = t4 & 2147483647i;
    let t6 = t5 >> 23u;
    let t7 = t6 - 127i;
    let t8 = f32(t7);
    let t9 = t5 & 8388607i;
    let t10 = t9 + 1060439283i;
    let t11 = bitcast<f32>(t10);
    let t12 = select(bitcast<f32>(zero), 25.0f, t0);
    let t13 = t8 - t12;
    let t14 = t11 - 1.0f;
    let t15 = t14 + 2.0f;
    let t16 = t14 / t15;
    let t17 = t16 * t16;
    let t18 = t14 * 0.5f;
    let t19 = t18 * t14;
    let t20 = t13 * 0.69314575f;
    let t21 = t20 + t14;
    let t22 = bitcast<f32>(bitcast<u32>(t21) ^ zero);
    let t23 = t22 - t20;
    let t24 = bitcast<f32>(bitcast<u32>(t23) ^ zero);
    let t25 = t14 - t24;
    let t26 = fma(0.2984679f, t17, 0.39978638f);
    let t27 = fma(t26, t17, 0.66666764f);
    let t28 = fma(t17, t27, t19);
    let t29 = -t19;
    let t30 = fma(t16, t28, t29);
    let t31 = fma(t13, 1.4286068e-6f, t30);
    let t32 = t25 + t31;
    let t33 = t22 + t32;
    let t34 = a < bitcast<f32>(0x7f800000u ^ zero);
    let t35 = select(a, t33, t34);
    let t36 = a == bitcast<f32>(zero);
    let t37 = select(t35, bitcast<f32>(0xff800000u ^ zero), t36);
    let t38 = a < bitcast<f32>(zero);
    let t39 = (bitcast<u32>(a) & 0x7fffffffu) > 0x7f800000u;
    let t40 = select(t37, a, t39);
    let t41 = select(t40, bitcast<f32>(0x7fc00000u ^ zero), t38);
    return t41;
}

fn log1p_float32(a: f32) -> f32 {
    let t0 = 1.0f + a;
    let t1 = bitcast<f32>(bitcast<u32>(t0) ^ zero);
    let t2 = t1 - 1.0f;
    let t3 = bitcast<f32>(bitcast<u32>(t2) ^ zero);
    let t4 = t1 - t3;
    let t5 = bitcast<f32>(bitcast<u32>(t4) ^ zero);
    let t6 = 1.0f - t5;
    let t7 = a - t3;
    let t8 = t6 + t7;
    let t9 = bitcast<i32>(t1);
    let t10 = t9 + 4913933i;
    let t11 = t10 & 2147483647i;
    let t12 = t11 >> 23u;
    let t13 = t12 - 127i;
    let t14 = f32(t13);
    let t15 = t11 & 8388607i;
    let t16 = t15 + 1060439283i;
    let t17 = bitcast<f32>(t16);
    let t18 = 255i - t12;
    let t19 = t18 << 23u;
    let t20 = bitcast<f32>(t19);
    let t21 = t8 * t20;
    let t22 = t17 - 1.0f;
    let t23 = fma(t21, 0.5f, t22);
    let t24 = bitcast<f32>(bitcast<u32>(t23) ^ zero);
    let t25 = t22 - t24;
    let t26 = bitcast<f32>(bitcast<u32>(t25) ^ zero);
    let t27 = fma(t21, 0.5f, t26);
    let t28 = t24 + 2.0f;
    let t29 = t24 / t28;
    let t30 = t29 * t29;
    let t31 = t24 * 0.5f;
    let t32 = t31 * t24;
    let t33 = t14 * 0.69314575f;
    let t34 = t33 + t24;
    let t35 = bitcast<f32>(bitcast<u32>(t34) ^ zero);
    let t36 = t35 - t33;
    let t37 = bitcast<f32>(bitcast<u32>(t36) ^ zero);
    let t38 = t24 - t37;
    let t39 = fma(0.2984679f, t30, 0.39978638f);
    let t40 = fma(t39, t30, 0.66666764f);
    let t41 = fma(t30, t40, t32);
    let t42 = -t32;
    let t43 = fma(t29, t41, t42);
    let t44 = fma(t14, 1.4286068e-6f, t43);
    let t45 = 1.04f - t24;
    let t46 = fma(t27, t45, t44);
    let t47 = t38 + t46;
    let t48 = t35 + t47;
    let t49 = t1 < bitcast<f32>(0x7f800000u ^ zero);
    let t50 = select(t1, t48, t49);
    let t51 = t1 == bitcast<f32>(zero);
    let t52 = select(t50, bitcast<f32>(0xff800000u ^ zero), t51);
    let t53 = t1 < bitcast<f32>(zero);
    let t54 = (bitcast<u32>(a) & 0x7fffffffu) > 0x7f800000u;
    let t55 = select(t52, a, t54);
    let t56 = select(t55, bitcast<f32>(0x7fc00000u ^ zero), t53);
    let t57 = bitcast<i32>(a);
    let t58 = bitcast<i32>(t56);
    let t59 = t58 & 2147483647i;
    let t60 = t57 & i32(-2147483648);
    let t61 = t59 | t60;
    let t62 = bitcast<f32>(t61);
    return t62;
}

fn sin_float32(a: f32) -> f32 {
    let t0 = bitcast<i32>(a);
    let t1 = abs(a);
    let t2 = t1 * 0.63661975f;
    let t3 = round(t2);
    let t4 = -t3;
    let t5 = fma(t4, 1.5703125f, t1);
    let t6 = bitcast<f32>(bitcast<u32>(t5) ^ zero);
    let t7 = fma(t4, 0.00045776367f, t6);
    let t8 = bitcast<f32>(bitcast<u32>(t7) ^ zero);
    let t9 = fma(t4, 2.5987625e-5f, t8);
    let t10 = bitcast<f32>(bitcast<u32>(t9) ^ zero);
    let t11 = t3 * 7.54979e-8f;
    let t12 = bitcast<f32>(bitcast<u32>(t11) ^ zero);
    let t13 = prod_error_f32(t3, 7.54979e-8f, t12);
    let t14 = -t12;
    let t15 = t10 + t14;
    let t16 = bitcast<f32>(bitcast<u32>(t15) ^ zero);
    let t17 = t16 - t10;
    let t18 = bitcast<f32>(bitcast<u32>(t17) ^ zero);
    let t19 = t14 - t18;
    let t20 = t19 - t13;
    let t21 = fma(t4, (-1.7151245e-15f), t20);
    let t22 = i32(t3);
    let t23 = t0 & i32(-2147483648);
    let t24 = t16 * t16;
    let t25 = t24 * (-0.5f);
    let t26 = 1.0f + t25;
    let t27 = bitcast<f32>(bitcast<u32>(t26) ^ zero);
    let t28 = t27 - 1.0f;
    let t29 = bitcast<f32>(bitcast<u32>(t28) ^ zero);
    let t30 = t25 - t29;
    let t31 = t16 * t24;
    let t32 = fma((-0.00019522832f), t24, 0.008332229f);
    let t33 = fma(t32, t24, (-0.16666657f));
    let t34 = t21 * t27;
    let t35 = fma(t31, t33, t34);
    let t36 = bitcast<f32>(bitcast<u32>(t35) ^ zero);
    let t37 = t16 + t36;
    let t38 = t24 * t24;
    let t39 = fma(2.4439125e-5f, t24, (-0.0013887375f));
    let t40 = fma(t39, t24, 0.041666646f);
    let t41 = -t16;
    let t42 = fma(t41, t21, t30);
    let t43 = fma(t38, t40, t42);
    let t44 = bitcast<f32>(bitcast<u32>(t43) ^ zero);
    let t45 = t27 + t44;
    let t46 = t22 & 1i;
    let t47 = t46 == 1i;
    let t48 = t22 & 2i;
    let t49 = t48 << 30u;
    let t50 = t49 ^ t23;
    let t51 = select(t37, t45, t47);
    let t52 = bitcast<i32>(t51);
    let t53 = t52 ^ t50;
    let t54 = bitcast<f32>(t53);
    let t55 = 102000.0f <= t1;
    let t56 = 562949950000000.0f <= t1;
    let t57 = select(8.070114e29f, 3.2556504e22f, t56);
    let t58 = select(3.2556504e22f, 372321050000000.0f, t56);
    let t59 = select(372321050000000.0f, 41254160.0f, t56);
    let t60 = select(41254160.0f, 15.325406f, t56);
    let t61 = select(15.325406f, 7.184482e-7f, t56);
    let t62 = 9.444733e21f <= t1;
    let t63 = select(t57, 372321050000000.0f, t62);
    let t64 = select(t58, 41254160.0f, t62);
    let t65 = select(t59, 15.325406f, t62);
    let t66 = select(t60, 7.184482e-7f, t62);
    let t67 = select(t61, 3.3217556e-14f, t62);
    let t68 = 1.5845633e29f <= t1;
    let t69 = select(t63, 41254160.0f, t68);
    let t70 = select(t64, 15.325406f, t68);
    let t71 = select(t65, 7.184482e-7f, t68);
    let t72 = select(t66, 3.3217556e-14f, t68);
    let t73 = select(t67, 8.941954e-22f, t68);
    let t74 = 2.658456e36f <= t1;
    let t75 = select(t69, 15.325406f, t74);
    let t76 = select(t70, 7.184482e-7f, t74);
    let t77 = select(t71, 3.3217556e-14f, t74);
    let t78 = select(t72, 8.941954e-22f, t74);
    let t79 = select(t73, 2.0062146e-28f, t74);
    let t80 = t1 * 7.888609e-31f;
    let t81 = t80 * t75;
    let t82 = bitcast<f32>(bitcast<u32>(t81) ^ zero);
    let t83 = prod_error_f32(t80, t75, t82);
    let t84 = t82 * 0.25f;
    let t85 = round(t84);
    let t86 = fma((-4.0f), t85, t82);
    let t87 = bitcast<f32>(zero) + t86;
    let t88 = bitcast<f32>(bitcast<u32>(t87) ^ zero);
    let t89 = t88 - bitcast<f32>(zero);
    let t90 = bitcast<f32>(bitcast<u32>(t89) ^ zero);
    let t91 = t88 - t90;
    let t92 = bitcast<f32>(bitcast<u32>(t91) ^ zero);
    let t93 = bitcast<f32>(zero) - t92;
    let t94 = t86 - t90;
    let t95 = t93 + t94;
    let t96 = bitcast<f32>(zero) + t95;
    let t97 = bitcast<f32>(bitcast<u32>(t96) ^ zero);
    let t98 = t97 - bitcast<f32>(zero);
    let t99 = bitcast<f32>(bitcast<u32>(t98) ^ zero);
    let t100 = t97 - t99;
    let t101 = bitcast<f32>(bitcast<u32>(t100) ^ zero);
    let t102 = bitcast<f32>(zero) - t101;
    let t103 = t95 - t99;
    let t104 = t102 + t103;
    let t105 = bitcast<f32>(zero) + t104;
    let t106 = t83 * 0.25f;
    let t107 = round(t106);
    let t108 = fma((-4.0f), t107, t83);
    let t109 = t88 + t108;
    let t110 = bitcast<f32>(bitcast<u32>(t109) ^ zero);
    let t111 = t110 - t88;
    let t112 = bitcast<f32>(bitcast<u32>(t111) ^ zero);
    let t113 = t110 - t112;
    let t114 = bitcast<f32>(bitcast<u32>(t113) ^ zero);
    let t115 = t88 - t114;
    let t116 = t108 - t112;
    let t117 = t115 + t116;
    let t118 = t97 + t117;
    let t119 = bitcast<f32>(bitcast<u32>(t118) ^ zero);
    let t120 = t119 - t97;
    let t121 = bitcast<f32>(bitcast<u32>(t120) ^ zero);
    let t122 = t119 - t121;
    let t123 = bitcast<f32>(bitcast<u32>(t122) ^ zero);
    let t124 = t97 - t123;
    let t125 = t117 - t121;
    let t126 = t124 + t125;
    let t127 = t105 + t126;
    let t128 = t80 * t76;
    let t129 = bitcast<f32>(bitcast<u32>(t128) ^ zero);
    let t130 = prod_error_f32(t80, t76, t129);
    let t131 = t129 * 0.25f;
    let t132 = round(t131);
    let t133 = fma((-4.0f), t132, t129);
    let t134 = t110 + t133;
    let t135 = bitcast<f32>(bitcast<u32>(t134) ^ zero);
    let t136 = t135 - t110;
    let t137 = bitcast<f32>(bitcast<u32>(t136) ^ zero);
    let t138 = t135 - t137;
    let t139 = bitcast<f32>(bitcast<u32>(t138) ^ zero);
    let t140 = t110 - t139;
    let t141 = t133 - t137;
    let t142 = t140 + t141;
    let t143 = t119 + t142;
    let t144 = bitcast<f32>(bitcast<u32>(t143) ^ zero);
    let t145 = t144 - t119;
    let t146 = bitcast<f32>(bitcast<u32>(t145) ^ zero);
    let t147 = t144 - t146;
    let t148 = bitcast<f32>(bitcast<u32>(t147) ^ zero);
    let t149 = t119 - t148;
    let t150 = t142 - t146;
    let t151 = t149 + t150;
    let t152 = t127 + t151;
    let t153 = t130 * 0.25f;
    let t154 = round(t153);
    let t155 = fma((-4.0f), t154, t130);
    let t156 = t135 + t155;
    let t157 = bitcast<f32>(bitcast<u32>(t156) ^ zero);
    let t158 = t157 - t135;
    let t159 = bitcast<f32>(bitcast<u32>(t158) ^ zero);
    let t160 = t157 - t159;
    let t161 = bitcast<f32>(bitcast<u32>(t160) ^ zero);
    let t162 = t135 - t161;
    let t163 = t155 - t159;
    let t164 = t162 + t163;
    let t165 = t144 + t164;
    let t166 = bitcast<f32>(bitcast<u32>(t165) ^ zero);
    let t167 = t166 - t144;
    let t168 = bitcast<f32>(bitcast<u32>(t167) ^ zero);
    let t169 = t166 - t168;
    let t170 = bitcast<f32>(bitcast<u32>(t169) ^ zero);
    let t171 = t144 - t170;
    let t172 = t164 - t168;
    let t173 = t171 + t172;
    let t174 = t152 + t173;
    let t175 = t80 * t77;
    let t176 = bitcast<f32>(bitcast<u32>(t175) ^ zero);
    let t177 = prod_error_f32(t80, t77, t176);
    let t178 = t176 * 0.25f;
    let t179 = round(t178);
    let t180 = fma((-4.0f), t179, t176);
    let t181 = t157 + t180;
    let t182 = bitcast<f32>(bitcast<u32>(t181) ^ zero);
    let t183 = t182 - t157;
    let t184 = bitcast<f32>(bitcast<u32>(t183) ^ zero);
    let t185 = t182 - t184;
    let t186 = bitcast<f32>(bitcast<u32>(t185) ^ zero);
    let t187 = t157 - t186;
    let t188 = t180 - t184;
    let t189 = t187 + t188;
    let t190 = t166 + t189;
    let t191 = bitcast<f32>(bitcast<u32>(t190) ^ zero);
    let t192 = t191 - t166;
    let t193 = bitcast<f32>(bitcast<u32>(t192) ^ zero);
    let t194 = t191 - t193;
    let t195 = bitcast<f32>(bitcast<u32>(t194) ^ zero);
    let t196 = t166 - t195;
    let t197 = t189 - t193;
    let t198 = t196 + t197;
    let t199 = t174 + t198;
    let t200 = t182 + t177;
    let t201 = bitcast<f32>(bitcast<u32>(t200) ^ zero);
    let t202 = t201 - t182;
    let t203 = bitcast<f32>(bitcast<u32>(t202) ^ zero);
    let t204 = t201 - t203;
    let t205 = bitcast<f32>(bitcast<u32>(t204) ^ zero);
    let t206 = t182 - t205;
    let t207 = t177 - t203;
    let t208 = t206 + t207;
    let t209 = t191 + t208;
    let t210 = bitcast<f32>(bitcast<u32>(t209) ^ zero);
    let t211 = t210 - t191;
    let t212 = bitcast<f32>(bitcast<u32>(t211) ^ zero);
    let t213 = t210 - t212;
    let t214 = bitcast<f32>(bitcast<u32>(t213) ^ zero);
    let t215 = t191 - t214;
    let t216 = t208 - t212;
    let t217 = t215 + t216;
    let t218 = t199 + t217;
    let t219 = t80 * t78;
    let t220 = bitcast<f32>(bitcast<u32>(t219) ^ zero);
    let t221 = prod_error_f32(t80, t78, t220);
    let t222 = t201 + t220;
    let t223 = bitcast<f32>(bitcast<u32>(t222) ^ zero);
    let t224 = t223 - t201;
    let t225 = bitcast<f32>(bitcast<u32>(t224) ^ zero);
    let t226 = t223 - t225;
    let t227 = bitcast<f32>(bitcast<u32>(t226) ^ zero);
    let t228 = t201 - t227;
    let t229 = t220 - t225;
    let t230 = t228 + t229;
    let t231 = t210 + t230;
    let t232 = bitcast<f32>(bitcast<u32>(t231) ^ zero);
    let t233 = t232 - t210;
    let t234 = bitcast<f32>(bitcast<u32>(t233) ^ zero);
    let t235 = t232 - t234;
    let t236 = bitcast<f32>(bitcast<u32>(t235) ^ zero);
    let t237 = t210 - t236;
    let t238 = t230 - t234;
    let t239 = t237 + t238;
    let t240 = t218 + t239;
    let t241 = t223 + t221;
    let t242 = bitcast<f32>(bitcast<u32>(t241) ^ zero);
    let t243 = t242 - t223;
    let t244 = bitcast<f32>(bitcast<u32>(t243) ^ zero);
    let t245 = t242 - t244;
    let t246 = bitcast<f32>(bitcast<u32>(t245) ^ zero);
    let t247 = t223 - t246;
    let t248 = t221 - t244;
    let t249 = t247 + t248;
    let t250 = t232 + t249;
    let t251 = bitcast<f32>(bitcast<u32>(t250) ^ zero);
    let t252 = t251 - t232;
    let t253 = bitcast<f32>(bitcast<u32>(t252) ^ zero);
    let t254 = t251 - t253;
    let t255 = bitcast<f32>(bitcast<u32>(t254) ^ zero);
    let t256 = t232 - t255;
    let t257 = t249 - t253;
    let t258 = t256 + t257;
    let t259 = t240 + t258;
    let t260 = t80 * t79;
    let t261 = bitcast<f32>(bitcast<u32>(t260) ^ zero);
    let t262 = prod_error_f32(t80, t79, t261);
    let t263 = t242 + t261;
    let t264 = bitcast<f32>(bitcast<u32>(t263) ^ zero);
    let t265 = t264 - t242;
    let t266 = bitcast<f32>(bitcast<u32>(t265) ^ zero);
    let t267 = t264 - t266;
    let t268 = bitcast<f32>(bitcast<u32>(t267) ^ zero);
    let t269 = t242 - t268;
    let t270 = t261 - t266;
    let t271 = t269 + t270;
    let t272 = t251 + t271;
    let t273 = bitcast<f32>(bitcast<u32>(t272) ^ zero);
    let t274 = t273 - t251;
    let t275 = bitcast<f32>(bitcast<u32>(t274) ^ zero);
    let t276 = t273 - t275;
    let t277 = bitcast<f32>(bitcast<u32>(t276) ^ zero);
    let t278 = t251 - t277;
    let t279 = t271 - t275;
    let t280 = t278 + t279;
    let t281 = t259 + t280;
    let t282 = t264 + t262;
    let t283 = bitcast<f32>(bitcast<u32>(t282) ^ zero);
    let t284 = t283 - t264;
    let t285 = bitcast<f32>(bitcast<u32>(t284) ^ zero);
    let t286 = t283 - t285;
    let t287 = bitcast<f32>(bitcast<u32>(t286) ^ zero);
    let t288 = t264 - t287;
    let t289 = t262 - t285;
    let t290 = t288 + t289;
    let t291 = t273 + t290;
    let t292 = bitcast<f32>(bitcast<u32>(t291) ^ zero);
    let t293 = t292 - t273;
    let t294 = bitcast<f32>(bitcast<u32>(t293) ^ zero);
    let t295 = t292 - t294;
    let t296 = bitcast<f32>(bitcast<u32>(t295) ^ zero);
    let t297 = t273 - t296;
    let t298 = t290 - t294;
    let t299 = t297 + t298;
    let t300 = t281 + t299;
    let t301 = t292 + t300;
    let t302 = bitcast<f32>(bitcast<u32>(t301) ^ zero);
    let t303 = t302 - t292;
    let t304 = bitcast<f32>(bitcast<u32>(t303) ^ zero);
    let t305 = t302 - t304;
    let t306 = bitcast<f32>(bitcast<u32>(t305) ^ zero);
    let t307 = t292 - t306;
    let t308 = t300 - t304;
    let t309 = t307 + t308;
    let t310 = t283 + t302;
    let t311 = bitcast<f32>(bitcast<u32>(t310) ^ zero);
    let t312 = t311 - t283;
    let t313 = bitcast<f32>(bitcast<u32>(t312) ^ zero);
    let t314 = t311 - t313;
    let t315 = bitcast<f32>(bitcast<u32>(t314) ^ zero);
    let t316 = t283 - t315;
    let t317 = t302 - t313;
    let t318 = t316 + t317;
    let t319 = t318 + t309;
    let t320 = bitcast<f32>(bitcast<u32>(t319) ^ zero);
    let t321 = t320 - t318;
    let t322 = bitcast<f32>(bitcast<u32>(t321) ^ zero);
    let t323 = t320 - t322;
    let t324 = bitcast<f32>(bitcast<u32>(t323) ^ zero);
    let t325 = t318 - t324;
    let t326 = t309 - t322;
    let t327 = t325 + t326;
    let t328 = round(t311);
    let t329 = t311 - t328;
    let t330 = t320 + t327;
    let t331 = bitcast<f32>(bitcast<u32>(t330) ^ zero);
    let t332 = t331 - t320;
    let t333 = bitcast<f32>(bitcast<u32>(t332) ^ zero);
    let t334 = t331 - t333;
    let t335 = bitcast<f32>(bitcast<u32>(t334) ^ zero);
    let t336 = t320 - t335;
    let t337 = t327 - t333;
    let t338 = t336 + t337;
    let t339 = t329 + t331;
    let t340 = bitcast<f32>(bitcast<u32>(t339) ^ zero);
    let t341 = t340 - t329;
    let t342 = bitcast<f32>(bitcast<u32>(t341) ^ zero);
    let t343 = t340 - t342;
    let t344 = bitcast<f32>(bitcast<u32>(t343) ^ zero);
    let t345 = t329 - t344;
    let t346 = t331 - t342;
    let t347 = t345 + t346;
    let t348 = t347 + t338;
    let t349 = bitcast<f32>(bitcast<u32>(t348) ^ zero);
    let t350 = t340 * 1.5707964f;
    let t351 = bitcast<f32>(bitcast<u32>(t350) ^ zero);
    let t352 = prod_error_f32(t340, 1.5707964f, t351);
    let t353 = fma(t349, 1.5707964f, t352);
    let t354 = fma(t340, (-4.371139e-8f), t353);
    let t355 = t351 + t354;
    let t356 = bitcast<f32>(bitcast<u32>(t355) ^ zero);
    let t357 = t356 - t351;
    let t358 = bitcast<f32>(bitcast<u32>(t357) ^ zero);
    let t359 = t354 - t358;
    let t360 = t1 < 0.7853982f;
    let t361 = select(t328, bitcast<f32>(zero), t360);
    let t362 = i32(t361);
    let t363 = select(t356, t1, t360);
    let t364 = select(t359, bitcast<f32>(zero), t360);
    let t365 = t363 * t363;
    let t366 = t365 * (-0.5f);
    let t367 = 1.0f + t366;
    let t368 = bitcast<f32>(bitcast<u32>(t367) ^ zero);
    let t369 = t368 - 1.0f;
    let t370 = bitcast<f32>(bitcast<u32>(t369) ^ zero);
    let t371 = t366 - t370;
    let t372 = t363 * t365;
    let t373 = fma((-0.00019522832f), t365, 0.008332229f);
    let t374 = fma(t373, t365, (-0.16666657f));
    let t375 = t364 * t368;
    let t376 = fma(t372, t374, t375);
    let t377 = bitcast<f32>(bitcast<u32>(t376) ^ zero);
    let t378 = t363 + t377;
    let t379 = t365 * t365;
    let t380 = fma(2.4439125e-5f, t365, (-0.0013887375f));
    let t381 = fma(t380, t365, 0.041666646f);
    let t382 = -t363;
    let t383 = fma(t382, t364, t371);
    let t384 = fma(t379, t381, t383);
    let t385 = bitcast<f32>(bitcast<u32>(t384) ^ zero);
    let t386 = t368 + t385;
    let t387 = t362 & 1i;
    let t388 = t387 == 1i;
    let t389 = t362 & 2i;
    let t390 = t389 << 30u;
    let t391 = t390 ^ t23;
    let t392 = select(t378, t386, t388);
    let t393 = bitcast<i32>(t392);
    let t394 = t393 ^ t391;
    let t395 = bitcast<f32>(t394);
    let t396 = t1 < bitcast<f32>(0x7f800000u ^ zero);
    let t397 = select(bitcast<f32>(0x7fc00000u ^ zero), t395, t396);
    let t398 = select(t54, t397, t55);
    return t398;
}

fn cos_float32(a: f32) -> f32 {
    let t0 = abs(a);
    let t1 = t0 * 0.63661975f;
    let t2 = round(t1);
    let t3 = -t2;
    let t4 = fma(t3, 1.5703125f, t0);
    let t5 = bitcast<f32>(bitcast<u32>(t4) ^ zero);
    let t6 = fma(t3, 0.00045776367f, t5);
    let t7 = bitcast<f32>(bitcast<u32>(t6) ^ zero);
    let t8 = fma(t3, 2.5987625e-5f, t7);
    let t9 = bitcast<f32>(bitcast<u32>(t8) ^ zero);
    let t10 = t2 * 7.54979e-8f;
    let t11 = bitcast<f32>(bitcast<u32>(t10) ^ zero);
    let t12 = prod_error_f32(t2, 7.54979e-8f, t11);
    let t13 = -t11;
    let t14 = t9 + t13;
    let t15 = bitcast<f32>(bitcast<u32>(t14) ^ zero);
    let t16 = t15 - t9;
    let t17 = bitcast<f32>(bitcast<u32>(t16) ^ zero);
    let t18 = t13 - t17;
    let t19 = t18 - t12;
    let t20 = fma(t3, (-1.7151245e-15f), t19);
    let t21 = i32(t2);
    let t22 = t21 + 1i;
    let t23 = t15 * t15;
    let t24 = t23 * (-0.5f);
    let t25 = 1.0f + t24;
    let t26 = bitcast<f32>(bitcast<u32>(t25) ^ zero);
    let t27 = t26 - 1.0f;
    let t28 = bitcast<f32>(bitcast<u32>(t27) ^ zero);
    let t29 = t24 - t28;
    let t30 = t15 * t23;
    let t31 = fma((-0.00019522832f), t23, 0.008332229f);
    let t32 = fma(t31, t23, (-0.16666657f));
    let t33 = t20 * t26;
    let t34 = fma(t30, t32, t33);
    let t35 = bitcast<f32>(bitcast<u32>(t34) ^ zero);
    let t36 = t15 + t35;
    let t37 = t23 * t23;
    let t38 = fma(2.4439125e-5f, t23, (-0.0013887375f));
    let t39 = fma(t38, t23, 0.041666646f);
    let t40 = -t15;
    let t41 = fma(t40, t20, t29);
    let t42 = fma(t37, t39, t41);
    let t43 = bitcast<f32>(bitcast<u32>(t42) ^ zero);
    let t44 = t26 + t43;
    let t45 = t22 & 1i;
    let t46 = t45 == 1i;
    let t47 = t22 & 2i;
    let t48 = t47 << 30u;
    let t49 = select(t36, t44, t46);
    let t50 = bitcast<i32>(t49);
    let t51 = t50 ^ t48;
    let t52 = bitcast<f32>(t51);
    let t53 = 102000.0f <= t0;
    let t54 = 562949950000000.0f <= t0;
    let t55 = select(8.070114e29f, 3.2556504e22f, t54);
    let t56 = select(3.2556504e22f, 372321050000000.0f, t54);
    let t57 = select(372321050000000.0f, 41254160.0f, t54);
    let t58 = select(41254160.0f, 15.325406f, t54);
    let t59 = select(15.325406f, 7.184482e-7f, t54);
    let t60 = 9.444733e21f <= t0;
    let t61 = select(t55, 372321050000000.0f, t60);
    let t62 = select(t56, 41254160.0f, t60);
    let t63 = select(t57, 15.325406f, t60);
    let t64 = select(t58, 7.184482e-7f, t60);
    let t65 = select(t59, 3.3217556e-14f, t60);
    let t66 = 1.5845633e29f <= t0;
    let t67 = select(t61, 41254160.0f, t66);
    let t68 = select(t62, 15.325406f, t66);
    let t69 = select(t63, 7.184482e-7f, t66);
    let t70 = select(t64, 3.3217556e-14f, t66);
    let t71 = select(t65, 8.941954e-22f, t66);
    let t72 = 2.658456e36f <= t0;
    let t73 = select(t67, 15.325406f, t72);
    let t74 = select(t68, 7.184482e-7f, t72);
    let t75 = select(t69, 3.3217556e-14f, t72);
    let t76 = select(t70, 8.941954e-22f, t72);
    let t77 = select(t71, 2.0062146e-28f, t72);
    let t78 = t0 * 7.888609e-31f;
    let t79 = t78 * t73;
    let t80 = bitcast<f32>(bitcast<u32>(t79) ^ zero);
    let t81 = prod_error_f32(t78, t73, t80);
    let t82 = t80 * 0.25f;
    let t83 = round(t82);
    let t84 = fma((-4.0f), t83, t80);
    let t85 = bitcast<f32>(zero) + t84;
    let t86 = bitcast<f32>(bitcast<u32>(t85) ^ zero);
    let t87 = t86 - bitcast<f32>(zero);
    let t88 = bitcast<f32>(bitcast<u32>(t87) ^ zero);
    let t89 = t86 - t88;
    let t90 = bitcast<f32>(bitcast<u32>(t89) ^ zero);
    let t91 = bitcast<f32>(zero) - t90;
    let t92 = t84 - t88;
    let t93 = t91 + t92;
    let t94 = bitcast<f32>(zero) + t93;
    let t95 = bitcast<f32>(bitcast<u32>(t94) ^ zero);
    let t96 = t95 - bitcast<f32>(zero);
    let t97 = bitcast<f32>(bitcast<u32>(t96) ^ zero);
    let t98 = t95 - t97;
    let t99 = bitcast<f32>(bitcast<u32>(t98) ^ zero);
    let t100 = bitcast<f32>(zero) - t99;
    let t101 = t93 - t97;
    let t102 = t100 + t101;
    let t103 = bitcast<f32>(zero) + t102;
    let t104 = t81 * 0.25f;
    let t105 = round(t104);
    let t106 = fma((-4.0f), t105, t81);
    let t107 = t86 + t106;
    let t108 = bitcast<f32>(bitcast<u32>(t107) ^ zero);
    let t109 = t108 - t86;
    let t110 = bitcast<f32>(bitcast<u32>(t109) ^ zero);
    let t111 = t108 - t110;
    let t112 = bitcast<f32>(bitcast<u32>(t111) ^ zero);
    let t113 = t86 - t112;
    let t114 = t106 - t110;
    let t115 = t113 + t114;
    let t116 = t95 + t115;
    let t117 = bitcast<f32>(bitcast<u32>(t116) ^ zero);
    let t118 = t117 - t95;
    let t119 = bitcast<f32>(bitcast<u32>(t118) ^ zero);
    let t120 = t117 - t119;
    let t121 = bitcast<f32>(bitcast<u32>(t120) ^ zero);
    let t122 = t95 - t121;
    let t123 = t115 - t119;
    let t124 = t122 + t123;
    let t125 = t103 + t124;
    let t126 = t78 * t74;
    let t127 = bitcast<f32>(bitcast<u32>(t126) ^ zero);
    let t128 = prod_error_f32(t78, t74, t127);
    let t129 = t127 * 0.25f;
    let t130 = round(t129);
    let t131 = fma((-4.0f), t130, t127);
    let t132 = t108 + t131;
    let t133 = bitcast<f32>(bitcast<u32>(t132) ^ zero);
    let t134 = t133 - t108;
    let t135 = bitcast<f32>(bitcast<u32>(t134) ^ zero);
    let t136 = t133 - t135;
    let t137 = bitcast<f32>(bitcast<u32>(t136) ^ zero);
    let t138 = t108 - t137;
    let t139 = t131 - t135;
    let t140 = t138 + t139;
    let t141 = t117 + t140;
    let t142 = bitcast<f32>(bitcast<u32>(t141) ^ zero);
    let t143 = t142 - t117;
    let t144 = bitcast<f32>(bitcast<u32>(t143) ^ zero);
    let t145 = t142 - t144;
    let t146 = bitcast<f32>(bitcast<u32>(t145) ^ zero);
    let t147 = t117 - t146;
    let t148 = t140 - t144;
    let t149 = t147 + t148;
    let t150 = t125 + t149;
    let t151 = t128 * 0.25f;
    let t152 = round(t151);
    let t153 = fma((-4.0f), t152, t128);
    let t154 = t133 + t153;
    let t155 = bitcast<f32>(bitcast<u32>(t154) ^ zero);
    let t156 = t155 - t133;
    let t157 = bitcast<f32>(bitcast<u32>(t156) ^ zero);
    let t158 = t155 - t157;
    let t159 = bitcast<f32>(bitcast<u32>(t158) ^ zero);
    let t160 = t133 - t159;
    let t161 = t153 - t157;
    let t162 = t160 + t161;
    let t163 = t142 + t162;
    let t164 = bitcast<f32>(bitcast<u32>(t163) ^ zero);
    let t165 = t164 - t142;
    let t166 = bitcast<f32>(bitcast<u32>(t165) ^ zero);
    let t167 = t164 - t166;
    let t168 = bitcast<f32>(bitcast<u32>(t167) ^ zero);
    let t169 = t142 - t168;
    let t170 = t162 - t166;
    let t171 = t169 + t170;
    let t172 = t150 + t171;
    let t173 = t78 * t75;
    let t174 = bitcast<f32>(bitcast<u32>(t173) ^ zero);
    let t175 = prod_error_f32(t78, t75, t174);
    let t176 = t174 * 0.25f;
    let t177 = round(t176);
    let t178 = fma((-4.0f), t177, t174);
    let t179 = t155 + t178;
    let t180 = bitcast<f32>(bitcast<u32>(t179) ^ zero);
    let t181 = t180 - t155;
    let t182 = bitcast<f32>(bitcast<u32>(t181) ^ zero);
    let t183 = t180 - t182;
    let t184 = bitcast<f32>(bitcast<u32>(t183) ^ zero);
    let t185 = t155 - t184;
    let t186 = t178 - t182;
    let t187 = t185 + t186;
    let t188 = t164 + t187;
    let t189 = bitcast<f32>(bitcast<u32>(t188) ^ zero);
    let t190 = t189 - t164;
    let t191 = bitcast<f32>(bitcast<u32>(t190) ^ zero);
    let t192 = t189 - t191;
    let t193 = bitcast<f32>(bitcast<u32>(t192) ^ zero);
    let t194 = t164 - t193;
    let t195 = t187 - t191;
    let t196 = t194 + t195;
    let t197 = t172 + t196;
    let t198 = t180 + t175;
    let t199 = bitcast<f32>(bitcast<u32>(t198) ^ zero);
    let t200 = t199 - t180;
    let t201 = bitcast<f32>(bitcast<u32>(t200) ^ zero);
    let t202 = t199 - t201;
    let t203 = bitcast<f32>(bitcast<u32>(t202) ^ zero);
    let t204 = t180 - t203;
    let t205 = t175 - t201;
    let t206 = t204 + t205;
    let t207 = t189 + t206;
    let t208 = bitcast<f32>(bitcast<u32>(t207) ^ zero);
    let t209 = t208 - t189;
    let t210 = bitcast<f32>(bitcast<u32>(t209) ^ zero);
    let t211 = t208 - t210;
    let t212 = bitcast<f32>(bitcast<u32>(t211) ^ zero);
    let t213 = t189 - t212;
    let t214 = t206 - t210;
    let t215 = t213 + t214;
    let t216 = t197 + t215;
    let t217 = t78 * t76;
    let t218 = bitcast<f32>(bitcast<u32>(t217) ^ zero);
    let t219 = prod_error_f32(t78, t76, t218);
    let t220 = t199 + t218;
    let t221 = bitcast<f32>(bitcast<u32>(t220) ^ zero);
    let t222 = t221 - t199;
    let t223 = bitcast<f32>(bitcast<u32>(t222) ^ zero);
    let t224 = t221 - t223;
    let t225 = bitcast<f32>(bitcast<u32>(t224) ^ zero);
    let t226 = t199 - t225;
    let t227 = t218 - t223;
    let t228 = t226 + t227;
    let t229 = t208 + t228;
    let t230 = bitcast<f32>(bitcast<u32>(t229) ^ zero);
    let t231 = t230 - t208;
    let t232 = bitcast<f32>(bitcast<u32>(t231) ^ zero);
    let t233 = t230 - t232;
    let t234 = bitcast<f32>(bitcast<u32>(t233) ^ zero);
    let t235 = t208 - t234;
    let t236 = t228 - t232;
    let t237 = t235 + t236;
    let t238 = t216 + t237;
    let t239 = t221 + t219;
    let t240 = bitcast<f32>(bitcast<u32>(t239) ^ zero);
    let t241 = t240 - t221;
    let t242 = bitcast<f32>(bitcast<u32>(t241) ^ zero);
    let t243 = t240 - t242;
    let t244 = bitcast<f32>(bitcast<u32>(t243) ^ zero);
    let t245 = t221 - t244;
    let t246 = t219 - t242;
    let t247 = t245 + t246;
    let t248 = t230 + t247;
    let t249 = bitcast<f32>(bitcast<u32>(t248) ^ zero);
    let t250 = t249 - t230;
    let t251 = bitcast<f32>(bitcast<u32>(t250) ^ zero);
    let t252 = t249 - t251;
    let t253 = bitcast<f32>(bitcast<u32>(t252) ^ zero);
    let t254 = t230 - t253;
    let t255 = t247 - t251;
    let t256 = t254 + t255;
    let t257 = t238 + t256;
    let t258 = t78 * t77;
    let t259 = bitcast<f32>(bitcast<u32>(t258) ^ zero);
    let t260 = prod_error_f32(t78, t77, t259);
    let t261 = t240 + t259;
    let t262 = bitcast<f32>(bitcast<u32>(t261) ^ zero);
    let t263 = t262 - t240;
    let t264 = bitcast<f32>(bitcast<u32>(t263) ^ zero);
    let t265 = t262 - t264;
    let t266 = bitcast<f32>(bitcast<u32>(t265) ^ zero);
    let t267 = t240 - t266;
    let t268 = t259 - t264;
    let t269 = t267 + t268;
    let t270 = t249 + t269;
    let t271 = bitcast<f32>(bitcast<u32>(t270) ^ zero);
    let t272 = t271 - t249;
    let t273 = bitcast<f32>(bitcast<u32>(t272) ^ zero);
    let t274 = t271 - t273;
    let t275 = bitcast<f32>(bitcast<u32>(t274) ^ zero);
    let t276 = t249 - t275;
    let t277 = t269 - t273;
    let t278 = t276 + t277;
    let t279 = t257 + t278;
    let t280 = t262 + t260;
    let t281 = bitcast<f32>(bitcast<u32>(t280) ^ zero);
    let t282 = t281 - t262;
    let t283 = bitcast<f32>(bitcast<u32>(t282) ^ zero);
    let t284 = t281 - t283;
    let t285 = bitcast<f32>(bitcast<u32>(t284) ^ zero);
    let t286 = t262 - t285;
    let t287 = t260 - t283;
    let t288 = t286 + t287;
    let t289 = t271 + t288;
    let t290 = bitcast<f32>(bitcast<u32>(t289) ^ zero);
    let t291 = t290 - t271;
    let t292 = bitcast<f32>(bitcast<u32>(t291) ^ zero);
    let t293 = t290 - t292;
    let t294 = bitcast<f32>(bitcast<u32>(t293) ^ zero);
    let t295 = t271 - t294;
    let t296 = t288 - t292;
    let t297 = t295 + t296;
    let t298 = t279 + t297;
    let t299 = t290 + t298;
    let t300 = bitcast<f32>(bitcast<u32>(t299) ^ zero);
    let t301 = t300 - t290;
    let t302 = bitcast<f32>(bitcast<u32>(t301) ^ zero);
    let t303 = t300 - t302;
    let t304 = bitcast<f32>(bitcast<u32>(t303) ^ zero);
    let t305 = t290 - t304;
    let t306 = t298 - t302;
    let t307 = t305 + t306;
    let t308 = t281 + t300;
    let t309 = bitcast<f32>(bitcast<u32>(t308) ^ zero);
    let t310 = t309 - t281;
    let t311 = bitcast<f32>(bitcast<u32>(t310) ^ zero);
    let t312 = t309 - t311;
    let t313 = bitcast<f32>(bitcast<u32>(t312) ^ zero);
    let t314 = t281 - t313;
    let t315 = t300 - t311;
    let t316 = t314 + t315;
    let t317 = t316 + t307;
    let t318 = bitcast<f32>(bitcast<u32>(t317) ^ zero);
    let t319 = t318 - t316;
    let t320 = bitcast<f32>(bitcast<u32>(t319) ^ zero);
    let t321 = t318 - t320;
    let t322 = bitcast<f32>(bitcast<u32>(t321) ^ zero);
    let t323 = t316 - t322;
    let t324 = t307 - t320;
    let t325 = t323 + t324;
    let t326 = round(t309);
    let t327 = t309 - t326;
    let t328 = t318 + t325;
    let t329 = bitcast<f32>(bitcast<u32>(t328) ^ zero);
    let t330 = t329 - t318;
    let t331 = bitcast<f32>(bitcast<u32>(t330) ^ zero);
    let t332 = t329 - t331;
    let t333 = bitcast<f32>(bitcast<u32>(t332) ^ zero);
    let t334 = t318 - t333;
    let t335 = t325 - t331;
    let t336 = t334 + t335;
    let t337 = t327 + t329;
    let t338 = bitcast<f32>(bitcast<u32>(t337) ^ zero);
    let t339 = t338 - t327;
    let t340 = bitcast<f32>(bitcast<u32>(t339) ^ zero);
    let t341 = t338 - t340;
    let t342 = bitcast<f32>(bitcast<u32>(t341) ^ zero);
    let t343 = t327 - t342;
    let t344 = t329 - t340;
    let t345 = t343 + t344;
    let t346 = t345 + t336;
    let t347 = bitcast<f32>(bitcast<u32>(t346) ^ zero);
    let t348 = t338 * 1.5707964f;
    let t349 = bitcast<f32>(bitcast<u32>(t348) ^ zero);
    let t350 = prod_error_f32(t338, 1.5707964f, t349);
    let t351 = fma(t347, 1.5707964f, t350);
    let t352 = fma(t338, (-4.371139e-8f), t351);
    let t353 = t349 + t352;
    let t354 = bitcast<f32>(bitcast<u32>(t353) ^ zero);
    let t355 = t354 - t349;
    let t356 = bitcast<f32>(bitcast<u32>(t355) ^ zero);
    let t357 = t352 - t356;
    let t358 = t0 < 0.7853982f;
    let t359 = select(t326, bitcast<f32>(zero), t358);
    let t360 = i32(t359);
    let t361 = select(t354, t0, t358);
    let t362 = select(t357, bitcast<f32>(zero), t358);
    let t363 = t360 + 1i;
    let t364 = t361 * t361;
    let t365 = t364 * (-0.5f);
    let t366 = 1.0f + t365;
    let t367 = bitcast<f32>(bitcast<u32>(t366) ^ zero);
    let t368 = t367 - 1.0f;
    let t369 = bitcast<f32>(bitcast<u32>(t368) ^ zero);
    let t370 = t365 - t369;
    let t371 = t361 * t364;
    let t372 = fma((-0.00019522832f), t364, 0.008332229f);
    let t373 = fma(t372, t364, (-0.16666657f));
    let t374 = t362 * t367;
    let t375 = fma(t371, t373, t374);
    let t376 = bitcast<f32>(bitcast<u32>(t375) ^ zero);
    let t377 = t361 + t376;
    let t378 = t364 * t364;
    let t379 = fma(2.4439125e-5f, t364, (-0.0013887375f));
    let t380 = fma(t379, t364, 0.041666646f);
    let t381 = -t361;
    let t382 = fma(t381, t362, t370);
    let t383 = fma(t378, t380, t382);
    let t384 = bitcast<f32>(bitcast<u32>(t383) ^ zero);
    let t385 = t367 + t384;
    let t386 = t363 & 1i;
    let t387 = t386 == 1i;
    let t388 = t363 & 2i;
    let t389 = t388 << 30u;
    let t390 = select(t377, t385, t387);
    let t391 = bitcast<i32>(t390);
    let t392 = t391 ^ t389;
    let t393 = bitcast<f32>(t392);
    let t394 = t0 < bitcast<f32>(0x7f800000u ^ zero);
    let t395 = select(bitcast<f32>(0x7fc00000u ^ zero), t393, t394);
    let t396 = select(t52, t395, t53);
    return t396;
}

fn tanh_float32(a: f32) -> f32 {
    let t0 = abs(a);
    let t1 = 10.0f < t0;
    let t2 = select(t0, 10.0f, t1);
    let t3 = t2 * (-2.0f);
    let t4 = t3 * 1.442695f;
    let t5 = round(t4);
    let t6 = -t5;
    let t7 = fma(t6, 0.69314575f, t3);
    let t8 = bitcast<f32>(bitcast<u32>(t7) ^ zero);
    let t9 = fma(t6, 1.4286068e-6f, t8);
    let t10 = bitcast<f32>(bitcast<u32>(t9) ^ zero);
    let t11 = i32(t5);
    let t12 = t11 + 127i;
    let t13 = t12 << 23u;
    let t14 = bitcast<f32>(t13);
    let t15 = t14 - 1.0f;
    let t16 = t14 * t10;
    let t17 = t15 + t16;
    let t18 = bitcast<f32>(bitcast<u32>(t17) ^ zero);
    let t19 = t18 - t15;
    let t20 = bitcast<f32>(bitcast<u32>(t19) ^ zero);
    let t21 = t16 - t20;
    let t22 = t10 * t10;
    let t23 = fma(0.0013817999f, t10, 0.00836819f);
    let t24 = fma(t23, t10, 0.04166827f);
    let t25 = fma(t24, t10, 0.16666527f);
    let t26 = fma(t25, t10, 0.49999994f);
    let t27 = fma(t22, t26, bitcast<f32>(zero));
    let t28 = fma(t14, t27, t21);
    let t29 = t18 + t28;
    let t30 = bitcast<f32>(bitcast<u32>(t29) ^ zero);
    let t31 = t30 - t18;
    let t32 = bitcast<f32>(bitcast<u32>(t31) ^ zero);
    let t33 = t28 - t32;
    let t34 = 2.0f + t30;
    let t35 = bitcast<f32>(bitcast<u32>(t34) ^ zero);
    let t36 = t35 - 2.0f;
    let t37 = bitcast<f32>(bitcast<u32>(t36) ^ zero);
    let t38 = t30 - t37;
    let t39 = t30 / t35;
    let t40 = fma(t35, (-0.5f), 1.457f);
    let t41 = -t39;
    let t42 = t38 + t33;
    let t43 = fma(t41, t42, t33);
    let t44 = fma(t43, t40, t39);
    let t45 = bitcast<i32>(a);
    let t46 = bitcast<i32>(t44);
    let t47 = t46 & 2147483647i;
    let t48 = t45 & i32(-2147483648);
    let t49 = t47 | t48;
    let t50 = bitcast<f32>(t49);
    return t50;
}

fn floor_float32(a: f32) -> f32 {
    let t0 = floor(a);
    return t0;
}

fn rint_float32(a: f32) -> f32 {
    let t0 = round(a);
    return t0;
}

fn isnan_float32(a: f32) -> bool {
    let t0 = (bitcast<u32>(a) & 0x7fffffffu) > 0x7f800000u;
    return t0;
}

fn add_float32(a: f32, b: f32) -> f32 {
    let t0 = a + b;
    return t0;
}

fn subtract_float32(a: f32, b: f32) -> f32 {
    let t0 = a - b;
    return t0;
}

fn multiply_float32(a: f32, b: f32) -> f32 {
    let t0 = a * b;
    return t0;
}

fn divide_float32(a: f32, b: f32) -> f32 {
    let t0 = a / b;
    return t0;
}

fn power_float32(a: f32, b: f32) -> f32 {
    let t0 = abs(a);
    let t1 = abs(b);
    let t2 = 1099511600000.0f < t1;
    let t3 = bitcast<i32>(b);
    let t4 = t3 & i32(-2147483648);
    let t5 = 1400897536i | t4;
    let t6 = bitcast<f32>(t5);
    let t7 = select(b, t6, t2);
    let t8 = t0 < 1.1754944e-38f;
    let t9 = t0 * 33554432.0f;
    let t10 = select(t0, t9, t8);
    let t11 = bitcast<i32>(t10);
    let t12 = t11 + 4913933i;
    let t13 = t12 & 2147483647i;
    let t14 = t13 >> 23u;
    let t15 = t14 - 127i;
    let t16 = f32(t15);
    let t17 = t13 & 8388607i;
    let t18 = t17 + 1060439283i;
    let t19 = bitcast<f32>(t18);
    let t20 = select(bitcast<f32>(zero), 25.0f, t8);
    let t21 = t16 - t20;
    let t22 = t19 - 1.0f;
    let t23 = 1.0f + t19;
    let t24 = bitcast<f32>(bitcast<u32>(t23) ^ zero);
    let t25 = t24 - 1.0f;
    let t26 = bitcast<f32>(bitcast<u32>(t25) ^ zero);
    let t27 = t19 - t26;
    let t28 = t22 / t24;
    let t29 = t28 * t24;
    let t30 = bitcast<f32>(bitcast<u32>(t29) ^ zero);
    let t31 = prod_error_f32(t28, t24, t30);
    let t32 = -t28;
    let t33 = t22 - t30;
    let t34 = bitcast<f32>(bitcast<u32>(t33) ^ zero);
    let t35 = t34 - t31;
    let t36 = fma(t32, t27, t35);
    let t37 = t36 / t24;
    let t38 = t28 * t28;
    let t39 = bitcast<f32>(bitcast<u32>(t38) ^ zero);
    let t40 = prod_error_f32(t28, t28, t39);
    let t41 = t28 + t28;
    let t42 = fma(t41, t37, t40);
    let t43 = fma(0.19462907f, t39, 0.22185346f);
    let t44 = fma(t43, t39, 0.28571868f);
    let t45 = fma(t44, t39, 0.39999998f);
    let t46 = t39 * t45;
    let t47 = 0.6666667f + t46;
    let t48 = bitcast<f32>(bitcast<u32>(t47) ^ zero);
    let t49 = t48 - 0.6666667f;
    let t50 = bitcast<f32>(bitcast<u32>(t49) ^ zero);
    let t51 = t46 - t50;
    let t52 = fma(t42, 0.4f, (-1.9868216e-8f));
    let t53 = t51 + t52;
    let t54 = t39 * t48;
    let t55 = bitcast<f32>(bitcast<u32>(t54) ^ zero);
    let t56 = prod_error_f32(t39, t48, t55);
    let t57 = fma(t42, t48, t56);
    let t58 = fma(t39, t53, t57);
    let t59 = t28 * t55;
    let t60 = bitcast<f32>(bitcast<u32>(t59) ^ zero);
    let t61 = prod_error_f32(t28, t55, t60);
    let t62 = fma(t37, t55, t61);
    let t63 = fma(t28, t58, t62);
    let t64 = t21 * 0.69314575f;
    let t65 = t64 + t41;
    let t66 = bitcast<f32>(bitcast<u32>(t65) ^ zero);
    let t67 = t66 - t64;
    let t68 = bitcast<f32>(bitcast<u32>(t67) ^ zero);
    let t69 = t41 - t68;
    let t70 = t66 + t60;
    let t71 = bitcast<f32>(bitcast<u32>(t70) ^ zero);
    let t72 = t71 - t66;
    let t73 = bitcast<f32>(bitcast<u32>(t72) ^ zero);
    let t74 = t60 - t73;
    let t75 = fma(t37, 2.0f, t63);
    let t76 = fma(t21, 1.4286068e-6f, t75);
    let t77 = t74 + t76;
    let t78 = t69 + t77;
    let t79 = t71 + t78;
    let t80 = bitcast<f32>(bitcast<u32>(t79) ^ zero);
    let t81 = t80 - t71;
    let t82 = bitcast<f32>(bitcast<u32>(t81) ^ zero);
    let t83 = t78 - t82;
    let t84 = t7 * t80;
    let t85 = bitcast<f32>(bitcast<u32>(t84) ^ zero);
    let t86 = prod_error_f32(t7, t80, t85);
    let t87 = fma(t7, t83, t86);
    let t88 = t85 < (-104.0f);
    let t89 = select(t85, (-104.0f), t88);
    let t90 = 89.0f < t89;
    let t91 = select(t89, 89.0f, t90);
    let t92 = t91 * 1.442695f;
    let t93 = round(t92);
    let t94 = -t93;
    let t95 = fma(t94, 0.69314575f, t91);
    let t96 = bitcast<f32>(bitcast<u32>(t95) ^ zero);
    let t97 = fma(t94, 1.4286068e-6f, t96);
    let t98 = bitcast<f32>(bitcast<u32>(t97) ^ zero);
    let t99 = t96 - t98;
    let t100 = bitcast<f32>(bitcast<u32>(t99) ^ zero);
    let t101 = fma(t94, 1.4286068e-6f, t100);
    let t102 = t91 == t85;
    let t103 = select(bitcast<f32>(zero), t87, t102);
    let t104 = t101 + t103;
    let t105 = t98 + t104;
    let t106 = bitcast<f32>(bitcast<u32>(t105) ^ zero);
    let t107 = t106 - t98;
    let t108 = bitcast<f32>(bitcast<u32>(t107) ^ zero);
    let t109 = t106 - t108;
    let t110 = bitcast<f32>(bitcast<u32>(t109) ^ zero);
    let t111 = t98 - t110;
    let t112 = t104 - t108;
    let t113 = t111 + t112;
    let t114 = t106 * t106;
    let t115 = fma(0.0013817999f, t106, 0.00836819f);
    let t116 = fma(t115, t106, 0.04166827f);
    let t117 = fma(t116, t106, 0.16666527f);
    let t118 = fma(t117, t106, 0.49999994f);
    let t119 = fma(t114, t118, t113);
    let t120 = t106 + t119;
    let t121 = bitcast<f32>(bitcast<u32>(t120) ^ zero);
    let t122 = 1.0f + t121;
    let t123 = t85 < (-76.2f);
    let t124 = select((-1.0f), 46.0f, t123);
    let t125 = t93 + t124;
    let t126 = select(2.0f, 1.4210855e-14f, t123);
    let t127 = i32(t125);
    let t128 = t127 + 127i;
    let t129 = t128 << 23u;
    let t130 = bitcast<f32>(t129);
    let t131 = t122 * t130;
    let t132 = t131 * t126;
    let t133 = t0 == bitcast<f32>(zero);
    let t134 = t0 == bitcast<f32>(0x7f800000u ^ zero);
    let t135 = t133 | t134;
    let t136 = b < bitcast<f32>(zero);
    let t137 = t133 != t136;
    let t138 = select(bitcast<f32>(0x7f800000u ^ zero), bitcast<f32>(zero), t137);
    let t139 = select(t132, t138, t135);
    let t140 = b * 0.5f;
    let t141 = a < bitcast<f32>(zero);
    let t142 = round(b);
    let t143 = t142 == b;
    let t144 = round(t140);
    let t145 = t144 == t140;
    let t146 = !t145;
    let t147 = t143 & t146;
    let t148 = bitcast<i32>(a);
    let t149 = bitcast<i32>(t139);
    let t150 = t149 & 2147483647i;
    let t151 = t148 & i32(-2147483648);
    let t152 = t150 | t151;
    let t153 = bitcast<f32>(t152);
    let t154 = select(t139, t153, t147);
    let t155 = !t143;
    let t156 = t141 & t155;
    let t157 = !t135;
    let t158 = t156 & t157;
    let t159 = select(t154, bitcast<f32>(0x7fc00000u ^ zero), t158);
    let t160 = (bitcast<u32>(a) & 0x7fffffffu) > 0x7f800000u;
    let t161 = (bitcast<u32>(b) & 0x7fffffffu) > 0x7f800000u;
    let t162 = t160 | t161;
    let t163 = a + b;
    let t164 = select(t159, t163, t162);
    let t165 = b == bitcast<f32>(zero);
    let t166 = a == 1.0f;
    let t167 = t165 | t166;
    let t168 = select(t164, 1.0f, t167);
    return t168;
}

fn minimum_float32(a: f32, b: f32) -> f32 {
    let t0 = bitcast<i32>(a);
    let t1 = bitcast<i32>(b);
    let t2 = t0 | t1;
    let t3 = bitcast<f32>(t2);
    let t4 = a < b;
    let t5 = (bitcast<u32>(a) & 0x7fffffffu) > 0x7f800000u;
    let t6 = t4 | t5;
    let t7 = select(b, a, t6);
    let t8 = a == b;
    let t9 = select(t7, t3, t8);
    return t9;
}

fn maximum_float32(a: f32, b: f32) -> f32 {
    let t0 = bitcast<i32>(a);
    let t1 = bitcast<i32>(b);
    let t2 = t0 & t1;
    let t3 = bitcast<f32>(t2);
    let t4 = b < a;
    let t5 = (bitcast<u32>(a) & 0x7fffffffu) > 0x7f800000u;
    let t6 = t4 | t5;
    let t7 = select(b, a, t6);
    let t8 = a == b;
    let t9 = select(t7, t3, t8);
    return t9;
}

fn equal_float32(a: f32, b: f32) -> bool {
    let t0 = a == b;
    return t0;
}

fn not_equal_float32(a: f32, b: f32) -> bool {
    let t0 = a == b;
    let t1 = !t0;
    return t1;
}

fn less_float32(a: f32, b: f32) -> bool {
    let t0 = a < b;
    return t0;
}

fn less_equal_float32(a: f32, b: f32) -> bool {
    let t0 = a <= b;
    return t0;
}

fn greater_float32(a: f32, b: f32) -> bool {
    let t0 = b < a;
    return t0;
}

fn greater_equal_float32(a: f32, b: f32) -> bool {
    let t0 = b <= a;
    return t0;
}

fn sum_identity_float32() -> f32 {
    return bitcast<f32>(zero);
}

fn sum_combine_float32(a: f32, b: f32) -> f32 {
    let t0 = a + b;
    return t0;
}

fn prod_identity_float32() -> f32 {
    return 1.0f;
}

fn prod_combine_float32(a: f32, b: f32) -> f32 {
    let t0 = a * b;
    return t0;
}

fn min_identity_float32() -> f32 {
    return bitcast<f32>(0x7f800000u ^ zero);
}

fn min_combine_float32(a: f32, b: f32) -> f32 {
    let t0 = bitcast<i32>(a);
    let t1 = bitcast<i32>(b);
    let t2 = t0 | t1;
    let t3 = bitcast<f32>(t2);
    let t4 = a < b;
    let t5 = (bitcast<u32>(a) & 0x7fffffffu) > 0x7f800000u;
    let t6 = t4 | t5;
    let t7 = select(b, a, t6);
    let t8 = a == b;
    let t9 = select(t7, t3, t8);
    return t9;
}

fn max_identity_float32() -> f32 {
    return bitcast<f32>(0xff800000u ^ zero);
}

fn max_combine_float32(a: f32, b: f32) -> f32 {
    let t0 = bitcast<i32>(a);
    let t1 = bitcast<i32>(b);
    let t2 = t0 & t1;
    let t3 = bitcast<f32>(t2);
    let t4 = b < a;
    let t5 = (bitcast<u32>(a) & 0x7fffffffu) > 0x7f800000u;
    let t6 = t4 | t5;
    let t7 = select(b, a, t6);
    let t8 = a == b;
    let t9 = select(t7, t3, t8);
    return t9;
}

fn argmin_better_float32(a: f32, b: f32) -> bool {
    let t0 = b < a;
    let t1 = (bitcast<u32>(b) & 0x7fffffffu) > 0x7f800000u;
    let t2 = (bitcast<u32>(a) & 0x7fffffffu) > 0x7f800000u;
    let t3 = !t2;
    let t4 = t1 & t3;
    let t5 = t0 | t4;
    return t5;
}

fn argmax_better_float32(a: f32, b: f32) -> bool {
    let t0 = a < b;
    let t1 = (bitcast<u32>(b) & 0x7fffffffu) > 0x7f800000u;
    let t2 = (bitcast<u32>(a) & 0x7fffffffu) > 0x7f800000u;
    let t3 = !t2;
    let t4 = t1 & t3;
    let t5 = t0 | t4;
    return t5;
}
