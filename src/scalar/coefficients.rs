//! Coefficients of the polynomial kernels, per floating-point format.
//!
//! Written by `scripts/coefficients.py`. Polynomials start with the constant term.

/// The coefficients that the derived functions need in one format.
pub trait Coefficients {
    /// (e^r - 1 - r) / r^2 for |r| <= ln(2)/2.
    const EXP: &'static [f64];
    /// ln 2 in two parts; the first times any exponent is exact.
    const LN2: [f64; 2];
    /// Below this e^x rounds to 0.
    const EXP_LOW: f64;
    /// Above this e^x overflows.
    const EXP_HIGH: f64;
    /// Below this e^x - 1 rounds to -1.
    const EXPM1_LOW: f64;
    /// Above this tanh rounds to 1.
    const TANH_HIGH: f64;
    /// The bits of sqrt(1/2), where the significands of logarithms start.
    const SQRT_HALF: i64;
    /// (2 atanh(s) - 2 s) / s^3 in s^2, for the significands of logarithms.
    const LOG: &'static [f64];
    /// The same without its first term, 2/3, divided by s^2 once more.
    const POW_LOG: &'static [f64];
    /// 2/3 in two parts.
    const TWO_THIRDS: [f64; 2];
    /// Exponents of `pow` above this are as good as infinite.
    const POW_HIGH: f64;
    /// (sin r - r) / r^3 in r^2, for |r| <= pi/4.
    const SIN: &'static [f64];
    /// (cos r - 1 + r^2 / 2) / r^4 in r^2, for |r| <= pi/4.
    const COS: &'static [f64];
    /// From this magnitude on the short reduction of an angle is not enough.
    const TRIG_HIGH: f64;
    /// (atan q - q) / q^3 in q^2, for |q| <= tan(pi/8).
    const ATAN: &'static [f64];
    /// The cube root of m between sqrt(1/2) and sqrt(2), roughly.
    const CBRT: &'static [f64];
    /// ln 2 in two parts.
    const LN2_PAIR: [f64; 2];
    /// 1 / ln 2 in two parts.
    const INVERSE_LN2: [f64; 2];
    /// 1 / ln 10 in two parts.
    const INVERSE_LN10: [f64; 2];
    /// pi/2 in two parts.
    const PIO2: [f64; 2];
    /// The leading bits of pi/2 in parts whose product with a quadrant number is exact.
    const PIO2_EXACT: &'static [f64];
    /// What [`Coefficients::PIO2_EXACT`] leaves of pi/2, in two parts.
    const PIO2_REST: [f64; 2];
    /// The bits of 2/pi, as many at a time as the significand holds, times 2^`CHUNK_SCALE`.
    const TWO_OVER_PI_CHUNKS: &'static [f64];
    /// See [`Coefficients::TWO_OVER_PI_CHUNKS`].
    const CHUNK_SCALE: i64;
}

// Some are famous constants; they stay as they were computed.
#[allow(clippy::approx_constant)]
impl Coefficients for f32 {
    const EXP: &'static [f64] = &[
        0.4999999403953552,
        0.16666527092456818,
        0.04166826978325844,
        0.008368190377950668,
        0.0013817999279126525,
    ];
    const LOG: &'static [f64] = &[0.666667640209198, 0.3997863829135895, 0.2984679043292999];
    const POW_LOG: &'static [f64] =
        &[0.3999999761581421, 0.2857186794281006, 0.22185346484184265, 0.19462907314300537];
    const SIN: &'static [f64] = &[-0.16666656732559204, 0.00833222921937704, -0.00019522832008078694];
    const COS: &'static [f64] = &[0.04166664555668831, -0.001388737466186285, 2.4439124899799936e-05];
    const ATAN: &'static [f64] = &[
        -0.33333325386047363,
        0.19998905062675476,
        -0.1425054669380188,
        0.10639602690935135,
        -0.0618278868496418,
    ];
    const CBRT: &'static [f64] = &[0.5549387335777283, 0.5511775016784668, -0.10629629343748093];
    const PIO2_EXACT: &'static [f64] = &[1.5703125, 0.000457763671875, 2.5987625122070312e-05];
    const TWO_OVER_PI_CHUNKS: &'static [f64] = &[
        8.070114040024192e+29,
        3.2556503691862806e+22,
        372321051213824.0,
        41254160.0,
        15.325406074523926,
        7.184481773947482e-07,
        3.321755576764923e-14,
        8.941953688152858e-22,
        2.0062146211608267e-28,
    ];
    const LN2: [f64; 2] = [0.693145751953125, 1.428606765330187e-06];
    const TWO_THIRDS: [f64; 2] = [0.6666666865348816, -1.9868215517249155e-08];
    const PIO2: [f64; 2] = [1.5707963705062866, -4.371138828673793e-08];
    const LN2_PAIR: [f64; 2] = [0.6931471824645996, -1.9046542121259336e-09];
    const INVERSE_LN2: [f64; 2] = [1.4426950216293335, 1.925963033500011e-08];
    const INVERSE_LN10: [f64; 2] = [0.4342944920063019, -1.0103049952192578e-08];
    const PIO2_REST: [f64; 2] = [7.549790126404332e-08, -1.7151245100058819e-15];
    const SQRT_HALF: i64 = 0x3f35_04f3;
    const EXP_LOW: f64 = -104.0;
    const EXP_HIGH: f64 = 89.0;
    const EXPM1_LOW: f64 = -18.0;
    const TANH_HIGH: f64 = 10.0;
    const TRIG_HIGH: f64 = 102000.0;
    const POW_HIGH: f64 = 1099511627776.0;
    const CHUNK_SCALE: i64 = 100;
}

