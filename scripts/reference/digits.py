"""Writes examples/data/digits.npy and digits_labels.npy from scikit-learn's copy of the data.

Run with NumPy and scikit-learn. Source and licence: examples/data/README.md.
"""

import gzip
import importlib.resources
import pathlib

import numpy as np

OUT = pathlib.Path(__file__).parents[2] / "examples/data"
SOURCE = importlib.resources.files("sklearn.datasets") / "data/digits.csv.gz"

with SOURCE.open("rb") as raw, gzip.open(raw, "rt") as text:
    table = np.loadtxt(text, delimiter=",")
assert table.shape == (1797, 65)
digits = table.astype(np.uint8)
assert (digits == table).all() and digits[:, :64].max() == 16 and digits[:, 64].max() == 9
np.save(OUT / "digits.npy", np.ascontiguousarray(digits[:, :64]))
np.save(OUT / "digits_labels.npy", np.ascontiguousarray(digits[:, 64]))
print(np.bincount(digits[:, 64]))
