__device__ bool astype_uint8_bool(unsigned char a) {
    const bool t0 = a != 0;
    return t0;
}

__device__ signed char astype_uint8_int8(unsigned char a) {
    const signed char t0 = (signed char)a;
    return t0;
}

__device__ short astype_uint8_int16(unsigned char a) {
    const short t0 = (short)a;
    return t0;
}

__device__ int astype_uint8_int32(unsigned char a) {
    const int t0 = (int)a;
    return t0;
}

__device__ unsigned char astype_uint8_uint8(unsigned char a) {
    return a;
}

__device__ unsigned short astype_uint8_uint16(unsigned char a) {
    const unsigned short t0 = (unsigned short)a;
    return t0;
}

__device__ unsigned int astype_uint8_uint32(unsigned char a) {
    const unsigned int t0 = (unsigned int)a;
    return t0;
}

__device__ float astype_uint8_float16(unsigned char a) {
    const float t0 = (float)a;
    const float t1 = fabsf(t0);
    const int t2 = __float_as_int(t1);
    const int t3 = t2 >> 13;
    const int t4 = t3 & 1;
    const int t5 = (int)((unsigned int)t2 + (unsigned int)4095);
    const int t6 = (int)((unsigned int)t5 + (unsigned int)t4);
    const int t7 = t6 & (-8192);
    const float t8 = __int_as_float(t7);
    const bool t9 = 0x1p+16f <= t8;
    const float t10 = t9 ? __int_as_float((int)0x7f800000u) : t8;
    const float t11 = t1 + 0x1p-1f;
    const float t12 = t11;
    const float t13 = t12 - 0x1p-1f;
    const bool t14 = t1 < 0x1p-14f;
    const float t15 = t14 ? t13 : t10;
    const bool t16 = t0 != t0;
    const int t17 = __float_as_int(t0);
    const int t18 = __float_as_int(t15);
    const int t19 = t18 & 2147483647;
    const int t20 = t17 & (-2147483647 - 1);
    const int t21 = t19 | t20;
    const float t22 = __int_as_float(t21);
    const float t23 = t16 ? t0 : t22;
    return t23;
}

__device__ float astype_uint8_bfloat16(unsigned char a) {
    const float t0 = (float)a;
    const float t1 = fabsf(t0);
    const int t2 = __float_as_int(t1);
    const int t3 = t2 >> 16;
    const int t4 = t3 & 1;
    const int t5 = (int)((unsigned int)t2 + (unsigned int)32767);
    const int t6 = (int)((unsigned int)t5 + (unsigned int)t4);
    const int t7 = t6 & (-65536);
    const bool t8 = t0 != t0;
    const int t9 = __float_as_int(t0);
    const int t10 = t7 & 2147483647;
    const int t11 = t9 & (-2147483647 - 1);
    const int t12 = t10 | t11;
    const float t13 = __int_as_float(t12);
    const float t14 = t8 ? t0 : t13;
    return t14;
}

__device__ float astype_uint8_float32(unsigned char a) {
    const float t0 = (float)a;
    return t0;
}

struct astype_uint8_complex64_result {
    float r0;
    float r1;
};
__device__ astype_uint8_complex64_result astype_uint8_complex64(unsigned char a) {
    const float t0 = (float)a;
    return astype_uint8_complex64_result{t0, 0x0p+0f};
}

__device__ unsigned char where_uint8(bool a, unsigned char b, unsigned char c) {
    const unsigned char t0 = a ? b : c;
    return t0;
}

__device__ unsigned char positive_uint8(unsigned char a) {
    return a;
}

__device__ unsigned char negative_uint8(unsigned char a) {
    const unsigned char t0 = (unsigned char)(0u - (unsigned int)a);
    return t0;
}

__device__ unsigned char absolute_uint8(unsigned char a) {
    return a;
}

__device__ unsigned char square_uint8(unsigned char a) {
    const unsigned char t0 = (unsigned char)((unsigned int)a * (unsigned int)a);
    return t0;
}

__device__ unsigned char invert_uint8(unsigned char a) {
    const unsigned char t0 = (unsigned char)~a;
    return t0;
}

__device__ unsigned char sign_uint8(unsigned char a) {
    const bool t0 = 0u < a;
    const bool t1 = a < 0u;
    const unsigned char t2 = t1 ? 255u : 0u;
    const unsigned char t3 = t0 ? 1u : t2;
    return t3;
}

__device__ unsigned char reciprocal_uint8(unsigned char a) {
    const bool t0 = a == 1u;
    const bool t1 = a < 0u;
    const bool t2 = a == 255u;
    const bool t3 = t1 & t2;
    const bool t4 = t0 | t3;
    const unsigned char t5 = t4 ? a : 0u;
    return t5;
}

