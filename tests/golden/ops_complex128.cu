__device__ bool astype_complex128_bool(double a_re, double a_im) {
    const bool t0 = a_re != 0;
    const bool t1 = a_im != 0;
    const bool t2 = t0 | t1;
    return t2;
}

__device__ signed char astype_complex128_int8(double a_re, double a_im) {
    const signed char t0 = a_re != a_re ? 0 : a_re <= (-0x1p+7) ? (-128) : a_re >= 0x1p+7 ? 127 : (signed char)a_re;
    return t0;
}

__device__ short astype_complex128_int16(double a_re, double a_im) {
    const short t0 = a_re != a_re ? 0 : a_re <= (-0x1p+15) ? (-32768) : a_re >= 0x1p+15 ? 32767 : (short)a_re;
    return t0;
}

__device__ int astype_complex128_int32(double a_re, double a_im) {
    const int t0 = a_re != a_re ? 0 : a_re <= (-0x1p+31) ? (-2147483647 - 1) : a_re >= 0x1p+31 ? 2147483647 : (int)a_re;
    return t0;
}

__device__ long long astype_complex128_int64(double a_re, double a_im) {
    const long long t0 = a_re != a_re ? 0ll : a_re <= (-0x1p+63) ? (-9223372036854775807ll - 1ll) : a_re >= 0x1p+63 ? 9223372036854775807ll : (long long)a_re;
    return t0;
}

__device__ unsigned char astype_complex128_uint8(double a_re, double a_im) {
    const unsigned char t0 = a_re != a_re ? 0u : a_re <= 0x0p+0 ? 0u : a_re >= 0x1p+8 ? 255u : (unsigned char)a_re;
    return t0;
}

__device__ unsigned short astype_complex128_uint16(double a_re, double a_im) {
    const unsigned short t0 = a_re != a_re ? 0u : a_re <= 0x0p+0 ? 0u : a_re >= 0x1p+16 ? 65535u : (unsigned short)a_re;
    return t0;
}

__device__ unsigned int astype_complex128_uint32(double a_re, double a_im) {
    const unsigned int t0 = a_re != a_re ? 0u : a_re <= 0x0p+0 ? 0u : a_re >= 0x1p+32 ? 4294967295u : (unsigned int)a_re;
    return t0;
}

__device__ unsigned long long astype_complex128_uint64(double a_re, double a_im) {
    const unsigned long long t0 = a_re != a_re ? 0ull : a_re <= 0x0p+0 ? 0ull : a_re >= 0x1p+64 ? 18446744073709551615ull : (unsigned long long)a_re;
    return t0;
}

__device__ float astype_complex128_float16(double a_re, double a_im) {
    const double t0 = fabs(a_re);
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
    const bool t15 = a_re != a_re;
    const long long t16 = __double_as_longlong(a_re);
    const long long t17 = __double_as_longlong(t14);
    const long long t18 = t17 & 9223372036854775807ll;
    const long long t19 = t16 & (-9223372036854775807ll - 1ll);
    const long long t20 = t18 | t19;
    const double t21 = __longlong_as_double(t20);
    const double t22 = t15 ? a_re : t21;
    const float t23 = (float)t22;
    return t23;
}

__device__ float astype_complex128_bfloat16(double a_re, double a_im) {
    const double t0 = fabs(a_re);
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
    const bool t15 = a_re != a_re;
    const long long t16 = __double_as_longlong(a_re);
    const long long t17 = __double_as_longlong(t14);
    const long long t18 = t17 & 9223372036854775807ll;
    const long long t19 = t16 & (-9223372036854775807ll - 1ll);
    const long long t20 = t18 | t19;
    const double t21 = __longlong_as_double(t20);
    const double t22 = t15 ? a_re : t21;
    const float t23 = (float)t22;
    return t23;
}

__device__ float astype_complex128_float32(double a_re, double a_im) {
    const float t0 = (float)a_re;
    return t0;
}

__device__ double astype_complex128_float64(double a_re, double a_im) {
    return a_re;
}

