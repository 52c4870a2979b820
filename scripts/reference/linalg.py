"""Writes tests/data/linalg.txt: what NumPy and SciPy compute of small matrices.

Run with NumPy 2.4 and SciPy: python scripts/reference/linalg.py > tests/data/linalg.txt

A line is a call, its operands, "=" and its results:
  NAME OPTIONS; DTYPE SHAPE v..; .. = DTYPE SHAPE v..; ..
Shapes are written 2x3, that of a number "s"; complex values as two numbers joined by a colon. In place of
results an error is "! Name". Results are unique: no signs or phases of vectors.
"""

import warnings

import numpy as np
import scipy
import scipy.linalg as sl

warnings.simplefilter("ignore")
np.seterr(all="ignore")
rng = np.random.default_rng(7)
FLOATS = ["float32", "float64", "complex64", "complex128"]
INF = np.inf


def draw(dtype, *shape, least=-12, most=13):
    """Quarters: exact in every dtype, and short to write."""
    whole = lambda: rng.integers(least, most, shape)
    kind = np.dtype(dtype).kind
    if kind == "b":
        return rng.random(shape) < 0.4
    if kind in "iu":
        return rng.integers(0 if kind == "u" else -4, 5, shape).astype(dtype)
    return ((whole() + 1j * whole() if kind == "c" else whole()) / 4).astype(dtype)


def square(dtype, *shape):
    """Far from singular."""
    n = shape[-1]
    return draw(dtype, *shape) + 6 * np.eye(n, dtype=dtype)


def hermitian(dtype, *shape):
    a = draw(dtype, *shape)
    return a + np.conj(np.swapaxes(a, -1, -2))


def definite(dtype, *shape):
    a = draw(dtype, *shape)
    n = shape[-1]
    return (a @ np.conj(np.swapaxes(a, -1, -2)) + np.eye(n)).astype(dtype)


def number(x, dtype):
    x = np.asarray(x)[()]
    if np.dtype(dtype).kind == "c":
        return number(x.real, "float64") + ":" + number(x.imag, "float64")
    if np.dtype(dtype).kind == "f":
        short = "%.9g" if x.dtype == np.float32 else "%.17g"
        text = repr(float(x)) if np.isnan(x) or np.isinf(x) else short % x
        return text
    return str(int(x))


def text(a):
    a = np.asarray(a)
    shape = "x".join(map(str, a.shape)) or "s"
    values = " ".join(number(x, a.dtype) for x in a.ravel())
    return f"{a.dtype.name} {shape} {values}".strip()


def tell(name, call, *operands, options=""):
    try:
        results = call(*operands)
        if not isinstance(results, tuple):
            results = (results,)
        answer = "; ".join(text(r) for r in results)
    except Exception as error:  # the name of any error is the answer
        answer = "! " + type(error).__name__
    print(f"{name} {options}".strip() + "; " + "; ".join(map(text, operands)) + " = " + answer)


