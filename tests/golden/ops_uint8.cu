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
