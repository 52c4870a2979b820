//! Our side of the comparison with other libraries: a child process of `run`, which speaks to it in
//! lines, each answered by one: what was asked for, `none`, or `error` and why.
//!
//! - `prepare WORKLOAD FILE...` loads the inputs; a workload's name is its expression's, and after a
//!   space whatever tells sizes apart
//! - `result FILE` evaluates the expression and saves the array
//! - `run REPEATS` gives the nanoseconds of an evaluation, the mean of so many in a row
//! - `limit REPEATS` gives those of the loop that bounds it (see `limit.rs`)
//! - `explain` gives the plan
//! - `info` gives the number of threads and the device

// The protocol is spoken on standard output.
#![allow(clippy::print_stdout)]

mod limit;

use arrayon::{self as np, Array, Device, Side, at, axis, s};
use std::io::{BufRead, IsTerminal, Write};
use std::time::Instant;

/// An expression over the inputs.
type Expression = fn(&[Array]) -> np::Result<Array>;

/// The expression of a name; the script holds the same ones for the other libraries.
fn expression(name: &str) -> Option<Expression> {
    Some(match name {
        "where_log1p" => |x| np::where_(x[0].gt(0.0)?, x[0].log1p(), -(-&x[0]).log1p()),
        "hypot" => |x| Ok((&x[0] * &x[0] + &x[1] * &x[1]).sqrt()),
        "gauss" => |x| Ok((-&x[0] * &x[0]).exp() + 0.5 * &x[1]),
        "nine" => |x| {
            let (a, b) = (&x[0], &x[1]);
            Ok(((a + b) * (a - b) + a * 0.5 - b * 0.25) * 1.5 + 2.0)
        },
        "muladd" => |x| Ok(&x[0] * &x[1] + &x[2]),
        "scale" => |x| Ok((&x[0] - 0.25) / 1.75),
        "add" | "tiny_add" => |x| Ok(&x[0] + &x[1]),
        "sum" | "tiny_sum" => |x| Ok(x[0].sum()),
        "var" => |x| Ok(x[0].var()),
        "max" => |x| Ok(x[0].max()),
        "sum_axis0" => |x| x[0].sum_axis(0),
        "sum_axis1" => |x| x[0].sum_axis(1),
        "argmax_axis0" => |x| x[0].argmax_axis(0),
        "standardise" => |x| Ok((&x[0] - x[0].mean_with(axis([0]))?) / x[0].std_with(axis([0]))?),
        "matmul" => |x| x[0].matmul(&x[1]),
        "matvec" => |x| x[0].matmul(x[1].slice(s![0])?),
        "take" => |x| np::take(&x[0], &x[1], None),
        "mask" => |x| x[0].index(at![&x[1]]),
        "cumsum" => |x| x[0].cumsum(None),
        "sort" => |x| np::sort(&x[0], -1),
        "argsort" => |x| np::argsort(&x[0], -1),
        "searchsorted" => |x| np::searchsorted(&x[0], &x[1], Side::Left),
        "unique" => |x| np::unique(&x[0]),
        "histogram" => |x| Ok(np::histogram(&x[0], 100)?.0),
        "solve" => |x| np::linalg::solve(&x[0], &x[1]),
        "cholesky" => |x| np::linalg::cholesky(&x[0]),
        "qr" => |x| Ok(np::linalg::qr(&x[0])?.1.diagonal(0)?.abs()),
        "svd" => |x| Ok(np::linalg::svd(&x[0])?.1),
        "eigh" => |x| Ok(np::linalg::eigh(&x[0])?.0),
        "rfft" => |x| np::fft::rfft(&x[0]),
        "fft" => |x| np::fft::fft(&x[0]),
        "fft2" => |x| np::fft::fft2(&x[0]),
        "normal" => |x| np::random::default_rng(42).standard_normal(x[0].shape()),
        "uniform" => |x| np::random::default_rng(42).random(x[0].shape()),
        "tiny_exp" => |x| Ok(x[0].exp()),
        "tiny_slice" => |x| x[0].slice(s![2..5]),
        _ => return None,
    })
}

/// A workload with its inputs.
struct Prepared {
    name: String,
    expression: Expression,
    inputs: Vec<Array>,
    limit: Option<limit::Limit>,
}

impl Prepared {
    fn new(workload: &str, files: &[&str]) -> Result<Prepared, String> {
        let name = workload.split(' ').next().unwrap_or_default();
        let expression = expression(name).ok_or_else(|| format!("no workload {name}"))?;
        let inputs: np::Result<Vec<Array>> = files.iter().map(np::load).collect();
        Ok(Prepared {
            name: name.to_string(),
            expression,
            inputs: inputs.map_err(|e| e.to_string())?,
            limit: None,
        })
    }

    /// The value, computed.
    fn evaluate(&self) -> np::Result<Array> {
        let result = (self.expression)(&self.inputs)?;
        result.eval()?;
        Ok(result)
    }

    /// Nanoseconds of an evaluation; its result is freed within.
    fn run(&self, repeats: u32) -> np::Result<f64> {
        let start = Instant::now();
        for _ in 0..repeats {
            std::hint::black_box(self.evaluate()?);
        }
        Ok(start.elapsed().as_nanos() as f64 / f64::from(repeats))
    }

    fn limit(&mut self, repeats: u32) -> Option<f64> {
        if self.limit.is_none() {
            self.limit = limit::Limit::new(&self.name, &self.inputs);
        }
        Some(self.limit.as_mut()?.run(repeats))
    }
}

fn answer(line: &str, prepared: &mut Option<Prepared>) -> Result<String, String> {
    let told = |e: np::Error| e.to_string();
    let number = |text: &str| text.parse::<u32>().map_err(|e| e.to_string());
    let words: Vec<&str> = line.split('\t').collect();
    match (&words[..], prepared) {
        (["prepare", workload, files @ ..], prepared) => {
            *prepared = None;
            *prepared = Some(Prepared::new(workload, files)?);
            Ok("ok".into())
        }
        (["result", file], Some(prepared)) => {
            np::save(file, &prepared.evaluate().map_err(told)?).map_err(told)?;
            Ok("ok".into())
        }
        (["run", repeats], Some(prepared)) => Ok(prepared.run(number(repeats)?).map_err(told)?.to_string()),
        (["limit", repeats], Some(prepared)) => {
            Ok(prepared.limit(number(repeats)?).map_or("none".into(), |ns| ns.to_string()))
        }
        (["explain"], Some(prepared)) => {
            let array = (prepared.expression)(&prepared.inputs).map_err(told)?;
            Ok(array.explain().map_err(told)?.replace('\n', " | "))
        }
        (["info"], _) => Ok(format!("{} threads, {}", rayon::current_num_threads(), Device::Cpu)),
        _ => Err(format!("not understood: {line}")),
    }
}

fn main() {
    if std::io::stdin().is_terminal() {
        eprintln!("benches/peers/run starts this and compares it with other libraries");
        return;
    }
    let mut prepared = None;
    for line in std::io::stdin().lock().lines() {
        let Ok(line) = line else { return };
        let answer = answer(&line, &mut prepared);
        println!("{}", answer.unwrap_or_else(|why| format!("error {}", why.replace('\n', " "))));
        let _ = std::io::stdout().flush();
    }
}
