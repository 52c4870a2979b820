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

__device__ short gcd_int16(short a, short b) {
    const short t0 = (short)(a < 0 ? 0u - (unsigned int)a : (unsigned int)a);
    const short t1 = (short)(b < 0 ? 0u - (unsigned int)b : (unsigned int)b);
    const short t2 = t0 & 255;
    const short t3 = t0 >> 8;
    const short t4 = t3 & 255;
    const bool t5 = t2 == 0;
    const short t6 = t5 ? t4 : t0;
    const short t7 = t6 & 15;
    const short t8 = t6 >> 4;
    const short t9 = t8 & 4095;
    const bool t10 = t7 == 0;
    const short t11 = t10 ? t9 : t6;
    const short t12 = t11 & 3;
    const short t13 = t11 >> 2;
    const short t14 = t13 & 16383;
    const bool t15 = t12 == 0;
    const short t16 = t15 ? t14 : t11;
    const short t17 = t16 & 1;
    const short t18 = t16 >> 1;
    const short t19 = t18 & 32767;
    const bool t20 = t17 == 0;
    const short t21 = t20 ? t19 : t16;
    const short t22 = t1 & 255;
    const short t23 = t1 >> 8;
    const short t24 = t23 & 255;
    const bool t25 = t22 == 0;
    const short t26 = t25 ? t24 : t1;
    const short t27 = t26 & 15;
    const short t28 = t26 >> 4;
    const short t29 = t28 & 4095;
    const bool t30 = t27 == 0;
    const short t31 = t30 ? t29 : t26;
    const short t32 = t31 & 3;
    const short t33 = t31 >> 2;
    const short t34 = t33 & 16383;
    const bool t35 = t32 == 0;
    const short t36 = t35 ? t34 : t31;
    const short t37 = t36 & 1;
    const short t38 = t36 >> 1;
    const short t39 = t38 & 32767;
    const bool t40 = t37 == 0;
    const short t41 = t40 ? t39 : t36;
    const bool t42 = t41 == 0;
    const short t43 = t42 ? t21 : t41;
    const short t44 = t21 & 1;
    const bool t45 = t44 == 0;
    const bool t46 = t43 < t21;
    const short t47 = t46 ? t43 : t21;
    const bool t48 = t21 < t43;
    const short t49 = t48 ? t43 : t21;
    const short t50 = (short)((unsigned int)t49 - (unsigned int)t47);
    const short t51 = t45 ? t21 : t50;
    const short t52 = t51 >> 1;
    const short t53 = t45 ? t43 : t47;
    const short t54 = t52 & 1;
    const bool t55 = t54 == 0;
    const bool t56 = t53 < t52;
    const short t57 = t56 ? t53 : t52;
    const bool t58 = t52 < t53;
    const short t59 = t58 ? t53 : t52;
    const short t60 = (short)((unsigned int)t59 - (unsigned int)t57);
    const short t61 = t55 ? t52 : t60;
    const short t62 = t61 >> 1;
    const short t63 = t55 ? t53 : t57;
    const short t64 = t62 & 1;
    const bool t65 = t64 == 0;
    const bool t66 = t63 < t62;
    const short t67 = t66 ? t63 : t62;
    const bool t68 = t62 < t63;
    const short t69 = t68 ? t63 : t62;
    const short t70 = (short)((unsigned int)t69 - (unsigned int)t67);
    const short t71 = t65 ? t62 : t70;
    const short t72 = t71 >> 1;
    const short t73 = t65 ? t63 : t67;
    const short t74 = t72 & 1;
    const bool t75 = t74 == 0;
    const bool t76 = t73 < t72;
    const short t77 = t76 ? t73 : t72;
    const bool t78 = t72 < t73;
    const short t79 = t78 ? t73 : t72;
    const short t80 = (short)((unsigned int)t79 - (unsigned int)t77);
    const short t81 = t75 ? t72 : t80;
    const short t82 = t81 >> 1;
    const short t83 = t75 ? t73 : t77;
    const short t84 = t82 & 1;
    const bool t85 = t84 == 0;
    const bool t86 = t83 < t82;
    const short t87 = t86 ? t83 : t82;
    const bool t88 = t82 < t83;
    const short t89 = t88 ? t83 : t82;
    const short t90 = (short)((unsigned int)t89 - (unsigned int)t87);
    const short t91 = t85 ? t82 : t90;
    const short t92 = t91 >> 1;
    const short t93 = t85 ? t83 : t87;
    const short t94 = t92 & 1;
    const bool t95 = t94 == 0;
    const bool t96 = t93 < t92;
    const short t97 = t96 ? t93 : t92;
    const bool t98 = t92 < t93;
    const short t99 = t98 ? t93 : t92;
    const short t100 = (short)((unsigned int)t99 - (unsigned int)t97);
    const short t101 = t95 ? t92 : t100;
    const short t102 = t101 >> 1;
    const short t103 = t95 ? t93 : t97;
    const short t104 = t102 & 1;
    const bool t105 = t104 == 0;
    const bool t106 = t103 < t102;
    const short t107 = t106 ? t103 : t102;
    const bool t108 = t102 < t103;
    const short t109 = t108 ? t103 : t102;
    const short t110 = (short)((unsigned int)t109 - (unsigned int)t107);
    const short t111 = t105 ? t102 : t110;
    const short t112 = t111 >> 1;
    const short t113 = t105 ? t103 : t107;
    const short t114 = t112 & 1;
    const bool t115 = t114 == 0;
    const bool t116 = t113 < t112;
    const short t117 = t116 ? t113 : t112;
    const bool t118 = t112 < t113;
    const short t119 = t118 ? t113 : t112;
    const short t120 = (short)((unsigned int)t119 - (unsigned int)t117);
    const short t121 = t115 ? t112 : t120;
    const short t122 = t121 >> 1;
    const short t123 = t115 ? t113 : t117;
    const short t124 = t122 & 1;
    const bool t125 = t124 == 0;
    const bool t126 = t123 < t122;
    const short t127 = t126 ? t123 : t122;
    const bool t128 = t122 < t123;
    const short t129 = t128 ? t123 : t122;
    const short t130 = (short)((unsigned int)t129 - (unsigned int)t127);
    const short t131 = t125 ? t122 : t130;
    const short t132 = t131 >> 1;
    const short t133 = t125 ? t123 : t127;
    const short t134 = t132 & 1;
    const bool t135 = t134 == 0;
    const bool t136 = t133 < t132;
    const short t137 = t136 ? t133 : t132;
    const bool t138 = t132 < t133;
    const short t139 = t138 ? t133 : t132;
    const short t140 = (short)((unsigned int)t139 - (unsigned int)t137);
    const short t141 = t135 ? t132 : t140;
    const short t142 = t141 >> 1;
    const short t143 = t135 ? t133 : t137;
    const short t144 = t142 & 1;
    const bool t145 = t144 == 0;
    const bool t146 = t143 < t142;
    const short t147 = t146 ? t143 : t142;
    const bool t148 = t142 < t143;
    const short t149 = t148 ? t143 : t142;
    const short t150 = (short)((unsigned int)t149 - (unsigned int)t147);
    const short t151 = t145 ? t142 : t150;
    const short t152 = t151 >> 1;
    const short t153 = t145 ? t143 : t147;
    const short t154 = t152 & 1;
    const bool t155 = t154 == 0;
    const bool t156 = t153 < t152;
    const short t157 = t156 ? t153 : t152;
    const bool t158 = t152 < t153;
    const short t159 = t158 ? t153 : t152;
    const short t160 = (short)((unsigned int)t159 - (unsigned int)t157);
    const short t161 = t155 ? t152 : t160;
    const short t162 = t161 >> 1;
    const short t163 = t155 ? t153 : t157;
    const short t164 = t162 & 1;
    const bool t165 = t164 == 0;
    const bool t166 = t163 < t162;
    const short t167 = t166 ? t163 : t162;
    const bool t168 = t162 < t163;
    const short t169 = t168 ? t163 : t162;
    const short t170 = (short)((unsigned int)t169 - (unsigned int)t167);
    const short t171 = t165 ? t162 : t170;
    const short t172 = t171 >> 1;
    const short t173 = t165 ? t163 : t167;
    const short t174 = t172 & 1;
    const bool t175 = t174 == 0;
    const bool t176 = t173 < t172;
    const short t177 = t176 ? t173 : t172;
    const bool t178 = t172 < t173;
    const short t179 = t178 ? t173 : t172;
    const short t180 = (short)((unsigned int)t179 - (unsigned int)t177);
    const short t181 = t175 ? t172 : t180;
    const short t182 = t181 >> 1;
    const short t183 = t175 ? t173 : t177;
    const short t184 = t182 & 1;
    const bool t185 = t184 == 0;
    const bool t186 = t183 < t182;
    const short t187 = t186 ? t183 : t182;
    const bool t188 = t182 < t183;
    const short t189 = t188 ? t183 : t182;
    const short t190 = (short)((unsigned int)t189 - (unsigned int)t187);
    const short t191 = t185 ? t182 : t190;
    const short t192 = t191 >> 1;
    const short t193 = t185 ? t183 : t187;
    const short t194 = t192 & 1;
    const bool t195 = t194 == 0;
    const bool t196 = t193 < t192;
    const short t197 = t196 ? t193 : t192;
    const bool t198 = t192 < t193;
    const short t199 = t198 ? t193 : t192;
    const short t200 = (short)((unsigned int)t199 - (unsigned int)t197);
    const short t201 = t195 ? t192 : t200;
    const short t202 = t201 >> 1;
    const short t203 = t195 ? t193 : t197;
    const short t204 = t202 & 1;
    const bool t205 = t204 == 0;
    const bool t206 = t203 < t202;
    const short t207 = t206 ? t203 : t202;
    const bool t208 = t202 < t203;
    const short t209 = t208 ? t203 : t202;
    const short t210 = (short)((unsigned int)t209 - (unsigned int)t207);
    const short t211 = t205 ? t202 : t210;
    const short t212 = t211 >> 1;
    const short t213 = t205 ? t203 : t207;
    const short t214 = t212 & 1;
    const bool t215 = t214 == 0;
    const bool t216 = t213 < t212;
    const short t217 = t216 ? t213 : t212;
    const bool t218 = t212 < t213;
    const short t219 = t218 ? t213 : t212;
    const short t220 = (short)((unsigned int)t219 - (unsigned int)t217);
    const short t221 = t215 ? t212 : t220;
    const short t222 = t221 >> 1;
    const short t223 = t215 ? t213 : t217;
    const short t224 = t222 & 1;
    const bool t225 = t224 == 0;
    const bool t226 = t223 < t222;
    const short t227 = t226 ? t223 : t222;
    const bool t228 = t222 < t223;
    const short t229 = t228 ? t223 : t222;
    const short t230 = (short)((unsigned int)t229 - (unsigned int)t227);
    const short t231 = t225 ? t222 : t230;
    const short t232 = t231 >> 1;
    const short t233 = t225 ? t223 : t227;
    const short t234 = t232 & 1;
    const bool t235 = t234 == 0;
    const bool t236 = t233 < t232;
    const short t237 = t236 ? t233 : t232;
    const bool t238 = t232 < t233;
    const short t239 = t238 ? t233 : t232;
    const short t240 = (short)((unsigned int)t239 - (unsigned int)t237);
    const short t241 = t235 ? t232 : t240;
    const short t242 = t241 >> 1;
    const short t243 = t235 ? t233 : t237;
    const short t244 = t242 & 1;
    const bool t245 = t244 == 0;
    const bool t246 = t243 < t242;
    const short t247 = t246 ? t243 : t242;
    const bool t248 = t242 < t243;
    const short t249 = t248 ? t243 : t242;
    const short t250 = (short)((unsigned int)t249 - (unsigned int)t247);
    const short t251 = t245 ? t242 : t250;
    const short t252 = t251 >> 1;
    const short t253 = t245 ? t243 : t247;
    const short t254 = t252 & 1;
    const bool t255 = t254 == 0;
    const bool t256 = t253 < t252;
    const short t257 = t256 ? t253 : t252;
    const bool t258 = t252 < t253;
    const short t259 = t258 ? t253 : t252;
    const short t260 = (short)((unsigned int)t259 - (unsigned int)t257);
    const short t261 = t255 ? t252 : t260;
    const short t262 = t261 >> 1;
    const short t263 = t255 ? t253 : t257;
    const short t264 = t262 & 1;
    const bool t265 = t264 == 0;
    const bool t266 = t263 < t262;
    const short t267 = t266 ? t263 : t262;
    const bool t268 = t262 < t263;
    const short t269 = t268 ? t263 : t262;
    const short t270 = (short)((unsigned int)t269 - (unsigned int)t267);
    const short t271 = t265 ? t262 : t270;
    const short t272 = t271 >> 1;
    const short t273 = t265 ? t263 : t267;
    const short t274 = t272 & 1;
    const bool t275 = t274 == 0;
    const bool t276 = t273 < t272;
    const short t277 = t276 ? t273 : t272;
    const bool t278 = t272 < t273;
    const short t279 = t278 ? t273 : t272;
    const short t280 = (short)((unsigned int)t279 - (unsigned int)t277);
    const short t281 = t275 ? t272 : t280;
    const short t282 = t281 >> 1;
    const short t283 = t275 ? t273 : t277;
    const short t284 = t282 & 1;
    const bool t285 = t284 == 0;
    const bool t286 = t283 < t282;
    const short t287 = t286 ? t283 : t282;
    const bool t288 = t282 < t283;
    const short t289 = t288 ? t283 : t282;
    const short t290 = (short)((unsigned int)t289 - (unsigned int)t287);
    const short t291 = t285 ? t282 : t290;
    const short t292 = t291 >> 1;
    const short t293 = t285 ? t283 : t287;
    const short t294 = t292 & 1;
    const bool t295 = t294 == 0;
    const bool t296 = t293 < t292;
    const short t297 = t296 ? t293 : t292;
    const bool t298 = t292 < t293;
    const short t299 = t298 ? t293 : t292;
    const short t300 = (short)((unsigned int)t299 - (unsigned int)t297);
    const short t301 = t295 ? t292 : t300;
    const short t302 = t301 >> 1;
    const short t303 = t295 ? t293 : t297;
    const short t304 = t302 & 1;
    const bool t305 = t304 == 0;
    const bool t306 = t303 < t302;
    const short t307 = t306 ? t303 : t302;
    const bool t308 = t302 < t303;
    const short t309 = t308 ? t303 : t302;
    const short t310 = (short)((unsigned int)t309 - (unsigned int)t307);
    const short t311 = t305 ? t302 : t310;
    const short t312 = t311 >> 1;
    const short t313 = t305 ? t303 : t307;
    const short t314 = t312 & 1;
    const bool t315 = t314 == 0;
    const bool t316 = t313 < t312;
    const short t317 = t316 ? t313 : t312;
    const bool t318 = t312 < t313;
    const short t319 = t318 ? t313 : t312;
    const short t320 = (short)((unsigned int)t319 - (unsigned int)t317);
    const short t321 = t315 ? t312 : t320;
    const short t322 = t321 >> 1;
    const short t323 = t315 ? t313 : t317;
    const short t324 = t322 & 1;
    const bool t325 = t324 == 0;
    const bool t326 = t323 < t322;
    const short t327 = t326 ? t323 : t322;
    const bool t328 = t322 < t323;
    const short t329 = t328 ? t323 : t322;
    const short t330 = (short)((unsigned int)t329 - (unsigned int)t327);
    const short t331 = t325 ? t322 : t330;
    const short t332 = t331 >> 1;
    const short t333 = t325 ? t323 : t327;
    const short t334 = t332 & 1;
    const bool t335 = t334 == 0;
    const bool t336 = t333 < t332;
    const short t337 = t336 ? t333 : t332;
    const bool t338 = t332 < t333;
    const short t339 = t338 ? t333 : t332;
    const short t340 = (short)((unsigned int)t339 - (unsigned int)t337);
    const short t341 = t335 ? t332 : t340;
    const short t342 = t341 >> 1;
    const short t343 = t335 ? t333 : t337;
    const short t344 = t342 & 1;
    const bool t345 = t344 == 0;
    const bool t346 = t343 < t342;
    const short t347 = t346 ? t343 : t342;
    const bool t348 = t342 < t343;
    const short t349 = t348 ? t343 : t342;
    const short t350 = (short)((unsigned int)t349 - (unsigned int)t347);
    const short t351 = t345 ? t342 : t350;
    const short t352 = t351 >> 1;
    const short t353 = t345 ? t343 : t347;
    const short t354 = t352 & 1;
    const bool t355 = t354 == 0;
    const bool t356 = t353 < t352;
    const short t357 = t356 ? t353 : t352;
    const short t358 = t355 ? t353 : t357;
    const short t359 = t0 | t1;
    const short t360 = (short)(0u - (unsigned int)t359);
    const short t361 = t359 & t360;
    const short t362 = (short)((unsigned int)t358 * (unsigned int)t361);
    return t362;
}

