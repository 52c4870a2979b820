__device__ bool astype_int64_bool(long long a) {
    const bool t0 = a != 0;
    return t0;
}

__device__ signed char astype_int64_int8(long long a) {
    const signed char t0 = (signed char)a;
    return t0;
}

__device__ short astype_int64_int16(long long a) {
    const short t0 = (short)a;
    return t0;
}

__device__ int astype_int64_int32(long long a) {
    const int t0 = (int)a;
    return t0;
}

__device__ long long astype_int64_int64(long long a) {
    return a;
}

__device__ unsigned char astype_int64_uint8(long long a) {
    const unsigned char t0 = (unsigned char)a;
    return t0;
}

__device__ unsigned short astype_int64_uint16(long long a) {
    const unsigned short t0 = (unsigned short)a;
    return t0;
}

__device__ unsigned int astype_int64_uint32(long long a) {
    const unsigned int t0 = (unsigned int)a;
    return t0;
}

__device__ unsigned long long astype_int64_uint64(long long a) {
    const unsigned long long t0 = (unsigned long long)a;
    return t0;
}

__device__ float astype_int64_float16(long long a) {
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

__device__ float astype_int64_float32(long long a) {
    const float t0 = (float)a;
    return t0;
}

struct astype_int64_complex64_result {
    float r0;
    float r1;
};
__device__ astype_int64_complex64_result astype_int64_complex64(long long a) {
    const float t0 = (float)a;
    return astype_int64_complex64_result{t0, 0x0p+0f};
}

__device__ long long where_int64(bool a, long long b, long long c) {
    const long long t0 = a ? b : c;
    return t0;
}

__device__ long long positive_int64(long long a) {
    return a;
}

__device__ long long negative_int64(long long a) {
    const long long t0 = (long long)(0u - (unsigned long long)a);
    return t0;
}

__device__ long long absolute_int64(long long a) {
    const long long t0 = (long long)(a < 0 ? 0u - (unsigned long long)a : (unsigned long long)a);
    return t0;
}

__device__ long long square_int64(long long a) {
    const long long t0 = (long long)((unsigned long long)a * (unsigned long long)a);
    return t0;
}

__device__ long long invert_int64(long long a) {
    const long long t0 = (long long)~a;
    return t0;
}

__device__ long long sign_int64(long long a) {
    const bool t0 = 0ll < a;
    const bool t1 = a < 0ll;
    const long long t2 = t1 ? (-1ll) : 0ll;
    const long long t3 = t0 ? 1ll : t2;
    return t3;
}

__device__ long long reciprocal_int64(long long a) {
    const bool t0 = a == 1ll;
    const bool t1 = a < 0ll;
    const bool t2 = a == (-1ll);
    const bool t3 = t1 & t2;
    const bool t4 = t0 | t3;
    const bool t5 = a == 0ll;
    const long long t6 = t5 ? (-9223372036854775807ll - 1ll) : 0ll;
    const long long t7 = t4 ? a : t6;
    return t7;
}

__device__ long long bitwise_count_int64(long long a) {
    const long long t0 = (long long)(a < 0 ? 0u - (unsigned long long)a : (unsigned long long)a);
    const long long t1 = t0 >> 1;
    const long long t2 = t1 & 6148914691236517205ll;
    const long long t3 = (long long)((unsigned long long)t0 - (unsigned long long)t2);
    const long long t4 = t3 & 3689348814741910323ll;
    const long long t5 = t3 >> 2;
    const long long t6 = t5 & 3689348814741910323ll;
    const long long t7 = (long long)((unsigned long long)t4 + (unsigned long long)t6);
    const long long t8 = t7 >> 4;
    const long long t9 = (long long)((unsigned long long)t7 + (unsigned long long)t8);
    const long long t10 = t9 & 1085102592571150095ll;
    const long long t11 = t10 >> 8;
    const long long t12 = (long long)((unsigned long long)t10 + (unsigned long long)t11);
    const long long t13 = t12 >> 16;
    const long long t14 = (long long)((unsigned long long)t12 + (unsigned long long)t13);
    const long long t15 = t14 >> 32;
    const long long t16 = (long long)((unsigned long long)t14 + (unsigned long long)t15);
    const long long t17 = t16 & 127ll;
    return t17;
}

__device__ long long add_int64(long long a, long long b) {
    const long long t0 = (long long)((unsigned long long)a + (unsigned long long)b);
    return t0;
}

__device__ long long subtract_int64(long long a, long long b) {
    const long long t0 = (long long)((unsigned long long)a - (unsigned long long)b);
    return t0;
}

__device__ long long multiply_int64(long long a, long long b) {
    const long long t0 = (long long)((unsigned long long)a * (unsigned long long)b);
    return t0;
}

__device__ long long power_int64(long long a, long long b) {
    const long long t0 = b & 1ll;
    const bool t1 = t0 == 0ll;
    const long long t2 = t1 ? 1ll : a;
    const long long t3 = (long long)((unsigned long long)a * (unsigned long long)a);
    const long long t4 = b >> 1;
    const long long t5 = t4 & 1ll;
    const bool t6 = t5 == 0ll;
    const long long t7 = (long long)((unsigned long long)t2 * (unsigned long long)t3);
    const long long t8 = t6 ? t2 : t7;
    const long long t9 = (long long)((unsigned long long)t3 * (unsigned long long)t3);
    const long long t10 = b >> 2;
    const long long t11 = t10 & 1ll;
    const bool t12 = t11 == 0ll;
    const long long t13 = (long long)((unsigned long long)t8 * (unsigned long long)t9);
    const long long t14 = t12 ? t8 : t13;
    const long long t15 = (long long)((unsigned long long)t9 * (unsigned long long)t9);
    const long long t16 = b >> 3;
    const long long t17 = t16 & 1ll;
    const bool t18 = t17 == 0ll;
    const long long t19 = (long long)((unsigned long long)t14 * (unsigned long long)t15);
    const long long t20 = t18 ? t14 : t19;
    const long long t21 = (long long)((unsigned long long)t15 * (unsigned long long)t15);
    const long long t22 = b >> 4;
    const long long t23 = t22 & 1ll;
    const bool t24 = t23 == 0ll;
    const long long t25 = (long long)((unsigned long long)t20 * (unsigned long long)t21);
    const long long t26 = t24 ? t20 : t25;
    const long long t27 = (long long)((unsigned long long)t21 * (unsigned long long)t21);
    const long long t28 = b >> 5;
    const long long t29 = t28 & 1ll;
    const bool t30 = t29 == 0ll;
    const long long t31 = (long long)((unsigned long long)t26 * (unsigned long long)t27);
    const long long t32 = t30 ? t26 : t31;
    const long long t33 = (long long)((unsigned long long)t27 * (unsigned long long)t27);
    const long long t34 = b >> 6;
    const long long t35 = t34 & 1ll;
    const bool t36 = t35 == 0ll;
    const long long t37 = (long long)((unsigned long long)t32 * (unsigned long long)t33);
    const long long t38 = t36 ? t32 : t37;
    const long long t39 = (long long)((unsigned long long)t33 * (unsigned long long)t33);
    const long long t40 = b >> 7;
    const long long t41 = t40 & 1ll;
    const bool t42 = t41 == 0ll;
    const long long t43 = (long long)((unsigned long long)t38 * (unsigned long long)t39);
    const long long t44 = t42 ? t38 : t43;
    const long long t45 = (long long)((unsigned long long)t39 * (unsigned long long)t39);
    const long long t46 = b >> 8;
    const long long t47 = t46 & 1ll;
    const bool t48 = t47 == 0ll;
    const long long t49 = (long long)((unsigned long long)t44 * (unsigned long long)t45);
    const long long t50 = t48 ? t44 : t49;
    const long long t51 = (long long)((unsigned long long)t45 * (unsigned long long)t45);
    const long long t52 = b >> 9;
    const long long t53 = t52 & 1ll;
    const bool t54 = t53 == 0ll;
    const long long t55 = (long long)((unsigned long long)t50 * (unsigned long long)t51);
    const long long t56 = t54 ? t50 : t55;
    const long long t57 = (long long)((unsigned long long)t51 * (unsigned long long)t51);
    const long long t58 = b >> 10;
    const long long t59 = t58 & 1ll;
    const bool t60 = t59 == 0ll;
    const long long t61 = (long long)((unsigned long long)t56 * (unsigned long long)t57);
    const long long t62 = t60 ? t56 : t61;
    const long long t63 = (long long)((unsigned long long)t57 * (unsigned long long)t57);
    const long long t64 = b >> 11;
    const long long t65 = t64 & 1ll;
    const bool t66 = t65 == 0ll;
    const long long t67 = (long long)((unsigned long long)t62 * (unsigned long long)t63);
    const long long t68 = t66 ? t62 : t67;
    const long long t69 = (long long)((unsigned long long)t63 * (unsigned long long)t63);
    const long long t70 = b >> 12;
    const long long t71 = t70 & 1ll;
    const bool t72 = t71 == 0ll;
    const long long t73 = (long long)((unsigned long long)t68 * (unsigned long long)t69);
    const long long t74 = t72 ? t68 : t73;
    const long long t75 = (long long)((unsigned long long)t69 * (unsigned long long)t69);
    const long long t76 = b >> 13;
    const long long t77 = t76 & 1ll;
    const bool t78 = t77 == 0ll;
    const long long t79 = (long long)((unsigned long long)t74 * (unsigned long long)t75);
    const long long t80 = t78 ? t74 : t79;
    const long long t81 = (long long)((unsigned long long)t75 * (unsigned long long)t75);
    const long long t82 = b >> 14;
    const long long t83 = t82 & 1ll;
    const bool t84 = t83 == 0ll;
    const long long t85 = (long long)((unsigned long long)t80 * (unsigned long long)t81);
    const long long t86 = t84 ? t80 : t85;
    const long long t87 = (long long)((unsigned long long)t81 * (unsigned long long)t81);
    const long long t88 = b >> 15;
    const long long t89 = t88 & 1ll;
    const bool t90 = t89 == 0ll;
    const long long t91 = (long long)((unsigned long long)t86 * (unsigned long long)t87);
    const long long t92 = t90 ? t86 : t91;
    const long long t93 = (long long)((unsigned long long)t87 * (unsigned long long)t87);
    const long long t94 = b >> 16;
    const long long t95 = t94 & 1ll;
    const bool t96 = t95 == 0ll;
    const long long t97 = (long long)((unsigned long long)t92 * (unsigned long long)t93);
    const long long t98 = t96 ? t92 : t97;
    const long long t99 = (long long)((unsigned long long)t93 * (unsigned long long)t93);
    const long long t100 = b >> 17;
    const long long t101 = t100 & 1ll;
    const bool t102 = t101 == 0ll;
    const long long t103 = (long long)((unsigned long long)t98 * (unsigned long long)t99);
    const long long t104 = t102 ? t98 : t103;
    const long long t105 = (long long)((unsigned long long)t99 * (unsigned long long)t99);
    const long long t106 = b >> 18;
    const long long t107 = t106 & 1ll;
    const bool t108 = t107 == 0ll;
    const long long t109 = (long long)((unsigned long long)t104 * (unsigned long long)t105);
    const long long t110 = t108 ? t104 : t109;
    const long long t111 = (long long)((unsigned long long)t105 * (unsigned long long)t105);
    const long long t112 = b >> 19;
    const long long t113 = t112 & 1ll;
    const bool t114 = t113 == 0ll;
    const long long t115 = (long long)((unsigned long long)t110 * (unsigned long long)t111);
    const long long t116 = t114 ? t110 : t115;
    const long long t117 = (long long)((unsigned long long)t111 * (unsigned long long)t111);
    const long long t118 = b >> 20;
    const long long t119 = t118 & 1ll;
    const bool t120 = t119 == 0ll;
    const long long t121 = (long long)((unsigned long long)t116 * (unsigned long long)t117);
    const long long t122 = t120 ? t116 : t121;
    const long long t123 = (long long)((unsigned long long)t117 * (unsigned long long)t117);
    const long long t124 = b >> 21;
    const long long t125 = t124 & 1ll;
    const bool t126 = t125 == 0ll;
    const long long t127 = (long long)((unsigned long long)t122 * (unsigned long long)t123);
    const long long t128 = t126 ? t122 : t127;
    const long long t129 = (long long)((unsigned long long)t123 * (unsigned long long)t123);
    const long long t130 = b >> 22;
    const long long t131 = t130 & 1ll;
    const bool t132 = t131 == 0ll;
    const long long t133 = (long long)((unsigned long long)t128 * (unsigned long long)t129);
    const long long t134 = t132 ? t128 : t133;
    const long long t135 = (long long)((unsigned long long)t129 * (unsigned long long)t129);
    const long long t136 = b >> 23;
    const long long t137 = t136 & 1ll;
    const bool t138 = t137 == 0ll;
    const long long t139 = (long long)((unsigned long long)t134 * (unsigned long long)t135);
    const long long t140 = t138 ? t134 : t139;
    const long long t141 = (long long)((unsigned long long)t135 * (unsigned long long)t135);
    const long long t142 = b >> 24;
    const long long t143 = t142 & 1ll;
    const bool t144 = t143 == 0ll;
    const long long t145 = (long long)((unsigned long long)t140 * (unsigned long long)t141);
    const long long t146 = t144 ? t140 : t145;
    const long long t147 = (long long)((unsigned long long)t141 * (unsigned long long)t141);
    const long long t148 = b >> 25;
    const long long t149 = t148 & 1ll;
    const bool t150 = t149 == 0ll;
    const long long t151 = (long long)((unsigned long long)t146 * (unsigned long long)t147);
    const long long t152 = t150 ? t146 : t151;
    const long long t153 = (long long)((unsigned long long)t147 * (unsigned long long)t147);
    const long long t154 = b >> 26;
    const long long t155 = t154 & 1ll;
    const bool t156 = t155 == 0ll;
    const long long t157 = (long long)((unsigned long long)t152 * (unsigned long long)t153);
    const long long t158 = t156 ? t152 : t157;
    const long long t159 = (long long)((unsigned long long)t153 * (unsigned long long)t153);
    const long long t160 = b >> 27;
    const long long t161 = t160 & 1ll;
    const bool t162 = t161 == 0ll;
    const long long t163 = (long long)((unsigned long long)t158 * (unsigned long long)t159);
    const long long t164 = t162 ? t158 : t163;
    const long long t165 = (long long)((unsigned long long)t159 * (unsigned long long)t159);
    const long long t166 = b >> 28;
    const long long t167 = t166 & 1ll;
    const bool t168 = t167 == 0ll;
    const long long t169 = (long long)((unsigned long long)t164 * (unsigned long long)t165);
    const long long t170 = t168 ? t164 : t169;
    const long long t171 = (long long)((unsigned long long)t165 * (unsigned long long)t165);
    const long long t172 = b >> 29;
    const long long t173 = t172 & 1ll;
    const bool t174 = t173 == 0ll;
    const long long t175 = (long long)((unsigned long long)t170 * (unsigned long long)t171);
    const long long t176 = t174 ? t170 : t175;
    const long long t177 = (long long)((unsigned long long)t171 * (unsigned long long)t171);
    const long long t178 = b >> 30;
    const long long t179 = t178 & 1ll;
    const bool t180 = t179 == 0ll;
    const long long t181 = (long long)((unsigned long long)t176 * (unsigned long long)t177);
    const long long t182 = t180 ? t176 : t181;
    const long long t183 = (long long)((unsigned long long)t177 * (unsigned long long)t177);
    const long long t184 = b >> 31;
    const long long t185 = t184 & 1ll;
    const bool t186 = t185 == 0ll;
    const long long t187 = (long long)((unsigned long long)t182 * (unsigned long long)t183);
    const long long t188 = t186 ? t182 : t187;
    const long long t189 = (long long)((unsigned long long)t183 * (unsigned long long)t183);
    const long long t190 = b >> 32;
    const long long t191 = t190 & 1ll;
    const bool t192 = t191 == 0ll;
    const long long t193 = (long long)((unsigned long long)t188 * (unsigned long long)t189);
    const long long t194 = t192 ? t188 : t193;
    const long long t195 = (long long)((unsigned long long)t189 * (unsigned long long)t189);
    const long long t196 = b >> 33;
    const long long t197 = t196 & 1ll;
    const bool t198 = t197 == 0ll;
    const long long t199 = (long long)((unsigned long long)t194 * (unsigned long long)t195);
    const long long t200 = t198 ? t194 : t199;
    const long long t201 = (long long)((unsigned long long)t195 * (unsigned long long)t195);
    const long long t202 = b >> 34;
    const long long t203 = t202 & 1ll;
    const bool t204 = t203 == 0ll;
    const long long t205 = (long long)((unsigned long long)t200 * (unsigned long long)t201);
    const long long t206 = t204 ? t200 : t205;
    const long long t207 = (long long)((unsigned long long)t201 * (unsigned long long)t201);
    const long long t208 = b >> 35;
    const long long t209 = t208 & 1ll;
    const bool t210 = t209 == 0ll;
    const long long t211 = (long long)((unsigned long long)t206 * (unsigned long long)t207);
    const long long t212 = t210 ? t206 : t211;
    const long long t213 = (long long)((unsigned long long)t207 * (unsigned long long)t207);
    const long long t214 = b >> 36;
    const long long t215 = t214 & 1ll;
    const bool t216 = t215 == 0ll;
    const long long t217 = (long long)((unsigned long long)t212 * (unsigned long long)t213);
    const long long t218 = t216 ? t212 : t217;
    const long long t219 = (long long)((unsigned long long)t213 * (unsigned long long)t213);
    const long long t220 = b >> 37;
    const long long t221 = t220 & 1ll;
    const bool t222 = t221 == 0ll;
    const long long t223 = (long long)((unsigned long long)t218 * (unsigned long long)t219);
    const long long t224 = t222 ? t218 : t223;
    const long long t225 = (long long)((unsigned long long)t219 * (unsigned long long)t219);
    const long long t226 = b >> 38;
    const long long t227 = t226 & 1ll;
    const bool t228 = t227 == 0ll;
    const long long t229 = (long long)((unsigned long long)t224 * (unsigned long long)t225);
    const long long t230 = t228 ? t224 : t229;
    const long long t231 = (long long)((unsigned long long)t225 * (unsigned long long)t225);
    const long long t232 = b >> 39;
    const long long t233 = t232 & 1ll;
    const bool t234 = t233 == 0ll;
    const long long t235 = (long long)((unsigned long long)t230 * (unsigned long long)t231);
    const long long t236 = t234 ? t230 : t235;
    const long long t237 = (long long)((unsigned long long)t231 * (unsigned long long)t231);
    const long long t238 = b >> 40;
    const long long t239 = t238 & 1ll;
    const bool t240 = t239 == 0ll;
    const long long t241 = (long long)((unsigned long long)t236 * (unsigned long long)t237);
    const long long t242 = t240 ? t236 : t241;
    const long long t243 = (long long)((unsigned long long)t237 * (unsigned long long)t237);
    const long long t244 = b >> 41;
    const long long t245 = t244 & 1ll;
    const bool t246 = t245 == 0ll;
    const long long t247 = (long long)((unsigned long long)t242 * (unsigned long long)t243);
    const long long t248 = t246 ? t242 : t247;
    const long long t249 = (long long)((unsigned long long)t243 * (unsigned long long)t243);
    const long long t250 = b >> 42;
    const long long t251 = t250 & 1ll;
    const bool t252 = t251 == 0ll;
    const long long t253 = (long long)((unsigned long long)t248 * (unsigned long long)t249);
    const long long t254 = t252 ? t248 : t253;
    const long long t255 = (long long)((unsigned long long)t249 * (unsigned long long)t249);
    const long long t256 = b >> 43;
    const long long t257 = t256 & 1ll;
    const bool t258 = t257 == 0ll;
    const long long t259 = (long long)((unsigned long long)t254 * (unsigned long long)t255);
    const long long t260 = t258 ? t254 : t259;
    const long long t261 = (long long)((unsigned long long)t255 * (unsigned long long)t255);
    const long long t262 = b >> 44;
    const long long t263 = t262 & 1ll;
    const bool t264 = t263 == 0ll;
    const long long t265 = (long long)((unsigned long long)t260 * (unsigned long long)t261);
    const long long t266 = t264 ? t260 : t265;
    const long long t267 = (long long)((unsigned long long)t261 * (unsigned long long)t261);
    const long long t268 = b >> 45;
    const long long t269 = t268 & 1ll;
    const bool t270 = t269 == 0ll;
    const long long t271 = (long long)((unsigned long long)t266 * (unsigned long long)t267);
    const long long t272 = t270 ? t266 : t271;
    const long long t273 = (long long)((unsigned long long)t267 * (unsigned long long)t267);
    const long long t274 = b >> 46;
    const long long t275 = t274 & 1ll;
    const bool t276 = t275 == 0ll;
    const long long t277 = (long long)((unsigned long long)t272 * (unsigned long long)t273);
    const long long t278 = t276 ? t272 : t277;
    const long long t279 = (long long)((unsigned long long)t273 * (unsigned long long)t273);
    const long long t280 = b >> 47;
    const long long t281 = t280 & 1ll;
    const bool t282 = t281 == 0ll;
    const long long t283 = (long long)((unsigned long long)t278 * (unsigned long long)t279);
    const long long t284 = t282 ? t278 : t283;
    const long long t285 = (long long)((unsigned long long)t279 * (unsigned long long)t279);
    const long long t286 = b >> 48;
    const long long t287 = t286 & 1ll;
    const bool t288 = t287 == 0ll;
    const long long t289 = (long long)((unsigned long long)t284 * (unsigned long long)t285);
    const long long t290 = t288 ? t284 : t289;
    const long long t291 = (long long)((unsigned long long)t285 * (unsigned long long)t285);
    const long long t292 = b >> 49;
    const long long t293 = t292 & 1ll;
    const bool t294 = t293 == 0ll;
    const long long t295 = (long long)((unsigned long long)t290 * (unsigned long long)t291);
    const long long t296 = t294 ? t290 : t295;
    const long long t297 = (long long)((unsigned long long)t291 * (unsigned long long)t291);
    const long long t298 = b >> 50;
    const long long t299 = t298 & 1ll;
    const bool t300 = t299 == 0ll;
    const long long t301 = (long long)((unsigned long long)t296 * (unsigned long long)t297);
    const long long t302 = t300 ? t296 : t301;
    const long long t303 = (long long)((unsigned long long)t297 * (unsigned long long)t297);
    const long long t304 = b >> 51;
    const long long t305 = t304 & 1ll;
    const bool t306 = t305 == 0ll;
    const long long t307 = (long long)((unsigned long long)t302 * (unsigned long long)t303);
    const long long t308 = t306 ? t302 : t307;
    const long long t309 = (long long)((unsigned long long)t303 * (unsigned long long)t303);
    const long long t310 = b >> 52;
    const long long t311 = t310 & 1ll;
    const bool t312 = t311 == 0ll;
    const long long t313 = (long long)((unsigned long long)t308 * (unsigned long long)t309);
    const long long t314 = t312 ? t308 : t313;
    const long long t315 = (long long)((unsigned long long)t309 * (unsigned long long)t309);
    const long long t316 = b >> 53;
    const long long t317 = t316 & 1ll;
    const bool t318 = t317 == 0ll;
    const long long t319 = (long long)((unsigned long long)t314 * (unsigned long long)t315);
    const long long t320 = t318 ? t314 : t319;
    const long long t321 = (long long)((unsigned long long)t315 * (unsigned long long)t315);
    const long long t322 = b >> 54;
    const long long t323 = t322 & 1ll;
    const bool t324 = t323 == 0ll;
    const long long t325 = (long long)((unsigned long long)t320 * (unsigned long long)t321);
    const long long t326 = t324 ? t320 : t325;
    const long long t327 = (long long)((unsigned long long)t321 * (unsigned long long)t321);
    const long long t328 = b >> 55;
    const long long t329 = t328 & 1ll;
    const bool t330 = t329 == 0ll;
    const long long t331 = (long long)((unsigned long long)t326 * (unsigned long long)t327);
    const long long t332 = t330 ? t326 : t331;
    const long long t333 = (long long)((unsigned long long)t327 * (unsigned long long)t327);
    const long long t334 = b >> 56;
    const long long t335 = t334 & 1ll;
    const bool t336 = t335 == 0ll;
    const long long t337 = (long long)((unsigned long long)t332 * (unsigned long long)t333);
    const long long t338 = t336 ? t332 : t337;
    const long long t339 = (long long)((unsigned long long)t333 * (unsigned long long)t333);
    const long long t340 = b >> 57;
    const long long t341 = t340 & 1ll;
    const bool t342 = t341 == 0ll;
    const long long t343 = (long long)((unsigned long long)t338 * (unsigned long long)t339);
    const long long t344 = t342 ? t338 : t343;
    const long long t345 = (long long)((unsigned long long)t339 * (unsigned long long)t339);
    const long long t346 = b >> 58;
    const long long t347 = t346 & 1ll;
    const bool t348 = t347 == 0ll;
    const long long t349 = (long long)((unsigned long long)t344 * (unsigned long long)t345);
    const long long t350 = t348 ? t344 : t349;
    const long long t351 = (long long)((unsigned long long)t345 * (unsigned long long)t345);
    const long long t352 = b >> 59;
    const long long t353 = t352 & 1ll;
    const bool t354 = t353 == 0ll;
    const long long t355 = (long long)((unsigned long long)t350 * (unsigned long long)t351);
    const long long t356 = t354 ? t350 : t355;
    const long long t357 = (long long)((unsigned long long)t351 * (unsigned long long)t351);
    const long long t358 = b >> 60;
    const long long t359 = t358 & 1ll;
    const bool t360 = t359 == 0ll;
    const long long t361 = (long long)((unsigned long long)t356 * (unsigned long long)t357);
    const long long t362 = t360 ? t356 : t361;
    const long long t363 = (long long)((unsigned long long)t357 * (unsigned long long)t357);
    const long long t364 = b >> 61;
    const long long t365 = t364 & 1ll;
    const bool t366 = t365 == 0ll;
    const long long t367 = (long long)((unsigned long long)t362 * (unsigned long long)t363);
    const long long t368 = t366 ? t362 : t367;
    const long long t369 = (long long)((unsigned long long)t363 * (unsigned long long)t363);
    const long long t370 = b >> 62;
    const long long t371 = t370 & 1ll;
    const bool t372 = t371 == 0ll;
    const long long t373 = (long long)((unsigned long long)t368 * (unsigned long long)t369);
    const long long t374 = t372 ? t368 : t373;
    const long long t375 = (long long)((unsigned long long)t369 * (unsigned long long)t369);
    const long long t376 = b >> 63;
    const long long t377 = t376 & 1ll;
    const bool t378 = t377 == 0ll;
    const long long t379 = (long long)((unsigned long long)t374 * (unsigned long long)t375);
    const long long t380 = t378 ? t374 : t379;
    return t380;
}

__device__ long long minimum_int64(long long a, long long b) {
    const bool t0 = b < a;
    const long long t1 = t0 ? b : a;
    return t1;
}

__device__ long long maximum_int64(long long a, long long b) {
    const bool t0 = a < b;
    const long long t1 = t0 ? b : a;
    return t1;
}

__device__ bool equal_int64(long long a, long long b) {
    const bool t0 = a == b;
    return t0;
}

__device__ bool not_equal_int64(long long a, long long b) {
    const bool t0 = a == b;
    const bool t1 = !t0;
    return t1;
}

__device__ bool less_int64(long long a, long long b) {
    const bool t0 = a < b;
    return t0;
}

__device__ bool less_equal_int64(long long a, long long b) {
    const bool t0 = a <= b;
    return t0;
}

__device__ bool greater_int64(long long a, long long b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool greater_equal_int64(long long a, long long b) {
    const bool t0 = b <= a;
    return t0;
}

__device__ long long bitwise_and_int64(long long a, long long b) {
    const long long t0 = a & b;
    return t0;
}

__device__ long long bitwise_or_int64(long long a, long long b) {
    const long long t0 = a | b;
    return t0;
}

__device__ long long bitwise_xor_int64(long long a, long long b) {
    const long long t0 = a ^ b;
    return t0;
}

__device__ long long floor_divide_int64(long long a, long long b) {
    const bool t0 = b < 0ll;
    const bool t1 = b == (-1ll);
    const bool t2 = t0 & t1;
    const bool t3 = b == 0ll;
    const bool t4 = t3 | t2;
    const long long t5 = t4 ? 1ll : b;
    const long long t6 = (long long)(a / t5);
    const long long t7 = (long long)(0u - (unsigned long long)a);
    const long long t8 = t2 ? t7 : t6;
    const long long t9 = t3 ? 0ll : t8;
    const long long t10 = (long long)((unsigned long long)t9 * (unsigned long long)b);
    const long long t11 = (long long)((unsigned long long)a - (unsigned long long)t10);
    const long long t12 = t3 ? 0ll : t11;
    const bool t13 = t12 < 0ll;
    const bool t14 = t13 ^ t0;
    const bool t15 = t12 == 0ll;
    const bool t16 = !t15;
    const bool t17 = t14 & t16;
    const long long t18 = (long long)((unsigned long long)t9 - (unsigned long long)1ll);
    const long long t19 = t17 ? t18 : t9;
    return t19;
}

__device__ long long remainder_int64(long long a, long long b) {
    const bool t0 = b < 0ll;
    const bool t1 = b == (-1ll);
    const bool t2 = t0 & t1;
    const bool t3 = b == 0ll;
    const bool t4 = t3 | t2;
    const long long t5 = t4 ? 1ll : b;
    const long long t6 = (long long)(a / t5);
    const long long t7 = (long long)(0u - (unsigned long long)a);
    const long long t8 = t2 ? t7 : t6;
    const long long t9 = t3 ? 0ll : t8;
    const long long t10 = (long long)((unsigned long long)t9 * (unsigned long long)b);
    const long long t11 = (long long)((unsigned long long)a - (unsigned long long)t10);
    const long long t12 = t3 ? 0ll : t11;
    const bool t13 = t12 < 0ll;
    const bool t14 = t13 ^ t0;
    const bool t15 = t12 == 0ll;
    const bool t16 = !t15;
    const bool t17 = t14 & t16;
    const long long t18 = (long long)((unsigned long long)t12 + (unsigned long long)b);
    const long long t19 = t17 ? t18 : t12;
    return t19;
}

__device__ long long fmod_int64(long long a, long long b) {
    const bool t0 = b < 0ll;
    const bool t1 = b == (-1ll);
    const bool t2 = t0 & t1;
    const bool t3 = b == 0ll;
    const bool t4 = t3 | t2;
    const long long t5 = t4 ? 1ll : b;
    const long long t6 = (long long)(a / t5);
    const long long t7 = (long long)(0u - (unsigned long long)a);
    const long long t8 = t2 ? t7 : t6;
    const long long t9 = t3 ? 0ll : t8;
    const long long t10 = (long long)((unsigned long long)t9 * (unsigned long long)b);
    const long long t11 = (long long)((unsigned long long)a - (unsigned long long)t10);
    const long long t12 = t3 ? 0ll : t11;
    return t12;
}

__device__ long long fmin_int64(long long a, long long b) {
    const bool t0 = b < a;
    const long long t1 = t0 ? b : a;
    return t1;
}

__device__ long long fmax_int64(long long a, long long b) {
    const bool t0 = a < b;
    const long long t1 = t0 ? b : a;
    return t1;
}

__device__ long long left_shift_int64(long long a, long long b) {
    const bool t0 = b < 0ll;
    const bool t1 = 63ll < b;
    const bool t2 = t0 | t1;
    const long long t3 = b & 1ll;
    const bool t4 = t3 == 0ll;
    const long long t5 = (long long)((unsigned long long)a << 1);
    const long long t6 = t4 ? a : t5;
    const long long t7 = b >> 1;
    const long long t8 = t7 & 1ll;
    const bool t9 = t8 == 0ll;
    const long long t10 = (long long)((unsigned long long)t6 << 2);
    const long long t11 = t9 ? t6 : t10;
    const long long t12 = b >> 2;
    const long long t13 = t12 & 1ll;
    const bool t14 = t13 == 0ll;
    const long long t15 = (long long)((unsigned long long)t11 << 4);
    const long long t16 = t14 ? t11 : t15;
    const long long t17 = b >> 3;
    const long long t18 = t17 & 1ll;
    const bool t19 = t18 == 0ll;
    const long long t20 = (long long)((unsigned long long)t16 << 8);
    const long long t21 = t19 ? t16 : t20;
    const long long t22 = b >> 4;
    const long long t23 = t22 & 1ll;
    const bool t24 = t23 == 0ll;
    const long long t25 = (long long)((unsigned long long)t21 << 16);
    const long long t26 = t24 ? t21 : t25;
    const long long t27 = b >> 5;
    const long long t28 = t27 & 1ll;
    const bool t29 = t28 == 0ll;
    const long long t30 = (long long)((unsigned long long)t26 << 32);
    const long long t31 = t29 ? t26 : t30;
    const long long t32 = t2 ? 0ll : t31;
    return t32;
}

__device__ long long right_shift_int64(long long a, long long b) {
    const bool t0 = a < 0ll;
    const long long t1 = t0 ? (-1ll) : 0ll;
    const bool t2 = b < 0ll;
    const bool t3 = 63ll < b;
    const bool t4 = t2 | t3;
    const long long t5 = b & 1ll;
    const bool t6 = t5 == 0ll;
    const long long t7 = a >> 1;
    const long long t8 = t6 ? a : t7;
    const long long t9 = b >> 1;
    const long long t10 = t9 & 1ll;
    const bool t11 = t10 == 0ll;
    const long long t12 = t8 >> 2;
    const long long t13 = t11 ? t8 : t12;
    const long long t14 = b >> 2;
    const long long t15 = t14 & 1ll;
    const bool t16 = t15 == 0ll;
    const long long t17 = t13 >> 4;
    const long long t18 = t16 ? t13 : t17;
    const long long t19 = b >> 3;
    const long long t20 = t19 & 1ll;
    const bool t21 = t20 == 0ll;
    const long long t22 = t18 >> 8;
    const long long t23 = t21 ? t18 : t22;
    const long long t24 = b >> 4;
    const long long t25 = t24 & 1ll;
    const bool t26 = t25 == 0ll;
    const long long t27 = t23 >> 16;
    const long long t28 = t26 ? t23 : t27;
    const long long t29 = b >> 5;
    const long long t30 = t29 & 1ll;
    const bool t31 = t30 == 0ll;
    const long long t32 = t28 >> 32;
    const long long t33 = t31 ? t28 : t32;
    const long long t34 = t4 ? t1 : t33;
    return t34;
}

__device__ long long sum_identity_int64() {
    return 0ll;
}

__device__ long long sum_combine_int64(long long a, long long b) {
    const long long t0 = (long long)((unsigned long long)a + (unsigned long long)b);
    return t0;
}

__device__ long long prod_identity_int64() {
    return 1ll;
}

__device__ long long prod_combine_int64(long long a, long long b) {
    const long long t0 = (long long)((unsigned long long)a * (unsigned long long)b);
    return t0;
}

__device__ long long min_identity_int64() {
    return 9223372036854775807ll;
}

__device__ long long min_combine_int64(long long a, long long b) {
    const bool t0 = b < a;
    const long long t1 = t0 ? b : a;
    return t1;
}

__device__ long long max_identity_int64() {
    return (-9223372036854775807ll - 1ll);
}

__device__ long long max_combine_int64(long long a, long long b) {
    const bool t0 = a < b;
    const long long t1 = t0 ? b : a;
    return t1;
}

__device__ bool argmin_better_int64(long long a, long long b) {
    const bool t0 = b < a;
    return t0;
}

__device__ bool argmax_better_int64(long long a, long long b) {
    const bool t0 = a < b;
    return t0;
}
