struct order_bool_result {
    bool r0;
    bool r1;
    bool r2;
    bool r3;
    bool r4;
    bool r5;
    bool r6;
};
__device__ order_bool_result order_bool(bool a, bool b, bool c) {
    const bool t0 = !a;
    const bool t1 = t0 & b;
    const bool t2 = !b;
    const bool t3 = t2 | c;
    const bool t4 = t1 & t3;
    const bool t5 = !c;
    const bool t6 = t5 & a;
    const bool t7 = c == b;
    const bool t8 = t6 | t7;
    const bool t9 = t8 ? a : c;
    const bool t10 = t4 ? b : t9;
    const bool t11 = t0 | b;
    const bool t12 = !t11;
    const bool t13 = t12 ? true : false;
    const bool t14 = a & b;
    const bool t15 = a | b;
    const bool t16 = b & c;
    const bool t17 = a | t16;
    const bool t18 = t17 ^ true;
    return order_bool_result{t10, t13, t14, t15, true, t18, t0};
}

extern "C" __global__ void order_bool_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const order_bool_result r = order_bool(inputs[at * 3 + 0] != 0, inputs[at * 3 + 1] != 0, inputs[at * 3 + 2] != 0);
    outputs[at * 7 + 0] = (unsigned long long)r.r0;
    outputs[at * 7 + 1] = (unsigned long long)r.r1;
    outputs[at * 7 + 2] = (unsigned long long)r.r2;
    outputs[at * 7 + 3] = (unsigned long long)r.r3;
    outputs[at * 7 + 4] = (unsigned long long)r.r4;
    outputs[at * 7 + 5] = (unsigned long long)r.r5;
    outputs[at * 7 + 6] = (unsigned long long)r.r6;
}

struct order_int8_result {
    signed char r0;
    signed char r1;
    signed char r2;
    signed char r3;
    signed char r4;
    signed char r5;
    signed char r6;
};
__device__ order_int8_result order_int8(signed char a, signed char b, signed char c) {
    const bool t0 = a < b;
    const bool t1 = b <= c;
    const bool t2 = t0 & t1;
    const bool t3 = c < a;
    const bool t4 = c == b;
    const bool t5 = t3 | t4;
    const signed char t6 = t5 ? a : c;
    const signed char t7 = t2 ? b : t6;
    const bool t8 = a <= b;
    const bool t9 = !t8;
    const signed char t10 = t9 ? 3 : (-128);
    const bool t11 = b < a;
    const signed char t12 = t11 ? b : a;
    const signed char t13 = t0 ? b : a;
    const bool t14 = a < 127;
    const signed char t15 = t14 ? 127 : a;
    const signed char t16 = (signed char)((unsigned int)b * (unsigned int)c);
    const signed char t17 = (signed char)((unsigned int)a + (unsigned int)t16);
    const signed char t18 = (signed char)((unsigned int)t17 - (unsigned int)1);
    const signed char t19 = (signed char)(0u - (unsigned int)a);
    return order_int8_result{t7, t10, t12, t13, t15, t18, t19};
}

extern "C" __global__ void order_int8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const order_int8_result r = order_int8((signed char)inputs[at * 3 + 0], (signed char)inputs[at * 3 + 1], (signed char)inputs[at * 3 + 2]);
    outputs[at * 7 + 0] = (unsigned long long)r.r0;
    outputs[at * 7 + 1] = (unsigned long long)r.r1;
    outputs[at * 7 + 2] = (unsigned long long)r.r2;
    outputs[at * 7 + 3] = (unsigned long long)r.r3;
    outputs[at * 7 + 4] = (unsigned long long)r.r4;
    outputs[at * 7 + 5] = (unsigned long long)r.r5;
    outputs[at * 7 + 6] = (unsigned long long)r.r6;
}

