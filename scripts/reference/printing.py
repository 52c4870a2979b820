"""Writes tests/data/printing.txt: arrays and scalars with the text that NumPy prints for them.

Run with NumPy 2.4 and ml_dtypes. Lines of the file:

    case <dtype> <shape> <options>   shape 2x3, `-` for 0-d; options as name=value
    v <hex> <hex> ...                little-endian elements, repeated until the shape is full
    s <line>                         str(a), one line of the file per line of the text
    r <line>                         repr(a)
    scalar <dtype> <hex> <text>      str(a[()])

bfloat16 has no printer in NumPy (ml_dtypes prints "%g" of each element, without alignment). Its
cases are what NumPy's own layout code gives when the digits come from the exact decimal search
below, which finds the shortest digits that round to the same bfloat16.
"""

import contextlib
import itertools
import pathlib
from decimal import ROUND_HALF_EVEN, Decimal, getcontext

import ml_dtypes
import numpy as np
from numpy._core import arrayprint

getcontext().prec = 400
OUT = pathlib.Path(__file__).parents[2] / "tests/data/printing.txt"
DTYPES = (
    "bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 "
    "float16 float32 float64 complex64 complex128"
).split()
rng = np.random.default_rng(20240607)
lines = []


def hexes(a):
    raw = a.tobytes()
    n = a.dtype.itemsize
    return [raw[i : i + n].hex() for i in range(0, len(raw), n)]


def case(values, shape, dtype=None, **options):
    """Records str and repr of `values`, repeated to fill `shape`."""
    values = np.asarray(values).ravel()
    size = int(np.prod(shape))
    name = dtype or values.dtype.name
    a = np.resize(values, size).reshape(shape) if size else np.zeros(shape, values.dtype)
    shown = values[: max(size, 0)]
    if size > 1000 and np.prod(a.shape) > len(values):
        shown = values
    words = " ".join(f"{k}={v}" for k, v in options.items()).replace(" =", "=")
    text = "x".join(map(str, shape)) or "-"
    lines.append(f"case {name} {text} {words}".rstrip())
    lines.append("v " + " ".join(hexes(np.ascontiguousarray(shown))))
    with np.printoptions(**{k: " " if v == "space" else v for k, v in options.items()}):
        with printer(name):
            b = a.astype(np.float32) if name == "bfloat16" else a
            text = bf16_str(b) if name == "bfloat16" and not shape else str(b)
            lines.extend("s " + line for line in text.split("\n"))
            lines.extend("r " + line for line in repr(b).split("\n"))


# ---- bfloat16 ----------------------------------------------------------------------------------


def exact(x):
    return Decimal(float(x))


def rounded(x, digits):
    """`x` rounded to significant digits: (digit string, exponent of the first digit)."""
    d = exact(x)
    step = Decimal(1).scaleb(d.adjusted() - digits + 1)
    q = d.quantize(step, rounding=ROUND_HALF_EVEN)
    return "".join(map(str, q.as_tuple().digits))[:digits], q.adjusted()


def shortest(x):
    if x == 0:
        return "0", 0
    for digits in itertools.count(1):
        text, exponent = rounded(x, digits)
        back = ml_dtypes.bfloat16(float(Decimal(text).scaleb(exponent - digits + 1)))
        if float(back) == float(x):
            return text.rstrip("0") or "0", exponent


def signed(x, plus):
    return "-" if np.signbit(x) else "+" if plus else ""


def bf16_scientific(x, precision=-1, unique=True, trim="k", sign=False, pad_left=-1,
                    exp_digits=-1, min_digits=-1):
    assert unique
    text, exponent = shortest(abs(x))
    wanted = -1 if min_digits is None else min_digits
    if x != 0 and len(text) < wanted + 1:
        text, exponent = rounded(abs(x), wanted + 1)
    fraction = text[1:]
    if trim == "k":
        fraction = fraction.ljust(max(wanted, 0), "0")
    width = 2 if exp_digits < 0 else exp_digits
    head = (signed(x, sign) + text[0]).rjust(max(pad_left, 0))
    return f"{head}.{fraction}e{'-' if exponent < 0 else '+'}{abs(exponent):0{width}d}"


def bf16_positional(x, precision=-1, unique=True, fractional=True, trim="k", sign=False,
                    pad_left=-1, pad_right=-1, min_digits=-1):
    assert unique
    text, exponent = shortest(abs(x))
    whole, _, fraction = f"{Decimal(text).scaleb(exponent - len(text) + 1):f}".partition(".")
    fraction = fraction.rstrip("0")
    assert len(fraction) <= 8 and trim == "."
    return (signed(x, sign) + whole).rjust(max(pad_left, 0)) + "." + fraction.ljust(max(pad_right, 0))


def bf16_str(x):
    """A scalar's text by float16's rules."""
    if 1e-4 <= abs(x) < 1e3:
        text = bf16_positional(x, trim=".")
        return text + "0" if text.endswith(".") else text
    return bf16_scientific(x, trim=".").replace(".e", "e")


