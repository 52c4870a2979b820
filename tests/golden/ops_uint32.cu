__device__ bool astype_uint32_bool(unsigned int a) {
    const bool t0 = a != 0;
    return t0;
}

__device__ signed char astype_uint32_int8(unsigned int a) {
    const signed char t0 = (signed char)a;
    return t0;
}

__device__ short astype_uint32_int16(unsigned int a) {
    const short t0 = (short)a;
    return t0;
}

__device__ int astype_uint32_int32(unsigned int a) {
    const int t0 = (int)a;
    return t0;
}

__device__ unsigned char astype_uint32_uint8(unsigned int a) {
    const unsigned char t0 = (unsigned char)a;
    return t0;
}

__device__ unsigned short astype_uint32_uint16(unsigned int a) {
    const unsigned short t0 = (unsigned short)a;
    return t0;
}

__device__ unsigned int astype_uint32_uint32(unsigned int a) {
    return a;
}

__device__ float astype_uint32_float16(unsigned int a) {
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

__device__ float astype_uint32_bfloat16(unsigned int a) {
    const unsigned int t0 = a >> 24;
    const bool t1 = t0 == 0u;
    const bool t2 = t0 == 4294967295u;
    const bool t3 = t1 | t2;
    const unsigned int t4 = a & 4294934528u;
    const bool t5 = t4 == a;
    const unsigned int t6 = t5 ? 0u : 32768u;
    const unsigned int t7 = t4 | t6;
    const unsigned int t8 = t3 ? a : t7;
    const float t9 = (float)t8;
    const float t10 = fabsf(t9);
    const int t11 = __float_as_int(t10);
    const int t12 = t11 >> 16;
    const int t13 = t12 & 1;
    const int t14 = (int)((unsigned int)t11 + (unsigned int)32767);
    const int t15 = (int)((unsigned int)t14 + (unsigned int)t13);
    const int t16 = t15 & (-65536);
    const bool t17 = t9 != t9;
    const int t18 = __float_as_int(t9);
    const int t19 = t16 & 2147483647;
    const int t20 = t18 & (-2147483647 - 1);
    const int t21 = t19 | t20;
    const float t22 = __int_as_float(t21);
    const float t23 = t17 ? t9 : t22;
    return t23;
}

__device__ float astype_uint32_float32(unsigned int a) {
    const float t0 = (float)a;
    return t0;
}

struct astype_uint32_complex64_result {
    float r0;
    float r1;
};
__device__ astype_uint32_complex64_result astype_uint32_complex64(unsigned int a) {
    const float t0 = (float)a;
    return astype_uint32_complex64_result{t0, 0x0p+0f};
}

__device__ unsigned int where_uint32(bool a, unsigned int b, unsigned int c) {
    const unsigned int t0 = a ? b : c;
    return t0;
}

__device__ unsigned int positive_uint32(unsigned int a) {
    return a;
}

__device__ unsigned int negative_uint32(unsigned int a) {
    const unsigned int t0 = (unsigned int)(0u - (unsigned int)a);
    return t0;
}

__device__ unsigned int absolute_uint32(unsigned int a) {
    return a;
}

__device__ unsigned int square_uint32(unsigned int a) {
    const unsigned int t0 = a * a;
    return t0;
}

__device__ unsigned int invert_uint32(unsigned int a) {
    const unsigned int t0 = (unsigned int)~a;
    return t0;
}

__device__ unsigned int sign_uint32(unsigned int a) {
    const bool t0 = 0u < a;
    const bool t1 = a < 0u;
    const unsigned int t2 = t1 ? 4294967295u : 0u;
    const unsigned int t3 = t0 ? 1u : t2;
    return t3;
}

__device__ unsigned int reciprocal_uint32(unsigned int a) {
    const bool t0 = a == 1u;
    const bool t1 = a < 0u;
    const bool t2 = a == 4294967295u;
    const bool t3 = t1 & t2;
    const bool t4 = t0 | t3;
    const unsigned int t5 = t4 ? a : 0u;
    return t5;
}

__device__ unsigned int bitwise_count_uint32(unsigned int a) {
    const unsigned int t0 = a >> 1;
    const unsigned int t1 = t0 & 1431655765u;
    const unsigned int t2 = a - t1;
    const unsigned int t3 = t2 & 858993459u;
    const unsigned int t4 = t2 >> 2;
    const unsigned int t5 = t4 & 858993459u;
    const unsigned int t6 = t3 + t5;
    const unsigned int t7 = t6 >> 4;
    const unsigned int t8 = t6 + t7;
    const unsigned int t9 = t8 & 252645135u;
    const unsigned int t10 = t9 >> 8;
    const unsigned int t11 = t9 + t10;
    const unsigned int t12 = t11 >> 16;
    const unsigned int t13 = t11 + t12;
    const unsigned int t14 = t13 & 127u;
    return t14;
}

__device__ unsigned int add_uint32(unsigned int a, unsigned int b) {
    const unsigned int t0 = a + b;
    return t0;
}

__device__ unsigned int subtract_uint32(unsigned int a, unsigned int b) {
    const unsigned int t0 = a - b;
    return t0;
}

__device__ unsigned int multiply_uint32(unsigned int a, unsigned int b) {
    const unsigned int t0 = a * b;
    return t0;
}

__device__ unsigned int power_uint32(unsigned int a, unsigned int b) {
    const unsigned int t0 = b & 1u;
    const bool t1 = t0 == 0u;
    const unsigned int t2 = t1 ? 1u : a;
    const unsigned int t3 = a * a;
    const unsigned int t4 = b >> 1;
    const unsigned int t5 = t4 & 1u;
    const bool t6 = t5 == 0u;
    const unsigned int t7 = t2 * t3;
    const unsigned int t8 = t6 ? t2 : t7;
    const unsigned int t9 = t3 * t3;
    const unsigned int t10 = b >> 2;
    const unsigned int t11 = t10 & 1u;
    const bool t12 = t11 == 0u;
    const unsigned int t13 = t8 * t9;
    const unsigned int t14 = t12 ? t8 : t13;
    const unsigned int t15 = t9 * t9;
    const unsigned int t16 = b >> 3;
    const unsigned int t17 = t16 & 1u;
    const bool t18 = t17 == 0u;
    const unsigned int t19 = t14 * t15;
    const unsigned int t20 = t18 ? t14 : t19;
    const unsigned int t21 = t15 * t15;
    const unsigned int t22 = b >> 4;
    const unsigned int t23 = t22 & 1u;
    const bool t24 = t23 == 0u;
    const unsigned int t25 = t20 * t21;
    const unsigned int t26 = t24 ? t20 : t25;
    const unsigned int t27 = t21 * t21;
    const unsigned int t28 = b >> 5;
    const unsigned int t29 = t28 & 1u;
    const bool t30 = t29 == 0u;
    const unsigned int t31 = t26 * t27;
    const unsigned int t32 = t30 ? t26 : t31;
    const unsigned int t33 = t27 * t27;
    const unsigned int t34 = b >> 6;
    const unsigned int t35 = t34 & 1u;
    const bool t36 = t35 == 0u;
    const unsigned int t37 = t32 * t33;
    const unsigned int t38 = t36 ? t32 : t37;
    const unsigned int t39 = t33 * t33;
    const unsigned int t40 = b >> 7;
    const unsigned int t41 = t40 & 1u;
    const bool t42 = t41 == 0u;
    const unsigned int t43 = t38 * t39;
    const unsigned int t44 = t42 ? t38 : t43;
    const unsigned int t45 = t39 * t39;
    const unsigned int t46 = b >> 8;
    const unsigned int t47 = t46 & 1u;
    const bool t48 = t47 == 0u;
    const unsigned int t49 = t44 * t45;
    const unsigned int t50 = t48 ? t44 : t49;
    const unsigned int t51 = t45 * t45;
    const unsigned int t52 = b >> 9;
    const unsigned int t53 = t52 & 1u;
    const bool t54 = t53 == 0u;
    const unsigned int t55 = t50 * t51;
    const unsigned int t56 = t54 ? t50 : t55;
    const unsigned int t57 = t51 * t51;
    const unsigned int t58 = b >> 10;
    const unsigned int t59 = t58 & 1u;
    const bool t60 = t59 == 0u;
    const unsigned int t61 = t56 * t57;
    const unsigned int t62 = t60 ? t56 : t61;
    const unsigned int t63 = t57 * t57;
    const unsigned int t64 = b >> 11;
    const unsigned int t65 = t64 & 1u;
    const bool t66 = t65 == 0u;
    const unsigned int t67 = t62 * t63;
    const unsigned int t68 = t66 ? t62 : t67;
    const unsigned int t69 = t63 * t63;
    const unsigned int t70 = b >> 12;
    const unsigned int t71 = t70 & 1u;
    const bool t72 = t71 == 0u;
    const unsigned int t73 = t68 * t69;
    const unsigned int t74 = t72 ? t68 : t73;
    const unsigned int t75 = t69 * t69;
    const unsigned int t76 = b >> 13;
    const unsigned int t77 = t76 & 1u;
    const bool t78 = t77 == 0u;
    const unsigned int t79 = t74 * t75;
    const unsigned int t80 = t78 ? t74 : t79;
    const unsigned int t81 = t75 * t75;
    const unsigned int t82 = b >> 14;
    const unsigned int t83 = t82 & 1u;
    const bool t84 = t83 == 0u;
    const unsigned int t85 = t80 * t81;
    const unsigned int t86 = t84 ? t80 : t85;
    const unsigned int t87 = t81 * t81;
    const unsigned int t88 = b >> 15;
    const unsigned int t89 = t88 & 1u;
    const bool t90 = t89 == 0u;
    const unsigned int t91 = t86 * t87;
    const unsigned int t92 = t90 ? t86 : t91;
    const unsigned int t93 = t87 * t87;
    const unsigned int t94 = b >> 16;
    const unsigned int t95 = t94 & 1u;
    const bool t96 = t95 == 0u;
    const unsigned int t97 = t92 * t93;
    const unsigned int t98 = t96 ? t92 : t97;
    const unsigned int t99 = t93 * t93;
    const unsigned int t100 = b >> 17;
    const unsigned int t101 = t100 & 1u;
    const bool t102 = t101 == 0u;
    const unsigned int t103 = t98 * t99;
    const unsigned int t104 = t102 ? t98 : t103;
    const unsigned int t105 = t99 * t99;
    const unsigned int t106 = b >> 18;
    const unsigned int t107 = t106 & 1u;
    const bool t108 = t107 == 0u;
    const unsigned int t109 = t104 * t105;
    const unsigned int t110 = t108 ? t104 : t109;
    const unsigned int t111 = t105 * t105;
    const unsigned int t112 = b >> 19;
    const unsigned int t113 = t112 & 1u;
    const bool t114 = t113 == 0u;
    const unsigned int t115 = t110 * t111;
    const unsigned int t116 = t114 ? t110 : t115;
    const unsigned int t117 = t111 * t111;
    const unsigned int t118 = b >> 20;
    const unsigned int t119 = t118 & 1u;
    const bool t120 = t119 == 0u;
    const unsigned int t121 = t116 * t117;
    const unsigned int t122 = t120 ? t116 : t121;
    const unsigned int t123 = t117 * t117;
    const unsigned int t124 = b >> 21;
    const unsigned int t125 = t124 & 1u;
    const bool t126 = t125 == 0u;
    const unsigned int t127 = t122 * t123;
    const unsigned int t128 = t126 ? t122 : t127;
    const unsigned int t129 = t123 * t123;
    const unsigned int t130 = b >> 22;
    const unsigned int t131 = t130 & 1u;
    const bool t132 = t131 == 0u;
    const unsigned int t133 = t128 * t129;
    const unsigned int t134 = t132 ? t128 : t133;
    const unsigned int t135 = t129 * t129;
    const unsigned int t136 = b >> 23;
    const unsigned int t137 = t136 & 1u;
    const bool t138 = t137 == 0u;
    const unsigned int t139 = t134 * t135;
    const unsigned int t140 = t138 ? t134 : t139;
    const unsigned int t141 = t135 * t135;
    const unsigned int t142 = b >> 24;
    const unsigned int t143 = t142 & 1u;
    const bool t144 = t143 == 0u;
    const unsigned int t145 = t140 * t141;
    const unsigned int t146 = t144 ? t140 : t145;
    const unsigned int t147 = t141 * t141;
    const unsigned int t148 = b >> 25;
    const unsigned int t149 = t148 & 1u;
    const bool t150 = t149 == 0u;
    const unsigned int t151 = t146 * t147;
    const unsigned int t152 = t150 ? t146 : t151;
    const unsigned int t153 = t147 * t147;
    const unsigned int t154 = b >> 26;
    const unsigned int t155 = t154 & 1u;
    const bool t156 = t155 == 0u;
    const unsigned int t157 = t152 * t153;
    const unsigned int t158 = t156 ? t152 : t157;
    const unsigned int t159 = t153 * t153;
    const unsigned int t160 = b >> 27;
    const unsigned int t161 = t160 & 1u;
    const bool t162 = t161 == 0u;
    const unsigned int t163 = t158 * t159;
    const unsigned int t164 = t162 ? t158 : t163;
    const unsigned int t165 = t159 * t159;
    const unsigned int t166 = b >> 28;
    const unsigned int t167 = t166 & 1u;
    const bool t168 = t167 == 0u;
    const unsigned int t169 = t164 * t165;
    const unsigned int t170 = t168 ? t164 : t169;
    const unsigned int t171 = t165 * t165;
    const unsigned int t172 = b >> 29;
    const unsigned int t173 = t172 & 1u;
    const bool t174 = t173 == 0u;
    const unsigned int t175 = t170 * t171;
    const unsigned int t176 = t174 ? t170 : t175;
    const unsigned int t177 = t171 * t171;
    const unsigned int t178 = b >> 30;
    const unsigned int t179 = t178 & 1u;
    const bool t180 = t179 == 0u;
    const unsigned int t181 = t176 * t177;
    const unsigned int t182 = t180 ? t176 : t181;
    const unsigned int t183 = t177 * t177;
    const unsigned int t184 = b >> 31;
    const unsigned int t185 = t184 & 1u;
    const bool t186 = t185 == 0u;
    const unsigned int t187 = t182 * t183;
    const unsigned int t188 = t186 ? t182 : t187;
    return t188;
}

__device__ unsigned int minimum_uint32(unsigned int a, unsigned int b) {
    const bool t0 = b < a;
    const unsigned int t1 = t0 ? b : a;
    return t1;
}

__device__ unsigned int maximum_uint32(unsigned int a, unsigned int b) {
    const bool t0 = a < b;
    const unsigned int t1 = t0 ? b : a;
    return t1;
}

__device__ bool equal_uint32(unsigned int a, unsigned int b) {
    const bool t0 = a == b;
    return t0;
}

__device__ bool not_equal_uint32(unsigned int a, unsigned int b) {
    const bool t0 = a == b;
    const bool t1 = !t0;
    return t1;
}

__device__ bool less_uint32(unsigned int a, unsigned int b) {
    const bool t0 = a < b;
    return t0;
}

__device__ bool less_equal_uint32(unsigned int a, unsigned int b) {
    const bool t0 = a <= b;
    return t0;
}

__device__ bool greater_uint32(unsigned int a, unsigned int b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool greater_equal_uint32(unsigned int a, unsigned int b) {
    const bool t0 = b <= a;
    return t0;
}

__device__ unsigned int bitwise_and_uint32(unsigned int a, unsigned int b) {
    const unsigned int t0 = a & b;
    return t0;
}

__device__ unsigned int bitwise_or_uint32(unsigned int a, unsigned int b) {
    const unsigned int t0 = a | b;
    return t0;
}

__device__ unsigned int bitwise_xor_uint32(unsigned int a, unsigned int b) {
    const unsigned int t0 = a ^ b;
    return t0;
}

__device__ unsigned int floor_divide_uint32(unsigned int a, unsigned int b) {
    const bool t0 = b < 0u;
    const bool t1 = b == 4294967295u;
    const bool t2 = t0 & t1;
    const bool t3 = b == 0u;
    const bool t4 = t3 | t2;
    const unsigned int t5 = t4 ? 1u : b;
    const unsigned int t6 = (unsigned int)(a / t5);
    const unsigned int t7 = (unsigned int)(0u - (unsigned int)a);
    const unsigned int t8 = t2 ? t7 : t6;
    const unsigned int t9 = t3 ? 0u : t8;
    const unsigned int t10 = t9 * b;
    const unsigned int t11 = a - t10;
    const unsigned int t12 = t3 ? 0u : t11;
    const bool t13 = t12 < 0u;
    const bool t14 = t13 ^ t0;
    const bool t15 = t12 == 0u;
    const bool t16 = !t15;
    const bool t17 = t14 & t16;
    const unsigned int t18 = t9 - 1u;
    const unsigned int t19 = t17 ? t18 : t9;
    return t19;
}

__device__ unsigned int remainder_uint32(unsigned int a, unsigned int b) {
    const bool t0 = b < 0u;
    const bool t1 = b == 4294967295u;
    const bool t2 = t0 & t1;
    const bool t3 = b == 0u;
    const bool t4 = t3 | t2;
    const unsigned int t5 = t4 ? 1u : b;
    const unsigned int t6 = (unsigned int)(a / t5);
    const unsigned int t7 = (unsigned int)(0u - (unsigned int)a);
    const unsigned int t8 = t2 ? t7 : t6;
    const unsigned int t9 = t3 ? 0u : t8;
    const unsigned int t10 = t9 * b;
    const unsigned int t11 = a - t10;
    const unsigned int t12 = t3 ? 0u : t11;
    const bool t13 = t12 < 0u;
    const bool t14 = t13 ^ t0;
    const bool t15 = t12 == 0u;
    const bool t16 = !t15;
    const bool t17 = t14 & t16;
    const unsigned int t18 = t12 + b;
    const unsigned int t19 = t17 ? t18 : t12;
    return t19;
}

__device__ unsigned int fmod_uint32(unsigned int a, unsigned int b) {
    const bool t0 = b < 0u;
    const bool t1 = b == 4294967295u;
    const bool t2 = t0 & t1;
    const bool t3 = b == 0u;
    const bool t4 = t3 | t2;
    const unsigned int t5 = t4 ? 1u : b;
    const unsigned int t6 = (unsigned int)(a / t5);
    const unsigned int t7 = (unsigned int)(0u - (unsigned int)a);
    const unsigned int t8 = t2 ? t7 : t6;
    const unsigned int t9 = t3 ? 0u : t8;
    const unsigned int t10 = t9 * b;
    const unsigned int t11 = a - t10;
    const unsigned int t12 = t3 ? 0u : t11;
    return t12;
}

__device__ unsigned int fmin_uint32(unsigned int a, unsigned int b) {
    const bool t0 = b < a;
    const unsigned int t1 = t0 ? b : a;
    return t1;
}

__device__ unsigned int fmax_uint32(unsigned int a, unsigned int b) {
    const bool t0 = a < b;
    const unsigned int t1 = t0 ? b : a;
    return t1;
}

__device__ unsigned int left_shift_uint32(unsigned int a, unsigned int b) {
    const bool t0 = b < 0u;
    const bool t1 = 31u < b;
    const bool t2 = t0 | t1;
    const unsigned int t3 = b & 1u;
    const bool t4 = t3 == 0u;
    const unsigned int t5 = (unsigned int)((unsigned int)a << 1);
    const unsigned int t6 = t4 ? a : t5;
    const unsigned int t7 = b >> 1;
    const unsigned int t8 = t7 & 1u;
    const bool t9 = t8 == 0u;
    const unsigned int t10 = (unsigned int)((unsigned int)t6 << 2);
    const unsigned int t11 = t9 ? t6 : t10;
    const unsigned int t12 = b >> 2;
    const unsigned int t13 = t12 & 1u;
    const bool t14 = t13 == 0u;
    const unsigned int t15 = (unsigned int)((unsigned int)t11 << 4);
    const unsigned int t16 = t14 ? t11 : t15;
    const unsigned int t17 = b >> 3;
    const unsigned int t18 = t17 & 1u;
    const bool t19 = t18 == 0u;
    const unsigned int t20 = (unsigned int)((unsigned int)t16 << 8);
    const unsigned int t21 = t19 ? t16 : t20;
    const unsigned int t22 = b >> 4;
    const unsigned int t23 = t22 & 1u;
    const bool t24 = t23 == 0u;
    const unsigned int t25 = (unsigned int)((unsigned int)t21 << 16);
    const unsigned int t26 = t24 ? t21 : t25;
    const unsigned int t27 = t2 ? 0u : t26;
    return t27;
}

__device__ unsigned int right_shift_uint32(unsigned int a, unsigned int b) {
    const bool t0 = a < 0u;
    const unsigned int t1 = t0 ? 4294967295u : 0u;
    const bool t2 = b < 0u;
    const bool t3 = 31u < b;
    const bool t4 = t2 | t3;
    const unsigned int t5 = b & 1u;
    const bool t6 = t5 == 0u;
    const unsigned int t7 = a >> 1;
    const unsigned int t8 = t6 ? a : t7;
    const unsigned int t9 = b >> 1;
    const unsigned int t10 = t9 & 1u;
    const bool t11 = t10 == 0u;
    const unsigned int t12 = t8 >> 2;
    const unsigned int t13 = t11 ? t8 : t12;
    const unsigned int t14 = b >> 2;
    const unsigned int t15 = t14 & 1u;
    const bool t16 = t15 == 0u;
    const unsigned int t17 = t13 >> 4;
    const unsigned int t18 = t16 ? t13 : t17;
    const unsigned int t19 = b >> 3;
    const unsigned int t20 = t19 & 1u;
    const bool t21 = t20 == 0u;
    const unsigned int t22 = t18 >> 8;
    const unsigned int t23 = t21 ? t18 : t22;
    const unsigned int t24 = b >> 4;
    const unsigned int t25 = t24 & 1u;
    const bool t26 = t25 == 0u;
    const unsigned int t27 = t23 >> 16;
    const unsigned int t28 = t26 ? t23 : t27;
    const unsigned int t29 = t4 ? t1 : t28;
    return t29;
}

__device__ unsigned int min_identity_uint32() {
    return 4294967295u;
}

__device__ unsigned int min_combine_uint32(unsigned int a, unsigned int b) {
    const bool t0 = b < a;
    const unsigned int t1 = t0 ? b : a;
    return t1;
}

__device__ unsigned int max_identity_uint32() {
    return 0u;
}

__device__ unsigned int max_combine_uint32(unsigned int a, unsigned int b) {
    const bool t0 = a < b;
    const unsigned int t1 = t0 ? b : a;
    return t1;
}

__device__ bool argmin_better_uint32(unsigned int a, unsigned int b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool argmax_better_uint32(unsigned int a, unsigned int b) {
    const bool t0 = a < b;
    return t0;
}