struct bits_int8_result {
    signed char r0;
    signed char r1;
    signed char r2;
    signed char r3;
    signed char r4;
    signed char r5;
};
__device__ bits_int8_result bits_int8(signed char a, signed char b) {
    const signed char t0 = a & b;
    const signed char t1 = a ^ b;
    const signed char t2 = t1 >> 1;
    const signed char t3 = (signed char)((unsigned int)t0 + (unsigned int)t2);
    const signed char t4 = a | b;
    const signed char t5 = (signed char)((unsigned int)t4 << 5);
    const signed char t6 = (signed char)~a;
    const signed char t7 = t5 ^ t6;
    const signed char t8 = (signed char)(a < 0 ? 0u - (unsigned int)a : (unsigned int)a);
    const signed char t9 = (signed char)((unsigned int)t8 * (unsigned int)b);
    const signed char t10 = (signed char)((unsigned int)t9 + (unsigned int)(-128));
    const signed char t11 = (signed char)((unsigned int)b * (unsigned int)b);
    const signed char t12 = (signed char)((unsigned int)(-128) - (unsigned int)t11);
    const bool t13 = a == (-128);
    const signed char t14 = t13 ? 127 : (-77);
    const signed char t15 = b >> 7;
    return bits_int8_result{t3, t7, t10, t12, t14, t15};
}

extern "C" __global__ void bits_int8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const bits_int8_result r = bits_int8((signed char)inputs[at * 2 + 0], (signed char)inputs[at * 2 + 1]);
    outputs[at * 6 + 0] = (unsigned long long)r.r0;
    outputs[at * 6 + 1] = (unsigned long long)r.r1;
    outputs[at * 6 + 2] = (unsigned long long)r.r2;
    outputs[at * 6 + 3] = (unsigned long long)r.r3;
    outputs[at * 6 + 4] = (unsigned long long)r.r4;
    outputs[at * 6 + 5] = (unsigned long long)r.r5;
}

struct order_int16_result {
    short r0;
    short r1;
    short r2;
    short r3;
    short r4;
    short r5;
    short r6;
};
__device__ order_int16_result order_int16(short a, short b, short c) {
    const bool t0 = a < b;
    const bool t1 = b <= c;
    const bool t2 = t0 & t1;
    const bool t3 = c < a;
    const bool t4 = c == b;
    const bool t5 = t3 | t4;
    const short t6 = t5 ? a : c;
    const short t7 = t2 ? b : t6;
    const bool t8 = a <= b;
    const bool t9 = !t8;
    const short t10 = t9 ? 3 : (-32768);
    const bool t11 = b < a;
    const short t12 = t11 ? b : a;
    const short t13 = t0 ? b : a;
    const bool t14 = a < 32767;
    const short t15 = t14 ? 32767 : a;
    const short t16 = (short)((unsigned int)b * (unsigned int)c);
    const short t17 = (short)((unsigned int)a + (unsigned int)t16);
    const short t18 = (short)((unsigned int)t17 - (unsigned int)1);
    const short t19 = (short)(0u - (unsigned int)a);
    return order_int16_result{t7, t10, t12, t13, t15, t18, t19};
}

extern "C" __global__ void order_int16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const order_int16_result r = order_int16((short)inputs[at * 3 + 0], (short)inputs[at * 3 + 1], (short)inputs[at * 3 + 2]);
    outputs[at * 7 + 0] = (unsigned long long)r.r0;
    outputs[at * 7 + 1] = (unsigned long long)r.r1;
    outputs[at * 7 + 2] = (unsigned long long)r.r2;
    outputs[at * 7 + 3] = (unsigned long long)r.r3;
    outputs[at * 7 + 4] = (unsigned long long)r.r4;
    outputs[at * 7 + 5] = (unsigned long long)r.r5;
    outputs[at * 7 + 6] = (unsigned long long)r.r6;
}

struct bits_int16_result {
    short r0;
    short r1;
    short r2;
    short r3;
    short r4;
    short r5;
};
__device__ bits_int16_result bits_int16(short a, short b) {
    const short t0 = a & b;
    const short t1 = a ^ b;
    const short t2 = t1 >> 1;
    const short t3 = (short)((unsigned int)t0 + (unsigned int)t2);
    const short t4 = a | b;
    const short t5 = (short)((unsigned int)t4 << 13);
    const short t6 = (short)~a;
    const short t7 = t5 ^ t6;
    const short t8 = (short)(a < 0 ? 0u - (unsigned int)a : (unsigned int)a);
    const short t9 = (short)((unsigned int)t8 * (unsigned int)b);
    const short t10 = (short)((unsigned int)t9 + (unsigned int)(-32768));
    const short t11 = (short)((unsigned int)b * (unsigned int)b);
    const short t12 = (short)((unsigned int)(-32768) - (unsigned int)t11);
    const bool t13 = a == (-32768);
    const short t14 = t13 ? 32767 : (-77);
    const short t15 = b >> 15;
    return bits_int16_result{t3, t7, t10, t12, t14, t15};
}

