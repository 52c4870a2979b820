__device__ bool astype_int32_bool(int a) {
    const bool t0 = a != 0;
    return t0;
}

__device__ signed char astype_int32_int8(int a) {
    const signed char t0 = (signed char)a;
    return t0;
}

__device__ short astype_int32_int16(int a) {
    const short t0 = (short)a;
    return t0;
}

__device__ int astype_int32_int32(int a) {
    return a;
}

__device__ unsigned char astype_int32_uint8(int a) {
    const unsigned char t0 = (unsigned char)a;
    return t0;
}

__device__ unsigned short astype_int32_uint16(int a) {
    const unsigned short t0 = (unsigned short)a;
    return t0;
}

__device__ unsigned int astype_int32_uint32(int a) {
    const unsigned int t0 = (unsigned int)a;
    return t0;
}

__device__ float astype_int32_float16(int a) {
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

__device__ float astype_int32_bfloat16(int a) {
    const int t0 = a >> 24;
    const bool t1 = t0 == 0;
    const bool t2 = t0 == (-1);
    const bool t3 = t1 | t2;
    const int t4 = a & (-32768);
    const bool t5 = t4 == a;
    const int t6 = t5 ? 0 : 32768;
    const int t7 = t4 | t6;
    const int t8 = t3 ? a : t7;
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

__device__ float astype_int32_float32(int a) {
    const float t0 = (float)a;
    return t0;
}

struct astype_int32_complex64_result {
    float r0;
    float r1;
};
__device__ astype_int32_complex64_result astype_int32_complex64(int a) {
    const float t0 = (float)a;
    return astype_int32_complex64_result{t0, 0x0p+0f};
}

__device__ int where_int32(bool a, int b, int c) {
    const int t0 = a ? b : c;
    return t0;
}

__device__ int positive_int32(int a) {
    return a;
}

__device__ int negative_int32(int a) {
    const int t0 = (int)(0u - (unsigned int)a);
    return t0;
}

__device__ int absolute_int32(int a) {
    const int t0 = (int)(a < 0 ? 0u - (unsigned int)a : (unsigned int)a);
    return t0;
}

__device__ int square_int32(int a) {
    const int t0 = (int)((unsigned int)a * (unsigned int)a);
    return t0;
}

__device__ int invert_int32(int a) {
    const int t0 = (int)~a;
    return t0;
}

__device__ int sign_int32(int a) {
    const bool t0 = 0 < a;
    const bool t1 = a < 0;
    const int t2 = t1 ? (-1) : 0;
    const int t3 = t0 ? 1 : t2;
    return t3;
}

__device__ int reciprocal_int32(int a) {
    const bool t0 = a == 1;
    const bool t1 = a < 0;
    const bool t2 = a == (-1);
    const bool t3 = t1 & t2;
    const bool t4 = t0 | t3;
    const bool t5 = a == 0;
    const int t6 = t5 ? (-2147483647 - 1) : 0;
    const int t7 = t4 ? a : t6;
    return t7;
}

__device__ int bitwise_count_int32(int a) {
    const int t0 = (int)(a < 0 ? 0u - (unsigned int)a : (unsigned int)a);
    const int t1 = t0 >> 1;
    const int t2 = t1 & 1431655765;
    const int t3 = (int)((unsigned int)t0 - (unsigned int)t2);
    const int t4 = t3 & 858993459;
    const int t5 = t3 >> 2;
    const int t6 = t5 & 858993459;
    const int t7 = (int)((unsigned int)t4 + (unsigned int)t6);
    const int t8 = t7 >> 4;
    const int t9 = (int)((unsigned int)t7 + (unsigned int)t8);
    const int t10 = t9 & 252645135;
    const int t11 = t10 >> 8;
    const int t12 = (int)((unsigned int)t10 + (unsigned int)t11);
    const int t13 = t12 >> 16;
    const int t14 = (int)((unsigned int)t12 + (unsigned int)t13);
    const int t15 = t14 & 127;
    return t15;
}

__device__ int add_int32(int a, int b) {
    const int t0 = (int)((unsigned int)a + (unsigned int)b);
    return t0;
}

__device__ int subtract_int32(int a, int b) {
    const int t0 = (int)((unsigned int)a - (unsigned int)b);
    return t0;
}

__device__ int multiply_int32(int a, int b) {
    const int t0 = (int)((unsigned int)a * (unsigned int)b);
    return t0;
}

__device__ int power_int32(int a, int b) {
    const int t0 = b & 1;
    const bool t1 = t0 == 0;
    const int t2 = t1 ? 1 : a;
    const int t3 = (int)((unsigned int)a * (unsigned int)a);
    const int t4 = b >> 1;
    const int t5 = t4 & 1;
    const bool t6 = t5 == 0;
    const int t7 = (int)((unsigned int)t2 * (unsigned int)t3);
    const int t8 = t6 ? t2 : t7;
    const int t9 = (int)((unsigned int)t3 * (unsigned int)t3);
    const int t10 = b >> 2;
    const int t11 = t10 & 1;
    const bool t12 = t11 == 0;
    const int t13 = (int)((unsigned int)t8 * (unsigned int)t9);
    const int t14 = t12 ? t8 : t13;
    const int t15 = (int)((unsigned int)t9 * (unsigned int)t9);
    const int t16 = b >> 3;
    const int t17 = t16 & 1;
    const bool t18 = t17 == 0;
    const int t19 = (int)((unsigned int)t14 * (unsigned int)t15);
    const int t20 = t18 ? t14 : t19;
    const int t21 = (int)((unsigned int)t15 * (unsigned int)t15);
    const int t22 = b >> 4;
    const int t23 = t22 & 1;
    const bool t24 = t23 == 0;
    const int t25 = (int)((unsigned int)t20 * (unsigned int)t21);
    const int t26 = t24 ? t20 : t25;
    const int t27 = (int)((unsigned int)t21 * (unsigned int)t21);
    const int t28 = b >> 5;
    const int t29 = t28 & 1;
    const bool t30 = t29 == 0;
    const int t31 = (int)((unsigned int)t26 * (unsigned int)t27);
    const int t32 = t30 ? t26 : t31;
    const int t33 = (int)((unsigned int)t27 * (unsigned int)t27);
    const int t34 = b >> 6;
    const int t35 = t34 & 1;
    const bool t36 = t35 == 0;
    const int t37 = (int)((unsigned int)t32 * (unsigned int)t33);
    const int t38 = t36 ? t32 : t37;
    const int t39 = (int)((unsigned int)t33 * (unsigned int)t33);
    const int t40 = b >> 7;
    const int t41 = t40 & 1;
    const bool t42 = t41 == 0;
    const int t43 = (int)((unsigned int)t38 * (unsigned int)t39);
    const int t44 = t42 ? t38 : t43;
    const int t45 = (int)((unsigned int)t39 * (unsigned int)t39);
    const int t46 = b >> 8;
    const int t47 = t46 & 1;
    const bool t48 = t47 == 0;
    const int t49 = (int)((unsigned int)t44 * (unsigned int)t45);
    const int t50 = t48 ? t44 : t49;
    const int t51 = (int)((unsigned int)t45 * (unsigned int)t45);
    const int t52 = b >> 9;
    const int t53 = t52 & 1;
    const bool t54 = t53 == 0;
    const int t55 = (int)((unsigned int)t50 * (unsigned int)t51);
    const int t56 = t54 ? t50 : t55;
    const int t57 = (int)((unsigned int)t51 * (unsigned int)t51);
    const int t58 = b >> 10;
    const int t59 = t58 & 1;
    const bool t60 = t59 == 0;
    const int t61 = (int)((unsigned int)t56 * (unsigned int)t57);
    const int t62 = t60 ? t56 : t61;
    const int t63 = (int)((unsigned int)t57 * (unsigned int)t57);
    const int t64 = b >> 11;
    const int t65 = t64 & 1;
    const bool t66 = t65 == 0;
    const int t67 = (int)((unsigned int)t62 * (unsigned int)t63);
    const int t68 = t66 ? t62 : t67;
    const int t69 = (int)((unsigned int)t63 * (unsigned int)t63);
    const int t70 = b >> 12;
    const int t71 = t70 & 1;
    const bool t72 = t71 == 0;
    const int t73 = (int)((unsigned int)t68 * (unsigned int)t69);
    const int t74 = t72 ? t68 : t73;
    const int t75 = (int)((unsigned int)t69 * (unsigned int)t69);
    const int t76 = b >> 13;
    const int t77 = t76 & 1;
    const bool t78 = t77 == 0;
    const int t79 = (int)((unsigned int)t74 * (unsigned int)t75);
    const int t80 = t78 ? t74 : t79;
    const int t81 = (int)((unsigned int)t75 * (unsigned int)t75);
    const int t82 = b >> 14;
    const int t83 = t82 & 1;
    const bool t84 = t83 == 0;
    const int t85 = (int)((unsigned int)t80 * (unsigned int)t81);
    const int t86 = t84 ? t80 : t85;
    const int t87 = (int)((unsigned int)t81 * (unsigned int)t81);
    const int t88 = b >> 15;
    const int t89 = t88 & 1;
    const bool t90 = t89 == 0;
    const int t91 = (int)((unsigned int)t86 * (unsigned int)t87);
    const int t92 = t90 ? t86 : t91;
    const int t93 = (int)((unsigned int)t87 * (unsigned int)t87);
    const int t94 = b >> 16;
    const int t95 = t94 & 1;
    const bool t96 = t95 == 0;
    const int t97 = (int)((unsigned int)t92 * (unsigned int)t93);
    const int t98 = t96 ? t92 : t97;
    const int t99 = (int)((unsigned int)t93 * (unsigned int)t93);
    const int t100 = b >> 17;
    const int t101 = t100 & 1;
    const bool t102 = t101 == 0;
    const int t103 = (int)((unsigned int)t98 * (unsigned int)t99);
    const int t104 = t102 ? t98 : t103;
    const int t105 = (int)((unsigned int)t99 * (unsigned int)t99);
    const int t106 = b >> 18;
    const int t107 = t106 & 1;
    const bool t108 = t107 == 0;
    const int t109 = (int)((unsigned int)t104 * (unsigned int)t105);
    const int t110 = t108 ? t104 : t109;
    const int t111 = (int)((unsigned int)t105 * (unsigned int)t105);
    const int t112 = b >> 19;
    const int t113 = t112 & 1;
    const bool t114 = t113 == 0;
    const int t115 = (int)((unsigned int)t110 * (unsigned int)t111);
    const int t116 = t114 ? t110 : t115;
    const int t117 = (int)((unsigned int)t111 * (unsigned int)t111);
    const int t118 = b >> 20;
    const int t119 = t118 & 1;
    const bool t120 = t119 == 0;
    const int t121 = (int)((unsigned int)t116 * (unsigned int)t117);
    const int t122 = t120 ? t116 : t121;
    const int t123 = (int)((unsigned int)t117 * (unsigned int)t117);
    const int t124 = b >> 21;
    const int t125 = t124 & 1;
    const bool t126 = t125 == 0;
    const int t127 = (int)((unsigned int)t122 * (unsigned int)t123);
    const int t128 = t126 ? t122 : t127;
    const int t129 = (int)((unsigned int)t123 * (unsigned int)t123);
    const int t130 = b >> 22;
    const int t131 = t130 & 1;
    const bool t132 = t131 == 0;
    const int t133 = (int)((unsigned int)t128 * (unsigned int)t129);
    const int t134 = t132 ? t128 : t133;
    const int t135 = (int)((unsigned int)t129 * (unsigned int)t129);
    const int t136 = b >> 23;
    const int t137 = t136 & 1;
    const bool t138 = t137 == 0;
    const int t139 = (int)((unsigned int)t134 * (unsigned int)t135);
    const int t140 = t138 ? t134 : t139;
    const int t141 = (int)((unsigned int)t135 * (unsigned int)t135);
    const int t142 = b >> 24;
    const int t143 = t142 & 1;
    const bool t144 = t143 == 0;
    const int t145 = (int)((unsigned int)t140 * (unsigned int)t141);
    const int t146 = t144 ? t140 : t145;
    const int t147 = (int)((unsigned int)t141 * (unsigned int)t141);
    const int t148 = b >> 25;
    const int t149 = t148 & 1;
    const bool t150 = t149 == 0;
    const int t151 = (int)((unsigned int)t146 * (unsigned int)t147);
    const int t152 = t150 ? t146 : t151;
    const int t153 = (int)((unsigned int)t147 * (unsigned int)t147);
    const int t154 = b >> 26;
    const int t155 = t154 & 1;
    const bool t156 = t155 == 0;
    const int t157 = (int)((unsigned int)t152 * (unsigned int)t153);
    const int t158 = t156 ? t152 : t157;
    const int t159 = (int)((unsigned int)t153 * (unsigned int)t153);
    const int t160 = b >> 27;
    const int t161 = t160 & 1;
    const bool t162 = t161 == 0;
    const int t163 = (int)((unsigned int)t158 * (unsigned int)t159);
    const int t164 = t162 ? t158 : t163;
    const int t165 = (int)((unsigned int)t159 * (unsigned int)t159);
    const int t166 = b >> 28;
    const int t167 = t166 & 1;
    const bool t168 = t167 == 0;
    const int t169 = (int)((unsigned int)t164 * (unsigned int)t165);
    const int t170 = t168 ? t164 : t169;
    const int t171 = (int)((unsigned int)t165 * (unsigned int)t165);
    const int t172 = b >> 29;
    const int t173 = t172 & 1;
    const bool t174 = t173 == 0;
    const int t175 = (int)((unsigned int)t170 * (unsigned int)t171);
    const int t176 = t174 ? t170 : t175;
    const int t177 = (int)((unsigned int)t171 * (unsigned int)t171);
    const int t178 = b >> 30;
    const int t179 = t178 & 1;
    const bool t180 = t179 == 0;
    const int t181 = (int)((unsigned int)t176 * (unsigned int)t177);
    const int t182 = t180 ? t176 : t181;
    const int t183 = (int)((unsigned int)t177 * (unsigned int)t177);
    const int t184 = b >> 31;
    const int t185 = t184 & 1;
    const bool t186 = t185 == 0;
    const int t187 = (int)((unsigned int)t182 * (unsigned int)t183);
    const int t188 = t186 ? t182 : t187;
    return t188;
}

__device__ int minimum_int32(int a, int b) {
    const bool t0 = b < a;
    const int t1 = t0 ? b : a;
    return t1;
}

__device__ int maximum_int32(int a, int b) {
    const bool t0 = a < b;
    const int t1 = t0 ? b : a;
    return t1;
}

__device__ bool equal_int32(int a, int b) {
    const bool t0 = a == b;
    return t0;
}

__device__ bool not_equal_int32(int a, int b) {
    const bool t0 = a == b;
    const bool t1 = !t0;
    return t1;
}

__device__ bool less_int32(int a, int b) {
    const bool t0 = a < b;
    return t0;
}

__device__ bool less_equal_int32(int a, int b) {
    const bool t0 = a <= b;
    return t0;
}

__device__ bool greater_int32(int a, int b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool greater_equal_int32(int a, int b) {
    const bool t0 = b <= a;
    return t0;
}

__device__ int bitwise_and_int32(int a, int b) {
    const int t0 = a & b;
    return t0;
}

__device__ int bitwise_or_int32(int a, int b) {
    const int t0 = a | b;
    return t0;
}

__device__ int bitwise_xor_int32(int a, int b) {
    const int t0 = a ^ b;
    return t0;
}

__device__ int floor_divide_int32(int a, int b) {
    const bool t0 = b < 0;
    const bool t1 = b == (-1);
    const bool t2 = t0 & t1;
    const bool t3 = b == 0;
    const bool t4 = t3 | t2;
    const int t5 = t4 ? 1 : b;
    const int t6 = (int)(a / t5);
    const int t7 = (int)(0u - (unsigned int)a);
    const int t8 = t2 ? t7 : t6;
    const int t9 = t3 ? 0 : t8;
    const int t10 = (int)((unsigned int)t9 * (unsigned int)b);
    const int t11 = (int)((unsigned int)a - (unsigned int)t10);
    const int t12 = t3 ? 0 : t11;
    const bool t13 = t12 < 0;
    const bool t14 = t13 ^ t0;
    const bool t15 = t12 == 0;
    const bool t16 = !t15;
    const bool t17 = t14 & t16;
    const int t18 = (int)((unsigned int)t9 - (unsigned int)1);
    const int t19 = t17 ? t18 : t9;
    return t19;
}

__device__ int remainder_int32(int a, int b) {
    const bool t0 = b < 0;
    const bool t1 = b == (-1);
    const bool t2 = t0 & t1;
    const bool t3 = b == 0;
    const bool t4 = t3 | t2;
    const int t5 = t4 ? 1 : b;
    const int t6 = (int)(a / t5);
    const int t7 = (int)(0u - (unsigned int)a);
    const int t8 = t2 ? t7 : t6;
    const int t9 = t3 ? 0 : t8;
    const int t10 = (int)((unsigned int)t9 * (unsigned int)b);
    const int t11 = (int)((unsigned int)a - (unsigned int)t10);
    const int t12 = t3 ? 0 : t11;
    const bool t13 = t12 < 0;
    const bool t14 = t13 ^ t0;
    const bool t15 = t12 == 0;
    const bool t16 = !t15;
    const bool t17 = t14 & t16;
    const int t18 = (int)((unsigned int)t12 + (unsigned int)b);
    const int t19 = t17 ? t18 : t12;
    return t19;
}

__device__ int fmod_int32(int a, int b) {
    const bool t0 = b < 0;
    const bool t1 = b == (-1);
    const bool t2 = t0 & t1;
    const bool t3 = b == 0;
    const bool t4 = t3 | t2;
    const int t5 = t4 ? 1 : b;
    const int t6 = (int)(a / t5);
    const int t7 = (int)(0u - (unsigned int)a);
    const int t8 = t2 ? t7 : t6;
    const int t9 = t3 ? 0 : t8;
    const int t10 = (int)((unsigned int)t9 * (unsigned int)b);
    const int t11 = (int)((unsigned int)a - (unsigned int)t10);
    const int t12 = t3 ? 0 : t11;
    return t12;
}

__device__ int fmin_int32(int a, int b) {
    const bool t0 = b < a;
    const int t1 = t0 ? b : a;
    return t1;
}

__device__ int fmax_int32(int a, int b) {
    const bool t0 = a < b;
    const int t1 = t0 ? b : a;
    return t1;
}

__device__ int left_shift_int32(int a, int b) {
    const bool t0 = b < 0;
    const bool t1 = 31 < b;
    const bool t2 = t0 | t1;
    const int t3 = b & 1;
    const bool t4 = t3 == 0;
    const int t5 = (int)((unsigned int)a << 1);
    const int t6 = t4 ? a : t5;
    const int t7 = b >> 1;
    const int t8 = t7 & 1;
    const bool t9 = t8 == 0;
    const int t10 = (int)((unsigned int)t6 << 2);
    const int t11 = t9 ? t6 : t10;
    const int t12 = b >> 2;
    const int t13 = t12 & 1;
    const bool t14 = t13 == 0;
    const int t15 = (int)((unsigned int)t11 << 4);
    const int t16 = t14 ? t11 : t15;
    const int t17 = b >> 3;
    const int t18 = t17 & 1;
    const bool t19 = t18 == 0;
    const int t20 = (int)((unsigned int)t16 << 8);
    const int t21 = t19 ? t16 : t20;
    const int t22 = b >> 4;
    const int t23 = t22 & 1;
    const bool t24 = t23 == 0;
    const int t25 = (int)((unsigned int)t21 << 16);
    const int t26 = t24 ? t21 : t25;
    const int t27 = t2 ? 0 : t26;
    return t27;
}

__device__ int right_shift_int32(int a, int b) {
    const bool t0 = a < 0;
    const int t1 = t0 ? (-1) : 0;
    const bool t2 = b < 0;
    const bool t3 = 31 < b;
    const bool t4 = t2 | t3;
    const int t5 = b & 1;
    const bool t6 = t5 == 0;
    const int t7 = a >> 1;
    const int t8 = t6 ? a : t7;
    const int t9 = b >> 1;
    const int t10 = t9 & 1;
    const bool t11 = t10 == 0;
    const int t12 = t8 >> 2;
    const int t13 = t11 ? t8 : t12;
    const int t14 = b >> 2;
    const int t15 = t14 & 1;
    const bool t16 = t15 == 0;
    const int t17 = t13 >> 4;
    const int t18 = t16 ? t13 : t17;
    const int t19 = b >> 3;
    const int t20 = t19 & 1;
    const bool t21 = t20 == 0;
    const int t22 = t18 >> 8;
    const int t23 = t21 ? t18 : t22;
    const int t24 = b >> 4;
    const int t25 = t24 & 1;
    const bool t26 = t25 == 0;
    const int t27 = t23 >> 16;
    const int t28 = t26 ? t23 : t27;
    const int t29 = t4 ? t1 : t28;
    return t29;
}

__device__ int min_identity_int32() {
    return 2147483647;
}

__device__ int min_combine_int32(int a, int b) {
    const bool t0 = b < a;
    const int t1 = t0 ? b : a;
    return t1;
}

__device__ int max_identity_int32() {
    return (-2147483647 - 1);
}

__device__ int max_combine_int32(int a, int b) {
    const bool t0 = a < b;
    const int t1 = t0 ? b : a;
    return t1;
}

__device__ bool argmin_better_int32(int a, int b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool argmax_better_int32(int a, int b) {
    const bool t0 = a < b;
    return t0;
}
