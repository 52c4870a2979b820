// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

fn astype_int16_bool(a: i32) -> bool {
    let t0 = a != 0i;
    return t0;
}

fn astype_int16_int8(a: i32) -> i32 {
    let t0 = ((a) << 24u) >> 24u;
    return t0;
}

fn astype_int16_int16(a: i32) -> i32 {
    return a;
}

fn astype_int16_int32(a: i32) -> i32 {
    let t0 = a;
    return t0;
}

fn astype_int16_uint8(a: i32) -> u32 {
    let t0 = (bitcast<u32>(a)) & 0xffu;
    return t0;
}

fn astype_int16_uint16(a: i32) -> u32 {
    let t0 = (bitcast<u32>(a)) & 0xffffu;
    return t0;
}

fn astype_int16_uint32(a: i32) -> u32 {
    let t0 = bitcast<u32>(a);
    return t0;
}

fn astype_int16_float16(a: i32) -> f32 {
    let t0 = f32(a);
    let t1 = abs(t0);
    let t2 = bitcast<i32>(t1);
    let t3 = t2 >> 13u;
    let t4 = t3 & 1i;
    let t5 = t2 + 4095i;
    let t6 = t5 + t4;
    let t7 = t6 & (-8192i);
    let t8 = bitcast<f32>(t7);
    let t9 = 65536.0f <= t8;
    let t10 = select(t8, bitcast<f32>(0x7f800000u ^ zero), t9);
    let t11 = t1 + 0.5f;
    let t12 = bitcast<f32>(bitcast<u32>(t11) ^ zero);
    let t13 = t12 - 0.5f;
    let t14 = t1 < 6.1035156e-5f;
    let t15 = select(t10, t13, t14);
    let t16 = (bitcast<u32>(t0) & 0x7fffffffu) > 0x7f800000u;
    let t17 = bitcast<i32>(t0);
    let t18 = bitcast<i32>(t15);
    let t19 = t18 & 2147483647i;
    let t20 = t17 & i32(-2147483648);
    let t21 = t19 | t20;
    let t22 = bitcast<f32>(t21);
    let t23 = select(t22, t0, t16);
    return t23;
}

fn astype_int16_bfloat16(a: i32) -> f32 {
    let t0 = f32(a);
    let t1 = abs(t0);
    let t2 = bitcast<i32>(t1);
    let t3 = t2 >> 16u;
    let t4 = t3 & 1i;
    let t5 = t2 + 32767i;
    let t6 = t5 + t4;
    let t7 = t6 & (-65536i);
    let t8 = (bitcast<u32>(t0) & 0x7fffffffu) > 0x7f800000u;
    let t9 = bitcast<i32>(t0);
    let t10 = t7 & 2147483647i;
    let t11 = t9 & i32(-2147483648);
    let t12 = t10 | t11;
    let t13 = bitcast<f32>(t12);
    let t14 = select(t13, t0, t8);
    return t14;
}

fn astype_int16_float32(a: i32) -> f32 {
    let t0 = f32(a);
    return t0;
}

struct astype_int16_complex64_result {
    r0: f32,
    r1: f32,
}
fn astype_int16_complex64(a: i32) -> astype_int16_complex64_result {
    let t0 = f32(a);
    return astype_int16_complex64_result(t0, bitcast<f32>(zero));
}

fn where_int16(a: bool, b: i32, c: i32) -> i32 {
    let t0 = select(c, b, a);
    return t0;
}

fn positive_int16(a: i32) -> i32 {
    return a;
}

fn negative_int16(a: i32) -> i32 {
    let t0 = ((-a) << 16u) >> 16u;
    return t0;
}

fn absolute_int16(a: i32) -> i32 {
    let t0 = ((abs(a)) << 16u) >> 16u;
    return t0;
}

fn square_int16(a: i32) -> i32 {
    let t0 = ((a * a) << 16u) >> 16u;
    return t0;
}

fn invert_int16(a: i32) -> i32 {
    let t0 = ((~a) << 16u) >> 16u;
    return t0;
}

fn sign_int16(a: i32) -> i32 {
    let t0 = 0i < a;
    let t1 = a < 0i;
    let t2 = select(0i, (-1i), t1);
    let t3 = select(t2, 1i, t0);
    return t3;
}

fn reciprocal_int16(a: i32) -> i32 {
    let t0 = a == 1i;
    let t1 = a < 0i;
    let t2 = a == (-1i);
    let t3 = t1 & t2;
    let t4 = t0 | t3;
    let t5 = select(0i, a, t4);
    return t5;
}

fn bitwise_count_int16(a: i32) -> i32 {
    let t0 = ((abs(a)) << 16u) >> 16u;
    let t1 = t0 >> 1u;
    let t2 = t1 & 21845i;
    let t3 = ((t0 - t2) << 16u) >> 16u;
    let t4 = t3 & 13107i;
    let t5 = t3 >> 2u;
    let t6 = t5 & 13107i;
    let t7 = ((t4 + t6) << 16u) >> 16u;
    let t8 = t7 >> 4u;
    let t9 = ((t7 + t8) << 16u) >> 16u;
    let t10 = t9 & 3855i;
    let t11 = t10 >> 8u;
    let t12 = ((t10 + t11) << 16u) >> 16u;
    let t13 = t12 & 127i;
    return t13;
}

fn add_int16(a: i32, b: i32) -> i32 {
    let t0 = ((a + b) << 16u) >> 16u;
    return t0;
}

fn subtract_int16(a: i32, b: i32) -> i32 {
    let t0 = ((a - b) << 16u) >> 16u;
    return t0;
}

fn multiply_int16(a: i32, b: i32) -> i32 {
    let t0 = ((a * b) << 16u) >> 16u;
    return t0;
}

