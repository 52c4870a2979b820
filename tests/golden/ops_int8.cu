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
    const signed char t0 = (signed char)((unsigned int)a * (unsigned int)b);
    return t0;
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
