"""Writes tests/data/npz: small .npz files by NumPy, stored and compressed, and index.txt that says what is in them.

Run with NumPy 2.4: python scripts/reference/npz.py
Lines of the index: NAME DTYPE SHAPE v..., values as in words.py; or NAME records, and how the array prints.
"""

import pathlib

import numpy as np

from words import told

OUT = pathlib.Path(__file__).parents[2] / "tests/data/npz"
OUT.mkdir(parents=True, exist_ok=True)
ARRAYS = {
    "arr_0": np.arange(6.0).reshape(2, 3),
    "fortran": np.asfortranarray(np.arange(6, dtype=np.int16).reshape(2, 3)),
    "big": np.array([1.5, -2], ">f4"),
    "number": np.array(True),
    "none": np.zeros((0, 3), np.complex64),
    "a name with blanks/and more": np.array([3, 1, 2], np.uint8),
    "long": np.zeros(500, np.int32),
}
PEOPLE = np.array([(1, 2.5), (3, -1.0)], [("id", "<i4"), ("x", "<f8")])
np.savez(OUT / "stored.npz", **ARRAYS, people=PEOPLE)
np.savez_compressed(OUT / "compressed.npz", **ARRAYS, people=PEOPLE)
with open(OUT / "index.txt", "w") as index:
    for name, array in ARRAYS.items():
        print(name.replace(" ", "_"), told(array.astype(array.dtype.newbyteorder("="))), file=index)
    print("people records", PEOPLE, file=index)