struct astype_complex128_complex64_result {
    float r0;
    float r1;
};
__device__ astype_complex128_complex64_result astype_complex128_complex64(double a_re, double a_im) {
    const float t0 = (float)a_re;
    const float t1 = (float)a_im;
    return astype_complex128_complex64_result{t0, t1};
}

struct astype_complex128_complex128_result {
    double r0;
    double r1;
};
__device__ astype_complex128_complex128_result astype_complex128_complex128(double a_re, double a_im) {
    return astype_complex128_complex128_result{a_re, a_im};
}

struct where_complex128_result {
    double r0;
    double r1;
};
__device__ where_complex128_result where_complex128(bool a, double b_re, double b_im, double c_re, double c_im) {
    const double t0 = a ? b_re : c_re;
    const double t1 = a ? b_im : c_im;
    return where_complex128_result{t0, t1};
}

struct positive_complex128_result {
    double r0;
    double r1;
};
__device__ positive_complex128_result positive_complex128(double a_re, double a_im) {
    return positive_complex128_result{a_re, a_im};
}

struct negative_complex128_result {
    double r0;
    double r1;
};
__device__ negative_complex128_result negative_complex128(double a_re, double a_im) {
    const double t0 = -a_re;
    const double t1 = -a_im;
    return negative_complex128_result{t0, t1};
}

__device__ double absolute_complex128(double a_re, double a_im) {
    const double t0 = fabs(a_re);
    const double t1 = fabs(a_im);
    const bool t2 = t0 < t1;
    const double t3 = t2 ? t1 : t0;
    const double t4 = t2 ? t0 : t1;
    const long long t5 = __double_as_longlong(t3);
    const long long t6 = t5 >> 52;
    const bool t7 = 2044ll < t6;
    const long long t8 = t7 ? 2044ll : t6;
    const bool t9 = t8 < 2ll;
    const long long t10 = t9 ? 2ll : t8;
    const long long t11 = (long long)((unsigned long long)2046ll - (unsigned long long)t10);
    const long long t12 = (long long)((unsigned long long)t11 << 52);
    const double t13 = __longlong_as_double(t12);
    const long long t14 = (long long)((unsigned long long)t10 << 52);
    const double t15 = __longlong_as_double(t14);
    const double t16 = t3 * t13;
    const double t17 = t4 * t13;
    const double t18 = t16 * t16;
    const double t19 = t18;
    const double t20 = fma(t16, t16, -t19);
    const double t21 = fma(t17, t17, t20);
    const double t22 = t19 + t21;
    const double t23 = sqrt(t22);
    const double t24 = t23 * t15;
    const bool t25 = t0 == __longlong_as_double((long long)0x7ff0000000000000ull);
    const bool t26 = t1 == __longlong_as_double((long long)0x7ff0000000000000ull);
    const bool t27 = t25 | t26;
    const bool t28 = a_re != a_re;
    const bool t29 = a_im != a_im;
    const bool t30 = t28 | t29;
    const double t31 = a_re + a_im;
    const double t32 = t30 ? t31 : t24;
    const double t33 = t27 ? __longlong_as_double((long long)0x7ff0000000000000ull) : t32;
    return t33;
}

struct square_complex128_result {
    double r0;
    double r1;
};
__device__ square_complex128_result square_complex128(double a_re, double a_im) {
    const double t0 = a_re * a_re;
    const double t1 = a_im * a_im;
    const double t2 = t0 - t1;
    const double t3 = a_re * a_im;
    const double t4 = a_im * a_re;
    const double t5 = t3 + t4;
    return square_complex128_result{t2, t5};
}

__device__ bool isnan_complex128(double a_re, double a_im) {
    const bool t0 = a_re != a_re;
    const bool t1 = a_im != a_im;
    const bool t2 = t0 | t1;
    return t2;
}

struct add_complex128_result {
    double r0;
    double r1;
};
__device__ add_complex128_result add_complex128(double a_re, double a_im, double b_re, double b_im) {
    const double t0 = a_re + b_re;
    const double t1 = a_im + b_im;
    return add_complex128_result{t0, t1};
}

