// Lets the host's C++ compiler build CUDA C that was generated from tapes: one thread a block.
#pragma once
#include <cmath>
#include <cstring>

#define __device__ static
#define __global__

struct Index {
    unsigned int x, y, z;
};
static Index threadIdx = {0, 0, 0}, blockIdx = {0, 0, 0}, blockDim = {1, 1, 1};

template <class To, class From> static To same_bits(From from) {
    static_assert(sizeof(To) == sizeof(From), "the same width");
    To to;
    memcpy(&to, &from, sizeof to);
    return to;
}
static inline int __float_as_int(float x) { return same_bits<int>(x); }
static inline float __int_as_float(int x) { return same_bits<float>(x); }
static inline long long __double_as_longlong(double x) { return same_bits<long long>(x); }
static inline double __longlong_as_double(long long x) { return same_bits<double>(x); }

// Toward zero; saturates, and NaN becomes 0 (int) or the lowest number (long long).
static inline int __float2int_rz(float x) {
    return x != x ? 0 : x <= -0x1p31f ? -0x7fffffff - 1 : x >= 0x1p31f ? 0x7fffffff : (int)x;
}
static inline long long __double2ll_rz(double x) {
    const long long low = -0x7fffffffffffffffll - 1;
    return x != x || x <= -0x1p63 ? low : x >= 0x1p63 ? ~low : (long long)x;
}