extern "C" __global__ void bits_int16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const bits_int16_result r = bits_int16((short)inputs[at * 2 + 0], (short)inputs[at * 2 + 1]);
    outputs[at * 6 + 0] = (unsigned long long)r.r0;
    outputs[at * 6 + 1] = (unsigned long long)r.r1;
    outputs[at * 6 + 2] = (unsigned long long)r.r2;
    outputs[at * 6 + 3] = (unsigned long long)r.r3;
    outputs[at * 6 + 4] = (unsigned long long)r.r4;
    outputs[at * 6 + 5] = (unsigned long long)r.r5;
}

struct order_int32_result {
    int r0;
    int r1;
    int r2;
    int r3;
    int r4;
    int r5;
    int r6;
};
__device__ order_int32_result order_int32(int a, int b, int c) {
    const bool t0 = a < b;
    const bool t1 = b <= c;
    const bool t2 = t0 & t1;
    const bool t3 = c < a;
    const bool t4 = c == b;
    const bool t5 = t3 | t4;
    const int t6 = t5 ? a : c;
    const int t7 = t2 ? b : t6;
    const bool t8 = a <= b;
    const bool t9 = !t8;
    const int t10 = t9 ? 3 : (-2147483647 - 1);
    const bool t11 = b < a;
    const int t12 = t11 ? b : a;
    const int t13 = t0 ? b : a;
    const bool t14 = a < 2147483647;
    const int t15 = t14 ? 2147483647 : a;
    const int t16 = (int)((unsigned int)b * (unsigned int)c);
    const int t17 = (int)((unsigned int)a + (unsigned int)t16);
    const int t18 = (int)((unsigned int)t17 - (unsigned int)1);
    const int t19 = (int)(0u - (unsigned int)a);
    return order_int32_result{t7, t10, t12, t13, t15, t18, t19};
}

extern "C" __global__ void order_int32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const order_int32_result r = order_int32((int)inputs[at * 3 + 0], (int)inputs[at * 3 + 1], (int)inputs[at * 3 + 2]);
    outputs[at * 7 + 0] = (unsigned long long)r.r0;
    outputs[at * 7 + 1] = (unsigned long long)r.r1;
    outputs[at * 7 + 2] = (unsigned long long)r.r2;
    outputs[at * 7 + 3] = (unsigned long long)r.r3;
    outputs[at * 7 + 4] = (unsigned long long)r.r4;
    outputs[at * 7 + 5] = (unsigned long long)r.r5;
    outputs[at * 7 + 6] = (unsigned long long)r.r6;
}

struct bits_int32_result {
    int r0;
    int r1;
    int r2;
    int r3;
    int r4;
    int r5;
};
__device__ bits_int32_result bits_int32(int a, int b) {
    const int t0 = a & b;
    const int t1 = a ^ b;
    const int t2 = t1 >> 1;
    const int t3 = (int)((unsigned int)t0 + (unsigned int)t2);
    const int t4 = a | b;
    const int t5 = (int)((unsigned int)t4 << 29);
    const int t6 = (int)~a;
    const int t7 = t5 ^ t6;
    const int t8 = (int)(a < 0 ? 0u - (unsigned int)a : (unsigned int)a);
    const int t9 = (int)((unsigned int)t8 * (unsigned int)b);
    const int t10 = (int)((unsigned int)t9 + (unsigned int)(-2147483647 - 1));
    const int t11 = (int)((unsigned int)b * (unsigned int)b);
    const int t12 = (int)((unsigned int)(-2147483647 - 1) - (unsigned int)t11);
    const bool t13 = a == (-2147483647 - 1);
    const int t14 = t13 ? 2147483647 : (-77);
    const int t15 = b >> 31;
    return bits_int32_result{t3, t7, t10, t12, t14, t15};
}

