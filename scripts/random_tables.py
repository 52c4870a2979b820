"""Writes the tables of src/host/random: python scripts/random_tables.py HEADER FOLDER

HEADER is NumPy's numpy/random/src/distributions/ziggurat_constants.h, of version 2.4.6: streams are
equal bit for bit only with NumPy's own roundings of these numbers. What they are: layers 1 to 255 of a
ziggurat of 256 equal areas A under f (exp(-x*x/2) or exp(-x)) end at x[i], the last at the start r of
the tail. With M = 2 to the number of bits drawn, w[i] = x[i] / M, f[i] = f(x[i]), k[i] =
x[i-1] / x[i] * M; layer 0 is the base, of which r f(r) / A is the box.

The polynomial by which MT19937 jumps, t**(2**128) modulo the characteristic polynomial of its
recurrence, and log(k!) are computed here.
"""

import math
import re
import struct
import sys
from decimal import Decimal, getcontext


def words(kind, values):
    if "int" in kind:
        return [int(v.rstrip("UL"), 16) for v in values]
    if kind == "double":
        return [struct.unpack("<Q", struct.pack("<d", float(v)))[0] for v in values]
    return [struct.unpack("<I", struct.pack("<f", float(v.rstrip("Ff"))))[0] for v in values]


def ziggurat(header, letter, name, folder):
    tables = {}
    for kind, table, body in re.findall(r"static const (\w+) (\w+)\[\] = \{(.*?)\};", header, re.S):
        tables[table] = words(kind, [v.strip() for v in body.split(",") if v.strip()])
    out = [
        f"//! The layers of the ziggurat for the {name} distribution; written by `scripts/random_tables.py`.",
        "",
        "/// In each row `k`, and the bits of `w` and `f`, for 64-bit draws.",
        "#[rustfmt::skip]",
        "pub(super) static LAYERS: [[u64; 3]; 256] = [",
    ]
    rows = zip(*(tables[f"{t}{letter}_double"] for t in "kwf"))
    out += ["    [%#x, %#x, %#x]," % row for row in rows]
    out += [
        "];",
        "",
        "/// As `LAYERS`, for 32-bit draws.",
        "#[rustfmt::skip]",
        "pub(super) static LAYERS_F32: [[u32; 3]; 256] = [",
    ]
    rows = ["[%#x, %#x, %#x]," % row for row in zip(*(tables[f"{t}{letter}_float"] for t in "kwf"))]
    out += ["    " + " ".join(rows[i : i + 2]) for i in range(0, 256, 2)]
    out += ["];"]
    open(f"{folder}/{name}_layers.rs", "w").write("\n".join(out) + "\n")


def recurrence(bits, count):
    """Bits of one place of MT19937's state, which satisfy its linear recurrence."""
    mt = [5489]
    for i in range(1, 624):
        mt.append((1812433253 * (mt[-1] ^ (mt[-1] >> 30)) + i) & 0xFFFFFFFF)
    out = []
    for i in range(count):
        y = (mt[i] & 0x80000000) | (mt[i + 1] & 0x7FFFFFFF)
        mt.append(mt[i + 397] ^ (y >> 1) ^ (0x9908B0DF if y & 1 else 0))
        out.append(mt[i + 1] >> bits & 1)
    return out


def characteristic():
    """Berlekamp and Massey's algorithm over GF(2), on integers as polynomials."""
    n = 2 * 19937
    sequence = recurrence(0, n)
    seen, c, b, length, m = 0, 1, 1, 0, 1
    for i, bit in enumerate(sequence):
        seen = seen << 1 | bit  # bit j is the value j steps ago
        if (seen & c).bit_count() & 1:
            if 2 * length <= i:
                c, b, length, m = c ^ (b << m), c, i + 1 - length, 1
            else:
                c, m = c ^ (b << m), m + 1
        else:
            m += 1
    assert length == 19937
    # c counts backwards: reverse it.
    return int(f"{c:b}".zfill(length + 1)[::-1], 2)


def jump(folder):
    modulus = characteristic()
    degree = modulus.bit_length() - 1
    terms = [i for i in range(degree) if modulus >> i & 1]
    spread = [int("".join("0" + x for x in f"{i:08b}"), 2) for i in range(256)]
    poly = 2
    for _ in range(128):
        data = poly.to_bytes((degree + 7) // 8, "little")
        poly = int.from_bytes(b"".join(spread[x].to_bytes(2, "little") for x in data), "little")
        while (high := poly >> degree):
            poly &= (1 << degree) - 1
            for t in terms:
                poly ^= high << t
    words = [poly >> (32 * i) & 0xFFFFFFFF for i in range(624)]
    out = [
        "//! The polynomial by which MT19937 jumps; written by `scripts/random_tables.py`.",
        "",
        "/// Coefficients of t to the power 2^128 modulo the characteristic polynomial of the recurrence, over",
        "/// GF(2): that of t^i is bit i % 32 of word i / 32 (Haramoto et al., 2008).",
        "#[rustfmt::skip]",
        "pub(super) static JUMP: [u32; 624] = [",
    ]
    out += ["    " + " ".join("%#x," % w for w in words[i : i + 8]) for i in range(0, 624, 8)]
    out += ["];"]
    open(f"{folder}/mt19937_jump.rs", "w").write("\n".join(out) + "\n")


def factorials(folder):
    getcontext().prec = 60
    values = [float(Decimal(math.factorial(k)).ln()) for k in range(126)]
    out = [
        "//! Logarithms of factorials; written by `scripts/random_tables.py`.",
        "",
        "/// log(k!).",
        "#[allow(clippy::approx_constant)]",
        "#[rustfmt::skip]",
        "pub(super) static LOG_FACTORIALS: [f64; 126] = [",
    ]
    text = [f"{v!r}," for v in values]
    out += ["    " + " ".join(text[i : i + 5]) for i in range(0, 126, 5)]
    out += ["];"]
    open(f"{folder}/log_factorials.rs", "w").write("\n".join(out) + "\n")


def main():
    header = open(sys.argv[1]).read()
    ziggurat(header, "i", "normal", sys.argv[2])
    ziggurat(header, "e", "exponential", sys.argv[2])
    jump(sys.argv[2])
    factorials(sys.argv[2])


main()
