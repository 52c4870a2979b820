struct order_float64_result {
    double r0;
    double r1;
    double r2;
    double r3;
    double r4;
    double r5;
    double r6;
};
__device__ order_float64_result order_float64(double a, double b, double c) {
    const bool t0 = a < b;
    const bool t1 = b <= c;
    const bool t2 = t0 & t1;
    const bool t3 = c < a;
    const bool t4 = c == b;
    const bool t5 = t3 | t4;
    const double t6 = t5 ? a : c;
    const double t7 = t2 ? b : t6;
    const bool t8 = a <= b;
    const bool t9 = !t8;
    const bool t10 = a != a;
    const bool t11 = t9 ^ t10;
    const double t12 = t11 ? 0x1.8p+1 : __longlong_as_double((long long)0xfff0000000000000ull);
    const long long t13 = __double_as_longlong(a);
    const long long t14 = __double_as_longlong(b);
    const long long t15 = t13 | t14;
    const double t16 = __longlong_as_double(t15);
    const bool t17 = t0 | t10;
    const double t18 = t17 ? a : b;
    const bool t19 = a == b;
    const double t20 = t19 ? t16 : t18;
    const long long t21 = t13 & t14;
    const double t22 = __longlong_as_double(t21);
    const bool t23 = b < a;
    const bool t24 = t23 | t10;
    const double t25 = t24 ? a : b;
    const double t26 = t19 ? t22 : t25;
    const long long t27 = t13 & 9218868437227405312ll;
    const double t28 = __longlong_as_double(t27);
    const bool t29 = __longlong_as_double((long long)0x7ff0000000000000ull) < a;
    const bool t30 = t29 | t10;
    const double t31 = t30 ? a : __longlong_as_double((long long)0x7ff0000000000000ull);
    const bool t32 = a == __longlong_as_double((long long)0x7ff0000000000000ull);
    const double t33 = t32 ? t28 : t31;
    const double t34 = b * c;
    const double t35 = a + t34;
    const double t36 = t35 - 0x1p+0;
    const double t37 = -a;
    return order_float64_result{t7, t12, t20, t26, t33, t36, t37};
}

extern "C" __global__ void order_float64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const order_float64_result r = order_float64(__longlong_as_double((long long)inputs[at * 3 + 0]), __longlong_as_double((long long)inputs[at * 3 + 1]), __longlong_as_double((long long)inputs[at * 3 + 2]));
    outputs[at * 7 + 0] = (unsigned long long)__double_as_longlong(r.r0);
    outputs[at * 7 + 1] = (unsigned long long)__double_as_longlong(r.r1);
    outputs[at * 7 + 2] = (unsigned long long)__double_as_longlong(r.r2);
    outputs[at * 7 + 3] = (unsigned long long)__double_as_longlong(r.r3);
    outputs[at * 7 + 4] = (unsigned long long)__double_as_longlong(r.r4);
    outputs[at * 7 + 5] = (unsigned long long)__double_as_longlong(r.r5);
    outputs[at * 7 + 6] = (unsigned long long)__double_as_longlong(r.r6);
}

__device__ double polynomial_float64(double a) {
    const double t0 = fma(0x0p+0, a, 0x1.999999999999ap-4);
    const double t1 = fma(t0, a, (-0x1.47ae147ae147bp-9));
    const double t2 = fma(t1, a, 0x1.4484bfeebc2ap-100);
    const double t3 = fma(t2, a, 0x1.000001p+24);
    const double t4 = fma(t3, a, (-0x1p+0));
    return t4;
}

extern "C" __global__ void polynomial_float64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const double r = polynomial_float64(__longlong_as_double((long long)inputs[at * 1 + 0]));
    outputs[at * 1 + 0] = (unsigned long long)__double_as_longlong(r);
}

struct errors_float64_result {
    double r0;
    double r1;
    double r2;
    double r3;
    double r4;
    double r5;
};
__device__ errors_float64_result errors_float64(double a, double b) {
    const double t0 = a * b;
    const double t1 = t0;
    const double t2 = fma(a, b, -t1);
    const double t3 = a + b;
    const double t4 = t3;
    const double t5 = t4 - a;
    const double t6 = t5;
    const double t7 = t4 - t6;
    const double t8 = t7;
    const double t9 = a - t8;
    const double t10 = b - t6;
    const double t11 = t9 + t10;
    return errors_float64_result{t1, t2, t4, t11, t4, t10};
}

extern "C" __global__ void errors_float64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const errors_float64_result r = errors_float64(__longlong_as_double((long long)inputs[at * 2 + 0]), __longlong_as_double((long long)inputs[at * 2 + 1]));
    outputs[at * 6 + 0] = (unsigned long long)__double_as_longlong(r.r0);
    outputs[at * 6 + 1] = (unsigned long long)__double_as_longlong(r.r1);
    outputs[at * 6 + 2] = (unsigned long long)__double_as_longlong(r.r2);
    outputs[at * 6 + 3] = (unsigned long long)__double_as_longlong(r.r3);
    outputs[at * 6 + 4] = (unsigned long long)__double_as_longlong(r.r4);
    outputs[at * 6 + 5] = (unsigned long long)__double_as_longlong(r.r5);
}

