// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

fn astype_int8_bool(a: i32) -> bool {
    let t0 = a != 0i;
    return t0;
}

fn astype_int8_int8(a: i32) -> i32 {
    return a;
}

fn astype_int8_int16(a: i32) -> i32 {
    let t0 = ((a) << 16u) >> 16u;
    return t0;
}

fn astype_int8_int32(a: i32) -> i32 {
    let t0 = a;
    return t0;
}

fn astype_int8_uint8(a: i32) -> u32 {
    let t0 = (bitcast<u32>(a)) & 0xffu;
    return t0;
}

fn astype_int8_uint16(a: i32) -> u32 {
    let t0 = (bitcast<u32>(a)) & 0xffffu;
    return t0;
}

fn astype_int8_uint32(a: i32) -> u32 {
    let t0 = bitcast<u32>(a);
    return t0;
}

fn astype_int8_float16(a: i32) -> f32 {
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

fn astype_int8_bfloat16(a: i32) -> f32 {
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

fn astype_int8_float32(a: i32) -> f32 {
    let t0 = f32(a);
    return t0;
}

struct astype_int8_complex64_result {
    r0: f32,
    r1: f32,
}
fn astype_int8_complex64(a: i32) -> astype_int8_complex64_result {
    let t0 = f32(a);
    return astype_int8_complex64_result(t0, bitcast<f32>(zero));
}

fn where_int8(a: bool, b: i32, c: i32) -> i32 {
    let t0 = select(c, b, a);
    return t0;
}

fn positive_int8(a: i32) -> i32 {
    return a;
}

fn negative_int8(a: i32) -> i32 {
    let t0 = ((-a) << 24u) >> 24u;
    return t0;
}

fn absolute_int8(a: i32) -> i32 {
    let t0 = ((abs(a)) << 24u) >> 24u;
    return t0;
}

fn square_int8(a: i32) -> i32 {
    let t0 = ((a * a) << 24u) >> 24u;
    return t0;
}

fn invert_int8(a: i32) -> i32 {
    let t0 = ((~a) << 24u) >> 24u;
    return t0;
}

fn sign_int8(a: i32) -> i32 {
    let t0 = 0i < a;
    let t1 = a < 0i;
    let t2 = select(0i, (-1i), t1);
    let t3 = select(t2, 1i, t0);
    return t3;
}

fn reciprocal_int8(a: i32) -> i32 {
    let t0 = a == 1i;
    let t1 = a < 0i;
    let t2 = a == (-1i);
    let t3 = t1 & t2;
    let t4 = t0 | t3;
    let t5 = select(0i, a, t4);
    return t5;
}

fn bitwise_count_int8(a: i32) -> i32 {
    let t0 = ((abs(a)) << 24u) >> 24u;
    let t1 = t0 >> 1u;
    let t2 = t1 & 85i;
    let t3 = ((t0 - t2) << 24u) >> 24u;
    let t4 = t3 & 51i;
    let t5 = t3 >> 2u;
    let t6 = t5 & 51i;
    let t7 = ((t4 + t6) << 24u) >> 24u;
    let t8 = t7 >> 4u;
    let t9 = ((t7 + t8) << 24u) >> 24u;
    let t10 = t9 & 15i;
    let t11 = t10 & 127i;
    return t11;
}

fn add_int8(a: i32, b: i32) -> i32 {
    let t0 = ((a + b) << 24u) >> 24u;
    return t0;
}

fn subtract_int8(a: i32, b: i32) -> i32 {
    let t0 = ((a - b) << 24u) >> 24u;
    return t0;
}

fn multiply_int8(a: i32, b: i32) -> i32 {
    let t0 = ((a * b) << 24u) >> 24u;
    return t0;
}

fn power_int8(a: i32, b: i32) -> i32 {
    let t0 = b & 1i;
    let t1 = t0 == 0i;
    let t2 = select(a, 1i, t1);
    let t3 = ((a * a) << 24u) >> 24u;
    let t4 = b >> 1u;
    let t5 = t4 & 1i;
    let t6 = t5 == 0i;
    let t7 = ((t2 * t3) << 24u) >> 24u;
    let t8 = select(t7, t2, t6);
    let t9 = ((t3 * t3) << 24u) >> 24u;
    let t10 = b >> 2u;
    let t11 = t10 & 1i;
    let t12 = t11 == 0i;
    let t13 = ((t8 * t9) << 24u) >> 24u;
    let t14 = select(t13, t8, t12);
    let t15 = ((t9 * t9) << 24u) >> 24u;
    let t16 = b >> 3u;
    let t17 = t16 & 1i;
    let t18 = t17 == 0i;
    let t19 = ((t14 * t15) << 24u) >> 24u;
    let t20 = select(t19, t14, t18);
    let t21 = ((t15 * t15) << 24u) >> 24u;
    let t22 = b >> 4u;
    let t23 = t22 & 1i;
    let t24 = t23 == 0i;
    let t25 = ((t20 * t21) << 24u) >> 24u;
    let t26 = select(t25, t20, t24);
    let t27 = ((t21 * t21) << 24u) >> 24u;
    let t28 = b >> 5u;
    let t29 = t28 & 1i;
    let t30 = t29 == 0i;
    let t31 = ((t26 * t27) << 24u) >> 24u;
    let t32 = select(t31, t26, t30);
    let t33 = ((t27 * t27) << 24u) >> 24u;
    let t34 = b >> 6u;
    let t35 = t34 & 1i;
    let t36 = t35 == 0i;
    let t37 = ((t32 * t33) << 24u) >> 24u;
    let t38 = select(t37, t32, t36);
    let t39 = ((t33 * t33) << 24u) >> 24u;
    let t40 = b >> 7u;
    let t41 = t40 & 1i;
    let t42 = t41 == 0i;
    let t43 = ((t38 * t39) << 24u) >> 24u;
    let t44 = select(t43, t38, t42);
    return t44;
}

fn minimum_int8(a: i32, b: i32) -> i32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn maximum_int8(a: i32, b: i32) -> i32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn equal_int8(a: i32, b: i32) -> bool {
    let t0 = a == b;
    return t0;
}

fn not_equal_int8(a: i32, b: i32) -> bool {
    let t0 = a == b;
    let t1 = !t0;
    return t1;
}

fn less_int8(a: i32, b: i32) -> bool {
    let t0 = a < b;
    return t0;
}

fn less_equal_int8(a: i32, b: i32) -> bool {
    let t0 = a <= b;
    return t0;
}

fn greater_int8(a: i32, b: i32) -> bool {
    let t0 = b < a;
    return t0;
}

fn greater_equal_int8(a: i32, b: i32) -> bool {
    let t0 = b <= a;
    return t0;
}

fn bitwise_and_int8(a: i32, b: i32) -> i32 {
    let t0 = a & b;
    return t0;
}

fn bitwise_or_int8(a: i32, b: i32) -> i32 {
    let t0 = a | b;
    return t0;
}

fn bitwise_xor_int8(a: i32, b: i32) -> i32 {
    let t0 = a ^ b;
    return t0;
}

fn floor_divide_int8(a: i32, b: i32) -> i32 {
    let t0 = b < 0i;
    let t1 = b == (-1i);
    let t2 = t0 & t1;
    let t3 = b == 0i;
    let t4 = t3 | t2;
    let t5 = select(b, 1i, t4);
    let t6 = ((a / t5) << 24u) >> 24u;
    let t7 = ((-a) << 24u) >> 24u;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0i, t3);
    let t10 = ((t9 * b) << 24u) >> 24u;
    let t11 = ((a - t10) << 24u) >> 24u;
    let t12 = select(t11, 0i, t3);
    let t13 = t12 < 0i;
    let t14 = t13 != t0;
    let t15 = t12 == 0i;
    let t16 = !t15;
    let t17 = t14 & t16;
    let t18 = ((t9 - 1i) << 24u) >> 24u;
    let t19 = select(t9, t18, t17);
    return t19;
}

fn remainder_int8(a: i32, b: i32) -> i32 {
    let t0 = b < 0i;
    let t1 = b == (-1i);
    let t2 = t0 & t1;
    let t3 = b == 0i;
    let t4 = t3 | t2;
    let t5 = select(b, 1i, t4);
    let t6 = ((a / t5) << 24u) >> 24u;
    let t7 = ((-a) << 24u) >> 24u;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0i, t3);
    let t10 = ((t9 * b) << 24u) >> 24u;
    let t11 = ((a - t10) << 24u) >> 24u;
    let t12 = select(t11, 0i, t3);
    let t13 = t12 < 0i;
    let t14 = t13 != t0;
    let t15 = t12 == 0i;
    let t16 = !t15;
    let t17 = t14 & t16;
    let t18 = ((t12 + b) << 24u) >> 24u;
    let t19 = select(t12, t18, t17);
    return t19;
}

