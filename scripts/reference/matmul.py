"""Writes tests/data/matmul.txt: NumPy's products of small arrays of every dtype and of many shapes.

Run with NumPy 2.4: python scripts/reference/matmul.py > tests/data/matmul.txt

Values are bits in hexadecimal, complex ones as two joined by a colon; they are such that no sum rounds.
Lines:
  array D SHAPE v...       the next array; a shape is written 2x3, that of a scalar "s"
  matmul A B D SHAPE v...  the product of two of them, by number: dtype, shape and values
In place of a result an error is written "! Name".
"""

import numpy as np

from words import words

NAMES = """bool int8 int16 int32 int64 uint8 uint16 uint32 uint64
           float16 float32 float64 complex64 complex128""".split()
SHAPES = [(3,), (2, 3), (3, 2), (0, 3), (3, 0), (2, 2, 3), ()]

text = lambda shape: "x".join(map(str, shape)) or "s"
print(f"# NumPy {np.__version__}, by scripts/reference/matmul.py")
rng = np.random.default_rng(11)
arrays = []


def keep(a):
    arrays.append(a)
    print(f"array {a.dtype.name} {text(a.shape)} {words(a)}".strip())
    return len(arrays) - 1


def product(a, b):
    try:
        r = np.asarray(np.matmul(arrays[a], arrays[b]))
        told = f"{r.dtype.name} {text(r.shape)} {words(r)}".strip()
    except ValueError as error:
        told = "! " + type(error).__name__
    print(f"matmul {a} {b} {told}")


def make(name, shape):
    numbers = rng.integers(-9, 10, shape)
    if name[0] in "iu":  # products that wrap
        numbers = numbers * (np.iinfo(name).max // 13)
    if name[0] == "c":
        numbers = numbers + 1j * rng.integers(-9, 10, shape)
    return np.asarray(numbers).astype(name)


for name in NAMES:
    mine = [keep(make(name, shape)) for shape in SHAPES[:6] + (SHAPES[6:] if name == "float64" else [])]
    for a in mine:
        for b in mine:
            product(a, b)
ones = [keep(np.ones((2, 2), name)) for name in NAMES]
for a in ones:
    for b in ones:
        product(a, b)
