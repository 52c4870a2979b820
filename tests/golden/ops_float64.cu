__device__ bool astype_float64_bool(double a) {
    const bool t0 = a != 0;
    return t0;
}

__device__ signed char astype_float64_int8(double a) {
    const signed char t0 = a != a ? 0 : a <= (-0x1p+7) ? (-128) : a >= 0x1p+7 ? 127 : (signed char)a;
    return t0;
}

__device__ short astype_float64_int16(double a) {
    const short t0 = a != a ? 0 : a <= (-0x1p+15) ? (-32768) : a >= 0x1p+15 ? 32767 : (short)a;
    return t0;
}

__device__ int astype_float64_int32(double a) {
    const int t0 = a != a ? 0 : a <= (-0x1p+31) ? (-2147483647 - 1) : a >= 0x1p+31 ? 2147483647 : (int)a;
    return t0;
}

__device__ long long astype_float64_int64(double a) {
    const long long t0 = a != a ? 0ll : a <= (-0x1p+63) ? (-9223372036854775807ll - 1ll) : a >= 0x1p+63 ? 9223372036854775807ll : (long long)a;
    return t0;
}

__device__ unsigned char astype_float64_uint8(double a) {
    const unsigned char t0 = a != a ? 0u : a <= 0x0p+0 ? 0u : a >= 0x1p+8 ? 255u : (unsigned char)a;
    return t0;
}

__device__ unsigned short astype_float64_uint16(double a) {
    const unsigned short t0 = a != a ? 0u : a <= 0x0p+0 ? 0u : a >= 0x1p+16 ? 65535u : (unsigned short)a;
    return t0;
}

__device__ unsigned int astype_float64_uint32(double a) {
    const unsigned int t0 = a != a ? 0u : a <= 0x0p+0 ? 0u : a >= 0x1p+32 ? 4294967295u : (unsigned int)a;
    return t0;
}

__device__ unsigned long long astype_float64_uint64(double a) {
    const unsigned long long t0 = a != a ? 0ull : a <= 0x0p+0 ? 0ull : a >= 0x1p+64 ? 18446744073709551615ull : (unsigned long long)a;
    return t0;
}

__device__ float astype_float64_float16(double a) {
    const double t0 = fabs(a);
    const long long t1 = __double_as_longlong(t0);
    const long long t2 = t1 >> 42;
    const long long t3 = t2 & 1ll;
    const long long t4 = (long long)((unsigned long long)t1 + (unsigned long long)2199023255551ll);
    const long long t5 = (long long)((unsigned long long)t4 + (unsigned long long)t3);
    const long long t6 = t5 & (-4398046511104ll);
    const double t7 = __longlong_as_double(t6);
    const bool t8 = 0x1p+16 <= t7;
    const double t9 = t8 ? __longlong_as_double((long long)0x7ff0000000000000ull) : t7;
    const double t10 = t0 + 0x1p+28;
    const double t11 = t10;
    const double t12 = t11 - 0x1p+28;
    const bool t13 = t0 < 0x1p-14;
    const double t14 = t13 ? t12 : t9;
    const bool t15 = a != a;
    const long long t16 = __double_as_longlong(a);
    const long long t17 = __double_as_longlong(t14);
    const long long t18 = t17 & 9223372036854775807ll;
    const long long t19 = t16 & (-9223372036854775807ll - 1ll);
    const long long t20 = t18 | t19;
    const double t21 = __longlong_as_double(t20);
    const double t22 = t15 ? a : t21;
    const float t23 = (float)t22;
    return t23;
}

__device__ float astype_float64_bfloat16(double a) {
    const double t0 = fabs(a);
    const long long t1 = __double_as_longlong(t0);
    const long long t2 = t1 >> 45;
    const long long t3 = t2 & 1ll;
    const long long t4 = (long long)((unsigned long long)t1 + (unsigned long long)17592186044415ll);
    const long long t5 = (long long)((unsigned long long)t4 + (unsigned long long)t3);
    const long long t6 = t5 & (-35184372088832ll);
    const double t7 = __longlong_as_double(t6);
    const bool t8 = 0x1p+128 <= t7;
    const double t9 = t8 ? __longlong_as_double((long long)0x7ff0000000000000ull) : t7;
    const double t10 = t0 + 0x1p-81;
    const double t11 = t10;
    const double t12 = t11 - 0x1p-81;
    const bool t13 = t0 < 0x1p-126;
    const double t14 = t13 ? t12 : t9;
    const bool t15 = a != a;
    const long long t16 = __double_as_longlong(a);
    const long long t17 = __double_as_longlong(t14);
    const long long t18 = t17 & 9223372036854775807ll;
    const long long t19 = t16 & (-9223372036854775807ll - 1ll);
    const long long t20 = t18 | t19;
    const double t21 = __longlong_as_double(t20);
    const double t22 = t15 ? a : t21;
    const float t23 = (float)t22;
    return t23;
}

__device__ float astype_float64_float32(double a) {
    const float t0 = (float)a;
    return t0;
}

__device__ double astype_float64_float64(double a) {
    return a;
}

struct astype_float64_complex64_result {
    float r0;
    float r1;
};
__device__ astype_float64_complex64_result astype_float64_complex64(double a) {
    const float t0 = (float)a;
    return astype_float64_complex64_result{t0, 0x0p+0f};
}

struct astype_float64_complex128_result {
    double r0;
    double r1;
};
__device__ astype_float64_complex128_result astype_float64_complex128(double a) {
    return astype_float64_complex128_result{a, 0x0p+0};
}

