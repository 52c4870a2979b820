"""Writes tests/data/elementwise.txt: what NumPy makes of small arrays of every pair of dtypes.

Run with NumPy 2.4 and ml_dtypes 0.6: python scripts/reference/elementwise.py > tests/data/elementwise.txt

Values are bits in hexadecimal, complex ones as two joined by a colon; NaN is written "nan". An operand is the pool of its dtype; the second operand of two is the pool rolled by one
place, so that values do not only meet their like. Lines:
  pool D v...                  values of dtype D
  powers D v...                values of dtype D that serve as exponents
  unary NAME D R v...          a function of the pool of D: dtype and values of the result
  binary NAME A B R v...       a function of two pools
  where A B R v...             where(mask, a, b); the mask is true at even places
  cast A B v...                the pool of A cast to B; "-" where C leaves the value undefined
  weak NAME D NUMBER R v...    a function of the pool and a Python number
  reverse NAME D NUMBER R v... a function of a Python number and the pool
  edges D v...                 more values of dtype D, at the edges of functions
  edge NAME D R v...           a function of them
  pair NAME D R v...           a function of each of them and each of them
In place of a result and its values an error is written "! Name".
"""

import warnings

import ml_dtypes
import numpy as np

from words import words

warnings.simplefilter("ignore")
np.seterr(all="ignore")

NAMES = """bool int8 int16 int32 int64 uint8 uint16 uint32 uint64
           float16 bfloat16 float32 float64 complex64 complex128""".split()
TYPES = {n: np.dtype(getattr(ml_dtypes, n) if n == "bfloat16" else n) for n in NAMES}
UNARY = """positive negative absolute sqrt square exp expm1 log log1p sin cos tanh floor rint isnan
           invert logical_not conjugate real imag angle isfinite isinf signbit sign reciprocal ceil trunc
           tan arcsin arccos arctan sinh cosh arcsinh arccosh arctanh exp2 log2 log10 cbrt deg2rad
           rad2deg spacing bitwise_count""".split()
BINARY = """add subtract multiply divide power minimum maximum equal not_equal less less_equal greater
            greater_equal bitwise_and bitwise_or bitwise_xor logical_and logical_or logical_xor""".split()
# Only operands of the same dtype: how dtypes mix is not theirs to say.
ALIKE = """floor_divide remainder fmod fmin fmax copysign hypot arctan2 logaddexp logaddexp2 heaviside
           nextafter left_shift right_shift gcd lcm""".split()
INF, NAN = np.inf, np.nan
# Arguments at the edges: zeros by sign, infinities, cuts.
EDGES = {
    "float64": [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, INF, -INF, NAN, 1e300, -1e300, 1e-310, 3e22, -3.7],
    "complex128": [0j, complex(-0.0, 0.0), complex(0.0, -0.0), complex(-0.0, -0.0), 1 + 0j, -1 + 0j,
                   complex(-1, -0.0), 2j, -2j, 3 - 4j, 1e-8 + 1j, 0.25 + 1e-9j, -700.5 + 2j, 1e200 + 1e200j,
                   1e-200 - 1e-200j, complex(-4, -0.0), 0.75 + 30j, -12 + 1e6j],
}
EDGY = """conjugate real imag angle isfinite isinf signbit sign reciprocal ceil trunc sqrt exp log sin cos
          tanh tan arcsin arccos arctan sinh cosh arcsinh arccosh arctanh exp2 log2 log10 cbrt spacing""".split()
PAIRED = """floor_divide remainder fmod fmin fmax copysign hypot arctan2 logaddexp heaviside nextafter
            power""".split()
NUMBERS = {"bool": [True], "int": [3, -1, 300], "float": [2.5, 1e300], "complex": [1 + 2j]}


