"""Writes tests/data/complex_functions.txt: functions of complex numbers, at special values and by mpmath.

Run with NumPy 2.4 and mpmath 1.4: python scripts/reference/complex_functions.py > tests/data/complex_functions.txt

Values are two joined by a colon, bits of float64 in hexadecimal, NaN as "nan". Lines:
  points KIND v...       the next points: "special" ones, "single" ones that are float32 too, or "double" ones
  NumPy or value NAME v...  a function of them, by NumPy, or by mpmath and rounded once
"""

import warnings

import mpmath
import numpy as np

from words import words

warnings.simplefilter("ignore")
np.seterr(all="ignore")
mpmath.mp.dps = 700
# A zero with a sign, which mpmath has not: far below what is rounded to.
TINY = mpmath.mpf(10) ** -450
EXPONENTIAL = {
    "expm1": lambda z: mpmath.exp(z) - 1,
    "exp2": lambda z: mpmath.exp(z * mpmath.log(2)),
}
OTHERS = {
    "log1p": lambda z: mpmath.log(1 + z),
    "arcsin": mpmath.asin,
    "arccos": mpmath.acos,
    "arctan": mpmath.atan,
    "arcsinh": mpmath.asinh,
    "arccosh": mpmath.acosh,
    "arctanh": mpmath.atanh,
}
PARTS = [0.0, -0.0, 1.0, -1.0, 2.5, np.inf, -np.inf, np.nan]
rng = np.random.default_rng(31)


def points(count, reach, least):
    """Points of all kinds: ordinary, near the branch points, near zero, far away and on the axes."""
    for k in range(count):
        u, v, w = rng.uniform(-1, 1, 3)
        near = 2.0 ** (-least * abs(w))
        turn = [1, 1j, -1, -1j][k % 4]
        yield [
            (u * 3, v * 3),
            (1 + u * near, v * near),
            (u * near, 1 + v * near),
            (u * near, v * near),
            (u * 2.0 ** (reach * abs(w)), v * 2.0 ** (reach * abs(w))),
            ((turn * complex(3 * abs(u) ** 3, near * 1e-3)).real, (turn * complex(3 * abs(u) ** 3, near * 1e-3)).imag),
            (u * 4, [0.0, -0.0][k % 2]),
            (np.cos(3 * u), np.sin(3 * u)),
            (np.cos(3 * u) - 1, np.sin(3 * u)),
        ][k % 9]


def exact(f, z):
    part = lambda x: mpmath.mpf(float(x)) if x != 0 else mpmath.mpf(float(np.copysign(1, x))) * TINY
    w = f(mpmath.mpc(part(z.real), part(z.imag)))
    return complex(float(w.real), float(w.imag))


def main():
    print(f"# NumPy {np.__version__}, mpmath {mpmath.__version__}, by scripts/reference/complex_functions.py")
    special = np.array([complex(a, b) for a in PARTS for b in PARTS])
    print("points special", words(special))
    for name in {**EXPONENTIAL, **OTHERS}:
        print("NumPy", name, words(getattr(np, name)(special)))
    for functions, reach in ((EXPONENTIAL, [6, 9]), (OTHERS, [100, 1000])):
        for kind, count, reach, least in (("single", 108, reach[0], 40), ("double", 72, reach[1], 60)):
            list_ = np.array([complex(a, b) for a, b in points(count, reach, least)])
            if kind == "single":
                list_ = list_.astype(np.complex64).astype(complex)
            print("points", kind, words(list_))
            for name, f in functions.items():
                print("value", name, words(np.array([exact(f, z) for z in list_])))


main()
