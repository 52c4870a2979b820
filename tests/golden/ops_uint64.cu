__device__ bool astype_uint64_bool(unsigned long long a) {
    const bool t0 = a != 0;
    return t0;
}

__device__ signed char astype_uint64_int8(unsigned long long a) {
    const signed char t0 = (signed char)a;
    return t0;
}

__device__ short astype_uint64_int16(unsigned long long a) {
    const short t0 = (short)a;
    return t0;
}

__device__ int astype_uint64_int32(unsigned long long a) {
    const int t0 = (int)a;
    return t0;
}

__device__ long long astype_uint64_int64(unsigned long long a) {
    const long long t0 = (long long)a;
    return t0;
}

__device__ unsigned char astype_uint64_uint8(unsigned long long a) {
    const unsigned char t0 = (unsigned char)a;
    return t0;
}

__device__ unsigned short astype_uint64_uint16(unsigned long long a) {
    const unsigned short t0 = (unsigned short)a;
    return t0;
}

__device__ unsigned int astype_uint64_uint32(unsigned long long a) {
    const unsigned int t0 = (unsigned int)a;
    return t0;
}

__device__ unsigned long long astype_uint64_uint64(unsigned long long a) {
    return a;
}

__device__ float astype_uint64_float16(unsigned long long a) {
    const float t0 = (float)a;
    const float t1 = fabsf(t0);
    const int t2 = __float_as_int(t1);
    const int t3 = t2 >> 13;
    const int t4 = t3 & 1;
    const int t5 = (int)((unsigned int)t2 + (unsigned int)4095);
    const int t6 = (int)((unsigned int)t5 + (unsigned int)t4);
    const int t7 = t6 & (-8192);
    const float t8 = __int_as_float(t7);
    const bool t9 = 0x1p+16f <= t8;
    const float t10 = t9 ? __int_as_float((int)0x7f800000u) : t8;
    const float t11 = t1 + 0x1p-1f;
    const float t12 = t11;
    const float t13 = t12 - 0x1p-1f;
    const bool t14 = t1 < 0x1p-14f;
    const float t15 = t14 ? t13 : t10;
    const bool t16 = t0 != t0;
    const int t17 = __float_as_int(t0);
    const int t18 = __float_as_int(t15);
    const int t19 = t18 & 2147483647;
    const int t20 = t17 & (-2147483647 - 1);
    const int t21 = t19 | t20;
    const float t22 = __int_as_float(t21);
    const float t23 = t16 ? t0 : t22;
    return t23;
}

__device__ float astype_uint64_float32(unsigned long long a) {
    const float t0 = (float)a;
    return t0;
}

struct astype_uint64_complex64_result {
    float r0;
    float r1;
};
__device__ astype_uint64_complex64_result astype_uint64_complex64(unsigned long long a) {
    const float t0 = (float)a;
    return astype_uint64_complex64_result{t0, 0x0p+0f};
}

__device__ unsigned long long where_uint64(bool a, unsigned long long b, unsigned long long c) {
    const unsigned long long t0 = a ? b : c;
    return t0;
}

__device__ unsigned long long positive_uint64(unsigned long long a) {
    return a;
}

__device__ unsigned long long negative_uint64(unsigned long long a) {
    const unsigned long long t0 = (unsigned long long)(0u - (unsigned long long)a);
    return t0;
}

__device__ unsigned long long absolute_uint64(unsigned long long a) {
    return a;
}

__device__ unsigned long long square_uint64(unsigned long long a) {
    const unsigned long long t0 = a * a;
    return t0;
}

__device__ unsigned long long invert_uint64(unsigned long long a) {
    const unsigned long long t0 = (unsigned long long)~a;
    return t0;
}

__device__ unsigned long long sign_uint64(unsigned long long a) {
    const bool t0 = 0ull < a;
    const bool t1 = a < 0ull;
    const unsigned long long t2 = t1 ? 18446744073709551615ull : 0ull;
    const unsigned long long t3 = t0 ? 1ull : t2;
    return t3;
}

__device__ unsigned long long reciprocal_uint64(unsigned long long a) {
    const bool t0 = a == 1ull;
    const bool t1 = a < 0ull;
    const bool t2 = a == 18446744073709551615ull;
    const bool t3 = t1 & t2;
    const bool t4 = t0 | t3;
    const unsigned long long t5 = t4 ? a : 0ull;
    return t5;
}

