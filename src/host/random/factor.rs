//! Singular values and eigenvalues of small matrices by QR iteration, with the signs that LAPACK's
//! `dgesdd` and `dsyevd`, and so NumPy, give to the vectors.
//!
//! Any signs would do for a decomposition, but the numbers of a multivariate normal distribution follow
//! them. They depend on each reflection and on the way that the iteration takes, so both are those of
//! the reference implementation (J. Demmel and W. Kahan, "Accurate singular values of bidiagonal
//! matrices", 1990; G. H. Golub and C. F. Van Loan, "Matrix Computations").

/// Most rows for which LAPACK iterates; larger matrices are divided, and are left to a library here.
pub(super) const MOST: usize = 25;

/// The unit roundoff.
const EPS: f64 = f64::EPSILON / 2.0;
const TINY: f64 = f64::MIN_POSITIVE;

/// Vectors as columns.
type Columns = Vec<Vec<f64>>;

fn identity(n: usize) -> Columns {
    (0..n).map(|j| (0..n).map(|i| f64::from(u8::from(i == j))).collect()).collect()
}

/// Rotates two columns: `x, y` become `c x + s y, c y - s x`.
fn rotate(columns: &mut Columns, x: usize, y: usize, c: f64, s: f64) {
    for i in 0..columns[x].len() {
        let (a, b) = (columns[x][i], columns[y][i]);
        columns[x][i] = c * a + s * b;
        columns[y][i] = c * b - s * a;
    }
}

/// A reflection `I - tau v v'`, where `v` begins at a place with a one.
struct Reflection {
    from: usize,
    v: Vec<f64>,
    tau: f64,
}

impl Reflection {
    /// The reflection of a vector, which begins at a place, to a multiple of its first axis; and that.
    fn new(from: usize, x: &[f64]) -> (Reflection, f64) {
        let alpha = x[0];
        let norm = x[1..].iter().fold(0.0, |norm: f64, v| norm.hypot(*v));
        if norm == 0.0 {
            return (Reflection { from, v: Vec::new(), tau: 0.0 }, alpha);
        }
        let beta = -alpha.hypot(norm).copysign(alpha);
        let rest = x[1..].iter().map(|v| v / (alpha - beta));
        let v = std::iter::once(1.0).chain(rest).collect();
        (Reflection { from, v, tau: (beta - alpha) / beta }, beta)
    }

    fn apply(&self, column: &mut [f64]) {
        let part = &mut column[self.from..];
        let dot: f64 = self.v.iter().zip(&*part).map(|(a, b)| a * b).sum();
        part.iter_mut().zip(&self.v).for_each(|(x, v)| *x -= self.tau * dot * v);
    }
}

/// The product of reflections, the last applied first, with each column.
fn reflect(reflections: &[Reflection], columns: &mut Columns) {
    for column in columns {
        reflections.iter().rev().for_each(|r| r.apply(column));
    }
}

/// Cosine, sine and length of the rotation that takes `(f, g)` to the first axis.
fn givens(f: f64, g: f64) -> (f64, f64, f64) {
    if g == 0.0 {
        (1.0, 0.0, f)
    } else if f == 0.0 {
        (0.0, 1f64.copysign(g), g.abs())
    } else {
        let r = f.hypot(g).copysign(f);
        (f.abs() / r.abs(), g / r, r)
    }
}

/// The smaller singular value of `[f g; 0 h]`.
fn least_of_two(f: f64, g: f64, h: f64) -> f64 {
    let (f, g, h) = (f.abs(), g.abs(), h.abs());
    let (low, high) = (f.min(h), f.max(h));
    if low == 0.0 {
        return 0.0;
    }
    let (sum, difference) = (1.0 + low / high, (high - low) / high);
    if g < high {
        let a = (g / high) * (g / high);
        return low * (2.0 / ((sum * sum + a).sqrt() + (difference * difference + a).sqrt()));
    }
    let a = high / g;
    if a == 0.0 {
        return low * high / g;
    }
    let root = |v: f64| (1.0 + (v * a) * (v * a)).sqrt();
    2.0 * (low * (1.0 / (root(sum) + root(difference))) * a)
}

