__device__ bool astype_bfloat16_bool(float a) {
    const bool t0 = a != 0;
    return t0;
}

__device__ signed char astype_bfloat16_int8(float a) {
    const signed char t0 = a != a ? 0 : a <= (-0x1p+7f) ? (-128) : a >= 0x1p+7f ? 127 : (signed char)a;
    return t0;
}

__device__ short astype_bfloat16_int16(float a) {
    const short t0 = a != a ? 0 : a <= (-0x1p+15f) ? (-32768) : a >= 0x1p+15f ? 32767 : (short)a;
    return t0;
}

__device__ int astype_bfloat16_int32(float a) {
    const int t0 = a != a ? 0 : a <= (-0x1p+31f) ? (-2147483647 - 1) : a >= 0x1p+31f ? 2147483647 : (int)a;
    return t0;
}

__device__ unsigned char astype_bfloat16_uint8(float a) {
    const unsigned char t0 = a != a ? 0u : a <= 0x0p+0f ? 0u : a >= 0x1p+8f ? 255u : (unsigned char)a;
    return t0;
}

__device__ unsigned short astype_bfloat16_uint16(float a) {
    const unsigned short t0 = a != a ? 0u : a <= 0x0p+0f ? 0u : a >= 0x1p+16f ? 65535u : (unsigned short)a;
    return t0;
}

__device__ unsigned int astype_bfloat16_uint32(float a) {
    const unsigned int t0 = a != a ? 0u : a <= 0x0p+0f ? 0u : a >= 0x1p+32f ? 4294967295u : (unsigned int)a;
    return t0;
}

__device__ float astype_bfloat16_float16(float a) {
    const float t0 = fabsf(a);
    const int t1 = __float_as_int(t0);
    const int t2 = t1 >> 13;
    const int t3 = t2 & 1;
    const int t4 = (int)((unsigned int)t1 + (unsigned int)4095);
    const int t5 = (int)((unsigned int)t4 + (unsigned int)t3);
    const int t6 = t5 & (-8192);
    const float t7 = __int_as_float(t6);
    const bool t8 = 0x1p+16f <= t7;
    const float t9 = t8 ? __int_as_float((int)0x7f800000u) : t7;
    const float t10 = t0 + 0x1p-1f;
    const float t11 = t10;
    const float t12 = t11 - 0x1p-1f;
    const bool t13 = t0 < 0x1p-14f;
    const float t14 = t13 ? t12 : t9;
    const bool t15 = a != a;
    const int t16 = __float_as_int(a);
    const int t17 = __float_as_int(t14);
    const int t18 = t17 & 2147483647;
    const int t19 = t16 & (-2147483647 - 1);
    const int t20 = t18 | t19;
    const float t21 = __int_as_float(t20);
    const float t22 = t15 ? a : t21;
    return t22;
}

__device__ float astype_bfloat16_bfloat16(float a) {
    return a;
}

__device__ float astype_bfloat16_float32(float a) {
    return a;
}

struct astype_bfloat16_complex64_result {
    float r0;
    float r1;
};
__device__ astype_bfloat16_complex64_result astype_bfloat16_complex64(float a) {
    return astype_bfloat16_complex64_result{a, 0x0p+0f};
}

__device__ float where_bfloat16(bool a, float b, float c) {
    const float t0 = a ? b : c;
    return t0;
}

__device__ float positive_bfloat16(float a) {
    return a;
}

__device__ float negative_bfloat16(float a) {
    const float t0 = -a;
    return t0;
}

__device__ float absolute_bfloat16(float a) {
    const float t0 = fabsf(a);
    return t0;
}

__device__ float sqrt_bfloat16(float a) {
    const float t0 = sqrtf(a);
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

__device__ float square_bfloat16(float a) {
    const float t0 = a * a;
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

__device__ float exp_bfloat16(float a) {
    return a;
}

__device__ float expm1_bfloat16(float a) {
    return a;
}

__device__ float log_bfloat16(float a) {
    return a;
}

__device__ float log1p_bfloat16(float a) {
    return a;
}

__device__ float sin_bfloat16(float a) {
    return a;
}

__device__ float cos_bfloat16(float a) {
    return a;
}

__device__ float tanh_bfloat16(float a) {
    return a;
}

__device__ float floor_bfloat16(float a) {
    const float t0 = floorf(a);
    return t0;
}

__device__ float rint_bfloat16(float a) {
    const float t0 = rintf(a);
    return t0;
}

__device__ bool isnan_bfloat16(float a) {
    const bool t0 = a != a;
    return t0;
}

__device__ float add_bfloat16(float a, float b) {
    const float t0 = a + b;
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

__device__ float subtract_bfloat16(float a, float b) {
    const float t0 = a - b;
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

__device__ float multiply_bfloat16(float a, float b) {
    const float t0 = a * b;
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

__device__ float divide_bfloat16(float a, float b) {
    const float t0 = a / b;
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

__device__ float power_bfloat16(float a, float b) {
    const float t0 = a * b;
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

__device__ float minimum_bfloat16(float a, float b) {
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

__device__ float maximum_bfloat16(float a, float b) {
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

__device__ bool equal_bfloat16(float a, float b) {
    const bool t0 = a == b;
    return t0;
}

__device__ bool not_equal_bfloat16(float a, float b) {
    const bool t0 = a == b;
    const bool t1 = !t0;
    return t1;
}

__device__ bool less_bfloat16(float a, float b) {
    const bool t0 = a < b;
    return t0;
}

__device__ bool less_equal_bfloat16(float a, float b) {
    const bool t0 = a <= b;
    return t0;
}

__device__ bool greater_bfloat16(float a, float b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool greater_equal_bfloat16(float a, float b) {
    const bool t0 = b <= a;
    return t0;
}

__device__ float min_identity_bfloat16() {
    return __int_as_float((int)0x7f800000u);
}

__device__ float min_combine_bfloat16(float a, float b) {
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

__device__ float max_identity_bfloat16() {
    return __int_as_float((int)0xff800000u);
}

__device__ float max_combine_bfloat16(float a, float b) {
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

__device__ bool argmin_better_bfloat16(float a, float b) {
    const bool t0 = b < a;
    const bool t1 = b != b;
    const bool t2 = a != a;
    const bool t3 = !t2;
    const bool t4 = t1 & t3;
    const bool t5 = t0 | t4;
    return t5;
}

__device__ bool argmax_better_bfloat16(float a, float b) {
    const bool t0 = a < b;
    const bool t1 = b != b;
    const bool t2 = a != a;
    const bool t3 = !t2;
    const bool t4 = t1 & t3;
    const bool t5 = t0 | t4;
    return t5;
}
