struct order_int64_result {
    long long r0;
    long long r1;
    long long r2;
    long long r3;
    long long r4;
    long long r5;
    long long r6;
};
__device__ order_int64_result order_int64(long long a, long long b, long long c) {
    const bool t0 = a < b;
    const bool t1 = b <= c;
    const bool t2 = t0 & t1;
    const bool t3 = c < a;
    const bool t4 = c == b;
    const bool t5 = t3 | t4;
    const long long t6 = t5 ? a : c;
    const long long t7 = t2 ? b : t6;
    const bool t8 = a <= b;
    const bool t9 = !t8;
    const long long t10 = t9 ? 3ll : (-9223372036854775807ll - 1ll);
    const bool t11 = b < a;
    const long long t12 = t11 ? b : a;
    const long long t13 = t0 ? b : a;
    const bool t14 = a < 9223372036854775807ll;
    const long long t15 = t14 ? 9223372036854775807ll : a;
    const long long t16 = (long long)((unsigned long long)b * (unsigned long long)c);
    const long long t17 = (long long)((unsigned long long)a + (unsigned long long)t16);
    const long long t18 = (long long)((unsigned long long)t17 - (unsigned long long)1ll);
    const long long t19 = (long long)(0u - (unsigned long long)a);
    return order_int64_result{t7, t10, t12, t13, t15, t18, t19};
}

extern "C" __global__ void order_int64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const order_int64_result r = order_int64((long long)inputs[at * 3 + 0], (long long)inputs[at * 3 + 1], (long long)inputs[at * 3 + 2]);
    outputs[at * 7 + 0] = (unsigned long long)r.r0;
    outputs[at * 7 + 1] = (unsigned long long)r.r1;
    outputs[at * 7 + 2] = (unsigned long long)r.r2;
    outputs[at * 7 + 3] = (unsigned long long)r.r3;
    outputs[at * 7 + 4] = (unsigned long long)r.r4;
    outputs[at * 7 + 5] = (unsigned long long)r.r5;
    outputs[at * 7 + 6] = (unsigned long long)r.r6;
}

struct bits_int64_result {
    long long r0;
    long long r1;
    long long r2;
    long long r3;
    long long r4;
    long long r5;
};
__device__ bits_int64_result bits_int64(long long a, long long b) {
    const long long t0 = a & b;
    const long long t1 = a ^ b;
    const long long t2 = t1 >> 1;
    const long long t3 = (long long)((unsigned long long)t0 + (unsigned long long)t2);
    const long long t4 = a | b;
    const long long t5 = (long long)((unsigned long long)t4 << 61);
    const long long t6 = (long long)~a;
    const long long t7 = t5 ^ t6;
    const long long t8 = (long long)(a < 0 ? 0u - (unsigned long long)a : (unsigned long long)a);
    const long long t9 = (long long)((unsigned long long)t8 * (unsigned long long)b);
    const long long t10 = (long long)((unsigned long long)t9 + (unsigned long long)(-9223372036854775807ll - 1ll));
    const long long t11 = (long long)((unsigned long long)b * (unsigned long long)b);
    const long long t12 = (long long)((unsigned long long)(-9223372036854775807ll - 1ll) - (unsigned long long)t11);
    const bool t13 = a == (-9223372036854775807ll - 1ll);
    const long long t14 = t13 ? 9223372036854775807ll : (-77ll);
    const long long t15 = b >> 63;
    return bits_int64_result{t3, t7, t10, t12, t14, t15};
}

extern "C" __global__ void bits_int64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const bits_int64_result r = bits_int64((long long)inputs[at * 2 + 0], (long long)inputs[at * 2 + 1]);
    outputs[at * 6 + 0] = (unsigned long long)r.r0;
    outputs[at * 6 + 1] = (unsigned long long)r.r1;
    outputs[at * 6 + 2] = (unsigned long long)r.r2;
    outputs[at * 6 + 3] = (unsigned long long)r.r3;
    outputs[at * 6 + 4] = (unsigned long long)r.r4;
    outputs[at * 6 + 5] = (unsigned long long)r.r5;
}