/// The decomposition of `[f g; 0 h]`: the smaller and the larger value, which may be negative, and sine
/// and cosine of the rotations on the right and on the left.
fn two_by_two(f: f64, g: f64, h: f64) -> [f64; 6] {
    let swap = h.abs() > f.abs();
    let (ft, ht) = if swap { (h, f) } else { (f, h) };
    let (fa, ga, ha) = (ft.abs(), g.abs(), ht.abs());
    let mut largest = if swap { 3 } else { 1 };
    let (least, most, left, right);
    if ga == 0.0 {
        (least, most, left, right) = (ha, fa, (1.0, 0.0), (1.0, 0.0));
    } else if ga > fa && fa / ga < EPS {
        largest = 2;
        least = if ha > 1.0 { fa / (ga / ha) } else { fa / ga * ha };
        (most, left, right) = (ga, (1.0, ht / g), (ft / g, 1.0));
    } else {
        if ga > fa {
            largest = 2;
        }
        let d = fa - ha;
        let l = if d == fa { 1.0 } else { d / fa };
        let m = g / ft;
        let mut t = 2.0 - l;
        let mm = m * m;
        let s = (t * t + mm).sqrt();
        let r = if l == 0.0 { m.abs() } else { (l * l + mm).sqrt() };
        let a = 0.5 * (s + r);
        t = if mm != 0.0 {
            (m / (s + t) + m / (r + l)) * (1.0 + a)
        } else if l == 0.0 {
            2f64.copysign(ft) * 1f64.copysign(g)
        } else {
            g / d.copysign(ft) + m / t
        };
        let l = (t * t + 4.0).sqrt();
        right = (2.0 / l, t / l);
        left = ((right.0 + right.1 * m) / a, ht / ft * right.1 / a);
        (least, most) = (ha / a, fa * a);
    }
    let (csl, snl, csr, snr) =
        if swap { (right.1, right.0, left.1, left.0) } else { (left.0, left.1, right.0, right.1) };
    let sign = |v: f64| 1f64.copysign(v);
    let sign_most = match largest {
        1 => sign(csr) * sign(csl) * sign(f),
        2 => sign(snr) * sign(csl) * sign(g),
        _ => sign(snr) * sign(snl) * sign(h),
    };
    [least.copysign(sign_most * sign(f) * sign(h)), most.copysign(sign_most), snr, csr, snl, csl]
}

/// Left vectors, values from the largest on, and right vectors of a square matrix, given row by row.
pub(super) fn svd(matrix: &[f64], n: usize) -> Option<(Columns, Vec<f64>, Columns)> {
    // To two diagonals, by reflections from the left and from the right.
    let mut columns: Columns = (0..n).map(|j| (0..n).map(|i| matrix[i * n + j]).collect()).collect();
    let (mut left, mut right) = (Vec::new(), Vec::new());
    let (mut d, mut e) = (vec![0.0; n], vec![0.0; n.saturating_sub(1)]);
    for i in 0..n {
        let (reflection, beta) = Reflection::new(i, &columns[i][i..]);
        d[i] = beta;
        columns[i + 1..].iter_mut().for_each(|column| reflection.apply(column));
        left.push(reflection);
        if i + 1 < n {
            let row: Vec<f64> = columns[i + 1..].iter().map(|column| column[i]).collect();
            let (reflection, beta) = Reflection::new(i + 1, &row);
            e[i] = beta;
            for below in i + 1..n {
                let mut row: Vec<f64> = columns.iter().map(|column| column[below]).collect();
                reflection.apply(&mut row);
                columns.iter_mut().zip(row).for_each(|(column, x)| column[below] = x);
            }
            right.push(reflection);
        }
    }
    let (mut u, mut v) = (identity(n), identity(n));
    bidiagonal(&mut d, &mut e, &mut u, &mut v)?;
    for i in 0..n {
        if d[i] < 0.0 {
            d[i] = -d[i];
            v[i].iter_mut().for_each(|x| *x = -*x);
        }
    }
    for end in (1..n).rev() {
        let least = (0..=end).fold(0, |least, j| if d[j] <= d[least] { j } else { least });
        d.swap(least, end);
        u.swap(least, end);
        v.swap(least, end);
    }
    reflect(&left, &mut u);
    reflect(&right, &mut v);
    Some((u, d, v))
}

