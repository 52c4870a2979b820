"""Writes tests/data/text.txt: tables as np.loadtxt reads them and np.savetxt writes them.

Run with NumPy 2.4. A line for each case, its parts separated by tabs, texts as JSON:

    load <options> <text> <dtype> <shape> <hex>     options as a JSON object
    refused <options> <text>                        what loadtxt does not read
    records <options> <text> <dtype> <str>          a structured dtype
    save <options> <dtype> <shape> <hex> <text>
    unsaved <options> <dtype> <shape> <hex>         what savetxt does not write
    saverec <options> <npy as hex> <text>
    printf <format> <dtype> <hex> <text>            Python's "%"
"""

import io
import json
import pathlib
import warnings

import numpy as np

OUT = pathlib.Path(__file__).parents[2] / "tests/data/text.txt"
warnings.simplefilter("ignore")
rng = np.random.default_rng(20240801)
lines = []


def add(*parts):
    lines.append("\t".join(parts))


def words(shape):
    return ",".join(map(str, shape)) or "-"


def text(value):
    return json.dumps(value, ensure_ascii=True)


def load(source, **options):
    shown = text(options)
    try:
        a = np.loadtxt(io.StringIO(source), **options)
    except ValueError:
        add("refused", shown, text(source))
        return
    raw = np.ascontiguousarray(a).tobytes().hex() or "-"
    add("load", shown, text(source), a.dtype.name, words(a.shape), raw)


def records(source, dtype, **options):
    try:
        a = np.loadtxt(io.StringIO(source), dtype=dtype, **options)
    except ValueError:
        add("norecords", text(options), text(source), str(np.dtype(dtype)))
        return
    add("records", text(options), text(source), str(np.dtype(dtype)), text(str(a)))


def save(a, **options):
    out = io.StringIO()
    a = np.asarray(a)
    head = [a.dtype.name, words(a.shape), np.ascontiguousarray(a).tobytes().hex() or "-"]
    try:
        np.savetxt(out, a, **options)
    except (ValueError, TypeError, AttributeError, OverflowError):
        add("unsaved", text(options), *head)
        return
    add("save", text(options), *head, text(out.getvalue()))


def save_records(a, **options):
    out, file = io.StringIO(), io.BytesIO()
    np.savetxt(out, a, **options)
    np.save(file, a)
    add("saverec", text(options), file.getvalue().hex(), text(out.getvalue()))


def printf(form, value):
    value = np.asarray(value)[()]
    add("printf", text(form), value.dtype.name, value.tobytes().hex(), text(form % value))


T, C = "1 2 3\n4 5 6\n", "1,2,3\n4,5,6"
for ndmin in (0, 1, 2):
    for source in ("", "5", "1 2", "1\n2", T, "# only\n\n"):
        load(source, ndmin=ndmin)
        load(source, ndmin=ndmin, unpack=True)
for dtype in "bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64 complex64 complex128".split():
    load("1 0\n 2 +3 \n", dtype=dtype)
    for word in "-1 1.5 127 128 255 256 32768 65536 4294967296 -9223372036854775808 9223372036854775807 9223372036854775808".split():
        load(word, dtype=dtype)
    for word in "18446744073709551615 18446744073709551616 nan -inf Infinity 1e400 65520 1e-8 x 1e 0x10 1_0 1d5 True".split():
        # NumPy reads float16 through Python's own float, which passes over underscores.
        if (dtype, word) != ("float16", "1_0"):
            load(word, dtype=dtype)
for word in "1+2j (3-4j) 5j -6 1+-2j (1e5-2e-3j) 1e+5+1j infj nan+infj -infj (7) j 1-j (1+2j 1+2j) 1+2i +-j 1++2j (((1))) 1e5j".split():
    load(word, dtype="complex128")