extern "C" __global__ void bits_int32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const bits_int32_result r = bits_int32((int)inputs[at * 2 + 0], (int)inputs[at * 2 + 1]);
    outputs[at * 6 + 0] = (unsigned long long)r.r0;
    outputs[at * 6 + 1] = (unsigned long long)r.r1;
    outputs[at * 6 + 2] = (unsigned long long)r.r2;
    outputs[at * 6 + 3] = (unsigned long long)r.r3;
    outputs[at * 6 + 4] = (unsigned long long)r.r4;
    outputs[at * 6 + 5] = (unsigned long long)r.r5;
}

struct order_uint8_result {
    unsigned char r0;
    unsigned char r1;
    unsigned char r2;
    unsigned char r3;
    unsigned char r4;
    unsigned char r5;
    unsigned char r6;
};
__device__ order_uint8_result order_uint8(unsigned char a, unsigned char b, unsigned char c) {
    const bool t0 = a < b;
    const bool t1 = b <= c;
    const bool t2 = t0 & t1;
    const bool t3 = c < a;
    const bool t4 = c == b;
    const bool t5 = t3 | t4;
    const unsigned char t6 = t5 ? a : c;
    const unsigned char t7 = t2 ? b : t6;
    const bool t8 = a <= b;
    const bool t9 = !t8;
    const unsigned char t10 = t9 ? 3u : 0u;
    const bool t11 = b < a;
    const unsigned char t12 = t11 ? b : a;
    const unsigned char t13 = t0 ? b : a;
    const bool t14 = a < 255u;
    const unsigned char t15 = t14 ? 255u : a;
    const unsigned char t16 = (unsigned char)((unsigned int)b * (unsigned int)c);
    const unsigned char t17 = (unsigned char)((unsigned int)a + (unsigned int)t16);
    const unsigned char t18 = (unsigned char)((unsigned int)t17 - (unsigned int)1u);
    const unsigned char t19 = (unsigned char)(0u - (unsigned int)a);
    return order_uint8_result{t7, t10, t12, t13, t15, t18, t19};
}

extern "C" __global__ void order_uint8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const order_uint8_result r = order_uint8((unsigned char)inputs[at * 3 + 0], (unsigned char)inputs[at * 3 + 1], (unsigned char)inputs[at * 3 + 2]);
    outputs[at * 7 + 0] = (unsigned long long)r.r0;
    outputs[at * 7 + 1] = (unsigned long long)r.r1;
    outputs[at * 7 + 2] = (unsigned long long)r.r2;
    outputs[at * 7 + 3] = (unsigned long long)r.r3;
    outputs[at * 7 + 4] = (unsigned long long)r.r4;
    outputs[at * 7 + 5] = (unsigned long long)r.r5;
    outputs[at * 7 + 6] = (unsigned long long)r.r6;
}

struct bits_uint8_result {
    unsigned char r0;
    unsigned char r1;
    unsigned char r2;
    unsigned char r3;
    unsigned char r4;
    unsigned char r5;
};
__device__ bits_uint8_result bits_uint8(unsigned char a, unsigned char b) {
    const unsigned char t0 = a & b;
    const unsigned char t1 = a ^ b;
    const unsigned char t2 = t1 >> 1;
    const unsigned char t3 = (unsigned char)((unsigned int)t0 + (unsigned int)t2);
    const unsigned char t4 = a | b;
    const unsigned char t5 = (unsigned char)((unsigned int)t4 << 5);
    const unsigned char t6 = (unsigned char)~a;
    const unsigned char t7 = t5 ^ t6;
    const unsigned char t8 = (unsigned char)((unsigned int)a * (unsigned int)b);
    const unsigned char t9 = (unsigned char)((unsigned int)t8 + (unsigned int)128u);
    const unsigned char t10 = (unsigned char)((unsigned int)b * (unsigned int)b);
    const unsigned char t11 = (unsigned char)((unsigned int)0u - (unsigned int)t10);
    const bool t12 = a == 0u;
    const unsigned char t13 = t12 ? 255u : 179u;
    const unsigned char t14 = b >> 7;
    return bits_uint8_result{t3, t7, t9, t11, t13, t14};
}

