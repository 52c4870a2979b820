"""Writes tests/data/polynomial.txt: what NumPy makes of polynomials.

Run with NumPy 2.4: python scripts/reference/polynomial.py > tests/data/polynomial.txt
The lines are those of calls.py; roots are sorted by real, then imaginary parts rounded to 9 digits.
In results of "string" spaces are written "_", line ends "/".
"""

import numpy as np

from calls import call

print(f"# NumPy {np.__version__}, by scripts/reference/polynomial.py")
A = np.asarray


def ordered(r):
    r = np.asarray(r).astype("complex64" if r.dtype.char in "fF" else "complex128")
    return r[np.lexsort((np.round(r.imag, 9), np.round(r.real, 9)))]


P = [A([3.0, 0, 1]), A([1, -2, 4, 7]), A([2.5]), A([1 + 2j, 0.5, -1j]), A([1.5, -2.25], "float32"), A(7)]
X = [A([5.0, -1.5, 0]), A([[1, 2], [3, -4]]), A([0.5, 2], "float32"), A([1j, 2]), A(3.0)]
for p in P[:5]:
    for x in X:
        call("polyval", [p, x], lambda: np.polyval(p, x))
call("polyval", [A([1.0, 2.0]), A([np.inf, np.nan])], lambda: np.polyval(A([1.0, 2.0]), A([np.inf, np.nan])))
call("polyval", [A([]), A([1.0])], lambda: np.polyval(A([]), A([1.0])))
for a in P:
    for b in P:
        for name in ("polyadd", "polysub", "polymul", "polydiv"):
            call(name, [a, b], lambda: getattr(np, name)(a, b))
for u, v in [([1.0, 5, 6, 1, 1], [1.0, 2, 1]), ([1.0, 3, 2], [1.0, 1]), ([0.0, 1], [2.0]), ([1.0], [1.0, 2])]:
    call("polydiv", [A(u), A(v)], lambda: np.polydiv(A(u), A(v)))
for p in P[:5]:
    for m in (0, 1, 2, 5):
        call("polyder", [p, m], lambda: np.polyder(p, m))
    for m, k in [(0, "none"), (1, "none"), (1, "4.5"), (3, "2.0"), (2, "1.0,-2.0"), (2, "1.0,2.0,3.0")]:
        given = None if k == "none" else [float(x) for x in k.split(",")]
        call("polyint", [p, m, k], lambda: np.polyint(p, m, given))
for p in [
    [1.0, -3, 2], [1.0, 0, 1], [0.0, 0, 1, 2, 0, 0], [3.0], [0.0], [], [1.0, -6, 11, -6], [1, 2, 3, 4, 5],
    [1j, 2, 1 - 1j], [1e-8, 1.0, -1e8], [1, -15, 85, -225, 274, -120], [2.0, 4],
]:
    call("roots", [A(p)], lambda: np.roots(A(p)), ordered)
call("roots", [A([1, -3, 2], "float32")], lambda: np.roots(A([1, -3, 2], "float32")), ordered)
call("roots", [A([[1.0, 2]])], lambda: np.roots(A([[1.0, 2]])), ordered)
for a in [[1.0, 2], [], [0], [1j, -1j], [1j, 2], [[1.0, 2], [3, 4]], [[0.0, 1], [-1, 0]], [2.0, 2, -1, 0.5], [[1.0, 2, 3], [4, 5, 6]]]:
    call("poly", [A(a)], lambda: np.poly(A(a)))

rng = np.random.default_rng(5)
x = np.round(np.sort(rng.uniform(-3, 7, 12)), 3)
y = np.round(0.3 * x**3 - x + rng.normal(size=12), 3)
w = np.round(rng.uniform(0.5, 2, 12), 3)
two = np.stack([y, x - 1], 1)


def full(x, y, deg, **given):
    c, residuals, rank, singular, rcond = np.polyfit(x, y, deg, full=True, **given)
    return c, np.asarray(residuals), int(rank), singular, float(rcond)


for deg in (0, 1, 3, 6):
    call("polyfit", [x, y, deg, None, None], lambda: full(x, y, deg))
    call("polyfit", [x, two, deg, w, None], lambda: full(x, two, deg, w=w))
