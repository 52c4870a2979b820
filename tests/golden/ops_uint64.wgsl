// 0, set by the entry point from a buffer so that no compiler knows it.
var<private> zero: u32;

fn astype_uint64_bool(a: u64) -> bool {
    let t0 = a != 0lu;
    return t0;
}

fn astype_uint64_int8(a: u64) -> i32 {
    let t0 = ((bitcast<i32>(u32(a))) << 24u) >> 24u;
    return t0;
}

fn astype_uint64_int16(a: u64) -> i32 {
    let t0 = ((bitcast<i32>(u32(a))) << 16u) >> 16u;
    return t0;
}

fn astype_uint64_int32(a: u64) -> i32 {
    let t0 = bitcast<i32>(u32(a));
    return t0;
}

fn astype_uint64_int64(a: u64) -> i64 {
    let t0 = bitcast<i64>(a);
    return t0;
}

fn astype_uint64_uint8(a: u64) -> u32 {
    let t0 = (u32(a)) & 0xffu;
    return t0;
}

fn astype_uint64_uint16(a: u64) -> u32 {
    let t0 = (u32(a)) & 0xffffu;
    return t0;
}

fn astype_uint64_uint32(a: u64) -> u32 {
    let t0 = u32(a);
    return t0;
}

fn astype_uint64_uint64(a: u64) -> u64 {
    return a;
}

fn astype_uint64_float16(a: u64) -> f32 {
    let t0 = f32(a);
    let t1 = abs(t0);
    let t2 = bitcast<i32>(t1);
    let t3 = t2 >> 13u;
    let t4 = t3 & 1i;
    let t5 = t2 + 4095i;
    let t6 = t5 + t4;
    let t7 = t6 & (-8192i);
    let t8 = bitcast<f32>(t7);
    let t9 = 65536.0f <= t8;
    let t10 = select(t8, bitcast<f32>(0x7f800000u ^ zero), t9);
    let t11 = t1 + 0.5f;
    let t12 = bitcast<f32>(bitcast<u32>(t11) ^ zero);
    let t13 = t12 - 0.5f;
    let t14 = t1 < 6.1035156e-5f;
    let t15 = select(t10, t13, t14);
    let t16 = (bitcast<u32>(t0) & 0x7fffffffu) > 0x7f800000u;
    let t17 = bitcast<i32>(t0);
    let t18 = bitcast<i32>(t15);
    let t19 = t18 & 2147483647i;
    let t20 = t17 & i32(-2147483648);
    let t21 = t19 | t20;
    let t22 = bitcast<f32>(t21);
    let t23 = select(t22, t0, t16);
    return t23;
}

fn astype_uint64_float32(a: u64) -> f32 {
    let t0 = f32(a);
    return t0;
}

struct astype_uint64_complex64_result {
    r0: f32,
    r1: f32,
}
fn astype_uint64_complex64(a: u64) -> astype_uint64_complex64_result {
    let t0 = f32(a);
    return astype_uint64_complex64_result(t0, bitcast<f32>(zero));
}

fn where_uint64(a: bool, b: u64, c: u64) -> u64 {
    let t0 = select(c, b, a);
    return t0;
}

fn positive_uint64(a: u64) -> u64 {
    return a;
}

fn negative_uint64(a: u64) -> u64 {
    let t0 = 0lu - a;
    return t0;
}

fn absolute_uint64(a: u64) -> u64 {
    return a;
}

fn square_uint64(a: u64) -> u64 {
    let t0 = a * a;
    return t0;
}

fn invert_uint64(a: u64) -> u64 {
    let t0 = ~a;
    return t0;
}

fn sign_uint64(a: u64) -> u64 {
    let t0 = 0lu < a;
    let t1 = a < 0lu;
    let t2 = select(0lu, 18446744073709551615lu, t1);
    let t3 = select(t2, 1lu, t0);
    return t3;
}