struct order_uint64_result {
    unsigned long long r0;
    unsigned long long r1;
    unsigned long long r2;
    unsigned long long r3;
    unsigned long long r4;
    unsigned long long r5;
    unsigned long long r6;
};
__device__ order_uint64_result order_uint64(unsigned long long a, unsigned long long b, unsigned long long c) {
    const bool t0 = a < b;
    const bool t1 = b <= c;
    const bool t2 = t0 & t1;
    const bool t3 = c < a;
    const bool t4 = c == b;
    const bool t5 = t3 | t4;
    const unsigned long long t6 = t5 ? a : c;
    const unsigned long long t7 = t2 ? b : t6;
    const bool t8 = a <= b;
    const bool t9 = !t8;
    const unsigned long long t10 = t9 ? 3ull : 0ull;
    const bool t11 = b < a;
    const unsigned long long t12 = t11 ? b : a;
    const unsigned long long t13 = t0 ? b : a;
    const bool t14 = a < 18446744073709551615ull;
    const unsigned long long t15 = t14 ? 18446744073709551615ull : a;
    const unsigned long long t16 = b * c;
    const unsigned long long t17 = a + t16;
    const unsigned long long t18 = t17 - 1ull;
    const unsigned long long t19 = (unsigned long long)(0u - (unsigned long long)a);
    return order_uint64_result{t7, t10, t12, t13, t15, t18, t19};
}

extern "C" __global__ void order_uint64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const order_uint64_result r = order_uint64((unsigned long long)inputs[at * 3 + 0], (unsigned long long)inputs[at * 3 + 1], (unsigned long long)inputs[at * 3 + 2]);
    outputs[at * 7 + 0] = (unsigned long long)r.r0;
    outputs[at * 7 + 1] = (unsigned long long)r.r1;
    outputs[at * 7 + 2] = (unsigned long long)r.r2;
    outputs[at * 7 + 3] = (unsigned long long)r.r3;
    outputs[at * 7 + 4] = (unsigned long long)r.r4;
    outputs[at * 7 + 5] = (unsigned long long)r.r5;
    outputs[at * 7 + 6] = (unsigned long long)r.r6;
}

struct bits_uint64_result {
    unsigned long long r0;
    unsigned long long r1;
    unsigned long long r2;
    unsigned long long r3;
    unsigned long long r4;
    unsigned long long r5;
};
__device__ bits_uint64_result bits_uint64(unsigned long long a, unsigned long long b) {
    const unsigned long long t0 = a & b;
    const unsigned long long t1 = a ^ b;
    const unsigned long long t2 = t1 >> 1;
    const unsigned long long t3 = t0 + t2;
    const unsigned long long t4 = a | b;
    const unsigned long long t5 = (unsigned long long)((unsigned long long)t4 << 61);
    const unsigned long long t6 = (unsigned long long)~a;
    const unsigned long long t7 = t5 ^ t6;
    const unsigned long long t8 = a * b;
    const unsigned long long t9 = t8 + 9223372036854775808ull;
    const unsigned long long t10 = b * b;
    const unsigned long long t11 = 0ull - t10;
    const bool t12 = a == 0ull;
    const unsigned long long t13 = t12 ? 18446744073709551615ull : 18446744073709551539ull;
    const unsigned long long t14 = b >> 63;
    return bits_uint64_result{t3, t7, t9, t11, t13, t14};
}

extern "C" __global__ void bits_uint64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const bits_uint64_result r = bits_uint64((unsigned long long)inputs[at * 2 + 0], (unsigned long long)inputs[at * 2 + 1]);
    outputs[at * 6 + 0] = (unsigned long long)r.r0;
    outputs[at * 6 + 1] = (unsigned long long)r.r1;
    outputs[at * 6 + 2] = (unsigned long long)r.r2;
    outputs[at * 6 + 3] = (unsigned long long)r.r3;
    outputs[at * 6 + 4] = (unsigned long long)r.r4;
    outputs[at * 6 + 5] = (unsigned long long)r.r5;
}
