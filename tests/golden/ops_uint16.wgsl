// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

fn astype_uint16_bool(a: u32) -> bool {
    let t0 = a != 0u;
    return t0;
}

fn astype_uint16_int8(a: u32) -> i32 {
    let t0 = ((bitcast<i32>(a)) << 24u) >> 24u;
    return t0;
}

fn astype_uint16_int16(a: u32) -> i32 {
    let t0 = ((bitcast<i32>(a)) << 16u) >> 16u;
    return t0;
}

fn astype_uint16_int32(a: u32) -> i32 {
    let t0 = bitcast<i32>(a);
    return t0;
}

fn astype_uint16_uint8(a: u32) -> u32 {
    let t0 = (a) & 0xffu;
    return t0;
}

fn astype_uint16_uint16(a: u32) -> u32 {
    return a;
}

fn astype_uint16_uint32(a: u32) -> u32 {
    let t0 = a;
    return t0;
}

fn astype_uint16_float16(a: u32) -> f32 {
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

fn astype_uint16_bfloat16(a: u32) -> f32 {
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

fn astype_uint16_float32(a: u32) -> f32 {
    let t0 = f32(a);
    return t0;
}

struct astype_uint16_complex64_result {
    r0: f32,
    r1: f32,
}
fn astype_uint16_complex64(a: u32) -> astype_uint16_complex64_result {
    let t0 = f32(a);
    return astype_uint16_complex64_result(t0, bitcast<f32>(zero));
}

fn where_uint16(a: bool, b: u32, c: u32) -> u32 {
    let t0 = select(c, b, a);
    return t0;
}

fn positive_uint16(a: u32) -> u32 {
    return a;
}

fn negative_uint16(a: u32) -> u32 {
    let t0 = (0u - a) & 0xffffu;
    return t0;
}

fn absolute_uint16(a: u32) -> u32 {
    return a;
}

fn square_uint16(a: u32) -> u32 {
    let t0 = (a * a) & 0xffffu;
    return t0;
}

fn invert_uint16(a: u32) -> u32 {
    let t0 = (~a) & 0xffffu;
    return t0;
}

fn sign_uint16(a: u32) -> u32 {
    let t0 = 0u < a;
    let t1 = a < 0u;
    let t2 = select(0u, 65535u, t1);
    let t3 = select(t2, 1u, t0);
    return t3;
}

fn reciprocal_uint16(a: u32) -> u32 {
    let t0 = a == 1u;
    let t1 = a < 0u;
    let t2 = a == 65535u;
    let t3 = t1 & t2;
    let t4 = t0 | t3;
    let t5 = select(0u, a, t4);
    return t5;
}

fn bitwise_count_uint16(a: u32) -> u32 {
    let t0 = a >> 1u;
    let t1 = t0 & 21845u;
    let t2 = (a - t1) & 0xffffu;
    let t3 = t2 & 13107u;
    let t4 = t2 >> 2u;
    let t5 = t4 & 13107u;
    let t6 = (t3 + t5) & 0xffffu;
    let t7 = t6 >> 4u;
    let t8 = (t6 + t7) & 0xffffu;
    let t9 = t8 & 3855u;
    let t10 = t9 >> 8u;
    let t11 = (t9 + t10) & 0xffffu;
    let t12 = t11 & 127u;
    return t12;
}

fn add_uint16(a: u32, b: u32) -> u32 {
    let t0 = (a + b) & 0xffffu;
    return t0;
}

fn subtract_uint16(a: u32, b: u32) -> u32 {
    let t0 = (a - b) & 0xffffu;
    return t0;
}

fn multiply_uint16(a: u32, b: u32) -> u32 {
    let t0 = (a * b) & 0xffffu;
    return t0;
}

fn power_uint16(a: u32, b: u32) -> u32 {
    let t0 = b & 1u;
    let t1 = t0 == 0u;
    let t2 = select(a, 1u, t1);
    let t3 = (a * a) & 0xffffu;
    let t4 = b >> 1u;
    let t5 = t4 & 1u;
    let t6 = t5 == 0u;
    let t7 = (t2 * t3) & 0xffffu;
    let t8 = select(t7, t2, t6);
    let t9 = (t3 * t3) & 0xffffu;
    let t10 = b >> 2u;
    let t11 = t10 & 1u;
    let t12 = t11 == 0u;
    let t13 = (t8 * t9) & 0xffffu;
    let t14 = select(t13, t8, t12);
    let t15 = (t9 * t9) & 0xffffu;
    let t16 = b >> 3u;
    let t17 = t16 & 1u;
    let t18 = t17 == 0u;
    let t19 = (t14 * t15) & 0xffffu;
    let t20 = select(t19, t14, t18);
    let t21 = (t15 * t15) & 0xffffu;
    let t22 = b >> 4u;
    let t23 = t22 & 1u;
    let t24 = t23 == 0u;
    let t25 = (t20 * t21) & 0xffffu;
    let t26 = select(t25, t20, t24);
    let t27 = (t21 * t21) & 0xffffu;
    let t28 = b >> 5u;
    let t29 = t28 & 1u;
    let t30 = t29 == 0u;
    let t31 = (t26 * t27) & 0xffffu;
    let t32 = select(t31, t26, t30);
    let t33 = (t27 * t27) & 0xffffu;
    let t34 = b >> 6u;
    let t35 = t34 & 1u;
    let t36 = t35 == 0u;
    let t37 = (t32 * t33) & 0xffffu;
    let t38 = select(t37, t32, t36);
    let t39 = (t33 * t33) & 0xffffu;
    let t40 = b >> 7u;
    let t41 = t40 & 1u;
    let t42 = t41 == 0u;
    let t43 = (t38 * t39) & 0xffffu;
    let t44 = select(t43, t38, t42);
    let t45 = (t39 * t39) & 0xffffu;
    let t46 = b >> 8u;
    let t47 = t46 & 1u;
    let t48 = t47 == 0u;
    let t49 = (t44 * t45) & 0xffffu;
    let t50 = select(t49, t44, t48);
    let t51 = (t45 * t45) & 0xffffu;
    let t52 = b >> 9u;
    let t53 = t52 & 1u;
    let t54 = t53 == 0u;
    let t55 = (t50 * t51) & 0xffffu;
    let t56 = select(t55, t50, t54);
    let t57 = (t51 * t51) & 0xffffu;
    let t58 = b >> 10u;
    let t59 = t58 & 1u;
    let t60 = t59 == 0u;
    let t61 = (t56 * t57) & 0xffffu;
    let t62 = select(t61, t56, t60);
    let t63 = (t57 * t57) & 0xffffu;
    let t64 = b >> 11u;
    let t65 = t64 & 1u;
    let t66 = t65 == 0u;
    let t67 = (t62 * t63) & 0xffffu;
    let t68 = select(t67, t62, t66);
    let t69 = (t63 * t63) & 0xffffu;
    let t70 = b >> 12u;
    let t71 = t70 & 1u;
    let t72 = t71 == 0u;
    let t73 = (t68 * t69) & 0xffffu;
    let t74 = select(t73, t68, t72);
    let t75 = (t69 * t69) & 0xffffu;
    let t76 = b >> 13u;
    let t77 = t76 & 1u;
    let t78 = t77 == 0u;
    let t79 = (t74 * t75) & 0xffffu;
    let t80 = select(t79, t74, t78);
    let t81 = (t75 * t75) & 0xffffu;
    let t82 = b >> 14u;
    let t83 = t82 & 1u;
    let t84 = t83 == 0u;
    let t85 = (t80 * t81) & 0xffffu;
    let t86 = select(t85, t80, t84);
    let t87 = (t81 * t81) & 0xffffu;
    let t88 = b >> 15u;
    let t89 = t88 & 1u;
    let t90 = t89 == 0u;
    let t91 = (t86 * t87) & 0xffffu;
    let t92 = select(t91, t86, t90);
    return t92;
}

fn minimum_uint16(a: u32, b: u32) -> u32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn maximum_uint16(a: u32, b: u32) -> u32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn equal_uint16(a: u32, b: u32) -> bool {
    let t0 = a == b;
    return t0;
}

fn not_equal_uint16(a: u32, b: u32) -> bool {
    let t0 = a == b;
    let t1 = !t0;
    return t1;
}

fn less_uint16(a: u32, b: u32) -> bool {
    let t0 = a < b;
    return t0;
}

fn less_equal_uint16(a: u32, b: u32) -> bool {
    let t0 = a <= b;
    return t0;
}

fn greater_uint16(a: u32, b: u32) -> bool {
    let t0 = b < a;
    return t0;
}

fn greater_equal_uint16(a: u32, b: u32) -> bool {
    let t0 = b <= a;
    return t0;
}

fn bitwise_and_uint16(a: u32, b: u32) -> u32 {
    let t0 = a & b;
    return t0;
}

fn bitwise_or_uint16(a: u32, b: u32) -> u32 {
    let t0 = a | b;
    return t0;
}

fn bitwise_xor_uint16(a: u32, b: u32) -> u32 {
    let t0 = a ^ b;
    return t0;
}

fn floor_divide_uint16(a: u32, b: u32) -> u32 {
    let t0 = b < 0u;
    let t1 = b == 65535u;
    let t2 = t0 & t1;
    let t3 = b == 0u;
    let t4 = t3 | t2;
    let t5 = select(b, 1u, t4);
    let t6 = (a / t5) & 0xffffu;
    let t7 = (0u - a) & 0xffffu;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0u, t3);
    let t10 = (t9 * b) & 0xffffu;
    let t11 = (a - t10) & 0xffffu;
    let t12 = select(t11, 0u, t3);
    let t13 = t12 < 0u;
    let t14 = t13 != t0;
    let t15 = t12 == 0u;
    let t16 = !t15;
    let t17 = t14 & t16;
    let t18 = (t9 - 1u) & 0xffffu;
    let t19 = select(t9, t18, t17);
    return t19;
}

fn remainder_uint16(a: u32, b: u32) -> u32 {
    let t0 = b < 0u;
    let t1 = b == 65535u;
    let t2 = t0 & t1;
    let t3 = b == 0u;
    let t4 = t3 | t2;
    let t5 = select(b, 1u, t4);
    let t6 = (a / t5) & 0xffffu;
    let t7 = (0u - a) & 0xffffu;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0u, t3);
    let t10 = (t9 * b) & 0xffffu;
    let t11 = (a - t10) & 0xffffu;
    let t12 = select(t11, 0u, t3);
    let t13 = t12 < 0u;
    let t14 = t13 != t0;
    let t15 = t12 == 0u;
    let t16 = !t15;
    let t17 = t14 & t16;
    let t18 = (t12 + b) & 0xffffu;
    let t19 = select(t12, t18, t17);
    return t19;
}

