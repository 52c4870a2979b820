// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

fn prod_error_f64(a: f64, b: f64, p: f64) -> f64 {
    let at = bitcast<f64>(bitcast<u64>(a * 134217729.0lf) ^ u64(zero));
    let ah = at - bitcast<f64>(bitcast<u64>(at - a) ^ u64(zero));
    let al = a - ah;
    let bt = bitcast<f64>(bitcast<u64>(b * 134217729.0lf) ^ u64(zero));
    let bh = bt - bitcast<f64>(bitcast<u64>(bt - b) ^ u64(zero));
    let bl = b - bh;
    let high = bitcast<f64>(bitcast<u64>(ah * bh - p) ^ u64(zero));
    let middle = bitcast<f64>(bitcast<u64>((high + ah * bl) + al * bh) ^ u64(zero));
    return middle + al * bl;
}

@group(0) @binding(0) var<storage, read_write> params: array<u32>;
@group(0) @binding(1) var<storage, read_write> inputs: array<vec2<u32>>;
@group(0) @binding(2) var<storage, read_write> outputs: array<vec2<u32>>;

struct order_float64_result {
    r0: f64,
    r1: f64,
    r2: f64,
    r3: f64,
    r4: f64,
    r5: f64,
    r6: f64,
}
fn order_float64(a: f64, b: f64, c: f64) -> order_float64_result {
    let t0 = a < b;
    let t1 = b <= c;
    let t2 = t0 & t1;
    let t3 = c < a;
    let t4 = c == b;
    let t5 = t3 | t4;
    let t6 = select(c, a, t5);
    let t7 = select(t6, b, t2);
    let t8 = a <= b;
    let t9 = !t8;
    let t10 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t11 = t9 != t10;
    let t12 = select(bitcast<f64>(0xfff0000000000000lu ^ u64(zero)), 3.0lf, t11);
    let t13 = bitcast<i64>(a);
    let t14 = bitcast<i64>(b);
    let t15 = t13 | t14;
    let t16 = bitcast<f64>(t15);
    let t17 = t0 | t10;
    let t18 = select(b, a, t17);
    let t19 = a == b;
    let t20 = select(t18, t16, t19);
    let t21 = t13 & t14;
    let t22 = bitcast<f64>(t21);
    let t23 = b < a;
    let t24 = t23 | t10;
    let t25 = select(b, a, t24);
    let t26 = select(t25, t22, t19);
    let t27 = t13 & 9218868437227405312li;
    let t28 = bitcast<f64>(t27);
    let t29 = bitcast<f64>(0x7ff0000000000000lu ^ u64(zero)) < a;
    let t30 = t29 | t10;
    let t31 = select(bitcast<f64>(0x7ff0000000000000lu ^ u64(zero)), a, t30);
    let t32 = a == bitcast<f64>(0x7ff0000000000000lu ^ u64(zero));
    let t33 = select(t31, t28, t32);
    let t34 = b * c;
    let t35 = a + t34;
    let t36 = t35 - 1.0lf;
    let t37 = -a;
    return order_float64_result(t7, t12, t20, t26, t33, t36, t37);
}