__device__ unsigned long long bitwise_count_uint64(unsigned long long a) {
    const unsigned long long t0 = a >> 1;
    const unsigned long long t1 = t0 & 6148914691236517205ull;
    const unsigned long long t2 = a - t1;
    const unsigned long long t3 = t2 & 3689348814741910323ull;
    const unsigned long long t4 = t2 >> 2;
    const unsigned long long t5 = t4 & 3689348814741910323ull;
    const unsigned long long t6 = t3 + t5;
    const unsigned long long t7 = t6 >> 4;
    const unsigned long long t8 = t6 + t7;
    const unsigned long long t9 = t8 & 1085102592571150095ull;
    const unsigned long long t10 = t9 >> 8;
    const unsigned long long t11 = t9 + t10;
    const unsigned long long t12 = t11 >> 16;
    const unsigned long long t13 = t11 + t12;
    const unsigned long long t14 = t13 >> 32;
    const unsigned long long t15 = t13 + t14;
    const unsigned long long t16 = t15 & 127ull;
    return t16;
}

__device__ unsigned long long add_uint64(unsigned long long a, unsigned long long b) {
    const unsigned long long t0 = a + b;
    return t0;
}

__device__ unsigned long long subtract_uint64(unsigned long long a, unsigned long long b) {
    const unsigned long long t0 = a - b;
    return t0;
}

__device__ unsigned long long multiply_uint64(unsigned long long a, unsigned long long b) {
    const unsigned long long t0 = a * b;
    return t0;
}