struct subtract_complex128_result {
    double r0;
    double r1;
};
__device__ subtract_complex128_result subtract_complex128(double a_re, double a_im, double b_re, double b_im) {
    const double t0 = a_re - b_re;
    const double t1 = a_im - b_im;
    return subtract_complex128_result{t0, t1};
}

struct multiply_complex128_result {
    double r0;
    double r1;
};
__device__ multiply_complex128_result multiply_complex128(double a_re, double a_im, double b_re, double b_im) {
    const double t0 = a_re * b_re;
    const double t1 = a_im * b_im;
    const double t2 = t0 - t1;
    const double t3 = a_re * b_im;
    const double t4 = a_im * b_re;
    const double t5 = t3 + t4;
    return multiply_complex128_result{t2, t5};
}

struct divide_complex128_result {
    double r0;
    double r1;
};
__device__ divide_complex128_result divide_complex128(double a_re, double a_im, double b_re, double b_im) {
    const double t0 = fabs(b_re);
    const double t1 = fabs(b_im);
    const bool t2 = t0 < t1;
    const double t3 = t2 ? b_im : b_re;
    const double t4 = t2 ? b_re : b_im;
    const double t5 = t4 / t3;
    const double t6 = t4 * t5;
    const double t7 = t3 + t6;
    const double t8 = 0x1p+0 / t7;
    const double t9 = t2 ? a_im : a_re;
    const double t10 = t2 ? a_re : a_im;
    const double t11 = t10 * t5;
    const double t12 = t9 + t11;
    const double t13 = t12 * t8;
    const double t14 = t9 * t5;
    const double t15 = t10 - t14;
    const double t16 = t15 * t8;
    const double t17 = -t16;
    const double t18 = t2 ? t17 : t16;
    const bool t19 = t3 == 0x0p+0;
    const double t20 = a_re / t0;
    const double t21 = t19 ? t20 : t13;
    const double t22 = a_im / t0;
    const double t23 = t19 ? t22 : t18;
    return divide_complex128_result{t21, t23};
}

struct minimum_complex128_result {
    double r0;
    double r1;
};
__device__ minimum_complex128_result minimum_complex128(double a_re, double a_im, double b_re, double b_im) {
    const bool t0 = a_re != a_re;
    const bool t1 = a_im != a_im;
    const bool t2 = t0 | t1;
    const bool t3 = a_re < b_re;
    const bool t4 = b_im != b_im;
    const bool t5 = t1 | t4;
    const bool t6 = !t5;
    const bool t7 = t3 & t6;
    const bool t8 = a_re == b_re;
    const bool t9 = a_im <= b_im;
    const bool t10 = t8 & t9;
    const bool t11 = t7 | t10;
    const bool t12 = b_re != b_re;
    const bool t13 = t12 | t4;
    const bool t14 = !t13;
    const bool t15 = t11 & t14;
    const bool t16 = t2 | t15;
    const double t17 = t16 ? a_re : b_re;
    const double t18 = t16 ? a_im : b_im;
    return minimum_complex128_result{t17, t18};
}

struct maximum_complex128_result {
    double r0;
    double r1;
};
__device__ maximum_complex128_result maximum_complex128(double a_re, double a_im, double b_re, double b_im) {
    const bool t0 = a_re != a_re;
    const bool t1 = a_im != a_im;
    const bool t2 = t0 | t1;
    const bool t3 = b_re < a_re;
    const bool t4 = b_im != b_im;
    const bool t5 = t4 | t1;
    const bool t6 = !t5;
    const bool t7 = t3 & t6;
    const bool t8 = b_re == a_re;
    const bool t9 = b_im <= a_im;
    const bool t10 = t8 & t9;
    const bool t11 = t7 | t10;
    const bool t12 = b_re != b_re;
    const bool t13 = t12 | t4;
    const bool t14 = !t13;
    const bool t15 = t11 & t14;
    const bool t16 = t2 | t15;
    const double t17 = t16 ? a_re : b_re;
    const double t18 = t16 ? a_im : b_im;
    return maximum_complex128_result{t17, t18};
}