fn reciprocal_uint64(a: u64) -> u64 {
    let t0 = a == 1lu;
    let t1 = a < 0lu;
    let t2 = a == 18446744073709551615lu;
    let t3 = t1 & t2;
    let t4 = t0 | t3;
    let t5 = select(0lu, a, t4);
    return t5;
}

fn bitwise_count_uint64(a: u64) -> u64 {
    let t0 = a >> 1u;
    let t1 = t0 & 6148914691236517205lu;
    let t2 = a - t1;
    let t3 = t2 & 3689348814741910323lu;
    let t4 = t2 >> 2u;
    let t5 = t4 & 3689348814741910323lu;
    let t6 = t3 + t5;
    let t7 = t6 >> 4u;
    let t8 = t6 + t7;
    let t9 = t8 & 1085102592571150095lu;
    let t10 = t9 >> 8u;
    let t11 = t9 + t10;
    let t12 = t11 >> 16u;
    let t13 = t11 + t12;
    let t14 = t13 >> 32u;
    let t15 = t13 + t14;
    let t16 = t15 & 127lu;
    return t16;
}

fn add_uint64(a: u64, b: u64) -> u64 {
    let t0 = a + b;
    return t0;
}

fn subtract_uint64(a: u64, b: u64) -> u64 {
    let t0 = a - b;
    return t0;
}

fn multiply_uint64(a: u64, b: u64) -> u64 {
    let t0 = a * b;
    return t0;
}