class Finfo3:
    """numpy, but with three digits of precision whatever the dtype."""

    def __getattr__(self, name):
        return getattr(np, name)

    @staticmethod
    def finfo(_):
        return type("finfo", (), {"precision": 3})


@contextlib.contextmanager
def printer(name):
    if name != "bfloat16":
        yield
        return
    patch = {
        "dragon4_scientific": bf16_scientific,
        "dragon4_positional": bf16_positional,
        "dtype_short_repr": lambda _: "bfloat16",
        "np": Finfo3(),
    }
    saved = {k: getattr(arrayprint, k) for k in patch}
    try:
        for k, v in patch.items():
            setattr(arrayprint, k, v)
        yield
    finally:
        for k, v in saved.items():
            setattr(arrayprint, k, v)


# ---- cases -------------------------------------------------------------------------------------


def sample(dtype, n, spread=0):
    """Random values; `spread` is the number of decades that floats span to either side of 1."""
    dtype = np.dtype(dtype)
    if dtype.kind == "b":
        return rng.integers(0, 2, n).astype(bool)
    if dtype.kind in "iu":
        info = np.iinfo(dtype)
        bits = rng.integers(1, info.bits + 1, n)
        raw = rng.integers(0, 2**64, n, dtype=np.uint64) >> (64 - bits).astype(np.uint64)
        return raw.astype(dtype)
    if dtype.kind == "c":
        part = np.float32 if dtype.itemsize == 8 else np.float64
        out = np.empty(n, dtype)
        out.real, out.imag = sample(part, n, spread), sample(part, n, spread)
        return out
    with np.errstate(all="ignore"):
        v = rng.standard_normal(n) * 10.0 ** rng.uniform(-spread, spread, n)
        return v.astype(dtype)


SPECIAL = [np.nan, np.inf, -np.inf, 0.0, -0.0, 1.0, -1.0]
SHAPES = [(), (1,), (5,), (2, 3), (3, 1, 2), (2, 2, 2, 2), (1, 1), (20,)]


def everything():
    for d in DTYPES:
        dtype = np.dtype(d)
        for shape in SHAPES:
            case(sample(d, int(np.prod(shape)), 1), shape)
        for shape in [(0,), (0, 3), (2, 0), (1, 0, 4)]:
            case(np.zeros(1, d), shape)
        case(sample(d, 7, 2), (1001,))
        case(sample(d, 11, 1), (40, 30))
        case(sample(d, 13), (11, 10, 10), edgeitems=3 if d == "int8" else 1)
        case(sample(d, 40, 1), (2, 20))
        case(sample(d, 30, 1), (30,), linewidth=40)
        case(sample(d, 6), (6,), sign="+")
        case(sample(d, 6), (6,), sign="space")
        case(sample(d, 9), (3, 3), threshold=5, edgeitems=1)
        case(sample(d, 12), (3, 4), threshold=0, edgeitems=2)
        case(sample(d, 4), (4,), threshold=3)
        case(sample(d, 12), (12,), linewidth=1)
        if dtype.kind in "iu":
            info = np.iinfo(dtype)
            case(np.array([info.min, info.max, 0, 1], dtype), (4,))
            case(np.arange(10).astype(dtype), (10,), sign="space")
        if dtype.kind in "fc":
            floats(d)
    widths()
    bfloat()
    scalars()


