"""Writes tests/data/reductions.txt: NumPy's reductions of small arrays over every set of axes.

Run with NumPy 2.4: python scripts/reference/reductions.py > tests/data/reductions.txt

Values are bits in hexadecimal, complex ones as two joined by a colon; NaN is written "nan". Lines:
  array K D SHAPE v...            array number K; a shape is written 2x3, that of a scalar "s"
  NAME K AXES OPTIONS R SHAPE v.. a reduction of array K: dtype, shape and values of the result
AXES is "all" or a list like 0,2 ("none" for the empty one); OPTIONS is a string of k (keepdims),
d=NAME (dtype) and f=NUMBER (ddof), joined by semicolons, or "-". In place of a result an error is
written "! Name".
"""

import warnings
from itertools import combinations

import numpy as np

from words import words

warnings.simplefilter("ignore")
np.seterr(all="ignore")

NAMES = """bool int8 int16 int32 int64 uint8 uint16 uint32 uint64
           float16 float32 float64 complex64 complex128""".split()
FOLDS = "sum prod min max mean var std argmin argmax any all".split()
EVERY = [(), (1,), (0,), (5,), (2, 3), (0, 3), (3, 0), (2, 3, 2), (2, 0, 2), (2, 1, 3, 2)]
EVERY_DTYPE = "float64 int32".split()
SOME = [(), (6,), (0,), (2, 3)]


def make(name, shape, rng):
    size = int(np.prod(shape))
    kind = np.dtype(name).kind
    if name == "bool":
        a = rng.random(size) < 0.7
    elif kind in "iu":
        a = rng.integers(0 if kind == "u" else -4, 6, size)  # few values: ties
        if size > 4:
            a[1] = min(np.iinfo(name).max, 120)
    elif kind == "c":
        a = rng.integers(-3, 4, size) + 1j * rng.integers(-3, 4, size)
    else:
        a = rng.integers(-6, 7, size) / 4
    return np.array(a).astype(name).reshape(shape)


def text(shape):
    return "x".join(map(str, shape)) or "s"


def answer(call):
    try:
        r = np.asarray(call())
    except Exception as error:  # the name of any error is the answer
        return "! " + type(error).__name__
    return f"{r.dtype.name} {text(r.shape)} {words(r)}".strip()


def tell(k, a, fold, axes, options=None):
    options = options or {}
    shown = ";".join(
        "k" if key == "keepdims" else f"d={value}" if key == "dtype" else f"f={value}"
        for key, value in options.items()
    )
    named = "all" if axes is None else ",".join(map(str, axes)) or "none"
    if fold.startswith("arg"):
        if axes is not None and len(axes) != 1:
            return
        axes = axes and axes[0]
    r = answer(lambda: getattr(np, fold)(a, axis=axes, **options))
    print(fold, k, named, shown or "-", r)


def main():
    print(f"# NumPy {np.__version__}, by scripts/reference/reductions.py")
    rng = np.random.default_rng(7)
    cases = [(n, s) for n in NAMES for s in SOME]
    cases += [(n, s) for n in EVERY_DTYPE for s in EVERY]
    special = [
        np.array([1.0, np.nan, -np.inf, np.nan]),
        np.array([[np.nan, 0.0], [-1.0, np.inf]], np.float32),
        np.array([np.inf, -np.inf, 1.0], np.float32),
        np.array([0.5, np.nan, 3.0], np.float16),
        np.array([1 + 1j, complex(np.nan, 0), complex(0, np.nan)], np.complex64),
        np.array([2j, complex(1, np.nan), -5 + 0j]),
        np.array([[1 + 1j, 1 - 1j], [1 - 1j, -2 + 9j]]),
        np.array([3, 3, 1, 1, 3], np.uint8),
        np.array([2**62, 2**62, 2**62], np.int64),
        np.array([2**63, 2**63 + 1], np.uint64),
        np.array([-128, 127, -128], np.int8),
        np.array([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]),
    ]
    arrays = [make(n, s, rng) for n, s in cases] + special
    for k, a in enumerate(arrays):
        print("array", k, a.dtype.name, text(a.shape), words(a))
        sets = [None] + [c for r in range(a.ndim + 1) for c in combinations(range(a.ndim), r)]
        for place, axes in enumerate(sets):
            for fold in FOLDS:
                tell(k, a, fold, axes)
                if place % 3 == 1:
                    tell(k, a, fold, axes, {"keepdims": True})
    for k, a in enumerate(arrays):
        if a.size and a.ndim < 3:
            for fold in ("var", "std"):
                for ddof in (1, 0.5, 2, 40):
                    tell(k, a, fold, None, {"ddof": ddof})
            for fold in ("sum", "prod", "mean", "var", "std"):
                for dtype in ("float32", "float64", "int16", "uint64", "complex64"):
                    if fold in ("mean", "var", "std") and np.empty(0, dtype).real.itemsize < a.real.itemsize:
                        continue  # NumPy casts the mean but not the elements
                    drops = a.dtype.kind == "c" and dtype != "complex64"
                    undefined = a.dtype.kind == "f" and dtype in ("int16", "uint64")
                    if not drops and not undefined and not (fold in ("mean", "var", "std") and dtype in ("int16", "uint64")):
                        tell(k, a, fold, None, {"dtype": dtype})


main()
