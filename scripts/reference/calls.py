"""How calls of functions and their results are written in the reference files.

A line is NAME ARG... = RESULT..., or NAME ARG... ! Error. An argument or result is an array,
DTYPE:SHAPE:v,v,.. (a shape is written 2x3, that of a scalar "s"; complex values are two joined by "&"),
a number, or a word.
"""

import warnings

import numpy as np

warnings.simplefilter("ignore")


def number(v):
    digits = 9 if v.dtype.itemsize < (16 if v.dtype.kind == "c" else 8) else 17
    if v.dtype.kind in "biu":
        return str(int(v))
    short = lambda x: format(float(x), f".{digits}g")
    return f"{short(v.real)}&{short(v.imag)}" if v.dtype.kind == "c" else short(v)


def text(x):
    if x is None:
        return "-"
    if isinstance(x, (np.ndarray, np.generic)):
        x = np.asarray(x)
        shape = "x".join(map(str, x.shape)) or "s"
        return f"{x.dtype.name}:{shape}:" + ",".join(map(number, x.reshape(-1)))
    return repr(x) if isinstance(x, float) else str(x)


def call(name, args, run, edit=lambda r: r):
    """Writes a call: its arguments as they are told, and what `run` gives."""
    told = " ".join([name, *map(text, args)])
    try:
        r = edit(run())
        r = r if isinstance(r, tuple) else (r,)
        print(told, "=", " ".join(map(text, r)))
    except Exception as error:
        print(told, "!", type(error).__name__)
