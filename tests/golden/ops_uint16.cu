__device__ bool astype_uint16_bool(unsigned short a) {
    const bool t0 = a != 0;
    return t0;
}

__device__ signed char astype_uint16_int8(unsigned short a) {
    const signed char t0 = (signed char)a;
    return t0;
}

__device__ short astype_uint16_int16(unsigned short a) {
    const short t0 = (short)a;
    return t0;
}

__device__ int astype_uint16_int32(unsigned short a) {
    const int t0 = (int)a;
    return t0;
}

__device__ unsigned char astype_uint16_uint8(unsigned short a) {
    const unsigned char t0 = (unsigned char)a;
    return t0;
}

__device__ unsigned short astype_uint16_uint16(unsigned short a) {
    return a;
}

__device__ unsigned int astype_uint16_uint32(unsigned short a) {
    const unsigned int t0 = (unsigned int)a;
    return t0;
}

__device__ float astype_uint16_float16(unsigned short a) {
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

__device__ float astype_uint16_bfloat16(unsigned short a) {
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

__device__ float astype_uint16_float32(unsigned short a) {
    const float t0 = (float)a;
    return t0;
}

struct astype_uint16_complex64_result {
    float r0;
    float r1;
};
__device__ astype_uint16_complex64_result astype_uint16_complex64(unsigned short a) {
    const float t0 = (float)a;
    return astype_uint16_complex64_result{t0, 0x0p+0f};
}

__device__ unsigned short where_uint16(bool a, unsigned short b, unsigned short c) {
    const unsigned short t0 = a ? b : c;
    return t0;
}

__device__ unsigned short positive_uint16(unsigned short a) {
    return a;
}

__device__ unsigned short negative_uint16(unsigned short a) {
    const unsigned short t0 = (unsigned short)(0u - (unsigned int)a);
    return t0;
}

__device__ unsigned short absolute_uint16(unsigned short a) {
    return a;
}

__device__ unsigned short square_uint16(unsigned short a) {
    const unsigned short t0 = (unsigned short)((unsigned int)a * (unsigned int)a);
    return t0;
}

__device__ unsigned short invert_uint16(unsigned short a) {
    const unsigned short t0 = (unsigned short)~a;
    return t0;
}

__device__ unsigned short sign_uint16(unsigned short a) {
    const bool t0 = 0u < a;
    const bool t1 = a < 0u;
    const unsigned short t2 = t1 ? 65535u : 0u;
    const unsigned short t3 = t0 ? 1u : t2;
    return t3;
}

__device__ unsigned short reciprocal_uint16(unsigned short a) {
    const bool t0 = a == 1u;
    const bool t1 = a < 0u;
    const bool t2 = a == 65535u;
    const bool t3 = t1 & t2;
    const bool t4 = t0 | t3;
    const unsigned short t5 = t4 ? a : 0u;
    return t5;
}

__device__ unsigned short bitwise_count_uint16(unsigned short a) {
    const unsigned short t0 = a >> 1;
    const unsigned short t1 = t0 & 21845u;
    const unsigned short t2 = (unsigned short)((unsigned int)a - (unsigned int)t1);
    const unsigned short t3 = t2 & 13107u;
    const unsigned short t4 = t2 >> 2;
    const unsigned short t5 = t4 & 13107u;
    const unsigned short t6 = (unsigned short)((unsigned int)t3 + (unsigned int)t5);
    const unsigned short t7 = t6 >> 4;
    const unsigned short t8 = (unsigned short)((unsigned int)t6 + (unsigned int)t7);
    const unsigned short t9 = t8 & 3855u;
    const unsigned short t10 = t9 >> 8;
    const unsigned short t11 = (unsigned short)((unsigned int)t9 + (unsigned int)t10);
    const unsigned short t12 = t11 & 127u;
    return t12;
}

__device__ unsigned short add_uint16(unsigned short a, unsigned short b) {
    const unsigned short t0 = (unsigned short)((unsigned int)a + (unsigned int)b);
    return t0;
}

__device__ unsigned short subtract_uint16(unsigned short a, unsigned short b) {
    const unsigned short t0 = (unsigned short)((unsigned int)a - (unsigned int)b);
    return t0;
}

__device__ unsigned short multiply_uint16(unsigned short a, unsigned short b) {
    const unsigned short t0 = (unsigned short)((unsigned int)a * (unsigned int)b);
    return t0;
}

__device__ unsigned short power_uint16(unsigned short a, unsigned short b) {
    const unsigned short t0 = b & 1u;
    const bool t1 = t0 == 0u;
    const unsigned short t2 = t1 ? 1u : a;
    const unsigned short t3 = (unsigned short)((unsigned int)a * (unsigned int)a);
    const unsigned short t4 = b >> 1;
    const unsigned short t5 = t4 & 1u;
    const bool t6 = t5 == 0u;
    const unsigned short t7 = (unsigned short)((unsigned int)t2 * (unsigned int)t3);
    const unsigned short t8 = t6 ? t2 : t7;
    const unsigned short t9 = (unsigned short)((unsigned int)t3 * (unsigned int)t3);
    const unsigned short t10 = b >> 2;
    const unsigned short t11 = t10 & 1u;
    const bool t12 = t11 == 0u;
    const unsigned short t13 = (unsigned short)((unsigned int)t8 * (unsigned int)t9);
    const unsigned short t14 = t12 ? t8 : t13;
    const unsigned short t15 = (unsigned short)((unsigned int)t9 * (unsigned int)t9);
    const unsigned short t16 = b >> 3;
    const unsigned short t17 = t16 & 1u;
    const bool t18 = t17 == 0u;
    const unsigned short t19 = (unsigned short)((unsigned int)t14 * (unsigned int)t15);
    const unsigned short t20 = t18 ? t14 : t19;
    const unsigned short t21 = (unsigned short)((unsigned int)t15 * (unsigned int)t15);
    const unsigned short t22 = b >> 4;
    const unsigned short t23 = t22 & 1u;
    const bool t24 = t23 == 0u;
    const unsigned short t25 = (unsigned short)((unsigned int)t20 * (unsigned int)t21);
    const unsigned short t26 = t24 ? t20 : t25;
    const unsigned short t27 = (unsigned short)((unsigned int)t21 * (unsigned int)t21);
    const unsigned short t28 = b >> 5;
    const unsigned short t29 = t28 & 1u;
    const bool t30 = t29 == 0u;
    const unsigned short t31 = (unsigned short)((unsigned int)t26 * (unsigned int)t27);
    const unsigned short t32 = t30 ? t26 : t31;
    const unsigned short t33 = (unsigned short)((unsigned int)t27 * (unsigned int)t27);
    const unsigned short t34 = b >> 6;
    const unsigned short t35 = t34 & 1u;
    const bool t36 = t35 == 0u;
    const unsigned short t37 = (unsigned short)((unsigned int)t32 * (unsigned int)t33);
    const unsigned short t38 = t36 ? t32 : t37;
    const unsigned short t39 = (unsigned short)((unsigned int)t33 * (unsigned int)t33);
    const unsigned short t40 = b >> 7;
    const unsigned short t41 = t40 & 1u;
    const bool t42 = t41 == 0u;
    const unsigned short t43 = (unsigned short)((unsigned int)t38 * (unsigned int)t39);
    const unsigned short t44 = t42 ? t38 : t43;
    const unsigned short t45 = (unsigned short)((unsigned int)t39 * (unsigned int)t39);
    const unsigned short t46 = b >> 8;
    const unsigned short t47 = t46 & 1u;
    const bool t48 = t47 == 0u;
    const unsigned short t49 = (unsigned short)((unsigned int)t44 * (unsigned int)t45);
    const unsigned short t50 = t48 ? t44 : t49;
    const unsigned short t51 = (unsigned short)((unsigned int)t45 * (unsigned int)t45);
    const unsigned short t52 = b >> 9;
    const unsigned short t53 = t52 & 1u;
    const bool t54 = t53 == 0u;
    const unsigned short t55 = (unsigned short)((unsigned int)t50 * (unsigned int)t51);
    const unsigned short t56 = t54 ? t50 : t55;
    const unsigned short t57 = (unsigned short)((unsigned int)t51 * (unsigned int)t51);
    const unsigned short t58 = b >> 10;
    const unsigned short t59 = t58 & 1u;
    const bool t60 = t59 == 0u;
    const unsigned short t61 = (unsigned short)((unsigned int)t56 * (unsigned int)t57);
    const unsigned short t62 = t60 ? t56 : t61;
    const unsigned short t63 = (unsigned short)((unsigned int)t57 * (unsigned int)t57);
    const unsigned short t64 = b >> 11;
    const unsigned short t65 = t64 & 1u;
    const bool t66 = t65 == 0u;
    const unsigned short t67 = (unsigned short)((unsigned int)t62 * (unsigned int)t63);
    const unsigned short t68 = t66 ? t62 : t67;
    const unsigned short t69 = (unsigned short)((unsigned int)t63 * (unsigned int)t63);
    const unsigned short t70 = b >> 12;
    const unsigned short t71 = t70 & 1u;
    const bool t72 = t71 == 0u;
    const unsigned short t73 = (unsigned short)((unsigned int)t68 * (unsigned int)t69);
    const unsigned short t74 = t72 ? t68 : t73;
    const unsigned short t75 = (unsigned short)((unsigned int)t69 * (unsigned int)t69);
    const unsigned short t76 = b >> 13;
    const unsigned short t77 = t76 & 1u;
    const bool t78 = t77 == 0u;
    const unsigned short t79 = (unsigned short)((unsigned int)t74 * (unsigned int)t75);
    const unsigned short t80 = t78 ? t74 : t79;
    const unsigned short t81 = (unsigned short)((unsigned int)t75 * (unsigned int)t75);
    const unsigned short t82 = b >> 14;
    const unsigned short t83 = t82 & 1u;
    const bool t84 = t83 == 0u;
    const unsigned short t85 = (unsigned short)((unsigned int)t80 * (unsigned int)t81);
    const unsigned short t86 = t84 ? t80 : t85;
    const unsigned short t87 = (unsigned short)((unsigned int)t81 * (unsigned int)t81);
    const unsigned short t88 = b >> 15;
    const unsigned short t89 = t88 & 1u;
    const bool t90 = t89 == 0u;
    const unsigned short t91 = (unsigned short)((unsigned int)t86 * (unsigned int)t87);
    const unsigned short t92 = t90 ? t86 : t91;
    return t92;
}

__device__ unsigned short minimum_uint16(unsigned short a, unsigned short b) {
    const bool t0 = b < a;
    const unsigned short t1 = t0 ? b : a;
    return t1;
}

__device__ unsigned short maximum_uint16(unsigned short a, unsigned short b) {
    const bool t0 = a < b;
    const unsigned short t1 = t0 ? b : a;
    return t1;
}

__device__ bool equal_uint16(unsigned short a, unsigned short b) {
    const bool t0 = a == b;
    return t0;
}

__device__ bool not_equal_uint16(unsigned short a, unsigned short b) {
    const bool t0 = a == b;
    const bool t1 = !t0;
    return t1;
}

__device__ bool less_uint16(unsigned short a, unsigned short b) {
    const bool t0 = a < b;
    return t0;
}

__device__ bool less_equal_uint16(unsigned short a, unsigned short b) {
    const bool t0 = a <= b;
    return t0;
}

__device__ bool greater_uint16(unsigned short a, unsigned short b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool greater_equal_uint16(unsigned short a, unsigned short b) {
    const bool t0 = b <= a;
    return t0;
}

__device__ unsigned short bitwise_and_uint16(unsigned short a, unsigned short b) {
    const unsigned short t0 = a & b;
    return t0;
}

__device__ unsigned short bitwise_or_uint16(unsigned short a, unsigned short b) {
    const unsigned short t0 = a | b;
    return t0;
}

__device__ unsigned short bitwise_xor_uint16(unsigned short a, unsigned short b) {
    const unsigned short t0 = a ^ b;
    return t0;
}

__device__ unsigned short floor_divide_uint16(unsigned short a, unsigned short b) {
    const bool t0 = b < 0u;
    const bool t1 = b == 65535u;
    const bool t2 = t0 & t1;
    const bool t3 = b == 0u;
    const bool t4 = t3 | t2;
    const unsigned short t5 = t4 ? 1u : b;
    const unsigned short t6 = (unsigned short)(a / t5);
    const unsigned short t7 = (unsigned short)(0u - (unsigned int)a);
    const unsigned short t8 = t2 ? t7 : t6;
    const unsigned short t9 = t3 ? 0u : t8;
    const unsigned short t10 = (unsigned short)((unsigned int)t9 * (unsigned int)b);
    const unsigned short t11 = (unsigned short)((unsigned int)a - (unsigned int)t10);
    const unsigned short t12 = t3 ? 0u : t11;
    const bool t13 = t12 < 0u;
    const bool t14 = t13 ^ t0;
    const bool t15 = t12 == 0u;
    const bool t16 = !t15;
    const bool t17 = t14 & t16;
    const unsigned short t18 = (unsigned short)((unsigned int)t9 - (unsigned int)1u);
    const unsigned short t19 = t17 ? t18 : t9;
    return t19;
}

__device__ unsigned short remainder_uint16(unsigned short a, unsigned short b) {
    const bool t0 = b < 0u;
    const bool t1 = b == 65535u;
    const bool t2 = t0 & t1;
    const bool t3 = b == 0u;
    const bool t4 = t3 | t2;
    const unsigned short t5 = t4 ? 1u : b;
    const unsigned short t6 = (unsigned short)(a / t5);
    const unsigned short t7 = (unsigned short)(0u - (unsigned int)a);
    const unsigned short t8 = t2 ? t7 : t6;
    const unsigned short t9 = t3 ? 0u : t8;
    const unsigned short t10 = (unsigned short)((unsigned int)t9 * (unsigned int)b);
    const unsigned short t11 = (unsigned short)((unsigned int)a - (unsigned int)t10);
    const unsigned short t12 = t3 ? 0u : t11;
    const bool t13 = t12 < 0u;
    const bool t14 = t13 ^ t0;
    const bool t15 = t12 == 0u;
    const bool t16 = !t15;
    const bool t17 = t14 & t16;
    const unsigned short t18 = (unsigned short)((unsigned int)t12 + (unsigned int)b);
    const unsigned short t19 = t17 ? t18 : t12;
    return t19;
}

__device__ unsigned short fmod_uint16(unsigned short a, unsigned short b) {
    const bool t0 = b < 0u;
    const bool t1 = b == 65535u;
    const bool t2 = t0 & t1;
    const bool t3 = b == 0u;
    const bool t4 = t3 | t2;
    const unsigned short t5 = t4 ? 1u : b;
    const unsigned short t6 = (unsigned short)(a / t5);
    const unsigned short t7 = (unsigned short)(0u - (unsigned int)a);
    const unsigned short t8 = t2 ? t7 : t6;
    const unsigned short t9 = t3 ? 0u : t8;
    const unsigned short t10 = (unsigned short)((unsigned int)t9 * (unsigned int)b);
    const unsigned short t11 = (unsigned short)((unsigned int)a - (unsigned int)t10);
    const unsigned short t12 = t3 ? 0u : t11;
    return t12;
}

__device__ unsigned short fmin_uint16(unsigned short a, unsigned short b) {
    const bool t0 = b < a;
    const unsigned short t1 = t0 ? b : a;
    return t1;
}

__device__ unsigned short fmax_uint16(unsigned short a, unsigned short b) {
    const bool t0 = a < b;
    const unsigned short t1 = t0 ? b : a;
    return t1;
}

__device__ unsigned short left_shift_uint16(unsigned short a, unsigned short b) {
    const bool t0 = b < 0u;
    const bool t1 = 15u < b;
    const bool t2 = t0 | t1;
    const unsigned short t3 = b & 1u;
    const bool t4 = t3 == 0u;
    const unsigned short t5 = (unsigned short)((unsigned int)a << 1);
    const unsigned short t6 = t4 ? a : t5;
    const unsigned short t7 = b >> 1;
    const unsigned short t8 = t7 & 1u;
    const bool t9 = t8 == 0u;
    const unsigned short t10 = (unsigned short)((unsigned int)t6 << 2);
    const unsigned short t11 = t9 ? t6 : t10;
    const unsigned short t12 = b >> 2;
    const unsigned short t13 = t12 & 1u;
    const bool t14 = t13 == 0u;
    const unsigned short t15 = (unsigned short)((unsigned int)t11 << 4);
    const unsigned short t16 = t14 ? t11 : t15;
    const unsigned short t17 = b >> 3;
    const unsigned short t18 = t17 & 1u;
    const bool t19 = t18 == 0u;
    const unsigned short t20 = (unsigned short)((unsigned int)t16 << 8);
    const unsigned short t21 = t19 ? t16 : t20;
    const unsigned short t22 = t2 ? 0u : t21;
    return t22;
}

__device__ unsigned short right_shift_uint16(unsigned short a, unsigned short b) {
    const bool t0 = a < 0u;
    const unsigned short t1 = t0 ? 65535u : 0u;
    const bool t2 = b < 0u;
    const bool t3 = 15u < b;
    const bool t4 = t2 | t3;
    const unsigned short t5 = b & 1u;
    const bool t6 = t5 == 0u;
    const unsigned short t7 = a >> 1;
    const unsigned short t8 = t6 ? a : t7;
    const unsigned short t9 = b >> 1;
    const unsigned short t10 = t9 & 1u;
    const bool t11 = t10 == 0u;
    const unsigned short t12 = t8 >> 2;
    const unsigned short t13 = t11 ? t8 : t12;
    const unsigned short t14 = b >> 2;
    const unsigned short t15 = t14 & 1u;
    const bool t16 = t15 == 0u;
    const unsigned short t17 = t13 >> 4;
    const unsigned short t18 = t16 ? t13 : t17;
    const unsigned short t19 = b >> 3;
    const unsigned short t20 = t19 & 1u;
    const bool t21 = t20 == 0u;
    const unsigned short t22 = t18 >> 8;
    const unsigned short t23 = t21 ? t18 : t22;
    const unsigned short t24 = t4 ? t1 : t23;
    return t24;
}

__device__ unsigned short gcd_uint16(unsigned short a, unsigned short b) {
    const unsigned short t0 = a & 255u;
    const unsigned short t1 = a >> 8;
    const unsigned short t2 = t1 & 255u;
    const bool t3 = t0 == 0u;
    const unsigned short t4 = t3 ? t2 : a;
    const unsigned short t5 = t4 & 15u;
    const unsigned short t6 = t4 >> 4;
    const unsigned short t7 = t6 & 4095u;
    const bool t8 = t5 == 0u;
    const unsigned short t9 = t8 ? t7 : t4;
    const unsigned short t10 = t9 & 3u;
    const unsigned short t11 = t9 >> 2;
    const unsigned short t12 = t11 & 16383u;
    const bool t13 = t10 == 0u;
    const unsigned short t14 = t13 ? t12 : t9;
    const unsigned short t15 = t14 & 1u;
    const unsigned short t16 = t14 >> 1;
    const unsigned short t17 = t16 & 32767u;
    const bool t18 = t15 == 0u;
    const unsigned short t19 = t18 ? t17 : t14;
    const unsigned short t20 = b & 255u;
    const unsigned short t21 = b >> 8;
    const unsigned short t22 = t21 & 255u;
    const bool t23 = t20 == 0u;
    const unsigned short t24 = t23 ? t22 : b;
    const unsigned short t25 = t24 & 15u;
    const unsigned short t26 = t24 >> 4;
    const unsigned short t27 = t26 & 4095u;
    const bool t28 = t25 == 0u;
    const unsigned short t29 = t28 ? t27 : t24;
    const unsigned short t30 = t29 & 3u;
    const unsigned short t31 = t29 >> 2;
    const unsigned short t32 = t31 & 16383u;
    const bool t33 = t30 == 0u;
    const unsigned short t34 = t33 ? t32 : t29;
    const unsigned short t35 = t34 & 1u;
    const unsigned short t36 = t34 >> 1;
    const unsigned short t37 = t36 & 32767u;
    const bool t38 = t35 == 0u;
    const unsigned short t39 = t38 ? t37 : t34;
    const bool t40 = t39 == 0u;
    const unsigned short t41 = t40 ? t19 : t39;
    const unsigned short t42 = t19 & 1u;
    const bool t43 = t42 == 0u;
    const bool t44 = t41 < t19;
    const unsigned short t45 = t44 ? t41 : t19;
    const bool t46 = t19 < t41;
    const unsigned short t47 = t46 ? t41 : t19;
    const unsigned short t48 = (unsigned short)((unsigned int)t47 - (unsigned int)t45);
    const unsigned short t49 = t43 ? t19 : t48;
    const unsigned short t50 = t49 >> 1;
    const unsigned short t51 = t43 ? t41 : t45;
    const unsigned short t52 = t50 & 1u;
    const bool t53 = t52 == 0u;
    const bool t54 = t51 < t50;
    const unsigned short t55 = t54 ? t51 : t50;
    const bool t56 = t50 < t51;
    const unsigned short t57 = t56 ? t51 : t50;
    const unsigned short t58 = (unsigned short)((unsigned int)t57 - (unsigned int)t55);
    const unsigned short t59 = t53 ? t50 : t58;
    const unsigned short t60 = t59 >> 1;
    const unsigned short t61 = t53 ? t51 : t55;
    const unsigned short t62 = t60 & 1u;
    const bool t63 = t62 == 0u;
    const bool t64 = t61 < t60;
    const unsigned short t65 = t64 ? t61 : t60;
    const bool t66 = t60 < t61;
    const unsigned short t67 = t66 ? t61 : t60;
    const unsigned short t68 = (unsigned short)((unsigned int)t67 - (unsigned int)t65);
    const unsigned short t69 = t63 ? t60 : t68;
    const unsigned short t70 = t69 >> 1;
    const unsigned short t71 = t63 ? t61 : t65;
    const unsigned short t72 = t70 & 1u;
    const bool t73 = t72 == 0u;
    const bool t74 = t71 < t70;
    const unsigned short t75 = t74 ? t71 : t70;
    const bool t76 = t70 < t71;
    const unsigned short t77 = t76 ? t71 : t70;
    const unsigned short t78 = (unsigned short)((unsigned int)t77 - (unsigned int)t75);
    const unsigned short t79 = t73 ? t70 : t78;
    const unsigned short t80 = t79 >> 1;
    const unsigned short t81 = t73 ? t71 : t75;
    const unsigned short t82 = t80 & 1u;
    const bool t83 = t82 == 0u;
    const bool t84 = t81 < t80;
    const unsigned short t85 = t84 ? t81 : t80;
    const bool t86 = t80 < t81;
    const unsigned short t87 = t86 ? t81 : t80;
    const unsigned short t88 = (unsigned short)((unsigned int)t87 - (unsigned int)t85);
    const unsigned short t89 = t83 ? t80 : t88;
    const unsigned short t90 = t89 >> 1;
    const unsigned short t91 = t83 ? t81 : t85;
    const unsigned short t92 = t90 & 1u;
    const bool t93 = t92 == 0u;
    const bool t94 = t91 < t90;
    const unsigned short t95 = t94 ? t91 : t90;
    const bool t96 = t90 < t91;
    const unsigned short t97 = t96 ? t91 : t90;
    const unsigned short t98 = (unsigned short)((unsigned int)t97 - (unsigned int)t95);
    const unsigned short t99 = t93 ? t90 : t98;
    const unsigned short t100 = t99 >> 1;
    const unsigned short t101 = t93 ? t91 : t95;
    const unsigned short t102 = t100 & 1u;
    const bool t103 = t102 == 0u;
    const bool t104 = t101 < t100;
    const unsigned short t105 = t104 ? t101 : t100;
    const bool t106 = t100 < t101;
    const unsigned short t107 = t106 ? t101 : t100;
    const unsigned short t108 = (unsigned short)((unsigned int)t107 - (unsigned int)t105);
    const unsigned short t109 = t103 ? t100 : t108;
    const unsigned short t110 = t109 >> 1;
    const unsigned short t111 = t103 ? t101 : t105;
    const unsigned short t112 = t110 & 1u;
    const bool t113 = t112 == 0u;
    const bool t114 = t111 < t110;
    const unsigned short t115 = t114 ? t111 : t110;
    const bool t116 = t110 < t111;
    const unsigned short t117 = t116 ? t111 : t110;
    const unsigned short t118 = (unsigned short)((unsigned int)t117 - (unsigned int)t115);
    const unsigned short t119 = t113 ? t110 : t118;
    const unsigned short t120 = t119 >> 1;
    const unsigned short t121 = t113 ? t111 : t115;
    const unsigned short t122 = t120 & 1u;
    const bool t123 = t122 == 0u;
    const bool t124 = t121 < t120;
    const unsigned short t125 = t124 ? t121 : t120;
    const bool t126 = t120 < t121;
    const unsigned short t127 = t126 ? t121 : t120;
    const unsigned short t128 = (unsigned short)((unsigned int)t127 - (unsigned int)t125);
    const unsigned short t129 = t123 ? t120 : t128;
    const unsigned short t130 = t129 >> 1;
    const unsigned short t131 = t123 ? t121 : t125;
    const unsigned short t132 = t130 & 1u;
    const bool t133 = t132 == 0u;
    const bool t134 = t131 < t130;
    const unsigned short t135 = t134 ? t131 : t130;
    const bool t136 = t130 < t131;
    const unsigned short t137 = t136 ? t131 : t130;
    const unsigned short t138 = (unsigned short)((unsigned int)t137 - (unsigned int)t135);
    const unsigned short t139 = t133 ? t130 : t138;
    const unsigned short t140 = t139 >> 1;
    const unsigned short t141 = t133 ? t131 : t135;
    const unsigned short t142 = t140 & 1u;
    const bool t143 = t142 == 0u;
    const bool t144 = t141 < t140;
    const unsigned short t145 = t144 ? t141 : t140;
    const bool t146 = t140 < t141;
    const unsigned short t147 = t146 ? t141 : t140;
    const unsigned short t148 = (unsigned short)((unsigned int)t147 - (unsigned int)t145);
    const unsigned short t149 = t143 ? t140 : t148;
    const unsigned short t150 = t149 >> 1;
    const unsigned short t151 = t143 ? t141 : t145;
    const unsigned short t152 = t150 & 1u;
    const bool t153 = t152 == 0u;
    const bool t154 = t151 < t150;
    const unsigned short t155 = t154 ? t151 : t150;
    const bool t156 = t150 < t151;
    const unsigned short t157 = t156 ? t151 : t150;
    const unsigned short t158 = (unsigned short)((unsigned int)t157 - (unsigned int)t155);
    const unsigned short t159 = t153 ? t150 : t158;
    const unsigned short t160 = t159 >> 1;
    const unsigned short t161 = t153 ? t151 : t155;
    const unsigned short t162 = t160 & 1u;
    const bool t163 = t162 == 0u;
    const bool t164 = t161 < t160;
    const unsigned short t165 = t164 ? t161 : t160;
    const bool t166 = t160 < t161;
    const unsigned short t167 = t166 ? t161 : t160;
    const unsigned short t168 = (unsigned short)((unsigned int)t167 - (unsigned int)t165);
    const unsigned short t169 = t163 ? t160 : t168;
    const unsigned short t170 = t169 >> 1;
    const unsigned short t171 = t163 ? t161 : t165;
    const unsigned short t172 = t170 & 1u;
    const bool t173 = t172 == 0u;
    const bool t174 = t171 < t170;
    const unsigned short t175 = t174 ? t171 : t170;
    const bool t176 = t170 < t171;
    const unsigned short t177 = t176 ? t171 : t170;
    const unsigned short t178 = (unsigned short)((unsigned int)t177 - (unsigned int)t175);
    const unsigned short t179 = t173 ? t170 : t178;
    const unsigned short t180 = t179 >> 1;
    const unsigned short t181 = t173 ? t171 : t175;
    const unsigned short t182 = t180 & 1u;
    const bool t183 = t182 == 0u;
    const bool t184 = t181 < t180;
    const unsigned short t185 = t184 ? t181 : t180;
    const bool t186 = t180 < t181;
    const unsigned short t187 = t186 ? t181 : t180;
    const unsigned short t188 = (unsigned short)((unsigned int)t187 - (unsigned int)t185);
    const unsigned short t189 = t183 ? t180 : t188;
    const unsigned short t190 = t189 >> 1;
    const unsigned short t191 = t183 ? t181 : t185;
    const unsigned short t192 = t190 & 1u;
    const bool t193 = t192 == 0u;
    const bool t194 = t191 < t190;
    const unsigned short t195 = t194 ? t191 : t190;
    const bool t196 = t190 < t191;
    const unsigned short t197 = t196 ? t191 : t190;
    const unsigned short t198 = (unsigned short)((unsigned int)t197 - (unsigned int)t195);
    const unsigned short t199 = t193 ? t190 : t198;
    const unsigned short t200 = t199 >> 1;
    const unsigned short t201 = t193 ? t191 : t195;
    const unsigned short t202 = t200 & 1u;
    const bool t203 = t202 == 0u;
    const bool t204 = t201 < t200;
    const unsigned short t205 = t204 ? t201 : t200;
    const bool t206 = t200 < t201;
    const unsigned short t207 = t206 ? t201 : t200;
    const unsigned short t208 = (unsigned short)((unsigned int)t207 - (unsigned int)t205);
    const unsigned short t209 = t203 ? t200 : t208;
    const unsigned short t210 = t209 >> 1;
    const unsigned short t211 = t203 ? t201 : t205;
    const unsigned short t212 = t210 & 1u;
    const bool t213 = t212 == 0u;
    const bool t214 = t211 < t210;
    const unsigned short t215 = t214 ? t211 : t210;
    const bool t216 = t210 < t211;
    const unsigned short t217 = t216 ? t211 : t210;
    const unsigned short t218 = (unsigned short)((unsigned int)t217 - (unsigned int)t215);
    const unsigned short t219 = t213 ? t210 : t218;
    const unsigned short t220 = t219 >> 1;
    const unsigned short t221 = t213 ? t211 : t215;
    const unsigned short t222 = t220 & 1u;
    const bool t223 = t222 == 0u;
    const bool t224 = t221 < t220;
    const unsigned short t225 = t224 ? t221 : t220;
    const bool t226 = t220 < t221;
    const unsigned short t227 = t226 ? t221 : t220;
    const unsigned short t228 = (unsigned short)((unsigned int)t227 - (unsigned int)t225);
    const unsigned short t229 = t223 ? t220 : t228;
    const unsigned short t230 = t229 >> 1;
    const unsigned short t231 = t223 ? t221 : t225;
    const unsigned short t232 = t230 & 1u;
    const bool t233 = t232 == 0u;
    const bool t234 = t231 < t230;
    const unsigned short t235 = t234 ? t231 : t230;
    const bool t236 = t230 < t231;
    const unsigned short t237 = t236 ? t231 : t230;
    const unsigned short t238 = (unsigned short)((unsigned int)t237 - (unsigned int)t235);
    const unsigned short t239 = t233 ? t230 : t238;
    const unsigned short t240 = t239 >> 1;
    const unsigned short t241 = t233 ? t231 : t235;
    const unsigned short t242 = t240 & 1u;
    const bool t243 = t242 == 0u;
    const bool t244 = t241 < t240;
    const unsigned short t245 = t244 ? t241 : t240;
    const bool t246 = t240 < t241;
    const unsigned short t247 = t246 ? t241 : t240;
    const unsigned short t248 = (unsigned short)((unsigned int)t247 - (unsigned int)t245);
    const unsigned short t249 = t243 ? t240 : t248;
    const unsigned short t250 = t249 >> 1;
    const unsigned short t251 = t243 ? t241 : t245;
    const unsigned short t252 = t250 & 1u;
    const bool t253 = t252 == 0u;
    const bool t254 = t251 < t250;
    const unsigned short t255 = t254 ? t251 : t250;
    const bool t256 = t250 < t251;
    const unsigned short t257 = t256 ? t251 : t250;
    const unsigned short t258 = (unsigned short)((unsigned int)t257 - (unsigned int)t255);
    const unsigned short t259 = t253 ? t250 : t258;
    const unsigned short t260 = t259 >> 1;
    const unsigned short t261 = t253 ? t251 : t255;
    const unsigned short t262 = t260 & 1u;
    const bool t263 = t262 == 0u;
    const bool t264 = t261 < t260;
    const unsigned short t265 = t264 ? t261 : t260;
    const bool t266 = t260 < t261;
    const unsigned short t267 = t266 ? t261 : t260;
    const unsigned short t268 = (unsigned short)((unsigned int)t267 - (unsigned int)t265);
    const unsigned short t269 = t263 ? t260 : t268;
    const unsigned short t270 = t269 >> 1;
    const unsigned short t271 = t263 ? t261 : t265;
    const unsigned short t272 = t270 & 1u;
    const bool t273 = t272 == 0u;
    const bool t274 = t271 < t270;
    const unsigned short t275 = t274 ? t271 : t270;
    const bool t276 = t270 < t271;
    const unsigned short t277 = t276 ? t271 : t270;
    const unsigned short t278 = (unsigned short)((unsigned int)t277 - (unsigned int)t275);
    const unsigned short t279 = t273 ? t270 : t278;
    const unsigned short t280 = t279 >> 1;
    const unsigned short t281 = t273 ? t271 : t275;
    const unsigned short t282 = t280 & 1u;
    const bool t283 = t282 == 0u;
    const bool t284 = t281 < t280;
    const unsigned short t285 = t284 ? t281 : t280;
    const bool t286 = t280 < t281;
    const unsigned short t287 = t286 ? t281 : t280;
    const unsigned short t288 = (unsigned short)((unsigned int)t287 - (unsigned int)t285);
    const unsigned short t289 = t283 ? t280 : t288;
    const unsigned short t290 = t289 >> 1;
    const unsigned short t291 = t283 ? t281 : t285;
    const unsigned short t292 = t290 & 1u;
    const bool t293 = t292 == 0u;
    const bool t294 = t291 < t290;
    const unsigned short t295 = t294 ? t291 : t290;
    const bool t296 = t290 < t291;
    const unsigned short t297 = t296 ? t291 : t290;
    const unsigned short t298 = (unsigned short)((unsigned int)t297 - (unsigned int)t295);
    const unsigned short t299 = t293 ? t290 : t298;
    const unsigned short t300 = t299 >> 1;
    const unsigned short t301 = t293 ? t291 : t295;
    const unsigned short t302 = t300 & 1u;
    const bool t303 = t302 == 0u;
    const bool t304 = t301 < t300;
    const unsigned short t305 = t304 ? t301 : t300;
    const bool t306 = t300 < t301;
    const unsigned short t307 = t306 ? t301 : t300;
    const unsigned short t308 = (unsigned short)((unsigned int)t307 - (unsigned int)t305);
    const unsigned short t309 = t303 ? t300 : t308;
    const unsigned short t310 = t309 >> 1;
    const unsigned short t311 = t303 ? t301 : t305;
    const unsigned short t312 = t310 & 1u;
    const bool t313 = t312 == 0u;
    const bool t314 = t311 < t310;
    const unsigned short t315 = t314 ? t311 : t310;
    const bool t316 = t310 < t311;
    const unsigned short t317 = t316 ? t311 : t310;
    const unsigned short t318 = (unsigned short)((unsigned int)t317 - (unsigned int)t315);
    const unsigned short t319 = t313 ? t310 : t318;
    const unsigned short t320 = t319 >> 1;
    const unsigned short t321 = t313 ? t311 : t315;
    const unsigned short t322 = t320 & 1u;
    const bool t323 = t322 == 0u;
    const bool t324 = t321 < t320;
    const unsigned short t325 = t324 ? t321 : t320;
    const bool t326 = t320 < t321;
    const unsigned short t327 = t326 ? t321 : t320;
    const unsigned short t328 = (unsigned short)((unsigned int)t327 - (unsigned int)t325);
    const unsigned short t329 = t323 ? t320 : t328;
    const unsigned short t330 = t329 >> 1;
    const unsigned short t331 = t323 ? t321 : t325;
    const unsigned short t332 = t330 & 1u;
    const bool t333 = t332 == 0u;
    const bool t334 = t331 < t330;
    const unsigned short t335 = t334 ? t331 : t330;
    const bool t336 = t330 < t331;
    const unsigned short t337 = t336 ? t331 : t330;
    const unsigned short t338 = (unsigned short)((unsigned int)t337 - (unsigned int)t335);
    const unsigned short t339 = t333 ? t330 : t338;
    const unsigned short t340 = t339 >> 1;
    const unsigned short t341 = t333 ? t331 : t335;
    const unsigned short t342 = t340 & 1u;
    const bool t343 = t342 == 0u;
    const bool t344 = t341 < t340;
    const unsigned short t345 = t344 ? t341 : t340;
    const bool t346 = t340 < t341;
    const unsigned short t347 = t346 ? t341 : t340;
    const unsigned short t348 = (unsigned short)((unsigned int)t347 - (unsigned int)t345);
    const unsigned short t349 = t343 ? t340 : t348;
    const unsigned short t350 = t349 >> 1;
    const unsigned short t351 = t343 ? t341 : t345;
    const unsigned short t352 = t350 & 1u;
    const bool t353 = t352 == 0u;
    const bool t354 = t351 < t350;
    const unsigned short t355 = t354 ? t351 : t350;
    const unsigned short t356 = t353 ? t351 : t355;
    const unsigned short t357 = a | b;
    const unsigned short t358 = (unsigned short)(0u - (unsigned int)t357);
    const unsigned short t359 = t357 & t358;
    const unsigned short t360 = (unsigned short)((unsigned int)t356 * (unsigned int)t359);
    return t360;
}

__device__ unsigned short lcm_uint16(unsigned short a, unsigned short b) {
    const unsigned short t0 = a & 255u;
    const unsigned short t1 = a >> 8;
    const unsigned short t2 = t1 & 255u;
    const bool t3 = t0 == 0u;
    const unsigned short t4 = t3 ? t2 : a;
    const unsigned short t5 = t4 & 15u;
    const unsigned short t6 = t4 >> 4;
    const unsigned short t7 = t6 & 4095u;
    const bool t8 = t5 == 0u;
    const unsigned short t9 = t8 ? t7 : t4;
    const unsigned short t10 = t9 & 3u;
    const unsigned short t11 = t9 >> 2;
    const unsigned short t12 = t11 & 16383u;
    const bool t13 = t10 == 0u;
    const unsigned short t14 = t13 ? t12 : t9;
    const unsigned short t15 = t14 & 1u;
    const unsigned short t16 = t14 >> 1;
    const unsigned short t17 = t16 & 32767u;
    const bool t18 = t15 == 0u;
    const unsigned short t19 = t18 ? t17 : t14;
    const unsigned short t20 = b & 255u;
    const unsigned short t21 = b >> 8;
    const unsigned short t22 = t21 & 255u;
    const bool t23 = t20 == 0u;
    const unsigned short t24 = t23 ? t22 : b;
    const unsigned short t25 = t24 & 15u;
    const unsigned short t26 = t24 >> 4;
    const unsigned short t27 = t26 & 4095u;
    const bool t28 = t25 == 0u;
    const unsigned short t29 = t28 ? t27 : t24;
    const unsigned short t30 = t29 & 3u;
    const unsigned short t31 = t29 >> 2;
    const unsigned short t32 = t31 & 16383u;
    const bool t33 = t30 == 0u;
    const unsigned short t34 = t33 ? t32 : t29;
    const unsigned short t35 = t34 & 1u;
    const unsigned short t36 = t34 >> 1;
    const unsigned short t37 = t36 & 32767u;
    const bool t38 = t35 == 0u;
    const unsigned short t39 = t38 ? t37 : t34;
    const bool t40 = t39 == 0u;
    const unsigned short t41 = t40 ? t19 : t39;
    const unsigned short t42 = t19 & 1u;
    const bool t43 = t42 == 0u;
    const bool t44 = t41 < t19;
    const unsigned short t45 = t44 ? t41 : t19;
    const bool t46 = t19 < t41;
    const unsigned short t47 = t46 ? t41 : t19;
    const unsigned short t48 = (unsigned short)((unsigned int)t47 - (unsigned int)t45);
    const unsigned short t49 = t43 ? t19 : t48;
    const unsigned short t50 = t49 >> 1;
    const unsigned short t51 = t43 ? t41 : t45;
    const unsigned short t52 = t50 & 1u;
    const bool t53 = t52 == 0u;
    const bool t54 = t51 < t50;
    const unsigned short t55 = t54 ? t51 : t50;
    const bool t56 = t50 < t51;
    const unsigned short t57 = t56 ? t51 : t50;
    const unsigned short t58 = (unsigned short)((unsigned int)t57 - (unsigned int)t55);
    const unsigned short t59 = t53 ? t50 : t58;
    const unsigned short t60 = t59 >> 1;
    const unsigned short t61 = t53 ? t51 : t55;
    const unsigned short t62 = t60 & 1u;
    const bool t63 = t62 == 0u;
    const bool t64 = t61 < t60;
    const unsigned short t65 = t64 ? t61 : t60;
    const bool t66 = t60 < t61;
    const unsigned short t67 = t66 ? t61 : t60;
    const unsigned short t68 = (unsigned short)((unsigned int)t67 - (unsigned int)t65);
    const unsigned short t69 = t63 ? t60 : t68;
    const unsigned short t70 = t69 >> 1;
    const unsigned short t71 = t63 ? t61 : t65;
    const unsigned short t72 = t70 & 1u;
    const bool t73 = t72 == 0u;
    const bool t74 = t71 < t70;
    const unsigned short t75 = t74 ? t71 : t70;
    const bool t76 = t70 < t71;
    const unsigned short t77 = t76 ? t71 : t70;
    const unsigned short t78 = (unsigned short)((unsigned int)t77 - (unsigned int)t75);
    const unsigned short t79 = t73 ? t70 : t78;
    const unsigned short t80 = t79 >> 1;
    const unsigned short t81 = t73 ? t71 : t75;
    const unsigned short t82 = t80 & 1u;
    const bool t83 = t82 == 0u;
    const bool t84 = t81 < t80;
    const unsigned short t85 = t84 ? t81 : t80;
    const bool t86 = t80 < t81;
    const unsigned short t87 = t86 ? t81 : t80;
    const unsigned short t88 = (unsigned short)((unsigned int)t87 - (unsigned int)t85);
    const unsigned short t89 = t83 ? t80 : t88;
    const unsigned short t90 = t89 >> 1;
    const unsigned short t91 = t83 ? t81 : t85;
    const unsigned short t92 = t90 & 1u;
    const bool t93 = t92 == 0u;
    const bool t94 = t91 < t90;
    const unsigned short t95 = t94 ? t91 : t90;
    const bool t96 = t90 < t91;
    const unsigned short t97 = t96 ? t91 : t90;
    const unsigned short t98 = (unsigned short)((unsigned int)t97 - (unsigned int)t95);
    const unsigned short t99 = t93 ? t90 : t98;
    const unsigned short t100 = t99 >> 1;
    const unsigned short t101 = t93 ? t91 : t95;
    const unsigned short t102 = t100 & 1u;
    const bool t103 = t102 == 0u;
    const bool t104 = t101 < t100;
    const unsigned short t105 = t104 ? t101 : t100;
    const bool t106 = t100 < t101;
    const unsigned short t107 = t106 ? t101 : t100;
    const unsigned short t108 = (unsigned short)((unsigned int)t107 - (unsigned int)t105);
    const unsigned short t109 = t103 ? t100 : t108;
    const unsigned short t110 = t109 >> 1;
    const unsigned short t111 = t103 ? t101 : t105;
    const unsigned short t112 = t110 & 1u;
    const bool t113 = t112 == 0u;
    const bool t114 = t111 < t110;
    const unsigned short t115 = t114 ? t111 : t110;
    const bool t116 = t110 < t111;
    const unsigned short t117 = t116 ? t111 : t110;
    const unsigned short t118 = (unsigned short)((unsigned int)t117 - (unsigned int)t115);
    const unsigned short t119 = t113 ? t110 : t118;
    const unsigned short t120 = t119 >> 1;
    const unsigned short t121 = t113 ? t111 : t115;
    const unsigned short t122 = t120 & 1u;
    const bool t123 = t122 == 0u;
    const bool t124 = t121 < t120;
    const unsigned short t125 = t124 ? t121 : t120;
    const bool t126 = t120 < t121;
    const unsigned short t127 = t126 ? t121 : t120;
    const unsigned short t128 = (unsigned short)((unsigned int)t127 - (unsigned int)t125);
    const unsigned short t129 = t123 ? t120 : t128;
    const unsigned short t130 = t129 >> 1;
    const unsigned short t131 = t123 ? t121 : t125;
    const unsigned short t132 = t130 & 1u;
    const bool t133 = t132 == 0u;
    const bool t134 = t131 < t130;
    const unsigned short t135 = t134 ? t131 : t130;
    const bool t136 = t130 < t131;
    const unsigned short t137 = t136 ? t131 : t130;
    const unsigned short t138 = (unsigned short)((unsigned int)t137 - (unsigned int)t135);
    const unsigned short t139 = t133 ? t130 : t138;
    const unsigned short t140 = t139 >> 1;
    const unsigned short t141 = t133 ? t131 : t135;
    const unsigned short t142 = t140 & 1u;
    const bool t143 = t142 == 0u;
    const bool t144 = t141 < t140;
    const unsigned short t145 = t144 ? t141 : t140;
    const bool t146 = t140 < t141;
    const unsigned short t147 = t146 ? t141 : t140;
    const unsigned short t148 = (unsigned short)((unsigned int)t147 - (unsigned int)t145);
    const unsigned short t149 = t143 ? t140 : t148;
    const unsigned short t150 = t149 >> 1;
    const unsigned short t151 = t143 ? t141 : t145;
    const unsigned short t152 = t150 & 1u;
    const bool t153 = t152 == 0u;
    const bool t154 = t151 < t150;
    const unsigned short t155 = t154 ? t151 : t150;
    const bool t156 = t150 < t151;
    const unsigned short t157 = t156 ? t151 : t150;
    const unsigned short t158 = (unsigned short)((unsigned int)t157 - (unsigned int)t155);
    const unsigned short t159 = t153 ? t150 : t158;
    const unsigned short t160 = t159 >> 1;
    const unsigned short t161 = t153 ? t151 : t155;
    const unsigned short t162 = t160 & 1u;
    const bool t163 = t162 == 0u;
    const bool t164 = t161 < t160;
    const unsigned short t165 = t164 ? t161 : t160;
    const bool t166 = t160 < t161;
    const unsigned short t167 = t166 ? t161 : t160;
    const unsigned short t168 = (unsigned short)((unsigned int)t167 - (unsigned int)t165);
    const unsigned short t169 = t163 ? t160 : t168;
    const unsigned short t170 = t169 >> 1;
    const unsigned short t171 = t163 ? t161 : t165;
    const unsigned short t172 = t170 & 1u;
    const bool t173 = t172 == 0u;
    const bool t174 = t171 < t170;
    const unsigned short t175 = t174 ? t171 : t170;
    const bool t176 = t170 < t171;
    const unsigned short t177 = t176 ? t171 : t170;
    const unsigned short t178 = (unsigned short)((unsigned int)t177 - (unsigned int)t175);
    const unsigned short t179 = t173 ? t170 : t178;
    const unsigned short t180 = t179 >> 1;
    const unsigned short t181 = t173 ? t171 : t175;
    const unsigned short t182 = t180 & 1u;
    const bool t183 = t182 == 0u;
    const bool t184 = t181 < t180;
    const unsigned short t185 = t184 ? t181 : t180;
    const bool t186 = t180 < t181;
    const unsigned short t187 = t186 ? t181 : t180;
    const unsigned short t188 = (unsigned short)((unsigned int)t187 - (unsigned int)t185);
    const unsigned short t189 = t183 ? t180 : t188;
    const unsigned short t190 = t189 >> 1;
    const unsigned short t191 = t183 ? t181 : t185;
    const unsigned short t192 = t190 & 1u;
    const bool t193 = t192 == 0u;
    const bool t194 = t191 < t190;
    const unsigned short t195 = t194 ? t191 : t190;
    const bool t196 = t190 < t191;
    const unsigned short t197 = t196 ? t191 : t190;
    const unsigned short t198 = (unsigned short)((unsigned int)t197 - (unsigned int)t195);
    const unsigned short t199 = t193 ? t190 : t198;
    const unsigned short t200 = t199 >> 1;
    const unsigned short t201 = t193 ? t191 : t195;
    const unsigned short t202 = t200 & 1u;
    const bool t203 = t202 == 0u;
    const bool t204 = t201 < t200;
    const unsigned short t205 = t204 ? t201 : t200;
    const bool t206 = t200 < t201;
    const unsigned short t207 = t206 ? t201 : t200;
    const unsigned short t208 = (unsigned short)((unsigned int)t207 - (unsigned int)t205);
    const unsigned short t209 = t203 ? t200 : t208;
    const unsigned short t210 = t209 >> 1;
    const unsigned short t211 = t203 ? t201 : t205;
    const unsigned short t212 = t210 & 1u;
    const bool t213 = t212 == 0u;
    const bool t214 = t211 < t210;
    const unsigned short t215 = t214 ? t211 : t210;
    const bool t216 = t210 < t211;
    const unsigned short t217 = t216 ? t211 : t210;
    const unsigned short t218 = (unsigned short)((unsigned int)t217 - (unsigned int)t215);
    const unsigned short t219 = t213 ? t210 : t218;
    const unsigned short t220 = t219 >> 1;
    const unsigned short t221 = t213 ? t211 : t215;
    const unsigned short t222 = t220 & 1u;
    const bool t223 = t222 == 0u;
    const bool t224 = t221 < t220;
    const unsigned short t225 = t224 ? t221 : t220;
    const bool t226 = t220 < t221;
    const unsigned short t227 = t226 ? t221 : t220;
    const unsigned short t228 = (unsigned short)((unsigned int)t227 - (unsigned int)t225);
    const unsigned short t229 = t223 ? t220 : t228;
    const unsigned short t230 = t229 >> 1;
    const unsigned short t231 = t223 ? t221 : t225;
    const unsigned short t232 = t230 & 1u;
    const bool t233 = t232 == 0u;
    const bool t234 = t231 < t230;
    const unsigned short t235 = t234 ? t231 : t230;
    const bool t236 = t230 < t231;
    const unsigned short t237 = t236 ? t231 : t230;
    const unsigned short t238 = (unsigned short)((unsigned int)t237 - (unsigned int)t235);
    const unsigned short t239 = t233 ? t230 : t238;
    const unsigned short t240 = t239 >> 1;
    const unsigned short t241 = t233 ? t231 : t235;
    const unsigned short t242 = t240 & 1u;
    const bool t243 = t242 == 0u;
    const bool t244 = t241 < t240;
    const unsigned short t245 = t244 ? t241 : t240;
    const bool t246 = t240 < t241;
    const unsigned short t247 = t246 ? t241 : t240;
    const unsigned short t248 = (unsigned short)((unsigned int)t247 - (unsigned int)t245);
    const unsigned short t249 = t243 ? t240 : t248;
    const unsigned short t250 = t249 >> 1;
    const unsigned short t251 = t243 ? t241 : t245;
    const unsigned short t252 = t250 & 1u;
    const bool t253 = t252 == 0u;
    const bool t254 = t251 < t250;
    const unsigned short t255 = t254 ? t251 : t250;
    const bool t256 = t250 < t251;
    const unsigned short t257 = t256 ? t251 : t250;
    const unsigned short t258 = (unsigned short)((unsigned int)t257 - (unsigned int)t255);
    const unsigned short t259 = t253 ? t250 : t258;
    const unsigned short t260 = t259 >> 1;
    const unsigned short t261 = t253 ? t251 : t255;
    const unsigned short t262 = t260 & 1u;
    const bool t263 = t262 == 0u;
    const bool t264 = t261 < t260;
    const unsigned short t265 = t264 ? t261 : t260;
    const bool t266 = t260 < t261;
    const unsigned short t267 = t266 ? t261 : t260;
    const unsigned short t268 = (unsigned short)((unsigned int)t267 - (unsigned int)t265);
    const unsigned short t269 = t263 ? t260 : t268;
    const unsigned short t270 = t269 >> 1;
    const unsigned short t271 = t263 ? t261 : t265;
    const unsigned short t272 = t270 & 1u;
    const bool t273 = t272 == 0u;
    const bool t274 = t271 < t270;
    const unsigned short t275 = t274 ? t271 : t270;
    const bool t276 = t270 < t271;
    const unsigned short t277 = t276 ? t271 : t270;
    const unsigned short t278 = (unsigned short)((unsigned int)t277 - (unsigned int)t275);
    const unsigned short t279 = t273 ? t270 : t278;
    const unsigned short t280 = t279 >> 1;
    const unsigned short t281 = t273 ? t271 : t275;
    const unsigned short t282 = t280 & 1u;
    const bool t283 = t282 == 0u;
    const bool t284 = t281 < t280;
    const unsigned short t285 = t284 ? t281 : t280;
    const bool t286 = t280 < t281;
    const unsigned short t287 = t286 ? t281 : t280;
    const unsigned short t288 = (unsigned short)((unsigned int)t287 - (unsigned int)t285);
    const unsigned short t289 = t283 ? t280 : t288;
    const unsigned short t290 = t289 >> 1;
    const unsigned short t291 = t283 ? t281 : t285;
    const unsigned short t292 = t290 & 1u;
    const bool t293 = t292 == 0u;
    const bool t294 = t291 < t290;
    const unsigned short t295 = t294 ? t291 : t290;
    const bool t296 = t290 < t291;
    const unsigned short t297 = t296 ? t291 : t290;
    const unsigned short t298 = (unsigned short)((unsigned int)t297 - (unsigned int)t295);
    const unsigned short t299 = t293 ? t290 : t298;
    const unsigned short t300 = t299 >> 1;
    const unsigned short t301 = t293 ? t291 : t295;
    const unsigned short t302 = t300 & 1u;
    const bool t303 = t302 == 0u;
    const bool t304 = t301 < t300;
    const unsigned short t305 = t304 ? t301 : t300;
    const bool t306 = t300 < t301;
    const unsigned short t307 = t306 ? t301 : t300;
    const unsigned short t308 = (unsigned short)((unsigned int)t307 - (unsigned int)t305);
    const unsigned short t309 = t303 ? t300 : t308;
    const unsigned short t310 = t309 >> 1;
    const unsigned short t311 = t303 ? t301 : t305;
    const unsigned short t312 = t310 & 1u;
    const bool t313 = t312 == 0u;
    const bool t314 = t311 < t310;
    const unsigned short t315 = t314 ? t311 : t310;
    const bool t316 = t310 < t311;
    const unsigned short t317 = t316 ? t311 : t310;
    const unsigned short t318 = (unsigned short)((unsigned int)t317 - (unsigned int)t315);
    const unsigned short t319 = t313 ? t310 : t318;
    const unsigned short t320 = t319 >> 1;
    const unsigned short t321 = t313 ? t311 : t315;
    const unsigned short t322 = t320 & 1u;
    const bool t323 = t322 == 0u;
    const bool t324 = t321 < t320;
    const unsigned short t325 = t324 ? t321 : t320;
    const bool t326 = t320 < t321;
    const unsigned short t327 = t326 ? t321 : t320;
    const unsigned short t328 = (unsigned short)((unsigned int)t327 - (unsigned int)t325);
    const unsigned short t329 = t323 ? t320 : t328;
    const unsigned short t330 = t329 >> 1;
    const unsigned short t331 = t323 ? t321 : t325;
    const unsigned short t332 = t330 & 1u;
    const bool t333 = t332 == 0u;
    const bool t334 = t331 < t330;
    const unsigned short t335 = t334 ? t331 : t330;
    const bool t336 = t330 < t331;
    const unsigned short t337 = t336 ? t331 : t330;
    const unsigned short t338 = (unsigned short)((unsigned int)t337 - (unsigned int)t335);
    const unsigned short t339 = t333 ? t330 : t338;
    const unsigned short t340 = t339 >> 1;
    const unsigned short t341 = t333 ? t331 : t335;
    const unsigned short t342 = t340 & 1u;
    const bool t343 = t342 == 0u;
    const bool t344 = t341 < t340;
    const unsigned short t345 = t344 ? t341 : t340;
    const bool t346 = t340 < t341;
    const unsigned short t347 = t346 ? t341 : t340;
    const unsigned short t348 = (unsigned short)((unsigned int)t347 - (unsigned int)t345);
    const unsigned short t349 = t343 ? t340 : t348;
    const unsigned short t350 = t349 >> 1;
    const unsigned short t351 = t343 ? t341 : t345;
    const unsigned short t352 = t350 & 1u;
    const bool t353 = t352 == 0u;
    const bool t354 = t351 < t350;
    const unsigned short t355 = t354 ? t351 : t350;
    const unsigned short t356 = t353 ? t351 : t355;
    const unsigned short t357 = (unsigned short)((unsigned int)t356 * (unsigned int)3u);
    const unsigned short t358 = t357 ^ 2u;
    const unsigned short t359 = (unsigned short)((unsigned int)t356 * (unsigned int)t358);
    const unsigned short t360 = (unsigned short)((unsigned int)2u - (unsigned int)t359);
    const unsigned short t361 = (unsigned short)((unsigned int)t358 * (unsigned int)t360);
    const unsigned short t362 = (unsigned short)((unsigned int)t356 * (unsigned int)t361);
    const unsigned short t363 = (unsigned short)((unsigned int)2u - (unsigned int)t362);
    const unsigned short t364 = (unsigned short)((unsigned int)t361 * (unsigned int)t363);
    const unsigned short t365 = (unsigned short)((unsigned int)t19 * (unsigned int)t364);
    const unsigned short t366 = (unsigned short)((unsigned int)t365 * (unsigned int)t39);
    const unsigned short t367 = (unsigned short)(0u - (unsigned int)a);
    const unsigned short t368 = a & t367;
    const unsigned short t369 = (unsigned short)(0u - (unsigned int)b);
    const unsigned short t370 = b & t369;
    const bool t371 = t368 == t370;
    const unsigned short t372 = t368 | t370;
    const unsigned short t373 = (unsigned short)(0u - (unsigned int)t372);
    const unsigned short t374 = t372 & t373;
    const unsigned short t375 = t372 ^ t374;
    const unsigned short t376 = t371 ? t368 : t375;
    const unsigned short t377 = (unsigned short)((unsigned int)t366 * (unsigned int)t376);
    return t377;
}

__device__ unsigned short min_identity_uint16() {
    return 65535u;
}

__device__ unsigned short min_combine_uint16(unsigned short a, unsigned short b) {
    const bool t0 = b < a;
    const unsigned short t1 = t0 ? b : a;
    return t1;
}

__device__ unsigned short max_identity_uint16() {
    return 0u;
}

__device__ unsigned short max_combine_uint16(unsigned short a, unsigned short b) {
    const bool t0 = a < b;
    const unsigned short t1 = t0 ? b : a;
    return t1;
}

__device__ bool argmin_better_uint16(unsigned short a, unsigned short b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool argmax_better_uint16(unsigned short a, unsigned short b) {
    const bool t0 = a < b;
    return t0;
}