/// Makes an upper bidiagonal matrix diagonal and rotates the columns of both sides along.
fn bidiagonal(d: &mut [f64], e: &mut [f64], u: &mut Columns, v: &mut Columns) -> Option<()> {
    let n = d.len();
    let tolerance = EPS.powf(-0.125).clamp(10.0, 100.0) * EPS;
    let mut least = d.first()?.abs();
    let mut mu = least;
    for i in 1..n {
        mu = d[i].abs() * (mu / (mu + e[i - 1].abs()));
        least = least.min(mu);
        if least == 0.0 {
            break;
        }
    }
    let threshold = (tolerance * least / (n as f64).sqrt()).max(6.0 * (n * n) as f64 * TINY);
    let mut before = None;
    let mut down = true;
    let mut m = n - 1;
    for _ in 0..6 * n * n + 1000 {
        if m == 0 {
            return Some(());
        }
        // The last block whose off-diagonal is not negligible: from `ll` to `m`.
        let mut ll = m;
        let mut largest = d[m].abs();
        while ll > 0 && e[ll - 1].abs() > threshold {
            ll -= 1;
            largest = largest.max(d[ll].abs()).max(e[ll].abs());
        }
        if ll > 0 {
            e[ll - 1] = 0.0;
        }
        if ll == m {
            m -= 1;
            continue;
        }
        if ll + 1 == m {
            let [low, high, snr, csr, snl, csl] = two_by_two(d[ll], e[ll], d[m]);
            (d[ll], e[ll], d[m]) = (high, 0.0, low);
            rotate(v, ll, m, csr, snr);
            rotate(u, ll, m, csl, snl);
            if ll == 0 {
                return Some(());
            }
            m = ll - 1;
            continue;
        }
        // From the larger end to the smaller, unless the block is a part of the one before.
        if before.is_none_or(|(old_ll, old_m)| ll > old_m || m < old_ll) {
            down = d[ll].abs() >= d[m].abs();
        }
        let (first, last) = if down { (ll, m) } else { (m, ll) };
        let beside_last = if down { m - 1 } else { ll };
        if e[beside_last].abs() <= tolerance * d[last].abs() {
            e[beside_last] = 0.0;
            continue;
        }
        let mut mu = d[first].abs();
        let mut smallest = mu;
        let mut split = None;
        for step in 0..m - ll {
            let (at, next) = if down { (ll + step, ll + step + 1) } else { (m - step - 1, m - step - 1) };
            if e[at].abs() <= tolerance * mu {
                split = Some(at);
                break;
            }
            mu = d[next].abs() * (mu / (mu + e[at].abs()));
            smallest = smallest.min(mu);
        }
        if let Some(at) = split {
            e[at] = 0.0;
            continue;
        }
        before = Some((ll, m));
        let mut shift = 0.0;
        if n as f64 * tolerance * (smallest / largest) > EPS.max(0.01 * tolerance) {
            shift = if down {
                least_of_two(d[m - 1], e[m - 1], d[m])
            } else {
                least_of_two(d[ll], e[ll], d[ll + 1])
            };
            let start = d[first].abs();
            if start > 0.0 && (shift / start) * (shift / start) < EPS {
                shift = 0.0;
            }
        }
        sweep(d, e, ll, m, down, shift, u, v);
        if e[beside_last].abs() <= threshold {
            e[beside_last] = 0.0;
        }
    }
    None
}

