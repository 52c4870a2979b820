__device__ long long astype_bool_int64(bool a) {
    const long long t0 = (long long)a;
    return t0;
}

__device__ unsigned long long astype_bool_uint64(bool a) {
    const unsigned long long t0 = (unsigned long long)a;
    return t0;
}

__device__ long long astype_int8_int64(signed char a) {
    const long long t0 = (long long)a;
    return t0;
}

__device__ unsigned long long astype_int8_uint64(signed char a) {
    const unsigned long long t0 = (unsigned long long)a;
    return t0;
}

__device__ long long astype_int16_int64(short a) {
    const long long t0 = (long long)a;
    return t0;
}

__device__ unsigned long long astype_int16_uint64(short a) {
    const unsigned long long t0 = (unsigned long long)a;
    return t0;
}

__device__ long long astype_int32_int64(int a) {
    const long long t0 = (long long)a;
    return t0;
}

__device__ unsigned long long astype_int32_uint64(int a) {
    const unsigned long long t0 = (unsigned long long)a;
    return t0;
}

__device__ long long astype_uint8_int64(unsigned char a) {
    const long long t0 = (long long)a;
    return t0;
}

__device__ unsigned long long astype_uint8_uint64(unsigned char a) {
    const unsigned long long t0 = (unsigned long long)a;
    return t0;
}

__device__ long long astype_uint16_int64(unsigned short a) {
    const long long t0 = (long long)a;
    return t0;
}

__device__ unsigned long long astype_uint16_uint64(unsigned short a) {
    const unsigned long long t0 = (unsigned long long)a;
    return t0;
}

__device__ long long astype_uint32_int64(unsigned int a) {
    const long long t0 = (long long)a;
    return t0;
}

__device__ unsigned long long astype_uint32_uint64(unsigned int a) {
    const unsigned long long t0 = (unsigned long long)a;
    return t0;
}

__device__ long long astype_float16_int64(float a) {
    const long long t0 = a != a ? 0ll : a <= (-0x1p+63f) ? (-9223372036854775807ll - 1ll) : a >= 0x1p+63f ? 9223372036854775807ll : (long long)a;
    return t0;
}

__device__ unsigned long long astype_float16_uint64(float a) {
    const unsigned long long t0 = a != a ? 0ull : a <= 0x0p+0f ? 0ull : a >= 0x1p+64f ? 18446744073709551615ull : (unsigned long long)a;
    return t0;
}

__device__ long long astype_bfloat16_int64(float a) {
    const long long t0 = a != a ? 0ll : a <= (-0x1p+63f) ? (-9223372036854775807ll - 1ll) : a >= 0x1p+63f ? 9223372036854775807ll : (long long)a;
    return t0;
}

__device__ unsigned long long astype_bfloat16_uint64(float a) {
    const unsigned long long t0 = a != a ? 0ull : a <= 0x0p+0f ? 0ull : a >= 0x1p+64f ? 18446744073709551615ull : (unsigned long long)a;
    return t0;
}

__device__ long long astype_float32_int64(float a) {
    const long long t0 = a != a ? 0ll : a <= (-0x1p+63f) ? (-9223372036854775807ll - 1ll) : a >= 0x1p+63f ? 9223372036854775807ll : (long long)a;
    return t0;
}

__device__ unsigned long long astype_float32_uint64(float a) {
    const unsigned long long t0 = a != a ? 0ull : a <= 0x0p+0f ? 0ull : a >= 0x1p+64f ? 18446744073709551615ull : (unsigned long long)a;
    return t0;
}

__device__ long long astype_complex64_int64(float a_re, float a_im) {
    const long long t0 = a_re != a_re ? 0ll : a_re <= (-0x1p+63f) ? (-9223372036854775807ll - 1ll) : a_re >= 0x1p+63f ? 9223372036854775807ll : (long long)a_re;
    return t0;
}

__device__ unsigned long long astype_complex64_uint64(float a_re, float a_im) {
    const unsigned long long t0 = a_re != a_re ? 0ull : a_re <= 0x0p+0f ? 0ull : a_re >= 0x1p+64f ? 18446744073709551615ull : (unsigned long long)a_re;
    return t0;
}