struct rounding_float64_result {
    double r0;
    double r1;
    double r2;
    double r3;
    double r4;
    double r5;
};
__device__ rounding_float64_result rounding_float64(double a, double b) {
    const double t0 = fabs(a);
    const bool t1 = t0 < 0x1.e848p+19;
    const double t2 = t1 ? a : 0x0p+0;
    const double t3 = rint(t2);
    const long long t4 = __double2ll_rz(t3);
    const long long t5 = t4 & 1ll;
    const double t6 = floor(a);
    const double t7 = rint(a);
    const double t8 = sqrt(t0);
    const long long t9 = __double_as_longlong(b);
    const long long t10 = __double_as_longlong(a);
    const long long t11 = t10 & 9223372036854775807ll;
    const long long t12 = t9 & (-9223372036854775807ll - 1ll);
    const long long t13 = t11 | t12;
    const double t14 = __longlong_as_double(t13);
    const double t15 = a / b;
    const long long t16 = (long long)((unsigned long long)t4 + (unsigned long long)t5);
    const double t17 = (double)t16;
    return rounding_float64_result{t6, t7, t8, t14, t15, t17};
}

extern "C" __global__ void rounding_float64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const rounding_float64_result r = rounding_float64(__longlong_as_double((long long)inputs[at * 2 + 0]), __longlong_as_double((long long)inputs[at * 2 + 1]));
    outputs[at * 6 + 0] = (unsigned long long)__double_as_longlong(r.r0);
    outputs[at * 6 + 1] = (unsigned long long)__double_as_longlong(r.r1);
    outputs[at * 6 + 2] = (unsigned long long)__double_as_longlong(r.r2);
    outputs[at * 6 + 3] = (unsigned long long)__double_as_longlong(r.r3);
    outputs[at * 6 + 4] = (unsigned long long)__double_as_longlong(r.r4);
    outputs[at * 6 + 5] = (unsigned long long)__double_as_longlong(r.r5);
}

struct complex_field_float64_result {
    double r0;
    double r1;
    double r2;
    double r3;
    double r4;
    double r5;
    double r6;
};
__device__ complex_field_float64_result complex_field_float64(double a, double b, double c, double d) {
    const double t0 = a * c;
    const double t1 = b * d;
    const double t2 = t0 - t1;
    const double t3 = a * d;
    const double t4 = b * c;
    const double t5 = t3 + t4;
    const double t6 = fabs(c);
    const double t7 = fabs(d);
    const bool t8 = t6 < t7;
    const double t9 = t8 ? d : c;
    const double t10 = t8 ? c : d;
    const double t11 = t10 / t9;
    const double t12 = t10 * t11;
    const double t13 = t9 + t12;
    const double t14 = 0x1p+0 / t13;
    const double t15 = t8 ? b : a;
    const double t16 = t8 ? a : b;
    const double t17 = t16 * t11;
    const double t18 = t15 + t17;
    const double t19 = t18 * t14;
    const double t20 = t15 * t11;
    const double t21 = t16 - t20;
    const double t22 = t21 * t14;
    const double t23 = -t22;
    const double t24 = t8 ? t23 : t22;
    const bool t25 = t9 == 0x0p+0;
    const double t26 = a / t6;
    const double t27 = t25 ? t26 : t19;
    const double t28 = b / t6;
    const double t29 = t25 ? t28 : t24;
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
    const double t47 = t46 ? a : c;
    const double t48 = t46 ? b : d;
    const double t49 = fabs(a);
    const double t50 = fabs(b);
    const bool t51 = t49 < t50;
    const double t52 = t51 ? t50 : t49;
    const double t53 = t51 ? t49 : t50;
    const long long t54 = __double_as_longlong(t52);
    const long long t55 = t54 >> 52;
    const bool t56 = 2044ll < t55;
    const long long t57 = t56 ? 2044ll : t55;
    const bool t58 = t57 < 2ll;
    const long long t59 = t58 ? 2ll : t57;
    const long long t60 = (long long)((unsigned long long)2046ll - (unsigned long long)t59);
    const long long t61 = (long long)((unsigned long long)t60 << 52);
    const double t62 = __longlong_as_double(t61);
    const long long t63 = (long long)((unsigned long long)t59 << 52);
    const double t64 = __longlong_as_double(t63);
    const double t65 = t52 * t62;
    const double t66 = t53 * t62;
    const double t67 = t65 * t65;
    const double t68 = t67;
    const double t69 = fma(t65, t65, -t68);
    const double t70 = fma(t66, t66, t69);
    const double t71 = t68 + t70;
    const double t72 = sqrt(t71);
    const double t73 = t72 * t64;
    const bool t74 = t49 == __longlong_as_double((long long)0x7ff0000000000000ull);
    const bool t75 = t50 == __longlong_as_double((long long)0x7ff0000000000000ull);
    const bool t76 = t74 | t75;
    const double t77 = a + b;
    const double t78 = t32 ? t77 : t73;
    const double t79 = t76 ? __longlong_as_double((long long)0x7ff0000000000000ull) : t78;
    return complex_field_float64_result{t2, t5, t27, t29, t47, t48, t79};
}

extern "C" __global__ void complex_field_float64_run(const unsigned long long* inputs, unsigned long long* outputs) {
    const unsigned int at = blockIdx.x * blockDim.x + threadIdx.x;
    const complex_field_float64_result r = complex_field_float64(__longlong_as_double((long long)inputs[at * 4 + 0]), __longlong_as_double((long long)inputs[at * 4 + 1]), __longlong_as_double((long long)inputs[at * 4 + 2]), __longlong_as_double((long long)inputs[at * 4 + 3]));
    outputs[at * 7 + 0] = (unsigned long long)__double_as_longlong(r.r0);
    outputs[at * 7 + 1] = (unsigned long long)__double_as_longlong(r.r1);
    outputs[at * 7 + 2] = (unsigned long long)__double_as_longlong(r.r2);
    outputs[at * 7 + 3] = (unsigned long long)__double_as_longlong(r.r3);
    outputs[at * 7 + 4] = (unsigned long long)__double_as_longlong(r.r4);
    outputs[at * 7 + 5] = (unsigned long long)__double_as_longlong(r.r5);
    outputs[at * 7 + 6] = (unsigned long long)__double_as_longlong(r.r6);
}
