//! A tour of arrayon for people who know NumPy: `cargo run --release --example tour`.
//!
//! Each recipe stands alone, prints what it does, and names NumPy's spelling above its output.
#![allow(clippy::print_stdout)]

use arrayon as np;
use arrayon::{Array, DType, all_axes, axis, s};
use std::time::Instant;

fn main() -> np::Result<()> {
    creation()?;
    signed_log()?;
    multiplication_table()?;
    standardise()?;
    ascii_art()?;
    values_not_aliases()?;
    writing()?;
    promotion()?;
    layout()?;
    reductions()?;
    nearest_mean()?;
    memory_map()?;
    one_pass()?;
    errors();
    settings()?;
    memory()
}

/// Prints the title of a recipe and NumPy's spelling of it, where there is one.
fn heading(title: &str, numpy: &str) {
    println!("\n== {title}");
    if !numpy.is_empty() {
        println!("   NumPy: {numpy}");
    }
    println!();
}

/// Runs a closure and prints how long it took.
fn timed<T>(what: &str, run: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = run();
    println!("{what}: {:.2} ms", start.elapsed().as_secs_f64() * 1e3);
    result
}

/// The handwritten digits: images of 8 x 8 pixels as rows of 64, and what they show.
fn digits() -> np::Result<(Array, Array)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/");
    Ok((np::load(format!("{folder}digits.npy"))?, np::load(format!("{folder}digits_labels.npy"))?))
}

fn creation() -> np::Result<()> {
    heading("Making arrays", "np.array, np.zeros, np.full, np.arange, np.linspace, np.eye");
    println!("{}", np::array![[1.5, 2.0, 3.0], [4.0, 5.0, 6.0]]);
    println!("{:?}", np::zeros([2, 3], DType::I32));
    println!("{:?}", np::full([3], 7.5f32));
    println!("{:?}", np::arange(0, 20, 3)?);
    println!("{:?}", np::linspace(0.0, 1.0, 5));
    println!("{}", np::eye(3));
    println!("{}", np::arange(0, 10_000, 1)?); // long arrays are summarised
    println!("{}", np::with_printoptions(|o| o.precision = 3, || np::array![1.0 / 3.0].to_string()));
    Ok(())
}

fn signed_log() -> np::Result<()> {
    heading("A feature on a million values", "np.where(x > 0, np.log1p(x), -np.log1p(-x))");
    let x = np::linspace(-1000.0, 1000.0, 1_000_000);
    let z = np::where_(x.gt(0.0)?, x.log1p(), -(-&x).log1p())?; // nothing is computed yet
    println!("{}", z.explain()?); // one launch for the six operations, and the line above
    timed("computed in one pass", || z.eval())?;
    println!("{z}");
    Ok(())
}

fn multiplication_table() -> np::Result<()> {
    heading("Outer product by broadcasting", "n[:, None] * n");
    let n = np::arange(1, 10, 1)?;
    println!("{}", n.slice(s![.., newaxis])? * &n);
    Ok(())
}

fn standardise() -> np::Result<()> {
    heading("Columns standardised", "(x - x.mean(0)) / x.std(0)");
    let x = digits()?.0.astype(DType::F64);
    println!("{:?} {}", x.shape(), x.dtype());
    let (mean, std) = (x.mean_axis(0)?, x.std_axis(0)?);
    println!("means of the top row of pixels\n{}", mean.slice(s![..8])?);
    // Pixels that never change would divide by zero.
    let scale = np::where_(std.gt(0.0)?, &std, 1.0)?;
    let z = (&x - &mean) / scale; // rows broadcast over all images
    let moved = z.mean_axis(0)?.abs().max();
    println!("largest mean afterwards is tiny: {}", moved.lt(1e-12)?);
    println!("deviations of the top row afterwards\n{}", z.std_axis(0)?.slice(s![..8])?);
    Ok(())
}

fn ascii_art() -> np::Result<()> {
    heading("A picture by slicing", "x[9].reshape(8, 8); image[::2, ::-1]");
    let (images, labels) = digits()?;
    let image = images.slice(s![9])?.reshape([8, 8])?;
    println!("labelled {}", labels.slice(s![9])?);
    draw(&image)?;
    println!("every other row, mirrored");
    draw(&image.slice(s![..;2, ..;-1])?)
}

