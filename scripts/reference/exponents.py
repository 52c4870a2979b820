"""Writes tests/data/exponents.txt: what NumPy makes of floats taken apart, and of bits packed into bytes.

Run with NumPy 2.4: python scripts/reference/exponents.py > tests/data/exponents.txt

Arrays and calls are told as in words.py: FUNCTION ARRAY... OPTION... = RESULT | RESULT...
"""

import warnings

import numpy as np

from words import call, keep

warnings.simplefilter("ignore")
print(f"# NumPy {np.__version__}, by scripts/reference/exponents.py")
rng = np.random.default_rng(5)


def numbers(dtype):
    """Every kind of number: special ones, those next to powers of two, subnormal ones, some of any size."""
    f = np.finfo(dtype)
    special = [0.0, -0.0, 0.5, 1, -1, 0.75, 1.5, -2.5, 12, np.inf, -np.inf, np.nan, f.max, f.min]
    ends = np.array([f.smallest_subnormal, f.tiny, f.eps, 1, 2, f.max], dtype)
    near = np.concatenate([ends, np.nextafter(ends, dtype(0)), np.nextafter(ends, dtype(np.inf))])
    bits = rng.integers(0, 2 ** (8 * f.dtype.itemsize - 1), 40).astype(f"u{f.dtype.itemsize}")
    low = rng.integers(1, 2**f.nmant, 10).astype(bits.dtype)
    return np.concatenate([np.array(special, dtype), near, -near, bits.view(dtype), low.view(dtype)])


for dtype in (np.float16, np.float32, np.float64):
    x = numbers(dtype)
    k = keep(x)
    call(f"modf {k}", lambda: np.modf(x))
    call(f"frexp {k}", lambda: np.frexp(x))
    for powers in (np.int32([1]), np.int32([-1]), np.int64([0]), rng.integers(-2200, 2200, x.size), rng.integers(-300, 300, x.size), rng.integers(-40, 40, x.size).astype(np.int8), np.int32([2**31 - 1]), np.int32([-(2**31)])):
        call(f"ldexp {k} {keep(powers)}", lambda: np.ldexp(x, powers))
    # What is rounded to subnormal numbers, by every distance to them.
    odd = dtype(1) + np.arange(1, 4).astype(dtype) * np.finfo(dtype).eps
    steps = np.arange(np.finfo(dtype).minexp - np.finfo(dtype).nmant - 3, np.finfo(dtype).minexp + 3)
    call(f"ldexp {keep(odd)} {keep(steps[:, None])}", lambda: np.ldexp(odd, steps[:, None]))
for dtype in "bool int8 uint8 int16 uint16 int32 uint32 int64 uint64".split():
    x = np.array([0, 1, 3, 100, 255, -7]).astype(dtype)
    k = keep(x)
    call(f"modf {k}", lambda: np.modf(x))
    call(f"frexp {k}", lambda: np.frexp(x))
    call(f"ldexp {k} {keep(np.int8([3]))}", lambda: np.ldexp(x, np.int8([3])))
call(f"modf {keep(np.array([1j]))}", lambda: np.modf(np.array([1j])))
call(f"frexp {keep(np.array([1j]))}", lambda: np.frexp(np.array([1j])))
call(f"ldexp {keep(np.array([1.0]))} {keep(np.array([1.0]))}", lambda: np.ldexp(np.array([1.0]), np.array([1.0])))
call(f"ldexp {keep(np.ones((2, 3)))} {keep(np.ones(2, int))}", lambda: np.ldexp(np.ones((2, 3)), np.ones(2, int)))



def axes(shape):
    # An axis of a number is none, though NumPy takes 0.
    return [None, *range(-1, len(shape) + 1)] if shape else [None]


shapes = [(), (0,), (1,), (8,), (9,), (3, 17), (9, 2), (2, 0, 3), (2, 9, 2)]
for shape in shapes:
    bits = rng.integers(0, 2, shape).astype(bool)
    for x in (bits, np.asarray(bits * -3, np.int64), np.asarray(bits * 256, np.uint16)):
        k = keep(x)
        for axis in axes(shape):
            for order in ("big", "little"):
                call(f"packbits {k} {axis} {order}", lambda: np.packbits(x, axis, order))
    x = np.asarray(rng.integers(0, 256, shape), np.uint8)
    k = keep(x)
    for axis in axes(shape):
        for order in ("big", "little"):
            for count in (None, 0, 5, 8, 30, -3, -8, -300):
                # Of no bytes NumPy's padding is what was in memory.
                if not (x.size == 0 and count is not None and count > 0):
                    call(f"unpackbits {k} {axis} {count} {order}", lambda: np.unpackbits(x, axis, count, order))
call(f"packbits {keep(np.ones(2))} None big", lambda: np.packbits(np.ones(2)))
call(f"unpackbits {keep(np.ones(2, int))} None None big", lambda: np.unpackbits(np.ones(2, int)))