fn power_uint64(a: u64, b: u64) -> u64 {
    let t0 = b & 1lu;
    let t1 = t0 == 0lu;
    let t2 = select(a, 1lu, t1);
    let t3 = a * a;
    let t4 = b >> 1u;
    let t5 = t4 & 1lu;
    let t6 = t5 == 0lu;
    let t7 = t2 * t3;
    let t8 = select(t7, t2, t6);
    let t9 = t3 * t3;
    let t10 = b >> 2u;
    let t11 = t10 & 1lu;
    let t12 = t11 == 0lu;
    let t13 = t8 * t9;
    let t14 = select(t13, t8, t12);
    let t15 = t9 * t9;
    let t16 = b >> 3u;
    let t17 = t16 & 1lu;
    let t18 = t17 == 0lu;
    let t19 = t14 * t15;
    let t20 = select(t19, t14, t18);
    let t21 = t15 * t15;
    let t22 = b >> 4u;
    let t23 = t22 & 1lu;
    let t24 = t23 == 0lu;
    let t25 = t20 * t21;
    let t26 = select(t25, t20, t24);
    let t27 = t21 * t21;
    let t28 = b >> 5u;
    let t29 = t28 & 1lu;
    let t30 = t29 == 0lu;
    let t31 = t26 * t27;
    let t32 = select(t31, t26, t30);
    let t33 = t27 * t27;
    let t34 = b >> 6u;
    let t35 = t34 & 1lu;
    let t36 = t35 == 0lu;
    let t37 = t32 * t33;
    let t38 = select(t37, t32, t36);
    let t39 = t33 * t33;
    let t40 = b >> 7u;
    let t41 = t40 & 1lu;
    let t42 = t41 == 0lu;
    let t43 = t38 * t39;
    let t44 = select(t43, t38, t42);
    let t45 = t39 * t39;
    let t46 = b >> 8u;
    let t47 = t46 & 1lu;
    let t48 = t47 == 0lu;
    let t49 = t44 * t45;
    let t50 = select(t49, t44, t48);
    let t51 = t45 * t45;
    let t52 = b >> 9u;
    let t53 = t52 & 1lu;
    let t54 = t53 == 0lu;
    let t55 = t50 * t51;
    let t56 = select(t55, t50, t54);
    let t57 = t51 * t51;
    let t58 = b >> 10u;
    let t59 = t58 & 1lu;
    let t60 = t59 == 0lu;
    let t61 = t56 * t57;
    let t62 = select(t61, t56, t60);
    let t63 = t57 * t57;
    let t64 = b >> 11u;
    let t65 = t64 & 1lu;
    let t66 = t65 == 0lu;
    let t67 = t62 * t63;
    let t68 = select(t67, t62, t66);
    let t69 = t63 * t63;
    let t70 = b >> 12u;
    let t71 = t70 & 1lu;
    let t72 = t71 == 0lu;
    let t73 = t68 * t69;
    let t74 = select(t73, t68, t72);
    let t75 = t69 * t69;
    let t76 = b >> 13u;
    let t77 = t76 & 1lu;
    let t78 = t77 == 0lu;
    let t79 = t74 * t75;
    let t80 = select(t79, t74, t78);
    let t81 = t75 * t75;
    let t82 = b >> 14u;
    let t83 = t82 & 1lu;
    let t84 = t83 == 0lu;
    let t85 = t80 * t81;
    let t86 = select(t85, t80, t84);
    let t87 = t81 * t81;
    let t88 = b >> 15u;
    let t89 = t88 & 1lu;
    let t90 = t89 == 0lu;
    let t91 = t86 * t87;
    let t92 = select(t91, t86, t90);
    let t93 = t87 * t87;
    let t94 = b >> 16u;
    let t95 = t94 & 1lu;
    let t96 = t95 == 0lu;
    let t97 = t92 * t93;
    let t98 = select(t97, t92, t96);
    let t99 = t93 * t93;
    let t100 = b >> 17u;
    let t101 = t100 & 1lu;
    let t102 = t101 == 0lu;
    let t103 = t98 * t99;
    let t104 = select(t103, t98, t102);
    let t105 = t99 * t99;
    let t106 = b >> 18u;
    let t107 = t106 & 1lu;
    let t108 = t107 == 0lu;
    let t109 = t104 * t105;
    let t110 = select(t109, t104, t108);
    let t111 = t105 * t105;
    let t112 = b >> 19u;
    let t113 = t112 & 1lu;
    let t114 = t113 == 0lu;
    let t115 = t110 * t111;
    let t116 = select(t115, t110, t114);
    let t117 = t111 * t111;
    let t118 = b >> 20u;
    let t119 = t118 & 1lu;
    let t120 = t119 == 0lu;
    let t121 = t116 * t117;
    let t122 = select(t121, t116, t120);
    let t123 = t117 * t117;
    let t124 = b >> 21u;
    let t125 = t124 & 1lu;
    let t126 = t125 == 0lu;
    let t127 = t122 * t123;
    let t128 = select(t127, t122, t126);
    let t129 = t123 * t123;
    let t130 = b >> 22u;
    let t131 = t130 & 1lu;
    let t132 = t131 == 0lu;
    let t133 = t128 * t129;
    let t134 = select(t133, t128, t132);
    let t135 = t129 * t129;
    let t136 = b >> 23u;
    let t137 = t136 & 1lu;
    let t138 = t137 == 0lu;
    let t139 = t134 * t135;
    let t140 = select(t139, t134, t138);
    let t141 = t135 * t135;
    let t142 = b >> 24u;
    let t143 = t142 & 1lu;
    let t144 = t143 == 0lu;
    let t145 = t140 * t141;
    let t146 = select(t145, t140, t144);
    let t147 = t141 * t141;
    let t148 = b >> 25u;
    let t149 = t148 & 1lu;
    let t150 = t149 == 0lu;
    let t151 = t146 * t147;
    let t152 = select(t151, t146, t150);
    let t153 = t147 * t147;
    let t154 = b >> 26u;
    let t155 = t154 & 1lu;
    let t156 = t155 == 0lu;
    let t157 = t152 * t153;
    let t158 = select(t157, t152, t156);
    let t159 = t153 * t153;
    let t160 = b >> 27u;
    let t161 = t160 & 1lu;
    let t162 = t161 == 0lu;
    let t163 = t158 * t159;
    let t164 = select(t163, t158, t162);
    let t165 = t159 * t159;
    let t166 = b >> 28u;
    let t167 = t166 & 1lu;
    let t168 = t167 == 0lu;
    let t169 = t164 * t165;
    let t170 = select(t169, t164, t168);
    let t171 = t165 * t165;
    let t172 = b >> 29u;
    let t173 = t172 & 1lu;
    let t174 = t173 == 0lu;
    let t175 = t170 * t171;
    let t176 = select(t175, t170, t174);
    let t177 = t171 * t171;
    let t178 = b >> 30u;
    let t179 = t178 & 1lu;
    let t180 = t179 == 0lu;
    let t181 = t176 * t177;
    let t182 = select(t181, t176, t180);
    let t183 = t177 * t177;
    let t184 = b >> 31u;
    let t185 = t184 & 1lu;
    let t186 = t185 == 0lu;
    let t187 = t182 * t183;
    let t188 = select(t187, t182, t186);
    let t189 = t183 * t183;
    let t190 = b >> 32u;
    let t191 = t190 & 1lu;
    let t192 = t191 == 0lu;
    let t193 = t188 * t189;
    let t194 = select(t193, t188, t192);
    let t195 = t189 * t189;
    let t196 = b >> 33u;
    let t197 = t196 & 1lu;
    let t198 = t197 == 0lu;
    let t199 = t194 * t195;
    let t200 = select(t199, t194, t198);
    let t201 = t195 * t195;
    let t202 = b >> 34u;
    let t203 = t202 & 1lu;
    let t204 = t203 == 0lu;
    let t205 = t200 * t201;
    let t206 = select(t205, t200, t204);
    let t207 = t201 * t201;
    let t208 = b >> 35u;
    let t209 = t208 & 1lu;
    let t210 = t209 == 0lu;
    let t211 = t206 * t207;
    let t212 = select(t211, t206, t210);
    let t213 = t207 * t207;
    let t214 = b >> 36u;
    let t215 = t214 & 1lu;
    let t216 = t215 == 0lu;
    let t217 = t212 * t213;
    let t218 = select(t217, t212, t216);
    let t219 = t213 * t213;
    let t220 = b >> 37u;
    let t221 = t220 & 1lu;
    let t222 = t221 == 0lu;
    let t223 = t218 * t219;
    let t224 = select(t223, t218, t222);
    let t225 = t219 * t219;
    let t226 = b >> 38u;
    let t227 = t226 & 1lu;
    let t228 = t227 == 0lu;
    let t229 = t224 * t225;
    let t230 = select(t229, t224, t228);
    let t231 = t225 * t225;
    let t232 = b >> 39u;
    let t233 = t232 & 1lu;
    let t234 = t233 == 0lu;
    let t235 = t230 * t231;
    let t236 = select(t235, t230, t234);
    let t237 = t231 * t231;
    let t238 = b >> 40u;
    let t239 = t238 & 1lu;
    let t240 = t239 == 0lu;
    let t241 = t236 * t237;
    let t242 = select(t241, t236, t240);
    let t243 = t237 * t237;
    let t244 = b >> 41u;
    let t245 = t244 & 1lu;
    let t246 = t245 == 0lu;
    let t247 = t242 * t243;
    let t248 = select(t247, t242, t246);
    let t249 = t243 * t243;
    let t250 = b >> 42u;
    let t251 = t250 & 1lu;
    let t252 = t251 == 0lu;
    let t253 = t248 * t249;
    let t254 = select(t253, t248, t252);
    let t255 = t249 * t249;
    let t256 = b >> 43u;
    let t257 = t256 & 1lu;
    let t258 = t257 == 0lu;
    let t259 = t254 * t255;
    let t260 = select(t259, t254, t258);
    let t261 = t255 * t255;
    let t262 = b >> 44u;
    let t263 = t262 & 1lu;
    let t264 = t263 == 0lu;
    let t265 = t260 * t261;
    let t266 = select(t265, t260, t264);
    let t267 = t261 * t261;
    let t268 = b >> 45u;
    let t269 = t268 & 1lu;
    let t270 = t269 == 0lu;
    let t271 = t266 * t267;
    let t272 = select(t271, t266, t270);
    let t273 = t267 * t267;
    let t274 = b >> 46u;
    let t275 = t274 & 1lu;
    let t276 = t275 == 0lu;
    let t277 = t272 * t273;
    let t278 = select(t277, t272, t276);
    let t279 = t273 * t273;
    let t280 = b >> 47u;
    let t281 = t280 & 1lu;
    let t282 = t281 == 0lu;
    let t283 = t278 * t279;
    let t284 = select(t283, t278, t282);
    let t285 = t279 * t279;
    let t286 = b >> 48u;
    let t287 = t286 & 1lu;
    let t288 = t287 == 0lu;
    let t289 = t284 * t285;
    let t290 = select(t289, t284, t288);
    let t291 = t285 * t285;
    let t292 = b >> 49u;
    let t293 = t292 & 1lu;
    let t294 = t293 == 0lu;
    let t295 = t290 * t291;
    let t296 = select(t295, t290, t294);
    let t297 = t291 * t291;
    let t298 = b >> 50u;
    let t299 = t298 & 1lu;
    let t300 = t299 == 0lu;
    let t301 = t296 * t297;
    let t302 = select(t301, t296, t300);
    let t303 = t297 * t297;
    let t304 = b >> 51u;
    let t305 = t304 & 1lu;
    let t306 = t305 == 0lu;
    let t307 = t302 * t303;
    let t308 = select(t307, t302, t306);
    let t309 = t303 * t303;
    let t310 = b >> 52u;
    let t311 = t310 & 1lu;
    let t312 = t311 == 0lu;
    let t313 = t308 * t309;
    let t314 = select(t313, t308, t312);
    let t315 = t309 * t309;
    let t316 = b >> 53u;
    let t317 = t316 & 1lu;
    let t318 = t317 == 0lu;
    let t319 = t314 * t315;
    let t320 = select(t319, t314, t318);
    let t321 = t315 * t315;
    let t322 = b >> 54u;
    let t323 = t322 & 1lu;
    let t324 = t323 == 0lu;
    let t325 = t320 * t321;
    let t326 = select(t325, t320, t324);
    let t327 = t321 * t321;
    let t328 = b >> 55u;
    let t329 = t328 & 1lu;
    let t330 = t329 == 0lu;
    let t331 = t326 * t327;
    let t332 = select(t331, t326, t330);
    let t333 = t327 * t327;
    let t334 = b >> 56u;
    let t335 = t334 & 1lu;
    let t336 = t335 == 0lu;
    let t337 = t332 * t333;
    let t338 = select(t337, t332, t336);
    let t339 = t333 * t333;
    let t340 = b >> 57u;
    let t341 = t340 & 1lu;
    let t342 = t341 == 0lu;
    let t343 = t338 * t339;
    let t344 = select(t343, t338, t342);
    let t345 = t339 * t339;
    let t346 = b >> 58u;
    let t347 = t346 & 1lu;
    let t348 = t347 == 0lu;
    let t349 = t344 * t345;
    let t350 = select(t349, t344, t348);
    let t351 = t345 * t345;
    let t352 = b >> 59u;
    let t353 = t352 & 1lu;
    let t354 = t353 == 0lu;
    let t355 = t350 * t351;
    let t356 = select(t355, t350, t354);
    let t357 = t351 * t351;
    let t358 = b >> 60u;
    let t359 = t358 & 1lu;
    let t360 = t359 == 0lu;
    let t361 = t356 * t357;
    let t362 = select(t361, t356, t360);
    let t363 = t357 * t357;
    let t364 = b >> 61u;
    let t365 = t364 & 1lu;
    let t366 = t365 == 0lu;
    let t367 = t362 * t363;
    let t368 = select(t367, t362, t366);
    let t369 = t363 * t363;
    let t370 = b >> 62u;
    let t371 = t370 & 1lu;
    let t372 = t371 == 0lu;
    let t373 = t368 * t369;
    let t374 = select(t373, t368, t372);
    let t375 = t369 * t369;
    let t376 = b >> 63u;
    let t377 = t376 & 1lu;
    let t378 = t377 == 0lu;
    let t379 = t374 * t375;
    let t380 = select(t379, t374, t378);
    return t380;
}