def pool(name):
    kind = TYPES[name].kind
    if name == "bool":
        return [True, False, False, True, True]
    if kind == "u":
        return [0, 1, 2, 200, np.iinfo(name).max]
    if kind == "i":
        return [0, 3, -7, np.iinfo(name).min, np.iinfo(name).max]
    if kind == "c":
        return [1.5 - 2j, -0.25 + 0j, complex(np.nan, 1), -3 + 4j, 2 + 0.5j]
    return [0.0, -1.5, np.nan, np.inf, 2.75]


def powers(name):
    kind = TYPES[name].kind
    if name == "bool":
        return [True, False, True, True, False]
    if kind in "iu":
        return [0, 1, 2, 3, 11]
    if kind == "c":
        return [1 + 0j, 2 + 1j, 0j, -1 + 0j, 0.5 + 0j]
    return [0.5, 2.0, -1.0, np.nan, 3.0]


def answer(call):
    try:
        r = np.asarray(call())
    except Exception as error:  # the name of any error is the answer
        return "! " + type(error).__name__
    return f"{r.dtype.name} {words(r)}"


def tell(*names, call):
    text = answer(call)
    # NumPy knows no common dtype of bfloat16 and some others.
    if not text.endswith("DTypePromotionError"):
        print(*names, text)


def castable(value, target):
    if target.kind not in "iu":
        return True
    real = complex(value).real
    if value.dtype.kind in "biu":
        return True
    info = np.iinfo(target)
    return np.isfinite(real) and info.min <= int(real) <= info.max


def main():
    print(f"# NumPy {np.__version__}, ml_dtypes {ml_dtypes.__version__}, by scripts/reference/elementwise.py")
    a = {n: np.array(pool(n), TYPES[n]) for n in NAMES}
    b = {n: np.roll(a[n], 1) for n in NAMES}
    e = {n: np.array(powers(n), TYPES[n]) for n in NAMES}
    for n in NAMES:
        print("pool", n, words(a[n]))
        print("powers", n, words(e[n]))
    for f in UNARY:
        for n in NAMES:
            print("unary", f, n, answer(lambda: getattr(np, f)(a[n])))
    for k, f in enumerate(BINARY):
        for i, m in enumerate(NAMES):
            for j, n in enumerate(NAMES):
                # A part of the mixed pairs per function keeps the file small.
                if i != j and (i + j + k + (i > j)) % (5 if k > 7 else 2):
                    continue
                second = e[n] if f == "power" else b[n]
                tell("binary", f, m, n, call=lambda: getattr(np, f)(a[m], second))
    for f in ALIKE:
        for n in NAMES:
            tell("binary", f, n, n, call=lambda: getattr(np, f)(a[n], b[n]))
    for n, values in EDGES.items():
        v = np.array(values, n)
        print("edges", n, words(v))
        for f in EDGY:
            print("edge", f, n, answer(lambda: getattr(np, f)(v)))
        if n == "float64":
            for f in PAIRED:
                print("pair", f, n, answer(lambda: getattr(np, f)(v[:, None], v)))
    mask = np.arange(5) % 2 == 0
    for m in NAMES:
        for n in NAMES if m < "float16" else NAMES[::2]:
            tell("where", m, n, call=lambda: np.where(mask, a[m], b[n]))
    for m in NAMES:
        for n in NAMES:
            cast = a[m].astype(TYPES[n])
            texts = words(cast).split()
            texts = [t if castable(v, TYPES[n]) else "-" for t, v in zip(texts, a[m])]
            print("cast", m, n, *texts)
    for f in BINARY:
        for n in NAMES:
            for kind, numbers in NUMBERS.items():
                for number in numbers:
                    if f.startswith(("logical", "not")) and number != 3:
                        continue
                    if n == "bfloat16" and kind != "int":
                        continue  # ml_dtypes widens to float32, where NEP 50 keeps the dtype
                    text = str(number).strip("()")
                    tell("weak", f, n, text, call=lambda: getattr(np, f)(a[n], number))
                    if f in ("subtract", "divide", "power", "minimum", "less", "logical_xor"):
                        first = e[n] if f == "power" else a[n]
                        tell("reverse", f, n, text, call=lambda: getattr(np, f)(number, first))


main()