__device__ bool equal_complex128(double a_re, double a_im, double b_re, double b_im) {
    const bool t0 = a_re == b_re;
    const bool t1 = a_im == b_im;
    const bool t2 = t0 & t1;
    return t2;
}

__device__ bool not_equal_complex128(double a_re, double a_im, double b_re, double b_im) {
    const bool t0 = a_re == b_re;
    const bool t1 = a_im == b_im;
    const bool t2 = t0 & t1;
    const bool t3 = !t2;
    return t3;
}

__device__ bool less_complex128(double a_re, double a_im, double b_re, double b_im) {
    const bool t0 = a_re < b_re;
    const bool t1 = a_im != a_im;
    const bool t2 = b_im != b_im;
    const bool t3 = t1 | t2;
    const bool t4 = !t3;
    const bool t5 = t0 & t4;
    const bool t6 = a_re == b_re;
    const bool t7 = a_im < b_im;
    const bool t8 = t6 & t7;
    const bool t9 = t5 | t8;
    return t9;
}

__device__ bool less_equal_complex128(double a_re, double a_im, double b_re, double b_im) {
    const bool t0 = a_re < b_re;
    const bool t1 = a_im != a_im;
    const bool t2 = b_im != b_im;
    const bool t3 = t1 | t2;
    const bool t4 = !t3;
    const bool t5 = t0 & t4;
    const bool t6 = a_re == b_re;
    const bool t7 = a_im <= b_im;
    const bool t8 = t6 & t7;
    const bool t9 = t5 | t8;
    return t9;
}

__device__ bool greater_complex128(double a_re, double a_im, double b_re, double b_im) {
    const bool t0 = b_re < a_re;
    const bool t1 = b_im != b_im;
    const bool t2 = a_im != a_im;
    const bool t3 = t1 | t2;
    const bool t4 = !t3;
    const bool t5 = t0 & t4;
    const bool t6 = b_re == a_re;
    const bool t7 = b_im < a_im;
    const bool t8 = t6 & t7;
    const bool t9 = t5 | t8;
    return t9;
}

__device__ bool greater_equal_complex128(double a_re, double a_im, double b_re, double b_im) {
    const bool t0 = b_re < a_re;
    const bool t1 = b_im != b_im;
    const bool t2 = a_im != a_im;
    const bool t3 = t1 | t2;
    const bool t4 = !t3;
    const bool t5 = t0 & t4;
    const bool t6 = b_re == a_re;
    const bool t7 = b_im <= a_im;
    const bool t8 = t6 & t7;
    const bool t9 = t5 | t8;
    return t9;
}

struct sum_identity_complex128_result {
    double r0;
    double r1;
};
__device__ sum_identity_complex128_result sum_identity_complex128() {
    return sum_identity_complex128_result{0x0p+0, 0x0p+0};
}

struct sum_combine_complex128_result {
    double r0;
    double r1;
};
__device__ sum_combine_complex128_result sum_combine_complex128(double a_re, double a_im, double b_re, double b_im) {
    const double t0 = a_re + b_re;
    const double t1 = a_im + b_im;
    return sum_combine_complex128_result{t0, t1};
}

struct prod_identity_complex128_result {
    double r0;
    double r1;
};
__device__ prod_identity_complex128_result prod_identity_complex128() {
    return prod_identity_complex128_result{0x1p+0, 0x0p+0};
}

struct prod_combine_complex128_result {
    double r0;
    double r1;
};
__device__ prod_combine_complex128_result prod_combine_complex128(double a_re, double a_im, double b_re, double b_im) {
    const double t0 = a_re * b_re;
    const double t1 = a_im * b_im;
    const double t2 = t0 - t1;
    const double t3 = a_re * b_im;
    const double t4 = a_im * b_re;
    const double t5 = t3 + t4;
    return prod_combine_complex128_result{t2, t5};
}

struct min_identity_complex128_result {
    double r0;
    double r1;
};
__device__ min_identity_complex128_result min_identity_complex128() {
    return min_identity_complex128_result{__longlong_as_double((long long)0x7ff0000000000000ull), __longlong_as_double((long long)0x7ff0000000000000ull)};
}

