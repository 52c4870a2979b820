//! Periods in two records of nature: the spots of the sun since 1749, and the carbon dioxide of the air
//! over Mauna Loa since 1958.
//!
//! ```sh
//! cargo run --release --example spectrum                  # prints the strongest periods
//! cargo run --release --example spectrum -- spectrum.svg  # and draws both spectra
//! ```

#![allow(clippy::print_stdout)]

use arrayon::{self as np, Array, polynomial::Polynomial, s};

/// Two columns of a file of comma separated values.
fn columns(text: &str) -> (Array, Array) {
    let rows = text.lines().skip(1).filter_map(|line| line.split_once(','));
    let number = |word: &str| word.parse::<f64>().expect("a number");
    let (x, y): (Vec<f64>, Vec<f64>) = rows.map(|(x, y)| (number(x), number(y))).unzip();
    (x.into(), y.into())
}

/// Periods in years, longest first, and the amplitudes of the waves that a record is made of.
fn spectrum(text: &str, per_year: f64, trend: usize) -> np::Result<(Array, Array)> {
    let (at, values) = columns(text);
    // Evenly spaced: where a measurement is missing, on the line between its neighbours.
    let n = at.max().item::<f64>()? as usize + 1;
    let time = np::arange(0.0, n as f64, 1.0)?;
    let values = np::interp(&time, &at, &values)?;
    // Without its trend, and faded out at both ends so that they do not look like a jump.
    let rest = &values - Polynomial::fit(&time, &values, trend)?.eval(&time)?;
    let window = np::hanning(n);
    let waves = np::fft::rfft(&(&rest * &window))?.abs() * 2.0 / window.sum();
    // All but the constant.
    let years = 1.0 / (np::fft::rfftfreq(n, 1.0 / per_year)?.slice(s![1..])?);
    Ok((years, waves.slice(s![1..])?))
}

/// The spectrum as a curve: logarithm of the period to the right, amplitude upwards.
fn curve(years: &Array, waves: &Array, name: &str, top: usize) -> np::Result<String> {
    let x = (years.log() * 75.0 + 255.0).to_vec::<f64>()?;
    let y = (waves / waves.max() * -180.0 + (top + 200) as f64).to_vec::<f64>()?;
    let points: Vec<String> = x.iter().zip(y).map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    let points = points.join(" ");
    let title = format!("<text x='10' y='{}' font-family='sans-serif'>{name}</text>", top + 20);
    Ok(format!("{title}<polyline fill='none' stroke='black' points='{points}'/>\n"))
}

fn main() -> np::Result<()> {
    let records = [
        ("Sunspots", include_str!("data/sunspots.csv"), 12.0, 1),
        ("Carbon dioxide", include_str!("data/co2.csv"), 365.25 / 7.0, 2),
    ];
    let mut picture = String::from("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 700 440'>\n");
    for (i, (name, text, per_year, trend)) in records.into_iter().enumerate() {
        let (years, waves) = spectrum(text, per_year, trend)?;
        let best = waves.argmax().item::<i64>()? as isize;
        let (period, height) = (years.get::<f64>([best])?, waves.get::<f64>([best])?);
        println!("{name}: a period of {period:.2} years, amplitude {height:.1}");
        picture += &curve(&years, &waves, name, i * 220)?;
    }
    if let Some(path) = std::env::args().nth(1)
        && let Err(error) = std::fs::write(&path, picture + "</svg>\n")
    {
        eprintln!("{path}: {error}");
    }
    Ok(())
}