fn fmod_uint16(a: u32, b: u32) -> u32 {
    let t0 = b < 0u;
    let t1 = b == 65535u;
    let t2 = t0 & t1;
    let t3 = b == 0u;
    let t4 = t3 | t2;
    let t5 = select(b, 1u, t4);
    let t6 = (a / t5) & 0xffffu;
    let t7 = (0u - a) & 0xffffu;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0u, t3);
    let t10 = (t9 * b) & 0xffffu;
    let t11 = (a - t10) & 0xffffu;
    let t12 = select(t11, 0u, t3);
    return t12;
}

fn fmin_uint16(a: u32, b: u32) -> u32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn fmax_uint16(a: u32, b: u32) -> u32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn left_shift_uint16(a: u32, b: u32) -> u32 {
    let t0 = b < 0u;
    let t1 = 15u < b;
    let t2 = t0 | t1;
    let t3 = b & 1u;
    let t4 = t3 == 0u;
    let t5 = (a << 1u) & 0xffffu;
    let t6 = select(t5, a, t4);
    let t7 = b >> 1u;
    let t8 = t7 & 1u;
    let t9 = t8 == 0u;
    let t10 = (t6 << 2u) & 0xffffu;
    let t11 = select(t10, t6, t9);
    let t12 = b >> 2u;
    let t13 = t12 & 1u;
    let t14 = t13 == 0u;
    let t15 = (t11 << 4u) & 0xffffu;
    let t16 = select(t15, t11, t14);
    let t17 = b >> 3u;
    let t18 = t17 & 1u;
    let t19 = t18 == 0u;
    let t20 = (t16 << 8u) & 0xffffu;
    let t21 = select(t20, t16, t19);
    let t22 = select(t21, 0u, t2);
    return t22;
}

