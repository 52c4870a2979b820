// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

fn astype_uint8_bool(a: u32) -> bool {
    let t0 = a != 0u;
    return t0;
}

fn astype_uint8_int8(a: u32) -> i32 {
    let t0 = ((bitcast<i32>(a)) << 24u) >> 24u;
    return t0;
}

fn astype_uint8_int16(a: u32) -> i32 {
    let t0 = ((bitcast<i32>(a)) << 16u) >> 16u;
    return t0;
}

fn astype_uint8_int32(a: u32) -> i32 {
    let t0 = bitcast<i32>(a);
    return t0;
}

fn astype_uint8_uint8(a: u32) -> u32 {
    return a;
}

fn astype_uint8_uint16(a: u32) -> u32 {
    let t0 = (a) & 0xffffu;
    return t0;
}

fn astype_uint8_uint32(a: u32) -> u32 {
    let t0 = a;
    return t0;
}

fn astype_uint8_float16(a: u32) -> f32 {
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

fn astype_uint8_bfloat16(a: u32) -> f32 {
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

fn astype_uint8_float32(a: u32) -> f32 {
    let t0 = f32(a);
    return t0;
}

struct astype_uint8_complex64_result {
    r0: f32,
    r1: f32,
}
fn astype_uint8_complex64(a: u32) -> astype_uint8_complex64_result {
    let t0 = f32(a);
    return astype_uint8_complex64_result(t0, bitcast<f32>(zero));
}

fn where_uint8(a: bool, b: u32, c: u32) -> u32 {
    let t0 = select(c, b, a);
    return t0;
}

fn positive_uint8(a: u32) -> u32 {
    return a;
}

fn negative_uint8(a: u32) -> u32 {
    let t0 = (0u - a) & 0xffu;
    return t0;
}

fn absolute_uint8(a: u32) -> u32 {
    return a;
}

fn square_uint8(a: u32) -> u32 {
    let t0 = (a * a) & 0xffu;
    return t0;
}

fn invert_uint8(a: u32) -> u32 {
    let t0 = (~a) & 0xffu;
    return t0;
}

fn sign_uint8(a: u32) -> u32 {
    let t0 = 0u < a;
    let t1 = a < 0u;
    let t2 = select(0u, 255u, t1);
    let t3 = select(t2, 1u, t0);
    return t3;
}

fn reciprocal_uint8(a: u32) -> u32 {
    let t0 = a == 1u;
    let t1 = a < 0u;
    let t2 = a == 255u;
    let t3 = t1 & t2;
    let t4 = t0 | t3;
    let t5 = select(0u, a, t4);
    return t5;
}

fn bitwise_count_uint8(a: u32) -> u32 {
    let t0 = a >> 1u;
    let t1 = t0 & 85u;
    let t2 = (a - t1) & 0xffu;
    let t3 = t2 & 51u;
    let t4 = t2 >> 2u;
    let t5 = t4 & 51u;
    let t6 = (t3 + t5) & 0xffu;
    let t7 = t6 >> 4u;
    let t8 = (t6 + t7) & 0xffu;
    let t9 = t8 & 15u;
    let t10 = t9 & 127u;
    return t10;
}

fn add_uint8(a: u32, b: u32) -> u32 {
    let t0 = (a + b) & 0xffu;
    return t0;
}

fn subtract_uint8(a: u32, b: u32) -> u32 {
    let t0 = (a - b) & 0xffu;
    return t0;
}

fn multiply_uint8(a: u32, b: u32) -> u32 {
    let t0 = (a * b) & 0xffu;
    return t0;
}

fn power_uint8(a: u32, b: u32) -> u32 {
    let t0 = b & 1u;
    let t1 = t0 == 0u;
    let t2 = select(a, 1u, t1);
    let t3 = (a * a) & 0xffu;
    let t4 = b >> 1u;
    let t5 = t4 & 1u;
    let t6 = t5 == 0u;
    let t7 = (t2 * t3) & 0xffu;
    let t8 = select(t7, t2, t6);
    let t9 = (t3 * t3) & 0xffu;
    let t10 = b >> 2u;
    let t11 = t10 & 1u;
    let t12 = t11 == 0u;
    let t13 = (t8 * t9) & 0xffu;
    let t14 = select(t13, t8, t12);
    let t15 = (t9 * t9) & 0xffu;
    let t16 = b >> 3u;
    let t17 = t16 & 1u;
    let t18 = t17 == 0u;
    let t19 = (t14 * t15) & 0xffu;
    let t20 = select(t19, t14, t18);
    let t21 = (t15 * t15) & 0xffu;
    let t22 = b >> 4u;
    let t23 = t22 & 1u;
    let t24 = t23 == 0u;
    let t25 = (t20 * t21) & 0xffu;
    let t26 = select(t25, t20, t24);
    let t27 = (t21 * t21) & 0xffu;
    let t28 = b >> 5u;
    let t29 = t28 & 1u;
    let t30 = t29 == 0u;
    let t31 = (t26 * t27) & 0xffu;
    let t32 = select(t31, t26, t30);
    let t33 = (t27 * t27) & 0xffu;
    let t34 = b >> 6u;
    let t35 = t34 & 1u;
    let t36 = t35 == 0u;
    let t37 = (t32 * t33) & 0xffu;
    let t38 = select(t37, t32, t36);
    let t39 = (t33 * t33) & 0xffu;
    let t40 = b >> 7u;
    let t41 = t40 & 1u;
    let t42 = t41 == 0u;
    let t43 = (t38 * t39) & 0xffu;
    let t44 = select(t43, t38, t42);
    return t44;
}

fn minimum_uint8(a: u32, b: u32) -> u32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn maximum_uint8(a: u32, b: u32) -> u32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn equal_uint8(a: u32, b: u32) -> bool {
    let t0 = a == b;
    return t0;
}

fn not_equal_uint8(a: u32, b: u32) -> bool {
    let t0 = a == b;
    let t1 = !t0;
    return t1;
}

fn less_uint8(a: u32, b: u32) -> bool {
    let t0 = a < b;
    return t0;
}

fn less_equal_uint8(a: u32, b: u32) -> bool {
    let t0 = a <= b;
    return t0;
}

fn greater_uint8(a: u32, b: u32) -> bool {
    let t0 = b < a;
    return t0;
}

fn greater_equal_uint8(a: u32, b: u32) -> bool {
    let t0 = b <= a;
    return t0;
}

fn bitwise_and_uint8(a: u32, b: u32) -> u32 {
    let t0 = a & b;
    return t0;
}

fn bitwise_or_uint8(a: u32, b: u32) -> u32 {
    let t0 = a | b;
    return t0;
}

fn bitwise_xor_uint8(a: u32, b: u32) -> u32 {
    let t0 = a ^ b;
    return t0;
}

fn floor_divide_uint8(a: u32, b: u32) -> u32 {
    let t0 = b < 0u;
    let t1 = b == 255u;
    let t2 = t0 & t1;
    let t3 = b == 0u;
    let t4 = t3 | t2;
    let t5 = select(b, 1u, t4);
    let t6 = (a / t5) & 0xffu;
    let t7 = (0u - a) & 0xffu;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0u, t3);
    let t10 = (t9 * b) & 0xffu;
    let t11 = (a - t10) & 0xffu;
    let t12 = select(t11, 0u, t3);
    let t13 = t12 < 0u;
    let t14 = t13 != t0;
    let t15 = t12 == 0u;
    let t16 = !t15;
    let t17 = t14 & t16;
    let t18 = (t9 - 1u) & 0xffu;
    let t19 = select(t9, t18, t17);
    return t19;
}

fn remainder_uint8(a: u32, b: u32) -> u32 {
    let t0 = b < 0u;
    let t1 = b == 255u;
    let t2 = t0 & t1;
    let t3 = b == 0u;
    let t4 = t3 | t2;
    let t5 = select(b, 1u, t4);
    let t6 = (a / t5) & 0xffu;
    let t7 = (0u - a) & 0xffu;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0u, t3);
    let t10 = (t9 * b) & 0xffu;
    let t11 = (a - t10) & 0xffu;
    let t12 = select(t11, 0u, t3);
    let t13 = t12 < 0u;
    let t14 = t13 != t0;
    let t15 = t12 == 0u;
    let t16 = !t15;
    let t17 = t14 & t16;
    let t18 = (t12 + b) & 0xffu;
    let t19 = select(t12, t18, t17);
    return t19;
}

