"""Writes tests/data/random.txt: numbers of NumPy's generators, and the states that they are left in.

Run with NumPy 2.4.6 on x86-64 Linux: python scripts/reference/generators.py > tests/data/random.txt

A line is "CALL | DTYPE SHAPE | BITS... | SUM | STATE": a call on a fresh generator of seed 42, the first
values of the result as bits in hexadecimal, a sum over all of them that no change of one value leaves
as it is (value i times 2i + 1, modulo 2**64), and the state after the call. An error is written "! Name".
Calls that begin with "then" go on from the line before. "Philox: CALL" names another generator.
Lines that begin with "bits" are about generators of bits: what was done, and the state or numbers.
"""

import warnings

import numpy as np
from numpy.random import MT19937, PCG64, PCG64DXSM, SFC64, Generator, Philox, SeedSequence

warnings.simplefilter("ignore")
KINDS = {k.__name__: k for k in (PCG64, PCG64DXSM, Philox, SFC64, MT19937)}

N = 20000
# Each distribution at two sets of parameters, with numbers and with arrays.
REAL = """
beta(0.5, 0.7)  beta(2.0, 3.5)  beta(1e-104, 2e-104)  beta(0.001, 0.002)
chisquare(1.0)  chisquare(7.5)
exponential(1.0)  exponential(2.5)
f(2.0, 3.0)  f(10.5, 0.8)
gamma(0.3, 2.0)  gamma(4.5, 0.5)  gamma(1.0, 3.0)  gamma(0.0, 1.0)
gumbel(0.0, 1.0)  gumbel(-2.0, 3.0)
laplace(0.0, 1.0)  laplace(5.0, 0.1)
logistic(0.0, 1.0)  logistic(-3.0, 2.0)
lognormal(0.0, 1.0)  lognormal(1.0, 0.25)
noncentral_chisquare(3.0, 2.0)  noncentral_chisquare(0.5, 1.5)  noncentral_chisquare(2.0, 0.0)
noncentral_f(2.0, 3.0, 1.0)  noncentral_f(0.7, 4.0, 30.0)
normal(0.0, 1.0)  normal(10.0, 2.5)
pareto(1.0)  pareto(3.5)
power(0.5)  power(5.0)
rayleigh(1.0)  rayleigh(0.2)
standard_cauchy()
standard_gamma(0.7)  standard_gamma(12.0)
standard_t(3.0)  standard_t(0.9)
triangular(0.0, 0.25, 1.0)  triangular(-3.0, 2.0, 2.0)
uniform(0.0, 1.0)  uniform(-5.0, 7.5)
vonmises(0.0, 1.0)  vonmises(1.5, 5e-6)  vonmises(-2.0, 2e6)  vonmises(0.0, 1e-9)  vonmises(3.0, 20.0)
wald(1.0, 1.0)  wald(3.0, 0.5)
weibull(1.5)  weibull(0.5)  weibull(0.0)
binomial(10, 0.3)  binomial(1000, 0.3)  binomial(100, 0.5)  binomial(40, 0.9)  binomial(500000, 0.71)
geometric(0.5)  geometric(0.01)  geometric(1e-19)
hypergeometric(5, 7, 4)  hypergeometric(100, 300, 50)  hypergeometric(300, 100, 350)  hypergeometric(15, 2, 14)  hypergeometric(900000000, 800000000, 100000)
logseries(0.5)  logseries(0.999)
negative_binomial(3.0, 0.4)  negative_binomial(0.5, 0.01)
poisson(3.0)  poisson(30.0)  poisson(0.0)  poisson(1e10)  poisson(9.99)
zipf(2.0)  zipf(1.1)  zipf(1100.0)
""".split("\n")
REAL = [call.strip() for line in REAL for call in line.split("  ") if call.strip()]