fn minimum_uint64(a: u64, b: u64) -> u64 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn maximum_uint64(a: u64, b: u64) -> u64 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn equal_uint64(a: u64, b: u64) -> bool {
    let t0 = a == b;
    return t0;
}

fn not_equal_uint64(a: u64, b: u64) -> bool {
    let t0 = a == b;
    let t1 = !t0;
    return t1;
}

fn less_uint64(a: u64, b: u64) -> bool {
    let t0 = a < b;
    return t0;
}

fn less_equal_uint64(a: u64, b: u64) -> bool {
    let t0 = a <= b;
    return t0;
}

fn greater_uint64(a: u64, b: u64) -> bool {
    let t0 = b < a;
    return t0;
}

fn greater_equal_uint64(a: u64, b: u64) -> bool {
    let t0 = b <= a;
    return t0;
}

fn bitwise_and_uint64(a: u64, b: u64) -> u64 {
    let t0 = a & b;
    return t0;
}

fn bitwise_or_uint64(a: u64, b: u64) -> u64 {
    let t0 = a | b;
    return t0;
}

fn bitwise_xor_uint64(a: u64, b: u64) -> u64 {
    let t0 = a ^ b;
    return t0;
}

fn floor_divide_uint64(a: u64, b: u64) -> u64 {
    let t0 = b < 0lu;
    let t1 = b == 18446744073709551615lu;
    let t2 = t0 & t1;
    let t3 = b == 0lu;
    let t4 = t3 | t2;
    let t5 = select(b, 1lu, t4);
    let t6 = a / t5;
    let t7 = 0lu - a;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0lu, t3);
    let t10 = t9 * b;
    let t11 = a - t10;
    let t12 = select(t11, 0lu, t3);
    let t13 = t12 < 0lu;
    let t14 = t13 != t0;
    let t15 = t12 == 0lu;
    let t16 = !t15;
    let t17 = t14 & t16;
    let t18 = t9 - 1lu;
    let t19 = select(t9, t18, t17);
    return t19;
}

