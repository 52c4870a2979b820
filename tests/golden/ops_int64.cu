__device__ bool astype_int64_bool(long long a) {
    const bool t0 = a != 0;
    return t0;
}

__device__ signed char astype_int64_int8(long long a) {
    const signed char t0 = (signed char)a;
    return t0;
}

__device__ short astype_int64_int16(long long a) {
    const short t0 = (short)a;
    return t0;
}

__device__ int astype_int64_int32(long long a) {
    const int t0 = (int)a;
    return t0;
}

__device__ long long astype_int64_int64(long long a) {
    return a;
}

__device__ unsigned char astype_int64_uint8(long long a) {
    const unsigned char t0 = (unsigned char)a;
    return t0;
}

__device__ unsigned short astype_int64_uint16(long long a) {
    const unsigned short t0 = (unsigned short)a;
    return t0;
}

__device__ unsigned int astype_int64_uint32(long long a) {
    const unsigned int t0 = (unsigned int)a;
    return t0;
}

__device__ unsigned long long astype_int64_uint64(long long a) {
    const unsigned long long t0 = (unsigned long long)a;
    return t0;
}

__device__ float astype_int64_float16(long long a) {
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

__device__ float astype_int64_float32(long long a) {
    const float t0 = (float)a;
    return t0;
}

struct astype_int64_complex64_result {
    float r0;
    float r1;
};
__device__ astype_int64_complex64_result astype_int64_complex64(long long a) {
    const float t0 = (float)a;
    return astype_int64_complex64_result{t0, 0x0p+0f};
}

__device__ long long where_int64(bool a, long long b, long long c) {
    const long long t0 = a ? b : c;
    return t0;
}

__device__ long long positive_int64(long long a) {
    return a;
}

__device__ long long negative_int64(long long a) {
    const long long t0 = (long long)(0u - (unsigned long long)a);
    return t0;
}

__device__ long long absolute_int64(long long a) {
    const long long t0 = (long long)(a < 0 ? 0u - (unsigned long long)a : (unsigned long long)a);
    return t0;
}

__device__ long long square_int64(long long a) {
    const long long t0 = (long long)((unsigned long long)a * (unsigned long long)a);
    return t0;
}

__device__ long long add_int64(long long a, long long b) {
    const long long t0 = (long long)((unsigned long long)a + (unsigned long long)b);
    return t0;
}

__device__ long long subtract_int64(long long a, long long b) {
    const long long t0 = (long long)((unsigned long long)a - (unsigned long long)b);
    return t0;
}

__device__ long long multiply_int64(long long a, long long b) {
    const long long t0 = (long long)((unsigned long long)a * (unsigned long long)b);
    return t0;
}

__device__ long long power_int64(long long a, long long b) {
    const long long t0 = (long long)((unsigned long long)a * (unsigned long long)b);
    return t0;
}

__device__ long long minimum_int64(long long a, long long b) {
    const bool t0 = b < a;
    const long long t1 = t0 ? b : a;
    return t1;
}

__device__ long long maximum_int64(long long a, long long b) {
    const bool t0 = a < b;
    const long long t1 = t0 ? b : a;
    return t1;
}

__device__ bool equal_int64(long long a, long long b) {
    const bool t0 = a == b;
    return t0;
}

__device__ bool not_equal_int64(long long a, long long b) {
    const bool t0 = a == b;
    const bool t1 = !t0;
    return t1;
}

__device__ bool less_int64(long long a, long long b) {
    const bool t0 = a < b;
    return t0;
}

__device__ bool less_equal_int64(long long a, long long b) {
    const bool t0 = a <= b;
    return t0;
}

__device__ bool greater_int64(long long a, long long b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool greater_equal_int64(long long a, long long b) {
    const bool t0 = b <= a;
    return t0;
}

__device__ long long sum_identity_int64() {
    return 0ll;
}

__device__ long long sum_combine_int64(long long a, long long b) {
    const long long t0 = (long long)((unsigned long long)a + (unsigned long long)b);
    return t0;
}

__device__ long long prod_identity_int64() {
    return 1ll;
}

__device__ long long prod_combine_int64(long long a, long long b) {
    const long long t0 = (long long)((unsigned long long)a * (unsigned long long)b);
    return t0;
}

__device__ long long min_identity_int64() {
    return 9223372036854775807ll;
}

__device__ long long min_combine_int64(long long a, long long b) {
    const bool t0 = b < a;
    const long long t1 = t0 ? b : a;
    return t1;
}

__device__ long long max_identity_int64() {
    return (-9223372036854775807ll - 1ll);
}

__device__ long long max_combine_int64(long long a, long long b) {
    const bool t0 = a < b;
    const long long t1 = t0 ? b : a;
    return t1;
}

__device__ bool argmin_better_int64(long long a, long long b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool argmax_better_int64(long long a, long long b) {
    const bool t0 = a < b;
    return t0;
}