/// Prints an image, darker characters for greater values.
fn draw(image: &Array) -> np::Result<()> {
    let shades = [' ', '.', ':', '+', '#'];
    for row in 0..image.shape()[0] {
        let pixels = image.slice(s![row])?.to_vec::<u8>()?;
        let line: String = pixels.iter().flat_map(|&p| [shades[usize::from(p) / 4]; 2]).collect();
        println!("  |{line}|");
    }
    Ok(())
}

fn values_not_aliases() -> np::Result<()> {
    heading("An array is a value", "b = a.copy(); b[0] = 99 (no copy is made until somebody writes)");
    let a = np::arange(0, 6, 1)?;
    let row = a.reshape([2, 3])?.slice(s![0])?; // a view: shares memory with a
    let mut b = a.clone(); // another handle
    b.set(s![0], 99)?; // changes b alone
    println!("a   {a}\nrow {row}\nb   {b}");
    Ok(())
}

fn writing() -> np::Result<()> {
    heading("Assigning to regions", "a[1:-1, 1:-1] = 1; a[0] = [...]; a[:, -1] *= 10; a += 1");
    let mut a = np::zeros([4, 5], DType::F64);
    a.set(s![1..-1, 1..-1], 1)?;
    a.set(s![0], np::array![1.0, 2.0, 3.0, 4.0, 5.0])?;
    a.update(s![.., -1], |column| Ok(column * 10))?;
    a += 1;
    println!("{a}");
    Ok(())
}

fn promotion() -> np::Result<()> {
    heading("Dtypes of results", "NEP 50: np.float32([1, 2]) * 2.5, np.float32([1, 2]) * np.float64(2.5)");
    let x = np::array![1.0f32, 2.0];
    let n = np::array![1i32, 2];
    println!("float32 * a Rust number         -> {}", (&x * 2.5).dtype());
    println!("float32 * Array::scalar(2.5f64) -> {}", (&x * Array::scalar(2.5f64)).dtype());
    println!("float32 + int32                 -> {}", (&x + &n).dtype());
    println!("int32 / int32                   -> {}", (&n / n.slice(s![..;-1])?).dtype());
    println!("sum of int32                    -> {}", n.sum().dtype());
    println!("int32 > 1                       -> {}", n.gt(1)?.dtype());
    println!("uint8 wraps: 250 + 10           -> {}", np::array![250u8] + 10);
    println!("a number that does not fit      -> {}", np::add(np::array![1u8], 300).unwrap_err());
    println!("cast                            -> {:?}", np::array![1.7, -1.7].astype(DType::I32));
    Ok(())
}

fn layout() -> np::Result<()> {
    heading("Memory layout", "a.strides, a.T.flags, (a.T + 1).flags (memory order is kept)");
    let a = np::arange(0, 24, 1)?.reshape([2, 3, 4])?;
    let flags = |x: &Array| format!("C {}, F {}", x.is_c_contiguous(), x.is_f_contiguous());
    for (name, x) in [
        ("a", a.clone()),
        ("a.t()", a.t()),
        ("a.slice(s![.., ..;-1, ..;2])", a.slice(s![.., ..;-1, ..;2])?),
        ("a.slice(s![0])?.broadcast_to([5, 3, 4])", a.slice(s![0])?.broadcast_to([5, 3, 4])?),
        ("a.t() + 1", a.t() + 1),
    ] {
        println!("{name:40} {:?} strides {:?}, {}", x.shape(), x.strides(), flags(&x));
    }
    Ok(())
}

fn reductions() -> np::Result<()> {
    heading("Reductions", "a.sum(), a.sum(0), a.mean(-1, keepdims=True), a.var(ddof=1), a.argmax(1)");
    let a = np::array![[3.0, 1.0, 2.0], [9.0, 7.0, 8.0]];
    println!("sum {}, min {}, max {}", a.sum(), a.min(), a.max());
    println!("sums of columns {}", a.sum_axis(0)?);
    println!("sums over both axes, kept {:?}", a.sum_with(all_axes().keepdims())?);
    println!("less the mean of each row\n{}", &a - a.mean_with(axis([-1]).keepdims())?);
    println!("sample variance {}", a.var_with(all_axes().ddof(1.0))?);
    println!("place of the greatest {}, by row {}", a.argmax(), a.argmax_axis(1)?);
    println!("all positive {}, any above 8 {}", a.gt(0.0)?.all(), a.gt(8.0)?.any());
    Ok(())
}