fn remainder_uint64(a: u64, b: u64) -> u64 {
    let t0 = b < 0lu;
    let t1 = b == 18446744073709551615lu;
    let t2 = t0 & t1;
    let t3 = b == 0lu;
    let t4 = t3 | t2;
    let t5 = select(b, 1lu, t4);
    let t6 = a / t5;
    let t7 = 0lu - a;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0lu, t3);
    let t10 = t9 * b;
    let t11 = a - t10;
    let t12 = select(t11, 0lu, t3);
    let t13 = t12 < 0lu;
    let t14 = t13 != t0;
    let t15 = t12 == 0lu;
    let t16 = !t15;
    let t17 = t14 & t16;
    let t18 = t12 + b;
    let t19 = select(t12, t18, t17);
    return t19;
}

fn fmod_uint64(a: u64, b: u64) -> u64 {
    let t0 = b < 0lu;
    let t1 = b == 18446744073709551615lu;
    let t2 = t0 & t1;
    let t3 = b == 0lu;
    let t4 = t3 | t2;
    let t5 = select(b, 1lu, t4);
    let t6 = a / t5;
    let t7 = 0lu - a;
    let t8 = select(t6, t7, t2);
    let t9 = select(t8, 0lu, t3);
    let t10 = t9 * b;
    let t11 = a - t10;
    let t12 = select(t11, 0lu, t3);
    return t12;
}

