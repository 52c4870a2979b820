"""Writes tests/data/picking.txt: NumPy's choices among elements, frequencies, shifts and powers; SciPy's
triangular factors.

Run with NumPy 2.4 and SciPy: python scripts/reference/picking.py > tests/data/picking.txt

Values are bits in hexadecimal as in sorting.txt. Lines:
  array D SHAPE v...         the next array; a shape is written 2x3, that of a scalar "s"
  FUNCTION ARGUMENT... = R   a function of arrays (by number), numbers and words; lists are joined by
                             commas; results are parted by "|". What writes in place gives the array.
"""

import sys

import numpy as np

# SciPy would take the signal.py beside this file for the standard library's.
here = sys.path.pop(0)
from scipy import linalg  # noqa: E402

sys.path.insert(0, here)
from words import arrays, call, keep  # noqa: E402

print(f"# NumPy {np.__version__}, by scripts/reference/picking.py")
rng = np.random.default_rng(21)
NAMES = "bool int8 uint16 int64 float32 float64 complex128".split()


def tell(name, args, run):
    call(" ".join(map(str, [name, *args])), run)


def written(x, write):
    out = x.copy()
    write(out)
    return out


def make(name, shape):
    x = rng.integers(-9, 10, shape)
    if name[0] == "c":
        x = x + 1j * rng.integers(-9, 10, shape)
    return np.asarray(x > 0 if name == "bool" else x).astype(name)


for name in NAMES:
    for shape in [(7,), (3, 4), (2, 3, 4), (0, 3), ()]:
        x, size = make(name, shape), int(np.prod(shape))
        a = keep(x)
        mask = np.asarray(rng.random(shape) < 0.5)
        m, few = keep(mask), keep(make(name, (3,)))
        for mode, low, high in [("raise", -size, size), ("wrap", -3 * size, 3 * size), ("clip", -2 * size, 2 * size)]:
            for count in (1, 4):
                places = rng.integers(low, high + (high == low), (count,))
                p = keep(places)
                tell("put", [a, p, few, mode], lambda: written(x, lambda o: np.put(o, places, arrays[few], mode)))
        tell("extract", [m, a], lambda: np.extract(mask, x))
        tell("place", [a, m, few], lambda: written(x, lambda o: np.place(o, mask, arrays[few])))
        other = keep(make(name, shape))
        tell("putmask", [a, m, other], lambda: written(x, lambda o: np.putmask(o, mask, arrays[other])))
        for axis in [None, *range(len(shape))]:
            n = size if axis is None else shape[axis]
            for length in {n, max(n - 1, 0), n + 1}:
                condition = rng.random(length) < 0.5
                c = keep(condition)
                shown = "all" if axis is None else axis
                tell("compress", [c, a, shown], lambda: np.compress(condition, x, axis))
            if axis is not None and size:
                own = [1 if d != axis and rng.random() < 0.3 else k for d, k in enumerate(shape)]
                own[axis] = int(rng.integers(1, 4))
                places, values = rng.integers(-n, n, own), make(name, own)
                p, v = keep(places), keep(values)
                tell("put_along_axis", [a, p, v, axis],
                     lambda: written(x, lambda o: np.put_along_axis(o, places, values, axis)))
        # Products of small numbers, that no order of rounding changes.
        if name != "bool":
            small = keep(np.sign(x.real).astype(name) + x.dtype.type(1) if name[0] == "c" else np.sign(x))
        else:
            small = a
        for f in (np.cumulative_sum, np.cumulative_prod):
            for axis in [None, *range(len(shape))]:
                shown = "none" if axis is None else axis
                tell(f.__name__, [small, shown], lambda: f(arrays[small], axis=axis))
                tell(f.__name__, [small, shown, "initial"],
                     lambda: f(arrays[small], axis=axis, include_initial=True))
        # NumPy refuses to shift no axis at all.
        for axes in [*([None] if shape else []), *range(len(shape)), *([(0, 1)] if len(shape) > 1 else [])]:
            shown = "all" if axes is None else ",".join(map(str, np.atleast_1d(axes)))
            for f in (np.fft.fftshift, np.fft.ifftshift):
                tell(f.__name__, [a, shown], lambda: f(x, axes))

for shape, others in [((5,), [(5,)] * 3), ((2, 3), [(3,), (2, 1), ()]), ((4,), [(2, 4), (4,)]), ((), [(), ()])]:
    for mode, low, high in [("raise", 0, len(others)), ("wrap", -9, 9), ("clip", -9, 9)]:
        for names in [["int64"] * 3, ["int8", "float32", "int64"], ["bool", "uint16", "complex128"]]:
            which, choices = rng.integers(low, high, shape), [make(d, s) for d, s in zip(names, others)]
            w, kept = keep(which), [keep(c) for c in choices]
            tell("choose", [w, ",".join(map(str, kept)), mode], lambda: np.choose(which, choices, mode=mode))
for shapes in [[(5,)] * 2, [(2, 3), (3,)], [(4,), (2, 1), (4,)], [(), ()]]:
    for names in [["int64"] * 3, ["int8", "float32", "int64"], ["bool", "uint16", "complex128"]]:
        conditions = [rng.random(s) < 0.4 for s in shapes]
        choices = [make(d, s[::-1] if len(s) < 2 else s) for d, s in zip(names, shapes)]
        default = make(names[-1], ())
        c, v, d = [keep(x) for x in conditions], [keep(x) for x in choices], keep(default)
        tell("select", [",".join(map(str, c)), ",".join(map(str, v)), d],
             lambda: np.select(conditions, choices, default))

for n in [1, 2, 5, 8, 9, 100]:
    for d in [1.0, 0.1, 3.0]:
        tell("fftfreq", [n, d], lambda: np.fft.fftfreq(n, d))
        tell("rfftfreq", [n, d], lambda: np.fft.rfftfreq(n, d))

for shape in [(1, 1), (3, 3), (2, 4, 4)]:
    for name in "int64 float32 float64 complex128".split():
        x = make(name, shape)
        a = keep(x)
        for power in [0, 1, 2, 3, 7, -1, -2]:
            tell("matrix_power", [a, power], lambda: np.linalg.matrix_power(x, power))
for x in [np.eye(4), np.ones((3, 5)), np.diag([1.0, 0, 2, 1e-20]), np.zeros((2, 3)), make("float64", (2, 5, 3)),
          make("complex128", (4, 4)), np.arange(5.0), np.zeros(3)]:
    tell("matrix_rank", [keep(x)], lambda: np.asarray(np.linalg.matrix_rank(x)))
for name in "float32 float64 complex128".split():
    # SciPy gives one by one complex matrices a complex permutation.
    for shape in [(2, 2), (4, 4), (5, 3), (3, 5)]:
        x = make(name, shape) + rng.random(shape).astype("float32").astype(name)
        tell("lu", [keep(x)], lambda: linalg.lu(x))
    for n, columns in [(1, 1), (4, 2), (6, 3)]:
        x, b = make(name, (n, n)) + 12 * np.eye(n, dtype=name), make(name, (n, columns))
        a, right = keep(x), keep(b)
        for lower in (False, True):
            for trans in ("N", "T", "C"):
                tell("solve_triangular", [a, right, "lower" if lower else "upper", trans],
                     lambda: linalg.solve_triangular(x, b, trans=trans, lower=lower))