load("( 1+2j ) , (3)", dtype="complex128", delimiter=",")
load("1 + 2j", dtype="complex128", delimiter=",")
load(C, delimiter=",")
load("1, 2 \n3 ,4 # c\n\n", delimiter=",")
for source in ("1,,2", "1,2,\n", "1,2\n  \n3,4", "1,2\n\n3,4", "1,2\r\n3,4\r\n", ",1", "1,2\n3,4,5", "1,2,3\n4,5", "1 2"):
    load(source, delimiter=",")
for source in ("1\t2\n3\t\t4", "1\t2\n3\t4\t", "1\t 2"):
    load(source, delimiter="\t")
for source in ("1  2", "1 2\n3 4", " 1 2"):
    load(source, delimiter=" ")
for source in ("1 2\n3\n", "1 2\n3 x\n", "  1   2\t3  \n\t4 5 6", "\n\n1 2\n\n", "1 2 # 3 4\n#\n5 6", "1 2#3\n4 5", "#1\n  # 2\n3 4"):
    load(source)
load("1 2%3\n4 5", comments="%")
load("1 2//3\n4 5 /\n", comments=["//", "#"])
load("1/2//3\n4/5", comments=["//"], delimiter="/")
load("1 2#3", comments=[])
load("1 2;3", comments=["#", ";"])
for usecols in ([0, -1], [1], [2, 2], [-3], [3], [-4], [1, 0], []):
    load(T, usecols=usecols)
load("1 2 3\n4 5", usecols=[0])
load("1 2 3\n4 5", usecols=[2])
load("1 2 x\n4 5 y", usecols=[1, 0])
for skiprows in (0, 1, 2, 3, 9):
    load("h\n# c\n1 2\n3 4\n" if skiprows else T, skiprows=skiprows)
for max_rows in (0, 1, 2, 3, 9):
    load("1 2\n# c\n\n3 4\n5 6", max_rows=max_rows)
load("h\n1 2\n#c\n\n3 4\n5 6", skiprows=1, max_rows=2)
load('"1" "2"\n"3" 4', quotechar='"')
load('"1","2"\n3,"4"', quotechar='"', delimiter=",")
load("'1' 2", quotechar="'")
load('"1 2', quotechar='"')
values = rng.normal(size=60) * 10.0 ** rng.integers(-300, 300, 60)
load("\n".join(" ".join(repr(float(v)) for v in row) for row in values.reshape(20, 3)))
load("\n".join("%.25e" % v for v in values))
load(" ".join("%.3f" % v for v in values[:20]), dtype="float32")

ab = [("a", "S3"), ("b", "i4")]
records("x 1\nyyyy 2", ab)
records("x 1", ab)
records("x 1", ab, ndmin=1)
records("x 1", ab, ndmin=2)
records("", ab)
records("x 1 2", ab)
records("x y", ab)
records("x,1,2\ny,3,4", ab, delimiter=",", usecols=[0, 2])
records("a 1 2 3", [("a", "S1"), ("b", "i4", 3)])
records("a 1 2", [("a", "S1"), ("b", "i4", 3)])
records("1 2 3 4 a\n5 6 7 8 b", [("m", "f8", (2, 2)), ("s", "U1")])
records("é ☃", [("a", "U2"), ("b", "U2")])
records("é x", [("a", "S2"), ("b", "U2")])
records("☃ x", [("a", "S2"), ("b", "U2")])
records(" a b , 2", ab[:1] + [("b", "f4")], delimiter=",")
records("5\n6", [("a", "f8")])
records("1 2.5 1+2j 1\n3 4.5 (5) 0", [("i", "i8"), ("x", "f4"), ("z", "c16"), ("b", "?")])
for source in ('"a""b",2', 'x"y",2', '"x"y,2', '"x\ny",2', '"x#y",2 #c', '"",2', '"a,2', '"a,b" ,3', '"a\r\nb",3'):
    records(source, [("a", "U6"), ("b", "i4")], delimiter=",", quotechar='"')