OTHER = """
random(20000)
random((3, 5), dtype=np.float32)
random(20001, dtype=np.float32)
random(0)
standard_normal(20000)
standard_normal(20001, dtype=np.float32)
standard_exponential(20000)
standard_exponential(20001, dtype=np.float32)
standard_exponential(20000, method='inv')
standard_exponential(20000, dtype=np.float32, method='inv')
standard_gamma(0.7, 20000, dtype=np.float32)
standard_gamma(12.0, 20000, dtype=np.float32)
standard_gamma(1.0, 20000, dtype=np.float32)
standard_gamma([0.0, 0.5, 1.0, 3.5], (5000, 4), dtype=np.float32)
normal([0.0, 10.0, 100.0], [[1.0], [0.5]])
normal([0.0, 10.0, 100.0], 2.0, (1000, 3))
exponential([[1.0], [3.0]], (700, 2, 5))
uniform([0.0, 1.0], [5.0, 1.5], (4000, 2))
triangular([0.0, 1.0], 2.0, [3.0, 4.0], (4000, 2))
noncentral_chisquare([0.5, 1.0, 3.0], [[0.0], [2.0]], (3000, 2, 3))
beta([0.5, 2.0], [[0.5], [3.0], [1e-110]], (1000, 3, 2))
binomial([5, 100, 1000, 0], [[0.1], [0.5], [0.95]], (1500, 3, 4))
hypergeometric([3, 50, 500], 40, [[2], [25]], (1500, 2, 3))
negative_binomial([1.0, 20.0], [[0.5], [0.1]], (1500, 2, 2))
poisson([0.0, 1.0, 9.0, 10.0, 1000.0], (3000, 5))
integers(0, 10, 5)
integers(0, 10, 20000)
integers(5, 6, 7)
integers(-5, 2**40, 20000)
integers(0, 2**32, 20000)
integers(0, 2**32 - 1, 20000)
integers(-2**63, 2**63 - 1, 20000, endpoint=True)
integers(-2**63, 2**63 - 1, 20000)
integers(0, 2**63 - 2**62, 20000)
integers(0, 2**64 - 1, 20000, dtype=np.uint64, endpoint=True)
integers(2**63, 2**63 + 1000, 20000, dtype=np.uint64)
integers(-2**31, 2**31, 20000, dtype=np.int32)
integers(-7, 1000, 20001, dtype=np.int32)
integers(1, 3000000000, 20001, dtype=np.uint32)
integers(0, 2**32 - 1, 20001, dtype=np.uint32, endpoint=True)
integers(-300, 300, 20001, dtype=np.int16)
integers(-2**15, 2**15, 20001, dtype=np.int16)
integers(0, 40000, 20001, dtype=np.uint16)
integers(0, 256, 20001, dtype=np.uint8)
integers(0, 200, 20001, dtype=np.uint8)
integers(-100, 100, 20001, dtype=np.int8)
integers(3, 4, 20001, dtype=np.int8)
integers(0, 2, 20001, dtype=np.bool)
integers(1, 1, 20001, dtype=np.bool, endpoint=True)
integers([0, 1, 5], [[10], [2**40]], (3000, 2, 3))
integers([0, 1, 5], [[10], [250]], (3000, 2, 3), dtype=np.uint8)
integers([-10, 1, 5], [[10], [25000]], (3000, 2, 3), dtype=np.int16)
integers([-10, 1, 5], [[10], [2**31]], (3000, 2, 3), dtype=np.int32)
integers([0, 1, 0], [[2], [2]], (3000, 2, 3), dtype=np.bool)
integers(0, np.uint64([1, 2**33, 2**64 - 1]), (3000, 3), dtype=np.uint64)
integers([-2**63, 0], [2**63 - 1, 2**63 - 1], (3000, 2), endpoint=True)
choice(5, 20000)
choice(1, 5)
choice(5, 3, p=[0.1, 0.2, 0.3, 0.2, 0.2])
choice(5, 20000, p=[0.1, 0.2, 0.3, 0.2, 0.2])
choice(6, 4, p=[0.0, 0.2, 0.3, 0.2, 0.2, 0.1], replace=False)
choice(1000, 900, p=np.full(1000, 0.001), replace=False)
choice(10, 3, replace=False)
choice(100, 100, replace=False)
choice(1000, (20, 30), replace=False)
choice(1000, 600, replace=False, shuffle=False)
choice(20000, 300, replace=False)
choice(20000, 5000, replace=False)
choice(20000, 20000, replace=False)
choice(20000, 900, replace=False, shuffle=False)
choice(20000, 1100, replace=False, shuffle=False)
choice(np.arange(24.0).reshape(4, 6), 7)
choice(np.arange(24.0).reshape(4, 6), (2, 3), axis=1)
choice(np.arange(24).reshape(4, 6), 3, axis=1, replace=False)
permutation(5)
permutation(20000)
permutation(0)
permutation(np.arange(24).reshape(4, 6))
permutation(np.arange(24).reshape(4, 6), axis=1)
permutation(np.arange(10) % 3 == 0)
permuted(np.arange(24).reshape(4, 6))
permuted(np.arange(24).reshape(4, 6), axis=0)
permuted(np.arange(24).reshape(4, 6), axis=1)
permuted(np.arange(24).reshape(4, 6).T)
permuted(np.arange(24).reshape(4, 6).T, axis=0)
permuted(np.arange(24).reshape(2, 3, 4).transpose(1, 0, 2))
permuted(np.arange(24).reshape(2, 3, 4).transpose(1, 0, 2), axis=1)
permuted(np.arange(24).reshape(4, 6)[::2, ::-1])
permuted(np.arange(20000))
multinomial(100, [0.2, 0.3, 0.5])
multinomial(20, [0.25, 0.25, 0.0, 0.5], 5000)
multinomial([10, 0, 5000], [0.1, 0.6, 0.3], (2000, 3))
multinomial([[10], [1000]], [[0.1, 0.9], [0.5, 0.5], [0.0, 1.0]], (1500, 2, 3))
multinomial(7, [1.0], 3)
multivariate_hypergeometric([16, 8, 4], 6, 5000)
multivariate_hypergeometric([16, 8, 4], 25, 5000)
multivariate_hypergeometric([1000, 3000, 20, 800], 700, 3000)
multivariate_hypergeometric([16, 8, 4], 6, 5000, method='count')
multivariate_hypergeometric([16, 8, 4], 25, 5000, method='count')
multivariate_hypergeometric([16, 8, 4], 0, 5)
multivariate_hypergeometric([16, 8, 4], 6)
dirichlet([1.0, 2.0, 3.5], 5000)
dirichlet([0.05, 0.02, 0.01], 5000)
dirichlet([0.05, 0.0, 0.0], 50)
dirichlet([0.0, 0.0], 5)
dirichlet([0.5], (2, 3))
""".strip().split("\n")