@compute @workgroup_size(64)
fn order_float64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = order_float64(bitcast<f64>(u64(inputs[id.x * 3u + 0u].x) | (u64(inputs[id.x * 3u + 0u].y) << 32u)), bitcast<f64>(u64(inputs[id.x * 3u + 1u].x) | (u64(inputs[id.x * 3u + 1u].y) << 32u)), bitcast<f64>(u64(inputs[id.x * 3u + 2u].x) | (u64(inputs[id.x * 3u + 2u].y) << 32u)));
    let w0 = bitcast<u64>(r.r0);
    outputs[id.x * 7u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
    let w1 = bitcast<u64>(r.r1);
    outputs[id.x * 7u + 1u] = vec2(u32(w1), u32(w1 >> 32u));
    let w2 = bitcast<u64>(r.r2);
    outputs[id.x * 7u + 2u] = vec2(u32(w2), u32(w2 >> 32u));
    let w3 = bitcast<u64>(r.r3);
    outputs[id.x * 7u + 3u] = vec2(u32(w3), u32(w3 >> 32u));
    let w4 = bitcast<u64>(r.r4);
    outputs[id.x * 7u + 4u] = vec2(u32(w4), u32(w4 >> 32u));
    let w5 = bitcast<u64>(r.r5);
    outputs[id.x * 7u + 5u] = vec2(u32(w5), u32(w5 >> 32u));
    let w6 = bitcast<u64>(r.r6);
    outputs[id.x * 7u + 6u] = vec2(u32(w6), u32(w6 >> 32u));
}

fn polynomial_float64(a: f64) -> f64 {
    let t0 = fma(bitcast<f64>(u64(zero)), a, 0.1lf);
    let t1 = fma(t0, a, (-0.0025lf));
    let t2 = fma(t1, a, 1e-30lf);
    let t3 = fma(t2, a, 16777217.0lf);
    let t4 = fma(t3, a, (-1.0lf));
    return t4;
}

@compute @workgroup_size(64)
fn polynomial_float64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = polynomial_float64(bitcast<f64>(u64(inputs[id.x * 1u + 0u].x) | (u64(inputs[id.x * 1u + 0u].y) << 32u)));
    let w0 = bitcast<u64>(r);
    outputs[id.x * 1u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
}

struct errors_float64_result {
    r0: f64,
    r1: f64,
    r2: f64,
    r3: f64,
    r4: f64,
    r5: f64,
}
fn errors_float64(a: f64, b: f64) -> errors_float64_result {
    let t0 = a * b;
    let t1 = bitcast<f64>(bitcast<u64>(t0) ^ u64(zero));
    let t2 = prod_error_f64(a, b, t1);
    let t3 = a + b;
    let t4 = bitcast<f64>(bitcast<u64>(t3) ^ u64(zero));
    let t5 = t4 - a;
    let t6 = bitcast<f64>(bitcast<u64>(t5) ^ u64(zero));
    let t7 = t4 - t6;
    let t8 = bitcast<f64>(bitcast<u64>(t7) ^ u64(zero));
    let t9 = a - t8;
    let t10 = b - t6;
    let t11 = t9 + t10;
    return errors_float64_result(t1, t2, t4, t11, t4, t10);
}

@compute @workgroup_size(64)
fn errors_float64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = errors_float64(bitcast<f64>(u64(inputs[id.x * 2u + 0u].x) | (u64(inputs[id.x * 2u + 0u].y) << 32u)), bitcast<f64>(u64(inputs[id.x * 2u + 1u].x) | (u64(inputs[id.x * 2u + 1u].y) << 32u)));
    let w0 = bitcast<u64>(r.r0);
    outputs[id.x * 6u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
    let w1 = bitcast<u64>(r.r1);
    outputs[id.x * 6u + 1u] = vec2(u32(w1), u32(w1 >> 32u));
    let w2 = bitcast<u64>(r.r2);
    outputs[id.x * 6u + 2u] = vec2(u32(w2), u32(w2 >> 32u));
    let w3 = bitcast<u64>(r.r3);
    outputs[id.x * 6u + 3u] = vec2(u32(w3), u32(w3 >> 32u));
    let w4 = bitcast<u64>(r.r4);
    outputs[id.x * 6u + 4u] = vec2(u32(w4), u32(w4 >> 32u));
    let w5 = bitcast<u64>(r.r5);
    outputs[id.x * 6u + 5u] = vec2(u32(w5), u32(w5 >> 32u));
}

