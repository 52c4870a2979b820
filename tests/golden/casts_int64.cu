__device__ long long bool_to_int64(bool a) {
    const long long t0 = (long long)a;
    return t0;
}

extern "C" __global__ void bool_to_int64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const long long r = bool_to_int64(inputs[at * 1 + 0] != 0);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned long long bool_to_uint64(bool a) {
    const unsigned long long t0 = (unsigned long long)a;
    return t0;
}

extern "C" __global__ void bool_to_uint64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned long long r = bool_to_uint64(inputs[at * 1 + 0] != 0);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ long long int8_to_int64(signed char a) {
    const long long t0 = (long long)a;
    return t0;
}

extern "C" __global__ void int8_to_int64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const long long r = int8_to_int64((signed char)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned long long int8_to_uint64(signed char a) {
    const unsigned long long t0 = (unsigned long long)a;
    return t0;
}

extern "C" __global__ void int8_to_uint64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned long long r = int8_to_uint64((signed char)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ long long int16_to_int64(short a) {
    const long long t0 = (long long)a;
    return t0;
}

extern "C" __global__ void int16_to_int64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const long long r = int16_to_int64((short)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned long long int16_to_uint64(short a) {
    const unsigned long long t0 = (unsigned long long)a;
    return t0;
}

extern "C" __global__ void int16_to_uint64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned long long r = int16_to_uint64((short)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ long long int32_to_int64(int a) {
    const long long t0 = (long long)a;
    return t0;
}

extern "C" __global__ void int32_to_int64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const long long r = int32_to_int64((int)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned long long int32_to_uint64(int a) {
    const unsigned long long t0 = (unsigned long long)a;
    return t0;
}

extern "C" __global__ void int32_to_uint64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned long long r = int32_to_uint64((int)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ bool int64_to_bool(long long a) {
    const bool t0 = a != 0;
    return t0;
}

extern "C" __global__ void int64_to_bool_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const bool r = int64_to_bool((long long)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ signed char int64_to_int8(long long a) {
    const signed char t0 = (signed char)a;
    return t0;
}

extern "C" __global__ void int64_to_int8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const signed char r = int64_to_int8((long long)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ short int64_to_int16(long long a) {
    const short t0 = (short)a;
    return t0;
}

extern "C" __global__ void int64_to_int16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const short r = int64_to_int16((long long)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ int int64_to_int32(long long a) {
    const int t0 = (int)a;
    return t0;
}

extern "C" __global__ void int64_to_int32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const int r = int64_to_int32((long long)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ long long int64_to_int64(long long a) {
    return a;
}

extern "C" __global__ void int64_to_int64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const long long r = int64_to_int64((long long)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned char int64_to_uint8(long long a) {
    const unsigned char t0 = (unsigned char)a;
    return t0;
}

extern "C" __global__ void int64_to_uint8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned char r = int64_to_uint8((long long)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned short int64_to_uint16(long long a) {
    const unsigned short t0 = (unsigned short)a;
    return t0;
}

extern "C" __global__ void int64_to_uint16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned short r = int64_to_uint16((long long)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned int int64_to_uint32(long long a) {
    const unsigned int t0 = (unsigned int)a;
    return t0;
}

extern "C" __global__ void int64_to_uint32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned int r = int64_to_uint32((long long)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned long long int64_to_uint64(long long a) {
    const unsigned long long t0 = (unsigned long long)a;
    return t0;
}

extern "C" __global__ void int64_to_uint64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned long long r = int64_to_uint64((long long)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ float int64_to_float32(long long a) {
    const float t0 = (float)a;
    return t0;
}

extern "C" __global__ void int64_to_float32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const float r = int64_to_float32((long long)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned int)__float_as_int(r);
}

__device__ long long uint8_to_int64(unsigned char a) {
    const long long t0 = (long long)a;
    return t0;
}

extern "C" __global__ void uint8_to_int64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const long long r = uint8_to_int64((unsigned char)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned long long uint8_to_uint64(unsigned char a) {
    const unsigned long long t0 = (unsigned long long)a;
    return t0;
}

extern "C" __global__ void uint8_to_uint64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned long long r = uint8_to_uint64((unsigned char)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ long long uint16_to_int64(unsigned short a) {
    const long long t0 = (long long)a;
    return t0;
}

extern "C" __global__ void uint16_to_int64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const long long r = uint16_to_int64((unsigned short)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned long long uint16_to_uint64(unsigned short a) {
    const unsigned long long t0 = (unsigned long long)a;
    return t0;
}

extern "C" __global__ void uint16_to_uint64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned long long r = uint16_to_uint64((unsigned short)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ long long uint32_to_int64(unsigned int a) {
    const long long t0 = (long long)a;
    return t0;
}

extern "C" __global__ void uint32_to_int64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const long long r = uint32_to_int64((unsigned int)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned long long uint32_to_uint64(unsigned int a) {
    const unsigned long long t0 = (unsigned long long)a;
    return t0;
}

extern "C" __global__ void uint32_to_uint64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned long long r = uint32_to_uint64((unsigned int)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ bool uint64_to_bool(unsigned long long a) {
    const bool t0 = a != 0;
    return t0;
}

extern "C" __global__ void uint64_to_bool_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const bool r = uint64_to_bool((unsigned long long)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ signed char uint64_to_int8(unsigned long long a) {
    const signed char t0 = (signed char)a;
    return t0;
}

extern "C" __global__ void uint64_to_int8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const signed char r = uint64_to_int8((unsigned long long)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ short uint64_to_int16(unsigned long long a) {
    const short t0 = (short)a;
    return t0;
}

extern "C" __global__ void uint64_to_int16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const short r = uint64_to_int16((unsigned long long)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ int uint64_to_int32(unsigned long long a) {
    const int t0 = (int)a;
    return t0;
}

extern "C" __global__ void uint64_to_int32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const int r = uint64_to_int32((unsigned long long)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ long long uint64_to_int64(unsigned long long a) {
    const long long t0 = (long long)a;
    return t0;
}

extern "C" __global__ void uint64_to_int64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const long long r = uint64_to_int64((unsigned long long)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned char uint64_to_uint8(unsigned long long a) {
    const unsigned char t0 = (unsigned char)a;
    return t0;
}

extern "C" __global__ void uint64_to_uint8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned char r = uint64_to_uint8((unsigned long long)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned short uint64_to_uint16(unsigned long long a) {
    const unsigned short t0 = (unsigned short)a;
    return t0;
}

extern "C" __global__ void uint64_to_uint16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned short r = uint64_to_uint16((unsigned long long)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned int uint64_to_uint32(unsigned long long a) {
    const unsigned int t0 = (unsigned int)a;
    return t0;
}

extern "C" __global__ void uint64_to_uint32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned int r = uint64_to_uint32((unsigned long long)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned long long uint64_to_uint64(unsigned long long a) {
    return a;
}

extern "C" __global__ void uint64_to_uint64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned long long r = uint64_to_uint64((unsigned long long)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ float uint64_to_float32(unsigned long long a) {
    const float t0 = (float)a;
    return t0;
}

extern "C" __global__ void uint64_to_float32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const float r = uint64_to_float32((unsigned long long)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned int)__float_as_int(r);
}

__device__ long long float32_to_int64(float a) {
    const long long t0 = a != a ? 0ll : a <= (-0x1p+63f) ? (-9223372036854775807ll - 1ll) : a >= 0x1p+63f ? 9223372036854775807ll : (long long)a;
    return t0;
}

extern "C" __global__ void float32_to_int64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const long long r = float32_to_int64(__int_as_float((int)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned long long float32_to_uint64(float a) {
    const unsigned long long t0 = a != a ? 0ull : a <= 0x0p+0f ? 0ull : a >= 0x1p+64f ? 18446744073709551615ull : (unsigned long long)a;
    return t0;
}

extern "C" __global__ void float32_to_uint64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned long long r = float32_to_uint64(__int_as_float((int)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned long long)r;
}