/// One sweep of the iteration over a block.
#[allow(clippy::too_many_arguments)]
fn sweep(
    d: &mut [f64],
    e: &mut [f64],
    ll: usize,
    m: usize,
    down: bool,
    shift: f64,
    u: &mut Columns,
    v: &mut Columns,
) {
    // Upwards it is the same on the matrix read from its end, with the sides exchanged.
    let at = |k: usize| if down { ll + k } else { m - k };
    let beside = |k: usize| if down { ll + k } else { m - k - 1 };
    let mut turn = |k: usize, inner: (f64, f64), outer: (f64, f64)| {
        if down {
            rotate(v, ll + k, ll + k + 1, inner.0, inner.1);
            rotate(u, ll + k, ll + k + 1, outer.0, outer.1);
        } else {
            rotate(u, m - k - 1, m - k, inner.0, -inner.1);
            rotate(v, m - k - 1, m - k, outer.0, -outer.1);
        }
    };
    let steps = m - ll;
    if shift == 0.0 {
        let (mut c, mut old_c, mut old_s) = (1.0, 1.0, 0.0);
        for k in 0..steps {
            let (c2, s, r) = givens(d[at(k)] * c, e[beside(k)]);
            if k > 0 {
                e[beside(k - 1)] = old_s * r;
            }
            c = c2;
            (old_c, old_s, d[at(k)]) = givens(old_c * r, d[at(k + 1)] * s);
            turn(k, (c, s), (old_c, old_s));
        }
        let h = d[at(steps)] * c;
        d[at(steps)] = h * old_c;
        e[beside(steps - 1)] = h * old_s;
        return;
    }
    let start = d[at(0)];
    let mut f = (start.abs() - shift) * (1f64.copysign(start) + shift / start);
    let mut g = e[beside(0)];
    for k in 0..steps {
        let (i, next, side) = (at(k), at(k + 1), beside(k));
        let (cr, sr, r) = givens(f, g);
        if k > 0 {
            e[beside(k - 1)] = r;
        }
        f = cr * d[i] + sr * e[side];
        e[side] = cr * e[side] - sr * d[i];
        g = sr * d[next];
        d[next] *= cr;
        let (cl, sl, r) = givens(f, g);
        d[i] = r;
        f = cl * e[side] + sl * d[next];
        d[next] = cl * d[next] - sl * e[side];
        if k + 1 < steps {
            g = sl * e[beside(k + 1)];
            e[beside(k + 1)] *= cl;
        }
        turn(k, (cr, sr), (cl, sl));
    }
    e[beside(steps - 1)] = f;
}

/// Eigenvalues from the smallest on, and their vectors, of the symmetric matrix of a lower triangle.
pub(super) fn eigh(matrix: &[f64], n: usize) -> Option<(Vec<f64>, Columns)> {
    let mut a = matrix.to_vec();
    let mut reflections = Vec::new();
    let mut e = vec![0.0; n.saturating_sub(1)];
    for i in 0..e.len() {
        let below: Vec<f64> = (i + 1..n).map(|k| a[k * n + i]).collect();
        let (reflection, beta) = Reflection::new(i + 1, &below);
        e[i] = beta;
        let (v, tau, from) = (&reflection.v, reflection.tau, i + 1);
        if tau != 0.0 {
            let at = |j: usize, k: usize| if j >= k { a[j * n + k] } else { a[k * n + j] };
            let product = |j: usize| -> f64 { (from..n).map(|k| at(j, k) * v[k - from]).sum() };
            let mut w: Vec<f64> = (from..n).map(|j| tau * product(j)).collect();
            let alpha = -0.5 * tau * w.iter().zip(v).map(|(w, v)| w * v).sum::<f64>();
            w.iter_mut().zip(v).for_each(|(w, v)| *w += alpha * v);
            for j in from..n {
                for k in from..=j {
                    a[j * n + k] -= v[j - from] * w[k - from] + w[j - from] * v[k - from];
                }
            }
        }
        reflections.push(reflection);
    }
    let mut d: Vec<f64> = (0..n).map(|i| a[i * n + i]).collect();
    let mut z = identity(n);
    tridiagonal(&mut d, &mut e, &mut z)?;
    for start in 0..n {
        let least = (start..n).fold(start, |least, j| if d[j] < d[least] { j } else { least });
        d.swap(least, start);
        z.swap(least, start);
    }
    reflect(&reflections, &mut z);
    Some((d, z))
}

