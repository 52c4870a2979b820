__device__ double astype_bool_float64(bool a) {
    const double t0 = (double)a;
    return t0;
}

struct astype_bool_complex128_result {
    double r0;
    double r1;
};
__device__ astype_bool_complex128_result astype_bool_complex128(bool a) {
    const double t0 = (double)a;
    return astype_bool_complex128_result{t0, 0x0p+0};
}

__device__ double astype_int8_float64(signed char a) {
    const double t0 = (double)a;
    return t0;
}

struct astype_int8_complex128_result {
    double r0;
    double r1;
};
__device__ astype_int8_complex128_result astype_int8_complex128(signed char a) {
    const double t0 = (double)a;
    return astype_int8_complex128_result{t0, 0x0p+0};
}

__device__ double astype_int16_float64(short a) {
    const double t0 = (double)a;
    return t0;
}

struct astype_int16_complex128_result {
    double r0;
    double r1;
};
__device__ astype_int16_complex128_result astype_int16_complex128(short a) {
    const double t0 = (double)a;
    return astype_int16_complex128_result{t0, 0x0p+0};
}

__device__ double astype_int32_float64(int a) {
    const double t0 = (double)a;
    return t0;
}

struct astype_int32_complex128_result {
    double r0;
    double r1;
};
__device__ astype_int32_complex128_result astype_int32_complex128(int a) {
    const double t0 = (double)a;
    return astype_int32_complex128_result{t0, 0x0p+0};
}

__device__ float astype_int64_bfloat16(long long a) {
    const double t0 = (double)a;
    const double t1 = fabs(t0);
    const long long t2 = __double_as_longlong(t1);
    const long long t3 = t2 >> 45;
    const long long t4 = t3 & 1ll;
    const long long t5 = (long long)((unsigned long long)t2 + (unsigned long long)17592186044415ll);
    const long long t6 = (long long)((unsigned long long)t5 + (unsigned long long)t4);
    const long long t7 = t6 & (-35184372088832ll);
    const double t8 = __longlong_as_double(t7);
    const bool t9 = 0x1p+128 <= t8;
    const double t10 = t9 ? __longlong_as_double((long long)0x7ff0000000000000ull) : t8;
    const double t11 = t1 + 0x1p-81;
    const double t12 = t11;
    const double t13 = t12 - 0x1p-81;
    const bool t14 = t1 < 0x1p-126;
    const double t15 = t14 ? t13 : t10;
    const bool t16 = t0 != t0;
    const long long t17 = __double_as_longlong(t0);
    const long long t18 = __double_as_longlong(t15);
    const long long t19 = t18 & 9223372036854775807ll;
    const long long t20 = t17 & (-9223372036854775807ll - 1ll);
    const long long t21 = t19 | t20;
    const double t22 = __longlong_as_double(t21);
    const double t23 = t16 ? t0 : t22;
    const float t24 = (float)t23;
    return t24;
}

__device__ double astype_int64_float64(long long a) {
    const double t0 = (double)a;
    return t0;
}

struct astype_int64_complex128_result {
    double r0;
    double r1;
};
__device__ astype_int64_complex128_result astype_int64_complex128(long long a) {
    const double t0 = (double)a;
    return astype_int64_complex128_result{t0, 0x0p+0};
}

__device__ double astype_uint8_float64(unsigned char a) {
    const double t0 = (double)a;
    return t0;
}

struct astype_uint8_complex128_result {
    double r0;
    double r1;
};
__device__ astype_uint8_complex128_result astype_uint8_complex128(unsigned char a) {
    const double t0 = (double)a;
    return astype_uint8_complex128_result{t0, 0x0p+0};
}

__device__ double astype_uint16_float64(unsigned short a) {
    const double t0 = (double)a;
    return t0;
}

struct astype_uint16_complex128_result {
    double r0;
    double r1;
};
__device__ astype_uint16_complex128_result astype_uint16_complex128(unsigned short a) {
    const double t0 = (double)a;
    return astype_uint16_complex128_result{t0, 0x0p+0};
}