fn power_int16(a: i32, b: i32) -> i32 {
    let t0 = b & 1i;
    let t1 = t0 == 0i;
    let t2 = select(a, 1i, t1);
    let t3 = ((a * a) << 16u) >> 16u;
    let t4 = b >> 1u;
    let t5 = t4 & 1i;
    let t6 = t5 == 0i;
    let t7 = ((t2 * t3) << 16u) >> 16u;
    let t8 = select(t7, t2, t6);
    let t9 = ((t3 * t3) << 16u) >> 16u;
    let t10 = b >> 2u;
    let t11 = t10 & 1i;
    let t12 = t11 == 0i;
    let t13 = ((t8 * t9) << 16u) >> 16u;
    let t14 = select(t13, t8, t12);
    let t15 = ((t9 * t9) << 16u) >> 16u;
    let t16 = b >> 3u;
    let t17 = t16 & 1i;
    let t18 = t17 == 0i;
    let t19 = ((t14 * t15) << 16u) >> 16u;
    let t20 = select(t19, t14, t18);
    let t21 = ((t15 * t15) << 16u) >> 16u;
    let t22 = b >> 4u;
    let t23 = t22 & 1i;
    let t24 = t23 == 0i;
    let t25 = ((t20 * t21) << 16u) >> 16u;
    let t26 = select(t25, t20, t24);
    let t27 = ((t21 * t21) << 16u) >> 16u;
    let t28 = b >> 5u;
    let t29 = t28 & 1i;
    let t30 = t29 == 0i;
    let t31 = ((t26 * t27) << 16u) >> 16u;
    let t32 = select(t31, t26, t30);
    let t33 = ((t27 * t27) << 16u) >> 16u;
    let t34 = b >> 6u;
    let t35 = t34 & 1i;
    let t36 = t35 == 0i;
    let t37 = ((t32 * t33) << 16u) >> 16u;
    let t38 = select(t37, t32, t36);
    let t39 = ((t33 * t33) << 16u) >> 16u;
    let t40 = b >> 7u;
    let t41 = t40 & 1i;
    let t42 = t41 == 0i;
    let t43 = ((t38 * t39) << 16u) >> 16u;
    let t44 = select(t43, t38, t42);
    let t45 = ((t39 * t39) << 16u) >> 16u;
    let t46 = b >> 8u;
    let t47 = t46 & 1i;
    let t48 = t47 == 0i;
    let t49 = ((t44 * t45) << 16u) >> 16u;
    let t50 = select(t49, t44, t48);
    let t51 = ((t45 * t45) << 16u) >> 16u;
    let t52 = b >> 9u;
    let t53 = t52 & 1i;
    let t54 = t53 == 0i;
    let t55 = ((t50 * t51) << 16u) >> 16u;
    let t56 = select(t55, t50, t54);
    let t57 = ((t51 * t51) << 16u) >> 16u;
    let t58 = b >> 10u;
    let t59 = t58 & 1i;
    let t60 = t59 == 0i;
    let t61 = ((t56 * t57) << 16u) >> 16u;
    let t62 = select(t61, t56, t60);
    let t63 = ((t57 * t57) << 16u) >> 16u;
    let t64 = b >> 11u;
    let t65 = t64 & 1i;
    let t66 = t65 == 0i;
    let t67 = ((t62 * t63) << 16u) >> 16u;
    let t68 = select(t67, t62, t66);
    let t69 = ((t63 * t63) << 16u) >> 16u;
    let t70 = b >> 12u;
    let t71 = t70 & 1i;
    let t72 = t71 == 0i;
    let t73 = ((t68 * t69) << 16u) >> 16u;
    let t74 = select(t73, t68, t72);
    let t75 = ((t69 * t69) << 16u) >> 16u;
    let t76 = b >> 13u;
    let t77 = t76 & 1i;
    let t78 = t77 == 0i;
    let t79 = ((t74 * t75) << 16u) >> 16u;
    let t80 = select(t79, t74, t78);
    let t81 = ((t75 * t75) << 16u) >> 16u;
    let t82 = b >> 14u;
    let t83 = t82 & 1i;
    let t84 = t83 == 0i;
    let t85 = ((t80 * t81) << 16u) >> 16u;
    let t86 = select(t85, t80, t84);
    let t87 = ((t81 * t81) << 16u) >> 16u;
    let t88 = b >> 15u;
    let t89 = t88 & 1i;
    let t90 = t89 == 0i;
    let t91 = ((t86 * t87) << 16u) >> 16u;
    let t92 = select(t91, t86, t90);
    return t92;
}

fn minimum_int16(a: i32, b: i32) -> i32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn maximum_int16(a: i32, b: i32) -> i32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn equal_int16(a: i32, b: i32) -> bool {
    let t0 = a == b;
    return t0;
}

fn not_equal_int16(a: i32, b: i32) -> bool {
    let t0 = a == b;
    let t1 = !t0;
    return t1;
}

fn less_int16(a: i32, b: i32) -> bool {
    let t0 = a < b;
    return t0;
}

fn less_equal_int16(a: i32, b: i32) -> bool {
    let t0 = a <= b;
    return t0;
}

fn greater_int16(a: i32, b: i32) -> bool {
    let t0 = b < a;
    return t0;
}

fn greater_equal_int16(a: i32, b: i32) -> bool {
    let t0 = b <= a;
    return t0;
}

fn bitwise_and_int16(a: i32, b: i32) -> i32 {
    let t0 = a & b;
    return t0;
}

fn bitwise_or_int16(a: i32, b: i32) -> i32 {
    let t0 = a | b;
    return t0;
}

fn bitwise_xor_int16(a: i32, b: i32) -> i32 {
    let t0 = a ^ b;
    return t0;
}

fn floor_divide_int16(a: i32, b: i32) -> i32 {
    let t0 = b < 0i;
    let t1 = b == (-1i);
    let t2 = t0 & t1;
    let t3 = b == 0i;
    let t4 = t3 | t2;
    let t5 = select(b, 1i, t4);
    let t6 = ((a / t5) << 16u) >> 16u;
    let t7 = ((-a) << 16u) >> 16u;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0i, t3);
    let t10 = ((t9 * b) << 16u) >> 16u;
    let t11 = ((a - t10) << 16u) >> 16u;
    let t12 = select(t11, 0i, t3);
    let t13 = t12 < 0i;
    let t14 = t13 != t0;
    let t15 = t12 == 0i;
    let t16 = !t15;
    let t17 = t14 & t16;
    let t18 = ((t9 - 1i) << 16u) >> 16u;
    let t19 = select(t9, t18, t17);
    return t19;
}