__device__ unsigned char bitwise_count_uint8(unsigned char a) {
    const unsigned char t0 = a >> 1;
    const unsigned char t1 = t0 & 85u;
    const unsigned char t2 = (unsigned char)((unsigned int)a - (unsigned int)t1);
    const unsigned char t3 = t2 & 51u;
    const unsigned char t4 = t2 >> 2;
    const unsigned char t5 = t4 & 51u;
    const unsigned char t6 = (unsigned char)((unsigned int)t3 + (unsigned int)t5);
    const unsigned char t7 = t6 >> 4;
    const unsigned char t8 = (unsigned char)((unsigned int)t6 + (unsigned int)t7);
    const unsigned char t9 = t8 & 15u;
    const unsigned char t10 = t9 & 127u;
    return t10;
}

__device__ unsigned char add_uint8(unsigned char a, unsigned char b) {
    const unsigned char t0 = (unsigned char)((unsigned int)a + (unsigned int)b);
    return t0;
}

__device__ unsigned char subtract_uint8(unsigned char a, unsigned char b) {
    const unsigned char t0 = (unsigned char)((unsigned int)a - (unsigned int)b);
    return t0;
}

__device__ unsigned char multiply_uint8(unsigned char a, unsigned char b) {
    const unsigned char t0 = (unsigned char)((unsigned int)a * (unsigned int)b);
    return t0;
}

__device__ unsigned char power_uint8(unsigned char a, unsigned char b) {
    const unsigned char t0 = b & 1u;
    const bool t1 = t0 == 0u;
    const unsigned char t2 = t1 ? 1u : a;
    const unsigned char t3 = (unsigned char)((unsigned int)a * (unsigned int)a);
    const unsigned char t4 = b >> 1;
    const unsigned char t5 = t4 & 1u;
    const bool t6 = t5 == 0u;
    const unsigned char t7 = (unsigned char)((unsigned int)t2 * (unsigned int)t3);
    const unsigned char t8 = t6 ? t2 : t7;
    const unsigned char t9 = (unsigned char)((unsigned int)t3 * (unsigned int)t3);
    const unsigned char t10 = b >> 2;
    const unsigned char t11 = t10 & 1u;
    const bool t12 = t11 == 0u;
    const unsigned char t13 = (unsigned char)((unsigned int)t8 * (unsigned int)t9);
    const unsigned char t14 = t12 ? t8 : t13;
    const unsigned char t15 = (unsigned char)((unsigned int)t9 * (unsigned int)t9);
    const unsigned char t16 = b >> 3;
    const unsigned char t17 = t16 & 1u;
    const bool t18 = t17 == 0u;
    const unsigned char t19 = (unsigned char)((unsigned int)t14 * (unsigned int)t15);
    const unsigned char t20 = t18 ? t14 : t19;
    const unsigned char t21 = (unsigned char)((unsigned int)t15 * (unsigned int)t15);
    const unsigned char t22 = b >> 4;
    const unsigned char t23 = t22 & 1u;
    const bool t24 = t23 == 0u;
    const unsigned char t25 = (unsigned char)((unsigned int)t20 * (unsigned int)t21);
    const unsigned char t26 = t24 ? t20 : t25;
    const unsigned char t27 = (unsigned char)((unsigned int)t21 * (unsigned int)t21);
    const unsigned char t28 = b >> 5;
    const unsigned char t29 = t28 & 1u;
    const bool t30 = t29 == 0u;
    const unsigned char t31 = (unsigned char)((unsigned int)t26 * (unsigned int)t27);
    const unsigned char t32 = t30 ? t26 : t31;
    const unsigned char t33 = (unsigned char)((unsigned int)t27 * (unsigned int)t27);
    const unsigned char t34 = b >> 6;
    const unsigned char t35 = t34 & 1u;
    const bool t36 = t35 == 0u;
    const unsigned char t37 = (unsigned char)((unsigned int)t32 * (unsigned int)t33);
    const unsigned char t38 = t36 ? t32 : t37;
    const unsigned char t39 = (unsigned char)((unsigned int)t33 * (unsigned int)t33);
    const unsigned char t40 = b >> 7;
    const unsigned char t41 = t40 & 1u;
    const bool t42 = t41 == 0u;
    const unsigned char t43 = (unsigned char)((unsigned int)t38 * (unsigned int)t39);
    const unsigned char t44 = t42 ? t38 : t43;
    return t44;
}

__device__ unsigned char minimum_uint8(unsigned char a, unsigned char b) {
    const bool t0 = b < a;
    const unsigned char t1 = t0 ? b : a;
    return t1;
}

__device__ unsigned char maximum_uint8(unsigned char a, unsigned char b) {
    const bool t0 = a < b;
    const unsigned char t1 = t0 ? b : a;
    return t1;
}

__device__ bool equal_uint8(unsigned char a, unsigned char b) {
    const bool t0 = a == b;
    return t0;
}

__device__ bool not_equal_uint8(unsigned char a, unsigned char b) {
    const bool t0 = a == b;
    const bool t1 = !t0;
    return t1;
}

__device__ bool less_uint8(unsigned char a, unsigned char b) {
    const bool t0 = a < b;
    return t0;
}

