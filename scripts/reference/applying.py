"""Writes tests/data/applying.txt: what NumPy makes of functions applied to parts of arrays.

Run with NumPy 2.4: python scripts/reference/applying.py > tests/data/applying.txt

Values are bits in hexadecimal, NaN as "nan". Lines:
  array D SHAPE v...                     the next array; a shape is written 2x3, that of a scalar "s"
  FUNCTION ARGUMENT... = D SHAPE v...    a function of arrays, which go by their numbers, and of words; or "! Name"
PIECES are a condition's array, a colon and a function; "-" stands for elements of no condition.
"""

import numpy as np

from words import arrays, call, keep

print(f"# NumPy {np.__version__}, by scripts/reference/applying.py")
rng = np.random.default_rng(31)

ALONG = {
    "sort": np.sort,
    "sum": np.sum,
    "cumsum": np.cumsum,
    "outer": lambda v: np.outer(v, v),
    "ends": lambda v: v[[0, -1]],
    "positive": lambda v: v[v > 0],
    "halved": lambda v: v / 2,
}
OVER = {"sum": np.sum, "cumsum": np.cumsum, "max": np.max, "outer": lambda v, axis: v[None]}
PIECES = {
    "double": lambda v: v * 2,
    "sum": lambda v: v.sum(),
    "half": lambda v: v / 2,
    "seven": lambda v: 7,
    "never": lambda v: v.reshape(99, 99),
}

cube = keep(rng.integers(-9, 9, (2, 3, 4)))
table = keep(rng.normal(size=(3, 4)).round(2))
row = keep(rng.normal(size=5).round(2))
small = keep(rng.integers(-100, 100, (3, 4)).astype(np.int8))
low = keep(arrays[table].astype(np.float32))
fewer = keep(np.zeros((0, 3)))
scalar = keep(np.array(2.0))

for a in (cube, table, row, small, low, fewer, scalar):
    for axis in (0, 1, 2, -1):
        for name, function in ALONG.items():
            # An empty row has no ends.
            if not (a == fewer and name == "ends"):
                call(f"along {a} {axis} {name}", lambda: np.apply_along_axis(function, axis, arrays[a]))
    # NumPy lets some reductions of a scalar have an axis.
    for axes in ((0,), (0, 1), (-1,), (2, 0), (1, 1), (5,)) if a != scalar else ():
        for name, function in OVER.items():
            words = ",".join(map(str, axes))
            call(f"over {a} {words} {name}", lambda: np.apply_over_axes(function, arrays[a], axes))

for a in (cube, table, row, small, low, fewer):
    x = arrays[a]
    positive, high, none = keep(x > 0), keep(x > 1), keep(np.zeros(x.shape, bool))
    for cases in (
        [(positive, "double")],
        [(positive, "double"), (high, "seven")],
        [(high, "half"), (positive, "sum")],
        [(none, "never"), (positive, "half")],
    ):
        for otherwise in (None, "seven", "half", "sum"):
            functions = [PIECES[name] for _, name in cases] + ([PIECES[otherwise]] if otherwise else [])
            words = " ".join(f"{c}:{name}" for c, name in cases) + (f" -:{otherwise}" if otherwise else "")
            call(f"piecewise {a} {words}", lambda: np.piecewise(x, [arrays[c] for c, _ in cases], functions))
wide = keep(np.ones((1, 4), bool))
call(f"piecewise {table} {wide}:double", lambda: np.piecewise(arrays[table], [arrays[wide]], [PIECES["double"]]))


def copied(a, value, mask=True):
    out = arrays[a].copy()
    np.copyto(out, value, where=mask)
    return out


line = keep(np.array([1, -2, 3, 4]))
plane = keep(np.array([1.0, 2.5, -3.0, 4.0], dtype=np.float32))
complexes = keep(np.array([1j, 2, 3, 4]))
truths = keep(np.array([True, False, True, True]))
bytes_ = keep(np.array([1, 2, 3, 4], dtype=np.uint8))
tall = keep(np.array([[1], [2], [3]]))
long = keep(np.ones((5, 3, 4)))
sides = keep(np.array([[True], [False], [True]]))
for a in (table, small, low):
    for b in (line, plane, complexes, truths, bytes_, tall, long, small, table):
        call(f"copyto {a} {b}", lambda: copied(a, arrays[b]))
        for mask in (truths, sides, line):
            call(f"copyto {a} {b} {mask}", lambda: copied(a, arrays[b], arrays[mask]))
    for value in (5, 300, -1.5, 1j, True):
        call(f"copyto {a} ={value}", lambda: copied(a, value))
for value in (5, 300, -1, 1.5):
    call(f"copyto {bytes_} ={value}", lambda: copied(bytes_, value))
