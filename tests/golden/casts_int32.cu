__device__ bool bool_to_bool(bool a) {
    return a;
}

extern "C" __global__ void bool_to_bool_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const bool r = bool_to_bool(inputs[at * 1 + 0] != 0);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ signed char bool_to_int8(bool a) {
    const signed char t0 = (signed char)a;
    return t0;
}

extern "C" __global__ void bool_to_int8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const signed char r = bool_to_int8(inputs[at * 1 + 0] != 0);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ short bool_to_int16(bool a) {
    const short t0 = (short)a;
    return t0;
}

extern "C" __global__ void bool_to_int16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const short r = bool_to_int16(inputs[at * 1 + 0] != 0);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ int bool_to_int32(bool a) {
    const int t0 = (int)a;
    return t0;
}

extern "C" __global__ void bool_to_int32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const int r = bool_to_int32(inputs[at * 1 + 0] != 0);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned char bool_to_uint8(bool a) {
    const unsigned char t0 = (unsigned char)a;
    return t0;
}

extern "C" __global__ void bool_to_uint8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned char r = bool_to_uint8(inputs[at * 1 + 0] != 0);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned short bool_to_uint16(bool a) {
    const unsigned short t0 = (unsigned short)a;
    return t0;
}

extern "C" __global__ void bool_to_uint16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned short r = bool_to_uint16(inputs[at * 1 + 0] != 0);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned int bool_to_uint32(bool a) {
    const unsigned int t0 = (unsigned int)a;
    return t0;
}

extern "C" __global__ void bool_to_uint32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned int r = bool_to_uint32(inputs[at * 1 + 0] != 0);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ bool int8_to_bool(signed char a) {
    const bool t0 = a != 0;
    return t0;
}

