struct constants_result {
    float r0;
    float r1;
    float r2;
    float r3;
    float r4;
    float r5;
    float r6;
    float r7;
    double r8;
    double r9;
    double r10;
    double r11;
    double r12;
    double r13;
    double r14;
    long long r15;
    long long r16;
    long long r17;
    long long r18;
    int r19;
    unsigned long long r20;
    unsigned int r21;
    signed char r22;
    float r23;
    double r24;
    float r25;
};
__device__ constants_result constants() {
    const float t0 = sqrtf((-0x1p+0f));
    const double t1 = 0x0p+0 / 0x0p+0;
    return constants_result{__int_as_float((int)0x7fc00000u), __int_as_float((int)0xffc00000u), __int_as_float((int)0x7f800000u), (-0x0p+0f), 0x0p+0f, 0x1.fffffep+127f, 0x1p-149f, (-0x1.99999ap-4f), __longlong_as_double((long long)0xfff0000000000000ull), __longlong_as_double((long long)0x7ff8000000000000ull), 0x0p+0, (-0x1.fffffffffffffp+1023), 0x0.0000000000001p-1022, 0x1.999999999999ap-4, 0x1.249ad2594c37dp+332, (-9223372036854775807ll - 1ll), (-9223372036854775807ll), 9223372036854775807ll, (-1ll), (-2147483647 - 1), 18446744073709551615ull, 4294967295u, (-128), t0, t1, __int_as_float((int)0x7f800000u)};
}

extern "C" __global__ void run(constants_result* out) { *out = constants(); }
