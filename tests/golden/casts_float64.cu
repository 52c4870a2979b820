__device__ double bool_to_float64(bool a) {
    const double t0 = (double)a;
    return t0;
}

extern "C" __global__ void bool_to_float64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const double r = bool_to_float64(inputs[at * 1 + 0] != 0);
    outputs[at * 1 + 0] = (unsigned long long)__double_as_longlong(r);
}

__device__ double int8_to_float64(signed char a) {
    const double t0 = (double)a;
    return t0;
}

extern "C" __global__ void int8_to_float64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const double r = int8_to_float64((signed char)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)__double_as_longlong(r);
}

__device__ double int16_to_float64(short a) {
    const double t0 = (double)a;
    return t0;
}

extern "C" __global__ void int16_to_float64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const double r = int16_to_float64((short)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)__double_as_longlong(r);
}

__device__ double int32_to_float64(int a) {
    const double t0 = (double)a;
    return t0;
}

extern "C" __global__ void int32_to_float64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const double r = int32_to_float64((int)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)__double_as_longlong(r);
}

__device__ double int64_to_float64(long long a) {
    const double t0 = (double)a;
    return t0;
}

extern "C" __global__ void int64_to_float64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const double r = int64_to_float64((long long)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)__double_as_longlong(r);
}

__device__ double uint8_to_float64(unsigned char a) {
    const double t0 = (double)a;
    return t0;
}

extern "C" __global__ void uint8_to_float64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const double r = uint8_to_float64((unsigned char)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)__double_as_longlong(r);
}

__device__ double uint16_to_float64(unsigned short a) {
    const double t0 = (double)a;
    return t0;
}

extern "C" __global__ void uint16_to_float64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const double r = uint16_to_float64((unsigned short)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)__double_as_longlong(r);
}

__device__ double uint32_to_float64(unsigned int a) {
    const double t0 = (double)a;
    return t0;
}

extern "C" __global__ void uint32_to_float64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const double r = uint32_to_float64((unsigned int)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)__double_as_longlong(r);
}

__device__ double uint64_to_float64(unsigned long long a) {
    const double t0 = (double)a;
    return t0;
}

extern "C" __global__ void uint64_to_float64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const double r = uint64_to_float64((unsigned long long)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)__double_as_longlong(r);
}

__device__ double float32_to_float64(float a) {
    const double t0 = (double)a;
    return t0;
}

extern "C" __global__ void float32_to_float64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const double r = float32_to_float64(__int_as_float((int)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned long long)__double_as_longlong(r);
}

__device__ bool float64_to_bool(double a) {
    const bool t0 = a != 0;
    return t0;
}

extern "C" __global__ void float64_to_bool_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const bool r = float64_to_bool(__longlong_as_double((long long)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ signed char float64_to_int8(double a) {
    const signed char t0 = a != a ? 0 : a <= (-0x1p+7) ? (-128) : a >= 0x1p+7 ? 127 : (signed char)a;
    return t0;
}

extern "C" __global__ void float64_to_int8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const signed char r = float64_to_int8(__longlong_as_double((long long)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ short float64_to_int16(double a) {
    const short t0 = a != a ? 0 : a <= (-0x1p+15) ? (-32768) : a >= 0x1p+15 ? 32767 : (short)a;
    return t0;
}

extern "C" __global__ void float64_to_int16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const short r = float64_to_int16(__longlong_as_double((long long)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ int float64_to_int32(double a) {
    const int t0 = a != a ? 0 : a <= (-0x1p+31) ? (-2147483647 - 1) : a >= 0x1p+31 ? 2147483647 : (int)a;
    return t0;
}

extern "C" __global__ void float64_to_int32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const int r = float64_to_int32(__longlong_as_double((long long)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ long long float64_to_int64(double a) {
    const long long t0 = a != a ? 0ll : a <= (-0x1p+63) ? (-9223372036854775807ll - 1ll) : a >= 0x1p+63 ? 9223372036854775807ll : (long long)a;
    return t0;
}

extern "C" __global__ void float64_to_int64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const long long r = float64_to_int64(__longlong_as_double((long long)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned char float64_to_uint8(double a) {
    const unsigned char t0 = a != a ? 0u : a <= 0x0p+0 ? 0u : a >= 0x1p+8 ? 255u : (unsigned char)a;
    return t0;
}

extern "C" __global__ void float64_to_uint8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned char r = float64_to_uint8(__longlong_as_double((long long)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned short float64_to_uint16(double a) {
    const unsigned short t0 = a != a ? 0u : a <= 0x0p+0 ? 0u : a >= 0x1p+16 ? 65535u : (unsigned short)a;
    return t0;
}

extern "C" __global__ void float64_to_uint16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned short r = float64_to_uint16(__longlong_as_double((long long)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned int float64_to_uint32(double a) {
    const unsigned int t0 = a != a ? 0u : a <= 0x0p+0 ? 0u : a >= 0x1p+32 ? 4294967295u : (unsigned int)a;
    return t0;
}

extern "C" __global__ void float64_to_uint32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned int r = float64_to_uint32(__longlong_as_double((long long)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned long long float64_to_uint64(double a) {
    const unsigned long long t0 = a != a ? 0ull : a <= 0x0p+0 ? 0ull : a >= 0x1p+64 ? 18446744073709551615ull : (unsigned long long)a;
    return t0;
}

extern "C" __global__ void float64_to_uint64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned long long r = float64_to_uint64(__longlong_as_double((long long)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ float float64_to_float32(double a) {
    const float t0 = (float)a;
    return t0;
}

extern "C" __global__ void float64_to_float32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const float r = float64_to_float32(__longlong_as_double((long long)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned int)__float_as_int(r);
}

__device__ double float64_to_float64(double a) {
    return a;
}

extern "C" __global__ void float64_to_float64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const double r = float64_to_float64(__longlong_as_double((long long)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned long long)__double_as_longlong(r);
}
