__device__ bool astype_uint32_bool(unsigned int a) {
    const bool t0 = a != 0;
    return t0;
}

__device__ signed char astype_uint32_int8(unsigned int a) {
    const signed char t0 = (signed char)a;
    return t0;
}

__device__ short astype_uint32_int16(unsigned int a) {
    const short t0 = (short)a;
    return t0;
}

__device__ int astype_uint32_int32(unsigned int a) {
    const int t0 = (int)a;
    return t0;
}

__device__ unsigned char astype_uint32_uint8(unsigned int a) {
    const unsigned char t0 = (unsigned char)a;
    return t0;
}

__device__ unsigned short astype_uint32_uint16(unsigned int a) {
    const unsigned short t0 = (unsigned short)a;
    return t0;
}

__device__ unsigned int astype_uint32_uint32(unsigned int a) {
    return a;
}

__device__ float astype_uint32_float16(unsigned int a) {
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

__device__ float astype_uint32_bfloat16(unsigned int a) {
    const unsigned int t0 = a >> 24;
    const bool t1 = t0 == 0u;
    const bool t2 = t0 == 4294967295u;
    const bool t3 = t1 | t2;
    const unsigned int t4 = a & 4294934528u;
    const bool t5 = t4 == a;
    const unsigned int t6 = t5 ? 0u : 32768u;
    const unsigned int t7 = t4 | t6;
    const unsigned int t8 = t3 ? a : t7;
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

__device__ float astype_uint32_float32(unsigned int a) {
    const float t0 = (float)a;
    return t0;
}

struct astype_uint32_complex64_result {
    float r0;
    float r1;
};
__device__ astype_uint32_complex64_result astype_uint32_complex64(unsigned int a) {
    const float t0 = (float)a;
    return astype_uint32_complex64_result{t0, 0x0p+0f};
}

__device__ unsigned int where_uint32(bool a, unsigned int b, unsigned int c) {
    const unsigned int t0 = a ? b : c;
    return t0;
}

__device__ unsigned int positive_uint32(unsigned int a) {
    return a;
}

__device__ unsigned int negative_uint32(unsigned int a) {
    const unsigned int t0 = (unsigned int)(0u - (unsigned int)a);
    return t0;
}

__device__ unsigned int absolute_uint32(unsigned int a) {
    return a;
}

__device__ unsigned int square_uint32(unsigned int a) {
    const unsigned int t0 = a * a;
    return t0;
}

__device__ unsigned int add_uint32(unsigned int a, unsigned int b) {
    const unsigned int t0 = a + b;
    return t0;
}

__device__ unsigned int subtract_uint32(unsigned int a, unsigned int b) {
    const unsigned int t0 = a - b;
    return t0;
}

__device__ unsigned int multiply_uint32(unsigned int a, unsigned int b) {
    const unsigned int t0 = a * b;
    return t0;
}

__device__ unsigned int power_uint32(unsigned int a, unsigned int b) {
    const unsigned int t0 = a * b;
    return t0;
}

__device__ unsigned int minimum_uint32(unsigned int a, unsigned int b) {
    const bool t0 = b < a;
    const unsigned int t1 = t0 ? b : a;
    return t1;
}

__device__ unsigned int maximum_uint32(unsigned int a, unsigned int b) {
    const bool t0 = a < b;
    const unsigned int t1 = t0 ? b : a;
    return t1;
}

__device__ bool equal_uint32(unsigned int a, unsigned int b) {
    const bool t0 = a == b;
    return t0;
}

__device__ bool not_equal_uint32(unsigned int a, unsigned int b) {
    const bool t0 = a == b;
    const bool t1 = !t0;
    return t1;
}

__device__ bool less_uint32(unsigned int a, unsigned int b) {
    const bool t0 = a < b;
    return t0;
}

__device__ bool less_equal_uint32(unsigned int a, unsigned int b) {
    const bool t0 = a <= b;
    return t0;
}

__device__ bool greater_uint32(unsigned int a, unsigned int b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool greater_equal_uint32(unsigned int a, unsigned int b) {
    const bool t0 = b <= a;
    return t0;
}

__device__ unsigned int min_identity_uint32() {
    return 4294967295u;
}

__device__ unsigned int min_combine_uint32(unsigned int a, unsigned int b) {
    const bool t0 = b < a;
    const unsigned int t1 = t0 ? b : a;
    return t1;
}

__device__ unsigned int max_identity_uint32() {
    return 0u;
}

__device__ unsigned int max_combine_uint32(unsigned int a, unsigned int b) {
    const bool t0 = a < b;
    const unsigned int t1 = t0 ? b : a;
    return t1;
}

__device__ bool argmin_better_uint32(unsigned int a, unsigned int b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool argmax_better_uint32(unsigned int a, unsigned int b) {
    const bool t0 = a < b;
    return t0;
}