fn fmod_uint8(a: u32, b: u32) -> u32 {
    let t0 = b < 0u;
    let t1 = b == 255u;
    let t2 = t0 & t1;
    let t3 = b == 0u;
    let t4 = t3 | t2;
    let t5 = select(b, 1u, t4);
    let t6 = (a / t5) & 0xffu;
    let t7 = (0u - a) & 0xffu;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0u, t3);
    let t10 = (t9 * b) & 0xffu;
    let t11 = (a - t10) & 0xffu;
    let t12 = select(t11, 0u, t3);
    return t12;
}

fn fmin_uint8(a: u32, b: u32) -> u32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn fmax_uint8(a: u32, b: u32) -> u32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn left_shift_uint8(a: u32, b: u32) -> u32 {
    let t0 = b < 0u;
    let t1 = 7u < b;
    let t2 = t0 | t1;
    let t3 = b & 1u;
    let t4 = t3 == 0u;
    let t5 = (a << 1u) & 0xffu;
    let t6 = select(t5, a, t4);
    let t7 = b >> 1u;
    let t8 = t7 & 1u;
    let t9 = t8 == 0u;
    let t10 = (t6 << 2u) & 0xffu;
    let t11 = select(t10, t6, t9);
    let t12 = b >> 2u;
    let t13 = t12 & 1u;
    let t14 = t13 == 0u;
    let t15 = (t11 << 4u) & 0xffu;
    let t16 = select(t15, t11, t14);
    let t17 = select(t16, 0u, t2);
    return t17;
}