def floats(d):
    dtype = np.dtype(d)
    for spread in (0, 1, 2, 3, 4, 6, 20, 200):
        case(sample(d, 6, spread), (6,))
        case(np.round(sample(d, 6, min(spread, 4)), 2), (2, 3))
    with np.errstate(over="ignore", under="ignore", invalid="ignore"):
        for values in (
            [np.nan], [np.inf], [-np.inf], [np.nan, -np.inf], [0.0], [-0.0], [0.0, -0.0],
            SPECIAL, [1.5, np.nan], [-1.5, np.inf], [1e10, np.nan, -np.inf], [100.25, np.nan, -1],
            [1e8], [99999999.0], [1e6], [999999.0], [1000.0], [999.0], [1e-4], [9.9e-5],
            [1.0, 1000.0], [1.0, 1001.0], [0.1, 100.0], [0.001, 1.1], [1e16], [1e15, 1.0],
            [1 / 3], [2 / 3, 1e-3], [0.1, 0.2, 0.3], [5e-324], [1.7976931348623157e308],
            [2.2250738585072014e-308], [6e-8], [6.104e-5], [65504.0], [1.17549435e-38],
            [1e-45], [3.4028235e38], [1e5 + 0.123456789], [12345.678901234567], [1.23456785],
            [1.5, 2.0, 3.0], [1.0, 2.0], [0.5, 0.25, 0.125], [1e100, 1e-100], [1e10, 1e9],
            [9007199254740992.0, 9007199254740994.0], [2.0**70], [2.0**-24, 2.0**-10],
            [0.99999999999], [9.999999999, 1.0], [123456.789, 0.5], [np.pi, np.e],
        ):
            case(np.array(values).astype(dtype), (len(values),))
        values = np.array(SPECIAL + [2.5, 1e-5, 123.456]).astype(dtype)
        for mode in ("fixed", "unique", "maxprec", "maxprec_equal"):
            for precision in (0, 1, 3, 8, 17):
                case(sample(d, 4, 1), (4,), floatmode=mode, precision=precision)
            case(sample(d, 5, 5), (5,), floatmode=mode, precision=4)
            case(values, (10,), floatmode=mode, sign="+")
            case(values, (10,), floatmode=mode, sign="space", suppress=True)
            case(np.array([0.5, 1.5, 2.5, 0.125, 1e-3]).astype(dtype), (5,), floatmode=mode,
                 precision=2)
        for precision in (0, 2, 5):
            case(sample(d, 5, 3), (5,), precision=precision, suppress=True)
            case(np.array([1e-9, 0.5, 0.005, 5e-3, 1e-2]).astype(dtype), (5,),
                 precision=precision, suppress=True)
            case(sample(d, 1, 2), (), precision=precision)
        case(values, (10,), nanstr="missing", infstr="oo")
        case(values, (2, 5), nanstr="N", infstr="infinity", sign="+")
        case(np.array([1e9, 1e-9, 5.0]).astype(dtype), (3,), suppress=True)
        if dtype.kind == "c":
            z = np.array([complex(a, b) for a in SPECIAL[:5] for b in SPECIAL[:5]], dtype)
            case(z, (5, 5))
            case(z[:5], (5,))
            case(np.array([1 + 2j, 1e10 - 3j, 4.25 + 1e-7j], dtype), (3,))
            case(np.array([1, 2, 3], dtype), (3,), sign="space")
    powers = 2.0 ** rng.integers(-60, 60, 12)
    with np.errstate(over="ignore"):
        for p in powers:
            case(np.array([p]).astype(dtype), (1,), floatmode="unique")


def widths():
    """Rows and suffixes that just fit a line, or just do not."""
    for n in range(14, 34):
        case(np.arange(n, dtype=np.int64), (n,), linewidth=60)
        case(np.arange(n, dtype=np.int16), (n,), linewidth=90)
    for w in range(20, 60, 3):
        case(sample("float32", 6), (2, 3), linewidth=w)
        case(sample("int16", 4), (2, 1, 2), linewidth=w)
        case(np.zeros(1, "uint8"), (0, 3), linewidth=w)
        case(np.array([7, -100, 4999]), (5000,), linewidth=w)
    for size in (1000, 1001):
        case(np.arange(4), (size,))
    case(np.arange(3), (1001, 1))
    case(np.arange(3), (1, 1001))
    case(np.arange(12) / 8, (7, 6, 5, 6), edgeitems=2)
    case(np.array([True, False, True]), (1200,))
    case(np.array([3, 1000000]), (6, 200), edgeitems=4)
    case(np.array([0.5, -1e-9]), (3, 2, 200), edgeitems=2)


def bfloat():
    b = ml_dtypes.bfloat16
    for spread, shape in itertools.product((0, 1, 2, 6, 30), [(6,), (2, 3), ()]):
        case(sample("float64", 6, spread).astype(b)[: int(np.prod(shape))], shape)
    case(np.array(SPECIAL + [0.1]).astype(b), (8,))
    case(np.arange(0, 256, 5).astype(b), (52,))
    case((np.arange(30) / 7).astype(b), (30,))
    case(np.array([1000.0, 1.0]).astype(b), (2,))
    case(np.array([996.0, 1.0]).astype(b), (2,))
    case(np.array([3.3895e38, 9.2e-41, 1.2e-38]).astype(b), (3,))
    case(np.array([1.5]).astype(b), (0,))
    case(np.array([1.5, 2.5]).astype(b), (2000,))


def scalars():
    for d in DTYPES:
        values = [sample(d, 12, s) for s in (0, 3, 6, 18)]
        if np.dtype(d).kind in "fc":
            with np.errstate(all="ignore"):
                special = SPECIAL + [1e16, 9999999999999998.0, 1e15, 1e6, 999999.9, 1e3, 999.5,
                                     1e-4, 9.9e-5, 1e-5, 123456789.0, 1e22, 1e23, 5e-324, 1e300]
                values.append(np.array(special).astype(d))
                if np.dtype(d).kind == "c":
                    pairs = itertools.product(special[:8], special[:8])
                    values.append(np.array([complex(a, b) for a, b in pairs], d))
        for v in np.concatenate(values):
            lines.append(f"scalar {d} {hexes(np.array([v]))[0]} {v!s}")


everything()
OUT.write_text("\n".join(lines) + "\n")
print(sum(x.startswith("case") for x in lines), "arrays,",
      sum(x.startswith("scalar") for x in lines), "scalars,", OUT.stat().st_size, "bytes")