extern "C" __global__ void int8_to_bool_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const bool r = int8_to_bool((signed char)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ signed char int8_to_int8(signed char a) {
    return a;
}

extern "C" __global__ void int8_to_int8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const signed char r = int8_to_int8((signed char)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ short int8_to_int16(signed char a) {
    const short t0 = (short)a;
    return t0;
}

extern "C" __global__ void int8_to_int16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const short r = int8_to_int16((signed char)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ int int8_to_int32(signed char a) {
    const int t0 = (int)a;
    return t0;
}

extern "C" __global__ void int8_to_int32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const int r = int8_to_int32((signed char)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned char int8_to_uint8(signed char a) {
    const unsigned char t0 = (unsigned char)a;
    return t0;
}

extern "C" __global__ void int8_to_uint8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned char r = int8_to_uint8((signed char)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned short int8_to_uint16(signed char a) {
    const unsigned short t0 = (unsigned short)a;
    return t0;
}

extern "C" __global__ void int8_to_uint16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned short r = int8_to_uint16((signed char)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned int int8_to_uint32(signed char a) {
    const unsigned int t0 = (unsigned int)a;
    return t0;
}

extern "C" __global__ void int8_to_uint32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned int r = int8_to_uint32((signed char)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ bool int16_to_bool(short a) {
    const bool t0 = a != 0;
    return t0;
}

extern "C" __global__ void int16_to_bool_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const bool r = int16_to_bool((short)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ signed char int16_to_int8(short a) {
    const signed char t0 = (signed char)a;
    return t0;
}

extern "C" __global__ void int16_to_int8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const signed char r = int16_to_int8((short)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ short int16_to_int16(short a) {
    return a;
}

extern "C" __global__ void int16_to_int16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const short r = int16_to_int16((short)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ int int16_to_int32(short a) {
    const int t0 = (int)a;
    return t0;
}

extern "C" __global__ void int16_to_int32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const int r = int16_to_int32((short)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned char int16_to_uint8(short a) {
    const unsigned char t0 = (unsigned char)a;
    return t0;
}

extern "C" __global__ void int16_to_uint8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned char r = int16_to_uint8((short)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned short int16_to_uint16(short a) {
    const unsigned short t0 = (unsigned short)a;
    return t0;
}

extern "C" __global__ void int16_to_uint16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned short r = int16_to_uint16((short)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned int int16_to_uint32(short a) {
    const unsigned int t0 = (unsigned int)a;
    return t0;
}

extern "C" __global__ void int16_to_uint32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned int r = int16_to_uint32((short)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ bool int32_to_bool(int a) {
    const bool t0 = a != 0;
    return t0;
}

extern "C" __global__ void int32_to_bool_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const bool r = int32_to_bool((int)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ signed char int32_to_int8(int a) {
    const signed char t0 = (signed char)a;
    return t0;
}

extern "C" __global__ void int32_to_int8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const signed char r = int32_to_int8((int)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ short int32_to_int16(int a) {
    const short t0 = (short)a;
    return t0;
}

extern "C" __global__ void int32_to_int16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const short r = int32_to_int16((int)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ int int32_to_int32(int a) {
    return a;
}

extern "C" __global__ void int32_to_int32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const int r = int32_to_int32((int)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned char int32_to_uint8(int a) {
    const unsigned char t0 = (unsigned char)a;
    return t0;
}

extern "C" __global__ void int32_to_uint8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned char r = int32_to_uint8((int)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned short int32_to_uint16(int a) {
    const unsigned short t0 = (unsigned short)a;
    return t0;
}

extern "C" __global__ void int32_to_uint16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned short r = int32_to_uint16((int)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned int int32_to_uint32(int a) {
    const unsigned int t0 = (unsigned int)a;
    return t0;
}

extern "C" __global__ void int32_to_uint32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned int r = int32_to_uint32((int)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ bool uint8_to_bool(unsigned char a) {
    const bool t0 = a != 0;
    return t0;
}

extern "C" __global__ void uint8_to_bool_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const bool r = uint8_to_bool((unsigned char)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ signed char uint8_to_int8(unsigned char a) {
    const signed char t0 = (signed char)a;
    return t0;
}

extern "C" __global__ void uint8_to_int8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const signed char r = uint8_to_int8((unsigned char)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ short uint8_to_int16(unsigned char a) {
    const short t0 = (short)a;
    return t0;
}

extern "C" __global__ void uint8_to_int16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const short r = uint8_to_int16((unsigned char)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ int uint8_to_int32(unsigned char a) {
    const int t0 = (int)a;
    return t0;
}

extern "C" __global__ void uint8_to_int32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const int r = uint8_to_int32((unsigned char)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned char uint8_to_uint8(unsigned char a) {
    return a;
}

extern "C" __global__ void uint8_to_uint8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned char r = uint8_to_uint8((unsigned char)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned short uint8_to_uint16(unsigned char a) {
    const unsigned short t0 = (unsigned short)a;
    return t0;
}

extern "C" __global__ void uint8_to_uint16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned short r = uint8_to_uint16((unsigned char)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned int uint8_to_uint32(unsigned char a) {
    const unsigned int t0 = (unsigned int)a;
    return t0;
}

extern "C" __global__ void uint8_to_uint32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned int r = uint8_to_uint32((unsigned char)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ bool uint16_to_bool(unsigned short a) {
    const bool t0 = a != 0;
    return t0;
}

extern "C" __global__ void uint16_to_bool_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const bool r = uint16_to_bool((unsigned short)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ signed char uint16_to_int8(unsigned short a) {
    const signed char t0 = (signed char)a;
    return t0;
}

extern "C" __global__ void uint16_to_int8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const signed char r = uint16_to_int8((unsigned short)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ short uint16_to_int16(unsigned short a) {
    const short t0 = (short)a;
    return t0;
}

extern "C" __global__ void uint16_to_int16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const short r = uint16_to_int16((unsigned short)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ int uint16_to_int32(unsigned short a) {
    const int t0 = (int)a;
    return t0;
}

extern "C" __global__ void uint16_to_int32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const int r = uint16_to_int32((unsigned short)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned char uint16_to_uint8(unsigned short a) {
    const unsigned char t0 = (unsigned char)a;
    return t0;
}

extern "C" __global__ void uint16_to_uint8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned char r = uint16_to_uint8((unsigned short)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned short uint16_to_uint16(unsigned short a) {
    return a;
}

extern "C" __global__ void uint16_to_uint16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned short r = uint16_to_uint16((unsigned short)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned int uint16_to_uint32(unsigned short a) {
    const unsigned int t0 = (unsigned int)a;
    return t0;
}

extern "C" __global__ void uint16_to_uint32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned int r = uint16_to_uint32((unsigned short)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ bool uint32_to_bool(unsigned int a) {
    const bool t0 = a != 0;
    return t0;
}

extern "C" __global__ void uint32_to_bool_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const bool r = uint32_to_bool((unsigned int)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ signed char uint32_to_int8(unsigned int a) {
    const signed char t0 = (signed char)a;
    return t0;
}

extern "C" __global__ void uint32_to_int8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const signed char r = uint32_to_int8((unsigned int)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ short uint32_to_int16(unsigned int a) {
    const short t0 = (short)a;
    return t0;
}

extern "C" __global__ void uint32_to_int16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const short r = uint32_to_int16((unsigned int)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ int uint32_to_int32(unsigned int a) {
    const int t0 = (int)a;
    return t0;
}

extern "C" __global__ void uint32_to_int32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const int r = uint32_to_int32((unsigned int)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned char uint32_to_uint8(unsigned int a) {
    const unsigned char t0 = (unsigned char)a;
    return t0;
}

extern "C" __global__ void uint32_to_uint8_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned char r = uint32_to_uint8((unsigned int)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned short uint32_to_uint16(unsigned int a) {
    const unsigned short t0 = (unsigned short)a;
    return t0;
}

extern "C" __global__ void uint32_to_uint16_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned short r = uint32_to_uint16((unsigned int)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}

__device__ unsigned int uint32_to_uint32(unsigned int a) {
    return a;
}

extern "C" __global__ void uint32_to_uint32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned int r = uint32_to_uint32((unsigned int)inputs[at * 1 + 0]);
    outputs[at * 1 + 0] = (unsigned long long)r;
}