fn right_shift_uint8(a: u32, b: u32) -> u32 {
    let t0 = a < 0u;
    let t1 = select(0u, 255u, t0);
    let t2 = b < 0u;
    let t3 = 7u < b;
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
    let t19 = select(t18, t1, t4);
    return t19;
}

fn gcd_uint8(a: u32, b: u32) -> u32 {
    let t0 = a & 15u;
    let t1 = a >> 4u;
    let t2 = t1 & 15u;
    let t3 = t0 == 0u;
    let t4 = select(a, t2, t3);
    let t5 = t4 & 3u;
    let t6 = t4 >> 2u;
    let t7 = t6 & 63u;
    let t8 = t5 == 0u;
    let t9 = select(t4, t7, t8);
    let t10 = t9 & 1u;
    let t11 = t9 >> 1u;
    let t12 = t11 & 127u;
    let t13 = t10 == 0u;
    let t14 = select(t9, t12, t13);
    let t15 = b & 15u;
    let t16 = b >> 4u;
    let t17 = t16 & 15u;
    let t18 = t15 == 0u;
    let t19 = select(b, t17, t18);
    let t20 = t19 & 3u;
    let t21 = t19 >> 2u;
    let t22 = t21 & 63u;
    let t23 = t20 == 0u;
    let t24 = select(t19, t22, t23);
    let t25 = t24 & 1u;
    let t26 = t24 >> 1u;
    let t27 = t26 & 127u;
    let t28 = t25 == 0u;
    let t29 = select(t24, t27, t28);
    let t30 = t29 == 0u;
    let t31 = select(t29, t14, t30);
    let t32 = t14 & 1u;
    let t33 = t32 == 0u;
    let t34 = t31 < t14;
    let t35 = select(t14, t31, t34);
    let t36 = t14 < t31;
    let t37 = select(t14, t31, t36);
    let t38 = (t37 - t35) & 0xffu;
    let t39 = select(t38, t14, t33);
    let t40 = t39 >> 1u;
    let t41 = select(t35, t31, t33);
    let t42 = t40 & 1u;
    let t43 = t42 == 0u;
    let t44 = t41 < t40;
    let t45 = select(t40, t41, t44);
    let t46 = t40 < t41;
    let t47 = select(t40, t41, t46);
    let t48 = (t47 - t45) & 0xffu;
    let t49 = select(t48, t40, t43);
    let t50 = t49 >> 1u;
    let t51 = select(t45, t41, t43);
    let t52 = t50 & 1u;
    let t53 = t52 == 0u;
    let t54 = t51 < t50;
    let t55 = select(t50, t51, t54);
    let t56 = t50 < t51;
    let t57 = select(t50, t51, t56);
    let t58 = (t57 - t55) & 0xffu;
    let t59 = select(t58, t50, t53);
    let t60 = t59 >> 1u;
    let t61 = select(t55, t51, t53);
    let t62 = t60 & 1u;
    let t63 = t62 == 0u;
    let t64 = t61 < t60;
    let t65 = select(t60, t61, t64);
    let t66 = t60 < t61;
    let t67 = select(t60, t61, t66);
    let t68 = (t67 - t65) & 0xffu;
    let t69 = select(t68, t60, t63);
    let t70 = t69 >> 1u;
    let t71 = select(t65, t61, t63);
    let t72 = t70 & 1u;
    let t73 = t72 == 0u;
    let t74 = t71 < t70;
    let t75 = select(t70, t71, t74);
    let t76 = t70 < t71;
    let t77 = select(t70, t71, t76);
    let t78 = (t77 - t75) & 0xffu;
    let t79 = select(t78, t70, t73);
    let t80 = t79 >> 1u;
    let t81 = select(t75, t71, t73);
    let t82 = t80 & 1u;
    let t83 = t82 == 0u;
    let t84 = t81 < t80;
    let t85 = select(t80, t81, t84);
    let t86 = t80 < t81;
    let t87 = select(t80, t81, t86);
    let t88 = (t87 - t85) & 0xffu;
    let t89 = select(t88, t80, t83);
    let t90 = t89 >> 1u;
    let t91 = select(t85, t81, t83);
    let t92 = t90 & 1u;
    let t93 = t92 == 0u;
    let t94 = t91 < t90;
    let t95 = select(t90, t91, t94);
    let t96 = t90 < t91;
    let t97 = select(t90, t91, t96);
    let t98 = (t97 - t95) & 0xffu;
    let t99 = select(t98, t90, t93);
    let t100 = t99 >> 1u;
    let t101 = select(t95, t91, t93);
    let t102 = t100 & 1u;
    let t103 = t102 == 0u;
    let t104 = t101 < t100;
    let t105 = select(t100, t101, t104);
    let t106 = t100 < t101;
    let t107 = select(t100, t101, t106);
    let t108 = (t107 - t105) & 0xffu;
    let t109 = select(t108, t100, t103);
    let t110 = t109 >> 1u;
    let t111 = select(t105, t101, t103);
    let t112 = t110 & 1u;
    let t113 = t112 == 0u;
    let t114 = t111 < t110;
    let t115 = select(t110, t111, t114);
    let t116 = t110 < t111;
    let t117 = select(t110, t111, t116);
    let t118 = (t117 - t115) & 0xffu;
    let t119 = select(t118, t110, t113);
    let t120 = t119 >> 1u;
    let t121 = select(t115, t111, t113);
    let t122 = t120 & 1u;
    let t123 = t122 == 0u;
    let t124 = t121 < t120;
    let t125 = select(t120, t121, t124);
    let t126 = t120 < t121;
    let t127 = select(t120, t121, t126);
    let t128 = (t127 - t125) & 0xffu;
    let t129 = select(t128, t120, t123);
    let t130 = t129 >> 1u;
    let t131 = select(t125, t121, t123);
    let t132 = t130 & 1u;
    let t133 = t132 == 0u;
    let t134 = t131 < t130;
    let t135 = select(t130, t131, t134);
    let t136 = t130 < t131;
    let t137 = select(t130, t131, t136);
    let t138 = (t137 - t135) & 0xffu;
    let t139 = select(t138, t130, t133);
    let t140 = t139 >> 1u;
    let t141 = select(t135, t131, t133);
    let t142 = t140 & 1u;
    let t143 = t142 == 0u;
    let t144 = t141 < t140;
    let t145 = select(t140, t141, t144);
    let t146 = t140 < t141;
    let t147 = select(t140, t141, t146);
    let t148 = (t147 - t145) & 0xffu;
    let t149 = select(t148, t140, t143);
    let t150 = t149 >> 1u;
    let t151 = select(t145, t141, t143);
    let t152 = t150 & 1u;
    let t153 = t152 == 0u;
    let t154 = t151 < t150;
    let t155 = select(t150, t151, t154);
    let t156 = t150 < t151;
    let t157 = select(t150, t151, t156);
    let t158 = (t157 - t155) & 0xffu;
    let t159 = select(t158, t150, t153);
    let t160 = t159 >> 1u;
    let t161 = select(t155, t151, t153);
    let t162 = t160 & 1u;
    let t163 = t162 == 0u;
    let t164 = t161 < t160;
    let t165 = select(t160, t161, t164);
    let t166 = t160 < t161;
    let t167 = select(t160, t161, t166);
    let t168 = (t167 - t165) & 0xffu;
    let t169 = select(t168, t160, t163);
    let t170 = t169 >> 1u;
    let t171 = select(t165, t161, t163);
    let t172 = t170 & 1u;
    let t173 = t172 == 0u;
    let t174 = t171 < t170;
    let t175 = select(t170, t171, t174);
    let t176 = t170 < t171;
    let t177 = select(t170, t171, t176);
    let t178 = (t177 - t175) & 0xffu;
    let t179 = select(t178, t170, t173);
    let t180 = t179 >> 1u;
    let t181 = select(t175, t171, t173);
    let t182 = t180 & 1u;
    let t183 = t182 == 0u;
    let t184 = t181 < t180;
    let t185 = select(t180, t181, t184);
    let t186 = select(t185, t181, t183);
    let t187 = a | b;
    let t188 = (0u - t187) & 0xffu;
    let t189 = t187 & t188;
    let t190 = (t186 * t189) & 0xffu;
    return t190;
}

