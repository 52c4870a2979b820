"""How values, arrays and calls are written in the reference files."""

import numpy as np


def words(a):
    """The values of an array in row-major order, as hexadecimal bits; a complex one as two."""
    out = []
    for v in np.asarray(a).reshape(-1):
        parts = [v.real, v.imag] if v.dtype.kind == "c" else [v]
        texts = [format(int.from_bytes(p.tobytes(), "little"), "x") for p in parts]
        nans = [p.dtype.kind in "fV" and bool(np.isnan(p)) for p in parts]
        out.append(":".join("nan" if n else t for n, t in zip(nans, texts)))
    return " ".join(out)


def told(a):
    """An array as files of calls have it: dtype, shape (2x3, that of a scalar "s") and values."""
    a = np.asarray(a)
    shape = "x".join(map(str, a.shape)) or "s"
    return f"{a.dtype.name} {shape} {words(a)}".strip()


arrays = []


def keep(a):
    """Writes an array for calls to name by its number."""
    arrays.append(np.asarray(a))
    print(f"array {told(a)}")
    return len(arrays) - 1


def call(line, function):
    """Writes a call: how it is told, and its results, or the name of its error."""
    try:
        results = function()
        results = results if isinstance(results, (tuple, list)) else (results,)
        flat = [r for part in results for r in (part if isinstance(part, list) else [part])]
        shown = " | ".join(told(r) for r in flat)
    except (ValueError, IndexError, TypeError, ArithmeticError) as error:
        shown = "! " + type(error).__name__
    print(f"{line} = {shown}")