fn right_shift_uint16(a: u32, b: u32) -> u32 {
    let t0 = a < 0u;
    let t1 = select(0u, 65535u, t0);
    let t2 = b < 0u;
    let t3 = 15u < b;
    let t4 = t2 | t3;
    let t5 = b & 1u;
    let t6 = t5 == 0u;
    let t7 = a >> 1u;
    let t8 = select(t7, a, t6);
    let t9 = b >> 1u;
    let t10 = t9 & 1u;
    let t11 = t10 == 0u;
    let t12 = t8 >> 2u;
    let t13 = select(t12, t8, t11);
    let t14 = b >> 2u;
    let t15 = t14 & 1u;
    let t16 = t15 == 0u;
    let t17 = t13 >> 4u;
    let t18 = select(t17, t13, t16);
    let t19 = b >> 3u;
    let t20 = t19 & 1u;
    let t21 = t20 == 0u;
    let t22 = t18 >> 8u;
    let t23 = select(t22, t18, t21);
    let t24 = select(t23, t1, t4);
    return t24;
}

fn gcd_uint16(a: u32, b: u32) -> u32 {
    let t0 = a & 255u;
    let t1 = a >> 8u;
    let t2 = t1 & 255u;
    let t3 = t0 == 0u;
    let t4 = select(a, t2, t3);
    let t5 = t4 & 15u;
    let t6 = t4 >> 4u;
    let t7 = t6 & 4095u;
    let t8 = t5 == 0u;
    let t9 = select(t4, t7, t8);
    let t10 = t9 & 3u;
    let t11 = t9 >> 2u;
    let t12 = t11 & 16383u;
    let t13 = t10 == 0u;
    let t14 = select(t9, t12, t13);
    let t15 = t14 & 1u;
    let t16 = t14 >> 1u;
    let t17 = t16 & 32767u;
    let t18 = t15 == 0u;
    let t19 = select(t14, t17, t18);
    let t20 = b & 255u;
    let t21 = b >> 8u;
    let t22 = t21 & 255u;
    let t23 = t20 == 0u;
    let t24 = select(b, t22, t23);
    let t25 = t24 & 15u;
    let t26 = t24 >> 4u;
    let t27 = t26 & 4095u;
    let t28 = t25 == 0u;
    let t29 = select(t24, t27, t28);
    let t30 = t29 & 3u;
    let t31 = t29 >> 2u;
    let t32 = t31 & 16383u;
    let t33 = t30 == 0u;
    let t34 = select(t29, t32, t33);
    let t35 = t34 & 1u;
    let t36 = t34 >> 1u;
    let t37 = t36 & 32767u;
    let t38 = t35 == 0u;
    let t39 = select(t34, t37, t38);
    let t40 = t39 == 0u;
    let t41 = select(t39, t19, t40);
    let t42 = t19 & 1u;
    let t43 = t42 == 0u;
    let t44 = t41 < t19;
    let t45 = select(t19, t41, t44);
    let t46 = t19 < t41;
    let t47 = select(t19, t41, t46);
    let t48 = (t47 - t45) & 0xffffu;
    let t49 = select(t48, t19, t43);
    let t50 = t49 >> 1u;
    let t51 = select(t45, t41, t43);
    let t52 = t50 & 1u;
    let t53 = t52 == 0u;
    let t54 = t51 < t50;
    let t55 = select(t50, t51, t54);
    let t56 = t50 < t51;
    let t57 = select(t50, t51, t56);
    let t58 = (t57 - t55) & 0xffffu;
    let t59 = select(t58, t50, t53);
    let t60 = t59 >> 1u;
    let t61 = select(t55, t51, t53);
    let t62 = t60 & 1u;
    let t63 = t62 == 0u;
    let t64 = t61 < t60;
    let t65 = select(t60, t61, t64);
    let t66 = t60 < t61;
    let t67 = select(t60, t61, t66);
    let t68 = (t67 - t65) & 0xffffu;
    let t69 = select(t68, t60, t63);
    let t70 = t69 >> 1u;
    let t71 = select(t65, t61, t63);
    let t72 = t70 & 1u;
    let t73 = t72 == 0u;
    let t74 = t71 < t70;
    let t75 = select(t70, t71, t74);
    let t76 = t70 < t71;
    let t77 = select(t70, t71, t76);
    let t78 = (t77 - t75) & 0xffffu;
    let t79 = select(t78, t70, t73);
    let t80 = t79 >> 1u;
    let t81 = select(t75, t71, t73);
    let t82 = t80 & 1u;
    let t83 = t82 == 0u;
    let t84 = t81 < t80;
    let t85 = select(t80, t81, t84);
    let t86 = t80 < t81;
    let t87 = select(t80, t81, t86);
    let t88 = (t87 - t85) & 0xffffu;
    let t89 = select(t88, t80, t83);
    let t90 = t89 >> 1u;
    let t91 = select(t85, t81, t83);
    let t92 = t90 & 1u;
    let t93 = t92 == 0u;
    let t94 = t91 < t90;
    let t95 = select(t90, t91, t94);
    let t96 = t90 < t91;
    let t97 = select(t90, t91, t96);
    let t98 = (t97 - t95) & 0xffffu;
    let t99 = select(t98, t90, t93);
    let t100 = t99 >> 1u;
    let t101 = select(t95, t91, t93);
    let t102 = t100 & 1u;
    let t103 = t102 == 0u;
    let t104 = t101 < t100;
    let t105 = select(t100, t101, t104);
    let t106 = t100 < t101;
    let t107 = select(t100, t101, t106);
    let t108 = (t107 - t105) & 0xffffu;
    let t109 = select(t108, t100, t103);
    let t110 = t109 >> 1u;
    let t111 = select(t105, t101, t103);
    let t112 = t110 & 1u;
    let t113 = t112 == 0u;
    let t114 = t111 < t110;
    let t115 = select(t110, t111, t114);
    let t116 = t110 < t111;
    let t117 = select(t110, t111, t116);
    let t118 = (t117 - t115) & 0xffffu;
    let t119 = select(t118, t110, t113);
    let t120 = t119 >> 1u;
    let t121 = select(t115, t111, t113);
    let t122 = t120 & 1u;
    let t123 = t122 == 0u;
    let t124 = t121 < t120;
    let t125 = select(t120, t121, t124);
    let t126 = t120 < t121;
    let t127 = select(t120, t121, t126);
    let t128 = (t127 - t125) & 0xffffu;
    let t129 = select(t128, t120, t123);
    let t130 = t129 >> 1u;
    let t131 = select(t125, t121, t123);
    let t132 = t130 & 1u;
    let t133 = t132 == 0u;
    let t134 = t131 < t130;
    let t135 = select(t130, t131, t134);
    let t136 = t130 < t131;
    let t137 = select(t130, t131, t136);
    let t138 = (t137 - t135) & 0xffffu;
    let t139 = select(t138, t130, t133);
    let t140 = t139 >> 1u;
    let t141 = select(t135, t131, t133);
    let t142 = t140 & 1u;
    let t143 = t142 == 0u;
    let t144 = t141 < t140;
    let t145 = select(t140, t141, t144);
    let t146 = t140 < t141;
    let t147 = select(t140, t141, t146);
    let t148 = (t147 - t145) & 0xffffu;
    let t149 = select(t148, t140, t143);
    let t150 = t149 >> 1u;
    let t151 = select(t145, t141, t143);
    let t152 = t150 & 1u;
    let t153 = t152 == 0u;
    let t154 = t151 < t150;
    let t155 = select(t150, t151, t154);
    let t156 = t150 < t151;
    let t157 = select(t150, t151, t156);
    let t158 = (t157 - t155) & 0xffffu;
    let t159 = select(t158, t150, t153);
    let t160 = t159 >> 1u;
    let t161 = select(t155, t151, t153);
    let t162 = t160 & 1u;
    let t163 = t162 == 0u;
    let t164 = t161 < t160;
    let t165 = select(t160, t161, t164);
    let t166 = t160 < t161;
    let t167 = select(t160, t161, t166);
    let t168 = (t167 - t165) & 0xffffu;
    let t169 = select(t168, t160, t163);
    let t170 = t169 >> 1u;
    let t171 = select(t165, t161, t163);
    let t172 = t170 & 1u;
    let t173 = t172 == 0u;
    let t174 = t171 < t170;
    let t175 = select(t170, t171, t174);
    let t176 = t170 < t171;
    let t177 = select(t170, t171, t176);
    let t178 = (t177 - t175) & 0xffffu;
    let t179 = select(t178, t170, t173);
    let t180 = t179 >> 1u;
    let t181 = select(t175, t171, t173);
    let t182 = t180 & 1u;
    let t183 = t182 == 0u;
    let t184 = t181 < t180;
    let t185 = select(t180, t181, t184);
    let t186 = t180 < t181;
    let t187 = select(t180, t181, t186);
    let t188 = (t187 - t185) & 0xffffu;
    let t189 = select(t188, t180, t183);
    let t190 = t189 >> 1u;
    let t191 = select(t185, t181, t183);
    let t192 = t190 & 1u;
    let t193 = t192 == 0u;
    let t194 = t191 < t190;
    let t195 = select(t190, t191, t194);
    let t196 = t190 < t191;
    let t197 = select(t190, t191, t196);
    let t198 = (t197 - t195) & 0xffffu;
    let t199 = select(t198, t190, t193);
    let t200 = t199 >> 1u;
    let t201 = select(t195, t191, t193);
    let t202 = t200 & 1u;
    let t203 = t202 == 0u;
    let t204 = t201 < t200;
    let t205 = select(t200, t201, t204);
    let t206 = t200 < t201;
    let t207 = select(t200, t201, t206);
    let t208 = (t207 - t205) & 0xffffu;
    let t209 = select(t208, t200, t203);
    let t210 = t209 >> 1u;
    let t211 = select(t205, t201, t203);
    let t212 = t210 & 1u;
    let t213 = t212 == 0u;
    let t214 = t211 < t210;
    let t215 = select(t210, t211, t214);
    let t216 = t210 < t211;
    let t217 = select(t210, t211, t216);
    let t218 = (t217 - t215) & 0xffffu;
    let t219 = select(t218, t210, t213);
    let t220 = t219 >> 1u;
    let t221 = select(t215, t211, t213);
    let t222 = t220 & 1u;
    let t223 = t222 == 0u;
    let t224 = t221 < t220;
    let t225 = select(t220, t221, t224);
    let t226 = t220 < t221;
    let t227 = select(t220, t221, t226);
    let t228 = (t227 - t225) & 0xffffu;
    let t229 = select(t228, t220, t223);
    let t230 = t229 >> 1u;
    let t231 = select(t225, t221, t223);
    let t232 = t230 & 1u;
    let t233 = t232 == 0u;
    let t234 = t231 < t230;
    let t235 = select(t230, t231, t234);
    let t236 = t230 < t231;
    let t237 = select(t230, t231, t236);
    let t238 = (t237 - t235) & 0xffffu;
    let t239 = select(t238, t230, t233);
    let t240 = t239 >> 1u;
    let t241 = select(t235, t231, t233);
    let t242 = t240 & 1u;
    let t243 = t242 == 0u;
    let t244 = t241 < t240;
    let t245 = select(t240, t241, t244);
    let t246 = t240 < t241;
    let t247 = select(t240, t241, t246);
    let t248 = (t247 - t245) & 0xffffu;
    let t249 = select(t248, t240, t243);
    let t250 = t249 >> 1u;
    let t251 = select(t245, t241, t243);
    let t252 = t250 & 1u;
    let t253 = t252 == 0u;
    let t254 = t251 < t250;
    let t255 = select(t250, t251, t254);
    let t256 = t250 < t251;
    let t257 = select(t250, t251, t256);
    let t258 = (t257 - t255) & 0xffffu;
    let t259 = select(t258, t250, t253);
    let t260 = t259 >> 1u;
    let t261 = select(t255, t251, t253);
    let t262 = t260 & 1u;
    let t263 = t262 == 0u;
    let t264 = t261 < t260;
    let t265 = select(t260, t261, t264);
    let t266 = t260 < t261;
    let t267 = select(t260, t261, t266);
    let t268 = (t267 - t265) & 0xffffu;
    let t269 = select(t268, t260, t263);
    let t270 = t269 >> 1u;
    let t271 = select(t265, t261, t263);
    let t272 = t270 & 1u;
    let t273 = t272 == 0u;
    let t274 = t271 < t270;
    let t275 = select(t270, t271, t274);
    let t276 = t270 < t271;
    let t277 = select(t270, t271, t276);
    let t278 = (t277 - t275) & 0xffffu;
    let t279 = select(t278, t270, t273);
    let t280 = t279 >> 1u;
    let t281 = select(t275, t271, t273);
    let t282 = t280 & 1u;
    let t283 = t282 == 0u;
    let t284 = t281 < t280;
    let t285 = select(t280, t281, t284);
    let t286 = t280 < t281;
    let t287 = select(t280, t281, t286);
    let t288 = (t287 - t285) & 0xffffu;
    let t289 = select(t288, t280, t283);
    let t290 = t289 >> 1u;
    let t291 = select(t285, t281, t283);
    let t292 = t290 & 1u;
    let t293 = t292 == 0u;
    let t294 = t291 < t290;
    let t295 = select(t290, t291, t294);
    let t296 = t290 < t291;
    let t297 = select(t290, t291, t296);
    let t298 = (t297 - t295) & 0xffffu;
    let t299 = select(t298, t290, t293);
    let t300 = t299 >> 1u;
    let t301 = select(t295, t291, t293);
    let t302 = t300 & 1u;
    let t303 = t302 == 0u;
    let t304 = t301 < t300;
    let t305 = select(t300, t301, t304);
    let t306 = t300 < t301;
    let t307 = select(t300, t301, t306);
    let t308 = (t307 - t305) & 0xffffu;
    let t309 = select(t308, t300, t303);
    let t310 = t309 >> 1u;
    let t311 = select(t305, t301, t303);
    let t312 = t310 & 1u;
    let t313 = t312 == 0u;
    let t314 = t311 < t310;
    let t315 = select(t310, t311, t314);
    let t316 = t310 < t311;
    let t317 = select(t310, t311, t316);
    let t318 = (t317 - t315) & 0xffffu;
    let t319 = select(t318, t310, t313);
    let t320 = t319 >> 1u;
    let t321 = select(t315, t311, t313);
    let t322 = t320 & 1u;
    let t323 = t322 == 0u;
    let t324 = t321 < t320;
    let t325 = select(t320, t321, t324);
    let t326 = t320 < t321;
    let t327 = select(t320, t321, t326);
    let t328 = (t327 - t325) & 0xffffu;
    let t329 = select(t328, t320, t323);
    let t330 = t329 >> 1u;
    let t331 = select(t325, t321, t323);
    let t332 = t330 & 1u;
    let t333 = t332 == 0u;
    let t334 = t331 < t330;
    let t335 = select(t330, t331, t334);
    let t336 = t330 < t331;
    let t337 = select(t330, t331, t336);
    let t338 = (t337 - t335) & 0xffffu;
    let t339 = select(t338, t330, t333);
    let t340 = t339 >> 1u;
    let t341 = select(t335, t331, t333);
    let t342 = t340 & 1u;
    let t343 = t342 == 0u;
    let t344 = t341 < t340;
    let t345 = select(t340, t341, t344);
    let t346 = t340 < t341;
    let t347 = select(t340, t341, t346);
    let t348 = (t347 - t345) & 0xffffu;
    let t349 = select(t348, t340, t343);
    let t350 = t349 >> 1u;
    let t351 = select(t345, t341, t343);
    let t352 = t350 & 1u;
    let t353 = t352 == 0u;
    let t354 = t351 < t350;
    let t355 = select(t350, t351, t354);
    let t356 = select(t355, t351, t353);
    let t357 = a | b;
    let t358 = (0u - t357) & 0xffffu;
    let t359 = t357 & t358;
    let t360 = (t356 * t359) & 0xffffu;
    return t360;
}