__device__ double where_float64(bool a, double b, double c) {
    const double t0 = a ? b : c;
    return t0;
}

__device__ double positive_float64(double a) {
    return a;
}

__device__ double negative_float64(double a) {
    const double t0 = -a;
    return t0;
}

__device__ double absolute_float64(double a) {
    const double t0 = fabs(a);
    return t0;
}

__device__ double sqrt_float64(double a) {
    const double t0 = sqrt(a);
    return t0;
}

__device__ double square_float64(double a) {
    const double t0 = a * a;
    return t0;
}

__device__ double exp_float64(double a) {
    return a;
}

__device__ double expm1_float64(double a) {
    return a;
}

__device__ double log_float64(double a) {
    return a;
}

__device__ double log1p_float64(double a) {
    return a;
}

__device__ double sin_float64(double a) {
    return a;
}

__device__ double cos_float64(double a) {
    return a;
}

__device__ double tanh_float64(double a) {
    return a;
}

__device__ double floor_float64(double a) {
    const double t0 = floor(a);
    return t0;
}

__device__ double rint_float64(double a) {
    const double t0 = rint(a);
    return t0;
}

__device__ bool isnan_float64(double a) {
    const bool t0 = a != a;
    return t0;
}

__device__ double add_float64(double a, double b) {
    const double t0 = a + b;
    return t0;
}

__device__ double subtract_float64(double a, double b) {
    const double t0 = a - b;
    return t0;
}

__device__ double multiply_float64(double a, double b) {
    const double t0 = a * b;
    return t0;
}

__device__ double divide_float64(double a, double b) {
    const double t0 = a / b;
    return t0;
}

__device__ double power_float64(double a, double b) {
    const double t0 = a * b;
    return t0;
}

__device__ double minimum_float64(double a, double b) {
    const long long t0 = __double_as_longlong(a);
    const long long t1 = __double_as_longlong(b);
    const long long t2 = t0 | t1;
    const double t3 = __longlong_as_double(t2);
    const bool t4 = a < b;
    const bool t5 = a != a;
    const bool t6 = t4 | t5;
    const double t7 = t6 ? a : b;
    const bool t8 = a == b;
    const double t9 = t8 ? t3 : t7;
    return t9;
}

__device__ double maximum_float64(double a, double b) {
    const long long t0 = __double_as_longlong(a);
    const long long t1 = __double_as_longlong(b);
    const long long t2 = t0 & t1;
    const double t3 = __longlong_as_double(t2);
    const bool t4 = b < a;
    const bool t5 = a != a;
    const bool t6 = t4 | t5;
    const double t7 = t6 ? a : b;
    const bool t8 = a == b;
    const double t9 = t8 ? t3 : t7;
    return t9;
}

__device__ bool equal_float64(double a, double b) {
    const bool t0 = a == b;
    return t0;
}

__device__ bool not_equal_float64(double a, double b) {
    const bool t0 = a == b;
    const bool t1 = !t0;
    return t1;
}

__device__ bool less_float64(double a, double b) {
    const bool t0 = a < b;
    return t0;
}

__device__ bool less_equal_float64(double a, double b) {
    const bool t0 = a <= b;
    return t0;
}

__device__ bool greater_float64(double a, double b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool greater_equal_float64(double a, double b) {
    const bool t0 = b <= a;
    return t0;
}

__device__ double sum_identity_float64() {
    return 0x0p+0;
}

__device__ double sum_combine_float64(double a, double b) {
    const double t0 = a + b;
    return t0;
}

__device__ double prod_identity_float64() {
    return 0x1p+0;
}

__device__ double prod_combine_float64(double a, double b) {
    const double t0 = a * b;
    return t0;
}

__device__ double min_identity_float64() {
    return __longlong_as_double((long long)0x7ff0000000000000ull);
}

__device__ double min_combine_float64(double a, double b) {
    const long long t0 = __double_as_longlong(a);
    const long long t1 = __double_as_longlong(b);
    const long long t2 = t0 | t1;
    const double t3 = __longlong_as_double(t2);
    const bool t4 = a < b;
    const bool t5 = a != a;
    const bool t6 = t4 | t5;
    const double t7 = t6 ? a : b;
    const bool t8 = a == b;
    const double t9 = t8 ? t3 : t7;
    return t9;
}

__device__ double max_identity_float64() {
    return __longlong_as_double((long long)0xfff0000000000000ull);
}

__device__ double max_combine_float64(double a, double b) {
    const long long t0 = __double_as_longlong(a);
    const long long t1 = __double_as_longlong(b);
    const long long t2 = t0 & t1;
    const double t3 = __longlong_as_double(t2);
    const bool t4 = b < a;
    const bool t5 = a != a;
    const bool t6 = t4 | t5;
    const double t7 = t6 ? a : b;
    const bool t8 = a == b;
    const double t9 = t8 ? t3 : t7;
    return t9;
}

__device__ bool argmin_better_float64(double a, double b) {
    const bool t0 = b < a;
    const bool t1 = b != b;
    const bool t2 = a != a;
    const bool t3 = !t2;
    const bool t4 = t1 & t3;
    const bool t5 = t0 | t4;
    return t5;
}

__device__ bool argmax_better_float64(double a, double b) {
    const bool t0 = a < b;
    const bool t1 = b != b;
    const bool t2 = a != a;
    const bool t3 = !t2;
    const bool t4 = t1 & t3;
    const bool t5 = t0 | t4;
    return t5;
}
