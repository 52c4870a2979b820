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