fn fmod_int8(a: i32, b: i32) -> i32 {
    let t0 = b < 0i;
    let t1 = b == (-1i);
    let t2 = t0 & t1;
    let t3 = b == 0i;
    let t4 = t3 | t2;
    let t5 = select(b, 1i, t4);
    let t6 = ((a / t5) << 24u) >> 24u;
    let t7 = ((-a) << 24u) >> 24u;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0i, t3);
    let t10 = ((t9 * b) << 24u) >> 24u;
    let t11 = ((a - t10) << 24u) >> 24u;
    let t12 = select(t11, 0i, t3);
    return t12;
}

fn fmin_int8(a: i32, b: i32) -> i32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn fmax_int8(a: i32, b: i32) -> i32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn left_shift_int8(a: i32, b: i32) -> i32 {
    let t0 = b < 0i;
    let t1 = 7i < b;
    let t2 = t0 | t1;
    let t3 = b & 1i;
    let t4 = t3 == 0i;
    let t5 = ((a << 1u) << 24u) >> 24u;
    let t6 = select(t5, a, t4);
    let t7 = b >> 1u;
    let t8 = t7 & 1i;
    let t9 = t8 == 0i;
    let t10 = ((t6 << 2u) << 24u) >> 24u;
    let t11 = select(t10, t6, t9);
    let t12 = b >> 2u;
    let t13 = t12 & 1i;
    let t14 = t13 == 0i;
    let t15 = ((t11 << 4u) << 24u) >> 24u;
    let t16 = select(t15, t11, t14);
    let t17 = select(t16, 0i, t2);
    return t17;
}

