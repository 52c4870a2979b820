// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

fn astype_uint32_bool(a: u32) -> bool {
    let t0 = a != 0u;
    return t0;
}

fn astype_uint32_int8(a: u32) -> i32 {
    let t0 = ((bitcast<i32>(a)) << 24u) >> 24u;
    return t0;
}

fn astype_uint32_int16(a: u32) -> i32 {
    let t0 = ((bitcast<i32>(a)) << 16u) >> 16u;
    return t0;
}

fn astype_uint32_int32(a: u32) -> i32 {
    let t0 = bitcast<i32>(a);
    return t0;
}

fn astype_uint32_uint8(a: u32) -> u32 {
    let t0 = (a) & 0xffu;
    return t0;
}

fn astype_uint32_uint16(a: u32) -> u32 {
    let t0 = (a) & 0xffffu;
    return t0;
}

fn astype_uint32_uint32(a: u32) -> u32 {
    return a;
}

fn astype_uint32_float16(a: u32) -> f32 {
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

fn astype_uint32_bfloat16(a: u32) -> f32 {
    let t0 = a >> 24u;
    let t1 = t0 == 0u;
    let t2 = t0 == 4294967295u;
    let t3 = t1 | t2;
    let t4 = a & 4294934528u;
    let t5 = t4 == a;
    let t6 = select(32768u, 0u, t5);
    let t7 = t4 | t6;
    let t8 = select(t7, a, t3);
    let t9 = f32(t8);
    let t10 = abs(t9);
    let t11 = bitcast<i32>(t10);
    let t12 = t11 >> 16u;
    let t13 = t12 & 1i;
    let t14 = t11 + 32767i;
    let t15 = t14 + t13;
    let t16 = t15 & (-65536i);
    let t17 = (bitcast<u32>(t9) & 0x7fffffffu) > 0x7f800000u;
    let t18 = bitcast<i32>(t9);
    let t19 = t16 & 2147483647i;
    let t20 = t18 & i32(-2147483648);
    let t21 = t19 | t20;
    let t22 = bitcast<f32>(t21);
    let t23 = select(t22, t9, t17);
    return t23;
}

fn astype_uint32_float32(a: u32) -> f32 {
    let t0 = f32(a);
    return t0;
}

struct astype_uint32_complex64_result {
    r0: f32,
    r1: f32,
}
fn astype_uint32_complex64(a: u32) -> astype_uint32_complex64_result {
    let t0 = f32(a);
    return astype_uint32_complex64_result(t0, bitcast<f32>(zero));
}

fn where_uint32(a: bool, b: u32, c: u32) -> u32 {
    let t0 = select(c, b, a);
    return t0;
}

fn positive_uint32(a: u32) -> u32 {
    return a;
}

fn negative_uint32(a: u32) -> u32 {
    let t0 = 0u - a;
    return t0;
}

fn absolute_uint32(a: u32) -> u32 {
    return a;
}

fn square_uint32(a: u32) -> u32 {
    let t0 = a * a;
    return t0;
}

fn invert_uint32(a: u32) -> u32 {
    let t0 = ~a;
    return t0;
}

fn sign_uint32(a: u32) -> u32 {
    let t0 = 0u < a;
    let t1 = a < 0u;
    let t2 = select(0u, 4294967295u, t1);
    let t3 = select(t2, 1u, t0);
    return t3;
}

fn reciprocal_uint32(a: u32) -> u32 {
    let t0 = a == 1u;
    let t1 = a < 0u;
    let t2 = a == 4294967295u;
    let t3 = t1 & t2;
    let t4 = t0 | t3;
    let t5 = select(0u, a, t4);
    return t5;
}

fn bitwise_count_uint32(a: u32) -> u32 {
    let t0 = a >> 1u;
    let t1 = t0 & 1431655765u;
    let t2 = a - t1;
    let t3 = t2 & 858993459u;
    let t4 = t2 >> 2u;
    let t5 = t4 & 858993459u;
    let t6 = t3 + t5;
    let t7 = t6 >> 4u;
    let t8 = t6 + t7;
    let t9 = t8 & 252645135u;
    let t10 = t9 >> 8u;
    let t11 = t9 + t10;
    let t12 = t11 >> 16u;
    let t13 = t11 + t12;
    let t14 = t13 & 127u;
    return t14;
}

fn add_uint32(a: u32, b: u32) -> u32 {
    let t0 = a + b;
    return t0;
}

fn subtract_uint32(a: u32, b: u32) -> u32 {
    let t0 = a - b;
    return t0;
}

fn multiply_uint32(a: u32, b: u32) -> u32 {
    let t0 = a * b;
    return t0;
}

fn power_uint32(a: u32, b: u32) -> u32 {
    let t0 = b & 1u;
    let t1 = t0 == 0u;
    let t2 = select(a, 1u, t1);
    let t3 = a * a;
    let t4 = b >> 1u;
    let t5 = t4 & 1u;
    let t6 = t5 == 0u;
    let t7 = t2 * t3;
    let t8 = select(t7, t2, t6);
    let t9 = t3 * t3;
    let t10 = b >> 2u;
    let t11 = t10 & 1u;
    let t12 = t11 == 0u;
    let t13 = t8 * t9;
    let t14 = select(t13, t8, t12);
    let t15 = t9 * t9;
    let t16 = b >> 3u;
    let t17 = t16 & 1u;
    let t18 = t17 == 0u;
    let t19 = t14 * t15;
    let t20 = select(t19, t14, t18);
    let t21 = t15 * t15;
    let t22 = b >> 4u;
    let t23 = t22 & 1u;
    let t24 = t23 == 0u;
    let t25 = t20 * t21;
    let t26 = select(t25, t20, t24);
    let t27 = t21 * t21;
    let t28 = b >> 5u;
    let t29 = t28 & 1u;
    let t30 = t29 == 0u;
    let t31 = t26 * t27;
    let t32 = select(t31, t26, t30);
    let t33 = t27 * t27;
    let t34 = b >> 6u;
    let t35 = t34 & 1u;
    let t36 = t35 == 0u;
    let t37 = t32 * t33;
    let t38 = select(t37, t32, t36);
    let t39 = t33 * t33;
    let t40 = b >> 7u;
    let t41 = t40 & 1u;
    let t42 = t41 == 0u;
    let t43 = t38 * t39;
    let t44 = select(t43, t38, t42);
    let t45 = t39 * t39;
    let t46 = b >> 8u;
    let t47 = t46 & 1u;
    let t48 = t47 == 0u;
    let t49 = t44 * t45;
    let t50 = select(t49, t44, t48);
    let t51 = t45 * t45;
    let t52 = b >> 9u;
    let t53 = t52 & 1u;
    let t54 = t53 == 0u;
    let t55 = t50 * t51;
    let t56 = select(t55, t50, t54);
    let t57 = t51 * t51;
    let t58 = b >> 10u;
    let t59 = t58 & 1u;
    let t60 = t59 == 0u;
    let t61 = t56 * t57;
    let t62 = select(t61, t56, t60);
    let t63 = t57 * t57;
    let t64 = b >> 11u;
    let t65 = t64 & 1u;
    let t66 = t65 == 0u;
    let t67 = t62 * t63;
    let t68 = select(t67, t62, t66);
    let t69 = t63 * t63;
    let t70 = b >> 12u;
    let t71 = t70 & 1u;
    let t72 = t71 == 0u;
    let t73 = t68 * t69;
    let t74 = select(t73, t68, t72);
    let t75 = t69 * t69;
    let t76 = b >> 13u;
    let t77 = t76 & 1u;
    let t78 = t77 == 0u;
    let t79 = t74 * t75;
    let t80 = select(t79, t74, t78);
    let t81 = t75 * t75;
    let t82 = b >> 14u;
    let t83 = t82 & 1u;
    let t84 = t83 == 0u;
    let t85 = t80 * t81;
    let t86 = select(t85, t80, t84);
    let t87 = t81 * t81;
    let t88 = b >> 15u;
    let t89 = t88 & 1u;
    let t90 = t89 == 0u;
    let t91 = t86 * t87;
    let t92 = select(t91, t86, t90);
    let t93 = t87 * t87;
    let t94 = b >> 16u;
    let t95 = t94 & 1u;
    let t96 = t95 == 0u;
    let t97 = t92 * t93;
    let t98 = select(t97, t92, t96);
    let t99 = t93 * t93;
    let t100 = b >> 17u;
    let t101 = t100 & 1u;
    let t102 = t101 == 0u;
    let t103 = t98 * t99;
    let t104 = select(t103, t98, t102);
    let t105 = t99 * t99;
    let t106 = b >> 18u;
    let t107 = t106 & 1u;
    let t108 = t107 == 0u;
    let t109 = t104 * t105;
    let t110 = select(t109, t104, t108);
    let t111 = t105 * t105;
    let t112 = b >> 19u;
    let t113 = t112 & 1u;
    let t114 = t113 == 0u;
    let t115 = t110 * t111;
    let t116 = select(t115, t110, t114);
    let t117 = t111 * t111;
    let t118 = b >> 20u;
    let t119 = t118 & 1u;
    let t120 = t119 == 0u;
    let t121 = t116 * t117;
    let t122 = select(t121, t116, t120);
    let t123 = t117 * t117;
    let t124 = b >> 21u;
    let t125 = t124 & 1u;
    let t126 = t125 == 0u;
    let t127 = t122 * t123;
    let t128 = select(t127, t122, t126);
    let t129 = t123 * t123;
    let t130 = b >> 22u;
    let t131 = t130 & 1u;
    let t132 = t131 == 0u;
    let t133 = t128 * t129;
    let t134 = select(t133, t128, t132);
    let t135 = t129 * t129;
    let t136 = b >> 23u;
    let t137 = t136 & 1u;
    let t138 = t137 == 0u;
    let t139 = t134 * t135;
    let t140 = select(t139, t134, t138);
    let t141 = t135 * t135;
    let t142 = b >> 24u;
    let t143 = t142 & 1u;
    let t144 = t143 == 0u;
    let t145 = t140 * t141;
    let t146 = select(t145, t140, t144);
    let t147 = t141 * t141;
    let t148 = b >> 25u;
    let t149 = t148 & 1u;
    let t150 = t149 == 0u;
    let t151 = t146 * t147;
    let t152 = select(t151, t146, t150);
    let t153 = t147 * t147;
    let t154 = b >> 26u;
    let t155 = t154 & 1u;
    let t156 = t155 == 0u;
    let t157 = t152 * t153;
    let t158 = select(t157, t152, t156);
    let t159 = t153 * t153;
    let t160 = b >> 27u;
    let t161 = t160 & 1u;
    let t162 = t161 == 0u;
    let t163 = t158 * t159;
    let t164 = select(t163, t158, t162);
    let t165 = t159 * t159;
    let t166 = b >> 28u;
    let t167 = t166 & 1u;
    let t168 = t167 == 0u;
    let t169 = t164 * t165;
    let t170 = select(t169, t164, t168);
    let t171 = t165 * t165;
    let t172 = b >> 29u;
    let t173 = t172 & 1u;
    let t174 = t173 == 0u;
    let t175 = t170 * t171;
    let t176 = select(t175, t170, t174);
    let t177 = t171 * t171;
    let t178 = b >> 30u;
    let t179 = t178 & 1u;
    let t180 = t179 == 0u;
    let t181 = t176 * t177;
    let t182 = select(t181, t176, t180);
    let t183 = t177 * t177;
    let t184 = b >> 31u;
    let t185 = t184 & 1u;
    let t186 = t185 == 0u;
    let t187 = t182 * t183;
    let t188 = select(t187, t182, t186);
    return t188;
}

fn minimum_uint32(a: u32, b: u32) -> u32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn maximum_uint32(a: u32, b: u32) -> u32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn equal_uint32(a: u32, b: u32) -> bool {
    let t0 = a == b;
    return t0;
}

fn not_equal_uint32(a: u32, b: u32) -> bool {
    let t0 = a == b;
    let t1 = !t0;
    return t1;
}

fn less_uint32(a: u32, b: u32) -> bool {
    let t0 = a < b;
    return t0;
}

fn less_equal_uint32(a: u32, b: u32) -> bool {
    let t0 = a <= b;
    return t0;
}

fn greater_uint32(a: u32, b: u32) -> bool {
    let t0 = b < a;
    return t0;
}

fn greater_equal_uint32(a: u32, b: u32) -> bool {
    let t0 = b <= a;
    return t0;
}

fn bitwise_and_uint32(a: u32, b: u32) -> u32 {
    let t0 = a & b;
    return t0;
}

fn bitwise_or_uint32(a: u32, b: u32) -> u32 {
    let t0 = a | b;
    return t0;
}

fn bitwise_xor_uint32(a: u32, b: u32) -> u32 {
    let t0 = a ^ b;
    return t0;
}

fn floor_divide_uint32(a: u32, b: u32) -> u32 {
    let t0 = b < 0u;
    let t1 = b == 4294967295u;
    let t2 = t0 & t1;
    let t3 = b == 0u;
    let t4 = t3 | t2;
    let t5 = select(b, 1u, t4);
    let t6 = a / t5;
    let t7 = 0u - a;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0u, t3);
    let t10 = t9 * b;
    let t11 = a - t10;
    let t12 = select(t11, 0u, t3);
    let t13 = t12 < 0u;
    let t14 = t13 != t0;
    let t15 = t12 == 0u;
    let t16 = !t15;
    let t17 = t14 & t16;
    let t18 = t9 - 1u;
    let t19 = select(t9, t18, t17);
    return t19;
}

