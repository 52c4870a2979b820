"""Writes tests/data/sorting.txt: NumPy's sorting, searching and sets on small arrays of every dtype.

Run with NumPy 2.4: python scripts/reference/sorting.py > tests/data/sorting.txt

Values are bits in hexadecimal, complex ones as two joined by a colon, NaN as "nan".
Lines:
  array D SHAPE v...        the next array; a shape is written 2x3, that of a scalar "s"
  sort A AXIS D SHAPE v...  one of them sorted, stably; AXIS is a number or "all"
  argsort A AXIS ...        likewise
  lexsort A B AXIS ...      the order by A, then by B, of which B is the more important
  FUNCTION A B = ...        a function of two of them, of which results are parted by "|"
"""

import numpy as np

from words import arrays, call, keep, told

NAMES = """bool int8 int16 int32 int64 uint8 uint16 uint32 uint64
           float16 float32 float64 complex64 complex128""".split()

print(f"# NumPy {np.__version__}, by scripts/reference/sorting.py")
rng = np.random.default_rng(8)


def make(name, shape):
    numbers = rng.integers(-4, 5, shape)
    if name[0] in "iu":
        info = np.iinfo(name)
        return rng.choice(np.array([info.min, info.max, 0, 1, 2, 3, info.max - 1], name), shape)
    if name[0] == "b":
        return numbers > 0
    special = np.array([np.nan, -0.0, 0.0, np.inf, -np.inf, 1.5, -1.5, 2.0])
    draw = lambda: np.where(rng.random(shape) < 0.5, rng.choice(special, shape), numbers)
    if name[0] == "f":
        return draw().astype(name)
    out = np.empty(shape, name)
    out.real, out.imag = draw(), draw()
    return out


def tell(name, a, b, function):
    call(f"{name} {a} {b}", lambda: function(arrays[a], arrays[b]))


for name in NAMES:
    for shape in [(24,), (3, 5), (2, 3, 4), (0, 3)]:
        a = keep(make(name, shape))
        for axis in [None, *range(len(shape))]:
            shown = "all" if axis is None else axis
            for f in (np.sort, np.argsort):
                print(f"{f.__name__} {a} {shown} {told(f(arrays[a], axis=axis, kind='stable'))}")
    a, b = keep(make(name, (2, 9))), keep(make(NAMES[(NAMES.index(name) + 3) % len(NAMES)], (2, 9)))
    for axis in (0, 1):
        print(f"lexsort {a} {b} {axis} {told(np.lexsort((arrays[a], arrays[b]), axis=axis))}")

PAIRS = dict(
    searchsorted_left=lambda x, y: np.searchsorted(np.sort(x), y, "left"),
    searchsorted_right=lambda x, y: np.searchsorted(np.sort(x), y, "right"),
    isin=lambda x, y: np.isin(y, x),
    not_isin=lambda x, y: np.isin(y, x, invert=True),
    intersect1d=lambda x, y: np.intersect1d(x, y, return_indices=True),
    union1d=np.union1d,
    setdiff1d=np.setdiff1d,
    setxor1d=np.setxor1d,
)
SINGLE = dict(
    unique=lambda x, y: np.unique(x, return_index=True, return_inverse=True, return_counts=True),
    unique_rows=lambda x, y: np.unique(x, return_index=True, return_inverse=True, return_counts=True, axis=0),
    unique_all=lambda x, y: tuple(np.unique_all(x)),
    nonzero=lambda x, y: np.nonzero(x),
    argwhere=lambda x, y: np.argwhere(x),
    flatnonzero=lambda x, y: np.flatnonzero(x),
    count_nonzero=lambda x, y: np.count_nonzero(x),
)
for name in NAMES:
    a, b = keep(make(name, (12,))), keep(make(name, (2, 7)))
    for f in PAIRS:
        # A NaN is no member of any set: how often it comes in the results of these differs by release.
        tell(f, a, b, PAIRS[f])
    for f in SINGLE:
        tell(f, b, b, SINGLE[f])
for name in ["bool", "int16", "float64", "complex64"]:
    a = keep(rng.integers(0, 2, (8, 2)).astype(name))
    tell("unique_rows", a, a, SINGLE["unique_rows"])
mixed = [keep(make(name, (6,))) for name in ["int8", "uint64", "int64", "float32", "complex64"]]
for a in mixed:
    for b in mixed:
        for f in PAIRS:
            tell(f, a, b, PAIRS[f])
scalar = keep(np.array(3.0))
row = keep(np.array([1.0, 2.0, np.nan]))
for f in SINGLE:
    if f != "unique_rows":
        tell(f, scalar, scalar, SINGLE[f])
for f in ("searchsorted_left", "searchsorted_right", "isin"):
    tell(f, row, scalar, PAIRS[f])
    tell(f, row, row, PAIRS[f])

bins = [keep(np.array(v)) for v in ([0.0, 1.0, 2.5, 4.0], [4.0, 2.5, 1.0, 0.0], [1.0, 1.0, 1.0], [3.0], [1.0, 0.0, 2.0])]
x = keep(np.array([-1.0, 0.0, 0.5, 1.0, 2.5, 3.0, 4.0, 5.0, np.nan, np.inf]))
for b in bins:
    tell("digitize_right", b, x, lambda b, x: np.digitize(x, b, right=True))
    tell("digitize_left", b, x, lambda b, x: np.digitize(x, b))
xp = keep(np.array([0.0, 1.0, 2.0, 4.0]))
fp = keep(np.array([3.0, 2.0, 5.0, -1.0]))
fine = keep(np.array([-1.0, 0.0, 0.3, 1.0, 1.7, 2.0, 3.1, 4.0, 4.5, np.nan, np.inf, -np.inf]))
FP = arrays[fp]
tell("interp", xp, fine, lambda xp, x: np.interp(x, xp, FP))
tell("interp_sides", xp, fine, lambda xp, x: np.interp(x, xp, FP, left=-5.0, right=7.5))
tell("interp_period", xp, fine, lambda xp, x: np.interp(x[:-3], xp + 0.5, FP, period=3.5))
tell("interp_infinite", xp, fine, lambda xp, x: np.interp(x, xp, np.array([3.0, np.inf, -np.inf, -np.inf])))
tell("interp_nan", xp, fine, lambda xp, x: np.interp(x, xp, np.array([3.0, np.nan, 1.0, 2.0])))
CP = FP + 1j * np.array([0.5, -1.0, 2.0, 4.0])
tell("interp_complex", xp, fine, lambda xp, x: np.interp(x, xp, CP))
tell("interp_complex_sides", xp, fine, lambda xp, x: np.interp(x, xp, CP, left=-5.0, right=7.5))
tell("interp_complex_period", xp, fine, lambda xp, x: np.interp(x[:-3], xp + 0.5, CP, period=3.5))
