"""Writes tests/data/selected.txt: NumPy's reductions of selected elements and from an initial value, and
running sums and products that pass over NaN.

Run with NumPy 2.4: python scripts/reference/selected.py > tests/data/selected.txt

Values are bits in hexadecimal, NaN as "nan". Lines:
  array D SHAPE v...                    the next array; a shape is written 2x3, that of a scalar "s"
  FUNCTION A AXIS MASK INITIAL = ...    a reduction of an array; its dtype, shape and values, or "! Name"
  CUMULATIVE A AXIS = ...               a running sum or product
AXIS is a number, several joined by commas, "none" for no axis at all, or "all", with a "k" behind it where
axes are kept; MASK is an array, INITIAL a number, and either may be "-". A dtype behind FUNCTION and a colon
is that asked for.
"""

import warnings

import numpy as np

from words import arrays, call, keep

warnings.simplefilter("ignore")
print(f"# NumPy {np.__version__}, by scripts/reference/selected.py")
rng = np.random.default_rng(21)

AXES = {"all": None, "0": 0, "-1": -1, "1,0": (1, 0), "none": ()}


def reduce(name, a, axis, mask, initial):
    """A reduction of array `a`, where mask and initial value are numbers of arrays, values, or "-"."""
    function, _, dtype = name.partition(":")
    how = dict(axis=AXES[axis.rstrip("k")], keepdims=axis.endswith("k"))
    if dtype:
        how["dtype"] = dtype
    if mask != "-":
        how["where"] = arrays[mask]
    if initial != "-":
        how["initial"] = initial
    call(f"{name} {a} {axis} {mask} {initial}", lambda: getattr(np, function)(arrays[a], **how))


table = keep(rng.normal(size=(4, 5)).round(2))
holes = keep(np.where(rng.random((4, 5)) < 0.3, np.nan, arrays[table]))
whole = keep(rng.integers(-50, 50, (4, 5)))
tiny = keep(rng.integers(-100, 100, (4, 5)).astype(np.int8))
large = keep(rng.integers(0, 255, (4, 5)).astype(np.uint8))
truths = keep(rng.random((4, 5)) < 0.5)
low = keep(arrays[table].astype(np.float32))
half = keep(arrays[table].astype(np.float16))
plane = keep((rng.normal(size=(4, 5)) + 1j * rng.normal(size=(4, 5))).round(2))
nothing = keep(np.zeros((0, 5)))
some = keep(rng.random((4, 5)) < 0.6)
row = keep(np.array([True, False, True, True, False]))
column = keep(np.array([[True], [False], [True], [False]]))
no = keep(np.array(False))
narrow = keep(np.array([1, 0, 1, 1, 0]))
short = keep(np.array([True, False]))
deep = keep(np.ones((2, 4, 5), bool))

everything = (table, holes, whole, tiny, large, truths, low, half, plane, nothing)
for a in everything:
    masks = (some, row, column, no) if a != nothing else (row, no)
    for axis in ("all", "0", "-1", "1,0k", "0k", "none"):
        for mask in masks:
            for function in "sum prod all any mean var std".split():
                reduce(function, a, axis, mask, "-")
            if a != plane:
                reduce("min", a, axis, mask, 3)
                reduce("max", a, axis, mask, -3 if a not in (large, truths) else 0)
        for function, initial in (("sum", 7), ("prod", 2), ("min", 1), ("max", 1)):
            if a != plane or function in ("sum", "prod"):
                reduce(function, a, axis, "-", initial)
for function in "nansum nanprod nanmean nanvar nanstd".split():
    for axis in ("all", "0", "-1k"):
        for mask in (some, no):
            reduce(function, holes, axis, mask, "-")
for axis in ("all", "0", "-1k"):
    reduce("nansum", holes, axis, some, 3)
    reduce("nanprod", holes, axis, "-", 3)
    reduce("nanmin", holes, axis, some, 0.5)
    reduce("nanmax", holes, axis, no, -0.5)
    for name in ("sum:float32", "prod:float32", "mean:float32", "sum:int64", "mean:float16", "var:float32"):
        reduce(name, whole, axis, some, "-")
for function in "min max nanmin nanmax".split():
    reduce(function, table, "0", row, "-")
for mask in (narrow, short, deep):
    for function in "sum mean var all".split():
        reduce(function, table, "0", mask, "-")
for a, function, initial in (
    (tiny, "max", 300),
    (tiny, "sum", 300),
    (tiny, "sum:int8", 300),
    (large, "min", -1),
    (whole, "max", 9.7),
    (whole, "sum", -1.5),
    (whole, "max", float("inf")),
    (low, "sum", 1e300),
    (truths, "max", 1),
    (nothing, "max", -1),
    (table, "min", float("nan")),
):
    reduce(function, a, "all", "-", initial)
reduce("sum", table, "all", "-", float("inf"))

for a in (table, holes, whole, low, plane, nothing):
    for axis in (None, 0, -1):
        for function in ("nancumsum", "nancumprod"):
            name = "all" if axis is None else axis
            call(f"{function} {a} {name}", lambda: getattr(np, function)(arrays[a], axis=axis))
