"""Writes tests/data/fancy.txt: what NumPy gives for indices with arrays.

Run with NumPy 2.4: python scripts/reference/fancy.py > tests/data/fancy.txt

The array of shape s is arange(size).reshape(s) of int64. Lines:
  index SHAPE INDEX = SHAPE VALUES       x[index]
  set SHAPE INDEX = VALUES               x after x[index] = -1 - arange(...).reshape(x[index].shape)
  add SHAPE INDEX = VALUES               x after np.add.at(x, index, 1000)
  fault SHAPE INDEX = NAME               the exception's name
  take SHAPE PLACES AXIS MODE = SHAPE VALUES
  along SHAPE SHAPE PLACES AXIS = SHAPE VALUES
  scan NAME DTYPE AXIS SHAPE VALUES = DTYPE VALUES
An index is places joined by ";": "i3", "s1,_,2" (start, stop, step), "e" (the ellipsis), "n" (newaxis),
"a2x3:1,2,3..." (an array), "m2x3:0,1,..." (a mask), "b1" (a truth value). A shape is 2x3, or "-".
"""

import numpy as np

print(f"# NumPy {np.__version__}, by scripts/reference/fancy.py")
rng = np.random.default_rng(5)


def shape_text(shape):
    return "x".join(map(str, shape)) or "-"


def list_text(values):
    return ",".join(str(int(v)) for v in np.ravel(values)) or "-"


def random_slice(n):
    bound = lambda: rng.choice([None, int(rng.integers(-n - 2, n + 3))])
    return slice(bound(), bound(), int(rng.choice([1, 1, 2, -1, -2])))


def random_index(shape):
    """Places and their text; arrays of one of a few shapes that broadcast together."""
    places, texts = [], []
    common = [(), (1,), (3,), (2, 3), (2, 1)][rng.integers(0, 5)]
    axis, ellipsis = 0, False
    while axis < len(shape):
        n = shape[axis]
        kind = rng.choice(["slice", "int", "array", "array", "mask", "ellipsis", "new", "truth"],
                          p=[0.25, 0.13, 0.17, 0.16, 0.1, 0.08, 0.08, 0.03])
        if kind == "slice":
            s = random_slice(n)
            places.append(s)
            texts.append("s" + ",".join("_" if v is None else str(v) for v in (s.start, s.stop, s.step)))
            axis += 1
        elif kind == "int" and n:
            i = int(rng.integers(-n, n))
            places.append(i)
            texts.append(f"i{i}")
            axis += 1
        elif kind == "array" and n:
            own = common if rng.random() < 0.6 else tuple(1 for _ in common)
            a = rng.integers(-n, n, own)
            places.append(a)
            texts.append(f"a{shape_text(own)}:{list_text(a)}")
            axis += 1
        elif kind == "mask" and axis < len(shape):
            k = int(rng.integers(1, min(2, len(shape) - axis) + 1))
            own = shape[axis:axis + k]
            m = rng.random(own) < 0.4
            if common and np.count_nonzero(m) != common[-1]:
                common = ()
            places.append(m)
            texts.append(f"m{shape_text(own)}:{list_text(m)}")
            axis += k
        elif kind == "ellipsis" and not ellipsis:
            ellipsis = True
            places.append(...)
            texts.append("e")
            axis += int(rng.integers(0, len(shape) - axis + 1))
        elif kind == "new":
            places.append(None)
            texts.append("n")
        elif kind == "truth":
            b = bool(rng.integers(0, 2))
            places.append(b)
            texts.append(f"b{int(b)}")
        if rng.random() < 0.15:
            break
    return tuple(places), ";".join(texts)


shapes = [(5,), (3, 4), (2, 3, 4), (2, 3, 2, 3), (4, 0), (1, 1, 3), (6, 1)]
seen = set()
kept = 0
while kept < 420:
    shape = shapes[rng.integers(0, len(shapes))]
    index, text = random_index(shape)
    arrays = [p for p in index if isinstance(p, (np.ndarray, bool))]
    if not arrays or (shape, text) in seen:
        continue
    seen.add((shape, text))
    x = np.arange(np.prod(shape)).reshape(shape)
    try:
        got = x[index]
    except (IndexError, ValueError) as error:
        if rng.random() < 0.3:
            print("fault", shape_text(shape), text, "=", type(error).__name__)
        continue
    if got.size > 60:
        continue
    kept += 1
    print("index", shape_text(shape), text, "=", shape_text(got.shape), list_text(got))
    if kept % 2 == 0:
        y = x.copy()
        y[index] = -1 - np.arange(got.size).reshape(got.shape)
        print("set", shape_text(shape), text, "=", list_text(y))
        y = x.copy()
        np.add.at(y, index, 1000)
        print("add", shape_text(shape), text, "=", list_text(y))

for shape in [(5,), (2, 3), (2, 3, 4)]:
    x = np.arange(np.prod(shape)).reshape(shape)
    for axis in [None, *range(-len(shape), len(shape))]:
        n = x.size if axis is None else shape[axis]
        for mode, low, high in [("raise", -n, n), ("wrap", -3 * n, 3 * n), ("clip", -2 * n, 2 * n)]:
            places = rng.integers(low, high, 4)
            got = np.take(x, places, axis, mode=mode)
            print("take", shape_text(shape), list_text(places), axis, mode, "=", shape_text(got.shape), list_text(got))
        if axis is not None:
            own = [1 if rng.random() < 0.3 and d != axis % len(shape) else m for d, m in enumerate(shape)]
            own[axis] = int(rng.integers(0, 5))
            places = rng.integers(-n, n, own)
            got = np.take_along_axis(x, places, axis)
            print("along", shape_text(shape), shape_text(own), list_text(places), axis, "=",
                  shape_text(got.shape), list_text(got))

for name in ["cumsum", "cumprod"]:
    for dtype in ["bool", "int8", "uint8", "int32", "uint16", "int64", "float32", "float64"]:
        for shape in [(7,), (3, 4), (2, 3, 2), (0, 3), ()]:
            x = rng.integers(-3, 4, shape).astype(dtype)
            for axis in [None, *range(len(shape))]:
                got = getattr(np, name)(x, axis=axis)
                print("scan", name, dtype, axis, shape_text(shape), list_text(x), "=", got.dtype.name, list_text(got))