print(f"# NumPy {np.__version__}, SciPy {scipy.__version__}, by scripts/reference/linalg.py")
L = np.linalg
for dtype in FLOATS + ["int64", "bool"]:
    exact = dtype in ("int64", "bool")
    shapes = [(3, 3), (2, 2, 2)] if exact else [(0, 0), (1, 1), (3, 3), (5, 5), (2, 3, 4, 4), (0, 2, 2)]
    for shape in shapes:
        a = square(dtype, *shape) if dtype != "bool" else np.tril(np.ones(shape, bool))
        tell("inv", L.inv, a)
        tell("det", L.det, a)
        tell("slogdet", lambda a: tuple(L.slogdet(a)), a)
        tell("expm", sl.expm, (a / 8 if not exact else a).astype(dtype)) if 0 not in shape else None
        tell("power", lambda a: L.matrix_power(a, 3), a, options="3")
        tell("power", lambda a: L.matrix_power(a, -2), a, options="-2")
        tell("power", lambda a: L.matrix_power(a, 0), a, options="0")
    for m, k in [((3, 3), (3,)), ((3, 3), (3, 2)), ((2, 3, 3), (3, 1)), ((3, 3), (2, 3, 2)), ((0, 0), (0,))]:
        if not exact:
            tell("solve", L.solve, square(dtype, *m), draw(dtype, *k))
    if exact:
        continue
    for shape in [(0, 0), (1, 1), (3, 3), (6, 6), (2, 3, 3)]:
        p, h = definite(dtype, *shape), hermitian(dtype, *shape)
        tell("cholesky", L.cholesky, p)
        tell("cholesky", lambda p: L.cholesky(p, upper=True), p, options="upper")
        tell("eigvalsh", L.eigvalsh, h)
        tell("eigvalsh", lambda h: L.eigvalsh(h, UPLO="U"), h, options="upper")
    # Only one triangle counts.
    tell("cholesky", L.cholesky, np.array([[4, 99], [2, 5]], dtype))
    tell("eigvalsh", L.eigvalsh, np.array([[4, 99], [2, 5]], dtype))
    for shape in [(1, 1), (3, 3), (5, 2), (2, 5), (2, 4, 3)]:
        a = draw(dtype, *shape)
        tell("svdvals", L.svdvals, a)
        tell("pinv", L.pinv, a)
        tell("rank", L.matrix_rank, a)
        tell("cond", L.cond, a)
    low = draw(dtype, 4, 2) @ draw(dtype, 2, 5)
    tell("rank", L.matrix_rank, low)
    tell("pinv", lambda a: L.pinv(a, 1e-3), low, options="1e-3")
    tell("rank", L.matrix_rank, np.zeros((2, 3), dtype))
    for m, n, k in [(5, 3, ()), (5, 3, (2,)), (3, 5, (2,)), (3, 3, ()), (4, 1, (1,))]:
        x, r, rank, s = L.lstsq(a := draw(dtype, m, n), b := draw(dtype, m, *k), rcond=None)
        tell("lstsq", lambda a, b: (x, r, np.int64(rank), s), a, b)
    wide = draw(dtype, 5, 2)
    wide = np.concatenate([wide, wide[:, :1]], 1)
    x, r, rank, s = L.lstsq(wide, b := draw(dtype, 5), rcond=1e-4)
    tell("lstsq", lambda a, b: (x, r, np.int64(rank), s), wide, b, options="1e-4")
    for p in [2, -2, 1, -1, INF, -INF, "fro"]:
        tell("cond", lambda a: L.cond(a, p), square(dtype, 3, 3), options=str(p))
for dtype in FLOATS + ["int32", "float16"]:
    v, m, t = draw(dtype, 5), draw(dtype, 3, 4), draw(dtype, 2, 3, 2)
    for x in [v, m, t, draw(dtype, 0)]:
        tell("norm", L.norm, x)
    if dtype == "float16":
        continue
    for p in [2, 1, 0, 3, -1, 0.5, INF, -INF]:
        tell("norm", lambda v: L.norm(v, p), v, options=str(p))
        tell("vector_norm", lambda t: L.vector_norm(t, axis=(0, 2), ord=p), t, options=str(p))
    for p in [2, -2, 1, -1, INF, -INF, "fro", "nuc", 3]:
        tell("norm", lambda m: L.norm(m, p), m, options=str(p))
        tell("matrix_norm", lambda t: L.matrix_norm(t, ord=p, keepdims=True), t, options=str(p))
        tell("norm02", lambda t: L.norm(t, p, axis=(2, 0)), t, options=str(p))
for dtype in FLOATS + ["int8", "int64", "bool"]:
    d = lambda *shape: draw(dtype, *shape)
    for a, b in [((3,), (3,)), ((2, 3), (3,)), ((2, 3), (3, 2)), ((2, 2, 3), (2, 3, 2)), ((), (3,)), ((3,), (2, 3, 2))]:
        tell("dot", np.dot, d(*a), d(*b))
    tell("vdot", np.vdot, d(2, 3), d(3, 2))
    tell("inner", np.inner, d(2, 3), d(4, 3))
    tell("inner", np.inner, d(3), d(3))
    tell("outer", np.outer, d(2), d(3))
    tell("outer", np.outer, d(2, 2), d(3))
    for a, b in [((2,), (3,)), ((2, 2), (2, 3)), ((2,), (2, 1, 2)), ((), (2,)), ((1, 2, 2), (2,))]:
        tell("kron", np.kron, d(*a), d(*b))
    tell("vecdot", np.vecdot, d(2, 3), d(3))
    tell("matvec", np.matvec, d(2, 3, 2), d(2))
    tell("vecmat", np.vecmat, d(3), d(2, 3, 2))
    tell("tensordot", lambda a, b: np.tensordot(a, b, 2), d(2, 3, 2), d(3, 2, 4), options="2")
    tell("tensordot", lambda a, b: np.tensordot(a, b, 0), d(2), d(3), options="0")
    tell("tensordot_with", lambda a, b: np.tensordot(a, b, ([0, 1], [1, 0])), d(3, 2, 2), d(2, 3, 2))
    tell("trace", np.trace, d(3, 4))
    tell("trace", np.trace, d(2, 3, 2))
    tell("trace_last", L.trace, d(2, 3, 2))
    if dtype != "bool":
        tell("cross", np.cross, d(3), d(3))
        tell("cross", np.cross, d(2, 3), d(3))
        tell("multi_dot", lambda *m: L.multi_dot(m), d(2, 3), d(3, 1), d(1, 4), d(4))
    if dtype in FLOATS:
        tell("tensorsolve", L.tensorsolve, square(dtype, 6, 6).reshape(2, 3, 6), d(2, 3))
        tell("tensorinv", lambda a: L.tensorinv(a, 1), square(dtype, 4, 4).reshape(4, 2, 2), options="1")