__device__ short lcm_int16(short a, short b) {
    const short t0 = (short)(a < 0 ? 0u - (unsigned int)a : (unsigned int)a);
    const short t1 = (short)(b < 0 ? 0u - (unsigned int)b : (unsigned int)b);
    const short t2 = t0 & 255;
    const short t3 = t0 >> 8;
    const short t4 = t3 & 255;
    const bool t5 = t2 == 0;
    const short t6 = t5 ? t4 : t0;
    const short t7 = t6 & 15;
    const short t8 = t6 >> 4;
    const short t9 = t8 & 4095;
    const bool t10 = t7 == 0;
    const short t11 = t10 ? t9 : t6;
    const short t12 = t11 & 3;
    const short t13 = t11 >> 2;
    const short t14 = t13 & 16383;
    const bool t15 = t12 == 0;
    const short t16 = t15 ? t14 : t11;
    const short t17 = t16 & 1;
    const short t18 = t16 >> 1;
    const short t19 = t18 & 32767;
    const bool t20 = t17 == 0;
    const short t21 = t20 ? t19 : t16;
    const short t22 = t1 & 255;
    const short t23 = t1 >> 8;
    const short t24 = t23 & 255;
    const bool t25 = t22 == 0;
    const short t26 = t25 ? t24 : t1;
    const short t27 = t26 & 15;
    const short t28 = t26 >> 4;
    const short t29 = t28 & 4095;
    const bool t30 = t27 == 0;
    const short t31 = t30 ? t29 : t26;
    const short t32 = t31 & 3;
    const short t33 = t31 >> 2;
    const short t34 = t33 & 16383;
    const bool t35 = t32 == 0;
    const short t36 = t35 ? t34 : t31;
    const short t37 = t36 & 1;
    const short t38 = t36 >> 1;
    const short t39 = t38 & 32767;
    const bool t40 = t37 == 0;
    const short t41 = t40 ? t39 : t36;
    const bool t42 = t41 == 0;
    const short t43 = t42 ? t21 : t41;
    const short t44 = t21 & 1;
    const bool t45 = t44 == 0;
    const bool t46 = t43 < t21;
    const short t47 = t46 ? t43 : t21;
    const bool t48 = t21 < t43;
    const short t49 = t48 ? t43 : t21;
    const short t50 = (short)((unsigned int)t49 - (unsigned int)t47);
    const short t51 = t45 ? t21 : t50;
    const short t52 = t51 >> 1;
    const short t53 = t45 ? t43 : t47;
    const short t54 = t52 & 1;
    const bool t55 = t54 == 0;
    const bool t56 = t53 < t52;
    const short t57 = t56 ? t53 : t52;
    const bool t58 = t52 < t53;
    const short t59 = t58 ? t53 : t52;
    const short t60 = (short)((unsigned int)t59 - (unsigned int)t57);
    const short t61 = t55 ? t52 : t60;
    const short t62 = t61 >> 1;
    const short t63 = t55 ? t53 : t57;
    const short t64 = t62 & 1;
    const bool t65 = t64 == 0;
    const bool t66 = t63 < t62;
    const short t67 = t66 ? t63 : t62;
    const bool t68 = t62 < t63;
    const short t69 = t68 ? t63 : t62;
    const short t70 = (short)((unsigned int)t69 - (unsigned int)t67);
    const short t71 = t65 ? t62 : t70;
    const short t72 = t71 >> 1;
    const short t73 = t65 ? t63 : t67;
    const short t74 = t72 & 1;
    const bool t75 = t74 == 0;
    const bool t76 = t73 < t72;
    const short t77 = t76 ? t73 : t72;
    const bool t78 = t72 < t73;
    const short t79 = t78 ? t73 : t72;
    const short t80 = (short)((unsigned int)t79 - (unsigned int)t77);
    const short t81 = t75 ? t72 : t80;
    const short t82 = t81 >> 1;
    const short t83 = t75 ? t73 : t77;
    const short t84 = t82 & 1;
    const bool t85 = t84 == 0;
    const bool t86 = t83 < t82;
    const short t87 = t86 ? t83 : t82;
    const bool t88 = t82 < t83;
    const short t89 = t88 ? t83 : t82;
    const short t90 = (short)((unsigned int)t89 - (unsigned int)t87);
    const short t91 = t85 ? t82 : t90;
    const short t92 = t91 >> 1;
    const short t93 = t85 ? t83 : t87;
    const short t94 = t92 & 1;
    const bool t95 = t94 == 0;
    const bool t96 = t93 < t92;
    const short t97 = t96 ? t93 : t92;
    const bool t98 = t92 < t93;
    const short t99 = t98 ? t93 : t92;
    const short t100 = (short)((unsigned int)t99 - (unsigned int)t97);
    const short t101 = t95 ? t92 : t100;
    const short t102 = t101 >> 1;
    const short t103 = t95 ? t93 : t97;
    const short t104 = t102 & 1;
    const bool t105 = t104 == 0;
    const bool t106 = t103 < t102;
    const short t107 = t106 ? t103 : t102;
    const bool t108 = t102 < t103;
    const short t109 = t108 ? t103 : t102;
    const short t110 = (short)((unsigned int)t109 - (unsigned int)t107);
    const short t111 = t105 ? t102 : t110;
    const short t112 = t111 >> 1;
    const short t113 = t105 ? t103 : t107;
    const short t114 = t112 & 1;
    const bool t115 = t114 == 0;
    const bool t116 = t113 < t112;
    const short t117 = t116 ? t113 : t112;
    const bool t118 = t112 < t113;
    const short t119 = t118 ? t113 : t112;
    const short t120 = (short)((unsigned int)t119 - (unsigned int)t117);
    const short t121 = t115 ? t112 : t120;
    const short t122 = t121 >> 1;
    const short t123 = t115 ? t113 : t117;
    const short t124 = t122 & 1;
    const bool t125 = t124 == 0;
    const bool t126 = t123 < t122;
    const short t127 = t126 ? t123 : t122;
    const bool t128 = t122 < t123;
    const short t129 = t128 ? t123 : t122;
    const short t130 = (short)((unsigned int)t129 - (unsigned int)t127);
    const short t131 = t125 ? t122 : t130;
    const short t132 = t131 >> 1;
    const short t133 = t125 ? t123 : t127;
    const short t134 = t132 & 1;
    const bool t135 = t134 == 0;
    const bool t136 = t133 < t132;
    const short t137 = t136 ? t133 : t132;
    const bool t138 = t132 < t133;
    const short t139 = t138 ? t133 : t132;
    const short t140 = (short)((unsigned int)t139 - (unsigned int)t137);
    const short t141 = t135 ? t132 : t140;
    const short t142 = t141 >> 1;
    const short t143 = t135 ? t133 : t137;
    const short t144 = t142 & 1;
    const bool t145 = t144 == 0;
    const bool t146 = t143 < t142;
    const short t147 = t146 ? t143 : t142;
    const bool t148 = t142 < t143;
    const short t149 = t148 ? t143 : t142;
    const short t150 = (short)((unsigned int)t149 - (unsigned int)t147);
    const short t151 = t145 ? t142 : t150;
    const short t152 = t151 >> 1;
    const short t153 = t145 ? t143 : t147;
    const short t154 = t152 & 1;
    const bool t155 = t154 == 0;
    const bool t156 = t153 < t152;
    const short t157 = t156 ? t153 : t152;
    const bool t158 = t152 < t153;
    const short t159 = t158 ? t153 : t152;
    const short t160 = (short)((unsigned int)t159 - (unsigned int)t157);
    const short t161 = t155 ? t152 : t160;
    const short t162 = t161 >> 1;
    const short t163 = t155 ? t153 : t157;
    const short t164 = t162 & 1;
    const bool t165 = t164 == 0;
    const bool t166 = t163 < t162;
    const short t167 = t166 ? t163 : t162;
    const bool t168 = t162 < t163;
    const short t169 = t168 ? t163 : t162;
    const short t170 = (short)((unsigned int)t169 - (unsigned int)t167);
    const short t171 = t165 ? t162 : t170;
    const short t172 = t171 >> 1;
    const short t173 = t165 ? t163 : t167;
    const short t174 = t172 & 1;
    const bool t175 = t174 == 0;
    const bool t176 = t173 < t172;
    const short t177 = t176 ? t173 : t172;
    const bool t178 = t172 < t173;
    const short t179 = t178 ? t173 : t172;
    const short t180 = (short)((unsigned int)t179 - (unsigned int)t177);
    const short t181 = t175 ? t172 : t180;
    const short t182 = t181 >> 1;
    const short t183 = t175 ? t173 : t177;
    const short t184 = t182 & 1;
    const bool t185 = t184 == 0;
    const bool t186 = t183 < t182;
    const short t187 = t186 ? t183 : t182;
    const bool t188 = t182 < t183;
    const short t189 = t188 ? t183 : t182;
    const short t190 = (short)((unsigned int)t189 - (unsigned int)t187);
    const short t191 = t185 ? t182 : t190;
    const short t192 = t191 >> 1;
    const short t193 = t185 ? t183 : t187;
    const short t194 = t192 & 1;
    const bool t195 = t194 == 0;
    const bool t196 = t193 < t192;
    const short t197 = t196 ? t193 : t192;
    const bool t198 = t192 < t193;
    const short t199 = t198 ? t193 : t192;
    const short t200 = (short)((unsigned int)t199 - (unsigned int)t197);
    const short t201 = t195 ? t192 : t200;
    const short t202 = t201 >> 1;
    const short t203 = t195 ? t193 : t197;
    const short t204 = t202 & 1;
    const bool t205 = t204 == 0;
    const bool t206 = t203 < t202;
    const short t207 = t206 ? t203 : t202;
    const bool t208 = t202 < t203;
    const short t209 = t208 ? t203 : t202;
    const short t210 = (short)((unsigned int)t209 - (unsigned int)t207);
    const short t211 = t205 ? t202 : t210;
    const short t212 = t211 >> 1;
    const short t213 = t205 ? t203 : t207;
    const short t214 = t212 & 1;
    const bool t215 = t214 == 0;
    const bool t216 = t213 < t212;
    const short t217 = t216 ? t213 : t212;
    const bool t218 = t212 < t213;
    const short t219 = t218 ? t213 : t212;
    const short t220 = (short)((unsigned int)t219 - (unsigned int)t217);
    const short t221 = t215 ? t212 : t220;
    const short t222 = t221 >> 1;
    const short t223 = t215 ? t213 : t217;
    const short t224 = t222 & 1;
    const bool t225 = t224 == 0;
    const bool t226 = t223 < t222;
    const short t227 = t226 ? t223 : t222;
    const bool t228 = t222 < t223;
    const short t229 = t228 ? t223 : t222;
    const short t230 = (short)((unsigned int)t229 - (unsigned int)t227);
    const short t231 = t225 ? t222 : t230;
    const short t232 = t231 >> 1;
    const short t233 = t225 ? t223 : t227;
    const short t234 = t232 & 1;
    const bool t235 = t234 == 0;
    const bool t236 = t233 < t232;
    const short t237 = t236 ? t233 : t232;
    const bool t238 = t232 < t233;
    const short t239 = t238 ? t233 : t232;
    const short t240 = (short)((unsigned int)t239 - (unsigned int)t237);
    const short t241 = t235 ? t232 : t240;
    const short t242 = t241 >> 1;
    const short t243 = t235 ? t233 : t237;
    const short t244 = t242 & 1;
    const bool t245 = t244 == 0;
    const bool t246 = t243 < t242;
    const short t247 = t246 ? t243 : t242;
    const bool t248 = t242 < t243;
    const short t249 = t248 ? t243 : t242;
    const short t250 = (short)((unsigned int)t249 - (unsigned int)t247);
    const short t251 = t245 ? t242 : t250;
    const short t252 = t251 >> 1;
    const short t253 = t245 ? t243 : t247;
    const short t254 = t252 & 1;
    const bool t255 = t254 == 0;
    const bool t256 = t253 < t252;
    const short t257 = t256 ? t253 : t252;
    const bool t258 = t252 < t253;
    const short t259 = t258 ? t253 : t252;
    const short t260 = (short)((unsigned int)t259 - (unsigned int)t257);
    const short t261 = t255 ? t252 : t260;
    const short t262 = t261 >> 1;
    const short t263 = t255 ? t253 : t257;
    const short t264 = t262 & 1;
    const bool t265 = t264 == 0;
    const bool t266 = t263 < t262;
    const short t267 = t266 ? t263 : t262;
    const bool t268 = t262 < t263;
    const short t269 = t268 ? t263 : t262;
    const short t270 = (short)((unsigned int)t269 - (unsigned int)t267);
    const short t271 = t265 ? t262 : t270;
    const short t272 = t271 >> 1;
    const short t273 = t265 ? t263 : t267;
    const short t274 = t272 & 1;
    const bool t275 = t274 == 0;
    const bool t276 = t273 < t272;
    const short t277 = t276 ? t273 : t272;
    const bool t278 = t272 < t273;
    const short t279 = t278 ? t273 : t272;
    const short t280 = (short)((unsigned int)t279 - (unsigned int)t277);
    const short t281 = t275 ? t272 : t280;
    const short t282 = t281 >> 1;
    const short t283 = t275 ? t273 : t277;
    const short t284 = t282 & 1;
    const bool t285 = t284 == 0;
    const bool t286 = t283 < t282;
    const short t287 = t286 ? t283 : t282;
    const bool t288 = t282 < t283;
    const short t289 = t288 ? t283 : t282;
    const short t290 = (short)((unsigned int)t289 - (unsigned int)t287);
    const short t291 = t285 ? t282 : t290;
    const short t292 = t291 >> 1;
    const short t293 = t285 ? t283 : t287;
    const short t294 = t292 & 1;
    const bool t295 = t294 == 0;
    const bool t296 = t293 < t292;
    const short t297 = t296 ? t293 : t292;
    const bool t298 = t292 < t293;
    const short t299 = t298 ? t293 : t292;
    const short t300 = (short)((unsigned int)t299 - (unsigned int)t297);
    const short t301 = t295 ? t292 : t300;
    const short t302 = t301 >> 1;
    const short t303 = t295 ? t293 : t297;
    const short t304 = t302 & 1;
    const bool t305 = t304 == 0;
    const bool t306 = t303 < t302;
    const short t307 = t306 ? t303 : t302;
    const bool t308 = t302 < t303;
    const short t309 = t308 ? t303 : t302;
    const short t310 = (short)((unsigned int)t309 - (unsigned int)t307);
    const short t311 = t305 ? t302 : t310;
    const short t312 = t311 >> 1;
    const short t313 = t305 ? t303 : t307;
    const short t314 = t312 & 1;
    const bool t315 = t314 == 0;
    const bool t316 = t313 < t312;
    const short t317 = t316 ? t313 : t312;
    const bool t318 = t312 < t313;
    const short t319 = t318 ? t313 : t312;
    const short t320 = (short)((unsigned int)t319 - (unsigned int)t317);
    const short t321 = t315 ? t312 : t320;
    const short t322 = t321 >> 1;
    const short t323 = t315 ? t313 : t317;
    const short t324 = t322 & 1;
    const bool t325 = t324 == 0;
    const bool t326 = t323 < t322;
    const short t327 = t326 ? t323 : t322;
    const bool t328 = t322 < t323;
    const short t329 = t328 ? t323 : t322;
    const short t330 = (short)((unsigned int)t329 - (unsigned int)t327);
    const short t331 = t325 ? t322 : t330;
    const short t332 = t331 >> 1;
    const short t333 = t325 ? t323 : t327;
    const short t334 = t332 & 1;
    const bool t335 = t334 == 0;
    const bool t336 = t333 < t332;
    const short t337 = t336 ? t333 : t332;
    const bool t338 = t332 < t333;
    const short t339 = t338 ? t333 : t332;
    const short t340 = (short)((unsigned int)t339 - (unsigned int)t337);
    const short t341 = t335 ? t332 : t340;
    const short t342 = t341 >> 1;
    const short t343 = t335 ? t333 : t337;
    const short t344 = t342 & 1;
    const bool t345 = t344 == 0;
    const bool t346 = t343 < t342;
    const short t347 = t346 ? t343 : t342;
    const bool t348 = t342 < t343;
    const short t349 = t348 ? t343 : t342;
    const short t350 = (short)((unsigned int)t349 - (unsigned int)t347);
    const short t351 = t345 ? t342 : t350;
    const short t352 = t351 >> 1;
    const short t353 = t345 ? t343 : t347;
    const short t354 = t352 & 1;
    const bool t355 = t354 == 0;
    const bool t356 = t353 < t352;
    const short t357 = t356 ? t353 : t352;
    const short t358 = t355 ? t353 : t357;
    const short t359 = (short)((unsigned int)t358 * (unsigned int)3);
    const short t360 = t359 ^ 2;
    const short t361 = (short)((unsigned int)t358 * (unsigned int)t360);
    const short t362 = (short)((unsigned int)2 - (unsigned int)t361);
    const short t363 = (short)((unsigned int)t360 * (unsigned int)t362);
    const short t364 = (short)((unsigned int)t358 * (unsigned int)t363);
    const short t365 = (short)((unsigned int)2 - (unsigned int)t364);
    const short t366 = (short)((unsigned int)t363 * (unsigned int)t365);
    const short t367 = (short)((unsigned int)t21 * (unsigned int)t366);
    const short t368 = (short)((unsigned int)t367 * (unsigned int)t41);
    const short t369 = (short)(0u - (unsigned int)t0);
    const short t370 = t0 & t369;
    const short t371 = (short)(0u - (unsigned int)t1);
    const short t372 = t1 & t371;
    const bool t373 = t370 == t372;
    const short t374 = t370 | t372;
    const short t375 = (short)(0u - (unsigned int)t374);
    const short t376 = t374 & t375;
    const short t377 = t374 ^ t376;
    const short t378 = t373 ? t370 : t377;
    const short t379 = (short)((unsigned int)t368 * (unsigned int)t378);
    return t379;
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
