__device__ bool astype_complex64_bool(float a_re, float a_im) {
    const bool t0 = a_re != 0;
    const bool t1 = a_im != 0;
    const bool t2 = t0 | t1;
    return t2;
}

__device__ signed char astype_complex64_int8(float a_re, float a_im) {
    const signed char t0 = a_re != a_re ? 0 : a_re <= (-0x1p+7f) ? (-128) : a_re >= 0x1p+7f ? 127 : (signed char)a_re;
    return t0;
}

__device__ short astype_complex64_int16(float a_re, float a_im) {
    const short t0 = a_re != a_re ? 0 : a_re <= (-0x1p+15f) ? (-32768) : a_re >= 0x1p+15f ? 32767 : (short)a_re;
    return t0;
}

__device__ int astype_complex64_int32(float a_re, float a_im) {
    const int t0 = a_re != a_re ? 0 : a_re <= (-0x1p+31f) ? (-2147483647 - 1) : a_re >= 0x1p+31f ? 2147483647 : (int)a_re;
    return t0;
}

__device__ unsigned char astype_complex64_uint8(float a_re, float a_im) {
    const unsigned char t0 = a_re != a_re ? 0u : a_re <= 0x0p+0f ? 0u : a_re >= 0x1p+8f ? 255u : (unsigned char)a_re;
    return t0;
}

__device__ unsigned short astype_complex64_uint16(float a_re, float a_im) {
    const unsigned short t0 = a_re != a_re ? 0u : a_re <= 0x0p+0f ? 0u : a_re >= 0x1p+16f ? 65535u : (unsigned short)a_re;
    return t0;
}

__device__ unsigned int astype_complex64_uint32(float a_re, float a_im) {
    const unsigned int t0 = a_re != a_re ? 0u : a_re <= 0x0p+0f ? 0u : a_re >= 0x1p+32f ? 4294967295u : (unsigned int)a_re;
    return t0;
}

__device__ float astype_complex64_float16(float a_re, float a_im) {
    const float t0 = fabsf(a_re);
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
    const bool t15 = a_re != a_re;
    const int t16 = __float_as_int(a_re);
    const int t17 = __float_as_int(t14);
    const int t18 = t17 & 2147483647;
    const int t19 = t16 & (-2147483647 - 1);
    const int t20 = t18 | t19;
    const float t21 = __int_as_float(t20);
    const float t22 = t15 ? a_re : t21;
    return t22;
}

__device__ float astype_complex64_bfloat16(float a_re, float a_im) {
    const float t0 = fabsf(a_re);
    const int t1 = __float_as_int(t0);
    const int t2 = t1 >> 16;
    const int t3 = t2 & 1;
    const int t4 = (int)((unsigned int)t1 + (unsigned int)32767);
    const int t5 = (int)((unsigned int)t4 + (unsigned int)t3);
    const int t6 = t5 & (-65536);
    const bool t7 = a_re != a_re;
    const int t8 = __float_as_int(a_re);
    const int t9 = t6 & 2147483647;
    const int t10 = t8 & (-2147483647 - 1);
    const int t11 = t9 | t10;
    const float t12 = __int_as_float(t11);
    const float t13 = t7 ? a_re : t12;
    return t13;
}

__device__ float astype_complex64_float32(float a_re, float a_im) {
    return a_re;
}

struct astype_complex64_complex64_result {
    float r0;
    float r1;
};
__device__ astype_complex64_complex64_result astype_complex64_complex64(float a_re, float a_im) {
    return astype_complex64_complex64_result{a_re, a_im};
}

struct where_complex64_result {
    float r0;
    float r1;
};
__device__ where_complex64_result where_complex64(bool a, float b_re, float b_im, float c_re, float c_im) {
    const float t0 = a ? b_re : c_re;
    const float t1 = a ? b_im : c_im;
    return where_complex64_result{t0, t1};
}

struct positive_complex64_result {
    float r0;
    float r1;
};
__device__ positive_complex64_result positive_complex64(float a_re, float a_im) {
    return positive_complex64_result{a_re, a_im};
}

struct negative_complex64_result {
    float r0;
    float r1;
};
__device__ negative_complex64_result negative_complex64(float a_re, float a_im) {
    const float t0 = -a_re;
    const float t1 = -a_im;
    return negative_complex64_result{t0, t1};
}

