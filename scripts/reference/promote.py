"""Writes tests/data/promote.txt: NumPy's own answers on promotion and casting.

Run with NumPy 2.4 or later: python scripts/reference/promote.py > tests/data/promote.txt
bfloat16 is left out: NumPy has no dtype of that name, and the table in the test covers it.

Lines:
  pair A B T          promote_types(A, B)
  many A B C T        result_type(A, B, C)
  weak A B K T        result_type(A, B, a Python number of kind K)
  unary A T           the dtype of sqrt of an array of A
  cast A B xxxxx      can_cast(A, B) under no, equiv, safe, same_kind, unsafe; 1 is yes
"""

from itertools import product

import numpy as np

NAMES = """bool int8 int16 int32 int64 uint8 uint16 uint32 uint64
           float16 float32 float64 complex64 complex128""".split()
WEAK = {"int": 1, "float": 1.0, "complex": 1j}
LEVELS = ["no", "equiv", "safe", "same_kind", "unsafe"]


def main():
    print(f"# NumPy {np.__version__}, by scripts/reference/promote.py")
    dtypes = {name: np.dtype(name) for name in NAMES}
    for a, b in product(NAMES, repeat=2):
        print("pair", a, b, np.promote_types(dtypes[a], dtypes[b]))
    for a, b, c in product(NAMES, repeat=3):
        print("many", a, b, c, np.result_type(dtypes[a], dtypes[b], dtypes[c]))
    for a, b in product(NAMES, repeat=2):
        for kind, number in WEAK.items():
            print("weak", a, b, kind, np.result_type(dtypes[a], dtypes[b], number))
    for a in NAMES:
        print("unary", a, np.sqrt(np.ones(1, a)).dtype)
    for a, b in product(NAMES, repeat=2):
        answers = [np.can_cast(dtypes[a], dtypes[b], casting=level) for level in LEVELS]
        print("cast", a, b, "".join("1" if yes else "0" for yes in answers))


main()
