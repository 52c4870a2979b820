"""Writes tests/data/statistics.txt: NumPy's order statistics, averages, covariances and histograms.

Run with NumPy 2.4: python scripts/reference/statistics.py > tests/data/statistics.txt

Values are bits in hexadecimal, NaN as "nan". Lines:
  array D SHAPE v...            the next array; a shape is written 2x3, that of a scalar "s"
  FUNCTION A ARGUMENT... = ...  a function of an array and of words that say how; results, each of dtype,
                                shape and values, are parted by "|"; an error is written "! Name"
AXIS is a number, several joined by commas, or "all", with a "k" behind it where axes are kept.
"""

import warnings

import numpy as np

from words import arrays, call, keep

warnings.simplefilter("ignore")
print(f"# NumPy {np.__version__}, by scripts/reference/statistics.py")
rng = np.random.default_rng(12)

METHODS = """inverted_cdf averaged_inverted_cdf closest_observation interpolated_inverted_cdf hazen weibull
             linear median_unbiased normal_unbiased lower higher midpoint nearest""".split()
AXES = {"all": None, "0": 0, "1": 1, "-1": -1, "1,0": (1, 0)}


def axes(names):
    for name in names:
        yield name, dict(axis=AXES[name])
        yield name + "k", dict(axis=AXES[name], keepdims=True)


row = keep(rng.normal(size=7).round(2))
even = keep(rng.normal(size=10).round(2))
single = keep(np.array([2.5]))
table = keep(rng.normal(size=(4, 5)).round(2))
holes = keep(np.where(rng.random((4, 5)) < 0.3, np.nan, arrays[table]))
lost = keep(np.where(np.arange(4)[:, None] == 2, np.nan, arrays[holes]))
infinite = keep(np.array([1.0, np.inf, -np.inf, 2.0, 3.0]))
whole = keep(rng.integers(-50, 50, (3, 6)))
tiny = keep(rng.integers(0, 255, 9).astype(np.uint8))
low = keep(arrays[table].astype(np.float32))
half = keep(arrays[row].astype(np.float16))
nothing = keep(np.zeros((0, 3)))
cube = keep(rng.integers(0, 9, (2, 3, 4)))

for a in (row, even, single, table, holes, infinite, whole, tiny, low, half, nothing, cube):
    names = ["all", "0", "-1", "1,0"] if arrays[a].ndim > 1 else ["all"]
    for name, how in axes(names):
        x = arrays[a]
        call(f"median {a} {name}", lambda: np.median(x, **how))
        call(f"ptp {a} {name}", lambda: np.ptp(x, **how))
        for f in "nansum nanprod nanmin nanmax nanmean nanvar nanstd nanmedian".split():
            call(f"{f} {a} {name}", lambda: getattr(np, f)(x, **how))
        if not (a in (low, half)):
            call(f"quantile {a} linear {name} 0.25,0.9", lambda: np.quantile(x, [0.25, 0.9], **how))
        # NumPy forgets the axis of the quantiles where there is nothing.
        if a not in (low, half, nothing):
            call(f"nanquantile {a} linear {name} 0.25,0.9", lambda: np.nanquantile(x, [0.25, 0.9], **how))
        if "," not in name:
            call(f"nanargmin {a} {name}", lambda: np.nanargmin(x, **how))
            call(f"nanargmax {a} {name}", lambda: np.nanargmax(x, **how))
for f in "nanmin nanmean nanvar nanmedian nanargmax".split():
    call(f"{f} {lost} 1", lambda: getattr(np, f)(arrays[lost], axis=1))
for method in METHODS:
    for a in (row, even, single, tiny, table):
        for q in (0.0, 0.1, 0.25, 0.3, 0.5, 0.65, 0.9, 1.0):
            axis = "0" if a == table else "all"
            call(
                f"quantile {a} {method} {axis} {q}",
                lambda: np.quantile(arrays[a], q, axis=AXES[axis], method=method),
            )
call(f"quantile {row} linear all 1.5", lambda: np.quantile(arrays[row], 1.5))
call(f"quantile {low} linear all 0.25", lambda: np.quantile(arrays[low], 0.25))

weights = keep(rng.integers(1, 5, 5).astype(float))
grid = keep(rng.integers(0, 4, (4, 5)).astype(float))
zero = keep(np.zeros(5))
for w in (weights, grid, zero):
    for name in ("all", "1", "1k", "0"):
        how = dict(axis=AXES[name.rstrip("k")], keepdims=name.endswith("k"))
        call(f"average {table} {w} {name}", lambda: np.average(arrays[table], weights=arrays[w], returned=True, **how))
        call(
            f"weighted {table} {w} {name} 0.0,0.3,0.5,1.0",
            lambda: np.quantile(arrays[table], [0.0, 0.3, 0.5, 1.0], weights=arrays[w], method="inverted_cdf", **how),
        )

counts = keep(np.array([1, 2, 1, 3, 1]))
for a in (row, table, whole):
    for f in ("cov", "corrcoef"):
        call(f"{f} {a} rows", lambda: getattr(np, f)(arrays[a]))
        call(f"{f} {a} columns", lambda: getattr(np, f)(arrays[a], rowvar=False))
        call(f"{f} {a} twice", lambda: getattr(np, f)(arrays[a], arrays[a][::-1]))