extern "C" __global__ void bits_uint8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const bits_uint8_result r = bits_uint8((unsigned char)inputs[at * 2 + 0], (unsigned char)inputs[at * 2 + 1]);
    outputs[at * 6 + 0] = (unsigned long long)r.r0;
    outputs[at * 6 + 1] = (unsigned long long)r.r1;
    outputs[at * 6 + 2] = (unsigned long long)r.r2;
    outputs[at * 6 + 3] = (unsigned long long)r.r3;
    outputs[at * 6 + 4] = (unsigned long long)r.r4;
    outputs[at * 6 + 5] = (unsigned long long)r.r5;
}

struct order_uint16_result {
    unsigned short r0;
    unsigned short r1;
    unsigned short r2;
    unsigned short r3;
    unsigned short r4;
    unsigned short r5;
    unsigned short r6;
};
__device__ order_uint16_result order_uint16(unsigned short a, unsigned short b, unsigned short c) {
    const bool t0 = a < b;
    const bool t1 = b <= c;
    const bool t2 = t0 & t1;
    const bool t3 = c < a;
    const bool t4 = c == b;
    const bool t5 = t3 | t4;
    const unsigned short t6 = t5 ? a : c;
    const unsigned short t7 = t2 ? b : t6;
    const bool t8 = a <= b;
    const bool t9 = !t8;
    const unsigned short t10 = t9 ? 3u : 0u;
    const bool t11 = b < a;
    const unsigned short t12 = t11 ? b : a;
    const unsigned short t13 = t0 ? b : a;
    const bool t14 = a < 65535u;
    const unsigned short t15 = t14 ? 65535u : a;
    const unsigned short t16 = (unsigned short)((unsigned int)b * (unsigned int)c);
    const unsigned short t17 = (unsigned short)((unsigned int)a + (unsigned int)t16);
    const unsigned short t18 = (unsigned short)((unsigned int)t17 - (unsigned int)1u);
    const unsigned short t19 = (unsigned short)(0u - (unsigned int)a);
    return order_uint16_result{t7, t10, t12, t13, t15, t18, t19};
}

extern "C" __global__ void order_uint16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const order_uint16_result r = order_uint16((unsigned short)inputs[at * 3 + 0], (unsigned short)inputs[at * 3 + 1], (unsigned short)inputs[at * 3 + 2]);
    outputs[at * 7 + 0] = (unsigned long long)r.r0;
    outputs[at * 7 + 1] = (unsigned long long)r.r1;
    outputs[at * 7 + 2] = (unsigned long long)r.r2;
    outputs[at * 7 + 3] = (unsigned long long)r.r3;
    outputs[at * 7 + 4] = (unsigned long long)r.r4;
    outputs[at * 7 + 5] = (unsigned long long)r.r5;
    outputs[at * 7 + 6] = (unsigned long long)r.r6;
}

struct bits_uint16_result {
    unsigned short r0;
    unsigned short r1;
    unsigned short r2;
    unsigned short r3;
    unsigned short r4;
    unsigned short r5;
};
__device__ bits_uint16_result bits_uint16(unsigned short a, unsigned short b) {
    const unsigned short t0 = a & b;
    const unsigned short t1 = a ^ b;
    const unsigned short t2 = t1 >> 1;
    const unsigned short t3 = (unsigned short)((unsigned int)t0 + (unsigned int)t2);
    const unsigned short t4 = a | b;
    const unsigned short t5 = (unsigned short)((unsigned int)t4 << 13);
    const unsigned short t6 = (unsigned short)~a;
    const unsigned short t7 = t5 ^ t6;
    const unsigned short t8 = (unsigned short)((unsigned int)a * (unsigned int)b);
    const unsigned short t9 = (unsigned short)((unsigned int)t8 + (unsigned int)32768u);
    const unsigned short t10 = (unsigned short)((unsigned int)b * (unsigned int)b);
    const unsigned short t11 = (unsigned short)((unsigned int)0u - (unsigned int)t10);
    const bool t12 = a == 0u;
    const unsigned short t13 = t12 ? 65535u : 65459u;
    const unsigned short t14 = b >> 15;
    return bits_uint16_result{t3, t7, t9, t11, t13, t14};
}