__device__ bool less_equal_uint8(unsigned char a, unsigned char b) {
    const bool t0 = a <= b;
    return t0;
}

__device__ bool greater_uint8(unsigned char a, unsigned char b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool greater_equal_uint8(unsigned char a, unsigned char b) {
    const bool t0 = b <= a;
    return t0;
}

__device__ unsigned char bitwise_and_uint8(unsigned char a, unsigned char b) {
    const unsigned char t0 = a & b;
    return t0;
}

__device__ unsigned char bitwise_or_uint8(unsigned char a, unsigned char b) {
    const unsigned char t0 = a | b;
    return t0;
}

__device__ unsigned char bitwise_xor_uint8(unsigned char a, unsigned char b) {
    const unsigned char t0 = a ^ b;
    return t0;
}

__device__ unsigned char floor_divide_uint8(unsigned char a, unsigned char b) {
    const bool t0 = b < 0u;
    const bool t1 = b == 255u;
    const bool t2 = t0 & t1;
    const bool t3 = b == 0u;
    const bool t4 = t3 | t2;
    const unsigned char t5 = t4 ? 1u : b;
    const unsigned char t6 = (unsigned char)(a / t5);
    const unsigned char t7 = (unsigned char)(0u - (unsigned int)a);
    const unsigned char t8 = t2 ? t7 : t6;
    const unsigned char t9 = t3 ? 0u : t8;
    const unsigned char t10 = (unsigned char)((unsigned int)t9 * (unsigned int)b);
    const unsigned char t11 = (unsigned char)((unsigned int)a - (unsigned int)t10);
    const unsigned char t12 = t3 ? 0u : t11;
    const bool t13 = t12 < 0u;
    const bool t14 = t13 ^ t0;
    const bool t15 = t12 == 0u;
    const bool t16 = !t15;
    const bool t17 = t14 & t16;
    const unsigned char t18 = (unsigned char)((unsigned int)t9 - (unsigned int)1u);
    const unsigned char t19 = t17 ? t18 : t9;
    return t19;
}

__device__ unsigned char remainder_uint8(unsigned char a, unsigned char b) {
    const bool t0 = b < 0u;
    const bool t1 = b == 255u;
    const bool t2 = t0 & t1;
    const bool t3 = b == 0u;
    const bool t4 = t3 | t2;
    const unsigned char t5 = t4 ? 1u : b;
    const unsigned char t6 = (unsigned char)(a / t5);
    const unsigned char t7 = (unsigned char)(0u - (unsigned int)a);
    const unsigned char t8 = t2 ? t7 : t6;
    const unsigned char t9 = t3 ? 0u : t8;
    const unsigned char t10 = (unsigned char)((unsigned int)t9 * (unsigned int)b);
    const unsigned char t11 = (unsigned char)((unsigned int)a - (unsigned int)t10);
    const unsigned char t12 = t3 ? 0u : t11;
    const bool t13 = t12 < 0u;
    const bool t14 = t13 ^ t0;
    const bool t15 = t12 == 0u;
    const bool t16 = !t15;
    const bool t17 = t14 & t16;
    const unsigned char t18 = (unsigned char)((unsigned int)t12 + (unsigned int)b);
    const unsigned char t19 = t17 ? t18 : t12;
    return t19;
}

__device__ unsigned char fmod_uint8(unsigned char a, unsigned char b) {
    const bool t0 = b < 0u;
    const bool t1 = b == 255u;
    const bool t2 = t0 & t1;
    const bool t3 = b == 0u;
    const bool t4 = t3 | t2;
    const unsigned char t5 = t4 ? 1u : b;
    const unsigned char t6 = (unsigned char)(a / t5);
    const unsigned char t7 = (unsigned char)(0u - (unsigned int)a);
    const unsigned char t8 = t2 ? t7 : t6;
    const unsigned char t9 = t3 ? 0u : t8;
    const unsigned char t10 = (unsigned char)((unsigned int)t9 * (unsigned int)b);
    const unsigned char t11 = (unsigned char)((unsigned int)a - (unsigned int)t10);
    const unsigned char t12 = t3 ? 0u : t11;
    return t12;
}

__device__ unsigned char fmin_uint8(unsigned char a, unsigned char b) {
    const bool t0 = b < a;
    const unsigned char t1 = t0 ? b : a;
    return t1;
}

__device__ unsigned char fmax_uint8(unsigned char a, unsigned char b) {
    const bool t0 = a < b;
    const unsigned char t1 = t0 ? b : a;
    return t1;
}

__device__ unsigned char left_shift_uint8(unsigned char a, unsigned char b) {
    const bool t0 = b < 0u;
    const bool t1 = 7u < b;
    const bool t2 = t0 | t1;
    const unsigned char t3 = b & 1u;
    const bool t4 = t3 == 0u;
    const unsigned char t5 = (unsigned char)((unsigned int)a << 1);
    const unsigned char t6 = t4 ? a : t5;
    const unsigned char t7 = b >> 1;
    const unsigned char t8 = t7 & 1u;
    const bool t9 = t8 == 0u;
    const unsigned char t10 = (unsigned char)((unsigned int)t6 << 2);
    const unsigned char t11 = t9 ? t6 : t10;
    const unsigned char t12 = b >> 2;
    const unsigned char t13 = t12 & 1u;
    const bool t14 = t13 == 0u;
    const unsigned char t15 = (unsigned char)((unsigned int)t11 << 4);
    const unsigned char t16 = t14 ? t11 : t15;
    const unsigned char t17 = t2 ? 0u : t16;
    return t17;
}

__device__ unsigned char right_shift_uint8(unsigned char a, unsigned char b) {
    const bool t0 = a < 0u;
    const unsigned char t1 = t0 ? 255u : 0u;
    const bool t2 = b < 0u;
    const bool t3 = 7u < b;
    const bool t4 = t2 | t3;
    const unsigned char t5 = b & 1u;
    const bool t6 = t5 == 0u;
    const unsigned char t7 = a >> 1;
    const unsigned char t8 = t6 ? a : t7;
    const unsigned char t9 = b >> 1;
    const unsigned char t10 = t9 & 1u;
    const bool t11 = t10 == 0u;
    const unsigned char t12 = t8 >> 2;
    const unsigned char t13 = t11 ? t8 : t12;
    const unsigned char t14 = b >> 2;
    const unsigned char t15 = t14 & 1u;
    const bool t16 = t15 == 0u;
    const unsigned char t17 = t13 >> 4;
    const unsigned char t18 = t16 ? t13 : t17;
    const unsigned char t19 = t4 ? t1 : t18;
    return t19;
}

__device__ unsigned char gcd_uint8(unsigned char a, unsigned char b) {
    const unsigned char t0 = a & 15u;
    const unsigned char t1 = a >> 4;
    const unsigned char t2 = t1 & 15u;
    const bool t3 = t0 == 0u;
    const unsigned char t4 = t3 ? t2 : a;
    const unsigned char t5 = t4 & 3u;
    const unsigned char t6 = t4 >> 2;
    const unsigned char t7 = t6 & 63u;
    const bool t8 = t5 == 0u;
    const unsigned char t9 = t8 ? t7 : t4;
    const unsigned char t10 = t9 & 1u;
    const unsigned char t11 = t9 >> 1;
    const unsigned char t12 = t11 & 127u;
    const bool t13 = t10 == 0u;
    const unsigned char t14 = t13 ? t12 : t9;
    const unsigned char t15 = b & 15u;
    const unsigned char t16 = b >> 4;
    const unsigned char t17 = t16 & 15u;
    const bool t18 = t15 == 0u;
    const unsigned char t19 = t18 ? t17 : b;
    const unsigned char t20 = t19 & 3u;
    const unsigned char t21 = t19 >> 2;
    const unsigned char t22 = t21 & 63u;
    const bool t23 = t20 == 0u;
    const unsigned char t24 = t23 ? t22 : t19;
    const unsigned char t25 = t24 & 1u;
    const unsigned char t26 = t24 >> 1;
    const unsigned char t27 = t26 & 127u;
    const bool t28 = t25 == 0u;
    const unsigned char t29 = t28 ? t27 : t24;
    const bool t30 = t29 == 0u;
    const unsigned char t31 = t30 ? t14 : t29;
    const unsigned char t32 = t14 & 1u;
    const bool t33 = t32 == 0u;
    const bool t34 = t31 < t14;
    const unsigned char t35 = t34 ? t31 : t14;
    const bool t36 = t14 < t31;
    const unsigned char t37 = t36 ? t31 : t14;
    const unsigned char t38 = (unsigned char)((unsigned int)t37 - (unsigned int)t35);
    const unsigned char t39 = t33 ? t14 : t38;
    const unsigned char t40 = t39 >> 1;
    const unsigned char t41 = t33 ? t31 : t35;
    const unsigned char t42 = t40 & 1u;
    const bool t43 = t42 == 0u;
    const bool t44 = t41 < t40;
    const unsigned char t45 = t44 ? t41 : t40;
    const bool t46 = t40 < t41;
    const unsigned char t47 = t46 ? t41 : t40;
    const unsigned char t48 = (unsigned char)((unsigned int)t47 - (unsigned int)t45);
    const unsigned char t49 = t43 ? t40 : t48;
    const unsigned char t50 = t49 >> 1;
    const unsigned char t51 = t43 ? t41 : t45;
    const unsigned char t52 = t50 & 1u;
    const bool t53 = t52 == 0u;
    const bool t54 = t51 < t50;
    const unsigned char t55 = t54 ? t51 : t50;
    const bool t56 = t50 < t51;
    const unsigned char t57 = t56 ? t51 : t50;
    const unsigned char t58 = (unsigned char)((unsigned int)t57 - (unsigned int)t55);
    const unsigned char t59 = t53 ? t50 : t58;
    const unsigned char t60 = t59 >> 1;
    const unsigned char t61 = t53 ? t51 : t55;
    const unsigned char t62 = t60 & 1u;
    const bool t63 = t62 == 0u;
    const bool t64 = t61 < t60;
    const unsigned char t65 = t64 ? t61 : t60;
    const bool t66 = t60 < t61;
    const unsigned char t67 = t66 ? t61 : t60;
    const unsigned char t68 = (unsigned char)((unsigned int)t67 - (unsigned int)t65);
    const unsigned char t69 = t63 ? t60 : t68;
    const unsigned char t70 = t69 >> 1;
    const unsigned char t71 = t63 ? t61 : t65;
    const unsigned char t72 = t70 & 1u;
    const bool t73 = t72 == 0u;
    const bool t74 = t71 < t70;
    const unsigned char t75 = t74 ? t71 : t70;
    const bool t76 = t70 < t71;
    const unsigned char t77 = t76 ? t71 : t70;
    const unsigned char t78 = (unsigned char)((unsigned int)t77 - (unsigned int)t75);
    const unsigned char t79 = t73 ? t70 : t78;
    const unsigned char t80 = t79 >> 1;
    const unsigned char t81 = t73 ? t71 : t75;
    const unsigned char t82 = t80 & 1u;
    const bool t83 = t82 == 0u;
    const bool t84 = t81 < t80;
    const unsigned char t85 = t84 ? t81 : t80;
    const bool t86 = t80 < t81;
    const unsigned char t87 = t86 ? t81 : t80;
    const unsigned char t88 = (unsigned char)((unsigned int)t87 - (unsigned int)t85);
    const unsigned char t89 = t83 ? t80 : t88;
    const unsigned char t90 = t89 >> 1;
    const unsigned char t91 = t83 ? t81 : t85;
    const unsigned char t92 = t90 & 1u;
    const bool t93 = t92 == 0u;
    const bool t94 = t91 < t90;
    const unsigned char t95 = t94 ? t91 : t90;
    const bool t96 = t90 < t91;
    const unsigned char t97 = t96 ? t91 : t90;
    const unsigned char t98 = (unsigned char)((unsigned int)t97 - (unsigned int)t95);
    const unsigned char t99 = t93 ? t90 : t98;
    const unsigned char t100 = t99 >> 1;
    const unsigned char t101 = t93 ? t91 : t95;
    const unsigned char t102 = t100 & 1u;
    const bool t103 = t102 == 0u;
    const bool t104 = t101 < t100;
    const unsigned char t105 = t104 ? t101 : t100;
    const bool t106 = t100 < t101;
    const unsigned char t107 = t106 ? t101 : t100;
    const unsigned char t108 = (unsigned char)((unsigned int)t107 - (unsigned int)t105);
    const unsigned char t109 = t103 ? t100 : t108;
    const unsigned char t110 = t109 >> 1;
    const unsigned char t111 = t103 ? t101 : t105;
    const unsigned char t112 = t110 & 1u;
    const bool t113 = t112 == 0u;
    const bool t114 = t111 < t110;
    const unsigned char t115 = t114 ? t111 : t110;
    const bool t116 = t110 < t111;
    const unsigned char t117 = t116 ? t111 : t110;
    const unsigned char t118 = (unsigned char)((unsigned int)t117 - (unsigned int)t115);
    const unsigned char t119 = t113 ? t110 : t118;
    const unsigned char t120 = t119 >> 1;
    const unsigned char t121 = t113 ? t111 : t115;
    const unsigned char t122 = t120 & 1u;
    const bool t123 = t122 == 0u;
    const bool t124 = t121 < t120;
    const unsigned char t125 = t124 ? t121 : t120;
    const bool t126 = t120 < t121;
    const unsigned char t127 = t126 ? t121 : t120;
    const unsigned char t128 = (unsigned char)((unsigned int)t127 - (unsigned int)t125);
    const unsigned char t129 = t123 ? t120 : t128;
    const unsigned char t130 = t129 >> 1;
    const unsigned char t131 = t123 ? t121 : t125;
    const unsigned char t132 = t130 & 1u;
    const bool t133 = t132 == 0u;
    const bool t134 = t131 < t130;
    const unsigned char t135 = t134 ? t131 : t130;
    const bool t136 = t130 < t131;
    const unsigned char t137 = t136 ? t131 : t130;
    const unsigned char t138 = (unsigned char)((unsigned int)t137 - (unsigned int)t135);
    const unsigned char t139 = t133 ? t130 : t138;
    const unsigned char t140 = t139 >> 1;
    const unsigned char t141 = t133 ? t131 : t135;
    const unsigned char t142 = t140 & 1u;
    const bool t143 = t142 == 0u;
    const bool t144 = t141 < t140;
    const unsigned char t145 = t144 ? t141 : t140;
    const bool t146 = t140 < t141;
    const unsigned char t147 = t146 ? t141 : t140;
    const unsigned char t148 = (unsigned char)((unsigned int)t147 - (unsigned int)t145);
    const unsigned char t149 = t143 ? t140 : t148;
    const unsigned char t150 = t149 >> 1;
    const unsigned char t151 = t143 ? t141 : t145;
    const unsigned char t152 = t150 & 1u;
    const bool t153 = t152 == 0u;
    const bool t154 = t151 < t150;
    const unsigned char t155 = t154 ? t151 : t150;
    const bool t156 = t150 < t151;
    const unsigned char t157 = t156 ? t151 : t150;
    const unsigned char t158 = (unsigned char)((unsigned int)t157 - (unsigned int)t155);
    const unsigned char t159 = t153 ? t150 : t158;
    const unsigned char t160 = t159 >> 1;
    const unsigned char t161 = t153 ? t151 : t155;
    const unsigned char t162 = t160 & 1u;
    const bool t163 = t162 == 0u;
    const bool t164 = t161 < t160;
    const unsigned char t165 = t164 ? t161 : t160;
    const bool t166 = t160 < t161;
    const unsigned char t167 = t166 ? t161 : t160;
    const unsigned char t168 = (unsigned char)((unsigned int)t167 - (unsigned int)t165);
    const unsigned char t169 = t163 ? t160 : t168;
    const unsigned char t170 = t169 >> 1;
    const unsigned char t171 = t163 ? t161 : t165;
    const unsigned char t172 = t170 & 1u;
    const bool t173 = t172 == 0u;
    const bool t174 = t171 < t170;
    const unsigned char t175 = t174 ? t171 : t170;
    const bool t176 = t170 < t171;
    const unsigned char t177 = t176 ? t171 : t170;
    const unsigned char t178 = (unsigned char)((unsigned int)t177 - (unsigned int)t175);
    const unsigned char t179 = t173 ? t170 : t178;
    const unsigned char t180 = t179 >> 1;
    const unsigned char t181 = t173 ? t171 : t175;
    const unsigned char t182 = t180 & 1u;
    const bool t183 = t182 == 0u;
    const bool t184 = t181 < t180;
    const unsigned char t185 = t184 ? t181 : t180;
    const unsigned char t186 = t183 ? t181 : t185;
    const unsigned char t187 = a | b;
    const unsigned char t188 = (unsigned char)(0u - (unsigned int)t187);
    const unsigned char t189 = t187 & t188;
    const unsigned char t190 = (unsigned char)((unsigned int)t186 * (unsigned int)t189);
    return t190;
}

__device__ unsigned char lcm_uint8(unsigned char a, unsigned char b) {
    const unsigned char t0 = a & 15u;
    const unsigned char t1 = a >> 4;
    const unsigned char t2 = t1 & 15u;
    const bool t3 = t0 == 0u;
    const unsigned char t4 = t3 ? t2 : a;
    const unsigned char t5 = t4 & 3u;
    const unsigned char t6 = t4 >> 2;
    const unsigned char t7 = t6 & 63u;
    const bool t8 = t5 == 0u;
    const unsigned char t9 = t8 ? t7 : t4;
    const unsigned char t10 = t9 & 1u;
    const unsigned char t11 = t9 >> 1;
    const unsigned char t12 = t11 & 127u;
    const bool t13 = t10 == 0u;
    const unsigned char t14 = t13 ? t12 : t9;
    const unsigned char t15 = b & 15u;
    const unsigned char t16 = b >> 4;
    const unsigned char t17 = t16 & 15u;
    const bool t18 = t15 == 0u;
    const unsigned char t19 = t18 ? t17 : b;
    const unsigned char t20 = t19 & 3u;
    const unsigned char t21 = t19 >> 2;
    const unsigned char t22 = t21 & 63u;
    const bool t23 = t20 == 0u;
    const unsigned char t24 = t23 ? t22 : t19;
    const unsigned char t25 = t24 & 1u;
    const unsigned char t26 = t24 >> 1;
    const unsigned char t27 = t26 & 127u;
    const bool t28 = t25 == 0u;
    const unsigned char t29 = t28 ? t27 : t24;
    const bool t30 = t29 == 0u;
    const unsigned char t31 = t30 ? t14 : t29;
    const unsigned char t32 = t14 & 1u;
    const bool t33 = t32 == 0u;
    const bool t34 = t31 < t14;
    const unsigned char t35 = t34 ? t31 : t14;
    const bool t36 = t14 < t31;
    const unsigned char t37 = t36 ? t31 : t14;
    const unsigned char t38 = (unsigned char)((unsigned int)t37 - (unsigned int)t35);
    const unsigned char t39 = t33 ? t14 : t38;
    const unsigned char t40 = t39 >> 1;
    const unsigned char t41 = t33 ? t31 : t35;
    const unsigned char t42 = t40 & 1u;
    const bool t43 = t42 == 0u;
    const bool t44 = t41 < t40;
    const unsigned char t45 = t44 ? t41 : t40;
    const bool t46 = t40 < t41;
    const unsigned char t47 = t46 ? t41 : t40;
    const unsigned char t48 = (unsigned char)((unsigned int)t47 - (unsigned int)t45);
    const unsigned char t49 = t43 ? t40 : t48;
    const unsigned char t50 = t49 >> 1;
    const unsigned char t51 = t43 ? t41 : t45;
    const unsigned char t52 = t50 & 1u;
    const bool t53 = t52 == 0u;
    const bool t54 = t51 < t50;
    const unsigned char t55 = t54 ? t51 : t50;
    const bool t56 = t50 < t51;
    const unsigned char t57 = t56 ? t51 : t50;
    const unsigned char t58 = (unsigned char)((unsigned int)t57 - (unsigned int)t55);
    const unsigned char t59 = t53 ? t50 : t58;
    const unsigned char t60 = t59 >> 1;
    const unsigned char t61 = t53 ? t51 : t55;
    const unsigned char t62 = t60 & 1u;
    const bool t63 = t62 == 0u;
    const bool t64 = t61 < t60;
    const unsigned char t65 = t64 ? t61 : t60;
    const bool t66 = t60 < t61;
    const unsigned char t67 = t66 ? t61 : t60;
    const unsigned char t68 = (unsigned char)((unsigned int)t67 - (unsigned int)t65);
    const unsigned char t69 = t63 ? t60 : t68;
    const unsigned char t70 = t69 >> 1;
    const unsigned char t71 = t63 ? t61 : t65;
    const unsigned char t72 = t70 & 1u;
    const bool t73 = t72 == 0u;
    const bool t74 = t71 < t70;
    const unsigned char t75 = t74 ? t71 : t70;
    const bool t76 = t70 < t71;
    const unsigned char t77 = t76 ? t71 : t70;
    const unsigned char t78 = (unsigned char)((unsigned int)t77 - (unsigned int)t75);
    const unsigned char t79 = t73 ? t70 : t78;
    const unsigned char t80 = t79 >> 1;
    const unsigned char t81 = t73 ? t71 : t75;
    const unsigned char t82 = t80 & 1u;
    const bool t83 = t82 == 0u;
    const bool t84 = t81 < t80;
    const unsigned char t85 = t84 ? t81 : t80;
    const bool t86 = t80 < t81;
    const unsigned char t87 = t86 ? t81 : t80;
    const unsigned char t88 = (unsigned char)((unsigned int)t87 - (unsigned int)t85);
    const unsigned char t89 = t83 ? t80 : t88;
    const unsigned char t90 = t89 >> 1;
    const unsigned char t91 = t83 ? t81 : t85;
    const unsigned char t92 = t90 & 1u;
    const bool t93 = t92 == 0u;
    const bool t94 = t91 < t90;
    const unsigned char t95 = t94 ? t91 : t90;
    const bool t96 = t90 < t91;
    const unsigned char t97 = t96 ? t91 : t90;
    const unsigned char t98 = (unsigned char)((unsigned int)t97 - (unsigned int)t95);
    const unsigned char t99 = t93 ? t90 : t98;
    const unsigned char t100 = t99 >> 1;
    const unsigned char t101 = t93 ? t91 : t95;
    const unsigned char t102 = t100 & 1u;
    const bool t103 = t102 == 0u;
    const bool t104 = t101 < t100;
    const unsigned char t105 = t104 ? t101 : t100;
    const bool t106 = t100 < t101;
    const unsigned char t107 = t106 ? t101 : t100;
    const unsigned char t108 = (unsigned char)((unsigned int)t107 - (unsigned int)t105);
    const unsigned char t109 = t103 ? t100 : t108;
    const unsigned char t110 = t109 >> 1;
    const unsigned char t111 = t103 ? t101 : t105;
    const unsigned char t112 = t110 & 1u;
    const bool t113 = t112 == 0u;
    const bool t114 = t111 < t110;
    const unsigned char t115 = t114 ? t111 : t110;
    const bool t116 = t110 < t111;
    const unsigned char t117 = t116 ? t111 : t110;
    const unsigned char t118 = (unsigned char)((unsigned int)t117 - (unsigned int)t115);
    const unsigned char t119 = t113 ? t110 : t118;
    const unsigned char t120 = t119 >> 1;
    const unsigned char t121 = t113 ? t111 : t115;
    const unsigned char t122 = t120 & 1u;
    const bool t123 = t122 == 0u;
    const bool t124 = t121 < t120;
    const unsigned char t125 = t124 ? t121 : t120;
    const bool t126 = t120 < t121;
    const unsigned char t127 = t126 ? t121 : t120;
    const unsigned char t128 = (unsigned char)((unsigned int)t127 - (unsigned int)t125);
    const unsigned char t129 = t123 ? t120 : t128;
    const unsigned char t130 = t129 >> 1;
    const unsigned char t131 = t123 ? t121 : t125;
    const unsigned char t132 = t130 & 1u;
    const bool t133 = t132 == 0u;
    const bool t134 = t131 < t130;
    const unsigned char t135 = t134 ? t131 : t130;
    const bool t136 = t130 < t131;
    const unsigned char t137 = t136 ? t131 : t130;
    const unsigned char t138 = (unsigned char)((unsigned int)t137 - (unsigned int)t135);
    const unsigned char t139 = t133 ? t130 : t138;
    const unsigned char t140 = t139 >> 1;
    const unsigned char t141 = t133 ? t131 : t135;
    const unsigned char t142 = t140 & 1u;
    const bool t143 = t142 == 0u;
    const bool t144 = t141 < t140;
    const unsigned char t145 = t144 ? t141 : t140;
    const bool t146 = t140 < t141;
    const unsigned char t147 = t146 ? t141 : t140;
    const unsigned char t148 = (unsigned char)((unsigned int)t147 - (unsigned int)t145);
    const unsigned char t149 = t143 ? t140 : t148;
    const unsigned char t150 = t149 >> 1;
    const unsigned char t151 = t143 ? t141 : t145;
    const unsigned char t152 = t150 & 1u;
    const bool t153 = t152 == 0u;
    const bool t154 = t151 < t150;
    const unsigned char t155 = t154 ? t151 : t150;
    const bool t156 = t150 < t151;
    const unsigned char t157 = t156 ? t151 : t150;
    const unsigned char t158 = (unsigned char)((unsigned int)t157 - (unsigned int)t155);
    const unsigned char t159 = t153 ? t150 : t158;
    const unsigned char t160 = t159 >> 1;
    const unsigned char t161 = t153 ? t151 : t155;
    const unsigned char t162 = t160 & 1u;
    const bool t163 = t162 == 0u;
    const bool t164 = t161 < t160;
    const unsigned char t165 = t164 ? t161 : t160;
    const bool t166 = t160 < t161;
    const unsigned char t167 = t166 ? t161 : t160;
    const unsigned char t168 = (unsigned char)((unsigned int)t167 - (unsigned int)t165);
    const unsigned char t169 = t163 ? t160 : t168;
    const unsigned char t170 = t169 >> 1;
    const unsigned char t171 = t163 ? t161 : t165;
    const unsigned char t172 = t170 & 1u;
    const bool t173 = t172 == 0u;
    const bool t174 = t171 < t170;
    const unsigned char t175 = t174 ? t171 : t170;
    const bool t176 = t170 < t171;
    const unsigned char t177 = t176 ? t171 : t170;
    const unsigned char t178 = (unsigned char)((unsigned int)t177 - (unsigned int)t175);
    const unsigned char t179 = t173 ? t170 : t178;
    const unsigned char t180 = t179 >> 1;
    const unsigned char t181 = t173 ? t171 : t175;
    const unsigned char t182 = t180 & 1u;
    const bool t183 = t182 == 0u;
    const bool t184 = t181 < t180;
    const unsigned char t185 = t184 ? t181 : t180;
    const unsigned char t186 = t183 ? t181 : t185;
    const unsigned char t187 = (unsigned char)((unsigned int)t186 * (unsigned int)3u);
    const unsigned char t188 = t187 ^ 2u;
    const unsigned char t189 = (unsigned char)((unsigned int)t186 * (unsigned int)t188);
    const unsigned char t190 = (unsigned char)((unsigned int)2u - (unsigned int)t189);
    const unsigned char t191 = (unsigned char)((unsigned int)t188 * (unsigned int)t190);
    const unsigned char t192 = (unsigned char)((unsigned int)t14 * (unsigned int)t191);
    const unsigned char t193 = (unsigned char)((unsigned int)t192 * (unsigned int)t29);
    const unsigned char t194 = (unsigned char)(0u - (unsigned int)a);
    const unsigned char t195 = a & t194;
    const unsigned char t196 = (unsigned char)(0u - (unsigned int)b);
    const unsigned char t197 = b & t196;
    const bool t198 = t195 == t197;
    const unsigned char t199 = t195 | t197;
    const unsigned char t200 = (unsigned char)(0u - (unsigned int)t199);
    const unsigned char t201 = t199 & t200;
    const unsigned char t202 = t199 ^ t201;
    const unsigned char t203 = t198 ? t195 : t202;
    const unsigned char t204 = (unsigned char)((unsigned int)t193 * (unsigned int)t203);
    return t204;
}

__device__ unsigned char min_identity_uint8() {
    return 255u;
}

__device__ unsigned char min_combine_uint8(unsigned char a, unsigned char b) {
    const bool t0 = b < a;
    const unsigned char t1 = t0 ? b : a;
    return t1;
}

__device__ unsigned char max_identity_uint8() {
    return 0u;
}

__device__ unsigned char max_combine_uint8(unsigned char a, unsigned char b) {
    const bool t0 = a < b;
    const unsigned char t1 = t0 ? b : a;
    return t1;
}

__device__ bool argmin_better_uint8(unsigned char a, unsigned char b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool argmax_better_uint8(unsigned char a, unsigned char b) {
    const bool t0 = a < b;
    return t0;
}