# On all cores: numbers that take more than one draw now and then.
LARGE = """
random(200003)
random(200003, dtype=np.float32)
standard_normal(200003)
standard_normal(200003, dtype=np.float32)
standard_exponential(200003)
standard_exponential(200003, dtype=np.float32)
standard_exponential(200003, method='inv')
standard_exponential(200003, dtype=np.float32, method='inv')
uniform(-1.0, 3.0, 200003)
normal(2.0, 3.0, 200003)
exponential(2.0, 200003)
lognormal(0.0, 0.5, 200003)
rayleigh(2.0, 200003)
pareto(2.0, 200003)
power(2.0, 200003)
laplace(1.0, 2.0, 200003)
gumbel(1.0, 2.0, 200003)
logistic(1.0, 2.0, 200003)
integers(0, 10, 200003)
integers(0, 2**31 + 2**30, 200003)
integers(0, 2**32, 200003)
integers(0, 2**62 + 2**61, 200003)
integers(-2**63, 2**63 - 1, 200003, endpoint=True)
integers(-2**31, 2**31, 200003, dtype=np.int32)
integers(0, 3 * 2**30, 200003, dtype=np.uint32)
""".strip().split("\n")

# What waits from a draw of 32 bits, through draws of all kinds.
MIXED = """
random(3, dtype=np.float32)
then random(2)
then integers(0, 10, 3, dtype=np.int32)
then integers(0, 10, 2)
then standard_normal(4, dtype=np.float32)
then standard_normal(3)
then integers(0, 200, 3, dtype=np.uint8)
then random(5, dtype=np.float32)
then standard_exponential(2)
then integers(0, 2, 7, dtype=np.bool)
then poisson(3.0, 4)
then permutation(7)
then random(4, dtype=np.float32)
then random(200002, dtype=np.float32)
then random(1, dtype=np.float32)
then random(200001, dtype=np.float32)
then standard_normal(200001, dtype=np.float32)
then random(1, dtype=np.float32)
then standard_normal(200001, dtype=np.float32)
then integers(0, 1000, 200001)
then random(1)
then standard_exponential(200000, dtype=np.float32)
then standard_exponential(200000, dtype=np.float32)
then binomial(100, 0.4, 5)
""".strip().split("\n")