__device__ double astype_uint32_float64(unsigned int a) {
    const double t0 = (double)a;
    return t0;
}

struct astype_uint32_complex128_result {
    double r0;
    double r1;
};
__device__ astype_uint32_complex128_result astype_uint32_complex128(unsigned int a) {
    const double t0 = (double)a;
    return astype_uint32_complex128_result{t0, 0x0p+0};
}

__device__ float astype_uint64_bfloat16(unsigned long long a) {
    const double t0 = (double)a;
    const double t1 = fabs(t0);
    const long long t2 = __double_as_longlong(t1);
    const long long t3 = t2 >> 45;
    const long long t4 = t3 & 1ll;
    const long long t5 = (long long)((unsigned long long)t2 + (unsigned long long)17592186044415ll);
    const long long t6 = (long long)((unsigned long long)t5 + (unsigned long long)t4);
    const long long t7 = t6 & (-35184372088832ll);
    const double t8 = __longlong_as_double(t7);
    const bool t9 = 0x1p+128 <= t8;
    const double t10 = t9 ? __longlong_as_double((long long)0x7ff0000000000000ull) : t8;
    const double t11 = t1 + 0x1p-81;
    const double t12 = t11;
    const double t13 = t12 - 0x1p-81;
    const bool t14 = t1 < 0x1p-126;
    const double t15 = t14 ? t13 : t10;
    const bool t16 = t0 != t0;
    const long long t17 = __double_as_longlong(t0);
    const long long t18 = __double_as_longlong(t15);
    const long long t19 = t18 & 9223372036854775807ll;
    const long long t20 = t17 & (-9223372036854775807ll - 1ll);
    const long long t21 = t19 | t20;
    const double t22 = __longlong_as_double(t21);
    const double t23 = t16 ? t0 : t22;
    const float t24 = (float)t23;
    return t24;
}

__device__ double astype_uint64_float64(unsigned long long a) {
    const double t0 = (double)a;
    return t0;
}

struct astype_uint64_complex128_result {
    double r0;
    double r1;
};
__device__ astype_uint64_complex128_result astype_uint64_complex128(unsigned long long a) {
    const double t0 = (double)a;
    return astype_uint64_complex128_result{t0, 0x0p+0};
}

__device__ double astype_float16_float64(float a) {
    const double t0 = (double)a;
    return t0;
}

struct astype_float16_complex128_result {
    double r0;
    double r1;
};
__device__ astype_float16_complex128_result astype_float16_complex128(float a) {
    const double t0 = (double)a;
    return astype_float16_complex128_result{t0, 0x0p+0};
}

__device__ double astype_bfloat16_float64(float a) {
    const double t0 = (double)a;
    return t0;
}

struct astype_bfloat16_complex128_result {
    double r0;
    double r1;
};
__device__ astype_bfloat16_complex128_result astype_bfloat16_complex128(float a) {
    const double t0 = (double)a;
    return astype_bfloat16_complex128_result{t0, 0x0p+0};
}

__device__ double astype_float32_float64(float a) {
    const double t0 = (double)a;
    return t0;
}

struct astype_float32_complex128_result {
    double r0;
    double r1;
};
__device__ astype_float32_complex128_result astype_float32_complex128(float a) {
    const double t0 = (double)a;
    return astype_float32_complex128_result{t0, 0x0p+0};
}

__device__ double astype_complex64_float64(float a_re, float a_im) {
    const double t0 = (double)a_re;
    return t0;
}

struct astype_complex64_complex128_result {
    double r0;
    double r1;
};
__device__ astype_complex64_complex128_result astype_complex64_complex128(float a_re, float a_im) {
    const double t0 = (double)a_re;
    const double t1 = (double)a_im;
    return astype_complex64_complex128_result{t0, t1};
}
