"""Writes tests/data/k_order.txt: the order in which NumPy lays out the result of a ufunc.

Run with NumPy 2: python scripts/reference/k_order.py > tests/data/k_order.txt
A line is: shape ; strides of the operand in elements ; |strides| of the result of np.positive.
"""

import random

import numpy as np
from numpy.lib.stride_tricks import as_strided


def main():
    print(f"# NumPy {np.__version__}, by scripts/reference/k_order.py")
    rng = random.Random(1)
    base = np.zeros(4096, np.int8)
    for _ in range(400):
        ndim = rng.randint(1, 5)
        shape = [rng.choice([1, 2, 2, 3, 3]) for _ in range(ndim)]
        dense = [int(np.prod(shape[i + 1:])) for i in range(ndim)]
        kind = rng.random()
        if kind < 0.5:
            strides = rng.sample(dense, ndim)
        else:
            strides = [rng.choice([0, 0, 1, 2, 3, 6, 12, -1, -6]) for _ in range(ndim)]
        x = as_strided(base[2048:], shape, strides)
        out = [abs(s) for s in np.positive(x).strides]
        print(*shape, ";", *strides, ";", *out)


main()
