//! Principal components of handwritten digits: 64 pixels of 1797 images, told by a few numbers each.
//!
//! ```sh
//! cargo run --release --example pca                # variances and errors
//! cargo run --release --example pca -- digits.ppm  # and a picture: the digits on the first two components
//! ```

#![allow(clippy::print_stdout)]

use arrayon as np;
use arrayon::{Array, DType, axis, linalg, s};

/// Colours of the ten digits.
const COLOURS: [[u8; 3]; 10] = [
    [31, 119, 180],
    [255, 127, 14],
    [44, 160, 44],
    [214, 39, 40],
    [148, 103, 189],
    [140, 86, 75],
    [227, 119, 194],
    [127, 127, 127],
    [188, 189, 34],
    [23, 190, 207],
];

/// The images as rows of float64, and the digits that they show.
fn digits() -> np::Result<(Array, Vec<u8>)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/");
    let images = np::load(format!("{folder}digits.npy"))?.astype(DType::F64);
    Ok((images, np::load(format!("{folder}digits_labels.npy"))?.to_vec()?))
}

/// Points in the plane as dots of their digits' colours, in the portable pixel map format.
fn picture(path: &str, points: &Array, labels: &[u8]) -> np::Result<()> {
    const SIDE: usize = 400;
    let (low, high) = (points.min_axis(0)?, points.max_axis(0)?);
    let places = ((points - &low) / (high - &low) * (SIDE - 3) as f64).astype(DType::I64).to_vec::<i64>()?;
    let mut pixels = vec![255u8; SIDE * SIDE * 3];
    for (place, &label) in places.chunks_exact(2).zip(labels) {
        for (dx, dy) in [(0, 0), (1, 0), (2, 0), (0, 1), (1, 1), (2, 1), (0, 2), (1, 2), (2, 2)] {
            let at = (place[1] as usize + dy) * SIDE + place[0] as usize + dx;
            pixels[at * 3..][..3].copy_from_slice(&COLOURS[label as usize]);
        }
    }
    let file = [format!("P6\n{SIDE} {SIDE}\n255\n").into_bytes(), pixels].concat();
    if let Err(error) = std::fs::write(path, file) {
        eprintln!("{path}: {error}");
    }
    Ok(())
}

fn main() -> np::Result<()> {
    let (images, labels) = digits()?;
    let mean = images.mean_axis(0)?;
    let centred = &images - &mean;
    let covariance = centred.t().matmul(&centred)? / (images.shape()[0] - 1) as f64;

    // Eigenvalues ascend: the last ones are the directions of most variance.
    let (variances, directions) = linalg::eigh(&covariance)?;
    let (variances, directions) = (variances.slice(s![..;-1])?, directions.slice(s![.., ..;-1])?);
    let shares = &variances / variances.sum();
    println!("shares of the variance: {}", shares.slice(s![..5])?);
    println!("numbers  variance told  error of a pixel (of 0 to 16)");
    for count in [1, 2, 5, 10, 20, 40, 64] {
        let basis = directions.slice(s![.., ..count])?;
        let told = shares.slice(s![..count])?.sum().item::<f64>()?;
        let again = centred.matmul(&basis)?.matmul(basis.t())? + &mean;
        let error = (again - &images).square().mean().sqrt().item::<f64>()?;
        println!("{count:7}  {:12.1}%  {error:.3}", told * 100.0);
    }

    // The singular values of the data tell the same.
    let s = linalg::svdvals(&centred)?;
    let difference = s.square() / (images.shape()[0] - 1) as f64 - &variances;
    println!(
        "largest difference to the way by singular values: {:.1e}",
        difference.abs().max().item::<f64>()?
    );

    let points = centred.matmul(directions.slice(s![.., ..2])?)?;
    let zeros = points.slice(s![..10])?;
    println!("the first images on two components:\n{zeros}");
    println!("their distances from the mean: {}", linalg::norm_with(&zeros, 2, axis([1]))?);
    if let Some(path) = std::env::args().nth(1) {
        picture(&path, &points, &labels)?;
        println!("{path}: each image a dot, each digit a colour");
    }
    Ok(())
}
