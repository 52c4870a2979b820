__device__ bool astype_int16_bool(short a) {
    const bool t0 = a != 0;
    return t0;
}

__device__ signed char astype_int16_int8(short a) {
    const signed char t0 = (signed char)a;
    return t0;
}

__device__ short astype_int16_int16(short a) {
    return a;
}

__device__ int astype_int16_int32(short a) {
    const int t0 = (int)a;
    return t0;
}

__device__ unsigned char astype_int16_uint8(short a) {
    const unsigned char t0 = (unsigned char)a;
    return t0;
}

__device__ unsigned short astype_int16_uint16(short a) {
    const unsigned short t0 = (unsigned short)a;
    return t0;
}

__device__ unsigned int astype_int16_uint32(short a) {
    const unsigned int t0 = (unsigned int)a;
    return t0;
}

__device__ float astype_int16_float16(short a) {
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

__device__ float astype_int16_bfloat16(short a) {
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

__device__ float astype_int16_float32(short a) {
    const float t0 = (float)a;
    return t0;
}

struct astype_int16_complex64_result {
    float r0;
    float r1;
};
__device__ astype_int16_complex64_result astype_int16_complex64(short a) {
    const float t0 = (float)a;
    return astype_int16_complex64_result{t0, 0x0p+0f};
}

__device__ short where_int16(bool a, short b, short c) {
    const short t0 = a ? b : c;
    return t0;
}

__device__ short positive_int16(short a) {
    return a;
}

__device__ short negative_int16(short a) {
    const short t0 = (short)(0u - (unsigned int)a);
    return t0;
}

__device__ short absolute_int16(short a) {
    const short t0 = (short)(a < 0 ? 0u - (unsigned int)a : (unsigned int)a);
    return t0;
}

__device__ short square_int16(short a) {
    const short t0 = (short)((unsigned int)a * (unsigned int)a);
    return t0;
}

__device__ short invert_int16(short a) {
    const short t0 = (short)~a;
    return t0;
}

__device__ short sign_int16(short a) {
    const bool t0 = 0 < a;
    const bool t1 = a < 0;
    const short t2 = t1 ? (-1) : 0;
    const short t3 = t0 ? 1 : t2;
    return t3;
}

__device__ short reciprocal_int16(short a) {
    const bool t0 = a == 1;
    const bool t1 = a < 0;
    const bool t2 = a == (-1);
    const bool t3 = t1 & t2;
    const bool t4 = t0 | t3;
    const short t5 = t4 ? a : 0;
    return t5;
}

__device__ short bitwise_count_int16(short a) {
    const short t0 = (short)(a < 0 ? 0u - (unsigned int)a : (unsigned int)a);
    const short t1 = t0 >> 1;
    const short t2 = t1 & 21845;
    const short t3 = (short)((unsigned int)t0 - (unsigned int)t2);
    const short t4 = t3 & 13107;
    const short t5 = t3 >> 2;
    const short t6 = t5 & 13107;
    const short t7 = (short)((unsigned int)t4 + (unsigned int)t6);
    const short t8 = t7 >> 4;
    const short t9 = (short)((unsigned int)t7 + (unsigned int)t8);
    const short t10 = t9 & 3855;
    const short t11 = t10 >> 8;
    const short t12 = (short)((unsigned int)t10 + (unsigned int)t11);
    const short t13 = t12 & 127;
    return t13;
}

__device__ short add_int16(short a, short b) {
    const short t0 = (short)((unsigned int)a + (unsigned int)b);
    return t0;
}

__device__ short subtract_int16(short a, short b) {
    const short t0 = (short)((unsigned int)a - (unsigned int)b);
    return t0;
}

__device__ short multiply_int16(short a, short b) {
    const short t0 = (short)((unsigned int)a * (unsigned int)b);
    return t0;
}

__device__ short power_int16(short a, short b) {
    const short t0 = b & 1;
    const bool t1 = t0 == 0;
    const short t2 = t1 ? 1 : a;
    const short t3 = (short)((unsigned int)a * (unsigned int)a);
    const short t4 = b >> 1;
    const short t5 = t4 & 1;
    const bool t6 = t5 == 0;
    const short t7 = (short)((unsigned int)t2 * (unsigned int)t3);
    const short t8 = t6 ? t2 : t7;
    const short t9 = (short)((unsigned int)t3 * (unsigned int)t3);
    const short t10 = b >> 2;
    const short t11 = t10 & 1;
    const bool t12 = t11 == 0;
    const short t13 = (short)((unsigned int)t8 * (unsigned int)t9);
    const short t14 = t12 ? t8 : t13;
    const short t15 = (short)((unsigned int)t9 * (unsigned int)t9);
    const short t16 = b >> 3;
    const short t17 = t16 & 1;
    const bool t18 = t17 == 0;
    const short t19 = (short)((unsigned int)t14 * (unsigned int)t15);
    const short t20 = t18 ? t14 : t19;
    const short t21 = (short)((unsigned int)t15 * (unsigned int)t15);
    const short t22 = b >> 4;
    const short t23 = t22 & 1;
    const bool t24 = t23 == 0;
    const short t25 = (short)((unsigned int)t20 * (unsigned int)t21);
    const short t26 = t24 ? t20 : t25;
    const short t27 = (short)((unsigned int)t21 * (unsigned int)t21);
    const short t28 = b >> 5;
    const short t29 = t28 & 1;
    const bool t30 = t29 == 0;
    const short t31 = (short)((unsigned int)t26 * (unsigned int)t27);
    const short t32 = t30 ? t26 : t31;
    const short t33 = (short)((unsigned int)t27 * (unsigned int)t27);
    const short t34 = b >> 6;
    const short t35 = t34 & 1;
    const bool t36 = t35 == 0;
    const short t37 = (short)((unsigned int)t32 * (unsigned int)t33);
    const short t38 = t36 ? t32 : t37;
    const short t39 = (short)((unsigned int)t33 * (unsigned int)t33);
    const short t40 = b >> 7;
    const short t41 = t40 & 1;
    const bool t42 = t41 == 0;
    const short t43 = (short)((unsigned int)t38 * (unsigned int)t39);
    const short t44 = t42 ? t38 : t43;
    const short t45 = (short)((unsigned int)t39 * (unsigned int)t39);
    const short t46 = b >> 8;
    const short t47 = t46 & 1;
    const bool t48 = t47 == 0;
    const short t49 = (short)((unsigned int)t44 * (unsigned int)t45);
    const short t50 = t48 ? t44 : t49;
    const short t51 = (short)((unsigned int)t45 * (unsigned int)t45);
    const short t52 = b >> 9;
    const short t53 = t52 & 1;
    const bool t54 = t53 == 0;
    const short t55 = (short)((unsigned int)t50 * (unsigned int)t51);
    const short t56 = t54 ? t50 : t55;
    const short t57 = (short)((unsigned int)t51 * (unsigned int)t51);
    const short t58 = b >> 10;
    const short t59 = t58 & 1;
    const bool t60 = t59 == 0;
    const short t61 = (short)((unsigned int)t56 * (unsigned int)t57);
    const short t62 = t60 ? t56 : t61;
    const short t63 = (short)((unsigned int)t57 * (unsigned int)t57);
    const short t64 = b >> 11;
    const short t65 = t64 & 1;
    const bool t66 = t65 == 0;
    const short t67 = (short)((unsigned int)t62 * (unsigned int)t63);
    const short t68 = t66 ? t62 : t67;
    const short t69 = (short)((unsigned int)t63 * (unsigned int)t63);
    const short t70 = b >> 12;
    const short t71 = t70 & 1;
    const bool t72 = t71 == 0;
    const short t73 = (short)((unsigned int)t68 * (unsigned int)t69);
    const short t74 = t72 ? t68 : t73;
    const short t75 = (short)((unsigned int)t69 * (unsigned int)t69);
    const short t76 = b >> 13;
    const short t77 = t76 & 1;
    const bool t78 = t77 == 0;
    const short t79 = (short)((unsigned int)t74 * (unsigned int)t75);
    const short t80 = t78 ? t74 : t79;
    const short t81 = (short)((unsigned int)t75 * (unsigned int)t75);
    const short t82 = b >> 14;
    const short t83 = t82 & 1;
    const bool t84 = t83 == 0;
    const short t85 = (short)((unsigned int)t80 * (unsigned int)t81);
    const short t86 = t84 ? t80 : t85;
    const short t87 = (short)((unsigned int)t81 * (unsigned int)t81);
    const short t88 = b >> 15;
    const short t89 = t88 & 1;
    const bool t90 = t89 == 0;
    const short t91 = (short)((unsigned int)t86 * (unsigned int)t87);
    const short t92 = t90 ? t86 : t91;
    return t92;
}

__device__ short minimum_int16(short a, short b) {
    const bool t0 = b < a;
    const short t1 = t0 ? b : a;
    return t1;
}

__device__ short maximum_int16(short a, short b) {
    const bool t0 = a < b;
    const short t1 = t0 ? b : a;
    return t1;
}

__device__ bool equal_int16(short a, short b) {
    const bool t0 = a == b;
    return t0;
}

__device__ bool not_equal_int16(short a, short b) {
    const bool t0 = a == b;
    const bool t1 = !t0;
    return t1;
}

__device__ bool less_int16(short a, short b) {
    const bool t0 = a < b;
    return t0;
}

__device__ bool less_equal_int16(short a, short b) {
    const bool t0 = a <= b;
    return t0;
}

__device__ bool greater_int16(short a, short b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool greater_equal_int16(short a, short b) {
    const bool t0 = b <= a;
    return t0;
}

__device__ short bitwise_and_int16(short a, short b) {
    const short t0 = a & b;
    return t0;
}

__device__ short bitwise_or_int16(short a, short b) {
    const short t0 = a | b;
    return t0;
}

__device__ short bitwise_xor_int16(short a, short b) {
    const short t0 = a ^ b;
    return t0;
}

__device__ short floor_divide_int16(short a, short b) {
    const bool t0 = b < 0;
    const bool t1 = b == (-1);
    const bool t2 = t0 & t1;
    const bool t3 = b == 0;
    const bool t4 = t3 | t2;
    const short t5 = t4 ? 1 : b;
    const short t6 = (short)(a / t5);
    const short t7 = (short)(0u - (unsigned int)a);
    const short t8 = t2 ? t7 : t6;
    const short t9 = t3 ? 0 : t8;
    const short t10 = (short)((unsigned int)t9 * (unsigned int)b);
    const short t11 = (short)((unsigned int)a - (unsigned int)t10);
    const short t12 = t3 ? 0 : t11;
    const bool t13 = t12 < 0;
    const bool t14 = t13 ^ t0;
    const bool t15 = t12 == 0;
    const bool t16 = !t15;
    const bool t17 = t14 & t16;
    const short t18 = (short)((unsigned int)t9 - (unsigned int)1);
    const short t19 = t17 ? t18 : t9;
    return t19;
}

__device__ short remainder_int16(short a, short b) {
    const bool t0 = b < 0;
    const bool t1 = b == (-1);
    const bool t2 = t0 & t1;
    const bool t3 = b == 0;
    const bool t4 = t3 | t2;
    const short t5 = t4 ? 1 : b;
    const short t6 = (short)(a / t5);
    const short t7 = (short)(0u - (unsigned int)a);
    const short t8 = t2 ? t7 : t6;
    const short t9 = t3 ? 0 : t8;
    const short t10 = (short)((unsigned int)t9 * (unsigned int)b);
    const short t11 = (short)((unsigned int)a - (unsigned int)t10);
    const short t12 = t3 ? 0 : t11;
    const bool t13 = t12 < 0;
    const bool t14 = t13 ^ t0;
    const bool t15 = t12 == 0;
    const bool t16 = !t15;
    const bool t17 = t14 & t16;
    const short t18 = (short)((unsigned int)t12 + (unsigned int)b);
    const short t19 = t17 ? t18 : t12;
    return t19;
}

__device__ short fmod_int16(short a, short b) {
    const bool t0 = b < 0;
    const bool t1 = b == (-1);
    const bool t2 = t0 & t1;
    const bool t3 = b == 0;
    const bool t4 = t3 | t2;
    const short t5 = t4 ? 1 : b;
    const short t6 = (short)(a / t5);
    const short t7 = (short)(0u - (unsigned int)a);
    const short t8 = t2 ? t7 : t6;
    const short t9 = t3 ? 0 : t8;
    const short t10 = (short)((unsigned int)t9 * (unsigned int)b);
    const short t11 = (short)((unsigned int)a - (unsigned int)t10);
    const short t12 = t3 ? 0 : t11;
    return t12;
}

__device__ short fmin_int16(short a, short b) {
    const bool t0 = b < a;
    const short t1 = t0 ? b : a;
    return t1;
}

__device__ short fmax_int16(short a, short b) {
    const bool t0 = a < b;
    const short t1 = t0 ? b : a;
    return t1;
}

__device__ short left_shift_int16(short a, short b) {
    const bool t0 = b < 0;
    const bool t1 = 15 < b;
    const bool t2 = t0 | t1;
    const short t3 = b & 1;
    const bool t4 = t3 == 0;
    const short t5 = (short)((unsigned int)a << 1);
    const short t6 = t4 ? a : t5;
    const short t7 = b >> 1;
    const short t8 = t7 & 1;
    const bool t9 = t8 == 0;
    const short t10 = (short)((unsigned int)t6 << 2);
    const short t11 = t9 ? t6 : t10;
    const short t12 = b >> 2;
    const short t13 = t12 & 1;
    const bool t14 = t13 == 0;
    const short t15 = (short)((unsigned int)t11 << 4);
    const short t16 = t14 ? t11 : t15;
    const short t17 = b >> 3;
    const short t18 = t17 & 1;
    const bool t19 = t18 == 0;
    const short t20 = (short)((unsigned int)t16 << 8);
    const short t21 = t19 ? t16 : t20;
    const short t22 = t2 ? 0 : t21;
    return t22;
}

__device__ short right_shift_int16(short a, short b) {
    const bool t0 = a < 0;
    const short t1 = t0 ? (-1) : 0;
    const bool t2 = b < 0;
    const bool t3 = 15 < b;
    const bool t4 = t2 | t3;
    const short t5 = b & 1;
    const bool t6 = t5 == 0;
    const short t7 = a >> 1;
    const short t8 = t6 ? a : t7;
    const short t9 = b >> 1;
    const short t10 = t9 & 1;
    const bool t11 = t10 == 0;
    const short t12 = t8 >> 2;
    const short t13 = t11 ? t8 : t12;
    const short t14 = b >> 2;
    const short t15 = t14 & 1;
    const bool t16 = t15 == 0;
    const short t17 = t13 >> 4;
    const short t18 = t16 ? t13 : t17;
    const short t19 = b >> 3;
    const short t20 = t19 & 1;
    const bool t21 = t20 == 0;
    const short t22 = t18 >> 8;
    const short t23 = t21 ? t18 : t22;
    const short t24 = t4 ? t1 : t23;
    return t24;
}

__device__ short min_identity_int16() {
    return 32767;
}

__device__ short min_combine_int16(short a, short b) {
    const bool t0 = b < a;
    const short t1 = t0 ? b : a;
    return t1;
}

__device__ short max_identity_int16() {
    return (-32768);
}

__device__ short max_combine_int16(short a, short b) {
    const bool t0 = a < b;
    const short t1 = t0 ? b : a;
    return t1;
}

__device__ bool argmin_better_int16(short a, short b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool argmax_better_int16(short a, short b) {
    const bool t0 = a < b;
    return t0;
}