call("polyfit", [x, y, 5, None, 0.1], lambda: full(x, y, 5, rcond=0.1))
call("polyfit", [x.astype("float32"), y.astype("float32"), 2, None, None], lambda: full(x.astype("float32"), y.astype("float32"), 2))
call("polyfit", [A([1, 2, 3]), A([2, 4, 7]), 1, None, None], lambda: full(A([1, 2, 3]), A([2, 4, 7]), 1))
call("polyfit", [A([1.0, 2]), A([2.0, 4]), 3, None, None], lambda: full(A([1.0, 2]), A([2.0, 4]), 3))
call("polyfit", [x * 1000 + 2e6, y, 2, None, None], lambda: full(x * 1000 + 2e6, y, 2))
call("polyfit", [A([]), A([]), 1, None, None], lambda: full(A([]), A([]), 1))
call("polyfit", [x, y[:5], 1, None, None], lambda: full(x, y[:5], 1))
call("polyfit", [two, y, 1, None, None], lambda: full(two, y, 1))

Poly = np.polynomial.Polynomial
C = [[1.0, 2, 3], [1.0, -2, 0, 4.5], [0.0, 0, 1], [1.0], [-1.0, -1.5], [np.nan, np.inf, -np.inf], [0.1, 1 / 3, -2 / 3, 1e5, 123456789.125]]
C += [[1e-10, 1, 2e20, -1], [-1e-5, 1e-4, 99999999.0, 1e8], [1.0] * 14, [123.456789012, 0.1 + 0.2, 1e-9 / 3]]
domains = [([-1.0, 1], [-1.0, 1]), ([0.0, 10], [-1.0, 1]), ([-2.0, 2], [-1.0, 1]), ([0.0, 2], [-1.0, 1])]
squeezed = lambda s: s.replace(" ", "_").replace("\n", "/")
for c in C:
    for domain, window in domains:
        p = Poly(c, domain, window)
        call("string", [A(c), A(domain), A(window)], lambda: squeezed(format(p, "unicode")))
for c in C[:5]:
    for domain, window in domains:
        p = Poly(c, domain, window)
        head = [A(c), A(domain), A(window)]
        call("eval", head + [x], lambda: p(x))
        call("deriv", head + [1], lambda: p.deriv(1).coef)
        call("deriv", head + [3], lambda: p.deriv(3).coef)
        call("integ", head + [1, 0.0], lambda: p.integ(1, [], 0.0).coef)
        call("integ", head + [2, 0.5], lambda: p.integ(2, [], 0.5).coef)
        call("convert", head, lambda: p.convert().coef)
        call("proots", head, lambda: p.roots(), ordered)
        call("pow", head + [3], lambda: (p**3).coef)
        call("trim", head + [1.75], lambda: p.trim(1.75).coef)
        call("cutdeg", head + [1], lambda: p.cutdeg(1).coef)
        call("plinspace", head + [4], lambda: p.linspace(4))
        for d in C[:5]:
            q = Poly(d, domain, window)
            both = head + [A(d)]
            call("divmod", both, lambda: tuple(r.coef for r in divmod(p, q)))
            if domain == [-1.0, 1]:
                call("add", both, lambda: (p + q).coef)
                call("sub", both, lambda: (p - q).coef)
                call("mul", both, lambda: (p * q).coef)
for deg in (0, 1, 3, 6):
    call("fit", [x, y, deg, None], lambda: (lambda p: (p.coef, p.domain, p.convert().coef))(Poly.fit(x, y, deg)))
    call("fit", [x, y, deg, w], lambda: (lambda p: (p.coef, p.domain, p.convert().coef))(Poly.fit(x, y, deg, w=w)))
call("fit", [A([2.0]), A([3.0]), 0, None], lambda: (lambda p: (p.coef, p.domain, p.convert().coef))(Poly.fit(A([2.0]), A([3.0]), 0)))
call("fromroots", [A([1.0, -2, 0.5])], lambda: Poly.fromroots([1.0, -2, 0.5]).coef)