__device__ float absolute_complex64(float a_re, float a_im) {
    const float t0 = fabsf(a_re);
    const float t1 = fabsf(a_im);
    const bool t2 = t0 < t1;
    const float t3 = t2 ? t1 : t0;
    const float t4 = t2 ? t0 : t1;
    const int t5 = __float_as_int(t3);
    const int t6 = t5 >> 23;
    const bool t7 = 252 < t6;
    const int t8 = t7 ? 252 : t6;
    const bool t9 = t8 < 2;
    const int t10 = t9 ? 2 : t8;
    const int t11 = (int)((unsigned int)254 - (unsigned int)t10);
    const int t12 = (int)((unsigned int)t11 << 23);
    const float t13 = __int_as_float(t12);
    const int t14 = (int)((unsigned int)t10 << 23);
    const float t15 = __int_as_float(t14);
    const float t16 = t3 * t13;
    const float t17 = t4 * t13;
    const float t18 = t16 * t16;
    const float t19 = t18;
    const float t20 = fmaf(t16, t16, -t19);
    const float t21 = fmaf(t17, t17, t20);
    const float t22 = t19 + t21;
    const float t23 = sqrtf(t22);
    const float t24 = t23 * t15;
    const bool t25 = t0 == __int_as_float((int)0x7f800000u);
    const bool t26 = t1 == __int_as_float((int)0x7f800000u);
    const bool t27 = t25 | t26;
    const bool t28 = a_re != a_re;
    const bool t29 = a_im != a_im;
    const bool t30 = t28 | t29;
    const float t31 = a_re + a_im;
    const float t32 = t30 ? t31 : t24;
    const float t33 = t27 ? __int_as_float((int)0x7f800000u) : t32;
    return t33;
}

struct square_complex64_result {
    float r0;
    float r1;
};
__device__ square_complex64_result square_complex64(float a_re, float a_im) {
    const float t0 = a_re * a_re;
    const float t1 = a_im * a_im;
    const float t2 = t0 - t1;
    const float t3 = a_re * a_im;
    const float t4 = a_im * a_re;
    const float t5 = t3 + t4;
    return square_complex64_result{t2, t5};
}

__device__ bool isnan_complex64(float a_re, float a_im) {
    const bool t0 = a_re != a_re;
    const bool t1 = a_im != a_im;
    const bool t2 = t0 | t1;
    return t2;
}

struct add_complex64_result {
    float r0;
    float r1;
};
__device__ add_complex64_result add_complex64(float a_re, float a_im, float b_re, float b_im) {
    const float t0 = a_re + b_re;
    const float t1 = a_im + b_im;
    return add_complex64_result{t0, t1};
}

struct subtract_complex64_result {
    float r0;
    float r1;
};
__device__ subtract_complex64_result subtract_complex64(float a_re, float a_im, float b_re, float b_im) {
    const float t0 = a_re - b_re;
    const float t1 = a_im - b_im;
    return subtract_complex64_result{t0, t1};
}

struct multiply_complex64_result {
    float r0;
    float r1;
};
__device__ multiply_complex64_result multiply_complex64(float a_re, float a_im, float b_re, float b_im) {
    const float t0 = a_re * b_re;
    const float t1 = a_im * b_im;
    const float t2 = t0 - t1;
    const float t3 = a_re * b_im;
    const float t4 = a_im * b_re;
    const float t5 = t3 + t4;
    return multiply_complex64_result{t2, t5};
}

struct divide_complex64_result {
    float r0;
    float r1;
};
__device__ divide_complex64_result divide_complex64(float a_re, float a_im, float b_re, float b_im) {
    const float t0 = fabsf(b_re);
    const float t1 = fabsf(b_im);
    const bool t2 = t0 < t1;
    const float t3 = t2 ? b_im : b_re;
    const float t4 = t2 ? b_re : b_im;
    const float t5 = t4 / t3;
    const float t6 = t4 * t5;
    const float t7 = t3 + t6;
    const float t8 = 0x1p+0f / t7;
    const float t9 = t2 ? a_im : a_re;
    const float t10 = t2 ? a_re : a_im;
    const float t11 = t10 * t5;
    const float t12 = t9 + t11;
    const float t13 = t12 * t8;
    const float t14 = t9 * t5;
    const float t15 = t10 - t14;
    const float t16 = t15 * t8;
    const float t17 = -t16;
    const float t18 = t2 ? t17 : t16;
    const bool t19 = t3 == 0x0p+0f;
    const float t20 = a_re / t0;
    const float t21 = t19 ? t20 : t13;
    const float t22 = a_im / t0;
    const float t23 = t19 ? t22 : t18;
    return divide_complex64_result{t21, t23};
}

