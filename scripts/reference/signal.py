"""Writes tests/data/signal.txt: NumPy's windows, convolutions, differences, gradients and phases.

Run with NumPy 2.4: python scripts/reference/signal.py > tests/data/signal.txt
The lines are those of calls.py.
"""

import numpy as np

from calls import call

print(f"# NumPy {np.__version__}, by scripts/reference/signal.py")
A = np.asarray
WINDOWS = [np.bartlett, np.blackman, np.hamming, np.hanning]


def make(dtype, n, seed):
    i = np.arange(n)
    x = (seed * i + 3) % 11 - 5
    if np.dtype(dtype).kind == "c":
        x = x + 1j * ((5 * i + seed) % 13 - 6)
    return (x > 0 if dtype == "bool" else x).astype(dtype)


for m in [0, 1, 2, 3, 4, 7, 12, 33]:
    for window in WINDOWS:
        call(window.__name__, [m], lambda: window(m))
    for beta in [0.0, 5.0, 14.0, 100.0]:
        call("kaiser", [m, beta], lambda: np.kaiser(m, beta))
for x in [A([0, 1e-9, 0.5, -3, 7.99, 8, 8.01, 50, 700, np.inf, np.nan]), A([0.25, 9], "float32"), A([1, 20])]:
    call("i0", [x], lambda: np.i0(x))
for name, dtypes in [("convolve", "float64 int8 int64 uint8 bool float32 complex64 complex128".split())] + [
    ("correlate", "float64 int8 uint8 bool float32 complex64 complex128".split())
]:
    function = getattr(np, name)
    for mode in ("full", "same", "valid"):
        for dtype in dtypes:
            for n, m in [(1, 1), (5, 1), (5, 2), (5, 3), (3, 5), (2, 5), (4, 4), (9, 4)]:
                if dtype not in ("float64", "complex128") and (n, m) not in [(5, 3), (3, 5)]:
                    continue
                a, v = make(dtype, n, 7), make(dtype, m, 4)
                call(name, [a, v, mode], lambda: function(a, v, mode))
        a, v = make("int16", 6, 7), make("float32", 3, 4)
        call(name, [a, v, mode], lambda: function(a, v, mode))
    call(name, [A([]), A([1.0]), "full"], lambda: function(A([]), A([1.0]), "full"))

table = ((np.arange(24) * 7 + 3) % 11 - 5).reshape(2, 3, 4)
for x in [table, table.astype("float32"), table.astype("uint8"), table > 0, table + 0.5j]:
    for n, axis in [(1, -1), (2, 0), (1, 1), (3, 2), (0, 0), (9, 2)]:
        call("diff", [x, n, axis, None, None], lambda: np.diff(x, n, axis))
call("diff", [table, 1, 3, None, None], lambda: np.diff(table, 1, 3))
call("diff", [A(3), 1, -1, None, None], lambda: np.diff(A(3)))
for before, after in [(A(0), None), (None, A(7)), (A([1, 2]), A([9])), (A(0.5), A(2))]:
    x = A([4, 1, 9])
    call("diff", [x, 1, -1, before, after], lambda: np.diff(x, **{k: v for k, v in [("prepend", before), ("append", after)] if v is not None}))
call("diff", [table, 2, 1, A(0), table[:, :2]], lambda: np.diff(table, 2, 1, A(0), table[:, :2]))
call("diff", [table, 1, 1, A([1]), None], lambda: np.diff(table, 1, 1, A([1])))
for x in [A([1, 2, 4, 7, 0]), table.astype("int16"), A([], "float64"), A([3.5])]:
    call("ediff1d", [x, None, None], lambda: np.ediff1d(x))
    call("ediff1d", [x, A([9, 8]), A([5])], lambda: np.ediff1d(x, A([9, 8]), A([5])))