extern "C" __global__ void bits_uint16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const bits_uint16_result r = bits_uint16((unsigned short)inputs[at * 2 + 0], (unsigned short)inputs[at * 2 + 1]);
    outputs[at * 6 + 0] = (unsigned long long)r.r0;
    outputs[at * 6 + 1] = (unsigned long long)r.r1;
    outputs[at * 6 + 2] = (unsigned long long)r.r2;
    outputs[at * 6 + 3] = (unsigned long long)r.r3;
    outputs[at * 6 + 4] = (unsigned long long)r.r4;
    outputs[at * 6 + 5] = (unsigned long long)r.r5;
}

struct order_uint32_result {
    unsigned int r0;
    unsigned int r1;
    unsigned int r2;
    unsigned int r3;
    unsigned int r4;
    unsigned int r5;
    unsigned int r6;
};
__device__ order_uint32_result order_uint32(unsigned int a, unsigned int b, unsigned int c) {
    const bool t0 = a < b;
    const bool t1 = b <= c;
    const bool t2 = t0 & t1;
    const bool t3 = c < a;
    const bool t4 = c == b;
    const bool t5 = t3 | t4;
    const unsigned int t6 = t5 ? a : c;
    const unsigned int t7 = t2 ? b : t6;
    const bool t8 = a <= b;
    const bool t9 = !t8;
    const unsigned int t10 = t9 ? 3u : 0u;
    const bool t11 = b < a;
    const unsigned int t12 = t11 ? b : a;
    const unsigned int t13 = t0 ? b : a;
    const bool t14 = a < 4294967295u;
    const unsigned int t15 = t14 ? 4294967295u : a;
    const unsigned int t16 = b * c;
    const unsigned int t17 = a + t16;
    const unsigned int t18 = t17 - 1u;
    const unsigned int t19 = (unsigned int)(0u - (unsigned int)a);
    return order_uint32_result{t7, t10, t12, t13, t15, t18, t19};
}

extern "C" __global__ void order_uint32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const order_uint32_result r = order_uint32((unsigned int)inputs[at * 3 + 0], (unsigned int)inputs[at * 3 + 1], (unsigned int)inputs[at * 3 + 2]);
    outputs[at * 7 + 0] = (unsigned long long)r.r0;
    outputs[at * 7 + 1] = (unsigned long long)r.r1;
    outputs[at * 7 + 2] = (unsigned long long)r.r2;
    outputs[at * 7 + 3] = (unsigned long long)r.r3;
    outputs[at * 7 + 4] = (unsigned long long)r.r4;
    outputs[at * 7 + 5] = (unsigned long long)r.r5;
    outputs[at * 7 + 6] = (unsigned long long)r.r6;
}

struct bits_uint32_result {
    unsigned int r0;
    unsigned int r1;
    unsigned int r2;
    unsigned int r3;
    unsigned int r4;
    unsigned int r5;
};
__device__ bits_uint32_result bits_uint32(unsigned int a, unsigned int b) {
    const unsigned int t0 = a & b;
    const unsigned int t1 = a ^ b;
    const unsigned int t2 = t1 >> 1;
    const unsigned int t3 = t0 + t2;
    const unsigned int t4 = a | b;
    const unsigned int t5 = (unsigned int)((unsigned int)t4 << 29);
    const unsigned int t6 = (unsigned int)~a;
    const unsigned int t7 = t5 ^ t6;
    const unsigned int t8 = a * b;
    const unsigned int t9 = t8 + 2147483648u;
    const unsigned int t10 = b * b;
    const unsigned int t11 = 0u - t10;
    const bool t12 = a == 0u;
    const unsigned int t13 = t12 ? 4294967295u : 4294967219u;
    const unsigned int t14 = b >> 31;
    return bits_uint32_result{t3, t7, t9, t11, t13, t14};
}

extern "C" __global__ void bits_uint32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const bits_uint32_result r = bits_uint32((unsigned int)inputs[at * 2 + 0], (unsigned int)inputs[at * 2 + 1]);
    outputs[at * 6 + 0] = (unsigned long long)r.r0;
    outputs[at * 6 + 1] = (unsigned long long)r.r1;
    outputs[at * 6 + 2] = (unsigned long long)r.r2;
    outputs[at * 6 + 3] = (unsigned long long)r.r3;
    outputs[at * 6 + 4] = (unsigned long long)r.r4;
    outputs[at * 6 + 5] = (unsigned long long)r.r5;
}