fn nearest_mean() -> np::Result<()> {
    heading("Nearest class mean", "((x[:, None] - means) ** 2).sum(-1).argmin(1)");
    let (images, labels) = digits()?;
    let images = images.astype(DType::F64);
    let (train, known) = (images.slice(s![..;2])?, labels.slice(s![..;2])?);
    let (test, truth) = (images.slice(s![1..;2])?, labels.slice(s![1..;2])?);

    // The mean image of each class: members[i, k] says whether image i shows digit k.
    let members = known.slice(s![.., newaxis])?.eq(np::arange(0, 10, 1)?)?.astype(DType::F64);
    let sums = (train.slice(s![.., newaxis, ..])? * members.slice(s![.., .., newaxis])?).sum_axis(0)?;
    let means = sums / members.sum_axis(0)?.slice(s![.., newaxis])?;

    // Squared distances of all images from all means; the array of differences is never stored.
    let distances = (test.slice(s![.., newaxis, ..])? - &means).square().sum_axis(-1)?;
    let guess = distances.argmin_axis(1)?;
    println!("distances {:?}", distances.shape());
    println!("guessed {}\nis      {}", guess.slice(s![..12])?, truth.slice(s![..12])?);
    println!("accuracy {}", guess.eq(&truth)?.mean());
    Ok(())
}

fn memory_map() -> np::Result<()> {
    heading("A file mapped into memory", "np.save(path, x); np.load(path, mmap_mode='r').mean()");
    let path = std::env::temp_dir().join(format!("arrayon-tour-{}.npy", std::process::id()));
    np::save(&path, &np::linspace(0.0, 1.0, 500_000).reshape([500, 1000])?)?;
    // SAFETY: nobody else knows the file, and it is removed after the last use.
    let x = unsafe { np::memmap(&path) }?;
    println!("{:?} {}, mean {}, last row from {}", x.shape(), x.dtype(), x.mean(), x.slice(s![-1, 0])?);
    drop(x);
    std::fs::remove_file(&path).expect("the file is there");
    Ok(())
}

fn one_pass() -> np::Result<()> {
    heading("Several results, one pass", "y.min(), y.max(), y.mean() (three passes there)");
    let x = np::linspace(0.0, 10.0, 2_000_000);
    let y = || &x * &x - 3.0 * &x;
    let statistics = |y: &Array| [y.min(), y.max(), y.mean()];
    let one_by_one = statistics(&y());
    timed("one by one", || one_by_one.iter().try_for_each(Array::eval))?;
    let together = statistics(&y());
    timed("together", || np::eval(&together))?;
    let [low, high, mean] = together;
    println!("{low} {high} {mean}");
    Ok(())
}

fn errors() {
    heading("Errors are values", "ValueError: operands could not be broadcast together ...");
    let (a, b) = (np::zeros([2, 3], DType::F64), np::zeros([4], DType::F64));
    // Named forms return errors; operators panic with the same words.
    match np::add(&a, &b) {
        Ok(sum) => println!("{sum}"),
        Err(error) => println!("{error}\n{:?}", error.kind()),
    }
}

fn settings() -> np::Result<()> {
    heading("Settings, each with an environment variable and a scope in the program", "");
    let x = np::linspace(0.0, 1.0, 10_000);
    let y = (&x * 2.0 + 1.0).sqrt();
    let launches = |plan: String| plan.matches("launch on").count();
    println!("launches, fused     {}", launches(y.explain()?));
    println!("launches, not fused {}", np::settings::with(|s| s.fuse = false, || y.explain().map(launches))?);
    for (variable, value, meaning) in np::settings::current().rows() {
        println!("{variable:22} {value:12} {meaning}");
    }
    Ok(())
}

fn memory() -> np::Result<()> {
    heading("Memory", "");
    let a = np::ones([1_000_000], DType::F64);
    a.eval()?;
    let held = np::memory::stats();
    drop(a);
    let after = np::memory::stats();
    println!("in use with the array {} bytes, without it {}", held.in_use, after.in_use);
    println!("kept for reuse {}, most ever in use {}", after.cached, after.peak);
    np::memory::free_all();
    println!("kept after free_all {}", np::memory::stats().cached);
    Ok(())
}
