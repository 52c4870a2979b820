"""Writes tests/data/fft.txt: NumPy's Fourier transforms of small arrays.

Run with NumPy 2.4: python scripts/reference/fft.py > tests/data/fft.txt

Lines: FUNCTION DTYPE SHAPE S AXES NORM = DTYPE SHAPE v...
A shape is written 2x3, that of a scalar "s"; S and AXES likewise, with commas, "-" if they are not given.
The operand is not written: element i in row-major order is (7 i + 3) mod 11 - 5, where complex with the
imaginary part (5 i + 1) mod 13 - 6. Values are rounded to ten digits; complex ones are two joined by a
colon. In place of a result an error is written "! Name".
"""

import warnings

import numpy as np

warnings.simplefilter("ignore")
print(f"# NumPy {np.__version__}, by scripts/reference/fft.py")

ONE = ["fft", "ifft", "rfft", "irfft", "hfft", "ihfft"]
TWO = ["fft2", "ifft2", "rfft2", "irfft2"]
ALL = ["fftn", "ifftn", "rfftn", "irfftn"]
text = lambda shape: "x".join(map(str, shape)) or "s"
listed = lambda numbers: "-" if numbers is None else ",".join(map(str, numbers)) or "none"


def operand(dtype, shape):
    i = np.arange(int(np.prod(shape)))
    x = (7 * i + 3) % 11 - 5
    if np.dtype(dtype).kind == "c":
        x = x + 1j * ((5 * i + 1) % 13 - 6)
    if dtype == "bool":
        x = x > 0
    return x.astype(dtype).reshape(shape)


def number(v):
    short = lambda x: format(float(x), ".10g")
    return f"{short(v.real)}:{short(v.imag)}" if np.iscomplexobj(v) else short(v)


def case(name, dtype, shape, s=None, axes=None, norm=None):
    x = operand(dtype, shape)
    call = getattr(np.fft, name)
    given = {"norm": norm}
    if name in ONE:
        if s is not None:
            given["n"] = s[0]
        if axes is not None:
            given["axis"] = axes[0]
    else:
        given["s"] = s
        if axes is not None:
            given["axes"] = axes
    try:
        r = np.asarray(call(x, **given))
        told = f"{r.dtype.name} {text(r.shape)} " + " ".join(map(number, r.reshape(-1)))
    except Exception as error:
        told = "! " + type(error).__name__
    print(f"{name} {dtype} {text(shape)} {listed(s)} {listed(axes)} {norm or '-'} = {told}".strip())


for n in range(1, 41):
    case("fft", "complex128", (n,))
    case("rfft", "float64", (n,))
    case("irfft", "complex128", (n // 2 + 1,), (n,))
    if n <= 20:
        case("fft", "float64", (n,))
        case("ifft", "complex128", (n,))
        case("ifft", "float64", (n,))
        case("hfft", "complex128", (n // 2 + 1,), (n,))
        case("ihfft", "float64", (n,))
for n in (53, 97, 101):
    case("fft", "complex128", (n,))
    case("rfft", "float64", (n,))
for dtype in "bool int8 uint16 int64 float16 float32 float64 complex64 complex128".split():
    for name in ONE:
        case(name, dtype, (6,))
    case("fftn", dtype, (2, 3))
    case("irfftn", dtype, (2, 3))
for name in ONE:
    for norm in ("backward", "ortho", "forward"):
        case(name, "float64", (5,), norm=norm)
        case(name, "float64", (5,), (8,), norm=norm)
    for n in (1, 2, 3, 4, 7, 9):
        case(name, "float64", (6,), (n,))
    for axis in (0, 1, -1, -3):
        case(name, "float64", (3, 2, 4), None, (axis,))
        case(name, "float32", (3, 2, 4), (5,), (axis,))
    for bad in (3, -4):
        case(name, "float64", (3, 2, 4), None, (bad,))
    case(name, "float64", (5,), (0,))
    case(name, "float64", (0,))
    case(name, "float64", (0,), (4,))
    case(name, "float64", (1,))
    case(name, "float64", (0, 3))
    case(name, "float64", (0, 3), (4,), (0,))
    case(name, "float64", (2, 0), (4,), (0,))
    case(name, "float64", ())
for name in ALL + TWO:
    for dtype in ("float64", "complex128"):
        case(name, dtype, (3, 4))
        case(name, dtype, (2, 3, 5))
        case(name, dtype, (2, 3, 4), None, (0, 2))
        case(name, dtype, (2, 3, 4), None, (2, 0), "ortho")
        case(name, dtype, (2, 3, 4), (3, 2), (1, 0), "forward")
        case(name, dtype, (2, 3, 4), (4, 2), (-3, -2))
    for norm in ("backward", "ortho", "forward"):
        case(name, "float64", (3, 4), (4, 3), norm=norm)
    case(name, "float64", (4, 3), (2, 0))
    case(name, "float64", (4, 3), (2, 2, 2))
    case(name, "float64", (4, 3), (2,), (0, 1))
    case(name, "float64", (4,))
    case(name, "float64", (0, 4))
    case(name, "float64", (0, 4), (3, 4))
    case(name, "float32", (3, 2, 2), (6, 5), (2, 0))
for name in ALL:
    case(name, "float64", (2, 2, 2, 3))
    case(name, "float64", (4, 3), (3,))
    case(name, "float64", (4, 3), None, (0,))
    case(name, "complex128", (3,), (), ())