fn fmin_uint64(a: u64, b: u64) -> u64 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn fmax_uint64(a: u64, b: u64) -> u64 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn left_shift_uint64(a: u64, b: u64) -> u64 {
    let t0 = b < 0lu;
    let t1 = 63lu < b;
    let t2 = t0 | t1;
    let t3 = b & 1lu;
    let t4 = t3 == 0lu;
    let t5 = a << 1u;
    let t6 = select(t5, a, t4);
    let t7 = b >> 1u;
    let t8 = t7 & 1lu;
    let t9 = t8 == 0lu;
    let t10 = t6 << 2u;
    let t11 = select(t10, t6, t9);
    let t12 = b >> 2u;
    let t13 = t12 & 1lu;
    let t14 = t13 == 0lu;
    let t15 = t11 << 4u;
    let t16 = select(t15, t11, t14);
    let t17 = b >> 3u;
    let t18 = t17 & 1lu;
    let t19 = t18 == 0lu;
    let t20 = t16 << 8u;
    let t21 = select(t20, t16, t19);
    let t22 = b >> 4u;
    let t23 = t22 & 1lu;
    let t24 = t23 == 0lu;
    let t25 = t21 << 16u;
    let t26 = select(t25, t21, t24);
    let t27 = b >> 5u;
    let t28 = t27 & 1lu;
    let t29 = t28 == 0lu;
    let t30 = t26 << 32u;
    let t31 = select(t30, t26, t29);
    let t32 = select(t31, 0lu, t2);
    return t32;
}