fn lcm_uint8(a: u32, b: u32) -> u32 {
    let t0 = a & 15u;
    let t1 = a >> 4u;
    let t2 = t1 & 15u;
    let t3 = t0 == 0u;
    let t4 = select(a, t2, t3);
    let t5 = t4 & 3u;
    let t6 = t4 >> 2u;
    let t7 = t6 & 63u;
    let t8 = t5 == 0u;
    let t9 = select(t4, t7, t8);
    let t10 = t9 & 1u;
    let t11 = t9 >> 1u;
    let t12 = t11 & 127u;
    let t13 = t10 == 0u;
    let t14 = select(t9, t12, t13);
    let t15 = b & 15u;
    let t16 = b >> 4u;
    let t17 = t16 & 15u;
    let t18 = t15 == 0u;
    let t19 = select(b, t17, t18);
    let t20 = t19 & 3u;
    let t21 = t19 >> 2u;
    let t22 = t21 & 63u;
    let t23 = t20 == 0u;
    let t24 = select(t19, t22, t23);
    let t25 = t24 & 1u;
    let t26 = t24 >> 1u;
    let t27 = t26 & 127u;
    let t28 = t25 == 0u;
    let t29 = select(t24, t27, t28);
    let t30 = t29 == 0u;
    let t31 = select(t29, t14, t30);
    let t32 = t14 & 1u;
    let t33 = t32 == 0u;
    let t34 = t31 < t14;
    let t35 = select(t14, t31, t34);
    let t36 = t14 < t31;
    let t37 = select(t14, t31, t36);
    let t38 = (t37 - t35) & 0xffu;
    let t39 = select(t38, t14, t33);
    let t40 = t39 >> 1u;
    let t41 = select(t35, t31, t33);
    let t42 = t40 & 1u;
    let t43 = t42 == 0u;
    let t44 = t41 < t40;
    let t45 = select(t40, t41, t44);
    let t46 = t40 < t41;
    let t47 = select(t40, t41, t46);
    let t48 = (t47 - t45) & 0xffu;
    let t49 = select(t48, t40, t43);
    let t50 = t49 >> 1u;
    let t51 = select(t45, t41, t43);
    let t52 = t50 & 1u;
    let t53 = t52 == 0u;
    let t54 = t51 < t50;
    let t55 = select(t50, t51, t54);
    let t56 = t50 < t51;
    let t57 = select(t50, t51, t56);
    let t58 = (t57 - t55) & 0xffu;
    let t59 = select(t58, t50, t53);
    let t60 = t59 >> 1u;
    let t61 = select(t55, t51, t53);
    let t62 = t60 & 1u;
    let t63 = t62 == 0u;
    let t64 = t61 < t60;
    let t65 = select(t60, t61, t64);
    let t66 = t60 < t61;
    let t67 = select(t60, t61, t66);
    let t68 = (t67 - t65) & 0xffu;
    let t69 = select(t68, t60, t63);
    let t70 = t69 >> 1u;
    let t71 = select(t65, t61, t63);
    let t72 = t70 & 1u;
    let t73 = t72 == 0u;
    let t74 = t71 < t70;
    let t75 = select(t70, t71, t74);
    let t76 = t70 < t71;
    let t77 = select(t70, t71, t76);
    let t78 = (t77 - t75) & 0xffu;
    let t79 = select(t78, t70, t73);
    let t80 = t79 >> 1u;
    let t81 = select(t75, t71, t73);
    let t82 = t80 & 1u;
    let t83 = t82 == 0u;
    let t84 = t81 < t80;
    let t85 = select(t80, t81, t84);
    let t86 = t80 < t81;
    let t87 = select(t80, t81, t86);
    let t88 = (t87 - t85) & 0xffu;
    let t89 = select(t88, t80, t83);
    let t90 = t89 >> 1u;
    let t91 = select(t85, t81, t83);
    let t92 = t90 & 1u;
    let t93 = t92 == 0u;
    let t94 = t91 < t90;
    let t95 = select(t90, t91, t94);
    let t96 = t90 < t91;
    let t97 = select(t90, t91, t96);
    let t98 = (t97 - t95) & 0xffu;
    let t99 = select(t98, t90, t93);
    let t100 = t99 >> 1u;
    let t101 = select(t95, t91, t93);
    let t102 = t100 & 1u;
    let t103 = t102 == 0u;
    let t104 = t101 < t100;
    let t105 = select(t100, t101, t104);
    let t106 = t100 < t101;
    let t107 = select(t100, t101, t106);
    let t108 = (t107 - t105) & 0xffu;
    let t109 = select(t108, t100, t103);
    let t110 = t109 >> 1u;
    let t111 = select(t105, t101, t103);
    let t112 = t110 & 1u;
    let t113 = t112 == 0u;
    let t114 = t111 < t110;
    let t115 = select(t110, t111, t114);
    let t116 = t110 < t111;
    let t117 = select(t110, t111, t116);
    let t118 = (t117 - t115) & 0xffu;
    let t119 = select(t118, t110, t113);
    let t120 = t119 >> 1u;
    let t121 = select(t115, t111, t113);
    let t122 = t120 & 1u;
    let t123 = t122 == 0u;
    let t124 = t121 < t120;
    let t125 = select(t120, t121, t124);
    let t126 = t120 < t121;
    let t127 = select(t120, t121, t126);
    let t128 = (t127 - t125) & 0xffu;
    let t129 = select(t128, t120, t123);
    let t130 = t129 >> 1u;
    let t131 = select(t125, t121, t123);
    let t132 = t130 & 1u;
    let t133 = t132 == 0u;
    let t134 = t131 < t130;
    let t135 = select(t130, t131, t134);
    let t136 = t130 < t131;
    let t137 = select(t130, t131, t136);
    let t138 = (t137 - t135) & 0xffu;
    let t139 = select(t138, t130, t133);
    let t140 = t139 >> 1u;
    let t141 = select(t135, t131, t133);
    let t142 = t140 & 1u;
    let t143 = t142 == 0u;
    let t144 = t141 < t140;
    let t145 = select(t140, t141, t144);
    let t146 = t140 < t141;
    let t147 = select(t140, t141, t146);
    let t148 = (t147 - t145) & 0xffu;
    let t149 = select(t148, t140, t143);
    let t150 = t149 >> 1u;
    let t151 = select(t145, t141, t143);
    let t152 = t150 & 1u;
    let t153 = t152 == 0u;
    let t154 = t151 < t150;
    let t155 = select(t150, t151, t154);
    let t156 = t150 < t151;
    let t157 = select(t150, t151, t156);
    let t158 = (t157 - t155) & 0xffu;
    let t159 = select(t158, t150, t153);
    let t160 = t159 >> 1u;
    let t161 = select(t155, t151, t153);
    let t162 = t160 & 1u;
    let t163 = t162 == 0u;
    let t164 = t161 < t160;
    let t165 = select(t160, t161, t164);
    let t166 = t160 < t161;
    let t167 = select(t160, t161, t166);
    let t168 = (t167 - t165) & 0xffu;
    let t169 = select(t168, t160, t163);
    let t170 = t169 >> 1u;
    let t171 = select(t165, t161, t163);
    let t172 = t170 & 1u;
    let t173 = t172 == 0u;
    let t174 = t171 < t170;
    let t175 = select(t170, t171, t174);
    let t176 = t170 < t171;
    let t177 = select(t170, t171, t176);
    let t178 = (t177 - t175) & 0xffu;
    let t179 = select(t178, t170, t173);
    let t180 = t179 >> 1u;
    let t181 = select(t175, t171, t173);
    let t182 = t180 & 1u;
    let t183 = t182 == 0u;
    let t184 = t181 < t180;
    let t185 = select(t180, t181, t184);
    let t186 = select(t185, t181, t183);
    let t187 = (t186 * 3u) & 0xffu;
    let t188 = t187 ^ 2u;
    let t189 = (t186 * t188) & 0xffu;
    let t190 = (2u - t189) & 0xffu;
    let t191 = (t188 * t190) & 0xffu;
    let t192 = (t14 * t191) & 0xffu;
    let t193 = (t192 * t29) & 0xffu;
    let t194 = (0u - a) & 0xffu;
    let t195 = a & t194;
    let t196 = (0u - b) & 0xffu;
    let t197 = b & t196;
    let t198 = t195 == t197;
    let t199 = t195 | t197;
    let t200 = (0u - t199) & 0xffu;
    let t201 = t199 & t200;
    let t202 = t199 ^ t201;
    let t203 = select(t202, t195, t198);
    let t204 = (t193 * t203) & 0xffu;
    return t204;
}

fn min_identity_uint8() -> u32 {
    return 255u;
}

fn min_combine_uint8(a: u32, b: u32) -> u32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn max_identity_uint8() -> u32 {
    return 0u;
}

fn max_combine_uint8(a: u32, b: u32) -> u32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn argmin_better_uint8(a: u32, b: u32) -> bool {
    let t0 = b < a;
    return t0;
}

fn argmax_better_uint8(a: u32, b: u32) -> bool {
    let t0 = a < b;
    return t0;
}