fn remainder_int16(a: i32, b: i32) -> i32 {
    let t0 = b < 0i;
    let t1 = b == (-1i);
    let t2 = t0 & t1;
    let t3 = b == 0i;
    let t4 = t3 | t2;
    let t5 = select(b, 1i, t4);
    let t6 = ((a / t5) << 16u) >> 16u;
    let t7 = ((-a) << 16u) >> 16u;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0i, t3);
    let t10 = ((t9 * b) << 16u) >> 16u;
    let t11 = ((a - t10) << 16u) >> 16u;
    let t12 = select(t11, 0i, t3);
    let t13 = t12 < 0i;
    let t14 = t13 != t0;
    let t15 = t12 == 0i;
    let t16 = !t15;
    let t17 = t14 & t16;
    let t18 = ((t12 + b) << 16u) >> 16u;
    let t19 = select(t12, t18, t17);
    return t19;
}

fn fmod_int16(a: i32, b: i32) -> i32 {
    let t0 = b < 0i;
    let t1 = b == (-1i);
    let t2 = t0 & t1;
    let t3 = b == 0i;
    let t4 = t3 | t2;
    let t5 = select(b, 1i, t4);
    let t6 = ((a / t5) << 16u) >> 16u;
    let t7 = ((-a) << 16u) >> 16u;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0i, t3);
    let t10 = ((t9 * b) << 16u) >> 16u;
    let t11 = ((a - t10) << 16u) >> 16u;
    let t12 = select(t11, 0i, t3);
    return t12;
}

fn fmin_int16(a: i32, b: i32) -> i32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn fmax_int16(a: i32, b: i32) -> i32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn left_shift_int16(a: i32, b: i32) -> i32 {
    let t0 = b < 0i;
    let t1 = 15i < b;
    let t2 = t0 | t1;
    let t3 = b & 1i;
    let t4 = t3 == 0i;
    let t5 = ((a << 1u) << 16u) >> 16u;
    let t6 = select(t5, a, t4);
    let t7 = b >> 1u;
    let t8 = t7 & 1i;
    let t9 = t8 == 0i;
    let t10 = ((t6 << 2u) << 16u) >> 16u;
    let t11 = select(t10, t6, t9);
    let t12 = b >> 2u;
    let t13 = t12 & 1i;
    let t14 = t13 == 0i;
    let t15 = ((t11 << 4u) << 16u) >> 16u;
    let t16 = select(t15, t11, t14);
    let t17 = b >> 3u;
    let t18 = t17 & 1i;
    let t19 = t18 == 0i;
    let t20 = ((t16 << 8u) << 16u) >> 16u;
    let t21 = select(t20, t16, t19);
    let t22 = select(t21, 0i, t2);
    return t22;
}

fn right_shift_int16(a: i32, b: i32) -> i32 {
    let t0 = a < 0i;
    let t1 = select(0i, (-1i), t0);
    let t2 = b < 0i;
    let t3 = 15i < b;
    let t4 = t2 | t3;
    let t5 = b & 1i;
    let t6 = t5 == 0i;
    let t7 = a >> 1u;
    let t8 = select(t7, a, t6);
    let t9 = b >> 1u;
    let t10 = t9 & 1i;
    let t11 = t10 == 0i;
    let t12 = t8 >> 2u;
    let t13 = select(t12, t8, t11);
    let t14 = b >> 2u;
    let t15 = t14 & 1i;
    let t16 = t15 == 0i;
    let t17 = t13 >> 4u;
    let t18 = select(t17, t13, t16);
    let t19 = b >> 3u;
    let t20 = t19 & 1i;
    let t21 = t20 == 0i;
    let t22 = t18 >> 8u;
    let t23 = select(t22, t18, t21);
    let t24 = select(t23, t1, t4);
    return t24;
}