// Some are famous constants; they stay as they were computed.
#[allow(clippy::approx_constant)]
impl Coefficients for f64 {
    const EXP: &'static [f64] = &[
        0.5,
        0.1666666666666668,
        0.04166666666666626,
        0.008333333333319766,
        0.0013888888889074516,
        0.00019841269890721655,
        2.4801586968815846e-05,
        2.7557239716780066e-06,
        2.755756442831412e-07,
        2.511055844475987e-08,
        2.082846332326161e-09,
    ];
    const LOG: &'static [f64] = &[
        0.6666666666666698,
        0.3999999999961413,
        0.2857142870325686,
        0.22222202211691705,
        0.1818338996540357,
        0.15318214662565702,
        0.14756702001624608,
    ];
    const POW_LOG: &'static [f64] = &[
        0.3999999999999999,
        0.2857142857143835,
        0.2222222221892516,
        0.18181818722765944,
        0.15384565749296145,
        0.13336011827164,
        0.11680431936248242,
        0.11946313291262337,
    ];
    const SIN: &'static [f64] = &[
        -0.16666666666666646,
        0.008333333333325013,
        -0.00019841269831533286,
        2.7557314207880182e-06,
        -2.50508295286839e-08,
        1.5900520695138702e-10,
    ];
    const COS: &'static [f64] = &[
        0.041666666666666616,
        -0.001388888888887608,
        2.4801587290541047e-05,
        -2.755731462344121e-07,
        2.087575648153011e-09,
        -1.1361216718506376e-11,
    ];
    const ATAN: &'static [f64] = &[
        -0.33333333333333315,
        0.1999999999998402,
        -0.1428571428299366,
        0.11111110912155928,
        -0.09090901189120527,
        0.0769211717448373,
        -0.06663711553280403,
        0.05852056215116952,
        -0.05057075012649867,
        0.03849338344801528,
        -0.018354617030125284,
    ];
    const CBRT: &'static [f64] = &[0.5549387361477134, 0.5511774899729236, -0.10629629129496726];
    const PIO2_EXACT: &'static [f64] = &[1.5707963267341256, 6.077094383272197e-11];
    const TWO_OVER_PI_CHUNKS: &'static [f64] = &[
        8.535675632308307e+153,
        9.608698730048264e+137,
        1.3651380051473272e+122,
        1.133360722954605e+106,
        4.674192163927224e+89,
        6.436725708970157e+73,
        1.5412913551904322e+56,
        1.5778868323016484e+42,
        5.0355754258984466e+25,
        22258861188.91254,
        2.8700345619838524e-06,
        3.3239162284304317e-22,
        1.3551671504051687e-38,
        1.6407452549206e-54,
        2.9294781843680784e-70,
        2.282564087305251e-86,
        3.5386063910757366e-102,
        7.2117252299611645e-118,
        6.254157346918886e-134,
        9.498587618271607e-150,
        7.002120296992156e-166,
        4.6243397618683684e-182,
        1.0664011214741975e-197,
    ];
    const LN2: [f64; 2] = [0.6931471805598903, 5.497923018708371e-14];
    const TWO_THIRDS: [f64; 2] = [0.6666666666666666, 3.700743415417188e-17];
    const PIO2: [f64; 2] = [1.5707963267948966, 6.123233995736766e-17];
    const LN2_PAIR: [f64; 2] = [0.6931471805599453, 2.3190468138462996e-17];
    const INVERSE_LN2: [f64; 2] = [1.4426950408889634, 2.0355273740931033e-17];
    const INVERSE_LN10: [f64; 2] = [0.4342944819032518, 1.098319650216765e-17];
    const PIO2_REST: [f64; 2] = [6.123233995736766e-17, -1.4973849048591698e-33];
    const SQRT_HALF: i64 = 0x3fe6_a09e_667f_3bcd;
    const EXP_LOW: f64 = -746.0;
    const EXP_HIGH: f64 = 710.0;
    const EXPM1_LOW: f64 = -40.0;
    const TANH_HIGH: f64 = 22.0;
    const TRIG_HIGH: f64 = 1600000.0;
    const POW_HIGH: f64 = 7.378697629483821e+19;
    const CHUNK_SCALE: i64 = 512;
}