# On every generator.
EVERY = """
random(20001)
random(20001, dtype=np.float32)
standard_normal(20001)
standard_normal(20001, dtype=np.float32)
standard_exponential(20001)
standard_gamma(2.5, 20001)
integers(0, 1000, 20001)
integers(0, 2**40, 20001)
uniform(2.0, 3.0, 20001)
poisson(20.0, 20001)
permutation(5000)
random(200003)
random(200003, dtype=np.float32)
standard_normal(200003)
standard_normal(200003, dtype=np.float32)
integers(0, 2**31 + 2**30, 200003)
""".strip().split("\n")

ERRORS = """
normal(0.0, -1.0, 3)
normal(0.0, -0.0, 3)
exponential([1.0, -1.0])
uniform(1.0, 0.0)
uniform(0.0, np.inf)
uniform([1.0, 2.0], [0.5, 3.0])
beta(0.0, 1.0)
vonmises(0.0, -1.0)
triangular(1.0, 0.0, 2.0)
triangular(0.0, 1.0, 0.5)
triangular(1.0, 1.0, 1.0)
poisson(-1.0)
poisson(np.nan)
poisson(1e19)
geometric(0.0)
geometric(1.5)
logseries(1.0)
zipf(1.0)
binomial(-1, 0.5)
binomial(5, 1.5)
binomial(5.5, 0.5)
negative_binomial(0.0, 0.5)
negative_binomial(1e18, 1e-10)
hypergeometric(10**9, 1, 1)
hypergeometric(5, 5, 11)
hypergeometric(-1, 5, 1)
integers(5, 5)
integers(0, 0)
integers(0, 300, dtype=np.uint8)
integers(-1, 3, dtype=np.uint8)
integers(0, 3, dtype=np.float64)
integers([0, 5], [3, 5])
normal([1.0, 2.0], 1.0, 3)
normal([1.0, 2.0], 1.0, (2, 1))
random(3, dtype=np.float16)
choice(0, 1)
choice(-1, 1)
choice(3, 4, replace=False)
choice(3, 1, p=[0.5, 0.4, 0.0])
choice(3, 1, p=[0.5, 0.5])
choice(3, 1, p=[1.5, -0.5, 0.0])
choice(3, 2, p=[1.0, 0.0, 0.0], replace=False)
choice(np.arange(3), 1, axis=1)
permuted(np.arange(3), axis=1)
multinomial(-1, [0.5, 0.5])
multinomial(1, [0.7, 0.7, 0.0])
multinomial(1, [])
multivariate_hypergeometric([3, 4], 8)
multivariate_hypergeometric([3, -4], 1)
dirichlet([1.0, -1.0])
multivariate_normal([0.0], [[1.0, 0.0], [0.0, 1.0]])
multivariate_normal([0.0, 0.0], [[1.0, 2.0], [2.0, 1.0]], check_valid='raise')
""".strip().split("\n")


def state(bits):
    s = bits.state
    inner = s["state"]
    if isinstance(bits, MT19937):
        total = int((inner["key"].astype(np.uint64) * odd(624)).sum())
        return f"{total:x} {inner['pos']:x}"
    if isinstance(bits, Philox):
        words = [*inner["counter"], *inner["key"], *s["buffer"], s["buffer_pos"]]
    elif isinstance(bits, SFC64):
        words = list(inner["state"])
    else:
        words = [x for v in (inner["state"], inner["inc"]) for x in (v >> 64, v & (2**64 - 1))]
    return " ".join(f"{int(w):x}" for w in [*words, s["has_uint32"], s["uinteger"]])