struct rounding_float64_result {
    r0: f64,
    r1: f64,
    r2: f64,
    r3: f64,
    r4: f64,
    r5: f64,
}
fn rounding_float64(a: f64, b: f64) -> rounding_float64_result {
    let t0 = abs(a);
    let t1 = t0 < 1000000.0lf;
    let t2 = select(bitcast<f64>(u64(zero)), a, t1);
    let t3 = round(t2);
    let t4 = i64(t3);
    let t5 = t4 & 1li;
    let t6 = floor(a);
    let t7 = round(a);
    let t8 = sqrt(t0);
    let t9 = bitcast<i64>(b);
    let t10 = bitcast<i64>(a);
    let t11 = t10 & 9223372036854775807li;
    let t12 = t9 & (-9223372036854775807li - 1li);
    let t13 = t11 | t12;
    let t14 = bitcast<f64>(t13);
    let t15 = a / b;
    let t16 = t4 + t5;
    let t17 = f64(t16);
    return rounding_float64_result(t6, t7, t8, t14, t15, t17);
}

@compute @workgroup_size(64)
fn rounding_float64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = rounding_float64(bitcast<f64>(u64(inputs[id.x * 2u + 0u].x) | (u64(inputs[id.x * 2u + 0u].y) << 32u)), bitcast<f64>(u64(inputs[id.x * 2u + 1u].x) | (u64(inputs[id.x * 2u + 1u].y) << 32u)));
    let w0 = bitcast<u64>(r.r0);
    outputs[id.x * 6u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
    let w1 = bitcast<u64>(r.r1);
    outputs[id.x * 6u + 1u] = vec2(u32(w1), u32(w1 >> 32u));
    let w2 = bitcast<u64>(r.r2);
    outputs[id.x * 6u + 2u] = vec2(u32(w2), u32(w2 >> 32u));
    let w3 = bitcast<u64>(r.r3);
    outputs[id.x * 6u + 3u] = vec2(u32(w3), u32(w3 >> 32u));
    let w4 = bitcast<u64>(r.r4);
    outputs[id.x * 6u + 4u] = vec2(u32(w4), u32(w4 >> 32u));
    let w5 = bitcast<u64>(r.r5);
    outputs[id.x * 6u + 5u] = vec2(u32(w5), u32(w5 >> 32u));
}