__device__ unsigned long long power_uint64(unsigned long long a, unsigned long long b) {
    const unsigned long long t0 = b & 1ull;
    const bool t1 = t0 == 0ull;
    const unsigned long long t2 = t1 ? 1ull : a;
    const unsigned long long t3 = a * a;
    const unsigned long long t4 = b >> 1;
    const unsigned long long t5 = t4 & 1ull;
    const bool t6 = t5 == 0ull;
    const unsigned long long t7 = t2 * t3;
    const unsigned long long t8 = t6 ? t2 : t7;
    const unsigned long long t9 = t3 * t3;
    const unsigned long long t10 = b >> 2;
    const unsigned long long t11 = t10 & 1ull;
    const bool t12 = t11 == 0ull;
    const unsigned long long t13 = t8 * t9;
    const unsigned long long t14 = t12 ? t8 : t13;
    const unsigned long long t15 = t9 * t9;
    const unsigned long long t16 = b >> 3;
    const unsigned long long t17 = t16 & 1ull;
    const bool t18 = t17 == 0ull;
    const unsigned long long t19 = t14 * t15;
    const unsigned long long t20 = t18 ? t14 : t19;
    const unsigned long long t21 = t15 * t15;
    const unsigned long long t22 = b >> 4;
    const unsigned long long t23 = t22 & 1ull;
    const bool t24 = t23 == 0ull;
    const unsigned long long t25 = t20 * t21;
    const unsigned long long t26 = t24 ? t20 : t25;
    const unsigned long long t27 = t21 * t21;
    const unsigned long long t28 = b >> 5;
    const unsigned long long t29 = t28 & 1ull;
    const bool t30 = t29 == 0ull;
    const unsigned long long t31 = t26 * t27;
    const unsigned long long t32 = t30 ? t26 : t31;
    const unsigned long long t33 = t27 * t27;
    const unsigned long long t34 = b >> 6;
    const unsigned long long t35 = t34 & 1ull;
    const bool t36 = t35 == 0ull;
    const unsigned long long t37 = t32 * t33;
    const unsigned long long t38 = t36 ? t32 : t37;
    const unsigned long long t39 = t33 * t33;
    const unsigned long long t40 = b >> 7;
    const unsigned long long t41 = t40 & 1ull;
    const bool t42 = t41 == 0ull;
    const unsigned long long t43 = t38 * t39;
    const unsigned long long t44 = t42 ? t38 : t43;
    const unsigned long long t45 = t39 * t39;
    const unsigned long long t46 = b >> 8;
    const unsigned long long t47 = t46 & 1ull;
    const bool t48 = t47 == 0ull;
    const unsigned long long t49 = t44 * t45;
    const unsigned long long t50 = t48 ? t44 : t49;
    const unsigned long long t51 = t45 * t45;
    const unsigned long long t52 = b >> 9;
    const unsigned long long t53 = t52 & 1ull;
    const bool t54 = t53 == 0ull;
    const unsigned long long t55 = t50 * t51;
    const unsigned long long t56 = t54 ? t50 : t55;
    const unsigned long long t57 = t51 * t51;
    const unsigned long long t58 = b >> 10;
    const unsigned long long t59 = t58 & 1ull;
    const bool t60 = t59 == 0ull;
    const unsigned long long t61 = t56 * t57;
    const unsigned long long t62 = t60 ? t56 : t61;
    const unsigned long long t63 = t57 * t57;
    const unsigned long long t64 = b >> 11;
    const unsigned long long t65 = t64 & 1ull;
    const bool t66 = t65 == 0ull;
    const unsigned long long t67 = t62 * t63;
    const unsigned long long t68 = t66 ? t62 : t67;
    const unsigned long long t69 = t63 * t63;
    const unsigned long long t70 = b >> 12;
    const unsigned long long t71 = t70 & 1ull;
    const bool t72 = t71 == 0ull;
    const unsigned long long t73 = t68 * t69;
    const unsigned long long t74 = t72 ? t68 : t73;
    const unsigned long long t75 = t69 * t69;
    const unsigned long long t76 = b >> 13;
    const unsigned long long t77 = t76 & 1ull;
    const bool t78 = t77 == 0ull;
    const unsigned long long t79 = t74 * t75;
    const unsigned long long t80 = t78 ? t74 : t79;
    const unsigned long long t81 = t75 * t75;
    const unsigned long long t82 = b >> 14;
    const unsigned long long t83 = t82 & 1ull;
    const bool t84 = t83 == 0ull;
    const unsigned long long t85 = t80 * t81;
    const unsigned long long t86 = t84 ? t80 : t85;
    const unsigned long long t87 = t81 * t81;
    const unsigned long long t88 = b >> 15;
    const unsigned long long t89 = t88 & 1ull;
    const bool t90 = t89 == 0ull;
    const unsigned long long t91 = t86 * t87;
    const unsigned long long t92 = t90 ? t86 : t91;
    const unsigned long long t93 = t87 * t87;
    const unsigned long long t94 = b >> 16;
    const unsigned long long t95 = t94 & 1ull;
    const bool t96 = t95 == 0ull;
    const unsigned long long t97 = t92 * t93;
    const unsigned long long t98 = t96 ? t92 : t97;
    const unsigned long long t99 = t93 * t93;
    const unsigned long long t100 = b >> 17;
    const unsigned long long t101 = t100 & 1ull;
    const bool t102 = t101 == 0ull;
    const unsigned long long t103 = t98 * t99;
    const unsigned long long t104 = t102 ? t98 : t103;
    const unsigned long long t105 = t99 * t99;
    const unsigned long long t106 = b >> 18;
    const unsigned long long t107 = t106 & 1ull;
    const bool t108 = t107 == 0ull;
    const unsigned long long t109 = t104 * t105;
    const unsigned long long t110 = t108 ? t104 : t109;
    const unsigned long long t111 = t105 * t105;
    const unsigned long long t112 = b >> 19;
    const unsigned long long t113 = t112 & 1ull;
    const bool t114 = t113 == 0ull;
    const unsigned long long t115 = t110 * t111;
    const unsigned long long t116 = t114 ? t110 : t115;
    const unsigned long long t117 = t111 * t111;
    const unsigned long long t118 = b >> 20;
    const unsigned long long t119 = t118 & 1ull;
    const bool t120 = t119 == 0ull;
    const unsigned long long t121 = t116 * t117;
    const unsigned long long t122 = t120 ? t116 : t121;
    const unsigned long long t123 = t117 * t117;
    const unsigned long long t124 = b >> 21;
    const unsigned long long t125 = t124 & 1ull;
    const bool t126 = t125 == 0ull;
    const unsigned long long t127 = t122 * t123;
    const unsigned long long t128 = t126 ? t122 : t127;
    const unsigned long long t129 = t123 * t123;
    const unsigned long long t130 = b >> 22;
    const unsigned long long t131 = t130 & 1ull;
    const bool t132 = t131 == 0ull;
    const unsigned long long t133 = t128 * t129;
    const unsigned long long t134 = t132 ? t128 : t133;
    const unsigned long long t135 = t129 * t129;
    const unsigned long long t136 = b >> 23;
    const unsigned long long t137 = t136 & 1ull;
    const bool t138 = t137 == 0ull;
    const unsigned long long t139 = t134 * t135;
    const unsigned long long t140 = t138 ? t134 : t139;
    const unsigned long long t141 = t135 * t135;
    const unsigned long long t142 = b >> 24;
    const unsigned long long t143 = t142 & 1ull;
    const bool t144 = t143 == 0ull;
    const unsigned long long t145 = t140 * t141;
    const unsigned long long t146 = t144 ? t140 : t145;
    const unsigned long long t147 = t141 * t141;
    const unsigned long long t148 = b >> 25;
    const unsigned long long t149 = t148 & 1ull;
    const bool t150 = t149 == 0ull;
    const unsigned long long t151 = t146 * t147;
    const unsigned long long t152 = t150 ? t146 : t151;
    const unsigned long long t153 = t147 * t147;
    const unsigned long long t154 = b >> 26;
    const unsigned long long t155 = t154 & 1ull;
    const bool t156 = t155 == 0ull;
    const unsigned long long t157 = t152 * t153;
    const unsigned long long t158 = t156 ? t152 : t157;
    const unsigned long long t159 = t153 * t153;
    const unsigned long long t160 = b >> 27;
    const unsigned long long t161 = t160 & 1ull;
    const bool t162 = t161 == 0ull;
    const unsigned long long t163 = t158 * t159;
    const unsigned long long t164 = t162 ? t158 : t163;
    const unsigned long long t165 = t159 * t159;
    const unsigned long long t166 = b >> 28;
    const unsigned long long t167 = t166 & 1ull;
    const bool t168 = t167 == 0ull;
    const unsigned long long t169 = t164 * t165;
    const unsigned long long t170 = t168 ? t164 : t169;
    const unsigned long long t171 = t165 * t165;
    const unsigned long long t172 = b >> 29;
    const unsigned long long t173 = t172 & 1ull;
    const bool t174 = t173 == 0ull;
    const unsigned long long t175 = t170 * t171;
    const unsigned long long t176 = t174 ? t170 : t175;
    const unsigned long long t177 = t171 * t171;
    const unsigned long long t178 = b >> 30;
    const unsigned long long t179 = t178 & 1ull;
    const bool t180 = t179 == 0ull;
    const unsigned long long t181 = t176 * t177;
    const unsigned long long t182 = t180 ? t176 : t181;
    const unsigned long long t183 = t177 * t177;
    const unsigned long long t184 = b >> 31;
    const unsigned long long t185 = t184 & 1ull;
    const bool t186 = t185 == 0ull;
    const unsigned long long t187 = t182 * t183;
    const unsigned long long t188 = t186 ? t182 : t187;
    const unsigned long long t189 = t183 * t183;
    const unsigned long long t190 = b >> 32;
    const unsigned long long t191 = t190 & 1ull;
    const bool t192 = t191 == 0ull;
    const unsigned long long t193 = t188 * t189;
    const unsigned long long t194 = t192 ? t188 : t193;
    const unsigned long long t195 = t189 * t189;
    const unsigned long long t196 = b >> 33;
    const unsigned long long t197 = t196 & 1ull;
    const bool t198 = t197 == 0ull;
    const unsigned long long t199 = t194 * t195;
    const unsigned long long t200 = t198 ? t194 : t199;
    const unsigned long long t201 = t195 * t195;
    const unsigned long long t202 = b >> 34;
    const unsigned long long t203 = t202 & 1ull;
    const bool t204 = t203 == 0ull;
    const unsigned long long t205 = t200 * t201;
    const unsigned long long t206 = t204 ? t200 : t205;
    const unsigned long long t207 = t201 * t201;
    const unsigned long long t208 = b >> 35;
    const unsigned long long t209 = t208 & 1ull;
    const bool t210 = t209 == 0ull;
    const unsigned long long t211 = t206 * t207;
    const unsigned long long t212 = t210 ? t206 : t211;
    const unsigned long long t213 = t207 * t207;
    const unsigned long long t214 = b >> 36;
    const unsigned long long t215 = t214 & 1ull;
    const bool t216 = t215 == 0ull;
    const unsigned long long t217 = t212 * t213;
    const unsigned long long t218 = t216 ? t212 : t217;
    const unsigned long long t219 = t213 * t213;
    const unsigned long long t220 = b >> 37;
    const unsigned long long t221 = t220 & 1ull;
    const bool t222 = t221 == 0ull;
    const unsigned long long t223 = t218 * t219;
    const unsigned long long t224 = t222 ? t218 : t223;
    const unsigned long long t225 = t219 * t219;
    const unsigned long long t226 = b >> 38;
    const unsigned long long t227 = t226 & 1ull;
    const bool t228 = t227 == 0ull;
    const unsigned long long t229 = t224 * t225;
    const unsigned long long t230 = t228 ? t224 : t229;
    const unsigned long long t231 = t225 * t225;
    const unsigned long long t232 = b >> 39;
    const unsigned long long t233 = t232 & 1ull;
    const bool t234 = t233 == 0ull;
    const unsigned long long t235 = t230 * t231;
    const unsigned long long t236 = t234 ? t230 : t235;
    const unsigned long long t237 = t231 * t231;
    const unsigned long long t238 = b >> 40;
    const unsigned long long t239 = t238 & 1ull;
    const bool t240 = t239 == 0ull;
    const unsigned long long t241 = t236 * t237;
    const unsigned long long t242 = t240 ? t236 : t241;
    const unsigned long long t243 = t237 * t237;
    const unsigned long long t244 = b >> 41;
    const unsigned long long t245 = t244 & 1ull;
    const bool t246 = t245 == 0ull;
    const unsigned long long t247 = t242 * t243;
    const unsigned long long t248 = t246 ? t242 : t247;
    const unsigned long long t249 = t243 * t243;
    const unsigned long long t250 = b >> 42;
    const unsigned long long t251 = t250 & 1ull;
    const bool t252 = t251 == 0ull;
    const unsigned long long t253 = t248 * t249;
    const unsigned long long t254 = t252 ? t248 : t253;
    const unsigned long long t255 = t249 * t249;
    const unsigned long long t256 = b >> 43;
    const unsigned long long t257 = t256 & 1ull;
    const bool t258 = t257 == 0ull;
    const unsigned long long t259 = t254 * t255;
    const unsigned long long t260 = t258 ? t254 : t259;
    const unsigned long long t261 = t255 * t255;
    const unsigned long long t262 = b >> 44;
    const unsigned long long t263 = t262 & 1ull;
    const bool t264 = t263 == 0ull;
    const unsigned long long t265 = t260 * t261;
    const unsigned long long t266 = t264 ? t260 : t265;
    const unsigned long long t267 = t261 * t261;
    const unsigned long long t268 = b >> 45;
    const unsigned long long t269 = t268 & 1ull;
    const bool t270 = t269 == 0ull;
    const unsigned long long t271 = t266 * t267;
    const unsigned long long t272 = t270 ? t266 : t271;
    const unsigned long long t273 = t267 * t267;
    const unsigned long long t274 = b >> 46;
    const unsigned long long t275 = t274 & 1ull;
    const bool t276 = t275 == 0ull;
    const unsigned long long t277 = t272 * t273;
    const unsigned long long t278 = t276 ? t272 : t277;
    const unsigned long long t279 = t273 * t273;
    const unsigned long long t280 = b >> 47;
    const unsigned long long t281 = t280 & 1ull;
    const bool t282 = t281 == 0ull;
    const unsigned long long t283 = t278 * t279;
    const unsigned long long t284 = t282 ? t278 : t283;
    const unsigned long long t285 = t279 * t279;
    const unsigned long long t286 = b >> 48;
    const unsigned long long t287 = t286 & 1ull;
    const bool t288 = t287 == 0ull;
    const unsigned long long t289 = t284 * t285;
    const unsigned long long t290 = t288 ? t284 : t289;
    const unsigned long long t291 = t285 * t285;
    const unsigned long long t292 = b >> 49;
    const unsigned long long t293 = t292 & 1ull;
    const bool t294 = t293 == 0ull;
    const unsigned long long t295 = t290 * t291;
    const unsigned long long t296 = t294 ? t290 : t295;
    const unsigned long long t297 = t291 * t291;
    const unsigned long long t298 = b >> 50;
    const unsigned long long t299 = t298 & 1ull;
    const bool t300 = t299 == 0ull;
    const unsigned long long t301 = t296 * t297;
    const unsigned long long t302 = t300 ? t296 : t301;
    const unsigned long long t303 = t297 * t297;
    const unsigned long long t304 = b >> 51;
    const unsigned long long t305 = t304 & 1ull;
    const bool t306 = t305 == 0ull;
    const unsigned long long t307 = t302 * t303;
    const unsigned long long t308 = t306 ? t302 : t307;
    const unsigned long long t309 = t303 * t303;
    const unsigned long long t310 = b >> 52;
    const unsigned long long t311 = t310 & 1ull;
    const bool t312 = t311 == 0ull;
    const unsigned long long t313 = t308 * t309;
    const unsigned long long t314 = t312 ? t308 : t313;
    const unsigned long long t315 = t309 * t309;
    const unsigned long long t316 = b >> 53;
    const unsigned long long t317 = t316 & 1ull;
    const bool t318 = t317 == 0ull;
    const unsigned long long t319 = t314 * t315;
    const unsigned long long t320 = t318 ? t314 : t319;
    const unsigned long long t321 = t315 * t315;
    const unsigned long long t322 = b >> 54;
    const unsigned long long t323 = t322 & 1ull;
    const bool t324 = t323 == 0ull;
    const unsigned long long t325 = t320 * t321;
    const unsigned long long t326 = t324 ? t320 : t325;
    const unsigned long long t327 = t321 * t321;
    const unsigned long long t328 = b >> 55;
    const unsigned long long t329 = t328 & 1ull;
    const bool t330 = t329 == 0ull;
    const unsigned long long t331 = t326 * t327;
    const unsigned long long t332 = t330 ? t326 : t331;
    const unsigned long long t333 = t327 * t327;
    const unsigned long long t334 = b >> 56;
    const unsigned long long t335 = t334 & 1ull;
    const bool t336 = t335 == 0ull;
    const unsigned long long t337 = t332 * t333;
    const unsigned long long t338 = t336 ? t332 : t337;
    const unsigned long long t339 = t333 * t333;
    const unsigned long long t340 = b >> 57;
    const unsigned long long t341 = t340 & 1ull;
    const bool t342 = t341 == 0ull;
    const unsigned long long t343 = t338 * t339;
    const unsigned long long t344 = t342 ? t338 : t343;
    const unsigned long long t345 = t339 * t339;
    const unsigned long long t346 = b >> 58;
    const unsigned long long t347 = t346 & 1ull;
    const bool t348 = t347 == 0ull;
    const unsigned long long t349 = t344 * t345;
    const unsigned long long t350 = t348 ? t344 : t349;
    const unsigned long long t351 = t345 * t345;
    const unsigned long long t352 = b >> 59;
    const unsigned long long t353 = t352 & 1ull;
    const bool t354 = t353 == 0ull;
    const unsigned long long t355 = t350 * t351;
    const unsigned long long t356 = t354 ? t350 : t355;
    const unsigned long long t357 = t351 * t351;
    const unsigned long long t358 = b >> 60;
    const unsigned long long t359 = t358 & 1ull;
    const bool t360 = t359 == 0ull;
    const unsigned long long t361 = t356 * t357;
    const unsigned long long t362 = t360 ? t356 : t361;
    const unsigned long long t363 = t357 * t357;
    const unsigned long long t364 = b >> 61;
    const unsigned long long t365 = t364 & 1ull;
    const bool t366 = t365 == 0ull;
    const unsigned long long t367 = t362 * t363;
    const unsigned long long t368 = t366 ? t362 : t367;
    const unsigned long long t369 = t363 * t363;
    const unsigned long long t370 = b >> 62;
    const unsigned long long t371 = t370 & 1ull;
    const bool t372 = t371 == 0ull;
    const unsigned long long t373 = t368 * t369;
    const unsigned long long t374 = t372 ? t368 : t373;
    const unsigned long long t375 = t369 * t369;
    const unsigned long long t376 = b >> 63;
    const unsigned long long t377 = t376 & 1ull;
    const bool t378 = t377 == 0ull;
    const unsigned long long t379 = t374 * t375;
    const unsigned long long t380 = t378 ? t374 : t379;
    return t380;
}