/// The larger value by magnitude and the other of `[a b; b c]`, and cosine and sine of its vector.
fn symmetric_two(a: f64, b: f64, c: f64) -> [f64; 4] {
    let (sum, difference, twice) = (a + c, a - c, b + b);
    let (most, least) = if a.abs() > c.abs() { (a, c) } else { (c, a) };
    let root = difference.hypot(twice);
    let (first, second, sign) = if sum < 0.0 {
        let first = 0.5 * (sum - root);
        (first, most / first * least - b / first * b, false)
    } else if sum > 0.0 {
        let first = 0.5 * (sum + root);
        (first, most / first * least - b / first * b, true)
    } else {
        (0.5 * root, -0.5 * root, true)
    };
    let other_sign = difference >= 0.0;
    let cs = if other_sign { difference + root } else { difference - root };
    let (mut cosine, mut sine);
    if cs.abs() > twice.abs() {
        let ratio = -twice / cs;
        sine = 1.0 / (1.0 + ratio * ratio).sqrt();
        cosine = ratio * sine;
    } else if twice == 0.0 {
        (cosine, sine) = (1.0, 0.0);
    } else {
        let ratio = -cs / twice;
        cosine = 1.0 / (1.0 + ratio * ratio).sqrt();
        sine = ratio * cosine;
    }
    if sign == other_sign {
        (cosine, sine) = (-sine, cosine);
    }
    [first, second, cosine, sine]
}

/// Makes a symmetric tridiagonal matrix diagonal and rotates columns along.
fn tridiagonal(d: &mut [f64], e: &mut [f64], z: &mut Columns) -> Option<()> {
    let n = d.len();
    let mut start = 0;
    let mut sweeps = 30 * n;
    while start < n {
        // A block without negligible off-diagonals.
        let negligible = |i: usize| e[i].abs() <= d[i].abs().sqrt() * d[i + 1].abs().sqrt() * EPS;
        let end = (start..n - 1).find(|&i| negligible(i)).unwrap_or(n - 1);
        if end + 1 < n {
            e[end] = 0.0;
        }
        // Towards the end that is smaller: the order of the iteration.
        let down = d[end].abs() >= d[start].abs();
        let (mut l, last) = if down { (start, end) } else { (end, start) };
        loop {
            let left = l.abs_diff(last);
            let at = |k: usize| if down { l + k } else { l - k };
            let beside = |k: usize| if down { l + k } else { l - k - 1 };
            let small = |k: usize| {
                e[beside(k)] * e[beside(k)] <= EPS * EPS * d[at(k)].abs() * d[at(k + 1)].abs() + TINY
            };
            let count = (0..left).find(|&k| small(k)).unwrap_or(left);
            if count < left {
                e[beside(count)] = 0.0;
            }
            let step = match count {
                0 => 1,
                1 => {
                    let first = l.min(at(1));
                    let [large, other, c, s] = symmetric_two(d[first], e[first], d[first + 1]);
                    rotate(z, first, first + 1, c, s);
                    (d[first], d[first + 1], e[first]) = (large, other, 0.0);
                    2
                }
                _ => {
                    sweeps = sweeps.checked_sub(1)?;
                    let mut p = d[l];
                    let g = (d[at(1)] - p) / (2.0 * e[beside(0)]);
                    let r = g.hypot(1.0);
                    let mut g = d[at(count)] - p + e[beside(0)] / (g + r.copysign(g));
                    let (mut s, mut c) = (1.0, 1.0);
                    p = 0.0;
                    for k in (0..count).rev() {
                        let f = s * e[beside(k)];
                        let b = c * e[beside(k)];
                        let (c2, s2, r) = givens(g, f);
                        (c, s) = (c2, s2);
                        if k + 1 != count {
                            e[beside(k + 1)] = r;
                        }
                        g = d[at(k + 1)] - p;
                        let r = (d[at(k)] - g) * s + 2.0 * c * b;
                        p = s * r;
                        d[at(k + 1)] = g + p;
                        g = c * r - b;
                        let first = beside(k);
                        rotate(z, first, first + 1, c, if down { -s } else { s });
                    }
                    d[l] -= p;
                    e[beside(0)] = g;
                    0
                }
            };
            if step > left {
                break;
            }
            l = if down { l + step } else { l - step };
        }
        start = end + 1;
    }
    Some(())
}