struct complex_field_float64_result {
    r0: f64,
    r1: f64,
    r2: f64,
    r3: f64,
    r4: f64,
    r5: f64,
    r6: f64,
}
fn complex_field_float64(a: f64, b: f64, c: f64, d: f64) -> complex_field_float64_result {
    let t0 = a * c;
    let t1 = b * d;
    let t2 = t0 - t1;
    let t3 = a * d;
    let t4 = b * c;
    let t5 = t3 + t4;
    let t6 = abs(c);
    let t7 = abs(d);
    let t8 = t6 < t7;
    let t9 = select(c, d, t8);
    let t10 = select(d, c, t8);
    let t11 = t10 / t9;
    let t12 = t10 * t11;
    let t13 = t9 + t12;
    let t14 = 1.0lf / t13;
    let t15 = select(a, b, t8);
    let t16 = select(b, a, t8);
    let t17 = t16 * t11;
    let t18 = t15 + t17;
    let t19 = t18 * t14;
    let t20 = t15 * t11;
    let t21 = t16 - t20;
    let t22 = t21 * t14;
    let t23 = -t22;
    let t24 = select(t22, t23, t8);
    let t25 = t9 == bitcast<f64>(u64(zero));
    let t26 = a / t6;
    let t27 = select(t19, t26, t25);
    let t28 = b / t6;
    let t29 = select(t24, t28, t25);
    let t30 = (bitcast<u64>(a) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t31 = (bitcast<u64>(b) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t32 = t30 | t31;
    let t33 = a < c;
    let t34 = (bitcast<u64>(d) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t35 = t31 | t34;
    let t36 = !t35;
    let t37 = t33 & t36;
    let t38 = a == c;
    let t39 = b <= d;
    let t40 = t38 & t39;
    let t41 = t37 | t40;
    let t42 = (bitcast<u64>(c) & 0x7ffffffffffffffflu) > 0x7ff0000000000000lu;
    let t43 = t42 | t34;
    let t44 = !t43;
    let t45 = t41 & t44;
    let t46 = t32 | t45;
    let t47 = select(c, a, t46);
    let t48 = select(d, b, t46);
    let t49 = abs(a);
    let t50 = abs(b);
    let t51 = t49 < t50;
    let t52 = select(t49, t50, t51);
    let t53 = select(t50, t49, t51);
    let t54 = bitcast<i64>(t52);
    let t55 = t54 >> 52u;
    let t56 = 2044li < t55;
    let t57 = select(t55, 2044li, t56);
    let t58 = t57 < 2li;
    let t59 = select(t57, 2li, t58);
    let t60 = 2046li - t59;
    let t61 = t60 << 52u;
    let t62 = bitcast<f64>(t61);
    let t63 = t59 << 52u;
    let t64 = bitcast<f64>(t63);
    let t65 = t52 * t62;
    let t66 = t53 * t62;
    let t67 = t65 * t65;
    let t68 = bitcast<f64>(bitcast<u64>(t67) ^ u64(zero));
    let t69 = prod_error_f64(t65, t65, t68);
    let t70 = fma(t66, t66, t69);
    let t71 = t68 + t70;
    let t72 = sqrt(t71);
    let t73 = t72 * t64;
    let t74 = t49 == bitcast<f64>(0x7ff0000000000000lu ^ u64(zero));
    let t75 = t50 == bitcast<f64>(0x7ff0000000000000lu ^ u64(zero));
    let t76 = t74 | t75;
    let t77 = a + b;
    let t78 = select(t73, t77, t32);
    let t79 = select(t78, bitcast<f64>(0x7ff0000000000000lu ^ u64(zero)), t76);
    return complex_field_float64_result(t2, t5, t27, t29, t47, t48, t79);
}

@compute @workgroup_size(64)
fn complex_field_float64_run(@builtin(global_invocation_id) id: vec3<u32>) {
    zero = params[0];
    let r = complex_field_float64(bitcast<f64>(u64(inputs[id.x * 4u + 0u].x) | (u64(inputs[id.x * 4u + 0u].y) << 32u)), bitcast<f64>(u64(inputs[id.x * 4u + 1u].x) | (u64(inputs[id.x * 4u + 1u].y) << 32u)), bitcast<f64>(u64(inputs[id.x * 4u + 2u].x) | (u64(inputs[id.x * 4u + 2u].y) << 32u)), bitcast<f64>(u64(inputs[id.x * 4u + 3u].x) | (u64(inputs[id.x * 4u + 3u].y) << 32u)));
    let w0 = bitcast<u64>(r.r0);
    outputs[id.x * 7u + 0u] = vec2(u32(w0), u32(w0 >> 32u));
    let w1 = bitcast<u64>(r.r1);
    outputs[id.x * 7u + 1u] = vec2(u32(w1), u32(w1 >> 32u));
    let w2 = bitcast<u64>(r.r2);
    outputs[id.x * 7u + 2u] = vec2(u32(w2), u32(w2 >> 32u));
    let w3 = bitcast<u64>(r.r3);
    outputs[id.x * 7u + 3u] = vec2(u32(w3), u32(w3 >> 32u));
    let w4 = bitcast<u64>(r.r4);
    outputs[id.x * 7u + 4u] = vec2(u32(w4), u32(w4 >> 32u));
    let w5 = bitcast<u64>(r.r5);
    outputs[id.x * 7u + 5u] = vec2(u32(w5), u32(w5 >> 32u));
    let w6 = bitcast<u64>(r.r6);
    outputs[id.x * 7u + 6u] = vec2(u32(w6), u32(w6 >> 32u));
}