# Errors, and matrices at the edge.
for dtype in ["float64", "complex128"]:
    zero, ones = np.zeros((2, 2), dtype), np.ones((2, 2), dtype)
    for a in [zero, ones]:
        tell("inv", L.inv, a)
        tell("det", L.det, a)
        tell("slogdet", lambda a: tuple(L.slogdet(a)), a)
        tell("rank", L.matrix_rank, a)
    tell("cond", L.cond, zero)
    tell("solve", L.solve, ones, np.ones(2, dtype))
    tell("cholesky", L.cholesky, np.array([[1, 2], [2, 1]], dtype))
    tell("det", L.det, np.array([[1e200, 0, 0], [0, 1e200, 0], [0, 0, 1e-300]], dtype))
    for bad in [np.nan, INF]:
        a = np.array([[1, bad], [2, 3]], dtype)
        for name, call in [("svdvals", L.svdvals), ("eigvals", L.eigvals)][bad == INF :]:
            tell(name, call, a)

# Einstein's convention: subscripts, and shapes of the operands.
CASES = """
ij,jk->ik 2x3 3x4|ij,jk 2x3 3x4|ba 2x3|ii 3x3|ii->i 3x3|iij->ij 2x2x3|iij->j 2x2x3|iji 2x3x2|ij-> 2x3|ij->j 2x3
i,i 3 3|i,j 2 3|i,j->ji 2 3|ij,ij->i 2x3 2x3|ij,ij-> 2x3 2x3|ij,ji 2x3 3x2|bij,bjk->bik 2x2x3 2x3x2
bij,jk->bik 2x2x3 3x2|...ij,...jk->...ik 2x2x3 3x2|...ij,...jk 2x1x2x3 3x3x2|i...->... 2x3x2|...i->i... 2x3x2
...,... 2x3 3|i...,i...->... 2x3 2x3|ij,k->ijk 2x2 3|ij,jk,kl->il 2x3 3x2 2x3|ij,jk,kl,lm->im 2x2 2x3 3x2 2x2
i,ij,j 2 2x3 3|ij,ik,jk->i 2x3 2x2 3x2|abc,cd,bd,e->ae 2x2x3 3x2 2x2 2|aB,Bc 2x2 2x3|zA 2x3|ij,ij->ij 1x3 2x3
ij,jk->ik 2x1 3x2|a,a,a 3 3 3|aab,bc->ac 2x2x3 3x2|ab,bb->a 2x3 3x3|,i s 3|, s s|i->i 3|ij->ji 2x3|... 2x2
ij,jk->ik 2x0 0x3|i->  0|ijk,ilm,njm,nlk,abc->abc 2x2x2 2x2x2 2x2x2 2x2x2 2x2x2|i...j->... 2x2x3|...a->... 3
""".replace("\n", "|").split("|")
for case in filter(None, CASES):
    subscripts, *shapes = case.split()
    for dtype in ["float64", "int8", "complex64", "bool"]:
        operands = [draw(dtype, *(() if s == "s" else map(int, s.split("x")))) for s in shapes]
        tell("einsum", lambda *o: np.einsum(subscripts, *o), *operands, options=subscripts)
for bad in ["ij,jk", "ij->ijk", "ij->ii", "i$", "i.j", "iijk", "i", "ij->k"]:
    tell("einsum", lambda a: np.einsum(bad, a), draw("float64", 2, 3), options=bad)