__device__ unsigned long long minimum_uint64(unsigned long long a, unsigned long long b) {
    const bool t0 = b < a;
    const unsigned long long t1 = t0 ? b : a;
    return t1;
}

__device__ unsigned long long maximum_uint64(unsigned long long a, unsigned long long b) {
    const bool t0 = a < b;
    const unsigned long long t1 = t0 ? b : a;
    return t1;
}

__device__ bool equal_uint64(unsigned long long a, unsigned long long b) {
    const bool t0 = a == b;
    return t0;
}

__device__ bool not_equal_uint64(unsigned long long a, unsigned long long b) {
    const bool t0 = a == b;
    const bool t1 = !t0;
    return t1;
}

__device__ bool less_uint64(unsigned long long a, unsigned long long b) {
    const bool t0 = a < b;
    return t0;
}

__device__ bool less_equal_uint64(unsigned long long a, unsigned long long b) {
    const bool t0 = a <= b;
    return t0;
}

__device__ bool greater_uint64(unsigned long long a, unsigned long long b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool greater_equal_uint64(unsigned long long a, unsigned long long b) {
    const bool t0 = b <= a;
    return t0;
}

__device__ unsigned long long bitwise_and_uint64(unsigned long long a, unsigned long long b) {
    const unsigned long long t0 = a & b;
    return t0;
}

__device__ unsigned long long bitwise_or_uint64(unsigned long long a, unsigned long long b) {
    const unsigned long long t0 = a | b;
    return t0;
}

__device__ unsigned long long bitwise_xor_uint64(unsigned long long a, unsigned long long b) {
    const unsigned long long t0 = a ^ b;
    return t0;
}

__device__ unsigned long long floor_divide_uint64(unsigned long long a, unsigned long long b) {
    const bool t0 = b < 0ull;
    const bool t1 = b == 18446744073709551615ull;
    const bool t2 = t0 & t1;
    const bool t3 = b == 0ull;
    const bool t4 = t3 | t2;
    const unsigned long long t5 = t4 ? 1ull : b;
    const unsigned long long t6 = (unsigned long long)(a / t5);
    const unsigned long long t7 = (unsigned long long)(0u - (unsigned long long)a);
    const unsigned long long t8 = t2 ? t7 : t6;
    const unsigned long long t9 = t3 ? 0ull : t8;
    const unsigned long long t10 = t9 * b;
    const unsigned long long t11 = a - t10;
    const unsigned long long t12 = t3 ? 0ull : t11;
    const bool t13 = t12 < 0ull;
    const bool t14 = t13 ^ t0;
    const bool t15 = t12 == 0ull;
    const bool t16 = !t15;
    const bool t17 = t14 & t16;
    const unsigned long long t18 = t9 - 1ull;
    const unsigned long long t19 = t17 ? t18 : t9;
    return t19;
}

__device__ unsigned long long remainder_uint64(unsigned long long a, unsigned long long b) {
    const bool t0 = b < 0ull;
    const bool t1 = b == 18446744073709551615ull;
    const bool t2 = t0 & t1;
    const bool t3 = b == 0ull;
    const bool t4 = t3 | t2;
    const unsigned long long t5 = t4 ? 1ull : b;
    const unsigned long long t6 = (unsigned long long)(a / t5);
    const unsigned long long t7 = (unsigned long long)(0u - (unsigned long long)a);
    const unsigned long long t8 = t2 ? t7 : t6;
    const unsigned long long t9 = t3 ? 0ull : t8;
    const unsigned long long t10 = t9 * b;
    const unsigned long long t11 = a - t10;
    const unsigned long long t12 = t3 ? 0ull : t11;
    const bool t13 = t12 < 0ull;
    const bool t14 = t13 ^ t0;
    const bool t15 = t12 == 0ull;
    const bool t16 = !t15;
    const bool t17 = t14 & t16;
    const unsigned long long t18 = t12 + b;
    const unsigned long long t19 = t17 ? t18 : t12;
    return t19;
}

__device__ unsigned long long fmod_uint64(unsigned long long a, unsigned long long b) {
    const bool t0 = b < 0ull;
    const bool t1 = b == 18446744073709551615ull;
    const bool t2 = t0 & t1;
    const bool t3 = b == 0ull;
    const bool t4 = t3 | t2;
    const unsigned long long t5 = t4 ? 1ull : b;
    const unsigned long long t6 = (unsigned long long)(a / t5);
    const unsigned long long t7 = (unsigned long long)(0u - (unsigned long long)a);
    const unsigned long long t8 = t2 ? t7 : t6;
    const unsigned long long t9 = t3 ? 0ull : t8;
    const unsigned long long t10 = t9 * b;
    const unsigned long long t11 = a - t10;
    const unsigned long long t12 = t3 ? 0ull : t11;
    return t12;
}

__device__ unsigned long long fmin_uint64(unsigned long long a, unsigned long long b) {
    const bool t0 = b < a;
    const unsigned long long t1 = t0 ? b : a;
    return t1;
}

__device__ unsigned long long fmax_uint64(unsigned long long a, unsigned long long b) {
    const bool t0 = a < b;
    const unsigned long long t1 = t0 ? b : a;
    return t1;
}

__device__ unsigned long long left_shift_uint64(unsigned long long a, unsigned long long b) {
    const bool t0 = b < 0ull;
    const bool t1 = 63ull < b;
    const bool t2 = t0 | t1;
    const unsigned long long t3 = b & 1ull;
    const bool t4 = t3 == 0ull;
    const unsigned long long t5 = (unsigned long long)((unsigned long long)a << 1);
    const unsigned long long t6 = t4 ? a : t5;
    const unsigned long long t7 = b >> 1;
    const unsigned long long t8 = t7 & 1ull;
    const bool t9 = t8 == 0ull;
    const unsigned long long t10 = (unsigned long long)((unsigned long long)t6 << 2);
    const unsigned long long t11 = t9 ? t6 : t10;
    const unsigned long long t12 = b >> 2;
    const unsigned long long t13 = t12 & 1ull;
    const bool t14 = t13 == 0ull;
    const unsigned long long t15 = (unsigned long long)((unsigned long long)t11 << 4);
    const unsigned long long t16 = t14 ? t11 : t15;
    const unsigned long long t17 = b >> 3;
    const unsigned long long t18 = t17 & 1ull;
    const bool t19 = t18 == 0ull;
    const unsigned long long t20 = (unsigned long long)((unsigned long long)t16 << 8);
    const unsigned long long t21 = t19 ? t16 : t20;
    const unsigned long long t22 = b >> 4;
    const unsigned long long t23 = t22 & 1ull;
    const bool t24 = t23 == 0ull;
    const unsigned long long t25 = (unsigned long long)((unsigned long long)t21 << 16);
    const unsigned long long t26 = t24 ? t21 : t25;
    const unsigned long long t27 = b >> 5;
    const unsigned long long t28 = t27 & 1ull;
    const bool t29 = t28 == 0ull;
    const unsigned long long t30 = (unsigned long long)((unsigned long long)t26 << 32);
    const unsigned long long t31 = t29 ? t26 : t30;
    const unsigned long long t32 = t2 ? 0ull : t31;
    return t32;
}

__device__ unsigned long long right_shift_uint64(unsigned long long a, unsigned long long b) {
    const bool t0 = a < 0ull;
    const unsigned long long t1 = t0 ? 18446744073709551615ull : 0ull;
    const bool t2 = b < 0ull;
    const bool t3 = 63ull < b;
    const bool t4 = t2 | t3;
    const unsigned long long t5 = b & 1ull;
    const bool t6 = t5 == 0ull;
    const unsigned long long t7 = a >> 1;
    const unsigned long long t8 = t6 ? a : t7;
    const unsigned long long t9 = b >> 1;
    const unsigned long long t10 = t9 & 1ull;
    const bool t11 = t10 == 0ull;
    const unsigned long long t12 = t8 >> 2;
    const unsigned long long t13 = t11 ? t8 : t12;
    const unsigned long long t14 = b >> 2;
    const unsigned long long t15 = t14 & 1ull;
    const bool t16 = t15 == 0ull;
    const unsigned long long t17 = t13 >> 4;
    const unsigned long long t18 = t16 ? t13 : t17;
    const unsigned long long t19 = b >> 3;
    const unsigned long long t20 = t19 & 1ull;
    const bool t21 = t20 == 0ull;
    const unsigned long long t22 = t18 >> 8;
    const unsigned long long t23 = t21 ? t18 : t22;
    const unsigned long long t24 = b >> 4;
    const unsigned long long t25 = t24 & 1ull;
    const bool t26 = t25 == 0ull;
    const unsigned long long t27 = t23 >> 16;
    const unsigned long long t28 = t26 ? t23 : t27;
    const unsigned long long t29 = b >> 5;
    const unsigned long long t30 = t29 & 1ull;
    const bool t31 = t30 == 0ull;
    const unsigned long long t32 = t28 >> 32;
    const unsigned long long t33 = t31 ? t28 : t32;
    const unsigned long long t34 = t4 ? t1 : t33;
    return t34;
}

__device__ unsigned long long sum_identity_uint64() {
    return 0ull;
}

__device__ unsigned long long sum_combine_uint64(unsigned long long a, unsigned long long b) {
    const unsigned long long t0 = a + b;
    return t0;
}

__device__ unsigned long long prod_identity_uint64() {
    return 1ull;
}

__device__ unsigned long long prod_combine_uint64(unsigned long long a, unsigned long long b) {
    const unsigned long long t0 = a * b;
    return t0;
}

__device__ unsigned long long min_identity_uint64() {
    return 18446744073709551615ull;
}

__device__ unsigned long long min_combine_uint64(unsigned long long a, unsigned long long b) {
    const bool t0 = b < a;
    const unsigned long long t1 = t0 ? b : a;
    return t1;
}

__device__ unsigned long long max_identity_uint64() {
    return 0ull;
}

__device__ unsigned long long max_combine_uint64(unsigned long long a, unsigned long long b) {
    const bool t0 = a < b;
    const unsigned long long t1 = t0 ? b : a;
    return t1;
}

__device__ bool argmin_better_uint64(unsigned long long a, unsigned long long b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool argmax_better_uint64(unsigned long long a, unsigned long long b) {
    const bool t0 = a < b;
    return t0;
}