fn lcm_uint16(a: u32, b: u32) -> u32 {
    let t0 = a & 255u;
    let t1 = a >> 8u;
    let t2 = t1 & 255u;
    let t3 = t0 == 0u;
    let t4 = select(a, t2, t3);
    let t5 = t4 & 15u;
    let t6 = t4 >> 4u;
    let t7 = t6 & 4095u;
    let t8 = t5 == 0u;
    let t9 = select(t4, t7, t8);
    let t10 = t9 & 3u;
    let t11 = t9 >> 2u;
    let t12 = t11 & 16383u;
    let t13 = t10 == 0u;
    let t14 = select(t9, t12, t13);
    let t15 = t14 & 1u;
    let t16 = t14 >> 1u;
    let t17 = t16 & 32767u;
    let t18 = t15 == 0u;
    let t19 = select(t14, t17, t18);
    let t20 = b & 255u;
    let t21 = b >> 8u;
    let t22 = t21 & 255u;
    let t23 = t20 == 0u;
    let t24 = select(b, t22, t23);
    let t25 = t24 & 15u;
    let t26 = t24 >> 4u;
    let t27 = t26 & 4095u;
    let t28 = t25 == 0u;
    let t29 = select(t24, t27, t28);
    let t30 = t29 & 3u;
    let t31 = t29 >> 2u;
    let t32 = t31 & 16383u;
    let t33 = t30 == 0u;
    let t34 = select(t29, t32, t33);
    let t35 = t34 & 1u;
    let t36 = t34 >> 1u;
    let t37 = t36 & 32767u;
    let t38 = t35 == 0u;
    let t39 = select(t34, t37, t38);
    let t40 = t39 == 0u;
    let t41 = select(t39, t19, t40);
    let t42 = t19 & 1u;
    let t43 = t42 == 0u;
    let t44 = t41 < t19;
    let t45 = select(t19, t41, t44);
    let t46 = t19 < t41;
    let t47 = select(t19, t41, t46);
    let t48 = (t47 - t45) & 0xffffu;
    let t49 = select(t48, t19, t43);
    let t50 = t49 >> 1u;
    let t51 = select(t45, t41, t43);
    let t52 = t50 & 1u;
    let t53 = t52 == 0u;
    let t54 = t51 < t50;
    let t55 = select(t50, t51, t54);
    let t56 = t50 < t51;
    let t57 = select(t50, t51, t56);
    let t58 = (t57 - t55) & 0xffffu;
    let t59 = select(t58, t50, t53);
    let t60 = t59 >> 1u;
    let t61 = select(t55, t51, t53);
    let t62 = t60 & 1u;
    let t63 = t62 == 0u;
    let t64 = t61 < t60;
    let t65 = select(t60, t61, t64);
    let t66 = t60 < t61;
    let t67 = select(t60, t61, t66);
    let t68 = (t67 - t65) & 0xffffu;
    let t69 = select(t68, t60, t63);
    let t70 = t69 >> 1u;
    let t71 = select(t65, t61, t63);
    let t72 = t70 & 1u;
    let t73 = t72 == 0u;
    let t74 = t71 < t70;
    let t75 = select(t70, t71, t74);
    let t76 = t70 < t71;
    let t77 = select(t70, t71, t76);
    let t78 = (t77 - t75) & 0xffffu;
    let t79 = select(t78, t70, t73);
    let t80 = t79 >> 1u;
    let t81 = select(t75, t71, t73);
    let t82 = t80 & 1u;
    let t83 = t82 == 0u;
    let t84 = t81 < t80;
    let t85 = select(t80, t81, t84);
    let t86 = t80 < t81;
    let t87 = select(t80, t81, t86);
    let t88 = (t87 - t85) & 0xffffu;
    let t89 = select(t88, t80, t83);
    let t90 = t89 >> 1u;
    let t91 = select(t85, t81, t83);
    let t92 = t90 & 1u;
    let t93 = t92 == 0u;
    let t94 = t91 < t90;
    let t95 = select(t90, t91, t94);
    let t96 = t90 < t91;
    let t97 = select(t90, t91, t96);
    let t98 = (t97 - t95) & 0xffffu;
    let t99 = select(t98, t90, t93);
    let t100 = t99 >> 1u;
    let t101 = select(t95, t91, t93);
    let t102 = t100 & 1u;
    let t103 = t102 == 0u;
    let t104 = t101 < t100;
    let t105 = select(t100, t101, t104);
    let t106 = t100 < t101;
    let t107 = select(t100, t101, t106);
    let t108 = (t107 - t105) & 0xffffu;
    let t109 = select(t108, t100, t103);
    let t110 = t109 >> 1u;
    let t111 = select(t105, t101, t103);
    let t112 = t110 & 1u;
    let t113 = t112 == 0u;
    let t114 = t111 < t110;
    let t115 = select(t110, t111, t114);
    let t116 = t110 < t111;
    let t117 = select(t110, t111, t116);
    let t118 = (t117 - t115) & 0xffffu;
    let t119 = select(t118, t110, t113);
    let t120 = t119 >> 1u;
    let t121 = select(t115, t111, t113);
    let t122 = t120 & 1u;
    let t123 = t122 == 0u;
    let t124 = t121 < t120;
    let t125 = select(t120, t121, t124);
    let t126 = t120 < t121;
    let t127 = select(t120, t121, t126);
    let t128 = (t127 - t125) & 0xffffu;
    let t129 = select(t128, t120, t123);
    let t130 = t129 >> 1u;
    let t131 = select(t125, t121, t123);
    let t132 = t130 & 1u;
    let t133 = t132 == 0u;
    let t134 = t131 < t130;
    let t135 = select(t130, t131, t134);
    let t136 = t130 < t131;
    let t137 = select(t130, t131, t136);
    let t138 = (t137 - t135) & 0xffffu;
    let t139 = select(t138, t130, t133);
    let t140 = t139 >> 1u;
    let t141 = select(t135, t131, t133);
    let t142 = t140 & 1u;
    let t143 = t142 == 0u;
    let t144 = t141 < t140;
    let t145 = select(t140, t141, t144);
    let t146 = t140 < t141;
    let t147 = select(t140, t141, t146);
    let t148 = (t147 - t145) & 0xffffu;
    let t149 = select(t148, t140, t143);
    let t150 = t149 >> 1u;
    let t151 = select(t145, t141, t143);
    let t152 = t150 & 1u;
    let t153 = t152 == 0u;
    let t154 = t151 < t150;
    let t155 = select(t150, t151, t154);
    let t156 = t150 < t151;
    let t157 = select(t150, t151, t156);
    let t158 = (t157 - t155) & 0xffffu;
    let t159 = select(t158, t150, t153);
    let t160 = t159 >> 1u;
    let t161 = select(t155, t151, t153);
    let t162 = t160 & 1u;
    let t163 = t162 == 0u;
    let t164 = t161 < t160;
    let t165 = select(t160, t161, t164);
    let t166 = t160 < t161;
    let t167 = select(t160, t161, t166);
    let t168 = (t167 - t165) & 0xffffu;
    let t169 = select(t168, t160, t163);
    let t170 = t169 >> 1u;
    let t171 = select(t165, t161, t163);
    let t172 = t170 & 1u;
    let t173 = t172 == 0u;
    let t174 = t171 < t170;
    let t175 = select(t170, t171, t174);
    let t176 = t170 < t171;
    let t177 = select(t170, t171, t176);
    let t178 = (t177 - t175) & 0xffffu;
    let t179 = select(t178, t170, t173);
    let t180 = t179 >> 1u;
    let t181 = select(t175, t171, t173);
    let t182 = t180 & 1u;
    let t183 = t182 == 0u;
    let t184 = t181 < t180;
    let t185 = select(t180, t181, t184);
    let t186 = t180 < t181;
    let t187 = select(t180, t181, t186);
    let t188 = (t187 - t185) & 0xffffu;
    let t189 = select(t188, t180, t183);
    let t190 = t189 >> 1u;
    let t191 = select(t185, t181, t183);
    let t192 = t190 & 1u;
    let t193 = t192 == 0u;
    let t194 = t191 < t190;
    let t195 = select(t190, t191, t194);
    let t196 = t190 < t191;
    let t197 = select(t190, t191, t196);
    let t198 = (t197 - t195) & 0xffffu;
    let t199 = select(t198, t190, t193);
    let t200 = t199 >> 1u;
    let t201 = select(t195, t191, t193);
    let t202 = t200 & 1u;
    let t203 = t202 == 0u;
    let t204 = t201 < t200;
    let t205 = select(t200, t201, t204);
    let t206 = t200 < t201;
    let t207 = select(t200, t201, t206);
    let t208 = (t207 - t205) & 0xffffu;
    let t209 = select(t208, t200, t203);
    let t210 = t209 >> 1u;
    let t211 = select(t205, t201, t203);
    let t212 = t210 & 1u;
    let t213 = t212 == 0u;
    let t214 = t211 < t210;
    let t215 = select(t210, t211, t214);
    let t216 = t210 < t211;
    let t217 = select(t210, t211, t216);
    let t218 = (t217 - t215) & 0xffffu;
    let t219 = select(t218, t210, t213);
    let t220 = t219 >> 1u;
    let t221 = select(t215, t211, t213);
    let t222 = t220 & 1u;
    let t223 = t222 == 0u;
    let t224 = t221 < t220;
    let t225 = select(t220, t221, t224);
    let t226 = t220 < t221;
    let t227 = select(t220, t221, t226);
    let t228 = (t227 - t225) & 0xffffu;
    let t229 = select(t228, t220, t223);
    let t230 = t229 >> 1u;
    let t231 = select(t225, t221, t223);
    let t232 = t230 & 1u;
    let t233 = t232 == 0u;
    let t234 = t231 < t230;
    let t235 = select(t230, t231, t234);
    let t236 = t230 < t231;
    let t237 = select(t230, t231, t236);
    let t238 = (t237 - t235) & 0xffffu;
    let t239 = select(t238, t230, t233);
    let t240 = t239 >> 1u;
    let t241 = select(t235, t231, t233);
    let t242 = t240 & 1u;
    let t243 = t242 == 0u;
    let t244 = t241 < t240;
    let t245 = select(t240, t241, t244);
    let t246 = t240 < t241;
    let t247 = select(t240, t241, t246);
    let t248 = (t247 - t245) & 0xffffu;
    let t249 = select(t248, t240, t243);
    let t250 = t249 >> 1u;
    let t251 = select(t245, t241, t243);
    let t252 = t250 & 1u;
    let t253 = t252 == 0u;
    let t254 = t251 < t250;
    let t255 = select(t250, t251, t254);
    let t256 = t250 < t251;
    let t257 = select(t250, t251, t256);
    let t258 = (t257 - t255) & 0xffffu;
    let t259 = select(t258, t250, t253);
    let t260 = t259 >> 1u;
    let t261 = select(t255, t251, t253);
    let t262 = t260 & 1u;
    let t263 = t262 == 0u;
    let t264 = t261 < t260;
    let t265 = select(t260, t261, t264);
    let t266 = t260 < t261;
    let t267 = select(t260, t261, t266);
    let t268 = (t267 - t265) & 0xffffu;
    let t269 = select(t268, t260, t263);
    let t270 = t269 >> 1u;
    let t271 = select(t265, t261, t263);
    let t272 = t270 & 1u;
    let t273 = t272 == 0u;
    let t274 = t271 < t270;
    let t275 = select(t270, t271, t274);
    let t276 = t270 < t271;
    let t277 = select(t270, t271, t276);
    let t278 = (t277 - t275) & 0xffffu;
    let t279 = select(t278, t270, t273);
    let t280 = t279 >> 1u;
    let t281 = select(t275, t271, t273);
    let t282 = t280 & 1u;
    let t283 = t282 == 0u;
    let t284 = t281 < t280;
    let t285 = select(t280, t281, t284);
    let t286 = t280 < t281;
    let t287 = select(t280, t281, t286);
    let t288 = (t287 - t285) & 0xffffu;
    let t289 = select(t288, t280, t283);
    let t290 = t289 >> 1u;
    let t291 = select(t285, t281, t283);
    let t292 = t290 & 1u;
    let t293 = t292 == 0u;
    let t294 = t291 < t290;
    let t295 = select(t290, t291, t294);
    let t296 = t290 < t291;
    let t297 = select(t290, t291, t296);
    let t298 = (t297 - t295) & 0xffffu;
    let t299 = select(t298, t290, t293);
    let t300 = t299 >> 1u;
    let t301 = select(t295, t291, t293);
    let t302 = t300 & 1u;
    let t303 = t302 == 0u;
    let t304 = t301 < t300;
    let t305 = select(t300, t301, t304);
    let t306 = t300 < t301;
    let t307 = select(t300, t301, t306);
    let t308 = (t307 - t305) & 0xffffu;
    let t309 = select(t308, t300, t303);
    let t310 = t309 >> 1u;
    let t311 = select(t305, t301, t303);
    let t312 = t310 & 1u;
    let t313 = t312 == 0u;
    let t314 = t311 < t310;
    let t315 = select(t310, t311, t314);
    let t316 = t310 < t311;
    let t317 = select(t310, t311, t316);
    let t318 = (t317 - t315) & 0xffffu;
    let t319 = select(t318, t310, t313);
    let t320 = t319 >> 1u;
    let t321 = select(t315, t311, t313);
    let t322 = t320 & 1u;
    let t323 = t322 == 0u;
    let t324 = t321 < t320;
    let t325 = select(t320, t321, t324);
    let t326 = t320 < t321;
    let t327 = select(t320, t321, t326);
    let t328 = (t327 - t325) & 0xffffu;
    let t329 = select(t328, t320, t323);
    let t330 = t329 >> 1u;
    let t331 = select(t325, t321, t323);
    let t332 = t330 & 1u;
    let t333 = t332 == 0u;
    let t334 = t331 < t330;
    let t335 = select(t330, t331, t334);
    let t336 = t330 < t331;
    let t337 = select(t330, t331, t336);
    let t338 = (t337 - t335) & 0xffffu;
    let t339 = select(t338, t330, t333);
    let t340 = t339 >> 1u;
    let t341 = select(t335, t331, t333);
    let t342 = t340 & 1u;
    let t343 = t342 == 0u;
    let t344 = t341 < t340;
    let t345 = select(t340, t341, t344);
    let t346 = t340 < t341;
    let t347 = select(t340, t341, t346);
    let t348 = (t347 - t345) & 0xffffu;
    let t349 = select(t348, t340, t343);
    let t350 = t349 >> 1u;
    let t351 = select(t345, t341, t343);
    let t352 = t350 & 1u;
    let t353 = t352 == 0u;
    let t354 = t351 < t350;
    let t355 = select(t350, t351, t354);
    let t356 = select(t355, t351, t353);
    let t357 = (t356 * 3u) & 0xffffu;
    let t358 = t357 ^ 2u;
    let t359 = (t356 * t358) & 0xffffu;
    let t360 = (2u - t359) & 0xffffu;
    let t361 = (t358 * t360) & 0xffffu;
    let t362 = (t356 * t361) & 0xffffu;
    let t363 = (2u - t362) & 0xffffu;
    let t364 = (t361 * t363) & 0xffffu;
    let t365 = (t19 * t364) & 0xffffu;
    let t366 = (t365 * t39) & 0xffffu;
    let t367 = (0u - a) & 0xffffu;
    let t368 = a & t367;
    let t369 = (0u - b) & 0xffffu;
    let t370 = b & t369;
    let t371 = t368 == t370;
    let t372 = t368 | t370;
    let t373 = (0u - t372) & 0xffffu;
    let t374 = t372 & t373;
    let t375 = t372 ^ t374;
    let t376 = select(t375, t368, t371);
    let t377 = (t366 * t376) & 0xffffu;
    return t377;
}

fn min_identity_uint16() -> u32 {
    return 65535u;
}

fn min_combine_uint16(a: u32, b: u32) -> u32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn max_identity_uint16() -> u32 {
    return 0u;
}

fn max_combine_uint16(a: u32, b: u32) -> u32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn argmin_better_uint16(a: u32, b: u32) -> bool {
    let t0 = b < a;
    return t0;
}

fn argmax_better_uint16(a: u32, b: u32) -> bool {
    let t0 = a < b;
    return t0;
}
