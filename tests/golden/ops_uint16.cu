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
