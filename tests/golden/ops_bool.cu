__device__ bool astype_bool_bool(bool a) {
    return a;
}

__device__ signed char astype_bool_int8(bool a) {
    const signed char t0 = (signed char)a;
    return t0;
}

__device__ short astype_bool_int16(bool a) {
    const short t0 = (short)a;
    return t0;
}

__device__ int astype_bool_int32(bool a) {
    const int t0 = (int)a;
    return t0;
}

__device__ unsigned char astype_bool_uint8(bool a) {
    const unsigned char t0 = (unsigned char)a;
    return t0;
}

__device__ unsigned short astype_bool_uint16(bool a) {
    const unsigned short t0 = (unsigned short)a;
    return t0;
}

__device__ unsigned int astype_bool_uint32(bool a) {
    const unsigned int t0 = (unsigned int)a;
    return t0;
}

__device__ float astype_bool_float16(bool a) {
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

__device__ float astype_bool_bfloat16(bool a) {
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

__device__ float astype_bool_float32(bool a) {
    const float t0 = (float)a;
    return t0;
}

struct astype_bool_complex64_result {
    float r0;
    float r1;
};
__device__ astype_bool_complex64_result astype_bool_complex64(bool a) {
    const float t0 = (float)a;
    return astype_bool_complex64_result{t0, 0x0p+0f};
}

__device__ bool where_bool(bool a, bool b, bool c) {
    const bool t0 = a ? b : c;
    return t0;
}

__device__ bool absolute_bool(bool a) {
    return a;
}

__device__ bool invert_bool(bool a) {
    const bool t0 = !a;
    return t0;
}

__device__ bool logical_not_bool(bool a) {
    const bool t0 = !a;
    return t0;
}

__device__ bool add_bool(bool a, bool b) {
    const bool t0 = a | b;
    return t0;
}

__device__ bool multiply_bool(bool a, bool b) {
    const bool t0 = a & b;
    return t0;
}

__device__ bool minimum_bool(bool a, bool b) {
    const bool t0 = a & b;
    return t0;
}

__device__ bool maximum_bool(bool a, bool b) {
    const bool t0 = a | b;
    return t0;
}

__device__ bool equal_bool(bool a, bool b) {
    const bool t0 = a == b;
    return t0;
}

__device__ bool not_equal_bool(bool a, bool b) {
    const bool t0 = a == b;
    const bool t1 = !t0;
    return t1;
}

__device__ bool less_bool(bool a, bool b) {
    const bool t0 = !a;
    const bool t1 = t0 & b;
    return t1;
}

__device__ bool less_equal_bool(bool a, bool b) {
    const bool t0 = !a;
    const bool t1 = t0 | b;
    return t1;
}

__device__ bool greater_bool(bool a, bool b) {
    const bool t0 = !b;
    const bool t1 = t0 & a;
    return t1;
}

__device__ bool greater_equal_bool(bool a, bool b) {
    const bool t0 = !b;
    const bool t1 = t0 | a;
    return t1;
}

__device__ bool bitwise_and_bool(bool a, bool b) {
    const bool t0 = a & b;
    return t0;
}

__device__ bool bitwise_or_bool(bool a, bool b) {
    const bool t0 = a | b;
    return t0;
}

__device__ bool bitwise_xor_bool(bool a, bool b) {
    const bool t0 = a ^ b;
    return t0;
}

__device__ bool logical_and_bool(bool a, bool b) {
    const bool t0 = a & b;
    return t0;
}

__device__ bool logical_or_bool(bool a, bool b) {
    const bool t0 = a | b;
    return t0;
}

__device__ bool logical_xor_bool(bool a, bool b) {
    const bool t0 = a ^ b;
    return t0;
}

__device__ bool fmin_bool(bool a, bool b) {
    const bool t0 = a & b;
    return t0;
}

__device__ bool fmax_bool(bool a, bool b) {
    const bool t0 = a | b;
    return t0;
}

__device__ bool min_identity_bool() {
    return true;
}

__device__ bool min_combine_bool(bool a, bool b) {
    const bool t0 = a & b;
    return t0;
}

__device__ bool max_identity_bool() {
    return false;
}

__device__ bool max_combine_bool(bool a, bool b) {
    const bool t0 = a | b;
    return t0;
}

__device__ bool all_identity_bool() {
    return true;
}

__device__ bool all_combine_bool(bool a, bool b) {
    const bool t0 = a & b;
    return t0;
}

__device__ bool any_identity_bool() {
    return false;
}

__device__ bool any_combine_bool(bool a, bool b) {
    const bool t0 = a | b;
    return t0;
}

__device__ bool argmin_better_bool(bool a, bool b) {
    const bool t0 = !b;
    const bool t1 = t0 & a;
    return t1;
}

__device__ bool argmax_better_bool(bool a, bool b) {
    const bool t0 = !a;
    const bool t1 = t0 & b;
    return t1;
}
