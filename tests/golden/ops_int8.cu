__device__ bool astype_int8_bool(signed char a) {
    const bool t0 = a != 0;
    return t0;
}

__device__ signed char astype_int8_int8(signed char a) {
    return a;
}

__device__ short astype_int8_int16(signed char a) {
    const short t0 = (short)a;
    return t0;
}

__device__ int astype_int8_int32(signed char a) {
    const int t0 = (int)a;
    return t0;
}

__device__ unsigned char astype_int8_uint8(signed char a) {
    const unsigned char t0 = (unsigned char)a;
    return t0;
}

__device__ unsigned short astype_int8_uint16(signed char a) {
    const unsigned short t0 = (unsigned short)a;
    return t0;
}

__device__ unsigned int astype_int8_uint32(signed char a) {
    const unsigned int t0 = (unsigned int)a;
    return t0;
}

__device__ float astype_int8_float16(signed char a) {
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

__device__ float astype_int8_bfloat16(signed char a) {
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

__device__ float astype_int8_float32(signed char a) {
    const float t0 = (float)a;
    return t0;
}

struct astype_int8_complex64_result {
    float r0;
    float r1;
};
__device__ astype_int8_complex64_result astype_int8_complex64(signed char a) {
    const float t0 = (float)a;
    return astype_int8_complex64_result{t0, 0x0p+0f};
}

__device__ signed char where_int8(bool a, signed char b, signed char c) {
    const signed char t0 = a ? b : c;
    return t0;
}

__device__ signed char positive_int8(signed char a) {
    return a;
}

__device__ signed char negative_int8(signed char a) {
    const signed char t0 = (signed char)(0u - (unsigned int)a);
    return t0;
}

__device__ signed char absolute_int8(signed char a) {
    const signed char t0 = (signed char)(a < 0 ? 0u - (unsigned int)a : (unsigned int)a);
    return t0;
}

__device__ signed char square_int8(signed char a) {
    const signed char t0 = (signed char)((unsigned int)a * (unsigned int)a);
    return t0;
}

__device__ signed char invert_int8(signed char a) {
    const signed char t0 = (signed char)~a;
    return t0;
}

__device__ signed char sign_int8(signed char a) {
    const bool t0 = 0 < a;
    const bool t1 = a < 0;
    const signed char t2 = t1 ? (-1) : 0;
    const signed char t3 = t0 ? 1 : t2;
    return t3;
}

__device__ signed char reciprocal_int8(signed char a) {
    const bool t0 = a == 1;
    const bool t1 = a < 0;
    const bool t2 = a == (-1);
    const bool t3 = t1 & t2;
    const bool t4 = t0 | t3;
    const signed char t5 = t4 ? a : 0;
    return t5;
}

__device__ signed char bitwise_count_int8(signed char a) {
    const signed char t0 = (signed char)(a < 0 ? 0u - (unsigned int)a : (unsigned int)a);
    const signed char t1 = t0 >> 1;
    const signed char t2 = t1 & 85;
    const signed char t3 = (signed char)((unsigned int)t0 - (unsigned int)t2);
    const signed char t4 = t3 & 51;
    const signed char t5 = t3 >> 2;
    const signed char t6 = t5 & 51;
    const signed char t7 = (signed char)((unsigned int)t4 + (unsigned int)t6);
    const signed char t8 = t7 >> 4;
    const signed char t9 = (signed char)((unsigned int)t7 + (unsigned int)t8);
    const signed char t10 = t9 & 15;
    const signed char t11 = t10 & 127;
    return t11;
}

__device__ signed char add_int8(signed char a, signed char b) {
    const signed char t0 = (signed char)((unsigned int)a + (unsigned int)b);
    return t0;
}

__device__ signed char subtract_int8(signed char a, signed char b) {
    const signed char t0 = (signed char)((unsigned int)a - (unsigned int)b);
    return t0;
}

__device__ signed char multiply_int8(signed char a, signed char b) {
    const signed char t0 = (signed char)((unsigned int)a * (unsigned int)b);
    return t0;
}

__device__ signed char power_int8(signed char a, signed char b) {
    const signed char t0 = b & 1;
    const bool t1 = t0 == 0;
    const signed char t2 = t1 ? 1 : a;
    const signed char t3 = (signed char)((unsigned int)a * (unsigned int)a);
    const signed char t4 = b >> 1;
    const signed char t5 = t4 & 1;
    const bool t6 = t5 == 0;
    const signed char t7 = (signed char)((unsigned int)t2 * (unsigned int)t3);
    const signed char t8 = t6 ? t2 : t7;
    const signed char t9 = (signed char)((unsigned int)t3 * (unsigned int)t3);
    const signed char t10 = b >> 2;
    const signed char t11 = t10 & 1;
    const bool t12 = t11 == 0;
    const signed char t13 = (signed char)((unsigned int)t8 * (unsigned int)t9);
    const signed char t14 = t12 ? t8 : t13;
    const signed char t15 = (signed char)((unsigned int)t9 * (unsigned int)t9);
    const signed char t16 = b >> 3;
    const signed char t17 = t16 & 1;
    const bool t18 = t17 == 0;
    const signed char t19 = (signed char)((unsigned int)t14 * (unsigned int)t15);
    const signed char t20 = t18 ? t14 : t19;
    const signed char t21 = (signed char)((unsigned int)t15 * (unsigned int)t15);
    const signed char t22 = b >> 4;
    const signed char t23 = t22 & 1;
    const bool t24 = t23 == 0;
    const signed char t25 = (signed char)((unsigned int)t20 * (unsigned int)t21);
    const signed char t26 = t24 ? t20 : t25;
    const signed char t27 = (signed char)((unsigned int)t21 * (unsigned int)t21);
    const signed char t28 = b >> 5;
    const signed char t29 = t28 & 1;
    const bool t30 = t29 == 0;
    const signed char t31 = (signed char)((unsigned int)t26 * (unsigned int)t27);
    const signed char t32 = t30 ? t26 : t31;
    const signed char t33 = (signed char)((unsigned int)t27 * (unsigned int)t27);
    const signed char t34 = b >> 6;
    const signed char t35 = t34 & 1;
    const bool t36 = t35 == 0;
    const signed char t37 = (signed char)((unsigned int)t32 * (unsigned int)t33);
    const signed char t38 = t36 ? t32 : t37;
    const signed char t39 = (signed char)((unsigned int)t33 * (unsigned int)t33);
    const signed char t40 = b >> 7;
    const signed char t41 = t40 & 1;
    const bool t42 = t41 == 0;
    const signed char t43 = (signed char)((unsigned int)t38 * (unsigned int)t39);
    const signed char t44 = t42 ? t38 : t43;
    return t44;
}

__device__ signed char minimum_int8(signed char a, signed char b) {
    const bool t0 = b < a;
    const signed char t1 = t0 ? b : a;
    return t1;
}

__device__ signed char maximum_int8(signed char a, signed char b) {
    const bool t0 = a < b;
    const signed char t1 = t0 ? b : a;
    return t1;
}

__device__ bool equal_int8(signed char a, signed char b) {
    const bool t0 = a == b;
    return t0;
}

__device__ bool not_equal_int8(signed char a, signed char b) {
    const bool t0 = a == b;
    const bool t1 = !t0;
    return t1;
}

__device__ bool less_int8(signed char a, signed char b) {
    const bool t0 = a < b;
    return t0;
}

__device__ bool less_equal_int8(signed char a, signed char b) {
    const bool t0 = a <= b;
    return t0;
}

__device__ bool greater_int8(signed char a, signed char b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool greater_equal_int8(signed char a, signed char b) {
    const bool t0 = b <= a;
    return t0;
}

__device__ signed char bitwise_and_int8(signed char a, signed char b) {
    const signed char t0 = a & b;
    return t0;
}

__device__ signed char bitwise_or_int8(signed char a, signed char b) {
    const signed char t0 = a | b;
    return t0;
}

__device__ signed char bitwise_xor_int8(signed char a, signed char b) {
    const signed char t0 = a ^ b;
    return t0;
}

__device__ signed char floor_divide_int8(signed char a, signed char b) {
    const bool t0 = b < 0;
    const bool t1 = b == (-1);
    const bool t2 = t0 & t1;
    const bool t3 = b == 0;
    const bool t4 = t3 | t2;
    const signed char t5 = t4 ? 1 : b;
    const signed char t6 = (signed char)(a / t5);
    const signed char t7 = (signed char)(0u - (unsigned int)a);
    const signed char t8 = t2 ? t7 : t6;
    const signed char t9 = t3 ? 0 : t8;
    const signed char t10 = (signed char)((unsigned int)t9 * (unsigned int)b);
    const signed char t11 = (signed char)((unsigned int)a - (unsigned int)t10);
    const signed char t12 = t3 ? 0 : t11;
    const bool t13 = t12 < 0;
    const bool t14 = t13 ^ t0;
    const bool t15 = t12 == 0;
    const bool t16 = !t15;
    const bool t17 = t14 & t16;
    const signed char t18 = (signed char)((unsigned int)t9 - (unsigned int)1);
    const signed char t19 = t17 ? t18 : t9;
    return t19;
}

__device__ signed char remainder_int8(signed char a, signed char b) {
    const bool t0 = b < 0;
    const bool t1 = b == (-1);
    const bool t2 = t0 & t1;
    const bool t3 = b == 0;
    const bool t4 = t3 | t2;
    const signed char t5 = t4 ? 1 : b;
    const signed char t6 = (signed char)(a / t5);
    const signed char t7 = (signed char)(0u - (unsigned int)a);
    const signed char t8 = t2 ? t7 : t6;
    const signed char t9 = t3 ? 0 : t8;
    const signed char t10 = (signed char)((unsigned int)t9 * (unsigned int)b);
    const signed char t11 = (signed char)((unsigned int)a - (unsigned int)t10);
    const signed char t12 = t3 ? 0 : t11;
    const bool t13 = t12 < 0;
    const bool t14 = t13 ^ t0;
    const bool t15 = t12 == 0;
    const bool t16 = !t15;
    const bool t17 = t14 & t16;
    const signed char t18 = (signed char)((unsigned int)t12 + (unsigned int)b);
    const signed char t19 = t17 ? t18 : t12;
    return t19;
}

__device__ signed char fmod_int8(signed char a, signed char b) {
    const bool t0 = b < 0;
    const bool t1 = b == (-1);
    const bool t2 = t0 & t1;
    const bool t3 = b == 0;
    const bool t4 = t3 | t2;
    const signed char t5 = t4 ? 1 : b;
    const signed char t6 = (signed char)(a / t5);
    const signed char t7 = (signed char)(0u - (unsigned int)a);
    const signed char t8 = t2 ? t7 : t6;
    const signed char t9 = t3 ? 0 : t8;
    const signed char t10 = (signed char)((unsigned int)t9 * (unsigned int)b);
    const signed char t11 = (signed char)((unsigned int)a - (unsigned int)t10);
    const signed char t12 = t3 ? 0 : t11;
    return t12;
}

__device__ signed char fmin_int8(signed char a, signed char b) {
    const bool t0 = b < a;
    const signed char t1 = t0 ? b : a;
    return t1;
}

__device__ signed char fmax_int8(signed char a, signed char b) {
    const bool t0 = a < b;
    const signed char t1 = t0 ? b : a;
    return t1;
}

__device__ signed char left_shift_int8(signed char a, signed char b) {
    const bool t0 = b < 0;
    const bool t1 = 7 < b;
    const bool t2 = t0 | t1;
    const signed char t3 = b & 1;
    const bool t4 = t3 == 0;
    const signed char t5 = (signed char)((unsigned int)a << 1);
    const signed char t6 = t4 ? a : t5;
    const signed char t7 = b >> 1;
    const signed char t8 = t7 & 1;
    const bool t9 = t8 == 0;
    const signed char t10 = (signed char)((unsigned int)t6 << 2);
    const signed char t11 = t9 ? t6 : t10;
    const signed char t12 = b >> 2;
    const signed char t13 = t12 & 1;
    const bool t14 = t13 == 0;
    const signed char t15 = (signed char)((unsigned int)t11 << 4);
    const signed char t16 = t14 ? t11 : t15;
    const signed char t17 = t2 ? 0 : t16;
    return t17;
}

__device__ signed char right_shift_int8(signed char a, signed char b) {
    const bool t0 = a < 0;
    const signed char t1 = t0 ? (-1) : 0;
    const bool t2 = b < 0;
    const bool t3 = 7 < b;
    const bool t4 = t2 | t3;
    const signed char t5 = b & 1;
    const bool t6 = t5 == 0;
    const signed char t7 = a >> 1;
    const signed char t8 = t6 ? a : t7;
    const signed char t9 = b >> 1;
    const signed char t10 = t9 & 1;
    const bool t11 = t10 == 0;
    const signed char t12 = t8 >> 2;
    const signed char t13 = t11 ? t8 : t12;
    const signed char t14 = b >> 2;
    const signed char t15 = t14 & 1;
    const bool t16 = t15 == 0;
    const signed char t17 = t13 >> 4;
    const signed char t18 = t16 ? t13 : t17;
    const signed char t19 = t4 ? t1 : t18;
    return t19;
}

__device__ signed char gcd_int8(signed char a, signed char b) {
    const signed char t0 = (signed char)(a < 0 ? 0u - (unsigned int)a : (unsigned int)a);
    const signed char t1 = (signed char)(b < 0 ? 0u - (unsigned int)b : (unsigned int)b);
    const signed char t2 = t0 & 15;
    const signed char t3 = t0 >> 4;
    const signed char t4 = t3 & 15;
    const bool t5 = t2 == 0;
    const signed char t6 = t5 ? t4 : t0;
    const signed char t7 = t6 & 3;
    const signed char t8 = t6 >> 2;
    const signed char t9 = t8 & 63;
    const bool t10 = t7 == 0;
    const signed char t11 = t10 ? t9 : t6;
    const signed char t12 = t11 & 1;
    const signed char t13 = t11 >> 1;
    const signed char t14 = t13 & 127;
    const bool t15 = t12 == 0;
    const signed char t16 = t15 ? t14 : t11;
    const signed char t17 = t1 & 15;
    const signed char t18 = t1 >> 4;
    const signed char t19 = t18 & 15;
    const bool t20 = t17 == 0;
    const signed char t21 = t20 ? t19 : t1;
    const signed char t22 = t21 & 3;
    const signed char t23 = t21 >> 2;
    const signed char t24 = t23 & 63;
    const bool t25 = t22 == 0;
    const signed char t26 = t25 ? t24 : t21;
    const signed char t27 = t26 & 1;
    const signed char t28 = t26 >> 1;
    const signed char t29 = t28 & 127;
    const bool t30 = t27 == 0;
    const signed char t31 = t30 ? t29 : t26;
    const bool t32 = t31 == 0;
    const signed char t33 = t32 ? t16 : t31;
    const signed char t34 = t16 & 1;
    const bool t35 = t34 == 0;
    const bool t36 = t33 < t16;
    const signed char t37 = t36 ? t33 : t16;
    const bool t38 = t16 < t33;
    const signed char t39 = t38 ? t33 : t16;
    const signed char t40 = (signed char)((unsigned int)t39 - (unsigned int)t37);
    const signed char t41 = t35 ? t16 : t40;
    const signed char t42 = t41 >> 1;
    const signed char t43 = t35 ? t33 : t37;
    const signed char t44 = t42 & 1;
    const bool t45 = t44 == 0;
    const bool t46 = t43 < t42;
    const signed char t47 = t46 ? t43 : t42;
    const bool t48 = t42 < t43;
    const signed char t49 = t48 ? t43 : t42;
    const signed char t50 = (signed char)((unsigned int)t49 - (unsigned int)t47);
    const signed char t51 = t45 ? t42 : t50;
    const signed char t52 = t51 >> 1;
    const signed char t53 = t45 ? t43 : t47;
    const signed char t54 = t52 & 1;
    const bool t55 = t54 == 0;
    const bool t56 = t53 < t52;
    const signed char t57 = t56 ? t53 : t52;
    const bool t58 = t52 < t53;
    const signed char t59 = t58 ? t53 : t52;
    const signed char t60 = (signed char)((unsigned int)t59 - (unsigned int)t57);
    const signed char t61 = t55 ? t52 : t60;
    const signed char t62 = t61 >> 1;
    const signed char t63 = t55 ? t53 : t57;
    const signed char t64 = t62 & 1;
    const bool t65 = t64 == 0;
    const bool t66 = t63 < t62;
    const signed char t67 = t66 ? t63 : t62;
    const bool t68 = t62 < t63;
    const signed char t69 = t68 ? t63 : t62;
    const signed char t70 = (signed char)((unsigned int)t69 - (unsigned int)t67);
    const signed char t71 = t65 ? t62 : t70;
    const signed char t72 = t71 >> 1;
    const signed char t73 = t65 ? t63 : t67;
    const signed char t74 = t72 & 1;
    const bool t75 = t74 == 0;
    const bool t76 = t73 < t72;
    const signed char t77 = t76 ? t73 : t72;
    const bool t78 = t72 < t73;
    const signed char t79 = t78 ? t73 : t72;
    const signed char t80 = (signed char)((unsigned int)t79 - (unsigned int)t77);
    const signed char t81 = t75 ? t72 : t80;
    const signed char t82 = t81 >> 1;
    const signed char t83 = t75 ? t73 : t77;
    const signed char t84 = t82 & 1;
    const bool t85 = t84 == 0;
    const bool t86 = t83 < t82;
    const signed char t87 = t86 ? t83 : t82;
    const bool t88 = t82 < t83;
    const signed char t89 = t88 ? t83 : t82;
    const signed char t90 = (signed char)((unsigned int)t89 - (unsigned int)t87);
    const signed char t91 = t85 ? t82 : t90;
    const signed char t92 = t91 >> 1;
    const signed char t93 = t85 ? t83 : t87;
    const signed char t94 = t92 & 1;
    const bool t95 = t94 == 0;
    const bool t96 = t93 < t92;
    const signed char t97 = t96 ? t93 : t92;
    const bool t98 = t92 < t93;
    const signed char t99 = t98 ? t93 : t92;
    const signed char t100 = (signed char)((unsigned int)t99 - (unsigned int)t97);
    const signed char t101 = t95 ? t92 : t100;
    const signed char t102 = t101 >> 1;
    const signed char t103 = t95 ? t93 : t97;
    const signed char t104 = t102 & 1;
    const bool t105 = t104 == 0;
    const bool t106 = t103 < t102;
    const signed char t107 = t106 ? t103 : t102;
    const bool t108 = t102 < t103;
    const signed char t109 = t108 ? t103 : t102;
    const signed char t110 = (signed char)((unsigned int)t109 - (unsigned int)t107);
    const signed char t111 = t105 ? t102 : t110;
    const signed char t112 = t111 >> 1;
    const signed char t113 = t105 ? t103 : t107;
    const signed char t114 = t112 & 1;
    const bool t115 = t114 == 0;
    const bool t116 = t113 < t112;
    const signed char t117 = t116 ? t113 : t112;
    const bool t118 = t112 < t113;
    const signed char t119 = t118 ? t113 : t112;
    const signed char t120 = (signed char)((unsigned int)t119 - (unsigned int)t117);
    const signed char t121 = t115 ? t112 : t120;
    const signed char t122 = t121 >> 1;
    const signed char t123 = t115 ? t113 : t117;
    const signed char t124 = t122 & 1;
    const bool t125 = t124 == 0;
    const bool t126 = t123 < t122;
    const signed char t127 = t126 ? t123 : t122;
    const bool t128 = t122 < t123;
    const signed char t129 = t128 ? t123 : t122;
    const signed char t130 = (signed char)((unsigned int)t129 - (unsigned int)t127);
    const signed char t131 = t125 ? t122 : t130;
    const signed char t132 = t131 >> 1;
    const signed char t133 = t125 ? t123 : t127;
    const signed char t134 = t132 & 1;
    const bool t135 = t134 == 0;
    const bool t136 = t133 < t132;
    const signed char t137 = t136 ? t133 : t132;
    const bool t138 = t132 < t133;
    const signed char t139 = t138 ? t133 : t132;
    const signed char t140 = (signed char)((unsigned int)t139 - (unsigned int)t137);
    const signed char t141 = t135 ? t132 : t140;
    const signed char t142 = t141 >> 1;
    const signed char t143 = t135 ? t133 : t137;
    const signed char t144 = t142 & 1;
    const bool t145 = t144 == 0;
    const bool t146 = t143 < t142;
    const signed char t147 = t146 ? t143 : t142;
    const bool t148 = t142 < t143;
    const signed char t149 = t148 ? t143 : t142;
    const signed char t150 = (signed char)((unsigned int)t149 - (unsigned int)t147);
    const signed char t151 = t145 ? t142 : t150;
    const signed char t152 = t151 >> 1;
    const signed char t153 = t145 ? t143 : t147;
    const signed char t154 = t152 & 1;
    const bool t155 = t154 == 0;
    const bool t156 = t153 < t152;
    const signed char t157 = t156 ? t153 : t152;
    const bool t158 = t152 < t153;
    const signed char t159 = t158 ? t153 : t152;
    const signed char t160 = (signed char)((unsigned int)t159 - (unsigned int)t157);
    const signed char t161 = t155 ? t152 : t160;
    const signed char t162 = t161 >> 1;
    const signed char t163 = t155 ? t153 : t157;
    const signed char t164 = t162 & 1;
    const bool t165 = t164 == 0;
    const bool t166 = t163 < t162;
    const signed char t167 = t166 ? t163 : t162;
    const bool t168 = t162 < t163;
    const signed char t169 = t168 ? t163 : t162;
    const signed char t170 = (signed char)((unsigned int)t169 - (unsigned int)t167);
    const signed char t171 = t165 ? t162 : t170;
    const signed char t172 = t171 >> 1;
    const signed char t173 = t165 ? t163 : t167;
    const signed char t174 = t172 & 1;
    const bool t175 = t174 == 0;
    const bool t176 = t173 < t172;
    const signed char t177 = t176 ? t173 : t172;
    const bool t178 = t172 < t173;
    const signed char t179 = t178 ? t173 : t172;
    const signed char t180 = (signed char)((unsigned int)t179 - (unsigned int)t177);
    const signed char t181 = t175 ? t172 : t180;
    const signed char t182 = t181 >> 1;
    const signed char t183 = t175 ? t173 : t177;
    const signed char t184 = t182 & 1;
    const bool t185 = t184 == 0;
    const bool t186 = t183 < t182;
    const signed char t187 = t186 ? t183 : t182;
    const signed char t188 = t185 ? t183 : t187;
    const signed char t189 = t0 | t1;
    const signed char t190 = (signed char)(0u - (unsigned int)t189);
    const signed char t191 = t189 & t190;
    const signed char t192 = (signed char)((unsigned int)t188 * (unsigned int)t191);
    return t192;
}

__device__ signed char lcm_int8(signed char a, signed char b) {
    const signed char t0 = (signed char)(a < 0 ? 0u - (unsigned int)a : (unsigned int)a);
    const signed char t1 = (signed char)(b < 0 ? 0u - (unsigned int)b : (unsigned int)b);
    const signed char t2 = t0 & 15;
    const signed char t3 = t0 >> 4;
    const signed char t4 = t3 & 15;
    const bool t5 = t2 == 0;
    const signed char t6 = t5 ? t4 : t0;
    const signed char t7 = t6 & 3;
    const signed char t8 = t6 >> 2;
    const signed char t9 = t8 & 63;
    const bool t10 = t7 == 0;
    const signed char t11 = t10 ? t9 : t6;
    const signed char t12 = t11 & 1;
    const signed char t13 = t11 >> 1;
    const signed char t14 = t13 & 127;
    const bool t15 = t12 == 0;
    const signed char t16 = t15 ? t14 : t11;
    const signed char t17 = t1 & 15;
    const signed char t18 = t1 >> 4;
    const signed char t19 = t18 & 15;
    const bool t20 = t17 == 0;
    const signed char t21 = t20 ? t19 : t1;
    const signed char t22 = t21 & 3;
    const signed char t23 = t21 >> 2;
    const signed char t24 = t23 & 63;
    const bool t25 = t22 == 0;
    const signed char t26 = t25 ? t24 : t21;
    const signed char t27 = t26 & 1;
    const signed char t28 = t26 >> 1;
    const signed char t29 = t28 & 127;
    const bool t30 = t27 == 0;
    const signed char t31 = t30 ? t29 : t26;
    const bool t32 = t31 == 0;
    const signed char t33 = t32 ? t16 : t31;
    const signed char t34 = t16 & 1;
    const bool t35 = t34 == 0;
    const bool t36 = t33 < t16;
    const signed char t37 = t36 ? t33 : t16;
    const bool t38 = t16 < t33;
    const signed char t39 = t38 ? t33 : t16;
    const signed char t40 = (signed char)((unsigned int)t39 - (unsigned int)t37);
    const signed char t41 = t35 ? t16 : t40;
    const signed char t42 = t41 >> 1;
    const signed char t43 = t35 ? t33 : t37;
    const signed char t44 = t42 & 1;
    const bool t45 = t44 == 0;
    const bool t46 = t43 < t42;
    const signed char t47 = t46 ? t43 : t42;
    const bool t48 = t42 < t43;
    const signed char t49 = t48 ? t43 : t42;
    const signed char t50 = (signed char)((unsigned int)t49 - (unsigned int)t47);
    const signed char t51 = t45 ? t42 : t50;
    const signed char t52 = t51 >> 1;
    const signed char t53 = t45 ? t43 : t47;
    const signed char t54 = t52 & 1;
    const bool t55 = t54 == 0;
    const bool t56 = t53 < t52;
    const signed char t57 = t56 ? t53 : t52;
    const bool t58 = t52 < t53;
    const signed char t59 = t58 ? t53 : t52;
    const signed char t60 = (signed char)((unsigned int)t59 - (unsigned int)t57);
    const signed char t61 = t55 ? t52 : t60;
    const signed char t62 = t61 >> 1;
    const signed char t63 = t55 ? t53 : t57;
    const signed char t64 = t62 & 1;
    const bool t65 = t64 == 0;
    const bool t66 = t63 < t62;
    const signed char t67 = t66 ? t63 : t62;
    const bool t68 = t62 < t63;
    const signed char t69 = t68 ? t63 : t62;
    const signed char t70 = (signed char)((unsigned int)t69 - (unsigned int)t67);
    const signed char t71 = t65 ? t62 : t70;
    const signed char t72 = t71 >> 1;
    const signed char t73 = t65 ? t63 : t67;
    const signed char t74 = t72 & 1;
    const bool t75 = t74 == 0;
    const bool t76 = t73 < t72;
    const signed char t77 = t76 ? t73 : t72;
    const bool t78 = t72 < t73;
    const signed char t79 = t78 ? t73 : t72;
    const signed char t80 = (signed char)((unsigned int)t79 - (unsigned int)t77);
    const signed char t81 = t75 ? t72 : t80;
    const signed char t82 = t81 >> 1;
    const signed char t83 = t75 ? t73 : t77;
    const signed char t84 = t82 & 1;
    const bool t85 = t84 == 0;
    const bool t86 = t83 < t82;
    const signed char t87 = t86 ? t83 : t82;
    const bool t88 = t82 < t83;
    const signed char t89 = t88 ? t83 : t82;
    const signed char t90 = (signed char)((unsigned int)t89 - (unsigned int)t87);
    const signed char t91 = t85 ? t82 : t90;
    const signed char t92 = t91 >> 1;
    const signed char t93 = t85 ? t83 : t87;
    const signed char t94 = t92 & 1;
    const bool t95 = t94 == 0;
    const bool t96 = t93 < t92;
    const signed char t97 = t96 ? t93 : t92;
    const bool t98 = t92 < t93;
    const signed char t99 = t98 ? t93 : t92;
    const signed char t100 = (signed char)((unsigned int)t99 - (unsigned int)t97);
    const signed char t101 = t95 ? t92 : t100;
    const signed char t102 = t101 >> 1;
    const signed char t103 = t95 ? t93 : t97;
    const signed char t104 = t102 & 1;
    const bool t105 = t104 == 0;
    const bool t106 = t103 < t102;
    const signed char t107 = t106 ? t103 : t102;
    const bool t108 = t102 < t103;
    const signed char t109 = t108 ? t103 : t102;
    const signed char t110 = (signed char)((unsigned int)t109 - (unsigned int)t107);
    const signed char t111 = t105 ? t102 : t110;
    const signed char t112 = t111 >> 1;
    const signed char t113 = t105 ? t103 : t107;
    const signed char t114 = t112 & 1;
    const bool t115 = t114 == 0;
    const bool t116 = t113 < t112;
    const signed char t117 = t116 ? t113 : t112;
    const bool t118 = t112 < t113;
    const signed char t119 = t118 ? t113 : t112;
    const signed char t120 = (signed char)((unsigned int)t119 - (unsigned int)t117);
    const signed char t121 = t115 ? t112 : t120;
    const signed char t122 = t121 >> 1;
    const signed char t123 = t115 ? t113 : t117;
    const signed char t124 = t122 & 1;
    const bool t125 = t124 == 0;
    const bool t126 = t123 < t122;
    const signed char t127 = t126 ? t123 : t122;
    const bool t128 = t122 < t123;
    const signed char t129 = t128 ? t123 : t122;
    const signed char t130 = (signed char)((unsigned int)t129 - (unsigned int)t127);
    const signed char t131 = t125 ? t122 : t130;
    const signed char t132 = t131 >> 1;
    const signed char t133 = t125 ? t123 : t127;
    const signed char t134 = t132 & 1;
    const bool t135 = t134 == 0;
    const bool t136 = t133 < t132;
    const signed char t137 = t136 ? t133 : t132;
    const bool t138 = t132 < t133;
    const signed char t139 = t138 ? t133 : t132;
    const signed char t140 = (signed char)((unsigned int)t139 - (unsigned int)t137);
    const signed char t141 = t135 ? t132 : t140;
    const signed char t142 = t141 >> 1;
    const signed char t143 = t135 ? t133 : t137;
    const signed char t144 = t142 & 1;
    const bool t145 = t144 == 0;
    const bool t146 = t143 < t142;
    const signed char t147 = t146 ? t143 : t142;
    const bool t148 = t142 < t143;
    const signed char t149 = t148 ? t143 : t142;
    const signed char t150 = (signed char)((unsigned int)t149 - (unsigned int)t147);
    const signed char t151 = t145 ? t142 : t150;
    const signed char t152 = t151 >> 1;
    const signed char t153 = t145 ? t143 : t147;
    const signed char t154 = t152 & 1;
    const bool t155 = t154 == 0;
    const bool t156 = t153 < t152;
    const signed char t157 = t156 ? t153 : t152;
    const bool t158 = t152 < t153;
    const signed char t159 = t158 ? t153 : t152;
    const signed char t160 = (signed char)((unsigned int)t159 - (unsigned int)t157);
    const signed char t161 = t155 ? t152 : t160;
    const signed char t162 = t161 >> 1;
    const signed char t163 = t155 ? t153 : t157;
    const signed char t164 = t162 & 1;
    const bool t165 = t164 == 0;
    const bool t166 = t163 < t162;
    const signed char t167 = t166 ? t163 : t162;
    const bool t168 = t162 < t163;
    const signed char t169 = t168 ? t163 : t162;
    const signed char t170 = (signed char)((unsigned int)t169 - (unsigned int)t167);
    const signed char t171 = t165 ? t162 : t170;
    const signed char t172 = t171 >> 1;
    const signed char t173 = t165 ? t163 : t167;
    const signed char t174 = t172 & 1;
    const bool t175 = t174 == 0;
    const bool t176 = t173 < t172;
    const signed char t177 = t176 ? t173 : t172;
    const bool t178 = t172 < t173;
    const signed char t179 = t178 ? t173 : t172;
    const signed char t180 = (signed char)((unsigned int)t179 - (unsigned int)t177);
    const signed char t181 = t175 ? t172 : t180;
    const signed char t182 = t181 >> 1;
    const signed char t183 = t175 ? t173 : t177;
    const signed char t184 = t182 & 1;
    const bool t185 = t184 == 0;
    const bool t186 = t183 < t182;
    const signed char t187 = t186 ? t183 : t182;
    const signed char t188 = t185 ? t183 : t187;
    const signed char t189 = (signed char)((unsigned int)t188 * (unsigned int)3);
    const signed char t190 = t189 ^ 2;
    const signed char t191 = (signed char)((unsigned int)t188 * (unsigned int)t190);
    const signed char t192 = (signed char)((unsigned int)2 - (unsigned int)t191);
    const signed char t193 = (signed char)((unsigned int)t190 * (unsigned int)t192);
    const signed char t194 = (signed char)((unsigned int)t16 * (unsigned int)t193);
    const signed char t195 = (signed char)((unsigned int)t194 * (unsigned int)t31);
    const signed char t196 = (signed char)(0u - (unsigned int)t0);
    const signed char t197 = t0 & t196;
    const signed char t198 = (signed char)(0u - (unsigned int)t1);
    const signed char t199 = t1 & t198;
    const bool t200 = t197 == t199;
    const signed char t201 = t197 | t199;
    const signed char t202 = (signed char)(0u - (unsigned int)t201);
    const signed char t203 = t201 & t202;
    const signed char t204 = t201 ^ t203;
    const signed char t205 = t200 ? t197 : t204;
    const signed char t206 = (signed char)((unsigned int)t195 * (unsigned int)t205);
    return t206;
}

__device__ signed char min_identity_int8() {
    return 127;
}

__device__ signed char min_combine_int8(signed char a, signed char b) {
    const bool t0 = b < a;
    const signed char t1 = t0 ? b : a;
    return t1;
}

__device__ signed char max_identity_int8() {
    return (-128);
}

__device__ signed char max_combine_int8(signed char a, signed char b) {
    const bool t0 = a < b;
    const signed char t1 = t0 ? b : a;
    return t1;
}

__device__ bool argmin_better_int8(signed char a, signed char b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool argmax_better_int8(signed char a, signed char b) {
    const bool t0 = a < b;
    return t0;
}
