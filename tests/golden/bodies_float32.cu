struct order_float32_result {
    float r0;
    float r1;
    float r2;
    float r3;
    float r4;
    float r5;
    float r6;
};
__device__ order_float32_result order_float32(float a, float b, float c) {
    const bool t0 = a < b;
    const bool t1 = b <= c;
    const bool t2 = t0 & t1;
    const bool t3 = c < a;
    const bool t4 = c == b;
    const bool t5 = t3 | t4;
    const float t6 = t5 ? a : c;
    const float t7 = t2 ? b : t6;
    const bool t8 = a <= b;
    const bool t9 = !t8;
    const bool t10 = a != a;
    const bool t11 = t9 ^ t10;
    const float t12 = t11 ? 0x1.8p+1f : __int_as_float((int)0xff800000u);
    const int t13 = __float_as_int(a);
    const int t14 = __float_as_int(b);
    const int t15 = t13 | t14;
    const float t16 = __int_as_float(t15);
    const bool t17 = t0 | t10;
    const float t18 = t17 ? a : b;
    const bool t19 = a == b;
    const float t20 = t19 ? t16 : t18;
    const int t21 = t13 & t14;
    const float t22 = __int_as_float(t21);
    const bool t23 = b < a;
    const bool t24 = t23 | t10;
    const float t25 = t24 ? a : b;
    const float t26 = t19 ? t22 : t25;
    const int t27 = t13 & 2139095040;
    const float t28 = __int_as_float(t27);
    const bool t29 = __int_as_float((int)0x7f800000u) < a;
    const bool t30 = t29 | t10;
    const float t31 = t30 ? a : __int_as_float((int)0x7f800000u);
    const bool t32 = a == __int_as_float((int)0x7f800000u);
    const float t33 = t32 ? t28 : t31;
    const float t34 = b * c;
    const float t35 = a + t34;
    const float t36 = t35 - 0x1p+0f;
    const float t37 = -a;
    return order_float32_result{t7, t12, t20, t26, t33, t36, t37};
}

extern "C" __global__ void order_float32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const order_float32_result r = order_float32(__int_as_float((int)inputs[at * 3 + 0]), __int_as_float((int)inputs[at * 3 + 1]), __int_as_float((int)inputs[at * 3 + 2]));
    outputs[at * 7 + 0] = (unsigned int)__float_as_int(r.r0);
    outputs[at * 7 + 1] = (unsigned int)__float_as_int(r.r1);
    outputs[at * 7 + 2] = (unsigned int)__float_as_int(r.r2);
    outputs[at * 7 + 3] = (unsigned int)__float_as_int(r.r3);
    outputs[at * 7 + 4] = (unsigned int)__float_as_int(r.r4);
    outputs[at * 7 + 5] = (unsigned int)__float_as_int(r.r5);
    outputs[at * 7 + 6] = (unsigned int)__float_as_int(r.r6);
}

__device__ float polynomial_float32(float a) {
    const float t0 = fmaf(0x0p+0f, a, 0x1.99999ap-4f);
    const float t1 = fmaf(t0, a, (-0x1.47ae14p-9f));
    const float t2 = fmaf(t1, a, 0x1.4484cp-100f);
    const float t3 = fmaf(t2, a, 0x1p+24f);
    const float t4 = fmaf(t3, a, (-0x1p+0f));
    return t4;
}

extern "C" __global__ void polynomial_float32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const float r = polynomial_float32(__int_as_float((int)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned int)__float_as_int(r);
}

struct errors_float32_result {
    float r0;
    float r1;
    float r2;
    float r3;
    float r4;
    float r5;
};
__device__ errors_float32_result errors_float32(float a, float b) {
    const float t0 = a * b;
    const float t1 = t0;
    const float t2 = fmaf(a, b, -t1);
    const float t3 = a + b;
    const float t4 = t3;
    const float t5 = t4 - a;
    const float t6 = t5;
    const float t7 = t4 - t6;
    const float t8 = t7;
    const float t9 = a - t8;
    const float t10 = b - t6;
    const float t11 = t9 + t10;
    return errors_float32_result{t1, t2, t4, t11, t4, t10};
}

extern "C" __global__ void errors_float32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const errors_float32_result r = errors_float32(__int_as_float((int)inputs[at * 2 + 0]), __int_as_float((int)inputs[at * 2 + 1]));
    outputs[at * 6 + 0] = (unsigned int)__float_as_int(r.r0);
    outputs[at * 6 + 1] = (unsigned int)__float_as_int(r.r1);
    outputs[at * 6 + 2] = (unsigned int)__float_as_int(r.r2);
    outputs[at * 6 + 3] = (unsigned int)__float_as_int(r.r3);
    outputs[at * 6 + 4] = (unsigned int)__float_as_int(r.r4);
    outputs[at * 6 + 5] = (unsigned int)__float_as_int(r.r5);
}

struct rounding_float32_result {
    float r0;
    float r1;
    float r2;
    float r3;
    float r4;
    float r5;
};
__device__ rounding_float32_result rounding_float32(float a, float b) {
    const float t0 = fabsf(a);
    const bool t1 = t0 < 0x1.e848p+19f;
    const float t2 = t1 ? a : 0x0p+0f;
    const float t3 = rintf(t2);
    const int t4 = __float2int_rz(t3);
    const int t5 = t4 & 1;
    const float t6 = floorf(a);
    const float t7 = rintf(a);
    const float t8 = sqrtf(t0);
    const int t9 = __float_as_int(b);
    const int t10 = __float_as_int(a);
    const int t11 = t10 & 2147483647;
    const int t12 = t9 & (-2147483647 - 1);
    const int t13 = t11 | t12;
    const float t14 = __int_as_float(t13);
    const float t15 = a / b;
    const int t16 = (int)((unsigned int)t4 + (unsigned int)t5);
    const float t17 = (float)t16;
    return rounding_float32_result{t6, t7, t8, t14, t15, t17};
}

