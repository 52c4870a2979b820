"""Writes tests/data/records: structured arrays as NumPy saves them, and what it says of them.

Run with NumPy 2.4. Each case is a .npy file, and lines of index.txt:

    case <name>
    d <text>                         str(a.dtype)
    D <text>                         repr(a.dtype)
    s <line>                         str(a), one line of the file per line of the text
    r <line>                         repr(a)
    row <text>                       str of the last record
    f <name> <type> <shape> <hex>    a field in row-major order and native byte order
    sort <fields> <positions>        a.argsort(order=fields, kind="stable"), of one-dimensional cases
    native <hex>                     the file of the same array in native byte order, where it differs
    eq <text>                        a == a
"""

import io
import pathlib
import shutil

import numpy as np

OUT = pathlib.Path(__file__).parents[2] / "tests/data/records"
shutil.rmtree(OUT, ignore_errors=True)
OUT.mkdir(parents=True)
rng = np.random.default_rng(20240731)
lines = []


def words(a):
    return ",".join(map(str, a)) or "-"


def native(a):
    """The same array with every field in native byte order, at the same offsets."""
    fields = [(name, *a.dtype.fields[name][:2]) for name in a.dtype.names]
    dtype = np.dtype(
        {
            "names": [name for name, _, _ in fields],
            "formats": [kind.newbyteorder("=") for _, kind, _ in fields],
            "offsets": [offset for _, _, offset in fields],
            "itemsize": a.dtype.itemsize,
        }
    )
    out = np.zeros(a.shape, dtype)
    for name in dtype.names:
        out[name] = a[name]
    return out


def file_of(a):
    out = io.BytesIO()
    np.save(out, a)
    return out.getvalue()


def case(name, a, orders=()):
    np.save(OUT / f"{name}.npy", a)
    b = native(a) if ">" in str(a.dtype) else a
    lines.append(f"case {name}")
    lines.append(f"d {b.dtype}")
    lines.append(f"D {b.dtype!r}")
    lines.extend("s " + line for line in str(b).split("\n"))
    lines.extend("r " + line for line in repr(b).split("\n"))
    if a.size:
        lines.append(f"row {b.ravel()[-1]}")
    for field in b.dtype.names:
        values = np.ascontiguousarray(b[field])
        base = b.dtype[field].base
        kind = base.name if base.kind not in "SU" else base.str
        lines.append(f"f {field} {kind} {words(b[field].shape)} {values.tobytes().hex() or '-'}")
    for order in orders:
        positions = np.argsort(a, order=list(order), kind="stable")
        lines.append(f"sort {words(order)} {words(positions)}")
    if b is not a:
        lines.append(f"native {file_of(b).hex()}")
    if a.size:
        lines.append(f"eq {words((b == b).ravel().astype(int))}")


def filled(shape, dtype):
    """Records of random bytes that are readable: small numbers and short words."""
    a = np.zeros(shape, dtype)
    for name in a.dtype.names:
        field = a[name]
        if field.dtype.kind in "SU":
            texts = ["", "a", "b c", "it's", 'say "x"', "tab\t", "long words"]
            field[...] = rng.choice(np.array(texts), field.shape)
        elif field.dtype.kind == "b":
            field[...] = rng.integers(0, 2, field.shape)
        elif field.dtype.kind in "iu":
            field[...] = rng.integers(0, 100, field.shape)
        elif field.dtype.kind == "c":
            field[...] = rng.normal(size=field.shape) + 1j * rng.normal(size=field.shape)
        else:
            field[...] = rng.normal(size=field.shape) * 10.0 ** rng.integers(-2, 3)
    return a


NUMBERS = "bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64 complex64 complex128"
every = [(f"n_{kind}", kind) for kind in NUMBERS.split()]
mixed = [("id", "i4"), ("x", "f8"), ("name", "S10"), ("word", "U5"), ("ok", "?")]

case("mixed", filled(5, mixed), [("x",), ("name", "x"), ("word",), ("ok", "id"), ()])
case("mixed_aligned", filled(5, np.dtype(mixed, align=True)), [("x",), ("ok", "name")])
case("every", filled(3, every))
case("every_aligned", filled(3, np.dtype(every, align=True)))
case("every_big", filled(3, np.dtype(every).newbyteorder(">")))
case("mixed_big", filled(4, np.dtype(mixed).newbyteorder(">")), [("word", "x")])
case("i1_f8", filled(2, np.dtype([("a", "i1"), ("b", "f8")], align=True)))
case("subarrays", filled(3, [("m", "f4", (2, 3)), ("s", "S3", 2), ("b", "?", (2,)), ("u", "U2", (1, 2))]))
case("subarrays_aligned", filled((2, 2), np.dtype([("b", "i1"), ("m", "c16", 2), ("s", "U3", 2)], align=True)))
case("two_axes", filled((2, 3), mixed))
case("fortran", np.asfortranarray(filled((2, 3), mixed)))
case("scalar", filled((), mixed))
case("scalar_subarray", filled((), [("m", "f8", (2, 2)), ("b", "?")]))
case("empty", filled(0, mixed))
case("empty_axes", filled((2, 0, 3), mixed))
case("one_field", filled(4, [("x", "f8")]))
case("names", filled(2, [("it's", "f8"), ("a\\b", "i4"), ('x"y\'z', "i4"), ("tab\t", "?"), ("with space", "i2")]))
case("latin", filled(2, [("é", "f8"), ("ü", "i4")]))
case("unicode", filled(2, [("☃", "f8"), ("x", ">i4"), ("日本", "i4")]))
case("gaps", filled(3, {"names": ["a", "b"], "formats": ["i2", "f4"], "offsets": [3, 9], "itemsize": 20}))
case("zero_width", filled(2, [("x", "i4"), ("s", "S0"), ("u", "U0"), ("e", "f8", (0,))]))
special = np.zeros(12, [("x", "f8"), ("z", "c16"), ("i", "i4")])
special["x"] = [np.nan, 1, -0.0, 0.0, -np.inf, np.inf, 1e300, -1e-300, np.nan, 2, 2, 0.0]
nan = float("nan")
special["z"] = [1, 2j, complex(nan, 1), complex(1, nan), complex(nan, nan), -1j, 1 + 1j, complex(0, nan), 0, 1 - 1j, complex(nan, 0), complex(-0.0, 0)]
special["i"] = [3, -1, 2, 2, 2, 1, 0, -2147483648, 2147483647, 5, 4, 1]
case("special", special, [("x",), ("z",), ("i",), ("x", "i"), ()])
ties = np.zeros(20, [("a", "u1"), ("s", "S2"), ("u", "U1"), ("h", "f2")])
ties["a"] = rng.integers(0, 2, 20)
ties["s"] = rng.choice([b"", b"a", b"ab", b"\xff", b"b"], 20)
ties["u"] = rng.choice(["", "a", "é", "\U0001f600", "z"], 20)
ties["h"] = rng.choice([0, -1, 0.5], 20)
case("ties", ties, [("a",), ("s",), ("u", "h"), ("h", "u"), ("a", "s", "u", "h")])
case("summarised", np.zeros(1100, [("x", "i1"), ("y", "i1")]))
wide = np.zeros(1, [("x", "i2", (3, 400))])
case("wide_subarray", wide)
texts = np.array([(b"\x00a", "é☃"), (b"\xff\n", "\x7f\xa0"), (b"a'\"", "\U0001f600\u200b")], [("s", "S3"), ("u", "U2")])
case("texts", texts, [("s",), ("u",)])

(OUT / "index.txt").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
