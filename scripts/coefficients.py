"""Prints src/scalar/coefficients.rs: the constants of the kernels in src/scalar/derived, per format.

Run by hand, with mpmath installed:  python scripts/coefficients.py > src/scalar/coefficients.rs

Polynomials are minimax: a Remez exchange with a weight finds the real coefficients; they are then
rounded to the format; what that costs is included in the error. The largest weighted error is printed to standard error, in units of the format's epsilon.
"""

import struct
import sys

import mpmath as mp

mp.mp.prec = 1500


def to_f64(v):
    return float(v)


def to_f32(v):
    return struct.unpack("f", struct.pack("f", float(v)))[0]


def solve(f, weight, powers, points, signs):
    """Coefficients and error e with f - p = sign * e / weight in the points."""
    n = len(powers)
    a = mp.matrix(len(points), n + 1)
    b = mp.matrix(len(points), 1)
    for i, x in enumerate(points):
        for j, p in enumerate(powers):
            a[i, j] = weight(x) * x**p
        a[i, n] = signs[i]
        b[i] = weight(x) * f(x)
    s = mp.lu_solve(a, b)
    return [s[j] for j in range(n)], s[n]


def remez(f, weight, powers, lo, hi, rounds=12):
    """Minimax of weight * (f - sum c_j x^powers_j) on [lo, hi]."""
    n = len(powers)
    points = [
        (lo + hi) / 2 - (hi - lo) / 2 * mp.cos(mp.pi * (2 * i + 1) / (2 * (n + 1)))
        for i in range(n + 1)
    ]
    grid = [(lo + hi) / 2 - (hi - lo) / 2 * mp.cos(mp.pi * i / (24 * n)) for i in range(24 * n + 1)]
    values = [(x, f(x), weight(x)) for x in grid]
    signs = [(-1) ** i for i in range(n + 1)]
    coefficients = worst = None
    for _ in range(rounds):
        coefficients, e = solve(f, weight, powers, points, signs)
        errors = [
            w * (y - sum(c * x**p for c, p in zip(coefficients, powers))) for x, y, w in values
        ]
        # The largest error of each run of equal sign.
        peaks = []
        for (x, _, _), err in zip(values, errors):
            if peaks and mp.sign(err) == mp.sign(peaks[-1][1]):
                if abs(err) > abs(peaks[-1][1]):
                    peaks[-1] = (x, err)
            else:
                peaks.append((x, err))
        while len(peaks) > n + 1:
            peaks.pop(0 if abs(peaks[0][1]) < abs(peaks[-1][1]) else -1)
        if len(peaks) < n + 1:
            break
        points = [x for x, _ in peaks]
        signs = [mp.sign(err) for _, err in peaks]
        worst = max(abs(err) for _, err in peaks)
        if worst < abs(e) * mp.mpf("1.01"):
            break
    return coefficients, worst


def fit(name, f, weight, count, lo, hi, rounded, eps):
    """`count` coefficients of x^0, x^1, ..., rounded to a format."""
    old = mp.mp.prec
    mp.mp.prec = 240
    lo, hi = mp.mpf(lo), mp.mpf(hi)
    coefficients, _ = remez(f, weight, list(range(count)), lo, hi)
    done = [rounded(c) for c in coefficients]
    worst = max(
        abs(weight(x) * (f(x) - sum(mp.mpf(c) * x**i for i, c in enumerate(done))))
        for x in (lo + (hi - lo) * mp.mpf(2 * i + 1) / 1000 for i in range(500))
    )
    print(f"{name}: {count} coefficients, error {float(worst / eps):.2g} eps", file=sys.stderr)
    mp.mp.prec = old
    return done


def series(first, ratio, x, terms=60):
    """sum over i of x^i * ratio(i), for functions that cancel near 0."""
    return mp.fsum(ratio(i + first) * x**i for i in range(terms))


def exp_tail(x):
    """(e^x - 1 - x) / x^2"""
    return series(2, lambda i: 1 / mp.factorial(i), x)


def log_tail(z):
    """(2 atanh(s) - 2 s) / s^3 with z = s^2, without its factor: 2/3 + 2/5 z + ..."""
    return series(0, lambda i: mp.mpf(2) / (2 * i + 3), z)


def log_tail2(z):
    """2/5 + 2/7 z + ..."""
    return series(0, lambda i: mp.mpf(2) / (2 * i + 5), z)


def sin_tail(z):
    """(sin(r) - r) / r^3 with z = r^2"""
    return series(0, lambda i: (-1) ** (i + 1) / mp.factorial(2 * i + 3), z)


def cos_tail(z):
    """(cos(r) - 1 + r^2 / 2) / r^4 with z = r^2"""
    return series(0, lambda i: (-1) ** i / mp.factorial(2 * i + 4), z)


def atan_tail(z):
    """(atan(q) - q) / q^3 with z = q^2"""
    if z < mp.mpf("0.01"):
        return series(0, lambda i: mp.mpf((-1) ** (i + 1)) / (2 * i + 3), z)
    q = mp.sqrt(z)
    return (mp.atan(q) - q) / q**3


def chop(v, bits):
    """The nearest number of so many bits, and what is left."""
    m, e = mp.frexp(v)
    head = mp.ldexp(mp.nint(mp.ldexp(m, bits)), e - bits)
    return float(head), v - head


def parts(v, widths):
    """v as a sum of numbers of `widths` bits, each ending where the next starts."""
    out, place = [], 0
    for w in widths[:-1]:
        place += w
        # v is between 1 and 2: `place` counts bits from the leading one.
        head = mp.ldexp(mp.floor(mp.ldexp(v, place - 1)), 1 - place)
        head -= sum(mp.mpf(p) for p in out)
        out.append(float(head))
    return out