fn right_shift_uint64(a: u64, b: u64) -> u64 {
    let t0 = a < 0lu;
    let t1 = select(0lu, 18446744073709551615lu, t0);
    let t2 = b < 0lu;
    let t3 = 63lu < b;
    let t4 = t2 | t3;
    let t5 = b & 1lu;
    let t6 = t5 == 0lu;
    let t7 = a >> 1u;
    let t8 = select(t7, a, t6);
    let t9 = b >> 1u;
    let t10 = t9 & 1lu;
    let t11 = t10 == 0lu;
    let t12 = t8 >> 2u;
    let t13 = select(t12, t8, t11);
    let t14 = b >> 2u;
    let t15 = t14 & 1lu;
    let t16 = t15 == 0lu;
    let t17 = t13 >> 4u;
    let t18 = select(t17, t13, t16);
    let t19 = b >> 3u;
    let t20 = t19 & 1lu;
    let t21 = t20 == 0lu;
    let t22 = t18 >> 8u;
    let t23 = select(t22, t18, t21);
    let t24 = b >> 4u;
    let t25 = t24 & 1lu;
    let t26 = t25 == 0lu;
    let t27 = t23 >> 16u;
    let t28 = select(t27, t23, t26);
    let t29 = b >> 5u;
    let t30 = t29 & 1lu;
    let t31 = t30 == 0lu;
    let t32 = t28 >> 32u;
    let t33 = select(t32, t28, t31);
    let t34 = select(t33, t1, t4);
    return t34;
}

fn sum_identity_uint64() -> u64 {
    return 0lu;
}

fn sum_combine_uint64(a: u64, b: u64) -> u64 {
    let t0 = a + b;
    return t0;
}

fn prod_identity_uint64() -> u64 {
    return 1lu;
}

fn prod_combine_uint64(a: u64, b: u64) -> u64 {
    let t0 = a * b;
    return t0;
}

fn min_identity_uint64() -> u64 {
    return 18446744073709551615lu;
}

fn min_combine_uint64(a: u64, b: u64) -> u64 {
    let t0 = b < a;
    let t1 = select(a, b, t0);
    return t1;
}

fn max_identity_uint64() -> u64 {
    return 0lu;
}

fn max_combine_uint64(a: u64, b: u64) -> u64 {
    let t0 = a < b;
    let t1 = select(a, b, t0);
    return t1;
}

fn argmin_better_uint64(a: u64, b: u64) -> bool {
    let t0 = b < a;
    return t0;
}

fn argmax_better_uint64(a: u64, b: u64) -> bool {
    let t0 = a < b;
    return t0;
}