fn gcd_int16(a: i32, b: i32) -> i32 {
    let t0 = ((abs(a)) << 16u) >> 16u;
    let t1 = ((abs(b)) << 16u) >> 16u;
    let t2 = t0 & 255i;
    let t3 = t0 >> 8u;
    let t4 = t3 & 255i;
    let t5 = t2 == 0i;
    let t6 = select(t0, t4, t5);
    let t7 = t6 & 15i;
    let t8 = t6 >> 4u;
    let t9 = t8 & 4095i;
    let t10 = t7 == 0i;
    let t11 = select(t6, t9, t10);
    let t12 = t11 & 3i;
    let t13 = t11 >> 2u;
    let t14 = t13 & 16383i;
    let t15 = t12 == 0i;
    let t16 = select(t11, t14, t15);
    let t17 = t16 & 1i;
    let t18 = t16 >> 1u;
    let t19 = t18 & 32767i;
    let t20 = t17 == 0i;
    let t21 = select(t16, t19, t20);
    let t22 = t1 & 255i;
    let t23 = t1 >> 8u;
    let t24 = t23 & 255i;
    let t25 = t22 == 0i;
    let t26 = select(t1, t24, t25);
    let t27 = t26 & 15i;
    let t28 = t26 >> 4u;
    let t29 = t28 & 4095i;
    let t30 = t27 == 0i;
    let t31 = select(t26, t29, t30);
    let t32 = t31 & 3i;
    let t33 = t31 >> 2u;
    let t34 = t33 & 16383i;
    let t35 = t32 == 0i;
    let t36 = select(t31, t34, t35);
    let t37 = t36 & 1i;
    let t38 = t36 >> 1u;
    let t39 = t38 & 32767i;
    let t40 = t37 == 0i;
    let t41 = select(t36, t39, t40);
    let t42 = t41 == 0i;
    let t43 = select(t41, t21, t42);
    let t44 = t21 & 1i;
    let t45 = t44 == 0i;
    let t46 = t43 < t21;
    let t47 = select(t21, t43, t46);
    let t48 = t21 < t43;
    let t49 = select(t21, t43, t48);
    let t50 = ((t49 - t47) << 16u) >> 16u;
    let t51 = select(t50, t21, t45);
    let t52 = t51 >> 1u;
    let t53 = select(t47, t43, t45);
    let t54 = t52 & 1i;
    let t55 = t54 == 0i;
    let t56 = t53 < t52;
    let t57 = select(t52, t53, t56);
    let t58 = t52 < t53;
    let t59 = select(t52, t53, t58);
    let t60 = ((t59 - t57) << 16u) >> 16u;
    let t61 = select(t60, t52, t55);
    let t62 = t61 >> 1u;
    let t63 = select(t57, t53, t55);
    let t64 = t62 & 1i;
    let t65 = t64 == 0i;
    let t66 = t63 < t62;
    let t67 = select(t62, t63, t66);
    let t68 = t62 < t63;
    let t69 = select(t62, t63, t68);
    let t70 = ((t69 - t67) << 16u) >> 16u;
    let t71 = select(t70, t62, t65);
    let t72 = t71 >> 1u;
    let t73 = select(t67, t63, t65);
    let t74 = t72 & 1i;
    let t75 = t74 == 0i;
    let t76 = t73 < t72;
    let t77 = select(t72, t73, t76);
    let t78 = t72 < t73;
    let t79 = select(t72, t73, t78);
    let t80 = ((t79 - t77) << 16u) >> 16u;
    let t81 = select(t80, t72, t75);
    let t82 = t81 >> 1u;
    let t83 = select(t77, t73, t75);
    let t84 = t82 & 1i;
    let t85 = t84 == 0i;
    let t86 = t83 < t82;
    let t87 = select(t82, t83, t86);
    let t88 = t82 < t83;
    let t89 = select(t82, t83, t88);
    let t90 = ((t89 - t87) << 16u) >> 16u;
    let t91 = select(t90, t82, t85);
    let t92 = t91 >> 1u;
    let t93 = select(t87, t83, t85);
    let t94 = t92 & 1i;
    let t95 = t94 == 0i;
    let t96 = t93 < t92;
    let t97 = select(t92, t93, t96);
    let t98 = t92 < t93;
    let t99 = select(t92, t93, t98);
    let t100 = ((t99 - t97) << 16u) >> 16u;
    let t101 = select(t100, t92, t95);
    let t102 = t101 >> 1u;
    let t103 = select(t97, t93, t95);
    let t104 = t102 & 1i;
    let t105 = t104 == 0i;
    let t106 = t103 < t102;
    let t107 = select(t102, t103, t106);
    let t108 = t102 < t103;
    let t109 = select(t102, t103, t108);
    let t110 = ((t109 - t107) << 16u) >> 16u;
    let t111 = select(t110, t102, t105);
    let t112 = t111 >> 1u;
    let t113 = select(t107, t103, t105);
    let t114 = t112 & 1i;
    let t115 = t114 == 0i;
    let t116 = t113 < t112;
    let t117 = select(t112, t113, t116);
    let t118 = t112 < t113;
    let t119 = select(t112, t113, t118);
    let t120 = ((t119 - t117) << 16u) >> 16u;
    let t121 = select(t120, t112, t115);
    let t122 = t121 >> 1u;
    let t123 = select(t117, t113, t115);
    let t124 = t122 & 1i;
    let t125 = t124 == 0i;
    let t126 = t123 < t122;
    let t127 = select(t122, t123, t126);
    let t128 = t122 < t123;
    let t129 = select(t122, t123, t128);
    let t130 = ((t129 - t127) << 16u) >> 16u;
    let t131 = select(t130, t122, t125);
    let t132 = t131 >> 1u;
    let t133 = select(t127, t123, t125);
    let t134 = t132 & 1i;
    let t135 = t134 == 0i;
    let t136 = t133 < t132;
    let t137 = select(t132, t133, t136);
    let t138 = t132 < t133;
    let t139 = select(t132, t133, t138);
    let t140 = ((t139 - t137) << 16u) >> 16u;
    let t141 = select(t140, t132, t135);
    let t142 = t141 >> 1u;
    let t143 = select(t137, t133, t135);
    let t144 = t142 & 1i;
    let t145 = t144 == 0i;
    let t146 = t143 < t142;
    let t147 = select(t142, t143, t146);
    let t148 = t142 < t143;
    let t149 = select(t142, t143, t148);
    let t150 = ((t149 - t147) << 16u) >> 16u;
    let t151 = select(t150, t142, t145);
    let t152 = t151 >> 1u;
    let t153 = select(t147, t143, t145);
    let t154 = t152 & 1i;
    let t155 = t154 == 0i;
    let t156 = t153 < t152;
    let t157 = select(t152, t153, t156);
    let t158 = t152 < t153;
    let t159 = select(t152, t153, t158);
    let t160 = ((t159 - t157) << 16u) >> 16u;
    let t161 = select(t160, t152, t155);
    let t162 = t161 >> 1u;
    let t163 = select(t157, t153, t155);
    let t164 = t162 & 1i;
    let t165 = t164 == 0i;
    let t166 = t163 < t162;
    let t167 = select(t162, t163, t166);
    let t168 = t162 < t163;
    let t169 = select(t162, t163, t168);
    let t170 = ((t169 - t167) << 16u) >> 16u;
    let t171 = select(t170, t162, t165);
    let t172 = t171 >> 1u;
    let t173 = select(t167, t163, t165);
    let t174 = t172 & 1i;
    let t175 = t174 == 0i;
    let t176 = t173 < t172;
    let t177 = select(t172, t173, t176);
    let t178 = t172 < t173;
    let t179 = select(t172, t173, t178);
    let t180 = ((t179 - t177) << 16u) >> 16u;
    let t181 = select(t180, t172, t175);
    let t182 = t181 >> 1u;
    let t183 = select(t177, t173, t175);
    let t184 = t182 & 1i;
    let t185 = t184 == 0i;
    let t186 = t183 < t182;
    let t187 = select(t182, t183, t186);
    let t188 = t182 < t183;
    let t189 = select(t182, t183, t188);
    let t190 = ((t189 - t187) << 16u) >> 16u;
    let t191 = select(t190, t182, t185);
    let t192 = t191 >> 1u;
    let t193 = select(t187, t183, t185);
    let t194 = t192 & 1i;
    let t195 = t194 == 0i;
    let t196 = t193 < t192;
    let t197 = select(t192, t193, t196);
    let t198 = t192 < t193;
    let t199 = select(t192, t193, t198);
    let t200 = ((t199 - t197) << 16u) >> 16u;
    let t201 = select(t200, t192, t195);
    let t202 = t201 >> 1u;
    let t203 = select(t197, t193, t195);
    let t204 = t202 & 1i;
    let t205 = t204 == 0i;
    let t206 = t203 < t202;
    let t207 = select(t202, t203, t206);
    let t208 = t202 < t203;
    let t209 = select(t202, t203, t208);
    let t210 = ((t209 - t207) << 16u) >> 16u;
    let t211 = select(t210, t202, t205);
    let t212 = t211 >> 1u;
    let t213 = select(t207, t203, t205);
    let t214 = t212 & 1i;
    let t215 = t214 == 0i;
    let t216 = t213 < t212;
    let t217 = select(t212, t213, t216);
    let t218 = t212 < t213;
    let t219 = select(t212, t213, t218);
    let t220 = ((t219 - t217) << 16u) >> 16u;
    let t221 = select(t220, t212, t215);
    let t222 = t221 >> 1u;
    let t223 = select(t217, t213, t215);
    let t224 = t222 & 1i;
    let t225 = t224 == 0i;
    let t226 = t223 < t222;
    let t227 = select(t222, t223, t226);
    let t228 = t222 < t223;
    let t229 = select(t222, t223, t228);
    let t230 = ((t229 - t227) << 16u) >> 16u;
    let t231 = select(t230, t222, t225);
    let t232 = t231 >> 1u;
    let t233 = select(t227, t223, t225);
    let t234 = t232 & 1i;
    let t235 = t234 == 0i;
    let t236 = t233 < t232;
    let t237 = select(t232, t233, t236);
    let t238 = t232 < t233;
    let t239 = select(t232, t233, t238);
    let t240 = ((t239 - t237) << 16u) >> 16u;
    let t241 = select(t240, t232, t235);
    let t242 = t241 >> 1u;
    let t243 = select(t237, t233, t235);
    let t244 = t242 & 1i;
    let t245 = t244 == 0i;
    let t246 = t243 < t242;
    let t247 = select(t242, t243, t246);
    let t248 = t242 < t243;
    let t249 = select(t242, t243, t248);
    let t250 = ((t249 - t247) << 16u) >> 16u;
    let t251 = select(t250, t242, t245);
    let t252 = t251 >> 1u;
    let t253 = select(t247, t243, t245);
    let t254 = t252 & 1i;
    let t255 = t254 == 0i;
    let t256 = t253 < t252;
    let t257 = select(t252, t253, t256);
    let t258 = t252 < t253;
    let t259 = select(t252, t253, t258);
    let t260 = ((t259 - t257) << 16u) >> 16u;
    let t261 = select(t260, t252, t255);
    let t262 = t261 >> 1u;
    let t263 = select(t257, t253, t255);
    let t264 = t262 & 1i;
    let t265 = t264 == 0i;
    let t266 = t263 < t262;
    let t267 = select(t262, t263, t266);
    let t268 = t262 < t263;
    let t269 = select(t262, t263, t268);
    let t270 = ((t269 - t267) << 16u) >> 16u;
    let t271 = select(t270, t262, t265);
    let t272 = t271 >> 1u;
    let t273 = select(t267, t263, t265);
    let t274 = t272 & 1i;
    let t275 = t274 == 0i;
    let t276 = t273 < t272;
    let t277 = select(t272, t273, t276);
    let t278 = t272 < t273;
    let t279 = select(t272, t273, t278);
    let t280 = ((t279 - t277) << 16u) >> 16u;
    let t281 = select(t280, t272, t275);
    let t282 = t281 >> 1u;
    let t283 = select(t277, t273, t275);
    let t284 = t282 & 1i;
    let t285 = t284 == 0i;
    let t286 = t283 < t282;
    let t287 = select(t282, t283, t286);
    let t288 = t282 < t283;
    let t289 = select(t282, t283, t288);
    let t290 = ((t289 - t287) << 16u) >> 16u;
    let t291 = select(t290, t282, t285);
    let t292 = t291 >> 1u;
    let t293 = select(t287, t283, t285);
    let t294 = t292 & 1i;
    let t295 = t294 == 0i;
    let t296 = t293 < t292;
    let t297 = select(t292, t293, t296);
    let t298 = t292 < t293;
    let t299 = select(t292, t293, t298);
    let t300 = ((t299 - t297) << 16u) >> 16u;
    let t301 = select(t300, t292, t295);
    let t302 = t301 >> 1u;
    let t303 = select(t297, t293, t295);
    let t304 = t302 & 1i;
    let t305 = t304 == 0i;
    let t306 = t303 < t302;
    let t307 = select(t302, t303, t306);
    let t308 = t302 < t303;
    let t309 = select(t302, t303, t308);
    let t310 = ((t309 - t307) << 16u) >> 16u;
    let t311 = select(t310, t302, t305);
    let t312 = t311 >> 1u;
    let t313 = select(t307, t303, t305);
    let t314 = t312 & 1i;
    let t315 = t314 == 0i;
    let t316 = t313 < t312;
    let t317 = select(t312, t313, t316);
    let t318 = t312 < t313;
    let t319 = select(t312, t313, t318);
    let t320 = ((t319 - t317) << 16u) >> 16u;
    let t321 = select(t320, t312, t315);
    let t322 = t321 >> 1u;
    let t323 = select(t317, t313, t315);
    let t324 = t322 & 1i;
    let t325 = t324 == 0i;
    let t326 = t323 < t322;
    let t327 = select(t322, t323, t326);
    let t328 = t322 < t323;
    let t329 = select(t322, t323, t328);
    let t330 = ((t329 - t327) << 16u) >> 16u;
    let t331 = select(t330, t322, t325);
    let t332 = t331 >> 1u;
    let t333 = select(t327, t323, t325);
    let t334 = t332 & 1i;
    let t335 = t334 == 0i;
    let t336 = t333 < t332;
    let t337 = select(t332, t333, t336);
    let t338 = t332 < t333;
    let t339 = select(t332, t333, t338);
    let t340 = ((t339 - t337) << 16u) >> 16u;
    let t341 = select(t340, t332, t335);
    let t342 = t341 >> 1u;
    let t343 = select(t337, t333, t335);
    let t344 = t342 & 1i;
    let t345 = t344 == 0i;
    let t346 = t343 < t342;
    let t347 = select(t342, t343, t346);
    let t348 = t342 < t343;
    let t349 = select(t342, t343, t348);
    let t350 = ((t349 - t347) << 16u) >> 16u;
    let t351 = select(t350, t342, t345);
    let t352 = t351 >> 1u;
    let t353 = select(t347, t343, t345);
    let t354 = t352 & 1i;
    let t355 = t354 == 0i;
    let t356 = t353 < t352;
    let t357 = select(t352, t353, t356);
    let t358 = select(t357, t353, t355);
    let t359 = t0 | t1;
    let t360 = ((-t359) << 16u) >> 16u;
    let t361 = t359 & t360;
    let t362 = ((t358 * t361) << 16u) >> 16u;
    return t362;
}