struct min_combine_complex128_result {
    double r0;
    double r1;
};
__device__ min_combine_complex128_result min_combine_complex128(double a_re, double a_im, double b_re, double b_im) {
    const bool t0 = a_re != a_re;
    const bool t1 = a_im != a_im;
    const bool t2 = t0 | t1;
    const bool t3 = a_re < b_re;
    const bool t4 = b_im != b_im;
    const bool t5 = t1 | t4;
    const bool t6 = !t5;
    const bool t7 = t3 & t6;
    const bool t8 = a_re == b_re;
    const bool t9 = a_im <= b_im;
    const bool t10 = t8 & t9;
    const bool t11 = t7 | t10;
    const bool t12 = b_re != b_re;
    const bool t13 = t12 | t4;
    const bool t14 = !t13;
    const bool t15 = t11 & t14;
    const bool t16 = t2 | t15;
    const double t17 = t16 ? a_re : b_re;
    const double t18 = t16 ? a_im : b_im;
    return min_combine_complex128_result{t17, t18};
}

struct max_identity_complex128_result {
    double r0;
    double r1;
};
__device__ max_identity_complex128_result max_identity_complex128() {
    return max_identity_complex128_result{__longlong_as_double((long long)0xfff0000000000000ull), __longlong_as_double((long long)0xfff0000000000000ull)};
}

struct max_combine_complex128_result {
    double r0;
    double r1;
};
__device__ max_combine_complex128_result max_combine_complex128(double a_re, double a_im, double b_re, double b_im) {
    const bool t0 = a_re != a_re;
    const bool t1 = a_im != a_im;
    const bool t2 = t0 | t1;
    const bool t3 = b_re < a_re;
    const bool t4 = b_im != b_im;
    const bool t5 = t4 | t1;
    const bool t6 = !t5;
    const bool t7 = t3 & t6;
    const bool t8 = b_re == a_re;
    const bool t9 = b_im <= a_im;
    const bool t10 = t8 & t9;
    const bool t11 = t7 | t10;
    const bool t12 = b_re != b_re;
    const bool t13 = t12 | t4;
    const bool t14 = !t13;
    const bool t15 = t11 & t14;
    const bool t16 = t2 | t15;
    const double t17 = t16 ? a_re : b_re;
    const double t18 = t16 ? a_im : b_im;
    return max_combine_complex128_result{t17, t18};
}

__device__ bool argmin_better_complex128(double a_re, double a_im, double b_re, double b_im) {
    const bool t0 = b_re < a_re;
    const bool t1 = b_im != b_im;
    const bool t2 = a_im != a_im;
    const bool t3 = t1 | t2;
    const bool t4 = !t3;
    const bool t5 = t0 & t4;
    const bool t6 = b_re == a_re;
    const bool t7 = b_im < a_im;
    const bool t8 = t6 & t7;
    const bool t9 = t5 | t8;
    const bool t10 = b_re != b_re;
    const bool t11 = t10 | t1;
    const bool t12 = a_re != a_re;
    const bool t13 = t12 | t2;
    const bool t14 = !t13;
    const bool t15 = t11 & t14;
    const bool t16 = t9 | t15;
    return t16;
}

__device__ bool argmax_better_complex128(double a_re, double a_im, double b_re, double b_im) {
    const bool t0 = a_re < b_re;
    const bool t1 = a_im != a_im;
    const bool t2 = b_im != b_im;
    const bool t3 = t1 | t2;
    const bool t4 = !t3;
    const bool t5 = t0 & t4;
    const bool t6 = a_re == b_re;
    const bool t7 = a_im < b_im;
    const bool t8 = t6 & t7;
    const bool t9 = t5 | t8;
    const bool t10 = b_re != b_re;
    const bool t11 = t10 | t2;
    const bool t12 = a_re != a_re;
    const bool t13 = t12 | t1;
    const bool t14 = !t13;
    const bool t15 = t11 & t14;
    const bool t16 = t9 | t15;
    return t16;
}
