"""Writes tests/data/npy: small .npy files by NumPy, and index.txt that says what is in each.

Run with NumPy 2.4 and ml_dtypes. Lines of the index:

    <file> <version> <dtype> <C|F> <little|big> <shape, as 2x3, or - for 0-d> <hex of the elements>

The elements are those of the file after the header, in their own order of bytes.
"""

import io
import pathlib
import warnings

import ml_dtypes
import numpy as np
from numpy.lib import format as npy

OUT = pathlib.Path(__file__).parents[2] / "tests/data/npy"
DTYPES = (
    "bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 "
    "float16 float32 float64 complex64 complex128"
).split()
OUT.mkdir(parents=True, exist_ok=True)
index = []


def save(name, a, version=None):
    buffer = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        npy.write_array(buffer, a, version=version, allow_pickle=False)
    raw = buffer.getvalue()
    (OUT / f"{name}.npy").write_bytes(raw)
    buffer.seek(0)
    found = npy.read_magic(buffer)
    length = 2 if found == (1, 0) else 4
    start = 8 + length + int.from_bytes(raw[8 : 8 + length], "little")
    order = "F" if a.flags.f_contiguous and not a.flags.c_contiguous else "C"
    endian = "big" if a.dtype.str[0] == ">" else "little"
    shape = "x".join(map(str, a.shape)) or "-"
    index.append(f"{name} {found[0]}.{found[1]} {a.dtype.name} {order} {endian} {shape} "
                 f"{raw[start:].hex() or '-'}")


for d in DTYPES:
    a = np.arange(6).reshape(2, 3).astype(d)
    save(d, a)
    if a.dtype.itemsize > 1:
        save(f"{d}_big", a.astype(a.dtype.newbyteorder(">")))
save("bfloat16", np.arange(6).reshape(2, 3).astype(ml_dtypes.bfloat16))
save("scalar", np.array(1.5))
save("scalar_bool", np.array(True))
save("empty", np.zeros(0))
save("empty_3d", np.zeros((2, 0, 3), "i2"))
save("one", np.zeros(1, "f4"))
save("long", np.zeros(300, "u1"))
save("fortran", np.asfortranarray(np.arange(6.0).reshape(2, 3)))
save("fortran_4d", np.asfortranarray(np.arange(24, dtype="i4").reshape(2, 3, 4, 1)))
save("fortran_empty", np.zeros((3, 0), "f8", order="F"))
save("many_axes", np.zeros((1,) * 32, "u1"))
save("all_axes", np.zeros((1,) * 64, "c16"))
for n in range(7):
    save(f"width_{n}", np.zeros((1, 10**n, 0), "i8"))
save("version2", np.arange(3, dtype="<i4"), (2, 0))
save("version3", np.arange(3, dtype=">f8"), (3, 0))
(OUT / "index.txt").write_text("\n".join(index) + "\n")
print(len(index), "files,", sum(f.stat().st_size for f in OUT.iterdir()), "bytes")
