__device__ bool astype_float16_bool(float a) {
    const bool t0 = a != 0;
    return t0;
}

__device__ signed char astype_float16_int8(float a) {
    const signed char t0 = a != a ? 0 : a <= (-0x1p+7f) ? (-128) : a >= 0x1p+7f ? 127 : (signed char)a;
    return t0;
}

__device__ short astype_float16_int16(float a) {
    const short t0 = a != a ? 0 : a <= (-0x1p+15f) ? (-32768) : a >= 0x1p+15f ? 32767 : (short)a;
    return t0;
}

__device__ int astype_float16_int32(float a) {
    const int t0 = a != a ? 0 : a <= (-0x1p+31f) ? (-2147483647 - 1) : a >= 0x1p+31f ? 2147483647 : (int)a;
    return t0;
}

__device__ unsigned char astype_float16_uint8(float a) {
    const unsigned char t0 = a != a ? 0u : a <= 0x0p+0f ? 0u : a >= 0x1p+8f ? 255u : (unsigned char)a;
    return t0;
}

__device__ unsigned short astype_float16_uint16(float a) {
    const unsigned short t0 = a != a ? 0u : a <= 0x0p+0f ? 0u : a >= 0x1p+16f ? 65535u : (unsigned short)a;
    return t0;
}

__device__ unsigned int astype_float16_uint32(float a) {
    const unsigned int t0 = a != a ? 0u : a <= 0x0p+0f ? 0u : a >= 0x1p+32f ? 4294967295u : (unsigned int)a;
    return t0;
}

__device__ float astype_float16_float16(float a) {
    return a;
}

__device__ float astype_float16_bfloat16(float a) {
    const float t0 = fabsf(a);
    const int t1 = __float_as_int(t0);
    const int t2 = t1 >> 16;
    const int t3 = t2 & 1;
    const int t4 = (int)((unsigned int)t1 + (unsigned int)32767);
    const int t5 = (int)((unsigned int)t4 + (unsigned int)t3);
    const int t6 = t5 & (-65536);
    const bool t7 = a != a;
    const int t8 = __float_as_int(a);
    const int t9 = t6 & 2147483647;
    const int t10 = t8 & (-2147483647 - 1);
    const int t11 = t9 | t10;
    const float t12 = __int_as_float(t11);
    const float t13 = t7 ? a : t12;
    return t13;
}

__device__ float astype_float16_float32(float a) {
    return a;
}

struct astype_float16_complex64_result {
    float r0;
    float r1;
};
__device__ astype_float16_complex64_result astype_float16_complex64(float a) {
    return astype_float16_complex64_result{a, 0x0p+0f};
}

__device__ float where_float16(bool a, float b, float c) {
    const float t0 = a ? b : c;
    return t0;
}

__device__ float positive_float16(float a) {
    return a;
}

__device__ float negative_float16(float a) {
    const float t0 = -a;
    return t0;
}

__device__ float absolute_float16(float a) {
    const float t0 = fabsf(a);
    return t0;
}

__device__ float sqrt_float16(float a) {
    const float t0 = sqrtf(a);
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

__device__ float square_float16(float a) {
    const float t0 = a * a;
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

__device__ float exp_float16(float a) {
    return a;
}

__device__ float expm1_float16(float a) {
    return a;
}

__device__ float log_float16(float a) {
    return a;
}

__device__ float log1p_float16(float a) {
    return a;
}

__device__ float sin_float16(float a) {
    return a;
}

__device__ float cos_float16(float a) {
    return a;
}

__device__ float tanh_float16(float a) {
    return a;
}

__device__ float floor_float16(float a) {
    const float t0 = floorf(a);
    return t0;
}

__device__ float rint_float16(float a) {
    const float t0 = rintf(a);
    return t0;
}

__device__ bool isnan_float16(float a) {
    const bool t0 = a != a;
    return t0;
}

__device__ float add_float16(float a, float b) {
    const float t0 = a + b;
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

__device__ float subtract_float16(float a, float b) {
    const float t0 = a - b;
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

__device__ float multiply_float16(float a, float b) {
    const float t0 = a * b;
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

__device__ float divide_float16(float a, float b) {
    const float t0 = a / b;
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

__device__ float power_float16(float a, float b) {
    const float t0 = a * b;
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

__device__ float minimum_float16(float a, float b) {
    const int t0 = __float_as_int(a);
    const int t1 = __float_as_int(b);
    const int t2 = t0 | t1;
    const float t3 = __int_as_float(t2);
    const bool t4 = a < b;
    const bool t5 = a != a;
    const bool t6 = t4 | t5;
    const float t7 = t6 ? a : b;
    const bool t8 = a == b;
    const float t9 = t8 ? t3 : t7;
    return t9;
}

__device__ float maximum_float16(float a, float b) {
    const int t0 = __float_as_int(a);
    const int t1 = __float_as_int(b);
    const int t2 = t0 & t1;
    const float t3 = __int_as_float(t2);
    const bool t4 = b < a;
    const bool t5 = a != a;
    const bool t6 = t4 | t5;
    const float t7 = t6 ? a : b;
    const bool t8 = a == b;
    const float t9 = t8 ? t3 : t7;
    return t9;
}

__device__ bool equal_float16(float a, float b) {
    const bool t0 = a == b;
    return t0;
}

__device__ bool not_equal_float16(float a, float b) {
    const bool t0 = a == b;
    const bool t1 = !t0;
    return t1;
}

__device__ bool less_float16(float a, float b) {
    const bool t0 = a < b;
    return t0;
}

__device__ bool less_equal_float16(float a, float b) {
    const bool t0 = a <= b;
    return t0;
}

__device__ bool greater_float16(float a, float b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool greater_equal_float16(float a, float b) {
    const bool t0 = b <= a;
    return t0;
}

__device__ float min_identity_float16() {
    return __int_as_float((int)0x7f800000u);
}

__device__ float min_combine_float16(float a, float b) {
    const int t0 = __float_as_int(a);
    const int t1 = __float_as_int(b);
    const int t2 = t0 | t1;
    const float t3 = __int_as_float(t2);
    const bool t4 = a < b;
    const bool t5 = a != a;
    const bool t6 = t4 | t5;
    const float t7 = t6 ? a : b;
    const bool t8 = a == b;
    const float t9 = t8 ? t3 : t7;
    return t9;
}

__device__ float max_identity_float16() {
    return __int_as_float((int)0xff800000u);
}

__device__ float max_combine_float16(float a, float b) {
    const int t0 = __float_as_int(a);
    const int t1 = __float_as_int(b);
    const int t2 = t0 & t1;
    const float t3 = __int_as_float(t2);
    const bool t4 = b < a;
    const bool t5 = a != a;
    const bool t6 = t4 | t5;
    const float t7 = t6 ? a : b;
    const bool t8 = a == b;
    const float t9 = t8 ? t3 : t7;
    return t9;
}

__device__ bool argmin_better_float16(float a, float b) {
    const bool t0 = b < a;
    const bool t1 = b != b;
    const bool t2 = a != a;
    const bool t3 = !t2;
    const bool t4 = t1 & t3;
    const bool t5 = t0 | t4;
    return t5;
}

__device__ bool argmax_better_float16(float a, float b) {
    const bool t0 = a < b;
    const bool t1 = b != b;
    const bool t2 = a != a;
    const bool t3 = !t2;
    const bool t4 = t1 & t3;
    const bool t5 = t0 | t4;
    return t5;
}