fn right_shift_int8(a: i32, b: i32) -> i32 {
    let t0 = a < 0i;
    let t1 = select(0i, (-1i), t0);
    let t2 = b < 0i;
    let t3 = 7i < b;
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
    let t19 = select(t18, t1, t4);
    return t19;
}

fn gcd_int8(a: i32, b: i32) -> i32 {
    let t0 = ((abs(a)) << 24u) >> 24u;
    let t1 = ((abs(b)) << 24u) >> 24u;
    let t2 = t0 & 15i;
    let t3 = t0 >> 4u;
    let t4 = t3 & 15i;
    let t5 = t2 == 0i;
    let t6 = select(t0, t4, t5);
    let t7 = t6 & 3i;
    let t8 = t6 >> 2u;
    let t9 = t8 & 63i;
    let t10 = t7 == 0i;
    let t11 = select(t6, t9, t10);
    let t12 = t11 & 1i;
    let t13 = t11 >> 1u;
    let t14 = t13 & 127i;
    let t15 = t12 == 0i;
    let t16 = select(t11, t14, t15);
    let t17 = t1 & 15i;
    let t18 = t1 >> 4u;
    let t19 = t18 & 15i;
    let t20 = t17 == 0i;
    let t21 = select(t1, t19, t20);
    let t22 = t21 & 3i;
    let t23 = t21 >> 2u;
    let t24 = t23 & 63i;
    let t25 = t22 == 0i;
    let t26 = select(t21, t24, t25);
    let t27 = t26 & 1i;
    let t28 = t26 >> 1u;
    let t29 = t28 & 127i;
    let t30 = t27 == 0i;
    let t31 = select(t26, t29, t30);
    let t32 = t31 == 0i;
    let t33 = select(t31, t16, t32);
    let t34 = t16 & 1i;
    let t35 = t34 == 0i;
    let t36 = t33 < t16;
    let t37 = select(t16, t33, t36);
    let t38 = t16 < t33;
    let t39 = select(t16, t33, t38);
    let t40 = ((t39 - t37) << 24u) >> 24u;
    let t41 = select(t40, t16, t35);
    let t42 = t41 >> 1u;
    let t43 = select(t37, t33, t35);
    let t44 = t42 & 1i;
    let t45 = t44 == 0i;
    let t46 = t43 < t42;
    let t47 = select(t42, t43, t46);
    let t48 = t42 < t43;
    let t49 = select(t42, t43, t48);
    let t50 = ((t49 - t47) << 24u) >> 24u;
    let t51 = select(t50, t42, t45);
    let t52 = t51 >> 1u;
    let t53 = select(t47, t43, t45);
    let t54 = t52 & 1i;
    let t55 = t54 == 0i;
    let t56 = t53 < t52;
    let t57 = select(t52, t53, t56);
    let t58 = t52 < t53;
    let t59 = select(t52, t53, t58);
    let t60 = ((t59 - t57) << 24u) >> 24u;
    let t61 = select(t60, t52, t55);
    let t62 = t61 >> 1u;
    let t63 = select(t57, t53, t55);
    let t64 = t62 & 1i;
    let t65 = t64 == 0i;
    let t66 = t63 < t62;
    let t67 = select(t62, t63, t66);
    let t68 = t62 < t63;
    let t69 = select(t62, t63, t68);
    let t70 = ((t69 - t67) << 24u) >> 24u;
    let t71 = select(t70, t62, t65);
    let t72 = t71 >> 1u;
    let t73 = select(t67, t63, t65);
    let t74 = t72 & 1i;
    let t75 = t74 == 0i;
    let t76 = t73 < t72;
    let t77 = select(t72, t73, t76);
    let t78 = t72 < t73;
    let t79 = select(t72, t73, t78);
    let t80 = ((t79 - t77) << 24u) >> 24u;
    let t81 = select(t80, t72, t75);
    let t82 = t81 >> 1u;
    let t83 = select(t77, t73, t75);
    let t84 = t82 & 1i;
    let t85 = t84 == 0i;
    let t86 = t83 < t82;
    let t87 = select(t82, t83, t86);
    let t88 = t82 < t83;
    let t89 = select(t82, t83, t88);
    let t90 = ((t89 - t87) << 24u) >> 24u;
    let t91 = select(t90, t82, t85);
    let t92 = t91 >> 1u;
    let t93 = select(t87, t83, t85);
    let t94 = t92 & 1i;
    let t95 = t94 == 0i;
    let t96 = t93 < t92;
    let t97 = select(t92, t93, t96);
    let t98 = t92 < t93;
    let t99 = select(t92, t93, t98);
    let t100 = ((t99 - t97) << 24u) >> 24u;
    let t101 = select(t100, t92, t95);
    let t102 = t101 >> 1u;
    let t103 = select(t97, t93, t95);
    let t104 = t102 & 1i;
    let t105 = t104 == 0i;
    let t106 = t103 < t102;
    let t107 = select(t102, t103, t106);
    let t108 = t102 < t103;
    let t109 = select(t102, t103, t108);
    let t110 = ((t109 - t107) << 24u) >> 24u;
    let t111 = select(t110, t102, t105);
    let t112 = t111 >> 1u;
    let t113 = select(t107, t103, t105);
    let t114 = t112 & 1i;
    let t115 = t114 == 0i;
    let t116 = t113 < t112;
    let t117 = select(t112, t113, t116);
    let t118 = t112 < t113;
    let t119 = select(t112, t113, t118);
    let t120 = ((t119 - t117) << 24u) >> 24u;
    let t121 = select(t120, t112, t115);
    let t122 = t121 >> 1u;
    let t123 = select(t117, t113, t115);
    let t124 = t122 & 1i;
    let t125 = t124 == 0i;
    let t126 = t123 < t122;
    let t127 = select(t122, t123, t126);
    let t128 = t122 < t123;
    let t129 = select(t122, t123, t128);
    let t130 = ((t129 - t127) << 24u) >> 24u;
    let t131 = select(t130, t122, t125);
    let t132 = t131 >> 1u;
    let t133 = select(t127, t123, t125);
    let t134 = t132 & 1i;
    let t135 = t134 == 0i;
    let t136 = t133 < t132;
    let t137 = select(t132, t133, t136);
    let t138 = t132 < t133;
    let t139 = select(t132, t133, t138);
    let t140 = ((t139 - t137) << 24u) >> 24u;
    let t141 = select(t140, t132, t135);
    let t142 = t141 >> 1u;
    let t143 = select(t137, t133, t135);
    let t144 = t142 & 1i;
    let t145 = t144 == 0i;
    let t146 = t143 < t142;
    let t147 = select(t142, t143, t146);
    let t148 = t142 < t143;
    let t149 = select(t142, t143, t148);
    let t150 = ((t149 - t147) << 24u) >> 24u;
    let t151 = select(t150, t142, t145);
    let t152 = t151 >> 1u;
    let t153 = select(t147, t143, t145);
    let t154 = t152 & 1i;
    let t155 = t154 == 0i;
    let t156 = t153 < t152;
    let t157 = select(t152, t153, t156);
    let t158 = t152 < t153;
    let t159 = select(t152, t153, t158);
    let t160 = ((t159 - t157) << 24u) >> 24u;
    let t161 = select(t160, t152, t155);
    let t162 = t161 >> 1u;
    let t163 = select(t157, t153, t155);
    let t164 = t162 & 1i;
    let t165 = t164 == 0i;
    let t166 = t163 < t162;
    let t167 = select(t162, t163, t166);
    let t168 = t162 < t163;
    let t169 = select(t162, t163, t168);
    let t170 = ((t169 - t167) << 24u) >> 24u;
    let t171 = select(t170, t162, t165);
    let t172 = t171 >> 1u;
    let t173 = select(t167, t163, t165);
    let t174 = t172 & 1i;
    let t175 = t174 == 0i;
    let t176 = t173 < t172;
    let t177 = select(t172, t173, t176);
    let t178 = t172 < t173;
    let t179 = select(t172, t173, t178);
    let t180 = ((t179 - t177) << 24u) >> 24u;
    let t181 = select(t180, t172, t175);
    let t182 = t181 >> 1u;
    let t183 = select(t177, t173, t175);
    let t184 = t182 & 1i;
    let t185 = t184 == 0i;
    let t186 = t183 < t182;
    let t187 = select(t182, t183, t186);
    let t188 = select(t187, t183, t185);
    let t189 = t0 | t1;
    let t190 = ((-t189) << 24u) >> 24u;
    let t191 = t189 & t190;
    let t192 = ((t188 * t191) << 24u) >> 24u;
    return t192;
}