struct minimum_complex64_result {
    float r0;
    float r1;
};
__device__ minimum_complex64_result minimum_complex64(float a_re, float a_im, float b_re, float b_im) {
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
    const float t17 = t16 ? a_re : b_re;
    const float t18 = t16 ? a_im : b_im;
    return minimum_complex64_result{t17, t18};
}

struct maximum_complex64_result {
    float r0;
    float r1;
};
__device__ maximum_complex64_result maximum_complex64(float a_re, float a_im, float b_re, float b_im) {
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
    const float t17 = t16 ? a_re : b_re;
    const float t18 = t16 ? a_im : b_im;
    return maximum_complex64_result{t17, t18};
}

__device__ bool equal_complex64(float a_re, float a_im, float b_re, float b_im) {
    const bool t0 = a_re == b_re;
    const bool t1 = a_im == b_im;
    const bool t2 = t0 & t1;
    return t2;
}

__device__ bool not_equal_complex64(float a_re, float a_im, float b_re, float b_im) {
    const bool t0 = a_re == b_re;
    const bool t1 = a_im == b_im;
    const bool t2 = t0 & t1;
    const bool t3 = !t2;
    return t3;
}

__device__ bool less_complex64(float a_re, float a_im, float b_re, float b_im) {
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

__device__ bool less_equal_complex64(float a_re, float a_im, float b_re, float b_im) {
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

__device__ bool greater_complex64(float a_re, float a_im, float b_re, float b_im) {
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

__device__ bool greater_equal_complex64(float a_re, float a_im, float b_re, float b_im) {
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

struct sum_identity_complex64_result {
    float r0;
    float r1;
};
__device__ sum_identity_complex64_result sum_identity_complex64() {
    return sum_identity_complex64_result{0x0p+0f, 0x0p+0f};
}

struct sum_combine_complex64_result {
    float r0;
    float r1;
};
__device__ sum_combine_complex64_result sum_combine_complex64(float a_re, float a_im, float b_re, float b_im) {
    const float t0 = a_re + b_re;
    const float t1 = a_im + b_im;
    return sum_combine_complex64_result{t0, t1};
}

struct prod_identity_complex64_result {
    float r0;
    float r1;
};
__device__ prod_identity_complex64_result prod_identity_complex64() {
    return prod_identity_complex64_result{0x1p+0f, 0x0p+0f};
}

struct prod_combine_complex64_result {
    float r0;
    float r1;
};
__device__ prod_combine_complex64_result prod_combine_complex64(float a_re, float a_im, float b_re, float b_im) {
    const float t0 = a_re * b_re;
    const float t1 = a_im * b_im;
    const float t2 = t0 - t1;
    const float t3 = a_re * b_im;
    const float t4 = a_im * b_re;
    const float t5 = t3 + t4;
    return prod_combine_complex64_result{t2, t5};
}

struct min_identity_complex64_result {
    float r0;
    float r1;
};
__device__ min_identity_complex64_result min_identity_complex64() {
    return min_identity_complex64_result{__int_as_float((int)0x7f800000u), __int_as_float((int)0x7f800000u)};
}

struct min_combine_complex64_result {
    float r0;
    float r1;
};
__device__ min_combine_complex64_result min_combine_complex64(float a_re, float a_im, float b_re, float b_im) {
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
    const float t17 = t16 ? a_re : b_re;
    const float t18 = t16 ? a_im : b_im;
    return min_combine_complex64_result{t17, t18};
}

struct max_identity_complex64_result {
    float r0;
    float r1;
};
__device__ max_identity_complex64_result max_identity_complex64() {
    return max_identity_complex64_result{__int_as_float((int)0xff800000u), __int_as_float((int)0xff800000u)};
}

struct max_combine_complex64_result {
    float r0;
    float r1;
};
__device__ max_combine_complex64_result max_combine_complex64(float a_re, float a_im, float b_re, float b_im) {
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
    const float t17 = t16 ? a_re : b_re;
    const float t18 = t16 ? a_im : b_im;
    return max_combine_complex64_result{t17, t18};
}

__device__ bool argmin_better_complex64(float a_re, float a_im, float b_re, float b_im) {
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

__device__ bool argmax_better_complex64(float a_re, float a_im, float b_re, float b_im) {
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