fn remainder_uint32(a: u32, b: u32) -> u32 {
    let t0 = b < 0u;
    let t1 = b == 4294967295u;
    let t2 = t0 & t1;
    let t3 = b == 0u;
    let t4 = t3 | t2;
    let t5 = select(b, 1u, t4);
    let t6 = a / t5;
    let t7 = 0u - a;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0u, t3);
    let t10 = t9 * b;
    let t11 = a - t10;
    let t12 = select(t11, 0u, t3);
    let t13 = t12 < 0u;
    let t14 = t13 != t0;
    let t15 = t12 == 0u;
    let t16 = !t15;
    let t17 = t14 & t16;
    let t18 = t12 + b;
    let t19 = select(t12, t18, t17);
    return t19;
}

fn fmod_uint32(a: u32, b: u32) -> u32 {
    let t0 = b < 0u;
    let t1 = b == 4294967295u;
    let t2 = t0 & t1;
    let t3 = b == 0u;
    let t4 = t3 | t2;
    let t5 = select(b, 1u, t4);
    let t6 = a / t5;
    let t7 = 0u - a;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0u, t3);
    let t10 = t9 * b;
    let t11 = a - t10;
    let t12 = select(t11, 0u, t3);
    return t12;
}

fn fmin_uint32(a: u32, b: u32) -> u32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn fmax_uint32(a: u32, b: u32) -> u32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn left_shift_uint32(a: u32, b: u32) -> u32 {
    let t0 = b < 0u;
    let t1 = 31u < b;
    let t2 = t0 | t1;
    let t3 = b & 1u;
    let t4 = t3 == 0u;
    let t5 = a << 1u;
    let t6 = select(t5, a, t4);
    let t7 = b >> 1u;
    let t8 = t7 & 1u;
    let t9 = t8 == 0u;
    let t10 = t6 << 2u;
    let t11 = select(t10, t6, t9);
    let t12 = b >> 2u;
    let t13 = t12 & 1u;
    let t14 = t13 == 0u;
    let t15 = t11 << 4u;
    let t16 = select(t15, t11, t14);
    let t17 = b >> 3u;
    let t18 = t17 & 1u;
    let t19 = t18 == 0u;
    let t20 = t16 << 8u;
    let t21 = select(t20, t16, t19);
    let t22 = b >> 4u;
    let t23 = t22 & 1u;
    let t24 = t23 == 0u;
    let t25 = t21 << 16u;
    let t26 = select(t25, t21, t24);
    let t27 = select(t26, 0u, t2);
    return t27;
}

fn right_shift_uint32(a: u32, b: u32) -> u32 {
    let t0 = a < 0u;
    let t1 = select(0u, 4294967295u, t0);
    let t2 = b < 0u;
    let t3 = 31u < b;
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
    let t24 = b >> 4u;
    let t25 = t24 & 1u;
    let t26 = t25 == 0u;
    let t27 = t23 >> 16u;
    let t28 = select(t27, t23, t26);
    let t29 = select(t28, t1, t4);
    return t29;
}

fn min_identity_uint32() -> u32 {
    return 4294967295u;
}

fn min_combine_uint32(a: u32, b: u32) -> u32 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn max_identity_uint32() -> u32 {
    return 0u;
}

fn max_combine_uint32(a: u32, b: u32) -> u32 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn argmin_better_uint32(a: u32, b: u32) -> bool {
    let t0 = b < a;
    return t0;
}

fn argmax_better_uint32(a: u32, b: u32) -> bool {
    let t0 = a < b;
    return t0;
}