fn lcm_int8(a: i32, b: i32) -> i32 {
    let t0 = ((abs(a)) << 24u) >> 24u;
    let t1 = ((abs(b)) << 24u) >> 24u;
    let t2 = t0 & 15i;
    let t3 = t0 >> 4u;
    let t4 = t3 & 15i;
    let t5 = t2 == 0i;
    let t6 = select(t0, t4, t5);
    let t7 = t6 & 3i;
    let t8 = t6 >> 2u;
    let t9 = t8 & 63i;
    let t10 = t7 == 0i;
    let t11 = select(t6, t9, t10);
    let t12 = t11 & 1i;
    let t13 = t11 >> 1u;
    let t14 = t13 & 127i;
    let t15 = t12 == 0i;
    let t16 = select(t11, t14, t15);
    let t17 = t1 & 15i;
    let t18 = t1 >> 4u;
    let t19 = t18 & 15i;
    let t20 = t17 == 0i;
    let t21 = select(t1, t19, t20);
    let t22 = t21 & 3i;
    let t23 = t21 >> 2u;
    let t24 = t23 & 63i;
    let t25 = t22 == 0i;
    let t26 = select(t21, t24, t25);
    let t27 = t26 & 1i;
    let t28 = t26 >> 1u;
    let t29 = t28 & 127i;
    let t30 = t27 == 0i;
    let t31 = select(t26, t29, t30);
    let t32 = t31 == 0i;
    let t33 = select(t31, t16, t32);
    let t34 = t16 & 1i;
    let t35 = t34 == 0i;
    let t36 = t33 < t16;
    let t37 = select(t16, t33, t36);
    let t38 = t16 < t33;
    let t39 = select(t16, t33, t38);
    let t40 = ((t39 - t37) << 24u) >> 24u;
    let t41 = select(t40, t16, t35);
    let t42 = t41 >> 1u;
    let t43 = select(t37, t33, t35);
    let t44 = t42 & 1i;
    let t45 = t44 == 0i;
    let t46 = t43 < t42;
    let t47 = select(t42, t43, t46);
    let t48 = t42 < t43;
    let t49 = select(t42, t43, t48);
    let t50 = ((t49 - t47) << 24u) >> 24u;
    let t51 = select(t50, t42, t45);
    let t52 = t51 >> 1u;
    let t53 = select(t47, t43, t45);
    let t54 = t52 & 1i;
    let t55 = t54 == 0i;
    let t56 = t53 < t52;
    let t57 = select(t52, t53, t56);
    let t58 = t52 < t53;
    let t59 = select(t52, t53, t58);
    let t60 = ((t59 - t57) << 24u) >> 24u;
    let t61 = select(t60, t52, t55);
    let t62 = t61 >> 1u;
    let t63 = select(t57, t53, t55);
    let t64 = t62 & 1i;
    let t65 = t64 == 0i;
    let t66 = t63 < t62;
    let t67 = select(t62, t63, t66);
    let t68 = t62 < t63;
    let t69 = select(t62, t63, t68);
    let t70 = ((t69 - t67) << 24u) >> 24u;
    let t71 = select(t70, t62, t65);
    let t72 = t71 >> 1u;
    let t73 = select(t67, t63, t65);
    let t74 = t72 & 1i;
    let t75 = t74 == 0i;
    let t76 = t73 < t72;
    let t77 = select(t72, t73, t76);
    let t78 = t72 < t73;
    let t79 = select(t72, t73, t78);
    let t80 = ((t79 - t77) << 24u) >> 24u;
    let t81 = select(t80, t72, t75);
    let t82 = t81 >> 1u;
    let t83 = select(t77, t73, t75);
    let t84 = t82 & 1i;
    let t85 = t84 == 0i;
    let t86 = t83 < t82;
    let t87 = select(t82, t83, t86);
    let t88 = t82 < t83;
    let t89 = select(t82, t83, t88);
    let t90 = ((t89 - t87) << 24u) >> 24u;
    let t91 = select(t90, t82, t85);
    let t92 = t91 >> 1u;
    let t93 = select(t87, t83, t85);
    let t94 = t92 & 1i;
    let t95 = t94 == 0i;
    let t96 = t93 < t92;
    let t97 = select(t92, t93, t96);
    let t98 = t92 < t93;
    let t99 = select(t92, t93, t98);
    let t100 = ((t99 - t97) << 24u) >> 24u;
    let t101 = select(t100, t92, t95);
    let t102 = t101 >> 1u;
    let t103 = select(t97, t93, t95);
    let t104 = t102 & 1i;
    let t105 = t104 == 0i;
    let t106 = t103 < t102;
    let t107 = select(t102, t103, t106);
    let t108 = t102 < t103;
    let t109 = select(t102, t103, t108);
    let t110 = ((t109 - t107) << 24u) >> 24u;
    let t111 = select(t110, t102, t105);
    let t112 = t111 >> 1u;
    let t113 = select(t107, t103, t105);
    let t114 = t112 & 1i;
    let t115 = t114 == 0i;
    let t116 = t113 < t112;
    let t117 = select(t112, t113, t116);
    let t118 = t112 < t113;
    let t119 = select(t112, t113, t118);
    let t120 = ((t119 - t117) << 24u) >> 24u;
    let t121 = select(t120, t112, t115);
    let t122 = t121 >> 1u;
    let t123 = select(t117, t113, t115);
    let t124 = t122 & 1i;
    let t125 = t124 == 0i;
    let t126 = t123 < t122;
    let t127 = select(t122, t123, t126);
    let t128 = t122 < t123;
    let t129 = select(t122, t123, t128);
    let t130 = ((t129 - t127) << 24u) >> 24u;
    let t131 = select(t130, t122, t125);
    let t132 = t131 >> 1u;
    let t133 = select(t127, t123, t125);
    let t134 = t132 & 1i;
    let t135 = t134 == 0i;
    let t136 = t133 < t132;
    let t137 = select(t132, t133, t136);
    let t138 = t132 < t133;
    let t139 = select(t132, t133, t138);
    let t140 = ((t139 - t137) << 24u) >> 24u;
    let t141 = select(t140, t132, t135);
    let t142 = t141 >> 1u;
    let t143 = select(t137, t133, t135);
    let t144 = t142 & 1i;
    let t145 = t144 == 0i;
    let t146 = t143 < t142;
    let t147 = select(t142, t143, t146);
    let t148 = t142 < t143;
    let t149 = select(t142, t143, t148);
    let t150 = ((t149 - t147) << 24u) >> 24u;
    let t151 = select(t150, t142, t145);
    let t152 = t151 >> 1u;
    let t153 = select(t147, t143, t145);
    let t154 = t152 & 1i;
    let t155 = t154 == 0i;
    let t156 = t153 < t152;
    let t157 = select(t152, t153, t156);
    let t158 = t152 < t153;
    let t159 = select(t152, t153, t158);
    let t160 = ((t159 - t157) << 24u) >> 24u;
    let t161 = select(t160, t152, t155);
    let t162 = t161 >> 1u;
    let t163 = select(t157, t153, t155);
    let t164 = t162 & 1i;
    let t165 = t164 == 0i;
    let t166 = t163 < t162;
    let t167 = select(t162, t163, t166);
    let t168 = t162 < t163;
    let t169 = select(t162, t163, t168);
    let t170 = ((t169 - t167) << 24u) >> 24u;
    let t171 = select(t170, t162, t165);
    let t172 = t171 >> 1u;
    let t173 = select(t167, t163, t165);
    let t174 = t172 & 1i;
    let t175 = t174 == 0i;
    let t176 = t173 < t172;
    let t177 = select(t172, t173, t176);
    let t178 = t172 < t173;
    let t179 = select(t172, t173, t178);
    let t180 = ((t179 - t177) << 24u) >> 24u;
    let t181 = select(t180, t172, t175);
    let t182 = t181 >> 1u;
    let t183 = select(t177, t173, t175);
    let t184 = t182 & 1i;
    let t185 = t184 == 0i;
    let t186 = t183 < t182;
    let t187 = select(t182, t183, t186);
    let t188 = select(t187, t183, t185);
    let t189 = ((t188 * 3i) << 24u) >> 24u;
    let t190 = t189 ^ 2i;
    let t191 = ((t188 * t190) << 24u) >> 24u;
    let t192 = ((2i - t191) << 24u) >> 24u;
    let t193 = ((t190 * t192) << 24u) >> 24u;
    let t194 = ((t16 * t193) << 24u) >> 24u;
    let t195 = ((t194 * t31) << 24u) >> 24u;
    let t196 = ((-t0) << 24u) >> 24u;
    let t197 = t0 & t196;
    let t198 = ((-t1) << 24u) >> 24u;
    let t199 = t1 & t198;
    let t200 = t197 == t199;
    let t201 = t197 | t199;
    let t202 = ((-t201) << 24u) >> 24u;
    let t203 = t201 & t202;
    let t204 = t201 ^ t203;
    let t205 = select(t204, t197, t200);
    let t206 = ((t195 * t205) << 24u) >> 24u;
    return t206;
}

fn min_identity_int8() -> i32 {
    return 127i;
}

fn min_combine_int8(a: i32, b: i32) -> i32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn max_identity_int8() -> i32 {
    return (-128i);
}

fn max_combine_int8(a: i32, b: i32) -> i32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn argmin_better_int8(a: i32, b: i32) -> bool {
    let t0 = b < a;
    return t0;
}

fn argmax_better_int8(a: i32, b: i32) -> bool {
    let t0 = a < b;
    return t0;
}