fn lcm_int16(a: i32, b: i32) -> i32 {
    let t0 = ((abs(a)) << 16u) >> 16u;
    let t1 = ((abs(b)) << 16u) >> 16u;
    let t2 = t0 & 255i;
    let t3 = t0 >> 8u;
    let t4 = t3 & 255i;
    let t5 = t2 == 0i;
    let t6 = select(t0, t4, t5);
    let t7 = t6 & 15i;
    let t8 = t6 >> 4u;
    let t9 = t8 & 4095i;
    let t10 = t7 == 0i;
    let t11 = select(t6, t9, t10);
    let t12 = t11 & 3i;
    let t13 = t11 >> 2u;
    let t14 = t13 & 16383i;
    let t15 = t12 == 0i;
    let t16 = select(t11, t14, t15);
    let t17 = t16 & 1i;
    let t18 = t16 >> 1u;
    let t19 = t18 & 32767i;
    let t20 = t17 == 0i;
    let t21 = select(t16, t19, t20);
    let t22 = t1 & 255i;
    let t23 = t1 >> 8u;
    let t24 = t23 & 255i;
    let t25 = t22 == 0i;
    let t26 = select(t1, t24, t25);
    let t27 = t26 & 15i;
    let t28 = t26 >> 4u;
    let t29 = t28 & 4095i;
    let t30 = t27 == 0i;
    let t31 = select(t26, t29, t30);
    let t32 = t31 & 3i;
    let t33 = t31 >> 2u;
    let t34 = t33 & 16383i;
    let t35 = t32 == 0i;
    let t36 = select(t31, t34, t35);
    let t37 = t36 & 1i;
    let t38 = t36 >> 1u;
    let t39 = t38 & 32767i;
    let t40 = t37 == 0i;
    let t41 = select(t36, t39, t40);
    let t42 = t41 == 0i;
    let t43 = select(t41, t21, t42);
    let t44 = t21 & 1i;
    let t45 = t44 == 0i;
    let t46 = t43 < t21;
    let t47 = select(t21, t43, t46);
    let t48 = t21 < t43;
    let t49 = select(t21, t43, t48);
    let t50 = ((t49 - t47) << 16u) >> 16u;
    let t51 = select(t50, t21, t45);
    let t52 = t51 >> 1u;
    let t53 = select(t47, t43, t45);
    let t54 = t52 & 1i;
    let t55 = t54 == 0i;
    let t56 = t53 < t52;
    let t57 = select(t52, t53, t56);
    let t58 = t52 < t53;
    let t59 = select(t52, t53, t58);
    let t60 = ((t59 - t57) << 16u) >> 16u;
    let t61 = select(t60, t52, t55);
    let t62 = t61 >> 1u;
    let t63 = select(t57, t53, t55);
    let t64 = t62 & 1i;
    let t65 = t64 == 0i;
    let t66 = t63 < t62;
    let t67 = select(t62, t63, t66);
    let t68 = t62 < t63;
    let t69 = select(t62, t63, t68);
    let t70 = ((t69 - t67) << 16u) >> 16u;
    let t71 = select(t70, t62, t65);
    let t72 = t71 >> 1u;
    let t73 = select(t67, t63, t65);
    let t74 = t72 & 1i;
    let t75 = t74 == 0i;
    let t76 = t73 < t72;
    let t77 = select(t72, t73, t76);
    let t78 = t72 < t73;
    let t79 = select(t72, t73, t78);
    let t80 = ((t79 - t77) << 16u) >> 16u;
    let t81 = select(t80, t72, t75);
    let t82 = t81 >> 1u;
    let t83 = select(t77, t73, t75);
    let t84 = t82 & 1i;
    let t85 = t84 == 0i;
    let t86 = t83 < t82;
    let t87 = select(t82, t83, t86);
    let t88 = t82 < t83;
    let t89 = select(t82, t83, t88);
    let t90 = ((t89 - t87) << 16u) >> 16u;
    let t91 = select(t90, t82, t85);
    let t92 = t91 >> 1u;
    let t93 = select(t87, t83, t85);
    let t94 = t92 & 1i;
    let t95 = t94 == 0i;
    let t96 = t93 < t92;
    let t97 = select(t92, t93, t96);
    let t98 = t92 < t93;
    let t99 = select(t92, t93, t98);
    let t100 = ((t99 - t97) << 16u) >> 16u;
    let t101 = select(t100, t92, t95);
    let t102 = t101 >> 1u;
    let t103 = select(t97, t93, t95);
    let t104 = t102 & 1i;
    let t105 = t104 == 0i;
    let t106 = t103 < t102;
    let t107 = select(t102, t103, t106);
    let t108 = t102 < t103;
    let t109 = select(t102, t103, t108);
    let t110 = ((t109 - t107) << 16u) >> 16u;
    let t111 = select(t110, t102, t105);
    let t112 = t111 >> 1u;
    let t113 = select(t107, t103, t105);
    let t114 = t112 & 1i;
    let t115 = t114 == 0i;
    let t116 = t113 < t112;
    let t117 = select(t112, t113, t116);
    let t118 = t112 < t113;
    let t119 = select(t112, t113, t118);
    let t120 = ((t119 - t117) << 16u) >> 16u;
    let t121 = select(t120, t112, t115);
    let t122 = t121 >> 1u;
    let t123 = select(t117, t113, t115);
    let t124 = t122 & 1i;
    let t125 = t124 == 0i;
    let t126 = t123 < t122;
    let t127 = select(t122, t123, t126);
    let t128 = t122 < t123;
    let t129 = select(t122, t123, t128);
    let t130 = ((t129 - t127) << 16u) >> 16u;
    let t131 = select(t130, t122, t125);
    let t132 = t131 >> 1u;
    let t133 = select(t127, t123, t125);
    let t134 = t132 & 1i;
    let t135 = t134 == 0i;
    let t136 = t133 < t132;
    let t137 = select(t132, t133, t136);
    let t138 = t132 < t133;
    let t139 = select(t132, t133, t138);
    let t140 = ((t139 - t137) << 16u) >> 16u;
    let t141 = select(t140, t132, t135);
    let t142 = t141 >> 1u;
    let t143 = select(t137, t133, t135);
    let t144 = t142 & 1i;
    let t145 = t144 == 0i;
    let t146 = t143 < t142;
    let t147 = select(t142, t143, t146);
    let t148 = t142 < t143;
    let t149 = select(t142, t143, t148);
    let t150 = ((t149 - t147) << 16u) >> 16u;
    let t151 = select(t150, t142, t145);
    let t152 = t151 >> 1u;
    let t153 = select(t147, t143, t145);
    let t154 = t152 & 1i;
    let t155 = t154 == 0i;
    let t156 = t153 < t152;
    let t157 = select(t152, t153, t156);
    let t158 = t152 < t153;
    let t159 = select(t152, t153, t158);
    let t160 = ((t159 - t157) << 16u) >> 16u;
    let t161 = select(t160, t152, t155);
    let t162 = t161 >> 1u;
    let t163 = select(t157, t153, t155);
    let t164 = t162 & 1i;
    let t165 = t164 == 0i;
    let t166 = t163 < t162;
    let t167 = select(t162, t163, t166);
    let t168 = t162 < t163;
    let t169 = select(t162, t163, t168);
    let t170 = ((t169 - t167) << 16u) >> 16u;
    let t171 = select(t170, t162, t165);
    let t172 = t171 >> 1u;
    let t173 = select(t167, t163, t165);
    let t174 = t172 & 1i;
    let t175 = t174 == 0i;
    let t176 = t173 < t172;
    let t177 = select(t172, t173, t176);
    let t178 = t172 < t173;
    let t179 = select(t172, t173, t178);
    let t180 = ((t179 - t177) << 16u) >> 16u;
    let t181 = select(t180, t172, t175);
    let t182 = t181 >> 1u;
    let t183 = select(t177, t173, t175);
    let t184 = t182 & 1i;
    let t185 = t184 == 0i;
    let t186 = t183 < t182;
    let t187 = select(t182, t183, t186);
    let t188 = t182 < t183;
    let t189 = select(t182, t183, t188);
    let t190 = ((t189 - t187) << 16u) >> 16u;
    let t191 = select(t190, t182, t185);
    let t192 = t191 >> 1u;
    let t193 = select(t187, t183, t185);
    let t194 = t192 & 1i;
    let t195 = t194 == 0i;
    let t196 = t193 < t192;
    let t197 = select(t192, t193, t196);
    let t198 = t192 < t193;
    let t199 = select(t192, t193, t198);
    let t200 = ((t199 - t197) << 16u) >> 16u;
    let t201 = select(t200, t192, t195);
    let t202 = t201 >> 1u;
    let t203 = select(t197, t193, t195);
    let t204 = t202 & 1i;
    let t205 = t204 == 0i;
    let t206 = t203 < t202;
    let t207 = select(t202, t203, t206);
    let t208 = t202 < t203;
    let t209 = select(t202, t203, t208);
    let t210 = ((t209 - t207) << 16u) >> 16u;
    let t211 = select(t210, t202, t205);
    let t212 = t211 >> 1u;
    let t213 = select(t207, t203, t205);
    let t214 = t212 & 1i;
    let t215 = t214 == 0i;
    let t216 = t213 < t212;
    let t217 = select(t212, t213, t216);
    let t218 = t212 < t213;
    let t219 = select(t212, t213, t218);
    let t220 = ((t219 - t217) << 16u) >> 16u;
    let t221 = select(t220, t212, t215);
    let t222 = t221 >> 1u;
    let t223 = select(t217, t213, t215);
    let t224 = t222 & 1i;
    let t225 = t224 == 0i;
    let t226 = t223 < t222;
    let t227 = select(t222, t223, t226);
    let t228 = t222 < t223;
    let t229 = select(t222, t223, t228);
    let t230 = ((t229 - t227) << 16u) >> 16u;
    let t231 = select(t230, t222, t225);
    let t232 = t231 >> 1u;
    let t233 = select(t227, t223, t225);
    let t234 = t232 & 1i;
    let t235 = t234 == 0i;
    let t236 = t233 < t232;
    let t237 = select(t232, t233, t236);
    let t238 = t232 < t233;
    let t239 = select(t232, t233, t238);
    let t240 = ((t239 - t237) << 16u) >> 16u;
    let t241 = select(t240, t232, t235);
    let t242 = t241 >> 1u;
    let t243 = select(t237, t233, t235);
    let t244 = t242 & 1i;
    let t245 = t244 == 0i;
    let t246 = t243 < t242;
    let t247 = select(t242, t243, t246);
    let t248 = t242 < t243;
    let t249 = select(t242, t243, t248);
    let t250 = ((t249 - t247) << 16u) >> 16u;
    let t251 = select(t250, t242, t245);
    let t252 = t251 >> 1u;
    let t253 = select(t247, t243, t245);
    let t254 = t252 & 1i;
    let t255 = t254 == 0i;
    let t256 = t253 < t252;
    let t257 = select(t252, t253, t256);
    let t258 = t252 < t253;
    let t259 = select(t252, t253, t258);
    let t260 = ((t259 - t257) << 16u) >> 16u;
    let t261 = select(t260, t252, t255);
    let t262 = t261 >> 1u;
    let t263 = select(t257, t253, t255);
    let t264 = t262 & 1i;
    let t265 = t264 == 0i;
    let t266 = t263 < t262;
    let t267 = select(t262, t263, t266);
    let t268 = t262 < t263;
    let t269 = select(t262, t263, t268);
    let t270 = ((t269 - t267) << 16u) >> 16u;
    let t271 = select(t270, t262, t265);
    let t272 = t271 >> 1u;
    let t273 = select(t267, t263, t265);
    let t274 = t272 & 1i;
    let t275 = t274 == 0i;
    let t276 = t273 < t272;
    let t277 = select(t272, t273, t276);
    let t278 = t272 < t273;
    let t279 = select(t272, t273, t278);
    let t280 = ((t279 - t277) << 16u) >> 16u;
    let t281 = select(t280, t272, t275);
    let t282 = t281 >> 1u;
    let t283 = select(t277, t273, t275);
    let t284 = t282 & 1i;
    let t285 = t284 == 0i;
    let t286 = t283 < t282;
    let t287 = select(t282, t283, t286);
    let t288 = t282 < t283;
    let t289 = select(t282, t283, t288);
    let t290 = ((t289 - t287) << 16u) >> 16u;
    let t291 = select(t290, t282, t285);
    let t292 = t291 >> 1u;
    let t293 = select(t287, t283, t285);
    let t294 = t292 & 1i;
    let t295 = t294 == 0i;
    let t296 = t293 < t292;
    let t297 = select(t292, t293, t296);
    let t298 = t292 < t293;
    let t299 = select(t292, t293, t298);
    let t300 = ((t299 - t297) << 16u) >> 16u;
    let t301 = select(t300, t292, t295);
    let t302 = t301 >> 1u;
    let t303 = select(t297, t293, t295);
    let t304 = t302 & 1i;
    let t305 = t304 == 0i;
    let t306 = t303 < t302;
    let t307 = select(t302, t303, t306);
    let t308 = t302 < t303;
    let t309 = select(t302, t303, t308);
    let t310 = ((t309 - t307) << 16u) >> 16u;
    let t311 = select(t310, t302, t305);
    let t312 = t311 >> 1u;
    let t313 = select(t307, t303, t305);
    let t314 = t312 & 1i;
    let t315 = t314 == 0i;
    let t316 = t313 < t312;
    let t317 = select(t312, t313, t316);
    let t318 = t312 < t313;
    let t319 = select(t312, t313, t318);
    let t320 = ((t319 - t317) << 16u) >> 16u;
    let t321 = select(t320, t312, t315);
    let t322 = t321 >> 1u;
    let t323 = select(t317, t313, t315);
    let t324 = t322 & 1i;
    let t325 = t324 == 0i;
    let t326 = t323 < t322;
    let t327 = select(t322, t323, t326);
    let t328 = t322 < t323;
    let t329 = select(t322, t323, t328);
    let t330 = ((t329 - t327) << 16u) >> 16u;
    let t331 = select(t330, t322, t325);
    let t332 = t331 >> 1u;
    let t333 = select(t327, t323, t325);
    let t334 = t332 & 1i;
    let t335 = t334 == 0i;
    let t336 = t333 < t332;
    let t337 = select(t332, t333, t336);
    let t338 = t332 < t333;
    let t339 = select(t332, t333, t338);
    let t340 = ((t339 - t337) << 16u) >> 16u;
    let t341 = select(t340, t332, t335);
    let t342 = t341 >> 1u;
    let t343 = select(t337, t333, t335);
    let t344 = t342 & 1i;
    let t345 = t344 == 0i;
    let t346 = t343 < t342;
    let t347 = select(t342, t343, t346);
    let t348 = t342 < t343;
    let t349 = select(t342, t343, t348);
    let t350 = ((t349 - t347) << 16u) >> 16u;
    let t351 = select(t350, t342, t345);
    let t352 = t351 >> 1u;
    let t353 = select(t347, t343, t345);
    let t354 = t352 & 1i;
    let t355 = t354 == 0i;
    let t356 = t353 < t352;
    let t357 = select(t352, t353, t356);
    let t358 = select(t357, t353, t355);
    let t359 = ((t358 * 3i) << 16u) >> 16u;
    let t360 = t359 ^ 2i;
    let t361 = ((t358 * t360) << 16u) >> 16u;
    let t362 = ((2i - t361) << 16u) >> 16u;
    let t363 = ((t360 * t362) << 16u) >> 16u;
    let t364 = ((t358 * t363) << 16u) >> 16u;
    let t365 = ((2i - t364) << 16u) >> 16u;
    let t366 = ((t363 * t365) << 16u) >> 16u;
    let t367 = ((t21 * t366) << 16u) >> 16u;
    let t368 = ((t367 * t41) << 16u) >> 16u;
    let t369 = ((-t0) << 16u) >> 16u;
    let t370 = t0 & t369;
    let t371 = ((-t1) << 16u) >> 16u;
    let t372 = t1 & t371;
    let t373 = t370 == t372;
    let t374 = t370 | t372;
    let t375 = ((-t374) << 16u) >> 16u;
    let t376 = t374 & t375;
    let t377 = t374 ^ t376;
    let t378 = select(t377, t370, t373);
    let t379 = ((t368 * t378) << 16u) >> 16u;
    return t379;
}

fn min_identity_int16() -> i32 {
    return 32767i;
}

fn min_combine_int16(a: i32, b: i32) -> i32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn max_identity_int16() -> i32 {
    return (-32768i);
}

fn max_combine_int16(a: i32, b: i32) -> i32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn argmin_better_int16(a: i32, b: i32) -> bool {
    let t0 = b < a;
    return t0;
}

fn argmax_better_int16(a: i32, b: i32) -> bool {
    let t0 = a < b;
    return t0;
}