def odd(n):
    return np.arange(n, dtype=np.uint64) * np.uint64(2) + np.uint64(1)


def tell(label, rng, call):
    try:
        r = np.asarray(eval("rng." + call.removeprefix("then "), {"rng": rng, "np": np}))
    except Exception as error:  # the name of any error is the answer
        print(f"{label} | ! {type(error).__name__}")
        return
    shape = "x".join(map(str, r.shape)) or "s"
    bits = np.ascontiguousarray(r).reshape(-1).view(f"u{r.itemsize}").astype(np.uint64)
    first = " ".join(f"{int(b):x}" for b in bits[:4])
    total = int((bits * odd(bits.size)).sum()) % 2**64
    print(f"{label} | {r.dtype.name} {shape} | {first} | {total:x} | {state(rng.bit_generator)}")


def raw(kind, what, bits):
    start = state(bits)
    print(f"bits {kind} {what} | {start} | " + " ".join(f"{int(x):x}" for x in bits.random_raw(6)))


def bits():
    big = 2**128 - 3**50
    for kind, make in KINDS.items():
        raw(kind, "0", make(0))
        raw(kind, "42", make(42))
        raw(kind, "1 2 3", make([1, 2, 3]))
        raw(kind, "big", make(big))
        raw(kind, "spawn", make(SeedSequence(5).spawn(3)[2]))
        if kind != "SFC64":
            moved = make(42)
            Generator(moved).random(3, dtype=np.float32)
            raw(kind, "jumped 1", moved.jumped())
            raw(kind, "jumped 3", moved.jumped(3))
        if kind in ("PCG64", "PCG64DXSM", "Philox"):
            moved = make(42)
            Generator(moved).random(3, dtype=np.float32)
            raw(kind, "advance", moved.advance(2**70 + 12345))
    raw("Philox", "key", Philox(key=2**64 + 7, counter=2**64 - 1))
    for entropy in (0, 42, 2**32, 2**64 + 5, big, [1, 2**40, 3], list(range(9))):
        for key in ((), (7,), (1, 2)):
            for pool in (4, 8):
                s = SeedSequence(entropy, spawn_key=key, pool_size=pool)
                words = " ".join(f"{int(w):x}" for w in s.generate_state(6))
                wide = " ".join(f"{int(w):x}" for w in s.generate_state(2, np.uint64))
                print(f"seed {entropy} / {key} / {pool} | {words} | {wide}".replace("(", "").replace(")", ""))


def main():
    assert np.__version__ == "2.4.6"
    print(f"# NumPy {np.__version__}, by scripts/reference/generators.py")
    sized = [c.replace(")", f", {N})").replace("(, ", "(") for c in REAL]
    for call in sized + OTHER + LARGE + ERRORS:
        tell(call, np.random.default_rng(42), call)
    rng = np.random.default_rng(42)
    for i, call in enumerate(MIXED):
        tell(f"mixed {i} {call}", rng, call)
    for kind, make in KINDS.items():
        for call in EVERY:
            tell(f"{kind}: {call}", Generator(make(42)), call)
    bits()
    x = np.random.default_rng(42)
    for n in (0, 1, 4, 5, 11):
        print(f"bytes {n} | {x.bytes(n).hex()} | {state(x.bit_generator)}")
    for n in (1, 2, 3, 7, 25):
        mean = np.arange(n) - 2.0
        cov = 1 / (1.0 + abs(np.subtract.outer(np.arange(n), np.arange(n)))) + np.diag(np.arange(n) / 4)
        for method in ("svd", "eigh", "cholesky"):
            r = np.random.default_rng(42).multivariate_normal(mean, cov, 3, method=method)
            print(f"multivariate_normal {method} {n} | " + " ".join(f"{v!r}" for v in r.ravel().tolist()))


main()