m = np.array([[1.0, 2], [3, -4.5]])
save(m)
save(m[0])
save(np.array(1.0))
save(np.zeros((1, 1, 1)))
save(np.zeros((0, 3)), header="q")
save(np.zeros((3, 0)))
save(np.zeros(0))
save(m.T, fmt="%.3f", delimiter=",")
save(m, fmt=["%d", "%.3g"], header="a\nb", footer="z")
save(m, fmt=["%d", "%d", "%d"])
save(m, fmt="%5d|%-8.2f|", delimiter=";")
save(m, fmt="%d %d %d")
save(m, fmt="x")
save(m, fmt="%s", newline="\r\n", comments="% ", header="h", footer="f\ng")
save(np.array([[1, 2], [3, 4]]), newline="\r\n", fmt="%u")
z = np.array([[1 + 2j, 3 - 4j], [complex(np.nan, -np.inf), -0.0]])
save(z)
save(z[0], fmt="%.2f")
save(z, fmt="%.2f", delimiter=",")
save(z, fmt="%.2f %.3f %.1f %.1f")
save(z, fmt="%.2f %.3f")
save(z.astype(np.complex64), fmt="%s")
for dtype in "bool int8 uint64 int64 float16 float32 float64 complex64".split():
    values = np.array([0, 1, 1] if dtype == "bool" else [0, 1, 100]).astype(dtype)
    for form in ("%.18e", "%d", "%.3f", "%g", "%s", "%5s|", "%x"):
        save(values, fmt=form)
save(np.array([np.nan, np.inf, -np.inf]), fmt="%5.1f|")
save(np.array([np.nan]), fmt="%d")
save(np.array([np.inf]), fmt="%d")
save(np.array([1.5]), fmt="%q")
save(np.array([1.5]), fmt="%")
save(np.array([1.5]), fmt="%5")

r = np.array(
    [(1, 2.5, b"ab", "x", True, [1, 2]), (-7, 1e-5, b"", "é'", False, [3, 4])],
    dtype=[("i", "i4"), ("x", "f4"), ("s", "S5"), ("u", "U3"), ("b", "?"), ("m", "f8", 2)],
)
save_records(r, fmt="%s")
save_records(r, fmt="%d %.2f %s %s %d %s", header="i x s u b m")
save_records(r, fmt=["%3d", "%g", "%5s", "%-4s", "%s", "%.4s"], delimiter="|")
save_records(r[["i", "x"]], fmt="%.1f")

for value in (0.0, -0.0, 1.5, -2.5, 0.5, 0.25, 0.35, 1234567.891, 1e-5, 1e-4, 99999.5, 999999.5, 1e16, 1e22, 1e300, 5e-324, 123456789.0, 0.1, np.nan, np.inf, -np.inf):
    for form in ("%e", "%.0e", "%.18e", "%#.0e", "%f", "%.0f", "%.1f", "%#.0f", "%.20f", "%g", "%#g", "%.0g", "%.1g", "%.3g", "%.17g", "%G", "%E", "%+.2f", "% .2e", "%012.3f", "%-12.3e|", "%+012g", "%12g", "%F", "%s", "%.3s|", "%10s|", "%-10s|"):
        printf(form, value)
for value in (0.0, 1.5, -2.9, 1e20, 2.0**70):
    printf("%d", value)
    printf("%+8i|", value)
for value in (0, 7, -7, 255, -255, 2**63 - 1, -(2**63)):
    for form in ("%d", "%i", "%5d|", "%-5d|", "%05d|", "%+d", "% d", "%+ 05d|", "%5.3d|", "%.3d", "%-05d|", "%x", "%X", "%#x", "%#010X", "%08x", "%o", "%#o", "%e", "%.2f", "%g", "%s", "%ld", "%u", "%5s|", "%05.3d|", "%.0d", "%+x"):
        printf(form, value)
printf("%d", np.uint64(2**64 - 1))
printf("%g", np.float32(0.1))
printf("%s", np.float32(0.1))
printf("%.10f", np.float16(0.1))
printf("%s%%", True)

OUT.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