extern "C" __global__ void rounding_float32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const rounding_float32_result r = rounding_float32(__int_as_float((int)inputs[at * 2 + 0]), __int_as_float((int)inputs[at * 2 + 1]));
    outputs[at * 6 + 0] = (unsigned int)__float_as_int(r.r0);
    outputs[at * 6 + 1] = (unsigned int)__float_as_int(r.r1);
    outputs[at * 6 + 2] = (unsigned int)__float_as_int(r.r2);
    outputs[at * 6 + 3] = (unsigned int)__float_as_int(r.r3);
    outputs[at * 6 + 4] = (unsigned int)__float_as_int(r.r4);
    outputs[at * 6 + 5] = (unsigned int)__float_as_int(r.r5);
}

struct complex_field_float32_result {
    float r0;
    float r1;
    float r2;
    float r3;
    float r4;
    float r5;
    float r6;
};
__device__ complex_field_float32_result complex_field_float32(float a, float b, float c, float d) {
    const float t0 = a * c;
    const float t1 = b * d;
    const float t2 = t0 - t1;
    const float t3 = a * d;
    const float t4 = b * c;
    const float t5 = t3 + t4;
    const float t6 = fabsf(c);
    const float t7 = fabsf(d);
    const bool t8 = t6 < t7;
    const float t9 = t8 ? d : c;
    const float t10 = t8 ? c : d;
    const float t11 = t10 / t9;
    const float t12 = t10 * t11;
    const float t13 = t9 + t12;
    const float t14 = 0x1p+0f / t13;
    const float t15 = t8 ? b : a;
    const float t16 = t8 ? a : b;
    const float t17 = t16 * t11;
    const float t18 = t15 + t17;
    const float t19 = t18 * t14;
    const float t20 = t15 * t11;
    const float t21 = t16 - t20;
    const float t22 = t21 * t14;
    const float t23 = -t22;
    const float t24 = t8 ? t23 : t22;
    const bool t25 = t9 == 0x0p+0f;
    const float t26 = a / t6;
    const float t27 = t25 ? t26 : t19;
    const float t28 = b / t6;
    const float t29 = t25 ? t28 : t24;
    const bool t30 = a != a;
    const bool t31 = b != b;
    const bool t32 = t30 | t31;
    const bool t33 = a < c;
    const bool t34 = d != d;
    const bool t35 = t31 | t34;
    const bool t36 = !t35;
    const bool t37 = t33 & t36;
    const bool t38 = a == c;
    const bool t39 = b <= d;
    const bool t40 = t38 & t39;
    const bool t41 = t37 | t40;
    const bool t42 = c != c;
    const bool t43 = t42 | t34;
    const bool t44 = !t43;
    const bool t45 = t41 & t44;
    const bool t46 = t32 | t45;
    const float t47 = t46 ? a : c;
    const float t48 = t46 ? b : d;
    const float t49 = fabsf(a);
    const float t50 = fabsf(b);
    const bool t51 = t49 < t50;
    const float t52 = t51 ? t50 : t49;
    const float t53 = t51 ? t49 : t50;
    const int t54 = __float_as_int(t52);
    const int t55 = t54 >> 23;
    const bool t56 = 252 < t55;
    const int t57 = t56 ? 252 : t55;
    const bool t58 = t57 < 2;
    const int t59 = t58 ? 2 : t57;
    const int t60 = (int)((unsigned int)254 - (unsigned int)t59);
    const int t61 = (int)((unsigned int)t60 << 23);
    const float t62 = __int_as_float(t61);
    const int t63 = (int)((unsigned int)t59 << 23);
    const float t64 = __int_as_float(t63);
    const float t65 = t52 * t62;
    const float t66 = t53 * t62;
    const float t67 = t65 * t65;
    const float t68 = t67;
    const float t69 = fmaf(t65, t65, -t68);
    const float t70 = fmaf(t66, t66, t69);
    const float t71 = t68 + t70;
    const float t72 = sqrtf(t71);
    const float t73 = t72 * t64;
    const bool t74 = t49 == __int_as_float((int)0x7f800000u);
    const bool t75 = t50 == __int_as_float((int)0x7f800000u);
    const bool t76 = t74 | t75;
    const float t77 = a + b;
    const float t78 = t32 ? t77 : t73;
    const float t79 = t76 ? __int_as_float((int)0x7f800000u) : t78;
    return complex_field_float32_result{t2, t5, t27, t29, t47, t48, t79};
}

extern "C" __global__ void complex_field_float32_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const complex_field_float32_result r = complex_field_float32(__int_as_float((int)inputs[at * 4 + 0]), __int_as_float((int)inputs[at * 4 + 1]), __int_as_float((int)inputs[at * 4 + 2]), __int_as_float((int)inputs[at * 4 + 3]));
    outputs[at * 7 + 0] = (unsigned int)__float_as_int(r.r0);
    outputs[at * 7 + 1] = (unsigned int)__float_as_int(r.r1);
    outputs[at * 7 + 2] = (unsigned int)__float_as_int(r.r2);
    outputs[at * 7 + 3] = (unsigned int)__float_as_int(r.r3);
    outputs[at * 7 + 4] = (unsigned int)__float_as_int(r.r4);
    outputs[at * 7 + 5] = (unsigned int)__float_as_int(r.r5);
    outputs[at * 7 + 6] = (unsigned int)__float_as_int(r.r6);
}
