"""Writes tests/data/composed.txt: what NumPy makes of functions that are made of others.

Run with NumPy 2.4: python scripts/reference/composed.py > tests/data/composed.txt

Values are bits in hexadecimal as in elementwise.txt. Lines:
  input NAME D v...            an array
  FUNCTION INPUT OPTION R v... a function of an input and a number, "-" where there is none; the second
                               operand of two is the input of the same dtype rolled by one place
"""

import warnings

import numpy as np

from words import words

warnings.simplefilter("ignore")
np.seterr(all="ignore")
INF, NAN = np.inf, np.nan

INPUTS = {
    "f64": np.array([0.0, -0.0, 2.675, -0.5, 1.5, 2.5, 1234.5678, -45.0, 1e300, INF, -INF, NAN, 1 / 3, 3e-5]),
    "f32": np.array([0.5, -1.25, 33.335, 1e30, INF, -INF, NAN, 0.0], np.float32),
    "i64": np.array([25, 15, 14, -15, -25, -26, 0, 7, 2**53 + 1, -(2**62), 10**15 + 5]),
    "i8": np.array([127, -128, 25, 15, -5, 5, 0, 3], np.int8),
    "u16": np.array([65535, 5, 15, 250, 0, 7], np.uint16),
    "c128": np.array([1 + 2j, -3.5 + 0.25j, complex(NAN, INF), complex(-1, -0.0), -INF + 1j, 0j, complex(INF, 1.256), complex(-0.0, -33.335)]),
    "bool": np.array([True, False]),
}


def answer(call):
    try:
        r = np.asarray(call())
    except Exception as error:  # the name of any error is the answer
        return "! " + type(error).__name__
    return f"{r.dtype.name} {words(r)}"


def main():
    print(f"# NumPy {np.__version__}, by scripts/reference/composed.py")
    for name, a in INPUTS.items():
        print("input", name, a.dtype.name, words(a))
    for name, a in INPUTS.items():
        b = np.roll(a, 1)
        if name == "c128":
            for d in (-1, 0, 2):
                print("round", name, d, answer(lambda: np.round(a, d)))
        if name not in ("c128", "bool"):
            for d in (-2, -1, 0, 1, 2, 3):
                # NumPy rounds large integers in float64, and so not exactly.
                if not (name == "i64" and d < 0):
                    print("round", name, d, answer(lambda: np.round(a, d)))
            for f in ("divmod_first", "divmod_second"):
                print(f, name, "-", answer(lambda: np.divmod(a, b)[f == "divmod_second"]))
            for f in ("isposinf", "isneginf", "sinc"):
                print(f, name, "-", answer(lambda: getattr(np, f)(a)))
        for f in ("float_power", "array_equal", "array_equiv", "allclose"):
            print(f, name, "-", answer(lambda: getattr(np, f)(a, b)))
        print("array_equal_self", name, "-", answer(lambda: np.array_equal(a, a)))
        print("clip", name, "1", answer(lambda: np.clip(a, 1, b)))
        print("clip_low", name, "1", answer(lambda: np.clip(a, 1, None)))
        print("clip_high", name, "1", answer(lambda: np.clip(a, None, b)))
        print("nan_to_num", name, "-", answer(lambda: np.nan_to_num(a)))
        print("nan_to_num_with", name, "2", answer(lambda: np.nan_to_num(a, nan=2.0, posinf=2.0, neginf=-3.0)))
        print("isclose", name, "0.5", answer(lambda: np.isclose(a, b, rtol=0.5, atol=0.1)))
        print("isclose_nan", name, "-", answer(lambda: np.isclose(a, a, equal_nan=True)))
        print("angle_deg", name, "-", answer(lambda: np.angle(a, deg=True)))


main()