call(f"cov {table} ddof0", lambda: np.cov(arrays[table], ddof=0))
call(f"cov {table} weighted", lambda: np.cov(arrays[table], aweights=arrays[weights]))
call(f"cov {table} counted", lambda: np.cov(arrays[table], fweights=arrays[counts]))
call(f"cov {table} both", lambda: np.cov(arrays[table], fweights=arrays[counts], aweights=arrays[weights], ddof=0))
call(f"cov {table} both1", lambda: np.cov(arrays[table], fweights=arrays[counts], aweights=arrays[weights]))

many = keep(np.concatenate([rng.normal(size=60), [0.1, 0.2, 0.3, 1.0, -1.0]]).round(3))
steps = keep((np.arange(40) % 11) / 10)
for a in (many, steps, whole, tiny, low, single, nothing, infinite, holes):
    x = arrays[a]
    for bins in (1, 2, 7, 10, 100):
        call(f"histogram {a} {bins}", lambda: np.histogram(x, bins))
        call(f"histogram {a} {bins} range", lambda: np.histogram(x, bins, range=(-0.5, 1.0)))
        call(f"histogram {a} {bins} density", lambda: np.histogram(x, bins, density=True))
    for rule in "auto fd doane scott stone rice sturges sqrt".split():
        call(f"edges {a} {rule}", lambda: np.histogram_bin_edges(x, rule))
        call(f"edges {a} {rule} range", lambda: np.histogram_bin_edges(x, rule, range=(-0.5, 1.0)))
    call(f"histogram {a} edges", lambda: np.histogram(x, [-1.0, 0.0, 0.1, 0.1, 0.5, 1.0]))
    call(f"histogram {a} edges weights", lambda: np.histogram(x, [-1.0, 0.0, 0.1, 0.1, 0.5, 1.0], weights=np.arange(x.size).reshape(x.shape)))
    call(f"histogram {a} 5 weights", lambda: np.histogram(x, 5, weights=np.arange(x.size).reshape(x.shape) / 4))
other = keep(np.roll(arrays[many], 3))
call(f"histogram2d {many} {other}", lambda: np.histogram2d(arrays[many], arrays[other], [4, [-1.0, 0.0, 0.5, 2.0]]))
call(
    f"histogram2d {many} {other} density",
    lambda: np.histogram2d(arrays[many], arrays[other], [3, 2], [[-1, 1], [-2, 2]], density=True),
)
call(f"histogramdd {table}", lambda: np.histogramdd(arrays[table], bins=(2, 1, 2, 1, 2)))
for a in (tiny, counts, single):
    for length in (0, 4):
        call(f"bincount {a} {length}", lambda: np.bincount(arrays[a], minlength=length))
        call(
            f"bincount_weighted {a} {length}",
            lambda: np.bincount(arrays[a], np.arange(arrays[a].size) / 8, minlength=length),
        )
negative = keep(np.array([1, -1]))
call(f"bincount {negative} 0", lambda: np.bincount(arrays[negative]))

for method in METHODS:
    for a in (holes, lost, row):
        for name in ("all", "1k") if a != row else ("all",):
            how = dict(axis=AXES[name.rstrip("k")], keepdims=name.endswith("k"))
            call(
                f"nanquantile {a} {method} {name} 0.0,0.3,0.5,0.65,1.0",
                lambda: np.nanquantile(arrays[a], [0.0, 0.3, 0.5, 0.65, 1.0], method=method, **how),
            )
spots = rng.random((4, 5)) < 0.2
plane = keep((rng.normal(size=(4, 5)) + 1j * rng.normal(size=(4, 5))).round(2))
gaps = keep(np.where(spots, complex(np.nan, 1.0), arrays[plane]))
small = keep(np.where(spots, np.nan, arrays[plane]).astype(np.complex64))
line = keep(arrays[plane][0])
for a in (plane, gaps, small, line):
    names = ["all", "0", "1"] if a != line else ["all"]
    for name, how in axes(names):
        for f in "nansum nanmean nanvar nanstd".split():
            call(f"{f} {a} {name}", lambda: getattr(np, f)(arrays[a], **how))
for a in (plane, line):
    for f in ("cov", "corrcoef"):
        call(f"{f} {a} rows", lambda: getattr(np, f)(arrays[a]))
        call(f"{f} {a} columns", lambda: getattr(np, f)(arrays[a], rowvar=False))
        call(f"{f} {a} twice", lambda: getattr(np, f)(arrays[a], arrays[a][::-1]))
call(f"cov {plane} weighted", lambda: np.cov(arrays[plane], aweights=arrays[weights]))
call(f"cov {plane} both1", lambda: np.cov(arrays[plane], fweights=arrays[counts], aweights=arrays[weights]))
for a, dtype in ((table, "float32"), (table, "complex128"), (plane, "complex64"), (low, "float32")):
    call(f"cov {a} {dtype}", lambda: np.cov(arrays[a], dtype=dtype))
    call(f"corrcoef {a} {dtype}", lambda: np.corrcoef(arrays[a], dtype=dtype))
call(f"cov {table} mixed {plane}", lambda: np.cov(arrays[table], arrays[plane]))