def chunks(count, bits, scale):
    """The bits of 2/pi in chunks, times 2^scale."""
    v, out = 2 / mp.pi, []
    for j in range(count):
        v = mp.ldexp(v, bits)
        head = mp.floor(v)
        v -= head
        out.append(float(mp.ldexp(head, scale - bits * (j + 1))))
    return out


def show(v):
    text = repr(float(v))
    return text if "." in text or "e" in text else text + ".0"


def list_of(values):
    return "&[" + ", ".join(show(v) for v in values) + "]"


def constants(f):
    """Every constant for one format: bits of precision, rounding, counts of coefficients."""
    p, rounded = f["p"], f["round"]
    eps = mp.ldexp(1, -p)
    ln2 = mp.log(2)
    half = ln2 / 2 * mp.mpf("1.002")
    s_max = (mp.sqrt(2) - 1) / (mp.sqrt(2) + 1) * mp.mpf("1.0001")
    z_max = s_max**2
    quarter = (mp.pi / 4 * mp.mpf("1.0005")) ** 2
    eighth = (mp.tan(mp.pi / 8) * mp.mpf("1.0005")) ** 2
    name = f["name"]
    ln2_hi, ln2_lo = chop(ln2, f["ln2_bits"])
    # pi/2 as parts whose products with a quadrant number are exact, then two more numbers.
    exact = parts(mp.pi / 2, f["pio2"] + [0])
    rest = mp.pi / 2 - sum(mp.mpf(e) for e in exact)
    mid, low = chop(rest, p)
    pio2_hi, pio2_lo = chop(mp.pi / 2, p)
    third_hi, third_lo = chop(mp.mpf(2) / 3, p)

    def two(v):
        head, rest = chop(v, p)
        return head, rounded(rest)

    out = [
        ("EXP", fit(name + " EXP", exp_tail, lambda x: (x**2 + mp.mpf("0.01")) / mp.exp(x), f["exp"], -half, half, rounded, eps)),
        ("LOG", fit(name + " LOG", log_tail, lambda z: (z + mp.mpf("0.001")) / 2, f["log"], 0, z_max, rounded, eps)),
        ("POW_LOG", fit(name + " POW_LOG", log_tail2, lambda z: z**2 / 2 + mp.mpf("1e-6"), f["pow"], 0, z_max, rounded, eps)),
        ("SIN", fit(name + " SIN", sin_tail, lambda z: z + mp.mpf("0.02"), f["sin"], 0, quarter, rounded, eps)),
        ("COS", fit(name + " COS", cos_tail, lambda z: z**2 + mp.mpf("0.001"), f["cos"], 0, quarter, rounded, eps)),
        ("ATAN", fit(name + " ATAN", atan_tail, lambda z: z + mp.mpf("0.01"), f["atan"], 0, eighth, rounded, eps)),
        ("CBRT", fit(name + " CBRT", mp.cbrt, lambda m: mp.mpf(1), 3, mp.sqrt(mp.mpf("0.5")), mp.sqrt(2), rounded, eps)),
        ("PIO2_EXACT", exact),
        ("TWO_OVER_PI_CHUNKS", chunks(f["chunks"], p, f["scale"])),
    ]
    pairs = [
        ("LN2", (ln2_hi, rounded(ln2_lo))),
        ("TWO_THIRDS", (third_hi, rounded(third_lo))),
        ("PIO2", (pio2_hi, rounded(pio2_lo))),
        ("LN2_PAIR", two(ln2)),
        ("INVERSE_LN2", two(1 / ln2)),
        ("INVERSE_LN10", two(1 / mp.log(10))),
        ("PIO2_REST", (mid, rounded(low))),
    ]
    return out, pairs


FORMATS = [
    dict(name="f32", p=24, round=to_f32, ln2_bits=15, exp=5, log=3, pow=4, sin=3, cos=3, atan=5,
         pio2=[8, 8, 8], chunks=9, scale=100,
         base="0x3f35_04f3", low=-104.0, high=89.0, one=-18.0, tanh=10.0, bound=102_000.0, power=40),
    dict(name="f64", p=53, round=to_f64, ln2_bits=42, exp=11, log=7, pow=8, sin=6, cos=6, atan=11,
         pio2=[33, 20], chunks=23, scale=512,
         base="0x3fe6_a09e_667f_3bcd", low=-746.0, high=710.0, one=-40.0, tanh=22.0, bound=1_600_000.0, power=66),
]

HEAD = '''//! Coefficients of the polynomial kernels, per floating-point format.
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
'''


def main():
    print(HEAD, end="")
    for f in FORMATS:
        lists, pairs = constants(f)
        print("\n// Some are famous constants; they stay as they were computed.")
        print("#[allow(clippy::approx_constant)]")
        print(f"impl Coefficients for {f['name']} {{")
        for name, values in lists:
            print(f"    const {name}: &'static [f64] = {list_of(values)};")
        for name, (hi, lo) in pairs:
            print(f"    const {name}: [f64; 2] = [{show(hi)}, {show(lo)}];")
        print(f"    const SQRT_HALF: i64 = {f['base']};")
        for name, key in [("EXP_LOW", "low"), ("EXP_HIGH", "high"), ("EXPM1_LOW", "one"),
                          ("TANH_HIGH", "tanh"), ("TRIG_HIGH", "bound")]:
            print(f"    const {name}: f64 = {show(f[key])};")
        print(f"    const POW_HIGH: f64 = {show(2.0 ** f['power'])};")
        print(f"    const CHUNK_SCALE: i64 = {f['scale']};")
        print("}")


main()
