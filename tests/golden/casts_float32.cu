__device__ float bool_to_float32(bool a) {
    const float t0 = (float)a;
    return t0;
}

extern "C" __global__ void bool_to_float32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const float r = bool_to_float32(inputs[at * 1 + 0] != 0);
    outputs[at * 1 + 0] = (unsigned int)__float_as_int(r);
}

__device__ float int8_to_float32(signed char a) {
    const float t0 = (float)a;
    return t0;
}

extern "C" __global__ void int8_to_float32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const float r = int8_to_float32((signed char)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned int)__float_as_int(r);
}

__device__ float int16_to_float32(short a) {
    const float t0 = (float)a;
    return t0;
}

extern "C" __global__ void int16_to_float32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const float r = int16_to_float32((short)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned int)__float_as_int(r);
}

__device__ float int32_to_float32(int a) {
    const float t0 = (float)a;
    return t0;
}

extern "C" __global__ void int32_to_float32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const float r = int32_to_float32((int)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned int)__float_as_int(r);
}

__device__ float uint8_to_float32(unsigned char a) {
    const float t0 = (float)a;
    return t0;
}

extern "C" __global__ void uint8_to_float32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const float r = uint8_to_float32((unsigned char)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned int)__float_as_int(r);
}

__device__ float uint16_to_float32(unsigned short a) {
    const float t0 = (float)a;
    return t0;
}

extern "C" __global__ void uint16_to_float32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const float r = uint16_to_float32((unsigned short)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned int)__float_as_int(r);
}

__device__ float uint32_to_float32(unsigned int a) {
    const float t0 = (float)a;
    return t0;
}

extern "C" __global__ void uint32_to_float32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const float r = uint32_to_float32((unsigned int)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned int)__float_as_int(r);
}

__device__ bool float32_to_bool(float a) {
    const bool t0 = a != 0;
    return t0;
}

extern "C" __global__ void float32_to_bool_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const bool r = float32_to_bool(__int_as_float((int)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ signed char float32_to_int8(float a) {
    const signed char t0 = a != a ? 0 : a <= (-0x1p+7f) ? (-128) : a >= 0x1p+7f ? 127 : (signed char)a;
    return t0;
}

extern "C" __global__ void float32_to_int8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const signed char r = float32_to_int8(__int_as_float((int)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ short float32_to_int16(float a) {
    const short t0 = a != a ? 0 : a <= (-0x1p+15f) ? (-32768) : a >= 0x1p+15f ? 32767 : (short)a;
    return t0;
}

extern "C" __global__ void float32_to_int16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const short r = float32_to_int16(__int_as_float((int)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ int float32_to_int32(float a) {
    const int t0 = a != a ? 0 : a <= (-0x1p+31f) ? (-2147483647 - 1) : a >= 0x1p+31f ? 2147483647 : (int)a;
    return t0;
}

extern "C" __global__ void float32_to_int32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const int r = float32_to_int32(__int_as_float((int)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned char float32_to_uint8(float a) {
    const unsigned char t0 = a != a ? 0u : a <= 0x0p+0f ? 0u : a >= 0x1p+8f ? 255u : (unsigned char)a;
    return t0;
}

extern "C" __global__ void float32_to_uint8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned char r = float32_to_uint8(__int_as_float((int)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned short float32_to_uint16(float a) {
    const unsigned short t0 = a != a ? 0u : a <= 0x0p+0f ? 0u : a >= 0x1p+16f ? 65535u : (unsigned short)a;
    return t0;
}

extern "C" __global__ void float32_to_uint16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned short r = float32_to_uint16(__int_as_float((int)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned int float32_to_uint32(float a) {
    const unsigned int t0 = a != a ? 0u : a <= 0x0p+0f ? 0u : a >= 0x1p+32f ? 4294967295u : (unsigned int)a;
    return t0;
}

extern "C" __global__ void float32_to_uint32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned int r = float32_to_uint32(__int_as_float((int)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ float float32_to_float32(float a) {
    return a;
}

extern "C" __global__ void float32_to_float32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const float r = float32_to_float32(__int_as_float((int)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned int)__float_as_int(r);
}
