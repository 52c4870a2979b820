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
    const int t0 = (int)((unsigned int)a * (unsigned int)b);
    return t0;
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