call("ediff1d", [A([1, 2]), A([0.5]), None], lambda: np.ediff1d(A([1, 2]), A([0.5])))
for x in [table, table.astype("float32"), table * 0.5, table + 1j]:
    for axis in (0, 1, -1):
        call("trapezoid", [x, 1.0, axis], lambda: np.trapezoid(x, axis=axis))
        call("trapezoid", [x, 0.25, axis], lambda: np.trapezoid(x, dx=0.25, axis=axis))
    at = A([0.0, 1.0, 3.0, 3.5])
    call("trapezoid", [x, at, 2], lambda: np.trapezoid(x, at))
    call("trapezoid", [x, table * 2.0, 1], lambda: np.trapezoid(x, table * 2.0, axis=1))
call("trapezoid", [A([1.0]), 1.0, 0], lambda: np.trapezoid(A([1.0])))
call("trapezoid", [A([1.0, 2.0]), A([1.0, 2.0, 4.0]), 0], lambda: np.trapezoid(A([1.0, 2.0]), A([1.0, 2.0, 4.0])))

every = A([0.0, 1.0, 1.5, 3.5, 4.0])
even = A([1, 3, 5, 7, 9])
plane = ((np.arange(20) * 7 + 3) % 11 - 5.0).reshape(4, 5)
for order in (1, 2):
    for x in [plane, plane.astype("float32"), plane.astype("int8"), plane + 0.5j]:
        call("gradient", [x, order, None], lambda: tuple(np.gradient(x, edge_order=order)))
        call("gradient", [x, order, None, 0.5], lambda: tuple(np.gradient(x, 0.5, edge_order=order)))
        call("gradient", [x, order, "1", every], lambda: np.gradient(x, every, axis=1, edge_order=order))
        call("gradient", [x, order, "1", even], lambda: np.gradient(x, even, axis=1, edge_order=order))
        call("gradient", [x, order, "0,1", 2.0, every], lambda: tuple(np.gradient(x, 2.0, every, axis=(0, 1), edge_order=order)))
        call("gradient", [x, order, "1,0", every, 2.0], lambda: tuple(np.gradient(x, every, 2.0, axis=(1, 0), edge_order=order)))
    call("gradient", [plane[:order], order, "0"], lambda: np.gradient(plane[:order], axis=0, edge_order=order))
    call("gradient", [plane[: order + 1], order, "0"], lambda: np.gradient(plane[: order + 1], axis=0, edge_order=order))
call("gradient", [plane, 3, None], lambda: np.gradient(plane, edge_order=3))
call("gradient", [plane, 1, "2"], lambda: np.gradient(plane, axis=2))
call("gradient", [plane, 1, "0", every], lambda: np.gradient(plane, every, axis=0))
call("gradient", [plane, 1, None, 1.0, 2.0, 3.0], lambda: np.gradient(plane, 1.0, 2.0, 3.0))

ramp = np.linspace(0, 25, 17)
wrapped = ramp % (2 * np.pi)
for p, period, discont, axis in [
    (wrapped, None, None, -1),
    (wrapped.astype("float32"), None, None, -1),
    (wrapped[::-1].copy(), None, None, 0),
    (np.stack([wrapped, -wrapped, wrapped * 0.5]), None, None, 1),
    (np.stack([wrapped, -wrapped, wrapped * 0.5]), None, None, 0),
    (wrapped, None, 5.0, -1),
    (A([0.0, 0.5, 1.0, -0.5, 0.0, 0.75]), 1.0, None, -1),
    (A([0, 1, 2, -1, 0]), 4, None, -1),
    (A([2, 3, 4, 5, 2, 3, 4, 5]), 4, None, -1),
    (A([0, 2, 4, 1, 3, 0]), 5, None, -1),
    (A([0, 1, 2, -1, 0]), 4.0, None, -1),
    (A([0, 3, 6, 0]), None, None, -1),
    (A([1.0]), None, None, -1),
]:
    given = {k: v for k, v in [("period", period), ("discont", discont)] if v is not None}
    call("unwrap", [p, period, discont, axis], lambda: np.unwrap(p, axis=axis, **given))
call("unwrap", [A(1.0), None, None, -1], lambda: np.unwrap(A(1.0)))
